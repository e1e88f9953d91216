//! Speed of screening over a generated corpus: `cargo xtask bench screen` runs it.
//!
//! `screening corpus COUNT` and `screening groups` print corpus and words for the peers (`peers.py`, `peers.mjs`);
//! without arguments it prints the figures.

#![allow(clippy::disallowed_types, reason = "a benchmark needs a clock; it is no part of core")]
#![allow(clippy::print_stdout, clippy::expect_used, reason = "a program for developers")]

mod corpus;

use std::hint::black_box;
use std::time::{Duration, Instant};

use aho_corasick::{AhoCorasick, AhoCorasickKind};
use touchstone_core::brand::Brand;
use touchstone_core::listing::Listing;
use touchstone_core::screen::{Pack, RuleSet};

/// Listings of one slice: short, so that the best of many slices is one that nothing disturbed.
const SLICE: usize = 500;
/// Rounds over the corpus, of which the best counts.
const ROUNDS: usize = 15;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["corpus", count] => {
            for listing in corpus::listings(count.parse().unwrap_or(1000), 100) {
                println!("{}", serde_json::json!({ "title": listing.title, "price": listing.price.map(|p| p.amount) }));
            }
        }
        ["groups"] => {
            groups(&Pack::shipped().0, &corpus::brands(100)).iter().for_each(|g| println!("{}", serde_json::json!(g)))
        }
        _ => figures(),
    }
}

fn figures() {
    let pack = Pack::shipped().0;
    let listings = corpus::listings(20 * SLICE, 100);
    let bytes: usize = listings.iter().map(|l| l.title.len()).sum();
    println!("corpus: {} listings, {} bytes on average", listings.len(), bytes / listings.len());
    let brands = corpus::brands(100);
    let texts = terms(&pack, &brands);
    let lower: Vec<String> = listings.iter().map(|l| l.title.to_lowercase()).collect();
    for (name, kind) in [("contiguous NFA", AhoCorasickKind::ContiguousNFA), ("DFA", AhoCorasickKind::DFA)] {
        let automaton = AhoCorasick::builder().kind(Some(kind)).build(&texts).expect("the terms fit an automaton");
        let rate = best(&lower, |text| automaton.find_overlapping_iter(text.as_str()).count());
        println!("bare Aho-Corasick pass, {name}, {} terms: {rate:.0} listings/s", texts.len());
    }
    let rules = RuleSet::compile(std::slice::from_ref(&pack), &brands).0;
    let flagged = listings.iter().filter(|l| !rules.screen(l, None).reasons.is_empty()).count();
    println!(
        "screening, shipped packs and 100 brands: {:.0} listings/s ({flagged} with reasons)",
        screen(&rules, &listings)
    );
    for count in [1, 10, 100, 1000] {
        let rules = RuleSet::compile(std::slice::from_ref(&pack), &corpus::brands(count)).0;
        println!("brands {count}: {:.0} listings/s", screen(&rules, &listings));
    }
    for share in [1, 2, 4] {
        let mut part = pack.clone();
        part.lexicons.iter_mut().for_each(|(_, l)| {
            let mut number = 0;
            l.terms.retain(|_| {
                number += 1;
                number % share == 0
            });
        });
        let terms: usize = part.lexicons.iter().map(|(_, l)| l.terms.len()).sum();
        let rules = RuleSet::compile(&[part], &brands).0;
        println!("lexicon terms {terms}: {:.0} listings/s", screen(&rules, &listings));
    }
    for factor in [1, 4, 16, 64, 256] {
        let long: Vec<Listing> = listings
            .chunks(factor)
            .take(SLICE * 2 / factor.min(SLICE))
            .map(|c| Listing {
                title: c.iter().map(|l| l.title.as_str()).collect::<Vec<_>>().join(" "),
                ..c[0].clone()
            })
            .collect();
        let size: usize = long.iter().map(|l| l.title.len()).sum();
        let rate = screen(&rules, &long) * size as f64 / long.len() as f64 / 1e6;
        println!("titles of {} bytes: {rate:.0} MB/s", size / long.len());
    }
}

fn screen(rules: &RuleSet, listings: &[Listing]) -> f64 {
    best(listings, |listing| rules.screen(listing, None).reasons.len())
}

/// Listings a second on one core: for every slice the best of some rounds, added up.
fn best<T>(items: &[T], mut work: impl FnMut(&T) -> usize) -> f64 {
    let mut total = Duration::ZERO;
    for slice in items.chunks(SLICE) {
        let round = |_| {
            let start = Instant::now();
            slice.iter().for_each(|item| {
                black_box(work(black_box(item)));
            });
            start.elapsed()
        };
        total += (0..ROUNDS).map(round).min().unwrap_or_default();
    }
    items.len() as f64 / total.as_secs_f64()
}

/// Words that belong together, one group a lexicon and one a brand: what the peers make a rule of.
fn groups(pack: &Pack, brands: &[Brand]) -> Vec<Vec<String>> {
    let lexicons = pack
        .lexicons
        .iter()
        .map(|(_, l)| terms(&Pack { lexicons: vec![(String::new(), l.clone())], ..Pack::default() }, &[]));
    let names = brands.iter().map(|b| terms(&Pack::default(), std::slice::from_ref(b)));
    lexicons.chain(names).filter(|g| !g.is_empty()).collect()
}

/// What a bare automaton has to look for: every term and every name.
fn terms(pack: &Pack, brands: &[Brand]) -> Vec<String> {
    let lexicons = pack.lexicons.iter().flat_map(|(_, l)| &l.terms);
    let words = lexicons.flat_map(|t| std::iter::once(&t.text).chain(&t.also).chain(&t.false_friends));
    let names = brands.iter().flat_map(|b| {
        let marks = b.marks.iter().flat_map(|m| std::iter::once(&m.text).chain(&m.also));
        let products = b.products.iter().flat_map(|p| std::iter::once(&p.name).chain(&p.also));
        marks.chain(products).chain(b.categories.iter().flat_map(|c| &c.words))
    });
    let mut all: Vec<String> = words.chain(names).map(|t| t.to_lowercase()).collect();
    all.sort();
    all.dedup();
    all
}
