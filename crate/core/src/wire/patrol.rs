//! Patrols: the same search, looked through to the same depth, again and again.

use serde::{Deserialize, Serialize};

/// What is looked through, and how often.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(default)]
pub struct Patrol {
    /// Id; empty for a new one.
    pub id: String,
    /// Brand for which it is done.
    pub brand: String,
    /// Marketplace id, or empty for a site that is not known.
    pub marketplace: String,
    /// What is searched.
    pub query: String,
    /// Address of the first page of results.
    pub url: String,
    /// Pages to look through.
    pub depth: u32,
    /// Days from one round to the next.
    pub days: u32,
    /// State of the account with which it is done, such as signed in or not: it changes what is shown.
    pub account: String,
    /// Out of use; its rounds stay.
    pub retired: bool,
}

/// A patrol with its rounds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct PatrolRow {
    /// The patrol.
    pub patrol: Patrol,
    /// Rounds that were ended, oldest first.
    pub rounds: Vec<Round>,
    /// The round that is open now.
    pub open: Option<Round>,
}

/// One round.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Round {
    /// When it ended, or began as long as it is open, milliseconds since 1970, UTC.
    pub at_ms: i64,
    /// Pages that were to be looked through.
    pub depth: u32,
    /// Pages that were.
    pub pages: u32,
    /// Listings on them, each counted once.
    pub listings: u32,
    /// Of these, not seen before the round that came before; all of them in the first.
    pub fresh: u32,
    /// Of these, flagged by the rules then.
    pub flagged: u32,
    /// Of the flagged, confirmed by a person as decisions stand now.
    pub confirmed: u32,
}
