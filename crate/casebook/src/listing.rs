//! Listings seen: those that were flagged or acted upon are kept whole, the others by a hash of their key.

use std::collections::BTreeMap;

use rusqlite::{OptionalExtension, params};
use sha2::{Digest, Sha256};
use touchstone_core::listing::{Listing, Page, SellerRef};
use touchstone_core::review::Decision;
use touchstone_core::screen::{Band, Verdict};

use crate::casebook::Casebook;
use crate::column::{to_json, variant, word};
use crate::likeness::Marks;
use crate::{CasebookError, search, sha256};

/// What is known of a listing besides what the page shows.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Standing {
    pub(crate) first_seen_ms: i64,
    pub(crate) decision: Option<Decision>,
    pub(crate) evidence: u32,
    pub(crate) notices: u32,
}

/// One listing as met on a page.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Met<'a> {
    pub(crate) key: &'a str,
    pub(crate) marketplace: &'a str,
    pub(crate) listing: &'a Listing,
    pub(crate) verdict: &'a Verdict,
}

/// A verdict of which only band and probability are known.
pub(crate) fn bare(band: Band, probability: f64) -> Verdict {
    Verdict {
        band,
        probability,
        reasons: Vec::new(),
        fileable: Vec::new(),
        brand: None,
        product: None,
        reference: None,
        price_ratio: None,
    }
}

/// Name of a listing in the casebook: `marketplace:id`, `marketplace:shop/id` where an id is one within its shop alone
/// (`shop` is empty elsewhere), or `url:` and the beginning of the address's SHA-256.
pub(crate) fn key(marketplace: Option<&str>, shop: &str, listing: &Listing) -> String {
    match (marketplace, &listing.id) {
        (Some(marketplace), Some(id)) if shop.is_empty() => format!("{marketplace}:{id}"),
        (Some(marketplace), Some(id)) => format!("{marketplace}:{shop}/{id}"),
        _ => format!("url:{}", sha256(listing.url.as_bytes()).chars().take(16).collect::<String>()),
    }
}

/// The marketplace's id of a listing, out of its name in the casebook.
pub(crate) fn id_of(key: &str) -> Option<String> {
    let (_, id) = key.split_once(':').filter(|(kind, _)| *kind != "url")?;
    Some(id.rsplit_once('/').map_or(id, |(_, id)| id).to_owned())
}

/// Order of the bands as stored.
pub(crate) fn band_number(band: Band) -> i64 {
    match band {
        Band::Clear => 0,
        Band::Refer => 1,
        Band::Likely => 2,
    }
}

/// Number by which a clear listing is remembered.
pub(crate) fn glance_hash(key: &str) -> i64 {
    let digest = Sha256::digest(key.as_bytes());
    let mut first = [0; 8];
    for (to, from) in first.iter_mut().zip(digest.iter()) {
        *to = *from;
    }
    i64::from_be_bytes(first)
}

pub(crate) fn seller_key(marketplace: &str, seller: &SellerRef) -> Option<String> {
    let (kind, value) = match seller {
        SellerRef { id: Some(id), .. } => ("id", id),
        SellerRef { url: Some(url), .. } => ("url", url),
        SellerRef { name: Some(name), .. } => ("name", name),
        _ => return None,
    };
    Some(format!("{marketplace}:{kind}:{value}"))
}

impl Casebook {
    /// Writes a page load and returns its number.
    pub(crate) fn add_visit(&self, page: &Page, at_ms: i64) -> Result<i64, CasebookError> {
        self.connection.execute(
            "INSERT INTO visit (at_ms, marketplace, kind, url, listings, likely, refer) VALUES (?, ?, ?, ?, 0, 0, 0)",
            params![at_ms, page.marketplace.as_deref().unwrap_or_default(), word(&page.kind)?, page.url],
        )?;
        Ok(self.connection.last_insert_rowid())
    }

    /// Writes how many listings a page load has shown so far: all, likely, refer.
    pub(crate) fn count_visit(&self, visit: i64, counts: (usize, usize, usize)) -> Result<(), CasebookError> {
        let (listings, likely, refer) = counts;
        self.connection.execute(
            "UPDATE visit SET listings = ?, likely = ?, refer = ? WHERE id = ?",
            params![listings, likely, refer, visit],
        )?;
        Ok(())
    }

