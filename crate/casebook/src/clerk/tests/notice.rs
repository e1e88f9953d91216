use touchstone_core::brand::Brand;
use touchstone_core::evidence::Part;
use touchstone_core::notice::{Attachment, Filer, FilledField, Notice, NoticeListing, Override, Severity, TestBuyRef};
use touchstone_core::outcome::Answered;
use touchstone_core::review::Decision;
use touchstone_core::wire::{NoticeRow, Push, Reply, Request, Settings};

use super::evidence::seal;
use super::*;

const PAGE: Caller = Caller::Page { tab: TAB };

/// A clerk with brand and filer, and two flagged listings, reviewed and captured.
fn ready() -> (Clerk, Vec<String>) {
    let mut clerk = clerk();
    reply(&mut clerk, 1, Request::SaveBrand { id: String::new(), toml: Brand::sample().into() });
    let filer = Filer {
        name: "A. Person".into(),
        role: "owner".into(),
        company: "Aurelle".into(),
        email: "ip@aurelle.example".into(),
        phone: "1".into(),
        address: "1 Rue".into(),
    };
    reply(&mut clerk, 2, Request::SaveSettings { settings: Settings { filer, ..Settings::default() } });
    let listings: Vec<_> =
        (700_000_001..700_000_003).map(|id| (listing(id, "Aurelle Lumen 高仿"), Band::Likely)).collect();
    let keys = show(&mut clerk, &listings);
    reply(
        &mut clerk,
        3,
        Request::Decide { listings: keys.clone(), decision: Decision::Confirmed, note: String::new() },
    );
    for (minute, (listing, _)) in (4..).zip(&listings) {
        seal(&mut clerk, minute, &listing.url);
    }
    (clerk, keys)
}

fn confirm(clerk: &mut Clerk, minute: u32, keys: &[String]) {
    let decide = Request::Decide { listings: keys.to_vec(), decision: Decision::Confirmed, note: String::new() };
    reply(clerk, minute, decide);
}

fn compose(clerk: &mut Clerk, minute: u32, keys: &[String]) -> NoticeRow {
    let request = Request::ComposeNotice { listings: keys.to_vec(), form: String::new() };
    let Reply::NoticeOpened { notice, .. } = reply(clerk, minute, request) else { panic!("another reply") };
    notice
}

/// A draft whose findings the person has answered.
fn answered(clerk: &mut Clerk, minute: u32, keys: &[String]) -> String {
    let mut row = compose(clerk, minute, keys);
    row.contents.overrides.push(Override { code: "N11".into(), reason: "the sheet is sent by post".into() });
    let change = Request::UpdateNotice { notice: row.id.clone(), contents: row.contents, form: row.form };
    reply(clerk, minute, change);
    row.id
}

fn open(clerk: &mut Clerk, id: &str) -> NoticeRow {
    let Reply::NoticeOpened { notice, .. } = reply(clerk, 50, Request::OpenNotice { notice: id.into() }) else {
        panic!("another reply")
    };
    notice
}

#[test]
fn a_draft_holds_right_reason_listings_proof_and_who_files() {
    let (mut clerk, keys) = ready();
    let row = compose(&mut clerk, 10, &keys);
    assert_eq!((row.form.as_str(), row.contents.platform.as_str()), ("ipp-taobao", "taobao"));
    assert_eq!(row.contents.filer.company, "Aurelle");
    assert!(!row.contents.right.number.is_empty());
    assert_eq!((row.contents.reason.as_str(), row.contents.mark_place.as_str()), ("counterfeit-features", "title"));
    assert!(row.contents.listings.iter().all(|listing| listing.reviewed == Some(true)));
    assert_eq!(row.contents.evidence.len(), 2);
    assert!(row.contents.explanation.contains("good faith"));
    let Reply::Verdicts(verdicts) = reply(&mut clerk, 11, Request::TabState { tab: TAB }) else {
        panic!("another reply")
    };
    assert!(verdicts.rows.iter().all(|row| row.in_notice));
}

