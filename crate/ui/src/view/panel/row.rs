//! One listing of the page, and the bar of actions for the one selected.

use std::collections::BTreeSet;

use leptos::prelude::*;
use touchstone_core::review::Decision;
use touchstone_core::wire::VerdictRow;

use super::Here;
use crate::view::parts::{Band, MarkedTitle, Picture, Price, Reasons, SellerName, Standing, TwinLine, When};
use crate::view::words;

/// Id of a row's element.
pub fn id(key: &str) -> String {
    format!("row-{key}")
}

/// A row: picture, title, price, seller, strongest reason, decision.
#[component]
pub fn Row(
    /// Listing key.
    key: String,
) -> impl IntoView {
    let l = words();
    let here = expect_context::<Here>();
    let key = StoredValue::new(key);
    let row = Memo::new(move |_| here.rows.with(|rows| key.with_value(|key| rows.get(key).cloned())));
    let selected = Memo::new(move |_| here.selected.with(|s| key.with_value(|key| s.as_ref() == Some(key))));
    let explained = Memo::new(move |_| here.explained.with(|e| key.with_value(|key| e.contains(key))));
    let picked = Memo::new(move |_| here.picked.with(|p| key.with_value(|key| p.contains(key))));
    let decided = move || row.with(|row| row.as_ref().is_some_and(|row| row.decision.is_some()));
    view! {
        <li
            id=id(&key.get_value())
            class="row"
            class:selected=move || selected.get()
            class:decided=decided
            aria-current=move || selected.get().then_some("true")
            on:click=move |_| {
                here.select(key.get_value());
                here.go_to_card(&key.get_value());
            }
        >
            {move || row.get().map(|row| view! {
                <div class="seen">
                    <input
                        type="checkbox" aria-label=l.pick_listing(&row.listing.title.chars().take(40).collect::<String>())
                        prop:checked=move || picked.get()
                        on:click=|event| event.stop_propagation()
                        on:change:target=move |event| here.pick(key.get_value(), event.target().checked())
                    />
                    <Picture image=row.listing.image.clone()/>
                    <Standing decision=None evidence=row.has_evidence notice=row.in_notice/>
                </div>
                <Facts row=row.clone() key explained/>
                <Decisions decision=row.decision key/>
            })}
            {move || (explained.get()).then(|| row.get().map(|row| view! { <Explained row/> }))}
        </li>
    }
}

#[component]
fn Facts(row: VerdictRow, key: StoredValue<String>, explained: Memo<bool>) -> impl IntoView {
    let l = words();
    let here = expect_context::<Here>();
    let seller = row.listing.seller.as_ref().and_then(|seller| seller.name.clone());
    let strongest = row.verdict.reasons.first().map(|reason| l.pick(&reason.title, &reason.title_zh).to_owned());
    let further = row.verdict.reasons.len().saturating_sub(1);
    view! {
        <div class="facts">
            <MarkedTitle title=row.listing.title.clone() reasons=row.verdict.reasons.clone() longest=160/>
            <div class="line">
                <Price listing=row.listing.clone() verdict=row.verdict.clone()/>
                <SellerName name=seller/>
            </div>
            <div class="line">
                <Band verdict=row.verdict.clone()/>
                {strongest.map(|strongest| view! {
                    <button
                        class="reason"
                        aria-expanded=move || explained.get().to_string()
                        on:click=move |event| {
                            event.stop_propagation();
                            here.explain(&key.get_value());
                        }
                    >
                        <bdi>{strongest}</bdi>
                        {(further > 0).then(|| view! { <span class="more">{l.and_more(further)}</span> })}
                    </button>
                })}
            </div>
            <TwinLine twin=row.twin.clone() first_ms=row.first_seen_ms apart=true/>
        </div>
    }
}

