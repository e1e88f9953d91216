//! Rows to products or sellers.

use std::collections::BTreeMap;

use super::profile::Profile;
use super::{CatalogueError, CatalogueWords, Column, Confirmed, Entry, Kind, RowFault, Taken};
use crate::brand::Brand;
use crate::money::{self, Money};
use crate::outcome::fold;

/// Characters of a name at most: more is a description.
const NAME_MAX: usize = 200;
/// Other names of a product that are kept.
const ALSO_MAX: usize = 12;

/// A product of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Product {
    pub name: String,
    pub also: Vec<String>,
    pub category: String,
    pub price: Option<Money>,
}

/// A seller of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Seller {
    pub seller: String,
    /// Marketplace id; empty for every marketplace.
    pub marketplace: String,
}

impl CatalogueWords {
    /// What the rows of a table make of a profile. `profile` is its text, which must be TOML; it may be half written.
    ///
    /// # Errors
    /// No column holds names, or the profile is not TOML.
    pub fn take(&self, table: &Confirmed, profile: &str) -> Result<Taken, CatalogueError> {
        let mut profile = Profile::parse(profile)?;
        let mut faults = Vec::new();
        let entries: Vec<Entry> = match table.kind {
            Kind::Products => {
                if !table.columns.contains(&Column::Name) {
                    return Err(CatalogueError::NoNames("names of the products"));
                }
                let marks = profile.marks();
                let products = products(table, &marks, &mut faults);
                products.into_iter().map(|product| profile.product(&product)).collect()
            }
            Kind::Authorised | Kind::Offenders => {
                if !table.columns.contains(&Column::Seller) {
                    return Err(CatalogueError::NoNames("sellers"));
                }
                let list = if table.kind == Kind::Authorised { "authorised" } else { "offender" };
                let sellers = self.sellers(table, &mut faults);
                sellers.into_iter().map(|seller| profile.seller(list, &seller)).collect()
            }
        };
        Ok(Taken { profile: profile.text(), entries, faults })
    }

    fn sellers(&self, table: &Confirmed, faults: &mut Vec<RowFault>) -> Vec<Seller> {
        let mut sellers: Vec<Seller> = Vec::new();
        for (line, row) in lines(table) {
            let seller = shortened(row.first(Column::Seller));
            if seller.is_empty() {
                faults.push(fault(line, "B01", "no seller: write a name, an id or the storefront's address".into()));
                continue;
            }
            let named = row.first(Column::Marketplace);
            let marketplace = if named.is_empty() {
                // The address of a storefront says where it is; a name without a marketplace holds on each.
                let shop = url::Url::parse(&seller).ok().and_then(|url| self.atlas.shop(&url));
                shop.map(|shop| shop.marketplace).unwrap_or_default()
            } else if let Some(place) = self.atlas.called(named) {
                place.id.clone()
            } else {
                let message = format!("{named:?} is no marketplace that is known: write its name or host, or none");
                faults.push(fault(line, "B04", message));
                continue;
            };
            let seller = Seller { seller, marketplace };
            if !sellers.contains(&seller) {
                sellers.push(seller);
            }
        }
        sellers
    }
}

fn products(table: &Confirmed, marks: &[String], faults: &mut Vec<RowFault>) -> Vec<Product> {
    let mut products: Vec<Product> = Vec::new();
    let mut known: BTreeMap<String, usize> = BTreeMap::new();
    for (line, row) in lines(table) {
        let name = shortened(&without_mark(row.first(Column::Name), marks));
        if name.is_empty() {
            faults.push(fault(line, "B01", "no name of a product beside the mark: write one".into()));
            continue;
        }
        let price = price(&row, &table.currency, line, faults);
        let also = row.all(Column::Also).flat_map(|cell| cell.split([';', '|', '、', '；', '\n']));
        let also = also.map(shortened).filter(|other| !other.is_empty() && fold(other) != fold(&name));
        let product = Product {
            also: also.take(ALSO_MAX).collect(),
            category: shortened(row.first(Column::Category)),
            price,
            name,
        };
        match known.get(&fold(&product.name)).and_then(|at| products.get_mut(*at)) {
            Some(before) => join(before, product),
            None => {
                known.insert(fold(&product.name), products.len());
                products.push(product);
            }
        }
    }
    products
}

