//! Folding a text, with the map back.

use unicode_normalization::char::compose;

use super::Span;
use super::character::{
    Simplified, is_flag, is_han, is_hidden, is_mark, is_unspaced, latin_twin, leet, punctuation, push_normal,
};
use super::token::{self, Masked, Token};

/// Divides readings of one text; no folded text holds it.
const BREAK: char = '\u{1}';

/// What lies before a folded character.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Edge(u8);

impl Edge {
    const HARD: u8 = 1;
    const SOFT: u8 = 2;
    const SPACE: u8 = 4;
    const SIGN: u8 = 8;
    const HIDDEN: u8 = 16;

    /// A word may begin or end here beyond doubt.
    pub fn is_hard(self) -> bool {
        self.0 & Self::HARD != 0
    }

    /// Letter beside digit, or a capital after a small letter: a word may begin or end here.
    pub fn is_word_border(self) -> bool {
        self.0 & (Self::HARD | Self::SOFT) != 0
    }

    /// Something was left out here: a space, a sign, an emoji.
    pub fn is_gap(self) -> bool {
        self.0 & (Self::SPACE | Self::SIGN) != 0
    }

    /// A sign or an emoji was left out here.
    pub fn is_sign(self) -> bool {
        self.0 & Self::SIGN != 0
    }

    /// A character that shows nothing was left out here.
    pub fn is_hidden(self) -> bool {
        self.0 & Self::HIDDEN != 0
    }
}

/// Where a byte of the normal form comes from: its character in the original, and what lies before it.
#[derive(Clone, Copy, Debug, Default)]
struct Place {
    start: u32,
    /// UTF-16 units of the character.
    width: u16,
    edge: Edge,
}

/// A text in normal form. After the plain reading follow, for words that may be in disguise, up to two more.
#[derive(Clone, Debug, Default)]
pub struct Folded {
    text: String,
    /// For each byte of `text`.
    places: Vec<Place>,
    plain_len: usize,
    masked: Vec<Masked>,
    hidden: Vec<Span>,
}

impl Folded {
    /// All readings, divided by U+0001.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The plain reading.
    pub fn plain(&self) -> &str {
        self.text.get(..self.plain_len).unwrap_or_default()
    }

    /// Whether a byte offset lies in a reading that undoes a disguise.
    pub fn is_disguise(&self, at: usize) -> bool {
        at >= self.plain_len
    }

    /// What lies before the character at a byte offset; the end of the text is a hard edge.
    pub fn edge(&self, at: usize) -> Edge {
        self.places.get(at).map_or(Edge(Edge::HARD), |p| p.edge)
    }

    /// Original characters of a stretch of [`Folded::text`], in bytes.
    pub fn span(&self, start: usize, end: usize) -> Span {
        let start_utf16 = self.places.get(start).map_or(0, |p| p.start);
        let last = end.checked_sub(1).and_then(|i| self.places.get(i));
        Span { start_utf16, end_utf16: last.map_or(start_utf16, |p| p.start + u32::from(p.width)) }
    }

    /// Byte offsets of [`Folded::text`] at which a word may begin.
    pub fn word_starts(&self) -> impl Iterator<Item = usize> {
        // Bytes inside one character repeat its edge; only its first byte is a place of its own.
        let first = |byte: u8| byte & 0b1100_0000 != 0b1000_0000;
        let places = self.places.iter().zip(self.text.bytes()).enumerate();
        places.filter(move |(_, (place, byte))| place.edge.is_word_border() && first(*byte)).map(|(at, _)| at)
    }

    /// Words with covered letters.
    pub fn masked(&self) -> &[Masked] {
        &self.masked
    }

    /// Characters that show nothing inside words.
    pub fn hidden(&self) -> &[Span] {
        &self.hidden
    }
}

/// Folds texts. Holds the table of Chinese scripts; make one and keep it.
#[derive(Clone, Debug)]
pub struct Folder {
    simplified: Simplified,
}

impl Default for Folder {
    fn default() -> Self {
        Self::new()
    }
}

/// How a stretch is read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reading {
    Plain,
    /// Signs as letters, `1` as `i`, drawn-out letters once.
    First,
    /// Signs as letters, `1` as `l`, drawn-out letters twice.
    Second,
}

