//! Cards: the largest subtrees that hold one listing alone, and which of them belong to the results.

use std::collections::{BTreeMap, BTreeSet};

use super::anchor::Anchors;
use super::context::Context;
use super::price::{Priced, choose};
use super::words::class_words;
use crate::order::{self, Gather};

/// Depth to which two cards are compared.
const SHAPE_DEPTH: usize = 5;
/// Classes tried as the beginning of a run.
const RUN_CLASSES_MAX: usize = 24;
/// Priced cards of a group below which a group of pictures may be the list, and its cards at least.
const PRICED_MIN: usize = 3;
pub(super) const PICTURED_MIN: usize = 8;
/// Blocks of one build at least that carry ids of their own, before what else they name is taken for editions.
const BLOCKS_MIN: usize = 3;
/// Cards of one build at least under one element, before that is a list.
const LIST_MIN: usize = 3;
/// Rows of a card at most.
const ROWS_MAX: usize = 4_000;

/// A subtree that holds one listing, or a run of siblings that do together.
#[derive(Clone, Debug)]
pub(super) struct Card {
    pub row: usize,
    /// Further siblings that belong to it.
    pub run: Vec<usize>,
    /// Index in [`Anchors::named`]; `None` for a card that only looks like the others.
    pub named: Option<usize>,
}

/// What a subtree names.
#[derive(Clone, Copy, PartialEq)]
enum Names {
    Nothing,
    One(usize),
    Many,
}

/// What every subtree names, by what each row does.
fn names(context: &Context<'_>, own: &[Option<usize>]) -> Vec<Names> {
    let mut names: Vec<Names> = own.iter().map(|at| at.map_or(Names::Nothing, Names::One)).collect();
    for row in (0..context.tree.len()).rev() {
        if let Some(parent) = context.tree.parent(row) {
            names[parent] = match (names[parent], names[row]) {
                (any, Names::Nothing) => any,
                (Names::Nothing, any) => any,
                (Names::One(a), Names::One(b)) if a == b => Names::One(a),
                _ => Names::Many,
            };
        }
    }
    names
}

/// Takes away the names of variants: in a block with the money of one listing, links to others that are pictures or patches
/// of colour alone. They would cut the block's card into pieces.
pub(super) fn without_variants(context: &Context<'_>, anchors: &mut Anchors, money: &[Priced]) {
    let tree = &context.tree;
    let (mut told, mut mute) = (vec![None; tree.len()], Vec::new());
    for card in cards(context, anchors) {
        if tree.words(card.row).trim().is_empty() && money_in(context, card.row, money).next().is_none() {
            mute.push(card);
        } else {
            told[card.row] = card.named;
        }
    }
    let told = names(context, &told);
    for card in mute {
        let block = tree.ancestors(card.row).map(|above| told[above]).find(|told| *told != Names::Nothing);
        if matches!(block, Some(Names::One(other)) if Some(other) != card.named) {
            tree.subtree(card.row).for_each(|row| anchors.at[row] = None);
        }
    }
}

/// Takes away the names of other editions: in a block that itself carries one listing's id, as several of its build do, what
/// names another and has no picture of its own (`Hardcover`, `$14.49`). The money of those links is not the listing's.
pub(super) fn without_editions(context: &Context<'_>, anchors: &mut Anchors, money: &mut Vec<Priced>) {
    let tree = &context.tree;
    let carries = |row: usize| anchors.at[row].filter(|_| tree.nodes[row].tag != "a");
    let mut builds: BTreeMap<u64, BTreeSet<usize>> = BTreeMap::new();
    let mut editions = Vec::new();
    for card in cards(context, anchors).into_iter().filter(|card| !is_pictured(context, card.row)) {
        let block = tree.ancestors(card.row).skip(1).find_map(|up| Some((up, carries(up)?)));
        if let Some((block, _)) = block.filter(|(_, carried)| Some(*carried) != card.named) {
            editions.push((block, card));
        }
    }
    if editions.is_empty() {
        return;
    }
    for (row, carried) in (0..tree.len()).filter_map(|row| Some((row, carries(row)?))) {
        builds.entry(path(context, row)).or_default().insert(carried);
    }
    editions.retain(|(block, _)| builds.get(&path(context, *block)).is_some_and(|b| b.len() >= BLOCKS_MIN));
    // Each row is marked once: a hostile page has as many links as amounts.
    let mut taken = vec![false; tree.len()];
    for (_, card) in &editions {
        for link in tree.subtree(card.row) {
            if anchors.at[link] == card.named && !std::mem::replace(&mut taken[link], true) {
                tree.subtree(link).for_each(|row| taken[row] = true);
            }
        }
    }
    money.retain(|priced| !taken[priced.row]);
    for (_, card) in editions {
        tree.subtree(card.row).filter(|row| taken[*row]).for_each(|row| anchors.at[row] = None);
    }
}

