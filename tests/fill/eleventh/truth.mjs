// Ten portals as ten teams would build them from documented labels alone, by an author who has not seen the filler, its words or its
// rules. Each truth is what a careful person with the notice would enter; what the notice does not say stays empty.

import { any, counted, maybe, maybeSome, some } from "../seventh/counted.mjs";
import { by, chinesePhone, filing } from "../seventh/notice.mjs";

const MARGIT = { name: "Margit Ekholm", role: "owner", company: "Tallgran Audio AB", email: "brand@tallgran.example", phone: "+46 8 555 01 73", address: "Norrlandsgatan 18, 111 43 Stockholm, Sweden" };
const HANA = { name: "Hana Okabe", role: "owner", company: "Kumogata Stationery Co., Ltd.", email: "ip@kumogata.example", phone: "+81 3 5550 0128", address: "2-14-6 Kanda Jimbocho, Chiyoda-ku, Tokyo 101-0051, Japan" };
const DIEGO = { name: "Diego Salvatierra", role: "agent", company: "Salvatierra Rubio Abogados", email: "marcas@salvatierrarubio.example", phone: "+34 91 555 0164", address: "Calle de Serrano 57, 28006 Madrid, Spain" };
const RUTH = { name: "Ruth Penhallow", role: "agent", company: "Penhallow Marsh LLP", email: "enforcement@penhallowmarsh.example", phone: "+1 503 555 0142", address: "811 SW Alder Street, Portland, OR 97205, United States" };
const HE = { name: "何沐阳", role: "owner", company: "苏州青梧文具有限公司", email: "fawu@qingwu.example", phone: "+86 137 0000 0452", address: "江苏省苏州市姑苏区平江路226号" };
const SHEN = { name: "沈知夏", role: "owner", company: "杭州竹映家居有限公司", email: "banquan@zhuying.example", phone: "+86 135 0000 0783", address: "浙江省杭州市西湖区文三路478号" };
const LUO = { name: "罗嘉颖", role: "agent", company: "深圳明鉴知识产权代理有限公司", email: "tousu@mingjian.example", phone: "+86 136 0000 0915", address: "广东省深圳市南山区科苑路88号" };
const XU = { name: "许承安", role: "agent", company: "上海序川律师事务所", email: "xu@xuchuan.example", phone: "+86 139 0000 0264", address: "上海市徐汇区漕溪北路398号" };

const AUDIO = { type: "trademark", text: "TALLGRAN", number: "018377215", territory: "EU", classes: [9], owner: "Tallgran Audio AB", expires: "2031-01-19" };
const STAND = { type: "design", text: "Headphone stand", number: "D1018842", territory: "US", classes: [], owner: "Tallgran Audio AB", expires: "2039-03-26" };
const SCENT = { type: "trademark", text: "ALQUIMAR", number: "017904418", territory: "EU", classes: [3], owner: "Alquimar Perfumes S.L.", expires: "2028-05-23" };
const PEN = { type: "patent", text: "Refillable brush pen cartridge", number: "11573920", territory: "US", classes: [], owner: "Kumogata Stationery Co., Ltd.", expires: "2040-05-12" };
const CASE = { type: "design", text: "折叠笔袋", number: "30202311542Q", territory: "SG", classes: [], owner: "Kumogata Stationery Co., Ltd.", expires: "2028-04-18" };
const PRINT = { type: "copyright", text: "Estuary Birds, twelve linocut prints", number: "VA0002427316", territory: "US", classes: [], owner: "Saltmarsh Press LLC" };
const WUTONG = { type: "trademark", text: "青梧", number: "38215507", territory: "CN", classes: [16], owner: "苏州青梧文具有限公司", expires: "2030-01-20" };
const DIARY = { type: "copyright", text: "青梧手帐插画系列", number: "国作登字-2023-F-00207714", territory: "CN", classes: [], owner: "苏州青梧文具有限公司" };
const SEASONS = { type: "copyright", text: "竹映四季图案集", number: "VA0002435518", territory: "US", classes: [], owner: "杭州竹映家居有限公司" };
const BAMBOO = { type: "trademark", text: "竹映", number: "45630182", territory: "CN", classes: [20], owner: "杭州竹映家居有限公司", expires: "2031-03-06" };

