//! The earlier price: told by the percentage between two amounts, and by words in running text.

use super::context::Context;
use super::price::{Priced, number};
use super::words::{Role, text_role};
use crate::money::{Money, by_code, quotes};

/// Amounts between two that are a price and its earlier one, levels above both and bytes of text there at most.
const PAIR_REACH: usize = 4;
const PAIR_LEVELS: usize = 3;
const PAIR_TEXT: usize = 260;
/// Bytes of a text at most in which earlier prices are looked for.
const SPOKEN_MAX: usize = 240;

/// Of two amounts beside each other that differ by the very percentage that is written there, the higher is the earlier
/// price, whatever its class.
pub(super) fn tell(context: &Context<'_>, money: &mut [Priced]) {
    let tree = &context.tree;
    for first in 0..money.len() {
        for second in first + 1..money.len().min(first + PAIR_REACH) {
            let (a, b) = (&money[first], &money[second]);
            let (one, other) = (number(&a.low.amount), number(&b.low.amount));
            if !a.is_good() || !b.is_good() || a.low.currency != b.low.currency || one == other || one.min(other) <= 0.0
            {
                continue;
            }
            let saved = 100.0 * (1.0 - one.min(other) / one.max(other));
            let block = tree.ancestors(a.row).skip(1).filter(|at| tree.holds(*at, b.row)).take(PAIR_LEVELS);
            let near = block.take_while(|at| tree.words(*at).len() <= PAIR_TEXT);
            if near.flat_map(|at| percentages(tree.words(at))).any(|told| (told - saved).abs() <= 1.0) {
                money[if one > other { first } else { second }].role = Role::Earlier;
            }
        }
    }
}

/// Percentages of a text from 2 to 98: `-40%`, `56 % off`, `%36`.
fn percentages(text: &str) -> impl Iterator<Item = f64> + '_ {
    text.match_indices(['%', '％']).filter_map(|(at, sign)| {
        let before = text.get(..at)?.trim_end();
        let start = before
            .rfind(|c: char| !c.is_ascii_digit())
            .map_or(0, |at| at + before.get(at..).and_then(|r| r.chars().next()).map_or(1, char::len_utf8));
        let behind = text.get(at + sign.len()..)?;
        let end = behind.find(|c: char| !c.is_ascii_digit()).unwrap_or(behind.len());
        let written = [before.get(start..)?, behind.get(..end)?].into_iter().find(|digits| !digits.is_empty())?;
        written.parse().ok().filter(|told| (2.0..=98.0).contains(told))
    })
}

/// Amounts that running text calls earlier, though they are in no element of their own: `Was $39.99`, `定价 168元`.
pub(super) fn spoken(context: &Context<'_>, rows: impl Iterator<Item = usize>) -> Vec<Money> {
    let tree = &context.tree;
    let mut found = Vec::new();
    for row in rows {
        let node = &tree.nodes[row];
        for text in [&node.text, &node.tail] {
            if node.tag == "script" || text.len() > SPOKEN_MAX || !text.chars().any(char::is_numeric) {
                continue;
            }
            let mut from = 0;
            for quote in quotes(text, &context.currencies) {
                let lead = text.get(from..quote.start).unwrap_or_default();
                let lead = lead.rsplit([',', ';', '，', '；', '|']).next().unwrap_or(lead);
                from = quote.end;
                if quote.sign.is_some() && text_role(lead, "") == Role::Earlier {
                    let currency = by_code(&quote.money.currency).map(|c| c.code).or(context.currency());
                    found.push(Money { currency: currency.unwrap_or_default().to_owned(), ..quote.money });
                }
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::percentages;

    #[test]
    fn percentages_stand_before_or_behind_their_sign() {
        assert_eq!(percentages("-40% 56 % off %36 100%").collect::<Vec<_>>(), [40.0, 56.0, 36.0]);
    }
}
