//! The casebook: one SQLite schema in the browser and on the command line, and the clerk that answers every request
//! with the core and the casebook.
//!
//! The caller opens the connection (a file, memory, OPFS in the browser) and passes the moment: nothing here knows a
//! clock, a random number or a file system.

mod answered;
mod audit;
mod brand;
pub mod casebook;
mod chain;
pub mod clerk;
mod column;
mod erasure;
mod error;
mod evidence;
mod hold;
mod ledger;
mod likeness;
mod listing;
mod merge;
mod notice;
mod pack;
mod patrol;
mod picture;
mod queue;
mod rebuild;
mod record;
mod referral;
mod schema;
mod search;
mod setting;

pub use audit::{Audit, Fault};
pub use casebook::Casebook;
pub use clerk::{Answer, Clerk, ClerkError, Moment};
pub use error::CasebookError;

/// Hexadecimal of bytes, lower case.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Hexadecimal SHA-256 of bytes.
pub(crate) fn sha256(bytes: &[u8]) -> String {
    use sha2::{Digest, Sha256};
    hex(&Sha256::digest(bytes))
}
