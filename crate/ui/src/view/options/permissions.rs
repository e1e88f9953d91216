//! Timestamp authorities, and what the browser has granted.

use leptos::prelude::*;

use crate::address;
use crate::view::browser::{self, Granted};
use crate::view::parts::Field;
use crate::view::{shell, words};

/// Addresses of RFC 3161 authorities, one a line. Each host is asked for when it is set.
#[component]
pub fn Authorities() -> impl IntoView {
    let l = words();
    let shell = shell();
    let fault = RwSignal::new(String::new());
    let text =
        move || shell.settings.with(|s| s.as_ref().map(|s| s.timestamp_authorities.join("\n")).unwrap_or_default());
    let store = move |text: String| {
        let lines: Vec<String> =
            text.lines().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect();
        if let Some(wrong) = lines.iter().find(|line| address::web(line).is_none()) {
            fault.set(l.no_web_address(wrong));
            return;
        }
        fault.set(String::new());
        let origins: Vec<String> = lines.iter().filter_map(|line| address::origin_pattern(line)).collect();
        shell.run(async move {
            if origins.is_empty() || browser::request_hosts(origins).await? {
                shell.save_settings(|settings| settings.timestamp_authorities = lines);
            } else {
                fault.set(l.authority_refused());
            }
            Ok(())
        });
    };
    view! {
        <Field label=l.authority_addresses() hint=l.one_a_line()>
            <textarea rows="3" placeholder="https://…" prop:value=text on:change:target=move |event| store(event.target().value())></textarea>
        </Field>
        {move || (!fault.get().is_empty()).then(|| view! { <p class="fault" role="alert">{fault.get()}</p> })}
    }
}

/// What is granted, what each is for, and the way to give it back.
#[component]
pub fn Permissions() -> impl IntoView {
    let l = words();
    let shell = shell();
    let granted = RwSignal::new(None::<Granted>);
    let look = move || {
        shell.run(async move {
            granted.set(Some(browser::granted_permissions().await?));
            Ok(())
        });
    };
    look();
    move || {
        granted.get().map(|granted| {
            let every = granted.origins.iter().any(|origin| origin == "<all_urls>");
            view! {
                <ul class="permissions">
                    {granted.permissions.iter().map(|name| view! {
                        <li><code>{name.clone()}</code><span>{l.permission_why(name)}</span></li>
                    }).collect_view()}
                    <li>
                        <code>"<all_urls>"</code>
                        <span>{l.why_every_host()}</span>
                        {if every {
                            view! { <button on:click=move |_| shell.run(async move {
                                browser::release_hosts(vec!["<all_urls>".to_owned()]).await?;
                                look();
                                Ok(())
                            })>{l.give_back()}</button> }.into_any()
                        } else {
                            view! { <button on:click=move |_| shell.run(async move {
                                if browser::request_hosts(vec!["<all_urls>".to_owned()]).await? {
                                    look();
                                }
                                Ok(())
                            })>{l.allow()}</button> }.into_any()
                        }}
                    </li>
                </ul>
                <details>
                    <summary>{l.granted_sites(granted.origins.len())}</summary>
                    <ul class="sites">{granted.origins.iter().map(|origin| view! { <li><code>{origin.clone()}</code></li> }).collect_view()}</ul>
                </details>
            }
        })
    }
}
