//! The package as the checks see it, and the checks of its container (V01 to V05).

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{Finding, good};
use crate::evidence::container::{self, Entry, Fault};
use crate::evidence::digest::sha256;
use crate::evidence::disclose::{self, WITHHELD};
use crate::evidence::manifest::{DIGEST, MANIFEST};
use crate::evidence::verification::NOT_ZIP;
use crate::evidence::warc::{self, Summary};
use crate::evidence::{record, strict};

/// Bytes of all contents at most.
const MOST_BYTES: u64 = 4 << 30;
/// Bytes of a name at most.
const LONGEST_NAME: usize = 255;

/// A container that was listed, and its parts as far as they could be read.
pub(crate) struct Container<'a> {
    entries: Vec<Entry<'a>>,
    /// The first entry whose contents are not what it states.
    damaged: Option<String>,
    /// Contents of the entries with a safe name and size, by name.
    pub(crate) parts: BTreeMap<String, Cow<'a, [u8]>>,
}

impl<'a> Container<'a> {
    /// Lists a container, whatever lies in it.
    fn list(file: &'a [u8]) -> Result<Self, String> {
        let entries = container::entries(file).map_err(|fault| match fault {
            Fault::NotZip => NOT_ZIP.to_owned(),
            Fault::Ambiguous(reason) => reason,
        })?;
        let mut parts = BTreeMap::new();
        let mut damaged = None;
        let total: u64 = entries.iter().map(Entry::size).fold(0, u64::saturating_add);
        for entry in entries.iter().filter(|entry| !entry.is_bomb() && total <= MOST_BYTES) {
            match (name(entry), entry.contents()) {
                (Ok(name), Ok(bytes)) => {
                    parts.entry(name.to_owned()).or_insert(bytes);
                }
                (_, Err(reason)) => {
                    damaged.get_or_insert_with(|| format!("{}: {reason}", String::from_utf8_lossy(entry.name)));
                }
                (Err(_), Ok(_)) => {}
            }
        }
        Ok(Self { entries, damaged, parts })
    }

    /// Lists a container of which every entry has a safe name of its own, no impossible size, and the contents that it
    /// states.
    pub(crate) fn open(file: &'a [u8]) -> Result<Self, String> {
        let container = Self::list(file)?;
        container.names()?;
        container.sizes()?;
        container.damaged.clone().map_or(Ok(container), Err)
    }

    fn names(&self) -> Result<(), String> {
        let mut seen = BTreeSet::new();
        for entry in &self.entries {
            let name = name(entry)?;
            if !seen.insert(name.to_ascii_lowercase()) {
                return Err(format!("{name} comes twice"));
            }
        }
        Ok(())
    }

    /// Bytes of all contents.
    fn sizes(&self) -> Result<u64, String> {
        let total: u64 = self.entries.iter().map(Entry::size).fold(0, u64::saturating_add);
        if total > MOST_BYTES {
            return Err(format!("{total} bytes; {MOST_BYTES} at most"));
        }
        match self.entries.iter().find(|entry| entry.is_bomb()) {
            Some(entry) => Err(format!("{} blows up to {} bytes", String::from_utf8_lossy(entry.name), entry.size())),
            None => Ok(total),
        }
    }
}

/// A package as far as it could be read.
pub(crate) struct Package<'a> {
    container: Container<'a>,
    /// The manifest, as JSON.
    pub(super) manifest: Result<Value, String>,
    /// The signature's file, as JSON; `None` where there is none.
    pub(super) digest: Option<Result<Value, String>>,
    /// The capture record, as JSON; `None` where there is none.
    pub(crate) capture: Option<Result<Value, String>>,
    /// Records of the archive.
    pub(crate) records: Result<Vec<Summary>, String>,
    /// It claims to be made by us.
    pub(super) ours: bool,
    /// Parts that were withheld from whom it is for; only packages of ours say so.
    pub(super) withheld: Result<Vec<String>, String>,
}

