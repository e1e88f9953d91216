//! Where the page and its embedded state both tell of a listing: which is believed for what.
//!
//! What the buyer saw is what evidence must show, so the page's own price stands and the state fills holes. Titles and
//! sellers are cut short or decorated on the page, and whole in the state.

use std::collections::{BTreeMap, BTreeSet};

use super::anchor::Anchors;
use super::context::Context;
use super::entry::StateListing;
use super::price::number;
use super::state::State;
use super::title::likeness;
use super::words::is_company;
use super::{Listing, SellerRef};
use crate::order::Gather;

/// Likeness below which the state's title is another text than the page's.
const SAME_TITLE: f64 = 0.9;

/// Completes a list from the state, and adds what the state lists beyond it.
pub(super) fn into_list(context: &Context<'_>, anchors: &Anchors, state: &State, listings: &mut Vec<Listing>) {
    let known: BTreeSet<String> = anchors.named.iter().map(|n| n.id.clone()).into_set();
    let found = state.list(context, &known);
    let shown: BTreeMap<String, usize> =
        listings.iter().enumerate().filter_map(|(at, l)| Some((l.id.clone()?, at))).into_map();
    let both = found.iter().filter(|f| f.id.as_ref().is_some_and(|id| shown.contains_key(id))).count();
    // Without common ids the state tells of something else, unless the page shows next to nothing.
    if both * 2 < found.len().min(shown.len()) && listings.len() >= 3 {
        return;
    }
    if listings.len() < 3 && both == 0 {
        listings.clear();
    }
    for found in found {
        match found.id.as_ref().and_then(|id| shown.get(id)).filter(|at| **at < listings.len()) {
            Some(at) => complete(context, &mut listings[*at], &found),
            None => listings.push(alone(context, &found)),
        }
    }
}

/// Completes the page's own listing.
pub(super) fn into_detail(context: &Context<'_>, state: &State, listing: &mut Listing) {
    let Some(id) = listing.id.clone() else { return };
    let Some(found) = state.single(context, &id) else { return };
    let weak =
        listing.title.is_empty() || listing.sources.get("title").is_some_and(|s| s == "title" || s == "opengraph");
    if let Some(title) = found.title.as_ref().filter(|_| weak) {
        listing.title.clone_from(title);
        note(listing, "title");
    }
    let same_low = match (&listing.price, &found.low) {
        (Some(shown), Some(told)) => number(&shown.amount) == number(&told.amount),
        _ => false,
    };
    if listing.price.is_none() {
        take_price(listing, &found);
    } else if same_low && listing.price_max.is_none() && found.high.is_some() {
        listing.price_max.clone_from(&found.high);
        note(listing, "price_max");
    }
    take_seller(context, listing, &found);
    fill(listing, &found);
}

fn note(listing: &mut Listing, field: &str) {
    listing.sources.insert(field.to_owned(), "state".to_owned());
}

fn take_price(listing: &mut Listing, found: &StateListing) {
    if found.low.is_some() {
        listing.price.clone_from(&found.low);
        listing.price_max.clone_from(&found.high);
        note(listing, "price");
    }
}

/// A company's name beats what does not read like one.
fn take_seller(context: &Context<'_>, listing: &mut Listing, found: &StateListing) {
    let Some(seller) = &found.seller else { return };
    let is_company_name = |s: &SellerRef| s.name.as_deref().is_some_and(is_company);
    match &mut listing.seller {
        Some(shown) if is_company_name(shown) => {
            if shown.id.is_none() {
                shown.id.clone_from(&seller.id);
            }
        }
        // That the site itself sells is a guess.
        Some(_) if context.place.is_none() && listing.sources.get("seller").is_none_or(|s| s != "site") => {}
        shown => {
            let url = shown.as_ref().and_then(|s| s.url.clone());
            *shown = Some(SellerRef { url, ..seller.clone() });
            note(listing, "seller");
        }
    }
}

fn fill(listing: &mut Listing, found: &StateListing) {
    let pairs = [
        (&mut listing.image, &found.image),
        (&mut listing.location, &found.location),
        (&mut listing.sales, &found.sales),
    ];
    for (shown, told) in pairs {
        if shown.is_none() {
            shown.clone_from(told);
        }
    }
}

fn complete(context: &Context<'_>, listing: &mut Listing, found: &StateListing) {
    if let Some(title) = &found.title
        && likeness(title, &listing.title) < SAME_TITLE
        && !is_reworded(&listing.title, title)
    {
        listing.title.clone_from(title);
        note(listing, "title");
    }
    if listing.price.is_none() {
        take_price(listing, found);
    }
    take_seller(context, listing, found);
    fill(listing, found);
}

/// Whether the state words the title that the page shows in another way: much alike, but neither cut short nor decorated.
/// Then what the buyer saw stands.
fn is_reworded(shown: &str, told: &str) -> bool {
    const ALIKE: f64 = 0.5;
    let letters = |text: &str| -> String { text.to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect() };
    let (seen, stated) = (letters(shown), letters(told));
    let cut = shown.ends_with(['…', '.']) || stated.contains(&seen) || seen.contains(&stated);
    !cut && likeness(shown, told) >= ALIKE
}

/// A listing of which only the state tells.
fn alone(context: &Context<'_>, found: &StateListing) -> Listing {
    let id = found.id.clone().unwrap_or_default();
    let mut listing = Listing {
        url: context.place.and_then(|p| p.canonical(&id)).or_else(|| found.url.clone()).unwrap_or_default(),
        title: found.title.clone().unwrap_or_default(),
        id: Some(id),
        ..Listing::default()
    };
    note(&mut listing, "id");
    note(&mut listing, "title");
    take_price(&mut listing, found);
    take_seller(context, &mut listing, found);
    fill(&mut listing, found);
    listing
}
