//! Packs: lexicons, rules, rates and complaint forms as shipped or imported.

use serde::de::IgnoredAny;
use serde::{Deserialize, Deserializer, Serialize};
#[cfg(feature = "backroom")]
use serde_json::json;
use thiserror::Error;

use super::lexicon::Lexicon;
use super::price::Rates;
use super::rule::Rule;
#[cfg(feature = "backroom")]
use crate::brand::Brand;
use crate::knowledge::ShippedFile;

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
    /// Joins code, place and message.
    pub fn new(code: &str, at: impl Into<String>, message: impl Into<String>) -> Self {
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
    /// Complaint forms with the files that they came from, TOML: they are read where notices are planned.
    #[cfg(feature = "backroom")]
    pub forms: Vec<(String, String)>,
}

/// What [`crate::knowledge::shipped`] holds for screening.
#[derive(Deserialize)]
struct Shipped<'a> {
    #[serde(default, borrow)]
    lexicons: Vec<ShippedFile<'a>>,
    #[serde(default, borrow)]
    rules: Vec<ShippedFile<'a>>,
    #[serde(default, borrow)]
    currencies: Vec<ShippedFile<'a>>,
}

/// What tells the kind of a file that lies in no folder of its kind.
#[derive(Deserialize)]
struct Kind {
    detection: Option<IgnoredAny>,
    term: Option<IgnoredAny>,
    rates: Option<IgnoredAny>,
    #[cfg(feature = "backroom")]
    origins: Option<IgnoredAny>,
}

/// Bytes of the largest file of a pack that is read.
#[cfg(feature = "backroom")]
pub const MAX_FILE: usize = 4 * 1024 * 1024;
/// Bytes of the largest pack: all that ship are a hundredth of it.
#[cfg(feature = "backroom")]
pub const MAX_PACK: usize = 32 * 1024 * 1024;

impl Pack {
    /// The rules and lexicons that ship with Touchstone; a faulty file is reported, the others are kept.
    pub fn shipped() -> (Self, Vec<Diagnostic>) {
        Self::of_reading(crate::knowledge::shipped())
    }

    /// A pack whose TOML was read before: JSON in the form of [`crate::knowledge::shipped`].
    pub fn of_reading(reading: &str) -> (Self, Vec<Diagnostic>) {
        let mut pack = Self::default();
        let mut faults = Vec::new();
        match crate::json::read::<Shipped<'_>>(reading) {
            Ok(shipped) => {
                for row in shipped.lexicons.into_iter().chain(shipped.rules).chain(shipped.currencies) {
                    let json = row.data.get();
                    let kind = crate::json::read(json).map_err(|error| malformed("P01", &row.file, &error));
                    let mut data = serde_json::Deserializer::from_str(json);
                    if let Err(fault) = kind.and_then(|kind| pack.take(&row.file, &kind, &mut data)) {
                        faults.push(fault);
                    }
                }
            }
            Err(error) => faults.push(Diagnostic::new("P01", "knowledge", error.to_string())),
        }
        (pack, faults)
    }

    /// Reads files of a pack: their names, with `lexicons/`, `rules/`, `currencies/` or `forms/` in the path, and their TOML.
    #[cfg(feature = "backroom")]
    pub fn parse<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> (Self, Vec<Diagnostic>) {
        let mut pack = Self::default();
        let mut faults = Vec::new();
        for (name, text) in files {
            if text.len() > MAX_FILE {
                faults.push(Diagnostic::new("P02", name, format!("larger than {MAX_FILE} bytes: divide it")));
                continue;
            }
            match toml::from_str::<serde_json::Value>(text) {
                Ok(data) => {
                    let kind = Kind::deserialize(&data).map_err(|error| malformed("P03", name, &error));
                    if kind.as_ref().is_ok_and(|kind| kind.origins.is_some()) || folder(name) == "forms" {
                        pack.forms.push((name.into(), text.into()));
                    } else if let Err(fault) = kind.and_then(|kind| pack.take(name, &kind, data)) {
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

    /// The pack as JSON, from which [`Pack::of_reading`] makes it without a reader of TOML.
    #[cfg(feature = "backroom")]
    pub fn reading(&self) -> String {
        let rates = self.rates.iter().map(|rates| json!({ "file": "currencies/rates.toml", "data": rates }));
        json!({
            "lexicons": self.lexicons.iter().map(|(f, data)| json!({ "file": f, "data": data })).collect::<Vec<_>>(),
            "rules": self.rules.iter().map(|(f, data)| json!({ "file": f, "data": data })).collect::<Vec<_>>(),
            "currencies": rates.collect::<Vec<_>>(),
            "form_files": self.forms,
        })
        .to_string()
    }

    /// Leaves out the rules that fail the listings in their own files, tried with a brand, the packs before and this
    /// one; tells which.
    #[cfg(feature = "backroom")]
    pub fn tested(&mut self, before: &[Self], brand: &Brand) -> Vec<Diagnostic> {
        let mut packs = before.to_vec();
        packs.push(self.clone());
        let mut faults = Vec::new();
        for trial in super::try_rules(&packs, brand).into_iter().filter(|t| !t.passed()) {
            let wanted = if trial.test.expect { "must meet" } else { "must not meet" };
            let message =
                format!("test {} {wanted} {:?} and fails: the rule is left out", trial.number, trial.test.title);
            self.rules.retain(|(file, rule)| *file != trial.file || rule.id != trial.rule);
            faults.push(Diagnostic::new("R08", trial.file, message));
        }
        faults
    }

    fn take<'de, D>(&mut self, file: &str, kind: &Kind, data: D) -> Result<(), Diagnostic>
    where
        D: Deserializer<'de>,
    {
        let folder = folder(file);
        if folder == "rules" || kind.detection.is_some() {
            self.rules.push((file.into(), Rule::deserialize(data).map_err(|e| malformed("R01", file, &e))?));
        } else if folder == "lexicons" || kind.term.is_some() {
            self.lexicons.push((file.into(), Lexicon::deserialize(data).map_err(|e| malformed("L01", file, &e))?));
        } else if kind.rates.is_some() {
            self.rates = Some(Rates::deserialize(data).map_err(|e| malformed("C01", file, &e))?);
        }
        Ok(())
    }
}

/// The folder in which a file of a pack lies.
fn folder(file: &str) -> &str {
    file.rsplit('/').nth(1).unwrap_or_default()
}

fn malformed(code: &str, file: &str, error: &dyn std::fmt::Display) -> Diagnostic {
    Diagnostic::new(code, file, error.to_string())
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
