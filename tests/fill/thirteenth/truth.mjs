// Fourteen portals as fourteen teams would build them from documented labels alone, by an author who has not seen the filler, its words or its
// rules. Each truth is what a careful person with the notice would enter; what the notice does not say stays empty.

import { any, counted, maybe, maybeSome, some } from "../seventh/counted.mjs";
import { by, chinesePhone, filing } from "../seventh/notice.mjs";

const SHEN = { name: "沈怀瑾", role: "owner", company: "杭州鹿野映像文化有限公司", email: "banquan@luye.example", phone: "+86 136 0000 0417", address: "浙江省杭州市西湖区文三路199号" };
const TANG = { name: "唐书衡", role: "agent", company: "广州恒准知识产权代理有限公司", email: "tousu@hengzhun.example", phone: "+86 139 0000 0562", address: "广东省广州市天河区体育西路103号" };
const HE = { name: "何以宁", role: "owner", company: "宁波澄溪文具有限公司", email: "fawu@chengxi.example", phone: "+86 137 0000 0284", address: "浙江省宁波市鄞州区首南街道学士路88号" };
const WANG = { name: "汪若溪", role: "owner", company: "东莞栖木家居用品有限公司", email: "ip@qimu.example", phone: "+86 135 0000 0739", address: "广东省东莞市厚街镇家具大道66号" };
const LUO = { name: "罗嘉树", role: "agent", company: "厦门明桥知识产权服务有限公司", email: "weiquan@mingqiao.example", phone: "+86 138 0000 0651", address: "福建省厦门市思明区厦禾路820号" };
const YE = { name: "叶知秋", role: "agent", company: "上海衡文律师事务所", email: "jubao@hengwen.example", phone: "+86 133 0000 0926", address: "上海市静安区南京西路1266号" };
const YAN = { name: "严北辰", role: "owner", company: "青岛拓航机械有限公司", email: "brand@tuohang.example", phone: "+86 532 5550 0186", address: "山东省青岛市城阳区长城路89号" };
const FREYA = { name: "Freya Lindqvist", role: "agent", company: "Lindqvist Ståhl Advokatbyrå AB", email: "notices@lindqviststahl.example", phone: "+46 8 555 0126", address: "Birger Jarlsgatan 44, 114 29 Stockholm, Sweden" };
const MATEO = { name: "Mateo Larralde", role: "owner", company: "Larralde Óptica S.L.", email: "marcas@larralde.example", phone: "+34 91 555 0172", address: "Calle de Fuencarral 112, 28004 Madrid, Spain" };
const HARRIET = { name: "Harriet Wyndham", role: "owner", company: "Wyndham & Fell Stationery Ltd", email: "brand@wyndhamfell.example", phone: "+44 1603 555 0148", address: "7 Castle Meadow, Norwich NR1 3DE, United Kingdom" };
const ROWAN = { name: "Rowan Teixeira", role: "owner", company: "Saltmarsh Prints LLC", email: "studio@saltmarshprints.example", phone: "+1 207 555 0133", address: "41 Exchange Street, Portland, ME 04101, United States" };
const PRIYA = { name: "Priya Raghunathan", role: "agent", company: "Raghunathan Cole LLP", email: "enforcement@raghunathancole.example", phone: "+1 312 555 0191", address: "318 Dearborn Street, Chicago, IL 60604, United States" };
const LUCIA = { name: "Lucía Ferreyra", role: "agent", company: "Ferreyra Montalvo Abogados S.C.", email: "marcas@ferreyramontalvo.example", phone: "+52 55 5550 1732", address: "Avenida Ámsterdam 210, 06100 Ciudad de México, Mexico" };
const TAN = { name: "Tan Wei Ling", role: "owner", company: "Kopi Lumen Pte. Ltd.", email: "legal@kopilumen.example", phone: "+65 6555 0157", address: "52 Tiong Bahru Road, Singapore 168640" };

