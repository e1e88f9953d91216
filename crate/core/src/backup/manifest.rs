//! The list of what belongs to a backup. It is sealed with the rest, so that nobody without the key can make one.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::place::{CASEBOOK, Stem, is_file};
use super::{BackupError, Found, Opened, Sum};

/// The form that is written and read.
const FORM: &str = "touchstone-backup/1";
/// Bytes of the largest manifest that is read.
pub const MOST_BYTES: usize = 256 << 20;
/// Bytes of the longest name.
const LONGEST: usize = 200;
/// Names that Windows takes for devices, whatever their ending.
const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];

/// One file of a backup.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Belonging {
    /// Name in the vault.
    pub name: String,
    /// Path within the set.
    pub place: String,
    /// What it holds.
    #[serde(flatten)]
    pub sum: Sum,
}

/// What belongs to one backup.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Manifest {
    /// `touchstone-backup/1`.
    format: String,
    /// When it was made, milliseconds since 1970.
    pub at_ms: i64,
    /// What made it.
    pub software: String,
    /// The casebook.
    pub casebook: Belonging,
    /// Files of the vault, by name.
    pub files: Vec<Belonging>,
    /// The settings of the device, as the desk gave them.
    #[serde(default)]
    pub settings: serde_json::Value,
}

/// What is wrong with one file of a backup.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fault {
    /// Name in the vault, or of the casebook.
    pub name: String,
    /// Path within the set.
    pub place: String,
    /// What is wrong.
    pub flaw: Flaw,
}

/// What can be wrong with a file of a backup.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Flaw {
    /// It is not there.
    Missing,
    /// It was changed or cut off.
    Damaged,
    /// It is sound, but another file.
    Foreign,
    /// The disk does not give it.
    Unreadable,
    /// The vault has another file of that name, which stays.
    Differs,
}

impl Manifest {
    /// Lists a backup.
    pub fn new(
        at_ms: i64,
        software: &str,
        casebook: (&Stem, Sum),
        files: Vec<Belonging>,
        settings: serde_json::Value,
    ) -> Self {
        let (stem, sum) = casebook;
        let casebook = Belonging { name: CASEBOOK.to_owned(), place: stem.casebook(), sum };
        Self { format: FORM.to_owned(), at_ms, software: software.to_owned(), casebook, files, settings }
    }

    /// As it is sealed.
    ///
    /// # Errors
    /// The settings cannot be written.
    pub fn to_json(&self) -> Result<Vec<u8>, BackupError> {
        serde_json::to_vec_pretty(self).map_err(|error| BackupError::Manifest(error.to_string()))
    }

    /// Reads a manifest. Whoever sealed it had the key, and still no name in it leads anywhere but into the vault.
    ///
    /// # Errors
    /// It is of another form, or lists what cannot be.
    pub fn read(stem: &Stem, bytes: &[u8]) -> Result<Self, BackupError> {
        let wrong = |reason: String| Err(BackupError::Manifest(reason));
        let read: Self = match serde_json::from_slice(bytes) {
            Ok(read) => read,
            Err(error) => return wrong(error.to_string()),
        };
        if read.format != FORM {
            return wrong(format!("its form is {:.40}: update Touchstone", read.format));
        }
        if read.casebook.name != CASEBOOK || read.casebook.place != stem.casebook() {
            return wrong("it is the list of another backup".to_owned());
        }
        let mut names = BTreeSet::new();
        for file in &read.files {
            if !is_name(&file.name) {
                return wrong(format!("{:.80?} is no name of a file", file.name));
            }
            if !is_file(&file.place) {
                return wrong(format!("{:.80?} is no place of a file", file.place));
            }
            // A disk that does not tell capitals apart would write one over the other.
            if !names.insert(file.name.to_ascii_lowercase()) {
                return wrong(format!("{} is listed twice", file.name));
            }
        }
        Ok(read)
    }

    /// Casebook and files.
    pub fn belongings(&self) -> impl Iterator<Item = &Belonging> {
        std::iter::once(&self.casebook).chain(&self.files)
    }

    /// What is missing, without opening anything. What is damaged shows when it is opened.
    pub fn missing(&self, folder: &[Found]) -> Vec<Fault> {
        let found: BTreeSet<&str> = folder.iter().map(|found| found.name.as_str()).collect();
        let missing = self.belongings().filter(|belonging| !found.contains(belonging.place.as_str()));
        missing.map(|belonging| belonging.fault(Flaw::Missing)).collect()
    }
}

impl Belonging {
    /// What is wrong with it.
    pub fn fault(&self, flaw: Flaw) -> Fault {
        Fault { name: self.name.clone(), place: self.place.clone(), flaw }
    }

    /// Whether what was opened is what belongs here.
    ///
    /// # Errors
    /// It is sound, but another file.
    pub fn held(&self, opened: &Opened) -> Result<(), BackupError> {
        if opened.bytes == self.sum.bytes && opened.sha256 == self.sum.sha256 {
            Ok(())
        } else {
            Err(BackupError::Foreign(self.name.clone()))
        }
    }
}

impl Flaw {
    /// Of an error that one file gave; nothing where the error concerns more than the file.
    pub fn of(error: &BackupError) -> Option<Self> {
        match error {
            BackupError::Damaged(_) => Some(Self::Damaged),
            BackupError::Foreign(_) => Some(Self::Foreign),
            BackupError::Read(..) => Some(Self::Unreadable),
            _ => None,
        }
    }
}

/// Whether a name may stand in the vault, on any system's disk.
pub(super) fn is_name(name: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-');
    let stem = name.split('.').next().unwrap_or_default().to_ascii_lowercase();
    let port = |kind: &str| {
        stem.strip_prefix(kind).is_some_and(|rest| rest.len() == 1 && rest.bytes().all(|b| b.is_ascii_digit()))
    };
    !name.is_empty()
        && name.len() <= LONGEST
        && name.bytes().all(plain)
        && !name.starts_with('.')
        && !name.ends_with('.')
        && !DEVICES.contains(&stem.as_str())
        && !port("com")
        && !port("lpt")
}
