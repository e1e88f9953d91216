//! Facts to verdict: log-odds, bands, reasons.

use crate::text::Span;

use super::calibration::Calibration;
use super::compile::{CompiledRule, CompiledWeight};
use super::field::Field;
use super::goods::{Basis, Context, View};
use super::picture::Sight;
use super::places::Places;
use super::rule::Class;
use super::signal::Signals;
use super::{Band, Fileable, Reason, Verdict};
use crate::order;

/// Log-odds of a listing that names the brand and of which nothing else is known: about 1 in 10, between the share
/// that marketplaces state and that of test buys made on suspicion.
const PRIOR: f64 = -2.2;
/// Log-odds of a listing in which no brand of the profiles is met.
const PRIOR_OUTSIDE: f64 = -4.6;
/// Probability from which a listing is `likely`: 19 of 20.
const LIKELY: f64 = 0.95;
/// Probability from which a person must look: 2 of 5.
const REFER: f64 = 0.40;
/// Share of the weight that further rules of one group add.
const ECHO: f64 = 0.2;
/// Weight below which a rule says nothing.
const LEAST: f64 = 0.005;
/// Most spans of one reason.
const MAX_SPANS: usize = 16;

/// The rules met in one view, with their weights, and what they come to.
pub(super) struct Weighed<'a> {
    met: Vec<(&'a CompiledRule, f64)>,
    pub probability: f64,
}

/// Weighs the rules for one view.
pub(super) fn weigh<'a>(rules: &'a [CompiledRule], context: &Context, view: &View) -> Weighed<'a> {
    let mut met: Vec<(&CompiledRule, f64)> = Vec::new();
    let there = Signals::of(context, view);
    let calibrated = view.house.and_then(|h| h.calibrated.as_ref());
    for rule in rules.iter().filter(|r| there.cover(&r.needed) && (view.house.is_some() || r.without_brand)) {
        let holds = |i: usize| rule.selections.get(i).is_some_and(|tests| tests.iter().all(|t| t.holds(context, view)));
        if rule.condition.holds(&holds) {
            let weight = match &rule.weight {
                CompiledWeight::Fixed(weight) => *weight,
                CompiledWeight::Curve { by, points } => match by.number(context, view) {
                    Some(value) => interpolate(points, value),
                    None => continue,
                },
            };
            if weight.abs() >= LEAST {
                met.push((rule, weight));
            }
        }
    }
    // Of one group the strongest counts in full; the order of files decides between equals.
    order::sort_by(&mut met, |a, b| (a.0.group).cmp(&b.0.group).then(b.1.abs().total_cmp(&a.1.abs())));
    let mut last_group = None;
    for (rule, weight) in &mut met {
        if rule.group != 0 && last_group == Some(rule.group) {
            *weight *= ECHO;
        }
        last_group = Some(rule.group);
        *weight += calibrated.map_or(0.0, |c| c.shift(&rule.id));
    }
    let prior = if view.house.is_some() { PRIOR } else { PRIOR_OUTSIDE };
    let log_odds = met.iter().map(|m| m.1).sum::<f64>() + prior + calibrated.map_or(0.0, Calibration::offset);
    let mut probability = 1.0 / (1.0 + (-log_odds).exp());
    // A rule with a ceiling does not make a listing likely unless one without is among the reasons.
    let carried = met.iter().any(|(rule, weight)| *weight >= 1.0 && rule.ceiling != Some(Band::Refer));
    if !carried || view.unsure {
        probability = probability.min(LIKELY - 0.01);
    }
    if view.authorised {
        probability = probability.min(0.01);
    }
    Weighed { met, probability: rounded(probability) }
}

/// The verdict on a listing in which neither a brand nor anything that a rule asks for is met.
pub(super) fn unmarked() -> Verdict {
    Verdict {
        band: Band::Clear,
        probability: rounded(1.0 / (1.0 + (-PRIOR_OUTSIDE).exp())),
        reasons: Vec::new(),
        fileable: Vec::new(),
        brand: None,
        product: None,
        reference: None,
        price_ratio: None,
    }
}

/// Three decimals.
fn rounded(probability: f64) -> f64 {
    (probability * 1000.0).round() / 1000.0
}

