//! HTML to snapshot, for saved pages.

use html5ever::ParseOpts;
use html5ever::driver::{Parser, parse_document};
use html5ever::tendril::{StrTendril, TendrilSink};
use scraper::node::{Element, Node as HtmlNode};
use scraper::{Html, HtmlTreeSink};
use thiserror::Error;

use super::selection::{
    LEFT_OUT, ROWS_MAX, SCRIPT_MAX, UNITS_MAX, cut, is_data_script, is_metadata, kept_attribute, kept_text, units,
};
use super::{Node, Snapshot};
use crate::wire::SCHEMA;

/// Bytes of a page at most; the rest is not read.
const BYTES_MAX: usize = 64 << 20;
/// Bytes that the parser is fed at once. Between two pieces the depth is checked.
const PIECE: usize = 16 << 10;
/// Depth at which parsing ends. Browsers cut at 512; the parser's work for one tag grows with the depth.
const DEPTH_MAX: usize = 3_000;

/// Why a file gives no snapshot.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum PageError {
    /// Nothing in it.
    #[error("the page is empty: save it again from the browser")]
    Empty,
    /// No markup in it.
    #[error("this is not an HTML page: give the saved page itself, not an image, an archive or data")]
    NotHtml,
}

/// The address that a browser writes before a page which it saves: `<!-- saved from url=(0023)https://shop.example/ -->`.
pub fn saved_from(bytes: &[u8]) -> Option<String> {
    let head = String::from_utf8_lossy(bytes.get(..bytes.len().min(4_096))?);
    let (_, rest) = head.split_once("saved from url=(")?;
    let (_, address) = rest.split_once(')')?;
    let address = address.split([' ', '\n', '\r']).next()?.trim();
    address.starts_with("http").then(|| address.to_owned())
}

/// Flattens a saved page. `url` is the address from which it was saved.
///
/// # Errors
/// The file is empty or holds no markup.
pub fn snapshot(bytes: &[u8], url: &str) -> Result<Snapshot, PageError> {
    let bytes = bytes.get(..BYTES_MAX.min(bytes.len())).unwrap_or_default();
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(PageError::Empty);
    }
    let text = super::decode(bytes);
    let start = text.trim_start_matches(['\u{feff}', ' ', '\t', '\r', '\n']);
    let markup = start.as_bytes().windows(2).any(|w| w[0] == b'<' && (w[1].is_ascii_alphabetic() || w[1] == b'!'));
    if !markup || start.starts_with(['{', '[', '\0']) || start.bytes().take(512).any(|b| b == 0) {
        return Err(PageError::NotHtml);
    }
    Ok(flatten(&parse(&text), url))
}

/// Parses, stopping where a page nests deeper than any real one.
fn parse(text: &str) -> Html {
    let mut parser: Parser<HtmlTreeSink> =
        parse_document(HtmlTreeSink::new(Html::new_document()), ParseOpts::default());
    let mut rest = text;
    while !rest.is_empty() {
        let mut at = PIECE.min(rest.len());
        while !rest.is_char_boundary(at) {
            at += 1;
        }
        let (piece, after) = rest.split_at(at);
        parser.process(StrTendril::from(piece));
        rest = after;
        if depth(&parser.tokenizer.sink.sink.0.borrow()) > DEPTH_MAX {
            break;
        }
    }
    parser.finish()
}

/// Depth at which the next element would be put: the chain of last children.
fn depth(html: &Html) -> usize {
    let mut node = html.tree.root();
    let mut depth = 0;
    while let Some(child) = node.last_child() {
        node = child;
        depth += 1;
    }
    depth
}

/// An element whose end has not been met, and the row that takes text met inside it.
struct Open {
    row: usize,
    last_child: Option<usize>,
}

fn flatten(html: &Html, url: &str) -> Snapshot {
    let mut nodes: Vec<Node> = Vec::new();
    let mut open: Vec<Open> = Vec::new();
    let mut spent = 0;
    let mut cursor = Some(html.tree.root());
    'walk: while let Some(node) = cursor {
        let mut enter = true;
        match node.value() {
            HtmlNode::Element(element) => {
                let external = element.attr("src").is_some();
                let script =
                    || node.children().filter_map(|c| c.value().as_text().map(|t| &*t.text)).collect::<String>();
                if is_left_out(element) {
                    // A saved open shadow root stands in its host as the browser's walk finds it.
                    enter = false;
                } else if element.name() == "script" && {
                    !is_data_script(element.attr("type").unwrap_or_default(), external, &script())
                } {
                    enter = false;
                } else if nodes.len() >= ROWS_MAX || spent >= UNITS_MAX {
                    break 'walk;
                } else if element.name() != "template" {
                    let row = nodes.len();
                    let mut made = Node {
                        parent: open.last().and_then(|o| u32::try_from(o.row).ok()),
                        tag: element.name().to_owned(),
                        attributes: attributes(element),
                        ..Node::default()
                    };
                    spent += made.attributes.iter().map(|(_, value)| units(value)).sum::<usize>();
                    if element.name() == "script" {
                        made.text = cut(&script(), SCRIPT_MAX);
                        spent += units(&made.text);
                        enter = false;
                    }
                    nodes.push(made);
                    if let Some(parent) = open.last_mut() {
                        parent.last_child = Some(row);
                    }
                    if enter && node.has_children() {
                        open.push(Open { row, last_child: None });
                    }
                }
            }
            HtmlNode::Text(text) => {
                if let Some(parent) = open.last() {
                    spent += units(&text.text);
                    match parent.last_child {
                        Some(row) => nodes[row].tail.push_str(&text.text),
                        None => nodes[parent.row].text.push_str(&text.text),
                    }
                }
                enter = false;
            }
            HtmlNode::Document | HtmlNode::Fragment => {}
            _ => enter = false,
        }
        cursor = node.first_child().filter(|_| enter);
        let mut at = node;
        while cursor.is_none() {
            if let Some(next) = at.next_sibling() {
                cursor = Some(next);
                break;
            }
            let Some(parent) = at.parent() else { break 'walk };
            if parent.value().as_element().is_some_and(|e| e.name() != "template") {
                open.pop();
            }
            at = parent;
        }
    }
    for node in &mut nodes {
        if node.tag != "script" {
            node.text = kept_text(&node.text);
        }
        node.tail = kept_text(&node.tail);
    }
    let title = nodes.iter().find(|n| n.tag == "title").map(|n| n.text.trim_matches(' ').to_owned());
    let lang = nodes.first().and_then(|n| n.attribute("lang")).unwrap_or_default().to_owned();
    Snapshot { schema: SCHEMA, url: url.to_owned(), title: title.unwrap_or_default(), lang, nodes }
}

