// Fourteen portals as fourteen teams would build them from documented labels, by an author who has not seen the filler, its words or its
// rules. Each truth is what a careful person with the notice would enter; what the notice does not say stays empty.

import { any, counted, maybe, maybeSome, some } from "../seventh/counted.mjs";
import { by, chinesePhone, filing } from "../seventh/notice.mjs";

const MARCUS = { name: "Marcus Hale", role: "owner", company: "Emberlane Outdoor Co.", email: "ip@emberlane.example", phone: "+1 720 555 0141", address: "1290 Alpine Court, Boulder, CO 80302, United States" };
const DANA = { name: "Dana Kowalczyk", role: "owner", company: "Quillmark Tools Inc.", email: "patents@quillmark.example", phone: "+1 414 555 0173", address: "902 Foundry Lane, Milwaukee, WI 53204, United States" };
const AMARA = { name: "Amara Oyelaran", role: "owner", company: "Larkspur & Finch Ceramics LLC", email: "rights@larkspurfinch.example", phone: "+1 503 555 0162", address: "418 Kiln Street, Portland, OR 97209, United States" };
const TOBIAS = { name: "Tobias Wexler", role: "agent", company: "Harborgate IP Services LLC", email: "notices@harborgate.example", phone: "+1 617 555 0119", address: "60 Congress Wharf, Boston, MA 02110, United States" };
const ANNIKA = { name: "Annika Brandt", role: "owner", company: "Falkenried Möbel GmbH", email: "schutzrechte@falkenried.example", phone: "+49 40 5555 0128", address: "Speicherweg 12, 20457 Hamburg, Germany" };
const IMOGEN = { name: "Imogen Fairclough", role: "owner", company: "Tidewrack Prints Ltd", email: "hello@tidewrack.example", phone: "+44 117 496 0158", address: "22 Rope Walk, Bristol BS1 6ZJ, United Kingdom" };
const KOH = { name: "Koh Wei Ling", role: "agent", company: "Straits Mark Advisory Pte. Ltd.", email: "enforcement@straitsmark.example", phone: "+65 6555 0143", address: "80 Telok Lane, #12-03, Singapore 068899" };
const HE = { name: "贺知遥", role: "owner", company: "杭州青梧茶业有限公司", email: "fawu@qingwu.example", phone: "+86 137 0000 0527", address: "浙江省杭州市西湖区龙井路88号" };
const YAN = { name: "严立群", role: "agent", company: "上海衡信知识产权代理有限公司", email: "weiquan@hengxin.example", phone: "+86 135 0000 0916", address: "上海市徐汇区漕溪北路398号" };
const FAN = { name: "樊嘉", role: "owner", company: "深圳朗川户外用品有限公司", email: "brand@rangchuan.example", phone: "+86 136 0000 0384", address: "广东省深圳市南山区科技南路16号" };

const EMBER = { type: "trademark", text: "EMBERLANE", number: "6604129", territory: "US", classes: [11], owner: MARCUS.company, expires: "2031-12-28" };
const LANTERN = { type: "design", text: "Collapsible camping lantern", number: "D1014882", territory: "US", classes: [], owner: MARCUS.company, expires: "2039-02-20" };
const REAMER = { type: "patent", text: "Ratcheting pipe deburring tool", number: "11482093", territory: "US", classes: [], owner: DANA.company, expires: "2039-08-15" };
const FINCH = { type: "trademark", text: "LARKSPUR FINCH", number: "6218457", territory: "US", classes: [21], owner: AMARA.company, expires: "2030-12-08" };
const QUILL = { type: "trademark", text: "QUILLMARK", number: "5890412", territory: "US", classes: [8], owner: DANA.company, expires: "2029-10-22" };
const CHAIR = { type: "design", text: "Stacking chair", number: "015024411-0001", territory: "EU", classes: [], owner: ANNIKA.company, expires: "2033-05-17" };
const HERONS = { type: "copyright", text: "Nine Herons (linocut)", number: "VA0002398415", territory: "US", classes: [], owner: IMOGEN.company };
const SOLVANE = { type: "trademark", text: "SOLVANE", number: "40202117734R", territory: "SG", classes: [3], owner: "Solvane Skincare Pte. Ltd.", expires: "2031-07-19" };
const QINGWU = { type: "trademark", text: "青梧", number: "51873460", territory: "CN", classes: [30], owner: HE.company, expires: "2031-09-06" };
const DRAWINGS = { type: "copyright", text: "青梧茶礼系列插画", number: "国作登字-2023-F-00271846", territory: "CN", classes: [], owner: HE.company };
const GARDENS = { type: "copyright", text: "青梧茶园摄影作品集", number: "国作登字-2024-G-00093317", territory: "CN", classes: [], owner: HE.company };
const RANG = { type: "trademark", text: "RANGCHUAN", number: "6935518", territory: "US", classes: [22], owner: FAN.company, expires: "2032-12-27" };

