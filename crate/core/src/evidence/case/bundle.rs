//! Putting a case together: everything but the signature, then the signature.

use std::collections::BTreeSet;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;

use super::note::{Checkpoint, Key};
use super::paper::{self, Row};
use super::{
    CERTIFICATE, CHECKPOINT, DEPOSIT, EARLIER, ENTRIES, FORMAT, INDEX, Index, IndexedPart, KEY, MARKS, NOTARY,
    PACKAGES, README, log, origin,
};
use crate::evidence::digest::sha256;
use crate::evidence::facts::CaseFacts;
use crate::evidence::instant::Instant;
use crate::evidence::timestamp::Token;
use crate::evidence::{EvidenceError, Part, Sealed, Sidecar, container, manifest, verify_stamped};
use crate::ledger::tree::{self, Hash};
use crate::ledger::{self, Entry};

/// Fact of a ledger's entry: SHA-256 of what was drawn.
pub(super) const DRAWING: &str = "drawing_sha256";
/// Bytes of a manifest that are read at most.
const MOST_MANIFEST: u64 = 16 << 20;

/// A case that lacks only its signature.
#[derive(Debug)]
pub struct CaseDraft {
    /// What is to be signed: the text of the checkpoint.
    pub to_sign: String,
    origin: String,
    name: String,
    container: container::Writer,
    index_sha256: String,
}

fn fault(reason: impl Into<String>) -> EvidenceError {
    EvidenceError::Container(reason.into())
}

/// Puts a case together. `ledger` is the device's whole ledger; `parts` are packages (`NAME.wacz`) and what lies beside
/// them: time stamps (`NAME.wacz.AUTHORITY.tsr`), and what was drawn on copies of their pictures
/// (`NAME.wacz.marks-SHA.json`).
///
/// # Errors
/// The ledger is not whole, a package is not intact, or the ledger does not know it or a drawing.
pub fn prepare_case(facts: &CaseFacts, ledger: &[Entry], parts: &[Part]) -> Result<CaseDraft, EvidenceError> {
    if let Err((number, reason)) = ledger::check(ledger.iter()) {
        return Err(fault(format!("the ledger is not whole at entry {number}: {reason}")));
    }
    let created = Instant::from_ms(facts.created_ms)?;
    let packages = packages(ledger, parts)?;
    if packages.is_empty() {
        return Err(fault("a case needs a package: choose sealed evidence"));
    }
    let chosen = chosen(ledger, &packages);
    let leaves: Vec<Hash> = ledger.iter().map(|entry| tree::leaf(&entry.canonical())).collect();

    let mut container = container::Writer::new(created.0);
    let mut indexed = Vec::new();
    let mut add = |path: &str, bytes: &[u8]| {
        let size = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        indexed.push(IndexedPart { path: path.to_owned(), sha256: sha256(bytes), bytes: size });
        container.store(path, bytes)
    };
    let rows: Vec<Row> = packages.iter().map(Packaged::row).collect();
    add(README, readme(facts, &rows).as_bytes())?;
    add(NOTARY, paper::notary_sheet(facts, &created.seconds(), &rows).as_bytes())?;
    add(CERTIFICATE, paper::certificate(facts, &created.seconds(), &rows).as_bytes())?;
    add(DEPOSIT, paper::deposit(facts, &rows).as_bytes())?;
    for package in &packages {
        let name = format!("{PACKAGES}{}.wacz", package.evidence);
        add(&name, package.bytes)?;
        for (ending, bytes) in package.stamps.iter().chain(&package.marks) {
            add(&format!("{name}{ending}"), bytes)?;
        }
    }
    add(ENTRIES, log::lines(&leaves, &chosen).as_bytes())?;
    add(EARLIER, log::earlier_lines(&leaves, &earlier(ledger)).as_bytes())?;
    let index = manifest::json(&Index {
        format: FORMAT.into(),
        title: facts.title.clone(),
        created: created.seconds(),
        software: facts.software.clone(),
        ledger: origin(&facts.device),
        entries: chosen.len() as u64,
        parts: indexed,
    })?;
    container.store(INDEX, &index)?;
    let index_sha256 = sha256(&index);
    let checkpoint = Checkpoint {
        origin: origin(&facts.device),
        size: leaves.len(),
        root: tree::root(&leaves),
        index: index_sha256.clone(),
    };
    Ok(CaseDraft {
        to_sign: checkpoint.text(),
        origin: checkpoint.origin,
        name: format!("case-{}.zip", created.compact()),
        container,
        index_sha256,
    })
}

