//! Finding the currency sign that touches a number.

use std::sync::LazyLock;

use super::currency::CURRENCIES;
use crate::order;

/// Every sign and code with the longest first, so that `NT$` is not taken for `$`; by the byte by which it is looked up.
fn by_byte(byte: impl Fn(&[u8]) -> Option<u8>) -> Vec<Vec<&'static str>> {
    let mut signs: Vec<&str> = CURRENCIES.iter().flat_map(|c| c.signs.iter().copied().chain([c.code])).collect();
    order::sort_by(&mut signs, |a, b| b.len().cmp(&a.len()).then(a.cmp(b)));
    signs.dedup();
    let mut table = vec![Vec::new(); 256];
    for sign in signs {
        if let Some(byte) = byte(sign.as_bytes()) {
            table[usize::from(byte)].push(sign);
        }
    }
    table
}

static BY_FIRST: LazyLock<Vec<Vec<&'static str>>> = LazyLock::new(|| by_byte(|sign| sign.first().copied()));
static BY_LAST: LazyLock<Vec<Vec<&'static str>>> = LazyLock::new(|| by_byte(|sign| sign.last().copied()));

/// The sign that ends `text`, which is what stands before a number.
pub fn ending(text: &str) -> Option<&'static str> {
    let signs = BY_LAST.get(usize::from(*text.as_bytes().last()?))?;
    let ends = |sign: &&str| {
        text.strip_suffix(*sign).is_some_and(|rest| !(starts_with_letter(sign) && ends_with_letter(rest)))
    };
    signs.iter().copied().find(ends)
}

/// The sign that begins `text`, which is what stands after a number.
pub fn beginning(text: &str) -> Option<&'static str> {
    let signs = BY_FIRST.get(usize::from(*text.as_bytes().first()?))?;
    let begins = |sign: &&str| {
        text.strip_prefix(*sign).is_some_and(|rest| !(ends_with_letter(sign) && starts_with_letter(rest)))
    };
    signs.iter().copied().find(begins)
}

/// The first sign anywhere in `text`.
pub fn anywhere(text: &str) -> Option<(usize, &'static str)> {
    text.char_indices().find_map(|(at, _)| {
        let (before, rest) = text.split_at_checked(at)?;
        let sign = beginning(rest)?;
        (!(starts_with_letter(sign) && ends_with_letter(before))).then_some((at, sign))
    })
}

/// Scripts written without spaces put `元`, `円` or `원` against any word, so only cased and Arabic letters bind.
fn binds(c: char) -> bool {
    c.is_alphabetic()
        && !matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}' | '\u{e00}'..='\u{e7f}')
}

fn starts_with_letter(text: &str) -> bool {
    text.chars().next().is_some_and(binds)
}

fn ends_with_letter(text: &str) -> bool {
    text.chars().next_back().is_some_and(binds)
}
