// Complaint lists of eight portals in eight renderings, English and Chinese: a hundred complaints each, over several pages.
// Beside what is to be read stand what such pages have too: filters with counts, a day of the last change, buttons, reasons.

/** Complaints of a list, and of a page. */
export const ROWS = 100;
const PAGE = 20;
const ORDER = ["submitted", "accepted", "rejected", "accepted", "counter_notice", "submitted", "accepted", "withdrawn", "rejected", "accepted", "information_asked", "accepted", "submitted"];
const GOODS = { en: ["bookshelf speaker", "mixing bowl set", "linen duvet cover", "desk lamp"], zh: ["书架音箱", "搅拌碗套装", "亚麻被套", "台灯"] };
const SHOPS = ["soundbay-outlet", "pantry-depot", "kitchen_lane88", "homenest.store", "qingfeng2019"];
const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

const two = (number) => String(number).padStart(2, "0");
const later = (day, days) => new Date(Date.parse(day) + days * 864e5).toISOString().slice(0, 10);
const parts = (day) => day.split("-").map(Number);
/** Ways to write a day; `at` gives the time. */
const DAYS = {
  iso: (day, at) => `${day} ${two(9 + (at % 9))}:${two((at * 7) % 60)}:${two((at * 13) % 60)}`,
  slash: (day, at) => `${day.replaceAll("-", "/")} ${two(9 + (at % 9))}:${two((at * 7) % 60)}`,
  us: (day) => { const [y, m, d] = parts(day); return `${two(m)}/${two(d)}/${y}`; },
  long: (day) => { const [y, m, d] = parts(day); return `${MONTHS[m - 1]} ${d}, ${y}`; },
  short: (day, at) => { const [y, m, d] = parts(day); return `${MONTHS[m - 1].slice(0, 3)} ${d}, ${y} ${two(9 + (at % 9))}:${two((at * 7) % 60)}`; },
  british: (day, at) => { const [y, m, d] = parts(day); return `${two(d)} ${MONTHS[m - 1].slice(0, 3)} ${y}, ${two(9 + (at % 9))}:${two((at * 7) % 60)}`; },
  han: (day) => { const [y, m, d] = parts(day); return `${y}年${m}月${d}日`; },
};

/** What is said when a complaint fails. */
const WHY = {
  en: ["Insufficient evidence", "The mark shown differs from the registered mark", "The right is not valid in the selling country", "Complaint type does not match the reason"],
  zh: ["证据不足", "页面标识与注册商标不一致", "权利在销售地无效", "投诉类型与理由不符"],
};

