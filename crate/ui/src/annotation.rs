//! Boxes, arrows, words and blacked-out places over a copy of a sealed picture. They are kept as data beside the package,
//! whose bytes never change. Lengths are pixels of the picture.

use serde::{Deserialize, Serialize};

use crate::speech::Language;

/// The form in which marks are kept.
const FORMAT: &str = "touchstone-annotation-1";
/// Smaller marks are taken for a slip of the hand.
const LEAST: f64 = 6.0;
/// Width and height of a mark that is added by the keyboard.
const ADDED: (f64, f64) = (200.0, 60.0);
/// How far one press of an arrow key moves, or lets grow.
const STEP: f64 = 8.0;
/// Steps that can be taken back.
const STEPS: usize = 200;
/// Marks of a picture, and characters of a word, at most.
const MOST_MARKS: usize = 200;
const MOST_CHARACTERS: usize = 300;
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

    fn size_mut(&mut self) -> Option<&mut Point> {
        match self {
            Self::Box { size, .. } | Self::Arrow { size, .. } | Self::Blackout { size, .. } => Some(size),
            Self::Text { .. } => None,
        }
    }

    fn at_mut(&mut self) -> &mut Point {
        match self {
            Self::Box { at, .. } | Self::Arrow { at, .. } | Self::Text { at, .. } | Self::Blackout { at, .. } => at,
        }
    }

    /// Whether nothing of it would be seen.
    fn is_empty(&self) -> bool {
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

/// A drawing over a picture, with the way back.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Drawing {
    width: f64,
    height: f64,
    marks: Vec<Mark>,
    past: Vec<Vec<Mark>>,
    future: Vec<Vec<Mark>>,
    /// The mark that is being moved or written: further changes of it are one step.
    under_way: Option<(usize, bool)>,
}

impl Drawing {
    /// A drawing of `marks` over a picture.
    pub fn over(width: f64, height: f64, marks: Vec<Mark>) -> Self {
        Self { width, height, marks, ..Self::default() }
    }

    /// Width of the picture.
    pub fn width(&self) -> f64 {
        self.width
    }

    /// Height of the picture.
    pub fn height(&self) -> f64 {
        self.height
    }

    /// What was drawn.
    pub fn marks(&self) -> &[Mark] {
        &self.marks
    }

    /// Width of lines on this picture.
    pub fn line(&self) -> f64 {
        line_on(self.width)
    }

