//! JSON schemas of rules and lexicons. They are files of `knowledge/schema/`; what is tested here is that they say what
//! the engine reads.

use std::io::Write;
use std::process::ExitCode;

use anyhow::Result;
use clap::ValueEnum;

/// A kind of file.
#[derive(Clone, Copy, ValueEnum)]
pub enum Kind {
    /// A rule.
    Rule,
    /// A lexicon.
    Lexicon,
}

impl Kind {
    fn text(self) -> &'static str {
        match self {
            Self::Rule => include_str!("../../../../../knowledge/schema/rule.json"),
            Self::Lexicon => include_str!("../../../../../knowledge/schema/lexicon.json"),
        }
    }
}

/// Prints a schema.
pub fn run(kind: Kind, out: &mut impl Write) -> Result<ExitCode> {
    write!(out, "{}", kind.text())?;
    Ok(ExitCode::SUCCESS)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};
    use touchstone_core::screen::field_names;

    use super::super::TEMPLATE;
    use super::*;

    fn validator(kind: Kind) -> jsonschema::Validator {
        jsonschema::validator_for(&serde_json::from_str(kind.text()).unwrap()).unwrap()
    }

    /// The shipped files of a folder, as the core reads them.
    fn shipped(folder: &str) -> Vec<(String, Value)> {
        let all: Value = serde_json::from_str(touchstone_core::knowledge::shipped()).unwrap();
        let files = all[folder].as_array().unwrap().clone();
        files.into_iter().map(|mut file| (file["file"].to_string(), file["data"].take())).collect()
    }

    #[test]
    fn every_shipped_file_is_as_its_schema_says() {
        for (kind, folder) in [(Kind::Rule, "rules"), (Kind::Lexicon, "lexicons")] {
            let schema = validator(kind);
            for (file, data) in shipped(folder) {
                let faults: Vec<_> = schema.iter_errors(&data).map(|e| e.to_string()).collect();
                assert!(faults.is_empty(), "{file}: {faults:?}");
            }
        }
        let template: Value = serde_json::to_value(toml_value(&TEMPLATE.replace("NEW-RULE", "new-rule"))).unwrap();
        assert!(validator(Kind::Rule).is_valid(&template));
    }

    #[test]
    fn the_schema_knows_the_fields_of_the_engine_and_no_others() {
        let schema = validator(Kind::Rule);
        let (_, mut rule) = shipped("rules").swap_remove(0);
        let mut asks = |field: &str| {
            rule["detection"] = json!({ "condition": "one", "one": { field: true } });
            schema.is_valid(&rule)
        };
        for field in field_names() {
            assert!(asks(&format!("{field}|exists")), "{field} is a field of the engine that the schema lacks");
        }
        assert!(asks("word.contact") && asks("detail.contact|exists") && asks("review.contact"));
        for wrong in ["price", "price.ratio|below", "word", "colour.red|exists", "mark.counts"] {
            assert!(!asks(wrong), "{wrong} is no field");
        }
    }

    #[test]
    fn faults_that_the_linter_tells_are_seen() {
        let schema = validator(Kind::Rule);
        let (_, rule) = shipped("rules").swap_remove(0);
        for (place, value) in [
            ("level", json!("grave")),
            ("id", json!("Not An Id")),
            ("weight", json!("much")),
            ("weight", json!({ "by": "price.ratio", "points": [[1]] })),
            ("detection", json!({ "one": { "mark": true } })),
            ("colour", json!("red")),
        ] {
            let mut wrong = rule.clone();
            wrong[place] = value;
            assert!(!schema.is_valid(&wrong), "{place}");
        }
    }

    fn toml_value(text: &str) -> toml::Value {
        toml::from_str(text).unwrap()
    }
}
