// A component library's table with a short tag for the standing and a tooltip that says the rest: Vuetify in English (the
// tooltips lie at the end of the body), Arco Design in Chinese (titles). Days are relative, the tooltip has the date.

import { DAY, ago, any, html } from "./kit.mjs";

// Tag and tooltip; D is a day to come, U that of the last change, N the number of links.
const words = {
  en: {
    submitted: [["Open", "Assigned to a case handler, decision due D"], ["Queued", "Nobody has looked at it yet"], ["Open", "Second check, decision due D"]],
    accepted: [["Closed", "Links deleted on U: N of N"], ["Taken down", "Seller received 2 penalty points"], ["Closed", "Infringement found, links deleted on U: N of N"]],
    rejected: [["Closed", "No link deleted: evidence does not prove an infringement"], ["Turned down", "The registration does not cover these goods"], ["Closed", "No link deleted: seller is an authorised dealer"]],
    counter_notice: [["Your move", "Seller sent a counter-notice, answer before D"], ["Contested", "Seller presented purchase invoices on U"]],
    withdrawn: [["Closed", "Called off by you on U"], ["Revoked", "At your own request, U"]],
    information_asked: [["Your move", "Hand in the notarised purchase record before D"], ["Sent back", "Certificate missing: complete the complaint and send it again before D"]],
  },
  zh: {
    submitted: [["进行中", "已分配专员，预计D前出结论"], ["排队", "尚未有人处理"], ["进行中", "二次核查，预计D前出结论"]],
    accepted: [["已结", "U 删除链接：N/N"], ["已删链", "卖家已扣2分"], ["已结", "认定侵权，U 删除链接：N/N"]],
    rejected: [["已结", "未删除链接：现有证据不能证明侵权"], ["未支持", "注册范围不含该类商品"], ["已结", "未删除链接：卖家为授权经销商"]],
    counter_notice: [["待您决定", "卖家已提交反通知，请于D前答复"], ["有争议", "卖家于U出示进货发票"]],
    withdrawn: [["已结", "您于U主动撤诉"], ["已撤", "应您本人要求，U"]],
    information_asked: [["待您决定", "请于D前补交公证购买记录"], ["退回", "缺少注册证：请于D前补齐后重新提交"]],
  },
};
const COLOUR = { submitted: "blue", accepted: "green", rejected: "red", counter_notice: "orange", withdrawn: "gray", information_asked: "gold" };
const T = {
  en: {
    title: "Complaints", site: "IP Protection Platform", cols: ["Complaint", "IPR", "Site", "Links", "Respondent", "Lodged", "Standing", "Changed", ""], menu: ["Overview", "IPR", "Lodge a complaint", "Complaints", "Counter-notices", "Members"], ops: { submitted: ["Open", "Call off"], accepted: ["Open"], rejected: ["Open", "Lodge again"], counter_notice: ["Open", "Answer"], withdrawn: ["Open"], information_asked: ["Open", "Complete", "Call off"] },
    near: (n) => (n === 0 ? "today" : n === 1 ? "yesterday" : n < 14 ? `${n} days ago` : n < 60 ? `${Math.floor(n / 7)} weeks ago` : `${Math.floor(n / 30)} months ago`), full: DAY.long, sites: { taobao: "Taobao", tmall: "Tmall", 1688: "1688", aliexpress: "AliExpress" },
    chips: ["Any", "Open", "Your move", "Closed", "Contested"], sub: "Search complaint, IPR or respondent", rows: "Items per page:", tip: "Hover over a tag to see more.", tel: "Complaints hotline 0571-85022088", bulk: "Closed complaints are kept for 3 years. Links that were deleted in error: restore request."
  },
  zh: {
    title: "投诉记录", site: "知识产权保护平台", cols: ["投诉号", "知产", "站点", "链接", "被投诉方", "提交", "状态", "变更", ""], menu: ["总览", "知产", "新建投诉", "投诉记录", "反通知", "成员"], ops: { submitted: ["打开", "撤诉"], accepted: ["打开"], rejected: ["打开", "再次投诉"], counter_notice: ["打开", "答复"], withdrawn: ["打开"], information_asked: ["打开", "补交", "撤诉"] },
    near: (n) => (n === 0 ? "今天" : n === 1 ? "昨天" : n < 14 ? `${n}天前` : n < 60 ? `${Math.floor(n / 7)}周前` : `${Math.floor(n / 30)}个月前`), full: DAY.iso, sites: { taobao: "淘宝", tmall: "天猫", 1688: "1688", aliexpress: "速卖通" },
    chips: ["不限", "进行中", "待您决定", "已结", "有争议"], sub: "搜索投诉号、知产或被投诉方", rows: "每页条数", tip: "鼠标移到标签上可查看说明。", tel: "投诉热线 0571-85022088", bulk: "已结投诉保留3年。误删链接请提交恢复申请。",
  },
};
const site = (one, t) => t.sites[/taobao|tmall|1688|aliexpress/.exec(one.items[0].raw)[0]];
const ipr = (one) => any(one.chance(), ["TM-5448102", "TM-30218874", "ZL202030417755.2"]);