impl Weighed<'_> {
    /// The verdict, with its reasons in words.
    pub fn verdict(mut self, context: &Context, view: &View) -> Verdict {
        let band = if self.probability >= LIKELY {
            Band::Likely
        } else if self.probability >= REFER {
            Band::Refer
        } else {
            Band::Clear
        };
        // Grey market and contract are no matter for a notice.
        let fileable = if band == Band::Clear { Vec::new() } else { fileable(&self.met, view) };
        order::sort_by(&mut self.met, |a, b| b.1.total_cmp(&a.1));
        let writer = Writer { context, view, places: Places::of(&context.listing.title) };
        let mut reasons: Vec<Reason> = self.met.iter().map(|(rule, weight)| writer.reason(rule, *weight)).collect();
        reasons.extend(view.house.and_then(|h| h.calibrated.as_ref()).and_then(Calibration::reason));
        Verdict {
            band,
            probability: self.probability,
            reasons,
            fileable,
            brand: view.house.map(|h| h.name.clone()),
            product: view.house.and_then(|house| match view.basis {
                Basis::Product(p) => house.products.get(usize::from(p)).map(|g| g.name.clone()),
                Basis::Line(l) => house.lines.get(usize::from(l)).map(|g| g.name.clone()),
                _ => None,
            }),
            reference: view.reference.clone(),
            price_ratio: view.ratio.map(|r| (r * 100.0).round() / 100.0),
        }
    }
}

fn interpolate(points: &[(f64, f64)], value: f64) -> f64 {
    let after = points.partition_point(|p| p.0 <= value);
    match (after.checked_sub(1).and_then(|i| points.get(i)), points.get(after)) {
        (Some(a), Some(b)) => a.1 + (b.1 - a.1) * (value - a.0) / (b.0 - a.0),
        (Some(end), None) | (None, Some(end)) => end.1,
        (None, None) => 0.0,
    }
}

/// Puts the rules met into words.
struct Writer<'a> {
    context: &'a Context<'a>,
    view: &'a View<'a>,
    places: Places<'a>,
}

impl Writer<'_> {
    fn reason(&self, rule: &CompiledRule, weight: f64) -> Reason {
        let (context, view) = (self.context, self.view);
        // What the rule is about comes first; the mark and the goods are shown where nothing else is.
        let (mut spans, mut named) = (Vec::new(), Vec::new());
        let mut field = "title";
        for tests in rule.affirmed.iter().filter_map(|i| rule.selections.get(*i)) {
            if tests.iter().all(|t| t.holds(context, view)) {
                for test in tests {
                    let names = matches!(test.field, Field::Mark | Field::Basis);
                    test.spans(context, view, if names { &mut named } else { &mut spans });
                    if test.place() != "title" {
                        field = test.place();
                    }
                }
            }
        }
        // A review says it in its own words; the mark in the title shows nothing of it.
        if spans.is_empty() && field != "reviews" {
            spans = named;
        }
        order::sort_by_key(&mut spans, |s| (s.start_utf16, std::cmp::Reverse(s.end_utf16)));
        let mut end = 0;
        spans.retain(|s| {
            let within = s.end_utf16 <= end;
            end = end.max(s.end_utf16);
            !within
        });
        spans.truncate(MAX_SPANS);
        if !spans.is_empty() {
            field = "title";
        }
        let words = Words { rule, writer: self, spans: &spans };
        Reason {
            rule: rule.id.clone(),
            title: words.fill(&rule.title, false),
            title_zh: words.fill(&rule.title_zh, true),
            field: field.into(),
            spans,
            weight: (weight * 100.0).round() / 100.0,
        }
    }
}

/// Fills in the facts of a title.
struct Words<'a> {
    rule: &'a CompiledRule,
    writer: &'a Writer<'a>,
    spans: &'a [Span],
}

