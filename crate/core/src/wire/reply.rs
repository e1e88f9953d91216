//! What the clerk answers, and what the desk tells without being asked.

use serde::{Deserialize, Serialize};

use super::{
    BrandRow, EvidenceRow, FormRow, GroupRow, Merged, NoticeRow, PackRow, PatrolRow, QueueRow, RecordCounts, SellerRow,
    Settings, VerdictRow,
};
use crate::evidence::Verification;
use crate::ledger::Entry;
use crate::listing::Page;
use crate::notice::{FillPlan, FilledField, Finding};
use crate::report::Filing;
use crate::screen::Calibration;

/// What the clerk answers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case", tag = "kind")]
#[allow(clippy::large_enum_variant, reason = "one is alive at a time, and is written out at once")]
pub enum Reply {
    /// Nothing to tell.
    Done,
    /// A page's listings with their verdicts.
    Verdicts(Verdicts),
    /// Queue rows.
    Queue {
        /// Rows.
        rows: Vec<QueueRow>,
        /// How many match the filter in all.
        total: u32,
    },
    /// Groups of listings.
    Groups {
        /// The largest first.
        rows: Vec<GroupRow>,
    },
    /// One listing with its history.
    Case {
        /// The listing.
        row: QueueRow,
        /// Ledger entries about it, oldest first.
        history: Vec<Entry>,
        /// Its evidence.
        evidence: Vec<EvidenceRow>,
        /// Its notices.
        notices: Vec<NoticeRow>,
    },
    /// Patrols.
    Patrols {
        /// In the order in which they are due.
        rows: Vec<PatrolRow>,
    },
    /// Acts recorded.
    Recorded {
        /// Ledger numbers, by which they can be undone.
        entries: Vec<u64>,
    },
    /// A capture has begun.
    CaptureBegun {
        /// Evidence id.
        evidence: String,
        /// Ledger number of the beginning.
        ledger_number: u64,
    },
    /// The text to be signed.
    ToSign {
        /// ASCII text: `sha256:<hex>`.
        text: String,
    },
    /// A finished package; its bytes come beside.
    Package {
        /// File name.
        name: String,
        /// SHA-256 of the file, hexadecimal.
        sha256: String,
        /// SHA-256 of the manifest, hexadecimal: what was signed.
        manifest_sha256: String,
        /// What the vault keeps once, though this package and others hold it: JSON of
        /// `evidence::Shared`, as the back room found it.
        shared: String,
    },
    /// Evidence rows.
    Evidence {
        /// Newest first.
        rows: Vec<EvidenceRow>,
    },
    /// A package was verified.
    Verified {
        /// Checks.
        verification: Verification,
    },
    /// A notice is open.
    NoticeOpened {
        /// The notice.
        notice: NoticeRow,
        /// What stands in its way.
        findings: Vec<Finding>,
        /// Last fill, one row a field.
        filled: Vec<FilledField>,
    },
    /// A fill plan.
    Plan {
        /// Notice id.
        notice: String,
        /// The plan.
        plan: FillPlan,
    },
    /// A file for an upload field.
    Attachment {
        /// File name.
        name: String,
        /// Media type.
        mime: String,
        /// Contents, base64.
        base64: String,
    },
    /// Notices.
    Notices {
        /// Newest first.
        rows: Vec<NoticeRow>,
    },
    /// Notices as platforms count them.
    Filings {
        /// Oldest first.
        rows: Vec<Filing>,
    },
    /// Form files.
    Forms {
        /// By name.
        rows: Vec<FormRow>,
    },
    /// Brand profiles.
    Brands {
        /// By name.
        rows: Vec<BrandRow>,
    },
    /// Packs of rules and words beside those that ship.
    Packs {
        /// By name.
        rows: Vec<PackRow>,
    },
    /// What decisions teach of a brand.
    Calibration {
        /// What they teach today.
        learnt: Calibration,
        /// What listings of the brand are weighed by; none as shipped.
        used: Option<Calibration>,
    },
    /// Settings.
    Settings {
        /// All of them.
        settings: Settings,
    },
    /// Counts.
    Record {
        /// The counts.
        record: RecordCounts,
    },
    /// Sellers.
    Sellers {
        /// Most flagged first.
        rows: Vec<SellerRow>,
    },
    /// Ledger entries.
    Ledger {
        /// Newest first.
        entries: Vec<Entry>,
    },
    /// The device's own ledger.
    Chain {
        /// Name of the device in it.
        device: String,
        /// Oldest first.
        entries: Vec<Entry>,
    },
    /// The chain was recomputed.
    LedgerChecked {
        /// Entries checked.
        entries: u64,
        /// Number of the first entry that does not fit, and why.
        fault: Option<(u64, String)>,
    },
    /// Another casebook was taken in, or would be.
    Merged {
        /// What it changes.
        merged: Merged,
    },
}

/// What the desk tells without being asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum Push {
    /// Verdicts or decisions of a tab changed: ask again.
    TabChanged {
        /// Tab.
        tab: i64,
    },
    /// The casebook changed: lists may be out of date.
    CasebookChanged,
    /// The desk started anew after a fault; the state is that of the casebook.
    Restarted {
        /// What happened, for the person.
        reason: String,
    },
    /// A capture goes on.
    CaptureProgress {
        /// Tab.
        tab: i64,
        /// `begun`, `shot`, `sealed`, `failed`.
        stage: String,
        /// Evidence id.
        evidence: String,
        /// What the person should know, or empty.
        message: String,
    },
}

/// A page's listings with their verdicts.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(default)]
pub struct Verdicts {
    /// The page; `None` when nothing was read.
    pub page: Option<Page>,
    /// Rows in page order.
    pub rows: Vec<VerdictRow>,
    /// Draw nothing in the page.
    pub quiet: bool,
    /// A page that looks like a list of listings, in which nothing was read: the reader may be out of date.
    pub canary: bool,
    /// Language of what is painted, `en` or `zh`.
    pub language: String,
}
