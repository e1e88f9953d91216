//! Which step is next, when several run at the same time.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

use super::{Count, Step};

/// Steps that wait, that run and that have ended.
pub struct Board {
    state: Mutex<State>,
    ended: Condvar,
}

#[derive(Default)]
struct State {
    waiting: Vec<Step>,
    running: Vec<Step>,
    broken: Vec<Step>,
    total: Count,
}

/// What a lane does next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Turn {
    /// Run this step.
    Run(Step),
    /// Say that this step cannot run.
    Blocked {
        /// The step.
        step: Step,
        /// The step whose result it needs.
        by: Step,
    },
}

impl Turn {
    /// The step.
    pub const fn step(&self) -> &Step {
        match self {
            Self::Run(step) | Self::Blocked { step, .. } => step,
        }
    }
}

impl State {
    /// The first step that waits for nothing which has not ended.
    fn take(&mut self) -> Option<Turn> {
        let free = |step: &Step| {
            let mut others = self.waiting.iter().chain(&self.running);
            !others.any(|other| other != step && step.waits_for(other))
        };
        let index = self.waiting.iter().position(free)?;
        let step = self.waiting.remove(index);
        self.running.push(step.clone());
        let by = self.broken.iter().find(|earlier| step.needs(earlier)).cloned();
        Some(match by {
            Some(by) => Turn::Blocked { step, by },
            None => Turn::Run(step),
        })
    }

    fn end(&mut self, step: &Step, count: Count) {
        self.running.retain(|other| other != step);
        if count.failed > 0 {
            self.broken.push(step.clone());
        }
        self.total = self.total.and(count);
    }
}

impl Board {
    /// A board of steps in the order in which they are begun where nothing is in the way.
    pub fn new(waiting: Vec<Step>) -> Self {
        Self { state: Mutex::new(State { waiting, ..State::default() }), ended: Condvar::new() }
    }

    /// Does the next step with `work`, after waiting for what it needs. `false` when nothing is left.
    pub fn next(&self, work: impl Fn(&Turn) -> Count) -> bool {
        let mut state = self.lock();
        let turn = loop {
            if let Some(turn) = state.take() {
                break turn;
            }
            if state.waiting.is_empty() {
                return false;
            }
            state = self.ended.wait(state).unwrap_or_else(PoisonError::into_inner);
        };
        drop(state);
        let count = work(&turn);
        self.lock().end(turn.step(), count);
        self.ended.notify_all();
        true
    }

    /// What all steps have counted so far.
    pub fn total(&self) -> Count {
        self.lock().total
    }

    /// A lane that panicked leaves a whole state behind: each change is made at once.
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn node() -> Step {
        Step::Node("e2e".into())
    }

    #[test]
    fn what_needs_the_extension_waits_for_it() {
        let mut state = State { waiting: vec![node(), Step::Dist, Step::Format], ..State::default() };
        assert_eq!(state.take(), Some(Turn::Run(Step::Dist)));
        assert_eq!(state.take(), Some(Turn::Run(Step::Format)));
        assert_eq!(state.take(), None);
        state.end(&Step::Dist, Count::one(true));
        assert_eq!(state.take(), Some(Turn::Run(node())));
    }

    #[test]
    fn what_needs_a_failed_step_is_not_run_and_counts_as_failed() {
        let board = Board::new(vec![Step::Dist, node(), Step::Format]);
        let run = std::cell::RefCell::new(Vec::new());
        while board.next(|turn| {
            run.borrow_mut().push(turn.clone());
            Count::one(matches!(turn, Turn::Run(Step::Format)))
        }) {}
        let blocked = Turn::Blocked { step: node(), by: Step::Dist };
        assert_eq!(*run.borrow(), [Turn::Run(Step::Dist), blocked, Turn::Run(Step::Format)]);
        assert_eq!(board.total(), Count { passed: 1, failed: 2 });
    }

    #[test]
    fn a_step_chosen_alone_waits_for_nothing() {
        let mut state = State { waiting: vec![node()], ..State::default() };
        assert_eq!(state.take(), Some(Turn::Run(node())));
    }
}
