// What the ten teams share: goods of one brand, sellers, marketplaces' addresses, ways to write a day.

import { chance, digits, esc, later, pick } from "../teams/common.mjs";

export { chance, digits, esc, later, pick };

/** The day on which the pages were saved. */
export const TODAY = "2026-11-27";

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const parts = (day) => day.split("-").map(Number);
/** Ways to write a day. */
export const SAY = {
  iso: (day) => day,
  usShort: (day) => `${MONTHS[parts(day)[1] - 1].slice(0, 3)} ${parts(day)[2]}, ${parts(day)[0]}`,
  usLong: (day) => `${MONTHS[parts(day)[1] - 1]} ${parts(day)[2]}, ${parts(day)[0]}`,
  usSlash: (day) => `${day.slice(5, 7)}/${day.slice(8)}/${day.slice(0, 4)}`,
  short: (day) => `${parts(day)[2]} ${MONTHS[parts(day)[1] - 1].slice(0, 3)} ${parts(day)[0]}`,
  slash: (day) => day.replaceAll("-", "/"),
  han: (day) => `${parts(day)[0]}年${parts(day)[1]}月${parts(day)[2]}日`,
};
/** A time of day that is the same day in every office. */
export const clock = (next) => `${String(9 + Math.floor(next() * 7)).padStart(2, "0")}:${String(Math.floor(next() * 60)).padStart(2, "0")}:${String(Math.floor(next() * 60)).padStart(2, "0")}`;

const TITLES = {
  en: ["Tarnholt insulated bottle 750 ml, matte black", "TARNHOLT Trail Flask 500 ml with cup lid", "Vacuum flask stainless steel Tarnholt style", "Tarnholt camping mug set of 2, enamel", "Thermal bottle leakproof for hiking 1 L", "TARNHOLT replacement lid and straw", "Outdoor water bottle with carabiner", "Tarnholt Summit lunch jar 400 ml", "Kids flask Tarnholt fox print", "Tarnholt travel tumbler 590 ml ocean blue"],
  zh: ["TARNHOLT 塔恩霍特保温杯 750ml 磨砂黑", "塔恩霍特同款户外保温壶 500ml 带杯盖", "316不锈钢真空保温杯 大容量", "塔恩霍特搪瓷露营杯 两只装", "登山运动水壶 1L 防漏便携", "TARNHOLT 原装杯盖 吸管配件", "塔恩霍特焖烧罐 400ml 学生", "儿童保温杯 小狐狸款 塔恩霍特", "TARNHOLT 车载随行杯 590ml", "户外露营水杯套装 挂扣款"],
};
const SELLERS = {
  en: ["trailhouse", "camp-and-co", "Bluepeak Outdoor", "northgear_store", "daily.flask", "Yiwu Lefan Trading", "oakridge goods", "Summit Supply", "hydro4u", "GreenPath Outlet"],
  zh: ["永康乐帆杯业", "山野户外旗舰店", "晴天家居日用", "义乌市千禾贸易", "北坡露营装备", "小满生活馆", "恒鼎五金制品厂", "远山户外专营店", "悦享水杯店", "青禾百货"],
};
export const title = (next, lang) => pick(next, TITLES[lang]);
export const seller = (next, lang) => pick(next, SELLERS[lang]);
const slug = (next) => title(next, "en").replace(/[^A-Za-z0-9]+/g, "-").replace(/-$/, "");
const capitals = (next, many) => Array.from({ length: many }, () => pick(next, [..."ABCDEFGHJKLMNPQRSTUVWXYZ0123456789"])).join("");

