// Five portals in Chinese.

import { a, digits, han } from "./kit.mjs";

const numbers = (at, of) => Array.from({ length: of }, (_, page) => page + 1).map((page) => ({ page, here: page === at + 1 }));
const shell = (title, head, body) => `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${head}
</head>
<body>
${body}
</body>
</html>`;

/* ---- Temu, Ant Design table ---- */

const antTable = {
  home: "https://www.temu.com/ip-portal/my-complaints.html", lang: "zh", size: 10,
  seed: 311, count: 32, most: 4,
  number: (at, roll, day) => `IPC${day.slice(2).replaceAll("-", "")}${digits(roll, 6)}`,
  item: (made, roll) => {
    const id = `6010995${digits(roll, 8)}`;
    return { id, href: `https://www.temu.com/goods.html?goods_id=${id}`, url: `https://www.temu.com/goods.html?goods_id=${id}`, title: ["便携式榨汁杯 380ml", "儿童卡通双肩包", "硅胶折叠水杯", "男士运动速干短袖", "车载手机支架"][roll(5)] };
  },
  sellers: ["Joyful Corner", "XINGHE Home", "Lumi Kids", "QIANYU Sports", "Daily Pick Co"],
  rights: [["商标权", "VELLORA"], ["著作权", "小鹿莫莫美术作品"], ["外观设计专利", "榨汁杯（带提手）"], ["商标权", "云栖山 YUNXISHAN"]],
  outcomes: [
    { state: "submitted", tone: "default", status: "待受理", said: "-", fresh: true, w: 2 },
    { state: "submitted", tone: "processing", status: "平台受理中", said: "预计 3 个工作日内完成审核", fresh: true, w: 3 },
    { state: "accepted", tone: "success", status: "投诉成立", said: "被投诉商品已全部下架", w: 6 },
    { state: "accepted", tone: "success", status: "投诉成立", said: "商品已下架，卖家可在 7 日内提出申诉", w: 3 },
    { state: "accepted", tone: "success", status: "部分成立", part: true, said: ({ n, gone }) => `共投诉 ${n} 个商品，${gone} 个已下架，${n - gone} 个未发现侵权`, w: 3 },
    { state: "rejected", tone: "error", status: "投诉不成立", said: "商标核定使用的商品与被投诉商品不属于同一种或类似商品", w: 2 },
    { state: "rejected", tone: "error", status: "投诉不成立", said: "未能从商品页面看到您所主张的美术作品", w: 1 },
    { state: "rejected", tone: "error", status: "不予受理", said: "授权委托书已过有效期", w: 1 },
    { state: "rejected", tone: "error", status: "不予受理", said: "该专利在商品销售站点所在国家/地区未获授权", w: 1 },
    { state: "information_asked", tone: "warning", status: "待您补充", said: ({ due }) => `请于 ${han(due)}前补充专利权评价报告`, w: 1 },
    { state: "information_asked", tone: "warning", status: "待您补充", said: "请上传正品与被投诉商品的对比图", w: 1 },
    { state: "withdrawn", tone: "default", status: "已撤诉", said: "权利人主动撤诉", w: 1 },
    { state: "counter_notice", tone: "warning", status: "卖家已申诉", said: "卖家提交了不存在侵权行为的声明，您可在 15 日内提起诉讼或向主管部门投诉", w: 2 },
    { state: "counter_notice", tone: "default", status: "商品已恢复", said: "卖家申诉通过，商品恢复销售", w: 1 },
  ],
  page: (list, { at, of, all }) => shell("我的投诉 - 知识产权保护平台", "<style>.ant-table-cell{padding:12px 8px;border-bottom:1px solid #f0f0f0;text-align:left;vertical-align:top}.ant-tabs-tab,.ant-pagination li{display:inline-block;margin-right:16px}</style>", `<div id="root"><section class="ant-layout"><header class="ant-layout-header"><a href="/ip-portal/home.html">知识产权保护平台</a><span class="ant-dropdown-trigger">上海维洛拉品牌管理有限公司</span></header>
<section class="ant-layout ant-layout-has-sider"><aside class="ant-layout-sider"><ul class="ant-menu ant-menu-root ant-menu-inline" role="menu"><li class="ant-menu-item" role="menuitem"><a href="/ip-portal/rights.html">我的权利</a></li><li class="ant-menu-item" role="menuitem"><a href="/ip-portal/file.html">发起投诉</a></li><li class="ant-menu-item ant-menu-item-selected" role="menuitem"><a href="/ip-portal/my-complaints.html">我的投诉</a></li><li class="ant-menu-item" role="menuitem"><a href="/ip-portal/help.html">帮助中心</a></li></ul></aside>
<main class="ant-layout-content"><div class="ant-page-header-heading"><span class="ant-page-header-heading-title">我的投诉</span></div>
<form class="ant-form ant-form-inline"><div class="ant-form-item"><label title="投诉单号">投诉单号</label><input class="ant-input" placeholder="请输入"></div><div class="ant-form-item"><label title="状态">状态</label><div class="ant-select"><span class="ant-select-selection-placeholder">请选择</span></div></div><div class="ant-form-item"><label title="提交时间">提交时间</label><div class="ant-picker ant-picker-range"><input placeholder="开始日期"><input placeholder="结束日期"></div></div><button type="submit" class="ant-btn ant-btn-primary"><span>查 询</span></button><button type="button" class="ant-btn"><span>重 置</span></button></form>
<div class="ant-tabs-nav" role="tablist"><div class="ant-tabs-tab ant-tabs-tab-active" role="tab">全部</div><div class="ant-tabs-tab" role="tab">处理中</div><div class="ant-tabs-tab" role="tab">待我处理</div><div class="ant-tabs-tab" role="tab">已完结</div></div>
<div class="ant-table-wrapper"><div class="ant-spin-nested-loading"><div class="ant-spin-container"><div class="ant-table"><div class="ant-table-container"><div class="ant-table-content"><table style="table-layout:auto"><colgroup></colgroup><thead class="ant-table-thead"><tr>${["投诉单号", "权利信息", "被投诉商品", "店铺", "提交时间", "状态", "处理说明", "操作"].map((name) => `<th class="ant-table-cell" scope="col">${name}</th>`).join("")}</tr></thead><tbody class="ant-table-tbody">
${list.map((one) => `<tr data-row-key="${one.number}" class="ant-table-row ant-table-row-level-0"><td class="ant-table-cell">${one.number}</td><td class="ant-table-cell"><div>${one.right[1]}</div><div class="ant-typography ant-typography-secondary">${one.right[0]}</div></td><td class="ant-table-cell">${one.items.map(({ href, id, title }) => `<div>${a(href, title, ' target="_blank" rel="noreferrer"')}<div class="ant-typography ant-typography-secondary">ID: ${id}</div></div>`).join("")}</td><td class="ant-table-cell">${one.seller}</td><td class="ant-table-cell">${one.day} ${one.time}:${one.second}</td><td class="ant-table-cell"><span class="ant-badge ant-badge-status ant-badge-not-a-wrapper"><span class="ant-badge-status-dot ant-badge-status-${one.outcome.tone}"></span><span class="ant-badge-status-text">${one.status}</span></span></td><td class="ant-table-cell">${one.said}</td><td class="ant-table-cell"><div class="ant-space"><div class="ant-space-item"><a>查看详情</a></div>${{ submitted: '<div class="ant-space-item"><a>撤诉</a></div>', information_asked: '<div class="ant-space-item"><a>去补充</a></div>' }[one.state] ?? ""}</div></td></tr>`).join("\n")}
</tbody></table></div></div></div><ul class="ant-pagination ant-table-pagination ant-table-pagination-right"><li class="ant-pagination-total-text">共 ${all} 条</li><li title="上一页" class="ant-pagination-prev"><button type="button" tabindex="-1"></button></li>${numbers(at, of).map(({ page, here }) => `<li title="${page}" class="ant-pagination-item ant-pagination-item-${page}${here ? " ant-pagination-item-active" : ""}" tabindex="0"><a rel="nofollow">${page}</a></li>`).join("")}<li title="下一页" class="ant-pagination-next"><button type="button" tabindex="-1"></button></li><li class="ant-pagination-options"><div class="ant-select"><span class="ant-select-selection-item" title="10 条/页">10 条/页</span></div></li></ul></div></div></div></main></section></section></div>`),
};