impl CaseDraft {
    /// Closes the case with an Ed25519 signature over [`Self::to_sign`] and its public key, both raw, base64.
    ///
    /// # Errors
    /// The signature does not verify.
    pub fn finish(mut self, signature: &str, public_key: &str) -> Result<Sealed, EvidenceError> {
        let decoded = |text: &str| STANDARD.decode(text).map_err(|_| EvidenceError::Signature("not base64".into()));
        let bytes = <[u8; 32]>::try_from(decoded(public_key)?);
        let bytes = bytes.map_err(|_| EvidenceError::Signature("the key is not of Ed25519".into()))?;
        let key = Key { name: self.origin.clone(), bytes };
        let note = key.note(&self.to_sign, &decoded(signature)?);
        Checkpoint::read(note.as_bytes(), &key).map_err(EvidenceError::Signature)?;
        self.container.store(CHECKPOINT, note.as_bytes())?;
        self.container.store(KEY, key.text().as_bytes())?;
        let bytes = self.container.finish()?;
        Ok(Sealed { name: self.name, sha256: sha256(&bytes), manifest_sha256: self.index_sha256, bytes })
    }
}

/// A package of the case.
struct Packaged<'a> {
    evidence: String,
    listing: String,
    bytes: &'a [u8],
    /// Endings and bytes of the time stamps beside it.
    stamps: Vec<(&'a str, &'a [u8])>,
    /// Endings and bytes of what was drawn on copies of its pictures.
    marks: Vec<(&'a str, &'a [u8])>,
    sealed: &'a Entry,
}

impl Packaged<'_> {
    /// How papers name it.
    fn row(&self) -> Row {
        let manifest = container::extract(self.bytes, manifest::MANIFEST, MOST_MANIFEST);
        let manifest = manifest.and_then(|bytes| serde_json::from_slice::<Value>(&bytes).ok()).unwrap_or_default();
        let told = |(_, bytes): &(&str, &[u8])| {
            Token::read(bytes).map(|token| format!("{} {}", token.time, token.authority)).unwrap_or_default()
        };
        Row {
            evidence: self.evidence.clone(),
            url: text(&manifest, "mainPageUrl").to_owned(),
            sealed: Instant::from_ms(self.sealed.at_ms).map(Instant::seconds).unwrap_or_default(),
            bytes: self.bytes.len(),
            sha256: sha256(self.bytes),
            manifest: text(&self.sealed.facts, "manifest_sha256").to_owned(),
            stamps: self.stamps.iter().map(told).collect(),
        }
    }
}

/// The packages, each with the ledger's word that it was sealed.
fn packages<'a>(ledger: &'a [Entry], parts: &'a [Part]) -> Result<Vec<Packaged<'a>>, EvidenceError> {
    let mut found = Vec::new();
    for part in parts.iter().filter(|part| part.name.ends_with(".wacz")) {
        let beside = |other: &'a Part| other.name.strip_prefix(&part.name).map(|end| (end, other.bytes.as_slice()));
        let stamps: Vec<(&str, &[u8])> =
            parts.iter().filter_map(beside).filter(|(end, _)| end.ends_with(".tsr")).collect();
        let sidecars: Vec<Sidecar> = stamps.iter().map(|(end, bytes)| ((*end).to_owned(), bytes.to_vec())).collect();
        let verification = verify_stamped(&part.bytes, &sidecars);
        let manifest = verification.manifest_sha256.filter(|_| verification.intact);
        let manifest = manifest.ok_or_else(|| fault(format!("{} is not intact: verify it", part.name)))?;
        let sealed =
            ledger.iter().find(|entry| entry.act == "sealed" && text(&entry.facts, "manifest_sha256") == manifest);
        let sealed = sealed.ok_or_else(|| fault(format!("the ledger does not know {}", part.name)))?;
        let marks: Vec<(&str, &[u8])> =
            parts.iter().filter_map(beside).filter(|(end, _)| end.starts_with(MARKS)).collect();
        for (end, bytes) in &marks {
            if !ledger.iter().any(|e| e.subject == sealed.subject && text(&e.facts, DRAWING) == sha256(bytes)) {
                return Err(fault(format!("the ledger does not know {}{end}", part.name)));
            }
        }
        found.push(Packaged {
            evidence: sealed.subject.clone(),
            listing: text(&sealed.facts, "listing").to_owned(),
            bytes: &part.bytes,
            stamps,
            marks,
            sealed,
        });
    }
    found.sort_by(|a, b| a.evidence.cmp(&b.evidence));
    if let Some(pair) = found.windows(2).find(|pair| matches!(pair, [a, b] if a.evidence == b.evidence)) {
        return Err(fault(format!("package {} comes twice", pair[0].evidence)));
    }
    Ok(found)
}

