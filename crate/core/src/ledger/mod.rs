//! The append-only, hash-chained record of every act that matters later.

use serde::{Deserialize, Serialize};

/// One entry of the ledger as it is shown.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Entry {
    /// Number, from 1, without gaps.
    pub number: u64,
    /// Milliseconds since 1970, UTC, by the device's clock.
    pub at_ms: i64,
    /// What happened: `capture_begun`, `sealed`, `reviewed`, `filed`, ...
    pub act: String,
    /// What it is about: listing key, evidence id or notice id.
    pub subject: String,
    /// Facts of the act.
    pub facts: serde_json::Value,
    /// Hash of the entry before, hexadecimal.
    pub previous: String,
    /// Hash of this entry, hexadecimal.
    pub hash: String,
}
