use touchstone_core::review::Decision;
use touchstone_core::wire::{GroupRow, Reply, Request, Twin};

use super::*;
use crate::Casebook;

fn pictured(id: u32, title: &str, picture: &str) -> Listing {
    Listing { image: Some(format!("https://img.alicdn.com/i1/{picture}.jpg_300x300.jpg")), ..listing(id, title) }
}

fn decide(clerk: &mut Clerk, minute: u32, key: &str, decision: Decision) -> Vec<u64> {
    recorded(reply(clerk, minute, Request::Decide { listings: vec![key.into()], decision, note: String::new() }))
}

fn twin(clerk: &mut Clerk, key: &str) -> Option<Twin> {
    let Reply::Case { row, .. } = reply(clerk, 90, Request::OpenCase { listing: key.into() }) else {
        panic!("another reply")
    };
    row.twin
}

fn groups(clerk: &mut Clerk, filter: QueueFilter) -> Vec<GroupRow> {
    let Reply::Groups { rows } = reply(clerk, 90, Request::ListGroups { filter }) else { panic!("another reply") };
    rows
}

#[test]
fn a_listing_put_up_again_is_recognised_by_title_or_picture() {
    let mut clerk = clerk();
    let title = "Aurelle Lumen 高仿 复刻";
    show(
        &mut clerk,
        &[
            (pictured(1, title, "O1CN01firstPicture"), Band::Likely),
            (pictured(8, "AURELLE·LUMEN【高仿】复刻", "O1CN01anotherOne"), Band::Likely),
            (pictured(2, "something else altogether", "O1CN01firstPicture"), Band::Refer),
            (pictured(3, "a third of its own kind", "O1CN01thirdPicture"), Band::Clear),
        ],
    );
    assert_eq!(twin(&mut clerk, "taobao:8"), None, "nothing is decided yet");
    let entries = decide(&mut clerk, 1, "taobao:1", Decision::Confirmed);
    let known = |title, image, seller| {
        let (key, decided_ms) = ("taobao:1".into(), at(1).at_ms);
        Some(Twin { key, decision: Decision::Confirmed, decided_ms, title, image, seller })
    };
    assert_eq!(twin(&mut clerk, "taobao:8"), known(true, false, true), "shop 1 sells both");
    assert_eq!(twin(&mut clerk, "taobao:2"), known(false, true, false));
    let rows = queue(&mut clerk, QueueFilter { undecided: true, ..QueueFilter::default() });
    assert!(rows.iter().all(|row| row.twin.is_some()), "{rows:?}");
    let Reply::Verdicts(verdicts) = reply(&mut clerk, 2, Request::TabState { tab: TAB }) else {
        panic!("another reply")
    };
    let twins: Vec<bool> = verdicts.rows.iter().map(|row| row.twin.is_some()).collect();
    assert_eq!(twins, [false, true, true, false], "the decided one itself and the stranger have none");
    reply(&mut clerk, 3, Request::Undo { entries });
    assert_eq!(twin(&mut clerk, "taobao:8"), None);
}

#[test]
fn a_confirmed_one_counts_before_a_rejected_one() {
    let mut clerk = clerk();
    show(
        &mut clerk,
        &[
            (pictured(1, "the very same title", "O1CN01pictureOne"), Band::Likely),
            (pictured(2, "of another title", "O1CN01pictureTwo"), Band::Likely),
            (pictured(3, "the very same title", "O1CN01pictureTwo"), Band::Likely),
        ],
    );
    decide(&mut clerk, 1, "taobao:2", Decision::Confirmed);
    decide(&mut clerk, 2, "taobao:1", Decision::Rejected);
    assert_eq!(twin(&mut clerk, "taobao:3").map(|twin| twin.key).as_deref(), Some("taobao:2"));
}

#[test]
fn the_queue_is_put_together_by_seller_product_rule_and_picture() {
    let mut clerk = clerk();
    let mut listings: Vec<_> =
        (0..21).map(|id| (pictured(id, "replica", &format!("O1CN01picture{}", id % 3)), Band::Likely)).collect();
    listings.push((Listing { seller: None, image: None, ..listing(50, "nobody's") }, Band::Refer));
    show(&mut clerk, &listings);
    decide(&mut clerk, 1, "taobao:0", Decision::Rejected);
    let by = |by: &str| QueueFilter { by: by.into(), undecided: true, ..QueueFilter::default() };
    let counts = |rows: &[GroupRow]| rows.iter().map(|row| row.listings).collect::<Vec<_>>();

    let sellers = groups(&mut clerk, by("seller"));
    assert_eq!(counts(&sellers), [3, 3, 3, 3, 3, 3, 2, 1]);
    assert_eq!((sellers[0].label.as_str(), sellers[0].likely), ("shop 1", 3));
    assert_eq!((sellers[7].value.as_str(), sellers[7].label.as_str()), ("", ""));
    assert_eq!(counts(&groups(&mut clerk, by("image"))), [7, 7, 6, 1]);
    assert_eq!(counts(&groups(&mut clerk, by("rule"))), [21]);
    assert_eq!(counts(&groups(&mut clerk, by("product"))), [21]);

    // Each group holds what it counts.
    for name in ["seller", "product", "rule", "image"] {
        for row in groups(&mut clerk, by(name)) {
            let filter = QueueFilter { group: Some(row.value.clone()), ..by(name) };
            assert_eq!(queue(&mut clerk, filter).len(), row.listings as usize, "{name} {row:?}");
        }
    }
    assert_eq!(code(ask(&mut clerk, 2, Request::ListGroups { filter: by("colour") })), "K10");
}

#[test]
fn what_listings_have_in_common_is_rebuilt() {
    let mut clerk = clerk();
    show(&mut clerk, &[(pictured(1, "the very same title", "O1CN01pictureOne"), Band::Likely)]);
    let sound = clerk.casebook.dump().unwrap();
    clerk.casebook.connection.execute_batch("UPDATE listing SET rule = 'x', title_mark = 7").unwrap();
    assert_eq!(clerk.casebook.check().unwrap().faults.len(), 1);
    clerk.casebook.rebuild().unwrap();
    assert_eq!(clerk.casebook.check().unwrap().faults, []);
    assert_eq!(Casebook::from_bytes(&clerk.casebook.export().unwrap()).unwrap().dump().unwrap(), sound);
}

/// Steps of SQLite's machine that looking for a twin takes, with so many listings of one title.
fn steps(listings: u32) -> i32 {
    let mut clerk = clerk();
    let title = "Aurelle Lumen 高仿 复刻";
    let alike: Vec<_> = (0..listings).map(|id| (listing(id, title), Band::Likely)).collect();
    let keys = show(&mut clerk, &alike);
    decide(&mut clerk, 1, &keys[0], Decision::Confirmed);
    let rest = keys[1..keys.len() - 1].to_vec();
    let unsure = Request::Decide { listings: rest, decision: Decision::Unsure, note: String::new() };
    reply(&mut clerk, 2, unsure);
    let last = &keys[keys.len() - 1];
    let mut twins = clerk.casebook.twins().unwrap();
    let found = twins.of(last, "taobao", &alike[keys.len() - 1].0).unwrap();
    assert_eq!(found.map(|twin| twin.key), Some(keys[0].clone()), "the confirmed one, behind all that are unsure");
    twins.steps()
}

#[test]
fn a_twin_is_found_in_as_few_steps_however_many_bear_the_title() {
    assert!(steps(400) <= steps(10));
}