/// Every card of the page, in document order.
pub(super) fn cards(context: &Context<'_>, anchors: &Anchors) -> Vec<Card> {
    let tree = &context.tree;
    let names = names(context, &anchors.at);
    let is_root = |row: usize| matches!(tree.nodes[row].tag.as_str(), "html" | "body" | "head");
    (0..tree.len())
        .filter_map(|row| {
            let Names::One(named) = names[row] else { return None };
            let above = tree.parent(row);
            let largest = above.is_none_or(|p| names[p] == Names::Many || is_root(p));
            (largest && !is_root(row) && tree.subtree(row).len() <= ROWS_MAX && !in_head(context, row))
                .then_some(Card { row, run: Vec::new(), named: Some(named) })
        })
        .collect()
}

fn in_head(context: &Context<'_>, row: usize) -> bool {
    context.tree.ancestors(row).any(|r| context.tree.nodes[r].tag == "head")
}

/// Money elements inside a row's subtree.
pub(super) fn money_in<'p>(
    context: &Context<'_>,
    row: usize,
    money: &'p [Priced],
) -> impl Iterator<Item = &'p Priced> + Clone + use<'p> {
    let range = context.tree.subtree(row);
    let from = money.partition_point(|p| p.row < range.start);
    money.iter().skip(from).take_while(move |p| p.row < range.end)
}

/// Puts runs of siblings together: a link, then the picture, the price and the seller beside it. Saved pages are full of
/// them, since a link inside a link does not survive being written and parsed again; tables with one row for the picture
/// and one for the price are others.
pub(super) fn join_runs(context: &Context<'_>, cards: Vec<Card>, money: &[Priced]) -> Vec<Card> {
    let tree = &context.tree;
    let mut parents: BTreeMap<usize, Vec<&Card>> = BTreeMap::new();
    for card in &cards {
        if let Some(parent) = tree.parent(card.row) {
            parents.entry(parent).or_default().push(card);
        }
    }
    let mut joined = Vec::new();
    let mut replaced = BTreeSet::new();
    for (parent, inside) in parents {
        let ids: BTreeSet<Option<usize>> = inside.iter().map(|card| card.named).into_set();
        let bare = inside.iter().filter(|card| money_in(context, card.row, money).next().is_none()).count();
        if ids.len() < 3 || bare * 2 < inside.len() {
            continue;
        }
        let names: BTreeMap<usize, Option<usize>> = inside.iter().map(|card| (card.row, card.named)).into_map();
        if let Some(runs) = runs(context, parent, &names, money) {
            replaced.insert(parent);
            joined.extend(runs);
        }
    }
    joined.extend(cards.into_iter().filter(|card| tree.parent(card.row).is_none_or(|p| !replaced.contains(&p))));
    order::sort_by_key(&mut joined, |card| card.row);
    joined
}

