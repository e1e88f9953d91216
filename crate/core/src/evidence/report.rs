//! Evidence on paper: what one or several packages hold, what the verification found and how to repeat it, as a page to
//! be printed. It holds facts alone; the screening report, which is an opinion, stays in the package.

use serde_json::Value;

use super::container::extract;
use super::digest::sha256;
use super::instant::Instant;
use super::{Check, CheckOutcome, EvidenceError, Sidecar, record, verify_stamped};
use crate::ledger::Entry;
use crate::paper::Page;

/// Bytes of the largest part that is read into the report.
const MOST: u64 = 40 << 20;
/// Characters of a value that are printed; the whole stands in the package.
const SHOWN: usize = 400;
/// Where the picture lies.
const PICTURE: &str = "evidence/screenshot.png";

/// Names of the thirty items in Chinese, in their order.
const ITEMS_ZH: [&str; record::ITEMS] = [
    "编号",
    "取证人",
    "目的",
    "请求的网址",
    "最终网址及跳转",
    "规范网址与商品编号",
    "卖家",
    "网页标题",
    "取证起止时间",
    "时钟核对",
    "服务器日期头",
    "服务器网络地址",
    "域名解析",
    "连接安全与证书",
    "响应状态与响应头",
    "请求头",
    "是否登录",
    "显示的语言与币种",
    "本机网络地址",
    "浏览器与系统",
    "窗口",
    "取证软件",
    "其他扩展与代理",
    "操作步骤",
    "截图",
    "渲染后的网页",
    "原始图片",
    "各部分摘要",
    "签名与密钥",
    "保管记录编号",
];

/// A package that is reported.
#[derive(Clone, Debug, Default)]
pub struct Exhibit {
    /// Name of the file.
    pub name: String,
    /// The package.
    pub bytes: Vec<u8>,
    /// Its time stamps.
    pub stamps: Vec<Sidecar>,
    /// What the ledger says of it, oldest first.
    pub entries: Vec<Entry>,
    /// A copy of the picture with marks on it, PNG, and what was drawn by whom: it is shown in place of the picture.
    pub copy: Option<(Vec<u8>, String)>,
}

/// Writes the report. `created_ms` is the time of the report, milliseconds since 1970, UTC.
///
/// # Errors
/// The clock is out of range, or there is no package.
pub fn report(exhibits: &[Exhibit], created_ms: i64, software: &str, chinese: bool) -> Result<String, EvidenceError> {
    let say = |english: &'static str, zh: &'static str| if chinese { zh } else { english };
    let created = Instant::from_ms(created_ms)?.rfc3339();
    if exhibits.is_empty() {
        return Err(EvidenceError::MissingPart("package".into()));
    }
    let mut page = Page::default();
    page.note(say(
        "Each package is a file that anybody can check without us. This report only shows what the packages hold; where the two differ, the package counts.",
        "每份证据包均可由任何人独立核验。本报告仅展示证据包内容；如有不一致，以证据包为准。",
    ));
    page.words(
        &[say("Made", "制作"), ""],
        [
            vec![say("at (UTC, clock of the device)", "时间（UTC，本机时钟）").into(), created],
            vec![say("with", "软件").into(), software.into()],
        ],
    );
    page.words(
        &[say("Exhibit", "证据"), say("Page", "网页"), say("File and its SHA-256", "文件及其 SHA-256")],
        exhibits.iter().enumerate().map(|(place, exhibit)| {
            let address = capture(exhibit).and_then(|record| record["url"].as_str().map(str::to_owned));
            let file = format!("{} {}", exhibit.name, sha256(&exhibit.bytes));
            vec![(place + 1).to_string(), address.unwrap_or_default(), file]
        }),
    );
    for (place, exhibit) in exhibits.iter().enumerate() {
        one(&mut page, place + 1, exhibit, chinese);
    }
    how_to_check(&mut page, chinese);
    let title = say("Evidence report", "证据报告");
    Ok(page.finish(title, if chinese { "zh-CN" } else { "en" }))
}

