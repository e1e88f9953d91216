//! Notice and form to fill plan: which text goes beside which label.

use std::collections::BTreeSet;
use std::fmt::Write;

use super::form::{Field, Form};
use super::labels::{Labels, Words};
use super::{FillPlan, Notice, PlannedField, part, territory};

/// The plan, with the fields that this notice meets.
pub(super) fn plan(notice: &Notice, form: &Form, labels: &Labels, today: &str) -> FillPlan {
    let unlisted = unlisted(notice, form);
    let listed = form.fields.iter().filter(|field| field.when.holds(notice)).map(|field| (field, false));
    let fields = listed.chain(unlisted.iter().map(|field| (field, true))).filter_map(|(field, unlisted)| {
        let known = labels.of(field);
        let mut values = values(notice, form, field, today);
        // What a portal may offer for the same beside what the form file says; a text that the form knows for another
        // value is not among them.
        let key = key(notice, field, &values).to_owned();
        let also = known.and_then(|words| words.options.get(&key)).into_iter().flatten();
        let offered = CHOICES.contains(&field.kind.as_str()) && !values.is_empty();
        for text in also.filter(|_| offered) {
            let elsewhere = field.options.values().flatten().any(|other| other == text);
            if !values.contains(text) && !elsewhere {
                values.push(text.clone());
            }
        }
        let person = field.value == "person";
        // What the notice does not say and the form does not ask for is not looked for on the page.
        (person || field.required || !values.is_empty()).then(|| PlannedField {
            name: field.name.clone(),
            kind: field.kind.clone(),
            labels: each_once(field.labels.iter().chain(&field.labels_zh), known.map(|words| &words.labels)),
            decoys: each_once(field.decoys.iter(), known.map(|words| &words.decoys)),
            others: others(notice, form, field, known, &values),
            values,
            hints: field.hints.clone(),
            max_length: field.max_length,
            required: field.required,
            person,
            unlisted,
            step: field.step,
            part_of: whole_of(&field.value, form),
        })
    });
    FillPlan {
        schema: crate::wire::SCHEMA,
        form: form.id.clone(),
        title: form.title.clone(),
        origins: form.origins.clone(),
        url: form.url.clone(),
        next: form.next.clone(),
        fields: fields.collect(),
    }
}

/// What any form may ask for though its file does not say so, since hardly a form could be opened by the team: name of
/// the field, kind, datum, kind of evidence.
const ANYWHERE: [(&str, &str, &str, &str); 40] = [
    ("subject", "select", "subject", ""),
    ("platform", "select", "platform", ""),
    ("market", "select", "market", ""),
    ("filer_kind", "radio", "filer.kind", ""),
    ("role", "radio", "filer.role", ""),
    ("name", "text", "filer.name", ""),
    ("company", "text", "filer.company", ""),
    ("email", "text", "filer.email", ""),
    ("phone", "text", "filer.phone", ""),
    ("address", "text", "filer.address", ""),
    ("given_name", "text", "filer.name.given", ""),
    ("family_name", "text", "filer.name.family", ""),
    ("phone_code", "select", "filer.phone.code", ""),
    ("phone_local", "text", "filer.phone.local", ""),
    ("street", "text", "filer.address.street", ""),
    ("region", "select", "filer.address.region", ""),
    ("city", "text", "filer.address.city", ""),
    ("district", "select", "filer.address.district", ""),
    ("postcode", "text", "filer.address.postcode", ""),
    ("country", "select", "filer.address.country", ""),
    ("right_type", "select", "right.type", ""),
    ("patent_kind", "select", "right.patent_kind", ""),
    ("right", "select", "right.record", ""),
    ("right_basis", "radio", "right.basis", ""),
    ("right_text", "text", "right.text", ""),
    ("right_number", "text", "right.number", ""),
    ("right_owner", "text", "right.owner", ""),
    ("right_territory", "select", "right.territory", ""),
    ("right_classes", "text", "right.classes", ""),
    ("right_expires", "date", "right.expires", ""),
    ("complaint_type", "radio", "complaint_type", ""),
    ("proof_type", "radio", "proof_type", ""),
    ("order", "text", "test_buy.order", ""),
    ("certificate", "file", "evidence", "certificate"),
    ("identity", "file", "evidence", "identity"),
    ("publication", "file", "evidence", "publication"),
    ("authorisation", "file", "evidence", "authorisation"),
    ("comparison", "file", "evidence", "comparison"),
    ("screenshot", "file", "evidence", "screenshot"),
    ("evidence", "file", "evidence", "proof"),
];

