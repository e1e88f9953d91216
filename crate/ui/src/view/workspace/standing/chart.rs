//! Chances over the coming days.

use leptos::prelude::*;
use touchstone_core::report::{Forecast, TOLERANCE, day_text};

use crate::view::parts::{ChartBound, ChartLine, ShareChart};

/// One line a forecast, from 0 to 100 %, with the bearable chance as a dashed one.
#[component]
pub fn Chart(forecasts: Vec<Forecast>, day: i64, label: String) -> impl IntoView {
    let ahead = forecasts.first().map_or(1, |forecast| forecast.leaves.len().saturating_sub(1)).max(1);
    let part = move |offset: usize| offset as f64 / ahead as f64;
    let lines = forecasts.into_iter().enumerate().map(|(place, forecast)| {
        let points = forecast.leaves.iter().enumerate().map(|(offset, chance)| (part(offset), *chance)).collect();
        view! { <ChartLine place points/> }
    });
    let days = [(0, "start"), (ahead / 2, "middle"), (ahead, "end")].map(|(offset, anchor)| {
        let date = i64::try_from(offset).map(|offset| day_text(day + offset)).unwrap_or_default();
        (part(offset), date, anchor)
    });
    let lines = lines.collect_view();
    view! { <ShareChart label days=days.into()><ChartBound share=TOLERANCE/>{lines}</ShareChart> }
}
