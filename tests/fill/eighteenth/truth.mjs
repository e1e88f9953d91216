// Twelve more portals as twelve teams of 2026 would build them from documented labels, by an author who has not seen the filler,
// its words or its rules. Each truth is what a careful person with the notice would enter; what the notice does not say stays empty.

import { any, counted, maybe, maybeSome, some } from "../seventh/counted.mjs";
import { by, chinesePhone, filing } from "../seventh/notice.mjs";

const GU = { name: "顾南乔", role: "agent", company: "宁波甬正知识产权代理有限公司", email: "desk@yongzhengip.example", phone: "+86 574 5550 0137", address: "浙江省宁波市鄞州区中山东路1083号" };
const ZHUANG = { name: "庄晚晴", role: "owner", company: "福州澄溪茶业有限公司", email: "brand@chengxitea.example", phone: "+86 155 0000 0672", address: "福建省福州市仓山区金山大道210号" };
const JOAQUIM = { name: "Joaquim Ferreira Sande", role: "agent", company: "Sande & Nogueira Propriedade Industrial, Lda.", email: "enforcement@sandenogueira.example", phone: "+351 21 555 0143", address: "Avenida da Liberdade 312, 1250-149 Lisboa, Portugal" };
const XIMENA = { name: "Ximena Arrieta", role: "owner", company: "Arrieta Bombas S.A. de C.V.", email: "patentes@arrietabombas.example", phone: "+52 81 5555 0164", address: "Avenida Garza Sada 2105, 64700 Monterrey, Nuevo León, Mexico" };
const MARCUS = { name: "Marcus Thibodeaux", role: "agent", company: "Thibodeaux Lorne PLLC", email: "dmca@thibodeauxlorne.example", phone: "+1 504 555 0186", address: "640 Magazine Street, New Orleans, LA 70130, United States" };
const SHENTU = { name: "申屠月", role: "owner", company: "景德镇青雀绘物文化有限公司", email: "banquan@qingquehw.example", phone: "+86 177 0000 0419", address: "江西省景德镇市珠山区陶阳南路56号" };
const NIE = { name: "聂鸿轩", role: "agent", company: "北京朔知知识产权代理有限公司", email: "weiquan@shuozhi.example", phone: "+86 186 0000 0753", address: "北京市海淀区知春路118号" };
const BEATRIX = { name: "Beatrix Hallam", role: "agent", company: "Hallam Whyte IP Ltd", email: "designs@hallamwhyte.example", phone: "+44 117 496 0153", address: "27 Queen Square, Bristol BS1 4ND, United Kingdom" };
const TAN = { name: "Tan Wei Shan", role: "owner", company: "Pulau Kopi Sdn. Bhd.", email: "brand@pulaukopi.example", phone: "+60 4 555 0128", address: "88 Lebuh Armenian, 10200 George Town, Penang, Malaysia" };
const DELPHINE = { name: "Delphine Okonkwo", role: "owner", company: "Saltmarsh Press LLC", email: "rights@saltmarshpress.example", phone: "+1 912 555 0171", address: "415 Bull Street, Savannah, GA 31401, United States" };
const CALLUM = { name: "Callum Drever", role: "agent", company: "Drever Muir Trade Marks LLP", email: "notices@drevermuir.example", phone: "+44 1856 555 019", address: "12 Albert Street, Kirkwall KW15 1HP, United Kingdom" };
const IGNACIO = { name: "Ignacio Barrientos", role: "owner", company: "Molinos Barrientos S.A. de C.V.", email: "legal@molinosbarrientos.example", phone: "+52 33 5555 0109", address: "Calzada Independencia 940, 44340 Guadalajara, Jalisco, Mexico" };

