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

    /// What all checks together allow to say.
    pub fn conclusion(&self) -> Conclusion {
        let passed =
            |code: &str| self.checks.iter().any(|check| check.code == code && check.outcome == CheckOutcome::Passed);
        if !self.is_readable() {
            Conclusion::Unreadable
        } else if !self.intact {
            Conclusion::Broken
        } else if passed("C04") {
            Conclusion::Case
        } else if !passed("V10") {
            Conclusion::Consistent
        } else if passed("V20") {
            Conclusion::Dated
        } else {
            Conclusion::Signed
        }
    }
}

/// What a verification allows to say, from nothing to most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Conclusion {
    /// The file is no package at all.
    Unreadable,
    /// A part does not hold.
    Broken,
    /// The parts agree, but nobody signed: whoever changes part and manifest leaves no trace.
    Consistent,
    /// Nothing was changed since the holder of the key signed; when that was is not proved.
    Signed,
    /// The same, and an authority states a time by which it was signed.
    Dated,
    /// Packages and custody log are those that the holder of the ledger's key signed together.
    Case,
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

#[cfg(test)]
mod tests {
    use super::*;

    fn verification(intact: bool, passed: &[&str]) -> Verification {
        let check = |code: &&str| Check {
            code: (*code).into(),
            title: String::new(),
            outcome: CheckOutcome::Passed,
            detail: String::new(),
        };
        Verification { intact, manifest_sha256: None, checks: passed.iter().map(check).collect() }
    }

    #[test]
    fn no_more_is_concluded_than_the_checks_allow() {
        for (intact, passed, conclusion) in [
            (false, &["V10", "V20"][..], Conclusion::Broken),
            (true, &["V09", "V20"], Conclusion::Consistent),
            (true, &["V09", "V10"], Conclusion::Signed),
            (true, &["V10", "V20"], Conclusion::Dated),
            (true, &["C04"], Conclusion::Case),
            (false, &["C04"], Conclusion::Broken),
        ] {
            assert_eq!(verification(intact, passed).conclusion(), conclusion, "{passed:?}");
        }
        let mut unreadable = verification(false, &["V01"]);
        unreadable.checks[0].detail = NOT_ZIP.into();
        assert_eq!(unreadable.conclusion(), Conclusion::Unreadable);
    }
}
