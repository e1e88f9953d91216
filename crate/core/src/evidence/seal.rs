//! Writing a package: everything but the signature, then the signature.

use std::collections::BTreeSet;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use url::Url;

use super::facts::Identity;
use super::facts::{CaptureFacts, Part};
use super::instant::Instant;
use super::manifest::{self, Manifest, Resource};
use super::mask::Mask;
use super::record::{self, ByHand, CaptureRecord, Held};
use super::warc::{self, Body};
use super::{EvidenceError, container, digest, mhtml, response, signature};

/// Parts that lie in `evidence/` under their own name.
const KEPT: [&str; 7] =
    ["screenshot.png", "fullpage.png", "page.mhtml", "snapshot.json", "listing.json", "screening.json", "text.txt"];
/// What a person changed before sealing: goes into the record.
const BY_HAND: &str = "by_hand.json";
/// Parts that go into the archive alone.
const ARCHIVED: [&str; 3] = ["dom.html", "response.bin", "images.json"];
const WARC: &str = "data.warc.gz";

/// A package that lacks only its signature.
#[derive(Debug)]
pub struct Draft {
    /// What is to be signed: `sha256:<hex>` of `datapackage.json`.
    pub to_sign: String,
    name: String,
    container: container::Writer,
    created: String,
    software: String,
    device_key: Option<String>,
}

/// A finished package.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sealed {
    /// File name.
    pub name: String,
    /// The WACZ file.
    pub bytes: Vec<u8>,
    /// SHA-256 of the file, hexadecimal.
    pub sha256: String,
    /// SHA-256 of the manifest, hexadecimal.
    pub manifest_sha256: String,
}

/// A picture that the page itself could read.
#[derive(Deserialize, Serialize)]
struct ReadImage {
    url: String,
    mime: String,
    base64: String,
}

/// Writes everything but the signature.
///
/// # Errors
/// `dom.html` is missing, a part has no known name, the address is none, or the package would be too large.
pub fn prepare(evidence: &str, facts: &CaptureFacts, parts: Vec<Part>) -> Result<Draft, EvidenceError> {
    if evidence.is_empty() || !evidence.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_') {
        return Err(EvidenceError::Container(format!("evidence id {evidence:?} is no file name")));
    }
    let mut seen = BTreeSet::new();
    for part in &parts {
        let name = part.name.as_str();
        let known = KEPT.contains(&name) || ARCHIVED.contains(&name) || name == BY_HAND;
        if !known || !seen.insert(part.name.as_str()) {
            return Err(EvidenceError::Container(format!("part {} is not known or comes twice", part.name)));
        }
    }
    let by_hand: ByHand = match part(&parts, BY_HAND) {
        Some(bytes) => {
            serde_json::from_slice(bytes).map_err(|e| EvidenceError::Container(format!("{BY_HAND}: {e}")))?
        }
        None => ByHand::default(),
    };
    let started = Instant::from_ms(facts.started_ms)?;
    let ended = Instant::from_ms(facts.ended_ms.max(facts.started_ms))?;
    let (headers, mut redactions) = response::redact(&facts.http_headers);
    redactions.extend(facts.redactions.iter().map(|note| note.replace(['\r', '\n'], " ")));
    let mut identities = facts.identities.clone();
    identities.extend(response::personal(&facts.http_headers));
    let facts = CaptureFacts { http_headers: headers, ..facts.clone() };
    let (facts, parts, masked) = masked(facts, &identities, parts);
    redactions.extend(masked);
    let url = page_url(&facts.url)?;
    let mut omissions = facts.omissions.clone();

    let mut archive = warc::Writer::new(WARC, evidence);
    let files = write_archive(&mut archive, &url, &facts, (started, ended), &parts, &redactions, &mut omissions)?;
    let (warc, index) = archive.finish();
    let pages = pages(&url, &facts.title, started)?;
    let listing = part(&parts, "listing.json").and_then(|bytes| serde_json::from_slice::<Value>(bytes).ok());

    let mut container = container::Writer::new(ended.0);
    let mut resources = Vec::new();
    let mut add = |path: &str, bytes: &[u8]| {
        resources.push(Resource::of(path, bytes));
        container.store(path, bytes)
    };
    add(&format!("archive/{WARC}"), &warc)?;
    add("indexes/index.cdx", index.as_bytes())?;
    add("pages/pages.jsonl", pages.as_bytes())?;
    let mut paths = Vec::new();
    for part in parts.iter().filter(|part| KEPT.contains(&part.name.as_str())) {
        let path = format!("evidence/{}", part.name);
        add(&path, &part.bytes)?;
        paths.push(path);
    }
    add(record::OPERATOR_PATH, &manifest::json(&facts.operator)?)?;
    let held = Held { paths: &paths, files, listing: listing.as_ref() };
    let capture = CaptureRecord {
        format: record::FORMAT,
        evidence,
        url: &url,
        started: started.rfc3339(),
        ended: ended.rfc3339(),
        device_key: facts.device_key.as_deref(),
        items: record::items(evidence, &facts, started, ended, &held),
        redactions,
        covered: by_hand.rectangles(&facts.covered),
        uncovered: &by_hand.uncovered,
        omissions: &omissions,
    };
    add(record::PATH, &manifest::json(&capture)?)?;

    let created = ended.seconds();
    let manifest = manifest::json(&Manifest {
        profile: "data-package",
        wacz_version: manifest::WACZ_VERSION,
        software: &facts.tool,
        created: &created,
        title: &facts.title,
        main_page_url: &url,
        main_page_date: &started.rfc3339(),
        resources,
    })?;
    container.store(manifest::MANIFEST, &manifest)?;
    Ok(Draft {
        to_sign: digest::labelled(&manifest),
        name: format!("{evidence}.wacz"),
        container,
        created,
        software: facts.tool,
        device_key: facts.device_key,
    })
}

