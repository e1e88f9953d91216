// A look before a capture is sealed: what the person covers is in no part of the package and cannot be read in its
// picture, what the person uncovers can, and the record says what was done by hand.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { entries } from "../harness/archive.mjs";
import { launch } from "../harness/browser.mjs";
import { legible, texts } from "../harness/contents.mjs";
import { until } from "../harness/until.mjs";
import { spellings } from "./accounts.mjs";

const PICTURE = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==", "base64");
/** What rules find, by the greeting and the sign-out control. */
const NICK = "theodora_k7x";
const MAIL = "k7.privat@post-7.example";
/** What no rule knows: a locker, a dog, a number, a field. */
const LOCKER = "Wilhelmina Quast, locker Heidelberg";
const CODE = "48120077";
const FIELD = "Bartholomew says hello";
const PRICE = "129";
const ADDRESS = "https://www.account.example/item?id=42";

const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Running shoe</title>
<style>body { margin: 0; font: 18px/1.6 sans-serif; } header, main { padding: 12px 24px; } .far { margin-top: 2000px; }</style></head><body>
<header><span class="welcome">Hello, ${NICK}</span> <a href="/logout">Sign out</a> <p class="account-email user-mail">${MAIL}</p></header>
<main class="item-detail"><h1>Running shoe, as new</h1><p class="price">US $${PRICE}.00</p>
<p>Pick up: <i id="locker">${LOCKER}</i> with <b id="code">${CODE}</b>, ring twice</p>
<p><input id="field" size="30"> <img id="dog" src="https://img.account.example/dog.png" width="60" height="60" alt="dog"></p>
<p class="seller-info">Sold by Golden Lantern Trading</p>
<p class="far">Again: ${LOCKER}, ${CODE}</p></main>
<script>window.state = ${JSON.stringify({ pickup: { who: LOCKER, code: CODE }, price: PRICE })};</script></body></html>`;

/** @type {import("../harness/browser.mjs").Browser} */
let browser;

/** @param {import("../harness/browser.mjs").Browser} started */
async function serve(started) {
  await started.context.route(/account\.example\//, async (route) => {
    const image = new URL(route.request().url()).hostname.startsWith("img.");
    await route.fulfill(image ? { contentType: "image/png", body: PICTURE } : { headers: { "content-type": "text/html; charset=utf-8", "cache-control": "max-age=60" }, body });
  });
}

before(async () => {
  browser = await launch({ allowed: ["pageCapture"] });
  await serve(browser);
});
after(() => browser?.close());

/** Captures the page and gives the look at it. @param {object} [wish] */
async function looking(wish = { look: true }) {
  const page = await browser.open(ADDRESS);
  await page.locator("#field").fill(FIELD);
  const tab = await browser.tabOf(page);
  await browser.clickIcon(page);
  const opening = browser.context.waitForEvent("page", (one) => one.url().includes("/pages/review.html"));
  const captured = await browser.must({ kind: "capture", tab, ...wish });
  assert.equal(captured.look, true);
  const look = await opening;
  await look.locator("svg image").first().waitFor();
  return { page, look, evidence: captured.evidence };
}

/** Drags over what an element of the page showed. @param {import("playwright-core").Page} look @param {{ x: number, y: number, width: number, height: number }} box */
async function drag(look, box) {
  const svg = look.locator("svg").first();
  await svg.scrollIntoViewIfNeeded();
  const seen = await svg.boundingBox();
  const scale = /** @type {any} */ (seen).width / Number(await svg.locator("image").getAttribute("width"));
  const at = (/** @type {number} */ x, /** @type {number} */ y) => /** @type {[number, number]} */ ([/** @type {any} */ (seen).x + x * scale, /** @type {any} */ (seen).y + y * scale]);
  await look.mouse.move(...at(box.x - 2, box.y - 2));
  await look.mouse.down();
  await look.mouse.move(...at(box.x + box.width / 2, box.y + box.height / 2));
  await look.mouse.move(...at(box.x + box.width + 2, box.y + box.height + 2));
  await look.mouse.up();
}

/** @param {string} evidence */
async function rowOf(evidence) {
  return (await browser.ask({ kind: "list_evidence" })).rows.find(({ id }) => id === evidence);
}

/** Parts in which a text stands. @param {[string, string][]} found @param {string} secret */
const holding = (found, secret) => found.filter(([, text]) => spellings(secret).some((one) => text.toLowerCase().includes(one.toLowerCase()))).map(([part]) => part);

test("rectangles are added by drag and taken away by key; the package is as the person left it", async () => {
  const { page, look, evidence } = await looking();
  const boxes = Object.fromEntries(await Promise.all(["locker", "code", "field", "dog"].map(async (id) => [id, await page.locator(`#${id}`).boundingBox()])));
  const before = await page.screenshot();
  assert.deepEqual((await legible(browser, before, [LOCKER, CODE, NICK])).sort(), [LOCKER, CODE, NICK].sort(), "all of it could be read");
  assert.equal((await rowOf(evidence)).state, "begun", "nothing is sealed before the person says so");
  // The page goes on meanwhile: what counts is what it was at the click.
  await page.evaluate(() => document.body.replaceChildren("gone"));

  const found = await look.locator("svg rect").count();
  assert.ok(found >= 2, "what rules found is shown");
  for (const id of ["locker", "code", "field", "dog"]) await drag(look, boxes[id]);
  await until(() => look.locator("svg rect.hand").count(), (count) => count === 4, "four are drawn");
  await look.evaluate(await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8"));
  const { violations } = await look.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
  assert.deepEqual(violations.filter(({ impact }) => impact === "serious" || impact === "critical").map(({ id, nodes }) => [id, nodes[0].html]), [], "axe finds nothing serious");
  // The greeting and the name in it are taken away, by key; the address for mail stays covered.
  const header = await look.evaluate(() => [...document.querySelectorAll("svg rect:not(.hand)")].map((rect, index) => [index, Number(rect.getAttribute("y"))]));
  const mail = Math.max(...header.map(([, y]) => y));
  for (const [index, y] of header) {
    if (y === mail) continue;
    await look.locator(`#found-0-${index}`).focus();
    await look.keyboard.press("Delete");
    await look.locator(`#found-0-${index}.away`).waitFor();
  }
  await look.getByRole("button", { name: "Seal", exact: true }).click();
  await look.getByText("Evidence sealed.").waitFor();
  const row = await until(() => rowOf(evidence), ({ state }) => state === "sealed", "it is sealed");

  const parts = entries(await browser.readVault(row.file), row.file);
  const said = texts(parts);
  for (const secret of [LOCKER, CODE, FIELD, MAIL]) assert.deepEqual(holding(said, secret), [], `${secret} is in no part`);
  assert.ok(holding(said, NICK).includes("evidence/text.txt"), "what was taken away can be read");
  const archive = said.find(([part]) => part.endsWith(".warc.gz"))?.[1] ?? "";
  assert.ok(archive.includes(`US $${PRICE}.00`) && archive.includes("Golden Lantern Trading") && archive.includes("Running shoe, as new"));
  assert.ok(!archive.includes("img.account.example/dog.png\r\n"), "the covered picture is not archived");
  const record = JSON.parse(String(parts.get("evidence/capture.json")));
  assert.equal(record.covered.filter(({ by_hand }) => by_hand).length, 4);
  assert.ok(record.uncovered.length >= 1 && record.covered.some(({ by_hand }) => !by_hand));
  assert.ok(record.redactions.some((note) => note.startsWith("4 rectangles drawn by hand before sealing")), record.redactions.join("\n"));
  assert.ok(record.redactions.some((note) => note.includes("taken away by the person")));
  assert.deepEqual(await legible(browser, parts.get("evidence/screenshot.png") ?? Buffer.alloc(0), [LOCKER, CODE, MAIL, NICK]), [NICK]);
  await look.close();
  await page.close();
});

