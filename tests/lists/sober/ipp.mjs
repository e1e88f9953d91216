// Alibaba's IPP: a table of Fusion (@alifd/next) whose rows are unfolded: links with what became of each, the platform's opinion.

import { esc, later, digits } from "./common.mjs";

const LINK = { review: ["处理中", "处理中"], info: ["处理中", "处理中"], accepted: ["已删除", ""], partly: ["已删除", "未处置"], rejected: ["", "未处置"], withdrawn: ["", "终止处理"], counter: ["已删除", ""], reinstated: ["", "已恢复"] };
const OPINION = { rejected: "不成立原因", partly: "部分链接不成立原因", info: "补充要求", counter: "卖家申诉", reinstated: "申诉处理结果", withdrawn: "撤诉说明" };
const COLOUR = { review: "blue", info: "orange", accepted: "green", partly: "green", rejected: "red", withdrawn: "gray", counter: "orange", reinstated: "gray" };
const OPS = { review: ["详情", "撤诉"], info: ["详情", "补充材料", "撤诉"], accepted: ["详情"], partly: ["详情", "再次投诉"], rejected: ["详情", "再次投诉"], withdrawn: ["详情"], counter: ["详情", "回应申诉"], reinstated: ["详情"] };

const cell = (tag, n, inner, more = "") => `<${tag} data-next-table-col="${n}" class="next-table-cell${tag === "th" ? " next-table-header-node" : ""}${more}" role="gridcell"><div class="next-table-cell-wrapper" data-next-table-col="${n}">${inner}</div></${tag}>`;

function row(one, n) {
  const links = one.items.map((item) => `<tr><td><a href="${esc(item.raw)}" target="_blank" rel="noreferrer">${esc(item.raw)}</a></td><td>${esc(item.title)}</td><td>${LINK[one.fate][item.gone ? 0 : 1]}</td></tr>`).join("");
  const opinion = OPINION[one.fate] ? `<div class="opinion"><span class="label">${OPINION[one.fate]}：</span>${one.reason || one.note}</div>` : "";
  return `<tr class="next-table-row${n ? "" : " first"}" role="row">${cell("td", 0, '<span role="button" class="next-table-expanded-ctrl" tabindex="0" aria-label="已展开" aria-expanded="true"><i class="next-icon next-icon-minus next-xs next-table-expand-fold"></i></span>', " next-table-prerow first")}${cell("td", 1, one.number)}${cell("td", 2, one.items[0].on)}${cell("td", 3, "TARNHOLT（商标 38104562）")}${cell("td", 4, esc(one.seller))}${cell("td", 5, `${one.items.length}`)}${cell("td", 6, `${one.day} ${one.time}`)}${cell("td", 7, `<div class="next-tag next-tag-default next-tag-small next-tag-level-normal next-tag-${COLOUR[one.fate]}"><span class="next-tag-body"><span>${one.words}</span></span></div>`)}${cell("td", 8, OPS[one.fate].map((name) => `<button type="button" class="next-btn next-medium next-btn-primary next-btn-text"><span class="next-btn-helper">${name}</span></button>`).join(""), " last")}</tr>
<tr class="next-table-expanded-row" role="row"><td colspan="1">&nbsp;</td><td colspan="8"><div class="sub"><table class="sub-links"><thead><tr><th>侵权链接</th><th>商品标题</th><th>链接状态</th></tr></thead><tbody>${links}</tbody></table>${opinion}</div></td></tr>`;
}

