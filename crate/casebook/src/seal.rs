//! The seal of an entry: SHA-256 over its canonical JSON and the hash before it.

use serde_json::{Value, json};
use touchstone_core::ledger::Entry;

use crate::sha256;

/// What the first entry follows.
pub(crate) const GENESIS: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// Makes the entry that follows `previous`.
pub(crate) fn seal(number: u64, at_ms: i64, act: &str, subject: &str, facts: Value, previous: &str) -> Entry {
    let text = json!([number, at_ms, act, subject, facts, previous]).to_string();
    Entry {
        number,
        at_ms,
        act: act.into(),
        subject: subject.into(),
        facts,
        previous: previous.into(),
        hash: sha256(text.as_bytes()),
    }
}
