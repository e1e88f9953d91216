// Complaint lists of five portals in five layouts that stand in no other set, English and Chinese, a hundred complaints each:
// headings that are buttons over parts that are hidden, cards with all steps of which one is marked, a standing that only an
// icon's name says, a grid with a pinned column, sentences. Written when the other sets were read, and then read once.

/** Complaints of a list, and of a page. */
export const ROWS = 100;
const PAGE = 20;

const ORDER = ["accepted", "submitted", "rejected", "accepted", "information_asked", "accepted", "submitted", "withdrawn", "accepted", "counter_notice", "rejected"];
const GOODS = { en: ["leather wallet", "yoga mat", "ceramic vase"], zh: ["皮夹", "瑜伽垫", "陶瓷花瓶"] };
const SHOPS = ["lucky-star-9", "green hill", "yunxi_home"];
const WHY = { en: ["The link leads to another product", "The certificate has expired"], zh: ["链接指向其他商品", "证书已过期"] };
const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

const later = (day, days) => new Date(Date.parse(day) + days * 864e5).toISOString().slice(0, 10);
const parts = (day) => day.split("-").map(Number);
const long = (day) => `${parts(day)[2]} ${MONTHS[parts(day)[1] - 1]} ${parts(day)[0]}`;
const short = (day) => `${MONTHS[parts(day)[1] - 1].slice(0, 3)} ${parts(day)[2]}, ${parts(day)[0]}`;
const plain = (day) => day;
const slash = (day) => day.replaceAll("-", "/");
const han = (day) => `${parts(day)[0]}年${parts(day)[1]}月${parts(day)[2]}日`;

