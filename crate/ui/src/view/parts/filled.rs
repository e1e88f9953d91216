//! What the filler did, field by field.

use leptos::prelude::*;
use touchstone_core::notice::FilledField;

use crate::view::words;

/// One row a field: done, check, missing, yours.
#[component]
pub fn FilledFields(
    /// As the filler reported.
    rows: Vec<FilledField>,
) -> impl IntoView {
    let l = words();
    let count = |state: &str| rows.iter().filter(|row| row.state == state).count();
    let summary = l.filled_summary(count("done"), count("check"), count("missing"), count("person"));
    let drawn = rows.into_iter().map(|row| {
        let (class, sign) = match row.state.as_str() {
            "done" => ("done", "✓"),
            "check" => ("check", "!"),
            "missing" => ("missing", "✕"),
            _ => ("person", "☞"),
        };
        let name = if row.label.is_empty() { row.name.clone() } else { row.label.clone() };
        view! {
            <li class=class>
                <span class="sign" aria-hidden="true">{sign}</span>
                <bdi class="name">{name}</bdi>
                <span class="state">{l.field_state(&row.state)}</span>
                {(!row.value.is_empty()).then(|| view! { <bdi class="value">{row.value.clone()}</bdi> })}
                {(!row.note.is_empty()).then(|| view! { <span class="hint">{l.fill_note(&row.note)}</span> })}
            </li>
        }
    });
    view! {
        <p class="muted" role="status">{summary}</p>
        <ul class="filled-fields">{drawn.collect_view()}</ul>
    }
}
