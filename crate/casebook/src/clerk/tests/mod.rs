//! Every request of the wire, with good and bad input.

mod erasure;
mod evidence;
mod growth;
mod guard;
mod hold;
mod ledger;
mod likeness;
mod merge;
mod notice;
mod once;
mod pack;
mod page;
mod picture;
mod referral;
mod retention;
mod review;
mod setting;
mod stamp;
mod upgrade;

use rusqlite::Connection;
use touchstone_core::listing::{Listing, Page, PageKind, SellerRef};
use touchstone_core::screen::{Band, Fileable, Reason, Verdict};
use touchstone_core::wire::{Caller, QueueFilter, QueueRow, Reply, Request, VerdictRow, Verdicts};

use super::page::OpenPage;
use super::{Answer, Clerk, ClerkError, Moment};
use crate::listing::{Met, key};

/// The tab of most tests.
pub(super) const TAB: i64 = 7;

pub(super) const PROFILE: &str = "schema = 1\nname = \"Acme\"\nowner = \"Acme Inc\"\n\
    [[mark]]\ntext = \"ACME\"\nkind = \"word\"\n\
    [[right]]\ntype = \"trademark\"\ntext = \"ACME\"\nnumber = \"123456\"\nterritory = \"CN\"\nclasses = [25]\nowner = \"Acme Inc\"\n";

pub(super) fn clerk() -> Clerk {
    Clerk::new(Connection::open_in_memory().unwrap()).unwrap()
}

/// The moment of a minute; each has its own salt.
pub(super) fn at(minute: u32) -> Moment {
    let mut salt = [0; 16];
    salt[..4].copy_from_slice(&minute.wrapping_mul(2_654_435_761).to_be_bytes());
    Moment { at_ms: 1_790_000_000_000 + i64::from(minute) * 60_000, salt }
}

pub(super) fn ask(clerk: &mut Clerk, minute: u32, request: Request) -> Result<Answer, ClerkError> {
    clerk.handle(Caller::App, at(minute), request, Vec::new())
}

pub(super) fn reply(clerk: &mut Clerk, minute: u32, request: Request) -> Reply {
    ask(clerk, minute, request).unwrap().reply
}

pub(super) fn code(answer: Result<Answer, ClerkError>) -> &'static str {
    answer.unwrap_err().code()
}

pub(super) fn listing(id: u32, title: &str) -> Listing {
    Listing {
        id: Some(id.to_string()),
        url: format!("https://item.taobao.com/item.htm?id={id}"),
        title: title.into(),
        seller: Some(SellerRef { name: Some(format!("shop {}", id % 7)), ..SellerRef::default() }),
        ..Listing::default()
    }
}

pub(super) fn verdict(band: Band) -> Verdict {
    let probability = match band {
        Band::Clear => 0.02,
        Band::Refer => 0.5,
        Band::Likely => 0.97,
    };
    let reason = Reason {
        rule: "replica-word".into(),
        title: "replica word".into(),
        title_zh: "仿品词".into(),
        field: "title".into(),
        spans: Vec::new(),
        weight: 2.5,
    };
    Verdict {
        band,
        probability,
        reasons: vec![reason],
        fileable: vec![Fileable { reason: "counterfeit-features".into(), held: Vec::new(), missing: Vec::new() }],
        brand: Some("Aurelle".into()),
        product: None,
        reference: None,
        price_ratio: None,
    }
}

/// A tab that shows listings, as if they had been read; flagged ones are in the casebook.
pub(super) fn show(clerk: &mut Clerk, listings: &[(Listing, Band)]) -> Vec<String> {
    let page = Page {
        kind: PageKind::Search,
        marketplace: Some("taobao".into()),
        url: "https://s.taobao.com/search?q=x".into(),
        particulars: Vec::new(),
    };
    let rows: Vec<VerdictRow> = listings
        .iter()
        .map(|(listing, band)| VerdictRow {
            key: key(Some("taobao"), "", listing),
            listing: listing.clone(),
            verdict: verdict(*band),
            decision: None,
            has_evidence: false,
            in_notice: false,
            first_seen_ms: 0,
            twin: None,
        })
        .collect();
    let visit = clerk.casebook.add_visit(&page, at(0).at_ms).unwrap();
    for row in &rows {
        let met = Met { key: &row.key, marketplace: "taobao", listing: &row.listing, verdict: &row.verdict };
        clerk.casebook.meet(met, Some(visit), at(0).at_ms).unwrap();
    }
    let keys = rows.iter().map(|row| row.key.clone()).collect();
    let verdicts = Verdicts { page: Some(page), rows, ..Verdicts::default() };
    clerk.pages.insert(TAB, OpenPage::for_test(verdicts, at(0).at_ms));
    keys
}

pub(super) fn queue(clerk: &mut Clerk, filter: QueueFilter) -> Vec<QueueRow> {
    let Reply::Queue { rows, total } = reply(clerk, 0, Request::ListQueue { filter, offset: 0, limit: 1_000 }) else {
        panic!("another reply")
    };
    assert_eq!(rows.len(), total as usize);
    rows
}

pub(super) fn recorded(answer: Reply) -> Vec<u64> {
    let Reply::Recorded { entries } = answer else { panic!("another reply: {answer:?}") };
    entries
}
