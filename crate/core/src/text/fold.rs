//! Folding a text.

use super::Span;
use super::character::{is_flag, is_han, is_hidden, is_mark, is_unspaced, latin_twin, leet, punctuation};
use super::folded::{Edge, Folded, Stretch};
use super::form::Forms;
use super::syllable::{compose, is_composing};
use super::token::{self, DIGIT, Finds, LOWER, Masked, SPACE, Token, UPPER, WORD, Watch, kind};

/// Divides readings of one text; no folded text holds it.
const BREAK: char = '\u{1}';

/// Folds texts. Holds the table of Chinese scripts; make one and keep it.
#[derive(Clone, Debug)]
pub struct Folder {
    forms: Forms,
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
        Self { forms: Forms::new() }
    }

    /// What the tokens of a text look like.
    #[cfg(test)]
    pub(super) fn finds(&self, text: &str) -> Finds {
        Pen::new(&self.forms, text.len()).write_plain(text)
    }

    /// Folds a text: time and memory linear in its length. Folding the plain reading again changes nothing.
    pub fn fold(&self, text: &str) -> Folded {
        let mut pen = Pen::new(&self.forms, text.len());
        let finds = pen.write_plain(text);
        let plain_len = pen.text.len();
        if !finds.odd.is_empty() {
            let tokens = token::divide(text, &finds.odd);
            for reading in [Reading::First, Reading::Second] {
                pen.write_windows(text, &tokens, reading);
            }
        }
        pen.folded(plain_len, finds.masked)
    }
}

/// Writes a [`Folded`].
struct Pen<'a> {
    forms: &'a Forms,
    /// UTF-8.
    text: Vec<u8>,
    stretches: Vec<Stretch>,
    hidden: Vec<Span>,
    gap: u8,
    last: Option<char>,
    last_lower: bool,
    last_flag: bool,
    buffer: Vec<char>,
}

impl<'a> Pen<'a> {
    fn new(forms: &'a Forms, bytes: usize) -> Self {
        Self {
            forms,
            // Words are copied by eights, beyond their end.
            text: Vec::with_capacity(bytes + 8),
            // A word of Latin has three letters or more as a rule, a character of Chinese three bytes.
            stretches: Vec::with_capacity(bytes / 3 + 1),
            hidden: Vec::new(),
            gap: Edge::HARD,
            last: None,
            last_lower: false,
            last_flag: false,
            buffer: Vec::new(),
        }
    }

    fn folded(self, plain_len: usize, masked: Vec<Masked>) -> Folded {
        let Self { text, stretches, hidden, .. } = self;
        // Only whole characters were written; the check costs less than writing them one by one.
        let text = String::from_utf8(text).unwrap_or_else(|e| String::from_utf8_lossy(e.as_bytes()).into_owned());
        Folded { text, stretches, plain_len, masked, hidden }
    }

    /// The plain reading of a whole text, and what its tokens look like. Words of Latin letters and digits and runs of
    /// Chinese, which most titles are made of, are copied whole; all else goes the way of single characters.
    fn write_plain(&mut self, text: &str) -> Finds {
        let bytes = text.as_bytes();
        let mut watch = Watch::new(text);
        let (mut at, mut unit) = (0, 0_u32);
        while let Some(&byte) = bytes.get(at) {
            let kind = kind(byte);
            let start = at;
            if kind & WORD != 0 {
                at = self.word(bytes, at, unit, &mut watch);
                unit += (at - start) as u32;
            } else if kind == SPACE {
                watch.border(at, unit, 1, 1);
                self.gap |= Edge::HARD | Edge::SPACE;
                (at, unit) = (at + 1, unit + 1);
            } else {
                at = self.chinese(bytes, start, unit, &mut watch);
                unit += (at - start) as u32 / 3;
                if at > start {
                    continue;
                }
                let mut rest = text.get(at..).unwrap_or_default().chars();
                let Some(c) = rest.next() else { break };
                let end = unit + c.len_utf16() as u32;
                watch.see(c, at, unit);
                self.other(c, unit, end, Reading::Plain, rest.next());
                (at, unit) = (at + c.len_utf8(), end);
            }
        }
        watch.border(at, unit, 0, 0);
        self.text.make_ascii_lowercase();
        watch.finds
    }

