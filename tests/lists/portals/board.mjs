// A board: the column is how a complaint stands; in the columns for what waits and what is closed the card says which.

import { DAY, any, html, past, plus, whole } from "./kit.mjs";

// Column, and what the card says besides.
const words = {
  en: {
    submitted: [["New", ""], ["Examining", ""], ["Examining", "2nd reader"]],
    accepted: [["Enforced", ""], ["Enforced", "shop warned"], ["Done", "Products delisted"]],
    rejected: [["Done", "No breach found"], ["Done", "Not supported: proof too thin"]],
    counter_notice: [["Waiting for you", "Seller has objected"], ["Waiting for you", "Reply to the seller's counter-notice"]],
    withdrawn: [["Done", "Taken back by you"], ["Done", "Called off"]],
    information_asked: [["Waiting for you", "Proof of ownership missing"], ["Waiting for you", "Say where the mark is used"]],
  },
  zh: {
    submitted: [["新建", ""], ["审查", ""], ["审查", "二审"]],
    accepted: [["已处置", ""], ["已处置", "已警告店铺"], ["完结", "商品已清除"]],
    rejected: [["完结", "未见侵权"], ["完结", "不支持：证明力不足"]],
    counter_notice: [["等您", "卖家提出反对"], ["等您", "请答复卖家反通知"]],
    withdrawn: [["完结", "您已收回"], ["完结", "已中止（投诉方撤销）"]],
    information_asked: [["等您", "缺少权属证明"], ["等您", "请说明商标使用位置"]],
  },
};
const COLUMNS = { en: ["New", "Examining", "Waiting for you", "Enforced", "Done"], zh: ["新建", "审查", "等您", "已处置", "完结"] };
const T = {
  en: { title: "Complaint board", site: "Brand IP", views: ["Board", "Table", "Calendar"], filed: (day) => `Filed ${DAY.euDot(day)}`, due: (day) => `by ${DAY.euDot(day)}`, done: (day) => `since ${DAY.euDot(day)}`, items: (n) => (n === 1 ? "1 product" : `${n} products`), empty: "Nothing here", range: (a, b) => `Complaints filed ${DAY.euDot(a)} to ${DAY.euDot(b)}`, sort: "Newest on top", add: "New complaint", hint: ["Cards cannot be dragged: the platform moves them.", "New: we have it. Examining: an examiner reads it. Waiting for you: nothing happens until you answer. Enforced: products removed. Done: nothing more to do."], menu: ["Open", "Copy link", "Take back"], right: "Reg.", older: "Older complaints", newer: "Newer complaints" },
  zh: { title: "投诉看板", site: "品牌知产", views: ["看板", "表格", "日历"], filed: (day) => `${DAY.bare(day)} 提交`, due: (day) => `${DAY.bare(day)} 前`, done: (day) => `自 ${DAY.bare(day)}`, items: (n) => `${n} 件商品`, empty: "暂无", range: (a, b) => `${DAY.bare(a)} 至 ${DAY.bare(b)} 提交的投诉`, sort: "最新在上", add: "新建投诉", hint: ["卡片不可拖动，由平台移动。", "新建：平台已收到。审查：审查员阅卷中。等您：待您答复。已处置：商品已清除。完结：无需再操作。"], menu: ["打开", "复制链接", "收回"], right: "注册", older: "更早的投诉", newer: "较新的投诉" },
};

function card(one, t) {
  const next = one.chance();
  const [column, more] = one.place;
  const waits = one.state === "counter_notice" || one.state === "information_asked";
  const note = more ? `<p class="k-note">${more}${waits ? `, ${t.due(one.due)}` : ""}</p>` : "";
  const links = one.items.map((item) => `<li><a href="${html(item.raw)}">${html(item.title)}</a></li>`).join("");
  const since = column === COLUMNS.en[0] || column === COLUMNS.zh[0] ? "" : `<span class="k-since">${t.done(past(plus(one.day, whole(next, 1, 5))))}</span>`;
  return `<article class="k-card" tabindex="0" data-card="${one.at}"><header><strong>${one.number}</strong><button class="k-menu" aria-haspopup="menu">⋯</button></header>${note}<ul>${links}</ul><footer><span>${html(one.seller)}</span><span>${t.right} ${any(next, ["2021/04417", "40202318874Q"])}</span><span>${t.filed(one.day)}</span>${since}<span>${t.items(one.items.length)}</span></footer></article>`;
}

export const board = {
  home: "https://brandip.shopee.com.my/board",
  markets: ["shopee"],
  rows: 64, size: 32,
  words,
  number: (at, next) => `BIP-${(910_000 + at * 53 + Math.floor(next() * 50)).toString().replace(/(\d{3})(\d{3})/, "$1-$2")}`,
  settle(one) {
    one.place = one.say;
    one.say = one.say.filter(Boolean).join(" / ");
  },
  page({ list, at, count, lang }) {
    const t = T[lang];
    const column = (name, n) => {
      const cards = list.filter(({ place }) => place[0] === name);
      const tag = lang === "en" ? ["section", "div"] : ["div", "div"];
      return `<${tag[0]} class="k-col"${lang === "en" ? ` aria-labelledby="c${n}"` : ` role="list" aria-label="${name}"`}><div class="k-top"><h2 id="c${n}">${name}</h2><span class="k-count">${cards.length}</span></div><${tag[1]} class="k-body">
${cards.map((one) => card(one, t)).join("\n") || `<p class="k-none">${t.empty}</p>`}
</${tag[1]}></${tag[0]}>`;
    };
    return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${t.title} · ${t.site}</title><style>.k{display:flex;gap:12px;overflow:auto}.k-col{width:300px;background:#f4f5f7}.k-card{background:#fff;margin:8px;padding:8px}</style></head><body><header><b>${t.site}</b> ${t.views.map((name, n) => `<a href="#"${n ? "" : ' aria-current="true"'}>${name}</a>`).join(" ")}<button>${t.add}</button></header><h1>${t.title}</h1><p>${t.range(list.at(-1).day, list[0].day)} · ${t.sort}</p>
<div class="k">${COLUMNS[lang].map(column).join("\n")}</div>
<div role="menu" hidden>${t.menu.map((name) => `<button role="menuitem">${name}</button>`).join("")}</div><p class="hint">${t.hint.join(" ")}</p><p>${at > 0 ? `<a href="?p=${at}">${t.newer}</a>` : ""}${at + 1 < count ? ` <a href="?p=${at + 2}">${t.older}</a>` : ""}</p></body></html>`;
  },
};
