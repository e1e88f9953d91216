//! Words for what wins.

use touchstone_core::report::Aspect;

use super::{Language, phrases};

phrases! {
    what_wins() "What wins" / "哪些投诉成立";
    what_wins_why(fewest: u32)
        "Notices on which a platform has decided, by what they relied upon. A share is given from {fewest} on; it says what went together, not what caused it." /
        "平台已有结论的投诉，按所依据的内容统计。满 {fewest} 份才给出比例；比例只说明相关，不代表因果。";
    relies_upon() "Relied upon" / "依据";
    notices_followed() "Followed" / "成立份数";
    links_taken_down() "Links taken down" / "下架链接";
    none_given() "none" / "无";
}

impl Language {
    /// By what complaints are told apart.
    pub fn aspect(self, aspect: Aspect) -> &'static str {
        match aspect {
            Aspect::Reason => self.pick("By reason", "按投诉理由"),
            Aspect::Proof => self.pick("By proof attached", "按所附证据"),
            Aspect::Marketplace => self.pick("By marketplace", "按平台"),
            Aspect::Right => self.pick("By right", "按权利类型"),
            Aspect::Filer => self.pick("By who filed", "按投诉人"),
        }
    }

    /// Kind of a file attached to a notice.
    pub fn proof_kind(self, kind: &str) -> &str {
        match kind {
            "package" => self.pick("evidence package", "证据包"),
            "screenshot" => self.pick("screenshot", "截图"),
            "comparison" => self.pick("comparison sheet", "比对图"),
            "certificate" => self.pick("certificate of the right", "权利证书"),
            "authorisation" => self.pick("letter of authorisation", "授权书"),
            "identity" => self.pick("proof of identity", "身份证明"),
            "report" => self.pick("appraisal report", "鉴定报告"),
            "test-buy" => self.pick("test buy", "购买鉴定"),
            other => other,
        }
    }
}
