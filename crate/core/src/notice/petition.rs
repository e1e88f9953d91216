//! The petition: one request to close a seller's stores, after complaints that the platform has followed. It tells what
//! was complained of and when, what came of it, what was offered again since, and which proof is held. A person reads
//! it, completes it and sends it.

use std::collections::BTreeSet;

use thiserror::Error;

use crate::brand::Right;
use crate::paper::Page;
use crate::report::{Filing, day_of, day_text};
use crate::review::Decision;
use crate::wire::{NoticeRow, QueueRow};

/// Complaints that a platform has followed, at least: fewer are no repeated infringement.
pub const FEWEST: usize = 2;

/// A petition that cannot be written.
#[derive(Debug, Error, PartialEq, Eq)]
#[non_exhaustive]
pub enum PetitionError {
    /// Too few complaints were followed.
    #[error(
        "{followed} complaints about this seller were followed, a petition needs {FEWEST}: file notices first, and record what came of them"
    )]
    TooFew {
        /// How many were.
        followed: usize,
    },
}

/// Whose stores are to be closed.
#[derive(Clone, Copy, Debug)]
pub struct Offender<'a> {
    /// Marketplace id.
    pub marketplace: &'a str,
    /// Name as listings and notices have it.
    pub seller: &'a str,
}

/// What a casebook holds.
#[derive(Clone, Copy, Debug)]
pub struct Held<'a> {
    /// Kept listings.
    pub listings: &'a [QueueRow],
    /// Notices with their contents.
    pub notices: &'a [NoticeRow],
    /// The same as platforms count them.
    pub filings: &'a [Filing],
}

/// Writes the petition as a page to print. `today` is a day numbered from 1970-01-01.
///
/// # Errors
/// Too few complaints about the seller were followed.
pub fn petition(offender: Offender<'_>, held: Held<'_>, today: i64, chinese: bool) -> Result<String, PetitionError> {
    let say = |english: &'static str, zh: &'static str| if chinese { zh } else { english };
    let filed = filed(offender, held);
    let followed: Vec<&Filed<'_>> = filed.iter().filter(|one| one.filing.tally().taken_down() > 0).collect();
    if followed.len() < FEWEST {
        return Err(PetitionError::TooFew { followed: followed.len() });
    }
    let first_down = followed.iter().filter_map(|one| one.filing.outcome_ms).min();
    let own: Vec<&QueueRow> = held.listings.iter().filter(|row| belongs(offender, row)).collect();
    let again: Vec<&&QueueRow> = own
        .iter()
        .filter(|row| row.decision == Some(Decision::Confirmed))
        .filter(|row| first_down.is_some_and(|down| row.first_seen_ms > down))
        .collect();

    let mut page = Page::default();
    page.words(
        &["", ""],
        [
            vec![say("To", "致").into(), offender.marketplace.to_owned()],
            vec![say("Seller", "卖家").into(), offender.seller.to_owned()],
            vec![say("Storefronts", "店铺").into(), storefronts(&own)],
            vec![say("From", "投诉人").into(), filer(&filed)],
            vec![say("Date", "日期").into(), day_text(today)],
        ],
    );
    page.note(say(
        "We ask that the stores of this seller be closed. The complaints below were examined and followed by the platform, each on its own; what was offered after them shows that taking single links down does not end it.",
        "请求关闭该卖家的店铺。下列投诉均经平台逐一审核并处理；处理后仍继续销售，说明仅下架单个链接不足以制止侵权。",
    ));

    page.heading(say("Rights", "权利"));
    page.words(
        &[say("Right", "权利"), say("Number", "编号"), say("Territory", "地域"), say("Owner", "权利人")],
        rights(&filed),
    );

    page.heading(say("What happened", "经过"));
    page.words(
        &[say("Filed", "提交日"), say("Complaint", "投诉编号"), say("Links", "链接数"), say("What came of it", "结果")],
        filed.iter().map(|one| {
            let day = |ms: Option<i64>| ms.map(|ms| day_text(day_of(ms))).unwrap_or_default();
            let number = if one.notice.number.is_empty() { "–" } else { &one.notice.number };
            let outcome = format!("{} {}", state(&one.filing.outcome, chinese), day(one.filing.outcome_ms));
            vec![day(one.filing.filed_ms), number.to_owned(), one.filing.links.to_string(), outcome]
        }),
    );
    page.line(
        say("Links taken down: ", "已下架链接："),
        &followed.iter().map(|one| one.filing.tally().taken_down()).sum::<u32>().to_string(),
    );

    page.heading(say("Offered again since the first takedown", "首次下架后再次销售"));
    if again.is_empty() {
        page.note(say("Nothing that a person has confirmed.", "暂无经人工确认的商品。"));
    }
    page.words(
        &[say("First seen", "首次发现"), say("Listing", "商品"), say("Evidence held", "已取证")],
        again.iter().map(|row| {
            let evidence = if row.evidence_count > 0 { say("sealed", "已封存") } else { say("none", "无") };
            let name = format!("{} {}", row.listing.title, row.listing.url);
            vec![day_text(day_of(row.first_seen_ms)), name, evidence.to_owned()]
        }),
    );

    page.heading(say("Links complained of", "被投诉链接"));
    let links: BTreeSet<(&str, &str)> = filed
        .iter()
        .flat_map(|one| one.notice.contents.listings.iter().map(|link| (link.url.as_str(), link.title.as_str())))
        .collect();
    page.words(
        &[say("Address", "网址"), say("Title", "标题")],
        links.into_iter().map(|(url, title)| vec![url.to_owned(), title.to_owned()]),
    );

    page.heading(say("Before it is sent", "发送前请核对"));
    page.words(
        &["", say("To be checked by a person", "由人工核对")],
        [
            say(
                "All complaints are about one operator: compare names, licences and contacts of the stores.",
                "各项投诉属于同一经营者：请核对店铺名称、执照及联系方式。",
            ),
            say("No complaint was taken back by a counter-notice that succeeded.", "没有投诉因申诉成立而被撤销。"),
            say(
                "Packages, certificates and the letter of authorisation are attached.",
                "已附证据包、权利证书和授权书。",
            ),
        ]
        .into_iter()
        .map(|line| vec!["☐".to_owned(), line.to_owned()]),
    );
    let title = format!("{} {}", say("Petition to close the stores of", "请求关闭店铺："), offender.seller);
    Ok(page.finish(&title, if chinese { "zh-CN" } else { "en" }))
}

