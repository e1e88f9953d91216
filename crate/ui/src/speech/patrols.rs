//! Words of the patrols: searches that are looked through again and again.

use super::{Language, counted, phrases};

phrases! {
    patrols_empty() "No patrol yet" / "尚无巡查";
    patrols_empty_next()
        "A patrol is a search that you look through to the same depth every few days. It starts the day, and it is what shows whether a marketplace becomes cleaner: only figures taken in the same way can be compared." /
        "巡查是每隔几天以相同深度查看同一搜索。它是一天工作的起点，也是判断平台是否变干净的依据：只有口径一致的数字才能比较。";
    add_patrol() "Add a patrol" / "新增巡查";
    open_next() "Open the next" / "打开下一个";
    nothing_due() "Nothing is due." / "没有到期的巡查。";
    query() "Search for" / "搜索词";
    results_address() "Address of the results" / "搜索结果网址";
    results_address_hint() "The first page as you search it: sort and filters count too." / "您搜索时的第一页，包括排序和筛选条件。";
    depth_pages() "Pages" / "页数";
    rhythm_days() "Every … days" / "间隔（天）";
    patrol_brand() "Brand" / "品牌";
    account_state() "Account" / "账号状态";
    account_state_hint() "Signed in or not, new or old: it changes what is shown." / "是否登录、新旧账号会影响搜索结果。";
    other_site() "Another site" / "其他网站";
    save_patrol() "Save" / "保存";
    change_patrol() "Change it" / "修改";
    retire_patrol() "Take out of use" / "停用";
    bring_back_patrol() "Use it again" / "重新启用";
    patrol_retired() "Out of use" / "已停用";
    begin_round() "Begin a round" / "开始巡查";
    end_round() "Finish the round" / "完成巡查";
    drop_round() "Drop it" / "放弃";
    round_ended() "The round is recorded." / "本次巡查已记录。";
    round_saw_nothing() "No page of it was seen, so nothing was recorded." / "未查看任何页面，没有记录。";
    round_dropped() "The round was dropped." / "已放弃本次巡查。";
    round_open(pages: u32, depth: u32) "Walking now: page {pages} of {depth}" / "巡查中：第 {pages} 页，共 {depth} 页";
    round_seen(listings: u32, fresh: u32) "{listings} listings, {fresh} new" / "{listings} 条商品，新增 {fresh} 条";
    patrol_of(query: &str) "Patrol “{query}”" / "巡查“{query}”";
    due_now() "due" / "待巡查";
    rounds() "Rounds" / "历次巡查";
    pages_covered() "Pages" / "页数";
    fresh() "New" / "新增";
    first_round() "first" / "首次";
    not_flagged() "Not flagged" / "未标记";
    not_confirmed() "Not confirmed" / "未确认侵权";
    cleanliness() "Cleanliness" / "洁净度";
    cleanliness_why()
        "Of the listings on the pages of a patrol, the share that the rules did not flag, and the share that nobody has confirmed as of today. Other browsing is left out: only the same search to the same depth can be compared." /
        "巡查页面的商品中，规则未标记的占比，以及截至今日未被人工确认侵权的占比。其他浏览不计入：只有同一搜索、同一深度才能比较。";
    shallow_round() "fewer pages than planned" / "未达计划页数";
    no_round_yet() "Not walked yet." / "尚未巡查。";
    patrols_open_next() "Choose a patrol, or press j." / "请选择一个巡查，或按 j 键。";
    key_next_patrol() "Open the next that is due" / "打开下一个到期的巡查";
    key_add_patrol() "Add a patrol" / "新增巡查";
    key_end_round() "Finish the open round" / "完成当前巡查";
    trend_label(name: &str, rounds: usize, first: &str, last: &str)
        "Cleanliness of {name} over {rounds} rounds: not flagged {first} at first, {last} at last" /
        "{name} 的洁净度，共 {rounds} 次巡查：未标记占比由 {first} 变为 {last}";
}

counted! {
    every_days(n) "every day" | "every {n} days" / "每 {n} 天";
    due_in(n) "due tomorrow" | "due in {n} days" / "{n} 天后到期";
    overdue_by(n) "due since yesterday" | "due for {n} days" / "已逾期 {n} 天";
    depth_of(n) "1 page" | "{n} pages" / "{n} 页";
}

impl Language {
    /// When a patrol is due, by whole days from now; negative for days that have passed.
    pub fn due(self, days: i64) -> String {
        let count = usize::try_from(days.unsigned_abs()).unwrap_or(usize::MAX);
        match days {
            0 => self.due_now(),
            1.. => self.due_in(count),
            _ => self.overdue_by(count),
        }
    }
}
