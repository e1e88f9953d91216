//! Holds: what neither age nor a wish to erase may touch, why, by whom, since when; and their end.

use std::collections::BTreeMap;

use leptos::prelude::*;
use serde_json::Value;
use touchstone_core::ledger::Entry;
use touchstone_core::wire::{HOLDS, Reply, Request, SellerRow};

use super::custody::record;
use super::on_casebook;
use crate::route::{Route, Section};
use crate::view::desk::{Fault, asked};
use crate::view::parts::When;
use crate::view::{shell, words};

/// Subjects of sellers' holds begin so.
const SELLERS: &str = "hold:";

/// The entries of holds that stand, newest first.
pub async fn holds() -> Result<Vec<Entry>, Fault> {
    let request = Request::ReadLedger { subject: HOLDS.to_owned(), limit: 0 };
    Ok(asked!(request, Reply::Ledger { entries } => entries))
}

/// A text among an entry's facts.
pub fn text(entry: &Entry, name: &str) -> String {
    entry.facts.get(name).and_then(Value::as_str).unwrap_or_default().to_owned()
}

/// The hold on a seller of a marketplace who goes by this name.
pub fn of_seller<'a>(holds: &'a [Entry], marketplace: &str, name: &str) -> Option<&'a Entry> {
    let begins = format!("{marketplace}:");
    holds.iter().find(|hold| text(hold, "name") == name && text(hold, "seller").starts_with(&begins))
}

/// The same, as the casebook has them now; `None` before the first answer.
fn follow() -> RwSignal<Option<Vec<Entry>>> {
    let shell = shell();
    let found = RwSignal::new(None);
    on_casebook(move || {
        shell.run(async move {
            let read = holds().await?;
            if found.try_with_untracked(|known| known.as_ref() != Some(&read)) == Some(true) {
                found.set(Some(read));
            }
            Ok(())
        });
    });
    found
}

/// A reason and the button that needs it.
#[component]
fn Reasoned(
    /// What the reason is of.
    asked: String,
    /// The button.
    act: String,
    /// Done with the reason.
    done: impl Fn(String) + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let reason = RwSignal::new(String::new());
    view! {
        <form class="line" on:submit=move |event| { event.prevent_default(); done(reason.get_untracked().trim().to_owned()); }>
            <input
                class="grow" aria-label=asked.clone() placeholder=asked
                prop:value=move || reason.get() on:input:target=move |event| reason.set(event.target().value())
            />
            <button type="submit" disabled=move || reason.with(|reason| reason.trim().is_empty())>{act}</button>
        </form>
    }
}

/// A hold that stands, and its end.
#[component]
fn Standing(hold: Entry) -> impl IntoView {
    let l = words();
    let shell = shell();
    let (note, by) = (text(&hold, "note"), text(&hold, "by"));
    let subject = StoredValue::new(hold.subject);
    let release = move |reason: String| {
        shell.run(async move { record(shell, subject.get_value(), "released", BTreeMap::new(), reason).await });
    };
    view! {
        <p class="advice">{l.kept_held()}" "<bdi>{note}</bdi>" · "<When at_ms=hold.at_ms/>{(!by.is_empty()).then(|| view! { " · "<bdi>{by}</bdi> })}</p>
        <Reasoned asked=l.release_why() act=l.release() done=release/>
    }
}

/// The hold on a package or a listing.
#[component]
pub fn Hold(
    /// Evidence id or listing key.
    subject: String,
    /// Who offers it: marketplace and name.
    #[prop(optional)]
    seller: (String, String),
    /// It is held, if not by itself then with its listing or its seller.
    #[prop(optional)]
    held: bool,
) -> impl IntoView {
    let l = words();
    let shell = shell();
    let holds = follow();
    let subject = StoredValue::new(subject);
    let seller = StoredValue::new(seller);
    let hold = move |reason: String| {
        shell.run(async move { record(shell, subject.get_value(), "held", BTreeMap::new(), reason).await });
    };
    move || {
        let holds = holds.get()?;
        let own = holds.iter().find(|hold| subject.with_value(|subject| hold.subject == *subject)).cloned();
        let with_seller = seller.with_value(|(market, name)| of_seller(&holds, market, name).is_some());
        let elsewhere = own.is_none() && (held || with_seller);
        Some(view! {
            {elsewhere.then(|| view! {
                <p class="advice">{l.held_with()}" "<a href=Route::at(Section::Evidence, "old").to_string()>{l.holds()}</a></p>
            })}
            {match own {
                Some(hold) => view! { <Standing hold/> }.into_any(),
                None => view! { <Reasoned asked=l.hold_why() act=l.hold() done=hold/> }.into_any(),
            }}
        })
    }
}

/// The hold on a seller.
#[component]
pub fn SellerHold(row: SellerRow, on_leave: impl Fn() + Copy + Send + Sync + 'static) -> impl IntoView {
    let l = words();
    let shell = shell();
    let holds = follow();
    let title = l.hold_seller_title(&row.name);
    let key = StoredValue::new(row.key);
    let hold = move |reason: String| {
        let facts = BTreeMap::from([("seller".to_owned(), key.get_value())]);
        shell.run(async move { record(shell, String::new(), "held", facts, reason).await });
    };
    view! {
        <section class="outcome" role="status">
            <h2><bdi>{title}</bdi></h2>
            <p>{l.hold_seller_what()}</p>
            {move || {
                let holds = holds.get()?;
                let own = holds.into_iter().find(|hold| key.with_value(|key| text(hold, "seller") == *key));
                Some(match own {
                    Some(hold) => view! { <Standing hold/> }.into_any(),
                    None => view! { <Reasoned asked=l.hold_why() act=l.hold() done=hold/> }.into_any(),
                })
            }}
            <p class="line"><button on:click=move |_| on_leave()>{l.close()}</button></p>
        </section>
    }
}

/// Everything that is on hold.
#[component]
pub fn Holds() -> impl IntoView {
    let l = words();
    let holds = follow();
    view! {
        <h3>{l.holds()}</h3>
        <p class="muted">{l.holds_why()}</p>
        {move || {
            let holds = holds.get()?;
            Some(match holds.is_empty() {
                true => view! { <p class="muted">{l.holds_none()}</p> }.into_any(),
                false => view! {
                    <ul class="holds">
                        {holds.into_iter().map(|hold| {
                            let subject = hold.subject.clone();
                            let what = if subject.starts_with(SELLERS) {
                                let name = text(&hold, "name");
                                view! { {l.seller()}" "<bdi>{name}</bdi> }.into_any()
                            } else if subject.contains(':') {
                                let address = Route::at(Section::Queue, &subject).with("decided", "shown").with("bands", "all");
                                view! { {l.held_listing()}" "<a href=address.to_string()>{subject}</a> }.into_any()
                            } else {
                                let address = Route::at(Section::Evidence, &subject);
                                view! { {l.section(Section::Evidence)}" "<a href=address.to_string()>{subject}</a> }.into_any()
                            };
                            view! { <li><strong>{what}</strong><Standing hold/></li> }
                        }).collect_view()}
                    </ul>
                }.into_any(),
            })
        }}
    }
}
