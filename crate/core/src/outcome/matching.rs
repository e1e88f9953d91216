//! Complaints of a portal's list to notices that were filed.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Complaint, State};

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
    /// Its state in the casebook; empty where it is not known.
    pub state: String,
}

/// A complaint and the notice that it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Matched {
    /// Id of the notice.
    pub notice: String,
    /// Place of the complaint in the list.
    pub complaint: usize,
    /// `number` or `listing`.
    pub by: String,
}

/// What a list tells of a notice that the casebook does not know yet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Answered {
    /// Id of the notice.
    pub notice: String,
    /// The outcome, as the casebook records it.
    pub outcome: String,
    /// The portal's reason, as written; empty where it gives none.
    pub reason: String,
    /// The portal's number, where the notice has none.
    pub number: String,
    /// The standing in the portal's own words.
    pub words: String,
}

/// What became of matching.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Matching {
    /// In the order of the list.
    pub matched: Vec<Matched>,
    /// Places of complaints that are no notice of ours, or could be two.
    pub strange: Vec<usize>,
    /// Notices that the list does not show.
    pub unanswered: Vec<String>,
    /// What is new, one row a notice.
    pub answered: Vec<Answered>,
    /// Notices of which the list has several rows that say different things: a person reads these.
    pub mixed: Vec<String>,
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
    for notice in filed {
        let mut rows = matching
            .matched
            .iter()
            .filter(|matched| matched.notice == notice.id)
            .filter_map(|matched| complaints.get(matched.complaint));
        let Some(first) = rows.next() else {
            matching.unanswered.push(notice.id.clone());
            continue;
        };
        if rows.any(|row| row.state != first.state) {
            matching.mixed.push(notice.id.clone());
        } else if let Some(outcome) = news(&notice.state, first) {
            let number = if notice.number.trim().is_empty() { first.number.clone() } else { String::new() };
            let (reason, words) = (first.reason.clone(), first.words.clone());
            matching.answered.push(Answered {
                notice: notice.id.clone(),
                outcome: outcome.to_owned(),
                reason,
                number,
                words,
            });
        }
    }
    matching
}

/// The outcome that a list tells of a notice in this state; `None` where it is known, or something later is.
fn news(known: &str, told: &Complaint) -> Option<&'static str> {
    let outcome = told.outcome()?;
    let later = match known {
        // The seller's answer succeeded: lists go on to show how the complaint was first decided.
        "counter_upheld" => true,
        // What was seen of the listing after the platform had followed the complaint.
        "still_online" | "relisted" => told.state == State::Accepted,
        _ => false,
    };
    (known != outcome && !later).then_some(outcome)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(number: &str, state: State) -> Complaint {
        Complaint { number: number.into(), state, words: format!("{state:?}"), ..Complaint::default() }
    }

    fn filed(id: &str, number: &str, state: &str) -> Filed {
        Filed { id: id.into(), number: number.into(), state: state.into(), ..Filed::default() }
    }

    #[test]
    fn only_what_the_casebook_does_not_know_is_news() {
        let rows = [row("A-1", State::Accepted), row("A-2", State::Rejected), row("A-3", State::Submitted)];
        let notices =
            [filed("n1", "A-1", "accepted"), filed("n2", "A-2", "submitted"), filed("n3", "A-3", "submitted")];
        let matching = match_filed(&rows, &notices);
        let news: Vec<_> = matching.answered.iter().map(|row| (row.notice.as_str(), row.outcome.as_str())).collect();
        assert_eq!(news, [("n2", "rejected")]);
    }

    #[test]
    fn a_list_does_not_overwrite_what_came_after_it() {
        let rows = [row("A-1", State::Accepted)];
        for state in ["counter_upheld", "relisted", "still_online", "accepted"] {
            assert_eq!(match_filed(&rows, &[filed("n1", "A-1", state)]).answered, [], "{state}");
        }
        assert_eq!(match_filed(&rows, &[filed("n1", "A-1", "counter_notice")]).answered.len(), 1);
    }

    #[test]
    fn rows_of_one_notice_that_say_different_things_are_left_to_the_person() {
        let rows = [row("A-1", State::Accepted), row("A-1", State::Rejected)];
        let matching = match_filed(&rows, &[filed("n1", "A-1", "submitted")]);
        assert_eq!((matching.answered, matching.mixed), (Vec::new(), vec!["n1".to_owned()]));
    }

    #[test]
    fn a_notice_without_a_number_learns_it() {
        let listing = "https://item.taobao.com/item.htm?id=1".to_owned();
        let complaint = Complaint { listings: vec![listing.clone()], ..row("A-9", State::Withdrawn) };
        let notice = Filed { listings: vec![listing], ..filed("n1", "", "submitted") };
        let matching = match_filed(&[complaint], &[notice]);
        assert_eq!(matching.answered[0].number, "A-9");
        assert_eq!(matching.matched[0].by, "listing");
    }
}
