//! Notices: drafted from listings, changed by the person, planned for the filler, filed, answered by the platform.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};
use touchstone_core::brand::{Brand, Right};
use touchstone_core::listing::Listing;
use touchstone_core::notice::{self, Attachment, Earlier, FilledField, Finding, Notice, NoticeListing, Severity};
use touchstone_core::review::Decision;
use touchstone_core::screen::Verdict;
use touchstone_core::wire::{Caller, NoticeRow, Push, QueueRow, Reply};

use super::{Answer, Clerk, ClerkError, Moment};
use crate::column::to_json;
use crate::ledger::Act;
use crate::sha256;

/// Setting that names the notice which the person has filled now.
const FILLING: &str = "filling";

/// States in which a notice may still be changed.
const OPEN: [&str; 2] = ["draft", "filled"];

const OUTCOMES: [&str; 4] = ["accepted", "rejected", "withdrawn", "counter_notice"];

impl Clerk {
    /// Drafts a notice. Among the rights of the brand and the reasons that the facts carry, the pair is taken to which
    /// the form objects least.
    pub(super) fn compose_notice(
        &mut self,
        moment: Moment,
        listings: Vec<String>,
        form: String,
    ) -> Result<Answer, ClerkError> {
        let mut chosen = BTreeSet::new();
        let listings: Vec<String> = listings.into_iter().filter(|key| chosen.insert(key.clone())).collect();
        let mut rows = Vec::with_capacity(listings.len());
        for key in &listings {
            self.keep_listing(key, moment.at_ms)?;
            rows.push(self.known_listing(key)?);
        }
        let first = rows.first().ok_or(ClerkError::NothingChosen)?;
        let platforms: BTreeSet<&str> = rows.iter().map(|row| row.marketplace.as_str()).collect();
        if platforms.len() > 1 {
            let platforms: Vec<&str> = platforms.into_iter().collect();
            return Err(ClerkError::SeveralPlatforms(platforms.join(", ")));
        }
        let platform = first.marketplace.clone();
        let form = if form.is_empty() { self.forms.for_platform(&platform).unwrap_or_default() } else { form };
        self.known_form(&form)?;
        let settings = self.settings()?;
        let draft = Notice {
            platform,
            filer: settings.filer,
            complaint_type: "listing".into(),
            listings: rows.iter().map(|row| noticed(&row.listing)).collect(),
            explanation: explanation(&rows, &settings.language),
            evidence: self.screenshots(&listings)?,
            ..Notice::default()
        };
        let id = format!("n{}", moment.name()?);
        let mut row = NoticeRow {
            id: id.clone(),
            state: "draft".into(),
            form,
            contents: draft,
            listings,
            at_ms: moment.at_ms,
            number: String::new(),
            receipt: String::new(),
        };
        self.tell_known(&mut row)?;
        row.contents = self.fit(row.contents, &rows, &row.form, &moment.day()?)?;
        let facts = json!({ "form": row.form, "reason": row.contents.reason, "right": row.contents.right.number,
            "platform": row.contents.platform, "listings": row.listings });
        self.casebook.put_notice(&row)?;
        self.act(moment, "notice_drafted", &id, facts, json!({ "contents": row.contents }))?;
        let mut answer = self.open_notice(moment, &id)?;
        answer.pushes = self.tabs_with(&row.listings);
        answer.pushes.push(Push::CasebookChanged);
        Ok(answer)
    }

    /// Chooses right and reason.
    fn fit(&self, draft: Notice, rows: &[QueueRow], form: &str, today: &str) -> Result<Notice, ClerkError> {
        let met: BTreeSet<&str> = rows.iter().filter_map(|row| row.verdict.brand.as_deref()).collect();
        let brands: Vec<Brand> = self.brands()?.into_iter().filter_map(|(_, brand)| brand.ok()).collect();
        let is_met = |brand: &&Brand| met.contains(brand.name.as_str());
        let mut rights: Vec<Right> = brands.iter().filter(is_met).flat_map(|brand| brand.rights.clone()).collect();
        if rights.is_empty() {
            // A listing that the rules did not tie to a brand, or to one that was renamed since.
            rights = brands.into_iter().flat_map(|brand| brand.rights).collect();
        }
        if rights.is_empty() {
            rights.push(Right::default());
        }
        let mut reasons = reasons(rows);
        if reasons.is_empty() {
            reasons.push(String::new());
        }
        let mut best: Option<((usize, usize), Notice)> = None;
        for right in rights {
            for reason in &reasons {
                let candidate = Notice { right: right.clone(), reason: reason.clone(), ..draft.clone() };
                let findings = self.forms.check(&candidate, form, today);
                let blocking = findings.iter().filter(|finding| finding.severity == Severity::Block).count();
                let objections = (blocking, findings.len());
                if best.as_ref().is_none_or(|(least, _)| objections < *least) {
                    best = Some((objections, candidate));
                }
            }
        }
        Ok(best.map_or(draft, |(_, notice)| notice))
    }

