use rusqlite::Connection;
use touchstone_core::referral::Referred;
use touchstone_core::review::Decision;
use touchstone_core::wire::{Reply, Request, SourceCounts};

use super::*;
use crate::Casebook;

fn referred(id: u32) -> Referred {
    Referred {
        marketplace: "taobao".into(),
        id: id.to_string(),
        url: listing(id, "").url,
        title: "plain towel".into(),
        words: "the clasp is wrong".into(),
        ..Referred::default()
    }
}

fn refer(clerk: &mut Clerk, minute: u32, source: &str, ids: std::ops::Range<u32>) -> Vec<u64> {
    let request = Request::RecordReferrals { source: source.into(), listings: ids.map(referred).collect() };
    recorded(reply(clerk, minute, request))
}

fn sources(clerk: &mut Clerk) -> Vec<SourceCounts> {
    let Reply::Record { record } = reply(clerk, 99, Request::ReadRecord) else { panic!("another reply") };
    record.sources
}

fn waiting(clerk: &mut Clerk, source: &str) -> Vec<String> {
    let filter = QueueFilter { undecided: true, source: source.into(), ..QueueFilter::default() };
    queue(clerk, filter).into_iter().map(|row| row.key).collect()
}

fn decide(clerk: &mut Clerk, minute: u32, keys: &[&str], decision: Decision) -> Vec<u64> {
    let listings = keys.iter().map(|key| (*key).to_owned()).collect();
    recorded(reply(clerk, minute, Request::Decide { listings, decision, note: String::new() }))
}

#[test]
fn what_is_referred_waits_for_a_person_though_nothing_speaks_against_it() {
    let mut clerk = clerk();
    assert_eq!(refer(&mut clerk, 1, "  IP Joint Force ", 1..4).len(), 3);
    assert_eq!(waiting(&mut clerk, "IP Joint Force"), ["taobao:3", "taobao:2", "taobao:1"]);
    assert_eq!(waiting(&mut clerk, "hotline"), [""; 0]);
    let Reply::Case { row, history, .. } = reply(&mut clerk, 2, Request::OpenCase { listing: "taobao:1".into() })
    else {
        panic!("another reply")
    };
    assert_eq!((row.sources.as_slice(), row.verdict.band), (["IP Joint Force".to_owned()].as_slice(), Band::Clear));
    assert_eq!((history[0].act.as_str(), &history[0].facts["note"]), ("referred", &"the clasp is wrong".into()));
    let Reply::Record { record } = reply(&mut clerk, 3, Request::ReadRecord) else { panic!("another reply") };
    assert_eq!((record.screened, record.likely, record.refer), (3, 0, 0), "referred is not flagged");
    assert_eq!(clerk.casebook.check().unwrap().faults, []);
}

#[test]
fn answered_and_confirmed_are_counted_by_source() {
    let mut clerk = clerk();
    refer(&mut clerk, 1, "IP Joint Force", 0..10);
    refer(&mut clerk, 2, "hotline", 8..12);
    decide(&mut clerk, 3, &["taobao:8", "taobao:9"], Decision::Confirmed);
    decide(&mut clerk, 4, &["taobao:0", "taobao:11"], Decision::Rejected);
    let row = |source: &str, referred, answered, confirmed, minute| SourceCounts {
        source: source.into(),
        referred,
        answered,
        confirmed,
        last_ms: at(minute).at_ms,
    };
    let expected = [row("hotline", 4, 3, 2, 2), row("IP Joint Force", 10, 3, 2, 1)];
    assert_eq!(sources(&mut clerk), expected);
    assert_eq!(refer(&mut clerk, 5, "hotline", 8..13).len(), 1, "what it has named before is not named anew");
}

#[test]
fn a_referral_is_taken_back_and_back_again() {
    let mut clerk = clerk();
    let keys = show(&mut clerk, &[(listing(1, "replica"), Band::Likely)]);
    let entries = refer(&mut clerk, 1, "agency", 1..3);
    assert_eq!(clerk.casebook.listing(&keys[0]).unwrap().unwrap().verdict.band, Band::Likely, "what was seen stays");
    let undone = recorded(reply(&mut clerk, 2, Request::Undo { entries }));
    assert_eq!((waiting(&mut clerk, "").as_slice(), sources(&mut clerk)), (&keys[..1], Vec::new()));
    reply(&mut clerk, 3, Request::Undo { entries: undone });
    assert_eq!(waiting(&mut clerk, "agency"), ["taobao:1", "taobao:2"]);
    assert_eq!(clerk.casebook.check().unwrap().faults, []);
}

#[test]
fn a_referred_listing_that_is_seen_and_clear_still_waits() {
    let mut clerk = clerk();
    refer(&mut clerk, 1, "hotline", 1..2);
    show(&mut clerk, &[(listing(1, "a towel, as the page has it"), Band::Clear)]);
    assert_eq!(waiting(&mut clerk, "hotline"), ["taobao:1"]);
    show(&mut clerk, &[(listing(1, "a replica after all"), Band::Likely)]);
    assert_eq!(waiting(&mut clerk, "hotline"), ["taobao:1"]);
    show(&mut clerk, &[(listing(1, "a towel again"), Band::Clear)]);
    assert_eq!(waiting(&mut clerk, "hotline"), ["taobao:1"]);
    assert_eq!(clerk.casebook.check().unwrap().faults, []);
}

#[test]
fn referrals_go_to_another_device_and_are_rebuilt_from_the_ledger() {
    let mut ours = clerk();
    refer(&mut ours, 1, "IP Joint Force", 0..5);
    let mut fresh = clerk();
    let copy = |clerk: &mut Clerk| Casebook::from_bytes(&clerk.casebook.export().unwrap()).unwrap();
    fresh.casebook.merge(&copy(&mut ours), false).unwrap();
    assert_eq!(fresh.casebook.dump().unwrap(), ours.casebook.dump().unwrap());
    assert_eq!(waiting(&mut fresh, "IP Joint Force").len(), 5);

    let mut damaged = Connection::open_in_memory().unwrap();
    let bytes = ours.casebook.export().unwrap();
    damaged.deserialize_read_exact("main", bytes.as_slice(), bytes.len(), false).unwrap();
    damaged
        .execute_batch(
            "DELETE FROM referral; UPDATE listing SET band = 0, raised = 0; DELETE FROM listing WHERE id = 2",
        )
        .unwrap();
    let mut mended = Clerk::new(damaged).unwrap();
    assert!(!mended.casebook.check().unwrap().faults.is_empty());
    mended.casebook.rebuild().unwrap();
    assert_eq!(waiting(&mut mended, "IP Joint Force").len(), 5);
    assert_eq!(mended.casebook.check().unwrap().faults, []);
}

#[test]
fn a_referral_without_a_source_or_a_listing_is_refused() {
    let mut clerk = clerk();
    let request = |source: &str, listings| Request::RecordReferrals { source: source.into(), listings };
    assert_eq!(code(ask(&mut clerk, 1, request(" ", vec![referred(1)]))), "K10");
    assert_eq!(code(ask(&mut clerk, 2, request("hotline", Vec::new()))), "K09");
    let elsewhere = Referred { url: "https://shop.example/p/1".into(), ..Referred::default() };
    assert_eq!(recorded(reply(&mut clerk, 3, request("hotline", vec![elsewhere]))), [1]);
    assert!(waiting(&mut clerk, "hotline")[0].starts_with("url:"));
}
