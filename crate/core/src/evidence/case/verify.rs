//! The published list of checks of a case, which `tools/verify_case.py` runs again without any of this code. Change both
//! together.

use std::collections::BTreeSet;

use super::bundle::DRAWING;
use super::log::{self, Logged};
use super::note::{Checkpoint, Key};
use super::{CHECKPOINT, EARLIER, ENTRIES, FORMAT, INDEX, Index, KEY, MARKS, PACKAGES};
use crate::evidence::digest::sha256;
use crate::evidence::disclose::WITHHELD;
use crate::evidence::verification::{Check, CheckOutcome, Verification};
use crate::evidence::verify::{Container, Finding, Found, Sidecar, good, nothing, stamped, verify_stamped};
use crate::evidence::{container, strict};
use crate::ledger::tree;

/// Code and title, in the order of the list.
const LIST: [(&str, &str); 10] = [
    ("C01", "the file is one ZIP container with safe names, right sizes and checksums"),
    ("C02", "the index is well formed, lists every part, and every listed part is there"),
    ("C03", "every part has the SHA-256 and size that the index states"),
    ("C04", "the checkpoint binds this index and is signed by the ledger's key"),
    ("C05", "every entry of the custody log stands in the ledger, in order, and none is missing"),
    ("C06", "the ledger was only added to since its earlier checkpoints"),
    ("C07", "every package is intact, with the time stamps beside it"),
    ("C08", "every package is the one that the custody log says was sealed, and every sealed one is there"),
    ("C09", "every time stamp beside it is of this checkpoint, and signed by the certificate that it names"),
    ("C10", "every drawing on a copy of a package's picture is one that the custody log tells of"),
];

/// What is said of checks that an earlier fault keeps from being made.
const NOT_REACHED: &str = "not reached: an earlier check failed";

/// Whether a file is a case rather than a package.
pub fn is_case(file: &[u8]) -> bool {
    container::entries(file).is_ok_and(|entries| entries.iter().any(|entry| entry.name == INDEX.as_bytes()))
}

/// Runs the published list of checks over a case and the time stamps that lie beside it; never fails, a file that cannot
/// be read is a failed check.
pub fn verify_case(file: &[u8], stamps: &[Sidecar]) -> Verification {
    let mut findings = Vec::new();
    let read = Case::read(file, stamps, &mut findings);
    let mut checks = Vec::new();
    for (place, (code, title)) in LIST.into_iter().enumerate() {
        let (outcome, detail) = match findings.get(place) {
            Some(Ok(Found::Good(detail))) => (CheckOutcome::Passed, detail.clone()),
            Some(Ok(Found::Nothing(reason))) => (CheckOutcome::Absent, (*reason).to_owned()),
            Some(Err(reason)) => (CheckOutcome::Failed, reason.clone()),
            None => (CheckOutcome::Absent, NOT_REACHED.to_owned()),
        };
        checks.push(Check { code: code.into(), title: title.into(), outcome, detail });
    }
    Verification {
        // A check that was not reached follows one that failed.
        intact: checks.iter().all(|check| check.outcome != CheckOutcome::Failed),
        manifest_sha256: read,
        checks,
    }
}

struct Case<'a> {
    container: Container<'a>,
    checkpoint: Checkpoint,
    log: Vec<Logged>,
}

impl<'a> Case<'a> {
    /// Makes the checks one after the other; those that a fault keeps from being made are left out. Gives the SHA-256
    /// of the index.
    fn read(file: &'a [u8], stamps: &[Sidecar], findings: &mut Vec<Finding>) -> Option<String> {
        let container = keep(findings, Container::open(file), |_| String::new())?;
        let index = keep(findings, index(&container), |index| format!("{} parts", index.parts.len()))?;
        findings.push(hashes(&container, &index));
        let index_sha256 = container.parts.get(INDEX).map(|bytes| sha256(bytes))?;
        let told = |(_, key): &(Checkpoint, Key)| format!("key {}", key.text().trim_end());
        let (checkpoint, _) = keep(findings, checkpoint(&container, &index, &index_sha256), told)?;
        let log = keep(findings, custody(&container, &index, &checkpoint), |log| format!("{} entries", log.len()))?;
        let case = Self { container, checkpoint, log };
        findings.push(case.earlier());
        findings.push(case.packages());
        findings.push(case.sealed());
        findings.push(case.stamped(stamps));
        findings.push(case.drawn());
        Some(index_sha256)
    }

