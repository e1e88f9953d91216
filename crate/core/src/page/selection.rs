//! Which nodes, texts and attributes of a page enter the snapshot.
//!
//! `extension/content/snapshot.js` states the same rules in the browser; a parity test compares both on the same
//! document. So they are few and look at one element alone:
//!
//! 1. An element has a row unless it is listed in [`LEFT_OUT`], a `link` that is neither canonical nor marked up, a
//!    `meta` without `content`, or a script without data ([`is_data_script`]); what is left out takes its subtree along.
//! 2. Text goes to the row of its parent if no row was made in that parent before it, else to the tail of the parent's last row.
//!    Runs of ASCII white space become one space; what is longer than [`TEXT_MAX`] is cut.
//! 3. Attributes: those of [`ATTRIBUTES`]; `data-*` up to [`DATA_MAX`]; any whose value is an id ([`is_identifier`]).
//! 4. The walk ends at [`ROWS_MAX`] rows or [`UNITS_MAX`] units of text.
//!
//! Lengths are UTF-16 units, as a browser counts them.

/// Rows of a snapshot at most. The largest page measured had 6,516 elements.
pub const ROWS_MAX: usize = 60_000;
/// UTF-16 units of a snapshot at most, over all texts and attribute values.
pub const UNITS_MAX: usize = 12_000_000;
/// Units of one text at most.
pub const TEXT_MAX: usize = 1_000;
/// Units of one data script at most: the largest state measured has 0.8 million.
pub const SCRIPT_MAX: usize = 4_000_000;
/// Units of one address or `content` at most.
pub const ADDRESS_MAX: usize = 2_048;
/// Units of any other attribute at most.
pub const ATTRIBUTE_MAX: usize = 500;
/// A longer `data-*` attribute is left out.
pub const DATA_MAX: usize = 500;

/// Elements without a row, with all that is in them. An `iframe` and a declarative shadow root are special.
pub const LEFT_OUT: [&str; 13] = [
    "audio", "canvas", "embed", "iframe", "math", "noscript", "object", "source", "style", "svg", "template", "track",
    "video",
];

/// Attributes that are kept.
pub const ATTRIBUTES: [&str; 41] = [
    "about",
    "alt",
    "aria-colindex",
    "aria-current",
    "aria-describedby",
    "aria-expanded",
    "aria-hidden",
    "aria-label",
    "aria-labelledby",
    "aria-rowindex",
    "aria-selected",
    "class",
    "colspan",
    "content",
    "datetime",
    "dir",
    "hidden",
    "href",
    "id",
    "itemid",
    "itemprop",
    "itemscope",
    "itemtype",
    "lang",
    "name",
    "onclick",
    "prefix",
    "property",
    "rel",
    "resource",
    "role",
    "rowspan",
    "selected",
    "src",
    "style",
    "title",
    "type",
    "typeof",
    "value",
    "vocab",
    "checked",
];

/// Words that make an inline script worth keeping: a state that holds listings names a price or a shop.
pub const DATA_WORDS: [&str; 6] = ["price", "__next_f", "shopname", "storename", "companyname", "sellernick"];

/// Whether a script is data: JSON by its type, or inline code that carries a listing's words.
pub fn is_data_script(kind: &str, external: bool, source: &str) -> bool {
    if kind.to_ascii_lowercase().contains("json") {
        return true;
    }
    !external && {
        let source = source.to_ascii_lowercase();
        DATA_WORDS.iter().any(|word| source.contains(word))
    }
}

/// Whether a `link` or `meta` has a row.
pub fn is_metadata(tag: &str, attribute: impl Fn(&str) -> Option<String>) -> bool {
    match tag {
        "link" => {
            attribute("rel").is_some_and(|rel| rel.eq_ignore_ascii_case("canonical"))
                || attribute("itemprop").is_some()
                || attribute("property").is_some()
        }
        "meta" => attribute("content").is_some(),
        _ => true,
    }
}

/// Five to twenty ASCII digits: what listings, shops and stock units are numbered with.
pub fn is_identifier(value: &str) -> bool {
    (5..=20).contains(&value.len()) && value.bytes().all(|b| b.is_ascii_digit())
}

/// The value under which an attribute enters the snapshot; `None` if it does not.
pub fn kept_attribute(name: &str, value: &str) -> Option<String> {
    if !name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'-' | b'_' | b':' | b'.')) {
        return None;
    }
    if name.starts_with("data-") {
        return (units(value) <= DATA_MAX).then(|| value.to_owned());
    }
    if !ATTRIBUTES.contains(&name) {
        return is_identifier(value).then(|| value.to_owned());
    }
    match name {
        "href" | "content" | "src" if value.starts_with("data:") => None,
        "href" | "content" | "src" => Some(cut(value, ADDRESS_MAX)),
        "style" if !["line-through", "none", "url("].iter().any(|part| value.contains(part)) => None,
        _ => Some(cut(value, ATTRIBUTE_MAX)),
    }
}

/// Text as the snapshot holds it.
pub fn kept_text(raw: &str) -> String {
    let mut text = String::with_capacity(raw.len().min(TEXT_MAX * 3));
    let mut blank = false;
    for c in raw.chars() {
        if matches!(c, ' ' | '\t' | '\n' | '\r' | '\u{c}') {
            blank = true;
            continue;
        }
        if blank {
            text.push(' ');
            blank = false;
        }
        text.push(c);
    }
    if blank {
        text.push(' ');
    }
    cut(&text, TEXT_MAX)
}

/// The first `max` UTF-16 units, without half a character.
pub fn cut(text: &str, max: usize) -> String {
    if text.len() <= max {
        return text.to_owned();
    }
    let mut left = max;
    text.chars()
        .take_while(|c| {
            let fits = c.len_utf16() <= left;
            left = if fits { left - c.len_utf16() } else { 0 };
            fits
        })
        .collect()
}

/// Length in UTF-16 units.
pub fn units(text: &str) -> usize {
    if text.is_ascii() { text.len() } else { text.encode_utf16().count() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_space_runs_become_one_space_and_other_blanks_stay() {
        assert_eq!(kept_text("\n  a \t b\u{a0} c\n"), " a b\u{a0} c ");
    }

    #[test]
    fn a_cut_never_splits_a_character() {
        assert_eq!(cut("ab😀c", 3), "ab");
        assert_eq!(cut("ab😀c", 4), "ab😀");
    }

    #[test]
    fn attributes_are_kept_by_name_or_because_they_are_ids() {
        assert_eq!(kept_attribute("nid", "528991075854").as_deref(), Some("528991075854"));
        assert_eq!(kept_attribute("nid", "abc"), None);
        assert_eq!(kept_attribute("style", "color: red"), None);
        assert!(kept_attribute("style", "text-decoration: line-through").is_some());
        assert_eq!(kept_attribute("src", "data:image/gif;base64,R0"), None);
    }

    #[test]
    fn scripts_without_data_are_left_out() {
        assert!(is_data_script("application/ld+json", false, "{}"));
        assert!(is_data_script("", false, "var g = {viewPrice: 1}"));
        assert!(!is_data_script("", false, "track('page')"));
        assert!(!is_data_script("", true, ""));
    }
}
