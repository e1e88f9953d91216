//! Changing the ledger from outside is found; dying in the middle of a request leaves it whole.

use rusqlite::{Connection, params};
use touchstone_core::review::Decision;
use touchstone_core::wire::{Reply, Request};

use super::*;
use crate::Casebook;

/// Trials of tampering: few in an ordinary run, 1,000 with `TOUCHSTONE_SOAK=1`.
fn trials() -> u64 {
    if std::env::var("TOUCHSTONE_SOAK").is_ok_and(|value| value == "1") { 1_000 } else { 60 }
}

/// A casebook with decisions, some undone, settings and captures, as file bytes.
fn worked() -> Vec<u8> {
    let mut clerk = clerk();
    let listings: Vec<_> = (0..30).map(|id| (listing(id, "replica 包"), Band::Likely)).collect();
    let keys = show(&mut clerk, &listings);
    let decide = |keys: &[String], decision| Request::Decide { listings: keys.to_vec(), decision, note: "n".into() };
    let entries = recorded(reply(&mut clerk, 1, decide(&keys, Decision::Confirmed)));
    reply(&mut clerk, 2, Request::Undo { entries: entries[..5].to_vec() });
    reply(&mut clerk, 3, decide(&keys[..3], Decision::Rejected));
    reply(&mut clerk, 4, Request::SaveBrand { id: String::new(), toml: PROFILE.into() });
    let url = listings[0].0.url.clone();
    reply(&mut clerk, 5, Request::BeginCapture { url, tab: TAB, purpose: "listing".into() });
    clerk.casebook.export().unwrap()
}

fn open(bytes: &[u8]) -> Connection {
    let mut connection = Connection::open_in_memory().unwrap();
    connection.deserialize_read_exact("main", bytes, bytes.len(), false).unwrap();
    connection
}

/// A sequence of numbers that looks random and is the same in every run (splitmix64).
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (z ^ (z >> 31)) % end
    }
}

const FREE: &str = "PRAGMA foreign_keys = OFF; DROP TRIGGER event_is_not_changed; DROP TRIGGER event_is_not_removed";

#[test]
fn the_ledger_refuses_to_be_changed_by_plain_sql() {
    let connection = open(&worked());
    for sql in ["UPDATE event SET act = 'x' WHERE number = 1", "DELETE FROM event WHERE number = 1"] {
        assert!(connection.execute(sql, []).unwrap_err().to_string().contains("append-only"));
    }
}

#[test]
fn a_changed_removed_or_reordered_entry_is_found_every_time() {
    let bytes = worked();
    let sound = Casebook::open(open(&bytes)).unwrap().check().unwrap();
    assert_eq!((sound.entries, sound.faults.as_slice()), (40, &[][..]));
    let mut dice = Dice(20_261_124);
    for trial in 0..trials() {
        let connection = open(&bytes);
        connection.execute_batch(FREE).unwrap();
        let number = 1 + dice.below(sound.entries);
        let what = match dice.below(7) {
            0 => {
                connection.execute("DELETE FROM event WHERE number = ?", [number]).unwrap();
                "removed"
            }
            1 => {
                let other = 1 + (number + dice.below(sound.entries - 1)) % sound.entries;
                let swap = "UPDATE event SET number = CASE number WHEN ?1 THEN -2 ELSE -1 END WHERE number IN (?1, ?2)";
                connection.execute(swap, params![number, other]).unwrap();
                connection.execute("UPDATE event SET number = ? WHERE number = -2", [other]).unwrap();
                connection.execute("UPDATE event SET number = ? WHERE number = -1", [number]).unwrap();
                "reordered"
            }
            2 => {
                connection.execute("UPDATE event SET at_ms = at_ms + 1 WHERE number = ?", [number]).unwrap();
                "time changed"
            }
            3 => {
                connection
                    .execute("UPDATE event SET facts = replace(facts, '{', '{\"x\":1,') WHERE number = ?", [number])
                    .unwrap();
                "fact added"
            }
            4 => {
                connection.execute("UPDATE event SET subject = subject || '1' WHERE number = ?", [number]).unwrap();
                "subject changed"
            }
            5 => {
                // A forger who seals the changed entry anew breaks what follows, or the head.
                let own = "SELECT at_ms, act, subject, previous FROM event WHERE number = ?";
                let (at_ms, act, subject, previous): (i64, String, String, String) = connection
                    .query_row(own, [number], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))
                    .unwrap();
                let forged = crate::ledger::seal_for_test(number, at_ms, &act, &subject, &previous);
                connection
                    .execute("UPDATE event SET facts = '{}', hash = ? WHERE number = ?", params![forged, number])
                    .unwrap();
                "sealed anew"
            }
            _ => {
                let changed =
                    connection.execute("UPDATE particular SET body = body || ' ' WHERE number = ?", [number]).unwrap();
                if changed == 0 {
                    connection.execute("UPDATE event SET act = 'reviewed ' WHERE number = ?", [number]).unwrap();
                }
                "particulars changed"
            }
        };
        let casebook = Casebook::open(connection).unwrap();
        let (_, fault) = casebook.check_chains().unwrap();
        assert!(fault.is_some(), "trial {trial}: entry {number} {what} was not found");
    }
}

