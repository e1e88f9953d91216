//! WARC 1.1 records, each a gzip member of its own, and their CDXJ index.

mod index;
mod read;
mod write;

pub(crate) use index::surt;
pub(crate) use read::{Summary, is_date, page, records};
pub(crate) use write::{Body, Writer};
