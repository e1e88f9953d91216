//! What was found in one picture of a listing.

use serde::{Deserialize, Serialize};

use super::{LEAST_QUALITY, PictureHash};

/// What was found in one picture: facts, as screening takes them. Hashes and codes are texts like the other facts of a
/// listing, so that the desk needs no further code to read and write them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(default)]
pub struct PictureFinding {
    /// Address of the picture.
    pub url: String,
    /// How much the hash says, 0 to 100; below [`LEAST_QUALITY`] it is compared with nothing.
    pub quality: u8,
    /// Hash of the whole picture, then those of its variants, 64 hexadecimal digits each.
    pub hashes: Vec<String>,
    /// Codes in the picture: what each says, and the kind of contact (`wechat`, `link`, `text`, ...; the ids of
    /// `knowledge/contacts/`).
    pub codes: Vec<(String, String)>,
}

impl PictureFinding {
    /// Hashes worth comparing, 128 at most; none where the picture is nearly empty. What is no hash is left out.
    pub fn hashes(&self) -> impl Iterator<Item = PictureHash> {
        let worth = if self.quality < LEAST_QUALITY { 0 } else { 128 };
        self.hashes.iter().take(worth).filter_map(|hash| hash.parse().ok())
    }
}
