// One notice for each practice form, its plan by the command line, and the count of what became of it.

import { count as countFields } from "./count.mjs";
import { questionsOf } from "./form/questions.mjs";
import { planned } from "./plan.mjs";

const FILER = { name: "Li Na", role: "owner", company: "Northmark Ltd", email: "ip@northmark.example", phone: "+86 10 5555 0100", address: "1 Example Road, Beijing" };
const RIGHT = { type: "trademark", text: "NORTHMARK", number: "5551234", territory: "US", classes: [25], owner: "Northmark Ltd" };
const EXPLANATION = "The sole, the label and the box differ from the genuine shoe.\nThe seller was never authorised.";
const PROOF = [
  { file: "comparison.pdf", kind: "comparison" },
  { file: "certificate.pdf", kind: "certificate" },
  { file: "licence.pdf", kind: "identity" },
];

const listings = (...urls) => urls.map((url) => ({ url, title: "northmark shoes", seller: "store a" }));
const base = { filer: FILER, right: RIGHT, complaint_type: "listing", reason: "", explanation: EXPLANATION, evidence: PROOF, test_buy: null };

export const NOTICES = {
  amazon: { ...base, platform: "amazon", mark_place: "product", test_buy: { order: "112-5550100-1234567", report: "" }, listings: listings("https://www.amazon.com/dp/B0ABCDEFGH", "https://www.amazon.com/dp/B0ABCDEFGJ") },
  ebay: { ...base, platform: "ebay", reason: "counterfeit", listings: listings("https://www.ebay.com/itm/123456789012", "https://www.ebay.com/itm/123456789013") },
  meta: { ...base, platform: "facebook", listings: listings("https://www.facebook.com/marketplace/item/1234567890/", "https://www.facebook.com/marketplace/item/1234567891/") },
  "ipp-form": { ...base, platform: "taobao", right: { ...RIGHT, number: "12345678", territory: "CN" }, listings: listings("https://item.taobao.com/item.htm?id=16016943437", "https://item.taobao.com/item.htm?id=637790875524") },
  "eu-dsa": { ...base, platform: "aliexpress", right: { ...RIGHT, territory: "EU" }, listings: listings("https://www.aliexpress.com/item/1005001234567890.html", "https://www.aliexpress.com/item/1005001234567891.html") },
};

Object.assign(NOTICES, {
  temu: { ...base, platform: "temu", mark_place: "image", listings: listings("https://www.temu.com/goods.html?goods_id=601099512345671", "https://www.temu.com/goods.html?goods_id=601099512345672", "https://www.temu.com/goods.html?goods_id=601099512345673") },
  walmart: { ...base, platform: "walmart", listings: listings("https://www.walmart.com/ip/123456789", "https://www.walmart.com/ip/123456790") },
  "tiktok-shop": { ...base, platform: "tiktok_shop", listings: listings("https://shop.tiktok.com/view/product/1729384756102938475", "https://shop.tiktok.com/view/product/1729384756102938476") },
  etsy: { ...base, platform: "etsy", listings: listings("https://www.etsy.com/listing/1234567890", "https://www.etsy.com/listing/1234567891") },
  mercadolibre: { ...base, platform: "mercadolibre", listings: listings("https://articulo.mercadolibre.com.mx/MLM-1234567890-northmark-_JM", "https://articulo.mercadolibre.com.mx/MLM-1234567891-northmark-_JM") },
  pinduoduo: { ...base, platform: "pinduoduo", right: { ...RIGHT, number: "12345678", territory: "CN" }, listings: listings("https://mobile.yangkeduo.com/goods.html?goods_id=123456789012") },
  jd: { ...base, platform: "jd", right: { ...RIGHT, number: "12345678", territory: "CN" }, listings: listings("https://item.jd.com/100012043978.html", "https://item.jd.com/100012043979.html") },
});

export const ORIGINS = {
  amazon: "https://www.amazon.com",
  ebay: "https://www.ebay.com",
  meta: "https://www.facebook.com",
  "ipp-form": "https://ipp.alibabagroup.com",
  "eu-dsa": "https://notices.example",
  temu: "https://www.temu.com",
  walmart: "https://brandportal.walmart.com",
  "tiktok-shop": "https://ipprotection.tiktokglobalshop.com",
  jd: "https://ipr.jd.com",
  etsy: "https://www.etsy.com",
  mercadolibre: "https://global-selling.mercadolibre.com",
  pinduoduo: "https://ipp.pinduoduo.com",
};

/** The plan of the form's notice; with hints, as a form file would give them. @param {string} form @param {boolean} hints */
export function planOf(form, hints) {
  const plan = planned(NOTICES[form], form);
  if (hints) for (const field of plan.fields) field.hints = [`[data-field="${field.name}"]`];
  return plan;
}

/** What the page must hold for a question. */
function wanted(plan, question) {
  const field = plan.fields.find(({ name }) => name === question.name);
  if (!field || field.person || !field.values.length) return undefined;
  if (question.options) {
    const named = (says) => question.options.find((option) => option.slice(1, 3).some((text) => field.values.some((value) => says(value, text))))?.[0];
    return named((value, text) => letters(value) === letters(text)) ?? named(same);
  }
  if (field.kind === "file") return field.values.map((file) => file.split("/").pop());
  return field.values[0];
}

const letters = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
const same = (value, text) => letters(text).includes(letters(value)) || letters(value).includes(letters(text));

/** Right, wrong and missing of a form's questions. One that the plan leaves to the person is to stay empty, as look-alikes are. */
export function count(form, plan, state, reported) {
  const asked = questionsOf(form).filter(({ decoy }) => !decoy);
  return countFields(asked.map((question) => [question.name, wanted(plan, question)]), state.values, reported);
}
