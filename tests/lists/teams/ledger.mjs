// A plain table: the number is a link, the standing a coloured tag, the last column has buttons that name other standings.

import { PAGE, SAY, chance, digits, esc, later } from "./common.mjs";

const words = {
  en: {
    submitted: ["Under review", "Pending verification", "Submitted"],
    accepted: ["Approved", "Listing removed", "Takedown completed"],
    rejected: ["Declined", "Not approved", "Insufficient evidence"],
    counter_notice: ["Seller appealed", "Disputed by seller"],
    withdrawn: ["Withdrawn by you", "Cancelled by you"],
    information_asked: ["Documents required", "More information needed"],
  },
  zh: {
    submitted: ["审核中", "待核实", "已提交"],
    accepted: ["投诉成立", "商品已删除", "已下架"],
    rejected: ["投诉不成立", "审核不通过", "证据不足"],
    counter_notice: ["卖家已申诉", "卖家提出异议"],
    withdrawn: ["您已撤诉", "已由您取消"],
    information_asked: ["待补充资料", "需补充证明文件"],
  },
};
const COLOUR = { submitted: "info", accepted: "success", rejected: "danger", counter_notice: "warning", withdrawn: "secondary", information_asked: "primary" };

const T = {
  en: {
    title: "My complaints", brand: "Brand IP Portal", nav: ["Dashboard", "Submit a complaint", "My complaints", "My rights", "Appeals received", "Help centre"],
    account: "Account ID: 10072264 · Halversen Lighting Pte. Ltd.", notice: "Notice (20 Nov 2026): complaints based on trademark 40201933870 cannot be filed until the renewal certificate has been approved. Test purchase order 261102K7QX81NP was refunded on 18 Nov 2026.",
    cards: ["Approved this year", "Declined this year", "Average handling time"], days: "2.4 days", cols: ["Complaint no.", "Right", "Reported listings", "Filed on", "Last update", "Status", "Actions"],
    all: "All statuses", search: "Complaint no. e.g. SPE-IP-0012345", apply: "Apply", reset: "Reset", right: "Trademark", item: "Item ID", shop: "Shop",
    hint: { submitted: "Decision expected by ", accepted: "Seller can appeal until ", counter_notice: "Please respond by ", information_asked: "Upload before " },
    actions: { submitted: ["View", "Withdraw"], accepted: ["View"], rejected: ["View", "Appeal decision"], counter_notice: ["View", "Accept appeal", "Reject appeal"], withdrawn: ["View", "Submit again"], information_asked: ["View", "Upload", "Withdraw"] },
    modal: ["Withdraw this complaint?", "A complaint that was withdrawn cannot be reopened. Listings that have been removed will be reinstated.", "Keep it", "Yes, withdraw"],
    shown: (a, b, c) => `Showing ${a} to ${b} of ${c} complaints`, prev: "Previous", next: "Next", day: SAY.shortEn, foot: "© 2026 · Terms · Privacy · Complaints are decided within 3–5 working days.",
    side: "Recently viewed",
  },
  zh: {
    title: "我的投诉", brand: "品牌知识产权平台", nav: ["首页", "发起投诉", "我的投诉", "我的权利", "收到的申诉", "帮助中心"],
    account: "账号ID：10072264 · 哈弗森照明有限公司", notice: "公告（2026年11月20日）：商标 40201933870 的续展证明审核通过前，暂不能以该商标提交投诉。测试购买订单 261102K7QX81NP 已于2026年11月18日退款。",
    cards: ["今年投诉成立", "今年投诉不成立", "平均处理时长"], days: "2.4 天", cols: ["投诉单号", "权利", "被投诉商品", "提交日期", "最近更新", "状态", "操作"],
    all: "全部状态", search: "投诉单号，如 SPE-IP-0012345", apply: "查询", reset: "重置", right: "商标", item: "商品ID", shop: "店铺",
    hint: { submitted: "预计完成：", accepted: "卖家可申诉至 ", counter_notice: "请于此日前回应：", information_asked: "上传截止：" },
    actions: { submitted: ["查看", "撤诉"], accepted: ["查看"], rejected: ["查看", "申请复核"], counter_notice: ["查看", "接受申诉", "驳回申诉"], withdrawn: ["查看", "重新提交"], information_asked: ["查看", "上传资料", "撤诉"] },
    modal: ["确定撤诉吗？", "撤诉后不可恢复，已删除的商品将恢复上架。", "再想想", "确定撤诉"],
    shown: (a, b, c) => `显示第 ${a} 至 ${b} 条，共 ${c} 条投诉`, prev: "上一页", next: "下一页", day: SAY.zh, foot: "© 2026 · 服务条款 · 隐私政策 · 投诉将在3至5个工作日内处理",
    side: "最近浏览",
  },
};

const RIGHTS = ["40202118834", "40201907716", "T1504432G"];