/* ---- Pinduoduo, Ant Design list with tags ---- */

const antList = {
  home: "https://ipp.pinduoduo.com/complaint/list", lang: "zh", size: 8,
  seed: 97, count: 24,
  number: (at, roll, day) => `${day.slice(0, 4)}${day.slice(5, 7)}${digits(roll, 8)}`,
  item: (made, roll) => {
    const id = digits(roll, 12);
    return { id, url: `https://mobile.yangkeduo.com/goods.html?goods_id=${id}`, href: `https://mobile.yangkeduo.com/goods.html?goods_id=${id}` };
  },
  sellers: ["鑫源百货专营店", "小桔灯童装", "优品汇家居", "南城数码配件", "禾木家纺"],
  rights: [["商标权", "blue", "禾风 HEFENG（第24类）"], ["著作权", "purple", "《四季花语》系列图案"], ["商标权", "blue", "禾风（第20类）"], ["盗图", "cyan", "官方旗舰店主图"]],
  outcomes: [
    { state: "submitted", tone: "default", status: "排队审核", said: "", fresh: true, w: 2 },
    { state: "submitted", tone: "processing", status: "核实中", said: "已通知商家，等待商家答复", w: 2 },
    { state: "accepted", tone: "success", status: "侵权成立", said: "已对涉诉商品禁售处理", w: 4 },
    { state: "accepted", tone: "success", status: "商家已自行删除", said: "商家认可投诉并删除了商品，投诉完结", w: 2 },
    { state: "accepted", tone: "success", status: "部分支持", part: true, said: ({ n, gone }) => `${n} 件商品中 ${gone} 件已禁售，其余商品所用图片与您的原图不一致`, w: 2 },
    { state: "rejected", tone: "error", status: "已驳回", said: "提供的图片底片无法证明拍摄时间早于商家使用时间", w: 2 },
    { state: "rejected", tone: "error", status: "已驳回", said: "商品标题中的文字系对商品特点的描述，不属于商标性使用", w: 1 },
    { state: "rejected", tone: "error", status: "已驳回", said: "权利人名称与营业执照不一致", w: 1 },
    { state: "information_asked", tone: "warning", status: "材料待完善", said: "请补充加盖公章的授权书及商标续展证明", w: 2 },
    { state: "withdrawn", tone: "default", status: "您已取消", said: "", w: 1 },
    { state: "counter_notice", tone: "orange", status: "商家反通知", said: "商家提供了进货凭证和授权书，请在 15 天内答复", w: 2 },
    { state: "counter_notice", tone: "default", status: "反通知成立", said: "期满未收到您的起诉或投诉证明，商品已解除禁售", w: 1 },
  ],
  page: (list, { at, of, all }) => shell("我的投诉", "<style>.ant-tag{border:1px solid #d9d9d9;padding:0 7px;margin-right:8px;border-radius:4px}.ant-list-item{border-bottom:1px solid #eee;padding:12px 0;list-style:none}</style>", `<div id="app"><div class="layout-top"><a href="/">拼多多知识产权保护平台</a><a href="/complaint/new">我要投诉</a><a href="/complaint/list">我的投诉</a><a href="/rights">权利管理</a></div>
<div class="main"><h2 class="ant-typography">我的投诉</h2>
<div class="ant-radio-group ant-radio-group-solid"><label class="ant-radio-button-wrapper ant-radio-button-wrapper-checked"><span>全部</span></label><label class="ant-radio-button-wrapper"><span>进行中</span></label><label class="ant-radio-button-wrapper"><span>已结束</span></label></div>
<div class="ant-list ant-list-vertical ant-list-split"><div class="ant-spin-nested-loading"><div class="ant-spin-container"><ul class="ant-list-items">
${list.map((one) => `<li class="ant-list-item"><div class="ant-list-item-meta"><div class="ant-list-item-meta-content"><h4 class="ant-list-item-meta-title">投诉单 ${one.number} <span class="ant-tag ant-tag-${one.right[1]}">${one.right[0]}</span><span class="ant-tag ant-tag-${one.outcome.tone}">${one.status}</span></h4><div class="ant-list-item-meta-description">${one.right[2]} <span class="ant-divider ant-divider-vertical"></span> ${one.seller} <span class="ant-divider ant-divider-vertical"></span> 提交于 ${one.day}</div></div></div><div class="goods">涉诉商品 ID：${one.items.map(({ id }) => id).join("、")}</div>${one.said ? `<div class="opinion">处理意见：${one.said}</div>` : ""}<ul class="ant-list-item-action"><li><a>详情</a></li>${one.state === "submitted" ? '<li><em class="ant-list-item-action-split"></em><a>取消投诉</a></li>' : ""}</ul></li>`).join("\n")}
</ul></div></div><div class="ant-list-pagination"><ul class="ant-pagination"><li class="ant-pagination-total-text">共 ${all} 单</li>${numbers(at, of).map(({ page, here }) => `<li class="ant-pagination-item${here ? " ant-pagination-item-active" : ""}"><a>${page}</a></li>`).join("")}</ul></div></div></div></div>`),
};

