//! Checks of archive, index and pages (V12 to V15).

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;

use flate2::bufread::MultiGzDecoder;
use serde_json::Value;

use super::package::Package;
use super::{Finding, NOT_REACHED, good, nothing};
use crate::evidence::container::allowance;
use crate::evidence::digest::hex;
use crate::evidence::strict;
use crate::evidence::warc::Summary;

/// V12.
pub(super) fn records(package: &Package<'_>) -> Finding {
    let records = package.records.as_ref().map_err(Clone::clone)?;
    if package.ours {
        if records.first().is_none_or(|first| first.field("warc-type") != "warcinfo") {
            return Err("the archive does not begin with a warcinfo record".into());
        }
        if records.iter().any(|record| record.version != "WARC/1.1") {
            return Err("a record is not WARC 1.1".into());
        }
    }
    good(format!("{} records", records.len()))
}

/// V13.
pub(super) fn digests(package: &Package<'_>) -> Finding {
    let Ok(records) = &package.records else { return nothing(NOT_REACHED) };
    let stated =
        |record: &Summary, name: &str| record.field(name).len() == 71 && record.field(name).starts_with("sha256:");
    let mut count = 0;
    for record in records {
        if let Some(fault) = &record.digest_fault {
            return Err(fault.clone());
        }
        let block = stated(record, "warc-block-digest");
        let payload = stated(record, "warc-payload-digest") || record.field("warc-type") == "warcinfo";
        if package.ours && !(block && payload) {
            return Err(format!("a record states no SHA-256: {} {}", record.field("warc-type"), record.uri()));
        }
        count += usize::from(block);
    }
    if count == 0 { nothing("its records state no SHA-256") } else { good(format!("{count} records")) }
}

/// One line of an index.
struct Line {
    key: String,
    at: String,
    value: Value,
}

/// Lines of all indexes.
fn lines(package: &Package<'_>) -> Result<Vec<Line>, String> {
    let mut found = Vec::new();
    for (path, bytes) in package.below("indexes/") {
        let text = if path.ends_with(".cdx.gz") || path.ends_with(".cdxj.gz") {
            let most = allowance(bytes.len() as u64);
            let mut text = Vec::new();
            let read = MultiGzDecoder::new(bytes).take(most + 1).read_to_end(&mut text);
            read.map_err(|_| format!("{path}: cannot be inflated"))?;
            if text.len() as u64 > most {
                return Err(format!("{path}: inflates without measure"));
            }
            text
        } else if path.ends_with(".cdx") || path.ends_with(".cdxj") {
            bytes.to_vec()
        } else {
            continue;
        };
        let mut before: &[u8] = &[];
        for line in text.split(|b| *b == b'\n').filter(|line| !line.is_empty()) {
            let shown: String = String::from_utf8_lossy(line).chars().take(80).collect();
            let fault = |reason: &str| format!("{path}: {reason}: {shown}");
            if line < before {
                return Err(fault("not in order"));
            }
            before = line;
            let mut pieces = line.splitn(3, |b| *b == b' ');
            let (Some(key), Some(at), Some(json)) = (pieces.next(), pieces.next(), pieces.next()) else {
                return Err(fault("no index line"));
            };
            let value = strict::parse(json).map_err(|_| fault("no index line"))?;
            let (Ok(key), Ok(at)) = (std::str::from_utf8(key), std::str::from_utf8(at)) else {
                return Err(fault("no index line"));
            };
            found.push(Line { key: key.to_owned(), at: at.to_owned(), value });
        }
    }
    Ok(found)
}

/// A number, or a number written as text.
fn number(value: Option<&Value>) -> Option<u64> {
    let value = value?;
    let text =
        |t: &str| (!t.is_empty() && t.len() <= 15 && t.bytes().all(|b| b.is_ascii_digit())).then(|| t.parse().ok())?;
    value.as_u64().or_else(|| value.as_str().and_then(text))
}

