//! Snapshot to listings: the one reader.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::money::Money;

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
    /// An advertisement.
    pub sponsored: bool,
    /// Recommended beside another listing, not asked for.
    pub recommended: bool,
    /// Row of the card in [`crate::page::Snapshot::nodes`], by which the page is painted.
    pub card: Option<u32>,
    /// Field name to the source that gave it (`url`, `dom`, `json-ld`, `state`, ...).
    pub sources: BTreeMap<String, String>,
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

/// Reads a snapshot: the page's kind and its listings.
pub fn read(snapshot: &crate::page::Snapshot, _atlas: &crate::marketplace::Atlas) -> PageReading {
    PageReading {
        schema: crate::wire::SCHEMA,
        page: Page { kind: PageKind::Other, marketplace: None, url: snapshot.url.clone() },
        listings: Vec::new(),
    }
}
