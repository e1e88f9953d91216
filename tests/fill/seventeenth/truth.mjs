// Twelve portals as twelve teams of 2026 would build them from documented labels, by an author who has not seen the filler, its
// words or its rules. Each truth is what a careful person with the notice would enter; what the notice does not say stays empty.

import { any, counted, maybe, some } from "../seventh/counted.mjs";
import { by, chinesePhone, filing } from "../seventh/notice.mjs";

const SONG = { name: "宋怀瑜", role: "agent", company: "杭州听澜知识产权代理有限公司", email: "case@tinglanip.example", phone: "+86 138 0000 0461", address: "浙江省杭州市滨江区江南大道588号" };
const CAI = { name: "蔡知微", role: "owner", company: "成都野鸢影像工作室有限公司", email: "copyright@yeyuan.example", phone: "+86 132 0000 0538", address: "四川省成都市锦江区红星路三段99号" };
const NURUL = { name: "Nurul Hafizah Rahmat", role: "agent", company: "Rahmat Tay IP LLC", email: "enforce@rahmattay.example", phone: "+65 6555 0132", address: "10 Anson Road #14-06, Singapore 079903" };
const QI = { name: "戚云帆", role: "owner", company: "无锡凌湖医疗器械有限公司", email: "ip@linghumed.example", phone: "+86 139 0000 0857", address: "江苏省无锡市滨湖区建筑西路777号" };
const FEDERICA = { name: "Federica Bonaldi", role: "owner", company: "Bonaldi Rubinetterie S.p.A.", email: "marchi@bonaldi.example", phone: "+39 030 555 0168", address: "Via Artigiani 27, 25065 Lumezzane, Italy" };
const SHAO = { name: "邵清扬", role: "agent", company: "中山市元衡专利代理事务所", email: "weiquan@yuanheng.example", phone: "+86 760 5550 0192", address: "广东省中山市东区中山四路88号" };
const WEN = { name: "温以恒", role: "agent", company: "合肥市皖智知识产权代理有限公司", email: "tousu@wanzhiip.example", phone: "+86 136 0000 0374", address: "安徽省合肥市蜀山区望江西路203号" };
const ELSPETH = { name: "Elspeth Carmichael", role: "owner", company: "Carmichael Candle Works Ltd", email: "brand@strathlume.example", phone: "+44 131 496 0127", address: "19 Leith Walk, Edinburgh EH6 8LN, United Kingdom" };
const TAMSIN = { name: "Tamsin Okafor", role: "agent", company: "Okafor Brandt LLP", email: "notices@okaforbrandt.example", phone: "+1 503 555 0148", address: "811 Burnside Street, Suite 410, Portland, OR 97205, United States" };
const WENDELL = { name: "Wendell Abernathy", role: "owner", company: "Abernathy Kitchen Works Inc.", email: "ip@abernathykitchen.example", phone: "+1 614 555 0119", address: "2207 Olentangy Road, Columbus, OH 43202, United States" };
const YAN = { name: "颜书白", role: "agent", company: "厦门市鹭衡知识产权代理有限公司", email: "brand@luheng.example", phone: "+86 135 0000 0916", address: "福建省厦门市湖里区嘉禾路396号" };
const JIANG = { name: "蒋牧云", role: "owner", company: "绍兴锦雀纺织品设计有限公司", email: "design@jinque.example", phone: "+86 137 0000 0295", address: "浙江省绍兴市柯桥区鉴湖路66号" };

const LUTING = { type: "trademark", text: "鹭汀", number: "51730826", territory: "CN", classes: [11], owner: "中山鹭汀照明有限公司", expires: "2031-08-20" };
const KITES = { type: "copyright", text: "川西野鸢系列摄影作品", number: "国作登字-2023-G-10237715", territory: "CN", classes: [], owner: CAI.company };
const BASKET = { type: "design", text: "Collapsible laundry basket", number: "30202241877P", territory: "SG", classes: [], owner: "Pandan Loom Pte. Ltd.", expires: "2027-09-29" };
const SPLINT = { type: "patent", text: "Adjustable wrist splint with modular stays", number: "11893417", territory: "US", classes: [], owner: QI.company, expires: "2041-08-09" };
const BONALDI = { type: "trademark", text: "BONALDI", number: "018745219", territory: "EU", classes: [11], owner: FEDERICA.company, expires: "2032-06-18" };
const TABLE = { type: "design", text: "折叠边桌", number: "ZL202330187265.4", territory: "CN", classes: [], owner: "东莞木曜家居有限公司", expires: "2038-04-08" };
const FOUNTAIN = { type: "patent", text: "一种可拆洗宠物饮水机", number: "ZL202220763914.8", territory: "CN", classes: [], owner: "滁州市沐萌宠物用品有限公司", expires: "2032-04-01" };
const STRATHLUME = { type: "trademark", text: "STRATHLUME", number: "UK00003811246", territory: "GB", classes: [4], owner: ELSPETH.company, expires: "2032-07-21" };
const KELP = { type: "copyright", text: "Kelp Forest, set of eight watercolor prints", number: "VA0002465013", territory: "US", classes: [], owner: "Driftline Studio LLC" };
const SPOUT = { type: "design", text: "Pour spout with hinged cap", number: "D1018842", territory: "US", classes: [], owner: WENDELL.company, expires: "2039-03-19" };
const MISTFERN = { type: "trademark", text: "MISTFERN", number: "7215534", territory: "US", classes: [21], owner: "泉州雾蕨陶艺有限公司", expires: "2033-11-14" };
const WAXWING = { type: "copyright", text: "锦雀衔枝印花图案", number: "国作登字-2024-F-00187342", territory: "CN", classes: [], owner: JIANG.company };

