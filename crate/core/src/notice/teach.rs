//! A form that a person filled once by hand, to a form file: what each of its fields was called, and which datum of the
//! notice the person put into it. Shared as a pack, it fills the next notice at that portal.

use std::collections::{BTreeMap, BTreeSet};

use super::form::{Field, Form};
use super::forms::Forms;
use super::labels::Labels;
use super::{DATA, Notice, Observed, ObservedField, Taught, TaughtField, plan};

/// Characters of a label at most: what is longer explains.
const LABEL_MAX: usize = 120;
/// Labels of a field at most.
const LABELS_MAX: usize = 4;
/// Fields of a form at most.
const FIELDS_MAX: usize = 80;

/// Why an observation gives no form file. The message names the mend.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TeachError {
    /// The address is no web page of a portal.
    #[error("this page has no address of its own (https): open the portal's form")]
    NoPortal,
    /// Nothing of the notice stands in the page.
    #[error("nothing of this notice stands in the page: fill the form by hand with this notice first")]
    NothingOfTheNotice,
}

impl Forms {
    /// Makes a form file from what a page held after the person had filled it by hand with `notice`. `today` is
    /// `YYYY-MM-DD`.
    ///
    /// # Errors
    /// The page is none of a portal, or holds nothing of the notice.
    pub fn teach(&self, observed: &Observed, notice: &Notice, today: &str) -> Result<Taught, TeachError> {
        let url = url::Url::parse(&observed.url).ok().filter(|url| url.scheme() == "https");
        let url = url.ok_or(TeachError::NoPortal)?;
        let host = url.host_str().ok_or(TeachError::NoPortal)?;
        let id = format!("taught-{}", host.trim_start_matches("www.").replace('.', "-"));
        let mut file = Writing::new(&id, observed, &url, notice, today);
        let mut fields = Vec::new();
        let mut names = BTreeMap::new();
        for (at, field) in observed.fields.iter().enumerate().take(FIELDS_MAX) {
            let Some(label) = field.labels.first().cloned() else { continue };
            let datum = match field.datum.as_str() {
                "" => datum(&self.labels, field, notice, today),
                said => DATA.into_iter().find(|datum| *datum == said && said != "person"),
            };
            fields.push(TaughtField { at, label, datum: datum.unwrap_or_default().to_owned() });
            let stem = datum.map_or_else(|| "yours".to_owned(), |datum| datum.replace('.', "_"));
            let count: &mut usize = names.entry(stem.clone()).or_default();
            *count += 1;
            let name = if *count == 1 { stem } else { format!("{stem}_{count}") };
            file.field(field, &name, datum, notice);
        }
        if fields.iter().all(|field| field.datum.is_empty()) {
            return Err(TeachError::NothingOfTheNotice);
        }
        Ok(Taught { id, toml: file.finish(self, notice, today), fields })
    }
}

/// The datum of the notice that stands in a field; `None` where none does, or two could be meant.
fn datum(labels: &Labels, field: &ObservedField, notice: &Notice, today: &str) -> Option<&'static str> {
    let value = field.value.trim();
    // A tick that states something is the person's, whatever stands in it.
    if value.is_empty() || (field.kind == "checkbox" && !is_choice(field)) {
        return None;
    }
    let same = |text: &str| letters(text) == letters(value);
    let mut holds: Vec<&'static str> = Vec::new();
    for datum in DATA.into_iter().filter(|datum| *datum != "person" && *datum != "right.record") {
        let said = plan::plain(notice, &Field::unlisted("", "text", datum, ""), today);
        let offered = labels.options(datum, plan::datum(notice, datum));
        let met = match datum {
            "evidence" => field.kind == "file" && attached(field, notice).next().is_some(),
            "reason" | "platform" => is_choice(field) && labels.speaks_of(datum, &field.labels),
            _ if is_choice(field) => said.iter().any(|text| same(text)) || offered.iter().any(|text| same(text)),
            _ => said.iter().any(|text| same(text)),
        };
        if met {
            holds.push(datum);
        }
    }
    match holds.as_slice() {
        [] => None,
        [only] => Some(*only),
        // The owner's name may be the company's: the words beside the field tell.
        several => {
            let named: Vec<&&str> = several.iter().filter(|datum| labels.speaks_of(datum, &field.labels)).collect();
            if let [only] = named.as_slice() { Some(**only) } else { None }
        }
    }
}

