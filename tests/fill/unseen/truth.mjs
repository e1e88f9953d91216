// What each page of this folder must hold for its notice. What is not named here stays empty: other people's data, numbers
// of earlier complaints, codes, statements, signatures.

import { count as countFields, empty } from "../count.mjs";

const FILER = { name: "Marta Kellerman", role: "owner", company: "Solvane GmbH", email: "brand@solvane.example", phone: "+49 30 5550 1234", address: "12 Lindenweg, 10115 Berlin, Germany" };
const RIGHT = { type: "trademark", text: "SOLVANE", number: "97112233", territory: "US", classes: [25], owner: "Solvane GmbH" };
const EXPLANATION = "The stitching and the label differ from the genuine bag.\nThe seller is not authorised.";
const EVIDENCE = [
  { file: "comparison.pdf", kind: "comparison" },
  { file: "page.png", kind: "screenshot" },
  { file: "certificate.pdf", kind: "certificate" },
  { file: "register.pdf", kind: "identity" },
];
const base = { filer: FILER, right: RIGHT, complaint_type: "listing", reason: "counterfeit-features", explanation: EXPLANATION, evidence: EVIDENCE, test_buy: null };
const at = (...urls) => ({ listings: urls.map((url) => ({ url, title: "SOLVANE bag", seller: "bestbags-88" })) });
const china = { ...RIGHT, number: "18273645", territory: "CN" };

/** One of these files at least and no other. */
export const some = (...files) => ({ some: files });
/** This or nothing. */
export const maybe = (value) => ({ maybe: value });
/** Where a page has one place for all papers they all go there. */
const proof = some(...EVIDENCE.map(({ file }) => file));
const filer = { name: FILER.name, email: FILER.email, phone: FILER.phone };
const full = { ...filer, company: FILER.company, address: FILER.address };
const why = EXPLANATION;
const one = (notice) => notice.listings.map(({ url }) => url).join("\n");

