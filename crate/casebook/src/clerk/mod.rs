//! The clerk: answers every request with the core and the casebook.
//!
//! One request is one transaction: all that it writes is stored before it is answered, or nothing is. What the clerk
//! keeps in memory can be lost at any moment without loss to the person: the pages that are open now (they are read
//! again) and packages that wait for their signature (their captures stay in the casebook as begun).
//!
//! What is not needed while browsing the clerk has done in the back room. Where that is not open yet the request is
//! refused with K23 and nothing is stored, so that the host opens it and asks again.

mod attachment;
mod brand;
mod compose;
mod erasure;
mod error;
mod evidence;
mod hold;
mod notice;
mod pack;
mod page;
mod patrol;
mod policy;
mod record;
mod referral;
mod review;
mod setting;
mod stamp;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use rusqlite::Connection;
use touchstone_core::backroom::Backroom;
use touchstone_core::evidence::Part;
use touchstone_core::marketplace::Atlas;
use touchstone_core::outcome::Answered;
use touchstone_core::screen::{Diagnostic, Pack, RuleSet};
use touchstone_core::wire::{Caller, Push, Reply, Request};

use crate::CasebookError;
use crate::casebook::Casebook;
pub use crate::casebook::Moment;
pub use error::ClerkError;
use evidence::Waiting;
use page::OpenPage;
use stamp::Stamp;

/// What the clerk gives back.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// The answer to whoever asked.
    pub reply: Reply,
    /// What everybody else should know.
    pub pushes: Vec<Push>,
    /// Bytes beside the answer, with their file name: a package, an export.
    pub attachment: Option<(String, Vec<u8>)>,
}

impl From<Reply> for Answer {
    fn from(reply: Reply) -> Self {
        Self { reply, pushes: Vec::new(), attachment: None }
    }
}

impl Answer {
    /// An answer after which lists may be out of date.
    fn changed(reply: Reply) -> Self {
        Self { reply, pushes: vec![Push::CasebookChanged], attachment: None }
    }
}

/// The same with the reply as it crosses to whoever asked.
#[derive(Clone, Debug, PartialEq)]
pub struct Written {
    /// The answer to whoever asked, as JSON.
    pub reply: String,
    /// What everybody else should know.
    pub pushes: Vec<Push>,
    /// Bytes beside the answer, with their file name.
    pub attachment: Option<(String, Vec<u8>)>,
}

/// Answers requests. Made once for an open casebook; everything that lasts is in the casebook.
#[derive(Debug)]
pub struct Clerk {
    casebook: Casebook,
    backroom: Box<dyn Backroom>,
    atlas: Atlas,
    packs: Vec<Pack>,
    /// Compiled when first needed and again when brands change.
    rules: Option<RuleSet>,
    /// How often they were compiled: what was screened under the same number need not be screened again.
    compilation: u64,
    /// What each tab shows now.
    pages: BTreeMap<i64, OpenPage>,
    /// Captures under way.
    waiting: BTreeMap<String, Waiting>,
    /// What of the shipped knowledge was left out, and why.
    knowledge_faults: Vec<String>,
    /// What of the stored brands was left out when they were last compiled, and why.
    brand_faults: Vec<String>,
}

impl Clerk {
    /// Takes over an open connection: checks the casebook, brings an older one up to date, loads the knowledge. The
    /// back room is part of the program.
    ///
    /// # Errors
    /// The casebook is newer, foreign or damaged (it is left as it is), or the shipped knowledge cannot be read.
    #[cfg(feature = "backroom")]
    pub fn new(connection: Connection) -> Result<Self, ClerkError> {
        Self::with_backroom(connection, Box::new(touchstone_core::backroom::Room::default()))
    }

    /// The same with a back room elsewhere.
    ///
    /// # Errors
    /// The casebook is newer, foreign or damaged (it is left as it is), or the shipped knowledge cannot be read.
    pub fn with_backroom(connection: Connection, backroom: Box<dyn Backroom>) -> Result<Self, ClerkError> {
        let casebook = Casebook::open(connection)?;
        let (pack, left_out) = Pack::shipped();
        Ok(Self {
            casebook,
            backroom,
            atlas: Atlas::shipped()?,
            packs: vec![pack],
            rules: None,
            compilation: 0,
            pages: BTreeMap::new(),
            waiting: BTreeMap::new(),
            knowledge_faults: left_out.into_iter().map(told).collect(),
            brand_faults: Vec::new(),
        })
    }

    /// What of the shipped knowledge and of the stored brands was left out, and why; empty when all is well.
    pub fn diagnostics(&self) -> impl Iterator<Item = &str> {
        self.knowledge_faults.iter().chain(&self.brand_faults).map(String::as_str)
    }

    /// Answers one request. `parts` are the named bytes that came beside it.
    ///
    /// # Errors
    /// The request is refused or cannot be done; nothing was stored.
    pub fn handle(
        &mut self,
        caller: Caller,
        moment: Moment,
        request: Request,
        parts: Vec<Part>,
    ) -> Result<Answer, ClerkError> {
        self.handle_marked(caller, moment, None, request, parts)
    }

