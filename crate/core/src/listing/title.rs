//! The title of a card: its best descriptive text.

use std::collections::{BTreeMap, BTreeSet};

use super::context::{Context, tidy};
use super::words::{class_words, is_cjk, is_company, is_furniture, is_registered};
use crate::money::quotes;
use crate::order::{self, Gather};

/// Characters of a title at most: longer texts are descriptions.
const LENGTH_MAX: usize = 300;
/// Width from which the text of a link says what it leads to.
const LINKED_MIN: f64 = 10.0;
/// Weight of the text of a listing's own link.
const LINKED: f64 = 3.2;
/// Width from which a text that is also a picture's is no count and no service, and money in it may be part of a title.
const PICTURED_MIN: f64 = 20.0;
/// Levels from a picture up to its link.
const LINK_LEVELS: usize = 6;
/// Characters that take no room and part what stands beside them; so many in one text are there to hide it.
const INVISIBLE: [char; 5] = ['\u{200b}', '\u{2060}', '\u{2061}', '\u{2062}', '\u{2063}'];
const INVISIBLE_MIN: usize = 5;
/// Decorations that sites put around a title for screen readers and searches.
const DECORATIONS: [&str; 10] = [
    "Opens in a new window or tab",
    "Opens in a new window",
    "New Listing",
    "NEW LISTING",
    "Details about",
    "Sponsored Ad -",
    "スポンサー広告 -",
    "Patrocinado",
    "のサムネイル",
    "の画像",
];

/// Short texts by the number of cards in which each occurs.
pub(super) fn furniture(context: &Context<'_>, cards: &[usize]) -> BTreeSet<String> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for card in cards {
        let mut texts = BTreeSet::new();
        for row in context.tree.subtree(*card) {
            let node = &context.tree.nodes[row];
            let named = ["title", "alt", "aria-label"].iter().filter_map(|a| node.attribute(a));
            texts.extend(named.map(tidy).filter(|t| !t.is_empty()));
            let text = context.tree.words(row);
            if text.len() <= 160 {
                texts.insert(tidy(text));
            }
        }
        for text in texts {
            *counts.entry(text).or_default() += 1;
        }
    }
    // Three cards with one text may be three offers of one thing; in a short list half of them must have it.
    let limit = (cards.len() * 15 / 100).max(3).max(if cards.len() < 8 { cards.len().div_ceil(2) + 1 } else { 0 });
    counts.into_iter().filter(|(_, n)| *n >= limit).map(|(text, _)| text).into_set()
}

/// A slogan within a link, which the link's attribute says once more so that it is shown whole when one points at it, and
/// the name beside it.
struct Slogan {
    link: usize,
    text: String,
    beside: String,
}

fn slogan(context: &Context<'_>, link: usize) -> Option<Slogan> {
    let tree = &context.tree;
    let text = tidy(tree.nodes[link].attribute("title")?);
    let whole = tidy(tree.words(link));
    let (before, after) = whole.split_once(&text).filter(|_| width(&text) >= LINKED_MIN)?;
    let beside = tidy(&format!("{before} {after}"));
    let mut parts = tree.subtree(link).filter(|row| *row != link);
    let is_part = width(&beside) >= LINKED_MIN && parts.any(|row| tidy(tree.words(row)) == text);
    is_part.then_some(Slogan { link, text, beside })
}

struct Candidate {
    text: String,
    weight: f64,
    agreement: bool,
    /// Says what a picture shows.
    pictures: bool,
    /// Holds an element that is an amount and no more.
    priced: bool,
}

