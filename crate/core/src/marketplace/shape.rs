//! A URL shape: a regular expression over host, path and query, and the canonical address that its parts make.

use regex_lite::{Captures, Regex};
use url::Url;

/// Part of an address that shapes are matched against: no scheme, no fragment, `host/path?query`.
pub(super) fn subject(url: &Url) -> String {
    let query = url.query().map(|q| format!("?{q}")).unwrap_or_default();
    format!("{}{}{query}", url.host_str().unwrap_or_default(), url.path())
}

/// Compiled shape.
#[derive(Clone, Debug)]
pub(super) struct Shape {
    pattern: Regex,
    canonical: String,
    keep: Vec<String>,
    except: Vec<String>,
}

/// What a shape reads.
pub(super) struct Found {
    pub id: String,
    pub canonical: String,
    pub shop: String,
}

impl Shape {
    /// `canonical` is `None` where only the match counts. A match of which a captured part is one of `except` is
    /// none: hosts and paths of the marketplace itself.
    pub fn new(pattern: &str, canonical: Option<&str>, keep: &[String], except: &[String]) -> Result<Self, String> {
        let compiled = Regex::new(&format!("^(?:{pattern})")).map_err(|e| format!("shape {pattern:?}: {e}"))?;
        if canonical.is_some() && !compiled.capture_names().flatten().any(|n| n == "id") {
            return Err(format!("shape {pattern:?} captures no (?P<id>...)"));
        }
        let canonical = canonical.unwrap_or_default();
        for part in canonical.split('{').skip(1) {
            let name = part.split('}').next().unwrap_or_default();
            if !compiled.capture_names().flatten().any(|n| n == name) {
                return Err(format!(
                    "canonical {canonical:?} names {{{name}}}, which shape {pattern:?} does not capture"
                ));
            }
        }
        Ok(Self { pattern: compiled, canonical: canonical.to_owned(), keep: keep.to_vec(), except: except.to_vec() })
    }

    /// Whether the shape tells the shop within which the id is one.
    pub fn names_shop(&self) -> bool {
        self.pattern.capture_names().flatten().any(|name| name == "shop")
    }

    pub fn matches(&self, subject: &str) -> bool {
        match self.except.as_slice() {
            [] => self.pattern.is_match(subject),
            _ => self.captures(subject).is_some(),
        }
    }

    fn captures<'t>(&self, subject: &'t str) -> Option<Captures<'t>> {
        let captures = self.pattern.captures(subject)?;
        let excepted = captures.iter().skip(1).flatten().any(|part| self.except.iter().any(|e| e == part.as_str()));
        (!excepted).then_some(captures)
    }

    /// The id (group `id`, which may be a host label or a code, and `more` where the address parts it) and the canonical
    /// address.
    pub fn read(&self, subject: &str, url: &Url) -> Option<Found> {
        let captures = self.captures(subject)?;
        let mut id = captures.name("id")?.as_str().to_owned();
        id.push_str(captures.name("more").map_or("", |more| more.as_str()));
        let mut canonical = self.canonical.clone();
        for name in self.pattern.capture_names().flatten() {
            let value = captures.name(name).map_or("", |m| m.as_str());
            canonical = canonical.replace(&format!("{{{name}}}"), value);
        }
        for (name, value) in url.query_pairs().filter(|(name, _)| self.keep.iter().any(|k| k == name)) {
            canonical.push(if canonical.contains('?') { '&' } else { '?' });
            canonical
                .push_str(&url::form_urlencoded::Serializer::new(String::new()).append_pair(&name, &value).finish());
        }
        let shop = captures.name("shop").map_or("", |shop| shop.as_str()).to_owned();
        Some(Found { id, canonical, shop })
    }

    /// The canonical address where it needs nothing but the id.
    pub fn canonical_of(&self, id: &str) -> Option<String> {
        let canonical = self.canonical.replace("{id}", id);
        (!canonical.contains('{') && !canonical.is_empty()).then_some(canonical)
    }
}

/// Absolute addresses inside a text.
pub(super) fn addresses_in(text: &str) -> impl Iterator<Item = Url> + '_ {
    text.match_indices("//").filter_map(move |(at, _)| {
        let rest = text.get(at..)?;
        let end = rest.find(|c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '<' | '>')).unwrap_or(rest.len());
        Url::parse(&format!("https:{}", rest.get(..end)?))
            .ok()
            .filter(|url| url.host_str().is_some_and(|h| h.contains('.')))
    })
}

/// One round of percent-decoding; what is no UTF-8 (a query in GBK) becomes replacement characters.
pub fn percent_decode(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let pair = after.get(..2).and_then(|hex| std::str::from_utf8(hex).ok());
        match pair.filter(|_| *first == b'%').and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = after.get(2..).unwrap_or_default();
            }
            None => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