/// A notice with what the platform counts of it.
struct Filed<'a> {
    notice: &'a NoticeRow,
    filing: &'a Filing,
}

/// Notices that were filed about the seller alone or among others, the oldest first.
fn filed<'a>(offender: Offender<'_>, held: Held<'a>) -> Vec<Filed<'a>> {
    let about = |notice: &NoticeRow| {
        let contents = &notice.contents;
        contents.platform == offender.marketplace
            && contents.listings.iter().any(|link| same(&link.seller, offender.seller))
    };
    let mut filed: Vec<Filed<'a>> = held
        .filings
        .iter()
        .filter(|filing| filing.filed_ms.is_some())
        .filter_map(|filing| {
            let notice = held.notices.iter().find(|notice| notice.id == filing.notice)?;
            about(notice).then_some(Filed { notice, filing })
        })
        .collect();
    filed.sort_by_key(|one| one.filing.filed_ms);
    filed
}

fn belongs(offender: Offender<'_>, row: &QueueRow) -> bool {
    let name = row.listing.seller.as_ref().and_then(|seller| seller.name.as_deref()).unwrap_or_default();
    row.marketplace == offender.marketplace && same(name, offender.seller)
}

fn same(a: &str, b: &str) -> bool {
    a.trim().to_lowercase() == b.trim().to_lowercase()
}

fn storefronts(own: &[&QueueRow]) -> String {
    let addresses = own.iter().filter_map(|row| row.listing.seller.as_ref()?.url.as_deref());
    addresses.collect::<BTreeSet<_>>().into_iter().collect::<Vec<_>>().join(" ")
}