/* ---- JD, Element Plus table with expand rows ---- */

const elTable = {
  home: "https://ipr.jd.com/complaint/myList", lang: "zh", size: 10,
  seed: 1409, count: 30, most: 4,
  number: (at, roll) => `WQ${5300200 + at * 37 + roll(30)}`,
  item: (made, roll) => {
    const id = `100${digits(roll, 9)}`;
    return { id, href: `https://item.jd.com/${id}.html`, url: `https://item.jd.com/${id}.html`, title: ["苍岭 登山杖 碳纤维超轻", "户外折叠椅 便携靠背", "苍岭同款 冲锋衣 男女款", "露营灯 充电款"][roll(4)] };
  },
  sellers: ["山行户外专营店", "乐途运动旗舰店", "京北百货专营店", "野行者户外装备店"],
  rights: [["商标侵权", "苍岭 CANGLING"], ["专利侵权", "可折叠椅架（实用新型）"], ["著作权侵权", "苍岭产品摄影作品"], ["假冒商品", "苍岭 CANGLING"]],
  outcomes: [
    { state: "submitted", tone: "info", status: "已提交，待审核", said: "—", fresh: true, w: 2 },
    { state: "submitted", tone: "primary", status: "审核中", said: "—", fresh: true, w: 2 },
    { state: "submitted", tone: "primary", status: "等待商家回应", said: "投诉已转商家，商家应在 3 日内回应", w: 1 },
    { state: "accepted", tone: "success", status: "已办结", said: "投诉通过，涉诉商品已下柜", w: 5 },
    { state: "accepted", tone: "success", status: "已办结", said: "商家未在规定时间内回应，商品已下柜", w: 2 },
    { state: "accepted", tone: "success", status: "已办结", part: true, said: ({ n, gone }) => `投诉部分通过，${n} 个 SKU 中 ${gone} 个已下柜`, why: "其余 SKU 的结构与权利要求 1 不同", w: 2 },
    { state: "rejected", tone: "danger", status: "已办结", said: "投诉未通过", why: "实用新型专利须一并提交专利权评价报告，您提交的为检索报告", w: 2 },
    { state: "rejected", tone: "danger", status: "已办结", said: "投诉未通过", why: "商家已提供品牌方开具的有效授权", w: 1 },
    { state: "rejected", tone: "danger", status: "已退回", said: "不符合受理条件", why: "商标已于 2026 年 6 月届满且未见续展", w: 1 },
    { state: "information_asked", tone: "warning", status: "待补正", said: "请补充购买订单编号和鉴定结论", w: 2 },
    { state: "withdrawn", tone: "info", status: "已撤回", said: "投诉人与商家达成和解，撤回投诉", w: 1 },
    { state: "withdrawn", tone: "info", status: "已撤回", said: "—", w: 1 },
    { state: "counter_notice", tone: "warning", status: "商家已提交反通知", said: "请在收到反通知之日起 15 日内告知平台是否已起诉", w: 2 },
    { state: "counter_notice", tone: "info", status: "已办结", said: "反通知期满，商品恢复上柜", w: 1 },
  ],
  page: (list, { at, of, all }) => {
    const columns = ["", "投诉编号", "投诉类型", "涉及权利", "涉诉商品", "商家", "投诉日期", "进度", "操作"];
    return shell("京东知识产权维权平台-我的投诉", "<style>.el-table__cell{padding:8px;text-align:left}.el-descriptions__label{color:#909399;padding-right:12px}</style>", `<div id="app"><div class="el-container is-vertical"><div class="el-header"><a href="//ipr.jd.com">京东知识产权维权平台</a></div><div class="el-container"><div class="el-aside"><ul class="el-menu"><li class="el-menu-item">资质管理</li><li class="el-menu-item">权利备案</li><li class="el-menu-item">提交投诉</li><li class="el-menu-item is-active">我的投诉</li></ul></div><div class="el-main">
<div class="el-breadcrumb"><span class="el-breadcrumb__inner">维权中心</span><span class="el-breadcrumb__inner">我的投诉</span></div>
<div class="el-table--fit el-table--enable-row-hover el-table" data-prefix="el"><div class="el-table__inner-wrapper"><div class="el-table__header-wrapper"><table class="el-table__header" border="0" cellpadding="0" cellspacing="0"><thead><tr>${columns.map((name, index) => `<th class="el-table_1_column_${index + 1} is-leaf el-table__cell" colspan="1" rowspan="1"><div class="cell">${name}</div></th>`).join("")}</tr></thead></table></div>
<div class="el-table__body-wrapper"><div class="el-scrollbar"><div class="el-scrollbar__view"><table class="el-table__body" cellspacing="0" cellpadding="0" border="0"><tbody tabindex="-1">
${list.map((one) => {
      const cells = ['<div class="el-table__expand-icon el-table__expand-icon--expanded"><i class="el-icon"></i></div>', one.number, one.right[0], one.right[1], `${one.n} 个 SKU`, one.seller, one.day.replaceAll("-", "/"), `<span class="el-tag el-tag--${one.outcome.tone} el-tag--light"><span class="el-tag__content">${one.status}</span></span>`, '<button class="el-button el-button--primary is-link" type="button"><span>详情</span></button>'];
      return `<tr class="el-table__row expanded">${cells.map((cell, index) => `<td class="el-table_1_column_${index + 1}${index ? "" : " el-table__expand-column"} el-table__cell" rowspan="1" colspan="1"><div class="cell">${cell}</div></td>`).join("")}</tr>
<tr><td colspan="9" class="el-table__cell el-table__expanded-cell"><div class="el-descriptions"><table class="el-descriptions__table"><tbody><tr><td class="el-descriptions__cell"><span class="el-descriptions__label">商品链接</span><span class="el-descriptions__content">${one.items.map(({ href, title }) => `<p>${title} ${a(href, href, ' target="_blank"')}</p>`).join("")}</span></td></tr><tr><td class="el-descriptions__cell"><span class="el-descriptions__label">处理结论</span><span class="el-descriptions__content">${one.said}</span></td></tr>${one.why ? `<tr><td class="el-descriptions__cell"><span class="el-descriptions__label">原因</span><span class="el-descriptions__content">${one.why}</span></td></tr>` : ""}${one.changed ? `<tr><td class="el-descriptions__cell"><span class="el-descriptions__label">更新日期</span><span class="el-descriptions__content">${one.changed.replaceAll("-", "/")}</span></td></tr>` : ""}</tbody></table></div></td></tr>`;
    }).join("\n")}
</tbody></table></div></div></div></div></div>
<div class="el-pagination is-background"><span class="el-pagination__total is-first">共 ${all} 条</span><button type="button" class="btn-prev"></button><ul class="el-pager">${numbers(at, of).map(({ page, here }) => `<li class="${here ? "is-active " : ""}number">${page}</li>`).join("")}</ul><button type="button" class="btn-next"></button></div></div></div></div></div>`);
  },
};

