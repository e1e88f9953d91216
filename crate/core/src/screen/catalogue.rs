//! A brand profile as patterns: marks, products, lines, kinds of goods, misspellings.

use std::collections::{BTreeMap, BTreeSet};

use crate::brand::{Brand, Category};
use crate::text::Folder;

use super::house::{Goods, House, middle};
use super::lexicon::category;
use super::pack::Pack;
use super::vocabulary::{Categories, Collector, Grade, MarkForm, Meaning};

/// What the lexicons say of goods and of well-known marks, in normal form: made once for all brands.
pub(super) struct Glossary {
    /// By number of the category: kind of goods and its words.
    kinds: BTreeMap<u16, (String, BTreeSet<String>)>,
    /// By number of the term: a mark's spellings.
    famous: Vec<(u32, Vec<String>)>,
    /// Words of goods that cost less or more than others of their kind.
    cheap: BTreeSet<String>,
    dear: BTreeSet<String>,
    /// Words of which names of goods are made: `polo` of "polo shirt" and "polo衫".
    parts: BTreeSet<String>,
    /// Words of which any house makes names.
    ordinary: BTreeSet<String>,
    /// Names of colours.
    colours: BTreeSet<String>,
    /// Words of copies, of one word each.
    slang: BTreeSet<String>,
    /// Kinds of goods by name, with their share of what a house's goods usually cost.
    levels: Vec<(String, f64)>,
}

impl Glossary {
    /// Reads the packs, with the numbers that [`super::compile`] gives to categories and terms.
    pub fn new(packs: &[Pack], categories: &Categories, folder: &Folder) -> Self {
        let fold = |text: &String| folder.fold(text).plain().to_owned();
        let mut kinds: BTreeMap<u16, (String, BTreeSet<String>)> = BTreeMap::new();
        let mut famous = Vec::new();
        let (mut cheap, mut dear, mut parts) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
        let (mut ordinary, mut colours) = (BTreeSet::new(), BTreeSet::new());
        let (mut slang, mut levels) = (BTreeSet::new(), Vec::new());
        let terms = packs.iter().flat_map(|p| &p.lexicons).flat_map(|(_, l)| l.terms.iter().map(move |t| (l, t)));
        for ((lexicon, term), number) in terms.zip(1..) {
            let texts = std::iter::once(&term.text).chain(&term.also);
            if lexicon.category == category::FAMOUS_MARK {
                famous.push((number, texts.map(fold).collect()));
            } else if lexicon.category == category::CHEAP_KIND {
                cheap.extend(texts.map(fold));
            } else if lexicon.category == category::ORDINARY {
                ordinary.extend(texts.map(fold));
            } else if lexicon.category == category::COLOUR {
                colours.extend(texts.map(fold));
            } else if lexicon.category == category::KIND_LEVEL {
                levels.extend(texts.map(|t| (t.clone(), term.strength)));
            } else if category::SLANG.contains(&lexicon.category.as_str()) {
                slang.extend(texts.map(fold));
            } else if lexicon.category == category::DEAR_KIND {
                dear.extend(texts.map(fold));
            } else if let (Some(kind), Some(at)) =
                (lexicon.category.strip_prefix(category::GOODS), categories.find(&lexicon.category))
            {
                if !category::SMALL_GOODS.contains(&lexicon.category.as_str()) {
                    parts.extend(texts.clone().flat_map(|t| parts_of(t, folder)));
                }
                kinds.entry(at).or_insert_with(|| (kind.to_owned(), BTreeSet::new())).1.extend(texts.map(fold));
            }
        }
        Self { kinds, famous, cheap, dear, parts, ordinary, colours, slang, levels }
    }

    /// Whether any house may call goods so: a word of the trade, or the goods themselves.
    fn is_anyones(&self, plain: &str) -> bool {
        self.ordinary.contains(plain) || self.is_goods(plain)
    }

    /// Whether a text is the name of goods of some kind.
    fn is_goods(&self, plain: &str) -> bool {
        self.kinds.values().any(|(_, words)| words.contains(plain))
    }

    /// Whether a name says nothing but what kind of goods it is: "T-Shirt", "leather belt".
    fn is_kind(&self, plain: &str) -> bool {
        let is_part = |word: &str| self.is_goods(word) || self.parts.contains(word);
        self.is_goods(plain) || plain.contains(' ') && plain.split(' ').all(is_part)
    }

