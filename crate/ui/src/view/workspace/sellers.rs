//! Sellers met, most flagged first.

use leptos::prelude::*;
use touchstone_core::report::{day_of, day_text};
use touchstone_core::wire::{Reply, Request, SellerRow};
use wasm_bindgen::prelude::*;

use super::exports::export_as;
use super::holds::SellerHold;
use super::patrols::now_ms;
use super::retention::Erasure;
use super::{Place, Search, found, on_casebook};
use crate::figures;
use crate::route::{Route, Section};
use crate::speech::Language;
use crate::view::desk::{Fault, asked};
use crate::view::parts::{Drawn, Empty, WebLink};
use crate::view::shell::Shell;
use crate::view::{shell, words};

/// Rows drawn at most; the search finds the others.
const SHOWN: usize = 500;

/// Writes and saves a page about one seller: `petition`, the request to close the stores, or `access`, what is kept.
fn page_about(shell: Shell, kind: &str, row: &SellerRow) {
    let l = shell.language.get_untracked();
    let today = day_text(day_of(now_ms()));
    let form = serde_json::json!({
        "kind": kind, "marketplace": row.marketplace, "seller": row.name, "today": today,
        "chinese": l == Language::Chinese,
    });
    let name = format!("touchstone-{kind}-{today}.html");
    shell.run(async move {
        let on_rows = Closure::new(|_: f64, _: f64| {});
        export_as(&form.to_string(), &name, &on_rows).await.map_err(Fault::of)?;
        shell.tell(l.exported(&name));
        Ok(())
    });
}

/// Sellers.
#[component]
pub fn Sellers() -> impl IntoView {
    let l = words();
    let shell = shell();
    let place = expect_context::<Place>();
    let rows = RwSignal::new(None::<Vec<SellerRow>>);
    let erasing = RwSignal::new(None::<SellerRow>);
    let holding = RwSignal::new(None::<SellerRow>);
    on_casebook(move || {
        shell.run(async move {
            let read = asked!(Request::ListSellers, Reply::Sellers { rows } => rows);
            rows.set(Some(read));
            Ok(())
        });
    });
    let search = place.search();
    let fitting = Memo::new(move |_| {
        let fits = |row: &&SellerRow| search.with(|search| found(search, &[&row.name, &row.marketplace, &row.url]));
        rows.with(|rows| rows.iter().flatten().filter(fits).take(SHOWN).cloned().collect::<Vec<_>>())
    });
    let drawn = Drawn::follow(search, move || fitting.with(Vec::len));
    let shown = move || fitting.with(|rows| rows.iter().take(drawn.count()).cloned().collect::<Vec<_>>());
    view! {
        <div class="single">
            <header class="bar">
                <h1>{l.section(Section::Sellers)}<span class="count">{move || rows.with(|rows| rows.as_ref().map(Vec::len))}</span></h1>
                <Search label=l.search_sellers()/>
            </header>
            {move || rows.with(|rows| rows.as_ref().is_some_and(Vec::is_empty)).then(|| view! {
                <Empty what=l.sellers_empty() next=l.sellers_empty_next()/>
            })}
            {move || holding.get().map(|row| view! { <SellerHold row on_leave=move || holding.set(None)/> })}
            {move || erasing.get().map(|row| view! { <Erasure row on_leave=move || erasing.set(None)/> })}
            <div class="sheet scroll">
                <table class="grid" class:none=move || rows.with(|rows| rows.as_ref().is_none_or(Vec::is_empty))>
                    <thead><tr>
                        <th scope="col">{l.seller()}</th>
                        <th scope="col">{l.marketplace()}</th>
                        <th scope="col" class="number">{l.listings()}</th>
                        <th scope="col" class="number">{l.flagged()}</th>
                        <th scope="col" class="number">{l.confirmed()}</th>
                        <th scope="col" class="number">{l.section(Section::Notices)}</th>
                        <th scope="col"><span class="unseen">{l.the_listings()}</span></th>
                        <th scope="col"><span class="unseen">{l.petition()}</span></th>
                        <th scope="col"><span class="unseen">{l.access()}</span></th>
                    </tr></thead>
                    <tbody>
                        <For each=shown key=|row| (row.key.clone(), row.url.clone(), row.listings, row.flagged, row.confirmed, row.notices) children=move |row| {
                            let queue = Route::to(Section::Queue).with("q", &row.name).with("bands", "all").with("decided", "shown");
                            view! {
                                <tr>
                                    <td><WebLink address=row.url.clone() text=row.name.clone()/></td>
                                    <td>{l.marketplace_name(&row.marketplace)}</td>
                                    <td class="number">{figures::count(row.listings)}</td>
                                    <td class="number">{figures::count(row.flagged)}</td>
                                    <td class="number">{figures::count(row.confirmed)}</td>
                                    <td class="number">{figures::count(row.notices)}</td>
                                    <td><a href=queue.to_string()>{l.the_listings()}</a></td>
                                    <td>{(row.notices > 0).then(|| {
                                        let row = row.clone();
                                        view! {
                                            <button class="small" title=l.petition_why() on:click=move |_| page_about(shell, "petition", &row)>{l.petition()}</button>
                                        }
                                    })}</td>
                                    <td><span class="line">
                                        <button class="small" title=l.access_why() on:click={
                                            let row = row.clone();
                                            move |_| page_about(shell, "access", &row)
                                        }>{l.access()}</button>
                                        <button class="small" title=l.hold_seller_what() on:click={
                                            let row = row.clone();
                                            move |_| { erasing.set(None); holding.set(Some(row.clone())); }
                                        }>{l.hold_open()}</button>
                                        <button class="small" on:click={
                                            let row = row.clone();
                                            move |_| { holding.set(None); erasing.set(Some(row.clone())); }
                                        }>{l.erase()}</button>
                                    </span></td>
                                </tr>
                            }
                        }/>
                    </tbody>
                </table>
            </div>
        </div>
    }
}
