//! One page for whoever pays for the work: what it removed, how fast, from whom, and what it cost.

use std::collections::{BTreeMap, BTreeSet};

use super::calendar::month_of;
use super::printed::{days_to_takedown, share};
use super::{Filing, Period, Tally, day_of, day_text};
use crate::money::{Money, Quoted, quotes};
use crate::paper::Page;
use crate::review::Decision;
use crate::screen::Band;
use crate::wire::{NoticeRow, PatrolRow, QueueRow};

/// Between two entries of the ledger no further apart than this somebody was at work, in milliseconds.
const PAUSE_MS: i64 = 10 * 60 * 1000;
/// Operators that are named.
const NAMED: usize = 5;

/// What the page is made of.
#[derive(Clone, Copy, Debug)]
pub struct Sources<'a> {
    /// Kept listings.
    pub listings: &'a [QueueRow],
    /// Notices with their listings.
    pub notices: &'a [NoticeRow],
    /// The same as platforms count them.
    pub filings: &'a [Filing],
    /// Patrols with their rounds.
    pub patrols: &'a [PatrolRow],
    /// Times of the ledger's entries, milliseconds since 1970, UTC, oldest first.
    pub acts: &'a [i64],
}

/// Writes the page. `hour` is what an hour of the work costs, where somebody said.
pub fn summary(sources: Sources<'_>, period: Period, hour: Option<&Money>, chinese: bool) -> String {
    let say = |english: &'static str, zh: &'static str| if chinese { zh } else { english };
    let mut page = Page::default();
    let flagged: Vec<&QueueRow> = sources
        .listings
        .iter()
        .filter(|row| row.verdict.band != Band::Clear && period.holds(row.first_seen_ms))
        .collect();
    let filed: Vec<&Filing> =
        sources.filings.iter().filter(|filing| filing.filed_ms.is_some_and(|ms| period.holds(ms))).collect();
    let mut tally = Tally::default();
    filed.iter().for_each(|filing| tally.add(filing.tally()));
    let removed = removed(sources.notices, &filed);

    page.heading(say("What was removed", "清理成效"));
    let value = value(sources.listings.iter().filter(|row| removed.contains(row.key.as_str())));
    let mut rows = vec![
        vec![say("Links taken down", "下架链接").into(), tally.taken_down().to_string()],
        vec![say("of the links decided", "占已有结论的链接").into(), share(tally.taken_down(), tally.decided())],
        vec![
            say("Days from complaint to takedown, median", "从投诉到下架的天数（中位数）").into(),
            days_to_takedown(&filed).map_or_else(|| "–".into(), |days| days.to_string()),
        ],
    ];
    for (currency, worth) in &value.by_currency {
        let name = say("Visible sales of these links", "这些链接的可见销售额");
        rows.push(vec![format!("{name}, {currency}"), format!("{:.0} – {:.0}", worth.low, worth.high)]);
    }
    page.table(&[say("In the period", "本期"), ""], rows);
    page.note(&format!(
        "{} {}",
        say(
            "Visible sales: the number sold that a listing showed when it was last seen, times its lowest and its highest price. Links that show no number or no price are not counted:",
            "可见销售额＝商品最后一次出现时显示的销量×最低价至最高价。未显示销量或价格的链接不计入，共：",
        ),
        value.unknown
    ));

    let hours = hours(sources.acts.iter().copied().filter(|at| period.holds(*at)));
    page.heading(say("What it took", "投入"));
    let mut rows = vec![vec![say("Hours at work", "工作小时").into(), format!("{hours:.1}")]];
    if tally.taken_down() > 0 {
        let each = hours / f64::from(tally.taken_down());
        rows.push(vec![
            say("Minutes for each link taken down", "每下架一条链接的分钟数").into(),
            format!("{:.0}", each * 60.0),
        ]);
        let cost = hour.and_then(|hour| Some((hour.amount.parse::<f64>().ok()?, &hour.currency)));
        if let Some((cost, currency)) = cost {
            let name = say("Cost of each link taken down", "每下架一条链接的成本");
            rows.push(vec![name.into(), format!("{:.2} {currency}", cost * each)]);
        }
    }
    page.table(&[say("In the period", "本期"), ""], rows);
    page.note(say(
        "Hours: the time between acts of the ledger that are at most ten minutes apart, on this device. Browsing in which nothing was decided, captured or filed is not counted.",
        "小时数：本机账本中间隔不超过十分钟的操作之间的时间；未产生任何操作的浏览时间不计入。",
    ));

    page.heading(say("How clean it is", "清洁度"));
    page.table(
        &[
            say("Month, patrols", "月份（巡查）"),
            say("Listings seen", "查看商品"),
            say("Not flagged", "未标记"),
            say("Not confirmed", "未确认侵权"),
        ],
        clean(sources.patrols, period),
    );

    page.heading(say("Who sells it", "主要卖家"));
    page.table(
        &[
            say("Operator", "卖家"),
            say("Marketplace", "平台"),
            say("Confirmed listings", "已确认商品"),
            say("Taken down", "已下架"),
        ],
        operators(&flagged, &removed),
    );

    page.heading(say("Beside the platform's own report", "与平台年度报告对照"));
    let count = |rows: &dyn Fn(&&QueueRow) -> bool| {
        u32::try_from(flagged.iter().copied().filter(|row| rows(row)).count()).unwrap_or(u32::MAX)
    };
    let all = count(&|_| true);
    let answered = count(&|row| row.decision.is_some());
    let confirmed = count(&|row| row.decision == Some(Decision::Confirmed));
    let referred = count(&|row| !row.sources.is_empty());
    let found = match (all - referred, referred) {
        (_, 0) => "–".to_owned(),
        (found, referred) => format!("{:.1} : 1", f64::from(found) / f64::from(referred)),
    };
    page.table(
        &["", say("Here", "本案卷"), say("Report of 2016", "2016 年报告")],
        [
            vec![
                say("Referred listings that were answered", "已答复的线索").into(),
                share(answered, all),
                "95 %".into(),
            ],
            vec![
                say("Answered ones that were confirmed", "答复中确认侵权").into(),
                share(confirmed, answered),
                "14 %".into(),
            ],
            vec![say("Found by ourselves to named by others", "主动发现与他人举报之比").into(), found, "26 : 1".into()],
        ],
    );
    page.note(say(
        "The report counts what the platform referred to rights holders, and what it removed of its own accord against complaints; here the same is counted of this casebook. A share is given from 20 cases on.",
        "平台报告统计的是平台转交权利人的线索及平台主动清理与投诉清理之比；此处按本案卷同口径统计。满 20 例才给出比例。",
    ));
    let title =
        format!("{} {} – {}", say("Brand protection", "品牌保护概要"), day_text(period.from), day_text(period.to));
    page.finish(&title, if chinese { "zh-CN" } else { "en" })
}