const DIFFUSER = { type: "design", text: "旋转香薰机", number: "ZL202430215577.8", territory: "CN", classes: [], owner: "余姚暖屿电器有限公司", expires: "2039-04-17" };
const CHENGXI = { type: "trademark", text: "澄溪", number: "48213975", territory: "CN", classes: [30], owner: ZHUANG.company, expires: "2031-03-27" };
const CORTIVIVA = { type: "trademark", text: "CORTIVIVA", number: "018923417", territory: "EU", classes: [18, 25], owner: "Cortiça Viva, Lda.", expires: "2033-09-04" };
const PUMP = { type: "patent", text: "Self-priming pump with twin check valves", number: "11702644", territory: "US", classes: [], owner: XIMENA.company, expires: "2040-10-12" };
const RACKS = { type: "copyright", text: "Halcyon Racks product photographs, 2024", number: "VA0002511187", territory: "US", classes: [], owner: "Halcyon Bike Racks LLC" };
const FLOWERS = { type: "copyright", text: "青雀十二花神", number: "国作登字-2025-F-00093318", territory: "CN", classes: [], owner: SHENTU.company };
const SHANYUAN = { type: "trademark", text: "山垣", number: "60917248", territory: "CN", classes: [22], owner: "吉林山垣户外用品有限公司", expires: "2032-05-13" };
const LAMP = { type: "design", text: "Table lamp with folded shade", number: "015043218-0001", territory: "EU", classes: [], owner: "Fjordlys A/S", expires: "2028-11-30" };
const KOPI = { type: "trademark", text: "PULAU KOPI", number: "TM2021004417", territory: "MY", classes: [30], owner: TAN.company, expires: "2031-02-19" };
const PLANNER = { type: "copyright", text: "The Tidewater Planner", number: "TX0009432177", territory: "US", classes: [], owner: DELPHINE.company };
const HOYLOOM = { type: "trademark", text: "HOYLOOM", number: "UK00003655802", territory: "GB", classes: [24], owner: "Hoy Loom Weavers Ltd", expires: "2031-06-15" };
const MILL = { type: "patent", text: "Hand mill with adjustable conical burr", number: "398214", territory: "MX", classes: [], owner: IGNACIO.company, expires: "2037-02-08" };

const WHY = {
  taobao: "被投诉香薰机的底座弧线、旋转喷口和镂空灯罩与授权外观设计相比，整体视觉效果无实质性差异。\n专利权人未许可该店铺生产、销售。",
  tmall: "我司购买取证的茶叶礼盒使用“澄溪”注册商标，但盒内无防伪卡，封签字体与正品不同，经鉴定并非我司产品。\n该店铺不是我司经销商。",
  aliexpress: "These wallets are counterfeit: the stamped CORTIVIVA logo has rounded letters where the genuine one is angular, the lining is nylon instead of cotton and the serial tag is missing.\nThe owner sells no goods through this store.",
  alibaba: "The pumps have the two check valves, the priming chamber and the bypass recited in claim 1 of our patent.\nWe have licensed neither this supplier nor any maker in China.",
  mic: "The supplier's pages show photographs 4, 11 and 17 of the registered group, with our client's logo painted over.\nNo licence was given.",
  pdd: "店铺商品主图及杯身印花复制了登记作品中的“桂花”“山茶”两幅，仅改变了描边颜色。\n我司未授权任何人制作杯具。",
  jd: "该店铺销售的天幕和帐篷在商品标题及吊牌上使用“山垣”，但工厂代码不存在，面料也与正品不同。\n权利人从未授权该店铺。",
  dhgate: "The lamps copy the folded shade, the two slits and the tapered foot of the registered design; only the cable has another colour.\nFjordlys has granted no licence.",
  shopee: "The sachets use our mark PULAU KOPI on the bag and in the title, but they were not roasted or packed by us.\nThis shop is not our distributor.",
  tiktok: "The printable pages sold are scans of pages 8 to 61 of our planner with the copyright line cut off.\nWe license no digital copies.",
  ebay: "The blankets are counterfeits: they carry a woven HOYLOOM label, but the label has no weaver's number and the cloth is polyester.\nThe sellers have no connection with the owner.",
  meli: "The mills sold have the conical burr, the threaded collar and the click ring claimed in our patent.\nWe gave no licence to this seller.",
};

