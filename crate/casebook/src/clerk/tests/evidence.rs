use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use p384::ecdsa::signature::hazmat::PrehashSigner;
use p384::ecdsa::{Signature, SigningKey};
use p384::pkcs8::EncodePublicKey;
use sha2::{Digest, Sha256};
use touchstone_core::evidence::{CaptureFacts, CaseFacts, Part, prepare_case};
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

/// A PNG of one pixel.
const SHOT: &[u8] = b"\x89PNG\r\n\x1a\n";

/// Signs as the browser does: P-384 over the text, raw r||s and SPKI, both base64.
fn signed(text: &str) -> (String, String) {
    let key = SigningKey::from_slice(&[7; 48]).unwrap();
    let signature: Signature = key.sign_prehash(&Sha256::digest(text.as_bytes())).unwrap();
    let spki = key.verifying_key().to_public_key_der().unwrap();
    (STANDARD.encode(signature.to_bytes()), STANDARD.encode(spki.as_bytes()))
}

/// Captures the page at an address and returns the evidence id and the package.
pub(super) fn seal(clerk: &mut Clerk, minute: u32, url: &str) -> (String, Vec<u8>) {
    let (id, _) = begin(clerk, minute, url, "listing");
    let facts =
        CaptureFacts { url: url.into(), started_ms: at(minute).at_ms, tool: "test".into(), ..CaptureFacts::default() };
    let parts = vec![
        Part { name: "dom.html".into(), bytes: b"<!doctype html><p>x".to_vec() },
        Part { name: "screenshot.png".into(), bytes: SHOT.to_vec() },
    ];
    let prepare = Request::PreparePackage { evidence: id.clone(), facts };
    let Reply::ToSign { text } = clerk.handle(Caller::App, at(minute), prepare, parts).unwrap().reply else {
        panic!("another reply")
    };
    let (signature, public_key) = signed(&text);
    let answer = ask(clerk, minute, Request::FinishPackage { evidence: id.clone(), signature, public_key }).unwrap();
    let (file, bytes) = answer.attachment.unwrap();
    recorded(reply(clerk, minute, Request::RecordSealed { evidence: id.clone(), file }));
    (id, bytes)
}

#[test]
fn a_capture_is_prepared_signed_sealed_and_verified() {
    let mut clerk = clerk();
    let listing = listing(1, "replica 包");
    let keys = show(&mut clerk, &[(listing.clone(), Band::Likely)]);
    let (id, bytes) = seal(&mut clerk, 1, &listing.url);
    let row = &rows(&mut clerk)[0];
    assert_eq!(
        (row.state.as_str(), row.file.as_str(), row.bytes),
        ("sealed", format!("{id}.wacz").as_str(), bytes.len() as u64)
    );
    assert_eq!(row.sha256, crate::sha256(&bytes));
    let Reply::Verdicts(verdicts) = reply(&mut clerk, 2, Request::TabState { tab: TAB }) else {
        panic!("another reply")
    };
    assert!(verdicts.rows[0].has_evidence);
    let Reply::Case { row, evidence, .. } = reply(&mut clerk, 2, Request::OpenCase { listing: keys[0].clone() }) else {
        panic!("another reply")
    };
    assert_eq!((row.evidence_count, evidence.len()), (1, 1));
    let package = vec![Part { name: "package.wacz".into(), bytes }];
    let answer = clerk.handle(Caller::App, at(3), Request::VerifyPackage, package).unwrap();
    let Reply::Verified { verification } = answer.reply else { panic!("another reply") };
    assert!(verification.intact, "{:?}", verification.checks);
    assert_eq!(verification.manifest_sha256, Some(rows(&mut clerk)[0].manifest_sha256.clone()));
    assert_eq!(clerk.casebook.check().unwrap().faults, []);
}

#[test]
fn the_package_holds_listing_and_screening_of_the_casebook() {
    let mut clerk = clerk();
    let listing = listing(1, "replica 包");
    show(&mut clerk, &[(listing.clone(), Band::Likely)]);
    let (_, bytes) = seal(&mut clerk, 1, &listing.url);
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let mut read =
        |name: &str| -> serde_json::Value { serde_json::from_reader(archive.by_name(name).unwrap()).unwrap() };
    assert_eq!(read("evidence/listing.json")["listing"]["title"], "replica 包");
    assert_eq!(read("evidence/screening.json")["verdict"]["band"], "likely");
}

