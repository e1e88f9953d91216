// An accordion: the head of a case says its number and whether anybody must act, the panel's list of terms how it stands.

import { DAY, any, html, plus } from "./kit.mjs";

const words = {
  en: {
    submitted: ["No decision yet, with the duty officer", "Waiting in the examination queue", "Forwarded to the country team, decision awaited"],
    accepted: ["Infringement established, products deactivated", "Complaint justified: products are offline", "Products delisted and seller warned"],
    rejected: ["No infringement established", "Complaint unfounded: goods are genuine", "Turned down, the registration has lapsed"],
    counter_notice: ["Seller has lodged an objection", "Seller submitted a statement of non-infringement"],
    withdrawn: ["Complainant dropped the case", "Ended on request of the complainant"],
    information_asked: ["Further proof wanted from you", "Examination paused until you upload the power of attorney"],
  },
  zh: {
    submitted: ["尚未作出结论，值班专员处理中", "排队等待审查", "已转交国家站点，等待结论"],
    accepted: ["侵权成立，商品已冻结", "投诉有理：商品已下线", "商品已清退并警告卖家"],
    rejected: ["侵权不成立", "投诉理由不充分：商品为正品", "不予支持，注册已失效"],
    counter_notice: ["卖家已提出异议", "卖家提交了不侵权声明"],
    withdrawn: ["投诉人放弃本案", "应投诉人请求终止"],
    information_asked: ["请您进一步举证", "审查中止，待您上传授权委托书"],
  },
};
const T = {
  en: {
    title: "Case list", site: "IP Protection Centre", nav: ["Home", "New case", "Case list", "Rights vault", "Inbox 4"], phase: { submitted: "Open", information_asked: "Your turn", counter_notice: "Your turn", accepted: "Closed", rejected: "Closed", withdrawn: "Closed" }, phases: ["All", "Open", "Your turn", "Closed"],
    case: "Case", products: (n) => (n === 1 ? "1 product" : `${n} products`), stands: "Where it stands", dt: ["Outcome", "Lodged on", "Last change", "Ground", "Registration", "Member ID of seller", "Products complained of", "Document check", "Reply until", "Earlier case", "Handling officer"], grounds: ["Trade mark on the product", "Counterfeit", "Copyright in pictures"], check: ["passed", "passed with remarks"], officers: ["Mei L.", "Arif R.", "Thanh N."],
    acts: { submitted: ["Drop this case"], information_asked: ["Upload", "Drop this case"], counter_notice: ["Agree with objection", "Reject objection"], accepted: ["Rate this decision"], rejected: ["Ask for re-examination"], withdrawn: [] },
    help: ["How to read this list", "Open: we are at work. Your turn: the case rests until you answer. Closed: the panel names the outcome. Products that were deactivated by mistake are put back within 24 hours.", "Objections of sellers that are not answered in 5 days count as agreed."], sort: "Sort by: newest", pages: "Page", expand: "Expand all",
  },
  zh: {
    title: "案件列表", site: "知识产权保护中心", nav: ["首页", "新建案件", "案件列表", "权利库", "站内信 4"], phase: { submitted: "进行中", information_asked: "轮到您", counter_notice: "轮到您", accepted: "已结案", rejected: "已结案", withdrawn: "已结案" }, phases: ["全部", "进行中", "轮到您", "已结案"],
    case: "案件", products: (n) => `${n}件商品`, stands: "目前进展", dt: ["结论", "立案日", "最近变动", "事由", "注册号", "卖家会员号", "被投诉商品", "文件核验", "答复截止", "前案", "经办人"], grounds: ["商品上使用商标", "假冒", "图片著作权"], check: ["通过", "通过（有备注）"], officers: ["李专员", "陈专员", "阮专员"],
    acts: { submitted: ["放弃本案"], information_asked: ["上传", "放弃本案"], counter_notice: ["同意异议", "驳回异议"], accepted: ["评价结论"], rejected: ["申请复审"], withdrawn: [] },
    help: ["列表说明", "进行中：平台正在处理。轮到您：等待您答复。已结案：展开后可见结论。误冻结的商品将在24小时内恢复。", "卖家异议5天内未答复的，视为同意。"], sort: "排序：最新", pages: "页", expand: "全部展开",
  },
};

