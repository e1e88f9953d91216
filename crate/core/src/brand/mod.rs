//! The brand profile: what a rights holder tells Touchstone is genuine. docs/brands.md describes the file.

pub mod catalogue;
mod check;
mod profile;

use thiserror::Error;

use crate::listing::SellerRef;
use crate::screen::is_listed;
use crate::text::Folder;

pub use profile::{Authorised, Brand, BrandImage, Category, Feature, Mark, Offender, Product, Right};

/// A brand profile that cannot be used.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum BrandError {
    /// Not TOML, or not of the form of docs/brands.md; the message names line and column.
    #[error("brand profile: {0}")]
    Malformed(String),
    /// Of the right form, but it contradicts itself or lacks what screening needs.
    #[error("brand profile, line {line}, column {column}: {message}")]
    Unusable {
        /// Line, from 1.
        line: usize,
        /// Column in characters, from 1.
        column: usize,
        /// What is wrong and what mends it.
        message: String,
    },
}

impl Brand {
    /// Parses and checks a profile.
    ///
    /// # Errors
    /// The text is not a brand profile; the message names the place and the mend.
    #[cfg(feature = "backroom")]
    pub fn parse(text: &str) -> Result<Self, BrandError> {
        let brand: Self = toml::from_str(text).map_err(|error| check::malformed(text, &error))?;
        check::check(text, &brand)?;
        Ok(brand)
    }

    /// Checks a profile and answers the whole file as JSON, from which [`Brand::from_reading`] makes the brand without
    /// a reader of TOML. The JSON holds what the file says, also what this version does not know.
    ///
    /// # Errors
    /// As [`Brand::parse`].
    #[cfg(feature = "backroom")]
    pub fn reading(text: &str) -> Result<String, BrandError> {
        Self::parse(text)?;
        let reading: serde_json::Value = toml::from_str(text).map_err(|error| check::malformed(text, &error))?;
        Ok(reading.to_string())
    }

    /// The brand of a profile that was read before: `reading` is what [`Brand::reading`] answered for `text`.
    ///
    /// # Errors
    /// This version asks more of a profile than the one that read it; the message names the place and the mend.
    pub fn from_reading(reading: &str, text: &str) -> Result<Self, BrandError> {
        let brand: Self = crate::json::read(reading).map_err(|error| BrandError::Malformed(error.to_string()))?;
        check::check(text, &brand)?;
        Ok(brand)
    }

    /// Whether a seller may sell the brand on a marketplace, by name, id or address.
    pub fn authorises(&self, marketplace: &str, seller: &SellerRef, folder: &Folder) -> bool {
        let fold = |text: &str| folder.fold(text).plain().to_owned();
        let list: Vec<(String, String)> =
            self.authorised.iter().map(|one| (one.marketplace.clone(), fold(&one.seller))).collect();
        let names = [&seller.name, &seller.id, &seller.url].into_iter().flatten().filter(|name| !name.is_empty());
        names.into_iter().any(|name| is_listed(&list, &fold(name), Some(marketplace)))
    }

    /// The profile of an invented brand, for demonstrations and tests.
    pub fn sample() -> &'static str {
        include_str!("../../../../knowledge/brands/aurelle.toml")
    }
}
