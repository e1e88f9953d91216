//! Packs of rules that the person brings, and what decisions teach.

use touchstone_core::brand::Brand;
use touchstone_core::evidence::Part;
use touchstone_core::notice::Notice;
use touchstone_core::review::Decision;
use touchstone_core::screen::Calibration;
use touchstone_core::wire::{PackRow, Request};

use super::*;

/// A rule over a word; its own listing must meet it.
fn rule(id: &str, word: &str, example: &str) -> String {
    format!(
        "id = \"{id}\"\ntitle = \"says {word}\"\ntitle_zh = \"含 {word}\"\nstatus = \"test\"\ndescription = \"d\"\n\
         author = \"a\"\ndate = \"2026-11-29\"\nlevel = \"low\"\nclass = \"context\"\nweight = 3.0\n\
         [detection]\ncondition = \"one\"\n[detection.one]\ntitle = [\"{word}\"]\n\
         [[test]]\nexpect = true\ntitle = \"Aurelle {example}\"\n"
    )
}

fn part(name: &str, text: &str) -> Part {
    Part { name: name.into(), bytes: text.as_bytes().to_vec() }
}

fn save(clerk: &mut Clerk, minute: u32, parts: Vec<Part>) -> Result<Vec<PackRow>, ClerkError> {
    match clerk.handle(Caller::App, at(minute), Request::SavePack, parts)?.reply {
        Reply::Packs { rows } => Ok(rows),
        other => panic!("another reply: {other:?}"),
    }
}

/// Rules that a listing of the brand meets.
fn met(clerk: &mut Clerk, title: &str) -> Vec<String> {
    let verdict = clerk.rules().unwrap().screen(&listing(1, title), Some("taobao"));
    verdict.reasons.into_iter().map(|reason| reason.rule).collect()
}

fn with_brand() -> Clerk {
    let mut clerk = clerk();
    reply(&mut clerk, 0, Request::SaveBrand { id: String::new(), toml: PROFILE.into() });
    clerk
}

#[test]
fn a_pack_is_tried_stored_used_and_taken_out() {
    let mut clerk = with_brand();
    let files =
        vec![part("house.toml", &rule("house-parcel", "mystery parcel", "mystery parcel")), part("b.toml", "id = ")];
    let rows = save(&mut clerk, 1, files).unwrap();
    assert_eq!((rows[0].name.as_str(), rows[0].rules, rows[0].faults.len(), rows[0].used), ("house", 1, 1, true));
    assert!(met(&mut clerk, "ACME mystery parcel").contains(&"house-parcel".to_owned()));
    reply(&mut clerk, 2, Request::UsePack { name: "house".into(), used: false });
    assert!(!met(&mut clerk, "ACME mystery parcel").contains(&"house-parcel".to_owned()));
    reply(&mut clerk, 3, Request::UsePack { name: "house".into(), used: true });
    assert!(met(&mut clerk, "ACME mystery parcel").contains(&"house-parcel".to_owned()));
    let Reply::LedgerChecked { entries, fault } = reply(&mut clerk, 4, Request::CheckLedger) else { panic!() };
    assert_eq!((entries, fault), (4, None));
}

#[test]
fn a_pack_of_which_nothing_can_be_used_is_refused_and_nothing_is_stored() {
    let mut clerk = with_brand();
    let failing = part("fails.toml", &rule("fails", "mystery parcel", "honest parcel"));
    assert_eq!(save(&mut clerk, 1, vec![failing]).unwrap_err().code(), "K27");
    assert_eq!(save(&mut clerk, 1, vec![]).unwrap_err().code(), "K15");
    assert_eq!(code(ask(&mut clerk, 1, Request::UsePack { name: "fails".into(), used: true })), "K26");
    assert_eq!(reply(&mut clerk, 2, Request::ListPacks), Reply::Packs { rows: Vec::new() });
}

#[test]
fn a_pack_in_use_is_not_replaced_by_another_author() {
    let mut clerk = with_brand();
    let text = rule("house-parcel", "mystery parcel", "mystery parcel");
    let signed = |version: &str, seed: u8| {
        let key = ed25519_dalek::SigningKey::from_bytes(&[seed; 32]);
        let seal = touchstone_core::screen::Seal::signed("House", version, [("rules/a.toml", text.as_str())], &key);
        vec![part("rules/a.toml", &text), part("pack.toml", &seal.text().unwrap())]
    };
    save(&mut clerk, 1, signed("1", 7)).unwrap();
    assert_eq!(save(&mut clerk, 2, signed("2", 8)).unwrap_err().code(), "K28");
    let rows = save(&mut clerk, 3, signed("2", 7)).unwrap();
    assert_eq!((rows.len(), rows[0].version.as_str()), (1, "2"));
    reply(&mut clerk, 4, Request::UsePack { name: "House".into(), used: false });
    save(&mut clerk, 5, signed("3", 8)).unwrap();
}

