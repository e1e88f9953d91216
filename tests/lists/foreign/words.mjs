// What six portals say of a complaint, in English and Chinese, and how they write a day. The words are of the author's making,
// as such portals use them; nobody looked at the words that the reader knows.

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const two = (number) => String(number).padStart(2, "0");
const parts = (day) => day.split("-").map(Number);
const clock = (at) => `${two(8 + (at % 11))}:${two((at * 17) % 60)}`;

/** Twelve letters for a number, as that portal names its products. */
const letters = (number) => Array.from({ length: 12 }, (_, at) => "aTbUcVdWeXfYgZhAiBjCkDlE"[(Math.floor(number / 24 ** (at % 6)) + at * 7) % 24]).join("");

/** Ways to write a day; `at` gives the time of it. */
const DAYS = {
  clock: (day, at) => `${day} ${clock(at)}`,
  seconds: (day, at) => `${day} ${clock(at)}:${two((at * 29) % 60)}`,
  plain: (day) => day,
  dots: (day) => day.replaceAll("-", "."),
  strokes: (day) => parts(day).join("/"),
  short: (day) => `${MONTHS[parts(day)[1] - 1].slice(0, 3)} ${parts(day)[2]}, ${parts(day)[0]}`,
  long: (day) => `${MONTHS[parts(day)[1] - 1]} ${parts(day)[2]}, ${parts(day)[0]}`,
  british: (day) => `${two(parts(day)[2])} ${MONTHS[parts(day)[1] - 1].slice(0, 3)} ${parts(day)[0]}`,
  european: (day) => `${parts(day)[2]} ${MONTHS[parts(day)[1] - 1]} ${parts(day)[0]}`,
  han: (day) => `${parts(day)[0]}年${parts(day)[1]}月${parts(day)[2]}日`,
};

