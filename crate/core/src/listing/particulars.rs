//! What a storefront tells of the firm behind it: licence and contact, as the laws of most countries want it shown.

use super::context::{Context, tidy};

/// Pairs of a page at most, characters of a label and of a value, elements that one value runs over.
const PAIRS_MAX: usize = 40;
const LABEL_MAX: usize = 40;
const VALUE_MAX: usize = 300;
const PARTS_MAX: usize = 12;
/// Pairs below which a page tells nothing of a firm: `Phone` alone heads many things.
const PAIRS_MIN: usize = 2;

/// Words of labels under which a firm's name, licence, address and contact stand.
const LABELS: [&str; 70] = [
    "business name",
    "company name",
    "legal name",
    "trading name",
    "trade name",
    "registered name",
    "business address",
    "registered address",
    "company address",
    "address",
    "phone",
    "telephone",
    "mobile",
    "fax",
    "e-mail",
    "email",
    "vat number",
    "vat no",
    "registration number",
    "company registration",
    "trade register",
    "business license",
    "business licence",
    "licence number",
    "license number",
    "legal representative",
    "公司名称",
    "企业名称",
    "营业执照",
    "统一社会信用代码",
    "注册号",
    "法定代表人",
    "注册地址",
    "经营地址",
    "公司地址",
    "地址",
    "联系电话",
    "电话",
    "手机",
    "邮箱",
    "传真",
    "联系人",
    "会社名",
    "販売業者",
    "運営責任者",
    "代表者",
    "所在地",
    "電話番号",
    "tel",
    "メールアドレス",
    "許可番号",
    "登録番号",
    "상호",
    "대표자",
    "사업자등록번호",
    "통신판매업",
    "사업장",
    "rechtlicher name",
    "firmenname",
    "anschrift",
    "ust-id",
    "handelsregister",
    "telefon",
    "raison sociale",
    "siret",
    "razão social",
    "cnpj",
    "razón social",
    "инн",
    "огрн",
];

/// Names and values, in page order, as the page writes them; nothing where the page tells of no firm.
pub(super) fn particulars(context: &Context<'_>) -> Vec<(String, String)> {
    let tree = &context.tree;
    let mut found: Vec<(String, String)> = Vec::new();
    for row in 0..tree.len() {
        let tag = tree.nodes[row].tag.as_str();
        if tree.subtree(row).len() > 5
            || tree.words(row).len() > (LABEL_MAX + VALUE_MAX) * 4
            || found.len() >= PAIRS_MAX
        {
            continue;
        }
        if matches!(tag, "script" | "a" | "option" | "button" | "title" | "meta" | "h1" | "h2" | "h3") {
            continue;
        }
        let text = tidy(tree.words(row));
        let (label, value) = match text.split_once([':', '：']) {
            Some((label, value)) if !value.trim().is_empty() => (label, Some(value.trim().to_owned())),
            _ => (text.as_str(), None),
        };
        let Some(label) = label_of(label) else { continue };
        if found.iter().any(|(known, _)| known == label) {
            continue;
        }
        let value = value.or_else(|| value_behind(context, row));
        if let Some(value) = value.filter(|value| value.chars().count() <= VALUE_MAX && label_of(value).is_none()) {
            found.push((label.to_owned(), value));
        }
    }
    if found.len() < PAIRS_MIN { Vec::new() } else { found }
}

/// A label that is known, without its colon.
fn label_of(text: &str) -> Option<&str> {
    let label = text.trim().trim_end_matches([':', '：']).trim();
    let lower = label.to_lowercase();
    let short = (2..=LABEL_MAX).contains(&label.chars().count()) && label.split_whitespace().count() <= 5;
    let known = |word: &str| {
        lower.find(word).is_some_and(|at| {
            let edge = |c: Option<char>| !word.is_ascii() || c.is_none_or(|c| !c.is_alphabetic());
            edge(lower.get(..at).and_then(|before| before.chars().next_back()))
        })
    };
    (short && LABELS.iter().copied().any(known)).then_some(label)
}

/// What stands behind an element that is a label alone: the next element, and those after it that are built like it
/// where the label is not.
fn value_behind(context: &Context<'_>, row: usize) -> Option<String> {
    let tree = &context.tree;
    let length = tree.words(row).trim().len();
    let label = tree.ancestors(row).take_while(|at| tree.words(*at).trim().len() == length).last()?;
    let bare = tidy(&tree.nodes[row].tail);
    if !bare.is_empty() {
        return Some(bare);
    }
    let parent = tree.parent(label)?;
    let kind = |at: usize| (tree.nodes[at].tag.as_str(), tree.nodes[at].attribute("class"));
    let mut behind = tree.children(parent).filter(|at| *at > label).map(|at| (kind(at), tidy(tree.words(at))));
    let (first, mut value) = behind.find(|(_, text)| !text.is_empty())?;
    if first != kind(label) {
        let like = behind.take_while(|(kind, text)| *kind == first && !text.contains([':', '：'])).take(PARTS_MAX);
        for (_, text) in like.filter(|(_, text)| !text.is_empty()) {
            value = format!("{value}, {text}");
        }
    }
    Some(value)
}

#[cfg(test)]
mod tests {
    use super::label_of;

    #[test]
    fn labels_are_known_as_words() {
        assert_eq!(label_of("Business Address: "), Some("Business Address"));
        assert_eq!(label_of("统一社会信用代码："), Some("统一社会信用代码"));
        assert_eq!(label_of("Handelsregisternummer"), Some("Handelsregisternummer"));
        assert_eq!(label_of("hotel"), None);
        assert_eq!(label_of("please tell us where your parcel was left by phone"), None);
    }
}
