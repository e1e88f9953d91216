// What each page of this folder must hold for its notice, and what must stay as it is found. The pages were written without a
// look at the filler or at its words, as twenty teams would build them; `half` was drawn by lot, so that one half can stay unread.

import { counted, maybe, some } from "../unseen/truth.mjs";

const NORA = { name: "Nora Whitcombe", role: "owner", company: "Tallgrass Outfitters Inc.", email: "brand@tallgrass.example", phone: "+1 720 555 0164", address: "4815 Juniper Court, Denver, CO 80211, United States" };
const CALLUM = { name: "Callum Redfearn", role: "agent", company: "Redfearn Doyle IP Ltd", email: "notices@redfearndoyle.example", phone: "+44 161 496 0127", address: "27 Canal Street, Manchester M1 3HE, United Kingdom" };
const KATJA = { name: "Katja Brandhorst", role: "owner", company: "Brandhorst Leuchten GmbH", email: "marken@brandhorst.example", phone: "+49 221 5550 0173", address: "Gereonswall 31, 50670 Köln, Germany" };
const XIA = { name: "夏知远", role: "owner", company: "苏州听雨轩文创有限公司", email: "quanli@tingyuxuan.example", phone: "+86 139 0000 0368", address: "江苏省苏州市姑苏区平江路112号" };
const LU = { name: "陆明川", role: "agent", company: "上海衡正知识产权服务有限公司", email: "tousu@hengzheng.example", phone: "+86 135 0000 0914", address: "上海市徐汇区漕溪北路88号" };
const RODRIGO = { name: "Rodrigo Santillán", role: "agent", company: "Santillán Abogados S.C.", email: "marcas@santillan.example", phone: "+52 55 5555 0147", address: "Avenida Ejemplo 120, 06700 Ciudad de México, Mexico" };
const PAULA = { name: "Paula Vasconcelos", role: "owner", company: "Mandacaru Cosméticos Ltda", email: "marcas@mandacaru.example", phone: "+55 11 95555 0132", address: "Rua dos Ipês 301, 04546-060 São Paulo, Brazil" };
const DEWI = { name: "Dewi Larasati", role: "owner", company: "PT Kopi Lereng Nusantara", email: "merek@kopilereng.example", phone: "+62 812 5550 0199", address: "Jalan Merbabu 17, Bandung 40115, Indonesia" };
const AMELIE = { name: "Amélie Cordonnier", role: "agent", company: "Cordonnier & Vasseur SELARL", email: "marques@cordonnier-vasseur.example", phone: "+33 1 99 00 45 12", address: "18 rue des Tanneurs, 69005 Lyon, France" };
const GIULIA = { name: "Giulia Ferrantini", role: "owner", company: "Ferrantini Pelletterie S.r.l.", email: "marchi@ferrantini.example", phone: "+39 055 555 0142", address: "Via dei Conciatori 9, 50121 Firenze, Italy" };

const JACKET = { type: "trademark", text: "TALLGRASS", number: "5810226", territory: "US", classes: [25], owner: "Tallgrass Outfitters Inc." };
const LAMP = { type: "trademark", text: "LUMENWALD", number: "018455210", territory: "EU", classes: [11], owner: "Brandhorst Leuchten GmbH", expires: "2031-05-18" };
const PAPER = { type: "trademark", text: "听雨轩", number: "52880317", territory: "CN", classes: [16], owner: "苏州听雨轩文创有限公司", expires: "2031-09-13" };
const PHOTOS = { type: "copyright", text: "Tallgrass Trail Photographs", number: "VA0002417790", territory: "US", classes: [], owner: "Tallgrass Outfitters Inc." };
const SOAP = { type: "trademark", text: "MANDACARU", number: "918220456", territory: "BR", classes: [3], owner: "Mandacaru Cosméticos Ltda", expires: "2032-03-27" };
const COFFEE = { type: "trademark", text: "KOPI LERENG", number: "IDM000871204", territory: "ID", classes: [30], owner: "PT Kopi Lereng Nusantara" };
const BAG = { type: "trademark", text: "FERRANTINI", number: "017733208", territory: "EU", classes: [18], owner: "Ferrantini Pelletterie S.r.l." };

