// A list beside which a drawer is open with one of its complaints: number, standing and listings stand there once more,
// with the standings before. Tabs with counts, a filter that names all standings, help and questions explain every word.

import { PAGE, SAY, TODAY, chance, digits, esc, later, pick } from "./common.mjs";

const words = {
  en: {
    submitted: ["New", "In progress", "Pending decision"],
    accepted: ["Accepted", "Accepted - item unpublished", "Accepted in part"],
    rejected: ["Rejected", "Insufficient evidence", "Rejected - no violation"],
    counter_notice: ["Disputed by seller", "Counter-notice filed"],
    withdrawn: ["Canceled by submitter", "Withdrawn"],
    information_asked: ["Information requested", "Action required: add documents"],
  },
  zh: {
    submitted: ["新提交", "处理中", "待裁定"],
    accepted: ["已采纳", "已采纳，商品已下架", "部分采纳"],
    rejected: ["未采纳", "证据不足", "驳回，未见侵权"],
    counter_notice: ["卖家有异议", "卖家已提交反通知"],
    withdrawn: ["提交人已取消", "已撤回"],
    information_asked: ["需补充信息", "待您上传文件"],
  },
};
const KEYS = ["submitted", "information_asked", "accepted", "rejected", "counter_notice", "withdrawn"];

const T = {
  en: {
    title: "Claims", portal: "Brand Portal", nav: ["Home", "Brands", "Submit a claim", "Claims", "Users", "Help"], account: "Halversen Lighting LLC · Partner ID 10001448827", cols: ["Claim ID", "Date filed (MM/DD/YYYY)", "Reported items", "Seller", "Claim type", "Claim status", "Updated"],
    tabs: ["All", "Open", "Needs information", "Accepted", "Rejected", "Counter-notices", "Withdrawn"], types: ["Counterfeit", "Trademark", "Copyright"], more: (n) => `+${n} more`, filter: "Claim status", any: "Any status", range: "Last 90 days (08/30/2026 – 11/28/2026)", export: "Export CSV", file: "Submit a claim",
    help: ["What does each status mean?", { submitted: "Your claim is waiting for a decision. This usually takes 2 business days.", accepted: "The items were unpublished. Sellers may file a counter-notice within 10 business days.", rejected: "We found no violation, or the evidence was not sufficient. Rejected claims cannot be edited.", counter_notice: "The seller disputes the claim. If we do not hear from you, accepted items are republished.", withdrawn: "You took the claim back.", information_asked: "We need documents from you. Claims without a reply are rejected after 10 days." }],
    faq: [["Where do I find my claim ID?", "It starts with WBP and has nine digits, for example WBP-000123456. It is in the e-mail that you got on the day you filed the claim."], ["My claim was rejected. Can I file again?", "Yes. Name the earlier claim and add evidence, such as the order number of a test purchase (2000118-73625540)."], ["Why was a withdrawn claim shown as accepted?", "Items that were unpublished before you withdrew may take 24 hours to come back."]],
    drawer: { close: "Close", filed: "Filed", by: "Filed by", reg: "USPTO registration", status: "Current status", history: "Status history", items: "Reported items", item: "Item ID", filedBy: "J. Okafor", steps: { filed: "Claim filed", review: "Review started", end: "Status changed to: " }, message: "Message from the review team", deadline: "Reply by ", buttons: ["Add documents", "Withdraw claim", "Print"] },
    text: { submitted: "A reviewer has the claim. There is nothing for you to do.", accepted: "We agree that the items infringe. They can no longer be bought.", rejected: "The registration does not cover the class of the reported items.", counter_notice: "The seller says that the goods are genuine and has sent invoices.", withdrawn: "The claim is closed. Thank you for letting us know.", information_asked: "Please add the certificate of registration and photographs." },
    day: SAY.slashUs, shown: (a, b, c) => `${a}-${b} of ${c} claims`, rows: "Rows per page",
  },
  zh: {
    title: "侵权申报", portal: "品牌门户", nav: ["首页", "品牌", "提交申报", "侵权申报", "用户", "帮助"], account: "哈弗森照明有限公司 · 合作伙伴ID 10001448827", cols: ["申报编号", "申报日期", "申报商品", "卖家", "类型", "申报状态", "更新"],
    tabs: ["全部", "处理中", "需补充信息", "已采纳", "未采纳", "反通知", "已撤回"], types: ["假冒", "商标", "著作权"], more: (n) => `另有 ${n} 个`, filter: "申报状态", any: "所有状态", range: "近90天（2026/8/30 – 2026/11/28）", export: "导出CSV", file: "提交申报",
    help: ["各状态是什么意思？", { submitted: "申报正在等待裁定，一般需要2个工作日。", accepted: "商品已下架。卖家可在10个工作日内提交反通知。", rejected: "未发现侵权或证据不足。未采纳的申报不可修改。", counter_notice: "卖家对申报有异议。如您不回应，商品将恢复销售。", withdrawn: "您已撤回申报。", information_asked: "需要您补充文件。10天内未回复将不予采纳。" }],
    faq: [["在哪里找到申报编号？", "编号以WBP开头，后接九位数字，例如 WBP-000123456，可在申报当天的邮件中找到。"], ["申报未被采纳，可以再次提交吗？", "可以。请注明之前的申报并补充证据，例如测试购买的订单号（2000118-73625540）。"], ["为什么撤回的申报曾显示已采纳？", "撤回前已下架的商品最长需要24小时恢复。"]],
    drawer: { close: "关闭", filed: "申报日期", by: "申报人", reg: "美国商标注册号", status: "当前状态", history: "状态历史", items: "申报商品", item: "商品ID", filedBy: "欧卡福", steps: { filed: "提交申报", review: "开始审核", end: "状态变更为：" }, message: "审核团队留言", deadline: "回复截止：", buttons: ["补充文件", "撤回申报", "打印"] },
    text: { submitted: "审核员正在处理，您无需操作。", accepted: "我们认同商品侵权，商品已无法购买。", rejected: "注册类别不包括所申报的商品。", counter_notice: "卖家称商品为正品，并提供了发票。", withdrawn: "申报已关闭，感谢告知。", information_asked: "请补充注册证书和照片。" },
    day: SAY.bareSlash, shown: (a, b, c) => `第 ${a}-${b} 件，共 ${c} 件申报`, rows: "每页行数",
  },
};

