//! Elements that name a listing: by a link, by an address inside an advertiser's link, or by an attribute that carries
//! the ids seen in links.

use std::collections::{BTreeMap, BTreeSet};

use super::context::Context;
use crate::marketplace::ListingUrl;
use crate::order::Gather;

/// A listing named somewhere on the page.
#[derive(Clone, Debug)]
pub(super) struct Named {
    pub id: String,
    /// Canonical address, empty where only an attribute named the listing.
    pub url: String,
    /// Address as the page has it.
    pub url_seen: String,
    /// Named by an advertiser's redirect.
    pub redirected: bool,
}

/// Listings named on the page and where.
#[derive(Debug, Default)]
pub(super) struct Anchors {
    pub named: Vec<Named>,
    /// Per row, index in `named`.
    pub at: Vec<Option<usize>>,
    /// Shape of their addresses, where no marketplace file named them.
    pub shape: Option<String>,
    /// By id and shop, and by id alone.
    index: BTreeMap<(String, String), usize>,
}

impl Anchors {
    /// None yet, on a page of so many rows.
    pub fn over(rows: usize) -> Self {
        Self { at: vec![None; rows], ..Self::default() }
    }

    /// Names the listing of a row, and the shop where the address says it: an id may be one within its shop alone.
    pub fn add(&mut self, row: usize, shop: &str, named: Named) {
        let index = match self.index_of(shop, &named.id) {
            Some(index) => {
                let known = &mut self.named[index];
                // A listing's own link is better than a redirect to it.
                if known.url.is_empty() || (known.redirected && !named.redirected && !named.url.is_empty()) {
                    *known = named;
                }
                index
            }
            None => {
                for shop in [shop, ""] {
                    self.index.entry((named.id.clone(), shop.to_owned())).or_insert(self.named.len());
                }
                self.named.push(named);
                self.named.len() - 1
            }
        };
        self.at[row] = Some(index);
    }

    pub fn index_of(&self, shop: &str, id: &str) -> Option<usize> {
        self.index.get(&(id.to_owned(), shop.to_owned())).copied()
    }
}

/// Finds every anchor of the page's marketplace.
pub(super) fn anchors(context: &Context<'_>) -> Anchors {
    let mut anchors = Anchors::over(context.tree.len());
    for row in 0..context.tree.len() {
        if context.tree.nodes[row].tag == "link" {
            continue;
        }
        for url in context.addresses(row) {
            if let Some(found) = listing(context, &url) {
                let named = Named {
                    id: found.id,
                    url: found.canonical,
                    url_seen: url.to_string(),
                    redirected: found.redirected,
                };
                anchors.add(row, &found.shop, named);
                break;
            }
        }
    }
    attributes(context, &mut anchors);
    endings(context, &mut anchors);
    anchors
}

/// The listing of an address, if it belongs to the page's family of marketplaces.
pub(super) fn listing(context: &Context<'_>, url: &url::Url) -> Option<ListingUrl> {
    let found = context.atlas.listing(url)?;
    let family = context.atlas.marketplace(&found.marketplace).map(|p| p.family.as_str());
    (context.place.map(|p| p.family.as_str()) == family).then_some(found)
}

/// Attributes whose name says that they hold an id.
pub(super) fn is_id_name(name: &str) -> bool {
    let name = name.strip_prefix("data-").unwrap_or(name);
    let plain: String = name.chars().filter(|c| c.is_ascii_alphabetic()).collect();
    let subject =
        ["item", "product", "offer", "listing", "goods"].iter().any(|s| plain.contains(s)) && plain.ends_with("id");
    subject || matches!(plain.as_str(), "asin" | "pid" | "nid" | "sku" | "spu")
}

fn is_id_value(value: &str) -> bool {
    (5..=20).contains(&value.len()) && value.bytes().all(|b| b.is_ascii_digit())
        || (value.len() == 10 && value.starts_with("B0") && value.bytes().all(|b| b.is_ascii_alphanumeric()))
}

