//! Who sells: a link of shop shape, a company's name, or the text that says so.

mod words;

use std::collections::{BTreeMap, BTreeSet};

use self::words::{LABELS, LEADS, MENUS, NAVIGATION, SHOP_WORDS, VISITS};
use super::context::{Context, tidy};
use super::price::label_before;
use super::title::likeness;
use super::words::{class_words, is_company, is_furniture, is_registered};
use super::{Listing, SellerRef};
use crate::marketplace::{Place, ShopUrl};
use crate::money::quotes;
use crate::order::{self, Gather};

/// Characters of a seller's name at most.
const LENGTH_MAX: usize = 80;
/// Letters of a name at least that an address spells, and how unlike the goods' own part of it must be.
const SPELT_MIN: usize = 4;
const UNLIKE_TITLE: f64 = 0.5;
/// Levels above a name on which a class may say that it is a buyer's.
const REVIEW_LEVELS: usize = 8;
/// Bytes of a text in which the words before a seller's name begin.
const LEAD_REACH: usize = 60;
/// Rows from a label to the name.
const LABEL_REACH: usize = 14;
/// Characters of a name beside such a control at most.
const NAME_MAX: usize = 40;

/// Of the texts that repeat from card to card, those that cannot name a seller. A text whose links all lead to one
/// shop, on a page that shows several, is that shop's name however often it repeats; `chat with seller` leads to all.
pub(super) fn furniture(context: &Context<'_>, repeated: &BTreeSet<String>) -> BTreeSet<String> {
    let mut led_to: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (row, node) in context.tree.nodes.iter().enumerate() {
        for shop in context.addresses(row).iter().filter_map(|url| context.atlas.shop(url)) {
            for text in [tidy(context.tree.words(row)), tidy(node.attribute("title").unwrap_or_default())] {
                led_to.entry(text).or_default().insert(shop.id.clone());
            }
        }
    }
    let shops: BTreeSet<&String> = led_to.values().flatten().into_set();
    let several = shops.len() > 1;
    repeated.iter().filter(|text| !(several && led_to.get(*text).is_some_and(|s| s.len() == 1))).cloned().into_set()
}

/// The storefront to which an address leads: of the marketplace's shape, or on other sites of the form `/seller/name`.
fn shop_of(context: &Context<'_>, url: &url::Url) -> Option<ShopUrl> {
    if context.place.is_some() {
        return context.atlas.shop(url);
    }
    let parts: Vec<&str> = url.path_segments()?.filter(|part| !part.is_empty()).collect();
    // What the shop sells, or is told of it, stands below its name.
    let below = parts.last().is_some_and(|last| matches!(*last, "products" | "items" | "reviews" | "profile"));
    let [.., word, id] = parts.get(..parts.len() - usize::from(below))? else { return None };
    let named =
        SHOP_WORDS.split('\n').any(|known| known.eq_ignore_ascii_case(word)) && id.len() <= 40 && !id.contains('.');
    let mut canonical = url.clone();
    canonical.set_query(None);
    canonical.set_fragment(None);
    named.then(|| ShopUrl { marketplace: String::new(), id: (*id).to_owned(), canonical: canonical.to_string() })
}

