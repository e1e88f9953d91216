//! The condition of a rule: `mark and not (accessory or 1 of word_*)`.

/// A parsed condition over numbered selections.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Condition {
    Is(usize),
    Not(Box<Condition>),
    All(Vec<Condition>),
    Any(Vec<Condition>),
}

/// Deepest nesting of brackets.
const MAX_DEPTH: usize = 16;

impl Condition {
    /// Parses a condition over the selections named.
    pub(super) fn parse(text: &str, names: &[&str]) -> Result<Self, String> {
        let spaced = text.replace('(', " ( ").replace(')', " ) ");
        let words: Vec<&str> = spaced.split_whitespace().collect();
        let mut parser = Parser { words: &words, at: 0, names };
        let condition = parser.any(0)?;
        match parser.peek() {
            None => Ok(condition),
            Some(word) => Err(format!("{word:?} stands where `and`, `or` or the end was expected")),
        }
    }

    /// Whether it holds, given which selections hold.
    pub(super) fn holds(&self, selection: &dyn Fn(usize) -> bool) -> bool {
        match self {
            Self::Is(i) => selection(*i),
            Self::Not(inner) => !inner.holds(selection),
            Self::All(list) => list.iter().all(|c| c.holds(selection)),
            Self::Any(list) => list.iter().any(|c| c.holds(selection)),
        }
    }

    /// Selections that speak for the rule where they hold: those under no `not`.
    pub(super) fn affirmed(&self, out: &mut Vec<usize>) {
        match self {
            Self::Is(i) => out.push(*i),
            Self::Not(_) => {}
            Self::All(list) | Self::Any(list) => list.iter().for_each(|c| c.affirmed(out)),
        }
    }
}

struct Parser<'a> {
    words: &'a [&'a str],
    at: usize,
    names: &'a [&'a str],
}

impl<'a> Parser<'a> {
    fn peek(&self) -> Option<&'a str> {
        self.words.get(self.at).copied()
    }

    fn next(&mut self) -> Option<&'a str> {
        let word = self.peek();
        self.at += 1;
        word
    }

    fn any(&mut self, depth: usize) -> Result<Condition, String> {
        let mut list = vec![self.all(depth)?];
        while self.peek() == Some("or") {
            self.at += 1;
            list.push(self.all(depth)?);
        }
        Ok(if list.len() == 1 { list.remove(0) } else { Condition::Any(list) })
    }

    fn all(&mut self, depth: usize) -> Result<Condition, String> {
        let mut list = vec![self.one(depth)?];
        while self.peek() == Some("and") {
            self.at += 1;
            list.push(self.one(depth)?);
        }
        Ok(if list.len() == 1 { list.remove(0) } else { Condition::All(list) })
    }

    fn one(&mut self, depth: usize) -> Result<Condition, String> {
        if depth > MAX_DEPTH {
            return Err(format!("nested deeper than {MAX_DEPTH}: divide the rule"));
        }
        match self.next() {
            Some("not") => Ok(Condition::Not(Box::new(self.one(depth + 1)?))),
            Some("(") => {
                let inner = self.any(depth + 1)?;
                match self.next() {
                    Some(")") => Ok(inner),
                    _ => Err("a bracket is not closed".into()),
                }
            }
            Some(count @ ("1" | "all")) if self.peek() == Some("of") => {
                self.at += 1;
                let pattern = self.next().unwrap_or_default();
                let prefix = if pattern == "them" { Some("") } else { pattern.strip_suffix('*') };
                let prefix = prefix.ok_or_else(|| format!("{pattern:?} after `of`: write `them` or `prefix*`"))?;
                let list: Vec<_> = self
                    .names
                    .iter()
                    .enumerate()
                    .filter(|(_, n)| n.starts_with(prefix))
                    .map(|(i, _)| Condition::Is(i))
                    .collect();
                if list.is_empty() {
                    return Err(format!("no selection begins with {prefix:?}"));
                }
                Ok(if count == "1" { Condition::Any(list) } else { Condition::All(list) })
            }
            Some(name) => match self.names.iter().position(|n| *n == name) {
                Some(i) => Ok(Condition::Is(i)),
                None => Err(format!("no selection is named {name:?}; there are {}", self.names.join(", "))),
            },
            None => Err("ends where a selection was expected".into()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn holds(text: &str, on: &[&str]) -> bool {
        let names = ["mark", "price", "word_a", "word_b"];
        Condition::parse(text, &names).unwrap().holds(&|i| on.contains(&names[i]))
    }

    #[test]
    fn words_bind_as_in_sigma() {
        assert!(holds("mark and not price or word_a", &["mark"]));
        assert!(holds("mark and not price or word_a", &["price", "word_a"]));
        assert!(!holds("mark and not (price or word_a)", &["mark", "word_a"]));
        assert!(holds("1 of word_*", &["word_b"]));
        assert!(!holds("all of word_*", &["word_b"]));
        assert!(holds("1 of them", &["price"]));
    }

    #[test]
    fn faults_tell_the_mend() {
        let fault = |text: &str| Condition::parse(text, &["mark"]).unwrap_err();
        assert_eq!(fault("mark and"), "ends where a selection was expected");
        assert_eq!(fault("marks"), "no selection is named \"marks\"; there are mark");
        assert_eq!(fault("(mark"), "a bracket is not closed");
        assert_eq!(fault("mark mark"), "\"mark\" stands where `and`, `or` or the end was expected");
        assert!(fault(&"(".repeat(99)).starts_with("nested deeper"));
        assert!(fault("1 of word").contains("`them` or `prefix*`"));
    }
}
