//! Listings on a site without a marketplace file: links of one shape, repeated with a varying part, each in a card with
//! money.

use std::collections::{BTreeMap, BTreeSet};

use url::Url;

use super::address::{
    CODE_MAX, behind_word, clean, hosted_shape, identifier, is_act, is_goods, is_search, key, loose_shape, site,
};
use super::anchor::{Anchors, Named, is_id_name};
use super::card;
use super::context::Context;
use super::price::{Priced, choose};
use crate::order::Gather;

/// Listings that make a list.
const LISTINGS_MIN: usize = 4;
/// Figures behind the letter with which a number before words begins, at least.
const LETTERED_MIN: usize = 6;
/// Links of a page at most.
const LINKS_MAX: usize = 20_000;

/// Anchors of the shape that has the most cards with money; none where no shape makes a list.
pub(super) fn anchors(context: &Context<'_>, money: &[Priced]) -> Anchors {
    let tree = &context.tree;
    let mut anchors = Anchors::over(tree.len());
    let own = context.base.as_ref().map(|url| (site(url.host_str().unwrap_or_default()), key(url)));
    let mut shapes: BTreeMap<String, Vec<(usize, Url)>> = BTreeMap::new();
    let mut loose: BTreeMap<String, Vec<(usize, Url)>> = BTreeMap::new();
    let mut placed: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut keyed: BTreeMap<String, Vec<(usize, Url)>> = BTreeMap::new();
    let links = (0..tree.len()).filter(|row| tree.nodes[*row].tag != "link").filter_map(|row| {
        // A link, or what a click makes one.
        let node = &tree.nodes[row];
        let clicked =
            || ["onclick", "data-href", "data-url", "data-link"].iter().any(|name| node.attribute(name).is_some());
        let address = match node.attribute("href").filter(|_| node.tag == "a") {
            Some(href) => context.resolve(href),
            None if clicked() => context.addresses(row).into_iter().next(),
            None => None,
        };
        Some((row, address?))
    });
    for (row, url) in links.take(LINKS_MAX) {
        let host = url.host_str().unwrap_or_default();
        let home = own.as_ref().is_none_or(|(home, here)| {
            (site(host) == *home || home.ends_with(".example") || home == "example") && key(&url) != *here
        });
        if home && !context.in_frame(row) && url.path().len() > 1 && !is_act(&url) {
            if identifier(&url).is_some() {
                loose.entry(loose_shape(&url)).or_default().push((row, url.clone()));
            }
            let key = key(&url);
            placed.entry(format!("{host} {}", card::place(context, row))).or_default().insert(key.clone());
            keyed.entry(key).or_default().push((row, url.clone()));
            shapes.entry(hosted_shape(&url)).or_default().push((row, url));
        }
    }
    // Where each shop has a part of its own before the number, only the length of the path repeats; where a listing stands
    // below its category, only the place on the page. What else has the address of one of these belongs to it.
    let placed = placed.into_iter().filter(|(_, keys)| keys.len() >= LISTINGS_MIN).map(|(place, keys)| {
        let links = keys.iter().filter_map(|key| keyed.get(key)).flatten().cloned().collect();
        (place, links)
    });
    // Of equals that whose cards say more: a strip of what may please says little.
    let mut best: Option<((usize, usize), Anchors)> = None;
    let (strict, shaped) = (shapes.len(), shapes.len() + loose.len());
    let mut certain = false;
    // What a search found may show no prices, or draw them late: pictures that lead to goods.
    let sought = context.base.as_ref().is_some_and(is_search);
    let mut unpriced: Option<(usize, Anchors)> = None;
    for (order, (shape, mut links)) in shapes.into_iter().chain(loose).chain(placed).enumerate() {
        if let Some((_, best)) = best.as_ref().filter(|_| certain && (strict..shaped).contains(&order)) {
            // The same listings, and those that stand in their places below another category.
            let places: BTreeSet<String> =
                (0..tree.len()).filter(|row| best.at[*row].is_some()).map(|row| card::place(context, row)).into_set();
            links.retain(|(row, _)| places.contains(&card::place(context, *row)));
            if !best.named.iter().all(|named| links.iter().any(|(_, url)| key(url) == named.id)) {
                continue;
            }
        }
        let keys: BTreeSet<String> = links.iter().map(|(_, url)| key(url)).into_set();
        let (top, said) = best.as_ref().map_or((0, 0), |(top, _)| *top);
        // A few more in the same place are advertisements.
        let many = order < shaped || 8 * keys.len() > 5 * top;
        if keys.len() < LISTINGS_MIN || 2 * keys.len() + 1 < top || !many {
            continue;
        }
        let identified = links.iter().all(|(_, url)| identifier(url).is_some());
        let mut named = Anchors::over(tree.len());
        named.shape = Some(shape);
        for (row, url) in &links {
            named.add(*row, "", named_by_key(url));
        }
        card::without_variants(context, &mut named, money);
        let cards = card::join_runs(context, card::cards(context, &named), money);
        let is_priced = |c: &card::Card| {
            c.run.iter().chain([&c.row]).any(|row| choose(card::money_in(context, *row, money)).0.is_some())
        };
        let priced: BTreeSet<Option<usize>> = cards.iter().filter(|c| is_priced(c)).map(|c| c.named).into_set();
        let says = cards.iter().map(|card| tree.subtree(card.row).len()).sum();
        if sought && priced.is_empty() && links.iter().all(|(_, url)| is_goods(url)) {
            let shown = cards.iter().filter(|card| card::is_pictured(context, card.row)).count();
            if shown >= card::PICTURED_MIN && unpriced.as_ref().is_none_or(|(top, _)| shown > *top) {
                unpriced = Some((shown, named));
            }
            continue;
        }
        if priced.len() < LISTINGS_MIN || (2 * priced.len() + usize::from(identified), says) <= (top, said) {
            continue;
        }
        // Menus and articles may have addresses of the same shape: then the listings are those that are built alike.
        if priced.len() * 10 < keys.len() * 6 {
            let alike = card::built_alike(context, &cards, &is_priced);
            if alike.len() * 2 < priced.len() || alike.len() < LISTINGS_MIN {
                continue;
            }
            let mut fewer = Anchors::over(tree.len());
            fewer.shape = named.shape.take();
            for (row, url) in &links {
                if named.at[*row].is_some_and(|index| alike.contains(&index)) {
                    fewer.add(*row, "", named_by_key(url));
                }
            }
            named = fewer;
        }
        certain = identified;
        best = Some(((2 * priced.len() + usize::from(identified), says), named));
    }
    if let Some(found) = best.map(|(_, found)| found).or(unpriced.map(|(_, found)| found)) {
        anchors = found;
        number(context, &mut anchors);
    }
    anchors
}

