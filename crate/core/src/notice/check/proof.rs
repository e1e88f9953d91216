//! Proof: what the reason asks for, the test buy, the files.

use super::{Case, finding, words};
use crate::notice::form::{Field, TestBuyUse};
use crate::notice::{Finding, Severity, plan};

pub(super) fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    mark(case, findings);
    evidence(case, findings);
    test_buy(case, findings);
    for field in case.form.fields.iter().filter(|field| field.kind == "file" && field.when.holds(case.notice)) {
        upload(case, field, findings);
    }
    for file in case.notice.evidence.iter().filter(|file| file.verified == Some(false)) {
        findings.push(finding(
            "N19",
            Severity::Block,
            &file.file,
            words("the evidence does not verify", "证据校验失败"),
            words("capture it again: what was sealed has been changed", "请重新取证：封存内容已被更改"),
        ));
    }
}

/// N10: the mark must stand on the page itself and be the registered one.
fn mark(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let notice = case.notice;
    let Some(reason) = case.form.reason(&notice.reason).filter(|reason| reason.mark_on_page) else { return };
    let fact = (reason.trust, reason.source.as_slice());
    let other = words(
        "choose the reason for counterfeit goods, or show where on the page the mark stands",
        "请改用假冒商品类理由，或说明商标在页面上的位置",
    );
    if matches!(notice.mark_place.as_str(), "goods" | "packaging") {
        findings.push(case.by_fact(
            "N10",
            fact,
            "mark_place",
            words("this reason fails when the mark is only on the goods", "商标仅出现在商品上时，该理由不成立"),
            other,
        ));
    } else if notice.mark_identical == Some(false) {
        findings.push(case.by_fact(
            "N10",
            fact,
            "mark_identical",
            words(
                "this reason fails when the mark shown differs from the registered one",
                "页面所示标识与注册商标不同时，该理由不成立",
            ),
            other,
        ));
    } else if notice.mark_place.is_empty() {
        let mark = notice.right.text.to_lowercase();
        let unseen =
            notice.listings.iter().filter(|listing| mark.is_empty() || !listing.title.to_lowercase().contains(&mark));
        for listing in unseen {
            findings.push(finding(
                "N10",
                Severity::Warn,
                &listing.url,
                words(
                    "the title does not show the mark, and nobody said where it stands",
                    "标题中没有该商标，且未说明商标所在位置",
                ),
                words("say where on the page the mark stands", "请说明商标在页面上的位置"),
            ));
        }
    }
}

/// N11: the kinds of proof that the reason asks for.
fn evidence(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let notice = case.notice;
    let holds = |kind: &str| notice.evidence.iter().any(|file| file.kind == kind);
    if let Some(reason) = case.form.reason(&notice.reason) {
        for kind in reason.needs.iter().filter(|kind| !holds(kind)) {
            findings.push(case.by_fact(
                "N11",
                (reason.trust, &reason.source),
                "evidence",
                words(
                    format!("the reason {:?} asks for {}", reason.code, called(kind).0),
                    format!("“{}”这一理由需要{}", reason.code, called(kind).1),
                ),
                words(format!("attach {}", called(kind).0), format!("请附上{}", called(kind).1)),
            ));
        }
    }
    if notice.evidence.is_empty() && notice.test_buy.is_none() {
        findings.push(finding(
            "N11",
            Severity::Warn,
            "evidence",
            words(
                "nothing is attached: a screenshot with address and time at least",
                "未附任何证据，至少应附带网址和时间的截图",
            ),
            words("capture the listing and attach it", "请对商品页面取证并附上"),
        ));
    }
}

/// How people call a kind of evidence.
pub(in crate::notice) fn called(kind: &str) -> (&str, &str) {
    match kind {
        "screenshot" => ("a screenshot with address and time", "带网址和时间的截图"),
        "comparison" => ("a comparison sheet of genuine and offered goods", "真品与被投诉商品的对比图"),
        "certificate" => ("the registration certificate", "权利证书"),
        "authorisation" => ("the letter of authorisation", "授权书"),
        "publication" => ("proof that the work was published earlier", "作品在先发表的证明"),
        "report" => ("the test-buy report", "购买鉴定报告"),
        "judgment" => ("the judgment or decision", "判决书或行政决定书"),
        other => (other, other),
    }
}

