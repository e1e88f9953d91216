//! Notices: the tests that need form files are in `tests/` of the crate.
use touchstone_core::wire::Request;

use super::*;

#[test]
fn unknown_notices_forms_and_listings_are_refused() {
    let mut clerk = clerk();
    let keys = show(&mut clerk, &[(listing(1, "replica"), Band::Likely)]);
    let notice = || "n0".to_owned();
    assert_eq!(code(ask(&mut clerk, 1, Request::OpenNotice { notice: notice() })), "K04");
    assert_eq!(code(ask(&mut clerk, 1, Request::PlanNotice { notice: notice() })), "K04");
    let outcome = Request::RecordOutcome { notice: notice(), outcome: "accepted".into(), reason: String::new() };
    assert_eq!(code(ask(&mut clerk, 1, outcome)), "K04");
    let compose =
        |listings: &[String], form: &str| Request::ComposeNotice { listings: listings.to_vec(), form: form.into() };
    assert_eq!(code(ask(&mut clerk, 1, compose(&[], ""))), "K09");
    assert_eq!(code(ask(&mut clerk, 1, compose(&["taobao:404".into()], ""))), "K02");
    assert_eq!(code(ask(&mut clerk, 1, compose(&keys, "no-such-form"))), "K05");
}
