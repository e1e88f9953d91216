// An inbox: each complaint is a conversation whose subject has the number; the day that stands at the right is that of the
// last message, relative when it is near, and the day of filing is said in the text. Other mail lies between.

import { PAGE, SAY, chance, daysSince, esc, pick } from "./common.mjs";

// Subject, chip, first words of the last message.
const words = {
  en: {
    submitted: [["We received your report #", "Open", "Thank you. Our team is looking into it and will write to you, usually within 3 business days."], ["Your report # is being reviewed", "Under review", "A specialist has started to check the content that you reported."], ["Report #: your notice is in our queue", "Pending", "We are handling more notices than usual. You need not do anything."]],
    accepted: [["Your report # has been processed", "Content removed", "We removed the content that you reported and informed the seller."], ["Report #: we took action", "Accepted", "The offers were removed. The seller has the right to appeal."], ["Your report # has been processed", "Resolved: listings taken down", "Your notice was valid and the offers are no longer available."]],
    rejected: [["Your report # has been processed", "No action taken", "We could not confirm that the reported content infringes the right that you named."], ["Report # was not accepted", "Not accepted", "The reported offers do not show the mark that you described."], ["Decision on your report #", "Declined", "The evidence was insufficient. You may file a new report with more evidence."]],
    counter_notice: [["The seller responded to your report #", "Counter-notice received", "The seller states that the offers were removed by mistake. Unless you inform us of a court action they may be restored."], ["Report #: a seller disagrees", "Appealed by seller", "The seller has appealed. We are looking at the invoices that the seller sent."]],
    withdrawn: [["You retracted report #", "Retracted", "We have closed the report as you wished."], ["Report # closed at your request", "Withdrawn", "You withdrew this report. No further step will follow."]],
    information_asked: [["We need more information about report #", "Reply needed", "Please send us the registration certificate and a picture of the genuine product."], ["Report #: documents missing", "Waiting for your documents", "The letter of authorisation could not be opened. Please send it again."]],
  },
  zh: {
    submitted: [["我们已收到您的举报 #", "待处理", "感谢您的举报，我们通常会在3个工作日内回复您。"], ["您的举报 # 正在审核", "审核中", "专员已开始核查您举报的内容。"], ["举报 #：排队处理中", "处理中", "近期举报较多，您无需进行任何操作。"]],
    accepted: [["您的举报 # 已处理", "内容已移除", "我们已移除您举报的内容，并通知了卖家。"], ["举报 #：我们已采取措施", "举报成立", "相关商品已移除，卖家有权申诉。"], ["您的举报 # 已处理", "已处理：商品已下架", "您的通知有效，相关商品已不可购买。"]],
    rejected: [["您的举报 # 已处理", "未采取措施", "我们无法确认所举报内容侵犯您所主张的权利。"], ["举报 # 未被接受", "未接受", "被举报商品并未显示您描述的商标。"], ["关于举报 # 的决定", "举报不成立", "证据不足，您可以补充证据后重新举报。"]],
    counter_notice: [["卖家已回应您的举报 #", "收到反通知", "卖家称商品被误删。如您未告知已提起诉讼，商品可能恢复。"], ["举报 #：卖家有异议", "卖家已申诉", "卖家已提出申诉，我们正在核对其提供的发票。"]],
    withdrawn: [["您已撤回举报 #", "已撤回", "我们已按您的意愿关闭该举报。"], ["举报 # 已应您的要求关闭", "已撤销", "您撤销了该举报，后续不再处理。"]],
    information_asked: [["我们需要有关举报 # 的更多信息", "需要您回复", "请发送商标注册证及正品照片。"], ["举报 #：缺少文件", "等待您提交文件", "授权书无法打开，请重新发送。"]],
  },
};

const T = {
  en: {
    title: "Messages about your reports", nav: ["Report an infringement", "Messages", "Report history", "Brands", "Settings"], folders: ["Inbox", "Unread", "Needs reply", "Archived"], account: "Signed in as ip-team@halversen.example · Account A2HLVRSN77Q1XK", filed: "Filed on ", offers: "Reported: ", seller: "Seller: ", asin: "ASIN ", on: " on Amazon.", earlier: "Earlier in this conversation", first: "We received your report. It will be reviewed.", unread: "Unread", date: SAY.longEn, near: (n) => (n === 0 ? "Today" : n === 1 ? "Yesterday" : `${n} days ago`), far: SAY.usEn,
    other: [["Your order 114-3857201-9961843 was delivered", "Test purchase of Halversen-style lamp. Return window closes on Dec 19, 2026.", "Orders"], ["Trademark 88/412,907 has been verified", "Your brand application (case 9920417735) was approved. You can now report on its basis.", "Brand registry"], ["Monthly summary for October 2026", "You sent 31 reports; 19 were accepted, 6 were not accepted, 6 are open.", "Summary"], ["Planned maintenance on December 2, 2026", "Reports cannot be filed between 02:00 and 06:00 UTC.", "Announcement"]],
    tip: "Tip: the subject of a reply must hold the report number, for example: Re: report 12345678901.", range: (a, b, c) => `${a}–${b} of ${c} conversations`, older: "Older", newer: "Newer", acts: ["Archive", "Mark as unread"],
  },
  zh: {
    title: "举报消息", nav: ["举报侵权", "消息", "举报记录", "品牌", "设置"], folders: ["收件箱", "未读", "待回复", "已归档"], account: "登录账号：ip-team@halversen.example · 账号 A2HLVRSN77Q1XK", filed: "举报提交于", offers: "被举报商品：", seller: "卖家：", asin: "ASIN ", on: "，站点 Amazon.", earlier: "此会话的更早消息", first: "我们已收到您的举报，将进行审核。", unread: "未读", date: SAY.weekZh, near: (n) => (n === 0 ? "今天" : n === 1 ? "昨天" : `${n}天前`), far: SAY.zh,
    other: [["您的订单 114-3857201-9961843 已送达", "测试购买的台灯。退货期截至2026年12月19日。", "订单"], ["商标 88/412,907 已通过验证", "您的品牌申请（案件 9920417735）已批准，现可据此举报。", "品牌注册"], ["2026年10月月度汇总", "您提交了31件举报，19件成立，6件不成立，6件待处理。", "汇总"], ["2026年12月2日系统维护", "当日 02:00 至 06:00（UTC）无法提交举报。", "公告"]],
    tip: "提示：回复邮件的主题须包含举报编号，例如：回复：举报 12345678901。", range: (a, b, c) => `第 ${a}–${b} 个会话，共 ${c} 个`, older: "较早", newer: "较新", acts: ["归档", "标为未读"],
  },
};

