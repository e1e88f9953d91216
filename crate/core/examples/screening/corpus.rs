//! The corpus of the screening benchmark: invented brands and listings, the same for the same seed.
//!
//! A listing is a title and a description, 300 bytes on average, a third of the listings Chinese. Three in ten name one
//! of the brands, one in ten holds a word of the lexicons.

use std::fmt::Write as _;

use touchstone_core::brand::Brand;
use touchstone_core::listing::Listing;
use touchstone_core::money::Money;

/// Seed of every figure that is recorded.
pub const SEED: u64 = 20_261_124;

/// SplitMix64: a generator in ten lines, so that others can repeat the corpus.
pub struct Dice(pub u64);

impl Dice {
    fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    fn below(&mut self, n: usize) -> usize {
        (self.roll() % n as u64) as usize
    }

    fn pick<'a>(&mut self, list: &[&'a str]) -> &'a str {
        list[self.below(list.len())]
    }
}

const SYLLABLES: [&str; 24] = [
    "vel", "mar", "ox", "tri", "na", "quor", "bel", "sun", "dra", "fen", "ko", "lum", "pir", "zan", "thal", "ru",
    "gos", "wex", "jun", "cal", "myr", "ost", "ebb", "hal",
];
const MODELS: [&str; 16] = [
    "Runner", "Court", "Classic", "Trail", "Volt", "Orbit", "Drift", "Pulse", "Nova", "Arc", "Flux", "Crest", "Haven",
    "Ridge", "Atlas", "Glide",
];
const KINDS: [(&str, &str); 5] =
    [("sneakers", "运动鞋"), ("handbag", "手提包"), ("hoodie", "卫衣"), ("jacket", "外套"), ("watch", "手表")];
const WORDS: [&str; 64] = [
    "new",
    "soft",
    "light",
    "daily",
    "travel",
    "summer",
    "season",
    "comfortable",
    "breathable",
    "waterproof",
    "delivery",
    "within",
    "days",
    "please",
    "check",
    "the",
    "size",
    "table",
    "before",
    "ordering",
    "we",
    "answer",
    "questions",
    "every",
    "day",
    "colour",
    "may",
    "differ",
    "slightly",
    "from",
    "pictures",
    "because",
    "of",
    "screen",
    "settings",
    "material",
    "cotton",
    "polyester",
    "leather",
    "rubber",
    "sole",
    "zip",
    "pocket",
    "adjustable",
    "strap",
    "gift",
    "idea",
    "for",
    "women",
    "men",
    "and",
    "students",
    "machine",
    "wash",
    "cold",
    "packed",
    "carefully",
    "with",
    "tracking",
    "number",
    "returns",
    "accepted",
    "fast",
    "quality",
];
const CHINESE: [&str; 32] = [
    "新款",
    "秋季",
    "男女",
    "同款",
    "舒适",
    "透气",
    "百搭",
    "时尚",
    "休闲",
    "学生",
    "潮流",
    "宽松",
    "防滑",
    "耐磨",
    "轻便",
    "运动",
    "发货",
    "快速",
    "客服",
    "在线",
    "尺码",
    "请看",
    "详情",
    "颜色",
    "以实物",
    "为准",
    "支持",
    "七天",
    "退换",
    "面料",
    "纯棉",
    "包邮",
];
const LEXICON: [&str; 10] =
    ["1:1 quality", "factory direct", "whatsapp", "no box", "高仿", "加微信", "原单", "AAA", "compatible with", "二手"];

/// Name of the brand of a number.
fn name(number: usize) -> String {
    let mut dice = Dice(SEED ^ (number as u64).wrapping_mul(7919));
    let mut word: String = (0..3).map(|_| dice.pick(&SYLLABLES)).collect();
    if let Some(first) = word.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    word
}

/// Invented brands, each with two marks, six products and three categories.
pub fn brands(count: usize) -> Vec<Brand> {
    (0..count)
        .map(|number| {
            let name = name(number);
            let mut dice = Dice(SEED.wrapping_add(number as u64));
            let mut text = format!(
                "schema = 1\nname = \"{name}\"\nowner = \"invented\"\n[[mark]]\ntext = \"{name}\"\nkind = \"word\"\nalso = [\"{} {}\"]\n",
                name,
                dice.pick(&["Atelier", "Studio", "Sport", "Works"])
            );
            for i in 0..6 {
                let model = MODELS[(number * 6 + i) % MODELS.len()];
                let _ = write!(
                    text,
                    "[[product]]\nname = \"{model} {}{}\"\ncategory = \"{}\"\nreference_price = {{ amount = \"{}\", currency = \"USD\" }}\n",
                    dice.pick(&SYLLABLES),
                    number * 7 + i,
                    KINDS[i % 3].0,
                    60 + dice.below(400)
                );
            }
            for (english, chinese) in KINDS.iter().take(3) {
                let _ = write!(
                    text,
                    "[[category]]\nname = \"{english}\"\nwords = [\"{english}\", \"{chinese}\"]\nreference_price = {{ amount = \"{}\", currency = \"USD\" }}\n",
                    60 + dice.below(400)
                );
            }
            toml::from_str::<Brand>(&text).expect("the generator writes valid profiles")
        })
        .collect()
}

/// Listings that name `brands` brands.
pub fn listings(count: usize, brands: usize) -> Vec<Listing> {
    let mut dice = Dice(SEED);
    (0..count)
        .map(|_| {
            let chinese = dice.below(3) == 0;
            let kind = KINDS[dice.below(KINDS.len())];
            let mut text = String::new();
            if dice.below(10) < 3 {
                let _ = write!(text, "{} {} ", name(dice.below(brands)), dice.pick(&MODELS));
            }
            let target = 200 + dice.below(200);
            text.push_str(if chinese { kind.1 } else { kind.0 });
            if dice.below(10) == 0 {
                text.push(' ');
                text.push_str(dice.pick(&LEXICON));
            }
            let mut sentence = 0;
            while text.len() < target {
                sentence += 1;
                if chinese {
                    text.push_str(dice.pick(&CHINESE));
                    if sentence % 6 == 0 {
                        text.push_str(dice.pick(&["，", "。", "！", " "]));
                    }
                } else {
                    text.push(' ');
                    text.push_str(dice.pick(&WORDS));
                    if sentence % 9 == 0 {
                        text.push_str(dice.pick(&[",", ".", " -", " 2026", " 100%"]));
                    }
                }
            }
            let price = Money { amount: format!("{}.90", 5 + dice.below(300)), currency: "USD".into() };
            Listing { title: text, price: Some(price), ..Listing::default() }
        })
        .collect()
}
