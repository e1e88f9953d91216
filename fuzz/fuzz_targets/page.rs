//! Any bytes as a page: they are refused or read, in bounded time, and what is read holds together.
//!
//! The address stands in the page as `url: https://...`, as in the pages of `crate/core/tests/shops`, which are seeds, too.

#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use touchstone_core::listing::{PageReading, read};
use touchstone_core::marketplace::Atlas;
use touchstone_core::page::snapshot;

static ATLAS: LazyLock<Atlas> = LazyLock::new(|| Atlas::shipped().expect("shipped files"));

/// Bytes in which the address is looked for.
const HEAD: usize = 512;

fuzz_target!(|bytes: &[u8]| {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(HEAD)]);
    let url =
        head.split_once("url: ").and_then(|(_, rest)| rest.lines().next()).unwrap_or("https://www.ebay.com/sch/i.html");
    let Ok(page) = snapshot(bytes, url) else { return };
    hold_together(&read(&page, &ATLAS), page.nodes.len());
});

/// Amounts are numbers, cards are rows of the table, a listing has a name or an id.
fn hold_together(reading: &PageReading, rows: usize) {
    for listing in &reading.listings {
        let steps = listing.ladder.iter().map(|(_, money)| money);
        let prices = [&listing.price, &listing.price_max, &listing.price_original, &listing.price_coupon];
        for money in prices.into_iter().flatten().chain(steps) {
            assert!(money.amount.parse::<f64>().is_ok_and(|n| n.is_finite() && n >= 0.0), "{money:?}");
        }
        assert!(listing.card.is_none_or(|row| (row as usize) < rows), "{:?}", listing.card);
        assert!(listing.id.is_some() || !listing.title.is_empty() || !listing.url.is_empty(), "{listing:?}");
    }
}
