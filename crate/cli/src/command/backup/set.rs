//! A set on a disk: a folder, or one file that holds it.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use touchstone_core::backup::{BackupError, Entry, FOLDER, Found, IDENTITIES, index, is_place};

/// A set.
pub enum Set {
    /// A folder, and its files by path.
    Folder(PathBuf, BTreeMap<String, u64>),
    /// An archive, and its files by path.
    Archive(PathBuf, BTreeMap<String, Entry>),
}

impl Set {
    /// Finds the set at a path: there, or in the one folder of a set within it.
    ///
    /// # Errors
    /// There is none, or more than one.
    pub fn at(path: &Path) -> Result<Self> {
        if path.is_file() {
            return Self::archive(path);
        }
        let mut folders = vec![path.to_owned()];
        let mut inside: Vec<PathBuf> = Vec::new();
        for entry in fs::read_dir(path).with_context(|| format!("cannot read {}", path.display()))? {
            let entry = entry?;
            if entry.file_name().to_string_lossy().starts_with(FOLDER) && entry.file_type()?.is_dir() {
                inside.push(entry.path());
            }
        }
        inside.sort();
        folders.extend(inside);
        let is_set = |folder: &&PathBuf| IDENTITIES.iter().any(|place| folder.join(place).is_file());
        let sets: Vec<&PathBuf> = folders.iter().filter(is_set).collect();
        match sets.as_slice() {
            [] => Err(BackupError::NoBackup.into()),
            [folder] => Self::folder(folder),
            several => {
                let names: Vec<String> = several.iter().map(|folder| folder.display().to_string()).collect();
                bail!("{} backups are there: name one of {}", names.len(), names.join(", "))
            }
        }
    }

    fn folder(folder: &Path) -> Result<Self> {
        let mut files = BTreeMap::new();
        for (beginning, folder) in [("", folder.to_owned()), ("files/", folder.join("files"))] {
            let listed = match fs::read_dir(&folder) {
                Ok(listed) => listed,
                // Files that are missing are named one by one.
                Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                Err(error) => return Err(error).with_context(|| format!("cannot read {}", folder.display())),
            };
            for entry in listed {
                let entry = entry?;
                let place = format!("{beginning}{}", entry.file_name().to_string_lossy());
                // A link leads elsewhere; no backup has any.
                if belongs(&place) && entry.file_type()?.is_file() {
                    files.insert(place, entry.metadata()?.len());
                }
            }
        }
        Ok(Self::Folder(folder.to_owned(), files))
    }

    fn archive(path: &Path) -> Result<Self> {
        let mut file = File::open(path).with_context(|| format!("cannot read {}", path.display()))?;
        let length = file.metadata()?.len();
        let block = |at: u64| {
            let mut block = vec![0; 512];
            let read = file.seek(SeekFrom::Start(at)).and_then(|_| file.read_exact(&mut block));
            read.map(|()| block).map_err(|error| BackupError::Read(path.display().to_string(), error.to_string()))
        };
        let entries = index(length, block)?;
        Ok(Self::Archive(path.to_owned(), entries.into_iter().map(|entry| (entry.place.clone(), entry)).collect()))
    }

    /// What is there.
    pub fn found(&self) -> Vec<Found> {
        let found = |name: &String, bytes: u64| Found { name: name.clone(), bytes, modified_ms: 0 };
        match self {
            Self::Folder(_, files) => files.iter().map(|(place, bytes)| found(place, *bytes)).collect(),
            Self::Archive(_, entries) => entries.iter().map(|(place, entry)| found(place, entry.bytes)).collect(),
        }
    }

    /// A file of the set; nothing where it is not there.
    ///
    /// # Errors
    /// The disk does not give it.
    pub fn open(&self, place: &str) -> Result<Option<Box<dyn Read>>> {
        match self {
            Self::Folder(folder, files) if files.contains_key(place) => {
                let path = folder.join(place);
                Ok(Some(Box::new(File::open(&path).with_context(|| format!("cannot read {}", path.display()))?)))
            }
            Self::Archive(path, entries) => {
                let Some(entry) = entries.get(place) else { return Ok(None) };
                let mut file = File::open(path).with_context(|| format!("cannot read {}", path.display()))?;
                file.seek(SeekFrom::Start(entry.offset))?;
                Ok(Some(Box::new(file.take(entry.bytes))))
            }
            Self::Folder(..) => Ok(None),
        }
    }
}

fn belongs(place: &str) -> bool {
    is_place(place) || IDENTITIES.contains(&place)
}
