//! Referrals: listings that somebody else named, as a platform's programme, a hotline, a consumer, an agency or a vendor
//! writes them. A text or a table becomes listings by their addresses; what names none is told and left out.

#[cfg(feature = "backroom")]
mod read;
#[cfg(feature = "backroom")]
mod words;

use serde::{Deserialize, Serialize};

#[cfg(feature = "backroom")]
pub use words::ReferralWords;

/// A listing that was named.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Referred {
    /// Marketplace id, or empty where its address is of none that is known.
    pub marketplace: String,
    /// The marketplace's id of the listing, or empty.
    pub id: String,
    /// Canonical address.
    pub url: String,
    /// Title as it was given, or empty.
    pub title: String,
    /// Seller as it was given, or empty.
    pub seller: String,
    /// What was said beside it, as written; may be empty.
    pub words: String,
}

/// What a text or a table names.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReferralReading {
    /// Listings, in their order, each once.
    pub listings: Vec<Referred>,
    /// Lines, rows or addresses that name no listing, as written and shortened.
    pub unread: Vec<String>,
    /// How many more than those there are.
    pub unread_more: usize,
}
