// Several listings captured one after the other: from the panel, paused and resumed, through a challenge, a closed window,
// the end of service worker, desk and browser. Nothing is lost, nothing is captured twice, nothing is clicked.
import assert from "node:assert/strict";
import { rm } from "node:fs/promises";
import { test } from "node:test";
import { entries } from "../harness/archive.mjs";
import { launch } from "../harness/browser.mjs";
import { until } from "../harness/until.mjs";
import { stocked } from "../site/marketplace/stock.mjs";
import { LAST, SEARCH, checkConduct, rowOf, setUp, tabState } from "./walk.mjs";

const COUNT = 8;

/** @typedef {import("../harness/browser.mjs").Browser} Browser */

/** Listings of the stock, as the queue knows them. */
const LISTINGS = Array.from({ length: COUNT }, (_, number) => {
  const { id, title } = stocked(number);
  return { key: `taobao:${id}`, url: `https://item.taobao.com/item.htm?id=${id}`, title };
});

/** Tells the desk whom it works for, and that batches are allowed. @param {Browser} browser */
async function allowed(browser) {
  await setUp(browser);
  const { settings } = await browser.ask({ kind: "read_settings" });
  await browser.ask({ kind: "save_settings", settings: { ...settings, capturing: { batch_per_hour: "100" } } });
}

const opened = () => launch({ allowed: ["<all_urls>"] });

/** @param {Browser} browser @returns {Promise<any>} the batch as it is stored */
async function stored(browser) {
  return (await browser.inside()).evaluate(async () => (await chrome.storage.local.get("batch")).batch ?? null);
}

/** The clock moves on: no further pause is waited for. @param {Browser} browser */
async function withoutPauses(browser) {
  await (await browser.inside()).evaluate(async () => {
    const { batch } = await chrome.storage.local.get("batch");
    await chrome.storage.local.set({ batch: { .../** @type {any} */ (batch), due_ms: 0, terms: { .../** @type {any} */ (batch).terms, least_ms: 0, most_ms: 0 } } });
  });
}

/** @param {Browser} browser @param {(batch: any) => unknown} holds @param {string} what */
const batchWhere = (browser, holds, what) => until(() => stored(browser), holds, what);

const sealedIn = (batch) => batch.items.filter(({ state }) => state === "sealed").length;

/** @param {Browser} browser @param {typeof LISTINGS} [listings] */
const begin = (browser, listings = LISTINGS) => browser.must({ kind: "batch", act: "begin", listings, pace: [0, 0] });

/** The page of the capture window. @param {Browser} browser @returns {Promise<import("playwright-core").Page>} */
const captureWindow = (browser) =>
  until(async () => browser.context.pages().find((page) => page.url().startsWith("https://item.taobao.com/")), Boolean, "the capture window is open");

/**
 * Each listing has one sealed package, with a picture, and nothing is half.
 * @param {Browser} browser @param {string[]} keys
 */
async function checkEvidence(browser, keys) {
  const batch = await batchWhere(browser, ({ state }) => state === "ended", "the batch has ended");
  assert.deepEqual(batch.items.map(({ key, state, note }) => [key, state, note]), keys.map((key) => [key, "sealed", ""]));
  const { rows } = await browser.ask({ kind: "list_evidence" });
  const sealed = rows.filter(({ state }) => state === "sealed");
  assert.deepEqual(sealed.map(({ listing }) => listing).sort(), [...keys].sort(), "one package each");
  assert.deepEqual(rows.filter(({ state }) => state === "begun"), [], "nothing is half");
  assert.deepEqual(batch.items.map(({ evidence }) => evidence).sort(), sealed.map(({ id }) => id).sort());
  for (const { file, url } of sealed) {
    const parts = entries(await browser.readVault(file), file);
    const png = parts.get("evidence/screenshot.png");
    assert.ok(png && png.length > 10_000, "it has a picture");
    assert.ok(String(parts.get("evidence/listing.json")).includes(new URL(url).searchParams.get("id") ?? "-"), "of that listing");
  }
  assert.equal((await browser.ask({ kind: "check_ledger" })).fault, null);
  await until(async () => browser.context.pages().filter((page) => page.url().startsWith("https://item.taobao.com/")).length, (count) => count === 0, "the capture window is closed");
}

