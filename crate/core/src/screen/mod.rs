//! Listing to verdict: signals, rules, reasons. docs/rules.md describes the files.
//!
//! A [`Pack`] holds lexicons, rules and exchange rates as data; [`RuleSet::compile`] joins packs with brand profiles
//! into one trie over the normal form of a title; [`RuleSet::screen`] walks it from every place where a word may begin.

mod calibration;
mod catalogue;
mod compile;
mod condition;
mod facts;
mod field;
mod goods;
mod hit;
mod house;
#[cfg(feature = "backroom")]
mod intake;
mod lexicon;
mod pack;
mod picture;
mod places;
mod price;
mod rule;
#[cfg(feature = "backroom")]
mod seal;
mod signal;
#[cfg(test)]
mod tests;
mod trial;
mod trie;
mod verdict;
mod vocabulary;

use serde::{Deserialize, Serialize};

use crate::money::Money;
use crate::text::Span;

pub(crate) use house::is_listed;

pub use calibration::{Calibration, Decided, RuleShift};
pub use compile::RuleSet;
pub use field::field_names;
#[cfg(feature = "backroom")]
pub use intake::{Intake, sealed};
pub use lexicon::{Lexicon, Term};
pub use pack::{Diagnostic, Pack};
#[cfg(feature = "backroom")]
pub use pack::{MAX_FILE, MAX_PACK};
pub use price::Rates;
pub use rule::{Class, Level, Rule, RuleTest, Status};
#[cfg(feature = "backroom")]
pub use seal::{SEAL_FILE, Seal};
pub use trial::{Trial, try_rules};

/// How sure the rule set is. The words follow the IP Joint Force System.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Band {
    /// Nothing speaks against it.
    #[default]
    Clear,
    /// A person must look.
    Refer,
    /// Confident: right at least 19 times of 20.
    Likely,
}

/// What the rule set says of one listing: a suspicion with reasons, never a finding of guilt.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Verdict {
    /// Band.
    pub band: Band,
    /// Probability that a reviewer would confirm, 0 to 1, three decimals.
    pub probability: f64,
    /// Strongest first.
    pub reasons: Vec<Reason>,
    /// Complaint reasons that the facts could carry. Suspicious and fileable are two things.
    pub fileable: Vec<Fileable>,
    /// Name of the brand profile whose mark was met.
    pub brand: Option<String>,
    /// Product recognised, by its name in the brand profile.
    pub product: Option<String>,
    /// Reference price used.
    pub reference: Option<Money>,
    /// Price divided by the reference price, two decimals.
    pub price_ratio: Option<f64>,
}

/// One reason of a verdict.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Reason {
    /// Id of the rule.
    pub rule: String,
    /// What a person reads, in English, with the facts filled in: "19 % of the retail price".
    pub title: String,
    /// The same in Chinese.
    pub title_zh: String,
    /// Field of the listing in which [`Reason::spans`] lie, `title` as a rule.
    pub field: String,
    /// The very characters.
    pub spans: Vec<Span>,
    /// Share in the verdict (log-odds), two decimals; negative speaks for the listing.
    pub weight: f64,
}

/// A complaint reason that the facts could carry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Fileable {
    /// Complaint reason, as form files name it (`counterfeit-features`, `unfair-use`, ...).
    pub reason: String,
    /// Proof already held.
    pub held: Vec<String>,
    /// Proof still missing.
    pub missing: Vec<String>,
}