const CERTIFICATE = "registration-extract.pdf";
const IDENTITY = "company-register.pdf";
const MANDATE = "power-of-attorney.pdf";
const REPORT = "purchase-findings.pdf";
const { owner, agent, proof, maybeProof } = filing({ comparison: "side-by-side.pdf", screenshot: "listing-capture.png", certificate: CERTIFICATE, identity: IDENTITY, mandate: MANDATE, report: REPORT });

/** A number as it is, without its gaps, or without its plus. */
const plain = (phone) => any(...new Set([phone, phone.replaceAll(" ", ""), phone.slice(1), phone.slice(1).replaceAll(" ", "")]));
/** A number beside its country code. */
const local = (phone, code, trunk = "") => {
  const rest = phone.slice(code.length + 1);
  return any(...new Set([rest, `${trunk}${rest}`].flatMap((one) => [one, one.replaceAll(" ", ""), one.replaceAll(" ", "-")])));
};
/** An address with its country or without. */
const address = (text) => any(text, text.split(", ").slice(0, -1).join(", "));
const urls = (start, ...ids) => ids.map((id) => `${start}${id}`);
/** The same name on each line, or none. */
const each = (name, times) => any(Array(times).fill(name).join("\n"), "");

const ITEMS = urls("https://www.ebay.co.uk/itm/", "405500001811", "405500001812", "405500001813");

