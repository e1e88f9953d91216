//! Tokens of a text, and which of them may be words in disguise.

use super::Span;
use super::character::{is_flag, is_hidden, is_mark, is_perfect_twin, is_unspaced, latin_twin, leet};

/// Longest token, in characters, that is taken for a word with covered letters.
const MASKED_MAX: usize = 32;

/// Words with covered letters that are kept of one text.
const MOST_MASKED: usize = 64;

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

/// Looks for tokens in disguise. Tokens are kept only where one of them is odd.
pub(super) fn scan(text: &str) -> Scan {
    let mut scan = Scan::default();
    divide(text, |token, end_utf16, suspect| {
        let word = text.get(token.start..token.end).unwrap_or_default();
        if suspect {
            let shape = Shape::of(word);
            scan.odd |= shape.is_odd();
            if scan.masked.len() < MOST_MASKED {
                scan.masked.extend(shape.masked(word, Span { start_utf16: token.start_utf16, end_utf16 }));
            }
        }
    });
    if scan.odd {
        divide(text, |mut token, _, suspect| {
            let word = text.get(token.start..token.end).unwrap_or_default();
            token.odd = suspect && Shape::of(word).is_odd();
            scan.tokens.push(token);
        });
    }
    scan
}

/// Kinds of ASCII characters, as bits.
const LETTER: u8 = 1;
const LEET: u8 = 2;
const COVER: u8 = 4;
const SPACE: u8 = 8;
const KINDS: [u8; 128] = {
    let mut kinds = [0; 128];
    let mut c = 0_u8;
    while c < 128 {
        kinds[c as usize] = match c {
            b'a'..=b'z' | b'A'..=b'Z' => LETTER,
            b'0' | b'1' | b'3' | b'4' | b'5' | b'7' | b'8' | b'9' | b'|' | b'!' | b'@' | b'$' => LEET,
            b'*' | b'#' | b'_' => COVER,
            b' ' | b'\t' | b'\n' | 0x0B | 0x0C | b'\r' => SPACE,
            _ => 0,
        };
        c += 1;
    }
    kinds
};

/// Calls `each` for every token, with its end in UTF-16 units and whether its shape deserves a look: letters of Latin
/// alone never do, unless three of them are alike.
fn divide(text: &str, mut each: impl FnMut(Token, u32, bool)) {
    let mut open: Option<(usize, u32)> = None;
    let (mut utf16, mut seen, mut foreign) = (0, 0_u8, false);
    let (mut last, mut run, mut drawn_out) = ('\0', 0, false);
    let mut chars = text.char_indices();
    loop {
        let next = chars.next();
        let (at, c) = next.unwrap_or((text.len(), ' '));
        let kind = KINDS.get(c as usize).copied();
        let alone = kind.is_none() && is_unspaced(c);
        if kind == Some(SPACE) || alone || kind.is_none() && c.is_whitespace() {
            if let Some((start, start_utf16)) = open.take() {
                let suspect = drawn_out || foreign || seen & COVER != 0 || seen & (LETTER | LEET) == LETTER | LEET;
                each(Token { start, end: at, start_utf16, odd: false }, utf16, suspect);
                (seen, foreign, drawn_out, run, last) = (0, false, false, 0, '\0');
            }
            if alone {
                each(Token { start: at, end: at + c.len_utf8(), start_utf16: utf16, odd: false }, utf16 + 1, false);
            }
        } else {
            open.get_or_insert((at, utf16));
            match kind {
                Some(kind) => seen |= kind,
                None => foreign = true,
            }
            let lower = c.to_ascii_lowercase();
            run = if lower == last { run + 1 } else { 1 };
            drawn_out |= run >= 3 && kind == Some(LETTER);
            last = lower;
        }
        if next.is_none() {
            return;
        }
        utf16 += c.len_utf16() as u32;
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
    fn of(word: &str) -> Self {
        let mut shape = Self::default();
        word.chars().for_each(|c| shape.see(c));
        shape
    }

    /// The word with its covered letters, where it has some and enough others.
    fn masked(&self, word: &str, span: Span) -> Option<Masked> {
        if self.masks == 0 || self.chars > MASKED_MAX {
            return None;
        }
        let letters: String = word
            .trim_matches(|c: char| !c.is_alphabetic())
            .chars()
            .flat_map(char::to_lowercase)
            .map(|c| if is_cover(c) { '*' } else { c })
            .collect();
        let plain = letters.chars().filter(|c| c.is_alphabetic()).count();
        let masks = letters.chars().filter(|c| *c == '*').count();
        let reads = masks > 0 && plain >= 2 && plain >= masks && plain + masks == letters.chars().count();
        reads.then_some(Masked { letters, span })
    }

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