/** @type {Record<string, any>} */
export const LISTS = {
  folds: {
    home: "https://www.temu.com/intellectual-property/complaints", url: (at) => `https://www.temu.com/goods.html?goods_id=${601099900000000 + at * 3}`, number: (at) => `TC-${2611000 + at * 7}`, most: 4, page: 25,
    day: { en: DAYS.clock, zh: DAYS.clock },
    words: {
      en: { submitted: ["Pending", "Under review"], accepted: ["Resolved: products removed"], partly: (some, all) => `Resolved: ${some} of ${all} products removed`, rejected: ["Declined", "Closed: no infringement found"], counter_notice: ["Counter-notification received"], withdrawn: ["Withdrawn by complainant"], information_asked: ["Additional information required"] },
      zh: { submitted: ["待审核", "审核中"], accepted: ["已处理,商品已下架"], partly: (some, all) => `部分下架(${some}/${all})`, rejected: ["投诉不成立", "不予受理"], counter_notice: ["商家已提交反通知"], withdrawn: ["投诉人已撤回"], information_asked: ["待补充资料"] },
    },
    names: {
      en: { title: "My complaints", number: "Complaint", right: "Intellectual property", filed: "Submitted on", changed: "Last change", links: "Product", seller: "Store", result: "Outcome", gone: "Removed", there: "Available", open: "In review", reason: "Reason", all: "All", next: "Next page", seek: "Search by complaint ID", act: "Withdraw complaint" },
      zh: { title: "我的投诉", number: "投诉编号", right: "知识产权", filed: "提交时间", changed: "更新时间", links: "商品", seller: "店铺", result: "处理结果", gone: "已下架", there: "在售", open: "审核中", reason: "原因", all: "全部", next: "下一页", seek: "按投诉编号搜索", act: "撤回投诉" },
    },
  },
  timeline: {
    home: "https://www.etsy.com/legal/ip/reports", url: (at) => `https://www.etsy.com/listing/${1940000000 + at * 13}`, number: (at) => `${48120000 + at * 23}`, most: 3, page: 20,
    day: { en: DAYS.short, zh: DAYS.han },
    words: {
      en: { submitted: ["Received", "In progress"], accepted: ["Removed", "Content removed"], partly: () => "Partly removed", rejected: ["No action taken", "Closed without removal"], counter_notice: ["Counter notice received", "Seller sent a counter notice"], withdrawn: ["Report withdrawn"], information_asked: ["We need more information"] },
      zh: { submitted: ["已收到", "进行中"], accepted: ["已移除", "内容已移除"], partly: () => "部分移除", rejected: ["未采取行动", "已关闭,未移除"], counter_notice: ["收到卖家的反通知"], withdrawn: ["举报已撤回"], information_asked: ["需要您提供更多信息"] },
    },
    names: {
      en: { title: "Your reports", number: "Report", right: "Trademark", filed: "Report sent", read: "Read by our team", changed: "Updated", links: "Listings", seller: "Shop", all: "Every report", next: "Older reports", seek: "Find a report", act: "Add a message", reason: "Why" },
      zh: { title: "您的举报", number: "举报", right: "商标", filed: "举报已发送", read: "工作人员已阅", changed: "最近更新", links: "商品", seller: "店铺", all: "全部举报", next: "更早的举报", seek: "查找举报", act: "补充留言", reason: "说明" },
    },
  },
  merged: {
    home: "https://ipr.jd.com/complaint/list", url: (at) => `https://item.jd.com/${100420000000 + at * 11}.html`, number: (at) => `WQ2026${two(at % 12 + 1)}${70310 + at * 9}`, most: 4, page: 20,
    day: { en: DAYS.seconds, zh: DAYS.seconds },
    words: {
      en: { submitted: ["Awaiting review", "In process"], accepted: ["Upheld", "Upheld, goods taken down"], partly: (some, all) => `Upheld in part (${some}/${all})`, rejected: ["Not upheld", "Dismissed"], counter_notice: ["Appealed by the seller", "Counter-notice awaits your reply"], withdrawn: ["Withdrawn by the rights holder"], information_asked: ["Further proof required"] },
      zh: { submitted: ["待审核", "平台处理中"], accepted: ["投诉成立", "投诉成立,商品已下架"], partly: (some, all) => `部分成立(${some}/${all})`, rejected: ["投诉不成立", "审核驳回"], counter_notice: ["商家已申诉", "商家已提交反通知,待回应"], withdrawn: ["权利人已撤销"], information_asked: ["待补充举证"] },
    },
    names: {
      en: { title: "Complaint records", number: "Complaint No.", case: "Complaint", goods: "Goods", right: "Right", filed: "Filed at", changed: "Handled at", links: "Goods link", seller: "Store", result: "Link status", state: "Progress", gone: "Taken down", there: "On sale", open: "-", all: "All", next: "Next", seek: "Complaint No.", act: "View", reason: "Remark" },
      zh: { title: "投诉记录", number: "投诉单号", case: "投诉单", goods: "被投诉商品", right: "权利", filed: "提交时间", changed: "处理时间", links: "商品链接", seller: "店铺", result: "链接状态", state: "处理进度", gone: "已下架", there: "在售", open: "-", all: "全部", next: "下一页", seek: "投诉单号", act: "查看", reason: "备注" },
    },
  },
  mail: {
    home: "https://brandportal.walmart.com/claims", url: (at) => `https://www.walmart.com/ip/${770000000 + at * 19}`, number: (at) => `CLM-${900410 + at * 3}`, most: 3, page: 25,
    day: { en: DAYS.long, zh: DAYS.strokes },
    words: {
      en: { submitted: ["Open", "In review"], accepted: ["Closed - items removed"], partly: (some, all) => `Closed - ${some} of ${all} items removed`, rejected: ["Closed - claim denied"], counter_notice: ["Disputed by seller"], withdrawn: ["Canceled by you"], information_asked: ["Action required - reply to our question"] },
      zh: { submitted: ["处理中", "审核中"], accepted: ["已结案 - 商品已下架"], partly: (some, all) => `已结案 - ${all}件中${some}件已下架`, rejected: ["已结案 - 投诉被驳回"], counter_notice: ["卖家提出异议"], withdrawn: ["您已取消"], information_asked: ["需要您回复问题"] },
    },
    names: {
      en: { title: "Claims", number: "Claim", right: "Brand", filed: "Submitted", links: "Items", seller: "Seller", state: "Claim status", all: "All claims", next: "Next 25", seek: "Search claims", act: "Reply", reason: "Comment", from: "Brand Portal", hello: "We received your claim and will review it within two business days.", more: "If the seller files a counter notice we will let you know here." },
      zh: { title: "投诉", number: "投诉", right: "品牌", filed: "提交日期", links: "商品", seller: "卖家", state: "投诉状态", all: "全部投诉", next: "下25条", seek: "搜索投诉", act: "回复", reason: "备注", from: "品牌门户", hello: "我们已收到您的投诉,将在两个工作日内审核。", more: "如卖家提交反通知,我们会在此告知您。" },
    },
  },
  tabs: {
    home: "https://www.dhgate.com/ipr/complaints", url: (at) => `https://www.dhgate.com/product/-/${912000000 + at * 17}.html`, number: (at) => `${3300128 + at * 41}`, most: 3, page: 100,
    day: { en: DAYS.british, zh: DAYS.dots },
    words: {
      en: { submitted: ["Processing"], accepted: ["Successful"], rejected: ["Failed"], counter_notice: ["Counter-notified"], withdrawn: ["Withdrawn"], information_asked: ["To be supplemented"] },
      zh: { submitted: ["处理中"], accepted: ["投诉成功"], rejected: ["投诉失败"], counter_notice: ["已反通知"], withdrawn: ["已撤诉"], information_asked: ["待补充"] },
    },
    names: {
      en: { title: "My complaints", number: "Complaint No.", right: "IP name", filed: "Complaint date", links: "Products complained of", seller: "Seller", act: "Details", seek: "Complaint No. or product code" },
      zh: { title: "我的投诉", number: "投诉编号", right: "知识产权名称", filed: "投诉日期", links: "被投诉产品", seller: "卖家", act: "详情", seek: "投诉编号或产品编号" },
    },
  },
  groups: {
    home: "https://membercenter.made-in-china.com/ipr/complaints", url: (at) => `https://peakvalley.en.made-in-china.com/product/${letters(at * 7919 + 86028121)}/China-Table-Lamp.html`, number: (at) => `IC${260900 + at * 5}`, most: 5, page: 20,
    day: { en: DAYS.european, zh: DAYS.plain },
    words: {
      en: { submitted: ["Submitted", "Under examination"], accepted: ["Accepted: all products deleted"], partly: (some, all) => `Accepted in part: ${some} of ${all} products deleted`, rejected: ["Complaint refused"], counter_notice: ["Objection by the supplier"], withdrawn: ["Complaint cancelled"], information_asked: ["Please supply further documents"] },
      zh: { submitted: ["已提交", "审查中"], accepted: ["投诉已受理,产品全部删除"], partly: (some, all) => `投诉部分受理:${all}个产品中已删除${some}个`, rejected: ["投诉被拒绝"], counter_notice: ["供应商已提出异议"], withdrawn: ["投诉已取消"], information_asked: ["请补充证明文件"] },
    },
    names: {
      en: { title: "IPR complaints", number: "Complaint", right: "Right", filed: "Date of complaint", changed: "Date of result", links: "Product", seller: "Supplier", state: "Result", result: "Product status", gone: "Deleted", there: "Online", open: "Waiting", all: "All results", next: "Next", seek: "Complaint number", act: "Withdraw", reason: "Remarks" },
      zh: { title: "知识产权投诉", number: "投诉号", right: "权利", filed: "投诉日期", changed: "结果日期", links: "产品", seller: "供应商", state: "结果", result: "产品状态", gone: "已删除", there: "在线", open: "等待中", all: "全部结果", next: "下一页", seek: "投诉号", act: "撤回", reason: "备注" },
    },
  },
};
