//! Drafting notices from listings: which may be filed, which of them share a notice, on which right, for which reason,
//! with which proof and words.

use std::collections::BTreeSet;

use super::draft::{Choice, Chosen, Draft};
use super::{Account, Attachment, Claim, Finding, Forms, Notice, NoticeListing, Severity, explain, group};
use crate::brand::{Brand, Right};
use crate::text::Folder;

impl Forms {
    /// Drafts the fewest notices in which the listings can be filed: one brand each, all listings of a seller together,
    /// no more than the form takes; the notice of the first listing first. What good faith forbids is left out and told.
    /// `None` where there is no form of that id.
    pub fn draft(&self, choice: Choice) -> Option<(Vec<Draft>, Option<Finding>)> {
        let platform = choice.listings.first().map(|first| first.marketplace.as_str()).unwrap_or_default();
        let form = self.chosen(&choice.form, platform)?;
        let brands: Vec<Brand> = choice.profiles.iter().filter_map(|profile| Brand::parse(profile).ok()).collect();
        let folder = Folder::new();
        let (kept, left_out) = in_good_faith(&choice.listings, &brands, &folder);
        let mut claims: Vec<Claim> = kept.iter().filter_map(|place| choice.listings.get(*place)).map(claim).collect();
        // What names no brand was chosen by a person: it goes with the others where they are all of one brand.
        let named: BTreeSet<String> =
            claims.iter().map(|claim| claim.right.clone()).filter(|right| !right.is_empty()).collect();
        if let (1, Some(only)) = (named.len(), named.first()) {
            claims.iter_mut().for_each(|claim| claim.right.clone_from(only));
        }
        let mut groups = group(&claims, self.most_listings(&form));
        groups.iter_mut().for_each(|group| group.sort_unstable());
        groups.sort();
        let drafts = groups.into_iter().map(|group| {
            let places: Vec<usize> = group.into_iter().filter_map(|at| kept.get(at).copied()).collect();
            let listings: Vec<&Chosen> = places.iter().filter_map(|place| choice.listings.get(*place)).collect();
            let notice = written(&choice, &listings, &brands, &folder);
            let contents = self.fit(notice, &listings, &brands, &form, &choice.today, &folder);
            Draft { listings: places, form: form.clone(), contents }
        });
        Some((drafts.collect(), left_out.finding()))
    }

    /// The form of this id, or the one that serves the marketplace best where none is named; `None` where there is none.
    pub fn chosen(&self, form: &str, platform: &str) -> Option<String> {
        let form = if form.is_empty() { self.for_platform(platform)? } else { form.to_owned() };
        self.knows(&form).then_some(form)
    }

    /// Among the rights of the brand and the reasons that the facts carry, the pair to which the form objects least.
    fn fit(
        &self,
        mut notice: Notice,
        listings: &[&Chosen],
        brands: &[Brand],
        form: &str,
        today: &str,
        folder: &Folder,
    ) -> Notice {
        if listings.iter().all(|chosen| shows_mark(chosen, brands, folder)) {
            notice.mark_place = "title".into();
        }
        let reasons = reasons(listings);
        let candidates = rights(listings, brands).into_iter().flat_map(|right| {
            let drafted = &notice;
            reasons.iter().map(move |reason| Notice { right: right.clone(), reason: reason.clone(), ..drafted.clone() })
        });
        let objections = |candidate: &Notice| {
            let findings = self.check(candidate, form, today);
            let blocking = findings.iter().filter(|finding| finding.severity == Severity::Block).count();
            (blocking, findings.len())
        };
        candidates.min_by_key(objections).unwrap_or(notice)
    }
}

/// Places of the listings that may be filed, and how many may not. Where none may all are kept: the notice itself then
/// says of each what stands in its way.
fn in_good_faith(listings: &[Chosen], brands: &[Brand], folder: &Folder) -> (Vec<usize>, LeftOut) {
    let mut left_out = LeftOut::default();
    let mut kept = Vec::with_capacity(listings.len());
    for (place, chosen) in listings.iter().enumerate() {
        let under_way = ["submitted", "accepted", "counter_notice"];
        if !chosen.reviewed {
            left_out.unconfirmed += 1;
        } else if is_authorised(chosen, brands, folder) {
            left_out.authorised += 1;
        } else if chosen.earlier.iter().any(|earlier| under_way.contains(&earlier.outcome.as_str())) {
            left_out.filed += 1;
        } else {
            kept.push(place);
        }
    }
    if kept.is_empty() { ((0..listings.len()).collect(), LeftOut::default()) } else { (kept, left_out) }
}

