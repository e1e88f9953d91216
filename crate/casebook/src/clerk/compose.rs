//! Drafting a notice from listings: right, reason, proof, explanation.

use std::collections::BTreeSet;

use serde_json::json;
use touchstone_core::brand::{Brand, Right};
use touchstone_core::listing::Listing;
use touchstone_core::notice::{self, Attachment, Claim, Finding, Notice, NoticeListing, Severity};
use touchstone_core::order::{self, Gather};
use touchstone_core::review::Decision;
use touchstone_core::screen::Verdict;
use touchstone_core::wire::{NoticeRow, Push, QueueRow, Reply};

use super::{Answer, Clerk, ClerkError, Moment};

impl Clerk {
    /// Drafts the fewest notices in which the listings can be filed: one brand each, all listings of a seller together, no
    /// more than the form takes. The first is shown.
    pub(super) fn compose_notices(
        &mut self,
        moment: Moment,
        listings: Vec<String>,
        form: String,
    ) -> Result<Answer, ClerkError> {
        let mut chosen = BTreeSet::new();
        let listings: Vec<String> = listings.into_iter().filter(|key| chosen.insert(key.clone())).collect();
        let (listings, left_out) = self.without_what_good_faith_forbids(listings)?;
        let mut claims = Vec::with_capacity(listings.len());
        for key in &listings {
            self.keep_listing(key, moment.at_ms)?;
            let row = self.known_listing(key)?;
            claims.push(Claim {
                platform: row.marketplace,
                right: row.verdict.brand.unwrap_or_default(),
                seller: noticed(&row.listing).seller,
                url: key.clone(),
                ..Claim::default()
            });
        }
        let platforms: BTreeSet<&str> = claims.iter().map(|claim| claim.platform.as_str()).into_set();
        if platforms.len() > 1 {
            let platforms: Vec<&str> = platforms.into_iter().collect();
            return Err(ClerkError::SeveralPlatforms(platforms.join(", ")));
        }
        // What names no brand was chosen by a person: it goes with the others where they are all of one brand.
        let named: BTreeSet<String> =
            claims.iter().map(|claim| claim.right.clone()).filter(|right| !right.is_empty()).into_set();
        if let (1, Some(only)) = (named.len(), named.first()) {
            claims.iter_mut().for_each(|claim| claim.right.clone_from(only));
        }
        let Some(first) = claims.first() else { return Err(ClerkError::NothingChosen) };
        let serving =
            if form.is_empty() { self.forms.for_platform(&first.platform).unwrap_or_default() } else { form.clone() };
        let mut groups = notice::group(&claims, self.forms.most_listings(&serving));
        // As they were chosen, the notice of the first one first.
        for group in &mut groups {
            order::sort(group);
        }
        order::sort(&mut groups);
        let mut shown: Option<Answer> = None;
        for (number, group) in groups.into_iter().enumerate() {
            let keys = group.into_iter().filter_map(|place| listings.get(place).cloned()).collect();
            let answer = self.compose_notice(moment, keys, form.clone(), number)?;
            match &mut shown {
                Some(shown) => shown.pushes.extend(answer.pushes),
                None => shown = Some(answer),
            }
        }
        let mut shown = shown.ok_or(ClerkError::NothingChosen)?;
        if let Reply::NoticeOpened { findings, .. } = &mut shown.reply {
            findings.extend(left_out.finding());
        }
        Ok(shown)
    }

    /// Of several listings those that may be filed, and how many may not and why. Where none may all are kept: the notice
    /// itself then says of each what stands in its way.
    fn without_what_good_faith_forbids(&self, listings: Vec<String>) -> Result<(Vec<String>, LeftOut), ClerkError> {
        let brands = self.read_brands()?;
        let mut left_out = LeftOut::default();
        let mut kept = Vec::with_capacity(listings.len());
        for key in &listings {
            let Some(row) = self.casebook.listing(key)? else {
                left_out.unconfirmed += 1;
                continue;
            };
            let under_way =
                |notice: &NoticeRow| ["submitted", "accepted", "counter_notice"].contains(&notice.state.as_str());
            if row.decision != Some(Decision::Confirmed) {
                left_out.unconfirmed += 1;
            } else if self.is_authorised(&row, &brands) {
                left_out.authorised += 1;
            } else if self.casebook.notices_of(key)?.iter().any(under_way) {
                left_out.filed += 1;
            } else {
                kept.push(key.clone());
            }
        }
        if kept.is_empty() { Ok((listings, LeftOut::default())) } else { Ok((kept, left_out)) }
    }

