//! Time stamps: what an authority was asked, and what came of it. The ledger holds all of it; the stamps themselves lie
//! beside their package in the vault.

use serde_json::{Value, json};
use touchstone_core::wire::Reply;

use super::{Answer, Clerk, ClerkError, Moment};
use crate::ledger::Act;

/// What became of one.
pub(super) struct Stamp {
    /// Address of the authority.
    pub(super) authority: String,
    /// One of [`ACTS`].
    pub(super) state: String,
    /// Why it is delayed.
    pub(super) code: String,
    /// Its name in the vault.
    pub(super) file: String,
    /// Time that the authority states.
    pub(super) time: String,
}

/// State and act.
const ACTS: [(&str, &str); 4] =
    [("asked", "stamp_asked"), ("delayed", "stamp_delayed"), ("stamped", "stamped"), ("withdrawn", "stamp_withdrawn")];

impl Clerk {
    pub(super) fn record_stamp(&mut self, moment: Moment, id: &str, stamp: &Stamp) -> Result<Answer, ClerkError> {
        let Some((_, act)) = ACTS.iter().find(|(state, _)| *state == stamp.state) else {
            let known = "asked, delayed, stamped, withdrawn";
            return Err(ClerkError::BadValue { what: "state", value: stamp.state.clone(), known });
        };
        let (row, _) = self.casebook.evidence(id)?.ok_or_else(|| ClerkError::UnknownEvidence(id.to_owned()))?;
        if row.state != "sealed" {
            let mend = "only a sealed package can be stamped";
            return Err(ClerkError::WrongState { what: "evidence", id: row.id, state: row.state, mend });
        }
        let mut facts = json!({ "authority": stamp.authority, "manifest_sha256": row.manifest_sha256 });
        for (name, value) in [("code", &stamp.code), ("file", &stamp.file), ("time", &stamp.time)] {
            if !value.is_empty() {
                facts[name] = value.as_str().into();
            }
        }
        // A retry that comes to the same, or one after the desk was ended between stamp and record, is nothing new.
        let history = self.casebook.history(id)?;
        let of_it = history.iter().rev().find(|record| {
            record.own
                && ACTS.iter().any(|(_, act)| *act == record.entry.act)
                && record.entry.facts["authority"] == facts["authority"]
        });
        if of_it.is_some_and(|record| record.entry.act == *act && record.entry.facts == facts) {
            return Ok(Reply::Recorded { entries: Vec::new() }.into());
        }
        let by = self.settings()?.operator.name;
        let act = Act { act, subject: id, facts, particulars: Value::Null };
        let number = self.casebook.append(moment, &by, act)?;
        Ok(Answer::changed(Reply::Recorded { entries: vec![number] }))
    }
}