/** @type {Record<string, { form: string, origin: string, notice: object, wants: Record<string, any> }>} */
export const PORTALS = {
  ttg: {
    form: "ipp-taobao", origin: "https://ipp.alibabagroup.com",
    notice: { ...base, platform: "taobao", right: china, ...at("https://item.taobao.com/item.htm?id=700000000001", "https://item.taobao.com/item.htm?id=700000000002") },
    wants: { platform: "淘宝网 Taobao.com", type: "商标权", record: "wanted", kind: "goods", reason: "假货特征", why, proof },
  },
  aidc: {
    form: "ipp-aidc", origin: "https://ipp.aidcgroup.net",
    notice: { ...base, platform: "aliexpress", ...at("https://www.aliexpress.com/item/1005009000000001.html", "https://www.aliexpress.com/item/1005009000000002.html") },
    wants: { platform: "AliExpress.com", type: "tm", record: "SOLVANE (Class 25) 97112233", kind: "goods", reason: "Counterfeit Features", why, proof },
  },
  tenlinks: {
    form: "ipp-form", origin: "https://ipp.alibabagroup.com",
    notice: { ...base, platform: "taobao", right: china, ...at("https://item.taobao.com/item.htm?id=700000000001", "https://item.taobao.com/item.htm?id=700000000002", "https://item.taobao.com/item.htm?id=700000000003") },
    wants: { ...full, company: maybe(FILER.company), email2: FILER.email, role: "owner", identity: some("register.pdf"), type: "Trademark", mark: "SOLVANE", number: "18273645", owner: RIGHT.owner, place: "Mainland China", certificate: some("certificate.pdf"), why, proof },
  },
  amazon: {
    form: "amazon", origin: "https://www.amazon.com",
    notice: { ...base, platform: "amazon", mark_place: "product", test_buy: { order: "112-7770001-1234567", report: "" }, ...at("https://www.amazon.com/dp/B0SOLVANE1", "https://www.amazon.com/dp/B0SOLVANE2") },
    wants: { ...full, company: maybe(FILER.company), role: "owner", type: "trademark", mark: "SOLVANE", number: "97112233", owner: RIGHT.owner, where: "product", order: "112-7770001-1234567", why },
  },
  vero: {
    form: "ebay", origin: "https://www.ebay.com",
    notice: { ...base, platform: "ebay", reason: "counterfeit", ...at("https://www.ebay.com/itm/176000000001", "https://www.ebay.com/itm/176000000002") },
    wants: { ...full, owner: RIGHT.owner, number: "97112233", place: "United States", reason: "1.1 Trademark - item: counterfeit", why, proof: { maybeSome: EVIDENCE.map(({ file }) => file) } },
  },
  meta: {
    form: "meta", origin: "https://www.facebook.com",
    notice: { ...base, platform: "facebook", reason: "", ...at("https://www.facebook.com/marketplace/item/900000000001/", "https://www.facebook.com/marketplace/item/900000000002/", "https://www.facebook.com/marketplace/item/900000000003/") },
    wants: { ...filer, address: FILER.address, email2: FILER.email, owner: RIGHT.owner, role: "owner", mark: "SOLVANE", place: "United States", number: "97112233", goods: maybe("25"), certificate: some("certificate.pdf"), why },
  },
  shopee: {
    form: "shopee", origin: "https://help.shopee.sg",
    notice: { ...base, platform: "shopee", reason: "", right: { ...RIGHT, territory: "SG", expires: "2031-04-30" }, ...at("https://shopee.sg/product/1100/7700001", "https://shopee.sg/product/1100/7700002") },
    wants: { ...filer, company: FILER.company, market: "新加坡", role: "owner", type: "商标侵权", owner: RIGHT.owner, mark: "SOLVANE", number: "97112233", expires: maybe("2031-04-30"), certificate: some("certificate.pdf"), why, proof },
  },
  tiktok: {
    form: "tiktok-shop", origin: "https://ipprotection.tiktokglobalshop.com",
    notice: { ...base, platform: "tiktok_shop", reason: "", ...at("https://shop.tiktok.com/view/product/1729000000000000001", "https://shop.tiktok.com/view/product/1729000000000000002") },
    wants: { ...filer, address: FILER.address, role: "owner", owner: RIGHT.owner, type: "trademark", number: "97112233", place: "United States", certificate: some("certificate.pdf"), why },
  },
  temu: {
    form: "temu", origin: "https://www.temu.com",
    notice: { ...base, platform: "temu", reason: "", mark_place: "packaging", test_buy: { order: "PO-211-0000001", report: "" }, ...at("https://www.temu.com/goods.html?goods_id=601099500000001", "https://www.temu.com/goods.html?goods_id=601099500000002") },
    wants: { name: FILER.name, email: FILER.email, role: "owner", type: "Trademark", number: "97112233", place: maybe("United States"), mark: maybe("SOLVANE"), where: "packaging", order: "PO-211-0000001", why, proof, shop: maybe("bestbags-88") },
  },
  shein: {
    form: "shein", origin: "https://us.shein.com",
    notice: { ...base, platform: "shein", reason: "", right: { ...RIGHT, expires: "2031-04-30" }, ...at("https://us.shein.com/Bag-p-70000001.html", "https://us.shein.com/Bag-p-70000002.html") },
    wants: { ...full, role: "owner", type: "Trademark", mark: "SOLVANE", number: "97112233", owner: RIGHT.owner, place: { any: ["US", "United States"] }, expires: maybe("2031-04-30"), why, certificate: some("certificate.pdf"), proof, identity: { maybeSome: ["register.pdf"] } },
  },
  dhgate: {
    form: "dhgate", origin: "https://www.dhgate.com",
    notice: { ...base, platform: "dhgate", reason: "", right: { ...RIGHT, expires: "2031-04-30" }, ...at("https://www.dhgate.com/product/-/880000001.html", "https://www.dhgate.com/product/-/880000002.html") },
    wants: { company: { any: [FILER.company, FILER.name] }, name: FILER.name, email: FILER.email, phone: FILER.phone, role: "owner", address: FILER.address, mark: "SOLVANE", type: "商标", number: "97112233", classes: "25", expires: "2031-04-30", certificate: some("certificate.pdf"), owner: RIGHT.owner, identity: { maybeSome: ["register.pdf"] }, why },
  },
  walmart: {
    form: "walmart", origin: "https://brandportal.walmart.com",
    notice: { ...base, platform: "walmart", reason: "", right: { ...RIGHT, number: "5551234" }, ...at("https://www.walmart.com/ip/500000001", "https://www.walmart.com/ip/500000002") },
    wants: { ...full, type: { any: ["trademark", "counterfeit"] }, mark: "SOLVANE", number: "5551234", owner: RIGHT.owner, sellers: { any: ["bestbags-88", "bestbags-88\nbestbags-88", ""] }, why, date: maybe("2026-11-24") },
  },
  etsy: {
    form: "etsy", origin: "https://www.etsy.com",
    notice: { ...base, platform: "etsy", reason: "", ...at("https://www.etsy.com/listing/1700000001", "https://www.etsy.com/listing/1700000002") },
    wants: { ...filer, address: FILER.address, role: { any: ["owner", "company"] }, owner: RIGHT.owner, type: "trademark", mark: "SOLVANE", number: "97112233", place: { any: ["US", "United States"] }, why, certificate: some("certificate.pdf") },
  },
  mercadolibre: {
    form: "mercadolibre", origin: "https://global-selling.mercadolibre.com",
    notice: { ...base, platform: "mercadolibre", reason: "", right: { ...RIGHT, territory: "MX" }, ...at("https://articulo.mercadolibre.com.mx/MLM-900000001", "https://articulo.mercadolibre.com.mx/MLM-900000002") },
    wants: { ...filer, role: "Owner", type: "Trademark", mark: maybe("SOLVANE"), number: maybe("97112233"), owner: maybe(RIGHT.owner), why, proof },
  },
  pinduoduo: {
    form: "pinduoduo", origin: "https://ipp.pinduoduo.com",
    notice: { ...base, platform: "pinduoduo", reason: "", right: china, ...at("https://mobile.yangkeduo.com/goods.html?goods_id=700000000001", "https://mobile.yangkeduo.com/goods.html?goods_id=700000000002") },
    wants: { name: maybe(FILER.name), email: FILER.email, phone: maybe(FILER.phone), type: "trademark", number: maybe("18273645"), mark: maybe("SOLVANE"), owner: maybe(RIGHT.owner), why, certificate: { maybeSome: ["certificate.pdf"] }, proof, shop: maybe("bestbags-88") },
  },
  jd: {
    form: "jd", origin: "https://ipr.jd.com",
    notice: { ...base, platform: "jd", reason: "", right: { ...china, expires: "2031-04-30" }, ...at("https://item.jd.com/100090000001.html", "https://item.jd.com/100090000002.html") },
    wants: { company: { any: [FILER.company, FILER.name, ""] }, name: maybe(FILER.name), email: maybe(FILER.email), phone: maybe(FILER.phone), address: maybe(FILER.address), shop: maybe("bestbags-88"), role: "owner", identity: some("register.pdf"), type: "trademark", mark: maybe("SOLVANE"), number: maybe("18273645"), owner: maybe(RIGHT.owner), expires: maybe("2031-04-30"), certificate: some("certificate.pdf"), why, proof },
  },
  mic: {
    form: "made-in-china", origin: "https://membercenter.made-in-china.com",
    notice: { ...base, platform: "made_in_china", reason: "", ...at("https://bags.en.made-in-china.com/product/AbCdEfGhIjKl/China-Bag.html", "https://bags.en.made-in-china.com/product/MnOpQrStUvWx/China-Bag.html") },
    wants: { ...filer, company: maybe(FILER.company), type: "Trademark Infringement", why, proof: { maybeSome: EVIDENCE.map(({ file }) => file) }, holder: maybe(true), owner: maybe(RIGHT.owner), number: maybe("97112233") },
  },
  dsa: {
    form: "eu-dsa", origin: "https://notices.example",
    notice: { ...base, platform: "aliexpress", reason: "", right: { ...RIGHT, territory: "EU" }, ...at("https://www.aliexpress.com/item/1005009000000001.html", "https://www.aliexpress.com/item/1005009000000002.html") },
    wants: { category: maybe("Intellectual property infringement"), right: { any: ["", "SOLVANE", "97112233", "SOLVANE 97112233"] }, name: FILER.name, email: FILER.email, email2: FILER.email, why, proof: { maybeSome: EVIDENCE.map(({ file }) => file) } },
  },
  dsazh: {
    form: "eu-dsa", origin: "https://notices.example",
    notice: { ...base, platform: "aliexpress", reason: "", right: { ...RIGHT, territory: "EU" }, ...at("https://www.aliexpress.com/item/1005009000000001.html", "https://www.aliexpress.com/item/1005009000000002.html") },
    wants: { name: FILER.name, email: FILER.email, why, proof: { maybeSome: EVIDENCE.map(({ file }) => file) } },
  },
  dmca: {
    form: "us-dmca", origin: "https://notices.example",
    notice: { ...base, platform: "amazon", reason: "", right: { type: "copyright", text: "Solvane lookbook 2025", number: "VA0002345678", territory: "US", classes: [], owner: "Solvane GmbH" }, ...at("https://www.amazon.com/dp/B0SOLVANE1", "https://www.amazon.com/dp/B0SOLVANE2") },
    wants: { ...filer, address: FILER.address, work: "Solvane lookbook 2025", number: maybe("VA0002345678"), owner: RIGHT.owner, why, date: maybe("2026-11-24") },
  },
  lazada: {
    form: "ipp-aidc", origin: "https://ipp.aidcgroup.net",
    notice: { ...base, platform: "lazada", right: { ...RIGHT, territory: "SG" }, ...at("https://www.lazada.sg/products/i700000001.html", "https://www.lazada.sg/products/i700000002.html") },
    wants: { platform: "Lazada", type: "商标", record: "SOLVANE｜97112233｜美国", kind: "goods", reason: "仿冒特征", why, proof },
  },
};
for (const portal of Object.values(PORTALS)) portal.wants.links = one(portal.notice);

