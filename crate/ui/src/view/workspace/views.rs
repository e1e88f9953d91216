//! Views of the queue that were kept: search, filters and grouping under a name.

use leptos::prelude::*;
use url::form_urlencoded;

use super::Place;
use crate::route::{Route, Section};
use crate::view::{shell, words};

/// The kept views, and the field that keeps the present one.
#[component]
pub fn Views() -> impl IntoView {
    let l = words();
    let shell = shell();
    let place = expect_context::<Place>();
    let name = RwSignal::new(String::new());
    let views = Memo::new(move |_| shell.settings.with(|s| s.as_ref().map(|s| s.views.clone()).unwrap_or_default()));
    let keep = move || {
        let named = name.get_untracked().trim().to_owned();
        if named.is_empty() {
            return;
        }
        let query = place.route.with_untracked(|route| {
            form_urlencoded::Serializer::new(String::new()).extend_pairs(&route.query).finish()
        });
        name.set(String::new());
        shell.save_settings(move |settings| {
            settings.views.insert(named, query);
        });
    };
    view! {
        <details class="views">
            <summary>{l.views()}<span class="count">{move || views.with(|views| (!views.is_empty()).then_some(views.len()))}</span></summary>
            <div class="views-body">
                {move || views.with(|views| views.is_empty().then(|| view! { <p class="muted">{l.views_empty()}</p> }))}
                <ul>
                    {move || views.get().into_iter().map(|(name, query)| {
                        let to = Route::parse(&format!("#/{}?{query}", Section::Queue.name())).to_string();
                        let forgotten = name.clone();
                        view! {
                            <li class="line">
                                <a href=to><bdi>{name.clone()}</bdi></a>
                                <button class="plain small" aria-label=l.forget_view(&name) title=l.forget_view(&name) on:click=move |_| {
                                    let name = forgotten.clone();
                                    shell.save_settings(move |settings| { settings.views.remove(&name); });
                                }>"×"</button>
                            </li>
                        }
                    }).collect_view()}
                </ul>
                <form class="line" on:submit=move |event| { event.prevent_default(); keep(); }>
                    <input
                        maxlength="60" placeholder=l.view_name() aria-label=l.view_name()
                        prop:value=move || name.get() on:input:target=move |event| name.set(event.target().value())
                    />
                    <button type="submit">{l.save_view()}</button>
                </form>
            </div>
        </details>
    }
}