impl Folder {
    /// Builds the table.
    pub fn new() -> Self {
        Self { simplified: Simplified::new() }
    }

    /// Folds a text: time and memory linear in its length. Folding the plain reading again changes nothing.
    pub fn fold(&self, text: &str) -> Folded {
        let mut pen = Pen::new(&self.simplified, text.len());
        pen.write(text, 0, Reading::Plain);
        let plain_len = pen.folded.text.len();
        let scan = token::scan(text);
        if scan.odd {
            for reading in [Reading::First, Reading::Second] {
                pen.write_windows(text, &scan.tokens, reading);
            }
        }
        let mut folded = pen.folded;
        folded.plain_len = plain_len;
        folded.masked = scan.masked;
        folded
    }
}

/// Writes a [`Folded`].
struct Pen<'a> {
    simplified: &'a Simplified,
    folded: Folded,
    gap: u8,
    last: Option<char>,
    last_lower: bool,
    last_flag: bool,
    buffer: Vec<char>,
}

impl<'a> Pen<'a> {
    fn new(simplified: &'a Simplified, bytes: usize) -> Self {
        let folded =
            Folded { text: String::with_capacity(bytes), places: Vec::with_capacity(bytes), ..Folded::default() };
        Self {
            simplified,
            folded,
            gap: Edge::HARD,
            last: None,
            last_lower: false,
            last_flag: false,
            buffer: Vec::new(),
        }
    }

    /// Odd tokens in the given reading, each with the plain token before and after it, so that "l0uis vuitton" is whole.
    fn write_windows(&mut self, text: &str, tokens: &[Token], reading: Reading) {
        let odd = |i: usize| tokens.get(i).is_some_and(|t| t.odd);
        for (i, token) in tokens.iter().enumerate() {
            let near = odd(i) || odd(i + 1) || i.checked_sub(1).is_some_and(odd);
            if !near {
                continue;
            }
            let joined =
                i.checked_sub(1).is_some_and(|before| odd(before) || odd(i) || before.checked_sub(1).is_some_and(odd));
            if !joined {
                self.put(BREAK, token.start_utf16, token.start_utf16);
            }
            self.gap |= Edge::HARD | Edge::SPACE;
            let word = text.get(token.start..token.end).unwrap_or_default();
            self.write(word, token.start_utf16, if token.odd { reading } else { Reading::Plain });
        }
        self.put(BREAK, 0, 0);
        self.gap = Edge::HARD;
    }

    fn write(&mut self, text: &str, offset: u32, reading: Reading) {
        let mut at = offset;
        let mut drawn_out = if reading == Reading::Plain { Vec::new() } else { drawn_out(text, reading) }.into_iter();
        let mut chars = text.chars().peekable();
        while let Some(c) = chars.next() {
            let end = at + c.len_utf16() as u32;
            if drawn_out.next() == Some(true) {
                at = end;
                continue;
            }
            let c = match reading {
                Reading::Plain => c,
                reading => leet(c, reading == Reading::Second).unwrap_or(c),
            };
            if c.is_ascii_alphanumeric() {
                self.latin(c, at);
            } else if is_han(c) {
                self.gap |= Edge::HARD;
                self.put(self.simplified.of(c), at, end);
                (self.last_lower, self.last_flag) = (false, false);
            } else if c == ' ' {
                self.gap |= Edge::HARD | Edge::SPACE;
            } else {
                self.other(c, at, end, reading, chars.peek().copied());
            }
            at = end;
        }
    }

