//! Masking: what a page shows of the account of the person who captures is taken out of every part before it is sealed.
//!
//! The same find is replaced by the same words everywhere, so that addresses which hold one still lead to their record.

use std::collections::{BTreeMap, BTreeSet};

use aho_corasick::{AhoCorasick, AhoCorasickBuilder, MatchKind};

use super::facts::Identity;

/// What stands where a find stood. Numbers become nines, so that data scripts stay well formed.
const MASKED: &str = "MASKED";
/// Finds taken into account at most.
const MOST_FINDS: usize = 400;
/// Shorter finds are masked as words of their own only: they may be part of others.
const LONG: usize = 6;
/// Kind of what lay below a rectangle that the person drew.
const HAND: &str = "hand";
/// Shorter numbers below such a rectangle are masked there alone: a price's digits stand everywhere.
const LEAST_DIGITS: usize = 5;

/// Replaces finds in texts and counts what it did.
#[derive(Debug)]
pub(crate) struct Mask {
    searcher: Option<AhoCorasick>,
    /// Kind and substitute of each pattern, and whether it is masked as a word of its own only.
    patterns: Vec<(String, String, bool)>,
    pictures: BTreeSet<String>,
    ascii: bool,
    counts: BTreeMap<String, usize>,
    spared: usize,
}

impl Mask {
    /// For these finds, without those that a `spare` text holds: a seller whom the page happens to greet stays readable.
    pub(crate) fn new(identities: &[Identity], spare: &[String]) -> Self {
        let mut texts: BTreeMap<String, (String, String, bool)> = BTreeMap::new();
        let mut pictures = BTreeSet::new();
        let (mut spared, mut ascii) = (0, true);
        let spare: Vec<String> = spare.iter().map(|text| text.to_lowercase()).collect();
        for find in identities.iter().take(MOST_FINDS) {
            let text = find.text.trim();
            if find.kind == "picture" {
                pictures.insert(text.to_owned());
                continue;
            }
            if text.chars().count() < 2 {
                continue;
            }
            let lower = text.to_lowercase();
            let is_id = find.kind == "id";
            if spare.iter().any(|known| if is_id { *known == lower } else { known.contains(&lower) }) {
                spared += 1;
                continue;
            }
            ascii &= text.is_ascii();
            let digits = text.bytes().all(|b| b.is_ascii_digit());
            let substitute = if digits { "9".repeat(text.len()) } else { MASKED.to_owned() };
            // Below a rectangle may lie words of the interface: they are masked where they stand by themselves.
            let by_hand = find.kind == HAND;
            if by_hand && digits && text.len() < LEAST_DIGITS {
                continue;
            }
            let word = text.is_ascii() && (text.len() < LONG || by_hand);
            for spelling in spellings(text) {
                texts.entry(spelling).or_insert_with(|| (find.kind.clone(), substitute.clone(), word));
            }
        }
        let (keys, patterns): (Vec<_>, Vec<_>) = texts.into_iter().unzip();
        let searcher = AhoCorasickBuilder::new()
            .ascii_case_insensitive(true)
            .match_kind(MatchKind::LeftmostLongest)
            .build(&keys)
            .ok()
            .filter(|_| !keys.is_empty());
        Self { searcher, patterns, pictures, ascii, counts: BTreeMap::new(), spared }
    }

    /// Whether there is anything to mask.
    pub(crate) fn is_idle(&self) -> bool {
        self.searcher.is_none() && self.pictures.is_empty()
    }

    /// Whether a picture at this address is the account's own.
    pub(crate) fn is_own_picture(&self, address: &str) -> bool {
        self.pictures.contains(address)
    }

    /// The text without what was found.
    pub(crate) fn text(&mut self, text: &str) -> String {
        self.bytes(text.as_bytes()).map_or_else(
            || text.to_owned(),
            // Patterns are whole characters, so what is left is text as before.
            |bytes| String::from_utf8_lossy(&bytes).into_owned(),
        )
    }

    /// The bytes without what was found; `None` where nothing was.
    pub(crate) fn bytes(&mut self, bytes: &[u8]) -> Option<Vec<u8>> {
        let searcher = self.searcher.as_ref()?;
        let mut out = Vec::new();
        let mut from = 0;
        for hit in searcher.find_iter(bytes) {
            let Some((kind, substitute, word)) = self.patterns.get(hit.pattern().as_usize()) else { continue };
            if *word && !is_word(bytes, hit.start(), hit.end()) {
                continue;
            }
            out.extend_from_slice(bytes.get(from..hit.start()).unwrap_or_default());
            out.extend_from_slice(substitute.as_bytes());
            from = hit.end();
            *self.counts.entry(kind.clone()).or_default() += 1;
        }
        if from == 0 {
            return None;
        }
        out.extend_from_slice(bytes.get(from..).unwrap_or_default());
        Some(out)
    }

    /// Whether bytes of an unknown encoding can be searched: those that are UTF-8, or finds that are ASCII.
    pub(crate) fn can_read(&self, bytes: &[u8]) -> bool {
        self.ascii || std::str::from_utf8(bytes).is_ok()
    }

    /// What was done, in words; the finds themselves are not told.
    pub(crate) fn notes(&self) -> Vec<String> {
        let mut notes: Vec<String> = self
            .counts
            .iter()
            .map(|(kind, count)| match kind.as_str() {
                HAND => format!("text below rectangles drawn by hand: masked in {count} places"),
                kind => format!("{kind} of the account of who captures: masked in {count} places"),
            })
            .collect();
        if !self.pictures.is_empty() {
            notes.push(format!("{} pictures of the account of who captures: not written", self.pictures.len()));
        }
        if self.spared > 0 {
            notes.push(format!("{} finds are words of the listing itself: not masked", self.spared));
        }
        notes
    }
}

