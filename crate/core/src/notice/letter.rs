//! Letters: a notice as a text, from the templates of a form file, with the place of each element that the law requires.

use std::collections::BTreeSet;
use std::fmt::Write;

use serde::{Deserialize, Serialize};

use super::form::Form;
use super::plan::listings;
use super::territory;
use super::{Attachment, Notice, NoticeListing};

/// What a law requires of a notice.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Element {
    pub id: String,
    /// Statute, article, paragraph.
    pub law: String,
    pub says: String,
    pub says_zh: String,
    pub source: Vec<String>,
    /// Shown by `forms show`.
    pub trust: super::Trust,
}

/// The template of a letter in one language.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Template {
    /// `en` or `zh`.
    pub lang: String,
    pub title: String,
    #[serde(rename = "part")]
    pub parts: Vec<TemplatePart>,
}

/// A part of a letter; `{datum}` stands for a datum of the notice.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TemplatePart {
    pub id: String,
    /// Elements of the law that stand in it.
    #[serde(default)]
    pub elements: Vec<String>,
    pub text: String,
}

/// A letter, ready to be read and signed by the person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Letter {
    /// `en` or `zh`.
    pub lang: String,
    /// Subject.
    pub title: String,
    /// The whole text.
    pub text: String,
    /// Where each required element stands.
    pub elements: Vec<Standing>,
    /// Data that the letter asks for and the notice does not say; `[...]` stands in their place.
    pub gaps: Vec<String>,
}

/// Where a required element stands in a letter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Standing {
    /// Id in the form file.
    pub element: String,
    /// Statute, article, paragraph.
    pub law: String,
    /// What it requires, in the letter's language.
    pub says: String,
    /// First lines of the parts in which it stands.
    pub stands_in: Vec<String>,
}

/// Data that a template can name.
const NAMED: [&str; 18] = [
    "evidence",
    "explanation",
    "filer.address",
    "filer.company",
    "filer.email",
    "filer.name",
    "filer.phone",
    "filer.role",
    "listings.detailed",
    "platform.name",
    "right.classes",
    "right.number",
    "right.owner",
    "right.territory",
    "right.text",
    "right.type",
    "today",
    "sellers",
];

/// The letter of a form in a language, or none where the form has none.
pub(super) fn letter(notice: &Notice, form: &Form, lang: &str, today: &str) -> Option<Letter> {
    let template = form.letters.iter().find(|template| template.lang == lang)?;
    let mut gaps = BTreeSet::new();
    let mut text = template.title.clone();
    let mut firsts = Vec::new();
    for part in &template.parts {
        let filled = fill(part.text.trim_end(), |datum| {
            let value = value(notice, form, datum, lang, today);
            if value.is_empty() {
                gaps.insert(datum.to_owned());
                format!("[{datum}]")
            } else {
                value
            }
        });
        firsts.push(filled.lines().next().unwrap_or_default().to_owned());
        let _ = write!(text, "\n\n{filled}");
    }
    text.push('\n');
    let elements = form.elements.iter().map(|element| Standing {
        element: element.id.clone(),
        law: element.law.clone(),
        says: if lang == "zh" { element.says_zh.clone() } else { element.says.clone() },
        stands_in: template
            .parts
            .iter()
            .zip(&firsts)
            .filter(|(part, _)| part.elements.contains(&element.id))
            .map(|(_, first)| first.clone())
            .collect(),
    });
    Some(Letter {
        lang: lang.to_owned(),
        title: template.title.clone(),
        elements: elements.collect(),
        text,
        gaps: gaps.into_iter().collect(),
    })
}

/// Puts a value in the place of each `{datum}`.
fn fill(text: &str, mut value: impl FnMut(&str) -> String) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((datum, behind)) = after.split_once('}') else { break };
        out.push_str(before);
        out.push_str(&value(datum));
        rest = behind;
    }
    out.push_str(rest);
    out
}

