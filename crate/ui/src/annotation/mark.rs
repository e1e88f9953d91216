//! What is drawn, and how each mark is painted.

use serde::{Deserialize, Serialize};

/// Length of an arrow's head and half its width, in widths of the line.
const HEAD: (f64, f64) = (5.0, 2.5);
/// Height of letters, and of a line of them, in widths of the line.
const LETTER: f64 = 6.0;
const LINE: f64 = 7.5;

/// A point: from the left, from the top.
pub type Point = (f64, f64);

/// One thing that was drawn.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Mark {
    /// A frame.
    Box {
        /// Left upper corner.
        at: Point,
        /// Width and height.
        size: Point,
    },
    /// An arrow.
    Arrow {
        /// Where it begins.
        at: Point,
        /// From there to its head.
        size: Point,
    },
    /// Words.
    Text {
        /// Left upper corner.
        at: Point,
        /// What is written.
        text: String,
    },
    /// A place that the copy does not show.
    Blackout {
        /// Left upper corner.
        at: Point,
        /// Width and height.
        size: Point,
    },
}

/// What the next drag draws.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tool {
    /// A frame.
    Box,
    /// An arrow.
    Arrow,
    /// Words.
    Text,
    /// A blacked-out place.
    Blackout,
}

impl Tool {
    /// All, in the order of their buttons.
    pub const ALL: [Self; 4] = [Self::Box, Self::Arrow, Self::Text, Self::Blackout];

    /// Its key.
    pub fn key(self) -> &'static str {
        match self {
            Self::Box => "b",
            Self::Arrow => "a",
            Self::Text => "t",
            Self::Blackout => "x",
        }
    }
}

/// What is painted of a mark, on the screen as in the copy.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Shape {
    /// An outline.
    Frame {
        /// Left upper corner.
        at: Point,
        /// Width and height.
        size: Point,
        /// Width of the line.
        line: f64,
    },
    /// A filled rectangle.
    Fill {
        /// Left upper corner.
        at: Point,
        /// Width and height.
        size: Point,
    },
    /// A line and the filled head at its end.
    Arrow {
        /// Beginning and end of the line.
        from: Point,
        /// End of the line, within the head.
        to: Point,
        /// Corners of the head.
        head: [Point; 3],
        /// Width of the line.
        line: f64,
    },
    /// One line of words.
    Word {
        /// Left end of the line on which the letters stand.
        at: Point,
        /// Height of the letters.
        height: f64,
        /// What is written.
        text: String,
    },
}

impl Mark {
    /// Which tool draws it.
    pub fn tool(&self) -> Tool {
        match self {
            Self::Box { .. } => Tool::Box,
            Self::Arrow { .. } => Tool::Arrow,
            Self::Text { .. } => Tool::Text,
            Self::Blackout { .. } => Tool::Blackout,
        }
    }

    /// Where it begins.
    pub fn at(&self) -> Point {
        match self {
            Self::Box { at, .. } | Self::Arrow { at, .. } | Self::Text { at, .. } | Self::Blackout { at, .. } => *at,
        }
    }

    pub(super) fn size_mut(&mut self) -> Option<&mut Point> {
        match self {
            Self::Box { size, .. } | Self::Arrow { size, .. } | Self::Blackout { size, .. } => Some(size),
            Self::Text { .. } => None,
        }
    }

    pub(super) fn at_mut(&mut self) -> &mut Point {
        match self {
            Self::Box { at, .. } | Self::Arrow { at, .. } | Self::Text { at, .. } | Self::Blackout { at, .. } => at,
        }
    }

    /// Whether nothing of it would be seen.
    pub(super) fn is_empty(&self) -> bool {
        matches!(self, Self::Text { text, .. } if text.trim().is_empty())
    }

    /// The rectangle to press on: left, top, width, height. `line` is the width of lines.
    pub fn extent(&self, line: f64) -> (f64, f64, f64, f64) {
        let (x, y) = self.at();
        match self {
            Self::Box { size, .. } | Self::Blackout { size, .. } => (x, y, size.0, size.1),
            Self::Arrow { size, .. } => {
                let room = line * HEAD.1;
                let (left, top) = (x.min(x + size.0), y.min(y + size.1));
                (left - room, top - room, size.0.abs() + 2.0 * room, size.1.abs() + 2.0 * room)
            }
            Self::Text { text, .. } => {
                let widest = text.lines().map(letters).fold(2.0, f64::max);
                #[expect(clippy::cast_precision_loss, reason = "lines of a note")]
                let lines = text.lines().count().max(1) as f64;
                (x, y, widest * LETTER * line + 2.0 * line, lines * LINE * line + line)
            }
        }
    }

    /// What is painted.
    pub fn shapes(&self, line: f64) -> Vec<Shape> {
        match self {
            Self::Box { at, size } => vec![Shape::Frame { at: *at, size: *size, line }],
            Self::Blackout { at, size } => vec![Shape::Fill { at: *at, size: *size }],
            Self::Arrow { at, size } => {
                let length = size.0.hypot(size.1).max(1.0);
                let (dx, dy) = (size.0 / length, size.1 / length);
                let tip = (at.0 + size.0, at.1 + size.1);
                let head = (HEAD.0 * line).min(length);
                let base = (tip.0 - dx * head, tip.1 - dy * head);
                let wide = HEAD.1 * line;
                let corners = [tip, (base.0 - dy * wide, base.1 + dx * wide), (base.0 + dy * wide, base.1 - dx * wide)];
                vec![Shape::Arrow { from: *at, to: base, head: corners, line }]
            }
            Self::Text { at, text } => {
                let words = text.lines().scan(at.1, |top, text| {
                    *top += LINE * line;
                    Some(Shape::Word { at: (at.0 + line, *top), height: LETTER * line, text: text.to_owned() })
                });
                words.collect()
            }
        }
    }
}

/// Width of a line of words, in heights of its letters: those of Chinese are as wide as high.
fn letters(line: &str) -> f64 {
    line.chars().map(|letter| if letter as u32 >= 0x2e80 { 1.0 } else { 0.6 }).sum()
}
