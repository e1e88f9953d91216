//! Setting backups up: a folder, a passphrase.

use leptos::prelude::*;

use crate::view::backup::{self, Backups};
use crate::view::parts::Field;
use crate::view::{shell, words};

/// Choosing where and under which passphrase.
#[component]
pub fn SetUp(backups: Backups) -> impl IntoView {
    let l = words();
    let shell = shell();
    let folders = move || backups.state.with(|state| state.as_ref().is_some_and(|state| state.folders));
    let declined = move || backups.state.with(|state| state.as_ref().is_some_and(|state| state.declined));
    // The folder chosen; the empty text where backups are files.
    let chosen = RwSignal::new(None::<String>);
    let choose = move |_| {
        if !folders() {
            chosen.set(Some(String::new()));
            return;
        }
        shell.run(async move {
            let name = backup::choose_folder().await?;
            if !name.is_empty() {
                chosen.set(Some(name));
            }
            Ok(())
        });
    };
    let decline = move |wanted: bool| {
        shell.run(async move {
            backup::decline(wanted).await?;
            backups.read();
            Ok(())
        });
    };
    view! {
        {move || declined().then(|| view! {
            <p class="muted">{l.backups_declined()}" "<button class="plain" on:click=move |_| decline(false)>{l.want_backups()}</button></p>
        })}
        {move || match chosen.get() {
            None => view! {
                <div class="actions">
                    <button class="primary" on:click=choose>{move || if folders() { l.choose_folder() } else { l.set_up_download() }}</button>
                    {move || (!declined()).then(|| view! { <button class="plain" on:click=move |_| decline(true)>{l.decline_backups()}</button> })}
                </div>
            }.into_any(),
            Some(name) => view! { <Passphrase backups name on_leave=move || chosen.set(None)/> }.into_any(),
        }}
    }
}

/// The passphrase, twice.
#[component]
fn Passphrase(backups: Backups, name: String, on_leave: impl Fn() + Copy + 'static) -> impl IntoView {
    let l = words();
    let shell = shell();
    let (first, second) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let shown = RwSignal::new(false);
    let strength = RwSignal::new(String::new());
    let working = RwSignal::new(false);
    Effect::new(move || {
        let text = first.get();
        shell.run(async move {
            let found = if text.is_empty() { String::new() } else { backup::passphrase_strength(&text).await? };
            // What was typed since then is being looked at itself.
            if first.with_untracked(|now| *now == text) {
                strength.set(found);
            }
            Ok(())
        });
    });
    let suggest = move |_| {
        shell.run(async move {
            let text = backup::suggest_passphrase().await?;
            first.set(text);
            shown.set(true);
            Ok(())
        });
    };
    let hint = move || match strength.get().as_str() {
        "weak" => l.passphrase_weak(),
        "fair" => l.passphrase_fair(),
        "strong" => l.passphrase_strong(),
        _ => String::new(),
    };
    let differ = move || second.with(|second| !second.is_empty() && first.with(|first| first != second));
    let ready = move || {
        strength.with(|strength| strength == "fair" || strength == "strong")
            && first.with(|first| second.with(|second| first == second))
    };
    let start = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if !ready() || working.get_untracked() {
            return;
        }
        let passphrase = first.get_untracked();
        working.set(true);
        shell.see_through(async move {
            let made = backup::set_up(&passphrase).await;
            working.try_set(false);
            made?;
            backups.read();
            backups.back_up(false);
            Ok(())
        });
    };
    let kind = move || if shown.get() { "text" } else { "password" };
    view! {
        <form class="backup-set-up" on:submit=start>
            {(!name.is_empty()).then(|| view! { <p><strong><bdi>{l.folder_chosen(&name)}</bdi></strong></p> })}
            <p class="advice">{l.passphrase_lost()}</p>
            <div class="line">
                <Field label=l.passphrase()>
                    <input
                        id="backup-passphrase" type=kind autocomplete="new-password" spellcheck="false" size="34"
                        prop:value=move || first.get() on:input:target=move |event| first.set(event.target().value())
                    />
                </Field>
                <button type="button" on:click=suggest>{l.suggest_passphrase()}</button>
            </div>
            <p class="hint" role="status">{hint}</p>
            <Field label=l.passphrase_again()>
                <input
                    id="backup-passphrase-again" type=kind autocomplete="new-password" spellcheck="false" size="34"
                    prop:value=move || second.get() on:input:target=move |event| second.set(event.target().value())
                />
            </Field>
            <p class="hint" role="status">{move || differ().then(|| l.passphrases_differ())}</p>
            <label class="tick">
                <input type="checkbox" prop:checked=move || shown.get() on:change:target=move |event| shown.set(event.target().checked())/>
                <span>{l.show_passphrase()}</span>
            </label>
            <div class="actions">
                <button class="primary" type="submit" disabled=move || !ready() || working.get()>
                    {move || if working.get() { l.sealing_key() } else { l.start_backups() }}
                </button>
                <button type="button" disabled=move || working.get() on:click=move |_| on_leave()>{l.cancel()}</button>
            </div>
        </form>
    }
}
