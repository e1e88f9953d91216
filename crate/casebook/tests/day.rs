//! A working day through the clerk's requests alone, on pages as a browser shows them: read, screened, decided,
//! undone, exported, taken into a fresh profile.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use std::fmt::Write;

use rusqlite::Connection;
use touchstone_casebook::Casebook;
use touchstone_casebook::clerk::{Answer, Clerk, Moment};
use touchstone_core::brand::Brand;
use touchstone_core::page::{self, Snapshot};
use touchstone_core::review::Decision;
use touchstone_core::screen::Band;
use touchstone_core::wire::{Caller, Push, QueueFilter, Reply, Request, Verdicts};

const TAB: Caller = Caller::Page { tab: 1 };

fn at(second: u32) -> Moment {
    let mut salt = [0; 16];
    salt[..4].copy_from_slice(&second.wrapping_mul(2_654_435_761).to_be_bytes());
    Moment { at_ms: 1_790_000_000_000 + i64::from(second) * 1_000, salt }
}

fn ask(clerk: &mut Clerk, second: u32, caller: Caller, request: Request) -> Answer {
    clerk.handle(caller, at(second), request, Vec::new()).unwrap()
}

fn clerk() -> Clerk {
    let mut clerk = Clerk::new(Connection::open_in_memory().unwrap()).unwrap();
    let toml = Brand::sample().to_owned();
    ask(&mut clerk, 0, Caller::App, Request::SaveBrand { id: String::new(), toml });
    assert_eq!(clerk.diagnostics().collect::<Vec<_>>(), Vec::<&str>::new());
    clerk
}

/// A page of results; every third offer admits what it is.
fn results(from: u64, count: u64) -> Snapshot {
    let mut markup = String::from("<!doctype html><title>results</title><div class=list>");
    for id in from..from + count {
        let (title, price) = if id.is_multiple_of(3) {
            (format!("Aurelle Lumen 高仿 1:1 复刻 跑鞋 男 {id}"), "88.00")
        } else {
            (format!("纯棉 素色 毛巾 酒店 {id}"), "12.00")
        };
        write!(
            markup,
            "<div class=card><a href=\"https://item.taobao.com/item.htm?id={id}\"><img src=\"https://img.example/{id}.jpg\" \
             alt=\"{title}\"></a><div><a href=\"https://item.taobao.com/item.htm?id={id}\">{title}</a></div>\
             <div>¥{price}</div><a href=\"https://shop{}.taobao.com/\">小店 {}</a></div>",
            70_000_000 + id % 9,
            id % 9
        )
        .unwrap();
    }
    markup.push_str("</div>");
    page::snapshot(markup.as_bytes(), &format!("https://s.taobao.com/search?q=lumen&s={from}")).unwrap()
}

fn read(clerk: &mut Clerk, second: u32, snapshot: Snapshot) -> (Verdicts, Vec<Push>) {
    let answer = ask(clerk, second, TAB, Request::ReadPage { snapshot });
    let Reply::Verdicts(verdicts) = answer.reply else { panic!("another reply") };
    (verdicts, answer.pushes)
}

fn queue(clerk: &mut Clerk) -> Vec<String> {
    let request = Request::ListQueue { filter: QueueFilter::default(), offset: 0, limit: 1_000 };
    let Reply::Queue { rows, .. } = ask(clerk, 0, Caller::App, request).reply else { panic!("another reply") };
    rows.into_iter().map(|row| row.key).collect()
}

const FIRST: u64 = 700_000_000_000;

#[test]
fn a_page_is_read_screened_and_remembered() {
    let mut clerk = clerk();
    let (verdicts, pushes) = read(&mut clerk, 1, results(FIRST, 48));
    assert_eq!(verdicts.rows.len(), 48);
    let flagged: Vec<&str> =
        verdicts.rows.iter().filter(|row| row.verdict.band != Band::Clear).map(|row| row.key.as_str()).collect();
    assert_eq!(flagged.len(), 16);
    assert!(verdicts.rows.iter().all(|row| row.first_seen_ms == 0), "nothing was seen before");
    assert_eq!(pushes, [Push::TabChanged { tab: 1 }]);
    let mut kept = queue(&mut clerk);
    kept.sort();
    assert_eq!(kept, flagged);
}

