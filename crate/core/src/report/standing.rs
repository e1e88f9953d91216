//! The good-standing meter: where an account and each of its reason codes stand against a platform's bounds.

use std::collections::BTreeSet;

use super::calendar::months_before;
use super::filing::{Account, Batch};
use super::{Programme, Tally};

/// An account against a programme on one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Day of judgement.
    pub day: i64,
    /// The window's first day.
    pub from: i64,
    /// Every complaint of the window is known.
    pub complete: bool,
    /// Day since which every complaint is known; `None` when none is.
    pub known_since: Option<i64>,
    /// The whole account.
    pub overall: Scope,
    /// Each reason code with a complaint in the window, by name; empty where the programme does not look at them.
    pub reasons: Vec<Scope>,
}

impl Standing {
    /// Whether the account and each of its reason codes keep the bounds; with nothing decided there is nothing to keep.
    pub fn within(&self) -> bool {
        self.overall.within && self.reasons.iter().all(|scope| scope.within)
    }
}

/// What is judged: the whole account or one reason code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scope {
    /// Reason code; empty for the whole account.
    pub reason: String,
    /// Links of the window.
    pub tally: Tally,
    /// The bounds are kept by what is decided.
    pub within: bool,
    /// Within: rejected links that it would still bear. Otherwise 0.
    pub spare_rejections: u32,
    /// Within: links that may still come back. Otherwise 0; `None` where the programme has no such bound.
    pub spare_counters: Option<u32>,
    /// Outside: links to be taken down, with none rejected and none back, until the bounds are kept. Otherwise 0.
    pub missing: u32,
}

/// Judges an account on a day.
pub fn standing(programme: &Programme, account: &Account, day: i64) -> Standing {
    let from = months_before(day, programme.window_months) + 1;
    let shown = window(&account.batches, programme, day);
    let reasons: BTreeSet<&str> =
        shown.clone().map(|batch| batch.reason.as_str()).filter(|reason| !reason.is_empty()).collect();
    let reasons = if programme.per_reason { reasons } else { BTreeSet::new() };
    let sum = |reason: &str| {
        let mut tally = Tally::default();
        shown
            .clone()
            .filter(|batch| reason.is_empty() || batch.reason == reason)
            .for_each(|batch| tally.add(batch.tally));
        scope(programme, reason, tally)
    };
    Standing {
        day,
        from,
        complete: account.known_since.is_some_and(|since| since <= from),
        known_since: account.known_since,
        overall: sum(""),
        reasons: reasons.into_iter().map(sum).collect(),
    }
}

/// Batches that count on a day.
pub(super) fn window<'a>(
    batches: &'a [Batch],
    programme: &Programme,
    day: i64,
) -> impl Iterator<Item = &'a Batch> + Clone {
    let before = months_before(day, programme.window_months);
    batches.iter().filter(move |batch| before < batch.day && batch.day <= day)
}

fn scope(programme: &Programme, reason: &str, tally: Tally) -> Scope {
    let (low, high) = (u64::from(programme.lowest_acceptance), programme.highest_countered.map(u64::from));
    let (down, decided, lost) = (u64::from(tally.taken_down()), u64::from(tally.decided()), u64::from(tally.lost));
    let within = keeps(programme, down, decided, lost);
    let number = |n: u64| u32::try_from(n).unwrap_or(u32::MAX);
    let missing = if within {
        0
    } else {
        // (down + x) / (decided + x) >= low, and lost <= high of down + x.
        let for_acceptance = (low * decided).saturating_sub(100 * down).div_ceil(100 - low);
        let for_counters = high.map_or(0, |high| (100 * lost).div_ceil(high).saturating_sub(down));
        for_acceptance.max(for_counters)
    };
    Scope {
        reason: reason.to_owned(),
        tally,
        within,
        spare_rejections: if within { number((100 * down / low).saturating_sub(decided)) } else { 0 },
        spare_counters: high.map(|high| if within { number((high * down / 100).saturating_sub(lost)) } else { 0 }),
        missing: number(missing),
    }
}

/// Whether the bounds are kept by links taken down, decided, and come back.
pub(super) fn keeps(programme: &Programme, down: u64, decided: u64, lost: u64) -> bool {
    100 * down >= u64::from(programme.lowest_acceptance) * decided
        && programme.highest_countered.is_none_or(|high| 100 * lost <= u64::from(high) * down)
}

#[cfg(test)]
pub(super) mod tests {
    use proptest::prelude::*;

    use super::super::{Filing, accounts, day_text};
    use super::*;

    pub(in super::super) fn programme(per_reason: bool) -> Programme {
        let mut programme = Programme::shipped().unwrap().into_iter().find(|p| p.id == "ipp-good-faith").unwrap();
        programme.per_reason = per_reason;
        programme
    }

    /// Day 20,000 is 2024-10-04.
    pub(in super::super) const TODAY: i64 = 20_000;

