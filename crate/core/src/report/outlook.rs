//! The simulator: what filing a notice today would do to an account's standing on each coming day.
//!
//! How links end is learnt from the account's own decided links of the last twelve months. Their shares (not taken
//! down, taken down and back, still down) are unknown; what the history says of them is a Dirichlet distribution, and
//! the links that are still open are drawn from it together, so that a short history gives wide chances. A reason code
//! begins with ten links' worth of the account's shares. The chances are sums, not draws. Assumed is that open links are
//! decided at once (IPP answers most within a day), and that filing goes on, week by week, at the pace and with the
//! reasons of the present window. With more than [`MOST_COUNTED`] links in the window all counts are scaled down
//! together: what is uncertain about so many is their shares, and these stay as they are.

use std::collections::BTreeMap;

use super::calendar::months_before;
use super::chance::{Shares, chance_within};
use super::filing::{Account, Batch, Planned};
use super::standing::window;
use super::{Programme, Tally};

/// Fewer decided links than this say nothing about what comes, so nothing is forecast.
pub const FEWEST_DECIDED: u32 = 20;
/// Links of a window that are counted one by one; the work grows with the square.
const MOST_COUNTED: u32 = 600;
/// Chance of leaving the bounds that is borne before links should be held back.
pub const TOLERANCE: f64 = 0.05;
/// Days of history that are learnt from.
const HISTORY: i64 = 365;
/// Links' worth of the account's shares with which a reason code begins.
const BORROWED: f64 = 10.0;
/// Days after which the links filed meanwhile are added.
const WEEK: i64 = 7;
/// Sizes that are tried when links must be held back.
const STEPS: usize = 20;

/// What filing a notice would do.
#[derive(Clone, Debug, PartialEq)]
pub struct Outlook {
    /// The whole account.
    pub account: Forecast,
    /// The notice's reason code, where the programme looks at it alone.
    pub reason: Option<Forecast>,
    /// The highest chance of leaving on any day when nothing is filed.
    pub without: f64,
    /// Links to hold back, weakest first, so that no day's chance is above [`TOLERANCE`]; `None` when even filing none
    /// would not do.
    pub hold_back: Option<Vec<Planned>>,
}

impl Outlook {
    /// The highest chance of leaving on any day.
    pub fn worst(&self) -> f64 {
        self.reason.iter().chain([&self.account]).map(|forecast| forecast.worst().1).fold(0.0, f64::max)
    }
}

/// The chance that the bounds are left, day by day.
#[derive(Clone, Debug, PartialEq)]
pub struct Forecast {
    /// Reason code; empty for the whole account.
    pub reason: String,
    /// From today until the notice has left the window.
    pub leaves: Vec<f64>,
}

impl Forecast {
    /// The first of the worst days, counted from today, and its chance.
    pub fn worst(&self) -> (usize, f64) {
        let mut worst = (0, 0.0);
        for (day, chance) in self.leaves.iter().enumerate() {
            if *chance > worst.1 {
                worst = (day, *chance);
            }
        }
        worst
    }
}

/// Forecasts an account when a notice under `reason` with the `planned` links is filed on `day`. `None` when fewer than
/// [`FEWEST_DECIDED`] links are decided.
pub fn outlook(
    programme: &Programme,
    account: &Account,
    day: i64,
    reason: &str,
    planned: &[Planned],
) -> Option<Outlook> {
    let learnt = Learnt::of(&account.batches, day)?;
    let size = u32::try_from(planned.len()).ok()?;
    let case = Case { programme, batches: &account.batches, learnt: &learnt, day, reason };
    let mut weakest = planned.to_vec();
    weakest.sort_by(|a, b| a.probability.total_cmp(&b.probability).then_with(|| a.listing.cmp(&b.listing)));
    let all = case.forecasts(size);
    let outlook =
        |(account, reason): (Forecast, Option<Forecast>)| Outlook { account, reason, without: 0.0, hold_back: None };
    let mut found = outlook(all);
    found.without = outlook(case.forecasts(0)).worst();
    if found.worst() <= TOLERANCE {
        found.hold_back = Some(Vec::new());
    } else {
        let held = (1..=STEPS).map(|step| planned.len() * step / STEPS).filter(|held| *held > 0).find(|held| {
            let filed = u32::try_from(planned.len() - held).unwrap_or(u32::MAX);
            outlook(case.forecasts(filed)).worst() <= TOLERANCE
        });
        found.hold_back = held.map(|held| weakest.into_iter().take(held).collect());
    }
    Some(found)
}