#[test]
fn a_signature_by_nobody_leaves_the_capture_begun() {
    let mut clerk = clerk();
    let (id, _) = begin(&mut clerk, 1, "https://example.org/", "page");
    let facts = CaptureFacts { url: "https://example.org/".into(), started_ms: at(1).at_ms, ..CaptureFacts::default() };
    let parts = vec![Part { name: "dom.html".into(), bytes: Vec::new() }];
    let prepare = Request::PreparePackage { evidence: id.clone(), facts };
    clerk.handle(Caller::App, at(1), prepare, parts).unwrap();
    let (signature, public_key) = signed("sha256:0000");
    let finish = Request::FinishPackage { evidence: id, signature, public_key };
    assert_eq!(code(ask(&mut clerk, 2, finish)), "K21");
    assert_eq!(rows(&mut clerk)[0].state, "begun");
}

#[test]
fn a_row_that_was_given_another_checksum_is_found() {
    let mut clerk = clerk();
    seal(&mut clerk, 1, "https://example.org/");
    clerk.casebook.connection.execute("UPDATE evidence SET sha256 = 'f00d'", []).unwrap();
    let codes: Vec<String> = clerk.casebook.check().unwrap().faults.into_iter().map(|fault| fault.code).collect();
    assert_eq!(codes, ["A05", "A04"]);
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

#[test]
fn the_ledger_is_handed_out_as_it_is_hashed_and_a_case_can_be_made_of_it() {
    let mut clerk = clerk();
    let (id, bytes) = seal(&mut clerk, 1, "https://example.org/1");
    let package = [Part { name: format!("{id}.wacz"), bytes }];
    let chain = |clerk: &mut Clerk| {
        let Reply::Chain { device, entries } = reply(clerk, 2, Request::ReadChain) else { panic!("another reply") };
        assert_eq!(touchstone_core::ledger::check(entries.iter()), Ok(entries.len() as u64));
        let facts = CaseFacts { created_ms: at(2).at_ms, device: device.clone(), ..CaseFacts::default() };
        let draft = prepare_case(&facts, &entries, &package).unwrap();
        assert!(draft.to_sign.starts_with(&format!("touchstone/{device}\n{}\n", entries.len())));
        entries
    };
    let before = chain(&mut clerk).len() as u64;
    let export = |id: &str| Request::RecordExport {
        evidence: vec![id.to_owned()],
        file: "case.zip".into(),
        sha256: "00".into(),
        ledger_size: before,
    };
    recorded(reply(&mut clerk, 3, export(&id)));
    let entries = chain(&mut clerk);
    let last = entries.last().unwrap();
    let told = (last.act.as_str(), last.subject.as_str(), &last.facts["ledger_size"]);
    assert_eq!(told, ("exported", id.as_str(), &before.into()));
    assert_eq!(code(ask(&mut clerk, 4, export("e0"))), "K03");
}

#[test]
fn what_is_done_with_sealed_evidence_is_an_entry_whose_words_can_be_erased() {
    let mut clerk = clerk();
    let custody = |evidence: &str, act: &str, note: &str| Request::RecordCustody {
        evidence: evidence.into(),
        act: act.into(),
        facts: [("witness".to_owned(), "x".repeat(2_000))].into(),
        note: note.into(),
    };
    let (begun, _) = begin(&mut clerk, 1, "https://example.org/", "page");
    assert_eq!(code(ask(&mut clerk, 2, custody(&begun, "noted", ""))), "K11");
    assert_eq!(code(ask(&mut clerk, 2, custody("e0", "noted", ""))), "K03");
    let (id, _) = seal(&mut clerk, 3, "https://example.org/item");
    assert_eq!(code(ask(&mut clerk, 5, custody(&id, "burnt", ""))), "K10");
    reply(&mut clerk, 6, custody(&id, "witnessed", "seen by Ina"));

    let request = Request::ReadLedger { subject: id, limit: 1 };
    let Reply::Ledger { entries } = reply(&mut clerk, 7, request) else { panic!("another reply") };
    assert_eq!((entries[0].act.as_str(), &entries[0].facts["note"]), ("witnessed", &"seen by Ina".into()));
    assert_eq!(entries[0].facts["witness"].as_str().unwrap().len(), 500);
    let chain = reply(&mut clerk, 8, Request::ReadChain);
    assert!(!serde_json::to_string(&chain).unwrap().contains("Ina"), "the words are outside of what is hashed");
}
