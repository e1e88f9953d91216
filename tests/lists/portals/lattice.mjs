// A virtualised grid: rows stand where their transform puts them, not in their order; saved while scrolling, so that two
// rows are in two pages. English: AG Grid, the number pinned in a container of its own. Chinese: MUI X.

import { any, html, seeded } from "./kit.mjs";

const words = {
  en: {
    submitted: ["In triage", "Claim logged", "Analyst working on it"],
    accepted: ["Items unpublished", "Claim granted", "Enforcement complete"],
    rejected: ["Claim denied", "Not actionable", "No match with the registered mark"],
    counter_notice: ["Seller dispute open", "Counter-notice: respond"],
    withdrawn: ["Claim rescinded", "Pulled back by claimant"],
    information_asked: ["Awaiting claimant documents", "Clarification requested"],
  },
  zh: {
    submitted: ["分诊中", "已登记", "分析员处理中"],
    accepted: ["商品已停售", "申请获准", "执行完毕"],
    rejected: ["申请被拒", "不可执行", "与注册商标不符"],
    counter_notice: ["卖家争议中", "反通知：请回应"],
    withdrawn: ["申请人已撤销", "已由申请人收回"],
    information_asked: ["等待申请人文件", "请求澄清"],
  },
};
const T = {
  en: { title: "IP claims", site: "Brand Portal", heads: { claim: "Claim", brand: "Brand", reg: "IP number", items: "Item links", seller: "Seller", filed: "Filed (CT)", standing: "Stage", due: "Next due", touched: "Last touched", owner: "Owner" }, owners: ["R. Castillo", "P. Nwosu", "API"], tools: ["New claim", "Columns", "Export", "Refresh"], views: ["All claims", "My open claims", "Disputes to answer", "Granted this quarter"], filter: "Stage: filter values", all: "(Select all)", bar: (n) => `Total rows: ${n}`, tip: "Tip: a claim can be rescinded from its page until it is granted or denied." },
  zh: { title: "侵权申请", site: "品牌门户", heads: { claim: "申请号", brand: "品牌", reg: "权利号", items: "商品链接", seller: "卖家", filed: "递交时间", standing: "阶段", due: "下一期限", touched: "最近操作", owner: "负责人" }, owners: ["王蕾", "赵一鸣", "接口"], tools: ["新建申请", "列设置", "导出", "刷新"], views: ["全部申请", "我的未结申请", "待回应争议", "本季度获准"], filter: "阶段：筛选值", all: "（全选）", bar: (n) => `总行数：${n}`, tip: "提示：申请获准或被拒之前，可在详情页撤销。" },
};
const FIELDS = ["claim", "brand", "reg", "filed", "items", "seller", "standing", "due", "touched", "owner"];
const WIDE = [150, 110, 130, 160, 420, 150, 200, 120, 120, 110];
const LEFT = WIDE.map((_, n) => WIDE.slice(0, n).reduce((sum, one) => sum + one, 0));

function mixed(list, next) {
  const copy = [...list];
  for (let n = copy.length - 1; n > 0; n -= 1) {
    const m = Math.floor(next() * (n + 1));
    [copy[n], copy[m]] = [copy[m], copy[n]];
  }
  return copy;
}

function values(one, t) {
  const next = one.chance();
  const waits = one.state === "information_asked" || one.state === "counter_notice";
  return {
    claim: one.number, brand: "ORVELLE", reg: any(next, ["USPTO 5448102", "USPTO 6120775", "VA 2-204-118"]), filed: `${one.day} ${one.time}`,
    items: one.items.map((item) => `<a href="${html(item.raw)}" target="_blank">${next() < 0.5 ? html(item.title) : item.id}</a>`).join(", "),
    seller: html(one.seller), standing: one.say, due: waits ? one.due : "", touched: one.updated, owner: any(next, t.owners),
  };
}

function agGrid(list, all, t, next) {
  const cell = (field, text) => {
    const n = FIELDS.indexOf(field);
    return `<div role="gridcell" aria-colindex="${n + 1}" tabindex="-1" col-id="${field}" class="ag-cell ag-cell-not-inline-editing ag-cell-normal-height ag-cell-value" style="width: ${WIDE[n]}px; left: ${n ? LEFT[n] - WIDE[0] : 0}px;"><span class="ag-cell-value" role="presentation">${text}</span></div>`;
  };
  const row = (one, fields) => {
    const said = values(one, t);
    return `<div role="row" row-index="${one.at}" aria-rowindex="${one.at + 3}" row-id="${one.at}" class="ag-row-${one.at % 2 ? "odd" : "even"} ag-row ag-row-level-0 ag-row-position-absolute" style="transform: translateY(${one.at * 42}px); height: 42px;">${fields.map((field) => cell(field, said[field])).join("")}</div>`;
  };
  const order = mixed(list, next);
  const columns = mixed(FIELDS.slice(1), next);
  const head = (field, n) => `<div class="ag-header-cell ag-header-cell-sortable" role="columnheader" aria-colindex="${n + 1}" col-id="${field}" aria-sort="${field === "filed" ? "descending" : "none"}" style="width: ${WIDE[n]}px; left: ${n ? LEFT[n] - WIDE[0] : 0}px;"><div class="ag-cell-label-container"><span class="ag-header-icon ag-header-menu-button" aria-hidden="true"></span><div class="ag-header-cell-label"><span class="ag-header-cell-text">${t.heads[field]}</span></div></div></div>`;
  const search = (field, n) => `<div class="ag-header-cell ag-floating-filter" role="gridcell" aria-colindex="${n + 1}"><input class="ag-input-field-input ag-text-field-input" aria-label="${t.heads[field]} Filter Input"></div>`;
  return `<div class="ag-theme-quartz" style="height: 640px;"><div class="ag-root-wrapper ag-ltr ag-layout-normal"><div class="ag-root ag-unselectable" role="treegrid" aria-colcount="${FIELDS.length}" aria-rowcount="${all.length + 2}">
<div class="ag-header" role="presentation"><div class="ag-pinned-left-header" role="rowgroup"><div class="ag-header-row ag-header-row-column" role="row" aria-rowindex="1">${head("claim", 0)}</div><div class="ag-header-row" role="row" aria-rowindex="2">${search("claim", 0)}</div></div><div class="ag-header-viewport"><div class="ag-header-container" role="rowgroup"><div class="ag-header-row ag-header-row-column" role="row" aria-rowindex="1">${FIELDS.slice(1).map((field, n) => head(field, n + 1)).join("")}</div><div class="ag-header-row" role="row" aria-rowindex="2">${FIELDS.slice(1).map((field, n) => search(field, n + 1)).join("")}</div></div></div></div>
<div class="ag-body"><div class="ag-body-viewport"><div class="ag-pinned-left-cols-container" role="rowgroup" style="width: ${WIDE[0]}px; height: ${all.length * 42}px;">
${order.map((one) => row(one, ["claim"])).join("\n")}
</div><div class="ag-center-cols-viewport"><div class="ag-center-cols-container" role="rowgroup" style="width: ${LEFT[9] + WIDE[9] - WIDE[0]}px; height: ${all.length * 42}px;">
${order.map((one) => row(one, columns)).join("\n")}
</div></div></div></div></div>
<div class="ag-status-bar"><span class="ag-status-name-value">${t.bar(all.length)}</span></div></div></div>`;
}

