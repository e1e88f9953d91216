//! The good-standing meter: each portal account against what its platform asks, and what filing a notice would do.

mod chart;
mod outlook;

use leptos::prelude::*;
use touchstone_core::report::{
    Account, Filing, Planned, Programme, Scope, accounts, day_of, day_text, read_past_months, standing,
};

use self::outlook::{Calibrated, Foretold};
use crate::figures;
use crate::view::parts::WebLink;
use crate::view::{shell, words};

/// Every programme with its accounts; those under which nothing is known are folded away.
#[component]
pub fn Standings(filings: RwSignal<Option<Vec<Filing>>>) -> impl IntoView {
    let l = words();
    let shell = shell();
    let past =
        Memo::new(move |_| shell.settings.with(|s| s.as_ref().map(|s| s.past_months.clone()).unwrap_or_default()));
    view! {
        <h2>{l.good_standing()}</h2>
        <p class="muted">{l.standing_why()}</p>
        {move || {
            let filings = filings.get()?;
            let past = past.get();
            let programmes = match Programme::shipped() {
                Ok(programmes) => programmes,
                Err(error) => return Some(view! { <p role="alert">{error.to_string()}</p> }.into_any()),
            };
            let (mut used, mut unused) = (Vec::new(), Vec::new());
            for programme in programmes {
                let typed = |name: &str| past.get(&key(&programme, name)).cloned().unwrap_or_default();
                for account in accounts(&programme, &filings, |name| read_past_months(&typed(name)).0) {
                    let place = if account.is_new() { &mut unused } else { &mut used };
                    let typed = typed(&account.name);
                    place.push(view! { <Meter programme=programme.clone() account typed/> });
                }
            }
            let open = used.is_empty();
            Some(view! {
                {used}
                {(!unused.is_empty()).then(|| view! {
                    <details class="others" open=open><summary>{l.standing_other()}</summary>{unused}</details>
                })}
            }.into_any())
        }}
    }
}

/// Under which an account's past months are kept.
fn key(programme: &Programme, account: &str) -> String {
    format!("{}/{account}", programme.id)
}

/// The day of the person's clock.
fn today() -> i64 {
    #[expect(clippy::cast_possible_truncation, reason = "milliseconds of this age of the world fit 53 bits")]
    let now = js_sys::Date::now() as i64;
    day_of(now)
}

#[component]
fn Meter(programme: Programme, account: Account, typed: String) -> impl IntoView {
    let l = words();
    let day = today();
    let found = standing(&programme, &account, day);
    let empty = found.overall.tally.decided() == 0;
    let (state, said) = match (empty, found.within()) {
        (true, _) => ("none", l.nothing_decided()),
        (false, true) => ("within", l.within_bounds()),
        (false, false) => ("outside", l.outside_bounds()),
    };
    let name = if account.name.is_empty() { l.account_unnamed() } else { account.name.clone() };
    let low = programme.lowest_acceptance;
    let asked = programme.highest_countered.map_or_else(|| l.bound_low(low), |high| l.bounds(low, high));
    let asked = [Some(asked), programme.lockout_months.map(|months| l.stays_out(months))];
    let unknown = (!found.complete).then(|| match found.known_since {
        Some(since) => l.incomplete_since(&day_text(since)),
        None => l.incomplete_all(),
    });
    let rows = std::iter::once(found.overall.clone()).chain(found.reasons.clone());
    let sources = programme.source.clone();
    let title = l.pick(&programme.title, &programme.title_zh).to_owned();
    let past = key(&programme, &account.name);
    let label = format!("{title}: {name}");
    view! {
        <section class="meter" aria-label=label>
            <header>
                <h3><bdi>{title}</bdi>" · "<bdi>{name}</bdi></h3>
                <span class=format!("badge {state}")>{said}</span>
                {(!found.complete).then(|| view! { <span class="badge incomplete">{l.incomplete()}</span> })}
            </header>
            <p class="muted">
                {l.window_of(&day_text(found.from), &day_text(found.day))}" · "{asked.into_iter().flatten().collect::<Vec<_>>().join(l.pick("; ", "；"))}" · "
                {sources.into_iter().map(|source| view! {
                    <WebLink address=source.url.clone() text=l.bar_source(&source.date)/>" "
                }).collect_view()}
            </p>
            {unknown.map(|unknown| view! { <p>{unknown}</p> })}
            {empty.then(|| view! { <p class="muted">{l.volume_unknown()}</p> })}
            <table class="grid scopes">
                <thead><tr>
                    <th scope="col">{l.reason()}</th>
                    <th scope="col" class="number">{l.links_decided()}</th>
                    <th scope="col" class="number">{l.links_open()}</th>
                    <th scope="col">{l.taken_down()}</th>
                    <th scope="col">{l.came_back()}</th>
                    <th scope="col">{l.room()}</th>
                </tr></thead>
                <tbody>{rows.map(|scope| view! { <ScopeRow programme=programme.clone() scope/> }).collect_view()}</tbody>
            </table>
            <Foretold programme=programme.clone() account=account.clone() day/>
            <Calibrated programme account/>
            <PastMonths key=past typed open=!found.complete/>
        </section>
    }
}

