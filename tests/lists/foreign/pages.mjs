// Complaint lists of six portals in six layouts that stand in no other set, English and Chinese, a hundred complaints each: parts
// that unfold, cards with a timeline, merged cells, a list beside one letter, a tab for every standing, links with outcomes.

import { LISTS } from "./words.mjs";

/** Complaints of a list. */
export const ROWS = 100;
export const LAYOUTS = Object.keys(LISTS);
export const HOME = Object.fromEntries(LAYOUTS.map((name) => [name, LISTS[name].home]));

const ORDER = ["submitted", "accepted", "information_asked", "accepted", "rejected", "accepted", "submitted", "counter_notice", "accepted", "withdrawn", "rejected"];
/** Tabs stand in this order, and so do their complaints. */
const TABS = ["submitted", "information_asked", "counter_notice", "accepted", "rejected", "withdrawn"];
const GOODS = { en: ["fleece jacket", "table lamp", "poster set", "leather handbag", "ground coffee"], zh: ["抓绒外套", "台灯", "海报套装", "真皮手提包", "咖啡粉"] };
const SHOPS = ["ridge-outlet", "north slope deals", "peak_and_valley", "lumen.house", "qingchuang88", "bag-corner"];
const RIGHTS = ["TALLGRASS", "LUMENWALD", "FERRANTINI"];
const WHY = { en: ["The evidence does not show a difference from the genuine goods", "The right does not cover these goods", "The address could not be opened"], zh: ["证据未能体现与正品的差异", "权利范围不包含该商品", "链接无法打开"] };

const later = (day, days) => new Date(Date.parse(day) + days * 864e5).toISOString().slice(0, 10);

/** @typedef {{ number: string, state: string, words: string, listings: string[], removed: string[], day: string, changed: string, seller: string, goods: string, right: string, why: string }} Complaint */

/** The complaints of a list in the order of its pages. @param {string} layout @param {"en" | "zh"} lang @returns {Complaint[]} */
export function complaints(layout, lang) {
  const { url, number, most, words: all } = LISTS[layout];
  const words = all[lang];
  const turn = {};
  let link = 0;
  const rows = Array.from({ length: ROWS }, (_, at) => {
    const state = ORDER[at % ORDER.length];
    const count = at % 4 === 2 || at % 5 === 3 ? 1 + ((at * 7 + 1) % most) : 1;
    const listings = Array.from({ length: count }, () => url((link += 1)));
    const part = state === "accepted" && count > 1 && at % 2 === 0 && Boolean(words.partly);
    const said = part ? words.partly(count - 1, count) : words[state][(turn[state] = (turn[state] ?? -1) + 1) % words[state].length];
    const removed = state !== "accepted" ? [] : part ? listings.slice(0, -1) : listings;
    const day = later("2026-11-22", -Math.floor(at * 0.7));
    const open = state === "submitted";
    return { number: number(ROWS - at), state, words: said, listings, removed, day, changed: open ? "" : later(day, 1 + (at % 6)), seller: SHOPS[at % SHOPS.length], goods: GOODS[lang][at % 5], right: RIGHTS[at % 3], why: state === "rejected" ? WHY[lang][at % 3] : "" };
  });
  return layout === "tabs" ? TABS.flatMap((state) => rows.filter((row) => row.state === state)) : rows;
}

const link = (url, words = url) => `<a href="${url}" rel="noopener">${words}</a>`;
const outcome = (n, one, url) => (one.removed.includes(url) ? n.gone : one.state === "submitted" || one.state === "information_asked" ? n.open : n.there);

