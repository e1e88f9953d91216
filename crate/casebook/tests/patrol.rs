//! Patrols through the clerk's requests alone, on pages as a browser shows them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use std::fmt::Write;

use rusqlite::Connection;
use touchstone_casebook::Casebook;
use touchstone_casebook::clerk::{Clerk, ClerkError, Moment};
use touchstone_core::brand::Brand;
use touchstone_core::page;
use touchstone_core::review::Decision;
use touchstone_core::wire::{Caller, Patrol, PatrolRow, Reply, Request, Round};

const FIRST: u64 = 700_000_000_000;

fn at(second: u32) -> Moment {
    let mut salt = [0; 16];
    salt[..4].copy_from_slice(&second.wrapping_mul(2_654_435_761).to_be_bytes());
    Moment { at_ms: 1_790_000_000_000 + i64::from(second) * 1_000, salt }
}

fn ask(clerk: &mut Clerk, second: u32, request: Request) -> Result<Reply, ClerkError> {
    clerk.handle(Caller::App, at(second), request, Vec::new()).map(|answer| answer.reply)
}

fn clerk() -> Clerk {
    let mut clerk = Clerk::new(Connection::open_in_memory().unwrap()).unwrap();
    ask(&mut clerk, 0, Request::SaveBrand { id: String::new(), toml: Brand::sample().to_owned() }).unwrap();
    clerk
}

/// A tab shows a page of results; every fourth offer admits what it is.
fn see(clerk: &mut Clerk, second: u32, url: &str, ids: std::ops::Range<u64>) {
    let mut markup = String::from("<!doctype html><title>results</title><div class=list>");
    for id in ids.map(|id| FIRST + id) {
        let (title, price) = if id.is_multiple_of(4) {
            ("Aurelle Lumen 高仿 1:1 复刻", "88.00")
        } else {
            ("纯棉 素色 毛巾", "12.00")
        };
        write!(
            markup,
            "<div class=card><a href=\"https://item.taobao.com/item.htm?id={id}\"><img src=\"https://img.example/{id}.jpg\" \
             alt=\"{title} {id}\"></a><div><a href=\"https://item.taobao.com/item.htm?id={id}\">{title} {id}</a></div>\
             <div>¥{price}</div></div>"
        )
        .unwrap();
    }
    markup.push_str("</div>");
    let snapshot = page::snapshot(markup.as_bytes(), url).unwrap();
    let tab = Caller::Page { tab: 1 };
    clerk.handle(tab, at(second), Request::ReadPage { snapshot }, Vec::new()).unwrap();
    clerk.handle(tab, at(second), Request::LeavePage, Vec::new()).unwrap();
}

fn page(number: u32) -> String {
    format!("https://s.taobao.com/search?q=Aurelle+Lumen&page={number}")
}

fn patrol() -> Patrol {
    Patrol {
        brand: "Aurelle".into(),
        marketplace: "taobao".into(),
        query: "aurelle lumen".into(),
        url: page(1),
        depth: 2,
        days: 7,
        ..Patrol::default()
    }
}

fn rows(clerk: &mut Clerk) -> Vec<PatrolRow> {
    let Reply::Patrols { rows } = ask(clerk, 9_999, Request::ListPatrols).unwrap() else { panic!("another reply") };
    rows
}

fn save(clerk: &mut Clerk, second: u32, patrol: Patrol) -> String {
    ask(clerk, second, Request::SavePatrol { patrol }).unwrap();
    rows(clerk)[0].patrol.id.clone()
}

fn walk(clerk: &mut Clerk, second: u32, patrol: &str, step: &str) -> Result<Vec<u64>, ClerkError> {
    match ask(clerk, second, Request::WalkPatrol { patrol: patrol.into(), step: step.into() })? {
        Reply::Recorded { entries } => Ok(entries),
        other => panic!("another reply: {other:?}"),
    }
}

#[test]
fn a_round_counts_its_pages_and_each_listing_once() {
    let mut clerk = clerk();
    see(&mut clerk, 1, &page(1), 0..20);
    assert_eq!(rows(&mut clerk), []);
    let id = save(&mut clerk, 10, patrol());
    walk(&mut clerk, 11, &id, "begin").unwrap();
    see(&mut clerk, 12, &page(1), 0..40);
    see(&mut clerk, 13, "https://s.taobao.com/search?q=towels", 200..240);
    see(&mut clerk, 14, "https://item.taobao.com/item.htm?id=700000000300", 300..301);
    see(&mut clerk, 15, &page(1), 0..40);
    see(&mut clerk, 16, &page(2), 30..70);
    let open = rows(&mut clerk)[0].open.unwrap();
    let round = Round { at_ms: at(11).at_ms, depth: 2, pages: 2, listings: 70, fresh: 70, flagged: 18, confirmed: 0 };
    assert_eq!(open, round);

    assert_eq!(walk(&mut clerk, 20, &id, "end").unwrap().len(), 1);
    let row = rows(&mut clerk).remove(0);
    assert_eq!((row.open, row.rounds), (None, vec![Round { at_ms: at(20).at_ms, ..round }]));
    assert_eq!(walk(&mut clerk, 21, &id, "end").unwrap_err().code(), "K11", "it is ended already");
}

