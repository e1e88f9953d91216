//! What an object of embedded state says of a listing: its title, price, seller, picture.

use serde_json::Value;
use serde_json::map::Map;

use super::SellerRef;
use super::context::{Context, tidy};
use super::markup::unescape;
use super::price::number;
use super::vocabulary::NOT_PRICE;
use super::words::{class_words, is_company};
use crate::money::{Money, by_code, quotes};
use crate::order;

/// Depth below a listing's object at which its fields may stand.
const FIELD_DEPTH: usize = 4;

/// Keys that hold a title, best first.
pub(super) const TITLE_KEYS: [&str; 16] = [
    "title",
    "rawtitle",
    "subject",
    "displaytitle",
    "simplesubject",
    "producttitle",
    "itemtitle",
    "productname",
    "itemname",
    "goodsname",
    "warename",
    "name",
    "simpletitle",
    "shortname",
    "skuname",
    "offertitle",
];

/// Keys that hold a seller's name, best first.
const SELLER_KEYS: [&str; 22] = [
    "shopname",
    "storename",
    "companyname",
    "suppliername",
    "sellername",
    "merchantname",
    "shopnick",
    "mallname",
    "sellershopname",
    "sellernick",
    "nick",
    "sellerdisplayname",
    "vendorname",
    "shoptitle",
    "sellerloginid",
    "loginid",
    "goodshopname",
    "company",
    "brandstorename",
    "sellershop",
    "sellernickname",
    "shopdisplayname",
];

/// A listing as the state tells it.
#[derive(Clone, Debug, Default)]
pub(super) struct StateListing {
    pub id: Option<String>,
    pub url: Option<String>,
    pub title: Option<String>,
    pub low: Option<Money>,
    pub high: Option<Money>,
    /// The price is one after a promotion, named as such.
    pub promoted: bool,
    pub seller: Option<SellerRef>,
    pub image: Option<String>,
    pub location: Option<String>,
    pub sales: Option<String>,
}

impl StateListing {
    /// Takes what is still open from another reading.
    pub fn complete(&mut self, other: Self) {
        if self.low.is_none() {
            (self.low, self.high, self.promoted) = (other.low, other.high, other.promoted);
        }
        self.title = self.title.take().or(other.title);
        self.seller = self.seller.take().or(other.seller);
        self.image = self.image.take().or(other.image);
        self.location = self.location.take().or(other.location);
        self.sales = self.sales.take().or(other.sales);
    }
}

/// A key without case and punctuation.
pub(super) fn plain(key: &str) -> String {
    key.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

pub(super) fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.trim().to_owned()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// A text at or shortly below a value: some states wrap texts in objects.
fn text_of(value: &Value) -> Option<String> {
    let written = match value {
        Value::String(text) => text.clone(),
        Value::Object(fields) => ["displayTitle", "text", "value", "content", "name", "title"]
            .iter()
            .find_map(|key| fields.get(*key).and_then(Value::as_str))?
            .to_owned(),
        _ => return None,
    };
    let text = tidy(&strip_tags(&unescape(&written)));
    (!text.is_empty() && text.len() <= 1_000).then_some(text)
}

/// State marks search words with tags; only the words are meant.
fn strip_tags(text: &str) -> String {
    if !text.contains('<') {
        return text.to_owned();
    }
    let mut out = String::new();
    let mut inside = false;
    for c in text.chars() {
        match c {
            '<' => inside = true,
            '>' if inside => inside = false,
            c if !inside => out.push(c),
            _ => {}
        }
    }
    out
}

/// A leaf below a listing's object.
struct Leaf<'v> {
    path: Vec<&'v str>,
    value: &'v Value,
    siblings: &'v Map<String, Value>,
}

fn leaves<'v>(object: &'v Map<String, Value>, depth: usize) -> Vec<Leaf<'v>> {
    let mut found = Vec::new();
    let mut open: Vec<(Vec<&'v str>, &'v Map<String, Value>)> = vec![(Vec::new(), object)];
    while let Some((path, fields)) = open.pop() {
        for (key, value) in fields {
            let mut path = path.clone();
            path.push(key.as_str());
            match value {
                Value::Object(inner) if path.len() < depth => open.push((path, inner)),
                // The first of several says what the buyer sees first.
                Value::Array(values) if path.len() < depth => {
                    if let Some(Value::Object(inner)) = values.first() {
                        open.push((path, inner));
                    }
                }
                Value::String(_) | Value::Number(_) => found.push(Leaf { path, value, siblings: fields }),
                _ => {}
            }
        }
        if found.len() > 20_000 {
            break;
        }
    }
    found
}

