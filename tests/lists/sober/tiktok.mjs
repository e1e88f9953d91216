// TikTok Shop's IPPC in Chinese: a list whose rows unfold (Arco), the products named by their numbers alone.

import { SAY, digits, esc } from "./common.mjs";

const SAID = { rejected: "拒绝原因", partly: "部分商品被拒绝的原因", info: "所需信息", counter: "申诉说明", reinstated: "申诉结果", withdrawn: "备注" };
const DOT = { review: "processing", info: "warning", accepted: "success", partly: "success", rejected: "error", withdrawn: "default", counter: "warning", reinstated: "default" };

function entry(one, n) {
  const said = SAID[one.fate] ? `<div class="desc-item"><div class="desc-label">${SAID[one.fate]}</div><div class="desc-value">${one.reason || one.note}</div></div>` : "";
  return `<div class="arco-collapse-item arco-collapse-item-active"><div role="button" tabindex="0" aria-expanded="true" class="arco-collapse-item-header arco-collapse-item-header-left"><div class="arco-collapse-item-icon-hover"><svg class="arco-icon arco-icon-caret-right" width="12" height="12" aria-hidden="true"></svg></div><div class="arco-collapse-item-header-title"><div class="head"><span class="head-id">投诉 ID：${one.number}</span><span class="head-type">商标侵权</span><span class="head-count">${one.items.length} 件商品</span><span class="head-date">${SAY.slash(one.day)}</span><span class="arco-badge arco-badge-status head-status"><span class="arco-badge-status-wrapper"><span class="arco-badge-status-dot arco-badge-status-${DOT[one.fate]}"></span><span class="arco-badge-status-text">${one.words}</span></span></span></div></div></div>
<div role="region" class="arco-collapse-item-content arco-collapse-item-content-expanded"><div class="arco-collapse-item-content-box"><div class="desc-item"><div class="desc-label">知识产权</div><div class="desc-value">TARNHOLT（注册号 7 204 518）</div></div><div class="desc-item"><div class="desc-label">店铺</div><div class="desc-value">${esc(one.seller)}</div></div><div class="desc-item"><div class="desc-label">商品 ID</div><div class="desc-value">${one.items.map((item) => `<div>${item.id}</div>`).join("")}</div></div>${said}</div></div></div>`;
}

export const tiktok = {
  lang: "zh", rows: 25, size: 10, span: 70,
  home: "https://ipprotection.tiktokshop.com/complaints",
  markets: ["tiktok"],
  number: (at, next) => `74${String(60000 + at * 911)}${digits(next, 12)}`,
  say: SAY.slash,
  words: {
    review: ["进行中"], info: ["需要更多信息"], accepted: ["已批准"], partly: [(gone, all) => `部分批准（${gone}/${all}）`], rejected: ["已拒绝"], withdrawn: ["已撤销"], counter: ["卖家申诉中"], reinstated: ["卖家申诉成功"],
  },
  reasons: [
    ["authority", "授权书已过期或未涵盖所投诉的市场"],
    ["evidence_weak", "证据不足，无法认定侵权"],
    ["territory", "该知识产权未在商品销售的国家/地区注册"],
    ["class_mismatch", "商品与商标注册类别无关"],
    ["name_mismatch", "组织名称与权利人名称不符"],
  ],
  notes: {
    info: ["请提供权利证明文件的清晰扫描件", "请提供商品与正品的对比说明"],
    counter: ["卖家已提交申诉，平台正在审核"],
    reinstated: ["商品已重新上架"],
    withdrawn: ["投诉方已撤销投诉"],
  },
  page({ list, all, at, count }) {
    return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>我的投诉 - TikTok Shop 知识产权保护中心</title><style>.head{display:flex;gap:24px}.head-status{margin-left:auto}.desc-item{display:flex;padding:4px 0}.desc-label{width:160px;color:#86909c}.arco-badge-status-dot{display:inline-block;width:6px;height:6px;border-radius:3px;margin-right:6px;background:#c9cdd4}.arco-badge-status-success{background:#00b42a}.arco-badge-status-error{background:#f53f3f}.arco-badge-status-warning{background:#ff7d00}.arco-badge-status-processing{background:#165dff}</style></head><body>
<div id="root"><section class="arco-layout"><header class="arco-layout-header"><span>TikTok Shop 知识产权保护中心</span><span>Tarnholt Outdoor GmbH · 权利人</span></header><section class="arco-layout arco-layout-has-sider"><aside class="arco-layout-sider"><div role="menu" class="arco-menu">${["概览", "知识产权", "我的投诉", "成员管理", "帮助中心"].map((name) => `<div role="menuitem" class="arco-menu-item${name === "我的投诉" ? " arco-menu-selected" : ""}">${name}</div>`).join("")}</div></aside><main class="arco-layout-content"><div class="title-bar"><h3>我的投诉</h3><button class="arco-btn arco-btn-primary" type="button"><span>新建投诉</span></button></div>
<div class="filters"><input class="arco-input" placeholder="搜索投诉 ID 或商品 ID"><div class="arco-select"><span class="arco-select-view-value">全部状态</span></div><div class="arco-picker arco-picker-range"><input placeholder="开始日期"><input placeholder="结束日期"></div></div>
<div class="arco-collapse arco-collapse-borderless">
${list.map(entry).join("\n")}
</div>
<div class="arco-pagination arco-pagination-size-default"><div class="arco-pagination-total-text">共 ${all.length} 条</div><ul class="arco-pagination-list"><li class="arco-pagination-item arco-pagination-item-prev"></li>${Array.from({ length: count }, (_, n) => `<li class="arco-pagination-item${n === at ? " arco-pagination-item-active" : ""}">${n + 1}</li>`).join("")}<li class="arco-pagination-item arco-pagination-item-next"></li></ul></div>
</main></section></section></div></body></html>`;
  },
};
