// The pictures of a page, looked at on demand: one is that of a counterfeit in the profile, which is said with its reason;
// a picture that cannot be fetched is said as well, and nothing is fetched before the person asks.
import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { launch } from "../harness/browser.mjs";
import { AURELLE, touchstone } from "../harness/program.mjs";
import { until } from "../harness/until.mjs";
import { PICTURES } from "../site/marketplace/document.mjs";
import { marketplaceResponse } from "../site/marketplace/handler.mjs";
import { HONEST, SEARCH, checkConduct, rowOf, setUp, tabState } from "./walk.mjs";

let browser;
let folder = "";
before(async () => {
  folder = await mkdtemp(join(tmpdir(), "touchstone-pictures-"));
  browser = await launch({ allowed: ["<all_urls>"] });
  await setUp(browser);
});
after(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

test("a listing with the picture of a counterfeit is said to have it once the person asks", async () => {
  const page = await browser.open(SEARCH);
  const tab = await browser.tabOf(page);
  const before = await tabState(browser, tab, ({ rows }) => rows.length > 20, "the page is read");
  const image = rowOf(before, HONEST).listing.image;
  assert.ok(image.startsWith(PICTURES), image);
  const met = (state) => rowOf(state, HONEST).verdict.reasons.some(({ rule }) => rule === "picture-of-counterfeit");
  assert.equal(met(before), false);
  assert.deepEqual(browser.watch.requests, [], "nothing is fetched before the person asks");

  // The picture of the honest listing is put into the profile as that of a counterfeit, by the command line's own words.
  const file = join(folder, "copy.png");
  await writeFile(file, (await marketplaceResponse(image))?.body ?? "");
  const { code, output } = await touchstone("image", "hash", file, "--profile", "--counterfeit");
  assert.equal(code, 0, output);
  const [brand] = (await browser.ask({ kind: "list_brands" })).rows;
  await browser.ask({ kind: "save_brand", id: brand.id, toml: `${await readFile(AURELLE, "utf8")}\n${output}` });

  const panel = await browser.openPanel(page);
  await panel.locator(".row").first().waitFor();
  await panel.keyboard.press("i");
  await panel.getByText(/pictures looked at/).waitFor();
  const state = await tabState(browser, tab, met, "the match is a reason");
  assert.equal(rowOf(state, HONEST).listing.pictures.length, 1);
  await until(() => panel.getByText(/could not be fetched|cannot be decoded|failed on/).count(), (count) => count === 0, "every picture was looked at");

  // A second time there is nothing new to fetch.
  await panel.keyboard.press("i");
  await panel.getByText("Nothing to look at").waitFor();
  await panel.close();
  await page.close();
  // Each was fetched once.
  assert.equal(new Set(browser.watch.requests).size, browser.watch.requests.length);
  checkConduct(browser, PICTURES);
});
