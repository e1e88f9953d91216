// Ten portals as ten teams would build them from documented labels, by an author who has not seen the filler, its words or its
// rules. Each truth is what a careful person with the notice would enter; what the notice does not say stays empty.

import { any, counted, maybe, some } from "../seventh/counted.mjs";
import { by, chinesePhone, filing } from "../seventh/notice.mjs";

const MAREN = { name: "Maren Oduya", role: "owner", company: "Saltmarsh Cycles Ltd", email: "ip@saltmarsh.example", phone: "+44 117 496 0153", address: "27 Wapping Quay, Bristol BS1 6UN, United Kingdom" };
const TOBIAS = { name: "Tobias Renwick", role: "agent", company: "Renwick Hale LLP", email: "enforcement@renwickhale.example", phone: "+1 312 555 0119", address: "404 Lakeshore Plaza, Chicago, IL 60601, United States" };
const IMOGEN = { name: "Imogen Castellanos", role: "owner", company: "Larkspur Print Studio LLC", email: "rights@larkspur.example", phone: "+1 503 555 0178", address: "1620 Alder Street, Portland, OR 97205, United States" };
const GU = { name: "顾念慈", role: "owner", company: "杭州青禾瓷业有限公司", email: "fawu@qinghe.example", phone: "+86 137 0000 0461", address: "浙江省杭州市西湖区文三路210号" };
const SHEN = { name: "沈砚", role: "agent", company: "北京明序知识产权代理有限公司", email: "weiquan@mingxu.example", phone: "+86 136 0000 0527", address: "北京市海淀区知春路66号" };

const CYCLE = { type: "trademark", text: "SALTMARSH", number: "6120457", territory: "US", classes: [12], owner: "Saltmarsh Cycles Ltd", expires: "2032-08-04" };
const CYCLE_SG = { ...CYCLE, number: "40201912877R", territory: "SG", expires: "2029-06-11" };
const CYCLE_MY = { ...CYCLE, number: "TM2019044173", territory: "MY", expires: "2029-09-20" };
const CYCLE_ID = { ...CYCLE, number: "IDM000871236", territory: "ID", expires: "2029-12-02" };
const PRINT = { type: "copyright", text: "Foxglove Meadow, repeat pattern no. 3", number: "VA0002398417", territory: "US", classes: [], owner: "Larkspur Print Studio LLC" };
const CHINA = { type: "trademark", text: "青禾", number: "38104427", territory: "CN", classes: [21], owner: "杭州青禾瓷业有限公司", expires: "2030-05-27" };
const CHINA_US = { ...CHINA, text: "QINGHE", number: "6538812", territory: "US", expires: "2031-10-26" };

const WHY = "The caliper is cast and not forged, and the lever lacks our batch stamp.\nThis seller has never been supplied by us.";
const WHY_PRINT = "The dress fabric repeats our registered pattern, down to the bent stem at the lower left.\nNo licence was granted.";
const LIYOU = "底款字体与正品不同，釉面有气泡，外包装缺少防伪标签。\n该卖家未获权利人授权。";

const CERTIFICATE = "registration-certificate.pdf";
const IDENTITY = "company-registration.pdf";
const MANDATE = "power-of-attorney.pdf";
const REPORT = "examination-report.pdf";
const { owner, agent, proof, maybeProof } = filing({ comparison: "side-by-side.pdf", screenshot: "listing-capture.png", certificate: CERTIFICATE, identity: IDENTITY, mandate: MANDATE, report: REPORT });
/** A seller named once for each of these listings, or once for all, or not at all. */
const named = (words, times) => any("", Array(times).fill(words).join("\n"), words);
const CHANCE_PHONE = (phone) => any("", ...chinesePhone(phone).any);

