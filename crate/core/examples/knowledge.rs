//! Prints the knowledge for the extension: `cargo xtask dist` writes it beside the desk.
#![allow(clippy::print_stdout, reason = "printing is what it is for")]

fn main() {
    println!("{}", touchstone_core::knowledge::shipped());
}
