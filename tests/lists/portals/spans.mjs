// A table as a server has rendered it for twenty years: a complaint spans as many rows as it has items, two rows of heads.

import { DAY, any, html, plus, past } from "./kit.mjs";

const words = {
  en: {
    submitted: ["Received, not yet assigned", "Being assessed", "Second assessment by a senior agent"],
    accepted: ["Enforced", "Notice honoured"],
    rejected: ["Closed without action", "Notice invalid"],
    counter_notice: ["Counter notification on file", "Contested by seller"],
    withdrawn: ["Rescinded by rights owner", "Notice taken back"],
    information_asked: ["On hold: rights owner to reply", "Incomplete - please supplement"],
  },
  zh: {
    submitted: ["已收到，未分派", "评估中", "资深专员复评中"],
    accepted: ["已执行", "通知有效，已处置"],
    rejected: ["关闭，未采取行动", "通知无效"],
    counter_notice: ["已有反通知在案", "卖家抗辩"],
    withdrawn: ["权利人已收回通知", "通知已撤销"],
    information_asked: ["暂停：等待权利人回复", "资料不全，请补充"],
  },
};
const PART = { en: "Enforced for part of the items", zh: "部分物品已执行" };

const T = {
  en: {
    title: "Notices of Claimed Infringement", site: "VeRO participant area", menu: ["Participant profile", "File a notice", "Notices filed", "Watch list", "Sign out"], who: "Participant: Orvelle Drinkware GmbH, VeRO ID 40517",
    heads: [["Notice", 0], ["Filed<br>(DD/MM/YYYY)", 0], ["Right relied on", 0], ["Items", 4], ["Standing", 0], ["Options", 0]], sub: ["Item number", "Title", "Seller", "Item"], ref: "your ref.", right: ["TM 018 224 907", "TM 018 224 907", "RCD 008871234-0002"],
    gone: ["Ended", "Ended by us"], live: ["Live", "Live, not found to infringe"], wait: "Live",
    why: { submitted: [""], accepted: ["seller informed", ""], rejected: ["mark not to be seen in the photos", "parallel imports cannot be reported here", "signature missing"], counter_notice: ["item may be relisted on ", "tell us of court action before "], withdrawn: ["e-mail of the owner on file"], information_asked: ["registration certificate, by ", "which goods do you compare with? By "] },
    dated: ["counter_notice", "information_asked"], options: { open: ["View", "Take back"], shut: ["View", "Print"], ask: ["View", "Reply", "Take back"] },
    week: (n, many) => `Filed in week ${n} of 2026 (${many})`, intro: "Ended items stay ended unless a counter notification succeeds. A notice that was taken back cannot be enforced again; file a new one. Items are checked one by one, so a notice may be enforced for some of them only.",
    find: "Find notice", show: "Show", filter: ["all standings", "open", "enforced", "closed without action", "on hold", "contested", "taken back"], total: (a, b, c) => `Notices ${a} to ${b} of ${c}`, news: ["Site notes", "10/06/2026: Item 276418830155 of the example notice was ended by mistake and is live again.", "02/06/2026: The renewal of RCD 008871234-0002 was accepted. Valid until 14/03/2031."], foot: "Printed 18/06/2026",
  },
  zh: {
    title: "侵权通知清单", site: "VeRO 参与者专区", menu: ["参与者资料", "提交通知", "已提交通知", "关注清单", "退出"], who: "参与者：奥维乐杯具有限公司，VeRO 编号 40517",
    heads: [["通知号", 0], ["提交日", 0], ["所依据权利", 0], ["物品", 4], ["通知状况", 0], ["操作", 0]], sub: ["物品编号", "标题", "卖家", "物品现况"], ref: "贵方编号", right: ["欧盟商标 018224907", "欧盟商标 018224907", "外观 008871234-0002"],
    gone: ["已结束", "由平台结束"], live: ["在售", "在售，未认定侵权"], wait: "在售",
    why: { submitted: [""], accepted: ["已告知卖家", ""], rejected: ["图片中看不到商标", "平行进口不在受理范围", "缺少签名"], counter_notice: ["物品可重新刊登日 ", "如已起诉，请在此前告知："], withdrawn: ["权利人邮件存档"], information_asked: ["请提供注册证，截止 ", "请说明对比商品，截止 "] },
    dated: ["counter_notice", "information_asked"], options: { open: ["查看", "收回"], shut: ["查看", "打印"], ask: ["查看", "回复", "收回"] },
    week: (n, many) => `2026年第${n}周提交（${many}）`, intro: "物品结束后，除非反通知获支持，不会恢复。通知收回后不可再执行，须重新提交。平台逐个核对物品，因此可能只执行其中一部分。",
    find: "查找通知", show: "显示", filter: ["全部状况", "未结", "已执行", "未采取行动", "暂停", "抗辩", "已收回"], total: (a, b, c) => `第 ${a} 至 ${b} 件，共 ${c} 件通知`, news: ["站点说明", "2026/06/10：示例通知中的物品 276418830155 被误结束，现已恢复在售。", "2026/06/02：外观 008871234-0002 续展已获准，有效期至 2031/03/14。"], foot: "打印日 2026/06/18",
  },
};

