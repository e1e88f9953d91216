//! The parts of a brand profile.

use serde::{Deserialize, Serialize};

use crate::money::Money;

/// A brand profile.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Brand {
    /// Format of the file, 1.
    pub schema: u32,
    /// Name of the brand.
    pub name: String,
    /// Owner of the rights.
    pub owner: String,
    /// Word marks by which goods of the brand are offered.
    #[serde(rename = "mark")]
    pub marks: Vec<Mark>,
    /// Catalogue.
    #[serde(rename = "product")]
    pub products: Vec<Product>,
    /// Kinds of goods, with the price that stands for a product that is not in the catalogue.
    #[serde(rename = "category")]
    pub categories: Vec<Category>,
    /// Sellers who are never flagged by text alone.
    pub authorised: Vec<Authorised>,
    /// Sellers whose earlier infringements are on record.
    #[serde(rename = "offender")]
    pub offenders: Vec<Offender>,
    /// Rights relied upon.
    #[serde(rename = "right")]
    pub rights: Vec<Right>,
    /// Pictures that the owner made.
    #[serde(rename = "official_image")]
    pub official_images: Vec<BrandImage>,
    /// Pictures of goods that are known not to be genuine.
    #[serde(rename = "counterfeit_image")]
    pub counterfeit_images: Vec<BrandImage>,
    /// Models that the owner never made: an offer of one cannot be genuine.
    pub never_made: Vec<String>,
}

/// A word mark.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Mark {
    /// As registered.
    pub text: String,
    /// `word` or `device`; a device is not looked for in text.
    pub kind: String,
    /// Other names: transliterations, short forms, nicknames.
    pub also: Vec<String>,
}

/// A product of the catalogue.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Product {
    /// Name, without the mark.
    pub name: String,
    /// Other names.
    pub also: Vec<String>,
    /// Name of its [`Category`].
    pub category: String,
    /// Recommended retail price.
    pub reference_price: Option<Money>,
    /// What tells the genuine article from others.
    #[serde(rename = "feature")]
    pub features: Vec<Feature>,
}

/// A feature of the genuine article.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Feature {
    /// Part of the goods or of the packaging.
    pub part: String,
    /// What the genuine one looks like.
    pub genuine: String,
    /// Picture of it: a file name or an address.
    pub photo: String,
}

/// A kind of goods.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Category {
    /// Name.
    pub name: String,
    /// Words by which a title tells the kind.
    pub words: Vec<String>,
    /// Typical retail price.
    pub reference_price: Option<Money>,
}

/// A seller who may sell the brand.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Authorised {
    /// Marketplace id; empty for every marketplace.
    pub marketplace: String,
    /// Name or id of the seller, or address of the storefront.
    pub seller: String,
}

/// A seller with earlier infringements.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Offender {
    /// Marketplace id; empty for every marketplace.
    pub marketplace: String,
    /// Name or id of the seller, or address of the storefront.
    pub seller: String,
}

/// A right as registered.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(default)]
pub struct Right {
    /// `trademark`, `copyright`, `patent` or `design`.
    #[serde(rename = "type")]
    pub kind: String,
    /// Word or title of the right.
    pub text: String,
    /// Registration number.
    pub number: String,
    /// ISO 3166 code, or `EU`.
    pub territory: String,
    /// Nice classes of a trademark.
    pub classes: Vec<u8>,
    /// Owner as registered.
    pub owner: String,
    /// Day of expiry, `YYYY-MM-DD`, where known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires: Option<String>,
}

/// A picture that the profile knows: the owner's, or of a counterfeit.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct BrandImage {
    /// Its address: on the owner's site, or where the counterfeit was seen.
    pub url: String,
    /// Product shown.
    pub product: String,
    /// PDQ hash of it, as `touchstone image hash` prints it; empty where the address alone is known.
    pub hash: String,
    /// Hashes of parts of it, by which pictures cut out of it are met.
    pub also: Vec<String>,
    /// What a reason calls it: "spring catalogue", "test buy 14".
    pub note: String,
    /// Where it is known from: who gave it, in which case the goods were found not to be genuine.
    pub source: String,
}
