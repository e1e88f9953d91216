//! Each known reason for rejection is filed once, and found before anything is filled.

use std::sync::LazyLock;

use crate::brand::Right;
use crate::notice::{
    Account, Attachment, Earlier, Filer, Finding, Forms, Notice, NoticeListing, Override, Severity, TestBuyRef,
};

const TODAY: &str = "2026-11-24";
const FORM: &str = "ipp-taobao";

fn forms() -> &'static Forms {
    static FORMS: LazyLock<Forms> = LazyLock::new(|| Forms::shipped().0);
    &FORMS
}

fn listing(id: u64) -> NoticeListing {
    NoticeListing {
        url: format!("https://item.taobao.com/item.htm?id={id}"),
        title: "northmark canvas shoes".into(),
        seller: "shop".into(),
        ..NoticeListing::default()
    }
}

fn attached(kind: &str) -> Attachment {
    Attachment { file: format!("{kind}.pdf"), kind: kind.into(), ..Attachment::default() }
}

/// A notice to which nothing can be objected.
pub(in crate::notice) fn sound() -> Notice {
    Notice {
        platform: "taobao".into(),
        filer: Filer {
            name: "Li Na".into(),
            role: "owner".into(),
            company: "Northmark Ltd".into(),
            email: "ip@northmark.example".into(),
            phone: "+86 10 5555 0100".into(),
            address: "1 Example Road, Beijing".into(),
        },
        right: Right {
            kind: "trademark".into(),
            text: "NORTHMARK".into(),
            number: "12345678".into(),
            territory: "CN".into(),
            classes: vec![25],
            owner: "Northmark Ltd.".into(),
            expires: Some("2031-05-06".into()),
        },
        complaint_type: "listing".into(),
        reason: "counterfeit-features".into(),
        listings: vec![listing(16_016_943_437)],
        explanation: "The sole differs from the genuine one.".into(),
        evidence: vec![attached("screenshot"), attached("comparison")],
        ..Notice::default()
    }
}

/// What changes in a sound notice is found, under its code, with a mend in both languages.
fn found(code: &str, change: impl FnOnce(&mut Notice)) -> Finding {
    let mut notice = sound();
    change(&mut notice);
    let findings = forms().check(&notice, FORM, TODAY);
    let found = findings.iter().find(|finding| finding.code == code);
    let found = found.unwrap_or_else(|| panic!("{code} is not among {findings:?}")).clone();
    for text in [&found.message, &found.message_zh, &found.mend, &found.mend_zh] {
        assert!(!text.is_empty(), "{found:?}");
    }
    if found.severity == Severity::Block {
        assert!(forms().plan(&notice, FORM, TODAY).is_err(), "{code} blocks and yet there is a plan");
    }
    found
}

fn blocked(code: &str, change: impl FnOnce(&mut Notice)) {
    let found = found(code, change);
    assert_eq!(found.severity, Severity::Block, "{found:?}");
}

fn warned(code: &str, change: impl FnOnce(&mut Notice)) {
    let found = found(code, change);
    assert_eq!(found.severity, Severity::Warn, "{found:?}");
}

#[test]
fn nothing_is_said_of_a_sound_notice() {
    assert_eq!(forms().check(&sound(), FORM, TODAY), Vec::new());
    let plan = forms().plan(&sound(), FORM, TODAY).expect("a plan");
    assert!(plan.fields.iter().any(|field| field.name == "declaration" && field.person && field.values.is_empty()));
}

#[test]
fn a_plan_also_holds_what_any_form_may_ask_for() {
    let plan = forms().plan(&sound(), FORM, TODAY).expect("a plan");
    let owner = plan.fields.iter().find(|field| field.name == "right_owner").expect("the owner");
    assert!(owner.unlisted && !owner.required && owner.values == [sound().right.owner]);
    assert!(owner.labels.iter().any(|label| label == "Rights owner" || label == "Owner"), "{:?}", owner.labels);
    // What the form file lists is not there twice.
    let mut names: Vec<&str> = plan.fields.iter().map(|field| field.name.as_str()).collect();
    names.sort_unstable();
    let all = names.len();
    names.dedup();
    assert_eq!(names.len(), all);
}

#[test]
fn a_notice_that_names_listings_and_no_type_complains_of_listings() {
    let notice = Notice { complaint_type: String::new(), ..sound() };
    assert_eq!(forms().check(&notice, FORM, TODAY), Vec::new());
}

