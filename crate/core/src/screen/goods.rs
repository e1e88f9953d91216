//! One brand's view of a listing: is its mark used, which product is meant, and what does it cost elsewhere.

use crate::listing::Listing;
use crate::money::Money;
use crate::order;
use crate::text::{Folder, Span};

use super::facts::{Scene, Stretches, Word, is_flask, number_after};
use super::hit::Look;
use super::house::{House, is_listed};
use super::picture::Sight;
use super::places::Places;
use super::price::{Rates, amount};
use super::vocabulary::{Grade, Known, MarkForm, Meaning, Pattern, Vocabulary};

/// Share of the price of an adult size that a child's size costs.
const CHILDREN_SHARE: f64 = 0.65;
/// Strength from which a word of goods is no other word.
const SURE: f32 = 0.6;
/// Strength below which a word tells goods only in a title that holds nothing else: "set".
const VAGUE: f32 = 0.45;
/// Bytes of the longest mark that is too short to stand alone.
const SHORT: usize = 2;
/// Letters of a script without spaces between a short mark and its goods.
const BESIDE: usize = 4;
/// Bytes of normal form between two marks of one comparison.
const CHAIN: usize = 20;
/// Bytes of the longest phrase of comparison.
const LONGEST_COMPARISON: usize = 64;

/// Side of a mark on which a comparison stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side {
    Before,
    After,
}

/// What a price is compared with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Basis {
    Product(u16),
    Line(u16),
    Category(u16),
    /// The brand, but no kind of goods is named.
    Brand,
    /// Things to wear or carry of a kind that the profile does not describe.
    Other,
    /// An accessory, or goods of which the profile tells no price.
    Nothing,
}

impl Basis {
    pub fn name(self) -> &'static str {
        match self {
            Self::Product(_) => "product",
            Self::Line(_) => "line",
            Self::Category(_) => "category",
            Self::Brand => "brand",
            Self::Other => "other",
            Self::Nothing => "none",
        }
    }
}

/// A mark met.
#[derive(Clone, Copy, Debug)]
pub(super) struct MarkHit {
    pub span: Span,
    pub form: MarkForm,
    pub look: Look,
    pub compared: bool,
}

/// One brand's view.
#[derive(Debug)]
pub(super) struct View<'a> {
    pub house: Option<&'a House>,
    pub marks: Vec<MarkHit>,
    pub product_span: Option<Span>,
    pub basis: Basis,
    /// Nothing but an ordinary word speaks for the brand, or it is open which product is meant: not to be `likely`.
    pub unsure: bool,
    pub reference: Option<Money>,
    pub ratio: Option<f64>,
    /// Price over what goods of the house's cheapest kind cost.
    pub floor: Option<f64>,
    pub authorised: bool,
    pub offender: bool,
    pub seller_names_mark: bool,
    pub never_made: Vec<Span>,
    /// Well-known marks of others, with 1 for a house of luxury.
    pub others: Vec<(Span, f32)>,
    /// Strength of the strongest word of each category, but for words that are the brand's own names.
    pub strengths: Vec<f32>,
    /// Where the brand's own names stand.
    pub own: Stretches,
    /// Price of a piece in US dollars.
    pub asked: Option<f64>,
    /// The title names a kind of goods that the profile has.
    pub kind_named: bool,
    /// The goods, by the kind named last, are things to wear or to carry.
    pub kind_worn: bool,
    /// The picture is one that the owner made.
    pub official_image: bool,
    /// The owner's picture that a picture of the listing is, and the counterfeit's.
    pub official: Option<Sight>,
    pub counterfeit: Option<Sight>,
    /// `mark`, `other` or `missing`.
    pub attribute: &'static str,
}

/// Same address but for scheme and query: picture hosts add sizes there.
fn same_picture(a: &str, b: &str) -> bool {
    let bare =
        |url: &str| url.split(['?', '#']).next().unwrap_or_default().split("://").last().unwrap_or_default().to_owned();
    !a.is_empty() && bare(a) == bare(b)
}

/// What a listing gives to all brands.
pub(super) struct Context<'a> {
    pub listing: &'a Listing,
    pub marketplace: Option<&'a str>,
    pub scene: &'a Scene,
    pub vocabulary: &'a Vocabulary,
    pub known: &'a Known,
    pub folder: &'a Folder,
    pub rates: Option<&'a Rates>,
}

