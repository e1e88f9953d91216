// What each page of this folder must hold for its notice, and what must stay as it is found. The pages were written without a
// look at the filler or at its words, as twenty teams would build them; `half` was drawn by lot, so that one half can stay unread.

import { counted, maybe, some } from "../unseen/truth.mjs";

const NORA = { name: "Nora Whitcombe", role: "owner", company: "Tallgrass Outfitters Inc.", email: "brand@tallgrass.example", phone: "+1 720 555 0164", address: "4815 Juniper Court, Denver, CO 80211, United States" };
const CALLUM = { name: "Callum Redfearn", role: "agent", company: "Redfearn Doyle IP Ltd", email: "notices@redfearndoyle.example", phone: "+44 161 496 0127", address: "27 Canal Street, Manchester M1 3HE, United Kingdom" };
const KATJA = { name: "Katja Brandhorst", role: "owner", company: "Brandhorst Leuchten GmbH", email: "marken@brandhorst.example", phone: "+49 221 5550 0173", address: "Gereonswall 31, 50670 Köln, Germany" };
const XIA = { name: "夏知远", role: "owner", company: "苏州听雨轩文创有限公司", email: "quanli@tingyuxuan.example", phone: "+86 139 0000 0368", address: "江苏省苏州市姑苏区平江路112号" };
const LU = { name: "陆明川", role: "agent", company: "上海衡正知识产权服务有限公司", email: "tousu@hengzheng.example", phone: "+86 135 0000 0914", address: "上海市徐汇区漕溪北路88号" };
const RODRIGO = { name: "Rodrigo Santillán", role: "agent", company: "Santillán Abogados S.C.", email: "marcas@santillan.example", phone: "+52 55 5555 0147", address: "Avenida Ejemplo 120, 06700 Ciudad de México, Mexico" };

const JACKET = { type: "trademark", text: "TALLGRASS", number: "5810226", territory: "US", classes: [25], owner: "Tallgrass Outfitters Inc." };
const LAMP = { type: "trademark", text: "LUMENWALD", number: "018455210", territory: "EU", classes: [11], owner: "Brandhorst Leuchten GmbH", expires: "2031-05-18" };
const PAPER = { type: "trademark", text: "听雨轩", number: "52880317", territory: "CN", classes: [16], owner: "苏州听雨轩文创有限公司", expires: "2031-09-13" };

const WHY = "The zip pulls carry no embossed leaf and the care label names another maker.\nWe have never supplied this seller.";
const WARUM = "Der Schirm ist genietet statt verklebt, und das Typenschild trägt keine Seriennummer.\nDer Anbieter gehört nicht zu unseren Händlern.";
const WEISHENME = "纸张克重与正品不符，封底没有防伪烫金编号。\n该店铺从未获得我方授权。";
const POR_QUE = "Los cierres no llevan la hoja grabada y la etiqueta nombra a otro fabricante.\nNunca hemos vendido a este vendedor.";

const PAPERS = [
  { file: "difference-sheet.pdf", kind: "comparison" },
  { file: "offer-page.png", kind: "screenshot" },
  { file: "registration.pdf", kind: "certificate" },
  { file: "trade-register.pdf", kind: "identity" },
];
const MANDATE = { file: "mandate.pdf", kind: "authorisation" };
const ALL = [...PAPERS, MANDATE].map(({ file }) => file);
const proof = some(...ALL);
const maybeProof = { maybeSome: ALL };
const certificate = some("registration.pdf");
const identity = some("trade-register.pdf");
const poa = some(MANDATE.file);
const any = (...ways) => ({ any: ways });

const owner = (filer, right, explanation, more) => ({ filer, right, complaint_type: "listing", reason: "", explanation, evidence: PAPERS, test_buy: null, ...more });
const agent = (filer, right, explanation, more) => owner(filer, right, explanation, { evidence: [...PAPERS, MANDATE], ...more });
/** Listings of one seller, or each with its own. */
const at = (title, ...rows) => rows.map((row) => (Array.isArray(row) ? { url: row[0], title, seller: row[1] } : { url: row, title, seller: "peak-and-valley" }));