/// Completes a seller that was found by its name alone: the storefront that a link of that name leads to, else the one
/// that the subtrees link most.
pub(super) fn link(context: &Context<'_>, rows: &[usize], seller: &mut SellerRef) {
    if seller.url.is_some() {
        return;
    }
    let mut shops: BTreeMap<String, (usize, String)> = BTreeMap::new();
    let name = seller.name.clone().unwrap_or_default();
    for row in rows.iter().flat_map(|row| context.tree.subtree(*row)) {
        for shop in context.addresses(row).iter().filter_map(|url| shop_of(context, url)) {
            let node = &context.tree.nodes[row];
            let texts = [tidy(context.tree.words(row)), tidy(node.attribute("title").unwrap_or_default())];
            if texts.iter().any(|text| !text.is_empty() && *text == name) {
                (seller.id, seller.url) = (seller.id.take().or(Some(shop.id)), Some(shop.canonical));
                return;
            }
            shops.entry(shop.canonical).or_insert((0, shop.id)).0 += 1;
        }
    }
    let mut most: Vec<(usize, String, String)> = shops.into_iter().map(|(url, (n, id))| (n, id, url)).collect();
    order::sort_by(&mut most, |a, b| b.0.cmp(&a.0).then_with(|| a.2.cmp(&b.2)));
    let clear = most.get(1).is_none_or(|second| most[0].0 >= 2 * second.0);
    if let Some((_, id, url)) = most.into_iter().next().filter(|_| clear) {
        (seller.id, seller.url) = (seller.id.take().or(Some(id)), Some(url));
    }
}

/// The seller whom the address of a listing names before it, and the card by the same name: `/puncak-outdoor/carrier-60`
/// and `Puncak Outdoor`. Only on a marketplace: elsewhere listings stand below departments and brands.
pub(super) fn in_address(
    context: &Context<'_>,
    listing: &Listing,
    leaves: &[(usize, String)],
) -> Option<(usize, SellerRef)> {
    context.place?;
    let url = context.resolve(&listing.url)?;
    let parts: Vec<&str> = url.path_segments()?.filter(|part| !part.is_empty()).collect();
    let [.., shop, last] = parts.as_slice() else { return None };
    let shop = plain(shop);
    // The address may leave out how the name ends: `/pt-puncak` and `PT. Puncak Outdoor`.
    let spells = |text: &str| {
        plain(text) == shop
            || text.match_indices(' ').any(|(end, _)| text.get(..end).map(plain).as_ref() == Some(&shop))
    };
    let (row, named) = leaves.iter().find(|(_, text)| shop.len() >= SPELT_MIN && spells(text))?;
    let seller = || SellerRef { name: Some(named.clone()), id: None, url: None };
    (likeness(named, last) < UNLIKE_TITLE && is_name(named, &BTreeSet::new())).then(|| (*row, seller()))
}

/// Where the sellers of some cards were found by their addresses, others stand in the same place: of three found so, most
/// at one place.
pub(super) fn by_place(context: &Context<'_>, found: &[usize], listings: &mut [&mut Listing]) {
    const FOUND_MIN: usize = 3;
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    for row in found {
        *places.entry(place(context, *row)).or_default() += 1;
    }
    let Some((at, count)) = places.into_iter().max_by_key(|(_, count)| *count) else { return };
    if count < FOUND_MIN || count * 3 < found.len() * 2 {
        return;
    }
    for listing in listings.iter_mut().filter(|listing| listing.seller.is_none()) {
        let Some(card) = listing.card.and_then(|row| usize::try_from(row).ok()) else { continue };
        let name = context
            .tree
            .subtree(card)
            .filter(|row| context.tree.subtree(*row).len() == 1 && place(context, *row) == at)
            .map(|row| tidy(context.tree.words(row)))
            .find(|text| *text != listing.title && is_name(text, &BTreeSet::new()));
        if name.is_some() {
            listing.seller = Some(SellerRef { name, id: None, url: None });
            listing.sources.insert("seller".to_owned(), "dom".to_owned());
        }
    }
}

/// Where an element stands in its card: its class, what stands before it, and the tags around it.
fn place(context: &Context<'_>, row: usize) -> String {
    const LEVELS: usize = 4;
    let tree = &context.tree;
    let before = std::iter::successors(tree.previous(row), |row| tree.previous(*row)).count();
    let tags: Vec<&str> = tree.ancestors(row).take(LEVELS).map(|at| tree.nodes[at].tag.as_str()).collect();
    format!("{before} {} {}", tree.nodes[row].attribute("class").unwrap_or_default(), tags.join("<"))
}

