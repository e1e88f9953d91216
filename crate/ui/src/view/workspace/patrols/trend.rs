//! How clean the rounds of a patrol were.

use leptos::prelude::*;
use touchstone_core::report::{day_of, day_text};
use touchstone_core::wire::Round;

use crate::patrolling::clean_shares;
use crate::view::parts::{ChartLine, ShareChart, across, height};
use crate::view::words;

/// Where the first round stands: its dot would lie on the axis otherwise.
const INDENT: f64 = 0.011;

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
    let part = move |at_ms: i64| {
        let part = if span == 0 { 0.0 } else { (at_ms - first.0) as f64 / span as f64 };
        INDENT + part * (1.0 - INDENT)
    };
    let line = |place: usize, of: fn(&(i64, f64, f64)) -> f64| {
        let points: Vec<(f64, f64)> = shares.iter().map(|row| (part(row.0), of(row))).collect();
        let dots = points.clone().into_iter().map(|(part, share)| {
            view! { <circle class=format!("line-{place}") cx=across(part) cy=height(share) r="2.5"/> }
        });
        let dots = dots.collect_view();
        view! { <ChartLine place points/>{dots} }
    };
    let percent = |share: f64| format!("{:.0} %", share * 100.0);
    let label = l.trend_label(&name, shares.len(), &percent(first.1), &percent(last.1));
    let mut days = vec![(part(first.0), day_text(day_of(first.0)), "start")];
    if day_of(first.0) != day_of(last.0) {
        days.push((part(last.0), day_text(day_of(last.0)), "end"));
    }
    let lines = (line(0, |row| row.1), line(1, |row| row.2));
    Some(view! {
        <ShareChart label days>{lines}</ShareChart>
        <ul class="lines legend" aria-hidden="true">
            <li class="line-0">{l.not_flagged()}</li>
            <li class="line-1">{l.not_confirmed()}</li>
        </ul>
    })
}
