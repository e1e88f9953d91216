//! Practice lists in three renderings and two languages, 300 complaints over 30 pages each: all read, none invented.

mod groups;
mod reinstated;

use std::fmt::Write;
use std::sync::LazyLock;

use super::*;
use crate::page::snapshot;

const PAGES: usize = 30;
const ROWS: usize = 10;

fn words() -> &'static OutcomeWords {
    static WORDS: LazyLock<OutcomeWords> = LazyLock::new(|| OutcomeWords::shipped().unwrap());
    &WORDS
}

fn read(html: &str) -> ComplaintList {
    words().read(&snapshot(html.as_bytes(), "https://ipp.alibabagroup.com/complaints").unwrap())
}

/// The words in which a list of this language says a standing, and the reason beside it.
const STANDINGS: [(State, &str, &str, &str, &str); 7] = [
    (State::Submitted, "Under review", "处理中", "", ""),
    (State::Accepted, "Accepted", "投诉成立", "", ""),
    (State::Rejected, "Not accepted", "投诉不成立", "The evidence does not show the difference", "证据不足以证明侵权"),
    (State::CounterNotice, "Counter-notice received", "卖家已申诉", "", ""),
    (State::Withdrawn, "Withdrawn", "已撤诉", "", ""),
    (State::InformationAsked, "Clarification required", "待补充材料", "The certificate cannot be read", "证书无法辨认"),
    (State::Accepted, "Partially accepted", "部分成立", "", ""),
];

/// The complaint at a place of the list, as it must be read.
fn truth(at: usize, chinese: bool) -> Complaint {
    let (state, english, zh, reason, reason_zh) = STANDINGS[at % STANDINGS.len()];
    Complaint {
        number: format!("IPP2026{:06}", 1000 + at),
        listings: vec![format!("https://item.taobao.com/item.htm?id={}", 600_000_000 + at)],
        removed: Vec::new(),
        state,
        upheld: false,
        words: if chinese { zh } else { english }.into(),
        reason: if chinese { reason_zh } else { reason }.into(),
        filed: Some(format!("2026-{:02}-{:02}", 1 + at % 11, 1 + at % 28)),
        decided: None,
        seller: format!("shop {}", at % 40),
    }
}

fn day(at: usize, chinese: bool) -> String {
    let (month, day) = (1 + at % 11, 1 + at % 28);
    if chinese { format!("2026年{month}月{day}日 10:22") } else { format!("2026-{month:02}-{day:02} 10:22") }
}

/// A page of the list. What a portal writes around it must not be taken for complaints.
fn page(rendering: &str, chinese: bool, number: usize) -> String {
    let head: [&str; 6] = if chinese {
        ["投诉编号", "被投诉商品", "卖家", "提交时间", "状态", "驳回原因"]
    } else {
        ["Complaint number", "Reported listing", "Seller", "Submitted on", "Status", "Reason for rejection"]
    };
    let mut rows = String::new();
    for at in number * ROWS..(number + 1) * ROWS {
        let it = truth(at, chinese);
        let title = format!("northmark 帆布鞋 {at} 2025-01-01");
        let link = format!("<a href='{}&spm=a1'>{title}</a>", it.listings[0]);
        let cells = [it.number, link, it.seller, day(at, chinese), it.words, it.reason];
        match rendering {
            "table" => {
                let cells: String = cells.iter().map(|cell| format!("<td><div>{cell}</div></td>")).collect();
                let _ = write!(rows, "<tr>{cells}</tr>");
            }
            "boxes" => {
                let cells: String = cells.iter().map(|cell| format!("<div class=c>{cell}</div>")).collect();
                let _ = write!(rows, "<div class=r>{cells}</div>");
            }
            _ => {
                let lines: String = head
                    .iter()
                    .zip(&cells)
                    .filter(|(_, cell)| !cell.is_empty())
                    .map(|(name, cell)| format!("<p><b>{name}:</b> <span>{cell}</span></p>"))
                    .collect();
                let _ = write!(rows, "<section>{lines}<button>…</button></section>");
            }
        }
    }
    let list = match rendering {
        "table" => {
            let head: String = head.iter().map(|name| format!("<th>{name}</th>")).collect();
            // The headings in a table of their own, as fixed headers are drawn.
            format!("<table><thead><tr>{head}</tr></thead></table><table><tbody>{rows}</tbody></table>")
        }
        "boxes" => {
            let head: String = head.iter().map(|name| format!("<div class=c>{name}</div>")).collect();
            format!("<div class=h>{head}</div><div class=b>{rows}</div>")
        }
        _ => format!("<main>{rows}</main>"),
    };
    let total = if chinese { "共300条" } else { "1-10 of 300" };
    let rights = "<table><tr><th>Trademark</th><th>Registration number</th><th>Status</th><th>Expiry date</th></tr>\
        <tr><td>NORTHMARK</td><td>12345678</td><td>Approved</td><td>2031-05-06</td></tr></table>";
    format!(
        "<html><body><nav><a href=/>Home</a><a href=/m>Manage Complaints</a></nav>{rights}{list}<p>{total}</p></body></html>"
    )
}

