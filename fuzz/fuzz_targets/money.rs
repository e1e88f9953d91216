//! Any text as a price string: the amounts found in it are numbers, in order, and inside it.

#![no_main]

use libfuzzer_sys::fuzz_target;
use touchstone_core::money::{parse, quotes};

fuzz_target!(|text: &str| {
    for hint in [None, Some("CNY"), Some("VND")] {
        if let Some(money) = parse(text, hint) {
            assert!(money.amount.parse::<f64>().is_ok_and(|n| n.is_finite() && n >= 0.0), "{money:?}");
        }
    }
    let mut end = 0;
    for quoted in quotes(text, &["USD", "SEK"]) {
        assert!(end <= quoted.start && quoted.start < quoted.end, "{quoted:?}");
        assert!(text.get(quoted.start..quoted.end).is_some(), "{quoted:?}");
        end = quoted.end;
    }
});
