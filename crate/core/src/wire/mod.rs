//! The only types that cross a boundary: what content scripts, pages and the command line ask of the clerk, and what
//! they get back. JSON with snake_case names; the domain types inside are those of their modules.
//!
//! On a port of the browser a request travels as `{"id", "request"}` and is answered by
//! `{"id", "reply"}` or `{"id", "error": {"code", "message"}}`; without being asked the desk sends `{"push": Push}`.

mod errand;
mod patrol;
mod reply;
mod request;
mod row;
mod settings;
mod tag_first;

pub use errand::{Errand, Outcome, Refusal};
pub use patrol::{Patrol, PatrolRow, Round};
pub use reply::{Push, Reply, Verdicts};
pub use request::{Caller, HOLDS, QueueFilter, Request};
pub use row::{
    BrandRow, EvidenceRow, FormRow, GroupRow, Merged, NoticeRow, PackRow, QueueRow, RecordCounts, SellerRow,
    SourceCounts, Twin, VerdictRow,
};
pub use settings::{Policy, Settings};

/// Number of the wire format. A reader refuses a higher one.
pub const SCHEMA: u32 = 1;
