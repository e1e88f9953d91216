//! Words of the workspace but for the notice editor.

use touchstone_core::evidence::CheckOutcome;

use super::{Language, counted, phrases};
use crate::route::Section;

phrases! {
    sections() "Sections" / "栏目";
    detail() "Detail" / "详情";
    nothing_open() "Nothing is open" / "未打开任何条目";
    nothing_open_next() "Choose a listing, or press j." / "请选择一条商品，或按 j 键。";
    nothing_found() "Nothing fits the filter" / "没有符合条件的条目";
    nothing_found_next() "Take a filter away, or show what is decided." / "请减少筛选条件，或显示已判断的条目。";
    queue_empty() "The queue is empty" / "待审队列为空";
    queue_empty_next()
        "Browse a marketplace: what looks suspicious is kept here for your decision." /
        "浏览电商页面时，可疑商品会自动收入此处等待您判断。";
    search_listings() "Title or seller" / "标题或卖家";
    search_evidence() "Title, address or hash" / "标题、网址或哈希";
    search_sellers() "Seller" / "卖家";
    search_notices() "Title, seller or number" / "标题、卖家或编号";
    search_ledger() "Listing key, evidence or notice id" / "商品、证据或投诉编号";
    band_filter() "Suspicion" / "可疑程度";
    marketplace() "Marketplace" / "平台";
    every_marketplace() "All sites" / "全部平台";
    second_eyes() "Confirmed elsewhere, not here" / "他人已确认，本机未复核";
    show_decided() "Show decided" / "显示已判断";
    pick_listing(title: &str) "Tick: {title}" / "勾选：{title}";
    pick_none() "Untick" / "取消勾选";
    for_the_picked() "For all ticked" / "对已勾选的商品";
    why_optional() "Why (optional)" / "理由（可不填）";
    why() "Why it stands here" / "标记理由";
    facts() "Facts" / "信息";
    price() "Price" / "价格";
    product() "Product" / "产品";
    seller() "Seller" / "卖家";
    location() "Ships from" / "发货地";
    sales() "Sales" / "销量";
    address() "Address" / "网址";
    seen() "Seen" / "发现时间";
    could_carry() "What the facts could carry" / "可主张的投诉理由";
    no_evidence_yet() "None yet. Open the listing and capture it." / "尚无。请打开商品页取证。";
    timeline() "Timeline" / "时间线";

    verify_a_file() "Verify a file" / "验证文件";
    verify_why()
        "Any package can be checked here, also one that someone else captured. Two captures of the same page by two devices are compared as well: choose both. Files stay on this device." /
        "可在此验证任何证据包，包括他人制作的。若同时选择两台设备对同一页面的取证，还会比对两者的异同。文件不会离开本机。";
    drop_here() "Drop a package (.wacz) or a case (.zip) here, with its .tsr time stamps if there are any, or choose them" / "将证据包（.wacz）或案件包（.zip）及其 .tsr 时间戳拖到此处，或点击选择";
    verify() "Verify" / "验证";
    verifying() "Verifying …" / "验证中……";
    manifest() "Manifest" / "清单哈希";
    evidence_empty() "No evidence yet" / "尚无证据";
    evidence_empty_next()
        "Open a listing and choose “Capture evidence” in the side panel." /
        "打开商品页，在侧边栏点击“取证”。";
    evidence_open_next() "Choose a package to see what it holds." / "请选择一份证据查看内容。";
    download() "Download" / "下载";
    the_listing() "The listing" / "查看商品";
    state() "State" / "状态";
    captured() "Captured" / "取证时间";
    file() "File" / "文件";
    not_had() "What could not be had" / "未能取得的内容";
    custody() "Custody" / "保管记录";
    storage_used(used: &str, of: &str, percent: u32) "{used} of {of} used ({percent} %)." / "已用 {used}，共 {of}（{percent}%）。";
    storage_short()
        "Room runs short: download packages that you need and free some disk." /
        "空间不足：请下载需要的证据包并清理磁盘。";
    storage_not_persistent()
        "The browser may throw it away when the disk runs full: keep copies." /
        "磁盘写满时浏览器可能清除数据：请保留副本。";
    can_be_resumed() "The browser ended while this was captured, or there was no room to seal it. What had been collected can still be sealed." / "取证过程中浏览器被关闭，或没有空间封存；已收集的内容仍可封存。";
    cannot_be_resumed() "This capture ended before anything was kept: open its page and capture again." / "此次取证未保存任何内容：请打开页面重新取证。";
    resume() "Seal what there is" / "封存已有内容";
    discard() "Discard" / "放弃";
    given_up_by_hand() "given up by the person" / "由用户放弃";
    time_stamps() "Time stamps" / "时间戳";
    ask_for_stamps() "Ask for time stamps now" / "立即申请时间戳";
    stamp_not_asked() "not asked yet" / "尚未申请";
    stamp_asked() "asked, no answer yet" / "已申请，尚无答复";
    stamp_withdrawn() "taken out of the settings before it answered" / "答复前已从设置中移除";
    stamped_at(time: &str, later: &str) "stamped {time}, {later} after the capture" / "已盖时间戳：{time}（取证后 {later}）";
    screenshot() "The page as it was captured" / "取证时的页面截图";
    no_screenshot() "This package holds no picture." / "此证据包没有截图。";

    sellers_empty() "No seller yet" / "尚无卖家";
    sellers_empty_next() "Sellers appear as their listings are seen." / "浏览商品后，卖家会出现在这里。";
    listings() "Listings" / "商品";
    the_listings() "Listings" / "查看商品";

    funnel() "From page to notice" / "从发现到投诉";
    screened() "Screened" / "已筛查";
    answered() "Answered" / "已判断";
    submitted() "Submitted" / "已提交";
    accepted() "Accepted" / "已受理";
    rejected_by_platform() "Rejected" / "被驳回";
    withdrawn() "Withdrawn" / "已撤回";
    counter_noticed() "Counter-noticed" / "被申诉";
    shares() "Shares" / "比例";
    shares_hint(fewest: u32)
        "With 95 % confidence; silent below {fewest} cases." / "95% 置信区间；不足 {fewest} 例时不显示。";
    share() "Share" / "比例";
    here() "Here" / "本机";
    interval() "Between" / "区间";
    out_of() "Of" / "样本";
    reported() "To compare" / "对照";
    too_few() "too few" / "样本不足";
    share_answered() "Flagged listings that were answered" / "已判断占已标记";
    share_confirmed() "Answers that confirm" / "确认占已判断";
    share_accepted() "Decided notices that were accepted" / "受理占已有结果";
    share_countered() "Submitted notices that were countered" / "被申诉占已提交";
    reported_source()
        "To compare: rights holders in the IP Joint Force System answer 95 % of referrals and confirm 14 %; the Good Faith Program asks for at least 90 % accepted and at most 5 % successfully countered over three months." /
        "对照：IP Joint Force 系统中权利人回复 95% 的线索并确认 14%；诚信投诉机制要求三个月内受理率不低于 90%、申诉成立率不高于 5%。";
    outcomes() "Outcomes" / "结果";

    ledger_empty() "Nothing is recorded yet" / "尚无记录";
    ledger_empty_next()
        "Every act that matters later is written here: captures, decisions, notices." /
        "取证、判断、投诉等操作都会记录在此。";
    check_chain() "Check the chain" / "校验链条";
    export_casebook() "Export casebook" / "导出案卷";
    exported(name: &str) "Exported as {name}." / "已导出为 {name}。";
    take_in_casebook() "Take in a casebook…" / "并入案卷…";
    looking_at_casebook() "Looking at the file …" / "正在查看文件……";
    entries_that_come() "Entries of the ledger" / "记录条目";
    listings_that_come() "Listings that are new here" / "新增商品";
    listings_seen_later() "Listings seen later there" / "对方更晚看到的商品";
    evidence_that_comes() "Pieces of evidence (without their files)" / "证据（不含文件）";
    notices_that_come() "Notices" / "投诉";
    brands_that_come() "Brand profiles" / "品牌资料";
    taking_in_keeps()
        "Nothing of yours is lost: entries of the other device stay apart, and of two decisions the later stands." /
        "您的内容不会丢失：对方设备的记录单独保存；同一商品有两个判断时，以较晚者为准。";
    brands_that_differ(names: &str)
        "These brand profiles differ there; yours stay: {names}." / "以下品牌资料与对方不同，保留您的：{names}。";
    nothing_to_take_in() "This file holds nothing that is not here already." / "文件中没有新的内容。";
    take_in() "Take in" / "并入";
    leave_it() "Leave it" / "取消";
    taken_in(entries: u64, name: &str) "Took in {name}: {entries} entries." / "已并入 {name}：{entries} 条记录。";
    chain_holds(entries: u64)
        "The chain holds: {entries} entries, none changed, removed or reordered." /
        "链条完整：共 {entries} 条，无更改、删除或调换。";
    chain_broken(number: u64, why: &str)
        "The chain breaks at entry {number}: {why}. Keep this file as it is and restore a backup beside it." /
        "链条在第 {number} 条断裂：{why}。请保留此文件原样，并另行恢复备份。";
    when() "When" / "时间";
    what_happened() "What" / "事项";
    about() "About" / "对象";
    hash() "Hash" / "哈希";
    older() "Show older" / "显示更早的";
}

