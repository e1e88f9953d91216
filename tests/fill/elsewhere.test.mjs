// Pages on a portal's own origin that are not the form of the plan: nothing is put into them, and the filler says why.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { launch, open } from "./harness.mjs";
import { planned } from "./plan.mjs";
import { PORTALS } from "./blind/truth.mjs";

const input = (words, more = "") => `<p><label>${words} <input ${more}></label></p>`;
const area = (words) => `<p><label>${words} <textarea></textarea></label></p>`;
const choice = (words, list) => `<p><label>${words} <select><option value="">Select</option>${list.map((one) => `<option>${one}</option>`).join("")}</select></label></p>`;
const file = (words) => `<p><label>${words} <input type=file multiple></label></p>`;

/** @type {{ says: string, form: string, title: string, body: string, code: string }[]} */
const PAGES = [
  {
    says: "a request to customer service", form: "walmart", title: "Contact us", code: "F03",
    body: `<h1>Contact customer service</h1>${choice("Topic", ["My order", "My account", "Payment"])}${input("Your name")}${input("Email")}${input("Order number")}${area("Describe your problem")}${file("Attachments")}<button>Send</button>`,
  },
  {
    says: "a seller's answer to a complaint", form: "shopee", title: "提交申诉", code: "F03",
    body: `<h1>卖家申诉（反通知）</h1>${input("投诉编号")}${input("店铺名称")}${input("联系人")}${input("联系邮箱")}${area("被下架商品链接")}${area("申诉理由")}${file("上传采购凭证")}<button>提交申诉</button>`,
  },
  {
    says: "a counter-notice in English", form: "etsy", title: "Counter notice", code: "F03",
    body: `<h1>Counter notice</h1><p>Use this form if your listing was removed by mistake.</p>${input("Notice number")}${input("Full name")}${input("Email")}${input("Address")}${area("Links of the listings that were removed")}${area("Explain why the removal was a mistake")}${input("Signature")}<button>Send counter notice</button>`,
  },
  {
    says: "a report of copyright where the notice is of a trademark", form: "tiktok-shop", title: "Copyright report", code: "F04",
    body: `<h1>Report copyright infringement</h1>${input("Full name")}${input("Email")}${input("Title of your copyrighted work")}${input("Copyright registration number")}${input("Copyright owner")}${area("Links to the infringing content")}${area("How does it infringe your copyright?")}<button>Send</button>`,
  },
  {
    says: "a list of earlier complaints with a filter", form: "ipp-aidc", title: "My complaints", code: "F03",
    body: `<h1>My complaints</h1>${input("Complaint number")}${input("Registration number")}${choice("Status", ["Accepted", "Rejected", "Pending"])}<p>From <input type=date> to <input type=date></p><button type=button>Filter</button><table><tr><th>Number</th><th>Right</th><th>Status</th></tr><tr><td>1</td><td>4567890</td><td>Accepted</td></tr></table>`,
  },
];

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

for (const { says, form, title, body, code } of PAGES)
  test(`${says} is not filled`, async () => {
    const { origin, notice } = Object.values(PORTALS).find((portal) => portal.form === form);
    const html = `<!doctype html><meta charset=utf-8><title>${title}</title><form>${body}</form>`;
    const tab = await open(browser, `${origin}/elsewhere`, () => ({ status: 200, headers: { "content-type": "text/html; charset=utf-8" }, body: html }));
    const error = await tab.inside(`touchstone.fill(${JSON.stringify(planned(notice, form))}, { attachment: async (name) => ({ name, mime: "application/pdf", base64: btoa(name) }) }).then((report) => ({ code: "filled", message: JSON.stringify(report.fields.filter((row) => row.value)) }), ({ code, message }) => ({ code, message }))`);
    const held = await tab.page.evaluate(() => [...document.querySelectorAll("input,textarea,select")].filter((control) => control.value).map((control) => control.labels?.[0]?.textContent.trim() + "=" + control.value));
    await tab.close();
    assert.deepEqual(held, [], error.message);
    assert.equal(error.code, code, error.message);
  });
