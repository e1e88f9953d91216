//! Evidence: a capture begins, is prepared, signed, sealed, or is given up; it is never lost silently.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use touchstone_core::evidence::{CaptureFacts, Operator, Part};
use touchstone_core::listing::{Listing, PageKind};
use touchstone_core::wire::{Errand, EvidenceRow, Outcome, Push, Refusal, Reply, SCHEMA};
use url::Url;

use super::{Answer, Clerk, ClerkError, Moment};
use crate::column::to_json;
use crate::evidence::REMOVED;
use crate::hex;
use crate::hold::{HELD, RELEASED};
use crate::ledger::Act;

/// Captures that may be under way at once.
const MOST_WAITING: usize = 4;

/// What can be done with sealed evidence that leaves its bytes as they are.
const ACTS: [&str; 7] = ["opened", "noted", "witnessed", "superseded", HELD, RELEASED, REMOVED];
const DAY_MS: i64 = 86_400_000;
/// Facts of such an act at most, and characters of each.
const MOST_FACTS: usize = 20;
const MOST_CHARACTERS: usize = 500;

/// A capture whose tab should hear of it.
#[derive(Debug)]
pub(super) struct Waiting {
    tab: i64,
    begun_ms: i64,
    /// The back room holds a package of it that waits for its signature.
    prepared: bool,
}

impl Clerk {
    pub(super) fn begin_capture(
        &mut self,
        moment: Moment,
        url: String,
        tab: i64,
        purpose: String,
    ) -> Result<Answer, ClerkError> {
        if !["listing", "receipt", "page"].contains(&purpose.as_str()) {
            let known = "listing, receipt, page";
            return Err(ClerkError::BadValue { what: "purpose", value: purpose, known });
        }
        let id = format!("e{}", moment.name()?);
        let listing = if purpose == "receipt" { None } else { self.listing_shown(tab, &url)? };
        if let Some(key) = &listing {
            self.keep_listing(key, moment.at_ms)?;
        }
        let title = match &listing {
            Some(key) => self.known_listing(key)?.listing.title,
            None => String::new(),
        };
        let listing = listing.unwrap_or_default();
        let by = self.settings()?.operator.name;
        let facts = json!({ "purpose": purpose, "listing": listing });
        let particulars = json!({ "url": url, "title": title });
        let begun =
            self.casebook.append(moment, &by, Act { act: "capture_begun", subject: &id, facts, particulars })?;
        let row = EvidenceRow {
            id: id.clone(),
            listing,
            url,
            title,
            purpose,
            state: "begun".into(),
            at_ms: moment.at_ms,
            file: String::new(),
            bytes: 0,
            sha256: String::new(),
            manifest_sha256: String::new(),
            omissions: Vec::new(),
            kept: String::new(),
        };
        self.casebook.add_evidence(&row, begun)?;
        self.wait(id.clone(), Waiting { tab, begun_ms: moment.at_ms, prepared: false });
        let mut answer = Answer::changed(Reply::CaptureBegun { evidence: id.clone(), ledger_number: begun });
        answer.pushes.push(progress(tab, "begun", id, String::new()));
        Ok(answer)
    }

    /// Key of the listing that an address shows: the listing of an open detail page, or a known listing.
    fn listing_shown(&self, tab: i64, url: &str) -> Result<Option<String>, ClerkError> {
        if let Some(open) = self.pages.get(&tab) {
            let page = open.verdicts.page.as_ref();
            if page.is_some_and(|page| page.kind == PageKind::Detail && page.url == url)
                && let Some(row) = open.verdicts.rows.first()
            {
                return Ok(Some(row.key.clone()));
            }
        }
        let shown = self
            .pages
            .values()
            .flat_map(|open| &open.verdicts.rows)
            .find(|row| row.listing.url == url || row.listing.url_seen.as_deref() == Some(url));
        if let Some(row) = shown {
            return Ok(Some(row.key.clone()));
        }
        let named = Url::parse(url).ok().and_then(|url| self.atlas.listing(&url));
        if let Some(named) = named {
            let listing = Listing { id: Some(named.id), url: named.canonical, ..Listing::default() };
            let key = self.key_of(Some(&named.marketplace), &listing)?;
            let open = self.pages.values().any(|open| open.row(&key).is_some());
            if open || self.casebook.listing_id(&key)?.is_some() {
                return Ok(Some(key));
            }
        }
        Ok(self.casebook.listing_at(url)?)
    }

