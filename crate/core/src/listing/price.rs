//! Finding money in a page and telling a listing's price from its false friends.

use super::context::{Context, tidy};
use super::earlier;
use super::title::is_for_screen_readers;
use super::words::{
    Role, class_role, class_words, is_conditional, is_for_card, is_instalment, is_net, is_price_label, text_role,
};
use crate::money::{Money, Quoted, by_code, quotes};

/// Bytes of an element's text at most for its whole text to be a price.
const TEXT_MAX: usize = 96;
/// Bytes around an amount without a known sign, where the element is named a price.
const ODD_MAX: usize = 8;
/// Characters of a currency sign at most.
const SIGN_MAX: usize = 4;
/// Rows of an amount in parts at most.
const PARTS_MAX: usize = 14;
/// Letters around an amount at most.
const WORDS_MAX: usize = 26;
/// Characters of a label before an amount at most, and levels up to which it is looked for.
const LABEL_MAX: usize = 14;
const LABEL_LEVELS: usize = 3;
/// Elements before an amount in which its label is looked for, a level.
const LABEL_SIBLINGS: usize = 40;
/// Letters of unknown words at most, around an element that is an amount by itself.
const CLIMB_MAX: usize = 6;
/// Bytes behind an amount in which a card is looked for.
const CARD_BYTES: usize = 60;
/// Rows to an amount that follows a price, and how many times the price it may be, to be the earlier one.
const NEXT_ROWS: usize = 8;
const NEXT_TIMES: f64 = 20.0;
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
    /// A class, a label or markup calls it a price.
    pub called: bool,
    /// It is asked only of those who have a coupon, or after a subsidy.
    pub conditional: bool,
    /// Taxes come on top.
    pub net: bool,
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

/// Puts the ends of a range together that stand in elements of their own: `From £20`, `To £35`.
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
            && led_by(low.row, &LOW)
            && led_by(high.row, &HIGH)
        {
            money[at - 1].high = Some(money[at].low.clone());
            money[at].role = Role::Aside;
        }
    }
}

/// Whether an element is the rest of a number that began before it: `189,` and then `00 zł`.
fn goes_on_from(context: &Context<'_>, row: usize) -> bool {
    let tree = &context.tree;
    // `39` and then `€99`: the sign is the separator.
    if let Some(cents) = tree.text(row).trim().strip_prefix('€') {
        let head = match tree.previous(row) {
            Some(before) if tree.nodes[before].tail.is_empty() => tree.text(before),
            Some(before) => &tree.nodes[before].tail,
            None => tree.parent(row).map_or("", |parent| &tree.nodes[parent].text),
        };
        if cents.len() == 2 && cents.bytes().all(|b| b.is_ascii_digit()) && head.ends_with(|c: char| c.is_ascii_digit())
        {
            return true;
        }
    }
    let begun = tree.previous(row).is_some_and(|before| {
        let head = tree.text(before);
        let parted = head.strip_suffix([',', '.']).is_some_and(|whole| whole.ends_with(|c: char| c.is_ascii_digit()));
        parted && tree.nodes[before].tail.is_empty()
    });
    begun && tree.text(row).starts_with(|c: char| c.is_ascii_digit())
}