pub(super) fn fields(context: &Context<'_>, object: &Map<String, Value>) -> StateListing {
    fields_within(context, object, FIELD_DEPTH)
}

pub(super) fn fields_within(context: &Context<'_>, object: &Map<String, Value>, depth: usize) -> StateListing {
    let leaves = leaves(object, depth);
    let mut listing = StateListing::default();
    let keyed = |keys: &[&str]| {
        keys.iter().find_map(|wanted| {
            object.iter().find(|(key, _)| plain(key) == *wanted).and_then(|(_, value)| text_of(value))
        })
    };
    let deep = |keys: &[&str], fits: &dyn Fn(&str) -> bool| {
        keys.iter().find_map(|wanted| {
            leaves
                .iter()
                .filter(|leaf| leaf.path.last().is_some_and(|key| plain(key) == *wanted))
                .filter(|leaf| {
                    !leaf.path.iter().any(|k| matches!(plain(k).as_str(), "seo" | "seomodule" | "meta" | "share"))
                })
                .min_by_key(|leaf| leaf.path.len())
                .and_then(|leaf| text_of(leaf.value))
                .filter(|text| fits(text))
        })
    };
    let wordy = |text: &str| text.chars().filter(|c| c.is_alphabetic()).count() >= 2;
    listing.title = keyed(&TITLE_KEYS).or_else(|| deep(&TITLE_KEYS[..12], &|t| wordy(t) && t.chars().count() >= 6));
    if let Some((low, high, promoted)) = price(context, &leaves) {
        (listing.low, listing.high, listing.promoted) = (Some(low), high, promoted);
    }
    listing.seller = seller(&leaves);
    listing.image =
        keyed(&["picurl", "image", "imageurl", "imgurl", "mainimage", "productimage", "img", "pic", "imagepath"])
            .or_else(|| deep(&["picurl", "imageurl", "imgurl", "imgsrc"], &|t| t.contains('/')))
            .and_then(|address| context.resolve(&address))
            .map(|url| url.to_string());
    listing.location = keyed(&["itemloc", "location", "procity", "area", "province"]);
    listing.sales =
        keyed(&["viewsales", "sold", "tradedesc", "tradecount", "salevolume", "sales", "realsales", "itemsold"])
            .or_else(|| deep(&["tradedesc", "viewsales"], &|_| true));
    listing
}

