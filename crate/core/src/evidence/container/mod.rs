//! The ZIP container. Our writer stores without compression, in one pass, and leaves nothing to chance: no gaps, no
//! data descriptors, one time for all entries. The reader takes what other tools write but refuses whatever two
//! programs could read in two ways.

mod read;
mod write;

pub use read::extract;
pub(crate) use read::{Entry, Fault, allowance, entries};
pub(crate) use write::Writer;

/// Signature of a local file header.
const LOCAL: u32 = 0x0403_4b50;
/// Signature of a central directory header.
const CENTRAL: u32 = 0x0201_4b50;
/// Signature of the end of the central directory.
const END: u32 = 0x0605_4b50;
