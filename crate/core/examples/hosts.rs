//! Prints the match patterns of the supported marketplaces, one a line: `cargo xtask dist` writes them into the
//! manifest.
#![allow(clippy::print_stdout, reason = "printing is what it is for")]

use touchstone_core::marketplace::{Atlas, AtlasError};

fn main() -> Result<(), AtlasError> {
    for pattern in Atlas::shipped()?.match_patterns() {
        println!("{pattern}");
    }
    Ok(())
}