const LISTS = {
  ttg: {
    home: "https://ipp.alibabagroup.com/complaint/manage", url: (at) => `https://item.taobao.com/item.htm?id=${830000000000 + at * 11}`, number: (at) => `CN${20260900000 + at * 17}`, most: 4,
    day: { en: DAYS.iso, zh: DAYS.iso },
    words: {
      zh: { submitted: ["待处理", "处理中", "平台审核中"], accepted: ["投诉成立", "投诉成功,链接已删除"], partly: (some, all) => `部分成立(${some}/${all}条已删除)`, rejected: ["投诉不成立", "审核不通过"], counter_notice: ["卖家已反通知,待您处理", "反通知处理中"], withdrawn: ["已撤诉", "投诉方已撤销"], information_asked: ["待补充材料", "需补充凭证"] },
      en: { submitted: ["Pending", "Processing", "Under platform review"], accepted: ["Complaint upheld", "Upheld, listing removed"], partly: (some, all) => `Partially upheld (${some}/${all} removed)`, rejected: ["Complaint not upheld", "Review failed"], counter_notice: ["Counter-notice received, your response is needed", "Counter-notice in process"], withdrawn: ["Withdrawn", "Withdrawn by complainant"], information_asked: ["Supplementary materials required", "More evidence needed"] },
    },
    names: {
      zh: { title: "投诉管理", number: "投诉单号", right: "知识产权", links: "侵权链接", seller: "被投诉方", filed: "投诉时间", changed: "更新时间", state: "状态", act: "操作", view: "查看详情", stop: "撤诉", answer: "回应", all: "全部", next: "下一页" },
      en: { title: "Manage Complaints", number: "Complaint No.", right: "IPR", links: "Infringing listings", seller: "Reported seller", filed: "Complaint time", changed: "Updated", state: "Status", act: "Actions", view: "Details", stop: "Withdraw", answer: "Respond", all: "All", next: "Next" },
    },
  },
  aidc: {
    home: "https://ipp.aidcgroup.net/complaints", url: (at) => `https://www.aliexpress.com/item/${1005009200000000 + at * 7}.html`, number: (at) => `${8800120000 + at * 31}`, most: 5,
    day: { en: DAYS.short, zh: DAYS.iso },
    words: {
      en: { submitted: ["Submitted", "In review"], accepted: ["Successful", "Complaint accepted"], partly: (some, all) => `Partially successful: ${some} of ${all} listings removed`, rejected: ["Unsuccessful", "Rejected"], counter_notice: ["Counter-notified", "Seller has submitted a counter-notice"], withdrawn: ["Retracted"], information_asked: ["Returned for supplement"] },
      zh: { submitted: ["已提交", "审核中"], accepted: ["投诉成功", "投诉已受理并下架"], partly: (some, all) => `部分成功:${all}条中${some}条已下架`, rejected: ["投诉失败", "已驳回"], counter_notice: ["已反通知", "卖家已提交反通知"], withdrawn: ["已撤回"], information_asked: ["退回补充"] },
    },
    names: {
      en: { title: "Manage Complaints", number: "Complaint ID", right: "IPR name", links: "Listings", seller: "Seller", filed: "Submitted on", changed: "Last update", state: "Complaint status", reason: "Rejection reason", act: "Operation", view: "View", stop: "Retract", answer: "Reply to counter-notice", all: "All statuses", next: "Next" },
      zh: { title: "投诉管理", number: "投诉ID", right: "权利名称", links: "商品链接", seller: "卖家", filed: "提交时间", changed: "最近更新", state: "投诉状态", reason: "驳回原因", act: "操作", view: "查看", stop: "撤回", answer: "回复反通知", all: "全部状态", next: "下一页" },
    },
  },
  amazon: {
    home: "https://www.amazon.com/report/infringement/history", url: (at) => `https://www.amazon.com/dp/B0${(36 ** 7 + at * 977).toString(36).toUpperCase()}`, number: (at) => `${16500000000 + at * 4271}`, most: 5,
    day: { en: DAYS.long, zh: DAYS.han },
    words: {
      en: { submitted: ["Under review", "Additional review"], accepted: ["Accepted"], partly: () => "Partially accepted", rejected: ["Not accepted"], counter_notice: ["Counter-notice received"], withdrawn: ["Retracted"], information_asked: ["Action required: more information needed"] },
      zh: { submitted: ["审核中", "需要进一步审核"], accepted: ["已接受"], partly: () => "部分接受", rejected: ["未接受"], counter_notice: ["已收到抗辩通知"], withdrawn: ["已撤回"], information_asked: ["需要您采取措施:请提供更多信息"] },
    },
    names: {
      en: { title: "Submission history", number: "Complaint ID", right: "Brand", links: "ASINs", filed: "Date submitted", changed: "Date updated", state: "Status", view: "View submission", all: "All", next: "Next" },
      zh: { title: "提交历史记录", number: "投诉编号", right: "品牌", links: "ASIN", filed: "提交日期", changed: "更新日期", state: "状态", view: "查看提交内容", all: "全部", next: "下一页" },
    },
  },
  ebay: {
    home: "https://www.ebay.com/vero/reports", url: (at) => `https://www.ebay.com/itm/${296000000000 + at * 19}`, number: (at) => `50${10034 + at * 3}`, most: 1,
    day: { en: DAYS.us, zh: DAYS.slash },
    words: {
      en: { submitted: ["Submitted", "Received"], accepted: ["Removed"], rejected: ["Not removed"], counter_notice: ["Counter notice received"], withdrawn: ["Withdrawn"], information_asked: ["Clarification required"] },
      zh: { submitted: ["已提交", "已收到"], accepted: ["已移除"], rejected: ["未移除"], counter_notice: ["收到反通知"], withdrawn: ["已撤销"], information_asked: ["需要澄清"] },
    },
    names: {
      en: { title: "VeRO reported items", number: "Report ID", code: "Reason code", links: "Item", seller: "Seller", filed: "Report date", state: "Item status", note: "Comments", all: "All items", next: "Next page" },
      zh: { title: "VeRO 已举报物品", number: "举报编号", code: "原因代码", links: "物品", seller: "卖家", filed: "举报日期", state: "物品状态", note: "说明", all: "全部物品", next: "下一页" },
    },
  },
  lazada: {
    home: "https://ipp.aidcgroup.net/lazada/complaints", url: (at) => `https://www.lazada.sg/products/i${3300000000 + at * 23}.html`, number: (at) => `LZD-SG-${700200 + at * 9}`, most: 3,
    day: { en: DAYS.british, zh: DAYS.iso },
    words: {
      en: { submitted: ["Pending review", "In process"], accepted: ["Approved - listings taken down"], partly: (some, all) => `Partially approved - ${some} of ${all} listings taken down`, rejected: ["Rejected"], counter_notice: ["Counter-notification from seller"], withdrawn: ["Withdrawn by you"], information_asked: ["Additional documents requested"] },
      zh: { submitted: ["待审核", "处理中"], accepted: ["已通过,商品已下架"], partly: (some, all) => `部分通过,${all}个商品中${some}个已下架`, rejected: ["已拒绝"], counter_notice: ["卖家已提交反通知"], withdrawn: ["您已撤回"], information_asked: ["要求补充文件"] },
    },
    names: {
      en: { title: "My complaints - Lazada", number: "Complaint number", right: "Trademark", links: "Reported products", seller: "Store", filed: "Submitted", changed: "Updated", reason: "Reason for rejection", view: "Details", stop: "Withdraw", all: "All", next: "Next" },
      zh: { title: "我的投诉 - Lazada", number: "投诉编号", right: "商标", links: "被投诉商品", seller: "店铺", filed: "提交时间", changed: "更新时间", reason: "拒绝原因", view: "详情", stop: "撤回", all: "全部", next: "下一页" },
    },
  },
  shopee: {
    home: "https://brandipp.shopee.com/reports", url: (at) => `https://shopee.sg/product/${44000 + (at % 13)}/${21000000000 + at * 29}`, number: (at) => `SG-TM-${2609000 + at * 5}`, most: 4,
    day: { en: DAYS.british, zh: DAYS.slash },
    words: {
      en: { submitted: ["Pending", "Processing"], accepted: ["Completed: all listings removed"], partly: (some, all) => `Completed: ${some} of ${all} listings removed`, rejected: ["Rejected"], counter_notice: ["Appealed by seller"], withdrawn: ["Cancelled"], information_asked: ["Pending your documents"] },
      zh: { submitted: ["待处理", "处理中"], accepted: ["已完成:商品已全部删除"], partly: (some, all) => `已完成:${all}个商品中${some}个已删除`, rejected: ["已拒绝"], counter_notice: ["卖家已申诉"], withdrawn: ["已取消"], information_asked: ["待您补充文件"] },
    },
    names: {
      en: { title: "My Reports", number: "Report No.", right: "Registered IP", links: "Listing links", seller: "Shop name", filed: "Date of report", changed: "Last updated", state: "Report status", reason: "Remarks", all: "All", next: "Next" },
      zh: { title: "我的举报", number: "举报编号", right: "已登记权利", links: "商品链接", seller: "店铺名称", filed: "举报时间", changed: "最后更新", state: "举报状态", reason: "备注", all: "全部", next: "下一页" },
    },
  },
  tiktok: {
    home: "https://ipprotection.tiktokglobalshop.com/reports", url: (at) => `https://shop.tiktok.com/view/product/${1732000000000000000n + BigInt(at * 37)}`, number: (at) => `7${411820000000 + at * 53}`, most: 3,
    day: { en: DAYS.slash, zh: DAYS.slash },
    words: {
      en: { submitted: ["In Progress"], accepted: ["Approved"], partly: () => "Partially approved", rejected: ["Rejected"], counter_notice: ["Seller appeal in progress"], withdrawn: ["Withdrawn"], information_asked: ["More information required"] },
      zh: { submitted: ["处理中"], accepted: ["已通过"], partly: () => "部分通过", rejected: ["已驳回"], counter_notice: ["商家申诉中"], withdrawn: ["已撤回"], information_asked: ["需补充信息"] },
    },
    names: {
      en: { title: "Report records", number: "Report ID", right: "IP asset", links: "Reported content", seller: "Shop", filed: "Submission time", state: "Status", act: "Action", view: "View", stop: "Withdraw", all: "All", next: "Next" },
      zh: { title: "投诉记录", number: "投诉编号", right: "知识产权资产", links: "被投诉内容", seller: "店铺", filed: "提交时间", state: "状态", act: "操作", view: "查看", stop: "撤回", all: "全部", next: "下一页" },
    },
  },
  notices: {
    home: "https://notices.example/my-notices", url: (at) => `https://www.aliexpress.com/item/${1005009500000000 + at * 13}.html`, number: (at) => `N-2026-${two(at % 60)}${4100 + at}`, most: 4,
    day: { en: DAYS.long, zh: DAYS.han },
    words: {
      en: { submitted: ["Received", "Being assessed"], accepted: ["Content removed", "Decision: content removed"], partly: (some, all) => `Decision: removed in part (${some} of ${all})`, rejected: ["Decision: no action taken", "Notice dismissed"], counter_notice: ["Contested by the seller"], withdrawn: ["Notice withdrawn"], information_asked: ["Waiting for your clarification"] },
      zh: { submitted: ["已收到", "评估中"], accepted: ["内容已移除", "决定:内容已移除"], partly: (some, all) => `决定:部分移除(${all}条中${some}条)`, rejected: ["决定:不采取措施", "通知被驳回"], counter_notice: ["卖家提出异议"], withdrawn: ["通知已撤回"], information_asked: ["等待您澄清"] },
    },
    names: {
      en: { title: "My notices", number: "Notice", right: "Right", links: "Addresses", result: "Result", seller: "Seller", filed: "Sent on", changed: "Decided on", state: "State", reason: "Statement of reasons", gone: "removed", there: "still online", all: "All notices", next: "Older" },
      zh: { title: "我的通知", number: "通知编号", right: "权利", links: "地址", result: "结果", seller: "卖家", filed: "发送日期", changed: "决定日期", state: "状态", reason: "理由说明", gone: "已移除", there: "仍在线", all: "全部通知", next: "更早" },
    },
  },
};

