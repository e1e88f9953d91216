// Pages that grow, change, leave or end while they are captured: what is sealed is one page, and says what it lacks.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { until } from "../harness/until.mjs";
import { begun, holdDesk, intact, opened, rows, says, vault, whole } from "./capture.mjs";
import { html, Site } from "./site.mjs";

/** Pixels of a page beyond what one picture shows, and what it shows. */
const ENDLESS = 61_200;
const SHOWN = 60_000;
/** Runs in the page: `act` once it is scrolled by our shots, after it was scrolled through and put back to its top. */
const WHEN_SHOT = (/** @type {string} */ act) => `<script>
  let through = false, ready = false, done = false;
  addEventListener("scroll", () => {
    if (scrollY > 800) through = true;
    if (through && scrollY === 0) ready = true;
    if (ready && !done && scrollY > 800) { done = true; ${act} }
  });
</script>`;
const SCREENS = '<div style="height:1500px;background:#cde"></div><p id="price">¥ 1,299</p><div style="height:2000px;background:#dec"></div>';

/** @type {import("../harness/browser.mjs").Browser} */
let browser;
/** @type {Site} */
let site;

before(async () => {
  const bands = Array.from({ length: ENDLESS / 400 }, (_, at) => `<section style="height:400px;background:rgb(${at},${255 - at},90)">band ${at}</section>`);
  site = await Site.open({
    "/endless": html(bands.join(""), "<style>body{margin:0}section{overflow:hidden}</style>"),
    "/grows": html(SCREENS + WHEN_SHOT('document.body.insertAdjacentHTML("beforeend", "<p>one more</p>".repeat(30) + "<div style=height:2000px></div>")')),
    "/reprices": html(SCREENS + WHEN_SHOT('document.querySelector("#price").textContent = "¥ 89"')),
    "/routes": html(SCREENS + WHEN_SHOT('history.pushState(null, "", "/another"); document.querySelector("#price").textContent = "another offer"')),
    "/names": html(SCREENS + WHEN_SHOT('history.replaceState(null, "", "#further-down")')),
    "/page": html("<p>A page</p>"),
    "/elsewhere": html("<p>Another page</p>"),
    "/screens": html(SCREENS),
  });
  browser = await opened();
});

after(async () => {
  await browser?.close();
  await site?.close();
});

/** @param {string} path @param {object} [wish] */
async function captured(path, wish = { whole: true }) {
  const page = await browser.open(site.address + path);
  const { answer } = await begun(browser, page, wish);
  const found = await intact(browser, await answer);
  assert.equal(found.record.url, site.address + path);
  return { page, ...found };
}

/** A pixel in the middle of a row of a picture. @param {Buffer} png @param {number[]} heights @returns {Promise<number[][]>} */
async function pixels(png, heights) {
  const inside = await browser.inside();
  return inside.evaluate(
    async ([base64, places]) => {
      const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], { type: "image/png" }));
      const pen = new OffscreenCanvas(1, 1).getContext("2d");
      return places.map((y) => {
        pen.drawImage(bitmap, bitmap.width / 2, y, 1, 1, 0, 0, 1, 1);
        return [...pen.getImageData(0, 0, 1, 1).data.slice(0, 3)];
      });
    },
    /** @type {[string, number[]]} */ ([png.toString("base64"), heights]),
  );
}

test("of a page of more than 60,000 pixels the first 60,000 are shown, the record says so, and markup and text have it all", async () => {
  const page = await browser.context.newPage();
  // A tall window, so that few screens make it up.
  await page.setViewportSize({ width: 640, height: 4_000 });
  await page.goto(`${site.address}/endless`);
  const { answer } = await begun(browser, page, { whole: true });
  const { parts, omissions } = await intact(browser, await answer);
  says(omissions, new RegExp(`^fullpage.png: the page has ${ENDLESS} pixels, the first ${SHOWN} are shown$`));
  const picture = /** @type {Buffer} */ (parts.get("evidence/fullpage.png"));
  assert.equal(picture.readUInt32BE(20), SHOWN);
  const heights = [200, 31_000, SHOWN - 200];
  const colours = heights.map((y) => [Math.floor(y / 400), 255 - Math.floor(y / 400), 90]);
  assert.deepEqual(await pixels(picture, heights), colours, "each height shows what the page has there");
  assert.match(String(parts.get("evidence/text.txt")), new RegExp(`band ${ENDLESS / 400 - 1}$`, "m"));
  await whole(browser);
  await page.close();
});

test("a page that grows while it is shot says from what to what", async () => {
  const { page, omissions } = await captured("/grows");
  const told = says(omissions, /^fullpage.png: the page changed its height while it was shot, from \d+ to \d+ pixels/);
  const [from, to] = /from (\d+) to (\d+)/.exec(told)?.slice(1).map(Number) ?? [];
  assert.equal(to, await page.evaluate(() => document.documentElement.scrollHeight));
  assert.ok(to > from + 2_000, told);
  says(omissions, /changed while the picture of the whole page was taken: \d+ lines/);
  await page.close();
});

