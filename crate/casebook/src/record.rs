//! Counts of the record and the sellers.

use serde_json::{Value, json};
use touchstone_core::screen::Band;
use touchstone_core::wire::{QueueFilter, QueueRow, RecordCounts, SCHEMA, SellerRow};

use crate::CasebookError;
use crate::casebook::Casebook;

impl Casebook {
    /// Counts, all time.
    pub(crate) fn record(&self) -> Result<RecordCounts, CasebookError> {
        let listings = "SELECT count(*), count(*) FILTER (WHERE band = 2), count(*) FILTER (WHERE band = 1), \
                        count(*) FILTER (WHERE decision IS NOT NULL), \
                        count(*) FILTER (WHERE decision = 'confirmed'), (SELECT count(*) FROM glance), \
                        (SELECT count(*) FROM evidence WHERE state = 'sealed'), \
                        (SELECT count(*) FROM listing WHERE raised > 0) FROM listing";
        let counts = self.connection.query_row(listings, [], |row| {
            Ok(RecordCounts {
                screened: row.get::<_, u32>(0)?.saturating_add(row.get(5)?),
                likely: row.get(1)?,
                // What is there only because it was referred is flagged by nothing.
                refer: row.get::<_, u32>(2)?.saturating_sub(row.get(7)?),
                answered: row.get(3)?,
                confirmed: row.get(4)?,
                evidence: row.get(6)?,
                ..RecordCounts::default()
            })
        })?;
        let notices = "SELECT count(filed_ms), count(*) FILTER (WHERE state IN ('accepted', 'still_online', 'relisted')), \
                       count(*) FILTER (WHERE state = 'rejected'), count(*) FILTER (WHERE state = 'withdrawn'), \
                       count(*) FILTER (WHERE state IN ('counter_notice', 'counter_upheld')) FROM notice";
        let counts = self.connection.query_row(notices, [], |row| {
            Ok(RecordCounts {
                submitted: row.get(0)?,
                accepted: row.get(1)?,
                rejected: row.get(2)?,
                withdrawn: row.get(3)?,
                counter_noticed: row.get(4)?,
                ..counts
            })
        })?;
        Ok(RecordCounts { sources: self.sources()?, ..counts })
    }

    /// Sellers of kept listings, most flagged first.
    ///
    /// # Errors
    /// A row cannot be read.
    pub fn sellers(&self) -> Result<Vec<SellerRow>, CasebookError> {
        let mut statement = self.connection.prepare(
            "SELECT s.marketplace, s.name, s.url, s.listings, s.flagged, s.confirmed, s.key, \
             (SELECT count(DISTINCT n.notice) FROM listing l JOIN notice_listing n ON n.listing = l.key \
              WHERE l.seller = s.id AND l.notice_count > 0) \
             FROM seller s WHERE s.listings > 0 ORDER BY s.flagged DESC, s.confirmed DESC, s.key",
        )?;
        let rows = statement.query_map([], |row| {
            Ok(SellerRow {
                marketplace: row.get(0)?,
                name: row.get(1)?,
                url: row.get(2)?,
                listings: row.get(3)?,
                flagged: row.get(4)?,
                confirmed: row.get(5)?,
                key: row.get(6)?,
                notices: row.get(7)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Every kept listing, most suspicious first.
    ///
    /// # Errors
    /// A row cannot be read.
    pub fn listings(&self) -> Result<Vec<QueueRow>, CasebookError> {
        let everything = QueueFilter { bands: vec![Band::Clear, Band::Refer, Band::Likely], ..QueueFilter::default() };
        Ok(self.queue(&everything, 0, u32::MAX)?.0)
    }

    /// Everything in the casebook as JSON: ledger of each device as sealed, listings, evidence, notices, sellers, counts.
    ///
    /// # Errors
    /// A row cannot be read.
    pub fn dump(&self) -> Result<Value, CasebookError> {
        let mut ledger = Vec::new();
        for device in self.column("SELECT device FROM chain ORDER BY id")? {
            ledger.push(json!({ "device": device, "entries": self.sealed_entries(&device)? }));
        }
        Ok(json!({
            "schema": SCHEMA,
            "ledger": ledger,
            "listings": self.listings()?,
            "evidence": self.all_evidence()?,
            "notices": self.notices()?,
            "filings": self.filings()?,
            "sellers": self.sellers()?,
            "patrols": self.patrols()?,
            "record": self.record()?,
        }))
    }
}
