// A card for each report with what has happened to it: nothing but the newest event says how it stands. English has the
// newest event above and the earlier ones folded; Chinese has them as they came.

import { DAY, any, html, past, plus, two, whole } from "./kit.mjs";

// S stands for the report's own event.
const words = {
  en: {
    submitted: [["S"], ["S", "Assigned to an investigator"], ["S", "Assigned to an investigator", "We asked you for the receipt of the test purchase", "You sent the receipt, investigation goes on"]],
    accepted: [["S", "Assigned to an investigator", "Listings taken offline, seller notified"], ["S", "We asked you for the receipt of the test purchase", "You sent the receipt, investigation goes on", "Violation confirmed, offers deleted"], ["S", "Violation confirmed, offers deleted", "Seller filed a counter-notice", "Counter-notice dismissed, offers stay deleted"]],
    rejected: [["S", "Assigned to an investigator", "We found no violation of your right"], ["S", "Closed: the evidence does not show your mark in use"]],
    counter_notice: [["S", "Assigned to an investigator", "Listings taken offline, seller notified", "Seller filed a counter-notice"], ["S", "Violation confirmed, offers deleted", "Seller objects and supplied a licence agreement"]],
    withdrawn: [["S", "Assigned to an investigator", "You called off the report"], ["S", "Report cancelled on your behalf by your agent"]],
    information_asked: [["S", "Assigned to an investigator", "We asked you for the receipt of the test purchase"], ["S", "Please name the class of the registration that you rely on"]],
  },
  zh: {
    submitted: [["S"], ["S", "已分配调查员"], ["S", "已分配调查员", "请您提供测试购买的收据", "您已提交收据，继续调查"]],
    accepted: [["S", "已分配调查员", "商品已下线，已通知卖家"], ["S", "请您提供测试购买的收据", "您已提交收据，继续调查", "确认侵权，报价已删除"], ["S", "确认侵权，报价已删除", "卖家提交了反通知", "反通知未获支持，报价维持删除"]],
    rejected: [["S", "已分配调查员", "我们未发现侵犯您权利的情形"], ["S", "已关闭：证据未显示您的商标被使用"]],
    counter_notice: [["S", "已分配调查员", "商品已下线，已通知卖家", "卖家提交了反通知"], ["S", "确认侵权，报价已删除", "卖家反对并提供了许可协议"]],
    withdrawn: [["S", "已分配调查员", "您取消了该举报"], ["S", "代理人已代您取消举报"]],
    information_asked: [["S", "已分配调查员", "请您提供测试购买的收据"], ["S", "请说明您所依据的注册类别"]],
  },
};
const T = {
  en: { title: "Reports you made", site: "Brand Registry", nav: ["Brands", "Report a violation", "Reports you made", "Impact dashboard", "Support"], s: (n) => `You reported ${n === 1 ? "1 listing" : `${n} listings`}`, id: "Report ID", earlier: (n) => `Earlier events (${n})`, listings: "Reported", seller: "Sold by", mark: "Mark", buy: "Test purchase order", tabs: ["Reports", "Drafts", "Archived"], note: "Brand ORVELLE (application 3310998471) was approved on Feb 2, 2026.", dash: ["Last 90 days", "Listings taken offline", "Reports without violation", "Median time to decision"], more: "Show details", date: (day, time) => `${DAY.us(day)}, ${clock(time)}`, pages: (a, b) => `Page ${a} of ${b}`, help: "Sellers have 10 business days for a counter-notice. You may call off a report at any time before a decision." },
  zh: { title: "您提交的举报", site: "品牌注册", nav: ["品牌", "举报侵权", "您提交的举报", "成效看板", "支持"], s: (n) => `您举报了${n}个商品`, id: "举报号", earlier: () => "", listings: "被举报商品", seller: "销售方", mark: "商标", buy: "测试购买订单", tabs: ["举报", "草稿", "存档"], note: "品牌 ORVELLE（申请 3310998471）已于 2026.02.02 获批。", dash: ["近90天", "下线商品", "未发现侵权的举报", "结论时长中位数"], more: "查看详情", date: (day, time) => `${DAY.dot(day)} ${time}`, pages: (a, b) => `第${a}页，共${b}页`, help: "卖家可在10个工作日内提交反通知。结论作出前，您可随时取消举报。" },
};
const clock = (time) => {
  const [hour, minute] = time.split(":").map(Number);
  return `${hour % 12 || 12}:${two(minute)} ${hour < 12 ? "AM" : "PM"} PDT`;
};

