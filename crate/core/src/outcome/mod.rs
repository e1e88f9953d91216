//! What became of complaints, read from a portal's own list while the person looks at it.
//!
//! No portal is known here. Columns are found by their headings and by what stands in them: numbers, dates, words for a
//! standing, addresses of listings. What is not understood is kept as written and never guessed.

mod bare;
mod column;
mod course;
mod day;
mod entry;
mod gap;
mod grid;
mod head;
mod matching;
mod piece;
mod place;
mod read;
mod reading;
mod receipt;
mod record;
mod standing;
#[cfg(feature = "backroom")]
pub mod table;
mod words;

use serde::{Deserialize, Serialize};
use thiserror::Error;

pub use gap::Gap;
pub use matching::{Answered, Filed, Matched, Matching, match_filed};
pub use reading::{Asked, OutcomeReading};
pub use words::OutcomeWords;
#[cfg(feature = "backroom")]
pub(crate) use words::fold;

/// A complaint list cannot be read.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum OutcomeError {
    /// A file in `knowledge/outcomes/` does not have its form.
    #[error("{file}: {message}")]
    Malformed {
        /// File name below `knowledge/`.
        file: String,
        /// What is wrong, and what mends it.
        message: String,
    },
    /// A workbook is damaged.
    #[error("the table cannot be read ({0}): save it again as .xlsx or .csv")]
    Table(String),
    /// Bytes that are no table.
    #[error("this is no table: choose a .xlsx, .csv or .tsv file")]
    NoTable,
    /// What came is no snapshot of a page, or of another version.
    #[error("the page cannot be read ({0}): reload it and try again")]
    Page(String),
}

/// Standing of a complaint.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Filed and not answered.
    Submitted,
    /// The platform followed it, wholly or in part: the words say which.
    Accepted,
    /// The platform refused it.
    Rejected,
    /// The seller answered.
    CounterNotice,
    /// Taken back.
    Withdrawn,
    /// The platform asks for more.
    InformationAsked,
    /// The words were not understood.
    #[default]
    Unknown,
}

/// One complaint as a list shows it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Complaint {
    /// The portal's number; empty where the list shows none.
    pub number: String,
    /// Listings: canonical addresses where they are known, else what the list shows.
    pub listings: Vec<String>,
    /// Those of them of which the list says for each that it was removed; empty where it tells nothing of each.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub removed: Vec<String>,
    /// Standing.
    pub state: State,
    /// The seller's answer succeeded: what was removed is back.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub upheld: bool,
    /// The standing in the portal's own words.
    pub words: String,
    /// The portal's reason for it, as written; empty where it gives none.
    pub reason: String,
    /// Day on which it was filed, `YYYY-MM-DD`; `None` where the list shows none that is unambiguous.
    pub filed: Option<String>,
    /// Day on which the portal decided or last changed it.
    pub decided: Option<String>,
    /// Seller, where shown.
    pub seller: String,
}

impl Complaint {
    /// The outcome by which the casebook records it; `None` where nothing is decided or understood.
    pub fn outcome(&self) -> Option<&'static str> {
        match self.state {
            State::Accepted => Some("accepted"),
            State::Rejected => Some("rejected"),
            State::CounterNotice if self.upheld => Some("counter_upheld"),
            State::CounterNotice => Some("counter_notice"),
            State::Withdrawn => Some("withdrawn"),
            State::Submitted | State::InformationAsked | State::Unknown => None,
        }
    }
}

/// A list of complaints as one or more pages show it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ComplaintList {
    /// In the order of the pages.
    pub complaints: Vec<Complaint>,
    /// How many complaints the portal says there are, where it says so.
    pub total: Option<usize>,
    /// What is missing or was not understood.
    pub gaps: Vec<Gap>,
}

impl ComplaintList {
    /// Joins the pages of one list. A row that two pages show is there once.
    #[must_use]
    pub fn join(pages: impl IntoIterator<Item = Self>) -> Self {
        let mut joined = Self::default();
        let mut gaps = Vec::new();
        for page in pages {
            for complaint in page.complaints {
                if !joined.complaints.contains(&complaint) {
                    joined.complaints.push(complaint);
                }
            }
            joined.total = joined.total.max(page.total);
            gaps.extend(page.gaps);
        }
        joined.gaps = Gap::join(gaps);
        joined.gaps.extend(Gap::unread(joined.complaints.len(), joined.total));
        joined
    }
}

#[cfg(test)]
mod tests;