const SHOW = {
  // Each complaint is a part that unfolds, closed at first, with its links in a table inside.
  folds: (n, list, day) => list.map((one, at) => `<details class="fold"><summary><span class="id">${n.number} ${one.number}</span><span class="tag">${one.words}</span></summary><div class="in"><dl><dt>${n.right}</dt><dd>${one.right}</dd><dt>${n.filed}</dt><dd>${day(one.day, at)}</dd>${one.changed ? `<dt>${n.changed}</dt><dd>${day(one.changed, at + 3)}</dd>` : ""}</dl><table><thead><tr><th>#</th><th>${n.links}</th><th>${n.seller}</th><th>${n.result}</th></tr></thead><tbody>${one.listings.map((url, row) => `<tr><td>${row + 1}</td><td>${link(url)}<br><small>${one.goods}</small></td><td>${one.seller}</td><td>${outcome(n, one, url)}</td></tr>`).join("")}</tbody></table>${one.why ? `<p>${n.reason}: ${one.why}</p>` : ""}${one.changed ? "" : `<button type="button">${n.act}</button>`}</div></details>`).join("\n"),
  // Cards: the standing as a badge, below it what happened and when, the oldest first.
  timeline: (n, list, day) => `<div class="cards">${list.map((one) => `<article class="card" aria-labelledby="r${one.number}"><div class="top"><h3 id="r${one.number}">${n.number} #${one.number}</h3><span class="badge">${one.words}</span></div><p class="sub">${n.right}: ${one.right} · ${n.seller}: ${one.seller}</p><h4>${n.links}</h4><ul>${one.listings.map((url) => `<li>${link(url, `${one.goods} (${url.split("/").pop()})`)}</li>`).join("")}</ul><ol class="line"><li class="done"><time datetime="${one.day}">${day(one.day)}</time> ${n.filed}</li>${one.changed ? `<li class="done"><time datetime="${later(one.day, 1)}">${day(later(one.day, 1))}</time> ${n.read}</li><li class="now" aria-current="step"><time datetime="${one.changed}">${day(one.changed)}</time> ${n.changed}</li>` : `<li class="next">${n.read}</li>`}</ol>${one.why ? `<p>${n.reason}: ${one.why}</p>` : ""}<a href="#m">${n.act}</a></article>`).join("\n")}</div>`,
  // A head of two rows; what is the complaint's goes over the rows of its goods.
  merged: (n, list, day) => `<table class="grid" border="1"><thead><tr><th colspan="3">${n.case}</th><th colspan="3">${n.goods}</th><th rowspan="2">${n.state}</th><th rowspan="2">${n.changed}</th><th rowspan="2">${n.act}</th></tr><tr><th>${n.number}</th><th>${n.right}</th><th>${n.filed}</th><th>${n.links}</th><th>${n.seller}</th><th>${n.result}</th></tr></thead><tbody>
${list.map((one, at) => one.listings.map((url, row) => {
    const over = one.listings.length > 1 ? ` rowspan="${one.listings.length}"` : "";
    const head = row ? "" : `<td${over}>${one.number}</td><td${over}>${one.right}</td><td${over}>${day(one.day, at)}</td>`;
    const tail = row ? "" : `<td${over}>${one.words}${one.why ? `<br><small>${n.reason}: ${one.why}</small>` : ""}</td><td${over}>${one.changed ? day(one.changed, at + 5) : "-"}</td><td${over}><a href="#v">${n.act}</a></td>`;
    return `<tr>${head}<td>${link(url)}</td><td>${one.seller}</td><td>${outcome(n, one, url)}</td>${tail}</tr>`;
  }).join("\n")).join("\n")}</tbody></table>`,
  // A list as of letters, and beside it the one that is open, which tells its complaint once more.
  mail: (n, list, day) => `<div class="split"><div class="inbox" role="list">${list.map((one, at) => `<div role="listitem" class="mail${at === 2 ? " open" : ""}"><div class="r1"><strong>${n.number} ${one.number}</strong><span class="date">${day(one.day)}</span></div><div class="r2">${one.right} · ${one.seller}</div><div class="r3"><span class="pill">${one.words}</span>${one.listings.map((url) => `<a class="clip" href="${url}">📎 ${url.split("/").pop()}</a>`).join(" ")}</div></div>`).join("\n")}</div>
<section class="letter"><h2>${n.number} ${list[2].number}</h2><table><tr><th>${n.state}</th><td>${list[2].words}</td></tr><tr><th>${n.filed}</th><td>${day(list[2].day)}</td></tr><tr><th>${n.seller}</th><td>${list[2].seller}</td></tr><tr><th>${n.links}</th><td>${list[2].listings.map((url) => link(url)).join("<br>")}</td></tr></table><div class="msg"><b>${n.from}</b><p>${n.hello} ${n.more}</p></div><textarea placeholder="${n.act}"></textarea><button>${n.act}</button></section></div>`,
  // Only the tab says how its complaints stand.
  tabs: (n, list, day) => `<div role="tabpanel" id="panel" aria-labelledby="tab-${list[0].state}"><table class="list"><tbody><tr><th>${n.number}</th><th>${n.right}</th><th>${n.links}</th><th>${n.seller}</th><th>${n.filed}</th><th></th></tr>
${list.map((one) => `<tr><td>${one.number}</td><td>${one.right}</td><td>${one.listings.map((url) => link(url, url.replace("https://www.", ""))).join("<br>")}</td><td>${one.seller}</td><td>${day(one.day)}</td><td><a href="#d">${n.act}</a></td></tr>`).join("\n")}</tbody></table></div>`,
  // A heading for every complaint and its result, below it the products, each with what became of it.
  groups: (n, list, day) => list.map((one) => `<section class="group"><div class="ghead"><h3>${n.number} ${one.number}</h3><div class="facts"><span>${n.right}: ${one.right}</span> <span>${n.filed}: ${day(one.day)}</span>${one.changed ? ` <span>${n.changed}: ${day(one.changed)}</span>` : ""} <span>${n.state}: <b>${one.words}</b></span></div></div><ul class="products">${one.listings.map((url) => `<li><img alt="" width="40" height="40"><div>${one.goods}<br>${link(url)}</div><div>${n.seller} ${one.seller}</div><div class="st">${n.result}: ${outcome(n, one, url)}</div></li>`).join("")}</ul>${one.why ? `<p class="why">${n.reason}: ${one.why}</p>` : ""}${one.state === "submitted" ? `<button type="button">${n.act}</button>` : ""}</section>`).join("\n"),
};

