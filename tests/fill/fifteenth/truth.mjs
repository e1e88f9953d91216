// Twelve portals as twelve teams of 2026 would build them from documented labels, by an author who has not seen the filler, its
// words or its rules. Each truth is what a careful person with the notice would enter; what the notice does not say stays empty.

import { any, counted, maybe, some } from "../seventh/counted.mjs";
import { by, chinesePhone, filing } from "../seventh/notice.mjs";

const LIN = { name: "林予安", role: "owner", company: "杭州栖木文具有限公司", email: "ipr@qimu.example", phone: "+86 139 0000 0724", address: "浙江省杭州市余杭区文一西路1208号" };
const GAO = { name: "高砚秋", role: "agent", company: "深圳市明衡知识产权代理有限公司", email: "weiquan@mingheng.example", phone: "+86 136 0000 0581", address: "广东省深圳市南山区科苑路26号" };
const SHEN = { name: "沈可欣", role: "owner", company: "苏州织云文化创意有限公司", email: "banquan@zhiyun.example", phone: "+86 137 0000 0852", address: "江苏省苏州市姑苏区平江路77号" };
const MARTA = { name: "Marta Kowalczyk", role: "agent", company: "Kowalczyk Rzecznicy Patentowi", email: "ip@kowalczyk.example", phone: "+48 22 555 01 37", address: "ul. Mokotowska 19, 00-560 Warszawa, Poland" };
const HARRIET = { name: "Harriet Osei", role: "owner", company: "Tessel & Vane Ltd", email: "brand@tesselvane.example", phone: "+44 117 496 0158", address: "6 Welsh Back, Bristol BS1 4SL, United Kingdom" };
const MARISOL = { name: "Marisol Dizon", role: "agent", company: "Dizon Reyes Law Office", email: "enforcement@dizonreyes.example", phone: "+63 2 5550 0184", address: "6780 Ayala Avenue, Makati City 1226, Philippines" };
const NAOMI = { name: "Naomi Feldstein", role: "owner", company: "Brightloom Studio LLC", email: "rights@brightloom.example", phone: "+1 207 555 0163", address: "58 Pearl Street, Portland, ME 04101, United States" };
const SOFIA = { name: "Sofía Arriaga Luna", role: "agent", company: "Arriaga Propiedad Industrial", email: "marcas@arriaga.example", phone: "+52 55 5550 0172", address: "Avenida Álvaro Obregón 212, 06700 Ciudad de México, Mexico" };
const GARETH = { name: "Gareth Lindqvist", role: "agent", company: "Lindqvist Moran PLLC", email: "docket@lindqvistmoran.example", phone: "+1 206 555 0139", address: "400 Pine Street, Suite 1200, Seattle, WA 98101, United States" };

const PEN = { type: "trademark", text: "栖木", number: "45210876", territory: "CN", classes: [16], owner: LIN.company, expires: "2031-01-13" };
const PEN_US = { type: "trademark", text: "QIMU", number: "7012358", territory: "US", classes: [16], owner: LIN.company, expires: "2033-03-28" };
const SHOWER = { type: "patent", text: "一种磁吸式可旋转花洒支架", number: "ZL202120987615.3", territory: "CN", classes: [], owner: "佛山市岭川卫浴科技有限公司", expires: "2031-05-10" };
const VALVE = { type: "patent", text: "一种恒温阀芯及其装配方法", number: "ZL201910344872.2", territory: "CN", classes: [], owner: "佛山市岭川卫浴科技有限公司", expires: "2039-04-26" };
const BEASTS = { type: "copyright", text: "山海小兽系列插画", number: "国作登字-2022-F-10184523", territory: "CN", classes: [], owner: SHEN.company };
const LOCK = { type: "design", text: "Folding bicycle lock", number: "008812345-0001", territory: "EU", classes: [], owner: "Wendelin Radtechnik GmbH", expires: "2031-11-30" };
const BAGS = { type: "trademark", text: "TESSELVANE", number: "UK00003612345", territory: "GB", classes: [18], owner: HARRIET.company, expires: "2031-03-18" };
const ROW = { type: "trademark", text: "CALAMANSI ROW", number: "4/2022/00512345", territory: "PH", classes: [32], owner: "Calamansi Row Beverage Corporation", expires: "2032-09-15" };
const PATTERNS = { type: "copyright", text: "Paper Garden, collection of surface patterns", number: "VA0002377114", territory: "US", classes: [], owner: NAOMI.company };
const RUG = { type: "trademark", text: "BRIGHTLOOM", number: "6904418", territory: "US", classes: [27], owner: NAOMI.company, expires: "2032-11-15" };
const RUG_MX = { ...RUG, number: "2284417", territory: "MX", expires: "2031-08-20" };
const PLANTER = { type: "patent", text: "Self-watering planter with capillary wick", number: "11482207", territory: "US", classes: [], owner: "Ferncradle Inc.", expires: "2040-02-12" };

