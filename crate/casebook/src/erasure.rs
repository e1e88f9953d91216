//! Erasing what a listing's rows and entries say of a person. The entries stay, and the chain still verifies: what they
//! said stands outside of what is hashed.

use touchstone_core::listing::Listing;
use touchstone_core::screen::Band;
use touchstone_core::wire::QueueRow;

use crate::CasebookError;
use crate::casebook::Casebook;
use crate::listing::{Met, bare};

/// What goes besides the listing's own row, each by its key.
const TRACES: [&str; 4] = [
    "UPDATE visit SET url = '' WHERE kind <> 'search' AND id IN \
     (SELECT visit FROM sighting WHERE listing = (SELECT id FROM listing WHERE key = ?))",
    "UPDATE particular SET salt = NULL, body = NULL WHERE (chain, number) IN (SELECT chain, number FROM event \
     WHERE subject = ?1 OR subject IN (SELECT id FROM evidence WHERE listing = ?1))",
    "UPDATE evidence SET url = '', title = '' WHERE listing = ?",
    "DELETE FROM picture WHERE instr((SELECT listing FROM listing WHERE key = ?), '\"' || url || '\"')",
];

impl Casebook {
    /// Whether a notice complains of a listing, a package of it is kept or under way, or it or its seller is on hold.
    pub(crate) fn is_needed(&self, key: &str) -> Result<bool, CasebookError> {
        self.holds(
            "SELECT EXISTS (SELECT 1 FROM notice_listing WHERE listing = ?1) \
             OR EXISTS (SELECT 1 FROM evidence WHERE listing = ?1 AND state IN ('begun', 'sealed')) \
             OR EXISTS (SELECT 1 FROM hold WHERE subject = ?1 OR seller = \
             (SELECT s.key FROM listing l JOIN seller s ON s.id = l.seller WHERE l.key = ?1))",
            key,
        )
    }

    /// Leaves of a listing its key, its decision and what is counted: no title, address, seller, picture, price, reason,
    /// note, nor who acted. One that nobody has decided leaves the queue.
    pub(crate) fn erase(&self, row: &QueueRow) -> Result<(), CasebookError> {
        // What is deleted is overwritten in the file as well.
        self.connection.execute_batch("PRAGMA secure_delete = ON")?;
        for sql in TRACES {
            self.connection.execute(sql, [&row.key])?;
        }
        let listing = Listing { id: row.listing.id.clone(), ..Listing::default() };
        let band = if row.decision.is_some() { row.verdict.band } else { Band::Clear };
        let verdict = bare(band, row.verdict.probability);
        let met = Met { key: &row.key, marketplace: &row.marketplace, listing: &listing, verdict: &verdict };
        self.keep(met, None, row.last_seen_ms)
    }

    /// Ends erasing: sellers of whom nothing is left, what their earlier holds said, and the words in the index's older
    /// parts.
    pub(crate) fn sweep(&self) -> Result<(), CasebookError> {
        self.connection.execute_batch(
            "UPDATE particular SET salt = NULL, body = NULL WHERE (chain, number) IN \
             (SELECT chain, number FROM event WHERE subject LIKE 'hold:%') AND EXISTS (SELECT 1 FROM seller s \
             WHERE s.listings = 0 AND instr(body, '\"' || replace(replace(s.key, '\\', '\\\\'), '\"', '\\\"') || '\"')); \
             DELETE FROM seller WHERE listings = 0; INSERT INTO listing_words (listing_words) VALUES ('optimize'); \
             PRAGMA secure_delete = OFF",
        )?;
        Ok(())
    }
}
