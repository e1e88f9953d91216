//! A text in normal form, with the map back to the original characters.

use super::Span;
use super::token::Masked;

/// What lies before a folded character.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Edge(pub(super) u8);

impl Edge {
    pub(super) const HARD: u8 = 1;
    pub(super) const SOFT: u8 = 2;
    pub(super) const SPACE: u8 = 4;
    pub(super) const SIGN: u8 = 8;
    pub(super) const HIDDEN: u8 = 16;

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

/// A stretch of the normal form: a part of a word of Latin letters or digits, whose bytes lie in the original one after
/// the other, or one character of any other kind.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Stretch {
    /// First byte in the normal form.
    pub(super) at: u32,
    /// UTF-16 unit of the original at which it begins.
    pub(super) unit: u32,
    /// Units of its one character; 0 where every byte is a character of one unit.
    pub(super) width: u16,
    pub(super) edge: Edge,
}

/// A text in normal form. After the plain reading follow, for words that may be in disguise, up to two more.
#[derive(Clone, Debug, Default)]
pub struct Folded {
    pub(super) text: String,
    /// In order, without gaps between them.
    pub(super) stretches: Vec<Stretch>,
    pub(super) plain_len: usize,
    pub(super) masked: Vec<Masked>,
    pub(super) hidden: Vec<Span>,
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
        self.place(at).edge()
    }

    /// Original characters of a stretch of [`Folded::text`], in bytes.
    pub fn span(&self, start: usize, end: usize) -> Span {
        self.place(start).to(end).span()
    }

    /// Places of [`Folded::text`] at which a word may begin.
    pub fn word_starts(&self) -> impl Iterator<Item = Place<'_>> {
        self.stretches.iter().enumerate().filter(|(_, s)| s.edge.is_word_border()).map(|(index, stretch)| Place {
            folded: self,
            index,
            at: stretch.at as usize,
        })
    }

    /// Words with covered letters.
    pub fn masked(&self) -> &[Masked] {
        &self.masked
    }

    /// Characters that show nothing inside words.
    pub fn hidden(&self) -> &[Span] {
        &self.hidden
    }

    fn place(&self, at: usize) -> Place<'_> {
        let index = self.stretches.partition_point(|s| s.at as usize <= at).saturating_sub(1);
        Place { folded: self, index, at }
    }
}

/// A byte offset of a normal form with the stretch in which it lies, so that its neighbours are found without a search.
#[derive(Clone, Copy, Debug)]
pub struct Place<'a> {
    folded: &'a Folded,
    index: usize,
    at: usize,
}

impl<'a> Place<'a> {
    /// The byte offset.
    pub fn at(self) -> usize {
        self.at
    }

    /// What lies before the character; the end of the text is a hard edge.
    pub fn edge(self) -> Edge {
        match self.stretch() {
            _ if self.at >= self.folded.text.len() => Edge(Edge::HARD),
            // The bytes inside one character repeat its edge.
            Some(s) if s.at as usize == self.at || s.width > 0 => s.edge,
            _ => Edge::default(),
        }
    }

    /// From here to a place that lies no earlier, in a walk over what is between.
    pub fn to(self, end: usize) -> Way<'a> {
        let stretches = self.folded.stretches.get(self.index..).unwrap_or_default();
        let passed = stretches.iter().skip(1).take_while(|s| (s.at as usize) < end).count();
        Way { start: self, last: self.index + passed, end }
    }

    fn stretch(self) -> Option<&'a Stretch> {
        self.folded.stretches.get(self.index)
    }
}

/// A part of a normal form.
#[derive(Clone, Copy, Debug)]
pub struct Way<'a> {
    start: Place<'a>,
    /// The stretch in which its last byte lies.
    last: usize,
    end: usize,
}

impl<'a> Way<'a> {
    /// The place behind it.
    pub fn end(self) -> Place<'a> {
        let Place { folded, .. } = self.start;
        let next = folded.stretches.get(self.last + 1).is_some_and(|s| s.at as usize == self.end);
        Place { folded, index: self.last + usize::from(next), at: self.end }
    }

    /// The original characters.
    pub fn span(self) -> Span {
        let unit = |index: usize, at: usize| {
            let stretch = self.start.folded.stretches.get(index).copied().unwrap_or_default();
            let inside = if stretch.width > 0 { 0 } else { at as u32 - stretch.at };
            (stretch.unit + inside, u32::from(stretch.width.max(1)))
        };
        let (start_utf16, _) = unit(self.start.index, self.start.at);
        let end_utf16 = match self.end.checked_sub(1).filter(|last| *last >= self.start.at) {
            Some(last) => {
                let (unit, width) = unit(self.last, last);
                unit + width
            }
            None => start_utf16,
        };
        Span { start_utf16, end_utf16 }
    }

    /// Places inside it with what lies before them, where there is anything.
    pub fn edges(self) -> impl Iterator<Item = (usize, Edge)> {
        let inside = self.start.folded.stretches.get(self.start.index + 1..=self.last).unwrap_or_default();
        inside.iter().map(|s| (s.at as usize, s.edge))
    }
}
