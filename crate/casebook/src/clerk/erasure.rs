//! Erasing what is kept of a person's listings.

use serde_json::{Value, json};

use super::{Answer, Clerk, ClerkError, Moment};
use crate::ledger::Act;

impl Clerk {
    /// Erases listings; all of them, or none where one is needed.
    pub(super) fn erase_listings(&self, moment: Moment, listings: &[String]) -> Result<Answer, ClerkError> {
        if listings.is_empty() {
            return Err(ClerkError::NothingChosen);
        }
        let by = self.settings()?.operator.name;
        let mut entries = Vec::with_capacity(listings.len());
        for key in listings {
            let row = self.known_listing(key)?;
            if self.casebook.is_needed(key)? {
                let mend = "a notice complains of it, evidence of it is kept or it is on hold: what is needed for a claim stays";
                return Err(ClerkError::WrongState { what: "listing", id: row.key, state: "needed".into(), mend });
            }
            self.casebook.erase(&row)?;
            let act = Act { act: "erased", subject: key, facts: json!({}), particulars: Value::Null };
            entries.push(self.casebook.append(moment, &by, act)?);
        }
        self.casebook.sweep()?;
        Ok(self.reviewed(listings, entries))
    }
}
