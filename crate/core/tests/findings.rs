//! Whole classes of findings, on listings written for this before the rules had seen them: grey market, parts that bear
//! the mark, reviews that call it fake, stuffed titles, comparison, imitation; half of them English, half Chinese.

use touchstone_core::brand::Brand;
use touchstone_core::listing::{Listing, Review};
use touchstone_core::money::Money;
use touchstone_core::screen::{Band, Pack, RuleSet, Verdict};

/// Columns: theme, whether it is to be met, title, price, currency, review.
const LISTINGS: &str = include_str!("findings.tsv");

/// Rules that tell a theme.
fn rules(theme: &str) -> &'static [&'static str] {
    match theme {
        "grey" => &["grey-market-words", "codes-removed", "channel-breach", "not-for-sale-goods"],
        "parts" => &["component-with-mark", "mould-with-mark", "blank-for-mark", "mark-added-to-order"],
        "review" => &["buyers-call-it-fake"],
        "stuffed" => &["stuffed-with-marks", "comparison-stuffed", "mark-repeated"],
        "compared" => &["comparison-only", "accessory"],
        "imitates" => &["imitates-by-comparison", "look-alike-claim"],
        _ => &[],
    }
}

fn met(verdict: &Verdict, theme: &str) -> bool {
    verdict.reasons.iter().any(|r| rules(theme).contains(&r.rule.as_str()))
}

fn each(screening: &RuleSet, mut look: impl FnMut(&str, bool, &Listing, Verdict)) {
    for line in LISTINGS.lines().filter(|l| !l.starts_with('#')) {
        let mut fields = line.split('\t').chain(std::iter::repeat(""));
        let mut next = || fields.next().unwrap_or_default().to_owned();
        let (theme, expected, title, amount, currency, review) = (next(), next(), next(), next(), next(), next());
        assert!(!rules(&theme).is_empty() && matches!(expected.as_str(), "yes" | "no"), "{line}");
        let listing = Listing {
            title,
            price: (!amount.is_empty()).then_some(Money { amount, currency }),
            reviews: if review.is_empty() { Vec::new() } else { vec![Review { text: review, ..Review::default() }] },
            ..Listing::default()
        };
        let verdict = screening.screen(&listing, None);
        look(&theme, expected == "yes", &listing, verdict);
    }
}

#[test]
fn each_theme_is_told_where_it_is_and_nowhere_else() {
    let (screening, _) = RuleSet::compile(&[Pack::shipped().0], &[Brand::parse(Brand::sample()).unwrap()]);
    let (mut all, mut wrong) = (0, Vec::new());
    each(&screening, |theme, expected, listing, verdict| {
        all += 1;
        if met(&verdict, theme) != expected {
            let reasons: Vec<_> = verdict.reasons.iter().map(|r| r.rule.as_str()).collect();
            let said = listing.reviews.first().map(|r| r.text.as_str()).unwrap_or_default();
            wrong.push(format!("{theme} {expected}: {} {said}: {}\n", listing.title, reasons.join(", ")));
        }
    });
    assert!(all >= 200, "{all}");
    assert!(wrong.is_empty(), "{} of {all}\n{}", wrong.len(), wrong.concat());
}

#[test]
fn grey_market_is_no_matter_for_a_notice_and_a_comparison_is_no_flag() {
    let (screening, _) = RuleSet::compile(&[Pack::shipped().0], &[Brand::parse(Brand::sample()).unwrap()]);
    let mut wrong = Vec::new();
    each(&screening, |theme, expected, listing, verdict| {
        let grey_alone = theme == "grey"
            && expected
            && verdict.reasons.iter().filter(|r| r.weight > 0.0).all(|r| rules("grey").contains(&r.rule.as_str()));
        if grey_alone && !verdict.fileable.is_empty()
            || matches!(theme, "grey" | "compared") && expected && verdict.band == Band::Likely
            || theme == "compared" && expected && verdict.band != Band::Clear
        {
            let reasons: Vec<_> = verdict.reasons.iter().map(|r| format!("{} {:+}", r.rule, r.weight)).collect();
            wrong.push(format!("{}: {:?} {}\n", listing.title, verdict.band, reasons.join(", ")));
        }
    });
    assert!(wrong.is_empty(), "{}", wrong.concat());
}
