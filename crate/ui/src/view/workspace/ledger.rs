//! The ledger: every act, the check of its chain, and the casebook as a file.

use leptos::prelude::*;
use touchstone_core::ledger::Entry;
use touchstone_core::wire::{Reply, Request};

use super::merge::{Choice, ChooseCasebook, Preview};
use super::{Place, Search, on_casebook};
use crate::route::Section;
use crate::view::browser;
use crate::view::desk::{Fault, ask_with, asked};
use crate::view::parts::{Empty, Hash, When, said};
use crate::view::{shell, words};

/// Entries asked for at once.
const PAGE: u32 = 100;

/// The ledger.
#[component]
pub fn Ledger() -> impl IntoView {
    let l = words();
    let shell = shell();
    let place = expect_context::<Place>();
    let entries = RwSignal::new(None::<Vec<Entry>>);
    let limit = RwSignal::new(PAGE);
    let checked = RwSignal::new(None::<(u64, Option<(u64, String)>)>);
    let working = RwSignal::new(false);
    let taking_in = Choice::new();
    let subject = Memo::new(move |_| place.route.with(|route| route.get("q").to_owned()));
    on_casebook(move || {
        let request = Request::ReadLedger { subject: subject.get(), limit: limit.get() };
        shell.run(async move {
            let read = asked!(request, Reply::Ledger { entries } => entries);
            entries.set(Some(read));
            Ok(())
        });
    });
    let check = move |_| {
        working.set(true);
        shell.run(async move {
            let done = crate::view::desk::ask(&Request::CheckLedger).await;
            working.set(false);
            match done? {
                Reply::LedgerChecked { entries, fault } => checked.set(Some((entries, fault))),
                other => return Err(Fault::of_kind(&other)),
            }
            Ok(())
        });
    };
    let export = move |_| {
        shell.run(async move {
            let (_, file) = ask_with(&Request::ExportCasebook, Vec::new()).await?;
            let file = file.ok_or_else(|| Fault { code: "no_file".to_owned(), message: String::new() })?;
            browser::download(&file).await?;
            shell.tell(l.exported(&file.name));
            Ok(())
        });
    };
    view! {
        <div class="single">
            <header class="bar">
                <h1>{l.section(Section::Ledger)}</h1>
                <Search label=l.search_ledger()/>
                <button disabled=move || working.get() on:click=check>{l.check_chain()}</button>
                <button on:click=export>{l.export_casebook()}</button>
                <ChooseCasebook choice=taking_in/>
            </header>
            <Preview choice=taking_in/>
            {move || checked.get().map(|(entries, fault)| match fault {
                None => view! { <p class="outcome intact" role="status">{l.chain_holds(entries)}</p> },
                Some((number, why)) => view! { <p class="outcome broken" role="status">{l.chain_broken(number, &why)}</p> },
            })}
            {move || entries.with(|entries| entries.as_ref().is_some_and(Vec::is_empty)).then(|| view! {
                <Empty what=l.ledger_empty() next=l.ledger_empty_next()/>
            })}
            <div class="sheet scroll">
                <table class="grid ledger" class:none=move || entries.with(|rows| rows.as_ref().is_none_or(Vec::is_empty))>
                    <thead><tr>
                        <th scope="col" class="number">"#"</th>
                        <th scope="col">{l.when()}</th>
                        <th scope="col">{l.what_happened()}</th>
                        <th scope="col">{l.about()}</th>
                        <th scope="col">{l.facts()}</th>
                        <th scope="col">{l.hash()}</th>
                    </tr></thead>
                    <tbody>
                        <For each=move || entries.get().unwrap_or_default() key=|entry| entry.number children=move |entry| view! {
                            <tr>
                                <td class="number">{entry.number}</td>
                                <td><When at_ms=entry.at_ms/></td>
                                <td>{l.act(&entry.act)}</td>
                                <td><code>{entry.subject.clone()}</code></td>
                                <td class="wide"><bdi>{said(&entry.facts)}</bdi></td>
                                <td><Hash hash=entry.hash.clone()/></td>
                            </tr>
                        }/>
                    </tbody>
                </table>
                {move || entries.with(|rows| rows.as_ref().is_some_and(|rows| rows.len() >= limit.get() as usize)).then(|| view! {
                    <button class="fold" on:click=move |_| limit.update(|limit| *limit += PAGE)>{l.older()}</button>
                })}
            </div>
        </div>
    }
}
