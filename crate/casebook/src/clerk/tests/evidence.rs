use touchstone_core::evidence::{CaptureFacts, Part};
use touchstone_core::review::Decision;
use touchstone_core::wire::{EvidenceRow, Push, Reply, Request};

use super::*;

fn begin(clerk: &mut Clerk, minute: u32, url: &str, purpose: &str) -> (String, u64) {
    let request = Request::BeginCapture { url: url.into(), tab: TAB, purpose: purpose.into() };
    let Reply::CaptureBegun { evidence, ledger_number } = reply(clerk, minute, request) else {
        panic!("another reply")
    };
    (evidence, ledger_number)
}

fn rows(clerk: &mut Clerk) -> Vec<EvidenceRow> {
    let Reply::Evidence { rows } = reply(clerk, 9, Request::ListEvidence) else { panic!("another reply") };
    rows
}

#[test]
fn a_capture_begins_visibly_and_knows_its_listing() {
    let mut clerk = clerk();
    let listing = listing(1, "replica");
    let keys = show(&mut clerk, &[(listing.clone(), Band::Clear)]);
    let (id, number) = begin(&mut clerk, 1, &listing.url, "listing");
    assert_eq!(number, 1);
    assert!(id.starts_with("e2026"), "{id}");
    let row = &rows(&mut clerk)[0];
    assert_eq!((row.state.as_str(), row.listing.as_str(), row.title.as_str()), ("begun", keys[0].as_str(), "replica"));
}

#[test]
fn the_address_of_a_listing_may_carry_more_than_the_canonical_one() {
    let mut clerk = clerk();
    let keys = show(&mut clerk, &[(listing(715_000_001, "replica"), Band::Likely)]);
    let url = "https://item.taobao.com/item.htm?spm=a1.2&id=715000001&ns=1";
    begin(&mut clerk, 1, url, "listing");
    assert_eq!(rows(&mut clerk)[0].listing, keys[0]);
}

#[test]
fn a_receipt_belongs_to_no_listing() {
    let mut clerk = clerk();
    let listing = listing(1, "replica");
    show(&mut clerk, &[(listing.clone(), Band::Likely)]);
    begin(&mut clerk, 1, &listing.url, "receipt");
    assert_eq!(rows(&mut clerk)[0].listing, "");
}

#[test]
fn what_was_begun_before_the_desk_ended_stays_visible_and_can_be_given_up() {
    let mut clerk = clerk();
    let (id, _) = begin(&mut clerk, 1, "https://example.org/", "page");
    let bytes = clerk.casebook.export().unwrap();
    drop(clerk);
    let mut connection = Connection::open_in_memory().unwrap();
    connection.deserialize_read_exact("main", bytes.as_slice(), bytes.len(), false).unwrap();
    let mut clerk = Clerk::new(connection).unwrap();
    assert_eq!(rows(&mut clerk)[0].state, "begun");
    let finish = Request::FinishPackage { evidence: id.clone(), signature: String::new(), public_key: String::new() };
    assert_eq!(code(ask(&mut clerk, 2, finish)), "K11");
    let sealed = Request::RecordSealed { evidence: id.clone(), file: "x.wacz".into() };
    assert_eq!(code(ask(&mut clerk, 2, sealed)), "K11", "nothing was signed");
    let abandon = Request::AbandonCapture { evidence: id.clone(), reason: "the tab was closed".into() };
    reply(&mut clerk, 3, abandon.clone());
    let row = &rows(&mut clerk)[0];
    assert_eq!((row.state.as_str(), row.omissions.as_slice()), ("abandoned", &["the tab was closed".to_owned()][..]));
    assert_eq!(code(ask(&mut clerk, 4, abandon)), "K11");
}

#[test]
fn the_tab_hears_how_its_capture_goes() {
    let mut clerk = clerk();
    let request = Request::BeginCapture { url: "https://example.org/".into(), tab: TAB, purpose: "page".into() };
    let answer = ask(&mut clerk, 1, request).unwrap();
    let stages = |answer: &Answer| -> Vec<String> {
        answer
            .pushes
            .iter()
            .filter_map(|push| match push {
                Push::CaptureProgress { tab: TAB, stage, .. } => Some(stage.clone()),
                _ => None,
            })
            .collect()
    };
    assert_eq!(stages(&answer), ["begun"]);
    let Reply::CaptureBegun { evidence, .. } = answer.reply else { panic!("another reply") };
    let answer = ask(&mut clerk, 2, Request::AbandonCapture { evidence, reason: "x".into() }).unwrap();
    assert_eq!(stages(&answer), ["failed"]);
}

#[test]
fn unknown_evidence_purposes_and_missing_bytes_are_refused() {
    let mut clerk = clerk();
    let facts = CaptureFacts::default();
    assert_eq!(code(ask(&mut clerk, 1, Request::PreparePackage { evidence: "e0".into(), facts })), "K03");
    let request = Request::BeginCapture { url: String::new(), tab: TAB, purpose: "selfie".into() };
    assert_eq!(code(ask(&mut clerk, 1, request)), "K10");
    assert_eq!(code(ask(&mut clerk, 1, Request::VerifyPackage)), "K15");
    let noise = vec![Part { name: "package.wacz".into(), bytes: vec![1, 2, 3] }];
    let answer = clerk.handle(Caller::App, at(1), Request::VerifyPackage, noise).unwrap();
    let Reply::Verified { verification } = answer.reply else { panic!("another reply") };
    assert!(!verification.intact);
}

#[test]
fn evidence_cannot_be_undone() {
    let mut clerk = clerk();
    let (_, number) = begin(&mut clerk, 1, "https://example.org/", "page");
    let error = ask(&mut clerk, 2, Request::Undo { entries: vec![number] }).unwrap_err();
    assert_eq!(error.code(), "K08");
    assert!(error.to_string().contains("capture again"), "{error}");
}

#[test]
fn a_decision_after_a_capture_keeps_the_chain_whole() {
    let mut clerk = clerk();
    let listing = listing(1, "replica");
    let keys = show(&mut clerk, &[(listing.clone(), Band::Likely)]);
    begin(&mut clerk, 1, &listing.url, "listing");
    reply(&mut clerk, 2, Request::Decide { listings: keys, decision: Decision::Confirmed, note: String::new() });
    assert_eq!(reply(&mut clerk, 3, Request::CheckLedger), Reply::LedgerChecked { entries: 2, fault: None });
}