#[test]
fn three_hundred_complaints_over_thirty_pages_are_read_in_every_rendering() {
    for rendering in ["table", "boxes", "cards"] {
        for chinese in [false, true] {
            let first = read(&page(rendering, chinese, 0));
            assert_eq!(first.total, Some(300), "{rendering}");
            assert_eq!(first.gaps, [Gap::Unread { read: 10, total: 300 }], "{rendering}");
            let list = ComplaintList::join((0..PAGES).map(|number| read(&page(rendering, chinese, number))));
            let expected: Vec<Complaint> = (0..PAGES * ROWS).map(|at| truth(at, chinese)).collect();
            for (found, expected) in list.complaints.iter().zip(&expected) {
                assert_eq!(found, expected, "{rendering}, chinese: {chinese}");
            }
            assert_eq!((list.complaints.len(), list.gaps), (300, Vec::new()), "{rendering}");
            let filed: Vec<Filed> = expected
                .iter()
                .enumerate()
                .map(|(at, it)| Filed {
                    id: format!("n{at}"),
                    number: if at % 2 == 0 { it.number.clone() } else { String::new() },
                    listings: it.listings.clone(),
                    ..Filed::default()
                })
                .collect();
            let matching = match_filed(&list.complaints, &filed);
            assert_eq!((matching.matched.len(), matching.strange.len(), matching.unanswered.len()), (300, 0, 0));
            assert!(matching.matched.iter().all(|it| it.notice == format!("n{}", it.complaint)));
        }
    }
}

#[test]
fn other_lists_are_no_complaints() {
    let lists = [
        "<table><tr><th>Order number</th><th>Product</th><th>Date</th><th>Status</th></tr>\
         <tr><td>112-5550100-1</td><td><a href='https://item.taobao.com/item.htm?id=600000001'>shoe</a></td><td>2026-11-01</td><td>Shipped</td></tr>\
         <tr><td>112-5550100-2</td><td><a href='https://item.taobao.com/item.htm?id=600000002'>shoe</a></td><td>2026-11-02</td><td>Delivered</td></tr></table>",
        "<table><tr><th>商标名称</th><th>注册号</th><th>状态</th><th>有效期至</th></tr>\
         <tr><td>NORTHMARK</td><td>12345678</td><td>审核通过</td><td>2031-05-06</td></tr></table>",
        "<ul><li><a href='https://item.taobao.com/item.htm?id=600000001'>shoe</a> 99.00</li>\
         <li><a href='https://item.taobao.com/item.htm?id=600000002'>shoe</a> 98.00</li></ul>",
        "<h1>Please log in</h1><form><input name=user></form>",
    ];
    for html in lists {
        let list = read(html);
        assert_eq!(list.complaints, Vec::new(), "{html}");
        assert_eq!(list.gaps.len(), 1, "{html}");
    }
}

