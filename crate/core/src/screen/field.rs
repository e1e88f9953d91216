//! The fields over which rules speak, and the values that a listing gives them.

use serde_json::Value;

use crate::text::Span;

use super::goods::{Basis, Context, View};
use super::hit::Look;
use super::vocabulary::{Categories, MarkForm};

/// A field of a rule's selection.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Field {
    /// How the mark is written: `registered`, `also`, `misspelt`, `split`, `spaced`, `disguised`.
    Mark,
    /// How often a mark stands in the title.
    MarkCount,
    /// A mark is met, and every one is a comparison.
    MarkCompared,
    /// What the price is compared with.
    Basis,
    /// Price over reference price.
    Ratio,
    /// Price over what goods of the house's cheapest kind cost.
    Floor,
    /// Worth of the reference price in US dollars.
    Worth,
    /// Price of a piece in US dollars.
    Asked,
    /// The title names a kind of goods that the profile has.
    KindNamed,
    /// The goods named last are things to wear or to carry.
    KindWorn,
    PriceShown,
    PricePlaceholder,
    /// Highest price over lowest.
    PriceSpread,
    /// Strength of the strongest word of a category.
    Word(u16),
    /// Number of well-known marks of others.
    Others,
    /// Number of those that are houses of luxury.
    OthersLuxury,
    /// Strength of the strongest word of a category in the attribute table.
    Detail(u16),
    /// Sum over the buyers' reviews of the strength of the strongest word of a category.
    Review(u16),
    /// The place of dispatch holds one of these words.
    Location,
    /// The picture is one that the owner made.
    OfficialImage,
    /// How close a picture is to one of the owner's, and to one of a counterfeit.
    PictureOfficial,
    PictureCounterfeit,
    /// Strength of the strongest contact that a code in a picture gives.
    PictureContact,
    /// A code in a picture gives an address.
    PictureLink,
    /// Kinds offered by one listing.
    Styles,
    Pieces,
    SellerAuthorised,
    SellerOffender,
    SellerKnown,
    SellerClaimsOfficial,
    SellerNamesMark,
    /// Characters that show nothing.
    Hidden,
    /// Words that the rule names, by number.
    Title(Vec<u32>),
    /// A model that the owner never made.
    NeverMade,
    /// The brand attribute: `mark`, `other`, `missing`.
    Attribute,
    Marketplace,
    /// Letters and digits of the title.
    TitleLength,
    /// Words of the title, in Latin letters, that no name and no lexicon explains.
    TitleRest,
}

/// One line of a selection.
#[derive(Clone, Debug)]
pub(super) struct Test {
    pub field: Field,
    pub op: Op,
}

/// What is asked of a field.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Op {
    Below(f64),
    AtMost(f64),
    Above(f64),
    AtLeast(f64),
    Is(f64),
    OneOf(Vec<String>),
    /// Something is there.
    Exists(bool),
}