const WHY_AUDIO = "The boxes carry our mark in the wrong typeface and lack the batch label of the genuine ones.\nWe have bought one to be sure; this seller has never bought from us.";
const WHY_STAND = "The curved stem and the notched foot are those of the registered design, seen from every side.\nThe owner has given no licence.";
const WHY_SCENT = "The bottles bear the mark ALQUIMAR, yet the owner has never filled this size and the cap is of plastic.\nThe seller is not an authorised distributor.";
const WHY_PEN = "The cartridge has each element of claim 1, among them the sliding seal and the felt reservoir.\nWe have licensed nobody in the United States.";
const WHY_PRINT = "The tote bags reproduce the prints of the heron and of the curlew, with the signature cut away.\nThe publisher has not permitted this use.";
const LIYOU_CASE = "被投诉笔袋的三折结构与侧面弧线同注册外观设计一致，仅颜色不同。\n权利人未许可任何第三方使用该设计。";
const LIYOU_WUTONG = "经购买鉴定，本册封底防伪码无法查询，纸张克重与正品不符。\n该店铺未经权利人授权销售。";
const LIYOU_DIARY = "商品封面使用了系列插画中的第三幅与第九幅，并抹去了署名。\n权利人未曾授权该厂家使用。";
const LIYOU_SEASONS = "抱枕图案与图案集中“秋”篇完全相同，仅调整了底色。\n权利人未授权该商家使用。";
const LIYOU_BAMBOO = "商品标牌上的“竹映”字样为贴纸，正品为激光雕刻，且榫卯结构不同。\n该店铺不是权利人的经销商。";

const COMPARISON = "side-by-side.pdf";
const SCREENSHOT = "product-page.png";
const CERTIFICATE = "register-certificate.pdf";
const IDENTITY = "business-licence.pdf";
const MANDATE = "power-of-attorney.pdf";
const REPORT = "examination-report.pdf";
const { owner, agent, proof, maybeProof } = filing({ comparison: COMPARISON, screenshot: SCREENSHOT, certificate: CERTIFICATE, identity: IDENTITY, mandate: MANDATE, report: REPORT });

/** A number as it is, or without its gaps. */
const plain = (phone) => any(phone, phone.replaceAll(" ", ""));
/** Where a page says that a number is optional. */
const spare = (phone) => any("", ...plain(phone).any);
/** A number beside its country code, with the trunk digit or without. */
const local = (phone, code, trunk = "") => {
  const rest = phone.slice(code.length + 1);
  return any(...new Set([rest, trunk + rest].flatMap((one) => [one, one.replaceAll(" ", "")])));
};
/** Addresses, or the numbers in them. */
const urlsOr = (ids, ...urls) => any(urls.join("\n"), urls.map((url) => url.match(ids)[1]).join("\n"));

const AMAZON = ["https://www.amazon.de/dp/B0TLGRAN21", "https://www.amazon.de/dp/B0TLGRAN22"];
const EBAY = ["https://www.ebay.es/itm/335500000821", "https://www.ebay.es/itm/335500000822", "https://www.ebay.es/itm/335500000823"];