    /// C06.
    fn earlier(&self) -> Finding {
        let bytes = self.container.parts.get(EARLIER).ok_or_else(|| format!("{EARLIER} is missing"))?;
        let earlier = log::read_earlier(bytes).map_err(|reason| format!("{EARLIER}: {reason}"))?;
        for (size, root, proof) in &earlier {
            if !tree::continues((*size, root), (self.checkpoint.size, &self.checkpoint.root), proof) {
                return Err(format!("the ledger does not continue the one of {size} entries"));
            }
        }
        good(format!("{} earlier checkpoints", earlier.len()))
    }

    /// C09.
    fn stamped(&self, stamps: &[Sidecar]) -> Finding {
        if stamps.is_empty() {
            return nothing("no time stamp lies beside it");
        }
        let checkpoint = self.container.parts.get(CHECKPOINT).ok_or_else(|| format!("{CHECKPOINT} is missing"))?;
        let found = stamped(stamps, &sha256(checkpoint), "checkpoint")?;
        found.unchecked.map_or_else(|| good(found.told.join("; ")), nothing)
    }

    /// C10.
    fn drawn(&self) -> Finding {
        let mut held = BTreeSet::new();
        for (name, bytes) in self.below() {
            let Some((package, _)) = name.split_once(MARKS) else { continue };
            let evidence = package.strip_suffix(".wacz").unwrap_or_default();
            let sum = sha256(bytes);
            let own: Vec<&Logged> = self.log.iter().filter(|e| e.subject == evidence).collect();
            let sealed = own.iter().find(|e| e.act == "sealed").map(|e| e.fact("sha256"));
            let is_of_it = |e: &Logged| e.fact(DRAWING) == sum && Some(e.fact("package_sha256")) == sealed;
            let told = own.iter().find(|e| e.act == "noted" && is_of_it(e));
            let told = told.ok_or_else(|| format!("the custody log does not tell of {name}"))?;
            held.insert(told.number);
        }
        let missing = self.log.iter().filter(|e| !e.fact(DRAWING).is_empty() && !held.contains(&e.number)).count();
        match (held.len(), missing) {
            (0, 0) => nothing("nothing was drawn on copies"),
            (drawn, 0) => good(format!("{drawn} drawings")),
            (drawn, missing) => good(format!("{drawn} drawings; {missing} that the log tells of are not in it")),
        }
    }

    /// Names and bytes of the packages.
    fn below(&self) -> impl Iterator<Item = (&str, &[u8])> {
        let parts = self.container.parts.iter();
        parts.filter_map(|(path, bytes)| Some((path.strip_prefix(PACKAGES)?, bytes.as_ref())))
    }

    /// C07.
    fn packages(&self) -> Finding {
        let mut count = 0;
        for (name, bytes) in self.below().filter(|(name, _)| name.ends_with(".wacz")) {
            let beside = |other: &str| other.ends_with(".tsr") && other.starts_with(&format!("{name}."));
            let stamps = self.below().filter(|(other, _)| beside(other));
            let stamps: Vec<Sidecar> = stamps.map(|(other, bytes)| (other.to_owned(), bytes.to_vec())).collect();
            let verification = verify_stamped(bytes, &stamps);
            if let Some(check) = verification.checks.iter().find(|check| check.outcome == CheckOutcome::Failed) {
                return Err(format!("{name}: {} {}", check.code, check.detail));
            }
            count += 1;
        }
        if count == 0 { Err("it holds no package".into()) } else { good(format!("{count} packages")) }
    }

