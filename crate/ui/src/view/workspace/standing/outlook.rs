//! What filing a notice would do, and how right such forecasts were.

use leptos::prelude::*;
use touchstone_core::report::{Account, FEWEST_DECIDED, Forecast, Outlook, Programme, calibration, day_text, outlook};

use super::chart::Chart;
use super::{draft_name, planned_name};
use crate::figures;
use crate::route::{Route, Section};
use crate::speech::Language;
use crate::view::words;

/// Links to hold back that are named; the notice shows the others.
const NAMED: usize = 8;

/// The chance of leaving the bounds day by day, for a draft that the person chooses.
#[component]
pub fn Foretold(programme: Programme, account: Account, day: i64) -> impl IntoView {
    let l = words();
    let drafts = account.drafts.clone();
    let chosen = RwSignal::new(drafts.first().map(|draft| draft.notice.clone()).unwrap_or_default());
    let found = Memo::new(move |_| {
        let chosen = chosen.get();
        match account.drafts.iter().find(|draft| draft.notice == chosen) {
            Some(draft) => outlook(&programme, &account, day, &draft.reason, &draft.planned),
            None => outlook(&programme, &account, day, "", &[]),
        }
    });
    view! {
        <h4>{l.simulate()}</h4>
        {(!drafts.is_empty()).then(|| view! {
            <label class="choice">
                <span>{l.simulate_which()}</span>
                <select on:change:target=move |event| chosen.set(event.target().value())>
                    {drafts.iter().map(|draft| view! {
                        <option value=draft.notice.clone() selected=chosen.get_untracked() == draft.notice>{draft_name(l, draft)}</option>
                    }).collect_view()}
                    <option value="">{l.simulate_none()}</option>
                </select>
            </label>
        })}
        {move || match found.get() {
            None => view! { <p class="muted">{l.simulate_silent(FEWEST_DECIDED)}</p> }.into_any(),
            Some(found) => view! { <Shown found day notice=chosen.get()/> }.into_any(),
        }}
    }
}

/// What the forecast of one scope says, in a line.
fn said(l: Language, forecast: &Forecast, day: i64) -> String {
    let scope = if forecast.reason.is_empty() { l.whole_account() } else { l.complaint_reason(&forecast.reason) };
    let (offset, chance) = forecast.worst();
    match i64::try_from(offset) {
        Ok(offset) if chance >= 0.01 => l.chance_worst(&scope, &figures::chance(chance), &day_text(day + offset)),
        _ => l.chance_never(&scope),
    }
}

#[component]
fn Shown(found: Outlook, day: i64, notice: String) -> impl IntoView {
    let l = words();
    let forecasts: Vec<Forecast> =
        std::iter::once(found.account.clone()).chain(found.reason.clone().filter(|f| !f.reason.is_empty())).collect();
    let lines: Vec<String> = forecasts.iter().map(|forecast| said(l, forecast, day)).collect();
    let hold = (!notice.is_empty()).then(|| match &found.hold_back {
        None => view! { <p class="warning">{l.hold_hopeless(&figures::chance(found.without))}</p> }.into_any(),
        Some(held) if held.is_empty() => view! { <p>{l.hold_none()}</p> }.into_any(),
        Some(held) => view! {
            <p class="warning">{l.hold_back(held.len())}</p>
            <ul class="held">
                {held.iter().take(NAMED).map(|link| view! {
                    <li><a href=Route::at(Section::Queue, &link.listing).to_string()><bdi>{planned_name(link)}</bdi></a></li>
                }).collect_view()}
                {(held.len() > NAMED).then(|| view! {
                    <li><a href=Route::at(Section::Notices, &notice).to_string()>{format!("+ {}", held.len() - NAMED)}</a></li>
                })}
            </ul>
        }.into_any(),
    });
    view! {
        <div class="outlook">
            <Chart forecasts day label=format!("{}. {}", l.chance_of_leaving(), lines.join(". "))/>
            <div>
                <ul class="lines">{lines.into_iter().enumerate().map(|(place, line)| view! {
                    <li class=format!("line-{place}")>{line}</li>
                }).collect_view()}</ul>
                {hold}
                <p class="muted">{l.how_foretold()}" "{l.bearable()}</p>
            </div>
        </div>
    }
}

/// Forecasts of past notices beside what happened.
#[component]
pub fn Calibrated(programme: Programme, account: Account) -> impl IntoView {
    let l = words();
    let found = calibration(&programme, &account);
    let enough = found.notices >= figures::FEWEST_FOR_A_SHARE;
    view! {
        <details class="calibration">
            <summary>{l.calibration()}</summary>
            {(!enough).then(|| view! { <p class="muted">{l.calibration_silent(figures::FEWEST_FOR_A_SHARE)}</p> })}
            {enough.then(|| view! {
                <table class="grid">
                    <thead><tr>
                        <th scope="col" class="number">{l.foretold()}</th>
                        <th scope="col" class="number">{l.section(Section::Notices)}</th>
                        <th scope="col" class="number">{l.happened()}</th>
                    </tr></thead>
                    <tbody>{found.bins.iter().filter(|bin| bin.notices > 0).map(|bin| view! {
                        <tr>
                            <td class="number">{figures::chance(bin.foretold)}</td>
                            <td class="number">{figures::count(bin.notices)}</td>
                            <td class="number">{figures::count(bin.left)}</td>
                        </tr>
                    }).collect_view()}</tbody>
                </table>
                <p class="muted">{found.brier.map(|score| l.brier(&format!("{score:.3}")))}</p>
            })}
        </details>
    }
}
