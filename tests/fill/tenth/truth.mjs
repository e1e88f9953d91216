// Ten portals as ten teams of 2026 would build them from documented labels, by an author who has not seen the filler, its words or
// its rules. Each truth is what a careful person with the notice would enter; what the notice does not say stays empty.

import { any, counted, maybe, maybeSome, some } from "../seventh/counted.mjs";
import { by, chinesePhone, filing } from "../seventh/notice.mjs";

const PRIYA = { name: "Priya Venkataraman", role: "agent", company: "Venkataraman Blythe LLP", email: "notices@vblythe.example", phone: "+44 20 7946 0311", address: "9 Carthusian Court, London EC1M 6BQ, United Kingdom" };
const ELISE = { name: "Elise Brandauer", role: "agent", company: "Kanzlei Brandauer", email: "marken@brandauer.example", phone: "+49 89 5550 1734", address: "Sendlinger Straße 41, 80331 München, Germany" };
const COLE = { name: "Cole Whitaker", role: "owner", company: "Juniper Slate Ceramics LLC", email: "legal@juniperslate.example", phone: "+1 303 555 0126", address: "2210 Larimer Street, Denver, CO 80205, United States" };
const HALVARD = { name: "Halvard Nygaard", role: "owner", company: "Fjellrose Knitwear AS", email: "brand@fjellrose.example", phone: "+47 22 55 01 42", address: "Storgata 14, 0155 Oslo, Norway" };
const FANG = { name: "方若琳", role: "owner", company: "宁波海岚厨具有限公司", email: "fawu@hailan.example", phone: "+86 138 0000 0619", address: "浙江省宁波市鄞州区百丈东路812号" };
const TANG = { name: "唐亦舟", role: "agent", company: "广州信衡知识产权服务有限公司", email: "weiquan@xinheng.example", phone: "+86 159 0000 0347", address: "广东省广州市天河区体育西路103号" };

const WARE = { type: "trademark", text: "JUNIPER SLATE", number: "6214480", territory: "US", classes: [21], owner: "Juniper Slate Ceramics LLC", expires: "2030-12-08" };
const PHOTOS = { type: "copyright", text: "Slate Moon dinnerware photographs, 2024 catalog", number: "VA0002419087", territory: "US", classes: [], owner: "Juniper Slate Ceramics LLC" };
const STAND = { type: "design", text: "Pour-over coffee stand", number: "6183407", territory: "GB", classes: [], owner: "Juniper Slate Ceramics LLC", expires: "2031-02-17" };
const KNIT = { type: "trademark", text: "FJELLROSE", number: "018204471", territory: "EU", classes: [25], owner: "Fjellrose Knitwear AS", expires: "2030-03-02" };
const KNIT_US = { ...KNIT, number: "6377215", territory: "US", expires: "2031-06-08" };
const KNIT_MY = { ...KNIT, number: "TM2021018842", territory: "MY", expires: "2031-05-14" };
const KNIT_SG = { ...KNIT, number: "40202116603T", territory: "SG", expires: "2031-07-09" };
const CHART = { type: "copyright", text: "Rosemaling Winter, colourwork charts", number: "VA0002402266", territory: "US", classes: [], owner: "Fjellrose Knitwear AS" };
const PAN = { type: "trademark", text: "海岚", number: "41873356", territory: "CN", classes: [21], owner: "宁波海岚厨具有限公司", expires: "2030-08-13" };

const WHY_STAND = "The stand copies the three bent legs and the tilted ring of the registered design.\nThe owner has licensed nobody.";
const WHY_PHOTOS = "Photographs two and three of the listing are ours, cropped to hide the catalog number.\nNo licence was given to this seller.";
const WHY_WARE = "The glaze in the pictures is not ours and the stamp beneath the bowl is printed, not pressed.\nThis seller has never bought from us.";
const WHY_KNIT = "The collar label is printed instead of woven and the wool is acrylic by its own care tag.\nThe seller is not among our stockists.";
const WHY_CHART = "The cushion repeats our colourwork chart stitch by stitch, with the mistake in row 41.\nNo permission was given.";
const LIYOU = "权利人从未生产过该款炒锅，锅底字体和手柄颜色均不属于任何在售型号。\n该卖家未获权利人授权。";

