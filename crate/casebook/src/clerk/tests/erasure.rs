//! What is erased is gone from every row and from the file; the chain still verifies.

use touchstone_core::review::Decision;
use touchstone_core::wire::{Reply, Request};

use super::evidence::seal;
use super::*;

const NAME: &str = "Zhang Erasable";

fn of_seller(id: u32, title: &str) -> Listing {
    let seller = SellerRef {
        name: Some(NAME.into()),
        url: Some("https://shop.example/erasable".into()),
        ..SellerRef::default()
    };
    Listing { seller: Some(seller), image: Some("https://img.example/erasable.jpg".into()), ..listing(id, title) }
}

fn erase(keys: &[String]) -> Request {
    Request::EraseListings { listings: keys.to_vec() }
}

/// Whether the file holds a text anywhere, also where a row was.
fn holds(clerk: &mut Clerk, text: &str) -> bool {
    clerk.casebook.export().unwrap().windows(text.len()).any(|bytes| bytes == text.as_bytes())
}

#[test]
fn a_seller_is_erased_and_the_chain_still_verifies() {
    let mut clerk = clerk();
    let listings = [(of_seller(1, "Uniqueword replica"), Band::Likely), (of_seller(2, "Uniqueword copy"), Band::Refer)];
    let keys = show(&mut clerk, &listings);
    let other = show(&mut clerk, &[(listing(3, "somebody else's"), Band::Likely)]);
    let request = |listing: &String, decision| Request::Decide {
        listings: vec![listing.clone()],
        decision,
        note: "Uniqueword note".into(),
    };
    reply(&mut clerk, 2, request(&keys[0], Decision::Confirmed));
    assert!(holds(&mut clerk, NAME) && holds(&mut clerk, "Uniqueword"));

    assert_eq!(recorded(reply(&mut clerk, 3, erase(&keys))).len(), 2);
    for text in [NAME, "Uniqueword", "erasable", "uniqueword"] {
        assert!(!holds(&mut clerk, text), "{text}");
    }
    assert_eq!(reply(&mut clerk, 4, Request::CheckLedger), Reply::LedgerChecked { entries: 3, fault: None });
    assert_eq!(clerk.casebook.check().unwrap().faults, []);
    let Reply::Sellers { rows } = reply(&mut clerk, 4, Request::ListSellers) else { panic!("another reply") };
    assert!(rows.iter().all(|row| row.name != NAME));
    let kept = clerk.casebook.listing(&keys[0]).unwrap().unwrap();
    assert_eq!((kept.decision, kept.verdict.band), (Some(Decision::Confirmed), Band::Likely), "what is counted stays");
    let queued: Vec<String> = queue(&mut clerk, QueueFilter { undecided: true, ..QueueFilter::default() })
        .into_iter()
        .map(|row| row.key)
        .collect();
    assert_eq!(queued, other, "one that nobody decided leaves the queue");
}

#[test]
fn what_a_claim_needs_is_not_erased_and_nothing_else_of_the_request_is() {
    let mut clerk = clerk();
    let keys = show(&mut clerk, &[(of_seller(1, "one"), Band::Likely), (of_seller(2, "two"), Band::Likely)]);
    reply(&mut clerk, 1, Request::SaveBrand { id: String::new(), toml: PROFILE.into() });
    reply(&mut clerk, 2, Request::ComposeNotice { listings: vec![keys[1].clone()], form: String::new() });
    assert_eq!(code(ask(&mut clerk, 3, erase(&keys))), "K11");
    assert!(holds(&mut clerk, NAME));
    assert_eq!(clerk.casebook.listing(&keys[0]).unwrap().unwrap().listing.title, "one");

    let (sealed, address) = (show(&mut clerk, &[(of_seller(3, "three"), Band::Likely)]), of_seller(3, "three").url);
    seal(&mut clerk, 4, &address);
    assert_eq!(code(ask(&mut clerk, 5, erase(&sealed))), "K11");
    assert_eq!(code(ask(&mut clerk, 5, erase(&[]))), "K09");
    assert_eq!(code(ask(&mut clerk, 5, erase(&["taobao:404".into()]))), "K02");
}

#[test]
fn an_erased_listing_stays_erased_where_a_casebook_of_before_is_not_taken_in_and_is_kept_anew_when_met() {
    let mut clerk = clerk();
    let keys = show(&mut clerk, &[(of_seller(1, "one"), Band::Likely)]);
    reply(&mut clerk, 1, erase(&keys));
    assert_eq!(clerk.casebook.rebuild().unwrap(), 0);
    show(&mut clerk, &[(of_seller(1, "one"), Band::Likely)]);
    assert_eq!(clerk.casebook.listing(&keys[0]).unwrap().unwrap().listing.title, "one");
}
