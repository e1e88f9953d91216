//! What became of complaints, read from a portal's own list while the person looks at it.
//!
//! No portal is known here. Columns are found by their headings and by what stands in them: numbers, dates, words for a
//! standing, addresses of listings. What is not understood is kept as written and never guessed.

mod bare;
mod column;
mod day;
mod grid;
mod matching;
mod read;
mod words;

use serde::{Deserialize, Serialize};
use thiserror::Error;

pub use matching::{Filed, Matched, Matching, match_filed};
pub use words::OutcomeWords;

/// The knowledge about complaint lists cannot be used.
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
    /// Standing.
    pub state: State,
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

/// A list of complaints as one or more pages show it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ComplaintList {
    /// In the order of the pages.
    pub complaints: Vec<Complaint>,
    /// How many complaints the portal says there are, where it says so.
    pub total: Option<usize>,
    /// What is missing or was not understood, in words.
    pub gaps: Vec<String>,
}

impl ComplaintList {
    /// Joins the pages of one list. A row that two pages show is there once.
    #[must_use]
    pub fn join(pages: impl IntoIterator<Item = Self>) -> Self {
        let mut joined = Self::default();
        for page in pages {
            for complaint in page.complaints {
                if !joined.complaints.contains(&complaint) {
                    joined.complaints.push(complaint);
                }
            }
            joined.total = joined.total.max(page.total);
            joined.gaps.extend(page.gaps.into_iter().filter(|gap| !gap.contains(SHOWN)));
        }
        joined.gaps.dedup();
        joined.gaps.extend(gap(joined.complaints.len(), joined.total));
        joined
    }
}

/// Words by which the gap of pages that were not opened is known.
const SHOWN: &str = "complaints are shown";

/// The gap of a list of which not every page was read.
fn gap(read: usize, total: Option<usize>) -> Option<String> {
    let total = total.filter(|total| *total > read)?;
    Some(format!("{read} of {total} {SHOWN}: open the other pages"))
}

#[cfg(test)]
mod tests;