#[test]
fn what_is_not_understood_is_kept_as_written_and_said() {
    let list = read(
        "<table><tr><th>Case ID</th><th>ASIN</th><th>Outcome</th><th>Created</th></tr>\
         <tr><td>9988776655</td><td>B0ABCDEFGH</td><td>Accepted</td><td>03/04/2026</td></tr>\
         <tr><td>9988776656</td><td>B0ABCDEFGJ</td><td>Escalated to the moon</td><td>03/05/2026</td></tr>\
         <tr><td>9988776657</td><td>B0ABCDEFGK</td><td>Rejected: no test buy</td><td>03/05/2026</td></tr></table>",
    );
    let states: Vec<State> = list.complaints.iter().map(|complaint| complaint.state).collect();
    assert_eq!(states, [State::Accepted, State::Unknown, State::Rejected]);
    assert_eq!(list.complaints[1].words, "Escalated to the moon");
    assert_eq!(list.complaints[2].reason, "no test buy");
    assert_eq!(list.complaints[0].listings, ["B0ABCDEFGH"]);
    assert_eq!(list.complaints[0].filed, None, "month or day first: nobody can tell");
    assert_eq!(list.gaps.len(), 2, "{:?}", list.gaps);
}

#[test]
fn an_opened_row_tells_more_of_the_one_above() {
    let list = read(
        "<table><tr><th>投诉单号</th><th>投诉链接</th><th>投诉结果</th><th>更新时间</th></tr>\
         <tr><td>TS20260001</td><td>https://item.taobao.com/item.htm?id=600000001</td><td>已驳回</td><td>2026/11/3</td></tr>\
         <tr><td colspan=4>驳回原因：未提供对比图</td></tr>\
         <tr><td>TS20260002</td><td>https://item.taobao.com/item.htm?id=600000002</td><td>已下架</td><td>2026/11/4</td></tr></table>",
    );
    assert_eq!(list.complaints.len(), 2);
    assert_eq!(list.complaints[0].reason, "未提供对比图");
    assert_eq!(list.complaints[0].decided.as_deref(), Some("2026-11-03"));
    assert_eq!((list.complaints[1].state, list.complaints[1].reason.as_str()), (State::Accepted, ""));
}

#[test]
fn cards_with_a_numbered_title_or_with_names_without_colons_are_read() {
    let list = read(
        "<main><article><h3>Report #VR-88123001</h3><span>Removed</span><dl><dt>Item</dt><dd><a href='https://www.ebay.com/itm/123456789012'>Shoes</a></dd>\
         <dt>Reported on</dt><dd>20 Nov 2026</dd></dl></article><article><h3>Report #VR-88123002</h3><span>Submission failed</span>\
         <dl><dt>Item</dt><dd><a href='https://www.ebay.com/itm/123456789013'>Shoes</a></dd><dt>Reported on</dt><dd>21 Nov 2026</dd><dt>Note</dt><dd>Reason code missing</dd></dl></article></main>",
    );
    let told: Vec<(&str, State)> = list.complaints.iter().map(|it| (it.number.as_str(), it.state)).collect();
    assert_eq!(told, [("VR-88123001", State::Accepted), ("VR-88123002", State::Rejected)]);
    assert_eq!(list.complaints[1].reason, "Reason code missing");
    let card = |number: &str, state: &str| {
        format!(
            "<div><div>Complaint No. <b>{number}</b></div><div>Status <b>{state}</b></div>\
             <div>Listings <b><a href='https://www.aliexpress.com/item/1005001569438534.html'>1005001569438534</a></b></div>\
             <div>Filing date <b>2026-11-20</b></div></div>"
        )
    };
    let list = read(&format!(
        "<div>{}{}</div>",
        card("AE-5512001", "Complaint upheld, listing removed"),
        card("AE-5512002", "Seller filed a counter-notice")
    ));
    let told: Vec<(&str, State)> = list.complaints.iter().map(|it| (it.number.as_str(), it.state)).collect();
    assert_eq!(told, [("AE-5512001", State::Accepted), ("AE-5512002", State::CounterNotice)]);
    assert_eq!(list.complaints[0].filed.as_deref(), Some("2026-11-20"));
}

