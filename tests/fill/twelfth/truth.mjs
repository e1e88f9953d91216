// Ten portals as ten teams would build them from documented labels alone, by an author who has not seen the filler, its words or its
// rules. Each truth is what a careful person with the notice would enter; what the notice does not say stays empty.

import { any, counted, maybe, some } from "../seventh/counted.mjs";
import { by, chinesePhone, filing } from "../seventh/notice.mjs";

const GAO = { name: "高念慈", role: "owner", company: "景德镇青岚陶瓷有限公司", email: "fawu@qinglan.example", phone: "+86 138 0000 0527", address: "江西省景德镇市珠山区瓷都大道618号" };
const GU = { name: "顾清和", role: "owner", company: "厦门白屿文化创意有限公司", email: "banquan@baiyu.example", phone: "+86 137 0000 0936", address: "福建省厦门市思明区湖滨南路90号" };
const CHENG = { name: "程立言", role: "agent", company: "北京衡石知识产权代理有限公司", email: "tousu@hengshi.example", phone: "+86 135 0000 0458", address: "北京市海淀区知春路63号" };
const LIN = { name: "林见微", role: "owner", company: "深圳极屿电子科技有限公司", email: "ip@jiyu.example", phone: "+86 134 0000 0698", address: "广东省深圳市龙岗区坂雪岗大道163号" };
const SU = { name: "苏明谦", role: "agent", company: "成都蓉正知识产权服务有限公司", email: "weiquan@rongzheng.example", phone: "+86 133 0000 0841", address: "四川省成都市锦江区东大街216号" };
const JORIS = { name: "Joris van Aalst", role: "agent", company: "Van Aalst Merkenrecht B.V.", email: "handhaving@vanaalst.example", phone: "+31 20 555 0187", address: "Keizersgracht 310, 1016 EX Amsterdam, Netherlands" };
const NADIA = { name: "Nadia Okonjo", role: "agent", company: "Okonjo Fairweather LLP", email: "notices@okonjofairweather.example", phone: "+1 604 555 0119", address: "640 Howe Street, Vancouver, BC V6C 2T6, Canada" };
const IMOGEN = { name: "Imogen Tarrant", role: "owner", company: "Wattlebrook Skincare Pty Ltd", email: "brand@wattlebrook.example", phone: "+61 3 5550 1726", address: "214 Gertrude Street, Fitzroy VIC 3065, Australia" };
const SIRIPORN = { name: "Siriporn Chaiwat", role: "agent", company: "Chaiwat Intaraprasit Law Office", email: "ip@chaiwatlaw.example", phone: "+66 2 555 0143", address: "88 Sathorn Road, Bangkok 10120, Thailand" };
const GIORDANO = { name: "Giordano Pellegri", role: "agent", company: "Studio Pellegri Marchi", email: "disegni@studiopellegri.example", phone: "+39 02 555 0138", address: "Via Solferino 22, 20121 Milano, Italy" };

const KILN = { type: "trademark", text: "青岚", number: "52781046", territory: "CN", classes: [21], owner: "景德镇青岚陶瓷有限公司", expires: "2031-09-13" };
const SADDLE = { type: "trademark", text: "ZILVERLIND", number: "018331902", territory: "EU", classes: [12], owner: "Zilverlind Cycles B.V.", expires: "2030-11-04" };
const CATS = { type: "copyright", text: "白屿猫咪贴纸系列", number: "VA0002451190", territory: "US", classes: [], owner: "厦门白屿文化创意有限公司" };
const LANTERN = { type: "design", text: "折叠露营灯", number: "ZL202330417862.5", territory: "CN", classes: [], owner: "中山萤野户外用品有限公司", expires: "2038-07-04" };
const BOWL = { type: "patent", text: "Collapsible pet bowl with locking rim", number: "11684027", territory: "US", classes: [], owner: "Brackenpaw Outfitters Inc.", expires: "2039-02-11" };
const SERUM = { type: "trademark", text: "WATTLEBROOK", number: "2104388", territory: "AU", classes: [3], owner: "Wattlebrook Skincare Pty Ltd", expires: "2030-07-29" };
const WEAVE = { type: "trademark", text: "LOMHAN", number: "221108745", territory: "TH", classes: [25], owner: "Lomhan Textile Co., Ltd.", expires: "2031-10-17" };
const CUP = { type: "design", text: "Espresso cup with faceted handle", number: "008412706-0002", territory: "EU", classes: [], owner: "Vetralba Ceramiche S.r.l.", expires: "2030-02-24" };
const CHARGER = { type: "trademark", text: "JIYU ISLE", number: "6920415", territory: "US", classes: [9], owner: "深圳极屿电子科技有限公司", expires: "2032-12-06" };
const PICNIC = { type: "copyright", text: "小满野餐布图案系列", number: "国作登字-2024-F-00311827", territory: "CN", classes: [], owner: "成都小满家居有限公司" };

