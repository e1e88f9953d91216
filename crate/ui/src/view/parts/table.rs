//! A table that the person has: a file, or what they paste.

use leptos::prelude::*;
use wasm_bindgen::prelude::*;

use super::Field;
use crate::view::words;

#[wasm_bindgen(raw_module = "../../pages/table.js")]
extern "C" {
    /// The table in what is being pasted; empty where it holds none.
    #[wasm_bindgen(js_name = pastedTable)]
    fn pasted_table(event: &web_sys::Event) -> String;
}

/// Where a table is read from.
pub enum TableSource {
    /// A file of the person.
    File(web_sys::File),
    /// What was pasted or typed.
    Text(String),
}

/// A box to paste a table into, and a button to choose a file instead.
#[component]
pub fn TableBox(
    /// Id of the box, by which a key can go to it.
    id: &'static str,
    /// What stands above the box.
    label: String,
    /// Further words below it.
    #[prop(optional, into)]
    hint: String,
    /// What the button says that reads the box.
    read_label: String,
    /// What is in the box.
    text: RwSignal<String>,
    /// Whether something is being read.
    busy: RwSignal<bool>,
    /// What is done with the table.
    read: impl Fn(TableSource) + Copy + 'static,
) -> impl IntoView {
    let l = words();
    view! {
        <Field label hint>
            <textarea
                id=id rows="5" prop:value=move || text.get()
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
                disabled=move || busy.get() || text.with(|text| text.trim().is_empty())
                on:click=move |_| read(TableSource::Text(text.get_untracked()))
            >{read_label}</button>
            <label class="button" class:busy=move || busy.get()>
                {l.choose_table()}
                <input
                    class="unseen" type="file" accept=".xlsx,.csv,.tsv,.txt"
                    on:change:target=move |event| {
                        if let Some(file) = event.target().files().and_then(|files| files.get(0)) {
                            read(TableSource::File(file));
                        }
                        // The same file can be chosen again once it was mended.
                        event.target().set_value("");
                    }
                />
            </label>
        </div>
    }
}
