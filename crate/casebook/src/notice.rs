//! Notices: drafts, what was filled and filed, what became of them.

use rusqlite::{OptionalExtension, Row, params};
use touchstone_core::notice::{FilledField, Notice};
use touchstone_core::order;
use touchstone_core::report::{Filing, Planned};
use touchstone_core::wire::NoticeRow;

use crate::CasebookError;
use crate::casebook::Casebook;
use crate::column::{from_json, to_json};

const COLUMNS: &str = "id, state, form, contents, at_ms, number, receipt, filled";

impl Casebook {
    /// Writes a notice with its listings, new or anew.
    pub(crate) fn put_notice(&self, row: &NoticeRow) -> Result<(), CasebookError> {
        self.connection.execute(
            "INSERT INTO notice (id, state, form, contents, at_ms, number, receipt, filled) \
             VALUES (?, ?, ?, ?, ?, ?, ?, '[]') \
             ON CONFLICT (id) DO UPDATE SET form = excluded.form, contents = excluded.contents",
            params![row.id, row.state, row.form, to_json(&row.contents)?, row.at_ms, row.number, row.receipt],
        )?;
        let before = self.notice_listings(&row.id)?;
        self.connection.execute("DELETE FROM notice_listing WHERE notice = ?", [&row.id])?;
        let mut statement =
            self.connection.prepare("INSERT INTO notice_listing (notice, place, listing) VALUES (?, ?, ?)")?;
        for (place, listing) in row.listings.iter().enumerate() {
            statement.execute(params![row.id, place, listing])?;
        }
        for listing in before.iter().chain(&row.listings) {
            self.refresh_counts(listing)?;
        }
        Ok(())
    }

    /// Keeps the filler's report.
    pub(crate) fn put_filled(&self, id: &str, filled: &[FilledField]) -> Result<(), CasebookError> {
        self.connection.execute("UPDATE notice SET filled = ? WHERE id = ?", params![to_json(&filled)?, id])?;
        Ok(())
    }

    /// One notice with the last report of the filler.
    pub(crate) fn notice(&self, id: &str) -> Result<Option<(NoticeRow, Vec<FilledField>)>, CasebookError> {
        let found = self
            .connection
            .query_row(&format!("SELECT {COLUMNS} FROM notice WHERE id = ?"), [id], |row| Ok(read(row)))
            .optional()?
            .transpose()?;
        let Some((mut row, filled)) = found else { return Ok(None) };
        row.listings = self.notice_listings(id)?;
        Ok(Some((row, filled)))
    }

    /// All notices, newest first.
    pub(crate) fn notices(&self) -> Result<Vec<NoticeRow>, CasebookError> {
        self.notices_where("1", [])
    }

    /// Notices that name a listing, newest first.
    pub(crate) fn notices_of(&self, listing: &str) -> Result<Vec<NoticeRow>, CasebookError> {
        self.notices_where("id IN (SELECT notice FROM notice_listing WHERE listing = ?)", [listing])
    }

    fn notices_where(&self, condition: &str, values: impl rusqlite::Params) -> Result<Vec<NoticeRow>, CasebookError> {
        let mut statement = self
            .connection
            .prepare(&format!("SELECT {COLUMNS} FROM notice WHERE {condition} ORDER BY at_ms DESC, id DESC"))?;
        let rows = statement.query_map(values, |row| Ok(read(row)))?;
        rows.map(|row| {
            let mut row = row??.0;
            row.listings = self.notice_listings(&row.id)?;
            Ok(row)
        })
        .collect()
    }

    /// Notices that were submitted by a form.
    pub(crate) fn filed_by(&self, form: &str) -> Result<u32, CasebookError> {
        let count = "SELECT count(*) FROM notice WHERE form = ? AND filed_ms IS NOT NULL";
        Ok(self.connection.query_row(count, [form], |row| row.get(0))?)
    }

    fn notice_listings(&self, id: &str) -> Result<Vec<String>, CasebookError> {
        let mut statement =
            self.connection.prepare("SELECT listing FROM notice_listing WHERE notice = ? ORDER BY place")?;
        Ok(statement.query_map([id], |row| row.get(0))?.collect::<Result<_, _>>()?)
    }

