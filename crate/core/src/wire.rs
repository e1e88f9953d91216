//! The only types that cross a boundary: what content scripts, pages and the command line ask of the clerk, and what
//! they get back. JSON with snake_case names; the domain types inside are those of their modules.
//!
//! On a port of the browser a request travels as `{"id", "request"}` and is answered by
//! `{"id", "reply"}` or `{"id", "error": {"code", "message"}}`; without being asked the desk sends `{"push": Push}`.

use serde::{Deserialize, Serialize};

use crate::brand::Right;
use crate::evidence::{CaptureFacts, Operator, Verification};
use crate::ledger::Entry;
use crate::listing::{Listing, Page};
use crate::notice::{Filer, FillPlan, FilledField, Finding, Notice};
use crate::page::Snapshot;
use crate::review::Decision;
use crate::screen::{Band, Verdict};

/// Number of the wire format. A reader refuses a higher one.
pub const SCHEMA: u32 = 1;

/// Who asks: decided by the browser's own word on the sender, never by the message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case", tag = "role")]
pub enum Caller {
    /// Our content script in a tab: may read a page, ask for its own verdicts and report what it filled.
    Page {
        /// The browser's number of the tab.
        tab: i64,
    },
    /// A page of the extension, its service worker, or the command line: may ask anything.
    App,
}

/// What can be asked of the clerk.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum Request {
    // ---- from a content script
    /// Read and screen a page. Answer: [`Reply::Verdicts`].
    ReadPage {
        /// What the page shows.
        snapshot: Snapshot,
    },
    /// The tab left the page. Answer: [`Reply::Done`].
    LeavePage,
    /// What the filler did. Answer: [`Reply::Done`].
    ReportFill {
        /// Notice that was filled.
        notice: String,
        /// One row a field of the plan.
        fields: Vec<FilledField>,
        /// Every element that was pressed, by its text; submit is never among them.
        clicks: Vec<String>,
    },

    // ---- this page (side panel)
    /// What the tab shows now. Answer: [`Reply::Verdicts`], with no page when nothing was read.
    TabState {
        /// The browser's number of the tab.
        tab: i64,
    },

    // ---- review
    /// Listings seen. Answer: [`Reply::Queue`].
    ListQueue {
        /// What to show.
        filter: QueueFilter,
        /// Rows to leave out.
        offset: u32,
        /// Rows at most.
        limit: u32,
    },
    /// One listing with its history. Answer: [`Reply::Case`].
    OpenCase {
        /// Listing key.
        listing: String,
    },
    /// Decide listings. Answer: [`Reply::Recorded`].
    Decide {
        /// Listing keys.
        listings: Vec<String>,
        /// The decision.
        decision: Decision,
        /// Why, in the reviewer's words; may be empty.
        note: String,
    },
    /// Take an act back by a new entry. Answer: [`Reply::Recorded`].
    Undo {
        /// Ledger numbers of the acts.
        entries: Vec<u64>,
    },

    // ---- evidence
    /// A capture starts. Answer: [`Reply::CaptureBegun`].
    BeginCapture {
        /// Address as seen.
        url: String,
        /// Tab.
        tab: i64,
        /// `listing`, `receipt`, `page`.
        purpose: String,
    },
    /// Write the package but for its signature. Parts come beside the request as named bytes: `dom.html`,
    /// `screenshot.png`, `page.mhtml`, `response.bin`, `snapshot.json`. Answer: [`Reply::ToSign`].
    PreparePackage {
        /// Evidence id.
        evidence: String,
        /// Facts of the moment.
        facts: CaptureFacts,
    },
    /// Close the package with the signature. Answer: [`Reply::Package`], the bytes beside it.
    FinishPackage {
        /// Evidence id.
        evidence: String,
        /// Signature, raw r||s, base64.
        signature: String,
        /// Public key, SPKI, base64.
        public_key: String,
    },
    /// The package lies in the vault. Answer: [`Reply::Recorded`].
    RecordSealed {
        /// Evidence id.
        evidence: String,
        /// Name in the vault.
        file: String,
    },
    /// A capture failed or is given up. Answer: [`Reply::Recorded`].
    AbandonCapture {
        /// Evidence id.
        evidence: String,
        /// Why.
        reason: String,
    },
    /// All evidence, newest first. Answer: [`Reply::Evidence`].
    ListEvidence,
    /// Verify a package whose bytes come beside the request. Answer: [`Reply::Verified`].
    VerifyPackage,

    // ---- notices
    /// Draft a notice from listings. Answer: [`Reply::NoticeOpened`].
    ComposeNotice {
        /// Listing keys.
        listings: Vec<String>,
        /// Form id; empty: the form of the listings' marketplace.
        form: String,
    },
    /// One notice with its findings and fill report. Answer: [`Reply::NoticeOpened`].
    OpenNotice {
        /// Notice id.
        notice: String,
    },
    /// Replace the draft. Answer: [`Reply::NoticeOpened`].
    UpdateNotice {
        /// Notice id.
        notice: String,
        /// New contents.
        contents: Notice,
        /// Form id.
        form: String,
    },
    /// The plan for the filler. Answer: [`Reply::Plan`]; findings that block give no plan.
    PlanNotice {
        /// Notice id.
        notice: String,
    },
    /// A file of a plan. Answer: [`Reply::Attachment`]; for a part of a package the desk reads the vault.
    ReadAttachment {
        /// Notice id.
        notice: String,
        /// File as named in the plan.
        file: String,
    },
    /// The person has submitted. Answer: [`Reply::Recorded`].
    RecordReceipt {
        /// Notice id.
        notice: String,
        /// The portal's number of the notice; empty where it gives none.
        number: String,
        /// Evidence id of the captured receipt; empty where none was captured.
        evidence: String,
    },
    /// What became of a notice. Answer: [`Reply::Recorded`].
    RecordOutcome {
        /// Notice id.
        notice: String,
        /// `accepted`, `rejected`, `withdrawn`, `counter_notice`.
        outcome: String,
        /// The platform's reason, as written.
        reason: String,
    },
    /// All notices, newest first. Answer: [`Reply::Notices`].
    ListNotices,
    /// Form files. Answer: [`Reply::Forms`].
    ListForms,

    // ---- brands, settings, record
    /// Brand profiles. Answer: [`Reply::Brands`].
    ListBrands,
    /// Check and store a brand profile. Answer: [`Reply::Brands`]; a fault is an error with its line.
    SaveBrand {
        /// Name under which it is stored; empty for a new one.
        id: String,
        /// The profile.
        toml: String,
    },
    /// Take a brand profile out of use. Answer: [`Reply::Brands`].
    RemoveBrand {
        /// Its id.
        id: String,
    },
    /// Settings. Answer: [`Reply::Settings`].
    ReadSettings,
    /// Store settings. Answer: [`Reply::Settings`].
    SaveSettings {
        /// All of them.
        settings: Settings,
    },
    /// What an IT department sets: its brand profiles (ids `policy:N`, not editable), authorities, hosts, retention.
    /// It replaces what an earlier policy set. Answer: [`Reply::Done`].
    ApplyPolicy {
        /// The policy.
        policy: Policy,
    },
    /// Counts. Answer: [`Reply::Record`].
    ReadRecord,
    /// Sellers met. Answer: [`Reply::Sellers`].
    ListSellers,
    /// Ledger entries, newest first. Answer: [`Reply::Ledger`].
    ReadLedger {
        /// Only those about this subject; empty for all.
        subject: String,
        /// Rows at most.
        limit: u32,
    },
    /// Recompute the hash chain. Answer: [`Reply::LedgerChecked`].
    CheckLedger,
    /// The casebook as an SQLite file, beside the answer [`Reply::Done`].
    ExportCasebook,
}

