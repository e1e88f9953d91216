//! A page of one listing.

use std::collections::BTreeSet;

use super::anchor::{self, Anchors};
use super::card::{self, Card};
use super::context::{Context, tidy};
use super::markup::{self, Product};
use super::offer::{self, Shown};
use super::price::{Priced, number};
use super::state::State;
use super::title::{self, Bigrams, likeness};
use super::words::{class_words, is_cjk, is_company, is_furniture, is_registered};
use super::{Listing, PageKind, SellerRef, address, attributes, buy, opinion, search, seller, site};
use crate::marketplace::{ListingUrl, Place};
use crate::money::Money;
use crate::order;

/// Listing ids on a page from which a weak sign of a detail page is not believed: it is a list.
const IDS_MAX: usize = 25;
/// Listing ids on a page from which a heading with a price makes no detail page.
const HEADED_MAX: usize = 8;
/// Addresses compared with the page's own.
const ALIKE_SAMPLE: usize = 20;
/// Likeness from which two titles are of one listing.
const SAME_TITLE: f64 = 0.6;
/// Likeness below which a heading is not of the page's title.
const UNLIKE: f64 = 0.3;
/// Elements of one tag and class from which none of them is the page's heading.
const RECURRING: usize = 4;
/// Width from which a heading says what is sold.
const WIDTH_MIN: f64 = 14.0;
/// How much worse a heading with a price near it may be than the best one.
const HEADING_SLACK: f64 = 1.7;

/// How the page is known to show one listing.
pub(super) struct Detail {
    pub main: Option<ListingUrl>,
    /// The address says so; otherwise a price must, too.
    pub strong: bool,
}

/// Whether the page shows one listing.
pub(super) fn detect(
    context: &Context<'_>,
    anchors: &Anchors,
    products: &[Product],
    cards: &[Card],
    money: &[Priced],
    state: &State,
) -> Option<Detail> {
    let own = context.base.as_ref().and_then(|url| anchor::listing(context, url)).filter(|l| !l.redirected);
    if let Some(main) = own {
        return Some(Detail { main: Some(vote(context, main)), strong: true });
    }
    let place = context.base.as_ref().and_then(|url| context.atlas.place(url));
    if matches!(place, Some(Place::Search | Place::Category | Place::Storefront | Place::Private)) {
        // A page without navigation shows a listing under the address of the search that led to it.
        let inside =
            matches!(place, Some(Place::Search | Place::Category)) && shows_one(context, cards, anchors, money);
        return inside.then_some(Detail { main: None, strong: false });
    }
    let declared = declared(context);
    if declared.is_some() && anchors.named.len() < IDS_MAX {
        return Some(Detail { main: declared, strong: true });
    }
    let alone = products.iter().filter(|p| !p.listed && p.source != "opengraph").count() == 1;
    let graph = context.meta(&["og:type"]).is_some_and(|t| t.to_lowercase().contains("product"))
        || context.meta(&["product:price:amount", "og:price:amount"]).is_some();
    if let Some(own) = address::own(context)
        && is_own_page(context, &own, anchors, cards, alone || graph || told_by(context, state, &own.id), money)
    {
        let main = address::voted(context, own);
        let marketplace = context.place.map(|place| place.id.clone()).unwrap_or_default();
        let main = ListingUrl { marketplace, id: main.id, canonical: main.url, redirected: false, shop: String::new() };
        return Some(Detail { main: Some(main), strong: true });
    }
    // A search may mark up one of the many that it found.
    let sought = context.base.as_ref().is_some_and(address::is_search);
    let limit = if sought { HEADED_MAX } else { IDS_MAX };
    if (alone || graph) && anchors.named.len() < limit {
        return Some(Detail { main: None, strong: false });
    }
    // However much is recommended beside it: markup of a product with the page's own title, or a title with a price and
    // a buy control outside all cards.
    let title = site::undecorated(context, &declared_title(context));
    let told = products.iter().filter(|p| !p.listed && p.source != "opengraph" && p.low.is_some());
    let same = |p: &Product| p.title.as_deref().is_some_and(|name| likeness(name, &title) > SAME_TITLE);
    let told = told.filter(|_| !sought || anchors.named.len() < HEADED_MAX);
    if told.into_iter().any(same) || (!sought && shows_one(context, cards, anchors, money)) {
        return Some(Detail { main: None, strong: false });
    }
    // The address spells the heading: `/rower-gorski-kross-29-rama-l-CID767`.
    let spelt = |row: usize| {
        let text = tidy(context.tree.words(row));
        let words = address::slug(context).unwrap_or_default();
        title::width(&text) >= WIDTH_MIN && likeness(&words, &text) > SAME_TITLE
    };
    if !sought && anchors.named.len() < HEADED_MAX && heading(context, &[]).is_some_and(spelt) {
        return Some(Detail { main: None, strong: false });
    }
    let headed = !sought
        && anchors.named.len() < HEADED_MAX
        && heading(context, &[]).is_some_and(|row| context.tree.nodes[row].tag == "h1");
    headed.then_some(Detail { main: None, strong: false })
}