/// Parses `field|modifier = value`. `literal` gives numbers to the words of a title test.
pub(super) fn parse(
    key: &str,
    value: &Value,
    categories: &Categories,
    literal: &mut dyn FnMut(&str) -> Option<u32>,
) -> Result<Test, (&'static str, String)> {
    let (name, modifier) = key.split_once('|').map_or((key, ""), |(n, m)| (n, m));
    let texts = || -> Vec<String> {
        match value {
            Value::String(s) => vec![s.clone()],
            Value::Array(list) => list.iter().filter_map(|v| v.as_str().map(str::to_owned)).collect(),
            _ => Vec::new(),
        }
    };
    let field = field(name, categories).or_else(|fault| {
        if name != "title" {
            return Err(fault);
        }
        let words = texts();
        let numbers: Vec<_> = words.iter().filter_map(|w| literal(w)).collect();
        if numbers.is_empty() || numbers.len() != words.len() {
            return Err(("R05", "title: write a word or a list of words, each with a letter or digit".into()));
        }
        Ok(Field::Title(numbers))
    })?;
    if let Field::Title(_) = field {
        return Ok(Test { field, op: Op::Exists(true) });
    }
    let number = |what: &str| value.as_f64().ok_or_else(|| ("R05", format!("{key}: {what} asks for a number")));
    let op = match modifier {
        "lt" => Op::Below(number("lt")?),
        "lte" => Op::AtMost(number("lte")?),
        "gt" => Op::Above(number("gt")?),
        "gte" => Op::AtLeast(number("gte")?),
        "exists" => {
            Op::Exists(value.as_bool().ok_or_else(|| ("R05", format!("{key}: exists asks for true or false")))?)
        }
        "" => match value {
            Value::Bool(b) => Op::Exists(*b),
            Value::Number(_) => Op::Is(number("equality")?),
            _ => {
                let texts = texts();
                if texts.is_empty() {
                    return Err(("R05", format!("{key}: write true, false, a number, a word or a list of words")));
                }
                if let Some(allowed) = allowed(&field)
                    && let Some(wrong) = texts.iter().find(|t| !allowed.contains(&t.as_str()))
                {
                    return Err(("R05", format!("{key}: {wrong:?} is none of {}", allowed.join(", "))));
                }
                Op::OneOf(texts)
            }
        },
        other => return Err(("R05", format!("{key}: modifier {other:?} is none of lt, lte, gt, gte, exists"))),
    };
    Ok(Test { field, op })
}

/// Fields that have a name of their own; the others are a place and a lexicon's category (`word.contact`).
const NAMED: [(&str, Field); 34] = [
    ("mark", Field::Mark),
    ("mark.count", Field::MarkCount),
    ("mark.compared", Field::MarkCompared),
    ("price.basis", Field::Basis),
    ("price.ratio", Field::Ratio),
    ("price.worth", Field::Worth),
    ("kind.named", Field::KindNamed),
    ("kind.worn", Field::KindWorn),
    ("price.asked", Field::Asked),
    ("price.shown", Field::PriceShown),
    ("price.placeholder", Field::PricePlaceholder),
    ("price.spread", Field::PriceSpread),
    ("others", Field::Others),
    ("others.luxury", Field::OthersLuxury),
    ("location", Field::Location),
    ("official_image", Field::OfficialImage),
    ("styles", Field::Styles),
    ("pieces", Field::Pieces),
    ("seller.authorised", Field::SellerAuthorised),
    ("seller.offender", Field::SellerOffender),
    ("seller.known", Field::SellerKnown),
    ("seller.claims_official", Field::SellerClaimsOfficial),
    ("seller.names_mark", Field::SellerNamesMark),
    ("hidden", Field::Hidden),
    ("never_made", Field::NeverMade),
    ("attribute", Field::Attribute),
    ("marketplace", Field::Marketplace),
    ("title.length", Field::TitleLength),
    ("picture.official", Field::PictureOfficial),
    ("picture.counterfeit", Field::PictureCounterfeit),
    ("picture.contact", Field::PictureContact),
    ("picture.link", Field::PictureLink),
    ("price.floor", Field::Floor),
    ("title.rest", Field::TitleRest),
];

/// Names of the fields that a rule can ask for, beside `title` and those of lexicons (`word.CATEGORY`,
/// `detail.CATEGORY`, `review.CATEGORY`).
pub fn field_names() -> impl Iterator<Item = &'static str> {
    NAMED.iter().map(|(name, _)| *name)
}

/// Parses the name of a field that a curve may run over, too.
pub(super) fn field(name: &str, categories: &Categories) -> Result<Field, (&'static str, String)> {
    if let Some((_, field)) = NAMED.iter().find(|(known, _)| *known == name) {
        return Ok(field.clone());
    }
    let Some((place, category)) =
        name.split_once('.').filter(|(place, _)| matches!(*place, "word" | "detail" | "review"))
    else {
        return Err(("R02", format!("no field is named {name:?}; docs/rules.md lists them")));
    };
    let Some(number) = categories.find(category) else {
        let known: Vec<_> = categories.iter().map(|(_, n)| n).collect();
        return Err(("R04", format!("no lexicon has the category {category:?}; there are {}", known.join(", "))));
    };
    Ok(match place {
        "word" => Field::Word(number),
        "detail" => Field::Detail(number),
        _ => Field::Review(number),
    })
}

