//! The record: ledger, counts, export.

use touchstone_core::wire::Reply;

use super::{Answer, Clerk, ClerkError, Moment};
use crate::ledger::Record;

/// Entries that one request may ask for.
const MOST_ENTRIES: u32 = 10_000;

impl Clerk {
    pub(super) fn read_ledger(&self, subject: &str, limit: u32) -> Result<Answer, ClerkError> {
        let limit = limit.min(MOST_ENTRIES);
        let records = if subject.is_empty() {
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
}