/// One amount or range with the words around it.
struct Sole {
    low: Quoted,
    high: Option<Quoted>,
    lead: String,
    trail: String,
    /// What is crossed out beside it is left out.
    standing: bool,
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

fn sole_of(context: &Context<'_>, row: usize, parts: &[Option<Sole>]) -> Option<Sole> {
    let joined = cents_apart(context, row);
    let text = joined.as_deref().unwrap_or_else(|| context.tree.text(row));
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
        // An earlier price, a tax or words may stand in the same element, beside the amount that is in no element of its own.
        let own = context.tree.nodes[row].text.chars().any(char::is_numeric);
        let standing = if own || found.len() > 1 { standing_text(context, row, parts) } else { None };
        let text = standing.as_deref()?.trim();
        sole(text, &quotes(text, &context.currencies)).map(|sole| Sole { standing: true, ..sole })
    });
    let sole = sole.or_else(|| {
        // `2 499,-`: a whole amount, written as such in the shops of the north.
        let [one] = found.as_slice() else { return None };
        let dashed = text.get(one.end..)?.trim_start();
        let whole = [",-", ".-", ",–", ",—", ":-"].iter().find(|dash| dashed.starts_with(**dash))?;
        let words = dashed.get(whole.len()..)?;
        (one.sign.is_none() && one.fraction == 0 && words.chars().next().is_none_or(char::is_whitespace)).then(|| {
            Sole {
                low: one.clone(),
                high: None,
                lead: text.get(..one.start).unwrap_or_default().to_owned(),
                trail: words.to_owned(),
                standing: false,
            }
        })
    });
    let sole = sole.or_else(|| {
        let named = class_words(context.tree.nodes[row].attribute("class").unwrap_or_default());
        if let [low, high] = found.as_slice()
            && let (2, 2, true) = (low.fraction, high.fraction, named.iter().any(|w| w == "price"))
        {
            return range(text, low, high);
        }
        let [one] = found.as_slice() else { return None };
        if one.sign.is_none()
            && one.end - one.start == text.len()
            && let Some(sole) = signed_by_neighbour(context, row, text)
        {
            return Some(sole);
        }
        // An earlier price is crossed out beside the price, and may leave the sign to it.
        if one.sign.is_none()
            && one.end - one.start == text.len()
            && (0..3).contains(&one.fraction)
            && is_struck(context, row)
        {
            return Some(Sole {
                low: one.clone(),
                high: None,
                lead: String::new(),
                trail: String::new(),
                standing: false,
            });
        }
        // A sign that was broken by a wrong decoding is a few odd letters beside the number.
        let around = text.len() - (one.end - one.start);
        let bare = one.sign.is_none() && one.fraction == 2 && around <= ODD_MAX;
        let priced = named.iter().any(|w| w == "price" || w.ends_with("price"))
            || context.tree.nodes[row].attribute("itemprop") == Some("price");
        (bare && priced).then(|| Sole {
            low: one.clone(),
            high: None,
            lead: String::new(),
            trail: String::new(),
            standing: false,
        })
    })?;
    (sole.letters() <= WORDS_MAX).then_some(sole)
}

/// A number alone whose sign stands directly before it, in the element before or in the parent's text: `<em>￥</em><b>39.9</b>`
/// among other things. Not where more of the number follows.
fn signed_by_neighbour(context: &Context<'_>, row: usize, text: &str) -> Option<Sole> {
    let tree = &context.tree;
    let parent = tree.parent(row)?;
    let before = tree.previous(row);
    let sign = match before {
        Some(sibling) => format!("{}{}", tree.text(sibling), tree.nodes[sibling].tail),
        None => tree.nodes[parent].text.clone(),
    };
    let sign = sign.trim();
    if let Some(sole) = signed_behind(context, row, text, sign) {
        return Some(sole);
    }
    let next = Some(tree.end(row)).filter(|next| *next < tree.end(parent)).map(|next| tree.text(next).trim());
    let behind = tree.nodes[row].tail.trim();
    // `¥`, `128`, `.9`: the places stand in the next element.
    let places = next.filter(|places| {
        let digits = places.strip_prefix('.').unwrap_or_default();
        behind.is_empty() && (1..=2).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit())
    });
    if let Some(places) = places.filter(|_| !sign.is_empty() && sign.chars().count() <= SIGN_MAX) {
        let found = quotes(&format!("{sign}{text}{places}"), &context.currencies).into_iter().next()?;
        let whole = found.end == sign.len() + text.len() + places.len() && found.sign.is_some();
        return whole.then(|| Sole {
            low: found,
            high: None,
            lead: String::new(),
            trail: String::new(),
            standing: false,
        });
    }
    let goes_on =
        |text: &str| text.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | '-' | '~' | '%'));
    if sign.is_empty()
        || sign.chars().count() > SIGN_MAX
        || goes_on(behind)
        || (behind.is_empty() && next.is_some_and(goes_on))
    {
        return None;
    }
    let found = quotes(&format!("{sign}{text}"), &context.currencies).into_iter().next()?;
    (found.sign.is_some() && found.end == sign.len() + text.len() && !sign.chars().any(|c| c.is_numeric()))
        .then(|| Sole { low: found, high: None, lead: String::new(), trail: String::new(), standing: false })
}

