//! Files of a notice for upload fields.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use touchstone_core::evidence::Part;
use touchstone_core::wire::Reply;

use super::{Answer, Clerk, ClerkError};

/// Name under which the desk brings a package along.
const PACKAGE: &str = "package.wacz";

/// Largest part that goes into a form; portals take far less.
const MOST_BYTES: u64 = 32 * 1024 * 1024;

impl Clerk {
    /// A file that the notice attaches. For a part of a package the desk brings the package's bytes along.
    pub(super) fn read_attachment(&self, notice: &str, file: &str, parts: &[Part]) -> Result<Answer, ClerkError> {
        let (row, _) = self.known_notice(notice)?;
        let refuse = || ClerkError::NoAttachment(file.to_owned());
        if !row.contents.evidence.iter().any(|attachment| attachment.file == file) {
            return Err(refuse());
        }
        let (id, part) = file.strip_prefix("evidence:").and_then(|rest| rest.split_once('/')).ok_or_else(refuse)?;
        let package = parts.iter().find(|part| part.name == PACKAGE).ok_or(ClerkError::NoBytes)?;
        let bytes = extract(&package.bytes, part).ok_or_else(refuse)?;
        Ok(Reply::Attachment {
            name: format!("{id}-{part}"),
            mime: media_type(part).into(),
            base64: STANDARD.encode(bytes),
        }
        .into())
    }
}

/// A part of a package by its name, or the package itself.
fn extract(package: &[u8], part: &str) -> Option<Vec<u8>> {
    use std::io::{Cursor, Read};
    if part == PACKAGE {
        return Some(package.to_vec());
    }
    let mut archive = zip::ZipArchive::new(Cursor::new(package)).ok()?;
    let file = archive.by_name(&format!("evidence/{part}")).ok()?;
    let mut bytes = Vec::new();
    file.take(MOST_BYTES + 1).read_to_end(&mut bytes).ok()?;
    (u64::try_from(bytes.len()).ok()? <= MOST_BYTES).then_some(bytes)
}

fn media_type(part: &str) -> &'static str {
    match part.rsplit('.').next() {
        Some("png") => "image/png",
        Some("jpg" | "jpeg") => "image/jpeg",
        Some("pdf") => "application/pdf",
        Some("html") => "text/html",
        Some("json") => "application/json",
        Some("txt") => "text/plain",
        Some("wacz") => "application/wacz+zip",
        _ => "application/octet-stream",
    }
}
