use proptest::prelude::*;
use touchstone_core::review::Decision;
use touchstone_core::wire::{Push, Reply, Request};

use super::*;

fn decide(keys: &[String], decision: Decision) -> Request {
    Request::Decide { listings: keys.to_vec(), decision, note: "ear tag differs".into() }
}

fn decision_of(clerk: &mut Clerk, key: &str) -> Option<Decision> {
    clerk.casebook.listing(key).unwrap().unwrap().decision
}

#[test]
fn the_queue_holds_what_is_flagged_most_suspicious_first() {
    let mut clerk = clerk();
    show(
        &mut clerk,
        &[(listing(1, "clear"), Band::Clear), (listing(2, "refer"), Band::Refer), (listing(3, "likely"), Band::Likely)],
    );
    let keys: Vec<String> = queue(&mut clerk, QueueFilter::default()).into_iter().map(|row| row.key).collect();
    assert_eq!(keys, ["taobao:3", "taobao:2"]);
    let refer = QueueFilter { bands: vec![Band::Refer], ..QueueFilter::default() };
    assert_eq!(queue(&mut clerk, refer).len(), 1);
}

#[test]
fn the_queue_comes_in_pages() {
    let mut clerk = clerk();
    let listings: Vec<_> = (0..25).map(|id| (listing(id, "x"), Band::Likely)).collect();
    show(&mut clerk, &listings);
    let mut keys = Vec::new();
    for offset in [0, 10, 20] {
        let request = Request::ListQueue { filter: QueueFilter::default(), offset, limit: 10 };
        let Reply::Queue { rows, total } = reply(&mut clerk, 0, request) else { panic!("another reply") };
        assert_eq!(total, 25);
        keys.extend(rows.into_iter().map(|row| row.key));
    }
    keys.sort();
    keys.dedup();
    assert_eq!(keys.len(), 25);
}

#[test]
fn listings_are_found_by_words_of_any_script() {
    let mut clerk = clerk();
    show(
        &mut clerk,
        &[
            (listing(1, "Nike AirMax 运动鞋 高仿"), Band::Likely),
            (listing(2, "真皮女包 1:1"), Band::Likely),
            (listing(3, "ナイキ スニーカー"), Band::Refer),
        ],
    );
    for (words, expected) in [
        ("airm", vec!["taobao:1"]),
        ("NIKE 运动", vec!["taobao:1"]),
        ("动鞋", vec!["taobao:1"]),
        ("鞋", vec!["taobao:1"]),
        ("皮女包", vec!["taobao:2"]),
        ("包", vec!["taobao:2"]),
        ("スニ", vec!["taobao:3"]),
        ("shop 2", vec!["taobao:2"]),
        ("運動", vec!["taobao:1"]),
        ("包皮", vec![]),
        ("\" OR \"", vec![]),
        ("***", vec![]),
    ] {
        let filter = QueueFilter { search: words.into(), ..QueueFilter::default() };
        let keys: Vec<String> = queue(&mut clerk, filter).into_iter().map(|row| row.key).collect();
        assert_eq!(keys, expected, "{words}");
    }
}

#[test]
fn a_decision_stands_in_queue_tab_case_and_ledger() {
    let mut clerk = clerk();
    let keys = show(&mut clerk, &[(listing(1, "replica"), Band::Likely), (listing(2, "bag"), Band::Refer)]);
    let answer = ask(&mut clerk, 1, decide(&keys[..1], Decision::Confirmed)).unwrap();
    assert_eq!(answer.pushes, [Push::TabChanged { tab: TAB }, Push::CasebookChanged]);
    assert_eq!(recorded(answer.reply), [1]);

    let undecided = QueueFilter { undecided: true, ..QueueFilter::default() };
    assert_eq!(queue(&mut clerk, undecided).len(), 1);
    let Reply::Verdicts(verdicts) = reply(&mut clerk, 2, Request::TabState { tab: TAB }) else {
        panic!("another reply")
    };
    assert_eq!(verdicts.rows[0].decision, Some(Decision::Confirmed));
    let Reply::Case { row, history, .. } = reply(&mut clerk, 2, Request::OpenCase { listing: keys[0].clone() }) else {
        panic!("another reply")
    };
    assert_eq!(row.decision, Some(Decision::Confirmed));
    assert_eq!(history[0].facts["note"], "ear tag differs");
    assert_eq!(history[0].facts["decision"], "confirmed");
}