function muiGrid(list, all, t, next) {
  const cell = (field, text) => {
    const n = FIELDS.indexOf(field);
    return `<div class="MuiDataGrid-cell MuiDataGrid-cell--textLeft" role="gridcell" data-field="${field}" data-colindex="${n}" aria-colindex="${n + 1}" tabindex="-1" style="--width: ${WIDE[n]}px; position: absolute; left: ${LEFT[n]}px;">${field === "standing" ? `<div class="MuiChip-root MuiChip-outlined"><span class="MuiChip-label">${text}</span></div>` : field === "items" ? text : `<div class="MuiDataGrid-cellContent" title="${text}">${text}</div>`}</div>`;
  };
  const row = (one) => {
    const said = values(one, t);
    return `<div class="MuiDataGrid-row" role="row" data-id="${5100 + one.at}" data-rowindex="${one.at}" aria-rowindex="${one.at + 2}" aria-selected="false" style="position: absolute; transform: translateY(${one.at * 52}px); height: 52px;">${mixed(FIELDS, next).map((field) => cell(field, said[field])).join("")}</div>`;
  };
  const head = (field, n) => `<div class="MuiDataGrid-columnHeader MuiDataGrid-columnHeader--sortable" data-field="${field}" role="columnheader" aria-colindex="${n + 1}" aria-label="${t.heads[field]}" style="width: ${WIDE[n]}px;"><div class="MuiDataGrid-columnHeaderTitleContainer"><div class="MuiDataGrid-columnHeaderTitle">${t.heads[field]}</div><button aria-label="排序" title="排序" class="MuiIconButton-root"></button></div></div>`;
  return `<div class="MuiDataGrid-root" role="grid" aria-colcount="${FIELDS.length}" aria-rowcount="${all.length + 1}" style="height: 640px;"><div class="MuiDataGrid-main"><div class="MuiDataGrid-columnHeaders" role="row" aria-rowindex="1">${FIELDS.map(head).join("")}</div><div class="MuiDataGrid-virtualScroller"><div class="MuiDataGrid-virtualScrollerContent" style="height: ${all.length * 52}px;"><div class="MuiDataGrid-virtualScrollerRenderZone" role="rowgroup">
${list.map(row).join("\n")}
</div></div></div></div><div class="MuiDataGrid-footerContainer"><div class="MuiDataGrid-rowCount">${t.bar(all.length)}</div></div></div>`;
}

export const lattice = {
  home: "https://brandportal.walmart.com/ip-claims",
  markets: ["walmart"],
  many: [1, 1, 2, 3],
  rows: 84, size: 28, overlap: 2,
  words,
  number: (at, next) => `${7_340_000 + at * 131 + Math.floor(next() * 120)}`,
  page({ list, all, at, lang }) {
    const t = T[lang];
    const next = seeded(`lattice ${lang} ${at}`);
    const grid = lang === "en" ? agGrid : muiGrid;
    // The filter of the stage hangs open over the grid.
    const menu = `<div class="menu" role="dialog" aria-label="${t.filter}"><label><input type="checkbox" checked> ${t.all}</label>${Object.values(words[lang]).flat().map((name) => `<label><input type="checkbox" checked> ${name}</label>`).join("")}</div>`;
    return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${t.title} - ${t.site}</title><style>.ag-row-position-absolute{position:absolute;display:flex}.ag-cell{position:absolute}</style></head><body><div id="root"><header>${t.site} <span>ORVELLE · Partner 10002231908</span></header><h1>${t.title}</h1><ul class="views">${t.views.map((name) => `<li><a href="#">${name}</a></li>`).join("")}</ul><div class="tools">${t.tools.map((name) => `<button>${name}</button>`).join("")}</div>
${grid(list, all, t, next)}
<p class="hint">${t.tip}</p></div>${at === 0 ? menu : ""}</body></html>`;
  },
};
