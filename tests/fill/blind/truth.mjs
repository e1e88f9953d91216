// What each page of this folder must hold for its notice, as in the folder before it. Half of the notices come from an agent.
// What is not named here stays empty: other people's data, earlier numbers, codes, statements, signatures.

import { counted, maybe, some } from "../unseen/truth.mjs";

const OWNER = { name: "Ingrid Solheim", role: "owner", company: "Halvard Optics AS", email: "ip@halvard.example", phone: "+47 22 55 01 99", address: "8 Fjordgata, 0150 Oslo, Norway" };
const AGENT = { name: "Priya Raman", role: "agent", company: "Corvid IP LLP", email: "legal@corvid.example", phone: "+44 20 7946 0991", address: "3 Rook Lane, London EC1A 9ZZ, United Kingdom" };
const RIGHT = { type: "trademark", text: "HALVARD", number: "4567890", territory: "US", classes: [9], owner: "Halvard Optics AS" };
const CHINA = { ...RIGHT, number: "31274455", territory: "CN" };
const WHY = "The hinge and the engraving differ from the genuine sunglasses.\nThe seller has no licence.";
const PAPERS = [
  { file: "side-by-side.pdf", kind: "comparison" },
  { file: "screen.png", kind: "screenshot" },
  { file: "tm-certificate.pdf", kind: "certificate" },
  { file: "company-register.pdf", kind: "identity" },
];
const POWER = { file: "power-of-attorney.pdf", kind: "authorisation" };
const base = { filer: OWNER, right: RIGHT, complaint_type: "listing", reason: "", explanation: WHY, evidence: PAPERS, test_buy: null };
const agent = { ...base, filer: AGENT, evidence: [...PAPERS, POWER] };
const at = (...urls) => ({ listings: urls.map((url) => ({ url, title: "HALVARD sunglasses", seller: "shades-outlet" })) });
const taobao = at("https://item.taobao.com/item.htm?id=700000000101", "https://item.taobao.com/item.htm?id=700000000102");
/** Lines are paragraphs of an editor, between which its text has an empty one. */
const edited = { any: [WHY, WHY.replace("\n", "\n\n")] };

const proof = some(...PAPERS.map(({ file }) => file), POWER.file);
const maybeProof = { maybeSome: [...PAPERS.map(({ file }) => file), POWER.file] };
const certificate = some("tm-certificate.pdf");
const poa = some("power-of-attorney.pdf");
const contact = ({ name, email, phone }) => ({ name, email, phone });
const whole = ({ name, email, phone, company, address }) => ({ name, email, phone, company, address });
const either = ({ name, company }) => ({ any: [company, name] });

