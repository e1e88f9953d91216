// Twelve portals as twelve teams of 2026 would build them from documented labels, by an author who has not seen the filler, its
// words or its rules. Each truth is what a careful person with the notice would enter; what the notice does not say stays empty.

import { any, counted, maybe, some } from "../seventh/counted.mjs";
import { by, chinesePhone, filing } from "../seventh/notice.mjs";

const QU = { name: "曲若溪", role: "owner", company: "厦门潮屿茶具有限公司", email: "ipr@chaoyu.example", phone: "+86 134 0000 0926", address: "福建省厦门市思明区湖滨南路319号" };
const LIEKE = { name: "Lieke Vanderhaegen", role: "agent", company: "Vanderhaegen & Moor BV", email: "takedown@vandermoor.example", phone: "+32 9 555 01 64", address: "Coupure Links 88, 9000 Gent, Belgium" };
const HAEUN = { name: "Seo Ha-eun", role: "owner", company: "Onggi Living Co., Ltd.", email: "legal@onggiliving.example", phone: "+82 2 5550 0143", address: "41 Yangjae-daero, Seocho-gu, Seoul 06771, South Korea" };
const ROHAN = { name: "Rohan Deshmukh", role: "agent", company: "Deshmukh Patel Associates", email: "ip@deshmukhpatel.example", phone: "+91 22 5550 0157", address: "14 Ballard Estate, Mumbai 400001, India" };
const MIAO = { name: "苗子衿", role: "agent", company: "武汉市楚源知识产权代理有限公司", email: "weiquan@chuyuanip.example", phone: "+86 133 0000 0648", address: "湖北省武汉市洪山区珞喻路517号" };
const RUAN = { name: "阮一舟", role: "owner", company: "宁波迅帆渔具有限公司", email: "patent@xunfan.example", phone: "+86 135 0000 0793", address: "浙江省宁波市北仑区明州路206号" };
const RENATA = { name: "Renata Figueiredo Prates", role: "agent", company: "Prates & Nogueira Propriedade Intelectual", email: "marcas@pratesnogueira.example", phone: "+55 11 5550 0136", address: "Rua Haddock Lobo 595, 01414-001 São Paulo, SP, Brazil" };
const RATIH = { name: "Ratih Maheswari", role: "owner", company: "PT Lentera Batik Nusantara", email: "hki@lenterabatik.example", phone: "+62 21 5550 0178", address: "Jalan Kemang Raya 24, Jakarta Selatan 12730, Indonesia" };
const AINHOA = { name: "Ainhoa Etxeberria", role: "owner", company: "Etxe Iluminación S.L.", email: "legal@etxeiluminacion.example", phone: "+34 944 555 016", address: "Calle Ledesma 14, 48001 Bilbao, Spain" };
const CALLAN = { name: "Callan Thwaites", role: "owner", company: "Thwaites Field Photography Pty Ltd", email: "studio@thwaitesfield.example", phone: "+61 3 5550 0129", address: "52 Sackville Street, Ballarat VIC 3350, Australia" };
const MAEVE = { name: "Maeve Donnellan", role: "agent", company: "Donnellan Wray LLP", email: "reports@donnellanwray.example", phone: "+1 312 555 0187", address: "225 Lake Street, Suite 900, Chicago, IL 60606, United States" };
const OISIN = { name: "Oisín Gallagher", role: "agent", company: "Gallagher Brehon Solicitors", email: "marks@gallagherbrehon.example", phone: "+353 1 555 0174", address: "12 Merrion Row, Dublin D02 KW80, Ireland" };