const WHY_PEN = "页面所示笔身刻字为机器烫印，正品为激光刻字；笔帽末端缺少权利人的木纹镶片。\n该店铺未获权利人授权。";
const WHY_PEN_US = "被投诉商品的包装盒上印有 QIMU 商标，字样与注册商标完全相同。\n权利人从未授权该卖家使用。";
const WHY_SHOWER = "被诉产品包含磁吸底座、球形铰接件和限位环，落入权利要求1的保护范围。\n专利权人未许可该卖家制造或销售。";
const WHY_VALVE = "被诉阀芯的感温元件、弹簧座和装配定位槽与权利要求1所述结构相同。\n专利权人未许可该公司实施该专利。";
const WHY_BEASTS = "商品上印制的小兽图案与权利人登记的插画逐线一致，仅改变了底色。\n权利人未许可该店铺复制或销售。";
const WHY_LOCK = "The lock repeats the six links, the slanted rivets and the end cap of the registered design.\nWendelin has licensed nobody.";
const WHY_BAGS = "The store sells its own satchels under TESSELVAINE, which differs from our mark by one letter, for the same goods.\nWe have given no permission.";
const WHY_ROW = "The mark stands in the title and across the first picture of a drink that is not made by the owner.\nThe seller is not a distributor.";
const WHY_PATTERNS = "The wrapping paper shows our pattern Paper Garden 07, mirrored and recoloured.\nThe seller has no licence.";
const WHY_RUG = "The seller names its own rugs BRIGHTLOOM in the title of the listing.\nWe do not make these rugs and have authorised nobody to use the mark.";
const WHY_PLANTER = "The reported planter has the reservoir, the removable wick and the float of claim 1.\nThe owner has not licensed the seller.";

const CERTIFICATE = "registration-certificate.pdf";
const IDENTITY = "company-extract.pdf";
const MANDATE = "power-of-attorney.pdf";
const { owner, agent, proof, maybeProof } = filing({ comparison: "side-by-side.pdf", screenshot: "listing-page.png", certificate: CERTIFICATE, identity: IDENTITY, mandate: MANDATE, report: "examination.pdf" });

/** A number as it is, or without its gaps. */
const plain = (phone) => any(phone, phone.replaceAll(" ", ""));
/** As above, or with the country code but without its sign. */
const digits = (phone) => any(...[phone, phone.slice(1)].flatMap((one) => [one, one.replaceAll(" ", "")]));
/** A number beside its country code. */
const local = (phone, code) => plain(phone.slice(code.length + 1));
/** A Chinese patent number with its letters or without. */
const zl = (number) => any(number, number.slice(2), `ZL ${number.slice(2)}`);

