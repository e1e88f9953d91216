// What the six teams share: chance that is the same every time, dates as people write them, and marketplaces' addresses.

/** Numbers between 0 and 1 that follow from a word. @param {string} seed @returns {() => number} */
export function chance(seed) {
  let state = 2166136261;
  for (const char of seed) state = Math.imul(state ^ char.codePointAt(0), 16777619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** @template T @param {() => number} next @param {T[]} list @returns {T} */
export const pick = (next, list) => list[Math.floor(next() * list.length)];
/** A number of so many digits, the first not 0. */
export const digits = (next, many) => Array.from({ length: many }, (_, at) => Math.floor(next() * (at ? 10 : 9)) + (at ? 0 : 1)).join("");
const letters = (next, many, from = "ABCDEFGHJKLMNPQRSTUVWXYZ0123456789") => Array.from({ length: many }, () => pick(next, [...from])).join("");

/** Text as it stands in HTML. */
export const esc = (text) => String(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** The day on which the pages were saved. */
export const TODAY = "2026-11-28";
const at = (day) => new Date(`${day}T00:00:00Z`);
/** @param {string} day @param {number} more */
export const later = (day, more) => new Date(at(day).getTime() + more * 86_400_000).toISOString().slice(0, 10);
export const daysSince = (day) => Math.round((at(TODAY).getTime() - at(day).getTime()) / 86_400_000);

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const WEEK = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const parts = (day) => day.split("-").map(Number);
/** Ways to write a day. */
export const SAY = {
  shortEn: (day) => `${parts(day)[2]} ${MONTHS[parts(day)[1] - 1].slice(0, 3)} ${parts(day)[0]}`,
  usEn: (day) => `${MONTHS[parts(day)[1] - 1].slice(0, 3)} ${parts(day)[2]}, ${parts(day)[0]}`,
  longEn: (day) => `${WEEK[at(day).getUTCDay()]}, ${MONTHS[parts(day)[1] - 1]} ${parts(day)[2]}, ${parts(day)[0]}`,
  dashEn: (day) => `${day.slice(8)}-${MONTHS[parts(day)[1] - 1].slice(0, 3)}-${parts(day)[0]}`,
  slashUs: (day) => `${day.slice(5, 7)}/${day.slice(8)}/${day.slice(0, 4)}`,
  zh: (day) => `${parts(day)[0]}年${parts(day)[1]}月${parts(day)[2]}日`,
  weekZh: (day) => `${parts(day)[0]}年${parts(day)[1]}月${parts(day)[2]}日 星期${"日一二三四五六"[at(day).getUTCDay()]}`,
  slash: (day) => day.replaceAll("-", "/"),
  bareSlash: (day) => parts(day).join("/"),
  dot: (day) => day.replaceAll("-", "."),
};
/** A time of day that is the same day in every office. */
export const clock = (next) => `${String(8 + Math.floor(next() * 8)).padStart(2, "0")}:${String(Math.floor(next() * 60)).padStart(2, "0")}:${String(Math.floor(next() * 60)).padStart(2, "0")}`;

const TITLES = {
  en: ["Halversen desk lamp replica, walnut base", "LED reading light Halversen style CE approved", "HALVERSEN pendant lamp 30 cm brass", "Nordic table lamp with removable shade", "Hal versen floor lamp new in box 2026", "Lampshade fits Halversen No. 4, pack of 2", "Bedside lamp touch dimmer Halvarsen", "Factory seconds HALVERSEN wall light", "Designer arc lamp (same as Halversen)", "Mini Halversen night light USB"],
  zh: ["哈弗森同款北欧台灯 胡桃木底座", "通过3C认证 哈弗森护眼灯 学生", "HALVERSEN 黄铜吊灯 30cm 现货", "可拆卸灯罩 卧室床头灯 简约", "哈弗深落地灯 2026新款 包邮", "适用哈弗森4号灯罩 两只装", "触摸调光床头灯 高仿原单", "HALVERSEN 壁灯 工厂尾货", "设计师钓鱼灯 客厅 同款", "迷你小夜灯 USB 哈弗森款"],
};
const SELLERS = {
  en: ["lumenhaus", "brightway.official", "nordic_corner", "HomeGlow Store", "yj-lighting88", "casa.lumina", "Lamp&Living", "oak_and_brass", "GlowFactory Outlet", "dailydeal2026"],
  zh: ["明辉灯饰旗舰店", "光年家居", "北欧小屋88", "中山古镇灯具厂", "暖光生活馆", "yj_lighting", "宜美照明专营店", "小鹿家的灯", "晨曦五金批发", "橡木与黄铜"],
};
export const title = (next, lang) => pick(next, TITLES[lang]);
export const seller = (next, lang) => pick(next, SELLERS[lang]);
const slug = (next) => title(next, "en").replace(/[^A-Za-z0-9]+/g, "-").replace(/-$/, "");

/** Listings as marketplaces write their addresses: `raw` stands on the page, `url` names the listing. */
export const MARKET = {
  shopee(next) {
    const [tld, shop, id] = [pick(next, ["sg", "com.my", "ph"]), digits(next, 8), digits(next, 11)];
    const raw = next() < 0.8 ? `https://shopee.${tld}/${slug(next)}-i.${shop}.${id}?sp_atk=${letters(next, 8, "0123456789abcdef")}&xptdk=${letters(next, 8, "0123456789abcdef")}` : `https://shopee.${tld}/product/${shop}/${id}`;
    return { id, raw, url: `https://shopee.${tld}/product/${shop}/${id}` };
  },
  taobao(next) {
    const id = digits(next, 12);
    const raw = `https://item.taobao.com/item.htm?${next() < 0.6 ? `spm=a21n57.1.${digits(next, 2)}.${digits(next, 1)}&` : ""}id=${id}${next() < 0.3 ? "&ns=1&abbucket=16" : ""}`;
    return { id, raw, url: `https://item.taobao.com/item.htm?id=${id}`, on: { en: "Taobao", zh: "淘宝网" } };
  },
  tmall(next) {
    const id = digits(next, 12);
    return { id, raw: `https://detail.tmall.com/item.htm?id=${id}${next() < 0.5 ? "&spm=a220m.1000858" : ""}`, url: `https://detail.tmall.com/item.htm?id=${id}`, on: { en: "Tmall", zh: "天猫" } };
  },
  ali1688(next) {
    const id = digits(next, 12);
    return { id, raw: `https://detail.1688.com/offer/${id}.html${next() < 0.5 ? "?spm=b26110380.sw1688.mof001" : ""}`, url: `https://detail.1688.com/offer/${id}.html`, on: { en: "1688.com", zh: "1688" } };
  },
  temu(next) {
    const id = `6010995${digits(next, 8)}`;
    const raw = next() < 0.7 ? `https://www.temu.com/${pick(next, ["de-en/", "uk/", ""])}${slug(next).toLowerCase()}-g-${id}.html?_x_sessn_id=${letters(next, 10, "abcdefghij0123456789")}` : `https://www.temu.com/goods.html?goods_id=${id}`;
    return { id, raw, url: `https://www.temu.com/goods.html?goods_id=${id}` };
  },
  amazon(next) {
    const [tld, id] = [pick(next, ["com", "com", "de", "co.uk"]), `B0${letters(next, 8)}`];
    const raw = next() < 0.6 ? `https://www.amazon.${tld}/${slug(next)}/dp/${id}/ref=sr_1_${digits(next, 1)}?keywords=halversen&qid=17${digits(next, 8)}` : `https://www.amazon.${tld}/dp/${id}`;
    return { id, raw, tld, url: `https://www.amazon.${tld}/dp/${id}` };
  },
  aliexpress(next) {
    const id = `100500${digits(next, 10)}`;
    return { id, raw: `https://${pick(next, ["www", "www", "es"])}.aliexpress.com/item/${id}.html${next() < 0.5 ? "?spm=a2g0o.productlist.main.1" : ""}`, url: `https://www.aliexpress.com/item/${id}.html`, on: { en: "AliExpress", zh: "速卖通" } };
  },
  lazada(next) {
    const [tld, id] = [pick(next, ["sg", "com.my", "vn"]), digits(next, 10)];
    return { id, raw: `https://www.lazada.${tld}/products/${next() < 0.6 ? `${slug(next).toLowerCase()}-` : "pdp-"}i${id}-s${digits(next, 11)}.html`, url: `https://www.lazada.${tld}/products/i${id}.html`, on: { en: "Lazada", zh: "Lazada" } };
  },
  walmart(next) {
    const id = digits(next, 10);
    const raw = next() < 0.7 ? `https://www.walmart.com/ip/${slug(next)}/${id}?athbdg=L1600` : `https://www.walmart.com/ip/${id}`;
    return { id, raw, url: `https://www.walmart.com/ip/${id}` };
  },
};

/** Complaints of a page. */
export const PAGE = 25;
