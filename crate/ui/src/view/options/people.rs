//! Who captures and who files.

use leptos::prelude::*;
use touchstone_core::wire::Settings;

use crate::view::parts::Field;
use crate::view::{shell, words};

/// A line of text of the settings, stored when it is left.
#[component]
fn Line(
    label: String,
    #[prop(optional)] kind: &'static str,
    #[prop(optional, into)] hint: String,
    read: fn(&Settings) -> &String,
    write: fn(&mut Settings, String),
) -> impl IntoView {
    let shell = shell();
    view! {
        <Field label hint>
            <input
                type=if kind.is_empty() { "text" } else { kind }
                prop:value=move || shell.settings.with(|s| s.as_ref().map(|s| read(s).clone()).unwrap_or_default())
                on:change:target=move |event| {
                    let value = event.target().value().trim().to_owned();
                    shell.save_settings(|s| write(s, value));
                }
            />
        </Field>
    }
}

/// Who captures.
#[component]
pub fn OperatorFields() -> impl IntoView {
    let l = words();
    view! {
        <div class="pair">
            <Line label=l.name() read=|s| &s.operator.name write=|s, v| s.operator.name = v/>
            <Line label=l.role() read=|s| &s.operator.role write=|s, v| s.operator.role = v/>
        </div>
        <Line label=l.organisation() read=|s| &s.operator.organisation write=|s, v| s.operator.organisation = v/>
    }
}

/// Who files.
#[component]
pub fn FilerFields() -> impl IntoView {
    let l = words();
    let shell = shell();
    view! {
        <div class="pair">
            <Line label=l.filer_name() read=|s| &s.filer.name write=|s, v| s.filer.name = v/>
            <Field label=l.filer_role()>
                <select on:change:target=move |event| { let value = event.target().value(); shell.save_settings(|s| s.filer.role = value); }>
                    {["owner", "agent", "licensee"].into_iter().map(|role| view! {
                        <option
                            value=role
                            selected=move || shell.settings.with(|s| s.as_ref().is_some_and(|s| s.filer.role == role))
                        >{l.filer_role_name(role)}</option>
                    }).collect_view()}
                </select>
            </Field>
        </div>
        <Line label=l.company() read=|s| &s.filer.company write=|s, v| s.filer.company = v/>
        <div class="pair">
            <Line label=l.email() kind="email" hint=l.email_hint() read=|s| &s.filer.email write=|s, v| s.filer.email = v/>
            <Line label=l.phone() kind="tel" read=|s| &s.filer.phone write=|s, v| s.filer.phone = v/>
        </div>
        <Line label=l.postal_address() read=|s| &s.filer.address write=|s, v| s.filer.address = v/>
    }
}