/// What of the notice's evidence was put into an upload.
fn attached<'n>(field: &'n ObservedField, notice: &'n Notice) -> impl Iterator<Item = &'n super::Attachment> {
    let names: Vec<&str> = field.value.split(',').map(str::trim).collect();
    notice.evidence.iter().filter(move |file| names.contains(&file.file.rsplit('/').next().unwrap_or_default()))
}

fn is_choice(field: &ObservedField) -> bool {
    matches!(field.kind.as_str(), "select" | "combo" | "radio")
}

fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// The file while it is written.
struct Writing {
    head: String,
    platform: Vec<String>,
    reasons: Vec<String>,
    fields: String,
}

/// JSON's text is a basic string of TOML, and its array of texts an array.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

fn list<'a>(texts: impl IntoIterator<Item = &'a str>) -> String {
    let quoted: Vec<String> = texts.into_iter().map(quoted).collect();
    format!("[{}]", quoted.join(", "))
}

impl Writing {
    fn new(id: &str, observed: &Observed, url: &url::Url, notice: &Notice, today: &str) -> Self {
        let origin = url.origin().ascii_serialization();
        let title = if observed.title.trim().is_empty() { origin.as_str() } else { observed.title.trim() };
        // Words that may send are left out: a step must not submit.
        let next = observed.next.iter().map(String::as_str).filter(|word| !super::form::sends(word));
        let mut address = url.clone();
        // What follows the question mark may name the person's account.
        address.set_query(None);
        let head = format!(
            "id = {}\ntitle = {}\ntitle_zh = {}\nurl = {}\norigins = {}\nnext = {}\ncompiled = {}\nunknown = {}\n\
             rights = {}\ncomplaint_types = {}\n\n[sources]\ntaught = {}\n",
            quoted(id),
            quoted(title),
            quoted(title),
            quoted(address.as_str()),
            list([origin.as_str()]),
            list(next),
            quoted(today),
            list(["limits, conditions and further choices of the form: it was learnt from one complaint"]),
            list([notice.right.kind.as_str()]),
            list([notice.complaint_type.as_str()]),
            quoted("filled once by hand"),
        );
        Self { head, platform: Vec::new(), reasons: Vec::new(), fields: String::new() }
    }

    fn field(&mut self, field: &ObservedField, name: &str, datum: Option<&str>, notice: &Notice) {
        let kind = match field.kind.as_str() {
            "combo" => "select",
            "rich" => "textarea",
            known => known,
        };
        let mut seen = BTreeSet::new();
        let labels: Vec<&str> = field
            .labels
            .iter()
            .map(|label| label.trim())
            .filter(|label| !label.is_empty() && label.chars().count() <= LABEL_MAX && seen.insert(*label))
            .take(LABELS_MAX)
            .collect();
        if labels.is_empty() {
            return;
        }
        // A page in one language names the field in that one; both lists are needed, and both are looked through.
        let of = |chinese: bool| {
            let own: Vec<&str> = labels.iter().copied().filter(|label| is_chinese(label) == chinese).collect();
            list(if own.is_empty() { labels.clone() } else { own })
        };
        let mut more = String::new();
        let value = field.value.trim();
        match datum {
            Some("platform") => self.platform.push(value.to_owned()),
            Some("reason") => self.reasons.push(value.to_owned()),
            Some("evidence") => {
                let kinds: BTreeSet<&str> = attached(field, notice).map(|file| file.kind.as_str()).collect();
                more = format!("kinds = {}\n", list(kinds));
            }
            Some(datum) if is_choice(field) => {
                let key = plan::datum(notice, datum);
                if !key.is_empty() {
                    more = format!("options = {{ {} = {} }}\n", quoted(key), list([value]));
                }
            }
            _ => {}
        }
        if field.required {
            more.push_str("required = true\n");
        }
        if field.max_length > 0 && matches!(kind, "text" | "textarea") {
            more.push_str(&format!("max_length = {}\n", field.max_length));
        }
        if field.step > 0 {
            more.push_str(&format!("step = {}\n", field.step));
        }
        self.fields.push_str(&format!(
            "\n[[field]]\nname = {}\nkind = {}\nvalue = {}\nlabels = {}\nlabels_zh = {}\n{more}source = [\"taught\"]\ntrust = \"assumed\"\n",
            quoted(name),
            quoted(kind),
            quoted(datum.unwrap_or("person")),
            of(false),
            of(true),
        ));
    }

