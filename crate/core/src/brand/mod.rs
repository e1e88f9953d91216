//! The brand profile: what a rights holder tells Touchstone is genuine.

use serde::{Deserialize, Serialize};

/// A right as registered.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(default)]
pub struct Right {
    /// `trademark`, `copyright`, `patent` or `design`.
    #[serde(rename = "type")]
    pub kind: String,
    /// Word or title of the right.
    pub text: String,
    /// Registration number.
    pub number: String,
    /// ISO 3166 code, or `EU`.
    pub territory: String,
    /// Nice classes of a trademark.
    pub classes: Vec<u8>,
    /// Owner as registered.
    pub owner: String,
    /// Day of expiry, `YYYY-MM-DD`, where known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires: Option<String>,
}

use thiserror::Error;

/// A brand profile.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Brand {
    /// Format of the file, 1.
    pub schema: u32,
    /// Name of the brand.
    pub name: String,
    /// Owner of the rights.
    pub owner: String,
    /// Rights relied upon.
    #[serde(rename = "right")]
    pub rights: Vec<Right>,
}

/// A brand profile that cannot be used.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum BrandError {
    /// Not TOML, or not of the form of docs/brands.md; the message names line and column.
    #[error("brand profile: {0}")]
    Malformed(String),
}

impl Brand {
    /// Parses and checks a profile.
    ///
    /// # Errors
    /// The text is not a brand profile; the message names the place and the mend.
    pub fn parse(text: &str) -> Result<Self, BrandError> {
        toml::from_str(text).map_err(|e| BrandError::Malformed(e.to_string()))
    }
}
