//! The snapshot: a flat table of those nodes of a page that may matter, made by the content script from the DOM and by
//! the command line from HTML. It carries facts only; no marketplace is known here.
//!
//! What is kept is told in [`selection`]; `extension/content/snapshot.js` does the same in the browser.

#[cfg(feature = "html")]
mod decode;
#[cfg(feature = "html")]
mod html;
pub mod selection;
mod tree;

use std::hash::{Hash, Hasher};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

#[cfg(feature = "html")]
pub use decode::decode;
#[cfg(feature = "html")]
pub use html::{PageError, saved_from, snapshot};
pub use tree::Tree;
pub(crate) use tree::is_block;

/// What a page showed at one moment, flattened.
#[derive(Clone, Debug, Default, PartialEq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Snapshot {
    /// [`crate::wire::SCHEMA`].
    pub schema: u32,
    /// Address of the page as the browser shows it.
    pub url: String,
    /// Document title.
    pub title: String,
    /// `lang` of the root element, or empty.
    pub lang: String,
    /// Nodes in document order; a parent comes before its children.
    pub nodes: Vec<Node>,
}

impl Snapshot {
    /// SHA-256 of everything in it, for telling whether a page has changed. Not the same on every machine: it is for
    /// comparing in memory, not for keeping.
    pub fn digest(&self) -> [u8; 32] {
        let mut hasher = Digester(Sha256::new());
        self.hash(&mut hasher);
        hasher.0.finalize().into()
    }

    /// The address that the page declares to be its own: `link rel=canonical`, else `og:url`.
    pub fn declared_url(&self) -> Option<String> {
        let canonical = |node: &&Node| {
            node.tag == "link" && node.attribute("rel").is_some_and(|rel| rel.eq_ignore_ascii_case("canonical"))
        };
        let graph = |node: &&Node| node.tag == "meta" && node.attribute("property") == Some("og:url");
        let canonical = self.nodes.iter().find(canonical).and_then(|node| node.attribute("href"));
        let graph = || self.nodes.iter().find(graph).and_then(|node| node.attribute("content"));
        canonical.or_else(graph).filter(|address| address.starts_with("http")).map(str::to_owned)
    }
}

/// SHA-256 where a hasher is asked for: a page cannot make two snapshots that pass for one.
struct Digester(Sha256);

impl Hasher for Digester {
    fn write(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    fn finish(&self) -> u64 {
        let digest: [u8; 32] = self.0.clone().finalize().into();
        u64::from_le_bytes(std::array::from_fn(|at| digest[at]))
    }
}

/// One element of the snapshot.
#[derive(Clone, Debug, Default, PartialEq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Node {
    /// Row of the parent in [`Snapshot::nodes`]; `None` for a root.
    #[serde(rename = "p", default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<u32>,
    /// Lower-case tag name.
    #[serde(rename = "t")]
    pub tag: String,
    /// Text directly before the first child element; for a data script its source.
    #[serde(rename = "x", default, skip_serializing_if = "String::is_empty")]
    pub text: String,
    /// Text after this element, inside its parent.
    #[serde(rename = "l", default, skip_serializing_if = "String::is_empty")]
    pub tail: String,
    /// Attributes that may matter, in name order.
    #[serde(rename = "a", default, skip_serializing_if = "Vec::is_empty")]
    pub attributes: Vec<(String, String)>,
}

impl Node {
    /// Value of an attribute.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(n, _)| n == name).map(|(_, value)| value.as_str())
    }
}
