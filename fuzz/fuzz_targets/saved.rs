//! Any bytes as an MHTML file or a WACZ package: a page is found in it or not.

#![no_main]

use libfuzzer_sys::fuzz_target;
use touchstone_core::evidence::saved_page;
use touchstone_core::page::snapshot;

fuzz_target!(|bytes: &[u8]| {
    if let Some(saved) = saved_page(bytes) {
        let _ = snapshot(&saved.html, &saved.url);
    }
});
