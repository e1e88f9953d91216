// Twelve portals as twelve teams would build them from documented labels, by an author who has not seen the filler, its words or
// its rules. Each truth is what a careful person with the notice would enter; what the notice does not say stays empty.

import { any, counted, maybe, some } from "./counted.mjs";
import { by, chinesePhone, filing } from "./notice.mjs";

const ROSALIND = { name: "Rosalind Achebe", role: "owner", company: "Thistledown Audio Inc.", email: "brand@thistledown.example", phone: "+1 512 555 0147", address: "815 Pecan Street, Austin, TX 78701, United States" };
const DECLAN = { name: "Declan Moriarty", role: "agent", company: "Moriarty Quill Solicitors", email: "ip@moriartyquill.example", phone: "+353 1 555 0182", address: "14 Fenian Row, Dublin D02 K7X4, Ireland" };
const GIULIA = { name: "Giulia Ferrante", role: "owner", company: "Ferrante Pelletteria S.r.l.", email: "marchi@ferrante.example", phone: "+39 055 555 0164", address: "Via dei Conciatori 18, 50121 Firenze, Italy" };
const LU = { name: "陆晓棠", role: "owner", company: "苏州织云丝绸有限公司", email: "weiquan@zhiyun.example", phone: "+86 139 0000 0835", address: "江苏省苏州市姑苏区平江路128号" };
const QIN = { name: "秦致远", role: "agent", company: "上海正衡商标代理有限公司", email: "tousu@zhengheng.example", phone: "+86 135 0000 0294", address: "上海市黄浦区延安东路500号" };

const SOUND = { type: "trademark", text: "THISTLEDOWN", number: "5938214", territory: "US", classes: [9], owner: "Thistledown Audio Inc.", expires: "2031-03-15" };
const SOUND_MX = { ...SOUND, number: "2214785", territory: "MX", expires: "2030-11-02" };
const POSTER = { type: "copyright", text: "Thistledown Gig Posters, Series One", number: "VA0002411930", territory: "US", classes: [], owner: "Thistledown Audio Inc." };
const LEATHER = { type: "trademark", text: "FERRANTE", number: "017420163", territory: "EU", classes: [18, 25], owner: "Ferrante Pelletteria S.r.l.", expires: "2031-06-30" };
const SILK = { type: "trademark", text: "织云", number: "45127890", territory: "CN", classes: [25], owner: "苏州织云丝绸有限公司", expires: "2030-12-06" };

const WHY = "The driver housing has no laser-cut serial number and the carton shows an old logo.\nWe have never supplied this seller.";
const WHY_POSTER = "The listing sells prints of three posters from our registered series.\nNo licence was given to this shop.";
const WHY_LEATHER = "The lining is printed instead of woven and the buckle lacks our engraved hallmark.\nThe seller is unknown to us.";
const LIYOU = "领标字体与正品不符，吊牌没有防伪编码，面料为化纤而非桑蚕丝。\n该店铺未经权利人许可。";

const CERTIFICATE = "certificate.pdf";
const IDENTITY = "business-licence.pdf";
const MANDATE = "letter-of-authority.pdf";
const REPORT = "test-buy-report.pdf";
const { owner, agent, proof, maybeProof } = filing({ comparison: "comparison-sheet.pdf", screenshot: "offer-page.png", certificate: CERTIFICATE, identity: IDENTITY, mandate: MANDATE, report: REPORT });

const IE_PHONE = any("1 555 0182", "15550182", "01 555 0182");

