//! The price that a page shows for its own listing.
//!
//! Nearness to the title alone is not believed: options, other editions, accessories and bundles are near, too. So each
//! amount on the page outside other listings is weighed: what calls it a price, how near the buy control is, whether it
//! stands among alternatives.

use std::collections::BTreeSet;

use super::address;
use super::card::money_in;
use super::context::{Context, tidy};
use super::earlier;
use super::price::{Priced, number};
use super::words::Role;
use crate::money::{Money, by_code};
use crate::order::Gather;

/// Rows after the heading within which its price stands, and before it.
const REACH_AFTER: usize = 5_000;
const REACH_BEFORE: usize = 250;
/// Rows after the heading from which an amount is far.
const FAR: usize = 700;
/// Rows between an amount and a buy control that make them neighbours.
const BUY_REACH: usize = 90;
/// Weight from which an amount is believed.
const BELIEVED: f64 = 1.0;
/// Amounts weighed at most.
const AMOUNTS_MAX: usize = 120;
/// Rows of a block that may be another listing's card.
const CARD_MAX: usize = 16;
/// Steps of a ladder at most.
const STEPS_MAX: usize = 8;
/// Characters of a ladder's text at most.
const LADDER_TEXT_MAX: usize = 900;

/// What the page shows.
#[derive(Clone, Debug)]
pub(super) struct Shown {
    /// Where it stands.
    pub row: usize,
    pub low: Money,
    pub high: Option<Money>,
    pub earlier: Option<Money>,
    /// What is asked of those who have a coupon.
    pub coupon: Option<Money>,
    /// Quantities and prices, smallest quantity first.
    pub ladder: Vec<(String, Money)>,
    /// A class, a label or a buy control speaks for it.
    pub sure: bool,
    /// A buy control does.
    pub bought: bool,
}

