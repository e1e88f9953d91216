// SHEIN's portal in Chinese: a table of Ant Design with a row for every link; the cells of a complaint span its rows.

import { digits, esc } from "./common.mjs";

const LINK = { review: ["审核中", "审核中"], info: ["审核中", "审核中"], accepted: ["已下架", ""], partly: ["已下架", "未下架"], rejected: ["", "未下架"], withdrawn: ["", "-"], counter: ["已下架", ""], reinstated: ["", "已重新上架"] };
const TAG = { review: "processing", info: "warning", accepted: "success", partly: "success", rejected: "error", withdrawn: "default", counter: "warning", reinstated: "default" };
const HEADS = ["投诉编号", "投诉日期", "权利", "商品链接", "商品ID", "链接处理结果", "投诉状态", "备注"];

function rows(one) {
  const span = one.items.length;
  const td = (inner, whole) => `<td class="ant-table-cell"${whole && span > 1 ? ` rowspan="${span}"` : ""}>${inner}</td>`;
  return one.items.map((item, n) => {
    const link = `${td(`<a href="${esc(item.raw)}" target="_blank" rel="noopener noreferrer">${esc(item.title)}</a>`)}${td(item.id)}${td(LINK[one.fate][item.gone ? 0 : 1])}`;
    if (n) return `<tr class="ant-table-row ant-table-row-level-0" data-row-key="${one.number}-${n}">${link}</tr>`;
    return `<tr class="ant-table-row ant-table-row-level-0" data-row-key="${one.number}-0">${td(one.number, true)}${td(one.day, true)}${td("商标 TARNHOLT", true)}${link}${td(`<span class="ant-tag ant-tag-${TAG[one.fate]} css-1v5z42l">${one.words}</span>`, true)}${td(one.reason || one.note || "--", true)}</tr>`;
  }).join("\n");
}

export const shein = {
  lang: "zh", rows: 30, size: 10, span: 90, each: true,
  home: "https://ipportal.shein.com/#/complaints",
  markets: ["shein"],
  number: (at, next, day) => `SIP${day.slice(2).replaceAll("-", "")}${digits(next, 2)}${String(100 + at * 7)}`,
  say: (day) => day,
  words: {
    review: ["待审核", "审核中"], info: ["待补充证据"], accepted: ["侵权成立"], partly: ["部分侵权成立"], rejected: ["侵权不成立"], withdrawn: ["已撤诉"], counter: ["供应商已反诉"], reinstated: ["反诉成立"],
  },
  reasons: [
    ["evidence_weak", "未提交侵权比对图，现有材料不足以证明侵权"],
    ["status_of_right", "登记证书未生效"],
    ["missing_field", "未填写权利作品说明"],
    ["class_mismatch", "商标注册类别与商品品类不一致"],
    ["authority", "代理人未提交有效的授权文件"],
    ["territory", "权利未覆盖该站点所在国家"],
  ],
  notes: {
    info: ["请上传首次发表证明", "请上传权利证书全部页面"],
    counter: ["供应商已提交反诉材料，请于5个工作日内回复"],
    reinstated: ["供应商举证有效，商品已重新上架"],
    withdrawn: ["权利人撤诉"],
  },
  page({ list, all, at, count }) {
    return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>投诉列表 - SHEIN 知识产权投诉平台</title><style>.ant-table table{border-collapse:collapse;width:100%}.ant-table-cell{border:1px solid #f0f0f0;padding:8px;text-align:left}.ant-tag-success{color:#52c41a}.ant-tag-error{color:#ff4d4f}.ant-tag-warning{color:#faad14}.ant-tag-processing{color:#1677ff}</style></head><body>
<div id="root"><div class="ant-layout css-1v5z42l"><header class="ant-layout-header css-1v5z42l"><span>SHEIN 知识产权投诉平台</span><ul class="ant-menu ant-menu-root ant-menu-horizontal" role="menu">${["首页", "权利管理", "投诉列表", "账户信息"].map((name) => `<li class="ant-menu-item${name === "投诉列表" ? " ant-menu-item-selected" : ""}" role="menuitem"><span class="ant-menu-title-content">${name}</span></li>`).join("")}</ul></header>
<main class="ant-layout-content css-1v5z42l"><div class="ant-card"><div class="ant-card-head"><div class="ant-card-head-title">投诉列表</div><div class="ant-card-extra"><button type="button" class="ant-btn ant-btn-primary"><span>新增投诉</span></button></div></div><div class="ant-card-body">
<div class="ant-alert ant-alert-info ant-alert-with-description" role="alert"><div class="ant-alert-content"><div class="ant-alert-message">材料齐全的投诉将在 7 个工作日内处理完毕</div></div></div>
<div class="ant-space">${["全部状态", "全部权利类型"].map((name) => `<div class="ant-select ant-select-outlined"><div class="ant-select-selector"><span class="ant-select-selection-item" title="${name}">${name}</span></div></div>`).join("")}<span class="ant-input-group-wrapper ant-input-search"><input placeholder="投诉编号/商品ID" class="ant-input" type="text"></span></div>
<div class="ant-table-wrapper css-1v5z42l"><div class="ant-spin-nested-loading css-1v5z42l"><div class="ant-spin-container"><div class="ant-table ant-table-middle ant-table-bordered css-1v5z42l"><div class="ant-table-container"><div class="ant-table-content"><table style="table-layout: auto;"><colgroup></colgroup><thead class="ant-table-thead"><tr>${HEADS.map((name) => `<th class="ant-table-cell" scope="col">${name}</th>`).join("")}</tr></thead><tbody class="ant-table-tbody">
${list.map(rows).join("\n")}
</tbody></table></div></div></div><ul class="ant-pagination ant-table-pagination ant-table-pagination-right css-1v5z42l"><li class="ant-pagination-total-text">共 ${all.length} 条投诉</li><li title="上一页" class="ant-pagination-prev"><button type="button" tabindex="-1">‹</button></li>${Array.from({ length: count }, (_, n) => `<li title="${n + 1}" class="ant-pagination-item ant-pagination-item-${n + 1}${n === at ? " ant-pagination-item-active" : ""}" tabindex="0"><a rel="nofollow">${n + 1}</a></li>`).join("")}<li title="下一页" class="ant-pagination-next"><button type="button" tabindex="-1">›</button></li></ul></div></div></div>
</div></div></main></div></div></body></html>`;
  },
};