    /// Writes that a listing was met: whole when it is flagged or known, by the hash of its key when it is clear.
    pub(crate) fn meet(&self, met: Met<'_>, visit: Option<i64>, at_ms: i64) -> Result<(), CasebookError> {
        let known = self.listing_id(met.key)?.is_some();
        if met.verdict.band == Band::Clear && !known {
            self.connection.execute(
                "INSERT OR IGNORE INTO glance (hash, first_ms) VALUES (?, ?)",
                params![glance_hash(met.key), at_ms],
            )?;
            return Ok(());
        }
        self.keep(met, visit, at_ms)
    }

    /// Keeps a listing whole, whatever its band.
    pub(crate) fn keep(&self, met: Met<'_>, visit: Option<i64>, at_ms: i64) -> Result<(), CasebookError> {
        let seller = self.keep_seller(met.marketplace, met.listing.seller.as_ref())?;
        let stored = Listing { card: None, ..met.listing.clone() };
        let listing = to_json(&stored)?;
        let verdict = to_json(met.verdict)?;
        let marks = Marks::of(met.listing, met.verdict, &self.folder);
        let hash = glance_hash(met.key);
        let glanced: Option<i64> = self
            .connection
            .query_row("SELECT first_ms FROM glance WHERE hash = ?", [hash], |row| row.get(0))
            .optional()?;
        if glanced.is_some() {
            self.connection.execute("DELETE FROM glance WHERE hash = ?", [hash])?;
        }
        let raised = met.verdict.band == Band::Clear && self.is_referred(met.key, "")?;
        let before: Option<(i64, String)> = self
            .connection
            .query_row("SELECT id, listing FROM listing WHERE key = ?", [met.key], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?;
        let id: i64 = self.connection.query_row(
            "INSERT INTO listing (key, marketplace, url, title, seller, listing, verdict, band, probability, \
             raised, product, rule, title_mark, image_mark, first_seen_ms, last_seen_ms, times_seen) \
             VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0) \
             ON CONFLICT (key) DO UPDATE SET url = excluded.url, title = excluded.title, seller = excluded.seller, \
             listing = excluded.listing, verdict = excluded.verdict, band = excluded.band, \
             probability = excluded.probability, raised = excluded.raised, product = excluded.product, \
             rule = excluded.rule, title_mark = excluded.title_mark, image_mark = excluded.image_mark, last_seen_ms = max(last_seen_ms, excluded.last_seen_ms) RETURNING id",
            params![
                met.key,
                met.marketplace,
                met.listing.url,
                met.listing.title,
                seller,
                listing,
                verdict,
                band_number(met.verdict.band) + i64::from(raised),
                met.verdict.probability,
                raised,
                marks.product,
                marks.rule,
                marks.title,
                marks.image,
                glanced.unwrap_or(at_ms),
                at_ms
            ],
            |row| row.get(0),
        )?;
        let new_sighting = match visit {
            Some(visit) => {
                self.connection.execute(
                    "INSERT OR IGNORE INTO sighting (listing, visit, at_ms) VALUES (?, ?, ?)",
                    params![id, visit, at_ms],
                )? > 0
            }
            None => before.is_none(),
        };
        if new_sighting {
            self.connection.execute("UPDATE listing SET times_seen = times_seen + 1 WHERE id = ?", [id])?;
        }
        if before.is_none_or(|(_, old)| old != listing) {
            self.index(id, met.listing)?;
        }
        Ok(())
    }

    /// Writes the words of a listing into the full-text index.
    pub(crate) fn index(&self, id: i64, listing: &Listing) -> Result<(), CasebookError> {
        let seller = listing.seller.as_ref().and_then(|seller| seller.name.as_deref()).unwrap_or_default();
        let number = listing.id.as_deref().unwrap_or_default();
        let (words, bigrams) = search::columns(&format!("{}\n{seller}\n{number}", listing.title), &self.folder);
        self.connection.execute(
            "REPLACE INTO listing_words (rowid, words, bigrams) VALUES (?, ?, ?)",
            params![id, words, bigrams],
        )?;
        Ok(())
    }

    fn keep_seller(&self, marketplace: &str, seller: Option<&SellerRef>) -> Result<Option<i64>, CasebookError> {
        let Some((seller, key)) = seller.and_then(|seller| Some((seller, seller_key(marketplace, seller)?))) else {
            return Ok(None);
        };
        let name = seller.name.as_deref().or(seller.id.as_deref()).unwrap_or_default();
        let url = seller.url.as_deref().unwrap_or_default();
        Ok(Some(self.connection.query_row(
            "INSERT INTO seller (key, marketplace, name, url) VALUES (?, ?, ?, ?) ON CONFLICT (key) DO UPDATE SET \
             name = CASE excluded.name WHEN '' THEN name ELSE excluded.name END, \
             url = CASE excluded.url WHEN '' THEN url ELSE excluded.url END RETURNING id",
            params![key, marketplace, name, url],
            |row| row.get(0),
        )?))
    }

    pub(crate) fn listing_id(&self, key: &str) -> Result<Option<i64>, CasebookError> {
        Ok(self.connection.query_row("SELECT id FROM listing WHERE key = ?", [key], |row| row.get(0)).optional()?)
    }

    /// Key of the listing that was last seen at an address.
    pub(crate) fn listing_at(&self, url: &str) -> Result<Option<String>, CasebookError> {
        Ok(self
            .connection
            .query_row("SELECT key FROM listing WHERE url = ? ORDER BY last_seen_ms DESC LIMIT 1", [url], |row| {
                row.get(0)
            })
            .optional()?)
    }

    /// What is known of a listing.
    pub(crate) fn standing_of(&self, key: &str) -> Result<Standing, CasebookError> {
        let kept = self
            .connection
            .query_row(
                "SELECT first_seen_ms, decision, evidence_count, notice_count FROM listing WHERE key = ?",
                [key],
                |row| Ok((row.get(0)?, row.get::<_, Option<String>>(1)?, row.get(2)?, row.get(3)?)),
            )
            .optional()?;
        if let Some((first_seen_ms, decision, evidence, notices)) = kept {
            let decision = decision.map(|decision| variant(&decision)).transpose()?;
            return Ok(Standing { first_seen_ms, decision, evidence, notices });
        }
        let first_seen_ms = self
            .connection
            .query_row("SELECT first_ms FROM glance WHERE hash = ?", [glance_hash(key)], |row| row.get(0))
            .optional()?;
        Ok(Standing { first_seen_ms: first_seen_ms.unwrap_or(0), ..Standing::default() })
    }

    /// Derives the decision that stands on a listing from the ledger.
    pub(crate) fn refresh_decision(&self, key: &str) -> Result<(), CasebookError> {
        let standing = self.standing(key)?;
        let last = standing.iter().rev().find(|record| record.entry.act == "reviewed");
        self.connection.execute(
            "UPDATE listing SET decision = ?, decided_ms = ? WHERE key = ?",
            params![last.map(|record| record.text("decision")), last.map(|record| record.entry.at_ms), key],
        )?;
        Ok(())
    }

    /// How many devices confirm a listing: by each one's last review that stands.
    pub(crate) fn confirming(&self, key: &str) -> Result<usize, CasebookError> {
        let mut last = BTreeMap::new();
        for record in self.standing(key)? {
            if record.entry.act == "reviewed" {
                last.insert(record.chain, record.text("decision") == "confirmed");
            }
        }
        Ok(last.into_values().filter(|confirmed| *confirmed).count())
    }

    /// Counts sealed packages and notices of a listing anew.
    pub(crate) fn refresh_counts(&self, key: &str) -> Result<(), CasebookError> {
        self.connection.execute(
            "UPDATE listing SET \
             evidence_count = (SELECT count(*) FROM evidence e WHERE e.listing = key AND e.state = 'sealed'), \
             notice_count = (SELECT count(DISTINCT n.notice) FROM notice_listing n WHERE n.listing = key) WHERE key = ?",
            [key],
        )?;
        Ok(())
    }
}