impl Draft {
    /// Closes the package with an ECDSA P-384 signature (raw r||s, base64) and its public key (SPKI, base64).
    ///
    /// # Errors
    /// The signature does not verify: a package is never written with one that does not.
    pub fn finish(mut self, signature: &str, public_key: &str) -> Result<Sealed, EvidenceError> {
        let key = signature::check(&self.to_sign, signature, public_key)?;
        if self.device_key.as_ref().is_some_and(|expected| *expected != key) {
            return Err(EvidenceError::Signature("it was made by another key than the capture record names".into()));
        }
        let file = manifest::digest_file(&self.to_sign, &self.created, &self.software, signature, public_key)?;
        self.container.store(manifest::DIGEST, &file)?;
        let bytes = self.container.finish()?;
        Ok(Sealed {
            name: self.name,
            sha256: digest::sha256(&bytes),
            manifest_sha256: self.to_sign.trim_start_matches("sha256:").to_owned(),
            bytes,
        })
    }
}

/// Facts and parts without what tells who captures, and what was done to them.
fn masked(
    mut facts: CaptureFacts,
    identities: &[Identity],
    parts: Vec<Part>,
) -> (CaptureFacts, Vec<Part>, Vec<String>) {
    let mut mask = Mask::new(identities, &listing_words(&parts));
    if mask.is_idle() {
        return (facts, parts, mask.notes());
    }
    for text in [&mut facts.url, &mut facts.title].into_iter().chain(&mut facts.canonical_url) {
        *text = mask.text(text);
    }
    for (_, value) in &mut facts.http_headers {
        *value = mask.text(value);
    }
    let mut kept = Vec::with_capacity(parts.len());
    for mut part in parts {
        match part.name.as_str() {
            "screenshot.png" | "fullpage.png" => {}
            "page.mhtml" => part.bytes = mhtml::masked(&part.bytes, &mut mask, &facts.shown_as),
            "images.json" => part.bytes = masked_images(&part.bytes, &mut mask),
            name if !mask.can_read(&part.bytes) => {
                facts.omissions.push(format!("{name}: not in UTF-8, so what tells who captures could not be masked"));
                continue;
            }
            _ => {
                if let Some(bytes) = mask.bytes(&part.bytes) {
                    part.bytes = bytes;
                }
            }
        }
        kept.push(part);
    }
    // The saved page has its addresses masked by now.
    let addresses = facts.shown_as.iter_mut().flat_map(|(saved, shown)| [saved, shown]);
    for text in facts.omissions.iter_mut().chain(addresses) {
        *text = mask.text(text);
    }
    (facts, kept, mask.notes())
}

/// Pictures that the page could read: their addresses are masked, the account's own left out.
fn masked_images(bytes: &[u8], mask: &mut Mask) -> Vec<u8> {
    let Ok(mut images) = serde_json::from_slice::<Vec<ReadImage>>(bytes) else { return bytes.to_vec() };
    images.retain(|image| !mask.is_own_picture(&image.url));
    for image in &mut images {
        image.url = mask.text(&image.url);
    }
    serde_json::to_vec(&images).unwrap_or_default()
}

/// Words of the listing that must stay readable: title, seller, number.
fn listing_words(parts: &[Part]) -> Vec<String> {
    let read = |bytes| serde_json::from_slice::<Value>(bytes).ok();
    let Some(listing) = part(parts, "listing.json").and_then(read) else { return Vec::new() };
    let texts = ["/listing/title", "/listing/id", "/listing/seller/name", "/listing/seller/id", "/listing/seller/url"];
    texts.iter().filter_map(|at| listing.pointer(at)?.as_str().map(str::to_owned)).collect()
}

