//! Where things lie in a set, and how they are called.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use time::OffsetDateTime;
use time::format_description::BorrowedFormatItem;
use time::macros::format_description;

use super::BackupError;
use crate::evidence::digest::hex;

/// How the name of a set's folder begins.
pub const FOLDER: &str = "touchstone-backup-";
/// The sealed identity, and its second copy.
pub const IDENTITIES: [&str; 2] = ["identity.age", "files/identity.age"];
/// What people read who find the folder.
pub const READ_ME: &str = "READ-ME.txt";
/// What the casebook is called once it is opened.
pub const CASEBOOK: &str = "casebook.sqlite";

const FILES: &str = "files/";
const ENDING: &str = ".age";
const CASEBOOK_ENDING: &str = ".casebook.age";
const MANIFEST_ENDING: &str = ".manifest.age";
/// Hexadecimal digits of a name in `files/`: 128 bits.
const NAME: usize = 32;

const STEM: &[BorrowedFormatItem<'_>] =
    format_description!("[year][month][day]T[hour][minute][second][subsecond digits:3]Z");

/// The moment of a backup, as the names of its two files begin: `20261129T132100123Z`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Stem(String);

impl Stem {
    /// Of milliseconds since 1970.
    ///
    /// # Errors
    /// The clock cannot be right.
    pub fn of(at_ms: i64) -> Result<Self, BackupError> {
        let at = OffsetDateTime::from_unix_timestamp_nanos(i128::from(at_ms) * 1_000_000);
        match at {
            Ok(at) if (1980..=9999).contains(&at.year()) => {
                at.format(STEM).map(Self).map_err(|_| BackupError::Clock(at_ms))
            }
            _ => Err(BackupError::Clock(at_ms)),
        }
    }

    /// Of the name of a manifest; nothing for another file.
    pub fn of_manifest(path: &str) -> Option<Self> {
        path.strip_suffix(MANIFEST_ENDING).filter(|stem| is_stem(stem)).map(|stem| Self(stem.to_owned()))
    }

    /// Where the casebook lies.
    pub fn casebook(&self) -> String {
        format!("{}{CASEBOOK_ENDING}", self.0)
    }

    /// Where the manifest lies.
    pub fn manifest(&self) -> String {
        format!("{}{MANIFEST_ENDING}", self.0)
    }
}

/// Whether a path within a set is one that backups have: a casebook, a manifest, a file of the vault. Nothing else is
/// read, and nothing else is ever removed.
pub fn is_place(path: &str) -> bool {
    is_file(path) || [CASEBOOK_ENDING, MANIFEST_ENDING].iter().any(|end| path.strip_suffix(end).is_some_and(is_stem))
}

/// Whether a path is that of a file of the vault.
pub(super) fn is_file(path: &str) -> bool {
    let name = path.strip_prefix(FILES).and_then(|path| path.strip_suffix(ENDING));
    name.is_some_and(|name| {
        name.len() == NAME && name.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
    })
}

fn is_stem(text: &str) -> bool {
    text.len() == 19
        && text.bytes().enumerate().all(|(at, byte)| match at {
            8 => byte == b'T',
            18 => byte == b'Z',
            _ => byte.is_ascii_digit(),
        })
}

/// Where a file of the vault lies. The same contents lie in the same place; who does not know the recipient, which never
/// leaves the device in the clear, cannot tell from the name whether a file that they know is among them.
pub(super) fn place(recipient: &str, sha256: &str) -> String {
    let mut digest = Sha256::new();
    for part in ["touchstone backup", recipient, sha256] {
        digest.update(part);
        digest.update([0]);
    }
    let name: String = hex(&digest.finalize()).chars().take(NAME).collect();
    format!("{FILES}{name}{ENDING}")
}

/// What the folder of a new set is called after its beginning: the day, and what tells two of one day apart.
///
/// # Errors
/// The clock cannot be right.
pub fn tag(at_ms: i64, random: [u8; 3]) -> Result<String, BackupError> {
    let Stem(stem) = Stem::of(at_ms)?;
    Ok(format!("{}-{}", stem.chars().take(8).collect::<String>(), hex(&random)))
}
