//! Words of capturing several listings one after the other.

use super::{Language, counted, phrases};

phrases! {
    batch() "Capturing several listings" / "批量取证";
    batch_heading(at: usize, all: usize) "Capturing {at} of {all}" / "正在取证 {at} / {all}";
    batch_done(sealed: usize, all: usize) "{sealed} of {all} captured" / "已取证 {sealed} / {all}";
    batch_paused(sealed: usize, all: usize) "Paused · {sealed} of {all} captured" / "已暂停 · 已取证 {sealed} / {all}";
    batch_next_at(time: &str) "Next page at {time}." / "下一页将于 {time} 打开。";
    batch_capped(host: &str, time: &str)
        "{host} has had its pages of this hour. It goes on at {time}." /
        "{host} 本小时的页数已用完，将于 {time} 继续。";
    batch_why()
        "Each listing's page is opened in a window of its own, one after the other and captured there: the browser takes pictures only of what is in front, so leave that window open and uncovered. Nothing is clicked and nothing is sent. It stops at the first page that asks you to log in or to prove that you are a person." /
        "将在单独的窗口中逐个打开商品页面并取证。浏览器只能截取显示在前面的内容，请保持该窗口打开且不被遮挡。不会点击或提交任何内容；遇到登录页或人机验证页会立即停下。";
    batch_pace(cap: u32)
        "From one page to the next 40 to 80 seconds pass, and no site is opened more than {cap} times an hour. You can change that in the settings." /
        "相邻两页间隔 40 至 80 秒，每个网站每小时最多打开 {cap} 页，可在设置中修改。";
    batch_seen_by_site()
        "The marketplace sees that you visit these pages, as if you had opened them yourself. Its terms may forbid automatic visits: whether you may do this is for you to say." /
        "电商平台会看到您访问了这些页面，与您自己打开无异。平台条款可能禁止自动访问，是否使用请您自行判断。";
    allow_and_begin() "Allow and begin" / "允许并开始";
    begin_without_picture() "Begin without pictures" / "不截图，直接开始";
    go_on() "Resume" / "继续";
    pause() "Pause" / "暂停";
    end_batch() "End it" / "结束";
    skip_listing() "Leave this one out" / "跳过此商品";
    capture_anyway() "It is the listing: capture it" / "这就是商品页，直接取证";
    show_window() "Show the window" / "显示窗口";
    try_failed_again() "Try those again" / "重试失败的";
    led_elsewhere(url: &str) "the address led to another page: {url}" / "网址转到了别的页面：{url}";
    without_picture_note() "without a picture of the page" / "没有页面截图";
    key_batch() "Capture the ticked" / "对勾选的取证";
    batch_setting() "Capture several listings one after the other" / "允许逐个打开商品页面批量取证";
    batch_setting_hint()
        "Off unless you allow it: pages are opened in a capture window without your opening each." /
        "默认关闭；开启后，扩展会在取证窗口中逐个打开页面，无需您逐一打开。";
    batch_cap() "Pages of one site and hour at most" / "每个网站每小时最多页数";
    batch_cap_hint()
        "60 is half of what the Internet Archive's crawler takes by its default of one page in 30 seconds (Heritrix, maxDelayMs)." /
        "默认 60，即互联网档案馆爬虫 Heritrix 默认间隔（maxDelayMs，每 30 秒一页）的一半。";
    waits_for_look() "waits for your look before it is sealed" / "等待您检查后封存";
    capture_and_look() "Capture, and look before it is sealed" / "取证，封存前先检查";
    capture_hint() "With Shift: look before it is sealed" / "按住 Shift：封存前先检查";
    open_look() "Look" / "检查";
    look_title() "Before it is sealed" / "封存前检查";
    look_how()
        "Grey is what will be covered: found by rules, or drawn by you. Drag over the picture to cover more, or add a rectangle and move it with the arrow keys (Shift lets it grow). Delete takes one away. Text below what you draw is taken out of the page and its text as well." /
        "灰色为将被遮盖的内容：由规则找到，或由您绘制。在画面上拖动可增加遮盖；也可添加方框后用方向键移动（按住 Shift 调整大小），按 Delete 去掉。您所画方框下的文字也会从网页和文本中删去。";
    look_add() "Add a rectangle" / "添加方框";
    look_picture() "Picture of the page with what covers it" / "页面截图及遮盖";
    look_take_away() "Take away" / "去掉";
    look_put_back() "Put back" / "恢复";
    seal() "Seal" / "封存";
    sealing() "Sealing …" / "正在封存……";
    give_up() "Give up" / "放弃";
    look_given_up() "Given up; nothing was sealed." / "已放弃，没有封存。";
    look_none() "No capture waits here" / "没有等待检查的取证";
    look_none_next() "It was sealed or given up. Capture the page again to look at it." / "它已封存或已放弃。如需检查，请重新取证。";
    look_no_picture() "No picture was taken" / "没有截图";
    look_no_picture_next()
        "What rules found is masked in the page and its text. Seal it as it is, or give it up and capture with the page in front." /
        "规则找到的内容已在网页和文本中遮盖。可直接封存，或放弃后将页面置于前面重新取证。";
    look_counts(found: usize, drawn: usize, away: usize)
        "Covered: {found} found by rules, {drawn} drawn by you. Taken away: {away}." /
        "遮盖：规则找到 {found} 处，您绘制 {drawn} 处；去掉 {away} 处。";
    look_first_setting() "Let me look before a capture is sealed" / "封存前先让我检查遮盖";
    look_first_hint()
        "What was found of your own account is shown as rectangles; you add or take away some, then seal or give up. Off, one click seals." /
        "以方框显示找到的您的账号信息，您可增减方框，再封存或放弃。关闭时一键即封存。";
}

