//! Checking: the file, the ledger's chains, and whether everything derived from them says what they say.

use serde::Serialize;
use touchstone_core::listing::Listing;
use touchstone_core::screen::Verdict;

use crate::casebook::Casebook;
use crate::column::to_json;
use crate::listing::band_number;
use crate::{CasebookError, sha256};

/// Outcome of a check.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Audit {
    /// Ledger entries that hold, from the first of each device.
    pub entries: u64,
    /// What does not hold; empty when all is well.
    pub faults: Vec<Fault>,
}

/// Something that does not hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Fault {
    /// Stable code: `A01` file, `A02` references, `A03` ledger, `A04` derived row, `A05` row against its sealed facts.
    pub code: String,
    /// Row, entry or page concerned.
    pub at: String,
    /// What is wrong and what mends it.
    pub message: String,
}

impl Casebook {
    /// Checks the file, the ledger and everything derived from it. Nothing is changed.
    ///
    /// # Errors
    /// The database cannot be read at all.
    pub fn check(&self) -> Result<Audit, CasebookError> {
        let mut faults = self.file_faults()?;
        let (entries, fault) = self.check_chains()?;
        if let Some((number, reason)) = fault {
            let message = format!("{reason}: the ledger was changed from outside; compare with an earlier export");
            faults.push(Fault { code: "A03".into(), at: format!("entry {number}"), message });
        }
        faults.extend(self.listing_faults()?);
        faults.extend(self.sealed_faults()?);
        self.begin()?;
        let faults_of_rows = self.derived_faults();
        self.roll_back()?;
        faults.extend(faults_of_rows?);
        Ok(Audit { entries, faults })
    }

    fn file_faults(&self) -> Result<Vec<Fault>, CasebookError> {
        let mut faults = Vec::new();
        let mut statement = self.connection.prepare("PRAGMA integrity_check(100)")?;
        for line in statement.query_map([], |row| row.get::<_, String>(0))? {
            let line = line?;
            if line != "ok" {
                let message = format!("{line}: restore your last export");
                faults.push(Fault { code: "A01".into(), at: "file".into(), message });
            }
        }
        let mut statement = self.connection.prepare("PRAGMA foreign_key_check")?;
        for pair in statement.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(2)?)))? {
            let (child, parent) = pair?;
            let message = format!("a row refers to a missing row of {parent}: restore your last export");
            faults.push(Fault { code: "A02".into(), at: child, message });
        }
        Ok(faults)
    }

    /// Listings that cannot be read, or whose columns are not those of the listing they hold.
    fn listing_faults(&self) -> Result<Vec<Fault>, CasebookError> {
        let mut faults = Vec::new();
        let mut statement =
            self.connection.prepare("SELECT key, url, title, listing, verdict, band - raised FROM listing")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let (key, url, title): (String, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
            let (listing, verdict): (String, String) = (row.get(3)?, row.get(4)?);
            let band: i64 = row.get(5)?;
            let listing: Option<Listing> = touchstone_core::json::read(&listing).ok();
            let verdict: Option<Verdict> = touchstone_core::json::read(&verdict).ok();
            let fits = listing.is_some_and(|listing| listing.url == url && listing.title == title)
                && verdict.is_some_and(|verdict| band_number(verdict.band) == band);
            if !fits {
                let message = "its columns and its contents do not fit together: open its page again".into();
                faults.push(Fault { code: "A04".into(), at: format!("listing {key}"), message });
            }
        }
        Ok(faults)
    }

    /// Rows that say something else than what was sealed about them.
    fn sealed_faults(&self) -> Result<Vec<Fault>, CasebookError> {
        let mut faults = Vec::new();
        for row in self.all_evidence()?.into_iter().filter(|row| row.state == "sealed") {
            let standing = self.standing(&row.id)?;
            let sealed = standing.iter().find(|record| record.entry.act == "sealed");
            if sealed.is_none_or(|record| {
                record.text("sha256") != row.sha256 || record.text("manifest_sha256") != row.manifest_sha256
            }) {
                let message = "its checksum is not the one that the ledger sealed".into();
                faults.push(Fault { code: "A05".into(), at: row.id, message });
            }
        }
        for row in self.notices()? {
            let standing = self.standing(&row.id)?;
            let filed = standing.iter().rev().find(|record| record.entry.act == "filed");
            if let Some(filed) = filed
                && filed.text("contents_sha256") != sha256(to_json(&row.contents)?.as_bytes())
            {
                let message = "its contents are not those that were filed".into();
                faults.push(Fault { code: "A05".into(), at: row.id, message });
            }
        }
        Ok(faults)
    }

    fn derived_faults(&self) -> Result<Vec<Fault>, CasebookError> {
        let mended = self.mend()?;
        let fault = |at: String| Fault {
            code: "A04".into(),
            at,
            message: "it does not say what the ledger says: run `touchstone casebook rebuild`".into(),
        };
        Ok(mended.into_iter().map(fault).collect())
    }
}
