//! Notices: changed by the person, planned for the filler, filed, answered by the platform.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use touchstone_core::brand::Brand;
use touchstone_core::notice::{Earlier, FilledField, Notice};
use touchstone_core::outcome::Answered;
use touchstone_core::review::Decision;
use touchstone_core::wire::{Caller, Errand, NoticeRow, Outcome, Push, QueueRow, Reply};

use super::{Answer, Clerk, ClerkError, Moment};
use crate::column::to_json;
use crate::ledger::Act;
use crate::sha256;

/// Setting that names the notice which the person has filled now.
const FILLING: &str = "filling";

/// States in which a notice may still be changed.
const OPEN: [&str; 2] = ["draft", "filled"];

/// What the platform answers.
const OUTCOMES: [&str; 5] = ["accepted", "rejected", "withdrawn", "counter_notice", "counter_upheld"];

/// What is seen of a listing after the platform has accepted the notice.
const SEEN_SINCE: [&str; 2] = ["still_online", "relisted"];

impl Clerk {
    /// Writes into a notice what the casebook knows: whether a person confirmed its listings, whether their sellers are
    /// authorised, what became of earlier notices, how much this account has filed.
    fn tell_known(&self, row: &mut NoticeRow) -> Result<(), ClerkError> {
        let brands = self.read_brands()?;
        let four_eyes = self.settings()?.four_eyes;
        let mut earlier = Vec::new();
        for key in &row.listings {
            let Some(known) = self.casebook.listing(key)? else { continue };
            let url = &known.listing.url;
            if let Some(listing) = row.contents.listings.iter_mut().find(|listing| listing.url == *url) {
                listing.reviewed = Some(known.decision == Some(Decision::Confirmed));
                listing.seconded = if four_eyes { Some(self.casebook.confirming(key)? > 1) } else { None };
                if self.is_authorised(&known, &brands) {
                    listing.authorised = Some(true);
                }
            }
            earlier.extend(self.earlier(key, url, &row.id)?);
        }
        if !earlier.is_empty() {
            row.contents.earlier = earlier;
        }
        // Who types the portal's figures of earlier months has filed before.
        if self.settings()?.past_months.is_empty() {
            let filed = self.casebook.filed_by(&row.form)?;
            let account = row.contents.account.get_or_insert_default();
            account.filed = account.filed.max(Some(filed));
        }
        Ok(())
    }

    /// Whether one of the brands authorises the seller of a listing.
    fn is_authorised(&self, row: &QueueRow, brands: &[Brand]) -> bool {
        let seller = row.listing.seller.as_ref();
        seller.is_some_and(|seller| {
            brands.iter().any(|brand| brand.authorises(&row.marketplace, seller, &self.casebook.folder))
        })
    }

    /// What became of notices about a listing that were filed, but for the notice `but`.
    pub(super) fn earlier(&self, key: &str, url: &str, but: &str) -> Result<Vec<Earlier>, ClerkError> {
        let mut earlier = Vec::new();
        for other in self.casebook.notices_of(key)? {
            if other.id == but || OPEN.contains(&other.state.as_str()) {
                continue;
            }
            let standing = self.casebook.standing(&other.id)?;
            let outcome = standing.iter().rev().find(|record| record.entry.act == "outcome");
            earlier.push(Earlier {
                url: url.to_owned(),
                right: other.contents.right.number,
                reason: other.contents.reason,
                outcome: other.state,
                words: outcome.map(|record| record.text("reason").to_owned()).unwrap_or_default(),
            });
        }
        Ok(earlier)
    }

    /// A notice as it stands: a draft with what the casebook knows now, a filed one as it was filed.
    fn present_notice(&self, id: &str) -> Result<(NoticeRow, Vec<FilledField>), ClerkError> {
        let (mut row, filled) = self.known_notice(id)?;
        if OPEN.contains(&row.state.as_str()) {
            self.tell_known(&mut row)?;
        }
        Ok((row, filled))
    }

