//! The casebook as a whole: opening, transactions, export, check and rebuild.

use rusqlite::Connection;
use touchstone_core::text::Folder;

use crate::{CasebookError, schema};

/// When something happens, and the random bytes of it. Clock and random belong to the caller.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// Milliseconds since 1970, UTC.
    pub at_ms: i64,
    /// Random bytes, new for each request: ids and salts come from them.
    pub salt: [u8; 16],
}

/// The casebook: an SQLite database of the schema that this build knows.
#[derive(Debug)]
pub struct Casebook {
    pub(crate) connection: Connection,
    /// Brings titles and searches to one form.
    pub(crate) folder: Folder,
}

impl Casebook {
    /// Opens a casebook over a connection, makes it when the database is empty and brings an older one up to date.
    ///
    /// # Errors
    /// The file is newer, foreign or damaged: it is left as it is.
    pub fn open(connection: Connection) -> Result<Self, CasebookError> {
        let version = schema::admit(&connection)?;
        let casebook = Self { connection, folder: Folder::new() };
        schema::bring_up(&casebook, version)?;
        Ok(casebook)
    }

    /// Runs `work` in one transaction: all of it is stored, or nothing.
    pub(crate) fn begin(&self) -> Result<(), CasebookError> {
        Ok(self.connection.execute_batch("BEGIN IMMEDIATE")?)
    }

    /// Makes everything since [`Casebook::begin`] permanent.
    pub(crate) fn commit(&self) -> Result<(), CasebookError> {
        let done = self.connection.execute_batch("COMMIT");
        if done.is_err() {
            self.roll_back()?;
        }
        Ok(done?)
    }

    /// Forgets everything since [`Casebook::begin`]. SQLite itself has done so after some errors.
    pub(crate) fn roll_back(&self) -> Result<(), CasebookError> {
        if !self.connection.is_autocommit() {
            self.connection.execute_batch("ROLLBACK")?;
        }
        Ok(())
    }

    /// A consistent copy as the bytes of an SQLite file.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn export(&mut self) -> Result<Vec<u8>, CasebookError> {
        Ok(self.connection.serialize("main")?.to_vec())
    }
}
