//! The patrol that is walked now: how far it is, at the top of the panel.

use leptos::prelude::*;

use crate::view::words;
use crate::view::workspace::patrols::Known;

/// One line while a round is open.
#[component]
pub fn PatrolLine() -> impl IntoView {
    let l = words();
    let known = Known::ask();
    move || {
        let row = known.open()?;
        let round = row.open?;
        let id = StoredValue::new(row.patrol.id);
        Some(view! {
            <div class="patrol-line" role="status">
                <span><bdi>{l.patrol_of(&row.patrol.query)}</bdi>" · "{l.round_open(round.pages, round.depth)}" · "{l.round_seen(round.listings, round.fresh)}</span>
                <button class="small" on:click=move |_| known.finish(id.get_value(), "end")>{l.end_round()}</button>
            </div>
        })
    }
}