    /// Which kinds of goods are which category of a profile: by its name, or by a word that both have.
    pub fn kinds(&self, brand: &Brand, folder: &Folder) -> Vec<(u16, Option<u16>)> {
        let fold = |text: &String| folder.fold(text).plain().to_owned();
        let own: Vec<(String, Vec<String>)> =
            categories(brand).iter().map(|c| (fold(&c.name), c.words.iter().map(fold).collect())).collect();
        self.kinds
            .iter()
            .map(|(number, (kind, words))| {
                let named = own.iter().position(|(name, _)| name == kind);
                let shared =
                    || own.iter().position(|(name, own)| words.contains(name) || own.iter().any(|w| words.contains(w)));
                (*number, named.or_else(shared).map(|i| i as u16))
            })
            .collect()
    }

    /// For each kind of goods that tells its level, what it costs as a share of what a house's goods usually cost.
    pub fn levels(&self) -> Vec<(u16, f64)> {
        let level = |kind: &str| self.levels.iter().find(|(name, _)| name == kind).map(|l| l.1);
        self.kinds.iter().filter_map(|(number, (kind, _))| level(kind).map(|l| (*number, l))).collect()
    }

    /// For each category of a profile, whether it stands for cheap and dear goods of a kind together.
    pub fn mixed(&self, brand: &Brand, folder: &Folder) -> Vec<bool> {
        let all_of = |list: &BTreeSet<String>, c: &Category| {
            let mut words = std::iter::once(&c.name).chain(&c.words).map(|w| folder.fold(w).plain().to_owned());
            let own = words.next().is_some_and(|name| list.contains(&name));
            !c.words.is_empty() && words.all(|w| list.contains(&w)) || own
        };
        categories(brand).iter().map(|c| !all_of(&self.cheap, c) && !all_of(&self.dear, c)).collect()
    }

    /// Whether a mark, in normal form, is a word of ordinary language for goods, too.
    fn is_ordinary(&self, mark: &str) -> bool {
        self.parts.contains(mark) && !self.famous.iter().any(|(_, texts)| texts.iter().any(|t| t == mark))
    }

    /// Terms that name one of these marks, in normal form.
    pub fn own_terms(&self, marks: &[String]) -> Vec<u32> {
        self.famous
            .iter()
            .filter(|(_, texts)| texts.iter().any(|t| marks.contains(t)))
            .map(|(number, _)| *number)
            .collect()
    }
}

/// Categories of a profile: those described, then those that products name alone. Where no price stands, the middle
/// price of the products stands for it.
pub(super) fn categories(brand: &Brand) -> Vec<Category> {
    let mut all = brand.categories.clone();
    for product in brand.products.iter().filter(|p| !p.category.is_empty()) {
        if !all.iter().any(|c| c.name == product.category) {
            all.push(Category { name: product.category.clone(), ..Category::default() });
        }
    }
    for category in all.iter_mut().filter(|c| c.reference_price.is_none()) {
        let prices = brand.products.iter().filter(|p| p.category == category.name).map(|p| p.reference_price.as_ref());
        category.reference_price = middle(prices.flatten(), |len| (len - 1) / 2);
    }
    all
}

/// Latin words of a name of several words, or of one that goes on in Chinese.
fn parts_of(text: &str, folder: &Folder) -> Vec<String> {
    let mut words: Vec<String> = text.split_whitespace().map(|w| folder.fold(w).plain().to_owned()).collect();
    if let [word] = words.as_mut_slice() {
        let latin = word.find(|c: char| !c.is_ascii()).unwrap_or(0);
        word.truncate(latin);
    }
    words.retain(|w| w.len() >= 3);
    words
}