    pub(super) fn prepare_package(
        &mut self,
        id: &str,
        mut facts: CaptureFacts,
        mut parts: Vec<Part>,
    ) -> Result<Answer, ClerkError> {
        let (mut row, begun) = self.begun(id)?;
        facts.ledger_number = begun;
        if facts.operator == Operator::default() {
            facts.operator = self.settings()?.operator;
        }
        facts.purpose.get_or_insert_with(|| row.purpose.clone());
        if let Some(known) = self.casebook.listing(&row.listing)? {
            parts.retain(|part| part.name != "listing.json" && part.name != "screening.json");
            let listing = json!({ "schema": SCHEMA, "key": known.key, "marketplace": known.marketplace,
                "first_seen_ms": known.first_seen_ms, "times_seen": known.times_seen, "listing": known.listing });
            let screening = json!({ "schema": SCHEMA, "key": known.key, "verdict": known.verdict });
            for (name, value) in [("listing.json", listing), ("screening.json", screening)] {
                parts.push(Part { name: name.into(), bytes: to_json(&value)?.into_bytes() });
            }
        }
        if row.title.is_empty() {
            row.title.clone_from(&facts.title);
        }
        row.omissions.clone_from(&facts.omissions);
        let errand = Errand::Prepare { evidence: id.to_owned(), facts: Box::new(facts) };
        let (Outcome::ToSign { text }, _) = self.backroom.run(errand, parts)? else { return Err(ClerkError::Outcome) };
        self.casebook.update_evidence(&row)?;
        let (tab, begun_ms) = self.waiting.get(id).map_or((-1, row.at_ms), |waiting| (waiting.tab, waiting.begun_ms));
        self.wait(id.to_owned(), Waiting { tab, begun_ms, prepared: true });
        Ok(Reply::ToSign { text }.into())
    }

    pub(super) fn finish_package(&mut self, id: &str, signature: &str, public_key: &str) -> Result<Answer, ClerkError> {
        let (mut row, _) = self.begun(id)?;
        if let Some(waiting) = self.waiting.get_mut(id) {
            waiting.prepared = false;
        }
        let (signature, public_key) = (signature.to_owned(), public_key.to_owned());
        let errand = Errand::Finish { evidence: id.to_owned(), signature, public_key };
        let (outcome, bytes) = match self.backroom.run(errand, Vec::new()) {
            Err(Refusal::NotPrepared | Refusal::Closed) => {
                return Err(ClerkError::WrongState {
                    what: "evidence",
                    id: id.to_owned(),
                    state: "not prepared".into(),
                    mend: "the desk was ended while sealing; capture again",
                });
            }
            done => done?,
        };
        let Outcome::Sealed { name, sha256, manifest_sha256, shared } = outcome else {
            return Err(ClerkError::Outcome);
        };
        // Kept before the vault has the file: should the desk end now, the capture can still be recorded as sealed.
        row.file.clone_from(&name);
        row.bytes = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        row.sha256.clone_from(&sha256);
        row.manifest_sha256.clone_from(&manifest_sha256);
        self.casebook.update_evidence(&row)?;
        let reply = Reply::Package { name: name.clone(), sha256, manifest_sha256, shared };
        Ok(Answer { reply, pushes: Vec::new(), attachment: Some((name, bytes)) })
    }

    pub(super) fn verify_package(&mut self, parts: Vec<Part>) -> Result<Answer, ClerkError> {
        if parts.is_empty() {
            return Err(ClerkError::NoBytes);
        }
        match self.backroom.run(Errand::Verify, parts)? {
            (Outcome::Verified(verification), _) => Ok(Reply::Verified { verification }.into()),
            _ => Err(ClerkError::Outcome),
        }
    }

