//! Trying the rules on the listings inside their files.

use crate::brand::Brand;
use crate::image::PictureFinding;
use crate::listing::{Listing, Review, SellerRef};
use crate::money::Money;

use super::pack::Pack;
use super::rule::RuleTest;
use super::{RuleSet, Verdict};

/// What became of one test of a rule.
#[derive(Clone, Debug, PartialEq)]
pub struct Trial {
    /// Rule.
    pub rule: String,
    /// File.
    pub file: String,
    /// Number of the test in the file, from 1.
    pub number: usize,
    /// The test.
    pub test: RuleTest,
    /// Whether the rule was among the reasons.
    pub met: bool,
    /// The whole verdict.
    pub verdict: Verdict,
}

impl Trial {
    /// As expected.
    pub fn passed(&self) -> bool {
        self.met == self.test.expect
    }
}

/// Screens the tests of every rule of the last pack, with all packs and a brand in force.
pub fn try_rules(packs: &[Pack], brand: &Brand) -> Vec<Trial> {
    let (rules, _) = RuleSet::compile(packs, std::slice::from_ref(brand));
    let mut trials = Vec::new();
    for (file, rule) in packs.last().map(|p| p.rules.as_slice()).unwrap_or_default() {
        for (i, test) in rule.tests.iter().enumerate() {
            let marketplace = Some(test.marketplace.as_str()).filter(|m| !m.is_empty());
            let verdict = rules.screen(&listing(test), marketplace);
            let met = verdict.reasons.iter().any(|r| r.rule == rule.id);
            trials.push(Trial {
                rule: rule.id.clone(),
                file: file.clone(),
                number: i + 1,
                test: test.clone(),
                met,
                verdict,
            });
        }
    }
    trials
}

fn listing(test: &RuleTest) -> Listing {
    let text = |text: &str| Some(text.to_owned()).filter(|t| !t.is_empty());
    Listing {
        title: test.title.clone(),
        price: money(&test.price),
        price_max: money(&test.price_max),
        seller: text(&test.seller).map(|name| SellerRef { name: Some(name), ..SellerRef::default() }),
        brand: text(&test.brand),
        location: text(&test.location),
        image: text(&test.image),
        reviews: text(&test.review).map(|text| vec![Review { text, ..Review::default() }]).unwrap_or_default(),
        pictures: picture(test).into_iter().collect(),
        attributes: text(&test.attribute).map(|value| vec![(String::new(), value)]).unwrap_or_default(),
        ..Listing::default()
    }
}

fn picture(test: &RuleTest) -> Option<PictureFinding> {
    let hashes: Vec<String> = Some(test.picture.clone()).filter(|p| !p.is_empty()).into_iter().collect();
    let codes: Vec<(String, String)> =
        test.code.split_once(' ').map(|(kind, text)| (text.to_owned(), kind.to_owned())).into_iter().collect();
    let found = !hashes.is_empty() || !codes.is_empty();
    found.then(|| PictureFinding { quality: 100, hashes, codes, ..PictureFinding::default() })
}

/// `"19.90 USD"`.
fn money(text: &str) -> Option<Money> {
    let (amount, currency) = text.split_once(' ')?;
    Some(Money { amount: amount.into(), currency: currency.into() })
}