const stamp = (day, t) => (daysSince(day) < 8 ? t.near(daysSince(day)) : t.far(day));

function conversation(one, t) {
  const next = chance(one.number);
  const [subject, chip, text] = one.words;
  // Some name their offers by ASIN alone, with the site on which they stand.
  const bare = next() < 0.15;
  const offers = one.items.map((item) => (bare ? `<span class="k8u">${t.asin}${item.id}${t.on}${item.tld}</span>` : next() < 0.5 ? `<a href="${esc(item.raw)}">${esc(item.title)}</a>` : `<a href="${esc(item.raw)}">${esc(item.url)}</a>`)).join('<span class="k8v">, </span>');
  const thread = one.state !== "submitted" && next() < 0.12 ? `<details class="z0q" open><summary>${t.earlier}</summary><div class="z0r"><time datetime="${one.day}T${one.time}Z">${stamp(one.day, t)}</time> ${t.first}</div></details>` : "";
  return `<li class="m3x${next() < 0.2 ? " m3u" : ""}"><div class="a1"><input type="checkbox" aria-label="${one.number}"><button class="star" aria-label="☆"></button></div>
<div class="b7"><h3 class="s5d"><a href="/messages/thread/${one.number}">${subject.replace("#", one.number)}</a></h3><span class="cH9 cH9-${chip.length % 4}">${chip}</span><p class="p2">${text}</p>
<p class="q4"><span>${t.filed}${t.date(one.day)}</span> · <span>${t.seller}${esc(one.seller)}</span></p><p class="q5">${t.offers}${offers}</p>${thread}</div>
<div class="c2"><time datetime="${one.updated}T${one.time}Z" title="${one.updated}">${stamp(one.updated, t)}</time><span class="h0">${t.acts.map((name) => `<button>${name}</button>`).join("")}</span></div></li>`;
}

const other = ([subject, text, kind], day, t) => `<li class="m3x"><div class="a1"><input type="checkbox"><button class="star" aria-label="☆"></button></div>
<div class="b7"><h3 class="s5d"><a href="/messages/other">${subject}</a></h3><span class="cH9 cH9-k">${kind}</span><p class="p2">${text}</p></div>
<div class="c2"><time datetime="${day}T09:00:00Z" title="${day}">${stamp(day, t)}</time><span class="h0">${t.acts.map((name) => `<button>${name}</button>`).join("")}</span></div></li>`;

export const inbox = {
  home: "https://www.amazon.com/report/infringement/messages",
  markets: ["amazon"],
  words,
  byUpdate: true,
  number: (at, next) => `173829${10000 + at * 83 + Math.floor(next() * 70)}`,
  page({ list, all, at, lang }) {
    const t = T[lang];
    const next = chance(`${lang} ${at}`);
    const lines = list.map((one) => conversation(one, t));
    // Two pieces of other mail lie between the reports.
    lines.splice(6, 0, other(t.other[at % 4], list[6].updated, t));
    lines.splice(17, 0, other(pick(next, [t.other[(at + 1) % 4], t.other[(at + 2) % 4]]), list[17].updated, t));
    return `<!doctype html><html lang="${lang === "zh" ? "zh-CN" : "en-US"}"><head><meta charset="utf-8"><title>${t.title}</title><style>.m3x{display:flex;border-bottom:1px solid #e7e7e7}.m3u{background:#f7fafa;font-weight:600}.b7{flex:1}.c2{width:140px;text-align:right}.cH9{border-radius:10px;padding:0 8px;background:#eee}.h0{display:none}.m3x:hover .h0{display:block}</style></head><body>
<div id="app"><div class="n1">${t.nav.map((name) => `<a href="#">${name}</a>`).join("")}<span>${t.account}</span></div><div class="w6"><ul class="f2">${t.folders.map((name, n) => `<li><a href="#">${name}</a> <b>${[all.length + 8, 17, all.filter(({ state }) => state === "information_asked").length, 412][n]}</b></li>`).join("")}</ul>
<div class="l0"><h1>${t.title}</h1><p class="tip">${t.tip}</p><ul class="ul9">
${lines.join("\n")}
</ul><p>${t.range(at * PAGE + 1, at * PAGE + list.length, all.length)} <button>${t.newer}</button> <button>${t.older}</button></p></div></div></div></body></html>`;
  },
};
