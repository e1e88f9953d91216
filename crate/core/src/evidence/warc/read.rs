//! Reading an archive that may be hostile: whole records, to the last byte.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;

use flate2::bufread::GzDecoder;
use sha2::{Digest, Sha256};

use crate::evidence::SavedPage;
use crate::evidence::container::allowance;
use crate::evidence::digest::hex;

/// Bytes of header that a record may have.
const LONGEST_HEADER: usize = 64 << 10;

/// What the checks need to know of a record.
#[derive(Clone, Debug)]
pub(crate) struct Summary {
    /// Name of the file inside `archive/`.
    pub(crate) file: String,
    /// Where it begins in the file.
    pub(crate) offset: u64,
    /// Its length in the file, compressed.
    pub(crate) length: u64,
    /// `WARC/1.1`.
    pub(crate) version: String,
    /// Header names, in lower case, and values.
    pub(crate) fields: BTreeMap<String, String>,
    /// SHA-256 of the payload.
    pub(crate) payload: [u8; 32],
    /// What is wrong with its digests.
    pub(crate) digest_fault: Option<String>,
}

impl Summary {
    /// A header's value, or empty.
    pub(crate) fn field(&self, name: &str) -> &str {
        self.fields.get(name).map_or("", String::as_str)
    }

    /// The address, without the angle brackets of WARC 1.0.
    pub(crate) fn uri(&self) -> &str {
        let uri = self.field("warc-target-uri");
        uri.strip_prefix('<').and_then(|u| u.strip_suffix('>')).unwrap_or(uri)
    }
}

/// All records of a file. An error names the record by its place.
pub(crate) fn records(file: &str, bytes: &[u8]) -> Result<Vec<Summary>, String> {
    let gzip = file.ends_with(".gz");
    let mut found: Vec<Summary> = Vec::new();
    let mut ids = BTreeSet::new();
    let mut rest = bytes;
    while !rest.is_empty() {
        let offset = (bytes.len() - rest.len()) as u64;
        let fault = |text: String| format!("{file}: record at {offset}: {text}");
        let (record, length, after) = if gzip {
            let (text, after) = member(rest).map_err(fault)?;
            let (record, end) = parse(&text).map_err(fault)?;
            if end != text.len() {
                return Err(fault("more in its compressed member than the record".into()));
            }
            (record, rest.len() - after.len(), after)
        } else {
            let (record, end) = parse(rest).map_err(fault)?;
            (record, end, rest.get(end..).unwrap_or_default())
        };
        let summary = Summary { file: file.to_owned(), offset, length: length as u64, ..record };
        if !ids.insert(summary.field("warc-record-id").to_owned()) {
            return Err(fault("its id comes twice".into()));
        }
        found.push(summary);
        rest = after;
    }
    if found.is_empty() {
        return Err(format!("{file}: holds no record"));
    }
    Ok(found)
}

/// The first page of an archive: HTML kept as a resource, or in a response that is neither chunked nor compressed.
pub(crate) fn page(file: &str, bytes: &[u8]) -> Option<SavedPage> {
    let mut rest = bytes;
    while !rest.is_empty() {
        let inflated;
        let (text, after) = if file.ends_with(".gz") {
            let (text, after) = member(rest).ok()?;
            inflated = text;
            (inflated.as_slice(), after)
        } else {
            (rest, &[] as &[u8])
        };
        let (record, end) = parse(text).ok()?;
        let length: usize = record.field("content-length").parse().ok()?;
        let block = text.get(end.checked_sub(length + 4)?..end - 4)?;
        let (mime, html) = match record.field("warc-type") {
            "resource" => (record.field("content-type").to_owned(), block),
            "response" => {
                let at = find(block, b"\r\n\r\n")? + 4;
                let head = String::from_utf8_lossy(block.get(..at)?).to_lowercase();
                let plain = !head.contains("\r\ntransfer-encoding:") && !head.contains("\r\ncontent-encoding:");
                let mime = head.split("\r\ncontent-type:").nth(1).filter(|_| plain).unwrap_or_default();
                (mime.trim_start().to_owned(), block.get(at..)?)
            }
            _ => (String::new(), block),
        };
        if mime.starts_with("text/html") && record.uri().starts_with("http") {
            return Some(SavedPage { url: record.uri().to_owned(), html: html.to_vec() });
        }
        rest = if file.ends_with(".gz") { after } else { rest.get(end..)? };
    }
    None
}

/// One gzip member and what follows it.
fn member(bytes: &[u8]) -> Result<(Vec<u8>, &[u8]), String> {
    let most = allowance(bytes.len() as u64);
    let mut text = Vec::new();
    let mut inflated = GzDecoder::new(bytes).take(most + 1);
    inflated.read_to_end(&mut text).map_err(|e| format!("cannot be inflated: {e}"))?;
    let rest = inflated.into_inner().into_inner();
    if text.len() as u64 > most {
        return Err("inflates without measure".into());
    }
    Ok((text, rest))
}