export const ipp = {
  lang: "zh", rows: 36, size: 10, span: 88, each: true,
  home: "https://ipp.alibabagroup.com/uc/complaint/list.htm",
  markets: ["taobao", "taobao", "taobao", "tmall", "ali1688", "aliexpress", "alibaba", "lazada"],
  number: (at, next, day) => `${day.replaceAll("-", "")}${digits(next, 2)}${String(410200 + at * 37)}`,
  say: (day) => day,
  words: {
    review: ["处理中", "待平台处理"], info: ["待补充材料"], accepted: ["投诉成立"], partly: ["部分成立"], rejected: ["投诉不成立"], withdrawn: ["已撤诉"], counter: ["卖家已申诉，待您回应"], reinstated: ["申诉成立，商品已恢复"],
  },
  reasons: [
    ["mark_only_on_goods", "注册商标仅出现在商品实物上，未在商品页面中突出使用，不符合“不当使用他人商标权”的投诉条件"],
    ["evidence_weak", "未提供标注差异特征的正品与侵权商品对比图"],
    ["class_mismatch", "被投诉商品不属于该注册商标核定使用的商品类别"],
    ["several_orders", "一次投诉中包含多个抽检订单，请按订单分别投诉"],
    ["territory", "所选权利在中国大陆未生效"],
    ["url_format", "投诉链接为店铺首页，不是商品链接"],
    ["authority", "授权委托书未载明知识产权维权权限"],
  ],
  notes: {
    info: ["请上传抽检订单的商品实物照片及鉴定报告", "请补充正品与被投诉商品的对比图，并标注差异点"],
    counter: [(one) => `卖家已提交进货发票，请于 ${later(one.updated, 3)} 前回应`],
    reinstated: ["卖家提供的授权证明经核实有效"],
    withdrawn: ["投诉方主动撤诉（已与卖家达成和解）", "投诉方主动撤诉"],
  },
  page({ list, all, at, count }) {
    const heads = ["投诉单号", "平台", "知识产权", "被投诉方", "链接数", "投诉时间", "投诉状态", "操作"];
    return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>我的投诉 - 阿里巴巴知识产权保护平台</title><style>.next-table table{border-collapse:collapse;width:100%}.next-table-cell{border-bottom:1px solid #eee;padding:8px;text-align:left}.sub{padding:8px 16px;background:#fafafa}.sub-links td,.sub-links th{padding:4px 12px;text-align:left}.next-tag-green{color:#35a854}.next-tag-red{color:#d93026}.next-tag-orange{color:#e58900}.next-tag-blue{color:#0064c8}</style></head><body>
<div class="next-shell next-shell-desktop next-shell-brand"><header class="next-shell-header"><div class="next-shell-branding"><span>阿里巴巴知识产权保护平台</span></div><div class="next-shell-action"><a href="/message">消息</a><span>塔恩霍特（上海）户外用品有限公司</span></div></header>
<aside class="next-shell-navigation"><ul role="menu" class="next-nav">${["首页", "知识产权管理", "发起投诉", "我的投诉", "申诉处理", "诚信投诉"].map((name) => `<li role="menuitem" class="next-menu-item${name === "我的投诉" ? " next-selected" : ""}"><span>${name}</span></li>`).join("")}</ul></aside>
<main class="next-shell-main"><h2>我的投诉</h2>
<div class="next-message next-message-notice next-inline"><div class="next-message-content">请在收到申诉后 3 个工作日内回应，逾期未回应视为接受申诉。</div></div>
<form role="grid" class="next-form next-inline"><div class="next-form-item"><label>平台</label><span class="next-select"><em>全部</em></span></div><div class="next-form-item"><label>投诉状态</label><span class="next-select"><em>全部</em></span></div><div class="next-form-item"><label>投诉时间</label><span class="next-range-picker"><input value="2026-08-29" readonly><input value="2026-11-27" readonly></span></div><button type="button" class="next-btn next-btn-primary">查询</button><button type="button" class="next-btn">导出</button></form>
<div class="next-table next-table-medium"><div class="next-table-inner"><table role="table"><colgroup><col style="width:50px">${heads.map(() => "<col>").join("")}</colgroup><thead class="next-table-header"><tr>${cell("th", 0, "", " next-table-prerow first")}${heads.map((name, n) => cell("th", n + 1, name)).join("")}</tr></thead><tbody class="next-table-body">
${list.map(row).join("\n")}
</tbody></table></div></div>
<div class="next-pagination next-pagination-normal next-medium"><div class="next-pagination-total">共 ${all.length} 条</div><div class="next-pagination-pages"><button type="button" class="next-btn next-pagination-item next-prev">上一页</button><div class="next-pagination-list">${Array.from({ length: count }, (_, n) => `<button type="button" class="next-btn next-pagination-item${n === at ? " next-current" : ""}">${n + 1}</button>`).join("")}</div><button type="button" class="next-btn next-pagination-item next-next">下一页</button></div></div>
</main></div></body></html>`;
  },
};
