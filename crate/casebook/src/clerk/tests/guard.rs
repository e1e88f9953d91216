//! Refused callers, and files that are no casebook of ours.

use rusqlite::Connection;
use touchstone_core::notice::Notice;
use touchstone_core::page::Snapshot;
use touchstone_core::review::Decision;
use touchstone_core::wire::{Patrol, Request, SCHEMA};

use super::*;

const PAGE: Caller = Caller::Page { tab: TAB };

#[test]
fn a_page_may_only_read_itself() {
    let mut clerk = clerk();
    let id = || "n1".to_owned();
    for request in [
        Request::TabState { tab: TAB },
        Request::ListQueue { filter: QueueFilter::default(), offset: 0, limit: 1 },
        Request::OpenCase { listing: "taobao:1".into() },
        Request::Decide { listings: vec!["taobao:1".into()], decision: Decision::Rejected, note: String::new() },
        Request::Undo { entries: vec![1] },
        Request::RecordReferrals { source: "x".into(), listings: Vec::new() },
        Request::ListPatrols,
        Request::SavePatrol { patrol: Patrol::default() },
        Request::WalkPatrol { patrol: "p".into(), step: "begin".into() },
        Request::BeginCapture { url: String::new(), tab: TAB, purpose: "page".into() },
        Request::AbandonCapture { evidence: "e1".into(), reason: String::new() },
        Request::ListEvidence,
        Request::VerifyPackage,
        Request::ComposeNotice { listings: Vec::new(), form: String::new() },
        Request::ImportNotice { contents: Notice::default(), form: String::new() },
        Request::OpenNotice { notice: id() },
        Request::UpdateNotice { notice: id(), contents: Notice::default(), form: String::new() },
        Request::PlanNotice { notice: id() },
        Request::ReportFill { notice: id(), fields: Vec::new(), clicks: Vec::new() },
        Request::ReadAttachment { notice: id(), file: "evidence:e1/screenshot.png".into() },
        Request::RecordReceipt { notice: id(), number: String::new(), evidence: String::new() },
        Request::ListNotices,
        Request::ListBrands,
        Request::SaveBrand { id: String::new(), toml: PROFILE.into() },
        Request::ReadSettings,
        Request::ReadLedger { subject: String::new(), limit: 1 },
        Request::CheckLedger,
        Request::ExportCasebook,
    ] {
        assert_eq!(code(clerk.handle(PAGE, at(0), request.clone(), Vec::new())), "K01", "{request:?}");
    }
    clerk.handle(PAGE, at(0), Request::LeavePage, Vec::new()).unwrap();
}

#[test]
fn a_snapshot_of_a_newer_format_is_refused() {
    let mut clerk = clerk();
    let snapshot = Snapshot { schema: SCHEMA + 1, ..Snapshot::default() };
    assert_eq!(code(clerk.handle(PAGE, at(0), Request::ReadPage { snapshot }, Vec::new())), "K16");
}

#[test]
fn a_newer_casebook_is_left_as_it_is() {
    let connection = Connection::open_in_memory().unwrap();
    let mut clerk = Clerk::new(connection).unwrap();
    let bytes = clerk.casebook.export().unwrap();
    let mut newer = Connection::open_in_memory().unwrap();
    newer.deserialize_read_exact("main", bytes.as_slice(), bytes.len(), false).unwrap();
    newer.pragma_update(None, "user_version", 99).unwrap();
    let before = newer.serialize("main").unwrap().to_vec();
    let mut copy = Connection::open_in_memory().unwrap();
    copy.deserialize_read_exact("main", before.as_slice(), before.len(), false).unwrap();
    assert!(crate::schema::admit(&copy).is_err());
    assert_eq!(copy.serialize("main").unwrap().to_vec(), before);
    let error = Clerk::new(newer).unwrap_err();
    assert_eq!(error.code(), "B01");
    assert!(error.to_string().contains("schema 99"), "{error}");
}

#[test]
fn a_file_of_another_program_or_of_noise_is_refused() {
    let other = Connection::open_in_memory().unwrap();
    other.execute_batch("CREATE TABLE diary (entry TEXT)").unwrap();
    assert_eq!(Clerk::new(other).unwrap_err().code(), "B02");

    let mut noise = Connection::open_in_memory().unwrap();
    let bytes = [0xA7_u8; 8192];
    noise.deserialize_read_exact("main", bytes.as_slice(), bytes.len(), false).unwrap();
    assert_eq!(Clerk::new(noise).unwrap_err().code(), "B02");
}

#[test]
fn a_damaged_file_is_an_error_and_never_a_panic() {
    let mut clerk = clerk();
    let listings: Vec<_> = (0..200).map(|id| (listing(id, "replica bag"), Band::Likely)).collect();
    let keys = show(&mut clerk, &listings);
    let decide = Request::Decide { listings: keys, decision: Decision::Confirmed, note: "seen".into() };
    reply(&mut clerk, 1, decide);
    let whole = clerk.casebook.export().unwrap();
    let mut found = 0;
    for place in (100..whole.len()).step_by(whole.len() / 40) {
        let mut damaged = whole.clone();
        for byte in damaged.iter_mut().skip(place).take(600) {
            *byte ^= 0x5A;
        }
        let mut connection = Connection::open_in_memory().unwrap();
        connection.deserialize_read_exact("main", damaged.as_slice(), damaged.len(), false).unwrap();
        let sound = crate::Casebook::open(connection).and_then(|casebook| casebook.check());
        found += usize::from(!sound.is_ok_and(|audit| audit.faults.is_empty()));
    }
    // The others lie in pages that hold no row.
    assert!(found >= 24, "{found} damages were found");
}
