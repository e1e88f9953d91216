//! Evidence packages: written, signed, verified, tampered with.

mod sample;

mod golden;
mod intact;