export const LAYOUTS = Object.keys(LISTS);
export const HOME = Object.fromEntries(LAYOUTS.map((name) => [name, LISTS[name].home]));

/** @typedef {{ number: string, state: string, words: string, listings: string[], removed: string[], day: string, changed: string, seller: string, goods: string, why: string }} Complaint */

/** @param {string} layout @param {string} lang @returns {Complaint[]} */
export function complaints(layout, lang) {
  const { url, number, most, words: all } = LISTS[layout];
  const words = all[lang];
  const turn = {};
  let link = 0;
  return Array.from({ length: ROWS }, (_, at) => {
    const state = ORDER[at % ORDER.length];
    const count = at % 3 === 1 ? 1 + ((at * 7) % most) : 1;
    const listings = Array.from({ length: count }, () => url((link += 1)));
    const part = state === "accepted" && count > 1 && at % 2 === 1;
    const said = part ? words.partly(count - 1, count) : words[state][(turn[state] = (turn[state] ?? -1) + 1) % words[state].length];
    const removed = state !== "accepted" ? [] : part ? listings.slice(0, -1) : listings;
    // The newest complaint stands first, as it does in all of these.
    const day = later("2026-11-20", -Math.floor(at * 0.9));
    return { number: number(ROWS - at), state, words: said, listings, removed, day, changed: state === "submitted" ? "" : later(day, 2 + (at % 5)), seller: SHOPS[at % SHOPS.length], goods: GOODS[lang][at % 4], why: state === "rejected" ? WHY[lang][at % 4] : "" };
  });
}