    fn handle_marked(
        &mut self,
        caller: Caller,
        moment: Moment,
        mark: Option<&str>,
        request: Request,
        parts: Vec<Part>,
    ) -> Result<Answer, ClerkError> {
        self.allow(caller, &request)?;
        if matches!(request, Request::ExportCasebook) {
            // Outside of a transaction: the copy holds what is committed.
            return self.export(moment);
        }
        let look_only = matches!(request, Request::MergeCasebook { preview: true });
        self.casebook.begin()?;
        let answer = self.answer(caller, moment, request, parts).and_then(|answer| {
            if let Some(mark) = mark {
                self.casebook.keep_answer(mark, &text(&answer.reply)?)?;
            }
            Ok(answer)
        });
        match &answer {
            Ok(_) if look_only => self.casebook.roll_back()?,
            Ok(_) => {
                if let Err(error) = self.casebook.commit() {
                    // What is remembered of the open pages counts as written; it is not.
                    self.pages.clear();
                    return Err(error.into());
                }
            }
            Err(_) => self.casebook.roll_back()?,
        }
        answer
    }

    /// Answers one request that may be asked again: a person's act that carries the `mark` of one asked before is not
    /// done a second time, and its answer is the one of then. Acts are so marked where the desk may end between the
    /// recording and the answer. Without a mark this is [`Clerk::handle`].
    ///
    /// # Errors
    /// The request is refused or cannot be done; nothing was stored.
    pub fn handle_once(
        &mut self,
        caller: Caller,
        moment: Moment,
        mark: &str,
        request: Request,
        parts: Vec<Part>,
    ) -> Result<Written, ClerkError> {
        let mark = Some(mark).filter(|mark| !mark.is_empty() && caller == Caller::App);
        if let Some(mark) = mark
            && let Some(reply) = self.casebook.answered(mark)?
        {
            return Ok(Written { reply, pushes: vec![Push::CasebookChanged], attachment: None });
        }
        let Answer { reply, pushes, attachment } = self.handle_marked(caller, moment, mark, request, parts)?;
        Ok(Written { reply: text(&reply)?, pushes, attachment })
    }

    /// A content script may read its page and help to fill the notice that the person has chosen, nothing else.
    fn allow(&self, caller: Caller, request: &Request) -> Result<(), ClerkError> {
        if caller == Caller::App {
            return Ok(());
        }
        match request {
            Request::ReadPage { .. } | Request::ReadAgain { .. } | Request::LeavePage => Ok(()),
            Request::PlanNotice { notice }
            | Request::ReportFill { notice, .. }
            | Request::ReadAttachment { notice, .. }
                if self.notice_being_filled()?.as_deref() == Some(notice) =>
            {
                Ok(())
            }
            _ => Err(ClerkError::NotAllowed),
        }
    }