/// Keys of the listings whose notices of the period took them down and kept them down.
fn removed<'a>(notices: &'a [NoticeRow], filed: &[&Filing]) -> BTreeSet<&'a str> {
    let down: BTreeSet<&str> =
        filed.iter().filter(|filing| filing.tally().kept > 0).map(|filing| filing.notice.as_str()).collect();
    let notices = notices.iter().filter(|notice| down.contains(notice.id.as_str()));
    notices.flat_map(|notice| notice.listings.iter().map(String::as_str)).collect()
}

#[derive(Default)]
struct Worth {
    low: f64,
    high: f64,
}

#[derive(Default)]
struct Value {
    by_currency: BTreeMap<String, Worth>,
    /// Links without a price or a number sold.
    unknown: usize,
}

fn value<'a>(rows: impl Iterator<Item = &'a QueueRow>) -> Value {
    let mut value = Value::default();
    for row in rows {
        let listing = &row.listing;
        let amount = |money: &Option<Money>| money.as_ref().and_then(|money| money.amount.parse::<f64>().ok());
        let sold = listing.sales.as_deref().and_then(sold);
        let (Some(sold), Some(low), Some(price)) = (sold, amount(&listing.price), &listing.price) else {
            value.unknown += 1;
            continue;
        };
        let high = amount(&listing.price_max).unwrap_or(low).max(low);
        let worth = value.by_currency.entry(price.currency.clone()).or_default();
        worth.low += low * sold;
        worth.high += high * sold;
    }
    value
}

