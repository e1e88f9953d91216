//! URL shapes of marketplaces, from the files in `knowledge/marketplaces/`.

mod file;
mod name;
mod shape;

use std::collections::BTreeMap;

use thiserror::Error;
use url::Url;

use crate::knowledge::ShippedFile;
use file::MarketplaceFile;
pub use file::{Marketplace, Place};
pub use name::{name, search_address, searchable};
pub use shape::percent_decode;

/// All marketplace files, compiled.
#[derive(Clone, Debug, Default)]
pub struct Atlas {
    places: Vec<Marketplace>,
    /// Registrable host suffix to index in `places`.
    hosts: BTreeMap<String, usize>,
}

/// A marketplace file that cannot be used.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum AtlasError {
    /// The file does not have the form of docs/marketplaces.md.
    #[error("marketplace file {file}: {message}")]
    Malformed {
        /// File name below `knowledge/`.
        file: String,
        /// What is wrong.
        message: String,
    },
}

/// A listing, as a URL names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListingUrl {
    /// Marketplace id.
    pub marketplace: String,
    /// The marketplace's id of the listing.
    pub id: String,
    /// Canonical address, with what selects the variant or the seller.
    pub canonical: String,
    /// The shape was found inside another address: an advertiser's redirect.
    pub redirected: bool,
    /// The shop within which the id is one: others may have a listing of the same id. Empty where ids are the
    /// marketplace's own.
    pub shop: String,
}

/// A storefront, as a URL names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShopUrl {
    /// Marketplace id.
    pub marketplace: String,
    /// The marketplace's id of the shop, or its name in the address.
    pub id: String,
    /// Canonical address.
    pub canonical: String,
}

#[derive(serde::Deserialize)]
struct Shipped<'a> {
    #[serde(default, borrow)]
    marketplaces: Vec<ShippedFile<'a>>,
}

impl Atlas {
    /// The marketplaces that ship with Touchstone.
    ///
    /// # Errors
    /// A shipped file is malformed.
    pub fn shipped() -> Result<Self, AtlasError> {
        let malformed = |file: &str, message: String| AtlasError::Malformed { file: file.to_owned(), message };
        let shipped: Shipped<'_> =
            crate::json::read(crate::knowledge::shipped()).map_err(|e| malformed("marketplaces", e.to_string()))?;
        let mut atlas = Self::default();
        for row in shipped.marketplaces {
            let file: MarketplaceFile =
                crate::json::read(row.data.get()).map_err(|e| malformed(&row.file, e.to_string()))?;
            atlas.add(Marketplace::compile(file).map_err(|message| malformed(&row.file, message))?, &row.file)?;
        }
        Ok(atlas)
    }

    /// Adds one marketplace file (TOML, the form of docs/marketplaces.md).
    ///
    /// # Errors
    /// The file is malformed, or another file has its hosts.
    #[cfg(feature = "backroom")]
    pub fn with_file(mut self, name: &str, toml: &str) -> Result<Self, AtlasError> {
        let malformed = |message: String| AtlasError::Malformed { file: name.to_owned(), message };
        let file: MarketplaceFile = toml::from_str(toml).map_err(|e| malformed(e.to_string()))?;
        let place = Marketplace::compile(file).map_err(malformed)?;
        self.add(place, name)?;
        Ok(self)
    }

    /// The same without one marketplace: what reading is worth where no file exists.
    #[must_use]
    pub fn without(&self, id: &str) -> Self {
        let mut atlas = Self::default();
        for place in self.places.iter().filter(|p| p.id != id) {
            for host in &place.hosts {
                atlas.hosts.insert(host.suffix.clone(), atlas.places.len());
            }
            atlas.places.push(place.clone());
        }
        atlas
    }

    fn add(&mut self, place: Marketplace, file: &str) -> Result<(), AtlasError> {
        for host in &place.hosts {
            if self.hosts.insert(host.suffix.clone(), self.places.len()).is_some() {
                let message = format!("host {} belongs to another file: leave it out of one of them", host.suffix);
                return Err(AtlasError::Malformed { file: file.to_owned(), message });
            }
        }
        self.places.push(place);
        Ok(())
    }

    /// The marketplaces, in file order.
    pub fn marketplaces(&self) -> &[Marketplace] {
        &self.places
    }

    /// The marketplace with this id.
    pub fn marketplace(&self, id: &str) -> Option<&Marketplace> {
        self.places.iter().find(|p| p.id == id)
    }

    /// Match patterns of every marketplace's pages, for the manifest, in order and once each.
    pub fn match_patterns(&self) -> Vec<String> {
        self.hosts.keys().map(|host| format!("*://*.{host}/*")).collect()
    }

    /// The marketplace to which a host belongs: the longest suffix wins (`tmall.hk`, `world.taobao.com`).
    pub fn of_host(&self, host: &str) -> Option<&Marketplace> {
        let host = host.trim_end_matches('.');
        std::iter::successors(Some(host), |rest| rest.split_once('.').map(|(_, after)| after))
            .find_map(|suffix| self.hosts.get(suffix))
            .and_then(|index| self.places.get(*index))
    }

