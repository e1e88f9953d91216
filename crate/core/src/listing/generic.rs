//! Listings on a site without a marketplace file: links of one shape, repeated with a varying part, each in a card with
//! money.

use std::collections::{BTreeMap, BTreeSet};

use url::Url;

use super::anchor::{Anchors, Named, is_id_name};
use super::card;
use super::context::Context;
use super::price::Priced;
use crate::order::{self, Gather};

/// Listings that make a list.
const LISTINGS_MIN: usize = 4;
/// Length from which a path segment with a hyphen is a slug.
const SLUG_MIN: usize = 8;
/// Links of a page at most.
const LINKS_MAX: usize = 20_000;

/// The shape of an address: what repeats in it, without what varies.
fn shape(url: &Url) -> String {
    let mut shape = String::new();
    let segments = segments(url);
    for (place, segment) in segments.iter().enumerate() {
        let digits = segment.bytes().filter(u8::is_ascii_digit).count();
        let last = place + 1 == segments.len();
        let slug = segment.len() >= SLUG_MIN && (segment.contains(['-', '_', '%']) || digits >= 5);
        shape.push('/');
        shape.push_str(match () {
            () if digits == segment.len() && digits > 0 => "#",
            () if slug || digits >= 5 || is_code(segment) => "*",
            // A short last part varies too, where what is before it does not (`/product/jjip`).
            () if last && place > 0 && !segment.contains('.') => "*",
            () => segment,
        });
    }
    let mut names: Vec<String> = url
        .query_pairs()
        .filter(|(_, value)| value.len() >= 4 && value.bytes().filter(u8::is_ascii_digit).count() * 2 >= value.len())
        .map(|(name, _)| name.to_lowercase())
        .filter(|name| is_id_parameter(name))
        .collect();
    order::sort(&mut names);
    shape.push_str(&names.join("&"));
    shape
}

/// Whether a query parameter names the listing.
fn is_id_parameter(name: &str) -> bool {
    let name = name.to_lowercase();
    matches!(name.as_str(), "id" | "item" | "product" | "goods") || is_id_name(&name)
}

/// Parts of a path that say something of the page; `ref=…` is about the way there.
fn segments(url: &Url) -> Vec<&str> {
    url.path_segments().map(|s| s.filter(|part| !part.is_empty() && !part.contains('=')).collect()).unwrap_or_default()
}

/// Letters and digits without a word: `B0GSQYD46D`.
fn is_code(segment: &str) -> bool {
    segment.len() >= 8
        && segment.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
        && segment.bytes().any(|b| b.is_ascii_digit())
}

/// What names the listing in an address: the address without what follows the path, but for an id in the query.
fn key(url: &Url) -> String {
    let id = url.query_pairs().find(|(name, _)| is_id_parameter(name)).map(|(_, value)| value.into_owned());
    format!("/{}{}", segments(url).join("/"), id.map(|id| format!("?{id}")).unwrap_or_default())
}

/// Hosts below one registered name, told by their last two labels, or three below a country (`co.uk`).
fn site(host: &str) -> String {
    let labels: Vec<&str> = host.split('.').collect();
    let second = labels.len().checked_sub(2).and_then(|at| labels.get(at)).copied().unwrap_or_default();
    let country = labels.last().is_some_and(|top| top.len() == 2);
    let keep = if country && matches!(second, "co" | "com" | "net" | "org" | "or" | "ne" | "gov" | "edu" | "ac") {
        3
    } else {
        2
    };
    labels.get(labels.len().saturating_sub(keep)..).unwrap_or_default().join(".")
}

/// Anchors of the shape that has the most cards with money; none where no shape makes a list.
pub(super) fn anchors(context: &Context<'_>, money: &[Priced]) -> Anchors {
    let tree = &context.tree;
    let mut anchors = Anchors::over(tree.len());
    let own = context.base.as_ref().map(|url| (site(url.host_str().unwrap_or_default()), key(url)));
    let mut shapes: BTreeMap<String, Vec<(usize, Url)>> = BTreeMap::new();
    let links = (0..tree.len()).filter(|row| tree.nodes[*row].tag == "a").take(LINKS_MAX);
    for row in links {
        let Some(url) = tree.nodes[row].attribute("href").and_then(|href| context.resolve(href)) else { continue };
        let host = url.host_str().unwrap_or_default();
        let home = own.as_ref().is_none_or(|(home, here)| {
            (site(host) == *home || home.ends_with(".example") || home == "example") && key(&url) != *here
        });
        if home && !context.in_frame(row) && url.path().len() > 1 {
            shapes.entry(format!("{host}{}", shape(&url))).or_default().push((row, url));
        }
    }
    let mut best: Option<(usize, Anchors)> = None;
    for links in shapes.values() {
        let keys: BTreeSet<String> = links.iter().map(|(_, url)| key(url)).into_set();
        if keys.len() < LISTINGS_MIN || keys.len() <= best.as_ref().map_or(0, |(top, _)| *top) {
            continue;
        }
        let mut named = Anchors::over(tree.len());
        for (row, url) in links {
            named.add(*row, Named { id: key(url), url: clean(url), url_seen: url.to_string(), redirected: false });
        }
        let cards = card::join_runs(context, card::cards(context, &named), money);
        let priced: BTreeSet<Option<usize>> = cards
            .iter()
            .filter(|c| {
                c.run.iter().chain([&c.row]).any(|row| card::money_in(context, *row, money).any(Priced::is_good))
            })
            .map(|c| c.named)
            .into_set();
        if priced.len() >= LISTINGS_MIN
            && priced.len() * 10 >= keys.len() * 6
            && best.as_ref().is_none_or(|(top, _)| priced.len() > *top)
        {
            best = Some((priced.len(), named));
        }
    }
    if let Some((_, found)) = best {
        anchors = found;
        number(context, &mut anchors);
    }
    anchors
}