const WHY = {
  amazon: "The lanterns bear our word mark on the base, but they have no serial number and the switch is of another make.\nWe have never supplied this seller.",
  registry: "The product has each element of claim 1: the ratchet ring, the three blades and the spring-loaded cone.\nNo licence has been granted to this seller.",
  ebay: "The mugs are counterfeit: the maker's stamp is printed and not impressed, and the glaze is of a colour that we never made.\nThe seller is unknown to us.",
  walmart: "The handle is not marked with the lot number and the blister card carries a wrong address.\nThe goods do not come from Quillmark Tools Inc.",
  temu: "The pictures of the listings show the word mark on the side of the box, while the goods that are sent bear no mark.\nThe owner has not authorized this shop.",
  tiktok: "The lantern sold has the folding ribs and the ring handle of our registered design in the same arrangement.\nWe have not allowed this shop to make or sell it.",
  shopee: "The bottles have no batch code and the label gives an importer that does not exist.\nThe owner has not supplied this shop.",
  alibaba: "The chair offered has the same back, the same frame and the same angle of the legs as the registered design.\nThe supplier has no licence.",
  etsy: "The listings offer prints and cushions that reproduce our linocut line for line.\nWe have not given a licence to this shop.",
  taobao: "经购买鉴定，茶罐底部无防伪码，内袋封口及茶叶等级标识均与正品不同。\n该店铺未获权利人授权。",
  cbu: "商品包装使用的图案与权利人登记的插画第三幅、第五幅一致，仅改变了底色。\n权利人从未许可该商家使用。",
  jd: "商品外盒的“青梧”字样印刷模糊，缺少生产批号，茶叶产地标识与正品不符。\n该店铺与权利人无任何授权关系。",
  pdd: "该商品主图盗用权利人摄影作品第十二幅，仅裁去了右下角的署名。\n权利人未许可该店铺使用。",
  dhgate: "吊床缝线及挂环与正品不同，吊牌上没有序列号，却标有我司商标。\n该卖家未获授权。",
};

const CERTIFICATE = "registration-certificate.pdf";
const IDENTITY = "owner-identity.pdf";
const MANDATE = "power-of-attorney.pdf";
const REPORT = "test-purchase-report.pdf";
const { owner, agent, proof, maybeProof } = filing({ comparison: "side-by-side.pdf", screenshot: "listing-capture.png", certificate: CERTIFICATE, identity: IDENTITY, mandate: MANDATE, report: REPORT });

/** A number with its country code, or as it is dialled at home, in any gaps. */
function phones(phone) {
  const [code, ...parts] = phone.split(" ");
  const home = code === "+44" || code === "+49" ? [`0${parts[0]}`, ...parts.slice(1)] : parts;
  const dialled = code === "+1" ? [`(${parts[0]}) ${parts.slice(1).join("-")}`, `+1-${parts.join("-")}`] : [];
  return [phone, phone.replaceAll(" ", ""), home.join(" "), home.join(""), home.join("-"), ...dialled];
}
const phone = ({ phone: one }) => any(...phones(one));
const chinese = ({ phone: one }) => chinesePhone(one);
/** An address with its country or without. */
const address = ({ address: one }) => any(one, one.split(", ").slice(0, -1).join(", "));
const either = (...ways) => any(...ways.flatMap((way) => way.any ?? [way]));
const urls = (start, ...ids) => ids.map((id) => `${start}${id}`);
const both = (start, ...ids) => any(urls(start, ...ids).join("\n"), ids.join("\n"));