    /// Copies letters of Latin and digits up to the next character of another kind, whose offset it gives.
    fn word(&mut self, bytes: &[u8], start: usize, unit: u32, watch: &mut Watch) -> usize {
        let mut at = start;
        let mut last_kind = 0;
        while let Some(&byte) = bytes.get(at) {
            let kind = kind(byte);
            if kind & WORD == 0 {
                break;
            }
            let rest = bytes.get(at..).unwrap_or_default();
            let run = if kind == LOWER { lower_run(rest) } else { run_of(kind & WORD, rest) };
            let edge = if last_kind == 0 {
                self.before_latin(byte);
                std::mem::take(&mut self.gap)
            } else if (kind | last_kind) & DIGIT != 0 || kind & UPPER != 0 {
                Edge::SOFT
            } else {
                0
            };
            if edge != 0 || last_kind == 0 {
                self.stretches.push(Stretch {
                    at: self.text.len() as u32,
                    unit: unit + (at - start) as u32,
                    width: 0,
                    edge: Edge(edge),
                });
            }
            copy(&mut self.text, rest, run);
            watch.saw(kind | if kind & DIGIT != 0 { leet_of(rest, run) } else { 0 });
            last_kind = kind & WORD;
            at += run;
        }
        let word = bytes.get(start..at).unwrap_or_default();
        watch.word(word);
        if let Some(last) = word.last() {
            self.last = Some(char::from(last.to_ascii_lowercase()));
            self.last_lower = last.is_ascii_lowercase();
            self.last_flag = false;
        }
        at
    }

    /// Copies Chinese characters up to the next character of another kind, whose offset it gives: `start` where there
    /// are none.
    fn chinese(&mut self, bytes: &[u8], start: usize, unit: u32, watch: &mut Watch) -> usize {
        let (mut at, mut copied, mut last) = (start, start, 0);
        while let Some(code) = bytes.get(at..).and_then(han) {
            let edge = Edge(std::mem::take(&mut self.gap) | Edge::HARD);
            let stretch = Stretch {
                at: (self.text.len() + at - copied) as u32,
                unit: unit + (at - start) as u32 / 3,
                width: 1,
                edge,
            };
            self.stretches.push(stretch);
            last = code;
            if let Some(simple) = self.forms.simplified.other(code) {
                self.text.extend_from_slice(bytes.get(copied..at).unwrap_or_default());
                push(&mut self.text, simple);
                last = u32::from(simple);
                copied = at + 3;
            }
            at += 3;
        }
        if at > start {
            self.text.extend_from_slice(bytes.get(copied..at).unwrap_or_default());
            self.last = char::from_u32(last);
            (self.last_lower, self.last_flag) = (false, false);
            watch.border(start, unit, at - start, (at - start) as u32 / 3);
        }
        at
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
            } else if is_han(u32::from(c)) {
                self.gap |= Edge::HARD;
                self.put(self.forms.simplified.of(c), at, end);
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
                self.hidden.push(Span { start_utf16: at, end_utf16: end });
            }
            return;
        }
        if punctuation(c) {
            self.gap |= Edge::HARD | Edge::SIGN;
            return;
        }
        let mut normal = std::mem::take(&mut self.buffer);
        normal.clear();
        self.forms.push(c, &mut normal);
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

    /// A letter of the Latin alphabet or a digit.
    fn latin(&mut self, c: char, at: u32) {
        self.before_latin(c as u8);
        self.put(c.to_ascii_lowercase(), at, at + 1);
        self.last_lower = c.is_ascii_lowercase();
        self.last_flag = false;
    }

    /// What lies before a letter of the Latin alphabet or a digit, by what was last.
    fn before_latin(&mut self, byte: u8) {
        if let Some(last) = self.last.filter(|_| self.gap & Edge::HARD == 0) {
            if self.last_flag || !last.is_ascii() && is_unspaced(last) {
                self.gap |= Edge::HARD;
            } else if byte.is_ascii_digit() != last.is_numeric() || self.last_lower && byte.is_ascii_uppercase() {
                self.gap |= Edge::SOFT;
            }
        }
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
        let gap = std::mem::take(&mut self.gap);
        let stretch = Stretch {
            at: self.text.len() as u32,
            unit: at,
            width: width(at, end),
            // A word that stands last before another reading ends there.
            edge: if n == BREAK { Edge(Edge::HARD) } else { Edge(gap) },
        };
        self.stretches.push(stretch);
        push(&mut self.text, n);
        self.last = Some(n);
        if n == BREAK {
            self.gap = Edge::HARD;
            self.last = None;
        }
    }

    fn recompose(&mut self, whole: char, end: u32) {
        let Some(stretch) = self.stretches.last_mut() else { return };
        stretch.width = width(stretch.unit, end);
        self.text.truncate(stretch.at as usize);
        push(&mut self.text, whole);
        self.last = Some(whole);
    }
}

