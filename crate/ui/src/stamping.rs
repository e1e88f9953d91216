//! The time stamps of a package, one row an authority, as the ledger tells them.

use touchstone_core::ledger::Entry;

/// Where the time stamp of one authority stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stamping {
    /// Address of the authority; for one that was taken out of the settings, its short name.
    pub authority: String,
    /// State.
    pub state: State,
}

/// State of a time stamp.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// The authority is set, but was not asked about this package.
    NotAsked,
    /// It is being asked.
    Asked,
    /// It gave none; it is asked again. The code says why.
    Delayed(String),
    /// It is there: the time that the authority states, and its file in the vault.
    Stamped {
        /// RFC 3339.
        time: String,
        /// Name in the vault.
        file: String,
    },
    /// The authority was taken out of the settings before it answered.
    Withdrawn,
}

/// Rows for a package: first the authorities that are set, then others that the history knows. `history` is the
/// package's own, oldest first.
pub fn stampings(authorities: &[String], history: &[Entry]) -> Vec<Stamping> {
    let said = |entry: &Entry, name: &str| entry.facts[name].as_str().unwrap_or_default().to_owned();
    let rows = authorities.iter().map(|authority| Stamping { authority: authority.clone(), state: State::NotAsked });
    let mut rows: Vec<Stamping> = rows.collect();
    for entry in history {
        let state = match entry.act.as_str() {
            "stamp_asked" => State::Asked,
            "stamp_delayed" => State::Delayed(said(entry, "code")),
            "stamped" => State::Stamped { time: said(entry, "time"), file: said(entry, "file") },
            "stamp_withdrawn" => State::Withdrawn,
            _ => continue,
        };
        let authority = said(entry, "authority");
        match rows.iter_mut().find(|row| row.authority == authority) {
            Some(row) => row.state = state,
            None => rows.push(Stamping { authority, state }),
        }
    }
    rows
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn entry(act: &str, facts: Value) -> Entry {
        touchstone_core::ledger::seal(1, 0, act, "e1", facts, "")
    }

    #[test]
    fn the_last_word_of_the_ledger_on_each_authority_stands() {
        let history = [
            entry("sealed", json!({})),
            entry("stamp_asked", json!({ "authority": "https://a.example/" })),
            entry("stamp_asked", json!({ "authority": "https://old.example/" })),
            entry("stamp_delayed", json!({ "authority": "https://a.example/", "code": "TS01" })),
            entry(
                "stamped",
                json!({ "authority": "https://old.example/", "time": "2026-11-28T12:00:00Z", "file": "f" }),
            ),
        ];
        let rows = stampings(&["https://b.example/".to_owned(), "https://a.example/".to_owned()], &history);
        let told: Vec<(&str, &State)> = rows.iter().map(|row| (row.authority.as_str(), &row.state)).collect();
        assert_eq!(
            told,
            [
                ("https://b.example/", &State::NotAsked),
                ("https://a.example/", &State::Delayed("TS01".into())),
                ("https://old.example/", &State::Stamped { time: "2026-11-28T12:00:00Z".into(), file: "f".into() }),
            ]
        );
    }

    #[test]
    fn without_authorities_there_is_nothing_to_show() {
        assert_eq!(stampings(&[], &[entry("sealed", json!({}))]), []);
    }
}