/// A further row of the same product, as feeds have one for each size. Of two prices the lower one stands: it is the
/// kinder one to whoever sells the goods.
fn join(before: &mut Product, further: Product) {
    let amount = |price: &Option<Money>| price.as_ref().and_then(|price| price.amount.parse::<f64>().ok());
    match (&before.price, &further.price) {
        (None, _) => before.price = further.price,
        (Some(old), Some(new)) if old.currency == new.currency && amount(&further.price) < amount(&before.price) => {
            before.price = further.price;
        }
        _ => {}
    }
    if before.category.is_empty() {
        before.category = further.category;
    }
    for other in further.also {
        if before.also.len() < ALSO_MAX && !before.also.contains(&other) {
            before.also.push(other);
        }
    }
}

fn price(row: &Row<'_>, currency: &str, line: usize, faults: &mut Vec<RowFault>) -> Option<Money> {
    let cell = row.first(Column::Price);
    if cell.is_empty() {
        return None;
    }
    let named = row.first(Column::Currency);
    let named = money::by_code(&named.to_uppercase()).or_else(|| money::by_sign(named, &[])).map(|known| known.code);
    let hint = named.or(Some(currency).filter(|code| !code.is_empty()));
    let Some(price) = money::parse(cell, hint).filter(|price| price.amount.parse::<f64>().is_ok_and(|a| a > 0.0))
    else {
        let message = format!("{} is no price: the product is taken without one", quoted(cell));
        faults.push(fault(line, "B02", message));
        return None;
    };
    if money::by_code(&price.currency).is_none() {
        let message =
            format!("the price {} names no currency: choose the column of currencies, or one for all", quoted(cell));
        faults.push(fault(line, "B03", message));
        return None;
    }
    Some(price)
}

/// A name without the mark in front of it: profiles name products without.
fn without_mark(name: &str, marks: &[String]) -> String {
    let name = name.trim();
    let folded = name.to_lowercase();
    for mark in marks {
        let mark = mark.to_lowercase();
        // Lower case can change the length of a text; then the name is left as it is.
        let Some(rest) =
            folded.strip_prefix(&mark).and_then(|rest| name.get(name.len() - rest.len().min(name.len())..))
        else {
            continue;
        };
        let edge = !mark.is_ascii() || !rest.starts_with(|c: char| c.is_ascii_alphanumeric());
        if edge {
            return rest.trim_start_matches(['®', '™', ' ', '-', ':', '·', '\u{3000}']).trim().to_owned();
        }
    }
    name.to_owned()
}

/// Rows that hold anything, with their lines.
fn lines(table: &Confirmed) -> impl Iterator<Item = (usize, Row<'_>)> {
    let rows = table.rows.iter().enumerate().filter(|(_, cells)| cells.iter().any(|cell| !cell.trim().is_empty()));
    rows.map(|(at, cells)| (table.first_line + at, Row { columns: &table.columns, cells }))
}

struct Row<'t> {
    columns: &'t [Column],
    cells: &'t [String],
}

impl<'t> Row<'t> {
    fn all(&self, column: Column) -> impl Iterator<Item = &'t str> + use<'t> {
        let cells = self.columns.iter().zip(self.cells);
        cells.filter(move |(kind, _)| **kind == column).map(|(_, cell)| cell.trim())
    }

    /// The first cell of a column that holds anything, or an empty text.
    fn first(&self, column: Column) -> &'t str {
        self.all(column).find(|cell| !cell.is_empty()).unwrap_or_default()
    }
}

fn shortened(text: &str) -> String {
    let tidy = text.split_whitespace().collect::<Vec<_>>().join(" ");
    tidy.chars().take(NAME_MAX).collect()
}

/// A cell for a message, not longer than it can be read.
fn quoted(cell: &str) -> String {
    format!("{:?}", cell.chars().take(40).collect::<String>())
}

fn fault(line: usize, code: &str, message: String) -> RowFault {
    RowFault { line, code: code.to_owned(), message }
}

/// Names under which a brand's goods are offered, longest first, so that the whole of a mark is taken off.
pub(super) fn names_of(brand: &Brand) -> Vec<String> {
    let marks = brand.marks.iter().filter(|mark| mark.kind != "device");
    let mut names: Vec<String> =
        marks.flat_map(|mark| std::iter::once(&mark.text).chain(&mark.also)).cloned().collect();
    names.retain(|name| !name.trim().is_empty());
    names.sort_by_key(|name| std::cmp::Reverse(name.chars().count()));
    names
}
