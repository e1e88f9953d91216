//! The main response, as the browser's cache held it, without what must not leave the device.

use super::facts::Identity;

/// Headers that hold a session or a person: their value is not written.
const SECRET: [&str; 12] = [
    "cookie",
    "set-cookie",
    "set-cookie2",
    "authorization",
    "proxy-authorization",
    "www-authenticate",
    "proxy-authenticate",
    "authentication-info",
    "x-csrf-token",
    "x-xsrf-token",
    "x-api-key",
    "x-auth-token",
];
/// Headers about the way the body travelled: the cache holds it decoded, so they go under another name.
const TRANSPORT: [&str; 4] = ["content-encoding", "content-length", "transfer-encoding", "connection"];

/// Status line and headers of a response, its media type, and what was redacted.
#[derive(Debug)]
pub(crate) struct Head {
    pub(crate) bytes: Vec<u8>,
    pub(crate) mime: String,
}

/// Words in the name of a header that tells of whom the session is: its value is not written either.
const PERSONAL: [&str; 10] =
    ["user", "member", "buyer", "account", "customer", "login", "nick", "email", "session", "visitor"];

/// Headers without secrets, and a note on each that was redacted.
pub(crate) fn redact(headers: &[(String, String)]) -> (Vec<(String, String)>, Vec<String>) {
    let mut notes = Vec::new();
    let kept = headers
        .iter()
        .map(|(name, value)| {
            if SECRET.contains(&name.to_ascii_lowercase().as_str()) || is_personal(name) {
                notes.push(format!("header {} of the main response: value not written", one_line(name)));
                (name.clone(), "[redacted]".to_owned())
            } else {
                (name.clone(), value.clone())
            }
        })
        .collect();
    (kept, notes)
}

/// Whether the name of a header says that its value tells of whom the session is.
fn is_personal(name: &str) -> bool {
    let lower = name.to_ascii_lowercase();
    lower.split(['-', '_']).any(|word| PERSONAL.iter().any(|known| word.starts_with(known)))
}

/// Values of such headers: the page may hold them elsewhere too. Short ones are switches.
pub(crate) fn personal(headers: &[(String, String)]) -> Vec<Identity> {
    let tells = |(name, value): &&(String, String)| is_personal(name) && value.len() >= 4;
    headers.iter().filter(tells).map(|(_, text)| Identity { kind: "id".into(), text: text.clone() }).collect()
}

/// The head of a response whose body has `length` bytes.
pub(crate) fn head(status: u16, headers: &[(String, String)], length: usize) -> Head {
    let mut text = format!("HTTP/1.1 {status}\r\n");
    let mut mime = String::new();
    for (name, value) in headers {
        let lower = name.to_ascii_lowercase();
        if lower.is_empty() || !lower.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_!#$%&'*+.^`|~".contains(&b)) {
            continue;
        }
        if lower == "content-type" {
            mime = one_line(value);
        }
        let prefix = if TRANSPORT.contains(&lower.as_str()) { "x-orig-" } else { "" };
        text.push_str(&format!("{prefix}{name}: {}\r\n", one_line(value)));
    }
    text.push_str(&format!("content-length: {length}\r\n\r\n"));
    Head { bytes: text.into_bytes(), mime }
}

fn one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_not_written_and_the_record_says_so() {
        let headers = [("Set-Cookie".to_owned(), "sid=SECRET".to_owned()), ("Date".to_owned(), "x".to_owned())];
        let (kept, notes) = redact(&headers);
        let head = head(200, &kept, 3);
        let text = String::from_utf8(head.bytes).unwrap();
        assert!(!text.contains("SECRET"));
        assert_eq!(notes, ["header Set-Cookie of the main response: value not written"]);
    }

    #[test]
    fn a_header_cannot_smuggle_another() {
        let headers =
            [("X".to_owned(), "a\r\nEvil: 1\r\n\r\n<script>".to_owned()), ("Y\r\nZ".to_owned(), "b".to_owned())];
        let text = String::from_utf8(head(200, &headers, 0).bytes).unwrap();
        assert_eq!(text, "HTTP/1.1 200\r\nX: a  Evil: 1    <script>\r\ncontent-length: 0\r\n\r\n");
    }

    #[test]
    fn the_body_is_decoded_so_its_encoding_is_kept_under_another_name() {
        let headers =
            [("Content-Encoding".to_owned(), "br".to_owned()), ("Content-Type".to_owned(), "text/html".to_owned())];
        let head = head(200, &headers, 5);
        assert_eq!(head.mime, "text/html");
        assert!(String::from_utf8(head.bytes).unwrap().contains("x-orig-Content-Encoding: br\r\n"));
    }
}
