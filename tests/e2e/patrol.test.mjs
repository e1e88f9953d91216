// A patrol: opened from the workspace, walked over pages of results, its progress in the panel, finished, its cleanliness
// on the record's page; browsing beside it counts for nothing.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch } from "../harness/browser.mjs";
import { until } from "../harness/until.mjs";
import { PER_PAGE, inStock } from "../site/marketplace/stock.mjs";
import { checkConduct, setUp, tabState } from "./walk.mjs";

/** Listings in a frame of the first page of results. */
const FRAMED = 2;

let browser;
before(async () => {
  browser = await launch();
  await setUp(browser);
});
after(() => browser?.close());

const patrols = async () => (await browser.ask({ kind: "list_patrols" })).rows;

/**
 * Waits until a page of results has been read to its end, with what stands in frames of it.
 * @param {import("playwright-core").Page} page @param {number} [framed] listings in its frames
 */
const read = async (page, framed = 0) => {
  const { rows } = await tabState(browser, await browser.tabOf(page), ({ rows: now }) =>
    now.length === PER_PAGE + framed && now.filter(({ listing }) => inStock(listing.id ?? "")).length === PER_PAGE, "the page is read");
  return rows;
};

test("a patrol is walked from the workspace and the panel, and only its own pages count", async () => {
  const workspace = await browser.openWorkspace("patrols");
  await workspace.getByText("No patrol yet").waitFor();
  await workspace.keyboard.press("a");
  await workspace.getByLabel("Search for").fill("stock");
  await workspace.getByLabel("Marketplace").selectOption("taobao");
  await workspace.getByLabel("Pages").fill("2");
  await workspace.getByRole("button", { name: "Save", exact: true }).click();
  await workspace.locator(".plain-rows li").waitFor();

  const opening = browser.context.waitForEvent("page");
  await workspace.getByRole("button", { name: "Open the next" }).click();
  const results = await opening;
  const first = await read(results, FRAMED);
  const beside = await browser.open("https://s.taobao.com/search?q=aurelle");
  await tabState(browser, await browser.tabOf(beside), ({ rows }) => rows.length > 0, "another search is read");
  await beside.close();
  const panel = await browser.openPanel(results);
  await panel.getByText("page 1 of 2").waitFor();
  await results.goto("https://s.taobao.com/search?q=stock&page=2");
  // The frame of the second page repeats two of its listings.
  const met = [...new Map([...first, ...(await read(results, FRAMED))].map((row) => [row.key, row])).values()];
  await panel.getByText("page 2 of 2").waitFor();
  const flagged = met.filter(({ verdict }) => verdict.band !== "clear").map(({ key }) => key);
  assert.ok(flagged.length > 3);
  const [{ open }] = await patrols();
  assert.deepEqual([open.pages, open.listings, open.fresh, open.flagged], [2, met.length, met.length, flagged.length]);

  await panel.getByRole("button", { name: "Finish the round" }).click();
  await panel.getByText("The round is recorded.").waitFor();
  await browser.ask({ kind: "decide", listings: flagged.slice(0, 3), decision: "confirmed", note: "" });
  const [{ rounds: [round] }] = await patrols();
  assert.deepEqual([round.listings, round.flagged, round.confirmed], [met.length, flagged.length, 3]);

  // The next round finds nothing new, and both stand on the record's page.
  await workspace.keyboard.press("j");
  const again = browser.context.waitForEvent("page");
  await workspace.getByRole("button", { name: "Begin a round" }).click();
  await read(await again, FRAMED);
  await until(async () => (await patrols())[0].open?.listings, (listings) => listings === first.length, "the page is noted");
  await workspace.keyboard.press("e");
  await workspace.getByText("The round is recorded.").waitFor();
  assert.equal((await patrols())[0].rounds[1].fresh, 0);
  const record = await browser.openWorkspace("record");
  await record.getByRole("img", { name: /Cleanliness of stock over 2 rounds/ }).waitFor();
  await record.close();

  await workspace.keyboard.press("z");
  await until(async () => (await patrols())[0].rounds.length, (rounds) => rounds === 1, "the round is taken back");
  assert.equal((await browser.ask({ kind: "check_ledger" })).fault, null);
  checkConduct(browser);
});