    pub(super) fn open_notice(&mut self, moment: Moment, id: &str) -> Result<Answer, ClerkError> {
        let (notice, filled) = self.present_notice(id)?;
        let (form, today) = (notice.form.clone(), moment.day()?);
        let errand = Errand::CheckNotice { notice: Box::new(notice.contents.clone()), form, today };
        let Outcome::Checked { findings } = self.form_errand(errand)? else {
            return Err(ClerkError::Outcome);
        };
        Ok(Reply::NoticeOpened { notice, findings, filled }.into())
    }

    pub(super) fn update_notice(
        &mut self,
        moment: Moment,
        id: &str,
        contents: Notice,
        form: String,
    ) -> Result<Answer, ClerkError> {
        let (mut row, _) = self.known_notice(id)?;
        if !OPEN.contains(&row.state.as_str()) {
            let mend = "what was filed is kept as it was; draft a new notice";
            return Err(ClerkError::WrongState { what: "notice", id: id.to_owned(), state: row.state, mend });
        }
        let form = self.choose_form(form, &contents.platform)?;
        let mut by_url = BTreeMap::new();
        for key in row.listings {
            if let Some(known) = self.casebook.listing(&key)? {
                by_url.insert(known.listing.url, key);
            }
        }
        row.listings = Vec::new();
        for listing in &contents.listings {
            let key = match by_url.get(&listing.url) {
                Some(key) => Some(key.clone()),
                None => self.casebook.listing_at(&listing.url)?,
            };
            if let Some(key) = key.filter(|key| !row.listings.contains(key)) {
                row.listings.push(key);
            }
        }
        (row.contents, row.form) = (contents, form);
        self.casebook.put_notice(&row)?;
        let mut answer = self.open_notice(moment, id)?;
        answer.pushes.push(Push::CasebookChanged);
        Ok(answer)
    }

    /// The plan; asked by the person it says which notice pages may be filled with now.
    pub(super) fn plan_notice(&mut self, caller: Caller, moment: Moment, id: String) -> Result<Answer, ClerkError> {
        let (row, _) = self.present_notice(&id)?;
        let errand = Errand::PlanNotice { notice: Box::new(row.contents), form: row.form, today: moment.day()? };
        let plan = match self.form_errand(errand)? {
            Outcome::Planned { plan } => *plan,
            Outcome::Checked { findings } => return Err(ClerkError::Blocked(findings)),
            _ => return Err(ClerkError::Outcome),
        };
        if caller == Caller::App {
            self.casebook.put_setting(FILLING, &id)?;
        }
        Ok(Reply::Plan { notice: id, plan }.into())
    }

    /// The notice that the person has filled now.
    pub(super) fn notice_being_filled(&self) -> Result<Option<String>, ClerkError> {
        Ok(self.casebook.setting(FILLING)?)
    }

    pub(super) fn report_fill(
        &self,
        moment: Moment,
        id: &str,
        fields: &[FilledField],
        clicks: &[String],
    ) -> Result<Answer, ClerkError> {
        let (row, _) = self.known_notice(id)?;
        self.casebook.put_filled(id, fields)?;
        let count = |state| fields.iter().filter(|field| field.state == state).count();
        let facts = json!({ "form": row.form, "contents_sha256": sha256(to_json(&row.contents)?.as_bytes()),
            "done": count("done"), "check": count("check"), "missing": count("missing"), "person": count("person") });
        let particulars = json!({ "fields": fields, "clicks": clicks, "contents": row.contents });
        self.act(moment, "notice_filled", id, facts, particulars)?;
        self.casebook.refresh_notice(id)?;
        Ok(Answer::changed(Reply::Done))
    }