test("a price that changes between the reading and the picture is told", async () => {
  const { page, omissions, parts } = await captured("/reprices");
  says(omissions, /^the page changed while the picture of the whole page was taken: 1 lines of its text came or went/);
  assert.match(String(parts.get("evidence/text.txt")), /¥ 1,299/);
  await page.close();
});

test("a page that goes to another address while it is shot is shown only as far as it was itself", async () => {
  const { page, omissions, parts } = await captured("/routes");
  says(omissions, /^fullpage.png: only the first \d+ screens: the page went to another address$/);
  says(omissions, /^the page went to another address while the picture of the whole page was taken$/);
  assert.ok(parts.has("evidence/screenshot.png") && parts.has("evidence/fullpage.png"));
  assert.match(String(parts.get("evidence/text.txt")), /¥ 1,299/);
  await page.close();
});

test("a page that only names another place of itself is the same page", async () => {
  const { page, omissions } = await captured("/names");
  assert.deepEqual(omissions, []);
  await page.close();
});

test("nothing is told of a page that stays as it is", async () => {
  const { page, omissions } = await captured("/screens");
  assert.deepEqual(omissions, []);
  await page.close();
});

for (const [how, leave] of /** @type {[string, (page: import("playwright-core").Page) => Promise<unknown>][]} */ ([
  ["by its own script", (page) => page.evaluate(() => history.pushState(null, "", "/elsewhere"))],
  ["to another of the site", (page) => page.goto(`${site.address}/elsewhere`)],
  ["to another site", (page) => page.goto("https://rule.taobao.com/")],
])) {
  test(`a page that goes ${how} between the click and the reading is not taken for what was clicked`, async () => {
    const page = await browser.open(`${site.address}/page`);
    const before = await rows(browser);
    const desk = await holdDesk(browser);
    const { answer } = await begun(browser, page);
    await desk.stopped;
    await leave(page);
    await desk.go();
    assert.equal((await answer).error?.code, "E04", JSON.stringify(await answer));
    const [row, ...more] = (await rows(browser)).slice(before.length);
    assert.deepEqual([row.state, row.url, more], ["abandoned", `${site.address}/page`, []]);
    assert.match(row.omissions.at(-1), /^E04: the page went to another address/);
    assert.deepEqual((await vault(browser)).filter((name) => name.startsWith(row.id)), []);
    await whole(browser);
    // What is there now is captured as what it is.
    if (page.url().startsWith(site.address)) {
      const again = await begun(browser, page);
      assert.equal((await intact(browser, await again.answer)).record.url, `${site.address}/elsewhere`);
    }
    await page.close();
  });
}

test("a tab that is closed between the click and the reading leaves a capture that was given up, and says so in Chinese too", async () => {
  const page = await browser.open(`${site.address}/page`);
  const desk = await holdDesk(browser);
  const { answer } = await begun(browser, page);
  await desk.stopped;
  await page.close();
  await desk.go();
  assert.equal((await answer).error?.code, "E05", JSON.stringify(await answer));
  const row = (await rows(browser)).at(-1);
  assert.equal(row.state, "abandoned");
  const { settings } = await browser.ask({ kind: "read_settings" });
  for (const [language, words] of [["en", "the tab was closed before its page was read"], ["zh", "标签页在读取前已关闭"]]) {
    await browser.ask({ kind: "save_settings", settings: { ...settings, language } });
    const workspace = await browser.openWorkspace(`evidence/${row.id}`);
    await workspace.locator(".omissions").getByText(words).waitFor();
    await workspace.close();
  }
  await browser.ask({ kind: "save_settings", settings });
  await whole(browser);
});

test("a tab that is closed while it is shot gives a package with what was had, which says what is missing", async () => {
  const page = await browser.open(`${site.address}/screens`);
  const { answer } = await begun(browser, page, { whole: true });
  // The first screen is in the picture once the icon tells how far it is.
  const inside = await browser.inside();
  await until(() => inside.evaluate(async () => Promise.all((await chrome.tabs.query({})).map(({ id }) => chrome.action.getBadgeText({ tabId: id })))), (texts) => texts.some((text) => text.endsWith("%")), "a screen is shot");
  await page.close();
  const { omissions, parts } = await intact(browser, await answer);
  says(omissions, /^fullpage.png: only the first \d screens: the tab was closed$/);
  says(omissions, /^the tab was closed or left the page while the picture of the whole page was taken/);
  for (const part of ["screenshot.png", "fullpage.png", "text.txt", "page.mhtml"]) assert.ok(parts.has(`evidence/${part}`), part);
  await whole(browser);
});
