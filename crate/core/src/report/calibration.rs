//! How well the simulator foretold what happened: each past notice forecast with what was known on its day.

use super::Programme;
use super::Tally;
use super::filing::{Account, Batch};
use super::outlook::{Learnt, chance_of_leaving};
use super::standing::{keeps, window};

/// Bins of equal width.
const BINS: usize = 5;

/// Forecasts beside what happened.
#[derive(Clone, Debug, PartialEq)]
pub struct Calibration {
    /// Notices that could be forecast and are decided.
    pub notices: u32,
    /// By forecast chance, lowest first: 0 to 20 %, to 40 %, ...
    pub bins: Vec<Bin>,
    /// Mean squared difference of chance and event (Brier): 0 is foresight, 0.25 what a coin gives.
    pub brier: Option<f64>,
}

/// Forecasts of about the same chance.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Bin {
    /// Notices.
    pub notices: u32,
    /// Mean of the forecast chances that the reason code leaves the bounds.
    pub foretold: f64,
    /// After how many of them it had left.
    pub left: u32,
}

/// Forecasts every decided notice of an account anew from what was known when it was filed: the chance that its reason
/// code is outside of the bounds once everything filed up to that day is decided; beside it, whether it was.
pub fn calibration(programme: &Programme, account: &Account) -> Calibration {
    let mut bins = vec![Bin::default(); BINS];
    let (mut notices, mut squares) = (0, 0.0);
    for batch in account.batches.iter().filter(|batch| !batch.notice.is_empty() && batch.tally.open == 0) {
        let Some((chance, left)) = foretold(programme, &account.batches, batch) else { continue };
        notices += 1;
        let event = if left { 1.0 } else { 0.0 };
        squares += (chance - event) * (chance - event);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and the number of bins")]
        let place = ((chance * BINS as f64) as usize).min(BINS - 1);
        if let Some(bin) = bins.get_mut(place) {
            bin.notices += 1;
            bin.foretold += chance;
            bin.left += u32::from(left);
        }
    }
    for bin in bins.iter_mut().filter(|bin| bin.notices > 0) {
        bin.foretold /= f64::from(bin.notices);
    }
    Calibration { notices, bins, brier: (notices > 0).then(|| squares / f64::from(notices)) }
}

fn foretold(programme: &Programme, batches: &[Batch], batch: &Batch) -> Option<(f64, bool)> {
    // What became known on the day itself may have come after the filing.
    let learnt = Learnt::of(batches, batch.day - 1)?;
    let (mut decided, mut end, mut open) = (Tally::default(), Tally::default(), 0_u32);
    for other in window(batches, programme, batch.day).filter(|other| other.reason == batch.reason) {
        if other.known < batch.day {
            decided.add(other.tally);
        } else {
            let links = other.tally.decided();
            open = open.saturating_add(links);
        }
        end.add(other.tally);
    }
    let (down, all, lost) = (u64::from(end.taken_down()), u64::from(end.decided()), u64::from(end.lost));
    Some((chance_of_leaving(programme, &learnt, &batch.reason, decided, open), !keeps(programme, down, all, lost)))
}

#[cfg(test)]
mod tests {
    use super::super::standing::tests::{TODAY, account, filed, programme};
    use super::*;

    #[test]
    fn a_steady_record_is_foretold() {
        // Every day twenty links, one of them rejected: 95 %.
        let mut record = Vec::new();
        for day in 0..60 {
            record.push(filed(TODAY - 70 + day, "a", 19, "accepted"));
            record.push(filed(TODAY - 70 + day, "a", 1, "rejected"));
        }
        let found = calibration(&programme(true), &account(&record));
        // On the first two days no outcome was known.
        assert_eq!(found.notices, 116);
        assert_eq!(found.bins[0].notices, 116);
        assert_eq!(found.bins[0].left, 0);
        assert!(found.brier.unwrap() < 0.05, "{found:?}");
    }

    #[test]
    fn a_turn_to_the_worse_is_counted_against_the_forecast() {
        let record = [
            filed(TODAY - 40, "a", 60, "accepted"),
            filed(TODAY - 20, "a", 30, "rejected"),
            filed(TODAY - 10, "a", 5, "submitted"),
        ];
        let found = calibration(&programme(true), &account(&record));
        assert_eq!(found.notices, 1, "the first had no history, the last is not decided");
        assert_eq!((found.bins[0].notices, found.bins[0].left), (1, 1));
        assert!(found.brier.unwrap() > 0.9);
    }

    #[test]
    fn nothing_filed_gives_nothing() {
        let found = calibration(&programme(true), &account(&[filed(TODAY, "a", 1, "accepted")]));
        assert_eq!((found.notices, found.brier), (0, None));
    }
}
