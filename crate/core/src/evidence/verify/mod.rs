//! The published list of checks (`docs/evidence-format.md`), which `tools/verify_evidence.py` runs again without any of
//! this code. Change both together.

mod archive;
mod manifest;
mod package;
mod record;
mod stamp;

pub(crate) use package::{Container, Package};
pub(in crate::evidence) use stamp::stamped;

use super::verification::{Check, CheckOutcome, Verification};

/// What a check finds: a remark, or why it does not hold.
pub(in crate::evidence) type Finding = Result<Found, String>;

/// What a check that did not fail found.
pub(in crate::evidence) enum Found {
    /// It holds.
    Good(String),
    /// The package has nothing to check, with the reason.
    Nothing(&'static str),
}

pub(in crate::evidence) fn good(detail: impl Into<String>) -> Finding {
    Ok(Found::Good(detail.into()))
}

pub(in crate::evidence) fn nothing(reason: &'static str) -> Finding {
    Ok(Found::Nothing(reason))
}

/// What is said of checks that an earlier fault keeps from being made.
const NOT_REACHED: &str = "not reached: an earlier check failed";
/// What is said of checks that concern our packages alone.
const FOREIGN: &str = "made by another tool";

/// Code, title, check; in the order of the list.
type Row = (&'static str, &'static str, fn(&Package<'_>) -> Finding);

const LIST: [Row; 18] = [
    ("V02", "every entry has a safe name of its own", package::names),
    ("V03", "nothing in it is larger than it pretends", package::sizes),
    ("V04", "every entry has its stated size and checksum", package::contents),
    ("V05", "it has manifest, archive, index and pages", package::required),
    ("V06", "the manifest is well formed", manifest::form),
    ("V07", "the manifest lists every part, and every listed part is there", manifest::complete),
    ("V08", "every part has the SHA-256 and size that the manifest states", manifest::hashes),
    ("V09", "the manifest has the SHA-256 that its digest file states", manifest::digest),
    ("V10", "the signature over the manifest is valid", manifest::signature),
    ("V11", "manifest and signature state the same time of creation", manifest::created),
    ("V12", "the archive consists of whole records", archive::records),
    ("V13", "every record has the SHA-256 that it states", archive::digests),
    ("V14", "the index leads to the records that it names", archive::index),
    ("V15", "the list of pages leads to archived pages", archive::pages),
    ("V16", "the capture record answers all thirty items", record::items),
    ("V17", "capture record, manifest and archive tell the same story", record::agreement),
    ("V18", "the key is the one that the capture record names", record::key),
    ("V19", "the loose copies are those of the archive", record::copies),
];

/// A file beside a package: its name and its bytes.
pub type Sidecar = (String, Vec<u8>);

/// Runs the published list of checks over a package; never fails, a file that cannot be read is a failed check.
pub fn verify(package: &[u8]) -> Verification {
    verify_stamped(package, &[])
}

/// The same, with the time stamps that lie beside the package.
pub fn verify_stamped(package: &[u8], stamps: &[Sidecar]) -> Verification {
    let opened = Package::open(package);
    let mut checks = vec![match &opened {
        Ok(package) => check("V01", CONTAINER, good(format!("{} entries", package.entries().len()))),
        Err(reason) => check("V01", CONTAINER, Err(reason.clone())),
    }];
    for (code, title, run) in LIST {
        let finding = opened.as_ref().map_or_else(|_| nothing(NOT_REACHED), run);
        checks.push(check(code, title, finding));
    }
    let stamped = opened.as_ref().map_or_else(|_| nothing(NOT_REACHED), |package| stamp::tokens(package, stamps));
    checks.push(check("V20", STAMPED, stamped));
    Verification {
        intact: checks.iter().all(|check| check.outcome != CheckOutcome::Failed),
        manifest_sha256: opened.ok().and_then(|package| package.manifest_sha256()),
        checks,
    }
}

/// Titles of the first and of the last check.
const STAMPED: &str = "every time stamp beside it is of this manifest, and signed by the certificate that it names";
const CONTAINER: &str = "the file is one ZIP container that can be read in one way only";

fn check(code: &str, title: &str, finding: Finding) -> Check {
    let (outcome, detail) = match finding {
        Ok(Found::Good(detail)) => (CheckOutcome::Passed, detail),
        Ok(Found::Nothing(reason)) => (CheckOutcome::Absent, reason.to_owned()),
        Err(reason) => (CheckOutcome::Failed, reason),
    };
    Check { code: code.into(), title: title.into(), outcome, detail }
}
