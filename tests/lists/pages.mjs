// Lists of complaints as portals that nobody here has seen may show them: four layouts, English and Chinese, a hundred
// complaints each over four pages. The words are those that the platforms document where they do, else of our making.

/** Complaints of a list, and of a page. */
export const ROWS = 100;
const PAGE = 25;

/** Words for a standing; of several each has its turn. */
const WORDS = {
  table: {
    en: { submitted: ["Received", "Submitted"], accepted: ["Removed"], rejected: ["Not removed"], counter_notice: ["Counter notice filed"], withdrawn: ["Retracted by reporter"], information_asked: ["Clarification required"] },
    zh: { submitted: ["已接收", "已提交"], accepted: ["已移除"], rejected: ["未移除"], counter_notice: ["已提交反通知"], withdrawn: ["举报人已撤销"], information_asked: ["需要澄清"] },
  },
  cards: {
    en: { submitted: ["Under review", "Additional review"], accepted: ["Accepted", "Partially accepted"], rejected: ["Not accepted"], counter_notice: ["Counter-notice received"], withdrawn: ["Retracted"], information_asked: ["More information needed"] },
    zh: { submitted: ["审核中", "进一步审核"], accepted: ["已接受", "部分接受"], rejected: ["未接受"], counter_notice: ["收到反驳通知"], withdrawn: ["已撤回投诉"], information_asked: ["需提供更多信息"] },
  },
  split: {
    en: { submitted: ["Pending"], accepted: ["Completed - listing removed"], rejected: ["Failed - insufficient evidence"], counter_notice: ["Counter-notification: awaiting your response"], withdrawn: ["Complaint withdrawn"], information_asked: ["Supplementary materials needed"] },
    zh: { submitted: ["待处理", "处理中"], accepted: ["处理完成（链接已删除）"], rejected: ["处理失败（证据不足）"], counter_notice: ["卖家已反通知，待您回应"], withdrawn: ["已撤销投诉"], information_asked: ["待补充材料"] },
  },
  rows: {
    en: { submitted: ["In progress"], accepted: ["Approved"], rejected: ["Rejected: proof of ownership is not clear"], counter_notice: ["Appealed by seller"], withdrawn: ["Cancelled by complainant"], information_asked: ["Action needed: upload documents"] },
    zh: { submitted: ["进行中"], accepted: ["已通过"], rejected: ["不通过：权属证明不清晰"], counter_notice: ["商家申诉中"], withdrawn: ["投诉人已取消"], information_asked: ["待您上传资料"] },
  },
};

const NAMES = {
  table: {
    en: { title: "Reported items", number: "Report ID", item: "Item", seller: "Seller", day: "Reported on", online: "Listing", standing: "Report status", note: "Note", live: "Active", next: "Next" },
    zh: { title: "已举报物品", number: "举报编号", item: "物品", seller: "卖家", day: "举报日期", online: "刊登", standing: "举报状态", note: "备注", live: "在售", next: "下一页" },
  },
  cards: {
    en: { title: "Submission history", number: "Complaint ID", item: "ASINs or URLs", seller: "Sellers", day: "Submitted", standing: "Status", note: "Message from the platform", live: "", next: "Show more" },
    zh: { title: "提交历史", number: "投诉编号", item: "商品链接", seller: "卖家", day: "提交日期", standing: "状态", note: "平台消息", live: "", next: "显示更多" },
  },
  split: {
    en: { title: "Manage Complaints", number: "Complaint number", item: "Infringing listing", seller: "Member ID", day: "Complaint time", standing: "Complaint status", note: "Handling result", live: "", next: "Next" },
    zh: { title: "投诉管理", number: "投诉编号", item: "侵权链接", seller: "会员名", day: "投诉时间", standing: "投诉状态", note: "处理说明", live: "", next: "下页" },
  },
  rows: {
    en: { title: "My reports", number: "Case", item: "Product", seller: "Shop", day: "Created at", standing: "Result", note: "", live: "", next: "›" },
    zh: { title: "我的举报", number: "工单号", item: "商品", seller: "店铺", day: "创建时间", standing: "结果", note: "", live: "", next: "›" },
  },
};

export const HOME = { table: "https://www.ebay.com/vero/reports", cards: "https://www.amazon.com/report/infringement/history", split: "https://ipp.alibabagroup.com/complaint/manage", rows: "https://ipp.aidcgroup.net/complaints" };
const URL_OF = {
  table: (at) => `https://www.ebay.com/itm/${176000000000 + at}`,
  cards: (at) => `https://www.amazon.com/dp/B0LIST${String(at).padStart(4, "0")}`,
  split: (at) => `https://item.taobao.com/item.htm?id=${710000000000 + at}`,
  rows: (at) => `https://www.aliexpress.com/item/${1005008000000000 + at}.html`,
};
const NUMBER = { table: (at) => `5${String(300100 + at * 7)}`, cards: (at) => `${17000000000 + at * 13}`, split: (at) => `TM2026${String(900000 + at * 3)}`, rows: (at) => `IPR-${String(44000 + at)}-SG` };
const ORDER = ["accepted", "submitted", "accepted", "rejected", "counter_notice", "accepted", "withdrawn", "information_asked"];