/* ---- Alibaba IPP, @alifd/next table ---- */

const SITES = [
  ["淘宝网", (roll) => digits(roll, 12), (id) => `https://item.taobao.com/item.htm?id=${id}`],
  ["天猫", (roll) => digits(roll, 12), (id) => `https://detail.tmall.com/item.htm?id=${id}`],
  ["1688", (roll) => digits(roll, 12), (id) => `https://detail.1688.com/offer/${id}.html`],
  ["淘宝网", (roll) => digits(roll, 12), (id) => `https://item.taobao.com/item.htm?id=${id}`],
  ["全球速卖通", (roll) => `10050${digits(roll, 11)}`, (id) => `https://www.aliexpress.com/item/${id}.html`],
  ["阿里巴巴国际站", (roll) => `1601${digits(roll, 9)}`, (id) => `https://www.alibaba.com/product-detail/_${id}.html`, (id) => `https://www.alibaba.com/product-detail/Wireless-Bluetooth-Earbuds-Noise-Cancelling_${id}.html`],
  ["Lazada", (roll) => `3${digits(roll, 9)}`, (id) => `https://www.lazada.sg/products/i${id}.html`],
];
const alifd = {
  home: "https://ipp.alibabagroup.com/uc/complaint/manage.htm", lang: "zh", size: 20,
  seed: 58, count: 40,
  number: (at, roll) => `${Number(71203400) + at * 113 + roll(90)}`,
  item: (made, roll, at) => {
    const [site, pick, url, href = url] = SITES[(at * 3) % SITES.length];
    const id = pick(roll);
    return { site, id, url: url(id), href: href(id) };
  },
  sellers: ["tb58201937", "深圳市声悦电子有限公司", "小熊家的铺子", "Shop1103277 Store", "琴岛优选企业店"],
  rights: ["商标权-假冒-商品特征不符", "商标权-不当使用他人注册商标", "著作权-盗图", "商标权-不存在该型号", "外观设计专利侵权"],
  outcomes: [
    { state: "submitted", status: "待处理", said: "", fresh: true, w: 3 },
    { state: "submitted", status: "处理中", said: "", fresh: true, w: 2 },
    { state: "submitted", status: "等待被投诉方回应", said: "", w: 1 },
    { state: "accepted", status: "投诉成功", said: "链接已删除", w: 8 },
    { state: "accepted", status: "投诉成功", said: "被投诉方未在时限内提交反通知，链接已删除", w: 3 },
    { state: "accepted", status: "部分成功", part: true, said: ({ n, gone }) => `${gone} 条链接已删除，${n - gone} 条不符合投诉理由`, w: 3 },
    { state: "rejected", status: "投诉失败", said: "商标仅出现在商品实物上，不适用本投诉理由，请更换理由后重新发起", w: 2 },
    { state: "rejected", status: "投诉失败", said: "对比说明未能体现正品与涉嫌侵权商品的差异点", w: 2 },
    { state: "rejected", status: "投诉失败", said: "被投诉链接已不存在", w: 1 },
    { state: "rejected", status: "投诉失败", said: "您的权利未在中国大陆注册，不能用于投诉该平台", w: 1 },
    { state: "information_asked", status: "资料待补充", said: "请补充鉴定报告（一份报告对应一个订单）", w: 2 },
    { state: "withdrawn", status: "投诉方撤诉", said: "", w: 2 },
    { state: "counter_notice", status: "被投诉方已反通知", said: ({ due }) => `请在 ${due} 前确认是否接受`, w: 3 },
    { state: "counter_notice", status: "反通知成功", said: "平台判定反通知成立，链接已恢复", w: 1 },
    { state: "counter_notice", status: "反通知成功", said: "您已接受反通知，链接不再处理", w: 1 },
  ],
  page: (list, { at, of, all }) => {
    const columns = ["投诉编号", "投诉平台", "投诉理由", "涉嫌侵权链接", "被投诉方", "投诉时间", "投诉状态", "备注", "操作"];
    const cell = (column, row, words) => `<td data-next-table-col="${column}" data-next-table-row="${row}" class="next-table-cell" role="gridcell"><div class="next-table-cell-wrapper" data-next-table-row="${row}">${words}</div></td>`;
    return shell("知识产权保护平台 - 投诉管理", "<style>.next-table-cell{border-bottom:1px solid #dcdee3;padding:10px;text-align:left}</style>", `<div id="container"><div class="next-shell"><div class="next-shell-header"><a href="/index.htm">Alibaba 知识产权保护平台</a><span>您好，声境科技（杭州）有限公司</span></div><div class="next-shell-main"><ul class="next-nav next-normal next-ver" role="menubar"><li class="next-menu-item next-nav-item" role="menuitem">账户信息</li><li class="next-menu-item next-nav-item" role="menuitem">知识产权管理</li><li class="next-menu-item next-nav-item" role="menuitem">发起投诉</li><li class="next-menu-item next-nav-item next-selected" role="menuitem">投诉管理</li></ul>
<div class="next-shell-content"><h2>我的投诉</h2><div class="next-message next-message-notice"><div class="next-message-content">默认展示近 180 天内提交的投诉。</div></div>
<div class="next-table next-table-medium"><div class="next-table-inner"><table role="grid"><colgroup>${columns.map(() => '<col style="width:140px">').join("")}</colgroup><thead class="next-table-header"><tr>${columns.map((name) => `<th rowspan="1" class="next-table-cell next-table-header-node" role="gridcell"><div class="next-table-cell-wrapper">${name}</div></th>`).join("")}</tr></thead><tbody class="next-table-body">
${list.map((one, row) => `<tr class="next-table-row ${row ? "" : "first"}" role="row">${[one.number, one.items[0].site, one.right, one.items.map(({ href }) => a(href, href, ' target="_blank"')).join("<br>"), one.seller, `${one.day}<br>${one.time}:${one.second}`, one.status, one.said || "-", '<button type="button" class="next-btn next-medium next-btn-primary next-btn-text"><span class="next-btn-helper">查看</span></button>'].map((words, column) => cell(column, row, words)).join("")}</tr>`).join("\n")}
</tbody></table></div></div>
<div class="next-pagination next-medium next-normal"><div class="next-pagination-total">共 ${all} 条记录</div><div class="next-pagination-pages"><button class="next-btn next-pagination-item next-prev"><span class="next-btn-helper">上一页</span></button><div class="next-pagination-list">${numbers(at, of).map(({ page, here }) => `<button class="next-btn next-pagination-item${here ? " next-current" : ""}"><span class="next-btn-helper">${page}</span></button>`).join("")}</div><button class="next-btn next-pagination-item next-next"><span class="next-btn-helper">下一页</span></button></div></div></div></div></div></div>`);
  },
};

