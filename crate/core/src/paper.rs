//! A document on paper: one HTML page without scripts or outside parts, to be printed to PDF by the browser.

use std::fmt::Write;

#[cfg(feature = "backroom")]
use base64::Engine as _;

/// How it looks on screen and on paper.
const STYLE: &str = "body{font:13px/1.5 system-ui,'Noto Sans CJK SC','Noto Sans SC',sans-serif;max-width:46em;margin:2em auto;\
padding:0 1em;color:#1d2126;background:#fff}h1{font-size:20px}h2{font-size:15px;margin:1.6em 0 .4em;break-after:avoid}\
table{border-collapse:collapse;width:100%;margin:.4em 0 1em}th,td{border-bottom:1px solid #ccc;padding:3px 8px;\
text-align:right;overflow-wrap:anywhere}th:first-child,td:first-child,.words td,.words th{text-align:left}\
img{max-width:100%;border:1px solid #ccc}tr{break-inside:avoid}p{color:#585d66}\
@page{margin:18mm}";

/// What is being written.
#[derive(Default)]
pub(crate) struct Page(String);

impl Page {
    /// A heading.
    pub(crate) fn heading(&mut self, words: &str) {
        self.put(&["<h2>", &escaped(words), "</h2>"]);
    }

    /// A paragraph.
    pub(crate) fn note(&mut self, words: &str) {
        self.put(&["<p>", &escaped(words), "</p>"]);
    }

    /// A paragraph of words and a value.
    pub(crate) fn line(&mut self, words: &str, value: &str) {
        self.put(&["<p>", &escaped(words), &escaped(value), "</p>"]);
    }

    /// A table; nothing where it has no row.
    pub(crate) fn table(&mut self, head: &[&str], rows: impl IntoIterator<Item = Vec<String>>) {
        self.rows("<table>", head, rows);
    }

    /// A table of words rather than figures.
    #[cfg(feature = "backroom")]
    pub(crate) fn words(&mut self, head: &[&str], rows: impl IntoIterator<Item = Vec<String>>) {
        self.rows("<table class=\"words\">", head, rows);
    }

    fn rows(&mut self, table: &str, head: &[&str], rows: impl IntoIterator<Item = Vec<String>>) {
        let mut rows = rows.into_iter().peekable();
        if rows.peek().is_none() {
            return;
        }
        self.put(&[table, "<thead><tr>"]);
        head.iter().for_each(|cell| self.put(&["<th scope=\"col\">", &escaped(cell), "</th>"]));
        self.put(&["</tr></thead><tbody>"]);
        for row in rows {
            self.put(&["<tr>"]);
            row.iter().for_each(|cell| self.put(&["<td><bdi>", &escaped(cell), "</bdi></td>"]));
            self.put(&["</tr>"]);
        }
        self.put(&["</tbody></table>\n"]);
    }

    /// A picture inside the page, PNG.
    #[cfg(feature = "backroom")]
    pub(crate) fn picture(&mut self, png: &[u8], words: &str) {
        let data = base64::engine::general_purpose::STANDARD.encode(png);
        self.put(&["<img alt=\"", &escaped(words), "\" src=\"data:image/png;base64,", &data, "\">\n"]);
    }

    fn put(&mut self, parts: &[&str]) {
        parts.iter().for_each(|part| self.0.push_str(part));
    }

    /// The whole page.
    pub(crate) fn finish(self, title: &str, language: &str) -> String {
        let title = escaped(title);
        format!(
            "<!doctype html>\n<html lang=\"{language}\"><head><meta charset=\"utf-8\"><title>{title}</title>\
             <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; style-src 'unsafe-inline'\">\
             <style>{STYLE}</style></head><body><h1>{title}</h1>\n{}</body></html>\n",
            self.0
        )
    }
}

/// Text as text: markup is not obeyed, and what turns or hides text is named.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' => {
                // Writing to a String cannot fail.
                let _ = write!(out, "[U+{:04X}]", u32::from(character));
            }
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out
}
