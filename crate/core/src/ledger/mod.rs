//! The append-only, hash-chained record of every act that matters later.
//!
//! An entry's hash covers its canonical bytes, and these hold the hash of the entry before: whoever changes, removes
//! or swaps an entry changes every later hash. Cutting off the newest entries is not seen by the chain itself; that is
//! what a checkpoint kept elsewhere is for.

pub mod tree;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::evidence::digest::sha256;

/// What the first entry follows: 64 zeros.
pub const GENESIS: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// One entry of the ledger as it is shown.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Entry {
    /// Number, from 1, without gaps.
    pub number: u64,
    /// Milliseconds since 1970, UTC, by the device's clock.
    pub at_ms: i64,
    /// What happened: `capture_begun`, `sealed`, `reviewed`, `filed`, ...
    pub act: String,
    /// What it is about: listing key, evidence id or notice id.
    pub subject: String,
    /// Facts of the act.
    pub facts: Value,
    /// Hash of the entry before, hexadecimal.
    pub previous: String,
    /// Hash of this entry, hexadecimal.
    pub hash: String,
}

impl Entry {
    /// The bytes that the hash covers: the JSON array `[number, at_ms, act, subject, facts, previous]` without spaces,
    /// the keys of objects in byte order. They are also the entry's leaf in the [`tree`].
    pub fn canonical(&self) -> Vec<u8> {
        canonical(self.number, self.at_ms, &self.act, &self.subject, &self.facts, &self.previous)
    }
}

/// Makes the entry that follows the one whose hash is `previous`; [`GENESIS`] for the first.
pub fn seal(number: u64, at_ms: i64, act: &str, subject: &str, facts: Value, previous: &str) -> Entry {
    let bytes = canonical(number, at_ms, act, subject, &facts, previous);
    Entry {
        number,
        at_ms,
        act: act.into(),
        subject: subject.into(),
        facts,
        previous: previous.into(),
        hash: sha256(&bytes),
    }
}

/// Recomputes a chain from its first entry and returns how many entries it has.
///
/// # Errors
/// Number of the first entry that does not fit, and why.
pub fn check<'a>(entries: impl Iterator<Item = &'a Entry>) -> Result<u64, (u64, String)> {
    let mut count = 0;
    let mut previous = GENESIS;
    for entry in entries {
        if entry.number != count + 1 {
            return Err((entry.number, format!("entry {} should stand here", count + 1)));
        }
        if entry.previous != previous {
            return Err((entry.number, "it does not follow the entry before it".into()));
        }
        if entry.hash != sha256(&entry.canonical()) {
            return Err((entry.number, "its contents do not give its hash: it was changed".into()));
        }
        previous = &entry.hash;
        count += 1;
    }
    Ok(count)
}

fn canonical(number: u64, at_ms: i64, act: &str, subject: &str, facts: &Value, previous: &str) -> Vec<u8> {
    // serde_json keeps objects in byte order of their keys: the workspace leaves its `preserve_order` feature off.
    json!([number, at_ms, act, subject, facts, previous]).to_string().into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chain(length: u64) -> Vec<Entry> {
        let mut entries: Vec<Entry> = Vec::new();
        for number in 1..=length {
            let previous = entries.last().map_or(GENESIS, |e| e.hash.as_str()).to_owned();
            let facts = json!({ "reason": "photo", "band": "likely", "n": number });
            entries.push(seal(number, 1_700_000_000_000, "reviewed", "taobao:1", facts, &previous));
        }
        entries
    }

    #[test]
    fn the_hash_is_the_same_on_every_machine() {
        let entry = seal(1, 1_764_000_000_000, "capture_begun", "e1", json!({ "b": 1, "a": "手表" }), GENESIS);
        let text = format!(r#"[1,1764000000000,"capture_begun","e1",{{"a":"手表","b":1}},"{GENESIS}"]"#);
        assert_eq!(entry.canonical(), text.as_bytes());
        assert_eq!(entry.hash, "591ea3a53b67796d22966ec5e0f3c3e273a7d114b7bac934ebe55917e10c3788");
    }

    #[test]
    fn a_whole_chain_is_counted() {
        assert_eq!(check(chain(0).iter()), Ok(0));
        assert_eq!(check(chain(7).iter()), Ok(7));
    }

    #[test]
    fn a_changed_fact_is_found_at_its_entry() {
        let mut entries = chain(5);
        entries[2].facts["reason"] = "price".into();
        assert_eq!(check(entries.iter()).unwrap_err().0, 3);
    }

    #[test]
    fn a_changed_entry_with_a_new_hash_is_found_at_the_next() {
        let mut entries = chain(5);
        entries[2] = seal(3, 0, "reviewed", "taobao:2", json!({}), &entries[1].hash.clone());
        assert_eq!(check(entries.iter()).unwrap_err().0, 4);
    }

    #[test]
    fn removed_swapped_and_repeated_entries_are_found() {
        let mut removed = chain(5);
        removed.remove(1);
        assert_eq!(check(removed.iter()).unwrap_err().0, 3);
        let mut swapped = chain(5);
        swapped.swap(1, 2);
        assert_eq!(check(swapped.iter()).unwrap_err().0, 3);
        let mut repeated = chain(5);
        repeated.insert(2, repeated[1].clone());
        assert_eq!(check(repeated.iter()).unwrap_err().0, 2);
    }
}