test("eight listings that are ticked in the panel are captured after leave was given, paused, and resumed", async () => {
  const browser = await launch({ allowed: ["<all_urls>"] });
  try {
    await setUp(browser);
    const search = await browser.open(SEARCH);
    const tab = await browser.tabOf(search);
    const state = await tabState(browser, tab, (now) => rowOf(now, LAST), "the page is read to its end");
    const keys = state.rows.filter(({ verdict }) => verdict.band !== "clear").map(({ key }) => key).slice(0, COUNT);
    assert.equal(keys.length, COUNT);
    const refused = await browser.command({ kind: "batch", act: "begin", listings: LISTINGS });
    assert.equal(refused.error?.code, "B01", "off until it is allowed");

    const panel = await browser.openPanel(search);
    await panel.locator(`[id="row-${keys[0]}"]`).waitFor();
    for (const key of keys.slice(1)) await panel.locator(`[id="row-${key}"] input[type=checkbox]`).check();
    await panel.locator(`[id="row-${keys[0]}"]`).click();
    await panel.keyboard.press("x");
    await panel.getByText("8 ticked").waitFor();
    await panel.keyboard.press("b");
    await panel.getByText("It stops at the first page that asks you to log in").waitFor();
    assert.equal(await stored(browser), null, "nothing is opened before leave is given");
    await panel.getByRole("button", { name: "Allow and begin" }).click();
    assert.equal((await until(() => browser.ask({ kind: "read_settings" }), ({ settings }) => settings.capturing.batch_per_hour, "leave is kept")).settings.capturing.batch_per_hour, "60");
    await panel.getByText("1 of 8 captured").waitFor({ timeout: 60_000 });
    await panel.getByText("Next page at").waitFor();
    const waiting = await stored(browser);
    const pause = waiting.due_ms - waiting.items.find(({ state: s }) => s === "sealed").began_ms;
    assert.ok(pause >= 40_000 && waiting.terms.most_ms === 80_000, "the next is due after a pause");

    await panel.getByRole("button", { name: "Pause" }).click();
    await panel.getByText("Paused · 1 of 8 captured").waitFor();
    await withoutPauses(browser);
    assert.equal((await stored(browser)).state, "paused");
    assert.equal(browser.context.pages().filter((page) => page.url().startsWith("https://item.taobao.com/")).length, 1);
    await panel.getByRole("button", { name: "Resume" }).click();
    await panel.getByText("8 of 8 captured").waitFor({ timeout: 120_000 });
    await checkEvidence(browser, (await stored(browser)).items.map(({ key }) => key));
    assert.deepEqual((await stored(browser)).items.map(({ key }) => key).sort(), [...keys].sort());
    await panel.getByRole("button", { name: "Dismiss" }).click();
    await batchWhere(browser, (batch) => batch === null, "it is dismissed");
    checkConduct(browser);
  } finally {
    await browser.close();
  }
});

test("a challenge in the middle stops it; solved by the person in that window, it goes on from the workspace", async () => {
  const browser = await opened();
  try {
    await allowed(browser);
    let solved = false;
    let shown = 0;
    await browser.context.route((url) => url.href === LISTINGS[3].url, async (route) => {
      if (solved) return route.fallback();
      shown += 1;
      return route.fulfill({ contentType: "text/html; charset=utf-8", body: "<!doctype html><title>验证码拦截</title><p>亲，请拖动下方滑块完成验证<form id=f action=/solved><button>滑块</button></form>" });
    });
    await begin(browser);
    const stopped = await batchWhere(browser, ({ state }) => state === "paused", "it stops");
    assert.deepEqual([stopped.why, stopped.detail, sealedIn(stopped)], ["challenge", "alibaba-punish", 3]);
    const workspace = await browser.openWorkspace("queue");
    await workspace.getByText("The site asks for proof that you are a person.").waitFor();
    await workspace.getByText(LISTINGS[3].title).first().waitFor();
    await workspace.getByRole("button", { name: "Resume" }).click();
    await until(async () => shown, (times) => times === 1, "the challenge is not asked for again");
    const still = await batchWhere(browser, ({ state, items }) => state === "paused" && items[3].began_ms > stopped.items[3].began_ms, "unsolved, it stops again");
    assert.equal(still.why, "challenge");

    const window = await captureWindow(browser);
    assert.equal(await window.locator("#f").count(), 1, "nothing was clicked in it");
    solved = true;
    await window.reload();
    await workspace.getByRole("button", { name: "Resume" }).click();
    await checkEvidence(browser, LISTINGS.map(({ key }) => key));
    assert.equal(shown, 1);
    await workspace.getByText("8 of 8 captured").waitFor();
    checkConduct(browser);
  } finally {
    await browser.close();
  }
});

