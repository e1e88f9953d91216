//! MHTML (RFC 2557), in which browsers save a page with its pictures: taken apart into its files.
//!
//! The text comes from a hostile page. What does not parse is left out; nothing is guessed.

use base64::Engine;
use base64::engine::DecodePaddingMode;
use base64::engine::GeneralPurposeConfig;
use base64::engine::general_purpose::GeneralPurpose;

use super::mask::Mask;

/// Characters of base64 in a line.
const LINE: usize = 76;
/// More files than this no page has; what comes after is left out.
const MOST_FILES: usize = 5_000;

/// Lines of base64 end where the browser likes: padding may be missing.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &base64::alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// One file of a saved page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct SavedFile {
    /// Address from which the page took it.
    pub(crate) url: String,
    /// Media type, as the browser calls it.
    pub(crate) mime: String,
    /// Contents.
    pub(crate) bytes: Vec<u8>,
}

/// The files with an http address; empty if this is no MHTML.
pub(crate) fn files(mhtml: &[u8]) -> Vec<SavedFile> {
    let (headers, body) = head(mhtml);
    let Some(boundary) = field(&headers, "content-type").and_then(|value| parameter(&value, "boundary")) else {
        return Vec::new();
    };
    let mut marker = b"--".to_vec();
    marker.extend(boundary.as_bytes());
    parts(body, &marker).take(MOST_FILES).filter_map(file).collect()
}

/// Files of a saved page as they stand in it, encoded, but for the page itself, which is another each time.
pub(crate) fn bodies(mhtml: &[u8]) -> Vec<&[u8]> {
    let (headers, body) = head(mhtml);
    let Some(boundary) = field(&headers, "content-type").and_then(|value| parameter(&value, "boundary")) else {
        return Vec::new();
    };
    let marker = format!("--{boundary}");
    parts(body, marker.as_bytes()).take(MOST_FILES).skip(1).map(|part| head(part).1).collect()
}

fn file(part: &[u8]) -> Option<SavedFile> {
    let (headers, body) = head(part);
    let url = field(&headers, "content-location")?;
    if !(url.starts_with("http://") || url.starts_with("https://")) {
        return None;
    }
    let mime = field(&headers, "content-type")?;
    Some(SavedFile { url, mime, bytes: contents(&headers, body)? })
}

fn contents(headers: &[(String, String)], body: &[u8]) -> Option<Vec<u8>> {
    let encoding = field(headers, "content-transfer-encoding").unwrap_or_default().to_ascii_lowercase();
    match encoding.as_str() {
        "base64" => {
            let text: Vec<u8> = body.iter().copied().filter(|b| !b.is_ascii_whitespace()).collect();
            BASE64.decode(text).ok()
        }
        "quoted-printable" => Some(unquote(body)),
        "" | "7bit" | "8bit" | "binary" => Some(body.to_vec()),
        _ => None,
    }
}

/// The saved page without what a mask finds in its texts and addresses, and without the account's own pictures, which it
/// may name by another address than they were shown by (`shown_as`). What cannot be read cannot be masked, and is left
/// out.
pub(crate) fn masked(mhtml: &[u8], mask: &mut Mask, shown_as: &[(String, String)]) -> Vec<u8> {
    let (headers, body) = head(mhtml);
    let Some(boundary) = field(&headers, "content-type").and_then(|value| parameter(&value, "boundary")) else {
        return Vec::new();
    };
    let mut marker = b"--".to_vec();
    marker.extend(boundary.as_bytes());
    let mut out = Vec::with_capacity(mhtml.len());
    write_head(&mut out, &headers, mask);
    for part in parts(body, &marker).take(MOST_FILES) {
        let (mut headers, body) = head(part);
        let is_own = |url: String| {
            let shown = shown_as.iter().find(|(saved, _)| *saved == url);
            mask.is_own_picture(&url) || shown.is_some_and(|(_, shown)| mask.is_own_picture(shown))
        };
        if field(&headers, "content-location").is_some_and(is_own) {
            continue;
        }
        let mime = field(&headers, "content-type").unwrap_or_default();
        let changed = match contents(&headers, body) {
            Some(bytes) if is_text(&mime) => mask.bytes(&bytes),
            Some(_) => None,
            None => continue,
        };
        out.extend_from_slice(&marker);
        out.extend_from_slice(b"\r\n");
        if changed.is_some() {
            headers.retain(|(name, _)| name != "content-transfer-encoding");
            headers.push(("content-transfer-encoding".into(), "base64".into()));
        }
        write_head(&mut out, &headers, mask);
        match changed {
            Some(bytes) => {
                for line in BASE64.encode(bytes).as_bytes().chunks(LINE) {
                    out.extend_from_slice(line);
                    out.extend_from_slice(b"\r\n");
                }
            }
            None => {
                out.extend_from_slice(body);
                out.extend_from_slice(b"\r\n");
            }
        }
    }
    out.extend_from_slice(&marker);
    out.extend_from_slice(b"--\r\n");
    out
}

