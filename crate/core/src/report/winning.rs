//! What wins: how often platforms follow complaints, by what they rely upon.

use std::collections::BTreeMap;

use super::Filing;

/// By what complaints are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Aspect {
    /// Complaint reason as form files name it.
    Reason,
    /// Kind of proof attached; a complaint counts under each kind that it has, under an empty one if it has none.
    Proof,
    /// Marketplace complained to.
    Marketplace,
    /// Type of the right relied upon.
    Right,
    /// Who filed.
    Filer,
}

/// Complaints of one value of an aspect that were decided. Notices are counted for shares, since the links of one notice
/// share its fate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Winning {
    /// By what they are told apart.
    pub aspect: Aspect,
    /// The value, such as a reason's id; may be empty.
    pub value: String,
    /// Notices that the platform followed, whatever came later.
    pub won: u32,
    /// Notices that were decided: followed, rejected or withdrawn.
    pub decided: u32,
    /// Links of the notices that were followed.
    pub links: u32,
}

/// Counts decided complaints; by aspect, the most frequent values first.
pub fn winning(filings: &[Filing]) -> Vec<Winning> {
    let mut counts: BTreeMap<(Aspect, String), (u32, u32, u32)> = BTreeMap::new();
    for filing in filings {
        let tally = filing.tally();
        if tally.decided() == 0 {
            continue;
        }
        let mut proofs: Vec<&str> = filing.proofs.iter().map(String::as_str).collect();
        if proofs.is_empty() {
            proofs.push("");
        }
        let values = proofs.into_iter().map(|proof| (Aspect::Proof, proof)).chain([
            (Aspect::Reason, filing.reason.as_str()),
            (Aspect::Marketplace, &filing.platform),
            (Aspect::Right, &filing.right),
            (Aspect::Filer, &filing.filer),
        ]);
        for (aspect, value) in values {
            let (won, decided, taken) = counts.entry((aspect, value.to_owned())).or_default();
            *won += u32::from(tally.taken_down() > 0);
            *decided += 1;
            *taken = taken.saturating_add(tally.taken_down());
        }
    }
    let rows = counts.into_iter();
    let mut rows: Vec<Winning> =
        rows.map(|((aspect, value), (won, decided, links))| Winning { aspect, value, won, decided, links }).collect();
    rows.sort_by(|a, b| (a.aspect, b.decided, &a.value).cmp(&(b.aspect, a.decided, &b.value)));
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filing(reason: &str, proofs: &[&str], links: u32, outcome: &str) -> Filing {
        Filing {
            platform: "taobao".into(),
            reason: reason.into(),
            proofs: proofs.iter().map(|kind| (*kind).into()).collect(),
            links,
            outcome: outcome.into(),
            ..Filing::default()
        }
    }

    fn of(rows: &[Winning], aspect: Aspect) -> Vec<(&str, u32, u32, u32)> {
        let rows = rows.iter().filter(|row| row.aspect == aspect);
        rows.map(|row| (row.value.as_str(), row.won, row.decided, row.links)).collect()
    }

    #[test]
    fn decided_notices_are_counted_by_each_aspect_and_open_ones_are_not() {
        let all = [
            filing("counterfeit-features", &["comparison", "screenshot"], 10, "accepted"),
            filing("counterfeit-features", &["comparison"], 2, "counter_upheld"),
            filing("counterfeit-features", &[], 3, "rejected"),
            filing("no-authorisation", &["test-buy"], 1, "withdrawn"),
            filing("counterfeit-features", &["comparison"], 50, "submitted"),
            filing("counterfeit-features", &["comparison"], 50, "draft"),
        ];
        let rows = winning(&all);
        assert_eq!(of(&rows, Aspect::Reason), [("counterfeit-features", 2, 3, 12), ("no-authorisation", 0, 1, 0)]);
        assert_eq!(
            of(&rows, Aspect::Proof),
            [("comparison", 2, 2, 12), ("", 0, 1, 0), ("screenshot", 1, 1, 10), ("test-buy", 0, 1, 0)]
        );
        assert_eq!(of(&rows, Aspect::Marketplace), [("taobao", 2, 4, 12)]);
        assert!(winning(&[]).is_empty());
    }
}