/** @type {Record<string, any>} */
const LISTS = {
  buttons: {
    home: "https://notices.example/cases", url: (at) => `https://www.ebay.com/itm/${225000000000 + at * 41}`, number: (at) => `IPC-${30400 + at * 7}`, most: 3, day: { en: long, zh: plain },
    words: {
      en: { submitted: ["Waiting for a reviewer", "Assessment under way"], accepted: ["Offers taken offline"], partly: (some, all) => `${some} of ${all} offers taken offline`, rejected: ["No breach established", "Turned down"], counter_notice: ["Seller contests the claim"], withdrawn: ["Withdrawn by the brand"], information_asked: ["Your reply is needed"] },
      zh: { submitted: ["排队待审", "人工审核中"], accepted: ["商品已全部下架"], partly: (some, all) => `已下架${some}/${all}`, rejected: ["未认定侵权", "被驳回"], counter_notice: ["卖家提出抗辩"], withdrawn: ["品牌方已撤回"], information_asked: ["需您回复"] },
    },
    names: { en: { title: "IP cases", case: "Case", filed: "Opened on", closed: "Closed on", links: "Reported offers", why: "Reason", withdraw: "Withdraw case" }, zh: { title: "知识产权案件投诉", case: "案件", filed: "立案日期", closed: "结案日期", links: "被投诉商品", why: "原因", withdraw: "撤回案件" } },
  },
  steps: {
    home: "https://notices.example/steps", url: (at) => `https://item.taobao.com/item.htm?id=${655000000000 + at * 9}`, number: (at) => `BH2026${110000 + at * 19}`, most: 3, day: { en: plain, zh: slash },
    words: {
      en: { submitted: ["Under review"], accepted: ["Removed"], rejected: ["Rejected"], counter_notice: ["Counter-notice"], withdrawn: ["Withdrawn"], information_asked: ["Information requested"] },
      zh: { submitted: ["审核中"], accepted: ["已下架"], rejected: ["已驳回"], counter_notice: ["卖家反通知"], withdrawn: ["已撤诉"], information_asked: ["待补充资料"] },
    },
    names: { en: { title: "My complaints", number: "Complaint number", filed: "Date submitted", links: "Product", seller: "Shop", first: "Submitted", done: "Finished" }, zh: { title: "我的投诉", number: "投诉编号", filed: "提交日期", links: "商品", seller: "店铺", first: "已提交", done: "完成" } },
  },
  icons: {
    home: "https://notices.example/icons", url: (at) => `https://www.aliexpress.com/item/${1005006600000000 + at * 11}.html`, number: (at) => `DSA-${60110 + at * 3}`, most: 2, day: { en: short, zh: plain },
    words: {
      en: { submitted: ["Pending"], accepted: ["Content removed"], rejected: ["Dismissed"], counter_notice: ["Appealed by the seller"], withdrawn: ["Cancelled"], information_asked: ["More evidence required"] },
      zh: { submitted: ["待审核"], accepted: ["内容已移除"], rejected: ["已驳回"], counter_notice: ["商家已申诉"], withdrawn: ["已取消"], information_asked: ["需要更多证据"] },
    },
    names: { en: { title: "Notices of infringement", more: "Show" }, zh: { title: "侵权通知", more: "查看" } },
  },
  pinned: {
    home: "https://notices.example/pinned", url: (at) => `https://www.amazon.com/dp/B0${(36 ** 7 + at * 733).toString(36).toUpperCase()}`, number: (at) => `${19100000000 + at * 113}`, most: 3, day: { en: short, zh: plain },
    words: {
      en: { submitted: ["In progress"], accepted: ["Approved"], partly: () => "Partially approved", rejected: ["Denied"], counter_notice: ["Counter-notice filed"], withdrawn: ["Retracted by you"], information_asked: ["Awaiting your documents"] },
      zh: { submitted: ["处理中"], accepted: ["已通过"], partly: () => "部分通过", rejected: ["未通过"], counter_notice: ["已提交反通知"], withdrawn: ["您已撤回"], information_asked: ["等待您补充材料"] },
    },
    names: { en: { title: "Infringement complaints", number: "Complaint ID", links: "ASINs", filed: "Date filed", seller: "Seller", state: "Status" }, zh: { title: "侵权投诉", number: "投诉编号", links: "ASIN", filed: "提交日期", seller: "卖家", state: "状态" } },
  },
  prose: {
    home: "https://notices.example/prose", url: (at) => `https://www.ebay.com/itm/${316000000000 + at * 5}`, number: (at) => `VR-${88120 + at * 9}`, most: 2, day: { en: long, zh: han },
    words: {
      en: { submitted: ["being reviewed"], accepted: ["upheld"], rejected: ["rejected"], counter_notice: ["disputed by the seller"], withdrawn: ["withdrawn"], information_asked: ["returned for more information"] },
      zh: { submitted: ["正在审核"], accepted: ["已成立"], rejected: ["已被驳回"], counter_notice: ["已被卖家申诉"], withdrawn: ["已撤回"], information_asked: ["待补充材料"] },
    },
    names: { en: { title: "Your infringement reports" }, zh: { title: "您的侵权举报" } },
  },
};

export const LAYOUTS = Object.keys(LISTS);
export const HOME = Object.fromEntries(LAYOUTS.map((name) => [name, LISTS[name].home]));

/** @param {string} layout @param {"en" | "zh"} lang */
export function complaints(layout, lang) {
  const { url, number, most, words: all } = LISTS[layout];
  const words = all[lang];
  const turn = {};
  let link = 0;
  return Array.from({ length: ROWS }, (_, at) => {
    const state = ORDER[at % ORDER.length];
    const count = at % 4 === 1 ? 1 + ((at * 3 + 1) % most) : 1;
    const listings = Array.from({ length: count }, () => url((link += 1)));
    const part = state === "accepted" && count > 1 && Boolean(words.partly);
    const said = part ? words.partly(count - 1, count) : words[state][(turn[state] = (turn[state] ?? -1) + 1) % words[state].length];
    const day = later("2026-11-24", -Math.floor(at * 0.8));
    return { number: number(ROWS - at), state, words: said, listings, removed: state !== "accepted" ? [] : part ? listings.slice(0, -1) : listings, day, changed: state === "submitted" ? "" : later(day, 1 + (at % 5)), seller: SHOPS[at % 3], goods: GOODS[lang][at % 3], why: state === "rejected" ? WHY[lang][at % 2] : "" };
  });
}

const link = (url, words = url) => `<a href="${url}">${words}</a>`;

