//! A package for a recipient holds less, and still holds.

use touchstone_core::evidence::{Recipient, disclose, verify};

use crate::package::Package;
use crate::sample;

const OPERATOR: &str = "evidence/operator.json";

#[test]
fn a_platform_gets_neither_who_captured_nor_what_we_think() {
    let whole = sample::sealed();
    let disclosed = disclose(&whole.bytes, Recipient::Platform).unwrap();
    let verification = verify(&disclosed);
    assert!(verification.intact, "{:#?}", verification.checks);
    assert_eq!(verification.manifest_sha256.as_deref(), Some(whole.manifest_sha256.as_str()));
    let parts = verification.checks.iter().find(|check| check.code == "V07").unwrap();
    assert!(parts.detail.starts_with("withheld from the recipient: "), "{}", parts.detail);
    let text = String::from_utf8_lossy(&disclosed);
    assert!(String::from_utf8_lossy(&whole.bytes).contains("A. Analyst"));
    assert!(!text.contains("A. Analyst") && !text.contains("evidence/screening.json\u{0}"));
}

#[test]
fn a_court_gets_who_captured() {
    let disclosed = disclose(&sample::sealed().bytes, Recipient::Court).unwrap();
    assert!(verify(&disclosed).intact);
    assert!(String::from_utf8_lossy(&disclosed).contains("A. Analyst"));
}

#[test]
fn only_what_holds_is_passed_on() {
    let whole = sample::sealed().bytes;
    let mut changed = Package::of(&whole);
    changed.replace("evidence/listing.json", "shop 1", "shop 2");
    assert!(disclose(&changed.zip(), Recipient::Court).is_err());
    let once = disclose(&whole, Recipient::Platform).unwrap();
    assert!(disclose(&once, Recipient::Court).is_err());
    let mut silent = Package::of(&whole);
    silent.remove(OPERATOR);
    assert!(!verify(&silent.zip()).intact);
}
