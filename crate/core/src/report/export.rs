//! What leaves the casebook for people: tables, a workbook, JSON, a printable report. The rows are gathered from the desk's
//! own answers, or straight from a casebook.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use thiserror::Error;

use super::table::{Table, listings, notices, sellers};
use super::{Filing, Kept, Period, Programme, ProgrammeError, Sources, access, printed, read_day, summary, workbook};
use crate::money;
use crate::notice::{Held, Offender, PetitionError, petition};
use crate::wire::{EvidenceRow, NoticeRow, PatrolRow, QueueRow, Reply, SCHEMA, SellerRow};

/// An export that cannot be written.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum ExportError {
    /// What was gathered is no answer of the desk.
    #[error("what the desk answered cannot be read ({0}): reload the page")]
    Answer(String),
    /// The workbook cannot be written.
    #[error("the workbook cannot be written: {0}")]
    Workbook(String),
    /// A period that ends before it begins, or whose days are none.
    #[error("the report needs a first and a last day, the first not after the last")]
    Period,
    /// No table of that name.
    #[error("there is no table {0}: choose listings, notices or sellers")]
    Table(String),
    /// A shipped programme cannot be read.
    #[error(transparent)]
    Programme(#[from] ProgrammeError),
    /// A petition that cannot be written yet.
    #[error(transparent)]
    Petition(#[from] PetitionError),
}

/// What to write.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum Form {
    /// One table, as CSV that no spreadsheet runs.
    Csv {
        /// `listings`, `notices`, `sellers`.
        table: String,
    },
    /// All tables, a sheet each.
    Xlsx,
    /// Everything that was gathered.
    Json,
    /// A period, as an HTML page to print.
    Report {
        /// First day, `YYYY-MM-DD`.
        from: String,
        /// Last day.
        to: String,
        /// In Chinese rather than English.
        chinese: bool,
    },
    /// A request to close a seller's stores, to print.
    Petition {
        /// Marketplace id.
        marketplace: String,
        /// Name of the seller.
        seller: String,
        /// The day, `YYYY-MM-DD`.
        today: String,
        /// In Chinese rather than English.
        chinese: bool,
    },
    /// What is kept of a seller, for who asks for it, to print.
    Access {
        /// Marketplace id.
        marketplace: String,
        /// Name of the seller.
        seller: String,
        /// The day, `YYYY-MM-DD`.
        today: String,
        /// In Chinese rather than English.
        chinese: bool,
    },
    /// A period on one page for whoever pays for the work, to print.
    Summary {
        /// First day, `YYYY-MM-DD`.
        from: String,
        /// Last day.
        to: String,
        /// What an hour of the work costs, with its currency; empty where nobody said.
        hour: String,
        /// In Chinese rather than English.
        chinese: bool,
    },
}

/// What is exported.
#[derive(Debug, Default)]
pub struct Export {
    /// Kept listings.
    pub listings: Vec<QueueRow>,
    /// Notices as platforms count them.
    pub filings: Vec<Filing>,
    /// Sellers.
    pub sellers: Vec<SellerRow>,
    /// Notices with their listings.
    pub notices: Vec<NoticeRow>,
    /// Patrols with their rounds.
    pub patrols: Vec<PatrolRow>,
    /// Evidence.
    pub evidence: Vec<EvidenceRow>,
    /// Days after which evidence that nothing keeps may be removed; 0 for never.
    pub retention_days: u32,
    /// Times of the ledger's entries, milliseconds since 1970, UTC.
    pub acts: Vec<i64>,
    /// Whatever else the JSON holds, by name.
    pub further: Map<String, Value>,
}

impl Export {
    /// Adds an answer of the desk, as JSON.
    ///
    /// # Errors
    /// It is none.
    pub fn add(&mut self, reply: &str) -> Result<(), ExportError> {
        let fault = |error: serde_json::Error| ExportError::Answer(error.to_string());
        match serde_json::from_str(reply).map_err(fault)? {
            Reply::Queue { mut rows, .. } => {
                // What it resembles is reckoned when it is shown; it is no fact of the casebook.
                rows.iter_mut().for_each(|row| row.twin = None);
                self.listings.extend(rows);
            }
            Reply::Filings { rows } => self.filings.extend(rows),
            Reply::Sellers { rows } => self.sellers.extend(rows),
            other => {
                match &other {
                    Reply::Notices { rows } => self.notices.clone_from(rows),
                    Reply::Patrols { rows } => self.patrols.clone_from(rows),
                    Reply::Evidence { rows } => self.evidence.clone_from(rows),
                    Reply::Settings { settings } => self.retention_days = settings.retention_days,
                    Reply::Chain { entries, .. } => self.acts = entries.iter().map(|entry| entry.at_ms).collect(),
                    _ => {}
                }
                let Value::Object(mut told) = serde_json::to_value(&other).map_err(fault)? else { return Ok(()) };
                let kind = told.remove("kind").and_then(|kind| kind.as_str().map(str::to_owned)).unwrap_or_default();
                // An answer of one part is that part.
                let part =
                    if told.len() == 1 { told.into_iter().next().map(|(_, part)| part) } else { Some(told.into()) };
                self.further.insert(kind, part.unwrap_or_default());
            }
        }
        Ok(())
    }

