//! What is complained of: addresses, their number, whether a person looked.

use std::collections::BTreeSet;

use url::Url;

use super::{Case, Words, finding, words};
use crate::notice::form::ANY;
use crate::notice::{Finding, NoticeListing, Severity, plan};

/// Listings in one notice of an account that has hardly filed, from which the person is told.
const FIRST_BATCH: usize = 10;
/// Notices after which an account is no longer new.
const SEASONED: u32 = 5;

pub(super) fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let notice = case.notice;
    if case.form.platform(&notice.platform).is_none() {
        let serves: Vec<&str> = case.form.platforms.iter().map(|platform| platform.id.as_str()).collect();
        let serves = serves.join(", ");
        findings.push(finding(
            "N15",
            Severity::Block,
            "platform",
            words(
                format!("{} does not serve {:?}", case.form.title, notice.platform),
                format!("{}不受理“{}”平台的投诉", case.form.title_zh, notice.platform),
            ),
            words(format!("it serves {serves}: choose another form"), format!("该表单适用于{serves}，请另选表单")),
        ));
        return;
    }
    number(case, findings);
    let mut seen = BTreeSet::new();
    for listing in &notice.listings {
        if !seen.insert(listing.url.trim()) {
            findings.push(finding(
                "N16",
                Severity::Warn,
                &listing.url,
                words("the listing is there twice", "链接重复"),
                words("nothing to do: it is filed once", "无需处理，仅提交一次"),
            ));
            continue;
        }
        address(case, listing, findings);
        safeguards(listing, findings);
    }
    history(case, findings);
}

/// N01 without any listing; N09 over the limit, or a big first batch.
fn number(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let count = plan::listings(case.notice).len();
    if count == 0 {
        findings.push(finding(
            "N01",
            Severity::Block,
            "listings",
            words("the notice names no listing", "未填写被投诉链接"),
            words("choose at least one", "请至少选择一个链接"),
        ));
    }
    if let Some(limit) = case.form.limit.as_ref().filter(|limit| count > limit.listings) {
        let (most, notices) = (limit.listings, count.div_ceil(limit.listings));
        findings.push(finding(
            "N09",
            // More than the box takes is never filled, whoever tells the limit.
            Severity::Block,
            "listings",
            words(
                format!("{count} listings; {} takes {most} a notice ({})", case.form.title, limit.source.join(", ")),
                format!("共{count}个链接，超过每次投诉上限{most}个（{}）", limit.source.join(", ")),
            ),
            words(format!("split them into {notices} notices"), format!("请拆分为{notices}份投诉")),
        ));
    }
    let filed = case.notice.account.as_ref().and_then(|account| account.filed);
    if filed.is_some_and(|filed| filed < SEASONED) && count > FIRST_BATCH {
        findings.push(finding(
            "N09",
            Severity::Warn,
            "account.filed",
            words(
                format!(
                    "{count} listings from an account that has filed {} notices may look malicious",
                    filed.unwrap_or_default()
                ),
                format!("该账号仅提交过{}份投诉，一次投诉{count}个链接可能被视为恶意投诉", filed.unwrap_or_default()),
            ),
            words(
                format!("start with at most {FIRST_BATCH} clear cases"),
                format!("请先提交不超过{FIRST_BATCH}个明确的链接"),
            ),
        ));
    }
}