fn one(page: &mut Page, number: usize, exhibit: &Exhibit, chinese: bool) {
    let say = |english: &'static str, zh: &'static str| if chinese { zh } else { english };
    let record = capture(exhibit).unwrap_or_default();
    let title = record["items"][7]["value"].as_str().unwrap_or(&exhibit.name);
    page.heading(&format!("{} {number}: {}", say("Exhibit", "证据"), shortened(title)));

    let verification = verify_stamped(&exhibit.bytes, &exhibit.stamps);
    let found = match verification.intact {
        true => say("Intact: every check that applies holds.", "完整：所有适用的检查均通过。"),
        false => say("NOT intact: see the checks that failed.", "不完整：请见未通过的检查。"),
    };
    page.note(found);
    if let Some((picture, line)) = exhibit.copy.as_ref().filter(|(picture, _)| is_png(picture)) {
        page.picture(picture, say("Copy of the picture with marks", "截图标注副本"));
        page.note(line);
        page.note(say("The picture as it was captured lies in the package.", "取证时的原始截图保存在证据包中。"));
    } else if let Some(picture) = extract(&exhibit.bytes, PICTURE, MOST).filter(|bytes| is_png(bytes)) {
        page.picture(&picture, say("Picture of the page as it was captured", "取证时的网页截图"));
    } else {
        page.note(say("The package holds no picture; the record says why.", "证据包中没有截图，原因见取证记录。"));
    }

    let operator = part(exhibit, record::OPERATOR_PATH);
    let operator = operator.as_ref().map(|who| {
        let words = ["name", "role", "organisation"].map(|key| who[key].as_str().unwrap_or_default());
        words.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(", ")
    });
    let items = record["items"].as_array().into_iter().flatten().enumerate().map(|(at, item)| {
        let name = if chinese { ITEMS_ZH.get(at).copied() } else { item["name"].as_str() };
        let value = match (&operator, at) {
            (Some(operator), 1) => operator.clone(),
            _ => answer(item, chinese),
        };
        vec![(at + 1).to_string(), name.unwrap_or_default().to_owned(), value]
    });
    page.words(&["", say("Capture record", "取证记录"), ""], items);
    for (words, key) in
        [(say("Not had: ", "未能取得："), "omissions"), (say("Not written: ", "未写入："), "redactions")]
    {
        let list: Vec<&str> = record[key].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        if !list.is_empty() {
            page.line(words, &list.join("; "));
        }
    }
    if let Some(covered) = record["covered"].as_array().filter(|covered| !covered.is_empty()) {
        let drawn = covered.iter().filter(|one| one["by_hand"] == true).count();
        let away = record["uncovered"].as_array().map_or(0, Vec::len);
        let counts = match (drawn + away > 0, chinese) {
            (false, _) => covered.len().to_string(),
            (true, false) => format!("{}, {drawn} of them drawn by hand; taken away by hand: {away}", covered.len()),
            (true, true) => format!("{}，其中手工绘制 {drawn}；手工去掉 {away}", covered.len()),
        };
        page.line(say("Places of the pictures that were covered: ", "截图中遮盖的区域数："), &counts);
    }

    page.words(
        &[say("Check", "检查"), "", say("Outcome", "结果")],
        verification.checks.iter().map(|check| vec![check.code.clone(), check.title.clone(), outcome(check, chinese)]),
    );
    page.words(
        &[
            say("Ledger entry", "保管记录"),
            say("Time (UTC, clock of the device)", "时间（UTC，本机时钟）"),
            say("Act", "事项"),
            say("Hash of the entry", "记录哈希"),
        ],
        exhibit.entries.iter().map(|entry| {
            let at = Instant::from_ms(entry.at_ms).map(Instant::rfc3339).unwrap_or_default();
            vec![entry.number.to_string(), at, act(&entry.act, chinese), entry.hash.clone()]
        }),
    );
}

