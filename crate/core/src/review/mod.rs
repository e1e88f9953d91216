//! What a person decided about a listing.

use serde::{Deserialize, Serialize};

/// A reviewer's decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Decision {
    /// Infringing in the reviewer's eyes.
    Confirmed,
    /// Not infringing.
    Rejected,
    /// Cannot be told from what is seen.
    Unsure,
}
