//! When a patrol is due, and what its rounds say.

use touchstone_core::wire::{PatrolRow, Round};

/// Milliseconds of a day.
const DAY_MS: i64 = 86_400_000;

/// Whole days until a patrol is due, negative for days that have passed. One that was never walked is due now.
pub fn due_in_days(row: &PatrolRow, now_ms: i64) -> i64 {
    row.rounds.last().map_or(0, |last| {
        let due_ms = last.at_ms + i64::from(row.patrol.days) * DAY_MS;
        due_ms.div_euclid(DAY_MS) - now_ms.div_euclid(DAY_MS)
    })
}

/// Rows in the order in which they are due; those out of use at the end.
pub fn in_order(mut rows: Vec<PatrolRow>, now_ms: i64) -> Vec<PatrolRow> {
    let order = |row: &PatrolRow| {
        let last_ms = row.rounds.last().map_or(0, |last| last.at_ms);
        (row.patrol.retired, due_in_days(row, now_ms), last_ms, row.patrol.query.clone())
    };
    rows.sort_by_cached_key(order);
    rows
}

/// The patrol to begin next: due, in use, not being walked.
pub fn next_due(rows: &[PatrolRow], now_ms: i64) -> Option<&PatrolRow> {
    rows.iter().find(|row| !row.patrol.retired && row.open.is_none() && due_in_days(row, now_ms) <= 0)
}

/// Shares of a round's listings, 0 to 1, that were not flagged, and not confirmed; `None` of nothing.
pub fn clean_shares(round: &Round) -> Option<(f64, f64)> {
    let of = |count: u32| 1.0 - f64::from(count) / f64::from(round.listings);
    (round.listings > 0).then(|| (of(round.flagged), of(round.confirmed)))
}

#[cfg(test)]
mod tests {
    use touchstone_core::wire::Patrol;

    use super::*;

    fn row(query: &str, days: u32, walked: &[i64]) -> PatrolRow {
        let rounds = walked.iter().map(|day| Round { at_ms: day * DAY_MS + 5, ..Round::default() }).collect();
        let patrol = Patrol { query: query.into(), days, ..Patrol::default() };
        PatrolRow { patrol, rounds, open: None }
    }

    #[test]
    fn what_is_overdue_longest_comes_first_and_what_is_out_of_use_last() {
        let now = 100 * DAY_MS + 1;
        let mut retired = row("retired", 1, &[1]);
        retired.patrol.retired = true;
        let mut walking = row("walking", 7, &[80]);
        walking.open = Some(Round::default());
        let rows = [retired, row("tomorrow", 7, &[94]), row("new", 7, &[]), row("overdue", 7, &[70, 90]), walking];
        let rows = in_order(rows.to_vec(), now);
        let told: Vec<_> = rows.iter().map(|row| (row.patrol.query.as_str(), due_in_days(row, now))).collect();
        assert_eq!(told, [("walking", -13), ("overdue", -3), ("new", 0), ("tomorrow", 1), ("retired", -98)]);
        assert_eq!(next_due(&rows, now).map(|row| row.patrol.query.as_str()), Some("overdue"));
        assert_eq!(next_due(&rows[3..], now), None, "nothing is due");
    }

    #[test]
    fn a_round_of_nothing_has_no_share() {
        assert_eq!(clean_shares(&Round::default()), None);
        let round = Round { listings: 40, flagged: 10, confirmed: 2, ..Round::default() };
        assert_eq!(clean_shares(&round), Some((0.75, 0.95)));
    }
}
