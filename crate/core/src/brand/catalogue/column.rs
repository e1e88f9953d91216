//! What the columns of a table hold, by their headings, from `knowledge/catalogues/`.

use serde::Deserialize;

use super::{CatalogueError, CatalogueTable, Column, Kind};
use crate::knowledge::ShippedFile;
use crate::marketplace::Atlas;
use crate::money;
use crate::outcome::{OutcomeError, fold, table};

/// Rows in which the headings are looked for: a title or a date may stand above them.
const HEADED_WITHIN: usize = 6;
/// Rows that are looked at for what columns without a known heading hold.
const SAMPLED: usize = 50;

/// The knowledge with which tables of owners are read.
#[derive(Debug)]
pub struct CatalogueWords {
    headings: Headings,
    pub(super) atlas: Atlas,
}

/// `columns.toml`: headings by what stands below them, folded.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Headings {
    #[allow(dead_code, reason = "the source is for whoever edits the file; it must be there")]
    source: String,
    name: Vec<String>,
    also: Vec<String>,
    category: Vec<String>,
    price: Vec<String>,
    currency: Vec<String>,
    seller: Vec<String>,
    marketplace: Vec<String>,
}

impl Headings {
    /// What a heading announces, and how far down its list the word stands: the plainer words come first. What stands in
    /// brackets behind it, as in "price (USD)", does not change that.
    fn of(&self, heading: &str) -> Option<(Column, usize)> {
        let folded = fold(heading);
        let bare = folded.split(['(', '（', '[', '/']).next().unwrap_or_default().trim().trim_end_matches([':', '.']);
        let kinds = [
            (Column::Name, &self.name),
            (Column::Also, &self.also),
            (Column::Category, &self.category),
            (Column::Price, &self.price),
            (Column::Currency, &self.currency),
            (Column::Seller, &self.seller),
            (Column::Marketplace, &self.marketplace),
        ];
        let known = |word: &str| {
            kinds.iter().find_map(|(column, words)| Some((*column, words.iter().position(|known| known == word)?)))
        };
        known(&folded).or_else(|| known(bare))
    }
}

#[derive(Deserialize)]
struct Shipped<'a> {
    #[serde(borrow)]
    catalogues: Vec<ShippedFile<'a>>,
}

impl CatalogueWords {
    /// The knowledge that ships with Touchstone.
    ///
    /// # Errors
    /// A shipped file is malformed.
    pub fn shipped() -> Result<Self, CatalogueError> {
        let malformed = |file: &str, message: String| OutcomeError::Malformed { file: file.to_owned(), message };
        let shipped: Shipped<'_> = crate::json::read(crate::knowledge::shipped())
            .map_err(|error| malformed("catalogues", error.to_string()))?;
        let row = shipped.catalogues.first();
        let row = row.ok_or_else(|| malformed("catalogues", "columns.toml is missing: add it".to_owned()))?;
        let headings = crate::json::read(row.data.get()).map_err(|error| malformed(&row.file, error.to_string()))?;
        let atlas = Atlas::shipped().map_err(|error| malformed("marketplaces", error.to_string()))?;
        Ok(Self { headings, atlas })
    }

    /// Reads a table and guesses what its columns hold.
    ///
    /// # Errors
    /// Bytes that are no table, or a table of headings alone.
    pub fn table(&self, bytes: &[u8]) -> Result<CatalogueTable, CatalogueError> {
        let mut rows = table::rows(bytes)?;
        let width = rows.iter().map(Vec::len).max().unwrap_or_default();
        rows.iter_mut().for_each(|row| row.resize(width, String::new()));
        let headed = rows.iter().take(HEADED_WITHIN).position(|row| self.heads(row));
        let (headings, first_line) = match headed {
            Some(at) => (rows.drain(..=at).next_back().unwrap_or_default(), at + 2),
            None => (vec![String::new(); width], 1),
        };
        if rows.is_empty() {
            return Err(CatalogueError::Empty);
        }
        let told: Vec<Option<(Column, usize)>> = headings.iter().map(|heading| self.headings.of(heading)).collect();
        // "Style" and "Product name" side by side: the plainer word tells the names, the other says nothing new.
        let plainest =
            |column: Column| told.iter().flatten().filter(|(c, _)| *c == column).map(|(_, rank)| *rank).min();
        let mut taken = Vec::new();
        let mut columns: Vec<Column> = told
            .iter()
            .map(|told| match told {
                Some((column, _)) if *column == Column::Also => *column,
                Some((column, rank)) if Some(*rank) == plainest(*column) && !taken.contains(column) => {
                    taken.push(*column);
                    *column
                }
                _ => Column::Other,
            })
            .collect();
        if headed.is_none() {
            guess(&rows, &mut columns);
        }
        let kind = match (columns.contains(&Column::Seller), columns.contains(&Column::Price)) {
            (true, false) => Kind::Authorised,
            _ => Kind::Products,
        };
        Ok(CatalogueTable { kind, headings, columns, rows, first_line })
    }

    /// Whether a row is one of headings: it names a column, and no cell of it is a price.
    fn heads(&self, row: &[String]) -> bool {
        let known = |cell: &String| self.headings.of(cell).is_some();
        row.iter().any(known) && !row.iter().any(|cell| is_price(cell))
    }
}

/// Without headings: the first column of words names the products, the first of amounts is the price.
fn guess(rows: &[Vec<String>], columns: &mut [Column]) {
    let share = |at: usize, is: &dyn Fn(&str) -> bool| {
        let cells = rows.iter().take(SAMPLED).filter_map(|row| row.get(at)).filter(|cell| !cell.trim().is_empty());
        let (all, met) = cells.fold((0, 0), |(all, met), cell| (all + 1, met + usize::from(is(cell))));
        all > 0 && met * 10 >= all * 8
    };
    let all = 0..columns.len();
    // Numbers of articles are amounts, too: a sign or a fraction tells the price, else it comes last.
    let price =
        all.clone().find(|at| share(*at, &|cell| is_price(cell) && !cell.trim().bytes().all(|b| b.is_ascii_digit())));
    let price = price.or_else(|| all.clone().rev().find(|at| share(*at, &is_price)));
    let name = all.clone().find(|at| Some(*at) != price && share(*at, &|cell| cell.chars().any(char::is_alphabetic)));
    for (at, column) in [(name, Column::Name), (price, Column::Price)] {
        if let Some(place) = at.and_then(|at| columns.get_mut(at)) {
            *place = column;
        }
    }
}

/// Whether a cell holds an amount and little else.
fn is_price(cell: &str) -> bool {
    let cell = cell.trim();
    let digits = cell.chars().filter(char::is_ascii_digit).count();
    let letters = cell.chars().filter(|c| c.is_alphabetic()).count();
    digits > 0 && letters <= 3 && money::parse(cell, None).is_some()
}
