//! The normal form in which text is compared, with a map back to the original characters.

use serde::{Deserialize, Serialize};

/// A stretch of a text, counted in UTF-16 code units as a browser counts them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Span {
    /// First UTF-16 unit.
    pub start_utf16: u32,
    /// One past the last UTF-16 unit.
    pub end_utf16: u32,
}
