//! How long evidence is kept: what is over its time, its removal at the person's word, and holds.

use std::collections::{BTreeMap, BTreeSet};

use leptos::prelude::*;
use touchstone_core::screen::Band;
use touchstone_core::wire::{EvidenceRow, QueueFilter, QueueRow, Reply, Request, SellerRow};

use super::holds::{Holds, holds, of_seller};
use super::patrols::now_ms;
use crate::figures;
use crate::route::{Route, Section};
use crate::view::desk::{Fault, ask, asked};
use crate::view::parts::{Field, When};
use crate::view::{shell, words};

const DAY_MS: i64 = 86_400_000;

/// Sealed packages that are over their time: those that may go, and how many something keeps.
fn over_time(rows: &[EvidenceRow], days: u32, now_ms: i64) -> (Vec<EvidenceRow>, usize) {
    let is_old =
        |row: &&EvidenceRow| days > 0 && row.state == "sealed" && now_ms - row.at_ms >= i64::from(days) * DAY_MS;
    let (free, kept): (Vec<_>, Vec<_>) = rows.iter().filter(is_old).cloned().partition(|row| row.kept.is_empty());
    (free, kept.len())
}

/// What is over its time.
#[component]
pub fn OldEvidence(rows: RwSignal<Option<Vec<EvidenceRow>>>) -> impl IntoView {
    let l = words();
    let shell = shell();
    let days = Memo::new(move |_| shell.settings.with(|s| s.as_ref().map_or(0, |s| s.retention_days)));
    let found =
        Memo::new(move |_| rows.with(|rows| over_time(rows.as_deref().unwrap_or_default(), days.get(), now_ms())));
    // What the person has unticked stays.
    let spared = RwSignal::new(BTreeSet::<String>::new());
    let chosen = Memo::new(move |_| {
        spared.with(|spared| {
            found.with(|(free, _)| {
                free.iter().map(|row| row.id.clone()).filter(|id| !spared.contains(id)).collect::<Vec<_>>()
            })
        })
    });
    let working = RwSignal::new(false);
    let remove = move |_| {
        working.set(true);
        shell.see_through(async move {
            let (mut removed, mut refused) = (0, 0);
            for evidence in chosen.get_untracked() {
                let request = Request::RecordCustody {
                    evidence,
                    act: "removed".to_owned(),
                    facts: BTreeMap::new(),
                    note: String::new(),
                };
                match ask(&request).await {
                    Ok(_) => removed += 1,
                    // Something keeps it that the list does not know of, such as a notice that attaches it.
                    Err(fault) if fault.code == "K11" => refused += 1,
                    Err(fault) => {
                        working.try_set(false);
                        return Err(fault);
                    }
                }
            }
            working.try_set(false);
            shell.tell(l.removed_of(removed, refused));
            shell.casebook.update(|times| *times += 1);
            Ok(())
        });
    };
    view! {
        <article class="case retention">
            <header><h2>{l.old_evidence()}</h2></header>
            <p>{l.retention_why()}</p>
            <Field label=l.retention_days()>
                <input
                    id="retention-days" type="number" min="0" max="36500" prop:value=move || days.get().to_string()
                    on:change:target=move |event| {
                        let typed = event.target().value().trim().parse().unwrap_or(0);
                        shell.save_settings(|settings| settings.retention_days = typed);
                    }
                />
            </Field>
            {move || {
                let (free, kept) = found.get();
                let said = if days.get() == 0 { Some(l.retention_unset()) } else { free.is_empty().then(|| l.retention_none()) };
                view! {
                    {said.map(|said| view! { <p class="muted">{said}</p> })}
                    <ul class="old">
                        {free.into_iter().map(|row| {
                            let id = StoredValue::new(row.id.clone());
                            view! {
                                <li>
                                    <label class="tick">
                                        <input
                                            type="checkbox" prop:checked=move || spared.with(|spared| !id.with_value(|id| spared.contains(id)))
                                            on:change:target=move |event| {
                                                let on = event.target().checked();
                                                spared.update(|spared| { if on { spared.remove(&id.get_value()); } else { spared.insert(id.get_value()); } });
                                            }
                                        />
                                        <bdi>{if row.title.is_empty() { row.url.clone() } else { row.title.clone() }}</bdi>
                                    </label>
                                    <span class="muted"><When at_ms=row.at_ms day=true/>" · "{figures::size(row.bytes)}" · "
                                        <a href=Route::at(Section::Evidence, &row.id).to_string()>{row.id.clone()}</a>
                                    </span>
                                </li>
                            }
                        }).collect_view()}
                    </ul>
                    {(kept > 0).then(|| view! { <p class="hint">{l.packages_stay(kept)}</p> })}
                }
            }}
            {move || (!chosen.with(Vec::is_empty)).then(|| view! {
                <p class="advice">{l.retention_removes()}</p>
                <p class="line">
                    <button disabled=move || working.get() on:click=remove>{l.remove_packages(chosen.with(Vec::len))}</button>
                </p>
            })}
            <Holds/>
        </article>
    }
}