test("a window that is closed in the middle pauses it; resumed, all are captured once", async () => {
  const browser = await opened();
  try {
    await allowed(browser);
    let closed = false;
    await browser.context.route((url) => url.href === LISTINGS[4].url, async (route) => {
      if (closed) return route.fallback();
      closed = true;
      const page = route.request().frame().page();
      await route.fallback();
      await page.close();
    });
    await begin(browser);
    const stopped = await batchWhere(browser, ({ state }) => state === "paused", "it is paused");
    assert.deepEqual([stopped.why, sealedIn(stopped), stopped.place], ["window", 4, null]);
    await browser.must({ kind: "batch", act: "resume" });
    await checkEvidence(browser, LISTINGS.map(({ key }) => key));
    checkConduct(browser);
  } finally {
    await browser.close();
  }
});

test("the service worker is ended in the middle, again and again: nothing lost, nothing twice", async () => {
  const browser = await opened();
  try {
    await allowed(browser);
    /** @type {(() => void) | null} */
    let asked = null;
    let held = false;
    await browser.context.route((url) => url.href === LISTINGS[2].url, async (route) => {
      if (!held) {
        held = true;
        await new Promise((go) => (asked = () => go(undefined)));
      }
      await route.fallback();
    });
    await begin(browser);
    // Once while a page loads.
    await until(async () => asked, Boolean, "the third page is asked for");
    await browser.killServiceWorker();
    /** @type {() => void} */ (/** @type {unknown} */ (asked))();
    await browser.must({ kind: "batch", act: "raise" });
    // And at whatever it does when the fourth, fifth, sixth is in hand.
    for (const count of [3, 4, 5]) {
      await batchWhere(browser, (batch) => sealedIn(batch) >= count && batch.items.some(({ state }) => state === "open"), `${count} are sealed`);
      await browser.killServiceWorker();
      await browser.must({ kind: "batch", act: "raise" });
    }
    await checkEvidence(browser, LISTINGS.map(({ key }) => key));
    checkConduct(browser);
  } finally {
    await browser.close();
  }
});

test("the desk is ended under a capture, by the browser and by a fault of its own: it is sealed all the same", async () => {
  const browser = await opened();
  try {
    await allowed(browser);
    const ends = [() => browser.killDesk(), () => browser.breakDesk(), () => browser.killDesk()];
    await begin(browser);
    for (const [at, end] of ends.entries()) {
      await batchWhere(browser, (batch) => sealedIn(batch) >= at + 1 && batch.items.some(({ evidence, state }) => state === "open" && evidence), "a capture has begun");
      await end();
    }
    await checkEvidence(browser, LISTINGS.map(({ key }) => key));
  } finally {
    await browser.close();
  }
});

test("who looks before sealing finds a batch's captures waiting; an address that leads elsewhere is told", async () => {
  const browser = await opened();
  try {
    await allowed(browser);
    const { settings } = await browser.ask({ kind: "read_settings" });
    await browser.ask({ kind: "save_settings", settings: { ...settings, capturing: { ...settings.capturing, look_first: "yes" } } });
    const [first, second] = LISTINGS;
    await begin(browser, [first, { ...second, url: "https://rule.taobao.com/detail" }]);
    const batch = await batchWhere(browser, ({ state }) => state === "ended", "it has ended");
    assert.deepEqual(batch.items.map(({ state, note }) => [state, note]), [["sealed", "look"], ["sealed", "look\nelsewhere https://rule.taobao.com/detail"]]);
    const { rows } = await browser.ask({ kind: "list_evidence" });
    assert.deepEqual(rows.map(({ state }) => state), ["begun", "begun"]);
    assert.ok(!browser.context.pages().some((page) => page.url().includes("review.html")), "no look is forced on anybody");
    checkConduct(browser);
  } finally {
    await browser.close();
  }
});

test("after the end of the browser the unfinished batch is shown; nothing is opened before the person resumes it", async () => {
  let browser = await opened();
  let home = "";
  try {
    await allowed(browser);
    await begin(browser);
    await batchWhere(browser, (batch) => sealedIn(batch) >= 3, "three are sealed");
    home = await browser.kill();
    browser = await launch({ home });
    const stopped = await batchWhere(browser, ({ state }) => state === "paused", "it is paused");
    assert.equal(stopped.why, "restart");
    const workspace = await browser.openWorkspace("queue");
    await workspace.getByText("The browser was closed before all were captured.").waitFor();
    assert.equal(browser.context.pages().filter((page) => page.url().startsWith("https://item.taobao.com/")).length, 0);
    await workspace.getByRole("button", { name: "Resume" }).click();
    await checkEvidence(browser, LISTINGS.map(({ key }) => key));
    checkConduct(browser);
  } finally {
    await browser.close();
    if (home) await rm(home, { recursive: true, force: true });
  }
});