fn seller(leaves: &[Leaf<'_>]) -> Option<SellerRef> {
    let mut named: Vec<(bool, usize, usize, String)> = leaves
        .iter()
        .filter_map(|leaf| {
            // A department may be called a store.
            let sorted = |k: &&str| {
                matches!(plain(k).as_str(), "taxonomy" | "category" | "categories" | "breadcrumb" | "breadcrumbs")
            };
            if leaf.path.iter().any(sorted) {
                return None;
            }
            let key = plain(leaf.path.last()?);
            let above = leaf.path.len().checked_sub(2).map(|i| plain(leaf.path[i])).unwrap_or_default();
            let owner =
                ["seller", "shop", "store", "company", "supplier", "merchant", "vendor", "shopinfo", "sellerinfo"];
            let rank = SELLER_KEYS
                .iter()
                .position(|k| *k == key)
                .or_else(|| (key == "name" && owner.contains(&above.as_str())).then_some(4))?;
            let written = text_of(leaf.value)?;
            let name =
                if written.contains("%E") { tidy(&crate::marketplace::percent_decode(&written)) } else { written };
            (name.chars().any(char::is_alphabetic) && name.chars().count() <= 80 && !name.contains("//"))
                .then(|| (!is_company(&name), rank, leaf.path.len(), name))
        })
        .collect();
    order::sort(&mut named);
    let (_, _, _, name) = named.into_iter().next()?;
    let id = ["sellerid", "shopid", "storeid", "userid", "storenum", "companyid"].iter().find_map(|wanted| {
        leaves.iter().find(|l| l.path.last().is_some_and(|k| plain(k) == *wanted)).and_then(|l| scalar(l.value))
    });
    Some(SellerRef { name: Some(name), id, url: None })
}

fn price(context: &Context<'_>, leaves: &[Leaf<'_>]) -> Option<(Money, Option<Money>, bool)> {
    let mut best: Option<(f64, &Leaf<'_>, Vec<Money>, bool)> = None;
    for leaf in leaves {
        let Some((score, promoted)) = price_rank(&leaf.path) else { continue };
        if best.as_ref().is_some_and(|(top, ..)| *top >= score) {
            continue;
        }
        let mut amounts = amounts(context, leaf.value, leaf.siblings);
        if leaf.path.last().is_some_and(|key| counts_hundredths(key)) {
            amounts = amounts.into_iter().filter_map(|money| in_hundredths(leaf, money)).collect();
        }
        // An amount of no currency may be of any.
        let score = if amounts.iter().any(|m| m.currency.is_empty()) { score - 1.5 } else { score };
        if !amounts.is_empty() && best.as_ref().is_none_or(|(top, ..)| *top < score) {
            best = Some((score, leaf, amounts, promoted));
        }
    }
    let (_, mut leaf, mut amounts, promoted) = best?;
    // A number of hundredths beside the same amount as it is shown: `637` and `"£6.37"`.
    if let (Some(hundredths), [only]) = (scalar(leaf.value).and_then(|n| n.parse().ok()), amounts.as_slice())
        && let Some((shown, money)) = written_beside(context, leaves, leaf, hundredths, only)
    {
        (leaf, amounts) = (shown, vec![money]);
    }
    let low = amounts.first()?.clone();
    let high = amounts.get(1).cloned().or_else(|| {
        let key = *leaf.path.last()?;
        let other = [("min", "max"), ("Min", "Max"), ("low", "high"), ("Low", "High")]
            .iter()
            .find_map(|(a, b)| key.contains(a).then(|| key.replace(a, b)))?;
        self::amounts(context, leaf.siblings.get(&other)?, leaf.siblings).into_iter().next()
    });
    // The ends of a range share a sign.
    let high = high.filter(|h| number(&h.amount) > number(&low.amount)).map(|mut high| {
        if high.currency.is_empty() {
            high.currency.clone_from(&low.currency);
        }
        high
    });
    // Elsewhere the state writes a range of which this is an end: the price of one variant.
    let range = leaves.iter().filter_map(|other| match other.value {
        Value::String(text) if high.is_none() && text.contains('-') && price_rank(&other.path).is_some() => {
            Some(self::amounts(context, other.value, other.siblings))
        }
        _ => None,
    });
    let same = |a: &Money, b: &Money| number(&a.amount) == number(&b.amount);
    let mut ends = range.filter(|ends| ends.len() == 2 && number(&ends[0].amount) < number(&ends[1].amount));
    if let Some(ends) = ends.find(|ends| ends.iter().any(|end| same(end, &low)))
        && let [from, to] = ends.as_slice()
    {
        return Some((from.clone(), Some(to.clone()), promoted));
    }
    Some((low, high, promoted))
}

/// Whether a key says that it counts hundredths: `centAmount`, `priceInCents`. `cents` alone may be what follows the point.
fn counts_hundredths(key: &str) -> bool {
    let words = class_words(key);
    let [.., one, other] = words.as_slice() else { return false };
    matches!(
        (one.as_str(), other.as_str()),
        ("cent", "amount") | ("in" | "amount" | "price", "cents") | ("minor", "units" | "amount")
    )
}

/// A whole number of hundredths, or of what the object says is the smallest part, as an amount.
fn in_hundredths(leaf: &Leaf<'_>, money: Money) -> Option<Money> {
    let whole = leaf.siblings.iter().any(|(key, value)| plain(key) == "fractiondigits" && *value == 0);
    let count: u64 = money.amount.parse().ok()?;
    let amount = if whole { count.to_string() } else { format!("{}.{:02}", count / 100, count % 100) };
    Some(Money { amount, ..money })
}

/// The sibling, or the price elsewhere in the listing, that shows with a currency sign the amount that a leaf counts in
/// hundredths.
fn written_beside<'l, 'v>(
    context: &Context<'_>,
    leaves: &'l [Leaf<'v>],
    leaf: &Leaf<'v>,
    hundredths: u64,
    counted: &Money,
) -> Option<(&'l Leaf<'v>, Money)> {
    leaves.iter().find_map(|other| {
        let Value::String(text) = other.value else { return None };
        if !std::ptr::eq(other.siblings, leaf.siblings) && price_rank(&other.path).is_none() {
            return None;
        }
        let quoted = quotes(text, &context.currencies).into_iter().next().filter(|q| q.sign.is_some())?;
        let same = (number(&quoted.money.amount) * 100.0 - hundredths as f64).abs() < 0.5;
        let currency = Some(quoted.money.currency).filter(|code| !code.is_empty());
        same.then(|| {
            (other, Money { amount: quoted.money.amount, currency: currency.unwrap_or(counted.currency.clone()) })
        })
    })
}