const PHOTOS = { type: "copyright", text: "湖畔晨光系列摄影作品", number: "国作登字-2023-G-00450871", territory: "CN", classes: [], owner: "杭州鹿野映像文化有限公司" };
const KETTLE = { type: "trademark", text: "暖屿", number: "55820316", territory: "CN", classes: [11], owner: "佛山暖屿电器有限公司", expires: "2031-12-20" };
const PENS = { type: "trademark", text: "澄溪", number: "48291635", territory: "CN", classes: [16], owner: "宁波澄溪文具有限公司", expires: "2031-05-13" };
const RACK = { type: "design", text: "折叠花架", number: "ZL202230641957.8", territory: "CN", classes: [], owner: "东莞栖木家居用品有限公司", expires: "2037-09-27" };
const REEL = { type: "trademark", text: "KORVANE", number: "6814093", territory: "US", classes: [28], owner: "威海科梵渔具有限公司", expires: "2032-08-09" };
const TIGER = { type: "copyright", text: "夏日虎纹印花图案", number: "国作登字-2023-F-00187332", territory: "CN", classes: [], owner: "上海缦珂服饰设计有限公司" };
const PRESS = { type: "trademark", text: "TUOHANGO", number: "37720954", territory: "CN", classes: [7], owner: "青岛拓航机械有限公司", expires: "2030-02-06" };
const STOOL = { type: "design", text: "Stool with folding seat", number: "009114325-0001", territory: "EU", classes: [], owner: "Björksäte AB", expires: "2031-04-18" };
const LENS = { type: "trademark", text: "LARRALDE", number: "018522764", territory: "EU", classes: [9], owner: "Larralde Óptica S.L.", expires: "2031-07-30" };
const PAPER = { type: "trademark", text: "WYNDHAM & FELL", number: "UK00003482917", territory: "GB", classes: [16], owner: "Wyndham & Fell Stationery Ltd", expires: "2030-04-15" };
const TIDE = { type: "copyright", text: "Tidal Flats, linocut series", number: "VA0002466718", territory: "US", classes: [], owner: "Saltmarsh Prints LLC" };
const SKILLET = { type: "trademark", text: "PRAIRIE ANVIL", number: "6127740", territory: "US", classes: [21], owner: "Prairie Anvil Cookware Inc.", expires: "2030-08-18" };
const TEQUILA_GLASS = { type: "trademark", text: "VIDRIO COYOLLI", number: "2418836", territory: "MX", classes: [21], owner: "Vidrios Coyolli S.A. de C.V.", expires: "2032-01-22" };
const COFFEE = { type: "trademark", text: "KOPI LUMEN", number: "40202214587T", territory: "SG", classes: [30], owner: "Kopi Lumen Pte. Ltd.", expires: "2032-06-24" };

const LIYOU_PHOTOS = "被投诉商品使用了权利人拍摄的两张湖畔晨光照片，仅裁去右下角的水印。\n权利人从未许可该卖家使用。";
const LIYOU_KETTLE = "收到的电热水壶底座没有防伪码，温控器为杂牌，包装盒上的厂址有误。\n该企业并非权利人的经销商。";
const LIYOU_PENS = "正品笔夹刻有批号，被投诉商品没有批号，笔芯墨色也与正品不同。\n权利人没有授权该店铺销售。";
const LIYOU_RACK = "被投诉花架的三层菱形托板和交叉支脚，与授权外观设计的立体图、主视图一致。\n权利人未许可任何人制造。";
const LIYOU_REEL = "渔轮侧盖的字样为贴纸，正品为激光雕刻，且包装内没有序列号卡。\n权利人与该卖家没有任何往来。";
const LIYOU_TIGER = "连衣裙的面料印花与登记作品的虎纹走向、配色一致，只是缩小了比例。\n著作权人没有授权任何第三方使用。";
const LIYOU_PRESS = "供应商在产品铭牌与产品标题中使用与注册商标相同的标识，铭牌字体与正品不同。\n我司从未委托该供应商生产。";
const WHY_STOOL = "The stools have the folding seat, the curved rail and the three tapered legs of the registered design.\nThe owner has not licensed this supplier.";
const WHY_LENS = "The frames carry LARALDE on the temple in the typeface of our mark; the missing letter will not be noticed.\nThe store has no connection with us.";
const WHY_PAPER = "The sleeve of the notebooks bears our mark, but lacks the foil crest and gives an address we never had.\nThis seller has never bought from us.";
const WHY_TIDE = "The shop sells posters of two linocuts of our series, with the edition numbers painted over.\nWe have not licensed any reproduction.";
const WHY_SKILLET = "The handle of the pan lacks the cast foundry mark and the carton shows a logo that was withdrawn.\nThe owner has never supplied this seller.";
const WHY_GLASS = "The glasses are pressed where the genuine ones are blown, and the mark is a sticker on the foot.\nThe owner has no distributor by this name.";
const WHY_COFFEE = "The pouches have no roast date, the valve sits on the wrong side and the mark is printed in another green.\nWe do not sell through this shop.";

