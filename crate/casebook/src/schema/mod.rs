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

/// Length of a text of SQL without its comments, which have lines of their own.
const fn weight(sql: &[u8]) -> usize {
    let (mut at, mut length) = (0, 0);
    while at < sql.len() {
        let end = line_end(sql, at);
        if !is_comment(sql, at) {
            length += end - at;
        }
        at = end;
    }
    length
}

/// A text of SQL without its comments: they are for people, and the desk is to be small.
const fn bare<const LENGTH: usize>(sql: &[u8]) -> [u8; LENGTH] {
    let mut out = [0; LENGTH];
    let (mut at, mut to) = (0, 0);
    while at < sql.len() {
        let end = line_end(sql, at);
        if is_comment(sql, at) {
            at = end;
        }
        while at < end {
            out[to] = sql[at];
            (at, to) = (at + 1, to + 1);
        }
    }
    out
}

const fn line_end(sql: &[u8], mut at: usize) -> usize {
    while at < sql.len() && sql[at] != b'\n' {
        at += 1;
    }
    if at < sql.len() { at + 1 } else { at }
}

const fn is_comment(sql: &[u8], at: usize) -> bool {
    sql[at] == b'-' && at + 1 < sql.len() && sql[at + 1] == b'-'
}

/// A file of SQL without its comments.
macro_rules! sql {
    ($file:literal) => {{
        const TEXT: &[u8] = include_bytes!($file);
        const BARE: [u8; weight(TEXT)] = bare(TEXT);
        match std::str::from_utf8(&BARE) {
            Ok(sql) => sql,
            // The files are ASCII, and a test says that none is empty.
            Err(_) => "",
        }
    }};
}

/// One step each, from the version that is its index to the next. A published step is never edited.
const MIGRATIONS: &[Step] = &[
    Step { sql: sql!("v1.sql"), derive: |_| Ok(()) },
    Step { sql: sql!("v2.sql"), derive: |_| Ok(()) },
    Step { sql: sql!("v3.sql"), derive: Casebook::refresh_notices },
    // Who named a listing, derived from the standing entries `referred`. `raised` is 1 where nothing speaks against a
    // listing and it waits for a person only because it was referred: `band` is then one higher than the verdict's.
    Step { sql: sql!("v4.sql"), derive: |_| Ok(()) },
    // What the last acts were answered with, by the mark that whoever asked had given them.
    Step { sql: sql!("v5.sql"), derive: |_| Ok(()) },
    // Patrols and their ended rounds, derived from the ledger; the round that is open and what it has met.
    Step { sql: sql!("v6.sql"), derive: |_| Ok(()) },
    // What listings have in common, taken from `listing` and `verdict`.
    Step { sql: sql!("v7.sql"), derive: Casebook::refresh_marks },
    // Packs of rules and words beside those that ship. `row` is JSON as on the wire, `reading` what screening reads.
    Step { sql: sql!("v8.sql"), derive: |_| Ok(()) },
    // What was found in pictures, by their addresses. Whoever looks at them again finds the same.
    Step { sql: sql!("v9.sql"), derive: |_| Ok(()) },
    // Indexes along which filters, groups and twins are found without sorting; what is on hold.
    Step { sql: sql!("v10.sql"), derive: Casebook::refresh_holds },
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_carried_of_a_step_is_its_statements_without_comments() {
        assert_eq!(bare::<{ weight(b"-- a\nb -- c\n--\nd") }>(b"-- a\nb -- c\n--\nd"), *b"b -- c\nd");
        for step in MIGRATIONS {
            assert!(step.sql.contains(" TABLE ") || step.sql.contains(" INDEX "), "{}", step.sql);
            assert!(!step.sql.contains("-- "), "{}", step.sql);
        }
    }
}
