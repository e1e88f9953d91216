//! What portals say once a seller's answer has succeeded.

use super::*;
use crate::outcome::{Filed, match_filed};

/// The standing of a complaint that a list words so, and whether the seller's answer succeeded.
fn told(said: &str) -> (State, bool) {
    let row =
        |number: u32, said: &str| format!("<tr><td>C-100{number}</td><td>2026-09-0{number}</td><td>{said}</td></tr>");
    let rows: String = [(1, "Accepted"), (2, said), (3, "Rejected")].iter().map(|(at, said)| row(*at, said)).collect();
    let html = format!("<table><tr><th>Complaint ID</th><th>Filed on</th><th>Status</th></tr>{rows}</table>");
    let list = read(&html);
    let one = &list.complaints[1];
    (one.state, one.upheld)
}

#[test]
fn what_is_back_was_won_by_the_sellers_answer() {
    for said in [
        "Content reinstated",
        "Listings reactivated",
        "Counter-notice upheld",
        "Counter-notice accepted",
        "反通知成立",
        "反诉成立",
        "已恢复上架",
        "申诉成立，商品已恢复",
        "卖家申诉成功",
    ] {
        assert_eq!(told(said), (State::CounterNotice, true), "{said}");
    }
}

#[test]
fn an_answer_that_is_not_decided_has_not_succeeded() {
    for said in ["Counter-notice received", "卖家已申诉", "供应商已反诉", "Counter-notice not accepted yet"]
    {
        assert!(!told(said).1, "{said}");
    }
    for said in [
        "Counter-notice dismissed",
        "Counter-notice dismissed, offers stay deleted",
        "反通知未获支持，报价维持删除",
        "反通知不成立",
        "反诉已驳回",
    ] {
        assert_eq!(
            told(said),
            (State::Unknown, false),
            "decided, and the list does not say how the complaint stands: {said}"
        );
    }
}

#[test]
fn the_casebook_learns_that_the_listing_is_back() {
    let complaint = |words: &str, upheld| Complaint {
        number: "C-1".into(),
        state: State::CounterNotice,
        upheld,
        words: words.into(),
        ..Complaint::default()
    };
    let news = |complaint: Complaint, known: &str| {
        let filed = [Filed { id: "n1".into(), number: "C-1".into(), state: known.into(), ..Filed::default() }];
        match_filed(&[complaint], &filed).answered.first().map(|row| row.outcome.clone())
    };
    assert_eq!(news(complaint("Content reinstated", true), "accepted").as_deref(), Some("counter_upheld"));
    assert_eq!(news(complaint("Content reinstated", true), "counter_notice").as_deref(), Some("counter_upheld"));
    assert_eq!(news(complaint("Appealed", false), "accepted").as_deref(), Some("counter_notice"));
    assert_eq!(news(complaint("Content reinstated", true), "counter_upheld"), None);
}
