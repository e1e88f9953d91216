//! What wins: how often platforms followed complaints, by what they relied upon.

use leptos::prelude::*;
use touchstone_core::report::{Aspect, Filing, Winning, winning};

use crate::figures;
use crate::view::words;

/// The decided complaints by reason, proof, marketplace, right and filer; nothing before the first decision.
#[component]
pub fn WhatWins(filings: RwSignal<Option<Vec<Filing>>>) -> impl IntoView {
    let l = words();
    move || {
        let rows = filings.with(|filings| winning(filings.as_deref().unwrap_or_default()));
        (!rows.is_empty()).then(|| view! {
            <h2>{l.what_wins()}</h2>
            <p class="muted">{l.what_wins_why(figures::FEWEST_FOR_A_SHARE)}</p>
            <table class="grid">
                <thead><tr>
                    <th scope="col">{l.relies_upon()}</th>
                    <th scope="col" class="number">{l.notices_followed()}</th>
                    <th scope="col" class="number">{l.share()}</th>
                    <th scope="col" class="number">{l.interval()}</th>
                    <th scope="col" class="number">{l.links_taken_down()}</th>
                </tr></thead>
                {rows.chunk_by(|a, b| a.aspect == b.aspect).map(|group| view! { <Group group=group.to_vec()/> }).collect_view()}
            </table>
        })
    }
}

#[component]
fn Group(group: Vec<Winning>) -> impl IntoView {
    let l = words();
    let aspect = group.first().map(|row| row.aspect)?;
    let rows = group.into_iter().map(|row| {
        let share = figures::share(row.won, row.decided);
        let none = row.value.is_empty();
        let value = match aspect {
            _ if none => l.none_given(),
            Aspect::Reason => l.complaint_reason(&row.value),
            Aspect::Proof => l.proof_kind(&row.value).to_owned(),
            Aspect::Marketplace => l.marketplace_name(&row.value),
            Aspect::Right => l.right_kind(&row.value),
            Aspect::Filer => row.value,
        };
        view! {
            <tr>
                <th scope="row"><bdi>{value}</bdi></th>
                <td class="number">{format!("{} / {}", figures::count(row.won), figures::count(row.decided))}</td>
                <td class="number">{share.map_or_else(|| l.too_few(), |share| format!("{} %", share.percent))}</td>
                <td class="number">{share.map(|share| format!("{}–{} %", share.low, share.high))}</td>
                <td class="number">{figures::count(row.links)}</td>
            </tr>
        }
    });
    Some(view! {
        <tbody>
            <tr><th scope="rowgroup" colspan="5" class="group">{l.aspect(aspect)}</th></tr>
            {rows.collect_view()}
        </tbody>
    })
}
