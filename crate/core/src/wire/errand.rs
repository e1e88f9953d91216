//! Errands: what the clerk has done in the back room, and what comes of it.

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::{FormRow, PackRow};
use crate::evidence::{CaptureFacts, CaseFacts, Verification};
use crate::notice::{Choice, Draft, FillPlan, Finding, Notice};

/// What can be done in the back room. Bytes travel beside it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Errand {
    /// Write a package but for its signature and keep it. Its parts come beside. Outcome: [`Outcome::ToSign`].
    Prepare {
        /// Evidence id.
        evidence: String,
        /// Facts of the moment.
        facts: Box<CaptureFacts>,
    },
    /// Close a prepared package. Outcome: [`Outcome::Sealed`], the package beside it.
    Finish {
        /// Evidence id.
        evidence: String,
        /// Signature, raw r||s, base64.
        signature: String,
        /// Public key, SPKI, base64.
        public_key: String,
    },
    /// Forget a prepared package. Outcome: [`Outcome::Done`].
    Discard {
        /// Evidence id.
        evidence: String,
    },
    /// Verify the package or case that comes beside, with the time stamps (`*.tsr`) that come after it. A second package
    /// is the capture of the same page by another device: what the two agree in is told, too. Outcome:
    /// [`Outcome::Verified`].
    Verify,
    /// A part of the package that comes beside. Outcome: [`Outcome::Done`], the part beside it, or [`Outcome::Absent`].
    Extract {
        /// Path in the package.
        path: String,
        /// Bytes at most; a larger part is absent.
        most: u64,
    },
    /// Write the query for a time stamp over a manifest. Outcome: [`Outcome::Done`], the query beside it.
    AskStamp {
        /// SHA-256 of the manifest, hexadecimal.
        manifest_sha256: String,
        /// Random bytes, which bind the answer to the query.
        nonce: [u8; 8],
    },
    /// Check an authority's answer. Beside it come the query and the answer. Outcome: [`Outcome::Stamped`], or a refusal
    /// with its code.
    CheckStamp,
    /// Put a case together but for its signature and keep it. Beside it come the device's whole ledger (JSON of its
    /// entries), packages and time stamps. Outcome: [`Outcome::ToSign`].
    PrepareCase {
        /// What it is about.
        facts: CaseFacts,
    },
    /// Close the prepared case. Outcome: [`Outcome::Sealed`], the case beside it.
    FinishCase {
        /// Ed25519 signature, base64.
        signature: String,
        /// Public key, raw, base64.
        public_key: String,
    },
    /// Check a brand profile and read it. Outcome: [`Outcome::Read`].
    ReadProfile {
        /// The profile, TOML.
        toml: String,
    },
    /// Read a pack of rules and words, whose files come beside, and try its rules. Outcome: [`Outcome::PackRead`].
    ReadPack,
    /// All complaint forms; beside this errand and the four that follow come the readings of packs that bring forms.
    /// Outcome: [`Outcome::Forms`].
    ListForms,
    /// The form of an id, or the one that serves a marketplace best. Outcome: [`Outcome::Form`].
    ChooseForm {
        /// Id of the form, or empty.
        form: String,
        /// Marketplace id.
        platform: String,
    },
    /// Draft notices. Outcome: [`Outcome::Drafted`].
    DraftNotices {
        /// Listings and what is needed beside them.
        choice: Box<Choice>,
    },
    /// Check a notice. Outcome: [`Outcome::Checked`].
    CheckNotice {
        /// The notice.
        notice: Box<Notice>,
        /// Id of its form.
        form: String,
        /// The day, `YYYY-MM-DD`.
        today: String,
    },
    /// Plan how a notice is filled in. Outcome: [`Outcome::Planned`], or [`Outcome::Checked`] where findings block it.
    PlanNotice {
        /// The notice.
        notice: Box<Notice>,
        /// Id of its form.
        form: String,
        /// The day, `YYYY-MM-DD`.
        today: String,
    },
}

/// What came of an errand.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// It is done.
    Done,
    /// There is none.
    Absent,
    /// The text to be signed.
    ToSign {
        /// ASCII text: `sha256:<hex>`.
        text: String,
    },
    /// A finished package.
    Sealed {
        /// File name.
        name: String,
        /// SHA-256 of the file, hexadecimal.
        sha256: String,
        /// SHA-256 of the manifest, hexadecimal.
        manifest_sha256: String,
        /// JSON of the contents (`evidence::Shared`), which a vault keeps once; nothing of a case. The
        /// desk passes it on unread.
        shared: String,
    },
    /// A package was verified.
    Verified(Verification),
    /// An authority's answer holds.
    Stamped {
        /// Time, RFC 3339, as the authority states it.
        time: String,
        /// Common name of the certificate that signed.
        signer: String,
    },
    /// A profile was read.
    Read {
        /// The profile as JSON ([`crate::brand::Brand::from_reading`]).
        reading: String,
    },
    /// A pack was read.
    PackRead {
        /// What it is; whether it is used is for the clerk to say.
        row: PackRow,
        /// What of it can be used, as JSON ([`crate::screen::Pack::of_reading`]).
        reading: String,
    },
    /// The forms, by name.
    Forms {
        /// One row a form.
        rows: Vec<FormRow>,
    },
    /// A form.
    Form {
        /// Its id.
        id: String,
    },
    /// The drafts, the notice of the first listing first.
    Drafted {
        /// The fewest in which the listings can be filed.
        drafts: Vec<Draft>,
        /// What was left out, and why.
        left_out: Option<Finding>,
    },
    /// A notice was checked.
    Checked {
        /// Blocking findings first.
        findings: Vec<Finding>,
    },
    /// A plan for the filler.
    Planned {
        /// The plan.
        plan: Box<FillPlan>,
    },
}

/// An errand that was not done. The message names the mend.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Error)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Refusal {
    /// The back room is not open yet. Whoever hosts the clerk opens it and asks again.
    #[error("the back room is not open: try again")]
    Closed,
    /// The package was not prepared, or that was long ago.
    #[error("the package is not prepared: capture again")]
    NotPrepared,
    /// The package cannot be written.
    #[error("{0}")]
    Package(String),
    /// An authority's answer is no time stamp of ours.
    #[error("{code} {message}")]
    Stamp {
        /// Stable code, TS04 to TS07.
        code: String,
        /// What is wrong with it.
        message: String,
    },
    /// The brand profile is not valid.
    #[error("{0}")]
    Profile(String),
    /// No such form file.
    #[error("there is no form {0}: choose one of the list")]
    UnknownForm(String),
    /// The back room broke down.
    #[error("the back room broke down ({0}): try again")]
    Broken(String),
}
