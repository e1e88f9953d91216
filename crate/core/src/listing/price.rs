//! Finding money in a page and telling a listing's price from its false friends.

use super::context::{Context, tidy};
use super::words::{Role, class_role, class_words, text_role};
use crate::money::{Money, Quoted, by_code, quotes};

/// Bytes of an element's text at most for its whole text to be a price.
const TEXT_MAX: usize = 96;
/// Bytes around an amount without a known sign, where the element is named a price.
const ODD_MAX: usize = 8;
/// Letters around an amount at most.
const WORDS_MAX: usize = 26;
/// Characters of a label before an amount at most, and levels up to which it is looked for.
const LABEL_MAX: usize = 14;
const LABEL_LEVELS: usize = 3;
/// Letters of unknown words at most, around an element that is an amount by itself.
const CLIMB_MAX: usize = 6;
/// How far up a class speaks for an amount.
const CLASS_LEVELS: usize = 4;

/// An element whose whole text is one amount or one range.
#[derive(Clone, Debug)]
pub(super) struct Priced {
    pub row: usize,
    pub low: Money,
    pub high: Option<Money>,
    /// What words and classes make of it.
    pub role: Role,
    /// It stands crossed out.
    pub struck: bool,
    /// Nothing but a class says so: where no better price stands beside it, it is the price after all.
    pub by_class: bool,
}

impl Priced {
    /// Nothing speaks against it.
    pub fn is_good(&self) -> bool {
        !self.struck && matches!(self.role, Role::Price | Role::Unsure)
    }
}

/// Every money element of the page, in document order: the largest elements whose whole text is one amount or range.
pub(super) fn money(context: &Context<'_>) -> Vec<Priced> {
    let tree = &context.tree;
    // Upwards from the leaves. Joined without a separator, `$6.79` and a following `10 pieces` make another number, so
    // an element whose part is an amount already must say the same amount.
    let mut sole: Vec<Option<Sole>> = Vec::new();
    sole.resize_with(tree.len(), || None);
    let mut torn = vec![false; tree.len()];
    let mut holds = vec![false; tree.len()];
    for row in (0..tree.len()).rev() {
        if let Some(whole) = sole_of(context, row) {
            let agrees =
                tree.children(row).all(|child| !torn[child] && sole[child].as_ref().is_none_or(|part| whole.has(part)));
            torn[row] = !agrees;
            // Around an element that is an amount already, only words of prices: a short title is none.
            let known =
                !holds[row] || whole.letters() <= CLIMB_MAX || text_role(&whole.lead, &whole.trail) != Role::Unsure;
            sole[row] = Some(whole).filter(|_| agrees && known);
        }
        if let Some(parent) = tree.parent(row) {
            holds[parent] |= holds[row] || sole[row].is_some();
        }
    }
    (0..tree.len())
        .filter(|row| tree.parent(*row).is_none_or(|p| sole[p].is_none()))
        .filter_map(|row| Some(priced(context, row, sole[row].as_ref()?)))
        .collect()
}

/// One amount or range with the words around it.
struct Sole {
    low: Quoted,
    high: Option<Quoted>,
    lead: String,
    trail: String,
}

impl Sole {
    /// Letters around the amount.
    fn letters(&self) -> usize {
        self.lead.chars().chain(self.trail.chars()).filter(|c| c.is_alphabetic()).count()
    }

    /// Whether each amount of the part is one of these.
    fn has(&self, part: &Sole) -> bool {
        let own = |amount: &str| {
            self.low.money.amount == amount || self.high.as_ref().is_some_and(|high| high.money.amount == amount)
        };
        own(&part.low.money.amount) && part.high.as_ref().is_none_or(|high| own(&high.money.amount))
    }
}

fn sole_of(context: &Context<'_>, row: usize) -> Option<Sole> {
    let text = context.tree.text(row);
    if text.len() > TEXT_MAX || !text.chars().any(char::is_numeric) {
        return None;
    }
    if matches!(
        context.tree.nodes[row].tag.as_str(),
        "script" | "title" | "option" | "select" | "html" | "body" | "head"
    ) {
        return None;
    }
    let text = text.trim();
    let found = quotes(text, &context.currencies);
    let sole = sole(text, &found).or_else(|| {
        let named = class_words(context.tree.nodes[row].attribute("class").unwrap_or_default());
        if let [low, high] = found.as_slice()
            && let (2, 2, true) = (low.fraction, high.fraction, named.iter().any(|w| w == "price"))
        {
            return range(text, low, high);
        }
        let [one] = found.as_slice() else { return None };
        // A sign that was broken by a wrong decoding is a few odd letters beside the number.
        let around = text.len() - (one.end - one.start);
        let bare = one.sign.is_none() && one.fraction == 2 && around <= ODD_MAX;
        let priced = named.iter().any(|w| w == "price" || w.ends_with("price"))
            || context.tree.nodes[row].attribute("itemprop") == Some("price");
        (bare && priced).then(|| Sole { low: one.clone(), high: None, lead: String::new(), trail: String::new() })
    })?;
    (sole.letters() <= WORDS_MAX).then_some(sole)
}

fn sole(text: &str, found: &[Quoted]) -> Option<Sole> {
    match found {
        [one] if one.sign.is_some() => Some(Sole {
            low: one.clone(),
            high: None,
            lead: text.get(..one.start)?.to_owned(),
            trail: text.get(one.end..)?.to_owned(),
        }),
        [low, high] if low.sign.is_some() || high.sign.is_some() => range(text, low, high),
        _ => None,
    }
}

