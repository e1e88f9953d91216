//! A page of results: one listing a card.

use std::collections::{BTreeMap, BTreeSet};

use super::anchor::{Anchors, Named};
use super::card::{Card, money_in, stands_alone};
use super::context::{Context, tidy};
use super::price::{Priced, choose};
use super::words::{class_words, holds};
use super::{Listing, address, opinion, seller, title};

/// Width from which a text that many cards show may be a title.
const REPEATED_MIN: f64 = 20.0;

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
        let rows = || std::iter::once(card.row).chain(card.run.iter().copied());
        let whole = |row: &usize| stands_alone(context, *row, money);
        match card.named.and_then(|n| place.get(&n)) {
            // An image block and a text block may be two cards of one listing; beside a whole card there is an advertisement.
            Some(at) if order[*at].1.iter().any(whole) => {}
            Some(at) if whole(&card.row) => order[*at].1 = rows().collect(),
            Some(at) => order[*at].1.extend(rows()),
            None => {
                if let Some(named) = card.named {
                    place.insert(named, order.len());
                }
                order.push((card.named, rows().collect()));
            }
        }
    }
    let mut spelt = Vec::new();
    let mut read: Vec<(Option<usize>, Listing)> = order
        .into_iter()
        .map(|(named, rows)| {
            let name = named.and_then(|n| anchors.named.get(n));
            let own = |row: usize| match named {
                Some(_) => anchors.at[row] == named,
                None => context.tree.nodes[row].tag == "a" && context.tree.nodes[row].attribute("href").is_some(),
            };
            let (at, mut listing) = read_card(context, name, &rows, money, (&furniture, &nameless), &own);
            if name.is_none() && !listing.url.is_empty() {
                listing.id = id_beside(anchors, &listing.url);
                listing.sponsored |= listing.id.is_none();
            }
            spelt.extend(at);
            (named, listing)
        })
        .collect();
    let mut listings: Vec<&mut Listing> = read.iter_mut().map(|(_, listing)| listing).collect();
    seller::by_place(context, &spelt, &mut listings);
    read
}

/// One card's listing, and where its seller stands if its address told it.
fn read_card(
    context: &Context<'_>,
    name: Option<&Named>,
    rows: &[usize],
    money: &[Priced],
    (furniture, nameless): (&BTreeSet<String>, &BTreeSet<String>),
    own: &dyn Fn(usize) -> bool,
) -> (Option<usize>, Listing) {
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
    }
    // Several offers of one thing have one title, and nothing else that names them.
    let repeated = || {
        title::title(context, rows, &BTreeSet::new(), own)
            .filter(|text| title::width(text) >= REPEATED_MIN || title::is_headed(context, rows, text))
    };
    if let Some(title) = title::title(context, rows, furniture, own).or_else(repeated) {
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
    let leaves = leaves(context, rows.iter().flat_map(|row| context.tree.subtree(*row)));
    let mut spelt = None;
    if listing.seller.is_none()
        && let Some((at, seller)) = seller::in_address(context, &listing, &leaves)
    {
        spelt = Some(at);
        // The name alone, or what stands beside it with it.
        let name = seller.name.clone().unwrap_or_default();
        let is_it = |text: &str| text.strip_suffix(&name).is_some_and(|before| !before.ends_with(char::is_whitespace));
        if is_it(&listing.title) {
            let mut others = furniture.clone();
            others.extend(leaves.iter().map(|(_, text)| text.clone()).filter(|text| is_it(text)));
            listing.title = title::title(context, rows, &others, own).unwrap_or(listing.title);
        }
        listing.seller = Some(seller);
        listing.sources.insert("seller".into(), "url".into());
    }
    listing.image = rows.iter().flat_map(|row| context.tree.subtree(*row)).find_map(|row| picture(context, row));
    listing.sales = sales(&leaves);
    listing.location = location(context, &leaves);
    listing.rating = opinion::rating(context, &leaves);
    listing.sponsored |= is_sponsored(&leaves);
    listing.card = rows.first().and_then(|row| u32::try_from(*row).ok());
    (spelt, listing)
}

