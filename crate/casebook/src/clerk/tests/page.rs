use touchstone_core::listing::PageKind;
use touchstone_core::page::{Node, Snapshot};
use touchstone_core::referral::Referred;
use touchstone_core::review::Decision;
use touchstone_core::wire::{Policy, Push, Reply, Request, Settings};

use super::*;

fn read(clerk: &mut Clerk, minute: u32, url: &str) -> Verdicts {
    let snapshot = Snapshot { schema: 1, url: url.into(), ..Snapshot::default() };
    let answer = clerk.handle(Caller::Page { tab: TAB }, at(minute), Request::ReadPage { snapshot }, Vec::new());
    let Reply::Verdicts(verdicts) = answer.unwrap().reply else { panic!("another reply") };
    verdicts
}

#[test]
fn a_page_without_listings_leaves_no_trace() {
    let mut clerk = clerk();
    let verdicts = read(&mut clerk, 0, "https://example.org/");
    assert!(verdicts.rows.is_empty() && verdicts.page.is_some());
    let visits: i64 = clerk.casebook.connection.query_row("SELECT count(*) FROM visit", [], |row| row.get(0)).unwrap();
    assert_eq!(visits, 0);
}

#[test]
fn a_page_that_has_not_changed_is_not_read_again() {
    let mut clerk = clerk();
    assert_eq!(read(&mut clerk, 0, "https://example.org/").page.unwrap().kind, PageKind::Other);
    // A mark by which the first reading is known again.
    clerk.pages.get_mut(&TAB).unwrap().verdicts.page.as_mut().unwrap().kind = PageKind::Category;
    assert_eq!(read(&mut clerk, 1, "https://example.org/").page.unwrap().kind, PageKind::Category);
    let changed = Snapshot { schema: 1, url: "https://example.org/".into(), title: "x".into(), ..Snapshot::default() };
    let request = Request::ReadPage { snapshot: changed };
    let answer = clerk.handle(Caller::Page { tab: TAB }, at(2), request, Vec::new()).unwrap();
    let Reply::Verdicts(verdicts) = answer.reply else { panic!("another reply") };
    assert_eq!(verdicts.page.unwrap().kind, PageKind::Other);
}

#[test]
fn two_shops_with_an_id_alike_have_two_listings_and_an_older_casebook_keeps_its_names() {
    let mut clerk = clerk();
    let of = |shop: &str| Listing {
        id: Some("sepatu-lari".into()),
        url: format!("https://www.tokopedia.com/{shop}/sepatu-lari"),
        title: "sepatu lari".into(),
        ..Listing::default()
    };
    let referred = |shop: &str| Referred {
        marketplace: "tokopedia".into(),
        id: "sepatu-lari".into(),
        url: of(shop).url,
        title: "sepatu lari".into(),
        ..Referred::default()
    };
    let name = |clerk: &Clerk, shop: &str| clerk.key_of(Some("tokopedia"), &of(shop)).unwrap();
    assert_eq!(name(&clerk, "one"), "tokopedia:one/sepatu-lari");
    assert_eq!(clerk.key_of(Some("taobao"), &listing(1, "x")).unwrap(), "taobao:1");
    // As a version before this one has kept it.
    let met = Met {
        key: "tokopedia:sepatu-lari",
        marketplace: "tokopedia",
        listing: &of("one"),
        verdict: &verdict(Band::Refer),
    };
    clerk.casebook.keep(met, None, at(0).at_ms).unwrap();
    assert_eq!(name(&clerk, "one"), "tokopedia:sepatu-lari");
    let listings = vec![referred("one"), referred("two")];
    let request = Request::RecordReferrals { source: "hotline".into(), listings };
    reply(&mut clerk, 1, request);
    let mut keys = clerk.casebook.column("SELECT key FROM listing").unwrap();
    keys.sort();
    assert_eq!(keys, ["tokopedia:sepatu-lari", "tokopedia:two/sepatu-lari"]);
    clerk.casebook.connection.execute("DELETE FROM listing WHERE key LIKE '%two%'", []).unwrap();
    clerk.casebook.rebuild().unwrap();
    let again: String = clerk
        .casebook
        .connection
        .query_row("SELECT listing FROM listing WHERE key LIKE '%two%'", [], |row| row.get(0))
        .unwrap();
    assert!(again.contains("\"id\":\"sepatu-lari\""), "{again}");
}

