//! A form file: what `knowledge/forms/*.toml` says of one complaint form. docs/forms.md explains each key.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use thiserror::Error;

use super::letter::{Element, Template};
use super::{DATA, Notice, Trust};
use crate::order::Gather;

/// A form file that cannot be used.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum FormError {
    /// The file does not have the form of docs/forms.md.
    #[error("form file {file}: {message}")]
    Malformed {
        /// File name below `knowledge/`.
        file: String,
        /// What is wrong, and what mends it.
        message: String,
    },
}

/// The file as written.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Form {
    pub id: String,
    pub title: String,
    pub title_zh: String,
    /// Where the form is opened.
    pub url: String,
    /// Origins on which it may be filled.
    pub origins: Vec<String>,
    /// Words of the button that leads to the next step and sends nothing.
    #[serde(default)]
    pub next: Vec<String>,
    /// Day on which the facts were compiled, `YYYY-MM-DD`.
    pub compiled: String,
    /// What is not known of the form, for the person.
    #[serde(default)]
    pub unknown: Vec<String>,
    /// Short names of sources to where they are.
    pub sources: BTreeMap<String, String>,
    /// Types of right that it takes.
    pub rights: Vec<String>,
    /// Types of complaint that it takes.
    #[serde(default = "listing_only")]
    pub complaint_types: Vec<String>,
    #[serde(default)]
    pub limit: Option<Limit>,
    #[serde(default)]
    pub authority: Option<Authority>,
    #[serde(default)]
    pub number: Option<NumberShape>,
    #[serde(rename = "platform")]
    pub platforms: Vec<Platform>,
    #[serde(default, rename = "reason")]
    pub reasons: Vec<Reason>,
    #[serde(rename = "field")]
    pub fields: Vec<Field>,
    /// What a law requires of the notice.
    #[serde(default, rename = "element")]
    pub elements: Vec<Element>,
    /// The notice as a letter, one template a language.
    #[serde(default, rename = "letter")]
    pub letters: Vec<Template>,
    #[serde(rename = "test")]
    pub tests: Vec<FormTest>,
}

fn listing_only() -> Vec<String> {
    vec!["listing".into()]
}

/// Listings that one notice takes.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Limit {
    pub listings: usize,
    pub source: Vec<String>,
    pub trust: Trust,
}

/// How an agent shows that the owner sent it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Authority {
    /// The letter goes into the form itself; otherwise into the account, once.
    pub in_form: bool,
    pub source: Vec<String>,
    pub trust: Trust,
}

/// Shape that the registration number must have.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NumberShape {
    /// Territory whose numbers are meant.
    pub territory: String,
    /// Number of digits.
    pub digits: usize,
    pub source: Vec<String>,
    pub trust: Trust,
}

/// Id of a [[platform]] that stands for every marketplace: a notice under a law goes to any of them.
pub(super) const ANY: &str = "any";

/// A marketplace that the form serves.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Platform {
    pub id: String,
    /// How the form's own choice calls it, best first.
    pub texts: Vec<String>,
    /// Hosts of its listings, with all below them; empty where any serves.
    #[serde(default)]
    pub hosts: Vec<String>,
    /// Territories in which a right must be valid; empty where any serves.
    #[serde(default)]
    pub territories: Vec<String>,
    pub source: Vec<String>,
    pub trust: Trust,
}

/// Whether a reason goes with a test buy.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum TestBuyUse {
    #[default]
    Optional,
    Required,
}

/// A complaint reason.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Reason {
    pub code: String,
    /// Types of right that carry it.
    pub rights: Vec<String>,
    /// How the form's own choice calls it, best first, both languages.
    pub texts: Vec<String>,
    /// Codes of other forms' reasons that mean the same: a notice keeps its reason when it goes to another portal.
    #[serde(default)]
    pub also: Vec<String>,
    /// Marketplaces that know it; empty for all of the form.
    #[serde(default)]
    pub platforms: Vec<String>,
    /// Kinds of evidence that must be there, each one.
    #[serde(default)]
    pub needs: Vec<String>,
    #[serde(default)]
    pub test_buy: TestBuyUse,
    /// The mark must stand prominently on the page, not on the goods alone, and be the registered one.
    #[serde(default)]
    pub mark_on_page: bool,
    pub source: Vec<String>,
    pub trust: Trust,
}

