//! What was found in pictures is kept by address, and what the tabs show is screened with it.

use touchstone_core::brand::Brand;
use touchstone_core::image::PictureFinding;
use touchstone_core::wire::Push;

use super::*;

const URL: &str = "https://img.example/1.jpg";

/// A clerk with the sample brand, and a tab that shows one of its listings and another.
fn shown() -> (Clerk, Vec<String>) {
    let mut clerk = clerk();
    reply(&mut clerk, 0, Request::SaveBrand { id: String::new(), toml: Brand::sample().into() });
    let with = |id, title, image: &str| Listing { image: Some(image.into()), ..listing(id, title) };
    let listings = [
        (with(1, "Aurelle Lumen Runner", URL), Band::Clear),
        (with(2, "a chair", "https://img.example/2.jpg"), Band::Clear),
    ];
    let keys = show(&mut clerk, &listings);
    (clerk, keys)
}

fn counterfeit() -> String {
    Brand::parse(Brand::sample()).unwrap().counterfeit_images[0].hash.clone()
}

fn finding(url: &str, hash: String) -> PictureFinding {
    PictureFinding { url: url.into(), quality: 90, hashes: vec![hash], codes: Vec::new() }
}

fn rows(clerk: &mut Clerk) -> Vec<VerdictRow> {
    let Reply::Verdicts(verdicts) = reply(clerk, 9, Request::TabState { tab: TAB }) else { panic!("another reply") };
    verdicts.rows
}

#[test]
fn what_a_tab_shows_is_screened_again_with_what_was_found() {
    let (mut clerk, keys) = shown();
    let findings = vec![finding(URL, counterfeit())];
    let answer = ask(&mut clerk, 1, Request::RecordPictures { findings }).unwrap();
    assert_eq!((answer.reply, answer.pushes), (Reply::Done, vec![Push::TabChanged { tab: TAB }]));
    let rows = rows(&mut clerk);
    assert_eq!((rows[0].verdict.band, rows[1].verdict.band), (Band::Likely, Band::Clear));
    assert!(rows[0].verdict.reasons.iter().any(|r| r.rule == "picture-of-counterfeit" && r.field == "image"));
    assert!(rows[1].listing.pictures.is_empty());
    // What is flagged now stands in the queue.
    let queued: Vec<String> = queue(&mut clerk, QueueFilter::default()).into_iter().map(|row| row.key).collect();
    assert_eq!(queued, [keys[0].clone()]);
}

#[test]
fn a_picture_found_elsewhere_changes_no_tab() {
    let (mut clerk, _) = shown();
    let before = rows(&mut clerk);
    let findings = vec![finding("https://img.example/3.jpg", counterfeit()), finding("", counterfeit())];
    let answer = ask(&mut clerk, 1, Request::RecordPictures { findings }).unwrap();
    assert_eq!((answer.pushes, rows(&mut clerk)), (Vec::new(), before));
}

#[test]
fn a_finding_takes_the_place_of_the_one_before() {
    let (mut clerk, _) = shown();
    for hash in [counterfeit(), "0".repeat(64)] {
        ask(&mut clerk, 1, Request::RecordPictures { findings: vec![finding(URL, hash)] }).unwrap();
    }
    let rows = rows(&mut clerk);
    assert!(rows[0].verdict.reasons.iter().all(|r| r.rule != "picture-of-counterfeit"));
    assert_eq!(rows[0].listing.pictures.len(), 1);
}

#[test]
fn what_was_found_comes_along_with_a_casebook_and_ours_stays() {
    let (mut ours, _) = shown();
    let (mut theirs, _) = shown();
    let told = |clerk: &mut Clerk, findings| ask(clerk, 1, Request::RecordPictures { findings }).unwrap();
    told(&mut ours, vec![finding(URL, "0".repeat(64))]);
    let elsewhere = "https://img.example/2.jpg";
    told(&mut theirs, vec![finding(URL, counterfeit()), finding(elsewhere, counterfeit())]);
    ours.casebook.merge(&theirs.casebook, false).unwrap();
    let mut listings = [URL, elsewhere].map(|url| Listing { image: Some(url.into()), ..listing(1, "a") });
    ours.casebook.add_pictures(listings.iter_mut()).unwrap();
    let hashes = listings.map(|listing| listing.pictures[0].hashes[0].clone());
    assert_eq!(hashes, ["0".repeat(64), counterfeit()]);
}

#[test]
fn a_page_of_the_web_may_not_tell_of_pictures() {
    let (mut clerk, _) = shown();
    let request = Request::RecordPictures { findings: vec![finding(URL, counterfeit())] };
    let answer = clerk.handle(Caller::Page { tab: TAB }, at(1), request, Vec::new());
    assert_eq!(code(answer), ClerkError::NotAllowed.code());
}
