//! Writing records and, beside them, their index.

use flate2::Crc;
use miniz_oxide::deflate::core::{
    CompressorOxide, TDEFLFlush, TDEFLStatus, compress_to_output, create_comp_flags_from_zip_params,
};
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
        let level = if DENSE.contains(&essence) { 0 } else { 6 };
        gzip(&mut self.out, level, [header.as_bytes(), head, payload, b"\r\n\r\n"])?;
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

/// A gzip member without a time and without an operating system: the same bytes everywhere. The compressor is named
/// here, since the one behind `flate2` is whichever another part of the same build has asked for.
fn gzip(out: &mut Vec<u8>, level: i32, pieces: [&[u8]; 4]) -> Result<(), EvidenceError> {
    out.extend_from_slice(&[0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]);
    let mut compressor = CompressorOxide::new(create_comp_flags_from_zip_params(level, 0, 0));
    let mut crc = Crc::new();
    for piece in pieces {
        crc.update(piece);
        deflate(&mut compressor, piece, TDEFLFlush::None, out)?;
    }
    deflate(&mut compressor, &[], TDEFLFlush::Finish, out)?;
    out.extend_from_slice(&crc.sum().to_le_bytes());
    out.extend_from_slice(&crc.amount().to_le_bytes());
    Ok(())
}

fn deflate(
    compressor: &mut CompressorOxide,
    piece: &[u8],
    flush: TDEFLFlush,
    out: &mut Vec<u8>,
) -> Result<(), EvidenceError> {
    let (status, taken) = compress_to_output(compressor, piece, flush, |bytes| {
        out.extend_from_slice(bytes);
        true
    });
    match status {
        TDEFLStatus::Okay | TDEFLStatus::Done if taken == piece.len() => Ok(()),
        status => Err(EvidenceError::Container(format!("a record could not be compressed ({status:?})"))),
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