/** @type {Record<string, { form: string, origin: string, lang: string, notice: any, wants: Record<string, any>, stays: string[] }>} */
export const PORTALS = {
  tmall: {
    form: "ipp-taobao", origin: "https://ipp.alibabagroup.com", lang: "zh",
    notice: owner(LIN, PEN, WHY_PEN, { platform: "tmall", reason: "counterfeit-features", listings: by("墨白文具专营店", "栖木 黄铜钢笔", "https://detail.tmall.com/item.htm?id=750000001511", "https://detail.tmall.com/item.htm?id=750000001512", "https://detail.tmall.com/item.htm?id=750000001513") }),
    wants: { platform: "TM", iprType: "trademark", ipr: "45210876", target: "ITEM", reason: "tm-03", shop: maybe("墨白文具专营店"), supplement: WHY_PEN, evidence: proof(), contact: LIN.name, email: LIN.email, phone: chinesePhone(LIN.phone) },
    stays: ["keyword", "orderNo", "previous", "smsCode", "promise"],
  },
  cbu: {
    form: "ipp-form", origin: "https://ipp.alibabagroup.com", lang: "zh",
    notice: agent(GAO, SHOWER, WHY_SHOWER, { platform: "1688", listings: by("南安晟源卫浴厂", "磁吸花洒支架", "https://detail.1688.com/offer/730000001511.html", "https://detail.1688.com/offer/730000001512.html") }),
    wants: { identity: "proxy", name: GAO.name, unit: GAO.company, email: GAO.email, mobile: chinesePhone(GAO.phone), address: GAO.address, idfile: some(IDENTITY), letter: some(MANDATE), kind: "patent", patent: "XX", title: SHOWER.text, number: zl(SHOWER.number), holder: SHOWER.owner, place: "CN", until: SHOWER.expires, certificate: some(CERTIFICATE), site: "1688", describe: WHY_SHOWER, attach: proof() },
    stays: ["search", "evaluation", "captcha", "news", "agree"],
  },
  alibaba: {
    form: "ipp-aidc", origin: "https://ipp.aidcgroup.net", lang: "en",
    notice: agent(MARTA, LOCK, WHY_LOCK, { platform: "alibaba", reason: "design-patent", listings: by("Ningbo Hengtu Cycling Co., Ltd.", "folding bike lock", "https://www.alibaba.com/product-detail/_1601400001511.html", "https://www.alibaba.com/product-detail/_1601400001512.html") }),
    wants: { platform: "ali", iprType: "Patent", record: "IPR-80412", target: "listing", reason: "Design patent infringement", company: maybe("Ningbo Hengtu Cycling Co., Ltd."), supplement: WHY_LOCK, evidence: proof(), capacity: "agent", holder: LOCK.owner, name: MARTA.name, email: MARTA.email, phone: plain(MARTA.phone) },
    stays: ["search", "orderNo", "translation", "copyTo", "myRef", "agree"],
  },
  aliexpress: {
    form: "ipp-aidc", origin: "https://ipp.aidcgroup.net", lang: "en",
    notice: owner(HARRIET, BAGS, WHY_BAGS, { platform: "aliexpress", reason: "confusingly-similar-mark", listings: by("Tesselvaine Official Store", "tesselvaine satchel", "https://www.aliexpress.com/item/1005007000001511.html", "https://www.aliexpress.com/item/1005007000001512.html", "https://www.aliexpress.com/item/1005007000001513.html") }),
    wants: { platform: "AE", iprType: "TM", ipr: "1177301", complaintType: "PRODUCT", reason: "SIM", store: maybe("Tesselvaine Official Store"), supplement: WHY_BAGS, evidence: proof(), firstName: "Harriet", lastName: "Osei", company: HARRIET.company, email: HARRIET.email, phone: plain(HARRIET.phone) },
    stays: ["query", "order", "ccEmail", "updates", "truthful"],
  },
  lazada: {
    form: "ipp-aidc", origin: "https://ipp.aidcgroup.net", lang: "en",
    notice: agent(MARISOL, ROW, WHY_ROW, { platform: "lazada", reason: "unfair-use", listings: by("Manila Pantry Finds", "calamansi drink mix", "https://www.lazada.com.ph/products/i4300001511.html", "https://www.lazada.com.ph/products/i4300001512.html") }),
    wants: { venue: "lazada/ph", iprType: "Trademark", record: "PH-55120", target: "listing", reason: "T4", seller: maybe("Manila Pantry Finds"), supplement: WHY_ROW, evidence: proof(), capacity: "agent", letter: some(MANDATE), name: MARISOL.name, company: MARISOL.company, email: MARISOL.email, phone: plain(MARISOL.phone) },
    stays: ["search", "order", "caseNo", "good", "liable"],
  },
  tiktok: {
    form: "tiktok-shop", origin: "https://ipprotection.tiktokglobalshop.com", lang: "en",
    notice: owner(NAOMI, PATTERNS, WHY_PATTERNS, { platform: "tiktok_shop", listings: by("giftwrap.hub", "floral wrapping paper", "https://shop.tiktok.com/view/product/1730000000000001511", "https://shop.tiktok.com/view/product/1730000000000001512") }),
    wants: { role: "OWNER", name: NAOMI.name, organization: NAOMI.company, address: NAOMI.address, dial: "US", phone: local(NAOMI.phone, "+1"), email: NAOMI.email, asset: "copyright_registered", title: PATTERNS.text, number: PATTERNS.number, owner: PATTERNS.owner, place: "US", certificate: some(CERTIFICATE), content: ["product"], shop: maybe("giftwrap.hub"), details: WHY_PATTERNS, more: maybeProof() },
    stays: ["find", "created", "original", "faith", "misleading", "perjury", "signature"],
  },
  mic: {
    form: "made-in-china", origin: "https://membercenter.made-in-china.com", lang: "zh",
    notice: agent(GAO, VALVE, WHY_VALVE, { platform: "made_in_china", listings: by("Yuhuan Lingxin Valve Co., Ltd.", "thermostatic cartridge", "https://lingxinvalve.en.made-in-china.com/product/bQwTzXcKaLpY/China-Thermostatic-Cartridge.html", "https://lingxinvalve.en.made-in-china.com/product/cRxUyYdLbMqZ/China-Shower-Mixer-Cartridge.html") }),
    wants: { type: "4", patentType: "invention", rightName: VALVE.text, rightNo: zl(VALVE.number), country: "CN", validTo: VALVE.expires, certificate: some(CERTIFICATE), products: "", supplier: maybe("Yuhuan Lingxin Valve Co., Ltd."), describe: WHY_VALVE, proof: proof(), isHolder: "N", holder: VALVE.owner, mandate: some(MANDATE), linkman: GAO.name, firm: GAO.company, mail: GAO.email, tel: chinesePhone(GAO.phone), addr: GAO.address },
    stays: ["word", "sheet", "fax", "disclose", "checkcode", "promise"],
  },
  pinduoduo: {
    form: "pinduoduo", origin: "https://ipp.pinduoduo.com", lang: "zh",
    notice: owner(SHEN, BEASTS, WHY_BEASTS, { platform: "pinduoduo", listings: by("暖兔家居小店", "小兽图案抱枕", "https://mobile.yangkeduo.com/goods.html?goods_id=650000001511", "https://mobile.yangkeduo.com/goods.html?goods_id=650000001512") }),
    wants: { role: "owner", subject: "company", name: SHEN.name, company: SHEN.company, mobile: chinesePhone(SHEN.phone), email: SHEN.email, identity: some(IDENTITY), rightType: "COPYRIGHT", workType: maybe("美术作品"), title: BEASTS.text, regNo: BEASTS.number, owner: BEASTS.owner, certificate: some(CERTIFICATE), shop: maybe("暖兔家居小店"), position: maybe(["goods"]), describe: WHY_BEASTS, proof: proof() },
    stays: ["keyword", "letter", "published", "originals", "smsCode", "promise"],
  },
  mercadolibre: {
    form: "mercadolibre", origin: "https://global-selling.mercadolibre.com", lang: "en",
    notice: agent(SOFIA, RUG_MX, WHY_RUG, { platform: "mercadolibre", listings: by("TAPETES DEL VALLE", "tapete brightloom", "https://articulo.mercadolibre.com.mx/MLM-3100001511-tapete-brightloom-_JM", "https://articulo.mercadolibre.com.mx/MLM-3100001512-tapete-brightloom-_JM", "https://articulo.mercadolibre.com.mx/MLM-3100001513-tapete-brightloom-_JM") }),
    wants: { capacity: "proxy", right: "trademark", brand: RUG_MX.text, number: RUG_MX.number, country: "MX", classes: ["27"], holder: RUG_MX.owner, document: some(CERTIFICATE), proxy: some(MANDATE), description: WHY_RUG, evidence: maybeProof(), fullName: SOFIA.name, company: SOFIA.company, phone: digits(SOFIA.phone), email: SOFIA.email },
    stays: ["search", "language", "website", "sworn", "responsible"],
  },
  walmart: {
    form: "walmart", origin: "https://brandportal.walmart.com", lang: "en",
    notice: owner(NAOMI, RUG, WHY_RUG, { platform: "walmart", listings: [...by("Casa Lumen Goods", "Brightloom area rug", "https://www.walmart.com/ip/5100001511", "https://www.walmart.com/ip/5100001512"), ...by("RugRoom Outlet", "Brightloom runner", "https://www.walmart.com/ip/5100001513")] }),
    wants: { claimType: "trademark", brand: RUG.text, registration: RUG.number, rightsOwner: RUG.owner, sellers: "Casa Lumen Goods\nCasa Lumen Goods\nRugRoom Outlet", details: WHY_RUG, documents: maybeProof(), firstName: "Naomi", lastName: "Feldstein", company: NAOMI.company, street1: "58 Pearl Street", city: "Portland", state: "ME", zip: "04101", country: "US", phone: plain(NAOMI.phone), email: NAOMI.email, emailAgain: NAOMI.email },
    stays: ["q", "orderNumber", "title", "street2", "fax", "goodFaith", "perjury", "signature", "signedOn"],
  },
  temu: {
    form: "temu", origin: "https://www.temu.com", lang: "zh",
    notice: owner(LIN, PEN_US, WHY_PEN_US, { platform: "temu", mark_place: "packaging", listings: by("Desk Bloom", "brass fountain pen", "https://www.temu.com/goods.html?goods_id=601099700001511", "https://www.temu.com/goods.html?goods_id=601099700001512", "https://www.temu.com/goods.html?goods_id=601099700001513") }),
    wants: { role: "owner", name: LIN.name, company: LIN.company, email: LIN.email, phone: chinesePhone(LIN.phone), rightType: "trademark", title: PEN_US.text, number: PEN_US.number, region: "US", owner: PEN_US.owner, certificate: some(CERTIFICATE), place: ["packaging"], shop: maybe("Desk Bloom"), details: WHY_PEN_US, proof: maybeProof() },
    stays: ["keyword", "published", "workLink", "order", "belief", "oath", "signature"],
  },
  amazon: {
    form: "amazon", origin: "https://www.amazon.com", lang: "en",
    notice: agent(GARETH, PLANTER, WHY_PLANTER, { platform: "amazon", test_buy: { order: "112-5551511-4400126", report: "" }, listings: by("Sprout Supply Co", "self watering planter", "https://www.amazon.com/dp/B0FRNCRD51", "https://www.amazon.com/dp/B0FRNCRD52", "https://www.amazon.com/dp/B0FRNCRD53") }),
    wants: { relation: "agent", right: "utility", title: PLANTER.text, number: any(PLANTER.number, "11,482,207", "US11482207", "US 11482207"), owner: PLANTER.owner, marketplace: "US", details: WHY_PLANTER, orders: "112-5551511-4400126", fullName: GARETH.name, company: GARETH.company, line1: any("400 Pine Street", "400 Pine Street, Suite 1200"), line2: maybe("Suite 1200"), city: "Seattle", state: any("WA", "Washington"), zip: "98101", country: "US", phone: plain(GARETH.phone), email: GARETH.email },
    stays: ["search", "secondName", "secondEmail", "belief", "oath", "signature"],
  },
};

/** What a page calls its box of links, where it has another name. */
const LINKS = { lazada: "listings", mic: "products", amazon: "products" };
for (const [name, { notice, wants }] of Object.entries(PORTALS)) {
  const urls = notice.listings.map(({ url }) => url);
  wants[LINKS[name] ?? "links"] = name === "amazon" ? any(urls.join("\n"), urls.map((url) => url.slice(-10)).join("\n")) : urls.join("\n");
  // Only papers that the notice has can be handed in.
  const had = notice.evidence.map(({ file }) => file);
  for (const want of Object.values(wants)) if (want.files) want.files = want.files.filter((file) => had.includes(file));
}

/** @param {string} portal @param {Record<string, unknown>} values @param {{ name: string, note?: string }[]} reported */
export const count = (portal, values, reported) => counted(PORTALS[portal].wants, values, reported);

const REACT = new Set(["tmall", "cbu", "alibaba", "aliexpress", "tiktok", "mercadolibre"]);

/** The page of each portal. @type {Record<string, string>} */
export const FILES = Object.fromEntries(Object.keys(PORTALS).map((name) => [name, name + (REACT.has(name) ? ".jsx" : ".js")]));
