//! Packs and brand profiles to a rule set.

use std::collections::BTreeSet;

use crate::brand::Brand;
use crate::listing::Listing;
use crate::text::Folder;

use super::condition::Condition;
use super::facts::Scene;
use super::field::{self, Field, Test};
use super::goods::{Context, Goods, House, View, median};
use super::lexicon::category;
use super::pack::{Diagnostic, Pack};
use super::price::Rates;
use super::rule::{Class, Rule, Status, Weight};
use super::verdict::weigh;
use super::vocabulary::{Categories, Collector, Grade, Known, MarkForm, Meaning, Vocabulary};
use super::{Band, Verdict};

/// A compiled, immutable rule set.
#[derive(Clone, Debug, Default)]
pub struct RuleSet {
    folder: Folder,
    vocabulary: Option<Vocabulary>,
    known: Known,
    houses: Vec<House>,
    rules: Vec<CompiledRule>,
    rates: Option<Rates>,
}

/// A rule ready to be tried.
#[derive(Clone, Debug)]
pub(super) struct CompiledRule {
    pub id: String,
    pub title: String,
    pub title_zh: String,
    pub class: Class,
    pub weight: CompiledWeight,
    /// Number of the group, 0 for none.
    pub group: u16,
    pub ceiling: Option<Band>,
    pub without_brand: bool,
    pub complaint: String,
    pub proof_held: Vec<String>,
    pub proof_missing: Vec<String>,
    pub condition: Condition,
    pub selections: Vec<Vec<Test>>,
    pub affirmed: Vec<usize>,
}

#[derive(Clone, Debug)]
pub(super) enum CompiledWeight {
    Fixed(f64),
    Curve { by: Field, points: Vec<(f64, f64)> },
}

impl RuleSet {
    /// Compiles packs and brand profiles. What cannot be compiled is left out and reported.
    pub fn compile(packs: &[Pack], brands: &[Brand]) -> (Self, Vec<Diagnostic>) {
        let mut faults = Vec::new();
        let folder = Folder::new();
        let mut categories = Categories::default();
        let known = Known::new(&mut categories);
        let mut collector = Collector::default();
        collect_words(packs, &folder, &mut categories, &known, &mut collector, &mut faults);
        let mut houses = Vec::new();
        for (number, brand) in brands.iter().take(usize::from(u16::MAX)).enumerate() {
            let mut house = House::new(brand, &folder);
            collect_brand(number as u16, brand, &mut house, &folder, &mut collector);
            house.kinds = kinds(brand, packs, &categories, &folder);
            house.own_terms = own_terms(&house.marks, packs, &folder);
            houses.push(house);
        }
        let rules = compile_rules(packs, &folder, &mut categories, &mut collector, &mut faults);
        // Misspellings last: what is a word of its own right is no misspelling.
        for (number, brand) in brands.iter().take(usize::from(u16::MAX)).enumerate() {
            collect_misspellings(number as u16, brand, &folder, &mut collector);
        }
        let rates = packs.iter().rev().find_map(|p| p.rates.clone());
        (Self { folder, vocabulary: collector.finish(), known, houses, rules, rates }, faults)
    }

    /// Screens one listing: deterministic, linear time in its text.
    pub fn screen(&self, listing: &Listing, marketplace: Option<&str>) -> Verdict {
        let Some(vocabulary) = &self.vocabulary else { return nothing() };
        let scene = Scene::new(listing, &self.folder, vocabulary, &self.known);
        let context = Context {
            listing,
            marketplace,
            scene: &scene,
            vocabulary,
            known: &self.known,
            folder: &self.folder,
            rates: self.rates.as_ref(),
        };
        let met: BTreeSet<u16> = scene
            .hits
            .iter()
            .filter_map(|h| vocabulary.patterns.get(h.pattern))
            .flat_map(|p| &p.meanings)
            .filter_map(|m| match m {
                Meaning::Mark { brand, .. }
                | Meaning::Product { brand, .. }
                | Meaning::Line { brand, .. }
                | Meaning::NeverMade { brand } => Some(*brand),
                _ => None,
            })
            .chain(self.masked(&scene))
            .collect();
        let views: Vec<View> = met
            .iter()
            .filter_map(|b| self.houses.get(usize::from(*b)).and_then(|house| context.view(*b, house)))
            .collect();
        let verdicts = views.iter().map(|view| weigh(&self.rules, &context, view));
        verdicts
            .reduce(|best, next| if next.probability > best.probability { next } else { best })
            .unwrap_or_else(|| weigh(&self.rules, &context, &context.outside()))
    }

