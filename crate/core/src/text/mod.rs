//! The normal form in which text is compared, with a map back to the original characters.
//!
//! ```
//! use touchstone_core::text::Folder;
//!
//! let folded = Folder::new().fold("Ｎ🔥Ｉ🔥Ｋ🔥Ｅ 鞋");
//! assert_eq!(folded.plain(), "nike鞋");
//! let span = folded.span(0, 4);
//! assert_eq!((span.start_utf16, span.end_utf16), (0, 10));
//! ```

mod character;
#[cfg(test)]
#[allow(dead_code, reason = "the table is made by the build")]
mod derivation;
mod fold;
mod folded;
mod form;
mod syllable;
mod token;

use serde::{Deserialize, Serialize};

pub use fold::Folder;
pub use folded::{Edge, Folded, Place, Way};

/// A stretch of a text, counted in UTF-16 code units as a browser counts them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Span {
    /// First UTF-16 unit.
    pub start_utf16: u32,
    /// One past the last UTF-16 unit.
    pub end_utf16: u32,
}