/** @type {Record<string, { form: string, origin: string, lang: string, half: "a" | "b", notice: object, wants: Record<string, any>, stays: string[] }>} */
export const PORTALS = {
  amazon: {
    form: "amazon", origin: "https://www.amazon.com", lang: "en", half: "a",
    notice: agent(CALLUM, JACKET, WHY, { platform: "amazon", mark_place: "packaging", test_buy: { order: "113-5557712-8800316", report: "" }, listings: at("fleece jacket", "https://www.amazon.com/dp/B0TALLGR01", "https://www.amazon.com/dp/B0TALLGR02") }),
    wants: { role: "AGENT", owner: JACKET.owner, type: "TRADEMARK", brand: "TALLGRASS", number: JACKET.number, register: "US", where: "PACKAGING", orders: "113-5557712-8800316", why: WHY, name: CALLUM.name, company: CALLUM.company, street: "27 Canal Street", city: "Manchester", zip: "M1 3HE", country: "GB", phone: CALLUM.phone, email: CALLUM.email },
    stays: ["region", "second", "belief", "perjury", "signature", "work", "search"],
  },
  vero: {
    form: "ebay", origin: "https://www.ebay.com", lang: "en", half: "b",
    notice: owner(NORA, JACKET, WHY, { platform: "ebay", reason: "counterfeit", listings: at("fleece jacket", "https://www.ebay.com/itm/388000000511", "https://www.ebay.com/itm/388000000512", "https://www.ebay.com/itm/388000000513") }),
    wants: { owner: JACKET.owner, name: NORA.name, company: NORA.company, address: NORA.address, phone: NORA.phone, email: NORA.email, shown: maybe(NORA.email), mark: "TALLGRASS", number: JACKET.number, place: "United States", reason: "1.1", why: WHY, date: maybe("2026-11-24") },
    stays: ["title", "fax", "web", "belief", "oath", "signature", "signedAt", "user", "password", "help"],
  },
  walmart: {
    form: "walmart", origin: "https://brandportal.walmart.com", lang: "en", half: "a",
    notice: owner(NORA, JACKET, WHY, { platform: "walmart", listings: at("fleece jacket", ["https://www.walmart.com/ip/761000511", "ridge-outlet"], ["https://www.walmart.com/ip/761000512", "north slope deals"], ["https://www.walmart.com/ip/761000513", "ridge-outlet"]) }),
    wants: { kind: any("trademark", "counterfeit"), brand: "TALLGRASS", number: JACKET.number, goods: "25", reason: any("", "The item uses my trademark without permission", "The item is a counterfeit of my product"), sellers: "ridge-outlet\nnorth slope deals\nridge-outlet", why: WHY, files: maybeProof, first: "Nora", last: "Whitcombe", company: NORA.company, email: NORA.email, email2: NORA.email, code: "+1", phone: any("720 555 0164", "7205550164", "720-555-0164", "(720) 555-0164"), street: "4815 Juniper Court", city: "Denver", state: any("CO", "Colorado"), zip: "80211", country: "United States" },
    stays: ["title", "unit", "order", "oath", "signature", "news", "search"],
  },
  etsy: {
    form: "etsy", origin: "https://www.etsy.com", lang: "en", half: "a",
    notice: owner(NORA, JACKET, WHY, { platform: "etsy", listings: at("fleece jacket", "https://www.etsy.com/listing/1930000511", "https://www.etsy.com/listing/1930000512") }),
    wants: { relation: any("employer", "mine"), type: "tm", owner: JACKET.owner, mark: "TALLGRASS", number: JACKET.number, place: "US", classes: any("25", "Class 25"), why: WHY, first: "Nora", last: "Whitcombe", company: maybe(NORA.company), street: "4815 Juniper Court", city: "Denver", zip: "80211", state: "Colorado", country: "US", phone: NORA.phone, email: NORA.email },
    stays: ["work", "workNumber", "example", "loa", "unit", "belief", "oath", "signature", "search", "news"],
  },
  tiktok: {
    form: "tiktok-shop", origin: "https://ipprotection.tiktokglobalshop.com", lang: "en", half: "a",
    notice: agent(CALLUM, LAMP, WHY, { platform: "tiktok_shop", listings: at("table lamp", "https://shop.tiktok.com/view/product/1731200000000000511", "https://shop.tiktok.com/view/product/1731200000000000512", "https://shop.tiktok.com/view/product/1731200000000000513") }),
    wants: { role: "agent", name: CALLUM.name, company: CALLUM.company, email: CALLUM.email, prefix: "+44", phone: any("161 496 0127", "1614960127"), address: CALLUM.address, poa, asset: "trademark", mark: "LUMENWALD", number: LAMP.number, place: "EU", classes: ["11"], owner: LAMP.owner, expires: LAMP.expires, certificate, content: "product", why: WHY, proof },
    stays: ["search", "code", "belief", "true", "signature"],
  },
  aidc: {
    form: "ipp-aidc", origin: "https://ipp.aidcgroup.net", lang: "en", half: "b",
    notice: agent(CALLUM, LAMP, WHY, { platform: "aliexpress", reason: "counterfeit-features", listings: at("table lamp", "https://www.aliexpress.com/item/1005009700000511.html", "https://www.aliexpress.com/item/1005009700000512.html", "https://www.aliexpress.com/item/1005009700000513.html") }),
    wants: { platform: "aliexpress", type: "trademark", record: "R-40117", kind: "listing", reason: "cf", why: WHY, proof },
    stays: ["order", "report", "reference", "good", "true", "search"],
  },
  ttg: {
    form: "ipp-taobao", origin: "https://ipp.alibabagroup.com", lang: "zh", half: "b",
    notice: owner(XIA, PAPER, WEISHENME, { platform: "tmall", reason: "counterfeit-features", listings: at("手账本", "https://detail.tmall.com/item.htm?id=846000000511", "https://detail.tmall.com/item.htm?id=846000000512") }),
    wants: { platform: "tmall", type: "trademark", record: "51003", kind: "item", reason: "fake/cf", why: WEISHENME, proof },
    stays: ["search", "order", "promise", "note"],
  },
  pdd: {
    form: "pinduoduo", origin: "https://ipp.pinduoduo.com", lang: "zh", half: "a",
    notice: agent(LU, PAPER, WEISHENME, { platform: "pinduoduo", listings: at("手账本", "https://mobile.yangkeduo.com/goods.html?goods_id=846000000521", "https://mobile.yangkeduo.com/goods.html?goods_id=846000000522") }),
    wants: { subject: "company", company: LU.company, licence: identity, role: "agent", poa, contact: LU.name, phone: any("13500000914", "135 0000 0914", LU.phone), email: LU.email, kind: "tm", mark: "听雨轩", number: PAPER.number, owner: PAPER.owner, classes: ["16"], expires: PAPER.expires, certificate, why: WEISHENME, proof },
    stays: ["search", "idno", "sms", "captcha", "promise"],
  },
  meli: {
    form: "mercadolibre", origin: "https://global-selling.mercadolibre.com", lang: "es", half: "a",
    notice: agent(RODRIGO, { ...JACKET, number: "2610384", territory: "MX" }, POR_QUE, { platform: "mercadolibre", listings: at("chamarra", "https://articulo.mercadolibre.com.mx/MLM-931000511", "https://articulo.mercadolibre.com.mx/MLM-931000512") }),
    wants: { role: "apoderado", right: "marca", mark: "TALLGRASS", number: "2610384", country: "MX", classes: any("25", "Clase 25"), owner: JACKET.owner, reason: maybe("falso"), why: POR_QUE, proof, name: RODRIGO.name, company: RODRIGO.company, email: RODRIGO.email, email2: RODRIGO.email, code: "52", phone: "5555550147", address: any(RODRIGO.address, "Avenida Ejemplo 120, 06700 Ciudad de México"), language: maybe("es"), poa },
    stays: ["work", "order", "oath", "terms", "signature", "search", "opinion"],
  },
  dsade: {
    form: "eu-dsa", origin: "https://notices.example", lang: "de", half: "a",
    notice: owner(KATJA, LAMP, WARUM, { platform: "aliexpress", listings: at("Tischleuchte", "https://www.aliexpress.com/item/1005009700000521.html", "https://www.aliexpress.com/item/1005009700000522.html") }),
    wants: { category: "ip", isOwner: "ja", right: "marke", mark: "LUMENWALD", number: LAMP.number, place: "EU", owner: LAMP.owner, goods: maybe("Leuchten"), why: WARUM, proof: maybeProof, first: "Katja", last: "Brandhorst", company: maybe(KATJA.company), email: KATJA.email, email2: KATJA.email, phone: maybe(KATJA.phone), street: maybe("Gereonswall 31"), zip: maybe("50670"), city: maybe("Köln") },
    stays: ["salutation", "flagger", "belief", "privacy", "sum", "search", "statistics"],
  },
};
for (const { notice, wants } of Object.values(PORTALS)) wants.links = notice.listings.map(({ url }) => url).join("\n");

/** @param {string} portal @param {Record<string, unknown>} values @param {{ name: string, note?: string }[]} reported */
export const count = (portal, values, reported) => counted(PORTALS[portal].wants, values, reported);

const DRAWN_BY_LIBRARY = new Set(["walmart", "aidc", "ttg"]);

/** The page of each portal. @type {Record<string, string>} */
export const FILES = Object.fromEntries(Object.keys(PORTALS).map((name) => [name, name + (DRAWN_BY_LIBRARY.has(name) ? ".jsx" : ".js")]));

/** The pages of a half. @param {"a" | "b"} half */
export const half = (half) => Object.keys(PORTALS).filter((name) => PORTALS[name].half === half);
