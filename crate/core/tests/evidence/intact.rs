//! Intact packages are found intact.

use touchstone_core::evidence::{CheckOutcome, Verification, prepare, verify};

use crate::sample;

fn outcome(verification: &Verification, code: &str) -> CheckOutcome {
    verification.checks.iter().find(|check| check.code == code).unwrap().outcome
}

#[test]
fn a_sealed_package_passes_every_check() {
    let sealed = sample::sealed();
    let verification = verify(&sealed.bytes);
    for check in &verification.checks {
        // There is no time stamp beside it.
        let expected = if check.code == "V20" { CheckOutcome::Absent } else { CheckOutcome::Passed };
        assert_eq!(check.outcome, expected, "{} {}: {}", check.code, check.title, check.detail);
    }
    assert!(verification.intact);
    assert_eq!(verification.manifest_sha256.as_deref(), Some(sealed.manifest_sha256.as_str()));
    let codes: Vec<&str> = verification.checks.iter().map(|check| check.code.as_str()).collect();
    let expected: Vec<String> = (1..=20).map(|n| format!("V{n:02}")).collect();
    assert_eq!(codes, expected);
}

#[test]
fn a_capture_of_the_rendered_page_alone_is_enough() {
    let mut facts = sample::facts();
    facts.ended_ms = facts.started_ms;
    facts.device_key = None;
    let parts = sample::parts().into_iter().filter(|part| part.name == "dom.html").collect();
    let draft = prepare("e1", &facts, parts).unwrap();
    let (signature, public_key) = sample::sign(&draft.to_sign, &sample::key(3));
    let verification = verify(&draft.finish(&signature, &public_key).unwrap().bytes);
    assert!(verification.intact, "{:#?}", verification.checks);
    assert_eq!(outcome(&verification, "V18"), CheckOutcome::Absent);
}

#[test]
fn page_and_cached_response_of_one_millisecond_are_told_apart() {
    let mut facts = sample::facts();
    facts.ended_ms = facts.started_ms;
    let draft = prepare("e1", &facts, sample::parts()).unwrap();
    let (signature, public_key) = sample::sign(&draft.to_sign, &sample::key(1));
    let verification = verify(&draft.finish(&signature, &public_key).unwrap().bytes);
    assert!(verification.intact, "{:#?}", verification.checks);
}

#[test]
fn hostile_texts_in_the_facts_stay_texts() {
    let mut facts = sample::facts();
    facts.url = "https://shop.example/a b?x=%0d%0aWARC-Type: evil&q=\"<>#frag".into();
    facts.title = "\u{202e}\"}\n{\"format\":1}\r\n</script>\0".into();
    facts.tool = "Touchstone\r\nWARC-Type: request".into();
    facts.http_headers.push(("x".into(), "a\r\n\r\nb".into()));
    facts.omissions = vec!["a\r\nb".into()];
    let draft = prepare("e1", &facts, sample::parts()).unwrap();
    let (signature, public_key) = sample::sign(&draft.to_sign, &sample::key(1));
    let verification = verify(&draft.finish(&signature, &public_key).unwrap().bytes);
    assert!(verification.intact, "{:#?}", verification.checks);
}