#[test]
fn a_page_that_asks_again_is_told_what_was_decided_without_being_read() {
    let mut clerk = clerk();
    show(&mut clerk, &[(listing(1, "replica"), Band::Likely)]);
    let url = clerk.pages[&TAB].verdicts.page.clone().unwrap().url;
    let again = |clerk: &mut Clerk, minute, tab, url: &str| {
        let request = Request::ReadAgain { url: url.into() };
        let answer = clerk.handle(Caller::Page { tab }, at(minute), request, Vec::new()).unwrap();
        let Reply::Verdicts(verdicts) = answer.reply else { panic!("another reply") };
        (verdicts, answer.pushes)
    };
    let (before, _) = again(&mut clerk, 1, TAB, &url);
    let listings = vec![before.rows[0].key.clone()];
    reply(&mut clerk, 2, Request::Decide { listings, decision: Decision::Confirmed, note: String::new() });
    let (after, pushes) = again(&mut clerk, 3, TAB, &url);
    assert_eq!((before.rows[0].decision, after.rows[0].decision), (None, Some(Decision::Confirmed)));
    assert_eq!(pushes, [Push::TabChanged { tab: TAB }], "the panel beside the tab is told");
    assert_eq!(again(&mut clerk, 4, TAB, &url).1, [], "and not told twice");
    assert!(again(&mut clerk, 5, TAB + 1, &url).0.page.is_none(), "a tab of which nothing was read");
    assert!(again(&mut clerk, 6, TAB, "https://example.org/other").0.page.is_none(), "the tab went on");
}

#[test]
fn only_what_has_changed_is_screened_again() {
    let mut clerk = clerk();
    show(&mut clerk, &[(listing(1, "replica watch"), Band::Clear), (listing(2, "replica bag"), Band::Clear)]);
    let url = clerk.pages[&TAB].verdicts.page.clone().unwrap().url;
    let again = |clerk: &mut Clerk, minute| {
        let request = Request::ReadAgain { url: url.clone() };
        let answer = clerk.handle(Caller::Page { tab: TAB }, at(minute), request, Vec::new()).unwrap();
        let Reply::Verdicts(verdicts) = answer.reply else { panic!("another reply") };
        verdicts.rows.into_iter().map(|row| row.verdict).collect::<Vec<_>>()
    };
    let screened = again(&mut clerk, 1);
    // A mark by which a verdict is known again.
    let marked = Verdict { probability: 0.125, ..Verdict::default() };
    for (_, told) in clerk.pages.get_mut(&TAB).unwrap().written.values_mut() {
        *told = marked.clone();
    }
    assert_eq!(again(&mut clerk, 2), [marked.clone(), marked.clone()]);
    clerk.pages.get_mut(&TAB).unwrap().verdicts.rows[1].listing.title = "replica bag, new".into();
    let after = again(&mut clerk, 3);
    assert_eq!(after[0], marked, "of this nothing has changed");
    assert_ne!(after[1], marked, "this has another title");
    reply(&mut clerk, 4, Request::SaveBrand { id: String::new(), toml: PROFILE.into() });
    assert_eq!(again(&mut clerk, 5)[0], screened[0], "the rules have changed");
}