    /// Whether there is a step to be taken back.
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Whether a step that was taken back can be done again.
    pub fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }

    /// Takes the last step back.
    pub fn undo(&mut self) {
        if let Some(before) = self.past.pop() {
            self.future.push(std::mem::replace(&mut self.marks, before));
            self.under_way = None;
        }
    }

    /// Does again what was taken back.
    pub fn redo(&mut self) {
        if let Some(after) = self.future.pop() {
            self.past.push(std::mem::replace(&mut self.marks, after));
            self.under_way = None;
        }
    }

    /// The mark that a drag between two points means; `None` where it is too small to be meant.
    pub fn between(&self, tool: Tool, from: Point, to: Point) -> Option<Mark> {
        let (from, to) = (self.within(from), self.within(to));
        let (across, down) = (to.0 - from.0, to.1 - from.1);
        let corner = (from.0.min(to.0), from.1.min(to.1));
        let size = (across.abs(), down.abs());
        let area = size.0 >= LEAST && size.1 >= LEAST;
        match tool {
            // Words are as large as they are: where the drag began is enough.
            Tool::Text => Some(Mark::Text { at: from, text: String::new() }),
            Tool::Arrow => (across.hypot(down) >= LEAST).then_some(Mark::Arrow { at: from, size: (across, down) }),
            Tool::Box => area.then_some(Mark::Box { at: corner, size }),
            Tool::Blackout => area.then_some(Mark::Blackout { at: corner, size }),
        }
    }

    /// Draws a mark; its place, or `None` where there are too many.
    pub fn draw(&mut self, mark: Mark) -> Option<usize> {
        if self.marks.len() >= MOST_MARKS {
            return None;
        }
        self.step(None);
        self.marks.push(mark);
        Some(self.marks.len() - 1)
    }

    /// Adds a mark in the upper middle, to be moved by the keyboard.
    pub fn add(&mut self, tool: Tool) -> Option<usize> {
        let size = (ADDED.0.min(self.width), ADDED.1.min(self.height));
        let top = ((self.height.min(self.width) - size.1) / 4.0).max(0.0);
        let from = ((self.width - size.0) / 2.0, top);
        let mark = self.between(tool, from, (from.0 + size.0, from.1 + size.1))?;
        self.draw(mark)
    }

    /// Takes a mark away.
    pub fn remove(&mut self, at: usize) {
        if at < self.marks.len() {
            self.step(None);
            self.marks.remove(at);
        }
    }

    /// Writes the words of a mark.
    pub fn write(&mut self, at: usize, words: &str) {
        let Some(Mark::Text { text: now, .. }) = self.marks.get(at) else { return };
        let words: String = words.chars().filter(|c| *c == '\n' || !c.is_control()).take(MOST_CHARACTERS).collect();
        if *now == words {
            return;
        }
        self.step(Some((at, true)));
        if let Some(Mark::Text { text, .. }) = self.marks.get_mut(at) {
            *text = words;
        }
    }

    /// Moves a mark, or lets it grow, by an arrow key; `false` for any other key.
    pub fn press(&mut self, at: usize, key: &str, grow: bool) -> bool {
        let by = match key {
            "ArrowLeft" => (-STEP, 0.0),
            "ArrowRight" => (STEP, 0.0),
            "ArrowUp" => (0.0, -STEP),
            "ArrowDown" => (0.0, STEP),
            _ => return false,
        };
        let Some(mut mark) = self.marks.get(at).cloned() else { return false };
        let from = mark.at();
        let is_arrow = mark.tool() == Tool::Arrow;
        let (width, height) = (self.width, self.height);
        match mark.size_mut() {
            Some(size) if grow => {
                let grown = (size.0 + by.0, size.1 + by.1);
                let end = self.within((from.0 + grown.0, from.1 + grown.1));
                let reach = (end.0 - from.0, end.1 - from.1);
                *size = if is_arrow { reach } else { (reach.0.max(LEAST), reach.1.max(LEAST)) };
            }
            size => {
                let room = size.filter(|_| !is_arrow).map_or((0.0, 0.0), |size| *size);
                let most = ((width - room.0).max(0.0), (height - room.1).max(0.0));
                *mark.at_mut() = ((from.0 + by.0).clamp(0.0, most.0), (from.1 + by.1).clamp(0.0, most.1));
            }
        }
        self.step(Some((at, false)));
        if let Some(place) = self.marks.get_mut(at) {
            *place = mark;
        }
        true
    }

    fn within(&self, (x, y): Point) -> Point {
        (x.clamp(0.0, self.width).round(), y.clamp(0.0, self.height).round())
    }

    /// Keeps the way back to what there is now.
    fn step(&mut self, under_way: Option<(usize, bool)>) {
        let goes_on = under_way.is_some() && self.under_way == under_way && self.can_undo();
        self.under_way = under_way;
        self.future.clear();
        if goes_on {
            return;
        }
        if self.past.len() == STEPS {
            self.past.remove(0);
        }
        self.past.push(self.marks.clone());
    }
}

/// Width of lines on a picture of this width: they are seen at any size, and hide little.
fn line_on(width: f64) -> f64 {
    (width / 320.0).clamp(2.0, 8.0).round()
}

/// A drawing as it is kept: bound to the package and to the very picture that it lies over.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Annotation {
    format: String,
    /// Evidence id.
    pub evidence: String,
    /// SHA-256 of the package, hexadecimal.
    pub package_sha256: String,
    /// The picture: `screenshot.png` or `fullpage.png`.
    pub part: String,
    /// Its SHA-256.
    pub part_sha256: String,
    /// Width of the picture.
    pub width: f64,
    /// Height of the picture.
    pub height: f64,
    /// Who drew, as the settings name them.
    pub by: String,
    /// When it was kept, RFC 3339 in UTC, by the device's clock.
    pub at: String,
    /// What was drawn.
    pub marks: Vec<Mark>,
}

/// A picture of a package.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
pub struct Original {
    /// `screenshot.png` or `fullpage.png`.
    pub part: String,
    /// Its SHA-256.
    pub sha256: String,
    /// Address at which the page shows it.
    pub address: String,
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
}

