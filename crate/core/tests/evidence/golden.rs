//! What is written stays what it is.

use touchstone_core::evidence::{EvidenceError, Part, prepare};

use crate::sample;

#[test]
fn the_same_capture_gives_the_same_bytes() {
    // Test signatures are deterministic (RFC 6979), so the whole file is. A change of this digest is a change of the
    // format: packages of before must still verify.
    assert_eq!(sample::sealed().sha256, "57a2dc721fc03787196547d83472072a063353536d9b49e422899aaa707a7eef");
}

#[test]
fn a_package_is_never_written_with_a_wrong_signature() {
    let (signature, public_key) = sample::sign("sha256:00", &sample::key(1));
    let draft = prepare("e1", &sample::facts(), sample::parts()).unwrap();
    assert!(matches!(draft.finish(&signature, &public_key), Err(EvidenceError::Signature(_))));

    let draft = prepare("e1", &sample::facts(), sample::parts()).unwrap();
    let (signature, public_key) = sample::sign(&draft.to_sign, &sample::key(2));
    let error = draft.finish(&signature, &public_key).unwrap_err();
    assert_eq!(error.to_string(), "signature: it was made by another key than the capture record names");

    let draft = prepare("e1", &sample::facts(), sample::parts()).unwrap();
    assert!(draft.finish("", "AAAA").is_err());
}

#[test]
fn a_capture_without_the_rendered_page_is_none() {
    let error = prepare("e1", &sample::facts(), Vec::new()).unwrap_err();
    assert_eq!(error.to_string(), "part dom.html is missing: capture again");
}

#[test]
fn unknown_parts_and_names_that_leave_the_folder_are_refused() {
    for name in ["../x", "evil.html", "dom.html/../x"] {
        let mut parts = sample::parts();
        parts.push(Part { name: name.into(), bytes: Vec::new() });
        assert!(prepare("e1", &sample::facts(), parts).is_err(), "{name}");
    }
    assert!(prepare("../e1", &sample::facts(), sample::parts()).is_err());
}

#[test]
fn no_cookie_is_written() {
    let bytes = sample::sealed().bytes;
    assert!(!bytes.windows(11).any(|w| w == b"do-not-keep"));
}

#[test]
fn the_package_lies_on_disk_for_the_public_validators() {
    let file = concat!(env!("CARGO_TARGET_TMPDIR"), "/sample.wacz");
    std::fs::write(file, sample::sealed().bytes).unwrap();
}
