//! What the words of a text or a class tell of it.

use super::vocabulary::{
    ASIDE_CLASS, ASIDE_LEAD, ASIDE_TRAIL, EARLIER_CLASS, EARLIER_LEAD, EARLIER_TRAIL, PRICE_WORDS,
};

/// Words of counts, ratings and services: a text with them and a digit, or little else, names nothing.
const FURNITURE: &[&str] = &[
    "sold",
    "sales",
    "orders",
    "order",
    "reviews",
    "review",
    "rating",
    "ratings",
    "stars",
    "star",
    "shipping",
    "delivery",
    "free",
    "feedback",
    "positive",
    "watching",
    "watchers",
    "bought",
    "left",
    "sisa",
    "tersisa",
    "quedan",
    "restam",
    "осталось",
    "仅剩",
    "残り",
    "stock",
    "sponsored",
    "ad",
    "off",
    "save",
    "coupon",
    "vendidos",
    "vendido",
    "avaliações",
    "frete",
    "grátis",
    "verkauft",
    "付款",
    "已售",
    "成交",
    "评价",
    "条评价",
    "收货",
    "人收藏",
    "收藏",
    "包邮",
    "销量",
    "月销",
    "已拼",
    "人付款",
    "好评",
    "回头率",
    "复购",
    "退货",
    "发货",
    "レビュー",
    "ポイント",
    "送料無料",
    "送料",
    "配送",
    "在庫",
    "продано",
    "отзывов",
    "заказов",
    "pieces",
    "moq",
    "min",
    "clubcard",
];

/// Endings and words of company and shop names.
const COMPANY: &[&str] = &[
    "有限公司",
    "旗舰店",
    "专营店",
    "专卖店",
    "自营",
    "官方店",
    "工厂",
    "厂",
    "商行",
    "经营部",
    "批发部",
    "商贸",
    "店",
    "商城",
    "株式会社",
    "公司",
    "集团",
    "企业店",
    "卖场",
    "co., ltd",
    "co.,ltd",
    "co. ltd",
    "co.ltd",
    "limited",
    "ltd",
    "inc.",
    "llc",
    "gmbh",
    "store",
    "shop",
    "trading",
    "factory",
    "company",
    "official",
    "旗艦店",
    "專賣店",
];

/// Bytes between an amount and the word that names a card.
const CARD_REACH: usize = 24;

/// What a class, a lead or a trail makes of an amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Role {
    /// Nothing against it.
    Price,
    /// Words around it that say nothing known.
    Unsure,
    /// An earlier or list price.
    Earlier,
    /// Shipping, a rate, a saving, a unit price.
    Aside,
}

/// Words of a class or id, split at punctuation and at camel case.
pub(super) fn class_words(class: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut lower = false;
    for c in class.chars() {
        if !c.is_alphanumeric() {
            words.push(String::new());
            lower = false;
            continue;
        }
        if c.is_uppercase() && lower {
            words.push(String::new());
        }
        lower = c.is_lowercase() || c.is_numeric();
        if let Some(word) = words.last_mut() {
            if c.is_ascii() {
                word.push(c.to_ascii_lowercase());
            } else {
                word.extend(c.to_lowercase());
            }
        }
    }
    words.retain(|w| !w.is_empty());
    words
}

/// What the class says of an amount.
pub(super) fn class_role(class: &str) -> Role {
    let mut words = class_words(class);
    // `with-old-price` says what stands inside, not what it is; `including-tax` and `without-tax` are prices, too, and so
    // is `price-no-strikethrough`.
    while let Some(at) = words
        .iter()
        .position(|w| matches!(w.as_str(), "with" | "without" | "including" | "incl" | "has" | "no" | "not"))
    {
        words.drain(at..words.len().min(at + 2));
    }
    // `price-and-shipping` holds the price; what else it holds it does not make of it.
    while let Some(at) = words.windows(2).position(|w| w[0] == "price" && w[1] == "and") {
        words.drain(at + 1..words.len().min(at + 3));
    }
    let has = |list: &[&str]| words.iter().any(|w| list.contains(&w.as_str()));
    // `price-list`, `list-item`: a list of prices is no list price.
    let only_list = words.iter().any(|w| w == "list") && !words.windows(2).any(|w| w[0] == "list" && w[1] == "price");
    let earlier = words.iter().any(|w| {
        EARLIER_CLASS.contains(&w.as_str()) && !((w == "list" && only_list) || (w == "line" && !has(&["through"])))
    });
    match () {
        // `price-discount`, `discountedPrice`: the price after it.
        () if words.iter().any(|w| ASIDE_CLASS.contains(&w.as_str()) && !(w == "discount" && has(&["price"]))) => {
            Role::Aside
        }
        () if earlier => Role::Earlier,
        () => Role::Price,
    }
}

