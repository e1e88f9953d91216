// What each page of this folder must hold for its notice. Eleven notices come from an agent, two are of a copyright, two have a test buy.
// What is not named here stays as it is found: statements, codes from pictures, signatures, news, references of one's own.

import { counted, maybe, some } from "../unseen/truth.mjs";

const MARTA = { name: "Marta Ellingsen", role: "owner", company: "Fjordhave Audio AS", email: "legal@fjordhave.example", phone: "+47 22 55 01 34", address: "14 Bryggegata, 0250 Oslo, Norway" };
const RAY = { name: "Ray Castellano", role: "owner", company: "Larkmint Kitchen LLC", email: "ip@larkmint.example", phone: "+1 503 555 0118", address: "2210 Alder Street, Portland, OR 97205, United States" };
const SHEN = { name: "沈一鸣", role: "owner", company: "宁波澄湖家居用品有限公司", email: "fawu@chenghu.example", phone: "+86 137 0000 0451", address: "浙江省宁波市鄞州区百丈东路56号" };
const OWEN = { name: "Owen Pryce", role: "agent", company: "Pryce Harrow LLP", email: "takedown@pryceharrow.example", phone: "+44 29 2018 0055", address: "8 Windsor Wharf, Cardiff CF10 5BZ, United Kingdom" };
const BEATRIZ = { name: "Beatriz Almada", role: "agent", company: "Almada & Reis Lda", email: "marcas@almadareis.example", phone: "+351 215 550 163", address: "Rua das Amoreiras 48, 1250-024 Lisboa, Portugal" };
const HAN = { name: "韩书言", role: "agent", company: "北京知桥知识产权代理有限公司", email: "ipr@zhiqiao.example", phone: "+86 136 0000 0722", address: "北京市海淀区学院路38号" };

const SPEAKER = { type: "trademark", text: "FJORDHAVE", number: "6450117", territory: "US", classes: [9], owner: "Fjordhave Audio AS" };
const KITCHEN = { type: "trademark", text: "LARKMINT", number: "5724460", territory: "US", classes: [21], owner: "Larkmint Kitchen LLC" };
const LINEN = { type: "trademark", text: "澄湖", number: "39550126", territory: "CN", classes: [24], owner: "宁波澄湖家居用品有限公司" };
const PHOTOS = { type: "copyright", text: "Larkmint Summer Photo Series", number: "VA0002401155", territory: "US", classes: [], owner: "Larkmint Kitchen LLC" };
const PATTERN = { type: "copyright", text: "澄湖水波纹花型", number: "国作登字-2023-F-00150288", territory: "CN", classes: [], owner: "宁波澄湖家居用品有限公司" };

const WHY = "The grille cloth is glued instead of clipped, and the badge lacks the engraved serial number.\nThe seller is not one of our dealers.";
const WEISHENME = "面料克重与正品不符,水洗标印刷字体有误。\n该店铺未经我方授权销售。";
const PORQUE = "A tela frontal é colada e o emblema não traz o número de série gravado.\nO vendedor não é revendedor autorizado.";
const PORQUE_ES = "La rejilla está pegada y la placa no lleva el número de serie grabado.\nEl vendedor no es un distribuidor autorizado.";

const PAPERS = [
  { file: "side-by-side.pdf", kind: "comparison" },
  { file: "listing-page.png", kind: "screenshot" },
  { file: "trademark-certificate.pdf", kind: "certificate" },
  { file: "company-extract.pdf", kind: "identity" },
];
const POWER = { file: "power-of-attorney.pdf", kind: "authorisation" };
const ALL = [...PAPERS.map(({ file }) => file), POWER.file];
const proof = some(...ALL);
const maybeProof = { maybeSome: ALL };
const certificate = some("trademark-certificate.pdf");
const identity = some("company-extract.pdf");
const poa = some(POWER.file);