fn taught(reply: Reply) -> (Calibration, Option<Calibration>) {
    match reply {
        Reply::Calibration { learnt, used } => (learnt, used),
        other => panic!("another reply: {other:?}"),
    }
}

#[test]
fn decisions_teach_are_used_at_the_persons_word_and_undone() {
    let mut clerk = clerk();
    reply(&mut clerk, 0, Request::SaveBrand { id: String::new(), toml: Brand::sample().into() });
    let brand = "Aurelle".to_owned();
    let title = "Aurelle Lumen Runner replica 1:1";
    let listings: Vec<_> = (0..20).map(|id| (listing(id, title), Band::Likely)).collect();
    let keys = show(&mut clerk, &listings);
    let before = clerk.rules().unwrap().screen(&listing(99, title), Some("taobao")).probability;
    reply(&mut clerk, 1, Request::Decide { listings: keys, decision: Decision::Rejected, note: String::new() });

    let (learnt, used) = taught(reply(&mut clerk, 2, Request::LearnCalibration { brand: brand.clone() }));
    assert_eq!((learnt.decisions, used), (20, None));
    assert!(learnt.rules.iter().all(|one| one.rejected == 20 && one.shift <= 0.0), "{learnt:?}");
    // Looking changes nothing.
    assert_eq!(clerk.rules().unwrap().screen(&listing(99, title), Some("taobao")).probability, before);
    let weigh = |calibration| Request::UseCalibration { brand: "Aurelle".into(), calibration };
    reply(&mut clerk, 3, weigh(Some(learnt.clone())));
    let after = clerk.rules().unwrap().screen(&listing(99, title), Some("taobao")).probability;
    assert!(after < before, "{after} {before}");
    // What is in use does not teach itself.
    let (again, used) = taught(reply(&mut clerk, 4, Request::LearnCalibration { brand }));
    assert_eq!((&again, used.as_ref()), (&learnt, Some(&learnt)));
    reply(&mut clerk, 5, weigh(None));
    assert_eq!(clerk.rules().unwrap().screen(&listing(99, title), Some("taobao")).probability, before);
}

/// A form for a portal that no shipped file knows.
const FORM: &str = include_str!("../../../../core/tests/forms/nebula.toml");

/// The form with the codes of findings that its own test really gives.
fn form() -> String {
    let forms = touchstone_core::notice::Forms::shipped().0;
    let form = FORM.replace("PLATFORM", "taobao");
    let forms = forms.with_file("nebula.toml", &form.replace("CODES", "[]")).unwrap();
    let notice = Notice { platform: "taobao".into(), ..Notice::default() };
    let codes: Vec<_> = forms.check(&notice, "nebula", "2026-11-28").into_iter().map(|found| found.code).collect();
    form.replace("CODES", &format!("{codes:?}"))
}

fn listed(clerk: &mut Clerk) -> bool {
    let Reply::Forms { rows } = reply(clerk, 9, Request::ListForms) else { panic!() };
    rows.iter().any(|row| row.id == "nebula" && row.hosts == ["https://report.nebula.example/*"])
}

#[test]
fn a_form_of_a_pack_is_used_for_notices_as_long_as_the_pack_is() {
    let mut clerk = with_brand();
    let rows = save(&mut clerk, 1, vec![part("nebula.toml", &form())]).unwrap();
    assert_eq!((rows[0].forms, rows[0].rules, rows[0].faults.len()), (1, 0, 0), "{:?}", rows[0].faults);
    assert!(listed(&mut clerk));
    let contents = Notice { platform: "taobao".into(), ..Notice::default() };
    let Reply::NoticeOpened { notice, .. } =
        reply(&mut clerk, 2, Request::ImportNotice { contents, form: "nebula".into() })
    else {
        panic!()
    };
    assert_eq!(notice.form, "nebula");
    reply(&mut clerk, 3, Request::UsePack { name: "nebula".into(), used: false });
    assert!(!listed(&mut clerk));
    let Reply::NoticeOpened { findings, .. } = reply(&mut clerk, 4, Request::OpenNotice { notice: notice.id }) else {
        panic!()
    };
    assert!(findings.iter().any(|found| found.code == "N14"), "the notice says that its form is gone: {findings:?}");
}

#[test]
fn a_pack_cannot_take_the_place_of_a_form_that_ships() {
    let mut clerk = with_brand();
    let hostile = form().replace("id = \"nebula\"", "id = \"ipp-taobao\"");
    assert_eq!(save(&mut clerk, 1, vec![part("a.toml", &hostile)]).unwrap_err().code(), "K27");
}