/// Cards without a single name, under a heading.
fn bare(heading: &str, cards: &[(&str, &str, &str)]) -> String {
    let mut html = format!("<main><h1>{heading}</h1><div class=all>");
    for (number, state, reason) in cards {
        let _ = write!(
            html,
            "<div class=one><div><a href='https://item.taobao.com/item.htm?id=60000{}'>northmark 帆布鞋</a><span class=tag>{state}</span></div>\
             <div>{number}</div><div>2026-11-0{}</div><p>{reason}</p></div>",
            number.trim_start_matches(|c: char| !c.is_ascii_digit()).trim_start_matches("2026"),
            number.chars().last().unwrap()
        );
    }
    html + "</div></main>"
}

#[test]
fn cards_without_names_are_read_where_the_page_speaks_of_complaints() {
    let list = read(&bare(
        "投诉管理",
        &[
            ("IPP20261001", "处理中", ""),
            ("IPP20261002", "投诉不成立", "证据不足以证明侵权"),
            ("IPP20261003", "已撤诉", ""),
        ],
    ));
    let told: Vec<(&str, State, Option<&str>)> =
        list.complaints.iter().map(|it| (it.number.as_str(), it.state, it.filed.as_deref())).collect();
    let expected = [
        ("IPP20261001", State::Submitted, Some("2026-11-01")),
        ("IPP20261002", State::Rejected, Some("2026-11-02")),
        ("IPP20261003", State::Withdrawn, Some("2026-11-03")),
    ];
    assert_eq!(told, expected, "{:?}", list.gaps);
    assert_eq!(list.complaints[0].listings, ["https://item.taobao.com/item.htm?id=600001001"]);
    for (heading, state) in [("My orders", "Processing"), ("我的订单", "已取消"), ("Manage Complaints", "Shipped")]
    {
        let list = read(&bare(heading, &[("TB20261001", state, ""), ("TB20261002", state, "")]));
        assert_eq!(list.complaints, Vec::new(), "{heading}: {state}");
    }
}