/// A listing named by its address, until the site's own number is known.
fn named_by_key(url: &Url) -> Named {
    Named { id: key(url), url: clean(url), url_seen: url.to_string(), redirected: false }
}

/// Puts the site's own numbers in place of addresses: an attribute that holds another id in every card, else the digits
/// that differ in every address, else the last part of the path.
fn number(context: &Context<'_>, anchors: &mut Anchors) {
    // As on the listings' own pages.
    let worded: Vec<Option<String>> = anchors
        .named
        .iter()
        .map(|named| behind_word(&named.id.split(['/', '?']).collect::<Vec<_>>()).map(str::to_owned))
        .collect();
    if worded.iter().flatten().into_set().len() == worded.len() {
        for (named, id) in anchors.named.iter_mut().zip(worded.into_iter().flatten()) {
            named.id = id;
        }
        return;
    }
    let cards = card::cards(context, anchors);
    let mut ids: Vec<BTreeMap<String, String>> = vec![BTreeMap::new(); anchors.named.len()];
    for card in &cards {
        let Some(named) = card.named else { continue };
        for row in context.tree.subtree(card.row) {
            for (name, value) in &context.tree.nodes[row].attributes {
                let told = is_id_name(name) || name == "data-id";
                if told && (1..=24).contains(&value.len()) && value.bytes().all(|b| b.is_ascii_alphanumeric()) {
                    ids[named].entry(name.clone()).or_insert_with(|| value.clone());
                }
            }
        }
    }
    let names: BTreeSet<String> = ids.iter().flat_map(|m| m.keys().cloned()).into_set();
    let telling: Vec<&String> = names
        .iter()
        .filter(|name| {
            let values: Vec<&String> = ids.iter().filter_map(|m| m.get(*name)).collect();
            let distinct: BTreeSet<&&String> = values.iter().into_set();
            // Places in the list are numbered, too.
            let counts = values.iter().all(|v| v.parse::<usize>().is_ok_and(|n| n <= 2 * ids.len()));
            !counts && values.len() * 10 >= anchors.named.len() * 8 && distinct.len() == values.len()
        })
        .collect();
    // Of several the one that stands in the addresses, too.
    let linked = |name: &&&String| {
        let named = anchors.named.iter().zip(&ids);
        named
            .clone()
            .filter(|(named, ids)| ids.get(name.as_str()).is_some_and(|id| named.id.contains(id.as_str())))
            .count()
            * 2
            >= named.len()
    };
    let addressed = telling.iter().find(linked).copied();
    let told = parts_that_tell(anchors);
    // Long numbers in the addresses are the listings', as on their own pages; what else the cards carry is a variant's.
    let long = |id: &String| id.len() >= 6 && id.bytes().all(|b| b.is_ascii_digit());
    let numbered = told.iter().flatten().filter(|id| long(id)).count() * 10 > told.len() * 9;
    let telling = addressed.or_else(|| telling.first().copied().filter(|_| !numbered));
    for (index, named) in anchors.named.iter_mut().enumerate() {
        let from_address = told.get(index).cloned().flatten();
        // A variant's number is not the one in its address.
        let strays = |id: &String| addressed.is_some() && from_address.is_some() && !named.id.contains(id.as_str());
        let from_attribute = telling.and_then(|name| ids[index].get(name.as_str())).filter(|id| !strays(id)).cloned();
        let slug = named.id.rsplit(['/', '?']).next().unwrap_or_default().to_owned();
        named.id = from_attribute.or(from_address).unwrap_or(slug);
    }
}

