// What each page of this folder must hold for its notice, as in the folders before it. Nine of the twenty notices come from an
// agent, two are of a copyright, three have a test buy. What is not named here stays empty.

import { counted, maybe, some } from "../unseen/truth.mjs";

const LENA = { name: "Lena Brandauer", role: "owner", company: "Tarnwick Outdoor GmbH", email: "rights@tarnwick.example", phone: "+49 89 5550 4471", address: "27 Isarweg, 80331 Munich, Germany" };
const DANA = { name: "Dana Whitlock", role: "owner", company: "Pebblemoor Toys Inc", email: "brand@pebblemoor.example", phone: "+1 312 555 0142", address: "900 Lakeshore Plaza, Chicago, IL 60601, United States" };
const ZHOU = { name: "周若岚", role: "owner", company: "杭州砺光电器有限公司", email: "ipr@liguang.example", phone: "+86 139 0000 0137", address: "浙江省杭州市西湖区文三路18号" };
const NOOR = { name: "Noor Adeyemi", role: "agent", company: "Quillfeather Legal Ltd", email: "notices@quillfeather.example", phone: "+44 161 496 0182", address: "41 Cutler Row, Manchester M1 4ZZ, United Kingdom" };
const LU = { name: "陆清和", role: "agent", company: "上海衡笔知识产权代理有限公司", email: "weiquan@hengbi.example", phone: "+86 138 0000 0266", address: "上海市徐汇区漕溪北路99号" };

const TENT = { type: "trademark", text: "TARNWICK", number: "6123987", territory: "US", classes: [22], owner: "Tarnwick Outdoor GmbH" };
const TOY = { type: "trademark", text: "PEBBLEMOOR", number: "5890421", territory: "US", classes: [28], owner: "Pebblemoor Toys Inc" };
const LAMP = { type: "trademark", text: "砺光", number: "48213377", territory: "CN", classes: [11], owner: "杭州砺光电器有限公司" };
const PICTURE = { type: "copyright", text: "Pebblemoor Winter Lookbook", number: "VA0002388417", territory: "US", classes: [], owner: "Pebblemoor Toys Inc" };

const WHY = "The seams are glued where ours are sewn, and the logo is printed in the wrong blue.\nThis seller has never been licensed.";
const WEISHENME = "外壳接缝与正品不同,标志的颜色有偏差。\n该卖家从未获得授权。";
const PAPERS = [
  { file: "comparison-sheet.pdf", kind: "comparison" },
  { file: "listing-capture.png", kind: "screenshot" },
  { file: "registration.pdf", kind: "certificate" },
  { file: "business-licence.pdf", kind: "identity" },
];
const POWER = { file: "letter-of-authority.pdf", kind: "authorisation" };
const base = { filer: LENA, right: TENT, complaint_type: "listing", reason: "", explanation: WHY, evidence: PAPERS, test_buy: null };
const agent = { ...base, filer: NOOR, evidence: [...PAPERS, POWER] };
const china = { ...base, filer: ZHOU, right: LAMP, explanation: WEISHENME };
const toys = { ...base, filer: DANA, right: TOY };
const at = (...urls) => ({ listings: urls.map((url) => ({ url, title: "TARNWICK ridge tent", seller: "peakgear-direct" })) });
const edited = (why) => ({ any: [why, why.replace("\n", "\n\n")] });

const ALL = [...PAPERS.map(({ file }) => file), POWER.file];
/** A place for proof that bears no narrower name. */
const proof = some(...ALL);
const maybeProof = { maybeSome: ALL };
const certificate = some("registration.pdf");
const identity = some("business-licence.pdf");
const poa = some(POWER.file);
const contact = ({ name, email, phone }) => ({ name, email, phone });
/** Digits as people part them, with or without what stands before. */
const local = (...ways) => ({ any: ways });