/// Cuts the children of a row into runs that begin alike, each with one id and a price; `None` if no beginning does it.
fn runs(
    context: &Context<'_>,
    parent: usize,
    names: &BTreeMap<usize, Option<usize>>,
    money: &[Priced],
) -> Option<Vec<Card>> {
    let tree = &context.tree;
    let children: Vec<usize> = tree.children(parent).collect();
    let tags: BTreeSet<&str> = children.iter().map(|c| tree.nodes[*c].tag.as_str()).into_set();
    let class = |row: usize| {
        tree.nodes[row].attribute("class").and_then(|c| c.split_whitespace().next()).unwrap_or_default().to_owned()
    };
    let classes: BTreeSet<String> = children.iter().map(|c| class(*c)).filter(|c| !c.is_empty()).into_set();
    let mut best: Option<(usize, Vec<Card>)> = None;
    let begins = tags
        .iter()
        .map(|tag| (Some(*tag), None))
        .chain(classes.iter().take(RUN_CLASSES_MAX).map(|class| (None, Some(class.as_str()))));
    for (tag, named) in begins {
        let mut runs: Vec<Vec<usize>> = Vec::new();
        for child in &children {
            let begins = tag.is_some_and(|t| tree.nodes[*child].tag == t) || named.is_some_and(|n| class(*child) == n);
            match runs.last_mut() {
                _ if begins => runs.push(vec![*child]),
                Some(run) => run.push(*child),
                None => {}
            }
        }
        let mut made = Vec::new();
        let mut torn = 0;
        for run in runs {
            let ids: BTreeSet<usize> = run.iter().filter_map(|row| names.get(row).copied().flatten()).into_set();
            let priced = run.iter().any(|row| money_in(context, *row, money).next().is_some());
            torn += usize::from(ids.len() > 1);
            if let ([row, rest @ ..], true, true) = (run.as_slice(), ids.len() == 1, priced) {
                made.push(Card { row: *row, run: rest.to_vec(), named: ids.first().copied() });
            }
        }
        if made.len() >= 3 && torn * 5 <= made.len() && best.as_ref().is_none_or(|(top, _)| made.len() > *top) {
            best = Some((made.len(), made));
        }
    }
    best.map(|(_, made)| made)
}

/// Whether a picture stands in a subtree.
pub(super) fn is_pictured(context: &Context<'_>, row: usize) -> bool {
    context.tree.subtree(row).any(|row| context.tree.nodes[row].tag == "img")
}

/// Whether a subtree has all that a card has: a picture, a link and a price.
pub(super) fn stands_alone(context: &Context<'_>, row: usize, money: &[Priced]) -> bool {
    let nodes = &context.tree.nodes;
    let rows = || context.tree.subtree(row);
    is_pictured(context, row)
        && rows().any(|r| nodes[r].tag == "a" && nodes[r].attribute("href").is_some())
        && choose(money_in(context, row, money)).0.is_some()
}

/// Cards that hide their listing behind an advertiser's redirect: no id, but standing among the results and complete, or
/// built like them.
pub(super) fn nameless(context: &Context<'_>, anchors: &Anchors, results: &[Card], money: &[Priced]) -> Vec<Card> {
    let tree = &context.tree;
    if results.len() < 3 {
        let named = anchors.named.len() >= LIST_MIN;
        return if named || context.place.is_none() { Vec::new() } else { hidden(context, money) };
    }
    let mut named_rows = vec![false; tree.len()];
    for row in (0..tree.len()).filter(|row| anchors.at[*row].is_some()) {
        for above in tree.ancestors(row) {
            if std::mem::replace(&mut named_rows[above], true) {
                break;
            }
        }
    }
    let taken: BTreeSet<usize> = results.iter().flat_map(|c| c.run.iter().copied().chain([c.row])).into_set();
    let parents: BTreeSet<usize> = results.iter().filter_map(|c| tree.parent(c.row)).into_set();
    let grand: BTreeSet<usize> = parents.iter().filter_map(|p| tree.parent(*p)).into_set();
    let paths: BTreeSet<u64> = results.iter().map(|c| path(context, c.row)).into_set();
    let shapes: Vec<BTreeSet<u64>> = results.iter().take(12).map(|c| shape(context, c.row)).collect();
    let core = core(&shapes);
    let mut found = Vec::new();
    for parent in parents
        .iter()
        .copied()
        .filter(|p| results.iter().filter(|c| tree.parent(c.row) == Some(*p)).count() >= LIST_MIN)
    {
        for child in tree.children(parent) {
            if !named_rows[child] && !taken.contains(&child) && stands_alone(context, child, money) {
                found.push(child);
            }
        }
    }
    for parent in grand.iter().copied().flat_map(|g| tree.children(g)) {
        for child in tree.children(parent).filter(|c| !parents.contains(&parent) && !named_rows[*c]) {
            if paths.contains(&path(context, child))
                && stands_alone(context, child, money)
                && fits(&shape(context, child), &core)
            {
                found.push(child);
            }
        }
    }
    order::sort(&mut found);
    found.dedup();
    found.into_iter().map(|row| Card { row, run: Vec::new(), named: None }).collect()
}

