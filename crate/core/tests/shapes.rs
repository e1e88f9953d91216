//! Profiles of every shape: what price says must not hang on how much of its catalogue a rights holder wrote down.

use touchstone_core::brand::Brand;
use touchstone_core::listing::Listing;
use touchstone_core::money::Money;
use touchstone_core::screen::{Band, Pack, RuleSet, Verdict};

const MARK: &str = "schema = 1\nname = \"Velmar\"\nowner = \"invented\"\n[[mark]]\ntext = \"VELMAR\"\nkind = \"word\"\nalso = [\"维玛尔\"]\n";

fn rules(parts: &[&str]) -> RuleSet {
    let profile: Vec<Brand> = Brand::parse(&[&[MARK], parts].concat().concat()).into_iter().collect();
    RuleSet::compile(&[Pack::shipped().0], &profile).0
}

fn product(name: &str, category: &str, amount: &str, currency: &str) -> String {
    format!(
        "[[product]]\nname = \"{name}\"\ncategory = \"{category}\"\nreference_price = {{ amount = \"{amount}\", currency = \"{currency}\" }}\n"
    )
}

fn category(name: &str, words: &str, amount: &str) -> String {
    format!(
        "[[category]]\nname = \"{name}\"\nwords = [{words}]\nreference_price = {{ amount = \"{amount}\", currency = \"USD\" }}\n"
    )
}

fn screen(rules: &RuleSet, title: &str, amount: &str, currency: &str) -> Verdict {
    let price = Money { amount: amount.into(), currency: currency.into() };
    rules.screen(&Listing { title: title.into(), price: Some(price), ..Listing::default() }, None)
}

fn band(rules: &RuleSet, title: &str, usd: &str) -> Band {
    screen(rules, title, usd, "USD").band
}

#[test]
fn categories_alone_tell_a_price_that_is_far_too_low() {
    let rules = rules(&[
        &category("clothing", "\"hoodie\", \"t-shirt\", \"jacket\"", "110"),
        &category("bags", "\"bag\"", "120"),
    ]);
    assert_eq!(band(&rules, "Velmar hoodie", "19.00"), Band::Likely);
    assert_eq!(band(&rules, "Velmar hoodie (40 styles)", "29.00"), Band::Likely);
    assert_eq!(band(&rules, "Velmar hoodie", "34.00"), Band::Refer);
    assert_eq!(band(&rules, "Velmar hoodie sale", "66.00"), Band::Clear);
    // The category does not name rucksacks, but they are bags.
    assert_eq!(band(&rules, "Velmar rucksack black", "26.00"), Band::Likely);
    assert_eq!(band(&rules, "Velmar rucksack black", "34.00"), Band::Refer);
    assert_eq!(band(&rules, "Velmar rucksack black", "60.00"), Band::Clear);
    // No kind of goods is named: the brand's usual prices stand in, and never make it likely alone.
    assert_eq!(band(&rules, "Velmar ripper", "25.00"), Band::Refer);
    assert_eq!(band(&rules, "Velmar Combo Set", "4.50"), Band::Clear);
}

#[test]
fn products_alone_tell_it_too_and_make_their_categories() {
    let rules = rules(&[&product("Strand Low", "shoes", "120", "USD"), &product("Strand High", "shoes", "150", "USD")]);
    assert_eq!(band(&rules, "Velmar Strand Low white", "36.00"), Band::Likely);
    assert_eq!(screen(&rules, "Velmar sneakers", "20.00", "USD").reference.map(|r| r.amount).as_deref(), Some("120"));
    assert_eq!(band(&rules, "Velmar sneakers", "20.00"), Band::Likely);
    assert_eq!(band(&rules, "Velmar Strand Low white", "118.00"), Band::Clear);
    assert_eq!(band(&rules, "Laces for Velmar Strand Low", "4.00"), Band::Clear);
}

#[test]
fn products_without_a_category_are_compared_unless_small_goods_bear_their_name() {
    let rules = rules(&[&product("Strand Low", "", "120", "USD")]);
    assert_eq!(band(&rules, "Velmar Strand Low sneakers", "36.00"), Band::Likely);
    assert_eq!(band(&rules, "Velmar Strand Low socks", "6.00"), Band::Clear);
}

#[test]
fn a_product_that_is_called_by_its_kind_needs_the_mark() {
    let rules =
        rules(&[&product("T-Shirt", "clothing", "400", "USD"), &product("Leather Belt", "belts", "500", "USD")]);
    for title in ["Raymond men green printed t-shirt", "Brown leather belt for men"] {
        assert_eq!(screen(&rules, title, "9.00", "USD").brand, None, "{title}");
    }
    assert_eq!(band(&rules, "Velmar t-shirt", "19.00"), Band::Likely);
}

#[test]
fn currencies_may_differ_and_may_be_missing() {
    let rules = rules(&[&product("Strand Low", "shoes", "899", "CNY")]);
    assert_eq!(screen(&rules, "Velmar Strand Low", "36.00", "USD").band, Band::Likely);
    assert_eq!(screen(&rules, "维玛尔 Strand Low", "230.00", "CNY").band, Band::Likely);
    assert_eq!(screen(&rules, "Velmar Strand Low", "36.00", "").band, Band::Refer);
    assert_eq!(screen(&rules, "Velmar Strand Low", "36.00", "XYZ").price_ratio, None);
}

#[test]
fn numbered_models_are_one_line_however_they_are_written() {
    let rules = rules(&[&product("770v3", "shoes", "200", "USD"), &category("shoes", "\"shoes\"", "130")]);
    for title in ["Velmar 770v3", "Velmar 770 v3", "Velmar 770 V3 grey"] {
        assert_eq!(screen(&rules, title, "40.00", "USD").product.as_deref(), Some("770v3"), "{title}");
    }
    assert_eq!(screen(&rules, "Velmar 770 v2", "40.00", "USD").product.as_deref(), Some("770"));
    assert_eq!(screen(&rules, "screws 770 pieces", "4.00", "USD").brand, None);
}

#[test]
fn a_mark_that_is_a_word_for_goods_needs_company() {
    let rules = rules(&["[[mark]]\ntext = \"POLO\"\nkind = \"word\"\n", &category("clothing", "\"shirt\"", "98")]);
    assert_eq!(screen(&rules, "李宁 polo衫 男 短袖T恤", "58.00", "CNY").brand, None);
    assert_eq!(screen(&rules, "Velmar Polo shirt", "15.00", "USD").band, Band::Likely);
}

#[test]
fn used_goods_services_and_retail_discounts_are_not_likely() {
    let rules =
        rules(&[&product("Strand Low", "shoes", "120", "USD"), &category("shoes", "\"shoes\", \"sneakers\"", "110")]);
    for (title, amount) in [
        ("Velmar Strand Low worn twice VGC", "40.00"),
        ("Velmar Strand Low pre-owned", "30.00"),
        ("Velmar sneakers cleaning service", "15.00"),
        ("Velmar Strand Low black", "62.00"),
        ("Velmar Strand Low (GS)", "75.00"),
    ] {
        assert_eq!(band(&rules, title, amount), Band::Clear, "{title}");
    }
}

#[test]
fn marks_alone_leave_prices_out_and_words_speak() {
    let rules = rules(&[]);
    assert_eq!(band(&rules, "Velmar hoodie", "9.00"), Band::Clear);
    assert_ne!(band(&rules, "Velmar hoodie 1:1 replica", "9.00"), Band::Clear);
}