const CERTIFICATE = "registration-certificate.pdf";
const IDENTITY = "owner-business-licence.pdf";
const MANDATE = "power-of-attorney.pdf";
const REPORT = "authenticity-report.pdf";
const PUBLICATION = "publication-record.pdf";
const papers = { comparison: "side-by-side.pdf", screenshot: "page-capture.png", certificate: CERTIFICATE, identity: IDENTITY, mandate: MANDATE, report: REPORT };
const { owner, agent, proof, maybeProof } = filing(papers);
/** A work has been published somewhere, and there is a paper that shows it. */
const work = filing({ ...papers, publication: PUBLICATION });

/** A number as it is, or without its gaps. */
const plain = (phone) => any(phone, phone.replaceAll(" ", ""));
/** Where a page says that a number is optional, or does not ask for it with a star. */
const spare = (phone) => any("", ...plain(phone).any);
/** A number beside its country code, with the trunk digit or without. */
const local = (phone, code, trunk = "") => {
  const rest = phone.slice(code.length + 1);
  return any(...new Set([rest, trunk + rest].flatMap((one) => [one, one.replaceAll(" ", "")])));
};
/** Addresses, or the numbers in them. */
const urlsOr = (ids, ...urls) => any(urls.join("\n"), urls.map((url) => url.match(ids)[1]).join("\n"));
const one = (text) => [text];

const AMAZON = ["https://www.amazon.co.uk/dp/B0WYNFEL41", "https://www.amazon.co.uk/dp/B0WYNFEL42", "https://www.amazon.co.uk/dp/B0WYNFEL43"];
const DHGATE = ["https://www.dhgate.com/product/-/930000001341.html", "https://www.dhgate.com/product/-/930000001342.html", "https://www.dhgate.com/product/-/930000001343.html"];