/// Entries about the packages, their listings, and the notices that name these listings.
fn chosen<'a>(ledger: &'a [Entry], packages: &[Packaged<'_>]) -> Vec<&'a Entry> {
    let evidence: BTreeSet<&str> = packages.iter().map(|package| package.evidence.as_str()).collect();
    let listings: BTreeSet<&str> = packages.iter().map(|p| p.listing.as_str()).filter(|key| !key.is_empty()).collect();
    let names = |entry: &Entry| match entry.facts.get("listings") {
        Some(Value::Array(keys)) => keys.iter().any(|key| key.as_str().is_some_and(|key| listings.contains(key))),
        _ => false,
    };
    let notices: BTreeSet<&str> = ledger.iter().filter(|e| names(e)).map(|e| e.subject.as_str()).collect();
    let concerns =
        |subject: &str| evidence.contains(subject) || listings.contains(subject) || notices.contains(subject);
    ledger.iter().filter(|entry| concerns(&entry.subject)).collect()
}

/// Sizes of earlier checkpoints, as the ledger tells them, rising.
fn earlier(ledger: &[Entry]) -> Vec<usize> {
    let told = ledger.iter().filter(|entry| entry.act == "exported");
    let sizes: BTreeSet<usize> = told
        .filter_map(|entry| usize::try_from(entry.facts.get("ledger_size")?.as_u64()?).ok())
        .filter(|size| (1..=ledger.len()).contains(size))
        .collect();
    sizes.into_iter().collect()
}

fn text<'a>(facts: &'a Value, name: &str) -> &'a str {
    facts.get(name).and_then(Value::as_str).unwrap_or_default()
}

/// What lies in the case and how it is checked, for people.
fn readme(facts: &CaseFacts, rows: &[Row]) -> String {
    let mut text = format!("Case: {}\n案件：{}\n\nPackages 证据包\n", facts.title, facts.title);
    for row in rows {
        text.push_str(&format!(
            "* {PACKAGES}{}.wacz\n  {}\n  sealed 封存 {} · SHA-256 {}\n",
            row.evidence, row.url, row.sealed, row.sha256
        ));
    }
    text.push_str(&format!("\nFor people to complete 待填写：{NOTARY}, {CERTIFICATE}\n"));
    text.push_str(&format!(
        "Hashes to deposit with a platform that keeps evidence 用于第三方存证的哈希清单：{DEPOSIT}\n"
    ));
    text.push_str(
        "\nHow to verify, without a network and without the software that made it:\n\
         1. python3 verify_case.py CASE.zip     (Python 3.9 and openssl; docs/evidence-format.md lists the checks)\n\
         2. or: touchstone verify CASE.zip\n\
         3. Compare the key that check C04 names with the one that the holder states.\n\
         4. A package alone: openssl and any reader of WACZ files, such as replayweb.page.\n\
         \n核验方法（无需联网，也无需制作软件）：\n\
         1. python3 verify_case.py CASE.zip（需要 Python 3.9 和 openssl；检查项目见 docs/evidence-format.md）\n\
         2. 或：touchstone verify CASE.zip\n\
         3. 将 C04 所示密钥与持有人声明的密钥核对。\n\
         4. 单个证据包：可用 openssl 及任何 WACZ 阅读器（如 replayweb.page）查看。\n",
    );
    text
}