const base = { filer: MARTA, right: SPEAKER, complaint_type: "listing", reason: "", explanation: WHY, evidence: PAPERS, test_buy: null };
const larkmint = { ...base, filer: RAY, right: KITCHEN };
const china = { ...base, filer: SHEN, right: LINEN, explanation: WEISHENME };
const by = (filer, more = {}) => ({ ...base, filer, evidence: [...PAPERS, POWER], ...more });
/** Listings of one seller, or each with its own. */
const at = (...rows) => ({ listings: rows.map((row) => (Array.isArray(row) ? { url: row[0], title: "bookshelf speaker", seller: row[1] } : { url: row, title: "bookshelf speaker", seller: "soundbay-outlet" })) });
const any = (...ways) => ({ any: ways });
/** Lines as an editor may part them. */
const edited = (why) => any(why, why.replace("\n", "\n\n"));
const OREGON = any(RAY.address, "2210 Alder Street, Portland, OR 97205");
const CARDIFF = any(OWEN.address, "8 Windsor Wharf, Cardiff CF10 5BZ");

/** @type {Record<string, { form: string, origin: string, notice: object, wants: Record<string, any> }>} */
export const PORTALS = {
  ttg: {
    form: "ipp-taobao", origin: "https://ipp.alibabagroup.com",
    notice: { ...china, platform: "tmall", reason: "counterfeit-features", ...at("https://detail.tmall.com/item.htm?id=823000000401", "https://detail.tmall.com/item.htm?id=823000000402") },
    wants: { platform: "tmall", iprType: "trademark", ipr: 90231, target: "item", reason: "03cf", why: WEISHENME, proof },
  },
  aidc: {
    form: "ipp-aidc", origin: "https://ipp.aidcgroup.net",
    notice: { ...by(OWEN), platform: "aliexpress", reason: "test-buy", test_buy: { order: "8191000700456123", report: "purchase-report.pdf" }, ...at("https://www.aliexpress.com/item/1005009100000401.html") },
    wants: { platform: "aliexpress", type: "trademark", record: "IPR-77013", target: "listing", reason: "Test buy", order: "8191000700456123", report: some("purchase-report.pdf"), why: WHY, proof: some(...ALL, "purchase-report.pdf") },
  },
  tenlinks: {
    form: "ipp-form", origin: "https://ipp.alibabagroup.com",
    notice: { ...by(OWEN, { right: { ...LINEN, expires: "2030-06-27" } }), platform: "taobao", reason: "counterfeit-features", ...at("https://item.taobao.com/item.htm?id=823000000411", "https://item.taobao.com/item.htm?id=823000000412", "https://item.taobao.com/item.htm?id=823000000413") },
    wants: { name: any(OWEN.name, OWEN.company), identity: "entity", role: "agent", company: OWEN.company, email: OWEN.email, phone: OWEN.phone, country: "United Kingdom", address: CARDIFF, idFile: identity, poaFile: poa, ipr: "Trademark", place: "Mainland China", mark: "澄湖", number: LINEN.number, owner: LINEN.owner, expiry: "2030-06-27", proofFile: certificate, why: WHY, evidence: proof },
  },
  amazon: {
    form: "amazon", origin: "https://www.amazon.com",
    notice: { ...larkmint, platform: "amazon", mark_place: "image", test_buy: { order: "114-5550004-7654321", report: "" }, ...at("https://www.amazon.com/dp/B0LARKMT01", "https://www.amazon.com/dp/B0LARKMT02") },
    wants: { role: "owner", right: "trademark", brand: "LARKMINT", number: "5724460", market: "US", where: "image", offers: any("", "all", "some"), order: "114-5550004-7654321", why: WHY, name: RAY.name, company: RAY.company, address: OREGON, phone: any(RAY.phone, "503 555 0118", "(503) 555-0118"), email: RAY.email },
  },
  vero: {
    form: "ebay", origin: "https://www.ebay.com",
    notice: { ...by(OWEN), platform: "ebay", reason: "counterfeit", ...at("https://www.ebay.com/itm/197000000401", "https://www.ebay.com/itm/197000000402") },
    wants: { owner: SPEAKER.owner, name: OWEN.name, company: OWEN.company, address: OWEN.address, email: OWEN.email, email2: maybe(OWEN.email), phone: OWEN.phone, reason: "1.1", why: WHY, number: SPEAKER.number, place: "United States", date: maybe("2026-11-24") },
  },
  lazada: {
    form: "ipp-aidc", origin: "https://ipp.aidcgroup.net",
    notice: { ...by(HAN, { right: { ...SPEAKER, number: "40202308821T", territory: "SG" }, explanation: WEISHENME }), platform: "lazada", reason: "counterfeit-features", ...at("https://www.lazada.sg/products/i820000401.html", "https://www.lazada.sg/products/i820000402.html") },
    wants: { platform: "Lazada", market: "SG", type: "商标", record: "b1", target: "listing", reason: "假货特征", why: WEISHENME, proof },
  },
  shopee: {
    form: "shopee", origin: "https://help.shopee.com.br",
    notice: { ...by(BEATRIZ, { right: { ...SPEAKER, number: "915550208", territory: "BR", expires: "2031-10-19" }, explanation: PORQUE }), platform: "shopee", ...at("https://shopee.com.br/product/3300/9900401", "https://shopee.com.br/product/3300/9900402") },
    wants: { role: "agent", name: BEATRIZ.name, company: BEATRIZ.company, email: BEATRIZ.email, phone: BEATRIZ.phone, poa, type: "tm", brand: "FJORDHAVE", number: "915550208", owner: SPEAKER.owner, country: "BR", expires: "2031-10-19", certificate, why: PORQUE, proof },
  },
  tokopedia: {
    form: "tokopedia", origin: "https://www.tokopedia.com",
    notice: { ...base, right: { ...SPEAKER, number: "IDM000980117", territory: "ID" }, platform: "tokopedia", reason: "counterfeit", ...at("https://www.tokopedia.com/soundbay-outlet/speaker-rak-satu", "https://www.tokopedia.com/soundbay-outlet/speaker-rak-dua") },
    wants: { name: MARTA.name, company: MARTA.company, email: MARTA.email, phone: MARTA.phone, right: "merek", reason: "palsu", mark: "FJORDHAVE", number: "IDM000980117", why: WHY, files: proof },
  },
  temu: {
    form: "temu", origin: "https://www.temu.com",
    notice: { ...by(OWEN), platform: "temu", mark_place: "packaging", ...at("https://www.temu.com/goods.html?goods_id=601099700000401", "https://www.temu.com/goods.html?goods_id=601099700000402", "https://www.temu.com/goods.html?goods_id=601099700000403") },
    wants: { role: "agent", owner: SPEAKER.owner, poa, type: "tm", number: SPEAKER.number, country: "US", where: ["packaging"], why: WHY, proof, name: OWEN.name, email: OWEN.email },
  },
  shein: {
    form: "shein", origin: "https://us.shein.com",
    notice: { ...larkmint, platform: "shein", ...at("https://us.shein.com/Mixing-Bowl-p-82000401.html", "https://us.shein.com/Mixing-Bowl-p-82000402.html") },
    wants: { first: "Ray", last: "Castellano", company: RAY.company, email: RAY.email, phone: RAY.phone, street: "2210 Alder Street", city: "Portland", zip: "97205", country: "us", role: "owner", type: "trademark", mark: "LARKMINT", number: KITCHEN.number, owner: KITCHEN.owner, land: "us", why: WHY, files: proof },
  },
  dhgate: {
    form: "dhgate", origin: "https://www.dhgate.com",
    notice: { ...by(HAN, { right: { ...SPEAKER, expires: "2032-11-20" }, explanation: WEISHENME }), platform: "dhgate", ...at("https://www.dhgate.com/product/-/901000401.html", "https://www.dhgate.com/product/-/901000402.html") },
    wants: { role: "2", company: HAN.company, name: HAN.name, phone: any(HAN.phone, "136 0000 0722", "13600000722"), email: HAN.email, address: HAN.address, ownerid: { maybeSome: ["company-extract.pdf"] }, poa, type: "TM", mark: "FJORDHAVE", number: SPEAKER.number, classes: "9", expires: "2032-11-20", certificate, why: WEISHENME, proof },
  },
  walmart: {
    form: "walmart", origin: "https://brandportal.walmart.com",
    notice: { ...larkmint, platform: "walmart", ...at(["https://www.walmart.com/ip/520000401", "pantry-depot"], ["https://www.walmart.com/ip/520000402", "kitchen-lane"]) },
    wants: { type: any("trademark", "counterfeit"), brand: "LARKMINT", number: KITCHEN.number, reason: any("", "Trademark appears on an infringing product", "Product is counterfeit"), sellers: "pantry-depot\nkitchen-lane", why: WHY, first: "Ray", last: "Castellano", company: RAY.company, email: RAY.email, phone: RAY.phone, address: RAY.address },
  },
  tiktok: {
    form: "tiktok-shop", origin: "https://ipprotection.tiktokglobalshop.com",
    notice: { ...by(HAN, { right: { ...SPEAKER, expires: "2032-11-20" }, explanation: WEISHENME }), platform: "tiktok_shop", ...at("https://shop.tiktok.com/view/product/1731000000000000401", "https://shop.tiktok.com/view/product/1731000000000000402") },
    wants: { role: "agent", fullName: HAN.name, email: HAN.email, phone: HAN.phone, address: HAN.address, poa, asset: "tm", assetName: "FJORDHAVE", assetNo: SPEAKER.number, assetOwner: SPEAKER.owner, jurisdiction: "US", validUntil: "2032-11-20", ownership: certificate, content: "product", why: WEISHENME, proof },
  },
  etsy: {
    form: "etsy", origin: "https://www.etsy.com",
    notice: { ...larkmint, right: PHOTOS, platform: "etsy", ...at("https://www.etsy.com/listing/1810000401", "https://www.etsy.com/listing/1810000402") },
    wants: { relation: any("own", "company"), first: "Ray", last: "Castellano", street: "2210 Alder Street", city: "Portland", state: any("OR", "Oregon"), zip: "97205", country: "US", phone: RAY.phone, email: RAY.email, type: "copyright", owner: PHOTOS.owner, work: PHOTOS.text, regno: PHOTOS.number, why: WHY, files: maybeProof },
  },
  meli: {
    form: "mercadolibre", origin: "https://global-selling.mercadolibre.com",
    notice: { ...by(BEATRIZ, { right: { ...SPEAKER, number: "2455017", territory: "MX" }, explanation: PORQUE_ES }), platform: "mercadolibre", ...at("https://articulo.mercadolibre.com.mx/MLM-920000401", "https://articulo.mercadolibre.com.mx/MLM-920000402") },
    wants: { role: "apoderado", proxy: poa, type: "marca", mark: "FJORDHAVE", number: "2455017", country: "MX", holder: SPEAKER.owner, certificate, motive: maybe("falso"), why: PORQUE_ES, proof, name: BEATRIZ.name, email: BEATRIZ.email, prefix: "351", phone: "215550163", language: any("", "es", "pt", "en"), publicName: any("", BEATRIZ.name, BEATRIZ.company, SPEAKER.owner), publicEmail: maybe(BEATRIZ.email) },
  },
  meta: {
    form: "meta", origin: "https://www.facebook.com",
    notice: { ...base, platform: "facebook", ...at("https://www.facebook.com/marketplace/item/920000000401/", "https://www.facebook.com/marketplace/item/920000000402/", "https://www.facebook.com/marketplace/item/920000000403/") },
    wants: { role: any("owner", "org"), name: MARTA.name, address: MARTA.address, phone: MARTA.phone, email: MARTA.email, email2: MARTA.email, owner: SPEAKER.owner, mark: "FJORDHAVE", basis: "registered", place: "United States", number: SPEAKER.number, certificate, goods: any("", "9", "class 9", "Class 9"), kind: "market", why: WHY },
  },
  pdd: {
    form: "pinduoduo", origin: "https://ipp.pinduoduo.com",
    notice: { ...china, right: { ...LINEN, expires: "2030-06-27" }, platform: "pinduoduo", ...at("https://mobile.yangkeduo.com/goods.html?goods_id=823000000401", "https://mobile.yangkeduo.com/goods.html?goods_id=823000000402") },
    wants: { subject: "company", role: "owner", contact: SHEN.name, phone: any(SHEN.phone, "137 0000 0451", "13700000451"), email: SHEN.email, company: SHEN.company, license: identity, kind: "tm", mark: "澄湖", number: LINEN.number, owner: LINEN.owner, classes: ["24"], expires: "2030-06-27", certificate, why: WEISHENME, proof },
  },
  jd: {
    form: "jd", origin: "https://ipr.jd.com",
    notice: { ...by(HAN, { right: PATTERN, explanation: WEISHENME }), platform: "jd", ...at("https://item.jd.com/100210000401.html", "https://item.jd.com/100210000402.html") },
    wants: { kind: "cr", role: "agent", company: HAN.company, contact: HAN.name, mobile: any(HAN.phone, "136 0000 0722", "13600000722"), mail: HAN.email, area: "北京市/海淀区", street: any("学院路38号", HAN.address), identity, authority: poa, crName: PATTERN.text, holder: PATTERN.owner, ownership: certificate, why: WEISHENME, evidence: proof },
  },
  mic: {
    form: "made-in-china", origin: "https://membercenter.made-in-china.com",
    notice: { ...base, platform: "made_in_china", ...at("https://audio.en.made-in-china.com/product/AbCdEfGhIjKl/China-Speaker.html", "https://audio.en.made-in-china.com/product/MnOpQrStUvWx/China-Speaker.html") },
    wants: { type: "trademark", addBy: "url", why: edited(WHY), proof, mark: "FJORDHAVE", number: SPEAKER.number, place: "US", isHolder: maybe(true), holder: maybe(SPEAKER.owner), name: MARTA.name, company: MARTA.company, email: MARTA.email, cc: "47", phone: any("22 55 01 34", "22550134") },
  },
  dsa: {
    form: "eu-dsa", origin: "https://notices.example",
    notice: { ...by(OWEN, { right: { ...SPEAKER, number: "018774120", territory: "EU" } }), platform: "aliexpress", ...at("https://www.aliexpress.com/item/1005009100000411.html", "https://www.aliexpress.com/item/1005009100000412.html") },
    wants: { category: "ip", right: "tm", mark: "FJORDHAVE", number: "018774120", owner: SPEAKER.owner, name: any(OWEN.name, OWEN.company), company: maybe(OWEN.company), email: OWEN.email, why: WHY, proof: maybeProof },
  },
};
for (const portal of Object.values(PORTALS)) portal.wants.links = portal.notice.listings.map(({ url }) => url).join("\n");

/** @param {string} portal @param {Record<string, unknown>} values @param {{ name: string, note?: string }[]} reported */
export const count = (portal, values, reported) => counted(PORTALS[portal].wants, values, reported);

const PLAIN = new Set(["amazon", "vero", "shein", "dhgate", "etsy", "meta", "mic", "dsa"]);

/** The page of each portal. @type {Record<string, string>} */
export const FILES = Object.fromEntries(Object.keys(PORTALS).map((name) => [name, name + (PLAIN.has(name) ? ".js" : ".jsx")]));