/** @type {Record<string, { form: string, origin: string, lang: string, notice: any, wants: Record<string, any>, stays: string[] }>} */
export const PORTALS = {
  taobao: {
    form: "ipp-taobao", origin: "https://ipp.alibabagroup.com", lang: "zh",
    notice: agent(GU, DIFFUSER, WHY.taobao, { platform: "taobao", reason: "design-patent", listings: by("暮色家居小铺", "旋转香薰机", ...urls("https://item.taobao.com/item.htm?id=", "870000001811", "870000001812", "870000001813")) }),
    wants: { platform: "taobao", iprType: "pt", record: "R20451", target: "item", reason: "pt/wg", seller: maybe("暮色家居小铺"), supplement: WHY.taobao, evidence: proof(), capacity: "agent", holder: DIFFUSER.owner, poa: some(MANDATE), contact: GU.name, mobile: any(...chinesePhone(GU.phone).any, ...local(GU.phone, "+86", "0").any), email: GU.email },
    stays: ["search", "evaluation", "orderNo", "backupContact", "backupPhone", "code", "promise"],
  },
  tmall: {
    form: "ipp-taobao", origin: "https://ipp.alibabagroup.com", lang: "zh",
    notice: owner(ZHUANG, CHENGXI, WHY.tmall, { platform: "tmall", reason: "test-buy", test_buy: { order: "3920066184420170258", report: REPORT }, listings: by("闽香阁茶叶专营店", "澄溪茉莉花茶礼盒", ...urls("https://detail.tmall.com/item.htm?id=", "880000001821", "880000001822")) }),
    wants: { site: "tmall", iprType: "tm", record: "TM-7731", kind: "listing", reason: "buy", proofType: "tb", order: "3920066184420170258", report: some(REPORT), seller: maybe("闽香阁茶叶专营店"), statement: WHY.tmall, evidence: maybeProof(), company: ZHUANG.company, contact: ZHUANG.name, mail: ZHUANG.email, phone: chinesePhone(ZHUANG.phone) },
    stays: ["kw", "sellerPhone", "ccMail", "captcha", "agree"],
  },
  aliexpress: {
    form: "ipp-aidc", origin: "https://ipp.aidcgroup.net", lang: "en",
    notice: agent(JOAQUIM, CORTIVIVA, WHY.aliexpress, { platform: "aliexpress", reason: "counterfeit-features", listings: by("Eco Cork Goods Store", "cork wallet", ...urls("https://www.aliexpress.com/item/", "1005009000001831.html", "1005009000001832.html", "1005009000001833.html", "1005009000001834.html")) }),
    wants: { site: "ae", type: "TM", place: "OT", record: "AE-3120", object: "product", reason: "cf", store: maybe("Eco Cork Goods Store"), notes: WHY.aliexpress, evidence: maybeProof(), identity: "agent", owner: CORTIVIVA.owner, poa: some(MANDATE), contactName: JOAQUIM.name, company: JOAQUIM.company, email: JOAQUIM.email, dial: "351", phone: local(JOAQUIM.phone, "+351"), country: "PT", address: address(JOAQUIM.address) },
    stays: ["q", "orderNo", "sellerContact", "ccEmail", "captcha", "agree", "news"],
  },
  alibaba: {
    form: "ipp-aidc", origin: "https://ipp.aidcgroup.net", lang: "en",
    notice: owner(XIMENA, PUMP, WHY.alibaba, { platform: "alibaba", reason: "patent", listings: by("Taizhou Luchang Pump Co., Ltd.", "self-priming pump", ...urls("https://www.alibaba.com/product-detail/Self-Priming-Pump_", "1601700001841.html", "1601700001842.html")) }),
    wants: { platform: "alibaba", ipr: "PT", country: "US", record: "IP-48801", about: "listing", reason: "pat", suppliers: each("Taizhou Luchang Pump Co., Ltd.", 2), explanation: WHY.alibaba, evidence: maybeProof(), who: "owner", company: XIMENA.company, firstName: "Ximena", lastName: "Arrieta", email: XIMENA.email, phone: plain(XIMENA.phone), street: "Avenida Garza Sada 2105", city: "Monterrey", province: "Nuevo León", zip: "64700", nation: "MX" },
    stays: ["help", "orderNo", "previous", "principal", "poa", "witness", "witnessPhone", "captcha", "agree"],
  },
  mic: {
    form: "made-in-china", origin: "https://www.made-in-china.com", lang: "en",
    notice: agent(MARCUS, RACKS, WHY.mic, { platform: "made_in_china", listings: by("Ningbo Xinrun Metal Products Co., Ltd.", "bike rack", ...urls("https://xinrunmetal.en.made-in-china.com/product/", "pLmEightEen1a/China-Bike-Rack.html", "pLmEightEen1b/China-Wall-Bike-Rack.html", "pLmEightEen1c/China-Floor-Bike-Stand.html")) }),
    wants: { category: any("copyright", "picture"), title: RACKS.text, regno: RACKS.number, regland: "United States", certificate: some(CERTIFICATE), suppliers: each("Ningbo Xinrun Metal Products Co., Ltd.", 3), describe: WHY.mic, support: maybeProof(), holder: RACKS.owner, mandate: some(MANDATE), contact: MARCUS.name, company: MARCUS.company, email: MARCUS.email, phone: plain(MARCUS.phone), address: address(MARCUS.address), country: "United States" },
    stays: ["word", "excel", "isHolder", "fax", "disclose", "captcha", "agree"],
  },
  pdd: {
    form: "pinduoduo", origin: "https://ipp.pinduoduo.com", lang: "zh",
    notice: owner(SHENTU, FLOWERS, WHY.pdd, { platform: "pinduoduo", listings: by("瓷韵生活杂货铺", "花神陶瓷杯", ...urls("https://mobile.yangkeduo.com/goods.html?goods_id=", "720000001861", "720000001862", "720000001863")) }),
    wants: { subject: "e", standing: "self", name: SHENTU.company, licence: some(IDENTITY), right: "cr", worktype: maybe("art"), title: FLOWERS.text, number: FLOWERS.number, holder: FLOWERS.owner, certificate: some(CERTIFICATE), mall: maybe("瓷韵生活杂货铺"), place: maybe("main"), facts: WHY.pdd, proof: proof(), person: SHENTU.name, cell: chinesePhone(SHENTU.phone), mail: SHENTU.email },
    stays: ["wd", "letter", "sort", "sellerWechat", "original", "outtakes", "model", "orderSn", "sms", "pledge"],
  },
  jd: {
    form: "jd", origin: "https://ipr.jd.com", lang: "zh",
    notice: agent(NIE, SHANYUAN, WHY.jd, { platform: "jd", listings: by("野径露营旗舰店", "山垣天幕", ...urls("https://item.jd.com/", "10090000001871.html", "10090000001872.html")) }),
    wants: { capacity: "agent", principal: SHANYUAN.owner, mandate: some(MANDATE), organ: NIE.company, identityFiles: some(IDENTITY), kind: "tm", markName: SHANYUAN.text, regNo: SHANYUAN.number, nice: ["22"], expire: SHANYUAN.expires, ownership: some(CERTIFICATE), shop: maybe("野径露营旗舰店"), facts: WHY.jd, proofs: maybeProof(), contact: NIE.name, phone: chinesePhone(NIE.phone), email: NIE.email, region: "北京市/海淀区", detail: any("知春路118号", NIE.address) },
    stays: ["kw", "workName", "patentName", "shopPhone", "orderId", "second", "secondPhone", "vcode", "promise", "subscribe"],
  },
  dhgate: {
    form: "dhgate", origin: "https://www.dhgate.com", lang: "en",
    notice: agent(BEATRIX, LAMP, WHY.dhgate, { platform: "dhgate", listings: by("brightnest2020", "folded shade table lamp", ...urls("https://www.dhgate.com/product/table-lamp/", "990001881.html", "990001882.html", "990001883.html")) }),
    wants: { relation: "agent", ownerName: LAMP.owner, ownerId: maybeSome(IDENTITY), authorization: some(MANDATE), ipType: "dp", ipName: LAMP.text, regNumber: LAMP.number, office: "EU", expiry: LAMP.expires, scan: some(CERTIFICATE), seller: maybe("brightnest2020"), details: WHY.dhgate, compare: maybeProof(), firstName: "Beatrix", lastName: "Hallam", company: BEATRIX.company, email: BEATRIX.email, emailAgain: BEATRIX.email, dial: "GB", phone: local(BEATRIX.phone, "+44", "0") },
    stays: ["search", "authExpiry", "guarantee", "niceClass", "orderNumber", "backupEmail", "captcha", "agree", "promo"],
  },
  shopee: {
    form: "shopee", origin: "https://help.shopee.com.my", lang: "en",
    notice: owner(TAN, KOPI, WHY.shopee, { platform: "shopee", listings: by("kopi.borong", "white coffee sachets", ...urls("https://shopee.com.my/product/", "45001891/28000001891", "45001891/28000001892", "45001891/28000001893")) }),
    wants: { market: "MY", type: "tm", record: "SR-62", shop: maybe("kopi.borong"), reason: WHY.shopee, docs: maybeProof(), role: "owner", name: TAN.name, company: TAN.company, email: TAN.email, dial: "60", phone: local(TAN.phone, "+60", "0") },
    stays: ["find", "sellerPhone", "orderSn", "owner", "loa", "cc", "declare", "news"],
  },
  tiktok: {
    form: "tiktok-shop", origin: "https://ipprotection.tiktokglobalshop.com", lang: "en",
    notice: owner(DELPHINE, PLANNER, WHY.tiktok, { platform: "tiktok_shop", listings: by("plannerpdfs", "printable planner pages", ...urls("https://shop.tiktok.com/view/product/", "1735000000000001801", "1735000000000001802", "1735000000000001803")) }),
    wants: { role: "owner", orgType: "enterprise", org: DELPHINE.company, asset: "rc", title: PLANNER.text, regNo: PLANNER.number, owner: PLANNER.owner, jurisdiction: "US", certificate: some(CERTIFICATE), content: "product", shop: maybe("plannerpdfs"), explain: WHY.tiktok, evidence: maybeProof(), fullName: DELPHINE.name, address: address(DELPHINE.address), email: DELPHINE.email, phone: plain(DELPHINE.phone) },
    stays: ["search", "principal", "loa", "validity", "niceClass", "handle", "liveTime", "altEmail", "sign", "honest", "liable"],
  },
  ebay: {
    form: "ebay", origin: "https://www.ebay.com", lang: "en",
    notice: agent(CALLUM, HOYLOOM, WHY.ebay, { platform: "ebay", reason: "counterfeit", mark_place: "product", listings: by("northern_throws", "wool blanket", ...ITEMS) }),
    wants: { relation: "agent", ownerName: HOYLOOM.owner, fullName: CALLUM.name, firm: CALLUM.company, addr1: "12 Albert Street", town: "Kirkwall", postcode: "KW15 1HP", country: "GB", phone: plain(CALLUM.phone), emailEbay: CALLUM.email, emailSeller: any(CALLUM.email, ""), right: "tm", reason: "1.1", mark: HOYLOOM.text, regNumber: HOYLOOM.number, jurisdiction: "GB", links: any(ITEMS.join("\n"), ITEMS.map((url) => url.match(/\d+$/)[0]).join("\n")), sellerIds: maybe("northern_throws"), message: WHY.ebay, files: maybeProof() },
    stays: ["_nkw", "jobTitle", "addr2", "website", "copyTo", "otherReason", "workLink", "orderNumber", "goodFaith", "perjury", "signature", "signDate", "watch"],
  },
  meli: {
    form: "mercadolibre", origin: "https://global-selling.mercadolibre.com", lang: "en",
    notice: owner(IGNACIO, MILL, WHY.meli, { platform: "mercadolibre", reason: "patent", listings: by("COCINA TOTAL GDL", "molino manual", ...urls("https://articulo.mercadolibre.com.mx/MLM-", "2900001811", "2900001812")) }),
    wants: { role: "owner", holder: MILL.owner, right: "pt", title: MILL.text, registration: any(MILL.number, `MX${MILL.number}`, `MX ${MILL.number}`), site: "MX", day: any("8", "08"), month: "2", year: "2037", documents: some(CERTIFICATE), nickname: maybe("COCINA TOTAL GDL"), explanation: WHY.meli, proof: maybeProof(), firstName: "Ignacio", lastName: "Barrientos", company: IGNACIO.company, email: IGNACIO.email, dial: "MX", phone: any("3355550109", "33 5555 0109"), language: any("", "es", "en"), publicName: any(IGNACIO.company, IGNACIO.name, ""), publicMail: any(IGNACIO.email, "") },
    stays: ["q", "power", "niceClass", "sellerMail", "taxId", "altName", "code", "terms", "sworn", "tips"],
  },
};

for (const { notice, wants } of Object.values(PORTALS)) {
  wants.links ??= notice.listings.map(({ url }) => url).join("\n");
  // Only papers that the notice has can be handed in.
  const had = [...notice.evidence.map(({ file }) => file), notice.test_buy?.report];
  for (const want of Object.values(wants)) if (want.files) want.files = want.files.filter((file) => had.includes(file));
}

/** @param {string} portal @param {Record<string, unknown>} values @param {{ name: string, note?: string }[]} reported */
export const count = (portal, values, reported) => counted(PORTALS[portal].wants, values, reported);

const REACT = new Set(["taobao", "aliexpress", "dhgate", "tiktok", "meli"]);

/** The page of each portal. @type {Record<string, string>} */
export const FILES = Object.fromEntries(Object.keys(PORTALS).map((name) => [name, name + (REACT.has(name) ? ".jsx" : ".js")]));
