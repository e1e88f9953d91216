//! Deadlines: what somebody has to do by when once a notice was answered, by portal and by law.

use serde::{Deserialize, Serialize};
use time::{Date, Duration, Month, Weekday};

use super::{Notice, Trust};
use crate::knowledge::ShippedFile;
use crate::order;

/// A file in `knowledge/deadlines/`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Deadline {
    id: String,
    /// State of the notice that starts the clock.
    event: String,
    /// Forms to which it belongs.
    forms: Vec<String>,
    /// Types of right; empty for all.
    #[serde(default)]
    rights: Vec<String>,
    /// Whose clock it is.
    whose: Whose,
    days: u16,
    count: Count,
    act: String,
    act_zh: String,
    law: String,
    source: String,
    trust: Trust,
}

/// Who has to act.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Whose {
    /// Who complained.
    Owner,
    /// The seller.
    Seller,
}

/// How days are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Count {
    /// Every day.
    Calendar,
    /// Monday to Friday. Holidays are not known: the true day may be later.
    Working,
}

/// What has to be done by when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Due {
    /// Id of the deadline.
    pub id: String,
    /// Last day, `YYYY-MM-DD`.
    pub day: String,
    /// Who has to act.
    pub whose: Whose,
    /// How the days were counted.
    pub count: Count,
    /// What has to be done, in English.
    pub act: String,
    /// The same in Chinese.
    pub act_zh: String,
    /// Where it is laid down.
    pub law: String,
    /// Where that is known from.
    pub source: String,
    /// How far that can be relied upon.
    pub trust: Trust,
}

/// All deadlines.
#[derive(Clone, Debug, Default)]
pub struct Deadlines {
    all: Vec<Deadline>,
}

/// The files of `knowledge/deadlines`, gathered by the build: the pages carry them inside.
static SHIPPED: &str = include_str!(concat!(env!("OUT_DIR"), "/deadlines.json"));

impl Deadlines {
    /// The deadlines that ship with Touchstone; a faulty file is reported, the others are kept.
    pub fn shipped() -> (Self, Vec<String>) {
        let mut faults = Vec::new();
        let mut all = Vec::new();
        match serde_json::from_str::<Vec<ShippedFile<'_>>>(SHIPPED) {
            Ok(files) => {
                for row in files {
                    match serde_json::from_str::<Deadline>(row.data.get()) {
                        Ok(deadline) => all.push(deadline),
                        Err(error) => faults.push(format!("{}: {error}", row.file)),
                    }
                }
            }
            Err(error) => faults.push(format!("knowledge: {error}")),
        }
        (Self { all }, faults)
    }

    /// What has to be done after `event` (a state of a notice, such as `counter_notice`) that happened on `day`
    /// (`YYYY-MM-DD`) to a notice filed by `form`, the nearest first. The day itself does not count. `None` where the day
    /// is none.
    pub fn after(&self, event: &str, form: &str, notice: &Notice, day: &str) -> Option<Vec<Due>> {
        let from = date(day)?;
        let concerns = |deadline: &&Deadline| {
            deadline.event == event
                && deadline.forms.iter().any(|known| known == form)
                && (deadline.rights.is_empty() || deadline.rights.contains(&notice.right.kind))
        };
        let mut due: Vec<Due> = self
            .all
            .iter()
            .filter(concerns)
            .map(|deadline| Due {
                id: deadline.id.clone(),
                day: last(from, deadline.days, deadline.count).to_string(),
                whose: deadline.whose,
                count: deadline.count,
                act: deadline.act.clone(),
                act_zh: deadline.act_zh.clone(),
                law: deadline.law.clone(),
                source: deadline.source.clone(),
                trust: deadline.trust,
            })
            .collect();
        order::sort_by(&mut due, |a, b| a.day.cmp(&b.day).then_with(|| a.id.cmp(&b.id)));
        Some(due)
    }
}

/// The last day of a period that begins on the day after.
fn last(from: Date, days: u16, count: Count) -> Date {
    let working = |day: Date| !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday);
    let (mut day, mut left) = (from, days);
    while left > 0 {
        day = day.saturating_add(Duration::DAY);
        left -= u16::from(count == Count::Calendar || working(day));
        if day == Date::MAX {
            break;
        }
    }
    day
}

fn date(day: &str) -> Option<Date> {
    let mut parts = day.splitn(3, '-');
    let year = parts.next()?.parse().ok()?;
    let month: u8 = parts.next()?.parse().ok()?;
    let day = parts.next()?.parse().ok()?;
    Date::from_calendar_date(year, Month::try_from(month).ok()?, day).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::brand::Right;

    fn after(event: &str, form: &str, right: &str, day: &str) -> Vec<(String, String)> {
        let (deadlines, faults) = Deadlines::shipped();
        assert_eq!(faults, Vec::<String>::new());
        let notice = Notice { right: Right { kind: right.into(), ..Right::default() }, ..Notice::default() };
        let due = deadlines.after(event, form, &notice, day).unwrap();
        due.into_iter().map(|due| (due.id, due.day)).collect()
    }

    fn one(id: &str, day: &str) -> Vec<(String, String)> {
        vec![(id.to_owned(), day.to_owned())]
    }

    #[test]
    fn days_are_counted_from_the_day_after_over_months_and_leap_years() {
        assert_eq!(after("counter_notice", "ipp-taobao", "trademark", "2026-11-28"), one("cn-ecl-43", "2026-12-13"));
        assert_eq!(after("counter_notice", "dhgate", "trademark", "2028-02-26"), one("dhgate-answer", "2028-03-02"));
    }

    #[test]
    fn working_days_leave_weekends_out_and_a_right_may_be_asked_for() {
        // A Friday: ten working days end on the Friday after next.
        assert_eq!(after("counter_notice", "amazon", "copyright", "2026-11-27"), one("us-dmca-512g", "2026-12-11"));
        assert_eq!(after("counter_notice", "amazon", "trademark", "2026-11-27"), Vec::new());
    }

    #[test]
    fn other_events_and_forms_have_none_and_a_day_that_is_none_is_said() {
        assert_eq!(after("rejected", "ipp-taobao", "trademark", "2026-11-28"), Vec::new());
        assert_eq!(after("counter_notice", "meta", "trademark", "2026-11-28"), Vec::new());
        assert_eq!(Deadlines::shipped().0.after("counter_notice", "dhgate", &Notice::default(), "2026-02-30"), None);
    }

    #[test]
    fn every_deadline_belongs_to_forms_that_there_are() {
        let forms: Vec<String> = super::super::Forms::shipped().0.rows().into_iter().map(|row| row.id).collect();
        for deadline in Deadlines::shipped().0.all {
            let unknown: Vec<&String> = deadline.forms.iter().filter(|form| !forms.contains(form)).collect();
            assert!(unknown.is_empty(), "{}: {unknown:?}", deadline.id);
        }
    }
}
