//! One patrol: its round, its rounds, its terms.

use leptos::prelude::*;
use touchstone_core::wire::{Patrol, PatrolRow, Round};

use super::form::PatrolForm;
use super::{Known, Trend};
use crate::figures;
use crate::patrolling::clean_shares;
use crate::view::parts::{WebLink, When};
use crate::view::words;

/// The detail of a patrol.
#[component]
pub fn Detail(row: PatrolRow, known: Known) -> impl IntoView {
    let l = words();
    let PatrolRow { patrol, rounds, open } = row;
    let whole = StoredValue::new(patrol.clone());
    let finish = move |step| known.finish(whole.with_value(|patrol| patrol.id.clone()), step);
    let retired = patrol.retired;
    view! {
        <article class="case">
            <header><div>
                <h2><bdi>{patrol.query.clone()}</bdi></h2>
                <p class="line muted">
                    <span>{if patrol.marketplace.is_empty() { crate::address::host(&patrol.url) } else { l.marketplace_name(&patrol.marketplace) }}</span>
                    <span>{l.every_days(patrol.days as usize)}</span>
                    <span>{l.depth_of(patrol.depth as usize)}</span>
                    <bdi>{patrol.brand.clone()}</bdi>
                    <bdi>{patrol.account.clone()}</bdi>
                </p>
                <p class="address"><WebLink address=patrol.url.clone() text=patrol.url.clone()/></p>
            </div></header>
            <div class="actions">
                {match open {
                    Some(round) => view! {
                        <span role="status">{l.round_open(round.pages, round.depth)}" · "{l.round_seen(round.listings, round.fresh)}</span>
                        <button class="primary" on:click=move |_| finish("end")>{l.end_round()}<kbd>"e"</kbd></button>
                        <button on:click=move |_| finish("drop")>{l.drop_round()}</button>
                    }.into_any(),
                    None if !retired => view! {
                        <button class="primary" on:click=move |_| known.begin(whole.get_value())>{l.begin_round()}</button>
                    }.into_any(),
                    None => view! { <span class="muted">{l.patrol_retired()}</span> }.into_any(),
                }}
                <button class="plain" on:click=move |_| {
                    known.save(Patrol { retired: !retired, ..whole.get_value() }, || ());
                }>{if retired { l.bring_back_patrol() } else { l.retire_patrol() }}</button>
            </div>
            <h3>{l.cleanliness()}</h3>
            <p class="muted">{l.cleanliness_why()}</p>
            <Trend name=patrol.query.clone() rounds=rounds.clone()/>
            <h3>{l.rounds()}</h3>
            {if rounds.is_empty() {
                view! { <p class="muted">{l.no_round_yet()}</p> }.into_any()
            } else {
                view! { <Rounds rounds/> }.into_any()
            }}
            <details>
                <summary>{l.change_patrol()}</summary>
                <PatrolForm patrol known after=|| ()/>
            </details>
        </article>
    }
}

#[component]
fn Rounds(rounds: Vec<Round>) -> impl IntoView {
    let l = words();
    let percent = |share: f64| format!("{:.1} %", share * 100.0);
    let rows = rounds.into_iter().enumerate().rev().map(|(place, round)| {
        let shares = clean_shares(&round);
        view! {
            <tr>
                <td><When at_ms=round.at_ms/></td>
                <td class="number" title=(round.pages < round.depth).then(|| l.shallow_round())>
                    {format!("{} / {}", round.pages, round.depth)}
                </td>
                <td class="number">{figures::count(round.listings)}</td>
                <td class="number">{if place == 0 { l.first_round() } else { figures::count(round.fresh) }}</td>
                <td class="number">{figures::count(round.flagged)}</td>
                <td class="number">{figures::count(round.confirmed)}</td>
                <td class="number">{shares.map(|(flagged, _)| percent(flagged))}</td>
                <td class="number">{shares.map(|(_, confirmed)| percent(confirmed))}</td>
            </tr>
        }
    });
    view! {
        <div class="scroll">
            <table class="grid">
                <thead><tr>
                    <th scope="col">{l.when()}</th>
                    <th scope="col" class="number">{l.pages_covered()}</th>
                    <th scope="col" class="number">{l.listings()}</th>
                    <th scope="col" class="number">{l.fresh()}</th>
                    <th scope="col" class="number">{l.flagged()}</th>
                    <th scope="col" class="number">{l.confirmed()}</th>
                    <th scope="col" class="number">{l.not_flagged()}</th>
                    <th scope="col" class="number">{l.not_confirmed()}</th>
                </tr></thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </div>
    }
}
