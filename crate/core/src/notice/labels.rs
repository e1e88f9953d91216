//! What portals call a datum, from the files in `knowledge/labels/`: a form that nobody on the team could open is filled
//! by these words, and what stands beside it and means something else is left alone.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::DATA;
use super::form::Field;

/// Words for each datum of a notice.
#[derive(Clone, Debug, Default)]
pub(super) struct Labels {
    by_datum: BTreeMap<String, Words>,
}

/// Words for one datum.
#[derive(Clone, Debug, Default)]
pub(super) struct Words {
    /// English, Chinese, Spanish, Portuguese, Indonesian.
    pub labels: Vec<String>,
    /// Labels of other things that look alike.
    pub decoys: Vec<String>,
    /// Where the datum is a choice: its values to the texts that portals offer for them.
    pub options: BTreeMap<String, Vec<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LabelFile {
    datum: String,
    /// Where the words are from.
    #[allow(dead_code, reason = "the source is for whoever edits the file; it must be there")]
    source: String,
    labels: Vec<String>,
    labels_zh: Vec<String>,
    #[serde(default)]
    labels_es: Vec<String>,
    #[serde(default)]
    labels_pt: Vec<String>,
    #[serde(default)]
    labels_id: Vec<String>,
    decoys: Vec<String>,
    #[serde(default)]
    options: BTreeMap<String, Vec<String>>,
}

impl Labels {
    /// Adds one file.
    pub(super) fn add(&mut self, json: &str) -> Result<(), String> {
        let file: LabelFile = crate::json::read(json).map_err(|error| error.to_string())?;
        let datum = file.datum.split_once("evidence.").map_or(file.datum.as_str(), |_| "evidence");
        if !DATA.contains(&datum) {
            return Err(format!("datum {:?}: use one of {}", file.datum, DATA.join(", ")));
        }
        let labels = [file.labels, file.labels_zh, file.labels_es, file.labels_pt, file.labels_id].concat();
        let known =
            self.by_datum.insert(file.datum.clone(), Words { labels, decoys: file.decoys, options: file.options });
        if known.is_some() { Err(format!("datum {:?} has two files: join them", file.datum)) } else { Ok(()) }
    }

    /// The texts that portals offer for a value of a datum that is a choice.
    #[cfg(feature = "backroom")]
    pub(super) fn options(&self, datum: &str, value: &str) -> &[String] {
        self.by_datum.get(datum).and_then(|words| words.options.get(value)).map(Vec::as_slice).unwrap_or_default()
    }

    /// Whether one of these labels is what portals call a datum, and none is what only looks like it.
    #[cfg(feature = "backroom")]
    pub(super) fn speaks_of(&self, datum: &str, labels: &[String]) -> bool {
        let letters = |text: &str| -> String {
            text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
        };
        let Some(words) = self.by_datum.get(datum) else { return false };
        let named =
            |known: &[String]| labels.iter().any(|label| known.iter().any(|word| letters(word) == letters(label)));
        named(&words.labels) && !named(&words.decoys)
    }

    /// The words for a field, if any are known. Upload fields differ by what they take.
    pub(super) fn of(&self, field: &Field) -> Option<&Words> {
        let one_of = |kind: &&str| field.kinds.iter().any(|known| known == kind);
        let proof = field.kinds.len() > 1 && ["screenshot", "comparison"].iter().any(one_of);
        match field.kinds.first() {
            Some(kind) if field.value == "evidence" && !proof => self.by_datum.get(&format!("evidence.{kind}")),
            _ => self.by_datum.get(&field.value),
        }
    }
}
