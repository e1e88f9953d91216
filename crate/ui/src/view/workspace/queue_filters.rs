//! What the queue shows: search, suspicion, marketplace, decided or not. The address keeps it.

use std::collections::BTreeSet;

use leptos::prelude::*;

use super::queue::Shown;
use super::views::Views;
use super::{Place, Search};
use crate::figures;
use crate::route::{SECOND, Section};
use crate::view::{shell, words};

/// The bar above the list.
#[component]
pub fn Filters(shown: Shown) -> impl IntoView {
    let l = words();
    let place = shown.place;
    let value = move |name: &'static str| place.route.with(|route| route.get(name).to_owned());
    let choose = move |name: &'static str, value: String| place.adjust(|route| route.with(name, &value).opening(""));
    let bands =
        [("", l.flagged()), ("likely", l.likely()), ("refer", l.refer()), ("clear", l.clear()), ("all", l.all())];
    let groupings = [
        ("", l.group_none()),
        ("seller", l.group_seller()),
        ("product", l.group_product()),
        ("rule", l.group_rule()),
        ("image", l.group_image()),
    ];
    let shell = shell();
    let four_eyes = move || shell.settings.with(|settings| settings.as_ref().is_some_and(|known| known.four_eyes));
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
            <Chooser label=l.marketplace() every=l.every_marketplace() name="market" known=shown.marketplaces said=move |name| l.marketplace_name(name)/>
            <Show when=move || shown.sources.with(|known| !known.is_empty()) || !value("source").is_empty()>
                <Chooser label=l.sources() every=l.every_source() name="source" known=shown.sources said=str::to_owned/>
            </Show>
            <select aria-label=l.group_by() on:change:target=move |event| {
                let by = event.target().value();
                place.adjust(|route| route.with("by", &by).with("in", "").opening(""));
            }>
                {groupings.into_iter().map(|(name, label)| view! {
                    <option value=name selected=move || value("by") == name>{label}</option>
                }).collect_view()}
            </select>
            <Only name="shown" label=l.show_decided()/>
            <Show when=move || four_eyes() || value("decided") == SECOND>
                <Only name=SECOND label=l.second_eyes()/>
            </Show>
            <Views/>
        </header>
    }
}

/// A tick that shows other listings than the undecided ones.
#[component]
fn Only(
    /// What the address calls them.
    name: &'static str,
    label: String,
) -> impl IntoView {
    let place = expect_context::<Place>();
    let choose = move |on: bool| {
        let value = if on { name } else { "" };
        place.adjust(|route| route.with("decided", value).opening(""));
    };
    view! {
        <label class="tick">
            <input
                type="checkbox"
                prop:checked=move || place.route.with(|route| route.get("decided") == name)
                on:change:target=move |event| choose(event.target().checked())
            />
            {label}
        </label>
    }
}

/// A filter by one of the names met so far.
#[component]
fn Chooser(
    label: String,
    every: String,
    /// Name in the address.
    name: &'static str,
    known: RwSignal<BTreeSet<String>>,
    said: impl Fn(&str) -> String + Copy + Send + 'static,
) -> impl IntoView {
    let place = expect_context::<Place>();
    let value = Memo::new(move |_| place.route.with(|route| route.get(name).to_owned()));
    view! {
        <select aria-label=label on:change:target=move |event| place.adjust(|route| route.with(name, &event.target().value()).opening(""))>
            <option value="" selected=move || value.with(String::is_empty)>{every}</option>
            {move || {
                let now = value.get();
                let mut names = known.get();
                if !now.is_empty() {
                    names.insert(now.clone());
                }
                names.into_iter().map(|name| view! {
                    <option value=name.clone() selected=name == now>{said(&name)}</option>
                }).collect_view()
            }}
        </select>
    }
}
