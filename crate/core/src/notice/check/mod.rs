//! Preflight: what would get a notice rejected, found before anything is filled.
//!
//! N01 to N13 are the known reasons for rejection, in the order of docs/forms.md; the codes after them are bad input
//! and safeguards. A fact marked official blocks, one of a weaker source warns and names it.

mod filing;
mod listing;
mod proof;
mod right;

pub(super) use proof::called;

use super::Trust;
use super::form::Form;
use super::goods::Goods;
use super::{Finding, Notice, Severity};
use crate::marketplace::Atlas;
use crate::order;

/// What is checked against what.
pub(super) struct Case<'a> {
    pub notice: &'a Notice,
    pub form: &'a Form,
    /// `YYYY-MM-DD`.
    pub today: &'a str,
    pub atlas: &'a Atlas,
    pub goods: &'a Goods,
}

/// A text in both languages.
pub(super) type Words = (String, String);

/// Both languages of a text.
fn words(english: impl Into<String>, chinese: impl Into<String>) -> Words {
    (english.into(), chinese.into())
}

/// A finding.
fn finding(code: &str, severity: Severity, at: impl Into<String>, says: Words, mend: Words) -> Finding {
    Finding {
        code: code.into(),
        severity,
        message: says.0,
        message_zh: says.1,
        mend: mend.0,
        mend_zh: mend.1,
        at: at.into(),
    }
}

impl Case<'_> {
    /// A finding that rests on a fact of the form file: it weighs what the fact weighs.
    fn by_fact(
        &self,
        code: &str,
        (trust, source): (Trust, &[String]),
        at: impl Into<String>,
        says: Words,
        mend: Words,
    ) -> Finding {
        let mut found = finding(code, trust.severity(), at, says, mend);
        if found.severity == Severity::Warn {
            let (source, day) = (source.join(", "), &self.form.compiled);
            found.message += &format!(" (not from the platform itself: {source}, as of {day})");
            found.message_zh += &format!("（非平台官方来源：{source}，截至{day}）");
        }
        found
    }
}

/// All findings, blocking ones first, then by code.
pub(super) fn check(case: &Case<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    right::check(case, &mut findings);
    listing::check(case, &mut findings);
    proof::check(case, &mut findings);
    filing::check(case, &mut findings);
    for found in &mut findings {
        set_aside(case.notice, found);
    }
    order::sort_by(&mut findings, |a, b| b.severity.cmp(&a.severity).then_with(|| a.code.cmp(&b.code)));
    findings
}

/// A written reason turns a block into a warning that carries it. A fact of the form, such as a missing field or a
/// listing that is none, cannot be argued away.
fn set_aside(notice: &Notice, found: &mut Finding) {
    const ARGUABLE: [&str; 7] = ["N03", "N04", "N05", "N06", "N07", "N10", "N11"];
    let written = notice.overrides.iter().find(|o| o.code == found.code && !o.reason.trim().is_empty());
    if let Some(reason) =
        written.filter(|_| found.severity == Severity::Block && ARGUABLE.contains(&found.code.as_str()))
    {
        found.severity = Severity::Warn;
        found.message += &format!(" (set aside: {})", reason.reason.trim());
        found.message_zh += &format!("（已由填报人说明：{}）", reason.reason.trim());
    }
}

/// The form is not known.
pub(super) fn unknown_form(id: &str) -> Finding {
    finding(
        "N14",
        Severity::Block,
        "form",
        words(format!("there is no form {id:?}"), format!("没有名为“{id}”的表单")),
        words("choose one of `touchstone forms list`", "请从表单列表中选择"),
    )
}

/// Letters and digits alone, in lower case: names are compared by these.
fn letters(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
pub(super) mod tests;