#[test]
fn n01_a_field_is_missing() {
    blocked("N01", |notice| notice.explanation.clear());
    blocked("N01", |notice| notice.listings.clear());
    blocked("N01", |notice| notice.right = Right::default());
    blocked("N01", |notice| notice.filer.role.clear());
}

#[test]
fn n02_the_reason_is_not_for_this_right_or_there_are_two_rights() {
    blocked("N02", |notice| notice.right.kind = "copyright".into());
    blocked("N02", |notice| notice.right.kind = "utility".into());
    blocked("N02", |notice| notice.reason = "no-such-reason".into());
    blocked("N02", |notice| notice.right.number = "12345678, 87654321".into());
    blocked("N02", |notice| notice.complaint_type = "petition".into());
}

#[test]
fn n03_the_right_is_of_another_territory() {
    blocked("N03", |notice| notice.right.territory = "US".into());
    blocked("N03", |notice| notice.right.territory.clear());
}

#[test]
fn n04_no_class_of_the_right_covers_the_goods() {
    warned("N04", |notice| notice.right.classes = vec![9]);
    warned("N04", |notice| notice.right.classes.clear());
    warned("N04", |notice| {
        notice.right.classes = vec![14];
        notice.listings[0].title = "northmark 帆布鞋".into();
    });
}

#[test]
fn n05_the_right_is_not_in_force() {
    blocked("N05", |notice| notice.right.expires = Some("2026-11-23".into()));
    blocked("N05", |notice| notice.right.expires = Some("next year".into()));
    blocked("N05", |notice| notice.right_status = "pending".into());
    blocked("N05", |notice| notice.right_status = "supplemental".into());
    warned("N05", |notice| notice.right.expires = Some("2026-12-31".into()));
}

#[test]
fn n06_the_names_differ() {
    warned("N06", |notice| notice.right.owner = "Another Corp".into());
    warned("N06", |notice| notice.account = Some(Account { name: "Agency X".into(), filed: None }));
}

#[test]
fn n07_the_chain_of_authorisation_is_broken() {
    warned("N07", |notice| notice.filer.role = "agent".into());
    let mut notice = sound();
    notice.filer.role = "agent".into();
    let findings = forms().check(&notice, "ipp-form", TODAY);
    assert!(findings.iter().any(|f| f.code == "N07" && f.severity == Severity::Block), "{findings:?}");
}

#[test]
fn n08_an_address_is_no_listing() {
    for address in [
        "northmark flagship shop",
        "https://shop114407458.taobao.com/",
        "https://item.taobao.com/item.htm?id=1600000000 https://item.taobao.com/item.htm?id=1600000001",
        "https://www.taobao.com/",
        "javascript:alert(1)",
        "",
    ] {
        blocked("N08", |notice| notice.listings[0].url = address.into());
    }
    let shop = found("N08", |notice| notice.listings[0].url = "https://shop114407458.taobao.com/".into());
    assert!(shop.mend.contains("storefront complaint"), "{shop:?}");
    blocked("N08", |notice| notice.complaint_type = "storefront".into());
}

#[test]
fn n09_there_are_too_many_listings() {
    blocked("N09", |notice| notice.listings = (0..301).map(|i| listing(1_600_000_000 + i)).collect());
    let mut full = sound();
    full.listings = (0..300).map(|i| listing(1_600_000_000 + i)).collect();
    assert!(forms().plan(&full, FORM, TODAY).is_ok());
    warned("N09", |notice| {
        notice.account = Some(Account { name: "Northmark Ltd".into(), filed: Some(0) });
        notice.listings = (0..40).map(|i| listing(1_600_000_000 + i)).collect();
    });
}

#[test]
fn n10_unfair_use_with_the_mark_only_on_the_goods() {
    blocked("N10", |notice| {
        notice.reason = "unfair-use".into();
        notice.mark_place = "goods".into();
    });
    blocked("N10", |notice| {
        notice.reason = "unfair-use".into();
        notice.mark_place = "title".into();
        notice.mark_identical = Some(false);
    });
    warned("N10", |notice| {
        notice.reason = "unfair-use".into();
        notice.listings[0].title = "canvas shoes".into();
    });
}