    /// The newest sealed screenshot of each listing.
    fn screenshots(&self, listings: &[String]) -> Result<Vec<Attachment>, ClerkError> {
        let mut attachments = Vec::new();
        for key in listings {
            let sealed = self.casebook.evidence_of(key)?.into_iter().find(|row| row.state == "sealed");
            if let Some(row) = sealed {
                let file = format!("evidence:{}/screenshot.png", row.id);
                attachments.push(Attachment { file, kind: "screenshot".into(), ..Attachment::default() });
            }
        }
        Ok(attachments)
    }

    /// Writes into a notice what the casebook knows of its listings: who looked at them, what became of earlier notices.
    fn tell_known(&self, row: &mut NoticeRow) -> Result<(), ClerkError> {
        let mut earlier = Vec::new();
        for key in &row.listings {
            let Some(known) = self.casebook.listing(key)? else { continue };
            let url = &known.listing.url;
            if let Some(listing) = row.contents.listings.iter_mut().find(|listing| listing.url == *url) {
                listing.reviewed = known.decision.map_or(listing.reviewed, |it| Some(it == Decision::Confirmed));
            }
            for other in self.casebook.notices_of(key)? {
                if other.id == row.id || OPEN.contains(&other.state.as_str()) {
                    continue;
                }
                let standing = self.casebook.standing(&other.id)?;
                let outcome = standing.iter().rev().find(|record| record.entry.act == "outcome");
                earlier.push(Earlier {
                    url: url.clone(),
                    right: other.contents.right.number,
                    reason: other.contents.reason,
                    outcome: other.state,
                    words: outcome.map(|record| record.text("reason").to_owned()).unwrap_or_default(),
                });
            }
        }
        if !earlier.is_empty() {
            row.contents.earlier = earlier;
        }
        Ok(())
    }

    /// A notice as it stands: a draft with what the casebook knows now, a filed one as it was filed.
    fn present_notice(&self, id: &str) -> Result<(NoticeRow, Vec<FilledField>), ClerkError> {
        let (mut row, filled) = self.known_notice(id)?;
        if OPEN.contains(&row.state.as_str()) {
            self.tell_known(&mut row)?;
        }
        Ok((row, filled))
    }

    pub(super) fn open_notice(&self, moment: Moment, id: &str) -> Result<Answer, ClerkError> {
        let (notice, filled) = self.present_notice(id)?;
        let findings: Vec<Finding> = self.forms.check(&notice.contents, &notice.form, &moment.day()?);
        Ok(Reply::NoticeOpened { notice, findings, filled }.into())
    }

    pub(super) fn update_notice(
        &self,
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
        self.known_form(&form)?;
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
    pub(super) fn plan_notice(&self, caller: Caller, moment: Moment, id: String) -> Result<Answer, ClerkError> {
        let (row, _) = self.present_notice(&id)?;
        let plan = self.forms.plan(&row.contents, &row.form, &moment.day()?).map_err(ClerkError::Blocked)?;
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

    pub(super) fn record_outcome(
        &self,
        moment: Moment,
        id: &str,
        outcome: &str,
        reason: &str,
    ) -> Result<Answer, ClerkError> {
        let (row, _) = self.known_notice(id)?;
        if !OUTCOMES.contains(&outcome) {
            let known = "accepted, rejected, withdrawn, counter_notice";
            return Err(ClerkError::BadValue { what: "outcome", value: outcome.to_owned(), known });
        }
        if OPEN.contains(&row.state.as_str()) {
            let mend = "record its receipt first";
            return Err(ClerkError::WrongState { what: "notice", id: id.to_owned(), state: row.state, mend });
        }
        let facts = json!({ "outcome": outcome, "number": row.number });
        let entry = self.act(moment, "outcome", id, facts, json!({ "reason": reason }))?;
        self.casebook.refresh_notice(id)?;
        Ok(Answer::changed(Reply::Recorded { entries: vec![entry] }))
    }

    fn act(
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

    fn known_form(&self, id: &str) -> Result<(), ClerkError> {
        if self.forms.rows().iter().any(|row| row.id == id) {
            Ok(())
        } else {
            Err(ClerkError::UnknownForm(id.to_owned()))
        }
    }
}

fn noticed(listing: &Listing) -> NoticeListing {
    let seller = listing.seller.as_ref().and_then(|seller| seller.name.clone()).unwrap_or_default();
    NoticeListing { url: listing.url.clone(), title: listing.title.clone(), seller, ..NoticeListing::default() }
}

/// Complaint reasons that the facts of the listings carry, those of most listings first.
fn reasons(rows: &[QueueRow]) -> Vec<String> {
    let mut counts: Vec<(String, usize)> = Vec::new();
    for fileable in rows.iter().flat_map(|row| &row.verdict.fileable) {
        match counts.iter_mut().find(|(reason, _)| *reason == fileable.reason) {
            Some((_, count)) => *count += 1,
            None => counts.push((fileable.reason.clone(), 1)),
        }
    }
    counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    counts.into_iter().map(|(reason, _)| reason).collect()
}

fn explanation(rows: &[QueueRow], language: &str) -> String {
    let listings: Vec<(Listing, Verdict)> = rows.iter().map(|row| (row.listing.clone(), row.verdict.clone())).collect();
    notice::explain(&listings, if language == "zh" { "zh" } else { "en" })
}
