//! Pages inside what people save: MHTML of a browser, WACZ of this program or another.

use super::container::entries;
use super::{mhtml, warc};

/// A saved page and the address from which it was saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SavedPage {
    /// Address of the page.
    pub url: String,
    /// Its HTML, as it was saved.
    pub html: Vec<u8>,
}

/// The page in an MHTML file or a WACZ package; `None` for any other file, and where there is no page in it. Of several
/// pages in a package the first one counts: the page as drawn comes before the response.
pub fn saved_page(bytes: &[u8]) -> Option<SavedPage> {
    if bytes.starts_with(b"PK") {
        let entries = entries(bytes).ok()?;
        return entries
            .iter()
            .filter(|entry| !entry.is_bomb() && entry.name.starts_with(b"archive/"))
            .find_map(|entry| warc::page(&String::from_utf8_lossy(entry.name), &entry.contents().ok()?));
    }
    let file = mhtml::files(bytes).into_iter().find(|file| file.mime.starts_with("text/html"))?;
    Some(SavedPage { url: file.url, html: file.bytes })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_of_an_mhtml_file_is_its_first_html() {
        let saved = "Content-Type: multipart/related; boundary=\"x\"\r\n\r\n--x\r\nContent-Type: text/html\r\nContent-Location: https://shop.example/p/1\r\n\r\n<p>one\r\n--x\r\nContent-Type: text/html\r\nContent-Location: https://ads.example/\r\n\r\n<p>two\r\n--x--\r\n";
        let page = saved_page(saved.as_bytes()).expect("a page");
        assert_eq!((page.url.as_str(), page.html.as_slice()), ("https://shop.example/p/1", b"<p>one".as_slice()));
    }

    #[test]
    fn what_is_neither_has_no_page() {
        assert_eq!(saved_page(b"PK\x03\x04 broken"), None);
        assert_eq!(saved_page(b"<html>"), None);
        assert_eq!(saved_page(b""), None);
    }
}
