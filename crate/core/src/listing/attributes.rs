//! The table of attributes on a detail page: names and values in a table, a definition list or a list of pairs.

use std::collections::BTreeSet;

use super::context::{Context, tidy};
use super::words::class_words;
use crate::money::quotes;

/// Characters of an attribute's name and value at most.
const NAME_MAX: usize = 40;
const VALUE_MAX: usize = 240;
/// Kinds of such blocks of a page at most.
const KINDS_MAX: usize = 200;
/// Rows of a block of one name and one value at most.
const ALIKE_ROWS: usize = 8;
/// Pairs that make a table, and pairs of a page at most.
const PAIRS_MIN: usize = 3;
const PAIRS_MAX: usize = 80;
/// Names under which a brand is told; compared without case and colon.
const BRAND: [&str; 14] = [
    "brand",
    "brand name",
    "品牌",
    "品牌名称",
    "marke",
    "marca",
    "marque",
    "merk",
    "marka",
    "značka",
    "бренд",
    "ブランド",
    "브랜드",
    "thương hiệu",
];

/// Names under which the place of the goods is told.
const LOCATION: [&str; 12] = [
    "item location",
    "ships from",
    "shipping from",
    "location",
    "发货地",
    "发货地址",
    "dikirim dari",
    "gửi từ",
    "artikelstandort",
    "ubicación del artículo",
    "発送元の地域",
    "wysyłka z",
];

/// A name and a value.
type Pair = (String, String);

/// Pairs of name and value, in page order; `others` are the cards of other listings.
pub(super) fn attributes(context: &Context<'_>, others: &[usize]) -> Vec<(String, String)> {
    let tree = &context.tree;
    let mut found: Vec<(String, String)> = Vec::new();
    let mut known: BTreeSet<String> = BTreeSet::new();
    let mut covered = 0;
    let mut alike = alike(context);
    for row in 0..tree.len() {
        if row < covered || found.len() >= PAIRS_MAX {
            continue;
        }
        let pairs = match tree.nodes[row].tag.as_str() {
            "table" => table(context, row),
            "dl" => definitions(context, row),
            "ul" | "ol" => list(context, row),
            "div" | "section" if is_named_so(context, row) => list(context, row),
            _ => Vec::new(),
        };
        let pairs = match alike.iter_mut().find(|kind| kind.first == row) {
            Some(kind) if pairs.len() < PAIRS_MIN => std::mem::take(&mut kind.pairs),
            _ => pairs,
        };
        if pairs.len() < PAIRS_MIN || context.in_frame(row) || others.iter().any(|card| tree.holds(*card, row)) {
            continue;
        }
        covered = tree.end(row);
        for (name, value) in pairs {
            if found.len() < PAIRS_MAX && known.insert(name.clone()) {
                found.push((name, value));
            }
        }
    }
    found
}

/// The brand that the attributes tell.
pub(super) fn brand(attributes: &[(String, String)]) -> Option<String> {
    under(attributes, &BRAND).map(str::to_owned)
}

/// Where it ships from, as the attributes tell.
pub(super) fn location(attributes: &[(String, String)]) -> Option<&str> {
    under(attributes, &LOCATION)
}

fn under<'a>(attributes: &'a [(String, String)], names: &[&str]) -> Option<&'a str> {
    attributes.iter().find(|(name, _)| names.contains(&name.to_lowercase().as_str())).map(|(_, value)| value.as_str())
}

/// Rows of two cells, or of four that are two pairs.
fn table(context: &Context<'_>, table: usize) -> Vec<(String, String)> {
    let tree = &context.tree;
    let mut pairs = Vec::new();
    for row in tree.subtree(table).filter(|row| tree.nodes[*row].tag == "tr") {
        let cells: Vec<usize> =
            tree.children(row).filter(|cell| matches!(tree.nodes[*cell].tag.as_str(), "td" | "th")).collect();
        if cells.len() > 4 || !cells.len().is_multiple_of(2) {
            continue;
        }
        for cell in cells.chunks(2) {
            pairs.extend(pair(context, cell));
        }
    }
    pairs
}

fn definitions(context: &Context<'_>, list: usize) -> Vec<(String, String)> {
    let tree = &context.tree;
    let parts: Vec<usize> =
        tree.subtree(list).filter(|row| matches!(tree.nodes[*row].tag.as_str(), "dt" | "dd")).collect();
    parts
        .windows(2)
        .filter(|two| tree.nodes[two[0]].tag == "dt" && tree.nodes[two[1]].tag == "dd")
        .filter_map(|two| pair(context, two))
        .collect()
}