/// Cards at least whose link and attribute name the same listing, before the attribute is believed where no link does.
const AGREE_MIN: usize = 3;
/// Figures of an id in which an attribute ends, at least: shorter ones count places and prices.
const ENDING_MIN: usize = 9;

/// The id in which a value ends, behind what else it holds: `1_0_member_852959819400`.
fn ending(value: &str) -> Option<&str> {
    let rest = value.trim_end_matches(|c: char| c.is_ascii_digit());
    let id = value.get(rest.len()..)?;
    (rest.ends_with(['_', ':', '-', '/', '@', '=']) && id.len() >= ENDING_MIN && is_id_value(id)).then_some(id)
}

/// The rows that carry an id in an attribute, by its name.
fn carried(context: &Context<'_>, id_in: fn(&str, &str) -> Option<String>) -> BTreeMap<String, Vec<(usize, String)>> {
    let mut names: BTreeMap<String, Vec<(usize, String)>> = BTreeMap::new();
    for (row, node) in context.tree.nodes.iter().enumerate() {
        for (name, value) in &node.attributes {
            if let Some(id) = id_in(name, value) {
                names.entry(name.clone()).or_default().push((row, id));
            }
        }
    }
    names
}

/// Names the listing of a row by its id alone.
fn by_id(context: &Context<'_>, anchors: &mut Anchors, row: usize, id: &str) {
    let url = context.place.and_then(|p| p.canonical(id)).unwrap_or_default();
    anchors.add(row, "", Named { id: id.to_owned(), url_seen: url.clone(), url, redirected: false });
}

/// Adds anchors from attributes that end in an id, where the cards whose links name a listing agree with them. An
/// advertiser's link often says no more than where to count the click.
fn endings(context: &Context<'_>, anchors: &mut Anchors) {
    let id_in = |name: &str, value: &str| ending(value).filter(|_| name.starts_with("data-")).map(str::to_owned);
    for (name, values) in carried(context, id_in) {
        let mut agreed: BTreeSet<String> = BTreeSet::new();
        let (mut contrary, mut unnamed) = (false, Vec::new());
        for (row, id) in values {
            let named = context.tree.subtree(row).filter_map(|row| anchors.at[row]);
            let (mut any, mut same) = (false, false);
            for at in named {
                any = true;
                same |= anchors.named[at].id == id;
            }
            if same {
                agreed.insert(id);
            } else if any {
                contrary = true;
            } else {
                unnamed.push((row, id));
            }
        }
        if contrary || agreed.len() < AGREE_MIN {
            continue;
        }
        for (row, id) in unnamed {
            let within =
                context.tree.ancestors(row).skip(1).any(|up| context.tree.nodes[up].attribute(&name).is_some());
            if !within {
                by_id(context, anchors, row, &id);
            }
        }
    }
}

/// Adds anchors from attributes: a name counts if half of its values are ids already seen in links, or if the page has
/// fewer than three of those and the attribute has four.
fn attributes(context: &Context<'_>, anchors: &mut Anchors) {
    let seen: BTreeSet<String> = anchors.named.iter().map(|n| n.id.clone()).into_set();
    let id_in = |name: &str, value: &str| (is_id_name(name) && is_id_value(value)).then(|| value.to_owned());
    for (name, values) in carried(context, id_in) {
        let distinct: BTreeSet<&String> = values.iter().map(|(_, v)| v).into_set();
        let known = distinct.iter().filter(|v| seen.contains(**v)).count();
        if known * 2 < distinct.len() && !(seen.len() < 3 && distinct.len() >= 4 && context.place.is_some()) {
            continue;
        }
        for (row, value) in &values {
            let nested = context
                .tree
                .ancestors(*row)
                .skip(1)
                .any(|r| context.tree.nodes[r].attribute(&name).is_some_and(is_id_value));
            if (nested && !seen.contains(value)) || anchors.at[*row].is_some() {
                continue;
            }
            by_id(context, anchors, *row, value);
        }
    }
}