/// The fields of `ANYWHERE` that a form file does not have for this notice.
fn unlisted(notice: &Notice, form: &Form) -> Vec<Field> {
    // Where a form serves one marketplace there is nothing to choose.
    let asked = ANYWHERE.iter().filter(|(name, ..)| *name != "platform" || form.platforms.len() > 1);
    let missing = asked.filter(|(name, kind, value, proof)| {
        let takes = |field: &Field| match *proof {
            "proof" => field.kinds.is_empty() || field.kinds.iter().any(|kind| kind == "screenshot"),
            // A place for these alone is another one than that for all proofs.
            "comparison" | "screenshot" => field.kinds.len() == 1 && field.kinds.iter().any(|kind| kind == proof),
            _ => field.kinds.first().is_some_and(|first| first == proof),
        };
        // Where the right must be valid on the site of the listings, a form may ask for the right's own country besides.
        let alike = |field: &Field| field.value == *value && field.name != "market";
        let same = |field: &Field| field.name == *name || (alike(field) && (*kind != "file" || takes(field)));
        !form.fields.iter().filter(|field| field.when.holds(notice)).any(same)
    });
    missing.map(|(name, kind, value, proof)| Field::unlisted(name, kind, value, proof)).collect()
}

/// Name of the field that asks for the whole of which a datum is a part; empty for what is no part.
fn whole_of(value: &str, form: &Form) -> String {
    let Some((whole, _)) = value.rsplit_once('.').filter(|(whole, _)| whole.contains('.')) else {
        return String::new();
    };
    let listed = form.fields.iter().find(|field| field.value == whole).map(|field| field.name.as_str());
    let known = || ANYWHERE.iter().find(|(_, _, known, _)| *known == whole).map(|(name, ..)| *name);
    listed.or_else(known).unwrap_or_default().to_owned()
}

/// What every notice is about, where a form takes reports of anything.
const SUBJECT: &str = "ip";

/// On what the right rests: a number is one of a register, unless somebody said otherwise. Empty where that is not known.
fn basis(notice: &Notice) -> &str {
    match notice.right_status.as_str() {
        "" if ["trademark", "copyright"].contains(&notice.right.kind.as_str())
            && !notice.right.number.trim().is_empty() =>
        {
            "registered"
        }
        said => said,
    }
}

/// Offices that grant patents for inventions and know no utility models (WIPO, "Where can utility models be acquired").
const WITHOUT_UTILITY_MODELS: [&str; 4] = ["US", "GB", "CA", "IN"];

/// Which kind of patent the right is; empty where it is none, or its number does not tell. A Chinese number says it by the
/// figure behind its year (1 and 8 inventions, 2 and 9 utility models, 3 designs: CNIPA's standard ZC 0006-2003), an
/// American one by the letters of what is no invention (D designs, PP plants).
fn patent_kind(notice: &Notice) -> &'static str {
    let right = &notice.right;
    let digits: String = right.number.chars().filter(char::is_ascii_digit).collect();
    let dated = digits.starts_with("19") || digits.starts_with("20");
    let letters = right.number.trim().trim_start_matches("US").trim_start();
    match (right.kind.as_str(), right.territory.as_str(), digits.as_bytes().get(4)) {
        ("design", ..) => "design",
        ("patent", "CN", Some(b'1' | b'8')) if dated => "invention",
        ("patent", "CN", Some(b'2' | b'9')) if dated => "utility_model",
        ("patent", "CN", Some(b'3')) if dated => "design",
        ("patent", "US", _) if letters.starts_with('D') => "design",
        ("patent", "US", _) if letters.starts_with("PP") => "",
        ("patent", office, Some(_)) if WITHOUT_UTILITY_MODELS.contains(&office) => "invention",
        _ => "",
    }
}

