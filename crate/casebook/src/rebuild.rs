//! Rebuilding: what is derived from the ledger is derived anew.

use std::collections::BTreeMap;

use rusqlite::params;
use serde_json::Value;
use touchstone_core::listing::{Listing, SellerRef};
use touchstone_core::screen::Band;
use touchstone_core::wire::{EvidenceRow, NoticeRow};

use crate::CasebookError;
use crate::casebook::Casebook;
use crate::column::{from_json, variant};
use crate::evidence::REMOVED;
use crate::listing::{Met, bare, id_of};
use crate::referral::REFERRED;

/// Columns that are derived from the ledger, by row.
type Derived = BTreeMap<String, String>;

impl Casebook {
    /// Derives everything anew from the ledger: decisions, states, counts, the search index, rows that went missing.
    /// Returns how many rows were mended.
    ///
    /// # Errors
    /// The ledger cannot be read; nothing is changed then.
    pub fn rebuild(&self) -> Result<usize, CasebookError> {
        self.begin()?;
        let mended = self.mend();
        match &mended {
            Ok(_) => self.commit()?,
            Err(_) => self.roll_back()?,
        }
        Ok(mended?.len())
    }

    /// Derives anew and names the rows that differed.
    pub(crate) fn mend(&self) -> Result<Vec<String>, CasebookError> {
        let before = self.derived()?;
        self.restore_missing()?;
        for key in self.column(
            "SELECT key FROM listing WHERE decision IS NOT NULL OR evidence_count > 0 \
             OR notice_count > 0 OR key IN (SELECT subject FROM event) \
             OR key IN (SELECT listing FROM evidence) OR key IN (SELECT listing FROM notice_listing)",
        )? {
            self.refresh_decision(&key)?;
            self.refresh_counts(&key)?;
            self.refresh_referrals(&key)?;
        }
        self.refresh_notices()?;
        for id in self.column("SELECT id FROM evidence")? {
            self.refresh_evidence(&id)?;
        }
        for id in self.column("SELECT DISTINCT subject FROM event WHERE act IN ('patrol_saved', 'patrolled')")? {
            self.refresh_patrol(&id)?;
        }
        self.refresh_holds()?;
        self.refresh_marks()?;
        self.refresh_words()?;
        self.refresh_sellers()?;
        let after = self.derived()?;
        let differs = |(row, value): &(&String, &String)| before.get(*row) != Some(*value);
        Ok(after.iter().filter(differs).map(|(row, _)| row.clone()).collect())
    }

