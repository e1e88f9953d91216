//! What is kept of one seller, for who asks for it: what, why, since when, until when. One HTML page to print.

use super::{day_of, day_text};
use crate::paper::Page;
use crate::review::Decision;
use crate::wire::{EvidenceRow, NoticeRow, QueueRow};

/// What the casebook holds.
#[derive(Clone, Copy, Debug)]
pub struct Kept<'a> {
    /// Kept listings.
    pub listings: &'a [QueueRow],
    /// Notices.
    pub notices: &'a [NoticeRow],
    /// Evidence.
    pub evidence: &'a [EvidenceRow],
    /// Days after which evidence that nothing keeps may be removed; 0 for never.
    pub retention_days: u32,
}

/// Whether a listing is offered by a seller of that name; a seller without one is called by its id.
pub fn is_of(row: &QueueRow, marketplace: &str, seller: &str) -> bool {
    let named = row.listing.seller.as_ref().and_then(|known| known.name.as_deref().or(known.id.as_deref()));
    row.marketplace == marketplace && named == Some(seller)
}

/// Writes what is kept of a seller. `today` is a day of [`day_of`].
pub fn access(kept: Kept<'_>, marketplace: &str, seller: &str, today: i64, chinese: bool) -> String {
    let say = |english: &'static str, zh: &'static str| if chinese { zh } else { english };
    let listings: Vec<&QueueRow> = kept.listings.iter().filter(|row| is_of(row, marketplace, seller)).collect();
    let concerns = |key: &String| listings.iter().any(|row| row.key == *key);
    let notices: Vec<&NoticeRow> = kept.notices.iter().filter(|row| row.listings.iter().any(concerns)).collect();
    let evidence: Vec<&EvidenceRow> = kept.evidence.iter().filter(|row| concerns(&row.listing)).collect();
    let mut page = Page::default();
    page.line(say("Seller: ", "卖家："), seller);
    page.line(say("Marketplace: ", "平台："), crate::marketplace::name(marketplace, chinese));
    if let Some(url) = listings.iter().find_map(|row| row.listing.seller.as_ref()?.url.as_deref()) {
        page.line(say("Shop: ", "店铺："), url);
    }
    page.line(say("As of: ", "截至："), &day_text(today));

    page.heading(say("What for", "处理目的"));
    page.note(say(
        "To find offers that may infringe rights, to decide on them, to prove what was offered, and to file and follow complaints. What is kept was shown publicly on the marketplace's pages, or was sent by it in answer to a complaint.",
        "用于发现可能侵权的商品、作出判断、保存证据、提出并跟进投诉。所保存的信息来自平台公开页面或平台对投诉的答复。",
    ));

    page.heading(say("Listings", "商品"));
    if listings.is_empty() {
        page.note(say("None is kept.", "没有保存。"));
    }
    page.words(
        &[
            say("Listing", "商品"),
            say("Address", "网址"),
            say("Why", "原因"),
            say("First seen", "首次发现"),
            say("Last seen", "最近发现"),
        ],
        listings.iter().map(|row| {
            let why: Vec<&str> = row
                .verdict
                .reasons
                .iter()
                .map(|reason| {
                    if chinese && !reason.title_zh.is_empty() {
                        reason.title_zh.as_str()
                    } else {
                        reason.title.as_str()
                    }
                })
                .collect();
            let decided = match row.decision {
                Some(Decision::Confirmed) => say("decided: confirmed", "判断：已确认"),
                Some(Decision::Rejected) => say("decided: rejected", "判断：已排除"),
                Some(Decision::Unsure) => say("decided: unsure", "判断：存疑"),
                None => say("not decided", "尚未判断"),
            };
            let why = if why.is_empty() { decided.to_owned() } else { format!("{}; {decided}", why.join(", ")) };
            vec![row.listing.title.clone(), row.listing.url.clone(), why, day(row.first_seen_ms), day(row.last_seen_ms)]
        }),
    );
    page.note(say(
        "Until they are erased at a person's word; what a complaint or evidence refers to, as long as these are kept.",
        "保存至有人将其抹除；被投诉或证据引用的，随投诉或证据保存。",
    ));

    if !evidence.is_empty() {
        page.heading(say("Evidence", "证据"));
        page.words(
            &[
                say("Package", "证据包"),
                say("Captured", "取证日期"),
                say("State", "状态"),
                say("Until", "保存至"),
                "SHA-256",
            ],
            evidence.iter().map(|row| {
                vec![
                    row.id.clone(),
                    day(row.at_ms),
                    state(row, chinese),
                    until(row, kept.retention_days, chinese),
                    row.sha256.clone(),
                ]
            }),
        );
    }
    if !notices.is_empty() {
        page.heading(say("Complaints", "投诉"));
        page.words(
            &[say("Notice", "投诉"), say("Number", "编号"), say("Drafted", "起草日期"), say("State", "状态")],
            notices.iter().map(|row| vec![row.id.clone(), row.number.clone(), day(row.at_ms), row.state.clone()]),
        );
        page.note(say(
            "As long as claims may be made or answered from them.",
            "在可能据此主张或答辩权利的期间内保存。",
        ));
    }
    page.heading(say("Who has it", "接收方"));
    page.note(say(
        "It is kept on the device of the person who answers for it. A marketplace received what was filed there; whoever was handed evidence is named in its custody record.",
        "信息保存在负责人员的设备上。平台收到过所提交的投诉内容；证据的交付对象见其保管记录。",
    ));
    page.finish(say("What is kept of a seller", "关于卖家所保存的信息"), say("en", "zh-CN"))
}