/// Who complains: a company that is named, or a person. Empty where nobody is.
fn filer_kind(notice: &Notice) -> &'static str {
    match (notice.filer.company.trim(), notice.filer.name.trim()) {
        ("", "") => "",
        ("", _) => "individual",
        _ => "entity",
    }
}

/// Host of an address, as a site calls itself.
fn host(url: &str) -> Option<&str> {
    let host = url.trim().split_once("://")?.1.split(['/', '?', '#', ':']).next()?;
    Some(host.strip_prefix("www.").unwrap_or(host))
}

/// Names of the site on which all the listings stand: those of its country, by the end of their hosts' names, then the
/// host; the host alone where it tells no country.
fn site(notice: &Notice) -> Vec<String> {
    let names = market(notice).and_then(territory::names).unwrap_or_default();
    let mut hosts = notice.listings.iter().map(|listing| host(&listing.url));
    let first = hosts.next().flatten().filter(|first| hosts.all(|other| other == Some(first)));
    owned(names).into_iter().chain(first.map(str::to_owned)).collect()
}

/// Territory of the site on which all the listings stand.
fn market(notice: &Notice) -> Option<&'static str> {
    let of = |url: &str| {
        let (_, end) = host(url)?.rsplit_once('.')?;
        let code = if end == "uk" { "GB".to_owned() } else { end.to_ascii_uppercase() };
        territory::known(&code)
    };
    let mut markets = notice.listings.iter().map(|listing| of(&listing.url));
    let first = markets.next()??;
    markets.all(|market| market == Some(first)).then_some(first)
}

/// Kinds of field that offer texts.
const CHOICES: [&str; 3] = ["select", "radio", "checkbox"];

/// The datum of a field that is a choice.
pub(super) fn datum<'n>(notice: &'n Notice, value: &str) -> &'n str {
    match value {
        "complaint_type" => &notice.complaint_type,
        "filer.kind" => filer_kind(notice),
        "filer.role" => &notice.filer.role,
        "mark_place" => &notice.mark_place,
        "proof_type" => proof_type(notice),
        "right.basis" => basis(notice),
        "right.patent_kind" => patent_kind(notice),
        "right.type" => &notice.right.kind,
        "subject" => SUBJECT,
        _ => "",
    }
}

/// The value of a choice that the words for its datum know: a region is known by what the address writes.
fn key<'n>(notice: &'n Notice, field: &Field, values: &'n [String]) -> &'n str {
    match field.value.as_str() {
        "filer.address.region" => values.first().map(String::as_str).unwrap_or_default(),
        // Some forms take works that are registered for another right than those that are not.
        "right.type" if notice.right.kind == "copyright" && basis(notice) == "registered" => "registered_copyright",
        value => datum(notice, value),
    }
}

/// What stands beside the meant choice and is another one.
fn others(notice: &Notice, form: &Form, field: &Field, known: Option<&Words>, values: &[String]) -> Vec<String> {
    if !CHOICES.contains(&field.kind.as_str()) || values.is_empty() {
        return Vec::new();
    }
    let datum = key(notice, field, values);
    let (meant, known): (Vec<_>, Vec<_>) =
        known.into_iter().flat_map(|words| &words.options).partition(|(value, _)| *value == datum);
    let mut found: Vec<&str> = field.options.values().flatten().map(String::as_str).collect();
    found.extend(known.into_iter().flat_map(|(_, texts)| texts).map(String::as_str));
    match field.value.as_str() {
        "platform" => found.extend(form.platforms.iter().flat_map(|platform| &platform.texts).map(String::as_str)),
        "reason" => found.extend(form.reasons.iter().flat_map(|reason| &reason.texts).map(String::as_str)),
        // A host is chosen where a page offers it, and typed nowhere.
        "market" if values.len() == 1 => {}
        "filer.address.country" | "market" | "right.territory" => found.extend(territory::all_names()),
        _ => {}
    }
    // What two choices are called names neither apart from the other.
    let mut seen: BTreeSet<&str> = values.iter().map(String::as_str).collect();
    seen.extend(meant.into_iter().flat_map(|(_, texts)| texts).map(String::as_str));
    found.into_iter().filter(|text| seen.insert(text)).map(str::to_owned).collect()
}

