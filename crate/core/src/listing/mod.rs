//! Snapshot to listings: the one reader.
//!
//! Listing URLs do not change when a site is redesigned, so everything hangs on links: they name the listings, a card is
//! the largest subtree that holds one listing alone, and inside it the fields are found by what they are.

mod address;
mod amount;
mod anchor;
mod attributes;
mod buy;
mod card;
mod context;
mod detail;
mod earlier;
mod entry;
mod generic;
mod markup;
mod merge;
mod offer;
mod opinion;
mod particulars;
mod price;
mod script;
mod search;
mod seller;
mod site;
mod state;
mod title;
mod vocabulary;
mod words;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::image::PictureFinding;
use crate::marketplace::{Atlas, Place};
use crate::money::Money;
use crate::order;
use crate::page::Snapshot;
use context::Context;

/// What was read from one page. `touchstone extract` prints it and the desk keeps it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct PageReading {
    /// [`crate::wire::SCHEMA`].
    pub schema: u32,
    /// The page itself.
    pub page: Page,
    /// Listings; on a detail page its own listing comes first.
    pub listings: Vec<Listing>,
}

/// The page that was read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Page {
    /// What kind of page it is.
    pub kind: PageKind,
    /// Id of the marketplace file, `None` on any other site.
    pub marketplace: Option<String>,
    /// Address as the browser shows it.
    pub url: String,
    /// On a storefront: what it tells of the firm behind it, licence and contact, as written and in page order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub particulars: Vec<(String, String)>,
}

/// Kinds of page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum PageKind {
    /// Results of a query.
    Search,
    /// Results without a query.
    Category,
    /// One listing.
    Detail,
    /// One seller's listings.
    Storefront,
    /// Anything else: nothing is read.
    Other,
}

/// One offer of goods on a marketplace.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(default)]
pub struct Listing {
    /// The marketplace's own id; `None` for a card that hides it behind a redirect.
    pub id: Option<String>,
    /// Canonical address, keeping what selects the variant or the seller.
    pub url: String,
    /// Address as the page had it, where it differs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url_seen: Option<String>,
    /// Whole title.
    pub title: String,
    /// Lowest price asked; `None` where the page shows none.
    pub price: Option<Money>,
    /// Highest price of a range.
    pub price_max: Option<Money>,
    /// Struck-through earlier price.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price_original: Option<Money>,
    /// Price after a coupon or subsidy, where the page shows it beside the price asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price_coupon: Option<Money>,
    /// Prices by quantity, smallest quantity first, as the page writes the quantities.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ladder: Vec<(String, Money)>,
    /// Smallest quantity sold, as written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minimum_order: Option<String>,
    /// Mean of the ratings, as written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rating: Option<String>,
    /// Who sells.
    pub seller: Option<SellerRef>,
    /// Address of the main picture.
    pub image: Option<String>,
    /// Where it ships from, as written.
    pub location: Option<String>,
    /// Sales, as written.
    pub sales: Option<String>,
    /// Brand attribute, as written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub brand: Option<String>,
    /// Attribute table of a detail page, in page order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub attributes: Vec<(String, String)>,
    /// Reviews that a detail page shows, 50 at most. Who wrote them is not read.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub reviews: Vec<Review>,
    /// Questions that a detail page shows, 50 at most. Who asked them is not read.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub questions: Vec<Review>,
    /// What was found in its pictures, where somebody had them looked at. No page gives it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub pictures: Vec<PictureFinding>,
    /// An advertisement.
    pub sponsored: bool,
    /// Recommended beside another listing, not asked for.
    pub recommended: bool,
    /// Row of the card in [`crate::page::Snapshot::nodes`], by which the page is painted.
    pub card: Option<u32>,
    /// Field name to the source that gave it (`url`, `dom`, `json-ld`, `state`, ...).
    pub sources: BTreeMap<String, String>,
}

/// A buyer's review or question, without the buyer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(default)]
pub struct Review {
    /// What it says.
    pub text: String,
    /// Stars, as written.
    pub stars: Option<String>,
    /// Date, as written.
    pub date: Option<String>,
    /// Addresses of its pictures.
    pub photos: Vec<String>,
}

