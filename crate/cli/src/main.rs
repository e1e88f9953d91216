//! `touchstone`: the same core and casebook without a browser.
fn main() {}