/// Lists in the manner of other portals; each complaint as number, standing, reason.
#[test]
fn lists_in_other_manners_are_read() {
    use State::{Accepted, CounterNotice, Rejected, Submitted, Withdrawn};
    let told = |html: &str| -> Vec<(String, State, String)> {
        read(html).complaints.into_iter().map(|it| (it.number, it.state, it.reason)).collect()
    };
    let row = |number: &str, state, reason: &str| (number.to_owned(), state, reason.to_owned());
    // A decision and its reason in one cell; the heading of a column that only looks like that of the listings.
    let table = "<h1>Reports</h1><table><tr><th>Report</th><th>Content type</th><th>Links reported</th><th>Decision</th></tr>\
        <tr><th scope=row><a href=/r>7201938475610</a></th><td>Product</td><td>https://www.ebay.com/itm/123456789012</td><td><i></i><span>Approved</span></td></tr>\
        <tr><th scope=row><a href=/r>7201938475611</a></th><td>Product</td><td>https://www.ebay.com/itm/123456789013</td><td><i></i><span>Rejected</span><div>Not registered in this market</div></td></tr></table>";
    assert_eq!(
        told(table),
        [row("7201938475610", Accepted, ""), row("7201938475611", Rejected, "Not registered in this market")]
    );
    assert_eq!(read(table).complaints[0].listings, ["https://www.ebay.com/itm/123456789012"]);
    // Sentences for a standing, several data in a line.
    let lines = "<h1>Your reports</h1><div><div class=l><div>Report 1029384756 · November 1, 2026</div><div>2 links</div><div>We removed the content</div></div>\
        <div class=l><div>Report 1029384757 · November 2, 2026</div><div>1 link</div><div>We did not remove the content</div></div>\
        <div class=l><div>Report 1029384758 · November 3, 2026</div><div>1 link</div><div>You withdrew this report</div></div></div>";
    assert_eq!(
        told(lines),
        [row("1029384756", Accepted, ""), row("1029384757", Rejected, ""), row("1029384758", Withdrawn, "")]
    );
    // The head is drawn as a table of its own, and met once more as boxes.
    let split = "<div><div><table><tr><th><div>投诉单</div></th><th><div>商品</div></th><th><div>平台处理</div></th><th><div>平台说明</div></th></tr></table></div>\
        <div><table><tr><td><div>PDD2611010001</div></td><td><div>鞋</div></td><td><div>已下架处理</div></td><td><div></div></td></tr>\
        <tr><td><div>PDD2611010002</div></td><td><div>鞋</div></td><td><div>不予处理</div></td><td><div>图片不一致</div></td></tr></table></div></div>";
    assert_eq!(told(split), [row("PDD2611010001", Accepted, ""), row("PDD2611010002", Rejected, "图片不一致")]);
    let boxes = "<h3>维权记录</h3><div><div><span>维权单号</span><span>商品编号</span><span>当前进度</span><span>失败原因</span></div>\
        <div><span>JD20261101001</span><span>100012043978</span><span>审核中</span><span>—</span></div>\
        <div><span>JD20261101002</span><span>100012043979</span><span>维权失败</span><span>未提供有效权属证明</span></div>\
        <div><span>JD20261101003</span><span>100012043980</span><span>商家申诉</span><span>—</span></div></div>";
    let expected = [
        row("JD20261101001", Submitted, ""),
        row("JD20261101002", Rejected, "未提供有效权属证明"),
        row("JD20261101003", CounterNotice, ""),
    ];
    assert_eq!(told(boxes), expected);
}

#[test]
fn an_exported_table_is_read_as_a_page_is() {
    let rows = |text: &str| text.lines().map(|line| line.split('|').map(str::to_owned).collect()).collect::<Vec<_>>();
    let list = words().read_table(rows(
        "Report ID|Item URL|Status|Submitted on|Reason for rejection\n\
         77120001|https://www.ebay.com/itm/123456789012?hash=x|Removed|2026-11-20|\n\
         77120002|https://www.ebay.com/itm/123456789013|Submission failed|2026-11-21|Reason code missing",
    ));
    let told: Vec<_> = list.complaints.iter().map(|it| (it.number.as_str(), it.state, it.reason.as_str())).collect();
    assert_eq!(told, [("77120001", State::Accepted, ""), ("77120002", State::Rejected, "Reason code missing")]);
    assert_eq!(list.complaints[0].listings, ["https://www.ebay.com/itm/123456789012"]);
    assert_eq!(list.complaints[1].filed.as_deref(), Some("2026-11-21"));
    for other in ["", "a|b\nc|d", "Order number|Product|Status\n112-5550100-1|shoe|Shipped"] {
        let list = words().read_table(rows(other));
        assert_eq!((list.complaints.len(), list.gaps.len()), (0, 1), "{other}");
    }
}

#[test]
fn what_could_be_two_notices_is_none() {
    let complaint = |number: &str, listing: &str| Complaint {
        number: number.into(),
        listings: vec![listing.into()],
        ..Complaint::default()
    };
    let filed = |id: &str, number: &str, listing: &str| Filed {
        id: id.into(),
        number: number.into(),
        listings: vec![listing.into()],
        ..Filed::default()
    };
    let notices = [filed("a", "C-1", "x"), filed("b", "", "y"), filed("c", "", "y"), filed("d", "C-9", "z")];
    let list = [complaint("c1", "other"), complaint("C-7", "y"), complaint("C-8", "z"), complaint("C-2", "w")];
    let matching = match_filed(&list, &notices);
    assert_eq!(matching.matched, [Matched { notice: "a".into(), complaint: 0, by: "number".into() }]);
    assert_eq!(matching.strange, [1, 2, 3]);
    assert_eq!(matching.unanswered, ["b", "c", "d"]);
}