/// A seller as a page names it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(default)]
pub struct SellerRef {
    /// Name shown.
    pub name: Option<String>,
    /// The marketplace's id of the shop or person.
    pub id: Option<String>,
    /// Address of the storefront.
    pub url: Option<String>,
}

/// Listings named by the marketplace's own shapes below which the shapes may be out of date, or there is no file: links
/// are then grouped by what repeats in them.
const NAMED_MIN: usize = 3;

/// Reads a snapshot: the page's kind and its listings.
pub fn read(snapshot: &Snapshot, atlas: &Atlas) -> PageReading {
    let context = Context::new(snapshot, atlas);
    let reading = |kind, listings| {
        let marketplace = context.place.map(|p| p.id.clone());
        let page = Page { kind, marketplace, url: snapshot.url.clone(), particulars: Vec::new() };
        PageReading { schema: crate::wire::SCHEMA, page, listings }
    };
    if context.base.as_ref().and_then(|url| atlas.place(url)) == Some(Place::Private) {
        return reading(PageKind::Other, Vec::new());
    }
    let mut money = price::money(&context);
    let mut anchors = anchor::anchors(&context);
    card::without_variants(&context, &mut anchors, &money);
    card::without_editions(&context, &mut anchors, &mut money);
    let listed = detail::is_listing_url(&context);
    if anchors.named.len() < NAMED_MIN && !listed {
        let generic = generic::anchors(&context, &money);
        if generic.named.len() > anchors.named.len() {
            anchors = generic;
        }
    }
    let cards = card::join_runs(&context, card::cards(&context, &anchors), &money);
    let mut products = markup::json_ld(&context);
    products.extend(markup::microdata(&context));
    products.push(markup::open_graph(&context));
    let state = state::State::read(&context);
    if let Some(detail) = detail::detect(&context, &anchors, &products, &cards, &money, &state) {
        let mut own = detail::listing(&context, &detail, &cards, &anchors, &products, &money);
        if let Some(own) = &mut own {
            merge::into_detail(&context, &state, own);
        }
        if let Some(own) = own.filter(|own| detail.strong || own.price.is_some()) {
            let mut listings = vec![own];
            let holds_own =
                |card: &card::Card| listings[0].card.is_some_and(|row| context.tree.holds(card.row, row as usize));
            let beside: Vec<card::Card> = cards.into_iter().filter(|c| c.named.is_some() && !holds_own(c)).collect();
            for (_, mut listing) in search::listings(&context, &anchors, &beside, &money) {
                if listing.id != listings[0].id && listing.price.is_some() && !listing.title.is_empty() {
                    listing.recommended = true;
                    listings.push(listing);
                }
            }
            return reading(PageKind::Detail, listings);
        }
        // A list that is drawn late has a heading, too, and its listings in the state.
        let shows_none = || anchors.named.len() < NAMED_MIN && state.list(&context, &BTreeSet::new()).is_empty();
        if detail.strong || shows_none() {
            return reading(PageKind::Other, Vec::new());
        }
    }
    let mut cards = card::results(&context, cards, &money);
    let nameless = card::nameless(&context, &anchors, &cards, &money);
    cards.extend(nameless);
    order::sort_by_key(&mut cards, |card| card.row);
    let mut listings: Vec<Listing> =
        search::listings(&context, &anchors, &cards, &money).into_iter().map(|(_, listing)| listing).collect();
    merge::into_list(&context, &anchors, &state, &mut listings);
    // Some shops show a picture and a price alone.
    for listing in listings.iter_mut().filter(|listing| listing.title.is_empty() && listing.price.is_some()) {
        if let Some(name) = address::spelled(&listing.url) {
            listing.title = name;
            listing.sources.insert("title".into(), "url".into());
        }
    }
    listings.retain(|listing| !listing.title.is_empty());
    seller::of_storefront(&context, &mut listings);
    let kind = if listings.is_empty() { PageKind::Other } else { detail::list_kind(&context) };
    let mut reading = reading(kind, listings);
    if seller::is_storefront(&context) {
        reading.page.particulars = particulars::particulars(&context);
        if !reading.page.particulars.is_empty() {
            reading.page.kind = PageKind::Storefront;
        }
    }
    reading
}