/** Listings: `raw` is the address on the page, `url` names the listing, `on` the site. */
export const MARKET = {
  taobao(next) {
    const id = digits(next, 12);
    return { id, raw: `https://item.taobao.com/item.htm?id=${id}`, url: `https://item.taobao.com/item.htm?id=${id}`, on: "淘宝网" };
  },
  tmall(next) {
    const id = digits(next, 12);
    return { id, raw: `https://detail.tmall.com/item.htm?id=${id}`, url: `https://detail.tmall.com/item.htm?id=${id}`, on: "天猫" };
  },
  ali1688(next) {
    const id = digits(next, 12);
    return { id, raw: `https://detail.1688.com/offer/${id}.html`, url: `https://detail.1688.com/offer/${id}.html`, on: "1688" };
  },
  alibaba(next) {
    const id = `16010${digits(next, 8)}`;
    return { id, raw: `https://www.alibaba.com/product-detail/${slug(next)}_${id}.html`, url: `https://www.alibaba.com/product-detail/_${id}.html`, on: "Alibaba.com" };
  },
  aliexpress(next) {
    const id = `100500${digits(next, 10)}`;
    return { id, raw: `https://www.aliexpress.com/item/${id}.html`, url: `https://www.aliexpress.com/item/${id}.html`, on: "AliExpress" };
  },
  lazada(next) {
    const [tld, id] = [pick(next, ["sg", "com.my", "com.ph"]), digits(next, 10)];
    return { id, raw: `https://www.lazada.${tld}/products/pdp-i${id}-s${digits(next, 11)}.html`, url: `https://www.lazada.${tld}/products/i${id}.html`, on: "Lazada" };
  },
  jd(next) {
    const id = `100${digits(next, 11)}`;
    return { id, raw: `//item.jd.com/${id}.html`, url: `https://item.jd.com/${id}.html`, on: "京东" };
  },
  temu(next) {
    const id = `60109${digits(next, 10)}`;
    return { id, raw: `https://www.temu.com/${slug(next).toLowerCase()}-g-${id}.html`, url: `https://www.temu.com/goods.html?goods_id=${id}`, on: "Temu" };
  },
  tiktok(next) {
    const id = `1729${digits(next, 15)}`;
    return { id, raw: id, url: `https://shop.tiktok.com/view/product/${id}`, on: "TikTok Shop" };
  },
  shein(next) {
    const id = digits(next, 8);
    return { id, raw: `https://${pick(next, ["us", "uk", "de"])}.shein.com/${slug(next)}-p-${id}.html`, url: `https://www.shein.com/p-${id}.html`, on: "SHEIN" };
  },
  amazon(next) {
    const [tld, id] = [pick(next, ["com", "com", "com", "ca"]), `B0${capitals(next, 8)}`];
    return { id, tld, raw: `https://www.amazon.${tld}/dp/${id}`, url: `https://www.amazon.${tld}/dp/${id}`, on: `amazon.${tld}` };
  },
  ebay(next) {
    const id = `${pick(next, ["1", "2", "3"])}${digits(next, 11)}`;
    return { id, raw: `https://www.ebay.com/itm/${id}`, url: `https://www.ebay.com/itm/${id}`, on: "eBay" };
  },
  shopee(next) {
    const [tld, shop, id] = [pick(next, ["sg", "com.my", "ph"]), digits(next, 9), digits(next, 11)];
    return { id, raw: `https://shopee.${tld}/${slug(next)}-i.${shop}.${id}`, url: `https://shopee.${tld}/product/${shop}/${id}`, on: { sg: "Singapore", "com.my": "Malaysia", ph: "Philippines" }[tld] };
  },
  walmart(next) {
    const id = digits(next, 10);
    return { id, raw: `https://www.walmart.com/ip/${slug(next)}/${id}`, url: `https://www.walmart.com/ip/${id}`, on: "Walmart.com" };
  },
  meli(next) {
    const [host, site, id] = [...pick(next, [["mercadolibre.com.mx", "MLM"], ["mercadolibre.com.ar", "MLA"]]), digits(next, 10)];
    return { id: `${site}${id}`, raw: `https://articulo.${host}/${site}-${id}-${slug(next).toLowerCase()}-_JM`, url: `https://articulo.${host}/${site}-${id}`, on: { MLM: "Mexico", MLA: "Argentina" }[site] };
  },
};