/// Of each address the part that no other has: a number that is a part or begins one, else the last run of digits, else
/// the last part that differs.
fn parts_that_tell(anchors: &Anchors) -> Vec<Option<String>> {
    let parts: Vec<Vec<&str>> =
        anchors.named.iter().map(|n| n.id.split(['/', '?']).filter(|part| !part.is_empty()).collect()).collect();
    let differ = |values: &[Option<String>]| {
        let distinct: BTreeSet<&String> = values.iter().flatten().into_set();
        distinct.len() * 10 >= parts.len() * 9
    };
    let deepest = parts.iter().map(Vec::len).max().unwrap_or_default();
    let at = |place: usize, back: bool, told: &dyn Fn(&str) -> Option<String>| -> Vec<Option<String>> {
        let part = |parts: &Vec<&str>| told(if back { parts.iter().rev().nth(place) } else { parts.get(place) }?);
        parts.iter().map(part).collect()
    };
    // `40376-laptop.html`, `/3930/`; `m2297982938-van-of-2023`.
    let begins = |part: &str| {
        let letter = usize::from(part.starts_with(|c: char| c.is_ascii_lowercase()));
        let digits = part.bytes().skip(letter).take_while(u8::is_ascii_digit).count();
        let end = letter + digits;
        let ends = part.as_bytes().get(end).is_none_or(|b| matches!(b, b'-' | b'_' | b'.'));
        let lettered = letter == 0 || (digits >= LETTERED_MIN && end < part.len());
        (digits > 0 && ends && lettered).then(|| part.get(..end).unwrap_or_default().to_owned())
    };
    let run = |path: &str| -> Option<String> {
        let run = path.split(|c: char| !c.is_ascii_digit()).rfind(|run| run.len() >= 4)?;
        // `m88120044551`, `N53412278A`: a part that is one code is the id as a whole.
        let code = path.split('/').find(|part| {
            // `BK10034.2`: a variant's number behind a point.
            let plain = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric());
            let numbered = part.split('.').skip(1).all(|more| more.starts_with(|c: char| c.is_ascii_digit()));
            part.contains(run) && part.len() <= CODE_MAX && part.split('.').all(plain) && numbered
        });
        Some(code.unwrap_or(run).to_owned())
    };
    let places = || (0..deepest).flat_map(|place| [(place, true), (place, false)]);
    let ways = places()
        .map(|(place, back)| at(place, back, &begins))
        .chain([anchors.named.iter().map(|named| run(&named.id)).collect()])
        .chain(places().map(|(place, back)| at(place, back, &|part| Some(part.to_owned()))));
    ways.into_iter().find(|values| differ(values)).unwrap_or_default()
}
