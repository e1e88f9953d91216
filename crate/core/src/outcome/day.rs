//! Days as lists write them.

use time::{Date, Month};

/// A day that was read, or one of which month and day could be exchanged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Written {
    /// Certain.
    Sure(Date),
    /// `a/b/year` with both up to 12.
    Either(u8, u8, i32),
    /// `a/b/year` with the first above 12: the day comes first.
    DayFirst(Date),
    /// The second is above 12: the month comes first.
    MonthFirst(Date),
}

/// How a column writes days with slashes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Order {
    DayFirst,
    MonthFirst,
}

/// The first day in a text.
pub(super) fn read(text: &str) -> Option<Written> {
    let numbers = numbers(text);
    for window in numbers.windows(3) {
        let [(a, a_end, ..), (b, b_end, b_start), (c, _, c_start)] = window else { continue };
        let between = (text.get(*a_end..*b_start)?.trim(), text.get(*b_end..*c_start)?.trim());
        let joined = matches!(between, ("-", "-") | ("/", "/") | (".", ".") | ("年", "月"));
        if !joined {
            continue;
        }
        let small = |n: u32| u8::try_from(n).ok();
        if (1900..2200).contains(a) {
            let date = date(i32::try_from(*a).ok()?, small(*b)?, small(*c)?);
            if let Some(date) = date {
                return Some(Written::Sure(date));
            }
        } else if (1900..2200).contains(c) {
            let (year, first, second) = (i32::try_from(*c).ok()?, small(*a)?, small(*b)?);
            if between.0 == "." {
                return date(year, second, first).map(Written::Sure);
            }
            return match (first > 12, second > 12) {
                (true, false) => date(year, second, first).map(Written::DayFirst),
                (false, true) => date(year, first, second).map(Written::MonthFirst),
                (false, false) if first == second => date(year, first, second).map(Written::Sure),
                (false, false) => Some(Written::Either(first, second, year)),
                (true, true) => None,
            };
        }
    }
    named(text)
}

/// A day as `YYYY-MM-DD`, with what the column's other cells tell of the order.
pub(super) fn settled(day: Written, order: Option<Order>) -> Option<String> {
    let date = match day {
        Written::Sure(date) | Written::DayFirst(date) | Written::MonthFirst(date) => date,
        Written::Either(first, second, year) => match order? {
            Order::DayFirst => date(year, second, first)?,
            Order::MonthFirst => date(year, first, second)?,
        },
    };
    Some(date.to_string())
}

/// The hour in a text, in minutes of the day: "10:22", "8:16 PM".
pub(super) fn minutes(text: &str) -> Option<u32> {
    let (before, after) = text.split_once(':')?;
    let digits = before.len() - before.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    let hour: u32 = before.get(before.len() - digits..)?.parse().ok().filter(|hour| *hour < 24)?;
    let minute: u32 = after.get(..2)?.parse().ok().filter(|minute| *minute < 60)?;
    let half = after.to_lowercase();
    let hour = match (hour, half.contains("pm") || half.contains("p.m") || text.contains("下午"), half.contains("am"))
    {
        (12, false, true) => 0,
        (1..=11, true, _) => hour + 12,
        _ => hour,
    };
    Some(hour * 60 + minute)
}

/// The order that a column's cells prove; none where they do not, or contradict each other.
pub(super) fn order<'d>(days: impl Iterator<Item = &'d Written>) -> Option<Order> {
    let mut found = None;
    for day in days {
        let says = match day {
            Written::DayFirst(_) => Order::DayFirst,
            Written::MonthFirst(_) => Order::MonthFirst,
            _ => continue,
        };
        if found.is_some_and(|known| known != says) {
            return None;
        }
        found = Some(says);
    }
    found
}

fn date(year: i32, month: u8, day: u8) -> Option<Date> {
    Date::from_calendar_date(year, Month::try_from(month).ok()?, day).ok()
}

/// Numbers with end and start in the text.
fn numbers(text: &str) -> Vec<(u32, usize, usize)> {
    let mut found = Vec::new();
    let mut start = None;
    for (at, c) in text.char_indices().chain(std::iter::once((text.len(), ' '))) {
        if c.is_ascii_digit() {
            start.get_or_insert(at);
        } else if let Some(from) = start.take() {
            let number = text.get(from..at).and_then(|digits| digits.parse().ok());
            found.extend(number.map(|number| (number, at, from)));
        }
    }
    found
}

/// The month of an English name or of its beginning, in lower case: `nov`, `sept`, `november`, and not `decline`.
pub(super) fn month(word: &str) -> Option<u8> {
    const MONTHS: [&str; 12] = [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];
    let at = MONTHS.iter().position(|name| word.len() > 2 && name.starts_with(word))?;
    u8::try_from(at + 1).ok()
}

/// `12 Nov 2026`, `Nov 12, 2026`.
fn named(text: &str) -> Option<Written> {
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    for (at, word) in words.iter().enumerate() {
        let Some(month) = month(word) else { continue };
        let number = |at: Option<usize>| {
            let word = words.get(at?)?;
            let digits = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
            digits.parse::<i32>().ok()
        };
        let before = number(at.checked_sub(1));
        let (after, last) = (number(Some(at + 1)), number(Some(at + 2)));
        let of = |day: Option<i32>, year: Option<i32>| {
            let year = year.filter(|year| (1900..2200).contains(year))?;
            date(year, month, u8::try_from(day?).ok()?)
        };
        if let Some(date) = of(before, after).or_else(|| of(after, last)) {
            return Some(Written::Sure(date));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn say(text: &str) -> Option<String> {
        settled(read(text)?, None)
    }

    #[test]
    fn days_in_the_ways_of_lists() {
        for text in [
            "2026-11-03 10:22",
            "2026/11/3",
            "2026.11.03",
            "2026年11月3日 10:22",
            "3 Nov 2026",
            "Nov 3, 2026, 10:22 AM",
            "3rd November 2026",
            "03.11.2026",
            "Declined on 3 Nov. 2026",
        ] {
            assert_eq!(say(text).as_deref(), Some("2026-11-03"), "{text}");
        }
        for text in ["", "2026", "13579246801", "2026-13-40", "v1.2.3", "N/A"] {
            assert_eq!(say(text), None, "{text}");
        }
    }

    #[test]
    fn an_order_is_proved_by_the_column_or_left_open() {
        let days: Vec<Written> = ["03/11/2026", "25/11/2026"].iter().filter_map(|text| read(text)).collect();
        assert_eq!(settled(days[0], order(days.iter())).as_deref(), Some("2026-11-03"));
        assert_eq!(settled(days[0], None), None);
        let days: Vec<Written> = ["11/03/2026", "11/25/2026"].iter().filter_map(|text| read(text)).collect();
        assert_eq!(settled(days[0], order(days.iter())).as_deref(), Some("2026-11-03"));
    }
}