/** @type {Record<string, { form: string, origin: string, lang: string, notice: any, wants: Record<string, any>, stays: string[] }>} */
export const PORTALS = {
  tmall: {
    form: "ipp-taobao", origin: "https://ipp.alibabagroup.com", lang: "zh",
    notice: agent(QIN, SILK, LIYOU, { platform: "tmall", reason: "test-buy", test_buy: { order: "2026111800736", report: REPORT }, listings: by("锦澜服饰旗舰店", "真丝连衣裙", "https://detail.tmall.com/item.htm?id=720000000711", "https://detail.tmall.com/item.htm?id=720000000712") }),
    wants: { platform: "tm", type: "sb", record: "TM-45127890", target: "goods", reason: "fake-buy", order: "2026111800736", report: some(REPORT), why: LIYOU, proof: maybeProof(), mail: QIN.email, phone: any("", ...chinesePhone(QIN.phone).any) },
    stays: ["ticket", "promise", "notify"],
  },
  pdd: {
    form: "pinduoduo", origin: "https://ipp.pinduoduo.com", lang: "zh",
    notice: owner(LU, SILK, LIYOU, { platform: "pinduoduo", listings: by("美衣坊", "真丝连衣裙", "https://mobile.yangkeduo.com/goods.html?goods_id=430000000711", "https://mobile.yangkeduo.com/goods.html?goods_id=430000000712", "https://mobile.yangkeduo.com/goods.html?goods_id=430000000713") }),
    wants: { who: "qy", owner: SILK.owner, licence: some(IDENTITY), contact: LU.name, mobile: any("13900000835", "139 0000 0835"), email: LU.email, type: "tm", mark: SILK.text, number: SILK.number, until: SILK.expires, certificate: some(CERTIFICATE), shop: maybe("美衣坊"), kind: maybe("jm"), why: LIYOU, proof: proof() },
    stays: ["query", "sms", "original", "outtake", "agree"],
  },
  amazon: {
    form: "amazon", origin: "https://www.amazon.com", lang: "en",
    notice: owner(ROSALIND, SOUND, WHY, { platform: "amazon", mark_place: "packaging", test_buy: { order: "113-5550147-8123406", report: "" }, listings: by("audio corner", "studio headphones", "https://www.amazon.com/dp/B0THSTLD01", "https://www.amazon.com/dp/B0THSTLD02", "https://www.amazon.com/dp/B0THSTLD03") }),
    wants: { who: "owner", store: "amazon.com", right: "Trademark", mark: SOUND.text, regno: SOUND.number, office: "United States", holder: SOUND.owner, scope: maybe("some"), spot: ["packaging"], details: WHY, orders: "113-5550147-8123406", fullname: ROSALIND.name, firm: ROSALIND.company, line1: "815 Pecan Street", town: "Austin", state: any("TX", "Texas"), postcode: "78701", country: "US", phone: ROSALIND.phone, mail: ROSALIND.email },
    stays: ["search", "line2", "other", "otherName", "otherMail", "faith", "perjury", "sign"],
  },
  etsy: {
    form: "etsy", origin: "https://www.etsy.com", lang: "en",
    notice: owner(ROSALIND, POSTER, WHY_POSTER, { platform: "etsy", listings: by("WallNook", "gig poster print", "https://www.etsy.com/listing/1700000711", "https://www.etsy.com/listing/1700000712") }),
    wants: { relation: any("company", "mine"), kind: "Copyright", owner: POSTER.owner, title: POSTER.text, regno: POSTER.number, regcountry: "United States", description: WHY_POSTER, papers: maybeProof(), first: "Rosalind", last: "Achebe", business: ROSALIND.company, street: "815 Pecan Street", city: "Austin", state: any("TX", "Texas"), zip: "78701", country: "United States", phone: ROSALIND.phone, email: ROSALIND.email, email2: ROSALIND.email },
    stays: ["search", "letter", "own", "accurate", "perjury", "signature", "tips"],
  },
  tiktok: {
    form: "tiktok-shop", origin: "https://ipprotection.tiktokglobalshop.com", lang: "en",
    notice: agent(DECLAN, SOUND, WHY, { platform: "tiktok_shop", listings: by("beat.bazaar", "studio headphones", "https://shop.tiktok.com/view/product/1729000000000000711", "https://shop.tiktok.com/view/product/1729000000000000712") }),
    wants: { role: "agent", contact: DECLAN.name, company: DECLAN.company, address: DECLAN.address, code: "+353", phone: IE_PHONE, email: DECLAN.email, authority: some(MANDATE), asset: "tm", name: SOUND.text, number: SOUND.number, place: "US", classes: ["9"], owner: SOUND.owner, valid: SOUND.expires, certificate: some(CERTIFICATE), where: "product", issue: any("", "cf", "tm"), remarks: WHY, evidence: maybeProof() },
    stays: ["filter", "creator", "order", "ack", "weekly"],
  },
  meta: {
    form: "meta", origin: "https://www.facebook.com", lang: "en",
    notice: agent(DECLAN, LEATHER, WHY_LEATHER, { platform: "facebook", listings: by("Bag Outlet 24", "leather handbag", "https://www.facebook.com/marketplace/item/810000000711/", "https://www.facebook.com/marketplace/item/810000000712/", "https://www.facebook.com/marketplace/item/810000000713/") }),
    wants: { relationship: "client", full: DECLAN.name, org: DECLAN.company, postal: DECLAN.address, mail: DECLAN.email, again: DECLAN.email, tel: DECLAN.phone, holder: LEATHER.owner, word: LEATHER.text, country: "European Union", regno: LEATHER.number, goods: any("", "18, 25", "Class 18, 25", "Classes 18, 25", "Classes 18 and 25"), cert: some(CERTIFICATE), poa: some(MANDATE), content: ["market"], how: WHY_LEATHER, extra: maybeProof() },
    stays: ["topic", "login", "job", "site", "agree", "esign"],
  },
  aliexpress: {
    form: "ipp-aidc", origin: "https://ipp.aidcgroup.net", lang: "en",
    notice: owner(GIULIA, LEATHER, WHY_LEATHER, { platform: "aliexpress", reason: "counterfeit-features", listings: by("bag-planet", "leather handbag", "https://www.aliexpress.com/item/1005007100000711.html", "https://www.aliexpress.com/item/1005007100000712.html", "https://www.aliexpress.com/item/1005007100000713.html") }),
    wants: { site: "aliexpress", type: "T", right: "88120", object: "p", reason: "cf-feat", statement: WHY_LEATHER, files: proof(), person: GIULIA.name, contact: GIULIA.email },
    stays: ["find", "order", "copy", "note", "faith", "truth"],
  },
  jd: {
    form: "jd", origin: "https://ipr.jd.com", lang: "zh",
    notice: agent(QIN, SILK, LIYOU, { platform: "jd", listings: by("云锦服饰专营店", "真丝连衣裙", "https://item.jd.com/100099000711.html", "https://item.jd.com/100099000712.html") }),
    wants: { relation: "4", proxy: some(MANDATE), company: QIN.company, person: QIN.name, phone: chinesePhone(QIN.phone), mail: QIN.email, address: QIN.address, identity: some(IDENTITY), nature: "SB", title: SILK.text, number: SILK.number, owner: SILK.owner, classes: "25", until: "2030-12-6", certificate: some(CERTIFICATE), shop: maybe("云锦服饰专营店"), facts: LIYOU, evidence: proof(), measure: maybe("del") },
    stays: ["keyword", "user", "pass", "fax", "captcha", "oath"],
  },
  dhgate: {
    form: "dhgate", origin: "https://www.dhgate.com", lang: "zh",
    notice: agent(QIN, SILK, LIYOU, { platform: "dhgate", listings: by("silkstreet88", "silk dress", "https://www.dhgate.com/product/-/910000711.html", "https://www.dhgate.com/product/-/910000712.html", "https://www.dhgate.com/product/-/910000713.html") }),
    wants: { role: "dele", company: QIN.company, name: QIN.name, tel: chinesePhone(QIN.phone), mail: QIN.email, area: "上海市/上海市/黄浦区", road: any("延安东路500号", QIN.address), mandate: some(MANDATE), identity: some(IDENTITY), type: "1", ipname: SILK.text, ipno: SILK.number, place: "中国", classes: ["25"], expiry: SILK.expires, owner: SILK.owner, scan: some(CERTIFICATE), violation: any([], ["fake"]), detail: LIYOU, proof: maybeProof() },
    stays: ["help", "mandateEnd", "guarantee", "vcode", "promise"],
  },
  walmart: {
    form: "walmart", origin: "https://brandportal.walmart.com", lang: "en",
    notice: agent(DECLAN, SOUND, WHY, { platform: "walmart", listings: by("Soundly Deals", "studio headphones", "https://www.walmart.com/ip/5100000711", "https://www.walmart.com/ip/5100000712", "https://www.walmart.com/ip/5100000713") }),
    wants: { c_first: "Declan", c_last: "Moriarty", c_comp: DECLAN.company, c_addr1: any("14 Fenian Row", DECLAN.address), c_city: "Dublin", c_state: maybe("Outside the United States"), c_zip: "D02 K7X4", c_country: "IE", c_mail: DECLAN.email, c_phone: DECLAN.phone, c_rel: "A", i_owner: SOUND.owner, i_brand: SOUND.text, i_type: any("Trademark", "Counterfeit"), i_reg: SOUND.number, sellers: any("Soundly Deals\nSoundly Deals\nSoundly Deals", ""), i_desc: WHY, i_files: proof() },
    stays: ["help_search", "helpful", "feedback", "c_title", "i_work", "d_true", "d_sig"],
  },
  meli: {
    form: "mercadolibre", origin: "https://global-selling.mercadolibre.com", lang: "en",
    notice: owner(ROSALIND, SOUND_MX, WHY, { platform: "mercadolibre", listings: by("AUDIOMUNDO", "audífonos de estudio", "https://articulo.mercadolibre.com.mx/MLM-2900000711", "https://articulo.mercadolibre.com.mx/MLM-2900000712") }),
    wants: { capacity: "OWNER", name: ROSALIND.name, organisation: ROSALIND.company, mail: ROSALIND.email, phone: "15125550147", language: maybe("en"), right: "TRADEMARK", brand: SOUND.text, registry: "MX", number: SOUND_MX.number, holder: SOUND.owner, expires: any("2030-11-2", "2030-11-02"), document: some(CERTIFICATE), marketplace: "MLM", motive: any("", "CF", "TM"), comment: WHY, attachments: maybeProof(), publicName: any("", ROSALIND.name, ROSALIND.company), publicMail: maybe(ROSALIND.email) },
    stays: ["look", "mandate", "sworn", "liable"],
  },
  dsa: {
    form: "eu-dsa", origin: "https://notices.example", lang: "en",
    notice: owner(GIULIA, LEATHER, WHY_LEATHER, { platform: "aliexpress", listings: by("bag-planet", "leather handbag", "https://www.aliexpress.com/item/1005007100000721.html", "https://www.aliexpress.com/item/1005007100000722.html") }),
    wants: { category: "ip", right: "trademark", sign: LEATHER.text, register: LEATHER.number, territory: "EU", proprietor: LEATHER.owner, capacity: "proprietor", identifying: any("", "bag-planet\nbag-planet", "leather handbag\nleather handbag", "bag-planet"), reasons: WHY_LEATHER, annex: maybeProof(), entity: any("", "legal"), forename: "Giulia", surname: "Ferrante", entityname: GIULIA.company, mail: GIULIA.email, mail2: GIULIA.email, land: "IT", flagger: maybe("no") },
    stays: ["seek", "law", "since", "coordinator", "bona", "letter"],
  },
};
for (const { notice, wants } of Object.values(PORTALS)) {
  wants.links = notice.listings.map(({ url }) => url).join("\n");
  // Only papers that the notice has can be handed in.
  const papers = [...notice.evidence.map(({ file }) => file), notice.test_buy?.report];
  for (const want of Object.values(wants)) if (want.files) want.files = want.files.filter((file) => papers.includes(file));
}

/** Two halves, mixed in languages and libraries, so that one can stay unread. */
export const HALVES = {
  a: ["tmall", "pdd", "amazon", "etsy", "tiktok", "meta"],
  b: ["aliexpress", "jd", "dhgate", "walmart", "meli", "dsa"],
};

/** @param {string} portal @param {Record<string, unknown>} values @param {{ name: string, note?: string }[]} reported */
export const count = (portal, values, reported) => counted(PORTALS[portal].wants, values, reported);

const REACT = new Set(["tmall", "aliexpress", "amazon", "tiktok"]);

/** The page of each portal. @type {Record<string, string>} */
export const FILES = Object.fromEntries(Object.keys(PORTALS).map((name) => [name, name + (REACT.has(name) ? ".jsx" : ".js")]));
