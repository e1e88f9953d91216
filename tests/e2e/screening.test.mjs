// What a person brings to screening: a price list and a list of dealers on their way into a brand profile, rules of their
// own, and what their decisions teach. Each is looked at first, used at their word, and taken back.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch } from "../harness/browser.mjs";
import { until } from "../harness/until.mjs";
import { SEARCH, checkConduct, setUp } from "./walk.mjs";

let browser;
before(async () => {
  browser = await launch();
  await setUp(browser);
});
after(() => browser?.close());

const brand = async () => (await browser.ask({ kind: "list_brands" })).rows[0];

test("products and sellers of tables go into the profile, and undo takes them out", async () => {
  const page = await browser.open(`${browser.origin}/pages/options.html`);
  const before = await brand();
  await page.getByRole("button", { name: "Edit" }).click();
  await page.getByText("Products or sellers from a table").click();
  await page.locator("details.import input[type=file]").setInputFiles({
    name: "prices.csv", mimeType: "text/csv",
    buffer: Buffer.from("Style no.,What,RRP\nA1,Lumen Runner,190\nA2,Aurelle Dusk Sandal,95\nA3,Dusk Boot,on request\n"),
  });
  // The column of names has a heading that nobody knows: the person says what it holds, and in which currency prices are.
  await page.getByText("no column holds the names of the products").waitFor();
  await page.getByRole("combobox", { name: "What column 2 holds" }).selectOption({ label: "product" });
  await page.getByText("3 rows with faults").waitFor();
  await page.getByRole("textbox", { name: "Currency where none stands" }).fill("usd");
  await page.keyboard.press("Tab");
  await page.getByText("2 new · 1 changed").waitFor();
  await page.getByText("1 row with a fault").click();
  await page.getByText("Line 4 B02").waitFor();
  await page.getByRole("button", { name: "Put into the profile" }).click();

  await page.getByRole("textbox", { name: "Price list or list of sellers" }).fill("Shop\tPlatform\nLumen Dealer 1\tTmall\nLumen Dealer 2\tNowhere\n");
  await page.getByRole("button", { name: "Read the table" }).click();
  await page.getByText("1 new", { exact: true }).waitFor();
  await page.getByRole("button", { name: "Put into the profile" }).click();
  // Nothing is stored before the person says so.
  assert.deepEqual((await brand()).counts, before.counts);
  await page.getByRole("button", { name: "Check and save" }).click();
  const [marks, products, sellers] = before.counts;
  await until(brand, (now) => now.counts.join() === [marks, products + 2, sellers + 1].join(), "products and a seller are stored");
  assert.match((await brand()).toml, /Dusk Sandal/);
  await page.getByRole("button", { name: "Undo" }).click();
  await until(brand, (now) => now.toml === before.toml, "the profile is as it was");
  await page.close();
  checkConduct(browser);
});

const RULE = `id = "house-parcel"
title = "Says “{word}”"
title_zh = "含“{word}”"
status = "test"
description = "An example."
author = "the house"
date = "2026-11-29"
level = "low"
class = "context"
weight = 1.0
[detection]
condition = "words"
[detection.words]
title = ["mystery parcel"]
[[test]]
expect = true
title = "Aurelle mystery parcel"
`;

test("a pack of rules is tried, used, and taken out again", async () => {
  const page = await browser.open(`${browser.origin}/pages/options.html`);
  await page.getByText("Only what ships is used.").waitFor();
  const choose = page.locator("input[accept='.toml,.zip']");
  const file = (name, text) => ({ name, mimeType: "application/toml", buffer: Buffer.from(text) });
  await choose.setInputFiles([file("fails.toml", RULE.replace('"Aurelle mystery', '"Aurelle honest'))]);
  await page.getByText(/nothing of this pack can be used.*R08/).waitFor();
  await choose.setInputFiles([file("house.toml", RULE), file("broken.toml", "id = ")]);
  await page.getByText("rules: 1 · word lists: 0").waitFor();
  await page.getByText("1 thing was left out").click();
  await page.getByText(/broken\.toml:1: P03/).waitFor();
  const pack = page.locator("section.brand", { hasText: "house" });
  await pack.getByRole("button", { name: "Take out" }).click();
  await pack.getByRole("button", { name: "Use again" }).waitFor();
  await page.getByRole("button", { name: "Undo" }).click();
  await pack.getByRole("button", { name: "Take out" }).waitFor();
  assert.equal((await browser.ask({ kind: "list_packs" })).rows[0].used, true);
  await page.close();
  checkConduct(browser);
});

test("what decisions teach is shown, weighed by, and undone", async () => {
  const page = await browser.open(`${browser.origin}/pages/options.html`);
  await page.getByText("What your decisions teach").click();
  await page.getByText("0 decisions on this brand.").waitFor();
  const shop = await browser.open(SEARCH);
  const keys = await until(
    async () => (await browser.ask({ kind: "list_queue", filter: {}, offset: 0, limit: 50 })).rows.map(({ key }) => key),
    (found) => found.length >= 6, "flagged listings are in the queue",
  );
  await browser.ask({ kind: "decide", listings: keys.slice(0, 6), decision: "rejected", note: "" });
  await page.bringToFront();
  await page.getByText(/6 decisions on this brand\. Rules weigh as shipped\./).waitFor();
  await page.getByRole("button", { name: "Weigh by these decisions" }).click();
  await page.getByText("Rules weigh by 6 decisions.").waitFor();
  const used = async () => (await browser.ask({ kind: "learn_calibration", brand: (await brand()).name })).used;
  assert.ok((await used()).rules.some(({ shift }) => shift < 0));
  await page.getByRole("button", { name: "Undo" }).click();
  await until(used, (one) => one === null, "weights are as shipped");
  await page.getByText("Rules weigh as shipped.").waitFor();
  await shop.close();
  await page.close();
  checkConduct(browser);
});