/// The number sold that a text tells: `月销 1.2万+` is 12,000, `500+ sold` is 500.
fn sold(text: &str) -> Option<f64> {
    let Quoted { money, end, .. } = quotes(text, &[]).into_iter().next()?;
    let number: f64 = money.amount.parse().ok()?;
    let rest = text.get(end..).unwrap_or_default().trim_start().to_lowercase();
    let times = match rest.chars().next() {
        Some('万' | '萬') => 10_000.0,
        Some('千') => 1_000.0,
        Some('w') if !rest.starts_with("we") => 10_000.0,
        Some('k') => 1_000.0,
        _ => 1.0,
    };
    Some(number * times)
}

/// Hours between acts that follow each other without a pause.
fn hours(acts: impl Iterator<Item = i64>) -> f64 {
    let mut last = None::<i64>;
    let mut worked = 0;
    for at in acts {
        if let Some(before) = last {
            let gap = at.saturating_sub(before);
            worked += if (0..=PAUSE_MS).contains(&gap) { gap } else { 0 };
        }
        last = Some(at);
    }
    worked as f64 / 3_600_000.0
}

/// Rounds of patrols by month.
fn clean(patrols: &[PatrolRow], period: Period) -> Vec<Vec<String>> {
    let mut months: BTreeMap<String, (u32, u32, u32)> = BTreeMap::new();
    for round in patrols.iter().flat_map(|patrol| &patrol.rounds).filter(|round| period.holds(round.at_ms)) {
        let (listings, flagged, confirmed) = months.entry(month_of(day_of(round.at_ms))).or_default();
        *listings = listings.saturating_add(round.listings);
        *flagged = flagged.saturating_add(round.flagged);
        *confirmed = confirmed.saturating_add(round.confirmed);
    }
    let rows = months.into_iter().map(|(month, (listings, flagged, confirmed))| {
        let rest = |part: u32| share(listings.saturating_sub(part), listings);
        vec![month, listings.to_string(), rest(flagged), rest(confirmed)]
    });
    rows.collect()
}

