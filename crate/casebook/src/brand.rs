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
}

impl Casebook {
    /// Stores a profile under an id, new or anew.
    pub(crate) fn put_brand(&self, id: &str, name: &str, toml: &str, at_ms: i64) -> Result<(), CasebookError> {
        self.connection.execute(
            "INSERT INTO brand (id, name, toml, saved_ms) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET \
             name = excluded.name, toml = excluded.toml, saved_ms = excluded.saved_ms",
            params![id, name, toml, at_ms],
        )?;
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
        let mut statement = self.connection.prepare("SELECT id, name, toml FROM brand ORDER BY name, id")?;
        let rows =
            statement.query_map([], |row| Ok(StoredBrand { id: row.get(0)?, name: row.get(1)?, toml: row.get(2)? }))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}