    /// Brands whose mark stands in the title with covered letters.
    fn masked<'a>(&'a self, scene: &'a Scene) -> impl Iterator<Item = u16> + 'a {
        let covered = |house: &House| scene.folded.masked().iter().any(|m| house.is_covered(&m.letters));
        let houses = if scene.folded.masked().is_empty() { [].as_slice() } else { self.houses.as_slice() };
        houses.iter().enumerate().filter(move |(_, house)| covered(house)).map(|(i, _)| i as u16)
    }
}

fn nothing() -> Verdict {
    Verdict {
        band: Band::Clear,
        probability: 0.0,
        reasons: Vec::new(),
        fileable: Vec::new(),
        brand: None,
        product: None,
        reference: None,
        price_ratio: None,
    }
}

fn collect_words(
    packs: &[Pack],
    folder: &Folder,
    categories: &mut Categories,
    known: &Known,
    collector: &mut Collector,
    faults: &mut Vec<Diagnostic>,
) {
    let mut entity = 0;
    for (file, lexicon) in packs.iter().flat_map(|p| &p.lexicons) {
        if lexicon.category.is_empty() {
            faults.push(Diagnostic::new("L02", file, "category is empty: write what the words mean"));
            entity += lexicon.terms.len() as u32;
            continue;
        }
        let category = categories.number(&lexicon.category);
        for term in &lexicon.terms {
            entity += 1;
            if !(0.0..=1.0).contains(&term.strength) {
                faults.push(Diagnostic::new(
                    "L03",
                    file,
                    format!("{}: strength {} is not between 0 and 1", term.text, term.strength),
                ));
                continue;
            }
            for text in std::iter::once(&term.text).chain(&term.also) {
                if !collector.add(folder, text, Meaning::Word { category, strength: term.strength as f32, entity }) {
                    faults.push(Diagnostic::new(
                        "L04",
                        file,
                        format!("{text:?} holds no letter or digit: it cannot be found"),
                    ));
                }
            }
            for friend in &term.false_friends {
                collector.add(folder, friend, Meaning::Word { category: known.false_friend, strength: 1.0, entity });
            }
        }
    }
}

fn collect_brand(number: u16, brand: &Brand, house: &mut House, folder: &Folder, collector: &mut Collector) {
    for mark in brand.marks.iter().filter(|m| m.kind != "device") {
        for (i, text) in std::iter::once(&mark.text).chain(&mark.also).enumerate() {
            let form = if i == 0 { MarkForm::Registered } else { MarkForm::Also };
            let plain = folder.fold(text).plain().to_owned();
            let weak = plain.is_ascii() && plain.len() <= 2;
            collector.add(folder, text, Meaning::Mark { brand: number, form, weak });
        }
    }
    for (i, product) in brand.products.iter().enumerate() {
        for name in std::iter::once(&product.name).chain(&product.also) {
            let grade = grade(folder, name);
            collector.add(folder, name, Meaning::Product { brand: number, product: i as u16, grade });
        }
    }
    for model in &brand.never_made {
        collector.add(folder, model, Meaning::NeverMade { brand: number });
    }
    for (i, kind) in brand.categories.iter().enumerate() {
        for word in std::iter::once(&kind.name).chain(&kind.words) {
            collector.add(folder, word, Meaning::Kind { brand: number, category: i as u16 });
        }
    }
    collect_lines(number, brand, house, folder, collector);
}

/// Lines: what is left of products' names without their trailing numbers. "Air Max 95" and "Air Max 97" are one line,
/// and stand for an "Air Max 90" that the catalogue lacks.
fn collect_lines(number: u16, brand: &Brand, house: &mut House, folder: &Folder, collector: &mut Collector) {
    let mut lines: Vec<(String, Vec<usize>)> = Vec::new();
    for (i, product) in brand.products.iter().enumerate() {
        for name in std::iter::once(&product.name).chain(&product.also) {
            let words: Vec<&str> = name.split_whitespace().collect();
            let kept = words.iter().rposition(|w| !is_number(w)).map_or(0, |last| last + 1);
            let line = words.get(..kept).unwrap_or_default().join(" ");
            if kept == words.len() || line.chars().count() < 4 {
                continue;
            }
            match lines.iter_mut().find(|(l, _)| *l == line) {
                Some((_, members)) => members.push(i),
                None => lines.push((line, vec![i])),
            }
        }
    }
    for (line, members) in lines {
        let members: Vec<Goods> = members.iter().filter_map(|i| house.products.get(*i).cloned()).collect();
        let category =
            members.first().and_then(|g| g.category).filter(|c| members.iter().all(|g| g.category == Some(*c)));
        let numbered = !line.contains(' ');
        let price = median(&members);
        collector.add(folder, &line, Meaning::Line { brand: number, line: house.lines.len() as u16 });
        house.lines.push(Goods { name: line, price, category, numbered });
    }
}

