//! Words for what verifying a package found.

use touchstone_core::evidence::{Check, CheckOutcome, Conclusion, Meaning};

use super::turned::turned;
use super::{Language, phrases};

phrases! {
    proves() "Proves:" / "证明：";
    proves_not() "Does not prove:" / "不能证明：";
    unreadable() "This is no ZIP container, so no evidence package." / "这不是 ZIP 容器，因此不是证据包。";
    broken() "Not intact: do not rely on it. What failed says which part does not hold." / "不完整：请勿依赖。未通过的检查说明了哪一部分不成立。";
    consistent()
        "Consistent, but not signed: whoever changes both a part and the manifest leaves no trace." /
        "内部一致，但没有签名：同时改动内容和清单不会留下痕迹。";
    signed()
        "Intact: nothing was changed since it was signed by the key named in V10. Whose key that is, and when it signed, this does not prove." /
        "完整：自 V10 所示密钥签名以来未作任何改动。密钥属于谁、何时签名，此项不能证明。";
    dated()
        "Intact: nothing was changed since it was signed by the key named in V10, no later than the time named in V20 if you trust the authority named there. Whose key it is, this does not prove." /
        "完整：自 V10 所示密钥签名以来未作任何改动；若信任 V20 所示机构，签名不晚于其写明的时间。密钥属于谁，此项不能证明。";
    case_intact()
        "Intact: packages and custody log are those that the key named in C04 signed together. Whose key it is, and whether the ledger holds more, this does not prove." /
        "完整：证据包和保管记录就是 C04 所示密钥一并签名的内容。密钥属于谁、操作记录是否还有其他内容，此项不能证明。";
}

/// What checks that found nothing wrong say of what they counted, what second captures are compared in, and the same in
/// Chinese. What failed names a part and a reason of the file, in the words of the verifier.
const DETAILS: [(&str, &str); 34] = [
    ("{} entries", "{} 个条目"),
    ("{} bytes", "{} 字节"),
    ("{} parts", "{} 个部分"),
    ("{} records", "{} 条记录"),
    ("{} lines", "{} 行"),
    ("{} pages", "{} 个页面"),
    ("{} copies", "{} 份副本"),
    ("{} packages", "{} 个证据包"),
    ("{} drawings", "{} 处标注"),
    ("{} earlier checkpoints", "{} 个更早的检查点"),
    ("{} known, {} unknown with the reason", "{} 项已知，{} 项不详并写明原因"),
    ("key {}", "密钥 {}"),
    ("withheld from the recipient: {}", "未向接收方提供：{}"),
    ("not reached: an earlier check failed", "未进行：前面的检查未通过"),
    ("no time stamp lies beside it", "没有旁附时间戳"),
    ("not signed", "没有签名"),
    ("no digest file: the manifest itself is not protected", "没有摘要文件：清单本身不受保护"),
    ("signed with the certificate of a domain, which is not checked here", "由域名证书签名，此处不核验"),
    ("its records state no SHA-256", "其记录未写明 SHA-256"),
    ("the capture record names no key", "取证记录未写明密钥"),
    ("nothing was drawn on copies", "副本上没有标注"),
    ("{} s between the two", "两者相隔 {} 秒"),
    ("title", "标题"),
    ("price", "价格"),
    ("highest price", "最高价"),
    ("earlier price", "原价"),
    ("price with coupon", "券后价"),
    ("seller", "卖家"),
    ("seller's number", "卖家编号"),
    ("brand", "品牌"),
    ("ships from", "发货地"),
    ("sales", "销量"),
    ("pictures", "图片"),
    ("lines of text", "文字行"),
];

impl Language {
    /// What all checks together allow to say.
    pub fn conclusion(self, conclusion: Conclusion) -> String {
        match conclusion {
            Conclusion::Unreadable => self.unreadable(),
            Conclusion::Broken => self.broken(),
            Conclusion::Consistent => self.consistent(),
            Conclusion::Signed => self.signed(),
            Conclusion::Dated => self.dated(),
            Conclusion::Case => self.case_intact(),
        }
    }

    /// What a check looks at.
    pub fn check_title(self, check: &Check) -> String {
        let Some(meaning) = Meaning::of(&check.code).filter(|_| self == Self::Chinese) else {
            return check.title.clone();
        };
        // Two captures are compared fact by fact, which the title names at its end.
        match check.title.rsplit_once(": ") {
            Some((_, fact)) => {
                format!("{}：{}", meaning.title_zh, turned(&DETAILS, fact).unwrap_or_else(|| fact.to_owned()))
            }
            None => meaning.title_zh.to_owned(),
        }
    }

    /// What a check says of what it found.
    pub fn check_detail(self, check: &Check) -> String {
        let known =
            (self == Self::Chinese && check.outcome != CheckOutcome::Failed).then(|| turned(&DETAILS, &check.detail));
        known.flatten().unwrap_or_else(|| check.detail.clone())
    }

    /// What a check proves and what it does not: where it passed, and is published.
    pub fn check_meaning(self, check: &Check) -> Option<(&'static str, &'static str)> {
        let meaning = Meaning::of(&check.code).filter(|_| check.outcome == CheckOutcome::Passed)?;
        Some(match self {
            Self::English => (meaning.proves, meaning.not),
            Self::Chinese => (meaning.proves_zh, meaning.not_zh),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(code: &str, title: &str, outcome: CheckOutcome, detail: &str) -> Check {
        Check { code: code.into(), title: title.into(), outcome, detail: detail.into() }
    }

    #[test]
    fn a_check_is_told_in_the_language_of_the_person() {
        let passed = check("V08", "every part has the SHA-256 …", CheckOutcome::Passed, "12 parts");
        assert_eq!(Language::Chinese.check_title(&passed), "每个部分的 SHA-256 和大小与清单一致");
        assert_eq!(Language::Chinese.check_detail(&passed), "12 个部分");
        assert_eq!(Language::English.check_detail(&passed), "12 parts");
        assert!(Language::Chinese.check_meaning(&passed).unwrap().0.contains("未改动"));
        let compared = check("W03", "both show the same: earlier price", CheckOutcome::Passed, "CNY 12");
        assert_eq!(Language::Chinese.check_title(&compared), "两份取证显示相同：原价");
        assert_eq!(Language::Chinese.check_detail(&compared), "CNY 12");
        let lines = check("W03", "both show the same: lines of text", CheckOutcome::Passed, "");
        assert_eq!(Language::Chinese.check_title(&lines), "两份取证显示相同：文字行");
    }

    #[test]
    fn what_failed_proves_nothing_and_keeps_its_words() {
        let failed = check("V08", "every part …", CheckOutcome::Failed, "3 parts");
        assert_eq!(Language::Chinese.check_meaning(&failed), None);
        assert_eq!(Language::Chinese.check_detail(&failed), "3 parts");
    }
}
