//! Referrals: what somebody else named, and what came of it by source.

use rusqlite::params;
use touchstone_core::wire::SourceCounts;

use crate::CasebookError;
use crate::casebook::Casebook;

/// Act by which a listing was referred.
pub(crate) const REFERRED: &str = "referred";

impl Casebook {
    /// Whether a source has named a listing; with no source, whether any has.
    pub(crate) fn is_referred(&self, key: &str, source: &str) -> Result<bool, CasebookError> {
        let sql = "SELECT EXISTS (SELECT 1 FROM referral WHERE listing = ?1 AND ?2 IN ('', source))";
        Ok(self.connection.query_row(sql, params![key, source], |row| row.get(0))?)
    }

    /// Derives from the ledger who referred a listing, and whether it waits for a person on that ground alone.
    pub(crate) fn refresh_referrals(&self, key: &str) -> Result<(), CasebookError> {
        let before = self.connection.execute("DELETE FROM referral WHERE listing = ?", [key])?;
        let mut standing = self.standing(key)?;
        standing.retain(|record| record.entry.act == REFERRED);
        for record in &standing {
            self.connection.execute(
                "INSERT INTO referral (chain, number, listing, source, at_ms) VALUES (?, ?, ?, ?, ?)",
                params![record.chain, record.entry.number, key, record.text("source"), record.entry.at_ms],
            )?;
        }
        if before + standing.len() > 0 {
            // Without what it was raised by, `band` is that of the verdict.
            self.connection.execute(
                "UPDATE listing SET raised = (band = raised AND ?2), band = max(band - raised, band = raised AND ?2) \
                 WHERE key = ?1",
                params![key, !standing.is_empty()],
            )?;
        }
        Ok(())
    }

    /// What came of each source's referrals, the latest source first.
    pub(crate) fn sources(&self) -> Result<Vec<SourceCounts>, CasebookError> {
        let mut statement = self.connection.prepare(
            "SELECT r.source, count(DISTINCT l.id), count(DISTINCT l.id) FILTER (WHERE l.decision IS NOT NULL), \
             count(DISTINCT l.id) FILTER (WHERE l.decision = 'confirmed'), max(r.at_ms) \
             FROM referral r JOIN listing l ON l.key = r.listing GROUP BY r.source ORDER BY max(r.at_ms) DESC, r.source",
        )?;
        let rows = statement.query_map([], |row| {
            Ok(SourceCounts {
                source: row.get(0)?,
                referred: row.get(1)?,
                answered: row.get(2)?,
                confirmed: row.get(3)?,
                last_ms: row.get(4)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}
