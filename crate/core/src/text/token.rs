//! Tokens of a text, and which of them may be words in disguise.

use super::Span;
use super::character::{is_flag, is_hidden, is_mark, is_perfect_twin, is_unspaced, latin_twin, leet};

/// Longest token, in characters, that is taken for a word with covered letters.
const MASKED_MAX: usize = 32;

/// A run of characters between spaces; a character of an unspaced script stands alone.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    pub start: usize,
    pub end: usize,
    pub start_utf16: u32,
    /// May be a word in disguise: digits for letters, letters of two alphabets, drawn-out letters.
    pub odd: bool,
}

/// A word with covered letters: `N*ke`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Masked {
    /// The word, lower case, `*` for each covered letter.
    pub letters: String,
    /// Where it stands.
    pub span: Span,
}

/// What a scan of the tokens found.
#[derive(Debug, Default)]
pub(super) struct Scan {
    pub tokens: Vec<Token>,
    pub odd: bool,
    pub masked: Vec<Masked>,
}

/// Divides a text. Tokens are kept only where one of them is odd.
pub(super) fn scan(text: &str) -> Scan {
    let mut scan = Scan::default();
    let mut start = None;
    let mut utf16 = 0;
    let mut shape = Shape::default();
    for (at, c) in text.char_indices() {
        let alone = is_unspaced(c);
        if c.is_whitespace() || alone {
            if let Some((from, from16)) = start.take() {
                scan.close(text, from, at, from16, utf16, std::mem::take(&mut shape));
            }
            if alone {
                scan.tokens.push(Token { start: at, end: at + c.len_utf8(), start_utf16: utf16, odd: false });
            }
        } else {
            start.get_or_insert((at, utf16));
            shape.see(c);
        }
        utf16 += c.len_utf16() as u32;
    }
    if let Some((from, from16)) = start {
        scan.close(text, from, text.len(), from16, utf16, shape);
    }
    scan
}

impl Scan {
    fn close(&mut self, text: &str, start: usize, end: usize, start_utf16: u32, end_utf16: u32, shape: Shape) {
        let odd = shape.is_odd();
        self.odd |= odd;
        self.tokens.push(Token { start, end, start_utf16, odd });
        if shape.masks > 0 && shape.chars <= MASKED_MAX {
            let word = text.get(start..end).unwrap_or_default();
            let letters: String = word
                .trim_matches(|c: char| !c.is_alphabetic())
                .chars()
                .flat_map(char::to_lowercase)
                .map(|c| if is_cover(c) { '*' } else { c })
                .collect();
            let plain = letters.chars().filter(|c| c.is_alphabetic()).count();
            let masks = letters.chars().filter(|c| *c == '*').count();
            if masks > 0 && plain >= 2 && plain >= masks && plain + masks == letters.chars().count() {
                self.masked.push(Masked { letters, span: Span { start_utf16, end_utf16 } });
            }
        }
    }
}

/// Signs that cover a letter.
fn is_cover(c: char) -> bool {
    matches!(c, '*' | '＊' | '●' | '○' | '◯' | '■' | '□' | '×' | '✕' | '✖' | '#' | '_')
}

/// What a token is made of.
#[derive(Debug, Default)]
struct Shape {
    chars: usize,
    latin: usize,
    foreign: usize,
    foreign_twins: usize,
    perfect_twins: usize,
    leet: usize,
    masks: usize,
    run: usize,
    longest_run: usize,
    last: Option<char>,
}

impl Shape {
    fn see(&mut self, c: char) {
        self.chars += 1;
        let lower = if c.is_ascii() { c.to_ascii_lowercase() } else { c.to_lowercase().next().unwrap_or(c) };
        if is_cover(lower) {
            self.masks += 1;
        } else if lower.is_ascii_alphabetic() || ('\u{C0}'..'\u{250}').contains(&lower) || is_flag(lower) {
            self.latin += 1;
        } else if ('\u{370}'..'\u{530}').contains(&lower) {
            self.foreign += 1;
            self.foreign_twins += usize::from(latin_twin(lower).is_some());
            self.perfect_twins += usize::from(is_perfect_twin(lower));
        } else if leet(lower, false).is_some() {
            self.leet += 1;
        }
        if is_hidden(c) || is_mark(c) {
            return;
        }
        self.run = if self.last == Some(lower) && lower.is_alphabetic() { self.run + 1 } else { 1 };
        self.longest_run = self.longest_run.max(self.run);
        self.last = Some(lower);
    }

    fn is_odd(&self) -> bool {
        let letters = self.latin + self.foreign_twins;
        let digits_for_letters = self.leet > 0 && letters >= 2 && self.leet <= letters;
        let mixed = self.latin > 0 && self.foreign > 0 && self.foreign == self.foreign_twins;
        let borrowed = self.foreign >= 4 && self.foreign == self.perfect_twins;
        let two_alphabets = mixed && self.latin + self.foreign >= 3 || borrowed;
        digits_for_letters || two_alphabets || (self.longest_run >= 3 && letters >= 4)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn odd(text: &str) -> Vec<&str> {
        scan(text).tokens.iter().filter(|t| t.odd).filter_map(|t| text.get(t.start..t.end)).collect()
    }

    #[test]
    fn disguised_words_are_odd_and_plain_ones_are_not() {
        assert_eq!(
            odd("N1KE niiike jord@n Nіke plain 2024 CD1230 реплика words"),
            ["N1KE", "niiike", "jord@n", "Nіke"]
        );
    }

    #[test]
    fn covered_letters_are_read() {
        let masked = scan("sale (N*ke) * 5* a*b*c").masked;
        assert_eq!(masked.iter().map(|m| m.letters.as_str()).collect::<Vec<_>>(), ["n*ke", "a*b*c"]);
        assert_eq!(masked[0].span, Span { start_utf16: 5, end_utf16: 11 });
    }
}
