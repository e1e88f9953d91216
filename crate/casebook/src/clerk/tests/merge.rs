use touchstone_core::evidence::Part;
use touchstone_core::review::Decision;
use touchstone_core::screen::Calibration;
use touchstone_core::wire::{Push, QueueFilter, Reply, Request, Settings};

use super::*;
use crate::{Casebook, CasebookError};

fn decided(minute: u32, ids: std::ops::Range<u32>, decision: Decision) -> Clerk {
    let mut clerk = clerk();
    let listings: Vec<_> = ids.map(|id| (listing(id, "replica"), Band::Likely)).collect();
    let keys = show(&mut clerk, &listings);
    reply(&mut clerk, minute, Request::Decide { listings: keys, decision, note: "mine".into() });
    clerk
}

fn copy(clerk: &mut Clerk) -> Casebook {
    Casebook::from_bytes(&clerk.casebook.export().unwrap()).unwrap()
}

#[test]
fn two_devices_become_one_casebook_and_both_chains_stay() {
    let (mut ours, mut theirs) = (decided(1, 0..10, Decision::Confirmed), decided(2, 5..20, Decision::Rejected));
    let other = copy(&mut theirs);
    let preview = ours.casebook.merge(&other, true).unwrap();
    assert_eq!((preview.entries, preview.listings_new), (15, 10));
    assert_eq!(queue(&mut ours, QueueFilter::default()).len(), 10, "a preview changes nothing");

    assert_eq!(ours.casebook.merge(&other, false).unwrap(), preview);
    assert_eq!(queue(&mut ours, QueueFilter::default()).len(), 20);
    assert_eq!(reply(&mut ours, 3, Request::CheckLedger), Reply::LedgerChecked { entries: 25, fault: None });
    assert_eq!(ours.casebook.check().unwrap().faults, []);
    let decision = |clerk: &Clerk, key: &str| clerk.casebook.listing(key).unwrap().unwrap().decision;
    assert_eq!(decision(&ours, "taobao:7"), Some(Decision::Rejected), "the later decision stands");
    assert_eq!(decision(&ours, "taobao:1"), Some(Decision::Confirmed));
    let Reply::Case { history, .. } = reply(&mut ours, 4, Request::OpenCase { listing: "taobao:7".into() }) else {
        panic!("another reply")
    };
    assert_eq!(history.len(), 2);
    assert!(history[1].facts["device"].is_string(), "a colleague's entry names its device");

    assert_eq!(ours.casebook.merge(&other, false).unwrap().entries, 0, "a second time brings nothing");
}

#[test]
fn a_backup_goes_into_a_fresh_profile_and_everything_is_equal() {
    let mut old = decided(1, 0..30, Decision::Confirmed);
    reply(&mut old, 2, Request::SaveBrand { id: String::new(), toml: PROFILE.into() });
    let fresh = clerk();
    fresh.casebook.merge(&copy(&mut old), false).unwrap();
    let (before, after) = (old.casebook.dump().unwrap(), fresh.casebook.dump().unwrap());
    for part in ["ledger", "listings", "evidence", "notices", "sellers", "record"] {
        assert_eq!(before[part], after[part], "{part}");
    }
}

#[test]
fn two_copies_that_were_both_written_to_are_not_mixed() {
    let mut ours = decided(1, 0..3, Decision::Confirmed);
    let theirs = copy(&mut ours);
    let mut theirs = Clerk::new(theirs.connection).unwrap();
    let undo = |entry| Request::Undo { entries: vec![entry] };
    reply(&mut ours, 5, undo(1));
    reply(&mut theirs, 6, undo(2));
    let fork = ours.casebook.merge(&copy(&mut theirs), false).unwrap_err();
    assert!(matches!(fork, CasebookError::Fork { number: 4, .. }), "{fork}");
    assert_eq!(ours.casebook.check().unwrap().faults, []);
}

#[test]
fn a_longer_copy_of_our_own_ledger_is_taken_on() {
    let mut ours = decided(1, 0..3, Decision::Confirmed);
    let mut later = Clerk::new(copy(&mut ours).connection).unwrap();
    reply(&mut later, 5, Request::Undo { entries: vec![1] });
    assert_eq!(ours.casebook.merge(&copy(&mut later), false).unwrap().entries, 1);
    assert_eq!(ours.casebook.listing("taobao:0").unwrap().unwrap().decision, None);
    reply(&mut ours, 6, Request::Undo { entries: vec![2] });
    assert_eq!(ours.casebook.check().unwrap().faults, []);
}

#[test]
fn a_tampered_casebook_is_not_taken_in() {
    let (ours, mut theirs) = (decided(1, 0..3, Decision::Confirmed), decided(2, 3..6, Decision::Rejected));
    let other = copy(&mut theirs);
    other.connection.execute_batch("DROP TRIGGER event_is_not_changed; UPDATE event SET at_ms = 1").unwrap();
    assert_eq!(ours.casebook.merge(&other, false).unwrap_err().code(), "B08");
}

fn file(clerk: &mut Clerk) -> Vec<Part> {
    vec![Part { name: "colleague.sqlite".into(), bytes: clerk.casebook.export().unwrap() }]
}