fn day(at_ms: i64) -> String {
    day_text(day_of(at_ms))
}

fn state(row: &EvidenceRow, chinese: bool) -> String {
    let (english, zh) = match row.state.as_str() {
        "sealed" => ("sealed", "已封存"),
        "begun" => ("unfinished", "未完成"),
        "removed" => ("removed; its hash stays", "已删除，仅留哈希"),
        _ => ("given up", "已放弃"),
    };
    if chinese { zh } else { english }.to_owned()
}

/// Until when a package is kept.
fn until(row: &EvidenceRow, retention_days: u32, chinese: bool) -> String {
    let (english, zh) = match (row.state.as_str(), row.kept.as_str(), retention_days) {
        ("sealed", "held", _) => ("a hold is released", "解除法律保留"),
        ("sealed", "notice", _) => ("its complaint is no longer needed", "投诉不再需要"),
        ("sealed", "exported", _) => ("who was handed it needs it no longer", "接收方不再需要"),
        ("sealed", _, 0) => ("a person removes it; no time is set", "人工删除（未设期限）"),
        ("sealed", _, days) => return day(row.at_ms.saturating_add(i64::from(days) * 86_400_000)),
        _ => ("–", "–"),
    };
    if chinese { zh } else { english }.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::listing::{Listing, SellerRef};
    use crate::screen::{Band, Verdict};

    fn row(key: &str, name: &str) -> QueueRow {
        let seller = SellerRef { name: Some(name.into()), ..SellerRef::default() };
        QueueRow {
            key: key.into(),
            marketplace: "taobao".into(),
            listing: Listing { title: format!("<b>{key}</b>"), seller: Some(seller), ..Listing::default() },
            verdict: Verdict {
                band: Band::Likely,
                probability: 0.9,
                reasons: Vec::new(),
                fileable: Vec::new(),
                brand: None,
                product: None,
                reference: None,
                price_ratio: None,
            },
            first_seen_ms: 1_790_000_000_000,
            last_seen_ms: 1_790_000_000_000,
            times_seen: 1,
            decision: Some(Decision::Confirmed),
            evidence_count: 1,
            notice_count: 0,
            sources: Vec::new(),
            twin: None,
        }
    }

    fn package(id: &str, listing: &str, kept: &str) -> EvidenceRow {
        EvidenceRow {
            id: id.into(),
            listing: listing.into(),
            url: String::new(),
            title: String::new(),
            purpose: "listing".into(),
            state: "sealed".into(),
            at_ms: 1_790_000_000_000,
            file: format!("{id}.wacz"),
            bytes: 1,
            sha256: String::new(),
            manifest_sha256: String::new(),
            omissions: Vec::new(),
            kept: kept.into(),
        }
    }

    #[test]
    fn one_seller_and_nobody_else_is_told_of_with_until_when() {
        let listings = [row("taobao:1", "Asked"), row("taobao:2", "Other")];
        let evidence =
            [package("e1", "taobao:1", ""), package("e2", "taobao:1", "held"), package("e3", "taobao:2", "")];
        let kept = Kept { listings: &listings, notices: &[], evidence: &evidence, retention_days: 30 };
        let page = access(kept, "taobao", "Asked", 20_700, false);
        assert!(page.contains("&lt;b&gt;taobao:1") && !page.contains("taobao:2") && !page.contains("e3"));
        assert!(page.contains("2026-10-21"), "thirty days after the capture: {page}");
        assert!(page.contains("a hold is released") && page.contains("decided: confirmed"));
        assert!(access(kept, "taobao", "Asked", 20_700, true).contains("解除法律保留"));
        assert!(access(kept, "ebay", "Asked", 20_700, false).contains("None is kept."));
    }
}
