//! A catalogue or a list of dealers, as an owner keeps it in a spreadsheet, taken into a brand profile.
//!
//! Three steps, so that a person sees each before anything is stored: the table is read and its columns guessed
//! (`CatalogueWords::table`); with the columns as the person confirmed them the rows become products or sellers, beside
//! the faults of single rows (`CatalogueWords::take`); and what is new or changed is written into the text of the
//! profile, which keeps its order, comments and everything else.

#[cfg(feature = "backroom")]
mod column;
#[cfg(feature = "backroom")]
mod profile;
#[cfg(feature = "backroom")]
mod take;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::outcome::OutcomeError;

#[cfg(feature = "backroom")]
pub use column::CatalogueWords;

/// A table or profile that cannot be used at all. Single rows that cannot be read are [`RowFault`]s.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum CatalogueError {
    /// Bytes that are no table, or a damaged workbook; or knowledge that is malformed.
    #[error(transparent)]
    Table(#[from] OutcomeError),
    /// A table of headings alone.
    #[error("the table has no rows below its headings: choose a file with products or sellers in it")]
    Empty,
    /// No column was said to hold names.
    #[error("no column holds the {0}: say which one does")]
    NoNames(&'static str),
    /// The profile is not TOML.
    #[error("the profile cannot be added to ({0}): mend its text first")]
    Profile(String),
}

/// What the rows of a table are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Products of the catalogue.
    #[default]
    Products,
    /// Sellers who may sell the brand.
    Authorised,
    /// Sellers with earlier infringements.
    Offenders,
}

/// What a column holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Column {
    /// Nothing that is taken.
    #[default]
    Other,
    /// Name of a product, without the mark.
    Name,
    /// Other names of it, parted by `;`, `|`, `、` or lines.
    Also,
    /// Its kind of goods.
    Category,
    /// Its price, with or without a currency.
    Price,
    /// The price's currency: code or sign.
    Currency,
    /// Name, id or address of a seller.
    Seller,
    /// Marketplace of the seller: name, id or host.
    Marketplace,
}

/// A table as it was read, with a guess of what its columns hold.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CatalogueTable {
    /// What the rows probably are.
    pub kind: Kind,
    /// Headings as written; empty texts where the table has none.
    pub headings: Vec<String>,
    /// What each column holds, one a heading.
    pub columns: Vec<Column>,
    /// Cells of the rows below the headings.
    pub rows: Vec<Vec<String>>,
    /// Line of the table of the first row, from 1, for naming rows.
    pub first_line: usize,
}

/// A table with the columns as a person confirmed them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Confirmed {
    /// What the rows are.
    pub kind: Kind,
    /// What each column holds.
    pub columns: Vec<Column>,
    /// Cells.
    pub rows: Vec<Vec<String>>,
    /// Line of the table of the first row, from 1.
    pub first_line: usize,
    /// ISO 4217 code of prices that name no currency; empty where such a price is a fault.
    pub currency: String,
}

/// What came of a table, and the profile with it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Taken {
    /// Text of the profile with everything that is new or changed.
    pub profile: String,
    /// Every row that names something, in the table's order, each product or seller once.
    pub entries: Vec<Entry>,
    /// Rows that were left out.
    pub faults: Vec<RowFault>,
}

/// A product or a seller of the table.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Name of the product, or the seller as given.
    pub name: String,
    /// What is told beside it: kind and price, or the marketplace.
    pub beside: String,
    /// What taking it in does.
    pub change: Change,
}

/// What taking in an entry does to the profile.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Change {
    /// It is added.
    #[default]
    Added,
    /// The profile has it with another price or kind, which is replaced; what it was, for the eye.
    Replaced(String),
    /// The profile has it just so.
    Known,
}

/// A row that was left out, or a part of one that was.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RowFault {
    /// Line of the table, from 1.
    pub line: usize,
    /// Stable code: `B01` no name, `B02` price, `B03` currency, `B04` marketplace.
    pub code: String,
    /// What is wrong and what mends it.
    pub message: String,
}

#[cfg(test)]
mod tests;
