//! From evidence to a complaint form that is filled: notice + form = fill plan or findings.

#[cfg(feature = "backroom")]
mod check;
#[cfg(feature = "backroom")]
mod compose;
mod deadline;
mod draft;
#[cfg(feature = "backroom")]
mod explain;
#[cfg(feature = "backroom")]
mod form;
#[cfg(feature = "backroom")]
mod forms;
#[cfg(feature = "backroom")]
mod goods;
#[cfg(feature = "backroom")]
mod group;
#[cfg(feature = "backroom")]
mod labels;
#[cfg(feature = "backroom")]
mod letter;
mod observed;
#[cfg(feature = "backroom")]
mod packed;
#[cfg(feature = "backroom")]
mod part;
#[cfg(feature = "backroom")]
mod petition;
#[cfg(feature = "backroom")]
mod plan;
#[cfg(feature = "backroom")]
mod teach;
#[cfg(feature = "backroom")]
mod territory;
mod trust;
#[cfg(feature = "backroom")]
mod words;

use serde::{Deserialize, Serialize};

use crate::brand::Right;

pub use deadline::{Count, Deadlines, Due, Whose};
pub use draft::{Choice, Chosen, Draft};
#[cfg(feature = "backroom")]
pub use explain::explain;
#[cfg(feature = "backroom")]
pub use form::FormError;
#[cfg(feature = "backroom")]
pub use forms::Forms;
#[cfg(feature = "backroom")]
pub use group::{Claim, at_least, group};
#[cfg(feature = "backroom")]
pub use letter::{Letter, Standing};
pub use observed::{DATA, Observed, ObservedField, Taught, TaughtField};
#[cfg(feature = "backroom")]
pub use petition::{Held, Offender, PetitionError, petition};
#[cfg(feature = "backroom")]
pub use teach::TeachError;
pub use trust::Trust;

/// The intent: what is complained of, by whom, on which right, with which proof. The JSON of `touchstone notice plan`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(default)]
pub struct Notice {
    /// Id of the marketplace complained to.
    pub platform: String,
    /// Who files.
    pub filer: Filer,
    /// The right relied upon; one a notice.
    pub right: Right,
    /// `listing` or `storefront`.
    pub complaint_type: String,
    /// Complaint reason as form files name it.
    pub reason: String,
    /// What is complained of.
    pub listings: Vec<NoticeListing>,
    /// Free text to the platform.
    pub explanation: String,
    /// Files to attach.
    pub evidence: Vec<Attachment>,
    /// Test buy behind the complaint.
    pub test_buy: Option<TestBuyRef>,
    /// Standing of the right: `registered`, `pending`, `supplemental`, `cancelled`; empty where nobody said.
    pub right_status: String,
    /// Where the mark stands: `title`, `image`, `description`, `shop`, `packaging`, `goods`; empty where nobody said.
    pub mark_place: String,
    /// The mark shown is the registered one in every respect; `None` where nobody said.
    pub mark_identical: Option<bool>,
    /// The account on the portal, as far as known.
    pub account: Option<Account>,
    /// What became of earlier complaints about these listings.
    pub earlier: Vec<Earlier>,
    /// Blocking findings that the person sets aside, each with a written reason.
    pub overrides: Vec<Override>,
}

/// The account under which a notice is filed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(default)]
pub struct Account {
    /// Name of the account holder, as the portal shows it.
    pub name: String,
    /// Notices filed under it so far; `None` where nobody counted.
    pub filed: Option<u32>,
}

/// An earlier complaint about a listing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(default)]
pub struct Earlier {
    /// Address of the listing.
    pub url: String,
    /// Number of the right.
    pub right: String,
    /// Complaint reason.
    pub reason: String,
    /// `submitted`, `accepted`, `rejected`, `withdrawn`, `counter_notice`.
    pub outcome: String,
    /// The platform's words, empty where it gave none.
    pub words: String,
}

/// A blocking finding that the person sets aside.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(default)]
pub struct Override {
    /// Code of the finding.
    pub code: String,
    /// Why, in the person's words; without them the finding blocks on.
    pub reason: String,
}

/// Who files.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(default)]
pub struct Filer {
    /// Name as on the identity document.
    pub name: String,
    /// Role towards the right: `owner`, `agent`, `licensee`.
    pub role: String,
    /// Company.
    pub company: String,
    /// Contact e-mail; the seller may see it.
    pub email: String,
    /// Telephone.
    pub phone: String,
    /// Postal address.
    pub address: String,
}