#[test]
fn the_next_round_tells_what_is_new_and_decisions_count_for_the_round_that_found_them() {
    let mut clerk = clerk();
    let id = save(&mut clerk, 10, patrol());
    walk(&mut clerk, 11, &id, "begin").unwrap();
    see(&mut clerk, 12, &page(1), 0..40);
    walk(&mut clerk, 13, &id, "end").unwrap();
    walk(&mut clerk, 600_000, &id, "begin").unwrap();
    see(&mut clerk, 600_001, &page(1), 20..60);
    walk(&mut clerk, 600_002, &id, "end").unwrap();
    let listings = vec![format!("taobao:{}", FIRST), format!("taobao:{}", FIRST + 40)];
    ask(&mut clerk, 600_003, Request::Decide { listings, decision: Decision::Confirmed, note: String::new() }).unwrap();
    let told: Vec<_> =
        rows(&mut clerk)[0].rounds.iter().map(|r| (r.listings, r.fresh, r.flagged, r.confirmed)).collect();
    assert_eq!(told, [(40, 40, 10, 1), (40, 20, 10, 1)]);
}

#[test]
fn another_round_ends_the_one_before_and_a_dropped_one_leaves_nothing() {
    let mut clerk = clerk();
    let first = save(&mut clerk, 10, patrol());
    ask(&mut clerk, 11, Request::SavePatrol { patrol: Patrol { query: "aurelle bag".into(), ..patrol() } }).unwrap();
    let second = rows(&mut clerk).into_iter().find(|row| row.patrol.id != first).unwrap().patrol.id;
    walk(&mut clerk, 12, &first, "begin").unwrap();
    see(&mut clerk, 13, &page(1), 0..10);
    assert_eq!(walk(&mut clerk, 14, &second, "begin").unwrap().len(), 1);
    assert_eq!(walk(&mut clerk, 15, &second, "drop").unwrap().len(), 0);
    let rounds: Vec<_> = rows(&mut clerk).iter().map(|row| (row.rounds.len(), row.open)).collect();
    assert_eq!(rounds.iter().map(|(ended, _)| ended).sum::<usize>(), 1);
    assert!(rounds.iter().all(|(_, open)| open.is_none()));
    walk(&mut clerk, 16, &second, "begin").unwrap();
    assert_eq!(walk(&mut clerk, 17, &second, "end").unwrap().len(), 0, "a round that saw nothing");
}

#[test]
fn patrols_are_undone_rebuilt_and_taken_to_another_device() {
    let mut clerk = clerk();
    let id = save(&mut clerk, 10, patrol());
    walk(&mut clerk, 11, &id, "begin").unwrap();
    see(&mut clerk, 12, &page(1), 0..40);
    let ended = walk(&mut clerk, 13, &id, "end").unwrap();
    let retired = Patrol { id: id.clone(), retired: true, ..patrol() };
    let Reply::Recorded { entries } = ask(&mut clerk, 14, Request::SavePatrol { patrol: retired }).unwrap() else {
        panic!("another reply")
    };
    assert!(rows(&mut clerk)[0].patrol.retired);
    ask(&mut clerk, 15, Request::Undo { entries }).unwrap();
    assert!(!rows(&mut clerk)[0].patrol.retired);

    let (_, bytes) =
        clerk.handle(Caller::App, at(16), Request::ExportCasebook, Vec::new()).unwrap().attachment.unwrap();
    let opened = || {
        let mut connection = Connection::open_in_memory().unwrap();
        connection.deserialize_read_exact("main", bytes.as_slice(), bytes.len(), false).unwrap();
        connection
    };
    let exported = Casebook::open(opened()).unwrap();
    let fresh = Casebook::open(Connection::open_in_memory().unwrap()).unwrap();
    fresh.merge(&exported, false).unwrap();
    assert_eq!(fresh.dump().unwrap(), exported.dump().unwrap());
    assert_eq!(fresh.check().unwrap().faults, []);

    let damaged = opened();
    damaged.execute_batch("UPDATE round SET listings = 4000; DELETE FROM round_listing; DELETE FROM patrol").unwrap();
    let damaged = Casebook::open(damaged).unwrap();
    assert!(damaged.check().unwrap().faults.len() >= 2);
    damaged.rebuild().unwrap();
    assert_eq!(damaged.dump().unwrap(), exported.dump().unwrap());

    ask(&mut clerk, 17, Request::Undo { entries: ended }).unwrap();
    assert_eq!(rows(&mut clerk)[0].rounds, []);
}

#[test]
fn a_patrol_that_cannot_be_walked_is_refused() {
    let mut clerk = clerk();
    for broken in [
        Patrol { query: " ".into(), ..patrol() },
        Patrol { url: "s.taobao.com".into(), ..patrol() },
        Patrol { depth: 0, ..patrol() },
        Patrol { days: 0, ..patrol() },
    ] {
        assert_eq!(ask(&mut clerk, 1, Request::SavePatrol { patrol: broken }).unwrap_err().code(), "K10");
    }
    assert_eq!(walk(&mut clerk, 2, "none", "begin").unwrap_err().code(), "K10");
    assert_eq!(walk(&mut clerk, 3, "none", "end").unwrap_err().code(), "K11");
}
