//! Shops without a marketplace file, in layouts and languages of many kinds: how much of a page is read right where nothing
//! is known of the site. The pages were written before the reader was run on them; `docs/benchmarks.md` has the first
//! figures and today's. What is true stands in a comment before each page.

#![allow(clippy::expect_used, reason = "a test fails by panicking")]
#![allow(clippy::disallowed_methods, reason = "the pages are files")]
#![allow(clippy::print_stdout, reason = "the figures are printed")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use touchstone_core::listing::{Listing, read};
use touchstone_core::marketplace::Atlas;
use touchstone_core::page::snapshot;

/// A page and what is known of it.
struct Shop {
    name: String,
    truth: BTreeMap<String, String>,
    rows: Vec<Vec<String>>,
    /// Title and price of cards that hide the listing behind an advertiser's address.
    ads: Vec<Vec<String>>,
    /// Further truth that stands on lines of its own, by key: `attribute`, `review`, `question`, `particular`.
    many: BTreeMap<String, Vec<String>>,
    html: String,
}

fn shops(folder: &str) -> Vec<Shop> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/shops").join(folder);
    let mut files: Vec<_> =
        fs::read_dir(&folder).expect("the pages").map(|entry| entry.expect("a page").path()).collect();
    files.sort();
    files.iter().map(|file| shop(file)).collect()
}

fn shop(file: &Path) -> Shop {
    let text = fs::read_to_string(file).expect("a page");
    let (head, html) = text.split_once("-->").expect("truth before the page");
    let mut truth = BTreeMap::new();
    let (mut rows, mut ads) = (Vec::new(), Vec::new());
    let mut many: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let cells = |row: &str| row.split('|').map(|cell| cell.trim().to_owned()).collect::<Vec<String>>();
    for line in head.lines().filter_map(|line| line.split_once(": ")) {
        match line {
            ("row", row) => rows.push(cells(row)),
            ("ad", ad) => ads.push(cells(ad)),
            ("attribute" | "review" | "question" | "particular", told) => {
                many.entry(line.0.to_owned()).or_default().push(told.trim().to_owned());
            }
            (key, value) => {
                truth.insert(key.to_owned(), value.trim().to_owned());
            }
        }
    }
    let html = match html.split_once("{{each}}").and_then(|(before, rest)| Some((before, rest.split_once("{{end}}")?)))
    {
        Some((before, (card, after))) => {
            let cards: String = rows.iter().enumerate().map(|(n, row)| filled(card, n, row)).collect();
            format!("{before}{cards}{after}")
        }
        None => html.to_owned(),
    };
    Shop { name: file.file_stem().expect("a name").to_string_lossy().into_owned(), truth, rows, ads, many, html }
}

fn filled(card: &str, n: usize, row: &[String]) -> String {
    let cell = |at: usize| row.get(at).map_or("", String::as_str);
    card.replace("{id}", cell(0))
        .replace("{title}", cell(1))
        .replace("{price}", cell(3))
        .replace("{price2}", cell(3))
        .replace("{seller}", cell(4))
        .replace("{path}", cell(5))
        .replace("{n}", &(n + 1).to_string())
}

