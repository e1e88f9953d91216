//! Complaints of a portal's list to notices that were filed.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Complaint;

/// A notice that was filed, as far as matching needs it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Filed {
    /// Its id in the casebook, or any name.
    pub id: String,
    /// The portal's number; empty where it gave none.
    pub number: String,
    /// Canonical addresses of its listings.
    pub listings: Vec<String>,
}

/// A complaint and the notice that it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Matched {
    /// Id of the notice.
    pub notice: String,
    /// Place of the complaint in the list.
    pub complaint: usize,
    /// `number` or `listing`.
    pub by: String,
}

/// What became of matching.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Matching {
    /// In the order of the list.
    pub matched: Vec<Matched>,
    /// Places of complaints that are no notice of ours, or could be two.
    pub strange: Vec<usize>,
    /// Notices that the list does not show.
    pub unanswered: Vec<String>,
}

/// Matches by number; without a number, by listings that one notice alone names. What could be two is none.
pub fn match_filed(complaints: &[Complaint], filed: &[Filed]) -> Matching {
    let letters =
        |number: &str| number.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect::<String>();
    let mut by_number: BTreeMap<String, Vec<&Filed>> = BTreeMap::new();
    let mut by_listing: BTreeMap<&str, Vec<&Filed>> = BTreeMap::new();
    for notice in filed {
        if !notice.number.trim().is_empty() {
            by_number.entry(letters(&notice.number)).or_default().push(notice);
        }
        for listing in &notice.listings {
            by_listing.entry(listing).or_default().push(notice);
        }
    }
    let mut matching = Matching::default();
    for (place, complaint) in complaints.iter().enumerate() {
        let numbered = match by_number.get(&letters(&complaint.number)).map(Vec::as_slice) {
            Some([only]) if !complaint.number.is_empty() => Some((*only, "number")),
            _ => None,
        };
        let found = numbered.or_else(|| {
            let mut named: Vec<&Filed> = Vec::new();
            for listing in &complaint.listings {
                for notice in by_listing.get(listing.as_str()).into_iter().flatten() {
                    // A notice with another number is another complaint about the same listing.
                    let other = !complaint.number.is_empty() && !notice.number.is_empty();
                    if !other && !named.iter().any(|known| known.id == notice.id) {
                        named.push(notice);
                    }
                }
            }
            match named.as_slice() {
                [only] => Some((*only, "listing")),
                _ => None,
            }
        });
        match found {
            Some((notice, by)) => {
                matching.matched.push(Matched { notice: notice.id.clone(), complaint: place, by: by.to_owned() });
            }
            None => matching.strange.push(place),
        }
    }
    let answered = |notice: &&Filed| !matching.matched.iter().any(|matched| matched.notice == notice.id);
    matching.unanswered = filed.iter().filter(answered).map(|notice| notice.id.clone()).collect();
    matching
}
