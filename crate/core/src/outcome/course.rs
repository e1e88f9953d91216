//! What happened to a complaint one after the other, where a record tells that and no standing: the last holds.

use super::OutcomeWords;
use super::day::{self, Written};
use super::entry::{Entry, Page, undated};

impl OutcomeWords {
    /// What happened last, where a record tells what happened one after the other: by day and hour, and by the order of the
    /// others where these are alike. It may be in words that are not known: what was before it holds no more.
    pub(super) fn latest(&self, page: &Page<'_>, entry: &Entry<'_>) -> Option<String> {
        let parts = entry.parts.iter().filter(|(part, _)| !page.has_link(**part));
        let events = parts.filter_map(|(_, pieces)| {
            let dated = pieces.iter().find(|piece| piece.day.is_some())?;
            let day = day::settled(dated.day?, None)?;
            // What stands with the day in one text is often no more than the hour.
            let apart = pieces
                .iter()
                .filter(|piece| piece.day.is_none())
                .chain(pieces.iter().filter(|piece| piece.day.is_some()));
            let mut texts = apart.map(|piece| undated(&piece.text)).filter(|words| !words.is_empty());
            let first = texts.next()?;
            let told = std::iter::once(first.clone()).chain(texts).find(|words| self.standing_of(words).is_some());
            Some(((day, day::minutes(&dated.text)), told.unwrap_or(first)))
        });
        let events: Vec<((String, Option<u32>), String)> = events.collect();
        let (first, last) = (&events.first()?.0, &events.last()?.0);
        // Portals write the newest first unless the days say otherwise.
        let rising = first < last;
        let newest = events.iter().map(|(when, _)| when).max()?;
        let mut of_then = events.iter().filter(|(when, _)| when == newest).map(|(_, words)| words.clone());
        if rising { of_then.next_back() } else { of_then.next() }
    }
}

/// The first day of what happened one after the other: nothing can happen before a complaint is filed.
pub(super) fn first_day(page: &Page<'_>, entry: &Entry<'_>) -> Option<Written> {
    let events = entry.parts.iter().filter(|(part, _)| !page.has_link(**part));
    let days: Vec<Written> = events.filter_map(|(_, pieces)| pieces.iter().find_map(|piece| piece.day)).collect();
    if days.len() < 2 {
        return None;
    }
    let dated: Option<Vec<String>> = days.iter().map(|day| day::settled(*day, None)).collect();
    let (first, day) = dated?.into_iter().zip(days).min_by(|a, b| a.0.cmp(&b.0))?;
    (!first.is_empty()).then_some(day)
}