/** @type {Record<string, { form: string, origin: string, lang: string, notice: any, wants: Record<string, any>, stays: string[] }>} */
export const PORTALS = {
  taobao: {
    form: "ipp-taobao", origin: "https://ipp.alibabagroup.com", lang: "zh",
    notice: agent(LUO, WUTONG, LIYOU_WUTONG, { platform: "taobao", reason: "test-buy", test_buy: { order: "3920018845571620413", report: REPORT }, listings: by("墨香文具小铺", "硬面手帐本", "https://item.taobao.com/item.htm?id=760000000821", "https://item.taobao.com/item.htm?id=760000000822", "https://item.taobao.com/item.htm?id=760000000823") }),
    wants: { platform: "TB", kind: "mark", record: "QW-16", object: "goods", reason: "fake-order", order: "3920018845571620413", report: some(REPORT), nick: maybe("墨香文具小铺"), why: LIYOU_WUTONG, evidence: maybeProof(), person: LUO.name, mailbox: LUO.email, mobile: chinesePhone(LUO.phone) },
    stays: ["q", "former", "remark", "copy", "notify", "promise"],
  },
  cbu: {
    form: "ipp-form", origin: "https://ipp.alibabagroup.com", lang: "zh",
    notice: owner(HE, DIARY, LIYOU_DIARY, { platform: "1688", listings: by("义乌市彩笺纸品厂", "手帐本", "https://detail.1688.com/offer/780000000821.html", "https://detail.1688.com/offer/780000000822.html") }),
    wants: { role: "self", nature: "org", unit: HE.company, name: HE.name, mobile: chinesePhone(HE.phone), mail: HE.email, area: "江苏省/苏州市/姑苏区", street: any("平江路226号", HE.address), licence: some(IDENTITY), right: "zzq", title: DIARY.text, holder: DIARY.owner, registered: "y", regno: DIARY.number, certificate: some(CERTIFICATE), site: "1688", text: LIYOU_DIARY, annex: maybeProof() },
    stays: ["find", "published", "homepage", "captcha", "vow"],
  },
  jd: {
    form: "jd", origin: "https://ipr.jd.com", lang: "zh",
    notice: agent(XU, BAMBOO, LIYOU_BAMBOO, { platform: "jd", listings: by("木语家居专营店", "竹制边几", "https://item.jd.com/10090000000821.html", "https://item.jd.com/10090000000822.html", "https://item.jd.com/10090000000823.html") }),
    wants: { capacity: "4", agency: XU.company, contact: XU.name, cellphone: chinesePhone(XU.phone), inbox: XU.email, area: "上海市/上海市/徐汇区", street: any("漕溪北路398号", XU.address), poa: some(MANDATE), right: "trademark", brand: BAMBOO.text, regno: BAMBOO.number, classes: ["20"], expiry: "2031-3-6", holder: BAMBOO.owner, ownership: some(CERTIFICATE), shop: maybe("木语家居专营店"), facts: LIYOU_BAMBOO, proof: maybeProof() },
    stays: ["key", "fax", "orderno", "inner", "pledge"],
  },
  shopee: {
    form: "shopee", origin: "https://help.shopee.sg", lang: "zh",
    notice: agent(LUO, CASE, LIYOU_CASE, { platform: "shopee", listings: by("penpal.house", "fold-up pencil case", "https://shopee.sg/product/88000333/25000000821", "https://shopee.sg/product/88000333/25000000822", "https://shopee.sg/product/88000333/25000000823") }),
    wants: { market: "SG", kind: "design", title: CASE.text, regno: CASE.number, holder: CASE.owner, expires: CASE.expires, certificate: some(CERTIFICATE), identity: "agent", letter: some(MANDATE), contact: LUO.name, firm: LUO.company, mail: LUO.email, code: "+86", phone: local(LUO.phone, "+86"), seller: maybe("penpal.house"), detail: LIYOU_CASE, attach: maybeProof() },
    stays: ["ask", "order", "ticket", "confirm", "subscribe"],
  },
  tiktok: {
    form: "tiktok-shop", origin: "https://ipprotection.tiktokglobalshop.com", lang: "zh",
    notice: owner(SHEN, SEASONS, LIYOU_SEASONS, { platform: "tiktok_shop", listings: by("cozy.corner.deals", "autumn cushion cover", "https://shop.tiktok.com/view/product/1731000000000000821", "https://shop.tiktok.com/view/product/1731000000000000822") }),
    wants: { identity: "owner", fullname: SHEN.name, org: SHEN.company, address: SHEN.address, phone: chinesePhone(SHEN.phone), email: SHEN.email, asset: "copyright-reg", work: SEASONS.text, regno: SEASONS.number, holder: SEASONS.owner, region: "US", proof: some(CERTIFICATE), content: any("", "product"), note: LIYOU_SEASONS, extra: maybeProof() },
    stays: ["lookup", "stamp", "letter", "alias", "aware", "survey"],
  },
  aliexpress: {
    form: "ipp-aidc", origin: "https://ipp.aidcgroup.net", lang: "en",
    notice: agent(RUTH, STAND, WHY_STAND, { platform: "aliexpress", reason: "design-patent", listings: by("Desk Corner Store", "headphone stand", "https://www.aliexpress.com/item/1005009300000821.html", "https://www.aliexpress.com/item/1005009300000822.html", "https://www.aliexpress.com/item/1005009300000823.html") }),
    wants: { site: "AE", ipr: "patent", record: "P-3302", mode: "listing", reason: "design", store: maybe("Desk Corner Store"), statement: WHY_STAND, evidence: proof(), acting: "agent", complainant: RUTH.name, firm: RUTH.company, email: RUTH.email, telephone: spare(RUTH.phone) },
    stays: ["query", "order", "label", "cc", "accept", "liable"],
  },
  amazon: {
    form: "amazon", origin: "https://www.amazon.de", lang: "en",
    notice: owner(MARGIT, AUDIO, WHY_AUDIO, { platform: "amazon", mark_place: "packaging", test_buy: { order: "304-5551730-2211846", report: "" }, listings: by("KlangKiste24", "wireless headphones", ...AMAZON) }),
    wants: { who: "owner", right: "trademark", mark: AUDIO.text, number: AUDIO.number, register: "EUIPO", place: ["packaging"], links: urlsOr(/dp\/(\w+)/, ...AMAZON), orders: "304-5551730-2211846", comments: WHY_AUDIO, name: MARGIT.name, company: MARGIT.company, street: "Norrlandsgatan 18", city: "Stockholm", zip: any("111 43", "11143"), country: "SE", phone: plain(MARGIT.phone), email: MARGIT.email },
    stays: ["twotabsearch", "line2", "region", "secondname", "secondmail", "faith", "perjury", "sign"],
  },
  ebay: {
    form: "ebay", origin: "https://www.ebay.es", lang: "en",
    notice: agent(DIEGO, SCENT, WHY_SCENT, { platform: "ebay", reason: "counterfeit", listings: by("aromas_del_sur", "eau de parfum 75 ml", ...EBAY) }),
    wants: { owner: SCENT.owner, person: DIEGO.name, firm: DIEGO.company, street: "Calle de Serrano 57", town: "Madrid", post: "28006", land: "Spain", phone: plain(DIEGO.phone), mail: DIEGO.email, sellermail: maybe(DIEGO.email), code: "1.1", mark: SCENT.text, regno: SCENT.number, juris: "European Union", links: urlsOr(/itm\/(\d+)/, ...EBAY), why: WHY_SCENT },
    stays: ["kw", "position", "fax", "site", "worklink", "good", "sworn", "signed", "dated"],
  },
  temu: {
    form: "temu", origin: "https://www.temu.com", lang: "en",
    notice: owner(HANA, PEN, WHY_PEN, { platform: "temu", mark_place: "product", listings: by("Inkwell Lane", "brush pen set", "https://www.temu.com/goods.html?goods_id=601099700000821", "https://www.temu.com/goods.html?goods_id=601099700000822", "https://www.temu.com/goods.html?goods_id=601099700000823", "https://www.temu.com/goods.html?goods_id=601099700000824") }),
    wants: { relation: "owner", fullname: HANA.name, entity: HANA.company, email: HANA.email, calling: "JP", phone: local(HANA.phone, "+81", "0"), kind: "patent", patent: PEN.text, number: PEN.number, land: "US", until: PEN.expires, holder: PEN.owner, paper: some(CERTIFICATE), where: ["product"], why: WHY_PEN, support: maybeProof() },
    stays: ["search", "order", "published", "nickname", "belief", "sworn", "signature"],
  },
  etsy: {
    form: "etsy", origin: "https://www.etsy.com", lang: "en",
    notice: agent(RUTH, PRINT, WHY_PRINT, { platform: "etsy", listings: by("TidewaterTotes", "canvas tote bag", "https://www.etsy.com/listing/1820000821", "https://www.etsy.com/listing/1820000822", "https://www.etsy.com/listing/1820000823") }),
    wants: { relation: "represent", owner: PRINT.owner, authority: some(MANDATE), kind: "copyright", work: PRINT.text, number: PRINT.number, country: "US", explain: WHY_PRINT, name: RUTH.name, business: RUTH.company, street: "811 SW Alder Street", city: "Portland", state: any("OR", "Oregon"), zip: "97205", nation: "US", phone: plain(RUTH.phone), email: RUTH.email, files: maybeProof() },
    stays: ["shop", "sample", "unit", "belief", "accuracy", "signature", "tips"],
  },
};
for (const { notice, wants } of Object.values(PORTALS)) {
  wants.links ??= notice.listings.map(({ url }) => url).join("\n");
  // Only papers that the notice has can be handed in.
  const had = [...notice.evidence.map(({ file }) => file), notice.test_buy?.report];
  for (const want of Object.values(wants)) if (want.files) want.files = want.files.filter((file) => had.includes(file));
}

/** Two halves, mixed in languages and libraries, so that one can stay unread. */
export const HALVES = {
  a: ["taobao", "shopee", "aliexpress", "ebay", "etsy"],
  b: ["cbu", "jd", "tiktok", "amazon", "temu"],
};

/** @param {string} portal @param {Record<string, unknown>} values @param {{ name: string, note?: string }[]} reported */
export const count = (portal, values, reported) => counted(PORTALS[portal].wants, values, reported);

const REACT = new Set(["taobao", "aliexpress", "temu", "etsy"]);

/** The page of each portal. @type {Record<string, string>} */
export const FILES = Object.fromEntries(Object.keys(PORTALS).map((name) => [name, name + (REACT.has(name) ? ".jsx" : ".js")]));