/// Rows that are other listings'. A card is the largest subtree with one id; where the page links one other listing alone,
/// that is nearly the whole page, so a card that holds the page's heading is cut down to what does not.
fn beside(context: &Context<'_>, cards: &[Card], anchors: &Anchors, main: Option<usize>) -> Vec<usize> {
    let tree = &context.tree;
    let top = heading(context, &[]);
    let mut found = Vec::new();
    for card in cards.iter().filter(|card| card.named.is_none() || card.named != main) {
        let swallows = |top: &usize| {
            let large = tree.subtree(card.row).len() > tree.len() / 4;
            tree.holds(card.row, *top) && (large || tree.nodes[*top].tag == "h1")
        };
        match top.filter(swallows) {
            None => found.push(card.row),
            Some(top) => found.extend(
                tree.subtree(card.row)
                    .filter(|row| anchors.at[*row].is_some() && !tree.holds(*row, top))
                    .filter_map(|row| tree.ancestors(row).take_while(|above| !tree.holds(*above, top)).last()),
            ),
        }
    }
    order::sort(&mut found);
    found.dedup();
    found
}

/// Whether an address that reads like a listing's leads to one: the page says so in its markup, or shows a title with a
/// price or a buy control of its own. Addresses of categories read alike, so a list of many other listings must be one of
/// recommendations: with addresses like the page's own.
fn is_own_page(
    context: &Context<'_>,
    own: &address::Own,
    anchors: &Anchors,
    cards: &[Card],
    marked: bool,
    money: &[Priced],
) -> bool {
    let alike = anchors.shape.as_ref().is_some_and(|shape| own.shapes.contains(shape))
        || own.word.is_some_and(|word| {
            let listed = anchors.named.iter().filter_map(|named| context.resolve(&named.url));
            listed.take(ALIKE_SAMPLE).all(|url| address::word(&url) == Some(word))
        });
    if !alike && anchors.named.len() >= HEADED_MAX && !(marked && anchors.named.len() < IDS_MAX) {
        return false;
    }
    if marked {
        return true;
    }
    let others = beside(context, cards, anchors, None);
    let Some(heading) = heading(context, &others) else { return false };
    let controls = buy::controls(context);
    let bought = controls.iter().any(|row| !others.iter().any(|card| context.tree.holds(*card, *row)));
    let priced = offer::shown(context, heading, &others, &controls, money);
    match priced {
        Some(shown) => bought || own.word.is_some() || shown.sure,
        None => bought || (own.word.is_some() && anchors.named.is_empty()),
    }
}

/// Whether the embedded state tells of a listing with the id, priced, and with the page's title.
fn told_by(context: &Context<'_>, state: &State, id: &str) -> bool {
    let declared = site::undecorated(context, &declared_title(context));
    state.single(context, id).is_some_and(|told| {
        told.low.is_some() && told.title.is_some_and(|title| likeness(&title, &declared) > SAME_TITLE)
    })
}