    /// Writes it.
    ///
    /// # Errors
    /// The form asks for what is not there, or the file cannot be written.
    pub fn write(&self, form: &Form) -> Result<Vec<u8>, ExportError> {
        Ok(match form {
            Form::Csv { table } => self.table(table)?.csv().into_bytes(),
            Form::Xlsx => workbook(&[listings(&self.listings), notices(&self.filings), sellers(&self.sellers)])?,
            Form::Json => self.json()?,
            Form::Report { from, to, chinese } => {
                let programmes = Programme::shipped()?;
                printed(&self.listings, &self.filings, &programmes, period(from, to)?, *chinese).into_bytes()
            }
            Form::Petition { marketplace, seller, today, chinese } => {
                let held = Held { listings: &self.listings, notices: &self.notices, filings: &self.filings };
                let today = read_day(today).ok_or(ExportError::Period)?;
                petition(Offender { marketplace, seller }, held, today, *chinese)?.into_bytes()
            }
            Form::Access { marketplace, seller, today, chinese } => {
                let today = read_day(today).ok_or(ExportError::Period)?;
                let Self { listings, notices, evidence, retention_days, .. } = self;
                let kept = Kept { listings, notices, evidence, retention_days: *retention_days };
                access(kept, marketplace, seller, today, *chinese).into_bytes()
            }
            Form::Summary { from, to, hour, chinese } => {
                let sources = Sources {
                    listings: &self.listings,
                    notices: &self.notices,
                    filings: &self.filings,
                    patrols: &self.patrols,
                    acts: &self.acts,
                };
                let hour = money::parse(hour, None);
                summary(sources, period(from, to)?, hour.as_ref(), *chinese).into_bytes()
            }
        })
    }

    fn table(&self, name: &str) -> Result<Table, ExportError> {
        Ok(match name {
            "listings" => listings(&self.listings),
            "notices" => notices(&self.filings),
            "sellers" => sellers(&self.sellers),
            other => return Err(ExportError::Table(other.to_owned())),
        })
    }

    fn json(&self) -> Result<Vec<u8>, ExportError> {
        #[derive(Serialize)]
        struct Whole<'a> {
            schema: u32,
            listings: &'a [QueueRow],
            filings: &'a [Filing],
            sellers: &'a [SellerRow],
            #[serde(flatten)]
            further: &'a Map<String, Value>,
        }
        let Self { listings, filings, sellers, further, .. } = self;
        let whole = Whole { schema: SCHEMA, listings, filings, sellers, further };
        serde_json::to_vec(&whole).map_err(|error| ExportError::Answer(error.to_string()))
    }
}

fn period(from: &str, to: &str) -> Result<Period, ExportError> {
    match (read_day(from), read_day(to)) {
        (Some(from), Some(to)) if from <= to => Ok(Period { from, to }),
        _ => Err(ExportError::Period),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::{RecordCounts, SellerRow};

    #[test]
    fn answers_of_the_desk_become_tables_json_and_a_report() {
        let seller = SellerRow {
            key: "taobao:name:=1+1".into(),
            marketplace: "taobao".into(),
            name: "=1+1".into(),
            url: String::new(),
            listings: 3,
            flagged: 2,
            confirmed: 1,
            notices: 0,
        };
        let mut export = Export::default();
        let replies = [
            Reply::Sellers { rows: vec![seller] },
            Reply::Record { record: RecordCounts { screened: 9, ..RecordCounts::default() } },
            Reply::Chain { device: "d".into(), entries: Vec::new() },
        ];
        for reply in replies {
            export.add(&serde_json::to_string(&reply).unwrap()).unwrap();
        }
        let csv = export.write(&Form::Csv { table: "sellers".into() }).unwrap();
        assert!(String::from_utf8(csv).unwrap().contains("\"'=1+1\",3,2,1,0"));
        let json: Value = serde_json::from_slice(&export.write(&Form::Json).unwrap()).unwrap();
        assert_eq!((&json["record"]["screened"], &json["chain"]["device"]), (&9.into(), &"d".into()));
        assert!(export.write(&Form::Xlsx).unwrap().starts_with(b"PK"));
        let report =
            |from: &str, to: &str| export.write(&Form::Report { from: from.into(), to: to.into(), chinese: true });
        assert!(String::from_utf8(report("2026-01-01", "2026-01-31").unwrap()).unwrap().contains("lang=\"zh-CN\""));
        assert!(matches!(report("2026-02-01", "2026-01-31"), Err(ExportError::Period)));
        assert!(matches!(report("yesterday", "2026-01-31"), Err(ExportError::Period)));
        assert!(matches!(export.write(&Form::Csv { table: "x".into() }), Err(ExportError::Table(_))));
        assert!(matches!(export.add("{}"), Err(ExportError::Answer(_))));
    }
}
