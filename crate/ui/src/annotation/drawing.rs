//! A drawing over a picture, with the way back.

use super::line_on;
use super::mark::{Mark, Point, Tool};

/// Smaller marks are taken for a slip of the hand.
pub(super) const LEAST: f64 = 6.0;
/// Width and height of a mark that is added by the keyboard.
const ADDED: (f64, f64) = (200.0, 60.0);
/// How far one press of an arrow key moves, or lets grow.
const STEP: f64 = 8.0;
/// Steps that can be taken back.
const STEPS: usize = 200;
/// Marks of a picture, and characters of a word, at most.
const MOST_MARKS: usize = 200;
const MOST_CHARACTERS: usize = 300;

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