/** Each event with its day and hour, the first that of filing. */
function events(one, t) {
  const next = one.chance();
  let day = one.day;
  return one.say.map((text, at) => {
    if (at) day = past(plus(day, whole(next, 1, 4)));
    return { text: text === "S" ? t.s(one.items.length) : text, when: t.date(day, `${two(8 + at * 3)}:${two(whole(next, 0, 59))}`) };
  });
}

function card(one, t, lang) {
  const next = one.chance();
  const list = events(one, t);
  const event = ({ text, when }) => `<li class="ev"><span class="ev-t">${when}</span><span class="ev-x">${text}</span></li>`;
  const [last, ...before] = [...list].reverse();
  const line = lang === "zh" ? `<ul class="evs">${list.map(event).join("")}</ul>` : `<ul class="evs">${event(last)}</ul>${before.length ? `<details><summary>${t.earlier(before.length)}</summary><ul class="evs evs-old">${before.map(event).join("")}</ul></details>` : ""}`;
  const order = next() < 0.25 ? `<p>${t.buy}: ${whole(next, 100, 114)}-${whole(next, 1000000, 9999999)}-${whole(next, 1000000, 9999999)}</p>` : "";
  return `<article class="rep"><header><h2>${t.id} ${one.number}</h2><p>${t.mark}: ORVELLE, ${any(next, ["88147723", "90215564"])}</p></header>
<div class="rep-b"><div class="rep-l"><h3>${t.listings}</h3>${one.items.map((item) => `<p><a href="${html(item.raw)}">${html(item.title)}</a> <small>ASIN ${item.id}</small></p>`).join("")}<p>${t.seller}: ${html(one.seller)}</p>${order}</div><div class="rep-r">${line}</div></div><footer><a href="/reports/${one.at}">${t.more}</a></footer></article>`;
}

export const trail = {
  home: "https://brandregistry.amazon.com/reports",
  markets: ["amazon"],
  rows: 66, size: 22,
  words,
  number: (at, next) => `148${39200117 + at * 2911 + Math.floor(next() * 2000)}`,
  // What happened on few days cannot have many events.
  settle(one, _next, lang) {
    const room = Math.max(1, Math.round((Date.parse("2026-06-18") - Date.parse(one.day)) / 864e5));
    if (one.say.length > room + 1) one.say = [...words[lang][one.state]].sort((a, b) => a.length - b.length)[0];
  },
  page({ list, at, count, lang }) {
    const t = T[lang];
    return `<!doctype html><html lang="${lang === "en" ? "en-US" : "zh-CN"}"><head><meta charset="utf-8"><title>${t.title} | ${t.site}</title><style>.ev{display:flex;gap:16px}.rep{border:1px solid #d5d9d9;border-radius:8px;margin:16px 0}.rep-b{display:grid;grid-template-columns:1fr 1fr}</style></head><body>
<header class="top"><b>${t.site}</b>${t.nav.map((name) => `<a href="#">${name}</a>`).join("")}</header><div class="note">${t.note}</div>
<div class="dash"><h2>${t.dash[0]}</h2><div><b>57</b> ${t.dash[1]}</div><div><b>14</b> ${t.dash[2]}</div><div><b>2.1 d</b> ${t.dash[3]}</div></div>
<h1>${t.title}</h1><div role="tablist">${t.tabs.map((name, n) => `<a role="tab" aria-selected="${!n}">${name}</a>`).join("")}</div>
${list.map((one) => card(one, t, lang)).join("\n")}
<p>${t.pages(at + 1, count)}</p><p class="help">${t.help}</p></body></html>`;
  },
};