#[test]
fn a_hostile_page_ends_in_bounded_time() {
    let mut html = String::from("<table>");
    for at in 0..20_000 {
        let _ = write!(html, "<tr><td>{at}<td>Status: <b>Status:</b>");
    }
    assert!(read(&html).complaints.len() <= 5_000);
    read(&"<div>Status:".repeat(3_000));
}

/// Cards as a portal in words of its own would draw them: title with the number, badge, names that nobody knows.
fn cards_in_other_words(standings: &[&str]) -> String {
    let mut html = String::from("<h1>My takedown requests</h1><div>");
    for (at, standing) in standings.iter().enumerate() {
        let _ = write!(
            html,
            "<article><header><b>Request TS20261100000{at}</b> <mark class='tag t{at}'>{standing}</mark></header>\
             <dl><dt>Item</dt><dd><a href='https://item.taobao.com/item.htm?id=61000000{at}'>shoes</a></dd>\
             <dt>Sent</dt><dd>Aug {}, 2026</dd></dl><footer><button>Details</button><button>Withdraw</button></footer></article>",
            at + 1
        );
    }
    html + "</div>"
}

#[test]
fn a_card_says_its_standing_where_its_neighbours_do_in_whatever_words() {
    use State::{Accepted, CounterNotice, InformationAsked, Rejected, Submitted, Unknown, Withdrawn};
    let standings = [
        "Taken down",
        "Turned down",
        "In the queue",
        "Withdrawn",
        "Disputed by the seller",
        "Please add documents",
        "On ice",
    ];
    let list = read(&cards_in_other_words(&standings));
    let told: Vec<_> = list.complaints.iter().map(|it| (it.state, it.words.as_str())).collect();
    let states = [Accepted, Rejected, Submitted, Withdrawn, CounterNotice, InformationAsked, Unknown];
    assert_eq!(told, states.into_iter().zip(standings).collect::<Vec<_>>());
    assert_eq!(list.complaints[3].number, "TS202611000003");
    assert_eq!(list.complaints[3].filed.as_deref(), Some("2026-08-04"));
    assert_eq!(list.gaps, [Gap::Words(1)], "what is not understood is said");
}

#[test]
fn parts_of_words_tell_a_standing_only_where_one_stands_and_never_against_a_denial() {
    let words = words();
    for (text, state) in [
        ("审理中", Some(State::Submitted)),
        ("部分侵权属实", Some(State::Accepted)),
        ("侵权不属实", Some(State::Rejected)),
        ("未下架", Some(State::Rejected)),
        ("尚未下架", None),
        ("待商家回复", Some(State::Submitted)),
        ("待您回复", Some(State::InformationAsked)),
        ("补充材料审核中", None),
        ("Not yet removed", None),
        ("Withdrawal rejected", None),
        ("Being looked at", Some(State::Submitted)),
        ("Unsuccessful", Some(State::Rejected)),
        ("Shipped", None),
        ("We looked at this report with great care and came to a view that we explain below", None),
    ] {
        assert_eq!(words.state_by_stem(text), state, "{text}");
    }
    let orders = "<h1>Orders</h1><table><tr><th>Order number</th><th>Product</th><th>Status</th></tr>\
        <tr><td>112-5550100</td><td><a href='https://item.taobao.com/item.htm?id=600000001'>shoe</a></td><td>Payment pending</td></tr>\
        <tr><td>112-5550101</td><td><a href='https://item.taobao.com/item.htm?id=600000002'>shoe</a></td><td>Cancellation in progress</td></tr></table>";
    assert_eq!(read(orders).complaints, Vec::new());
}