impl Words<'_> {
    fn fill(&self, template: &str, chinese: bool) -> String {
        let mut out = String::with_capacity(template.len() + 32);
        let mut rest = template;
        while let Some((before, after)) = rest.split_once('{') {
            out.push_str(before);
            let Some((name, tail)) = after.split_once('}') else {
                out.push('{');
                rest = after;
                continue;
            };
            out.push_str(&self.fact(name, chinese));
            rest = tail;
        }
        out.push_str(rest);
        out
    }

    fn fact(&self, name: &str, chinese: bool) -> String {
        let Writer { context, view, places } = self.writer;
        let house = view.house;
        match name {
            "ratio" => match view.ratio {
                Some(r) if r < 0.01 => if chinese { "不到 1%" } else { "less than 1 %" }.into(),
                Some(r) if chinese => format!("{:.0}%", r * 100.0),
                Some(r) => format!("{:.0} %", r * 100.0),
                None => "?".into(),
            },
            "brand" => house.map(|h| h.name.clone()).unwrap_or_default(),
            "product" => house
                .and_then(|h| match view.basis {
                    Basis::Product(p) => h.products.get(usize::from(p)).map(|g| g.name.clone()),
                    Basis::Line(l) => h.lines.get(usize::from(l)).map(|g| g.name.clone()),
                    Basis::Category(k) => h.categories.get(usize::from(k)).map(|g| format!("{} {}", h.name, g.name)),
                    _ => None,
                })
                .or_else(|| house.map(|h| h.name.clone()))
                .unwrap_or_default(),
            "mark" => view.marks.first().map(|m| places.cut(m.span)).unwrap_or_default(),
            "word" => self.quoted(self.spans, 3),
            "others" => self.quoted(&view.others.iter().map(|o| o.0).collect::<Vec<_>>(), 4),
            "count" => format!("{:.0}", self.count()),
            "quote" => self.quotation(),
            "picture" => {
                house.map(|h| h.picture_name(view.official, self.counterfeit())).unwrap_or_default().to_owned()
            }
            "code" => self.code(),
            "seller" => context.listing.seller.as_ref().and_then(|s| s.name.clone()).unwrap_or_default(),
            "price" => {
                context.listing.price.as_ref().map(|p| format!("{} {}", p.amount, p.currency)).unwrap_or_default()
            }
            "reference" => view.reference.as_ref().map(|p| format!("{} {}", p.amount, p.currency)).unwrap_or_default(),
            _ => String::new(),
        }
    }

    /// The counterfeit's picture, where the rule asks for it.
    fn counterfeit(&self) -> Option<Sight> {
        self.asks(&Field::PictureCounterfeit).then_some(self.writer.view.counterfeit).flatten()
    }

    /// What the code says that the rule asks for, at most 80 characters.
    fn code(&self) -> String {
        let pictures = &self.writer.context.scene.pictures;
        let text = if self.asks(&Field::PictureContact) { &pictures.contact_text } else { &pictures.link };
        let words = text.split_whitespace().flat_map(|word| word.chars().chain([' '])).take(80);
        words.collect::<String>().trim_end().to_owned()
    }

    fn asks(&self, field: &Field) -> bool {
        self.rule.affirmed.iter().filter_map(|i| self.rule.selections.get(*i)).flatten().any(|t| t.field == *field)
    }

    /// What the strongest of the reviews that the rule asks for says.
    fn quotation(&self) -> String {
        let tests = self.rule.affirmed.iter().filter_map(|i| self.rule.selections.get(*i)).flatten();
        let asked = tests.filter_map(|t| if let Field::Review(category) = t.field { Some(category) } else { None });
        let asked: Vec<u16> = asked.collect();
        let said = self.writer.context.scene.reviews.iter().filter(|r| asked.contains(&r.category));
        said.reduce(|a, b| if b.strength > a.strength { b } else { a }).map(|r| r.quotation.clone()).unwrap_or_default()
    }

    /// The number that the first counted field of the rule gives.
    fn count(&self) -> f64 {
        self.rule
            .affirmed
            .iter()
            .filter_map(|i| self.rule.selections.get(*i))
            .flatten()
            .filter(|t| {
                matches!(
                    t.field,
                    Field::MarkCount
                        | Field::Others
                        | Field::OthersLuxury
                        | Field::Styles
                        | Field::Pieces
                        | Field::Hidden
                        | Field::PriceSpread
                        | Field::TitleRest
                )
            })
            .find_map(|t| t.field.number(self.writer.context, self.writer.view))
            .unwrap_or_default()
    }

    fn quoted(&self, spans: &[Span], most: usize) -> String {
        let words: Vec<_> = spans.iter().take(most).map(|s| self.writer.places.cut(*s)).collect();
        words.join(", ")
    }
}

fn fileable(met: &[(&CompiledRule, f64)], view: &View) -> Vec<Fileable> {
    let mut out: Vec<Fileable> = Vec::new();
    let Some(house) = view.house else { return out };
    for (rule, _) in met.iter().filter(|(r, w)| *w > 0.0 && !r.complaint.is_empty() && r.class != Class::GreyMarket) {
        let at = out.iter().position(|f| f.reason == rule.complaint).unwrap_or_else(|| {
            let rights = if rule.class == Class::Copyright { &house.copyrights } else { &house.trademarks };
            let mut fileable = Fileable { reason: rule.complaint.clone(), held: rights.clone(), missing: Vec::new() };
            if rights.is_empty() {
                fileable.missing.push("registered right in the brand profile".into());
            }
            out.push(fileable);
            out.len() - 1
        });
        if let Some(fileable) = out.get_mut(at) {
            for (list, more) in [(&mut fileable.held, &rule.proof_held), (&mut fileable.missing, &rule.proof_missing)] {
                for proof in more {
                    if !list.contains(proof) {
                        list.push(proof.clone());
                    }
                }
            }
        }
    }
    for fileable in &mut out {
        let held = &fileable.held;
        fileable.missing.retain(|m| !held.contains(m));
    }
    out
}