#[test]
fn reading_the_same_page_again_tells_nobody_and_counts_nothing_twice() {
    let mut clerk = clerk();
    let (first, _) = read(&mut clerk, 1, results(FIRST, 30));
    let (again, pushes) = read(&mut clerk, 2, results(FIRST, 30));
    assert_eq!(again, first);
    assert_eq!(pushes, []);
    let (longer, pushes) = read(&mut clerk, 3, results(FIRST, 60));
    assert_eq!((longer.rows.len(), pushes.len()), (60, 1));
    let request = Request::OpenCase { listing: format!("taobao:{}", FIRST + 2) };
    let Reply::Case { row, .. } = ask(&mut clerk, 4, Caller::App, request).reply else { panic!("another reply") };
    assert_eq!(row.times_seen, 1, "one page load");
}

#[test]
fn a_listing_met_again_tells_when_it_was_first_seen() {
    let mut clerk = clerk();
    read(&mut clerk, 1, results(FIRST, 12));
    ask(&mut clerk, 2, TAB, Request::LeavePage);
    let (verdicts, _) = read(&mut clerk, 3_600, results(FIRST, 12));
    assert!(verdicts.rows.iter().all(|row| row.first_seen_ms == at(1).at_ms), "clear ones too");
    let Reply::Case { row, .. } =
        ask(&mut clerk, 3_601, Caller::App, Request::OpenCase { listing: format!("taobao:{}", FIRST + 2) }).reply
    else {
        panic!("another reply")
    };
    assert_eq!((row.times_seen, row.first_seen_ms, row.last_seen_ms), (2, at(1).at_ms, at(3_600).at_ms));
}

#[test]
fn a_day_of_three_hundred_listings_survives_export_and_import() {
    let mut clerk = clerk();
    for page in 0..5 {
        read(&mut clerk, 10 + page, results(FIRST + u64::from(page) * 60, 60));
        ask(&mut clerk, 10 + page, TAB, Request::LeavePage);
    }
    let keys = queue(&mut clerk);
    assert_eq!(keys.len(), 100);
    let decide =
        |keys: &[String], decision| Request::Decide { listings: keys.to_vec(), decision, note: "ear tag".into() };
    let Reply::Recorded { entries } = ask(&mut clerk, 20, Caller::App, decide(&keys[..60], Decision::Confirmed)).reply
    else {
        panic!("another reply")
    };
    ask(&mut clerk, 21, Caller::App, decide(&keys[60..80], Decision::Rejected));
    ask(&mut clerk, 22, Caller::App, Request::Undo { entries: entries[..10].to_vec() });

    let Reply::Record { record } = ask(&mut clerk, 23, Caller::App, Request::ReadRecord).reply else {
        panic!("another reply")
    };
    assert_eq!((record.screened, record.answered, record.confirmed), (300, 70, 50));

    let (_, bytes) = ask(&mut clerk, 24, Caller::App, Request::ExportCasebook).attachment.unwrap();
    let mut connection = Connection::open_in_memory().unwrap();
    connection.deserialize_read_exact("main", bytes.as_slice(), bytes.len(), false).unwrap();
    let exported = Casebook::open(connection).unwrap();
    assert_eq!(exported.check().unwrap().faults, []);
    let fresh = Casebook::open(Connection::open_in_memory().unwrap()).unwrap();
    fresh.merge(&exported, false).unwrap();
    assert_eq!(fresh.dump().unwrap(), exported.dump().unwrap());
    assert_eq!(fresh.check().unwrap().faults, []);
}

#[test]
#[allow(clippy::print_stdout, reason = "`cargo xtask soak` records these lines")]
fn a_page_is_answered_from_a_file_and_with_soak_its_time_is_told() {
    let soak = std::env::var("TOUCHSTONE_SOAK").is_ok_and(|value| value == "1");
    let folder = std::env::temp_dir().join(format!("touchstone-day-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let mut clerk = Clerk::new(Connection::open(folder.join("day.sqlite")).unwrap()).unwrap();
    let toml = Brand::sample().to_owned();
    ask(&mut clerk, 0, Caller::App, Request::SaveBrand { id: String::new(), toml });
    let (mut first, mut again) = (Vec::new(), Vec::new());
    for page in 0..if soak { 41 } else { 2 } {
        let snapshot = results(FIRST + u64::from(page) * 60, 60);
        for times in [&mut first, &mut again] {
            let start = std::time::Instant::now();
            let (verdicts, _) = read(&mut clerk, 10 + page, snapshot.clone());
            times.push(start.elapsed().as_secs_f64() * 1_000.0);
            assert_eq!(verdicts.rows.len(), 60);
        }
    }
    if soak {
        for (what, times) in [("first reading", &mut first), ("read again", &mut again)] {
            times.sort_by(f64::total_cmp);
            println!("soak: page of 60 listings, {what}, casebook in a file: {:.1} ms", times[times.len() / 2]);
        }
    }
    drop(clerk);
    std::fs::remove_dir_all(&folder).unwrap();
}