#[test]
fn n11_the_proof_is_weak() {
    blocked("N11", |notice| notice.evidence = vec![attached("screenshot")]);
    blocked("N11", |notice| notice.reason = "test-buy".into());
    blocked("N11", |notice| {
        notice.reason = "test-buy".into();
        notice.test_buy = Some(TestBuyRef { order: "2026112400001".into(), report: String::new() });
    });
}

#[test]
fn n12_several_test_orders_in_one_notice() {
    blocked("N12", |notice| {
        notice.reason = "test-buy".into();
        notice.test_buy =
            Some(TestBuyRef { order: "2026112400001、2026112400002".into(), report: "report.pdf".into() });
    });
}

#[test]
fn n13_the_same_complaint_was_refused_before() {
    warned("N13", |notice| {
        notice.earlier = vec![Earlier {
            url: notice.listings[0].url.clone(),
            right: "12345678".into(),
            reason: "counterfeit-features".into(),
            outcome: "rejected".into(),
            words: String::new(),
        }];
    });
}

#[test]
fn a_listing_of_another_marketplace_is_stopped() {
    for address in ["https://detail.tmall.com/item.htm?id=16016943437", "https://www.amazon.com/dp/B000000000"] {
        blocked("N17", |notice| notice.listings[0].url = address.into());
    }
    blocked("N15", |notice| notice.platform = "amazon".into());
    assert_eq!(forms().check(&sound(), "no-such-form", TODAY)[0].code, "N14");
}

#[test]
fn good_faith_cannot_be_skipped() {
    blocked("N22", |notice| notice.listings[0].reviewed = Some(false));
    blocked("N23", |notice| notice.listings[0].authorised = Some(true));
    blocked("N19", |notice| notice.evidence[0].verified = Some(false));
    blocked("N22", |notice| {
        notice.listings[0].reviewed = Some(false);
        notice.overrides = vec![Override { code: "N22".into(), reason: "in a hurry".into() }];
    });
}

#[test]
fn a_written_reason_sets_an_arguable_block_aside_and_is_kept() {
    let weak = |reason: &str| {
        let mut notice = sound();
        notice.evidence = vec![attached("screenshot")];
        notice.overrides = vec![Override { code: "N11".into(), reason: reason.into() }];
        notice
    };
    assert!(forms().plan(&weak("  "), FORM, TODAY).is_err());
    let notice = weak("the comparison is in the explanation");
    assert!(forms().plan(&notice, FORM, TODAY).is_ok());
    assert!(forms().check(&notice, FORM, TODAY)[0].message.contains("the comparison is in the explanation"));
}

#[test]
fn the_same_listing_twice_is_filed_once() {
    let mut notice = sound();
    notice.listings.push(notice.listings[0].clone());
    assert_eq!(forms().check(&notice, FORM, TODAY)[0].code, "N16");
    let plan = forms().plan(&notice, FORM, TODAY).expect("a plan");
    let listings = plan.fields.iter().find(|field| field.name == "listings").expect("listings");
    assert_eq!(listings.values, vec![sound().listings[0].url.clone()]);
}

#[test]
fn hostile_text_does_no_harm() {
    let long = "\u{202e}<script>\u{0}𠮷".repeat(20_000);
    let mut notice = sound();
    notice.explanation = long.clone();
    notice.listings[0].url = long.clone();
    notice.listings[0].title = long.clone();
    notice.right.expires = Some(long);
    assert!(forms().plan(&notice, FORM, TODAY).is_err());
}

#[test]
fn a_notice_in_other_peoples_words_is_understood() {
    let mut notice = sound();
    notice.filer.role = "Rights owner".into();
    notice.right.kind = "Trademark".into();
    notice.right.territory = "China".into();
    notice.complaint_type = "Product listing".into();
    notice.reason = "Counterfeit Features".into();
    notice.evidence = vec![attached("comparison sheet"), attached("Screenshot")];
    assert_eq!(forms().check(&notice, FORM, TODAY), Vec::new());
    let as_agent = |role: &str| {
        let mut notice = sound();
        notice.filer.role = role.into();
        forms().check(&notice, FORM, TODAY).iter().map(|finding| finding.code.clone()).collect::<Vec<_>>()
    };
    assert_eq!(as_agent("Authorised representative"), ["N07"], "an agent is not taken for the owner");
    assert_eq!(as_agent("friend"), ["N01", "N07"], "what is not understood is not guessed");
}
