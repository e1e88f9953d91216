//! What a package shares with others: found where it stands, and the package is the same once it is put together again.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use proptest::prelude::*;
use touchstone_core::evidence::{CaptureFacts, Part, Shared, prepare, shared};

use crate::sample;

/// Bytes that look like noise.
fn noise(seed: u64, length: usize) -> Vec<u8> {
    let mut state = seed;
    let next = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        state.to_be_bytes()[0]
    };
    std::iter::repeat_with(next).take(length).collect()
}

/// A page as a browser saves it, with pictures.
fn saved(boundary: &str, pictures: &[(&str, &[u8])]) -> Vec<u8> {
    let mut text = format!(
        "Content-Type: multipart/related; boundary=\"{boundary}\"\r\n\r\n--{boundary}\r\nContent-Type: text/html\r\nContent-Location: https://shop.example/i/1\r\n\r\n<p>1</p>\r\n"
    );
    for (url, bytes) in pictures {
        text.push_str(&format!(
            "--{boundary}\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\nContent-Location: {url}\r\n\r\n{}\r\n",
            STANDARD.encode(bytes)
        ));
    }
    text.push_str(&format!("--{boundary}--\r\n"));
    text.into_bytes()
}

fn package(evidence: &str, started_ms: i64, more: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let mut parts = sample::parts();
    parts.retain(|part| more.iter().all(|(name, _)| part.name != *name));
    parts.extend(more.iter().map(|(name, bytes)| Part { name: (*name).into(), bytes: bytes.clone() }));
    let facts = CaptureFacts { started_ms, ended_ms: started_ms + 900, ..sample::facts() };
    let draft = prepare(evidence, &facts, parts).unwrap();
    let (signature, public) = sample::sign(&draft.to_sign, &sample::key(1));
    draft.finish(&signature, &public).unwrap().bytes
}

/// Shared contents as a vault would keep them, by what stands at their places first.
fn contents(package: &[u8], shared: &Shared) -> Vec<u8> {
    let mut contents = Vec::new();
    for (at, from, length) in &shared.places {
        if *from == contents.len() as u64 {
            contents.extend_from_slice(&package[*at as usize..(*at + *length) as usize]);
        }
    }
    assert_eq!(contents.len() as u64, shared.bytes);
    contents
}

/// Every place says what stands there, none reaches into another, and together with the rest they make the package.
fn hold(package: &[u8]) -> Vec<Vec<u8>> {
    let found = shared(package);
    let kept: Vec<Vec<u8>> = found.iter().map(|one| contents(package, one)).collect();
    let mut places: Vec<(u64, u64, u64, usize)> = Vec::new();
    for (which, one) in found.iter().enumerate() {
        places.extend(one.places.iter().map(|(at, from, length)| (*at, *from, *length, which)));
    }
    places.sort_unstable();
    let mut again = Vec::new();
    for (at, from, length, which) in places {
        assert!(at as usize >= again.len(), "a place reaches into another");
        again.extend_from_slice(&package[again.len()..at as usize]);
        again.extend_from_slice(&kept[which][from as usize..(from + length) as usize]);
    }
    again.extend_from_slice(&package[again.len()..]);
    assert!(again == package, "what is put together again is the package");
    kept
}

#[test]
fn a_picture_is_shared_by_archive_and_package_and_stands_as_it_is() {
    // More than one block of what is stored without being compressed.
    let (shot, picture) = (noise(1, 200_000), noise(2, 90_000));
    let page = saved("B1", &[("https://img.example/a.png", &picture)]);
    let kept = hold(&package("e1", 1_763_990_000_000, &[("screenshot.png", shot.clone()), ("page.mhtml", page)]));
    assert_eq!(kept.len(), 3, "the screenshot, the picture, and the picture as the saved page writes it");
    assert!(kept.contains(&shot) && kept.contains(&picture));
    assert!(kept.contains(&STANDARD.encode(&picture).into_bytes()));
}

#[test]
fn two_captures_of_a_page_have_their_pictures_in_common() {
    let picture = noise(3, 50_000);
    let at = |evidence, ms, boundary, shot| {
        let page = saved(boundary, &[("https://img.example/a.png", &picture)]);
        hold(&package(evidence, ms, &[("screenshot.png", noise(shot, 40_000)), ("page.mhtml", page)]))
    };
    let (first, second) = (at("e1", 1_763_990_000_000, "B1", 4), at("e2", 1_763_990_700_000, "another", 5));
    let common = first.iter().filter(|one| second.contains(one)).count();
    assert_eq!((common, first.len(), second.len()), (2, 3, 3), "all but the screenshots");
}

#[test]
fn small_contents_and_the_page_itself_are_the_packages_own() {
    let page = saved("B1", &[("https://img.example/a.png", &noise(6, 1_000))]);
    let long = [b"<html><body>".as_slice(), &b"words ".repeat(20_000)].concat();
    assert!(hold(&package("e1", 1_763_990_000_000, &[("page.mhtml", page), ("dom.html", long)])).is_empty());
}

#[test]
fn what_is_no_package_shares_nothing() {
    assert!(shared(b"").is_empty());
    assert!(shared(&noise(7, 70_000)).is_empty());
    let whole = package("e1", 1_763_990_000_000, &[("screenshot.png", noise(8, 70_000))]);
    assert!(shared(&whole[..whole.len() - 1]).is_empty());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn any_change_of_a_package_is_put_together_again(place in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let page = saved("B1", &[("https://img.example/a.png", &noise(9, 20_000))]);
        let mut whole = package("e1", 1_763_990_000_000, &[("screenshot.png", noise(10, 70_000)), ("page.mhtml", page)]);
        let at = place.index(whole.len());
        whole[at] = byte;
        hold(&whole);
    }
}
