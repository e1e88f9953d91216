//! Settings, as a page of their own and inside the workspace.

pub mod brands;
mod capturing;
mod catalogue;
mod learning;
pub mod packs;
mod people;
mod permissions;

use leptos::prelude::*;
use touchstone_core::wire::Settings;

use self::brands::Brands;
use self::capturing::Capturing;
use self::packs::Packs;
use self::people::{FilerFields, OperatorFields};
use self::permissions::{Authorities, Permissions};
use super::parts::Field;
use super::{shell, words};

/// The options page.
#[component]
pub fn OptionsPage() -> impl IntoView {
    let l = words();
    view! {
        <main class="options">
            <header><img src="../icons/48.png" alt="" width="32" height="32"/><h1>{l.settings()}</h1></header>
            <SettingsForm/>
            <section><h2>{l.brands()}</h2><Brands/></section>
            <section><h2>{l.packs()}</h2><Packs/></section>
        </main>
    }
}

/// All settings. Each is stored when it is left; `z` or the line at the foot takes a change back.
#[component]
pub fn SettingsForm() -> impl IntoView {
    let l = words();
    view! {
        <div class="settings">
            <section>
                <h2>{l.appearance()}</h2>
                <div class="pair">
                    <Choice
                        label=l.language() read=|s: &Settings| s.language.clone() write=|s: &mut Settings, value| s.language = value
                        options=vec![("", l.as_the_browser()), ("en", "English".into()), ("zh", "中文".into())]
                    />
                    <Choice
                        label=l.theme() read=|s: &Settings| s.theme.clone() write=|s: &mut Settings, value| s.theme = value
                        options=vec![("", l.as_the_system()), ("light", l.light()), ("dark", l.dark())]
                    />
                </div>
                <Tick label=l.quiet_mode() hint=l.quiet_hint() read=|s| s.quiet write=|s, on| s.quiet = on/>
            </section>
            <section><h2>{l.capturing()}</h2><Capturing/></section>
            <section><h2>{l.operator()}</h2><p class="muted">{l.operator_why()}</p><OperatorFields/></section>
            <section><h2>{l.filer()}</h2><p class="muted">{l.filer_why()}</p><FilerFields/>
                <Tick label=l.four_eyes() hint=l.four_eyes_hint() read=|s| s.four_eyes write=|s, on| s.four_eyes = on/>
            </section>
            <section><h2>{l.authorities()}</h2><p class="muted">{l.authorities_why()}</p><Authorities/></section>
            <section><h2>{l.privacy()}</h2>
                <p>{l.privacy_nothing_leaves()}</p>
                <p>{l.privacy_what_goes_out()}</p>
            </section>
            <section><h2>{l.permissions()}</h2><Permissions/></section>
        </div>
    }
}

/// On or off.
#[component]
fn Tick(label: String, hint: String, read: fn(&Settings) -> bool, write: fn(&mut Settings, bool)) -> impl IntoView {
    let shell = shell();
    view! {
        <label class="tick">
            <input
                type="checkbox"
                prop:checked=move || shell.settings.with(|s| s.as_ref().is_some_and(read))
                on:change:target=move |event| { let on = event.target().checked(); shell.save_settings(|s| write(s, on)); }
            />
            <span>{label}<span class="hint">{hint}</span></span>
        </label>
    }
}

/// One of a few values.
#[component]
fn Choice(
    label: String,
    read: fn(&Settings) -> String,
    write: fn(&mut Settings, String),
    options: Vec<(&'static str, String)>,
) -> impl IntoView {
    let shell = shell();
    let now = move || shell.settings.with(|s| s.as_ref().map(read).unwrap_or_default());
    view! {
        <Field label>
            <select on:change:target=move |event| { let value = event.target().value(); shell.save_settings(|s| write(s, value)); }>
                {options.into_iter().map(|(value, name)| view! {
                    <option value=value selected=move || now() == value>{name}</option>
                }).collect_view()}
            </select>
        </Field>
    }
}