/// The title among the card's texts. `is_own_link` tells rows that link to the listing.
pub(super) fn title(
    context: &Context<'_>,
    rows: &[usize],
    furniture: &BTreeSet<String>,
    is_own_link: &dyn Fn(usize) -> bool,
) -> Option<String> {
    let tree = &context.tree;
    let links = rows.iter().flat_map(|card| tree.subtree(*card)).filter(|row| is_own_link(*row));
    let slogans: Vec<Slogan> = links.filter_map(|link| slogan(context, link)).collect();
    let mut candidates: Vec<Candidate> = Vec::new();
    let mut push = |text: &str, weight: f64, agreement: bool, row: usize| {
        // `S⁣p⁣o⁣n⁣s⁣o⁣r⁣e⁣d` among letters that are not shown: what is taken apart so that it cannot be read is no title.
        if text.matches(INVISIBLE).count() >= INVISIBLE_MIN {
            return;
        }
        let text = undecorated(uncounted(&tidy(text)));
        let length = text.chars().count();
        if (2..=LENGTH_MAX).contains(&length) && !furniture.contains(&text) {
            let pictures = tree.nodes[row].tag == "img";
            let priced = is_priced(&text) && (weight < LINKED || holds_amount(context, row, &text));
            candidates.push(Candidate { text, weight, agreement, pictures, priced });
        }
    };
    for card in rows {
        let whole = tree.text(*card).len().max(1);
        for row in tree.subtree(*card) {
            let node = &tree.nodes[row];
            let seen = without_hidden(context, row);
            let text = seen.as_deref().unwrap_or_else(|| tree.words(row));
            let text = without_label(context, row, text, furniture);
            let class = node.attribute("class").unwrap_or_default();
            let named = class_words(class).iter().any(|w| matches!(w.as_str(), "title" | "name" | "subject"));
            let bonus = if named { 0.9 } else { 0.0 };
            if is_heading(node) || node.attribute("itemprop") == Some("name") {
                push(text, 5.0 + bonus, false, row);
            } else if is_own_link(row) {
                let wraps = text.len() * 10 > whole * 7 && tree.subtree(row).len() > 6;
                push(text, if wraps { 0.5 } else { LINKED + bonus }, false, row);
            } else if text.len() <= LENGTH_MAX * 3 && tree.subtree(row).len() <= 6 {
                push(text, 1.2 + bonus, false, row);
            }
            if is_own_link(row) || named {
                let told = tidy(node.attribute("title").unwrap_or_default());
                match slogans.iter().find(|slogan| slogan.link == row) {
                    Some(slogan) => push(&slogan.beside, LINKED + 1.0, false, row),
                    None if slogans.iter().any(|slogan| slogan.text == told) => {}
                    None => push(&told, 2.5, true, row),
                }
            }
            if node.tag == "img" {
                // The picture of a variant agrees with the title, too.
                let link = tree.ancestors(row).take(LINK_LEVELS).find(|at| tree.nodes[*at].tag == "a");
                push(node.attribute("alt").unwrap_or_default(), 2.2, link.is_none_or(is_own_link), row);
            }
        }
    }
    let grams: Vec<Bigrams> = candidates.iter().map(|c| Bigrams::of(&c.text)).collect();
    let mut best: Option<(f64, &str)> = None;
    for (index, candidate) in candidates.iter().enumerate() {
        let mut score = candidate.weight + (width(&candidate.text) / 20.0).min(2.0);
        let agrees = || {
            grams.iter().enumerate().any(|(other, set)| {
                other != index && candidates[other].text != candidate.text && grams[index].likeness(set) >= 0.55
            })
        };
        // A picture's text that is a text of the card, too: a short name beside a long list of what it has.
        let named = || candidates.iter().any(|other| !other.pictures && other.text == candidate.text);
        if candidate.agreement && agrees() {
            score += 2.7;
        } else if candidate.agreement && candidate.pictures && named() {
            score += 0.5 + 1.1 * (width(&candidate.text) / 20.0).min(2.0);
        }
        if candidate.priced {
            score -= 3.0;
        }
        // What is shown when one points at a card names its company first, within the listing's link.
        if is_company(&candidate.text) && (is_registered(&candidate.text) || candidate.text.chars().any(is_cjk)) {
            score -= 2.0;
        }
        let pictured = || {
            width(&candidate.text) >= PICTURED_MIN
                && grams.iter().zip(&candidates).any(|(set, other)| other.pictures && grams[index].likeness(set) >= 0.8)
        };
        if is_furniture(&candidate.text) && !pictured() {
            score -= 4.0;
        }
        // `Quick view of` and the text of the listing's own link, or only how that begins, or more on both sides of it
        // (`buy … at the best price`): then the link says it.
        let says = |other: &&Candidate| {
            let spoken = || {
                let parts = candidate.text.split_once(other.text.as_str());
                parts.is_some_and(|(before, behind)| {
                    before.ends_with(' ') && (behind.is_empty() || behind.starts_with(' '))
                })
            };
            let begun = || other.text.strip_prefix(&candidate.text).is_some_and(|rest| rest.starts_with(' '));
            other.weight > 3.0
                && width(&other.text) >= LINKED_MIN
                && (spoken() || begun())
                && quotes(&other.text, &[]).iter().all(|q| q.sign.is_none())
        };
        let link = candidates.iter().find(says).filter(|_| candidate.agreement);
        if best.is_none_or(|(top, _)| score > top) {
            best = Some((score, &link.unwrap_or(candidate).text));
        }
    }
    best.filter(|(score, _)| *score > 1.0).map(|(_, text)| text.to_owned())
}

