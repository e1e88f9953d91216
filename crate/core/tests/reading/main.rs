//! Whole pages, written for these tests: one for each way in which shops write a price, and for the layouts that the
//! reader must tell apart.

#![allow(clippy::expect_used, reason = "a test fails by panicking")]

use std::sync::LazyLock;

use touchstone_core::listing::{Listing, PageKind, PageReading, read};
use touchstone_core::marketplace::Atlas;
use touchstone_core::page::snapshot;

mod detail;
mod hostile;
mod results;

static ATLAS: LazyLock<Atlas> = LazyLock::new(|| Atlas::shipped().expect("shipped files"));

fn page(url: &str, title: &str, body: &str) -> PageReading {
    let html = format!("<!doctype html><html lang=en><head><title>{title}</title></head><body>{body}</body></html>");
    let snapshot = snapshot(html.as_bytes(), url).expect("a page");
    read(&snapshot, &ATLAS)
}

/// A detail page of a marketplace: title and what stands below it.
fn detail(below: &str) -> Listing {
    let body = format!(
        "<div id=page><div class=media><img src=/i/1.jpg></div><div class=info><h1>Trail running shoe, grey</h1>{below}</div></div>"
    );
    let reading = page("https://www.ebay.com/itm/123456789012", "Trail running shoe, grey | eBay", &body);
    assert_eq!(reading.page.kind, PageKind::Detail);
    reading.listings.into_iter().next().expect("the page's own listing")
}

fn amounts(listing: &Listing) -> (Option<&str>, Option<&str>, Option<&str>) {
    let amount = |money: &Option<touchstone_core::money::Money>| money.as_ref().map(|m| m.amount.as_str().to_owned());
    let leak = |s: Option<String>| s.map(|s| &*s.leak());
    (leak(amount(&listing.price)), leak(amount(&listing.price_max)), leak(amount(&listing.price_original)))
}

/// A list page of Taobao with `count` cards made by `card(number, id)`.
fn list(count: usize, card: impl Fn(usize, u64) -> String) -> Vec<Listing> {
    let cards: String = (0..count).map(|n| card(n, 700_000_000_000 + n as u64 * 7_919)).collect();
    let reading = page("https://s.taobao.com/search?q=x", "x", &format!("<div class=grid>{cards}</div>"));
    assert_eq!(reading.page.kind, PageKind::Search);
    reading.listings
}