/// Whether an index time, of 14 or 17 digits, is that of a record.
fn same_time(at: &str, date: &str) -> bool {
    let mut digits: String = date.chars().filter(char::is_ascii_digit).collect();
    digits.push_str("000");
    matches!(at.len(), 14 | 17) && digits.starts_with(at)
}

/// V14.
pub(super) fn index(package: &Package<'_>) -> Finding {
    let Ok(records) = &package.records else { return nothing(NOT_REACHED) };
    let lines = lines(package)?;
    let by_place: BTreeMap<(&str, u64), &Summary> = records.iter().map(|r| ((r.file.as_str(), r.offset), r)).collect();
    let mut led = BTreeSet::new();
    for line in &lines {
        let text = |name: &str| line.value.get(name).and_then(Value::as_str);
        let fault = |reason: &str| Err(format!("{} {}: {reason}", line.key, line.at));
        let (Some(url), Some(file)) = (text("url"), text("filename")) else { return fault("no address or file") };
        let (Some(offset), Some(length)) = (number(line.value.get("offset")), number(line.value.get("length"))) else {
            return fault("no place");
        };
        let Some(record) = by_place.get(&(file, offset)).filter(|record| record.length == length) else {
            return fault("there is no record at its place");
        };
        if record.uri() != url || !same_time(&line.at, record.field("warc-date")) {
            return fault("another record is at its place");
        }
        let digest = text("digest").unwrap_or_default();
        if digest.len() == 71
            && digest.starts_with("sha256:")
            && record.field("warc-type") != "revisit"
            && !digest.ends_with(&hex(&record.payload))
        {
            return fault("the record at its place has another payload");
        }
        led.insert((file.to_owned(), offset));
    }
    if package.ours {
        let wanted = |record: &&Summary| record.field("warc-type") != "warcinfo";
        if let Some(lost) = records.iter().filter(wanted).find(|r| !led.contains(&(r.file.clone(), r.offset))) {
            return Err(format!("a record is not in the index: {}", lost.uri()));
        }
        if lines.len() != led.len() {
            return Err("a record is in the index twice".into());
        }
    }
    if lines.is_empty() { Err("it is empty".into()) } else { good(format!("{} lines", lines.len())) }
}

/// V15.
pub(super) fn pages(package: &Package<'_>) -> Finding {
    let Some(bytes) = package.parts().get("pages/pages.jsonl") else { return nothing(NOT_REACHED) };
    let mut rows = Vec::new();
    for line in bytes.split(|b| *b == b'\n').filter(|line| !line.is_empty()) {
        rows.push(strict::parse(line).map_err(|e| format!("pages/pages.jsonl: {e}"))?);
    }
    let text = |row: &Value, name: &str| row.get(name).and_then(Value::as_str).map(str::to_owned);
    let header = rows.first().and_then(|row| text(row, "format"));
    if header.as_deref() != Some("json-pages-1.0") {
        return Err("pages/pages.jsonl has no header".into());
    }
    let mut pages = Vec::new();
    for row in rows.iter().skip(1) {
        match (text(row, "url"), text(row, "ts")) {
            (Some(url), Some(ts)) => pages.push((url, ts)),
            _ => return Err("a page has no address or time".into()),
        }
    }
    if package.ours {
        let (Ok(records), Ok(_)) = (&package.records, &package.manifest) else { return nothing(NOT_REACHED) };
        let [(url, ts)] = pages.as_slice() else { return Err("it does not list one page".into()) };
        if Some(url.as_str()) != package.stated("mainPageUrl") || Some(ts.as_str()) != package.stated("mainPageDate") {
            return Err("the page is not the main page of the manifest".into());
        }
        if !records.iter().any(|record| record.uri() == url && record.field("warc-date") == ts) {
            return Err("the page is not in the archive".into());
        }
    }
    good(format!("{} pages", pages.len()))
}
