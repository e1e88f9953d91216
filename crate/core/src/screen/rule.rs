//! Rules as files, after Sigma's conventions.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Band;

/// A file of `knowledge/rules/`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// Name of the file without its ending; stable.
    pub id: String,
    /// What a person reads. `{ratio}`, `{product}`, `{brand}`, `{mark}`, `{word}`, `{count}`, `{others}`, `{seller}`,
    /// `{price}`, `{reference}`, `{quote}`, `{picture}`, `{code}` are filled in.
    pub title: String,
    /// The same in Chinese.
    pub title_zh: String,
    /// How far the rule is proven.
    pub status: Status,
    /// Why the fact speaks for or against a listing.
    pub description: String,
    /// Where that is known from.
    #[serde(default)]
    pub references: Vec<String>,
    /// Who wrote it.
    pub author: String,
    /// Day of the last change, `YYYY-MM-DD`.
    pub date: String,
    /// Words to find it by.
    #[serde(default)]
    pub tags: Vec<String>,
    /// When it is wrong.
    #[serde(default)]
    pub falsepositives: Vec<String>,
    /// How grave.
    pub level: Level,
    /// What kind of finding.
    pub class: Class,
    /// Log-odds that the rule adds.
    pub weight: Weight,
    /// Rules of one group tell the same fact: the strongest counts in full, the others a fifth.
    #[serde(default)]
    pub group: String,
    /// Highest band to which the rule may carry a listing without another's help.
    #[serde(default)]
    pub ceiling: Option<Band>,
    /// Applies where no mark of a brand profile is met, too.
    #[serde(default)]
    pub without_brand: bool,
    /// Complaint reason that the fact could carry, as form files name it; empty for none.
    #[serde(default)]
    pub complaint: String,
    /// Proof that the listing itself gives for that complaint.
    #[serde(default)]
    pub proof_held: Vec<String>,
    /// Proof that has to be fetched.
    #[serde(default)]
    pub proof_missing: Vec<String>,
    /// When it applies.
    pub detection: Detection,
    /// Listings that it must and must not meet, screened with the sample brand.
    #[serde(default, rename = "test")]
    pub tests: Vec<RuleTest>,
}

/// Selections and how they combine.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Detection {
    /// Names of selections with `and`, `or`, `not`, brackets, `1 of them`, `all of prefix*`.
    pub condition: String,
    /// Each selection: fields with their values; all must hold.
    #[serde(flatten)]
    pub selections: BTreeMap<String, BTreeMap<String, Value>>,
}

/// Log-odds: fixed, or read from a curve over a field.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Weight {
    /// The same always.
    Fixed(f64),
    /// Linear between points `[value, weight]`, flat beyond the ends.
    Curve {
        /// Field of the curve.
        by: String,
        /// Points in rising order of value.
        points: Vec<(f64, f64)>,
    },
}

/// How far a rule is proven.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Measured on listings.
    Stable,
    /// Thought right.
    Test,
    /// New.
    Experimental,
    /// Kept for old verdicts; not compiled.
    Deprecated,
}

/// How grave a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// Context.
    Informational,
    /// Weak.
    Low,
    /// Worth a look.
    Medium,
    /// Grave.
    High,
    /// As good as an admission.
    Critical,
}

/// What kind of finding a rule makes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Class {
    /// Goods that are not genuine.
    Counterfeit,
    /// A mark used without right for other goods.
    Misuse,
    /// Words or pictures taken without right.
    Copyright,
    /// Genuine goods outside their channel: a matter of contract, kept out of notices.
    GreyMarket,
    /// What surrounds an offer: seller, wording, price.
    Context,
    /// Speaks for the listing.
    Exculpatory,
}

/// A listing with which a rule is tried.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct RuleTest {
    /// Whether the rule must be among the reasons.
    pub expect: bool,
    /// Title.
    pub title: String,
    /// Price, with its currency: `"19.90 USD"`.
    pub price: String,
    /// Highest price of a range.
    pub price_max: String,
    /// Name of the seller.
    pub seller: String,
    /// Marketplace id.
    pub marketplace: String,
    /// Brand attribute.
    pub brand: String,
    /// Place of dispatch.
    pub location: String,
    /// Value of an attribute.
    pub attribute: String,
    /// Text of a buyer's review.
    pub review: String,
    /// Address of the picture.
    pub image: String,
    /// Hash of a picture.
    pub picture: String,
    /// What a code in a picture says, after its kind: `"wechat https://u.wechat.com/a"`.
    pub code: String,
}
