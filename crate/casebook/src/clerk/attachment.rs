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
    /// A file that the notice attaches. The desk brings the bytes along: of the package for a part of one, of the file
    /// itself for one that came with the notice.
    pub(super) fn read_attachment(&self, notice: &str, file: &str, parts: &[Part]) -> Result<Answer, ClerkError> {
        let (row, _) = self.known_notice(notice)?;
        let refuse = || ClerkError::NoAttachment(file.to_owned());
        let attached = row.contents.evidence.iter().any(|attachment| attachment.file == file)
            || row.contents.test_buy.is_some_and(|buy| buy.report == file);
        if !attached {
            return Err(refuse());
        }
        let Some((id, part)) = file.strip_prefix("evidence:").and_then(|rest| rest.split_once('/')) else {
            let own = parts.iter().find(|part| part.name == file).ok_or(ClerkError::NoBytes)?;
            let name = file.rsplit(['/', '\\']).next().unwrap_or(file);
            return Ok(attachment(name.to_owned(), &own.bytes));
        };
        let package = parts.iter().find(|part| part.name == PACKAGE).ok_or(ClerkError::NoBytes)?;
        let bytes = extract(&package.bytes, part).ok_or_else(refuse)?;
        Ok(attachment(format!("{id}-{part}"), &bytes))
    }
}

fn attachment(name: String, bytes: &[u8]) -> Answer {
    Reply::Attachment { mime: media_type(&name).into(), base64: STANDARD.encode(bytes), name }.into()
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