/// A field of the form.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Field {
    pub name: String,
    pub kind: String,
    /// Datum of the notice that goes in; `person` leaves it to the person.
    pub value: String,
    /// What a person reads beside it, best first.
    pub labels: Vec<String>,
    pub labels_zh: Vec<String>,
    /// Labels of fields that look alike and are others.
    #[serde(default)]
    pub decoys: Vec<String>,
    #[serde(default)]
    pub required: bool,
    #[serde(default)]
    pub step: u32,
    /// Longest text, in UTF-16 units.
    #[serde(default)]
    pub max_length: Option<u32>,
    /// Datum to the texts of the form's choice.
    #[serde(default)]
    pub options: BTreeMap<String, Vec<String>>,
    /// Kinds of evidence that a file field takes; empty for all.
    #[serde(default)]
    pub kinds: Vec<String>,
    #[serde(default)]
    pub max_files: Option<usize>,
    #[serde(default)]
    pub max_bytes: Option<u64>,
    /// File name endings that it takes; empty where not known.
    #[serde(default)]
    pub types: Vec<String>,
    #[serde(default)]
    pub hints: Vec<String>,
    #[serde(default)]
    pub when: When,
    pub source: Vec<String>,
    pub trust: Trust,
}

impl Field {
    /// A field of which no form file speaks; its labels are those of the datum.
    pub(super) fn unlisted(name: &str, kind: &str, value: &str, proof: &str) -> Self {
        let kinds = match proof {
            "" => Vec::new(),
            "proof" => vec!["comparison".into(), "screenshot".into()],
            _ => vec![proof.to_owned()],
        };
        Self {
            name: name.to_owned(),
            kind: kind.to_owned(),
            value: value.to_owned(),
            labels: Vec::new(),
            labels_zh: Vec::new(),
            decoys: Vec::new(),
            required: false,
            step: 0,
            max_length: None,
            options: BTreeMap::new(),
            kinds,
            max_files: None,
            max_bytes: None,
            types: Vec::new(),
            hints: Vec::new(),
            when: When::default(),
            source: Vec::new(),
            trust: Trust::Assumed,
        }
    }
}

/// When a field is there. An empty list is no condition.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct When {
    pub reason: Vec<String>,
    pub right: Vec<String>,
    pub role: Vec<String>,
    pub complaint_type: Vec<String>,
    /// With a test buy, or without.
    pub test_buy: Option<bool>,
}

impl When {
    pub(super) fn holds(&self, notice: &Notice) -> bool {
        let among = |list: &[String], value: &str| list.is_empty() || list.iter().any(|v| v == value);
        among(&self.reason, &notice.reason)
            && among(&self.right, &notice.right.kind)
            && among(&self.role, &notice.filer.role)
            && among(&self.complaint_type, &notice.complaint_type)
            && self.test_buy.is_none_or(|with| with == notice.test_buy.is_some())
    }
}

/// A test of a form file: a notice, and what comes of it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FormTest {
    pub says: String,
    pub notice: Notice,
    /// Codes of the findings, in order.
    #[serde(default)]
    pub codes: Vec<String>,
    /// Names of the planned fields, in order; empty where the findings block.
    #[serde(default)]
    pub fields: Vec<String>,
    /// Field name to the first value planned for it.
    #[serde(default)]
    pub values: BTreeMap<String, String>,
}

/// Kinds of control that the filler drives.
const KINDS: [&str; 7] = ["text", "textarea", "select", "radio", "checkbox", "date", "file"];