/* ---- TikTok Shop, a list of two lines as on a telephone ---- */

const phone = {
  home: "https://ipprotection.tiktokglobalshop.com/m/reports", lang: "zh", size: 12,
  seed: 2204, count: 36, most: 2,
  number: (at, roll) => `IPR${40017000 + at * 61 + roll(50)}`,
  item: (made, roll) => {
    const id = `17294${digits(roll, 14)}`;
    return { id, href: `https://shop.tiktok.com/view/product/${id}`, url: `https://shop.tiktok.com/view/product/${id}`, title: ["磁吸无线充电宝", "猫咪自动饮水机", "珍珠发夹套装", "迷你筋膜枪"][roll(4)] };
  },
  sellers: ["-"], rights: ["商标", "版权", "外观设计"],
  outcomes: [
    { state: "submitted", status: "已收到", fresh: true, w: 2 },
    { state: "submitted", status: "审核进行中", fresh: true, w: 3 },
    { state: "accepted", status: "已移除商品", w: 7 },
    { state: "accepted", status: "已移除商品并处罚店铺", w: 2 },
    { state: "accepted", status: ({ n, gone }) => `已移除 ${gone}/${n} 件商品`, part: true, w: 3 },
    { state: "rejected", status: "未通过", said: "证据看不清", w: 2 },
    { state: "rejected", status: "未通过", said: "权利证书与投诉类型不匹配", w: 2 },
    { state: "rejected", status: "未通过", said: "未发现侵权", w: 1 },
    { state: "rejected", status: "未通过", said: "重复举报", w: 1 },
    { state: "information_asked", status: "等待你补充资料", said: "需上传测试购买凭证", w: 2 },
    { state: "withdrawn", status: "你已撤回举报", w: 2 },
    { state: "counter_notice", status: "商家已申诉", said: "等待你回应", w: 2 },
    { state: "counter_notice", status: "商家申诉成功", said: "商品已恢复", w: 1 },
  ],
  page: (list, { at, of }) => shell("举报记录", "<style>body{max-width:420px;margin:0 auto;font:14px sans-serif}.cell{padding:12px 16px;border-bottom:1px solid #eee}.l1,.l2{display:flex;justify-content:space-between}.l2{color:#888;font-size:12px}.l2 a{color:inherit}</style>", `<div class="navbar"><span class="back">‹</span><h1>举报记录</h1></div>
<div class="list">
${list.map((one) => `<div class="cell"><div class="l1"><span class="id">${one.number}</span><span class="st ${one.state === "accepted" ? "ok" : ""}">${one.status}</span></div><div class="l2"><span>${one.right} · ${one.items.map(({ href, title }) => a(href, title)).join("、")}${one.said ? ` · ${one.said}` : ""}</span><span>${one.day.replaceAll("-", ".")}</span></div></div>`).join("\n")}
</div>
<div class="more">${at + 1 < of ? `<a href="?page=${at + 2}">加载更多</a>` : "没有更多了"}</div>`),
};

export const ZH = { anttable: antTable, antlist: antList, expand: elTable, alifd, phone };
