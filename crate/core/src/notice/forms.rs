//! All form files, and what is asked of them.

use serde::Deserialize;

use super::check;
use super::form::{Form, FormError};
use super::goods::Goods;
use super::labels::Labels;
use super::{FillPlan, Finding, Letter, Notice, Severity, letter, plan, words};
use crate::knowledge::ShippedFile;
use crate::marketplace::Atlas;
use crate::order;
use crate::wire::FormRow;

/// All form files, compiled.
#[derive(Clone, Debug, Default)]
pub struct Forms {
    forms: Vec<Form>,
    goods: Goods,
    pub(super) labels: Labels,
    atlas: Atlas,
}

#[derive(Deserialize)]
struct Shipped<'a> {
    #[serde(default, borrow)]
    forms: Vec<ShippedFile<'a>>,
    #[serde(default, borrow)]
    goods: Vec<ShippedFile<'a>>,
    #[serde(default, borrow)]
    labels: Vec<ShippedFile<'a>>,
}

impl Forms {
    /// The forms that ship with Touchstone; a faulty file is reported, the others are kept.
    pub fn shipped() -> (Self, Vec<String>) {
        let mut faults = Vec::new();
        let mut forms = Self::default();
        match Atlas::shipped() {
            Ok(atlas) => forms.atlas = atlas,
            Err(error) => faults.push(error.to_string()),
        }
        let shipped = match crate::json::read::<Shipped<'_>>(crate::knowledge::shipped()) {
            Ok(shipped) => shipped,
            Err(error) => {
                faults.push(format!("knowledge: {error}"));
                return (forms, faults);
            }
        };
        for row in shipped.goods {
            if let Err(message) = forms.goods.add(row.data.get()) {
                faults.push(format!("{}: {message}", row.file));
            }
        }
        for row in shipped.labels {
            if let Err(message) = forms.labels.add(row.data.get()) {
                faults.push(format!("{}: {message}", row.file));
            }
        }
        for row in shipped.forms {
            let read = crate::json::read::<Form>(row.data.get()).map_err(|error| error.to_string());
            match read.and_then(Form::checked) {
                Ok(form) => forms.forms.push(form),
                Err(message) => faults.push(FormError::Malformed { file: row.file, message }.to_string()),
            }
        }
        order::sort_by(&mut forms.forms, |a, b| a.title.cmp(&b.title));
        (forms, faults)
    }

    /// The same with one more form file (TOML, the form of docs/forms.md); it takes the place of one with its id.
    ///
    /// # Errors
    /// The file is malformed; the message names the place and the mend.
    pub fn with_file(mut self, name: &str, toml: &str) -> Result<Self, FormError> {
        self.put(Form::read(name, toml)?);
        Ok(self)
    }

    /// Adds a form; it takes the place of one with its id.
    pub(super) fn put(&mut self, form: Form) {
        self.remove(&form.id);
        self.forms.push(form);
        order::sort_by(&mut self.forms, |a, b| a.title.cmp(&b.title));
    }

    pub(super) fn remove(&mut self, id: &str) {
        self.forms.retain(|known| known.id != id);
    }

    /// Forms by name.
    pub fn rows(&self) -> Vec<FormRow> {
        let row = |form: &Form| FormRow {
            id: form.id.clone(),
            title: form.title.clone(),
            platforms: form.platforms.iter().map(|platform| platform.id.clone()).collect(),
            url: form.url.clone(),
            hosts: form.origins.iter().map(|origin| format!("{origin}/*")).collect(),
        };
        self.forms.iter().map(row).collect()
    }

    /// Id of the form that serves a marketplace best: the one that takes most listings at once.
    pub fn for_platform(&self, marketplace: &str) -> Option<String> {
        let serving = self.forms.iter().filter(|form| form.names(marketplace));
        let best = serving.max_by_key(|form| {
            let listings = form.limit.as_ref().map_or(1, |limit| limit.listings);
            (listings, std::cmp::Reverse(form.id.clone()))
        });
        best.map(|form| form.id.clone())
    }

    /// Whether there is a form of this id.
    pub fn knows(&self, form: &str) -> bool {
        self.form(form).is_some()
    }

    /// How many listings a form takes at most; `None` where that is not known.
    pub fn most_listings(&self, form: &str) -> Option<usize> {
        self.form(form)?.limit.as_ref().map(|limit| limit.listings)
    }

    /// Checks a notice against a form. `today` is `YYYY-MM-DD`. Blocking findings first.
    pub fn check(&self, notice: &Notice, form: &str, today: &str) -> Vec<Finding> {
        match self.form(form) {
            Some(form) => self.findings(notice, form, today),
            None => vec![check::unknown_form(form)],
        }
    }

    pub(super) fn findings(&self, notice: &Notice, form: &Form, today: &str) -> Vec<Finding> {
        let notice = &words::settled(notice, form);
        check::check(&check::Case { notice, form, today, atlas: &self.atlas, goods: &self.goods })
    }

    /// The plan for the filler, or the findings that block it.
    ///
    /// # Errors
    /// Findings, at least one of which blocks.
    pub fn plan(&self, notice: &Notice, form: &str, today: &str) -> Result<FillPlan, Vec<Finding>> {
        let findings = self.check(notice, form, today);
        match self.form(form) {
            Some(form) if findings.iter().all(|finding| finding.severity != Severity::Block) => {
                Ok(plan::plan(&words::settled(notice, form), form, &self.labels, today))
            }
            _ => Err(findings),
        }
    }

    /// The notice as a letter in `lang` (`en`, `zh`), or none where the form has no letter in it. Nothing is checked
    /// here: [`Forms::check`] tells what stands in the way.
    pub fn letter(&self, notice: &Notice, form: &str, lang: &str, today: &str) -> Option<Letter> {
        let form = self.form(form)?;
        letter::letter(&words::settled(notice, form), form, lang, today)
    }

    /// Runs the tests that the form files carry. One line a failure; none when all hold.
    pub fn lint(&self, today: &str) -> Vec<String> {
        self.forms.iter().flat_map(|form| self.lint_one(form, today)).collect()
    }

    /// Failures of the tests that one form file carries.
    pub(super) fn lint_form(&self, id: &str, today: &str) -> Vec<String> {
        self.form(id).map(|form| self.lint_one(form, today)).unwrap_or_default()
    }

    fn lint_one(&self, form: &Form, today: &str) -> Vec<String> {
        let mut failures = Vec::new();
        for test in &form.tests {
            let mut expect = |what: &str, expected: &dyn std::fmt::Debug, found: &dyn std::fmt::Debug| {
                let (expected, found) = (format!("{expected:?}"), format!("{found:?}"));
                if expected != found {
                    failures.push(format!("{}: {}: {what} {found}, expected {expected}", form.id, test.says));
                }
            };
            let codes: Vec<String> =
                self.check(&test.notice, &form.id, today).into_iter().map(|finding| finding.code).collect();
            expect("findings", &test.codes, &codes);
            let fields = self.plan(&test.notice, &form.id, today).map(|plan| plan.fields).unwrap_or_default();
            let names: Vec<&String> = fields.iter().filter(|field| !field.unlisted).map(|field| &field.name).collect();
            expect("fields", &test.fields, &names);
            for (name, value) in &test.values {
                let planned = fields.iter().find(|field| field.name == *name).and_then(|field| field.values.first());
                expect(name, &Some(value), &planned);
            }
        }
        failures
    }

    /// What a form file says, for people.
    pub fn describe(&self, id: &str) -> Option<String> {
        self.form(id).map(plan::describe)
    }

    fn form(&self, id: &str) -> Option<&Form> {
        self.forms.iter().find(|form| form.id == id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_shipped_form_is_well_formed_and_passes_its_own_tests() {
        let (forms, faults) = Forms::shipped();
        assert_eq!(faults, Vec::<String>::new());
        assert_eq!(forms.lint("2026-11-24"), Vec::<String>::new());
    }

    #[test]
    fn a_faulty_file_names_its_place_and_the_mend() {
        let error = Forms::default().with_file("forms/x.toml", "id = 1").map(|_| ()).unwrap_err().to_string();
        assert!(error.contains("forms/x.toml"), "{error}");
    }
}