fn push(text: &mut Vec<u8>, c: char) {
    text.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
}

/// Copies the first bytes, eight at a time where there are as many: a word has fewer as a rule.
#[inline]
fn copy(text: &mut Vec<u8>, bytes: &[u8], count: usize) {
    match bytes.first_chunk::<8>().filter(|_| count <= 8) {
        Some(chunk) => {
            let end = text.len() + count;
            text.extend_from_slice(chunk);
            text.truncate(end);
        }
        None => text.extend_from_slice(bytes.get(..count).unwrap_or_default()),
    }
}

/// How many small letters stand first.
#[inline]
fn lower_run(bytes: &[u8]) -> usize {
    const EACH: u64 = 0x0101_0101_0101_0101;
    const TOP: u64 = 0x80 * EACH;
    let mut at = 0;
    while let Some(chunk) = bytes.get(at..).and_then(|rest| rest.first_chunk::<8>()) {
        let chunk = u64::from_le_bytes(*chunk);
        let low = chunk & !TOP;
        // The top bit of every byte: above `z`, at least `a`, not ASCII.
        let (above, least) = (low + (0x7F - b'z' as u64) * EACH, low + (0x80 - b'a' as u64) * EACH);
        let others = (above | !least | chunk) & TOP;
        if others != 0 {
            return at + others.trailing_zeros() as usize / 8;
        }
        at += 8;
    }
    at + run_of(LOWER, bytes.get(at..).unwrap_or_default())
}

/// How many letters or digits of one kind stand first.
fn run_of(word: u8, bytes: &[u8]) -> usize {
    bytes.iter().take_while(|byte| kind(**byte) & word != 0).count()
}

/// Kinds of all digits of a run.
fn leet_of(bytes: &[u8], run: usize) -> u8 {
    bytes.iter().take(run).fold(0, |kinds, byte| kinds | kind(*byte))
}

fn width(start: u32, end: u32) -> u16 {
    u16::try_from(end.saturating_sub(start)).unwrap_or(u16::MAX)
}

/// Code of the Chinese character of everyday use that stands first.
#[inline]
fn han(bytes: &[u8]) -> Option<u32> {
    let [first @ 0xE3..=0xE9, second, third] = *bytes.first_chunk::<3>()? else { return None };
    let low = |byte: u8| u32::from(byte & 0x3F);
    let code = u32::from(first & 0xF) << 12 | low(second) << 6 | low(third);
    is_han(code).then_some(code)
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
        fn runs_are_copied_as_single_characters_are_written(text in "[a-zA-C0-9鞋復耐éßИｎ\u{200b} '.:+-]{0,40}|\\PC{0,40}") {
            let forms = Forms::new();
            let (mut runs, mut single) = (Pen::new(&forms, 0), Pen::new(&forms, 0));
            runs.write_plain(&text);
            single.write(&text, 0, Reading::Plain);
            let (runs, single) = [runs, single].map(|pen| { let end = pen.text.len(); pen.folded(end, Vec::new()) }).into();
            prop_assert_eq!(runs.text(), single.text());
            prop_assert_eq!(runs.hidden(), single.hidden());
            for (at, c) in runs.text().char_indices() {
                let told = |edge: Edge| (edge.is_word_border(), edge.is_hard(), edge.is_gap(), edge.is_sign(), edge.is_hidden());
                prop_assert_eq!(told(runs.edge(at)), told(single.edge(at)), "{} of {:?}", at, runs.text());
                prop_assert_eq!(runs.span(at, at + c.len_utf8()), single.span(at, at + c.len_utf8()));
            }
        }

        #[test]
        fn readings_are_bounded(text in "[a-z0-9@$ ]{0,200}") {
            prop_assert!(Folder::new().fold(&text).text().len() <= 4 * text.len() + 8);
        }
    }
}
