//! The terms of a patrol.

use leptos::prelude::*;
use touchstone_core::marketplace::{search_address, searchable};
use touchstone_core::wire::{BrandRow, Patrol, Reply, Request};

use super::Known;
use crate::view::desk::asked;
use crate::view::parts::Field;
use crate::view::{shell, words};

/// Pages and days at most that a patrol may have.
const MOST: u32 = 365;

/// The fields of a patrol; `after` runs once it is stored.
#[component]
pub fn PatrolForm(patrol: Patrol, known: Known, after: impl Fn() + Copy + Send + 'static) -> impl IntoView {
    let l = words();
    let shell = shell();
    let brands = RwSignal::new(Vec::<BrandRow>::new());
    Effect::new(move || {
        shell.run(async move {
            let rows = asked!(Request::ListBrands, Reply::Brands { rows } => rows);
            brands.set(rows);
            Ok(())
        });
    });
    let draft = RwSignal::new(patrol);
    // The address follows marketplace and query until the person writes another.
    let change = move |change: &dyn Fn(&mut Patrol)| {
        draft.update(|draft| {
            let ours = search_address(&draft.marketplace, &draft.query).unwrap_or_default();
            let follows = draft.url.is_empty() || draft.url == ours;
            change(draft);
            if follows {
                draft.url = search_address(&draft.marketplace, &draft.query).unwrap_or_default();
            }
        });
    };
    let mut places: Vec<(String, String)> = searchable().map(|id| (id.to_owned(), l.marketplace_name(id))).collect();
    places.sort_by_key(|(_, name)| name.to_lowercase());
    let number = |text: String| text.trim().parse::<u32>().unwrap_or(0).min(MOST);
    let whole = move || {
        draft.with(|draft| {
            !draft.query.trim().is_empty()
                && crate::address::web(&draft.url).is_some()
                && draft.depth > 0
                && draft.days > 0
        })
    };
    view! {
        <div class="patrol-form">
            <div class="pair">
                <Field label=l.query()>
                    <input
                        prop:value=move || draft.with(|draft| draft.query.clone())
                        on:input:target=move |event| { let text = event.target().value(); change(&|draft| draft.query.clone_from(&text)); }
                    />
                </Field>
                <Field label=l.marketplace()>
                    <select on:change:target=move |event| { let id = event.target().value(); change(&|draft| draft.marketplace.clone_from(&id)); }>
                        <option value="" selected=move || draft.with(|draft| draft.marketplace.is_empty())>{l.other_site()}</option>
                        {places.into_iter().map(|(id, name)| {
                            let chosen = id.clone();
                            view! { <option value=id selected=move || draft.with(|draft| draft.marketplace == chosen)>{name}</option> }
                        }).collect_view()}
                    </select>
                </Field>
            </div>
            <Field label=l.results_address() hint=l.results_address_hint()>
                <input
                    type="url" prop:value=move || draft.with(|draft| draft.url.clone())
                    on:input:target=move |event| draft.update(|draft| draft.url = event.target().value())
                />
            </Field>
            <div class="pair">
                <Field label=l.depth_pages()>
                    <input
                        type="number" min="1" max="365" prop:value=move || draft.with(|draft| draft.depth.to_string())
                        on:input:target=move |event| draft.update(|draft| draft.depth = number(event.target().value()))
                    />
                </Field>
                <Field label=l.rhythm_days()>
                    <input
                        type="number" min="1" max="365" prop:value=move || draft.with(|draft| draft.days.to_string())
                        on:input:target=move |event| draft.update(|draft| draft.days = number(event.target().value()))
                    />
                </Field>
            </div>
            <div class="pair">
                <Field label=l.patrol_brand()>
                    <input
                        list="patrol-brands" prop:value=move || draft.with(|draft| draft.brand.clone())
                        on:input:target=move |event| draft.update(|draft| draft.brand = event.target().value())
                    />
                </Field>
                <Field label=l.account_state() hint=l.account_state_hint()>
                    <input
                        prop:value=move || draft.with(|draft| draft.account.clone())
                        on:input:target=move |event| draft.update(|draft| draft.account = event.target().value())
                    />
                </Field>
            </div>
            <datalist id="patrol-brands">
                {move || brands.get().into_iter().map(|brand| view! { <option value=brand.name/> }).collect_view()}
            </datalist>
            <div class="actions">
                <button class="primary" disabled=move || !whole() on:click=move |_| known.save(draft.get_untracked(), after)>{l.save_patrol()}</button>
            </div>
        </div>
    }
}