    fn finish(self, forms: &Forms, notice: &Notice, today: &str) -> String {
        let fact = "source = [\"taught\"]\ntrust = \"assumed\"\n";
        let platform = if self.platform.is_empty() { vec![notice.platform.clone()] } else { self.platform };
        let mut toml = self.head;
        let texts = list(platform.iter().map(String::as_str));
        toml.push_str(&format!("\n[[platform]]\nid = {}\ntexts = {texts}\n{fact}", quoted(&notice.platform)));
        if !self.reasons.is_empty() && !notice.reason.is_empty() {
            let texts = list(self.reasons.iter().map(String::as_str));
            let (code, rights) = (quoted(&notice.reason), list([notice.right.kind.as_str()]));
            toml.push_str(&format!("\n[[reason]]\ncode = {code}\nrights = {rights}\ntexts = {texts}\n{fact}"));
        }
        toml.push_str(&self.fields);
        // The test must give nobody's data away: a notice that says nothing is stopped, by what this form asks for.
        let platform = quoted(&notice.platform);
        let test = |codes: &str| {
            format!(
                "\n[[test]]\nsays = \"a notice that says nothing is stopped\"\ncodes = {codes}\n[test.notice]\nplatform = {platform}\n"
            )
        };
        let empty = Notice { platform: notice.platform.clone(), ..Notice::default() };
        let codes = match toml::from_str::<Form>(&(toml.clone() + &test("[]"))) {
            Ok(form) => forms.findings(&empty, &form, today).into_iter().map(|finding| finding.code).collect(),
            // What the form of a file forbids is told when the file is read.
            Err(_) => Vec::new(),
        };
        let codes = list(codes.iter().map(String::as_str));
        toml + &test(&codes)
    }
}

fn is_chinese(text: &str) -> bool {
    text.chars().any(|c| ('\u{3400}'..='\u{9fff}').contains(&c))
}

#[cfg(test)]
mod tests {
    use super::super::{Attachment, Filer, NoticeListing};
    use super::*;
    use crate::brand::Right;

    const TODAY: &str = "2026-11-28";

    fn notice(text: &str) -> Notice {
        Notice {
            platform: "taobao".into(),
            filer: Filer {
                name: "Li Na".into(),
                role: "owner".into(),
                company: "Northmark Ltd".into(),
                email: "ip@northmark.example".into(),
                phone: "+86 10 5555 0100".into(),
                address: "1 Example Road".into(),
            },
            right: Right {
                kind: "trademark".into(),
                text: text.into(),
                number: "12345678".into(),
                territory: "CN".into(),
                classes: vec![25],
                owner: "Northmark Ltd".into(),
                ..Right::default()
            },
            complaint_type: "listing".into(),
            reason: "counterfeit-features".into(),
            listings: vec![NoticeListing {
                url: "https://item.taobao.com/item.htm?id=16016943437".into(),
                ..NoticeListing::default()
            }],
            explanation: "The sole differs.\nThe label too.".into(),
            evidence: vec![Attachment {
                file: "evidence:e1/page.png".into(),
                kind: "screenshot".into(),
                ..Attachment::default()
            }],
            ..Notice::default()
        }
    }

    fn field(kind: &str, label: &str, value: &str) -> ObservedField {
        ObservedField { labels: vec![label.into()], kind: kind.into(), value: value.into(), ..ObservedField::default() }
    }

    /// A portal in words of its own, after the person has filled it.
    fn observed() -> Observed {
        Observed {
            url: "https://report.nebula-market.example/ip/new?account=77#top".into(),
            title: "Report an infringement".into(),
            next: vec!["Continue".into(), "Send report".into()],
            fields: vec![
                field("radio", "Who are you?", "Rights owner"),
                ObservedField { required: true, ..field("text", "Your firm", "northmark ltd") },
                field("text", "Proprietor in the register", "Northmark Ltd"),
                field("text", "Mark in words", "NORTHMARK"),
                field("text", "Number in the register", "12345678"),
                field("combo", "Complaint reason", "Fake goods"),
                field("textarea", "Web pages of the goods", "https://item.taobao.com/item.htm?id=16016943437"),
                ObservedField {
                    max_length: 2000,
                    step: 1,
                    ..field("rich", "What is wrong with them?", "The sole differs. The label too.")
                },
                field("file", "Pictures", "page.png"),
                field("text", "Your own file number", "77/2026"),
                field("text", "联系邮箱", "ip@northmark.example"),
                field("checkbox", "I declare that all of this is true", "I declare that all of this is true"),
            ],
        }
    }

