//! Brand profiles: checked, stored, compiled into the rule set.

use serde_json::{Value, json};
use touchstone_core::brand::Brand;
use touchstone_core::wire::{BrandRow, Errand, Outcome, Refusal, Reply};

use super::policy::BRAND_PREFIX;
use super::{Answer, Clerk, ClerkError, Moment};
use crate::brand::StoredBrand;
use crate::ledger::Act;
use crate::sha256;

/// A stored profile, and the brand or why this version refuses the profile.
pub(super) type Profile = (StoredBrand, Result<Brand, String>);

impl Clerk {
    /// Stored profiles by name, each with its brand. One that this version refuses is kept, so that it can be mended.
    /// A profile that came from elsewhere is read now, once.
    pub(super) fn brands(&mut self) -> Result<Vec<Profile>, ClerkError> {
        let mut profiles = Vec::new();
        for stored in self.casebook.brands()? {
            let brand = match &stored.reading {
                Some(reading) => Brand::from_reading(reading, &stored.toml).map_err(|error| error.to_string()),
                None => match self.read_profile(&stored.toml) {
                    Ok((reading, brand)) => {
                        self.casebook.put_reading(&stored.id, &reading)?;
                        Ok(brand)
                    }
                    Err(ClerkError::Refused(Refusal::Profile(fault))) => Err(fault),
                    Err(error) => return Err(error),
                },
            };
            profiles.push((stored, brand));
        }
        Ok(profiles)
    }

    /// The brands whose profiles were read; those that were not, or that this version refuses, are left out.
    pub(super) fn read_brands(&self) -> Result<Vec<Brand>, ClerkError> {
        let read = |stored: StoredBrand| Brand::from_reading(stored.reading.as_deref()?, &stored.toml).ok();
        Ok(self.casebook.brands()?.into_iter().filter_map(read).collect())
    }

    /// Has a profile checked and read in the back room.
    pub(super) fn read_profile(&mut self, toml: &str) -> Result<(String, Brand), ClerkError> {
        match self.backroom.run(Errand::ReadProfile { toml: toml.to_owned() }, Vec::new())? {
            (Outcome::Read { reading }, _) => {
                let brand = Brand::from_reading(&reading, toml).map_err(|error| Refusal::Profile(error.to_string()))?;
                Ok((reading, brand))
            }
            _ => Err(ClerkError::Outcome),
        }
    }

    pub(super) fn list_brands(&mut self) -> Result<Answer, ClerkError> {
        Ok(self.brand_rows()?.into())
    }

    fn brand_rows(&mut self) -> Result<Reply, ClerkError> {
        let rows = self.brands()?.into_iter().map(|(stored, brand)| row(stored, brand.unwrap_or_default())).collect();
        Ok(Reply::Brands { rows })
    }

    pub(super) fn save_brand(&mut self, moment: Moment, id: String, toml: &str) -> Result<Answer, ClerkError> {
        let (reading, brand) = self.read_profile(toml)?;
        self.refuse_policy(&id)?;
        let id = if id.is_empty() { self.free_id(&brand.name)? } else { id };
        let facts = json!({ "name": brand.name, "sha256": sha256(toml.as_bytes()) });
        let stored = StoredBrand { id: id.clone(), name: brand.name, toml: toml.to_owned(), reading: Some(reading) };
        self.casebook.put_brand(&stored, moment.at_ms)?;
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
