//! Who files, and whether every field that the form asks for can be filled.

use super::{Case, finding, words};
use crate::notice::{Finding, Severity, plan};

pub(super) fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    authority(case, findings);
    fields(case, findings);
    if !case.form.complaint_types.contains(&case.notice.complaint_type) {
        let takes = case.form.complaint_types.join(", ");
        findings.push(finding(
            "N02",
            Severity::Block,
            "complaint_type",
            words(
                format!("{} takes no complaint of type {:?}", case.form.title, case.notice.complaint_type),
                format!("{}不受理“{}”类型的投诉", case.form.title_zh, case.notice.complaint_type),
            ),
            words(format!("use one of: {takes}"), format!("请使用以下类型之一：{takes}")),
        ));
    }
}

/// N07: an agent shows that the owner sent it.
fn authority(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let (notice, role) = (case.notice, case.notice.filer.role.as_str());
    if !matches!(role, "owner" | "agent" | "licensee") {
        findings.push(finding(
            "N01",
            Severity::Block,
            "filer.role",
            words("nobody said whether you are owner, agent or licensee", "未说明投诉人是权利人、代理人还是被许可人"),
            words("choose the role in the settings", "请在设置中选择身份"),
        ));
    }
    let letter = notice.evidence.iter().any(|file| file.kind == "authorisation");
    let Some(fact) = case.form.authority.as_ref().filter(|_| role != "owner" && !role.is_empty() && !letter) else {
        return;
    };
    if fact.in_form {
        findings.push(case.by_fact(
            "N07",
            (fact.trust, &fact.source),
            "filer.role",
            words("you file for the owner without a letter of authorisation", "您代权利人投诉，但未附授权书"),
            words(
                "attach a letter signed or sealed by the owner that names IP enforcement and is in date",
                "请附上权利人签字或盖章、写明知识产权维权且在有效期内的授权书",
            ),
        ));
    } else {
        findings.push(finding(
            "N07",
            Severity::Warn,
            "filer.role",
            words("the letter of authorisation must stand in the portal's account", "授权书须已在平台账号中提交"),
            words(
                "see there that it names IP enforcement and is in date",
                "请确认账号中的授权书写明知识产权维权且在有效期内",
            ),
        ));
    }
}

/// N01: a required field for which the notice has nothing; N20: a text that is too long.
fn fields(case: &Case<'_>, findings: &mut Vec<Finding>) {
    for field in case.form.fields.iter().filter(|field| field.when.holds(case.notice) && field.value != "person") {
        let values = plan::values(case.notice, case.form, field, case.today);
        let label = field.labels.first().map(String::as_str).unwrap_or_default();
        let label_zh = field.labels_zh.first().map(String::as_str).unwrap_or_default();
        // What another check tells more exactly.
        let told = matches!(field.value.as_str(), "platform" | "reason" | "listings" | "test_buy.order" | "evidence")
            || (field.value.starts_with("right.") && findings.iter().any(|f| f.code == "N01" && f.at == "right"));
        if field.required && values.is_empty() && !told {
            findings.push(finding(
                "N01",
                Severity::Block,
                &field.value,
                words(
                    format!("the form asks for {label:?} and the notice does not say it"),
                    format!("表单要求填写“{label_zh}”，但投诉中没有"),
                ),
                words(format!("enter it ({})", field.value), format!("请补充该项（{}）", field.value)),
            ));
        }
        let longest = values.first().filter(|_| matches!(field.kind.as_str(), "text" | "textarea"));
        let length = longest.map_or(0, |text| text.encode_utf16().count());
        if let Some(most) = field.max_length.filter(|most| length > *most as usize) {
            findings.push(finding(
                "N20",
                Severity::Block,
                &field.value,
                words(
                    format!("{label:?} has {length} characters; the form takes {most}"),
                    format!("“{label_zh}”共{length}个字符，表单上限为{most}个"),
                ),
                words("shorten it: nothing is cut off silently", "请缩短内容，系统不会自行截断"),
            ));
        }
    }
}
