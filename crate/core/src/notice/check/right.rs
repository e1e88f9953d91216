//! The right: its type, territory, classes, standing, owner.

use super::{Case, finding, letters, words};
use crate::notice::{Finding, Severity};

/// Days before expiry from which the person is told.
const EXPIRY_NEAR: i64 = 90;

pub(super) fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let right = &case.notice.right;
    if right.kind.is_empty() && right.number.is_empty() && right.text.is_empty() {
        findings.push(finding(
            "N01",
            Severity::Block,
            "right",
            words("the notice names no right", "未填写权利"),
            words("choose a right in the brand profile", "请在品牌资料中选择一项权利"),
        ));
        return;
    }
    types(case, findings);
    territory(case, findings);
    classes(case, findings);
    standing(case, findings);
    owner(case, findings);
    number(case, findings);
}

/// N02: a type that the form does not take, a reason that the right does not carry, two rights in one notice.
fn types(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let (notice, form) = (case.notice, case.form);
    let kind = &notice.right.kind;
    if !form.rights.contains(kind) {
        let takes = form.rights.join(", ");
        findings.push(finding(
            "N02",
            Severity::Block,
            "right.type",
            words(
                format!("{} takes no right of type {kind:?}", form.title),
                format!("{}不受理类型为“{kind}”的权利", form.title_zh),
            ),
            words(format!("use one of: {takes}"), format!("请使用以下类型之一：{takes}")),
        ));
    }
    // Commas also stand inside a number (1,234,567): only what is long enough to be a number by itself counts.
    let numbers = notice.right.number.split([',', ';', '、', '，', '；', '\n']);
    if numbers.filter(|part| part.bytes().filter(u8::is_ascii_digit).count() >= 5).count() > 1 {
        findings.push(finding(
            "N02",
            Severity::Block,
            "right.number",
            words("the notice names more than one right", "一份投诉中填写了多项权利"),
            words("file one notice for each right", "请为每项权利分别投诉"),
        ));
    }
    if form.reasons.is_empty() {
        return;
    }
    match form.reason(&notice.reason) {
        None => {
            let known = reasons(case);
            findings.push(finding(
                "N02",
                Severity::Block,
                "reason",
                words(
                    format!("{} has no reason {:?}", form.title, notice.reason),
                    format!("{}没有“{}”这一投诉理由", form.title_zh, notice.reason),
                ),
                words(format!("use one of: {known}"), format!("请使用以下理由之一：{known}")),
            ));
        }
        Some(reason) => {
            if !reason.rights.contains(kind)
                || !(reason.platforms.is_empty() || reason.platforms.contains(&notice.platform))
            {
                let known = reasons(case);
                findings.push(finding(
                    "N02",
                    Severity::Block,
                    "reason",
                    words(
                        format!("the reason {:?} is not for a {kind} on {}", reason.code, notice.platform),
                        format!("“{}”不适用于该平台的此类权利", reason.code),
                    ),
                    words(format!("use one of: {known}"), format!("请使用以下理由之一：{known}")),
                ));
            }
        }
    }
}

fn reasons(case: &Case<'_>) -> String {
    let carried = case.form.reasons.iter().filter(|reason| {
        reason.rights.contains(&case.notice.right.kind)
            && (reason.platforms.is_empty() || reason.platforms.contains(&case.notice.platform))
    });
    carried.map(|reason| reason.code.as_str()).collect::<Vec<_>>().join(", ")
}

/// N03: the right is not valid where the marketplace sells.
fn territory(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let right = &case.notice.right;
    let Some(platform) = case.form.platform(&case.notice.platform) else { return };
    let valid = platform.territories.is_empty() || platform.territories.contains(&right.territory);
    // Works are protected without registration wherever the Berne Convention holds.
    if valid || right.kind == "copyright" {
        return;
    }
    let (has, wants) =
        (if right.territory.is_empty() { "-" } else { &right.territory }, platform.territories.join(", "));
    findings.push(case.by_fact(
        "N03",
        (platform.trust, &platform.source),
        "right.territory",
        words(
            format!("{} wants a right valid in {wants}; this one is valid in {has}", case.notice.platform),
            format!("该平台要求权利在{wants}有效，此项权利的地域为{has}"),
        ),
        words(
            format!("choose a right registered in {wants}, or complain where the goods are sold under this right"),
            format!("请选择在{wants}注册的权利，或向该权利有效地的平台投诉"),
        ),
    ));
}

/// N04: no class of the right covers the goods that a title names.
fn classes(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let right = &case.notice.right;
    if right.kind != "trademark" {
        return;
    }
    if right.classes.is_empty() {
        findings.push(finding(
            "N04",
            Severity::Warn,
            "right.classes",
            words("the classes of the trademark are not known", "未填写商标类别"),
            words("enter its Nice classes in the brand profile", "请在品牌资料中填写尼斯分类"),
        ));
        return;
    }
    for listing in &case.notice.listings {
        let named = case.goods.classes(&listing.title);
        if named.is_empty() || right.classes.iter().any(|class| named.contains(class)) {
            continue;
        }
        let list = |classes: &mut dyn Iterator<Item = &u8>| classes.map(u8::to_string).collect::<Vec<_>>().join(", ");
        let (goods, held) = (list(&mut named.iter()), list(&mut right.classes.iter()));
        findings.push(finding(
            "N04",
            Severity::Warn,
            &listing.url,
            words(
                format!("the title names goods of class {goods}; the trademark covers {held}"),
                format!("商品标题所示商品属于第{goods}类，商标核定类别为第{held}类"),
            ),
            words(
                "choose a right that covers these goods, or leave the listing out",
                "请选择覆盖该商品的商标，或移除此链接",
            ),
        ));
    }
}