/// Whether the text before an element is a label of a seller's name.
fn is_labelled(context: &Context<'_>, row: usize) -> bool {
    let label = label_before(context, row).unwrap_or_default().to_lowercase();
    LABELS.contains(&label.trim_end_matches([':', '：', ' ']))
}

/// Whether a part of the page's own address is this.
fn is_in_address(context: &Context<'_>, part: &str) -> bool {
    context.base.as_ref().and_then(|url| url.path_segments()).is_some_and(|mut parts| parts.any(|at| at == part))
}

/// Whether the page's address is a shop's.
pub(super) fn is_storefront(context: &Context<'_>) -> bool {
    context
        .base
        .as_ref()
        .is_some_and(|url| context.atlas.shop(url).is_some() || context.atlas.place(url) == Some(Place::Storefront))
}

/// On a storefront its owner sells what is listed without another seller.
pub(super) fn of_storefront(context: &Context<'_>, listings: &mut [Listing]) {
    let Some(shop) = context.base.as_ref().and_then(|url| context.atlas.shop(url)) else { return };
    let titles = [context.meta(&["og:title", "og:site_name"]), Some(context.snapshot.title.clone())];
    let name = (0..context.tree.len())
        .filter(|row| {
            context.addresses(*row).iter().any(|url| context.atlas.shop(url).is_some_and(|s| s.id == shop.id))
        })
        .map(|row| tidy(context.tree.words(row)))
        .find(|text| is_company(text) && is_name(text, &BTreeSet::new()))
        .or_else(|| {
            titles.into_iter().flatten().map(|title| super::site::undecorated(context, &title)).find_map(|title| {
                let first = title.split(['-', '|', '_', '–']).next().unwrap_or_default().trim().to_owned();
                (is_company(&first) && is_name(&first, &BTreeSet::new())).then_some(first)
            })
        });
    for listing in listings {
        let seller = listing.seller.get_or_insert_default();
        if seller.name.is_none() {
            seller.name.clone_from(&name);
            listing.sources.insert("seller".to_owned(), "page".to_owned());
        }
        if seller.url.is_none() && seller.name == name {
            (seller.id, seller.url) = (Some(shop.id.clone()), Some(shop.canonical.clone()));
        }
    }
}

/// Score from which a seller is told as such, not merely named: by words before the name, a class, or a link of shop shape
/// that is called a shop's or named like it.
pub(super) const TOLD: i32 = 6;

/// The seller named in the subtrees.
pub(super) fn seller(context: &Context<'_>, rows: &[usize], furniture: &BTreeSet<String>) -> Option<SellerRef> {
    scored(context, rows, furniture).map(|(_, found)| found)
}