/// What the words around an amount say of it.
pub(super) fn text_role(lead: &str, trail: &str) -> Role {
    let (lead, trail) = (lead.to_lowercase(), trail.to_lowercase());
    // `de R$ 899 por R$ 649`: the first is the old one. `a partir de` begins otherwise.
    let mut role = if lead.trim().trim_end_matches(':') == "de" { Role::Earlier } else { Role::Price };
    for word in tokens(&lead) {
        role = role.max(match () {
            () if is_instalment(word) => Role::Aside,
            () if PRICE_WORDS.contains(&word) => Role::Price,
            () if named(word, ASIDE_LEAD) => Role::Aside,
            () if named(word, EARLIER_LEAD) => Role::Earlier,
            () if named(word, PRICE_WORDS) => Role::Price,
            () => Role::Unsure,
        });
    }
    // `-37 %` and `37 % off` behind a price are what it saves.
    let is_figure = |word: &str| trail.contains('%') && word.chars().all(|c| c.is_ascii_digit() || c == '%');
    let mut share = false;
    let behind = tokens(&trail).filter(|word| {
        let saved = is_figure(word) || (share && *word == "off");
        share = is_figure(word);
        !saved
    });
    // "74.07 free shipping": what costs nothing says nothing of the amount.
    for (place, word) in behind.take_while(|word| !FREE.contains(word)).enumerate() {
        role = role.max(match () {
            // `券后价3000+人付款`: what stands in the next element is joined to it.
            () if PRICE_WORDS.iter().any(|known| word == *known || begins_with(word, known)) => Role::Price,
            () if place < 2 && named(word, ASIDE_TRAIL) => Role::Aside,
            () if place < 2 && named(word, EARLIER_TRAIL) => Role::Earlier,
            () if named(word.trim_start_matches('/'), PRICE_WORDS) => Role::Price,
            () => Role::Unsure,
        });
    }
    role
}

/// What a service costs that costs nothing.
const FREE: [&str; 7] = ["free", "gratis", "grátis", "gratuita", "gratuite", "kostenlos", "kostenloser"];

/// Whether a label says that an amount is a price: `Price:`, `Your price`, `售价`.
pub(super) fn is_price_label(label: &str) -> bool {
    const NAMES: &str = "\
price
preis
prix
precio
preço
prezzo
prijs
cena
pris
hinta
цена
fiyat
giá
harga
售价
价格
现价
批发价
一口价
価格
판매가
售價";
    let lower = label.to_lowercase();
    label.chars().count() <= 30
        && text_role(&lower, "") <= Role::Unsure
        && tokens(&lower)
            .any(|word| NAMES.split('\n').any(|name| word == name || (name.chars().all(is_cjk) && word.contains(name))))
}

/// Whether words around an amount say that a coupon or a subsidy has been taken off.
pub(super) fn is_conditional(words: &str) -> bool {
    const AFTER: [&str; 9] = [
        "券后",
        "补后",
        "补贴后",
        "折后价",
        "after coupon",
        "with coupon",
        "after voucher",
        "クーポン適用後",
        "쿠폰적용가",
    ];
    let lower = words.to_lowercase();
    AFTER.iter().any(|word| holds(&lower, word))
}

/// Whether words directly behind an amount ask it only of who pays with the marketplace's own card.
pub(super) fn is_for_card(behind: &str) -> bool {
    const CARDS: [&str; 4] = ["картой", "with card", "with our card", "com o cartão"];
    let lower = behind.trim_start().to_lowercase();
    CARDS.iter().any(|word| lower.find(word).is_some_and(|at| at <= CARD_REACH))
}