    /// Drafts a notice. Among the rights of the brand and the reasons that the facts carry, the pair is taken to which
    /// the form objects least.
    fn compose_notice(
        &mut self,
        moment: Moment,
        listings: Vec<String>,
        form: String,
        number: usize,
    ) -> Result<Answer, ClerkError> {
        let mut rows = Vec::with_capacity(listings.len());
        for key in &listings {
            self.keep_listing(key, moment.at_ms)?;
            rows.push(self.known_listing(key)?);
        }
        let first = rows.first().ok_or(ClerkError::NothingChosen)?;
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
        // Those drafted in one breath are told apart by their number.
        let id =
            if number == 0 { format!("n{}", moment.name()?) } else { format!("n{}-{}", moment.name()?, number + 1) };
        let mut row = NoticeRow {
            id,
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
        self.draft(moment, &row)
    }

    /// Takes over a notice that was written elsewhere, with those of its listings that the casebook knows.
    pub(super) fn import_notice(
        &mut self,
        moment: Moment,
        contents: Notice,
        form: String,
    ) -> Result<Answer, ClerkError> {
        let form = if form.is_empty() { self.forms.for_platform(&contents.platform).unwrap_or_default() } else { form };
        self.known_form(&form)?;
        let mut listings = Vec::new();
        for listing in &contents.listings {
            if let Some(key) = self.casebook.listing_at(&listing.url)?.filter(|key| !listings.contains(key)) {
                listings.push(key);
            }
        }
        let id = format!("n{}", moment.name()?);
        let row = NoticeRow {
            id,
            state: "draft".into(),
            form,
            contents,
            listings,
            at_ms: moment.at_ms,
            number: String::new(),
            receipt: String::new(),
        };
        self.draft(moment, &row)
    }

    /// Keeps a new draft and its entry in the ledger, and shows it.
    fn draft(&mut self, moment: Moment, row: &NoticeRow) -> Result<Answer, ClerkError> {
        let facts = json!({ "form": row.form, "reason": row.contents.reason, "right": row.contents.right.number,
            "platform": row.contents.platform, "listings": row.listings });
        self.casebook.put_notice(row)?;
        self.act(moment, "notice_drafted", &row.id, facts, json!({ "contents": row.contents }))?;
        let mut answer = self.open_notice(moment, &row.id)?;
        answer.pushes = self.tabs_with(&row.listings);
        answer.pushes.push(Push::CasebookChanged);
        Ok(answer)
    }

    /// Chooses right and reason.
    fn fit(&mut self, mut draft: Notice, rows: &[QueueRow], form: &str, today: &str) -> Result<Notice, ClerkError> {
        let met: BTreeSet<&str> = rows.iter().filter_map(|row| row.verdict.brand.as_deref()).into_set();
        let brands: Vec<Brand> = self.brands()?.into_iter().filter_map(|(_, brand)| brand.ok()).collect();
        let is_met = |brand: &&Brand| met.contains(brand.name.as_str());
        let mut rights: Vec<Right> = brands.iter().filter(is_met).flat_map(|brand| brand.rights.clone()).collect();
        if rights.is_empty() {
            // A listing that the rules did not tie to a brand, or to one that was renamed since.
            rights = brands.iter().flat_map(|brand| brand.rights.clone()).collect();
        }
        if rights.is_empty() {
            rights.push(Right::default());
        }
        let mut reasons = reasons(rows);
        if reasons.is_empty() {
            reasons.push(String::new());
        }
        if rows.iter().all(|row| self.shows_mark(row, &brands)) {
            draft.mark_place = "title".into();
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

    /// Whether a title bears a word mark of the brand that was met, as it is read by people: in any case, width or disguise.
    fn shows_mark(&self, row: &QueueRow, brands: &[Brand]) -> bool {
        let fold = |text: &str| self.casebook.folder.fold(text).plain().to_owned();
        let title = fold(&row.listing.title);
        let met = brands.iter().filter(|brand| row.verdict.brand.as_ref() == Some(&brand.name));
        let mut names =
            met.flat_map(|brand| &brand.marks).flat_map(|mark| std::iter::once(&mark.text).chain(&mark.also));
        names.any(|name| !name.is_empty() && title.contains(&fold(name)))
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
}

/// Listings that were chosen and are in no notice.
#[derive(Debug, Default)]
struct LeftOut {
    unconfirmed: usize,
    authorised: usize,
    filed: usize,
}

impl LeftOut {
    /// N25: what was left out, and why; nothing where all was taken.
    fn finding(&self) -> Option<Finding> {
        let Self { unconfirmed, authorised, filed } = self;
        let all = unconfirmed + authorised + filed;
        (all > 0).then(|| Finding {
            code: "N25".into(),
            severity: Severity::Warn,
            message: format!(
                "{all} chosen listings were left out: {unconfirmed} not confirmed by a person, {authorised} of authorised sellers, {filed} filed already"
            ),
            message_zh: format!(
                "有 {all} 条所选商品未列入：{unconfirmed} 条未经人工确认，{authorised} 条属于授权卖家，{filed} 条已投诉"
            ),
            mend: "confirm what is meant, and draft again".into(),
            mend_zh: "请先确认需要投诉的商品，再重新起草".into(),
            at: "listings".into(),
        })
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
    order::sort_by_key(&mut counts, |(_, count)| std::cmp::Reverse(*count));
    counts.into_iter().map(|(reason, _)| reason).collect()
}

fn explanation(rows: &[QueueRow], language: &str) -> String {
    let listings: Vec<(Listing, Verdict)> = rows.iter().map(|row| (row.listing.clone(), row.verdict.clone())).collect();
    notice::explain(&listings, if language == "zh" { "zh" } else { "en" })
}
