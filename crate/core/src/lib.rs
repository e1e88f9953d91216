//! The domain of Touchstone: what a marketplace page holds, which listings look suspicious and why, the evidence of
//! what was seen, and the notice that asks a platform to act.
//!
//! Nothing here knows a browser, a clock, a file or a random number: they are arguments. The same input gives the same
//! bytes out, native and in WebAssembly.

pub mod backroom;
#[cfg(feature = "backup")]
pub mod backup;
pub mod brand;
pub mod evidence;
pub mod image;
pub mod json;
pub mod knowledge;
pub mod ledger;
pub mod listing;
pub mod marketplace;
pub mod money;
pub mod notice;
pub mod order;
pub mod outcome;
pub mod page;
mod paper;
pub mod referral;
pub mod report;
pub mod review;
pub mod screen;
pub mod text;
pub mod wire;