const LIYOU_KILN = "正品杯底为手写款识并带釉下暗纹，被投诉商品为贴花印章，且无暗纹。\n该店铺从未获得权利人授权。";
const LIYOU_CATS = "商品使用了贴纸系列中的第二张与第六张图案，仅将底色改为粉色。\n权利人从未许可该卖家使用。";
const LIYOU_LANTERN = "被投诉露营灯的伞形灯罩与三段折叠支架，同授权外观设计的主视图、俯视图一致。\n权利人未许可他人制造或销售。";
const LIYOU_CHARGER = "收到的充电器包装盒印有权利人商标，但没有防伪序列号，外壳接缝也与正品不同。\n权利人从未向该店铺供货。";
const LIYOU_PICNIC = "商品主图与详情页第二张图使用了图案系列中的“麦穗”图案，并裁去了署名。\n著作权人没有授权该店铺。";
const WHY_SADDLE = "The rails of the saddle we bought are of steel where ours are of titanium, and the embossed mark is printed.\nThe supplier has never had a licence.";
const WHY_BOWL = "The bowl has every element of claim 1: the folding wall, the rigid foot and the rim that locks by a quarter turn.\nThe patentee has licensed nobody.";
const WHY_SERUM = "The bottles have a screw cap in place of our dropper, and the batch code on the box does not exist.\nWe have never supplied this seller.";
const WHY_WEAVE = "The woven label is sewn on the wrong side and the hang tag lacks the hologram of the genuine garments.\nThe seller is no distributor of the owner.";
const WHY_CUP = "The faceted handle and the slanted foot of the cup are those of the registered design; only the colour differs.\nNo licence was granted to this seller.";

const CERTIFICATE = "registration.pdf";
const IDENTITY = "company-register.pdf";
const MANDATE = "signed-mandate.pdf";
const REPORT = "purchase-report.pdf";
const PUBLICATION = "first-publication.pdf";
const papers = { comparison: "comparison-table.pdf", screenshot: "listing-capture.png", certificate: CERTIFICATE, identity: IDENTITY, mandate: MANDATE, report: REPORT };
const { owner, agent, proof, maybeProof } = filing(papers);
/** A work has been published somewhere, and there is a paper that shows it. */
const work = filing({ ...papers, publication: PUBLICATION });

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

const AMAZON = ["https://www.amazon.com/dp/B0BRKPAW31", "https://www.amazon.com/dp/B0BRKPAW32", "https://www.amazon.com/dp/B0BRKPAW33"];
const EBAY = ["https://www.ebay.com.au/itm/304400000921", "https://www.ebay.com.au/itm/304400000922", "https://www.ebay.com.au/itm/304400000923"];