    pub(in super::super) fn filed(day: i64, reason: &str, links: u32, outcome: &str) -> Filing {
        Filing {
            notice: format!("n-{day}-{reason}-{outcome}"),
            form: "ipp-taobao".into(),
            reason: reason.into(),
            filed_ms: Some(day * 86_400_000 + 1),
            links,
            outcome: outcome.into(),
            outcome_ms: (outcome != "submitted").then_some((day + 1) * 86_400_000),
            ..Filing::default()
        }
    }

    pub(in super::super) fn account(filings: &[Filing]) -> Account {
        accounts(&programme(true), filings, |_| Vec::new()).remove(0)
    }

    #[test]
    fn a_case_worked_by_hand() {
        // 90 of 100 taken down is the bound itself; 4 of the 90 back is 4.4 %. Under reason b 10 of 12 is 83.3 %.
        let filings = [
            filed(TODAY - 10, "a", 76, "accepted"),
            filed(TODAY - 11, "a", 4, "counter_upheld"),
            filed(TODAY - 12, "a", 8, "rejected"),
            filed(TODAY - 13, "b", 10, "counter_notice"),
            filed(TODAY - 14, "b", 1, "rejected"),
            filed(TODAY - 15, "b", 1, "withdrawn"),
            filed(TODAY - 16, "b", 7, "submitted"),
            filed(TODAY - 200, "a", 500, "rejected"),
        ];
        let found = standing(&programme(true), &account(&filings), TODAY);
        assert_eq!(day_text(found.from), "2024-07-05");
        assert!(found.complete);
        let overall = &found.overall;
        assert_eq!((overall.tally.taken_down(), overall.tally.decided(), overall.tally.open), (90, 100, 7));
        assert!(overall.within);
        assert_eq!((overall.spare_rejections, overall.spare_counters, overall.missing), (0, Some(0), 0));
        let [a, b] = found.reasons.as_slice() else { panic!("{:?}", found.reasons) };
        assert!(a.within && a.reason == "a");
        // 80 of 88 is 90.9 %: 80 of 88 holds, 80 of 89 is below. 4 of 80 back is 5 % itself.
        assert_eq!((a.spare_rejections, a.spare_counters), (0, Some(0)));
        assert!(!b.within);
        // 10 of 12: eight more make 18 of 20.
        assert_eq!(b.missing, 8);
        assert!(!found.within());
        assert!(standing(&programme(false), &account(&filings), TODAY).within());
    }

    #[test]
    fn the_window_ends_after_the_same_day_three_months_back() {
        let filings = [filed(TODAY - 92, "a", 5, "rejected"), filed(TODAY - 91, "a", 7, "rejected")];
        assert_eq!(day_text(TODAY - 92), "2024-07-04");
        let found = standing(&programme(true), &account(&filings), TODAY);
        assert_eq!(found.overall.tally.rejected, 7);
        assert!(found.complete, "it is known since the day before the window");
        let found = standing(&programme(true), &account(&filings[1..]), TODAY + 5);
        assert_eq!(found.overall.tally.rejected, 0);
        assert!(found.overall.within && found.reasons.is_empty());
    }

    #[test]
    fn what_was_filed_before_the_casebook_is_unknown_until_it_is_typed() {
        let filings = [filed(TODAY - 10, "a", 5, "accepted")];
        let programme = programme(true);
        assert!(!standing(&programme, &account(&filings), TODAY).complete);
        let typed = "2024-09,a,40,2,0,1\n2024-08,a,10,0,0,0\n2024-07,-,10,0,0,0";
        let account = accounts(&programme, &filings, |_| super::super::read_past_months(typed).0).remove(0);
        let found = standing(&programme, &account, TODAY);
        assert!(found.complete);
        assert_eq!(found.overall.tally, Tally { kept: 59, lost: 1, rejected: 2, withdrawn: 0, open: 0 });
        assert_eq!(found.reasons[0].tally.taken_down(), 50, "what is typed of September replaces what is kept of it");
    }

    proptest! {
        #[test]
        fn missing_and_spare_are_exact(kept in 0_u32..400, lost in 0_u32..30, rejected in 0_u32..60, high in 1_u32..20, low in 50_u32..99) {
            let mut programme = programme(false);
            (programme.lowest_acceptance, programme.highest_countered) = (low, Some(high));
            let tally = Tally { kept, lost, rejected, ..Tally::default() };
            let found = scope(&programme, "", tally);
            let with = |kept: u32, lost: u32, rejected: u32| scope(&programme, "", Tally { kept, lost, rejected, ..Tally::default() }).within;
            if found.within {
                prop_assert!(with(kept, lost, rejected + found.spare_rejections));
                prop_assert!(!with(kept, lost, rejected + found.spare_rejections + 1));
                let back = found.spare_counters.unwrap();
                prop_assert!(back <= kept && with(kept - back, lost + back, rejected));
                if back < kept {
                    prop_assert!(!with(kept - back - 1, lost + back + 1, rejected));
                }
            } else {
                prop_assert!(with(kept + found.missing, lost, rejected));
                prop_assert!(!with(kept + found.missing - 1, lost, rejected));
            }
        }
    }
}
