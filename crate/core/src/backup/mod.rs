//! Backups: the casebook and the vault, sealed so that only a passphrase opens them, in a form that other programs read.
//!
//! A *set* is a folder that one device writes: `identity.age` (the key, sealed under the passphrase), `files/` (each file
//! of the vault once), and for every backup a casebook and a manifest that lists what belongs to it. The form is
//! published in `docs/backup.md`, the reasons in `docs/adr/0011`. Everything here takes bytes and gives bytes; the one
//! thing that is not an argument are the random numbers of each sealed file, which the `age` crate draws itself.

mod archive;
mod key;
mod manifest;
mod memory;
mod open;
mod passphrase;
mod place;
mod seal;
mod thinning;

#[cfg(test)]
mod tests;

use thiserror::Error;

pub use archive::{Entry, header, index, padding};
pub use key::{Key, Keys, recipient};
pub use manifest::{Belonging, Fault, Flaw, MOST_BYTES as MANIFEST_MOST_BYTES, Manifest};
pub use memory::{Found, Memory, ToSeal};
pub use open::{Opened, Opener};
pub use passphrase::{FEWEST_CHARACTERS, Strength, strength, suggested};
pub use place::{CASEBOOK, FOLDER, IDENTITIES, READ_ME, Stem, is_place, tag};
pub use seal::{Sealer, Sum};

/// A backup that cannot be made or opened.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
#[non_exhaustive]
pub enum BackupError {
    /// The identity opens under another passphrase.
    #[error("the passphrase does not open this backup: type it as it was set, with its spaces and capitals")]
    WrongPassphrase,
    /// The folder holds no identity.
    #[error("no backup here: choose the folder whose name begins with touchstone-backup")]
    NoBackup,
    /// The identity is no sealed key.
    #[error("{0} is damaged: use the copy of it in the folder files, or another copy of the backup")]
    Identity(String),
    /// No manifest of the set can be opened.
    #[error("none of the backups in this folder is whole: use another copy of it")]
    NothingWhole,
    /// Too easy to guess.
    #[error(
        "a passphrase of fewer than {FEWEST_CHARACTERS} different characters is guessed: take a longer one, or the suggested one"
    )]
    Weak,
    /// Bytes that were changed, cut off or never sealed.
    #[error("{0} is damaged: it was changed or cut off since it was sealed")]
    Damaged(String),
    /// Sound in itself, but not what belongs there.
    #[error("{0} is not the file that belongs there: it was sealed for something else")]
    Foreign(String),
    /// A manifest that lists what cannot be.
    #[error("the list of the backup cannot be used ({0}): use an earlier backup of the folder")]
    Manifest(String),
    /// A file of a whole backup that is no such file.
    #[error("the backup file cannot be read ({0}): choose the file as it was saved")]
    Archive(String),
    /// What the device remembers is of another version.
    #[error("what this device remembers of its backups cannot be read ({0}): set the backup up again")]
    Memory(String),
    /// A clock that cannot be right.
    #[error("the clock says {0} ms since 1970: set it and back up again")]
    Clock(i64),
    /// Sealing failed.
    #[error("a file could not be sealed ({0}): back up again")]
    Seal(String),
    /// Bytes did not come.
    #[error("{0} could not be read ({1}): look whether the disk is there and try again")]
    Read(String, String),
}

impl BackupError {
    /// Stable code.
    pub fn code(&self) -> &'static str {
        match self {
            Self::WrongPassphrase => "BK01",
            Self::NoBackup => "BK02",
            Self::Identity(_) => "BK03",
            Self::NothingWhole => "BK04",
            Self::Weak => "BK05",
            Self::Damaged(_) => "BK06",
            Self::Foreign(_) => "BK07",
            Self::Manifest(_) => "BK08",
            Self::Archive(_) => "BK09",
            Self::Memory(_) => "BK10",
            Self::Clock(_) => "BK11",
            Self::Seal(_) => "BK12",
            Self::Read(..) => "BK13",
        }
    }
}