const link = (item) => `<a class="MuiLink-root" href="${esc(item.raw)}" target="_blank" rel="noreferrer">${esc(item.title)}</a>`;

function row(one, t, opened) {
  const [first, ...rest] = one.items;
  const more = rest.length ? `<details class="more"><summary>${t.more(rest.length)}</summary><ul>${rest.map((item) => `<li>${link(item)}</li>`).join("")}</ul></details>` : "";
  const cell = (html, label) => `<td class="MuiTableCell-root MuiTableCell-body" data-label="${label}">${html}</td>`;
  const type = t.types[chance(one.number)() < 0.6 ? 1 : 0];
  return `<tr class="MuiTableRow-root${opened ? " Mui-selected" : ""}"${opened ? ' aria-selected="true"' : ""} tabindex="0">${[`<button type="button" class="MuiButtonBase-root open-claim">${one.number}</button>`, t.day(one.day), `${link(first)}${more}`, esc(one.seller), type, `<div class="MuiChip-root MuiChip-sizeSmall"><span class="MuiChip-label">${one.words}</span></div>`, t.day(one.updated)].map((html, n) => cell(html, t.cols[n])).join("")}</tr>`;
}

function drawerOf(one, t) {
  const d = t.drawer;
  const next = chance(one.number);
  const passed = later(one.day, 1) > one.updated ? one.day : later(one.day, 1);
  const waits = one.state === "information_asked" || one.state === "counter_notice";
  const history = [[one.day, d.steps.filed], [passed, d.steps.review], ...(one.state === "submitted" ? [] : [[one.updated, `${d.steps.end}${one.words}`]])];
  return `<div role="presentation" class="MuiDrawer-root MuiModal-root"><div aria-hidden="true" class="MuiBackdrop-root MuiModal-backdrop"></div><div class="MuiPaper-root MuiDrawer-paper MuiDrawer-paperAnchorRight" role="dialog" aria-modal="true" aria-labelledby="claim-title">
<header><h2 id="claim-title">${t.cols[0]} ${one.number}</h2><button aria-label="${d.close}">×</button></header>
<dl><dt>${d.status}</dt><dd><div class="MuiChip-root"><span class="MuiChip-label">${one.words}</span></div></dd><dt>${d.filed}</dt><dd>${t.day(one.day)}</dd><dt>${d.by}</dt><dd>${d.filedBy}</dd><dt>${t.cols[3]}</dt><dd>${esc(one.seller)}</dd><dt>${d.reg}</dt><dd>${pick(next, ["6117204", "5983310"])}</dd>${waits ? `<dt>${d.deadline}</dt><dd>${t.day(later(TODAY, 6))}</dd>` : ""}</dl>
<h3>${d.items} (${one.items.length})</h3><ul>${one.items.map((item) => `<li>${link(item)}<div>${d.item} ${item.id}</div></li>`).join("")}</ul>
<h3>${d.history}</h3><ol class="history">${history.reverse().map(([day, text]) => `<li><span>${t.day(day)}</span> <span>${text}</span></li>`).join("")}</ol>
<h3>${d.message}</h3><blockquote>${t.text[one.state]}</blockquote><footer>${d.buttons.map((name) => `<button>${name}</button>`).join("")}</footer></div></div>`;
}

