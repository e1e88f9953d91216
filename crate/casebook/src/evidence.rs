//! Rows of evidence: begun, sealed or abandoned, never lost.

use rusqlite::{OptionalExtension, Row, params};
use touchstone_core::wire::EvidenceRow;

use crate::CasebookError;
use crate::casebook::Casebook;
use crate::column::{from_json, to_json};

const COLUMNS: &str =
    "id, listing, url, title, purpose, state, at_ms, file, bytes, sha256, manifest_sha256, omissions, begun";

impl Casebook {
    /// Writes a new row; `begun` is the number of the ledger entry.
    pub(crate) fn add_evidence(&self, row: &EvidenceRow, begun: u64) -> Result<(), CasebookError> {
        self.connection.execute(
            &format!("INSERT INTO evidence ({COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            params![
                row.id,
                row.listing,
                row.url,
                row.title,
                row.purpose,
                row.state,
                row.at_ms,
                row.file,
                row.bytes,
                row.sha256,
                row.manifest_sha256,
                to_json(&row.omissions)?,
                begun
            ],
        )?;
        Ok(())
    }

    /// Replaces what a capture learns while it goes on.
    pub(crate) fn update_evidence(&self, row: &EvidenceRow) -> Result<(), CasebookError> {
        self.connection.execute(
            "UPDATE evidence SET title = ?, state = ?, file = ?, bytes = ?, sha256 = ?, manifest_sha256 = ?, \
             omissions = ? WHERE id = ?",
            params![
                row.title,
                row.state,
                row.file,
                row.bytes,
                row.sha256,
                row.manifest_sha256,
                to_json(&row.omissions)?,
                row.id
            ],
        )?;
        Ok(())
    }

    /// One row and the ledger number of its beginning.
    pub(crate) fn evidence(&self, id: &str) -> Result<Option<(EvidenceRow, u64)>, CasebookError> {
        self.connection
            .query_row(&format!("SELECT {COLUMNS} FROM evidence WHERE id = ?"), [id], |row| Ok(read(row)))
            .optional()?
            .transpose()
    }

    /// All evidence, newest first.
    pub(crate) fn all_evidence(&self) -> Result<Vec<EvidenceRow>, CasebookError> {
        self.evidence_where("1 ORDER BY at_ms DESC, id DESC", [])
    }

    /// Evidence of a listing, newest first.
    pub(crate) fn evidence_of(&self, listing: &str) -> Result<Vec<EvidenceRow>, CasebookError> {
        self.evidence_where("listing = ? ORDER BY at_ms DESC, id DESC", [listing])
    }

    fn evidence_where(
        &self,
        condition: &str,
        values: impl rusqlite::Params,
    ) -> Result<Vec<EvidenceRow>, CasebookError> {
        let mut statement = self.connection.prepare(&format!("SELECT {COLUMNS} FROM evidence WHERE {condition}"))?;
        let rows = statement.query_map(values, |row| Ok(read(row)))?;
        rows.map(|row| Ok(row??.0)).collect()
    }
}

fn read(row: &Row<'_>) -> Result<(EvidenceRow, u64), CasebookError> {
    let id: String = row.get(0)?;
    let omissions: String = row.get(11)?;
    let begun = row.get(12)?;
    let row = EvidenceRow {
        listing: row.get(1)?,
        url: row.get(2)?,
        title: row.get(3)?,
        purpose: row.get(4)?,
        state: row.get(5)?,
        at_ms: row.get(6)?,
        file: row.get(7)?,
        bytes: row.get(8)?,
        sha256: row.get(9)?,
        manifest_sha256: row.get(10)?,
        omissions: from_json(&id, &omissions)?,
        id,
    };
    Ok((row, begun))
}
