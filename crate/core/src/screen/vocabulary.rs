//! Everything that is looked for in a text, in one trie.

use std::collections::BTreeMap;

use crate::text::Folder;

use super::lexicon::category;
use super::trie::Trie;

/// Why a pattern is looked for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Meaning {
    /// A mark of a brand profile. A weak one is too short to stand alone, or a word for something else; a leading one
    /// stands for the brand where the title begins with it and names goods of the profile.
    Mark { brand: u16, form: MarkForm, weak: bool, leading: bool },
    /// A product of its catalogue.
    Product { brand: u16, product: u16, grade: Grade },
    /// A line of products: "Air Max" of "Air Max 95".
    Line { brand: u16, line: u16 },
    /// A kind of goods.
    Kind { brand: u16, category: u16 },
    /// A model that the owner never made.
    NeverMade { brand: u16 },
    /// A word of slang that the house uses in the names of its goods.
    Own { brand: u16 },
    /// A word of a lexicon; terms of one file and number are one entity.
    Word { category: u16, strength: f32, entity: u32 },
    /// A word that a rule names.
    Literal(u32),
}

/// How a mark is written in the profile.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum MarkForm {
    Registered,
    Also,
    Misspelt,
}

/// How far a product's name tells the brand without its mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Grade {
    /// Several words, or letters and digits: nobody else's.
    Distinct,
    /// One word of the language.
    Common,
    /// Two or three characters.
    Code,
    /// Digits alone, or a kind of goods: nothing without the mark.
    Plain,
}

/// A text that is looked for, in normal form.
#[derive(Clone, Debug)]
pub(super) struct Pattern {
    /// What it means to every brand: words and literals.
    pub words: Vec<Meaning>,
    /// What it means to one brand, in order of the brands.
    of_brands: Vec<(u16, Meaning)>,
    /// Brands that it names, each once: all but kinds of goods.
    pub named: Vec<u16>,
    /// Hides every shorter hit inside it.
    pub false_friend: bool,
    /// Byte offsets at which a separator belongs in one of its spellings, or changes nothing: between letters and digits.
    pub gaps: Vec<u16>,
    pub chars: usize,
    /// Letters of the Latin alphabet alone.
    pub latin: bool,
    /// Must be a word of its own: too short to be a part of one.
    pub strict: bool,
}

impl Pattern {
    fn take(&mut self, meaning: Meaning, false_friend: u16) {
        let brand = match meaning {
            Meaning::Word { category, .. } => {
                self.false_friend |= category == false_friend;
                None
            }
            Meaning::Literal(_) => None,
            Meaning::Kind { brand, .. } | Meaning::Own { brand } => Some(brand),
            Meaning::Mark { brand, .. }
            | Meaning::Product { brand, .. }
            | Meaning::Line { brand, .. }
            | Meaning::NeverMade { brand } => {
                if let Err(at) = self.named.binary_search(&brand) {
                    self.named.insert(at, brand);
                }
                Some(brand)
            }
        };
        match brand {
            Some(brand) if !self.of(brand).any(|m| *m == meaning) => {
                let at = self.of_brands.partition_point(|(b, _)| *b <= brand);
                self.of_brands.insert(at, (brand, meaning));
            }
            None if !self.words.contains(&meaning) => self.words.push(meaning),
            _ => {}
        }
    }

    /// What it means to a brand.
    pub fn of(&self, brand: u16) -> impl Iterator<Item = &Meaning> {
        let from = self.of_brands.partition_point(|(b, _)| *b < brand);
        self.of_brands.iter().skip(from).take_while(move |(b, _)| *b == brand).map(|(_, m)| m)
    }

    /// What it means to other brands than this one.
    pub fn of_others(&self, brand: u16) -> impl Iterator<Item = &Meaning> {
        self.of_brands.iter().filter(move |(b, _)| *b != brand).map(|(_, m)| m)
    }
}

/// Names of lexicon categories by number.
#[derive(Clone, Debug, Default)]
pub(super) struct Categories {
    names: Vec<String>,
}

impl Categories {
    pub fn number(&mut self, name: &str) -> u16 {
        if let Some(i) = self.find(name) {
            return i;
        }
        self.names.push(name.to_owned());
        (self.names.len() - 1) as u16
    }

    pub fn find(&self, name: &str) -> Option<u16> {
        self.names.iter().position(|n| n == name).map(|i| i as u16)
    }

    pub fn iter(&self) -> impl Iterator<Item = (u16, &str)> {
        self.names.iter().enumerate().map(|(i, n)| (i as u16, n.as_str()))
    }
}