    /// The marketplace that people call so: by its host, id, or name in either language.
    #[cfg(feature = "backroom")]
    pub fn called(&self, name: &str) -> Option<&Marketplace> {
        let name = name.trim().to_lowercase();
        let host = self.of_host(name.trim_start_matches("www."));
        host.or_else(|| {
            self.places.iter().find(|place| {
                let names = [Some(place.id.as_str()), Some(place.name.as_str()), place.name_zh.as_deref()];
                names.into_iter().flatten().any(|known| known.to_lowercase() == name)
            })
        })
    }

    /// The marketplace of an address.
    pub fn of_url(&self, url: &str) -> Option<&Marketplace> {
        self.of_host(Url::parse(url).ok()?.host_str()?)
    }

    /// What an absolute address shows, by its shape.
    pub fn place(&self, url: &Url) -> Option<Place> {
        self.of_host(url.host_str()?)?.place(&shape::subject(url))
    }

    /// The listing that an absolute address names: by its own shape, or by that of an address inside it, percent-encoded
    /// up to three times, as advertisers' redirects carry it.
    pub fn listing(&self, url: &Url) -> Option<ListingUrl> {
        let host = url.host_str()?;
        if let Some(found) = self.of_host(host).and_then(|place| place.listing(url, false)) {
            return Some(found);
        }
        let mut text = url.as_str().get(url.scheme().len() + 3 + host.len()..).unwrap_or_default().to_owned();
        for _ in 0..3 {
            if let Some(found) = shape::addresses_in(&text).find_map(|inner| self.inner_listing(&inner)) {
                return Some(found);
            }
            let decoded = percent_decode(&text);
            if decoded == text {
                break;
            }
            text = decoded;
        }
        self.of_host(host).and_then(|place| place.parameter(url))
    }

    fn inner_listing(&self, url: &Url) -> Option<ListingUrl> {
        self.of_host(url.host_str()?)?.listing(url, true)
    }

    /// The shop within which the id of a listing is one, by the listing's address; `None` where ids are the
    /// marketplace's own.
    pub fn shop_within(&self, url: &str) -> Option<String> {
        let url = Url::parse(url).ok()?;
        let place = self.of_host(url.host_str()?).filter(|place| place.names_shops())?;
        Some(place.listing(&url, false)?.shop).filter(|shop| !shop.is_empty())
    }

    /// The storefront that an absolute address names.
    pub fn shop(&self, url: &Url) -> Option<ShopUrl> {
        self.of_host(url.host_str()?)?.shop(url)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_shipped_file_passes_its_own_tests() {
        let atlas = Atlas::shipped().expect("shipped files are well-formed");
        assert!(!atlas.marketplaces().is_empty());
        for place in atlas.marketplaces() {
            assert!(place.tests.len() >= 3, "{}: at least three tests a file", place.id);
            for test in &place.tests {
                let url = Url::parse(&test.url).expect("test url");
                let listing = atlas.listing(&url);
                assert_eq!(listing.as_ref().map(|l| l.id.as_str()), test.id.as_deref(), "{}", test.url);
                if let Some(canonical) = &test.canonical {
                    assert_eq!(listing.as_ref().map(|l| &l.canonical), Some(canonical), "{}", test.url);
                }
                assert_eq!(atlas.shop(&url).map(|s| s.canonical), test.shop, "shop of {}", test.url);
                assert_eq!(atlas.place(&url), test.page, "page of {}", test.url);
            }
        }
    }

    #[test]
    fn every_canonical_address_names_the_same_listing() {
        let atlas = Atlas::shipped().expect("shipped files are well-formed");
        for test in atlas.marketplaces().iter().flat_map(|p| &p.tests).filter(|t| t.id.is_some()) {
            let listing = atlas.listing(&Url::parse(&test.url).expect("test url")).expect("a listing");
            let again = atlas.listing(&Url::parse(&listing.canonical).expect("canonical url"));
            assert_eq!(again.map(|l| (l.id, l.canonical)), Some((listing.id, listing.canonical)), "{}", test.url);
        }
    }

    #[test]
    fn a_redirect_that_carries_the_address_names_the_listing() {
        let atlas = Atlas::shipped().expect("shipped files are well-formed");
        let url = "https://ads.example/c?u=https%253A%252F%252Fitem.taobao.com%252Fitem.htm%253Fid%253D123456789";
        let found = atlas.listing(&Url::parse(url).expect("url")).expect("a listing");
        assert_eq!((found.id.as_str(), found.redirected), ("123456789", true));
    }

    #[test]
    fn a_host_is_not_taken_for_one_that_ends_alike() {
        let atlas = Atlas::shipped().expect("shipped files are well-formed");
        assert!(atlas.of_host("nottaobao.com").is_none());
        assert!(atlas.of_host("taobao.com.evil.example").is_none());
    }

    #[test]
    fn a_malformed_file_is_named() {
        let error = Atlas::default().with_file("x.toml", "id = \"x\"\nhosts = 3").expect_err("malformed");
        assert!(error.to_string().starts_with("marketplace file x.toml"), "{error}");
    }
}
