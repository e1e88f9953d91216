//! What can be wrong with a casebook, by stable code.

use rusqlite::ErrorCode;
use thiserror::Error;

/// A casebook that cannot be opened, read or written.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum CasebookError {
    /// The file was written by a later Touchstone. Nothing in it was touched.
    #[error(
        "this casebook has schema {found}, this Touchstone knows up to {known}: update Touchstone; nothing was changed"
    )]
    Newer {
        /// Schema of the file.
        found: i64,
        /// Highest schema that this build knows.
        known: i64,
    },
    /// An SQLite file of another program, or no SQLite file at all.
    #[error("this file is not a casebook: choose a .sqlite file that Touchstone exported")]
    Foreign,
    /// The file is damaged.
    #[error("the casebook file is damaged ({0}): keep the file and restore your last export")]
    Corrupt(String),
    /// No room left on the device.
    #[error("the disk is full: free some space and repeat, nothing was half written")]
    Full,
    /// Another program holds the file.
    #[error("another window or program is writing to the casebook: close it and repeat")]
    Busy,
    /// The file may not be written.
    #[error("the casebook cannot be written: check the file's permissions")]
    ReadOnly,
    /// A stored row does not have the form this version writes.
    #[error("row {row} of the casebook cannot be read ({detail}): run `touchstone casebook check`")]
    Row {
        /// Table and key.
        row: String,
        /// What does not fit.
        detail: String,
    },
    /// An act that the ledger does not allow.
    #[error("{0}")]
    Ledger(String),
    /// Two copies of one device's ledger that went different ways cannot become one.
    #[error(
        "entry {number} of device {device} differs in the two casebooks: they are copies that were both written to; \
         keep both files"
    )]
    Fork {
        /// Id of the chain.
        device: String,
        /// First entry that differs.
        number: u64,
    },
    /// Any other fault of SQLite.
    #[error("the casebook failed: {0}; repeat, and if it stays, export the casebook and report this")]
    Sqlite(rusqlite::Error),
}

impl CasebookError {
    /// Stable code; docs/casebook.md lists them.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Newer { .. } => "B01",
            Self::Foreign => "B02",
            Self::Corrupt(_) => "B03",
            Self::Full => "B04",
            Self::Busy => "B05",
            Self::ReadOnly => "B06",
            Self::Row { .. } => "B07",
            Self::Ledger(_) => "B08",
            Self::Fork { .. } => "B09",
            Self::Sqlite(_) => "B00",
        }
    }

    /// A row whose JSON does not fit.
    pub(crate) fn row(row: impl Into<String>, detail: impl ToString) -> Self {
        Self::Row { row: row.into(), detail: detail.to_string() }
    }
}

/// `SQLITE_IOERR_WRITE`, `SQLITE_IOERR_TRUNCATE`.
#[cfg(target_family = "wasm")]
const WRITES: [i32; 2] = [778, 1546];

impl From<rusqlite::Error> for CasebookError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::NotADatabase) => Self::Foreign,
            Some(ErrorCode::DatabaseCorrupt) => Self::Corrupt(error.to_string()),
            Some(ErrorCode::DiskFull) => Self::Full,
            // A browser's file pool has one word for every write that fails, and gives no more room by failing.
            #[cfg(target_family = "wasm")]
            Some(ErrorCode::SystemIoFailure)
                if error.sqlite_error().is_some_and(|e| WRITES.contains(&e.extended_code)) =>
            {
                Self::Full
            }
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy,
            Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen) => Self::ReadOnly,
            _ => Self::Sqlite(error),
        }
    }
}
