//! Holds: a package, a listing or a seller that neither age nor a request to erase may touch, for a reason.
//!
//! They are derived from the ledger: of the standing entries about a subject the last that says `held` or `released`
//! decides. A seller's hold has a subject of its own, since an entry's subject is hashed and a seller's key may be a
//! name.

use rusqlite::params;

use crate::CasebookError;
use crate::casebook::Casebook;
use crate::ledger::Record;

/// Acts that begin and end a hold.
pub(crate) const HELD: &str = "held";
pub(crate) const RELEASED: &str = "released";

impl Casebook {
    /// Derives from the ledger whether a subject is on hold.
    pub(crate) fn refresh_hold(&self, subject: &str) -> Result<(), CasebookError> {
        if self.holds("SELECT EXISTS (SELECT 1 FROM hold WHERE subject = ?)", subject)? {
            // A seller's name may be in it: what is deleted is overwritten in the file as well.
            self.connection.execute_batch("PRAGMA secure_delete = ON")?;
            self.connection.execute("DELETE FROM hold WHERE subject = ?", [subject])?;
            self.connection.execute_batch("PRAGMA secure_delete = OFF")?;
        }
        let standing = self.standing(subject)?;
        let last = standing.iter().rev().find(|record| [HELD, RELEASED].contains(&record.entry.act.as_str()));
        if let Some(record) = last.filter(|record| record.entry.act == HELD) {
            self.connection.execute(
                "INSERT INTO hold (subject, seller, chain, number) VALUES (?, ?, ?, ?)",
                params![subject, record.text("seller"), record.chain, record.entry.number],
            )?;
        }
        Ok(())
    }

    /// Derives every hold anew.
    pub(crate) fn refresh_holds(&self) -> Result<(), CasebookError> {
        for subject in
            self.column("SELECT DISTINCT subject FROM event WHERE act = 'held' UNION SELECT subject FROM hold")?
        {
            self.refresh_hold(&subject)?;
        }
        Ok(())
    }

    /// The entries that hold something, newest first.
    pub(crate) fn holds_that_stand(&self) -> Result<Vec<Record>, CasebookError> {
        self.records(
            "SELECT e.*, c.own, c.device, p.body FROM hold h JOIN event e ON e.chain = h.chain AND e.number = h.number \
             JOIN chain c ON c.id = e.chain LEFT JOIN particular p ON p.chain = e.chain AND p.number = e.number \
             WHERE e.act = ? ORDER BY e.at_ms DESC, e.chain, e.number DESC",
            params![HELD],
        )
    }
}
