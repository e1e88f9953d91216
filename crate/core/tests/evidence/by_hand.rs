//! What a person changed before sealing stands in the record, and what lay below a drawn rectangle stands nowhere.

use serde_json::Value;
use touchstone_core::evidence::{
    CaptureFacts, Covered, Exhibit, Identity, Part, Sealed, extract, prepare, report, verify,
};

use crate::sample;

const BY_HAND: &[u8] = br#"{"drawn":[{"part":"screenshot.png","x":1,"y":2,"width":8,"height":9}],
    "uncovered":[{"part":"screenshot.png","x":20,"y":20,"width":4,"height":4}]}"#;

fn sealed(by_hand: &[u8]) -> Result<Sealed, String> {
    let found = Covered { part: "screenshot.png".into(), x: 10, y: 10, width: 6, height: 6 };
    let identities = vec![Identity { kind: "hand".into(), text: "as new".into() }];
    let facts = CaptureFacts { covered: vec![found], identities, ..sample::facts() };
    let mut parts = sample::parts();
    parts.push(Part { name: "by_hand.json".into(), bytes: by_hand.to_vec() });
    let draft = prepare("e20251124-1", &facts, parts).map_err(|error| error.to_string())?;
    let (signature, public) = sample::sign(&draft.to_sign, &sample::key(1));
    Ok(draft.finish(&signature, &public).unwrap())
}

#[test]
fn the_record_tells_what_was_drawn_and_what_was_taken_away() {
    let package = sealed(BY_HAND).unwrap();
    let verification = verify(&package.bytes);
    assert!(verification.intact, "{:#?}", verification.checks);
    let record = extract(&package.bytes, "evidence/capture.json", 1 << 20).unwrap();
    let record: Value = serde_json::from_slice(&record).unwrap();
    let rectangles = |name: &str| {
        let all = record[name].as_array().into_iter().flatten();
        all.map(|one| (one["x"].as_u64().unwrap(), one["by_hand"] == true)).collect::<Vec<_>>()
    };
    assert_eq!(rectangles("covered"), [(10, false), (1, true)]);
    assert_eq!(rectangles("uncovered"), [(20, false)]);
    let redactions = record["redactions"].to_string();
    assert!(redactions.contains("text below rectangles drawn by hand: masked in"), "{redactions}");
    let whole = String::from_utf8_lossy(&package.bytes).into_owned();
    assert!(!whole.contains("by_hand.json") && !whole.contains("as new"));
}

#[test]
fn without_a_hand_the_record_is_as_it_was() {
    let record = extract(&sample::sealed().bytes, "evidence/capture.json", 1 << 20).unwrap();
    let record = String::from_utf8(record).unwrap();
    assert!(!record.contains("by_hand") && !record.contains("uncovered"));
}

#[test]
fn a_report_counts_both() {
    let package = sealed(BY_HAND).unwrap().bytes;
    let exhibit =
        Exhibit { name: "a.wacz".into(), bytes: package, stamps: Vec::new(), entries: Vec::new(), copy: None };
    let page = report(&[exhibit], 1_763_990_600_000, "Touchstone", false).unwrap();
    assert!(page.contains("2, 1 of them drawn by hand; taken away by hand: 1"), "{page}");
}

#[test]
fn what_is_no_choice_is_refused() {
    for text in ["", "{\"drawn\":[{\"x\":-1}]}", "{\"drawn\":7}"] {
        let error = sealed(text.as_bytes()).unwrap_err();
        assert!(error.contains("by_hand.json"), "{text}: {error}");
    }
}
