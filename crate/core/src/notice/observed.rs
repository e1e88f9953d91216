//! What a page showed when a person filled its form by hand, and what comes of it.

use serde::{Deserialize, Serialize};

/// Data of a notice that a field can take.
pub const DATA: [&str; 41] = [
    "complaint_type",
    "evidence",
    "explanation",
    "filer.address",
    "filer.address.city",
    "filer.address.country",
    "filer.address.district",
    "filer.address.postcode",
    "filer.address.region",
    "filer.address.street",
    "filer.company",
    "filer.email",
    "filer.kind",
    "filer.name",
    "filer.name.family",
    "filer.name.given",
    "filer.phone",
    "filer.phone.code",
    "filer.phone.local",
    "filer.role",
    "listings",
    "mark_place",
    "market",
    "person",
    "platform",
    "proof_type",
    "reason",
    "right.basis",
    "right.classes",
    "right.expires",
    "right.number",
    "right.owner",
    "right.patent_kind",
    "right.record",
    "right.territory",
    "right.text",
    "right.type",
    "sellers",
    "subject",
    "test_buy.order",
    "today",
];

/// What a page showed once the person had filled it by hand.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Observed {
    /// Address of the form.
    pub url: String,
    /// Its title.
    pub title: String,
    /// Words of the buttons that led from step to step.
    pub next: Vec<String>,
    /// In the order of the page, step by step.
    pub fields: Vec<ObservedField>,
}

/// A field of that page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ObservedField {
    /// What a person reads beside it, best first.
    pub labels: Vec<String>,
    /// `text`, `textarea`, `rich`, `select`, `combo`, `radio`, `checkbox`, `date`, `file`.
    pub kind: String,
    /// What it held; of a choice the text of the chosen option, of an upload the names of its files.
    pub value: String,
    /// The page asks for it.
    pub required: bool,
    /// Longest text in UTF-16 units; 0 where the page does not say.
    pub max_length: u32,
    /// Step of a wizard, from 0.
    pub step: u32,
    /// What goes in by the person's word, one of [`DATA`]; empty where what it held tells.
    pub datum: String,
}

/// A form file made from an observation.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Taught {
    /// Id of the form.
    pub id: String,
    /// The file, TOML.
    pub toml: String,
    /// Its fields, in the order of the page.
    pub fields: Vec<TaughtField>,
}

/// A field of a form file that was made so.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TaughtField {
    /// Place among the observed fields.
    pub at: usize,
    /// What it is called.
    pub label: String,
    /// The datum that goes in, one of [`DATA`]. Empty where it is left to the person: it was empty, is a statement, held
    /// what is no datum of the notice, or what could be two.
    pub datum: String,
}
