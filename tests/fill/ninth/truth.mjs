// Nine portals as nine teams would build them from documented labels, by an author who has not seen the filler, its words or its
// rules. Each truth is what a careful person with the notice would enter; what the notice does not say stays empty.

import { any, counted, maybe, maybeSome, some } from "../seventh/counted.mjs";
import { by, chinesePhone, filing } from "../seventh/notice.mjs";

const NOOR = { name: "Noor Lindqvist", role: "owner", company: "Glimmerfold Lighting Inc.", email: "brand@glimmerfold.example", phone: "+1 612 555 0184", address: "77 Foundry Row, Minneapolis, MN 55401, United States" };
const PRIYA = { name: "Priya Raghunathan", role: "agent", company: "Cedarline Brand Counsel PLLC", email: "takedown@cedarline.example", phone: "+1 206 555 0136", address: "2200 Harbor Terrace, Seattle, WA 98104, United States" };
const EDMUND = { name: "Edmund Ashgrove", role: "owner", company: "Hollow Elm Illustration Ltd", email: "studio@hollowelm.example", phone: "+44 131 496 0172", address: "5 Printers Close, Edinburgh EH1 1TG, United Kingdom" };
const LUCIA = { name: "Lucía Ferreyra", role: "agent", company: "Estudio Ferreyra y Lagos", email: "marcas@ferreyralagos.example", phone: "+54 11 5555 0147", address: "Avenida Corrientes 1420, C1042AAN Buenos Aires, Argentina" };
const TANG = { name: "唐以宁", role: "owner", company: "宁波拾光灯饰有限公司", email: "fawu@shiguang.example", phone: "+86 138 0000 0619", address: "浙江省宁波市鄞州区中山东路300号" };
const MENG = { name: "孟川", role: "agent", company: "广州鼎言知识产权服务有限公司", email: "weiquan@dingyan.example", phone: "+86 133 0000 0748", address: "广东省广州市天河区体育西路103号" };

const LAMP = { type: "trademark", text: "GLIMMERFOLD", number: "5724806", territory: "US", classes: [11], owner: "Glimmerfold Lighting Inc.", expires: "2029-04-09" };
const LAMP_EU = { ...LAMP, number: "018064377", territory: "EU", expires: "2029-05-11" };
const LAMP_AR = { ...LAMP, number: "3045512", territory: "AR", expires: "2030-07-22" };
const HARE = { type: "copyright", text: "Hare in Winter Barley (illustration)", number: "VA0002467190", territory: "US", classes: [], owner: "Hollow Elm Illustration Ltd" };
const LIGHT = { type: "trademark", text: "拾光", number: "42906153", territory: "CN", classes: [11], owner: "宁波拾光灯饰有限公司", expires: "2031-01-13" };
const PHOTOS = { type: "copyright", text: "拾光灯具产品摄影集", number: "国作登字-2024-G-00118265", territory: "CN", classes: [], owner: "宁波拾光灯饰有限公司" };

const WHY = "The hinge is riveted where ours is folded, and the base carries no serial plate.\nWe have no business with this seller.";
const WHY_HARE = "The listing shows and sells our registered drawing, with the signature at the lower right removed.\nNo licence was given to this seller.";
const PORQUE = "La bisagra está remachada y la nuestra es plegada; la base no lleva la placa con número de serie.\nEste vendedor no fue autorizado por la titular.";
const LIYOU = "灯罩接缝处有胶痕，底座缺少激光序列号，包装盒字体与正品不同。\n该店铺未获权利人许可。";
const LIYOU_PHOTOS = "该商品主图与权利人摄影作品第七幅完全一致，仅裁去了左上角的标识。\n权利人从未许可该店铺使用。";

const CERTIFICATE = "certificate-of-registration.pdf";
const IDENTITY = "company-extract.pdf";
const MANDATE = "letter-of-authorization.pdf";
const REPORT = "lab-report.pdf";
const { owner, agent, proof, maybeProof } = filing({ comparison: "comparison-chart.pdf", screenshot: "offer-screen.png", certificate: CERTIFICATE, identity: IDENTITY, mandate: MANDATE, report: REPORT });

const US_PHONE = any("206 555 0136", "2065550136", "206-555-0136");