fn write_head(out: &mut Vec<u8>, headers: &[(String, String)], mask: &mut Mask) {
    for (name, value) in headers {
        // The title again, in an encoding of its own.
        let value = if name == "subject" && value.contains("=?") { "page".to_owned() } else { mask.text(value) };
        out.extend_from_slice(format!("{name}: {value}\r\n").as_bytes());
    }
    out.extend_from_slice(b"\r\n");
}

/// Whether a media type is that of text.
pub(crate) fn is_text(mime: &str) -> bool {
    let mime = mime.to_ascii_lowercase();
    mime.starts_with("text/") || ["json", "xml", "javascript", "ecmascript"].iter().any(|kind| mime.contains(kind))
}

/// Pieces between lines that begin with the marker.
fn parts<'a>(body: &'a [u8], marker: &[u8]) -> impl Iterator<Item = &'a [u8]> {
    let mut begun: Option<usize> = None;
    let mut at = 0;
    let mut ended = false;
    std::iter::from_fn(move || {
        while !ended && at < body.len() {
            let line_end = body[at..].iter().position(|b| *b == b'\n').map_or(body.len(), |n| at + n + 1);
            let line = &body[at..line_end];
            let (line_start, rest) = (at, line.strip_prefix(marker));
            at = line_end;
            let Some(rest) = rest else { continue };
            let last = rest.starts_with(b"--");
            if !last && !rest.iter().all(u8::is_ascii_whitespace) {
                continue;
            }
            ended = last;
            if let Some(start) = begun.replace(line_end) {
                // The line break before the marker belongs to the marker.
                let piece = body.get(start..line_start).unwrap_or_default();
                let piece = piece.strip_suffix(b"\n").unwrap_or(piece);
                return Some(piece.strip_suffix(b"\r").unwrap_or(piece));
            }
        }
        None
    })
}

/// Splits at the first empty line; folded header lines are joined.
fn head(text: &[u8]) -> (Vec<(String, String)>, &[u8]) {
    let mut fields: Vec<(String, String)> = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let end = rest.iter().position(|b| *b == b'\n').map_or(rest.len(), |n| n + 1);
        let (line, after) = rest.split_at(end);
        rest = after;
        let line = line.trim_ascii_end();
        if line.is_empty() {
            return (fields, rest);
        }
        let line = String::from_utf8_lossy(line);
        match (line.starts_with([' ', '\t']), fields.last_mut(), line.split_once(':')) {
            (true, Some((_, value)), _) => {
                value.push(' ');
                value.push_str(line.trim());
            }
            (false, _, Some((name, value))) => fields.push((name.trim().to_ascii_lowercase(), value.trim().to_owned())),
            _ => {}
        }
    }
    (fields, rest)
}

fn field(fields: &[(String, String)], name: &str) -> Option<String> {
    fields.iter().find(|(n, _)| n == name).map(|(_, value)| value.clone())
}

/// `boundary="..."` of `multipart/related; type="text/html"; boundary="..."`.
fn parameter(value: &str, name: &str) -> Option<String> {
    value.split(';').find_map(|piece| {
        let (key, value) = piece.split_once('=')?;
        let value = value.trim().trim_matches('"');
        (key.trim().eq_ignore_ascii_case(name) && !value.is_empty()).then(|| value.to_owned())
    })
}

