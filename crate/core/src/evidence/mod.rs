//! WARC, WACZ, manifest, signature and their verification.
//!
//! The form of a package and the list of checks are published in `docs/evidence-format.md`. What writes and reads
//! packages is the back room's (feature `backroom`); what the desk says of them is here for both.

pub(crate) mod digest;
mod facts;
mod meaning;
mod verification;

#[cfg(feature = "backroom")]
mod case;
#[cfg(feature = "backroom")]
pub(crate) mod container;
#[cfg(feature = "backroom")]
mod disclose;
#[cfg(feature = "backroom")]
mod instant;
#[cfg(feature = "backroom")]
mod manifest;
#[cfg(feature = "backroom")]
mod mask;
#[cfg(feature = "backroom")]
mod mhtml;
#[cfg(feature = "backroom")]
mod record;
#[cfg(feature = "backroom")]
mod report;
#[cfg(feature = "backroom")]
mod response;
#[cfg(feature = "backroom")]
mod saved;
#[cfg(feature = "backroom")]
mod seal;
#[cfg(feature = "backroom")]
mod shared;
#[cfg(feature = "backroom")]
mod signature;
#[cfg(feature = "backroom")]
mod strict;
#[cfg(feature = "backroom")]
pub mod timestamp;
#[cfg(feature = "backroom")]
mod verify;
#[cfg(feature = "backroom")]
mod warc;
#[cfg(feature = "backroom")]
mod witness;

use thiserror::Error;

#[cfg(feature = "backroom")]
pub use case::{CaseDraft, is_case, prepare_case, verify_case};
#[cfg(feature = "backroom")]
pub use container::extract;
#[cfg(feature = "backroom")]
pub use disclose::{Recipient, disclose};
pub use facts::{CaptureFacts, CaseFacts, Covered, Identity, Operator, Part};
pub use meaning::Meaning;
#[cfg(feature = "backroom")]
pub use report::{Exhibit, report};
#[cfg(feature = "backroom")]
pub use saved::{SavedPage, saved_page};
#[cfg(feature = "backroom")]
pub use seal::{Draft, Sealed, prepare};
#[cfg(feature = "backroom")]
pub use shared::{Shared, shared};
pub use verification::{Check, CheckOutcome, Conclusion, Verification};
#[cfg(feature = "backroom")]
pub use verify::{Sidecar, verify, verify_stamped};
#[cfg(feature = "backroom")]
pub use witness::{Agreement, Compared, Witnessed, witnessed};

/// A package that cannot be written or read.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum EvidenceError {
    /// A part that every package needs is missing.
    #[error("part {0} is missing: capture again")]
    MissingPart(String),
    /// The signature or the key is not of the expected form.
    #[error("signature: {0}")]
    Signature(String),
    /// The container cannot be written.
    #[error("package: {0}")]
    Container(String),
}
