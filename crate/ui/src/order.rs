//! The order of the side panel's rows: by suspicion, but what the person is reading never moves.

use std::cmp::Ordering;

use touchstone_core::screen::{Band, Verdict};
use touchstone_core::wire::VerdictRow;

/// Keys in the order shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Order {
    /// Page to which the order belongs.
    page: String,
    /// Flagged listings.
    pub flagged: Vec<String>,
    /// Listings that nothing speaks against.
    pub clear: Vec<String>,
    /// How many of the flagged stand at the end because they came while the person was reading.
    pub late: usize,
}

impl Order {
    /// The order for a new reading of a page. On the same page, once the person has `touched` the list, known rows keep
    /// their places and new ones are put at the end.
    #[must_use]
    pub fn after(&self, page: &str, rows: &[VerdictRow], touched: bool) -> Self {
        let mut sorted: Vec<&VerdictRow> = rows.iter().collect();
        sorted.sort_by(|a, b| by_suspicion(&a.verdict, &b.verdict));
        let (flagged, clear): (Vec<_>, Vec<_>) = sorted.into_iter().partition(|row| row.verdict.band != Band::Clear);
        let keys = |rows: Vec<&VerdictRow>| rows.into_iter().map(|row| row.key.clone()).collect::<Vec<_>>();
        let (flagged, clear) = (keys(flagged), keys(clear));
        if !touched || page != self.page {
            return Self { page: page.to_owned(), flagged, clear, late: 0 };
        }
        let (flagged, came) = kept(&self.flagged, flagged);
        let (clear, _) = kept(&self.clear, clear);
        let late = (self.late + came).min(flagged.len());
        Self { page: page.to_owned(), flagged, clear, late }
    }

    /// The key `by` rows away from `key`, among the flagged rows and, where `with_clear`, the clear ones.
    pub fn neighbour(&self, key: Option<&str>, by: isize, with_clear: bool) -> Option<&str> {
        let clear = if with_clear { self.clear.as_slice() } else { &[] };
        let shown: Vec<&String> = self.flagged.iter().chain(clear).collect();
        let last = shown.len().checked_sub(1)?;
        let now = key.and_then(|key| shown.iter().position(|shown| *shown == key));
        let next = match now {
            None => 0,
            Some(now) => now.saturating_add_signed(by).min(last),
        };
        shown.get(next).map(|key| key.as_str())
    }
}

/// Known keys in their old places, then the new ones, and how many those are.
fn kept(old: &[String], new: Vec<String>) -> (Vec<String>, usize) {
    let mut keys: Vec<String> = old.iter().filter(|key| new.contains(key)).cloned().collect();
    let known = keys.len();
    keys.extend(new.into_iter().filter(|key| !old.contains(key)));
    let came = keys.len() - known;
    (keys, came)
}

/// Most suspicious first.
pub fn by_suspicion(a: &Verdict, b: &Verdict) -> Ordering {
    b.band.cmp(&a.band).then(b.probability.total_cmp(&a.probability))
}

#[cfg(test)]
mod tests {
    use touchstone_core::listing::Listing;

    use super::*;

    fn row(key: &str, band: Band, probability: f64) -> VerdictRow {
        VerdictRow {
            key: key.into(),
            listing: Listing::default(),
            verdict: Verdict {
                band,
                probability,
                reasons: Vec::new(),
                fileable: Vec::new(),
                brand: None,
                product: None,
                reference: None,
                price_ratio: None,
            },
            decision: None,
            has_evidence: false,
            in_notice: false,
            first_seen_ms: 0,
            twin: None,
        }
    }

    #[test]
    fn most_suspicious_first_and_clear_apart() {
        let rows = [row("a", Band::Clear, 0.1), row("b", Band::Refer, 0.6), row("c", Band::Likely, 0.97)];
        let order = Order::default().after("p", &rows, false);
        assert_eq!(order.flagged, ["c", "b"]);
        assert_eq!(order.clear, ["a"]);
    }

    #[test]
    fn what_is_being_read_does_not_move() {
        let first = [row("b", Band::Refer, 0.6), row("c", Band::Refer, 0.5)];
        let order = Order::default().after("p", &first, false);
        let second = [row("b", Band::Refer, 0.6), row("c", Band::Refer, 0.5), row("d", Band::Likely, 0.99)];
        let later = order.after("p", &second, true);
        assert_eq!(later.flagged, ["b", "c", "d"]);
        assert_eq!(later.late, 1);
        assert_eq!(later.after("p", &second, true).late, 1, "asking again adds nothing");
        let sorted = later.after("p", &second, false);
        assert_eq!((sorted.flagged.first().map(String::as_str), sorted.late), (Some("d"), 0));
    }

    #[test]
    fn another_page_starts_afresh() {
        let order = Order::default().after("p", &[row("a", Band::Refer, 0.5)], false);
        let other = order.after("q", &[row("b", Band::Refer, 0.5), row("a", Band::Likely, 0.9)], true);
        assert_eq!(other.flagged, ["a", "b"]);
    }

    #[test]
    fn keys_walk_the_rows_and_stop_at_the_ends() {
        let rows = [row("a", Band::Likely, 0.9), row("b", Band::Refer, 0.6), row("c", Band::Clear, 0.1)];
        let order = Order::default().after("p", &rows, false);
        assert_eq!(order.neighbour(None, 1, false), Some("a"));
        assert_eq!(order.neighbour(Some("a"), 1, false), Some("b"));
        assert_eq!(order.neighbour(Some("b"), 1, false), Some("b"));
        assert_eq!(order.neighbour(Some("b"), 1, true), Some("c"));
        assert_eq!(order.neighbour(Some("a"), -1, true), Some("a"));
        assert_eq!(Order::default().neighbour(None, 1, true), None);
    }
}
