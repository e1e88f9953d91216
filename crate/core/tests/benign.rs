//! The benign gate: no rule may raise a flag on ordinary listings. What is known to be hit stands with its reason in
//! `knowledge/known-false-positives.csv`; anything else fails.

use std::collections::BTreeSet;

use touchstone_core::brand::Brand;
use touchstone_core::listing::{Listing, SellerRef};
use touchstone_core::money::Money;
use touchstone_core::screen::{Band, Pack, RuleSet};

/// Columns: title, price, currency, seller, marketplace. Written for this test.
const LISTINGS: &str = include_str!("benign.tsv");
const KNOWN: &str = include_str!("../../../knowledge/known-false-positives.csv");

fn listings() -> Vec<(Listing, String)> {
    LISTINGS
        .lines()
        .filter(|l| !l.is_empty() && !l.starts_with('#'))
        .map(|line| {
            let mut fields = line.split('\t').chain(std::iter::repeat(""));
            let mut next = || fields.next().unwrap_or_default().to_owned();
            let (title, amount, currency, seller, marketplace) = (next(), next(), next(), next(), next());
            let price = (!amount.is_empty()).then_some(Money { amount, currency });
            let seller = (!seller.is_empty()).then_some(SellerRef { name: Some(seller), ..SellerRef::default() });
            (Listing { title, price, seller, ..Listing::default() }, marketplace)
        })
        .collect()
}

#[test]
fn ordinary_listings_raise_no_flag_but_the_known_ones() {
    let brand = Brand::parse(Brand::sample()).unwrap();
    let (rules, _) = RuleSet::compile(&[Pack::shipped().0], &[brand]);
    let known: BTreeSet<&str> = KNOWN.lines().skip(1).filter_map(|l| l.split('"').nth(1)).collect();
    let mut met = BTreeSet::new();
    let mut unknown = Vec::new();
    let all = listings();
    for (listing, marketplace) in &all {
        let verdict = rules.screen(listing, Some(marketplace.as_str()).filter(|m| !m.is_empty()));
        if verdict.band != Band::Clear {
            met.insert(listing.title.as_str());
            if !known.contains(listing.title.as_str()) {
                let reasons: Vec<_> = verdict.reasons.iter().map(|r| format!("{} {:+}", r.rule, r.weight)).collect();
                unknown.push(format!("{}: {}\n", listing.title, reasons.join(", ")));
            }
        }
    }
    assert!(all.len() >= 150, "{}", all.len());
    assert!(unknown.is_empty(), "{}", unknown.concat());
    let stale: Vec<_> = known.difference(&met).collect();
    assert!(stale.is_empty(), "no longer hit, take them out of known-false-positives.csv: {stale:?}");
}
