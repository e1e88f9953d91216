//! Pages: read, screened, remembered as long as the tab shows them.

use std::collections::{BTreeMap, BTreeSet};

use touchstone_core::image::PictureFinding;
use touchstone_core::listing::{self, Listing, PageReading};
use touchstone_core::marketplace::Place;
use touchstone_core::order::Gather;
use touchstone_core::page::Snapshot;
use touchstone_core::screen::{Band, Verdict};
use touchstone_core::wire::{Caller, Push, Reply, SCHEMA, VerdictRow, Verdicts};
use url::Url;

use super::{Answer, Clerk, ClerkError, Moment};
use crate::listing::{Met, key};

/// Links on a page of results, at least; a page without results has fewer.
const MANY_LINKS: usize = 100;

/// Listings to which a page of results links, at least.
const MANY_LISTINGS: usize = 8;

/// What a tab shows now.
#[derive(Debug)]
pub(super) struct OpenPage {
    /// As last answered.
    pub(super) verdicts: Verdicts,
    /// Of the snapshot that was read.
    digest: [u8; 32],
    /// Row of the page load in the casebook, once it has shown a listing.
    visit: Option<i64>,
    /// When the page was first read.
    since_ms: i64,
    /// Listings already written for this page load, as they were screened.
    pub(super) written: BTreeMap<String, (Listing, Verdict)>,
    /// The compilation of the rules that screened them.
    compilation: u64,
}

impl OpenPage {
    /// Row of a listing key.
    pub(super) fn row(&self, key: &str) -> Option<&VerdictRow> {
        self.verdicts.rows.iter().find(|row| row.key == key)
    }

    /// What was read from it, if it is the snapshot of this digest; and whether the canary was raised.
    fn reading(&self, digest: [u8; 32]) -> Option<(PageReading, bool)> {
        let page = self.verdicts.page.clone().filter(|_| self.digest == digest)?;
        let listings = self.verdicts.rows.iter().map(|row| row.listing.clone()).collect();
        Some((PageReading { schema: SCHEMA, page, listings }, self.verdicts.canary))
    }

    /// Marketplace of the page, or empty.
    pub(super) fn marketplace(&self) -> &str {
        self.verdicts.page.as_ref().and_then(|page| page.marketplace.as_deref()).unwrap_or_default()
    }
}

impl Clerk {
    /// Reads and screens a page, writes what was met, remembers what the tab shows.
    pub(super) fn read_page(
        &mut self,
        caller: Caller,
        moment: Moment,
        snapshot: Snapshot,
    ) -> Result<Answer, ClerkError> {
        if snapshot.schema > SCHEMA {
            return Err(ClerkError::NewerFormat(snapshot.schema));
        }
        if !self.may_read(&snapshot.url)? {
            return Ok(self.nothing_shown()?.into());
        }
        // Compiled before anything is taken apart: it may need the back room, and then this page is read once more.
        self.rules()?;
        let digest = snapshot.digest();
        let tab = match caller {
            Caller::Page { tab } => Some(tab),
            Caller::App => None,
        };
        let before = tab
            .and_then(|tab| self.pages.remove(&tab))
            .filter(|open| open.verdicts.page.as_ref().is_some_and(|page| page.url == snapshot.url));
        // A decision makes every tab ask again; reading is what takes long.
        let (PageReading { page, listings, .. }, canary) =
            before.as_ref().and_then(|open| open.reading(digest)).unwrap_or_else(|| {
                let reading = listing::read(&snapshot, &self.atlas);
                let canary = reading.listings.is_empty() && self.looks_like_a_list(&snapshot);
                (reading, canary)
            });
        let marketplace = page.marketplace.as_deref();
        let rows = listings.into_iter().map(|listing| {
            let key = self.key_of(marketplace, &listing)?;
            Ok(VerdictRow {
                key,
                listing,
                verdict: Verdict::default(),
                decision: None,
                has_evidence: false,
                in_notice: false,
                first_seen_ms: 0,
                twin: None,
            })
        });
        let rows = rows.collect::<Result<_, ClerkError>>()?;
        let verdicts = Verdicts { canary, rows, page: Some(page), ..Verdicts::default() };
        let mut open = OpenPage {
            visit: before.as_ref().and_then(|open| open.visit),
            since_ms: before.as_ref().map_or(moment.at_ms, |open| open.since_ms),
            verdicts,
            digest,
            written: BTreeMap::new(),
            compilation: 0,
        };
        let answered = before.map(|before| {
            open.written = before.written;
            open.compilation = before.compilation;
            before.verdicts
        });
        self.tell(tab, open, answered, moment.at_ms)
    }