#[test]
fn a_colleagues_file_is_looked_at_first_and_then_taken_in_with_an_entry() {
    let (mut ours, mut theirs) = (decided(1, 0..10, Decision::Confirmed), decided(2, 5..20, Decision::Rejected));
    let look = Request::MergeCasebook { preview: true };
    let Reply::Merged { merged: seen } = ours.handle(Caller::App, at(3), look, file(&mut theirs)).unwrap().reply else {
        panic!("another reply")
    };
    assert_eq!((seen.entries, seen.listings_new), (15, 10));
    assert_eq!(queue(&mut ours, QueueFilter::default()).len(), 10, "a look changes nothing");
    assert_eq!(reply(&mut ours, 4, Request::CheckLedger), Reply::LedgerChecked { entries: 10, fault: None });

    let take = Request::MergeCasebook { preview: false };
    let answer = ours.handle(Caller::App, at(5), take, file(&mut theirs)).unwrap();
    assert_eq!(answer.reply, Reply::Merged { merged: seen });
    assert!(answer.pushes.contains(&Push::CasebookChanged));
    assert_eq!(queue(&mut ours, QueueFilter::default()).len(), 20);
    assert_eq!(reply(&mut ours, 6, Request::CheckLedger), Reply::LedgerChecked { entries: 26, fault: None });
}

#[test]
fn what_is_no_casebook_is_refused_and_changes_nothing() {
    let mut ours = decided(1, 0..3, Decision::Confirmed);
    let take = || Request::MergeCasebook { preview: false };
    let noise = vec![Part { name: "x.sqlite".into(), bytes: b"SQLite format 3\0 and then nothing".to_vec() }];
    ours.handle(Caller::App, at(2), take(), noise).unwrap_err();
    assert_eq!(ours.handle(Caller::App, at(2), take(), Vec::new()).unwrap_err().code(), "K15");
    let page = Caller::Page { tab: 1 };
    assert_eq!(ours.handle(page, at(2), take(), Vec::new()).unwrap_err().code(), "K01");
    assert_eq!(reply(&mut ours, 3, Request::CheckLedger), Reply::LedgerChecked { entries: 3, fault: None });
}

/// Codes of the findings of a notice about one listing, drafted now.
fn codes(clerk: &mut Clerk, minute: u32, listing: &str) -> Vec<String> {
    let request = Request::ComposeNotice { listings: vec![listing.into()], form: String::new() };
    let Reply::NoticeOpened { findings, .. } = reply(clerk, minute, request) else { panic!("another reply") };
    findings.into_iter().map(|finding| finding.code).collect()
}

#[test]
fn with_two_pairs_of_eyes_a_listing_is_complained_of_once_a_second_device_has_confirmed_it() {
    let (mut ours, mut theirs) = (decided(1, 0..3, Decision::Confirmed), decided(2, 1..5, Decision::Confirmed));
    assert!(!codes(&mut ours, 3, "taobao:1").contains(&"N26".to_owned()), "one is enough unless the setting says so");
    let Reply::Settings { settings } = reply(&mut ours, 4, Request::ReadSettings) else { panic!("another reply") };
    reply(&mut ours, 4, Request::SaveSettings { settings: Settings { four_eyes: true, ..settings } });
    assert!(codes(&mut ours, 5, "taobao:1").contains(&"N26".to_owned()));
    ours.casebook.merge(&copy(&mut theirs), false).unwrap();
    assert!(!codes(&mut ours, 6, "taobao:1").contains(&"N26".to_owned()), "both have confirmed it");
    assert!(codes(&mut ours, 7, "taobao:0").contains(&"N26".to_owned()), "they have not met this one");
    assert!(codes(&mut ours, 8, "taobao:4").contains(&"N26".to_owned()), "we have not looked at this one");
}

#[test]
fn what_a_colleague_confirmed_waits_for_our_eyes_until_we_look() {
    let (mut ours, mut theirs) = (decided(1, 0..3, Decision::Confirmed), decided(2, 1..5, Decision::Confirmed));
    ours.casebook.merge(&copy(&mut theirs), false).unwrap();
    let waiting = |clerk: &mut Clerk| {
        let filter = QueueFilter { second: true, ..QueueFilter::default() };
        queue(clerk, filter).into_iter().map(|row| row.key).collect::<std::collections::BTreeSet<_>>()
    };
    let both = ["taobao:3".to_owned(), "taobao:4".to_owned()];
    assert_eq!(waiting(&mut ours), both.clone().into());
    let request =
        Request::Decide { listings: vec!["taobao:3".into()], decision: Decision::Confirmed, note: String::new() };
    let Reply::Recorded { entries } = reply(&mut ours, 3, request) else { panic!("another reply") };
    assert_eq!(waiting(&mut ours), [both[1].clone()].into());
    reply(&mut ours, 4, Request::Undo { entries });
    assert_eq!(waiting(&mut ours), both.into(), "an act that is taken back counts for nothing");
}

#[test]
fn what_decisions_taught_comes_back_where_nobody_has_decided_yet_and_nowhere_else() {
    let mut theirs = decided(1, 0..20, Decision::Rejected);
    let taught = Calibration { brand: "Acme".into(), decisions: 20, offset: -0.5, rules: Vec::new() };
    theirs.casebook.put_calibrations(std::slice::from_ref(&taught)).unwrap();
    let fresh = clerk();
    fresh.casebook.merge(&copy(&mut theirs), true).unwrap();
    assert_eq!(fresh.casebook.calibrations().unwrap(), [], "a preview changes nothing");
    fresh.casebook.merge(&copy(&mut theirs), false).unwrap();
    assert_eq!(fresh.casebook.calibrations().unwrap(), [taught]);
    let colleague = decided(2, 30..33, Decision::Confirmed);
    colleague.casebook.merge(&copy(&mut theirs), false).unwrap();
    assert_eq!(colleague.casebook.calibrations().unwrap(), [], "a colleague's own screening stays as it is");
}
