//! What reviewers' decisions on a brand teach: how far its rules weigh more or less than shipped.
//!
//! The shipped weights are the starting point. Decisions move them by the most probable shift under two beliefs: a
//! decision follows the log-odds of a listing, and a shift is small unless many decisions ask for it (a normal
//! distribution around nought). The same decisions give the same shifts, in whatever order they were made.

use serde::{Deserialize, Serialize};

use super::Reason;
use crate::order::{self, Gather};

/// Standard deviation of what is believed of a rule's shift before any decision, in log-odds.
const SPREAD: f64 = 0.5;
/// The same of the brand's offset.
const OFFSET_SPREAD: f64 = 1.0;
/// Largest shift of a rule, and of the offset.
const MOST: f64 = 2.0;
/// Rounds over all weights: far more than it takes to settle.
const ROUNDS: usize = 40;
/// Rules of one decision that count, the first named.
const MOST_RULES: usize = 64;
/// Offset below which a verdict does not mention the decisions.
const MENTION: f64 = 0.05;

/// A verdict on which a reviewer decided.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Decided {
    /// Name of the brand profile, as the verdict gives it.
    pub brand: String,
    /// Rules among the verdict's reasons.
    pub rules: Vec<String>,
    /// Probability of the verdict, weighed as shipped.
    pub probability: f64,
    /// The reviewer found the suspicion right.
    pub confirmed: bool,
}

/// How far a rule's weight is shifted, and by how many decisions.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct RuleShift {
    /// Id of the rule.
    pub rule: String,
    /// Decisions on listings that met it which found the suspicion right.
    pub confirmed: u32,
    /// Those that found it wrong.
    pub rejected: u32,
    /// Log-odds added to its weight, two decimals.
    pub shift: f64,
}

/// What the decisions on one brand teach. Weights are undone by leaving it out.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Calibration {
    /// Name of the brand profile.
    pub brand: String,
    /// Decisions that it rests on.
    pub decisions: u32,
    /// Log-odds added to every listing of the brand, two decimals.
    pub offset: f64,
    /// Rules in the order of their ids.
    pub rules: Vec<RuleShift>,
}

/// A decision as the learner sees it: log-odds as shipped, the weights that it moves, how it ended.
struct Sample {
    log_odds: f64,
    rules: Vec<usize>,
    confirmed: bool,
}

impl Calibration {
    /// Learns from the decisions on one brand; those on others are passed over.
    pub fn learn(brand: &str, decided: &[Decided]) -> Self {
        let of_brand: Vec<&Decided> = decided.iter().filter(|d| d.brand == brand).collect();
        let names = of_brand.iter().flat_map(|d| d.rules.iter().take(MOST_RULES)).cloned().into_set();
        let mut rules: Vec<RuleShift> =
            names.into_iter().map(|rule| RuleShift { rule, confirmed: 0, rejected: 0, shift: 0.0 }).collect();
        let samples: Vec<Sample> = of_brand
            .iter()
            .map(|d| {
                let mut met: Vec<usize> = d
                    .rules
                    .iter()
                    .take(MOST_RULES)
                    .filter_map(|rule| rules.binary_search_by(|r| r.rule.cmp(rule)).ok())
                    .collect();
                order::sort(&mut met);
                met.dedup();
                for i in &met {
                    if let Some(rule) = rules.get_mut(*i) {
                        let count = if d.confirmed { &mut rule.confirmed } else { &mut rule.rejected };
                        *count = count.saturating_add(1);
                    }
                }
                let p = if d.probability.is_finite() { d.probability.clamp(0.005, 0.995) } else { 0.5 };
                Sample { log_odds: (p / (1.0 - p)).ln(), rules: met, confirmed: d.confirmed }
            })
            .collect();
        let mut shifts = vec![0.0; rules.len()];
        let mut offset = 0.0;
        for _ in 0..ROUNDS {
            // One step of Newton's for each weight on its own, halved since they share decisions: it cannot swing.
            let mut slopes = vec![0.0; rules.len()];
            let mut bends = vec![0.0; rules.len()];
            let (mut slope, mut bend) = (0.0, 0.0);
            for sample in &samples {
                let moved: f64 = sample.rules.iter().filter_map(|i| shifts.get(*i)).sum();
                let p = 1.0 / (1.0 + (-(sample.log_odds + moved + offset)).exp());
                let error = f64::from(u8::from(sample.confirmed)) - p;
                // Weights that move together share the bend, so that their steps together are no longer than one.
                let curve = p * (1.0 - p) * (sample.rules.len() + 1) as f64;
                slope += error;
                bend += curve;
                for i in &sample.rules {
                    if let (Some(s), Some(b)) = (slopes.get_mut(*i), bends.get_mut(*i)) {
                        *s += error;
                        *b += curve;
                    }
                }
            }
            for (shift, (slope, bend)) in shifts.iter_mut().zip(slopes.iter().zip(&bends)) {
                *shift = step(*shift, *slope, *bend, SPREAD);
            }
            offset = step(offset, slope, bend, OFFSET_SPREAD);
        }
        let rounded = |value: f64| (value * 100.0).round() / 100.0;
        for (rule, shift) in rules.iter_mut().zip(shifts) {
            rule.shift = rounded(shift);
        }
        Self { brand: brand.into(), decisions: samples.len() as u32, offset: rounded(offset), rules }
    }