/// The seller named in the subtrees, and how surely.
pub(super) fn scored(context: &Context<'_>, rows: &[usize], furniture: &BTreeSet<String>) -> Option<(i32, SellerRef)> {
    let tree = &context.tree;
    let nothing = BTreeSet::new();
    let mut best: Option<(i32, SellerRef)> = None;
    let mut offer = |score: i32, found: SellerRef| {
        // Of equals the one without what the elements beside it say.
        let shorter = |known: &SellerRef| match (&known.name, &found.name) {
            (Some(known), Some(name)) => {
                known.len() > name.len() && (known.starts_with(name.as_str()) || known.ends_with(name.as_str()))
            }
            _ => false,
        };
        if best.as_ref().is_none_or(|(top, known)| score > *top || (score == *top && shorter(known))) {
            best = Some((score, found));
        }
    };
    for row in rows.iter().flat_map(|r| tree.subtree(*r)) {
        let node = &tree.nodes[row];
        let addresses =
            if matches!(node.tag.as_str(), "script" | "style") { Vec::new() } else { context.addresses(row) };
        // Who wrote a review has a page of its own, too, and may say from whom the goods were bought.
        let reviewed = !addresses.is_empty() && in_review(context, row);
        if !reviewed {
            for url in addresses {
                let Some(shop) = shop_of(context, &url) else { continue };
                let framed = context.in_frame(row);
                let named = [tree.words(row), node.attribute("title").unwrap_or_default()];
                let name = named.into_iter().map(tidy).find(|t| is_name(t, furniture));
                // A shop's own banner stands in the header; other links there are the site's.
                if let Some(name) = name.filter(|name| !framed || is_company(name)) {
                    // `RocailStudio` at /shop/RocailStudio; a category is a word.
                    let coined = name.chars().skip(1).any(|c| c.is_uppercase() || c.is_ascii_digit() || c == '_');
                    let same = coined && !name.contains(' ') && plain(&shop.id).contains(&plain(&name));
                    let score = 4
                        + 3 * i32::from(is_company(&name))
                        + i32::from(is_registered(&name))
                        + 3 * i32::from(context.place.is_some() && is_labelled(context, row))
                        // The shop that the page's own address names: `/puncak-outdoor/carrier-60`.
                        + 4 * i32::from(context.place.is_some() && is_in_address(context, &shop.id))
                        + 2 * i32::from(
                            has_shop_class(context, row) && (context.place.is_some() || has_owner_class(context, row)),
                        )
                        + 2 * i32::from(same && context.place.is_none());
                    offer(score, SellerRef { name: Some(name), id: Some(shop.id), url: Some(shop.canonical) });
                }
            }
        }
        let text = tree.words(row);
        if text.len() > LENGTH_MAX * 4 || node.tag == "script" {
            continue;
        }
        let text = tidy(text);
        let lower = text.to_lowercase();
        let named = |name: &str| SellerRef { name: Some(name.to_owned()), id: None, url: None };
        if let Some((lead, at)) = lead_of(&lower, &text).filter(|_| !in_review(context, row)) {
            let name = text.get(at..).unwrap_or_default();
            let end = [
                " and fulfilled",
                " and delivered",
                " shipped by",
                " ships from",
                " expédié par",
                " e entregue",
                " e enviado",
                " y enviado",
                " et expédié",
                " und versand",
                " i wysyłk",
                ". ",
                " (",
                " and ",
                "，",
                "。",
            ]
            .iter()
            .filter_map(|e| name.find(e))
            .min();
            let name = name.get(..end.unwrap_or(name.len())).unwrap_or(name).trim().trim_end_matches('.').trim();
            // A grade of the shop: `4,5/5`.
            let graded = |last: &str| last.contains(['/', '%', ',']) && !last.chars().any(char::is_alphabetic);
            let name = name.rsplit_once(' ').filter(|(_, last)| graded(last)).map_or(name, |(name, _)| name.trim());
            // Who sends is often who sells, but for the site's own warehouse.
            let weak = matches!(lead, "por " | "fulfilled by ");
            // What is told of a seller in so many words may be told on every card.
            let warehouse = lead == "fulfilled by " && super::site::is_own_name(context, name);
            if !warehouse && is_name(name, if weak { furniture } else { &nothing }) {
                offer(if weak { 3 } else { 7 }, named(name));
            }
        } else if let Some(name) =
            labelled_here(context, &text).filter(|name| is_name(name, furniture) && !in_review(context, row))
        {
            offer(TOLD, named(name));
        } else if tree.subtree(row).len() <= 4
            && is_named_so(node)
            && !in_review(context, row)
            && (is_name(&text, furniture) || (is_name(&text, &nothing) && has_others(context, row, &text)))
            && !LABELS.contains(&lower.trim_end_matches([':', '：', ' ']))
        {
            // `ADIDAS por Footloose`: a brand, and who sells it.
            let name = text.split_once(" por ").map_or(text.as_str(), |(_, name)| name);
            offer(6 + 3 * i32::from(is_company(name)) + i32::from(is_registered(name)), named(name));
        } else if tree.subtree(row).len() <= 4 && is_company(&text) && is_name(&text, &nothing) {
            offer(3 + i32::from(has_shop_class(context, row)), named(&text));
        } else if let Some(name) = before_rating(&text) {
            offer(3, named(name));
        }
    }
    best
}