/// One record and where it ends.
fn parse(text: &[u8]) -> Result<(Summary, usize), String> {
    let search = text.get(..LONGEST_HEADER.min(text.len())).unwrap_or_default();
    let end = find(search, b"\r\n\r\n").ok_or("its header does not end")?;
    let header = text.get(..end).and_then(|h| std::str::from_utf8(h).ok()).ok_or("its header is not UTF-8")?;
    let mut lines = header.split("\r\n");
    let version = lines.next().unwrap_or_default();
    if !matches!(version, "WARC/1.0" | "WARC/1.1") {
        return Err("it does not begin with WARC/1.0 or WARC/1.1".into());
    }
    let mut fields = BTreeMap::new();
    for line in lines {
        let (name, value) = line.split_once(':').ok_or("a line of its header is none")?;
        let name = name.to_ascii_lowercase();
        // WARC lets one header alone come more than once.
        let known = fields.insert(name.clone(), value.trim_matches([' ', '\t']).to_owned());
        if known.is_some() && name != "warc-concurrent-to" {
            return Err(format!("header {name} comes twice"));
        }
    }
    for needed in ["warc-type", "warc-record-id", "warc-date", "content-length"] {
        if fields.get(needed).is_none_or(String::is_empty) {
            return Err(format!("header {needed} is missing"));
        }
    }
    if !is_date(&fields["warc-date"]) {
        return Err("its date cannot be read".into());
    }
    let length = &fields["content-length"];
    if !length.bytes().all(|b| b.is_ascii_digit()) || length.len() > 15 {
        return Err("its length is no number".into());
    }
    let length: usize = length.parse().map_err(|_| "its length is no number")?;
    let start = end + 4;
    let block = text.get(start..).and_then(|t| t.get(..length)).ok_or("it is cut off")?;
    let close = start + length;
    if text.get(close..close + 4) != Some(b"\r\n\r\n") {
        return Err("it does not end where its length says".into());
    }
    let http = fields.get("content-type").is_some_and(|t| t.starts_with("application/http"));
    let search = block.get(..LONGEST_HEADER.min(block.len())).unwrap_or_default();
    let head = if http { find(search, b"\r\n\r\n").map_or(block.len(), |at| at + 4) } else { 0 };
    let (head, payload) = block.split_at(head);
    let mut summary = Summary {
        file: String::new(),
        offset: 0,
        length: 0,
        version: version.to_owned(),
        fields,
        payload: Sha256::digest(payload).into(),
        digest_fault: None,
    };
    summary.digest_fault = digest_fault(&summary, block, head);
    Ok((summary, close + 4))
}

/// Compares the stated digests with the bytes.
fn digest_fault(record: &Summary, block: &[u8], head: &[u8]) -> Option<String> {
    let name = |which: &str| Some(format!("{which} digest of {} {}", record.field("warc-type"), record.uri()));
    let whole = if head.is_empty() { record.payload } else { Sha256::digest(block).into() };
    if differs(record.field("warc-block-digest"), &whole) {
        return name("block");
    }
    // A revisit states the payload of another record, and tools disagree over bodies sent in chunks.
    let chunked = find(&head.to_ascii_lowercase(), b"\r\ntransfer-encoding:").is_some();
    let comparable = matches!(record.field("warc-type"), "response" | "resource") && !chunked;
    if comparable && differs(record.field("warc-payload-digest"), &record.payload) {
        return name("payload");
    }
    None
}

/// A digest that is not SHA-256 in hexadecimal is not compared: older ones prove nothing.
fn differs(stated: &str, actual: &[u8]) -> bool {
    stated.strip_prefix("sha256:").is_some_and(|text| text.len() == 64 && !text.eq_ignore_ascii_case(&hex(actual)))
}

/// `2026-11-24T02:43:00Z`, with or without a fraction of up to nine digits.
pub(crate) fn is_date(text: &str) -> bool {
    const SHAPE: &[u8] = b"dddd-dd-ddTdd:dd:dd";
    let Some((whole, rest)) = text.as_bytes().split_at_checked(SHAPE.len()) else { return false };
    let shaped = whole.iter().zip(SHAPE).all(|(c, s)| if *s == b'd' { c.is_ascii_digit() } else { c == s });
    let fraction = match rest {
        b"Z" => true,
        [b'.', digits @ .., b'Z'] => (1..=9).contains(&digits.len()) && digits.iter().all(u8::is_ascii_digit),
        _ => false,
    };
    shaped && fraction
}

fn find(text: &[u8], what: &[u8]) -> Option<usize> {
    text.windows(what.len()).position(|w| w == what)
}
