//! Recomputing the ledger's chains.

use serde_json::Value;
use touchstone_core::ledger::{self, Entry};

use crate::CasebookError;
use crate::casebook::Casebook;
use crate::ledger::{commitment, read};

impl Casebook {
    /// Recomputes every chain: entries checked, and the first fault by number and reason.
    pub(crate) fn check_chains(&self) -> Result<(u64, Option<(u64, String)>), CasebookError> {
        let mut statement = self.connection.prepare("SELECT id, device, own, length, head FROM chain ORDER BY id")?;
        let chains: Vec<(i64, String, bool, u64, String)> = statement
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?)))?
            .collect::<Result<_, _>>()?;
        let mut checked = 0;
        for (chain, device, own, length, head) in chains {
            let fault = self.check_chain(chain, length, &head)?;
            if let Some((number, reason)) = fault {
                let reason = if own { reason } else { format!("device {device}: {reason}") };
                return Ok((checked + number.saturating_sub(1), Some((number, reason))));
            }
            checked += length;
        }
        Ok((checked, None))
    }

    fn check_chain(&self, chain: i64, length: u64, head: &str) -> Result<Option<(u64, String)>, CasebookError> {
        let mut statement = self.connection.prepare(
            "SELECT e.*, 1 AS own, '' AS device, NULL AS body, p.salt AS salt, p.body AS kept FROM event e \
             LEFT JOIN particular p ON p.chain = e.chain AND p.number = e.number WHERE e.chain = ? ORDER BY e.number",
        )?;
        let mut rows = statement.query([chain])?;
        let mut link = Link { length: 0, hash: ledger::GENESIS.to_owned() };
        while let Some(row) = rows.next()? {
            let number: u64 = row.get("number")?;
            let record = match read(row) {
                Ok(record) => record,
                Err(error) => return Ok(Some((number, error.to_string()))),
            };
            let facts: String = row.get("facts")?;
            let canonical = record.entry.facts.to_string();
            if facts != canonical {
                return Ok(Some((number, "its facts are not written as they were sealed".into())));
            }
            if let Err(reason) = link.follow(&record.entry) {
                return Ok(Some((number, reason)));
            }
            let (salt, body): (Option<Vec<u8>>, Option<String>) = (row.get("salt")?, row.get("kept")?);
            let promised = record.entry.facts.get("commitment").and_then(Value::as_str);
            if let (Some(salt), Some(body)) = (salt, body)
                && promised != Some(commitment(&salt, &body).as_str())
            {
                return Ok(Some((number, "what it says of a person or a listing was changed".into())));
            }
        }
        if link.length != length || link.hash != head {
            return Ok(Some((
                link.length + 1,
                format!("the chain should have {length} entries, it has {}", link.length),
            )));
        }
        Ok(None)
    }
}

/// How far a chain was followed.
#[derive(Debug)]
struct Link {
    length: u64,
    hash: String,
}

impl Link {
    /// Seals the entry anew: it must come next and give the same hash.
    fn follow(&mut self, entry: &Entry) -> Result<(), String> {
        let next = self.length + 1;
        if entry.number != next {
            return Err(format!("entry {next} is missing"));
        }
        if entry.previous != self.hash {
            return Err("it does not follow from the entry before".into());
        }
        let Entry { number, at_ms, act, subject, facts, .. } = entry;
        let sealed = ledger::seal(*number, *at_ms, act, subject, facts.clone(), &self.hash);
        if sealed.hash != entry.hash {
            return Err("its contents were changed".into());
        }
        (self.length, self.hash) = (next, sealed.hash);
        Ok(())
    }
}
