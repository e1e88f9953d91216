//! Outcomes from a table that was pasted or exported.

use leptos::prelude::*;

use crate::view::complaints::{Preview, Reading, Source};
use crate::view::parts::TableBox;
use crate::view::{shell, words};

/// A place to paste a portal's list, or to choose its file.
#[component]
pub fn Import() -> impl IntoView {
    let l = words();
    let reading = Reading::new(shell());
    let text = RwSignal::new(String::new());
    let read = move |source| {
        reading.read(Source::Table(source), Vec::new());
        text.set(String::new());
    };
    view! {
        <details class="import">
            <summary>{l.import_outcomes()}</summary>
            <p class="muted">{l.import_outcomes_why()}</p>
            <TableBox id="outcomes" label=l.pasted_table() read_label=l.read_table() text busy=reading.busy read/>
            <Preview reading/>
        </details>
    }
}