const WHY = {
  alibuy: "我方购得的吊灯灯座无序列号，驱动器铭牌上的厂家并非权利人，经权利人鉴定为假冒“鹭汀”注册商标的商品。\n该供应商未获任何授权。",
  tmallpic: "店铺商品主图使用了系列作品中的第6幅和第19幅，裁去了右下角署名，并调高了色温。\n我司从未许可该店铺使用。",
  lazada: "The basket offered has the same slatted folds, the same rope handles and the same oval base as the registered design.\nThe owner has licensed nobody in Singapore.",
  alibaba: "被投诉护腕包含权利要求1所述的可更换支撑条、导槽和双向调节带。\n我司未许可该供应商制造、销售或出口。",
  micold: "The taps offered carry BONALDI on the handle and in the product name, but they do not come from our works.\nThe supplier has no licence.",
  micnew: "被投诉边桌的桌面轮廓、交叉桌腿和提手开孔与授权外观设计整体视觉效果无实质差异。\n专利权人未许可该供应商生产或销售。",
  pdd: "被投诉饮水机设有可拆卸水槽、卡扣式泵仓和翻转滤盖，落入权利要求1的保护范围。\n专利权人未授权该店铺销售。",
  tiktok: "The candles are labelled STRATHLUME, but the tins, the wicks and the batch codes are not ours.\nThis shop has never bought from us.",
  amazon: "The bath mats and their pictures reproduce prints 2 and 5 of the set, with the seaweed turned upside down.\nThe owner has not licensed the seller.",
  walmart: "The spouts sold have the same flared lip, the same hinge line and the same domed cap as the drawings of our design patent.\nWe have licensed nobody.",
  temu: "测试购买的花瓶底部印有 MISTFERN 字样，但胎体为注浆成型，权利人的产品均为手工拉坯。\n权利人从未授权该店铺。",
  shein: "连衣裙上的印花与登记图案的雀鸟、枝条走向和花朵位置一致，仅改换了底色。\n我司未许可任何人使用该图案。",
};

const CERTIFICATE = "right-certificate.pdf";
const IDENTITY = "business-licence.pdf";
const MANDATE = "authorisation.pdf";
const REPORT = "test-buy-findings.pdf";
const { owner, agent, proof, maybeProof } = filing({ comparison: "compared.pdf", screenshot: "page-capture.png", certificate: CERTIFICATE, identity: IDENTITY, mandate: MANDATE, report: REPORT });

/** A number as it is, or without its gaps. */
const plain = (phone) => any(phone, phone.replaceAll(" ", ""));
/** A number beside its country code. */
const local = (phone, code, trunk = "") => {
  const rest = phone.slice(code.length + 1);
  return any(...new Set([rest, `${trunk}${rest}`].flatMap((one) => [one, one.replaceAll(" ", ""), one.replaceAll(" ", "-"), one.replace(" ", "-").replaceAll(" ", "")])));
};
/** A patent of the United States, with commas or the country or without. */
const us = (number) => any(number, number.replace(/(\d)(\d{3})(\d{3})$/, "$1,$2,$3"), `US${number}`, `US ${number}`);
/** A Chinese patent number with its letters or without. */
const zl = (number) => any(number, number.slice(2), `ZL ${number.slice(2)}`);
/** An address with its country or without. */
const address = (text) => any(text, text.split(", ").slice(0, -1).join(", "));
const urls = (start, ...ids) => ids.map((id) => `${start}${id}`);
/** Addresses, or the numbers in them. */
const urlsOr = (ids, list) => any(list.join("\n"), list.map((url) => url.match(ids)[1]).join("\n"));
/** The same name on each line, or none. */
const each = (name, times) => any(Array(times).fill(name).join("\n"), "");

