//! Words for what is done with evidence outside of its bytes.

use super::{counted, phrases};

phrases! {
    for_platform() "For a platform" / "提供给平台";
    for_platform_why()
        "Without who captured, what was read and what we think of it; their SHA-256 stay in the manifest." /
        "不含取证人、读取数据和筛查意见，其 SHA-256 保留在清单中。";
    for_court() "For a court" / "提供给法院";
    for_court_why() "With who captured, without our opinion." / "含取证人信息，不含筛查意见。";
    evidence_report_why()
        "A page to print: picture, capture record, checks, custody, how to check it." /
        "可打印的报告：截图、取证记录、核验结果、保管记录及核验方法。";
    report_saved(name: &str) "{name} saved. Open it to print it, or to save it as PDF." / "已保存 {name}，打开后可打印或另存为 PDF。";
    note_on_evidence() "Note on this package" / "对此证据添加备注";
    keep_note() "Keep the note" / "保存备注";
    note_kept() "Noted in the ledger. The package stays as it is." / "备注已记入保管记录，证据包不变。";
    witness() "Second capture …" / "另一份取证……";
    witness_why()
        "Another device's package of the same page: what both show alike answers that this one was personalised or its clock wrong." /
        "选择另一台设备对同一网页的证据包：两者一致之处可回应“页面因人而异”或“时钟有误”的质疑。";
    witness_needs_package() "Choose the other device's package (.wacz)." / "请选择另一台设备的证据包（.wacz）。";
    witness_found() "held against this package:" / "与此证据比对：";
    keep_witness() "Keep it in the ledger" / "记入保管记录";
    witness_kept() "Kept in the ledger. Ask the other device to do the same with yours." / "已记入保管记录。请另一台设备对您的证据包做同样操作。";
}

counted! {
    evidence_report(n) "Report" | "Report on {n} packages" / "报告（{n} 份）";
}