function settle(one, next, lang) {
  const gone = one.state === "accepted" || one.state === "counter_notice";
  for (const item of one.items) item.gone = gone;
  if (one.state === "accepted" && one.items.length > 1 && next() < 0.4) {
    one.items[Math.floor(next() * one.items.length)].gone = false;
    one.say = PART[lang];
  }
  one.removed = one.items.filter((item) => item.gone).map(({ url }) => url);
}

const week = (day) => 1 + Math.floor((Date.parse(`${day}T00:00:00Z`) - Date.UTC(2025, 11, 29)) / (7 * 864e5));

function rowsOf(one, t, say) {
  const next = one.chance();
  const n = one.items.length;
  const open = one.state === "submitted" || one.state === "information_asked" || one.state === "withdrawn";
  const right = any(next, t.right);
  const why = any(next, t.why[one.state]) + (t.dated.includes(one.state) ? say(one.due) : "");
  const options = t.options[one.state === "submitted" ? "open" : t.dated.includes(one.state) ? "ask" : "shut"];
  const item = (it) => `<td nowrap>${next() < 0.15 ? it.id : `<a href="${html(it.raw)}">${it.id}</a>`}</td><td>${html(it.title)}</td><td>${html(one.seller)}</td><td>${it.gone ? `${any(next, t.gone)} ${say(past(plus(one.day, 3)))}` : open ? t.wait : any(next, t.live)}</td>`;
  const span = n > 1 ? ` rowspan="${n}"` : "";
  return one.items.map((it, at) => (at ? `<tr>${item(it)}</tr>` : `<tr valign="top"><td${span}><b>${one.number}</b><br><font size="1">${t.ref} ORV/${100 + one.at}</font></td><td${span} nowrap>${say(one.day)}</td><td${span}>${right}</td>${item(it)}<td${span}>${one.say}${why ? `<br><font size="1">(${why})</font>` : ""}</td><td${span}>${options.map((name) => `<a href="vero.dll?do=${one.at}">${name}</a>`).join(" | ")}</td></tr>`)).join("\n");
}

export const spans = {
  home: "https://www.ebay.com/vero/participant/notices",
  markets: ["ebay"],
  many: [1, 1, 2, 3, 4, 6],
  rows: 72, size: 24,
  words, settle,
  number: (at, next, day, lang) => (lang === "en" ? `N-${28100 + at * 9 + Math.floor(next() * 8)}/26` : `VN26${28100 + at * 9 + Math.floor(next() * 8)}`),
  page({ list, all, at, count, lang }) {
    const t = T[lang];
    const say = lang === "en" ? DAY.euSlash : DAY.slash;
    let last;
    const body = list.map((one) => {
      const now = week(one.day);
      const line = now === last ? "" : `<tr bgcolor="#eeeeee"><td colspan="9"><i>${t.week(now, all.filter(({ day }) => week(day) === now).length)}</i></td></tr>\n`;
      last = now;
      return line + rowsOf(one, t, say);
    }).join("\n");
    return `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html lang="${lang}"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>${t.site}: ${t.title}</title></head><body bgcolor="#ffffff">
<table width="100%"><tr><td><b>${t.site}</b></td><td align="right">${t.who}</td></tr></table>
<p>${t.menu.map((name) => `<a href="#">${name}</a>`).join(" &middot; ")}</p><h2>${t.title}</h2><p>${t.intro}</p>
<form>${t.find} <input name="q" size="12"> ${t.show} <select name="s">${t.filter.map((name) => `<option>${name}</option>`).join("")}</select> <input type="submit" value="OK"></form>
<table border="1" cellspacing="0" cellpadding="3" width="100%">
<tr bgcolor="#cccccc">${t.heads.map(([name, wide]) => (wide ? `<th colspan="${wide}">${name}</th>` : `<th rowspan="2">${name}</th>`)).join("")}</tr>
<tr bgcolor="#dddddd">${t.sub.map((name) => `<th>${name}</th>`).join("")}</tr>
${body}
</table>
<p>${t.total(at * 24 + 1, at * 24 + list.length, all.length)} &nbsp; ${Array.from({ length: count }, (_, n) => (n === at ? `<b>${n + 1}</b>` : `<a href="?p=${n + 1}">${n + 1}</a>`)).join(" ")}</p>
<h3>${t.news[0]}</h3><ul><li>${t.news[1]}</li><li>${t.news[2]}</li></ul><hr><address>${t.foot}</address></body></html>`;
  },
};
