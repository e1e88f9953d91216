//! Two captures of one page by two devices.

use touchstone_core::evidence::{Agreement, CaptureFacts, Part, prepare, verify, witnessed};

use crate::sample::{self, facts, fingerprint, key, parts, sign};

/// A capture by the device with this key, so many milliseconds later, of a page with this listing.
fn capture(seed: u8, later_ms: i64, listing: &str) -> Vec<u8> {
    let base = facts();
    let facts = CaptureFacts {
        started_ms: base.started_ms + later_ms,
        ended_ms: base.ended_ms + later_ms,
        device_key: Some(fingerprint(&key(seed))),
        ..base
    };
    let mut parts: Vec<Part> = parts();
    for part in parts.iter_mut().filter(|part| part.name == "listing.json") {
        part.bytes = listing.as_bytes().to_vec();
    }
    let draft = prepare(&format!("e20251124-132301-00c0ffe{seed}"), &facts, parts).unwrap();
    let (signature, public) = sign(&draft.to_sign, &key(seed));
    draft.finish(&signature, &public).unwrap().bytes
}

fn listing(price: &str) -> String {
    format!(
        r#"{{"listing":{{"id":"42","url":"{}","title":"Running shoe","price":{{"amount":"{price}","currency":"USD"}},
        "seller":{{"name":"shop 1","id":null}}}}}}"#,
        sample::URL
    )
}

#[test]
fn what_two_devices_saw_is_told_fact_by_fact() {
    let first = capture(1, 0, &listing("12.00"));
    let second = capture(2, 90_000, &listing("13.00"));
    assert!(verify(&first).intact);
    let found = witnessed(&first, &second, &[]).unwrap();
    assert!(found.stands());
    assert_eq!(found.apart_ms, 90_000);
    let told: Vec<_> = found.facts.iter().map(|f| (f.what, f.agreement, f.first.as_str(), f.second.as_str())).collect();
    assert_eq!(
        told[..3],
        [
            ("title", Agreement::Agree, "Running shoe", "Running shoe"),
            ("price", Agreement::Differ, "12.00 USD", "13.00 USD"),
            ("seller", Agreement::Agree, "shop 1", "shop 1"),
        ]
    );
    let pictures = found.facts.iter().find(|fact| fact.what == "pictures").unwrap();
    assert_eq!((pictures.agreement, pictures.first.as_str()), (Agreement::Agree, "1 of 1 are the other's, too"));
}

#[test]
fn the_same_device_and_a_broken_package_bear_no_witness() {
    let first = capture(1, 0, &listing("12.00"));
    let again = capture(1, 60_000, &listing("12.00"));
    assert!(!witnessed(&first, &again, &[]).unwrap().stands());
    let mut broken = capture(2, 60_000, &listing("12.00"));
    let place = broken.windows(7).position(|w| w == b"Running").unwrap();
    broken[place] ^= 1;
    assert!(!witnessed(&first, &broken, &[]).unwrap().stands());
}

#[test]
fn different_pages_and_files_that_are_no_packages_are_refused() {
    let first = capture(1, 0, &listing("12.00"));
    let other = capture(2, 0, &listing("12.00").replace("id=42", "id=43"));
    let reason = witnessed(&first, &other, &[]).unwrap_err().to_string();
    assert!(reason.contains("different pages"), "{reason}");
    let reason = witnessed(&first, b"nothing", &[]).unwrap_err().to_string();
    assert!(reason.contains("the second package cannot be read"), "{reason}");
}
