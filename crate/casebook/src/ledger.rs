//! Entries of the ledger: writing, taking back, reading, checking.
//!
//! What may name a person (a note, a title, a seller, who acted) is kept beside the hashed facts and bound to them by
//! a salted commitment, so that it can be erased while the chain still verifies.

use std::collections::BTreeSet;

use rusqlite::{OptionalExtension, Row, params};
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};
use touchstone_core::ledger::{self, Entry};
use touchstone_core::order;

use crate::casebook::{Casebook, Moment};
use crate::{CasebookError, hex};

/// Act that takes another one back.
pub(crate) const UNDONE: &str = "undone";

/// What is to be written.
#[derive(Debug)]
pub(crate) struct Act<'a> {
    /// What happened.
    pub(crate) act: &'a str,
    /// Listing key, evidence id, notice id, brand id.
    pub(crate) subject: &'a str,
    /// A JSON object that names no person.
    pub(crate) facts: Value,
    /// A JSON object of what may name one; its empty texts are left out.
    pub(crate) particulars: Value,
}

/// An entry with the chain it stands in; the own chain is [`Record::own`].
#[derive(Debug)]
pub(crate) struct Record {
    pub(crate) chain: i64,
    pub(crate) own: bool,
    pub(crate) entry: Entry,
    pub(crate) particulars: Option<Value>,
}

impl Record {
    /// Text fact, wherever it stands.
    pub(crate) fn text(&self, name: &str) -> &str {
        let facts = self.entry.facts.get(name).and_then(Value::as_str);
        facts.or_else(|| self.particulars.as_ref()?.get(name)?.as_str()).unwrap_or_default()
    }

    /// The entry as it is shown: facts and particulars together.
    pub(crate) fn shown(self) -> Entry {
        let mut entry = self.entry;
        if let (Value::Object(facts), Some(Value::Object(particulars))) = (&mut entry.facts, self.particulars) {
            for (name, value) in particulars {
                facts.entry(name).or_insert(value);
            }
        }
        entry
    }
}

impl Casebook {
    /// Appends an entry to the own chain and returns its number. `by` is who acts, or empty.
    pub(crate) fn append(&self, moment: Moment, by: &str, act: Act<'_>) -> Result<u64, CasebookError> {
        let (chain, length, head) = self.own_chain(moment)?;
        let number = length + 1;
        let mut facts = act.facts;
        let particulars = particulars(act.particulars, by);
        let mut kept = None;
        if let (Some(particulars), Value::Object(facts)) = (particulars, &mut facts) {
            let body = particulars.to_string();
            let salt = salt(moment, number);
            facts.insert("commitment".into(), commitment(&salt, &body).into());
            kept = Some((salt, body));
        }
        let entry = ledger::seal(number, moment.at_ms, act.act, act.subject, facts, &head);
        self.connection.execute(
            "INSERT INTO event (chain, number, at_ms, act, subject, facts, previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            params![
                chain,
                number,
                entry.at_ms,
                entry.act,
                entry.subject,
                entry.facts.to_string(),
                entry.previous,
                entry.hash
            ],
        )?;
        if let Some((salt, body)) = kept {
            self.connection.execute(
                "INSERT INTO particular (chain, number, salt, body) VALUES (?, ?, ?, ?)",
                params![chain, number, salt, body],
            )?;
        }
        self.connection
            .execute("UPDATE chain SET length = ?, head = ? WHERE id = ?", params![number, entry.hash, chain])?;
        Ok(number)
    }

    /// The own chain, begun at the first entry: id, length, hash of the last entry.
    fn own_chain(&self, moment: Moment) -> Result<(i64, u64, String), CasebookError> {
        let found = self
            .connection
            .query_row("SELECT id, length, head FROM chain WHERE own = 1", [], |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?))
            })
            .optional()?;
        if let Some(found) = found {
            return Ok(found);
        }
        self.connection.execute(
            "INSERT INTO chain (device, own, length, head) VALUES (?, 1, 0, ?)",
            params![hex(&moment.salt), ledger::GENESIS],
        )?;
        Ok((self.connection.last_insert_rowid(), 0, ledger::GENESIS.to_owned()))
    }

    /// Entries about a subject, oldest first, of all chains: by the clocks of the devices, but never against the order
    /// of a chain, since a clock may have been set back between two entries.
    pub(crate) fn history(&self, subject: &str) -> Result<Vec<Record>, CasebookError> {
        self.records(
            "SELECT e.*, c.own, c.device, p.body FROM event e JOIN chain c ON c.id = e.chain \
             LEFT JOIN particular p ON p.chain = e.chain AND p.number = e.number \
             WHERE e.subject = ? ORDER BY (SELECT max(at_ms) FROM event f \
             WHERE f.subject = e.subject AND f.chain = e.chain AND f.number <= e.number), e.chain, e.number",
            params![subject],
        )
    }

    /// Entries of the own chain, newest first.
    pub(crate) fn latest(&self, limit: u32) -> Result<Vec<Record>, CasebookError> {
        self.records(
            "SELECT e.*, c.own, c.device, p.body FROM event e JOIN chain c ON c.id = e.chain AND c.own = 1 \
             LEFT JOIN particular p ON p.chain = e.chain AND p.number = e.number \
             ORDER BY e.number DESC LIMIT ?",
            params![limit],
        )
    }

    /// One entry of the own chain.
    pub(crate) fn entry(&self, number: u64) -> Result<Option<Record>, CasebookError> {
        let found = self.records(
            "SELECT e.*, c.own, c.device, p.body FROM event e JOIN chain c ON c.id = e.chain AND c.own = 1 \
             LEFT JOIN particular p ON p.chain = e.chain AND p.number = e.number WHERE e.number = ?",
            params![number],
        )?;
        Ok(found.into_iter().next())
    }

    /// The own chain with nothing added, oldest first, and the device's name in it; both empty before the first entry.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn own_ledger(&self) -> Result<(String, Vec<Entry>), CasebookError> {
        let sql = "SELECT device FROM chain WHERE own = 1";
        let device: Option<String> = self.connection.query_row(sql, [], |row| row.get(0)).optional()?;
        let device = device.unwrap_or_default();
        let entries = self.sealed_entries(&device)?;
        Ok((device, entries))
    }

    /// Entries of a device's chain with nothing added, oldest first.
    pub(crate) fn sealed_entries(&self, device: &str) -> Result<Vec<Entry>, CasebookError> {
        let records = self.records(
            "SELECT e.*, 1 AS own, c.device, NULL AS body FROM event e JOIN chain c ON c.id = e.chain \
             WHERE c.device = ? ORDER BY e.number",
            params![device],
        )?;
        Ok(records.into_iter().map(|record| record.entry).collect())
    }

    pub(crate) fn records(&self, sql: &str, values: impl rusqlite::Params) -> Result<Vec<Record>, CasebookError> {
        let mut statement = self.connection.prepare(sql)?;
        let rows = statement.query_map(values, |row| Ok(read(row)))?;
        rows.map(|row| row?).collect()
    }

    /// Whether a standing entry takes this one of the own chain back.
    pub(crate) fn taken_back(&self, subject: &str, number: u64) -> Result<bool, CasebookError> {
        let records = self.history(subject)?;
        let taken_back = taken_back(&records);
        Ok(records.iter().any(|record| record.own && taken_back.contains(&(record.chain, number))))
    }

    /// Entries about a subject that stand, oldest first: those that no standing entry takes back.
    pub(crate) fn standing(&self, subject: &str) -> Result<Vec<Record>, CasebookError> {
        let mut records = self.history(subject)?;
        let taken_back = taken_back(&records);
        records
            .retain(|record| record.entry.act != UNDONE && !taken_back.contains(&(record.chain, record.entry.number)));
        Ok(records)
    }
}

