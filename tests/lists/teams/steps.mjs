// Cards of labels and values. The standing is nowhere said but in a bar of steps: those that were reached have a day, the
// one that is current is marked, the later ones stand there grey. English: own markup; Chinese: Ant Design's.

import { PAGE, SAY, TODAY, chance, esc, later, pick } from "./common.mjs";

// A path and how far it was gone: the steps' names, and the place of the current one.
const words = {
  en: {
    submitted: [[["Report received", "Under review", "Listings taken down", "Closed"], 1], [["Report received", "Assigned to a specialist", "Decision"], 0], [["Report received", "Verification of evidence", "Listings taken down", "Closed"], 1]],
    accepted: [[["Report received", "Under review", "Listings taken down"], 2], [["Report received", "Under review", "Infringement confirmed"], 2], [["Report received", "Verification of evidence", "Listings taken down", "Seller's time to appeal ended"], 2]],
    rejected: [[["Report received", "Under review", "Report declined"], 2], [["Report received", "Verification of evidence", "No infringement found"], 2], [["Report received", "Evidence not sufficient, report refused"], 1]],
    counter_notice: [[["Report received", "Under review", "Listings taken down", "Counter-notice from seller", "Final outcome"], 3], [["Report received", "Under review", "Seller objected", "Your answer", "Final outcome"], 2]],
    withdrawn: [[["Report received", "Withdrawn at your request"], 1], [["Report received", "Under review", "Retracted by you"], 2]],
    information_asked: [[["Report received", "Under review", "Waiting for your documents", "Listings taken down", "Closed"], 2], [["Report received", "More proof requested from you", "Decision"], 1]],
  },
  zh: {
    submitted: [[["提交投诉", "平台审核中", "商品下架", "结案"], 1], [["已收到投诉", "分配专员", "出具结果"], 0], [["提交投诉", "核验证据中", "商品下架", "结案"], 1]],
    accepted: [[["提交投诉", "平台审核", "商品已下架"], 2], [["提交投诉", "平台审核", "认定侵权，投诉成立"], 2], [["提交投诉", "核验证据", "商品已下架", "卖家申诉期结束"], 2]],
    rejected: [[["提交投诉", "平台审核", "投诉不成立"], 2], [["提交投诉", "核验证据", "未认定侵权"], 2], [["提交投诉", "证据不足，投诉被驳回"], 1]],
    counter_notice: [[["提交投诉", "平台审核", "商品已下架", "卖家提交反通知", "最终结果"], 3], [["提交投诉", "平台审核", "卖家已申诉", "等您回应", "最终结果"], 2]],
    withdrawn: [[["提交投诉", "您已撤诉"], 1], [["提交投诉", "平台审核", "投诉人已撤回"], 2]],
    information_asked: [[["提交投诉", "平台审核", "待您补充材料", "商品下架", "结案"], 2], [["提交投诉", "要求补充证明", "出具结果"], 1]],
  },
};

const T = {
  en: {
    title: "Your IP reports", portal: "Intellectual Property Portal", nav: ["Home", "File a report", "Your IP reports", "IP assets", "Authorised agents", "Sign out"], account: "Rights holder ID RH-5530917", number: "Report number", filed: "Filed", asset: "IP asset", seller: "Store", where: "Where it is used", places: ["Product itself", "Product pictures", "Title or description", "Packaging"], items: "Reported goods", goods: "Goods ID", order: "Test order",
    notice: "IP asset US 6,117,204 (HALVERSEN) was approved on Nov 2, 2026. Reports for test order PO-211-04417623-1290 must be filed before Dec 15, 2026.", legend: ["How a report moves on", "Each report is first received, then reviewed. If we confirm an infringement the listings are taken down. A seller may send a counter-notice within 14 days; you will then be asked for an answer. Reports can be withdrawn at any time."],
    filter: ["All reports", "In progress", "Taken down", "Declined", "Counter-notice", "Withdrawn"], reached: "completed", now: "current step", todo: "not reached", more: "Load more", less: "Show details", date: SAY.usEn, shown: (a, b) => `${a} of ${b} reports`,
  },
  zh: {
    title: "我的侵权投诉", portal: "知识产权保护平台", nav: ["首页", "提交投诉", "我的侵权投诉", "权利资产", "授权代理人", "退出登录"], account: "权利人ID RH-5530917", number: "投诉编号", filed: "提交日期", asset: "权利资产", seller: "店铺", where: "使用位置", places: ["商品本身", "商品图片", "标题或描述", "包装"], items: "被投诉商品", goods: "商品ID", order: "测试订单",
    notice: "权利资产 第6117204号（HALVERSEN）已于2026/11/02审核通过。测试订单 PO-211-04417623-1290 的投诉须在2026/12/15前提交。", legend: ["投诉流程说明", "平台收到投诉后进行审核；认定侵权的，商品将被下架。卖家可在14天内提交反通知，届时请您回应。您可随时撤诉。"],
    filter: ["全部投诉", "处理中", "已下架", "不成立", "反通知", "已撤诉"], more: "加载更多", less: "查看详情", date: SAY.slash, shown: (a, b) => `已显示 ${a} / ${b} 条投诉`,
  },
};