    fn taught() -> (Forms, Taught) {
        let forms = Forms::shipped().0;
        let taught = forms.teach(&observed(), &notice("NORTHMARK"), TODAY).unwrap();
        (forms, taught)
    }

    fn datum_of<'a>(taught: &'a Taught, label: &str) -> &'a str {
        taught.fields.iter().find(|field| field.label == label).map_or("no such field", |field| &field.datum)
    }

    #[test]
    fn a_form_that_was_filled_by_hand_becomes_a_file_that_passes_its_own_lint() {
        let (forms, taught) = taught();
        let forms = forms.with_file("taught.toml", &taught.toml).unwrap_or_else(|e| panic!("{e}\n{}", taught.toml));
        assert_eq!(forms.lint(TODAY), Vec::<String>::new(), "{}", taught.toml);
    }

    #[test]
    fn the_next_notice_at_that_portal_is_planned_by_it() {
        let (forms, taught) = taught();
        let forms = forms.with_file("taught.toml", &taught.toml).unwrap();
        let mut next = notice("NORTHMARK");
        next.right.number = "87654321".into();
        next.listings[0].url = "https://item.taobao.com/item.htm?id=637790875524".into();
        next.explanation = "Another story.".into();
        let plan = forms.plan(&next, &taught.id, TODAY).unwrap();
        let value =
            |label: &str| {
                let field = plan.fields.iter().find(|field| field.labels.iter().any(|own| own == label));
                field.map(|field| {
                    if field.person { "yours".to_owned() } else { field.values.first().cloned().unwrap_or_default() }
                })
            };
        assert_eq!(value("Number in the register").as_deref(), Some("87654321"));
        assert_eq!(
            value("Web pages of the goods").as_deref(),
            Some("https://item.taobao.com/item.htm?id=637790875524")
        );
        assert_eq!(value("What is wrong with them?").as_deref(), Some("Another story."));
        assert_eq!(value("Who are you?").as_deref(), Some("Rights owner"));
        assert_eq!(value("Complaint reason").as_deref(), Some("Fake goods"));
        assert_eq!(value("联系邮箱").as_deref(), Some("ip@northmark.example"));
        assert_eq!(value("I declare that all of this is true").as_deref(), Some("yours"));
        assert_eq!(plan.next, ["Continue"], "what may send is no step");
        assert_eq!(plan.origins, ["https://report.nebula-market.example"]);
    }

    #[test]
    fn what_could_be_two_data_or_none_is_left_to_the_person() {
        let (_, taught) = taught();
        for label in ["Your firm", "Proprietor in the register", "Your own file number"] {
            assert_eq!(datum_of(&taught, label), "", "{label}");
        }
    }

    #[test]
    fn the_persons_word_counts_where_two_data_could_be_meant_and_against_what_was_understood() {
        let forms = Forms::shipped().0;
        let mut page = observed();
        page.fields[1].datum = "filler.company".into();
        page.fields[2].datum = "right.owner".into();
        page.fields[3].datum = "person".into();
        let taught = forms.teach(&page, &notice("NORTHMARK"), TODAY).unwrap();
        assert_eq!(datum_of(&taught, "Your firm"), "", "what is no datum is nobody's word");
        assert_eq!(datum_of(&taught, "Proprietor in the register"), "right.owner");
        assert_eq!(datum_of(&taught, "Mark in words"), "");
    }

    #[test]
    fn the_file_gives_nothing_of_the_notice_away() {
        let (_, taught) = taught();
        for secret in
            ["Li Na", "northmark.example", "12345678", "16016943437", "The sole", "account=77", "77/2026", "NORTHMARK"]
        {
            assert!(!taught.toml.contains(secret), "{secret}\n{}", taught.toml);
        }
    }

    #[test]
    fn a_page_without_the_notice_teaches_nothing() {
        let forms = Forms::shipped().0;
        let mut page = observed();
        for field in &mut page.fields {
            field.value.clear();
        }
        assert_eq!(forms.teach(&page, &notice("NORTHMARK"), TODAY), Err(TeachError::NothingOfTheNotice));
        page.url = "file:///tmp/form.html".into();
        assert_eq!(forms.teach(&page, &notice("NORTHMARK"), TODAY), Err(TeachError::NoPortal));
    }
}
