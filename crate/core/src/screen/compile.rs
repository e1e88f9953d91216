//! Packs and brand profiles to a rule set.

use crate::brand::Brand;
use crate::listing::Listing;
use crate::order;
use crate::text::{Folded, Folder};

use super::calibration::Calibration;
use super::catalogue::{Glossary, collect_brand, collect_misspellings};
use super::condition::Condition;
use super::facts::Scene;
use super::field::{self, Field, Test};
use super::goods::{Context, View};
use super::hit::{self, Hit};
use super::house::House;
use super::lexicon::category;
use super::pack::{Diagnostic, Pack};
use super::price::Rates;
use super::rule::{Class, Rule, Status, Weight};
use super::signal::Signals;
use super::verdict::{unmarked, weigh};
use super::vocabulary::{Categories, Collector, Known, Meaning, Vocabulary};
use super::{Band, Verdict};

/// Most brands in whose view one listing is weighed, the first named first: what keeps time linear in its text.
const MAX_VIEWS: usize = 8;

/// A compiled, immutable rule set.
#[derive(Clone, Debug, Default)]
pub struct RuleSet {
    folder: Folder,
    vocabulary: Option<Vocabulary>,
    known: Known,
    houses: Vec<House>,
    rules: Vec<CompiledRule>,
    /// For each rule that needs no brand, the facts that it cannot do without.
    without_brand: Vec<Signals>,
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
    /// Facts without which the condition cannot hold.
    pub needed: Signals,
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
        let mut collector = Collector::new(&known);
        collect_words(packs, &folder, &mut categories, &known, &mut collector, &mut faults);
        let glossary = Glossary::new(packs, &categories, &folder);
        let mut houses = Vec::new();
        for (number, brand) in brands.iter().take(usize::from(u16::MAX)).enumerate() {
            let mut house = House::new(brand, &folder);
            collect_brand(number as u16, brand, &mut house, &glossary, &folder, &mut collector);
            house.kinds = glossary.kinds(brand, &folder);
            house.mixed = glossary.mixed(brand, &folder);
            house.levels = glossary.levels();
            house.own_terms = glossary.own_terms(&house.marks);
            houses.push(house);
        }
        let rules = compile_rules(packs, &folder, &mut categories, &mut collector, &mut faults);
        // Misspellings last: what is a word of its own right is no misspelling.
        for (number, brand) in brands.iter().take(usize::from(u16::MAX)).enumerate() {
            collect_misspellings(number as u16, brand, &folder, &mut collector);
        }
        let rates = packs.iter().rev().find_map(|p| p.rates.clone());
        let without_brand = rules.iter().filter(|r| r.without_brand).map(|r| r.needed).collect();
        (Self { folder, vocabulary: collector.finish(), known, houses, rules, without_brand, rates }, faults)
    }

    /// Screens one listing: deterministic, linear time in its text.
    pub fn screen(&self, listing: &Listing, marketplace: Option<&str>) -> Verdict {
        let Some(vocabulary) = &self.vocabulary else { return nothing() };
        let folded = self.folder.fold(&listing.title);
        let hits = hit::find(vocabulary, &folded);
        if listing.pictures.is_empty() && self.says_nothing(vocabulary, &folded, &hits) {
            return unmarked();
        }
        let scene = Scene::new(listing, folded, hits, &self.folder, vocabulary, &self.known);
        let context = Context {
            listing,
            marketplace,
            scene: &scene,
            vocabulary,
            known: &self.known,
            folder: &self.folder,
            rates: self.rates.as_ref(),
        };
        let patterns = scene.hits.iter().filter_map(|h| vocabulary.patterns.get(h.pattern));
        let mut met: Vec<u16> = Vec::new();
        for brand in self.covered_or_pictured(&scene).chain(patterns.flat_map(|p| p.named.iter().copied())) {
            if met.len() < MAX_VIEWS && !met.contains(&brand) {
                met.push(brand);
            }
        }
        order::sort(&mut met);
        let views: Vec<View> = met
            .iter()
            .filter_map(|b| self.houses.get(usize::from(*b)).and_then(|house| context.view(*b, house)))
            .collect();
        let weighed = views.iter().map(|view| (weigh(&self.rules, &context, view), view));
        match weighed.reduce(|best, next| if next.0.probability > best.0.probability { next } else { best }) {
            Some((weighed, view)) => weighed.verdict(&context, view),
            None => {
                let view = context.outside();
                weigh(&self.rules, &context, &view).verdict(&context, &view)
            }
        }
    }

    /// Whether no brand is met and no rule that needs none can hold: so it is of most listings, and then nothing more has
    /// to be known of them.
    fn says_nothing(&self, vocabulary: &Vocabulary, folded: &Folded, hits: &[Hit]) -> bool {
        let patterns = || hits.iter().filter_map(|h| vocabulary.patterns.get(h.pattern));
        if !folded.masked().is_empty() || patterns().any(|p| !p.named.is_empty()) {
            return false;
        }
        let most = Signals::at_most(patterns().flat_map(|p| &p.words));
        !self.without_brand.iter().any(|needed| most.cover(needed))
    }

    /// The same rules with what reviewers' decisions have taught, each for the brand that it names; a brand that none
    /// names is weighed as shipped. Without any, everything is as it was before the first decision.
    pub fn calibrated(mut self, calibrations: &[Calibration]) -> Self {
        for house in &mut self.houses {
            house.calibrated = calibrations.iter().rev().find(|c| c.brand == house.name).cloned();
        }
        self
    }

    /// Brands whose mark stands in the title with covered letters, or whose pictures the listing's are.
    fn covered_or_pictured<'a>(&'a self, scene: &'a Scene) -> impl Iterator<Item = u16> + 'a {
        let met = |house: &House| {
            scene.folded.masked().iter().any(|m| house.is_covered(&m.letters))
                || house.seen(&scene.pictures) != (None, None)
        };
        let none = scene.folded.masked().is_empty() && scene.pictures.hashes.is_empty();
        let houses = if none { [].as_slice() } else { self.houses.as_slice() };
        houses.iter().enumerate().filter(move |(_, house)| met(house)).map(|(i, _)| i as u16)
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
        if [category::ORDINARY, category::KIND_LEVEL, category::COLOUR].contains(&lexicon.category.as_str()) {
            entity += lexicon.terms.len() as u32;
            continue;
        }
        let number = categories.number(&lexicon.category);
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
                if !collector.add(
                    folder,
                    text,
                    Meaning::Word { category: number, strength: term.strength as f32, entity },
                ) {
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
    let needed = Signals::needed(&condition, &selections);
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
        needed,
    })
}