/// Right answers of those asked, a field.
#[derive(Default)]
struct Tally(BTreeMap<&'static str, (usize, usize)>, Vec<String>);

impl Tally {
    fn count(&mut self, field: &'static str, page: &str, right: bool, told: &str) {
        let entry = self.0.entry(field).or_default();
        entry.0 += usize::from(right);
        entry.1 += 1;
        if !right {
            self.1.push(format!("{page}: {field} {told}"));
        }
    }

    fn report(&self) {
        for wrong in &self.1 {
            println!("  wrong {wrong}");
        }
        for (field, (right, asked)) in &self.0 {
            println!("{field:10} {right}/{asked}");
        }
    }

    /// Share of right answers.
    fn share(&self, field: &str) -> f64 {
        self.0.get(field).map_or(0.0, |(right, asked)| *right as f64 / *asked as f64)
    }
}

fn number(text: &str) -> Option<f64> {
    text.parse().ok()
}

fn amount(money: Option<&touchstone_core::money::Money>) -> Option<f64> {
    money.and_then(|money| number(&money.amount))
}

fn listings(shop: &Shop) -> Vec<Listing> {
    let atlas = Atlas::shipped().expect("shipped files");
    let page = snapshot(shop.html.as_bytes(), &shop.truth["url"]).expect("a page");
    read(&page, &atlas).listings
}

/// What is read of the detail pages of a folder.
fn read_details(folder: &str) -> Tally {
    println!("{folder}");
    let mut tally = Tally::default();
    for shop in shops(folder) {
        let found = listings(&shop);
        let own = found.first().cloned().unwrap_or_default();
        let page = shop.name.as_str();
        let told = |key: &str| shop.truth.get(key).map(String::as_str);
        tally.count("title", page, told("title") == Some(own.title.as_str()), &own.title);
        let price = (amount(own.price.as_ref()), amount(own.price_max.as_ref()));
        let wanted = (told("price").and_then(number), told("price_max").and_then(number));
        tally.count("price", page, price == wanted, &format!("{price:?} for {wanted:?}"));
        if let (Some(code), Some(_)) = (told("currency"), wanted.0) {
            let currency = own.price.as_ref().map(|p| p.currency.clone()).unwrap_or_default();
            tally.count("currency", page, currency == code, &currency);
        }
        if let Some(id) = told("id") {
            tally.count("id", page, own.id.as_deref() == Some(id), &format!("{:?} for {id}", own.id));
        }
        if let Some(original) = told("original") {
            let shown = amount(own.price_original.as_ref());
            tally.count("original", page, shown == number(original), &format!("{shown:?} for {original}"));
        }
        if let Some(seller) = told("seller") {
            let name = own.seller.clone().and_then(|s| s.name).unwrap_or_default();
            tally.count("seller", page, name == seller, &name);
        }
        let read = [("sales", &own.sales), ("rating", &own.rating), ("location", &own.location)];
        for (field, shown) in read {
            if let Some(wanted) = told(field) {
                tally.count(field, page, shown.as_deref() == Some(wanted), &format!("{shown:?} for {wanted}"));
            }
        }
        for told in many(&shop, "attribute") {
            let pair = told.split_once(" = ").expect("a name and a value");
            let right = own.attributes.iter().any(|(name, value)| (name.as_str(), value.as_str()) == pair);
            tally.count("attribute", page, right, &format!("{:?} without {pair:?}", own.attributes));
        }
        for told in many(&shop, "review") {
            let (date, text) = told.split_once(" | ").expect("a date and a text");
            let right = own.reviews.iter().any(|r| r.text == text && r.date.as_deref() == Some(date));
            tally.count("review", page, right, &format!("{:?} without {told}", own.reviews));
        }
        if shop.many.contains_key("review") {
            let (read, there) = (own.reviews.len(), many(&shop, "review").len());
            tally.count("reviews", page, read == there, &format!("{read} for {there}"));
        }
        for told in many(&shop, "question") {
            let right = own.questions.iter().any(|question| question.text == *told);
            tally.count("question", page, right, &format!("{:?} without {told}", own.questions));
        }
    }
    tally.report();
    tally
}

fn many<'s>(shop: &'s Shop, key: &str) -> &'s [String] {
    shop.many.get(key).map(Vec::as_slice).unwrap_or_default()
}