/// Quoted-printable (RFC 2045): `=` and two digits is a byte, `=` at the end of a line joins it with the next.
fn unquote(text: &[u8]) -> Vec<u8> {
    let digit = |b: u8| char::from(b).to_digit(16).and_then(|d| u8::try_from(d).ok());
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text;
    while let [first, after @ ..] = rest {
        rest = after;
        match (first, after) {
            (b'=', [b'\r', b'\n', tail @ ..] | [b'\n', tail @ ..]) => rest = tail,
            (b'=', [high, low, tail @ ..]) => match (digit(*high), digit(*low)) {
                (Some(high), Some(low)) => {
                    out.push(high << 4 | low);
                    rest = tail;
                }
                _ => out.push(b'='),
            },
            (byte, _) => out.push(*byte),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::evidence::Identity;

    const SAVED: &str = "From: <Saved by Blink>\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"--B--x\"\r\n\r\n\r\n----B--x\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://shop.example/i/1\r\n\r\n<p>=E6=89=8B=\r\n!</p>\r\n----B--x\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\nContent-Location: https://img.example/a.png\r\n\r\niVBO\r\nRw0K\r\n----B--x\r\nContent-Type: text/css\r\nContent-Location: cid:css-1@mhtml.blink\r\n\r\np{}\r\n----B--x--\r\n";

    #[test]
    fn files_are_taken_with_their_addresses() {
        let files = files(SAVED.as_bytes());
        assert_eq!(files.len(), 2);
        assert_eq!(files[0].bytes, "<p>手!</p>".as_bytes());
        assert_eq!(files[1].url, "https://img.example/a.png");
        assert_eq!(files[1].mime, "image/png");
        assert_eq!(files[1].bytes, b"\x89PNG\r\n");
    }

    #[test]
    fn a_file_cut_off_in_the_middle_is_left_out() {
        let cut = SAVED.find("Rw0K").unwrap();
        assert_eq!(files(&SAVED.as_bytes()[..cut]).len(), 1);
    }

    #[test]
    fn a_masked_page_has_its_other_files_as_they_were() {
        let finds = [
            Identity { kind: "name".into(), text: "手!".into() },
            Identity { kind: "id".into(), text: "shop.example/i/1".into() },
        ];
        let kept = files(&masked(SAVED.as_bytes(), &mut Mask::new(&finds, &[]), &[]));
        assert_eq!(kept[0].bytes, b"<p>MASKED</p>");
        assert_eq!(kept[0].url, "https://MASKED");
        assert_eq!(kept[1], files(SAVED.as_bytes())[1]);
        let own = Identity { kind: "picture".into(), text: "https://img.example/a.png".into() };
        let mut mask = Mask::new(&[own], &[]);
        assert_eq!(files(&masked(SAVED.as_bytes(), &mut mask, &[])).len(), 1);
        let own = Identity { kind: "picture".into(), text: "https://img.example/a-2x.png".into() };
        let mut mask = Mask::new(&[own], &[]);
        let shown_as = [("https://img.example/a.png".into(), "https://img.example/a-2x.png".into())];
        assert_eq!(files(&masked(SAVED.as_bytes(), &mut mask, &[])).len(), 2);
        assert_eq!(files(&masked(SAVED.as_bytes(), &mut mask, &shown_as)).len(), 1, "by the address it was shown by");
    }

    #[test]
    fn what_is_no_mhtml_has_no_files() {
        assert!(files(b"").is_empty());
        assert!(files(b"<html>").is_empty());
        assert!(files(b"Content-Type: multipart/related; boundary=\"\"\r\n\r\n--\r\n").is_empty());
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_without_fault(bytes in proptest::collection::vec(any::<u8>(), 0..2_000)) {
            let _ = files(&bytes);
        }

        #[test]
        fn a_changed_file_never_gives_more_bytes_than_it_has(at in 0..SAVED.len(), byte in any::<u8>()) {
            let mut bytes = SAVED.as_bytes().to_vec();
            bytes[at] = byte;
            let total: usize = files(&bytes).iter().map(|f| f.bytes.len()).sum();
            prop_assert!(total <= bytes.len());
        }

        #[test]
        fn bytes_survive_the_round_trip(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            let body = BASE64.encode(&bytes);
            let saved = format!("Content-Type: multipart/related; boundary=x\n\n--x\nContent-Type: a/b\nContent-Transfer-Encoding: base64\nContent-Location: http://a/\n\n{body}\n--x--");
            prop_assert_eq!(&files(saved.as_bytes())[0].bytes, &bytes);
        }
    }
}
