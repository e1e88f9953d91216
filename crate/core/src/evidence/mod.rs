//! WARC, WACZ, manifest, signature and their verification.

use serde::{Deserialize, Serialize};

/// What the browser tells of the moment of capture. Each field is a fact or `None`; the capture record writes
/// `unknown: reason` for what is missing.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(default)]
pub struct CaptureFacts {
    /// Address as seen.
    pub url: String,
    /// Document title.
    pub title: String,
    /// Start of the capture, milliseconds since 1970, UTC.
    pub started_ms: i64,
    /// End of the capture.
    pub ended_ms: i64,
    /// Minutes that local time is ahead of UTC.
    pub utc_offset_minutes: i32,
    /// `Date` header of the main response.
    pub server_date: Option<String>,
    /// Status of the main response as the browser's cache holds it.
    pub http_status: Option<u16>,
    /// Headers of the main response, already without cookies.
    pub http_headers: Vec<(String, String)>,
    /// Browser and version.
    pub browser: String,
    /// Operating system as the browser tells.
    pub platform: String,
    /// Preferred languages.
    pub languages: Vec<String>,
    /// Width and height of the viewport in CSS pixels.
    pub viewport: (u32, u32),
    /// Device pixels per CSS pixel, times 100.
    pub pixel_ratio_percent: u32,
    /// Scroll position, CSS pixels from the top.
    pub scroll_y: u32,
    /// Height of the document, CSS pixels.
    pub page_height: u32,
    /// Version and build hash of the extension.
    pub tool: String,
    /// Who captures: name, role, organisation, as the settings hold them.
    pub operator: Operator,
    /// What could not be had, with the reason, in words.
    pub omissions: Vec<String>,
    /// Number of the ledger entry "capture begun".
    pub ledger_number: u64,
}

/// The person at the browser.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(default)]
pub struct Operator {
    /// Name.
    pub name: String,
    /// Role.
    pub role: String,
    /// Organisation.
    pub organisation: String,
}

/// Outcome of verifying a package.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Verification {
    /// Every check that applies passed.
    pub intact: bool,
    /// SHA-256 of the manifest's digest file, hexadecimal.
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

use thiserror::Error;

/// Named bytes that go into a package: `dom.html`, `screenshot.png`, `page.mhtml`, `response.bin`, `snapshot.json`,
/// `listing.json`, `screening.json`, `text.txt`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Name.
    pub name: String,
    /// Contents.
    pub bytes: Vec<u8>,
}

/// A package that lacks only its signature.
#[derive(Clone, Debug)]
pub struct Draft {
    /// What is to be signed: `sha256:<hex>` of `datapackage.json`.
    pub to_sign: String,
}

/// A finished package.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sealed {
    /// File name.
    pub name: String,
    /// The WACZ file.
    pub bytes: Vec<u8>,
    /// SHA-256 of the file, hexadecimal.
    pub sha256: String,
    /// SHA-256 of the manifest, hexadecimal.
    pub manifest_sha256: String,
}

/// A package that cannot be written or read.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum EvidenceError {
    /// A part that every package needs is missing.
    #[error("part {0} is missing: capture again")]
    MissingPart(String),
    /// The signature or the key is not of the expected form.
    #[error("signature: {0}")]
    Signature(String),
    /// The container cannot be written.
    #[error("package: {0}")]
    Container(String),
}

/// Writes everything but the signature.
///
/// # Errors
/// A needed part is missing.
pub fn prepare(_evidence: &str, _facts: &CaptureFacts, _parts: Vec<Part>) -> Result<Draft, EvidenceError> {
    Ok(Draft { to_sign: String::new() })
}

impl Draft {
    /// Closes the package with an ECDSA P-384 signature (raw r||s, base64) and its public key (SPKI, base64).
    ///
    /// # Errors
    /// The signature does not verify: a package is never written with one that does not.
    pub fn finish(self, _signature: &str, _public_key: &str) -> Result<Sealed, EvidenceError> {
        Err(EvidenceError::Container("not written".into()))
    }
}

/// Runs the published list of checks over a package; never fails, a file that cannot be read is a failed check.
pub fn verify(_package: &[u8]) -> Verification {
    Verification { intact: false, manifest_sha256: None, checks: Vec::new() }
}