    /// Screens what was read of the tab's page once more: what changed is a decision, a brand or a setting.
    pub(super) fn read_again(&mut self, caller: Caller, moment: Moment, url: &str) -> Result<Answer, ClerkError> {
        self.rules()?;
        let Caller::Page { tab } = caller else { return Err(ClerkError::NotAllowed) };
        let held =
            self.pages.remove(&tab).filter(|open| open.verdicts.page.as_ref().is_some_and(|page| page.url == url));
        match held {
            Some(open) if self.may_read(url)? => {
                let answered = open.verdicts.clone();
                self.tell(Some(tab), open, Some(answered), moment.at_ms)
            }
            _ => Ok(self.nothing_shown()?.into()),
        }
    }

    /// Screens the rows of a page, writes what was met, and answers. `answered` is what was told of the page before.
    fn tell(
        &mut self,
        tab: Option<i64>,
        mut open: OpenPage,
        answered: Option<Verdicts>,
        at_ms: i64,
    ) -> Result<Answer, ClerkError> {
        let walked = self.screen_again(&mut open, at_ms)?;
        let settings = self.settings()?;
        open.verdicts.quiet = settings.quiet;
        open.verdicts.language = settings.language;
        let mut answer = Answer::from(Reply::Verdicts(open.verdicts.clone()));
        if let Some(tab) = tab {
            if answered.as_ref() != Some(&open.verdicts) {
                answer.pushes.push(Push::TabChanged { tab });
                answer.pushes.extend(walked);
            }
            self.pages.insert(tab, open);
        }
        Ok(answer)
    }

    /// Keeps what was found in pictures, and screens again what the tabs show of them.
    pub(super) fn record_pictures(
        &mut self,
        moment: Moment,
        findings: &[PictureFinding],
    ) -> Result<Answer, ClerkError> {
        for finding in findings.iter().filter(|finding| !finding.url.is_empty()) {
            self.casebook.put_picture(finding)?;
        }
        self.rules()?;
        let mut answer = Answer::from(Reply::Done);
        let mut pages = std::mem::take(&mut self.pages);
        let shows = |row: &VerdictRow| findings.iter().any(|f| row.listing.image.as_ref() == Some(&f.url));
        let done =
            pages.iter_mut().filter(|(_, open)| open.verdicts.rows.iter().any(shows)).try_for_each(|(tab, open)| {
                answer.pushes.push(Push::TabChanged { tab: *tab });
                self.screen_again(open, moment.at_ms).map(drop)
            });
        self.pages = pages;
        done?;
        Ok(answer)
    }

    /// Screens the rows of a page with what is known of their pictures now: those alone of which something has changed,
    /// or all of them when the rules have. Answers what that means for a patrol.
    fn screen_again(&mut self, open: &mut OpenPage, at_ms: i64) -> Result<Vec<Push>, ClerkError> {
        let Verdicts { page: Some(page), rows, .. } = &mut open.verdicts else { return Ok(Vec::new()) };
        self.casebook.add_pictures(rows.iter_mut().map(|row| &mut row.listing))?;
        self.rules()?;
        let is_same_set = std::mem::replace(&mut open.compilation, self.compilation) == self.compilation;
        let rules = self.rules()?;
        for VerdictRow { key, listing, verdict, .. } in rows.iter_mut() {
            let told = open.written.get_mut(key).filter(|_| is_same_set).and_then(|(met, told)| {
                // Where it stands on the page is no news.
                met.card = listing.card;
                (met == listing).then_some(&*told)
            });
            *verdict = match told {
                Some(told) => told.clone(),
                None => rules.screen(listing, page.marketplace.as_deref()),
            };
        }
        if open.visit.is_none() && !rows.is_empty() {
            open.visit = Some(self.casebook.add_visit(page, open.since_ms)?);
        }
        let walked = self.walk_page(page, rows)?;
        self.write_met(open, at_ms)?;
        self.refresh(open)?;
        Ok(walked)
    }

    /// Whether the address promises a list and the page links to many listings, or to many pages at all: where nothing
    /// was read from such a page, its build may have changed.
    fn looks_like_a_list(&self, snapshot: &Snapshot) -> bool {
        let Ok(base) = Url::parse(&snapshot.url) else { return false };
        if !matches!(self.atlas.place(&base), Some(Place::Search | Place::Category | Place::Storefront)) {
            return false;
        }
        let links: Vec<Url> = snapshot
            .nodes
            .iter()
            .filter(|node| node.tag == "a")
            .filter_map(|node| base.join(node.attribute("href")?).ok())
            .take(MANY_LINKS)
            .collect();
        let named: BTreeSet<String> =
            links.iter().filter_map(|link| self.atlas.listing(link)).map(|listing| listing.id).into_set();
        links.len() == MANY_LINKS || named.len() >= MANY_LISTINGS
    }