/// What the form file says, then what is known of any form.
fn each_once<'a>(own: impl Iterator<Item = &'a String>, known: Option<&'a Vec<String>>) -> Vec<String> {
    let mut seen = BTreeSet::new();
    own.chain(known.into_iter().flatten()).filter(|text| seen.insert(text.as_str())).cloned().collect()
}

/// Values that mean the same, best first; empty when the notice does not say.
pub(super) fn values(notice: &Notice, form: &Form, field: &Field, today: &str) -> Vec<String> {
    match field.value.as_str() {
        "platform" => form.platform(&notice.platform).map(|platform| platform.texts.clone()).unwrap_or_default(),
        "reason" => form.reason(&notice.reason).map(|reason| reason.texts.clone()).unwrap_or_default(),
        _ => plain(notice, field, today),
    }
}

/// The same of a field for which the form need not be asked.
pub(super) fn plain(notice: &Notice, field: &Field, today: &str) -> Vec<String> {
    let one = |text: &str| if text.trim().is_empty() { Vec::new() } else { vec![text.trim().to_owned()] };
    let (right, filer) = (&notice.right, &notice.filer);
    let address = || part::address(&filer.address).unwrap_or_default();
    // Of a choice, the texts of the form; of anything else, the datum itself.
    let choice = |datum: &str| field.options.get(datum).cloned().unwrap_or_else(|| one(datum));
    match field.value.as_str() {
        "complaint_type" => choice(&notice.complaint_type),
        "evidence" => files(notice, field),
        "explanation" => one(&notice.explanation),
        "filer.address" => one(&filer.address),
        "filer.address.city" => cities(&address()),
        "filer.address.country" => address().country,
        "filer.address.district" => one(&address().district),
        "filer.address.postcode" => one(&address().postcode),
        "filer.address.region" => one(&address().region),
        "filer.address.street" => one(&address().street),
        "filer.company" => one(&filer.company),
        "filer.email" => one(&filer.email),
        "filer.kind" => choice(filer_kind(notice)),
        "filer.name" => one(&filer.name),
        "filer.name.family" => part::name(&filer.name).map(|(_, family)| vec![family]).unwrap_or_default(),
        "filer.name.given" => part::name(&filer.name).map(|(given, _)| vec![given]).unwrap_or_default(),
        "filer.phone" => one(&filer.phone),
        "filer.phone.code" => phone_codes(&filer.phone, &filer.address),
        "filer.phone.local" => part::phone(&filer.phone).map(|(_, local)| vec![local]).unwrap_or_default(),
        "filer.role" => choice(&filer.role),
        "listings" => one(&listings(notice).join("\n")),
        "mark_place" => choice(&notice.mark_place),
        "market" => site(notice),
        "proof_type" => choice(proof_type(notice)),
        "right.basis" => choice(basis(notice)),
        "right.classes" => one(&right.classes.iter().map(u8::to_string).collect::<Vec<_>>().join(", ")),
        "right.expires" => one(right.expires.as_deref().unwrap_or_default()),
        "right.number" => one(&right.number),
        "right.patent_kind" => choice(patent_kind(notice)),
        "right.owner" => one(&right.owner),
        // The number names one record; the text may name several, and a wrong record is worse than none.
        "right.record" if !right.number.trim().is_empty() => one(&right.number),
        "right.record" | "right.text" => one(&right.text),
        "right.territory" => territory::names(&right.territory).map_or_else(|| choice(&right.territory), owned),
        "right.type" => choice(&right.kind),
        "subject" => choice(SUBJECT),
        "sellers" => sellers(notice),
        "test_buy.order" => one(notice.test_buy.as_ref().map_or("", |buy| buy.order.as_str())),
        "today" => one(today),
        // "person", and what only the form can tell.
        _ => Vec::new(),
    }
}

