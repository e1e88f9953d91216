//! A page or a table, together with what was read before and the notices that were filed: what is to be shown to the
//! person before anything is recorded.

use serde::{Deserialize, Serialize};

use super::{ComplaintList, Filed, Matching};
#[cfg(feature = "backroom")]
use super::{OutcomeError, OutcomeWords, match_filed, table};
#[cfg(feature = "backroom")]
use crate::page::Snapshot;

/// Name of the bytes that are the snapshot of a page; others are a table.
#[cfg(feature = "backroom")]
const PAGE: &str = "page.json";

/// What is asked beside the page or the table.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// What earlier pages of the same list gave.
    pub earlier: ComplaintList,
    /// Notices to which complaints are matched.
    pub filed: Vec<Filed>,
}

/// What a list of complaints tells.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OutcomeReading {
    /// All pages so far.
    pub list: ComplaintList,
    /// Matched to the notices.
    pub matching: Matching,
}

#[cfg(feature = "backroom")]
impl OutcomeWords {
    /// Reads one more page or table. `name` is that of the bytes: `page.json` for the snapshot of a page.
    ///
    /// # Errors
    /// Bytes that are neither.
    pub fn reading(&self, asked: Asked, name: &str, bytes: &[u8]) -> Result<OutcomeReading, OutcomeError> {
        let read = if name == PAGE {
            let page: Snapshot =
                serde_json::from_slice(bytes).map_err(|error| OutcomeError::Page(error.to_string()))?;
            self.read(&page)
        } else {
            self.read_table(table::rows(bytes)?)
        };
        let list = ComplaintList::join([asked.earlier, read]);
        let matching = match_filed(&list.complaints, &asked.filed);
        Ok(OutcomeReading { list, matching })
    }
}

#[cfg(all(test, feature = "backroom"))]
mod tests {
    use super::super::State;
    use super::*;

    #[test]
    fn pages_of_a_list_add_up_and_a_row_read_twice_is_there_once() {
        let words = OutcomeWords::shipped().unwrap();
        let table = |rows: &str| format!("Complaint number,Status,Reason for rejection\n{rows}").into_bytes();
        let filed = vec![Filed { id: "n1".into(), number: "A-1002".into(), ..Filed::default() }];
        let asked = Asked { filed: filed.clone(), ..Asked::default() };
        let first = words.reading(asked, "a.csv", &table("A-1001,Accepted,\nA-1002,Rejected,No proof\n")).unwrap();
        let asked = Asked { earlier: first.list, filed };
        let both = words.reading(asked, "a.csv", &table("A-1002,Rejected,No proof\nA-1003,Under review,\n")).unwrap();
        let states: Vec<_> = both.list.complaints.iter().map(|row| (row.number.as_str(), row.state)).collect();
        assert_eq!(states, [("A-1001", State::Accepted), ("A-1002", State::Rejected), ("A-1003", State::Submitted)]);
        assert_eq!((both.matching.answered.len(), both.matching.strange), (1, vec![0, 2]));
        assert_eq!(both.matching.answered[0].reason, "No proof");
    }

    #[test]
    fn bytes_that_are_no_page_are_told() {
        let words = OutcomeWords::shipped().unwrap();
        let fault = words.reading(Asked::default(), "page.json", b"[]").unwrap_err();
        assert!(fault.to_string().contains("reload it"), "{fault}");
    }
}
