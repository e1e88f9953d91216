//! Complaint forms that packs bring: tried when a pack comes in, used beside those that ship.

use serde::Deserialize;

use super::form::Form;
use super::forms::Forms;
use crate::evidence::Part;
use crate::screen::Diagnostic;

/// What a pack's reading holds of forms: file names with their TOML.
#[derive(Deserialize)]
struct Reading {
    #[serde(default)]
    form_files: Vec<(String, String)>,
}

impl Forms {
    /// Leaves out those of a pack's form files that cannot be used beside the shipped ones; tells which, and why.
    pub fn retain_usable(mut self, files: &mut Vec<(String, String)>) -> Vec<Diagnostic> {
        let shipped: Vec<String> = self.rows().into_iter().map(|row| row.id).collect();
        let mut faults = Vec::new();
        files.retain(|(file, toml)| match self.take_in(&shipped, file, toml) {
            Ok(()) => true,
            Err(fault) => {
                faults.push(fault);
                false
            }
        });
        faults
    }

    fn take_in(&mut self, shipped: &[String], file: &str, toml: &str) -> Result<(), Diagnostic> {
        let fault = |code: &str, message: String| Diagnostic::new(code, file, message);
        let form = Form::read(file, toml).map_err(|error| fault("P09", error.to_string()))?;
        // Whoever could replace a form that ships could lead its notices to another portal.
        if shipped.contains(&form.id) {
            return Err(fault("P10", format!("form {} ships with Touchstone: give yours another id", form.id)));
        }
        if self.knows(&form.id) {
            return Err(fault("P11", format!("form {} is there twice: leave one of them out", form.id)));
        }
        let (id, day) = (form.id.clone(), form.compiled.clone());
        self.put(form);
        // Its tests were right on the day on which it was written; a right in them may have expired since.
        let failed = self.lint_form(&id, &day);
        if failed.is_empty() {
            return Ok(());
        }
        self.remove(&id);
        Err(fault("P12", format!("fails its own tests: {}", failed.join("; "))))
    }

    /// The same with the forms of packs, given as what was read of each ([`crate::screen::Pack::reading`]). Of two forms
    /// of one id the later pack's counts; a form that a newer version of Touchstone ships, or can no longer read, does
    /// not: a notice that went by it is told so by its check.
    #[must_use]
    pub fn with_packs(mut self, readings: &[Part]) -> Self {
        let shipped: Vec<String> = self.rows().into_iter().map(|row| row.id).collect();
        for pack in readings {
            let Ok(reading) = serde_json::from_slice::<Reading>(&pack.bytes) else { continue };
            let forms = reading.form_files.iter().filter_map(|(file, toml)| Form::read(file, toml).ok());
            for form in forms.filter(|form| !shipped.contains(&form.id)) {
                self.put(form);
            }
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::screen::Pack;

    const FORM: &str = include_str!("../../tests/forms/nebula.toml");

    /// The form of the invented portal, serving the marketplace of its own name.
    fn form_of(codes: &str) -> String {
        FORM.replace("PLATFORM", "nebula").replace("CODES", codes)
    }

    fn shipped() -> Forms {
        Forms::shipped().0
    }

    /// The form with the codes that its test really gives.
    fn form() -> String {
        let with = shipped().with_file("nebula.toml", &form_of("[]")).unwrap();
        let notice = super::super::Notice { platform: "nebula".into(), ..Default::default() };
        let codes: Vec<String> = with.check(&notice, "nebula", "2026-11-28").into_iter().map(|f| f.code).collect();
        form_of(&format!("{codes:?}"))
    }

    fn faults(files: &[(&str, String)]) -> (Vec<String>, Vec<String>) {
        let mut files: Vec<_> = files.iter().map(|(file, toml)| ((*file).to_owned(), toml.clone())).collect();
        let faults = shipped().retain_usable(&mut files).into_iter().map(|fault| fault.code).collect();
        (faults, files.into_iter().map(|(file, _)| file).collect())
    }

    #[test]
    fn a_form_of_a_pack_is_taken_and_listed() {
        let (faults, kept) = faults(&[("forms/nebula.toml", form())]);
        assert_eq!((faults, kept), (vec![], vec!["forms/nebula.toml".to_owned()]));
        let (pack, faults) = Pack::parse([("nebula.toml", form().as_str())]);
        assert_eq!((faults.len(), pack.forms.len()), (0, 1));
        let with = shipped().with_packs(&[Part { name: "house".into(), bytes: pack.reading().into_bytes() }]);
        assert!(with.knows("nebula"));
        assert_eq!(with.rows().len(), shipped().rows().len() + 1);
    }

    #[test]
    fn a_form_that_ships_is_not_replaced() {
        let own = form().replace("id = \"nebula\"\ntitle =", "id = \"ebay\"\ntitle =");
        assert_eq!(faults(&[("a.toml", own.clone())]), (vec!["P10".to_owned()], vec![]));
        // Not even where a casebook was written by other hands.
        let reading = serde_json::json!({ "form_files": [["a.toml", own]] }).to_string();
        let with = shipped().with_packs(&[Part { name: "house".into(), bytes: reading.into_bytes() }]);
        let url = |forms: &Forms| forms.rows().into_iter().find(|row| row.id == "ebay").map(|row| row.url);
        assert_eq!(url(&with), url(&shipped()));
    }

    #[test]
    fn a_form_that_is_malformed_there_twice_or_fails_its_own_tests_is_left_out() {
        let twice = [("a.toml", form()), ("b.toml", form())];
        assert_eq!(faults(&twice), (vec!["P11".to_owned()], vec!["a.toml".to_owned()]));
        let malformed = form().replace("right.number", "right.colour");
        assert_eq!(faults(&[("a.toml", malformed)]).0, ["P09"]);
        let sends = form().replace("compiled", "next = [\"Submit\"]\ncompiled");
        assert_eq!(faults(&[("a.toml", sends)]).0, ["P09"]);
        let failing = form_of("[\"F99\"]");
        assert_eq!(faults(&[("a.toml", failing), ("b.toml", form())]).0, ["P12"]);
    }

    #[test]
    fn rubbish_in_the_place_of_a_reading_brings_no_form() {
        for rubbish in ["", "[]", "{\"form_files\": [[\"a\", \"= =\"]]}", "{\"form_files\": 7}"] {
            let with = shipped().with_packs(&[Part { name: "x".into(), bytes: rubbish.into() }]);
            assert_eq!(with.rows(), shipped().rows(), "{rubbish}");
        }
    }
}
