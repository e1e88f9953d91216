//! Boxes, arrows, words and blacked-out places over a copy of a sealed picture. They are kept as data beside the package,
//! whose bytes never change. Lengths are pixels of the picture.

mod drawing;
mod mark;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};

pub use self::drawing::Drawing;
#[cfg(target_family = "wasm")]
pub use self::mark::Point;
pub use self::mark::{Mark, Shape, Tool};

use crate::speech::Language;

/// The form in which marks are kept.
const FORMAT: &str = "touchstone-annotation-1";

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
        let marks: Vec<Mark> = drawing.marks().iter().filter(|mark| !mark.is_empty()).cloned().collect();
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
