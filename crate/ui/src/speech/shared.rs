//! Words that several pages use.

use touchstone_core::review::Decision;
use touchstone_core::screen::Band;

use super::refusal::refusal;
use super::{Language, counted, phrases};

phrases! {
    settings() "Settings" / "设置";
    this_page() "This page" / "本页";
    keys() "Keys" / "快捷键";
    search() "Search" / "搜索";
    undo() "Undo" / "撤销";
    undone() "Taken back." / "已撤销。";
    nothing_to_undo() "Nothing to undo on this page." / "本页没有可撤销的操作。";
    saved() "Saved." / "已保存。";
    dismiss() "Dismiss" / "关闭提示";
    close() "Close" / "关闭";
    cancel() "Cancel" / "取消";
    reload() "Reload" / "重新加载";
    try_again() "Try again" / "重试";
    none() "None" / "无";
    reading() "Reading …" / "读取中……";
    starting() "Starting …" / "正在启动……";
    restarting() "Restarting the desk … nothing is lost." / "正在重启后台……记录不会丢失。";
    desk_restarted(reason: &str)
        "The desk was restarted; everything recorded is still there. ({reason})" /
        "后台已重启，已记录的内容都在。（{reason}）";
    unreachable(why: &str)
        "The desk does not answer, so nothing can be shown or recorded now. Reload this page; if that does not help, turn Touchstone off and on in the list of extensions. ({why})" /
        "后台没有响应，暂时无法显示或记录。请重新加载本页；若仍无效，请在扩展管理页停用再启用 Touchstone。（{why}）";

    likely() "Likely" / "高度可疑";
    refer() "To check" / "待核";
    clear() "Clear" / "未见异常";
    all() "All" / "全部";
    flagged() "Flagged" / "已标记";
    confirm() "Confirm" / "确认侵权";
    reject() "Reject" / "排除";
    unsure_act() "Unsure" / "存疑";
    confirmed() "Confirmed" / "已确认";
    rejected() "Rejected" / "已排除";
    unsure() "Unsure" / "存疑";
    your_decision() "Your decision" / "您的判断";
    has_evidence() "Evidence" / "已取证";
    in_notice() "In a notice" / "已列入投诉";
    no_title() "No title on the page" / "页面未显示标题";
    no_price() "No price" / "无价格";
    no_seller() "Seller not shown" / "未显示卖家";
    no_reasons() "No reason speaks against this listing." / "没有发现可疑之处。";
    speaks_for() "speaks for the listing" / "对卖家有利";
    hidden_character(name: &str)
        "A character that does not show: {name}" / "不可见字符：{name}";
    price_against(ratio: f64, reference: &str)
        "{ratio:.2} times the reference price of {reference}" / "为参考价 {reference} 的 {ratio:.2} 倍";
    rule_and_weight(rule: &str, weight: f64)
        "Rule {rule}, weight {weight:+.2}" / "规则 {rule}，权重 {weight:+.2}";

    key_move() "Next, previous" / "下一条、上一条";
    key_pick() "Tick" / "勾选";
    key_pick_all() "Tick all" / "全选";
    key_reasons() "Show reasons" / "显示理由";
    draft_notice() "Draft notice" / "起草投诉";
    capture_evidence() "Capture evidence" / "取证";
    show_evidence() "Show evidence" / "查看证据";
    go_to_card() "Go to it on the page" / "在页面中定位";

    fill_this_form() "Fill this form" / "填写此表单";
    fill_again() "Fill again" / "重新填写";
    filling() "Filling …" / "填写中……";
    you_submit() "You check and submit." / "由您核对并提交。";
    filled_summary(done: usize, check: usize, missing: usize, person: usize)
        "{done} filled, {check} to check, {missing} not found, {person} left to you" /
        "已填 {done} 项，需核对 {check} 项，未找到 {missing} 项，留给您 {person} 项";
    receipt_number() "Number given by the portal" / "平台受理编号";
    i_submitted() "I have submitted it" / "我已提交";
    capture_receipt() "Capture receipt" / "保存回执";
    no_number_found()
        "No number was found on the page. Type the number that the portal gave, or choose “I have submitted it” without one." /
        "页面上没有找到编号。请输入平台给出的编号，或不填编号直接点击“我已提交”。";
    receipt_kept() "Recorded as submitted." / "已记为已提交。";
    portal_refused()
        "Without access to the portal's site Touchstone cannot fill its form. Choose the button again to be asked again." /
        "未获得该投诉平台的访问权限，无法填写表单。再次点击按钮即可重新授权。";
}