    /// Log-odds to add to a rule's weight.
    pub(super) fn shift(&self, rule: &str) -> f64 {
        self.rules.iter().find(|r| r.rule == rule).map_or(0.0, |r| held(r.shift))
    }

    /// Log-odds to add to a listing of the brand.
    pub(super) fn offset(&self) -> f64 {
        held(self.offset)
    }

    /// Tells in a verdict that decisions moved it.
    pub(super) fn reason(&self) -> Option<Reason> {
        let offset = self.offset();
        (offset.abs() >= MENTION).then(|| Reason {
            rule: "reviewers-decisions".into(),
            title: format!("{} decisions of your reviewers on {}", self.decisions, self.brand),
            title_zh: format!("贵方审核人员对{}的{}次判定", self.brand, self.decisions),
            field: "brand".into(),
            spans: Vec::new(),
            weight: offset,
        })
    }
}

/// What a file may claim, held within bounds.
fn held(value: f64) -> f64 {
    if value.is_finite() { value.clamp(-MOST, MOST) } else { 0.0 }
}

fn step(value: f64, slope: f64, bend: f64, spread: f64) -> f64 {
    let pull = 1.0 / (spread * spread);
    (value + 0.5 * (slope - value * pull) / (bend + pull)).clamp(-MOST, MOST)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn decided(rules: &[&str], probability: f64, confirmed: bool, count: usize) -> Vec<Decided> {
        let rules = rules.iter().map(|r| (*r).to_owned()).collect();
        vec![Decided { brand: "Aurelle".into(), rules, probability, confirmed }; count]
    }

    #[test]
    fn a_rule_that_reviewers_reject_weighs_less_and_the_others_hardly_move() {
        let mut all = decided(&["price-below-category"], 0.8, false, 30);
        all.extend(decided(&["grade-of-copy"], 0.96, true, 30));
        let learnt = Calibration::learn("Aurelle", &all);
        let shift = |rule: &str| learnt.rules.iter().find(|r| r.rule == rule).unwrap();
        assert!(shift("price-below-category").shift < -0.5, "{learnt:?}");
        assert_eq!((shift("price-below-category").confirmed, shift("price-below-category").rejected), (0, 30));
        assert!(shift("grade-of-copy").shift > 0.0, "{learnt:?}");
        assert_eq!(learnt.decisions, 60);
    }

    #[test]
    fn few_decisions_move_little_and_decisions_as_expected_nothing() {
        let few = Calibration::learn("Aurelle", &decided(&["second-hand"], 0.5, true, 1));
        assert!(few.rules[0].shift > 0.0 && few.rules[0].shift < 0.15, "{few:?}");
        let mut even = decided(&["second-hand"], 0.5, true, 20);
        even.extend(decided(&["second-hand"], 0.5, false, 20));
        let even = Calibration::learn("Aurelle", &even);
        assert!(even.rules[0].shift.abs() < 0.01 && even.offset.abs() < 0.01, "{even:?}");
        assert_eq!(Calibration::learn("Aurelle", &[]).rules, []);
    }

    #[test]
    fn decisions_on_another_brand_teach_nothing() {
        let learnt = Calibration::learn("Other", &decided(&["second-hand"], 0.5, true, 9));
        assert_eq!((learnt.decisions, learnt.offset, learnt.rules.len()), (0, 0.0, 0));
    }

    proptest! {
        #[test]
        fn any_decisions_give_bounded_shifts_that_do_not_depend_on_their_order(
            rows in prop::collection::vec((prop::collection::vec(0..6_u8, 0..5), -1.0..2.0_f64, any::<bool>()), 0..40),
        ) {
            let mut all: Vec<Decided> = rows
                .into_iter()
                .map(|(rules, probability, confirmed)| Decided {
                    brand: "Aurelle".into(),
                    rules: rules.iter().map(|r| format!("rule-{r}")).collect(),
                    probability,
                    confirmed,
                })
                .collect();
            let learnt = Calibration::learn("Aurelle", &all);
            prop_assert!(learnt.rules.iter().all(|r| r.shift.abs() <= MOST) && learnt.offset.abs() <= MOST);
            all.reverse();
            let other = Calibration::learn("Aurelle", &all);
            prop_assert!((learnt.offset - other.offset).abs() < 0.011);
        }
    }
}
