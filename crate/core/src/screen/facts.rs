//! What is known of one listing, before any rule speaks.

use crate::listing::Listing;
use crate::text::{Folded, Folder, Span};

use super::hit::{self, Hit};
use super::picture::Pictures;
use super::price::{amount, is_placeholder};
use super::vocabulary::{Known, Meaning, Vocabulary};
use crate::order;

/// A word of a lexicon met.
#[derive(Clone, Copy, Debug)]
pub(super) struct Word {
    pub category: u16,
    pub strength: f32,
    pub entity: u32,
    pub span: Span,
    pub start: usize,
    pub end: usize,
}

/// What a buyer's review says.
#[derive(Clone, Debug)]
pub(super) struct Said {
    pub category: u16,
    /// Of its strongest word of the category.
    pub strength: f32,
    /// The words and what stands around them.
    pub quotation: String,
}

/// Stretches of a title, in order, none touching another.
#[derive(Clone, Debug, Default)]
pub(super) struct Stretches(Vec<Span>);

impl Stretches {
    /// Adds a stretch that begins no earlier than the last.
    pub fn add(&mut self, span: Span) {
        match self.0.last_mut() {
            Some(last) if span.start_utf16 < last.end_utf16 => last.end_utf16 = last.end_utf16.max(span.end_utf16),
            _ => self.0.push(span),
        }
    }

    /// Whether a span lies within one of them.
    pub fn hold(&self, span: Span) -> bool {
        let next = self.0.partition_point(|s| s.start_utf16 <= span.start_utf16);
        next.checked_sub(1).and_then(|i| self.0.get(i)).is_some_and(|s| span.end_utf16 <= s.end_utf16)
    }
}

/// Facts that do not depend on a brand profile.
#[derive(Debug)]
pub(super) struct Scene {
    pub folded: Folded,
    pub hits: Vec<Hit>,
    pub words: Vec<Word>,
    /// Words of comparison, in order of their first byte.
    pub comparisons: Vec<Word>,
    /// Lowest price asked, in its own currency.
    pub price: Option<f64>,
    pub currency: String,
    pub placeholder: bool,
    /// Highest price over lowest.
    pub spread: f64,
    /// Kinds offered by one listing, as it says.
    pub styles: Option<(f64, Span)>,
    /// Pieces that the price buys.
    pub pieces: f64,
    /// A sample or a miniature is sold, by a word or by its volume.
    pub portion: bool,
    pub literals: Vec<(u32, Span)>,
    /// Words of the attribute table: category and strength.
    pub detail: Vec<(u16, f32)>,
    /// What buyers' reviews say, the strongest first: one entry for each review and category.
    pub reviews: Vec<Said>,
    pub seller: Option<Folded>,
    pub seller_claims_official: bool,
    pub pictures: Pictures,
}

