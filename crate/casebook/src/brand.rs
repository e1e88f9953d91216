//! Brand profiles as stored.

use rusqlite::{OptionalExtension, params};

use crate::CasebookError;
use crate::casebook::Casebook;

/// A stored profile.
#[derive(Clone, Debug)]
pub(crate) struct StoredBrand {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) toml: String,
    /// The profile as JSON; `None` until the back room has read it.
    pub(crate) reading: Option<String>,
}

impl Casebook {
    /// Stores a profile, new or anew.
    pub(crate) fn put_brand(&self, brand: &StoredBrand, at_ms: i64) -> Result<(), CasebookError> {
        self.connection.execute(
            "INSERT INTO brand (id, name, toml, saved_ms, reading) VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE \
             SET name = excluded.name, toml = excluded.toml, saved_ms = excluded.saved_ms, reading = excluded.reading",
            params![brand.id, brand.name, brand.toml, at_ms, brand.reading],
        )?;
        Ok(())
    }

    /// Keeps what the back room read in a stored profile.
    pub(crate) fn put_reading(&self, id: &str, reading: &str) -> Result<(), CasebookError> {
        self.connection.execute("UPDATE brand SET reading = ? WHERE id = ?", params![reading, id])?;
        Ok(())
    }

    /// Removes a profile; says whether there was one.
    pub(crate) fn remove_brand(&self, id: &str) -> Result<bool, CasebookError> {
        Ok(self.connection.execute("DELETE FROM brand WHERE id = ?", [id])? > 0)
    }

    /// Whether an id is taken.
    pub(crate) fn has_brand(&self, id: &str) -> Result<bool, CasebookError> {
        let found = self.connection.query_row("SELECT 1 FROM brand WHERE id = ?", [id], |_| Ok(())).optional()?;
        Ok(found.is_some())
    }

    /// Profiles by name.
    pub(crate) fn brands(&self) -> Result<Vec<StoredBrand>, CasebookError> {
        let mut statement = self.connection.prepare("SELECT id, name, toml, reading FROM brand ORDER BY name, id")?;
        let rows = statement.query_map([], |row| {
            Ok(StoredBrand { id: row.get(0)?, name: row.get(1)?, toml: row.get(2)?, reading: row.get(3)? })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}