/** @type {Record<string, { form: string, origin: string, lang: string, notice: any, wants: Record<string, any>, stays: string[] }>} */
export const PORTALS = {
  taobao: {
    form: "ipp-taobao", origin: "https://ipp.alibabagroup.com", lang: "zh",
    notice: owner(GAO, KILN, LIYOU_KILN, { platform: "taobao", reason: "counterfeit-features", listings: by("素器杂货铺", "手绘茶杯", "https://item.taobao.com/item.htm?id=770000000921", "https://item.taobao.com/item.htm?id=770000000922", "https://item.taobao.com/item.htm?id=770000000923") }),
    wants: { capacity: "holder", firm: GAO.company, linkman: GAO.name, tel: chinesePhone(GAO.phone), mailbox: GAO.email, platform: "tb", kind: "sb", place: "ml", record: "r-52781046", object: "item", reason: "feature", nick: maybe("素器杂货铺"), remark: LIYOU_KILN, evidence: proof() },
    stays: ["search", "order", "report", "memo", "mediate", "pledge"],
  },
  alibaba: {
    form: "ipp-aidc", origin: "https://ipp.aidcgroup.net", lang: "en",
    notice: agent(JORIS, SADDLE, WHY_SADDLE, { platform: "alibaba", reason: "test-buy", test_buy: { order: "228819400501726113", report: REPORT }, listings: by("Ningbo Haotong Bicycle Parts Co., Ltd.", "bicycle saddle", "https://www.alibaba.com/product-detail/_1601400000921.html", "https://www.alibaba.com/product-detail/_1601400000922.html") }),
    wants: { acting: "agent", complainant: JORIS.name, organisation: JORIS.company, email: JORIS.email, telephone: spare(JORIS.phone), site: "alibaba", ipr: "tm", place: "other", record: "TM-7716", object: "listing", reason: "buy", proof: "order", order: "228819400501726113", report: some(REPORT), supplier: maybe("Ningbo Haotong Bicycle Parts Co., Ltd."), supplement: WHY_SADDLE, evidence: maybeProof() },
    stays: ["find", "reference", "notifymail", "truth", "liability"],
  },
  aliexpress: {
    form: "ipp-aidc", origin: "https://ipp.aidcgroup.net", lang: "zh",
    notice: work.owner(GU, CATS, LIYOU_CATS, { platform: "aliexpress", reason: "artwork", listings: by("Happy Paper Store", "cat sticker sheet", "https://www.aliexpress.com/item/1005009400000921.html", "https://www.aliexpress.com/item/1005009400000922.html", "https://www.aliexpress.com/item/1005009400000923.html") }),
    wants: { site: "ae", kind: "copyright", record: "C-8806", target: "goods", reason: "art", shop: maybe("Happy Paper Store"), statement: LIYOU_CATS, published: some(PUBLICATION), evidence: work.proof(), identity: "owner", contact: GU.name, company: GU.company, mail: GU.email, phone: chinesePhone(GU.phone) },
    stays: ["keyword", "original", "casenumber", "tag", "declare"],
  },
  tmall: {
    form: "ipp-form", origin: "https://ipp.alibabagroup.com", lang: "zh",
    notice: agent(CHENG, LANTERN, LIYOU_LANTERN, { platform: "tmall", listings: by("野趣户外专营店", "露营灯", "https://detail.tmall.com/item.htm?id=790000000921", "https://detail.tmall.com/item.htm?id=790000000922", "https://detail.tmall.com/item.htm?id=790000000923", "https://detail.tmall.com/item.htm?id=790000000924") }),
    wants: { status: "2", username: CHENG.name, corp: CHENG.company, idpaper: some(IDENTITY), letter: some(MANDATE), mobile: chinesePhone(CHENG.phone), mail: CHENG.email, address: CHENG.address, iptype: "design", ipname: LANTERN.text, ipno: LANTERN.number, ipowner: LANTERN.owner, validto: LANTERN.expires, ippaper: some(CERTIFICATE), website: "tmall", description: LIYOU_LANTERN, others: maybeProof() },
    stays: ["wd", "fax", "assess", "beizhu", "checkcode", "chengnuo"],
  },
  amazon: {
    form: "amazon", origin: "https://www.amazon.com", lang: "en",
    notice: agent(NADIA, BOWL, WHY_BOWL, { platform: "amazon", listings: by("TrailTail Goods", "collapsible dog bowl", ...AMAZON) }),
    wants: { iam: "agent", holder: BOWL.owner, right: "patent", title: BOWL.text, number: BOWL.number, office: "US", links: urlsOr(/dp\/(\w+)/, ...AMAZON), explain: WHY_BOWL, contact: NADIA.name, org: NADIA.company, street: "640 Howe Street", city: "Vancouver", province: any("BC", "British Columbia"), postal: any("V6C 2T6", "V6C2T6"), country: "CA", phone: plain(NADIA.phone), email: NADIA.email },
    stays: ["lookup", "unit", "caseid", "orders", "cc", "goodfaith", "perjury", "signature"],
  },
  ebay: {
    form: "ebay", origin: "https://www.ebay.com.au", lang: "en",
    notice: owner(IMOGEN, SERUM, WHY_SERUM, { platform: "ebay", reason: "counterfeit", listings: by("glow_bargains_oz", "vitamin C face serum", ...EBAY) }),
    wants: { proprietor: SERUM.owner, given: "Imogen", family: "Tarrant", street: "214 Gertrude Street", suburb: "Fitzroy", state: "VIC", postcode: "3065", country: "AU", phone: plain(IMOGEN.phone), email: IMOGEN.email, code: "1.1", mark: SERUM.text, regno: SERUM.number, juris: "AU", class: any("3", "03", "Class 3"), links: urlsOr(/itm\/(\d+)/, ...EBAY), why: WHY_SERUM },
    stays: ["nkw", "jobtitle", "website", "userid", "copyme", "belief", "sworn", "sign"],
  },
  lazada: {
    form: "lazada", origin: "https://www.lazada.co.th", lang: "en",
    notice: agent(SIRIPORN, WEAVE, WHY_WEAVE, { platform: "lazada", reason: "counterfeit-features", listings: by("Baan Fah Shop", "cotton wrap skirt", "https://www.lazada.co.th/products/i4400000921.html", "https://www.lazada.co.th/products/i4400000922.html", "https://www.lazada.co.th/products/i4400000923.html") }),
    wants: { venture: "TH", capacity: "representative", reporter: SIRIPORN.name, business: SIRIPORN.company, mail: SIRIPORN.email, dial: "+66", number: local(SIRIPORN.phone, "+66", "0"), mandate: some(MANDATE), right: "trademark", mark: WEAVE.text, regno: WEAVE.number, until: WEAVE.expires, holder: WEAVE.owner, certificate: some(CERTIFICATE), cause: "fake", shop: maybe("Baan Fah Shop"), story: WHY_WEAVE, files: maybeProof() },
    stays: ["q", "lineid", "ordernumber", "language", "agree", "promo"],
  },
  tiktok: {
    form: "tiktok-shop", origin: "https://ipprotection.tiktokglobalshop.com", lang: "en",
    notice: agent(GIORDANO, CUP, WHY_CUP, { platform: "tiktok_shop", listings: by("tazzine.e.piu", "espresso cup set", "https://shop.tiktok.com/view/product/1732000000000000921", "https://shop.tiktok.com/view/product/1732000000000000922", "https://shop.tiktok.com/view/product/1732000000000000923") }),
    wants: { standing: "agent", person: GIORDANO.name, entity: GIORDANO.company, based: "IT", phone: plain(GIORDANO.phone), email: GIORDANO.email, authority: some(MANDATE), asset: "design", title: CUP.text, regno: CUP.number, register: "EU", valid: CUP.expires, proprietor: CUP.owner, proof: some(CERTIFICATE), content: any("", "product"), report: WHY_CUP, more: maybeProof() },
    stays: ["query", "username", "timestamp", "internal", "accurate", "signature", "updates"],
  },
  temu: {
    form: "temu", origin: "https://www.temu.com", lang: "zh",
    notice: owner(LIN, CHARGER, LIYOU_CHARGER, { platform: "temu", mark_place: "packaging", test_buy: { order: "PO-211-05550136620713456", report: "" }, listings: by("Volt Alley", "USB-C charger", "https://www.temu.com/goods.html?goods_id=601099800000921", "https://www.temu.com/goods.html?goods_id=601099800000922", "https://www.temu.com/goods.html?goods_id=601099800000923") }),
    wants: { relation: "self", fullname: LIN.name, entity: LIN.company, email: LIN.email, dial: "+86", phone: local(LIN.phone, "+86"), right: "tm", name: CHARGER.text, regno: CHARGER.number, region: "US", nice: ["9"], expiry: CHARGER.expires, owner: CHARGER.owner, certificate: some(CERTIFICATE), spot: ["pack"], orderid: "PO-211-05550136620713456", detail: LIYOU_CHARGER, support: maybeProof() },
    stays: ["seek", "firstuse", "internal", "faith", "oath", "autograph"],
  },
  pdd: {
    form: "pinduoduo", origin: "https://ipp.pinduoduo.com", lang: "zh",
    notice: agent(SU, PICNIC, LIYOU_PICNIC, { platform: "pinduoduo", listings: by("悠然户外百货", "防潮野餐布", "https://mobile.yangkeduo.com/goods.html?goods_id=520000000921", "https://mobile.yangkeduo.com/goods.html?goods_id=520000000922", "https://mobile.yangkeduo.com/goods.html?goods_id=520000000923") }),
    wants: { role: "proxy", agency: SU.company, liaison: SU.name, cell: chinesePhone(SU.phone), mail: SU.email, mandate: some(MANDATE), right: "zz", work: PICNIC.text, regno: PICNIC.number, author: PICNIC.owner, proofpaper: some(CERTIFICATE), nature: "org", licence: some(IDENTITY), mall: maybe("悠然户外百货"), facts: LIYOU_PICNIC, material: maybeProof() },
    stays: ["ask", "sms", "rawpic", "outtake", "orderno", "note", "vow"],
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
  a: ["taobao", "aliexpress", "amazon", "lazada", "pdd"],
  b: ["alibaba", "tmall", "ebay", "tiktok", "temu"],
};

/** @param {string} portal @param {Record<string, unknown>} values @param {{ name: string, note?: string }[]} reported */
export const count = (portal, values, reported) => counted(PORTALS[portal].wants, values, reported);

const REACT = new Set(["taobao", "amazon", "temu"]);

/** The page of each portal. @type {Record<string, string>} */
export const FILES = Object.fromEntries(Object.keys(PORTALS).map((name) => [name, name + (REACT.has(name) ? ".jsx" : ".js")]));