/// Numbers of the categories that the engine reads.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Known {
    pub cheap_kind: u16,
    pub dear_kind: u16,
    pub small_goods: [u16; 3],
    pub worn_goods: [u16; 11],
    pub liquid_goods: [u16; 2],
    pub false_friend: u16,
    pub negation_before: u16,
    pub negation_after: u16,
    pub comparison_before: u16,
    pub comparison_after: u16,
    pub accessory: u16,
    pub children: u16,
    pub famous_mark: u16,
    pub unit_styles: u16,
    pub unit_pieces: u16,
    pub unit_pieces_before: u16,
    pub least_order: u16,
    pub official_claim: u16,
    pub street_price: u16,
    pub portion: u16,
    pub contact: u16,
}

impl Known {
    pub fn new(categories: &mut Categories) -> Self {
        Self {
            cheap_kind: categories.number(category::CHEAP_KIND),
            dear_kind: categories.number(category::DEAR_KIND),
            worn_goods: category::WORN_GOODS.map(|name| categories.number(name)),
            liquid_goods: category::LIQUID_GOODS.map(|name| categories.number(name)),
            small_goods: category::SMALL_GOODS.map(|name| categories.number(name)),
            false_friend: categories.number(category::FALSE_FRIEND),
            negation_before: categories.number(category::NEGATION_BEFORE),
            negation_after: categories.number(category::NEGATION_AFTER),
            comparison_before: categories.number(category::COMPARISON_BEFORE),
            comparison_after: categories.number(category::COMPARISON_AFTER),
            accessory: categories.number(category::ACCESSORY),
            children: categories.number(category::CHILDREN),
            famous_mark: categories.number(category::FAMOUS_MARK),
            unit_styles: categories.number(category::UNIT_STYLES),
            unit_pieces: categories.number(category::UNIT_PIECES),
            unit_pieces_before: categories.number(category::UNIT_PIECES_BEFORE),
            least_order: categories.number(category::LEAST_ORDER),
            official_claim: categories.number(category::OFFICIAL_CLAIM),
            street_price: categories.number(category::STREET_PRICE),
            portion: categories.number(category::PORTION),
            contact: categories.number(category::CONTACT),
        }
    }
}

/// Collects patterns.
pub(super) struct Collector {
    false_friend: u16,
    texts: BTreeMap<String, usize>,
    patterns: Vec<Pattern>,
}

impl Collector {
    pub fn new(known: &Known) -> Self {
        Self { false_friend: known.false_friend, texts: BTreeMap::new(), patterns: Vec::new() }
    }

    /// Adds a text with its meaning; a text without letters or digits is not looked for.
    pub fn add(&mut self, folder: &Folder, text: &str, meaning: Meaning) -> bool {
        let folded = folder.fold(text);
        let plain = folded.plain();
        if !plain.chars().any(char::is_alphanumeric) {
            return false;
        }
        let index = *self.texts.entry(plain.to_owned()).or_insert_with(|| {
            let ascii = plain.is_ascii();
            self.patterns.push(Pattern {
                words: Vec::new(),
                of_brands: Vec::new(),
                named: Vec::new(),
                false_friend: false,
                gaps: Vec::new(),
                chars: plain.chars().count(),
                latin: plain.bytes().all(|b| b.is_ascii_alphabetic()),
                strict: ascii && plain.len() <= 3,
            });
            self.patterns.len() - 1
        });
        let Some(pattern) = self.patterns.get_mut(index) else { return false };
        let digit = |i: usize| plain.as_bytes().get(i).is_some_and(u8::is_ascii_digit);
        for (i, _) in plain.char_indices().skip(1) {
            let gap = i as u16;
            if (folded.edge(i).is_gap() || plain.is_ascii() && digit(i) != digit(i - 1)) && !pattern.gaps.contains(&gap)
            {
                pattern.gaps.push(gap);
            }
        }
        pattern.take(meaning, self.false_friend);
        true
    }

    /// Whether a normal form is looked for already.
    pub fn holds(&self, plain: &str) -> bool {
        self.texts.contains_key(plain)
    }

    /// Builds the trie. `None` where nothing is looked for.
    pub fn finish(self) -> Option<Vocabulary> {
        let texts: Vec<(&[u8], u32)> = self.texts.iter().map(|(text, i)| (text.as_bytes(), *i as u32)).collect();
        (!texts.is_empty()).then(|| Vocabulary { trie: Trie::new(&texts), patterns: self.patterns })
    }
}

/// The trie and what its texts mean.
#[derive(Clone, Debug)]
pub(super) struct Vocabulary {
    pub trie: Trie,
    pub patterns: Vec<Pattern>,
}