/// Whether a match stands by itself. Escapes before it (`%20`, `\n`, `\u4f60`) end in letters but are none.
fn is_word(bytes: &[u8], start: usize, end: usize) -> bool {
    let letter = |at: Option<&u8>| at.is_some_and(|b| b.is_ascii_alphanumeric());
    let back = |n: usize| start.checked_sub(n).and_then(|at| bytes.get(at));
    let escaped =
        back(3) == Some(&b'%') || back(2) == Some(&b'\\') || (back(6) == Some(&b'\\') && back(5) == Some(&b'u'));
    (escaped || !letter(start.checked_sub(1).and_then(|at| bytes.get(at)))) && !letter(bytes.get(end))
}

/// How a text is spelled in pages: as it is, in markup, in JSON, in addresses.
fn spellings(text: &str) -> BTreeSet<String> {
    let markup = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let units = |upper: bool| -> String {
        let mut out = String::new();
        for c in text.chars() {
            if c.is_ascii() {
                out.push(c);
                continue;
            }
            for unit in c.encode_utf16(&mut [0; 2]) {
                out.push_str(&if upper { format!("\\u{unit:04X}") } else { format!("\\u{unit:04x}") });
            }
        }
        out
    };
    let percent = |keep: &dyn Fn(u8) -> bool, space: &str| -> String {
        text.bytes()
            .map(|b| match b {
                b' ' => space.to_owned(),
                b if keep(b) => char::from(b).to_string(),
                b => format!("%{b:02X}"),
            })
            .collect()
    };
    let unreserved = |b: u8| b.is_ascii_alphanumeric() || b"-_.~!*'()".contains(&b);
    let legible = |b: u8| b.is_ascii_graphic() && !b"%\"<>#?&=+".contains(&b);
    let entity: String =
        text.chars().map(|c| if c.is_ascii() { c.to_string() } else { format!("&#{};", u32::from(c)) }).collect();
    let mut all = BTreeSet::from([
        text.to_owned(),
        markup.replace('"', "&quot;"),
        markup,
        units(false),
        units(true),
        text.replace('\\', "\\\\").replace('"', "\\\""),
        text.replace('/', "\\/"),
        percent(&unreserved, "%20"),
        percent(&unreserved, "+"),
        percent(&legible, "%20"),
        entity,
        text.replace(' ', "\u{a0}"),
        text.replace(' ', "&nbsp;"),
        text.replace('@', "&#64;"),
        text.to_lowercase(),
    ]);
    // What goes through two layers: an address inside of another.
    let twice = percent(&unreserved, "%20").replace('%', "%25");
    all.insert(twice);
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mask(finds: &[(&str, &str)]) -> Mask {
        let finds: Vec<_> =
            finds.iter().map(|(kind, text)| Identity { kind: (*kind).into(), text: (*text).into() }).collect();
        Mask::new(&finds, &[])
    }

    #[test]
    fn a_find_is_masked_in_every_spelling() {
        let mut mask = mask(&[("name", "阿 Mia & Co"), ("id", "2208812345")]);
        for (text, masked) in [
            ("<b>阿 Mia &amp; Co</b>", "<b>MASKED</b>"),
            (r#"{"nick":"\u963f Mia & Co"}"#, r#"{"nick":"MASKED"}"#),
            ("?nick=%E9%98%BF%20Mia%20%26%20Co&x=1", "?nick=MASKED&x=1"),
            ("?nick=%e9%98%bf+mia+%26+co", "?nick=MASKED"),
            ("阿 MIA & CO", "MASKED"),
            (r#"{"userId":2208812345}"#, r#"{"userId":9999999999}"#),
        ] {
            assert_eq!(mask.text(text), masked);
        }
        assert_eq!(mask.notes()[0], "id of the account of who captures: masked in 1 places");
    }

    #[test]
    fn a_short_find_is_masked_as_a_word_of_its_own() {
        let mut mask = mask(&[("name", "Mia")]);
        assert_eq!(mask.text("Hi Mia, Miami is warm, amiable"), "Hi MASKED, Miami is warm, amiable");
        assert_eq!(mask.text(r"a\nMia %20Mia"), r"a\nMASKED %20MASKED");
    }

    #[test]
    fn what_the_listing_itself_says_stays() {
        let find = Identity { kind: "name".into(), text: "Golden Shop".into() };
        let mut mask = Mask::new(&[find], &["Sold by Golden Shop".to_owned()]);
        assert!(mask.is_idle());
        assert_eq!(mask.text("Golden Shop"), "Golden Shop");
        assert_eq!(mask.notes(), ["1 finds are words of the listing itself: not masked"]);
    }

    #[test]
    fn what_lay_below_a_rectangle_is_masked_as_words_of_its_own_and_short_numbers_only_there() {
        let mut mask = mask(&[("hand", "My orders"), ("hand", "129"), ("hand", "88123456"), ("hand", "莱茵街 7 号")]);
        let text = "My orders, Myorders, enjoy My ordersheet; ¥129; 88123456; 莱茵街 7 号";
        assert_eq!(mask.text(text), "MASKED, Myorders, enjoy My ordersheet; ¥129; 99999999; MASKED");
        assert_eq!(mask.notes(), ["text below rectangles drawn by hand: masked in 3 places"]);
    }

    #[test]
    fn nothing_is_done_without_finds() {
        let mut mask = mask(&[]);
        assert!(mask.is_idle());
        assert_eq!(mask.bytes(b"anything"), None);
    }
}