#[test]
fn cutting_off_the_last_entries_is_found() {
    let connection = open(&worked());
    connection.execute_batch(FREE).unwrap();
    connection.execute("DELETE FROM event WHERE number > 38", []).unwrap();
    let (_, fault) = Casebook::open(connection).unwrap().check_chains().unwrap();
    assert_eq!(fault.unwrap().0, 39);
}

#[test]
fn a_derived_row_that_lies_is_found_and_mended() {
    let connection = open(&worked());
    connection.execute("UPDATE listing SET decision = 'rejected' WHERE key = 'taobao:9'", []).unwrap();
    connection.execute("DELETE FROM listing WHERE key = 'taobao:11'", []).unwrap_err();
    connection
        .execute_batch("PRAGMA foreign_keys = OFF; DELETE FROM listing WHERE key = 'taobao:12'; DELETE FROM sighting")
        .unwrap();
    connection.execute("DELETE FROM evidence", []).unwrap();
    let casebook = Casebook::open(connection).unwrap();
    let found = casebook.check().unwrap();
    let places: Vec<&str> = found.faults.iter().map(|fault| fault.at.as_str()).collect();
    for expected in ["listing taobao:9", "listing taobao:12"] {
        assert!(places.contains(&expected), "{places:?}");
    }
    assert!(places.iter().any(|place| place.starts_with("evidence e2026")), "{places:?}");
    // Two listings, a package, and the counts of both listings' sellers.
    assert_eq!(casebook.rebuild().unwrap(), 5);
    assert_eq!(casebook.check().unwrap().faults, []);
    assert_eq!(casebook.listing("taobao:12").unwrap().unwrap().decision, Some(Decision::Confirmed));
}

#[test]
fn erased_particulars_leave_the_chain_whole() {
    let connection = open(&worked());
    connection.execute("UPDATE particular SET salt = NULL, body = NULL WHERE number < 10", []).unwrap();
    let casebook = Casebook::open(connection).unwrap();
    assert_eq!(casebook.check_chains().unwrap(), (40, None));
}

#[test]
fn a_process_that_dies_in_a_request_leaves_the_casebook_as_before() {
    let folder = std::env::temp_dir().join(format!("touchstone-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join("killed.sqlite");
    let _ = std::fs::remove_file(&file);
    std::fs::write(&file, worked()).unwrap();

    let mut clerk = Clerk::new(Connection::open(&file).unwrap()).unwrap();
    clerk.casebook.begin().unwrap();
    let request =
        Request::Decide { listings: vec!["taobao:20".into()], decision: Decision::Rejected, note: String::new() };
    clerk.answer(Caller::App, at(9), request, Vec::new()).unwrap();
    assert_eq!(clerk.casebook.check_chains().unwrap().0, 41);
    drop(clerk);

    let mut clerk = Clerk::new(Connection::open(&file).unwrap()).unwrap();
    assert_eq!(reply(&mut clerk, 10, Request::CheckLedger), Reply::LedgerChecked { entries: 40, fault: None });
    assert_eq!(clerk.casebook.check().unwrap().faults, []);
    drop(clerk);
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn the_export_opens_as_the_same_casebook() {
    let mut clerk = Clerk::new(open(&worked())).unwrap();
    let answer = ask(&mut clerk, 1, Request::ExportCasebook).unwrap();
    let (name, bytes) = answer.attachment.unwrap();
    assert!(name.starts_with("touchstone-2026-") && name.ends_with(".sqlite"), "{name}");
    let again = Casebook::open(open(&bytes)).unwrap();
    assert_eq!(again.dump().unwrap(), clerk.casebook.dump().unwrap());
    assert_eq!(again.check().unwrap().faults, []);
}

#[test]
fn the_ledger_is_read_newest_first_and_by_subject() {
    let mut clerk = Clerk::new(open(&worked())).unwrap();
    let read = |clerk: &mut Clerk, subject: &str, limit| {
        let request = Request::ReadLedger { subject: subject.into(), limit };
        let Reply::Ledger { entries } = reply(clerk, 1, request) else { panic!("another reply") };
        entries.into_iter().map(|entry| (entry.number, entry.act)).collect::<Vec<_>>()
    };
    assert_eq!(read(&mut clerk, "", 2), [(40, "capture_begun".into()), (39, "brand_saved".into())]);
    let about: Vec<String> = read(&mut clerk, "taobao:0", 10).into_iter().map(|(_, act)| act).collect();
    assert_eq!(about, ["reviewed", "undone", "reviewed"]);
}
