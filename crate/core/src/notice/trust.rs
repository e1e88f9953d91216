//! How far what is known of portals and laws can be relied upon.

use serde::{Deserialize, Serialize};

#[cfg(feature = "backroom")]
use super::Severity;

/// How far a fact of a form file can be relied upon.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Trust {
    /// The platform's or the lawmaker's own page.
    Official,
    /// A guide by others.
    Secondary,
    /// Seen in public code.
    Code,
    /// The compiler's knowledge, confirmed by nothing.
    Assumed,
}

#[cfg(feature = "backroom")]
impl Trust {
    /// Only what the platform or the law itself says may stop a notice.
    pub(super) fn severity(self) -> Severity {
        if self == Self::Official { Severity::Block } else { Severity::Warn }
    }
}