    /// C08.
    fn sealed(&self) -> Finding {
        let mut sealed = BTreeSet::new();
        for (name, bytes) in self.below() {
            let Some(evidence) = name.strip_suffix(".wacz") else { continue };
            let of_it = |act: &str| self.log.iter().find(|e| e.act == act && e.subject == evidence);
            let (Some(begun), Some(entry)) = (of_it("capture_begun"), of_it("sealed")) else {
                return Err(format!("the custody log does not say that {name} was begun and sealed"));
            };
            if begun.number >= entry.number
                || entry.facts.get("begun").and_then(serde_json::Value::as_u64) != Some(begun.number)
            {
                return Err(format!("{name} was not sealed after it was begun"));
            }
            let package = Container::open(bytes).map_err(|reason| format!("{name}: {reason}"))?;
            let manifest = package.parts.get(crate::evidence::manifest::MANIFEST).map(|bytes| sha256(bytes));
            let whole = package.parts.contains_key(WITHHELD) || sha256(bytes) == entry.fact("sha256");
            if manifest.as_deref() != Some(entry.fact("manifest_sha256")) || !whole {
                return Err(format!("{name} is not the package that was sealed as entry {}", entry.number));
            }
            sealed.insert(evidence);
        }
        match self.log.iter().find(|e| e.act == "sealed" && !sealed.contains(e.subject.as_str())) {
            Some(other) => Err(format!("{} was sealed as entry {} and is missing", other.subject, other.number)),
            None => good(String::new()),
        }
    }
}

/// Adds a finding and gives what was read.
fn keep<T>(findings: &mut Vec<Finding>, read: Result<T, String>, told: impl Fn(&T) -> String) -> Option<T> {
    findings.push(read.as_ref().map(|read| Found::Good(told(read))).map_err(Clone::clone));
    read.ok()
}

/// C02.
fn index(container: &Container<'_>) -> Result<Index, String> {
    let bytes = container.parts.get(INDEX).ok_or_else(|| format!("{INDEX} is missing"))?;
    let value = strict::parse(bytes).map_err(|reason| format!("{INDEX}: {reason}"))?;
    let index: Index = serde_json::from_value(value).map_err(|reason| format!("{INDEX}: {reason}"))?;
    if index.format != FORMAT {
        return Err(format!("{INDEX}: its format is not known"));
    }
    let own = [INDEX, CHECKPOINT, KEY];
    let mut listed = BTreeSet::new();
    for part in &index.parts {
        if !listed.insert(part.path.as_str()) || own.contains(&part.path.as_str()) {
            return Err(format!("{} is listed twice, or need not be", part.path));
        }
    }
    let held: BTreeSet<&str> = container.parts.keys().map(String::as_str).filter(|path| !own.contains(path)).collect();
    match listed.symmetric_difference(&held).next() {
        Some(odd) => Err(format!("{odd} is listed or held, but not both")),
        None => Ok(index),
    }
}

/// C03.
fn hashes(container: &Container<'_>, index: &Index) -> Finding {
    let changed = index.parts.iter().filter(|part| {
        let held = container.parts.get(&part.path).map(|bytes| (sha256(bytes), bytes.len() as u64));
        held != Some((part.sha256.clone(), part.bytes))
    });
    let changed: Vec<&str> = changed.map(|part| part.path.as_str()).collect();
    if changed.is_empty() { good(String::new()) } else { Err(format!("changed: {}", changed.join(", "))) }
}

/// C04.
fn checkpoint(container: &Container<'_>, index: &Index, index_sha256: &str) -> Result<(Checkpoint, Key), String> {
    let part = |path: &str| container.parts.get(path).ok_or_else(|| format!("{path} is missing"));
    let key = Key::read(part(KEY)?)?;
    let checkpoint = Checkpoint::read(part(CHECKPOINT)?, &key)?;
    if checkpoint.index != index_sha256 || checkpoint.origin != index.ledger {
        return Err("the checkpoint is of another case".into());
    }
    Ok((checkpoint, key))
}

/// C05.
fn custody(container: &Container<'_>, index: &Index, checkpoint: &Checkpoint) -> Result<Vec<Logged>, String> {
    let bytes = container.parts.get(ENTRIES).ok_or_else(|| format!("{ENTRIES} is missing"))?;
    let log = log::read(bytes).map_err(|reason| format!("{ENTRIES}: {reason}"))?;
    if log.len() as u64 != index.entries {
        return Err(format!("the index states {} entries, there are {}", index.entries, log.len()));
    }
    let mut before = 0;
    for entry in &log {
        if entry.number <= before {
            return Err(format!("entry {} does not stand in its place", entry.number));
        }
        if !entry.stands_in(&checkpoint.root, checkpoint.size) {
            return Err(format!("entry {} does not stand in the ledger", entry.number));
        }
        before = entry.number;
    }
    Ok(log)
}
