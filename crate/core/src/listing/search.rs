//! A page of results: one listing a card.

use std::collections::{BTreeMap, BTreeSet};

use super::anchor::{Anchors, Named};
use super::card::{Card, money_in};
use super::context::{Context, tidy};
use super::price::{Priced, choose};
use super::words::class_words;
use super::{Listing, seller, title};

/// Listings of the cards, in page order, with the index of the name of each.
pub(super) fn listings(
    context: &Context<'_>,
    anchors: &Anchors,
    cards: &[Card],
    money: &[Priced],
) -> Vec<(Option<usize>, Listing)> {
    let rows: Vec<usize> = cards.iter().flat_map(|card| card.run.iter().copied().chain([card.row])).collect();
    let furniture = title::furniture(context, &rows);
    let nameless = seller::furniture(context, &furniture);
    let mut order: Vec<(Option<usize>, Vec<usize>)> = Vec::new();
    let mut place: BTreeMap<usize, usize> = BTreeMap::new();
    for card in cards {
        match card.named.and_then(|n| place.get(&n)) {
            Some(at) => order[*at].1.extend([card.row].iter().chain(&card.run)),
            None => {
                if let Some(named) = card.named {
                    place.insert(named, order.len());
                }
                order.push((card.named, [card.row].iter().chain(&card.run).copied().collect()));
            }
        }
    }
    order
        .into_iter()
        .map(|(named, rows)| {
            let name = named.and_then(|n| anchors.named.get(n));
            let own = |row: usize| match named {
                Some(_) => anchors.at[row] == named,
                None => context.tree.nodes[row].tag == "a" && context.tree.nodes[row].attribute("href").is_some(),
            };
            (named, read_card(context, name, &rows, money, (&furniture, &nameless), &own))
        })
        .collect()
}

fn read_card(
    context: &Context<'_>,
    name: Option<&Named>,
    rows: &[usize],
    money: &[Priced],
    (furniture, nameless): (&BTreeSet<String>, &BTreeSet<String>),
    own: &dyn Fn(usize) -> bool,
) -> Listing {
    let mut listing = Listing::default();
    let mut source = |field: &str, value: &str| listing.sources.insert(field.into(), value.into());
    if let Some(name) = name {
        source("id", "url");
        listing.id = Some(name.id.clone());
        listing.url = if name.url.is_empty() { name.url_seen.clone() } else { name.url.clone() };
        listing.url_seen = Some(name.url_seen.clone()).filter(|seen| *seen != listing.url && !seen.is_empty());
        listing.sponsored = name.redirected;
    } else if let Some(url) = rows.iter().flat_map(|r| context.tree.subtree(*r)).find_map(|r| first_link(context, r)) {
        listing.url = url;
        listing.sponsored = true;
    }
    if let Some(title) = title::title(context, rows, furniture, own) {
        listing.title = title;
        listing.sources.insert("title".into(), "dom".into());
    }
    let in_cards: Vec<&Priced> = rows.iter().flat_map(|row| money_in(context, *row, money)).collect();
    let (price, earlier) = choose(in_cards.iter().copied());
    if let Some(price) = price {
        listing.price = Some(price.low.clone());
        listing.price_max = price.high.clone();
        listing.sources.insert("price".into(), "dom".into());
    }
    listing.price_original = earlier.map(|p| p.low.clone());
    if let Some(seller) = seller::seller(context, rows, nameless) {
        listing.seller = Some(seller);
        listing.sources.insert("seller".into(), "dom".into());
    }
    listing.image = image(context, rows);
    listing.sales = sales(context, rows);
    listing.location = location(context, rows);
    listing.sponsored |= is_sponsored(context, rows);
    listing.card = rows.first().and_then(|row| u32::try_from(*row).ok());
    listing
}

/// Where a card without an id leads.
fn first_link(context: &Context<'_>, row: usize) -> Option<String> {
    let node = &context.tree.nodes[row];
    (node.tag == "a").then(|| context.resolve(node.attribute("href")?)).flatten().map(|url| url.to_string())
}

/// The first picture that is not a badge: drawn late by `data-src` and its like, or `src`.
pub(super) fn image(context: &Context<'_>, rows: &[usize]) -> Option<String> {
    let tree = &context.tree;
    rows.iter().flat_map(|row| tree.subtree(*row)).filter(|row| tree.nodes[*row].tag == "img").find_map(|row| {
        let node = &tree.nodes[row];
        ["data-src", "data-lazy-src", "data-original", "data-ks-lazyload", "data-lazy-img", "data-img", "src"]
            .iter()
            .filter_map(|name| node.attribute(name))
            .filter(|value| value.contains('/') && !value.ends_with(".svg") && !value.contains("blank."))
            .find_map(|value| context.resolve(value))
            .map(|url| url.to_string())
    })
}

/// Leaf texts of the card, tidied.
fn leaves<'c>(context: &'c Context<'_>, rows: &'c [usize]) -> impl Iterator<Item = (usize, String)> + 'c {
    rows.iter()
        .flat_map(|row| context.tree.subtree(*row))
        .filter(|row| context.tree.subtree(*row).len() <= 4 && context.tree.words(*row).len() <= 120)
        .map(|row| (row, tidy(context.tree.words(row))))
        .filter(|(_, text)| !text.is_empty())
}

/// How often it was sold, as written.
pub(super) fn sales(context: &Context<'_>, rows: &[usize]) -> Option<String> {
    const WORDS: [&str; 14] = [
        "sold",
        "人付款",
        "付款",
        "成交",
        "已售",
        "月销",
        "销量",
        "已拼",
        "人收货",
        "vendidos",
        "vendido",
        "verkauft",
        "продано",
        "bought",
    ];
    leaves(context, rows)
        .filter(|(_, text)| text.chars().any(|c| c.is_ascii_digit()) && text.chars().count() <= 40)
        .filter(|(_, text)| WORDS.iter().any(|word| text.to_lowercase().contains(word)) && !text.contains('%'))
        .map(|(_, text)| text)
        // A line that also holds the seller gives way to the part of it that says the sales.
        .reduce(|line, part| if line.contains(&part) { part } else { line })
}

/// Where it ships from, as written.
fn location(context: &Context<'_>, rows: &[usize]) -> Option<String> {
    const LEADS: [&str; 5] = ["from ", "ships from ", "located in ", "发货地", "产地"];
    leaves(context, rows)
        .filter(|(_, text)| text.chars().count() <= 40 && !text.chars().any(|c| c.is_ascii_digit()))
        .find(|(row, text)| {
            let class = context.tree.nodes[*row].attribute("class").unwrap_or_default();
            LEADS.iter().any(|lead| text.to_lowercase().starts_with(lead))
                || class_words(class).iter().any(|w| matches!(w.as_str(), "location" | "loc" | "procity" | "region"))
        })
        .map(|(_, text)| {
            let lower = text.to_lowercase();
            let lead = LEADS.iter().find(|lead| lower.starts_with(**lead)).map_or(0, |lead| lead.len());
            text.get(lead..).unwrap_or(&text).trim().to_owned()
        })
}

/// Whether the card says that it is an advertisement.
fn is_sponsored(context: &Context<'_>, rows: &[usize]) -> bool {
    const WORDS: [&str; 9] =
        ["sponsored", "ad", "广告", "推广", "スポンサー", "patrocinado", "anzeige", "gesponsert", "реклама"];
    leaves(context, rows).any(|(_, text)| WORDS.contains(&text.to_lowercase().trim_matches(['·', '.', ' '])))
}
