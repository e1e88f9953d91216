//! The schema and its migrations.

use rusqlite::Connection;

use crate::CasebookError;

/// `PRAGMA application_id`: "Tchs". Tells a casebook from any other SQLite file.
const APPLICATION_ID: i64 = 0x5463_6873;

/// One step each, from the version that is its index to the next.
const MIGRATIONS: &[&str] = &[include_str!("v1.sql"), include_str!("v2.sql")];

/// Highest schema that this build knows.
pub(crate) const VERSION: i64 = MIGRATIONS.len() as i64;

/// Makes the connection fit for a casebook and brings the schema up to date. A newer or foreign file is left as it is.
pub(crate) fn open(connection: &Connection) -> Result<(), CasebookError> {
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
    for (step, sql) in MIGRATIONS.iter().enumerate().skip(usize::try_from(version).unwrap_or(0)) {
        connection.execute_batch(&format!(
            "BEGIN IMMEDIATE; PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {}; {sql} COMMIT;",
            step + 1
        ))?;
    }
    Ok(())
}