/// N08: what stands there is no listing; N17: it is one of another marketplace.
fn address(case: &Case<'_>, listing: &NoticeListing, findings: &mut Vec<Finding>) {
    let notice = case.notice;
    let text = listing.url.trim();
    let mut block = |code: &str, says: Words, mend: Words| {
        findings.push(finding(code, Severity::Block, &listing.url, says, mend));
    };
    if text.split_whitespace().count() > 1 || text.matches("://").count() > 1 && !text.contains('?') {
        return block(
            "N08",
            words("more than one address in a line", "一行中有多个链接"),
            words("give each listing its own line", "请每行填写一个链接"),
        );
    }
    let Some(url) = Url::parse(text).ok().filter(|url| matches!(url.scheme(), "http" | "https") && url.has_host())
    else {
        return block(
            "N08",
            words(format!("{text:?} is no web address"), format!("“{text}”不是网址")),
            words("give the listing's address, not the shop's name", "请填写商品链接，而不是店铺名称"),
        );
    };
    let host = url.host_str().unwrap_or_default();
    let Some(platform) = case.form.platform(&notice.platform) else { return };
    let below =
        |suffix: &String| host == suffix || host.strip_suffix(suffix.as_str()).is_some_and(|rest| rest.ends_with('.'));
    // A host may be named by more than one marketplace (tmall.hk under tmall): the longest name wins, as in the atlas.
    let home = case.atlas.of_host(host).map(|place| place.id.as_str());
    let elsewhere = home.is_some_and(|home| home != notice.platform);
    let served = match platform.hosts.as_slice() {
        [] => home.is_some() || platform.id == ANY,
        hosts => hosts.iter().any(below),
    };
    if elsewhere || !served {
        let whose = home.unwrap_or(host);
        return block(
            "N17",
            words(
                format!("the listing is of {whose}, the notice goes to {}", notice.platform),
                format!("该链接属于{whose}，而投诉对象为{}", notice.platform),
            ),
            words("file it in a notice to its own marketplace", "请向该链接所属平台另行投诉"),
        );
    }
    let (is_listing, is_shop) = (case.atlas.listing(&url).is_some(), case.atlas.shop(&url).is_some());
    if notice.complaint_type == "storefront" {
        if is_listing {
            block(
                "N08",
                words("a listing in a storefront complaint", "店铺投诉中填写了商品链接"),
                words("give the storefront's address, or complain of the listing", "请填写店铺链接，或改为商品投诉"),
            );
        }
    } else if is_shop && !is_listing {
        let offered = case.form.complaint_types.iter().any(|known| known == "storefront");
        let mend = if offered {
            words("give the listing's address, or file a storefront complaint", "请填写商品链接，或改为店铺投诉")
        } else {
            words("give the listing's address", "请填写商品链接")
        };
        block("N08", words("the address is a shop's, not a listing's", "该链接是店铺链接，不是商品链接"), mend);
    } else if home.is_some() && !is_listing || url.path().len() <= 1 && url.query().is_none() {
        block(
            "N08",
            words("the address names no listing", "该网址不是商品链接"),
            words("open the listing and take its address from there", "请打开商品页面并复制其链接"),
        );
    }
}

/// N22, N23 and N26: what good faith asks for.
fn safeguards(listing: &NoticeListing, findings: &mut Vec<Finding>) {
    if listing.reviewed == Some(false) {
        findings.push(finding(
            "N22",
            Severity::Block,
            &listing.url,
            words("no person has confirmed this listing", "该链接未经人工确认"),
            words("look at it and confirm it first, or leave it out", "请先人工查看并确认，或移除该链接"),
        ));
    }
    if listing.reviewed == Some(true) && listing.seconded == Some(false) {
        findings.push(finding(
            "N26",
            Severity::Block,
            &listing.url,
            words("only one device has confirmed this listing", "该链接只有一台设备确认过"),
            words(
                "have a colleague confirm it on another device and take in their casebook, or leave it out",
                "请同事在另一台设备上确认并导入其案卷，或移除该链接",
            ),
        ));
    }
    if listing.authorised == Some(true) {
        findings.push(finding(
            "N23",
            Severity::Block,
            &listing.url,
            words("the seller is authorised", "该卖家为授权卖家"),
            words("leave it out, or correct the list of authorised sellers", "请移除该链接，或更正授权卖家名单"),
        ));
    }
}

/// N13: refused before with the same inputs; N24: still under way.
fn history(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let notice = case.notice;
    for earlier in &notice.earlier {
        let named = notice.listings.iter().any(|listing| listing.url.trim() == earlier.url.trim());
        if !named || earlier.right != notice.right.number || earlier.reason != notice.reason {
            continue;
        }
        match earlier.outcome.as_str() {
            "rejected" => {
                let words_en = if earlier.words.is_empty() { "without a reason" } else { &earlier.words };
                let words_zh = if earlier.words.is_empty() { "未说明理由" } else { &earlier.words };
                findings.push(finding(
                    "N13",
                    Severity::Warn,
                    &earlier.url,
                    words(
                        format!("the same complaint was refused before: {words_en}"),
                        format!("相同投诉此前已被驳回：{words_zh}"),
                    ),
                    words(
                        "change the reason or add evidence; the same inputs fail again",
                        "请更换理由或补充证据，相同内容会再次被驳回",
                    ),
                ));
            }
            "submitted" => findings.push(finding(
                "N24",
                Severity::Block,
                &earlier.url,
                words("the same complaint is under way", "相同投诉正在处理中"),
                words("leave the listing out until it is answered", "请在平台答复前移除该链接"),
            )),
            _ => {}
        }
    }
}
