//! A capture of a page written for these tests, and a key that is no secret.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use p384::ecdsa::signature::hazmat::PrehashSigner;
use p384::ecdsa::{Signature, SigningKey};
use p384::pkcs8::EncodePublicKey;
use sha2::{Digest, Sha256};
use touchstone_core::evidence::{CaptureFacts, Operator, Part, Sealed, prepare};

/// A key for tests alone.
pub fn key(seed: u8) -> SigningKey {
    SigningKey::from_slice(&[seed; 48]).unwrap()
}

/// Signature and public key, as the device gives them.
pub fn sign(text: &str, key: &SigningKey) -> (String, String) {
    let signature: Signature = key.sign_prehash(&Sha256::digest(text.as_bytes())).unwrap();
    let spki = key.verifying_key().to_public_key_der().unwrap();
    (STANDARD.encode(signature.to_bytes()), STANDARD.encode(spki.as_bytes()))
}

/// SHA-256 of the public key.
pub fn fingerprint(key: &SigningKey) -> String {
    let spki = key.verifying_key().to_public_key_der().unwrap();
    Sha256::digest(spki.as_bytes()).iter().map(|b| format!("{b:02x}")).collect()
}

pub const URL: &str = "https://shop.example/item?id=42";

/// A red square of 32 by 32 pixels.
pub fn png() -> Vec<u8> {
    STANDARD.decode(include_str!("square.png.base64").trim()).unwrap()
}

pub fn facts() -> CaptureFacts {
    let header = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    CaptureFacts {
        url: URL.into(),
        title: "Running shoe, 手表 & more".into(),
        started_ms: 1_763_990_581_250,
        ended_ms: 1_763_990_582_750,
        utc_offset_minutes: 480,
        loaded_ms: Some(1_763_990_570_000),
        server_date: Some("Mon, 24 Nov 2025 13:22:49 GMT".into()),
        http_status: Some(200),
        http_headers: vec![
            header("content-type", "text/html; charset=utf-8"),
            header("content-encoding", "br"),
            header("set-cookie", "session=do-not-keep"),
        ],
        browser: "Chromium 156".into(),
        platform: "Linux x86_64".into(),
        languages: vec!["en-GB".into(), "zh-CN".into()],
        viewport: (1280, 800),
        pixel_ratio_percent: 100,
        page_height: 2400,
        tool: "Touchstone 0.1.0".into(),
        operator: Operator { name: "A. Analyst".into(), role: "Analyst".into(), organisation: "Agency".into() },
        purpose: Some("listing".into()),
        steps: vec!["viewport shot".into(), "rendered page read".into()],
        ledger_number: 7,
        device_key: Some(fingerprint(&key(1))),
        ..CaptureFacts::default()
    }
}

pub fn parts() -> Vec<Part> {
    let part = |name: &str, bytes: &[u8]| Part { name: name.into(), bytes: bytes.to_vec() };
    let dom = "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>Running shoe</title></head><body>\
        <h1>Running shoe, as new</h1><p id=\"price\">US $12.00</p><p>手表同款</p>\
        <img src=\"https://img.example/shoe.png\" width=\"32\" height=\"32\" alt=\"shoe\"></body></html>";
    let png = png();
    let mhtml = format!(
        "From: <Saved>\r\nContent-Type: multipart/related; type=\"text/html\"; boundary=\"B\"\r\n\r\n--B\r\n\
         Content-Type: text/html\r\nContent-Location: {URL}\r\n\r\n<h1>Running shoe</h1>\r\n--B\r\n\
         Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\nContent-Location: https://img.example/shoe.png\r\n\r\n\
         {}\r\n--B--\r\n",
        STANDARD.encode(&png)
    );
    vec![
        part("dom.html", dom.as_bytes()),
        part("response.bin", b"<!DOCTYPE html><title>Running shoe</title><div id=app></div>"),
        part("screenshot.png", &png),
        part("page.mhtml", mhtml.as_bytes()),
        part("snapshot.json", br#"{"url":"https://shop.example/item?id=42","nodes":[]}"#),
        part(
            "listing.json",
            br#"{"listing":{"id":"42","url":"https://shop.example/item?id=42","seller":{"name":"shop 1"}}}"#,
        ),
        part("screening.json", br#"{"verdict":{"band":"refer"}}"#),
        part("text.txt", "Running shoe, as new\nUS $12.00\n手表同款\n".as_bytes()),
    ]
}

/// The sample, sealed.
pub fn sealed() -> Sealed {
    let draft = prepare("e20251124-132301-00c0ffee", &facts(), parts()).unwrap();
    let (signature, public_key) = sign(&draft.to_sign, &key(1));
    draft.finish(&signature, &public_key).unwrap()
}
