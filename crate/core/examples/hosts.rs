//! Prints the match patterns of the supported marketplaces, one a line: `cargo xtask dist` writes them into the
//! manifest.
#![allow(clippy::print_stdout, reason = "printing is what it is for")]

const HOSTS: [&str; 9] = [
    "*://*.taobao.com/*",
    "*://*.tmall.com/*",
    "*://*.tmall.hk/*",
    "*://*.1688.com/*",
    "*://*.alibaba.com/*",
    "*://*.aliexpress.com/*",
    "*://*.aliexpress.us/*",
    "*://*.amazon.com/*",
    "*://*.ebay.com/*",
];

fn main() {
    for pattern in HOSTS {
        println!("{pattern}");
    }
}