/** @type {Record<string, { form: string, origin: string, lang: string, notice: any, wants: Record<string, any>, stays: string[] }>} */
export const PORTALS = {
  aliexpress: {
    form: "ipp-aidc", origin: "https://ipp.aidcgroup.net", lang: "en",
    notice: owner(NOOR, LAMP_EU, WHY, { platform: "aliexpress", reason: "test-buy", test_buy: { order: "8190042771603351", report: REPORT }, listings: by("Brightside Home Store", "folding desk lamp", "https://www.aliexpress.com/item/1005008200000811.html", "https://www.aliexpress.com/item/1005008200000812.html", "https://www.aliexpress.com/item/1005008200000813.html") }),
    wants: { platform: "ae", type: "trademark", record: "R2041", complaint: "listing", reason: "test", order: "8190042771603351", report: some(REPORT), supplement: WHY, evidence: maybeProof(), complainant: any(NOOR.name, NOOR.company), email: NOOR.email },
    stays: ["ask", "proof", "reference", "truth", "digest"],
  },
  tmall: {
    form: "ipp-taobao", origin: "https://ipp.alibabagroup.com", lang: "zh",
    notice: agent(MENG, LIGHT, LIYOU, { platform: "tmall", reason: "counterfeit-features", listings: by("暖宅灯饰旗舰店", "折叠台灯", "https://detail.tmall.com/item.htm?id=740000000811", "https://detail.tmall.com/item.htm?id=740000000812", "https://detail.tmall.com/item.htm?id=740000000813") }),
    wants: { platform: "tmall", type: "SB", record: "88301", target: "item", reason: "cf", explain: LIYOU, evidence: proof(), name: any(MENG.name, MENG.company), mail: MENG.email },
    stays: ["rule", "order", "report", "memo", "pledge"],
  },
  amazon: {
    form: "amazon", origin: "https://www.amazon.com", lang: "en",
    notice: agent(PRIYA, LAMP, WHY, { platform: "amazon", mark_place: "packaging", test_buy: { order: "112-5550136-7700412", report: "" }, listings: by("Lumen Bargains", "folding desk lamp", "https://www.amazon.com/dp/B0GLMFLD01", "https://www.amazon.com/dp/B0GLMFLD02", "https://www.amazon.com/dp/B0GLMFLD03") }),
    wants: { capacity: "agent", store: "US", right: "TM", brand: LAMP.text, regno: LAMP.number, regland: "US", holder: LAMP.owner, links: any("https://www.amazon.com/dp/B0GLMFLD01\nhttps://www.amazon.com/dp/B0GLMFLD02\nhttps://www.amazon.com/dp/B0GLMFLD03", "B0GLMFLD01\nB0GLMFLD02\nB0GLMFLD03"), offers: any("", "all", "some"), sellers: any("", "Lumen Bargains", "Lumen Bargains\nLumen Bargains\nLumen Bargains"), spot: ["packaging"], info: WHY, orders: "112-5550136-7700412", name: PRIYA.name, firm: PRIYA.company, street: "2200 Harbor Terrace", city: "Seattle", state: any("WA", "Washington"), zip: "98104", country: "US", phone: PRIYA.phone, mail: PRIYA.email },
    stays: ["keyword", "line2", "second", "secondMail", "faith", "perjury", "signature"],
  },
  walmart: {
    form: "walmart", origin: "https://brandportal.walmart.com", lang: "en",
    notice: owner(NOOR, LAMP, WHY, { platform: "walmart", listings: by("Parlor & Pine", "folding desk lamp", "https://www.walmart.com/ip/5200000811", "https://www.walmart.com/ip/5200000812") }),
    wants: { first: "Noor", last: "Lindqvist", company: NOOR.company, street: "77 Foundry Row", city: "Minneapolis", state: "MN", zip: "55401", country: "US", email: NOOR.email, phone: NOOR.phone, relation: "owner", holder: LAMP.owner, brand: LAMP.text, type: any("TM", "CF"), regno: LAMP.number, reason: any("", "cf", "logo"), sellers: any("Parlor & Pine\nParlor & Pine", ""), details: WHY, files: maybeProof() },
    stays: ["search", "title", "work", "perjury", "signature", "today", "useful"],
  },
  tiktok: {
    form: "tiktok-shop", origin: "https://ipprotection.tiktokglobalshop.com", lang: "en",
    notice: agent(PRIYA, LAMP, WHY, { platform: "tiktok_shop", listings: by("glow.cart", "folding desk lamp", "https://shop.tiktok.com/view/product/1729000000000000811", "https://shop.tiktok.com/view/product/1729000000000000812") }),
    wants: { entity: maybe("enterprise"), role: "agent", fullname: PRIYA.name, organization: PRIYA.company, address: PRIYA.address, code: "1", phone: US_PHONE, email: PRIYA.email, poa: some(MANDATE), asset: "tm", assetname: LAMP.text, regno: LAMP.number, jurisdiction: "US", classes: any(["11"], []), owner: LAMP.owner, valid: LAMP.expires, certificate: some(CERTIFICATE), kinds: "product\nproduct", description: WHY, evidence: maybeProof() },
    stays: ["find", "casename", "published", "liability", "chat"],
  },
  meli: {
    form: "mercadolibre", origin: "https://global-selling.mercadolibre.com", lang: "es",
    notice: agent(LUCIA, LAMP_AR, PORQUE, { platform: "mercadolibre", listings: by("LUZHOGAR", "lámpara de escritorio plegable", "https://articulo.mercadolibre.com.ar/MLA-1900000811", "https://articulo.mercadolibre.com.ar/MLA-1900000812", "https://articulo.mercadolibre.com.ar/MLA-1900000813") }),
    wants: { calidad: "apoderado", nombre: LUCIA.name, empresa: LUCIA.company, correo: LUCIA.email, telefono: "541155550147", idioma: maybe("es"), poder: some(MANDATE), tipo: "marca", marca: LAMP_AR.text, pais: "AR", registro: LAMP_AR.number, titular: LAMP_AR.owner, vence: LAMP_AR.expires, titulo: some(CERTIFICATE), motivo: any("", "falso"), detalle: PORQUE, pruebas: maybeProof(), publico: any("", LUCIA.name, LUCIA.company), publicoCorreo: maybe(LUCIA.email) },
    stays: ["buscar", "referencia", "jurada", "responsable", "novedades"],
  },
  dhgate: {
    form: "dhgate", origin: "https://www.dhgate.com", lang: "en",
    notice: agent(PRIYA, LAMP, WHY, { platform: "dhgate", listings: by("lampstreet09", "folding desk lamp", "https://www.dhgate.com/product/-/920000811.html", "https://www.dhgate.com/product/-/920000812.html", "https://www.dhgate.com/product/-/920000813.html") }),
    wants: { as: "2", person: PRIYA.name, company: PRIYA.company, tel: PRIYA.phone, email: PRIYA.email, addr: maybe(PRIYA.address), ownerid: maybeSome(IDENTITY), authorization: some(MANDATE), iptype: "TM", ipname: LAMP.text, regno: LAMP.number, region: "United States", classes: ["11"], until: LAMP.expires, owner: LAMP.owner, scan: some(CERTIFICATE), links: any("https://www.dhgate.com/product/-/920000811.html\nhttps://www.dhgate.com/product/-/920000812.html\nhttps://www.dhgate.com/product/-/920000813.html", "920000811\n920000812\n920000813"), describe: WHY, proof: maybeProof() },
    stays: ["key", "authend", "guarantee", "vcode", "agree", "message"],
  },
  etsy: {
    form: "etsy", origin: "https://www.etsy.com", lang: "en",
    notice: owner(EDMUND, HARE, WHY_HARE, { platform: "etsy", listings: by("BarleyPrintsCo", "hare art print", "https://www.etsy.com/listing/1800000811", "https://www.etsy.com/listing/1800000812", "https://www.etsy.com/listing/1800000813") }),
    wants: { relation: any("company", "own"), kind: "copyright", owner: HARE.owner, work: HARE.text, regno: HARE.number, regland: "US", samples: maybeProof(), why: WHY_HARE, fullname: EDMUND.name, business: EDMUND.company, street: "5 Printers Close", city: "Edinburgh", postcode: "EH1 1TG", country: "GB", phone: EDMUND.phone, email: EDMUND.email },
    stays: ["search", "letter", "example", "region", "faith", "accurate", "signature", "mailing"],
  },
  pdd: {
    form: "pinduoduo", origin: "https://ipp.pinduoduo.com", lang: "zh",
    notice: owner(TANG, PHOTOS, LIYOU_PHOTOS, { platform: "pinduoduo", listings: by("温馨家居小店", "折叠台灯", "https://mobile.yangkeduo.com/goods.html?goods_id=440000000811", "https://mobile.yangkeduo.com/goods.html?goods_id=440000000812", "https://mobile.yangkeduo.com/goods.html?goods_id=440000000813") }),
    wants: { subject: "enterprise", identity: "owner", holder: PHOTOS.owner, licence: some(IDENTITY), contact: TANG.name, mobile: any("13800000619", "138 0000 0619"), mail: TANG.email, type: "copyright", title: PHOTOS.text, number: PHOTOS.number, certificate: some(CERTIFICATE), way: any("", "picture"), spot: any([], ["main"]), content: LIYOU_PHOTOS, material: maybeProof() },
    stays: ["query", "proxy", "until", "original", "outtakes", "model", "promise", "service"],
  },
};
for (const { notice, wants } of Object.values(PORTALS)) {
  wants.links ??= notice.listings.map(({ url }) => url).join("\n");
  // Only papers that the notice has can be handed in.
  const papers = [...notice.evidence.map(({ file }) => file), notice.test_buy?.report];
  for (const want of Object.values(wants)) if (want.files) want.files = want.files.filter((file) => papers.includes(file));
}

/** Two halves, mixed in languages and libraries, so that one can stay unread. */
export const HALVES = {
  a: ["aliexpress", "amazon", "meli", "dhgate", "pdd"],
  b: ["tmall", "walmart", "tiktok", "etsy"],
};

/** @param {string} portal @param {Record<string, unknown>} values @param {{ name: string, note?: string }[]} reported */
export const count = (portal, values, reported) => counted(PORTALS[portal].wants, values, reported);

const REACT = new Set(["aliexpress", "tiktok", "meli", "pdd"]);

/** The page of each portal. @type {Record<string, string>} */
export const FILES = Object.fromEntries(Object.keys(PORTALS).map((name) => [name, name + (REACT.has(name) ? ".jsx" : ".js")]));
