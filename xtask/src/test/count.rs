//! How many checks a program says that it has made.

use crate::process::Outcome;

/// Checks that passed and failed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Passed.
    pub passed: usize,
    /// Failed.
    pub failed: usize,
}

impl Count {
    /// A program that is one check as a whole.
    pub const fn one(passed: bool) -> Self {
        Self { passed: passed as usize, failed: !passed as usize }
    }

    /// The sum of two counts.
    pub const fn and(self, other: Self) -> Self {
        Self { passed: self.passed + other.passed, failed: self.failed + other.failed }
    }

    /// What `cargo test` counted: `test result: ok. 3 passed; 0 failed; …`, one line a test program.
    pub fn of_cargo(outcome: &Outcome) -> Self {
        let lines = outcome.output.lines().filter_map(|line| line.strip_prefix("test result: "));
        let count = lines.map(|line| Self { passed: before(line, " passed"), failed: before(line, " failed") });
        count.fold(Self::default(), Self::and).or_failed(outcome)
    }

    /// What `node --test` counted: `ℹ pass 3`, `ℹ fail 0`, `ℹ cancelled 0`.
    pub fn of_node(outcome: &Outcome) -> Self {
        let after = |word: &str| {
            let line =
                outcome.output.lines().filter_map(|line| line.strip_prefix("ℹ ")?.strip_prefix(word)).next_back();
            line.and_then(|number| number.trim().parse().ok()).unwrap_or(0)
        };
        Self { passed: after("pass "), failed: after("fail ") + after("cancelled ") }.or_failed(outcome)
    }

    /// A program that failed without counting a failure (it did not compile, it was killed) is one failure; one that
    /// succeeded without counting anything has checked nothing, which is a failure too.
    fn or_failed(self, outcome: &Outcome) -> Self {
        let silent = self.failed == 0 && (!outcome.passed || self.passed == 0);
        if silent { Self { failed: 1, ..self } } else { self }
    }
}

/// The number that stands before a word: `3` in `ok. 3 passed; 0 failed` for ` passed`.
fn before(line: &str, word: &str) -> usize {
    line.split_once(word)
        .and_then(|(text, _)| text.rsplit(|c: char| !c.is_ascii_digit()).next()?.parse().ok())
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;
    use std::time::Duration;

    use super::*;

    fn outcome(passed: bool, output: &str) -> Outcome {
        Outcome { passed, output: output.into(), elapsed: Duration::ZERO, log: PathBuf::new() }
    }

    #[test]
    fn every_test_program_of_cargo_is_counted() {
        let output = "test result: ok. 12 passed; 0 failed; 0 ignored\nnoise\ntest result: FAILED. 3 passed; 2 failed;";
        assert_eq!(Count::of_cargo(&outcome(false, output)), Count { passed: 15, failed: 2 });
    }

    #[test]
    fn node_counts_cancelled_tests_as_failed() {
        let output = "ℹ tests 6\nℹ pass 3\nℹ fail 1\nℹ cancelled 2\n";
        assert_eq!(Count::of_node(&outcome(false, output)), Count { passed: 3, failed: 3 });
    }

    #[test]
    fn what_does_not_compile_is_a_failure() {
        assert_eq!(Count::of_cargo(&outcome(false, "error[E0308]")), Count { passed: 0, failed: 1 });
    }

    #[test]
    fn no_test_at_all_is_a_failure() {
        assert_eq!(Count::of_node(&outcome(true, "")), Count { passed: 0, failed: 1 });
    }
}