const WHY = "The zip pulls carry no embossed leaf and the care label names another maker.\nWe have never supplied this seller.";
const WHY_LAMP = "The shade is riveted instead of glued and the rating plate carries no serial number.\nThe seller is none of our dealers.";
const WARUM = "Der Schirm ist genietet statt verklebt, und das Typenschild trägt keine Seriennummer.\nDer Anbieter gehört nicht zu unseren Händlern.";
const WEISHENME = "纸张克重与正品不符，封底没有防伪烫金编号。\n该店铺从未获得我方授权。";
const POR_QUE = "Los cierres no llevan la hoja grabada y la etiqueta nombra a otro fabricante.\nNunca hemos vendido a este vendedor.";
const WEISHENME_JACKET = "拉链头没有压印叶片，水洗标标注的是其他厂家。\n我方从未向该卖家供货。";
const WHY_PHOTOS = "Six of our trail photographs are shown with the watermark cut off.\nWe have given no licence to this seller.";
const POR_QUE_PT = "O rótulo não traz o lote gravado e a tampa é de outra cor.\nNunca vendemos a este vendedor.";
const MENGAPA = "Kemasan tidak memiliki hologram dan tanggal sangrai tidak dicetak.\nPenjual ini bukan mitra resmi kami.";
const POURQUOI = "L'abat-jour est riveté au lieu d'être collé et la plaque ne porte pas de numéro de série.\nCe vendeur ne fait pas partie de nos revendeurs.";
const PERCHE = "La cucitura del manico è a macchina e manca il numero inciso nella fodera.\nIl venditore non è un nostro rivenditore.";

const PAPERS = [
  { file: "difference-sheet.pdf", kind: "comparison" },
  { file: "offer-page.png", kind: "screenshot" },
  { file: "registration.pdf", kind: "certificate" },
  { file: "trade-register.pdf", kind: "identity" },
];
const MANDATE = { file: "mandate.pdf", kind: "authorisation" };
const ALL = [...PAPERS, MANDATE].map(({ file }) => file);
const proof = some(...ALL);
const maybeProof = { maybeSome: ALL };
const certificate = some("registration.pdf");
const identity = some("trade-register.pdf");
const poa = some(MANDATE.file);
const any = (...ways) => ({ any: ways });
/** Lines as an editor may part them. */
const edited = (why) => any(why, why.replace("\n", "\n\n"));

const owner = (filer, right, explanation, more) => ({ filer, right, complaint_type: "listing", reason: "", explanation, evidence: PAPERS, test_buy: null, ...more });
const agent = (filer, right, explanation, more) => owner(filer, right, explanation, { evidence: [...PAPERS, MANDATE], ...more });
/** Listings of one seller, or each with its own. */
const at = (title, ...rows) => rows.map((row) => (Array.isArray(row) ? { url: row[0], title, seller: row[1] } : { url: row, title, seller: "peak-and-valley" }));