/// N12: one order a notice; N11: an order with its report.
fn test_buy(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let notice = case.notice;
    let reason = case.form.reason(&notice.reason);
    let Some(buy) = &notice.test_buy else {
        if let Some(reason) = reason.filter(|reason| reason.test_buy == TestBuyUse::Required) {
            findings.push(case.by_fact(
                "N11",
                (reason.trust, &reason.source),
                "test_buy",
                words(
                    format!("the reason {:?} rests on a test buy", reason.code),
                    format!("“{}”这一理由以购买鉴定为依据", reason.code),
                ),
                words(
                    "add the order number and the signed report, or choose another reason",
                    "请补充订单号和签章的鉴定报告，或更换理由",
                ),
            ));
        }
        return;
    };
    let orders = buy
        .order
        .split(|c: char| !(c.is_ascii_alphanumeric() || c == '-'))
        .filter(|part| part.bytes().filter(u8::is_ascii_digit).count() >= 5);
    if orders.count() > 1 {
        findings.push(finding(
            "N12",
            Severity::Block,
            "test_buy.order",
            words("more than one test order in one notice", "一份投诉中有多个测试订单"),
            words("file one notice for each order", "请为每个订单分别投诉"),
        ));
    }
    if buy.order.trim().is_empty() {
        findings.push(finding(
            "N01",
            Severity::Block,
            "test_buy.order",
            words("the test buy has no order number", "缺少购买鉴定的订单号"),
            words("enter the marketplace's order number", "请填写平台订单号"),
        ));
    }
    if buy.report.is_empty() {
        // A form that takes order numbers alone can be filled without it.
        let asked = case.form.fields.iter().any(|field| {
            field.kind == "file" && field.kinds.iter().any(|kind| kind == "report") && field.when.holds(notice)
        });
        findings.push(finding(
            "N11",
            if asked { Severity::Block } else { Severity::Warn },
            "test_buy.report",
            words("the test buy has no report", "缺少购买鉴定报告"),
            words("attach the report, signed or sealed by the owner", "请附上权利人签字或盖章的鉴定报告"),
        ));
    }
}

/// N18: files that the form would not take.
fn upload(case: &Case<'_>, field: &Field, findings: &mut Vec<Finding>) {
    let names = plan::files(case.notice, field);
    let fact = (field.trust, field.source.as_slice());
    if let Some(most) = field.max_files.filter(|most| names.len() > *most) {
        findings.push(case.by_fact(
            "N18",
            fact,
            &field.name,
            words(
                format!("{} files; the form takes {most}", names.len()),
                format!("共{}个文件，表单最多接受{most}个", names.len()),
            ),
            words("join them into one PDF, or leave some out", "请合并为一个PDF，或减少文件"),
        ));
    }
    for name in &names {
        let ending = name.rsplit('.').next().unwrap_or_default().to_lowercase();
        if !field.types.is_empty() && !field.types.contains(&ending) {
            let takes = field.types.join(", ");
            findings.push(case.by_fact(
                "N18",
                fact,
                name,
                words(format!("the form takes no .{ending} file"), format!("表单不接受.{ending}文件")),
                words(format!("convert it to one of: {takes}"), format!("请转换为以下格式之一：{takes}")),
            ));
        }
        let bytes = case.notice.evidence.iter().find(|file| file.file == *name).and_then(|file| file.bytes);
        if let (Some(bytes), Some(most)) = (bytes, field.max_bytes)
            && bytes > most
        {
            findings.push(case.by_fact(
                "N18",
                fact,
                name,
                words(
                    format!("{bytes} bytes; the form takes {most}"),
                    format!("文件大小{bytes}字节，表单上限为{most}字节"),
                ),
                words("make the picture smaller, or split the file", "请压缩图片或拆分文件"),
            ));
        }
    }
}