/// The number in the address of a card that is not among those named: another part of the shop's path, but the word that
/// leads to goods and the number as in the first of theirs.
fn id_beside(anchors: &Anchors, address: &str) -> Option<String> {
    let first = anchors.named.first().filter(|_| anchors.shape.is_some())?;
    let (url, other) = (url::Url::parse(address).ok()?, url::Url::parse(&first.url).ok()?);
    let alike = url.host_str() == other.host_str() && address::word(&url)? == address::word(&other)?;
    let number =
        |url: &url::Url| address::identifier(url).filter(|id| id.len() >= 6 && id.bytes().all(|b| b.is_ascii_digit()));
    number(&url).filter(|_| alike && number(&other).as_ref() == Some(&first.id))
}

/// Where a card without an id leads.
fn first_link(context: &Context<'_>, row: usize) -> Option<String> {
    let node = &context.tree.nodes[row];
    (node.tag == "a").then(|| context.resolve(node.attribute("href")?)).flatten().map(|url| url.to_string())
}

/// The address of a picture that is not a badge: drawn late by `data-src` and its like, or `src`.
pub(super) fn picture(context: &Context<'_>, row: usize) -> Option<String> {
    let node = &context.tree.nodes[row];
    if node.tag != "img" {
        return None;
    }
    ["data-src", "data-lazy-src", "data-original", "data-ks-lazyload", "data-lazy-img", "data-img", "src"]
        .iter()
        .filter_map(|name| node.attribute(name))
        .filter(|value| value.contains('/') && !value.ends_with(".svg") && !value.contains("blank."))
        .find_map(|value| context.resolve(value))
        .map(|url| url.to_string())
}

/// Elements of few rows and little text, with their text, tidied.
pub(super) fn leaves(context: &Context<'_>, rows: impl Iterator<Item = usize>) -> Vec<(usize, String)> {
    rows.filter(|row| context.tree.subtree(*row).len() <= 4 && context.tree.words(*row).len() <= 120)
        .map(|row| (row, tidy(context.tree.words(row))))
        .filter(|(row, text)| {
            !text.is_empty()
                || ["aria-label", "title"].iter().any(|name| context.tree.nodes[*row].attribute(name).is_some())
        })
        .collect()
}

/// How often it was sold, as written.
pub(super) fn sales(leaves: &[(usize, String)]) -> Option<String> {
    const WORDS: &str = "\
sold
人付款
付款
成交
已售
售出
月销
销量
已拼
人收货
已抢
vendidos
vendido
vendas
vendus
venduti
verkauft
verkocht
sprzedan
продано
купили
bought
terjual
đã bán
satıldı
판매
販売数";
    leaves
        .iter()
        .map(|(_, text)| text)
        .filter(|text| text.chars().any(|c| c.is_ascii_digit()) && text.chars().count() <= 40 && !text.contains('%'))
        .filter(|text| {
            let lower = text.to_lowercase();
            WORDS.split('\n').any(|word| holds(&lower, word)) && !holds(&lower, "sold by")
        })
        // A line that also holds the seller gives way to the part of it that says the sales.
        .fold(None, |line: Option<&String>, part| match line {
            Some(line) if !line.contains(part.as_str()) => Some(line),
            _ => Some(part),
        })
        .cloned()
}

/// Where it ships from, as written.
pub(super) fn location(context: &Context<'_>, leaves: &[(usize, String)]) -> Option<String> {
    const LEADS: [&str; 8] =
        ["from ", "ships from ", "located in ", "item location: ", "发货地", "产地", "standort: ", "dikirim dari "];
    let lead = |text: &str| {
        let lower = text.to_lowercase();
        LEADS.iter().find(|lead| lower.starts_with(**lead)).map(|lead| lead.len())
    };
    leaves
        .iter()
        .filter(|(_, text)| text.chars().count() <= 40 && !text.chars().any(|c| c.is_ascii_digit()))
        .find(|(row, text)| {
            let class = context.tree.nodes[*row].attribute("class").unwrap_or_default();
            lead(text).is_some()
                || class_words(class)
                    .iter()
                    .any(|w| matches!(w.as_str(), "location" | "loc" | "procity" | "region" | "from"))
        })
        .map(|(_, text)| {
            text.get(lead(text).unwrap_or_default()..).unwrap_or(text).trim_matches([' ', ':', '：']).to_owned()
        })
}

/// Whether the card says that it is an advertisement.
fn is_sponsored(leaves: &[(usize, String)]) -> bool {
    const WORDS: [&str; 9] =
        ["sponsored", "ad", "广告", "推广", "スポンサー", "patrocinado", "anzeige", "gesponsert", "реклама"];
    leaves.iter().any(|(_, text)| WORDS.contains(&text.to_lowercase().trim_matches(['·', '.', ' '])))
}