function vuetify({ list, all, at, count }, t) {
  const tips = [];
  const tip = (id, text) => {
    tips.push(`<div class="v-overlay v-tooltip v-theme--light" id="${id}"><div class="v-overlay__content" role="tooltip" style="display: none;">${html(text)}</div></div>`);
    return id;
  };
  const row = (one) => {
    const n = one.at + 40;
    const links = one.items.map((item) => `<a href="${html(item.raw)}" class="link text-truncate">${html(item.title)}</a>`).join("<br>");
    const cells = [`<code>${one.number}</code>`, ipr(one), site(one, t), links, html(one.seller),
      `<time datetime="${one.day}T${one.time}:00+08:00" title="${t.full(one.day)}, ${one.time}">${t.near(ago(one.day))}</time>`,
      `<span class="v-chip v-chip--label v-chip--size-small text-${COLOUR[one.state]}" aria-describedby="${tip(`v-tooltip-${n}`, one.told)}"><span class="v-chip__content">${one.tag}</span></span>`,
      `<time datetime="${one.updated}" title="${t.full(one.updated)}">${t.near(ago(one.updated))}</time>`, t.ops[one.state].map((name) => `<button type="button" class="v-btn v-btn--variant-text"><span class="v-btn__content">${name}</span></button>`).join("")];
    return `<tr class="v-data-table__tr">${cells.map((text) => `<td class="v-data-table__td v-data-table-column--align-start">${text}</td>`).join("")}</tr>`;
  };
  const rows = list.map(row).join("\n");
  return `<div class="v-chip-group">${t.chips.map((name, n) => `<span class="v-chip${n ? "" : " v-chip--selected"}"><span class="v-chip__content">${name}</span></span>`).join("")}</div><div class="v-input"><label class="v-label">${t.sub}</label><input></div>
<div class="v-table v-table--density-default v-data-table"><div class="v-table__wrapper"><table><thead><tr>${t.cols.map((name, n) => `<th class="v-data-table__td v-data-table__th${n === 5 ? " v-data-table__th--sorted" : ""}"><div class="v-data-table-header__content"><span>${name}</span>${n === 5 ? '<i class="mdi-arrow-down mdi v-icon" aria-hidden="true"></i>' : ""}</div></th>`).join("")}</tr></thead><tbody class="v-data-table__tbody">
${rows}
</tbody></table></div><div class="v-data-table-footer"><span>${t.rows}</span> 50 <span>${at * 50 + 1}-${at * 50 + list.length} of ${all.length}</span> <span>${at + 1}/${count}</span></div></div>
<p>${t.tip} ${t.bulk}</p><footer>${t.tel}</footer><div class="v-overlay-container">${tips.join("\n")}</div>`;
}
function arco({ list, all, at, count }, t) {
  const td = (text, more = "") => `<td class="arco-table-td"><div class="arco-table-cell"${more}><span class="arco-table-cell-wrap-value">${text}</span></div></td>`;
  const row = (one) => `<tr class="arco-table-tr">${td(one.number)}${td(ipr(one))}${td(site(one, t))}${td(one.items.map((item) => `<a class="arco-link" href="${html(item.raw)}" title="${html(item.title)}">${html(item.raw)}</a>`).join(""))}${td(html(one.seller))}${td(`<span title="${one.day} ${one.time}:07">${t.near(ago(one.day))}</span>`)}${td(`<div class="arco-tag arco-tag-size-default arco-tag-checked arco-tag-${COLOUR[one.state]}" title="${html(one.told)}"><span class="arco-tag-content">${one.tag}</span></div>`)}${td(`<span title="${one.updated}">${t.near(ago(one.updated))}</span>`)}${td(t.ops[one.state].map((name) => `<button class="arco-btn arco-btn-text" type="button"><span>${name}</span></button>`).join(""))}</tr>`;
  return `<div class="arco-radio-group">${t.chips.map((name, n) => `<label class="arco-radio-button${n ? "" : " arco-radio-checked"}"><input type="radio"><span>${name}</span></label>`).join("")}</div><span class="arco-input-inner-wrapper"><input class="arco-input" placeholder="${t.sub}"></span>
<div class="arco-table arco-table-size-default arco-table-border"><div class="arco-table-container"><div class="arco-table-content-inner"><table><colgroup>${t.cols.map(() => "<col>").join("")}</colgroup><thead><tr class="arco-table-tr">${t.cols.map((name) => `<th class="arco-table-th"><div class="arco-table-th-item"><span class="arco-table-th-item-title">${name}</span></div></th>`).join("")}</tr></thead><tbody>
${list.map(row).join("\n")}
</tbody></table></div></div><div class="arco-pagination"><div class="arco-pagination-total-text">共 ${all.length} 条</div><ul class="arco-pagination-list">${Array.from({ length: count }, (_, n) => `<li class="arco-pagination-item${n === at ? " arco-pagination-item-active" : ""}">${n + 1}</li>`).join("")}</ul></div></div><p>${t.tip}${t.bulk}</p><footer>${t.tel}</footer>`;
}

