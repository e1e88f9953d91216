//! Papers of a case: a sheet in Chinese by which a notary or court repeats the check, the draft of a certificate under
//! Federal Rule of Evidence 902(14), both for people to complete, and the hashes as platforms that keep evidence take them.

use super::PACKAGES;
use crate::evidence::facts::CaseFacts;
use crate::report::table::{Cell, Table};

/// A package as papers name it.
pub(super) struct Row {
    /// Evidence id.
    pub(super) evidence: String,
    /// Address of the page.
    pub(super) url: String,
    /// When it was sealed, RFC 3339 in UTC, by the device's clock.
    pub(super) sealed: String,
    /// Length of the file.
    pub(super) bytes: usize,
    /// SHA-256 of the file, hexadecimal.
    pub(super) sha256: String,
    /// SHA-256 of its manifest, hexadecimal.
    pub(super) manifest: String,
    /// Times of the time stamps beside it, with who signed them.
    pub(super) stamps: Vec<String>,
}

/// The sheet in Chinese.
pub(super) fn notary_sheet(facts: &CaseFacts, created: &str, rows: &[Row]) -> String {
    let mut text = format!(
        "网页证据核验清单（供公证机构、法院核对；核对结果由核验人填写）\n\n\
         案件：{}\n制作软件：{}\n制作时间（UTC）：{created}\n\n\
         一、取证步骤（可重复）\n\
         1. 在浏览器中打开下列网址，由取证人点击“取证”。\n\
         2. 软件在点击后即保存：窗口截图、渲染后的页面、可见文字、浏览器缓存中的服务器响应（如有）及页面图片。\n\
         3. 每一部分计算 SHA-256，写入清单文件；清单由本机不可导出的 P-384 密钥签名。\n\
         4. 开始取证与封存均写入只增不改的保管记录；如设置了时间戳机构，向其申请 RFC 3161 时间戳。\n\
         5. 未能取得或经遮盖的内容记载于证据包 evidence/capture.json 的 omissions、redactions、covered。\n\n\
         二、证据清单\n",
        facts.title, facts.software
    );
    for (place, row) in rows.iter().enumerate() {
        text.push_str(&format!(
            "{}. 编号：{}\n   网址：{}\n   封存时间（UTC，本机时钟）：{}\n   文件：{PACKAGES}{}.wacz\n   文件 SHA-256：{}\n   清单 SHA-256：{}\n",
            place + 1,
            row.evidence,
            row.url,
            row.sealed,
            row.evidence,
            row.sha256,
            row.manifest
        ));
        if row.stamps.is_empty() {
            text.push_str("   时间戳：无\n");
        }
        for stamp in &row.stamps {
            text.push_str(&format!("   时间戳：{stamp}\n"));
        }
    }
    text.push_str(
        "\n三、核验步骤（可重复，无需联网，无需制作软件）\n\
         1. 计算每个文件的 SHA-256（如 sha256sum、certutil -hashfile），与上表核对。\n\
         2. 运行 python3 verify_case.py CASE.zip（需要 Python 3.9 与 openssl），记录每项检查的结果。\n\
         3. 将 C04 所示密钥与取证单位声明的密钥核对。\n\
         4. 以 WACZ 阅读器（如 replayweb.page）打开证据包，核对页面与截图。\n\n\
         四、核验结果（由核验人填写）\n\
         全部通过 □   未通过的项目：________________________\n\
         核验人：____________   单位：____________   日期：____________\n\n\
         说明：签名与哈希证明封存后未被修改；时间以时间戳为准；页面内容是否真实、是否对他人同样显示，不在证明范围内。\n",
    );
    text
}

/// The draft of the certificate.
pub(super) fn certificate(facts: &CaseFacts, created: &str, rows: &[Row]) -> String {
    let mut text = format!(
        "DRAFT, to be completed, checked by counsel and signed by a qualified person. It is no legal advice.\n\n\
         CERTIFICATION OF DATA COPIED FROM AN ELECTRONIC DEVICE, STORAGE MEDIUM, OR FILE\n\
         Federal Rules of Evidence 902(11), 902(14)\n\n\
         Matter: {}\n\n\
         1. My name is [name]. I am [role] at [organisation]. I am qualified to make this certification by [training and \
         experience].\n\
         2. On the dates below, web pages were captured with {}, which saves the page as it was shown, computes the \
         SHA-256 of every part, and signs the list of these values with a key of the device. The case file was put together \
         on {created} (UTC).\n\
         3. A SHA-256 value is computed from all bytes of a file. Two files with the same value are, for every practical \
         purpose, identical.\n\
         4. On [date] I computed the SHA-256 of each file below, and ran [verify_case.py | touchstone verify] on the case \
         file. Each value was the one stated here and in the custody log, and every check passed, except: [none].\n\n",
        facts.title, facts.software
    );
    for (place, row) in rows.iter().enumerate() {
        text.push_str(&format!(
            "   Exhibit {}: {PACKAGES}{}.wacz\n      page: {}\n      sealed: {} (UTC, clock of the device)\n      SHA-256: {}\n",
            place + 1,
            row.evidence,
            row.url,
            row.sealed,
            row.sha256
        ));
        for stamp in &row.stamps {
            text.push_str(&format!("      time stamp (RFC 3161): {stamp}\n"));
        }
    }
    text.push_str(
        "\n5. The copies are true duplicates of the files as they were sealed.\n\n\
         I declare under penalty of perjury under the laws of the United States of America that the foregoing is true and \
         correct.\n\n\
         Executed on [date] at [place].                    ______________________________\n\
                                                           [name]\n",
    );
    text
}

/// The hashes as a table to hand to a platform that keeps evidence (an internet court's chain, a time stamp service): it
/// is given these and not the packages.
pub(super) fn deposit(facts: &CaseFacts, rows: &[Row]) -> String {
    let text = |text: &str| Cell::Text(text.to_owned());
    let row = |row: &Row| {
        let file = |path: String, bytes: Option<usize>, sha256: &str| {
            let bytes = bytes.map_or(Cell::Empty, |bytes| Cell::Number(bytes.to_string()));
            vec![
                text(&path),
                bytes,
                text("SHA-256"),
                text(sha256),
                text(&facts.title),
                text(&row.url),
                text(&row.sealed),
            ]
        };
        let package = format!("{PACKAGES}{}.wacz", row.evidence);
        let manifest = format!("{package} › datapackage.json");
        [file(package, Some(row.bytes), &row.sha256), file(manifest, None, &row.manifest)]
    };
    let columns =
        ["file 文件", "bytes 字节", "algorithm 算法", "hash 哈希值", "case 案件", "page 网址", "sealed (UTC) 封存时间"];
    Table { name: "deposit", columns: columns.to_vec(), rows: rows.iter().flat_map(row).collect() }.csv()
}