impl Annotation {
    /// What is to be kept of a drawing; `None` where nothing was drawn.
    pub fn of(drawing: &Drawing, original: &Original, evidence: &str, package_sha256: &str) -> Option<Self> {
        let marks: Vec<Mark> = drawing.marks.iter().filter(|mark| !mark.is_empty()).cloned().collect();
        (!marks.is_empty()).then(|| Self {
            format: FORMAT.to_owned(),
            evidence: evidence.to_owned(),
            package_sha256: package_sha256.to_owned(),
            part: original.part.clone(),
            part_sha256: original.sha256.clone(),
            width: original.width,
            height: original.height,
            by: String::new(),
            at: String::new(),
            marks,
        })
    }

    /// Whether it is of this package, and of the form that is known here.
    pub fn belongs_to(&self, evidence: &str, package_sha256: &str) -> bool {
        self.format == FORMAT && self.evidence == evidence && self.package_sha256 == package_sha256
    }

    /// What is painted over the copy.
    pub fn shapes(&self) -> Vec<Shape> {
        self.marks.iter().flat_map(|mark| mark.shapes(line_on(self.width))).collect()
    }

    /// What was drawn, in words.
    pub fn said(&self, l: Language) -> String {
        let count = |tool| self.marks.iter().filter(|mark| mark.tool() == tool).count();
        let counts = Tool::ALL.into_iter().map(|tool| (tool, count(tool))).filter(|(_, n)| *n > 0);
        counts.map(|(tool, n)| l.marks_of(tool, n)).collect::<Vec<_>>().join(l.pick(", ", "、"))
    }

