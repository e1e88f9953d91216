//! Where on a page one complaint ends and the next begins. Each has a number of its own: its record is what stands around
//! that number and around no other, be it a row, a card, a part that unfolds, or a heading and what follows it.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::OutcomeWords;
use super::column::{Meaning, is_number};
use super::grid::{is_row, tag};
use super::piece::Piece;
use crate::page::Tree;

/// Complaints of one page at most.
const RECORDS_MAX: usize = 5_000;
/// Ways to take the numbers of a page that are tried.
const WAYS_MAX: usize = 40;
/// Digits of a number that has no letter and no name: a shorter one may be anything.
const DIGITS_MIN: usize = 7;
/// Elements above a number that tell where it stands.
const ABOVE: usize = 4;

/// One complaint's part of the page.
#[derive(Clone, Debug)]
pub(super) struct Record {
    pub number: String,
    /// Element in which the number stands.
    pub node: usize,
    /// Element that holds the number and no other; of a flat list the first of those that belong to it.
    pub root: usize,
    /// All that belongs to it.
    pub rows: Range<usize>,
}

/// A number where it stands.
#[derive(Clone, Debug)]
struct Anchor<'p> {
    number: &'p str,
    node: usize,
}

/// How numbers of one list are alike.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Likeness {
    name: String,
    form: String,
    tags: Vec<String>,
    place: usize,
}

impl OutcomeWords {
    /// The number in a text, and whether the text or its name says that it is a complaint's.
    fn number_in(piece: &Piece) -> Option<(&str, bool)> {
        let named = piece.label.is_some_and(|(meaning, _)| meaning == Meaning::Number);
        if !named && !piece.name.is_empty() || piece.day.is_some() {
            return None;
        }
        let mut words = piece.text.split([' ', '#', '№', '(', ')', '（', '）']).filter(|word| !word.is_empty());
        if named {
            return words.next().filter(|word| is_number(word)).map(|word| (word, true));
        }
        let lettered = |word: &str| word.bytes().any(|byte| byte.is_ascii_alphabetic());
        let digits = |word: &str| word.bytes().filter(u8::is_ascii_digit).count();
        let last = words.next_back()?;
        let short = words.count() <= 3;
        (short && is_number(last) && (lettered(last) || digits(last) >= DIGITS_MIN)).then_some((last, false))
    }

