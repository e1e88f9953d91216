//! What the clerk refuses, by stable code.

use thiserror::Error;
use touchstone_core::marketplace::AtlasError;
use touchstone_core::notice::Finding;
use touchstone_core::wire::Refusal;

use crate::CasebookError;

/// A request that was not done. The message names the mend.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum ClerkError {
    /// The sender may not ask this.
    #[error("a page may not ask this: use the side panel or the workspace")]
    NotAllowed,
    /// No such listing, neither in the casebook nor on an open page.
    #[error("listing {0} is not known: open its page again")]
    UnknownListing(String),
    /// No such evidence.
    #[error("evidence {0} is not known: refresh the list")]
    UnknownEvidence(String),
    /// No such notice.
    #[error("notice {0} is not known: refresh the list")]
    UnknownNotice(String),
    /// No such brand profile.
    #[error("brand {0} is not known: refresh the list")]
    UnknownBrand(String),
    /// No such pack.
    #[error("pack {0} is not known: refresh the list")]
    UnknownPack(String),
    /// A pack with nothing that can be used.
    #[error("nothing of this pack can be used: {0}")]
    EmptyPack(String),
    /// A pack that has the name of another author's.
    #[error(
        "pack {0} is signed by another key than the one in use: take that one out of use first, if you trust this one"
    )]
    OtherAuthor(String),
    /// No such ledger entry.
    #[error("the ledger has no entry {0}: refresh the list")]
    UnknownEntry(u64),
    /// The act cannot be taken back.
    #[error("entry {number} ({act}) cannot be taken back: {mend}")]
    NotUndoable {
        /// Ledger number.
        number: u64,
        /// Act of the entry.
        act: String,
        /// What can be done instead.
        mend: &'static str,
    },
    /// A request without what it is about.
    #[error("nothing is chosen: choose at least one listing")]
    NothingChosen,
    /// A value outside of the known ones.
    #[error("{what} {value:?} is not known: use one of {known}")]
    BadValue {
        /// Which value.
        what: &'static str,
        /// What came.
        value: String,
        /// What is known.
        known: &'static str,
    },
    /// The step does not follow from the present state.
    #[error("{what} {id} is {state}: {mend}")]
    WrongState {
        /// Kind of thing.
        what: &'static str,
        /// Its id.
        id: String,
        /// Its state.
        state: String,
        /// What can be done instead.
        mend: &'static str,
    },
    /// Listings of several marketplaces in one notice.
    #[error("a notice goes to one platform, these listings are on {0}: draft one notice for each")]
    SeveralPlatforms(String),
    /// Findings that block a fill plan.
    #[error("the notice is not ready: {}", blocking(.0))]
    Blocked(Vec<Finding>),
    /// A file that the notice does not attach, or that the package does not hold.
    #[error("file {0} cannot be attached: capture the listing again or remove the file from the notice")]
    NoAttachment(String),
    /// Bytes were expected beside the request.
    #[error("no file came with the request: choose a file")]
    NoBytes,
    /// A snapshot or a file of a newer format.
    #[error("this page was read by a newer Touchstone (format {0}): reload the page")]
    NewerFormat(u32),
    /// Something that only the policy may change.
    #[error("{0} is set by your organisation's policy: ask your administrator to change it")]
    SetByPolicy(String),
    /// An instant that no calendar knows.
    #[error("the device's clock is out of range: set date and time")]
    Clock,
    /// The back room did not do it: a profile or a package that is not valid, or a room that is not open.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The back room answered something else than what was asked: its module is of another version.
    #[error("the parts of the extension are of different versions: reload the extension")]
    Outcome,
    /// A shipped marketplace file is malformed.
    #[error(transparent)]
    Atlas(#[from] AtlasError),
    /// The casebook failed.
    #[error(transparent)]
    Casebook(#[from] CasebookError),
}

impl ClerkError {
    /// Stable code; docs/casebook.md lists them.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotAllowed => "K01",
            Self::UnknownListing(_) => "K02",
            Self::UnknownEvidence(_) => "K03",
            Self::UnknownNotice(_) => "K04",
            Self::UnknownBrand(_) => "K06",
            Self::UnknownEntry(_) => "K07",
            Self::NotUndoable { .. } => "K08",
            Self::NothingChosen => "K09",
            Self::BadValue { .. } => "K10",
            Self::WrongState { .. } => "K11",
            Self::SeveralPlatforms(_) => "K12",
            Self::Blocked(_) => "K13",
            Self::NoAttachment(_) => "K14",
            Self::NoBytes => "K15",
            Self::NewerFormat(_) => "K16",
            Self::Clock => "K17",
            Self::SetByPolicy(_) => "K18",
            Self::Refused(Refusal::UnknownForm(_)) => "K05",
            Self::Refused(Refusal::Profile(_)) => "K20",
            Self::Refused(Refusal::Package(_) | Refusal::NotPrepared) => "K21",
            Self::Atlas(_) => "K22",
            Self::Refused(Refusal::Closed) => "K23",
            Self::Refused(_) => "K24",
            Self::Outcome => "K25",
            Self::UnknownPack(_) => "K26",
            Self::EmptyPack(_) => "K27",
            Self::OtherAuthor(_) => "K28",
            Self::Casebook(error) => error.code(),
        }
    }
}

fn blocking(findings: &[Finding]) -> String {
    use touchstone_core::notice::Severity;
    let blocking: Vec<String> = findings
        .iter()
        .filter(|finding| finding.severity == Severity::Block)
        .map(|finding| format!("{} {} {}", finding.code, finding.message, finding.mend))
        .collect();
    blocking.join("; ")
}
