//! Review: the queue, one case, decisions, taking back.

use serde_json::{Value, json};
use touchstone_core::review::Decision;
use touchstone_core::wire::{Push, QueueFilter, QueueRow, Reply};

use super::{Answer, Clerk, ClerkError, Moment};
use crate::column::word;
use crate::ledger::{Act, Record, UNDONE};

/// Rows that one request may ask for.
const MOST_ROWS: u32 = 1_000;

impl Clerk {
    pub(super) fn list_queue(&self, filter: &QueueFilter, offset: u32, limit: u32) -> Result<Answer, ClerkError> {
        let (mut rows, total) = self.casebook.queue(filter, offset, limit.min(MOST_ROWS))?;
        let mut twins = self.casebook.twins()?;
        for row in rows.iter_mut().filter(|row| row.decision.is_none()) {
            row.twin = twins.of(&row.key, &row.marketplace, &row.listing)?;
        }
        Ok(Reply::Queue { rows, total }.into())
    }

    pub(super) fn list_groups(&self, filter: &QueueFilter) -> Result<Answer, ClerkError> {
        let rows = self.casebook.groups(filter)?.ok_or_else(|| ClerkError::BadValue {
            what: "grouping",
            value: filter.by.clone(),
            known: "seller, product, rule, image",
        })?;
        Ok(Reply::Groups { rows }.into())
    }

    pub(super) fn open_case(&self, listing: &str) -> Result<Answer, ClerkError> {
        let mut row = self.known_listing(listing)?;
        row.twin = self.casebook.twins()?.of(&row.key, &row.marketplace, &row.listing)?;
        let history = self.casebook.history(listing)?.into_iter().map(Record::shown).collect();
        let evidence = self.casebook.evidence_of(listing)?;
        let notices = self.casebook.notices_of(listing)?;
        Ok(Reply::Case { row, history, evidence, notices }.into())
    }

    /// A listing of the casebook.
    pub(super) fn known_listing(&self, key: &str) -> Result<QueueRow, ClerkError> {
        self.casebook.listing(key)?.ok_or_else(|| ClerkError::UnknownListing(key.to_owned()))
    }

    pub(super) fn decide(
        &self,
        moment: Moment,
        listings: &[String],
        decision: Decision,
        note: &str,
    ) -> Result<Answer, ClerkError> {
        if listings.is_empty() {
            return Err(ClerkError::NothingChosen);
        }
        let by = self.settings()?.operator.name;
        let decision = word(&decision)?;
        let mut entries = Vec::with_capacity(listings.len());
        for key in listings {
            self.keep_listing(key, moment.at_ms)?;
            let row = self.known_listing(key)?;
            let facts = json!({ "decision": decision, "band": word(&row.verdict.band)? });
            let act = Act { act: "reviewed", subject: key, facts, particulars: as_decided(&row, note) };
            entries.push(self.casebook.append(moment, &by, act)?);
            self.casebook.refresh_decision(key)?;
        }
        Ok(self.reviewed(listings, entries))
    }

    /// Takes acts back by new entries; nothing is removed. Taking back an `undone` entry restores the act.
    pub(super) fn undo(&self, moment: Moment, numbers: &[u64]) -> Result<Answer, ClerkError> {
        let by = self.settings()?.operator.name;
        let mut entries = Vec::with_capacity(numbers.len());
        let mut subjects = Vec::new();
        for number in numbers {
            let record = self.casebook.entry(*number)?.ok_or(ClerkError::UnknownEntry(*number))?;
            self.undoable(&record)?;
            let subject = record.entry.subject;
            let facts = json!({ "undoes": number, "act": record.entry.act });
            let act = Act { act: UNDONE, subject: &subject, facts, particulars: Value::Null };
            entries.push(self.casebook.append(moment, &by, act)?);
            self.casebook.refresh_decision(&subject)?;
            self.casebook.refresh_notice(&subject)?;
            self.casebook.refresh_referrals(&subject)?;
            self.casebook.refresh_patrol(&subject)?;
            subjects.push(subject);
        }
        Ok(self.reviewed(&subjects, entries))
    }

    fn undoable(&self, record: &Record) -> Result<(), ClerkError> {
        let number = record.entry.number;
        let refuse = |mend| Err(ClerkError::NotUndoable { number, act: record.entry.act.clone(), mend });
        match record.entry.act.as_str() {
            "reviewed" | "referred" | "patrol_saved" | "patrolled" | "filed" | "outcome" | UNDONE => {}
            "sealed" | "capture_begun" | "abandoned" => return refuse("evidence is kept; capture again if needed"),
            _ => return refuse("change it again instead"),
        }
        if self.casebook.taken_back(&record.entry.subject, number)? {
            return refuse("it is taken back already");
        }
        Ok(())
    }

    pub(super) fn reviewed(&self, subjects: &[String], entries: Vec<u64>) -> Answer {
        let mut pushes: Vec<Push> = self.tabs_with(subjects);
        pushes.push(Push::CasebookChanged);
        Answer { reply: Reply::Recorded { entries }, pushes, attachment: None }
    }
}

/// What the reviewer saw when deciding.
pub(super) fn as_decided(row: &QueueRow, note: &str) -> Value {
    let listing = &row.listing;
    let rules: Vec<&str> = row.verdict.reasons.iter().map(|reason| reason.rule.as_str()).collect();
    json!({
        "note": note,
        "title": listing.title,
        "url": listing.url,
        "seller": listing.seller.as_ref().and_then(|seller| seller.name.clone()),
        "price": listing.price,
        "probability": row.verdict.probability,
        "rules": rules,
    })
}
