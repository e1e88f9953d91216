//! Rectangles over the picture of a capture, as the person sets them before it is sealed. Lengths are CSS pixels of the
//! picture.

use serde::{Deserialize, Serialize};

/// Smaller rectangles are taken for a slip of the hand.
const LEAST: f64 = 4.0;
/// Width and height of a rectangle that is added by the keyboard.
const ADDED: (f64, f64) = (160.0, 32.0);
/// How far one press of an arrow key moves, or lets grow.
const STEP: f64 = 8.0;

/// Left, top, width, height.
pub type Rectangle = (f64, f64, f64, f64);

/// A picture with what covers it.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default)]
pub struct Sheet {
    /// `screenshot.png` or `fullpage.png`.
    pub part: String,
    /// Address of the picture.
    pub picture: String,
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
    /// Rectangles that rules found.
    pub found: Vec<Rectangle>,
    /// Places in `found` that the person took away.
    #[serde(skip)]
    pub away: Vec<usize>,
    /// Rectangles that the person drew.
    #[serde(skip)]
    pub drawn: Vec<Rectangle>,
}

/// One rectangle of a sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// Found by rules.
    Found(usize),
    /// Drawn by the person.
    Drawn(usize),
}

/// What the person decided of a sheet, as it is sealed.
#[derive(Debug, PartialEq, Serialize)]
pub struct Choice<'a> {
    part: &'a str,
    drawn: &'a [Rectangle],
    away: &'a [usize],
}

impl Sheet {
    /// All rectangles: those found first.
    pub fn all(&self) -> Vec<(Which, Rectangle)> {
        let found = self.found.iter().enumerate().map(|(at, one)| (Which::Found(at), *one));
        found.chain(self.drawn.iter().enumerate().map(|(at, one)| (Which::Drawn(at), *one))).collect()
    }

    /// Whether a rectangle covers, or was taken away.
    pub fn covers(&self, which: Which) -> bool {
        match which {
            Which::Found(at) => !self.away.contains(&at),
            Which::Drawn(at) => at < self.drawn.len(),
        }
    }

    /// The rectangle between two points, within the picture; `None` where it is too small to be meant.
    pub fn between(&self, (ax, ay): (f64, f64), (bx, by): (f64, f64)) -> Option<Rectangle> {
        let within = |value: f64, most: f64| value.clamp(0.0, most);
        let (left, right) = (within(ax.min(bx), self.width), within(ax.max(bx), self.width));
        let (top, bottom) = (within(ay.min(by), self.height), within(ay.max(by), self.height));
        let (width, height) = (right - left, bottom - top);
        (width >= LEAST && height >= LEAST).then_some((left, top, width, height))
    }

    /// Adds a rectangle.
    pub fn draw(&mut self, rectangle: Rectangle) -> Which {
        self.drawn.push(rectangle);
        Which::Drawn(self.drawn.len() - 1)
    }

    /// Adds one in the middle of the upper part, to be moved by the keyboard.
    pub fn add(&mut self) -> Which {
        let (width, height) = (ADDED.0.min(self.width), ADDED.1.min(self.height));
        let top = (self.height.min(self.width) - height) / 4.0;
        self.draw(((self.width - width) / 2.0, top.max(0.0), width, height))
    }

    /// Takes a rectangle away, or puts a found one back; a drawn one is gone.
    pub fn toggle(&mut self, which: Which) {
        match which {
            Which::Drawn(at) if at < self.drawn.len() => {
                self.drawn.remove(at);
            }
            Which::Found(at) if at < self.found.len() => match self.away.iter().position(|one| *one == at) {
                Some(place) => {
                    self.away.remove(place);
                }
                None => self.away.push(at),
            },
            _ => {}
        }
    }

    /// Moves a drawn rectangle, or lets it grow, by an arrow key; `false` for any other key, and for one that was found.
    pub fn press(&mut self, which: Which, key: &str, grow: bool) -> bool {
        let (dx, dy) = match key {
            "ArrowLeft" => (-STEP, 0.0),
            "ArrowRight" => (STEP, 0.0),
            "ArrowUp" => (0.0, -STEP),
            "ArrowDown" => (0.0, STEP),
            _ => return false,
        };
        let (across, down) = (self.width, self.height);
        let Which::Drawn(at) = which else { return false };
        let Some((x, y, width, height)) = self.drawn.get_mut(at) else { return false };
        if grow {
            *width = (*width + dx).clamp(LEAST, across - *x);
            *height = (*height + dy).clamp(LEAST, down - *y);
        } else {
            *x = (*x + dx).clamp(0.0, (across - *width).max(0.0));
            *y = (*y + dy).clamp(0.0, (down - *height).max(0.0));
        }
        true
    }

    /// What was decided.
    pub fn choice(&self) -> Choice<'_> {
        Choice { part: &self.part, drawn: &self.drawn, away: &self.away }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet() -> Sheet {
        let found = vec![(10.0, 10.0, 100.0, 20.0), (400.0, 10.0, 30.0, 30.0)];
        Sheet { part: "screenshot.png".into(), width: 1280.0, height: 900.0, found, ..Sheet::default() }
    }

    #[test]
    fn a_rectangle_is_drawn_from_any_corner_and_stays_within_the_picture() {
        let sheet = sheet();
        let drawn = Some((100.0, 50.0, 60.0, 40.0));
        assert_eq!(sheet.between((100.0, 50.0), (160.0, 90.0)), drawn);
        assert_eq!(sheet.between((160.0, 90.0), (100.0, 50.0)), drawn);
        assert_eq!(sheet.between((1270.0, 890.0), (2000.0, 2000.0)), Some((1270.0, 890.0, 10.0, 10.0)));
        assert_eq!(sheet.between((100.0, 50.0), (102.0, 90.0)), None, "a slip");
        assert_eq!(sheet.between((2000.0, 50.0), (3000.0, 90.0)), None, "outside");
    }

    #[test]
    fn what_was_found_is_taken_away_and_put_back_what_was_drawn_is_gone() {
        let mut sheet = sheet();
        sheet.toggle(Which::Found(1));
        assert!(!sheet.covers(Which::Found(1)) && sheet.covers(Which::Found(0)));
        sheet.toggle(Which::Found(1));
        assert!(sheet.covers(Which::Found(1)));
        let drawn = sheet.add();
        assert!(sheet.covers(drawn));
        sheet.toggle(Which::Found(0));
        assert_eq!(
            serde_json::to_string(&sheet.choice()).unwrap(),
            r#"{"part":"screenshot.png","drawn":[[560.0,217.0,160.0,32.0]],"away":[0]}"#
        );
        sheet.toggle(drawn);
        sheet.toggle(Which::Drawn(7));
        assert_eq!(sheet.all().len(), 2);
    }

    #[test]
    fn the_keyboard_moves_and_resizes_what_was_drawn_within_the_picture() {
        let mut sheet = sheet();
        let drawn = sheet.draw((0.0, 0.0, 20.0, 20.0));
        assert!(sheet.press(drawn, "ArrowRight", false) && sheet.press(drawn, "ArrowDown", true));
        assert_eq!(sheet.drawn, [(8.0, 0.0, 20.0, 28.0)]);
        for _ in 0..400 {
            sheet.press(drawn, "ArrowLeft", false);
            sheet.press(drawn, "ArrowUp", true);
        }
        assert_eq!(sheet.drawn, [(0.0, 0.0, 20.0, LEAST)]);
        assert!(!sheet.press(drawn, "Enter", false));
        assert!(!sheet.press(Which::Found(0), "ArrowLeft", false), "what was found stays where it was found");
    }
}
