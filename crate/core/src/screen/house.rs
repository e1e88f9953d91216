//! A brand profile as screening needs it: names in normal form, prices, sellers, pictures.

use crate::brand::Brand;
use crate::money::Money;
use crate::order;
use crate::text::Folder;

use super::calibration::Calibration;
use super::catalogue::categories;
use super::picture::{self, Shown};
use super::price::amount;

/// A brand profile as screening needs it.
#[derive(Clone, Debug)]
pub(super) struct House {
    pub name: String,
    pub products: Vec<Goods>,
    pub lines: Vec<Goods>,
    pub categories: Vec<Goods>,
    /// Stands for goods of which nothing else is known.
    pub typical: Option<Money>,
    /// What goods of its cheapest kind cost.
    pub cheapest: Option<Money>,
    /// Authorised sellers: marketplace and name in normal form.
    pub authorised: Vec<(String, String)>,
    /// Sellers with earlier infringements, likewise.
    pub offenders: Vec<(String, String)>,
    /// Trademarks held, for what is fileable.
    pub trademarks: Vec<String>,
    pub copyrights: Vec<String>,
    /// Lexicon category of goods to the profile's category, where it has one.
    pub kinds: Vec<(u16, Option<u16>)>,
    /// For each category: whether its words name dear and cheap goods of a kind together, as "clothing" does.
    pub mixed: Vec<bool>,
    /// Lexicon category of goods, and what such goods cost as a share of what the house's goods usually cost.
    pub levels: Vec<(u16, f64)>,
    /// Marks in normal form.
    pub marks: Vec<String>,
    /// Numbers of the terms of famous marks that are its own.
    pub own_terms: Vec<u32>,
    /// Addresses of the owner's pictures.
    pub official_images: Vec<String>,
    /// The owner's pictures and those of counterfeits, by their hashes.
    pub official: Vec<Shown>,
    pub counterfeit: Vec<Shown>,
    /// What reviewers' decisions on this brand have taught.
    pub calibrated: Option<Calibration>,
}

/// Something with a name and a price.
#[derive(Clone, Debug)]
pub(super) struct Goods {
    pub name: String,
    pub price: Option<Money>,
    /// Number of the category of a product.
    pub category: Option<u16>,
    /// A line of one word, met only where a number follows.
    pub numbered: bool,
    /// A line of digits alone: nothing without the mark.
    pub bare: bool,
}

impl House {
    pub fn new(brand: &Brand, folder: &Folder) -> Self {
        let fold = |text: &str| folder.fold(text).plain().to_owned();
        let kinds = categories(brand);
        let category = |name: &str| kinds.iter().position(|c| c.name == name).map(|i| i as u16);
        let products: Vec<_> = brand
            .products
            .iter()
            .map(|p| Goods {
                name: p.name.clone(),
                price: p.reference_price.clone(),
                category: category(&p.category),
                numbered: false,
                bare: false,
            })
            .collect();
        let categories: Vec<_> = kinds
            .iter()
            .map(|c| Goods {
                name: c.name.clone(),
                price: c.reference_price.clone(),
                category: None,
                numbered: false,
                bare: false,
            })
            .collect();
        let of = if categories.iter().any(|c| c.price.is_some()) { &categories } else { &products };
        let typical = middle(of.iter().filter_map(|g| g.price.as_ref()), |len| len / 2);
        let cheapest = middle(of.iter().filter_map(|g| g.price.as_ref()), |_| 0);
        let rights = |kind: &str| {
            brand
                .rights
                .iter()
                .filter(|r| r.kind == kind)
                .map(|r| format!("{} {} ({})", r.text, r.number, r.territory))
                .collect()
        };
        Self {
            name: brand.name.clone(),
            products,
            lines: Vec::new(),
            categories,
            typical,
            cheapest,
            authorised: brand.authorised.iter().map(|a| (a.marketplace.clone(), fold(&a.seller))).collect(),
            offenders: brand.offenders.iter().map(|a| (a.marketplace.clone(), fold(&a.seller))).collect(),
            trademarks: rights("trademark"),
            copyrights: rights("copyright"),
            kinds: Vec::new(),
            mixed: Vec::new(),
            levels: Vec::new(),
            own_terms: Vec::new(),
            calibrated: None,
            official_images: brand.official_images.iter().map(|i| i.url.clone()).filter(|u| !u.is_empty()).collect(),
            official: picture::shown(&brand.official_images),
            counterfeit: picture::shown(&brand.counterfeit_images),
            marks: brand.marks.iter().flat_map(|m| std::iter::once(&m.text).chain(&m.also)).map(|t| fold(t)).collect(),
        }
    }

    /// Whether a word with covered letters reads as one of the marks.
    pub fn is_covered(&self, masked: &str) -> bool {
        self.marks.iter().filter(|m| m.len() >= 4).any(|mark| {
            mark.chars().count() == masked.chars().count()
                && mark.chars().zip(masked.chars()).all(|(a, b)| b == '*' || a == b)
        })
    }
}

/// Whether a seller, by a name in normal form, is among those of a list, each with its marketplace or none. Taobao and
/// Tmall show each other's shops; where the marketplace is not known, the name decides.
pub(crate) fn is_listed(list: &[(String, String)], seller: &str, marketplace: Option<&str>) -> bool {
    let house = |m: &str| if m == "tmall" { "taobao" } else { m }.to_owned();
    list.iter().any(|(at, name)| {
        name == seller && (at.is_empty() || marketplace.is_none_or(|m| m.is_empty() || house(m) == house(at)))
    })
}

/// Price at a rank of those that share the first one's currency.
pub(super) fn middle<'a>(prices: impl Iterator<Item = &'a Money>, rank: impl Fn(usize) -> usize) -> Option<Money> {
    let mut prices: Vec<&Money> = prices.collect();
    let currency = prices.first()?.currency.clone();
    prices.retain(|p| p.currency == currency);
    order::sort_by(&mut prices, |a, b| amount(a).unwrap_or_default().total_cmp(&amount(b).unwrap_or_default()));
    prices.get(rank(prices.len())).map(|m| (*m).clone())
}