/** @typedef {{ number: string, state: string, words: string, listings: string[], day: string, seller: string }} Complaint */

/** @param {string} layout @param {string} lang @returns {Complaint[]} */
export function complaints(layout, lang) {
  return Array.from({ length: ROWS }, (_, at) => {
    const state = ORDER[at % ORDER.length];
    const words = WORDS[layout][lang][state];
    const day = new Date(Date.UTC(2026, 8, 1 + (at % 60))).toISOString().slice(0, 10);
    // Some complaints name two listings.
    const listings = layout !== "table" && at % 9 === 4 ? [URL_OF[layout](at * 2), URL_OF[layout](at * 2 + 1)] : [URL_OF[layout](at * 2)];
    return { number: NUMBER[layout](at), state, words: words[Math.floor(at / ORDER.length) % words.length], listings, day, seller: `shop${at % 17}` };
  });
}

const links = (one) => one.listings.map((url) => `<a href="${url}">${url}</a>`).join("<br>");
const SHOW = {
  table: (n, list) => `<select><option>All</option>${Object.values(n.all).map((t) => `<option>${t}</option>`).join("")}</select>
<table class="t"><thead><tr><th><input type=checkbox></th><th>${n.number}</th><th>${n.item}</th><th>${n.seller}</th><th>${n.day}</th><th>${n.online}</th><th>${n.standing}</th><th>${n.note}</th></tr></thead><tbody>
${list.map((one) => `<tr><td><input type=checkbox></td><td>${one.number}</td><td><a href="${one.listings[0]}">SOLVANE tote bag</a></td><td>${one.seller}</td><td>${one.day}</td><td>${n.live}</td><td><span class=s>${one.words}</span></td><td>-</td></tr>`).join("\n")}</tbody></table>`,
  cards: (n, list) => `<p>${n.standing}: ${Object.values(n.all).join(" · ")}</p>${list.map((one) => `<article class=c><header><span>${n.number}</span> <b>${one.number}</b> <em class=badge>${one.words}</em></header>
<div><span>${n.day}</span><span>${one.day}</span></div><div><span>${n.seller}</span><span>${one.seller}</span></div><div><span>${n.item}</span><div>${links(one)}</div></div><footer><button>…</button></footer></article>`).join("\n")}`,
  split: (n, list) => `<div class=tabs>${Object.values(n.all).map((t) => `<a>${t} (12)</a>`).join("")}</div><div role=table><div class=head><table><tr><th>${n.number}</th><th>${n.item}</th><th>${n.seller}</th><th>${n.day}</th><th>${n.standing}</th><th>${n.note}</th></tr></table></div>
<div class=body><table>${list.map((one) => `<tr><td>${one.number}</td><td>${links(one)}</td><td>${one.seller}</td><td>${one.day} 09:3${one.number.at(-1)}:00</td><td>${one.words}</td><td></td></tr>`).join("\n")}</table></div></div>`,
  rows: (n, list) => `<div class=r><div>${n.number}</div><div>${n.item}</div><div>${n.seller}</div><div>${n.day}</div><div>${n.standing}</div><div></div></div>
${list.map((one) => `<div class=r><div>${one.number}</div><div>${links(one)}</div><div>${one.seller}</div><div>${one.day}</div><div><i></i><span>${one.words}</span></div><div><a href="#">View</a> <a href="#">Cancel</a></div></div>`).join("\n")}`,
};

/** The pages of a list. @param {string} layout @param {string} lang @returns {string[]} */
export function pages(layout, lang) {
  const all = complaints(layout, lang);
  const names = { ...NAMES[layout][lang], all: Object.fromEntries(Object.entries(WORDS[layout][lang]).map(([key, [first]]) => [key, first])) };
  const count = Math.ceil(all.length / PAGE);
  return Array.from({ length: count }, (_, at) => `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>${names.title}</title><style>.r{display:flex}.r>div{flex:1}.c{border:1px solid #ccc;margin:8px}</style>
<nav><a href="#">Home</a> <input type=search></nav><h1>${names.title}</h1>
${SHOW[layout](names, all.slice(at * PAGE, (at + 1) * PAGE))}
<p class=pager>${at * PAGE + 1}-${Math.min(all.length, (at + 1) * PAGE)} / ${all.length} <a href="?page=${at + 2}">${names.next}</a></p></html>`);
}

export const LAYOUTS = Object.keys(WORDS);
