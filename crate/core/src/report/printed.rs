//! A period on paper: one HTML page without scripts or outside parts, in the order of a platform's annual report, to be
//! printed to PDF by the browser.

use std::collections::BTreeMap;

use super::{Account, Filing, Programme, Tally, accounts, day_of, day_text, standing};
use crate::paper::Page;
use crate::review::Decision;
use crate::screen::Band;
use crate::wire::QueueRow;

/// Confirmed listings that make a seller a repeat one: the figure that brand-protection services publish.
const REPEAT: u32 = 3;
/// Sellers and rules that are named.
const NAMED: usize = 20;
/// Fewer cases than this give no share.
const FEWEST: u32 = 20;

/// Days that a report covers, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// First day, numbered from 1970-01-01.
    pub from: i64,
    /// Last day.
    pub to: i64,
}

impl Period {
    pub(super) fn holds(self, at_ms: i64) -> bool {
        (self.from..=self.to).contains(&day_of(at_ms))
    }
}

/// By what notices are put together.
type Of = fn(&Filing) -> &str;

/// Links of several notices.
#[derive(Default)]
struct Links {
    tally: Tally,
    /// Of those taken down, seen again as a new listing.
    relisted: u32,
}

impl Links {
    fn add(&mut self, filing: &Filing) {
        self.tally.add(filing.tally());
        if filing.outcome == "relisted" {
            self.relisted = self.relisted.saturating_add(filing.links);
        }
    }

    fn cells(&self, name: &str) -> Vec<String> {
        let Self { tally, relisted } = self;
        let counts = [tally.taken_down(), tally.lost, *relisted, tally.rejected, tally.withdrawn, tally.open];
        let mut cells = vec![name.to_owned()];
        cells.extend(counts.map(|count| count.to_string()));
        cells.push(share(tally.taken_down(), tally.decided()));
        cells
    }
}

/// Writes the report in English, or in Chinese.
pub fn printed(
    listings: &[QueueRow],
    filings: &[Filing],
    programmes: &[Programme],
    period: Period,
    chinese: bool,
) -> String {
    let say = |english: &'static str, zh: &'static str| if chinese { zh } else { english };
    let mut page = Page::default();
    let flagged: Vec<&QueueRow> =
        listings.iter().filter(|row| row.verdict.band != Band::Clear && period.holds(row.first_seen_ms)).collect();

    page.heading(say("Monitoring", "主动监测"));
    let of_band = |band| number(flagged.iter().filter(|row| row.verdict.band == band).count());
    page.table(
        &[say("Flagged, first seen in the period", "本期首次发现并标记"), say("Listings", "商品")],
        [
            vec![say("likely", "高度可疑").into(), of_band(Band::Likely)],
            vec![say("for a person to look at", "需人工查看").into(), of_band(Band::Refer)],
            vec![say("together", "合计").into(), number(flagged.len())],
        ],
    );
    let mut markets: BTreeMap<&str, u32> = BTreeMap::new();
    flagged.iter().for_each(|row| *markets.entry(&row.marketplace).or_default() += 1);
    page.table(
        &[say("Marketplace", "平台"), say("Flagged", "已标记")],
        markets.into_iter().map(|(name, count)| vec![name.to_owned(), count.to_string()]),
    );

    page.heading(say("Complaints", "投诉"));
    let filed: Vec<&Filing> =
        filings.iter().filter(|filing| filing.filed_ms.is_some_and(|ms| period.holds(ms))).collect();
    let groupings: [(&str, Of); 3] = [
        (say("Links, by reason", "链接（按理由）"), |filing| &filing.reason),
        (say("Links, by marketplace", "链接（按平台）"), |filing| &filing.platform),
        (say("Links, by right", "链接（按权利类型）"), |filing| &filing.right),
    ];
    for (links, of) in groupings {
        let mut groups: BTreeMap<&str, Links> = BTreeMap::new();
        let mut all = Links::default();
        for filing in &filed {
            groups.entry(of(filing)).or_default().add(filing);
            all.add(filing);
        }
        page.table(
            &[
                links,
                say("Taken down", "已下架"),
                say("of these back", "其中申诉恢复"),
                say("put up again", "重新上架"),
                say("Rejected", "被驳回"),
                say("Withdrawn", "已撤回"),
                say("Open", "待处理"),
                say("Taken down of decided", "下架率"),
            ],
            groups.into_iter().chain([(say("together", "合计"), all)]).map(|(name, links)| links.cells(name)),
        );
    }
    if let Some(days) = days_to_takedown(&filed) {
        page.line(
            say("Days from complaint to takedown, median: ", "从投诉到下架的天数（中位数）："),
            &days.to_string(),
        );
    }
    let judged = programmes.iter().flat_map(|programme| {
        let known = accounts(programme, filings, |_| Vec::new());
        known
            .into_iter()
            .filter(|account| !account.is_new())
            .map(|account| judged(programme, &account, period.to, chinese))
    });
    page.table(
        &[
            say("Account on the period's last day", "期末账号状况"),
            say("Decided links", "已有结果"),
            say("Taken down", "下架率"),
            say("Standing", "达标情况"),
        ],
        judged,
    );

    page.heading(say("Repeat sellers", "屡次侵权的卖家"));
    let mut sellers: BTreeMap<(&str, &str), u32> = BTreeMap::new();
    for row in flagged.iter().filter(|row| row.decision == Some(Decision::Confirmed)) {
        if let Some(name) = row.listing.seller.as_ref().and_then(|seller| seller.name.as_deref()) {
            *sellers.entry((&row.marketplace, name)).or_default() += 1;
        }
    }
    page.table(
        &[say("Seller", "卖家"), say("Marketplace", "平台"), say("Confirmed listings", "已确认商品")],
        most(sellers.into_iter().filter(|(_, count)| *count >= REPEAT))
            .map(|((market, name), count)| vec![name.to_owned(), market.to_owned(), count.to_string()]),
    );

    page.heading(say("Review", "人工判断"));
    let answered = count(flagged.iter().filter(|row| row.decision.is_some()));
    let confirmed = count(flagged.iter().filter(|row| row.decision == Some(Decision::Confirmed)));
    page.table(
        &[
            say("Flagged in the period", "本期标记"),
            say("Listings", "商品"),
            say("Share", "比例"),
            say("To compare", "对照"),
        ],
        [
            vec![
                say("answered", "已判断").into(),
                answered.to_string(),
                share(answered, count(flagged.iter())),
                "95 %".into(),
            ],
            vec![
                say("of these confirmed", "其中已确认").into(),
                confirmed.to_string(),
                share(confirmed, answered),
                "14 %".into(),
            ],
        ],
    );
    page.note(say(
        "To compare: what rights holders did with referrals of the IP Joint Force System, Alibaba's annual report 2016.",
        "对照：权利人对“知识产权联合力量”系统线索的处理情况（阿里巴巴 2016 年度报告）。",
    ));
    let mut sources: BTreeMap<&str, (u32, u32, u32)> = BTreeMap::new();
    for row in listings.iter().filter(|row| period.holds(row.first_seen_ms)) {
        for source in &row.sources {
            let known = sources.entry(source).or_default();
            known.0 += 1;
            known.1 += u32::from(row.decision.is_some());
            known.2 += u32::from(row.decision == Some(Decision::Confirmed));
        }
    }
    page.table(
        &[
            say("Referrals first known in the period, by source", "本期首次得知的线索（按来源）"),
            say("Listings", "商品"),
            say("Answered", "已回复"),
            say("Confirmed of answered", "确认占已回复"),
        ],
        sources.into_iter().map(|(source, (all, answered, confirmed))| {
            vec![source.to_owned(), all.to_string(), share(answered, all), share(confirmed, answered)]
        }),
    );
    let mut rules: BTreeMap<&str, (u32, u32)> = BTreeMap::new();
    for row in &flagged {
        let add = match row.decision {
            Some(Decision::Confirmed) => (1, 0),
            Some(Decision::Rejected) => (0, 1),
            _ => continue,
        };
        for reason in &row.verdict.reasons {
            let known = rules.entry(&reason.rule).or_default();
            *known = (known.0 + add.0, known.1 + add.1);
        }
    }
    page.table(
        &[say("Rule", "规则"), say("Confirmed", "已确认"), say("Rejected", "已否定"), say("Precision", "准确率")],
        most(rules.into_iter().map(|(rule, (yes, no))| ((rule, yes, no), yes + no)))
            .map(|((rule, yes, no), all)| vec![rule.to_owned(), yes.to_string(), no.to_string(), share(yes, all)]),
    );
    page.note(say(
        "Shares are silent below 20 cases. Days are days of UTC. Investigations, test buys and refunds are not kept in this casebook and not counted.",
        "样本不足 20 时不显示比例。日期按 UTC 计。线下调查、购买鉴定和退款不在本案卷统计范围内。",
    ));

    let title = format!("{} {} – {}", say("Record", "统计报告"), day_text(period.from), day_text(period.to));
    page.finish(&title, if chinese { "zh-CN" } else { "en" })
}

