// The preview of an export, like a sheet: letters over the columns, numbers before the rows, codes in the cells and a
// legend that says what they mean. The addresses are plain text.

import { DAY, any, html, plus, past, whole } from "./kit.mjs";

// Code and its meaning.
const words = {
  en: {
    submitted: [["RV", "in review"], ["QU", "in the queue, nobody assigned"]],
    accepted: [["TD", "goods taken down"], ["TP", "taken down in part"]],
    rejected: [["NI", "no infringement"], ["IE", "insufficient evidence, notice closed"]],
    counter_notice: [["CN", "counter-notice by seller"]],
    withdrawn: [["WR", "withdrawn by reporter"]],
    information_asked: [["AI", "additional information requested from reporter"]],
  },
  zh: {
    submitted: [["受", "已受理，审理中"], ["队", "排队中，未分派"]],
    accepted: [["下", "商品已下线"], ["分", "部分商品已下线"]],
    rejected: [["否", "认定不侵权"], ["缺", "证据不充分，通知关闭"]],
    counter_notice: [["辩", "卖家已提反通知"]],
    withdrawn: [["回", "举报人自行撤回"]],
    information_asked: [["补", "要求举报人补充信息"]],
  },
};
const T = {
  en: {
    title: "Export preview", site: "Temu IP Protection", heads: ["NOTICE", "FILED", "RT", "REG", "ST", "GOODS", "SELLER", "LAST", "BY"], legends: [["ST (standing)", null], ["RT (right)", [["TM", "trade mark"], ["CR", "copyright"], ["DP", "design patent"]]], ["BY (filed by)", [["IN", "in-house"], ["AG", "agent"]]]], other: [["NOTICE", "number of the notice"], ["FILED / LAST", "day of filing / of the last change, DD-MON-YY"], ["REG", "registration number"], ["GOODS", "reported goods, one address a line"]],
    file: "notices_20260618.csv", say: DAY.cap, info: (a, b, c) => `Rows ${a} to ${b} of ${c} are shown.`, buttons: ["Download CSV", "Download XLSX", "Back to notices"], legend: "Legend", warn: "The file has the notices of the last 4 months; withdrawn drafts are not in it.",
  },
  zh: {
    title: "导出预览", site: "Temu 知识产权保护", heads: ["通知号", "提交", "权", "注册号", "态", "商品", "卖家", "末次", "人"], legends: [["态（通知状态）", null], ["权（权利类型）", [["商", "商标"], ["著", "著作权"], ["外", "外观设计"]]], ["人（提交人）", [["本", "本公司"], ["代", "代理"]]]], other: [["提交 / 末次", "提交日 / 最近变更日，年月日八位"], ["商品", "被举报商品，一行一个网址"]],
    file: "notices_20260618.csv", say: DAY.packed, info: (a, b, c) => `显示第 ${a} 至 ${b} 行，共 ${c} 行。`, buttons: ["下载 CSV", "下载 XLSX", "返回通知列表"], legend: "代码说明", warn: "文件含近4个月的通知，不含已撤回的草稿。",
  },
};
const letter = (n) => String.fromCharCode(65 + n);

export const codes = {
  home: "https://www.temu.com/ip-protection/export",
  markets: ["temu"],
  rows: 90, size: 45,
  words,
  number: (at, next, day) => `IPN${day.slice(2, 4)}${day.slice(5, 7)}-${String(7000 + at * 11 + Math.floor(next() * 11))}`,
  settle(one, _next, lang) {
    // One goods cannot be taken down in part.
    if (one.say === words[lang].accepted[1] && one.items.length === 1) one.say = words[lang].accepted[0];
    [one.code, one.say] = one.say;
  },
  page({ list, all, at, lang }) {
    const t = T[lang];
    const [rights, by] = [t.legends[1][1], t.legends[2][1]];
    const row = (one, n) => {
      const next = one.chance();
      const cells = [one.number, t.say(one.day), any(next, rights)[0], String(any(next, [5448102, 6120775, 30218874])), one.code, one.items.map((item) => html(item.raw)).join("<br>"), html(one.seller), t.say(past(plus(one.day, whole(next, 0, 7)))), any(next, by)[0]];
      return `<tr><th scope="row">${at * 45 + n + 2}</th>${cells.map((text) => `<td>${text}</td>`).join("")}</tr>`;
    };
    const meanings = Object.values(words[lang]).flat();
    const legend = t.legends.map(([name, pairs]) => {
      const lines = pairs ?? meanings;
      return lang === "en" ? `<h3>${name}</h3><dl>${lines.map(([code, text]) => `<dt>${code}</dt><dd>${text}</dd>`).join("")}</dl>` : `<p><b>${name}</b>：${lines.map(([code, text]) => `${code}＝${text}`).join("；")}。</p>`;
    }).join("\n");
    return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${t.title} - ${t.site}</title><style>.sheet td,.sheet th{border:1px solid #ccc;font:12px monospace;white-space:nowrap}</style></head><body><h1>${t.title}: ${t.file}</h1><p>${t.buttons.map((name) => `<button>${name}</button>`).join(" ")}</p><p>${t.info(at * 45 + 1, at * 45 + list.length, all.length)} ${t.warn}</p>
<table class="sheet"><thead><tr><th></th>${t.heads.map((_, n) => `<th>${letter(n)}</th>`).join("")}</tr></thead><tbody>
<tr class="first"><th scope="row">1</th>${t.heads.map((name) => `<td>${name}</td>`).join("")}</tr>
${list.map(row).join("\n")}
</tbody></table>
<section class="legend"><h2>${t.legend}</h2>${legend}
<dl>${t.other.map(([name, text]) => `<dt>${name}</dt><dd>${text}</dd>`).join("")}</dl></section></body></html>`;
  },
};
