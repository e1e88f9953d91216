//! What the last acts were answered with, so that an act that is asked a second time is done once.

use rusqlite::{OptionalExtension, params};

use crate::CasebookError;
use crate::casebook::Casebook;

/// How many answers are kept. An act is asked again within seconds, by a page that waits for it.
const KEPT: i64 = 64;

impl Casebook {
    /// The answer to the act of this mark, as JSON, where it was done.
    pub(crate) fn answered(&self, mark: &str) -> Result<Option<String>, CasebookError> {
        let mut statement = self.connection.prepare("SELECT reply FROM answered WHERE mark = ?")?;
        Ok(statement.query_row(params![mark], |row| row.get(0)).optional()?)
    }

    /// Keeps the answer to an act, in the transaction of the act itself.
    pub(crate) fn keep_answer(&self, mark: &str, reply: &str) -> Result<(), CasebookError> {
        self.connection.execute("INSERT INTO answered (mark, reply) VALUES (?, ?)", params![mark, reply])?;
        let last = self.connection.last_insert_rowid();
        self.connection.execute("DELETE FROM answered WHERE number <= ?", params![last - KEPT])?;
        Ok(())
    }
}