export const tags = {
  home: "https://ipp.alibabagroup.com/complaints/records",
  markets: ["taobao", "tmall", "ali1688", "aliexpress"],
  rows: 100, size: 50,
  words,
  number: (at, next) => `31${40220000 + at * 743 + Math.floor(next() * 700)}`,
  settle(one, _next, lang) {
    // A complaint is of one site.
    const host = (item) => new URL(item.raw).host;
    one.items = one.items.filter((item) => host(item) === host(one.items[0]));
    one.listings = one.items.map(({ url }) => url);
    one.tag = one.say[0];
    one.told = one.say[1].replace("D", T[lang].full(one.due)).replace("U", T[lang].full(one.updated)).replace(/\bN\b/g, String(one.items.length));
    one.say = `${one.tag}: ${one.told}`;
    if (one.state === "accepted" && one.tag === words[lang].accepted[0][0]) one.removed = one.listings;
  },
  page(what) {
    const t = T[what.lang];
    return `<!doctype html><html lang="${what.lang}"><head><meta charset="utf-8"><title>${t.title} - ${t.site}</title><style>.text-green{color:#2e7d32}.text-red{color:#c62828}.arco-tag-green{color:#00b42a}.arco-tag-red{color:#f53f3f}</style></head><body><div id="app"><aside>${t.menu.map((name) => `<a href="#">${name}</a>`).join("")}</aside><main><h1>${t.title}</h1>
${what.lang === "en" ? vuetify(what, t) : arco(what, t)}</main></div></body></html>`;
  },
};
