//! Where in the cards of one list the same thing stands. Cards of a list are built alike: what one of them shows at a
//! place the others show there too, in whatever words.

use std::collections::{BTreeMap, BTreeSet};

use super::OutcomeWords;
use super::column::is_number;
use super::grid::Cell;
use crate::page::Tree;

/// Cards from which a place is learnt, at least.
const CARDS_MIN: usize = 3;
/// Digits of a number that has no letter: a shorter one may be anything.
const DIGITS_MIN: usize = 8;
/// Characters of a standing.
const STANDING_MAX: usize = 60;

/// The elements around a text, and which of several built so it is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Place {
    tags: [String; 3],
    nth: usize,
}

/// What stands at one place of every card.
#[derive(Debug, Default)]
pub(super) struct Places {
    standing: Option<Place>,
    number: Option<Place>,
}

fn places(tree: &Tree<'_>, card: &[Cell]) -> Vec<Place> {
    let tag =
        |row: Option<usize>| row.and_then(|row| tree.nodes.get(row)).map(|node| node.tag.clone()).unwrap_or_default();
    let mut met: BTreeMap<[String; 3], usize> = BTreeMap::new();
    let mut found = Vec::with_capacity(card.len());
    for cell in card {
        let parent = tree.parent(cell.node);
        let tags = [tag(Some(cell.node)), tag(parent), tag(parent.and_then(|row| tree.parent(row)))];
        let count = met.entry(tags.clone()).or_default();
        found.push(Place { tags, nth: *count });
        *count += 1;
    }
    found
}

/// The number that a text without a name ends in.
fn number(cell: &Cell) -> Option<&str> {
    let last = cell.text.split([' ', ':', '：', '#', '№']).rfind(|word| !word.is_empty())?;
    let digits = last.bytes().filter(u8::is_ascii_digit).count();
    let lettered = last.bytes().any(|byte| byte.is_ascii_alphabetic());
    (cell.label.is_empty() && is_number(last) && (lettered || digits >= DIGITS_MIN)).then_some(last)
}

impl Places {
    /// Learns from the cards in which a standing is said in words that are known.
    pub(super) fn learn(words: &OutcomeWords, tree: &Tree<'_>, cards: &[Vec<Cell>]) -> Self {
        if cards.len() < CARDS_MIN {
            return Self::default();
        }
        let mut standing: BTreeMap<Place, usize> = BTreeMap::new();
        let mut there: BTreeMap<Place, usize> = BTreeMap::new();
        let mut numbers: BTreeMap<Place, BTreeSet<&str>> = BTreeMap::new();
        for card in cards {
            for (cell, place) in card.iter().zip(places(tree, card)) {
                if cell.label.is_empty() && words.is_standing(&cell.text) {
                    *standing.entry(place.clone()).or_default() += 1;
                }
                if let Some(number) = number(cell) {
                    numbers.entry(place.clone()).or_default().insert(number);
                }
                if cell.text.chars().count() <= STANDING_MAX {
                    *there.entry(place).or_default() += 1;
                }
            }
        }
        let most = |place: &Place| there.get(place).copied().unwrap_or_default() * 10 >= cards.len() * 9;
        let best = standing.into_iter().filter(|(place, _)| most(place)).max_by_key(|(_, count)| *count);
        // Each card has its own number. Of two places that could be it neither is.
        let mut each = numbers.into_iter().filter(|(_, own)| own.len() == cards.len()).map(|(place, _)| place);
        let number = each.next().filter(|_| each.next().is_none());
        Self { standing: best.map(|(place, _)| place), number }
    }

    /// The text at the place of the standing.
    pub(super) fn standing<'c>(&self, tree: &Tree<'_>, card: &'c [Cell]) -> Option<&'c str> {
        let at = places(tree, card).iter().position(|place| Some(place) == self.standing.as_ref())?;
        card.get(at).map(|cell| cell.text.as_str())
    }

    /// The number at the place where each card has one.
    pub(super) fn number<'c>(&self, tree: &Tree<'_>, card: &'c [Cell]) -> Option<&'c str> {
        let at = places(tree, card).iter().position(|place| Some(place) == self.number.as_ref())?;
        card.get(at).and_then(number)
    }
}