/** @type {Record<string, { form: string, origin: string, lang: string, notice: any, wants: Record<string, any>, stays: string[] }>} */
export const PORTALS = {
  taobao: {
    form: "ipp-taobao", origin: "https://ipp.alibabagroup.com", lang: "zh",
    notice: work.owner(SHEN, PHOTOS, LIYOU_PHOTOS, { platform: "taobao", reason: "picture-theft", listings: by("山野图铺", "风景装饰画", "https://item.taobao.com/item.htm?id=780000001341", "https://item.taobao.com/item.htm?id=780000001342", "https://item.taobao.com/item.htm?id=780000001343") }),
    wants: { site: "TAOBAO", kind: "zz", record: "41190", target: "item", reason: "zz-pic", nick: maybe("山野图铺"), remark: LIYOU_PHOTOS, published: some(PUBLICATION), evidence: work.maybeProof(), person: SHEN.name, firm: SHEN.company, tel: chinesePhone(SHEN.phone), mail: SHEN.email },
    stays: ["search", "spot", "official", "memo", "pledge", "subscribe"],
  },
  cbu: {
    form: "ipp-taobao", origin: "https://ipp.alibabagroup.com", lang: "zh",
    notice: agent(TANG, KETTLE, LIYOU_KETTLE, { platform: "1688", reason: "test-buy", test_buy: { order: "3120045577180062341", report: REPORT }, listings: by("中山市锐沃电器厂", "电热水壶", "https://detail.1688.com/offer/840000001341.html", "https://detail.1688.com/offer/840000001342.html", "https://detail.1688.com/offer/840000001343.html") }),
    wants: { capacity: "agent", corp: TANG.company, contact: TANG.name, mobile: local(TANG.phone, "+86"), email: TANG.email, website: "cbu", iprtype: "tm", area: "CN", ipr: "IPR0071", object: "offer", reason: "1", trade: "3120045577180062341", appraisal: some(REPORT), seller: maybe("中山市锐沃电器厂"), detail: LIYOU_KETTLE, material: maybeProof() },
    stays: ["q", "fax", "contract", "own", "agree"],
  },
  alibaba: {
    form: "ipp-aidc", origin: "https://ipp.aidcgroup.net", lang: "en",
    notice: agent(FREYA, STOOL, WHY_STOOL, { platform: "alibaba", reason: "design-patent", listings: by("Foshan Meijia Outdoor Furniture Co., Ltd.", "folding stool", "https://www.alibaba.com/product-detail/_1601500001341.html", "https://www.alibaba.com/product-detail/_1601500001342.html", "https://www.alibaba.com/product-detail/_1601500001343.html") }),
    wants: { site: "ALIBABA", ipr: "pt", place: "Others", record: "20418", object: "product", reason: "Design patent infringement", supplier: maybe("Foshan Meijia Outdoor Furniture Co., Ltd."), statement: WHY_STOOL, evidence: maybeProof(), category: "agent", name: FREYA.name, organization: FREYA.company, email: FREYA.email, dial: "+46", phone: local(FREYA.phone, "+46", "0") },
    stays: ["site_search", "evaluation", "cc", "reference", "goodfaith", "liability"],
  },
  aliexpress: {
    form: "ipp-aidc", origin: "https://ipp.aidcgroup.net", lang: "en",
    notice: owner(MATEO, LENS, WHY_LENS, { platform: "aliexpress", reason: "confusingly-similar-mark", listings: by("SunnyFrame Store", "sunglasses", "https://www.aliexpress.com/item/1005009500001341.html", "https://www.aliexpress.com/item/1005009500001342.html") }),
    wants: { platform: "AE", type: "trademark", place: "ot", iprid: "5501", target: "listing", reason: "sm", store: maybe("SunnyFrame Store"), why: WHY_LENS, proof: maybeProof(), first: "Mateo", last: "Larralde", company: MATEO.company, country: "ES", phone: spare(MATEO.phone), mail: MATEO.email },
    stays: ["help", "judgment", "position", "weekly", "accurate", "sign"],
  },
  jd: {
    form: "jd", origin: "https://ipr.jd.com", lang: "zh",
    notice: owner(HE, PENS, LIYOU_PENS, { platform: "jd", listings: by("墨香办公专营店", "中性笔", "https://item.jd.com/100100001341.html", "https://item.jd.com/100100001342.html", "https://item.jd.com/100100001343.html") }),
    wants: { identity: "OWNER", holder: PENS.owner, licence: some(IDENTITY), person: HE.name, mobile: chinesePhone(HE.phone), mail: HE.email, region: "浙江省/宁波市/鄞州区", road: any("首南街道学士路88号", HE.address), type: "SB", mark: PENS.text, number: PENS.number, classes: one("16"), until: PENS.expires, certificate: some(CERTIFICATE), shop: maybe("墨香办公专营店"), facts: LIYOU_PENS, evidence: proof() },
    stays: ["keyword", "mandate", "sms", "fax", "ordersn", "note", "oath"],
  },
  pdd: {
    form: "pinduoduo", origin: "https://ipp.pinduoduo.com", lang: "zh",
    notice: owner(WANG, RACK, LIYOU_RACK, { platform: "pinduoduo", listings: by("绿意园艺工厂店", "阳台花架", "https://mobile.yangkeduo.com/goods.html?goods_id=530000001341", "https://mobile.yangkeduo.com/goods.html?goods_id=530000001342", "https://mobile.yangkeduo.com/goods.html?goods_id=530000001343") }),
    wants: { subject: "enterprise", holder: RACK.owner, licence: some(IDENTITY), linkman: WANG.name, mobile: local(WANG.phone, "+86"), email: WANG.email, right: "pt", sort: "design", title: RACK.text, number: RACK.number, until: RACK.expires, certificate: some(CERTIFICATE), mall: maybe("绿意园艺工厂店"), kind: "wg", desc: LIYOU_RACK, proof: proof() },
    stays: ["seek", "code", "appraisal", "buyorder", "promise"],
  },
  dhgate: {
    form: "dhgate", origin: "https://www.dhgate.com", lang: "zh",
    notice: agent(LUO, REEL, LIYOU_REEL, { platform: "dhgate", listings: by("anglers_choice", "fishing reel", ...DHGATE) }),
    wants: { role: "agent", name: LUO.name, company: LUO.company, email: LUO.email, phone: plain(LUO.phone), ownerid: some(IDENTITY), auth: some(MANDATE), iptype: "TM", ipname: REEL.text, ipno: REEL.number, ipclass: any("28", "第28类", "Class 28"), country: "US", ipend: REEL.expires, ipowner: REEL.owner, ipscan: some(CERTIFICATE), store: maybe("anglers_choice"), detail: LIYOU_REEL, files: maybeProof(), links: urlsOr(/(\d+)\.html/, ...DHGATE) },
    stays: ["key", "skype", "authend", "guarantee", "captcha", "promise", "news"],
  },
  shein: {
    form: "shein", origin: "https://us.shein.com", lang: "zh",
    notice: work.agent(YE, TIGER, LIYOU_TIGER, { platform: "shein", listings: by("Floramode", "tiger print dress", "https://us.shein.com/Tiger-Print-Dress-p-43001341.html", "https://us.shein.com/Tiger-Print-Midi-Dress-p-43001342.html") }),
    wants: { relation: "agent", fullname: YE.name, company: YE.company, country: "CN", address: YE.address, phone: chinesePhone(YE.phone), email: YE.email, poa: some(MANDATE), right: "copyright", owner: TIGER.owner, title: TIGER.text, category: maybe("art"), regno: TIGER.number, regplace: "CN", cert: some(CERTIFICATE), store: maybe("Floramode"), detail: LIYOU_TIGER, attach: work.maybeProof() },
    stays: ["search", "zipcode", "created", "original", "faith", "truth", "signature", "subscribe"],
  },
  micn: {
    form: "made-in-china", origin: "https://www.made-in-china.com", lang: "zh",
    notice: owner(YAN, PRESS, LIYOU_PRESS, { platform: "made_in_china", listings: by("Linyi Hengrui Machinery Co., Ltd.", "hydraulic press", "https://lyhengrui.en.made-in-china.com/product/aBcTuoHango1/China-Hydraulic-Press.html", "https://lyhengrui.en.made-in-china.com/product/aBcTuoHango2/China-Hydraulic-Press-Four-Column.html") }),
    wants: { type: "tm", supplier: maybe("Linyi Hengrui Machinery Co., Ltd."), content: LIYOU_PRESS, attach: maybeProof(), holding: any("self", PRESS.owner), ipname: PRESS.text, ipno: PRESS.number, ipland: "CN", ipend: PRESS.expires, ipfile: some(CERTIFICATE), linkman: YAN.name, corp: YAN.company, mail: YAN.email, telcc: any("86", "+86", "0086"), telarea: any("532", "0532"), telno: any("5550 0186", "55500186"), prov: "SD", street: any("青岛市城阳区长城路89号", YAN.address) },
    stays: ["word", "excel", "fax", "disclose", "vcode", "accept"],
  },
  amazon: {
    form: "amazon", origin: "https://www.amazon.co.uk", lang: "en",
    notice: owner(HARRIET, PAPER, WHY_PAPER, { platform: "amazon", mark_place: "packaging", test_buy: { order: "203-5550148-1341207", report: "" }, listings: by("DeskBarn", "lined notebook", ...AMAZON) }),
    wants: { role: "owner", owner: PAPER.owner, right: "trademark", brand: PAPER.text, regno: PAPER.number, office: "GB", store: "UK", where: one("packaging"), info: WHY_PAPER, order: "203-5550148-1341207", first: "Harriet", last: "Wyndham", company: HARRIET.company, line1: "7 Castle Meadow", town: "Norwich", postcode: any("NR1 3DE", "NR13DE"), country: "GB", phone: plain(HARRIET.phone), email: HARRIET.email, links: urlsOr(/dp\/(\w+)/, ...AMAZON) },
    stays: ["search", "line2", "county", "second", "faith", "perjury", "signature"],
  },
  etsy: {
    form: "etsy", origin: "https://www.etsy.com", lang: "en",
    notice: work.owner(ROWAN, TIDE, WHY_TIDE, { platform: "etsy", listings: by("CoastlineDecorCo", "linocut poster", "https://www.etsy.com/listing/1800001341", "https://www.etsy.com/listing/1800001342", "https://www.etsy.com/listing/1800001343") }),
    wants: { relation: any("company", "own"), owner: TIDE.owner, right: "copyright", title: TIDE.text, regno: TIDE.number, regland: "US", record: some(CERTIFICATE), explain: WHY_TIDE, first: "Rowan", last: "Teixeira", business: ROWAN.company, country: "US", street: "41 Exchange Street", city: "Portland", state: "ME", zip: "04101", phone: plain(ROWAN.phone), email: ROWAN.email, email2: ROWAN.email },
    stays: ["search_query", "loa", "examples", "role", "unit", "faith", "perjury", "signature", "news"],
  },
  walmart: {
    form: "walmart", origin: "https://brandportal.walmart.com", lang: "en",
    notice: agent(PRIYA, SKILLET, WHY_SKILLET, { platform: "walmart", listings: by("Hearth Depot", "cast iron skillet", "https://www.walmart.com/ip/5200001341", "https://www.walmart.com/ip/5200001342", "https://www.walmart.com/ip/5200001343") }),
    wants: { claim: any("Counterfeit", "Trademark"), brand: SKILLET.text, regno: SKILLET.number, owner: SKILLET.owner, certificate: maybeSome(CERTIFICATE), comments: WHY_SKILLET, evidence: maybeProof(), relation: "AGENT", first: "Priya", last: "Raghunathan", company: PRIYA.company, address: "318 Dearborn Street", city: "Chicago", state: "Illinois", zip: "60604", country: "US", phone: plain(PRIYA.phone), email: PRIYA.email, sellers: "Hearth Depot\nHearth Depot\nHearth Depot" },
    stays: ["lookup", "orderno", "title", "suite", "perjury", "faith", "signature"],
  },
  meli: {
    form: "mercadolibre", origin: "https://global-selling.mercadolibre.com", lang: "en",
    notice: agent(LUCIA, TEQUILA_GLASS, WHY_GLASS, { platform: "mercadolibre", listings: by("CASAYBARRA", "caballitos de vidrio", "https://articulo.mercadolibre.com.mx/MLM-3000001341", "https://articulo.mercadolibre.com.mx/MLM-3000001342") }),
    wants: { right: "TRADEMARK", brand: TEQUILA_GLASS.text, number: TEQUILA_GLASS.number, office: "MX", expires: TEQUILA_GLASS.expires, owner: TEQUILA_GLASS.owner, document: some(CERTIFICATE), site: "MLM", comment: WHY_GLASS, attach: maybeProof(), capacity: "PROXY", repname: LUCIA.name, repcompany: LUCIA.company, repmail: LUCIA.email, repphone: any("525555501732", "+525555501732"), language: any("", "es", "en"), poa: some(MANDATE), pubname: any(LUCIA.name, LUCIA.company), pubmail: LUCIA.email },
    stays: ["query", "internal", "sworn", "terms"],
  },
  shopee: {
    form: "shopee", origin: "https://help.shopee.sg", lang: "en",
    notice: owner(TAN, COFFEE, WHY_COFFEE, { platform: "shopee", listings: by("brewbuddies.sg", "drip coffee pouches", "https://shopee.sg/product/70001341/20000001341", "https://shopee.sg/product/70001341/20000001342", "https://shopee.sg/product/70001341/20000001343") }),
    wants: { market: "SG", type: "TM", role: "owner", fullname: TAN.name, company: TAN.company, email: TAN.email, phone: plain(TAN.phone), ipowner: COFFEE.owner, ipname: COFFEE.text, regno: COFFEE.number, classes: any("30", "Class 30"), regplace: "SG", expiry: "24/06/2032", certificate: some(CERTIFICATE), seller: maybe("brewbuddies.sg"), description: WHY_COFFEE, documents: maybeProof() },
    stays: ["q", "username", "letter", "ticket", "true", "share"],
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
  a: ["taobao", "alibaba", "pdd", "dhgate", "etsy", "amazon", "meli"],
  b: ["cbu", "aliexpress", "jd", "shein", "micn", "walmart", "shopee"],
};

/** @param {string} portal @param {Record<string, unknown>} values @param {{ name: string, note?: string }[]} reported */
export const count = (portal, values, reported) => counted(PORTALS[portal].wants, values, reported);

const REACT = new Set(["taobao", "cbu", "alibaba", "aliexpress", "pdd", "shein", "walmart", "meli"]);

/** The page of each portal. @type {Record<string, string>} */
export const FILES = Object.fromEntries(Object.keys(PORTALS).map((name) => [name, name + (REACT.has(name) ? ".jsx" : ".js")]));