counted! {
    notices_wait(n) "1 more notice waits for this portal" | "{n} more notices wait for this portal" / "另有 {n} 份投诉待在此平台提交";
    so_many(n) "1 item" | "{n} items" / "{n} 项";
    and_more(n) "+ 1 more" | "+ {n} more" / "另 {n} 项";
}

impl Language {
    /// Name of a band.
    pub fn band(self, band: Band) -> String {
        match band {
            Band::Likely => self.likely(),
            Band::Refer => self.refer(),
            Band::Clear => self.clear(),
        }
    }

    /// What a band means, in a sentence; a suspicion, never a finding of guilt.
    pub fn verdict_in_words(self, band: Band) -> &'static str {
        match (self, band) {
            (Self::English, Band::Likely) => "Strong signs of infringement. The decision is yours.",
            (Self::English, Band::Refer) => "Some signs; a person has to look.",
            (Self::English, Band::Clear) => "Nothing was found that speaks against it.",
            (Self::Chinese, Band::Likely) => "有较强的侵权迹象，最终由您判断。",
            (Self::Chinese, Band::Refer) => "有一些迹象，需要人工核实。",
            (Self::Chinese, Band::Clear) => "没有发现对其不利的迹象。",
        }
    }

    /// How sure the rule set is.
    pub fn probability(self, probability: f64) -> String {
        let percent = (probability * 100.0).round();
        match self {
            Self::English => format!("Reviewers would confirm about {percent} of 100 such listings"),
            Self::Chinese => format!("同类商品每 100 条约有 {percent} 条会被审核人员确认"),
        }
    }

    /// A standing decision.
    pub fn decision(self, decision: Decision) -> String {
        match decision {
            Decision::Confirmed => self.confirmed(),
            Decision::Rejected => self.rejected(),
            Decision::Unsure => self.unsure(),
        }
    }

    /// What was just decided.
    pub fn decided(self, listings: usize, decision: Decision) -> String {
        let what = self.decision(decision);
        match self {
            Self::English if listings == 1 => format!("{what}."),
            Self::English => format!("{what}: {listings} listings."),
            Self::Chinese if listings == 1 => format!("{what}。"),
            Self::Chinese => format!("{what}：{listings} 条商品。"),
        }
    }

    /// What went wrong, and what to do.
    pub fn fault(self, code: &str, message: &str) -> String {
        let known = match (self, code) {
            (Self::English, "desk_restarted") => {
                "The desk was restarted in the middle of this. Look whether it was recorded, and if not do it again."
            }
            (Self::Chinese, "desk_restarted") => "操作进行中后台重启了。请查看是否已记录；若没有，请再操作一次。",
            (Self::English, "desk_unreachable") => "The desk does not answer. Reload this page and try again.",
            (Self::Chinese, "desk_unreachable") => "后台没有响应。请重新加载本页后再试。",
            (Self::English, "version") => {
                "This page and the desk are not of the same version. Reload this page; after an update, restart the browser."
            }
            (Self::Chinese, "version") => "本页与后台版本不一致。请重新加载本页；若刚更新过，请重启浏览器。",
            (Self::English, "no_answer") => "The extension did not answer. Reload this page and try again.",
            (Self::Chinese, "no_answer") => "扩展没有响应。请重新加载本页后再试。",
            (Self::English, "form_left") => {
                "The page was loaded anew, and what you filled in is gone from it. Begin again: a form that changes its address at each step cannot be learnt."
            }
            (Self::Chinese, "form_left") => {
                "页面已重新加载，您填写的内容已不在，请重新开始。每一步都会换网址的表单无法学习。"
            }
            (Self::English, "page_unread") => "The page gave nothing to read. Reload it and try again.",
            (Self::Chinese, "page_unread") => "没有读到页面内容，请刷新该页面后再试。",
            (Self::English, "no_file") => "The desk gave no file. Try again.",
            (Self::Chinese, "no_file") => "后台没有给出文件，请重试。",
            (Self::Chinese, _) if code.starts_with("BK") => self.backup_fault(code),
            (_, _) if self.capture_fault(code).is_some() => self.capture_fault(code).unwrap_or_default(),
            (_, _) if message.is_empty() => return code.to_owned(),
            (Self::Chinese, _) => return refusal(message).unwrap_or_else(|| message.to_owned()),
            (Self::English, _) => return message.to_owned(),
        };
        if message.is_empty() { known.to_owned() } else { format!("{known} ({message})") }
    }

    /// State of a filled field.
    pub fn field_state(self, state: &str) -> String {
        match (self, state) {
            (Self::English, "done") => "filled",
            (Self::English, "check") => "check it",
            (Self::English, "missing") => "not found",
            (Self::English, "person") => "yours",
            (Self::Chinese, "done") => "已填",
            (Self::Chinese, "check") => "请核对",
            (Self::Chinese, "missing") => "未找到",
            (Self::Chinese, "person") => "由您填写",
            (_, other) => other,
        }
        .to_owned()
    }

    /// What a fact of an entry is called; one that is not known goes by its own name.
    pub fn fact(self, name: &str) -> &str {
        let chinese = match name {
            "band" => "级别",
            "brand" => "品牌",
            "bytes" => "字节",
            "depth" => "页数上限",
            "device" => "设备",
            "evidence" => "证据",
            "file" => "文件",
            "form" => "表单",
            "listing" | "listings" => "商品",
            "number" => "编号",
            "outcome" => "结果",
            "pages" => "页数",
            "platform" => "平台",
            "price" => "价格",
            "probability" => "概率",
            "purpose" => "用途",
            "receipt" => "回执",
            "right" => "权利",
            "rules" => "规则",
            "seller" => "卖家",
            "source" => "来源",
            "url" => "网址",
            _ => return name,
        };
        if self == Self::Chinese { chinese } else { name }
    }

    /// An act of the ledger.
    pub fn act(self, act: &str) -> String {
        let (english, chinese) = match act {
            "capture_begun" => ("Capture begun", "开始取证"),
            "sealed" => ("Evidence sealed", "证据已封存"),
            "abandoned" => ("Capture given up", "取证已放弃"),
            "exported" => ("Handed out", "已导出"),
            "opened" => ("Read and verified", "已打开并核验"),
            "noted" => ("Noted on", "已添加备注"),
            "witnessed" => ("Held against a second capture", "已与另一份取证比对"),
            "superseded" => ("Superseded", "已被取代"),
            "held" => ("Put on hold", "已设为法律保留"),
            "released" => ("Hold released", "已解除保留"),
            "removed" => ("Removed", "已删除"),
            "erased" => ("Erased", "已抹除"),
            "stamp_asked" => ("Time stamp asked for", "已申请时间戳"),
            "stamp_delayed" => ("Time stamp delayed", "时间戳推迟"),
            "stamped" => ("Time stamp kept", "已取得时间戳"),
            "stamp_withdrawn" => ("Time stamp withdrawn", "时间戳申请已撤回"),
            "reviewed" => ("Decided", "已判断"),
            "patrol_saved" => ("Patrol stored", "巡查已保存"),
            "patrolled" => ("Patrol walked", "巡查已完成"),
            "referred" => ("Referred", "收到线索"),
            "undone" => ("Taken back", "已撤销"),
            "notice_drafted" => ("Notice drafted", "已起草投诉"),
            "notice_filled" => ("Form filled", "表单已填写"),
            "filed" => ("Submitted", "已提交"),
            "outcome" => ("Outcome", "处理结果"),
            "brand_saved" => ("Brand stored", "品牌资料已保存"),
            "brand_removed" => ("Brand taken out", "品牌资料已停用"),
            "pack_saved" => ("Rule pack stored", "规则包已保存"),
            "pack_used" => ("Use of a rule pack changed", "规则包启用状态已修改"),
            "calibration_used" => ("Weights of rules changed", "规则权重已修改"),
            "settings_saved" => ("Settings changed", "设置已修改"),
            "casebook_merged" => ("Casebook taken in", "已并入案卷"),
            "policy_applied" => ("Policy applied", "已应用管理策略"),
            other => return other.replace('_', " "),
        };
        self.pick(english, chinese).to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_and_several_are_told_apart() {
        assert_eq!(Language::English.so_many(1), "1 item");
        assert_eq!(Language::English.so_many(3), "3 items");
        assert_eq!(Language::Chinese.so_many(1), "1 项");
    }

    #[test]
    fn a_known_fault_says_what_to_do_and_keeps_the_detail() {
        let said = Language::English.fault("desk_restarted", "port closed");
        assert!(said.contains("do it again") && said.ends_with("(port closed)"), "{said}");
        assert_eq!(Language::Chinese.fault("B02", "line 3: no name"), "line 3: no name");
    }

    #[test]
    fn no_band_calls_a_seller_guilty() {
        for language in [Language::English, Language::Chinese] {
            for band in [Band::Likely, Band::Refer, Band::Clear] {
                let said = language.verdict_in_words(band);
                assert!(!said.contains("counterfeit") && !said.contains("guilty") && !said.contains("假货"), "{said}");
            }
        }
    }
}
