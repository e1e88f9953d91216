//! Patrols: stored, walked page by page while the person browses, ended.

use serde_json::Value;
use touchstone_core::listing::{Page, PageKind};
use touchstone_core::marketplace::percent_decode;
use touchstone_core::order;
use touchstone_core::screen::Band;
use touchstone_core::wire::{Patrol, Push, Reply, VerdictRow};
use url::Url;

use super::{Answer, Clerk, ClerkError, Moment};
use crate::column::{from_json, to_json};
use crate::hex;
use crate::patrol::{PATROL_SAVED, PATROLLED, Walk};

impl Clerk {
    pub(super) fn save_patrol(&self, moment: Moment, mut patrol: Patrol) -> Result<Answer, ClerkError> {
        if patrol.query.trim().is_empty() || Url::parse(&patrol.url).is_err() || patrol.depth == 0 || patrol.days == 0 {
            let known = "a query, the address of its results, pages and days of 1 at least";
            return Err(ClerkError::BadValue { what: "patrol", value: patrol.query, known });
        }
        let id = if patrol.id.is_empty() { hex(&moment.salt).chars().take(12).collect() } else { patrol.id };
        patrol.id = String::new();
        let entry = self.act(moment, PATROL_SAVED, &id, facts_of(&patrol)?, Value::Null)?;
        self.casebook.refresh_patrol(&id)?;
        Ok(Answer::changed(Reply::Recorded { entries: vec![entry] }))
    }

    pub(super) fn walk_patrol(&self, moment: Moment, id: &str, step: &str) -> Result<Answer, ClerkError> {
        let mut entries = Vec::new();
        match (step, self.casebook.walk()?) {
            ("begin", open) => {
                if self.casebook.patrol(id)?.is_none() {
                    return Err(ClerkError::BadValue {
                        what: "patrol",
                        value: id.to_owned(),
                        known: "those of the list",
                    });
                }
                if let Some(open) = open {
                    entries.extend(self.end_round(moment, &open)?);
                }
                self.casebook.open_walk(id, moment.at_ms)?;
            }
            ("end", Some(open)) if open.patrol == id => entries.extend(self.end_round(moment, &open)?),
            ("drop", Some(open)) if open.patrol == id => self.casebook.close_walk()?,
            _ => {
                let mend = "begin a round first";
                let state = "not being walked".to_owned();
                return Err(ClerkError::WrongState { what: "patrol", id: id.to_owned(), state, mend });
            }
        }
        Ok(Answer::changed(Reply::Recorded { entries }))
    }

    /// Records what the open round covered. One that saw nothing leaves nothing.
    fn end_round(&self, moment: Moment, walk: &Walk) -> Result<Option<u64>, ClerkError> {
        let patrol = self.casebook.patrol(&walk.patrol)?.unwrap_or_default();
        let round = self.casebook.open_round(walk, patrol.depth)?;
        let mut entry = None;
        if round.listings > 0 {
            let mut facts = facts_of(&patrol)?;
            if let Value::Object(facts) = &mut facts {
                facts.insert("begun_ms".into(), walk.since_ms.into());
                for (name, count) in [("pages", round.pages), ("listings", round.listings), ("fresh", round.fresh)] {
                    facts.insert(name.into(), count.into());
                }
                facts.insert("flagged".into(), self.casebook.flagged_strides()?.into());
            }
            entry = Some(self.act(moment, PATROLLED, &walk.patrol, facts, Value::Null)?);
            self.casebook.refresh_patrol(&walk.patrol)?;
        }
        self.casebook.close_walk()?;
        Ok(entry)
    }

    /// Notes what a page shows, where it is one of the patrol that is walked.
    pub(super) fn walk_page(&self, page: &Page, rows: &[VerdictRow]) -> Result<Vec<Push>, ClerkError> {
        let Some(walk) = self.casebook.walk()? else { return Ok(Vec::new()) };
        let Some(patrol) = self.casebook.patrol(&walk.patrol)? else { return Ok(Vec::new()) };
        let here = page.marketplace.as_deref().unwrap_or_default() == patrol.marketplace;
        if !here || matches!(page.kind, PageKind::Detail | PageKind::Other) || !shows(&page.url, &patrol.query) {
            return Ok(Vec::new());
        }
        let name = page_name(&page.url);
        for VerdictRow { key, verdict, .. } in rows.iter().filter(|row| !row.listing.recommended) {
            let first_ms = self.casebook.standing_of(key)?.first_seen_ms;
            let fresh = first_ms == 0 || first_ms >= walk.last_ms;
            self.casebook.note_stride(key, &name, verdict.band != Band::Clear, fresh)?;
        }
        Ok(vec![Push::CasebookChanged])
    }
}

/// The terms of a patrol, as an entry holds them.
fn facts_of(patrol: &Patrol) -> Result<Value, ClerkError> {
    Ok(from_json("patrol", &to_json(patrol)?)?)
}

/// Whether an address names a query. One that is written in another encoding than UTF-8 cannot be told and is taken for
/// it.
fn shows(url: &str, query: &str) -> bool {
    let plain =
        |text: &str| text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect::<String>();
    let decoded = percent_decode(&percent_decode(url));
    decoded.contains('\u{fffd}') || plain(&decoded).contains(&plain(query))
}

/// What tells one page of results from the next: its path and the small numbers among its parameters.
fn page_name(url: &str) -> String {
    let Ok(url) = Url::parse(url) else { return String::new() };
    let small = |value: &str| (1..=4).contains(&value.len()) && value.bytes().all(|b| b.is_ascii_digit());
    let mut numbers: Vec<String> = url
        .query_pairs()
        .filter(|(_, value)| small(value) && !matches!(value.as_ref(), "0" | "1"))
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    order::sort(&mut numbers);
    format!("{}?{}", url.path(), numbers.join("&"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_of_results_are_told_apart_by_their_numbers() {
        let name = |query: &str| page_name(&format!("https://s.taobao.com/search?q=x&{query}"));
        assert_eq!(name("page=1&spm=a1.b2&_t=1790000000000"), name("spm=z"));
        assert_ne!(name("page=2"), name("page=3"));
        assert_eq!(name("s=44&sort=sale"), name("sort=price&s=44"));
    }

    #[test]
    fn a_query_is_found_in_an_address_however_it_is_written() {
        assert!(shows("https://s.taobao.com/search?q=%E9%9B%BE%E6%95%A3+Glasses&page=2", "雾散 glasses"));
        assert!(shows("https://www.aliexpress.com/w/wholesale-haze-clearing.html", "Haze Clearing"));
        assert!(!shows("https://s.taobao.com/search?q=towel", "glasses"));
        assert!(shows("https://s.1688.com/selloffer/offer_search.htm?keywords=%CE%ED%C9%A2", "雾散"), "in GBK");
    }
}