/// The amount that the page asks for the heading's listing.
pub(super) fn shown(
    context: &Context<'_>,
    heading: usize,
    others: &[usize],
    controls: &[usize],
    money: &[Priced],
) -> Option<Shown> {
    let tree = &context.tree;
    let inside_other = |row: usize| others.iter().any(|card| tree.holds(*card, row));
    // A column with the buy control may stand before everything else.
    let by_control = |row: usize| controls.iter().any(|control| control.abs_diff(row) <= BUY_REACH);
    let near: Vec<&Priced> = money
        .iter()
        .filter(|p| p.row < heading + REACH_AFTER && (p.row + REACH_BEFORE > heading || by_control(p.row)))
        .filter(|p| !inside_other(p.row) && !context.in_frame(p.row))
        .collect();
    let positive = |p: &&Priced| !p.struck && number(&p.low.amount) > 0.0;
    // Words that say nothing known do not outweigh a class that calls it a price.
    let speaks = |p: &&Priced| p.role == Role::Price || (p.role == Role::Unsure && p.called);
    let asked: Vec<&Priced> = near.iter().copied().filter(|p| positive(p) && speaks(p)).take(AMOUNTS_MAX).collect();
    let nothing = asked.is_empty();
    // Where none is, one beside the buy control that only a class speaks against.
    let good = if nothing {
        near.iter().copied().filter(|p| positive(p) && p.by_class && p.role != Role::Aside).take(AMOUNTS_MAX).collect()
    } else {
        asked
    };
    let controls: Vec<usize> = controls.iter().copied().filter(|row| !inside_other(*row)).collect();
    let levels: Vec<usize> = tree.ancestors(heading).skip(1).collect();
    let first_level = |p: &Priced| levels.iter().position(|above| tree.holds(*above, p.row)).unwrap_or(levels.len());
    let blocks: BTreeSet<usize> = good.iter().map(|p| first_level(p)).into_set();
    let mut best: Option<(f64, &Priced, bool, bool)> = None;
    for candidate in &good {
        let level = blocks.iter().position(|block| *block == first_level(candidate)).unwrap_or_default();
        let bought = controls.iter().map(|row| row.abs_diff(candidate.row)).min().is_some_and(|rows| rows <= BUY_REACH);
        if nothing && (!bought || leads_away(context, candidate.row)) {
            continue;
        }
        let again = good.iter().any(|other| {
            other.row != candidate.row && other.low.amount == candidate.low.amount && !leads_away(context, other.row)
        });
        let mut weight = 1.0 - 0.6 * level.min(4) as f64;
        let called = candidate.called || !ladder(context, candidate, &good).is_empty();
        weight += if called { 1.2 } else { 0.0 };
        weight += if bought { 1.0 } else { 0.0 };
        weight += if again { 0.4 } else { 0.0 };
        weight -= if candidate.row < heading { 0.7 } else { 0.0 };
        weight -= if candidate.row > heading + FAR { 0.5 } else { 0.0 };
        weight -= if leads_away(context, candidate.row) { 1.2 } else { 0.0 };
        weight -= if stands_by_another(context, candidate.row, heading, &controls) { 4.0 } else { 0.0 };
        weight -= if is_alternative(context, candidate, &good) { 1.0 } else { 0.0 };
        weight -= if candidate.conditional { 0.1 } else { 0.0 };
        weight -= if candidate.net { 0.3 } else { 0.0 };
        weight -= if candidate.role == Role::Unsure { 0.5 } else { 0.0 };
        if best.is_none_or(|(top, ..)| weight > top) {
            best = Some((weight, candidate, called || bought, bought));
        }
    }
    let (_, weighed, sure, bought) = best.filter(|(weight, ..)| *weight >= BELIEVED)?;
    let pick = unconditional(context, weighed, &good);
    // A range in front of it that spans it is the price of all variants, whatever its class calls it.
    let value = number(&pick.low.amount);
    let spans = |p: &&&Priced| {
        let high = p.high.as_ref().map_or(0.0, |high| number(&high.amount));
        !p.struck && p.by_class && p.role == Role::Earlier && number(&p.low.amount) <= value && value <= high
    };
    let ranges = near.iter().take_while(|p| p.row < pick.row && pick.high.is_none());
    let pick = ranges.into_iter().find(spans).unwrap_or(&pick);
    let coupon =
        beside(context, pick, &good, |other| other.conditional && number(&other.low.amount) < number(&pick.low.amount));
    let coupon = coupon.filter(|_| !pick.conditional).map(|other| other.low.clone());
    // Variants repeat an amount of the ladder beside their own controls.
    let alike = good.iter().filter(|p| p.low == pick.low);
    let steps = alike.map(|p| ladder(context, p, &good)).find(|steps| !steps.is_empty()).unwrap_or_default();
    if let (Some(low), Some(high)) =
        (steps.iter().min_by(|a, b| by_price(a, b)), steps.iter().max_by(|a, b| by_price(a, b)))
    {
        let (low, high) = (low.1.clone(), Some(high.1.clone()));
        return Some(Shown { row: pick.row, low, high, earlier: None, coupon, ladder: steps, sure: true, bought });
    }
    let scope = tree.ancestors(pick.row).take(6).last().unwrap_or(pick.row);
    let earlier = money_in(context, scope, money)
        .filter(|p| !inside_other(p.row) && (p.struck || p.role == Role::Earlier))
        .filter(|p| number(&p.low.amount) > value && p.low.currency == pick.low.currency)
        .min_by_key(|p| p.row.abs_diff(pick.row))
        .map(|p| p.low.clone());
    let earlier = earlier.or_else(|| {
        let rows = tree.subtree(scope).filter(|row| row.abs_diff(pick.row) <= BUY_REACH && !inside_other(*row));
        let spoken = earlier::spoken(context, rows);
        spoken.into_iter().find(|m| number(&m.amount) > value && m.currency == pick.low.currency)
    });
    let (low, high) = (pick.low.clone(), pick.high.clone());
    Some(Shown { row: pick.row, low, high, earlier, coupon, ladder: Vec::new(), sure, bought })
}

/// The first amount of the page itself that is called a price.
pub(super) fn first_called(context: &Context<'_>, others: &[usize], money: &[Priced]) -> Option<usize> {
    let own = |row: usize| {
        !context.in_frame(row) && !leads_away(context, row) && !others.iter().any(|card| context.tree.holds(*card, row))
    };
    money
        .iter()
        .find(|p| p.called && p.role == Role::Price && !p.struck && number(&p.low.amount) > 0.0 && own(p.row))
        .map(|p| p.row)
}

/// Whether the amount stands in a link to another page, or is one.
fn leads_away(context: &Context<'_>, row: usize) -> bool {
    context.tree.ancestors(row).take(6).chain(context.tree.subtree(row)).any(|at| {
        let node = &context.tree.nodes[at];
        node.tag == "a"
            && node
                .attribute("href")
                .and_then(|href| context.resolve(href))
                .is_some_and(|url| context.base.as_ref().is_none_or(|base| url.path() != base.path()))
    })
}

