// Pages that offer nothing or break off, and askers who may not ask.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch } from "../harness/browser.mjs";
import { pills } from "../harness/pills.mjs";
import { SEARCH, checkConduct, paintedPills, setUp, tabState } from "./walk.mjs";

/** @type {import("../harness/browser.mjs").Browser} */
let browser;
before(async () => {
  browser = await launch();
  await setUp(browser);
});
after(async () => {
  await browser.close();
  checkConduct(browser);
});

test("a page on which nothing is offered is left alone, and the panel says so", async () => {
  const page = await browser.open("https://rule.taobao.com/");
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  const tab = await browser.tabOf(page);
  const state = await tabState(browser, tab, (now) => now.page !== null, "the page is read");
  assert.deepEqual(state.rows, []);
  assert.deepEqual(await pills(page), []);
  assert.equal(await page.evaluate(() => document.documentElement.outerHTML), before);
  const panel = await browser.openPanel(page);
  await panel.locator("main").getByText(/no listing|no offer|nothing/i).first().waitFor();
  await panel.close();
  await page.close();
});

test("of a page that breaks off, what came is read", async () => {
  const page = await browser.open("https://s.taobao.com/search?q=broken");
  const tab = await browser.tabOf(page);
  const state = await tabState(browser, tab, ({ rows }) => rows.length > 0, "the page is read");
  assert.ok(state.rows.length >= 7 && state.rows.length <= 8, `${state.rows.length} rows`);
  await paintedPills(page);
  await page.close();
});

test("an unknown message is refused, and the next one works", async () => {
  const answer = await browser.command({ kind: "format_disk" });
  assert.equal(answer.error.code, "S01");
  await assert.rejects(browser.ask({ kind: "format_disk" }), /D04|unknown/);
  await assert.rejects(browser.ask({ nothing: true }), /H01/);
  assert.equal((await browser.ask({ kind: "list_brands" })).rows.length, 1);
});

test("a page's own content script may not do what is the person's", async () => {
  const page = await browser.open(SEARCH);
  await paintedPills(page);
  const refusal = (request) => browser.inContentScript(page, `touchstone.desk.ask(${JSON.stringify(request)}).then(() => "answered", (error) => error.code)`);
  for (const request of [
    { kind: "decide", listings: ["taobao:681000000001"], decision: "rejected", note: "" },
    { kind: "list_evidence" },
    { kind: "export_casebook" },
    { kind: "list_brands" },
    { kind: "save_brand", id: "", toml: "" },
    { kind: "plan_notice", notice: "n-1" },
    { kind: "read_attachment", notice: "n-1", file: "evidence:x/y" },
  ]) {
    assert.notEqual(await refusal(request), "answered", request.kind);
  }
  const commanded = await browser.inContentScript(page, 'chrome.runtime.sendMessage({ kind: "capture", tab: 1 })');
  assert.equal(commanded.error.code, "S01");
  await page.close();
});

test("a page cannot tell that the extension is there", async () => {
  const page = await browser.open("https://rule.taobao.com/");
  const seen = await page.evaluate(async (origin) => {
    const files = ["manifest.json", "content/paint.js", "icons/16.png", "pages/panel.html"];
    const answers = await Promise.all(files.map((file) => fetch(`${origin}/${file}`).then(() => "there", () => "refused")));
    return { answers, runtime: typeof globalThis.chrome?.runtime, ours: typeof globalThis.touchstone };
  }, browser.origin);
  assert.deepEqual(seen, { answers: ["refused", "refused", "refused", "refused"], runtime: "undefined", ours: "undefined" });
  await page.close();
});