    fn answer(
        &mut self,
        caller: Caller,
        moment: Moment,
        request: Request,
        parts: Vec<Part>,
    ) -> Result<Answer, ClerkError> {
        match request {
            Request::ReadPage { snapshot } => self.read_page(caller, moment, snapshot),
            Request::ReadAgain { url } => self.read_again(caller, moment, &url),
            Request::LeavePage => Ok(self.leave_page(caller)),
            Request::TabState { tab } => self.tab_state(tab),
            Request::RecordPictures { findings } => self.record_pictures(moment, &findings),

            Request::ListQueue { filter, offset, limit } => self.list_queue(&filter, offset, limit),
            Request::ListGroups { filter } => self.list_groups(&filter),
            Request::OpenCase { listing } => self.open_case(&listing),
            Request::Decide { listings, decision, note } => self.decide(moment, &listings, decision, &note),
            Request::Undo { entries } => self.undo(moment, &entries),
            Request::EraseListings { listings } => self.erase_listings(moment, &listings),
            Request::ListPatrols => Ok(Reply::Patrols { rows: self.casebook.patrols()? }.into()),
            Request::SavePatrol { patrol } => self.save_patrol(moment, patrol),
            Request::WalkPatrol { patrol, step } => self.walk_patrol(moment, &patrol, &step),
            Request::RecordReferrals { source, listings } => self.refer(moment, &source, &listings),

            Request::BeginCapture { url, tab, purpose } => self.begin_capture(moment, url, tab, purpose),
            Request::PreparePackage { evidence, facts } => self.prepare_package(&evidence, facts, parts),
            Request::FinishPackage { evidence, signature, public_key } => {
                self.finish_package(&evidence, &signature, &public_key)
            }
            Request::RecordSealed { evidence, file } => self.record_sealed(moment, &evidence, file),
            Request::AbandonCapture { evidence, reason } => self.abandon_capture(moment, &evidence, reason),
            Request::RecordStamp { evidence, authority, state, code, file, time } => {
                self.record_stamp(moment, &evidence, &Stamp { authority, state, code, file, time })
            }
            Request::ListEvidence => Ok(Reply::Evidence { rows: self.casebook.all_evidence()? }.into()),
            Request::VerifyPackage => self.verify_package(parts),

            Request::ComposeNotice { listings, form } => self.compose_notices(moment, listings, form),
            Request::ImportNotice { contents, form } => self.import_notice(moment, contents, form),
            Request::OpenNotice { notice } => self.open_notice(moment, &notice),
            Request::UpdateNotice { notice, contents, form } => self.update_notice(moment, &notice, contents, form),
            Request::PlanNotice { notice } => self.plan_notice(caller, moment, notice),
            Request::ReportFill { notice, fields, clicks } => self.report_fill(moment, &notice, &fields, &clicks),
            Request::ReadAttachment { notice, file } => self.read_attachment(&notice, &file, parts),
            Request::RecordReceipt { notice, number, evidence } => {
                self.record_receipt(moment, &notice, &number, &evidence)
            }
            Request::RecordOutcome { notice, outcome, reason } => {
                self.record_outcomes(moment, &[Answered { notice, outcome, reason, ..Answered::default() }])
            }
            Request::RecordOutcomes { outcomes } => self.record_outcomes(moment, &outcomes),
            Request::ListNotices => Ok(Reply::Notices { rows: self.casebook.notices()? }.into()),
            Request::ListFilings => Ok(Reply::Filings { rows: self.casebook.filings()? }.into()),
            Request::ListForms => self.list_forms(),

            Request::ListBrands => self.list_brands(),
            Request::SaveBrand { id, toml } => self.save_brand(moment, id, &toml),
            Request::RemoveBrand { id } => self.remove_brand(moment, &id),
            Request::ListPacks => Ok(self.list_packs()?.into()),
            Request::SavePack => self.save_pack(moment, parts),
            Request::UsePack { name, used } => self.use_pack(moment, &name, used),
            Request::LearnCalibration { brand } => self.learn_calibration(&brand),
            Request::UseCalibration { brand, calibration } => self.use_calibration(moment, &brand, calibration),
            Request::ReadSettings => Ok(Reply::Settings { settings: self.settings()? }.into()),
            Request::SaveSettings { settings } => self.save_settings(moment, settings),

            Request::ApplyPolicy { policy } => self.apply_policy(moment, &policy),
            Request::ReadRecord => Ok(Reply::Record { record: self.casebook.record()? }.into()),
            Request::ListSellers => Ok(Reply::Sellers { rows: self.casebook.sellers()? }.into()),
            Request::ReadLedger { subject, limit } => self.read_ledger(&subject, limit),
            Request::ReadChain => {
                let (device, entries) = self.casebook.own_ledger()?;
                Ok(Reply::Chain { device, entries }.into())
            }
            Request::RecordCustody { evidence, act, facts, note } => {
                self.record_custody(moment, &evidence, &act, &facts, &note)
            }
            Request::RecordExport { evidence, file, sha256, ledger_size } => {
                self.record_export(moment, &evidence, &file, &sha256, ledger_size)
            }
            Request::CheckLedger => self.check_ledger(),
            Request::ExportCasebook => self.export(moment),
            Request::MergeCasebook { preview } => self.merge(moment, parts, preview),
        }
    }

    /// The rule set for the stored brands, weighed as the person has it.
    fn rules(&mut self) -> Result<&RuleSet, ClerkError> {
        if self.rules.is_none() {
            let (rules, faults) = self.compiled()?;
            self.brand_faults = faults;
            self.compilation += 1;
            self.rules = Some(rules.calibrated(&self.casebook.calibrations()?));
        }
        Ok(self.rules.get_or_insert_with(RuleSet::default))
    }

    /// Shipped and stored packs with the stored brands, weighed as shipped; and what was left out.
    fn compiled(&mut self) -> Result<(RuleSet, Vec<String>), ClerkError> {
        let (mut brands, mut faults) = (Vec::new(), Vec::new());
        for (stored, brand) in self.brands()? {
            match brand {
                Ok(brand) => brands.push(brand),
                Err(error) => faults.push(format!("{}: {error}", stored.name)),
            }
        }
        let mut packs = self.packs.clone();
        for (_, reading) in self.casebook.packs()?.into_iter().filter(|(row, _)| row.used) {
            let (pack, left_out) = Pack::of_reading(&reading);
            packs.push(pack);
            faults.extend(left_out.into_iter().map(told));
        }
        let (rules, left_out) = RuleSet::compile(&packs, &brands);
        faults.extend(left_out.into_iter().map(told));
        Ok((rules, faults))
    }
}

fn text(reply: &Reply) -> Result<String, CasebookError> {
    serde_json::to_string(reply).map_err(|error| CasebookError::row("reply", error))
}

fn told(fault: Diagnostic) -> String {
    format!("{} {}: {}", fault.code, fault.at, fault.message)
}
