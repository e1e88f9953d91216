//! Packs: lexicons, rules and rates as shipped or imported.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use thiserror::Error;

use super::lexicon::Lexicon;
use super::price::Rates;
use super::rule::Rule;

/// A rule, term or brand entry that was left out, and why. The others work.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Error)]
#[error("{at}: {code}: {message}")]
pub struct Diagnostic {
    /// Stable code, such as `R03`.
    pub code: String,
    /// File and line, as far as known.
    pub at: String,
    /// What is wrong and what mends it.
    pub message: String,
}

impl Diagnostic {
    pub(super) fn new(code: &str, at: impl Into<String>, message: impl Into<String>) -> Self {
        Self { code: code.into(), at: at.into(), message: message.into() }
    }
}

/// Rules and lexicons as shipped or imported.
#[derive(Clone, Debug, Default)]
pub struct Pack {
    /// Lexicons with the files that they came from.
    pub lexicons: Vec<(String, Lexicon)>,
    /// Rules with the files that they came from.
    pub rules: Vec<(String, Rule)>,
    /// Exchange rates; the last table given counts.
    pub rates: Option<Rates>,
}

/// What [`crate::knowledge::shipped`] holds for screening.
#[derive(Deserialize)]
struct Shipped {
    #[serde(default)]
    lexicons: Vec<ShippedFile>,
    #[serde(default)]
    rules: Vec<ShippedFile>,
    #[serde(default)]
    currencies: Vec<ShippedFile>,
}

#[derive(Deserialize)]
struct ShippedFile {
    file: String,
    data: Value,
}

/// Bytes of the largest file of a pack that is read.
#[cfg(feature = "backroom")]
const MAX_FILE: usize = 4 * 1024 * 1024;

impl Pack {
    /// The rules and lexicons that ship with Touchstone; a faulty file is reported, the others are kept.
    pub fn shipped() -> (Self, Vec<Diagnostic>) {
        let mut pack = Self::default();
        let mut faults = Vec::new();
        match serde_json::from_str::<Shipped>(crate::knowledge::shipped()) {
            Ok(shipped) => {
                for ShippedFile { file, data } in
                    shipped.lexicons.into_iter().chain(shipped.rules).chain(shipped.currencies)
                {
                    if let Err(fault) = pack.take(&file, data) {
                        faults.push(fault);
                    }
                }
            }
            Err(error) => faults.push(Diagnostic::new("P01", "knowledge", error.to_string())),
        }
        (pack, faults)
    }

    /// Reads files of a pack: their names, with `lexicons/`, `rules/` or `currencies/` in the path, and their TOML.
    #[cfg(feature = "backroom")]
    pub fn parse<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> (Self, Vec<Diagnostic>) {
        let mut pack = Self::default();
        let mut faults = Vec::new();
        for (name, text) in files {
            if text.len() > MAX_FILE {
                faults.push(Diagnostic::new("P02", name, format!("larger than {MAX_FILE} bytes: divide it")));
                continue;
            }
            match toml::from_str::<Value>(text) {
                Ok(data) => {
                    if let Err(fault) = pack.take(name, data) {
                        faults.push(placed(fault, text));
                    }
                }
                Err(error) => {
                    let line = error.span().map_or(1, |s| line_of(text, s.start));
                    faults.push(Diagnostic::new("P03", format!("{name}:{line}"), error.message().to_owned()));
                }
            }
        }
        (pack, faults)
    }

    fn take(&mut self, file: &str, data: Value) -> Result<(), Diagnostic> {
        let fault = |code: &str, error: serde_json::Error| Diagnostic::new(code, file, error.to_string());
        let folder = file.rsplit('/').nth(1).unwrap_or_default();
        if folder == "rules" || data.get("detection").is_some() {
            self.rules.push((file.into(), serde_json::from_value(data).map_err(|e| fault("R01", e))?));
        } else if folder == "lexicons" || data.get("term").is_some() {
            self.lexicons.push((file.into(), serde_json::from_value(data).map_err(|e| fault("L01", e))?));
        } else if data.get("rates").is_some() {
            self.rates = Some(serde_json::from_value(data).map_err(|e| fault("C01", e))?);
        }
        Ok(())
    }
}

/// Adds the line of the key that a fault names, where the text holds it.
#[cfg(feature = "backroom")]
fn placed(mut fault: Diagnostic, text: &str) -> Diagnostic {
    let key = fault.message.split('`').nth(1).unwrap_or_default();
    let line = text.lines().position(|l| !key.is_empty() && l.trim_start().starts_with(key)).map_or(1, |l| l + 1);
    fault.at = format!("{}:{line}", fault.at);
    fault
}

#[cfg(feature = "backroom")]
fn line_of(text: &str, at: usize) -> usize {
    text.get(..at).unwrap_or(text).matches('\n').count() + 1
}
