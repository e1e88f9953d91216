//! Taking in another device's casebook: its chain is kept whole beside ours, nothing of ours is lost.

use std::collections::BTreeSet;

use rusqlite::{Connection, OptionalExtension, params};
use touchstone_core::order::{self, Gather};
use touchstone_core::wire::Merged;

use crate::brand::StoredBrand;
use crate::casebook::Casebook;
use crate::column::from_json;
use crate::error::CasebookError;
use crate::listing::{Met, glance_hash};

impl Casebook {
    /// A casebook from the bytes of its file, in memory; the file stays as it is.
    ///
    /// # Errors
    /// The bytes are no casebook, or one that is newer or damaged.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, CasebookError> {
        let mut connection = Connection::open_in_memory()?;
        connection.deserialize_read_exact("main", bytes, bytes.len(), false)?;
        Self::open(connection)
    }

    /// Takes in another casebook. With `preview` nothing is changed.
    ///
    /// # Errors
    /// The other ledger does not hold, or is a copy of one of ours that was written to on its own.
    pub fn merge(&self, other: &Self, preview: bool) -> Result<Merged, CasebookError> {
        self.begin()?;
        let merged = self.take_in(other);
        match &merged {
            Ok(_) if !preview => self.commit()?,
            _ => self.roll_back()?,
        }
        merged
    }

    /// The same inside a transaction that someone else has begun.
    pub(crate) fn take_in(&self, other: &Self) -> Result<Merged, CasebookError> {
        if let (_, Some((number, reason))) = other.check_chains()? {
            return Err(CasebookError::Ledger(format!(
                "entry {number} of the other casebook does not hold ({reason}): get a sound export of it"
            )));
        }
        let mut merged = Merged::default();
        // What decisions taught belongs to who decided: it comes where nobody has yet, as after a loss.
        let is_fresh = !self.holds("SELECT EXISTS (SELECT 1 FROM listing WHERE decision > ?)", "")?;
        if is_fresh && self.calibrations()?.is_empty() {
            self.put_calibrations(&other.calibrations()?)?;
        }
        let mut subjects = self.take_chains(other, &mut merged)?;
        self.take_listings(other, &mut merged)?;
        self.take_visits(other)?;
        for row in other.all_evidence()? {
            if self.evidence(&row.id)?.is_none() {
                let begun = other.evidence(&row.id)?.map_or(0, |(_, begun)| begun);
                self.add_evidence(&row, begun)?;
                subjects.push(row.listing);
                merged.evidence += 1;
            }
        }
        for row in other.notices()? {
            if self.notice(&row.id)?.is_none() {
                self.put_notice(&row)?;
                merged.notices += 1;
            }
        }
        self.take_brands(other, &mut merged)?;
        self.take_packs(other)?;
        self.take_pictures(other)?;
        order::sort(&mut subjects);
        subjects.dedup();
        for subject in subjects {
            self.refresh_decision(&subject)?;
            self.refresh_counts(&subject)?;
            self.refresh_referrals(&subject)?;
            self.refresh_patrol(&subject)?;
            self.refresh_notice(&subject)?;
            self.refresh_hold(&subject)?;
            if self.evidence(&subject)?.is_some() {
                self.refresh_evidence(&subject)?;
            }
        }
        Ok(merged)
    }

    /// Takes entries that are missing here and returns what they are about.
    fn take_chains(&self, other: &Self, merged: &mut Merged) -> Result<Vec<String>, CasebookError> {
        let mut subjects = Vec::new();
        let mut chains = other.connection.prepare("SELECT id, device, length, head FROM chain ORDER BY id")?;
        let chains: Vec<(i64, String, u64, String)> = chains
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?
            .collect::<Result<_, _>>()?;
        for (theirs, device, length, head) in chains {
            let ours: Option<(i64, u64)> = self
                .connection
                .query_row("SELECT id, length FROM chain WHERE device = ?", [&device], |row| {
                    Ok((row.get(0)?, row.get(1)?))
                })
                .optional()?;
            let (chain, known) = match ours {
                Some(found) => found,
                None => {
                    self.connection
                        .execute("INSERT INTO chain (device, own, length, head) VALUES (?, 0, 0, '')", [&device])?;
                    (self.connection.last_insert_rowid(), 0)
                }
            };
            let common = known.min(length);
            if self.hash_at(chain, common)? != other.hash_at(theirs, common)? {
                return Err(CasebookError::Fork {
                    number: self.first_difference(chain, other, theirs, common)?,
                    device,
                });
            }
            if length <= known {
                continue;
            }
            subjects.extend(self.copy_entries(chain, known, other, theirs)?);
            self.connection
                .execute("UPDATE chain SET length = ?, head = ? WHERE id = ?", params![length, head, chain])?;
            merged.entries += length - known;
            merged.devices.push(device);
        }
        Ok(subjects)
    }

    fn hash_at(&self, chain: i64, number: u64) -> Result<Option<String>, CasebookError> {
        let sql = "SELECT hash FROM event WHERE chain = ? AND number = ?";
        Ok(self.connection.query_row(sql, params![chain, number], |row| row.get(0)).optional()?)
    }

    /// First entry in which two chains differ, by halving: once different, all later hashes differ.
    fn first_difference(&self, chain: i64, other: &Self, theirs: i64, common: u64) -> Result<u64, CasebookError> {
        let (mut same, mut differs) = (0, common);
        while differs - same > 1 {
            let middle = same + (differs - same) / 2;
            if self.hash_at(chain, middle)? == other.hash_at(theirs, middle)? {
                same = middle;
            } else {
                differs = middle;
            }
        }
        Ok(differs)
    }

    fn copy_entries(&self, chain: i64, known: u64, other: &Self, theirs: i64) -> Result<Vec<String>, CasebookError> {
        let mut subjects = Vec::new();
        let mut from = other.connection.prepare(
            "SELECT e.number, e.at_ms, e.act, e.subject, e.facts, e.previous, e.hash, p.salt, p.body FROM event e \
             LEFT JOIN particular p ON p.chain = e.chain AND p.number = e.number \
             WHERE e.chain = ? AND e.number > ? ORDER BY e.number",
        )?;
        let mut event = self.connection.prepare(
            "INSERT INTO event (chain, number, at_ms, act, subject, facts, previous, hash) \
             VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        )?;
        let mut particular =
            self.connection.prepare("INSERT INTO particular (chain, number, salt, body) VALUES (?, ?, ?, ?)")?;
        let mut rows = from.query(params![theirs, known])?;
        while let Some(row) = rows.next()? {
            let number: u64 = row.get(0)?;
            let (act, subject): (String, String) = (row.get(2)?, row.get(3)?);
            let (facts, previous, hash): (String, String, String) = (row.get(4)?, row.get(5)?, row.get(6)?);
            event.execute(params![chain, number, row.get::<_, i64>(1)?, act, subject, facts, previous, hash])?;
            let (salt, body): (Option<Vec<u8>>, Option<String>) = (row.get(7)?, row.get(8)?);
            if salt.is_some() {
                particular.execute(params![chain, number, salt, body])?;
            }
            subjects.push(subject);
        }
        Ok(subjects)
    }

    fn take_listings(&self, other: &Self, merged: &mut Merged) -> Result<(), CasebookError> {
        let mut statement = other.connection.prepare(
            "SELECT key, marketplace, listing, verdict, first_seen_ms, last_seen_ms, times_seen FROM listing ORDER BY id",
        )?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let (key, marketplace): (String, String) = (row.get(0)?, row.get(1)?);
            let (listing, verdict): (String, String) = (row.get(2)?, row.get(3)?);
            let (first, last, times): (i64, i64, u32) = (row.get(4)?, row.get(5)?, row.get(6)?);
            let ours: Option<i64> = self
                .connection
                .query_row("SELECT last_seen_ms FROM listing WHERE key = ?", [&key], |row| row.get(0))
                .optional()?;
            if ours.is_none_or(|ours| ours < last) {
                let (listing, verdict) = (from_json(&key, &listing)?, from_json(&key, &verdict)?);
                let met = Met { key: &key, marketplace: &marketplace, listing: &listing, verdict: &verdict };
                self.keep(met, None, last)?;
                match ours {
                    None => merged.listings_new += 1,
                    Some(_) => merged.listings_newer += 1,
                }
            }
            self.connection.execute(
                "UPDATE listing SET first_seen_ms = min(first_seen_ms, ?), times_seen = max(times_seen, ?) WHERE key = ?",
                params![first, times, key],
            )?;
        }
        Ok(())
    }

    fn take_visits(&self, other: &Self) -> Result<(), CasebookError> {
        let kept: BTreeSet<i64> = self.column("SELECT key FROM listing")?.iter().map(|key| glance_hash(key)).into_set();
        let mut glances = other.connection.prepare("SELECT hash, first_ms FROM glance")?;
        let mut rows = glances.query([])?;
        while let Some(row) = rows.next()? {
            if kept.contains(&row.get(0)?) {
                continue;
            }
            self.connection.execute(
                "INSERT INTO glance (hash, first_ms) VALUES (?1, ?2) \
                 ON CONFLICT (hash) DO UPDATE SET first_ms = min(first_ms, excluded.first_ms)",
                params![row.get::<_, i64>(0)?, row.get::<_, i64>(1)?],
            )?;
        }
        let mut visits = other
            .connection
            .prepare("SELECT id, at_ms, marketplace, kind, url, listings, likely, refer FROM visit ORDER BY id")?;
        let mut sightings = other
            .connection
            .prepare("SELECT l.key, s.at_ms FROM sighting s JOIN listing l ON l.id = s.listing WHERE s.visit = ?")?;
        let mut rows = visits.query([])?;
        while let Some(row) = rows.next()? {
            let (at_ms, url): (i64, String) = (row.get(1)?, row.get(4)?);
            let known: Option<i64> = self
                .connection
                .query_row("SELECT id FROM visit WHERE at_ms = ? AND url = ?", params![at_ms, url], |row| row.get(0))
                .optional()?;
            if known.is_some() {
                continue;
            }
            let (marketplace, kind): (String, String) = (row.get(2)?, row.get(3)?);
            let (listings, likely, refer): (i64, i64, i64) = (row.get(5)?, row.get(6)?, row.get(7)?);
            self.connection.execute(
                "INSERT INTO visit (at_ms, marketplace, kind, url, listings, likely, refer) VALUES (?, ?, ?, ?, ?, ?, ?)",
                params![at_ms, marketplace, kind, url, listings, likely, refer],
            )?;
            let visit = self.connection.last_insert_rowid();
            let mut seen = sightings.query([row.get::<_, i64>(0)?])?;
            while let Some(sighting) = seen.next()? {
                let (key, at_ms): (String, i64) = (sighting.get(0)?, sighting.get(1)?);
                self.connection.execute(
                    "INSERT OR IGNORE INTO sighting (listing, visit, at_ms) SELECT id, ?, ? FROM listing WHERE key = ?",
                    params![visit, at_ms, key],
                )?;
            }
        }
        self.connection.execute(
            "UPDATE listing SET times_seen = max(times_seen, (SELECT count(*) FROM sighting s WHERE s.listing = listing.id))",
            [],
        )?;
        Ok(())
    }

    fn take_brands(&self, other: &Self, merged: &mut Merged) -> Result<(), CasebookError> {
        let ours = self.brands()?;
        let mut statement = other.connection.prepare("SELECT id, name, toml, saved_ms FROM brand ORDER BY id")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let (id, name, toml): (String, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
            match ours.iter().find(|brand| brand.id == id) {
                None => {
                    self.put_brand(&StoredBrand { id, name, toml, reading: None }, row.get(3)?)?;
                    merged.brands += 1;
                }
                Some(brand) if brand.toml != toml => merged.brands_kept.push(id),
                Some(_) => {}
            }
        }
        Ok(())
    }
}