const same = (left, right) => JSON.stringify(left) === JSON.stringify(right);
/** What a field must hold, made exact by what it holds where several would do. */
function exact(want, have) {
  if (want === null || typeof want !== "object" || Array.isArray(want)) return want;
  const within = (files) => Array.isArray(have) && have.length > 0 && have.every((file) => files.includes(file));
  if ("maybe" in want) return empty(have) ? undefined : want.maybe;
  if ("maybeSome" in want) return empty(have) ? undefined : within(want.maybeSome) ? have : want.maybeSome;
  if ("some" in want) return within(want.some) ? have : want.some;
  return want.any.find((value) => same(value, have) || (empty(value) && empty(have))) ?? want.any[0];
}

/** What became of the wanted fields of a page. @param {Record<string, any>} wants @param {Record<string, unknown>} values @param {{ name: string, note?: string }[]} reported */
export function counted(wants, values, reported) {
  // A picker without a day holds null.
  const held = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
  return countFields(Object.entries(wants).map(([name, want]) => [name, exact(want, held[name])]), held, reported);
}

/** @param {string} portal @param {Record<string, unknown>} values @param {{ name: string, note?: string }[]} reported */
export const count = (portal, values, reported) => counted(PORTALS[portal].wants, values, reported);

const DRAWN_BY_LIBRARY = new Set(["ttg", "aidc", "tiktok"]);

/** The page of each portal. @type {Record<string, string>} */
export const FILES = Object.fromEntries(Object.keys(PORTALS).map((name) => [name, name + (DRAWN_BY_LIBRARY.has(name) ? ".jsx" : ".js")]));