/// What to show of the queue.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(default)]
pub struct QueueFilter {
    /// Only these bands; empty for likely and refer.
    pub bands: Vec<Band>,
    /// Only undecided ones.
    pub undecided: bool,
    /// Only this marketplace; empty for all.
    pub marketplace: String,
    /// Words to find in title or seller; empty for all.
    pub search: String,
}

/// What the clerk answers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case", tag = "kind")]
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
    /// The chain was recomputed.
    LedgerChecked {
        /// Entries checked.
        entries: u64,
        /// Number of the first entry that does not fit, and why.
        fault: Option<(u64, String)>,
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

/// One listing with its verdict.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct VerdictRow {
    /// Listing key in the casebook.
    pub key: String,
    /// The listing.
    pub listing: Listing,
    /// The verdict.
    pub verdict: Verdict,
    /// Standing decision.
    pub decision: Option<Decision>,
    /// Sealed evidence exists.
    pub has_evidence: bool,
    /// A notice names it.
    pub in_notice: bool,
    /// Seen before this page, by date of the first time; 0 if new.
    pub first_seen_ms: i64,
}

/// A row of the review queue.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct QueueRow {
    /// Listing key: `taobao:123`.
    pub key: String,
    /// Marketplace id, or empty.
    pub marketplace: String,
    /// As last seen.
    pub listing: Listing,
    /// As last screened.
    pub verdict: Verdict,
    /// First time seen, milliseconds since 1970, UTC.
    pub first_seen_ms: i64,
    /// Last time seen.
    pub last_seen_ms: i64,
    /// How often.
    pub times_seen: u32,
    /// Standing decision.
    pub decision: Option<Decision>,
    /// Sealed packages.
    pub evidence_count: u32,
    /// Notices that name it.
    pub notice_count: u32,
}