/// Writes the records and answers how many files of the page are among them.
fn write_archive(
    archive: &mut warc::Writer,
    url: &str,
    facts: &CaptureFacts,
    (started, ended): (Instant, Instant),
    parts: &[Part],
    redactions: &[String],
    omissions: &mut Vec<String>,
) -> Result<usize, EvidenceError> {
    let dom = part(parts, "dom.html").ok_or_else(|| EvidenceError::MissingPart("dom.html".into()))?;
    let mut info = format!(
        "software: {}\r\nformat: WARC File Format 1.1\r\nconformsTo: http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/\r\ndescription: rendered page, main response from the browser's cache, files as the browser held them\r\n",
        facts.tool.replace(['\r', '\n'], " ")
    );
    for note in redactions {
        info.push_str(&format!("redacted: {note}\r\n"));
    }
    archive.add("", started, Body::Info, info.as_bytes())?;
    // What the person saw, and what players show: the rendered document. It was made in the browser, so it is a
    // resource, not a response.
    archive.add(url, started, Body::Resource { mime: "text/html; charset=utf-8" }, dom)?;
    if let Some(body) = part(parts, "response.bin") {
        match facts.http_status {
            Some(status) => {
                let head = response::head(status, &facts.http_headers, body.len());
                // Players show the first record at or after the page's time: the rendered page must come first.
                let at = if ended > started { ended } else { Instant(started.0 + time::Duration::MILLISECOND) };
                archive.add(url, at, Body::Response { head: &head.bytes, status, mime: &head.mime }, body)?;
            }
            None => omissions.push("response.bin: its status is not known, so it was not written".into()),
        }
    }
    for (name, kind, mime) in [
        ("screenshot.png", "view", "image/png"),
        ("fullpage.png", "fullPage", "image/png"),
        ("text.txt", "text", "text/plain; charset=utf-8"),
    ] {
        if let Some(bytes) = part(parts, name) {
            archive.add(&format!("urn:{kind}:{url}"), started, Body::Resource { mime }, bytes)?;
        }
    }
    let mut written = BTreeSet::from([url.to_owned()]);
    for file in files(parts, &facts.shown_as, omissions) {
        let Ok(address) = Url::parse(&file.url) else {
            omissions.push(format!("file {}: its address cannot be read", file.url));
            continue;
        };
        if written.insert(address.to_string()) {
            archive.add(address.as_str(), ended, Body::Resource { mime: &file.mime }, &file.bytes)?;
        }
    }
    Ok(written.len() - 1)
}

/// Files of the page: those of the saved page first, by the address whose bytes they are, then those that the page itself
/// could read.
fn files(parts: &[Part], shown_as: &[(String, String)], omissions: &mut Vec<String>) -> Vec<mhtml::SavedFile> {
    let mut files = part(parts, "page.mhtml").map(mhtml::files).unwrap_or_default();
    for file in &mut files {
        if let Some((_, shown)) = shown_as.iter().find(|(saved, _)| *saved == file.url) {
            file.url.clone_from(shown);
        }
    }
    let Some(bytes) = part(parts, "images.json") else { return files };
    match serde_json::from_slice::<Vec<ReadImage>>(bytes) {
        Ok(images) => {
            for image in images {
                match STANDARD.decode(&image.base64) {
                    Ok(bytes) => files.push(mhtml::SavedFile { url: image.url, mime: image.mime, bytes }),
                    Err(_) => omissions.push(format!("image {}: its bytes cannot be read", image.url)),
                }
            }
        }
        Err(error) => omissions.push(format!("images.json: {error}")),
    }
    files
}

/// The page's address as archives key it: without the fragment, which names a place in the page.
fn page_url(address: &str) -> Result<String, EvidenceError> {
    let fault = |reason: &str| EvidenceError::Container(format!("address {address}: {reason}"));
    let mut url = Url::parse(address).map_err(|e| fault(&e.to_string()))?;
    if !matches!(url.scheme(), "http" | "https") {
        return Err(fault("only web pages can be captured"));
    }
    url.set_fragment(None);
    Ok(url.into())
}

fn pages(url: &str, title: &str, started: Instant) -> Result<String, EvidenceError> {
    let header = json!({ "format": "json-pages-1.0", "id": "pages", "title": "All Pages" });
    let id = digest::sha256(url.as_bytes());
    let page = json!({ "id": id, "url": url, "title": title, "ts": started.rfc3339() });
    Ok(format!("{header}\n{page}\n"))
}

fn part<'a>(parts: &'a [Part], name: &str) -> Option<&'a [u8]> {
    parts.iter().find(|part| part.name == name).map(|part| part.bytes.as_slice())
}
