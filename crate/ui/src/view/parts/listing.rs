//! A listing and its verdict.

use leptos::prelude::*;
use touchstone_core::listing::Listing;
use touchstone_core::review::Decision;
use touchstone_core::screen::{Band as Bands, Fileable, Reason, Verdict};
use touchstone_core::text::Span;
use touchstone_core::wire::Twin;

use crate::figures;
use crate::marking::{Piece, pieces};
use crate::route::{Route, Section};
use crate::view::{browser, words};

/// The title with the characters marked at which the reasons point.
#[component]
pub fn MarkedTitle(
    /// Title.
    title: String,
    /// Reasons whose spans lie in it.
    reasons: Vec<Reason>,
    /// Characters at most.
    #[prop(default = 400)]
    longest: usize,
) -> impl IntoView {
    let l = words();
    let against = reasons.iter().filter(|reason| reason.field == "title" && reason.weight >= 0.0);
    let spans: Vec<Span> = against.flat_map(|reason| reason.spans.iter().copied()).collect();
    if title.trim().is_empty() {
        return view! { <span class="title none">{l.no_title()}</span> }.into_any();
    }
    view! { <bdi class="title">{drawn(pieces(&title, &spans, longest))}</bdi> }.into_any()
}

/// A seller's name, which may hide characters as a title may.
#[component]
pub fn SellerName(
    /// As the page gave it.
    name: Option<String>,
) -> impl IntoView {
    match name {
        Some(name) => view! { <bdi class="seller">{drawn(pieces(&name, &[], 120))}</bdi> }.into_any(),
        None => view! { <span class="seller none">{words().no_seller()}</span> }.into_any(),
    }
}

fn drawn(pieces: Vec<Piece>) -> impl IntoView {
    let l = words();
    let drawn = pieces.into_iter().map(|piece| match piece {
        Piece::Plain(text) => text.into_any(),
        Piece::Hit(text) => view! { <mark>{text}</mark> }.into_any(),
        Piece::Hidden(name) => {
            view! { <span class="hidden-char" title=l.hidden_character(name)>{name}</span> }.into_any()
        }
    });
    drawn.collect_view()
}

/// Band by shape and word before colour.
#[component]
pub fn Band(
    /// Verdict.
    verdict: Verdict,
) -> impl IntoView {
    let l = words();
    let (class, shape) = match verdict.band {
        Bands::Likely => ("band likely", "▲"),
        Bands::Refer => ("band refer", "●"),
        Bands::Clear => ("band clear", "○"),
    };
    view! {
        <span class=class title=l.probability(verdict.probability)>
            <span class="shape" aria-hidden="true">{shape}</span>{l.band(verdict.band)}
        </span>
    }
}

/// The price, and beside it where it stands against the reference price.
#[component]
pub fn Price(
    /// Listing.
    listing: Listing,
    /// Verdict with the reference.
    verdict: Verdict,
) -> impl IntoView {
    let l = words();
    let asked = match (&listing.price, &listing.price_max) {
        (Some(low), Some(high)) if low != high => format!("{}–{}", figures::money(low), high.amount),
        (Some(price), _) => figures::money(price),
        (None, _) => l.no_price(),
    };
    let bar = verdict.price_ratio.map(|ratio| {
        let reference = verdict.reference.as_ref().map(figures::money).unwrap_or_default();
        let words = l.price_against(ratio, &reference);
        view! {
            <span class="price-bar" class:low=ratio < 0.5 role="img" aria-label=words.clone() title=words>
                <span class="fill" style:width=format!("{:.1}%", figures::bar_width(ratio))></span>
                <span class="reference" style:left=format!("{:.1}%", figures::REFERENCE_AT)></span>
            </span>
            <span class="ratio">{format!("{ratio:.2} ×")}</span>
        }
    });
    view! { <span class="price"><span class="amount">{asked}</span>{bar}</span> }
}

