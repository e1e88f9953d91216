//! What portals call a datum, from the files in `knowledge/labels/`: a form that nobody on the team could open is filled
//! by these words, and what stands beside it and means something else is left alone.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::value::RawValue;

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
    /// English first, then Chinese, then the other languages.
    pub labels: Vec<String>,
    /// Labels of other things that look alike.
    pub decoys: Vec<String>,
    /// Where the datum is a choice: its values to the texts that portals offer for them.
    pub options: BTreeMap<String, Vec<String>>,
}

/// Members of a file by their names: `labels` are English, and each further language has its own, such as `labels_de`.
type Members = BTreeMap<String, Box<RawValue>>;

/// A member's value.
fn read<'a, T: Deserialize<'a>>(members: &'a Members, name: &str) -> Result<T, String> {
    let value = members.get(name).ok_or_else(|| format!("missing field `{name}`"))?;
    crate::json::read(value.get()).map_err(|error| format!("{name}: {error}"))
}

impl Labels {
    /// Adds one file.
    pub(super) fn add(&mut self, json: &str) -> Result<(), String> {
        let members: Members = crate::json::read(json).map_err(|error| error.to_string())?;
        let datum: String = read(&members, "datum")?;
        let kind = datum.split_once("evidence.").map_or(datum.as_str(), |_| "evidence");
        if !DATA.contains(&kind) {
            return Err(format!("datum {datum:?}: use one of {}", DATA.join(", ")));
        }
        // Where the words are from is for whoever edits the file; it must be there.
        let _: String = read(&members, "source")?;
        let mut labels: Vec<String> = read(&members, "labels")?;
        labels.extend(read::<Vec<String>>(&members, "labels_zh")?);
        for name in members.keys() {
            match name.strip_prefix("labels_") {
                Some("zh") => {}
                Some(_) => labels.extend(read::<Vec<String>>(&members, name)?),
                None if ["datum", "source", "labels", "decoys", "options"].contains(&name.as_str()) => {}
                None => return Err(format!("unknown field `{name}`")),
            }
        }
        let options = if members.contains_key("options") { read(&members, "options")? } else { BTreeMap::new() };
        let words = Words { labels, decoys: read(&members, "decoys")?, options };
        let known = self.by_datum.insert(datum.clone(), words);
        if known.is_some() { Err(format!("datum {datum:?} has two files: join them")) } else { Ok(()) }
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

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = r#"{"datum":"filer.name","source":"ours","labels":["Name"],"labels_zh":["姓名"],"labels_de":["Ihr Name"],"decoys":["Seller name"]}"#;

    #[test]
    fn words_of_any_language_are_taken() {
        let mut labels = Labels::default();
        labels.add(FILE).unwrap();
        assert_eq!(labels.by_datum["filer.name"].labels, ["Name", "姓名", "Ihr Name"]);
        assert!(labels.add(FILE).unwrap_err().contains("two files"));
    }

    #[test]
    fn what_a_file_lacks_or_has_too_much_is_named() {
        let refused = |from: &str, to: &str| Labels::default().add(&FILE.replace(from, to)).unwrap_err();
        assert!(refused(r#""source":"ours","#, "").contains("`source`"));
        assert!(refused(r#""labels_zh":["姓名"],"#, "").contains("`labels_zh`"));
        assert!(refused("decoys", "decoy").contains("decoy"));
        assert!(refused("[\"Ihr Name\"]", "7").contains("labels_de"));
        assert!(refused("filer.name", "filer.nose").contains("use one of"));
    }
}