/// N05: expired, pending, on the supplemental register, cancelled.
fn standing(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let notice = case.notice;
    let renew =
        words("choose a right in force, or renew it and enter the new date", "请选择有效的权利，或续展后更新有效期");
    match notice.right.expires.as_deref().map(|day| (day, days_until(case.today, day))) {
        Some((day, Some(left))) if left < 0 => findings.push(finding(
            "N05",
            Severity::Block,
            "right.expires",
            words(format!("the right expired on {day}"), format!("该权利已于{day}到期")),
            renew,
        )),
        Some((day, Some(left))) if left <= EXPIRY_NEAR => findings.push(finding(
            "N05",
            Severity::Warn,
            "right.expires",
            words(
                format!("the right expires on {day}, in {left} days"),
                format!("该权利将于{day}到期（剩余{left}天）"),
            ),
            words("renew it in time: complaints on it fail afterwards", "请及时续展，到期后投诉将被驳回"),
        )),
        Some((day, None)) => findings.push(finding(
            "N05",
            Severity::Block,
            "right.expires",
            words(format!("{day:?} is no date"), format!("“{day}”不是有效日期")),
            words("write the expiry as YYYY-MM-DD", "请按YYYY-MM-DD格式填写有效期"),
        )),
        _ => {}
    }
    let says = match notice.right_status.as_str() {
        "pending" => words("the right is only applied for", "该权利尚在申请中，未获注册"),
        "supplemental" => {
            words("the mark stands on the supplemental register", "该商标仅登记于美国副簿（Supplemental Register）")
        }
        "cancelled" => words("the right is cancelled", "该权利已被撤销或宣告无效"),
        _ => return,
    };
    findings.push(finding(
        "N05",
        Severity::Block,
        "right_status",
        says,
        words("choose a right that is registered and in force", "请选择已注册且有效的权利"),
    ));
}

/// Days from one day to another; none where either is no date.
fn days_until(from: &str, to: &str) -> Option<i64> {
    Some((day(to)? - day(from)?).whole_days())
}

/// A day written `YYYY-MM-DD`.
fn day(text: &str) -> Option<time::Date> {
    let mut numbers = text.splitn(3, '-').map(|number| number.bytes().all(|b| b.is_ascii_digit()).then_some(number));
    let (year, month, day) = (numbers.next()??, numbers.next()??, numbers.next()??);
    if (year.len(), month.len(), day.len()) != (4, 2, 2) {
        return None;
    }
    let month = time::Month::try_from(month.parse::<u8>().ok()?).ok()?;
    time::Date::from_calendar_date(year.parse().ok()?, month, day.parse().ok()?).ok()
}

/// N06: the names of owner, filer and account differ.
fn owner(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let (notice, filer) = (case.notice, &case.notice.filer);
    let owner = &notice.right.owner;
    let same = |a: &str, b: &str| letters(a) == letters(b);
    if filer.role == "owner" && !owner.is_empty() && !same(owner, &filer.company) && !same(owner, &filer.name) {
        let who = if filer.company.is_empty() { &filer.name } else { &filer.company };
        findings.push(finding(
            "N06",
            Severity::Warn,
            "right.owner",
            words(
                format!("you file as owner, but the right belongs to {owner:?} and you are {who:?}"),
                format!("您以权利人身份投诉，但权利人登记为“{owner}”，而投诉人为“{who}”"),
            ),
            words(
                "file under the registered name, or as agent with a letter of authorisation",
                "请以登记名称投诉，或以代理人身份并附授权书",
            ),
        ));
    }
    let account = notice.account.as_ref().map(|account| account.name.as_str()).unwrap_or_default();
    if !account.is_empty() && !same(account, &filer.company) && !same(account, &filer.name) {
        findings.push(finding(
            "N06",
            Severity::Warn,
            "account.name",
            words(
                format!("the portal's account belongs to {account:?}, not to the one who files"),
                format!("平台账号持有人为“{account}”，与投诉人不一致"),
            ),
            words("log in with the filer's own account", "请使用投诉人自己的账号登录"),
        ));
    }
}

/// N21: the number cannot be one of that register.
fn number(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let right = &case.notice.right;
    let Some(shape) = case.form.number.as_ref().filter(|shape| shape.territory == right.territory) else { return };
    let digits = right.number.bytes().filter(u8::is_ascii_digit).count();
    if digits != shape.digits && !right.number.is_empty() && right.kind == "trademark" {
        findings.push(case.by_fact(
            "N21",
            (shape.trust, &shape.source),
            "right.number",
            words(
                format!("{:?} has {digits} digits; a number of {} has {}", right.number, shape.territory, shape.digits),
                format!("“{}”为{digits}位数字，该注册机构的编号应为{}位", right.number, shape.digits),
            ),
            words("enter the registration number, not the application's", "请填写注册号，而不是申请号"),
        ));
    }
}