    /// Writes the listings that are new or changed since the page was last read.
    fn write_met(&self, open: &mut OpenPage, at_ms: i64) -> Result<(), ClerkError> {
        let marketplace = open.marketplace().to_owned();
        let OpenPage { verdicts, written, visit, .. } = open;
        let mut news = false;
        for VerdictRow { key, listing, verdict, .. } in &verdicts.rows {
            if let Some((met, told)) = written.get_mut(key) {
                // Where it stands on the page is no news.
                met.card = listing.card;
                if (&*met, &*told) == (listing, verdict) {
                    continue;
                }
            }
            self.casebook.meet(Met { key, marketplace: &marketplace, listing, verdict }, *visit, at_ms)?;
            written.insert(key.clone(), (listing.clone(), verdict.clone()));
            news = true;
        }
        if let (true, Some(visit)) = (news, *visit) {
            let count = |band| written.values().filter(|(_, verdict)| verdict.band == band).count();
            self.casebook.count_visit(visit, (written.len(), count(Band::Likely), count(Band::Refer)))?;
        }
        Ok(())
    }

    /// Brings what the casebook knows of the rows up to date.
    fn refresh(&self, open: &mut OpenPage) -> Result<(), ClerkError> {
        let marketplace = open.marketplace().to_owned();
        let mut twins = self.casebook.twins()?;
        for row in &mut open.verdicts.rows {
            let standing = self.casebook.standing_of(&row.key)?;
            row.decision = standing.decision;
            row.has_evidence = standing.evidence > 0;
            row.twin = match row.decision {
                None => twins.of(&row.key, &marketplace, &row.listing)?,
                Some(_) => None,
            };
            row.in_notice = standing.notices > 0;
            row.first_seen_ms = if standing.first_seen_ms < open.since_ms { standing.first_seen_ms } else { 0 };
        }
        Ok(())
    }

    /// Forgets what the tab showed.
    pub(super) fn leave_page(&mut self, caller: Caller) -> Answer {
        let mut answer = Answer::from(Reply::Done);
        if let Caller::Page { tab } = caller
            && self.pages.remove(&tab).is_some()
        {
            answer.pushes.push(Push::TabChanged { tab });
        }
        answer
    }

    /// What a tab shows now, with decisions and evidence as they stand now.
    pub(super) fn tab_state(&mut self, tab: i64) -> Result<Answer, ClerkError> {
        let settings = self.settings()?;
        let Some(mut open) = self.pages.remove(&tab) else {
            return Ok(self.nothing_shown()?.into());
        };
        let refreshed = self.refresh(&mut open);
        open.verdicts.quiet = settings.quiet;
        open.verdicts.language = settings.language;
        let reply = Reply::Verdicts(open.verdicts.clone());
        self.pages.insert(tab, open);
        refreshed?;
        Ok(reply.into())
    }

    /// The answer where nothing was read.
    fn nothing_shown(&self) -> Result<Reply, ClerkError> {
        let settings = self.settings()?;
        let nothing = Verdicts { quiet: settings.quiet, language: settings.language, ..Verdicts::default() };
        Ok(Reply::Verdicts(nothing))
    }

    /// Tabs that show any of the listings.
    pub(super) fn tabs_with(&self, keys: &[String]) -> Vec<Push> {
        let shows = |open: &OpenPage| keys.iter().any(|key| open.row(key).is_some());
        self.pages.iter().filter(|(_, open)| shows(open)).map(|(tab, _)| Push::TabChanged { tab: *tab }).collect()
    }

    /// Name of a listing in the casebook. Where ids are a shop's own, earlier versions named listings by the id alone:
    /// the one that is kept under such a name keeps it.
    pub(super) fn key_of(&self, marketplace: Option<&str>, listing: &Listing) -> Result<String, ClerkError> {
        let Some(shop) = self.atlas.shop_within(&listing.url) else { return Ok(key(marketplace, "", listing)) };
        let earlier = key(marketplace, "", listing);
        let kept = self.casebook.listing_at(&listing.url)?.is_some_and(|known| known == earlier);
        Ok(if kept { earlier } else { key(marketplace, &shop, listing) })
    }

    /// Makes sure that a listing is kept whole: one that is clear is known only while a tab shows it.
    pub(super) fn keep_listing(&self, key: &str, at_ms: i64) -> Result<(), ClerkError> {
        if self.casebook.listing_id(key)?.is_some() {
            return Ok(());
        }
        let (open, row) = self
            .pages
            .values()
            .find_map(|open| Some((open, open.row(key)?)))
            .ok_or_else(|| ClerkError::UnknownListing(key.to_owned()))?;
        let met = Met { key, marketplace: open.marketplace(), listing: &row.listing, verdict: &row.verdict };
        Ok(self.casebook.keep(met, open.visit, at_ms)?)
    }
}

#[cfg(test)]
impl OpenPage {
    pub(super) fn for_test(verdicts: Verdicts, since_ms: i64) -> Self {
        Self { verdicts, digest: [0; 32], visit: None, since_ms, written: BTreeMap::new(), compilation: 0 }
    }
}
