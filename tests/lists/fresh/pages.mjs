// Complaint lists of four portals in four layouts that stand in no other set, English and Chinese, a hundred complaints each: a
// board with a column for every standing, a grid of roles whose head is a grid of its own, one list of definitions without
// anything around a complaint, a row for every link that repeats its complaint's number. Written before they were read.

/** Complaints of a list, and of a page. */
export const ROWS = 100;
const PAGE = 25;

const ORDER = ["submitted", "accepted", "rejected", "accepted", "submitted", "counter_notice", "accepted", "information_asked", "accepted", "rejected", "withdrawn", "accepted", "accepted"];
const STATES = ["submitted", "information_asked", "counter_notice", "accepted", "rejected", "withdrawn"];
const GOODS = { en: ["running belt", "phone case", "wool scarf", "espresso cup"], zh: ["跑步腰包", "手机壳", "羊毛围巾", "浓缩咖啡杯"] };
const SHOPS = ["sunny-deals-88", "harbour.goods", "mi_xiang_jia", "bluepine store"];
const WHY = { en: ["The trademark does not cover this class", "No comparison picture was given"], zh: ["商标未覆盖该类别", "未提供对比图"] };
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

const later = (day, days) => new Date(Date.parse(day) + days * 864e5).toISOString().slice(0, 10);
const parts = (day) => day.split("-").map(Number);
const us = (day) => `${MONTHS[parts(day)[1] - 1]} ${parts(day)[2]}, ${parts(day)[0]}`;
const eu = (day) => `${parts(day)[2]} ${MONTHS[parts(day)[1] - 1]} ${parts(day)[0]}`;
const han = (day) => `${parts(day)[0]}年${parts(day)[1]}月${parts(day)[2]}日`;
const plain = (day) => day;

