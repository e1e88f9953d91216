//! Writing records and, beside them, their index.

use std::io::Write;

use flate2::{Compression, GzBuilder};
use serde_json::json;

use super::surt;
use crate::evidence::EvidenceError;
use crate::evidence::digest::{labelled, sha256};
use crate::evidence::instant::Instant;

/// Types whose bytes are compressed already: deflating them again costs time and saves nothing.
const DENSE: [&str; 5] = ["image/png", "image/jpeg", "image/webp", "image/avif", "font/woff2"];

/// What a record holds.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Body<'a> {
    /// About the file itself.
    Info,
    /// Bytes as the browser held them, without a response around them.
    Resource {
        /// Media type.
        mime: &'a str,
    },
    /// A response as the browser's cache held it.
    Response {
        /// Status line and headers, up to and with the empty line.
        head: &'a [u8],
        /// Status.
        status: u16,
        /// Media type of the payload.
        mime: &'a str,
    },
}

/// Writes records into one `.warc.gz` and gathers its index.
#[derive(Debug)]
pub(crate) struct Writer {
    file: &'static str,
    seed: String,
    out: Vec<u8>,
    lines: Vec<String>,
    records: u32,
}

impl Writer {
    /// `file` is the name inside `archive/`; `seed` makes record ids that are unique to the package.
    pub(crate) fn new(file: &'static str, seed: &str) -> Self {
        Self { file, seed: seed.to_owned(), out: Vec::new(), lines: Vec::new(), records: 0 }
    }

    /// Adds a record and returns the digest of its payload.
    pub(crate) fn add(
        &mut self,
        uri: &str,
        at: Instant,
        body: Body<'_>,
        payload: &[u8],
    ) -> Result<String, EvidenceError> {
        let offset = self.out.len();
        let payload_digest = labelled(payload);
        let (kind, head, content_type) = match body {
            Body::Info => ("warcinfo", &[][..], "application/warc-fields"),
            Body::Resource { mime } => ("resource", &[][..], mime),
            Body::Response { head, .. } => ("response", head, "application/http; msgtype=response"),
        };
        let block_digest = if head.is_empty() { payload_digest.clone() } else { labelled(&[head, payload].concat()) };
        let id = record_id(&self.seed, self.records);
        let mut header = format!(
            "WARC/1.1\r\nWARC-Type: {kind}\r\nWARC-Record-ID: <urn:uuid:{id}>\r\nWARC-Date: {}\r\n",
            at.rfc3339()
        );
        if matches!(body, Body::Info) {
            header.push_str(&format!("WARC-Filename: {}\r\n", self.file));
        } else {
            header.push_str(&format!("WARC-Target-URI: {}\r\nWARC-Payload-Digest: {payload_digest}\r\n", line(uri)));
        }
        header.push_str(&format!(
            "WARC-Block-Digest: {block_digest}\r\nContent-Type: {}\r\nContent-Length: {}\r\n\r\n",
            line(content_type),
            head.len() + payload.len()
        ));

        let (status, mime) = match body {
            Body::Info => (None, ""),
            Body::Resource { mime } => (None, mime),
            Body::Response { status, mime, .. } => (Some(status), mime),
        };
        let essence = mime.split(';').next().unwrap_or_default().trim();
        let level = if DENSE.contains(&essence) { Compression::none() } else { Compression::new(6) };
        let failed = |error: std::io::Error| EvidenceError::Container(error.to_string());
        // No modification time, and "unknown" as operating system: the same bytes everywhere.
        let mut member = GzBuilder::new().mtime(0).operating_system(255).write(&mut self.out, level);
        for piece in [header.as_bytes(), head, payload, b"\r\n\r\n"] {
            member.write_all(piece).map_err(failed)?;
        }
        member.finish().map_err(failed)?;
        self.records += 1;

        if !matches!(body, Body::Info) {
            let mut fields = json!({
                "url": line(uri), "mime": essence, "filename": self.file, "offset": offset,
                "length": self.out.len() - offset, "digest": payload_digest,
            });
            if let (Some(status), Some(fields)) = (status, fields.as_object_mut()) {
                fields.insert("status".into(), status.into());
            }
            self.lines.push(format!("{} {} {fields}\n", surt(uri), at.compact()));
        }
        Ok(payload_digest)
    }

    /// The WARC file and its index, sorted by bytes.
    pub(crate) fn finish(mut self) -> (Vec<u8>, String) {
        self.lines.sort_unstable();
        (self.out, self.lines.concat())
    }
}

/// A header value or URL on one line: what would break the record apart is percent-encoded.
fn line(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_ascii_control() {
            out.push_str(&format!("%{:02X}", u32::from(c)));
        } else {
            out.push(c);
        }
    }
    out
}

/// A UUID of version 8 from the package and the record's number: no random is needed for it to be unique.
fn record_id(seed: &str, number: u32) -> String {
    let digest = sha256(format!("{seed}/{number}").as_bytes());
    let mut digits: Vec<char> = digest.chars().take(32).collect();
    digits[12] = '8';
    digits[16] = 'a';
    let text: String = digits.into_iter().collect();
    let mut out = String::with_capacity(36);
    for (at, digit) in text.chars().enumerate() {
        if [8, 12, 16, 20].contains(&at) {
            out.push('-');
        }
        out.push(digit);
    }
    out
}
