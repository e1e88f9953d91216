//! Tokens of a text, and which of them may be words in disguise.

use super::Span;
use super::character::{is_flag, is_hidden, is_mark, is_perfect_twin, is_unspaced, latin_twin, leet, punctuation};

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

/// What the tokens of a text look like.
#[derive(Debug, Default)]
pub(super) struct Finds {
    /// Where tokens begin that may be words in disguise.
    pub odd: Vec<usize>,
    pub masked: Vec<Masked>,
}

/// Kinds of characters, as bits.
pub(super) const LOWER: u8 = 1;
pub(super) const UPPER: u8 = 2;
pub(super) const DIGIT: u8 = 4;
const LEET: u8 = 8;
const COVER: u8 = 16;
pub(super) const SPACE: u8 = 32;
/// Not ASCII.
const FOREIGN: u8 = 64;
/// Of no character: three alike in a row.
const DRAWN_OUT: u8 = 128;
/// Of a token, not in the table: an apostrophe, and a sign beyond ASCII that divides words.
const MARK: u16 = 256;
const SIGN: u16 = 512;
/// Letters of Latin and digits.
pub(super) const WORD: u8 = LOWER | UPPER | DIGIT;
const KINDS: [u8; 256] = {
    let mut kinds = [FOREIGN; 256];
    let mut c = 0_u8;
    while c < 128 {
        kinds[c as usize] = match c {
            b'a'..=b'z' => LOWER,
            b'A'..=b'Z' => UPPER,
            b'2' | b'6' => DIGIT,
            b'0'..=b'9' => DIGIT | LEET,
            b'|' | b'!' | b'@' | b'$' => LEET,
            b'*' | b'#' | b'_' => COVER,
            b' ' | b'\t' | b'\n' | 0x0B | 0x0C | b'\r' => SPACE,
            _ => 0,
        };
        c += 1;
    }
    kinds
};

/// Kind of a character by its first byte.
#[inline]
pub(super) fn kind(byte: u8) -> u8 {
    KINDS[byte as usize]
}

/// Looks at the tokens of a text while it is read, for those in disguise. Only a token whose kinds of characters
/// deserve it is looked at closer: letters of Latin alone never do, unless three of them are alike.
pub(super) struct Watch<'a> {
    text: &'a str,
    /// Where the token begins.
    from: usize,
    from_utf16: u32,
    /// Kinds of its characters.
    seen: u16,
    /// Three alike may stand somewhere in a row.
    drawn_out: bool,
    pub finds: Finds,
}

impl<'a> Watch<'a> {
    pub fn new(text: &'a str) -> Self {
        Self {
            text,
            from: 0,
            from_utf16: 0,
            seen: 0,
            drawn_out: may_be_drawn_out(text.as_bytes()),
            finds: Finds::default(),
        }
    }

    /// A character that divides tokens or stands alone, at a place of the text.
    #[inline]
    pub fn border(&mut self, at: usize, utf16: u32, bytes: usize, units: u32) {
        if self.seen != 0 {
            self.judge(at, utf16);
            self.seen = 0;
        }
        (self.from, self.from_utf16) = (at + bytes, utf16 + units);
    }

    /// Letters and digits of the token, by their kinds.
    #[inline]
    pub fn saw(&mut self, kinds: u8) {
        self.seen |= u16::from(kinds);
    }

    /// A run of letters and digits, for letters that are alike.
    #[inline]
    pub fn word(&mut self, word: &[u8]) {
        if self.drawn_out
            && word.windows(3).any(|w| w[2].is_ascii_alphabetic() && w.iter().all(|b| b.eq_ignore_ascii_case(&w[2])))
        {
            self.seen |= u16::from(DRAWN_OUT);
        }
    }

    /// A character that is no letter or digit of ASCII.
    pub fn see(&mut self, c: char, at: usize, utf16: u32) {
        if is_border(c) {
            self.border(at, utf16, c.len_utf8(), c.len_utf16() as u32);
        } else if c.is_ascii() {
            self.seen |= u16::from(kind(c as u8)) | if is_mark(c) { MARK } else { 0 };
        } else {
            self.seen |= if divides(c) { SIGN } else { u16::from(FOREIGN) };
        }
    }

