//! Settings and other small state, by name.

use rusqlite::{OptionalExtension, params};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::CasebookError;
use crate::casebook::Casebook;
use crate::column::{from_json, to_json};

impl Casebook {
    /// What is stored under a name.
    pub(crate) fn setting<T: DeserializeOwned>(&self, name: &str) -> Result<Option<T>, CasebookError> {
        let found: Option<String> = self
            .connection
            .query_row("SELECT value FROM setting WHERE name = ?", [name], |row| row.get(0))
            .optional()?;
        found.map(|text| from_json(name, &text)).transpose()
    }

    /// Stores a value under a name.
    pub(crate) fn put_setting<T: Serialize>(&self, name: &str, value: &T) -> Result<(), CasebookError> {
        self.connection.execute(
            "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            params![name, to_json(value)?],
        )?;
        Ok(())
    }
}