/** @type {Record<string, any>} */
const LISTS = {
  board: {
    home: "https://notices.example/board", url: (at) => `https://www.aliexpress.com/item/${1005007400000000 + at * 7}.html`, number: (at) => `AX-${52010 + at * 3}`, most: 3, day: { en: us, zh: plain },
    words: {
      en: { submitted: ["To be reviewed"], accepted: ["Taken down"], rejected: ["Declined"], counter_notice: ["Disputed"], withdrawn: ["Recalled"], information_asked: ["Needs more evidence"] },
      zh: { submitted: ["审核中"], accepted: ["已下架"], rejected: ["已驳回"], counter_notice: ["卖家申诉中"], withdrawn: ["已撤回"], information_asked: ["待补充证据"] },
    },
    names: { en: { title: "Takedown requests", filed: "Filed", links: "links" }, zh: { title: "侵权投诉看板", filed: "提交于", links: "条链接" } },
  },
  grid: {
    home: "https://notices.example/grid", url: (at) => `https://www.ebay.com/itm/${195000000000 + at * 31}`, number: (at) => `${7700100 + at * 13}`, most: 3, day: { en: eu, zh: plain },
    words: {
      en: { submitted: ["Awaiting assessment", "Being processed"], accepted: ["Listing ended", "Removed from sale"], partly: (some, all) => `${some} of ${all} listings ended`, rejected: ["Not upheld", "Could not be verified"], counter_notice: ["Counter notice filed by seller"], withdrawn: ["Withdrawn at your request"], information_asked: ["Information requested from you"] },
      zh: { submitted: ["等待审核", "处理中"], accepted: ["商品已下架", "已停止销售"], partly: (some, all) => `${all}件商品中${some}件已下架`, rejected: ["不予支持", "无法核实"], counter_notice: ["卖家已提交反通知"], withdrawn: ["已应您的要求撤回"], information_asked: ["请您补充信息"] },
    },
    names: { en: { title: "Infringement reports", number: "Report ID", links: "Listings", filed: "Reported", seller: "Seller", state: "Status", changed: "Last activity", act: "Actions", open: "Open" }, zh: { title: "侵权举报记录", number: "举报编号", links: "商品", filed: "举报时间", seller: "卖家", state: "状态", changed: "最近更新", act: "操作", open: "查看" } },
  },
  terms: {
    home: "https://notices.example/terms", url: (at) => `https://item.taobao.com/item.htm?id=${690000000000 + at * 17}`, number: (at) => `QT${20261000 + at * 11}`, most: 4, day: { en: plain, zh: han },
    words: {
      en: { submitted: ["Lodged", "With our reviewers"], accepted: ["Infringement confirmed", "Links disabled"], partly: (some, all) => `Partly confirmed, ${some} of ${all} links disabled`, rejected: ["Infringement not confirmed", "Closed, no breach"], counter_notice: ["Merchant has objected"], withdrawn: ["Revoked by applicant"], information_asked: ["Please complete the documents"] },
      zh: { submitted: ["已登记", "待初审"], accepted: ["侵权属实", "链接已断开"], partly: (some, all) => `部分属实,${all}条链接已断开${some}条`, rejected: ["侵权不属实", "不构成侵权,已结案"], counter_notice: ["商家已提出申诉"], withdrawn: ["申请人已撤案"], information_asked: ["请补正材料"] },
    },
    names: { en: { title: "Intellectual property complaints", number: "Complaint No.", right: "Right", links: "Links", seller: "Shop", filed: "Date of complaint", state: "Handling result", why: "Explanation" }, zh: { title: "知识产权投诉", number: "投诉编号", right: "权利", links: "涉嫌侵权链接", seller: "店铺", filed: "投诉日期", state: "处理结果", why: "说明" } },
  },
  lines: {
    home: "https://notices.example/lines", url: (at) => `https://www.amazon.com/dp/B0${(36 ** 7 + at * 1201).toString(36).toUpperCase()}`, number: (at) => `${18200000000 + at * 37}`, most: 4, day: { en: us, zh: plain }, each: true,
    words: {
      en: { submitted: ["Under review"], accepted: ["Removed"], rejected: ["Not removed"], counter_notice: ["Counter notice received"], withdrawn: ["Retracted"], information_asked: ["More details required"] },
      zh: { submitted: ["审核中"], accepted: ["已移除"], rejected: ["未移除"], counter_notice: ["收到反通知"], withdrawn: ["已撤回"], information_asked: ["需要更多详情"] },
    },
    names: { en: { title: "Submitted notices", number: "Notice ID", links: "ASIN", goods: "Title", filed: "Date", state: "Outcome" }, zh: { title: "已提交的通知", number: "通知编号", links: "ASIN", goods: "名称", filed: "日期", state: "结果" } },
  },
};

export const LAYOUTS = Object.keys(LISTS);
export const HOME = Object.fromEntries(LAYOUTS.map((name) => [name, LISTS[name].home]));

/** @param {string} layout @param {"en" | "zh"} lang */
export function complaints(layout, lang) {
  const { url, number, most, words: all, each } = LISTS[layout];
  const words = all[lang];
  const turn = {};
  let link = 0;
  const rows = Array.from({ length: ROWS }, (_, at) => {
    const state = ORDER[at % ORDER.length];
    const count = at % 3 === 2 ? 1 + ((at * 5 + 2) % most) : 1;
    const listings = Array.from({ length: count }, () => url((link += 1)));
    const part = state === "accepted" && count > 1 && at % 2 === 0 && Boolean(words.partly || each);
    const said = part && words.partly ? words.partly(count - 1, count) : words[state][(turn[state] = (turn[state] ?? -1) + 1) % words[state].length];
    const removed = state !== "accepted" ? [] : part ? listings.slice(0, -1) : listings;
    const day = later("2026-11-25", -Math.floor(at * 0.6));
    return { number: number(ROWS - at), state, words: said, listings, removed, day, changed: state === "submitted" ? "" : later(day, 1 + (at % 7)), seller: SHOPS[at % 4], goods: GOODS[lang][at % 4], why: state === "rejected" ? WHY[lang][at % 2] : "" };
  });
  // The board shows a page's complaints by their standing.
  if (layout !== "board") return rows;
  return cut(rows).flatMap((page) => STATES.flatMap((state) => page.filter((row) => row.state === state)));
}