/// A word of a name that counts models: `95`, `2.0`, `One`, `II`, `v2`.
fn is_number(word: &str) -> bool {
    let digits = word.chars().filter(char::is_ascii_digit).count();
    let rest = word.chars().filter(|c| c.is_alphabetic()).count();
    digits > 0 && rest <= 1
        || matches!(word.to_ascii_lowercase().as_str(), "one" | "two" | "three" | "ii" | "iii" | "iv")
}

fn grade(folder: &Folder, name: &str) -> Grade {
    let folded = folder.fold(name);
    let plain = folded.plain();
    let chars = plain.chars().count();
    let digits = plain.chars().any(char::is_numeric);
    let words = name.split_whitespace().filter(|w| w.chars().filter(|c| c.is_alphabetic()).count() >= 3).count();
    if plain.bytes().all(|b| b.is_ascii_digit()) {
        Grade::Number
    } else if plain.is_ascii() && chars <= 4 && (digits || chars <= 3) {
        Grade::Code
    } else if !plain.is_ascii() && chars >= 3 || words >= 2 {
        Grade::Distinct
    } else {
        Grade::Common
    }
}

/// Which kinds of goods of the lexicons are which category of the profile: by its name, or by a word that both have.
fn kinds(brand: &Brand, packs: &[Pack], categories: &Categories, folder: &Folder) -> Vec<(u16, Option<u16>)> {
    let fold = |text: &str| folder.fold(text).plain().to_owned();
    let own: Vec<BTreeSet<String>> =
        brand.categories.iter().map(|c| std::iter::once(&c.name).chain(&c.words).map(|w| fold(w)).collect()).collect();
    categories
        .iter()
        .filter_map(|(number, name)| name.strip_prefix(category::GOODS).map(|kind| (number, name, kind)))
        .map(|(number, name, kind)| {
            let named = brand.categories.iter().position(|c| fold(&c.name) == fold(kind));
            let shared = || {
                let terms = packs
                    .iter()
                    .flat_map(|p| &p.lexicons)
                    .filter(|(_, l)| l.category == name)
                    .flat_map(|(_, l)| &l.terms);
                let words: BTreeSet<String> =
                    terms.flat_map(|t| std::iter::once(&t.text).chain(&t.also)).map(|w| fold(w)).collect();
                own.iter().position(|set| set.intersection(&words).next().is_some())
            };
            (number, named.or_else(shared).map(|i| i as u16))
        })
        .collect()
}

/// Terms of famous marks that name one of these marks, numbered as [`collect_words`] numbers them.
fn own_terms(marks: &[String], packs: &[Pack], folder: &Folder) -> Vec<u32> {
    let terms = packs.iter().flat_map(|p| &p.lexicons).flat_map(|(_, l)| l.terms.iter().map(move |t| (l, t)));
    terms
        .zip(1..)
        .filter(|((lexicon, term), _)| {
            lexicon.category == category::FAMOUS_MARK
                && std::iter::once(&term.text)
                    .chain(&term.also)
                    .any(|t| marks.iter().any(|m| m == folder.fold(t).plain()))
        })
        .map(|(_, number)| number)
        .collect()
}

fn collect_misspellings(number: u16, brand: &Brand, folder: &Folder, collector: &mut Collector) {
    for mark in brand.marks.iter().filter(|m| m.kind != "device") {
        for text in std::iter::once(&mark.text).chain(&mark.also) {
            let plain = folder.fold(text).plain().to_owned();
            for wrong in misspellings(&plain) {
                if !collector.holds(&wrong) {
                    collector.add(
                        folder,
                        &wrong,
                        Meaning::Mark { brand: number, form: MarkForm::Misspelt, weak: true },
                    );
                }
            }
        }
    }
}