/// Whether a button with these words may send the form.
pub(super) fn sends(word: &str) -> bool {
    const SENDS: [&str; 12] =
        ["submit", "send", "report", "confirm", "file", "finish", "提交", "发送", "举报", "投诉", "确认", "完成"];
    SENDS.iter().any(|known| word.to_lowercase().contains(known))
}

impl Form {
    /// Reads a form file (TOML); `file` is its name.
    pub(super) fn read(file: &str, toml: &str) -> Result<Self, FormError> {
        let malformed = |message: String| FormError::Malformed { file: file.to_owned(), message };
        let form: Self = toml::from_str(toml).map_err(|error| malformed(error.to_string()))?;
        form.checked().map_err(malformed)
    }

    /// Checks what the types cannot say.
    pub(super) fn checked(self) -> Result<Self, String> {
        let mut names = BTreeSet::new();
        for field in &self.fields {
            let name = &field.name;
            if !names.insert(name) {
                return Err(format!("field {name} is there twice: give one of them another name"));
            }
            if !KINDS.contains(&field.kind.as_str()) {
                return Err(format!("kind {:?} of field {name}: use one of {}", field.kind, KINDS.join(", ")));
            }
            if !DATA.contains(&field.value.as_str()) {
                return Err(format!("value {:?} of field {name}: use one of {}", field.value, DATA.join(", ")));
            }
            if field.labels.is_empty() || field.labels_zh.is_empty() {
                return Err(format!("field {name} needs labels in English and Chinese: a person finds it by them"));
            }
        }
        let mut codes = BTreeSet::new();
        if let Some(reason) = self.reasons.iter().find(|reason| !codes.insert(&reason.code)) {
            return Err(format!("reason {} is there twice: join them", reason.code));
        }
        if let Some(word) = self.next.iter().find(|word| sends(word)) {
            return Err(format!("next {word:?} may send the form: name only words of a step, such as \"Next\""));
        }
        if let Some(origin) = self.origins.iter().find(|o| !o.starts_with("https://") || o.matches('/').count() != 2) {
            return Err(format!("origin {origin:?} must look like https://host, without a path"));
        }
        let cited = self.cited();
        if let Some(unknown) = cited.iter().find(|key| !self.sources.contains_key(**key)) {
            return Err(format!("source {unknown:?} is not in [sources]: add where it is"));
        }
        if let Some(fault) = super::letter::fault(&self) {
            return Err(fault);
        }
        if self.tests.is_empty() {
            return Err("no [[test]]: add a notice and what comes of it".into());
        }
        Ok(self)
    }

    fn cited(&self) -> BTreeSet<&str> {
        let mut lists: Vec<&[String]> = Vec::new();
        lists.extend(self.limit.iter().map(|fact| fact.source.as_slice()));
        lists.extend(self.authority.iter().map(|fact| fact.source.as_slice()));
        lists.extend(self.number.iter().map(|fact| fact.source.as_slice()));
        lists.extend(self.platforms.iter().map(|fact| fact.source.as_slice()));
        lists.extend(self.reasons.iter().map(|fact| fact.source.as_slice()));
        lists.extend(self.fields.iter().map(|fact| fact.source.as_slice()));
        lists.extend(self.elements.iter().map(|fact| fact.source.as_slice()));
        lists.into_iter().flatten().map(String::as_str).into_set()
    }

    /// The marketplace, by its own entry or by the one for all.
    pub(super) fn platform(&self, id: &str) -> Option<&Platform> {
        let named = self.platforms.iter().find(|platform| platform.id == id);
        named.or_else(|| self.platforms.iter().find(|platform| platform.id == ANY && !id.is_empty()))
    }

    /// Whether the form is a marketplace's own, not one for all.
    pub(super) fn names(&self, id: &str) -> bool {
        self.platforms.iter().any(|platform| platform.id == id)
    }

    pub(super) fn reason(&self, code: &str) -> Option<&Reason> {
        let named = self.reasons.iter().find(|reason| reason.code == code);
        named.or_else(|| self.reasons.iter().find(|reason| reason.also.iter().any(|other| other == code)))
    }
}
