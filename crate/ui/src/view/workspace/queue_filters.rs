//! What the queue shows: search, suspicion, marketplace, decided or not. The address keeps it.

use leptos::prelude::*;

use super::Search;
use super::queue::Shown;
use crate::figures;
use crate::route::Section;
use crate::view::words;

/// The bar above the list.
#[component]
pub fn Filters(shown: Shown) -> impl IntoView {
    let l = words();
    let place = shown.place;
    let value = move |name: &'static str| place.route.with(|route| route.get(name).to_owned());
    let choose = move |name: &'static str, value: String| place.adjust(|route| route.with(name, &value).opening(""));
    let bands =
        [("", l.flagged()), ("likely", l.likely()), ("refer", l.refer()), ("clear", l.clear()), ("all", l.all())];
    view! {
        <header class="bar">
            <h1>{l.section(Section::Queue)}<span class="count">{move || figures::count(shown.total.get())}</span></h1>
            <Search label=l.search_listings()/>
            <div class="segments" role="group" aria-label=l.band_filter()>
                {bands.into_iter().map(|(name, label)| view! {
                    <button
                        aria-pressed=move || (value("bands") == name).to_string()
                        on:click=move |_| choose("bands", name.to_owned())
                    >{label}</button>
                }).collect_view()}
            </div>
            <select aria-label=l.marketplace() on:change:target=move |event| choose("market", event.target().value())>
                <option value="" selected=move || value("market").is_empty()>{l.every_marketplace()}</option>
                {move || {
                    let now = value("market");
                    let mut names = shown.marketplaces.get();
                    if !now.is_empty() {
                        names.insert(now.clone());
                    }
                    names.into_iter().map(|name| view! {
                        <option value=name.clone() selected=name == now>{l.marketplace_name(&name)}</option>
                    }).collect_view()
                }}
            </select>
            <label class="tick">
                <input
                    type="checkbox"
                    prop:checked=move || value("decided") == "shown"
                    on:change:target=move |event| choose("decided", if event.target().checked() { "shown".into() } else { String::new() })
                />
                {l.show_decided()}
            </label>
        </header>
    }
}
