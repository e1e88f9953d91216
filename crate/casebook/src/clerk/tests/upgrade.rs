//! A casebook of an earlier schema is brought up to date without loss.

use rusqlite::Connection;
use touchstone_core::report::Filing;
use touchstone_core::review::Decision;
use touchstone_core::wire::Request;

use super::*;
use crate::Casebook;

/// What later versions added, taken away again.
const BACK_TO_1: &str = "DROP TABLE hold; DROP INDEX listing_market; DROP INDEX listing_confirmed; DROP INDEX listing_by_seller; DROP INDEX listing_by_product; DROP INDEX listing_by_rule; \
    DROP INDEX listing_by_image_mark; CREATE INDEX listing_seller ON listing (seller); \
    DROP TABLE picture; DROP TABLE pack; DROP INDEX listing_title_mark; DROP INDEX listing_image_mark; \
    ALTER TABLE listing DROP COLUMN product; ALTER TABLE listing DROP COLUMN rule; \
    ALTER TABLE listing DROP COLUMN title_mark; ALTER TABLE listing DROP COLUMN image_mark; \
    DROP TABLE stride; DROP TABLE walk; DROP TABLE round_listing; DROP TABLE round; DROP TABLE patrol; \
    DROP TABLE answered; \
    DROP TABLE referral; DROP INDEX listing_raised; ALTER TABLE listing DROP COLUMN raised; \
    DROP TRIGGER listing_counts_new; DROP TRIGGER listing_counts_changed; \
    DROP TRIGGER listing_counts_gone; DROP INDEX seller_order; DROP INDEX listing_noticed; \
    ALTER TABLE notice DROP COLUMN outcome_ms; \
    ALTER TABLE seller DROP COLUMN listings; ALTER TABLE seller DROP COLUMN flagged; \
    ALTER TABLE seller DROP COLUMN confirmed; ALTER TABLE brand DROP COLUMN reading; PRAGMA user_version = 1;";

/// Listings, decisions, evidence and notices with outcomes, one of them taken back.
fn worked() -> Clerk {
    let mut clerk = clerk();
    let listings: Vec<_> = (0..30).map(|id| (listing(id, "replica 包"), Band::Likely)).collect();
    let keys = show(&mut clerk, &listings);
    let decide = |keys: &[String], decision| Request::Decide { listings: keys.to_vec(), decision, note: "n".into() };
    reply(&mut clerk, 1, decide(&keys[..20], Decision::Confirmed));
    for (minute, outcomes) in [(10, &["accepted", "counter_upheld"][..]), (20, &["rejected"]), (30, &[])] {
        let compose = Request::ComposeNotice { listings: keys[..2].to_vec(), form: "ipp-taobao".into() };
        let Reply::NoticeOpened { notice, .. } = reply(&mut clerk, minute, compose) else { panic!("another reply") };
        let id = notice.id;
        let receipt = Request::RecordReceipt { notice: id.clone(), number: String::new(), evidence: String::new() };
        reply(&mut clerk, minute + 1, receipt);
        for (step, outcome) in (2..).zip(outcomes) {
            let outcome =
                Request::RecordOutcome { notice: id.clone(), outcome: (*outcome).to_owned(), reason: String::new() };
            let entries = recorded(reply(&mut clerk, minute + step, outcome));
            if minute == 20 {
                reply(&mut clerk, 25, Request::Undo { entries });
            }
        }
    }
    clerk
}

fn filings(clerk: &mut Clerk) -> Vec<Filing> {
    let Reply::Filings { rows } = reply(clerk, 99, Request::ListFilings) else { panic!("another reply") };
    rows
}

fn opened(bytes: &[u8]) -> Connection {
    let mut connection = Connection::open_in_memory().unwrap();
    connection.deserialize_read_exact("main", bytes, bytes.len(), false).unwrap();
    connection
}

fn columns(connection: &Connection) -> Vec<String> {
    let sql = "SELECT m.type || ' ' || m.name || ' ' || coalesce(group_concat(c.name), '') FROM sqlite_schema m \
               LEFT JOIN pragma_table_info(m.name) c GROUP BY m.type, m.name ORDER BY 1";
    let mut statement = connection.prepare(sql).unwrap();
    statement.query_map([], |row| row.get(0)).unwrap().collect::<Result<_, _>>().unwrap()
}

#[test]
fn a_casebook_of_version_1_keeps_everything() {
    let mut now = worked();
    let bytes = now.casebook.export().unwrap();
    let old = opened(&bytes);
    old.execute_batch(BACK_TO_1).unwrap();
    let first = Connection::open_in_memory().unwrap();
    first.execute_batch(include_str!("../../schema/v1.sql")).unwrap();
    assert_eq!(columns(&old), columns(&first), "what is opened is a casebook of version 1");

    let mut upgraded = Clerk::new(old).unwrap();
    assert_eq!(upgraded.casebook.dump().unwrap(), now.casebook.dump().unwrap());
    assert_eq!(filings(&mut upgraded), filings(&mut now));
    assert_eq!(upgraded.casebook.check().unwrap().faults, []);
    let again = opened(&upgraded.casebook.export().unwrap());
    assert_eq!(Casebook::open(again).unwrap().dump().unwrap(), now.casebook.dump().unwrap());
}

#[test]
fn filings_say_when_and_how_they_ended() {
    let mut clerk = worked();
    let compose = Request::ComposeNotice { listings: vec!["taobao:5".into()], form: "ipp-taobao".into() };
    reply(&mut clerk, 60, compose);
    let minutes = |ms: Option<i64>| ms.map(|ms| (ms - at(0).at_ms) / 60_000);
    let rows = filings(&mut clerk);
    let told: Vec<_> =
        rows.iter().map(|f| (f.outcome.as_str(), minutes(f.filed_ms), minutes(f.outcome_ms), f.links)).collect();
    assert_eq!(
        told,
        [
            ("counter_upheld", Some(11), Some(13), 2),
            ("submitted", Some(21), None, 2),
            ("submitted", Some(31), None, 2),
            ("draft", None, None, 1)
        ]
    );
    assert!(rows.iter().all(|row| row.form == "ipp-taobao" && row.platform == "taobao"));
    let planned: Vec<_> = rows[3].planned.iter().map(|link| (link.listing.as_str(), link.probability)).collect();
    assert_eq!(planned, [("taobao:5", 0.97)]);
    assert!(rows[0].planned.is_empty(), "what is filed is planned no more");
}

#[test]
fn counts_of_sellers_that_were_changed_from_outside_are_found_and_rebuilt() {
    let mut clerk = worked();
    let sound = clerk.casebook.dump().unwrap();
    let changed = opened(&clerk.casebook.export().unwrap());
    changed.execute_batch("UPDATE seller SET confirmed = 7 WHERE id = 2; UPDATE notice SET outcome_ms = 5").unwrap();
    let casebook = Casebook::open(changed).unwrap();
    let faults = casebook.check().unwrap().faults;
    assert!(faults.iter().any(|fault| fault.code == "A04" && fault.at == "seller taobao:name:shop 1"), "{faults:?}");
    assert!(faults.iter().any(|fault| fault.at.starts_with("notice ")), "{faults:?}");
    casebook.rebuild().unwrap();
    assert_eq!(casebook.dump().unwrap(), sound);
}
