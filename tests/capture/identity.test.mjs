// What a page shows of the person who captures is in no part of the package: neither as text, in any spelling and after
// everything was unpacked, nor in the picture.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { entries } from "../harness/archive.mjs";
import { launch } from "../harness/browser.mjs";
import { touchstone } from "../harness/program.mjs";
import { legible, texts } from "../harness/contents.mjs";
import { KEPT, LAYOUTS, person, planted, spellings } from "./accounts.mjs";

const SOAK = process.env.TOUCHSTONE_SOAK === "1";
const PER_LAYOUT = SOAK ? 3 : 1;
const PICTURE = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==", "base64");

/** @type {import("../harness/browser.mjs").Browser} */
let browser;
/** The page that is served. */
let body = "";
/** Where packages lie for the command line. */
let folder = "";
/** Its headers. @type {Record<string, string>} */
let headers = {};

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "touchstone-identity-"));
  browser = await launch({ allowed: ["pageCapture"] });
  await browser.context.route(/account\.example\//, async (route) => {
    const image = new URL(route.request().url()).hostname.startsWith("img.");
    await route.fulfill(image ? { contentType: "image/png", body: PICTURE } : { headers: { "content-type": "text/html; charset=utf-8", "cache-control": "max-age=60", ...headers }, body });
  });
});

after(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

let searched = 0;
/** Identities, and how many of their texts can be read in the picture of the page as it is, and in that of the package. */
const read = { identities: 0, before: 0, after: 0 };

/** The package that a platform gets. @param {string} name @param {Buffer} bytes */
async function forPlatform(name, bytes) {
  const [whole, disclosed] = [join(folder, name), join(folder, `platform-${name}`)];
  await writeFile(whole, bytes);
  const { code, output } = await touchstone("disclose", whole, "--to", "platform", "--out", disclosed);
  assert.equal(code, 0, output);
  return readFile(disclosed);
}

for (const [layout, write] of Object.entries(LAYOUTS)) {
  test(`who captures is masked: ${layout}`, async () => {
    for (let round = 0; round < PER_LAYOUT; round += 1) {
      const who = person(Object.keys(LAYOUTS).indexOf(layout) * 3 + round + 1);
      body = write(who);
      headers = layout.includes("address") ? { "x-user-id": who.id, "x-member-nick": encodeURIComponent(who.nick) } : {};
      const query = layout.includes("address") ? `?id=42&uid=${who.id}&nick=${encodeURIComponent(who.nick)}` : "?id=42";
      const page = await browser.open(`https://www.account.example/item${query}`);
      const tab = await browser.tabOf(page);
      await browser.clickIcon(page);
      const { name } = await browser.must({ kind: "capture", tab });
      const parts = entries(await forPlatform(name, await browser.readVault(name)), name);
      const found = texts(parts);
      const planned = [...new Set([...planted(body, who), ...(query.includes("uid") ? [who.id, who.nick] : [])])];
      assert.ok(planned.length > 0);
      for (const secret of planned) {
        searched += 1;
        for (const [part, text] of found) {
          const lower = text.toLowerCase();
          const at = spellings(secret).map((one) => lower.indexOf(one.toLowerCase())).find((index) => index >= 0);
          assert.equal(at, undefined, `${part} holds ${secret}: …${text.slice(Math.max(0, (at ?? 0) - 80), (at ?? 0) + 80)}…`);
        }
      }
      const archived = found.find(([part]) => part.endsWith(".warc.gz"))?.[1] ?? "";
      for (const fact of KEPT) assert.ok(archived.includes(fact), `the package still says ${fact}`);
      await uncovered(page, parts, planned);
      read.identities += 1;
      read.before += (await legible(browser, await page.screenshot(), planned)).length;
      const left = await legible(browser, parts.get("evidence/screenshot.png") ?? Buffer.alloc(0), planned);
      read.after += left.length;
      assert.deepEqual(left, [], "read in the picture of the package");
      await page.close();
    }
  });
}

test("what is not masked could be read in the picture", () => {
  assert.ok(read.before >= read.identities, `${read.before} texts of ${read.identities} identities were read before masking`);
});

after(() => console.log(`soak: ${read.identities} seeded identities, texts read in the picture of the page: ${read.before}, in the picture of the platform's package: ${read.after}`));
after(() => console.log(`soak: texts of seeded identities searched for in every part of a package, none found: ${searched}`));

/** Text that is in the window and holds a secret lies under a rectangle of the record. @param {import("playwright-core").Page} page @param {Map<string, Buffer>} parts @param {string[]} secrets */
async function uncovered(page, parts, secrets) {
  const record = JSON.parse(String(parts.get("evidence/capture.json")));
  const boxes = await page.evaluate((wanted) => {
    const seen = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (const secret of wanted) {
        const at = node.nodeValue.indexOf(secret);
        if (at < 0) continue;
        range.setStart(node, at);
        range.setEnd(node, at + secret.length);
        for (const { left, top, right, bottom } of range.getClientRects()) if (right > left && top < innerHeight) seen.push([secret, left, top, right, bottom]);
      }
    }
    for (const input of document.querySelectorAll("input")) {
      const { left, top, right, bottom } = input.getBoundingClientRect();
      if (right > left && wanted.includes(input.value)) seen.push([input.value, left, top, right, bottom]);
    }
    return seen;
  }, secrets);
  for (const [secret, left, top, right, bottom] of boxes) {
    const under = record.covered.some(({ x, y, width, height }) => x <= left && y <= top && x + width >= right && y + height >= bottom);
    assert.ok(under, `${secret} can be read in the picture at ${left}, ${top}`);
  }
}
