//! How long evidence is kept: nothing that a notice, a hold or somebody who was handed it needs is ever removed.

use proptest::prelude::*;
use touchstone_core::notice::Attachment;
use touchstone_core::wire::{EvidenceRow, Policy, Reply, Request, Settings};

use super::evidence::seal;
use super::*;

/// Minutes of thirty days and a bit.
const LATER: u32 = 31 * 24 * 60;

fn keep_for(clerk: &mut Clerk, days: u32) {
    let Reply::Settings { settings } = reply(clerk, 0, Request::ReadSettings) else { panic!("another reply") };
    reply(clerk, 0, Request::SaveSettings { settings: Settings { retention_days: days, ..settings } });
}

fn act(evidence: &str, act: &str) -> Request {
    let (evidence, act, note) = (evidence.into(), act.into(), "matter 7".into());
    Request::RecordCustody { evidence, act, facts: Default::default(), note }
}

fn row(clerk: &mut Clerk, id: &str) -> EvidenceRow {
    let Reply::Evidence { rows } = reply(clerk, 1, Request::ListEvidence) else { panic!("another reply") };
    rows.into_iter().find(|row| row.id == id).unwrap()
}

#[test]
fn what_is_over_its_time_is_removed_at_the_persons_word_and_its_hashes_stay() {
    let mut clerk = clerk();
    let (id, _) = seal(&mut clerk, 1, "https://example.org/1");
    let before = row(&mut clerk, &id);
    assert_eq!(code(ask(&mut clerk, LATER, act(&id, "removed"))), "K11", "no days are set");
    keep_for(&mut clerk, 30);
    assert_eq!(code(ask(&mut clerk, 60, act(&id, "removed"))), "K11", "it is too young");
    reply(&mut clerk, LATER, act(&id, "removed"));
    let after = row(&mut clerk, &id);
    assert_eq!(after, EvidenceRow { state: "removed".into(), ..before });
    assert_eq!(code(ask(&mut clerk, LATER, act(&id, "removed"))), "K11", "once");
    assert_eq!(code(ask(&mut clerk, LATER, act(&id, "opened"))), "K11");
    assert_eq!(clerk.casebook.check().unwrap().faults, []);
    assert_eq!(clerk.casebook.rebuild().unwrap(), 0);
}

#[test]
fn a_hold_keeps_until_it_is_released() {
    let mut clerk = clerk();
    keep_for(&mut clerk, 30);
    let (id, _) = seal(&mut clerk, 1, "https://example.org/1");
    reply(&mut clerk, 2, act(&id, "held"));
    assert_eq!(row(&mut clerk, &id).kept, "held");
    assert_eq!(code(ask(&mut clerk, LATER, act(&id, "removed"))), "K11");
    reply(&mut clerk, LATER, act(&id, "released"));
    assert_eq!(row(&mut clerk, &id).kept, "");
    reply(&mut clerk, LATER, act(&id, "removed"));
}

#[test]
fn the_policys_days_stand_above_the_persons() {
    let mut clerk = clerk();
    let (id, _) = seal(&mut clerk, 1, "https://example.org/1");
    reply(&mut clerk, 1, Request::ApplyPolicy { policy: Policy { retention_days: 365, ..Policy::default() } });
    keep_for(&mut clerk, 1);
    let Reply::Settings { settings } = reply(&mut clerk, 2, Request::ReadSettings) else { panic!("another reply") };
    assert_eq!(settings.retention_days, 365);
    assert_eq!(code(ask(&mut clerk, LATER, act(&id, "removed"))), "K11");
    reply(&mut clerk, 3, Request::ApplyPolicy { policy: Policy::default() });
    keep_for(&mut clerk, 1);
    reply(&mut clerk, LATER, act(&id, "removed"));
}

#[test]
fn what_a_notice_of_other_listings_attaches_stays() {
    let mut clerk = clerk();
    keep_for(&mut clerk, 30);
    let (id, _) = seal(&mut clerk, 1, "https://example.org/shop");
    let keys = show(&mut clerk, &[(listing(1, "replica"), Band::Likely)]);
    reply(&mut clerk, 1, Request::SaveBrand { id: String::new(), toml: PROFILE.into() });
    let compose = Request::ComposeNotice { listings: keys, form: String::new() };
    let Reply::NoticeOpened { notice, .. } = reply(&mut clerk, 2, compose) else { panic!("another reply") };
    let mut contents = notice.contents;
    contents.evidence.push(Attachment {
        file: format!("evidence:{id}/screenshot.png"),
        ..contents.evidence.first().cloned().unwrap_or_default()
    });
    reply(&mut clerk, 3, Request::UpdateNotice { notice: notice.id, contents, form: notice.form });
    assert_eq!(row(&mut clerk, &id).kept, "", "its own listing is in no notice");
    assert_eq!(code(ask(&mut clerk, LATER, act(&id, "removed"))), "K11");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn nothing_that_a_notice_a_hold_or_a_recipient_needs_is_ever_removed(
        acts in prop::collection::vec((0_usize..4, 0_usize..6), 0..24),
    ) {
        let mut clerk = clerk();
        keep_for(&mut clerk, 30);
        let listings: Vec<_> = (0..4).map(|id| (listing(id, "replica"), Band::Likely)).collect();
        let keys = show(&mut clerk, &listings);
        reply(&mut clerk, 1, Request::SaveBrand { id: String::new(), toml: PROFILE.into() });
        let ids: Vec<String> = (1..).zip(&listings).map(|(minute, (listing, _))| seal(&mut clerk, minute, &listing.url).0).collect();
        let (mut held, mut needed, mut removed) = ([false; 4], [false; 4], [false; 4]);
        for (minute, (which, what)) in (9..).zip(acts) {
            let id = &ids[which];
            match what {
                0 | 1 if !removed[which] => {
                    reply(&mut clerk, minute, act(id, if what == 0 { "held" } else { "released" }));
                    held[which] = what == 0;
                }
                2 => {
                    let compose = Request::ComposeNotice { listings: vec![keys[which].clone()], form: String::new() };
                    needed[which] |= ask(&mut clerk, minute, compose).is_ok();
                }
                3 if !removed[which] => {
                    let request = Request::RecordExport {
                        evidence: vec![id.clone()],
                        file: "case.zip".into(),
                        sha256: String::new(),
                        ledger_size: 0,
                    };
                    reply(&mut clerk, minute, request);
                    needed[which] = true;
                }
                4 | 5 => {
                    let may = !held[which] && !needed[which] && !removed[which];
                    let done = ask(&mut clerk, LATER + minute, act(id, "removed"));
                    prop_assert_eq!(done.is_ok(), may, "{} {:?}", which, done);
                    removed[which] |= may;
                }
                _ => {}
            }
            prop_assert_eq!(row(&mut clerk, id).state == "removed", removed[which]);
        }
        prop_assert_eq!(clerk.casebook.check().unwrap().faults, vec![]);
    }
}
