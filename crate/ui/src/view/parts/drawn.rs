//! Long lists are drawn in parts: more than a screen at once, the rest whenever the browser has nothing else to do.

use leptos::prelude::*;

use crate::view::browser;

/// Rows that are drawn at once, more than a screen: nobody waits for what is below.
const FIRST: usize = 30;
/// Rows that follow with each pause, at least and at most.
const NEXT: (usize, usize) = (3, 30);
/// Milliseconds that a row may take, so that no frame comes late: between two frames there is time for few rows, and while
/// nothing moves for many.
const PER_ROW: f64 = 4.0;

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
                browser::when_idle(move |left| {
                    if drawn.so_far.try_get_untracked().is_some() && untrack(|| drawn.count()) == count {
                        drawn.so_far.set((drawn.of.get_untracked(), count + next(left)));
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

/// Rows that are drawn in a pause of so many milliseconds. A browser that never rests would draw few so seldom that the list
/// did not come to its end.
fn next(left: Option<f64>) -> usize {
    let (least, most) = NEXT;
    // A pause is no longer than 50 ms.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few milliseconds")]
    left.map_or(most, |left| ((left / PER_ROW) as usize).clamp(least, most))
}
