//! Brand profiles: checked, stored, compiled into the rule set.

use serde_json::{Value, json};
use touchstone_core::brand::{Brand, BrandError};
use touchstone_core::wire::{BrandRow, Reply};

use super::policy::BRAND_PREFIX;
use super::{Answer, Clerk, ClerkError, Moment};
use crate::brand::StoredBrand;
use crate::ledger::Act;
use crate::sha256;

/// A stored profile and what became of parsing it.
pub(super) type Profile = (StoredBrand, Result<Brand, BrandError>);

impl Clerk {
    /// Stored profiles by name, each parsed. One that this version refuses is kept, so that it can be mended.
    pub(super) fn brands(&self) -> Result<Vec<Profile>, ClerkError> {
        let parsed = |stored: StoredBrand| {
            let brand = Brand::parse(&stored.toml);
            (stored, brand)
        };
        Ok(self.casebook.brands()?.into_iter().map(parsed).collect())
    }

    pub(super) fn list_brands(&self) -> Result<Answer, ClerkError> {
        Ok(self.brand_rows()?.into())
    }

    fn brand_rows(&self) -> Result<Reply, ClerkError> {
        let rows = self.brands()?.into_iter().map(|(stored, brand)| row(stored, brand.unwrap_or_default())).collect();
        Ok(Reply::Brands { rows })
    }

    pub(super) fn save_brand(&mut self, moment: Moment, id: String, toml: &str) -> Result<Answer, ClerkError> {
        let brand = Brand::parse(toml)?;
        self.refuse_policy(&id)?;
        let id = if id.is_empty() { self.free_id(&brand.name)? } else { id };
        self.casebook.put_brand(&id, &brand.name, toml, moment.at_ms)?;
        let facts = json!({ "name": brand.name, "sha256": sha256(toml.as_bytes()) });
        self.brand_act(moment, "brand_saved", &id, facts)
    }

    pub(super) fn remove_brand(&mut self, moment: Moment, id: &str) -> Result<Answer, ClerkError> {
        self.refuse_policy(id)?;
        if !self.casebook.remove_brand(id)? {
            return Err(ClerkError::UnknownBrand(id.to_owned()));
        }
        self.brand_act(moment, "brand_removed", id, json!({}))
    }

    fn refuse_policy(&self, id: &str) -> Result<(), ClerkError> {
        if id.starts_with(BRAND_PREFIX) { Err(ClerkError::SetByPolicy(id.to_owned())) } else { Ok(()) }
    }

    fn brand_act(&mut self, moment: Moment, act: &str, id: &str, facts: Value) -> Result<Answer, ClerkError> {
        let by = self.settings()?.operator.name;
        self.casebook.append(moment, &by, Act { act, subject: id, facts, particulars: Value::Null })?;
        self.rules = None;
        Ok(Answer::changed(self.brand_rows()?))
    }

    /// An id made of the name's letters and digits that is not taken.
    fn free_id(&self, name: &str) -> Result<String, ClerkError> {
        let mut stem: String =
            name.to_lowercase().chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).take(40).collect();
        if stem.is_empty() {
            stem.push_str("brand");
        }
        let mut id = stem.clone();
        let mut next = 2_u32;
        while self.casebook.has_brand(&id)? {
            id = format!("{stem}-{next}");
            next += 1;
        }
        Ok(id)
    }
}

fn row(stored: StoredBrand, brand: Brand) -> BrandRow {
    let count = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
    let counts = (count(brand.marks.len()), count(brand.products.len()), count(brand.authorised.len()));
    BrandRow { id: stored.id, name: stored.name, toml: stored.toml, rights: brand.rights, counts }
}