/// Elements above an amount in which its card is looked for.
const CARD_UP: usize = 12;
/// Cards of a list at least that hides all its listings.
const HIDDEN_MIN: usize = 4;

/// The list of a known marketplace on which every card leads through an advertiser's redirect, so that none is named: the
/// largest group under one element of what is whole by itself.
fn hidden(context: &Context<'_>, money: &[Priced]) -> Vec<Card> {
    let tree = &context.tree;
    let whole: BTreeSet<usize> = money
        .iter()
        .filter_map(|priced| tree.ancestors(priced.row).take(CARD_UP).find(|row| stands_alone(context, *row, money)))
        .into_set();
    let mut groups: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
    for row in &whole {
        // As far up as it stays the only one.
        let alone = |around: &usize| whole.range(tree.subtree(*around)).nth(1).is_none();
        let Some(card) = tree.ancestors(*row).take_while(alone).last() else { continue };
        if let Some(list) = tree.parent(card) {
            groups.entry(list).or_default().insert(card);
        }
    }
    let best = groups.into_values().max_by_key(BTreeSet::len).filter(|cards| cards.len() >= HIDDEN_MIN);
    best.into_iter().flatten().map(|row| Card { row, run: Vec::new(), named: None }).collect()
}

/// Tags from the root to the row.
fn path(context: &Context<'_>, row: usize) -> u64 {
    context.tree.ancestors(row).fold(0, |hash, r| mix(hash, &context.tree.nodes[r].tag))
}

/// Where a link stands: its class and the tags from the root.
pub(super) fn place(context: &Context<'_>, row: usize) -> String {
    let class = context.tree.nodes[row].attribute("class").unwrap_or_default();
    format!("{:x}", mix(path(context, row), class))
}

/// FNV-1a, continued.
fn mix(hash: u64, text: &str) -> u64 {
    text.bytes().chain([0]).fold(hash ^ 0xcbf2_9ce4_8422_2325, |h, b| (h ^ u64::from(b)).wrapping_mul(0x0100_0000_01b3))
}

/// Tag paths inside a card.
pub(super) fn shape(context: &Context<'_>, card: usize) -> BTreeSet<u64> {
    let tree = &context.tree;
    let mut shape = BTreeSet::new();
    let mut open: Vec<(usize, u64)> = Vec::new();
    for row in tree.subtree(card) {
        while open.last().is_some_and(|(r, _)| tree.end(*r) <= row) {
            open.pop();
        }
        if open.len() < SHAPE_DEPTH {
            let hash = mix(open.last().map_or(0, |(_, h)| *h), &tree.nodes[row].tag);
            shape.insert(hash);
            open.push((row, hash));
        }
    }
    shape
}

/// Tag paths that most cards of a group have.
pub(super) fn core(shapes: &[BTreeSet<u64>]) -> BTreeSet<u64> {
    let mut counts: BTreeMap<u64, usize> = BTreeMap::new();
    for path in shapes.iter().flatten() {
        *counts.entry(*path).or_default() += 1;
    }
    counts.into_iter().filter(|(_, n)| n * 10 >= shapes.len() * 6).map(|(path, _)| path).into_set()
}

/// Of cards under one tag path most of which are what is asked for, the names; the largest such group.
pub(super) fn built_alike(context: &Context<'_>, cards: &[Card], asked: &dyn Fn(&Card) -> bool) -> BTreeSet<usize> {
    let mut groups: BTreeMap<u64, (BTreeSet<usize>, usize)> = BTreeMap::new();
    for card in cards {
        let group = groups.entry(path(context, card.row)).or_default();
        group.1 += 1;
        if asked(card) {
            group.0.extend(card.named);
        }
    }
    groups
        .into_values()
        .filter(|(named, all)| named.len() * 10 >= all * 6)
        .map(|(named, _)| named)
        .max_by_key(BTreeSet::len)
        .unwrap_or_default()
}

/// Whether a card has most of a group's core.
pub(super) fn fits(shape: &BTreeSet<u64>, core: &BTreeSet<u64>) -> bool {
    core.iter().filter(|path| shape.contains(path)).count() * 10 >= core.len() * 6
}