function parts(one, t, say) {
  const next = one.chance();
  const rows = [
    [t.dt[4], any(next, ["SG 40202318874Q", "MY TM2021004417", "TH 211109823"])],
    [t.dt[3], any(next, t.grounds)],
    [t.dt[1], say(one.day)],
    [t.dt[7], any(next, t.check)],
    [t.dt[6], `<ul>${one.items.map((item) => `<li><a href="${html(item.raw)}" rel="noopener">${html(item.title)}</a></li>`).join("")}</ul>`],
    [t.dt[5], `${html(one.seller)} (${10_000_000 + Math.floor(next() * 89_999_999)})`],
    [t.phase[one.state] === t.phase.accepted ? t.dt[0] : t.stands, `<strong>${one.say}</strong>`],
    [t.dt[2], say(one.updated)],
    [t.dt[10], any(next, t.officers)],
  ];
  if (one.state === "information_asked" || one.state === "counter_notice") rows.push([t.dt[8], say(one.due)]);
  // A case that was tried before, last year.
  if (next() < 0.1) rows.push([t.dt[9], `LZ-2025-${30100 + one.at * 7} (${say(plus(one.day, -200))})`]);
  return rows.map(([term, text]) => `<dt>${term}</dt><dd>${text}</dd>`).join("\n");
}
const acts = (one, t) => t.acts[one.state].map((name) => `<button type="button" class="btn">${name}</button>`).join(" ");

function foldEn(one, t, open) {
  const id = `p${one.at}`;
  return `<div class="acc__item"><h3 class="acc__head"><button type="button" aria-expanded="${open}" aria-controls="${id}" id="h-${id}"><span class="acc__no">${t.case} ${one.number}</span> <span class="acc__sum">${html(one.seller)}, ${t.products(one.items.length)}</span> <span class="acc__phase">${t.phase[one.state]}</span></button></h3>
<div class="acc__panel" id="${id}" role="region" aria-labelledby="h-${id}"${open ? "" : " hidden"}><dl>${parts(one, t, DAY.long)}</dl><p>${acts(one, t)}</p></div></div>`;
}
const foldZh = (one, t, open) => `<details class="case"${open ? " open" : ""}><summary><b>${one.number}</b><span>${html(one.seller)}</span><span>${t.products(one.items.length)}</span><em>${t.phase[one.state]}</em></summary><div class="case-in"><dl>${parts(one, t, DAY.han)}</dl><div class="case-acts">${acts(one, t)}</div></div></details>`;

export const folds = {
  home: "https://ipp.lazada.sg/cases",
  markets: ["lazada"],
  rows: 60, size: 20,
  words,
  number: (at, next, day) => `LZ-${day.slice(0, 4)}-${41200 + at * 5 + Math.floor(next() * 5)}`,
  page({ list, all, at, count, lang }) {
    const t = T[lang];
    const fold = lang === "en" ? foldEn : foldZh;
    const many = (phase) => all.filter(({ state }) => !phase || t.phase[state] === phase).length;
    return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${t.title} | ${t.site}</title><style>dl{display:grid;grid-template-columns:180px 1fr}[hidden]{display:none}</style></head><body>
<header><a href="/">${t.site}</a><nav>${t.nav.map((name) => `<a href="#">${name}</a>`).join("")}</nav></header><main><h1>${t.title}</h1>
<div role="group" class="seg">${t.phases.map((name, n) => `<button aria-pressed="${!n}">${name} <span>${many(n ? name : "")}</span></button>`).join("")}</div><div class="bar"><span>${t.sort}</span><button>${t.expand}</button></div>
<section class="acc">
${list.map((one, n) => fold(one, t, n === 0 || n === 7)).join("\n")}
</section><nav aria-label="${t.pages}">${Array.from({ length: count }, (_, n) => `<a href="?page=${n + 1}"${n === at ? ' aria-current="page"' : ""}>${n + 1}</a>`).join(" ")}</nav></main>
<aside><h2>${t.help[0]}</h2><p>${t.help[1]}</p><p>${t.help[2]}</p></aside></body></html>`;
  },
};
