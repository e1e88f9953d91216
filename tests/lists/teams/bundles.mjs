// A grid of divs with the roles of a table: the first row of a complaint says its standing and how many of its listings
// were removed, and a row for each listing beneath it what became of that one.

import { PAGE, SAY, TODAY, chance, esc, later, pick } from "./common.mjs";

const words = {
  en: {
    submitted: ["In review", "Awaiting verification", "Accepted for processing, not yet decided"],
    accepted: ["Upheld", "Takedown completed", "Complaint successful"],
    rejected: ["Not upheld", "Refused", "Complaint failed"],
    counter_notice: ["Seller's counter-notice received", "Under appeal by seller"],
    withdrawn: ["Withdrawn by complainant", "Revoked by you"],
    information_asked: ["Supplement required", "Further evidence requested"],
  },
  zh: {
    submitted: ["审核中", "待核实", "平台处理中，尚未裁定"],
    accepted: ["投诉成立", "已完成删除", "投诉成功"],
    rejected: ["投诉不成立", "不予支持", "投诉失败"],
    counter_notice: ["收到卖家反通知", "卖家申诉处理中"],
    withdrawn: ["投诉人已撤诉", "您已撤销"],
    information_asked: ["需补充证据", "待补正材料"],
  },
};
/** Of a complaint that was upheld for some of its listings. */
const PARTLY = { en: "Partly upheld", zh: "部分成立" };
const EACH = {
  en: { gone: ["Removed", "Link deleted"], kept: ["Kept online", "No violation found"], open: ["Pending"], none: ["Not handled"] },
  zh: { gone: ["已删除", "链接已下架"], kept: ["保留", "未认定侵权"], open: ["待处理"], none: ["未处理"] },
};

const T = {
  en: {
    title: "Complaint management", portal: "IP Protection Platform", nav: ["Workbench", "Rights", "Complaints", "Counter-notices", "Reports and data", "Messages (3)"], account: "UID 3100776251", cols: ["Complaint", "Right", "Respondent", "Submission time", "Progress", "Listings", ""],
    right: "Trademark", summary: (n, all) => `${n} of ${all} removed`, open: (all) => `0 of ${all} decided`, sub: ["Listing", "Platform", "Checked", "Result"], due: "Respond before ", more: "Details", withdraw: "Withdraw",
    stats: [["Complaints", "100"], ["Listings removed in total", ""], ["Removal rate", "78%"], ["Good-faith score", "4.6"]], key: "Result of a listing: Removed = the link was taken down · Kept online = the platform saw no violation · Pending = not yet decided",
    news: [["2026-11-19", "Complaint volume limits for Double 12: at most 300 listings each"], ["2026-11-05", "Ruling in case CP20250811009931 published as an example: counter-notice rejected, listings stay removed"], ["2026-10-22", "New reason code 09uu for trademark 1627344"]], newsTitle: "Platform news",
    filter: ["Complaint number", "Progress", "Platform", "Submission time"], day: SAY.dashEn, pager: (a, b, c) => `Page ${a} of ${b} (${c} complaints)`,
  },
  zh: {
    title: "投诉管理", portal: "知识产权保护平台", nav: ["工作台", "权利管理", "投诉", "反通知", "数据报表", "消息（3）"], account: "UID 3100776251", cols: ["投诉单", "权利", "被投诉人", "提交时间", "进度", "商品", ""],
    right: "商标", summary: (n, all) => `共 ${all} 个商品，已删除 ${n} 个`, open: (all) => `共 ${all} 个商品，尚未裁定`, sub: ["商品", "平台", "核查时间", "结果"], due: "回应截止：", more: "详情", withdraw: "撤诉",
    stats: [["投诉单", "100"], ["累计删除商品", ""], ["删除率", "78%"], ["诚信分", "4.6"]], key: "商品结果说明：已删除＝链接已被移除；保留＝平台未认定侵权；待处理＝尚未裁定",
    news: [["2026-11-19", "双12期间单次投诉上限为300个商品"], ["2026-11-05", "典型案例 CP20250811009931 公布：反通知不成立，商品维持删除"], ["2026-10-22", "商标 1627344 新增投诉理由 09uu"]], newsTitle: "平台公告",
    filter: ["投诉单号", "进度", "平台", "提交时间"], day: SAY.dot, pager: (a, b, c) => `第 ${a} / ${b} 页（共 ${c} 个投诉单）`,
  },
};

/** What became of each listing: how a complaint stands and what its rows say agree. */
function decide(one, next, lang) {
  const gone = { accepted: true, counter_notice: true }[one.state] ?? false;
  for (const item of one.items) item.gone = gone;
  if (one.state === "accepted" && one.items.length > 1 && next() < 0.5) {
    const kept = 1 + Math.floor(next() * (one.items.length - 1));
    one.items.slice(0, kept).forEach((item) => { item.gone = false; });
    // Not always are those that were kept the first.
    if (next() < 0.5) one.items.reverse();
    one.words = PARTLY[lang];
  }
  one.listings = one.items.map(({ url }) => url);
  one.removed = one.items.filter((item) => item.gone).map(({ url }) => url);
}

