//! Words of the side panel.

use touchstone_core::listing::PageKind;

use super::{Language, counted, phrases};

phrases! {
    open_workspace() "Open the workspace" / "打开工作台";
    quiet() "Quiet" / "静默";
    sort_in() "Sort in" / "重新排序";
    go() "Go to" / "定位";
    notice() "Notice" / "投诉";
    for_the_selected() "For the selected listing" / "对所选商品";
    first_seen() "First seen" / "首次发现";

    canary()
        "This looks like a list of listings, but none could be read: the site may have changed. You can still capture the page as evidence. Please report the page's address, so that the reader is brought up to date." /
        "本页像是商品列表，但没有读到任何商品，网站可能已改版。您仍可对本页取证。请反馈本页地址，以便更新读取规则。";
    nothing_flagged()
        "Nothing on this page looks suspicious by your brand profile." /
        "按您的品牌资料，本页没有可疑商品。";
    no_tab() "No page beside the panel" / "旁边没有网页";
    no_tab_next() "Open a marketplace page in this window." / "请在本窗口打开电商页面。";
    not_read() "This page has not been read" / "本页尚未读取";
    not_read_next()
        "Touchstone reads the marketplaces it knows by itself. On any other site, choose its icon in the toolbar to read the page once. If this is a known marketplace, reload the page." /
        "已支持的电商平台会自动读取；其他网站请点击工具栏图标读取一次。若本页属于已支持的平台，请刷新页面。";
    no_listing() "No listing on this page" / "本页没有商品";
    no_listing_next() "Search results, shops and product pages are read." / "可读取搜索结果、店铺和商品详情页。";

    permission_needed() "A permission is needed" / "需要授权";
    why_every_host()
        "The browser lets an extension take a picture of a page only with access to all sites, or when you click its toolbar icon. Touchstone uses it when you capture evidence and at no other time." /
        "浏览器规定：扩展只有获得所有网站的访问权限，或由您点击工具栏图标时，才能截取页面画面。Touchstone 只在您取证时使用此权限。";
    allow() "Allow" / "授权";
    allow_and_capture() "Allow and capture" / "授权并取证";
    capture_without_picture() "Capture without the picture" / "不截图，直接取证";
    picture_refused()
        "Not allowed. You can still capture with the picture by the toolbar icon, the context menu or the shortcut." /
        "未授权。您仍可用工具栏图标、右键菜单或快捷键进行带截图的取证。";

    set_up() "Set up: your brand" / "开始使用：您的品牌";
    set_up_why()
        "Touchstone compares listings with what you say is genuine: marks, prices, authorised sellers. It stays on this device." /
        "Touchstone 根据您提供的正品信息（商标、价格、授权卖家）比对商品。资料只保存在本机。";
}

counted! {
    count_likely(n) "1 likely" | "{n} likely" / "高度可疑 {n}";
    count_refer(n) "1 to check" | "{n} to check" / "待核 {n}";
    count_clear(n) "1 clear" | "{n} clear" / "未见异常 {n}";
    count_decided(n) "1 decided" | "{n} decided" / "已判断 {n}";
    clear_listings(n) "1 clear listing" | "{n} clear listings" / "未见异常的商品 {n} 条";
    late_rows(n)
        "1 more was found while you read." | "{n} more were found while you read." /
        "阅读期间又发现 {n} 条。";
    confirmed_here(n) "1 confirmed here is in no notice yet." | "{n} confirmed here are in no notice yet." / "本页有 {n} 条已确认商品尚未投诉。";
    open_notice(n) "Notice, 1 listing" | "Notice, {n} listings" / "投诉（{n} 条商品）";
    notice_blocked(n)
        "1 point has to be mended in the notice before the form can be filled." |
        "{n} points have to be mended in the notice before the form can be filled." /
        "投诉中有 {n} 处需先修改，之后才能填写表单。";
}

impl Language {
    /// Kind of page.
    pub fn page_kind(self, kind: PageKind) -> &'static str {
        match (self, kind) {
            (Self::English, PageKind::Search) => "search",
            (Self::English, PageKind::Category) => "category",
            (Self::English, PageKind::Detail) => "listing",
            (Self::English, PageKind::Storefront) => "shop",
            (Self::English, PageKind::Other) => "page",
            (Self::Chinese, PageKind::Search) => "搜索结果",
            (Self::Chinese, PageKind::Category) => "分类",
            (Self::Chinese, PageKind::Detail) => "商品详情",
            (Self::Chinese, PageKind::Storefront) => "店铺",
            (Self::Chinese, PageKind::Other) => "页面",
        }
    }

    /// How a capture stands.
    pub fn capture_stage(self, stage: &str) -> String {
        match (self, stage) {
            (Self::English, "begun") => "Capturing …",
            (Self::English, "shot") => "Picture taken. You can go on; sealing …",
            (Self::English, "sealed") => "Evidence sealed.",
            (Self::English, "failed") => "The capture failed; nothing was kept.",
            (Self::Chinese, "begun") => "取证中……",
            (Self::Chinese, "shot") => "已截图，您可继续浏览；正在封存……",
            (Self::Chinese, "sealed") => "证据已封存。",
            (Self::Chinese, "failed") => "取证失败，没有留下证据。",
            (_, other) => other,
        }
        .to_owned()
    }
}