/// Rows of the queue asked for at once.
const PAGE: u32 = 1000;

/// The seller's listings: keys of those that may be erased, and how many a complaint, evidence or a hold needs.
async fn erasable(seller: &SellerRow) -> Result<(Vec<String>, usize), Fault> {
    let filter = QueueFilter {
        bands: vec![Band::Likely, Band::Refer, Band::Clear],
        marketplace: seller.marketplace.clone(),
        search: seller.name.clone(),
        ..QueueFilter::default()
    };
    let is_theirs = |row: &QueueRow| {
        let known = row.listing.seller.as_ref();
        known.and_then(|known| known.name.as_ref().or(known.id.as_ref())) == Some(&seller.name)
    };
    let holds = holds().await?;
    let is_held = of_seller(&holds, &seller.marketplace, &seller.name).is_some();
    let (mut free, mut needed, mut offset) = (Vec::new(), 0, 0);
    loop {
        let request = Request::ListQueue { filter: filter.clone(), offset, limit: PAGE };
        let (rows, total) = asked!(request, Reply::Queue { rows, total } => (rows, total));
        let last = rows.is_empty();
        for row in rows.into_iter().filter(is_theirs) {
            let is_held = is_held || holds.iter().any(|hold| hold.subject == row.key);
            if is_held || row.evidence_count > 0 || row.notice_count > 0 {
                needed += 1;
            } else {
                free.push(row.key);
            }
        }
        offset += PAGE;
        if last || offset >= total {
            return Ok((free, needed));
        }
    }
}

/// Erasing what is kept of a seller, shown first.
#[component]
pub fn Erasure(row: SellerRow, on_leave: impl Fn() + Copy + Send + Sync + 'static) -> impl IntoView {
    let l = words();
    let shell = shell();
    let title = l.erase_title(&row.name);
    let found = RwSignal::new(None::<(Vec<String>, usize)>);
    shell.run(async move {
        found.set(Some(erasable(&row).await?));
        Ok(())
    });
    let working = RwSignal::new(false);
    let erase = move |listings: Vec<String>| {
        working.set(true);
        shell.see_through(async move {
            let count = listings.len();
            let erased = ask(&Request::EraseListings { listings }).await;
            working.try_set(false);
            erased?;
            shell.tell(l.listings_erased(count));
            shell.casebook.update(|times| *times += 1);
            on_leave();
            Ok(())
        });
    };
    view! {
        <section class="outcome" role="status">
            <h2><bdi>{title}</bdi></h2>
            {move || match found.get() {
                None => view! { <p>{l.erase_looking()}</p> }.into_any(),
                Some((free, needed)) => {
                    let count = free.len();
                    let free = StoredValue::new(free);
                    view! {
                        <p>{if count == 0 { l.erase_none() } else { l.erase_what() }}</p>
                        {(needed > 0).then(|| view! { <p class="hint">{l.listings_needed(needed)}</p> })}
                        <p class="line">
                            {(count > 0).then(|| view! {
                                <button disabled=move || working.get() on:click=move |_| erase(free.get_value())>{l.erase_listings(count)}</button>
                            })}
                            <button disabled=move || working.get() on:click=move |_| on_leave()>{l.leave_it()}</button>
                        </p>
                    }.into_any()
                }
            }}
        </section>
    }
}