/** The days of the steps that were reached: the first is the day of filing. */
function days(one, reached) {
  return Array.from({ length: reached + 1 }, (_, n) => {
    const day = later(one.day, n === 0 ? 0 : n * 2 - 1);
    return day > TODAY ? TODAY : day;
  });
}

function barEn(one, t) {
  const [names, current] = one.words;
  const reached = days(one, current);
  const step = (name, n) => {
    const [kind, said] = n < current ? ["done", t.reached] : n === current ? ["now", t.now] : ["todo", t.todo];
    return `<li class="step step--${kind}"${n === current ? ' aria-current="step"' : ""}><span class="step__mark" aria-hidden="true">${n < current ? "✓" : n + 1}</span><span class="step__name">${name}</span><span class="sr-only">${said}</span>${n <= current ? `<time class="step__day">${t.date(reached[n])}</time>` : ""}</li>`;
  };
  return `<ol class="stepper">${names.map(step).join("")}</ol>`;
}

function barZh(one, t) {
  const [names, current] = one.words;
  const reached = days(one, current);
  const step = (name, n) => `<div class="ant-steps-item ant-steps-item-${n < current ? "finish" : n === current ? "process ant-steps-item-active" : "wait"}"><div class="ant-steps-item-container"><div class="ant-steps-item-tail"></div><div class="ant-steps-item-icon">${n < current ? '<span class="ant-steps-finish-icon"><span role="img" aria-label="check" class="anticon anticon-check ant-steps-finish-icon"></span></span>' : `<span class="ant-steps-icon">${n + 1}</span>`}</div><div class="ant-steps-item-content"><div class="ant-steps-item-title">${name}</div>${n <= current ? `<div class="ant-steps-item-description">${t.date(reached[n])}</div>` : ""}</div></div></div>`;
  return `<div class="ant-steps ant-steps-horizontal ant-steps-small ant-steps-label-vertical css-p7e5j5">${names.map(step).join("")}</div>`;
}

function card(one, t, lang) {
  const next = chance(one.number);
  const goods = one.items.map((item) => `<li><a href="${esc(item.raw)}">${esc(item.title)}</a> <span class="id">${t.goods}: ${item.id}</span></li>`).join("");
  const order = next() < 0.2 ? `<div class="pair"><dt>${t.order}</dt><dd>PO-211-${Math.floor(10000000 + next() * 89999999)}-${Math.floor(1000 + next() * 8999)}</dd></div>` : "";
  return `<section class="report-card">
<dl class="pairs"><div class="pair"><dt>${t.number}</dt><dd>${one.number}</dd></div><div class="pair"><dt>${t.filed}</dt><dd>${t.date(one.day)}</dd></div><div class="pair"><dt>${t.asset}</dt><dd>HALVERSEN, ${lang === "zh" ? "第6117204号" : "US 6,117,204"}</dd></div><div class="pair"><dt>${t.seller}</dt><dd>${esc(one.seller)}</dd></div><div class="pair"><dt>${t.where}</dt><dd>${pick(next, t.places)}</dd></div>${order}<div class="pair pair--wide"><dt>${t.items} (${one.items.length})</dt><dd><ul>${goods}</ul></dd></div></dl>
${lang === "zh" ? barZh(one, t) : barEn(one, t)}
<button type="button" class="link">${t.less}</button>
</section>`;
}

export const steps = {
  home: "https://www.temu.com/ip-portal/reports",
  markets: ["temu"],
  words,
  number: (at, next) => `IPC-${(0x8f210000 + at * 0x3a7 + Math.floor(next() * 0x2ff)).toString(16).toUpperCase()}`,
  page({ list, all, at, lang }) {
    const t = T[lang];
    return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${t.title} | ${t.portal}</title><style>.sr-only{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}.stepper{display:flex;list-style:none}.step{flex:1}.step--todo,.ant-steps-item-wait{color:#bbb}.step--now{font-weight:600;color:#fb7701}.ant-steps{display:flex}.ant-steps-item{flex:1}.report-card{border:1px solid #ddd;border-radius:8px;margin:12px;padding:16px}.pair{display:inline-block;margin-right:24px}</style></head>
<body><header><strong>${t.portal}</strong><nav>${t.nav.map((name) => `<a href="#">${name}</a>`).join(" ")}</nav><span>${t.account}</span></header>
<main><h1>${t.title}</h1><p class="banner">${t.notice}</p>
<div class="chips" role="group">${t.filter.map((name, n) => `<button class="chip" aria-pressed="${n === 0}">${name}</button>`).join("")}</div>
<details class="legend"><summary>${t.legend[0]}</summary><p>${t.legend[1]}</p></details>
${list.map((one) => card(one, t, lang)).join("\n")}
<p class="count">${t.shown(at * PAGE + list.length, all.length)}</p><button type="button">${t.more}</button></main></body></html>`;
  },
};