/// The name behind an element that says `Seller` and no more, and where it leads. The label stands before it, in the same
/// block.
pub(super) fn labelled(context: &Context<'_>, rows: &[usize], furniture: &BTreeSet<String>) -> Option<SellerRef> {
    let tree = &context.tree;
    rows.iter().flat_map(|row| tree.subtree(*row)).find_map(|row| {
        let node = &tree.nodes[row];
        if tree.subtree(row).len() > 3
            || tree.words(row).len() > 60
            || matches!(node.tag.as_str(), "script" | "a" | "option")
        {
            return None;
        }
        let label = tidy(tree.words(row)).to_lowercase();
        let bare_label = label.trim_end_matches([':', '：']).trim();
        // `Shop` alone heads a menu, too.
        let menu = MENUS.contains(&bare_label) && bare_label.len() == label.len();
        // `Shipper / Seller`
        let said = bare_label.split(" / ").any(|part| LABELS.contains(&part));
        if !said || menu || context.in_frame(row) {
            return None;
        }
        let above =
            tree.ancestors(row).skip(1).find(|above| tree.words(*above).trim().len() > tree.words(row).trim().len())?;
        let from = tree.end(row);
        let name = (from..tree.end(above).min(from + LABEL_REACH)).find(|at| !tidy(&tree.nodes[*at].text).is_empty());
        let bare = tidy(&node.tail);
        let text = if bare.is_empty() { tidy(&tree.nodes[name?].text) } else { bare };
        if !is_name(&text, furniture) || LABELS.contains(&text.to_lowercase().as_str()) {
            return None;
        }
        let shop = name.and_then(|at| {
            let near = tree.ancestors(at).take(3).chain(tree.subtree(at));
            near.flat_map(|at| context.addresses(at)).find_map(|url| shop_of(context, &url))
        });
        let (id, url) = shop.map(|shop| (shop.id, shop.canonical)).unzip();
        Some(SellerRef { name: Some(text), id, url })
    })
}

/// The name in a text of label and name: `판매자: 하늘리빙`.
fn labelled_here<'t>(context: &Context<'_>, text: &'t str) -> Option<&'t str> {
    let (label, name) = text.split_once([':', '：'])?;
    let label = label.trim().to_lowercase();
    // Where the site itself sells, `Shop: Home goods` is a way to a department.
    let menu = context.place.is_none() && MENUS.contains(&label.as_str());
    (LABELS.contains(&label.as_str()) && !menu).then_some(name.trim())
}

/// The name beside a control that leads to the shop: `Visit store`, `进店逛逛`. The first text of the smallest block around
/// it that says anything else.
pub(super) fn visited(context: &Context<'_>, rows: &[usize]) -> Option<SellerRef> {
    const BLOCK_MAX: usize = 40;
    let tree = &context.tree;
    rows.iter().flat_map(|row| tree.subtree(*row)).find_map(|row| {
        if tree.words(row).len() > 60 || !matches!(tree.nodes[row].tag.as_str(), "a" | "button" | "span" | "div") {
            return None;
        }
        let text = tidy(tree.words(row));
        if !VISITS.contains(&text.to_lowercase().as_str()) || context.in_frame(row) {
            return None;
        }
        let mut blocks = tree.ancestors(row).skip(1).filter(|above| tree.words(*above).trim().len() > text.len() + 1);
        let block = blocks.next()?;
        let shop = tree.ancestors(row).take(2).chain(tree.subtree(row)).flat_map(|at| context.addresses(at));
        let shop = shop.into_iter().find_map(|url| shop_of(context, &url));
        let nothing = BTreeSet::new();
        let first = |block: usize| {
            let texts = tree.subtree(block).take(BLOCK_MAX).map(|at| tidy(&tree.nodes[at].text));
            texts.into_iter().find(|text| !text.is_empty()).filter(|name| is_name(name, &nothing))
        };
        // The block may be a heading over the shop's other goods; elsewhere links to the shop are its name. Or other controls
        // stand beside it, and the name above them.
        let above = || blocks.take_while(|block| tree.subtree(*block).len() <= BLOCK_MAX).find_map(first);
        let name = first(block).or_else(|| linked(context, &shop.as_ref()?.id)).or_else(above)?;
        let (id, url) = shop.map(|shop| (shop.id, shop.canonical)).unzip();
        (is_name(&name, &BTreeSet::new()) && name.chars().count() <= NAME_MAX).then_some(SellerRef {
            name: Some(name),
            id,
            url,
        })
    })
}