fn how_to_check(page: &mut Page, chinese: bool) {
    let say = |english: &'static str, zh: &'static str| if chinese { zh } else { english };
    page.heading(say("How to check", "如何核验"));
    page.words(
        &["", say("Step", "步骤")],
        [
            say(
                "Compute the SHA-256 of each file (sha256sum, certutil -hashfile) and compare it with the list above.",
                "计算每个文件的 SHA-256（如 sha256sum、certutil -hashfile），与上表核对。",
            ),
            say(
                "Run verify_evidence.py FILE.wacz (Python and openssl, offline) or touchstone verify FILE.wacz, and compare the checks by their codes.",
                "运行 verify_evidence.py FILE.wacz（需 Python 与 openssl，可离线）或 touchstone verify FILE.wacz，按代码核对检查结果。",
            ),
            say(
                "Open the file in a player of web archives, such as replayweb.page, and compare page and picture.",
                "用网页存档阅读器（如 replayweb.page）打开文件，核对网页与截图。",
            ),
            say(
                "Compare the key that signed with the one that the organisation names.",
                "将签名所用密钥与取证单位声明的密钥核对。",
            ),
        ]
        .into_iter()
        .enumerate()
        .map(|(at, step)| vec![(at + 1).to_string(), step.to_owned()]),
    );
    page.note(say(
        "Hashes and the signature prove that nothing was changed since the package was sealed. The time is proved by time stamps alone. That the page said the truth, or showed the same to others, is not proved.",
        "哈希与签名证明封存后未被修改；时间以时间戳为准；页面内容是否真实、是否对他人同样显示，不在证明范围内。",
    ));
}

fn capture(exhibit: &Exhibit) -> Option<Value> {
    part(exhibit, record::PATH)
}

fn part(exhibit: &Exhibit, path: &str) -> Option<Value> {
    serde_json::from_slice(&extract(&exhibit.bytes, path, MOST)?).ok()
}

fn is_png(bytes: &[u8]) -> bool {
    bytes.starts_with(b"\x89PNG\r\n\x1a\n")
}

/// What an item of the record says: its value, why it is unknown, or where it lies.
fn answer(item: &Value, chinese: bool) -> String {
    let say = |english: &str, zh: &str, rest: &str| format!("{}{rest}", if chinese { zh } else { english });
    if let Some(reason) = item["unknown"].as_str() {
        return say("unknown: ", "未知：", reason);
    }
    if let Some(path) = item["elsewhere"].as_str() {
        return say("see ", "见 ", path);
    }
    match &item["value"] {
        Value::String(text) => shortened(text),
        Value::Null => String::new(),
        other => shortened(&other.to_string()),
    }
}

fn outcome(check: &Check, chinese: bool) -> String {
    let word = match (check.outcome, chinese) {
        (CheckOutcome::Passed, false) => "holds",
        (CheckOutcome::Passed, true) => "通过",
        (CheckOutcome::Failed, false) => "FAILED",
        (CheckOutcome::Failed, true) => "未通过",
        (CheckOutcome::Absent, false) => "nothing to check",
        (CheckOutcome::Absent, true) => "无此内容",
    };
    if check.detail.is_empty() { word.to_owned() } else { format!("{word}: {}", shortened(&check.detail)) }
}

/// What the ledger's acts on evidence are called.
fn act(name: &str, chinese: bool) -> String {
    let (english, zh) = match name {
        "capture_begun" => ("capture begun", "开始取证"),
        "sealed" => ("sealed", "封存"),
        "abandoned" => ("given up", "放弃"),
        "exported" => ("handed out", "导出"),
        "opened" => ("opened and verified", "打开并核验"),
        "noted" => ("noted on", "添加备注"),
        "witnessed" => ("held against a second capture", "与另一份取证比对"),
        "superseded" => ("superseded", "被取代"),
        _ => return name.replace('_', " "),
    };
    if chinese { zh } else { english }.to_owned()
}

fn shortened(text: &str) -> String {
    let mut out: String = text.chars().take(SHOWN).collect();
    if text.chars().nth(SHOWN).is_some() {
        out.push('…');
    }
    out
}