/// What the history says of how links end.
pub(super) struct Learnt {
    account: Shares,
    reasons: BTreeMap<String, Shares>,
}

impl Learnt {
    /// From what is known on a day; `None` when that is too little.
    pub(super) fn of(batches: &[Batch], day: i64) -> Option<Self> {
        let known = |batch: &&Batch| batch.known <= day && day - HISTORY < batch.day;
        let mut all = Tally::default();
        let mut by_reason: BTreeMap<String, Tally> = BTreeMap::new();
        for batch in batches.iter().filter(known) {
            all.add(batch.tally);
            by_reason.entry(batch.reason.clone()).or_default().add(batch.tally);
        }
        if all.decided() < FEWEST_DECIDED {
            return None;
        }
        // Half a link in each place: what never happened is rare, not impossible.
        let account = Shares::of(all, Shares { failed: 0.5, lost: 0.5, kept: 0.5 });
        let begin = account.with_sum(BORROWED);
        let reasons = by_reason.into_iter().map(|(reason, tally)| (reason, Shares::of(tally, begin))).collect();
        Some(Self { account, reasons })
    }

    fn reason(&self, reason: &str) -> Shares {
        self.reasons.get(reason).copied().unwrap_or_else(|| self.account.with_sum(BORROWED))
    }
}

impl Shares {
    fn of(tally: Tally, begin: Self) -> Self {
        Self {
            failed: begin.failed + f64::from(tally.failed()),
            lost: begin.lost + f64::from(tally.lost),
            kept: begin.kept + f64::from(tally.kept),
        }
    }

    fn sum(self) -> f64 {
        self.failed + self.lost + self.kept
    }

    fn with_sum(self, sum: f64) -> Self {
        let by = sum / self.sum();
        Self { failed: self.failed * by, lost: self.lost * by, kept: self.kept * by }
    }

    /// Shares of links of several kinds together, each with its number: the mean of their shares, known as firmly as
    /// they are on average.
    fn mixed(parts: &[(f64, Self)]) -> Option<Self> {
        let links: f64 = parts.iter().map(|(links, _)| links).sum();
        if links <= 0.0 {
            return None;
        }
        let (mut mean, mut sum) = (Self { failed: 0.0, lost: 0.0, kept: 0.0 }, 0.0);
        for (number, shares) in parts {
            let part = shares.with_sum(number / links);
            mean = Self { failed: mean.failed + part.failed, lost: mean.lost + part.lost, kept: mean.kept + part.kept };
            sum += shares.sum() * number / links;
        }
        Some(mean.with_sum(sum))
    }
}

/// One question.
struct Case<'a> {
    programme: &'a Programme,
    batches: &'a [Batch],
    learnt: &'a Learnt,
    day: i64,
    reason: &'a str,
}

