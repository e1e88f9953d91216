//! Counts of the record and the sellers.

use serde_json::{Value, json};
use touchstone_core::screen::Band;
use touchstone_core::wire::{QueueFilter, RecordCounts, SCHEMA, SellerRow};

use crate::CasebookError;
use crate::casebook::Casebook;

impl Casebook {
    /// Counts, all time.
    pub(crate) fn record(&self) -> Result<RecordCounts, CasebookError> {
        let listings = "SELECT count(*), count(*) FILTER (WHERE band = 2), count(*) FILTER (WHERE band = 1), \
                        count(*) FILTER (WHERE decision IS NOT NULL), \
                        count(*) FILTER (WHERE decision = 'confirmed'), (SELECT count(*) FROM glance), \
                        (SELECT count(*) FROM evidence WHERE state = 'sealed') FROM listing";
        let counts = self.connection.query_row(listings, [], |row| {
            Ok(RecordCounts {
                screened: row.get::<_, u32>(0)?.saturating_add(row.get(5)?),
                likely: row.get(1)?,
                refer: row.get(2)?,
                answered: row.get(3)?,
                confirmed: row.get(4)?,
                evidence: row.get(6)?,
                ..RecordCounts::default()
            })
        })?;
        let notices = "SELECT count(filed_ms), count(*) FILTER (WHERE state = 'accepted'), \
                       count(*) FILTER (WHERE state = 'rejected'), count(*) FILTER (WHERE state = 'withdrawn'), \
                       count(*) FILTER (WHERE state = 'counter_notice') FROM notice";
        Ok(self.connection.query_row(notices, [], |row| {
            Ok(RecordCounts {
                submitted: row.get(0)?,
                accepted: row.get(1)?,
                rejected: row.get(2)?,
                withdrawn: row.get(3)?,
                counter_noticed: row.get(4)?,
                ..counts
            })
        })?)
    }

    /// Sellers of kept listings, most flagged first.
    pub(crate) fn sellers(&self) -> Result<Vec<SellerRow>, CasebookError> {
        let mut statement = self.connection.prepare(
            "SELECT s.marketplace, s.name, s.url, count(*), count(*) FILTER (WHERE l.band > 0) AS flagged, \
             count(*) FILTER (WHERE l.decision = 'confirmed') AS confirmed, \
             (SELECT count(DISTINCT n.notice) FROM listing m JOIN notice_listing n ON n.listing = m.key \
              WHERE m.seller = s.id AND m.notice_count > 0) \
             FROM seller s JOIN listing l ON l.seller = s.id GROUP BY s.id \
             ORDER BY flagged DESC, confirmed DESC, s.key",
        )?;
        let rows = statement.query_map([], |row| {
            Ok(SellerRow {
                marketplace: row.get(0)?,
                name: row.get(1)?,
                url: row.get(2)?,
                listings: row.get(3)?,
                flagged: row.get(4)?,
                confirmed: row.get(5)?,
                notices: row.get(6)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
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
        let everything = QueueFilter { bands: vec![Band::Clear, Band::Refer, Band::Likely], ..QueueFilter::default() };
        let (listings, _) = self.queue(&everything, 0, u32::MAX)?;
        Ok(json!({
            "schema": SCHEMA,
            "ledger": ledger,
            "listings": listings,
            "evidence": self.all_evidence()?,
            "notices": self.notices()?,
            "sellers": self.sellers()?,
            "record": self.record()?,
        }))
    }
}
