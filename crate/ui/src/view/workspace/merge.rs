//! Taking in another casebook: a backup or a colleague's file, shown first and then taken in.

use leptos::prelude::*;
use touchstone_core::wire::{Merged, Reply, Request};

use crate::view::browser;
use crate::view::desk::{Fault, ask_with};
use crate::view::{shell, words};

/// A file that was looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Seen {
    name: String,
    merged: Merged,
}

/// The button that chooses the file. What the file would change stands in [`Preview`].
#[component]
pub fn ChooseCasebook(choice: Choice) -> impl IntoView {
    let l = words();
    view! {
        <label class="button" class:busy=move || choice.working.get()>
            {l.take_in_casebook()}
            <input
                class="unseen" type="file" accept=".sqlite,.db,application/vnd.sqlite3"
                on:change:target=move |event| {
                    choice.look(event.target().files().and_then(|files| files.get(0)));
                    event.target().set_value("");
                }
            />
        </label>
    }
}

/// The chosen file and what it would change.
#[derive(Clone, Copy)]
pub struct Choice {
    file: StoredValue<Option<web_sys::File>, LocalStorage>,
    seen: RwSignal<Option<Seen>>,
    working: RwSignal<bool>,
}

impl Choice {
    /// Nothing is chosen.
    pub fn new() -> Self {
        Self { file: StoredValue::new_local(None), seen: RwSignal::new(None), working: RwSignal::new(false) }
    }

    /// Asks what a file would change.
    fn look(self, file: Option<web_sys::File>) {
        let Some(file) = file else { return };
        self.seen.set(None);
        self.file.set_value(Some(file.clone()));
        self.working.set(true);
        shell().run(async move {
            let merged = merge(&file, true).await;
            self.working.set(false);
            self.seen.set(Some(Seen { name: file.name(), merged: merged? }));
            Ok(())
        });
    }

    /// Takes the file in.
    fn take(self) {
        let Some(file) = self.file.get_value() else { return };
        let (shell, l) = (shell(), words());
        self.working.set(true);
        shell.run(async move {
            let merged = merge(&file, false).await;
            self.working.set(false);
            self.leave();
            let merged = merged?;
            shell.tell(l.taken_in(merged.entries, &file.name()));
            Ok(())
        });
    }

    fn leave(self) {
        self.seen.set(None);
        self.file.set_value(None);
    }
}

/// What the chosen file would change, and the two ways on.
#[component]
pub fn Preview(choice: Choice) -> impl IntoView {
    let l = words();
    view! {
        {move || (choice.working.get() && choice.seen.with(Option::is_none))
            .then(|| view! { <p class="outcome" role="status">{l.looking_at_casebook()}</p> })}
        {move || choice.seen.get().map(|Seen { name, merged }| {
            let nothing = changes_nothing(&merged);
            view! {
                <section class="outcome" role="status">
                    <h2><bdi>{name}</bdi></h2>
                    {if nothing {
                        view! { <p>{l.nothing_to_take_in()}</p> }.into_any()
                    } else {
                        view! { <Changes merged=merged.clone()/> }.into_any()
                    }}
                    <p class="line">
                        {(!nothing).then(|| view! {
                            <button class="primary" disabled=move || choice.working.get() on:click=move |_| choice.take()>{l.take_in()}</button>
                        })}
                        <button disabled=move || choice.working.get() on:click=move |_| choice.leave()>{l.leave_it()}</button>
                    </p>
                </section>
            }
        })}
    }
}

/// Whether taking it in would leave everything as it is.
pub fn changes_nothing(merged: &Merged) -> bool {
    *merged == Merged { brands_kept: merged.brands_kept.clone(), ..Merged::default() }
}

/// What taking a casebook in would change.
#[component]
pub fn Changes(merged: Merged) -> impl IntoView {
    let l = words();
    let counts = [
        (l.entries_that_come(), merged.entries),
        (l.listings_that_come(), merged.listings_new),
        (l.listings_seen_later(), merged.listings_newer),
        (l.evidence_that_comes(), merged.evidence),
        (l.notices_that_come(), merged.notices),
        (l.brands_that_come(), merged.brands),
    ];
    view! {
        <dl class="facts">
            {counts.into_iter().filter(|(_, count)| *count > 0).map(|(what, count)| view! {
                <dt>{what}</dt><dd>{count}</dd>
            }).collect_view()}
        </dl>
        <p class="hint">{l.taking_in_keeps()}</p>
        {(!merged.brands_kept.is_empty()).then(|| view! {
            <p class="hint">{l.brands_that_differ(&merged.brands_kept.join(", "))}</p>
        })}
    }
}

async fn merge(file: &web_sys::File, preview: bool) -> Result<Merged, Fault> {
    let part = browser::as_part(file).await?;
    match ask_with(&Request::MergeCasebook { preview }, vec![part]).await?.0 {
        Reply::Merged { merged } => Ok(merged),
        other => Err(Fault::of_kind(&other)),
    }
}
