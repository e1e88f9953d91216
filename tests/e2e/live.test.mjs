// Pages that change while they are looked at.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch } from "../harness/browser.mjs";
import { openReasons, pills } from "../harness/pills.mjs";
import { until } from "../harness/until.mjs";
import { LAST, SEARCH, checkConduct, paintedPills, rowOf, setUp, tabState } from "./walk.mjs";

const LIST = "https://www.aliexpress.com/w/wholesale-aurelle.html";

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

/** Ids of the tiles that are on the page, in its order. */
const tiles = (page) => page.locator(".tile-link").evaluateAll((links) => links.map((link) => /item\/(\d+)/.exec(link.href)[1]));
const ids = ({ rows }) => rows.map((row) => row.listing.id);

test("a list that grows while one scrolls is read to its end", async () => {
  const page = await browser.open(LIST);
  const tab = await browser.tabOf(page);
  await tabState(browser, tab, ({ rows }) => rows.length >= 20, "the first twenty are read");
  for (const count of [40, 60]) {
    await page.locator("footer").scrollIntoViewIfNeeded();
    await page.locator(`.tile:nth-child(${count})`).waitFor();
    await page.bringToFront();
    const state = await tabState(browser, tab, ({ rows }) => rows.length === count, `${count} are read`);
    assert.deepEqual(ids(state), await tiles(page));
  }
  const told = await paintedPills(page);
  assert.ok(told.length > 0);
  await page.close();
});

test("going on without loading shows the new list's pills on the new list's cards", async () => {
  const page = await browser.open(LIST);
  const tab = await browser.tabOf(page);
  const first = await tabState(browser, tab, ({ rows }) => rows.length >= 20, "the first list is read");
  await page.locator("#to-tote").click();
  const second = await tabState(browser, tab, (now) => now.rows.length >= 20 && now.page.url.includes("wholesale-tote") && ids(now)[0] !== ids(first)[0], "the second list is read");
  assert.deepEqual(ids(second).slice(0, 20), (await tiles(page)).slice(0, 20));
  const flagged = second.rows.filter((row) => row.verdict.band !== "clear").map((row) => row.listing.title);
  const told = await paintedPills(page, (found) => found.length > 0 && found.every(({ label }) => flagged.some((title) => label.endsWith(title))));
  assert.ok(told.length > 0);
  await page.goBack();
  await tabState(browser, tab, (now) => ids(now)[0] === ids(first)[0], "the first list is read again");
  await page.close();
});

test("what stands in a frame of the page is read and marked there", async () => {
  const page = await browser.open(SEARCH);
  const tab = await browser.tabOf(page);
  await tabState(browser, tab, (now) => ids(now).includes("681000000031"), "the frame is read");
  await page.locator("iframe").scrollIntoViewIfNeeded();
  const frame = await page.locator("iframe").boundingBox();
  const inFrame = (pill) => pill.x > frame.x && pill.x < frame.x + frame.width && pill.y > frame.y && pill.y < frame.y + frame.height;
  await paintedPills(page, (found) => found.some((pill) => pill.label.includes("新手必入") && inFrame(pill)));
  await page.close();
});

test("pointing at a pill opens its reasons, a click selects the listing in the panel", async () => {
  const page = await browser.open(SEARCH);
  const panel = await browser.openPanel(page);
  await panel.locator("li.row").first().waitFor();
  await page.bringToFront();
  const [pill] = await paintedPills(page);
  await page.mouse.move(pill.x, pill.y);
  const reasons = await until(() => openReasons(page), (open) => open !== null, "the reasons are open");
  assert.ok(reasons.marks.length > 0, "the very characters are marked");
  await page.mouse.click(pill.x, pill.y);
  await panel.locator("li.row.selected").waitFor();
  assert.ok(pill.label.endsWith((await panel.locator("li.row.selected").innerText()).split("\n").find((line) => pill.label.endsWith(line)) ?? "nothing"));
  await panel.close();
  await page.close();
});

test("in quiet mode nothing is drawn and the panel lists all the same", async () => {
  const { settings } = await browser.ask({ kind: "read_settings" });
  await browser.ask({ kind: "save_settings", settings: { ...settings, quiet: true } });
  try {
    const page = await browser.open(SEARCH);
    const before = await page.evaluate(() => document.documentElement.lastElementChild.tagName);
    const tab = await browser.tabOf(page);
    const state = await tabState(browser, tab, (now) => rowOf(now, LAST), "the page is read to its end");
    assert.equal(state.quiet, true);
    assert.deepEqual(await pills(page), []);
    assert.equal(await page.evaluate(() => document.documentElement.lastElementChild.tagName), before);
    const panel = await browser.openPanel(page);
    await panel.locator("li.row").first().waitFor();
    await panel.close();
    await page.close();
  } finally {
    await browser.ask({ kind: "save_settings", settings });
  }
});

test("the language that is set is the one that is painted", async () => {
  const { settings } = await browser.ask({ kind: "read_settings" });
  await browser.ask({ kind: "save_settings", settings: { ...settings, language: "zh" } });
  try {
    const page = await browser.open(SEARCH);
    const [pill] = await paintedPills(page);
    assert.match(pill.text, /条理由/);
    await page.close();
  } finally {
    await browser.ask({ kind: "save_settings", settings });
  }
});
