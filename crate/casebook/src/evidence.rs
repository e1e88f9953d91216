//! Rows of evidence: begun, sealed or abandoned, never lost.

use rusqlite::{OptionalExtension, Row, params};
use touchstone_core::wire::EvidenceRow;

use crate::CasebookError;
use crate::casebook::Casebook;
use crate::column::{from_json, to_json};

const COLUMNS: &str =
    "id, listing, url, title, purpose, state, at_ms, file, bytes, sha256, manifest_sha256, omissions, begun";

/// Act and state of evidence whose package is gone from the vault; its hashes stay.
pub(crate) const REMOVED: &str = "removed";

/// Why a package may not be removed whatever its age. It is held by itself, with its listing or with its seller. A
/// receipt is a notice's.
const KEPT: &str = "CASE WHEN EXISTS (SELECT 1 FROM hold WHERE subject IN (evidence.id, evidence.listing)) \
    OR EXISTS (SELECT 1 FROM listing l JOIN seller s ON s.id = l.seller JOIN hold h ON h.seller = s.key \
    WHERE l.key = evidence.listing) THEN 'held' \
    WHEN purpose = 'receipt' OR EXISTS (SELECT 1 FROM notice_listing n WHERE n.listing = evidence.listing) THEN 'notice' \
    WHEN EXISTS (SELECT 1 FROM event WHERE subject = evidence.id AND act = 'exported') THEN 'exported' ELSE '' END";

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
            .query_row(&format!("SELECT {COLUMNS}, {KEPT} FROM evidence WHERE id = ?"), [id], |row| Ok(read(row)))
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

    /// Whether a notice has it as its receipt or attaches something of it, also one that complains of other listings.
    pub(crate) fn is_attached(&self, id: &str) -> Result<bool, CasebookError> {
        self.holds(
            "SELECT EXISTS (SELECT 1 FROM notice WHERE receipt = ?1 OR instr(contents, 'evidence:' || ?1 || '/'))",
            id,
        )
    }

    /// Whether a condition on one thing holds.
    #[inline(never)]
    pub(crate) fn holds(&self, sql: &str, id: &str) -> Result<bool, CasebookError> {
        Ok(self.connection.query_row(sql, [id], |row| row.get(0))?)
    }

    fn evidence_where(
        &self,
        condition: &str,
        values: impl rusqlite::Params,
    ) -> Result<Vec<EvidenceRow>, CasebookError> {
        let mut statement =
            self.connection.prepare(&format!("SELECT {COLUMNS}, {KEPT} FROM evidence WHERE {condition}"))?;
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
        kept: row.get(13)?,
        id,
    };
    Ok((row, begun))
}