#[test]
fn the_later_decision_stands_when_the_clock_was_set_back_between_two() {
    let mut clerk = clerk();
    let keys = show(&mut clerk, &[(listing(1, "replica"), Band::Likely)]);
    reply(&mut clerk, 300, decide(&keys, Decision::Confirmed));
    reply(&mut clerk, 1, decide(&keys, Decision::Rejected));
    assert_eq!(decision_of(&mut clerk, &keys[0]), Some(Decision::Rejected));
    let request = Request::ReadLedger { subject: keys[0].clone(), limit: 10 };
    let Reply::Ledger { entries } = reply(&mut clerk, 2, request) else { panic!("another reply") };
    assert_eq!(entries.iter().map(|entry| entry.number).collect::<Vec<_>>(), [2, 1], "newest first");
    assert_eq!(clerk.casebook.rebuild().unwrap(), 0);
}

#[test]
fn undoing_restores_the_decision_before_and_can_itself_be_undone() {
    let mut clerk = clerk();
    let keys = show(&mut clerk, &[(listing(1, "replica"), Band::Likely)]);
    let first = recorded(reply(&mut clerk, 1, decide(&keys, Decision::Unsure)));
    let second = recorded(reply(&mut clerk, 2, decide(&keys, Decision::Confirmed)));
    let undo = recorded(reply(&mut clerk, 3, Request::Undo { entries: second.clone() }));
    assert_eq!(decision_of(&mut clerk, &keys[0]), Some(Decision::Unsure));
    assert_eq!(code(ask(&mut clerk, 4, Request::Undo { entries: second })), "K08", "taken back already");
    reply(&mut clerk, 5, Request::Undo { entries: undo });
    assert_eq!(decision_of(&mut clerk, &keys[0]), Some(Decision::Confirmed));
    reply(&mut clerk, 6, Request::Undo { entries: first });
    assert_eq!(decision_of(&mut clerk, &keys[0]), Some(Decision::Confirmed));
}

#[test]
fn a_bulk_decision_is_undone_in_one_go() {
    let mut clerk = clerk();
    let listings: Vec<_> = (0..40).map(|id| (listing(id, "replica"), Band::Likely)).collect();
    let keys = show(&mut clerk, &listings);
    let entries = recorded(reply(&mut clerk, 1, decide(&keys, Decision::Confirmed)));
    assert_eq!(entries.len(), 40);
    reply(&mut clerk, 2, Request::Undo { entries });
    assert!(keys.iter().all(|key| decision_of(&mut clerk, key).is_none()));
}

#[test]
fn a_clear_listing_of_an_open_page_can_be_decided() {
    let mut clerk = clerk();
    let keys = show(&mut clerk, &[(listing(1, "missed by the rules"), Band::Clear)]);
    assert!(clerk.casebook.listing(&keys[0]).unwrap().is_none());
    reply(&mut clerk, 1, decide(&keys, Decision::Confirmed));
    let clear = QueueFilter { bands: vec![Band::Clear], ..QueueFilter::default() };
    assert_eq!(queue(&mut clerk, clear).len(), 1);
}

#[test]
fn an_unknown_listing_stops_the_whole_decision() {
    let mut clerk = clerk();
    let mut keys = show(&mut clerk, &[(listing(1, "replica"), Band::Likely)]);
    keys.push("taobao:404".into());
    assert_eq!(code(ask(&mut clerk, 1, decide(&keys, Decision::Confirmed))), "K02");
    assert_eq!(decision_of(&mut clerk, &keys[0]), None);
    assert_eq!(reply(&mut clerk, 2, Request::CheckLedger), Reply::LedgerChecked { entries: 0, fault: None });
    assert_eq!(code(ask(&mut clerk, 3, decide(&[], Decision::Confirmed))), "K09");
    assert_eq!(code(ask(&mut clerk, 4, Request::Undo { entries: vec![99] })), "K07");
    assert_eq!(code(ask(&mut clerk, 5, Request::OpenCase { listing: "taobao:404".into() })), "K02");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    /// Markup, direction marks, quotes, thousands of characters: kept as they are, found again, nothing breaks.
    #[test]
    fn any_title_is_kept_to_the_letter(
        title in prop_oneof![
            any::<String>(),
            Just("<script>alert(1)</script>\u{202e}gnp.exe'); DROP TABLE event;--".to_owned()),
            Just("包".repeat(10_000)),
            "[\\p{Han}\"'*()\\-]{0,400}",
        ],
        search in any::<String>(),
    ) {
        let mut clerk = clerk();
        let keys = show(&mut clerk, &[(listing(1, &title), Band::Likely)]);
        reply(&mut clerk, 1, decide(&keys, Decision::Confirmed));
        prop_assert_eq!(&queue(&mut clerk, QueueFilter::default())[0].listing.title, &title);
        queue(&mut clerk, QueueFilter { search, ..QueueFilter::default() });
        prop_assert_eq!(reply(&mut clerk, 2, Request::CheckLedger), Reply::LedgerChecked { entries: 1, fault: None });
    }
}
