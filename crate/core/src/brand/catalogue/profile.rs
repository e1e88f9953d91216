//! The text of a profile that is added to, with its order and comments kept.

use toml_edit::{Array, ArrayOfTables, DocumentMut, InlineTable, Item, Table, TableLike, Value};

use super::take::{Product, Seller, names_of};
use super::{CatalogueError, Change, Entry};
use crate::brand::Brand;
use crate::money::Money;
use crate::outcome::fold;

/// A profile's text, parsed in a way that keeps it.
pub(super) struct Profile {
    document: DocumentMut,
    /// What the text says, where it is of the form of a profile; a half-written one still takes products.
    brand: Brand,
}

impl Profile {
    pub fn parse(text: &str) -> Result<Self, CatalogueError> {
        let document = text.parse::<DocumentMut>().map_err(|error| CatalogueError::Profile(error.to_string()))?;
        let brand: Brand = toml::from_str(text).map_err(|error| CatalogueError::Profile(error.to_string()))?;
        Ok(Self { document, brand })
    }

    /// The brand's names, longest first.
    pub fn marks(&self) -> Vec<String> {
        names_of(&self.brand)
    }

    pub fn text(&self) -> String {
        self.document.to_string()
    }

    /// Adds a product, or brings the one of that name up to date.
    pub fn product(&mut self, product: &Product) -> Entry {
        let shown = |category: &str, price: Option<&Money>| {
            let price = price.map(|price| format!("{} {}", price.amount, price.currency));
            [Some(category.to_owned()), price]
                .into_iter()
                .flatten()
                .filter(|part| !part.is_empty())
                .collect::<Vec<_>>()
                .join(" · ")
        };
        let beside = shown(&product.category, product.price.as_ref());
        let name = fold(&product.name);
        let Some(at) = self.brand.products.iter().position(|known| fold(&known.name) == name) else {
            self.add("product", &|table| write(table, product));
            return Entry { name: product.name.clone(), beside, change: Change::Added };
        };
        let known = self.brand.products.get(at).cloned().unwrap_or_default();
        // What the table leaves open stays as it is.
        let further: Vec<&String> = product.also.iter().filter(|other| !known.also.contains(other)).collect();
        let price = product.price.as_ref().filter(|price| !same(known.reference_price.as_ref(), price));
        let category = Some(&product.category).filter(|c| !c.is_empty() && fold(c) != fold(&known.category));
        if price.is_none() && category.is_none() && further.is_empty() {
            return Entry { name: product.name.clone(), beside, change: Change::Known };
        }
        self.change("product", at, &|table| {
            if let Some(price) = price {
                set(table, "reference_price", money(price));
            }
            if let Some(category) = category {
                set(table, "category", category.into());
            }
            if !further.is_empty() {
                let all: Array = known.also.iter().chain(further.iter().copied()).map(String::as_str).collect();
                set(table, "also", Value::Array(all));
            }
        });
        let before = shown(&known.category, known.reference_price.as_ref());
        Entry { name: product.name.clone(), beside, change: Change::Replaced(before) }
    }

    /// Adds a seller to a list, unless it is there.
    pub fn seller(&mut self, list: &'static str, seller: &Seller) -> Entry {
        let same =
            |marketplace: &str, name: &str| marketplace == seller.marketplace && fold(name) == fold(&seller.seller);
        let known = match list {
            "authorised" => self.brand.authorised.iter().any(|one| same(&one.marketplace, &one.seller)),
            _ => self.brand.offenders.iter().any(|one| same(&one.marketplace, &one.seller)),
        };
        if !known {
            self.add(list, &|table| {
                if !seller.marketplace.is_empty() {
                    set(table, "marketplace", seller.marketplace.as_str().into());
                }
                set(table, "seller", seller.seller.as_str().into());
            });
        }
        let change = if known { Change::Known } else { Change::Added };
        Entry { name: seller.seller.clone(), beside: seller.marketplace.clone(), change }
    }

    /// A further table of a list, in the way in which the profile writes that list.
    fn add(&mut self, list: &str, fill: &dyn Fn(&mut dyn TableLike)) {
        if let Some(Item::Value(Value::Array(array))) = self.document.get_mut(list) {
            let mut table = InlineTable::new();
            fill(&mut table);
            array.push(table);
            return;
        }
        let tables = self.document.entry(list).or_insert_with(|| Item::ArrayOfTables(ArrayOfTables::new()));
        if let Some(tables) = tables.as_array_of_tables_mut() {
            let mut table = Table::new();
            fill(&mut table);
            table.decor_mut().set_prefix("\n");
            tables.push(table);
        }
    }

    fn change(&mut self, list: &str, at: usize, fill: &dyn Fn(&mut dyn TableLike)) {
        match self.document.get_mut(list) {
            Some(Item::ArrayOfTables(tables)) => {
                if let Some(table) = tables.get_mut(at) {
                    fill(table);
                }
            }
            Some(Item::Value(Value::Array(array))) => {
                if let Some(table) = array.get_mut(at).and_then(Value::as_inline_table_mut) {
                    fill(table);
                }
            }
            _ => {}
        }
    }
}

fn write(table: &mut dyn TableLike, product: &Product) {
    set(table, "name", product.name.as_str().into());
    if !product.also.is_empty() {
        set(table, "also", Value::Array(product.also.iter().map(String::as_str).collect()));
    }
    if !product.category.is_empty() {
        set(table, "category", product.category.as_str().into());
    }
    if let Some(price) = &product.price {
        set(table, "reference_price", money(price));
    }
}

/// Sets a value; one that is there keeps its place and the comment behind it.
fn set(table: &mut dyn TableLike, key: &str, mut value: Value) {
    match table.get_mut(key).and_then(Item::as_value_mut) {
        Some(known) => {
            *value.decor_mut() = known.decor().clone();
            *known = value;
        }
        None => {
            table.insert(key, Item::Value(value));
        }
    }
}

fn money(price: &Money) -> Value {
    let mut table = InlineTable::new();
    table.insert("amount", price.amount.as_str().into());
    table.insert("currency", price.currency.as_str().into());
    Value::InlineTable(table)
}

/// Whether a price is the one of the profile: "120" is "120.00".
fn same(known: Option<&Money>, price: &Money) -> bool {
    let amount = |money: &Money| money.amount.parse::<f64>().ok();
    known.is_some_and(|known| known.currency == price.currency && amount(known) == amount(price))
}
