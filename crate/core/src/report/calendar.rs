//! Days and months without a clock.

use time::{Date, Month};

/// Julian day of 1970-01-01.
const EPOCH: i64 = 2_440_588;
/// Milliseconds of a day.
const DAY_MS: i64 = 86_400_000;

/// The day of a moment, numbered from 1970-01-01, UTC.
pub fn day_of(at_ms: i64) -> i64 {
    at_ms.div_euclid(DAY_MS)
}

/// `2026-11-24`; the number itself for a day that no calendar holds.
pub fn day_text(day: i64) -> String {
    date(day).map_or_else(|| day.to_string(), |date| date.to_string())
}

/// Reads `2026-11-24`.
pub fn read_day(text: &str) -> Option<i64> {
    let (month, day) = text.rsplit_once('-')?;
    let (first, last) = month_span(month)?;
    let day =
        if day.len() == 2 && day.bytes().all(|b| b.is_ascii_digit()) { day.parse::<i64>().ok()? } else { return None };
    let found = first + day - 1;
    (day > 0 && found <= last).then_some(found)
}

/// The same day of the month some months earlier, or that month's last day where it is shorter.
pub(super) fn months_before(day: i64, months: u32) -> i64 {
    let Some(date) = date(day) else { return day };
    let month = i64::from(date.year()) * 12 + i64::from(u8::from(date.month())) - 1 - i64::from(months);
    let (year, month) = (month.div_euclid(12), month.rem_euclid(12) + 1);
    let found = i32::try_from(year).ok().zip(u8::try_from(month).ok().and_then(|month| Month::try_from(month).ok()));
    let Some((year, month)) = found else { return day };
    let last = month.length(year).min(date.day());
    Date::from_calendar_date(year, month, last).map_or(day, day_number)
}

/// First and last day of a month written `2026-09`.
pub(super) fn month_span(text: &str) -> Option<(i64, i64)> {
    let (year, month) = text.split_once('-')?;
    if year.len() != 4 || month.len() != 2 || !text.bytes().all(|b| b.is_ascii_digit() || b == b'-') {
        return None;
    }
    let (year, month): (i32, u8) = (year.parse().ok()?, month.parse().ok()?);
    let month = Month::try_from(month).ok()?;
    let first = day_number(Date::from_calendar_date(year, month, 1).ok()?);
    Some((first, first + i64::from(month.length(year)) - 1))
}

/// The month of a day: `2026-09`.
pub(super) fn month_of(day: i64) -> String {
    day_text(day).chars().take(7).collect()
}

fn date(day: i64) -> Option<Date> {
    Date::from_julian_day(i32::try_from(day + EPOCH).ok()?).ok()
}

fn day_number(date: Date) -> i64 {
    i64::from(date.to_julian_day()) - EPOCH
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> i64 {
        (0..40_000).find(|day| day_text(*day) == text).unwrap()
    }

    #[test]
    fn days_are_numbered_from_1970() {
        assert_eq!(day_text(0), "1970-01-01");
        assert_eq!(day_text(day_of(1_790_000_000_000)), "2026-09-21");
        assert_eq!(day_of(-1), -1);
        assert_eq!(day_text(i64::MAX / 2), (i64::MAX / 2).to_string());
    }

    #[test]
    fn days_are_read_strictly() {
        assert_eq!(read_day("2026-11-24").map(day_text).as_deref(), Some("2026-11-24"));
        for text in ["2026-02-29", "2026-11-00", "2026-11-+1", "2026-11-1", "24.11.2026", ""] {
            assert_eq!(read_day(text), None, "{text}");
        }
    }

    #[test]
    fn a_shorter_month_ends_the_window_at_its_last_day() {
        assert_eq!(day_text(months_before(day("2026-05-31"), 3)), "2026-02-28");
        assert_eq!(day_text(months_before(day("2028-05-31"), 3)), "2028-02-29");
        assert_eq!(day_text(months_before(day("2026-01-15"), 3)), "2025-10-15");
        assert_eq!(day_text(months_before(day("2026-11-24"), 6)), "2026-05-24");
    }

    #[test]
    fn months_are_read_strictly() {
        assert_eq!(
            month_span("2026-02").map(|(a, b)| (day_text(a), day_text(b))),
            Some(("2026-02-01".into(), "2026-02-28".into()))
        );
        for text in ["2026", "2026-13", "26-01", "2026-1", "2026-0a", "", "2026-01-01", "+026-01"] {
            assert_eq!(month_span(text), None, "{text}");
        }
    }
}
