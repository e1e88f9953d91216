//! Words of the good-standing meter and its simulator.

use touchstone_core::report::PastMonthFault;

use super::{Language, counted, phrases};

phrases! {
    good_standing() "Standing with the platforms" / "平台信用状况";
    standing_why()
        "Platforms trust accounts whose complaints hold. Counted in links, over the window that each platform judges by." /
        "平台信任投诉准确的账号。以下按链接计数，时间窗口与各平台的考核期一致。";
    standing_other() "Other programmes" / "其他机制";
    account_unnamed() "your account" / "当前账号";
    within_bounds() "within the bounds" / "达标";
    outside_bounds() "outside the bounds" / "未达标";
    nothing_decided() "nothing decided yet" / "尚无处理结果";
    incomplete() "incomplete" / "数据不完整";
    incomplete_since(day: &str)
        "Complaints filed before {day} are not known here. Type the portal's own figures below." /
        "{day} 之前的投诉未收录。请在下方填入平台上的数据。";
    incomplete_all()
        "No complaint is known here yet. Type the portal's own figures below, or file the first notice." /
        "尚未收录任何投诉。请在下方填入平台上的数据，或提交第一份投诉。";
    volume_unknown()
        "The platform does not publish how many complaints it asks for before it admits an account." /
        "平台未公布准入所需的投诉数量。";
    window_of(from: &str, to: &str) "{from} to {to}" / "{from} 至 {to}";
    bounds(low: u32, high: u32)
        "asked: at least {low} % taken down, at most {high} % back by counter-notice" /
        "要求：下架率不低于 {low}%，申诉成立率不高于 {high}%";
    bound_low(low: u32) "asked: at least {low} % taken down" / "要求：下架率不低于 {low}%";
    stays_out(months: u32) "who falls out stays out for {months} months" / "移出后 {months} 个月内不得重新加入";
    whole_account() "Whole account" / "整个账号";
    links_decided() "Decided" / "已有结果";
    links_open() "Open" / "待处理";
    taken_down() "Taken down" / "已下架";
    came_back() "Came back" / "申诉恢复";
    room() "Room" / "余量";
    room_left(rejected: u32) "{rejected} more rejected" / "还可被驳回 {rejected} 条";
    room_left_both(rejected: u32, back: u32)
        "{rejected} more rejected, {back} more back" /
        "还可被驳回 {rejected} 条，恢复 {back} 条";
    room_missing(links: u32) "{links} taken down in a row are missing" / "还需连续下架 {links} 条";
    simulate() "Before filing" / "提交前推演";
    simulate_which() "Notice to file" / "拟提交的投诉";
    simulate_none() "None: only what is filed" / "不新增：仅计已提交的";
    simulate_silent(fewest: u32)
        "Too few outcomes to foretell anything: at least {fewest} decided links are needed." /
        "结果太少，无法推演：至少需要 {fewest} 条已有结果的链接。";
    chance_of_leaving() "Chance of leaving the bounds" / "失去达标的概率";
    chance_worst(scope: &str, chance: &str, day: &str) "{scope}: at most {chance}, on {day}" / "{scope}：最高 {chance}（{day}）";
    chance_never(scope: &str) "{scope}: below 1 % on every day" / "{scope}：每日均低于 1%";
    bearable() "5 % is taken as bearable." / "以 5% 为可承受上限。";
    how_foretold()
        "From the account's own outcomes of the last twelve months, as old complaints leave the window and filing goes on at its present pace. A forecast, not a promise." /
        "依据本账号近十二个月的结果推算：旧投诉逐日移出考核期，新投诉按当前节奏继续。仅为预测，并非保证。";
    hold_none() "Nothing need be held back." / "无须暂缓任何链接。";
    hold_hopeless(chance: &str)
        "Holding links back would not do: with none filed the chance is up to {chance}." /
        "暂缓链接也不足以达标：即使不提交，概率仍可达 {chance}。";
    calibration() "Did it foretell right?" / "过往推演准确吗？";
    foretold() "Foretold" / "预测";
    happened() "Had left" / "实际失去";
    calibration_silent(fewest: u32)
        "Said once {fewest} decided notices could be foretold." / "有 {fewest} 份已有结果的投诉可供回测后显示。";
    brier(score: &str)
        "Brier score {score}: 0 is foresight, 0.25 what a coin gives." / "Brier 分数 {score}：0 为完全准确，0.25 相当于抛硬币。";
    past_months() "The portal's own figures" / "平台上的数据";
    past_months_how()
        "One line a month and reason: month, reason code (or -), links taken down, rejected, withdrawn, come back. A month typed here replaces what was counted of it." /
        "每月每个理由一行：月份, 理由代码（或 -）, 下架, 驳回, 撤回, 申诉恢复。此处填写的月份以填写为准。";
    keep_figures() "Save" / "保存";
    bar_source(date: &str) "source, {date}" / "来源，{date}";
}

counted! {
    hold_back(n) "Hold back 1 link, the weakest:" | "Hold back the {n} weakest links:" / "建议暂缓最弱的 {n} 条链接：";
}

impl Language {
    /// What is wrong with a line of past months.
    pub fn past_month_fault(self, fault: &PastMonthFault) -> String {
        if self == Self::English {
            return fault.to_string();
        }
        match fault {
            PastMonthFault::Columns { line, found } => {
                format!("第 {line} 行有 {found} 列：应为月份, 理由, 下架, 驳回, 撤回, 申诉恢复")
            }
            PastMonthFault::Month { line, text } => format!("第 {line} 行：“{text}”不是月份，请写作 2026-09"),
            PastMonthFault::Number { line, text } => format!("第 {line} 行：“{text}”不是整数"),
            PastMonthFault::MoreBack { line } => format!("第 {line} 行：申诉恢复的链接多于下架的链接"),
        }
    }
}
