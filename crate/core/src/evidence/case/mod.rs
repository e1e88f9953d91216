//! A case: packages with what the ledger says of them, in one file for lawyers and courts.
//!
//! The index names every part with its SHA-256. A checkpoint of the ledger (C2SP tlog-checkpoint) carries the index's
//! SHA-256, so that one Ed25519 signature binds both. Each entry of the custody log comes with the proof that it stands
//! in the ledger, so that no entry of other cases need be shown. The form is published in docs/evidence-format.md.

mod bundle;
mod log;
mod note;
mod paper;
mod verify;

use serde::{Deserialize, Serialize};

pub use bundle::{CaseDraft, prepare_case};
pub use verify::{is_case, verify_case};

/// The index.
pub(super) const INDEX: &str = "case.json";
/// The checkpoint over ledger and index.
pub(super) const CHECKPOINT: &str = "custody/checkpoint.txt";
/// The key by which the checkpoint is signed.
pub(super) const KEY: &str = "custody/key.txt";
/// Entries of the ledger with their proofs.
pub(super) const ENTRIES: &str = "custody/entries.txt";
/// Earlier checkpoints with the proofs that the ledger was only added to since.
pub(super) const EARLIER: &str = "custody/earlier.txt";
/// Folder of the packages and their time stamps.
pub(super) const PACKAGES: &str = "packages/";
/// How the ending of what was drawn on copies of a package's pictures begins.
pub(super) const MARKS: &str = ".marks-";
/// For people.
pub(super) const README: &str = "README.txt";
/// The sheet by which a notary repeats the check, in Chinese.
pub(super) const NOTARY: &str = "papers/notary-zh.txt";
/// The draft of a certificate under Federal Rule of Evidence 902(14).
pub(super) const CERTIFICATE: &str = "papers/fre-902-14-draft.txt";
/// The hashes, as a table to deposit.
pub(super) const DEPOSIT: &str = "papers/deposit.csv";
/// Format of the index.
pub(super) const FORMAT: &str = "touchstone-case-1";

/// The index.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Index {
    pub(super) format: String,
    pub(super) title: String,
    pub(super) created: String,
    pub(super) software: String,
    /// Name of the ledger: the checkpoint's origin.
    pub(super) ledger: String,
    /// Entries of the custody log.
    pub(super) entries: u64,
    pub(super) parts: Vec<IndexedPart>,
}

/// A part as the index names it.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct IndexedPart {
    pub(super) path: String,
    pub(super) sha256: String,
    pub(super) bytes: u64,
}

/// Name of a device's ledger.
pub(super) fn origin(device: &str) -> String {
    format!("touchstone/{device}")
}
