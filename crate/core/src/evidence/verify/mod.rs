//! The published list of checks.

use serde::{Deserialize, Serialize};

/// Outcome of verifying a package.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Verification {
    /// Every check that applies passed.
    pub intact: bool,
    /// SHA-256 of the manifest, hexadecimal: what was signed.
    pub manifest_sha256: Option<String>,
    /// Checks in the order of docs/evidence-format.md.
    pub checks: Vec<Check>,
}

/// One named check.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Check {
    /// Stable code, such as `V07`.
    pub code: String,
    /// What is checked.
    pub title: String,
    /// `passed`, `failed`, or `absent` where the package holds nothing to check.
    pub outcome: CheckOutcome,
    /// Part and reason where it failed.
    pub detail: String,
}

/// Outcome of one check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum CheckOutcome {
    /// Holds.
    Passed,
    /// Does not hold.
    Failed,
    /// Nothing to check.
    Absent,
}

/// Runs the published list of checks over a package; never fails, a file that cannot be read is a failed check.
pub fn verify(_package: &[u8]) -> Verification {
    Verification { intact: false, manifest_sha256: None, checks: Vec::new() }
}