    fn derived(&self) -> Result<Derived, CasebookError> {
        let sql = "SELECT 'listing ' || key, \
                   concat_ws(' ', coalesce(decision, '-'), coalesce(decided_ms, '-'), evidence_count, notice_count, times_seen, band, raised, product, rule, coalesce(title_mark, '-'), coalesce(image_mark, '-'), \
                   (SELECT group_concat(source, ' ') FROM (SELECT source FROM referral WHERE listing = key ORDER BY chain, number)), \
                   (SELECT count(*) FROM listing_words w WHERE w.rowid = listing.id)) FROM listing \
                   UNION ALL SELECT 'notice ' || id, \
                   concat_ws(' ', state, number, receipt, coalesce(filed_ms, '-'), coalesce(outcome_ms, '-')) FROM notice \
                   UNION ALL SELECT 'seller ' || key, concat_ws(' ', listings, flagged, confirmed) FROM seller \
                   UNION ALL SELECT 'hold ' || subject, concat_ws(' ', seller, chain, number) FROM hold \
                   UNION ALL SELECT 'patrol ' || id, patrol || retired FROM patrol \
                   UNION ALL SELECT 'round ' || chain || ' ' || number, concat_ws(' ', patrol, at_ms, depth, pages, listings, \
                   fresh, (SELECT count(*) FROM round_listing f WHERE f.chain = round.chain AND f.number = round.number)) \
                   FROM round UNION ALL SELECT 'evidence ' || id, concat_ws(' ', state, file, sha256, manifest_sha256, bytes) \
                   FROM evidence";
        let mut statement = self.connection.prepare(sql)?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// First column of a query, as text.
    pub(crate) fn column(&self, sql: &str) -> Result<Vec<String>, CasebookError> {
        let mut statement = self.connection.prepare(sql)?;
        Ok(statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?)
    }

    /// The same of a query about one thing.
    pub(crate) fn column_of(&self, sql: &str, id: &str) -> Result<Vec<String>, CasebookError> {
        let mut statement = self.connection.prepare(sql)?;
        Ok(statement.query_map([id], |row| row.get(0))?.collect::<Result<_, _>>()?)
    }

    /// Brings back rows of which the ledger knows, as far as it holds their contents.
    fn restore_missing(&self) -> Result<(), CasebookError> {
        for key in self.column(
            "SELECT DISTINCT subject FROM event WHERE act IN ('reviewed', 'referred') AND subject NOT IN (SELECT key FROM listing)",
        )? {
            self.restore_listing(&key)?;
        }
        for id in self.column(
            "SELECT DISTINCT subject FROM event WHERE act = 'capture_begun' \
             AND subject NOT IN (SELECT id FROM evidence)",
        )? {
            self.restore_evidence(&id)?;
        }
        for id in self.column(
            "SELECT DISTINCT subject FROM event WHERE act = 'notice_drafted' \
             AND subject NOT IN (SELECT id FROM notice)",
        )? {
            self.restore_notice(&id)?;
        }
        Ok(())
    }

    fn restore_listing(&self, key: &str) -> Result<(), CasebookError> {
        let history = self.history(key)?;
        let held = ["reviewed", REFERRED];
        let Some(record) = history.iter().rev().find(|record| held.contains(&record.entry.act.as_str())) else {
            return Ok(());
        };
        let said = |name: &str| record.particulars.as_ref().and_then(|all| all.get(name)).cloned();
        let band: Band = variant(record.text("band"))?;
        let seller = record.text("seller");
        let listing = Listing {
            id: id_of(key),
            url: record.text("url").to_owned(),
            title: record.text("title").to_owned(),
            seller: (!seller.is_empty()).then(|| SellerRef { name: Some(seller.to_owned()), ..SellerRef::default() }),
            price: said("price").and_then(|price| serde_json::from_value(price).ok()),
            ..Listing::default()
        };
        let probability = said("probability").and_then(|number| number.as_f64()).unwrap_or_default();
        let verdict = bare(band, probability);
        let marketplace = key.split_once(':').map_or("", |(kind, _)| if kind == "url" { "" } else { kind });
        self.keep(Met { key, marketplace, listing: &listing, verdict: &verdict }, None, record.entry.at_ms)
    }

    fn restore_evidence(&self, id: &str) -> Result<(), CasebookError> {
        let history = self.history(id)?;
        let Some(record) = history.iter().find(|record| record.entry.act == "capture_begun") else { return Ok(()) };
        let row = EvidenceRow {
            id: id.to_owned(),
            listing: record.text("listing").to_owned(),
            url: record.text("url").to_owned(),
            title: record.text("title").to_owned(),
            purpose: record.text("purpose").to_owned(),
            state: "begun".into(),
            at_ms: record.entry.at_ms,
            file: String::new(),
            bytes: 0,
            sha256: String::new(),
            manifest_sha256: String::new(),
            omissions: Vec::new(),
            kept: String::new(),
        };
        self.add_evidence(&row, record.entry.number)
    }

    fn restore_notice(&self, id: &str) -> Result<(), CasebookError> {
        let history = self.history(id)?;
        let Some(drafted) = history.iter().find(|record| record.entry.act == "notice_drafted") else { return Ok(()) };
        let last = history.iter().rev().find_map(|record| record.particulars.as_ref()?.get("contents").cloned());
        let Some(contents) = last else { return Ok(()) };
        let listings = drafted.entry.facts.get("listings").cloned().unwrap_or(Value::Array(Vec::new()));
        let row = NoticeRow {
            id: id.to_owned(),
            state: "draft".into(),
            form: drafted.text("form").to_owned(),
            contents: from_json(id, &contents.to_string())?,
            listings: from_json(id, &listings.to_string())?,
            at_ms: drafted.entry.at_ms,
            number: String::new(),
            receipt: String::new(),
        };
        self.put_notice(&row)
    }

    /// Derives the state of a piece of evidence from the ledger.
    pub(crate) fn refresh_evidence(&self, id: &str) -> Result<(), CasebookError> {
        let standing = self.standing(id)?;
        let is_removed = standing.iter().any(|record| record.entry.act == REMOVED);
        let last = standing.iter().rev().find(|record| ["sealed", "abandoned"].contains(&record.entry.act.as_str()));
        match last {
            Some(record) if record.entry.act == "sealed" => {
                let bytes = record.entry.facts.get("bytes").and_then(Value::as_u64).unwrap_or_default();
                self.connection.execute(
                    "UPDATE evidence SET state = ?, file = ?, sha256 = ?, manifest_sha256 = ?, bytes = ? WHERE id = ?",
                    params![
                        if is_removed { REMOVED } else { "sealed" },
                        record.text("file"),
                        record.text("sha256"),
                        record.text("manifest_sha256"),
                        bytes,
                        id
                    ],
                )?;
            }
            Some(_) => {
                self.connection
                    .execute("UPDATE evidence SET state = 'abandoned', file = '' WHERE id = ?", params![id])?;
            }
            None => {
                self.connection.execute("UPDATE evidence SET state = 'begun' WHERE id = ?", params![id])?;
            }
        }
        Ok(())
    }

    /// Counts the kept listings of every seller anew.
    fn refresh_sellers(&self) -> Result<(), CasebookError> {
        self.connection.execute(
            "UPDATE seller SET (listings, flagged, confirmed) = (SELECT count(*), count(*) FILTER (WHERE l.band > 0), \
             count(*) FILTER (WHERE l.decision = 'confirmed') FROM listing l WHERE l.seller = seller.id)",
            [],
        )?;
        Ok(())
    }

    /// Writes the words of listings that the search index misses, and drops those of no listing.
    fn refresh_words(&self) -> Result<(), CasebookError> {
        self.connection.execute("DELETE FROM listing_words WHERE rowid NOT IN (SELECT id FROM listing)", [])?;
        let mut statement = self
            .connection
            .prepare("SELECT id, key, listing FROM listing WHERE id NOT IN (SELECT rowid FROM listing_words)")?;
        let missing: Vec<(i64, String, String)> =
            statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?.collect::<Result<_, _>>()?;
        for (id, key, listing) in missing {
            self.index(id, &from_json(&key, &listing)?)?;
        }
        Ok(())
    }
}
