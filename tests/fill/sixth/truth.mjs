// Ten portals as ten teams would build them from documented labels alone: whoever wrote them had not seen the filler, its words
// or its rules, and of older sets only what a page reports. Each truth is what a careful person with the notice would enter;
// `half` was drawn by lot, so that one half can stay unread.

import { counted, maybe, some } from "../unseen/truth.mjs";

const MARISOL = { name: "Marisol Henderson", role: "owner", company: "Bramblecote Toys LLC", email: "ip@bramblecote.example", phone: "+1 503 555 0186", address: "2270 Larkspur Lane, Portland, OR 97214, United States" };
const TOBIAS = { name: "Tobias Lindqvist", role: "agent", company: "Lindqvist & Hale LLP", email: "enforcement@lindqvisthale.example", phone: "+44 117 496 0153", address: "40 Harbour Road, Bristol BS1 6XN, United Kingdom" };
const FEMKE = { name: "Femke van der Linde", role: "owner", company: "Vlietstra Keramiek B.V.", email: "merken@vlietstra.example", phone: "+31 30 555 0119", address: "Oudegracht 210, 3511 NR Utrecht, Netherlands" };
const SHEN = { name: "沈若溪", role: "owner", company: "杭州青屿茶业有限公司", email: "weiquan@qingyu.example", phone: "+86 137 0000 0526", address: "浙江省杭州市西湖区龙井路66号" };
const GU = { name: "顾长风", role: "agent", company: "北京启衡知识产权代理有限公司", email: "tousu@qiheng.example", phone: "+86 136 0000 0471", address: "北京市朝阳区建国路93号" };

const TOY = { type: "trademark", text: "BRAMBLECOTE", number: "6120457", territory: "US", classes: [16, 28], owner: "Bramblecote Toys LLC", expires: "2030-08-11" };
const TOY_CN = { ...TOY, number: "39104477", territory: "CN", classes: [28], expires: "2030-02-20" };
const MUG = { type: "trademark", text: "VLIETSTRA", number: "018733019", territory: "EU", classes: [21], owner: "Vlietstra Keramiek B.V.", expires: "2032-10-07" };
const TEA = { type: "trademark", text: "青屿", number: "61204588", territory: "CN", classes: [30], owner: "杭州青屿茶业有限公司", expires: "2032-05-20" };
const TEA_SG = { type: "trademark", text: "QINGYU", number: "40202218842P", territory: "SG", classes: [30], owner: "杭州青屿茶业有限公司", expires: "2032-09-01" };
const ART = { type: "copyright", text: "Bramblecote Woodland Illustrations", number: "VA0002388145", territory: "US", classes: [], owner: "Bramblecote Toys LLC" };

const WHY = "The wheels are glued instead of pegged and the box shows no batch code.\nThis seller has never bought from us.";
const WHY_MUG = "The base carries no impressed mark and the glaze is printed instead of painted.\nThe seller is not one of our dealers.";
const WHY_ART = "Four of our woodland drawings are used as the pictures of this listing.\nNobody but us may license them.";
const LIYOU = "茶罐封签没有防伪暗纹，罐底未打印生产批次。\n该店铺从未获得权利人授权。";

const PAPERS = [
  { file: "side-by-side.pdf", kind: "comparison" },
  { file: "listing-page.png", kind: "screenshot" },
  { file: "registration.pdf", kind: "certificate" },
  { file: "company-register.pdf", kind: "identity" },
];
const MANDATE = { file: "power-of-attorney.pdf", kind: "authorisation" };
const ALL = [...PAPERS, MANDATE].map(({ file }) => file);
const proof = some(...ALL);
const maybeProof = { maybeSome: ALL };
const certificate = some("registration.pdf");
const identity = some("company-register.pdf");
const comparison = some("side-by-side.pdf");
const screenshot = some("listing-page.png");
const poa = some(MANDATE.file);
const any = (...ways) => ({ any: ways });

const owner = (filer, right, explanation, more) => ({ filer, right, complaint_type: "listing", reason: "", explanation, evidence: PAPERS, test_buy: null, ...more });
const agent = (filer, right, explanation, more) => owner(filer, right, explanation, { evidence: [...PAPERS, MANDATE], ...more });
/** Listings of one seller. */
const at = (title, seller, ...urls) => urls.map((url) => ({ url, title, seller }));

