// A list by months: the heading has month and year, the row the day, and an icon alone says how a report stands. What the
// icon means is in its label, its alternative text or its title.

import { DAY, MONTH, any, html, weekday } from "./kit.mjs";

// The icon's name and what it means; D is a day to come.
const words = {
  en: {
    submitted: [["clock", "We are analysing it"], ["inbox", "Just received"]],
    accepted: [["check-circle", "Publication taken off the site"], ["shield", "You were right: publication cancelled"]],
    rejected: [["slash", "Report discarded"], ["x-circle", "We did not find a violation"]],
    counter_notice: [["message", "Seller answered with documents, decide before D"], ["scale", "Seller does not agree with the report"]],
    withdrawn: [["undo", "You cancelled the report"], ["undo", "Dropped by your team"]],
    information_asked: [["pencil", "Give us a better explanation before D"], ["paperclip", "A document is missing, attach it before D"]],
  },
  zh: {
    submitted: [["clock", "我们正在分析"], ["inbox", "刚刚收到"]],
    accepted: [["check-circle", "刊登已从网站撤下"], ["shield", "举报属实：刊登已取消"]],
    rejected: [["slash", "举报理由不成立"], ["x-circle", "我们没有发现违规"]],
    counter_notice: [["message", "卖家已附文件回应，请于D前决定"], ["scale", "卖家不同意该举报"]],
    withdrawn: [["undo", "您取消了该举报"], ["undo", "贵方团队已放弃"]],
    information_asked: [["pencil", "请于D前给出更清楚的说明"], ["paperclip", "缺少一份文件，请于D前附上"]],
  },
};
const T = {
  en: { title: "My reports", site: "Brand Protection Program", menu: ["Summary", "Report publications", "My reports", "Intellectual property", "People"], heading: (day) => `${MONTH[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`, more: " (continued)", day: (day) => `${["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"][weekday(day)]} ${Number(day.slice(8))}`, say: DAY.us, by: "Sold by", right: "Right", report: "Report", legend: "What the icons mean", open: "See report", drop: "Cancel report", banner: "Your right INPI 934118820 was approved on May 4, 2026. Publications that were removed before that day are not counted.", filters: ["All", "In analysis", "With an answer from the seller", "Finished"], pages: (a, b) => `${a} / ${b}` },
  zh: { title: "我的举报", site: "品牌保护计划", menu: ["概要", "举报刊登", "我的举报", "知识产权", "人员"], heading: (day) => `${day.slice(0, 4)}年${Number(day.slice(5, 7))}月`, more: "（续）", day: (day) => `${Number(day.slice(8))}日 周${"日一二三四五六"[weekday(day)]}`, say: DAY.han, by: "卖家", right: "权利", report: "举报", legend: "图标含义", open: "查看举报", drop: "取消举报", banner: "您的权利 INPI 934118820 已于2026年5月4日获批。此前撤下的刊登不计入统计。", filters: ["全部", "分析中", "卖家已回应", "已结束"], pages: (a, b) => `第${a}页 / 共${b}页` },
};
const PATH = { clock: "M12 6v6l4 2", inbox: "M22 12h-6l-2 3h-4l-2-3H2", "check-circle": "M9 11l3 3L22 4", shield: "M12 22s8-4 8-10V5l-8-3-8 3v7c0 6 8 10 8 10z", slash: "M4.9 4.9l14.2 14.2", "x-circle": "M15 9l-6 6M9 9l6 6", message: "M21 15a2 2 0 0 1-2 2H7l-4 4V5", scale: "M12 3v18M5 7h14", undo: "M3 7v6h6", pencil: "M12 20h9", paperclip: "M21 11l-9 9" };

/** Three habits of one team: a drawing with a label, a picture with an alternative text, a letter of an icon font. */
function icon([name, text], how) {
  if (how === 0) return `<svg class="i i-${name}" role="img" aria-label="${html(text)}" width="20" height="20" viewBox="0 0 24 24"><path d="${PATH[name]}"></path></svg>`;
  if (how === 1) return `<img class="i" src="/static/bpp/${name}.svg" alt="${html(text)}" width="20" height="20">`;
  return `<i class="i bpp-icon-${name}" title="${html(text)}"></i>`;
}

function row(one, t) {
  const next = one.chance();
  const links = one.items.map((item) => `<a href="${html(item.raw)}" target="_blank">${html(item.title)}</a> <span class="pub">#${item.id}</span>`).join("<br>");
  const waits = one.state === "submitted" || one.state === "information_asked";
  return `<li class="r"><time class="r-d" datetime="${one.day}">${t.day(one.day)}</time><span class="r-i">${icon(one.icon, one.at % 3)}</span><div class="r-m"><span class="r-n">${t.report} ${one.number}</span><div>${links}</div><div class="r-s">${t.by} ${html(one.seller)} · ${t.right} ${any(next, ["INPI 934118820", "IMPI 2214407"])}</div></div><div class="r-a"><button>${t.open}</button>${waits ? `<button>${t.drop}</button>` : ""}</div></li>`;
}

export const months = {
  home: "https://www.mercadolibre.com.mx/brandprotection/reports",
  markets: ["mercado"],
  rows: 75, size: 25,
  words,
  number: (at, next) => `D${5520000 + at * 97 + Math.floor(next() * 90)}`,
  settle(one, _next, lang) {
    one.icon = [one.say[0], one.say[1].replace("D", T[lang].say(one.due))];
    [, one.say] = one.icon;
  },
  page({ list, all, at, count, lang }) {
    const t = T[lang];
    const before = all[at * 25 - 1]?.day.slice(0, 7);
    const groups = [...new Set(list.map(({ day }) => day.slice(0, 7)))];
    const sections = groups.map((month) => `<section class="m"><h2>${t.heading(month)}${month === before ? t.more : ""}</h2><ul>
${list.filter(({ day }) => day.startsWith(month)).map((one) => row(one, t)).join("\n")}
</ul></section>`).join("\n");
    const legend = Object.values(words[lang]).map(([[name, text]]) => `<li><img src="/static/bpp/${name}.svg" alt=""> ${text.replace(/(, decide)? before D$|，?请于D前(决定)?/, "")}</li>`).join("");
    return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${t.title} | ${t.site}</title><style>.r{display:grid;grid-template-columns:90px 40px 1fr 180px}.i{width:20px;height:20px}</style></head><body><nav>${t.menu.map((name) => `<a href="#">${name}</a>`).join("")}</nav><div role="status" class="banner">${t.banner}</div><h1>${t.title}</h1><div class="f">${t.filters.map((name) => `<a href="#">${name}</a>`).join(" ")}</div>
${sections}
<p class="pg">${t.pages(at + 1, count)}</p><aside><h3>${t.legend}</h3><ul class="legend">${legend}</ul></aside></body></html>`;
  },
};