/// Whether a link to another listing of the same site stands beside the amount, nearer than the title and the buy control.
fn stands_by_another(context: &Context<'_>, row: usize, heading: usize, controls: &[usize]) -> bool {
    let tree = &context.tree;
    let is_own = |at: usize| tree.holds(at, heading) || controls.iter().any(|control| tree.holds(at, *control));
    tree.ancestors(row).take(4).take_while(|at| tree.subtree(*at).len() <= CARD_MAX && !is_own(*at)).any(|at| {
        tree.subtree(at).filter(|r| tree.nodes[*r].tag == "a").any(|r| {
            tree.nodes[r]
                .attribute("href")
                .and_then(|href| context.resolve(href))
                .is_some_and(|url| address::is_alike(context, &url))
        })
    })
}

/// Whether the amount is one of several that differ, each in an element like the others: options, editions, accessories.
fn is_alternative(context: &Context<'_>, candidate: &Priced, good: &[&Priced]) -> bool {
    let tree = &context.tree;
    let path = |from: usize, to: usize| -> Vec<&str> {
        tree.ancestors(from).take_while(|at| *at != to).map(|at| tree.nodes[at].tag.as_str()).collect()
    };
    tree.ancestors(candidate.row).take(5).any(|at| {
        let Some(parent) = tree.parent(at) else { return false };
        let tag = tree.nodes[at].tag.as_str();
        let chosen =
            matches!(tag, "li" | "label" | "option" | "tr" | "a") || tree.subtree(at).any(|r| is_choice(context, r));
        chosen
            && tree.children(parent).filter(|sibling| *sibling != at && tree.nodes[*sibling].tag == tag).any(
                |sibling| {
                    good.iter().any(|other| {
                        tree.holds(sibling, other.row)
                            && other.low.amount != candidate.low.amount
                            // Rows of a table that only lays the page out differ inside.
                            && (tag != "tr" || path(other.row, sibling) == path(candidate.row, at))
                    })
                },
            )
    })
}

fn is_choice(context: &Context<'_>, row: usize) -> bool {
    let node = &context.tree.nodes[row];
    node.tag == "input" && node.attribute("type").is_some_and(|kind| matches!(kind, "radio" | "checkbox"))
}

/// The price before the coupon, where it stands beside the one after it.
fn unconditional<'p>(context: &Context<'_>, pick: &'p Priced, good: &[&'p Priced]) -> &'p Priced {
    if !pick.conditional {
        return pick;
    }
    let before = |other: &Priced| !other.conditional && number(&other.low.amount) > number(&pick.low.amount);
    beside(context, pick, good, before).unwrap_or(pick)
}

/// Another amount near one, of a kind.
fn beside<'p>(
    context: &Context<'_>,
    pick: &Priced,
    good: &[&'p Priced],
    fits: impl Fn(&Priced) -> bool,
) -> Option<&'p Priced> {
    let tree = &context.tree;
    tree.ancestors(pick.row)
        .skip(1)
        .take(3)
        .find_map(|above| good.iter().copied().find(|other| tree.holds(above, other.row) && fits(other)))
}

fn by_price(a: &(String, Money), b: &(String, Money)) -> std::cmp::Ordering {
    number(&a.1.amount).total_cmp(&number(&b.1.amount))
}

/// The steps of a ladder: amounts in elements alike, as many as there are quantities beside them, which pair in order.
fn ladder(context: &Context<'_>, pick: &Priced, good: &[&Priced]) -> Vec<(String, Money)> {
    let tree = &context.tree;
    let path = |from: usize, to: usize| -> Vec<&str> {
        tree.ancestors(from).take_while(|at| *at != to).map(|at| tree.nodes[at].tag.as_str()).collect()
    };
    for above in tree.ancestors(pick.row).skip(1).take(6) {
        let words = tidy(tree.words(above));
        if words.chars().count() > LADDER_TEXT_MAX {
            break;
        }
        let own = path(pick.row, above);
        let steps: Vec<&Priced> = good
            .iter()
            .copied()
            .filter(|p| tree.holds(above, p.row) && p.low.currency == pick.low.currency && path(p.row, above) == own)
            .collect();
        let distinct: BTreeSet<&str> = steps.iter().map(|p| p.low.amount.as_str()).into_set();
        let quantities = quantities(&words);
        if distinct.len() >= 2 && steps.len() <= STEPS_MAX && quantities.len() >= distinct.len() {
            let prices = steps.iter().map(|p| p.low.clone());
            return quantities.into_iter().chain(std::iter::repeat(String::new())).zip(prices).collect();
        }
    }
    Vec::new()
}

