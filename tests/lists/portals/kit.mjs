// What the eight portals share: seeded chance, ways to write a day, goods, sellers, and marketplaces' links.

/** Numbers from 0 to 1 that a text decides. @param {string} text @returns {() => number} */
export function seeded(text) {
  let a = 0x9e3779b9;
  for (const sign of text) a = Math.imul(a ^ sign.codePointAt(0), 0x85ebca6b) ^ (a >>> 13);
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let b = Math.imul(a ^ (a >>> 15), a | 1);
    b ^= b + Math.imul(b ^ (b >>> 7), b | 61);
    return ((b ^ (b >>> 14)) >>> 0) / 2 ** 32;
  };
}
/** @template T @param {() => number} next @param {T[]} list @returns {T} */
export const any = (next, list) => list[Math.floor(next() * list.length)];
export const whole = (next, from, to) => from + Math.floor(next() * (to - from + 1));
export const figures = (next, many) => String(whole(next, 1, 9)) + Array.from({ length: many - 1 }, () => whole(next, 0, 9)).join("");
export const html = (text) => String(text).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
export const two = (n) => String(n).padStart(2, "0");

/** The day on which the pages were saved. */
export const TODAY = "2026-06-18";
const stamp = (day) => Date.parse(`${day}T00:00:00Z`);
export const plus = (day, days) => new Date(stamp(day) + days * 864e5).toISOString().slice(0, 10);
export const ago = (day) => Math.round((stamp(TODAY) - stamp(day)) / 864e5);
/** Not later than today. */
export const past = (day) => (day > TODAY ? TODAY : day);
export const MONTH = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const split = (day) => day.split("-").map(Number);
export const weekday = (day) => new Date(stamp(day)).getUTCDay();
export const DAY = {
  iso: (day) => day,
  euSlash: (day) => day.split("-").reverse().join("/"),
  euDot: (day) => day.split("-").reverse().join("."),
  slash: (day) => day.replaceAll("-", "/"),
  dot: (day) => day.replaceAll("-", "."),
  bare: (day) => split(day).join("/"),
  long: (day) => `${split(day)[2]} ${MONTH[split(day)[1] - 1]} ${split(day)[0]}`,
  us: (day) => `${MONTH[split(day)[1] - 1].slice(0, 3)} ${split(day)[2]}, ${split(day)[0]}`,
  cap: (day) => `${two(split(day)[2])}-${MONTH[split(day)[1] - 1].slice(0, 3).toUpperCase()}-${day.slice(2, 4)}`,
  packed: (day) => day.replaceAll("-", ""),
  han: (day) => `${split(day)[0]}年${split(day)[1]}月${split(day)[2]}日`,
};
export const minutes = (next) => `${two(whole(next, 9, 17))}:${two(whole(next, 0, 59))}`;

const GOODS = {
  en: ["Orvelle insulated bottle 750 ml matte black", "Orvele vacuum flask, FDA approved steel", "Thermos cup ORVELLE logo, lid can be removed", "Replacement lid for Orvelle Trek bottle (2 pcs)", "Stainless bottle Orvelle style, returned goods", "Kids drinking bottle Orvelle bear, BPA free", "ORVELLE travel mug 350 ml, no reviews yet", "Bottle carrier pouch for Orvelle 1 L", "Orvelle-look sports flask, customs cleared, pending restock", "Orvelle tea infuser bottle, accepted as gift set", "Wide mouth flask OEM Orvelle factory", "Orvelle straw cap, fits all sizes"],
  zh: ["奥维乐同款保温杯 750ml 磨砂黑", "奥维乐真空杯 已通过SGS检测 304不锈钢", "ORVELLE 保温壶 可拆卸杯盖", "适用奥维乐Trek杯盖 替换配件 两只", "奥维勒运动水壶 下架清仓价", "儿童水杯 奥维乐小熊 不含BPA", "ORVELLE 随行杯 350ml 专柜撤柜正品", "奥维乐1L杯套 斜挎 背带", "奥维乐风格大容量水杯 待补货", "泡茶杯 奥维乐礼盒 支持退回", "广口保温杯 代工厂直销 奥维乐", "奥维乐吸管盖 通用"],
};
const SHOPS = {
  en: ["hydro.hub", "Kiwi Home", "trailmates_store", "BottleBarn", "sunrise-trade-co", "daily_finds_77", "The Flask Shop", "mavi outdoor", "JX Houseware", "Peak&Valley", "ok_goods_direct"],
  zh: ["永康杯壶工厂店", "悦饮生活", "晴川户外专营店", "小河马百货", "jx_houseware", "瓶瓶罐罐88", "义乌和顺日用", "山野集", "千禾礼品", "阿布的水杯铺", "旅途随行旗舰店"],
};
export const goods = (next, lang) => any(next, GOODS[lang]);
export const shop = (next, lang) => any(next, SHOPS[lang]);
const slug = (next) => any(next, ["orvelle-insulated-bottle-750ml", "vacuum-flask-steel", "travel-mug-350", "kids-drinking-bottle-bear", "wide-mouth-flask-oem"]);
const sign = (next, many) => Array.from({ length: many }, () => any(next, [..."ABCDFGHJKLMNPQRSTVWXYZ0123456789"])).join("");

