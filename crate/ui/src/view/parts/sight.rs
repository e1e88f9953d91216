//! Of a very long list of rows that are equally high only those in sight are drawn, and some around them; for the others
//! their room is kept. A frame in which the list is scrolled has little to draw so, however long the list is.

use std::ops::Range;

use leptos::html;
use leptos::prelude::*;

/// Rows drawn above and below what is in sight: who goes on by the keyboard or reads on meets no gap.
const AROUND: usize = 20;
/// Rows that are drawn before it is known how much is in sight, more than a screen.
const FIRST: usize = 30;

/// What is in sight of a list.
#[derive(Clone, Copy, PartialEq)]
struct Seen {
    from: usize,
    to: usize,
    /// Pixels from one row to the next.
    row: f64,
}

const UNSEEN: Seen = Seen { from: 0, to: FIRST, row: 0.0 };

/// The rows of a list that are in sight.
#[derive(Clone, Copy)]
pub struct Sight {
    /// What is scrolled.
    pub frame: NodeRef<html::Section>,
    /// The rows' list within it.
    pub list: NodeRef<html::Ol>,
    seen: RwSignal<Seen>,
}

impl Sight {
    /// Follows the window's size, and a list of so many rows.
    pub fn follow(length: impl Fn() -> usize + 'static) -> Self {
        let sight = Self { frame: NodeRef::new(), list: NodeRef::new(), seen: RwSignal::new(UNSEEN) };
        let resized = window_event_listener(leptos::ev::resize, move |_| sight.look());
        on_cleanup(move || resized.remove());
        Effect::new(move || {
            length();
            // The list itself comes and goes where something else may stand in its place.
            sight.list.track();
            sight.look_soon();
        });
        sight
    }

    /// Looks anew once the page is drawn.
    pub fn look_soon(self) {
        request_animation_frame(move || self.look());
    }

    /// Looks anew, as when the list was scrolled.
    pub fn look(self) {
        let (Some(frame), Some(list)) =
            (self.frame.try_get_untracked().flatten(), self.list.try_get_untracked().flatten())
        else {
            return;
        };
        let Some(row) = list.first_element_child().map(|row| row.get_bounding_client_rect().height()) else { return };
        // Neither has a size while the list makes room for one listing.
        if row <= 0.0 {
            return;
        }
        let above = frame.get_bounding_client_rect().top() - list.get_bounding_client_rect().top();
        let from = rows(above / row).saturating_sub(AROUND);
        let to = rows((above + f64::from(frame.client_height())) / row) + 1 + AROUND;
        let seen = Seen { from, to, row };
        if self.seen.get_untracked() != seen {
            self.seen.set(seen);
        }
    }

    /// The rows to draw of a list of so many.
    pub fn span(self, length: usize) -> Range<usize> {
        let Seen { from, to, .. } = self.seen.get();
        // What was in sight may be beyond the end of a list that has become shorter.
        let from = from.min(length.saturating_sub(to - from));
        from..to.min(length)
    }

    /// Pixels that are kept free above and below the rows that are drawn.
    pub fn room(self, length: usize) -> (f64, f64) {
        let span = self.span(length);
        let row = self.seen.get().row;
        #[expect(clippy::cast_precision_loss, reason = "no list has more rows than 52 bits count")]
        let pixels = |rows: usize| rows as f64 * row;
        (pixels(span.start), pixels(length - span.end))
    }

    /// Brings the row of an index into sight, as when the keyboard goes there, and does something once it is drawn.
    pub fn reach(self, index: usize, then: impl FnOnce() + 'static) {
        let Seen { from, to, row } = self.seen.get_untracked();
        if (from..to).contains(&index) {
            then();
            return;
        }
        if let (Some(frame), Some(list)) = (self.frame.get_untracked(), self.list.get_untracked()) {
            let top = list.get_bounding_client_rect().top() - frame.get_bounding_client_rect().top();
            #[expect(clippy::cast_precision_loss, reason = "no list has more rows than 52 bits count")]
            let wanted = top + index as f64 * row - f64::from(frame.client_height()) / 2.0;
            frame.scroll_by_with_x_and_y(0.0, wanted);
            self.look();
        }
        request_animation_frame(then);
    }

    /// Begins anew at the top, with another list.
    pub fn begin(self) {
        if let Some(frame) = self.frame.get_untracked() {
            frame.set_scroll_top(0);
        }
        self.seen.update(|seen| (seen.from, seen.to) = (UNSEEN.from, UNSEEN.to));
    }
}

/// Whole rows of a number of them; none above the first.
fn rows(rows: f64) -> usize {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "not below none, and few")]
    let whole = rows.max(0.0) as usize;
    whole
}