const TEAPOT = { type: "trademark", text: "潮屿", number: "38127645", territory: "CN", classes: [21], owner: QU.company, expires: "2030-02-13" };
const MOSS = { type: "copyright", text: "Moss Parade, series of twelve risographs", number: "VA0002419930", territory: "US", classes: [], owner: "Atelier Mosparade BV" };
const POT = { type: "design", text: "Stackable rice pot", number: "ZL202230554418.7", territory: "CN", classes: [], owner: HAEUN.company, expires: "2037-08-22" };
const COOKER = { type: "patent", text: "Foldable solar cooker with adjustable reflector", number: "11734502", territory: "US", classes: [], owner: "Suryakiran Appliances Pvt. Ltd.", expires: "2041-05-19" };
const MEILI = { type: "trademark", text: "梅里溪", number: "29876041", territory: "CN", classes: [3], owner: "昆明梅里溪日化有限公司", expires: "2029-05-06" };
const ROD = { type: "patent", text: "Telescopic fishing rod holder", number: "11562218", territory: "US", classes: [], owner: RUAN.company, expires: "2040-11-03" };
const SANDAL = { type: "trademark", text: "PÉ DE BRISA", number: "924118376", territory: "BR", classes: [25], owner: "Brisa Calçados Ltda.", expires: "2032-07-12" };
const BATIK = { type: "trademark", text: "LENTERA JAWI", number: "IDM001044271", territory: "ID", classes: [24], owner: RATIH.company, expires: "2032-10-05" };
const LAMP = { type: "design", text: "Lámpara de mesa plegable", number: "64127", territory: "MX", classes: [], owner: AINHOA.company, expires: "2035-09-30" };
const HEATH = { type: "copyright", text: "High Country Heath, group of forty photographs", number: "VA0002431187", territory: "US", classes: [], owner: CALLAN.company };
const SPOONS = { type: "design", text: "Nesting measuring spoons", number: "D1023417", territory: "US", classes: [], owner: "Hopea & Koivu Oy", expires: "2039-04-16" };
const CANDLES = { type: "trademark", text: "FUCHSIA LANE", number: "018622904", territory: "EU", classes: [4], owner: "Fuchsia Lane Candles DAC", expires: "2031-12-08" };

const WHY = {
  taobao: "权利人从未生产过双层玻璃款茶壶，页面所售“潮屿双层壶”不属于我司任何产品系列。\n该店铺与权利人无任何授权关系。",
  aliexpress: "The shower curtains carry plates 3 and 8 of the series, cropped at the left edge and printed in green instead of blue.\nThe atelier has sold no licence for textiles.",
  ippform: "The pot offered has the same stepped rim, the same lid knob and the same side handles as the registered design.\nWe have not licensed this shop.",
  mic: "The cooker offered has the hinged reflector panels and the notched support arm of claim 1.\nThe patentee has granted no licence to the supplier.",
  jd: "商品瓶身“梅里溪”字样为贴标，正品为丝印；瓶底无批次喷码，香型名称也非我方产品。\n商标注册人未授权该店铺销售。",
  dhgate: "被投诉支架具有权利要求1所述的伸缩杆、棘轮锁扣和可转动底座。\n我司未许可该卖家制造或销售。",
  shopee: "As sandálias trazem a marca na palmilha, mas a sola não tem o relevo do titular e a etiqueta indica um fabricante inexistente.\nO titular não autorizou a loja.",
  tokopedia: "Kain yang dijual memakai merek kami, tetapi dicetak mesin dan tidak memiliki nomor seri pada tepi kain.\nKami tidak pernah memasok toko ini.",
  meli: "La lámpara publicada repite el brazo articulado, la base redonda y la pantalla plegable del diseño registrado.\nNo hemos dado licencia al vendedor.",
  ebay: "The listing pictures are our photographs 11 and 27; our name in the lower corner has been painted over.\nWe have not allowed the seller to use them.",
  etsy: "The spoons offered have the same leaf outline, the same nested handles and the same engraved ring as the registered design.\nThe owner has not licensed the shop.",
  meta: "The candles offered are named FUCHSIA LANE on the front label and in the title, but they are not made by the owner.\nThe seller is not a dealer.",
};

const CERTIFICATE = "certificate-of-right.pdf";
const IDENTITY = "company-register.pdf";
const MANDATE = "letter-of-attorney.pdf";
const { owner, agent, proof, maybeProof } = filing({ comparison: "comparison-sheet.pdf", screenshot: "listing-shot.png", certificate: CERTIFICATE, identity: IDENTITY, mandate: MANDATE, report: "purchase-report.pdf" });

/** A number as it is, or without its gaps. */
const plain = (phone) => any(phone, phone.replaceAll(" ", ""));
/** A number beside its country code. */
const local = (phone, code) => {
  const rest = phone.slice(code.length + 1);
  return any(...new Set([rest, rest.replaceAll(" ", ""), rest.replaceAll(" ", "-")]));
};
/** A patent of the United States, with commas or the country or without. */
const us = (number) => any(number, number.replace(/(\d\d)(\d{3})(\d{3})/, "$1,$2,$3"), `US${number}`, `US ${number}`);
/** A Chinese patent number with its letters or without. */
const zl = (number) => any(number, number.slice(2), `ZL ${number.slice(2)}`);
/** An address with its country or without. */
const address = (text) => any(text, text.split(", ").slice(0, -1).join(", "));
const urls = (start, ...ids) => ids.map((id) => `${start}${id}`);
/** Addresses, or the numbers in them. */
const urlsOr = (ids, list) => any(list.join("\n"), list.map((url) => url.match(ids)[1]).join("\n"));