#[test]
fn a_list_from_which_nothing_is_read_raises_the_canary() {
    let link = |href: String| Node { tag: "a".into(), attributes: vec![("href".into(), href)], ..Node::default() };
    let shell = |links: u32| Snapshot {
        schema: 1,
        url: "https://s.taobao.com/search?q=bag".into(),
        nodes: (0..links).map(|at| link(format!("/page/{at}"))).collect(),
        ..Snapshot::default()
    };
    let mut clerk = clerk();
    let mut canary = |snapshot| {
        let request = Request::ReadPage { snapshot };
        let answer = clerk.handle(Caller::Page { tab: TAB }, at(1), request, Vec::new()).unwrap();
        let Reply::Verdicts(verdicts) = answer.reply else { panic!("another reply") };
        verdicts.canary
    };
    assert!(canary(shell(150)));
    assert!(!canary(shell(3)), "a page that is still empty");
    assert!(!canary(Snapshot { url: "https://example.org/search?q=bag".into(), ..shell(150) }), "another site");
}

#[test]
fn the_tab_forgets_a_page_that_was_left() {
    let mut clerk = clerk();
    show(&mut clerk, &[(listing(1, "replica"), Band::Likely)]);
    clerk.handle(Caller::Page { tab: TAB }, at(1), Request::LeavePage, Vec::new()).unwrap();
    let Reply::Verdicts(verdicts) = reply(&mut clerk, 2, Request::TabState { tab: TAB }) else {
        panic!("another reply")
    };
    assert_eq!((verdicts.page, verdicts.rows.len()), (None, 0));
}

#[test]
fn quiet_and_language_travel_with_the_verdicts() {
    let mut clerk = clerk();
    let settings = Settings { quiet: true, language: "zh".into(), ..Settings::default() };
    reply(&mut clerk, 0, Request::SaveSettings { settings });
    let verdicts = read(&mut clerk, 1, "https://example.org/");
    assert!(verdicts.quiet && verdicts.language == "zh");
}

#[test]
fn a_policy_keeps_other_hosts_unread() {
    let mut clerk = clerk();
    let policy = Policy { hosts: vec!["taobao.com".into()], ..Policy::default() };
    reply(&mut clerk, 0, Request::ApplyPolicy { policy });
    assert!(read(&mut clerk, 1, "https://s.taobao.com/search").page.is_some());
    assert!(read(&mut clerk, 2, "https://www.ebay.com/sch/i.html").page.is_none());
    assert!(read(&mut clerk, 3, "https://eviltaobao.com/").page.is_none());
}

#[test]
fn a_clear_listing_is_counted_but_not_kept() {
    let mut clerk = clerk();
    show(&mut clerk, &[(listing(1, "honest"), Band::Clear), (listing(2, "replica"), Band::Likely)]);
    let Reply::Record { record } = reply(&mut clerk, 1, Request::ReadRecord) else { panic!("another reply") };
    assert_eq!((record.screened, record.likely, record.refer), (2, 1, 0));
    let dump = clerk.casebook.dump().unwrap().to_string();
    assert!(!dump.contains("honest") && dump.contains("replica"));
}

#[test]
fn a_listing_seen_again_keeps_its_first_day() {
    let mut clerk = clerk();
    let listings = [(listing(1, "replica"), Band::Likely), (listing(2, "honest"), Band::Clear)];
    show(&mut clerk, &listings);
    show(&mut clerk, &listings);
    let row = &queue(&mut clerk, QueueFilter::default())[0];
    assert_eq!((row.first_seen_ms, row.times_seen), (at(0).at_ms, 2));
    let standing = clerk.casebook.standing_of("taobao:2").unwrap();
    assert_eq!(standing.first_seen_ms, at(0).at_ms);
}

#[test]
fn sellers_are_counted_over_their_listings() {
    let mut clerk = clerk();
    let keys = show(
        &mut clerk,
        &[
            (listing(1, "replica"), Band::Likely),
            (listing(8, "replica"), Band::Refer),
            (listing(2, "replica"), Band::Likely),
        ],
    );
    let decision = Decision::Confirmed;
    reply(&mut clerk, 1, Request::Decide { listings: keys[..1].to_vec(), decision, note: String::new() });
    let Reply::Sellers { rows } = reply(&mut clerk, 2, Request::ListSellers) else { panic!("another reply") };
    let first = &rows[0];
    assert_eq!((first.name.as_str(), first.listings, first.flagged, first.confirmed), ("shop 1", 2, 2, 1));
}