/// Whether words directly behind an amount ask it only of who buys for the first time.
pub(super) fn is_for_newcomers(behind: &str) -> bool {
    const FIRST: [&str; 6] = ["新人价", "新人专享", "新客价", "新客专享", "首单价", "new customer price"];
    let lower = behind.trim_start().to_lowercase();
    FIRST.iter().any(|word| lower.starts_with(word))
}

/// Whether words before an amount make it one of several payments: `10x de`.
pub(super) fn is_instalment(words: &str) -> bool {
    let number = |n: &str| !n.is_empty() && n.bytes().all(|b| b.is_ascii_digit());
    tokens(&words.to_lowercase()).any(|word| word.strip_suffix(['x', '×']).is_some_and(number))
}

/// Whether words around an amount say that taxes come on top of it.
pub(super) fn is_net(words: &str) -> bool {
    const NET: &str = "\
bez dph
bez ddv
bez vat
netto
excl. vat
ex vat
ex. vat
excluding vat
without vat
ohne mwst
exkl. mwst
hors taxe
 ht
sin iva
iva no incluido
iva esclusa
excl. btw
exkl. moms
税抜
未税";
    let lower = words.to_lowercase();
    words.chars().count() <= 40 && NET.split('\n').any(|word| holds(&lower, word))
}

/// Words of a text; runs without letters are none.
fn tokens(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| c.is_whitespace() || matches!(c, ':' | '：' | '(' | ')' | '（' | '）' | ',' | '*' | '|' | '"'))
        .map(|word| word.trim_matches(['.', '-', '!', ';', '+', '~']))
        .filter(|word| word.chars().any(|c| c.is_alphanumeric()))
}

/// Whether a word begins with a whole word of a script without spaces.
fn begins_with(word: &str, known: &str) -> bool {
    known.chars().count() >= 2 && known.chars().all(is_cjk) && word.starts_with(known)
}

/// Whether a word is in the list; in scripts without spaces a listed word may be part of it.
fn named(word: &str, list: &[&str]) -> bool {
    let mixed = !word.is_ascii();
    let part = |entry: &str| mixed && !entry.is_ascii() && holds(word, entry) && entry.chars().all(is_cjk);
    list.iter().any(|entry| word == *entry || part(entry))
}

/// Whether a short text holds a word. The standard library prepares each search, which takes longer than one in a text of
/// a few words.
pub(super) fn holds(text: &str, word: &str) -> bool {
    let (text, word) = (text.as_bytes(), word.as_bytes());
    let Some(first) = word.first() else { return true };
    let places = text.len().saturating_sub(word.len() - 1);
    text.iter().take(places).enumerate().any(|(at, byte)| byte == first && text.get(at..at + word.len()) == Some(word))
}

/// Characters of scripts written without spaces.
pub(super) fn is_cjk(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ac00}'..='\u{d7a3}')
}

/// Whether a text counts, rates or offers a service instead of naming goods.
pub(super) fn is_furniture(text: &str) -> bool {
    let lower = text.to_lowercase();
    let digits = lower.chars().any(|c| c.is_ascii_digit());
    let words: Vec<&str> = tokens(&lower).collect();
    let hits = words.iter().filter(|word| named(word, FURNITURE)).count() + usize::from(counts_goods(&lower));
    let letters = lower.chars().filter(|c| c.is_alphabetic()).count();
    if letters == 0 {
        return true;
    }
    (hits > 0 && (digits || words.len() <= 3) && words.len() <= 8 && letters < 40)
        || lower.starts_with(['(', '+', '%']) && letters < 12
}

/// Whether a name is a firm's by the form that it was registered in: no shop's notice ends so.
pub(super) fn is_registered(text: &str) -> bool {
    let plain: String = text.to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect();
    ["coltd", "coltda", "有限公司", "株式会社"].iter().any(|form| plain.ends_with(form))
}