export const drawer = {
  home: "https://brandportal.walmart.com/claims",
  markets: ["walmart"],
  words,
  // A single item cannot be accepted in part.
  decide(one) {
    if (one.items.length === 1 && /in part|部分/.test(one.words)) one.words = one.words === "部分采纳" ? "已采纳" : "Accepted";
  },
  number: (at, next) => `WBP-000${418000 + at * 23 + Math.floor(next() * 20)}`,
  page({ list, all, at, count, lang }) {
    const t = T[lang];
    const of = (state) => all.filter((one) => one.state === state).length;
    const counts = [all.length, ...KEYS.map(of)];
    // On every page another standing is opened.
    const opened = list.find((one, n) => n > 2 && one.state === ["counter_notice", "accepted", "rejected", "information_asked"][at]) ?? list[5];
    const names = KEYS.flatMap((key) => words[lang][key]);
    return `<!DOCTYPE html><html lang="${lang === "zh" ? "zh-CN" : "en-US"}"><head><meta charset="utf-8"><title>${t.title} · ${t.portal}</title><style>.MuiDrawer-paper{position:fixed;right:0;top:0;bottom:0;width:480px;background:#fff;overflow:auto}.MuiChip-root{display:inline-flex;border-radius:16px;background:#eee;padding:2px 8px}.Mui-selected{background:#e8f1fd}</style></head><body>
<div id="__next"><header class="MuiAppBar-root"><b>${t.portal}</b><nav>${t.nav.map((name) => `<a href="#">${name}</a>`).join("")}</nav><span>${t.account}</span></header><main><h1>${t.title}</h1><button>${t.file}</button> <button>${t.export}</button>
<div role="tablist" class="MuiTabs-root">${t.tabs.map((name, n) => `<button role="tab" aria-selected="${n === 0}" class="MuiTab-root">${name} (${counts[n]})</button>`).join("")}</div>
<div class="filters"><label for="st">${t.filter}</label><select id="st"><option value="">${t.any}</option>${names.map((name, n) => `<option value="${n}">${name}</option>`).join("")}</select><span class="range">${t.range}</span></div>
<div class="MuiTableContainer-root"><table class="MuiTable-root"><thead class="MuiTableHead-root"><tr class="MuiTableRow-root MuiTableRow-head">${t.cols.map((name) => `<th class="MuiTableCell-root MuiTableCell-head" scope="col">${name}</th>`).join("")}</tr></thead><tbody class="MuiTableBody-root">
${list.map((one) => row(one, t, one === opened)).join("\n")}
</tbody></table><div class="MuiTablePagination-root"><p>${t.rows}</p><div role="combobox">${PAGE}</div><p class="MuiTablePagination-displayedRows">${t.shown(at * PAGE + 1, at * PAGE + list.length, all.length)}</p><nav aria-label="pagination">${Array.from({ length: count }, (_, n) => `<button${n === at ? ' aria-current="page"' : ""}>${n + 1}</button>`).join("")}</nav></div></div>
<section class="help"><h2>${t.help[0]}</h2><dl>${KEYS.map((key) => `<dt>${words[lang][key].join(" / ")}</dt><dd>${t.help[1][key]}</dd>`).join("")}</dl></section>
<section class="faq"><h2>FAQ</h2>${t.faq.map(([q, a]) => `<details><summary>${q}</summary><p>${a}</p></details>`).join("")}</section></main></div>
${drawerOf(opened, t)}
<script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"locale":"${lang}","partnerId":10001448827,"page":${at + 1}}},"buildId":"${digits(chance("next"), 12)}"}</script></body></html>`;
  },
};