impl Case<'_> {
    fn forecasts(&self, planned: u32) -> (Forecast, Option<Forecast>) {
        (self.forecast("", planned), self.programme.per_reason.then(|| self.forecast(self.reason, planned)))
    }

    fn forecast(&self, scope: &str, planned: u32) -> Forecast {
        let mut leaves = Vec::new();
        let mut last: Option<(State, f64)> = None;
        for day in self.day.. {
            let filed = months_before(day, self.programme.window_months) < self.day;
            let state = self.state(scope, day, if filed { planned } else { 0 });
            let chance = match &last {
                Some((known, chance)) if *known == state => *chance,
                _ => 1.0 - self.chance(scope, &state),
            };
            leaves.push(chance);
            last = Some((state, chance));
            if !filed {
                break;
            }
        }
        Forecast { reason: scope.to_owned(), leaves }
    }

    fn state(&self, scope: &str, day: i64, planned: u32) -> State {
        let mut state = State::default();
        for batch in window(self.batches, self.programme, day).filter(|b| scope.is_empty() || b.reason == scope) {
            state.tally.add(batch.tally);
            if batch.tally.open > 0 {
                *state.open.entry(batch.reason.clone()).or_default() += batch.tally.open;
            }
        }
        if planned > 0 {
            *state.open.entry(self.reason.to_owned()).or_default() += planned;
        }
        let length = self.day - months_before(self.day, self.programme.window_months);
        let passed = (day - self.day).div_euclid(WEEK).saturating_mul(WEEK).min(length);
        for (reason, links) in self.pace(scope) {
            let meanwhile = u32::try_from(i64::from(links) * passed / length.max(1)).unwrap_or(u32::MAX);
            if meanwhile > 0 {
                *state.open.entry(reason).or_default() += meanwhile;
            }
        }
        state
    }

    /// Links filed in the present window, by reason code.
    fn pace(&self, scope: &str) -> BTreeMap<String, u32> {
        let mut links: BTreeMap<String, u32> = BTreeMap::new();
        for batch in window(self.batches, self.programme, self.day).filter(|b| scope.is_empty() || b.reason == scope) {
            *links.entry(batch.reason.clone()).or_default() += batch.tally.decided().saturating_add(batch.tally.open);
        }
        links
    }

    fn chance(&self, scope: &str, state: &State) -> f64 {
        let parts: Vec<(f64, Shares)> =
            state.open.iter().map(|(reason, links)| (f64::from(*links), self.learnt.reason(reason))).collect();
        let shares = if scope.is_empty() { Shares::mixed(&parts) } else { None };
        let shares = shares.unwrap_or_else(|| self.learnt.reason(scope));
        let open = state.open.values().copied().fold(0, u32::saturating_add);
        chance_of_keeping(self.programme, state.tally, open, shares)
    }
}

/// The chance that the bounds are kept once `open` more links are decided, with the counts scaled down where they are
/// many.
fn chance_of_keeping(programme: &Programme, decided: Tally, open: u32, shares: Shares) -> f64 {
    let all = u64::from(decided.decided()) + u64::from(open);
    let most = u64::from(MOST_COUNTED);
    let scaled = |count: u32| {
        if all <= most || open == 0 {
            return count;
        }
        u32::try_from((u64::from(count) * most + all / 2) / all).unwrap_or(count)
    };
    let counts = (scaled(decided.taken_down()), scaled(decided.decided()), scaled(decided.lost));
    chance_within(programme, counts, scaled(open), shares)
}

/// What counts on a day.
#[derive(Default, PartialEq)]
struct State {
    tally: Tally,
    open: BTreeMap<String, u32>,
}