impl Scene {
    /// What is known of a listing whose title was folded and searched.
    pub fn new(
        listing: &Listing,
        folded: Folded,
        mut hits: Vec<Hit>,
        folder: &Folder,
        vocabulary: &Vocabulary,
        known: &Known,
    ) -> Self {
        hit::without_false_friends(&mut hits, &vocabulary.patterns);
        let mut words = Vec::new();
        let mut literals = Vec::new();
        for h in &hits {
            for meaning in vocabulary.patterns.get(h.pattern).map(|p| p.words.as_slice()).unwrap_or_default() {
                match *meaning {
                    Meaning::Word { category, strength, entity } => {
                        words.push(Word { category, strength, entity, span: h.span, start: h.start, end: h.end });
                    }
                    Meaning::Literal(id) => literals.push((id, h.span)),
                    _ => {}
                }
            }
        }
        negate(&mut words, &folded, known);
        let compares = |w: &&Word| w.category == known.comparison_before || w.category == known.comparison_after;
        let mut comparisons: Vec<Word> = words.iter().filter(compares).copied().collect();
        order::sort_by_key(&mut comparisons, |w| w.start);
        let price = listing.price.as_ref().and_then(amount);
        let highest = listing.price_max.as_ref().and_then(amount);
        let spread = match (price, highest) {
            (Some(low), Some(high)) if low > 0.0 && high > low => high / low,
            _ => 1.0,
        };
        let seller =
            listing.seller.as_ref().and_then(|s| s.name.as_deref()).filter(|n| !n.is_empty()).map(|n| folder.fold(n));
        let seller_claims_official = seller.as_ref().is_some_and(|s| {
            hit::find(vocabulary, s).iter().any(|h| {
                vocabulary.patterns.get(h.pattern).is_some_and(|p| {
                    p.words
                        .iter()
                        .any(|m| matches!(m, Meaning::Word { category, .. } if *category == known.official_claim))
                })
            })
        });
        let mut scene = Self {
            folded,
            hits,
            words,
            comparisons,
            price: price.filter(|p| !is_placeholder(*p)),
            currency: listing.price.as_ref().map(|p| p.currency.clone()).unwrap_or_default(),
            placeholder: price.is_some_and(is_placeholder),
            spread,
            styles: None,
            pieces: 1.0,
            portion: false,
            literals,
            detail: details(listing, folder, vocabulary),
            reviews: reviews(listing, folder, vocabulary, known),
            seller,
            seller_claims_official,
            pictures: Pictures::of(listing, folder, vocabulary, known),
        };
        scene.count(known);
        scene
    }

    /// Strength of the strongest word of each category, by its number, but for words inside these stretches: what a
    /// brand calls its own goods is no slang.
    pub fn strengths(&self, own: &Stretches) -> Vec<f32> {
        let mut strengths: Vec<f32> = Vec::new();
        for word in self.words.iter().filter(|w| !own.hold(w.span)) {
            let at = usize::from(word.category);
            if strengths.len() <= at {
                strengths.resize(at + 1, 0.0);
            }
            if let Some(strength) = strengths.get_mut(at) {
                *strength = strength.max(word.strength);
            }
        }
        strengths
    }

    /// Words of a category.
    pub fn words_of(&self, category: u16) -> impl Iterator<Item = &Word> {
        self.words.iter().filter(move |w| w.category == category)
    }

    /// Words of the title, in Latin letters, that stand in nothing that was met, `most` at most: what a catalogue says of
    /// its goods beyond their maker, model and kind.
    pub fn rest(&self, title: &str, most: usize) -> usize {
        /// Words looked at: a title that has more says enough, and time stays linear.
        const WORDS: usize = 40;
        /// Letters of a word that says something.
        const LETTERS: u32 = 3;
        let met = |start, end| self.hits.iter().any(|h| h.span.start_utf16 < end && start < h.span.end_utf16);
        let (mut unit, mut begun, mut words, mut rest) = (0, None, 0, 0);
        for c in title.chars().chain([' ']) {
            match (begun, c.is_ascii_alphabetic()) {
                (None, true) => begun = Some(unit),
                (Some(start), false) => {
                    begun = None;
                    words += 1;
                    rest += usize::from(unit - start >= LETTERS && !met(start, unit));
                    if rest == most || words == WORDS {
                        break;
                    }
                }
                _ => {}
            }
            unit += c.len_utf16() as u32;
        }
        rest
    }

    /// Reads "(17 colours)", "5 pairs", "pack of 3".
    fn count(&mut self, known: &Known) {
        let mut pieces: f64 = 0.0;
        let mut least_order = false;
        for word in self.words.iter().filter(|w| w.end <= self.folded.plain().len()) {
            if word.category == known.unit_styles {
                if let Some(n) = number_before(&self.folded, word.start)
                    .filter(|n| is_count(*n) && self.styles.is_none_or(|(most, _)| *n > most))
                {
                    self.styles = Some((n, word.span));
                }
            } else if word.category == known.unit_pieces {
                pieces = pieces.max(number_before(&self.folded, word.start).unwrap_or_default());
            } else if word.category == known.unit_pieces_before {
                pieces = pieces.max(number_after(&self.folded, word.end).unwrap_or_default());
            } else if word.category == known.least_order {
                least_order = true;
            } else if word.category == known.portion {
                self.portion = true;
            }
        }
        let perfume = self.words_of(known.street_price).next().is_some();
        self.portion |= perfume && is_portion(self.folded.plain());
        if !least_order && (2.0..=1000.0).contains(&pieces) {
            self.pieces = pieces;
        }
    }
}

