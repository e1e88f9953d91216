//! The knowledge that ships with Touchstone: the files of `knowledge/`, gathered by `build.rs` into one JSON text.

/// JSON object: folder name to an array of `{"file": ..., "data": ...}` in name order.
pub const SHIPPED: &str = include_str!(concat!(env!("OUT_DIR"), "/knowledge.json"));