/// A text without what it says first of the pictures that a card shows: `Slide 1 of 2 Slide 2 of 2 Table lamp`.
fn uncounted(text: &str) -> &str {
    const PICTURES: [&str; 8] = ["slide", "image", "photo", "picture", "foto", "imagen", "imagem", "bild"];
    const OF: [&str; 5] = ["of", "de", "von", "sur", "di"];
    let mut rest = text;
    loop {
        let mut words = rest.splitn(5, ' ');
        let [Some(noun), Some(at), Some(of), Some(count)] = [(); 4].map(|()| words.next()) else { return rest };
        let is_number = |word: &str| !word.is_empty() && word.bytes().all(|b| b.is_ascii_digit());
        let one_of = |word: &str, known: &[&str]| known.contains(&word.to_lowercase().as_str());
        if !(one_of(noun, &PICTURES) && is_number(at) && one_of(of, &OF) && is_number(count)) {
            return rest;
        }
        rest = words.next().unwrap_or_default();
    }
}

/// Whether a text tells an amount.
fn is_priced(text: &str) -> bool {
    quotes(text, &[]).iter().any(|q| q.sign.is_some())
}

/// Whether the amount in a text is an element of its own, or the end of it. A title may speak of money, too:
/// `from 1983元/2017 model`.
fn holds_amount(context: &Context<'_>, row: usize, text: &str) -> bool {
    let tree = &context.tree;
    let short = |text: &str| width(text) < PICTURED_MIN && is_priced(text);
    let end = text.char_indices().rev().nth(11).map_or(0, |(at, _)| at);
    width(text) < PICTURED_MIN
        || text.get(end..).is_some_and(is_priced)
        || tree.subtree(row).skip(1).any(|at| short(tree.words(at)))
}

/// Whether a heading in the subtrees, and nothing else in it, is this text.
pub(super) fn is_headed(context: &Context<'_>, rows: &[usize], text: &str) -> bool {
    rows.iter()
        .flat_map(|row| context.tree.subtree(*row))
        .any(|row| is_heading(&context.tree.nodes[row]) && undecorated(&tidy(context.tree.words(row))) == text)
}

fn is_heading(node: &crate::page::Node) -> bool {
    matches!(node.tag.as_str(), "h1" | "h2" | "h3" | "h4" | "h5" | "h6") || node.attribute("role") == Some("heading")
}

/// The text without a label that begins it and that all cards share: `상품명`.
fn without_label<'t>(context: &Context<'_>, row: usize, text: &'t str, furniture: &BTreeSet<String>) -> &'t str {
    let first =
        Some(row + 1).filter(|first| *first < context.tree.end(row)).map(|first| tidy(context.tree.words(first)));
    let label = first.filter(|label| !label.is_empty() && furniture.contains(label));
    label
        .and_then(|label| text.trim_start().strip_prefix(label.as_str()))
        .filter(|rest| !rest.trim().is_empty())
        .unwrap_or(text)
}

