//! What was found in pictures, by their addresses: looked at once, screened with whenever they are met again.

use rusqlite::{OptionalExtension, params};
use touchstone_core::image::PictureFinding;
use touchstone_core::listing::Listing;

use crate::CasebookError;
use crate::casebook::Casebook;
use crate::column::{from_json, to_json};

/// How many findings are kept, the newest.
const KEPT: i64 = 20_000;

impl Casebook {
    /// Keeps what was found in a picture, in place of what was found in it before.
    pub(crate) fn put_picture(&self, finding: &PictureFinding) -> Result<(), CasebookError> {
        self.connection
            .execute("REPLACE INTO picture (url, finding) VALUES (?, ?)", params![finding.url, to_json(finding)?])?;
        let last = self.connection.last_insert_rowid();
        self.connection.execute("DELETE FROM picture WHERE number <= ?", params![last - KEPT])?;
        Ok(())
    }

    /// Takes what another casebook found in pictures that were not looked at here.
    pub(crate) fn take_pictures(&self, other: &Self) -> Result<(), CasebookError> {
        let mut statement = other.connection.prepare("SELECT url, finding FROM picture ORDER BY number")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let found: (String, String) = (row.get(0)?, row.get(1)?);
            self.connection.execute("INSERT OR IGNORE INTO picture (url, finding) VALUES (?, ?)", found)?;
        }
        Ok(())
    }

    /// Puts what was found in the main picture of each listing beside its other facts.
    pub(crate) fn add_pictures<'a>(
        &self,
        listings: impl Iterator<Item = &'a mut Listing>,
    ) -> Result<(), CasebookError> {
        let any: bool = self.connection.query_row("SELECT EXISTS (SELECT 1 FROM picture)", [], |row| row.get(0))?;
        if !any {
            return Ok(());
        }
        let mut statement = self.connection.prepare("SELECT finding FROM picture WHERE url = ?")?;
        for listing in listings {
            listing.pictures.clear();
            let Some(url) = &listing.image else { continue };
            let finding: Option<String> = statement.query_row([url], |row| row.get(0)).optional()?;
            if let Some(finding) = finding {
                listing.pictures.push(from_json(url, &finding)?);
            }
        }
        Ok(())
    }
}