/** @type {Record<string, { form: string, origin: string, lang: string, notice: any, wants: Record<string, any>, stays: string[] }>} */
export const PORTALS = {
  ebay: {
    form: "ebay", origin: "https://www.ebay.com", lang: "en",
    notice: agent(TOBIAS, CYCLE, WHY, { platform: "ebay", reason: "counterfeit", listings: by("wheel_depot_77", "bicycle brake set", "https://www.ebay.com/itm/205000000711", "https://www.ebay.com/itm/205000000712", "https://www.ebay.com/itm/205000000713") }),
    wants: { ipowner: CYCLE.owner, as: "2", yourname: TOBIAS.name, firm: TOBIAS.company, mailing: TOBIAS.address, mail: TOBIAS.email, sellermail: maybe(TOBIAS.email), tel: TOBIAS.phone, code: maybe("1.1"), mark: CYCLE.text, reg: CYCLE.number, juris: "United States", sellers: named("wheel_depot_77", 3), why: WHY, exhibits: maybeProof(), links: any("https://www.ebay.com/itm/205000000711\nhttps://www.ebay.com/itm/205000000712\nhttps://www.ebay.com/itm/205000000713", "205000000711\n205000000712\n205000000713") },
    stays: ["_nkw", "jobtitle", "fax", "web", "faith", "perjury", "signature", "signed", "newsletter"],
  },
  shopee: {
    form: "shopee", origin: "https://help.shopee.sg", lang: "en",
    notice: owner(MAREN, CYCLE_SG, WHY, { platform: "shopee", listings: by("pedalkaki", "bicycle brake set", "https://shopee.sg/product/88000111/22000000711", "https://shopee.sg/product/88000111/22000000712", "https://shopee.sg/product/88000111/22000000713") }),
    wants: { market: "sg", type: "Trademark", record: "IPR-3307", concern: any("", ["goods"]), shop: maybe("pedalkaki"), remarks: WHY, docs: maybeProof(), pic: MAREN.name, email: MAREN.email, phone: maybe(MAREN.phone) },
    stays: ["caseSearch", "internal", "confirm"],
  },
  tokopedia: {
    form: "tokopedia", origin: "https://www.tokopedia.com", lang: "en",
    notice: agent(TOBIAS, CYCLE_ID, WHY, { platform: "tokopedia", reason: "counterfeit", listings: by("rodajaya", "rem sepeda", "https://www.tokopedia.com/rodajaya/rem-cakram-sepeda-711", "https://www.tokopedia.com/rodajaya/rem-cakram-sepeda-712") }),
    wants: { fullname: TOBIAS.name, company: TOBIAS.company, email: TOBIAS.email, phone: TOBIAS.phone, capacity: "proxy", poa: some(MANDATE), kind: "trademark", subject: maybe("tm-fake"), brand: CYCLE.text, certno: CYCLE_ID.number, holder: CYCLE.owner, jurisdiction: "Indonesia", certificate: some(CERTIFICATE), story: WHY, attachments: maybeProof() },
    stays: ["q", "position", "consent", "release", "survey"],
  },
  lazada: {
    form: "lazada", origin: "https://ipp.aidcgroup.net", lang: "en",
    notice: owner(MAREN, CYCLE_MY, WHY, { platform: "lazada", reason: "counterfeit-features", listings: by("Basikal Hub", "bicycle brake set", "https://www.lazada.com.my/products/i3100000711.html", "https://www.lazada.com.my/products/i3100000712.html") }),
    wants: { site: "my", kind: "tm", right: "R51", what: "listing", reason: "features", reasons: WHY, evidence: proof(), contact: MAREN.name, company: MAREN.company, mail: MAREN.email },
    stays: ["help", "order", "report", "vip", "truthful", "liable"],
  },
  shein: {
    form: "shein", origin: "https://www.shein.com", lang: "en",
    notice: owner(IMOGEN, PRINT, WHY_PRINT, { platform: "shein", listings: by("Meadowlane", "floral print dress", "https://us.shein.com/Floral-Print-Dress-p-31000711.html", "https://us.shein.com/Floral-Print-Dress-p-31000712.html") }),
    wants: { capacity: "self", given: "Imogen", family: "Castellanos", company: IMOGEN.company, street: "1620 Alder Street", city: "Portland", region: any("OR", "Oregon"), postal: "97205", country: "US", phone: IMOGEN.phone, email: IMOGEN.email, email2: IMOGEN.email, kind: "cr", title: PRINT.text, number: PRINT.number, office: "US", owner: PRINT.owner, proof: some(CERTIFICATE), details: WHY_PRINT, files: maybeProof(), names: named("floral print dress", 2) },
    stays: ["find", "mandate", "published", "original", "orderno", "faith", "perjury", "sign", "deals"],
  },
  temu: {
    form: "temu", origin: "https://www.temu.com", lang: "zh",
    notice: agent(SHEN, CHINA_US, LIYOU, { platform: "temu", mark_place: "packaging", listings: by("Porcelain Nook", "porcelain tea set", "https://www.temu.com/goods.html?goods_id=601099500000711", "https://www.temu.com/goods.html?goods_id=601099500000712", "https://www.temu.com/goods.html?goods_id=601099500000713") }),
    wants: { role: "agent", name: SHEN.name, firm: SHEN.company, mail: SHEN.email, tel: chinesePhone(SHEN.phone), home: SHEN.address, letter: some(MANDATE), right: "TRADEMARK", mark: CHINA_US.text, number: CHINA_US.number, land: "US", classes: ["21"], until: CHINA_US.expires, owner: CHINA.owner, certificate: some(CERTIFICATE), spot: ["pack"], seller: maybe("Porcelain Nook"), reason: LIYOU, proof: maybeProof() },
    stays: ["seek", "order", "good", "oath", "rate"],
  },
  micn: {
    form: "made-in-china", origin: "https://www.made-in-china.com", lang: "zh",
    notice: agent(SHEN, CHINA, LIYOU, { platform: "made_in_china", listings: by("德化科林陶瓷厂", "青花茶具", "https://cn.made-in-china.com/gongying/kelin-AbQJtRiKvEUW.html", "https://cn.made-in-china.com/gongying/kelin-CdQJtRiKvEUX.html") }),
    wants: { kind: "2", supplier: maybe("德化科林陶瓷厂"), reason: LIYOU, evidence: maybeProof(), holdername: CHINA.owner, warrant: some(MANDATE), title: CHINA.text, certno: CHINA.number, area: "中国大陆", cls: any("21", "第21类"), expire: CHINA.expires, cert: some(CERTIFICATE), person: SHEN.name, corp: SHEN.company, mail: SHEN.email, phone: chinesePhone(SHEN.phone), addr: maybe(SHEN.address) },
    stays: ["global", "excel", "isholder", "faxno", "disclose", "true", "code"],
  },
  cbu: {
    form: "ipp-form", origin: "https://ipp.alibabagroup.com", lang: "zh",
    notice: owner(GU, CHINA, LIYOU, { platform: "1688", listings: by("景瑞陶瓷批发", "青花茶具", "https://detail.1688.com/offer/710000000711.html", "https://detail.1688.com/offer/710000000712.html", "https://detail.1688.com/offer/710000000713.html", "https://detail.1688.com/offer/710000000714.html") }),
    wants: { site: "cbu", who: "owner", reporter: GU.name, corp: GU.company, mail: GU.email, phone: chinesePhone(GU.phone), addr: GU.address, paper: some(IDENTITY), kind: "t", title: CHINA.text, regno: CHINA.number, owner: CHINA.owner, area: "CN", cert: some(CERTIFICATE), facts: LIYOU, more: maybeProof() },
    stays: ["word", "letter", "oldcase", "code", "oath"],
  },
  taobao: {
    form: "ipp-taobao", origin: "https://ipp.alibabagroup.com", lang: "zh",
    notice: owner(GU, CHINA, LIYOU, { platform: "taobao", reason: "counterfeit-features", listings: by("清瓷小铺", "青花茶具", "https://item.taobao.com/item.htm?id=730000000711", "https://item.taobao.com/item.htm?id=730000000712", "https://item.taobao.com/item.htm?id=730000000713") }),
    wants: { platform: "tb", type: "TM", record: "A1", form: "sp", reason: "cf", explain: LIYOU, evidence: proof(), contact: any(GU.name, GU.company), mail: GU.email },
    stays: ["faq", "order", "report", "remark", "pledge"],
  },
  jd: {
    form: "jd", origin: "https://ipr.jd.com", lang: "zh",
    notice: agent(SHEN, CHINA, LIYOU, { platform: "jd", test_buy: { order: "301188600527", report: REPORT }, listings: by("瓷韵家居专营店", "青花茶具", "https://item.jd.com/100098000711.html", "https://item.jd.com/100098000712.html") }),
    wants: { subject: "proxy", unit: SHEN.company, linkman: SHEN.name, mobile: chinesePhone(SHEN.phone), email: SHEN.email, address: SHEN.address, licence: some(IDENTITY), mandate: some(MANDATE), iptype: "1", ipname: CHINA.text, ipno: CHINA.number, ipowner: CHINA.owner, ipclass: maybe("21"), ipend: CHINA.expires, ownership: some(CERTIFICATE), shop: maybe("瓷韵家居专营店"), way: maybe("fake"), bought: "1", orderid: "301188600527", report: some(REPORT), facts: LIYOU, proof: maybeProof() },
    stays: ["sitesearch", "pledge", "vcode"],
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
  a: ["ebay", "tokopedia", "temu", "taobao", "micn"],
  b: ["shopee", "lazada", "shein", "cbu", "jd"],
};

/** @param {string} portal @param {Record<string, unknown>} values @param {{ name: string, note?: string }[]} reported */
export const count = (portal, values, reported) => counted(PORTALS[portal].wants, values, reported);

const REACT = new Set(["tokopedia", "lazada", "shein", "temu"]);

/** The page of each portal. @type {Record<string, string>} */
export const FILES = Object.fromEntries(Object.keys(PORTALS).map((name) => [name, name + (REACT.has(name) ? ".jsx" : ".js")]));