/// Words of the attribute table, of its first hundred rows.
fn details(listing: &Listing, folder: &Folder, vocabulary: &Vocabulary) -> Vec<(u16, f32)> {
    let mut out = Vec::new();
    for (_, value) in listing.attributes.iter().take(100) {
        let folded = folder.fold(value);
        let mut hits = hit::find(vocabulary, &folded);
        hit::without_false_friends(&mut hits, &vocabulary.patterns);
        let meanings = hits.iter().filter_map(|h| vocabulary.patterns.get(h.pattern)).flat_map(|p| &p.words);
        out.extend(meanings.filter_map(|m| match m {
            Meaning::Word { category, strength, .. } => Some((*category, *strength)),
            _ => None,
        }));
    }
    out
}

/// Reviews that are read.
const MOST_REVIEWS: usize = 50;
/// Characters of a review that are read.
const REVIEW_CHARS: usize = 2000;
/// Characters of a quotation on either side of the word.
const AROUND: usize = 40;

/// What reviews say in words that rules ask for. A word that is denied, or stands in a phrase that means something else,
/// is not said.
fn reviews(listing: &Listing, folder: &Folder, vocabulary: &Vocabulary, known: &Known) -> Vec<Said> {
    let mut all: Vec<Said> = Vec::new();
    for review in listing.reviews.iter().take(MOST_REVIEWS) {
        let end = review.text.char_indices().nth(REVIEW_CHARS).map_or(review.text.len(), |(at, _)| at);
        let text = review.text.get(..end).unwrap_or_default();
        let folded = folder.fold(text);
        let mut hits = hit::find(vocabulary, &folded);
        hit::without_false_friends(&mut hits, &vocabulary.patterns);
        let mut words = Vec::new();
        for h in &hits {
            for meaning in vocabulary.patterns.get(h.pattern).map(|p| p.words.as_slice()).unwrap_or_default() {
                if let Meaning::Word { category, strength, entity } = *meaning {
                    words.push(Word { category, strength, entity, span: h.span, start: h.start, end: h.end });
                }
            }
        }
        negate(&mut words, &folded, known);
        let first = all.len();
        for word in words {
            let of_this = all.get_mut(first..).unwrap_or_default();
            match of_this.iter_mut().find(|s| s.category == word.category) {
                Some(said) if said.strength >= word.strength => {}
                said => {
                    let new = Said {
                        category: word.category,
                        strength: word.strength,
                        quotation: quotation(text, word.span),
                    };
                    match said {
                        Some(said) => *said = new,
                        None => all.push(new),
                    }
                }
            }
        }
    }
    all
}

/// A word of a review with what stands around it.
fn quotation(text: &str, span: Span) -> String {
    let units: Vec<u16> = text.encode_utf16().collect();
    let (start, end) = (span.start_utf16 as usize, span.end_utf16 as usize);
    let (from, to) = (start.saturating_sub(AROUND), (end + AROUND).min(units.len()));
    let cut = String::from_utf16_lossy(units.get(from..to).unwrap_or_default());
    let words = cut.split(char::is_whitespace).filter(|w| !w.is_empty()).collect::<Vec<_>>().join(" ");
    let words = words.trim_matches(char::REPLACEMENT_CHARACTER);
    format!("{}{words}{}", if from > 0 { "…" } else { "" }, if to < units.len() { "…" } else { "" })
}