/// Whether a page whose address is another's shows one listing: a long title outside all cards, with a price that a buy
/// control stands beside.
fn shows_one(context: &Context<'_>, cards: &[Card], anchors: &Anchors, money: &[Priced]) -> bool {
    const CLEARLY_SAME: f64 = 0.8;
    let mut others = beside(context, cards, anchors, None);
    // A sponsored card has a price and a button of its own.
    others.extend(card::nameless(context, anchors, cards, money).iter().map(|card| card.row));
    let title = site::undecorated(context, &declared_title(context));
    let names = |row: &usize| {
        let text = tidy(context.tree.words(*row));
        // Behind the listing's title some sites write its number, its shop and their own name.
        let begins = title.starts_with(&text) && title::width(&text) >= WIDTH_MIN;
        context.tree.nodes[*row].tag == "h1" || begins || likeness(&text, &title) > CLEARLY_SAME
    };
    let Some(heading) = heading(context, &others).filter(names) else { return false };
    let controls: Vec<usize> = buy::controls(context)
        .into_iter()
        .filter(|row| !others.iter().any(|card| context.tree.holds(*card, *row)))
        .collect();
    let long = title::width(&tidy(context.tree.words(heading))) >= WIDTH_MIN;
    long && offer::shown(context, heading, &others, &controls, money)
        .is_some_and(|shown| shown.bought || !shown.ladder.is_empty())
}

/// Whether the page's own address names a listing.
pub(super) fn is_listing_url(context: &Context<'_>) -> bool {
    context.base.as_ref().and_then(|url| anchor::listing(context, url)).is_some_and(|l| !l.redirected)
}

/// The listing that the page declares to be its own, as the page itself uses most: `link rel=canonical`, `og:url`.
fn declared(context: &Context<'_>) -> Option<ListingUrl> {
    let canonical = context
        .snapshot
        .nodes
        .iter()
        .find(|n| n.tag == "link" && n.attribute("rel").is_some_and(|r| r.eq_ignore_ascii_case("canonical")))
        .and_then(|n| n.attribute("href").map(str::to_owned));
    [canonical, context.meta(&["og:url", "al:android:url"])]
        .into_iter()
        .flatten()
        .filter_map(|address| context.resolve(&address))
        .filter_map(|url| anchor::listing(context, &url))
        // The first of equals.
        .rev()
        .max_by_key(|found| occurrences(context, &found.id))
}

/// Of the address and what the page declares, the id that the page itself uses more: a regional site shows another id
/// than its address.
fn vote(context: &Context<'_>, own: ListingUrl) -> ListingUrl {
    let Some(declared) = declared(context).filter(|d| d.id != own.id) else { return own };
    if occurrences(context, &declared.id) > occurrences(context, &own.id) { declared } else { own }
}

fn occurrences(context: &Context<'_>, id: &str) -> usize {
    context
        .snapshot
        .nodes
        .iter()
        .map(|n| n.text.matches(id).count() + n.attributes.iter().map(|(_, v)| v.matches(id).count()).sum::<usize>())
        .sum()
}

/// The page's own title without the site's name.
fn declared_title(context: &Context<'_>) -> String {
    let title = context.meta(&["og:title", "twitter:title"]).unwrap_or_else(|| context.snapshot.title.clone());
    tidy(&markup::unescape(&title))
}

/// The heading that names the listing: like the page's title, not in another listing's card.
pub(super) fn heading(context: &Context<'_>, others: &[usize]) -> Option<usize> {
    let best = || headings(context, others).first().map(|(_, row)| *row);
    if others.is_empty() { *context.top.get_or_init(best) } else { best() }
}

/// Whether markup or a class calls the element a product's name: `itemprop=name`, `product-title`.
fn is_named_title(context: &Context<'_>, row: usize) -> bool {
    let node = &context.tree.nodes[row];
    let words: Vec<String> = ["class", "id"].iter().filter_map(|a| node.attribute(a)).flat_map(class_words).collect();
    let has = |list: &[&str]| words.iter().any(|word| list.contains(&word.as_str()));
    node.attribute("itemprop") == Some("name")
        || (has(&["product", "prod", "item", "goods", "pdp"]) && has(&["title", "name"]))
        || has(&["producttitle", "productname", "itemtitle", "goodsname"])
}