    pub(super) fn record_sealed(&mut self, moment: Moment, id: &str, file: String) -> Result<Answer, ClerkError> {
        let (mut row, begun) = self.begun(id)?;
        if row.sha256.is_empty() {
            let mend = "finish the package first";
            return Err(ClerkError::WrongState { what: "evidence", id: id.to_owned(), state: row.state, mend });
        }
        row.state = "sealed".into();
        row.file = file;
        let facts = json!({ "begun": begun, "listing": row.listing, "purpose": row.purpose, "file": row.file,
            "bytes": row.bytes, "sha256": row.sha256, "manifest_sha256": row.manifest_sha256 });
        self.close(moment, "sealed", &row, facts, Value::Null)
    }

    pub(super) fn abandon_capture(&mut self, moment: Moment, id: &str, reason: String) -> Result<Answer, ClerkError> {
        let (mut row, begun) = self.begun(id)?;
        row.state = "abandoned".into();
        // Bytes that were never stored are no evidence: nothing may point at them.
        row.file.clear();
        row.omissions.push(reason.clone());
        let facts = json!({ "begun": begun, "listing": row.listing });
        self.close(moment, "abandoned", &row, facts, json!({ "reason": reason }))
    }

    /// Records what was done with a sealed package outside of its bytes.
    pub(super) fn record_custody(
        &self,
        moment: Moment,
        evidence: &str,
        act: &str,
        facts: &BTreeMap<String, String>,
        note: &str,
    ) -> Result<Answer, ClerkError> {
        if !ACTS.contains(&act) {
            let known = "opened, noted, witnessed, superseded, held, released, removed";
            return Err(ClerkError::BadValue { what: "act", value: act.to_owned(), known });
        }
        let is_hold = [HELD, RELEASED].contains(&act);
        if is_hold && note.trim().is_empty() {
            return Err(ClerkError::BadValue { what: "reason", value: note.to_owned(), known: "your own words" });
        }
        let Some((row, _)) = self.casebook.evidence(evidence)? else {
            if is_hold {
                let number = self.hold(moment, evidence, act, facts.get("seller"), note)?;
                return Ok(Answer::changed(Reply::Recorded { entries: vec![number] }));
            }
            return Err(ClerkError::UnknownEvidence(evidence.to_owned()));
        };
        if row.state != "sealed" {
            let mend = "capture the page again";
            return Err(ClerkError::WrongState { what: "capture", id: row.id, state: row.state, mend });
        }
        if act == REMOVED {
            self.may_remove(moment, &row)?;
        }
        let short = |text: &String| text.chars().take(MOST_CHARACTERS).collect::<String>();
        let facts: BTreeMap<String, String> =
            facts.iter().take(MOST_FACTS).map(|(k, v)| (short(k), short(v))).collect();
        let particulars = if note.is_empty() { Value::Null } else { json!({ "note": note }) };
        let by = self.settings()?.operator.name;
        let act = Act { act, subject: evidence, facts: json!(facts), particulars };
        let number = self.casebook.append(moment, &by, act)?;
        self.casebook.refresh_evidence(evidence)?;
        self.casebook.refresh_hold(evidence)?;
        self.casebook.refresh_counts(&row.listing)?;
        Ok(Answer::changed(Reply::Recorded { entries: vec![number] }))
    }

    /// Whether a package's time is over and nothing keeps it.
    fn may_remove(&self, moment: Moment, row: &EvidenceRow) -> Result<(), ClerkError> {
        let days = self.settings()?.retention_days;
        let is_old = days > 0 && moment.at_ms - row.at_ms >= i64::from(days) * DAY_MS;
        if is_old && row.kept.is_empty() && !self.casebook.is_attached(&row.id)? {
            return Ok(());
        }
        let mend = "a notice, a hold or who was handed it needs it, or it is younger than the days that are set";
        Err(ClerkError::WrongState { what: "capture", id: row.id.clone(), state: "kept".into(), mend })
    }