/// A piece of evidence.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct EvidenceRow {
    /// Id.
    pub id: String,
    /// Listing key, or empty.
    pub listing: String,
    /// Address as seen.
    pub url: String,
    /// Title of page or listing.
    pub title: String,
    /// `listing`, `receipt`, `page`.
    pub purpose: String,
    /// `begun`, `sealed`, `abandoned`.
    pub state: String,
    /// When it began.
    pub at_ms: i64,
    /// Name in the vault; empty until sealed.
    pub file: String,
    /// Size of the package in bytes.
    pub bytes: u64,
    /// SHA-256 of the package.
    pub sha256: String,
    /// SHA-256 of the manifest.
    pub manifest_sha256: String,
    /// What could not be had, or why it was abandoned.
    pub omissions: Vec<String>,
}

/// A notice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct NoticeRow {
    /// Id.
    pub id: String,
    /// `draft`, `filled`, `submitted`, `accepted`, `rejected`, `withdrawn`, `counter_notice`.
    pub state: String,
    /// Form id.
    pub form: String,
    /// Contents.
    pub contents: Notice,
    /// Listing keys.
    pub listings: Vec<String>,
    /// When drafted.
    pub at_ms: i64,
    /// The portal's number, or empty.
    pub number: String,
    /// Evidence id of the receipt, or empty.
    pub receipt: String,
}

/// A form file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct FormRow {
    /// Id.
    pub id: String,
    /// Name as people know it.
    pub title: String,
    /// Marketplaces it serves.
    pub platforms: Vec<String>,
    /// Where it is opened.
    pub url: String,
    /// Host permissions that filling needs, as match patterns.
    pub hosts: Vec<String>,
}

/// A brand profile.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct BrandRow {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// The profile.
    pub toml: String,
    /// Rights in it.
    pub rights: Vec<Right>,
    /// Marks, products, authorised sellers in it.
    pub counts: (u32, u32, u32),
}

/// A seller.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct SellerRow {
    /// Marketplace id.
    pub marketplace: String,
    /// Name.
    pub name: String,
    /// Storefront, or empty.
    pub url: String,
    /// Listings seen.
    pub listings: u32,
    /// Flagged ones.
    pub flagged: u32,
    /// Confirmed ones.
    pub confirmed: u32,
    /// Notices that name it.
    pub notices: u32,
}

/// Settings that the person chooses. Managed policy overrides some.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(default)]
pub struct Settings {
    /// `en`, `zh`, or empty for the browser's.
    pub language: String,
    /// `light`, `dark`, or empty for the system's.
    pub theme: String,
    /// Draw nothing in marketplace pages.
    pub quiet: bool,
    /// Who captures.
    pub operator: Operator,
    /// Who files.
    pub filer: Filer,
    /// Timestamp authorities, by URL.
    pub timestamp_authorities: Vec<String>,
    /// First-run set-up is done.
    pub set_up: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: String::new(),
            theme: String::new(),
            quiet: false,
            operator: Operator::default(),
            filer: Filer { role: "owner".into(), ..Filer::default() },
            timestamp_authorities: Vec::new(),
            set_up: false,
        }
    }
}

/// What managed storage holds (`extension/policy.schema.json`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(default)]
pub struct Policy {
    /// Brand profiles in TOML.
    pub brands: Vec<String>,
    /// The only hosts on which pages are read; empty for all supported marketplaces.
    pub hosts: Vec<String>,
    /// Timestamp authorities, which replace the person's own; empty for the person's.
    pub timestamp_authorities: Vec<String>,
    /// Days after which evidence that no notice refers to may be removed; 0 for never.
    pub retention_days: u32,
}

/// Counts of the record, all time.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(default)]
pub struct RecordCounts {
    /// Listings screened.
    pub screened: u32,
    /// In band likely.
    pub likely: u32,
    /// In band refer.
    pub refer: u32,
    /// Decided by a person.
    pub answered: u32,
    /// Confirmed by a person.
    pub confirmed: u32,
    /// Sealed packages.
    pub evidence: u32,
    /// Notices submitted.
    pub submitted: u32,
    /// Accepted.
    pub accepted: u32,
    /// Rejected.
    pub rejected: u32,
    /// Withdrawn.
    pub withdrawn: u32,
    /// Counter-noticed.
    pub counter_noticed: u32,
}
