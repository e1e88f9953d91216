//! A marketplace file: what it says, and what is compiled from it.

use serde::{Deserialize, Serialize};
use url::Url;

use super::shape::{Found, Shape, subject};
use super::{ListingUrl, ShopUrl};

/// What an address of a marketplace shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// Results of a query.
    Search,
    /// Results without a query.
    Category,
    /// One listing.
    Detail,
    /// One seller's listings.
    Storefront,
    /// Cart, chat, account: listings there are the person's own business.
    Private,
}

/// The file as written. docs/marketplaces.md explains each key.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct MarketplaceFile {
    id: String,
    name: String,
    #[serde(default)]
    name_zh: Option<String>,
    /// Where the shapes were learnt.
    #[allow(dead_code, reason = "the source is for whoever edits the file; it must be there")]
    source: Vec<String>,
    hosts: Vec<Host>,
    #[serde(default)]
    family: Option<String>,
    /// Read by the build ([`super::search_address`]).
    #[serde(default)]
    #[allow(dead_code, reason = "the pages are given it at the build")]
    search: Option<String>,
    #[serde(default)]
    parameters: Vec<String>,
    #[serde(default)]
    listing: Vec<ShapeRow>,
    #[serde(default)]
    shop: Vec<ShapeRow>,
    #[serde(default)]
    page: Vec<PageRow>,
    test: Vec<Test>,
}

/// A host of the marketplace with all below it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Host {
    /// `taobao.com`.
    pub suffix: String,
    /// ISO code of the currency in which prices without a sign are meant.
    #[serde(default)]
    pub currency: Option<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ShapeRow {
    shape: String,
    canonical: String,
    #[serde(default)]
    keep: Vec<String>,
    #[serde(default)]
    except: Vec<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PageRow {
    kind: Place,
    shape: String,
}

/// A test of a file: what an address names.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Test {
    /// Address.
    pub url: String,
    /// Listing id, none if the address names no listing.
    #[serde(default)]
    pub id: Option<String>,
    /// Canonical address of the listing.
    #[serde(default)]
    pub canonical: Option<String>,
    /// Canonical address of the storefront.
    #[serde(default)]
    pub shop: Option<String>,
    /// What the address shows.
    #[serde(default)]
    pub page: Option<Place>,
}

/// One marketplace, compiled.
#[derive(Clone, Debug)]
pub struct Marketplace {
    /// Id, the first part of a listing's key.
    pub id: String,
    /// Name as people know it.
    pub name: String,
    /// Chinese name, where it has one.
    pub name_zh: Option<String>,
    /// Hosts.
    pub hosts: Vec<Host>,
    /// Marketplaces that share one space of listings: Taobao's pages show Tmall's. The id where there is none.
    pub family: String,
    /// The file's own tests.
    pub tests: Vec<Test>,
    parameters: Vec<String>,
    listings: Vec<Shape>,
    shops: Vec<Shape>,
    pages: Vec<(Place, Shape)>,
}

impl Marketplace {
    pub(super) fn compile(file: MarketplaceFile) -> Result<Self, String> {
        let shapes = |rows: &[ShapeRow]| -> Result<Vec<Shape>, String> {
            rows.iter().map(|row| Shape::new(&row.shape, Some(&row.canonical), &row.keep, &row.except)).collect()
        };
        for host in &file.hosts {
            if host.suffix.contains(['/', ':', '*']) || !host.suffix.contains('.') {
                return Err(format!("host {:?} is not a bare host name such as \"taobao.com\"", host.suffix));
            }
            if host.currency.as_deref().is_some_and(|code| crate::money::by_code(code).is_none()) {
                return Err(format!("currency of {} is not an ISO 4217 code", host.suffix));
            }
        }
        Ok(Self {
            family: file.family.unwrap_or_else(|| file.id.clone()),
            listings: shapes(&file.listing)?,
            shops: shapes(&file.shop)?,
            pages: file
                .page
                .iter()
                .map(|row| Ok((row.kind, Shape::new(&row.shape, None, &[], &[])?)))
                .collect::<Result<_, String>>()?,
            id: file.id,
            name: file.name,
            name_zh: file.name_zh,
            hosts: file.hosts,
            tests: file.test,
            parameters: file.parameters,
        })
    }

    /// ISO code of the currency in which a host's prices without a sign are meant.
    pub fn currency(&self, host: &str) -> Option<&str> {
        self.hosts
            .iter()
            .filter(|h| {
                host == h.suffix || host.strip_suffix(h.suffix.as_str()).is_some_and(|rest| rest.ends_with('.'))
            })
            .max_by_key(|h| h.suffix.len())
            .and_then(|h| h.currency.as_deref())
    }

    pub(super) fn listing(&self, url: &Url, redirected: bool) -> Option<ListingUrl> {
        let subject = subject(url);
        let found = self.listings.iter().find_map(|shape| shape.read(&subject, url))?;
        let Found { id, canonical, shop } = found;
        Some(ListingUrl { marketplace: self.id.clone(), id, canonical, redirected, shop })
    }

    /// A listing named by a query parameter alone, as the marketplace's own redirects do it.
    pub(super) fn parameter(&self, url: &Url) -> Option<ListingUrl> {
        let canonical = self.listings.first()?;
        let (_, id) = url.query_pairs().find(|(name, value)| {
            self.parameters.iter().any(|p| p == name) && value.len() >= 5 && value.bytes().all(|b| b.is_ascii_digit())
        })?;
        Some(ListingUrl {
            marketplace: self.id.clone(),
            canonical: canonical.canonical_of(&id)?,
            id: id.into_owned(),
            redirected: true,
            shop: String::new(),
        })
    }

    /// The canonical address of a listing of which only the id is known.
    pub fn canonical(&self, id: &str) -> Option<String> {
        self.listings.first()?.canonical_of(id)
    }

    /// Whether an id names a listing within its shop alone.
    pub(super) fn names_shops(&self) -> bool {
        self.listings.iter().any(Shape::names_shop)
    }

    pub(super) fn shop(&self, url: &Url) -> Option<ShopUrl> {
        let subject = subject(url);
        let found = self.shops.iter().find_map(|shape| shape.read(&subject, url))?;
        Some(ShopUrl { marketplace: self.id.clone(), id: found.id, canonical: found.canonical })
    }

    pub(super) fn place(&self, subject: &str) -> Option<Place> {
        let page = self.pages.iter().find(|(_, shape)| shape.matches(subject)).map(|(kind, _)| *kind);
        page.or_else(|| self.listings.iter().any(|shape| shape.matches(subject)).then_some(Place::Detail))
            .or_else(|| self.shops.iter().any(|shape| shape.matches(subject)).then_some(Place::Storefront))
    }
}
