//! The knowledge that ships with Touchstone: the files of `knowledge/`, gathered by `build.rs` into one JSON text.
//!
//! The command line carries the text inside. The desk is given it at start, from a file of the
//! extension, so that the module stays small and is compiled fast.

#[cfg(target_family = "wasm")]
static INSTALLED: std::sync::OnceLock<String> = std::sync::OnceLock::new();

/// JSON object: folder name to an array of `{"file": ..., "data": ...}` in name order.
#[cfg(not(target_family = "wasm"))]
pub fn shipped() -> &'static str {
    include_str!(concat!(env!("OUT_DIR"), "/knowledge.json"))
}

/// JSON array of the files of `knowledge/barriers/`: what challenges, log-in pages and refusals look like. The
/// extension reads it without a module.
#[cfg(not(target_family = "wasm"))]
pub fn barriers() -> &'static str {
    include_str!(concat!(env!("OUT_DIR"), "/barriers.json"))
}

/// JSON object: folder name to an array of `{"file": ..., "data": ...}` in name order; empty before [`install`].
#[cfg(target_family = "wasm")]
pub fn shipped() -> &'static str {
    INSTALLED.get().map_or("{}", String::as_str)
}

/// Gives the desk its knowledge, once and before anything is read or screened. What comes later is ignored.
#[cfg(target_family = "wasm")]
pub fn install(text: String) {
    INSTALLED.get_or_init(|| text);
}

/// One file of [`shipped`], its contents not read yet: each reader reads the JSON straight into its own type.
#[derive(serde::Deserialize)]
pub(crate) struct ShippedFile<'a> {
    /// Name below `knowledge/`.
    pub(crate) file: String,
    /// Contents.
    #[serde(borrow)]
    pub(crate) data: &'a serde_json::value::RawValue,
}