#[component]
fn ScopeRow(programme: Programme, scope: Scope) -> impl IntoView {
    let l = words();
    let tally = scope.tally;
    let (down, decided) = (tally.taken_down(), tally.decided());
    let name = if scope.reason.is_empty() { l.whole_account() } else { l.complaint_reason(&scope.reason) };
    let room = match (scope.within, scope.spare_counters) {
        _ if decided == 0 => String::new(),
        (false, _) => l.room_missing(scope.missing),
        (true, None) => l.room_left(scope.spare_rejections),
        (true, Some(back)) => l.room_left_both(scope.spare_rejections, back),
    };
    let low = f64::from(programme.lowest_acceptance);
    view! {
        <tr class:outside=!scope.within>
            <th scope="row">{name}</th>
            <td class="number">{figures::count(decided)}</td>
            <td class="number">{figures::count(tally.open)}</td>
            <td><Gauge part=down whole=decided bound=low full=100.0 text=figures::percent_down(down, decided)/></td>
            <td>{programme.highest_countered.map(|high| view! {
                <Gauge part=tally.lost whole=down bound=f64::from(high) full=2.0 * f64::from(high) text=figures::percent_up(tally.lost, down)/>
            })}</td>
            <td>{room}</td>
        </tr>
    }
}

/// A share as a bar with a mark at its bound.
#[component]
fn Gauge(part: u32, whole: u32, bound: f64, full: f64, text: Option<String>) -> impl IntoView {
    let width = if whole == 0 { 0.0 } else { (f64::from(part) / f64::from(whole) * 100.0 / full * 100.0).min(100.0) };
    view! {
        <span class="gauge">
            <span class="number">{text.unwrap_or_else(|| "–".to_owned())}</span>
            <span class="track" aria-hidden="true">
                <span class="fill" style:width=format!("{width:.1}%")></span>
                <span class="bound" style:left=format!("{:.1}%", bound / full * 100.0)></span>
            </span>
        </span>
    }
}

/// The months before the casebook, as the portal counts them.
#[component]
fn PastMonths(key: String, typed: String, open: bool) -> impl IntoView {
    let l = words();
    let shell = shell();
    let text = RwSignal::new(typed);
    let faults = move || text.with(|text| read_past_months(text).1);
    let key = StoredValue::new(key);
    let save = move |_| {
        let text = text.get_untracked().trim().to_owned();
        shell.save_settings(|settings| {
            if text.is_empty() {
                settings.past_months.remove(&key.get_value());
            } else {
                settings.past_months.insert(key.get_value(), text);
            }
        });
    };
    view! {
        <details class="past" open=open>
            <summary>{l.past_months()}</summary>
            <p class="muted">{l.past_months_how()}</p>
            <textarea
                class="code" rows="4" aria-label=l.past_months() placeholder="2026-09, counterfeit-features, 120, 8, 0, 2"
                aria-invalid=move || (!faults().is_empty()).to_string()
                prop:value=move || text.get() on:input:target=move |event| text.set(event.target().value())
            ></textarea>
            {move || {
                let faults = faults();
                (!faults.is_empty()).then(|| view! {
                    <ul class="faults" role="alert">{faults.into_iter().map(|fault| view! { <li>{l.past_month_fault(&fault)}</li> }).collect_view()}</ul>
                })
            }}
            <button on:click=save disabled=move || !faults().is_empty()>{l.keep_figures()}</button>
        </details>
    }
}

/// A draft as it is offered for the simulator.
fn draft_name(l: crate::speech::Language, draft: &Filing) -> String {
    format!("{} · {}", l.notice_on(draft.planned.len()), l.complaint_reason(&draft.reason))
}

/// A planned link in one line.
fn planned_name(link: &Planned) -> String {
    if link.title.is_empty() { link.listing.clone() } else { link.title.clone() }
}
