//! Words that mean something in a listing, as data.

use serde::{Deserialize, Serialize};

/// A file of `knowledge/lexicons/`: words of one language that mean one kind of thing.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lexicon {
    /// Name of the file without its ending.
    pub id: String,
    /// What the words mean; rules speak of it as `word.CATEGORY`. The module `category` lists those that the engine itself reads.
    pub category: String,
    /// BCP 47 tag, `multi` for several.
    pub language: String,
    /// For people.
    #[serde(default)]
    pub description: String,
    /// The words.
    #[serde(default, rename = "term")]
    pub terms: Vec<Term>,
}

/// A word or phrase.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// As sellers write it; found in every disguise that the normal form undoes.
    pub text: String,
    /// Other spellings.
    #[serde(default)]
    pub also: Vec<String>,
    /// How far the word alone speaks for its category, 0 to 1.
    #[serde(default = "full_strength")]
    pub strength: f64,
    /// What it means.
    #[serde(default)]
    pub meaning: String,
    /// Where it was found; `own knowledge` where no source was opened.
    #[serde(default)]
    pub source: String,
    /// Phrases that hold the word and mean something else.
    #[serde(default)]
    pub false_friends: Vec<String>,
}

fn full_strength() -> f64 {
    1.0
}

/// Categories that the engine reads, beside those that only rules speak of.
pub(super) mod category {
    /// Goods that cost less than others of their kind: a T-shirt among clothing. The strength is their share.
    pub const CHEAP_KIND: &str = "cheap_kind";
    /// Goods that cost more than others of their kind: a coat among clothing. The strength is what they cost more.
    pub const DEAR_KIND: &str = "dear_kind";
    /// What goods of a kind cost as a share of what a house's goods usually cost, by the name of the kind (`headwear`): for
    /// kinds that a profile does not describe. They are not looked for in titles.
    pub const KIND_LEVEL: &str = "kind_level";
    /// Names of colours: a mark that is one is no mark inside a title ("shirt in off white"). They are not looked for.
    pub const COLOUR: &str = "colour";
    /// Goods that shops everywhere sell below the recommended price. The strength is the share that they usually ask.
    pub const STREET_PRICE: &str = "street_price";
    /// A little of the goods: samples, miniatures.
    pub const PORTION: &str = "portion";
    /// Words that tell a copy or a look-alike: not so where they belong to the names of a house's own goods.
    pub const SLANG: [&str; 4] = ["admission", "grade", "overrun", "look_alike"];
    /// Kinds of goods that bear the name of other goods: an AirPods case, an Air Jordan book, Samba socks.
    pub const SMALL_GOODS: [&str; 3] = ["goods_cases", "goods_media", "goods_underwear"];
    /// Kinds of goods to wear or to carry: what houses of fashion make.
    pub const WORN_GOODS: [&str; 11] = [
        "goods_bags",
        "goods_belts",
        "goods_clothing",
        "goods_eyewear",
        "goods_headwear",
        "goods_jewellery",
        "goods_scarves",
        "goods_shoes",
        "goods_underwear",
        "goods_wallets",
        "goods_watches",
    ];
    /// Kinds of goods that a volume tells: "100ml".
    pub const LIQUID_GOODS: [&str; 2] = ["goods_fragrance", "goods_cosmetics"];
    /// Words of which any house makes names of goods: "classic", "mini". A name of these alone is nobody's; they are not
    /// looked for in titles.
    pub const ORDINARY: &str = "ordinary";
    /// Hides every shorter hit inside it.
    pub const FALSE_FRIEND: &str = "false_friend";
    /// Takes back an admission that follows: "not a replica".
    pub const NEGATION_BEFORE: &str = "negation_before";
    /// Takes back an admission that stands before: 偽物ではありません.
    pub const NEGATION_AFTER: &str = "negation_after";
    /// The mark that follows names what the goods go with or imitate: "compatible with".
    pub const COMPARISON_BEFORE: &str = "comparison_before";
    /// The mark before names what the goods go with or imitate: 同款.
    pub const COMPARISON_AFTER: &str = "comparison_after";
    /// Goods that go with the product, not the product: laces.
    pub const ACCESSORY: &str = "accessory";
    /// Sized for children.
    pub const CHILDREN: &str = "children";
    /// Well-known marks of others.
    pub const FAMOUS_MARK: &str = "famous_mark";
    /// After a number: how many kinds one listing offers.
    pub const UNIT_STYLES: &str = "unit_styles";
    /// After a number: how many pieces the price buys.
    pub const UNIT_PIECES: &str = "unit_pieces";
    /// Before a number: the same.
    pub const UNIT_PIECES_BEFORE: &str = "unit_pieces_before";
    /// The number is a least order: the price is that of one piece.
    pub const LEAST_ORDER: &str = "least_order";
    /// Leads the buyer off the platform: looked for in what codes in pictures say, too.
    pub const CONTACT: &str = "contact";
    /// Claims to be the brand's own shop.
    pub const OFFICIAL_CLAIM: &str = "official_claim";
    /// Begins the categories that tell kinds of goods: `goods_shoes`.
    pub const GOODS: &str = "goods_";
}
