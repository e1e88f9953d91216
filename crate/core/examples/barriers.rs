//! Prints what pages that stand in the way look like: `cargo xtask dist` writes it into the extension.
#![allow(clippy::print_stdout, reason = "printing is what it is for")]

fn main() {
    println!("{}", touchstone_core::knowledge::barriers());
}