/// The name that links to a shop show.
fn linked(context: &Context<'_>, shop: &str) -> Option<String> {
    let tree = &context.tree;
    (0..tree.len())
        .filter(|row| tree.nodes[*row].tag == "a" && !context.in_frame(*row))
        .filter(|row| context.addresses(*row).iter().any(|url| shop_of(context, url).is_some_and(|s| s.id == shop)))
        .map(|row| tidy(tree.words(row)))
        .find(|text| is_name(text, &BTreeSet::new()))
}

/// The words before a seller's name, and where the name begins. Only at the start of a text, but for `sold by`; a short
/// word of French before a name alone, since it says "in packs of two" as well.
fn lead_of(lower: &str, text: &str) -> Option<(&'static str, usize)> {
    const BY: &str = "par ";
    let by = || {
        let name = text.get(BY.len()..).filter(|_| lower.starts_with(BY))?;
        let is_name = name.starts_with(char::is_uppercase) && !name.contains(|c: char| c.is_ascii_digit());
        is_name.then_some((BY, BY.len()))
    };
    let lead = LEADS.iter().find(|lead| lower.starts_with(**lead)).map(|lead| (*lead, lead.len())).or_else(by);
    let within = |lead: &'static str| lower.find(lead).filter(|at| *at < LEAD_REACH).map(|at| (lead, at + lead.len()));
    lead.or_else(|| ["sold by ", "продавец "].into_iter().find_map(within))
}

/// Whether the element's class, or what tests call it, says that it is a seller's name: `shopName`, `company-name`.
fn is_named_so(node: &crate::page::Node) -> bool {
    const OWNERS: [&str; 8] = ["shop", "store", "seller", "company", "supplier", "merchant", "vendor", "profile"];
    const NAMES: [&str; 6] = ["name", "title", "nick", "nickname", "username", "login"];
    ["class", "data-testid"].iter().filter_map(|name| node.attribute(name)).map(class_words).any(|words| {
        words.windows(2).any(|pair| OWNERS.contains(&pair[0].as_str()) && NAMES.contains(&pair[1].as_str()))
            || words.iter().any(|w| matches!(w.as_str(), "shopname" | "storename" | "sellername" | "companyname"))
            || (words.len() > 1 && words.last().is_some_and(|w| w == "seller"))
    })
}

/// Whether a class around the element, or what scripts and tests call it, says that a buyer speaks there: those have profiles,
/// too.
fn in_review(context: &Context<'_>, row: usize) -> bool {
    const NAMED: [&str; 6] = ["class", "id", "data-testid", "data-hook", "data-csa-c-slot-id", "data-qa"];
    let says = |text: &str| {
        class_words(text).iter().any(|w| matches!(w.as_str(), "review" | "reviews" | "customer" | "comment"))
    };
    let around = || context.tree.ancestors(row).take(REVIEW_LEVELS).map(|r| &context.tree.nodes[r]);
    around().any(|node| NAMED.iter().filter_map(|name| node.attribute(name)).any(says))
}

