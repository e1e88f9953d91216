//! The schema and its migrations.

use rusqlite::Connection;

use crate::CasebookError;
use crate::casebook::Casebook;

/// `PRAGMA application_id`: "Tchs". Tells a casebook from any other SQLite file.
const APPLICATION_ID: i64 = 0x5463_6873;

/// A step from one version to the next.
struct Step {
    sql: &'static str,
    /// What only the ledger can fill.
    derive: fn(&Casebook) -> Result<(), CasebookError>,
}

/// One step each, from the version that is its index to the next. A published step is never edited.
const MIGRATIONS: &[Step] = &[
    Step { sql: include_str!("v1.sql"), derive: |_| Ok(()) },
    Step { sql: include_str!("v2.sql"), derive: |_| Ok(()) },
    Step { sql: include_str!("v3.sql"), derive: Casebook::refresh_notices },
    // Who named a listing, derived from the standing entries `referred`. `raised` is 1 where nothing speaks against a
    // listing and it waits for a person only because it was referred: `band` is then one higher than the verdict's.
    Step { sql: include_str!("v4.sql"), derive: |_| Ok(()) },
    // What the last acts were answered with, by the mark that whoever asked had given them.
    Step { sql: include_str!("v5.sql"), derive: |_| Ok(()) },
    // Patrols and their ended rounds, derived from the ledger; the round that is open and what it has met.
    Step { sql: include_str!("v6.sql"), derive: |_| Ok(()) },
    // What listings have in common, taken from `listing` and `verdict`.
    Step { sql: include_str!("v7.sql"), derive: Casebook::refresh_marks },
    // Packs of rules and words beside those that ship. `row` is JSON as on the wire, `reading` what screening reads.
    Step { sql: include_str!("v8.sql"), derive: |_| Ok(()) },
    // What was found in pictures, by their addresses. Whoever looks at them again finds the same.
    Step { sql: include_str!("v9.sql"), derive: |_| Ok(()) },
];

/// Highest schema that this build knows.
pub(crate) const VERSION: i64 = MIGRATIONS.len() as i64;

/// Makes the connection fit for a casebook; gives the version of its schema, 0 for an empty file. A newer or foreign
/// file is left as it is.
pub(crate) fn admit(connection: &Connection) -> Result<i64, CasebookError> {
    let version: i64 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let application: i64 = connection.pragma_query_value(None, "application_id", |row| row.get(0))?;
    let tables: i64 = connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    if tables > 0 && application != APPLICATION_ID {
        return Err(CasebookError::Foreign);
    }
    if version > VERSION {
        return Err(CasebookError::Newer { found: version, known: VERSION });
    }
    // No write-ahead log: the browser's file pool has no shared memory. A commit is on the disk when it returns.
    connection.execute_batch(
        "PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 5000;",
    )?;
    Ok(version)
}

/// Brings an admitted casebook up to date, each step in one transaction.
pub(crate) fn bring_up(casebook: &Casebook, version: i64) -> Result<(), CasebookError> {
    for (step, to) in MIGRATIONS.iter().zip(1_i64..).filter(|(_, to)| *to > version) {
        casebook.begin()?;
        let done = casebook
            .connection
            .execute_batch(&format!(
                "PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {to}; {}",
                step.sql
            ))
            .map_err(CasebookError::from)
            .and_then(|()| (step.derive)(casebook));
        match done {
            Ok(()) => casebook.commit()?,
            Err(error) => {
                casebook.roll_back()?;
                return Err(error);
            }
        }
    }
    Ok(())
}
