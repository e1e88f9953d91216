//! Listings in embedded state: objects that name a listing and its title, wherever the state keeps them.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use serde_json::map::Map;

use super::context::Context;
use super::entry::{StateListing, TITLE_KEYS, fields, fields_within, plain, scalar};
use super::{anchor, script};
use crate::order::{self, Gather};

/// Objects of a page's state at most.
const OBJECTS_MAX: usize = 200_000;
/// Listings of a page at most.
const LISTINGS_MAX: usize = 2_000;

/// Keys that hold an id, best first; compared without case and punctuation.
const ID_KEYS: [&str; 20] = [
    "itemid",
    "productid",
    "offerid",
    "goodsid",
    "listingid",
    "auctionid",
    "nid",
    "wareid",
    "asin",
    "idstr",
    "usitemid",
    "skuid",
    "sku",
    "id",
    "epid",
    "code",
    "productcode",
    "objectid",
    "adid",
    "listid",
];

/// The page's embedded state.
pub(super) struct State {
    roots: Vec<Value>,
}

/// A value still to be walked.
struct Open<'v> {
    path: u64,
    value: &'v Value,
    entry: Option<&'v Map<String, Value>>,
    listed: bool,
}

/// An object of the state with the path that leads to it, indices left out.
struct Met<'v> {
    path: u64,
    object: &'v Map<String, Value>,
    /// The entry of a list in which it stands; itself if it is one.
    entry: Option<&'v Map<String, Value>>,
}

impl State {
    pub fn read(context: &Context<'_>) -> Self {
        let sources = || {
            context
                .snapshot
                .nodes
                .iter()
                .filter(|n| n.tag == "script")
                .filter(|n| !n.attribute("type").is_some_and(|t| t.to_ascii_lowercase().contains("ld+json")))
        };
        let mut roots: Vec<Value> = sources().flat_map(|n| script::literals(&n.text)).collect();
        roots.extend(script::flight(sources().map(|n| n.text.as_str())));
        Self { roots }
    }

    fn objects(&self) -> Vec<Met<'_>> {
        let mut met = Vec::new();
        let mut open: Vec<Open<'_>> =
            self.roots.iter().rev().map(|root| Open { path: 7, value: root, entry: None, listed: false }).collect();
        while let Some(Open { path, value, entry, listed }) = open.pop() {
            match value {
                Value::Array(values) => {
                    open.extend(values.iter().rev().map(|value| Open {
                        path: step(path, "*"),
                        value,
                        entry,
                        listed: true,
                    }));
                }
                Value::Object(fields) if met.len() < OBJECTS_MAX => {
                    let entry = if listed { Some(fields) } else { entry };
                    met.push(Met { path, object: fields, entry });
                    // Keys that are ids stand for an index.
                    open.extend(fields.iter().rev().map(|(key, value)| {
                        let index = is_index(key);
                        Open { path: step(path, if index { "*" } else { key }), value, entry, listed: index }
                    }));
                }
                _ => {}
            }
        }
        met
    }

    /// The group of listings that is the page's list, in the state's order. `known` are the ids that the page shows.
    pub fn list(&self, context: &Context<'_>, known: &BTreeSet<String>) -> Vec<StateListing> {
        let mut groups: BTreeMap<u64, (usize, Vec<StateListing>)> = BTreeMap::new();
        for (order, met) in self.objects().into_iter().enumerate() {
            let Some(id) = id_of(context, met.object, known) else { continue };
            if !met.object.keys().any(|key| TITLE_KEYS.contains(&plain(key).as_str())) {
                continue;
            }
            let group = groups.entry(met.path).or_insert((order, Vec::new()));
            if group.1.len() < LISTINGS_MAX {
                let mut listing = fields(context, met.object);
                // Information, price and supplier may be neighbours in the entry.
                if let Some(entry) = met.entry.filter(|entry| !std::ptr::eq(*entry, met.object)) {
                    listing.complete(fields(context, entry));
                }
                listing.id = Some(id);
                if listing.title.is_some() {
                    group.1.push(listing);
                }
            }
        }
        let score = |listings: &[StateListing]| {
            let ids: BTreeSet<&String> = listings.iter().filter_map(|l| l.id.as_ref()).into_set();
            let priced = listings.iter().filter(|l| l.low.is_some()).count();
            let overlap = ids.iter().filter(|id| known.contains(**id)).count();
            (ids.len() >= 3 && priced * 10 >= listings.len() * 4).then_some(3 * overlap + ids.len())
        };
        groups
            .into_values()
            .filter_map(|(order, listings)| Some((score(&listings)?, std::cmp::Reverse(order), listings)))
            .max_by_key(|(score, order, _)| (*score, *order))
            .map(|(_, _, listings)| listings)
            .unwrap_or_default()
    }

    /// What the state tells of one listing: modules of a listing are siblings, so the object that holds the id is tried
    /// first and then the whole state, for each field that is still open.
    pub fn single(&self, context: &Context<'_>, id: &str) -> Option<StateListing> {
        let holds_id = |object: &Map<String, Value>| {
            object.iter().any(|(key, v)| ID_KEYS.contains(&plain(key).as_str()) && scalar(v).is_some_and(|s| s == id))
        };
        let mut best: Option<(u32, StateListing)> = None;
        let mut offer = |found: StateListing| {
            let score = 2 * u32::from(found.title.is_some())
                + 2 * u32::from(found.low.is_some())
                + u32::from(found.seller.is_some());
            if score >= 2 && best.as_ref().is_none_or(|(top, _)| score > *top) {
                best = Some((score, found));
            }
        };
        for met in self.objects() {
            if holds_id(met.object) {
                offer(fields(context, met.object));
            }
        }
        for root in &self.roots {
            if let Value::Object(object) = root
                && contains(root, id)
            {
                offer(written_out(fields_within(context, object, 9)));
            }
        }
        best.map(|(_, found)| found)
    }
}

