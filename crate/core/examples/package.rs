//! Writes a package of about so many megabytes, of parts that do not compress, and says how much memory that took:
//! `package FILE MEGABYTES`. For measuring.
#![allow(clippy::print_stdout, clippy::disallowed_methods, reason = "a program of its own, which reads and writes")]

use std::error::Error;
use std::fs;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use p384::ecdsa::signature::hazmat::PrehashSigner;
use p384::ecdsa::{Signature, SigningKey};
use p384::pkcs8::EncodePublicKey;
use sha2::{Digest, Sha256};
use touchstone_core::evidence::{CaptureFacts, Part, prepare};

/// Of a package's bytes, how many parts: the long picture lies in it twice, the saved page once as it is and once as the
/// files in it.
const SHARES: usize = 36;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(file), Some(megabytes)) = (arguments.next(), arguments.next()) else {
        return Err("package FILE MEGABYTES".into());
    };
    let bytes = megabytes.parse::<usize>()? * 1_000_000 / SHARES;
    let facts = CaptureFacts {
        url: "https://shop.example/item?id=42".into(),
        started_ms: 1_764_000_000_000,
        tool: "Touchstone".into(),
        ..CaptureFacts::default()
    };
    let images: Vec<String> = (0..10).map(|number| mime_part(number, bytes)).collect();
    let page = format!(
        "From: <Saved>\r\nContent-Type: multipart/related; type=\"text/html\"; boundary=\"B\"\r\n\r\n--B\r\n\
         Content-Type: text/html\r\nContent-Location: {}\r\n\r\n<h1>Shoe</h1>\r\n{}--B--\r\n",
        facts.url,
        images.concat()
    );
    let part = |name: &str, bytes: Vec<u8>| Part { name: name.into(), bytes };
    let parts = vec![
        part("dom.html", b"<!doctype html><h1>Shoe</h1>".to_vec()),
        part("fullpage.png", noise(99, 6 * bytes)),
        part("page.mhtml", page.into_bytes()),
    ];
    let given: usize = parts.iter().map(|part| part.bytes.len()).sum();
    let draft = prepare("e1", &facts, parts)?;
    let key = SigningKey::from_slice(&[7; 48])?;
    let signature: Signature = key.sign_prehash(&Sha256::digest(draft.to_sign.as_bytes()))?;
    let public = key.verifying_key().to_public_key_der()?;
    let sealed = draft.finish(&STANDARD.encode(signature.to_bytes()), &STANDARD.encode(public.as_bytes()))?;
    fs::write(&file, &sealed.bytes)?;
    println!("{} {} {}", sealed.bytes.len(), given, most_memory().unwrap_or_default());
    Ok(())
}

fn mime_part(number: u64, bytes: usize) -> String {
    format!(
        "--B\r\nContent-Type: image/jpeg\r\nContent-Transfer-Encoding: base64\r\n\
         Content-Location: https://img.example/{number}.jpg\r\n\r\n{}\r\n",
        STANDARD.encode(noise(number, bytes))
    )
}

/// Bytes that do not compress, the same every time.
fn noise(seed: u64, length: usize) -> Vec<u8> {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    let next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state >> 32) as u8
    };
    std::iter::repeat_with(next).take(length).collect()
}

/// Bytes of memory that the process had at most.
fn most_memory() -> Option<usize> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    Some(line.split_whitespace().nth(1)?.parse::<usize>().ok()? * 1024)
}