#[component]
fn Decisions(decision: Option<Decision>, key: StoredValue<String>) -> impl IntoView {
    let l = words();
    let here = expect_context::<Here>();
    let choices = [
        (Decision::Confirmed, "✓", "confirmed", l.confirm(), "c"),
        (Decision::Rejected, "✕", "rejected", l.reject(), "r"),
        (Decision::Unsure, "?", "unsure", l.unsure_act(), "u"),
    ];
    view! {
        <div class="decisions" role="group" aria-label=l.your_decision()>
            {choices.into_iter().map(|(choice, sign, class, name, letter)| view! {
                <button
                    class=class
                    title=format!("{name} ({letter})")
                    aria-label=name
                    aria-pressed=(decision == Some(choice)).to_string()
                    on:click=move |event| {
                        event.stop_propagation();
                        here.select(key.get_value());
                        here.decide(key.get_value(), choice);
                    }
                >{sign}</button>
            }).collect_view()}
        </div>
    }
}

#[component]
fn Explained(row: VerdictRow) -> impl IntoView {
    let l = words();
    let seen = row.first_seen_ms;
    view! {
        <div class="explained">
            <Reasons reasons=row.verdict.reasons/>
            {(seen > 0).then(|| view! { <p class="muted">{l.first_seen()}" "<When at_ms=seen day=true/></p> })}
        </div>
    }
}

/// What came up while the person reads. It stands below the list, so that nothing in the list moves.
#[component]
pub fn Tidings() -> impl IntoView {
    let l = words();
    let here = expect_context::<Here>();
    let late = move || here.order.with(|order| order.late);
    let picked = move || here.picked.with(BTreeSet::len);
    let confirmed = Memo::new(move |_| {
        here.rows.with(|rows| {
            let open = rows.values().filter(|row| row.decision == Some(Decision::Confirmed) && !row.in_notice);
            open.map(|row| row.key.clone()).collect::<Vec<_>>()
        })
    });
    view! {
        <Show when=move || { late() > 0 }>
            <p class="tidings" role="status">
                <span>{move || l.late_rows(late())}</span>
                <button class="small" on:click=move |_| here.sort()>{l.sort_in()}</button>
            </p>
        </Show>
        <Show when=move || { picked() > 0 }>
            <p class="tidings">
                <span>{move || l.batch_ticked(picked())}</span>
                <button class="small" on:click=move |_| here.capture_picked()>{move || l.capture_ticked(picked())}<kbd>"b"</kbd></button>
            </p>
        </Show>
        <Show when=move || confirmed.with(|keys| !keys.is_empty())>
            <p class="tidings">
                <span>{move || l.confirmed_here(confirmed.with(Vec::len))}</span>
                <button class="small" on:click=move |_| here.compose(confirmed.get_untracked())>{l.draft_notice()}</button>
            </p>
        </Show>
    }
}

/// What can be done with the selected listing.
#[component]
pub fn ActionBar(
    /// Whether the keys are shown.
    help: RwSignal<bool>,
) -> impl IntoView {
    let l = words();
    let here = expect_context::<Here>();
    let with_selected = move |act: fn(Here, String)| {
        move |_| {
            if let Some(key) = here.selected.get_untracked() {
                act(here, key);
            }
        }
    };
    let none = move || here.selected.with(Option::is_none);
    view! {
        <Show when=move || here.rows.with(|rows| !rows.is_empty())>
            <footer class="action-bar" role="toolbar" aria-label=l.for_the_selected()>
                <button disabled=none on:click=with_selected(|here, key| here.decide(key, Decision::Confirmed))>{l.confirm()}<kbd>"c"</kbd></button>
                <button disabled=none on:click=with_selected(|here, key| here.decide(key, Decision::Rejected))>{l.reject()}<kbd>"r"</kbd></button>
                <button disabled=none on:click=with_selected(|here, key| here.compose(vec![key]))>{l.notice()}<kbd>"n"</kbd></button>
                <button disabled=none on:click=with_selected(|here, key| here.go_to_card(&key))>{l.go()}<kbd>"g"</kbd></button>
                <button class="plain" aria-label=l.keys() title=l.keys() on:click=move |_| help.update(|shown| *shown = !*shown)>"?"</button>
            </footer>
        </Show>
    }
}