/** @type {Record<string, { form: string, origin: string, lang: string, half: "a" | "b", notice: object, wants: Record<string, any>, stays: string[] }>} */
export const PORTALS = {
  amazon: {
    form: "amazon", origin: "https://www.amazon.com", lang: "en", half: "a",
    notice: agent(CALLUM, JACKET, WHY, { platform: "amazon", mark_place: "packaging", test_buy: { order: "113-5557712-8800316", report: "" }, listings: at("fleece jacket", "https://www.amazon.com/dp/B0TALLGR01", "https://www.amazon.com/dp/B0TALLGR02") }),
    wants: { role: "AGENT", owner: JACKET.owner, type: "TRADEMARK", brand: "TALLGRASS", number: JACKET.number, register: "US", where: "PACKAGING", orders: "113-5557712-8800316", why: WHY, name: CALLUM.name, company: CALLUM.company, street: "27 Canal Street", city: "Manchester", zip: "M1 3HE", country: "GB", phone: CALLUM.phone, email: CALLUM.email },
    stays: ["region", "second", "belief", "perjury", "signature", "work", "search"],
  },
  vero: {
    form: "ebay", origin: "https://www.ebay.com", lang: "en", half: "b",
    notice: owner(NORA, JACKET, WHY, { platform: "ebay", reason: "counterfeit", listings: at("fleece jacket", "https://www.ebay.com/itm/388000000511", "https://www.ebay.com/itm/388000000512", "https://www.ebay.com/itm/388000000513") }),
    wants: { owner: JACKET.owner, name: NORA.name, company: NORA.company, address: NORA.address, phone: NORA.phone, email: NORA.email, shown: maybe(NORA.email), mark: "TALLGRASS", number: JACKET.number, place: "United States", reason: "1.1", why: WHY, date: maybe("2026-11-24") },
    stays: ["title", "fax", "web", "belief", "oath", "signature", "signedAt", "user", "password", "help"],
  },
  walmart: {
    form: "walmart", origin: "https://brandportal.walmart.com", lang: "en", half: "a",
    notice: owner(NORA, JACKET, WHY, { platform: "walmart", listings: at("fleece jacket", ["https://www.walmart.com/ip/761000511", "ridge-outlet"], ["https://www.walmart.com/ip/761000512", "north slope deals"], ["https://www.walmart.com/ip/761000513", "ridge-outlet"]) }),
    wants: { kind: any("trademark", "counterfeit"), brand: "TALLGRASS", number: JACKET.number, goods: "25", reason: any("", "The item uses my trademark without permission", "The item is a counterfeit of my product"), sellers: "ridge-outlet\nnorth slope deals\nridge-outlet", why: WHY, files: maybeProof, first: "Nora", last: "Whitcombe", company: NORA.company, email: NORA.email, email2: NORA.email, code: "+1", phone: any("720 555 0164", "7205550164", "720-555-0164", "(720) 555-0164"), street: "4815 Juniper Court", city: "Denver", state: any("CO", "Colorado"), zip: "80211", country: "United States" },
    stays: ["title", "unit", "order", "oath", "signature", "news", "search"],
  },
  etsy: {
    form: "etsy", origin: "https://www.etsy.com", lang: "en", half: "a",
    notice: owner(NORA, JACKET, WHY, { platform: "etsy", listings: at("fleece jacket", "https://www.etsy.com/listing/1930000511", "https://www.etsy.com/listing/1930000512") }),
    wants: { relation: any("employer", "mine"), type: "tm", owner: JACKET.owner, mark: "TALLGRASS", number: JACKET.number, place: "US", classes: any("25", "Class 25"), why: WHY, first: "Nora", last: "Whitcombe", company: maybe(NORA.company), street: "4815 Juniper Court", city: "Denver", zip: "80211", state: "Colorado", country: "US", phone: NORA.phone, email: NORA.email },
    stays: ["work", "workNumber", "example", "loa", "unit", "belief", "oath", "signature", "search", "news"],
  },
  tiktok: {
    form: "tiktok-shop", origin: "https://ipprotection.tiktokglobalshop.com", lang: "en", half: "a",
    notice: agent(CALLUM, LAMP, WHY_LAMP, { platform: "tiktok_shop", listings: at("table lamp", "https://shop.tiktok.com/view/product/1731200000000000511", "https://shop.tiktok.com/view/product/1731200000000000512", "https://shop.tiktok.com/view/product/1731200000000000513") }),
    wants: { role: "agent", name: CALLUM.name, company: CALLUM.company, email: CALLUM.email, prefix: "+44", phone: any("161 496 0127", "1614960127"), address: CALLUM.address, poa, asset: "trademark", mark: "LUMENWALD", number: LAMP.number, place: "EU", classes: ["11"], owner: LAMP.owner, expires: LAMP.expires, certificate, content: "product", why: WHY_LAMP, proof },
    stays: ["search", "code", "belief", "true", "signature"],
  },
  aidc: {
    form: "ipp-aidc", origin: "https://ipp.aidcgroup.net", lang: "en", half: "b",
    notice: agent(CALLUM, LAMP, WHY_LAMP, { platform: "aliexpress", reason: "counterfeit-features", listings: at("table lamp", "https://www.aliexpress.com/item/1005009700000511.html", "https://www.aliexpress.com/item/1005009700000512.html", "https://www.aliexpress.com/item/1005009700000513.html") }),
    wants: { platform: "aliexpress", type: "trademark", record: "R-40117", kind: "listing", reason: "cf", why: WHY_LAMP, proof },
    stays: ["order", "report", "reference", "good", "true", "search"],
  },
  ttg: {
    form: "ipp-taobao", origin: "https://ipp.alibabagroup.com", lang: "zh", half: "b",
    notice: owner(XIA, PAPER, WEISHENME, { platform: "tmall", reason: "counterfeit-features", listings: at("手账本", "https://detail.tmall.com/item.htm?id=846000000511", "https://detail.tmall.com/item.htm?id=846000000512") }),
    wants: { platform: "tmall", type: "trademark", record: "51003", kind: "item", reason: "fake/cf", why: WEISHENME, proof },
    stays: ["search", "order", "promise", "note"],
  },
  pdd: {
    form: "pinduoduo", origin: "https://ipp.pinduoduo.com", lang: "zh", half: "a",
    notice: agent(LU, PAPER, WEISHENME, { platform: "pinduoduo", listings: at("手账本", "https://mobile.yangkeduo.com/goods.html?goods_id=846000000521", "https://mobile.yangkeduo.com/goods.html?goods_id=846000000522") }),
    wants: { subject: "company", company: LU.company, licence: identity, role: "agent", poa, contact: LU.name, phone: any("13500000914", "135 0000 0914", LU.phone), email: LU.email, kind: "tm", mark: "听雨轩", number: PAPER.number, owner: PAPER.owner, classes: ["16"], expires: PAPER.expires, certificate, why: WEISHENME, proof },
    stays: ["search", "idno", "sms", "captcha", "promise"],
  },
  temu: {
    form: "temu", origin: "https://www.temu.com", lang: "en", half: "b",
    notice: owner(NORA, PHOTOS, WHY_PHOTOS, { platform: "temu", listings: at("poster set", "https://www.temu.com/goods.html?goods_id=601099800000511", "https://www.temu.com/goods.html?goods_id=601099800000512", "https://www.temu.com/goods.html?goods_id=601099800000513") }),
    wants: { isOwner: "yes", owner: PHOTOS.owner, type: "cr", by: "number", number: PHOTOS.number, description: PHOTOS.text, country: "United States", where: any([], ["image"]), why: WHY_PHOTOS, proof, name: NORA.name, email: NORA.email, email2: NORA.email, phone: NORA.phone },
    stays: ["published", "link", "mark", "orders", "good", "oath", "chat"],
  },
  dmca: {
    form: "us-dmca", origin: "https://notices.example", lang: "en", half: "a",
    notice: agent(CALLUM, PHOTOS, WHY_PHOTOS, { platform: "amazon", listings: at("poster set", "https://www.amazon.com/dp/B0TALLGR11", "https://www.amazon.com/dp/B0TALLGR12") }),
    wants: { first: "Callum", last: "Redfearn", company: maybe(CALLUM.company), street: "27 Canal Street", city: "Manchester", zip: "M1 3HE", country: "United Kingdom", phone: CALLUM.phone, email: CALLUM.email, owner: PHOTOS.owner, work: PHOTOS.text, number: PHOTOS.number, copies: maybeProof, date: maybe("2026-11-24"), why: edited(WHY_PHOTOS) },
    stays: ["fax", "original", "belief", "accurate", "signature", "trap", "search", "feedback", "letter"],
  },
  shein: {
    form: "shein", origin: "https://us.shein.com", lang: "en", half: "b",
    notice: owner(KATJA, { ...LAMP, number: "5992041", territory: "US" }, WHY_LAMP, { platform: "shein", listings: at("table lamp", "https://us.shein.com/Table-Lamp-p-91000511.html", "https://us.shein.com/Table-Lamp-p-91000512.html") }),
    wants: { first: "Katja", last: "Brandhorst", company: KATJA.company, code: "49", phone: any("221 5550 0173", "22155500173"), email: KATJA.email, street: "Gereonswall 31", zip: "50670", city: "Köln", country: "DE", role: "holder", type: "tm", mark: "LUMENWALD", number: "5992041", owner: LAMP.owner, places: ["US"], classes: ["11"], certificate, why: WHY_LAMP, proof },
    stays: ["search", "position", "promise", "privacy", "news"],
  },
  tenlinks: {
    form: "ipp-form", origin: "https://ipp.alibabagroup.com", lang: "zh", half: "b",
    notice: owner(XIA, PAPER, WEISHENME, { platform: "taobao", reason: "counterfeit-features", listings: at("手账本", "https://item.taobao.com/item.htm?id=846000000531", "https://item.taobao.com/item.htm?id=846000000532", "https://item.taobao.com/item.htm?id=846000000533") }),
    wants: { name: any(XIA.company, XIA.name), subject: "2", role: "self", identity, contact: maybe(XIA.name), email: XIA.email, phone: any(XIA.phone, "139 0000 0368", "13900000368"), nation: "CN", address: XIA.address, type: "tm", place: "cn", mark: "听雨轩", number: PAPER.number, owner: PAPER.owner, expires: PAPER.expires, certificate, why: WEISHENME, proof },
    stays: ["poa", "captcha", "agree"],
  },
  jd: {
    form: "jd", origin: "https://ipr.jd.com", lang: "zh", half: "b",
    notice: agent(LU, PAPER, WEISHENME, { platform: "jd", mark_place: "image", listings: at("手账本", ["https://item.jd.com/100310000511.html", "文心纸品专营店"], ["https://item.jd.com/100310000512.html", "晴窗文具旗舰店"]) }),
    wants: { kind: "tm", capacity: "agent", company: LU.company, name: LU.name, mobile: any("13500000914", "135 0000 0914", LU.phone), mail: LU.email, province: "上海市", city: "上海市", district: "徐汇区", street: any("漕溪北路88号", LU.address), identity, mark: "听雨轩", number: PAPER.number, owner: PAPER.owner, category: any("16", "第16类"), expires: PAPER.expires, certificate, sellers: "文心纸品专营店\n晴窗文具旗舰店", where: any([], ["picture"]), why: edited(WEISHENME), proof },
    stays: ["search", "sms", "promise"],
  },
  dhgate: {
    form: "dhgate", origin: "https://www.dhgate.com", lang: "zh", half: "a",
    notice: agent(LU, { ...JACKET, expires: "2031-04-06" }, WEISHENME_JACKET, { platform: "dhgate", listings: at("fleece jacket", "https://www.dhgate.com/product/-/911000511.html", "https://www.dhgate.com/product/-/911000512.html", "https://www.dhgate.com/product/-/911000513.html") }),
    wants: { role: "agent", company: LU.company, contact: LU.name, phone: any(LU.phone, "135 0000 0914", "13500000914"), email: LU.email, address: LU.address, ownerId: { maybeSome: ["trade-register.pdf"] }, poa, type: "tm", mark: "TALLGRASS", number: JACKET.number, owner: JACKET.owner, classes: ["25"], expires: "2031-04-06", certificate, why: WEISHENME_JACKET, proof },
    stays: ["poaUntil", "guarantee", "promise", "feedback"],
  },
  meli: {
    form: "mercadolibre", origin: "https://global-selling.mercadolibre.com", lang: "es", half: "a",
    notice: agent(RODRIGO, { ...JACKET, number: "2610384", territory: "MX" }, POR_QUE, { platform: "mercadolibre", listings: at("chamarra", "https://articulo.mercadolibre.com.mx/MLM-931000511", "https://articulo.mercadolibre.com.mx/MLM-931000512") }),
    wants: { role: "apoderado", right: "marca", mark: "TALLGRASS", number: "2610384", country: "MX", classes: any("25", "Clase 25"), owner: JACKET.owner, reason: maybe("falso"), why: POR_QUE, proof, name: RODRIGO.name, company: RODRIGO.company, email: RODRIGO.email, email2: RODRIGO.email, code: "52", phone: "5555550147", address: any(RODRIGO.address, "Avenida Ejemplo 120, 06700 Ciudad de México"), language: maybe("es"), poa },
    stays: ["work", "order", "oath", "terms", "signature", "search", "opinion"],
  },
  dsade: {
    form: "eu-dsa", origin: "https://notices.example", lang: "de", half: "a",
    notice: owner(KATJA, LAMP, WARUM, { platform: "aliexpress", listings: at("Tischleuchte", "https://www.aliexpress.com/item/1005009700000521.html", "https://www.aliexpress.com/item/1005009700000522.html") }),
    wants: { category: "ip", isOwner: "ja", right: "marke", mark: "LUMENWALD", number: LAMP.number, place: "EU", owner: LAMP.owner, goods: maybe("Leuchten"), why: WARUM, proof: maybeProof, first: "Katja", last: "Brandhorst", company: maybe(KATJA.company), email: KATJA.email, email2: KATJA.email, phone: maybe(KATJA.phone), street: maybe("Gereonswall 31"), zip: maybe("50670"), city: maybe("Köln") },
    stays: ["salutation", "flagger", "belief", "privacy", "sum", "search", "statistics"],
  },
  shopee: {
    form: "shopee", origin: "https://help.shopee.com.br", lang: "pt", half: "a",
    notice: owner(PAULA, SOAP, POR_QUE_PT, { platform: "shopee", listings: at("sabonete", "https://shopee.com.br/product/5500/9910511", "https://shopee.com.br/product/5500/9910512") }),
    wants: { email: PAULA.email, name: PAULA.name, company: maybe(PAULA.company), phone: PAULA.phone, address: maybe(PAULA.address), relation: any("empregado", "titular"), type: "pi_marca", mark: "MANDACARU", number: SOAP.number, classes: any("", "3", "03", "Classe 3"), expires: maybe("27/03/2032"), owner: SOAP.owner, country: "br", certificate, reason: any("", "cf"), why: POR_QUE_PT, proof },
    stays: ["subject", "taxNumber", "poa", "declaration", "search"],
  },
  tokopedia: {
    form: "tokopedia", origin: "https://www.tokopedia.com", lang: "id", half: "b",
    notice: owner(DEWI, COFFEE, MENGAPA, { platform: "tokopedia", reason: "counterfeit", listings: at("kopi bubuk", "https://www.tokopedia.com/peak-and-valley/kopi-bubuk-satu", "https://www.tokopedia.com/peak-and-valley/kopi-bubuk-dua", "https://www.tokopedia.com/peak-and-valley/kopi-bubuk-tiga") }),
    wants: { name: DEWI.name, company: DEWI.company, email: DEWI.email, phone: any("81255500199", "812 5550 0199", "812-5550-0199"), isOwner: "ya", owner: COFFEE.owner, right: "merek", reason: "palsu", mark: "KOPI LERENG", number: COFFEE.number, classes: any("30", "Kelas 30"), country: "ID", certificate, why: MENGAPA, files: proof },
    stays: ["search", "position", "letter", "consent", "release", "promo"],
  },
  amazonfr: {
    form: "amazon", origin: "https://www.amazon.fr", lang: "fr", half: "b",
    notice: agent(AMELIE, LAMP, POURQUOI, { platform: "amazon", mark_place: "image", listings: at("lampe de table", "https://www.amazon.fr/dp/B0LUMENW01", "https://www.amazon.fr/dp/B0LUMENW02", "https://www.amazon.fr/dp/B0LUMENW03") }),
    wants: { isOwner: "non", owner: LAMP.owner, right: "marque", mark: "LUMENWALD", number: LAMP.number, office: "EUIPO", classes: any("", "11", "classe 11"), where: ["image"], why: POURQUOI, first: "Amélie", last: "Cordonnier", company: AMELIE.company, street: "18 rue des Tanneurs", zip: "69005", city: "Lyon", country: "FR", phone: AMELIE.phone, email: AMELIE.email },
    stays: ["order", "salutation", "more", "second", "belief", "exact", "signature", "search"],
  },
  metait: {
    form: "meta", origin: "https://www.facebook.com", lang: "it", half: "b",
    notice: owner(GIULIA, BAG, PERCHE, { platform: "facebook", listings: at("borsa", "https://www.facebook.com/marketplace/item/930000000511/", "https://www.facebook.com/marketplace/item/930000000512/") }),
    wants: { what: any("cf", "tm"), role: "own", name: GIULIA.name, address: GIULIA.address, phone: GIULIA.phone, email: GIULIA.email, email2: GIULIA.email, owner: BAG.owner, mark: "FERRANTINI", basis: "reg", place: "Unione europea", number: BAG.number, goods: any("", "18", "classe 18", "Classe 18"), certificate, kind: "market", why: PERCHE },
    stays: ["search", "other", "believe", "sure", "signature", "chat"],
  },
};
for (const { notice, wants } of Object.values(PORTALS)) wants.links = notice.listings.map(({ url }) => url).join("\n");

/** @param {string} portal @param {Record<string, unknown>} values @param {{ name: string, note?: string }[]} reported */
export const count = (portal, values, reported) => counted(PORTALS[portal].wants, values, reported);

const DRAWN_BY_LIBRARY = new Set(["walmart", "temu", "aidc", "ttg", "jd", "dhgate", "tokopedia", "metait"]);

/** The page of each portal. @type {Record<string, string>} */
export const FILES = Object.fromEntries(Object.keys(PORTALS).map((name) => [name, name + (DRAWN_BY_LIBRARY.has(name) ? ".jsx" : ".js")]));

/** The pages of a half. @param {"a" | "b"} half */
export const half = (half) => Object.keys(PORTALS).filter((name) => PORTALS[name].half === half);
