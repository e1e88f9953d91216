//! Instants as packages write them.

use time::OffsetDateTime;
use time::format_description::BorrowedFormatItem;
use time::format_description::well_known::Rfc3339;
use time::macros::format_description;

use super::EvidenceError;

const RFC3339: &[BorrowedFormatItem<'_>] =
    format_description!("[year]-[month]-[day]T[hour]:[minute]:[second].[subsecond digits:3]Z");
const SECONDS: &[BorrowedFormatItem<'_>] = format_description!("[year]-[month]-[day]T[hour]:[minute]:[second]Z");
const COMPACT: &[BorrowedFormatItem<'_>] =
    format_description!("[year][month][day][hour][minute][second][subsecond digits:3]");

/// A moment in UTC, between the years 1980 and 9999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Instant(pub(crate) OffsetDateTime);

impl Instant {
    /// From milliseconds since 1970.
    pub(crate) fn from_ms(ms: i64) -> Result<Self, EvidenceError> {
        let at = OffsetDateTime::from_unix_timestamp_nanos(i128::from(ms) * 1_000_000);
        match at {
            Ok(at) if (1980..=9999).contains(&at.year()) => Ok(Self(at)),
            _ => Err(EvidenceError::Container(format!("the clock says {ms} ms since 1970: set it and capture again"))),
        }
    }

    /// From RFC 3339.
    pub(crate) fn parse(text: &str) -> Result<Self, EvidenceError> {
        let at = OffsetDateTime::parse(text, &Rfc3339);
        at.map(Self).map_err(|_| EvidenceError::Container(format!("{text} is no time")))
    }

    /// Milliseconds since 1970.
    pub(crate) fn ms(self) -> i64 {
        self.0.unix_timestamp() * 1000 + i64::from(self.0.millisecond())
    }

    /// `2026-11-24T02:43:00.123Z`.
    pub(crate) fn rfc3339(self) -> String {
        self.0.format(RFC3339).unwrap_or_default()
    }

    /// `2026-11-24T02:43:00Z`.
    pub(crate) fn seconds(self) -> String {
        self.0.format(SECONDS).unwrap_or_default()
    }

    /// `20261124024300123`.
    pub(crate) fn compact(self) -> String {
        self.0.format(COMPACT).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::Instant;

    #[test]
    fn an_instant_is_written_in_utc() {
        let at = Instant::from_ms(1_764_000_000_007).unwrap();
        assert_eq!(at.rfc3339(), "2025-11-24T16:00:00.007Z");
        assert_eq!(at.seconds(), "2025-11-24T16:00:00Z");
        assert_eq!(at.compact(), "20251124160000007");
    }

    #[test]
    fn a_senseless_clock_is_refused() {
        assert!(Instant::from_ms(0).is_err());
        assert!(Instant::from_ms(i64::MAX).is_err());
        assert!(Instant::from_ms(i64::MIN).is_err());
    }
}
