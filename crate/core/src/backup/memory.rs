//! What a device remembers of its set: enough to seal nothing twice, and to know what may go. It holds no secret but the
//! recipient, and none of it is needed to open a backup.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::manifest::is_name;
use super::place::{Stem, is_place, place};
use super::thinning::staying;
use super::{BackupError, Belonging, Manifest, Sum};

/// A file as a folder lists it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Found {
    /// Name, or path within the set.
    pub name: String,
    /// Length.
    pub bytes: u64,
    /// When it was last written, milliseconds since 1970; 0 where nobody asks.
    #[serde(default)]
    pub modified_ms: i64,
}

/// A file of the vault whose contents were summed up.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Known {
    bytes: u64,
    modified_ms: i64,
    sha256: String,
}

/// A sealed file of the set, and the first and last backup that listed it.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Kept {
    #[serde(flatten)]
    sum: Sum,
    first_ms: i64,
    last_ms: i64,
}

/// A file that has to be sealed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ToSeal {
    /// Name in the vault.
    pub name: String,
    /// Path within the set.
    pub place: String,
    /// Length.
    pub bytes: u64,
}

/// What a device remembers of its set.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Memory {
    recipient: String,
    #[serde(default)]
    known: BTreeMap<String, Known>,
    #[serde(default)]
    kept: BTreeMap<String, Kept>,
    #[serde(default)]
    backups: BTreeSet<i64>,
}

impl Memory {
    /// Of a set that holds nothing yet.
    pub fn new(recipient: &str) -> Self {
        Self { recipient: recipient.to_owned(), ..Self::default() }
    }

    /// As it was kept.
    ///
    /// # Errors
    /// It is of another version.
    pub fn read(json: &str) -> Result<Self, BackupError> {
        serde_json::from_str(json).map_err(|error| BackupError::Memory(error.to_string()))
    }

    /// What files are sealed to.
    pub fn recipient(&self) -> &str {
        &self.recipient
    }

    /// Moments of the backups that stand, oldest first.
    pub fn backups(&self) -> impl Iterator<Item = i64> {
        self.backups.iter().copied()
    }

    /// Names of the vault's files whose contents are not known, or may have changed.
    pub fn unknown(&self, vault: &[Found]) -> Vec<String> {
        vault
            .iter()
            .filter(|file| is_name(&file.name) && self.sha256(file).is_none())
            .map(|file| file.name.clone())
            .collect()
    }

    /// A file of the vault was summed up.
    pub fn learn(&mut self, file: &Found, sha256: &str) {
        let known = Known { bytes: file.bytes, modified_ms: file.modified_ms, sha256: sha256.to_owned() };
        self.known.insert(file.name.clone(), known);
    }

    fn sha256(&self, file: &Found) -> Option<&str> {
        let known = self.known.get(&file.name)?;
        (known.bytes == file.bytes && known.modified_ms == file.modified_ms).then_some(known.sha256.as_str())
    }

    /// What of the vault is not in the set yet, or no longer as it was written. The same contents are sealed once.
    pub fn unsealed(&self, vault: &[Found], folder: &[Found]) -> Vec<ToSeal> {
        let there: BTreeMap<&str, u64> = folder.iter().map(|file| (file.name.as_str(), file.bytes)).collect();
        let mut wanted = BTreeMap::new();
        for file in vault {
            let Some(sha256) = self.sha256(file) else { continue };
            let place = place(&self.recipient, sha256);
            let whole =
                self.kept.get(&place).is_some_and(|kept| there.get(place.as_str()) == Some(&kept.sum.sealed_bytes));
            if !whole {
                wanted.entry(place.clone()).or_insert(ToSeal { name: file.name.clone(), place, bytes: file.bytes });
            }
        }
        wanted.into_values().collect()
    }

    /// What the sealed files of the vault sum up to, by path: whether the disk still gives them as they were written is
    /// told without the passphrase.
    pub fn sums(&self) -> BTreeMap<&str, &Sum> {
        self.kept.iter().map(|(place, kept)| (place.as_str(), &kept.sum)).collect()
    }

    /// A sealed file is no longer as it was written: it is sealed again with the next backup.
    pub fn spoilt(&mut self, place: &str) {
        if let Some(kept) = self.kept.get_mut(place) {
            // No file has this length, so the one that is there is not taken for it.
            kept.sum.sealed_bytes = u64::MAX;
        }
    }

    /// A file was sealed. Gives whether it held what it was summed up to; where it did not, it was written meanwhile, and
    /// what was sealed belongs nowhere.
    pub fn sealed(&mut self, file: &ToSeal, sum: Sum) -> bool {
        if place(&self.recipient, &sum.sha256) != file.place {
            self.known.remove(&file.name);
            return false;
        }
        // Which backups list it is known once one does; one that was sealed anew is still listed by earlier ones.
        let (first_ms, last_ms) =
            self.kept.get(&file.place).map_or((i64::MAX, i64::MIN), |kept| (kept.first_ms, kept.last_ms));
        self.kept.insert(file.place.clone(), Kept { sum, first_ms, last_ms });
        true
    }

    /// The moment of the next backup: now, or just after the last where the clock went back.
    pub fn next_ms(&self, now_ms: i64) -> i64 {
        self.backups.last().map_or(now_ms, |last| now_ms.max(last.saturating_add(1)))
    }

    /// The list of a backup: every file of the vault that is sealed.
    pub fn manifest(
        &self,
        at_ms: i64,
        software: &str,
        casebook: (&Stem, Sum),
        vault: &[Found],
        settings: serde_json::Value,
    ) -> Manifest {
        let belonging = |file: &Found| {
            let place = place(&self.recipient, self.sha256(file)?);
            let sum = self.kept.get(&place)?.sum.clone();
            Some(Belonging { name: file.name.clone(), place, sum })
        };
        Manifest::new(at_ms, software, casebook, vault.iter().filter_map(belonging).collect(), settings)
    }

    /// A backup stands: its manifest is written.
    pub fn stands(&mut self, manifest: &Manifest) {
        self.backups.insert(manifest.at_ms);
        let names: BTreeSet<&str> = manifest.files.iter().map(|file| file.name.as_str()).collect();
        self.known.retain(|name, _| names.contains(name.as_str()));
        for file in &manifest.files {
            if let Some(kept) = self.kept.get_mut(&file.place) {
                kept.first_ms = kept.first_ms.min(manifest.at_ms);
                kept.last_ms = kept.last_ms.max(manifest.at_ms);
            }
        }
    }

    /// What may go from the set, now that a newer backup stands: older backups, what only they listed, what was never
    /// finished. Nothing that a backup which stays lists, and nothing whose name is not one of ours.
    ///
    /// # Errors
    /// A moment that is none.
    pub fn waste(&mut self, folder: &[Found]) -> Result<Vec<String>, BackupError> {
        let staying = staying(&self.backups);
        let mut wanted = BTreeSet::new();
        for moment in &staying {
            let stem = Stem::of(*moment)?;
            wanted.extend([stem.casebook(), stem.manifest()]);
        }
        self.kept.retain(|_, kept| staying.range(kept.first_ms..).next().is_some_and(|at| *at <= kept.last_ms));
        wanted.extend(self.kept.keys().cloned());
        self.backups = staying;
        Ok(folder
            .iter()
            .map(|file| &file.name)
            .filter(|name| is_place(name) && !wanted.contains(*name))
            .cloned()
            .collect())
    }
}