const SHOW = {
  buttons: (n, list, day) => `<div class="acc">${list.map((one, at) => `<h3><button type="button" aria-expanded="${at === 0}" aria-controls="p${at}" id="h${at}"><span>${n.case} ${one.number}</span><span class="chip">${one.words}</span></button></h3>
<div id="p${at}" role="region" aria-labelledby="h${at}"${at ? " hidden" : ""}><p>${n.filed}: ${day(one.day)}</p>${one.changed ? `<p>${n.closed}: ${day(one.changed)}</p>` : ""}<p>${n.links}</p><ul>${one.listings.map((url) => `<li>${link(url, one.goods)}</li>`).join("")}</ul>${one.why ? `<p>${n.why}: ${one.why}</p>` : ""}<button type="button">${n.withdraw}</button></div>`).join("\n")}</div>`,
  steps: (n, list, day, words) => list.map((one) => {
    const last = ["submitted", "information_asked"].includes(one.state) ? words.accepted[0] : one.words;
    const now = one.state === "information_asked" ? one.words : words.submitted[0];
    const on = ["submitted", "information_asked"].includes(one.state) ? 1 : 2;
    return `<article><p><span>${n.number}</span><strong>${one.number}</strong></p><p><span>${n.filed}</span><span>${day(one.day)}</span></p><p><span>${n.seller}</span><span>${one.seller}</span></p><p>${one.listings.map((url) => link(url, `${n.links} ${one.goods}`)).join(" ")}</p><ol class="steps">${[n.first, now, last].map((step, at) => `<li class="${at < on ? "done" : at > on ? "wait" : "now"}"${at === on ? ' aria-current="step"' : ""}><span>${at + 1}</span><span>${step}</span></li>`).join("")}</ol></article>`;
  }).join("\n"),
  icons: (n, list, day) => `<ul class="list">${list.map((one) => `<li><span class="ico" role="img" aria-label="${one.words}"></span><div>${one.number} — ${day(one.day)} — ${one.seller}</div><div>${one.listings.map((url) => link(url, one.goods)).join(", ")}</div><a href="#x">${n.more}</a></li>`).join("\n")}</ul>`,
  pinned: (n, list, day) => `<div role="treegrid" class="ag"><div class="ag-header"><div class="ag-pinned-left-header"><div role="row"><div role="columnheader">${n.number}</div></div></div><div class="ag-header-viewport"><div role="row"><div role="columnheader">${n.links}</div><div role="columnheader">${n.seller}</div><div role="columnheader">${n.filed}</div><div role="columnheader">${n.state}</div></div></div></div>
<div class="ag-body"><div class="ag-pinned-left-cols">${list.map((one, at) => `<div role="row" row-index="${at}"><div role="gridcell">${one.number}</div></div>`).join("")}</div><div class="ag-center-cols">${list.map((one, at) => `<div role="row" row-index="${at}"><div role="gridcell">${one.listings.map((url) => link(url, url.split("/").pop())).join(", ")}</div><div role="gridcell">${one.seller}</div><div role="gridcell">${day(one.day)}</div><div role="gridcell">${one.words}</div></div>`).join("")}</div></div></div>`,
  prose: (n, list, day, words, lang) => `<div class="feed">${list.map((one) => `<div class="entry"><p>${lang === "zh" ? `您于${day(one.day)}提交的举报 ${one.number} ${one.words}。` : `Report <b>${one.number}</b> of ${day(one.day)} is ${one.words}.`.replace("is upheld", "was upheld").replace("is rejected", "was rejected")}</p><p>${one.listings.map((url) => link(url)).join(" ")}</p></div>`).join("\n")}</div>`,
};

/** The pages of a list. @param {string} layout @param {"en" | "zh"} lang @returns {string[]} */
export function pages(layout, lang) {
  const { names, words, day } = LISTS[layout];
  const n = names[lang];
  const all = complaints(layout, lang);
  const count = Math.ceil(all.length / PAGE);
  return Array.from({ length: count }, (_, at) => `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${n.title}</title></head><body><main><h1>${n.title}</h1>
${SHOW[layout](n, all.slice(at * PAGE, (at + 1) * PAGE), day[lang], words[lang], lang)}
<nav>${Array.from({ length: count }, (__, page) => (page === at ? `<b>${page + 1}</b>` : `<a href="?p=${page + 1}">${page + 1}</a>`)).join(" ")}</nav></main></body></html>`);
}