test("by keyboard alone: a rectangle is added, moved, made larger, and sealed", async () => {
  const { page, look, evidence } = await looking();
  await look.getByRole("button", { name: "Add a rectangle" }).focus();
  await look.keyboard.press("Enter");
  await look.locator("#drawn-0-0:focus").waitFor();
  for (const key of ["ArrowUp", "ArrowUp", "ArrowLeft", "Shift+ArrowRight", "Shift+ArrowDown"]) await look.keyboard.press(key);
  await look.locator("#drawn-0-0:focus").waitFor();
  const drawn = await look.locator("#drawn-0-0").getAttribute("aria-label");
  await look.locator("#drawn-0-0").press("Tab");
  await look.getByRole("button", { name: "Seal", exact: true }).focus();
  await look.keyboard.press("Enter");
  await look.getByText("Evidence sealed.").waitFor();
  const row = await rowOf(evidence);
  const record = JSON.parse(String(entries(await browser.readVault(row.file), row.file).get("evidence/capture.json")));
  const [{ x, y, width, height }] = record.covered.filter(({ by_hand }) => by_hand);
  // Two pixels of margin around.
  assert.equal(drawn, `Drawn by you: ${width - 4} × ${height - 4} at ${x + 2}, ${y + 2}`);
  assert.deepEqual([width, height], [172, 44]);
  await look.close();
  await page.close();
});