/// The chance, with what was known on a day, that a reason code has left the bounds once a filing of `links` is decided
/// beside what is decided of the window.
pub(super) fn chance_of_leaving(
    programme: &Programme,
    learnt: &Learnt,
    reason: &str,
    decided: Tally,
    open: u32,
) -> f64 {
    1.0 - chance_of_keeping(programme, decided, open, learnt.reason(reason))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::standing::tests::{TODAY, account, filed, programme};
    use super::*;

    fn links(number: usize) -> Vec<Planned> {
        let link = |n: usize| Planned {
            listing: format!("taobao:{n:03}"),
            title: String::new(),
            // The weakest is the last.
            probability: 1.0 - f64::from(u32::try_from(n).unwrap()) / 1_000.0,
        };
        (0..number).map(link).collect()
    }

    #[test]
    fn too_little_history_is_not_forecast() {
        let one = [filed(TODAY - 5, "a", 19, "accepted")];
        assert_eq!(outlook(&programme(true), &account(&one), TODAY, "a", &links(5)), None);
        let open = [filed(TODAY - 5, "a", 19, "accepted"), filed(TODAY - 5, "a", 500, "submitted")];
        assert_eq!(outlook(&programme(true), &account(&open), TODAY, "a", &links(5)), None);
    }

    #[test]
    fn a_good_record_bears_a_notice() {
        let record = [filed(TODAY - 30, "a", 395, "accepted"), filed(TODAY - 30, "a", 5, "rejected")];
        let found = outlook(&programme(true), &account(&record), TODAY, "a", &links(50)).unwrap();
        assert!(found.worst() < 0.01, "{found:?}");
        assert_eq!(found.hold_back, Some(Vec::new()));
        // Today and 92 days more: on the last the notice itself has left the window.
        assert_eq!(found.account.leaves.len(), 93);
    }

    #[test]
    fn when_old_months_roll_out_the_chance_rises() {
        // 91 % over all, but of what stays in the window only 30 of 36 were taken down.
        let record = [
            filed(TODAY - 80, "a", 300, "accepted"),
            filed(TODAY - 80, "a", 24, "rejected"),
            filed(TODAY - 10, "a", 30, "accepted"),
            filed(TODAY - 10, "a", 6, "rejected"),
        ];
        let found = outlook(&programme(true), &account(&record), TODAY, "a", &links(10)).unwrap();
        let reason = found.reason.as_ref().unwrap();
        assert!(reason.leaves[0] < 0.05, "{}", reason.leaves[0]);
        assert!(reason.leaves[20] > 0.5, "{}", reason.leaves[20]);
        assert!(reason.worst().0 >= 12);
        assert!(found.without > 0.5, "what stays is at 83 %: {}", found.without);
        assert_eq!(found.hold_back, None);
    }

    #[test]
    fn the_weakest_links_are_held_back() {
        // 570 of 610 bear 23 rejections; of 120 more under reason b about 27 are to be expected.
        let record = [
            filed(TODAY - 20, "a", 485, "accepted"),
            filed(TODAY - 20, "a", 15, "rejected"),
            filed(TODAY - 60, "b", 85, "accepted"),
            filed(TODAY - 60, "b", 25, "rejected"),
        ];
        let found = outlook(&programme(false), &account(&record), TODAY, "b", &links(120)).unwrap();
        assert!(found.worst() > TOLERANCE);
        let held = found.hold_back.unwrap();
        assert!(!held.is_empty() && held.len() < 120, "{}", held.len());
        assert_eq!(held[0].listing, "taobao:119");
        let fewer = links(120 - held.len());
        assert!(outlook(&programme(false), &account(&record), TODAY, "b", &fewer).unwrap().worst() <= TOLERANCE);
    }

    #[test]
    fn a_reason_code_can_leave_while_the_account_stays() {
        let record = [
            filed(TODAY - 20, "a", 900, "accepted"),
            filed(TODAY - 20, "b", 18, "accepted"),
            filed(TODAY - 20, "b", 2, "rejected"),
        ];
        let found = outlook(&programme(true), &account(&record), TODAY, "b", &links(10)).unwrap();
        assert!(found.account.worst().1 < 0.01);
        assert!(found.reason.unwrap().worst().1 > 0.3);
    }

    #[test]
    fn a_large_account_is_forecast_like_a_small_one_of_its_shares() {
        let record = |times: u32| {
            [filed(TODAY - 30, "a", 540 * times, "accepted"), filed(TODAY - 30, "a", 40 * times, "rejected")]
        };
        let worst = |times| outlook(&programme(true), &account(&record(times)), TODAY, "a", &links(0)).unwrap().worst();
        assert!(worst(100) < worst(1), "more history of 93 % makes it surer: {} {}", worst(100), worst(1));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(24))]
        // What is filed today is answered tomorrow, so the youngest history is of yesterday.
        #[test]
        fn chances_are_chances_and_the_same_each_time(kept in 20_u32..200, rejected in 0_u32..40, lost in 0_u32..10, age in 1_i64..120, planned in 0_usize..60) {
            let record = [filed(TODAY - age, "a", kept, "accepted"), filed(TODAY - age, "b", rejected, "rejected"), filed(TODAY - age, "a", lost, "counter_upheld"), filed(TODAY - 1, "a", 3, "submitted")];
            let account = account(&record);
            let ask = || outlook(&programme(true), &account, TODAY, "a", &links(planned));
            let found = ask().unwrap();
            prop_assert_eq!(&ask().unwrap(), &found);
            for forecast in found.reason.iter().chain([&found.account]) {
                prop_assert!(forecast.leaves.iter().all(|chance| (0.0..=1.0).contains(chance)));
            }
        }
    }
}
