// JD's portal: a table of Element Plus, several articles in a cell, the opinion in a column of its own.

import { esc } from "./common.mjs";

const TAG = { review: "primary", info: "warning", accepted: "success", partly: "success", rejected: "danger", withdrawn: "info", counter: "warning", reinstated: "info" };
const OPS = { review: ["查看", "撤销"], info: ["查看", "补充资料", "撤销"], accepted: ["查看"], partly: ["查看"], rejected: ["查看", "重新发起"], withdrawn: ["查看"], counter: ["查看", "处理申诉"], reinstated: ["查看"] };
const HEADS = [["投诉编号", 190], ["权利信息", 150], ["被投诉商家", 150], ["涉嫌侵权商品", 260], ["投诉时间", 150], ["处理状态", 140], ["处理意见", 260], ["操作", 140]];
const cols = () => `<colgroup>${HEADS.map(([, width], n) => `<col name="el-table_1_column_${n + 1}" width="${width}">`).join("")}</colgroup>`;

function row(one) {
  const goods = one.items.map((item) => `<div class="sku"><a class="el-link el-link--primary" href="${item.raw}" target="_blank"><span class="el-link__inner">${item.id}</span></a><p class="sku-name">${esc(item.title)}</p></div>`).join("");
  const cells = [one.number, "第21类商标<br>TARNHOLT", esc(one.seller), goods, `${one.day} ${one.time.slice(0, 5)}`, `<span class="el-tag el-tag--${TAG[one.fate]} el-tag--light"><span class="el-tag__content">${one.words}</span></span>`, one.reason || one.note || "-", OPS[one.fate].map((name) => `<button aria-disabled="false" type="button" class="el-button el-button--primary el-button--small is-link"><span class="">${name}</span></button>`).join("")];
  return `<tr class="el-table__row">${cells.map((inner, n) => `<td class="el-table_1_column_${n + 1} el-table__cell" rowspan="1" colspan="1"><div class="cell">${inner}</div></td>`).join("")}</tr>`;
}

export const jd = {
  lang: "zh", rows: 28, size: 10, span: 80,
  home: "https://ipr.jd.com/complaint/myList",
  markets: ["jd"],
  number: (at, next, day) => `WQ${day.replaceAll("-", "")}${String(3200 + at * 43 + Math.floor(next() * 40)).padStart(6, "0")}`,
  say: (day) => day,
  words: {
    review: ["待审核", "审核中"], info: ["待补充资料"], accepted: ["投诉成功"], partly: ["部分商品投诉成功"], rejected: ["审核驳回"], withdrawn: ["已撤销"], counter: ["商家已申诉"], reinstated: ["商家申诉通过"],
  },
  reasons: [
    ["name_mismatch", "权利人名称与账号认证主体名称不一致，且未提交授权文件"],
    ["evidence_weak", "侵权截图未显示商品页面地址及截取时间，证据不足"],
    ["wrong_right_type", "投诉类型选择有误：外观专利请通过“专利权”入口投诉"],
    ["status_of_right", "商标注册证已过有效期，请提交续展证明"],
    ["class_mismatch", "被投诉商品与商标核定商品不相同也不类似"],
    ["missing_field", "联系地址及联系电话填写不完整"],
  ],
  notes: {
    accepted: ["商品已下架", "已核实，侵权商品已下架处理"],
    info: ["请补充正品鉴定报告及购买凭证", "请补充授权委托书原件扫描件"],
    counter: ["商家已提交申诉材料，请在3个工作日内反馈意见"],
    reinstated: ["经核实商家销售渠道合法，商品已恢复销售"],
    withdrawn: ["投诉人自行撤销"],
  },
  page({ list, all, at, count }) {
    return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>我的投诉-京东知识产权维权平台</title><style>.el-table table{border-collapse:collapse;table-layout:fixed}.el-table__cell{border-bottom:1px solid #ebeef5;padding:8px 0;text-align:left;vertical-align:top}.el-tag--success{color:#67c23a}.el-tag--danger{color:#f56c6c}.el-tag--warning{color:#e6a23c}.sku-name{margin:0;color:#909399}</style></head><body>
<div id="app" data-v-app=""><section class="el-container is-vertical"><header class="el-header"><div class="logo">京东知识产权维权平台</div><ul role="menubar" class="el-menu el-menu--horizontal">${["首页", "权利备案", "我要投诉", "我的投诉", "规则中心", "帮助"].map((name) => `<li class="el-menu-item${name === "我的投诉" ? " is-active" : ""}" role="menuitem" tabindex="-1">${name}</li>`).join("")}</ul><span class="user">tarnholt_ip</span></header>
<main class="el-main"><div class="el-tabs el-tabs--top"><div class="el-tabs__header is-top"><div class="el-tabs__nav-wrap is-top"><div class="el-tabs__nav-scroll"><div class="el-tabs__nav is-top" role="tablist">${["全部", "待处理", "处理中", "已完结"].map((name, n) => `<div class="el-tabs__item is-top${n ? "" : " is-active"}" role="tab" aria-selected="${!n}">${name}</div>`).join("")}</div></div></div></div></div>
<form class="el-form el-form--default el-form--label-right el-form--inline"><div class="el-form-item"><label class="el-form-item__label">投诉编号</label><div class="el-form-item__content"><div class="el-input"><div class="el-input__wrapper"><input class="el-input__inner" type="text" autocomplete="off" placeholder="请输入"></div></div></div></div><div class="el-form-item"><label class="el-form-item__label">商品编号</label><div class="el-form-item__content"><div class="el-input"><div class="el-input__wrapper"><input class="el-input__inner" type="text" autocomplete="off" placeholder="请输入"></div></div></div></div><button aria-disabled="false" type="button" class="el-button el-button--primary"><span>查询</span></button></form>
<div class="el-table--fit el-table--enable-row-hover el-table--enable-row-transition el-table el-table--layout-fixed" style="width: 100%;"><div class="el-table__inner-wrapper"><div class="hidden-columns">${HEADS.map(() => "<div></div>").join("")}</div><div class="el-table__header-wrapper"><table class="el-table__header" border="0" cellpadding="0" cellspacing="0" style="width: 1440px;">${cols()}<thead class=""><tr class="">${HEADS.map(([name], n) => `<th class="el-table_1_column_${n + 1} is-leaf el-table__cell" colspan="1" rowspan="1"><div class="cell">${name}<!----><!----></div></th>`).join("")}</tr></thead></table></div><div class="el-table__body-wrapper"><div class="el-scrollbar"><div class="el-scrollbar__wrap el-scrollbar__wrap--hidden-default"><div class="el-scrollbar__view" style="display: inline-block; vertical-align: middle;"><table class="el-table__body" cellspacing="0" cellpadding="0" border="0" style="table-layout: fixed; width: 1440px;">${cols()}<!--v-if--><tbody tabindex="-1">
${list.map(row).join("\n")}
</tbody><!--v-if--></table></div></div></div></div><div class="el-table__border-left-patch"></div></div></div>
<div class="el-pagination is-background"><span class="el-pagination__total is-first">共 ${all.length} 条</span><button type="button" class="btn-prev" aria-label="上一页"></button><ul class="el-pager">${Array.from({ length: count }, (_, n) => `<li class="number${n === at ? " is-active" : ""}" aria-label="第 ${n + 1} 页" tabindex="0"> ${n + 1} </li>`).join("")}</ul><button type="button" class="btn-next is-last" aria-label="下一页"></button></div>
</main><footer class="el-footer">Copyright © 2004-2026 京东JD.com 版权所有</footer></section></div></body></html>`;
  },
};