/// Two amounts that are the ends of one range.
fn range(text: &str, low: &Quoted, high: &Quoted) -> Option<Sole> {
    let between = text.get(low.end..high.start)?.trim();
    let joined =
        matches!(between, "-" | "–" | "—" | "~" | "～" | "to" | "至" | "bis" | "à" | "a" | "до" | "-US" | "- US");
    let rises = number(&low.money.amount) <= number(&high.money.amount);
    (joined && rises).then_some(Sole {
        low: low.clone(),
        high: Some(high.clone()),
        lead: text.get(..low.start)?.to_owned(),
        trail: text.get(high.end..)?.to_owned(),
    })
}

fn priced(context: &Context<'_>, row: usize, sole: &Sole) -> Priced {
    let tree = &context.tree;
    let mut classes = Role::Price;
    let mut struck = false;
    let text_length = tree.text(row).trim().len();
    for (level, at) in tree.ancestors(row).take(CLASS_LEVELS).enumerate() {
        // An ancestor speaks for the amount alone, not for everything in a card.
        if level > 0 && tree.text(at).trim().len() > text_length + 40 {
            break;
        }
        classes = classes.max(class_of(context, at));
        struck |= is_struck(context, at);
    }
    for at in tree.subtree(row).skip(1).filter(|at| tree.text(*at).chars().any(char::is_numeric)) {
        classes = classes.max(class_of(context, at));
        struck |= is_struck(context, at);
    }
    let mut words = text_role(&sole.lead, &sole.trail);
    if sole.lead.trim().is_empty() && matches!(words, Role::Price | Role::Unsure) {
        words = words.max(neighbour_role(context, row));
    }
    let currency = |quoted: &Quoted| -> Money {
        let other = sole.high.as_ref().map_or(&sole.low, |_| if quoted.sign.is_some() { quoted } else { &sole.low });
        let code = [quoted, other, &sole.low]
            .iter()
            .map(|q| q.money.currency.as_str())
            .chain(sole.high.iter().map(|q| q.money.currency.as_str()))
            .find(|code| !code.is_empty())
            .or(context.currency());
        Money {
            amount: quoted.money.amount.clone(),
            currency: code.and_then(by_code).map(|c| c.code.to_owned()).unwrap_or_default(),
        }
    };
    Priced {
        row,
        low: currency(&sole.low),
        high: sole.high.as_ref().map(currency).filter(|high| number(&high.amount) > number(&sole.low.money.amount)),
        role: classes.max(words),
        struck,
        by_class: matches!(words, Role::Price | Role::Unsure),
    }
}

fn class_of(context: &Context<'_>, row: usize) -> Role {
    let node = &context.tree.nodes[row];
    ["class", "id", "data-testid", "data-role"]
        .iter()
        .filter_map(|name| node.attribute(name))
        .map(class_role)
        .max()
        .unwrap_or(Role::Price)
}

/// What a label directly before the element says (`Was` and the amount may be neighbours), and a rate directly after.
fn neighbour_role(context: &Context<'_>, row: usize) -> Role {
    let label = label_before(context, row);
    let lead = label.as_deref().filter(|l| l.chars().count() <= LABEL_MAX && !l.chars().any(char::is_numeric));
    let after = context.tree.after(row, 16);
    let word = after.split_whitespace().next().unwrap_or_default();
    let touches = word.starts_with('/') || after.trim_start().len() == after.len();
    match text_role(lead.unwrap_or_default(), if touches { word } else { "" }) {
        Role::Unsure => Role::Price,
        known => known,
    }
}

/// The nearest text before the element: of a sibling before it or before an ancestor near it.
fn label_before(context: &Context<'_>, row: usize) -> Option<String> {
    let tree = &context.tree;
    for at in tree.ancestors(row).take(LABEL_LEVELS) {
        let parent = tree.parent(at)?;
        let mut label = tidy(&tree.nodes[parent].text);
        for sibling in tree.children(parent).take_while(|s| *s < at) {
            for text in [tidy(tree.words(sibling)), tidy(&tree.nodes[sibling].tail)] {
                if !text.is_empty() {
                    label = text;
                }
            }
        }
        if !label.is_empty() {
            return Some(label);
        }
    }
    None
}

fn is_struck(context: &Context<'_>, row: usize) -> bool {
    let node = &context.tree.nodes[row];
    matches!(node.tag.as_str(), "s" | "del" | "strike")
        || node.attribute("style").is_some_and(|style| style.contains("line-through"))
}

/// Value of a plain decimal, for comparing.
pub(super) fn number(amount: &str) -> f64 {
    amount.parse().unwrap_or(f64::NAN)
}

/// The price among a card's money elements, in document order: the first good one, else the first that only a class
/// speaks against, never a struck one. And the earlier price, if one is shown.
pub(super) fn choose<'p>(money: impl Iterator<Item = &'p Priced> + Clone) -> (Option<&'p Priced>, Option<&'p Priced>) {
    let price = money
        .clone()
        .find(|p| !p.struck && p.role == Role::Price)
        .or_else(|| money.clone().find(|p| p.is_good()))
        .or_else(|| money.clone().find(|p| !p.struck && p.by_class));
    let value = price.map_or(f64::NAN, |p| number(&p.low.amount));
    let earlier = money.clone().find(|p| (p.struck || p.role == Role::Earlier) && number(&p.low.amount) > value);
    (price, earlier)
}