counted! {
    unfinished(n) "1 capture is unfinished: open it to seal what there is, or discard it." | "{n} captures are unfinished: open them to seal what there is, or discard them." / "{n} 次取证未完成：请打开后封存已有内容或放弃。";
    export_case(n) "Case file" | "Case file of {n} packages" / "案件包（{n} 份）";
    came_since(n) "1 new since. Show it" | "{n} new since. Show them" / "新增 {n} 条，点击显示";
    show_more(n) "Show more (1)" | "Show more ({n})" / "显示更多（{n}）";
}

impl Language {
    /// Name of a section.
    pub fn section(self, section: Section) -> String {
        let (english, chinese) = match section {
            Section::Queue => ("Queue", "待审队列"),
            Section::Patrols => ("Patrols", "巡查"),
            Section::Inbox => ("Inbox", "线索"),
            Section::Evidence => ("Evidence", "证据"),
            Section::Sellers => ("Sellers", "卖家"),
            Section::Notices => ("Notices", "投诉"),
            Section::Rights => ("Rights & brands", "权利与品牌"),
            Section::Record => ("Record", "统计"),
            Section::Ledger => ("Ledger", "操作记录"),
            Section::Backup => ("Backup", "备份"),
            Section::Settings => ("Settings", "设置"),
        };
        self.pick(english, chinese).to_owned()
    }