/** @type {Record<string, { form: string, origin: string, lang: string, notice: any, wants: Record<string, any>, stays: string[] }>} */
export const PORTALS = {
  taobao: {
    form: "ipp-taobao", origin: "https://ipp.alibabagroup.com", lang: "zh",
    notice: owner(HE, QINGWU, WHY.taobao, { platform: "taobao", reason: "test-buy", test_buy: { order: "2026110900358", report: REPORT }, listings: by("茶香小栈", "龙井礼盒", ...urls("https://item.taobao.com/item.htm?id=", "780000001401", "780000001402", "780000001403")) }),
    wants: { platform: "taobao", type: "TM", record: "20431", kind: "listing", reason: "01tb", order: "2026110900358", report: some(REPORT), supplement: WHY.taobao, evidence: maybeProof(), name: any(HE.company, HE.name), mail: HE.email },
    stays: ["ask", "cc", "memo", "pledge"],
  },
  alibaba: {
    form: "ipp-aidc", origin: "https://ipp.aidcgroup.net", lang: "en",
    notice: owner(ANNIKA, CHAIR, WHY.alibaba, { platform: "alibaba", reason: "design-patent", listings: by("Foshan Restwell Furniture Co., Ltd.", "stacking chair", ...urls("https://www.alibaba.com/product-detail/_", "1601200001401.html", "1601200001402.html")) }),
    wants: { platform: "ALIBABA", type: "patent", place: "OT", record: "71203", kind: "LISTING", reason: "DP", supplement: WHY.alibaba, evidence: maybeProof(), name: any(ANNIKA.company, ANNIKA.name), mail: ANNIKA.email, phone: either("", phone(ANNIKA)) },
    stays: ["ask", "order", "report", "evaluation", "reference", "faith", "truth"],
  },
  cbu: {
    form: "ipp-taobao", origin: "https://ipp.alibabagroup.com", lang: "zh",
    notice: agent(YAN, DRAWINGS, WHY.cbu, { platform: "1688", reason: "artwork", listings: by("义乌市佳礼包装厂", "茶叶礼盒包装", ...urls("https://detail.1688.com/offer/", "690000001401.html", "690000001402.html", "690000001403.html")) }),
    wants: { platform: "cbu", type: "zzq", record: "CR00271846", kind: "offer", reason: "z1", cert: some(CERTIFICATE), supplement: WHY.cbu, evidence: maybeProof(), identity: "agent", poa: some(MANDATE), name: any(YAN.company, YAN.name), mail: YAN.email, phone: either("", chinese(YAN)) },
    stays: ["word", "publish", "official", "remark", "pledge"],
  },
  amazon: {
    form: "amazon", origin: "https://www.amazon.com", lang: "en",
    notice: owner(MARCUS, EMBER, WHY.amazon, { platform: "amazon", mark_place: "product", listings: by("Trailbeam Deals", "camping lantern", ...urls("https://www.amazon.com/dp/", "B0EMBRLN01", "B0EMBRLN02", "B0EMBRLN03")) }),
    wants: { role: "OWNER", store: "ATVPDKIKX0DER", right: "TRADEMARK", brand: EMBER.text, regno: EMBER.number, holder: EMBER.owner, where: "PRODUCT", links: both("https://www.amazon.com/dp/", "B0EMBRLN01", "B0EMBRLN02", "B0EMBRLN03"), scope: any("", "ALL", "CHOSEN"), sellers: maybe("Trailbeam Deals"), info: WHY.amazon, name: MARCUS.name, company: MARCUS.company, street: "1290 Alpine Court", city: "Boulder", state: any("CO", "Colorado"), zip: "80302", country: "US", phone: phone(MARCUS), mail: MARCUS.email },
    stays: ["field-keywords", "workno", "workwords", "worklink", "orders", "street2", "name2", "mail2", "faith", "perjury", "signature"],
  },
  registry: {
    form: "amazon", origin: "https://www.amazon.com", lang: "en",
    notice: owner(DANA, REAMER, WHY.registry, { platform: "amazon", listings: by("PipePro Outlet", "pipe deburring tool", ...urls("https://www.amazon.com/dp/", "B0RTCHDB01", "B0RTCHDB02")) }),
    wants: { role: "owner", store: "com", right: "patent", number: REAMER.number, land: "US", title: REAMER.text, holder: REAMER.owner, links: both("https://www.amazon.com/dp/", "B0RTCHDB01", "B0RTCHDB02"), info: WHY.registry, documents: maybeProof(), name: DANA.name, company: DANA.company, address: address(DANA), phone: phone(DANA), mail: DANA.email },
    stays: ["search", "brand", "places", "orders", "name2", "mail2", "faith", "perjury", "signature"],
  },
  ebay: {
    form: "ebay", origin: "https://www.ebay.com", lang: "en",
    notice: owner(AMARA, FINCH, WHY.ebay, { platform: "ebay", reason: "counterfeit", listings: by("homegoods_corner", "stoneware mug", ...urls("https://www.ebay.com/itm/", "296000001401", "296000001402", "296000001403")) }),
    wants: { owner: FINCH.owner, name: AMARA.name, company: AMARA.company, address: address(AMARA), mail: AMARA.email, shown: AMARA.email, phone: phone(AMARA), code: "1.1", items: both("https://www.ebay.com/itm/", "296000001401", "296000001402", "296000001403"), why: WHY.ebay, mark: FINCH.text, regno: FINCH.number, jurisdiction: any("United States", "US", "USA", "United States of America"), attach: maybeProof() },
    stays: ["_nkw", "title", "fax", "site", "work", "faith", "perjury", "signature", "date"],
  },
  etsy: {
    form: "etsy", origin: "https://www.etsy.com", lang: "en",
    notice: owner(IMOGEN, HERONS, WHY.etsy, { platform: "etsy", listings: by("MarshlightGifts", "heron print", ...urls("https://www.etsy.com/listing/", "1900001401", "1900001402", "1900001403")) }),
    wants: { relation: any("company", "self"), type: "copyright", owner: HERONS.owner, work: HERONS.text, regno: HERONS.number, regland: "United States", samples: maybeProof(), why: WHY.etsy, fullname: IMOGEN.name, company: IMOGEN.company, street: "22 Rope Walk", city: "Bristol", postcode: "BS1 6ZJ", country: "United Kingdom", phone: phone(IMOGEN), email: IMOGEN.email },
    stays: ["search", "letter", "original", "apartment", "region", "faith", "perjury", "signature"],
  },
  walmart: {
    form: "walmart", origin: "https://brandportal.walmart.com", lang: "en",
    notice: agent(TOBIAS, QUILL, WHY.walmart, { platform: "walmart", listings: by("Handy Harvest", "pipe cutter", ...urls("https://www.walmart.com/ip/", "5300001401", "5300001402", "5300001403")) }),
    wants: { brand: QUILL.text, type: any("trademark", "counterfeit"), regno: QUILL.number, reason: any("", "tm_item", "cf_item"), sellers: any("Handy Harvest\nHandy Harvest\nHandy Harvest", ""), details: WHY.walmart, files: maybeProof(), first: "Tobias", last: "Wexler", company: TOBIAS.company, email: TOBIAS.email, phone: phone(TOBIAS), relation: "AGENT", owner: QUILL.owner },
    stays: ["search", "work", "order", "title", "perjury", "signature"],
  },
  temu: {
    form: "temu", origin: "https://www.temu.com", lang: "en",
    notice: agent(TOBIAS, FINCH, WHY.temu, { platform: "temu", mark_place: "image", listings: by("Cozy Table Shop", "stoneware mug set", ...urls("https://www.temu.com/goods.html?goods_id=", "601099000001401", "601099000001402", "601099000001403")) }),
    wants: { role: "agent", letter: some(MANDATE), right: "trademark", brand: FINCH.text, regno: FINCH.number, land: "US", holder: FINCH.owner, places: ["image"], details: WHY.temu, documents: maybeProof(), name: TOBIAS.name, company: TOBIAS.company, mail: TOBIAS.email, phone: phone(TOBIAS) },
    stays: ["find", "work", "published", "worklink", "orders", "faith", "perjury", "complete", "signature"],
  },
  tiktok: {
    form: "tiktok-shop", origin: "https://ipprotection.tiktokglobalshop.com", lang: "en",
    notice: owner(MARCUS, LANTERN, WHY.tiktok, { platform: "tiktok_shop", listings: by("campglow.us", "folding lantern", ...urls("https://shop.tiktok.com/view/product/", "1729000000000001401", "1729000000000001402")) }),
    wants: { orgtype: maybe("enterprise"), role: "rights_owner", name: MARCUS.name, company: MARCUS.company, address: address(MARCUS), code: "+1", phone: any("720 555 0141", "7205550141", "720-555-0141", "(720) 555-0141"), mail: MARCUS.email, asset: "design", title: LANTERN.text, number: LANTERN.number, owner: LANTERN.owner, land: "US", until: LANTERN.expires, certificate: some(CERTIFICATE), proof: maybeSome(CERTIFICATE, IDENTITY), kinds: "product\nproduct", description: WHY.tiktok, evidence: maybeProof() },
    stays: ["filter", "published", "reference", "ack"],
  },
  shopee: {
    form: "shopee", origin: "https://help.shopee.sg", lang: "en",
    notice: agent(KOH, SOLVANE, WHY.shopee, { platform: "shopee", listings: by("glowdaily.sg", "facial serum", ...urls("https://shopee.sg/product/", "512001401/24900001401", "512001401/24900001402")) }),
    wants: { market: "Singapore", identity: "rep", name: KOH.name, company: KOH.company, mail: KOH.email, phone: phone(KOH), loa: some(MANDATE), owner: SOLVANE.owner, type: "Trademark", brand: SOLVANE.text, regno: SOLVANE.number, land: "Singapore", classes: any("", "3", "Class 3"), cert: some(CERTIFICATE), shop: maybe("glowdaily.sg"), why: WHY.shopee, docs: maybeProof() },
    stays: ["q", "ref", "truth", "consent"],
  },
  jd: {
    form: "jd", origin: "https://ipr.jd.com", lang: "zh",
    notice: agent(YAN, QINGWU, WHY.jd, { platform: "jd", listings: by("山野茶叶专营店", "龙井礼盒", ...urls("https://item.jd.com/", "100199001401.html", "100199001402.html")) }),
    wants: { role: "4", owner: QINGWU.owner, agency: YAN.company, mandate: some(MANDATE), identity: some(IDENTITY), contact: YAN.name, tel: chinese(YAN), mail: YAN.email, address: YAN.address, type: "TM", title: QINGWU.text, number: QINGWU.number, cls: "30", until: QINGWU.expires, certificate: some(CERTIFICATE), shop: maybe("山野茶叶专营店"), facts: WHY.jd, evidence: proof() },
    stays: ["keyword", "fax", "order", "code", "promise"],
  },
  pdd: {
    form: "pinduoduo", origin: "https://ipp.pinduoduo.com", lang: "zh",
    notice: owner(HE, GARDENS, WHY.pdd, { platform: "pinduoduo", listings: by("茗源农家茶", "明前龙井", ...urls("https://mobile.yangkeduo.com/goods.html?goods_id=", "450000001401", "450000001402", "450000001403")) }),
    wants: { subject: "company", identity: "owner", holder: GARDENS.owner, licence: some(IDENTITY), right: "copyright", title: GARDENS.text, number: GARDENS.number, certificate: some(CERTIFICATE), kind: maybe("picture"), spots: any([], ["main"]), content: WHY.pdd, material: maybeProof(), contact: HE.name, mobile: any("13700000527", "137 0000 0527"), mail: HE.email },
    stays: ["query", "proxy", "original", "outtakes", "model", "note", "promise"],
  },
  dhgate: {
    form: "dhgate", origin: "https://www.dhgate.com", lang: "zh",
    notice: owner(FAN, RANG, WHY.dhgate, { platform: "dhgate", listings: by("outdoorgear66", "camping hammock", ...urls("https://www.dhgate.com/product/-/", "930001401.html", "930001402.html", "930001403.html")) }),
    wants: { identity: "owner", contact: FAN.name, company: FAN.company, phone: chinese(FAN), email: FAN.email, addr: maybe(FAN.address), iptype: "1", ipname: RANG.text, ipno: RANG.number, place: "US", cls: maybe("22"), expire: RANG.expires, holder: RANG.owner, scan: some(CERTIFICATE), links: any(urls("https://www.dhgate.com/product/-/", "930001401.html", "930001402.html", "930001403.html").join("\n"), "930001401\n930001402\n930001403"), desc: WHY.dhgate, proof: maybeProof() },
    stays: ["kw", "ownerid", "auth", "authend", "letter", "captcha", "agree"],
  },
};
for (const [name, { notice, wants }] of Object.entries(PORTALS)) {
  if (name !== "ebay") wants.links ??= notice.listings.map(({ url }) => url).join("\n");
  // Only papers that the notice has can be handed in.
  const papers = [...notice.evidence.map(({ file }) => file), notice.test_buy?.report];
  for (const want of Object.values(wants)) if (want.files) want.files = want.files.filter((file) => papers.includes(file));
}

/** @param {string} portal @param {Record<string, unknown>} values @param {{ name: string, note?: string }[]} reported */
export const count = (portal, values, reported) => counted(PORTALS[portal].wants, values, reported);

const REACT = new Set(["taobao", "alibaba", "etsy", "temu", "tiktok", "pdd"]);

/** The page of each portal. @type {Record<string, string>} */
export const FILES = Object.fromEntries(Object.keys(PORTALS).map((name) => [name, name + (REACT.has(name) ? ".jsx" : ".js")]));
