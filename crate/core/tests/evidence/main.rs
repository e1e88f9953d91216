//! Evidence packages: written, signed, verified, tampered with.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "helpers of tests stand outside of test functions; a soak run is asked for by the environment"
)]

mod package;
mod sample;

mod by_hand;
mod bytes;
mod case;
mod disclose;
mod foreign;
mod golden;
mod intact;
mod mutations;
mod report;
mod shared;
mod timestamp;
mod witness;
