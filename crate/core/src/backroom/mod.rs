//! The back room: what the desk does not do while a person browses. It writes and verifies packages and reads brand
//! profiles. In the browser it is a module of its own, loaded when the first errand comes; on the command line it is
//! part of the program.
//!
//! What only the back room needs stands behind the feature `backroom`: the desk is built without it, so that it cannot
//! be pulled in.

#[cfg(feature = "backroom")]
mod room;

use std::fmt::Debug;

use crate::evidence::Part;
use crate::wire::{Errand, Outcome, Refusal};

#[cfg(feature = "backroom")]
pub use room::Room;

/// Where errands are done.
pub trait Backroom: Debug {
    /// Does an errand. `parts` are the named bytes beside it; bytes beside the outcome are empty where it has none.
    ///
    /// # Errors
    /// It was not done; nothing is left behind.
    fn run(&mut self, errand: Errand, parts: Vec<Part>) -> Result<(Outcome, Vec<u8>), Refusal>;
}
