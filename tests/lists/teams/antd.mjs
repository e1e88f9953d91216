// A component library's table as it is rendered: Ant Design in English (header and body are two tables, a measure row,
// rows that unfold), Element in Chinese (the fixed column is a second copy of the whole table, its other cells hidden).

import { PAGE, TODAY, chance, digits, esc, later, pick } from "./common.mjs";

const words = {
  en: {
    submitted: ["Processing", "Pending platform review", "To be verified"],
    accepted: ["Complaint upheld", "Successful, link deleted", "Infringement confirmed"],
    rejected: ["Complaint not upheld", "Unsuccessful", "Dismissed: evidence insufficient"],
    counter_notice: ["Counter-notice received", "Respondent has appealed"],
    withdrawn: ["Retracted", "Withdrawn by complainant"],
    information_asked: ["Returned for supplement", "Supplementary evidence required"],
  },
  zh: {
    submitted: ["处理中", "待平台审核", "待核实"],
    accepted: ["投诉成立", "投诉成功，链接已删除", "侵权属实"],
    rejected: ["投诉不成立", "投诉失败", "已驳回：证据不足"],
    counter_notice: ["已收到反通知", "被投诉方已申诉"],
    withdrawn: ["已撤诉", "投诉方已撤回"],
    information_asked: ["退回补充材料", "待补充证据"],
  },
};
const DOT = { submitted: "processing", accepted: "success", rejected: "error", counter_notice: "warning", withdrawn: "default", information_asked: "warning" };
const TAG = { submitted: "", accepted: " el-tag--success", rejected: " el-tag--danger", counter_notice: " el-tag--warning", withdrawn: " el-tag--info", information_asked: " el-tag--warning" };

const T = {
  en: {
    title: "Manage Complaints", cols: ["", "Complaint No.", "IPR No.", "Platform", "Infringing Links", "Respondent", "Submitted At", "Status", "Operation"],
    menu: ["Overview", "IPR Management", "Submit a Complaint", "Manage Complaints", "Counter-notices", "Statistics", "Account"], copy: "Copy",
    ops: { submitted: ["Details", "Withdraw"], accepted: ["Details", "Evaluate"], rejected: ["Details", "Resubmit"], counter_notice: ["Details", "Agree", "Disagree"], withdrawn: ["Details"], information_asked: ["Details", "Supplement", "Withdraw"] },
    tabs: ["Taobao / Tmall / 1688", "Counter-notices to answer", "Drafts"], search: ["Complaint No.", "Status", "Submitted At"], query: "Search", reset: "Reset",
    folded: ["Complaint reason", "Counterfeit Features (03cf)", "Material check", "Passed on ", "Contact e-mail", "Success rate with this reason", "91.4%", "Handling remark"],
    remark: { submitted: "Waiting in the queue of the review team.", accepted: "The links were deleted and the seller was informed.", rejected: "The annotated differences are not visible in the listing's pictures.", counter_notice: "The respondent handed in purchase invoices. Answer before the deadline.", withdrawn: "Withdrawn on the complainant's request.", information_asked: "Please hand in the comparison sheet with annotations." },
    help: "Counter-notices must be answered within 3 working days, otherwise they are accepted and the links are restored. Registration No. 9817263 expires on 2026-12-31: renew it before you file further complaints.", total: (n) => `Total ${n} items`, member: "Member ID: halversen_ip (2088213345)",
  },
  zh: {
    title: "投诉管理", cols: ["", "投诉单号", "权利编号", "平台", "侵权链接", "被投诉方", "提交时间", "状态", "操作"],
    menu: ["概览", "知识产权管理", "发起投诉", "投诉管理", "反通知处理", "数据统计", "账号设置"], copy: "复制",
    ops: { submitted: ["详情", "撤诉"], accepted: ["详情", "评价"], rejected: ["详情", "重新投诉"], counter_notice: ["详情", "同意申诉", "不同意"], withdrawn: ["详情"], information_asked: ["详情", "补充材料", "撤诉"] },
    tabs: ["淘宝 / 天猫 / 1688", "待处理反通知", "草稿箱"], search: ["投诉单号", "状态", "提交时间"], query: "查询", reset: "重置", folded: [], remark: {},
    help: "请在3个工作日内回应反通知，逾期视为同意，链接将恢复。注册号 9817263 将于 2026-12-31 到期，请续展后再提交投诉。", total: (n) => `共 ${n} 条`, member: "会员名：halversen_ip（2088213345）",
  },
};
const IPR = ["9817263", "21440985", "G1288310"];
const ipr = (one) => pick(chance(one.number), IPR);
const when = (one) => `${one.day} ${one.time}`;