/// The text of a short element without the parts that are for screen readers; `None` where it has none, or nothing else.
fn without_hidden(context: &Context<'_>, row: usize) -> Option<String> {
    let tree = &context.tree;
    if tree.subtree(row).len() > 12 || tree.text(row).len() > LENGTH_MAX * 3 {
        return None;
    }
    let (mut text, mut after, mut hidden) = (String::new(), row, false);
    for at in tree.subtree(row) {
        if at < after {
            continue;
        }
        let node = &tree.nodes[at];
        let unseen = at != row && is_for_screen_readers(node);
        if unseen {
            hidden = true;
            after = tree.end(at);
        } else {
            text.push_str(&node.text);
            // Tails of what has children come after these; a title seldom has such.
            text.push(' ');
        }
        if at != row {
            text.push_str(&node.tail);
        }
    }
    (hidden && text.chars().any(char::is_alphabetic)).then_some(text)
}

/// Whether an element's class hides it from sight.
pub(super) fn is_for_screen_readers(node: &crate::page::Node) -> bool {
    let words = class_words(node.attribute("class").unwrap_or_default());
    let pairs = [("visually", "hidden"), ("sr", "only"), ("screen", "reader"), ("screenreader", "only")];
    words.iter().any(|w| matches!(w.as_str(), "clipped" | "offscreen" | "visuallyhidden" | "sronly"))
        || words.windows(2).any(|two| pairs.contains(&(two[0].as_str(), two[1].as_str())))
}

/// Width in letters: one character of a script without spaces says about as much as two letters.
pub(super) fn width(text: &str) -> f64 {
    text.chars().map(|c| if is_cjk(c) { 2.2 } else { 1.0 }).sum()
}

/// Pairs of neighbouring letters, without case and blanks, each once and in order.
pub(super) struct Bigrams(Vec<(char, char)>);

impl Bigrams {
    pub fn of(text: &str) -> Self {
        let letters: Vec<char> = text.to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect();
        let mut pairs: Vec<(char, char)> = letters.windows(2).map(|pair| (pair[0], pair[1])).collect();
        order::sort(&mut pairs);
        pairs.dedup();
        Self(pairs)
    }

    /// Likeness from 0 to 1: Dice's coefficient.
    pub fn likeness(&self, other: &Self) -> f64 {
        let (a, b) = (&self.0, &other.0);
        if a.is_empty() || b.is_empty() {
            return 0.0;
        }
        let (mut i, mut j, mut common) = (0, 0, 0_usize);
        while let (Some(x), Some(y)) = (a.get(i), b.get(j)) {
            common += usize::from(x == y);
            i += usize::from(x <= y);
            j += usize::from(y <= x);
        }
        2.0 * common as f64 / (a.len() + b.len()) as f64
    }
}

/// Likeness of two texts from 0 to 1: Dice's coefficient of their letter pairs.
pub(super) fn likeness(a: &str, b: &str) -> f64 {
    Bigrams::of(a).likeness(&Bigrams::of(b))
}

/// Whether two texts are written in scripts of which most letters of the one are none of the other's.
pub(super) fn is_in_other_script(a: &str, b: &str) -> bool {
    matches!((script(a), script(b)), (Some(a), Some(b)) if a != b)
}

/// The script of most letters, by the beginning of its range.
fn script(text: &str) -> Option<u32> {
    const BEGINNINGS: [u32; 11] = [0, 0x370, 0x400, 0x530, 0x590, 0x600, 0x900, 0xe00, 0xe80, 0x1e00, 0x2e80];
    let mut counts: BTreeMap<u32, usize> = BTreeMap::new();
    for letter in text.chars().filter(|c| c.is_alphabetic()) {
        let begins = BEGINNINGS.iter().rev().find(|begin| **begin <= u32::from(letter)).copied().unwrap_or_default();
        // Latin with marks stands apart, Hangul's old letters before the syllables.
        *counts.entry(if begins == 0x1e00 { 0 } else { begins }).or_default() += 1;
    }
    counts.into_iter().max_by_key(|(_, n)| *n).map(|(script, _)| script)
}

/// A title without what sites put around it.
pub(super) fn undecorated(text: &str) -> String {
    let mut text = text;
    for decoration in DECORATIONS {
        text = text.strip_prefix(decoration).unwrap_or(text);
        text = text.strip_suffix(decoration).unwrap_or(text).trim();
    }
    text.to_owned()
}