/// A number alone whose sign is all that stands directly after it: `<b>294</b><i>元</i>`. What stands before must not be a
/// number that goes on, nor a sign of its own.
fn signed_behind(context: &Context<'_>, row: usize, text: &str, before: &str) -> Option<Sole> {
    let tree = &context.tree;
    let parent = tree.parent(row)?;
    let next = Some(tree.end(row)).filter(|next| *next < tree.end(parent));
    let tail = tree.nodes[row].tail.trim();
    let sign = if tail.is_empty() { tree.text(next?).trim() } else { tail };
    if sign.is_empty()
        || sign.chars().count() > SIGN_MAX
        || before.ends_with(|c: char| c.is_numeric() || matches!(c, '.' | ','))
    {
        return None;
    }
    let found = quotes(&format!("{text}{sign}"), &context.currencies).into_iter().next()?;
    (found.sign.is_some()
        && found.start == 0
        && found.end == text.len() + sign.len()
        && !sign.chars().any(char::is_numeric))
    .then(|| Sole { low: found, high: None, lead: String::new(), trail: String::new(), standing: false })
}

/// The element's text with a point before cents that stand in an element of their own, where nothing else separates them:
/// `$`, `24`, `97`. `None` where there are none.
fn cents_apart(context: &Context<'_>, row: usize) -> Option<String> {
    let tree = &context.tree;
    let rows = tree.subtree(row);
    if tree.text(row).len() > TEXT_MAX || rows.len() < 2 || rows.len() > PARTS_MAX {
        return None;
    }
    let is_cents = |text: &str| text.len() == 2 && text.bytes().all(|b| b.is_ascii_digit());
    // `S/`, `189`, `,`, `90`, each on a line of its own: what separates them is how the page was saved.
    let parted = |at: usize| {
        let before = tree.previous(at).is_some_and(|p| tree.text(p).trim_end().ends_with(|c: char| c.is_ascii_digit()));
        let next = tree.end(at);
        before
            && matches!(tree.text(at).trim(), "," | ".")
            && tree.parent(next.min(tree.len() - 1)) == Some(row)
            && is_cents(tree.text(next).trim())
    };
    if tree.children(row).any(parted) {
        return Some(tree.text(row).split_whitespace().collect());
    }
    let cents: Vec<usize> = rows
        .clone()
        .skip(1)
        .filter(|at| tree.end(*at) == at + 1 && is_cents(tree.text(*at).trim()))
        .filter(|at| {
            let parent = tree.parent(*at).unwrap_or(row);
            let before = tree.children(parent).take_while(|sibling| sibling < at).last();
            // `271<sup>99</sup> Lei`
            let raised = before.is_none() && matches!(tree.nodes[*at].tag.as_str(), "sup" | "sub" | "small") && {
                let text = tree.nodes[parent].text.trim();
                let last = text.rsplit(['.', ',']).next().unwrap_or_default();
                text.ends_with(|c: char| c.is_ascii_digit()) && (last.len() == text.len() || last.len() == 3)
            };
            raised
                || before.is_some_and(|sibling| {
                    let text = tree.text(sibling).trim();
                    tree.nodes[sibling].tail.trim().is_empty()
                        && text.ends_with(|c: char| c.is_ascii_digit())
                        && text.len() <= 9
                        && text
                            .rsplit(['.', ','])
                            .next()
                            .is_some_and(|last| last.len() == text.len() || last.len() == 3)
                })
        })
        .collect();
    let [only] = cents.as_slice() else { return None };
    // A currency with hundredths, written before or behind, or left out where the cents are raised and a class says price.
    let signed = quotes(tree.text(row).trim(), &context.currencies);
    let whole = |code: &str| matches!(code, "JPY" | "KRW" | "VND" | "IDR");
    let raised = tree.nodes[*only].tag == "sup"
        && class_words(tree.nodes[row].attribute("class").unwrap_or_default()).iter().any(|w| w == "price");
    let parted = signed.first().is_some_and(|q| {
        (q.sign.is_some() && !whole(&q.money.currency))
            || (raised && context.currency().is_some_and(|code| !whole(code)))
    });
    let whole = tree.text(row);
    if !parted {
        return None;
    }
    let at = tree.offset(row, *only);
    Some(format!("{}.{}", whole.get(..at)?.trim_end(), whole.get(at..)?.trim_start()))
}

