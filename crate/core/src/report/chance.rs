//! Chances of counts. Only + - * / are used, so that every machine gives the same digits.

use super::Programme;
use super::standing::keeps;

/// What is known of how links end, as weights of a Dirichlet distribution: their ratio is the expected shares, their
/// sum how firmly they are known, in links.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Shares {
    /// Not taken down.
    pub(super) failed: f64,
    /// Taken down and back.
    pub(super) lost: f64,
    /// Taken down and still down.
    pub(super) kept: f64,
}

/// Chances of 0 to `n` hits of `n`, when the share of hits is Beta(`a`, `b`); both above 0.
pub(super) fn beta_binomial(n: u32, a: f64, b: f64) -> Vec<f64> {
    let count = f64::from(n);
    // Chance of k + 1 over chance of k.
    let ratio = |k: f64| (count - k) / (k + 1.0) * (a + k) / (b + count - k - 1.0);
    // Begun at the mean, where the chance is not vanishing, and made to sum to 1 at the end.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and n")]
    let middle = (count * a / (a + b)).round() as usize;
    let mut all = vec![0.0; n as usize + 1];
    let mut weight = 1.0;
    let mut k = f64::from(u32::try_from(middle).unwrap_or(n));
    for place in all.iter_mut().skip(middle) {
        *place = weight;
        weight *= ratio(k);
        k += 1.0;
    }
    let mut k = f64::from(u32::try_from(middle).unwrap_or(n));
    let mut weight = 1.0;
    for place in all.iter_mut().take(middle).rev() {
        k -= 1.0;
        weight /= ratio(k);
        *place = weight;
    }
    let sum: f64 = all.iter().sum();
    all.iter_mut().for_each(|chance| *chance /= sum);
    all
}

/// The chance that the bounds are kept once `open` more links are decided.
pub(super) fn chance_within(
    programme: &Programme,
    (down, decided, lost): (u32, u32, u32),
    open: u32,
    shares: Shares,
) -> f64 {
    let (down, decided, lost) = (u64::from(down), u64::from(decided) + u64::from(open), u64::from(lost));
    let Shares { failed, lost: back, kept } = shares;
    let mut within = 0.0;
    for (r, chance) in beta_binomial(open, failed, back + kept).into_iter().enumerate() {
        let taken = u32::try_from(r).map_or(0, |r| open.saturating_sub(r));
        let down = down + u64::from(taken);
        if !keeps(programme, down, decided, 0) {
            break;
        }
        if programme.highest_countered.is_none() {
            within += chance;
            continue;
        }
        let bearable = beta_binomial(taken, back, kept)
            .into_iter()
            .zip(lost..)
            .take_while(|(_, lost)| keeps(programme, down, decided, *lost))
            .map(|(chance, _)| chance);
        within += chance * bearable.sum::<f64>();
    }
    within.clamp(0.0, 1.0)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::standing::tests::programme;
    use super::*;

    fn close(a: f64, b: f64) -> bool {
        (a - b).abs() < 1e-9
    }

    #[test]
    fn an_even_share_makes_every_count_alike() {
        for chance in beta_binomial(4, 1.0, 1.0) {
            assert!(close(chance, 0.2));
        }
        assert_eq!(beta_binomial(0, 3.0, 2.0), [1.0]);
    }

    #[test]
    fn a_case_worked_by_hand() {
        // Beta(2, 1), two links. None: B(2,3)/B(2,1) = (1/12)/(1/2) = 1/6. One: 2 B(3,2)/B(2,1) = 1/3. Two: 1/2.
        let found = beta_binomial(2, 2.0, 1.0);
        for (found, right) in found.iter().zip([1.0 / 6.0, 1.0 / 3.0, 0.5]) {
            assert!(close(*found, right), "{found} {right}");
        }
    }

    #[test]
    fn two_open_links_worked_by_hand() {
        let programme = programme(false);
        // 8 of 8 taken down, none back. One more rejected makes 9 of 10 (90 %), two make 8 of 10. One back of 9 or 10
        // is above 5 %, so all that are taken down must stay. Weights 1 (failed), 1 (back), 8 (kept):
        // none rejected: 9·10 / (10·11), both stay: 8·9 / (9·10); one rejected: 2·1·9 / (10·11), the other stays: 8/9.
        let shares = Shares { failed: 1.0, lost: 1.0, kept: 8.0 };
        let right = 9.0 * 10.0 / 110.0 * (8.0 * 9.0 / 90.0) + 2.0 * 9.0 / 110.0 * (8.0 / 9.0);
        let found = chance_within(&programme, (8, 8, 0), 2, shares);
        assert!(close(found, right), "{found} {right}");
    }

    #[test]
    fn nothing_open_is_certain() {
        let shares = Shares { failed: 1.0, lost: 1.0, kept: 1.0 };
        assert!(close(chance_within(&programme(false), (9, 10, 0), 0, shares), 1.0));
        assert!(close(chance_within(&programme(false), (8, 10, 0), 0, shares), 0.0));
        assert!(close(chance_within(&programme(false), (20, 20, 2), 0, shares), 0.0));
        assert!(close(chance_within(&programme(false), (0, 0, 0), 0, shares), 1.0));
    }

    proptest! {
        #[test]
        fn chances_sum_to_one_and_have_the_right_mean(n in 0_u32..2_000, a in 0.05_f64..300.0, b in 0.05_f64..300.0) {
            let all = beta_binomial(n, a, b);
            prop_assert!(all.iter().all(|chance| chance.is_finite() && *chance >= 0.0));
            prop_assert!((all.iter().sum::<f64>() - 1.0).abs() < 1e-9);
            let mean: f64 = all.iter().zip(0_u32..).map(|(chance, k)| chance * f64::from(k)).sum();
            prop_assert!((mean - f64::from(n) * a / (a + b)).abs() < 1e-6 * (1.0 + f64::from(n)));
        }

        #[test]
        fn a_worse_record_never_makes_it_safer(open in 0_u32..60, down in 0_u32..200, worse in 0.5_f64..20.0) {
            // Without the second bound: a link that is rejected cannot come back, which makes that one safer.
            let mut programme = programme(false);
            programme.highest_countered = None;
            let good = Shares { failed: 2.0, lost: 1.0, kept: 60.0 };
            let bad = Shares { failed: good.failed + worse, ..good };
            let chance = |shares| chance_within(&programme, (down, down, 0), open, shares);
            prop_assert!(chance(bad) <= chance(good) + 1e-9);
        }
    }
}
