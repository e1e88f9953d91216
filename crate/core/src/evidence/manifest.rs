//! `datapackage.json`, which names every part with its SHA-256, and `datapackage-digest.json`, which signs it.

use serde::Serialize;

use super::EvidenceError;
use super::digest::labelled;

/// Version of WACZ that is written.
pub(crate) const WACZ_VERSION: &str = "1.1.1";
/// Version of the signature's form (wacz-auth).
pub(crate) const AUTH_VERSION: &str = "0.1.0";
/// Name of the manifest.
pub(crate) const MANIFEST: &str = "datapackage.json";
/// Name of the signature's file.
pub(crate) const DIGEST: &str = "datapackage-digest.json";

/// The manifest.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Manifest<'a> {
    pub(crate) profile: &'static str,
    #[serde(rename = "wacz_version")]
    pub(crate) wacz_version: &'static str,
    pub(crate) software: &'a str,
    pub(crate) created: &'a str,
    pub(crate) title: &'a str,
    pub(crate) main_page_url: &'a str,
    pub(crate) main_page_date: &'a str,
    pub(crate) resources: Vec<Resource>,
}

/// One part.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Resource {
    pub(crate) name: String,
    pub(crate) path: String,
    pub(crate) hash: String,
    pub(crate) bytes: usize,
}

impl Resource {
    pub(crate) fn of(path: &str, bytes: &[u8]) -> Self {
        let name = path.rsplit('/').next().unwrap_or(path).to_ascii_lowercase();
        Self { name, path: path.to_owned(), hash: labelled(bytes), bytes: bytes.len() }
    }
}

#[derive(Serialize)]
struct DigestFile<'a> {
    path: &'static str,
    hash: &'a str,
    #[serde(rename = "signedData")]
    signed_data: SignedData<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct SignedData<'a> {
    hash: &'a str,
    created: &'a str,
    software: &'a str,
    version: &'static str,
    signature: &'a str,
    public_key: &'a str,
}

/// The signature's file.
pub(crate) fn digest_file(
    hash: &str,
    created: &str,
    software: &str,
    signature: &str,
    public_key: &str,
) -> Result<Vec<u8>, EvidenceError> {
    let signed_data = SignedData { hash, created, software, version: AUTH_VERSION, signature, public_key };
    json(&DigestFile { path: MANIFEST, hash, signed_data })
}

/// JSON as a person can read it.
pub(crate) fn json(value: &impl Serialize) -> Result<Vec<u8>, EvidenceError> {
    let mut bytes = serde_json::to_vec_pretty(value).map_err(|e| EvidenceError::Container(e.to_string()))?;
    bytes.push(b'\n');
    Ok(bytes)
}
