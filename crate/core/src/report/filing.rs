//! What was filed under an account, link by link counted.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::calendar::{month_of, month_span};
use super::{Programme, day_of};

/// A notice as a platform counts it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(default)]
pub struct Filing {
    /// Notice id.
    pub notice: String,
    /// Account on the portal, or empty where nobody named it.
    pub account: String,
    /// Form id.
    pub form: String,
    /// Marketplace complained to.
    pub platform: String,
    /// Type of the right relied upon: `trademark`, ...
    pub right: String,
    /// Complaint reason as form files name it.
    pub reason: String,
    /// Kinds of proof attached, each once; `test-buy` where one stands behind it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub proofs: Vec<String>,
    /// Who files.
    pub filer: String,
    /// When it was filed, milliseconds since 1970, UTC; `None` for a draft.
    pub filed_ms: Option<i64>,
    /// Links complained of.
    pub links: u32,
    /// `draft`, `filled`, `submitted`, `accepted`, `rejected`, `withdrawn`, `counter_notice`, `counter_upheld`,
    /// `still_online`, `relisted`.
    pub outcome: String,
    /// When the outcome was recorded.
    pub outcome_ms: Option<i64>,
    /// Of a draft: its links, each with the chance that it infringes as last screened.
    pub planned: Vec<Planned>,
}

impl Filing {
    /// Its links by what became of them.
    pub fn tally(&self) -> Tally {
        Tally::of(&self.outcome, self.links)
    }
}

/// A link of a draft.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Planned {
    /// Listing key.
    pub listing: String,
    /// Title.
    pub title: String,
    /// From 0 to 1, as last screened.
    pub probability: f64,
}

/// Links by what became of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Taken down and still down.
    pub kept: u32,
    /// Taken down, and back by a seller's counter-notice that succeeded.
    pub lost: u32,
    /// Rejected by the platform.
    pub rejected: u32,
    /// Withdrawn by the complainant.
    pub withdrawn: u32,
    /// Not decided yet.
    pub open: u32,
}

impl Tally {
    /// Links taken down at first.
    pub fn taken_down(self) -> u32 {
        self.kept.saturating_add(self.lost)
    }

    /// Links that the platform decided about, or the complainant by withdrawing. A platform may leave withdrawn ones
    /// out; counted here they make the rate lower rather than higher.
    pub fn decided(self) -> u32 {
        self.taken_down().saturating_add(self.failed())
    }

    /// Links that were not taken down.
    pub fn failed(self) -> u32 {
        self.rejected.saturating_add(self.withdrawn)
    }

    /// Adds another one.
    pub(super) fn add(&mut self, other: Self) {
        self.kept = self.kept.saturating_add(other.kept);
        self.lost = self.lost.saturating_add(other.lost);
        self.rejected = self.rejected.saturating_add(other.rejected);
        self.withdrawn = self.withdrawn.saturating_add(other.withdrawn);
        self.open = self.open.saturating_add(other.open);
    }

    pub(super) fn of(outcome: &str, links: u32) -> Self {
        let none = Self::default();
        match outcome {
            // A counter-notice under way has not brought the link back; a link that is there all the same was no
            // counter-notice.
            "accepted" | "counter_notice" | "still_online" | "relisted" => Self { kept: links, ..none },
            "counter_upheld" => Self { lost: links, ..none },
            "rejected" => Self { rejected: links, ..none },
            "withdrawn" => Self { withdrawn: links, ..none },
            _ => Self { open: links, ..none },
        }
    }
}

/// A month as the portal's own page counts it, from before the casebook was kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PastMonth {
    /// `2026-09`.
    pub month: String,
    /// Complaint reason; empty where the portal gives the whole account alone.
    pub reason: String,
    /// Links.
    pub tally: Tally,
}