fn allowed(field: &Field) -> Option<&'static [&'static str]> {
    match field {
        Field::Mark => Some(&["registered", "also", "misspelt", "split", "spaced", "disguised"]),
        Field::Basis => Some(&["product", "line", "category", "brand", "other", "none"]),
        Field::Attribute => Some(&["mark", "other", "missing"]),
        _ => None,
    }
}

fn spelling(form: MarkForm, look: Look) -> &'static str {
    match (look, form) {
        (Look::Disguised, _) => "disguised",
        (Look::Spaced, _) => "spaced",
        (Look::Split, _) => "split",
        (Look::Plain, MarkForm::Registered) => "registered",
        (Look::Plain, MarkForm::Also) => "also",
        (Look::Plain, MarkForm::Misspelt) => "misspelt",
    }
}

impl Test {
    /// Whether a listing passes.
    pub fn holds(&self, context: &Context, view: &View) -> bool {
        match &self.op {
            Op::OneOf(texts) => match self.field {
                Field::Mark => view.marks.iter().any(|m| texts.iter().any(|t| t == spelling(m.form, m.look))),
                Field::Basis => texts.iter().any(|t| t == view.basis.name()),
                Field::Attribute => texts.iter().any(|t| t == view.attribute),
                Field::Location => {
                    context.listing.location.as_deref().is_some_and(|l| texts.iter().any(|t| l.contains(t.as_str())))
                }
                Field::Marketplace => context.marketplace.is_some_and(|m| texts.iter().any(|t| t == m)),
                _ => false,
            },
            op => {
                let value = self.field.number(context, view);
                match op {
                    Op::Below(n) => value.is_some_and(|v| v < *n),
                    Op::AtMost(n) => value.is_some_and(|v| v <= *n),
                    Op::Above(n) => value.is_some_and(|v| v > *n),
                    Op::AtLeast(n) => value.is_some_and(|v| v >= *n),
                    Op::Is(n) => value == Some(*n),
                    Op::Exists(yes) => value.is_some_and(|v| v > 0.0) == *yes,
                    Op::OneOf(_) => false,
                }
            }
        }
    }

    /// Characters of the title that show it.
    pub fn spans(&self, context: &Context, view: &View, out: &mut Vec<Span>) {
        let scene = context.scene;
        match &self.field {
            Field::Mark => match &self.op {
                Op::OneOf(texts) => {
                    out.extend(
                        view.marks
                            .iter()
                            .filter(|m| texts.iter().any(|t| t == spelling(m.form, m.look)))
                            .map(|m| m.span),
                    );
                }
                _ => out.extend(view.marks.iter().map(|m| m.span)),
            },
            Field::MarkCount | Field::MarkCompared => out.extend(view.marks.iter().map(|m| m.span)),
            Field::Basis => out.extend(view.product_span),
            Field::Word(category) => {
                out.extend(scene.words_of(*category).map(|w| w.span).filter(|span| !view.own.hold(*span)));
            }
            Field::Others | Field::OthersLuxury => out.extend(view.others.iter().map(|o| o.0)),
            Field::Styles => out.extend(scene.styles.map(|(_, span)| span)),
            Field::Hidden => out.extend(scene.folded.hidden()),
            Field::Title(words) => {
                out.extend(scene.literals.iter().filter(|(id, _)| words.contains(id)).map(|(_, span)| *span))
            }
            Field::NeverMade => out.extend(&view.never_made),
            _ => {}
        }
    }

