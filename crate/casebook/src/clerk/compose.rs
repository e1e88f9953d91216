//! Drafting notices: the clerk gathers what is known of the listings, the back room writes, the clerk keeps the drafts.

use std::collections::BTreeSet;

use serde_json::json;
use touchstone_core::notice::{Choice, Chosen, Draft, Notice};
use touchstone_core::order::Gather;
use touchstone_core::review::Decision;
use touchstone_core::wire::{Errand, NoticeRow, Outcome, Push, Reply};

use super::{Answer, Clerk, ClerkError, Moment};

impl Clerk {
    /// Drafts the fewest notices in which the listings can be filed. The first is shown.
    pub(super) fn compose_notices(
        &mut self,
        moment: Moment,
        listings: Vec<String>,
        form: String,
    ) -> Result<Answer, ClerkError> {
        let mut keys = Vec::with_capacity(listings.len());
        let mut taken = BTreeSet::new();
        for key in listings {
            if taken.insert(key.clone()) {
                keys.push(key);
            }
        }
        let mut chosen = Vec::with_capacity(keys.len());
        for key in &keys {
            self.keep_listing(key, moment.at_ms)?;
            chosen.push(self.chosen(key)?);
        }
        let platforms: BTreeSet<&str> = chosen.iter().map(|chosen| chosen.marketplace.as_str()).into_set();
        if platforms.is_empty() {
            return Err(ClerkError::NothingChosen);
        }
        if platforms.len() > 1 {
            let platforms: Vec<&str> = platforms.into_iter().collect();
            return Err(ClerkError::SeveralPlatforms(platforms.join(", ")));
        }
        let platform = platforms.first().map(|platform| (*platform).to_owned()).unwrap_or_default();
        let form = self.choose_form(form, &platform)?;
        let settings = self.settings()?;
        // Who types the portal's figures of earlier months has filed before.
        let filed = if settings.past_months.is_empty() { Some(self.casebook.filed_by(&form)?) } else { None };
        let choice = Choice {
            listings: chosen,
            form,
            language: settings.language,
            filer: settings.filer,
            profiles: self.casebook.brands()?.into_iter().map(|stored| stored.toml).collect(),
            filed,
            today: moment.day()?,
        };
        let errand = Errand::DraftNotices { choice: Box::new(choice) };
        let Outcome::Drafted { drafts, left_out } = self.form_errand(errand)? else {
            return Err(ClerkError::Outcome);
        };
        let mut shown: Option<Answer> = None;
        for (number, draft) in drafts.into_iter().enumerate() {
            let answer = self.keep_draft(moment, draft, &keys, number)?;
            match &mut shown {
                Some(shown) => shown.pushes.extend(answer.pushes),
                None => shown = Some(answer),
            }
        }
        let mut shown = shown.ok_or(ClerkError::NothingChosen)?;
        if let Reply::NoticeOpened { findings, .. } = &mut shown.reply {
            findings.extend(left_out);
        }
        Ok(shown)
    }

    /// A listing with what the casebook knows of it.
    fn chosen(&self, key: &str) -> Result<Chosen, ClerkError> {
        let row = self.known_listing(key)?;
        let sealed = self.casebook.evidence_of(key)?.into_iter().find(|row| row.state == "sealed");
        Ok(Chosen {
            earlier: self.earlier(key, &row.listing.url, "")?,
            reviewed: row.decision == Some(Decision::Confirmed),
            marketplace: row.marketplace,
            listing: row.listing,
            verdict: row.verdict,
            screenshot: sealed.map(|row| format!("evidence:{}/screenshot.png", row.id)),
        })
    }

    /// Keeps one of the drafts of a moment.
    fn keep_draft(
        &mut self,
        moment: Moment,
        draft: Draft,
        keys: &[String],
        number: usize,
    ) -> Result<Answer, ClerkError> {
        let name = moment.name()?;
        // Those drafted in one breath are told apart by their number.
        let id = if number == 0 { format!("n{name}") } else { format!("n{name}-{}", number + 1) };
        let listings = draft.listings.iter().filter_map(|place| keys.get(*place).cloned()).collect();
        self.draft(moment, id, draft.form, draft.contents, listings)
    }

    /// Takes over a notice that was written elsewhere, with those of its listings that the casebook knows.
    pub(super) fn import_notice(
        &mut self,
        moment: Moment,
        contents: Notice,
        form: String,
    ) -> Result<Answer, ClerkError> {
        let form = self.choose_form(form, &contents.platform)?;
        let mut listings = Vec::new();
        for listing in &contents.listings {
            if let Some(key) = self.casebook.listing_at(&listing.url)?.filter(|key| !listings.contains(key)) {
                listings.push(key);
            }
        }
        let id = format!("n{}", moment.name()?);
        self.draft(moment, id, form, contents, listings)
    }

    /// Keeps a new draft and its entry in the ledger, and shows it.
    fn draft(
        &mut self,
        moment: Moment,
        id: String,
        form: String,
        contents: Notice,
        listings: Vec<String>,
    ) -> Result<Answer, ClerkError> {
        let state = "draft".into();
        let (number, receipt) = (String::new(), String::new());
        let row = NoticeRow { id, state, form, contents, listings, at_ms: moment.at_ms, number, receipt };
        let facts = json!({ "form": row.form, "reason": row.contents.reason, "right": row.contents.right.number,
            "platform": row.contents.platform, "listings": row.listings });
        self.casebook.put_notice(&row)?;
        self.act(moment, "notice_drafted", &row.id, facts, json!({ "contents": row.contents }))?;
        let mut answer = self.open_notice(moment, &row.id)?;
        answer.pushes = self.tabs_with(&row.listings);
        answer.pushes.push(Push::CasebookChanged);
        Ok(answer)
    }
}
