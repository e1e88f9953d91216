//! The list of this page's listings, or what stands in its place.

use leptos::prelude::*;

use super::Here;
use super::row::Row;
use crate::view::parts::Empty;
use crate::view::words;

/// The list.
#[component]
pub fn Listings() -> impl IntoView {
    let l = words();
    let here = expect_context::<Here>();
    let touch = move || {
        if !here.touched.get_untracked() {
            here.touched.set(true);
        }
    };
    let flagged = move || here.order.with(|order| order.flagged.clone());
    let clear = move || here.order.with(|order| order.clear.clone());
    let clear_count = move || here.order.with(|order| order.clear.len());
    let nothing_flagged = move || here.order.with(|order| order.flagged.is_empty() && !order.clear.is_empty());
    view! {
        {move || here.canary.get().then(|| view! { <p class="advice" role="status">{l.canary()}</p> })}
        {move || place(here)}
        <Show when=nothing_flagged>
            <p class="advice calm">{l.nothing_flagged()}</p>
        </Show>
        <ol class="rows" on:pointerdown=move |_| touch() on:wheel=move |_| touch() on:focusin=move |_| touch()>
            <For each=flagged key=|key| key.clone() children=move |key| view! { <Row key/> }/>
        </ol>
        <Show when=move || { clear_count() > 0 }>
            <button
                class="fold"
                aria-expanded=move || here.with_clear.get().to_string()
                on:click=move |_| here.with_clear.update(|shown| *shown = !*shown)
            >
                <span aria-hidden="true">{move || if here.with_clear.get() { "▾ " } else { "▸ " }}</span>
                {move || l.clear_listings(clear_count())}
            </button>
        </Show>
        <Show when=move || here.with_clear.get()>
            <ol class="rows">
                <For each=clear key=|key| key.clone() children=move |key| view! { <Row key/> }/>
            </ol>
        </Show>
    }
}

/// What stands in place of a list.
fn place(here: Here) -> AnyView {
    let l = words();
    let canary = here.canary.get();
    let empty = here.rows.with(|rows| rows.is_empty());
    here.page.with(|page| match page {
        None if here.tab.get() < 0 => view! { <Empty what=l.no_tab() next=l.no_tab_next()/> }.into_any(),
        None => view! { <p class="advice calm" role="status">{l.reading()}</p> }.into_any(),
        Some(None) => view! { <Empty what=l.not_read() next=l.not_read_next()/> }.into_any(),
        Some(Some(_)) if empty && !canary => view! { <Empty what=l.no_listing() next=l.no_listing_next()/> }.into_any(),
        Some(Some(_)) => ().into_any(),
    })
}
