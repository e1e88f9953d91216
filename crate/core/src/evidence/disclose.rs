//! A package for a recipient: parts that do not concern them are withheld, and their SHA-256 stays in the manifest.
//!
//! Nothing that was sealed changes: manifest and signature are the same, and who has the whole package can show later
//! what was withheld.

use serde_json::{Value, json};

use super::instant::Instant;
use super::record::OPERATOR_PATH;
use super::verify::verify;
use super::{EvidenceError, container, manifest, strict};

/// Names what is withheld; the one entry that the manifest does not list.
pub(crate) const WITHHELD: &str = "withheld.json";
/// Format of that entry.
const FORMAT: &str = "touchstone-withheld-1";
const SCREENING_PATH: &str = "evidence/screening.json";
const SNAPSHOT_PATH: &str = "evidence/snapshot.json";

/// For whom a package is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Recipient {
    /// A marketplace: neither who captured nor what our screening thinks of the listing.
    Platform,
    /// A court or the police: who captured stays, opinion does not.
    Court,
}

impl Recipient {
    /// Parts that this recipient does not get.
    const fn withheld(self) -> &'static [&'static str] {
        match self {
            Self::Platform => &[OPERATOR_PATH, SCREENING_PATH, SNAPSHOT_PATH],
            Self::Court => &[SCREENING_PATH, SNAPSHOT_PATH],
        }
    }
}

/// The package without what is withheld from `recipient`.
///
/// # Errors
/// It is not intact, or not one of ours: what is passed on must hold.
pub fn disclose(package: &[u8], recipient: Recipient) -> Result<Vec<u8>, EvidenceError> {
    let fault = |text: &str| EvidenceError::Container(text.to_owned());
    if !verify(package).intact {
        return Err(fault("it is not intact: verify it first"));
    }
    let entries = container::entries(package).map_err(|_| fault("it is no container"))?;
    let mut parts = Vec::new();
    for entry in &entries {
        let name = std::str::from_utf8(entry.name).map_err(|_| fault("a name is not UTF-8"))?;
        parts.push((name, entry.contents().map_err(|reason| fault(&reason))?));
    }
    let read =
        |path: &str| parts.iter().find(|(name, _)| *name == path).and_then(|(_, bytes)| strict::parse(bytes).ok());
    let ended = read(super::record::PATH).and_then(|record| Some(record.get("ended")?.as_str()?.to_owned()));
    let ended = ended.ok_or_else(|| fault("it is not a package of Touchstone"))?;
    if read(WITHHELD).is_some() {
        return Err(fault("something was withheld from it already: take the whole package"));
    }
    let mut out = container::Writer::new(Instant::parse(&ended)?.0);
    let mut withheld = Vec::new();
    for (name, bytes) in &parts {
        if recipient.withheld().contains(name) {
            withheld.push(*name);
        } else {
            out.store(name, bytes)?;
        }
    }
    out.store(WITHHELD, &manifest::json(&json!({ "format": FORMAT, "parts": withheld }))?)?;
    out.finish()
}

/// The parts that a package says were withheld.
///
/// # Errors
/// The entry is not well formed, or names a part that may not be withheld.
pub(crate) fn withheld(entry: &[u8]) -> Result<Vec<String>, String> {
    let value = strict::parse(entry).map_err(|error| format!("{WITHHELD}: {error}"))?;
    if value.get("format").and_then(Value::as_str) != Some(FORMAT) {
        return Err(format!("{WITHHELD}: its format is not known"));
    }
    let parts = value.get("parts").and_then(Value::as_array).ok_or_else(|| format!("{WITHHELD} names no parts"))?;
    let known = [OPERATOR_PATH, SCREENING_PATH, SNAPSHOT_PATH];
    parts
        .iter()
        .map(|part| {
            let part = part.as_str().filter(|part| known.contains(part));
            part.map(str::to_owned)
                .ok_or_else(|| format!("{WITHHELD}: only who captured and what was thought may be withheld"))
        })
        .collect()
}