/// Takes back words that are denied.
fn negate(words: &mut Vec<Word>, folded: &Folded, known: &Known) {
    /// Bytes of normal form that may stand between a denial and what it denies.
    const REACH: usize = 3;
    let denials: Vec<Word> = words
        .iter()
        .filter(|w| w.category == known.negation_before || w.category == known.negation_after)
        // "No. 5" denies nothing.
        .filter(|w| w.category == known.negation_after || number_after(folded, w.end).is_none())
        .copied()
        .collect();
    if denials.is_empty() {
        return;
    }
    words.retain(|w| {
        !denials.iter().take(64).any(|d| {
            let gap = if d.category == known.negation_before {
                w.start.checked_sub(d.end)
            } else {
                d.start.checked_sub(w.end)
            };
            gap.is_some_and(|g| g <= REACH)
        })
    });
}

/// Millilitres up to which a flask of perfume is no whole one.
const PORTION: f64 = 15.0;

/// Whether a text in normal form tells a volume of a sample or a miniature: "2ml", "0.33 oz", ".05oz".
fn is_portion(plain: &str) -> bool {
    volumes(plain).any(|millilitres| millilitres <= PORTION)
}

/// Whether a text in normal form tells the volume of a flask: "100ml", "3.4 oz".
pub(super) fn is_flask(plain: &str) -> bool {
    volumes(plain).any(|millilitres| millilitres > PORTION && millilitres <= 1000.0)
}

/// Volumes that a text in normal form tells, in millilitres.
fn volumes(plain: &str) -> impl Iterator<Item = f64> + '_ {
    let units = [("ml", 1.0), ("毫升", 1.0), ("oz", 29.6), ("floz", 29.6)];
    units.into_iter().flat_map(move |(unit, millilitres)| {
        plain.match_indices(unit).take(16).filter_map(move |(at, _)| {
            let before = plain.get(..at).unwrap_or_default();
            let digits = before.bytes().rev().take(6).take_while(|b| b.is_ascii_digit() || *b == b'.').count();
            let number = before.get(at - digits..).unwrap_or_default();
            // The point of ".05" is gone in the normal form.
            let lost = number.starts_with('0') && !number.contains('.');
            let number = if lost { format!("0.{number}").parse() } else { number.parse::<f64>() };
            number.ok().filter(|n| *n > 0.0).map(|n| n * millilitres)
        })
    })
}

/// Tells a number of kinds from a year.
fn is_count(n: f64) -> bool {
    n <= 500.0
}

const DIGITS: [(&str, f64); 12] = [
    ("一", 1.0),
    ("二", 2.0),
    ("两", 2.0),
    ("三", 3.0),
    ("四", 4.0),
    ("五", 5.0),
    ("六", 6.0),
    ("七", 7.0),
    ("八", 8.0),
    ("九", 9.0),
    ("十", 10.0),
    ("多", 8.0),
];

/// Number that ends at a byte offset, within its word: "4 25 styles" has 25.
fn number_before(folded: &Folded, at: usize) -> Option<f64> {
    // "20+ colours" are 20 at least.
    let before = folded.plain().get(..at)?.trim_end_matches('+');
    let at = before.len();
    let mut start = at;
    while start > 0 && at - start < 7 && before.as_bytes().get(start - 1).is_some_and(u8::is_ascii_digit) {
        start -= 1;
        if folded.edge(start).is_hard() {
            break;
        }
    }
    if start < at {
        return before.get(start..)?.parse().ok();
    }
    DIGITS.iter().find(|(word, _)| before.ends_with(word)).map(|(_, n)| *n)
}

/// Number that begins at a byte offset, within its word.
pub(super) fn number_after(folded: &Folded, at: usize) -> Option<f64> {
    let after = folded.plain().get(at..)?;
    let digits = after
        .bytes()
        .enumerate()
        .take_while(|(i, b)| b.is_ascii_digit() && (*i == 0 || !folded.edge(at + i).is_hard()))
        .count();
    after.get(..digits.min(7)).filter(|d| !d.is_empty())?.parse().ok()
}