/// Whether an element shows a few of its cards and slides to the others, by what it is called.
fn is_slider(context: &Context<'_>, row: usize) -> bool {
    let node = &context.tree.nodes[row];
    let said = ["class", "aria-roledescription"].iter().filter_map(|name| node.attribute(name));
    said.flat_map(class_words).any(|word| matches!(word.as_str(), "carousel" | "slider" | "swiper" | "slick"))
}

/// The cards that are the page's results: the group under one tag path with the most priced cards, and those elsewhere
/// that are built alike. The rest are recommendations and things seen lately.
pub(super) fn results(context: &Context<'_>, cards: Vec<Card>, money: &[Priced]) -> Vec<Card> {
    let mut groups: BTreeMap<u64, (BTreeSet<usize>, usize)> = BTreeMap::new();
    let paths: Vec<u64> = cards.iter().map(|card| path(context, card.row)).collect();
    for (card, path) in cards.iter().zip(&paths) {
        let group = groups.entry(*path).or_default();
        if card.run.iter().chain([&card.row]).any(|row| money_in(context, *row, money).next().is_some()) {
            group.0.extend(card.named);
        }
        group.1 += 1;
    }
    // The largest group; of equal ones the one that comes first on the page.
    let first_row = |path: u64| paths.iter().position(|p| *p == path).unwrap_or(usize::MAX);
    // Where hardly anything is priced, many pictures of one build are the list: music to stream, goods without a price.
    let pictured = |path: u64| {
        let group = cards.iter().zip(&paths).filter(|(_, p)| **p == path).map(|(card, _)| card);
        group.filter(|card| is_pictured(context, card.row)).count()
    };
    let most = groups.values().map(|(priced, _)| priced.len()).max().unwrap_or_default();
    let weigh = |path: u64, priced: usize| {
        let many = if most < PRICED_MIN { pictured(path) } else { 0 };
        if many >= PICTURED_MIN { many } else { priced }
    };
    let Some(best) = groups
        .iter()
        .max_by_key(|(path, (priced, all))| (weigh(**path, priced.len()), *all, std::cmp::Reverse(first_row(**path))))
        .map(|(path, _)| *path)
    else {
        return Vec::new();
    };
    let shapes: Vec<BTreeSet<u64>> =
        cards.iter().zip(&paths).filter(|(_, p)| **p == best).map(|(card, _)| shape(context, card.row)).collect();
    let core = core(&shapes);
    // A whole card among those of the list is one of it, however it is built: the advertisement at its head.
    let mut lists: BTreeMap<usize, usize> = BTreeMap::new();
    for parent in cards.iter().zip(&paths).filter(|(_, p)| **p == best).filter_map(|(c, _)| context.tree.parent(c.row))
    {
        *lists.entry(parent).or_default() += 1;
    }
    let among = |card: &Card| {
        let parent = context.tree.parent(card.row).and_then(|parent| lists.get(&parent));
        parent.is_some_and(|cards| *cards >= LIST_MIN) && stands_alone(context, card.row, money)
    };
    // What slides past beside the list is a strip of its own, built as the list is or not.
    let listed: BTreeSet<usize> =
        cards.iter().zip(&paths).filter(|(_, p)| **p == best).map(|(card, _)| card.row).into_set();
    let slides = |card: &Card| {
        context
            .tree
            .ancestors(card.row)
            .take_while(|around| listed.range(context.tree.subtree(*around)).next().is_none())
            .any(|around| is_slider(context, around))
    };
    let also = |card: &Card| !slides(card) && (fits(&shape(context, card.row), &core) || among(card));
    let kept: BTreeSet<usize> = cards
        .iter()
        .zip(&paths)
        .filter(|(card, path)| **path == best || also(card))
        .filter_map(|(card, _)| card.named)
        .into_set();
    // An image block and a text block may be two cards of one listing.
    cards
        .into_iter()
        .zip(paths)
        .filter(|(card, path)| {
            card.named.is_some_and(|n| kept.contains(&n))
                && (*path == best || also(card) || shape(context, card.row).len() < core.len())
        })
        .map(|(card, _)| card)
        .collect()
}