/// Headings that may name the listing, best first; of equals the first on the page.
fn headings(context: &Context<'_>, others: &[usize]) -> Vec<(f64, usize)> {
    let tree = &context.tree;
    let title = site::undecorated(context, &declared_title(context));
    let (declared, telling) = (Bigrams::of(&title), title::width(&title) >= WIDTH_MIN);
    let mut found: Vec<(f64, usize)> = Vec::new();
    for row in 0..tree.len() {
        let weight = match tree.nodes[row].tag.as_str() {
            "h1" => 1.6,
            "h2" | "h3" => 0.8,
            "h4" | "span" | "div" | "p" | "strong" | "b" => 0.0,
            _ => continue,
        };
        let text = tree.words(row);
        if text.len() > 900 || tree.subtree(row).len() > 12 {
            continue;
        }
        let text = tidy(text);
        let length = text.chars().count();
        let framed = if weight > 1.0 { context.in_frame_element(row) } else { context.in_frame(row) };
        if length < 3 || framed || others.iter().any(|card| tree.holds(*card, row)) {
            continue;
        }
        let like = Bigrams::of(&text).likeness(&declared);
        // What is called a title many times over, and is not the page's, is another listing's.
        let many = || weight < 1.0 && like < UNLIKE && telling && recurs(context, row);
        let named = if is_named_title(context, row) { 1.0 } else { 0.0 };
        let score = 3.0 * like + weight + named + (length as f64 / 40.0).min(1.0);
        if score >= 2.5 && many() {
            continue;
        }
        if score >= 2.5 {
            found.push((score, row));
        }
    }
    order::sort_by(&mut found, |a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    if found.is_empty() && address::own(context).is_some() {
        found.extend(unnamed(context, others).map(|row| (0.0, row)));
    }
    found
}

/// Whether many elements of the page have the tag and the class of one.
fn recurs(context: &Context<'_>, row: usize) -> bool {
    let nodes = &context.tree.nodes;
    let (tag, class) = (&nodes[row].tag, nodes[row].attribute("class"));
    nodes.iter().filter(|node| node.tag == *tag && node.attribute("class") == class).take(RECURRING).count()
        == RECURRING
}

/// Where nothing is called a title and the page's own says nothing: the longest text in front of the first buy control.
fn unnamed(context: &Context<'_>, others: &[usize]) -> Option<usize> {
    const LONGEST: f64 = 160.0;
    let tree = &context.tree;
    let end = buy::controls(context).into_iter().find(|row| !others.iter().any(|card| tree.holds(*card, *row)))?;
    (0..end)
        .filter(|row| {
            tree.subtree(*row).len() <= 2 && !matches!(tree.nodes[*row].tag.as_str(), "script" | "title" | "a")
        })
        .filter(|row| !context.in_frame(*row) && !others.iter().any(|card| tree.holds(*card, *row)))
        .map(|row| (title::width(&tidy(tree.words(row))), row))
        .filter(|(width, row)| (WIDTH_MIN..=LONGEST).contains(width) && !is_furniture(&tidy(tree.words(*row))))
        .fold(None, |best: Option<(f64, usize)>, next| match best {
            Some(best) if best.0 >= next.0 => Some(best),
            _ => Some(next),
        })
        .map(|(_, row)| row)
}

/// The page's own listing; `None` when the page turns out to show none.
pub(super) fn listing(
    context: &Context<'_>,
    detail: &Detail,
    cards: &[Card],
    anchors: &Anchors,
    products: &[Product],
    money: &[Priced],
) -> Option<Listing> {
    let main = detail.main.as_ref().and_then(|m| anchors.index_of(&m.shop, &m.id));
    let others = beside(context, cards, anchors, main);
    let controls = buy::controls(context);
    // A title is often written twice: the one with a price near it counts.
    let headings = headings(context, &others);
    let top = headings.first().map_or(0.0, |(score, _)| *score);
    let near = headings.iter().take_while(|(score, _)| top - score <= HEADING_SLACK).take(8).map(|(_, row)| *row);
    let heading = near
        .clone()
        .find(|row| offer::shown(context, *row, &others, &controls, money).is_some())
        .or(headings.first().map(|(_, row)| *row));
    let headed = heading.map(|row| {
        // A heading may hold the title and, beside it, what edition or variant it is.
        let inside = context.tree.subtree(row).find(|at| is_named_title(context, *at));
        title::undecorated(&tidy(context.tree.words(inside.unwrap_or(row))))
    });
    let product = best_product(context, products, headed.as_deref());
    let graph = products.iter().find(|p| p.source == "opengraph");
    let mut listing = Listing::default();
    let mut sources = std::mem::take(&mut listing.sources);
    let mut note = |field: &str, source: &str| sources.insert(field.to_owned(), source.to_owned());

    if let Some(main) = &detail.main {
        listing.id = Some(main.id.clone());
        listing.url = main.canonical.clone();
        listing.url_seen = Some(context.snapshot.url.clone()).filter(|seen| *seen != listing.url);
        note("id", "url");
    } else {
        listing.url = context.snapshot.url.clone();
        let own = address::own(context).map(|own| own.id);
        let told = product.and_then(|p| p.sku.clone());
        if let Some(id) = own.or(told).or_else(|| address::slug(context)) {
            listing.id = Some(id);
            note("id", "page");
        }
    }
    // Markup may keep the shop's language where the page is shown in the buyer's.
    let translated = heading.is_some_and(|row| context.tree.nodes[row].tag == "h1").then_some(headed.clone()).flatten();
    let translated = translated.filter(|headed| {
        let told = product.and_then(|p| p.title.as_deref());
        title::width(headed) >= WIDTH_MIN && told.is_some_and(|told| title::is_in_other_script(headed, told))
    });
    let titles = [
        translated.map(|t| (t, "dom")),
        product.and_then(|p| p.title.clone()).map(|t| (t, product.map_or("json-ld", |p| p.source))),
        headed.map(|t| (t, "dom")),
        graph.and_then(|g| g.title.clone()).map(|t| (site::undecorated(context, &t), "opengraph")),
        Some(context.snapshot.title.clone()).map(|t| (site::undecorated(context, &t), "title")),
    ];
    if let Some((title, source)) = titles.into_iter().flatten().find(|(title, _)| !title.is_empty()) {
        listing.title = title;
        note("title", source);
    }
    // Some draw the title late: on a marketplace, whose other listings are known by their links, the first amount that is
    // called a price then stands for it.
    let first =
        || (detail.strong && context.place.is_some()).then(|| offer::first_called(context, &others, money)).flatten();
    let shown = heading.or_else(first).and_then(|row| offer::shown(context, row, &others, &controls, money));
    let declared = product
        .filter(|p| p.low.is_some())
        .or(graph.filter(|g| g.low.is_some()))
        .and_then(|p| Some((p.low.clone()?, p.high.clone(), p.source)));
    let is_written = |amount: &Money| {
        let digits: String = amount.amount.chars().filter(char::is_ascii_digit).collect();
        let whole = amount.amount.split('.').next().unwrap_or_default();
        let round = amount.amount.split('.').nth(1).is_none_or(|cents| cents.bytes().all(|b| b == b'0'));
        let text: String =
            context.tree.text(0).chars().filter(|c| !matches!(c, '.' | ',' | ' ' | '\u{a0}' | '\'')).collect();
        text.contains(&digits) || (round && text.contains(whole))
    };
    if let Some((low, high, source)) = agree(declared, shown.as_ref(), &is_written) {
        listing.price = Some(low);
        listing.price_max = high;
        note("price", source);
    }
    if let Some(shown) = shown {
        listing.price_original = shown.earlier;
        listing.price_coupon = shown.coupon;
        listing.ladder = shown.ladder;
        listing.minimum_order = offer::minimum_order(context, shown.row);
    }
    listing.attributes = attributes::attributes(context, &others);
    let near = near_heading(context, heading, &others);
    listing.sales = search::sales(&near);
    listing.location =
        search::location(context, &near).or_else(|| attributes::location(&listing.attributes).map(str::to_owned));
    let mut called = opinion::called(context, heading);
    listing.reviews = opinion::reviews(context, heading, &others, &mut called);
    listing.questions = opinion::questions(context, &others, &called);
    listing.rating = opinion::rating(context, &near);
    if let Some(product) = product {
        if product.rating.is_some() {
            listing.rating.clone_from(&product.rating);
            note("rating", product.source);
        }
        if product.reviews.len() > listing.reviews.len() {
            listing.reviews.clone_from(&product.reviews);
            note("reviews", product.source);
        }
    }
    for (field, told) in [
        ("sales", listing.sales.is_some()),
        ("location", listing.location.is_some()),
        ("rating", listing.rating.is_some() && product.is_none_or(|p| p.rating.is_none())),
        ("reviews", !listing.reviews.is_empty() && product.is_none_or(|p| p.reviews.len() < listing.reviews.len())),
        ("questions", !listing.questions.is_empty()),
        ("price_original", listing.price_original.is_some()),
        ("price_coupon", listing.price_coupon.is_some()),
        ("ladder", !listing.ladder.is_empty()),
        ("minimum_order", listing.minimum_order.is_some()),
        ("attributes", !listing.attributes.is_empty()),
    ] {
        if told {
            note(field, "dom");
        }
    }
    let body: Vec<usize> = (!context.tree.is_empty()).then_some(0).into_iter().collect();
    let rows: Vec<usize> = heading.map(|row| seller_scope(context, row)).into_iter().collect();
    let nothing = BTreeSet::new();
    let from_page = seller::scored(context, if rows.is_empty() { &body } else { &rows }, &nothing)
        .or_else(|| seller::scored(context, &body, &nothing));
    let told = from_page.as_ref().is_some_and(|(score, _)| *score >= seller::TOLD);
    let from_page = from_page.map(|(_, seller)| seller);
    let labelled = seller::labelled(context, if rows.is_empty() { &body } else { &rows }, &nothing)
        .or_else(|| seller::labelled(context, &body, &nothing))
        .or_else(|| seller::visited(context, &body));
    let named = product.and_then(|p| p.seller.clone());
    let named = named.filter(|name| !name.contains("//"));
    let site = context.place.is_none().then(|| site::name(context)).flatten();
    let found = match (from_page, named) {
        (_, None) if context.place.is_none() && labelled.is_some() => labelled.map(|seller| (seller, "dom")),
        (seller, _) if labelled.is_some() && (seller.is_none() || (context.place.is_some() && !told)) => {
            labelled.map(|seller| (seller, "dom"))
        }
        (Some(seller), Some(name))
            if seller.name.as_deref().is_none_or(|n| !is_company(n)) && context.place.is_none() =>
        {
            Some((SellerRef { name: Some(name), ..SellerRef::default() }, "json-ld"))
        }
        (Some(seller), _) if context.place.is_some() => Some((seller, "dom")),
        (Some(seller), None) if told && seller.name.as_deref().is_some_and(|n| !site::is_own_name(context, n)) => {
            Some((seller, "dom"))
        }
        // Elsewhere a shop's links and notices end in `Shop` or `Inc.`; a name in Chinese is a company's.
        (Some(seller), None)
            if seller.name.as_deref().is_some_and(|n| is_registered(n) || (is_company(n) && n.chars().any(is_cjk))) =>
        {
            Some((seller, "dom"))
        }
        (_, Some(name)) => Some((SellerRef { name: Some(name), ..SellerRef::default() }, "json-ld")),
        (_, None) => site.map(|name| (SellerRef { name: Some(name), ..SellerRef::default() }, "site")),
    };
    if let Some((mut seller, source)) = found {
        if context.place.is_some() {
            seller::link(context, if rows.is_empty() { &body } else { &rows }, &mut seller);
        }
        listing.seller = Some(seller);
        note("seller", source);
    }
    let brands = [
        product.and_then(|p| Some((p.brand.clone()?, p.source))),
        graph.and_then(|g| Some((g.brand.clone()?, "opengraph"))),
        attributes::brand(&listing.attributes).map(|brand| (brand, "dom")),
    ];
    if let Some((brand, source)) = brands.into_iter().flatten().next() {
        listing.brand = Some(brand);
        note("brand", source);
    }
    listing.image = product
        .and_then(|p| p.image.clone())
        .or_else(|| graph.and_then(|g| g.image.clone()))
        .and_then(|address| context.resolve(&address))
        .map(|url| url.to_string());
    listing.card = heading.and_then(|row| u32::try_from(row).ok());
    listing.sources = sources;
    (!listing.title.is_empty()).then_some(listing)
}

/// Leaf texts around the heading, outside other listings' cards, from a little before it.
fn near_heading(context: &Context<'_>, heading: Option<usize>, others: &[usize]) -> Vec<(usize, String)> {
    const BEFORE: usize = 60;
    const AFTER: usize = 600;
    let Some(heading) = heading else { return Vec::new() };
    let rows = heading.saturating_sub(BEFORE)..context.tree.len().min(heading + AFTER);
    search::leaves(context, rows.filter(|row| !others.iter().any(|card| context.tree.holds(*card, *row))))
}

/// The ancestor of the heading in which the seller is looked for first.
fn seller_scope(context: &Context<'_>, heading: usize) -> usize {
    let tree = &context.tree;
    tree.ancestors(heading)
        .take_while(|row| !matches!(tree.nodes[*row].tag.as_str(), "body" | "html"))
        .last()
        .unwrap_or(heading)
}

/// The product of the markup that is most like the heading.
fn best_product<'p>(context: &Context<'_>, products: &'p [Product], heading: Option<&str>) -> Option<&'p Product> {
    let declared = declared_title(context);
    let against = heading.unwrap_or(&declared);
    products
        .iter()
        .filter(|p| !p.listed && p.source != "opengraph")
        .map(|p| (likeness(p.title.as_deref().unwrap_or_default(), against), p))
        .filter(|(like, p)| p.source == "json-ld" && products.len() <= 2 || *like > 0.3)
        .fold(None, |best: Option<(f64, &Product)>, next| match best {
            Some(best) if best.0 >= next.0 => Some(best),
            _ => Some(next),
        })
        .map(|(_, p)| p)
}

type Found = (Money, Option<Money>, &'static str);

/// Markup before what the page shows, with four exceptions: a shown range is kept of which the declared price is one end;
/// markup in another currency than the buyer's is the shop's own; markup that tells the crossed-out price is old; and so is
/// what the page shows nowhere, where another price stands by the buy control or it is shown rounded.
fn agree(declared: Option<Found>, shown: Option<&Shown>, is_written: &dyn Fn(&Money) -> bool) -> Option<Found> {
    let from_page = |shown: &Shown| (shown.low.clone(), shown.high.clone(), "dom");
    match (declared, shown) {
        (Some(declared), Some(shown)) => {
            let value = number(&declared.0.amount);
            let low = number(&shown.low.amount);
            let foreign = declared.0.currency != shown.low.currency && !shown.low.currency.is_empty();
            let ends = shown.high.as_ref().is_some_and(|high| value == low || value == number(&high.amount));
            let wider = ends && declared.1.is_none();
            let old = shown.sure && shown.earlier.as_ref().is_some_and(|earlier| number(&earlier.amount) == value);
            let unseen = (shown.bought || (value - low).abs() < 1.0) && !is_written(&declared.0);
            if wider || foreign || old || unseen { Some(from_page(shown)) } else { Some(declared) }
        }
        (None, Some(shown)) => Some(from_page(shown)),
        (declared, None) => declared,
    }
}

/// Kind of a page that shows no single listing.
pub(super) fn list_kind(context: &Context<'_>) -> PageKind {
    match context.base.as_ref().and_then(|url| context.atlas.place(url)) {
        Some(Place::Category) => PageKind::Category,
        Some(Place::Storefront) => PageKind::Storefront,
        _ => PageKind::Search,
    }
}