/// One listing of a notice.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(default)]
pub struct NoticeListing {
    /// Canonical address.
    pub url: String,
    /// Title.
    pub title: String,
    /// Seller's name.
    pub seller: String,
    /// A person looked at it and confirmed; `None` where nobody said.
    pub reviewed: Option<bool>,
    /// A second device confirmed it as well; `None` where one is enough.
    pub seconded: Option<bool>,
    /// The seller is the owner's own or authorised; `None` where nobody said.
    pub authorised: Option<bool>,
}

/// A file to attach.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(default)]
pub struct Attachment {
    /// Path of the file; in the extension `evidence:ID/part`.
    pub file: String,
    /// `screenshot`, `comparison`, `package`, `certificate`, `authorisation`, `report`, `judgment`, `chat`,
    /// `publication`, `identity`, `claim-statement`.
    pub kind: String,
    /// Size in bytes, where known.
    pub bytes: Option<u64>,
    /// The evidence package behind it verifies; `None` where nobody looked.
    pub verified: Option<bool>,
}

/// A test buy as a notice refers to it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(default)]
pub struct TestBuyRef {
    /// Order number.
    pub order: String,
    /// File of the report.
    pub report: String,
}

/// Something that stands in the way of a notice, or may.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Finding {
    /// Stable code, such as `N03`.
    pub code: String,
    /// Blocks or warns.
    pub severity: Severity,
    /// What is wrong, in English.
    pub message: String,
    /// The same in Chinese.
    pub message_zh: String,
    /// How to mend it, in English.
    pub mend: String,
    /// The same in Chinese.
    pub mend_zh: String,
    /// Field or listing concerned, or empty.
    pub at: String,
}

/// Weight of a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// The person should know.
    Warn,
    /// Nothing is filled before it is mended.
    Block,
}

/// What the filler does on a portal's page.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct FillPlan {
    /// [`crate::wire::SCHEMA`].
    pub schema: u32,
    /// Id of the form file.
    pub form: String,
    /// Name of the portal as people know it.
    pub title: String,
    /// Origins on which this plan may be filled.
    pub origins: Vec<String>,
    /// Where the form is opened.
    pub url: String,
    /// Words of the button that leads to the next step of the form and sends nothing; empty where none is known.
    #[serde(default)]
    pub next: Vec<String>,
    /// Fields in the order of the form; a later one may appear only after an earlier one is filled.
    pub fields: Vec<PlannedField>,
}

/// One field of a fill plan.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(default)]
pub struct PlannedField {
    /// Name in the form file.
    pub name: String,
    /// `text`, `textarea`, `select`, `radio`, `checkbox`, `date`, `file`.
    pub kind: String,
    /// What a person reads beside the field, English and Chinese, best first.
    pub labels: Vec<String>,
    /// Labels of other fields that look alike and must not be taken.
    pub decoys: Vec<String>,
    /// Values that mean the same, best first (option texts in both languages); one text for a text field; file names
    /// for a file field; empty when the value is the person's to give.
    pub values: Vec<String>,
    /// What the form or other portals call the choices that are not meant.
    pub others: Vec<String>,
    /// CSS selectors tried first, never relied upon.
    pub hints: Vec<String>,
    /// Longest text taken, in UTF-16 units.
    pub max_length: Option<u32>,
    /// The form asks for it.
    pub required: bool,
    /// Left to the person: declarations, captcha, submit.
    pub person: bool,
    /// No form file speaks of it: filled where the page asks for it in so many words, and not missed where it does not.
    pub unlisted: bool,
    /// Wizard step, from 0.
    pub step: u32,
    /// Name of the field of whose datum this is a part, such as the given name: filled in its place where the form asks
    /// for the parts one by one. Empty for any other.
    pub part_of: String,
}

/// What the filler reports of one field.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(default)]
pub struct FilledField {
    /// Name in the form file.
    pub name: String,
    /// Label found on the page.
    pub label: String,
    /// `done`, `check`, `missing` or `person`.
    pub state: String,
    /// What the page holds afterwards.
    pub value: String,
    /// Why it needs a look, or empty.
    pub note: String,
}