/// What stands in the place of a city: of one that is its own province some pages take its districts there.
fn cities(address: &part::Address) -> Vec<String> {
    let is_province = !address.city.is_empty() && address.city == address.region;
    let places = [is_province.then_some(&address.district), Some(&address.city)];
    places.into_iter().flatten().filter(|place| !place.is_empty()).cloned().collect()
}

fn owned(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

/// Addresses, each once, in order.
pub(super) fn listings(notice: &Notice) -> Vec<&str> {
    let mut seen = BTreeSet::new();
    notice.listings.iter().map(|listing| listing.url.trim()).filter(|url| seen.insert(*url)).collect()
}

/// Names of sellers, a line each: each once; then, where that is another text, the seller of each listing.
fn sellers(notice: &Notice) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let of_each: Vec<&str> = notice.listings.iter().map(|listing| listing.seller.trim()).collect();
    let once: Vec<&str> = of_each.iter().copied().filter(|name| !name.is_empty() && seen.insert(*name)).collect();
    let mut values = vec![once.join("\n")];
    if of_each.iter().all(|name| !name.is_empty()) && listings(notice).len() == of_each.len() {
        values.push(of_each.join("\n"));
    }
    values.dedup();
    values.retain(|value| !value.is_empty());
    values
}

/// Files for an upload field; the report of a test buy is among them.
pub(super) fn files(notice: &Notice, field: &Field) -> Vec<String> {
    let takes = |kind: &str| field.kinds.is_empty() || field.kinds.iter().any(|known| known == kind);
    let mut files: Vec<String> =
        notice.evidence.iter().filter(|file| takes(&file.kind)).map(|file| file.file.clone()).collect();
    if let Some(buy) = notice.test_buy.as_ref().filter(|buy| !buy.report.is_empty() && takes("report"))
        && !files.contains(&buy.report)
    {
        files.push(buy.report.clone());
    }
    files
}

/// The strongest kind of proof that the notice holds.
fn proof_type(notice: &Notice) -> &'static str {
    let holds = |kind: &str| notice.evidence.iter().any(|file| file.kind == kind);
    if notice.test_buy.is_some() {
        "test_buy"
    } else if holds("judgment") {
        "judgment"
    } else if holds("chat") {
        "chat"
    } else {
        "other"
    }
}

/// The code of a telephone number's country, as a list of codes writes it: several countries may have the same one, and then
/// the one of the address is meant.
fn phone_codes(phone: &str, address: &str) -> Vec<String> {
    let Some((code, _)) = part::phone(phone) else { return Vec::new() };
    let countries = part::address(address).map(|address| address.country).unwrap_or_default();
    let named = countries.iter().flat_map(|name| [format!("{name} {code}"), format!("{code} {name}")]);
    std::iter::once(code.clone()).chain(named).collect()
}

