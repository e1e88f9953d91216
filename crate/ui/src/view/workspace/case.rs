//! One listing: why it stands here, what is held, what was done.

use leptos::prelude::*;
use touchstone_core::ledger::Entry;
use touchstone_core::review::Decision;
use touchstone_core::wire::{EvidenceRow, NoticeRow, QueueRow, Reply, Request};

use super::holds::Hold;
use super::queue::Shown;
use super::{Place, on_casebook};
use crate::figures;
use crate::route::{Route, Section};
use crate::view::desk::asked;
use crate::view::parts::{
    Band, Fileables, MarkedTitle, Picture, Price, Reasons, Standing, Timeline, TwinLine, WebLink, When,
};
use crate::view::{shell, words};

type Opened = (QueueRow, Vec<Entry>, Vec<EvidenceRow>, Vec<NoticeRow>);

/// The detail of a listing.
#[component]
pub fn Case(
    /// Listing key.
    key: String,
    /// The list it belongs to.
    shown: Shown,
) -> impl IntoView {
    let shell = shell();
    let opened = RwSignal::new(None::<Opened>);
    on_casebook(move || {
        let listing = key.clone();
        shell.run(async move {
            let request = Request::OpenCase { listing };
            let case =
                asked!(request, Reply::Case { row, history, evidence, notices } => (row, history, evidence, notices));
            if opened.try_get_untracked().is_some_and(|known| known.as_ref() != Some(&case)) {
                opened.set(Some(case));
            }
            Ok(())
        });
    });
    move || opened.get().map(|case| view! { <Body case shown/> })
}

#[component]
fn Body(case: Opened, shown: Shown) -> impl IntoView {
    let l = words();
    let place = expect_context::<Place>();
    let (row, history, evidence, notices) = case;
    let note = RwSignal::new(String::new());
    let listing = row.listing.clone();
    let seller = listing.seller.clone();
    let decide = move |decision| shown.decide(decision, note.get_untracked());
    let held_by = seller.as_ref().and_then(|seller| seller.name.clone().or_else(|| seller.id.clone()));
    let held_by = held_by.map(|name| (row.marketplace.clone(), name));
    let fileable = row.verdict.fileable.clone();
    view! {
        <article class="case">
            <header>
                <Picture image=listing.image.clone()/>
                <div>
                    <h2><MarkedTitle title={if listing.title.is_empty() && !row.sources.is_empty() { listing.url.clone() } else { listing.title.clone() }} reasons=row.verdict.reasons.clone() longest=2000/></h2>
                    <p class="line">
                        <Band verdict=row.verdict.clone()/>
                        {row.sources.iter().map(|source| view! { <bdi class="referred">{l.referred_by(source)}</bdi> }).collect_view()}
                        <Standing decision=row.decision evidence={!evidence.is_empty()} notice={!notices.is_empty()}/>
                    </p>
                </div>
                <button class="plain close" aria-label=l.close() on:click=move |_| place.adjust(|route| route.opening(""))>"×"</button>
            </header>

            <TwinLine twin=row.twin.clone() first_ms=row.first_seen_ms/>
            <div class="verdict-actions">
                <button on:click=move |_| decide(Decision::Confirmed)>{l.confirm()}<kbd>"c"</kbd></button>
                <button on:click=move |_| decide(Decision::Rejected)>{l.reject()}<kbd>"r"</kbd></button>
                <button on:click=move |_| decide(Decision::Unsure)>{l.unsure_act()}<kbd>"u"</kbd></button>
                <button on:click=move |_| shown.compose()>{l.draft_notice()}<kbd>"n"</kbd></button>
                <input
                    placeholder=l.why_optional() aria-label=l.why_optional()
                    prop:value=move || note.get() on:input:target=move |event| note.set(event.target().value())
                />
            </div>

            <h3>{l.why()}</h3>
            <p class="muted">{l.verdict_in_words(row.verdict.band)}</p>
            <Reasons reasons=row.verdict.reasons.clone()/>

            <h3>{l.facts()}</h3>
            <dl class="table">
                <div><dt>{l.price()}</dt><dd><Price listing=listing.clone() verdict=row.verdict.clone()/></dd></div>
                {row.verdict.product.clone().map(|product| view! { <div><dt>{l.product()}</dt><dd>{product}</dd></div> })}
                <div><dt>{l.seller()}</dt><dd>
                    {match seller {
                        Some(seller) => {
                            let name = seller.name.or(seller.id).unwrap_or_else(|| l.no_seller());
                            view! { <WebLink address=seller.url.unwrap_or_default() text=name/> }.into_any()
                        }
                        None => view! { <span class="muted">{l.no_seller()}</span> }.into_any(),
                    }}
                </dd></div>
                {listing.location.clone().map(|from| view! { <div><dt>{l.location()}</dt><dd><bdi>{from}</bdi></dd></div> })}
                {listing.sales.clone().map(|sales| view! { <div><dt>{l.sales()}</dt><dd><bdi>{sales}</bdi></dd></div> })}
                <div><dt>{l.address()}</dt><dd class="address"><WebLink address=listing.url.clone() text=listing.url.clone()/></dd></div>
                <div><dt>{l.seen()}</dt><dd><When at_ms=row.first_seen_ms/>" – "<When at_ms=row.last_seen_ms/>" · "{l.times(row.times_seen)}</dd></div>
            </dl>

            {(!fileable.is_empty()).then(|| view! { <h3>{l.could_carry()}</h3><Fileables fileable=fileable.clone()/> })}

            <h3>{l.section(Section::Evidence)}</h3>
            {evidence.is_empty().then(|| view! { <p class="muted">{l.no_evidence_yet()}</p> })}
            <ul class="linked">
                {evidence.into_iter().map(|evidence| view! {
                    <li>
                        <a href=Route::at(Section::Evidence, &evidence.id).to_string()><When at_ms=evidence.at_ms/></a>
                        <span class="muted">{l.evidence_state(&evidence.state)}" "{figures::size(evidence.bytes)}</span>
                    </li>
                }).collect_view()}
            </ul>

            {(!notices.is_empty()).then(|| view! {
                <h3>{l.section(Section::Notices)}</h3>
                <ul class="linked">
                    {notices.iter().map(|notice| view! {
                        <li>
                            <a href=Route::at(Section::Notices, &notice.id).to_string()><When at_ms=notice.at_ms/></a>
                            <span class="muted">{l.notice_state(&notice.state)}" "{notice.number.clone()}</span>
                        </li>
                    }).collect_view()}
                </ul>
            })}

            <details><summary>{l.hold_of_listing()}</summary><Hold subject=row.key.clone() seller=held_by.unwrap_or_default()/></details>

            <h3>{l.timeline()}</h3>
            <Timeline entries=history/>
        </article>
    }
}
