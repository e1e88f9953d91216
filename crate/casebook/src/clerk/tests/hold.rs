//! What is on hold as a whole, a listing or a seller, is neither removed nor erased, until it is released with a reason.

use touchstone_core::ledger::Entry;
use touchstone_core::wire::{EvidenceRow, HOLDS, Reply, Request, SellerRow, Settings};

use super::evidence::seal;
use super::*;
use crate::Casebook;

const LATER: u32 = 31 * 24 * 60;

fn custody(subject: &str, act: &str, seller: &str, note: &str) -> Request {
    let facts = [("seller".to_owned(), seller.to_owned())].into_iter().filter(|(_, key)| !key.is_empty()).collect();
    Request::RecordCustody { evidence: subject.into(), act: act.into(), facts, note: note.into() }
}

fn holds(clerk: &mut Clerk) -> Vec<Entry> {
    let request = Request::ReadLedger { subject: HOLDS.into(), limit: 100 };
    let Reply::Ledger { entries } = reply(clerk, 1, request) else { panic!("another reply") };
    entries
}

fn sellers(clerk: &mut Clerk) -> Vec<SellerRow> {
    let Reply::Sellers { rows } = reply(clerk, 1, Request::ListSellers) else { panic!("another reply") };
    rows
}

fn package(clerk: &mut Clerk, id: &str) -> EvidenceRow {
    let Reply::Evidence { rows } = reply(clerk, 1, Request::ListEvidence) else { panic!("another reply") };
    rows.into_iter().find(|row| row.id == id).unwrap()
}

fn remove(clerk: &mut Clerk, id: &str) -> Result<Answer, ClerkError> {
    ask(clerk, LATER, custody(id, "removed", "", ""))
}

/// A clerk who keeps evidence for thirty days and acts in a name.
fn ready() -> Clerk {
    let mut clerk = clerk();
    let mut settings = Settings { retention_days: 30, ..Settings::default() };
    settings.operator.name = "Ina Example".into();
    reply(&mut clerk, 0, Request::SaveSettings { settings });
    clerk
}

#[test]
fn a_held_listing_keeps_its_packages_and_itself_until_it_is_released_with_a_reason() {
    let mut clerk = ready();
    let held = listing(1, "replica");
    let keys = show(&mut clerk, &[(held.clone(), Band::Likely), (listing(2, "another"), Band::Likely)]);
    let (id, _) = seal(&mut clerk, 1, &held.url);
    assert_eq!(code(ask(&mut clerk, 2, custody(&keys[0], "held", "", " "))), "K10", "a hold has a reason");
    reply(&mut clerk, 2, custody(&keys[0], "held", "", "matter 7"));
    assert_eq!(package(&mut clerk, &id).kept, "held");
    assert_eq!(code(remove(&mut clerk, &id)), "K11");
    let found = holds(&mut clerk);
    assert_eq!((found.len(), found[0].subject.as_str()), (1, keys[0].as_str()));
    assert_eq!(
        (found[0].facts["note"].as_str(), found[0].facts["by"].as_str()),
        (Some("matter 7"), Some("Ina Example"))
    );

    reply(&mut clerk, 3, custody(&keys[1], "held", "", "matter 8"));
    let erase = Request::EraseListings { listings: vec![keys[1].clone()] };
    assert_eq!(code(ask(&mut clerk, 4, erase.clone())), "K11");
    assert_eq!(code(ask(&mut clerk, 5, custody(&keys[1], "released", "", ""))), "K10", "so has its end");
    reply(&mut clerk, 5, custody(&keys[1], "released", "", "settled"));
    reply(&mut clerk, 6, erase);
    reply(&mut clerk, 7, custody(&keys[0], "released", "", "settled"));
    assert_eq!(holds(&mut clerk), []);
    remove(&mut clerk, &id).unwrap();
    assert_eq!(clerk.casebook.check().unwrap().faults, []);
}