    /// How often a listing was seen.
    pub fn times(self, times: u32) -> String {
        match (self, times) {
            (Self::English, 1) => "once".to_owned(),
            (Self::English, _) => format!("{times} times"),
            (Self::Chinese, _) => format!("{times} 次"),
        }
    }

    /// What a bulk act would touch.
    pub fn picked_summary(self, listings: usize, sellers: usize, likely: usize) -> String {
        match self {
            Self::English => format!("{listings} ticked · sellers: {sellers} · likely: {likely}"),
            Self::Chinese => format!("已勾选 {listings} 条 · 卖家 {sellers} 个 · 高度可疑 {likely} 条"),
        }
    }

    /// State of a package.
    pub fn evidence_state(self, state: &str) -> String {
        match (self, state) {
            (Self::English, "begun") => "unfinished",
            (Self::English, "sealed") => "sealed",
            (Self::English, "removed") => "removed",
            (Self::Chinese, "removed") => "已删除",
            (Self::English, "abandoned") => "given up",
            (Self::Chinese, "begun") => "未完成",
            (Self::Chinese, "sealed") => "已封存",
            (Self::Chinese, "abandoned") => "已放弃",
            (_, other) => other,
        }
        .to_owned()
    }

    /// A time that has passed, in milliseconds, in its largest unit; what is negative is no time.
    pub fn elapsed(self, milliseconds: i64) -> String {
        let minutes = milliseconds / 60_000;
        let (number, one, several, chinese) = match minutes {
            ..1 => return self.pick("less than a minute", "不到 1 分钟").to_owned(),
            1..120 => (minutes, "minute", "minutes", "分钟"),
            120..2_880 => (minutes / 60, "hour", "hours", "小时"),
            _ => (minutes / 1_440, "day", "days", "天"),
        };
        let english = if number == 1 { one } else { several };
        format!("{number} {}", self.pick(english, chinese))
    }

    /// Why an authority gave no time stamp, and what comes next, by the code of docs/evidence-format.md.
    pub fn stamp_delayed(self, code: &str) -> &'static str {
        let (english, chinese) = match code {
            "TS01" => ("not reached; asked again within half an hour", "无法连接，半小时内再次申请"),
            "TS02" => {
                ("its site may not be contacted yet: ask again and allow it", "尚未获准访问该网站：请再次申请并授权")
            }
            "TS03" => ("it answered with an error; asked again within half an hour", "机构返回错误，半小时内再次申请"),
            "TS05" => ("it refused; asked again within half an hour", "机构拒绝，半小时内再次申请"),
            "TS08" => {
                ("its kind of signature is not known here: set another authority", "其签名类型无法识别：请更换机构")
            }
            _ => (
                "its answer is no time stamp of this package and was not kept: check the address",
                "其答复不是此证据包的时间戳，未予保存：请检查地址",
            ),
        };
        match self {
            Self::English => english,
            Self::Chinese => chinese,
        }
    }

    /// Purpose of a capture.
    pub fn purpose(self, purpose: &str) -> String {
        match (self, purpose) {
            (Self::English, "listing") => "listing",
            (Self::English, "receipt") => "receipt",
            (Self::English, "page") => "page",
            (Self::Chinese, "listing") => "商品",
            (Self::Chinese, "receipt") => "回执",
            (Self::Chinese, "page") => "页面",
            (_, other) => other,
        }
        .to_owned()
    }

    /// Outcome of one check.
    pub fn check_outcome(self, outcome: CheckOutcome) -> &'static str {
        match (self, outcome) {
            (Self::English, CheckOutcome::Passed) => "passed",
            (Self::English, CheckOutcome::Failed) => "failed",
            (Self::English, CheckOutcome::Absent) => "nothing to check",
            (Self::Chinese, CheckOutcome::Passed) => "通过",
            (Self::Chinese, CheckOutcome::Failed) => "未通过",
            (Self::Chinese, CheckOutcome::Absent) => "无此项",
        }
    }
}