    fn other(&mut self, c: char, at: u32, end: u32, reading: Reading, next: Option<char>) {
        if is_hidden(c) {
            if self.last.is_some() && self.gap & Edge::HARD == 0 && next.is_some_and(char::is_alphanumeric) {
                self.gap |= Edge::HIDDEN;
                self.folded.hidden.push(Span { start_utf16: at, end_utf16: end });
            }
            return;
        }
        if punctuation(c) {
            self.gap |= Edge::HARD | Edge::SIGN;
            return;
        }
        let mut normal = std::mem::take(&mut self.buffer);
        normal.clear();
        push_normal(c, self.simplified, &mut normal);
        for &n in &normal {
            // A vowel, a final or a voice mark never begins a word, so a gap before it is part of a disguise.
            if let Some(whole) = self.last.filter(|_| is_composing(n)).and_then(|last| compose(last, n)) {
                self.recompose(whole, end);
            } else if is_mark(n) || is_hidden(n) {
            } else if n.is_alphanumeric() {
                let n = if reading == Reading::Plain { n } else { latin_twin(n).unwrap_or(n) };
                self.letter(n, c, at, end);
            } else if n == '+' || n == '➕' {
                self.gap |= Edge::HARD;
                self.put('+', at, end);
                self.gap |= Edge::HARD;
            } else if n.is_whitespace() {
                self.gap |= Edge::HARD | Edge::SPACE;
            } else if matches!(n, ':' | '.' | ',' | '/' | '-') && self.is_between_digits(next) {
                self.gap |= Edge::HARD;
                self.put(n, at, end);
                self.gap |= Edge::HARD;
            } else {
                self.gap |= Edge::HARD | Edge::SIGN;
            }
        }
        self.buffer = normal;
    }

    /// `1:1` and `1.5` keep their sign: without it they would be other numbers.
    fn is_between_digits(&self, next: Option<char>) -> bool {
        let digit = |c: char| c.is_ascii_digit() || ('０'..='９').contains(&c);
        self.gap == 0 && self.last.is_some_and(digit) && next.is_some_and(digit)
    }

    /// A letter of the Latin alphabet or a digit: most characters of most titles.
    fn latin(&mut self, c: char, at: u32) {
        if let Some(last) = self.last {
            if self.last_flag || !last.is_ascii() && is_unspaced(last) {
                self.gap |= Edge::HARD;
            } else if c.is_ascii_digit() != last.is_numeric() || self.last_lower && c.is_ascii_uppercase() {
                self.gap |= Edge::SOFT;
            }
        }
        let n = c.to_ascii_lowercase();
        self.folded.text.push(n);
        self.folded.places.push(Place { start: at, width: 1, edge: Edge(self.gap) });
        self.gap = 0;
        self.last = Some(n);
        self.last_lower = c.is_ascii_lowercase();
        self.last_flag = false;
    }

    fn letter(&mut self, n: char, original: char, at: u32, end: u32) {
        let flag = is_flag(original);
        if let Some(last) = self.last {
            if is_unspaced(last) || is_unspaced(n) || flag != self.last_flag {
                self.gap |= Edge::HARD;
            } else if last.is_numeric() != n.is_numeric() || (self.last_lower && original.is_uppercase()) {
                self.gap |= Edge::SOFT;
            }
        }
        self.put(n, at, end);
        self.last_lower = original.is_lowercase();
        self.last_flag = flag;
    }

    fn put(&mut self, n: char, at: u32, end: u32) {
        // A word that stands last before another reading ends there.
        let edge = if n == BREAK { Edge(Edge::HARD) } else { Edge(self.gap) };
        let place = Place { start: at, width: width(at, end), edge };
        self.folded.text.push(n);
        self.folded.places.resize(self.folded.text.len(), place);
        self.gap = 0;
        self.last = Some(n);
        if n == BREAK {
            self.gap = Edge::HARD;
            self.last = None;
        }
    }

    fn recompose(&mut self, whole: char, end: u32) {
        if self.folded.text.pop().is_none() {
            return;
        }
        let start = self.folded.text.len();
        let mut place = self.folded.places.get(start).copied().unwrap_or_default();
        place.width = width(place.start, end);
        self.folded.text.push(whole);
        self.folded.places.truncate(start);
        self.folded.places.resize(self.folded.text.len(), place);
        self.last = Some(whole);
    }
}

fn width(start: u32, end: u32) -> u16 {
    u16::try_from(end.saturating_sub(start)).unwrap_or(u16::MAX)
}

/// Which characters of a word are too many: of three or more alike the first reading keeps one, the second two.
fn drawn_out(word: &str, reading: Reading) -> Vec<bool> {
    let letters: Vec<char> = word.chars().map(|c| c.to_lowercase().next().unwrap_or(c)).collect();
    let kept = if reading == Reading::First { 1 } else { 2 };
    letters
        .chunk_by(|a, b| a == b)
        .flat_map(|run| {
            let long = run.len() >= 3 && run.first().is_some_and(|c| c.is_alphabetic());
            (0..run.len()).map(move |i| long && i >= kept)
        })
        .collect()
}