/// Entries that are taken back. An `undone` entry counts unless a later one takes it back.
fn taken_back(records: &[Record]) -> BTreeSet<(i64, u64)> {
    let mut newest_first: Vec<&Record> = records.iter().filter(|record| record.entry.act == UNDONE).collect();
    order::sort_by_key(&mut newest_first, |record| std::cmp::Reverse((record.chain, record.entry.number)));
    let mut taken_back = BTreeSet::new();
    for record in newest_first {
        if taken_back.contains(&(record.chain, record.entry.number)) {
            continue;
        }
        if let Some(number) = record.entry.facts.get("undoes").and_then(Value::as_u64) {
            taken_back.insert((record.chain, number));
        }
    }
    taken_back
}

/// Reads `e.*, own, device, body`.
pub(crate) fn read(row: &Row<'_>) -> Result<Record, CasebookError> {
    let number: u64 = row.get("number")?;
    let facts: String = row.get("facts")?;
    let body: Option<String> = row.get("body")?;
    let fault = |e: serde_json::Error| CasebookError::row(format!("event {number}"), e);
    let own: bool = row.get("own")?;
    let mut particulars = body.map(|body| touchstone_core::json::read(&body)).transpose().map_err(fault)?;
    if !own {
        let device: String = row.get("device")?;
        let all = particulars.get_or_insert_with(|| Value::Object(Map::new()));
        if let Value::Object(all) = all {
            all.insert("device".into(), device.into());
        }
    }
    Ok(Record {
        chain: row.get("chain")?,
        own,
        entry: Entry {
            number,
            at_ms: row.get("at_ms")?,
            act: row.get("act")?,
            subject: row.get("subject")?,
            facts: touchstone_core::json::read(&facts).map_err(fault)?,
            previous: row.get("previous")?,
            hash: row.get("hash")?,
        },
        particulars,
    })
}

/// Particulars without empty texts, with who acted; `None` when nothing is left.
fn particulars(value: Value, by: &str) -> Option<Value> {
    let Value::Object(mut all) = value else { return (!by.is_empty()).then(|| json!({ "by": by })) };
    all.retain(|_, value| value.as_str() != Some("") && !value.is_null());
    if !by.is_empty() {
        all.insert("by".into(), by.into());
    }
    (!all.is_empty()).then_some(Value::Object(all))
}

/// Salt of one entry: every entry of a request has its own.
fn salt(moment: Moment, number: u64) -> Vec<u8> {
    let mut hash = Sha256::new();
    hash.update(moment.salt);
    hash.update(number.to_be_bytes());
    hash.finalize().iter().copied().take(16).collect()
}

/// What binds particulars to an entry: hexadecimal SHA-256 of salt and body.
pub(crate) fn commitment(salt: &[u8], body: &str) -> String {
    let mut hash = Sha256::new();
    hash.update(salt);
    hash.update(body.as_bytes());
    hex(&hash.finalize())
}

/// Hash of an entry without facts, for tests that forge one.
#[cfg(test)]
pub(crate) fn seal_for_test(number: u64, at_ms: i64, act: &str, subject: &str, previous: &str) -> String {
    ledger::seal(number, at_ms, act, subject, json!({}), previous).hash
}
