//! Cards whose parts have no names: what each part is can only be told by its form. Read on pages alone that say that
//! complaints are what they show.

use std::collections::BTreeMap;

use super::column::{Meaning, is_number, meaning};
use super::day::{self, Written};
use super::grid::Cell;
use super::{Complaint, OutcomeWords};
use crate::page::Tree;

/// Elements of a card; what holds more is the page.
const CARD_MAX: usize = 400;
/// Cards of one list at most.
const CARDS_MAX: usize = 5_000;
/// Characters of a standing that stands alone.
const STANDING_MAX: usize = 40;
/// Digits of a number that has no letter: a shorter one may be anything.
const DIGITS_MIN: usize = 8;

/// What headings of a list of complaints speak of.
const SUBJECT: [&str; 13] = [
    "complaint",
    "infring",
    "takedown",
    "notices",
    "ip report",
    "ip claim",
    "my reports",
    "your reports",
    "violation",
    "投诉",
    "侵权",
    "维权",
    "举报",
];

/// Whether words speak of complaints.
pub(super) fn names_complaints(words: &str) -> bool {
    let words = words.to_lowercase();
    SUBJECT.iter().any(|subject| words.contains(subject))
}

/// Whether a heading, the chosen tab or the title of the page says that complaints are shown.
pub(super) fn speaks_of_complaints(tree: &Tree<'_>) -> bool {
    tree.nodes.iter().enumerate().any(|(row, node)| {
        let heading = matches!(node.tag.as_str(), "title" | "h1" | "h2" | "h3" | "caption" | "legend")
            || node.attribute("role") == Some("heading")
            || node.attribute("aria-selected") == Some("true")
            || node.attribute("aria-current").is_some();
        heading && names_complaints(tree.words(row))
    })
}

/// Lists of cards: children of one parent with the same tag and class, each with the texts in it.
pub(super) fn cards(tree: &Tree<'_>) -> Vec<Vec<Vec<Cell>>> {
    let mut found = Vec::new();
    for parent in 0..tree.len() {
        let look = |row: usize| tree.nodes.get(row).map(|node| (node.tag.as_str(), node.attribute("class")));
        let children: Vec<usize> = tree.children(parent).take(CARDS_MAX).collect();
        let Some(first) = children.first().copied() else { continue };
        let alike: Vec<usize> = children.into_iter().filter(|row| look(*row) == look(first)).collect();
        let small = |row: &usize| (3..=CARD_MAX).contains(&(tree.end(*row) - row));
        if alike.len() >= 2 && alike.iter().all(small) {
            found.push(alike.into_iter().map(|card| texts(tree, card)).collect());
        }
    }
    found
}

fn texts(tree: &Tree<'_>, card: usize) -> Vec<Cell> {
    let tidy = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut cells = Vec::new();
    let mut act = 0;
    for row in tree.subtree(card) {
        // What a button says is an act, not what stands.
        if row < act {
            continue;
        }
        if row != card && super::grid::is_act(tree, row) {
            act = tree.end(row);
            continue;
        }
        let Some(node) = tree.nodes.get(row) else { continue };
        for text in [tidy(&node.text), if row == card { String::new() } else { tidy(&node.tail) }] {
            // Several data in one line stand apart by a dot or a bar.
            for part in text.split(['·', '•', '|', '｜']).map(str::trim).filter(|part| !part.is_empty()) {
                let titled = super::grid::is_titled(tree, row);
                cells.push(Cell { text: part.to_owned(), node: row, titled, ..Cell::default() });
            }
        }
    }
    cells
}

impl OutcomeWords {
    /// One card: its number, its standing, its days. `None` where it has no standing, or more than one, or nothing by
    /// which it could be known. `learnt` is what stands where other cards of the list have it.
    pub(super) fn card(
        &self,
        cells: &[Cell],
        links: Vec<String>,
        learnt: Option<&str>,
    ) -> Option<(Complaint, Option<Written>, Option<Written>)> {
        let alone = |cell: &&Cell| {
            cell.text.chars().count() <= STANDING_MAX
                && !cell.titled
                && self.state(&cell.text).is_some_and(|(_, rest)| rest.is_empty())
        };
        let standings: Vec<&Cell> = cells.iter().filter(alone).collect();
        let exact: Vec<&Cell> = standings.iter().copied().filter(|cell| self.is_standing(&cell.text)).collect();
        // A reason may begin as a standing does; the very words of one are it.
        let words = match (exact.as_slice(), standings.as_slice(), learnt) {
            ([standing], ..) | (_, [standing], _) => standing.text.as_str(),
            // The place at which other cards of the list say it.
            (.., Some(words)) => words,
            _ => return None,
        };
        let mut complaint = Complaint { listings: links, words: words.to_owned(), ..Complaint::default() };
        complaint.state =
            self.state(words).map(|(state, _)| state).or_else(|| self.state_by_stem(words)).unwrap_or_default();
        let digits = |text: &str| text.bytes().filter(u8::is_ascii_digit).count();
        let numbers: Vec<&str> = cells
            .iter()
            .map(|cell| {
                // "Ref. DH-2026-0001", "投诉编号 TS2026"
                let named = cell.text.rsplit_once([' ', ':', '：', '#']).filter(|(name, _)| {
                    meaning(&self.columns, name).is_some_and(|(meaning, _)| meaning == Meaning::Number)
                });
                named.map_or(cell.text.as_str(), |(_, number)| number).trim_start_matches(['#', '№', ' '])
            })
            .filter(|text| {
                is_number(text) && (text.bytes().any(|b| b.is_ascii_alphabetic()) || digits(text) >= DIGITS_MIN)
            })
            .collect();
        let lettered: Vec<&str> =
            numbers.iter().copied().filter(|text| text.bytes().any(|b| b.is_ascii_alphabetic())).collect();
        // Of two that could be it, neither is.
        if let ([only], _) | (_, [only]) = (numbers.as_slice(), lettered.as_slice()) {
            (*only).clone_into(&mut complaint.number);
        }
        for cell in cells {
            self.detail(&mut complaint, &cell.text);
        }
        let (filed, decided) = self.days(cells);
        (!complaint.number.is_empty() || !complaint.listings.is_empty()).then_some((complaint, filed, decided))
    }

    /// The days on which a card's complaint was filed and decided, told by the words before each. A single day without
    /// words is that of filing; of two nobody says which is which.
    fn days(&self, cells: &[Cell]) -> (Option<Written>, Option<Written>) {
        let mut before = "";
        let mut named = BTreeMap::new();
        let mut bare = Vec::new();
        for cell in cells {
            let text = cell.text.as_str();
            let day = (text.chars().count() <= STANDING_MAX).then(|| day::read(text)).flatten();
            if let Some(day) = day {
                let own = text.split(|c: char| c.is_ascii_digit()).next().unwrap_or_default();
                let words = if own.trim().is_empty() { before } else { own };
                match meaning(&self.columns, words.trim_matches([' ', ':', '：'])) {
                    Some((meaning @ (Meaning::Filed | Meaning::Decided), _)) => {
                        named.entry(meaning).or_insert(day);
                    }
                    _ => bare.push(day),
                }
            }
            before = text;
        }
        let alone = bare.pop().filter(|_| bare.is_empty() && !named.contains_key(&Meaning::Filed));
        (named.remove(&Meaning::Filed).or(alone), named.remove(&Meaning::Decided))
    }
}