    /// Derives state, number and receipt of a notice from the ledger.
    pub(crate) fn refresh_notice(&self, id: &str) -> Result<(), CasebookError> {
        let (mut state, mut number, mut receipt, mut filed_ms, mut outcome_ms) = ("draft", "", "", None, None);
        let standing = self.standing(id)?;
        for record in &standing {
            match record.entry.act.as_str() {
                "notice_filled" if filed_ms.is_none() => state = "filled",
                "filed" => {
                    state = "submitted";
                    (number, receipt) = (record.text("number"), record.text("receipt"));
                    filed_ms = Some(record.entry.at_ms);
                    outcome_ms = None;
                }
                // What was answered to a filing that was taken back is no longer the notice's.
                "outcome" if filed_ms.is_some() => {
                    state = record.text("outcome");
                    if number.is_empty() {
                        number = record.text("number");
                    }
                    outcome_ms = Some(record.entry.at_ms);
                }
                _ => {}
            }
        }
        self.connection.execute(
            "UPDATE notice SET state = ?, number = ?, receipt = ?, filed_ms = ?, outcome_ms = ? WHERE id = ?",
            params![state, number, receipt, filed_ms, outcome_ms, id],
        )?;
        Ok(())
    }

    /// Derives every notice anew.
    pub(crate) fn refresh_notices(&self) -> Result<(), CasebookError> {
        for id in self.column("SELECT id FROM notice")? {
            self.refresh_notice(&id)?;
        }
        Ok(())
    }

    /// Every notice as a platform counts it, oldest first.
    ///
    /// # Errors
    /// A row cannot be read.
    pub fn filings(&self) -> Result<Vec<Filing>, CasebookError> {
        // The contents are read here and not by SQLite, which is built without JSON for the browser.
        let mut statement = self
            .connection
            .prepare("SELECT id, form, contents, filed_ms, state, outcome_ms FROM notice ORDER BY at_ms, id")?;
        let rows = statement.query_map([], |row| {
            let contents: String = row.get(2)?;
            let filing = Filing {
                notice: row.get(0)?,
                form: row.get(1)?,
                filed_ms: row.get(3)?,
                outcome: row.get(4)?,
                outcome_ms: row.get(5)?,
                ..Filing::default()
            };
            Ok((filing, contents))
        })?;
        let mut filings = Vec::new();
        for row in rows {
            let (mut filing, contents) = row?;
            let notice: Notice = from_json(&filing.notice, &contents)?;
            filing.account = notice.account.map(|account| account.name).unwrap_or_default();
            filing.links = u32::try_from(notice.listings.len()).unwrap_or(u32::MAX);
            (filing.platform, filing.right, filing.reason) = (notice.platform, notice.right.kind, notice.reason);
            filing.filer = notice.filer.name;
            filing.proofs = notice.evidence.into_iter().map(|file| file.kind).collect();
            filing.proofs.extend(notice.test_buy.map(|_| "test-buy".to_owned()));
            order::sort(&mut filing.proofs);
            filing.proofs.dedup();
            filings.push(filing);
        }
        let mut links = self.connection.prepare(
            "SELECT l.key, l.title, l.probability FROM notice_listing n JOIN listing l ON l.key = n.listing \
             WHERE n.notice = ? ORDER BY n.place",
        )?;
        for filing in filings.iter_mut().filter(|filing| filing.filed_ms.is_none()) {
            let rows = links.query_map([&filing.notice], |row| {
                Ok(Planned { listing: row.get(0)?, title: row.get(1)?, probability: row.get(2)? })
            })?;
            filing.planned = rows.collect::<Result<_, _>>()?;
        }
        Ok(filings)
    }
}

fn read(row: &Row<'_>) -> Result<(NoticeRow, Vec<FilledField>), CasebookError> {
    let id: String = row.get(0)?;
    let (contents, filled): (String, String) = (row.get(3)?, row.get(7)?);
    let filled = from_json(&id, &filled)?;
    let row = NoticeRow {
        state: row.get(1)?,
        form: row.get(2)?,
        contents: from_json(&id, &contents)?,
        listings: Vec::new(),
        at_ms: row.get(4)?,
        number: row.get(5)?,
        receipt: row.get(6)?,
        id,
    };
    Ok((row, filled))
}