#[test]
fn more_listings_than_a_form_takes_become_the_fewest_drafts() {
    let (mut clerk, _) = ready();
    let many: Vec<_> = (700_000_101..700_000_113).map(|id| (listing(id, "Aurelle Lumen 高仿"), Band::Likely)).collect();
    let keys = show(&mut clerk, &many);
    let request = Request::ComposeNotice { listings: keys.clone(), form: "ipp-form".into() };
    let Reply::NoticeOpened { notice, .. } = reply(&mut clerk, 10, request) else { panic!("another reply") };
    let Reply::Notices { rows } = reply(&mut clerk, 11, Request::ListNotices) else { panic!("another reply") };
    let mut sizes: Vec<_> = rows.iter().map(|row| row.contents.listings.len()).collect();
    sizes.sort_unstable();
    assert_eq!(sizes.iter().sum::<usize>(), 12);
    assert_eq!((sizes.len(), sizes.iter().all(|size| *size <= 10)), (2, true), "{sizes:?}");
    assert!(notice.listings.contains(&keys[0]), "the notice of the listing chosen first is shown");
}

#[test]
fn a_chosen_listing_without_a_brand_goes_with_the_only_brand_among_the_chosen() {
    let (mut clerk, keys) = ready();
    let towel = show(&mut clerk, &[(listing(700_000_301, "毛巾"), Band::Refer)]).remove(0);
    let mut row = clerk.known_listing(&towel).unwrap();
    row.verdict.brand = None;
    let met = Met { key: &towel, marketplace: "taobao", listing: &row.listing, verdict: &row.verdict };
    clerk.casebook.meet(met, None, at(0).at_ms).unwrap();
    confirm(&mut clerk, 9, std::slice::from_ref(&towel));
    let chosen = [vec![towel], keys].concat();
    let request = Request::ComposeNotice { listings: chosen.clone(), form: String::new() };
    let Reply::NoticeOpened { notice, .. } = reply(&mut clerk, 10, request) else { panic!("another reply") };
    assert_eq!(notice.listings, chosen);
}

#[test]
fn what_nobody_confirmed_what_is_authorised_and_what_is_filed_are_left_out_and_said() {
    let (mut clerk, keys) = ready();
    let profile = format!("{}\n[[authorised]]\nmarketplace = \"taobao\"\nseller = \"Shop 3\"\n", Brand::sample());
    let Reply::Brands { rows } = reply(&mut clerk, 20, Request::ListBrands) else { panic!("another reply") };
    reply(&mut clerk, 21, Request::SaveBrand { id: rows[0].id.clone(), toml: profile });
    // Shops are named by the number's rest: the first of these is of an authorised seller.
    let more: Vec<_> = [700_000_010, 700_000_402, 700_000_403, 700_000_404]
        .map(|id| (listing(id, "Aurelle Lumen 高仿"), Band::Likely))
        .to_vec();
    let more = show(&mut clerk, &more);
    confirm(&mut clerk, 22, &more[..3]);
    submitted(&mut clerk, 23, &more[1..2], "IPP-1");
    let chosen = [keys.clone(), more.clone()].concat();
    let request = Request::ComposeNotice { listings: chosen, form: String::new() };
    let Reply::NoticeOpened { notice, findings, .. } = reply(&mut clerk, 30, request) else { panic!("another reply") };
    assert_eq!(notice.listings, [keys, more[2..3].to_vec()].concat());
    let told = findings.iter().find(|finding| finding.code == "N25").unwrap();
    assert!(told.message.starts_with("3 chosen listings were left out: 1 not confirmed"), "{}", told.message);
    // Chosen alone they stand in a draft that says what is in the way.
    for (minute, (key, code)) in (40..).zip([(&more[0], "N23"), (&more[1], "N24"), (&more[3], "N22")]) {
        let id = compose(&mut clerk, minute, std::slice::from_ref(key)).id;
        let Err(ClerkError::Blocked(findings)) = ask(&mut clerk, 60, Request::PlanNotice { notice: id }) else {
            panic!("{code} does not block")
        };
        assert!(findings.iter().any(|finding| finding.code == code), "{code}: {findings:?}");
    }
}