/// Whether a text counts pieces or names a rebate: "100件", "满300减20". Inside a word the same characters name goods
/// (挂件 a pendant, 配件 a part).
fn counts_goods(text: &str) -> bool {
    let solid: Vec<char> = text.chars().filter(|c| !c.is_whitespace()).collect();
    solid.iter().enumerate().any(|(at, c)| {
        let beside =
            |at: Option<usize>| at.and_then(|at| solid.get(at)).is_some_and(|c| c.is_ascii_digit() || *c == '+');
        match c {
            '件' => beside(at.checked_sub(1)),
            '满' | '减' => beside(at.checked_add(1)),
            _ => false,
        }
    })
}

/// Whether a text reads like the name of a company or a shop.
pub(super) fn is_company(text: &str) -> bool {
    let lower = text.trim().to_lowercase();
    let length = lower.chars().count();
    (2..=80).contains(&length)
        && COMPANY.iter().any(|word| {
            if word.is_ascii() {
                let whole = |text: &str| {
                    text.strip_suffix(word).is_some_and(|rest| !rest.ends_with(|c: char| c.is_alphanumeric()))
                };
                whole(&lower) || whole(lower.trim_end_matches('.'))
            } else {
                lower.ends_with(word)
            }
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn class_words_split_at_camel_case_and_punctuation() {
        assert_eq!(class_words("priceOld is--strike_x2"), ["price", "old", "is", "strike", "x2"]);
    }

    #[test]
    fn a_class_tells_an_earlier_price_from_a_list_of_prices() {
        assert_eq!(class_role("priceOld"), Role::Earlier);
        assert_eq!(class_role("list-price"), Role::Earlier);
        assert_eq!(class_role("price-list"), Role::Price);
        assert_eq!(class_role("box with-org-price"), Role::Price);
        assert_eq!(class_role("amount-old no-strikethrough"), Role::Earlier);
        assert_eq!(class_role("amount-red amount-no-strikethrough"), Role::Price);
        assert_eq!(class_role("shippingCost"), Role::Aside);
        assert_eq!(class_role("underline"), Role::Price);
        assert_eq!(class_role("goods-price-and-shipping"), Role::Price);
    }

    #[test]
    fn the_words_around_an_amount_tell_its_role() {
        assert_eq!(text_role("From", "/ piece"), Role::Price);
        assert_eq!(text_role("List:", ""), Role::Earlier);
        assert_eq!(text_role("原价", ""), Role::Earlier);
        assert_eq!(text_role("运费", ""), Role::Aside);
        assert_eq!(text_role("", "/mo"), Role::Aside);
        assert_eq!(text_role("", " off"), Role::Aside);
        assert_eq!(text_role("", " 50% OFF"), Role::Price);
        assert_eq!(text_role("", " shipping"), Role::Aside);
        assert_eq!(text_role("", " FREE shipping"), Role::Price);
        assert_eq!(text_role("blue", ""), Role::Unsure);
    }

    #[test]
    fn a_word_is_found_wherever_it_stands() {
        for (text, word) in
            [("1件已售", "已售"), ("sold", "sold"), ("", ""), ("so", "sold"), ("a sol", "sold"), ("ssold", "sold")]
        {
            assert_eq!(holds(text, word), text.contains(word), "{text:?} {word:?}");
        }
    }

    #[test]
    fn company_names_are_known_by_their_endings() {
        assert!(is_company("九江恒达刷业有限公司"));
        assert!(is_company("Xiamen Dipeng Trading Co., Ltd."));
        assert!(is_company("SheIn Official Store"));
        assert!(!is_company("2022 soccer suit"));
    }

    #[test]
    fn counts_and_services_name_nothing() {
        assert!(is_furniture("1000+人付款"));
        assert!(is_furniture("Free shipping"));
        assert!(is_furniture("(1,234)"));
        assert!(is_furniture("已售 200 件") && is_furniture("100+件") && is_furniture("满300减20"));
        assert!(!is_furniture("包包挂件 毛绒小熊") && !is_furniture("不锈钢配件") && !is_furniture("圆满 手链"));
        assert!(!is_furniture("Waterproof Bluetooth 5.0 Earbuds Stereo Sport Wireless Headphones"));
    }
}