fn value(notice: &Notice, form: &Form, datum: &str, lang: &str, today: &str) -> String {
    let (filer, right) = (&notice.filer, &notice.right);
    let zh = lang == "zh";
    let named = |word: &str, english: &str, chinese: &str| match (word.is_empty(), zh) {
        (true, _) => String::new(),
        (false, true) => chinese.to_owned(),
        (false, false) => english.to_owned(),
    };
    match datum {
        "evidence" => numbered(notice.evidence.iter().map(|file| shown(file, zh))),
        "explanation" => notice.explanation.trim().to_owned(),
        "filer.address" => filer.address.clone(),
        "filer.company" => filer.company.clone(),
        "filer.email" => filer.email.clone(),
        "filer.name" => filer.name.clone(),
        "filer.phone" => filer.phone.clone(),
        "filer.role" => match filer.role.as_str() {
            "owner" => named("owner", "owner of the right", "权利人"),
            "agent" => named("agent", "agent of the owner", "权利人的代理人"),
            "licensee" => named("licensee", "licensee", "被许可人"),
            other => other.to_owned(),
        },
        "listings.detailed" => {
            let addresses = listings(notice);
            let of = |url: &str| notice.listings.iter().find(|listing| listing.url.trim() == url);
            numbered(addresses.into_iter().filter_map(of).map(|listing| located(listing, zh)))
        }
        "platform.name" => form
            .platforms
            .iter()
            .find(|platform| platform.id == notice.platform)
            .and_then(|platform| platform.texts.first().cloned())
            .unwrap_or_else(|| notice.platform.clone()),
        "right.classes" => right.classes.iter().map(u8::to_string).collect::<Vec<_>>().join(", "),
        "right.number" => right.number.clone(),
        "right.owner" => right.owner.clone(),
        "right.territory" => territory::names(&right.territory)
            .and_then(|names| {
                names.iter().find(|name| name.is_ascii() != zh).or_else(|| names.first()).map(|name| (*name).to_owned())
            })
            .unwrap_or_else(|| right.territory.clone()),
        "right.text" => right.text.clone(),
        "right.type" => match right.kind.as_str() {
            "trademark" => named("trademark", "trademark", "注册商标"),
            "copyright" => named("copyright", "copyright work", "作品著作权"),
            "patent" => named("patent", "patent", "专利权"),
            "design" => named("design", "registered design", "外观设计专利权"),
            other => other.to_owned(),
        },
        "sellers" => notice.listings.iter().map(|listing| listing.seller.as_str()).collect::<Vec<_>>().join(", "),
        "today" => today.to_owned(),
        _ => String::new(),
    }
}

fn numbered(rows: impl Iterator<Item = String>) -> String {
    rows.enumerate().map(|(index, row)| format!("({}) {row}", index + 1)).collect::<Vec<_>>().join("\n")
}

/// A listing by what identifies it.
fn located(listing: &NoticeListing, zh: bool) -> String {
    let mut text = listing.url.trim().to_owned();
    for (value, english, chinese) in [(&listing.title, "title", "标题"), (&listing.seller, "seller", "卖家")] {
        if !value.is_empty() {
            let _ = if zh { write!(text, "；{chinese}：{value}") } else { write!(text, "; {english}: {value}") };
        }
    }
    text
}

fn shown(file: &Attachment, zh: bool) -> String {
    let name = file.file.rsplit(['/', '\\']).next().unwrap_or_default();
    let (english, chinese) = super::check::called(&file.kind);
    format!("{}: {name}", if zh { chinese } else { english })
}

/// What is wrong with the letters of a form file; none where they are sound.
pub(super) fn fault(form: &Form) -> Option<String> {
    let known: BTreeSet<&str> = form.elements.iter().map(|element| element.id.as_str()).collect();
    for template in &form.letters {
        if !matches!(template.lang.as_str(), "en" | "zh") {
            return Some(format!("letter in {:?}: use en or zh", template.lang));
        }
        let held: BTreeSet<&str> = template.parts.iter().flat_map(|part| &part.elements).map(String::as_str).collect();
        if let Some(missing) = known.difference(&held).next() {
            return Some(format!("the {} letter has no part with the element {missing:?}: add one", template.lang));
        }
        if let Some(unknown) = held.difference(&known).next() {
            return Some(format!("element {unknown:?} of the {} letter is not in [[element]]", template.lang));
        }
        for part in &template.parts {
            let mut unknown = None;
            fill(&part.text, |datum| {
                if !NAMED.contains(&datum) {
                    unknown = Some(datum.to_owned());
                }
                String::new()
            });
            if let Some(datum) = unknown {
                return Some(format!("{{{datum}}} in part {}: use one of {}", part.id, NAMED.join(", ")));
            }
        }
    }
    (!form.elements.is_empty() && form.letters.len() < 2)
        .then(|| "elements of a law without a letter in English and in Chinese: add [[letter]]".to_owned())
}