/// What is read of the lists of a folder.
fn read_lists(folder: &str) -> Tally {
    println!("{folder}");
    let mut tally = Tally::default();
    for shop in shops(folder) {
        let found = listings(&shop);
        let page = shop.name.as_str();
        let count = shop.rows.len() + shop.ads.len();
        tally.count("count", page, found.len().abs_diff(count) <= 1, &format!("{} for {count}", found.len()));
        for row in &shop.rows {
            let hit = found.iter().find(|l| l.id.as_deref() == row.first().map(String::as_str));
            tally.count(
                "id",
                page,
                hit.is_some(),
                &format!("{} of {:?}", row[0], found.iter().map(|l| l.id.as_deref()).collect::<Vec<_>>()),
            );
            let hit = hit.or_else(|| found.iter().find(|l| l.title == row[1])).cloned().unwrap_or_default();
            tally.count("title", page, hit.title == row[1], &hit.title);
            let price = (amount(hit.price.as_ref()), amount(hit.price_max.as_ref()));
            let (low, high) = row[2].split_once('-').unwrap_or((&row[2], ""));
            let wanted = (number(low), number(high));
            let right = price.0 == wanted.0 && (wanted.1.is_none() || price.1 == wanted.1);
            tally.count("price", page, right, &format!("{price:?} for {}", row[2]));
            let currency = hit.price.as_ref().map(|p| p.currency.clone()).unwrap_or_default();
            let asked = shop.truth.get("currency").map(String::as_str).unwrap_or_default();
            tally.count("currency", page, currency == asked, &currency);
            if let Some(seller) = row.get(4).filter(|seller| !seller.is_empty()) {
                let name = hit.seller.and_then(|s| s.name).unwrap_or_default();
                tally.count("seller", page, name == *seller, &name);
            }
            if let Some(original) = shop.truth.get("original") {
                let shown = amount(hit.price_original.as_ref());
                tally.count("original", page, shown == number(original), &format!("{shown:?} for {original}"));
            }
            for (field, shown) in [("sales", &hit.sales), ("rating", &hit.rating), ("location", &hit.location)] {
                if let Some(wanted) = shop.truth.get(field) {
                    tally.count(field, page, shown.as_ref() == Some(wanted), &format!("{shown:?} for {wanted}"));
                }
            }
        }
        for ad in &shop.ads {
            let hit = found.iter().find(|l| l.title == ad[0]);
            let right =
                hit.is_some_and(|l| l.id.is_none() && l.sponsored && amount(l.price.as_ref()) == number(&ad[1]));
            tally.count("ad", page, right, &format!("{hit:?}"));
        }
    }
    tally.report();
    tally
}

fn hold(tally: &Tally, bars: &[(&str, f64)]) {
    for (field, least) in bars {
        assert!(tally.share(field) >= *least, "{field}: {:.3}", tally.share(field));
    }
}

#[test]
fn detail_pages_of_shops_never_seen() {
    hold(&read_details("detail"), &[("title", 1.0), ("price", 1.0), ("currency", 1.0), ("id", 0.9)]);
}

#[test]
fn lists_of_shops_never_seen() {
    hold(&read_lists("list"), &[("count", 1.0), ("id", 1.0), ("title", 1.0), ("price", 1.0), ("seller", 1.0)]);
}

#[test]
fn price_idioms_of_shops_never_seen() {
    hold(&read_details("idiom_detail"), &[("title", 1.0), ("price", 1.0), ("currency", 1.0), ("seller", 0.7)]);
    hold(&read_lists("idiom_list"), &[("count", 1.0), ("id", 1.0), ("title", 1.0), ("price", 1.0), ("seller", 1.0)]);
}

#[test]
fn layouts_of_marketplaces() {
    hold(&read_details("market_detail"), &[("title", 1.0), ("price", 1.0), ("id", 1.0), ("seller", 0.9)]);
    hold(
        &read_lists("market_list"),
        &[("count", 1.0), ("id", 1.0), ("title", 1.0), ("price", 1.0), ("ad", 1.0), ("seller", 0.7)],
    );
}

#[test]
fn fields_beyond_the_price() {
    let (details, lists) = (read_details("field_detail"), read_lists("field_list"));
    hold(&details, &[("title", 1.0), ("price", 1.0), ("currency", 1.0), ("seller", 0.9)]);
    hold(&lists, &[("count", 1.0), ("id", 1.0), ("title", 1.0), ("price", 1.0), ("seller", 0.9)]);
}