/// Children with a name and a value each: two elements, or one text with a colon.
fn list(context: &Context<'_>, list: usize) -> Vec<(String, String)> {
    let tree = &context.tree;
    let children: Vec<usize> = tree.children(list).collect();
    let pairs: Vec<(String, String)> = children
        .iter()
        .filter_map(|child| {
            let parts: Vec<usize> = tree.children(*child).collect();
            if tidy(&tree.nodes[*child].text).is_empty() && parts.len() == 2 {
                return pair(context, &parts);
            }
            let text = tidy(tree.words(*child));
            let (name, value) = text.split_once([':', '：'])?;
            kept(name, value)
        })
        .collect();
    // Menus and lists of other things hold a pair by chance.
    if pairs.len() * 10 >= children.len() * 8 { pairs } else { Vec::new() }
}

/// Blocks of a name and a value each that are built alike.
struct Alike<'s> {
    /// Tag and class.
    kind: (&'s str, &'s str),
    first: usize,
    last: usize,
    pairs: Vec<Pair>,
}

/// Names and values in blocks that are built alike, wherever their lines and columns end. A kind with amounts of money, or
/// in which names repeat, is another thing.
fn alike<'s>(context: &Context<'s>) -> Vec<Alike<'s>> {
    let tree = &context.tree;
    let mut kinds: Vec<Alike<'s>> = Vec::new();
    for row in 0..tree.len() {
        let node = &tree.nodes[row];
        let fits = matches!(node.tag.as_str(), "div" | "li" | "dl" | "p") && tree.subtree(row).len() <= ALIKE_ROWS;
        if !fits || !node.text.trim().is_empty() || tree.words(row).len() > (NAME_MAX + VALUE_MAX) * 4 {
            continue;
        }
        let parts: Vec<usize> = tree.children(row).collect();
        let plain = |text: &str| text.chars().count() <= NAME_MAX / 2 && !text.chars().any(|c| c.is_ascii_digit());
        let Some(found) = pair(context, &parts).filter(|(name, _)| plain(name)) else { continue };
        if quotes(&found.1, &[]).iter().any(|q| q.sign.is_some()) {
            continue;
        }
        let kind = (node.tag.as_str(), node.attribute("class").unwrap_or_default());
        match kinds.iter().position(|known| known.kind == kind) {
            Some(at) => {
                kinds[at].last = row;
                kinds[at].pairs.push(found);
            }
            None if kinds.len() < KINDS_MAX => kinds.push(Alike { kind, first: row, last: row, pairs: vec![found] }),
            None => {}
        }
    }
    kinds.retain(|kind| {
        let repeats = |(at, (name, _)): (usize, &Pair)| kind.pairs.iter().take(at).any(|(known, _)| known == name);
        (PAIRS_MIN..=PAIRS_MAX).contains(&kind.pairs.len())
            && kind.last - kind.first <= kind.pairs.len() * ALIKE_ROWS
            && !kind.pairs.iter().enumerate().any(repeats)
    });
    kinds
}

/// Whether the element is called a list of attributes.
fn is_named_so(context: &Context<'_>, row: usize) -> bool {
    ["class", "id"]
        .iter()
        .filter_map(|name| context.tree.nodes[row].attribute(name))
        .flat_map(class_words)
        .any(|word| ["attr", "spec", "propert", "param"].iter().any(|part| word.starts_with(part)))
}

fn pair(context: &Context<'_>, cells: &[usize]) -> Option<(String, String)> {
    let [name, value] = cells else { return None };
    kept(context.tree.words(*name), context.tree.words(*value))
}

fn kept(name: &str, value: &str) -> Option<(String, String)> {
    if name.len() > NAME_MAX * 8 || value.len() > VALUE_MAX * 8 {
        return None;
    }
    let (name, value) = (tidy(name), tidy(value));
    let name = name.trim_end_matches([':', '：']).trim();
    let fits = (1..=NAME_MAX).contains(&name.chars().count()) && (1..=VALUE_MAX).contains(&value.chars().count());
    (fits && name.chars().any(char::is_alphabetic) && !name.starts_with("http")).then(|| (name.to_owned(), value))
}
