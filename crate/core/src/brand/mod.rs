//! The brand profile: what a rights holder tells Touchstone is genuine. docs/brands.md describes the file.

mod check;
mod profile;

use thiserror::Error;

pub use profile::{Authorised, Brand, Category, Feature, Mark, Offender, OfficialImage, Product, Right};

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
    pub fn parse(text: &str) -> Result<Self, BrandError> {
        let brand: Self = toml::from_str(text).map_err(|error| check::malformed(text, &error))?;
        check::check(text, &brand)?;
        Ok(brand)
    }

    /// The profile of an invented brand, for demonstrations and tests.
    pub fn sample() -> &'static str {
        include_str!("../../../../knowledge/brands/aurelle.toml")
    }
}
