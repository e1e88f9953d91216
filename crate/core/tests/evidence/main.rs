//! Evidence packages: written, signed, verified, tampered with.

mod package;
mod sample;

mod bytes;
mod foreign;
mod golden;
mod intact;
mod mutations;
