use touchstone_core::wire::{Reply, Request};

use super::evidence::seal;
use super::*;

const AUTHORITY: &str = "https://tsa.example/tsr";

fn stamp(evidence: &str, state: &str, code: &str) -> Request {
    let kept = state == "stamped";
    Request::RecordStamp {
        evidence: evidence.into(),
        authority: AUTHORITY.into(),
        state: state.into(),
        code: code.into(),
        file: if kept { "e.wacz.tsa.example-00000000.tsr".into() } else { String::new() },
        time: if kept { "2026-11-28T12:00:00Z".into() } else { String::new() },
    }
}

#[test]
fn each_turn_of_a_time_stamp_is_one_entry_however_often_it_is_tried() {
    let mut clerk = clerk();
    let (id, _) = seal(&mut clerk, 1, "https://example.org/1");
    let turns = [
        ("asked", ""),
        ("delayed", "TS01"),
        ("delayed", "TS01"),
        ("delayed", "TS04"),
        ("stamped", ""),
        ("stamped", ""),
    ];
    let written: Vec<usize> = (2..)
        .zip(turns)
        .map(|(minute, (state, code))| recorded(reply(&mut clerk, minute, stamp(&id, state, code))).len())
        .collect();
    assert_eq!(written, [1, 1, 0, 1, 1, 0]);
    let Reply::Ledger { entries } = reply(&mut clerk, 9, Request::ReadLedger { subject: id, limit: 10 }) else {
        panic!("another reply")
    };
    assert_eq!(entries[0].act, "stamped");
    assert_eq!(entries[0].facts["time"], "2026-11-28T12:00:00Z");
    let Reply::LedgerChecked { fault, .. } = reply(&mut clerk, 9, Request::CheckLedger) else {
        panic!("another reply")
    };
    assert_eq!(fault, None);
}

#[test]
fn what_is_not_sealed_or_not_known_has_no_time_stamp() {
    let mut clerk = clerk();
    assert_eq!(code(ask(&mut clerk, 1, stamp("e1", "asked", ""))), "K03");
    let begin = Request::BeginCapture { url: "https://example.org/".into(), tab: TAB, purpose: "page".into() };
    let Reply::CaptureBegun { evidence, .. } = reply(&mut clerk, 1, begin) else { panic!("another reply") };
    assert_eq!(code(ask(&mut clerk, 2, stamp(&evidence, "asked", ""))), "K11");
    let (id, _) = seal(&mut clerk, 3, "https://example.org/1");
    assert_eq!(code(ask(&mut clerk, 4, stamp(&id, "guessed", ""))), "K10");
}
