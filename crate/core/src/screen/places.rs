//! Words of a title by where they stand in it.

use crate::text::Span;

/// Byte offsets of a title's characters by their UTF-16 units: one walk over the title, however many words are quoted.
pub(super) struct Places<'a> {
    title: &'a str,
    /// Byte offset of every `STEP`th unit; empty where units are bytes.
    marks: Vec<(u32, usize)>,
}

impl<'a> Places<'a> {
    /// Units between two entries.
    const STEP: u32 = 256;

    /// Walks over the title once.
    pub fn of(title: &'a str) -> Self {
        let mut marks = Vec::new();
        if !title.is_ascii() {
            let (mut unit, mut next) = (0, 0);
            for (at, c) in title.char_indices() {
                if unit >= next {
                    marks.push((unit, at));
                    next = unit + Self::STEP;
                }
                unit += c.len_utf16() as u32;
            }
        }
        Self { title, marks }
    }

    /// Characters of the title between two units, at most 40.
    pub fn cut(&self, span: Span) -> String {
        let before = self.marks.partition_point(|(unit, _)| *unit <= span.start_utf16);
        let (mut unit, from) = match before.checked_sub(1).and_then(|i| self.marks.get(i)) {
            Some(mark) => *mark,
            None => (span.start_utf16, span.start_utf16 as usize),
        };
        let rest = self.title.get(from..).unwrap_or_default();
        let places = rest.chars().map(|c| {
            let here = unit;
            unit += c.len_utf16() as u32;
            (here, c)
        });
        let inside = places.skip_while(|p| p.0 < span.start_utf16).take_while(|p| p.0 < span.end_utf16);
        inside.take(40).map(|p| p.1).collect()
    }
}