const cut = (rows) => Array.from({ length: Math.ceil(rows.length / PAGE) }, (_, at) => rows.slice(at * PAGE, (at + 1) * PAGE));
const link = (url, words = url) => `<a href="${url}">${words}</a>`;

const SHOW = {
  board: (n, list, day, words) => `<div class="board">${STATES.map((state) => {
    const own = list.filter((one) => one.state === state);
    return `<div class="lane"><div class="lanehead"><span>${words[state][0]}</span><span class="n">${own.length}</span></div><div class="stack">${own.map((one) => `<div class="tile" draggable="true"><b>${one.number}</b><div class="goods">${one.listings.map((url) => link(url, one.goods)).join(", ")}</div><div class="foot"><span>${n.filed} ${day(one.day)}</span><span>${one.listings.length} ${n.links}</span></div></div>`).join("\n")}</div></div>`;
  }).join("\n")}</div>`,
  grid: (n, list, day) => `<div class="vt"><div role="grid" aria-readonly="true"><div role="row" class="h">${[n.number, n.links, n.seller, n.filed, n.changed, n.state, n.act].map((words, at) => `<div role="columnheader" aria-colindex="${at + 1}"><span>${words}</span></div>`).join("")}</div></div>
<div role="grid" class="viewport"><div class="canvas" style="height:9000px">${list.map((one, at) => `<div role="row" aria-rowindex="${at + 2}" style="position:absolute;top:${at * 48}px"><div role="gridcell">${one.number}</div><div role="gridcell">${one.listings.map((url) => `<div>${link(url, one.goods)}</div>`).join("")}</div><div role="gridcell">${one.seller}</div><div role="gridcell">${day(one.day)}</div><div role="gridcell">${one.changed ? day(one.changed) : ""}</div><div role="gridcell"><i class="dot"></i>${one.words}${one.why ? `<div class="sub">${one.why}</div>` : ""}</div><div role="gridcell"><button>${n.open}</button></div></div>`).join("\n")}</div></div></div>`,
  terms: (n, list, day) => `<dl>${list.map((one) => `<dt>${n.number}</dt><dd>${one.number}</dd><dt>${n.right}</dt><dd>SOLVANE</dd><dt>${n.filed}</dt><dd>${day(one.day)}</dd><dt>${n.seller}</dt><dd>${one.seller}</dd><dt>${n.links}</dt>${one.listings.map((url) => `<dd>${link(url)}</dd>`).join("")}<dt>${n.state}</dt><dd>${one.words}</dd>${one.why ? `<dt>${n.why}</dt><dd>${one.why}</dd>` : ""}`).join("\n")}</dl>`,
  lines: (n, list, day, words) => `<table><thead><tr>${[n.number, n.filed, n.links, n.goods, n.state].map((name) => `<th scope="col">${name}</th>`).join("")}</tr></thead><tbody>${list.flatMap((one) => one.listings.map((url) => `<tr><td>${one.number}</td><td>${day(one.day)}</td><td>${link(url, url.split("/").pop())}</td><td>${one.goods}</td><td>${one.state === "accepted" && !one.removed.includes(url) ? words.rejected[0] : one.words}</td></tr>`)).join("\n")}</tbody></table>`,
};

/** The pages of a list. @param {string} layout @param {"en" | "zh"} lang @returns {string[]} */
export function pages(layout, lang) {
  const { names, words, day } = LISTS[layout];
  const n = names[lang];
  // A board's page is one of its own rows.
  const lists = cut(complaints(layout, lang));
  return lists.map((list, at) => `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${n.title}</title></head><body><header><a href="/">⌂</a> <input type="search"></header><main><h1>${n.title}</h1>
${SHOW[layout](n, list, day[lang], words[lang])}
<p>${at + 1} / ${lists.length} <a href="?p=${at + 2}">›</a></p></main></body></html>`);
}
