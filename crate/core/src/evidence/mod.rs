//! WARC, WACZ, manifest, signature and their verification.
//!
//! The form of a package and the list of checks are published in `docs/evidence-format.md`.

mod container;
pub(crate) mod digest;
mod disclose;
mod facts;
mod instant;
mod manifest;
mod mask;
mod mhtml;
mod record;
mod response;
mod seal;
mod signature;
mod strict;
pub mod timestamp;
mod verify;
mod warc;

use thiserror::Error;

pub use disclose::{Recipient, disclose};
pub use facts::{CaptureFacts, Operator};
pub use mask::{Covered, Identity};
pub use seal::{Draft, Part, Sealed, prepare};
pub use verify::{Check, CheckOutcome, Sidecar, Verification, verify, verify_stamped};

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
