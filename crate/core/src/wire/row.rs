//! The rows of lists: listings with verdicts, evidence, notices, forms, brands, sellers, counts.

use serde::{Deserialize, Serialize};

use crate::brand::Right;
use crate::listing::Listing;
use crate::notice::Notice;
use crate::review::Decision;
use crate::screen::Verdict;

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
    /// One like it that was decided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub twin: Option<Twin>,
}

/// A listing under another id that was decided and bears the same title or picture.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Twin {
    /// Its key.
    pub key: String,
    /// What was decided.
    pub decision: Decision,
    /// When.
    pub decided_ms: i64,
    /// The title is the same, but for case, signs and look-alike characters.
    pub title: bool,
    /// The picture has the same address, but for host and size.
    pub image: bool,
    /// The seller is the same.
    pub seller: bool,
}

/// Listings that have something in common.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct GroupRow {
    /// By which the group is asked for; empty for those that have none.
    pub value: String,
    /// As people read it: a seller's name, a product, a rule, a title.
    pub label: String,
    /// Listings.
    pub listings: u32,
    /// Of these, in band likely.
    pub likely: u32,
}

/// A row of the review queue.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
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
    /// Who referred it, the earliest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<String>,
    /// One like it that was decided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub twin: Option<Twin>,
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
    /// `begun`, `sealed`, `abandoned`, `removed`.
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
    /// Why it may not be removed whatever its age: `held`, `notice` (one refers to its listing, or it is a receipt),
    /// `exported` (somebody was handed it); empty where nothing of it speaks against it.
    pub kept: String,
}

/// A notice.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct NoticeRow {
    /// Id.
    pub id: String,
    /// `draft`, `filled`, `submitted`, `accepted`, `rejected`, `withdrawn`, `counter_notice` (a seller's counter-notice
    /// is under way), `counter_upheld` (it succeeded: the listing is back), `still_online`, `relisted` (seen after the
    /// platform had answered).
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

/// A pack of rules and words beside those that ship.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct PackRow {
    /// Name; there is one pack of a name.
    pub name: String,
    /// Version as its author counts; empty for a pack that is not signed.
    pub version: String,
    /// Public key of its author, base64; empty for a pack that is not signed.
    pub key: String,
    /// Rules in it that are used.
    pub rules: u32,
    /// Lists of words in it.
    pub lexicons: u32,
    /// Complaint forms in it.
    #[serde(default)]
    pub forms: u32,
    /// It brings exchange rates.
    #[serde(default)]
    pub rates: bool,
    /// What of it was left out, and why.
    pub faults: Vec<String>,
    /// Whether listings are screened with it and notices may go by its forms.
    pub used: bool,
}

/// A seller.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct SellerRow {
    /// Name of the seller in the casebook: by what a hold on it is asked for.
    #[serde(default)]
    pub key: String,
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
    /// What was referred, by source, the latest first.
    pub sources: Vec<SourceCounts>,
}

/// What came of one source's referrals.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct SourceCounts {
    /// Its name.
    pub source: String,
    /// Listings that it named.
    pub referred: u32,
    /// Of these, decided by a person.
    pub answered: u32,
    /// Of these, confirmed.
    pub confirmed: u32,
    /// When the last came, milliseconds since 1970, UTC.
    pub last_ms: i64,
}

/// What taking in another casebook changes, or would change.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Merged {
    /// Devices whose entries came.
    pub devices: Vec<String>,
    /// Ledger entries that came.
    pub entries: u64,
    /// Listings that were not known.
    pub listings_new: u64,
    /// Listings that the other casebook saw later.
    pub listings_newer: u64,
    /// Pieces of evidence that came; their packages are files and do not come along.
    pub evidence: u64,
    /// Notices that came.
    pub notices: u64,
    /// Brand profiles that came.
    pub brands: u64,
    /// Brand profiles that differ under the same name: ours was kept.
    pub brands_kept: Vec<String>,
}
