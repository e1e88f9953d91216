//! Long lists are drawn in parts: more than a screen at once, the rest whenever the browser has nothing else to do.

use leptos::prelude::*;

use crate::view::browser;

/// Rows that are drawn at once, more than a screen: nobody waits for what is below.
const FIRST: usize = 30;
/// Rows that follow with each pause: few enough that no frame comes late for them.
const NEXT: usize = 15;

/// How many rows of a list are drawn.
#[derive(Clone, Copy)]
pub struct Drawn {
    /// What the list shows, such as a search: with another the list begins anew.
    of: Memo<String>,
    so_far: RwSignal<(String, usize)>,
}

impl Drawn {
    /// Follows a list of so many rows to its end.
    pub fn follow(of: Memo<String>, length: impl Fn() -> usize + 'static) -> Self {
        let drawn = Self { of, so_far: RwSignal::new((String::new(), FIRST)) };
        Effect::new(move || {
            let count = drawn.count();
            if length() > count {
                // Only if the list did not begin anew meanwhile, and nobody else has gone on.
                browser::when_idle(move || {
                    if drawn.so_far.try_get_untracked().is_some() && untrack(|| drawn.count()) == count {
                        drawn.so_far.set((drawn.of.get_untracked(), count + NEXT));
                    }
                });
            }
        });
        drawn
    }

    /// Rows that are drawn now.
    pub fn count(self) -> usize {
        self.of.with(|of| self.so_far.with(|(known, count)| if known == of { *count } else { FIRST }))
    }

    /// Draws at least up to the row of an index, as when the keyboard goes there, and does something once it is there.
    pub fn reach(self, index: usize, then: impl FnOnce() + 'static) {
        if index < untrack(|| self.count()) {
            then();
        } else {
            self.so_far.set((self.of.get_untracked(), index + 1));
            request_animation_frame(then);
        }
    }

    /// Begins anew, with another list of the same.
    pub fn begin(self) {
        self.so_far.set((self.of.get_untracked(), FIRST));
    }
}