fn judged(programme: &Programme, account: &Account, day: i64, chinese: bool) -> Vec<String> {
    let found = standing(programme, account, day);
    let tally = found.overall.tally;
    let name = if chinese { &programme.title_zh } else { &programme.title };
    let state = match (tally.decided(), found.within(), chinese) {
        (0, ..) => "–",
        (_, true, false) => "within the bounds",
        (_, true, true) => "达标",
        (_, false, false) => "outside the bounds",
        (_, false, true) => "未达标",
    };
    let unknown = match (found.complete, chinese) {
        (true, _) => "",
        (false, false) => " (incomplete)",
        (false, true) => "（数据不完整）",
    };
    vec![
        format!("{name} {}", account.name),
        tally.decided().to_string(),
        share(tally.taken_down(), tally.decided()),
        format!("{state}{unknown}"),
    ]
}

/// Median days of the notices that were taken down.
pub(super) fn days_to_takedown(filed: &[&Filing]) -> Option<i64> {
    let mut days: Vec<i64> = filed
        .iter()
        .filter(|filing| filing.outcome == "accepted")
        .filter_map(|filing| Some(day_of(filing.outcome_ms?) - day_of(filing.filed_ms?)))
        .collect();
    days.sort_unstable();
    days.get(days.len().checked_sub(1)? / 2).copied()
}

/// The largest first, so many as are named.
fn most<K: Ord>(counted: impl Iterator<Item = (K, u32)>) -> impl Iterator<Item = (K, u32)> {
    let mut all: Vec<(K, u32)> = counted.collect();
    all.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    all.into_iter().take(NAMED)
}

pub(super) fn share(part: u32, whole: u32) -> String {
    if whole < FEWEST { "–".to_owned() } else { format!("{:.1} %", f64::from(part) / f64::from(whole) * 100.0) }
}

fn number(count: usize) -> String {
    count.to_string()
}

fn count<T>(all: impl Iterator<Item = T>) -> u32 {
    u32::try_from(all.count()).unwrap_or(u32::MAX)
}
