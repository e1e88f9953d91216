//! A working day through the clerk's requests alone.

use rusqlite::Connection;
use touchstone_casebook::clerk::{Answer, Clerk, ClerkError, Moment};
use touchstone_core::wire::{Caller, QueueFilter, Reply, Request, Settings};

const APP: Caller = Caller::App;

fn clerk() -> Clerk {
    Clerk::new(Connection::open_in_memory().unwrap()).unwrap()
}

fn at(minute: i64) -> Moment {
    Moment { at_ms: 1_790_000_000_000 + minute * 60_000, salt: [u8::try_from(minute % 251).unwrap(); 16] }
}

fn ask(clerk: &mut Clerk, minute: i64, request: Request) -> Result<Answer, ClerkError> {
    clerk.handle(APP, at(minute), request, Vec::new())
}

#[test]
fn an_empty_casebook_answers_every_list() {
    let mut clerk = clerk();
    for request in [
        Request::TabState { tab: 1 },
        Request::ListQueue { filter: QueueFilter::default(), offset: 0, limit: 50 },
        Request::ListEvidence,
        Request::ListNotices,
        Request::ListForms,
        Request::ListBrands,
        Request::ReadSettings,
        Request::ReadRecord,
        Request::ListSellers,
        Request::ReadLedger { subject: String::new(), limit: 50 },
        Request::CheckLedger,
    ] {
        ask(&mut clerk, 0, request).unwrap();
    }
}

#[test]
fn settings_are_kept_and_only_a_change_is_an_entry() {
    let mut clerk = clerk();
    let settings = Settings { quiet: true, language: "zh".into(), ..Settings::default() };
    for minute in 0..3 {
        ask(&mut clerk, minute, Request::SaveSettings { settings: settings.clone() }).unwrap();
    }
    let Reply::LedgerChecked { entries, fault } = ask(&mut clerk, 4, Request::CheckLedger).unwrap().reply else {
        panic!("another reply")
    };
    assert_eq!((entries, fault), (1, None));
    assert_eq!(ask(&mut clerk, 5, Request::ReadSettings).unwrap().reply, Reply::Settings { settings });
}