impl<'a> Package<'a> {
    /// Lists the container and reads what every check needs.
    pub(crate) fn open(file: &'a [u8]) -> Result<Self, String> {
        let container = Container::list(file)?;
        let parts = &container.parts;
        let json = |path: &str| parts.get(path).map(|bytes| strict::parse(bytes).map_err(|e| format!("{path}: {e}")));
        let manifest = json(MANIFEST).unwrap_or_else(|| Err(format!("{MANIFEST} is missing")));
        let (digest, capture) = (json(DIGEST), json(record::PATH));
        let named = |value: &Value, pointer: &str| {
            value.pointer(pointer).and_then(Value::as_str).is_some_and(|s| s.starts_with("Touchstone"))
        };
        let ours = capture.is_some()
            || manifest.as_ref().is_ok_and(|m| named(m, "/software"))
            || matches!(&digest, Some(Ok(d)) if named(d, "/signedData/software"));
        let records = records(parts);
        let named = parts.get(WITHHELD).filter(|_| ours);
        let withheld = named.map_or_else(|| Ok(Vec::new()), |bytes| disclose::withheld(bytes));
        Ok(Self { container, manifest, digest, capture, records, ours, withheld })
    }

    /// Its entries, in the order of the file.
    pub(super) fn entries(&self) -> &[Entry<'a>] {
        &self.container.entries
    }

    /// Contents of the entries with a safe name and size, by name.
    pub(crate) fn parts(&self) -> &BTreeMap<String, Cow<'a, [u8]>> {
        &self.container.parts
    }

    /// SHA-256 of the manifest, hexadecimal.
    pub(super) fn manifest_sha256(&self) -> Option<String> {
        self.parts().get(MANIFEST).map(|bytes| sha256(bytes))
    }

    /// Whether a part was withheld, and may be.
    pub(super) fn is_withheld(&self, path: &str) -> bool {
        self.withheld.as_ref().is_ok_and(|parts| parts.iter().any(|part| part == path))
    }

    /// A text of the manifest.
    pub(super) fn stated(&self, name: &str) -> Option<&str> {
        self.manifest.as_ref().ok()?.get(name)?.as_str()
    }

    /// Paths below a folder.
    pub(super) fn below(&self, folder: &str) -> impl Iterator<Item = (&str, &[u8])> {
        self.parts().iter().filter_map(move |(path, bytes)| {
            path.strip_prefix(folder)?;
            Some((path.as_str(), bytes.as_ref()))
        })
    }
}

fn records(parts: &BTreeMap<String, Cow<'_, [u8]>>) -> Result<Vec<Summary>, String> {
    let mut found = Vec::new();
    for (path, bytes) in parts {
        if let Some(file) = path.strip_prefix("archive/").filter(|file| is_warc(file)) {
            found.extend(warc::records(file, bytes)?);
        }
    }
    Ok(found)
}

fn is_warc(file: &str) -> bool {
    file.ends_with(".warc") || file.ends_with(".warc.gz")
}

/// A name that is a path inside the package and nothing else.
fn name<'e>(entry: &Entry<'e>) -> Result<&'e str, String> {
    let name = std::str::from_utf8(entry.name).map_err(|_| "a name is not UTF-8".to_owned())?;
    let shown: String = name.chars().take(80).collect();
    let safe_segments = name.split('/').all(|segment| !matches!(segment, "" | "." | ".."));
    if !safe_segments
        || name.len() > LONGEST_NAME
        || name.chars().any(|c| c.is_ascii_control() || c == '\\' || c == ':')
    {
        return Err(format!("{shown:?} is no path inside the package"));
    }
    if entry.link {
        return Err(format!("{shown:?} is a link"));
    }
    Ok(name)
}

/// V02.
pub(super) fn names(package: &Package<'_>) -> Finding {
    package.container.names()?;
    good("")
}

/// V03.
pub(super) fn sizes(package: &Package<'_>) -> Finding {
    good(format!("{} bytes", package.container.sizes()?))
}

/// V04.
pub(super) fn contents(package: &Package<'_>) -> Finding {
    match &package.container.damaged {
        Some(reason) => Err(reason.clone()),
        None => good(""),
    }
}

/// V05.
pub(super) fn required(package: &Package<'_>) -> Finding {
    let missing = |what: &str| Err(format!("{what} is missing"));
    if !package.parts().contains_key(MANIFEST) {
        return missing(MANIFEST);
    }
    if !package.below("archive/").any(|(path, _)| is_warc(path)) {
        return missing("an archive (archive/*.warc.gz)");
    }
    let index = |path: &str| [".cdx", ".cdxj", ".cdx.gz", ".cdxj.gz"].iter().any(|end| path.ends_with(end));
    if !package.below("indexes/").any(|(path, _)| index(path)) {
        return missing("an index (indexes/*.cdx)");
    }
    if !package.parts().contains_key("pages/pages.jsonl") {
        return missing("pages/pages.jsonl");
    }
    good("")
}