const AMAZON = urls("https://www.amazon.com/dp/", "B0KELPFR71", "B0KELPFR72", "B0KELPFR73", "B0KELPFR74");

/** @type {Record<string, { form: string, origin: string, lang: string, notice: any, wants: Record<string, any>, stays: string[] }>} */
export const PORTALS = {
  alibuy: {
    form: "ipp-taobao", origin: "https://ipp.alibabagroup.com", lang: "zh",
    notice: agent(SONG, LUTING, WHY.alibuy, { platform: "1688", reason: "test-buy", test_buy: { order: "4410027719053386201", report: REPORT }, listings: by("古镇明曜灯饰厂", "鹭汀羽灯吊灯", "https://detail.1688.com/offer/840000001711.html", "https://detail.1688.com/offer/840000001712.html", "https://detail.1688.com/offer/840000001713.html") }),
    wants: { site: "cbu", client: LUTING.owner, iprType: "sb", ipr: "I-90217", target: "item", reason: "01", orderNo: "4410027719053386201", buyReport: some(REPORT), seller: maybe("古镇明曜灯饰厂"), supplement: WHY.alibuy, evidence: maybeProof(), contact: SONG.name, email: SONG.email, mobile: chinesePhone(SONG.phone) },
    stays: ["keyword", "innerNo", "code", "promise"],
  },
  tmallpic: {
    form: "ipp-taobao", origin: "https://ipp.alibabagroup.com", lang: "zh",
    notice: owner(CAI, KITES, WHY.tmallpic, { platform: "tmall", reason: "picture-theft", listings: by("山野印象旗舰店", "川西风光装饰画", ...urls("https://detail.tmall.com/item.htm?id=", "860000001721", "860000001722")) }),
    wants: { market: "TM", right: "cr", record: "N55102", part: "goods", cause: "pic", shopName: maybe("山野印象旗舰店"), text: WHY.tmallpic, files: proof(), person: CAI.name, area: "86", mobile: local(CAI.phone, "+86"), email: CAI.email },
    stays: ["search", "sourceUrl", "remarks", "backup", "receive", "oath"],
  },
  lazada: {
    form: "ipp-aidc", origin: "https://ipp.aidcgroup.net", lang: "en",
    notice: agent(NURUL, BASKET, WHY.lazada, { platform: "lazada", reason: "design-patent", listings: by("TidyNest Home", "foldable laundry basket", ...urls("https://www.lazada.sg/products/", "i3300001711.html", "i3300001712.html", "i3300001713.html")) }),
    wants: { market: "laz", country: "Singapore", ipr: "PT", place: "OT", record: "D-3301", about: "listing", reason: "de", sellerName: maybe("TidyNest Home"), note: WHY.lazada, proof: maybeProof(), role: "agent", holder: BASKET.owner, poa: some(MANDATE), name: NURUL.name, firm: NURUL.company, mail: NURUL.email, dial: "SG", tel: local(NURUL.phone, "+65") },
    stays: ["help", "orderId", "cc", "previous", "faith", "terms"],
  },
  alibaba: {
    form: "ipp-aidc", origin: "https://ipp.aidcgroup.net", lang: "zh",
    notice: owner(QI, SPLINT, WHY.alibaba, { platform: "alibaba", reason: "patent", listings: by("Hengshui Kangyi Orthopedic Co., Ltd.", "wrist splint", ...urls("https://www.alibaba.com/product-detail/Adjustable-Wrist-Splint_", "1601600001711.html", "1601600001712.html", "1601600001713.html")) }),
    wants: { platform: "ALI", iprType: "PT", ipr: "P-60114", object: "PRODUCT", reason: "inv", company: maybe("Hengshui Kangyi Orthopedic Co., Ltd."), explain: WHY.alibaba, attachments: proof(), identity: "SELF", subject: QI.company, licence: some(IDENTITY), contact: QI.name, email: QI.email, dial: "86", phone: local(QI.phone, "+86"), region: "江苏省/无锡市/滨湖区", street: any("建筑西路777号", QI.address) },
    stays: ["q", "found", "zip", "ref", "captcha", "agree"],
  },
  micold: {
    form: "made-in-china", origin: "https://www.made-in-china.com", lang: "en",
    notice: owner(FEDERICA, BONALDI, WHY.micold, { platform: "made_in_china", listings: by("Nan'an Guangyu Sanitary Ware Co., Ltd.", "basin mixer tap", ...urls("https://guangyusanitary.en.made-in-china.com/product/", "qWeSevTeen1a/China-Bonaldi-Basin-Mixer.html", "qWeSevTeen1b/China-Bonaldi-Kitchen-Tap.html")) }),
    wants: { ctype: "2", iprname: BONALDI.text, iprno: BONALDI.number, iprland: "European Union", nice: any("11", "Class 11", "class 11"), ey: "2032", em: "06", ed: "18", cert: some(CERTIFICATE), supplier: maybe("Nan'an Guangyu Sanitary Ware Co., Ltd."), descr: WHY.micold, support: maybeProof(), holding: "Y", person: FEDERICA.name, corp: FEDERICA.company, mail: FEDERICA.email, tel1: any("39", "+39", "0039"), tel2: "030", tel3: any("555 0168", "5550168", "555-0168"), addr: address(FEDERICA.address), land: "Italy" },
    stays: ["word", "excel", "orderno", "holdername", "poa", "salut", "fax", "disclose", "vcode", "agree"],
  },
  micnew: {
    form: "made-in-china", origin: "https://membercenter.made-in-china.com", lang: "zh",
    notice: agent(SHAO, TABLE, WHY.micnew, { platform: "made_in_china", listings: by("Ganzhou Yuelai Furniture Co., Ltd.", "folding side table", ...urls("https://yuelaifurniture.en.made-in-china.com/product/", "zXcSevTeen2a/China-Folding-Side-Table.html", "zXcSevTeen2b/China-Foldable-Coffee-Table.html", "zXcSevTeen2c/China-Bamboo-Side-Table.html")) }),
    wants: { kind: "patent", sort: "wg", title: TABLE.text, number: zl(TABLE.number), office: "CN", expire: TABLE.expires, paper: some(CERTIFICATE), suppliers: each("Ganzhou Yuelai Furniture Co., Ltd.", 3), describe: WHY.micnew, proof: proof(), holder: TABLE.owner, mandate: some(MANDATE), linkman: SHAO.name, corp: SHAO.company, email: SHAO.email, dial: "86", tel: local(SHAO.phone, "+86", "0"), address: any(SHAO.address) },
    stays: ["find", "excel", "isHolder", "post", "ext", "disclose", "captcha", "vow"],
  },
  pdd: {
    form: "pinduoduo", origin: "https://ipp.pinduoduo.com", lang: "zh",
    notice: agent(WEN, FOUNTAIN, WHY.pdd, { platform: "pinduoduo", listings: by("喵呜宠物生活馆", "宠物饮水机", ...urls("https://mobile.yangkeduo.com/goods.html?goods_id=", "710000001711", "710000001712", "710000001713")) }),
    wants: { subject: "enterprise", standing: "agent", agency: WEN.company, licence: some(IDENTITY), letter: some(MANDATE), right: "patent", sort: "utility", title: FOUNTAIN.text, number: zl(FOUNTAIN.number), holder: FOUNTAIN.owner, term: any(FOUNTAIN.expires, ""), certificate: some(CERTIFICATE), mall: maybe("喵呜宠物生活馆"), facts: WHY.pdd, pictures: proof(), person: WEN.name, cell: chinesePhone(WEN.phone), mail: WEN.email },
    stays: ["ask", "appraisal", "shown", "buyOrder", "smsCode", "pledge", "notice"],
  },
  tiktok: {
    form: "tiktok-shop", origin: "https://ipprotection.tiktokglobalshop.com", lang: "en",
    notice: owner(ELSPETH, STRATHLUME, WHY.tiktok, { platform: "tiktok_shop", listings: by("glowhaus.uk", "scented tin candle", ...urls("https://shop.tiktok.com/view/product/", "1734000000000001711", "1734000000000001712")) }),
    wants: { role: "RO", fullName: ELSPETH.name, organization: ELSPETH.company, address: address(ELSPETH.address), phone: plain(ELSPETH.phone), email: ELSPETH.email, asset: "TM", assetName: STRATHLUME.text, assetNo: STRATHLUME.number, assetOwner: STRATHLUME.owner, jurisdiction: "GB", validity: any(STRATHLUME.expires, ""), classes: ["4"], certificate: some(CERTIFICATE), kinds: any("product\nproduct", ""), shop: maybe("glowhaus.uk"), explain: WHY.tiktok, evidence: maybeProof() },
    stays: ["lookup", "principal", "loa", "handle", "minute", "ticket", "honest", "liable", "sign"],
  },
  amazon: {
    form: "amazon", origin: "https://www.amazon.com", lang: "en",
    notice: agent(TAMSIN, KELP, WHY.amazon, { platform: "amazon", mark_place: "image", listings: by("Tidepool Bath Goods", "seaweed bath mat", ...AMAZON) }),
    wants: { who: "agent", ownerName: KELP.owner, right: "copyright", work: KELP.text, identify: "number", crNumber: KELP.number, where: ["image"], store: "US", links: urlsOr(/dp\/(\w+)/, AMAZON), offers: any("some", "all", ""), sellers: maybe("Tidepool Bath Goods"), details: WHY.amazon, name: TAMSIN.name, company: TAMSIN.company, line1: any("811 Burnside Street", "811 Burnside Street, Suite 410"), line2: maybe("Suite 410"), city: "Portland", state: any("OR", "Oregon"), postal: "97205", country: "US", phone: plain(TAMSIN.phone), email: TAMSIN.email },
    stays: ["keywords", "brand", "tmNumber", "crWords", "crLink", "patentNumber", "orderIds", "name2", "email2", "belief", "perjury", "signature"],
  },
  walmart: {
    form: "walmart", origin: "https://brandportal.walmart.com", lang: "en",
    notice: owner(WENDELL, SPOUT, WHY.walmart, { platform: "walmart", listings: [...by("Pantry Pro Outlet", "bottle pour spout", ...urls("https://www.walmart.com/ip/", "5400001711", "5400001712")), ...by("BarCart Direct", "liquor pour spout", "https://www.walmart.com/ip/5400001713")] }),
    wants: { claimType: "patent", patentKind: "design", patentTitle: SPOUT.text, patentNumber: us(SPOUT.number), reason: "p1", sellers: "Pantry Pro Outlet\nPantry Pro Outlet\nBarCart Direct", ordered: any("", "no"), comments: WHY.walmart, attachments: maybeProof(), relationship: "owner", rightsOwner: SPOUT.owner, first: "Wendell", last: "Abernathy", company: WENDELL.company, street: "2207 Olentangy Road", city: "Columbus", state: "Ohio", zip: "43202", area: "614", prefix: "555", line: "0119", email: WENDELL.email, emailAgain: WENDELL.email },
    stays: ["query", "brand", "tmNumber", "crNumber", "orderNumber", "jobTitle", "apt", "news", "perjury", "signature"],
  },
  temu: {
    form: "temu", origin: "https://www.temu.com", lang: "zh",
    notice: agent(YAN, MISTFERN, WHY.temu, { platform: "temu", mark_place: "product", test_buy: { order: "PO-211-08840172635511904", report: "" }, listings: by("Porcelain Nook", "ceramic vase", ...urls("https://www.temu.com/goods.html?goods_id=", "601099900001711", "601099900001712", "601099900001713")) }),
    wants: { role: "agent", principal: MISTFERN.owner, mandate: some(MANDATE), fullName: YAN.name, unit: YAN.company, mail: YAN.email, tel: chinesePhone(YAN.phone), kind: "trademark", brand: MISTFERN.text, regNo: MISTFERN.number, land: "US", nice: ["21"], until: any(MISTFERN.expires, ""), certificate: some(CERTIFICATE), spots: ["product"], shop: maybe("Porcelain Nook"), bought: true, orders: "PO-211-08840172635511904", remark: WHY.temu, support: maybeProof() },
    stays: ["seek", "copyTo", "published", "workUrl", "belief", "oath", "sign"],
  },
  shein: {
    form: "shein", origin: "https://us.shein.com", lang: "zh",
    notice: owner(JIANG, WAXWING, WHY.shein, { platform: "shein", listings: by("Petalwear", "bird print dress", ...urls("https://us.shein.com/Bird-Print-Dress-p-", "43001711.html", "43001712.html", "43001713.html")) }),
    wants: { iam: "owner", right: "cr", title: WAXWING.text, regno: WAXWING.number, owner: WAXWING.owner, land: "CN", worktype: maybe("art"), certificate: some(CERTIFICATE), store: maybe("Petalwear"), reason: WHY.shein, proof: proof(), surname: "蒋", given: "牧云", company: JIANG.company, email: JIANG.email, phone: chinesePhone(JIANG.phone), province: "浙江省", city: "绍兴市", street: any("柯桥区鉴湖路66号", JIANG.address) },
    stays: ["kw", "letter", "created", "until", "original", "zip", "faith", "true", "sign", "code", "subscribe"],
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

const REACT = new Set(["alibuy", "lazada", "alibaba", "micnew", "walmart"]);

/** The page of each portal. @type {Record<string, string>} */
export const FILES = Object.fromEntries(Object.keys(PORTALS).map((name) => [name, name + (REACT.has(name) ? ".jsx" : ".js")]));