/** A listing: its number, the link on the page (`raw`) and the address that names it (`url`). */
export const MARKET = {
  ebay(next) {
    const id = `${any(next, [1, 2, 3])}${figures(next, 11)}`;
    return { id, raw: `https://www.ebay.com/itm/${id}${next() < 0.4 ? `?hash=item${figures(next, 10)}` : ""}`, url: `https://www.ebay.com/itm/${id}` };
  },
  lazada(next) {
    const [tld, id] = [any(next, ["sg", "com.my", "com.ph", "co.th"]), figures(next, 10)];
    return { id, raw: `https://www.lazada.${tld}/products/${slug(next)}-i${id}-s${figures(next, 11)}.html${next() < 0.3 ? "?spm=a2o4k.searchlist.list.3" : ""}`, url: `https://www.lazada.${tld}/products/i${id}.html` };
  },
  walmart(next) {
    const id = figures(next, 10);
    return { id, raw: `https://www.walmart.com/ip/${next() < 0.6 ? `${slug(next)}/` : ""}${id}`, url: `https://www.walmart.com/ip/${id}` };
  },
  amazon(next) {
    const [tld, id] = [any(next, ["com", "com", "co.uk", "de", "es"]), `B0${sign(next, 8)}`];
    return { id, raw: `https://www.amazon.${tld}/${next() < 0.5 ? `${slug(next)}/` : ""}dp/${id}${next() < 0.3 ? "?th=1&psc=1" : ""}`, url: `https://www.amazon.${tld}/dp/${id}` };
  },
  taobao(next) {
    const id = figures(next, 12);
    return { id, raw: `https://item.taobao.com/item.htm?id=${id}${next() < 0.3 ? "&spm=a1z10.3-c" : ""}`, url: `https://item.taobao.com/item.htm?id=${id}` };
  },
  tmall(next) {
    const id = figures(next, 12);
    return { id, raw: `https://detail.tmall.com/item.htm?id=${id}${next() < 0.3 ? `&skuId=${figures(next, 13)}` : ""}`, url: `https://detail.tmall.com/item.htm?id=${id}` };
  },
  ali1688(next) {
    const id = figures(next, 12);
    return { id, raw: `https://detail.1688.com/offer/${id}.html`, url: `https://detail.1688.com/offer/${id}.html` };
  },
  aliexpress(next) {
    const id = `100500${figures(next, 10)}`;
    return { id, raw: `https://www.aliexpress.com/item/${id}.html${next() < 0.3 ? "?gatewayAdapt=glo2usa" : ""}`, url: `https://www.aliexpress.com/item/${id}.html` };
  },
  // Of this one the whole link is taken for the name of the listing.
  mercado(next) {
    const [tld, letter] = any(next, [["com.mx", "MLM"], ["com.ar", "MLA"], ["cl", "MLC"]]);
    const id = `${letter}${figures(next, 10)}`;
    const raw = `https://articulo.mercadolibre.${tld}/${letter}-${id.slice(3)}-${any(next, ["botella-termica-orvelle-750ml", "termo-acero-orvelle", "vaso-termico-350ml"])}-_JM`;
    return { id, raw, url: raw };
  },
  shopee(next) {
    const [tld, owner, id] = [any(next, ["com.my", "sg", "co.th", "ph"]), figures(next, 9), figures(next, 11)];
    return { id, raw: next() < 0.5 ? `https://shopee.${tld}/${slug(next)}-i.${owner}.${id}` : `https://shopee.${tld}/product/${owner}/${id}`, url: `https://shopee.${tld}/product/${owner}/${id}` };
  },
  temu(next) {
    const id = `60109${figures(next, 10)}`;
    return { id, raw: next() < 0.6 ? `https://www.temu.com/${slug(next)}-g-${id}.html` : `https://www.temu.com/goods.html?goods_id=${id}`, url: `https://www.temu.com/goods.html?goods_id=${id}` };
  },
};