/// A line of past months that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PastMonthFault {
    /// Not five or six columns.
    #[error("line {line} has {found} columns: write month, reason, taken down, rejected, withdrawn, came back")]
    Columns {
        /// From 1.
        line: usize,
        /// Columns found.
        found: usize,
    },
    /// No month.
    #[error("line {line}: {text:?} is no month: write it as 2026-09")]
    Month {
        /// From 1.
        line: usize,
        /// As written.
        text: String,
    },
    /// No number.
    #[error("line {line}: {text:?} is no whole number")]
    Number {
        /// From 1.
        line: usize,
        /// As written.
        text: String,
    },
    /// More came back than were taken down.
    #[error("line {line}: more links came back than were taken down")]
    MoreBack {
        /// From 1.
        line: usize,
    },
}

/// Reads past months, one a line: month, reason, links taken down, rejected, withdrawn, come back by counter-notice;
/// separated by commas (also full-width ones) or tabs. Lines that cannot be read are named, the others count.
pub fn read_past_months(text: &str) -> (Vec<PastMonth>, Vec<PastMonthFault>) {
    let (mut months, mut faults) = (Vec::new(), Vec::new());
    for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        match read_line(number + 1, line) {
            Ok(month) => months.push(month),
            Err(fault) => faults.push(fault),
        }
    }
    (months, faults)
}

fn read_line(line: usize, text: &str) -> Result<PastMonth, PastMonthFault> {
    let columns: Vec<&str> = text.split([',', '\t', '，']).map(str::trim).collect();
    let [month, reason, numbers @ ..] = columns.as_slice() else {
        return Err(PastMonthFault::Columns { line, found: columns.len() });
    };
    let &[taken_down, rejected, withdrawn, back] = numbers else {
        return Err(PastMonthFault::Columns { line, found: columns.len() });
    };
    if month_span(month).is_none() {
        return Err(PastMonthFault::Month { line, text: (*month).to_owned() });
    }
    let number = |text: &str| match text {
        "" => Ok(0),
        _ => text.parse::<u32>().map_err(|_| PastMonthFault::Number { line, text: text.to_owned() }),
    };
    let (taken_down, lost) = (number(taken_down)?, number(back)?);
    let kept = taken_down.checked_sub(lost).ok_or(PastMonthFault::MoreBack { line })?;
    let tally = Tally { kept, lost, rejected: number(rejected)?, withdrawn: number(withdrawn)?, open: 0 };
    let reason = if *reason == "-" { "" } else { reason };
    Ok(PastMonth { month: (*month).to_owned(), reason: reason.to_owned(), tally })
}

/// Links that count on one day and are known since another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Batch {
    /// Day of filing: places them in the window.
    pub(super) day: i64,
    /// Day from which the outcome is known.
    pub(super) known: i64,
    /// Complaint reason; empty where only the whole account is known.
    pub(super) reason: String,
    /// What became of them.
    pub(super) tally: Tally,
    /// Notice behind them, or empty.
    pub(super) notice: String,
}

/// An account on a portal with all that is known of its complaints.
#[derive(Clone, Debug, PartialEq)]
pub struct Account {
    /// Name on the portal, or empty.
    pub name: String,
    /// Oldest first.
    pub(super) batches: Vec<Batch>,
    /// Drafts under this account.
    pub drafts: Vec<Filing>,
    /// Day since which every complaint is known, or `None` when nothing was filed yet.
    pub(super) known_since: Option<i64>,
}

impl Account {
    /// Nothing was filed, drafted or typed under it.
    pub fn is_new(&self) -> bool {
        self.batches.is_empty() && self.drafts.is_empty()
    }
}

/// The accounts of a programme, one without a name where none is known. `past` gives what was typed of an account's past months. A month that was typed counts
/// as typed: what the casebook holds of it is not added.
pub fn accounts(programme: &Programme, filings: &[Filing], past: impl Fn(&str) -> Vec<PastMonth>) -> Vec<Account> {
    let mut by_name: BTreeMap<&str, Vec<&Filing>> = BTreeMap::new();
    for filing in filings.iter().filter(|filing| programme.forms.contains(&filing.form)) {
        by_name.entry(&filing.account).or_default().push(filing);
    }
    if by_name.is_empty() {
        by_name.insert("", Vec::new());
    }
    by_name.into_iter().map(|(name, filings)| account(name, &filings, past(name))).collect()
}

