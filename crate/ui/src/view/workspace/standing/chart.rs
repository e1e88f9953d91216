//! Chances over the coming days, as plain SVG.

use leptos::prelude::*;
use touchstone_core::report::{Forecast, TOLERANCE, day_text};

/// Measures of the drawing, in its own units.
const WIDTH: f64 = 420.0;
const HEIGHT: f64 = 132.0;
const LEFT: f64 = 40.0;
const BOTTOM: f64 = 22.0;
const TOP: f64 = 8.0;

/// One line a forecast, from 0 to 100 %, with the bearable chance as a dashed one.
#[component]
pub fn Chart(forecasts: Vec<Forecast>, day: i64, label: String) -> impl IntoView {
    let days = forecasts.first().map_or(1, |forecast| forecast.leaves.len().saturating_sub(1)).max(1);
    let height = |chance: f64| TOP + (1.0 - chance) * (HEIGHT - TOP - BOTTOM);
    let across = |offset: usize| LEFT + offset as f64 / days as f64 * (WIDTH - LEFT - 4.0);
    let lines = forecasts.into_iter().enumerate().map(|(place, forecast)| {
        let points: Vec<String> = forecast
            .leaves
            .iter()
            .enumerate()
            .map(|(offset, chance)| format!("{:.1},{:.1}", across(offset), height(*chance)))
            .collect();
        view! { <polyline class=format!("line-{place}") points=points.join(" ")/> }
    });
    let ticks = [0.0, 0.5, 1.0].map(|chance| {
        let y = height(chance);
        view! {
            <line class="rule" x1=LEFT x2=WIDTH - 4.0 y1=y y2=y/>
            <text x=LEFT - 6.0 y=y + 4.0 text-anchor="end">{format!("{:.0} %", chance * 100.0)}</text>
        }
    });
    let dates = [(0, "start"), (days / 2, "middle"), (days, "end")].map(|(offset, anchor)| {
        let date = i64::try_from(offset).map(|offset| day_text(day + offset)).unwrap_or_default();
        view! { <text x=across(offset) y=HEIGHT - 5.0 text-anchor=anchor>{date}</text> }
    });
    view! {
        <svg class="chart" viewBox=format!("0 0 {WIDTH} {HEIGHT}") role="img" aria-label=label>
            {ticks.into_iter().collect_view()}
            {dates.into_iter().collect_view()}
            <line class="bearable" x1=LEFT x2=WIDTH - 4.0 y1=height(TOLERANCE) y2=height(TOLERANCE)/>
            {lines.collect_view()}
        </svg>
    }
}
