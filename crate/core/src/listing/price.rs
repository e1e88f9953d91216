//! Finding money in a page and telling a listing's price from its false friends.

use super::amount::{Sole, goes_on_from, joins_range, sole_of, stands_aside};
use super::context::{Context, tidy};
use super::earlier;
use super::words::{
    Role, class_role, class_words, is_conditional, is_for_card, is_for_newcomers, is_instalment, is_net,
    is_price_label, text_role,
};
use crate::money::{Money, Quoted, by_code};

/// Characters of a label before an amount at most, and levels up to which it is looked for.
const LABEL_MAX: usize = 14;
const LABEL_LEVELS: usize = 3;
/// Elements before an amount in which its label is looked for, a level.
const LABEL_SIBLINGS: usize = 40;
/// Letters of unknown words at most, around an element that is an amount by itself.
const CLIMB_MAX: usize = 6;
/// Bytes behind an amount in which a card is looked for.
const BEHIND_BYTES: usize = 60;
/// Rows to an amount that follows a price, and how many times the price it may be, to be the earlier one.
const NEXT_ROWS: usize = 8;
const NEXT_TIMES: f64 = 20.0;
/// Bytes behind an amount in which what joins it to the other end of a range stands.
const JOIN_BYTES: usize = 24;
/// How far up a class speaks for an amount.
const CLASS_LEVELS: usize = 4;
/// How far up an element may be one that appears when one points at something.
const POINTED_LEVELS: usize = 8;

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
    /// A class, a label or markup calls it a price.
    pub called: bool,
    /// It is asked only of those who have a coupon, or after a subsidy.
    pub conditional: bool,
    /// Taxes come on top.
    pub net: bool,
    /// It is shown only when one points at the card.
    pub pointed: bool,
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
    let mut aside = vec![false; tree.len()];
    for row in (0..tree.len()).rev() {
        if let Some(whole) = sole_of(context, row, &sole) {
            if whole.standing {
                tree.children(row).for_each(|child| aside[child] = stands_aside(context, child, &sole));
            }
            let agrees = tree.children(row).filter(|child| !aside[*child]).all(|child| {
                (!torn[child] && sole[child].as_ref().is_none_or(|part| whole.has(part)))
                    || goes_on_from(context, child)
            });
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
    let mut money: Vec<Priced> = (0..tree.len())
        .filter(|row| {
            let above = tree.parent(*row).and_then(|p| sole[p].as_ref());
            above.is_none() || aside[*row]
        })
        .filter_map(|row| Some(priced(context, row, sole[row].as_ref()?, &aside)))
        .collect();
    earlier::tell(context, &mut money);
    join_ends(context, &mut money);
    money
}

/// Puts the ends of a range together that stand in elements of their own: `From £20`, `To £35`; `£20`, `to`, `£35`.
fn join_ends(context: &Context<'_>, money: &mut [Priced]) {
    const LOW: [&str; 8] = ["from", "von", "ab", "desde", "de", "da", "od", "от"];
    const HIGH: [&str; 8] = ["to", "bis", "hasta", "até", "à", "a", "do", "до"];
    let led_by = |row: usize, words: &[&str]| {
        let text = context.tree.words(row).trim_start().to_lowercase();
        let word: String = text.chars().take_while(|c| c.is_alphabetic()).collect();
        words.contains(&word.as_str())
    };
    for at in 1..money.len() {
        let [low, high] = [&money[at - 1], &money[at]];
        let alone = |p: &Priced| p.is_good() && p.high.is_none();
        if alone(low)
            && alone(high)
            && high.row < low.row + NEXT_ROWS
            && number(&low.low.amount) < number(&high.low.amount)
            && (led_by(low.row, &LOW) && led_by(high.row, &HIGH)
                || context.tree.after(low.row, JOIN_BYTES).split_whitespace().next().is_some_and(joins_range))
        {
            money[at - 1].high = Some(money[at].low.clone());
            money[at].role = Role::Aside;
        }
    }
}

fn priced(context: &Context<'_>, row: usize, sole: &Sole, aside: &[bool]) -> Priced {
    let tree = &context.tree;
    let mut classes = Role::Price;
    let mut struck = false;
    let text_length = tree.text(row).trim().len();
    for (level, at) in tree.ancestors(row).take(CLASS_LEVELS).enumerate() {
        // An ancestor speaks for the amount alone, not for everything in a card.
        if level > 0 && tree.text(at).trim().len() > text_length + 40 {
            break;
        }
        // What is called the earlier price stays so in a block about the saving.
        if classes != Role::Earlier {
            classes = classes.max(class_of(context, at));
        }
        struck |= is_struck(context, at);
    }
    let mut after_struck = row;
    for at in tree.subtree(row).skip(1).filter(|at| tree.text(*at).chars().any(char::is_numeric)) {
        if sole.standing && (at < after_struck || aside[at]) {
            after_struck = after_struck.max(tree.end(at));
            continue;
        }
        if classes != Role::Earlier {
            classes = classes.max(class_of(context, at));
        }
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
        called: is_called(context, row, sole),
        conditional: spoken_of(context, row, sole, &is_conditional)
            || is_for_newcomers(&sole.trail)
            || [is_for_card, is_for_newcomers].iter().any(|says| says(tree.after(row, BEHIND_BYTES))),
        net: spoken_of(context, row, sole, &is_net),
        pointed: tree.ancestors(row).take(POINTED_LEVELS).any(|at| is_pointed_at(&tree.nodes[at])),
    }
}

/// Whether an element is what appears when one points at something: `offer-hover-wrapper`, not `card-hover` or
/// `hover:underline`, which only change how it looks.
fn is_pointed_at(node: &crate::page::Node) -> bool {
    let names = node.attribute("class").unwrap_or_default().split_whitespace().filter(|name| !name.contains(':'));
    names.map(class_words).any(|words| {
        let hover = words.iter().position(|word| word == "hover").is_some_and(|at| at + 1 < words.len());
        hover || words.iter().any(|word| matches!(word.as_str(), "popover" | "tooltip"))
    })
}

/// Whether the words around an amount, or the label before it, say something.
fn spoken_of(context: &Context<'_>, row: usize, sole: &Sole, says: &dyn Fn(&str) -> bool) -> bool {
    says(&sole.lead)
        || says(&sole.trail)
        || (sole.lead.trim().is_empty() && says(&label_before(context, row).unwrap_or_default()))
}

/// Whether a class near the element, markup or the label before the amount calls it a price.
fn is_called(context: &Context<'_>, row: usize, sole: &Sole) -> bool {
    let tree = &context.tree;
    let by_name = |at: usize| {
        let node = &tree.nodes[at];
        node.attribute("itemprop")
            .or_else(|| node.attribute("property"))
            .is_some_and(|name| name.to_lowercase().ends_with("price"))
            || ["class", "id", "data-testid"].iter().filter_map(|name| node.attribute(name)).any(|name| {
                class_words(name).iter().any(|word| {
                    matches!(word.as_str(), "price" | "prices" | "pricing" | "precio" | "preis" | "prix")
                        || word.ends_with("price")
                })
            })
    };
    let length = tree.text(row).len();
    let near = tree.ancestors(row).take(CLASS_LEVELS).take_while(|at| tree.text(*at).len() <= length + 60);
    near.chain(tree.subtree(row).skip(1)).any(by_name)
        || is_price_label(&sole.lead)
        || (sole.lead.trim().is_empty() && label_before(context, row).is_some_and(|label| is_price_label(&label)))
}

pub(super) fn class_of(context: &Context<'_>, row: usize) -> Role {
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
    if label.as_deref().is_some_and(|l| l.chars().count() <= LABEL_MAX && is_instalment(l)) {
        return Role::Aside;
    }
    let lead = label.as_deref().filter(|l| l.chars().count() <= LABEL_MAX && !l.chars().any(char::is_numeric));
    let after = context.tree.after(row, 16);
    let mut words = after.split_whitespace();
    let word = words.next().unwrap_or_default();
    // `/`, `per`, `m2`
    let word = if word == "/" { words.next().unwrap_or_default() } else { word };
    // Places that stand in the next element are no word.
    let word = word.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.');
    let touches = after.trim_start().starts_with('/') || after.trim_start().len() == after.len();
    match text_role(lead.unwrap_or_default(), if touches { word } else { "" }) {
        Role::Unsure => Role::Price,
        known => known,
    }
}

/// The nearest text before the element: of a sibling before it or before an ancestor near it.
pub(super) fn label_before(context: &Context<'_>, row: usize) -> Option<String> {
    let tree = &context.tree;
    for at in tree.ancestors(row).take(LABEL_LEVELS) {
        let parent = tree.parent(at)?;
        let siblings = std::iter::successors(tree.previous(at), |row| tree.previous(*row)).take(LABEL_SIBLINGS);
        let label = siblings
            .flat_map(|sibling| [tidy(&tree.nodes[sibling].tail), tidy(tree.words(sibling))])
            .find(|text| !text.is_empty())
            .unwrap_or_else(|| tidy(&tree.nodes[parent].text));
        if !label.is_empty() {
            return Some(label);
        }
    }
    None
}

pub(super) fn is_struck(context: &Context<'_>, row: usize) -> bool {
    let node = &context.tree.nodes[row];
    matches!(node.tag.as_str(), "s" | "del" | "strike")
        || node.attribute("style").is_some_and(|style| style.contains("line-through"))
}

/// Value of a plain decimal, for comparing.
pub(super) fn number(amount: &str) -> f64 {
    amount.parse().unwrap_or(f64::NAN)
}

/// The price among a card's money elements, in document order: the first good one, else the first that only a class
/// speaks against, never a struck one; before all one that is always shown and that everyone pays. And the earlier price, if one is shown.
pub(super) fn choose<'p>(money: impl Iterator<Item = &'p Priced>) -> (Option<&'p Priced>, Option<&'p Priced>) {
    let mut money: Vec<&Priced> = money.collect();
    let good = |pointed: bool| money.iter().filter(move |p| p.pointed == pointed && p.is_good());
    // What is shown may be asked of newcomers alone, and what everyone pays only when one points at it.
    let of_everyone = good(false).all(|p| p.conditional) && good(true).any(|p| !p.conditional);
    if of_everyone {
        money.retain(|p| p.pointed);
    } else if good(false).next().is_some() {
        money.retain(|p| !p.pointed);
    }
    chosen(&money)
}