const DHGATE = urls("https://www.dhgate.com/product/-/", "950000001611.html", "950000001612.html", "950000001613.html");
const EBAY = urls("https://www.ebay.com.au/itm/", "197000001611", "197000001612", "197000001613");

/** @type {Record<string, { form: string, origin: string, lang: string, notice: any, wants: Record<string, any>, stays: string[] }>} */
export const PORTALS = {
  taobao: {
    form: "ipp-taobao", origin: "https://ipp.alibabagroup.com", lang: "zh",
    notice: owner(QU, TEAPOT, WHY.taobao, { platform: "taobao", reason: "nonexistent-model", listings: by("一盏清欢茶器", "潮屿双层玻璃茶壶", ...urls("https://item.taobao.com/item.htm?id=", "790000001611", "790000001612", "790000001613")) }),
    wants: { site: "TB", kind: "TM", record: "R38127645", object: "item", reason: "nx", nick: maybe("一盏清欢茶器"), statement: WHY.taobao, material: proof(), linkman: QU.name, mail: QU.email, mobile: chinesePhone(QU.phone) },
    stays: ["seek", "orderSn", "oldCase", "ccMail", "smsCode", "pledge"],
  },
  aliexpress: {
    form: "ipp-aidc", origin: "https://ipp.aidcgroup.net", lang: "en",
    notice: agent(LIEKE, MOSS, WHY.aliexpress, { platform: "aliexpress", reason: "artwork", listings: by("BathNest Decor Store", "moss shower curtain", ...urls("https://www.aliexpress.com/item/", "1005008300001611.html", "1005008300001612.html")) }),
    wants: { platform: "AE", iprType: "CR", place: "OT", ipr: "88-2041", target: "LISTING", reason: "improper/art", store: maybe("BathNest Decor Store"), statement: WHY.aliexpress, evidence: proof(), capacity: "agent", rightHolder: MOSS.owner, letter: some(MANDATE), fullName: LIEKE.name, organisation: LIEKE.company, email: LIEKE.email, phone: plain(LIEKE.phone) },
    stays: ["find", "transaction", "altEmail", "caseRef", "goodFaith", "liable"],
  },
  ippform: {
    form: "ipp-form", origin: "https://ipp.alibabagroup.com", lang: "en",
    notice: owner(HAEUN, POT, WHY.ippform, { platform: "taobao", listings: by("米香厨具店", "stackable rice pot", ...urls("https://item.taobao.com/item.htm?id=", "790000001621", "790000001622", "790000001623")) }),
    wants: { name: any(HAEUN.name, HAEUN.company), identity: "owner", organization: HAEUN.company, idDocument: some(IDENTITY), email: HAEUN.email, cc: any("+82", "82", "0082"), area: any("2", "02"), number: any("5550 0143", "55500143", "5550-0143"), address: address(HAEUN.address), iprType: "DESIGN", title: POT.text, registration: zl(POT.number), holder: POT.owner, region: "CN", until: any("2037/08/22", ""), certificate: some(CERTIFICATE), site: "taobao", seller: maybe("米香厨具店"), description: WHY.ippform, attachments: maybeProof() },
    stays: ["q", "evaluation", "caseNo", "captcha", "truthful", "updates"],
  },
  mic: {
    form: "made-in-china", origin: "https://www.made-in-china.com", lang: "en",
    notice: agent(ROHAN, COOKER, WHY.mic, { platform: "made_in_china", listings: by("Dezhou Guangneng Solar Co., Ltd.", "solar cooker", ...urls("https://dzguangneng.en.made-in-china.com/product/", "xYzSixTeen1a/China-Foldable-Solar-Cooker.html", "xYzSixTeen1b/China-Portable-Solar-Oven.html")) }),
    wants: { kind: "pt", patentKind: "inv", rightName: COOKER.text, rightNo: us(COOKER.number), office: "US", validTo: COOKER.expires, rightFile: some(CERTIFICATE), suppliers: any("Dezhou Guangneng Solar Co., Ltd.\nDezhou Guangneng Solar Co., Ltd.", ""), description: WHY.mic, proof: proof(), holder: COOKER.owner, mandate: some(MANDATE), contact: ROHAN.name, company: ROHAN.company, email: ROHAN.email, dial: "91", tel: local(ROHAN.phone, "+91"), street: "14 Ballard Estate", city: "Mumbai", zip: "400001", country: "IN" },
    stays: ["kw", "sheet", "isHolder", "fax", "inquiry", "disclose", "vcode", "warrant"],
  },
  jd: {
    form: "jd", origin: "https://ipr.jd.com", lang: "zh",
    notice: agent(MIAO, MEILI, WHY.jd, { platform: "jd", listings: by("云间洗护专营店", "梅里溪沐浴露", ...urls("https://item.jd.com/", "100200001611.html", "100200001612.html", "100200001613.html")) }),
    wants: { capacity: "AGENT", org: MIAO.company, licence: some(IDENTITY), mandate: some(MANDATE), person: MIAO.name, mobile: chinesePhone(MIAO.phone), mail: MIAO.email, addr: MIAO.address, rightType: "tm", name: MEILI.text, regNo: MEILI.number, owner: MEILI.owner, classes: ["3"], until: MEILI.expires, certificate: some(CERTIFICATE), shop: maybe("云间洗护专营店"), facts: WHY.jd, evidence: proof() },
    stays: ["kw", "orderSn", "caseNo", "sms", "oath"],
  },
  dhgate: {
    form: "dhgate", origin: "https://www.dhgate.com", lang: "zh",
    notice: owner(RUAN, ROD, WHY.dhgate, { platform: "dhgate", listings: by("lakeside_tackle", "fishing rod holder", ...DHGATE) }),
    wants: { ipType: "PT", patentType: "invention", ipName: ROD.text, ipNo: us(ROD.number), ipLand: "US", ipEnd: ROD.expires, ipOwner: ROD.owner, ipScan: some(CERTIFICATE), links: urlsOr(/(\d+)\.html/, DHGATE), store: maybe("lakeside_tackle"), detail: WHY.dhgate, files: maybeProof(), identity: "self", ownerId: some(IDENTITY), linkman: RUAN.name, company: RUAN.company, email: RUAN.email, dial: "+86", phone: local(RUAN.phone, "+86") },
    stays: ["keyword", "ipClass", "auth", "authEnd", "guarantee", "qq", "vcode", "promise", "notify"],
  },
  shopee: {
    form: "shopee", origin: "https://help.shopee.com.br", lang: "pt",
    notice: agent(RENATA, SANDAL, WHY.shopee, { platform: "shopee", listings: by("calcados.da.praia", "sandália pé de brisa", ...urls("https://shopee.com.br/product/81001611/", "23000001611", "23000001612", "23000001613")) }),
    wants: { papel: "representante", procuracao: some(MANDATE), nome: RENATA.name, empresa: RENATA.company, email: RENATA.email, email2: RENATA.email, telefone: any(RENATA.phone, "+551155500136", "11 5550 0136", "1155500136", "(11) 5550-0136", "11 5550-0136", "+55 11 5550-0136"), tipo: "marca", denominacao: SANDAL.text, processo: SANDAL.number, classe: "25", vigencia: any("12/07/2032", ""), titularNome: SANDAL.owner, certificado: some(CERTIFICATE), loja: maybe("calcados.da.praia"), motivo: WHY.shopee, provas: maybeProof() },
    stays: ["busca", "cnpj", "protocolo", "pedido", "boaFe", "ofertas"],
  },
  tokopedia: {
    form: "tokopedia", origin: "https://www.tokopedia.com", lang: "id",
    notice: owner(RATIH, BATIK, WHY.tokopedia, { platform: "tokopedia", reason: "counterfeit", listings: by("kain-murah-solo", "kain batik tulis", ...urls("https://www.tokopedia.com/kain-murah-solo/", "kain-batik-lentera-1611", "kain-batik-lentera-1612", "kain-batik-lentera-1613")) }),
    wants: { hak: "merek", alasan: "palsu", merek: BATIK.text, nomor: BATIK.number, kelas: "Kelas 24", negara: "Indonesia", pemilik: BATIK.owner, berlaku: any(BATIK.expires, ""), sertifikat: some(CERTIFICATE), toko: maybe("kain-murah-solo"), uraian: WHY.tokopedia, bukti: proof(), peran: "pemilik", nama: RATIH.name, perusahaan: RATIH.company, email: RATIH.email, telepon: local(RATIH.phone, "+62") },
    stays: ["cari", "kuasa", "jabatan", "pesanan", "setuju", "lepas", "kabar"],
  },
  meli: {
    form: "mercadolibre", origin: "https://global-selling.mercadolibre.com", lang: "es",
    notice: owner(AINHOA, LAMP, WHY.meli, { platform: "mercadolibre", listings: by("LUCES DEL BAJIO", "lámpara de mesa plegable", ...urls("https://articulo.mercadolibre.com.mx/MLM-", "3200001611-lampara-de-mesa-_JM", "3200001612-lampara-de-mesa-_JM")) }),
    wants: { calidad: "titular", derecho: "diseno", titulo: LAMP.text, registro: LAMP.number, pais: "MX", vence: any(LAMP.expires, ""), titular: LAMP.owner, documento: some(CERTIFICATE), motivo: WHY.meli, pruebas: maybeProof(), vendedor: maybe("LUCES DEL BAJIO"), nombre: "Ainhoa", apellido: "Etxeberria", empresa: AINHOA.company, correo: AINHOA.email, telefono: any("34944555016", "+34944555016", "34 944 555 016", AINHOA.phone), idioma: any("", "es"), publico: any(AINHOA.company, AINHOA.name), correoPublico: AINHOA.email },
    stays: ["busca", "poder", "fiscal", "jurada", "responsable"],
  },
  ebay: {
    form: "ebay", origin: "https://www.ebay.com.au", lang: "en",
    notice: owner(CALLAN, HEATH, WHY.ebay, { platform: "ebay", reason: "picture-theft", listings: by("wallart_outback", "alpine landscape canvas", ...EBAY) }),
    wants: { owner: HEATH.owner, person: CALLAN.name, company: CALLAN.company, street: "52 Sackville Street", town: "Ballarat", state: any("VIC", "Victoria"), postcode: "3350", country: "Australia", phone: plain(CALLAN.phone), mailEbay: CALLAN.email, mailSeller: CALLAN.email, code: "4.2", items: urlsOr(/itm\/(\d+)/, EBAY), work: HEATH.text, regno: HEATH.number, jurisdiction: "United States", why: WHY.ebay, exhibits: maybeProof() },
    stays: ["nkw", "position", "website", "workLink", "faith", "perjury", "signature", "signedOn"],
  },
  etsy: {
    form: "etsy", origin: "https://www.etsy.com", lang: "en",
    notice: agent(MAEVE, SPOONS, WHY.etsy, { platform: "etsy", listings: by("PewterPantryCo", "measuring spoons", ...urls("https://www.etsy.com/listing/", "1950001611", "1950001612", "1950001613")) }),
    wants: { relation: "third", letter: some(MANDATE), kind: "design", title: SPOONS.text, regno: any(SPOONS.number, "USD1023417", "US D1023417"), office: "United States", owner: SPOONS.owner, proof: some(CERTIFICATE), explain: WHY.etsy, more: maybeProof(), fullName: MAEVE.name, company: MAEVE.company, street: any("225 Lake Street", "225 Lake Street, Suite 900"), unit: maybe("Suite 900"), city: "Chicago", region: "Illinois", zip: "60606", country: "United States", phone: plain(MAEVE.phone), email: MAEVE.email, email2: MAEVE.email },
    stays: ["query", "ownLink", "accurate", "authority", "signature", "tips"],
  },
  meta: {
    form: "meta", origin: "https://www.facebook.com", lang: "en",
    notice: agent(OISIN, CANDLES, WHY.meta, { platform: "facebook", listings: by("Glow Corner Gifts", "scented candle", ...urls("https://www.facebook.com/marketplace/item/", "960000001611/", "960000001612/", "960000001613/", "960000001614/")) }),
    wants: { role: "agent", fullName: OISIN.name, postal: address(OISIN.address), phone: plain(OISIN.phone), email: OISIN.email, email2: OISIN.email, owner: CANDLES.owner, mark: CANDLES.text, basis: "registered", office: "European Union", regno: CANDLES.number, goods: any("", "4", "04", "class 4", "Class 4", "candles", "Candles"), certificate: some(CERTIFICATE), mandate: some(MANDATE), kinds: ["listing"], how: WHY.meta, extra: maybeProof() },
    stays: ["helpSearch", "jobTitle", "site", "agree", "updates", "esign"],
  },
};

/** What a page calls its box of links, where it has another name. */
const LINKS = { shopee: "anuncios", meli: "publicaciones", ebay: "items", etsy: "listings" };
for (const [name, { notice, wants }] of Object.entries(PORTALS)) {
  wants[LINKS[name] ?? "links"] ??= notice.listings.map(({ url }) => url).join("\n");
  // Only papers that the notice has can be handed in.
  const had = notice.evidence.map(({ file }) => file);
  for (const want of Object.values(wants)) if (want.files) want.files = want.files.filter((file) => had.includes(file));
}

/** @param {string} portal @param {Record<string, unknown>} values @param {{ name: string, note?: string }[]} reported */
export const count = (portal, values, reported) => counted(PORTALS[portal].wants, values, reported);

const REACT = new Set(["taobao", "aliexpress", "jd", "tokopedia", "etsy"]);

/** The page of each portal. @type {Record<string, string>} */
export const FILES = Object.fromEntries(Object.keys(PORTALS).map((name) => [name, name + (REACT.has(name) ? ".jsx" : ".js")]));
