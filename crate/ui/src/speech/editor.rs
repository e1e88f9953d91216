//! Words of notices and of what proves them.

use touchstone_core::brand::Right;

use super::{Language, counted, phrases};

/// Complaint reasons as form files name them, in the order in which they are offered.
pub const COMPLAINT_REASONS: [&str; 11] = [
    "counterfeit-features",
    "test-buy",
    "nonexistent-model",
    "unfair-use",
    "unauthorised-use",
    "picture-theft",
    "artwork",
    "piracy",
    "derivative-goods",
    "patent",
    "design-patent",
];

phrases! {
    contents() "Contents" / "内容";
    form() "Form" / "投诉表单";
    right() "Right" / "权利";
    complaint_type() "Complaint about" / "投诉对象";
    reason() "Reason" / "投诉理由";
    explanation() "Explanation" / "说明";
    explanation_hint()
        "Say what is seen and which right it touches. The seller may read it." /
        "写明所见事实及涉及的权利。卖家可能会看到。";
    attached() "Evidence attached" / "附件";
    nothing_attached() "Nothing attached." / "没有附件。";
    attach() "Attach a screenshot …" / "添加截图……";
    leave_out() "Leave out" / "移除";
    before_filing() "Before filing" / "提交前须知";
    no_findings() "Nothing stands in the way of this notice." / "此投诉没有需要修改之处。";
    blocks() "Mend" / "须改";
    warns() "Note" / "注意";
    last_fill() "Last fill" / "上次填写";
    open_the_form() "Open the form" / "打开表单";
    how_filling_goes()
        "Sign in there; the side panel then offers to fill it. You check and submit." /
        "请先登录平台，侧边栏会提示填写。由您核对并提交。";
    receipt() "Receipt" / "回执";
    outcome() "Outcome" / "处理结果";
    platform_reason() "The platform's reason, as written" / "平台给出的理由（原文）";
    record_outcome() "Record outcome" / "记录结果";
    outcome_kept() "Outcome recorded." / "结果已记录。";
    notices_empty() "No notice yet" / "尚无投诉";
    notices_empty_next()
        "Tick confirmed listings in the queue and choose “Draft notice”." /
        "在待审队列勾选已确认的商品，点击“起草投诉”。";
    notice_open_next() "Choose a notice." / "请选择一份投诉。";
}

counted! {
    notice_on(n) "Notice on 1 listing" | "Notice on {n} listings" / "对 {n} 条商品的投诉";
}

impl Language {
    /// State of a notice.
    pub fn notice_state(self, state: &str) -> String {
        let (english, chinese) = match state {
            "draft" => ("draft", "草稿"),
            "filled" => ("filled", "已填写"),
            "submitted" => ("submitted", "已提交"),
            "accepted" => ("accepted", "已受理"),
            "rejected" => ("rejected", "被驳回"),
            "withdrawn" => ("withdrawn", "已撤回"),
            "counter_notice" => ("counter-notice", "被申诉"),
            "counter_upheld" => ("counter-notice upheld", "申诉成立"),
            "still_online" => ("accepted, still online", "已受理但仍在线"),
            "relisted" => ("accepted, relisted", "已受理后重新上架"),
            other => return other.to_owned(),
        };
        self.pick(english, chinese).to_owned()
    }

    /// What is complained of.
    pub fn complaint_kind(self, kind: &str) -> String {
        match (self, kind) {
            (Self::English, "listing") => "Listings",
            (Self::English, "storefront") => "A whole shop",
            (Self::Chinese, "listing") => "商品",
            (Self::Chinese, "storefront") => "整个店铺",
            (_, other) => other,
        }
        .to_owned()
    }

    /// Name of a complaint reason.
    pub fn complaint_reason(self, reason: &str) -> String {
        let (english, chinese) = match reason {
            "counterfeit-features" => ("Counterfeit, by its features", "假冒：外观特征"),
            "test-buy" => ("Counterfeit, by a test buy", "假冒：购买鉴定"),
            "nonexistent-model" => ("Model or type does not exist", "型号或款式不存在"),
            "unfair-use" => ("Unfair use of the mark", "不当使用他人商标"),
            "unauthorised-use" => ("Use without authorisation", "未经授权使用"),
            "picture-theft" => ("Picture used without right", "盗用图片"),
            "artwork" => ("Artwork copied", "美术作品侵权"),
            "piracy" => ("Pirated copy", "盗版"),
            "derivative-goods" => ("Goods derived from a work", "作品衍生品侵权"),
            "patent" => ("Patent", "专利侵权"),
            "design-patent" => ("Design", "外观设计专利侵权"),
            other => return other.replace('-', " "),
        };
        self.pick(english, chinese).to_owned()
    }

    /// A kind of proof.
    pub fn proof(self, proof: &str) -> String {
        let (english, chinese) = match proof {
            "screenshot" => ("screenshot", "截图"),
            "comparison" => ("comparison with the genuine article", "与正品对比"),
            "package" => ("sealed package", "证据包"),
            "certificate" => ("certificate of the right", "权利证书"),
            "authorisation" => ("authorisation", "授权书"),
            "report" => ("test report", "鉴定报告"),
            "test_buy" | "test-buy" => ("test buy", "购买取证"),
            other => return other.replace(['-', '_'], " "),
        };
        self.pick(english, chinese).to_owned()
    }

    /// A kind of attachment.
    pub fn attachment_kind(self, kind: &str) -> String {
        self.proof(kind)
    }

    /// Kind of a right.
    pub fn right_kind(self, kind: &str) -> String {
        let (english, chinese) = match kind {
            "trademark" => ("Trademark", "商标"),
            "copyright" => ("Copyright", "著作权"),
            "patent" => ("Patent", "专利"),
            "design" => ("Design", "外观设计"),
            other => return other.to_owned(),
        };
        self.pick(english, chinese).to_owned()
    }

    /// A right in one line.
    pub fn right_in_line(self, right: &Right) -> String {
        let kind = self.right_kind(&right.kind);
        let parts = [right.text.as_str(), right.territory.as_str(), right.number.as_str()];
        let said: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        format!("{kind} · {}", said.join(" · "))
    }
}