    pub(super) fn record_receipt(
        &self,
        moment: Moment,
        id: &str,
        number: &str,
        evidence: &str,
    ) -> Result<Answer, ClerkError> {
        let (row, _) = self.present_notice(id)?;
        if !OPEN.contains(&row.state.as_str()) {
            let mend = "undo the earlier receipt first";
            return Err(ClerkError::WrongState { what: "notice", id: id.to_owned(), state: row.state, mend });
        }
        if !evidence.is_empty() && self.casebook.evidence(evidence)?.is_none() {
            return Err(ClerkError::UnknownEvidence(evidence.to_owned()));
        }
        self.casebook.put_notice(&row)?;
        let facts = json!({ "number": number.trim(), "receipt": evidence, "form": row.form,
            "reason": row.contents.reason, "listings": row.listings,
            "contents_sha256": sha256(to_json(&row.contents)?.as_bytes()) });
        let particulars = json!({ "contents": row.contents });
        let entry = self.act(moment, "filed", id, facts, particulars)?;
        self.casebook.refresh_notice(id)?;
        Ok(Answer::changed(Reply::Recorded { entries: vec![entry] }))
    }

    pub(super) fn record_outcomes(&self, moment: Moment, outcomes: &[Answered]) -> Result<Answer, ClerkError> {
        let mut entries = Vec::with_capacity(outcomes.len());
        for answered in outcomes {
            entries.push(self.record_outcome(moment, answered)?);
        }
        Ok(Answer::changed(Reply::Recorded { entries }))
    }

    fn record_outcome(&self, moment: Moment, answered: &Answered) -> Result<u64, ClerkError> {
        let Answered { notice: id, outcome, reason, number, words } = answered;
        let (row, _) = self.known_notice(id)?;
        if !OUTCOMES.iter().chain(&SEEN_SINCE).any(|known| known == outcome) {
            let known = "accepted, rejected, withdrawn, counter_notice, counter_upheld, still_online, relisted";
            return Err(ClerkError::BadValue { what: "outcome", value: outcome.clone(), known });
        }
        if OPEN.contains(&row.state.as_str()) {
            let mend = "record its receipt first";
            return Err(ClerkError::WrongState { what: "notice", id: id.clone(), state: row.state, mend });
        }
        if SEEN_SINCE.contains(&outcome.as_str())
            && row.state != "accepted"
            && !SEEN_SINCE.contains(&row.state.as_str())
        {
            let mend = "record first that the platform accepted it";
            return Err(ClerkError::WrongState { what: "notice", id: id.clone(), state: row.state, mend });
        }
        let number = if row.number.is_empty() { number.trim() } else { &row.number };
        let facts = json!({ "outcome": outcome, "number": number });
        let entry = self.act(moment, "outcome", id, facts, json!({ "reason": reason, "words": words }))?;
        self.casebook.refresh_notice(id)?;
        Ok(entry)
    }

    pub(super) fn act(
        &self,
        moment: Moment,
        act: &str,
        subject: &str,
        facts: Value,
        particulars: Value,
    ) -> Result<u64, ClerkError> {
        let by = self.settings()?.operator.name;
        Ok(self.casebook.append(moment, &by, Act { act, subject, facts, particulars })?)
    }

    pub(super) fn known_notice(&self, id: &str) -> Result<(NoticeRow, Vec<FilledField>), ClerkError> {
        self.casebook.notice(id)?.ok_or_else(|| ClerkError::UnknownNotice(id.to_owned()))
    }

    pub(super) fn list_forms(&mut self) -> Result<Answer, ClerkError> {
        match self.form_errand(Errand::ListForms)? {
            Outcome::Forms { rows } => Ok(Reply::Forms { rows }.into()),
            _ => Err(ClerkError::Outcome),
        }
    }

    /// Id of the form, or of the one that serves the marketplace best where none is named.
    pub(super) fn choose_form(&mut self, form: String, platform: &str) -> Result<String, ClerkError> {
        match self.form_errand(Errand::ChooseForm { form, platform: platform.to_owned() })? {
            Outcome::Form { id } => Ok(id),
            _ => Err(ClerkError::Outcome),
        }
    }
}