/// Voice marks of kana, and the vowels and finals of Hangul.
fn is_composing(c: char) -> bool {
    matches!(c, '\u{3099}' | '\u{309A}' | '\u{1161}'..='\u{1175}' | '\u{11A8}'..='\u{11C2}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn plain(text: &str) -> String {
        Folder::new().fold(text).plain().to_owned()
    }

    #[test]
    fn separators_go_and_numbers_keep_their_signs() {
        assert_eq!(plain("G U C C I  Air-Force_1 1:1 990-v6 T-shirt 1.5"), "gucciairforce11:1990v6tshirt1.5");
        assert_eq!(plain("加➕V 微 信"), "加+v微信");
        assert_eq!(plain("Levi’s d'or"), "levisdor");
    }

    #[test]
    fn decomposed_kana_and_hangul_compose() {
        assert_eq!(plain("ク\u{3099}ッチ"), "グッチ");
        assert_eq!(plain("\u{1112}\u{1161}\u{11AB}"), "한");
        assert_eq!(plain("ｸﾞｯﾁ"), "グッチ");
    }

    #[test]
    fn spans_point_at_the_original_characters() {
        let folded = Folder::new().fold("👟Ｎ\u{200b}ike鞋");
        let at = folded.plain().find("nike").unwrap();
        assert_eq!(folded.span(at, at + 4), Span { start_utf16: 2, end_utf16: 7 });
        assert_eq!(folded.hidden(), [Span { start_utf16: 3, end_utf16: 4 }]);
        assert!(folded.edge(at).is_hard() && folded.edge(at + 4).is_hard());
    }

    #[test]
    fn disguises_are_undone_in_readings_of_their_own() {
        for (text, word) in [
            ("N1KE", "nike"),
            ("r0lex", "rolex"),
            ("ro1ex", "rolex"),
            ("jord@n 4", "jordan4"),
            ("guccccci", "gucci"),
            ("niiike", "nike"),
            ("Nіkе", "nike"),
            ("l0uis vuitt0n", "louisvuitton"),
            ("y33zy", "yeezy"),
        ] {
            let folded = Folder::new().fold(text);
            let at = folded.text().find(word).unwrap_or_else(|| panic!("{text}: {:?}", folded.text()));
            assert!(folded.is_disguise(at), "{text}");
        }
    }

    #[test]
    fn the_last_word_of_every_reading_ends() {
        let folded = Folder::new().fold("10、Moncl3r jacket");
        for (word, at) in folded.text().match_indices("jacket").map(|(at, word)| (word, at)) {
            assert!(folded.edge(at + word.len()).is_hard(), "{at} {:?}", folded.text());
        }
    }

    #[test]
    fn ordinary_text_has_one_reading() {
        for text in ["Running shoes for men 2024", "реплика сумки", "耐克男鞋2017秋季新款", "DMV1500 TV"]
        {
            let folded = Folder::new().fold(text);
            assert_eq!(folded.text(), folded.plain(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn folding_twice_changes_nothing(text in "\\PC{0,60}") {
            let once = plain(&text);
            prop_assert_eq!(plain(&once), once);
        }

        #[test]
        fn folding_broken_syllables_twice_changes_nothing(text in "[\u{1100}-\u{11FF}\u{FFA0}-\u{FFDC}\u{30AB}-\u{30D0}\u{FF66}-\u{FF9F}\u{3099} .]{0,20}") {
            let once = plain(&text);
            prop_assert_eq!(plain(&once), once);
        }

        #[test]
        fn spans_lie_in_the_original_and_in_order(text in "[\\PC\u{200b}\u{301}]{0,60}") {
            let folded = Folder::new().fold(&text);
            let units = text.encode_utf16().count() as u32;
            let mut last = 0;
            for (i, _) in folded.plain().char_indices() {
                let span = folded.span(i, i + 1);
                prop_assert!(span.start_utf16 >= last && span.end_utf16 <= units && span.start_utf16 < span.end_utf16);
                last = span.start_utf16;
            }
        }

        #[test]
        fn readings_are_bounded(text in "[a-z0-9@$ ]{0,200}") {
            prop_assert!(Folder::new().fold(&text).text().len() <= 4 * text.len() + 8);
        }
    }
}
