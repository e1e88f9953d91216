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

    pictures() "Pictures" / "图片";
    look_at_pictures() "Look at the pictures of this page" / "检查本页图片";
    why_picture_hosts(hosts: &str)
        "The pictures lie on {hosts}. Touchstone fetches each of them once, without your cookies, compares it with the pictures of your brand profiles and looks for QR codes, on this device. The server can see that it was fetched." /
        "图片位于 {hosts}。Touchstone 会逐张下载一次（不带您的 Cookie），在本机与品牌资料中的图片比对，并查找二维码。图片服务器能看到下载请求。";
    allow_and_look() "Allow and look" / "授权并检查";
    picture_hosts_refused() "Not allowed: the pictures were not looked at." / "未授权，没有检查图片。";
    no_new_pictures() "Nothing to look at: each picture of this page has been looked at, or none lies on the web." / "没有需要检查的图片：本页图片均已检查，或无法从网络下载。";
    pictures_progress(done: usize, total: usize) "Looking at pictures: {done} of {total}" / "正在检查图片：{done} / {total}";
    stop() "Stop" / "停止";

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
    pictures_looked_at(n) "1 picture looked at" | "{n} pictures looked at" / "已检查 {n} 张图片";
    pictures_unreachable(n) "1 could not be fetched." | "{n} could not be fetched." / "{n} 张无法下载。";
    pictures_large(n) "1 is too large." | "{n} are too large." / "{n} 张过大。";
    pictures_undecodable(n) "1 cannot be decoded by the browser." | "{n} cannot be decoded by the browser." / "{n} 张浏览器无法解码。";
    pictures_failed(n) "The reader of pictures failed on 1: look at it yourself." | "The reader of pictures failed on {n}: look at them yourself." / "{n} 张检查失败，请自行查看。";
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

    /// Why pictures could not be looked at, and how many.
    pub fn picture_refusal(self, why: &str, count: usize) -> String {
        match why {
            "unreachable" => self.pictures_unreachable(count),
            "large" => self.pictures_large(count),
            "undecodable" => self.pictures_undecodable(count),
            _ => self.pictures_failed(count),
        }
    }

    /// How a capture stands.
    pub fn capture_stage(self, stage: &str) -> String {
        match (self, stage) {
            (Self::English, "begun") => "Capturing …",
            (Self::English, "shot") => "Picture taken. You can go on; sealing …",
            (Self::English, "look") => "Collected. It waits for your look before it is sealed.",
            (Self::Chinese, "look") => "已采集，等待您检查后封存。",
            (Self::English, "sealed") => "Evidence sealed.",
            (Self::English, "failed") => "The capture failed; nothing was kept.",
            (Self::English, "kept") => {
                "Not sealed yet. What was collected is kept; go on under Evidence once there is room."
            }
            (Self::Chinese, "kept") => "尚未封存。已采集的内容已保留，腾出空间后可在“证据”中继续。",
            (Self::Chinese, "begun") => "取证中……",
            (Self::Chinese, "shot") => "已截图，您可继续浏览；正在封存……",
            (Self::Chinese, "sealed") => "证据已封存。",
            (Self::Chinese, "failed") => "取证失败，没有留下证据。",
            (_, other) => other,
        }
        .to_owned()
    }
}
