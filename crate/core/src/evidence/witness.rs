//! Two captures of one page by two devices, side by side. What both saw does not rest on one clock, one account or one
//! word; what they saw differently is said.

use std::collections::BTreeSet;

use serde::Serialize;
use serde_json::Value;

use super::EvidenceError;
use super::instant::Instant;
use super::record;
use super::strict;
use super::verification::{Check, CheckOutcome, Verification};
use super::verify::{Package, Sidecar, verify_stamped};

const LISTING_PATH: &str = "evidence/listing.json";
const TEXT_PATH: &str = "evidence/text.txt";

/// What is compared of the listing: its name and where it stands in `evidence/listing.json`.
const FACTS: [(&str, &str); 10] = [
    ("title", "/listing/title"),
    ("price", "/listing/price"),
    ("highest price", "/listing/price_max"),
    ("earlier price", "/listing/price_original"),
    ("price with coupon", "/listing/price_coupon"),
    ("seller", "/listing/seller/name"),
    ("seller's number", "/listing/seller/id"),
    ("brand", "/listing/brand"),
    ("ships from", "/listing/location"),
    ("sales", "/listing/sales"),
];

/// A second capture of the same page, held against the first.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Witnessed {
    /// Whether the second package holds.
    pub verification: Verification,
    /// Whether another device sealed it: both are signed and the keys differ.
    pub by_another_device: bool,
    /// Milliseconds from the beginning of the first capture to that of the second, by the clocks of the two devices.
    pub apart_ms: i64,
    /// What both or one of them shows.
    pub facts: Vec<Compared>,
}

impl Witnessed {
    /// Whether it bears witness at all: it holds, and another device made it.
    pub const fn stands(&self) -> bool {
        self.verification.intact && self.by_another_device
    }
}

/// Code and title of what makes a capture bear witness.
const STANDING: [(&str, &str); 2] =
    [("W01", "the witness's package is intact"), ("W02", "another device sealed the witness's package")];

impl Witnessed {
    /// The same as checks: passed where the two agree, failed where they differ, absent where only one shows something.
    pub fn checks(&self) -> Vec<Check> {
        let broken = self.verification.checks.iter().find(|check| check.outcome == CheckOutcome::Failed);
        let seconds = self.apart_ms / 1000;
        let details = [
            broken.map(|check| format!("{} {}", check.code, check.detail)).unwrap_or_default(),
            format!("{seconds} s between the two"),
        ];
        let standing = STANDING.into_iter().zip([self.verification.intact, self.by_another_device]).zip(details);
        let mut checks: Vec<Check> = standing
            .map(|(((code, title), holds), detail)| Check {
                code: code.into(),
                title: title.into(),
                outcome: if holds { CheckOutcome::Passed } else { CheckOutcome::Failed },
                detail,
            })
            .collect();
        checks.extend(self.facts.iter().map(|fact| Check {
            code: "W03".into(),
            title: format!("both show the same: {}", fact.what),
            outcome: match fact.agreement {
                Agreement::Agree => CheckOutcome::Passed,
                Agreement::Differ => CheckOutcome::Failed,
                Agreement::OneOnly => CheckOutcome::Absent,
            },
            detail: match fact.agreement {
                Agreement::Agree => fact.first.clone(),
                _ => format!("{} | {}", fact.first, fact.second),
            },
        }));
        checks
    }
}

/// One fact of two captures.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Compared {
    /// What is compared, in words.
    pub what: &'static str,
    /// Whether they agree.
    pub agreement: Agreement,
    /// What the first capture shows; empty where it shows none.
    pub first: String,
    /// What the second shows.
    pub second: String,
}

/// How two captures stand to each other in one fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Agreement {
    /// Both show the same.
    Agree,
    /// They show different things.
    Differ,
    /// Only one shows it.
    OneOnly,
}

