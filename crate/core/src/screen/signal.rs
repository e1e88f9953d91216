//! Which facts a listing has at all. A rule that asks for one that is not there is not tried: most rules ask for a
//! word, and most titles have few, so that the cost of a listing hardly grows with the number of rules.

use super::condition::Condition;
use super::field::{Field, Op, Test};
use super::goods::{Context, View};
use super::vocabulary::Meaning;

/// A set of facts, as bits: the first hold what is no word, the others categories of words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Signals([u64; 4]);

const RATIO: usize = 0;
const PLACEHOLDER: usize = 1;
const SPREAD: usize = 2;
const OTHERS: usize = 3;
const DETAIL: usize = 4;
const LOCATION: usize = 5;
const OFFICIAL_IMAGE: usize = 6;
const STYLES: usize = 7;
const PIECES: usize = 8;
const SELLER: usize = 9;
const HIDDEN: usize = 10;
const TITLE: usize = 11;
const NEVER_MADE: usize = 12;
const ATTRIBUTE: usize = 13;
const MARK: usize = 14;
const REVIEW: usize = 15;
const PICTURES: usize = 16;
const WORDS: usize = 32;

impl Signals {
    fn add(&mut self, bit: usize) {
        if let Some(word) = self.0.get_mut(bit / 64) {
            *word |= 1 << (bit % 64);
        }
    }

    fn add_if(&mut self, bit: usize, there: bool) {
        if there {
            self.add(bit);
        }
    }

    /// Whether all of `needed` are there.
    pub fn cover(&self, needed: &Self) -> bool {
        self.0.iter().zip(needed.0).all(|(there, needed)| needed & !there == 0)
    }

    fn zip(self, other: Self, join: impl Fn(u64, u64) -> u64) -> Self {
        let mut out = self;
        out.0.iter_mut().zip(other.0).for_each(|(a, b)| *a = join(*a, b));
        out
    }

    /// What a condition cannot hold without.
    pub fn needed(condition: &Condition, selections: &[Vec<Test>]) -> Self {
        match condition {
            Condition::Is(i) => {
                let mut needed = Self::default();
                selections.get(*i).into_iter().flatten().filter_map(bit).for_each(|bit| needed.add(bit));
                needed
            }
            Condition::Not(_) => Self::default(),
            Condition::All(list) => {
                list.iter().map(|c| Self::needed(c, selections)).fold(Self::default(), |a, b| a.zip(b, |a, b| a | b))
            }
            Condition::Any(list) => list
                .iter()
                .map(|c| Self::needed(c, selections))
                .reduce(|a, b| a.zip(b, |a, b| a & b))
                .unwrap_or_default(),
        }
    }

    /// What a listing in whose title these words stand has at most, whatever else is known of it.
    pub fn at_most<'a>(words: impl Iterator<Item = &'a Meaning>) -> Self {
        let mut there = Self([(1 << WORDS) - 1, 0, 0, 0]);
        for meaning in words {
            if let Meaning::Word { category, .. } = meaning {
                there.add(WORDS + usize::from(*category));
            }
        }
        there
    }

    /// What a listing has in a brand's view.
    pub fn of(context: &Context, view: &View) -> Self {
        let scene = context.scene;
        let mut there = Self::default();
        scene.words.iter().for_each(|w| there.add(WORDS + usize::from(w.category)));
        there.add_if(RATIO, view.ratio.is_some());
        there.add_if(PLACEHOLDER, scene.placeholder);
        there.add_if(SPREAD, scene.spread > 1.0);
        there.add_if(OTHERS, !view.others.is_empty());
        there.add_if(DETAIL, !scene.detail.is_empty());
        there.add_if(REVIEW, !scene.reviews.is_empty());
        there.add_if(LOCATION, context.listing.location.is_some());
        there.add_if(OFFICIAL_IMAGE, view.official_image);
        there.add_if(STYLES, scene.styles.is_some());
        there.add_if(PIECES, scene.pieces > 1.0);
        there.add_if(SELLER, context.listing.seller.is_some());
        there.add_if(HIDDEN, !scene.folded.hidden().is_empty());
        there.add_if(TITLE, !scene.literals.is_empty());
        there.add_if(NEVER_MADE, !view.never_made.is_empty());
        there.add_if(ATTRIBUTE, view.attribute != "missing");
        there.add_if(MARK, !view.marks.is_empty());
        there.add_if(PICTURES, !context.listing.pictures.is_empty());
        there
    }
}

/// The fact without which a line of a selection cannot hold, where there is one.
fn bit(test: &Test) -> Option<usize> {
    let more_than = |least: f64| match test.op {
        Op::Exists(there) => there,
        Op::AtLeast(n) | Op::Is(n) => n > least,
        Op::Above(n) => n >= least,
        _ => false,
    };
    let bit = match &test.field {
        Field::Ratio => return (test.op != Op::Exists(false)).then_some(RATIO),
        Field::PricePlaceholder if more_than(0.0) => PLACEHOLDER,
        Field::PriceSpread if more_than(1.0) && test.op != Op::Exists(true) => SPREAD,
        Field::Others | Field::OthersLuxury if more_than(0.0) => OTHERS,
        Field::Detail(_) if more_than(0.0) => DETAIL,
        Field::Review(_) if more_than(0.0) => REVIEW,
        Field::Location if matches!(test.op, Op::OneOf(_)) || more_than(0.0) => LOCATION,
        Field::OfficialImage if more_than(0.0) => OFFICIAL_IMAGE,
        Field::PictureOfficial | Field::PictureCounterfeit | Field::PictureContact | Field::PictureLink
            if more_than(0.0) =>
        {
            PICTURES
        }
        Field::Styles if more_than(0.0) => STYLES,
        Field::Pieces if more_than(1.0) && test.op != Op::Exists(true) => PIECES,
        Field::SellerAuthorised
        | Field::SellerOffender
        | Field::SellerKnown
        | Field::SellerClaimsOfficial
        | Field::SellerNamesMark
            if more_than(0.0) =>
        {
            SELLER
        }
        Field::Hidden if more_than(0.0) => HIDDEN,
        Field::Title(_) => TITLE,
        Field::NeverMade if more_than(0.0) => NEVER_MADE,
        Field::Mark if matches!(test.op, Op::OneOf(_)) || more_than(0.0) => MARK,
        Field::Word(category) if more_than(0.0) => WORDS + usize::from(*category),
        _ => return None,
    };
    (bit < 256).then_some(bit)
}
