//! Small pieces that several pages draw in the same way.

mod chart;
mod drawn;
pub mod filled;
mod listing;
mod sight;
mod table;
mod timeline;

use leptos::prelude::*;

pub use self::chart::{ChartBound, ChartLine, ShareChart, across, height};
pub use self::drawn::Drawn;
pub use self::listing::{Band, Fileables, MarkedTitle, Picture, Price, Reasons, SellerName, Standing, TwinLine};
pub use self::sight::Sight;
pub use self::table::{TableBox, TableSource};
pub use self::timeline::{Timeline, said};

use super::{browser, words};

/// A moment in the person's zone, with UTC in the tooltip.
#[component]
pub fn When(
    /// Milliseconds since 1970, UTC.
    at_ms: i64,
    /// Day only.
    #[prop(optional)]
    day: bool,
) -> impl IntoView {
    let l = words();
    #[expect(clippy::cast_precision_loss, reason = "milliseconds of this age of the world fit 53 bits")]
    let at = at_ms as f64;
    let utc = js_sys::Date::new(&at.into()).to_iso_string().as_string().unwrap_or_default();
    view! { <time datetime=utc.clone() title=format!("UTC {utc}")>{browser::local_time(at, l.tag(), !day)}</time> }
}

/// A link to the web; the bare text where the address leads elsewhere.
#[component]
pub fn WebLink(
    /// Address as a page gave it.
    address: String,
    /// What is read.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    match crate::address::web(&address) {
        Some(href) => view! {
            <a href=href title=address target="_blank" rel="noopener noreferrer"><bdi>{text}</bdi></a>
        }
        .into_any(),
        None => view! { <bdi>{text}</bdi> }.into_any(),
    }
}

/// A line drawing of 16 by 16.
#[component]
pub fn Icon(
    /// SVG path.
    path: &'static str,
) -> impl IntoView {
    view! {
        <svg class="drawing" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d=path/></svg>
    }
}

/// A hash, short, whole in the tooltip.
#[component]
pub fn Hash(
    /// Hexadecimal.
    hash: String,
) -> impl IntoView {
    let short = crate::figures::short_hash(&hash);
    view! { <code class="hash" title=hash>{short}</code> }
}

/// What stands where a list would be.
#[component]
pub fn Empty(
    /// What is so.
    what: String,
    /// What to do.
    next: String,
    /// Buttons.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    view! {
        <div class="empty">
            <p class="what">{what}</p>
            <p>{next}</p>
            {children.map(|children| view! { <div class="actions">{children()}</div> })}
        </div>
    }
}

/// A field with its label above.
#[component]
pub fn Field(
    /// Label.
    label: String,
    /// Further words below.
    #[prop(optional, into)]
    hint: String,
    /// The input.
    children: Children,
) -> impl IntoView {
    view! {
        <label class="field">
            <span class="label">{label}</span>
            {children()}
            {(!hint.is_empty()).then(|| view! { <span class="hint">{hint}</span> })}
        </label>
    }
}