/// Compares two captures of the same page. The first is verified by its own checks; here only what it shows is read.
///
/// # Errors
/// One is not a package of Touchstone that can be read, or they do not show the same page.
pub fn witnessed(first: &[u8], second: &[u8], stamps: &[Sidecar]) -> Result<Witnessed, EvidenceError> {
    let (ours, theirs) = (Shown::read(first, "the first")?, Shown::read(second, "the second")?);
    if !ours.is_same_page(&theirs) {
        let text = format!("the two packages show different pages: {} and {}", ours.url, theirs.url);
        return Err(EvidenceError::Container(text));
    }
    let fact = |(what, pointer): (&'static str, &str)| compare(what, ours.fact(pointer), theirs.fact(pointer));
    let mut facts: Vec<Compared> = FACTS.into_iter().filter_map(fact).collect();
    facts.extend(overlap("pictures", &ours.pictures, &theirs.pictures));
    facts.extend(overlap("lines of text", &ours.lines, &theirs.lines));
    Ok(Witnessed {
        verification: verify_stamped(second, stamps),
        by_another_device: ours.key.is_some() && theirs.key.is_some() && ours.key != theirs.key,
        apart_ms: theirs.started_ms - ours.started_ms,
        facts,
    })
}

/// What a package shows, as far as it is compared.
struct Shown {
    url: String,
    started_ms: i64,
    key: Option<String>,
    listing: Value,
    pictures: BTreeSet<String>,
    lines: BTreeSet<String>,
}

impl Shown {
    fn read(file: &[u8], which: &str) -> Result<Self, EvidenceError> {
        let fault = |text: &str| EvidenceError::Container(format!("{which} package {text}"));
        let package = Package::open(file).map_err(|reason| fault(&format!("cannot be read: {reason}")))?;
        let Some(Ok(capture)) = &package.capture else { return Err(fault("is not one of Touchstone")) };
        let text = |name: &str| capture.get(name).and_then(Value::as_str).map(str::to_owned);
        let part = |path: &str| package.parts().get(path);
        let records = package.records.as_ref().map_err(|reason| fault(reason))?;
        let pictures =
            records.iter().filter(|r| !r.uri().starts_with("urn:") && r.field("content-type").starts_with("image/"));
        Ok(Self {
            url: text("url").ok_or_else(|| fault(&format!("has no address in {}", record::PATH)))?,
            started_ms: Instant::parse(&text("started").unwrap_or_default())?.ms(),
            key: text("device_key"),
            listing: part(LISTING_PATH).and_then(|bytes| strict::parse(bytes).ok()).unwrap_or(Value::Null),
            pictures: pictures.map(|r| super::digest::hex(&r.payload)).collect(),
            lines: part(TEXT_PATH).map(|bytes| lines(bytes)).unwrap_or_default(),
        })
    }

    /// The same listing where both know its number, else the same address.
    fn is_same_page(&self, other: &Self) -> bool {
        let known = |shown: &Self, pointer: &str| shown.fact(pointer).filter(|text| !text.is_empty());
        let both = |pointer: &str| Some(known(self, pointer)? == known(other, pointer)?);
        both("/listing/url").or_else(|| both("/listing/id")).unwrap_or(self.url == other.url)
    }

    /// A fact of the listing as a person reads it.
    fn fact(&self, pointer: &str) -> Option<String> {
        match self.listing.pointer(pointer)? {
            Value::Null => None,
            Value::String(text) => Some(text.clone()),
            Value::Object(money) => {
                let text = |name: &str| money.get(name).and_then(Value::as_str).unwrap_or_default();
                Some(format!("{} {}", text("amount"), text("currency")))
            }
            other => Some(other.to_string()),
        }
    }
}

fn lines(text: &[u8]) -> BTreeSet<String> {
    let text = String::from_utf8_lossy(text);
    text.lines().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect()
}

/// `None` where neither shows it.
fn compare(what: &'static str, first: Option<String>, second: Option<String>) -> Option<Compared> {
    let agreement = match (&first, &second) {
        (None, None) => return None,
        (Some(first), Some(second)) if first == second => Agreement::Agree,
        (Some(_), Some(_)) => Agreement::Differ,
        _ => Agreement::OneOnly,
    };
    Some(Compared { what, agreement, first: first.unwrap_or_default(), second: second.unwrap_or_default() })
}

/// How much of what each holds the other holds, too.
fn overlap(what: &'static str, first: &BTreeSet<String>, second: &BTreeSet<String>) -> Option<Compared> {
    let same = first.intersection(second).count();
    let told = |all: &BTreeSet<String>| match all.len() {
        0 => None,
        all => Some(format!("{same} of {all} are the other's, too")),
    };
    let mut compared = compare(what, told(first), told(second))?;
    if compared.agreement != Agreement::OneOnly {
        compared.agreement = if first == second { Agreement::Agree } else { Agreement::Differ };
    }
    Some(compared)
}