/** Ant Design 5, a table with scroll.x and scroll.y. */
function ant({ list, all, at, count }, t) {
  const widths = [48, 130, 120, 90, 380, 150, 170, 220, 190];
  const group = `<colgroup>${widths.map((width) => `<col style="width: ${width}px; min-width: ${width}px;">`).join("")}</colgroup>`;
  const links = (one) => `<div class="link-list">${one.items.map((item) => `<div class="ant-space ant-space-horizontal ant-space-align-center css-1k979oh"><div class="ant-space-item"><a class="ant-typography ant-typography-ellipsis css-1k979oh" href="${esc(item.raw)}" target="_blank">${esc(item.raw)}<span role="button" tabindex="0" class="ant-typography-copy" aria-label="${t.copy}"><span role="img" aria-label="copy" class="anticon anticon-copy"></span></span></a></div></div>`).join("")}</div>`;
  const cell = (html, more = "") => `<td class="ant-table-cell${more}">${html}</td>`;
  const row = (one, n) => {
    const open = n === 3 || n === 14;
    const icon = `<button type="button" class="ant-table-row-expand-icon ant-table-row-expand-icon-${open ? "expanded" : "collapsed"}" aria-label="${open ? "Collapse row" : "Expand row"}" aria-expanded="${open}"></button>`;
    const state = `<span class="ant-badge ant-badge-status ant-badge-not-a-wrapper css-1k979oh"><span class="ant-badge-status-dot ant-badge-status-${DOT[one.state]}"></span><span class="ant-badge-status-text">${one.words}</span></span>`;
    const ops = t.ops[one.state].map((name) => `<a>${name}</a>`).join('<div class="ant-divider css-1k979oh ant-divider-vertical" role="separator"></div>');
    const main = `<tr class="ant-table-row ant-table-row-level-0" data-row-key="${one.number}">${cell(icon, " ant-table-row-expand-icon-cell ant-table-cell-fix-left")}${cell(`<span class="mono">${one.number}</span>`, " ant-table-cell-fix-left ant-table-cell-fix-left-last")}${cell(ipr(one))}${cell(one.items[0].on.en)}${cell(links(one))}${cell(`<span title="${esc(one.seller)}">${esc(one.seller)}</span>`, " ant-table-cell-ellipsis")}${cell(when(one), " ant-table-column-sort")}${cell(state)}${cell(ops, " ant-table-cell-fix-right ant-table-cell-fix-right-first")}</tr>`;
    if (!open) return main;
    const f = t.folded;
    const pair = (label, value) => `<th class="ant-descriptions-item-label"><span>${label}</span></th><td class="ant-descriptions-item-content"><span>${value}</span></td>`;
    return `${main}
<tr class="ant-table-expanded-row ant-table-expanded-row-level-1"><td colspan="9" class="ant-table-cell"><div class="ant-table-expanded-row-fixed" style="width: 1180px; position: sticky; left: 0px; overflow: hidden;"><div class="ant-descriptions ant-descriptions-small css-1k979oh"><div class="ant-descriptions-view"><table><tbody><tr class="ant-descriptions-row">${pair(f[0], f[1])}${pair(f[2], `${f[3]}${later(one.day, 1)}`)}</tr><tr class="ant-descriptions-row">${pair(f[4], "ip@halversen.example")}${pair(f[5], f[6])}</tr><tr class="ant-descriptions-row">${pair(f[7], t.remark[one.state])}</tr></tbody></table></div></div></div></td></tr>`;
  };
  const option = (name, n) => `<div aria-selected="${n === 0}" class="ant-select-item ant-select-item-option${n === 0 ? " ant-select-item-option-active" : ""}" title="${name}"><div class="ant-select-item-option-content">${name}</div><span class="ant-select-item-option-state" unselectable="on" aria-hidden="true"></span></div>`;
  const names = ["All", ...Object.values(words.en).flat()];
  return { top: `<div class="ant-tabs ant-tabs-top css-1k979oh"><div role="tablist" class="ant-tabs-nav"><div class="ant-tabs-nav-wrap"><div class="ant-tabs-nav-list">${t.tabs.map((name, n) => `<div class="ant-tabs-tab${n ? "" : " ant-tabs-tab-active"}"><div role="tab" aria-selected="${!n}" class="ant-tabs-tab-btn">${name}${n === 1 ? ` <sup class="ant-badge-count">${all.filter(({ state }) => state === "counter_notice").length}</sup>` : ""}</div></div>`).join("")}</div></div></div></div>
<form class="ant-form ant-form-inline css-1k979oh">${t.search.map((name, n) => `<div class="ant-form-item"><div class="ant-form-item-label"><label title="${name}">${name}</label></div><div class="ant-form-item-control">${n === 1 ? `<div class="ant-select ant-select-outlined ant-select-single ant-select-show-arrow css-1k979oh"><div class="ant-select-selector"><span class="ant-select-selection-search"><input type="search" role="combobox" aria-expanded="false"></span><span class="ant-select-selection-item" title="All">All</span></div></div>` : `<input class="ant-input css-1k979oh" placeholder="${n ? TODAY : "2038840000"}">`}</div></div>`).join("")}<button type="button" class="ant-btn ant-btn-primary"><span>${t.query}</span></button><button type="button" class="ant-btn ant-btn-default"><span>${t.reset}</span></button></form>`,
    table: `<div class="ant-table-wrapper css-1k979oh"><div class="ant-spin-nested-loading"><div class="ant-spin-container"><div class="ant-table ant-table-middle ant-table-ping-right ant-table-fixed-header ant-table-fixed-column ant-table-scroll-horizontal ant-table-has-fix-left ant-table-has-fix-right"><div class="ant-table-container"><div class="ant-table-header ant-table-sticky-holder" style="overflow: hidden;"><table style="table-layout: fixed; visibility: visible;">${group}<thead class="ant-table-thead"><tr>${t.cols.map((name, n) => (n === 6 ? `<th aria-sort="descending" class="ant-table-cell ant-table-column-sort ant-table-column-has-sorters" tabindex="0"><div class="ant-table-column-sorters"><span class="ant-table-column-title">${name}</span><span class="ant-table-column-sorter ant-table-column-sorter-full"></span></div></th>` : `<th class="ant-table-cell${n === 8 ? " ant-table-cell-fix-right" : ""}" scope="col">${name}</th>`)).join("")}<th class="ant-table-cell ant-table-cell-scrollbar"></th></tr></thead></table></div>
<div class="ant-table-body" style="overflow: auto scroll; max-height: 620px;"><table style="width: 1498px; min-width: 100%; table-layout: fixed;">${group}<tbody class="ant-table-tbody"><tr aria-hidden="true" class="ant-table-measure-row" style="height: 0px; font-size: 0px;">${widths.map(() => '<td style="padding: 0px; border: 0px; height: 0px;"><div style="height: 0px; overflow: hidden;">&nbsp;</div></td>').join("")}</tr>
${list.map(row).join("\n")}
</tbody></table></div></div></div>
<ul class="ant-pagination ant-table-pagination ant-table-pagination-right css-1k979oh"><li class="ant-pagination-total-text">${t.total(all.length)}</li><li title="Previous Page" class="ant-pagination-prev"></li>${Array.from({ length: count }, (_, n) => `<li title="${n + 1}" class="ant-pagination-item ant-pagination-item-${n + 1}${n === at ? " ant-pagination-item-active" : ""}"><a rel="nofollow">${n + 1}</a></li>`).join("")}<li title="Next Page" class="ant-pagination-next"></li><li class="ant-pagination-options"><span class="ant-select-selection-item" title="${PAGE} / page">${PAGE} / page</span></li></ul></div></div></div>`,
    end: `<div><div class="ant-select-dropdown css-1k979oh ant-select-dropdown-placement-bottomLeft ant-select-dropdown-hidden" style="display: none;"><div role="listbox" style="height: 0px; width: 0px; overflow: hidden;"><div role="option" aria-label="All" aria-selected="true">all</div></div><div class="rc-virtual-list"><div class="rc-virtual-list-holder"><div class="rc-virtual-list-holder-inner">${names.map(option).join("")}</div></div></div></div></div>` };
}