/// Who filed last.
fn filer(filed: &[Filed<'_>]) -> String {
    let filer = filed.last().map(|one| &one.notice.contents.filer);
    let parts = filer.map(|who| [&who.name, &who.company, &who.email, &who.phone]);
    parts.into_iter().flatten().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join(", ")
}

fn rights(filed: &[Filed<'_>]) -> Vec<Vec<String>> {
    let mut known: Vec<&Right> = Vec::new();
    for right in filed.iter().map(|one| &one.notice.contents.right) {
        if !known.iter().any(|one| one.number == right.number && one.territory == right.territory) {
            known.push(right);
        }
    }
    let row = |right: &Right| {
        vec![
            format!("{} {}", right.text, right.kind),
            right.number.clone(),
            right.territory.clone(),
            right.owner.clone(),
        ]
    };
    known.into_iter().map(row).collect()
}

fn state(outcome: &str, chinese: bool) -> String {
    let (english, zh) = match outcome {
        "accepted" => ("taken down", "已下架"),
        "counter_notice" => ("taken down, answered by the seller", "已下架，卖家已申诉"),
        "counter_upheld" => ("back after the seller's answer", "申诉成立，已恢复"),
        "still_online" => ("followed, and still online", "已处理，但仍在线"),
        "relisted" => ("taken down, and offered again", "已下架，后重新上架"),
        "rejected" => ("rejected", "被驳回"),
        "withdrawn" => ("withdrawn by us", "已撤回"),
        _ => ("not decided", "处理中"),
    };
    if chinese { zh } else { english }.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::listing::{Listing, SellerRef};
    use crate::notice::{Notice, NoticeListing};

    const DAY: i64 = 86_400_000;
    const OFFENDER: Offender<'_> = Offender { marketplace: "taobao", seller: "Lumen Outlet 88" };

    fn notice(id: &str, seller: &str) -> NoticeRow {
        let link = |at: u32| NoticeListing {
            url: format!("https://item.taobao.com/item.htm?id={id}{at}"),
            title: format!("Lumen {at}"),
            seller: seller.into(),
            ..NoticeListing::default()
        };
        let contents = Notice {
            platform: "taobao".into(),
            right: Right { kind: "trademark".into(), text: "AURELLE".into(), number: "N1".into(), ..Right::default() },
            listings: vec![link(1), link(2)],
            ..Notice::default()
        };
        NoticeRow { id: id.into(), number: format!("TS{id}"), contents, ..NoticeRow::default() }
    }

    fn filing(notice: &str, outcome: &str, day: i64) -> Filing {
        Filing {
            notice: notice.into(),
            outcome: outcome.into(),
            links: 2,
            filed_ms: Some(day * DAY),
            outcome_ms: Some((day + 3) * DAY),
            ..Filing::default()
        }
    }

    fn listing(day: i64, seller: &str) -> QueueRow {
        let seller = SellerRef { name: Some(seller.into()), ..SellerRef::default() };
        QueueRow {
            marketplace: "taobao".into(),
            decision: Some(Decision::Confirmed),
            first_seen_ms: day * DAY,
            evidence_count: 1,
            listing: Listing { title: format!("seen on {day}"), seller: Some(seller), ..Listing::default() },
            ..QueueRow::default()
        }
    }

    #[test]
    fn a_petition_tells_complaints_what_came_of_them_and_what_was_offered_again() {
        let notices = [notice("1", "lumen outlet 88"), notice("2", "Lumen Outlet 88 "), notice("3", "Somebody else")];
        let filings = [filing("1", "accepted", 10), filing("2", "relisted", 20), filing("3", "accepted", 30)];
        let listings = [listing(5, "Lumen Outlet 88"), listing(15, "Lumen Outlet 88"), listing(16, "Somebody else")];
        let held = Held { listings: &listings, notices: &notices, filings: &filings };
        let html = petition(OFFENDER, held, 40, false).unwrap();
        for shown in [
            "Petition to close the stores of Lumen Outlet 88",
            "TS1",
            "TS2",
            "taken down, and offered again 1970-01-24",
            "Links taken down: 4",
            "seen on 15",
            "AURELLE trademark",
        ] {
            assert!(html.contains(shown), "{shown} is missing");
        }
        for other in ["TS3", "seen on 5<", "seen on 16"] {
            assert!(!html.contains(other), "{other} does not belong");
        }
        assert!(petition(OFFENDER, held, 40, true).unwrap().contains("请求关闭店铺"));
    }

    #[test]
    fn one_complaint_that_was_followed_is_no_repeated_infringement() {
        let notices = [notice("1", OFFENDER.seller), notice("2", OFFENDER.seller)];
        let filings = [filing("1", "accepted", 10), filing("2", "rejected", 20)];
        let held = Held { listings: &[], notices: &notices, filings: &filings };
        let refused = petition(OFFENDER, held, 40, false).unwrap_err();
        assert_eq!(refused, PetitionError::TooFew { followed: 1 });
    }
}
