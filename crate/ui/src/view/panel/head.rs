//! The head of the panel: which page, how many of what, evidence.

use leptos::prelude::*;
use touchstone_core::screen::Band;

use super::Here;
use super::pictures::Pictures;
use crate::route::{Route, Section};
use crate::view::parts::Icon;
use crate::view::{browser, words};

/// The head.
#[component]
pub fn Head(
    /// The looking at this page's pictures.
    pictures: Pictures,
) -> impl IntoView {
    let l = words();
    let here = expect_context::<Here>();
    let place = move || {
        here.page.with(|page| match page.as_ref().and_then(Option::as_ref) {
            Some(page) => {
                let site = page
                    .marketplace
                    .as_deref()
                    .map_or_else(|| crate::address::host(&page.url), |id| l.marketplace_name(id));
                format!("{site} · {}", l.page_kind(page.kind))
            }
            // The browser tells addresses only of sites that are granted.
            None => match here.url.with(|url| crate::address::host(url)) {
                host if host.is_empty() => "Touchstone".to_owned(),
                host => host,
            },
        })
    };
    let counted = move |band: Band| here.rows.with(|rows| rows.values().filter(|row| row.verdict.band == band).count());
    let decided = move || here.rows.with(|rows| rows.values().filter(|row| row.decision.is_some()).count());
    let has_rows = move || here.rows.with(|rows| !rows.is_empty());
    view! {
        <header class="panel-head">
            <div class="line">
                <h1><bdi>{place}</bdi></h1>
                <button class="primary" title=l.capture_hint() on:click=move |event| here.capture(event.shift_key()) disabled=move || here.tab.get() < 0>
                    {l.capture_evidence()}
                </button>
                <button class="icon" title=l.open_workspace() aria-label=l.open_workspace() on:click=move |_| {
                    here.shell.run(async { browser::open_workspace(&Route::to(Section::Queue)).await });
                }><Icon path="M2 3h12v10H2zM6 3v10M6 7h8"/></button>
                <button class="icon" title=l.settings() aria-label=l.settings() on:click=move |_| {
                    here.shell.run(async { browser::open_workspace(&Route::to(Section::Settings)).await });
                }><Icon path="M2 5h6M12 5h2M2 11h2M8 11h6M10 3v4M6 9v4"/></button>
            </div>
            <Show when=has_rows>
                <div class="line counts">
                    <span class="band likely"><span aria-hidden="true">"▲"</span>{move || l.count_likely(counted(Band::Likely))}</span>
                    <span class="band refer"><span aria-hidden="true">"●"</span>{move || l.count_refer(counted(Band::Refer))}</span>
                    <span class="band clear"><span aria-hidden="true">"○"</span>{move || l.count_clear(counted(Band::Clear))}</span>
                    <span class="muted">{move || l.count_decided(decided())}</span>
                    <button class="small" title=format!("{} (i)", l.look_at_pictures()) on:click=move |_| pictures.look()>{l.pictures()}</button>
                    {move || here.quiet.get().then(|| view! { <span class="chip" title=l.quiet_hint()>{l.quiet()}</span> })}
                </div>
            </Show>
        </header>
    }
}