#[test]
fn an_answer_that_was_handed_in_is_the_sellers() {
    let state = |text: &str| words().state(text).map(|(state, _)| state);
    assert_eq!(state("已提交反通知"), Some(State::CounterNotice));
    assert_eq!(state("已提交"), Some(State::Submitted));
    assert_eq!(state("已提交审核"), Some(State::Submitted));
}

#[test]
fn a_card_keeps_each_of_its_listings() {
    let card = |number: u32, words: &str| {
        let link = |id: u32| format!("<a href=\"https://item.taobao.com/item.htm?id={id}\">{id}</a>");
        let (one, two) = (link(700_000_000 + number), link(710_000_000 + number));
        format!(
            "<li><span>投诉编号</span><b>TM{number}</b><em>{words}</em><span>提交日期</span><span>2026-11-01</span><span>对象</span><div>{one}<br>{two}</div></li>"
        )
    };
    let list = read(&format!("<h1>提交历史</h1><ul>{}{}</ul>", card(100_001, "审核中"), card(100_002, "已下架")));
    let told: Vec<_> = list.complaints.iter().map(|row| (row.number.as_str(), row.listings.len())).collect();
    assert_eq!(told, [("TM100001", 2), ("TM100002", 2)]);
}

#[test]
fn a_bar_of_steps_tells_by_the_step_that_is_reached() {
    let card = |number: u32, steps: &str| {
        format!(
            "<section><dl><dt>Report number</dt><dd>IPC-90{number}441</dd><dt>Filed</dt><dd>2026-11-0{number}</dd></dl><ol>{steps}</ol></section>"
        )
    };
    let html = [
        card(
            1,
            "<li class='s done'>Received<time>1 Nov 2026</time></li><li class='s now' aria-current=step>Under review</li><li class=s>Listings removed</li>",
        ),
        card(
            2,
            "<li class='s is-success'>Received</li><li class='s is-success'>Under review</li><li class='s is-error'>Report declined</li>",
        ),
        card(
            3,
            "<li class='s active'>Received</li><li class='s active'>Under review</li><li class='s active'>Listings removed</li><li class=s>Closed</li>",
        ),
        card(4, "<li class='s finish'>Received</li><li class='s process'>Withdrawn at your request</li>"),
    ];
    let list = read(&format!("<h1>Your reports</h1><main>{}</main>", html.concat()));
    let told: Vec<State> = list.complaints.iter().map(|complaint| complaint.state).collect();
    assert_eq!(told, [State::Submitted, State::Rejected, State::Accepted, State::Withdrawn]);
}

/// States of the complaints of a page, by number.
fn states(html: &str) -> Vec<(String, State)> {
    read(html).complaints.into_iter().map(|one| (one.number, one.state)).collect()
}

/// A grid of two complaints whose number stays where it is while one scrolls; `told` says which parts are one row.
fn scrolled(told: bool) -> String {
    let at = |row: usize, column: usize| {
        if told { [format!(" aria-rowindex={row}"), format!(" aria-colindex={column}")] } else { Default::default() }
    };
    let cell = |row: usize, column: usize, role: &str, text: &str| {
        let [_, column] = at(row, column);
        format!("<div role={role}{column}>{text}</div>")
    };
    let row = |row: usize, cells: String| format!("<div role=row{}>{cells}</div>", at(row, 1)[0]);
    let link = "<a href=https://item.taobao.com/item.htm?id=600000001>x</a>";
    let right = |at: usize, words: &str, role: &str, heads: [&str; 2]| {
        let (state, item) = (cell(at, 3, role, if heads[0].is_empty() { words } else { heads[0] }), heads[1]);
        let item = cell(at, 2, role, if item.is_empty() { link } else { item });
        // Columns are drawn in any order where each says which it is.
        row(at, if told { state + &item } else { item + &state })
    };
    let number = |at: usize, role: &str, text: &str| row(at, cell(at, 1, role, text));
    format!(
        "<title>Complaints</title><div role=treegrid><div>{}</div><div>{}</div><div>{}{}</div><div>{}{}</div></div>",
        number(1, "columnheader", "Complaint number"),
        right(1, "", "columnheader", ["Status", "Listing"]),
        number(2, "gridcell", "CN-2026-1001"),
        number(3, "gridcell", "CN-2026-1002"),
        right(2, "Accepted", "gridcell", ["", ""]),
        right(3, "Rejected", "gridcell", ["", ""]),
    )
}