counted! {
    batch_ticked(n) "1 ticked" | "{n} ticked" / "已勾选 {n} 件";
    capture_ticked(n) "Capture 1 listing" | "Capture {n} listings" / "对 {n} 件商品取证";
    batch_to_do(n) "1 is left." | "{n} are left." / "还剩 {n} 件。";
    batch_failed(n) "1 could not be captured." | "{n} could not be captured." / "{n} 件未能取证。";
    batch_left(n) "1 was left out." | "{n} were left out." / "{n} 件未处理。";
}

impl Language {
    /// Which picture a capture's is.
    pub fn look_sheet(self, part: &str) -> String {
        match (self, part) {
            (Self::English, "fullpage.png") => "The whole page",
            (Self::Chinese, "fullpage.png") => "整页截图",
            (Self::English, _) => "The window",
            (Self::Chinese, _) => "窗口截图",
        }
        .to_owned()
    }

    /// A rectangle over a picture, with its place and size.
    pub fn look_rectangle(self, by_hand: bool, covers: bool, x: i64, y: i64, width: i64, height: i64) -> String {
        let by = match (self, by_hand, covers) {
            (Self::English, true, _) => "Drawn by you",
            (Self::English, false, true) => "Found by rules",
            (Self::English, false, false) => "Found by rules, taken away",
            (Self::Chinese, true, _) => "您绘制",
            (Self::Chinese, false, true) => "规则找到",
            (Self::Chinese, false, false) => "规则找到，已去掉",
        };
        match self {
            Self::English => format!("{by}: {width} × {height} at {x}, {y}"),
            Self::Chinese => format!("{by}：{width} × {height}，位于 {x}, {y}"),
        }
    }

    /// Why a batch is paused, and what the person has to do.
    pub fn batch_pause(self, why: &str) -> String {
        match (self, why) {
            (Self::English, "challenge") => "The site asks for proof that you are a person. Do what it asks in the capture window, then resume.",
            (Self::Chinese, "challenge") => "网站要求人机验证。请在取证窗口中完成验证，然后继续。",
            (Self::English, "login") => "The site asks you to log in. Do so in the capture window, then resume.",
            (Self::Chinese, "login") => "网站要求登录。请在取证窗口中登录，然后继续。",
            (Self::English, "refused") => "The site refuses pages for now. Wait a while before you resume, or end it.",
            (Self::Chinese, "refused") => "网站暂时拒绝访问。请过一段时间再继续，或结束。",
            (Self::English, "window") => "The capture window was closed. Resume opens a new one.",
            (Self::Chinese, "window") => "取证窗口已被关闭。继续后会打开新窗口。",
            (Self::English, "hidden") => "The capture window is minimised, so that no picture of it can be taken. Show it, then resume.",
            (Self::Chinese, "hidden") => "取证窗口已最小化，无法截图。请显示窗口，然后继续。",
            (Self::English, "restart") => "The browser was closed before all were captured. Resume opens the window again; what was captured is kept either way.",
            (Self::Chinese, "restart") => "全部取证完成前浏览器已关闭。继续会重新打开窗口；已取得的证据都会保留。",
            (Self::English, "failing") => "Three pages in a row could not be captured. Look at the window, then resume or end it.",
            (Self::Chinese, "failing") => "连续三页未能取证。请查看窗口，再继续或结束。",
            _ => "",
        }
        .to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_reason_to_pause_is_told_in_both_languages() {
        for why in ["challenge", "login", "refused", "window", "hidden", "restart", "failing"] {
            for language in [Language::English, Language::Chinese] {
                assert!(!language.batch_pause(why).is_empty(), "{why}");
            }
        }
        assert_eq!(Language::English.batch_pause("person"), "");
    }
}
