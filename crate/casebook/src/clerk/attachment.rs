//! Files of a notice for upload fields.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use touchstone_core::evidence::Part;
use touchstone_core::wire::{Errand, Outcome, Reply};

use super::{Answer, Clerk, ClerkError};

/// Name under which the desk brings a package along.
const PACKAGE: &str = "package.wacz";

/// Largest part that goes into a form; portals take far less.
const MOST_BYTES: u64 = 32 * 1024 * 1024;

impl Clerk {
    /// A file that the notice attaches. The desk brings the bytes along: of the package for a part of one, of the file
    /// itself for one that came with the notice.
    pub(super) fn read_attachment(&mut self, notice: &str, file: &str, parts: Vec<Part>) -> Result<Answer, ClerkError> {
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
        let package = parts.into_iter().find(|part| part.name == PACKAGE).ok_or(ClerkError::NoBytes)?;
        let bytes = if part == PACKAGE {
            package.bytes
        } else {
            let errand = Errand::Extract { path: format!("evidence/{part}"), most: MOST_BYTES };
            match self.backroom.run(errand, vec![package])? {
                (Outcome::Done, bytes) => bytes,
                _ => return Err(refuse()),
            }
        };
        Ok(attachment(format!("{id}-{part}"), &bytes))
    }
}

fn attachment(name: String, bytes: &[u8]) -> Answer {
    Reply::Attachment { mime: media_type(&name).into(), base64: STANDARD.encode(bytes), name }.into()
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