const CSS = ".fold,.card,.group{border:1px solid #ddd;margin:8px 0;padding:8px}.tag,.badge,.pill{background:#eee;border-radius:8px;padding:2px 8px;margin-left:12px}.split{display:flex}.inbox{width:420px;border-right:1px solid #ddd}.mail{padding:8px;border-bottom:1px solid #eee}.open{background:#eef5ff}.letter{flex:1;padding:0 20px}.r1,.top,.products li,.ghead{display:flex;justify-content:space-between;gap:12px}.line{list-style:none}.next{color:#aaa}[role=tab]{padding:8px 14px}[aria-selected=true]{border-bottom:2px solid}";

/** The pages of a list; where tabs part it, one for each. @param {string} layout @param {"en" | "zh"} lang @returns {string[]} */
export function pages(layout, lang) {
  const { names, words, day, page } = LISTS[layout];
  const n = names[lang];
  const all = complaints(layout, lang);
  const ofState = (state) => all.filter((one) => one.state === state);
  const cut = layout === "tabs" ? TABS.map(ofState) : Array.from({ length: Math.ceil(all.length / page) }, (_, at) => all.slice(at * page, (at + 1) * page));
  const tab = (state, on) => `<button role="tab" id="tab-${state}" aria-selected="${on}" aria-controls="panel">${words[lang][state][0]} (${ofState(state).length})</button>`;
  const filter = (list) => (layout === "tabs" ? `<div role="tablist">${TABS.map((state) => tab(state, list[0].state === state)).join("")}</div>` : `<form><input type="search" placeholder="${n.seek}"><select><option>${n.all}</option>${TABS.map((state) => `<option>${words[lang][state][0]}</option>`).join("")}</select></form>`);
  const pager = (at) => (layout === "tabs" ? "" : `<nav aria-label="pages">${cut.map((_, other) => (other === at ? `<b>${other + 1}</b>` : `<a href="?p=${other + 1}">${other + 1}</a>`)).join(" ")} <a href="?p=${Math.min(cut.length, at + 2)}">${n.next}</a></nav>`);
  return cut.map((list, at) => `<!doctype html><html lang="${lang === "zh" ? "zh-CN" : "en"}"><head><meta charset="utf-8"><title>${n.title}</title><style>${CSS}</style></head><body><header><a href="/">⌂</a></header><main><h1>${n.title}</h1>${filter(list)}
${SHOW[layout](n, list, day[lang])}
${pager(at)}</main></body></html>`);
}