    /// The line below the copy: that it is one, what was drawn by whom and when, and what the original is.
    pub fn line(&self, file: &str, l: Language) -> String {
        let by = if self.by.is_empty() { l.nobody_named() } else { self.by.clone() };
        let drawn = l.copy_drawn(&self.said(l), &by, &self.at);
        let original = l.copy_original(&self.part, &self.part_sha256, file, &self.package_sha256);
        format!("{drawn} {original}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawing() -> Drawing {
        Drawing::over(1280.0, 900.0, Vec::new())
    }

    fn original() -> Original {
        Original {
            part: "screenshot.png".into(),
            sha256: "aa".into(),
            width: 1280.0,
            height: 900.0,
            ..Original::default()
        }
    }

    #[test]
    fn a_drag_draws_what_the_tool_says_within_the_picture() {
        let drawing = drawing();
        let (from, to) = ((160.0, 90.0), (100.0, 50.0));
        let frame = Mark::Box { at: (100.0, 50.0), size: (60.0, 40.0) };
        assert_eq!(drawing.between(Tool::Box, from, to), Some(frame));
        assert_eq!(drawing.between(Tool::Arrow, from, to), Some(Mark::Arrow { at: from, size: (-60.0, -40.0) }));
        assert_eq!(drawing.between(Tool::Text, from, from), Some(Mark::Text { at: from, text: String::new() }));
        let black = Mark::Blackout { at: (1200.0, 800.0), size: (80.0, 100.0) };
        assert_eq!(drawing.between(Tool::Blackout, (1200.0, 800.0), (9e9, 9e9)), Some(black));
        assert_eq!(drawing.between(Tool::Box, from, (161.0, 200.0)), None, "a slip");
        assert_eq!(drawing.between(Tool::Arrow, from, from), None, "a slip");
    }

    #[test]
    fn every_step_can_be_taken_back_and_done_again() {
        let mut drawing = drawing();
        let frame = drawing.add(Tool::Box).unwrap();
        let words = drawing.add(Tool::Text).unwrap();
        for text in ["w", "wr", "wrong clasp"] {
            drawing.write(words, text);
        }
        for _ in 0..3 {
            assert!(drawing.press(frame, "ArrowRight", false));
        }
        assert!(drawing.press(words, "ArrowDown", false));
        drawing.remove(frame);
        let last = drawing.clone();
        let mut steps = 0;
        while drawing.can_undo() {
            drawing.undo();
            steps += 1;
        }
        assert_eq!((steps, drawing.marks().len()), (6, 0), "writing is one step, moving one mark another");
        while drawing.can_redo() {
            drawing.redo();
        }
        assert_eq!(drawing.marks(), last.marks());
        assert_eq!(drawing.marks(), [Mark::Text { at: (540.0, 218.0), text: "wrong clasp".into() }]);
        drawing.undo();
        drawing.add(Tool::Arrow);
        assert!(!drawing.can_redo(), "what was taken back is gone once something else is drawn");
    }

    #[test]
    fn the_keyboard_moves_and_resizes_within_the_picture() {
        let mut drawing = drawing();
        let frame = drawing.draw(Mark::Box { at: (0.0, 0.0), size: (20.0, 20.0) }).unwrap();
        assert!(drawing.press(frame, "ArrowRight", false) && drawing.press(frame, "ArrowDown", true));
        assert_eq!(drawing.marks(), [Mark::Box { at: (8.0, 0.0), size: (20.0, 28.0) }]);
        for _ in 0..400 {
            drawing.press(frame, "ArrowLeft", false);
            drawing.press(frame, "ArrowUp", true);
        }
        assert_eq!(drawing.marks(), [Mark::Box { at: (0.0, 0.0), size: (20.0, LEAST) }]);
        let arrow = drawing.draw(Mark::Arrow { at: (50.0, 50.0), size: (-20.0, 0.0) }).unwrap();
        for _ in 0..9 {
            drawing.press(arrow, "ArrowLeft", true);
        }
        assert_eq!(drawing.marks()[arrow], Mark::Arrow { at: (50.0, 50.0), size: (-50.0, 0.0) });
        assert!(!drawing.press(arrow, "Enter", false) && !drawing.press(9, "ArrowLeft", false));
    }

    #[test]
    fn what_is_kept_names_package_and_picture_and_leaves_out_empty_words() {
        let mut drawing = drawing();
        drawing.add(Tool::Text);
        assert_eq!(Annotation::of(&drawing, &original(), "e1", "bb"), None);
        drawing.add(Tool::Blackout);
        let mut kept = Annotation::of(&drawing, &original(), "e1", "bb").unwrap();
        (kept.by, kept.at) = ("Ina".into(), "2026-11-29T17:00:00Z".into());
        let text = serde_json::to_string(&kept).unwrap();
        assert_eq!(
            text,
            r#"{"format":"touchstone-annotation-1","evidence":"e1","package_sha256":"bb","part":"screenshot.png","part_sha256":"aa","width":1280.0,"height":900.0,"by":"Ina","at":"2026-11-29T17:00:00Z","marks":[{"kind":"blackout","at":[540.0,210.0],"size":[200.0,60.0]}]}"#
        );
        let again: Annotation = serde_json::from_str(&text).unwrap();
        assert!(again.belongs_to("e1", "bb") && !again.belongs_to("e1", "cc") && !again.belongs_to("e2", "bb"));
        assert_eq!(again.shapes(), [Shape::Fill { at: (540.0, 210.0), size: (200.0, 60.0) }]);
        assert_eq!(
            again.line("e1.wacz", Language::English),
            "Copy, not the evidence itself. Drawn on it: 1 place blacked out, by Ina, 2026-11-29T17:00:00Z. \
             Original: screenshot.png, SHA-256 aa, in e1.wacz, SHA-256 bb."
        );
        assert!(again.line("e1.wacz", Language::Chinese).contains("涂黑 1 处"));
    }

    #[test]
    fn an_arrow_ends_in_its_tip_and_a_short_one_is_all_head() {
        let far = Mark::Arrow { at: (0.0, 0.0), size: (100.0, 0.0) };
        let head = [(100.0, 0.0), (80.0, 10.0), (80.0, -10.0)];
        assert_eq!(far.shapes(4.0), [Shape::Arrow { from: (0.0, 0.0), to: (80.0, 0.0), head, line: 4.0 }]);
        let short = Mark::Arrow { at: (10.0, 10.0), size: (0.0, 8.0) };
        let head = [(10.0, 18.0), (0.0, 10.0), (20.0, 10.0)];
        assert_eq!(short.shapes(4.0), [Shape::Arrow { from: (10.0, 10.0), to: (10.0, 10.0), head, line: 4.0 }]);
    }

    #[test]
    fn words_stand_line_by_line_and_take_their_room() {
        let words = Mark::Text { at: (10.0, 20.0), text: "wrong\n假货".into() };
        let shapes = words.shapes(4.0);
        assert_eq!(shapes.len(), 2);
        assert_eq!(shapes[1], Shape::Word { at: (14.0, 80.0), height: 24.0, text: "假货".into() });
        assert_eq!(words.extent(4.0), (10.0, 20.0, 80.0, 64.0));
    }
}