    /// The records of the page, in each way in which its numbers can be taken for those of complaints.
    pub(super) fn records(&self, tree: &Tree<'_>, pieces: &[Piece], addresses: &str, speaks: bool) -> Vec<Vec<Record>> {
        let mut groups: BTreeMap<Likeness, Vec<Anchor<'_>>> = BTreeMap::new();
        for piece in pieces {
            let Some((number, named)) = Self::number_in(piece) else { continue };
            // What an address of a listing contains is the listing's, also where it is called "ID".
            if !named && (!speaks || addresses.contains(number) || is_part(addresses, figures(number)))
                || named && is_part(addresses, number)
            {
                continue;
            }
            let anchor = Anchor { number, node: piece.node };
            let name = if named { super::words::fold(&piece.name) } else { String::new() };
            let tags =
                tree.ancestors(piece.node).take(ABOVE).filter_map(|up| tree.nodes.get(up)).map(|node| node.tag.clone());
            let tags: Vec<String> = tags.collect();
            let place =
                tree.parent(piece.node).map_or(0, |up| tree.children(up).take_while(|row| *row != piece.node).count());
            let form = form(number);
            if named {
                groups
                    .entry(Likeness { name: name.clone(), form: String::new(), tags: Vec::new(), place: 0 })
                    .or_default()
                    .push(anchor.clone());
            }
            groups
                .entry(Likeness { name: name.clone(), form: form.clone(), tags: tags.clone(), place: 0 })
                .or_default()
                .push(anchor.clone());
            groups.entry(Likeness { name, form, tags, place: place + 1 }).or_default().push(anchor);
        }
        let mut groups: Vec<(Likeness, Vec<Anchor<'_>>)> = groups
            .into_iter()
            .filter(|(likeness, anchors)| {
                let distinct: BTreeSet<&str> = anchors.iter().map(|anchor| anchor.number).collect();
                !likeness.name.is_empty() || distinct.len() > 1 && distinct.len() * 10 >= anchors.len() * 4
            })
            .collect();
        groups.sort_by_key(|(likeness, anchors)| (std::cmp::Reverse(anchors.len()), likeness.name.is_empty()));
        groups.truncate(WAYS_MAX);
        let group = |row: usize| self.group(tree, row).is_some();
        groups.into_iter().map(|(_, anchors)| parted(tree, &anchors, &group)).collect()
    }
}

/// The figures in which a number ends, where they are many: a listing's id may be written without its letters elsewhere.
pub(super) fn figures(number: &str) -> &str {
    let tail = number.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    number.get(tail..).filter(|figures| figures.len() >= DIGITS_MIN).unwrap_or(number)
}

/// Whether a number stands in addresses as a whole.
fn is_part(addresses: &str, number: &str) -> bool {
    let edge = |c: Option<char>| c.is_none_or(|c| !c.is_ascii_digit());
    addresses.match_indices(number).any(|(at, _)| {
        let before = addresses.get(..at).and_then(|text| text.chars().next_back());
        let behind = addresses.get(at + number.len()..).and_then(|text| text.chars().next());
        edge(before) && edge(behind)
    })
}

/// The form of a number: its letters, and where its digits stand.
fn form(number: &str) -> String {
    let mut form = String::new();
    for c in number.chars() {
        let c = if c.is_ascii_digit() { '9' } else { c };
        if c != '9' || !form.ends_with('9') {
            form.push(c);
        }
    }
    form
}

/// The records around numbers.
fn parted(tree: &Tree<'_>, anchors: &[Anchor<'_>], group: &dyn Fn(usize) -> bool) -> Vec<Record> {
    let anchors = anchors.get(..anchors.len().min(RECORDS_MAX)).unwrap_or_default();
    // How many anchors stand before each, and whether a range holds another number.
    let alone = |row: usize, number: &str| {
        let from = anchors.partition_point(|anchor| anchor.node < row);
        let until = anchors.partition_point(|anchor| anchor.node < tree.end(row));
        let first = anchors.get(from).is_none_or(|anchor| anchor.number == number);
        let last = until.checked_sub(1).and_then(|at| anchors.get(at)).is_none_or(|anchor| anchor.number == number);
        first
            && last
            && (until - from < 64
                || anchors.get(from..until).is_some_and(|some| some.iter().all(|it| it.number == number)))
    };
    let depth = |row: usize| tree.ancestors(row).count();
    let several = anchors.iter().any(|anchor| Some(anchor.number) != anchors.first().map(|first| first.number));
    let roots: Vec<usize> = anchors
        .iter()
        .map(|anchor| {
            if several {
                tree.ancestors(anchor.node).take_while(|up| alone(*up, anchor.number)).last().unwrap_or(anchor.node)
            } else {
                only(tree, anchor.node)
            }
        })
        .collect();
    // The last of a list, or the only one of a column, seems to have more around it than its neighbours.
    let mut kinds: BTreeMap<(usize, &str), usize> = BTreeMap::new();
    let kind = |row: usize| (depth(row), tree.nodes.get(row).map_or("", |node| node.tag.as_str()));
    for root in &roots {
        *kinds.entry(kind(*root)).or_default() += 1;
    }
    let usual = kinds.into_iter().max_by_key(|(_, count)| *count).map(|(kind, _)| kind);
    let roots: Vec<usize> = anchors
        .iter()
        .zip(roots)
        .map(|(anchor, root)| {
            let inner = tree.ancestors(anchor.node).take_while(|up| *up >= root).find(|up| Some(kind(*up)) == usual);
            inner.unwrap_or(root)
        })
        .collect();
    let mut records: Vec<Record> = Vec::new();
    // Kinds of elements that stood between two records of a flat list: the last one has no more.
    let mut between: BTreeSet<&str> = BTreeSet::new();
    for (at, (anchor, root)) in anchors.iter().zip(&roots).enumerate() {
        let (root, end) = (*root, tree.end(*root));
        if let Some(last) = records.last_mut()
            && last.number == anchor.number
        {
            if last.rows.end < end {
                last.rows.end = end;
            }
            continue;
        }
        if records.last().is_some_and(|last| root < last.rows.end) {
            // Two numbers in one element cannot be told apart.
            continue;
        }
        let parent = tree.parent(root);
        let next = roots.get(at + 1..).and_then(|more| more.iter().find(|next| **next >= end)).copied();
        let heading = is_title(tree, root);
        // Between whole rows or cards a standing alone is the heading of those that follow.
        let apart = is_row(tree, root) || matches!(tag(tree, root), "tbody" | "li" | "article" | "section" | "details");
        let mut until = end;
        let mut row = end;
        while let Some(parent) = parent
            && row < tree.end(parent)
            && next.is_none_or(|next| row < next)
        {
            let name = tree.nodes.get(row).map_or("", |node| node.tag.as_str());
            if !heading && is_title(tree, row) || apart && group(row) || next.is_none() && !between.contains(name) {
                break;
            }
            if next.is_some_and(|next| tree.parent(next) == Some(parent)) {
                between.insert(name);
            } else if !between.contains(name) {
                break;
            }
            row = tree.end(row);
            until = row;
        }
        records.push(Record { number: anchor.number.to_owned(), node: anchor.node, root, rows: root..until });
    }
    records
}

/// Whether an element is a title of what follows it.
fn is_title(tree: &Tree<'_>, row: usize) -> bool {
    tree.nodes.get(row).is_some_and(|node| {
        matches!(node.tag.as_str(), "h1" | "h2" | "h3" | "h4" | "h5" | "h6")
            || node.attribute("role") == Some("heading")
    })
}

/// The record of a number that is the only one of its page.
fn only(tree: &Tree<'_>, node: usize) -> usize {
    let holder = |row: &usize| {
        tree.nodes.get(*row).is_some_and(|node| {
            matches!(
                node.tag.as_str(),
                "article" | "details" | "section" | "li" | "tr" | "dl" | "fieldset" | "main" | "body"
            ) || matches!(node.attribute("role"), Some("row" | "listitem" | "article"))
        })
    };
    tree.ancestors(node).find(holder).unwrap_or(node)
}