/// Whether elements of the same class say other things: then what repeats is one of several sellers.
fn has_others(context: &Context<'_>, row: usize, text: &str) -> bool {
    let nodes = &context.tree.nodes;
    let class = nodes[row].attribute("class");
    let mut alike = (0..nodes.len()).filter(|other| nodes[*other].attribute("class") == class);
    alike.any(|other| !context.tree.words(other).trim().is_empty() && tidy(context.tree.words(other)) != text)
}

/// Whether a class near the element speaks of a seller, where `shop` and `store` may be the site's own menu.
fn has_owner_class(context: &Context<'_>, row: usize) -> bool {
    context.tree.ancestors(row).take(3).any(|r| {
        class_words(context.tree.nodes[r].attribute("class").unwrap_or_default())
            .iter()
            .any(|w| matches!(w.as_str(), "seller" | "company" | "supplier" | "merchant" | "vendor"))
    })
}

fn has_shop_class(context: &Context<'_>, row: usize) -> bool {
    context.tree.ancestors(row).take(3).any(|r| {
        class_words(context.tree.nodes[r].attribute("class").unwrap_or_default()).iter().any(|w| {
            matches!(w.as_str(), "shop" | "store" | "seller" | "company" | "supplier" | "shopname" | "merchant")
        })
    })
}

/// Letters and digits of a text, for comparing.
fn plain(text: &str) -> String {
    text.to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect()
}

fn is_name(text: &str, furniture: &BTreeSet<String>) -> bool {
    let length = text.chars().count();
    let lower = text.to_lowercase();
    let spaceless = lower.replace(' ', "");
    (2..=LENGTH_MAX).contains(&length)
        && text.chars().any(char::is_alphabetic)
        // `Por que isso é importante?` asks, and names nobody.
        && !text.ends_with(['?', '？'])
        && (is_company(text) || (!furniture.contains(text) && !is_furniture(text)))
        && !NAVIGATION.split('\n').any(|entry| lower == entry || spaceless == entry)
        && !is_way_in(&lower)
        && !["this shop", "this store", "this seller"].iter().any(|pointing| lower.contains(pointing))
        && quotes(text, &[]).iter().all(|q| q.sign.is_none())
}

/// Whether a text asks to go to a shop without naming it: `Visit brand store`, `View all in shop`.
fn is_way_in(lower: &str) -> bool {
    const GENERAL: [&str; 12] =
        ["the", "this", "our", "all", "in", "to", "brand", "brand's", "official", "online", "seller's", "their"];
    let words: Vec<&str> = lower.split_whitespace().collect();
    let [verb, between @ .., place] = words.as_slice() else { return false };
    matches!(*verb, "visit" | "view" | "see" | "go" | "enter" | "explore" | "open")
        && matches!(*place, "store" | "shop" | "storefront" | "page")
        && between.iter().all(|word| GENERAL.contains(word))
}

/// `jlabllc 99.1% positive (30K)`: the name before a share of good ratings.
fn before_rating(text: &str) -> Option<&str> {
    let percent = text.find('%')?;
    let after = text.get(percent..)?.to_lowercase();
    let name = text.get(..percent)?.trim_end().rsplit_once(' ')?.0.trim();
    // `name (1.204) 99,8%`: a count of ratings and their share.
    let counted = name.strip_suffix(')').and_then(|n| n.rsplit_once(" (")).is_some_and(|(_, count)| {
        count.chars().any(|c| c.is_ascii_digit()) && count.chars().filter(|c| c.is_alphabetic()).count() <= 1
    });
    const GOOD: [&str; 7] = ["positiv", "positif", "pozityw", "ポジティブ", "好评", "好評", "긍정"];
    if !(GOOD.iter().any(|word| after.contains(word)) || counted && after.trim_start_matches('%').trim().is_empty()) {
        return None;
    }
    let name = name.split(" (").next().unwrap_or(name).trim();
    (!name.is_empty() && !name.contains(' ') && name.len() <= LENGTH_MAX).then_some(name)
}
