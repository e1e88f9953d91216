//! An act that is asked twice is done once.

use touchstone_core::review::Decision;
use touchstone_core::wire::Push;

use super::*;
use crate::clerk::Written;

fn decide(key: &str) -> Request {
    Request::Decide { listings: vec![key.into()], decision: Decision::Confirmed, note: String::new() }
}

fn ask_once(clerk: &mut Clerk, minute: u32, mark: &str, request: Request) -> Result<Written, ClerkError> {
    clerk.handle_once(Caller::App, at(minute), mark, request, Vec::new())
}

fn some(clerk: &mut Clerk) -> Vec<String> {
    let listings: Vec<_> = (0..3).map(|id| (listing(id, "replica 包"), Band::Likely)).collect();
    show(clerk, &listings)
}

fn length(clerk: &Clerk) -> usize {
    clerk.casebook.own_ledger().unwrap().1.len()
}

#[test]
fn an_act_of_a_known_mark_is_answered_as_before_and_not_done_again() {
    let mut clerk = clerk();
    let keys = some(&mut clerk);
    let first = ask_once(&mut clerk, 1, "a", decide(&keys[0])).unwrap();
    let before = length(&clerk);
    let again = ask_once(&mut clerk, 2, "a", decide(&keys[0])).unwrap();
    assert_eq!(again.reply, first.reply);
    assert_eq!(length(&clerk), before);
    // Whoever lost the first word of it must look again.
    assert_eq!(again.pushes, [Push::CasebookChanged]);
    ask_once(&mut clerk, 3, "b", decide(&keys[0])).unwrap();
    assert_eq!(length(&clerk), before + 1);
}

#[test]
fn it_holds_over_the_end_of_the_desk() {
    let mut clerk = clerk();
    let keys = some(&mut clerk);
    let first = ask_once(&mut clerk, 1, "a", decide(&keys[0])).unwrap();
    let bytes = clerk.casebook.export().unwrap();
    let mut next = Connection::open_in_memory().unwrap();
    next.deserialize_read_exact("main", &bytes[..], bytes.len(), false).unwrap();
    let mut next = Clerk::new(next).unwrap();
    let before = length(&next);
    assert_eq!(ask_once(&mut next, 2, "a", decide(&keys[0])).unwrap().reply, first.reply);
    assert_eq!(length(&next), before);
}

#[test]
fn what_was_refused_may_be_asked_again() {
    let mut clerk = clerk();
    let keys = some(&mut clerk);
    assert!(ask_once(&mut clerk, 1, "a", decide("taobao:unknown")).is_err());
    ask_once(&mut clerk, 2, "a", decide(&keys[0])).unwrap();
}

#[test]
fn a_page_of_the_web_marks_nothing() {
    let mut clerk = clerk();
    let keys = some(&mut clerk);
    ask_once(&mut clerk, 1, "a", decide(&keys[0])).unwrap();
    let page = Caller::Page { tab: TAB };
    assert_eq!(clerk.handle_once(page, at(2), "a", decide(&keys[0]), Vec::new()).unwrap_err().code(), "K01");
}

#[test]
fn the_oldest_answers_are_forgotten() {
    let mut clerk = clerk();
    let keys = some(&mut clerk);
    for n in 0..80 {
        ask_once(&mut clerk, n, &format!("m{n}"), decide(&keys[0])).unwrap();
    }
    assert!(clerk.casebook.answered("m0").unwrap().is_none());
    assert!(clerk.casebook.answered("m79").unwrap().is_some());
}
