//! Evidence packages: written, signed, verified, tampered with.

mod package;
mod sample;

mod bytes;
mod golden;
mod intact;
mod mutations;