/// Adds what a profile names to the patterns.
pub(super) fn collect_brand(
    number: u16,
    brand: &Brand,
    house: &mut House,
    glossary: &Glossary,
    folder: &Folder,
    collector: &mut Collector,
) {
    for mark in brand.marks.iter().filter(|m| m.kind != "device") {
        for (i, text) in std::iter::once(&mark.text).chain(&mark.also).enumerate() {
            let form = if i == 0 { MarkForm::Registered } else { MarkForm::Also };
            let plain = folder.fold(text).plain().to_owned();
            let short = plain.is_ascii() && plain.len() <= 2;
            let weak = short || glossary.colours.contains(&plain) || glossary.is_ordinary(&plain);
            let leading = weak && !glossary.is_ordinary(&plain);
            collector.add(folder, text, Meaning::Mark { brand: number, form, weak, leading });
        }
    }
    for (i, product) in brand.products.iter().enumerate() {
        for name in std::iter::once(&product.name).chain(&product.also) {
            let grade = grade(folder, glossary, name, &house.marks);
            collector.add(folder, name, Meaning::Product { brand: number, product: i as u16, grade });
            for word in name.split_whitespace().filter(|w| glossary.slang.contains(folder.fold(w).plain())) {
                collector.add(folder, word, Meaning::Own { brand: number });
            }
        }
    }
    for model in &brand.never_made {
        collector.add(folder, model, Meaning::NeverMade { brand: number });
    }
    for (i, kind) in categories(brand).iter().enumerate() {
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
            let Some(line) = line_of(name) else { continue };
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
        let bare = is_number(&line);
        let numbered = !bare && !line.contains(' ');
        let price = middle(members.iter().filter_map(|g| g.price.as_ref()), |len| (len - 1) / 2);
        collector.add(folder, &line, Meaning::Line { brand: number, line: house.lines.len() as u16 });
        house.lines.push(Goods { name: line, price, category, numbered, bare });
    }
}

/// What is left of a name without its trailing numbers: "Air Max" of "Air Max 95", "990" of "990v6" and "990 v3".
fn line_of(name: &str) -> Option<String> {
    let words: Vec<&str> = name.split_whitespace().collect();
    let kept = words.iter().rposition(|w| !is_number(w)).map_or(0, |last| last + 1);
    if kept == 0 {
        let digits = words.first()?.find(|c: char| !c.is_ascii_digit());
        let versioned = words.len() > 1 || digits.is_some();
        let number = words.first()?.get(..digits.unwrap_or(words.first()?.len()))?;
        return (versioned && number.len() >= 3).then(|| number.to_owned());
    }
    let line = words.get(..kept)?.join(" ");
    (kept < words.len() && line.chars().count() >= 4).then_some(line)
}

/// A word of a name that counts models: `95`, `2.0`, `One`, `II`, `v2`.
fn is_number(word: &str) -> bool {
    let digits = word.chars().filter(char::is_ascii_digit).count();
    let rest = word.chars().filter(|c| c.is_alphabetic()).count();
    digits > 0 && rest <= 1
        || matches!(word.to_ascii_lowercase().as_str(), "one" | "two" | "three" | "ii" | "iii" | "iv")
}

fn grade(folder: &Folder, glossary: &Glossary, name: &str, marks: &[String]) -> Grade {
    let folded = folder.fold(name);
    let plain = folded.plain();
    let chars = plain.chars().count();
    let digits = plain.chars().any(char::is_numeric);
    let telling = |word: &&str| {
        word.chars().filter(|c| c.is_alphabetic()).count() >= 3 && !glossary.is_anyones(folder.fold(word).plain())
    };
    if plain.bytes().all(|b| b.is_ascii_digit()) || glossary.is_kind(plain) {
        Grade::Plain
    } else if plain.is_ascii() && chars <= 4 && (digits || chars <= 3) {
        Grade::Code
    } else if !plain.is_ascii() && chars >= 4 && !glossary.is_anyones(plain)
        || name.split_whitespace().filter(telling).count() >= 2
        // "LV Trainer" names its house.
        || name.split_whitespace().any(|w| marks.iter().any(|m| m == folder.fold(w).plain()))
            && name.split_whitespace().any(|w| w.chars().filter(|c| c.is_alphabetic()).count() >= 3)
    {
        Grade::Distinct
    } else {
        Grade::Common
    }
}

/// Adds spellings that are no word of their own right.
pub(super) fn collect_misspellings(number: u16, brand: &Brand, folder: &Folder, collector: &mut Collector) {
    for mark in brand.marks.iter().filter(|m| m.kind != "device") {
        for text in std::iter::once(&mark.text).chain(&mark.also) {
            let plain = folder.fold(text).plain().to_owned();
            for wrong in misspellings(&plain) {
                if !collector.holds(&wrong) {
                    collector.add(
                        folder,
                        &wrong,
                        Meaning::Mark { brand: number, form: MarkForm::Misspelt, weak: true, leading: false },
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