/// The smallest quantity sold, written near the price: `Min. order: 100 pieces`, `10件起批`.
pub(super) fn minimum_order(context: &Context<'_>, row: usize) -> Option<String> {
    const LEADS: [&str; 7] = ["min. order", "min order", "minimum order", "moq", "起订量", "起批量", "最小起订"];
    let tree = &context.tree;
    let scope = tree.ancestors(row).take(8).last()?;
    tree.subtree(scope)
        .filter(|at| tree.subtree(*at).len() <= 5 && tree.words(*at).len() <= 120)
        .map(|at| tidy(tree.words(at)))
        .find(|text| {
            let lower = text.to_lowercase();
            let named =
                LEADS.iter().any(|lead| lower.contains(lead)) || lower.ends_with("起批") || lower.ends_with("起订");
            named && text.chars().count() <= 40 && text.chars().any(|c| c.is_ascii_digit())
        })
}

/// Quantities that a text names as steps, as written: `2-99 pieces`, `>= 5000`, `100个起批`, `≥1000`.
fn quantities(text: &str) -> Vec<String> {
    const UNITS: &str = "piece pieces pcs pc pair pairs set sets unit units box boxes roll rolls bag bags 件 个 双 套 只 条 盒 箱 米 片 \
        台 包 uds ud unidades pièces pz pezzi stück stk st szt ks db шт adet pc(s buah cái 個";
    let words: Vec<&str> = text.split_whitespace().collect();
    let number_like = |word: &str| {
        let word = word.trim_matches(|c: char| matches!(c, '≥' | '>' | '=' | '+' | '~' | '≤' | '<'));
        word.chars().next().is_some_and(|c| c.is_ascii_digit())
            && word.chars().all(|c| c.is_ascii_digit() || matches!(c, '-' | ',' | '–' | '~' | '+'))
    };
    let known = |word: &str| UNITS.split(' ').any(|unit| word.to_lowercase().trim_end_matches(['.', ',', ')']) == unit);
    // In any language: what follows a range or a least quantity, and another number.
    let marked =
        |word: &str| word.starts_with(['≥', '>']) || word.trim_end_matches('+').contains('-') || word.ends_with('+');
    let follows = |word: &str, fits: &dyn Fn(&str) -> bool| {
        words.windows(2).filter(|pair| pair[1] == word && number_like(pair[0]) && fits(pair[0])).count()
    };
    let unit = |word: &str| {
        known(word)
            || (word.chars().all(char::is_alphabetic)
                && by_code(word).is_none()
                && follows(word, &marked) > 0
                && follows(word, &|_| true) > 1)
    };
    let mut found = Vec::new();
    for (at, word) in words.iter().enumerate() {
        let before = |back: usize| at.checked_sub(back).and_then(|at| words.get(at)).copied().unwrap_or_default();
        let at_least = matches!(before(1), "≥" | ">=" | "≧" | ">");
        let plain = word.trim_end_matches(|c: char| !c.is_ascii());
        let behind = word.get(plain.len()..).unwrap_or_default().trim_end_matches(['起', '批', '以', '上', '含']);
        let counted = unit(behind) || words.get(at + 1).is_some_and(|next| unit(next));
        if !number_like(plain) || !(counted || at_least || plain.starts_with(['≥', '>'])) {
            continue;
        }
        let ranged = matches!(before(1), "-" | "–" | "~") && number_like(before(2));
        found.push(match () {
            () if ranged => format!("{}-{plain}", before(2)),
            () if at_least => format!(">={plain}"),
            () => plain.replace('≥', ">="),
        });
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_counted_in_english_and_chinese() {
        assert_eq!(quantities("2 - 99 pieces 100 - 499 pieces >= 500 pieces"), ["2-99", "100-499", ">=500"]);
        assert_eq!(quantities("2-99个 100-999个 ≥1000个"), ["2-99", "100-999", ">=1000"]);
        assert_eq!(quantities("10件起批 50件起批"), ["10", "50"]);
        assert!(quantities("64 GB 128 GB $499.00").is_empty());
    }
}