/** @type {Record<string, { form: string, origin: string, notice: object, wants: Record<string, any> }>} */
export const PORTALS = {
  ttg: {
    form: "ipp-taobao", origin: "https://ipp.alibabagroup.com",
    notice: { ...china, platform: "taobao", reason: "counterfeit-features", ...at("https://item.taobao.com/item.htm?id=812000000301", "https://item.taobao.com/item.htm?id=812000000302") },
    wants: { platform: "tb", type: "商标权", record: "wanted", kind: "goods", reason: "cf", why: WEISHENME, proof },
  },
  aidc: {
    form: "ipp-aidc", origin: "https://ipp.aidcgroup.net",
    notice: { ...agent, platform: "aliexpress", reason: "test-buy", test_buy: { order: "8190000400123456", report: "examination-report.pdf" }, ...at("https://www.aliexpress.com/item/1005009000000301.html") },
    wants: { platform: "AliExpress", type: "Trademark", record: "t2", kind: "goods", reason: "tb", order: "8190000400123456", report: some("examination-report.pdf"), why: WHY, proof: some(...ALL, "examination-report.pdf") },
  },
  tenlinks: {
    form: "ipp-form", origin: "https://ipp.alibabagroup.com",
    notice: { ...agent, platform: "taobao", right: { ...LAMP, expires: "2031-09-14" }, reason: "counterfeit-features", ...at("https://item.taobao.com/item.htm?id=812000000301", "https://item.taobao.com/item.htm?id=812000000302", "https://item.taobao.com/item.htm?id=812000000303") },
    wants: { ...contact(NOOR), company: NOOR.company, email2: NOOR.email, address: NOOR.address, role: "agent", poa, identity, type: "t", place: "cn", mark: LAMP.text, number: LAMP.number, owner: LAMP.owner, exp_y: "2031", exp_m: "9", exp_d: "14", certificate, why: WHY, proof },
  },
  amazon: {
    form: "amazon", origin: "https://www.amazon.com",
    notice: { ...toys, platform: "amazon", mark_place: "packaging", test_buy: { order: "113-4440009-1234567", report: "" }, ...at("https://www.amazon.com/dp/B0PEBBLE01", "https://www.amazon.com/dp/B0PEBBLE02") },
    wants: { role: "owner", type: "trademark", mark: "PEBBLEMOOR", number: "5890421", owner: TOY.owner, where: "packaging", order: "113-4440009-1234567", why: WHY, first: "Dana", last: "Whitlock", company: DANA.company, street: "900 Lakeshore Plaza", city: "Chicago", region: { any: ["IL", "Illinois"] }, zip: "60601", country: "US", phone: "(312) 555-0142", email: DANA.email },
  },
  vero: {
    form: "ebay", origin: "https://www.ebay.com",
    notice: { ...base, platform: "ebay", reason: "counterfeit", ...at("https://www.ebay.com/itm/186000000301", "https://www.ebay.com/itm/186000000302") },
    wants: { name: LENA.name, company: LENA.company, owner: TENT.owner, street: { any: ["27 Isarweg", "Isarweg 27"] }, city: { any: ["Munich", "München"] }, zip: "80331", country: "Germany", email: LENA.email, email2: maybe(LENA.email), cc: "+49", phone: local("89 5550 4471", "8955504471", "089 5550 4471", "08955504471"), reason: "1.1", office: "USPTO", number: TENT.number, mark: "TARNWICK", sellers: { any: ["peakgear-direct\npeakgear-direct", "peakgear-direct", ""] }, why: WHY, proof: maybeProof, date: maybe("2026-11-24") },
  },
  meta: {
    form: "meta", origin: "https://www.facebook.com",
    notice: { ...agent, platform: "facebook", ...at("https://www.facebook.com/marketplace/item/910000000301/", "https://www.facebook.com/marketplace/item/910000000302/", "https://www.facebook.com/marketplace/item/910000000303/") },
    wants: { type: "t", role: "agent", ...contact(NOOR), address: NOOR.address, email2: NOOR.email, owner: TENT.owner, mark: "TARNWICK", place: "United States", number: TENT.number, goods: { any: ["", "22", "Class 22"] }, certificate, poa, why: WHY },
  },
  lazada: {
    form: "ipp-aidc", origin: "https://ipp.aidcgroup.net",
    notice: { ...base, platform: "lazada", right: { ...TENT, territory: "SG" }, reason: "counterfeit-features", ...at("https://www.lazada.sg/products/i810000301.html", "https://www.lazada.sg/products/i810000302.html") },
    wants: { platform: "lz", type: "t", record: "b", kind: "goods", reason: "cf", why: edited(WHY), proof },
  },
  shopee: {
    form: "shopee", origin: "https://help.shopee.sg",
    notice: { ...agent, filer: LU, explanation: WEISHENME, platform: "shopee", right: { ...TENT, territory: "SG", expires: "2032-02-28" }, ...at("https://shopee.sg/product/2200/8800301", "https://shopee.sg/product/2200/8800302") },
    wants: { market: "新加坡", role: "agent", poa, name: LU.name, company: LU.company, cc: "+86", phone: local("138 0000 0266", "13800000266"), email: LU.email, type: "商标权", mark: "TARNWICK", number: TENT.number, owner: TENT.owner, expires: "2032-02-28", certificate, why: WEISHENME, proof },
  },
  tokopedia: {
    form: "tokopedia", origin: "https://www.tokopedia.com",
    notice: { ...base, platform: "tokopedia", reason: "counterfeit", right: { ...TENT, territory: "ID" }, ...at("https://www.tokopedia.com/peakgear-direct/ridge-tent-one", "https://www.tokopedia.com/peakgear-direct/ridge-tent-two") },
    wants: { ...contact(LENA), company: LENA.company, reason: "fake", titles: { any: ["", "TARNWICK ridge tent", "TARNWICK ridge tent\nTARNWICK ridge tent"] }, shops: { any: ["", "peakgear-direct", "peakgear-direct\npeakgear-direct"] }, why: WHY, proof },
  },
  temu: {
    form: "temu", origin: "https://www.temu.com",
    notice: { ...base, platform: "temu", mark_place: "image", test_buy: { order: "PO-211-0000301", report: "" }, ...at("https://www.temu.com/goods.html?goods_id=601099500000301", "https://www.temu.com/goods.html?goods_id=601099500000302") },
    wants: { role: "owner", owner: TENT.owner, type: "Trademark", how: "no", number: TENT.number, place: "US", where: ["image"], order: "PO-211-0000301", why: edited(WHY), proof, name: LENA.name, email: LENA.email },
  },
  shein: {
    form: "shein", origin: "https://us.shein.com",
    notice: { ...agent, platform: "shein", ...at("https://us.shein.com/Tent-p-81000301.html", "https://us.shein.com/Tent-p-81000302.html") },
    wants: { first: "Noor", last: "Adeyemi", company: NOOR.company, email: NOOR.email, phone: NOOR.phone, street: "41 Cutler Row", city: "Manchester", zip: "M1 4ZZ", country: "GB", role: "agent", poa, type: "Trademark", owner: TENT.owner, mark: "TARNWICK", number: TENT.number, place: "US", certificate, why: WHY, proof },
  },
  dhgate: {
    form: "dhgate", origin: "https://www.dhgate.com",
    notice: { ...agent, filer: LU, explanation: WEISHENME, platform: "dhgate", right: { ...TENT, classes: [20, 22], expires: "2032-02-28" }, ...at("https://www.dhgate.com/product/-/890000301.html", "https://www.dhgate.com/product/-/890000302.html") },
    wants: { company: LU.company, name: LU.name, phone: local(LU.phone, "138 0000 0266", "13800000266"), email: LU.email, role: "agent", ownerid: { maybeSome: ["business-licence.pdf"] }, poa, type: "TM", mark: "TARNWICK", number: TENT.number, classes: ["20", "22"], expires: "2032-02-28", certificate, shops: { any: ["", "peakgear-direct", "peakgear-direct\npeakgear-direct"] }, why: WEISHENME },
  },
  walmart: {
    form: "walmart", origin: "https://brandportal.walmart.com",
    notice: { ...toys, platform: "walmart", ...at("https://www.walmart.com/ip/510000301", "https://www.walmart.com/ip/510000302") },
    wants: { ...contact(DANA), company: DANA.company, address: DANA.address, role: "owner", type: { any: ["trademark", "counterfeit"] }, brand: "PEBBLEMOOR", number: "5890421", owner: TOY.owner, land: "United States", sellers: { any: ["peakgear-direct\npeakgear-direct", "peakgear-direct", ""] }, why: WHY },
  },
  tiktok: {
    form: "tiktok-shop", origin: "https://ipprotection.tiktokglobalshop.com",
    notice: { ...agent, platform: "tiktok_shop", ...at("https://shop.tiktok.com/view/product/1730000000000000301", "https://shop.tiktok.com/view/product/1730000000000000302") },
    wants: { role: "agent", poa, ...contact(NOOR), address: NOOR.address, type: "tm", mark: "TARNWICK", owner: TENT.owner, number: TENT.number, place: "United States", certificate, why: WHY },
  },
  etsy: {
    form: "etsy", origin: "https://www.etsy.com",
    notice: { ...toys, platform: "etsy", right: PICTURE, ...at("https://www.etsy.com/listing/1800000301", "https://www.etsy.com/listing/1800000302") },
    wants: { ...contact(DANA), street: "900 Lakeshore Plaza", city: "Chicago", region: { any: ["IL", "Illinois"] }, zip: "60601", country: "US", role: { any: ["own", "company"] }, owner: PICTURE.owner, type: "copyright", work: PICTURE.text, number: PICTURE.number, why: WHY, proof: maybeProof },
  },
  meli: {
    form: "mercadolibre", origin: "https://global-selling.mercadolibre.com",
    notice: { ...agent, platform: "mercadolibre", right: { ...TENT, territory: "MX" }, ...at("https://articulo.mercadolibre.com.mx/MLM-910000301", "https://articulo.mercadolibre.com.mx/MLM-910000302") },
    wants: { role: "proxy", poa, name: NOOR.name, email: NOOR.email, cc: "44", phone: local("1614960182", "01614960182"), lang: maybe("en"), type: "ma", mark: "TARNWICK", number: TENT.number, place: "MX", owner: TENT.owner, certificate, why: WHY, proof },
  },
  pdd: {
    form: "pinduoduo", origin: "https://ipp.pinduoduo.com",
    notice: { ...china, platform: "pinduoduo", ...at("https://mobile.yangkeduo.com/goods.html?goods_id=812000000301", "https://mobile.yangkeduo.com/goods.html?goods_id=812000000302") },
    wants: { role: "self", subject: ZHOU.company, name: ZHOU.name, phone: "139 0000 0137", email: ZHOU.email, type: "tm", mark: LAMP.text, number: LAMP.number, owner: LAMP.owner, classes: ["11"], certificate, shop: maybe("peakgear-direct"), why: WEISHENME, proof },
  },
  jd: {
    form: "jd", origin: "https://ipr.jd.com",
    notice: { ...agent, filer: LU, right: { ...LAMP, expires: "2031-09-14" }, explanation: WEISHENME, platform: "jd", ...at("https://item.jd.com/100190000301.html", "https://item.jd.com/100190000302.html") },
    wants: { company: LU.company, name: LU.name, phone: local(LU.phone, "138 0000 0266", "13800000266"), email: LU.email, prov: "上海市", city: "徐汇区", street: "漕溪北路99号", role: "agent", type: "tm", mark: LAMP.text, number: LAMP.number, owner: LAMP.owner, classes: "11", exp_y: "2031", exp_m: "9", exp_d: "14", shop: maybe("peakgear-direct"), why: WEISHENME, identity, poa, certificate, proof },
  },
  mic: {
    form: "made-in-china", origin: "https://membercenter.made-in-china.com",
    notice: { ...base, platform: "made_in_china", ...at("https://tents.en.made-in-china.com/product/QwErTyUiOpAs/China-Tent.html", "https://tents.en.made-in-china.com/product/ZxCvBnMlKjHg/China-Tent.html") },
    wants: { type: "tm", shops: { any: ["", "peakgear-direct", "peakgear-direct\npeakgear-direct"] }, why: edited(WHY), proof, holder: maybe(true), owner: maybe(TENT.owner), office: "US", number: TENT.number, first: "Lena", last: "Brandauer", company: LENA.company, email: LENA.email, cc: { any: ["49", "+49"] }, phone: local("89 5550 4471", "8955504471", "089 5550 4471") },
  },
  dsa: {
    form: "eu-dsa", origin: "https://notices.example",
    notice: { ...toys, platform: "aliexpress", right: { ...PICTURE, territory: "EU" }, ...at("https://www.aliexpress.com/item/1005009000000301.html", "https://www.aliexpress.com/item/1005009000000302.html") },
    wants: { category: "ip", work: maybe(PICTURE.text), number: maybe(PICTURE.number), name: { any: [DANA.name, DANA.company] }, email: DANA.email, email2: DANA.email, why: WHY, proof: maybeProof },
  },
};
for (const portal of Object.values(PORTALS)) portal.wants.links = portal.notice.listings.map(({ url }) => url).join("\n");

/** @param {string} portal @param {Record<string, unknown>} values @param {{ name: string, note?: string }[]} reported */
export const count = (portal, values, reported) => counted(PORTALS[portal].wants, values, reported);

const DRAWN_BY_LIBRARY = new Set(["ttg", "aidc", "amazon", "meta", "lazada", "temu", "walmart", "meli", "pdd"]);

/** The page of each portal. @type {Record<string, string>} */
export const FILES = Object.fromEntries(Object.keys(PORTALS).map((name) => [name, name + (DRAWN_BY_LIBRARY.has(name) ? ".jsx" : ".js")]));
