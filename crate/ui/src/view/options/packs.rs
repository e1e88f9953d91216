//! Packs of rules and words beside those that ship: taken in, tried, used or not.

use leptos::prelude::*;
use touchstone_core::wire::{PackRow, Reply, Request};

use crate::view::desk::{Fault, ask_with, asked};
use crate::view::shell::Act;
use crate::view::{browser, shell, words};

/// The stored packs, and a button that takes in another.
#[component]
pub fn Packs() -> impl IntoView {
    let l = words();
    let shell = shell();
    let rows = RwSignal::new(None::<Vec<PackRow>>);
    let (busy, fault) = (RwSignal::new(false), RwSignal::new(None::<Fault>));
    Effect::new(move || {
        shell.casebook.track();
        shell.run(async move {
            rows.set(Some(asked!(Request::ListPacks, Reply::Packs { rows } => rows)));
            Ok(())
        });
    });
    let choose = move |files: Vec<web_sys::File>| {
        if files.is_empty() {
            return;
        }
        busy.set(true);
        fault.set(None);
        shell.run(async move {
            let saved = save(&files).await;
            busy.set(false);
            match saved {
                Ok(()) => {
                    shell.tell(l.pack_stored());
                    shell.casebook.update(|times| *times += 1);
                }
                Err(wrong) => fault.set(Some(wrong)),
            }
            Ok(())
        });
    };
    let none = move || rows.with(|rows| rows.as_ref().is_some_and(Vec::is_empty));
    view! {
        <p class="muted">{l.packs_why()}</p>
        <Show when=none><p>{l.packs_none()}</p></Show>
        {move || rows.get().unwrap_or_default().into_iter().map(|pack| view! { <Pack pack/> }).collect_view()}
        <div class="actions">
            <label class="button" class:busy=move || busy.get()>
                {l.take_in_pack()}
                <input
                    class="unseen" type="file" multiple accept=".toml,.zip"
                    on:change:target=move |event| {
                        choose(browser::chosen_files(event.target().files()));
                        event.target().set_value("");
                    }
                />
            </label>
        </div>
        {move || fault.get().map(|fault| view! { <pre class="fault" role="alert">{fault.message}</pre> })}
    }
}

async fn save(files: &[web_sys::File]) -> Result<(), Fault> {
    let mut parts = Vec::with_capacity(files.len());
    for file in files {
        parts.push(browser::as_part(file).await?);
    }
    ask_with(&Request::SavePack, parts).await.map(|_| ())
}

#[component]
fn Pack(pack: PackRow) -> impl IntoView {
    let l = words();
    let shell = shell();
    let used = pack.used;
    let name = pack.name.clone();
    let switch = move |_| {
        let name = name.clone();
        shell.run(async move {
            let _ = asked!(Request::UsePack { name: name.clone(), used: !used }, Reply::Packs { rows } => rows);
            let said = if used { l.pack_left_out(&name) } else { l.pack_taken_up(&name) };
            shell.tell_undoable(said, Act::Request(Box::new(Request::UsePack { name, used })));
            shell.casebook.update(|times| *times += 1);
            Ok(())
        });
    };
    let wrong = pack.faults.len();
    view! {
        <section class="brand" class:none=!used>
            <header class="line">
                <h3><bdi>{pack.name}</bdi></h3>
                <span class="muted"><bdi>{pack.version}</bdi>" "{l.pack_counts(pack.rules, pack.lexicons)}{(pack.forms > 0).then(|| format!(" · {}", l.pack_forms(pack.forms)))}</span>
                <button on:click=switch>{if used { l.take_out() } else { l.use_again() }}</button>
            </header>
            <p class="hint">
                {if pack.key.is_empty() { l.pack_unsigned() } else { l.pack_signed() }}" "<code>{pack.key}</code>
            </p>
            {(wrong > 0).then(|| view! {
                <details>
                    <summary>{l.pack_faults(wrong)}</summary>
                    <ul class="answers">{pack.faults.into_iter().map(|fault| view! { <li><bdi>{fault}</bdi></li> }).collect_view()}</ul>
                </details>
            })}
        </section>
    }
}