test("with a picture of the whole page: what is drawn on it covers it, and that it covers nothing else is said", async () => {
  const { page, look, evidence } = await looking({ look: true, whole: true });
  await look.getByRole("heading", { name: "The whole page" }).waitFor();
  const svg = look.locator("svg").nth(1);
  await svg.scrollIntoViewIfNeeded();
  const height = Number(await svg.locator("image").getAttribute("height"));
  assert.ok(height > 2000, "it is the whole page");
  const seen = /** @type {any} */ (await svg.boundingBox());
  const scale = seen.width / Number(await svg.locator("image").getAttribute("width"));
  const top = seen.y + (height - 120) * scale;
  await look.evaluate((y) => scrollTo(0, scrollY + y - 300), top);
  const at = /** @type {any} */ (await svg.boundingBox());
  await look.mouse.move(at.x + 2, at.y + (height - 120) * scale);
  await look.mouse.down();
  await look.mouse.move(at.x + at.width - 2, at.y + (height - 2) * scale, { steps: 3 });
  await look.mouse.up();
  await look.locator("#drawn-1-0").waitFor();
  await look.getByRole("button", { name: "Seal", exact: true }).click();
  await look.getByText("Evidence sealed.").waitFor();
  const row = await rowOf(evidence);
  const parts = entries(await browser.readVault(row.file), row.file);
  const record = JSON.parse(String(parts.get("evidence/capture.json")));
  assert.deepEqual(record.covered.filter(({ by_hand }) => by_hand).map(({ part }) => part), ["fullpage.png"]);
  assert.ok(record.omissions.some((note) => note.startsWith("fullpage.png: what lies below rectangles")), record.omissions.join("\n"));
  assert.ok(parts.get("evidence/fullpage.png"));
  await look.close();
  await page.close();
});

test("given up, nothing is sealed and nothing is kept", async () => {
  const { page, look, evidence } = await looking();
  await look.getByRole("button", { name: "Give up" }).click();
  await look.getByText("Given up; nothing was sealed.").waitFor();
  const row = await rowOf(evidence);
  assert.deepEqual([row.state, row.file], ["abandoned", ""]);
  const names = await (await browser.inside()).evaluate(async () => Array.fromAsync((await (await navigator.storage.getDirectory()).getDirectoryHandle("vault")).keys()));
  assert.deepEqual(names.filter((name) => name.startsWith(evidence)), []);
  await look.close();
  await page.close();
});

test("as a setting: one click leads to the look, which outlives the browser", async () => {
  const { settings } = await browser.ask({ kind: "read_settings" });
  await browser.ask({ kind: "save_settings", settings: { ...settings, capturing: { look_first: "yes" }, language: "en" } });
  const { evidence } = await looking({});
  const home = await browser.kill();
  try {
    browser = await launch({ home });
    const refused = await (await browser.inside()).evaluate(async (id) => {
      const { ask } = await import(chrome.runtime.getURL("pages/desk-client.js"));
      return ask({ kind: "resume_capture", evidence: id }).then(() => "", (error) => error.code);
    }, evidence);
    assert.equal(refused, "W07", "it is not sealed without the look");
    const workspace = await browser.openWorkspace(`evidence/${evidence}`);
    const opening = browser.context.waitForEvent("page", (one) => one.url().includes("/pages/review.html"));
    await workspace.getByRole("button", { name: "Look", exact: true }).click();
    const look = await opening;
    await look.getByText(/found by rules, 0 drawn by you/).waitFor();
    await look.getByRole("button", { name: "Seal", exact: true }).click();
    await look.getByText("Evidence sealed.").waitFor();
    assert.equal((await rowOf(evidence)).state, "sealed");
    assert.deepEqual(browser.watch.faults, []);
  } finally {
    await browser.close();
    await rm(home, { recursive: true, force: true });
    browser = /** @type {any} */ (null);
  }
});