    fn judge(&mut self, end: usize, end_utf16: u32) {
        let any = |kinds: u8| self.seen & u16::from(kinds) != 0;
        let leet = any(LOWER | UPPER) && any(LEET);
        // An apostrophe hides that letters are alike; a sign alone makes no token odd.
        if !leet && !any(DRAWN_OUT | FOREIGN | COVER) && self.seen & (MARK | SIGN) != MARK | SIGN {
            return;
        }
        let word = self.text.get(self.from..end).unwrap_or_default();
        let shape = Shape::of(word);
        if shape.is_odd() {
            self.finds.odd.push(self.from);
        }
        if self.finds.masked.len() < MOST_MASKED {
            self.finds.masked.extend(shape.masked(word, Span { start_utf16: self.from_utf16, end_utf16 }));
        }
    }
}

/// Whether three letters alike may stand somewhere in a row: a no is certain. Eight places are looked at in one step.
fn may_be_drawn_out(bytes: &[u8]) -> bool {
    const EACH: u64 = 0x0101_0101_0101_0101;
    let small = |chunk: &[u8; 8]| u64::from_le_bytes(*chunk) | (0x20 * EACH);
    let at = |rest: &[u8]| rest.first_chunk::<8>().map(small);
    let mut rest = bytes;
    while let (Some(a), Some(b), Some(c)) = (at(rest), rest.get(1..).and_then(at), rest.get(2..).and_then(at)) {
        // A byte of nothing where the three agree.
        let differ = (a ^ b) | (b ^ c);
        if differ.wrapping_sub(EACH) & !differ & (0x80 * EACH) != 0 {
            return true;
        }
        rest = rest.get(8..).unwrap_or_default();
    }
    rest.windows(3).any(|w| w.iter().all(|b| b.eq_ignore_ascii_case(&w[0])))
}

/// Space, or a character of an unspaced script.
fn is_border(c: char) -> bool {
    if c.is_ascii() { kind(c as u8) == SPACE } else { is_unspaced(c) || c.is_whitespace() }
}

/// A sign of punctuation or a picture: neither letter nor cover of one.
fn divides(c: char) -> bool {
    punctuation(c) || matches!(c, '，' | '：' | '\u{2010}'..='\u{2017}' | '\u{201A}'..='\u{2027}')
}

/// The tokens of a text, given where the odd ones begin.
pub(super) fn divide(text: &str, odd: &[usize]) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut open: Option<(usize, u32)> = None;
    let mut utf16 = 0;
    let mut close = |open: &mut Option<(usize, u32)>, end| {
        if let Some((start, start_utf16)) = open.take() {
            tokens.push(Token { start, end, start_utf16, odd: odd.binary_search(&start).is_ok() });
        }
    };
    for (at, c) in text.char_indices() {
        let border = is_border(c);
        if border {
            close(&mut open, at);
        }
        if !border || is_unspaced(c) {
            open.get_or_insert((at, utf16));
        }
        if border {
            close(&mut open, at + c.len_utf8());
        }
        utf16 += c.len_utf16() as u32;
    }
    close(&mut open, text.len());
    tokens
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
    use crate::text::Folder;

    fn odd(text: &str) -> Vec<&str> {
        let tokens = divide(text, &Folder::new().finds(text).odd);
        tokens.iter().filter(|t| t.odd).filter_map(|t| text.get(t.start..t.end)).collect()
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
        let masked = Folder::new().finds("sale (N*ke) * 5* a*b*c").masked;
        assert_eq!(masked.iter().map(|m| m.letters.as_str()).collect::<Vec<_>>(), ["n*ke", "a*b*c"]);
        assert_eq!(masked[0].span, Span { start_utf16: 5, end_utf16: 11 });
    }
}