impl<'a> Context<'a> {
    /// The view of no brand.
    pub fn outside(&self) -> View<'a> {
        View {
            house: None,
            marks: Vec::new(),
            product_span: None,
            basis: Basis::Nothing,
            reference: None,
            ratio: None,
            floor: None,
            authorised: false,
            offender: false,
            seller_names_mark: false,
            never_made: Vec::new(),
            unsure: false,
            others: self.others(None),
            strengths: self.scene.strengths(&Stretches::default()),
            own: Stretches::default(),
            asked: None,
            kind_named: false,
            kind_worn: false,
            official_image: false,
            official: None,
            counterfeit: None,
            attribute: "missing",
        }
    }

    /// The view of a brand; `None` where nothing of it is met.
    pub fn view(&self, number: u16, house: &'a House) -> Option<View<'a>> {
        let scene = self.scene;
        let mut marks = Vec::new();
        let (mut weak, mut leads, mut joined, mut short, mut short_leads) = (Vec::new(), false, false, false, false);
        let has_letters = |text: &str| text.chars().any(char::is_alphabetic);
        let mut product: Option<(u16, Grade, Span)> = None;
        let mut line: Option<(u16, Span, bool)> = None;
        let line_goods = |l: u16| house.lines.get(usize::from(l));
        let mut never_made = Vec::new();
        // The kind of goods named last is the head of the phrase, in English and in Chinese.
        let mut kinds: Vec<(Span, Option<u16>)> = Vec::new();
        let length = |s: Span| s.end_utf16 - s.start_utf16;
        let mut own = Stretches::default();
        let mut chain = None;
        for hit in &scene.hits {
            for meaning in self.vocabulary.patterns.get(hit.pattern).into_iter().flat_map(|p| p.of(number)) {
                match *meaning {
                    Meaning::Mark { brand, form, weak: is_weak, leading } if brand == number => {
                        let first = leading && !scene.folded.plain().get(..hit.start).is_none_or(has_letters);
                        let is_short = leading && hit.end - hit.start <= SHORT;
                        leads |= first;
                        joined |= leading && self.is_joined(hit.start, hit.end);
                        short |= is_short;
                        short_leads |= first && is_short;
                        let told = self.comparison(hit.start, hit.end);
                        // "For iPhone 14, iPhone 15": what follows closely is compared, too.
                        let goes_on = chain.and_then(|end| hit.start.checked_sub(end)).is_some_and(|gap| gap <= CHAIN);
                        if told == Some(Side::Before) || goes_on {
                            chain = Some(hit.end);
                        }
                        let mark =
                            MarkHit { span: hit.span, form, look: hit.look, compared: told.is_some() || goes_on };
                        if form != MarkForm::Misspelt {
                            own.add(hit.span);
                        }
                        if is_weak { weak.push(mark) } else { marks.push(mark) }
                    }
                    Meaning::Product { brand, product: p, grade }
                        if brand == number
                            && hit.look <= Look::Split
                            && product.is_none_or(|(_, _, span)| length(hit.span) > length(span)) =>
                    {
                        product = Some((p, grade, hit.span));
                        own.add(hit.span);
                    }
                    Meaning::Line { brand, line: l } if brand == number && hit.look == Look::Plain => {
                        let numbered = line_goods(l).is_some_and(|g| g.numbered);
                        let model = self.number_follows(hit.end);
                        if (model || !numbered) && line.is_none_or(|(_, span, _)| length(hit.span) > length(span)) {
                            line = Some((l, hit.span, model));
                        }
                    }
                    Meaning::Kind { brand, category } if brand == number => {
                        own.add(hit.span);
                        kinds.push((hit.span, Some(category)));
                    }
                    Meaning::NeverMade { brand } if brand == number => never_made.push(hit.span),
                    Meaning::Own { brand } if brand == number => own.add(hit.span),
                    _ => {}
                }
            }
        }
        // Without the brand's mark the phrase is its own only where nobody else is named.
        if marks.is_empty() && !never_made.is_empty() && self.names_another(number, house) {
            never_made.clear();
        }
        // Hits are in order of their spans, and so are these.
        let key = |span: Span| (span.start_utf16, std::cmp::Reverse(span.end_utf16));
        let named = kinds.len();
        // "Cream" is a colour, too: such a word tells the goods only where nothing else does.
        let mut doubtful: Vec<(Span, Option<u16>)> = Vec::new();
        for word in &scene.words {
            if let Ok(i) = house.kinds.binary_search_by_key(&word.category, |k| k.0) {
                let to = house.kinds.get(i).and_then(|k| k.1);
                let of_profile = kinds.get(..named).unwrap_or_default();
                if of_profile.binary_search_by_key(&key(word.span), |(span, _)| key(*span)).is_err() {
                    if word.strength >= SURE {
                        kinds.push((word.span, to));
                    } else if word.strength >= VAGUE || self.is_bare() {
                        doubtful.push((word.span, to));
                    }
                }
            }
        }
        if kinds.is_empty() && product.is_none() {
            kinds = doubtful;
        }
        for masked in scene.folded.masked().iter().filter(|m| house.is_covered(&m.letters)) {
            marks.push(MarkHit {
                span: masked.span,
                form: MarkForm::Registered,
                look: Look::Disguised,
                compared: false,
            });
        }
        let named: Vec<Span> = kinds.iter().filter(|(_, category)| category.is_some()).map(|(span, _)| *span).collect();
        let kind_named = kinds.iter().any(|(_, category)| category.is_some());
        if let Some((_, _, span)) = product {
            kinds.retain(|(kind, _)| kind.start_utf16 < span.start_utf16 || kind.end_utf16 > span.end_utf16);
        }
        // A volume tells perfume and the like where the title names no goods: "Aurelle Vesper 100ml".
        let flask = (kinds.is_empty() && product.is_none() && is_flask(scene.folded.plain())).then(|| {
            let of_house = |goods: &u16| house.kinds.iter().find(|k| k.0 == *goods).and_then(|k| k.1);
            (Span { start_utf16: 0, end_utf16: 0 }, self.known.liquid_goods.iter().find_map(of_house))
        });
        let kind = kinds.iter().max_by_key(|(span, _)| (span.end_utf16, length(*span))).copied().or(flask);
        let of_its_kind = |category: Option<u16>| {
            matches!(kind, Some((_, Some(k))) if category.is_none_or(|c| c == k))
                || scene.styles.is_some_and(|(n, _)| n >= 5.0)
        };
        // A short or ordinary name stands for the brand only beside something else of it, and not beside another's mark.
        let others = self.others(Some(house));
        let product_speaks = product.is_some_and(|(p, grade, _)| match grade {
            Grade::Distinct => true,
            Grade::Plain => false,
            Grade::Common | Grade::Code => {
                let own = house.products.get(usize::from(p)).and_then(|g| g.category);
                others.is_empty() && (of_its_kind(own) || grade == Grade::Common && kind.is_none() && self.is_bare())
            }
        });
        let line_speaks = line.is_some_and(|(l, ..)| line_goods(l).is_some_and(|g| !g.numbered && !g.bare));
        if !marks.is_empty()
            || !never_made.is_empty()
            || product_speaks
            || line_speaks
            || kind.is_some_and(|k| k.1.is_some()) && scene.styles.is_some()
            || joined && !others.is_empty()
            || (leads || short && self.is_bare())
                && others.is_empty()
                && (product.is_some() || kind.is_some_and(|k| k.1.is_some() || self.worn_at(k.0) || self.is_bare()))
            || leads && others.is_empty() && kind.is_none() && self.is_bare()
            // Two letters are no colour of another's goods: "LV Dunks".
            || short_leads && !others.is_empty() && self.is_bare()
            || short && others.is_empty() && self.is_beside(&weak, product.map(|p| p.2).into_iter().chain(named))
        {
            marks.append(&mut weak);
        }
        let (official, counterfeit) = house.seen(&scene.pictures);
        let pictured = official.is_some() || counterfeit.is_some();
        if marks.is_empty() && !product_speaks && !line_speaks && never_made.is_empty() && !pictured {
            return None;
        }
        order::sort_by_key(&mut marks, |m| (m.look, m.form, m.span));
        let strengths = scene.strengths(&own);
        let accessory = strengths.get(usize::from(self.known.accessory)).is_some_and(|s| *s > 0.0);
        let compared = !marks.is_empty() && marks.iter().all(|m| m.compared);
        let unknown_flask = matches!(flask, Some((_, None)));
        let basis = if compared || accessory || scene.portion || unknown_flask {
            Basis::Nothing
        } else {
            self.basis(house, product.map(|p| p.0), line.map(|l| l.0), kind.map(|k| k.1))
        };
        let product_span = match basis {
            Basis::Product(_) => product.map(|p| p.2),
            Basis::Line(_) => line.map(|l| l.1),
            Basis::Category(_) => kind.map(|k| k.0),
            _ => None,
        };
        let unsure = marks.is_empty()
            && never_made.is_empty()
            && counterfeit.is_none()
            && !matches!(product, Some((_, Grade::Distinct, _)))
            && !line_speaks;
        // A line without a model's number is many models, cheap ones among them.
        let loose = matches!(basis, Basis::Line(_)) && !line.is_some_and(|l| l.2) && scene.styles.is_none();
        let mut view = View {
            house: Some(house),
            marks,
            product_span,
            basis,
            reference: None,
            ratio: None,
            floor: None,
            authorised: self.seller_is_among(&house.authorised),
            offender: self.seller_is_among(&house.offenders),
            seller_names_mark: scene
                .seller
                .as_ref()
                .is_some_and(|s| house.marks.iter().any(|m| m.chars().count() >= 2 && s.plain().contains(m.as_str()))),
            never_made,
            unsure: unsure || loose,
            others,
            strengths,
            own,
            asked: None,
            kind_named,
            kind_worn: kind.is_some_and(|(span, _)| self.worn_at(span)),
            official_image: self
                .listing
                .image
                .as_ref()
                .is_some_and(|i| house.official_images.iter().any(|o| same_picture(o, i))),
            official,
            counterfeit,
            attribute: match self.listing.brand.as_deref().map(|b| self.folder.fold(b).plain().to_owned()) {
                None => "missing",
                Some(b) if house.marks.iter().any(|m| b.contains(m.as_str())) => "mark",
                Some(_) => "other",
            },
        };
        self.compare(house, &mut view, kind.map(|k| k.0));
        Some(view)
    }

    fn basis(&self, house: &House, product: Option<u16>, line: Option<u16>, kind: Option<Option<u16>>) -> Basis {
        let own = product.and_then(|p| house.products.get(usize::from(p))).and_then(|g| g.category);
        match (product, line, kind) {
            // Where the profile does not say what the product is, its own name says it, unless small goods bear it.
            (Some(p), _, Some(None)) if own.is_none() && !self.small_goods() => Basis::Product(p),
            (_, _, Some(None)) if self.worn_goods(house) => Basis::Other,
            (_, _, Some(None)) => Basis::Nothing,
            (Some(_), _, Some(Some(k))) if own.is_some_and(|c| c != k) => Basis::Category(k),
            (Some(p), _, _) => Basis::Product(p),
            (None, Some(l), Some(Some(k)))
                if house.lines.get(usize::from(l)).and_then(|g| g.category).is_some_and(|c| c != k) =>
            {
                Basis::Category(k)
            }
            (None, Some(l), _) => Basis::Line(l),
            (None, None, Some(Some(k))) => Basis::Category(k),
            (None, None, None) => Basis::Brand,
        }
    }

    fn compare(&self, house: &House, view: &mut View, kind: Option<Span>) {
        let reference = match view.basis {
            Basis::Product(p) => house.products.get(usize::from(p)).and_then(|g| {
                g.price.clone().or_else(|| {
                    g.category.and_then(|c| house.categories.get(usize::from(c))).and_then(|c| c.price.clone())
                })
            }),
            Basis::Line(l) => house.lines.get(usize::from(l)).and_then(|g| g.price.clone()),
            Basis::Category(k) => house.categories.get(usize::from(k)).and_then(|g| g.price.clone()),
            Basis::Brand | Basis::Other => house.typical.clone(),
            Basis::Nothing => None,
        };
        view.asked = self
            .scene
            .price
            .zip(self.rates)
            .and_then(|(price, rates)| rates.convert(price / self.scene.pieces, &self.scene.currency, "USD"));
        let cheapest = house.cheapest.as_ref().and_then(|c| amount(c).zip(self.asked_in(&c.currency)));
        view.floor = cheapest.filter(|(worth, _)| *worth > 0.0).map(|(worth, asked)| asked / worth);
        let Some((reference, worth)) = reference.and_then(|r| amount(&r).filter(|a| *a > 0.0).map(|a| (r, a))) else {
            return;
        };
        let mut share = if self.scene.words_of(self.known.children).next().is_some() { CHILDREN_SHARE } else { 1.0 };
        if let Basis::Category(k) = view.basis
            && house.mixed.get(usize::from(k)).is_some_and(|mixed| *mixed)
        {
            share *= self.level(view.product_span);
        }
        if let (Basis::Other, Some(kind)) = (view.basis, kind) {
            let level = |w: &Word| house.levels.iter().find(|(category, _)| *category == w.category).map(|l| l.1);
            share *= self.words_in(kind).filter_map(level).reduce(f64::min).unwrap_or(1.0);
        }
        let street = self.scene.words_of(self.known.street_price).map(|w| f64::from(w.strength));
        share *= street.reduce(f64::min).unwrap_or(1.0);
        view.unsure |= self.scene.price.is_some() && self.scene.currency.is_empty();
        view.ratio = self.asked_in(&reference.currency).map(|a| a / (worth * share));
        view.reference = Some(reference);
    }

    /// The price of one piece in a currency.
    fn asked_in(&self, currency: &str) -> Option<f64> {
        let (price, rates) = self.scene.price.zip(self.rates)?;
        let from = |from: &str| rates.convert(price / self.scene.pieces, from, currency);
        match self.scene.currency.as_str() {
            // Of an amount without its currency, the reading that is kinder to the seller.
            "" => [currency, "USD"].into_iter().filter_map(from).reduce(f64::max),
            told => from(told),
        }
    }

    /// Whether the title holds nothing beside names and kinds of goods, and so may be told by a word that is no name
    /// elsewhere. Of Chinese it is not known.
    fn is_bare(&self) -> bool {
        self.scene.folded.plain().is_ascii() && self.scene.rest(&self.listing.title, 1) == 0
    }

    /// Whether a short mark in capitals stands right before goods of its profile: "budget LV bag", "新款LV老花包".
    fn is_beside(&self, marks: &[MarkHit], goods: impl Iterator<Item = Span>) -> bool {
        let title = Places::of(&self.listing.title);
        let is_capital = |mark: &&MarkHit| {
            let written = title.cut(mark.span);
            written.len() <= SHORT && written.bytes().all(|b| b.is_ascii_uppercase())
        };
        let ends: Vec<u32> = marks.iter().filter(is_capital).map(|mark| mark.span.end_utf16).collect();
        goods.into_iter().any(|span| {
            ends.iter().filter(|end| **end <= span.start_utf16).any(|end| {
                let between = title.cut(Span { start_utf16: *end, end_utf16: span.start_utf16 });
                between.trim().is_empty() || between.chars().count() <= BESIDE && between.chars().all(|c| !c.is_ascii())
            })
        })
    }

    /// Whether a joint edition is told on either side of these bytes: "OFF-WHITE x", "x OFF-WHITE".
    fn is_joined(&self, start: usize, end: usize) -> bool {
        let folded = &self.scene.folded;
        let sign = |at: usize| {
            folded.plain().as_bytes().get(at) == Some(&b'x')
                && folded.edge(at).is_hard()
                && folded.edge(at + 1).is_hard()
        };
        sign(end) || start.checked_sub(1).is_some_and(sign)
    }

    /// What goods of this name cost, as a share of what their whole category costs.
    fn level(&self, goods: Option<Span>) -> f64 {
        let named = |category| {
            let words = self.scene.words.iter().filter(move |w| w.category == category);
            words
                .filter(|w| goods.is_some_and(|g| w.span.start_utf16 < g.end_utf16 && g.start_utf16 < w.span.end_utf16))
        };
        let dear = named(self.known.dear_kind).map(|w| 1.0 + f64::from(w.strength)).reduce(f64::max);
        dear.or_else(|| named(self.known.cheap_kind).map(|w| f64::from(w.strength)).reduce(f64::min)).unwrap_or(1.0)
    }

    /// Whether the goods are such as are made to go with others or bear the name of others.
    fn small_goods(&self) -> bool {
        self.scene.words.iter().any(|w| self.known.small_goods.contains(&w.category))
    }

    /// Words that stand within a stretch.
    fn words_in(&self, span: Span) -> impl Iterator<Item = &Word> {
        let within = move |w: &&Word| span.start_utf16 <= w.span.start_utf16 && w.span.end_utf16 <= span.end_utf16;
        self.scene.words.iter().filter(within)
    }

    /// Whether the goods named there are things to wear or to carry.
    fn worn_at(&self, span: Span) -> bool {
        self.words_in(span).any(|w| self.known.worn_goods.contains(&w.category))
    }

    /// Whether all goods named are such as houses of fashion make.
    fn worn_goods(&self, house: &House) -> bool {
        let is_goods = |category: u16| house.kinds.binary_search_by_key(&category, |k| k.0).is_ok();
        self.scene.words.iter().all(|w| self.known.worn_goods.contains(&w.category) || !is_goods(w.category))
    }

    fn seller_is_among(&self, list: &[(String, String)]) -> bool {
        let Some(seller) = &self.listing.seller else { return false };
        let names = [&seller.name, &seller.id, &seller.url].into_iter().flatten().filter(|s| !s.is_empty());
        !list.is_empty() && names.into_iter().any(|s| is_listed(list, self.folder.fold(s).plain(), self.marketplace))
    }

    /// Whether a word beside a mark at these bytes tells that the goods go with it or are like it, and on which side.
    fn comparison(&self, start: usize, end: usize) -> Option<Side> {
        // Words such as "for" and "style" must touch the mark. A phrase may have an article or the like between, and in
        // Chinese the kind of goods.
        let reach = |word: &Word, before: bool| {
            let term = self.scene.folded.text().get(word.start..word.end).unwrap_or_default();
            match (term.is_ascii(), before) {
                (false, _) => 6,
                (true, true) if term.len() >= 6 => 4,
                (true, _) => 0,
            }
        };
        let words = &self.scene.comparisons;
        let from = words.partition_point(|w| w.start + LONGEST_COMPARISON < start);
        for word in words.iter().skip(from).take_while(|w| w.start <= end + 6) {
            let before = word.category == self.known.comparison_before;
            let gap = if before { start.checked_sub(word.end) } else { word.start.checked_sub(end) };
            if gap.is_some_and(|gap| gap <= reach(word, before)) {
                return Some(if before { Side::Before } else { Side::After });
            }
        }
        None
    }

    /// Whether a title may mean another house than this one: by another's mark, or by a phrase of models never made that
    /// another profile has, too.
    fn names_another(&self, number: u16, house: &House) -> bool {
        let patterns = self.scene.hits.iter().filter_map(|h| self.vocabulary.patterns.get(h.pattern));
        let told = |pattern: &Pattern| {
            let shared = pattern.of(number).any(|m| matches!(m, Meaning::NeverMade { .. }));
            pattern.of_others(number).any(|m| match m {
                Meaning::Mark { form, weak, .. } => !weak && *form != MarkForm::Misspelt,
                Meaning::NeverMade { .. } => shared,
                _ => false,
            })
        };
        patterns.into_iter().any(told) || !self.others(Some(house)).is_empty()
    }

    fn number_follows(&self, at: usize) -> bool {
        number_after(&self.scene.folded, at).is_some_and(|n| n < 100.0)
    }

    /// Famous marks of others, one span each.
    fn others(&self, house: Option<&House>) -> Vec<(Span, f32)> {
        let mut seen = Vec::new();
        let mut spans = Vec::new();
        for word in self.scene.words.iter().filter(|w| w.category == self.known.famous_mark) {
            let own = house.is_some_and(|h| h.own_terms.contains(&word.entity));
            if !own && !seen.contains(&word.entity) && seen.len() < 32 {
                seen.push(word.entity);
                spans.push((word.span, word.strength));
            }
        }
        spans
    }
}
