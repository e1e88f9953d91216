//! What lists of referrals call their columns, from `knowledge/referrals/`.

use serde::Deserialize;

use crate::knowledge::ShippedFile;
use crate::marketplace::Atlas;
use crate::outcome::{OutcomeError, fold};

/// The knowledge with which referrals are read.
#[derive(Debug)]
pub struct ReferralWords {
    pub(super) columns: ColumnsFile,
    pub(super) atlas: Atlas,
}

/// `columns.toml`: headings by what stands below them, folded.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ColumnsFile {
    #[allow(dead_code, reason = "the source is for whoever edits the file; it must be there")]
    source: String,
    pub address: Vec<String>,
    pub id: Vec<String>,
    pub marketplace: Vec<String>,
    pub title: Vec<String>,
    pub seller: Vec<String>,
    pub words: Vec<String>,
}

/// What stands in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Column {
    Address,
    Id,
    Marketplace,
    Title,
    Seller,
    Words,
}

impl ColumnsFile {
    /// What a heading announces.
    pub fn of(&self, heading: &str) -> Option<Column> {
        let heading = fold(heading);
        let kinds = [
            (Column::Address, &self.address),
            (Column::Id, &self.id),
            (Column::Marketplace, &self.marketplace),
            (Column::Title, &self.title),
            (Column::Seller, &self.seller),
            (Column::Words, &self.words),
        ];
        kinds.into_iter().find(|(_, words)| words.contains(&heading)).map(|(column, _)| column)
    }
}

#[derive(Deserialize)]
struct Shipped<'a> {
    #[serde(borrow)]
    referrals: Vec<ShippedFile<'a>>,
}

impl ReferralWords {
    /// The knowledge that ships with Touchstone.
    ///
    /// # Errors
    /// A shipped file is malformed.
    pub fn shipped() -> Result<Self, OutcomeError> {
        let malformed = |file: &str, message: String| OutcomeError::Malformed { file: file.to_owned(), message };
        let shipped: Shipped<'_> = crate::json::read(crate::knowledge::shipped())
            .map_err(|error| malformed("referrals", error.to_string()))?;
        let row = shipped.referrals.first();
        let row = row.ok_or_else(|| malformed("referrals", "columns.toml is missing: add it".to_owned()))?;
        let columns = crate::json::read(row.data.get()).map_err(|error| malformed(&row.file, error.to_string()))?;
        let atlas = Atlas::shipped().map_err(|error| malformed("marketplaces", error.to_string()))?;
        Ok(Self { columns, atlas })
    }
}