/// A form for people: what it takes, and how far each fact can be relied upon.
pub(super) fn describe(form: &Form) -> String {
    let mut text = format!("{} ({})\n{}\n{}\n", form.title, form.id, form.title_zh, form.url);
    let mut line = |what: String| {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{what}");
    };
    if let Some(limit) = &form.limit {
        line(format!("at most {} listings a notice [{:?}: {}]", limit.listings, limit.trust, limit.source.join(", ")));
    }
    for platform in &form.platforms {
        line(format!("platform {}: {}", platform.id, platform.hosts.join(", ")));
    }
    for reason in &form.reasons {
        let needs =
            if reason.needs.is_empty() { String::new() } else { format!(", needs {}", reason.needs.join(" + ")) };
        line(format!("reason {} ({}){needs}", reason.code, reason.rights.join(", ")));
    }
    for field in &form.fields {
        let required = if field.required { ", required" } else { "" };
        let label = field.labels.first().map(String::as_str).unwrap_or_default();
        line(format!(
            "field {}: {} \"{label}\"{required} [{:?}: {}]",
            field.name,
            field.kind,
            field.trust,
            field.source.join(", ")
        ));
    }
    for element in &form.elements {
        line(format!(
            "element {}: {} [{}; {:?}: {}]",
            element.id,
            element.says,
            element.law,
            element.trust,
            element.source.join(", ")
        ));
    }
    for gap in &form.unknown {
        line(format!("not known: {gap}"));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::super::{Filer, NoticeListing, Right};
    use super::*;

    fn listing(url: &str, seller: &str) -> NoticeListing {
        NoticeListing { url: url.into(), seller: seller.into(), ..NoticeListing::default() }
    }

    #[test]
    fn the_site_is_known_where_all_hosts_end_in_one_country() {
        let on = |urls: &[&str]| {
            market(&Notice { listings: urls.iter().map(|url| listing(url, "")).collect(), ..Notice::default() })
        };
        assert_eq!(on(&["https://www.lazada.sg/a", "https://www.lazada.sg/b?x=1.id"]), Some("SG"));
        assert_eq!(on(&["https://shopee.com.br/product/1/2"]), Some("BR"));
        assert_eq!(on(&["https://www.amazon.co.uk:443/dp/1"]), Some("GB"));
        assert_eq!(on(&["https://www.lazada.sg/a", "https://www.lazada.co.id/b"]), None);
        for url in ["https://item.taobao.com/a", "lazada.sg", "https://localhost/", ""] {
            assert_eq!(on(&[url]), None, "{url}");
        }
        assert_eq!(on(&[]), None);
    }

    #[test]
    fn the_kind_of_a_patent_is_told_by_its_number_where_that_is_known() {
        let of = |kind: &str, territory: &str, number: &str| {
            let right =
                Right { kind: kind.into(), territory: territory.into(), number: number.into(), ..Right::default() };
            patent_kind(&Notice { right, ..Notice::default() })
        };
        assert_eq!(of("design", "EU", "008412706-0002"), "design");
        assert_eq!(of("patent", "CN", "ZL202110417862.5"), "invention");
        assert_eq!(of("patent", "CN", "ZL 2019 2 0417862.5"), "utility_model", "gaps are no part of it");
        assert_eq!(of("patent", "CN", "ZL 201920417862.5"), "utility_model");
        assert_eq!(of("patent", "CN", "ZL99112345.6"), "", "before 2003 numbers were shorter");
        assert_eq!(of("patent", "US", "11734502"), "invention", "its office knows no utility models");
        assert_eq!(of("patent", "US", "US D1023417"), "design");
        assert_eq!(of("patent", "US", "PP34567"), "");
        assert_eq!(of("patent", "DE", "202021001234"), "", "this one may be either");
        assert_eq!(of("trademark", "CN", "202110417862"), "");
    }

    #[test]
    fn a_company_that_is_named_complains_else_the_person() {
        let kind = |company: &str, name: &str| {
            filer_kind(&Notice {
                filer: Filer { company: company.into(), name: name.into(), ..Filer::default() },
                ..Notice::default()
            })
        };
        assert_eq!([kind("Northmark Ltd", "Li Na"), kind(" ", "Li Na"), kind("", "")], ["entity", "individual", ""]);
    }

    #[test]
    fn a_mark_or_a_work_with_a_number_is_registered_unless_somebody_said_otherwise() {
        let of = |kind: &str, number: &str, status: &str| {
            let right = Right { kind: kind.into(), number: number.into(), ..Right::default() };
            basis(&Notice { right, right_status: status.into(), ..Notice::default() }).to_owned()
        };
        assert_eq!(of("trademark", "123", ""), "registered");
        assert_eq!(of("trademark", "123", "pending"), "pending");
        assert_eq!(of("copyright", "VA123", ""), "registered");
        assert_eq!([of("trademark", " ", ""), of("patent", "123", "")], ["", ""]);
    }

    #[test]
    fn sellers_are_told_once_and_beside_each_listing() {
        let of = |names: &[&str]| {
            let urls = (1..).map(|at| format!("https://item.taobao.com/item.htm?id={at}"));
            let listings = names.iter().zip(urls).map(|(name, url)| listing(&url, name)).collect();
            sellers(&Notice { listings, ..Notice::default() })
        };
        assert_eq!(of(&["a", "b"]), ["a\nb"]);
        assert_eq!(of(&["a", "a", "b"]), ["a\nb", "a\na\nb"]);
        assert_eq!(of(&["a", ""]), ["a"]);
        assert!(of(&["", ""]).is_empty());
    }
}