/** @type {Record<string, { form: string, origin: string, notice: object, wants: Record<string, any> }>} */
export const PORTALS = {
  ttg: {
    form: "ipp-taobao", origin: "https://ipp.alibabagroup.com",
    notice: { ...base, platform: "taobao", right: CHINA, reason: "counterfeit-features", ...taobao },
    wants: { platform: "淘宝网 Taobao.com", type: "商标权", record: "wanted", kind: "goods", reason: "cf", why: WHY, proof },
  },
  aidc: {
    form: "ipp-aidc", origin: "https://ipp.aidcgroup.net",
    notice: { ...base, platform: "alibaba", reason: "counterfeit-features", ...at("https://www.alibaba.com/product-detail/Sunglasses_1600000000101.html", "https://www.alibaba.com/product-detail/Sunglasses_1600000000102.html") },
    wants: { platform: "Alibaba.com", type: "Trademark", record: "HALVARD - 4567890 - United States", kind: "goods", reason: "Counterfeit features", why: edited, proof },
  },
  tenlinks: {
    form: "ipp-form", origin: "https://ipp.alibabagroup.com",
    notice: { ...agent, platform: "taobao", right: CHINA, reason: "counterfeit-features", ...at("https://item.taobao.com/item.htm?id=700000000101", "https://item.taobao.com/item.htm?id=700000000102", "https://item.taobao.com/item.htm?id=700000000103") },
    wants: { ...whole(AGENT), company: maybe(AGENT.company), email2: AGENT.email, role: "agent", poa, type: "Trademark", mark: "HALVARD", number: "31274455", owner: RIGHT.owner, place: "Mainland China", certificate, why: WHY, proof },
  },
  amazon: {
    form: "amazon", origin: "https://www.amazon.com",
    notice: { ...agent, platform: "amazon", mark_place: "image", test_buy: { order: "114-2220002-7654321", report: "" }, ...at("https://www.amazon.com/dp/B0HALVARD1", "https://www.amazon.com/dp/B0HALVARD2") },
    wants: { role: "agent", type: "trademark", mark: "HALVARD", number: "4567890", where: "image", owner: RIGHT.owner, order: "114-2220002-7654321", why: WHY, first: maybe("Priya"), last: maybe("Raman"), company: maybe(AGENT.company), address: "3 Rook Lane", x_city: "London", x_zip: "EC1A 9ZZ", phone: AGENT.phone, email: AGENT.email },
  },
  vero: {
    form: "ebay", origin: "https://www.ebay.com",
    notice: { ...base, platform: "ebay", reason: "counterfeit", ...at("https://www.ebay.com/itm/176000000101", "https://www.ebay.com/itm/176000000102") },
    wants: { ...whole(OWNER), email2: maybe(OWNER.email), owner: RIGHT.owner, reason: "1.1", number: "4567890", place: "United States", why: WHY, proof: maybeProof, date: maybe("2026-11-24") },
  },
  meta: {
    form: "meta", origin: "https://www.facebook.com",
    notice: { ...agent, platform: "facebook", ...at("https://www.facebook.com/marketplace/item/900000000101/", "https://www.facebook.com/marketplace/item/900000000102/", "https://www.facebook.com/marketplace/item/900000000103/") },
    wants: { ...contact(AGENT), address: AGENT.address, email2: AGENT.email, role: "agent", owner: RIGHT.owner, mark: "HALVARD", place: "United States", number: "4567890", goods: { any: ["", "9"] }, certificate, poa: { maybeSome: [POWER.file] }, why: WHY, x_kind: maybe("market") },
  },
  lazada: {
    form: "ipp-aidc", origin: "https://ipp.aidcgroup.net",
    notice: { ...base, platform: "lazada", right: { ...RIGHT, territory: "SG" }, reason: "counterfeit-features", ...at("https://www.lazada.sg/products/i700000101.html", "https://www.lazada.sg/products/i700000102.html") },
    wants: { platform: "lz", type: "t", record: "a", kind: "goods", reason: "cf", why: WHY, proof },
  },
  shopee: {
    form: "shopee", origin: "https://help.shopee.sg",
    notice: { ...agent, platform: "shopee", right: { ...RIGHT, territory: "SG", expires: "2031-04-30" }, ...at("https://shopee.sg/product/1100/7700101", "https://shopee.sg/product/1100/7700102") },
    wants: { ...contact(AGENT), company: AGENT.company, market: "新加坡站", role: "agent", type: "商标权", owner: RIGHT.owner, mark: "HALVARD", number: "4567890", expires: maybe("2031-04-30"), certificate, poa, why: WHY, proof },
  },
  tokopedia: {
    form: "tokopedia", origin: "https://www.tokopedia.com",
    notice: { ...base, platform: "tokopedia", reason: "counterfeit", right: { ...RIGHT, territory: "ID" }, ...at("https://www.tokopedia.com/shades-outlet/halvard-one", "https://www.tokopedia.com/shades-outlet/halvard-two") },
    wants: { ...contact(OWNER), company: OWNER.company, type: "Trademark", reason: "fake", why: WHY, proof },
  },
  temu: {
    form: "temu", origin: "https://www.temu.com",
    notice: { ...agent, platform: "temu", mark_place: "packaging", test_buy: { order: "PO-211-0000101", report: "" }, ...at("https://www.temu.com/goods.html?goods_id=601099500000101", "https://www.temu.com/goods.html?goods_id=601099500000102") },
    wants: { role: "agent", poa, owner: RIGHT.owner, type: "Trademark", number: "4567890", place: "United States", where: ["packaging"], order: "PO-211-0000101", why: edited, proof, name: AGENT.name, email: AGENT.email },
  },
  shein: {
    form: "shein", origin: "https://us.shein.com",
    notice: { ...base, platform: "shein", ...at("https://us.shein.com/Sunglasses-p-70000101.html", "https://us.shein.com/Sunglasses-p-70000102.html") },
    wants: { ...whole(OWNER), role: "owner", type: "商标 Trademark", owner: RIGHT.owner, mark: "HALVARD", number: "4567890", place: "US", certificate, why: WHY, proof },
  },
  dhgate: {
    form: "dhgate", origin: "https://www.dhgate.com",
    notice: { ...agent, platform: "dhgate", right: { ...RIGHT, classes: [9, 18], expires: "2031-04-30" }, ...at("https://www.dhgate.com/product/-/880000101.html", "https://www.dhgate.com/product/-/880000102.html") },
    wants: { company: either(AGENT), name: AGENT.name, email: AGENT.email, phone: AGENT.phone, role: "agent", poa, ownerid: { maybeSome: ["company-register.pdf"] }, mark: "HALVARD", type: "Trademark", number: "4567890", classes: ["18", "9"], expires: "2031-04-30", certificate, why: WHY },
  },
  walmart: {
    form: "walmart", origin: "https://brandportal.walmart.com",
    notice: { ...agent, platform: "walmart", ...at("https://www.walmart.com/ip/500000101", "https://www.walmart.com/ip/500000102") },
    wants: { ...whole(AGENT), mark: "HALVARD", type: { any: ["Trademark", "Counterfeit"] }, number: "4567890", role: "agent", owner: RIGHT.owner, sellers: { any: ["shades-outlet\nshades-outlet", "shades-outlet", ""] }, why: WHY },
  },
  tiktok: {
    form: "tiktok-shop", origin: "https://ipprotection.tiktokglobalshop.com",
    notice: { ...agent, platform: "tiktok_shop", ...at("https://shop.tiktok.com/view/product/1729000000000000101", "https://shop.tiktok.com/view/product/1729000000000000102") },
    wants: { ...contact(AGENT), address: AGENT.address, role: "agent", poa, type: "Trademark", mark: "HALVARD", number: "4567890", place: "United States", owner: RIGHT.owner, certificate, why: WHY },
  },
  etsy: {
    form: "etsy", origin: "https://www.etsy.com",
    notice: { ...base, platform: "etsy", ...at("https://www.etsy.com/listing/1700000101", "https://www.etsy.com/listing/1700000102") },
    wants: { ...contact(OWNER), address: OWNER.address, role: { any: ["own", "company"] }, owner: RIGHT.owner, type: "trademark", mark: "HALVARD", number: "4567890", place: "United States", certificate, why: WHY },
  },
  meli: {
    form: "mercadolibre", origin: "https://global-selling.mercadolibre.com",
    notice: { ...agent, platform: "mercadolibre", right: { ...RIGHT, territory: "MX" }, ...at("https://articulo.mercadolibre.com.mx/MLM-900000101", "https://articulo.mercadolibre.com.mx/MLM-900000102") },
    wants: { ...contact(AGENT), role: "proxy", type: "Trademark", mark: "HALVARD", number: "4567890", place: "Mexico", why: WHY, proof },
  },
  pdd: {
    form: "pinduoduo", origin: "https://ipp.pinduoduo.com",
    notice: { ...base, platform: "pinduoduo", right: CHINA, ...at("https://mobile.yangkeduo.com/goods.html?goods_id=700000000101", "https://mobile.yangkeduo.com/goods.html?goods_id=700000000102") },
    wants: { ...contact(OWNER), company: either(OWNER), role: "owner", type: "tm", mark: "HALVARD", number: "31274455", owner: RIGHT.owner, certificate, why: WHY, proof, shop: maybe("shades-outlet") },
  },
  jd: {
    form: "jd", origin: "https://ipr.jd.com",
    notice: { ...agent, platform: "jd", right: { ...CHINA, expires: "2031-04-30" }, ...at("https://item.jd.com/100090000101.html", "https://item.jd.com/100090000102.html") },
    wants: { ...whole(AGENT), company: either(AGENT), role: "agent", identity: some("company-register.pdf"), poa, type: "tm", mark: "HALVARD", number: "31274455", classes: "9", owner: RIGHT.owner, expires: "2031-04-30", certificate, shop: maybe("shades-outlet"), why: WHY, proof },
  },
  mic: {
    form: "made-in-china", origin: "https://membercenter.made-in-china.com",
    notice: { ...base, platform: "made_in_china", ...at("https://optics.en.made-in-china.com/product/AbCdEfGhIjKl/China-Sunglasses.html", "https://optics.en.made-in-china.com/product/MnOpQrStUvWx/China-Sunglasses.html") },
    wants: { ...contact(OWNER), company: OWNER.company, type: "Trademark infringement", number: "4567890", owner: RIGHT.owner, shop: maybe("shades-outlet"), why: WHY, proof },
  },
  dsa: {
    form: "eu-dsa", origin: "https://notices.example",
    notice: { ...base, platform: "aliexpress", right: { ...RIGHT, territory: "EU" }, ...at("https://www.aliexpress.com/item/1005009000000101.html", "https://www.aliexpress.com/item/1005009000000102.html") },
    wants: { category: maybe("ip"), name: { any: [OWNER.name, OWNER.company] }, email: OWNER.email, why: WHY, proof: maybeProof },
  },
  dmca: {
    form: "us-dmca", origin: "https://notices.example",
    notice: { ...base, platform: "amazon", right: { type: "copyright", text: "Halvard catalogue 2025", number: "VA0002345999", territory: "US", classes: [], owner: "Halvard Optics AS" }, ...at("https://www.amazon.com/dp/B0HALVARD1", "https://www.amazon.com/dp/B0HALVARD2") },
    wants: { ...contact(OWNER), address: OWNER.address, work: "Halvard catalogue 2025", number: maybe("VA0002345999"), owner: RIGHT.owner, why: edited },
  },
  letter: {
    form: "cn-ecl-42", origin: "https://notices.example",
    notice: { ...agent, platform: "taobao", right: CHINA, ...taobao },
    wants: { ...contact(AGENT), name: either(AGENT), address: AGENT.address, role: "agent", identity: some("company-register.pdf"), poa, type: "商标专用权", mark: "HALVARD", number: "31274455", owner: RIGHT.owner, certificate, shop: maybe("shades-outlet"), why: WHY, proof, measure: { any: ["", "a\nb\nc", "a\nb\nc\nd", "c"] } },
  },
};
for (const portal of Object.values(PORTALS)) portal.wants.links = portal.notice.listings.map(({ url }) => url).join("\n");

/** @param {string} portal @param {Record<string, unknown>} values @param {{ name: string, note?: string }[]} reported */
export const count = (portal, values, reported) => counted(PORTALS[portal].wants, values, reported);

const DRAWN_BY_LIBRARY = new Set(["ttg", "amazon", "lazada"]);

/** The page of each portal. @type {Record<string, string>} */
export const FILES = Object.fromEntries(Object.keys(PORTALS).map((name) => [name, name + (DRAWN_BY_LIBRARY.has(name) ? ".jsx" : ".js")]));
