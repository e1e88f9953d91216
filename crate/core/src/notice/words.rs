//! Notices are also written by hand and by other programs: the few words that stand for a choice are brought to those
//! that form files use. What is not understood stays as it is, and preflight says so.

use super::Notice;
use super::form::Form;
use super::territory;

/// The notice in the words of form files.
pub(super) fn settled(notice: &Notice, form: &Form) -> Notice {
    let mut notice = notice.clone();
    let role = &mut notice.filer.role;
    *role = choice(role, &[("agent", &AGENT), ("licensee", &["licensee"]), ("owner", &OWNER)]);
    let kind = &mut notice.right.kind;
    *kind = choice(
        kind,
        &[
            ("design", &["design", "designpatent", "registereddesign", "industrialdesign", "外观设计", "外观设计专利"]),
            (
                "trademark",
                &["trademark", "trademarks", "tm", "registeredtrademark", "wordmark", "商标", "商标权", "注册商标"],
            ),
            ("copyright", &["copyright", "copyrights", "著作权", "版权"]),
            ("patent", &["patent", "patents", "utilitymodel", "inventionpatent", "专利", "专利权"]),
        ],
    );
    if let Some(code) = territory::code(&notice.right.territory) {
        code.clone_into(&mut notice.right.territory);
    }
    let complaint = &mut notice.complaint_type;
    *complaint = choice(
        complaint,
        &[
            ("listing", &["listing", "productlisting", "product", "item", "商品", "商品链接"]),
            ("storefront", &["storefront", "store", "shop", "店铺"]),
        ],
    );
    // A notice that names listings and says no more complains of them.
    if complaint.is_empty() && !notice.listings.is_empty() && form.complaint_types.iter().any(|kind| kind == "listing")
    {
        "listing".clone_into(complaint);
    }
    for file in &mut notice.evidence {
        let kind = letters(&file.kind).replace('z', "s");
        // "comparison sheet", "test-buy report": the word that counts is inside.
        let known = KINDS.iter().find(|known| kind.contains(&letters(known)));
        if let Some(known) = known {
            (*known).clone_into(&mut file.kind);
        }
    }
    if form.reason(&notice.reason).is_none() {
        let wanted = letters(&notice.reason);
        let says = |text: &String| letters(text) == wanted;
        let meant = form
            .reasons
            .iter()
            .find(|reason| says(&reason.code) || reason.texts.iter().any(says) || reason.also.iter().any(says));
        if let Some(reason) = meant.filter(|_| !wanted.is_empty()) {
            notice.reason.clone_from(&reason.code);
        }
    }
    notice
}

const OWNER: [&str; 9] = [
    "owner",
    "rightsowner",
    "rightowner",
    "rightholder",
    "rightsholder",
    "brandowner",
    "trademarkowner",
    "权利人",
    "权利人本人",
];
const AGENT: [&str; 10] = [
    "agent",
    "authorisedagent",
    "authorizedagent",
    "authorisedrepresentative",
    "authorizedrepresentative",
    "representative",
    "attorney",
    "lawyer",
    "代理人",
    "授权代理人",
];
/// Kinds of evidence, the longer words before those that they contain.
const KINDS: [&str; 11] = [
    "screenshot",
    "comparison",
    "package",
    "certificate",
    "authorisation",
    "report",
    "judgment",
    "chat",
    "publication",
    "identity",
    "claim-statement",
];

/// The one of `known` that the text means, or the text.
fn choice(text: &str, known: &[(&str, &[&str])]) -> String {
    let wanted = letters(text);
    let found = known.iter().find(|(_, words)| words.contains(&wanted.as_str()));
    found.map_or_else(|| text.to_owned(), |(meant, _)| (*meant).to_owned())
}

/// Letters and digits alone, in lower case.
fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
