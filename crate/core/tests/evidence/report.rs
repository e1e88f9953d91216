//! The report on packages, as it is printed.

use serde_json::json;
use touchstone_core::evidence::{Exhibit, report};
use touchstone_core::ledger::{GENESIS, seal};

use crate::package::Package;
use crate::sample;

const NOW: i64 = 1_790_000_000_000;

fn exhibit(bytes: Vec<u8>) -> Exhibit {
    let begun = seal(7, NOW, "capture_begun", "e1", json!({}), GENESIS);
    let sealed = seal(8, NOW + 1_500, "sealed", "e1", json!({}), &begun.hash);
    Exhibit { name: "e1.wacz".into(), bytes, stamps: Vec::new(), entries: vec![begun, sealed], copy: None }
}

#[test]
fn a_report_shows_record_picture_checks_and_custody_and_leaves_our_opinion_out() {
    let whole = sample::sealed();
    let html = report(&[exhibit(whole.bytes)], NOW, "Touchstone 0.1.0", false).unwrap();
    for shown in [
        "Exhibit 1: Running shoe, 手表 &amp; more",
        &whole.sha256,
        "Intact: every check that applies holds.",
        "data:image/png;base64,",
        "A. Analyst, Analyst, Agency",
        "unknown: the browser does not tell it to an extension",
        "capture begun",
        "2026-09-21T14:13:21.500Z",
        "verify_evidence.py",
    ] {
        assert!(html.contains(shown), "{shown:?} is missing");
    }
    assert!(!html.contains("screening.json<") && !html.contains("<script"));
}

#[test]
fn a_package_that_does_not_hold_is_reported_as_such_in_either_language() {
    let mut changed = Package::of(&sample::sealed().bytes);
    changed.replace("evidence/listing.json", "shop 1", "shop 2");
    let html = report(&[exhibit(changed.zip())], NOW, "Touchstone", true).unwrap();
    assert!(html.contains("lang=\"zh-CN\"") && html.contains("不完整：请见未通过的检查。") && html.contains("未通过"));
    assert!(!html.contains("完整：所有适用的检查均通过。"));
    let noise = report(&[exhibit(b"no package".to_vec())], NOW, "Touchstone", false).unwrap();
    assert!(noise.contains("NOT intact") && noise.contains("holds no picture"));
    assert!(report(&[], NOW, "Touchstone", false).is_err());
    assert!(report(&[exhibit(Vec::new())], -1, "Touchstone", false).is_err());
}

#[test]
fn a_copy_with_marks_stands_in_place_of_the_picture_and_says_what_it_is() {
    let whole = exhibit(sample::sealed().bytes);
    let plain = report(std::slice::from_ref(&whole), NOW, "Touchstone", false).unwrap();
    let copy = b"\x89PNG\r\n\x1a\nmarked".to_vec();
    let marked = Exhibit { copy: Some((copy, "Drawn on it: 1 box, by <Ina>.".into())), ..whole.clone() };
    let html = report(&[marked], NOW, "Touchstone", false).unwrap();
    assert!(html.contains("Drawn on it: 1 box, by &lt;Ina&gt;.") && html.contains("Copy of the picture with marks"));
    let pictures = |html: &str| html.matches("data:image/png;base64,").count();
    assert_eq!((pictures(&html), pictures(&plain)), (1, 1), "the picture itself is not printed beside its copy");
    assert!(html.contains("Intact: every check that applies holds."));
    let rubbish = Exhibit { copy: Some((b"<svg".to_vec(), "never printed".into())), ..whole };
    assert!(!report(&[rubbish], NOW, "Touchstone", false).unwrap().contains("never printed"));
}

#[test]
fn a_hostile_title_is_text() {
    let mut hostile = Package::of(&sample::sealed().bytes);
    hostile.replace("evidence/capture.json", "Running shoe, 手表 & more", "</h2><img src=x onerror=1>\u{202e}");
    let html = report(&[exhibit(hostile.zip())], NOW, "Touchstone", false).unwrap();
    assert!(html.contains("&lt;/h2&gt;&lt;img src=x onerror=1&gt;[U+202E]") && !html.contains("<img src=x"));
}
