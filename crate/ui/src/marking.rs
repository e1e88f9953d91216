//! A title as a person should see it: hits marked, characters that hide or turn text around made visible.

use touchstone_core::text::Span;

/// A stretch of a title.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Text as it is.
    Plain(String),
    /// Text that a reason points at.
    Hit(String),
    /// A character that shows nothing or changes the direction of what follows, by its short name.
    Hidden(&'static str),
}

/// Splits a text at its hits. `longest` bounds the characters shown, so that a title of any length stays cheap to draw.
pub fn pieces(text: &str, spans: &[Span], longest: usize) -> Vec<Piece> {
    let mut spans = spans.to_vec();
    spans.sort_unstable();
    let mut found: Vec<Piece> = Vec::new();
    let mut next_span = 0;
    let mut hit_until = 0;
    let mut at_utf16 = 0;
    let mut before = ' ';
    for (shown, character) in text.chars().enumerate() {
        if shown == longest {
            push(&mut found, '…', false);
            break;
        }
        while let Some(span) = spans.get(next_span).filter(|span| span.start_utf16 <= at_utf16) {
            hit_until = hit_until.max(span.end_utf16);
            next_span += 1;
        }
        match hidden_name(character, before) {
            Some(name) => found.push(Piece::Hidden(name)),
            None => push(&mut found, character, at_utf16 < hit_until),
        }
        at_utf16 += if u32::from(character) > 0xFFFF { 2 } else { 1 };
        before = character;
    }
    found
}

fn push(found: &mut Vec<Piece>, character: char, hit: bool) {
    match found.last_mut() {
        Some(Piece::Hit(text)) if hit => text.push(character),
        Some(Piece::Plain(text)) if !hit => text.push(character),
        _ if hit => found.push(Piece::Hit(character.into())),
        _ => found.push(Piece::Plain(character.into())),
    }
}

/// Names of Unicode's own abbreviations. Joiners are left alone except after a Latin letter or digit, where no script
/// needs them and they serve to break up a word.
fn hidden_name(character: char, before: char) -> Option<&'static str> {
    Some(match character {
        '\u{200B}' => "ZWSP",
        '\u{200C}' if before.is_ascii_alphanumeric() => "ZWNJ",
        '\u{200D}' if before.is_ascii_alphanumeric() => "ZWJ",
        '\u{200E}' => "LRM",
        '\u{200F}' => "RLM",
        '\u{202A}' => "LRE",
        '\u{202B}' => "RLE",
        '\u{202C}' => "PDF",
        '\u{202D}' => "LRO",
        '\u{202E}' => "RLO",
        '\u{2060}' => "WJ",
        '\u{2066}' => "LRI",
        '\u{2067}' => "RLI",
        '\u{2068}' => "FSI",
        '\u{2069}' => "PDI",
        '\u{FEFF}' => "BOM",
        '\u{00AD}' => "SHY",
        c if c.is_control() && !c.is_whitespace() => "CTRL",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(start_utf16: u32, end_utf16: u32) -> Span {
        Span { start_utf16, end_utf16 }
    }

    #[test]
    fn hits_are_counted_in_utf16_units() {
        let found = pieces("👟高仿鞋", &[span(2, 4)], 100);
        assert_eq!(found, [Piece::Plain("👟".into()), Piece::Hit("高仿".into()), Piece::Plain("鞋".into())]);
    }

    #[test]
    fn overlapping_and_unordered_hits_become_one() {
        let found = pieces("abcdef", &[span(2, 5), span(1, 3)], 100);
        assert_eq!(found, [Piece::Plain("a".into()), Piece::Hit("bcde".into()), Piece::Plain("f".into())]);
    }

    #[test]
    fn spans_beyond_the_text_do_no_harm() {
        assert_eq!(pieces("ab", &[span(1, 900), span(950, 960)], 100).len(), 2);
        assert_eq!(pieces("", &[span(0, 4)], 100), []);
    }

    #[test]
    fn direction_overrides_and_hidden_characters_are_named() {
        let found = pieces("a\u{202E}gpj\u{200B}b", &[], 100);
        assert_eq!(
            found,
            [
                Piece::Plain("a".into()),
                Piece::Hidden("RLO"),
                Piece::Plain("gpj".into()),
                Piece::Hidden("ZWSP"),
                Piece::Plain("b".into())
            ]
        );
    }

    #[test]
    fn joiners_of_emoji_stay_whole() {
        assert_eq!(pieces("👩\u{200D}🎤", &[], 100), [Piece::Plain("👩\u{200D}🎤".into())]);
        assert_eq!(pieces("ni\u{200D}ke", &[], 100).len(), 3);
    }

    #[test]
    fn a_huge_title_is_cut() {
        let found = pieces(&"长".repeat(100_000), &[], 120);
        let Some(Piece::Plain(text)) = found.first() else { panic!("plain text") };
        assert_eq!(text.chars().count(), 121);
    }
}
