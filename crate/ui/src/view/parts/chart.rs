//! Shares over time, as plain SVG: the frame with its axes. What is drawn in it is the children's.

use leptos::prelude::*;

/// Measures of the drawing, in its own units.
const WIDTH: f64 = 420.0;
const HEIGHT: f64 = 132.0;
const LEFT: f64 = 40.0;
const RIGHT: f64 = 8.0;
const BOTTOM: f64 = 22.0;
const TOP: f64 = 8.0;

/// Place of a part of the time, 0 at its beginning and 1 at its end.
pub fn across(part: f64) -> f64 {
    LEFT + part * (WIDTH - LEFT - RIGHT)
}

/// Place of a share between 0 and 1.
pub fn height(share: f64) -> f64 {
    TOP + (1.0 - share) * (HEIGHT - TOP - BOTTOM)
}

/// A line through points of time and share, by the number of its colour.
#[component]
pub fn ChartLine(
    /// Number of the line.
    place: usize,
    /// Part of the time, share.
    points: Vec<(f64, f64)>,
) -> impl IntoView {
    let points: Vec<String> =
        points.into_iter().map(|(part, share)| format!("{:.1},{:.1}", across(part), height(share))).collect();
    view! { <polyline class=format!("line-{place}") points=points.join(" ")/> }
}

/// A dashed line at one share.
#[component]
pub fn ChartBound(
    /// The share.
    share: f64,
) -> impl IntoView {
    view! { <line class="bearable" x1=LEFT x2=WIDTH - RIGHT y1=height(share) y2=height(share)/> }
}

/// The frame: shares from 0 to 100 % upwards, days below.
#[component]
pub fn ShareChart(
    /// What it shows, for those who do not see it.
    label: String,
    /// Part of the time at which a day is written, the day, and where its text is held.
    days: Vec<(f64, String, &'static str)>,
    /// The lines.
    children: Children,
) -> impl IntoView {
    let ticks = [0.0, 0.5, 1.0].map(|share| {
        let y = height(share);
        view! {
            <line class="rule" x1=LEFT x2=WIDTH - RIGHT y1=y y2=y/>
            <text x=LEFT - 6.0 y=y + 4.0 text-anchor="end">{format!("{:.0} %", share * 100.0)}</text>
        }
    });
    let days = days.into_iter().map(|(part, day, anchor)| {
        view! { <text x=across(part) y=HEIGHT - 5.0 text-anchor=anchor>{day}</text> }
    });
    view! {
        <svg class="chart" viewBox=format!("0 0 {WIDTH} {HEIGHT}") role="img" aria-label=label>
            {ticks.into_iter().collect_view()}
            {days.collect_view()}
            {children()}
        </svg>
    }
}
