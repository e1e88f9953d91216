//! An element whose whole text is one amount or one range, its parts put together: sign, whole, cents.

use super::context::Context;
use super::price::{class_of, is_struck, number};
use super::title::is_for_screen_readers;
use super::words::{Role, class_words, text_role};
use crate::money::{Money, Quoted, quotes};

/// Bytes of an element's text at most for its whole text to be a price.
const TEXT_MAX: usize = 96;
/// Characters of a currency sign at most.
const SIGN_MAX: usize = 4;
/// Rows of an amount in parts at most.
const PARTS_MAX: usize = 14;
/// Letters around an amount at most.
const WORDS_MAX: usize = 26;
/// Bytes around an amount without a known sign, where the element is named a price.
const ODD_MAX: usize = 8;

/// Whether an element is the rest of a number that began before it: `189,` and then `00 zł`.
pub(super) fn goes_on_from(context: &Context<'_>, row: usize) -> bool {
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
pub(super) struct Sole {
    pub low: Quoted,
    pub high: Option<Quoted>,
    pub lead: String,
    pub trail: String,
    /// What is crossed out beside it is left out.
    pub standing: bool,
}

impl Sole {
    /// Letters around the amount.
    pub fn letters(&self) -> usize {
        self.lead.chars().chain(self.trail.chars()).filter(|c| c.is_alphabetic()).count()
    }

    /// Whether each amount of the part is one of these.
    pub fn has(&self, part: &Sole) -> bool {
        let own = |amount: &str| {
            self.low.money.amount == amount || self.high.as_ref().is_some_and(|high| high.money.amount == amount)
        };
        own(&part.low.money.amount) && part.high.as_ref().is_none_or(|high| own(&high.money.amount))
    }
}

pub(super) fn sole_of(context: &Context<'_>, row: usize, parts: &[Option<Sole>]) -> Option<Sole> {
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
    let sole = sole.or_else(|| hundredths(context, text, &found)).or_else(|| {
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
    // `S/`, `189`, `,`, `90`, each on a line of its own: what separates them is how the page was saved. The separator may
    // stand within the whole.
    let parted = |at: usize| {
        let next = tree.end(at);
        let Some(head) = tree.text(at).trim().strip_suffix([',', '.']) else { return false };
        let head = if head.is_empty() { tree.previous(at).map_or("", |p| tree.text(p)) } else { head };
        head.trim_end().ends_with(|c: char| c.is_ascii_digit())
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
pub(super) fn stands_aside(context: &Context<'_>, row: usize, parts: &[Option<Sole>]) -> bool {
    let called = |part: &Sole| matches!(text_role(&part.lead, &part.trail), Role::Earlier | Role::Aside);
    let text = context.tree.text(row);
    // Beside an amount that is in no element of its own.
    let own = context.tree.parent(row).is_some_and(|p| context.tree.nodes[p].text.chars().any(char::is_numeric));
    let words = || !text.chars().any(char::is_numeric) && text.chars().filter(|c| c.is_alphabetic()).count() > SIGN_MAX;
    is_struck(context, row)
        || is_for_screen_readers(&context.tree.nodes[row])
        || (own && (words() || parts[row].as_ref().is_some_and(called) || class_of(context, row) != Role::Price))
}

/// Less than one of the page's currency, told in hundredths: `85p`, `99¢`.
fn hundredths(context: &Context<'_>, text: &str, found: &[Quoted]) -> Option<Sole> {
    let [one] = found else { return None };
    let code = context.currency()?;
    let sign = text.strip_prefix(one.money.amount.as_str())?.trim_start();
    let told = one.money.amount.len() <= 2 && (sign == "¢" || (sign == "p" && code == "GBP"));
    let whole = if one.money.amount.len() == 1 { "0.0" } else { "0." };
    let money = Money { amount: [whole, &one.money.amount].concat(), currency: code.to_owned() };
    let low = Quoted { money, sign: Some(code), fraction: 2, ..one.clone() };
    told.then_some(Sole { low, high: None, lead: String::new(), trail: String::new(), standing: false })
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

/// Whether what stands between two amounts makes them the ends of one range.
pub(super) fn joins_range(between: &str) -> bool {
    matches!(between, "-" | "--" | "–" | "—" | "~" | "～" | "to" | "至" | "bis" | "à" | "a" | "до" | "-US" | "- US")
}

/// Two amounts that are the ends of one range.
fn range(text: &str, low: &Quoted, high: &Quoted) -> Option<Sole> {
    let joined = joins_range(text.get(low.end..high.start)?.trim());
    let rises = number(&low.money.amount) <= number(&high.money.amount);
    (joined && rises).then_some(Sole {
        low: low.clone(),
        high: Some(high.clone()),
        lead: text.get(..low.start)?.to_owned(),
        trail: text.get(high.end..)?.to_owned(),
        standing: false,
    })
}