fn is_left_out(element: &Element) -> bool {
    let name = element.name();
    if name == "template" {
        return element.attr("shadowrootmode") != Some("open");
    }
    LEFT_OUT.contains(&name) || !is_metadata(name, |attribute| element.attr(attribute).map(str::to_owned))
}

fn attributes(element: &Element) -> Vec<(String, String)> {
    let mut kept: Vec<(String, String)> =
        element.attrs().filter_map(|(name, value)| Some((name.to_owned(), kept_attribute(name, value)?))).collect();
    kept.sort();
    kept.dedup_by(|a, b| a.0 == b.0);
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(html: &str) -> Vec<(String, String, String)> {
        let page = format!("<!doctype html><html><head></head><body>{html}</body></html>");
        let snapshot = snapshot(page.as_bytes(), "https://shop.example/").expect("a page");
        snapshot.nodes.into_iter().skip(3).map(|n| (n.tag, n.text, n.tail)).collect()
    }

    fn row(tag: &str, text: &str, tail: &str) -> (String, String, String) {
        (tag.into(), text.into(), tail.into())
    }

    #[test]
    fn text_goes_before_the_first_child_or_behind_the_last_one() {
        assert_eq!(rows("<p>a <b>b</b> c <!-- x --> d</p>"), [row("p", "a ", ""), row("b", "b", " c d")],);
    }

    #[test]
    fn what_is_left_out_takes_its_subtree_along_and_leaves_its_tail() {
        assert_eq!(rows("<p>a<svg><text>no</text></svg>b<style>p{}</style>c</p>"), [row("p", "abc", "")]);
    }

    #[test]
    fn a_saved_open_shadow_root_stands_in_its_host() {
        let html = "<x-card><template shadowrootmode=open><i>in</i></template><b>out</b></x-card>";
        assert_eq!(rows(html), [row("x-card", "", ""), row("i", "in", ""), row("b", "out", "")]);
        assert_eq!(rows("<p><template><i>no</i></template></p>"), [row("p", "", "")]);
    }

    #[test]
    fn data_scripts_keep_their_source() {
        let html = "<script>var p = {\"price\": 1 }</script><script>go()</script>";
        assert_eq!(rows(html), [row("script", "var p = {\"price\": 1 }", "")]);
    }

    #[test]
    fn a_file_that_is_no_page_is_named_as_such() {
        assert!(matches!(snapshot(b" \n", ""), Err(PageError::Empty)));
        assert!(matches!(snapshot(b"{\"a\": \"<b>\"}", ""), Err(PageError::NotHtml)));
        assert!(matches!(snapshot(b"\x89PNG\r\n\x1a\n\0\0<a", ""), Err(PageError::NotHtml)));
        assert!(matches!(snapshot(b"plain words", ""), Err(PageError::NotHtml)));
    }

    #[test]
    fn a_page_nested_without_end_is_read_up_to_a_depth() {
        let page = "<div>".repeat(300_000);
        let snapshot = snapshot(page.as_bytes(), "").expect("a page");
        assert!((DEPTH_MAX..DEPTH_MAX + PIECE).contains(&snapshot.nodes.len()), "{}", snapshot.nodes.len());
    }

    proptest::proptest! {
        #[test]
        fn any_markup_gives_parents_before_children(parts in proptest::collection::vec(
            proptest::sample::select(vec!["<p>", "</p>", "<table>", "<tr>", "<b>", "</b>", "<a href=x>", "t", "<template>",
                "<svg>", "<script>", "</script>", "<select>", "<title>", "&amp;", "<!--", "-->", "</body>", "é"]), 0..60))
        {
            let snapshot = snapshot(format!("<html>{}", parts.concat()).as_bytes(), "").expect("a page");
            for (row, node) in snapshot.nodes.iter().enumerate() {
                proptest::prop_assert!(node.parent.is_none_or(|p| (p as usize) < row));
            }
        }
    }
}
