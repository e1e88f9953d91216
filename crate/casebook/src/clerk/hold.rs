//! Holds on listings and sellers as a whole; those on packages are acts on evidence.

use serde_json::{Map, Value, json};

use super::{Clerk, ClerkError, Moment};
use crate::hold::HELD;
use crate::ledger::Act;

/// Subjects of sellers' holds begin so.
const SELLERS: &str = "hold:";

impl Clerk {
    /// Puts a listing or, where `seller` is its key, a seller on hold, or releases what `subject` is; gives the entry's
    /// number.
    pub(super) fn hold(
        &self,
        moment: Moment,
        subject: &str,
        act: &str,
        seller: Option<&String>,
        note: &str,
    ) -> Result<u64, ClerkError> {
        let mut subject = subject.to_owned();
        let mut particulars = Map::new();
        match seller.filter(|_| act == HELD) {
            Some(key) => {
                let names = self.casebook.column_of("SELECT name FROM seller WHERE key = ?", key)?;
                let Some(name) = names.into_iter().next() else {
                    return Err(ClerkError::UnknownListing(key.clone()));
                };
                subject = format!("{SELLERS}{}", moment.name()?);
                particulars.insert("seller".into(), key.as_str().into());
                particulars.insert("name".into(), name.into());
            }
            None if subject.starts_with(SELLERS) => {
                // Said again, so that both go when the seller is erased.
                let keys = self.casebook.column_of("SELECT seller FROM hold WHERE subject = ?", &subject)?;
                let Some(key) = keys.into_iter().next() else {
                    return Err(ClerkError::UnknownListing(subject));
                };
                particulars.insert("seller".into(), key.into());
            }
            None => {
                self.known_listing(&subject)?;
            }
        }
        particulars.insert("note".into(), note.into());
        let by = self.settings()?.operator.name;
        let act = Act { act, subject: &subject, facts: json!({}), particulars: Value::Object(particulars) };
        let number = self.casebook.append(moment, &by, act)?;
        self.casebook.refresh_hold(&subject)?;
        Ok(number)
    }
}
