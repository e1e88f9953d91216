//! The corpus of the screening benchmark and its rules in a module that a browser runs: `screening.mjs` measures.
#![cfg(target_family = "wasm")]
#![allow(unsafe_code, reason = "a module without glue exports plain functions and a place for bytes")]

#[path = "../../../crate/core/examples/screening/corpus.rs"]
#[allow(dead_code, clippy::expect_used, reason = "shared with the native benchmark")]
mod corpus;

use std::cell::RefCell;

use touchstone_core::knowledge;
use touchstone_core::listing::Listing;
use touchstone_core::screen::{Pack, RuleSet};

#[derive(Default)]
struct Bench {
    bytes: Vec<u8>,
    rules: RuleSet,
    listings: Vec<Listing>,
}

thread_local! {
    static BENCH: RefCell<Bench> = RefCell::default();
}

/// A place for so many bytes, into which the knowledge is written.
#[unsafe(no_mangle)]
pub extern "C" fn place(length: usize) -> *mut u8 {
    BENCH.with_borrow_mut(|bench| {
        bench.bytes = vec![0; length];
        bench.bytes.as_mut_ptr()
    })
}

/// Reads the knowledge, compiles the shipped packs with so many brands, makes so many listings. Gives how many.
#[unsafe(no_mangle)]
pub extern "C" fn prepare(brands: usize, listings: usize) -> usize {
    BENCH.with_borrow_mut(|bench| {
        knowledge::install(String::from_utf8_lossy(&bench.bytes).into_owned());
        bench.rules = RuleSet::compile(&[Pack::shipped().0], &corpus::brands(brands)).0;
        bench.listings = corpus::listings(listings, brands);
        bench.listings.len()
    })
}

/// Screens a slice of the corpus. Gives how many of it have reasons.
#[unsafe(no_mangle)]
pub extern "C" fn screen(from: usize, count: usize) -> usize {
    BENCH.with_borrow(|bench| {
        let slice = bench.listings.iter().skip(from).take(count);
        slice.filter(|listing| !bench.rules.screen(listing, None).reasons.is_empty()).count()
    })
}
