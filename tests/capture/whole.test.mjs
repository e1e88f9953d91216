// The picture of a whole page: put together from single screens, it is pixel for pixel what the browser draws when its
// window is as long as the page.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { entries } from "../harness/archive.mjs";
import { launch } from "../harness/browser.mjs";
import { HOST, PAGES, answer } from "./pages.mjs";

/** Pixels of height that the browser draws at once, and of a window, at most. */
const STRIP = 4_000;
const LONGEST = 10_000;

/** @type {import("../harness/browser.mjs").Browser} */
let browser;

before(async () => {
  browser = await launch({ allowed: ["pageCapture"] });
  await browser.context.route(`${HOST}/**`, async (route) => {
    const found = answer(new URL(route.request().url()).pathname);
    await (found ? route.fulfill(found) : route.fulfill({ status: 404, body: "" }));
  });
});

after(() => browser?.close());

/** What a capture must leave in a page as it found it. Runs in the page. */
function state() {
  return [scrollX, scrollY, ...Array.from(document.querySelectorAll("[style]"), (node) => node.getAttribute("style"))];
}

/** Captures an open page as a whole. @param {import("playwright-core").Page} page */
async function captured(page) {
  const tab = await browser.tabOf(page);
  await browser.withoutPanel();
  await browser.clickIcon(page);
  const { name } = await browser.must({ kind: "capture", tab, whole: true });
  const parts = entries(await browser.readVault(name), name);
  return { picture: parts.get("evidence/fullpage.png"), record: JSON.parse(String(parts.get("evidence/capture.json"))), parts };
}

/** What the browser draws of the page in a window as long as the page. @param {string} url @param {number} height */
async function reference(url, height) {
  const page = await browser.context.newPage();
  try {
    await page.setViewportSize({ width: 1280, height: Math.min(height, LONGEST) });
    await page.goto(url);
    await page.evaluate(() => Promise.all(Array.from(document.images, (image) => image.decode())));
    const session = await browser.context.newCDPSession(page);
    const strips = [];
    for (let y = 0; y < height; y += STRIP) {
      const clip = { x: 0, y, width: 1280, height: Math.min(STRIP, height - y), scale: 1 };
      const { data } = await session.send("Page.captureScreenshot", { format: "png", captureBeyondViewport: true, clip });
      strips.push(data);
    }
    return strips;
  } finally {
    await page.close();
  }
}

/** Rows in which a picture differs from strips, and its height. @param {Buffer} ours @param {string[]} strips */
async function differing(ours, strips) {
  const inside = await browser.inside();
  return inside.evaluate(
    async ([picture, ...others]) => {
      const read = async (/** @type {string} */ base64) => {
        const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
        const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
        pen.drawImage(bitmap, 0, 0);
        return pen.getImageData(0, 0, bitmap.width, bitmap.height);
      };
      const whole = await read(picture);
      const rows = [];
      let top = 0;
      for (const other of others) {
        const strip = await read(other);
        for (let y = 0; y < strip.height; y += 1) {
          for (let x = 0; x < whole.width * 4; x += 1) {
            if (whole.data[(top + y) * whole.width * 4 + x] === strip.data[y * strip.width * 4 + x]) continue;
            rows.push([top + y, x >> 2, whole.data[(top + y) * whole.width * 4 + x], strip.data[y * strip.width * 4 + x]]);
            break;
          }
        }
        top += strip.height;
      }
      return rows;
    },
    [ours.toString("base64"), ...strips],
  );
}

for (const path of Object.keys(PAGES)) {
  test(`a whole page is shot without seams or repeats: ${path}`, async () => {
    const page = await browser.open(HOST + path);
    await page.evaluate(() => scrollTo(0, 137));
    // The page's own script hears of the scroll with the next frame, and may change styles then.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const before = await page.evaluate(state);
    const begun = performance.now();
    const { picture, record } = await captured(page);
    const seconds = (performance.now() - begun) / 1000;
    assert.ok(picture, JSON.stringify(record.omissions));
    // Of what loads when it comes into view, the picture has more than the saved page, which is of the first moment.
    const late = path === "/lazy" ? [/^\d+ pictures had not come when the page was read: /] : [];
    assert.equal(record.omissions.length, late.length, JSON.stringify(record.omissions));
    for (const [at, words] of late.entries()) assert.match(record.omissions[at], words);
    assert.deepEqual(await page.evaluate(state), before, "the page is as it was");
    await page.close();
    const height = picture.readUInt32BE(20);
    const screens = Number(/in (\d+) screens/.exec(JSON.stringify(record))?.[1]);
    console.log(`soak: ${path}: ${height} pixels whole in ${seconds.toFixed(1)} s, ${screens} screens; two shots a second take ${((screens - 2) / 2).toFixed(1)} s`);
    const rows = await differing(picture, await reference(HOST + path, height));
    assert.deepEqual(rows.slice(0, 20), [], `${rows.length} of ${height} rows differ from what the browser draws`);
  });
}