/// Where the same title or picture was decided before.
#[component]
pub fn TwinLine(
    /// The decided one.
    twin: Option<Twin>,
    /// When this one was first seen; 0 for now.
    first_ms: i64,
    /// Shown outside of the workspace, which is opened in its own tab.
    #[prop(optional)]
    apart: bool,
) -> impl IntoView {
    let l = words();
    twin.map(|twin| {
        #[expect(clippy::cast_precision_loss, reason = "milliseconds of this age of the world fit 53 bits")]
        let day = browser::local_time(twin.decided_ms as f64, l.tag(), false);
        let said = l.twin(&twin, if first_ms == 0 { i64::MAX } else { first_ms }, &day);
        let decided = if twin.decision == Decision::Confirmed { "twin confirmed" } else { "twin" };
        let to = format!("workspace.html{}", Route::at(Section::Queue, &twin.key));
        let title = said.clone();
        view! {
            <a class=decided href=to target=apart.then_some("touchstone-workspace") title=title on:click=|event| event.stop_propagation()>
                "≈ "{said}
            </a>
        }
    })
}

/// The listing's picture, asked for without telling where from.
#[component]
pub fn Picture(
    /// Address as the page gave it.
    image: Option<String>,
) -> impl IntoView {
    match image.as_deref().and_then(crate::address::web) {
        Some(address) => view! {
            <img class="picture" src=address alt="" loading="lazy" decoding="async" referrerpolicy="no-referrer"/>
        }
        .into_any(),
        None => view! { <span class="picture none" aria-hidden="true"></span> }.into_any(),
    }
}

/// Why, strongest first, with the share of each.
#[component]
pub fn Reasons(
    /// Reasons.
    reasons: Vec<Reason>,
) -> impl IntoView {
    let l = words();
    if reasons.is_empty() {
        return view! { <p class="muted">{l.no_reasons()}</p> }.into_any();
    }
    let strongest = reasons.iter().map(|reason| reason.weight.abs()).fold(0.1, f64::max);
    let rows = reasons.into_iter().map(|reason| {
        let text = l.pick(&reason.title, &reason.title_zh).to_owned();
        let width = format!("{:.0}%", (reason.weight.abs() / strongest * 100.0).clamp(4.0, 100.0));
        view! {
            <li class:favourable=reason.weight < 0.0 title=l.rule_and_weight(&reason.rule, reason.weight)>
                <span class="weight" aria-hidden="true"><span style:width=width></span></span>
                <bdi>{text}</bdi>
                {(reason.weight < 0.0).then(|| view! { <span class="muted">{l.speaks_for()}</span> })}
            </li>
        }
    });
    view! { <ul class="reasons">{rows.collect_view()}</ul> }.into_any()
}

/// Which complaints the facts could carry, and what proof is missing.
#[component]
pub fn Fileables(
    /// As the verdict has them.
    fileable: Vec<Fileable>,
) -> impl IntoView {
    let l = words();
    let rows = fileable.into_iter().map(|fileable| {
        let proof = |proof: Vec<String>, mark: &'static str| {
            proof.into_iter().map(move |proof| view! { <li>{mark}" "{l.proof(&proof)}</li> }).collect_view()
        };
        view! {
            <li>
                <span>{l.complaint_reason(&fileable.reason)}</span>
                <ul class="proof">{proof(fileable.held, "✓")}{proof(fileable.missing, "–")}</ul>
            </li>
        }
    });
    view! { <ul class="fileable">{rows.collect_view()}</ul> }
}

/// What was decided and what is held: small signs in a row.
#[component]
pub fn Standing(
    /// Standing decision.
    decision: Option<Decision>,
    /// Sealed evidence exists.
    evidence: bool,
    /// A notice names it.
    notice: bool,
) -> impl IntoView {
    let l = words();
    let decided = decision.map(|decision| {
        let (class, sign) = match decision {
            Decision::Confirmed => ("sign confirmed", "✓"),
            Decision::Rejected => ("sign rejected", "✕"),
            Decision::Unsure => ("sign unsure", "?"),
        };
        view! { <span class=class><span aria-hidden="true">{sign}</span>{l.decision(decision)}</span> }
    });
    view! {
        <span class="standing">
            {decided}
            {evidence.then(|| held("▣", l.has_evidence()))}
            {notice.then(|| held("✉", l.in_notice()))}
        </span>
    }
}

/// A sign for the eye, its word in the tooltip and for the screen reader.
fn held(sign: &'static str, word: String) -> impl IntoView {
    let title = word.clone();
    view! { <span class="sign" title=title><span aria-hidden="true">{sign}</span><span class="unseen">{word}</span></span> }
}
