//! The table of attributes on a detail page: names and values in a table, a definition list or a list of pairs.

use std::collections::BTreeSet;

use super::context::{Context, tidy};
use super::words::class_words;

/// Characters of an attribute's name and value at most.
const NAME_MAX: usize = 40;
const VALUE_MAX: usize = 240;
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

/// Pairs of name and value, in page order; `others` are the cards of other listings.
pub(super) fn attributes(context: &Context<'_>, others: &[usize]) -> Vec<(String, String)> {
    let tree = &context.tree;
    let mut found: Vec<(String, String)> = Vec::new();
    let mut known: BTreeSet<String> = BTreeSet::new();
    let mut covered = 0;
    for row in 0..tree.len() {
        if row < covered || found.len() >= PAIRS_MAX {
            continue;
        }
        let pairs = match tree.nodes[row].tag.as_str() {
            "table" => table(context, row),
            "dl" => definitions(context, row),
            "ul" | "ol" => list(context, row),
            "div" | "section" if is_named_so(context, row) => list(context, row),
            _ => continue,
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
    attributes.iter().find(|(name, _)| BRAND.contains(&name.to_lowercase().as_str())).map(|(_, value)| value.clone())
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
