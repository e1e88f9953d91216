//! What notices are drafted from, and the drafts: what travels between the clerk and the back room.

use serde::{Deserialize, Serialize};

use super::{Earlier, Filer, Notice};
use crate::listing::Listing;
use crate::screen::Verdict;

/// A listing that the person has chosen, with what the casebook knows of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Chosen {
    /// Marketplace id.
    pub marketplace: String,
    /// The listing.
    pub listing: Listing,
    /// What screening says of it.
    pub verdict: Verdict,
    /// A person confirmed it.
    pub reviewed: bool,
    /// What became of earlier notices about it.
    pub earlier: Vec<Earlier>,
    /// Its newest sealed screenshot as an attachment names it, where there is one.
    pub screenshot: Option<String>,
}

/// Listings of one marketplace that are to be filed, and what is needed to draft their notices.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Choice {
    /// The listings as they were chosen.
    pub listings: Vec<Chosen>,
    /// Id of the form; empty for the one that serves the marketplace best.
    pub form: String,
    /// Language of the explanation: `en` or `zh`.
    pub language: String,
    /// Who files.
    pub filer: Filer,
    /// Brand profiles, TOML; one that this version refuses is left out.
    pub profiles: Vec<String>,
    /// Notices that the account has filed so far; `None` where nobody counted.
    pub filed: Option<u32>,
    /// The day, `YYYY-MM-DD`.
    pub today: String,
}

/// A drafted notice.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Draft {
    /// Places of its listings in [`Choice::listings`], as they were chosen.
    pub listings: Vec<usize>,
    /// Id of its form.
    pub form: String,
    /// The notice.
    pub contents: Notice,
}