fn account(name: &str, filings: &[&Filing], past: Vec<PastMonth>) -> Account {
    let typed: BTreeSet<String> = past.iter().map(|month| month.month.clone()).collect();
    let (mut batches, mut drafts, mut first) = (Vec::new(), Vec::new(), None::<i64>);
    for filing in filings {
        let Some(filed_ms) = filing.filed_ms else {
            drafts.push((*filing).clone());
            continue;
        };
        let day = day_of(filed_ms);
        first = Some(first.map_or(day, |first| first.min(day)));
        if typed.contains(&month_of(day)) {
            continue;
        }
        batches.push(Batch {
            day,
            known: filing.outcome_ms.map_or(day, day_of).max(day),
            reason: filing.reason.clone(),
            tally: filing.tally(),
            notice: filing.notice.clone(),
        });
    }
    for month in past {
        // The portal gives no day: the last one, so that a bad month does not leave the window too early.
        let Some((_, last)) = month_span(&month.month) else { continue };
        let (reason, tally) = (month.reason, month.tally);
        batches.push(Batch { day: last, known: last, reason, tally, notice: String::new() });
    }
    batches.sort_by(|a, b| (a.day, &a.notice, &a.reason).cmp(&(b.day, &b.notice, &b.reason)));
    Account { name: name.to_owned(), batches, drafts, known_since: known_since(first, &typed) }
}

/// Typed months reach back as far as they follow each other without a gap.
fn known_since(first: Option<i64>, typed: &BTreeSet<String>) -> Option<i64> {
    let spans = || typed.iter().filter_map(|month| month_span(month));
    let mut since = first.or_else(|| spans().map(|(_, last)| last + 1).max())?;
    for (start, last) in spans().collect::<Vec<_>>().into_iter().rev() {
        if start < since && last + 1 >= since {
            since = start;
        }
    }
    Some(since)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn past_months_are_read_line_by_line() {
        let text = "2026-09, counterfeit-features, 120, 10, 2, 3\n\n2026-08\t-\t5\t\t\t\n2026-8,x,1,1,1,1\n2026-08,x,1\n\
                    2026-07，x，1，0，0，2\n2026-07,x,-1,0,0,0";
        let (months, faults) = read_past_months(text);
        let tally = Tally { kept: 117, lost: 3, rejected: 10, withdrawn: 2, open: 0 };
        assert_eq!(months[0], PastMonth { month: "2026-09".into(), reason: "counterfeit-features".into(), tally });
        assert_eq!((months[1].reason.as_str(), months[1].tally.kept), ("", 5));
        assert_eq!(months.len(), 2);
        let told: Vec<String> = faults.iter().map(ToString::to_string).collect();
        assert_eq!(
            told,
            [
                "line 4: \"2026-8\" is no month: write it as 2026-09",
                "line 5 has 3 columns: write month, reason, taken down, rejected, withdrawn, came back",
                "line 6: more links came back than were taken down",
                "line 7: \"-1\" is no whole number",
            ]
        );
    }

    #[test]
    fn every_outcome_has_its_place() {
        let places: Vec<(u32, u32, u32)> =
            ["submitted", "accepted", "counter_notice", "counter_upheld", "rejected", "withdrawn"]
                .into_iter()
                .map(|outcome| Tally::of(outcome, 3))
                .map(|tally| (tally.taken_down(), tally.decided(), tally.lost))
                .collect();
        assert_eq!(places, [(0, 0, 0), (3, 3, 0), (3, 3, 0), (3, 3, 3), (0, 3, 0), (0, 3, 0)]);
    }

    #[test]
    fn typed_months_reach_back_until_the_first_gap() {
        let set = |months: &[&str]| months.iter().map(|month| (*month).to_owned()).collect();
        let day = |text: &str| month_span(text).unwrap().0;
        let first = Some(day("2026-10") + 6);
        assert_eq!(known_since(first, &set(&[])), first);
        assert_eq!(known_since(first, &set(&["2026-10", "2026-09", "2026-07"])), Some(day("2026-09")));
        assert_eq!(known_since(first, &set(&["2026-09"])), first, "six days of October are missing");
        assert_eq!(known_since(None, &set(&["2026-09", "2026-08"])), Some(day("2026-08")));
        assert_eq!(known_since(None, &set(&[])), None);
    }
}