#[test]
fn a_held_seller_keeps_all_its_listings_also_those_met_later() {
    let mut clerk = ready();
    let keys = show(&mut clerk, &[(listing(7, "replica"), Band::Likely)]);
    let seller = sellers(&mut clerk).remove(0);
    let (id, _) = seal(&mut clerk, 1, &listing(7, "replica").url);
    reply(&mut clerk, 2, custody("", "held", &seller.key, "matter 9"));
    assert_eq!(package(&mut clerk, &id).kept, "held");
    assert_eq!(code(remove(&mut clerk, &id)), "K11");
    // Shops are named by the number's rest of seven: this one is of the same, met after the hold.
    let later =
        show(&mut clerk, &[(listing(14, "another replica"), Band::Likely), (listing(8, "of another"), Band::Refer)]);
    let erase = |key: &String| Request::EraseListings { listings: vec![key.clone()] };
    assert_eq!(code(ask(&mut clerk, 3, erase(&later[0]))), "K11");
    reply(&mut clerk, 3, erase(&later[1]));
    assert_eq!(code(ask(&mut clerk, 3, erase(&keys[0]))), "K11");

    let hold = holds(&mut clerk).remove(0);
    assert_eq!(hold.facts["name"].as_str(), Some(seller.name.as_str()));
    assert!(!hold.subject.contains("shop"), "what is hashed names nobody: {}", hold.subject);
    reply(&mut clerk, 4, custody(&hold.subject, "released", "", "settled"));
    reply(&mut clerk, 5, erase(&later[0]));
    remove(&mut clerk, &id).unwrap();
    assert_eq!(code(ask(&mut clerk, 6, custody(&hold.subject, "released", "", "again"))), "K02", "once");
    assert_eq!(code(ask(&mut clerk, 6, custody("", "held", "taobao:name:nobody", "x"))), "K02");
    assert_eq!(code(ask(&mut clerk, 6, custody("taobao:404", "held", "", "x"))), "K02");
}

#[test]
fn a_hold_survives_rebuilding_and_goes_along_to_another_device() {
    let mut clerk = ready();
    show(&mut clerk, &[(listing(7, "replica"), Band::Likely), (listing(8, "of another"), Band::Refer)]);
    let seller = sellers(&mut clerk).remove(0);
    reply(&mut clerk, 2, custody("", "held", &seller.key, "matter 9"));
    reply(&mut clerk, 3, custody("taobao:8", "held", "", "matter 10"));
    let before = holds(&mut clerk);
    assert_eq!(before.len(), 2);
    clerk.casebook.connection.execute("DELETE FROM hold", []).unwrap();
    assert_eq!(clerk.casebook.check().unwrap().faults.len(), 2, "the check misses them");
    clerk.casebook.rebuild().unwrap();
    assert_eq!(holds(&mut clerk), before);

    let bytes = clerk.casebook.export().unwrap();
    let mut other = ready();
    other.casebook.merge(&Casebook::from_bytes(&bytes).unwrap(), false).unwrap();
    let erase = Request::EraseListings { listings: vec!["taobao:7".into()] };
    assert_eq!(code(ask(&mut other, 4, erase)), "K11");
    assert_eq!(holds(&mut other).len(), 2);
    assert_eq!(other.casebook.check().unwrap().faults, []);
}

#[test]
fn erasing_a_seller_who_was_once_held_takes_the_name_out_of_the_holds_entries() {
    let mut clerk = ready();
    let seller = SellerRef { name: Some("Zhang \"Quoted\" Erasable".into()), ..SellerRef::default() };
    let keys = show(&mut clerk, &[(Listing { seller: Some(seller), ..listing(1, "replica") }, Band::Likely)]);
    let seller = sellers(&mut clerk).remove(0);
    reply(&mut clerk, 2, custody("", "held", &seller.key, "about Zhang"));
    let hold = holds(&mut clerk).remove(0);
    reply(&mut clerk, 3, custody(&hold.subject, "released", "", "Zhang settled"));
    reply(&mut clerk, 4, Request::EraseListings { listings: keys });
    let bytes = clerk.casebook.export().unwrap();
    assert!(!bytes.windows(5).any(|five| five == b"Zhang"));
    assert_eq!(clerk.casebook.check().unwrap().faults, []);
}

#[test]
fn erasing_a_seller_leaves_the_hold_on_one_whose_name_begins_alike() {
    let mut clerk = ready();
    let of = |id, name: &str| {
        let seller = SellerRef { name: Some(name.into()), ..SellerRef::default() };
        (Listing { seller: Some(seller), ..listing(id, "replica") }, Band::Likely)
    };
    let keys = show(&mut clerk, &[of(1, "Corner"), of(2, "Corner Two")]);
    let found = sellers(&mut clerk);
    let key = |name: &str| found.iter().find(|row| row.name == name).unwrap().key.clone();
    assert!(key("Corner Two").starts_with(&key("Corner")), "else this shows nothing");
    reply(&mut clerk, 2, custody("", "held", &key("Corner Two"), "matter 11"));
    let before = holds(&mut clerk);
    reply(&mut clerk, 3, Request::EraseListings { listings: vec![keys[0].clone()] });
    clerk.casebook.rebuild().unwrap();
    assert_eq!(holds(&mut clerk), before);
    assert_eq!(clerk.casebook.check().unwrap().faults, []);
}