function group(one, t, lang) {
  const next = chance(one.number);
  const open = one.state === "submitted" || one.state === "information_asked";
  const result = (item) => pick(next, EACH[lang][item.gone ? "gone" : open ? "open" : one.state === "withdrawn" ? "none" : "kept"]);
  const sum = open ? t.open(one.items.length) : t.summary(one.removed.length, one.items.length);
  const sub = (item) => `<div role="row" aria-level="2" class="g-sub"><div role="cell" class="g-c g-c--2"><a class="g-link" href="${esc(item.raw)}" target="_blank">${esc(item.title)}</a><span class="g-id">ID:${item.id}</span></div><div role="cell" class="g-c">${item.on[lang]}</div><div role="cell" class="g-c">${open ? "—" : t.day(one.updated)}</div><div role="cell" class="g-c"><span class="dot ${item.gone ? "dot-ok" : "dot-no"}"></span>${result(item)}</div></div>`;
  const due = one.state === "counter_notice" ? `<div class="g-due">${t.due}${t.day(later(TODAY, 2 + (one.at % 5)))}</div>` : "";
  return `<div role="rowgroup" class="g-group"><div role="row" aria-level="1" aria-expanded="true" class="g-row"><div role="cell" class="g-c"><button class="caret" aria-hidden="true">▾</button><span class="g-no">${one.number}</span></div><div role="cell" class="g-c">${t.right} ${pick(next, ["1627344", "IR 1288310"])}</div><div role="cell" class="g-c">${esc(one.seller)}</div><div role="cell" class="g-c">${t.day(one.day)} ${one.time.slice(0, 5)}</div><div role="cell" class="g-c"><em class="g-state">${one.words}</em>${due}</div><div role="cell" class="g-c">${sum}</div><div role="cell" class="g-c"><a href="#detail">${t.more}</a>${open ? ` <a href="#withdraw">${t.withdraw}</a>` : ""}</div></div>
${one.items.map(sub).join("\n")}</div>`;
}

export const bundles = {
  home: "https://ipp.aidcgroup.net/complaint/manage",
  markets: ["aliexpress", "aliexpress", "lazada"],
  words,
  decide,
  number: (at, next, day) => `CP${day.replaceAll("-", "")}${String(210000 + at * 61 + Math.floor(next() * 50)).padStart(6, "0")}`,
  page({ list, all, at, count, lang }) {
    const t = T[lang];
    const total = all.reduce((sum, { removed }) => sum + removed.length, 0);
    const names = [...Object.values(words[lang]).flat(), PARTLY[lang]];
    return `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><title>${t.portal} - ${t.title}</title><style>.g-row,.g-head{display:grid;grid-template-columns:200px 150px 150px 170px 220px 180px 1fr}.g-sub{display:grid;grid-template-columns:500px 150px 170px 1fr;padding-left:32px;background:#fafafa}.g-state{font-style:normal;font-weight:600}.dot{display:inline-block;width:6px;height:6px;border-radius:3px;background:#ccc}.dot-ok{background:#52c41a}</style></head><body>
<div class="shell"><div class="shell-top"><b>${t.portal}</b>${t.nav.map((name) => `<a href="#">${name}</a>`).join("")}<span>${t.account}</span></div>
<div class="stats">${t.stats.map(([name, value]) => `<div class="stat"><div class="stat-v">${value || total}</div><div class="stat-n">${name}</div></div>`).join("")}</div>
<div class="cols"><div class="main"><h1>${t.title}</h1>
<div class="filters">${t.filter.map((name, n) => `<label>${name} ${n === 1 ? `<select multiple size="1">${names.map((one) => `<option>${one}</option>`).join("")}</select>` : "<input>"}</label>`).join("")}</div>
<p class="key">${t.key}</p>
<div role="table" aria-label="${t.title}" aria-rowcount="${all.length}" class="grid"><div role="rowgroup"><div role="row" class="g-head">${t.cols.map((name) => `<div role="columnheader">${name}</div>`).join("")}</div></div>
${list.map((one) => group(one, t, lang)).join("\n")}
</div><div class="pages">${t.pager(at + 1, count, all.length)} · ${PAGE} <a href="?p=${at + 2}">›</a></div></div>
<div class="news"><h2>${t.newsTitle}</h2>${t.news.map(([day, text]) => `<div class="news-i"><span>${day}</span> <a href="#">${text}</a></div>`).join("")}</div></div></div></body></html>`;
  },
};