/// Spellings by which sellers evade a word filter and buyers still read the mark: doubled and single letters, letters
/// that sound or look alike, neighbours swapped. Only for marks long enough that the result is no other word.
fn misspellings(mark: &str) -> BTreeSet<String> {
    const ALIKE: [(&str, &str); 14] = [
        ("i", "y"),
        ("y", "i"),
        ("c", "k"),
        ("k", "c"),
        ("ph", "f"),
        ("f", "ph"),
        ("m", "rn"),
        ("w", "vv"),
        ("d", "cl"),
        ("s", "z"),
        ("z", "s"),
        ("x", "ks"),
        ("qu", "kw"),
        ("l", "i"),
    ];
    let mut out = BTreeSet::new();
    if mark.len() < 5 || mark.len() > 20 || !mark.bytes().all(|b| b.is_ascii_lowercase()) {
        return out;
    }
    let letters: Vec<char> = mark.chars().collect();
    let join = |letters: &[char]| letters.iter().collect::<String>();
    for i in 0..letters.len() {
        let mut doubled = letters.clone();
        doubled.insert(i, letters.get(i).copied().unwrap_or_default());
        out.insert(join(&doubled));
        let next = letters.get(i + 1).copied();
        if next.is_some() && next == letters.get(i).copied() {
            let mut single = letters.clone();
            single.remove(i);
            out.insert(join(&single));
        }
        if i > 0 && next.is_some() {
            let mut swapped = letters.clone();
            swapped.swap(i, i + 1);
            out.insert(join(&swapped));
        }
    }
    for (from, to) in ALIKE {
        for (at, _) in mark.match_indices(from).filter(|(at, _)| *at > 0) {
            let (head, tail) = (mark.get(..at).unwrap_or_default(), mark.get(at + from.len()..).unwrap_or_default());
            out.insert(format!("{head}{to}{tail}"));
        }
    }
    out.remove(mark);
    out
}

fn compile_rules(
    packs: &[Pack],
    folder: &Folder,
    categories: &mut Categories,
    collector: &mut Collector,
    faults: &mut Vec<Diagnostic>,
) -> Vec<CompiledRule> {
    let mut rules: Vec<CompiledRule> = Vec::new();
    let mut groups: Vec<&str> = Vec::new();
    let mut literals = 0;
    for (file, rule) in packs.iter().flat_map(|p| &p.rules).filter(|(_, r)| r.status != Status::Deprecated) {
        if rules.iter().any(|r| r.id == rule.id) {
            faults.push(Diagnostic::new(
                "R06",
                file,
                format!("another rule has the id {:?}: give it one of its own", rule.id),
            ));
            continue;
        }
        let group = if rule.group.is_empty() {
            0
        } else {
            groups.iter().position(|g| *g == rule.group).unwrap_or_else(|| {
                groups.push(&rule.group);
                groups.len() - 1
            }) + 1
        };
        let mut literal = |text: &str| {
            literals += 1;
            collector.add(folder, text, Meaning::Literal(literals)).then_some(literals)
        };
        match compile_rule(rule, categories, &mut literal) {
            Ok(mut compiled) => {
                compiled.group = group as u16;
                rules.push(compiled);
            }
            Err((code, message)) => faults.push(Diagnostic::new(code, file, message)),
        }
    }
    rules
}

fn compile_rule(
    rule: &Rule,
    categories: &Categories,
    literal: &mut dyn FnMut(&str) -> Option<u32>,
) -> Result<CompiledRule, (&'static str, String)> {
    for (name, value) in
        [("id", &rule.id), ("title", &rule.title), ("title_zh", &rule.title_zh), ("description", &rule.description)]
    {
        if value.trim().is_empty() {
            return Err(("R01", format!("{name} is empty")));
        }
    }
    let names: Vec<&str> = rule.detection.selections.keys().map(String::as_str).collect();
    let condition =
        Condition::parse(&rule.detection.condition, &names).map_err(|m| ("R03", format!("condition: {m}")))?;
    let mut selections = Vec::new();
    for tests in rule.detection.selections.values() {
        if tests.is_empty() {
            return Err(("R05", "a selection is empty: it would hold always".into()));
        }
        selections.push(
            tests
                .iter()
                .map(|(key, value)| field::parse(key, value, categories, literal))
                .collect::<Result<Vec<_>, _>>()?,
        );
    }
    let weight = match &rule.weight {
        Weight::Fixed(weight) => CompiledWeight::Fixed(*weight),
        Weight::Curve { by, points } => {
            if points.len() < 2 || !points.is_sorted_by(|a, b| a.0 < b.0) {
                return Err(("R07", "weight: a curve needs two points or more, in rising order".into()));
            }
            CompiledWeight::Curve { by: field::field(by, categories)?, points: points.clone() }
        }
    };
    let mut affirmed = Vec::new();
    condition.affirmed(&mut affirmed);
    Ok(CompiledRule {
        id: rule.id.clone(),
        title: rule.title.clone(),
        title_zh: rule.title_zh.clone(),
        class: rule.class,
        weight,
        group: 0,
        ceiling: rule.ceiling,
        without_brand: rule.without_brand,
        complaint: rule.complaint.clone(),
        proof_held: rule.proof_held.clone(),
        proof_missing: rule.proof_missing.clone(),
        condition,
        selections,
        affirmed,
    })
}