function row(one, t) {
  const next = chance(one.number);
  const hint = t.hint[one.state];
  const listing = (item) => `<li><a href="${esc(item.raw)}" target="_blank" rel="noopener">${esc(item.title)}</a><br><small class="text-muted">${t.item} ${item.id}</small></li>`;
  return `<tr>
<td><input class="form-check-input" type="checkbox" aria-label="${one.number}"></td>
<td class="text-nowrap"><a href="/complaints/detail/${Number(one.number.slice(7))}">${one.number}</a></td>
<td>${t.right}<br><small>${RIGHTS[Math.floor(next() * 3)]}</small></td>
<td><ul class="list-unstyled mb-0">${one.items.map(listing).join("")}</ul><small>${t.shop}: ${esc(one.seller)}</small></td>
<td class="text-nowrap">${t.day(one.day)}</td>
<td class="text-nowrap">${t.day(one.updated)}</td>
<td><span class="badge rounded-pill text-bg-${COLOUR[one.state]}">${one.words}</span>${hint ? `<div class="small text-muted">${hint}${t.day(later(one.updated, 7))}</div>` : ""}</td>
<td class="text-nowrap">${t.actions[one.state].map((name) => `<button type="button" class="btn btn-link btn-sm">${name}</button>`).join(" ")}</td>
</tr>`;
}

export const ledger = {
  home: "https://brandip.shopee.sg/complaints",
  markets: ["shopee"],
  words,
  number: (at, next) => `SPE-IP-00${48000 + at * 17 + Math.floor(next() * 9)}`,
  page({ list, all, at, count, lang }) {
    const t = T[lang];
    const of = (state) => all.filter((one) => one.state === state).length;
    const figures = [of("accepted"), of("rejected"), t.days];
    const options = Object.values(words[lang]).flat().map((name) => `<option>${name}</option>`).join("");
    const viewed = [list[2], list[11]].map(({ number }) => `<li><a href="/complaints/detail/${Number(number.slice(7))}">${number}</a></li>`).join("");
    return `<!doctype html>
<html lang="${lang === "zh" ? "zh-Hans" : "en-SG"}"><head><meta charset="utf-8"><title>${t.title} - ${t.brand}</title>
<style>.badge{color:#fff;padding:.35em .65em}.text-bg-success{background:#198754}.text-bg-danger{background:#dc3545}.text-bg-info{background:#0dcaf0}.modal{display:none}</style></head>
<body><header class="navbar"><a class="navbar-brand" href="/">${t.brand}</a><ul class="navbar-nav">${t.nav.map((name) => `<li class="nav-item"><a class="nav-link" href="#">${name}</a></li>`).join("")}</ul><span class="navbar-text">${t.account}</span></header>
<div class="container-fluid"><div class="alert alert-warning" role="alert">${t.notice}<button type="button" class="btn-close" aria-label="×"></button></div>
<h1 class="h3">${t.title}</h1>
<div class="row">${t.cards.map((name, n) => `<div class="col card"><div class="card-body"><div class="text-muted">${name}</div><div class="fs-3">${figures[n]}</div></div></div>`).join("")}</div>
<form class="row g-2"><input class="form-control" placeholder="${t.search}"><select class="form-select"><option>${t.all}</option>${options}</select><input type="date" value="2026-09-01"><input type="date" value="2026-11-28"><button class="btn btn-primary">${t.apply}</button><button class="btn btn-light">${t.reset}</button></form>
<table class="table table-hover align-middle"><thead><tr><th scope="col"><input class="form-check-input" type="checkbox"></th>${t.cols.map((name, n) => `<th scope="col">${n === 3 || n === 4 ? `<button class="sort" aria-label="${name}">${name} <i class="bi bi-arrow-down-up"></i></button>` : name}</th>`).join("")}</tr></thead>
<tbody>
${list.map((one) => row(one, t)).join("\n")}
</tbody></table>
<div class="d-flex justify-content-between"><p>${t.shown(at * PAGE + 1, at * PAGE + list.length, all.length)}</p><nav><ul class="pagination"><li class="page-item"><a class="page-link" href="#">${t.prev}</a></li>${Array.from({ length: count }, (_, n) => `<li class="page-item${n === at ? " active" : ""}"><a class="page-link" href="?page=${n + 1}">${n + 1}</a></li>`).join("")}<li class="page-item"><a class="page-link" href="#">${t.next}</a></li></ul></nav></div>
<aside class="small"><h2 class="h6">${t.side}</h2><ul>${viewed}</ul></aside></div>
<div class="modal" tabindex="-1" aria-hidden="true"><div class="modal-dialog"><h5>${t.modal[0]}</h5><p>${t.modal[1]}</p><button>${t.modal[2]}</button><button>${t.modal[3]}</button></div></div>
<footer>${t.foot}</footer><script>window.__cfg={"uid":10072264,"locale":"${lang}","build":"${digits(chance("build"), 8)}"}</script></body></html>`;
  },
};