/// The address without its query, but for an id in it.
fn clean(url: &Url) -> String {
    let mut clean = url.clone();
    clean.set_fragment(None);
    let kept: Vec<(String, String)> = url
        .query_pairs()
        .filter(|(name, _)| is_id_parameter(name))
        .map(|(name, value)| (name.into_owned(), value.into_owned()))
        .collect();
    clean.set_query(None);
    if !kept.is_empty() {
        clean.query_pairs_mut().extend_pairs(kept);
    }
    clean.to_string()
}

/// Puts the site's own numbers in place of addresses: an attribute that holds another id in every card, else the digits
/// that differ in every address, else the last part of the path.
fn number(context: &Context<'_>, anchors: &mut Anchors) {
    let cards = card::cards(context, anchors);
    let mut ids: Vec<BTreeMap<String, String>> = vec![BTreeMap::new(); anchors.named.len()];
    for card in &cards {
        let Some(named) = card.named else { continue };
        for row in context.tree.subtree(card.row) {
            for (name, value) in &context.tree.nodes[row].attributes {
                let told = is_id_name(name) || name == "data-id";
                if told && (4..=24).contains(&value.len()) && value.bytes().all(|b| b.is_ascii_alphanumeric()) {
                    ids[named].entry(name.clone()).or_insert_with(|| value.clone());
                }
            }
        }
    }
    let names: BTreeSet<String> = ids.iter().flat_map(|m| m.keys().cloned()).into_set();
    let total = ids.iter().filter(|m| !m.is_empty()).count();
    let telling = names.into_iter().find(|name| {
        let values: Vec<&String> = ids.iter().filter_map(|m| m.get(name)).collect();
        let distinct: BTreeSet<&&String> = values.iter().into_set();
        values.len() * 10 >= total * 9 && total * 10 >= anchors.named.len() * 8 && distinct.len() == values.len()
    });
    let runs = |path: &str| -> Option<String> {
        path.split(|c: char| !c.is_ascii_digit()).rfind(|run| run.len() >= 4).map(str::to_owned)
    };
    let digits: Vec<Option<String>> = anchors.named.iter().map(|n| runs(&n.id)).collect();
    let distinct: BTreeSet<&String> = digits.iter().flatten().into_set();
    let numbered = distinct.len() * 10 >= anchors.named.len() * 9;
    for (index, named) in anchors.named.iter_mut().enumerate() {
        let from_attribute = telling.as_ref().and_then(|name| ids[index].get(name)).cloned();
        let from_address = digits[index].clone().filter(|_| numbered);
        let slug = named.id.rsplit(['/', '?']).next().unwrap_or_default().to_owned();
        named.id = from_attribute.or(from_address).unwrap_or(slug);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shape_of(url: &str) -> String {
        shape(&Url::parse(url).expect("url"))
    }

    #[test]
    fn listings_of_one_site_share_a_shape() {
        assert_eq!(shape_of("https://a.example/p/red-shoe-12345"), shape_of("https://a.example/p/blue-boot-99887"));
        assert_eq!(shape_of("https://a.example/item.php?id=12345"), shape_of("https://a.example/item.php?id=777777"));
        assert_eq!(shape_of("https://a.example/product/jjip"), shape_of("https://a.example/product/abcd"));
        assert_ne!(shape_of("https://a.example/p/red-shoe-12345"), shape_of("https://a.example/help/red-shoe-12345"));
    }

    #[test]
    fn hosts_of_one_registered_name_are_one_site() {
        assert_eq!(site("www.shop.co.uk"), site("img.shop.co.uk"));
        assert_ne!(site("a.co.uk"), site("b.co.uk"));
        assert_eq!(site("shop.example"), site("www.shop.example"));
    }
}
