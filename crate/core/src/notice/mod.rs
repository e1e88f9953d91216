//! From evidence to a complaint form that is filled: notice + form = fill plan or findings.

use serde::{Deserialize, Serialize};

use crate::brand::Right;

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
}

/// A file to attach.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(default)]
pub struct Attachment {
    /// Path of the file; in the extension `evidence:ID/part`.
    pub file: String,
    /// `screenshot`, `comparison`, `package`, `certificate`, `authorisation`, `report`.
    pub kind: String,
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
    /// CSS selectors tried first, never relied upon.
    pub hints: Vec<String>,
    /// Longest text taken, in UTF-16 units.
    pub max_length: Option<u32>,
    /// The form asks for it.
    pub required: bool,
    /// Left to the person: declarations, captcha, submit.
    pub person: bool,
    /// Wizard step, from 0.
    pub step: u32,
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

use crate::wire::FormRow;

/// All form files, compiled.
#[derive(Clone, Debug, Default)]
pub struct Forms {}

impl Forms {
    /// The forms that ship with Touchstone; a faulty file is reported, the others are kept.
    pub fn shipped() -> (Self, Vec<String>) {
        (Self {}, Vec::new())
    }

    /// Forms by name.
    pub fn rows(&self) -> Vec<FormRow> {
        Vec::new()
    }

    /// Id of the form that serves a marketplace best.
    pub fn for_platform(&self, _marketplace: &str) -> Option<String> {
        None
    }

    /// Checks a notice against a form. `today` is `YYYY-MM-DD`.
    pub fn check(&self, _notice: &Notice, _form: &str, _today: &str) -> Vec<Finding> {
        Vec::new()
    }

    /// The plan for the filler, or the findings that block it.
    ///
    /// # Errors
    /// Findings, at least one of which blocks.
    pub fn plan(&self, _notice: &Notice, _form: &str, _today: &str) -> Result<FillPlan, Vec<Finding>> {
        Ok(FillPlan::default())
    }
}

/// Drafts the explanation from the screening reasons of the listings, in the language of the form.
pub fn explain(_listings: &[(crate::listing::Listing, crate::screen::Verdict)], _language: &str) -> String {
    String::new()
}