/// How much a path looks like the price asked, and whether it is named as one after a promotion.
fn price_rank(path: &[&str]) -> Option<(f64, bool)> {
    let words: Vec<Vec<String>> = path.iter().map(|key| class_words(key)).collect();
    let any = |wanted: &str| words.iter().flatten().any(|w| w.contains(wanted));
    if !any("price") && !(any("amount") && (any("activity") || any("sku") || any("sale"))) {
        return None;
    }
    let last = words.last()?;
    let has = |list: &[&str]| words.iter().flatten().any(|w| list.contains(&w.as_str()));
    let list_price = words.iter().any(|ws| ws.windows(2).any(|p| p[0] == "list" && p[1].starts_with("price")));
    let rejected =
        words.iter().flatten().any(|w| NOT_PRICE.contains(&w.as_str()) && (list_price || w != "list") && w != "range");
    if rejected || (has(&["cent", "cents"]) && !path.last().is_some_and(|key| counts_hundredths(key))) {
        return None;
    }
    let is = |list: &[&str]| last.iter().any(|w| list.contains(&w.as_str()));
    let priced = last.iter().any(|w| w.contains("price"));
    // How much a price is lowered, mostly as a share: `minPriceDiscount`.
    if last.len() > 1 && last.last().is_some_and(|w| ["discount", "percent", "rate", "ratio"].contains(&w.as_str())) {
        return None;
    }
    let promoted = has(&["activity", "promotion", "promo", "discount", "sale", "sales", "current", "actual", "final"]);
    let base = match () {
        () if priced && is(&["view", "activity", "sale", "current", "promotion", "discount", "final", "actual"]) => 3.0,
        () if priced && last.len() == 1 => 2.5,
        () if is(&["formatted", "format", "min", "low", "display", "text", "show"]) => 2.0,
        () if priced => 1.8,
        () if is(&["current", "now", "sale", "final", "actual", "selling"]) => 2.0,
        () if is(&["value", "amount", "money"]) => 1.5,
        () => return None,
    };
    Some((base - 0.3 * path.len() as f64 + if promoted { 2.0 } else { 0.0 }, promoted))
}

fn amounts(context: &Context<'_>, value: &Value, siblings: &Map<String, Value>) -> Vec<Money> {
    let code = siblings
        .iter()
        .filter(|(key, _)| plain(key).contains("currency"))
        .filter_map(|(_, v)| v.as_str())
        .find_map(|c| by_code(c.trim()));
    let written = match value {
        Value::Number(n) => n.to_string(),
        Value::String(text) if text.len() <= 60 => text.clone(),
        _ => return Vec::new(),
    };
    quotes(&written, &context.currencies)
        .into_iter()
        .take(2)
        .filter(|q| number(&q.money.amount) > 0.0)
        .map(|q| {
            let named = code.map(|c| c.code).or(Some(q.money.currency.as_str()).filter(|c| !c.is_empty()));
            let currency = named.or(context.currency()).unwrap_or_default().to_owned();
            Money { amount: q.money.amount, currency }
        })
        .collect()
}