/// The element's text without the children that stand aside; `None` where none does.
fn standing_text(context: &Context<'_>, row: usize, parts: &[Option<Sole>]) -> Option<String> {
    let tree = &context.tree;
    let mut text = tree.nodes[row].text.clone();
    let mut left_out = false;
    for child in tree.children(row) {
        if stands_aside(context, child, parts) {
            left_out = true;
        } else {
            text.push_str(tree.text(child));
        }
        text.push_str(&tree.nodes[child].tail);
    }
    left_out.then_some(text)
}

/// Whether a part of an element that shows a price is not of it: crossed out, called something else, for screen readers,
/// or words.
fn stands_aside(context: &Context<'_>, row: usize, parts: &[Option<Sole>]) -> bool {
    let called = |part: &Sole| matches!(text_role(&part.lead, &part.trail), Role::Earlier | Role::Aside);
    let text = context.tree.text(row);
    // Beside an amount that is in no element of its own.
    let own = context.tree.parent(row).is_some_and(|p| context.tree.nodes[p].text.chars().any(char::is_numeric));
    let words = || !text.chars().any(char::is_numeric) && text.chars().filter(|c| c.is_alphabetic()).count() > SIGN_MAX;
    is_struck(context, row)
        || is_for_screen_readers(&context.tree.nodes[row])
        || (own && (words() || parts[row].as_ref().is_some_and(called) || class_of(context, row) != Role::Price))
}

fn sole(text: &str, found: &[Quoted]) -> Option<Sole> {
    match found {
        [one] if one.sign.is_some() => Some(Sole {
            low: one.clone(),
            high: None,
            lead: text.get(..one.start)?.to_owned(),
            trail: text.get(one.end..)?.to_owned(),
            standing: false,
        }),
        [low, high] if low.sign.is_some() || high.sign.is_some() => {
            range(text, low, high).or_else(|| beside_earlier(text, low, high))
        }
        _ => None,
    }
}

/// One of two amounts where words call the other the earlier price: `now $59, was $149`.
fn beside_earlier(text: &str, first: &Quoted, second: &Quoted) -> Option<Sole> {
    let (lead, between) = (text.get(..first.start)?, text.get(first.end..second.start)?);
    let (price, words) = match (text_role(lead, ""), text_role(between, "")) {
        (Role::Price | Role::Unsure, Role::Earlier) => (first, lead),
        (Role::Earlier, Role::Price) if between.chars().any(char::is_alphabetic) => (second, between),
        _ => return None,
    };
    price.sign?;
    Some(Sole { low: price.clone(), high: None, lead: words.to_owned(), trail: String::new(), standing: false })
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
        standing: false,
    })
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
        conditional: spoken_of(context, row, sole, &is_conditional) || is_for_card(tree.after(row, CARD_BYTES)),
        net: spoken_of(context, row, sole, &is_net),
    }
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
fn label_before(context: &Context<'_>, row: usize) -> Option<String> {
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