const CERTIFICATE = "registry-extract.pdf";
const IDENTITY = "trade-register.pdf";
const MANDATE = "authorisation-letter.pdf";
const REPORT = "appraisal-report.pdf";
const PUBLICATION = "printed-catalogue.pdf";
const papers = { comparison: "photo-comparison.pdf", screenshot: "offer-screenshot.png", certificate: CERTIFICATE, identity: IDENTITY, mandate: MANDATE, report: REPORT };
const { owner, agent, maybeProof } = filing(papers);
/** A work has been published somewhere, and there is a paper that shows it. */
const work = filing({ ...papers, publication: PUBLICATION });
/** With one more, as many as a portal with a limit takes; who files is known there. */
const THREE = [papers.comparison, papers.screenshot, CERTIFICATE];

/** A number as it is, or without its gaps. */
const plain = (phone) => any(phone, phone.replaceAll(" ", ""));
/** A number beside its country code, with the trunk digit or without. */
const local = (phone, code, trunk = "") => {
  const rest = phone.slice(code.length + 1);
  return any(...new Set([rest, trunk + rest].flatMap((one) => [one, one.replaceAll(" ", "")])));
};

/** @type {Record<string, { form: string, origin: string, lang: string, notice: any, wants: Record<string, any>, stays: string[] }>} */
export const PORTALS = {
  amazon: {
    form: "amazon", origin: "https://www.amazon.co.uk", lang: "en",
    notice: agent(PRIYA, STAND, WHY_STAND, { platform: "amazon", listings: by("HomeBrew Direct", "pour-over coffee stand", "https://www.amazon.co.uk/dp/B0JNPSLT41", "https://www.amazon.co.uk/dp/B0JNPSLT42", "https://www.amazon.co.uk/dp/B0JNPSLT43") }),
    wants: { capacity: "agent", holder: STAND.owner, kind: "design", subject: STAND.text, number: STAND.number, office: "GB", details: WHY_STAND, fullname: PRIYA.name, organisation: PRIYA.company, address1: "9 Carthusian Court", city: "London", postcode: "EC1M 6BQ", country: "GB", phone: plain(PRIYA.phone), email: PRIYA.email },
    stays: ["keywords", "order", "address2", "backup", "belief", "oath", "signature"],
  },
  ebay: {
    form: "ebay", origin: "https://www.ebay.com", lang: "en",
    notice: work.owner(COLE, PHOTOS, WHY_PHOTOS, { platform: "ebay", reason: "picture-theft", listings: by("kitchen_finds_09", "stoneware dinner set", "https://www.ebay.com/itm/226000000811", "https://www.ebay.com/itm/226000000812") }),
    wants: { firstname: "Cole", lastname: "Whitaker", company: COLE.company, street: "2210 Larimer Street", city: "Denver", state: "CO", zip: "80205", country: "US", phone: plain(COLE.phone), email: COLE.email, reason: "42", work: PHOTOS.text, regno: PHOTOS.number, juris: "US", why: WHY_PHOTOS, links: any("https://www.ebay.com/itm/226000000811\nhttps://www.ebay.com/itm/226000000812", "226000000811\n226000000812") },
    stays: ["_nkw", "jobtitle", "suite", "original", "faith", "perjury", "signature"],
  },
  shopee: {
    form: "shopee", origin: "https://help.shopee.com.my", lang: "en",
    notice: owner(HALVARD, KNIT_MY, WHY_KNIT, { platform: "shopee", listings: by("rajutan.kita", "wool cardigan", "https://shopee.com.my/product/91000222/23000000811", "https://shopee.com.my/product/91000222/23000000812", "https://shopee.com.my/product/91000222/23000000813", "https://shopee.com.my/product/91000222/23000000814") }),
    wants: { market: "MY", type: "TM", mark: KNIT.text, regno: KNIT_MY.number, holder: KNIT.owner, until: any("14/05/2031", "14/5/2031"), certificate: some(CERTIFICATE), name: HALVARD.name, company: HALVARD.company, email: HALVARD.email, phone: plain(HALVARD.phone), shop: maybe("rajutan.kita"), reason: WHY_KNIT, docs: maybeProof() },
    stays: ["ask", "ordersn", "lang", "confirm", "code"],
  },
  lazada: {
    form: "ipp-aidc", origin: "https://ipp.aidcgroup.net", lang: "en",
    notice: agent(ELISE, KNIT_SG, WHY_KNIT, { platform: "lazada", reason: "test-buy", test_buy: { order: "69220411873305", report: REPORT }, listings: by("Nordic Closet", "wool cardigan", "https://www.lazada.sg/products/i3200000811.html", "https://www.lazada.sg/products/i3200000812.html") }),
    wants: { platform: "lazada", kind: "TRADEMARK", right: "IPR20931", object: "product", reason: "TEST_BUY", order: "69220411873305", report: some(REPORT), supplement: WHY_KNIT, evidence: maybeSome(...THREE, MANDATE), person: ELISE.name, mail: ELISE.email, tel: any("", ...plain(ELISE.phone).any) },
    stays: ["lookup", "earlier", "reference", "good", "bear"],
  },
  alibaba: {
    form: "ipp-aidc", origin: "https://ipp.aidcgroup.net", lang: "en",
    notice: work.owner(HALVARD, CHART, WHY_CHART, { platform: "alibaba", reason: "artwork", listings: by("Shaoxing Weiya Home Textile Co., Ltd.", "knitted cushion cover", "https://www.alibaba.com/product-detail/_1601300000811.html", "https://www.alibaba.com/product-detail/_1601300000812.html", "https://www.alibaba.com/product-detail/_1601300000813.html") }),
    wants: { site: "alibaba.com", type: "copyright", right: "C-4471", target: "listing", reason: "copyright/art", company: maybe("Shaoxing Weiya Home Textile Co., Ltd."), text: WHY_CHART, evidence: some(...THREE, PUBLICATION), name: HALVARD.name, email: HALVARD.email, phone: any("", ...plain(HALVARD.phone).any) },
    stays: ["q", "old", "memo", "copyto", "digest", "agree"],
  },
  cbu: {
    form: "ipp-form", origin: "https://ipp.alibabagroup.com", lang: "zh",
    notice: agent(TANG, PAN, LIYOU, { platform: "1688", listings: by("永康铭锐五金厂", "不粘炒锅", "https://detail.1688.com/offer/720000000811.html", "https://detail.1688.com/offer/720000000812.html", "https://detail.1688.com/offer/720000000813.html") }),
    wants: { site: "1688", identity: "agent", name: TANG.name, unit: TANG.company, email: TANG.email, mobile: chinesePhone(TANG.phone), region: "广东省/广州市/天河区", street: any("体育西路103号", TANG.address), idfile: some(IDENTITY), letter: some(MANDATE), right: "sb", title: PAN.text, regno: PAN.number, holder: PAN.owner, certificate: some(CERTIFICATE), describe: LIYOU, attach: maybeProof() },
    stays: ["find", "history", "vcode", "promise"],
  },
  taobao: {
    form: "ipp-taobao", origin: "https://ipp.alibabagroup.com", lang: "zh",
    notice: owner(FANG, PAN, LIYOU, { platform: "tmall_hk", reason: "nonexistent-model", listings: by("臻品海外专营店", "不粘炒锅", "https://detail.tmall.hk/hk/item.htm?id=740000000811", "https://detail.tmall.hk/hk/item.htm?id=740000000812", "https://detail.tmall.hk/hk/item.htm?id=740000000813") }),
    wants: { platform: "hk", kind: "T", right: "30218", object: "item", reason: "none", supplement: LIYOU, evidence: maybeProof(), linkman: FANG.name, mail: FANG.email, phone: chinesePhone(FANG.phone), shop: maybe("臻品海外专营店") },
    stays: ["search", "lastcase", "note", "sms", "commit"],
  },
  temu: {
    form: "temu", origin: "https://www.temu.com", lang: "en",
    notice: owner(COLE, WARE, WHY_WARE, { platform: "temu", mark_place: "image", listings: by("Hearth Corner", "ceramic bowl set", "https://www.temu.com/goods.html?goods_id=601099600000811", "https://www.temu.com/goods.html?goods_id=601099600000812", "https://www.temu.com/goods.html?goods_id=601099600000813") }),
    wants: { role: "owner", name: COLE.name, company: COLE.company, email: COLE.email, dial: "US", phone: local(COLE.phone, "+1"), right: "trademark", title: WARE.text, number: WARE.number, region: "US", classes: ["21"], owner: WARE.owner, certificate: some(CERTIFICATE), place: ["image"], shop: maybe("Hearth Corner"), details: WHY_WARE, proof: maybeProof() },
    stays: ["seek", "order", "belief", "oath", "sign"],
  },
  tiktok: {
    form: "tiktok-shop", origin: "https://ipprotection.tiktokglobalshop.com", lang: "en",
    notice: agent(ELISE, KNIT, WHY_KNIT, { platform: "tiktok_shop", listings: by("cosy.norden", "wool cardigan", "https://shop.tiktok.com/view/product/1730000000000000811", "https://shop.tiktok.com/view/product/1730000000000000812") }),
    wants: { role: "AGENT", name: ELISE.name, firm: ELISE.company, address: ELISE.address, dial: "+49", phone: local(ELISE.phone, "+49", "0"), email: ELISE.email, authority: some(MANDATE), asset: "trademark", title: KNIT.text, number: KNIT.number, owner: KNIT.owner, place: "EU", expiry: KNIT.expires, proof: some(CERTIFICATE), details: WHY_KNIT, more: maybeProof() },
    stays: ["find", "moment", "handle", "read", "research"],
  },
  etsy: {
    form: "etsy", origin: "https://www.etsy.com", lang: "en",
    notice: owner(HALVARD, KNIT_US, WHY_KNIT, { platform: "etsy", listings: by("NordicNestCo", "wool cardigan", "https://www.etsy.com/listing/1810000811", "https://www.etsy.com/listing/1810000812", "https://www.etsy.com/listing/1810000813") }),
    wants: { relation: "owner", proprietor: KNIT.owner, kind: "trademark", property: KNIT.text, number: KNIT_US.number, office: "us", name: HALVARD.name, business: HALVARD.company, address: any(HALVARD.address, HALVARD.address.replaceAll(", ", "\n")), telephone: plain(HALVARD.phone), email: HALVARD.email, again: HALVARD.email, details: WHY_KNIT, papers: maybeProof() },
    stays: ["find", "samples", "faith", "perjury", "signature", "newsletter"],
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
  a: ["amazon", "shopee", "alibaba", "taobao", "tiktok"],
  b: ["ebay", "lazada", "cbu", "temu", "etsy"],
};

/** @param {string} portal @param {Record<string, unknown>} values @param {{ name: string, note?: string }[]} reported */
export const count = (portal, values, reported) => counted(PORTALS[portal].wants, values, reported);

const REACT = new Set(["lazada", "alibaba", "cbu", "temu"]);

/** The page of each portal. @type {Record<string, string>} */
export const FILES = Object.fromEntries(Object.keys(PORTALS).map((name) => [name, name + (REACT.has(name) ? ".jsx" : ".js")]));
