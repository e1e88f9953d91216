//! Checks of manifest and signature (V06 to V11).

use std::collections::BTreeSet;

use serde_json::Value;

use super::package::Package;
use super::{FOREIGN, Finding, NOT_REACHED, good, nothing};
use crate::evidence::digest::sha256;
use crate::evidence::disclose::WITHHELD;
use crate::evidence::manifest::{DIGEST, MANIFEST, WACZ_VERSION};
use crate::evidence::{EvidenceError, signature as ecdsa};

/// Versions whose packages have the form that is checked here.
const VERSIONS: [&str; 3] = ["1.0.0", "1.1.0", WACZ_VERSION];
/// Members of an anonymous signature; no other may stand beside them.
const MEMBERS: [&str; 6] = ["created", "hash", "publicKey", "signature", "software", "version"];

/// One listed part.
struct Listed<'a> {
    path: &'a str,
    hash: &'a str,
    bytes: u64,
}

/// The list of parts, as far as the manifest is well formed.
fn listed<'a>(package: &'a Package<'_>) -> Result<Vec<Listed<'a>>, String> {
    let manifest = package.manifest.as_ref().map_err(Clone::clone)?;
    let fault = |text: &str| Err(format!("{MANIFEST}: {text}"));
    let text = |value: &'a Value, name: &str| value.get(name).and_then(Value::as_str);
    if text(manifest, "profile") != Some("data-package") {
        return fault("its profile is not data-package");
    }
    match text(manifest, "wacz_version") {
        Some(version) if VERSIONS.contains(&version) && (!package.ours || version == WACZ_VERSION) => {}
        _ => return fault("its WACZ version is not known"),
    }
    if package.ours
        && ["created", "software", "title", "mainPageUrl", "mainPageDate"].iter().any(|n| text(manifest, n).is_none())
    {
        return fault("created, software, title, main page or its date is missing");
    }
    let Some(resources) = manifest.get("resources").and_then(Value::as_array).filter(|r| !r.is_empty()) else {
        return fault("it lists no part");
    };
    let mut paths = BTreeSet::new();
    let mut found = Vec::new();
    for resource in resources {
        let row = (
            text(resource, "name"),
            text(resource, "path"),
            text(resource, "hash"),
            resource.get("bytes").and_then(Value::as_u64),
        );
        let (Some(_), Some(path), Some(hash), Some(bytes)) = row else {
            return fault("a part has no name, path, hash or size");
        };
        let digits = hash.strip_prefix("sha256:").unwrap_or_default();
        if digits.len() != 64 || !digits.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f')) {
            return Err(format!("{MANIFEST}: {path}: its hash is not SHA-256"));
        }
        if !paths.insert(path) {
            return Err(format!("{MANIFEST}: {path} comes twice"));
        }
        found.push(Listed { path, hash, bytes });
    }
    Ok(found)
}

/// V06.
pub(super) fn form(package: &Package<'_>) -> Finding {
    good(format!("{} parts", listed(package)?.len()))
}

/// V07.
pub(super) fn complete(package: &Package<'_>) -> Finding {
    let Ok(listed) = listed(package) else { return nothing(NOT_REACHED) };
    let listed: BTreeSet<&[u8]> = listed.iter().map(|part| part.path.as_bytes()).collect();
    let held: BTreeSet<&[u8]> = package
        .entries()
        .iter()
        .map(|entry| entry.name)
        .filter(|name| *name != MANIFEST.as_bytes() && *name != DIGEST.as_bytes())
        .filter(|name| !package.ours || *name != WITHHELD.as_bytes())
        .collect();
    let withheld = package.withheld.as_ref().map_err(Clone::clone)?;
    let shown = |name: &[u8]| String::from_utf8_lossy(name).into_owned();
    if let Some(name) = held.difference(&listed).next() {
        return Err(format!("{} is not listed", shown(name)));
    }
    let missing: BTreeSet<&[u8]> = listed.difference(&held).copied().collect();
    let stated: BTreeSet<&[u8]> = withheld.iter().map(String::as_bytes).collect();
    if let Some(name) = missing.difference(&stated).next() {
        return Err(format!("{} is listed but missing", shown(name)));
    }
    match stated.difference(&missing).next() {
        Some(name) => Err(format!("{} is said to be withheld, but is not", shown(name))),
        None if withheld.is_empty() => good(""),
        None => good(format!("withheld from the recipient: {}", withheld.join(", "))),
    }
}

