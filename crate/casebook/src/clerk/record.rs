//! The record: ledger, counts, export.

use serde_json::json;
use touchstone_core::evidence::Part;
use touchstone_core::wire::{HOLDS, Push, Reply};

use super::{Answer, Clerk, ClerkError, Moment};
use crate::casebook::Casebook;
use crate::ledger::Record;

/// Entries that one request may ask for.
const MOST_ENTRIES: u32 = 10_000;

impl Clerk {
    pub(super) fn read_ledger(&self, subject: &str, limit: u32) -> Result<Answer, ClerkError> {
        let limit = limit.min(MOST_ENTRIES);
        let records = if subject == HOLDS {
            self.casebook.holds_that_stand()?
        } else if subject.is_empty() {
            self.casebook.latest(limit)?
        } else {
            let mut records = self.casebook.history(subject)?;
            records.reverse();
            records.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
            records
        };
        Ok(Reply::Ledger { entries: records.into_iter().map(Record::shown).collect() }.into())
    }

    pub(super) fn check_ledger(&self) -> Result<Answer, ClerkError> {
        let (entries, fault) = self.casebook.check_chains()?;
        Ok(Reply::LedgerChecked { entries, fault }.into())
    }

    pub(super) fn export(&mut self, moment: Moment) -> Result<Answer, ClerkError> {
        let name = format!("touchstone-{}.sqlite", moment.day()?);
        let bytes = self.casebook.export()?;
        Ok(Answer { reply: Reply::Done, pushes: Vec::new(), attachment: Some((name, bytes)) })
    }

    /// Takes in another casebook; for a preview the caller takes the transaction back.
    pub(super) fn merge(&mut self, moment: Moment, parts: Vec<Part>, preview: bool) -> Result<Answer, ClerkError> {
        let file = parts.into_iter().next().ok_or(ClerkError::NoBytes)?;
        let other = Casebook::from_bytes(&file.bytes)?;
        let merged = self.casebook.take_in(&other)?;
        if preview {
            return Ok(Reply::Merged { merged }.into());
        }
        let facts = json!({ "devices": merged.devices, "entries": merged.entries, "listings": merged.listings_new,
            "evidence": merged.evidence, "notices": merged.notices });
        self.act(moment, "casebook_merged", "casebook", facts, json!({ "file": file.name }))?;
        self.rules = None;
        let mut pushes: Vec<Push> = self.pages.keys().map(|tab| Push::TabChanged { tab: *tab }).collect();
        pushes.push(Push::CasebookChanged);
        Ok(Answer { reply: Reply::Merged { merged }, pushes, attachment: None })
    }
}
