//! How captures are made: a look before sealing, several listings one after the other.

use leptos::prelude::*;
use touchstone_core::wire::Settings;

use crate::batching::{LOOK_FIRST, PROPOSED_PER_HOUR, per_hour, set_per_hour};
use crate::view::parts::Field;
use crate::view::{shell, words};

/// Pages of one host and hour that can be set at most.
const MOST_PER_HOUR: u32 = 600;

/// The settings of capturing.
#[component]
pub fn Capturing() -> impl IntoView {
    let l = words();
    let shell = shell();
    let of = move |read: fn(&Settings) -> u32| shell.settings.with(|s| s.as_ref().map(read).unwrap_or_default());
    let looks = Memo::new(move |_| of(|s| u32::from(s.capturing.contains_key(LOOK_FIRST))) > 0);
    let batches = Memo::new(move |_| of(per_hour) > 0);
    view! {
        <label class="tick">
            <input
                type="checkbox"
                prop:checked=move || looks.get()
                on:change:target=move |event| {
                    let on = event.target().checked();
                    shell.save_settings(|s| {
                        if on {
                            s.capturing.insert(LOOK_FIRST.to_owned(), "yes".to_owned());
                        } else {
                            s.capturing.remove(LOOK_FIRST);
                        }
                    });
                }
            />
            <span>{l.look_first_setting()}<span class="hint">{l.look_first_hint()}</span></span>
        </label>
        <label class="tick">
            <input
                type="checkbox"
                prop:checked=move || batches.get()
                on:change:target=move |event| {
                    let an_hour = if event.target().checked() { PROPOSED_PER_HOUR } else { 0 };
                    shell.save_settings(|s| set_per_hour(s, an_hour));
                }
            />
            <span>{l.batch_setting()}<span class="hint">{l.batch_setting_hint()}</span></span>
        </label>
        <Show when=move || batches.get()>
            <Field label=l.batch_cap() hint=l.batch_cap_hint()>
                <input
                    type="number" min="1" max=MOST_PER_HOUR.to_string()
                    prop:value=move || of(per_hour).to_string()
                    on:change:target=move |event| {
                        // What is no number leaves the setting as it is, and the field shows it again.
                        let typed = event.target().value().trim().parse::<u32>().ok();
                        let an_hour = typed.map_or_else(|| of(per_hour), |n| n.clamp(1, MOST_PER_HOUR));
                        event.target().set_value(&an_hour.to_string());
                        shell.save_settings(|s| set_per_hour(s, an_hour));
                    }
                />
            </Field>
        </Show>
    }
}
