//! The shipped packs, tried on their own tests and on listings of our own.

use proptest::prelude::*;

use super::*;
use crate::brand::Brand;
use crate::listing::{Listing, SellerRef};

fn sample() -> Brand {
    Brand::parse(Brand::sample()).unwrap()
}

#[test]
fn shipped_files_are_without_fault() {
    let (pack, mut faults) = Pack::shipped();
    faults.extend(RuleSet::compile(&[pack], &[sample()]).1);
    assert!(faults.is_empty(), "{}", faults.iter().map(|f| format!("{f}\n")).collect::<String>());
}

#[test]
fn every_rule_passes_the_tests_in_its_file() {
    let (pack, _) = Pack::shipped();
    let wrong: Vec<String> = try_rules(&[pack], &sample())
        .into_iter()
        .filter(|t| !t.passed())
        .map(|t| {
            let met: Vec<_> = t.verdict.reasons.iter().map(|r| r.rule.as_str()).collect();
            format!(
                "{} test {}: {:?} should be {}; met {}\n",
                t.file,
                t.number,
                t.test.title,
                t.test.expect,
                met.join(", ")
            )
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.concat());
}

fn rules() -> RuleSet {
    RuleSet::compile(&[Pack::shipped().0], &[sample()]).0
}

fn listing(title: &str, amount: &str, currency: &str) -> Listing {
    let price = (!amount.is_empty()).then(|| Money { amount: amount.into(), currency: currency.into() });
    Listing { title: title.into(), price, ..Listing::default() }
}

#[test]
fn a_reason_points_at_the_very_characters_and_tells_the_facts() {
    let verdict = rules().screen(&listing("🔥 Aurelle Lumen Runner 1:1 quality", "34.20", "USD"), None);
    assert_eq!(
        (verdict.band, verdict.product.as_deref(), verdict.price_ratio),
        (Band::Likely, Some("Lumen Runner"), Some(0.19))
    );
    let price = verdict.reasons.iter().find(|r| r.rule == "price-below-product").unwrap();
    assert_eq!(price.title, "19 % of the retail price of Lumen Runner");
    assert_eq!(price.title_zh, "价格仅为Lumen Runner零售价的19%");
    assert_eq!(price.spans, [Span { start_utf16: 11, end_utf16: 23 }]);
    let grade = verdict.reasons.iter().find(|r| r.rule == "grade-of-copy").unwrap();
    assert_eq!(grade.spans, [Span { start_utf16: 24, end_utf16: 35 }]);
    assert!(verdict.reasons.is_sorted_by(|a, b| a.weight >= b.weight));
}

#[test]
fn prices_compare_across_currencies_and_pieces() {
    let rules = rules();
    let ratio = |title, amount, currency| rules.screen(&listing(title, amount, currency), None).price_ratio;
    assert_eq!(ratio("Aurelle Lumen Runner", "258.00", "CNY"), Some(0.2));
    assert_eq!(ratio("Aurelle Lumen Runner 2 pairs", "360.00", "USD"), Some(1.0));
    assert_eq!(ratio("Aurelle Lumen Runner kids", "117.00", "USD"), Some(1.0));
    assert_eq!(ratio("Aurelle Lumen Runner", "258.00", "XXX"), None);
    assert_eq!(ratio("Laces for Aurelle Lumen Runner", "5.00", "USD"), None);
    assert_eq!(ratio("Aurelle Lumen hoodie", "55.00", "USD"), Some(0.5));
    // A T-shirt costs less than clothing as a whole, a coat more.
    assert_eq!(ratio("Aurelle t-shirt", "55.00", "USD"), Some(0.71));
    assert_eq!(ratio("Aurelle coat", "99.00", "USD"), Some(0.5));
    // An amount without its currency is read as is kinder to the seller, and never likely.
    let bare = rules.screen(&listing("Aurelle Lumen Runner", "30.00", ""), None);
    assert_eq!((bare.band, bare.price_ratio), (Band::Refer, Some(0.17)));
}

#[test]
fn suspicious_and_fileable_are_two_things() {
    let rules = rules();
    let verdict = rules.screen(&listing("奥雷尔 高仿 托特包", "", ""), None);
    let fileable = verdict.fileable.iter().find(|f| f.reason == "counterfeit-features").unwrap();
    assert!(fileable.held.iter().any(|h| h.starts_with("AURELLE INVENTED-0000001")), "{fileable:?}");
    assert!(fileable.missing.iter().any(|m| m.starts_with("comparison sheet")));
    let grey = rules.screen(&listing("Aurelle tote parallel import batch code removed", "", ""), None);
    assert!(!grey.reasons.is_empty() && grey.fileable.is_empty(), "{grey:?}");
}

#[test]
fn authorised_sellers_are_never_flagged_by_text() {
    let mut offer = listing("奥雷尔 高仿 流明跑鞋", "9.90", "CNY");
    offer.seller = Some(SellerRef { name: Some("Ａurelle 官方旗舰店".into()), ..SellerRef::default() });
    let verdict = rules().screen(&offer, Some("tmall"));
    assert_eq!((verdict.band, verdict.probability), (Band::Clear, 0.01));
    assert_eq!(rules().screen(&offer, Some("dhgate")).band, Band::Likely);
}

#[test]
fn a_bad_rule_is_told_with_its_place_and_the_others_work() {
    let good = "id = \"mine\"\ntitle = \"x\"\ntitle_zh = \"x\"\nstatus = \"test\"\ndescription = \"x\"\nauthor = \"x\"\ndate = \"2026-01-01\"\nlevel = \"low\"\nclass = \"context\"\nweight = 9.0\n[detection]\ncondition = \"a\"\n[detection.a]\ntitle = \"zebra stripes\"\nmark = true\n";
    let files = [
        ("rules/mine.toml", good.to_owned()),
        ("rules/condition.toml", good.replace("\"mine\"", "\"two\"").replace("= \"a\"", "= \"a and\"")),
        ("rules/field.toml", good.replace("\"mine\"", "\"three\"").replace("mark = true", "\"markk\" = true")),
        ("rules/word.toml", good.replace("\"mine\"", "\"four\"").replace("mark = true", "\"word.nonsense\" = true")),
        ("rules/same.toml", good.to_owned()),
        ("rules/toml.toml", "id = ".to_owned()),
        ("rules/form.toml", good.replace("level = \"low\"", "level = \"lowish\"")),
    ];
    let (pack, mut faults) = Pack::parse(files.iter().map(|(name, text)| (*name, text.as_str())));
    let (rules, more) = RuleSet::compile(&[Pack::shipped().0, pack], &[sample()]);
    faults.extend(more);
    let told: Vec<(&str, &str)> = faults.iter().map(|f| (f.code.as_str(), f.at.split(':').next().unwrap())).collect();
    assert_eq!(
        told,
        [
            ("P03", "rules/toml.toml"),
            ("R01", "rules/form.toml"),
            ("R03", "rules/condition.toml"),
            ("R02", "rules/field.toml"),
            ("R04", "rules/word.toml"),
            ("R06", "rules/same.toml"),
        ]
    );
    assert_eq!(rules.screen(&listing("Aurelle zebra stripes", "", ""), None).band, Band::Likely);
}

#[test]
fn a_brand_profile_of_the_given_shape_works() {
    let profile = "schema = 1\nname = \"Velmar\"\nowner = \"o\"\n[[mark]]\ntext = \"VELMAR\"\nkind = \"word\"\nalso = [\"维玛\"]\n[[product]]\nname = \"Sky Force 1\"\nalso = [\"SF1\"]\ncategory = \"shoes\"\nreference_price = { amount = \"100\", currency = \"EUR\" }\n[[category]]\nname = \"shoes\"\nwords = [\"shoes\", \"鞋\"]\nreference_price = { amount = \"90\", currency = \"EUR\" }\n[[authorised]]\nmarketplace = \"tmall\"\nseller = \"velmar官方旗舰店\"\n";
    let (rules, faults) = RuleSet::compile(&[Pack::shipped().0], &[Brand::parse(profile).unwrap(), sample()]);
    assert!(faults.is_empty());
    let verdict = rules.screen(&listing("Velmar SF1 (20 colours)", "18.00", "EUR"), None);
    assert_eq!((verdict.band, verdict.brand.as_deref()), (Band::Likely, Some("Velmar")));
    // A line stands for a model that the catalogue lacks.
    assert_eq!(rules.screen(&listing("维玛 Sky Force 3", "20.00", "EUR"), None).product.as_deref(), Some("Sky Force"));
    // A code alone is nobody's.
    assert_eq!(rules.screen(&listing("SF1 spark plug", "3.00", "EUR"), None).brand, None);
}

#[test]
fn a_title_of_a_million_characters_is_screened() {
    let title = "Aurelle n1ke高仿 ".repeat(60_000);
    let verdict = rules().screen(&listing(&title, "5.00", "USD"), None);
    assert!(verdict.reasons.iter().all(|r| r.spans.len() <= 16 && r.title.len() < 400));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn any_title_gives_the_same_verdict_twice_with_spans_inside(words in proptest::collection::vec("\\PC{0,8}|aurelle|lumen|高仿|1:1|奥雷尔|not|for|\u{200b}|25|styles|replica", 0..12), amount in "[0-9]{1,6}(\\.[0-9]{2})?") {
        let title = words.join(" ");
        let offer = listing(&title, &amount, "USD");
        let rules = PROPTEST_RULES.with(Clone::clone);
        let verdict = rules.screen(&offer, None);
        prop_assert_eq!(&verdict, &rules.screen(&offer, None));
        prop_assert!((0.0..=1.0).contains(&verdict.probability));
        let units = title.encode_utf16().count() as u32;
        for span in verdict.reasons.iter().flat_map(|r| &r.spans) {
            prop_assert!(span.start_utf16 < span.end_utf16 && span.end_utf16 <= units);
        }
        prop_assert!(verdict.band == Band::Clear || !verdict.reasons.is_empty());
    }
}

thread_local! {
    static PROPTEST_RULES: RuleSet = rules();
}

proptest::proptest! {
    #[test]
    fn no_text_as_a_rule_file_ends_the_program(at in 0_usize..900, junk in "[\\PC\n]{0,12}", cut in 0_usize..40) {
        let good = include_str!("../../../../knowledge/rules/many-styles-cheap.toml");
        let at = good.floor_char_boundary(at.min(good.len()));
        let rest = good.ceil_char_boundary((at + cut).min(good.len()));
        let text = [good.get(..at).unwrap(), &junk, good.get(rest..).unwrap()].concat();
        let (pack, _) = Pack::parse([("rules/junk.toml", text.as_str())]);
        let rules = RuleSet::compile(&[pack], &[sample()]).0;
        rules.screen(&listing("Aurelle hoodie (25 styles)", "30.00", "USD"), None);
    }
}

/// Listings of houses that no file of ours knows: what a brand calls its own goods, and parts of the goods of others.
#[test]
fn a_brand_s_own_names_are_no_slang_and_parts_of_its_goods_have_no_price_of_theirs() {
    let brand = |text: &str| Brand::parse(&format!("schema = 1\nname = \"Velmora\"\n{text}")).unwrap();
    let watches = brand(
        "[[mark]]\ntext = \"VELMORA\"\nkind = \"word\"\n[[mark]]\ntext = \"REPLICA\"\nkind = \"word\"\n\
         [[product]]\nname = \"Replica Chrono\"\ncategory = \"watches\"\n\
         reference_price = { amount = \"900\", currency = \"USD\" }\n\
         [[product]]\nname = \"Tide No. 5\"\ncategory = \"watches\"\n\
         reference_price = { amount = \"900\", currency = \"USD\" }\n\
         [[category]]\nname = \"watches\"\nwords = [\"watch\"]\n\
         reference_price = { amount = \"800\", currency = \"USD\" }\n",
    );
    let rules = RuleSet::compile(&[Pack::shipped().0], &[watches]).0;
    let band = |title: &str, amount: &str| rules.screen(&listing(title, amount, "USD"), None).band;
    assert_eq!(band("Velmora Replica Chrono", "880"), Band::Clear);
    assert_eq!(band("Velmora Replica Chrono watch", "60"), Band::Likely);
    assert_eq!(band("Velmora Tide No. 5 keychain", "9"), Band::Clear);
    assert_eq!(band("Case cover compatible with Velmora Replica Chrono", "9"), Band::Clear);
    assert_eq!(band("Velmora Replica Chrono for parts, not working", "120"), Band::Clear);
}

#[test]
fn a_model_never_made_is_told_of_the_house_that_the_title_names() {
    let brand = |name: &str, rest: &str| {
        let right = format!(
            "[[right]]\ntype = \"trademark\"\ntext = \"{name}\"\nnumber = \"{name}-1\"\nterritory = \"CN\"\nowner = \"o\"\n"
        );
        let mark = format!("[[mark]]\ntext = \"{name}\"\nkind = \"word\"\n");
        Brand::parse(&format!("schema = 1\nname = \"{name}\"\nowner = \"o\"\n{rest}\n{mark}{right}")).unwrap()
    };
    let product = "[[product]]\nname = \"Solana Watch\"\nreference_price = { amount = \"200\", currency = \"USD\" }";
    let shared = "never_made = [\"Sunset Gold Edition\", \"Night Reserve\"]";
    let brands =
        [brand("Brevano", "never_made = [\"Sunset Gold Edition\"]"), brand("Velmora", &format!("{shared}\n{product}"))];
    let rules = RuleSet::compile(&[Pack::shipped().0], &brands).0;
    let screen = |title: &str| rules.screen(&listing(title, "120", "USD"), None);
    let named = screen("Velmora Solana Watch Sunset Gold Edition");
    assert_eq!((named.band, named.brand.as_deref()), (Band::Likely, Some("Velmora")));
    assert!(named.fileable.iter().flat_map(|f| &f.held).all(|held| !held.contains("Brevano-1")), "{named:?}");
    // A phrase of two houses alone names neither, and one house's phrase beside another's mark is not of the first.
    assert_eq!(screen("Sunset Gold Edition watch").brand, None);
    assert_eq!(screen("Night Reserve watch").brand.as_deref(), Some("Velmora"));
    assert_eq!(screen("Brevano Night Reserve").band, Band::Clear);
}

/// A house with dear and cheap goods, as its owner would describe it who knows only the brand.
fn house(rest: &str) -> RuleSet {
    let price = |amount: &str| format!("reference_price = {{ amount = \"{amount}\", currency = \"USD\" }}\n");
    let category = |name: &str, words: &str, amount: &str| {
        format!("[[category]]\nname = \"{name}\"\nwords = [{words}]\n{}", price(amount))
    };
    let text = [
        "schema = 1\nname = \"Velmora\"\nowner = \"o\"\n",
        rest,
        "[[product]]\nname = \"Replica Tide\"\ncategory = \"fragrance\"\n",
        &price("150"),
        &category("fragrance", "\"perfume\", \"eau de toilette\"", "150"),
        &category("clothing", "\"hoodie\", \"tee\"", "120"),
    ]
    .concat();
    RuleSet::compile(&[Pack::shipped().0], &[Brand::parse(&text).unwrap()]).0
}

#[test]
fn a_sample_is_not_compared_with_the_whole_and_perfume_is_sold_below_its_price() {
    let rules = house("[[mark]]\ntext = \"VELMORA\"\nkind = \"word\"\n");
    let ratio = |title: &str, amount: &str| rules.screen(&listing(title, amount, "USD"), None).price_ratio;
    assert_eq!(ratio("Velmora perfume 2ml", "9"), None);
    assert_eq!(ratio("Velmora perfume spray .05oz", "9"), None);
    assert_eq!(ratio("Velmora perfume 0.33 oz", "9"), None);
    assert_eq!(ratio("Velmora perfume sample vial", "9"), None);
    assert_eq!(ratio("Velmora perfume 3.4 oz", "45"), Some(0.5));
    assert_eq!(ratio("Velmora hoodie 10 oz cotton", "60"), Some(0.5));
}

#[test]
fn a_word_of_a_house_s_own_names_admits_nothing() {
    let rules = house("[[mark]]\ntext = \"VELMORA\"\nkind = \"word\"\n");
    assert_eq!(rules.screen(&listing("Velmora Replica Lagoon eau de toilette", "88", "USD"), None).band, Band::Clear);
    assert_eq!(rules.screen(&listing("Velmora hoodie knockoff", "88", "USD"), None).band, Band::Likely);
}

#[test]
fn a_short_mark_or_a_colour_stands_for_the_brand_at_the_head_of_a_title() {
    let rules = house("[[mark]]\ntext = \"OFF-WHITE\"\nkind = \"word\"\nalso = [\"VZ\"]\n");
    let brand = |title: &str| rules.screen(&listing(title, "14", "USD"), None).brand;
    assert_eq!(brand("Off-White hoodie").as_deref(), Some("Velmora"));
    assert_eq!(brand("12、VZ hoodie").as_deref(), Some("Velmora"));
    assert_eq!(brand("Roadrunner men off-white hoodie"), None);
    assert_eq!(brand("Plain hoodie VZ"), None);
    assert_eq!(brand("VZ 220 adapter"), None);
    assert_eq!(brand("VZ towel").as_deref(), Some("Velmora"));
    assert_eq!(brand("VZ Nike shoes").as_deref(), Some("Velmora"));
    assert_eq!(brand("Nike shoes VZ"), None);
    assert_eq!(brand("Best budget VZ hoodie").as_deref(), Some("Velmora"), "in capitals, beside its goods");
    assert_eq!(brand("秋冬新款VZ连帽hoodie").as_deref(), Some("Velmora"));
    assert_eq!(brand("Best budget vz hoodie"), None);
    assert_eq!(brand("Best VZ budget hoodie"), None);
    assert_eq!(brand("Nike Air Max x Off-White").as_deref(), Some("Velmora"));
    assert_eq!(brand("Nike Air Max black off-white"), None);
}

#[test]
fn things_to_wear_that_a_profile_lacks_are_compared_with_what_they_would_cost() {
    let rules = house("[[mark]]\ntext = \"VELMORA\"\nkind = \"word\"\n");
    let band = |title: &str, amount: &str| rules.screen(&listing(title, amount, "USD"), None).band;
    assert_eq!(band("Velmora baseball cap", "6"), Band::Likely);
    assert_eq!(band("Velmora baseball cap", "32"), Band::Clear);
    assert_eq!(band("Velmora keychain", "4"), Band::Clear);
    assert_eq!(band("Velmora set", "14"), Band::Likely);
    assert_eq!(band("Velmora elbow guard set", "4"), Band::Clear);
}

#[test]
fn the_name_of_a_dear_house_alone_far_below_its_cheapest_goods_is_likely() {
    let watch = "[[mark]]\ntext = \"VELMORA\"\nkind = \"word\"\n[[category]]\nname = \"watch\"\nwords = [\"watch\"]\n\
                 reference_price = { amount = \"9000\", currency = \"USD\" }\n";
    let text = format!("schema = 1\nname = \"Velmora\"\nowner = \"o\"\n{watch}");
    let rules = RuleSet::compile(&[Pack::shipped().0], &[Brand::parse(&text).unwrap()]).0;
    let band = |title: &str, amount: &str| rules.screen(&listing(title, amount, "USD"), None).band;
    assert_eq!(band("Velmora", "180"), Band::Likely);
    assert_eq!(band("Velmora Tidal 41", "240"), Band::Likely);
    assert_eq!(band("Velmora Tidal 41", "5200"), Band::Clear);
    assert_eq!(band("Velmora", "4"), Band::Clear);
    assert_eq!(band("Velmora catalogue book", "40"), Band::Clear);
    assert_eq!(band("Strap for Velmora", "40"), Band::Clear);
}

#[test]
fn a_volume_tells_perfume_where_no_goods_are_named() {
    let mark = "[[mark]]\ntext = \"VELMORA\"\nkind = \"word\"\n";
    let with = house(mark).screen(&listing("Velmora Vesper 100ml", "15", "USD"), None);
    assert_eq!((with.band, with.price_ratio), (Band::Likely, Some(0.1)));
    let bags = "[[category]]\nname = \"bags\"\nwords = [\"bag\"]\n\
                reference_price = { amount = \"900\", currency = \"USD\" }\n";
    let text = format!("schema = 1\nname = \"Velmora\"\nowner = \"o\"\n{mark}{bags}");
    let rules = RuleSet::compile(&[Pack::shipped().0], &[Brand::parse(&text).unwrap()]).0;
    let without = rules.screen(&listing("Velmora Vesper 3.4 oz", "70", "USD"), None);
    assert_eq!((without.band, without.price_ratio), (Band::Clear, None));
}

#[test]
fn a_colour_that_is_a_kind_of_goods_too_does_not_hide_what_is_sold() {
    let verdict = rules().screen(&listing("Aurelle Lumen Runner cream", "34", "USD"), None);
    assert_eq!((verdict.band, verdict.price_ratio), (Band::Likely, Some(0.19)));
}

#[test]
fn reviewers_decisions_move_the_verdicts_of_their_brand_and_are_undone() {
    let shipped = rules();
    let doubtful = listing("Aurelle t-shirt", "22", "USD");
    let before = shipped.screen(&doubtful, None);
    let rejected = Decided {
        brand: "Aurelle".into(),
        rules: before.reasons.iter().map(|r| r.rule.clone()).collect(),
        probability: before.probability,
        confirmed: false,
    };
    let learnt = Calibration::learn("Aurelle", &vec![rejected; 25]);
    let moved = shipped.clone().calibrated(std::slice::from_ref(&learnt));
    let after = moved.screen(&doubtful, None);
    assert!(after.probability < before.probability, "{} {}", after.probability, before.probability);
    assert!(after.reasons.iter().any(|r| r.rule == "reviewers-decisions"), "{:?}", after.reasons);
    let other = Calibration { brand: "Other".into(), ..learnt };
    assert_eq!(moved.clone().calibrated(&[other]).screen(&doubtful, None), before);
    assert_eq!(moved.calibrated(&[]).screen(&doubtful, None), before);
}

#[test]
fn a_review_that_calls_it_fake_is_quoted() {
    let mut sold = listing("Aurelle tote", "", "");
    let say = |text: &str| crate::listing::Review { text: text.into(), ..Default::default() };
    sold.reviews = vec![say("Arrived on time."), say("Sorry to say: it's fake, the boutique laughed at me.")];
    let verdict = rules().screen(&sold, None);
    let reason = verdict.reasons.iter().find(|r| r.rule == "buyers-call-it-fake").unwrap();
    assert_eq!(reason.title, "Buyers call it fake: “Sorry to say: it's fake, the boutique laughed at me.”");
    assert_eq!((verdict.band, reason.field.as_str()), (Band::Refer, "reviews"));
    sold.reviews = vec![say("This is not fake, I compared it."), say("包包很好，不是假货")];
    assert!(rules().screen(&sold, None).reasons.is_empty());
}

#[test]
fn no_admission_is_the_bare_name_of_a_famous_mark() {
    let (pack, _) = Pack::shipped();
    let folder = crate::text::Folder::new();
    let terms = |wanted: fn(&str) -> bool| {
        let lexicons = pack.lexicons.iter().map(|(_, l)| l).filter(move |l| wanted(&l.category));
        let terms = lexicons.flat_map(|l| &l.terms);
        terms.flat_map(|t| std::iter::once(&t.text).chain(&t.also)).map(|t| folder.fold(t).plain().to_owned())
    };
    let famous: std::collections::BTreeSet<String> = terms(|c| c == "famous_mark").collect();
    let both: Vec<String> =
        terms(|c| matches!(c, "admission" | "grade" | "overrun")).filter(|t| famous.contains(t)).collect();
    assert!(both.is_empty(), "{both:?}");
}