fn is_authorised(chosen: &Chosen, brands: &[Brand], folder: &Folder) -> bool {
    let seller = chosen.listing.seller.as_ref();
    seller.is_some_and(|seller| brands.iter().any(|brand| brand.authorises(&chosen.marketplace, seller, folder)))
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

fn claim(chosen: &Chosen) -> Claim {
    Claim {
        platform: chosen.marketplace.clone(),
        right: chosen.verdict.brand.clone().unwrap_or_default(),
        seller: seller(chosen),
        url: chosen.listing.url.clone(),
        ..Claim::default()
    }
}

fn seller(chosen: &Chosen) -> String {
    chosen.listing.seller.as_ref().and_then(|seller| seller.name.clone()).unwrap_or_default()
}

/// The notice without right and reason.
fn written(choice: &Choice, listings: &[&Chosen], brands: &[Brand], folder: &Folder) -> Notice {
    let attachment = |chosen: &&Chosen| {
        let file = chosen.screenshot.clone()?;
        Some(Attachment { file, kind: "screenshot".into(), ..Attachment::default() })
    };
    let described: Vec<_> = listings.iter().map(|chosen| (&chosen.listing, &chosen.verdict)).collect();
    Notice {
        platform: listings.first().map(|first| first.marketplace.clone()).unwrap_or_default(),
        filer: choice.filer.clone(),
        complaint_type: "listing".into(),
        listings: listings.iter().map(|chosen| noticed(chosen, brands, folder)).collect(),
        explanation: explain(&described, if choice.language == "zh" { "zh" } else { "en" }),
        evidence: listings.iter().filter_map(attachment).collect(),
        earlier: listings.iter().flat_map(|chosen| chosen.earlier.clone()).collect(),
        account: choice.filed.map(|filed| Account { filed: Some(filed), ..Account::default() }),
        ..Notice::default()
    }
}

fn noticed(chosen: &Chosen, brands: &[Brand], folder: &Folder) -> NoticeListing {
    NoticeListing {
        url: chosen.listing.url.clone(),
        title: chosen.listing.title.clone(),
        seller: seller(chosen),
        reviewed: Some(chosen.reviewed),
        // The casebook tells it when the notice is opened.
        seconded: None,
        authorised: is_authorised(chosen, brands, folder).then_some(true),
    }
}

/// The rights that the listings may touch: those of the brands that were met, or of all where the rules tied them to no
/// brand, or to one that was renamed since.
fn rights(listings: &[&Chosen], brands: &[Brand]) -> Vec<Right> {
    let met: BTreeSet<&str> = listings.iter().filter_map(|chosen| chosen.verdict.brand.as_deref()).collect();
    let of = |is_met: &dyn Fn(&Brand) -> bool| -> Vec<Right> {
        brands.iter().filter(|brand| is_met(brand)).flat_map(|brand| brand.rights.clone()).collect()
    };
    let mut rights = of(&|brand| met.contains(brand.name.as_str()));
    if rights.is_empty() {
        rights = of(&|_| true);
    }
    if rights.is_empty() {
        rights.push(Right::default());
    }
    rights
}

/// Complaint reasons that the facts of the listings carry, those of most listings first.
fn reasons(listings: &[&Chosen]) -> Vec<String> {
    let mut counts: Vec<(String, usize)> = Vec::new();
    for fileable in listings.iter().flat_map(|chosen| &chosen.verdict.fileable) {
        match counts.iter_mut().find(|(reason, _)| *reason == fileable.reason) {
            Some((_, count)) => *count += 1,
            None => counts.push((fileable.reason.clone(), 1)),
        }
    }
    counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let mut reasons: Vec<String> = counts.into_iter().map(|(reason, _)| reason).collect();
    if reasons.is_empty() {
        reasons.push(String::new());
    }
    reasons
}

/// Whether a title bears a word mark of the brand that was met, as it is read by people: in any case, width or disguise.
fn shows_mark(chosen: &Chosen, brands: &[Brand], folder: &Folder) -> bool {
    let fold = |text: &str| folder.fold(text).plain().to_owned();
    let title = fold(&chosen.listing.title);
    let met = brands.iter().filter(|brand| chosen.verdict.brand.as_ref() == Some(&brand.name));
    let mut names = met.flat_map(|brand| &brand.marks).flat_map(|mark| std::iter::once(&mark.text).chain(&mark.also));
    names.any(|name| !name.is_empty() && title.contains(&fold(name)))
}
