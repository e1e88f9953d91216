//! Rows of the queue and what is done with several at once.

use std::collections::BTreeSet;

use leptos::prelude::*;
use touchstone_core::review::Decision;
use touchstone_core::screen::Band as Bands;
use touchstone_core::wire::QueueRow;

use super::Place;
use super::queue::Shown;
use crate::view::parts::{Band, MarkedTitle, Picture, Price, SellerName, Standing, TwinLine};
use crate::view::words;

/// The rows.
#[component]
pub fn Rows(shown: Shown) -> impl IntoView {
    let length = move || shown.rows.with(|rows| rows.as_ref().map_or(0, Vec::len));
    let span = Memo::new(move |_| shown.sight.span(length()));
    let room = Memo::new(move |_| shown.sight.room(length()));
    // What was decided stays in the list though it is counted no longer.
    let size = Memo::new(move |_| length().max(shown.total.get() as usize));
    let keys = move || {
        let span = span.get();
        shown.rows.with(|rows| {
            let drawn = rows.iter().flatten().enumerate().skip(span.start).take(span.len());
            drawn.map(|(at, row)| (at, row.key.clone())).collect::<Vec<_>>()
        })
    };
    view! {
        <ol
            class="queue-rows" node_ref=shown.sight.list
            style:padding-top=move || format!("{}px", room.get().0) style:padding-bottom=move || format!("{}px", room.get().1)
        >
            <For each=keys key=|(_, key)| key.clone() children=move |(at, key)| view! { <Row at key size shown/> }/>
        </ol>
    }
}

/// One row, which was drawn as the one of an index of so many.
#[component]
fn Row(at: usize, key: String, size: Memo<usize>, shown: Shown) -> impl IntoView {
    let l = words();
    let place = expect_context::<Place>();
    let key = StoredValue::new(key);
    let row = Memo::new(move |_| {
        shown.rows.with(|rows| {
            let rows = rows.as_deref().unwrap_or_default();
            let is_it = |row: &&QueueRow| key.with_value(|key| row.key == *key);
            rows.get(at).filter(is_it).or_else(|| rows.iter().find(is_it)).cloned()
        })
    });
    let open = Memo::new(move |_| place.route.with(|route| key.with_value(|key| route.open == *key)));
    let picked = Memo::new(move |_| shown.picked.with(|picked| key.with_value(|key| picked.contains(key))));
    let pick = move |on: bool| {
        shown.picked.update(|picked| {
            if on {
                picked.insert(key.get_value());
            } else {
                picked.remove(&key.get_value());
            }
        });
    };
    view! {
        <li
            id=format!("queue-{}", key.get_value())
            class="queue-row" aria-posinset=at + 1 aria-setsize=move || size.get()
            class:selected=move || open.get()
            class:decided=move || row.with(|row| row.as_ref().is_some_and(|row| row.decision.is_some()))
            aria-current=move || open.get().then_some("true")
            on:click=move |_| place.adjust(|route| route.opening(&key.get_value()))
        >
            {move || row.get().map(|row| {
                let seller = row.listing.seller.as_ref().and_then(|seller| seller.name.clone());
                let strongest = row.verdict.reasons.first().map(|r| l.pick(&r.title, &r.title_zh).to_owned());
                // What was only referred has no page yet from which a title could come.
                let title = if row.listing.title.is_empty() && !row.sources.is_empty() { row.listing.url.clone() } else { row.listing.title.clone() };
                view! {
                    <input
                        type="checkbox" aria-label=l.pick_listing(&title.chars().take(40).collect::<String>())
                        prop:checked=move || picked.get()
                        on:click=|event| event.stop_propagation()
                        on:change:target=move |event| pick(event.target().checked())
                    />
                    <Picture image=row.listing.image.clone()/>
                    <div class="facts">
                        <MarkedTitle title reasons=row.verdict.reasons.clone() longest=120/>
                        <div class="line">
                            <Band verdict=row.verdict.clone()/>
                            {row.sources.first().map(|source| view! { <bdi class="referred">{l.referred_by(source)}</bdi> })}
                            <TwinLine twin=row.twin.clone() first_ms=row.first_seen_ms/>
                            <bdi class="strongest">{strongest}</bdi>
                        </div>
                    </div>
                    <div class="where">
                        <SellerName name=seller/>
                        <span class="muted">{l.marketplace_name(&row.marketplace)}</span>
                    </div>
                    <Price listing=row.listing.clone() verdict=row.verdict.clone()/>
                    <Standing decision=row.decision evidence={row.evidence_count > 0} notice={row.notice_count > 0}/>
                }
            })}
        </li>
    }
}

/// What is done with all ticked rows; tells first what they are.
#[component]
pub fn Bulk(shown: Shown) -> impl IntoView {
    let l = words();
    let note = RwSignal::new(String::new());
    let summary = move || {
        shown.rows.with(|rows| {
            shown.picked.with(|picked| {
                let rows: Vec<_> = rows.iter().flatten().filter(|row| picked.contains(&row.key)).collect();
                let sellers: BTreeSet<_> =
                    rows.iter().filter_map(|r| r.listing.seller.as_ref()?.name.as_ref()).collect();
                let likely = rows.iter().filter(|row| row.verdict.band == Bands::Likely).count();
                l.picked_summary(rows.len(), sellers.len(), likely)
            })
        })
    };
    let decide = move |decision| {
        shown.decide(decision, note.get_untracked());
        note.set(String::new());
    };
    view! {
        <Show when=move || shown.picked.with(|picked| !picked.is_empty())>
            <footer class="bulk" role="toolbar" aria-label=l.for_the_picked()>
                <span class="summary">{summary}</span>
                <input
                    placeholder=l.why_optional() aria-label=l.why_optional()
                    prop:value=move || note.get() on:input:target=move |event| note.set(event.target().value())
                />
                <button on:click=move |_| decide(Decision::Confirmed)>{l.confirm()}</button>
                <button on:click=move |_| decide(Decision::Rejected)>{l.reject()}</button>
                <button on:click=move |_| decide(Decision::Unsure)>{l.unsure_act()}</button>
                <button on:click=move |_| shown.capture()>{move || l.capture_ticked(shown.picked.with(BTreeSet::len))}</button>
                <button class="primary" on:click=move |_| shown.compose()>{l.draft_notice()}</button>
                <button class="plain" aria-label=l.pick_none() title=l.pick_none() on:click=move |_| shown.picked.set(BTreeSet::new())>"×"</button>
            </footer>
        </Show>
    }
}