#[test]
fn licence_and_contact_of_storefronts() {
    println!("storefront");
    let mut tally = Tally::default();
    for shop in shops("storefront") {
        let atlas = Atlas::shipped().expect("shipped files");
        let page = snapshot(shop.html.as_bytes(), &shop.truth["url"]).expect("a page");
        let told = read(&page, &atlas).page.particulars;
        for wanted in many(&shop, "particular") {
            let pair = wanted.split_once(" = ").expect("a name and a value");
            let right = told.iter().any(|(name, value)| (name.as_str(), value.as_str()) == pair);
            tally.count("particular", &shop.name, right, &format!("{told:?} without {pair:?}"));
        }
    }
    tally.report();
    hold(&tally, &[("particular", 0.9)]);
}

/// Written and first read after all that the pages above had shown was mended.
#[test]
fn layouts_written_after_the_mending() {
    let (details, lists) = (read_details("second_detail"), read_lists("second_list"));
    hold(&details, &[("title", 1.0), ("price", 1.0), ("currency", 1.0), ("seller", 0.7)]);
    hold(&lists, &[("count", 1.0), ("id", 1.0), ("title", 1.0), ("price", 1.0), ("seller", 0.9)]);
}

/// Written for what pages of real shops had shown that none of the pages above had.
#[test]
fn layouts_for_what_real_pages_showed() {
    let (details, lists) = (read_details("third_detail"), read_lists("third_list"));
    hold(&details, &[("title", 1.0), ("price", 1.0), ("currency", 1.0), ("id", 1.0), ("seller", 1.0)]);
    hold(&lists, &[("count", 1.0), ("id", 1.0), ("title", 1.0), ("price", 1.0), ("currency", 1.0)]);
}

/// In the layouts of shop systems, written and first read before what they showed was mended.
#[test]
fn layouts_of_shop_systems() {
    let (details, lists) = (read_details("fourth_detail"), read_lists("fourth_list"));
    hold(&details, &[("title", 1.0), ("price", 1.0), ("currency", 1.0), ("id", 1.0), ("seller", 1.0)]);
    hold(&lists, &[("count", 1.0), ("id", 1.0), ("title", 1.0), ("price", 1.0), ("currency", 1.0)]);
}

/// Written for what the first half of a third set of real pages had shown (docs/benchmarks.md).
#[test]
fn layouts_for_what_further_pages_showed() {
    let (details, lists) = (read_details("fifth_detail"), read_lists("fifth_list"));
    hold(&details, &[("title", 1.0), ("price", 1.0), ("currency", 1.0), ("id", 1.0), ("seller", 1.0)]);
    hold(&lists, &[("count", 1.0), ("id", 1.0), ("title", 1.0), ("price", 1.0), ("currency", 1.0), ("seller", 1.0)]);
}

/// Written for what the first half of a fourth set of real pages had shown (docs/benchmarks.md).
#[test]
fn layouts_for_what_a_fourth_set_showed() {
    let (details, lists) = (read_details("sixth_detail"), read_lists("sixth_list"));
    hold(&details, &[("title", 1.0), ("price", 1.0), ("currency", 1.0), ("id", 1.0), ("seller", 1.0)]);
    hold(&lists, &[("count", 1.0), ("id", 1.0), ("title", 1.0), ("price", 1.0), ("currency", 1.0), ("seller", 1.0)]);
}

/// Written for what a fifth set of real pages had shown (docs/benchmarks.md).
#[test]
fn layouts_for_what_a_fifth_set_showed() {
    let (details, lists) = (read_details("seventh_detail"), read_lists("seventh_list"));
    hold(&details, &[("title", 1.0), ("price", 1.0), ("currency", 1.0), ("id", 1.0), ("seller", 1.0)]);
    hold(&lists, &[("count", 1.0), ("id", 1.0), ("title", 1.0), ("price", 1.0), ("currency", 1.0), ("seller", 1.0)]);
}

/// Written for what a sixth set of real pages had shown (docs/benchmarks.md).
#[test]
fn layouts_for_what_a_sixth_set_showed() {
    let lists = read_lists("eighth_list");
    hold(&lists, &[("count", 1.0), ("id", 1.0), ("title", 1.0), ("price", 1.0), ("currency", 1.0), ("original", 1.0)]);
}
