//! How clean the rounds of a patrol were, as plain SVG.

use leptos::prelude::*;
use touchstone_core::report::{day_of, day_text};
use touchstone_core::wire::Round;

use crate::patrolling::clean_shares;
use crate::view::words;

/// Measures of the drawing, in its own units.
const WIDTH: f64 = 420.0;
const HEIGHT: f64 = 132.0;
const LEFT: f64 = 40.0;
const RIGHT: f64 = 8.0;
const BOTTOM: f64 = 22.0;
const TOP: f64 = 8.0;

/// Two lines over time: the share not flagged, and the share not confirmed. A round that saw nothing is left out.
#[component]
pub fn Trend(
    /// What the patrol searches.
    name: String,
    /// Oldest first.
    rounds: Vec<Round>,
) -> impl IntoView {
    let l = words();
    let shares: Vec<(i64, f64, f64)> = rounds
        .iter()
        .filter_map(|round| clean_shares(round).map(|(flagged, confirmed)| (round.at_ms, flagged, confirmed)))
        .collect();
    let first = shares.first().copied()?;
    let last = shares.last().copied()?;
    let span = last.0 - first.0;
    #[expect(clippy::cast_precision_loss, reason = "drawn with a tenth of a unit")]
    let across = move |at_ms: i64| {
        let part = if span == 0 { 0.0 } else { (at_ms - first.0) as f64 / span as f64 };
        LEFT + 4.0 + part * (WIDTH - LEFT - RIGHT - 4.0)
    };
    let height = |share: f64| TOP + (1.0 - share) * (HEIGHT - TOP - BOTTOM);
    let line = |place: usize, of: fn(&(i64, f64, f64)) -> f64| {
        let points: Vec<String> =
            shares.iter().map(|row| format!("{:.1},{:.1}", across(row.0), height(of(row)))).collect();
        let dots = shares
            .iter()
            .map(|row| view! { <circle class=format!("line-{place}") cx=across(row.0) cy=height(of(row)) r="2.5"/> });
        view! { <polyline class=format!("line-{place}") points=points.join(" ")/>{dots.collect_view()} }
    };
    let percent = |share: f64| format!("{:.0} %", share * 100.0);
    let label = l.trend_label(&name, shares.len(), &percent(first.1), &percent(last.1));
    let ticks = [0.0, 0.5, 1.0].map(|share| {
        let y = height(share);
        view! {
            <line class="rule" x1=LEFT x2=WIDTH - RIGHT y1=y y2=y/>
            <text x=LEFT - 6.0 y=y + 4.0 text-anchor="end">{percent(share)}</text>
        }
    });
    let mut dates = vec![(first.0, "start")];
    if day_of(first.0) != day_of(last.0) {
        dates.push((last.0, "end"));
    }
    let dates = dates.into_iter().map(|(at_ms, anchor)| view! { <text x=across(at_ms) y=HEIGHT - 5.0 text-anchor=anchor>{day_text(day_of(at_ms))}</text> });
    Some(view! {
        <svg class="chart" viewBox=format!("0 0 {WIDTH} {HEIGHT}") role="img" aria-label=label>
            {ticks.into_iter().collect_view()}
            {dates.collect_view()}
            {line(0, |row| row.1)}
            {line(1, |row| row.2)}
        </svg>
        <ul class="lines legend" aria-hidden="true">
            <li class="line-0">{l.not_flagged()}</li>
            <li class="line-1">{l.not_confirmed()}</li>
        </ul>
    })
}