#[test]
fn an_account_that_has_hardly_filed_is_told_to_begin_with_few() {
    let (mut clerk, _) = ready();
    let listings: Vec<_> =
        (700_000_100..700_000_112).map(|id| (listing(id, "Aurelle Lumen 高仿"), Band::Likely)).collect();
    let keys = show(&mut clerk, &listings);
    confirm(&mut clerk, 8, &keys);
    let warned = |clerk: &mut Clerk, minute| {
        let request = Request::ComposeNotice { listings: keys[5..].to_vec(), form: String::new() };
        let Reply::NoticeOpened { notice, findings, .. } = reply(clerk, minute, request) else {
            panic!("another reply")
        };
        let told = findings.iter().any(|finding| finding.code == "N09");
        (notice.contents.account.and_then(|account| account.filed), told, notice.listings.len())
    };
    let all = compose(&mut clerk, 9, &keys);
    let Reply::NoticeOpened { findings, .. } = reply(&mut clerk, 10, Request::OpenNotice { notice: all.id }) else {
        panic!("another reply")
    };
    assert!(findings.iter().any(|finding| finding.code == "N09"), "12 links of a new account");
    assert_eq!(warned(&mut clerk, 11), (Some(0), false, 7), "few are no matter");
    for (minute, key) in (20..).step_by(2).zip(&keys[..5]) {
        submitted(&mut clerk, minute, std::slice::from_ref(key), "");
    }
    assert_eq!(warned(&mut clerk, 40), (Some(5), false, 7));
}

#[test]
fn the_plan_is_given_and_the_page_may_ask_for_it_once_the_person_has() {
    let (mut clerk, keys) = ready();
    let id = answered(&mut clerk, 10, &keys);
    let plan = Request::PlanNotice { notice: id.clone() };
    assert_eq!(code(clerk.handle(PAGE, at(11), plan.clone(), Vec::new())), "K01");
    let Reply::Plan { plan: planned, .. } = reply(&mut clerk, 12, plan.clone()) else { panic!("another reply") };
    assert!(!planned.fields.is_empty());
    let Reply::Plan { plan: asked, .. } = clerk.handle(PAGE, at(13), plan, Vec::new()).unwrap().reply else {
        panic!("another reply")
    };
    assert_eq!(asked, planned);
    let other = Request::PlanNotice { notice: "n0".into() };
    assert_eq!(code(clerk.handle(PAGE, at(14), other, Vec::new())), "K01");
}

#[test]
fn findings_that_block_give_no_plan_and_are_named() {
    let mut clerk = clerk();
    let keys = show(&mut clerk, &[(listing(700_000_001, "replica"), Band::Likely)]);
    let request = Request::ComposeNotice { listings: keys, form: String::new() };
    let Reply::NoticeOpened { notice, findings, .. } = reply(&mut clerk, 1, request) else { panic!("another reply") };
    let blocking = findings.iter().find(|finding| finding.severity == Severity::Block).unwrap();
    let error = ask(&mut clerk, 2, Request::PlanNotice { notice: notice.id }).unwrap_err();
    assert_eq!(error.code(), "K13");
    assert!(error.to_string().contains(&blocking.code), "{error}");
}

#[test]
fn an_attachment_comes_out_of_the_package() {
    let (mut clerk, keys) = ready();
    let row = compose(&mut clerk, 10, &keys);
    let (_, package) = seal(&mut clerk, 11, "https://item.taobao.com/item.htm?id=700000001");
    let file = row.contents.evidence[0].file.clone();
    let read = |clerk: &mut Clerk, file: &str, parts| {
        clerk.handle(Caller::App, at(12), Request::ReadAttachment { notice: row.id.clone(), file: file.into() }, parts)
    };
    let parts = vec![Part { name: "package.wacz".into(), bytes: package }];
    let Reply::Attachment { name, mime, base64 } = read(&mut clerk, &file, parts.clone()).unwrap().reply else {
        panic!("another reply")
    };
    assert!(name.ends_with("-screenshot.png") && mime == "image/png" && base64.starts_with("iVBORw0KGgo"), "{name}");
    assert_eq!(code(read(&mut clerk, "evidence:e0/secret.txt", parts)), "K14", "not attached");
    assert_eq!(code(read(&mut clerk, &file, Vec::new())), "K15");
    let noise = vec![Part { name: "package.wacz".into(), bytes: vec![0; 64] }];
    assert_eq!(code(read(&mut clerk, &file, noise)), "K14");
}