/// V08.
pub(super) fn hashes(package: &Package<'_>) -> Finding {
    let Ok(listed) = listed(package) else { return nothing(NOT_REACHED) };
    let mut wrong = Vec::new();
    let mut right = 0;
    for part in listed {
        let Some(bytes) = package.parts().get(part.path) else { continue };
        let same =
            bytes.len() as u64 == part.bytes && part.hash.strip_prefix("sha256:") == Some(sha256(bytes).as_str());
        if same {
            right += 1;
        } else {
            wrong.push(part.path);
        }
    }
    if wrong.is_empty() {
        good(format!("{right} parts"))
    } else {
        Err(format!("changed since it was sealed: {}", wrong.join(", ")))
    }
}

/// The signature's file; `Ok(None)` where another tool wrote none.
fn digest_file<'a>(package: &'a Package<'_>) -> Result<Option<&'a Value>, String> {
    match &package.digest {
        Some(Ok(value)) => Ok(Some(value)),
        Some(Err(reason)) => Err(reason.clone()),
        None if package.ours => Err(format!("{DIGEST} is missing: packages of Touchstone are always signed")),
        None => Ok(None),
    }
}

/// V09.
pub(super) fn digest(package: &Package<'_>) -> Finding {
    let Some(file) = digest_file(package)? else {
        return nothing("no digest file: the manifest itself is not protected");
    };
    let Some(actual) = package.manifest_sha256() else { return nothing(NOT_REACHED) };
    let text = |name: &str| file.get(name).and_then(Value::as_str);
    if text("path") != Some(MANIFEST) {
        return Err(format!("{DIGEST} is not about {MANIFEST}"));
    }
    if text("hash") != Some(format!("sha256:{actual}").as_str()) {
        return Err(format!("{MANIFEST} was changed since it was sealed"));
    }
    good(actual)
}

/// V10.
pub(super) fn signature(package: &Package<'_>) -> Finding {
    let Ok(Some(file)) = digest_file(package) else {
        return if package.ours { Err("no signature".into()) } else { nothing("not signed") };
    };
    let Some(signed) = file.get("signedData") else {
        return if package.ours { Err("no signature".into()) } else { nothing("not signed") };
    };
    let Some(members) = signed.as_object() else { return Err("the signature is not well formed".into()) };
    if !package.ours && members.contains_key("domain") {
        return nothing("signed with the certificate of a domain, which is not checked here");
    }
    let text = |name: &str| signed.get(name).and_then(Value::as_str).unwrap_or_default();
    if members.len() != MEMBERS.len() || MEMBERS.iter().any(|name| text(name).is_empty()) {
        return Err("the signature is not well formed".into());
    }
    let Some(actual) = package.manifest_sha256() else { return Err("there is no manifest to sign".into()) };
    let statement = format!("sha256:{actual}");
    if text("hash") != statement {
        return Err("the signature is for another manifest".into());
    }
    match ecdsa::check(&statement, text("signature"), text("publicKey")) {
        Ok(key) => good(format!("key {key}")),
        Err(EvidenceError::Signature(reason)) => Err(reason),
        Err(error) => Err(error.to_string()),
    }
}

/// V11.
pub(super) fn created(package: &Package<'_>) -> Finding {
    if package.manifest.is_err() {
        return nothing(NOT_REACHED);
    }
    let Ok(Some(file)) = digest_file(package) else {
        return if package.ours { Err("no signature".into()) } else { nothing("not signed") };
    };
    let Some(signed) = file.get("signedData") else {
        return if package.ours { Err("no signature".into()) } else { nothing("not signed") };
    };
    let text = |name: &str| signed.get(name).and_then(Value::as_str);
    if text("created").is_none() || text("created") != package.stated("created") {
        return Err("manifest and signature differ in the time of creation".into());
    }
    if package.ours && text("software") != package.stated("software") {
        return Err("manifest and signature differ in the software".into());
    }
    good(text("created").unwrap_or(FOREIGN))
}