#[cfg(test)]
mod tests {
    use std::fmt::Write;

    use super::super::check::tests::sound;
    use crate::notice::Forms;

    /// What must stand in the letter for an element, in either language: the notice's own data, or the statement's words.
    fn proof(element: &str) -> &'static [&'static str] {
        match element {
            "explanation" | "evidence" => &["The sole differs from the genuine one."],
            "location" | "material" => &["https://item.taobao.com/item.htm?id=16016943437"],
            "notifier" => &["Li Na", "ip@northmark.example"],
            "contact" => &["Li Na", "1 Example Road, Beijing", "+86 10 5555 0100", "ip@northmark.example"],
            "identity" => &["Li Na", "Northmark Ltd"],
            "right" | "work" => &["NORTHMARK", "12345678"],
            "signature" => &["Li Na"],
            _ => &[],
        }
    }

    #[test]
    fn every_element_that_a_law_requires_stands_in_the_letter_in_both_languages() {
        let (forms, _) = Forms::shipped();
        for form in ["eu-dsa", "us-dmca", "cn-ecl-42", "alibaba-email"] {
            for lang in ["en", "zh"] {
                let letter = forms.letter(&sound(), form, lang, "2026-11-24").unwrap();
                assert_eq!(letter.gaps, Vec::<String>::new(), "{form} {lang}");
                assert!(!letter.elements.is_empty());
                for standing in &letter.elements {
                    assert!(!standing.stands_in.is_empty(), "{form} {lang}: {}", standing.element);
                    for words in proof(&standing.element) {
                        assert!(letter.text.contains(words), "{form} {lang}: {words} for {}", standing.element);
                    }
                }
            }
        }
    }

    /// The table that docs/letters.md shows, made from the letters themselves.
    #[test]
    fn the_documented_table_says_where_each_element_stands() {
        let documented = include_str!("../../../../docs/letters.md");
        let (forms, _) = Forms::shipped();
        let mut table = String::new();
        for form in ["eu-dsa", "us-dmca", "cn-ecl-42", "alibaba-email"] {
            let [english, chinese] = ["en", "zh"].map(|lang| forms.letter(&sound(), form, lang, "2026-11-24").unwrap());
            let _ = write!(
                table,
                "## `{form}`\n\n| the law | asks for | in the English letter | in the Chinese letter |\n"
            );
            table.push_str("|---|---|---|---|\n");
            for (en, zh) in english.elements.iter().zip(&chinese.elements) {
                let places = [en, zh].map(|one| one.stands_in.join("; "));
                let _ = writeln!(table, "| {} | {} ({}) | {} | {} |", en.law, en.says, zh.says, places[0], places[1]);
            }
            table.push('\n');
        }
        assert!(documented.trim_end().ends_with(table.trim_end()), "docs/letters.md must end with\n{table}");
    }

    #[test]
    fn statements_are_in_the_words_of_the_law() {
        let (forms, _) = Forms::shipped();
        for (form, lang, words) in [
            ("us-dmca", "en", "not authorized by the copyright owner, its agent, or the law"),
            ("us-dmca", "en", "under penalty of perjury"),
            ("eu-dsa", "en", "accurate and complete"),
            ("cn-ecl-42", "zh", "加倍承担赔偿责任"),
            ("cn-ecl-42", "zh", "删除、屏蔽、断开链接、终止交易和服务"),
        ] {
            assert!(forms.letter(&sound(), form, lang, "2026-11-24").unwrap().text.contains(words), "{form}: {words}");
        }
    }

    #[test]
    fn what_the_notice_does_not_say_is_a_gap_and_not_invented() {
        let (forms, _) = Forms::shipped();
        let mut notice = sound();
        notice.filer.phone.clear();
        let letter = forms.letter(&notice, "cn-ecl-42", "zh", "2026-11-24").unwrap();
        assert_eq!(letter.gaps, ["filer.phone"]);
        assert!(letter.text.contains("[filer.phone]"));
        assert!(forms.letter(&notice, "amazon", "en", "2026-11-24").is_none(), "a form without a letter has none");
    }
}
