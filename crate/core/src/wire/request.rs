//! What can be asked of the clerk, and by whom.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize};

#[cfg(doc)]
use super::Reply;
use super::tag_first::TagFirst;
use super::{Patrol, Policy, Settings};
use crate::evidence::CaptureFacts;
use crate::image::PictureFinding;
use crate::notice::{FilledField, Notice};
use crate::outcome::Answered;
use crate::page::Snapshot;
use crate::referral::Referred;
use crate::review::Decision;
use crate::screen::{Band, Calibration};

/// Subject under which [`Request::ReadLedger`] gives the holds that stand.
pub const HOLDS: &str = "holds";

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

/// Writes the enum twice: as it is public, and for reading. A derived reader of a tagged enum first collects the whole
/// message into a tree, since the tag may come last; a snapshot has megabytes, and the reader of that tree would make
/// the desk 60 kB larger. Ours asks that `kind` comes first, as every writer of ours has it.
macro_rules! tagged {
    ($(#[$meta:meta])* pub enum $name:ident { $($body:tt)* }) => {
        $(#[$meta])*
        pub enum $name { $($body)* }

        #[derive(Deserialize)]
        #[serde(rename_all = "snake_case", remote = "Request")]
        #[allow(dead_code, reason = "serde reads into the public enum by this mirror of it")]
        enum Mirror { $($body)* }
    };
}

tagged! {
/// What can be asked of the clerk. In JSON the key `kind` names the variant and comes first.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum Request {
    // ---- from a content script
    /// Read and screen a page. Answer: [`Reply::Verdicts`].
    ReadPage {
        /// What the page shows.
        snapshot: Snapshot,
    },
    /// Screen what was read of the tab's page last once more: a decision or the brands changed, the page did not. Answer:
    /// [`Reply::Verdicts`], with no page when nothing of that address is held.
    ReadAgain {
        /// Address of the page, as its snapshot has it.
        url: String,
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

    /// What was found in pictures; what the tabs show of them is screened again. Answer: [`Reply::Done`].
    RecordPictures {
        /// One a picture.
        findings: Vec<PictureFinding>,
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
    /// Groups of the listings that fit a filter, the largest first. Answer: [`Reply::Groups`].
    ListGroups {
        /// What to show; it says by what they are put together.
        filter: QueueFilter,
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
    /// Erase what is kept of listings besides their keys and decisions, for good; all of them, or none where a notice or
    /// evidence needs one. Answer: [`Reply::Recorded`].
    EraseListings {
        /// Listing keys.
        listings: Vec<String>,
    },

    /// Listings that somebody else named: each is kept for the queue. What the same source has named before is not
    /// recorded again. Answer: [`Reply::Recorded`].
    RecordReferrals {
        /// Who named them, by the way in which they came: a platform's programme, a hotline, an agency.
        source: String,
        /// The listings.
        listings: Vec<Referred>,
    },

    /// Patrols, those that are overdue first. Answer: [`Reply::Patrols`].
    ListPatrols,
    /// Store a patrol, or take one out of use. Answer: [`Reply::Recorded`].
    SavePatrol {
        /// The patrol; an empty id for a new one.
        patrol: Patrol,
    },
    /// Begin a round, end it and record what it covered, or drop it. One round is open at a time: to begin another ends
    /// it. Answer: [`Reply::Recorded`].
    WalkPatrol {
        /// Id of the patrol.
        patrol: String,
        /// `begin`, `end`, `drop`.
        step: String,
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
    /// What became of a time stamp that an authority was asked for. What stands already is not recorded again. Answer:
    /// [`Reply::Recorded`].
    RecordStamp {
        /// Evidence id.
        evidence: String,
        /// Address of the authority.
        authority: String,
        /// `asked`, `delayed`, `stamped`, `withdrawn`.
        state: String,
        /// Why it is delayed: a code, TS01 to TS08.
        code: String,
        /// Name of the time stamp in the vault, once it is there.
        file: String,
        /// Time that the authority states, RFC 3339.
        time: String,
    },
    /// All evidence, newest first. Answer: [`Reply::Evidence`].
    ListEvidence,
    /// Verify a package whose bytes come beside the request; time stamps come after it. Answer: [`Reply::Verified`].
    VerifyPackage,

    // ---- notices
    /// Draft a notice from listings. Answer: [`Reply::NoticeOpened`].
    ComposeNotice {
        /// Listing keys.
        listings: Vec<String>,
        /// Form id; empty: the form of the listings' marketplace.
        form: String,
    },
    /// Take over a notice that was written elsewhere. The files that it attaches come beside the request, each under the
    /// name by which it attaches it; the desk keeps them in the vault. Answer: [`Reply::NoticeOpened`].
    ImportNotice {
        /// The notice.
        contents: Notice,
        /// Form id; empty: the form of the notice's marketplace.
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
        /// `accepted`, `rejected`, `withdrawn`, `counter_notice`, `counter_upheld`, or what was seen of the listing
        /// since: `still_online`, `relisted`.
        outcome: String,
        /// The platform's reason, as written.
        reason: String,
    },
    /// What a portal's list told of several notices; all is recorded or nothing. Answer: [`Reply::Recorded`].
    RecordOutcomes {
        /// One row a notice.
        outcomes: Vec<Answered>,
    },
    /// All notices, newest first. Answer: [`Reply::Notices`].
    ListNotices,
    /// All notices as platforms count them, oldest first. Answer: [`Reply::Filings`].
    ListFilings,
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
    /// Packs of rules and words beside those that ship. Answer: [`Reply::Packs`].
    ListPacks,
    /// Read, try and store a pack, whose files come beside; one of the same name is replaced. Answer: [`Reply::Packs`].
    SavePack,
    /// Screen with a stored pack, or no longer. Answer: [`Reply::Packs`].
    UsePack {
        /// Its name.
        name: String,
        /// Whether it is used.
        used: bool,
    },
    /// What the decisions on a brand's listings teach. Answer: [`Reply::Calibration`].
    LearnCalibration {
        /// Name of the brand profile.
        brand: String,
    },
    /// Weigh listings of a brand by what decisions taught, or as shipped. Answer: [`Reply::Calibration`].
    UseCalibration {
        /// Name of the brand profile.
        brand: String,
        /// What they taught; none for the weights as shipped.
        calibration: Option<Calibration>,
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
        /// Only those about this subject; empty for all. [`HOLDS`] for the entries of holds that stand, newest first.
        subject: String,
        /// Rows at most.
        limit: u32,
    },
    /// The device's own ledger as it is hashed, with nothing added, oldest first. Answer: [`Reply::Chain`].
    ReadChain,
    /// Something was done with sealed evidence, or a listing or a seller was put on hold or released. Answer:
    /// [`Reply::Recorded`].
    RecordCustody {
        /// Evidence id. `held` and `released` also take a listing's key; for a seller it is empty and the fact `seller` is
        /// its key, and what is released is the subject of the entry that holds it.
        evidence: String,
        /// `opened` (read and verified), `noted`, `witnessed` (held against another capture of the same page),
        /// `superseded`, `held` (it may not be removed), `released`; `removed`, where its time is over and nothing keeps
        /// it: the worker then takes its files out of the vault.
        act: String,
        /// Facts of the act, such as the SHA-256 of the witness's package.
        facts: BTreeMap<String, String>,
        /// The person's words; they lie outside of what is hashed, as everything that may name a person.
        note: String,
    },
    /// Evidence was handed out: a case, a package, a report. Answer: [`Reply::Recorded`].
    RecordExport {
        /// Evidence ids of its packages.
        evidence: Vec<String>,
        /// File name.
        file: String,
        /// SHA-256 of the file, hexadecimal.
        sha256: String,
        /// Entries of the ledger that its checkpoint covers.
        ledger_size: u64,
    },
    /// Recompute the hash chain. Answer: [`Reply::LedgerChecked`].
    CheckLedger,
    /// The casebook as an SQLite file, beside the answer [`Reply::Done`].
    ExportCasebook,
    /// Take in another casebook, whose SQLite file comes beside: a backup, or a colleague's. Answer: [`Reply::Merged`].
    MergeCasebook {
        /// Only say what would change.
        preview: bool,
    },
}
}

impl<'de> Deserialize<'de> for Request {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Mirror::deserialize(TagFirst(deserializer))
    }
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
    /// Only those that are confirmed, but not by this device: they wait for its pair of eyes.
    pub second: bool,
    /// Only this marketplace; empty for all.
    pub marketplace: String,
    /// Words to find in title or seller; empty for all.
    pub search: String,
    /// Only what this source has named; empty for all.
    pub source: String,
    /// By what listings are put together: `seller`, `product`, `rule` (the strongest), `image`; empty for not at all.
    pub by: String,
    /// Only this group: a [`crate::wire::GroupRow::value`]; none for all.
    pub group: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_it_writes() {
        let requests = [
            Request::LeavePage,
            Request::TabState { tab: 7 },
            Request::Decide { listings: vec!["taobao:1".into()], decision: Decision::Confirmed, note: "微信".into() },
            Request::ReadPage { snapshot: Snapshot::default() },
        ];
        for request in requests {
            let text = serde_json::to_string(&request).unwrap();
            assert_eq!(serde_json::from_str::<Request>(&text).unwrap(), request, "{text}");
        }
    }

    #[test]
    fn a_unit_request_may_carry_nothing_or_more() {
        assert_eq!(serde_json::from_str::<Request>(r#"{"kind":"leave_page"}"#).unwrap(), Request::LeavePage);
        assert_eq!(serde_json::from_str::<Request>(r#"{"kind":"leave_page","tab":1}"#).unwrap(), Request::LeavePage);
    }

    #[test]
    fn says_what_is_wrong_with_a_message() {
        let error = |text| serde_json::from_str::<Request>(text).unwrap_err().to_string();
        assert!(error(r#"{"tab":7,"kind":"tab_state"}"#).contains("`kind` must come first"));
        assert!(error(r"{}").contains("`kind` must come first"));
        assert!(error(r#"{"kind":"format_disk"}"#).contains("unknown variant `format_disk`"));
        assert!(error(r#"{"kind":"tab_state"}"#).contains("missing field `tab`"));
        assert!(error(r#"{"kind":"tab_state","tab":"seven"}"#).contains("invalid type"));
        assert!(error("[]").contains("a request"));
    }
}
