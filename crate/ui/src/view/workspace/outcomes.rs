//! Outcomes from a table that was pasted or exported.

use leptos::prelude::*;

use crate::view::complaints::{Preview, Reading, Source, pasted_table};
use crate::view::parts::Field;
use crate::view::{shell, words};

/// A place to paste a portal's list, or to choose its file.
#[component]
pub fn Import() -> impl IntoView {
    let l = words();
    let reading = Reading::new(shell());
    let text = RwSignal::new(String::new());
    let read = move |source| reading.read(source, Vec::new());
    view! {
        <details class="import">
            <summary>{l.import_outcomes()}</summary>
            <p class="muted">{l.import_outcomes_why()}</p>
            <Field label=l.pasted_table()>
                <textarea
                    rows="4" prop:value=move || text.get()
                    on:input:target=move |event| text.set(event.target().value())
                    on:paste=move |event| {
                        let table = pasted_table(event.as_ref());
                        if !table.is_empty() {
                            event.prevent_default();
                            text.set(table);
                        }
                    }
                />
            </Field>
            <div class="actions">
                <button
                    disabled=move || reading.busy.get() || text.with(|text| text.trim().is_empty())
                    on:click=move |_| { read(Source::Text(text.get_untracked())); text.set(String::new()); }
                >
                    {l.read_table()}
                </button>
                <label class="button">
                    {l.choose_table()}
                    <input
                        class="unseen" type="file" accept=".xlsx,.csv,.tsv,.txt"
                        on:change:target=move |event| {
                            if let Some(file) = event.target().files().and_then(|files| files.get(0)) {
                                read(Source::File(file));
                            }
                        }
                    />
                </label>
            </div>
            <Preview reading/>
        </details>
    }
}