/// Far from the id only an amount written as money is believed: two decimals, or a currency of its own.
fn written_out(mut found: StateListing) -> StateListing {
    let plain = found.low.as_ref().is_some_and(|low| !low.amount.contains('.') && low.amount.len() < 3);
    if plain {
        (found.low, found.high) = (None, None);
    }
    found
}

fn contains(value: &Value, id: &str) -> bool {
    let mut open = vec![value];
    while let Some(value) = open.pop() {
        match value {
            Value::Array(values) => open.extend(values),
            Value::Object(fields) => open.extend(fields.values()),
            other => {
                if scalar(other).is_some_and(|s| s == id) {
                    return true;
                }
            }
        }
    }
    false
}

fn step(path: u64, key: &str) -> u64 {
    key.bytes().chain([0]).fold(path, |h, b| (h ^ u64::from(b)).wrapping_mul(0x0100_0000_01b3))
}

fn is_index(key: &str) -> bool {
    key.len() >= 5 && key.bytes().all(|b| b.is_ascii_digit())
}

fn id_of(context: &Context<'_>, object: &Map<String, Value>, known: &BTreeSet<String>) -> Option<String> {
    let mut keyed: Vec<(usize, String)> = object
        .iter()
        .filter_map(|(key, value)| {
            let rank = ID_KEYS.iter().position(|k| *k == plain(key))?;
            Some((rank, scalar(value)?)).filter(|(_, v)| !v.is_empty() && v.len() <= 40)
        })
        .collect();
    order::sort(&mut keyed);
    if let Some((_, id)) = keyed.iter().find(|(_, id)| known.contains(id)) {
        return Some(id.clone());
    }
    let addressed = object
        .iter()
        .filter(|(key, _)| {
            let key = plain(key);
            key.ends_with("url") || key.ends_with("href") || key.ends_with("link")
        })
        .filter_map(|(_, value)| context.resolve(value.as_str()?))
        .find_map(|url| anchor::listing(context, &url));
    if let Some(found) = addressed {
        return Some(found.id);
    }
    let number = |id: &String| id.len() >= 5 && id.bytes().all(|b| b.is_ascii_digit());
    keyed.into_iter().map(|(_, id)| id).find(number)
}