    /// Field of the listing in which the evidence lies.
    pub fn place(&self) -> &'static str {
        match self.field {
            Field::Ratio
            | Field::Floor
            | Field::PriceShown
            | Field::PricePlaceholder
            | Field::PriceSpread
            | Field::Worth
            | Field::Asked => "price",
            Field::SellerAuthorised
            | Field::SellerOffender
            | Field::SellerKnown
            | Field::SellerClaimsOfficial
            | Field::SellerNamesMark => "seller",
            Field::Attribute => "brand",
            Field::Detail(_) => "attributes",
            Field::Review(_) => "reviews",
            Field::Location => "location",
            Field::OfficialImage
            | Field::PictureOfficial
            | Field::PictureCounterfeit
            | Field::PictureContact
            | Field::PictureLink => "image",
            _ => "title",
        }
    }
}

impl Field {
    /// Value as a number; facts that hold or not are 1 and 0.
    pub fn number(&self, context: &Context, view: &View) -> Option<f64> {
        let scene = context.scene;
        let flag = |yes: bool| Some(f64::from(u8::from(yes)));
        match self {
            Self::Mark => flag(!view.marks.is_empty()),
            Self::MarkCount => Some(view.marks.len() as f64),
            Self::MarkCompared => flag(!view.marks.is_empty() && view.marks.iter().all(|m| m.compared)),
            Self::Basis => flag(!matches!(view.basis, Basis::Nothing | Basis::Other)),
            Self::Ratio => view.ratio,
            Self::Floor => view.floor,
            Self::Worth => view.reference.as_ref().zip(context.rates).and_then(|(reference, rates)| {
                super::price::amount(reference).and_then(|a| rates.convert(a, &reference.currency, "USD"))
            }),
            Self::Asked => view.asked,
            Self::KindNamed => flag(view.kind_named),
            Self::KindWorn => flag(view.kind_worn),
            Self::PriceShown => flag(scene.price.is_some()),
            Self::PricePlaceholder => flag(scene.placeholder),
            Self::PriceSpread => Some(scene.spread),
            Self::Word(category) => Some(f64::from(view.strengths.get(usize::from(*category)).copied().unwrap_or(0.0))),
            Self::Others => Some(view.others.len() as f64),
            Self::OthersLuxury => Some(view.others.iter().filter(|o| o.1 >= 1.0).count() as f64),
            Self::Detail(category) => {
                Some(scene.detail.iter().filter(|d| d.0 == *category).map(|d| f64::from(d.1)).fold(0.0, f64::max))
            }
            Self::Review(category) => {
                Some(scene.reviews.iter().filter(|r| r.category == *category).map(|r| f64::from(r.strength)).sum())
            }
            Self::Location => flag(context.listing.location.as_deref().is_some_and(|l| !l.is_empty())),
            Self::OfficialImage => flag(view.official_image),
            Self::PictureOfficial => Some(view.official.map_or(0.0, |s| s.closeness)),
            Self::PictureCounterfeit => Some(view.counterfeit.map_or(0.0, |s| s.closeness)),
            Self::PictureContact => Some(scene.pictures.contact),
            Self::PictureLink => flag(!scene.pictures.link.is_empty()),
            Self::Styles => Some(scene.styles.map_or(0.0, |(n, _)| n)),
            Self::Pieces => Some(scene.pieces),
            Self::SellerAuthorised => flag(view.authorised),
            Self::SellerOffender => flag(view.offender),
            Self::SellerKnown => flag(scene.seller.is_some()),
            Self::SellerClaimsOfficial => flag(scene.seller_claims_official),
            Self::SellerNamesMark => flag(view.seller_names_mark),
            Self::Hidden => Some(scene.folded.hidden().len() as f64),
            Self::Title(words) => flag(scene.literals.iter().any(|(id, _)| words.contains(id))),
            Self::NeverMade => flag(!view.never_made.is_empty()),
            Self::Attribute => flag(view.attribute != "missing"),
            Self::Marketplace => flag(context.marketplace.is_some()),
            Self::TitleLength => Some(scene.folded.plain().chars().count() as f64),
            Self::TitleRest => Some(scene.rest(&context.listing.title, usize::MAX) as f64),
        }
    }
}