/** Element UI 2, the last column fixed at the right. */
function element({ list, all, at, count }, t) {
  const widths = [55, 130, 120, 90, 380, 150, 170, 220, 190];
  const cols = `<colgroup>${widths.map((width, n) => `<col name="el-table_1_column_${n + 1}" width="${width}">`).join("")}</colgroup>`;
  const wrap = (tag, copy) => (html, n) => `<${tag} colspan="1" rowspan="1" class="el-table_1_column_${n + 1} ${n === 0 ? "el-table-column--selection " : ""}${copy && n < 8 ? "is-hidden " : ""}el-table__cell"><div class="cell">${html}</div></${tag}>`;
  const box = '<label class="el-checkbox"><span class="el-checkbox__input"><span class="el-checkbox__inner"></span><input type="checkbox" aria-hidden="false" class="el-checkbox__original" value=""></span></label>';
  const head = (copy) => `<thead class="${copy ? "" : "has-gutter"}"><tr class="">${t.cols.map((name, n) => wrap("th", copy)(n ? name : box, n)).join("")}${copy ? "" : '<th class="el-table__cell gutter" style="width: 17px;"></th>'}</tr></thead>`;
  const cells = (one) => [box, one.number, ipr(one), one.items[0].on.zh, one.items.map((item) => `<div class="row-link"><a href="${esc(item.raw)}" target="_blank" class="el-link el-link--primary is-underline"><span class="el-link--inner">${esc(item.raw)}</span></a><i class="el-icon-document-copy" title="${t.copy}"></i></div>`).join(""), `<span class="el-tooltip">${esc(one.seller)}</span>`, when(one), `<span class="el-tag el-tag--small${TAG[one.state]} el-tag--light">${one.words}</span>`, t.ops[one.state].map((name) => `<button type="button" class="el-button el-button--text el-button--small"><span>${name}</span></button>`).join("")];
  const rows = (copy) => list.map((one) => `<tr class="el-table__row">${cells(one).map(wrap("td", copy)).join("")}</tr>`).join("\n");
  const table = (kind, inner) => `<table cellspacing="0" cellpadding="0" border="0" class="el-table__${kind}" style="width: 1505px;">${cols}${inner}</table>`;
  const names = ["全部", ...Object.values(words.zh).flat()];
  return { top: `<div class="el-tabs el-tabs--top"><div class="el-tabs__header is-top"><div role="tablist" class="el-tabs__nav is-top">${t.tabs.map((name, n) => `<div role="tab" class="el-tabs__item is-top${n ? "" : " is-active"}">${name}${n === 1 ? `（${all.filter(({ state }) => state === "counter_notice").length}）` : ""}</div>`).join("")}</div></div></div>
<form class="el-form el-form--inline">${t.search.map((name, n) => `<div class="el-form-item"><label class="el-form-item__label">${name}</label><div class="el-form-item__content"><div class="el-input"><input type="text" class="el-input__inner" placeholder="${["2038840000", "全部", TODAY][n]}"></div></div></div>`).join("")}<button type="button" class="el-button el-button--primary"><span>${t.query}</span></button><button type="button" class="el-button el-button--default"><span>${t.reset}</span></button></form>`,
    table: `<div class="el-table el-table--fit el-table--border el-table--scrollable-x el-table--enable-row-hover" style="width: 100%;"><div class="hidden-columns">${widths.map(() => "<div></div>").join("")}</div><div class="el-table__header-wrapper">${table("header", head(false))}</div><div class="el-table__body-wrapper is-scrolling-left">${table("body", `<tbody>${rows(false)}</tbody>`)}</div>
<div class="el-table__fixed-right" style="width: 190px; right: 17px;"><div class="el-table__fixed-header-wrapper">${table("header", head(true))}</div><div class="el-table__fixed-body-wrapper" style="top: 48px;">${table("body", `<tbody>${rows(true)}</tbody>`)}</div></div><div class="el-table__fixed-right-patch" style="width: 17px;"></div><div class="el-table__column-resize-proxy" style="display: none;"></div></div>
<div class="el-pagination is-background"><span class="el-pagination__total">${t.total(all.length)}</span><span class="el-pagination__sizes">${PAGE}条/页</span><button type="button" class="btn-prev"></button><ul class="el-pager">${Array.from({ length: count }, (_, n) => `<li class="number${n === at ? " active" : ""}">${n + 1}</li>`).join("")}</ul><button type="button" class="btn-next"></button><span class="el-pagination__jump">前往<input type="number" value="${at + 1}">页</span></div>`,
    end: `<div class="el-select-dropdown el-popper" style="display: none;"><div class="el-scrollbar"><ul class="el-scrollbar__view el-select-dropdown__list">${names.map((name, n) => `<li class="el-select-dropdown__item${n ? "" : " selected"}"><span>${name}</span></li>`).join("")}</ul></div></div>` };
}