#[test]
fn a_notice_that_was_written_elsewhere_is_taken_over_with_its_files() {
    let (mut clerk, keys) = ready();
    let contents = Notice {
        platform: "taobao".into(),
        listings: ["https://item.taobao.com/item.htm?id=700000001", "https://item.taobao.com/item.htm?id=9"]
            .map(|url| NoticeListing { url: url.into(), ..NoticeListing::default() })
            .to_vec(),
        evidence: vec![Attachment {
            file: "proof/sheet.pdf".into(),
            kind: "comparison".into(),
            ..Attachment::default()
        }],
        test_buy: Some(TestBuyRef { order: "1234567".into(), report: "report.pdf".into() }),
        ..Notice::default()
    };
    let import = Request::ImportNotice { contents: contents.clone(), form: String::new() };
    let Reply::NoticeOpened { notice, .. } = reply(&mut clerk, 20, import) else { panic!("another reply") };
    assert_eq!((notice.form.as_str(), notice.state.as_str()), ("ipp-taobao", "draft"));
    assert_eq!(notice.listings, keys[..1], "only what the casebook knows");
    let mut read = |file: &str, parts| {
        let request = Request::ReadAttachment { notice: notice.id.clone(), file: file.into() };
        clerk.handle(Caller::App, at(21), request, parts)
    };
    for (file, name) in [("proof/sheet.pdf", "sheet.pdf"), ("report.pdf", "report.pdf")] {
        let parts = vec![Part { name: file.into(), bytes: b"%PDF-1.7".to_vec() }];
        let Reply::Attachment { name: shown, mime, base64 } = read(file, parts).unwrap().reply else {
            panic!("another reply")
        };
        assert_eq!((shown.as_str(), mime.as_str(), base64.as_str()), (name, "application/pdf", "JVBERi0xLjc="));
    }
    assert_eq!(code(read("/etc/passwd", Vec::new())), "K14", "not attached");
    assert_eq!(code(read("report.pdf", Vec::new())), "K15");
}

#[test]
fn filled_filed_answered_and_taken_back() {
    let (mut clerk, keys) = ready();
    let id = answered(&mut clerk, 10, &keys);
    reply(&mut clerk, 11, Request::PlanNotice { notice: id.clone() });
    let fields = vec![FilledField { name: "reason".into(), state: "done".into(), ..FilledField::default() }];
    let report = Request::ReportFill { notice: id.clone(), fields: fields.clone(), clicks: vec!["Next".into()] };
    let answer = clerk.handle(PAGE, at(12), report, Vec::new()).unwrap();
    assert_eq!(answer.pushes, [Push::CasebookChanged]);
    let Reply::NoticeOpened { notice, filled, .. } = reply(&mut clerk, 13, Request::OpenNotice { notice: id.clone() })
    else {
        panic!("another reply")
    };
    assert_eq!((notice.state.as_str(), filled), ("filled", fields));

    let outcome =
        |outcome: &str| Request::RecordOutcome { notice: id.clone(), outcome: outcome.into(), reason: "fake".into() };
    assert_eq!(code(ask(&mut clerk, 14, outcome("accepted"))), "K11", "not filed yet");
    let receipt = Request::RecordReceipt { notice: id.clone(), number: " IPP-7 ".into(), evidence: String::new() };
    let filed = recorded(reply(&mut clerk, 15, receipt.clone()));
    assert_eq!(code(ask(&mut clerk, 16, receipt)), "K11", "filed already");
    let row = open(&mut clerk, &id);
    assert_eq!((row.state.as_str(), row.number.as_str()), ("submitted", "IPP-7"));
    let change = Request::UpdateNotice { notice: id.clone(), contents: row.contents, form: row.form };
    assert_eq!(code(ask(&mut clerk, 17, change)), "K11", "what was filed stays");

    assert_eq!(code(ask(&mut clerk, 18, outcome("lost"))), "K10");
    let accepted = recorded(reply(&mut clerk, 19, outcome("accepted")));
    assert_eq!(open(&mut clerk, &id).state, "accepted");
    let Reply::Record { record } = reply(&mut clerk, 20, Request::ReadRecord) else { panic!("another reply") };
    assert_eq!((record.submitted, record.accepted, record.evidence), (1, 1, 2));
    reply(&mut clerk, 21, Request::Undo { entries: accepted });
    assert_eq!(open(&mut clerk, &id).state, "submitted");
    reply(&mut clerk, 22, Request::Undo { entries: filed });
    assert_eq!(open(&mut clerk, &id).state, "filled");
    assert_eq!(clerk.casebook.check().unwrap().faults, []);
}

/// A notice that was submitted.
fn submitted(clerk: &mut Clerk, minute: u32, keys: &[String], number: &str) -> String {
    let id = compose(clerk, minute, keys).id;
    let receipt = Request::RecordReceipt { notice: id.clone(), number: number.into(), evidence: String::new() };
    reply(clerk, minute + 1, receipt);
    id
}

fn told(notice: &str, outcome: &str, number: &str) -> Answered {
    Answered { notice: notice.into(), outcome: outcome.into(), number: number.into(), ..Answered::default() }
}

