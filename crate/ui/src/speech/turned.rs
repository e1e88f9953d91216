//! English sentences with gaps, as code that speaks English alone makes them, turned into Chinese.

/// What stands at the gaps of a sentence, where it is of this form.
fn gaps<'n>(form: &str, sentence: &'n str) -> Option<Vec<&'n str>> {
    let mut pieces = form.split("{}");
    let mut rest = sentence.strip_prefix(pieces.next()?)?;
    let mut found = Vec::new();
    for piece in pieces {
        // The last piece ends the sentence; any other is looked for as near as it stands.
        let at = if piece.is_empty() { rest.len() } else { rest.find(piece)? };
        found.push(rest.get(..at)?);
        rest = rest.get(at + piece.len()..)?;
    }
    rest.is_empty().then_some(found)
}

/// The same in Chinese, where one of the forms fits: English with `{}` for what it names, and Chinese with as many. What
/// stands at a gap is turned as well where a form fits it.
pub(super) fn turned(forms: &[(&str, &str)], sentence: &str) -> Option<String> {
    let (said, found) = forms.iter().find_map(|(form, said)| Some((said, gaps(form, sentence)?)))?;
    let mut told = String::new();
    let mut found = found.into_iter();
    for (at, piece) in said.split("{}").enumerate() {
        if at > 0 {
            let named = found.next().unwrap_or_default();
            let inner = if named.len() < sentence.len() { turned(forms, named) } else { None };
            told.push_str(inner.as_deref().unwrap_or(named));
        }
        told.push_str(piece);
    }
    Some(told)
}

#[cfg(test)]
/// The words of a line's literals in JavaScript, with `{}` for what is put into them.
pub(in crate::speech) fn literals(code: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = code;
    while let Some(start) = rest.find(['"', '`']) {
        let quote = if rest.get(start..).is_some_and(|rest| rest.starts_with('"')) { '"' } else { '`' };
        let (mut words, mut depth, mut end) = (String::new(), 0, rest.len());
        let body = rest.get(start + 1..).unwrap_or_default();
        let mut characters = body.char_indices().peekable();
        while let Some((at, c)) = characters.next() {
            match c {
                '$' if quote == '`' && characters.peek().is_some_and(|(_, next)| *next == '{') => {
                    characters.next();
                    words.push_str(if depth == 0 { "{}" } else { "" });
                    depth += 1;
                }
                '{' if depth > 0 => depth += 1,
                '}' if depth > 0 => depth -= 1,
                _ if depth > 0 => {}
                _ if c == quote => {
                    end = start + 1 + at + 1;
                    break;
                }
                _ => words.push(c),
            }
        }
        found.push(words);
        rest = rest.get(end..).unwrap_or_default();
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    const FORMS: [(&str, &str); 3] = [("{} of {} lines", "{} / {} 行"), ("part: {}", "部分：{}"), ("gone", "不见了")];

    #[test]
    fn what_is_named_stays_and_what_is_known_is_turned() {
        assert_eq!(turned(&FORMS, "3 of 7 lines").as_deref(), Some("3 / 7 行"));
        assert_eq!(turned(&FORMS, "part: gone").as_deref(), Some("部分：不见了"));
        assert_eq!(turned(&FORMS, "part: disk.png").as_deref(), Some("部分：disk.png"));
        assert_eq!(turned(&FORMS, "gone with the wind"), None);
        assert_eq!(turned(&[("{}", "{}")], "x").as_deref(), Some("x"));
    }
}
