//! Checks of the capture record (V16 to V19), which only our packages have.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::package::Package;
use super::{FOREIGN, Finding, NOT_REACHED, good, nothing};
use crate::evidence::digest::sha256;
use crate::evidence::record::{FORMAT, ITEMS, PATH};
use crate::evidence::warc::is_date;

/// Files that lie in `evidence/` and in the archive alike.
const COPIES: [(&str, &str); 3] =
    [("evidence/screenshot.png", "view"), ("evidence/fullpage.png", "fullPage"), ("evidence/text.txt", "text")];

/// The record; `Ok(None)` in packages of other tools.
fn capture<'a>(package: &'a Package<'_>) -> Result<Option<&'a Value>, String> {
    match &package.capture {
        Some(Ok(value)) => Ok(Some(value)),
        Some(Err(reason)) => Err(reason.clone()),
        None if package.ours => Err(format!("{PATH} is missing")),
        None => Ok(None),
    }
}

/// V16.
pub(super) fn items(package: &Package<'_>) -> Finding {
    let Some(record) = capture(package)? else { return nothing(FOREIGN) };
    if record.get("format").and_then(Value::as_str) != Some(FORMAT) {
        return Err(format!("{PATH}: its format is not known"));
    }
    let items = record.get("items").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    if items.len() != ITEMS {
        return Err(format!("{} items instead of {ITEMS}", items.len()));
    }
    let mut unknown = 0;
    for (number, item) in (1..).zip(items) {
        if item.get("item").and_then(Value::as_u64) != Some(number) {
            return Err(format!("item {number} is not where it should be"));
        }
        let answer = (item.get("value"), item.get("unknown"), item.get("elsewhere"));
        let answered = match answer {
            (Some(value), None, None) => !value.is_null(),
            (None, Some(reason), None) => {
                unknown += 1;
                reason.as_str().is_some_and(|r| !r.is_empty())
            }
            (None, None, Some(path)) => {
                path.as_str().is_some_and(|p| package.parts().contains_key(p) || package.is_withheld(p))
            }
            _ => false,
        };
        if !answered {
            return Err(format!("item {number} has no value, no reason and no part that holds it"));
        }
    }
    good(format!("{} known, {unknown} unknown with the reason", ITEMS - unknown))
}

/// V17.
pub(super) fn agreement(package: &Package<'_>) -> Finding {
    let record = match capture(package) {
        Ok(Some(record)) => record,
        Ok(None) => return nothing(FOREIGN),
        Err(_) => return nothing(NOT_REACHED),
    };
    let (Ok(records), Ok(_)) = (&package.records, &package.manifest) else { return nothing(NOT_REACHED) };
    let text = |name: &str| record.get(name).and_then(Value::as_str).unwrap_or_default();
    let (url, started, ended) = (text("url"), text("started"), text("ended"));
    if !is_date(started) || !is_date(ended) || started.len() != 24 || ended.len() != 24 || ended < started {
        return Err("start or end of the capture cannot be read".into());
    }
    let created = package.stated("created").unwrap_or_default();
    let seconds = |time: &str| time.get(..19).map(|t| format!("{t}Z"));
    if Some(url) != package.stated("mainPageUrl")
        || Some(started) != package.stated("mainPageDate")
        || seconds(ended).as_deref() != Some(created)
    {
        return Err("capture record and manifest differ in address or time".into());
    }
    let rendered = records.iter().any(|r| {
        r.uri() == url
            && r.field("warc-date") == started
            && r.field("warc-type") == "resource"
            && r.field("content-type").starts_with("text/html")
    });
    if !rendered {
        return Err("the rendered page is not in the archive".into());
    }
    // A cached response read in the very millisecond of the page stands one later.
    let within = |date: &str| date >= started && (date <= ended || started == ended);
    match records.iter().find(|r| !within(r.field("warc-date"))) {
        Some(r) => Err(format!("a record was not made during the capture: {}", r.uri())),
        None => good(""),
    }
}

/// V18.
pub(super) fn key(package: &Package<'_>) -> Finding {
    let record = match capture(package) {
        Ok(Some(record)) => record,
        Ok(None) => return nothing(FOREIGN),
        Err(_) => return nothing(NOT_REACHED),
    };
    let stated = match record.get("device_key") {
        Some(Value::Null) | None => return nothing("the capture record names no key"),
        Some(value) => value.as_str().unwrap_or_default(),
    };
    let key = match &package.digest {
        Some(Ok(file)) => file.pointer("/signedData/publicKey").and_then(Value::as_str),
        _ => None,
    };
    match key.and_then(|key| STANDARD.decode(key).ok()) {
        Some(spki) if sha256(&spki) == stated => good(stated),
        Some(_) => Err("it was signed by another key".into()),
        None => Err("there is no key".into()),
    }
}

/// V19.
pub(super) fn copies(package: &Package<'_>) -> Finding {
    let record = match capture(package) {
        Ok(Some(record)) => record,
        Ok(None) => return nothing(FOREIGN),
        Err(_) => return nothing(NOT_REACHED),
    };
    let Ok(records) = &package.records else { return nothing(NOT_REACHED) };
    let url = record.get("url").and_then(Value::as_str).unwrap_or_default();
    let mut count = 0;
    for (path, kind) in COPIES {
        let uri = format!("urn:{kind}:{url}");
        let archived: Vec<_> = records.iter().filter(|r| r.uri() == uri).map(|r| r.payload).collect();
        let loose: Vec<[u8; 32]> =
            package.parts().get(path).map(|bytes| Sha256::digest(bytes).into()).into_iter().collect();
        if archived != loose {
            return Err(format!("{path} is not what the archive holds"));
        }
        count += loose.len();
    }
    good(format!("{count} copies"))
}