const link = (url, words = url) => `<a href="${url}" target="_blank">${words}</a>`;
const links = (one, between = "<br>") => one.listings.map((url) => link(url)).join(between);
const open = ({ state }) => state === "submitted" || state === "information_asked";

const SHOW = {
  // A table with a fixed header: two tables, the header in the first.
  ttg: (n, list, { day }) => {
    const cols = `<colgroup><col style="width:40px">${"<col>".repeat(8)}</colgroup>`;
    return `<div class="ant-table-wrapper"><div class="ant-table ant-table-fixed-header"><div class="ant-table-container"><div class="ant-table-header" style="overflow:hidden"><table style="table-layout:fixed">${cols}<thead class="ant-table-thead"><tr><th class="ant-table-cell ant-table-selection-column"><label class="ant-checkbox-wrapper"><input type="checkbox"></label></th>${[n.number, n.right, n.links, n.seller, n.filed, n.changed, n.state, n.act].map((words) => `<th class="ant-table-cell">${words}</th>`).join("")}</tr></thead></table></div>
<div class="ant-table-body" style="max-height:600px;overflow-y:scroll"><table style="table-layout:fixed">${cols}<tbody class="ant-table-tbody"><tr aria-hidden="true" class="ant-table-measure-row"><td></td>${"<td></td>".repeat(8)}</tr>
${list.map((one) => `<tr data-row-key="${one.number}" class="ant-table-row"><td class="ant-table-cell ant-table-selection-column"><input type="checkbox"></td><td class="ant-table-cell">${one.number}</td><td class="ant-table-cell">${n.lang === "zh" ? "澄湖" : "CHENGHU"}<div class="sub">39550126</div></td><td class="ant-table-cell"><div>${links(one, "</div><div>")}</div></td><td class="ant-table-cell">${one.seller}</td><td class="ant-table-cell">${day(one.day, 3)}</td><td class="ant-table-cell">${one.changed ? day(one.changed, 5) : "-"}</td><td class="ant-table-cell"><span class="ant-badge"><span class="ant-badge-status-dot"></span><span class="ant-badge-status-text">${one.words}</span></span>${one.why ? `<div class="sub">${one.why}</div>` : ""}</td><td class="ant-table-cell"><a>${n.view}</a>${open(one) ? ` <a>${n.stop}</a>` : ""}${one.state === "counter_notice" ? ` <a>${n.answer}</a>` : ""}</td></tr>`).join("\n")}</tbody></table></div></div></div></div>`;
  },
  // Rows that open: the row, and below it what it opened to.
  aidc: (n, list, { day }) => `<div class="next-table"><table><thead><tr><th></th><th>${n.number}</th><th>${n.right}</th><th>${n.seller}</th><th>${n.filed}</th><th>${n.state}</th><th>${n.act}</th></tr></thead><tbody>
${list.map((one) => `<tr class="next-table-row"><td><i class="next-icon" role="button" aria-expanded="true">−</i></td><td>${one.number}</td><td>FJORDHAVE (6450117)</td><td>${one.seller}</td><td>${day(one.day, 4)}</td><td><span class="next-tag">${one.words}</span></td><td><button>${n.view}</button>${open(one) ? `<button>${n.stop}</button>` : ""}${one.state === "counter_notice" ? `<button>${n.answer}</button>` : ""}</td></tr>
<tr class="next-table-expanded-row"><td></td><td colspan="6"><div><b>${n.links} (${one.listings.length})</b><ul>${one.listings.map((url) => `<li>${link(url)}</li>`).join("")}</ul>${one.why ? `<p><b>${n.reason}</b> ${one.why}</p>` : ""}<p>${n.changed}: ${day(one.changed || one.day, 6)}</p></div></td></tr>`).join("\n")}</tbody></table></div>`,
  // Boxes in a grid of divs, the words of a column above its value.
  amazon: (n, list, { day }) => `<div class="kat-list">
${list.map((one) => `<div class="box"><div class="line"><div class="cell"><div class="l">${n.number}</div><div class="v">${one.number}</div></div><div class="cell"><div class="l">${n.right}</div><div class="v">LARKMINT</div></div><div class="cell"><div class="l">${n.filed}</div><div class="v">${day(one.day, 1)}</div></div><div class="cell"><div class="l">${n.changed}</div><div class="v">${one.changed ? day(one.changed, 1) : "—"}</div></div><div class="cell"><div class="l">${n.state}</div><div class="v"><span class="badge">${one.words}</span></div></div></div>
<div class="line"><div class="cell wide"><div class="l">${n.links}</div><div class="v">${one.listings.map((url) => link(url, url.split("/").pop())).join(", ")}</div></div><div class="cell"><a href="#">${n.view}</a></div></div></div>`).join("\n")}</div>`,
  // The older table: a row for every item.
  ebay: (n, list, { day }) => `<table border="1" cellpadding="4" width="100%"><caption>${n.title}</caption><tr bgcolor="#eeeeee"><td><b>${n.number}</b></td><td><b>${n.links}</b></td><td><b>${n.seller}</b></td><td><b>${n.code}</b></td><td><b>${n.filed}</b></td><td><b>${n.state}</b></td><td><b>${n.note}</b></td></tr>
${list.map((one) => `<tr><td>${one.number}</td><td>${link(one.listings[0], `LARKMINT ${one.goods}`)}<br><small>${one.listings[0].split("/").pop()}</small></td><td>${one.seller}</td><td>1.1</td><td nowrap>${day(one.day, 2)}</td><td>${one.words}</td><td>${one.why || "&nbsp;"}</td></tr>`).join("\n")}</table>`,
  // Cards with the standing as a tag in the head.
  lazada: (n, list, { day }) => list.map((one) => `<section class="card"><div class="head"><span>${n.number}: <b>${one.number}</b></span><span class="tag tag-${one.state.length % 4}">${one.words}</span></div><div class="body"><p><label>${n.right}</label> FJORDHAVE</p><p><label>${n.seller}</label> ${one.seller}</p><p><label>${n.links}</label> ${links(one, " ")}</p><p><label>${n.filed}</label> ${day(one.day, 5)}</p>${one.changed ? `<p><label>${n.changed}</label> ${day(one.changed, 6)}</p>` : ""}${one.why ? `<p class="err"><label>${n.reason}</label> ${one.why}</p>` : ""}</div><div class="foot"><a href="#">${n.view}</a>${open(one) ? `<a href="#">${n.stop}</a>` : ""}</div></section>`).join("\n"),
  // A list of terms and what belongs to them, one for every report.
  shopee: (n, list, { day }) => list.map((one) => `<article><dl><dt>${n.number}</dt><dd>${one.number}</dd><dt>${n.right}</dt><dd>FJORDHAVE 40202308821T</dd><dt>${n.seller}</dt><dd>${one.seller}</dd><dt>${n.links}</dt><dd><ol>${one.listings.map((url) => `<li>${link(url)}</li>`).join("")}</ol></dd><dt>${n.filed}</dt><dd>${day(one.day, 7)}</dd><dt>${n.changed}</dt><dd>${day(one.changed || one.day, 8)}</dd><dt>${n.state}</dt><dd>${one.words}</dd>${one.why ? `<dt>${n.reason}</dt><dd>${one.why}</dd>` : ""}</dl></article>`).join("\n"),
  // A grid of divs with the roles of a table.
  tiktok: (n, list, { day }) => `<div role="table" class="grid"><div role="rowgroup"><div role="row" class="r">${[n.number, n.right, n.links, n.seller, n.filed, n.state, n.act].map((words) => `<div role="columnheader">${words}</div>`).join("")}</div></div><div role="rowgroup">
${list.map((one) => `<div role="row" class="r"><div role="cell">${one.number}</div><div role="cell">FJORDHAVE</div><div role="cell">${one.listings.map((url) => `<div class="product"><img alt="" width="32" height="32"><div><div>${one.goods}</div>${link(url, url.split("/").pop())}</div></div>`).join("")}</div><div role="cell">${one.seller}</div><div role="cell">${day(one.day, 3)}</div><div role="cell"><span class="dot"></span><span>${one.words}</span>${one.why ? `<div class="tip">${one.why}</div>` : ""}</div><div role="cell"><button>${n.view}</button>${one.state === "submitted" ? `<button>${n.stop}</button>` : ""}</div></div>`).join("\n")}</div></div>`,
  // Headings with a small table of addresses below each.
  notices: (n, list, { day }) => list.map((one) => `<details open class="notice"><summary><strong>${n.number} ${one.number}</strong> <span>${one.words}</span></summary><p>${n.filed} ${day(one.day, 1)}${one.changed && one.state !== "information_asked" ? ` · ${n.changed} ${day(one.changed, 1)}` : ""} · ${n.seller} ${one.seller}</p><table><thead><tr><th>${n.links}</th><th>${n.result}</th></tr></thead><tbody>${one.listings.map((url) => `<tr><td>${link(url)}</td><td>${one.removed.includes(url) ? n.gone : one.state === "accepted" || one.state === "rejected" ? n.there : "–"}</td></tr>`).join("")}</tbody></table>${one.why ? `<p>${n.reason}: ${one.why}</p>` : ""}</details>`).join("\n"),
};