fn operators(flagged: &[&QueueRow], removed: &BTreeSet<&str>) -> Vec<Vec<String>> {
    let mut sellers: BTreeMap<(&str, &str), (u32, u32)> = BTreeMap::new();
    for row in flagged.iter().filter(|row| row.decision == Some(Decision::Confirmed)) {
        if let Some(name) = row.listing.seller.as_ref().and_then(|seller| seller.name.as_deref()) {
            let (confirmed, down) = sellers.entry((&row.marketplace, name)).or_default();
            *confirmed += 1;
            *down += u32::from(removed.contains(row.key.as_str()));
        }
    }
    let mut all: Vec<_> = sellers.into_iter().collect();
    all.sort_by(|a, b| b.1.0.cmp(&a.1.0).then_with(|| a.0.cmp(&b.0)));
    let rows = all.into_iter().take(NAMED);
    rows.map(|((market, name), (confirmed, down))| {
        vec![name.to_owned(), market.to_owned(), confirmed.to_string(), down.to_string()]
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::listing::{Listing, SellerRef};
    use crate::wire::Round;

    const DAY: i64 = 86_400_000;
    const PERIOD: Period = Period { from: 0, to: 60 };

    fn row(key: &str, seller: &str, price: &str, sales: Option<&str>) -> QueueRow {
        let mut row = QueueRow { key: key.into(), marketplace: "taobao".into(), ..QueueRow::default() };
        row.verdict.band = Band::Likely;
        row.decision = Some(Decision::Confirmed);
        row.listing = Listing {
            price: Some(Money { amount: price.into(), currency: "CNY".into() }),
            sales: sales.map(str::to_owned),
            seller: Some(SellerRef { name: Some(seller.into()), ..SellerRef::default() }),
            ..Listing::default()
        };
        row
    }

    #[test]
    fn numbers_sold_are_read_in_the_ways_in_which_marketplaces_write_them() {
        for (text, number) in [
            ("月销 1.2万+", Some(12_000.0)),
            ("500+ sold", Some(500.0)),
            ("1,234人付款", Some(1_234.0)),
            ("3k+ bought", Some(3_000.0)),
            ("2w+人付款", Some(20_000.0)),
            ("12 were sold", Some(12.0)),
            ("best seller", None),
        ] {
            assert_eq!(sold(text), number, "{text}");
        }
    }

    #[test]
    fn hours_leave_pauses_out() {
        let minute = 60_000;
        let acts = [0, 5, 14, 200, 206].map(|at| at * minute);
        assert!((hours(acts.into_iter()) - 20.0 / 60.0).abs() < 1e-9);
        assert_eq!(hours([].into_iter()), 0.0);
    }

    #[test]
    fn the_page_counts_what_was_removed_from_whom_and_what_it_took() {
        let mut dear = row("taobao:1", "Lumen Outlet", "100", Some("月销 20+"));
        dear.listing.price_max = Some(Money { amount: "150".into(), currency: "CNY".into() });
        let listings = [dear, row("taobao:2", "Lumen Outlet", "80", None), row("taobao:3", "Other", "9", Some("7"))];
        let notice = |id: &str, listings: &[&str]| NoticeRow {
            id: id.into(),
            listings: listings.iter().map(|key| (*key).to_owned()).collect(),
            ..NoticeRow::default()
        };
        let notices = [notice("n1", &["taobao:1", "taobao:2"]), notice("n2", &["taobao:3"])];
        let filing = |notice: &str, outcome: &str, links| Filing {
            notice: notice.into(),
            outcome: outcome.into(),
            links,
            filed_ms: Some(DAY),
            outcome_ms: Some(4 * DAY),
            ..Filing::default()
        };
        let filings = [filing("n1", "accepted", 2), filing("n2", "rejected", 1)];
        let round = Round { at_ms: 5 * DAY, listings: 200, flagged: 20, confirmed: 10, ..Round::default() };
        let patrols = [PatrolRow { patrol: Default::default(), rounds: vec![round], open: None }];
        let acts = [0, 6 * 60_000];
        let sources =
            Sources { listings: &listings, notices: &notices, filings: &filings, patrols: &patrols, acts: &acts };
        let hour = Money { amount: "100".into(), currency: "EUR".into() };
        let html = summary(sources, PERIOD, Some(&hour), false);
        let holds = |cells: &[&str]| {
            let row: String = cells.iter().map(|cell| format!("<td><bdi>{cell}</bdi></td>")).collect();
            assert!(html.contains(&row), "{row} is missing in {html}");
        };
        holds(&["Links taken down", "2"]);
        holds(&["Days from complaint to takedown, median", "3"]);
        holds(&["Visible sales of these links, CNY", "2000 – 3000"]);
        holds(&["Minutes for each link taken down", "3"]);
        holds(&["Cost of each link taken down", "5.00 EUR"]);
        holds(&["1970-01", "200", "90.0 %", "95.0 %"]);
        holds(&["Lumen Outlet", "taobao", "2", "2"]);
        holds(&["Other", "taobao", "1", "0"]);
        assert!(html.contains("are not counted: 1"));
        assert!(summary(sources, PERIOD, None, true).contains("品牌保护概要"));
        let nothing = Sources { listings: &[], notices: &[], filings: &[], patrols: &[], acts: &[] };
        assert!(summary(nothing, PERIOD, Some(&hour), false).contains("26 : 1"));
    }
}
