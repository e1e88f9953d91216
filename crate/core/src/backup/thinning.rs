//! Which backups stay. The clock is not asked: a device whose clock jumps throws nothing away for it.

use std::collections::BTreeSet;

/// The newest that stay.
const NEWEST: usize = 7;
/// Weeks of which the last backup stays, besides.
const WEEKS: usize = 8;
const WEEK_MS: i64 = 7 * 86_400_000;
/// 1 January 1970 was a Thursday: weeks begin on Monday.
const MONDAY_MS: i64 = 3 * 86_400_000;

/// The moments of the backups that stay: the newest seven, and the last of each of the newest eight weeks that have any.
pub(super) fn staying(moments: &BTreeSet<i64>) -> BTreeSet<i64> {
    let mut staying: BTreeSet<i64> = moments.iter().rev().take(NEWEST).copied().collect();
    let mut weeks = BTreeSet::new();
    for moment in moments.iter().rev() {
        if weeks.len() == WEEKS {
            break;
        }
        if weeks.insert(moment.saturating_add(MONDAY_MS).div_euclid(WEEK_MS)) {
            staying.insert(*moment);
        }
    }
    staying
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn the_newest_stays_the_count_is_bounded_and_a_second_thinning_takes_nothing(
            moments in prop::collection::btree_set(any::<i64>(), 0..60),
        ) {
            let staying = staying(&moments);
            prop_assert!(staying.is_subset(&moments));
            prop_assert_eq!(staying.last(), moments.last());
            prop_assert!(staying.len() <= NEWEST + WEEKS);
            prop_assert_eq!(super::staying(&staying), staying.clone());
        }

        #[test]
        fn a_backup_a_day_leaves_seven_days_and_eight_weeks(start in 1_700_000_000_000_i64..1_900_000_000_000) {
            let days: BTreeSet<i64> = (0..200).map(|day| start + day * 86_400_000).collect();
            let staying = staying(&days);
            let last = start + 199 * 86_400_000;
            for day in 0..7 {
                prop_assert!(staying.contains(&(last - day * 86_400_000)));
            }
            let oldest = staying.first().copied().unwrap_or_default();
            prop_assert!((last - oldest) >= 6 * WEEK_MS && (last - oldest) < 8 * WEEK_MS);
        }
    }
}