#[test]
fn a_row_that_is_drawn_in_parts_is_one() {
    for told in [true, false] {
        assert_eq!(
            states(&scrolled(told)),
            [("CN-2026-1001".into(), State::Accepted), ("CN-2026-1002".into(), State::Rejected)],
            "told: {told}"
        );
    }
}

#[test]
fn a_tag_that_leaves_it_open_is_told_by_what_one_sees_on_pointing_at_it() {
    let row = |number: u32, cell: &str| {
        format!("<tr><td>CN-2026-{number}<td><span title='3 November 2026'>yesterday</span><td>{cell}")
    };
    let html = format!(
        "<h1>Complaints</h1><table><tr><th>Complaint<th>Filed<th>Status{}{}{}</table><div id=tip hidden>Links deleted: 2 of 2</div>",
        row(1001, "<span title='No link deleted: the evidence is too thin'>Closed</span>"),
        row(1002, "<span aria-describedby=tip><b>Closed</b></span>"),
        row(1003, "<span title='Seller sent a counter-notice, answer before 9 November 2026'>Waiting for you</span>"),
    );
    let list = read(&html);
    let told: Vec<State> = list.complaints.iter().map(|one| one.state).collect();
    assert_eq!(told, [State::Rejected, State::Accepted, State::CounterNotice]);
    assert!(list.complaints.iter().all(|one| one.filed.as_deref() == Some("2026-11-03")));
}

#[test]
fn what_is_denied_was_not_done_and_what_waits_for_us_does_not_say_for_what() {
    let told = |text: &str| words().standing_of(text);
    for text in ["No link deleted", "Closed: no listing was removed", "未删除链接"] {
        assert_eq!(told(text), Some(State::Rejected), "{text}");
    }
    for text in ["Not yet removed", "Waiting for you", "待您决定", "Counter-notice dismissed, listings stay removed"]
    {
        assert_eq!(told(text).filter(|state| *state != State::Submitted), None, "{text}");
    }
}

#[test]
fn of_what_happened_the_last_holds_also_in_words_that_are_not_known() {
    let event = |when: &str, what: &str| format!("<li><span>{when}</span><span>{what}</span></li>");
    let card = |number: u64, events: &[String]| {
        let link = "<a href=https://www.amazon.com/dp/B012345678>x</a>";
        format!("<article><h2>Report ID {number}</h2><p>{link}</p><ul>{}</ul></article>", events.concat())
    };
    let filed = event("Nov 3, 2026, 9:10 AM PST", "You reported 1 listing");
    let removed = event("Nov 5, 2026, 9:10 AM PST", "Listing removed");
    let answered = event("Nov 5, 2026, 1:10 PM PST", "Seller filed a counter-notice");
    let strange = event("Nov 6, 2026, 1:10 PM PST", "Escalated to the panel in Geneva");
    let html = format!(
        "<h1>Your reports</h1>{}{}{}",
        card(14_839_390_001, &[filed.clone(), removed.clone(), answered.clone()]),
        card(14_839_390_002, &[answered, removed, filed.clone()]),
        card(14_839_390_003, &[strange, filed]),
    );
    let told: Vec<State> = read(&html).complaints.iter().map(|one| one.state).collect();
    assert_eq!(told, [State::CounterNotice, State::CounterNotice, State::Unknown]);
}
