//! Packs of rules and words beside those that ship, as stored; and what decisions taught.

use rusqlite::params;
use touchstone_core::screen::Calibration;
use touchstone_core::wire::PackRow;

use crate::CasebookError;
use crate::casebook::Casebook;
use crate::column::{from_json, to_json};

/// Under which name calibrations are kept among the settings.
const CALIBRATIONS: &str = "calibrations";

impl Casebook {
    /// Stores a pack, new or anew.
    pub(crate) fn put_pack(&self, row: &PackRow, reading: &str, at_ms: i64) -> Result<(), CasebookError> {
        self.connection.execute(
            "INSERT OR REPLACE INTO pack (name, row, reading, saved_ms) VALUES (?, ?, ?, ?)",
            params![row.name, to_json(row)?, reading, at_ms],
        )?;
        Ok(())
    }

    /// Packs by name, each with what screening reads of it.
    pub(crate) fn packs(&self) -> Result<Vec<(PackRow, String)>, CasebookError> {
        let mut statement = self.connection.prepare("SELECT name, row, reading FROM pack ORDER BY name")?;
        let mut rows = statement.query([])?;
        let mut packs = Vec::new();
        while let Some(row) = rows.next()? {
            let (name, pack): (String, String) = (row.get(0)?, row.get(1)?);
            packs.push((from_json(&name, &pack)?, row.get(2)?));
        }
        Ok(packs)
    }

    /// Takes over the packs of another casebook whose names are not known here.
    pub(crate) fn take_packs(&self, other: &Self) -> Result<(), CasebookError> {
        let mut statement = other.connection.prepare("SELECT name, row, reading, saved_ms FROM pack ORDER BY name")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let (name, pack, reading, saved): (String, String, String, i64) =
                (row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?);
            self.connection.execute(
                "INSERT OR IGNORE INTO pack (name, row, reading, saved_ms) VALUES (?, ?, ?, ?)",
                params![name, pack, reading, saved],
            )?;
        }
        Ok(())
    }

    /// What decisions taught, as far as it is used: one a brand at most.
    pub(crate) fn calibrations(&self) -> Result<Vec<Calibration>, CasebookError> {
        Ok(self.setting(CALIBRATIONS)?.unwrap_or_default())
    }

    pub(crate) fn put_calibrations(&self, calibrations: &[Calibration]) -> Result<(), CasebookError> {
        self.put_setting(CALIBRATIONS, &calibrations)
    }

    /// Listings on which a person decided that the suspicion was right or wrong: marketplace, listing as JSON, decision.
    pub(crate) fn decided(&self) -> Result<Vec<(String, String, bool)>, CasebookError> {
        let mut statement = self.connection.prepare(
            "SELECT marketplace, listing, decision = 'confirmed' FROM listing INDEXED BY listing_title_mark \
             WHERE decision IN ('confirmed', 'rejected') ORDER BY id",
        )?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}
