// One reader: the table that the content script makes of a live document is the one that the command line makes of the
// same document written down, row for row.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { touchstone } from "../harness/program.mjs";
import { savedPages } from "../pages-run/index.mjs";
import { respond } from "../site/server.mjs";
import { DOCUMENTS } from "./documents.mjs";

/** Real pages beside a checkout of a developer who has some; nobody needs them. */
const SAVED = fileURLToPath(new URL("../../../shared/pages", import.meta.url));
const ADDRESS = "https://shop.example/page?id=1";
const OWN = [
  "https://s.taobao.com/search?q=aurelle",
  "https://item.taobao.com/item.htm?id=681000000013",
  "https://shop100001.taobao.com/",
  "https://aurelle.tmall.com/",
  "https://haoyunxieye.1688.com/",
  "https://www.aliexpress.com/w/wholesale-aurelle.html",
  "https://www.aliexpress.com/item/1005000000000001.html",
];

/** @type {import("playwright-core").Browser} */
let browser;
/** @type {string} */
let folder;
let flatten = "";

before(async () => {
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
  folder = await mkdtemp(join(tmpdir(), "touchstone-parity-"));
  flatten = await readFile(fileURLToPath(new URL("../../extension/content/snapshot.js", import.meta.url)), "utf8");
});
after(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

/**
 * Both tables of a page. Its own scripts do not run, so that it holds still between the two.
 * @param {string} url @param {string | Buffer} body
 */
async function both(url, body) {
  const context = await browser.newContext();
  try {
    await context.route("**/*", (route) => {
      if (route.request().url() !== url || !route.request().isNavigationRequest()) return route.abort();
      const headers = { "content-type": "text/html; charset=utf-8", "content-security-policy": "script-src 'none'" };
      return route.fulfill({ headers, body });
    });
    const page = await context.newPage();
    await page.goto(url, { waitUntil: "domcontentloaded" });
    await page.evaluate(flatten);
    const { live, html } = await page.evaluate(() => {
      const written = ({ doctype, documentElement }) => (doctype ? "<!doctype html>" : "") + documentElement.outerHTML;
      const again = new DOMParser().parseFromString(written(document), "text/html");
      // A tree that no HTML describes, such as a form in a form, is taken as the browser itself reads it when written down.
      const taken = written(again) === written(document) ? document : again;
      return { live: JSON.parse(globalThis.touchstone.snapshot.now(taken).text), html: written(taken) };
    });
    const [file, out] = [join(folder, "page.html"), join(folder, "snapshot.json")];
    await writeFile(file, html);
    const { code, output } = await touchstone("extract", file, "--url", live.url, "--snapshot-out", out);
    assert.equal(code, 0, output);
    return { live, saved: JSON.parse(await readFile(out, "utf8")) };
  } finally {
    await context.close();
  }
}

/** @param {any} live @param {any} saved */
function same(live, saved) {
  const rows = Math.min(live.nodes.length, saved.nodes.length);
  for (let i = 0; i < rows; i += 1) assert.deepEqual(saved.nodes[i], live.nodes[i], `row ${i}`);
  assert.deepEqual(saved, live);
}

for (const [name, html] of Object.entries(DOCUMENTS)) {
  test(`the same table of a document with ${name}`, async () => {
    const { live, saved } = await both(ADDRESS, html);
    assert.ok(live.nodes.length > 2);
    same(live, saved);
  });
}

test("the same table of every page of our own sites", async () => {
  let read = 0;
  for (const url of OWN) {
    const answer = await respond(url);
    if (!answer) continue;
    const { live, saved } = await both(url, answer.body);
    same(live, saved);
    read += 1;
  }
  assert.ok(read >= 4, `${read} pages were there`);
});

test("the same table of saved pages, where some are at hand; of each eighth, or of all in a long count", async (t) => {
  if (!existsSync(join(SAVED, "INDEX.tsv"))) {
    t.diagnostic("no saved pages beside this checkout");
    return;
  }
  const different = [];
  const all = await savedPages(SAVED);
  const pages = process.env.TOUCHSTONE_SOAK ? all : all.filter((_, i) => i % 8 === 0);
  for (const { name, url, file } of pages) {
    const { live, saved } = await both(url, await readFile(file));
    try {
      same(live, saved);
    } catch (error) {
      different.push(`${name}: ${error.message.split("\n").slice(0, 12).join(" ")}`);
    }
  }
  assert.deepEqual(different, []);
  console.log(`soak: saved pages of which browser and command line make the same table: ${pages.length} of ${all.length}`);
});