export const antd = {
  home: "https://ipp.alibabagroup.com/complaint/list",
  markets: ["taobao", "taobao", "tmall", "ali1688"],
  words,
  number: (at, next) => `20388${40000 + at * 41 + Math.floor(next() * 30)}`,
  page(ctx) {
    const t = T[ctx.lang];
    const { top, table, end } = (ctx.lang === "zh" ? element : ant)(ctx, t);
    return `<!DOCTYPE html><html lang="${ctx.lang === "zh" ? "zh-CN" : "en"}"><head><meta charset="utf-8"><title>${t.title}</title><style>.el-table .is-hidden>*{visibility:hidden}.el-table__fixed-right{position:absolute;top:0;right:0;overflow:hidden}.el-table{position:relative}.el-table__fixed-right table{position:absolute;right:0}.ant-badge-status-dot{display:inline-block;width:6px;height:6px;border-radius:50%}.ant-badge-status-success{background:#52c41a}.ant-badge-status-error{background:#ff4d4f}</style></head><body>
<div id="root"><aside class="side"><ul role="menu">${t.menu.map((name) => `<li role="menuitem">${name}</li>`).join("")}</ul></aside><header class="top"><span>${t.member}</span></header><main><h2>${t.title}</h2>
<div role="alert" class="tips"><p>${t.help}</p></div>
${top}
${table}
</main></div>
${end}
<script>window.g_config={memberId:"2088213345",traceId:"${digits(chance(ctx.lang), 20)}",pageSize:${PAGE}}</script></body></html>`;
  },
};
