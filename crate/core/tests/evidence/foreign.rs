//! Packages of other tools: `py-wacz.wacz` was made by `wacz create` 0.6.0 from a page of our own, `streamed.wacz` is the
//! same written as a stream, with the sizes after the data, as archiveweb.page writes.

use touchstone_core::evidence::{CheckOutcome, verify};

fn failed(bytes: &[u8]) -> Vec<String> {
    let checks = verify(bytes).checks;
    checks
        .into_iter()
        .filter(|c| c.outcome == CheckOutcome::Failed)
        .map(|c| format!("{}: {}", c.code, c.detail))
        .collect()
}

#[test]
fn packages_of_other_tools_are_checked_but_need_no_signature() {
    for bytes in [&include_bytes!("py-wacz.wacz")[..], include_bytes!("streamed.wacz")] {
        let verification = verify(bytes);
        assert!(verification.intact, "{:?}", failed(bytes));
        let absent: Vec<&str> =
            verification.checks.iter().filter(|c| c.outcome == CheckOutcome::Absent).map(|c| c.code.as_str()).collect();
        assert_eq!(absent, ["V10", "V11", "V13", "V16", "V17", "V18", "V19", "V20"]);
    }
}

#[test]
fn a_changed_package_of_another_tool_is_found() {
    let whole = include_bytes!("streamed.wacz");
    let at = whole.windows(11).position(|w| w == b"example.com").unwrap();
    let mut bytes = whole.to_vec();
    bytes[at] = b'E';
    assert!(!failed(&bytes).is_empty());
}