/// The same of the amounts themselves: compiled once, not for each way in which callers walk them.
fn chosen<'p>(money: &[&'p Priced]) -> (Option<&'p Priced>, Option<&'p Priced>) {
    let money = money.iter().copied();
    let price = money
        .clone()
        .find(|p| !p.struck && p.role == Role::Price && number(&p.low.amount) > 0.0)
        .or_else(|| money.clone().find(|p| !p.struck && p.role == Role::Price))
        .or_else(|| money.clone().find(|p| p.is_good()))
        .or_else(|| money.clone().find(|p| !p.struck && p.by_class))
        // `Regular price` and nothing else.
        .or_else(|| money.clone().find(|p| !p.struck && p.role == Role::Earlier));
    // A lower amount that follows and is called the price, where the first is called nothing.
    let price = price.map(|first| {
        let follows = |p: &&Priced| {
            p.called && p.row > first.row && p.row < first.row + NEXT_ROWS && p.role == Role::Price && !p.struck
        };
        let lower = |p: &&Priced| number(&p.low.amount) < number(&first.low.amount) && number(&p.low.amount) > 0.0;
        money.clone().filter(|_| !first.called).filter(follows).find(lower).unwrap_or(first)
    });
    let value = price.map_or(f64::NAN, |p| number(&p.low.amount));
    let higher = |p: &&Priced| number(&p.low.amount) > value;
    let earlier = money.clone().filter(higher).find(|p| p.struck || p.role == Role::Earlier).or_else(|| {
        // The one other amount of the card, beside the price without a word.
        let price = price.filter(|p| p.high.is_none())?;
        let mut others = money.clone().filter(|p| p.row != price.row && p.low.amount != price.low.amount);
        let near = |p: &&Priced| p.row.abs_diff(price.row) < NEXT_ROWS && p.role == Role::Price && p.high.is_none();
        let other = others.next().filter(near)?;
        let fits = higher(&other) && number(&other.low.amount) < value * NEXT_TIMES;
        (fits && others.next().is_none() && other.low.currency == price.low.currency).then_some(other)
    });
    (price, earlier)
}