/** @type {Record<string, { form: string, origin: string, lang: string, half: "a" | "b", notice: any, wants: Record<string, any>, stays: string[] }>} */
export const PORTALS = {
  ttg: {
    form: "ipp-taobao", origin: "https://ipp.alibabagroup.com", lang: "zh", half: "b",
    notice: agent(GU, TEA, LIYOU, { platform: "taobao", reason: "counterfeit-features", listings: at("龙井茶叶礼盒", "山野茶铺", "https://item.taobao.com/item.htm?id=855000000611", "https://item.taobao.com/item.htm?id=855000000612", "https://item.taobao.com/item.htm?id=855000000613") }),
    wants: { platform: "taobao", type: "tm", record: "IPR-61204588", kind: "item", reason: "03cf", why: LIYOU, proof, mail: maybe(GU.email) },
    stays: ["search", "earlier", "promise"],
  },
  steps1688: {
    form: "ipp-taobao", origin: "https://ipp.alibabagroup.com", lang: "zh", half: "a",
    notice: owner(SHEN, TEA, LIYOU, { platform: "1688", reason: "counterfeit-features", listings: at("龙井茶叶批发", "绿源茶业", "https://detail.1688.com/offer/755000000611.html", "https://detail.1688.com/offer/755000000612.html") }),
    wants: { role: "self", type: "trademark", place: "CN", mark: TEA.text, number: TEA.number, owner: TEA.owner, classes: ["30"], expires: TEA.expires, certificate, platform: "1688", kind: "goods", reason: "fake/feature", why: LIYOU, comparison, screenshot, other: maybeProof },
    stays: ["search", "poa", "renewed", "remark", "bought", "agree"],
  },
  aidc: {
    form: "ipp-aidc", origin: "https://ipp.aidcgroup.net", lang: "en", half: "b",
    notice: agent(TOBIAS, MUG, WHY_MUG, { platform: "aliexpress", reason: "counterfeit-features", listings: at("stoneware mug", "kiln-and-co", "https://www.aliexpress.com/item/1005009800000611.html", "https://www.aliexpress.com/item/1005009800000612.html", "https://www.aliexpress.com/item/1005009800000613.html") }),
    wants: { platform: "AE", type: "TRADEMARK", record: "20771", kind: "LISTING", reason: "03cf", proofType: any("", "OTHER"), why: WHY_MUG, proof, contact: TOBIAS.name, email: TOBIAS.email },
    stays: ["search", "reference", "order", "good", "accurate"],
  },
  tenlinks: {
    form: "ipp-form", origin: "https://ipp.alibabagroup.com", lang: "en", half: "b",
    notice: owner(MARISOL, TOY_CN, WHY, { platform: "taobao", reason: "counterfeit-features", listings: at("wooden train", "toy-harbour", "https://item.taobao.com/item.htm?id=855000000621", "https://item.taobao.com/item.htm?id=855000000622", "https://item.taobao.com/item.htm?id=855000000623") }),
    wants: { last: "Henderson", first: "Marisol", company: MARISOL.company, relation: "owner", email: MARISOL.email, code: "+1", phone: any("503 555 0186", "5035550186", "503-555-0186", "(503) 555-0186"), nation: "US", address: any(MARISOL.address, "2270 Larkspur Lane, Portland, OR 97214"), identity, type: "Trademark", place: "Mainland China", mark: TOY.text, number: TOY_CN.number, owner: TOY.owner, expires: TOY_CN.expires, certificate, kinds: "cf\ncf\ncf", why: WHY, proof },
    stays: ["elsewhere", "poa", "captcha", "agree"],
  },
  amazon: {
    form: "amazon", origin: "https://www.amazon.com", lang: "en", half: "a",
    notice: agent(TOBIAS, TOY, WHY, { platform: "amazon", mark_place: "product", test_buy: { order: "114-5550421-7700913", report: "" }, listings: at("wooden train", "toy harbour store", "https://www.amazon.com/dp/B0BRMBLC01", "https://www.amazon.com/dp/B0BRMBLC02") }),
    wants: { role: "agent", owner: TOY.owner, type: "trademark", brand: TOY.text, number: TOY.number, office: "US", where: "product", sellers: maybe("toy harbour store\ntoy harbour store"), order: "114-5550421-7700913", why: WHY, name: TOBIAS.name, company: TOBIAS.company, street: "40 Harbour Road", city: "Bristol", zip: "BS1 6XN", country: "GB", phone: TOBIAS.phone, email: TOBIAS.email },
    stays: ["line2", "region", "same", "second", "secondMail", "belief", "perjury", "signature", "search"],
  },
  vero: {
    form: "ebay", origin: "https://www.ebay.com", lang: "en", half: "a",
    notice: owner(MARISOL, TOY, WHY, { platform: "ebay", reason: "counterfeit", listings: at("wooden train", "toy_harbour", "https://www.ebay.com/itm/399000000611", "https://www.ebay.com/itm/399000000612", "https://www.ebay.com/itm/399000000613") }),
    wants: { relation: "owner", owner: TOY.owner, mark: TOY.text, number: TOY.number, jurisdiction: "United States", classes: any(["16", "28"], ["28", "16"]), reason: "1.1", why: WHY, message: maybe(WHY), files: maybeProof, name: MARISOL.name, company: MARISOL.company, street: "2270 Larkspur Lane", city: "Portland", state: any("OR", "Oregon"), zip: "97214", country: "United States", phone: MARISOL.phone, email: MARISOL.email, shown: maybe(MARISOL.email), date: maybe("2026-11-24") },
    stays: ["registered", "position", "site", "copy", "belief", "oath", "signature"],
  },
  meta: {
    form: "meta", origin: "https://www.facebook.com", lang: "en", half: "b",
    notice: agent(TOBIAS, MUG, WHY_MUG, { platform: "facebook", listings: at("stoneware mug", "Kiln and Co", "https://www.facebook.com/marketplace/item/940000000611/", "https://www.facebook.com/marketplace/item/940000000612/", "https://www.facebook.com/marketplace/item/940000000613/") }),
    wants: { role: "rep", name: TOBIAS.name, address: TOBIAS.address, phone: TOBIAS.phone, email: TOBIAS.email, email2: TOBIAS.email, owner: MUG.owner, mark: MUG.text, place: "EU", number: MUG.number, goods: any("", "21", "class 21", "Class 21"), certificate, content: "listing", why: WHY_MUG, bought: any("", "no"), proof: maybeProof },
    stays: ["search", "site", "believe", "signature", "updates"],
  },
  temu: {
    form: "temu", origin: "https://www.temu.com", lang: "en", half: "b",
    notice: owner(MARISOL, ART, WHY_ART, { platform: "temu", mark_place: "image", listings: at("nursery print set", "print-nest", "https://www.temu.com/goods.html?goods_id=601099900000611", "https://www.temu.com/goods.html?goods_id=601099900000612") }),
    wants: { role: "owner", owner: ART.owner, type: "copyright", how: "number", number: ART.number, title: ART.text, country: "US", certificate, parts: ["image"], why: WHY_ART, proof, name: MARISOL.name, company: maybe(MARISOL.company), email: MARISOL.email, email2: MARISOL.email, code: any("", "+1"), phone: any("", "503 555 0186", "5035550186", "503-555-0186", "(503) 555-0186") },
    stays: ["published", "link", "mark", "tmnumber", "order", "good", "sworn", "chat"],
  },
  shopee: {
    form: "shopee", origin: "https://help.shopee.sg", lang: "zh", half: "a",
    notice: agent(GU, TEA_SG, LIYOU, { platform: "shopee", listings: at("龙井茶叶礼盒", "greenleaf.sg", "https://shopee.sg/product/6600/8810611", "https://shopee.sg/product/6600/8810612", "https://shopee.sg/product/6600/8810613") }),
    wants: { market: "SG", role: "agent", company: GU.company, contact: GU.name, code: "+86", phone: any("136 0000 0471", "13600000471"), email: GU.email, region: "北京市/北京市/朝阳区", street: any("建国路93号", GU.address), poa, type: "tm", mark: TEA_SG.text, number: TEA_SG.number, place: "SG", classes: ["30"], owner: TEA_SG.owner, expires: TEA_SG.expires, certificate, reason: any("", "fake"), why: LIYOU, comparison, screenshot, other: maybeProof },
    stays: ["search", "captcha", "promise", "news"],
  },
  dsa: {
    form: "eu-dsa", origin: "https://notices.example", lang: "en", half: "a",
    notice: owner(FEMKE, MUG, WHY_MUG, { platform: "aliexpress", listings: at("stoneware mug", "kiln-and-co", "https://www.aliexpress.com/item/1005009800000621.html", "https://www.aliexpress.com/item/1005009800000622.html") }),
    wants: { category: "ip", right: "tm", mark: MUG.text, number: MUG.number, territory: "EU", owner: MUG.owner, capacity: "holder", finding: any("", "kiln-and-co"), why: WHY_MUG, files: maybeProof, flagger: any("", "no"), first: "Femke", last: "van der Linde", company: maybe(FEMKE.company), email: FEMKE.email, email2: FEMKE.email, country: "NL" },
    stays: ["search", "noticed", "anonymous", "reference", "belief", "sum", "news"],
  },
};
for (const { notice, wants } of Object.values(PORTALS)) wants.links = notice.listings.map(({ url }) => url).join("\n");

/** @param {string} portal @param {Record<string, unknown>} values @param {{ name: string, note?: string }[]} reported */
export const count = (portal, values, reported) => counted(PORTALS[portal].wants, values, reported);

const DRAWN_BY_LIBRARY = new Set(["ttg", "aidc", "amazon", "vero", "meta"]);

/** The page of each portal. @type {Record<string, string>} */
export const FILES = Object.fromEntries(Object.keys(PORTALS).map((name) => [name, name + (DRAWN_BY_LIBRARY.has(name) ? ".jsx" : ".js")]));

/** The pages of a half. @param {"a" | "b"} half */
export const half = (half) => Object.keys(PORTALS).filter((name) => PORTALS[name].half === half);
