use touchstone_core::wire::{Policy, Push, Reply, Request, Settings};

use super::*;
use crate::brand::StoredBrand;

#[test]
fn an_empty_casebook_answers_every_list() {
    let mut clerk = clerk();
    for request in [
        Request::TabState { tab: 1 },
        Request::ListQueue { filter: QueueFilter::default(), offset: 0, limit: 50 },
        Request::ListEvidence,
        Request::ListPatrols,
        Request::ListNotices,
        Request::ListForms,
        Request::ListBrands,
        Request::ListPacks,
        Request::LearnCalibration { brand: "Acme".into() },
        Request::ReadSettings,
        Request::ReadRecord,
        Request::ListSellers,
        Request::ReadLedger { subject: String::new(), limit: 50 },
        Request::CheckLedger,
    ] {
        assert!(ask(&mut clerk, 0, request).unwrap().pushes.is_empty());
    }
}

#[test]
fn settings_are_kept_and_only_a_change_is_an_entry() {
    let mut clerk = clerk();
    let settings = Settings { quiet: true, language: "zh".into(), ..Settings::default() };
    for minute in 0..3 {
        reply(&mut clerk, minute, Request::SaveSettings { settings: settings.clone() });
    }
    assert_eq!(reply(&mut clerk, 4, Request::CheckLedger), Reply::LedgerChecked { entries: 1, fault: None });
    assert_eq!(reply(&mut clerk, 5, Request::ReadSettings), Reply::Settings { settings });
}

#[test]
fn how_captures_are_made_is_a_setting_like_any_other() {
    let mut clerk = clerk();
    let capturing = [("batch_per_hour".to_owned(), "60".to_owned())].into();
    let settings = Settings { capturing, ..Settings::default() };
    reply(&mut clerk, 0, Request::SaveSettings { settings: settings.clone() });
    assert_eq!(reply(&mut clerk, 1, Request::ReadSettings), Reply::Settings { settings });
}

#[test]
fn an_unknown_language_is_refused() {
    let mut clerk = clerk();
    let settings = Settings { language: "fr".into(), ..Settings::default() };
    assert_eq!(code(ask(&mut clerk, 0, Request::SaveSettings { settings })), "K10");
}

#[test]
fn a_changed_setting_is_told_to_the_open_tabs() {
    let mut clerk = clerk();
    show(&mut clerk, &[]);
    let settings = Settings { quiet: true, ..Settings::default() };
    let answer = ask(&mut clerk, 0, Request::SaveSettings { settings }).unwrap();
    assert!(answer.pushes.contains(&Push::TabChanged { tab: TAB }));
}

#[test]
fn brands_are_checked_named_and_removed() {
    let mut clerk = clerk();
    assert_eq!(code(ask(&mut clerk, 0, Request::SaveBrand { id: String::new(), toml: "name = ".into() })), "K20");
    for minute in 1..3 {
        reply(&mut clerk, minute, Request::SaveBrand { id: String::new(), toml: PROFILE.into() });
    }
    let Reply::Brands { rows } = reply(&mut clerk, 3, Request::ListBrands) else { panic!("another reply") };
    let ids: Vec<&str> = rows.iter().map(|row| row.id.as_str()).collect();
    assert_eq!(ids, ["acme", "acme-2"]);
    assert_eq!(rows[0].rights[0].number, "123456");
    reply(&mut clerk, 4, Request::RemoveBrand { id: "acme-2".into() });
    assert_eq!(code(ask(&mut clerk, 5, Request::RemoveBrand { id: "acme-2".into() })), "K06");
}

#[test]
fn a_policy_stands_above_the_person_and_replaces_an_earlier_one() {
    let mut clerk = clerk();
    let policy = Policy {
        brands: vec![PROFILE.into()],
        timestamp_authorities: vec!["https://tsa.example".into()],
        ..Policy::default()
    };
    reply(&mut clerk, 0, Request::ApplyPolicy { policy: policy.clone() });
    assert_eq!(code(ask(&mut clerk, 1, Request::RemoveBrand { id: "policy:1".into() })), "K18");
    let Reply::Settings { settings } = reply(&mut clerk, 2, Request::ReadSettings) else { panic!("another reply") };
    assert_eq!(settings.timestamp_authorities, ["https://tsa.example"]);
    reply(&mut clerk, 3, Request::SaveSettings { settings: Settings { quiet: true, ..settings } });
    reply(&mut clerk, 4, Request::ApplyPolicy { policy: Policy::default() });
    let Reply::Settings { settings } = reply(&mut clerk, 5, Request::ReadSettings) else { panic!("another reply") };
    assert!(settings.quiet && settings.timestamp_authorities.is_empty(), "the person's own settings are back");
    assert_eq!(reply(&mut clerk, 6, Request::ListBrands), Reply::Brands { rows: Vec::new() });
}

#[test]
fn a_policy_with_a_faulty_brand_is_refused_whole() {
    let mut clerk = clerk();
    let policy = Policy { brands: vec![PROFILE.into(), "name = ".into()], ..Policy::default() };
    assert_eq!(code(ask(&mut clerk, 0, Request::ApplyPolicy { policy })), "K20");
    assert_eq!(reply(&mut clerk, 1, Request::ListBrands), Reply::Brands { rows: Vec::new() });
}

#[test]
fn a_stored_profile_that_is_refused_now_can_still_be_mended() {
    let mut clerk = clerk();
    let old = StoredBrand { id: "old".into(), name: "Old".into(), toml: "schema = 0".into(), reading: None };
    clerk.casebook.put_brand(&old, 0).unwrap();
    let Reply::Brands { rows } = reply(&mut clerk, 1, Request::ListBrands) else { panic!("another reply") };
    assert_eq!((rows[0].name.as_str(), rows[0].toml.as_str()), ("Old", "schema = 0"));
    let snapshot = touchstone_core::page::Snapshot { schema: 1, ..Default::default() };
    reply(&mut clerk, 2, Request::ReadPage { snapshot });
    assert!(clerk.diagnostics().any(|line| line.starts_with("Old: ")));
    reply(&mut clerk, 3, Request::SaveBrand { id: "old".into(), toml: PROFILE.into() });
}

#[test]
fn a_policy_that_asks_for_two_pairs_of_eyes_cannot_be_switched_off_and_leaves_the_persons_word() {
    let mut clerk = clerk();
    let eyes = |clerk: &mut Clerk, minute| match reply(clerk, minute, Request::ReadSettings) {
        Reply::Settings { settings } => settings,
        other => panic!("another reply: {other:?}"),
    };
    let policy = |four_eyes| Policy { four_eyes, ..Policy::default() };
    reply(&mut clerk, 1, Request::ApplyPolicy { policy: policy(true) });
    let settings = eyes(&mut clerk, 2);
    assert!(settings.four_eyes);
    reply(&mut clerk, 3, Request::SaveSettings { settings: Settings { four_eyes: false, quiet: true, ..settings } });
    assert!(eyes(&mut clerk, 4).four_eyes);
    reply(&mut clerk, 5, Request::ApplyPolicy { policy: policy(false) });
    let settings = eyes(&mut clerk, 6);
    assert!(!settings.four_eyes && settings.quiet, "what the person set besides is kept");
}