    pub(super) fn record_export(
        &mut self,
        moment: Moment,
        evidence: &[String],
        file: &str,
        sha256: &str,
        ledger_size: u64,
    ) -> Result<Answer, ClerkError> {
        let by = self.settings()?.operator.name;
        let mut entries = Vec::new();
        for id in evidence {
            if self.casebook.evidence(id)?.is_none() {
                return Err(ClerkError::UnknownEvidence(id.clone()));
            }
            let facts = json!({ "file": file, "sha256": sha256, "ledger_size": ledger_size });
            entries.push(self.casebook.append(
                moment,
                &by,
                Act { act: "exported", subject: id, facts, particulars: Value::Null },
            )?);
        }
        Ok(Answer::changed(Reply::Recorded { entries }))
    }

    fn close(
        &mut self,
        moment: Moment,
        act: &str,
        row: &EvidenceRow,
        facts: Value,
        particulars: Value,
    ) -> Result<Answer, ClerkError> {
        let by = self.settings()?.operator.name;
        let number = self.casebook.append(moment, &by, Act { act, subject: &row.id, facts, particulars })?;
        self.casebook.update_evidence(row)?;
        self.casebook.refresh_counts(&row.listing)?;
        let mut answer = Answer::changed(Reply::Recorded { entries: vec![number] });
        answer.pushes.extend(self.tabs_with(std::slice::from_ref(&row.listing)));
        if let Some(waiting) = self.waiting.remove(&row.id) {
            if waiting.prepared {
                self.backroom.run(Errand::Discard { evidence: row.id.clone() }, Vec::new())?;
            }
            let (stage, message) = match row.omissions.last() {
                Some(reason) if row.state == "abandoned" => ("failed", reason.clone()),
                _ => ("sealed", String::new()),
            };
            answer.pushes.push(progress(waiting.tab, stage, row.id.clone(), message));
        }
        Ok(answer)
    }

    /// Evidence that has begun and is neither sealed nor given up, with its ledger number.
    fn begun(&self, id: &str) -> Result<(EvidenceRow, u64), ClerkError> {
        let (row, begun) = self.casebook.evidence(id)?.ok_or_else(|| ClerkError::UnknownEvidence(id.to_owned()))?;
        if row.state != "begun" {
            let mend = "capture again";
            return Err(ClerkError::WrongState { what: "evidence", id: id.to_owned(), state: row.state, mend });
        }
        Ok((row, begun))
    }

    /// Remembers a capture, the oldest gives way.
    fn wait(&mut self, id: String, waiting: Waiting) {
        self.waiting.insert(id, waiting);
        while self.waiting.len() > MOST_WAITING {
            let oldest = self.waiting.iter().min_by_key(|(_, waiting)| waiting.begun_ms).map(|(id, _)| id.clone());
            if let Some(oldest) = oldest {
                self.waiting.remove(&oldest);
            }
        }
    }
}

fn progress(tab: i64, stage: &str, evidence: String, message: String) -> Push {
    Push::CaptureProgress { tab, stage: stage.into(), evidence, message }
}

impl Moment {
    /// A name for what begins now: UTC date and time, and random characters.
    pub(super) fn name(&self) -> Result<String, ClerkError> {
        let at = self.utc()?;
        let (year, month, day) = (at.year(), u8::from(at.month()), at.day());
        let (hour, minute, second) = at.to_hms();
        let random: String = hex(&self.salt).chars().take(8).collect();
        Ok(format!("{year:04}{month:02}{day:02}-{hour:02}{minute:02}{second:02}-{random}"))
    }

    /// The day, `YYYY-MM-DD`, in UTC.
    pub(super) fn day(&self) -> Result<String, ClerkError> {
        let at = self.utc()?;
        Ok(format!("{:04}-{:02}-{:02}", at.year(), u8::from(at.month()), at.day()))
    }

    fn utc(&self) -> Result<time::OffsetDateTime, ClerkError> {
        time::OffsetDateTime::from_unix_timestamp(self.at_ms.div_euclid(1_000)).map_err(|_| ClerkError::Clock)
    }
}
