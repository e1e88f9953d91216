//! What verifying a package found.

use serde::{Deserialize, Serialize};

/// What the first check says of a file that is no ZIP container.
pub(super) const NOT_ZIP: &str = "it is no ZIP file";

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

impl Verification {
    /// Whether the file is a ZIP container at all.
    pub fn is_readable(&self) -> bool {
        !self.checks.iter().any(|check| check.code == "V01" && check.detail == NOT_ZIP)
    }
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