/** The pages of a list. @param {string} layout @param {string} lang @returns {string[]} */
export function pages(layout, lang) {
  const list = LISTS[layout];
  const n = { ...list.names[lang], lang };
  const all = complaints(layout, lang);
  const filters = Object.entries(list.words[lang]).filter(([key]) => key !== "partly").map(([key, [first]]) => [first, all.filter(({ state }) => state === key).length]);
  const count = Math.ceil(all.length / PAGE);
  return Array.from({ length: count }, (_, at) => `<!doctype html><html lang="${lang === "zh" ? "zh-CN" : "en"}"><head><meta charset="utf-8"><title>${n.title}</title><style>.line,.r,.head,.product{display:flex}.cell,.r>div{flex:1}.wide{flex:3}.l,.sub,label,.tip{color:#888}.box,.card{border:1px solid #ddd;margin:8px}dl{display:grid;grid-template-columns:160px 1fr}</style></head><body>
<header><a href="/">${lang === "zh" ? "首页" : "Home"}</a> <form role="search"><input type="search" placeholder="${n.number}"></form></header><h1>${n.title}</h1>
<ul class="tabs"><li>${n.all} (${all.length})</li>${filters.map(([words, number]) => `<li>${words} (${number})</li>`).join("")}</ul>
${SHOW[layout](n, all.slice(at * PAGE, (at + 1) * PAGE), { day: list.day[lang] })}
<nav class="pagination">${Array.from({ length: count }, (__, page) => `<a href="?page=${page + 1}"${page === at ? ' aria-current="page"' : ""}>${page + 1}</a>`).join(" ")} <a href="?page=${Math.min(count, at + 2)}">${n.next}</a></nav></body></html>`);
}