#[test]
fn what_a_list_tells_of_several_notices_is_recorded_whole_or_not_at_all_and_can_be_taken_back() {
    let (mut clerk, keys) = ready();
    let first = submitted(&mut clerk, 10, &keys[..1], "IPP-1");
    let second = submitted(&mut clerk, 20, &keys[1..], "");
    let known = told(&first, "rejected", "IPP-9");
    let unknown = Request::RecordOutcomes { outcomes: vec![known.clone(), told("n0", "accepted", "")] };
    assert_eq!(code(ask(&mut clerk, 30, unknown)), "K04");
    assert_eq!(open(&mut clerk, &first).state, "submitted", "nothing was recorded");
    let both = Request::RecordOutcomes { outcomes: vec![known, told(&second, "accepted", "IPP-2")] };
    let entries = recorded(reply(&mut clerk, 31, both));
    let (one, other) = (open(&mut clerk, &first), open(&mut clerk, &second));
    assert_eq!((one.state.as_str(), one.number.as_str()), ("rejected", "IPP-1"), "its own number stays");
    assert_eq!((other.state.as_str(), other.number.as_str()), ("accepted", "IPP-2"));
    reply(&mut clerk, 32, Request::Undo { entries });
    let other = open(&mut clerk, &second);
    assert_eq!((other.state.as_str(), other.number.as_str()), ("submitted", ""));
    assert_eq!(clerk.casebook.check().unwrap().faults, []);
}

#[test]
fn a_listing_that_is_back_changes_nothing_of_what_the_platform_counts() {
    let (mut clerk, keys) = ready();
    let id = submitted(&mut clerk, 10, &keys, "IPP-1");
    let seen = |outcome| Request::RecordOutcomes { outcomes: vec![told(&id, outcome, "")] };
    assert_eq!(code(ask(&mut clerk, 19, seen("relisted"))), "K11", "it was not taken down yet");
    for (minute, outcome) in [(20, "accepted"), (30, "still_online"), (40, "relisted")] {
        reply(&mut clerk, minute, seen(outcome));
    }
    assert_eq!(open(&mut clerk, &id).state, "relisted");
    let Reply::Filings { rows } = reply(&mut clerk, 50, Request::ListFilings) else { panic!("another reply") };
    assert_eq!((rows[0].tally().kept, rows[0].tally().lost), (2, 0));
    let Reply::Record { record } = reply(&mut clerk, 51, Request::ReadRecord) else { panic!("another reply") };
    assert_eq!((record.submitted, record.accepted), (1, 1));
}

#[test]
fn a_second_notice_knows_of_the_first() {
    let (mut clerk, keys) = ready();
    let first = compose(&mut clerk, 10, &keys);
    let receipt = Request::RecordReceipt { notice: first.id.clone(), number: "IPP-7".into(), evidence: String::new() };
    reply(&mut clerk, 11, receipt);
    let rejected =
        Request::RecordOutcome { notice: first.id, outcome: "rejected".into(), reason: "proof is missing".into() };
    reply(&mut clerk, 12, rejected);
    let second = compose(&mut clerk, 13, &keys[..1]);
    let earlier = &second.contents.earlier[0];
    assert_eq!((earlier.outcome.as_str(), earlier.words.as_str()), ("rejected", "proof is missing"));
}

#[test]
fn a_draft_follows_its_listings() {
    let (mut clerk, keys) = ready();
    let row = compose(&mut clerk, 10, &keys);
    let mut contents = row.contents.clone();
    contents.listings.remove(0);
    let change = Request::UpdateNotice { notice: row.id.clone(), contents, form: row.form.clone() };
    reply(&mut clerk, 11, change);
    assert_eq!(open(&mut clerk, &row.id).listings, keys[1..]);
    assert_eq!(clerk.casebook.listing(&keys[0]).unwrap().unwrap().notice_count, 0);
    assert_eq!(clerk.casebook.check().unwrap().faults, []);
}

#[test]
fn what_was_filed_cannot_be_changed_unseen() {
    let (mut clerk, keys) = ready();
    let id = compose(&mut clerk, 10, &keys).id;
    reply(&mut clerk, 11, Request::RecordReceipt { notice: id, number: String::new(), evidence: String::new() });
    let change = "UPDATE notice SET contents = replace(contents, 'good faith', 'bad faith')";
    clerk.casebook.connection.execute(change, []).unwrap();
    assert_eq!(clerk.casebook.check().unwrap().faults[0].code, "A05");
}

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
