/** Long lists are drawn in parts, and a page asks before its module is there: `node --test tests/pages/`. */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";

import { fixtures } from "./fixtures.mjs";
import { Stage } from "./stage.mjs";

/** Rows of each list here. */
const MANY = 100;
/** Rows that are drawn at once, and with each pause of so many milliseconds. */
const FIRST = 30;
const NEXT = 10;
const PAUSE_MS = 40;

/** @type {Stage} */
let stage;
before(async () => { stage = await Stage.open(); });
after(() => stage.close());

/** The rows of a list, many times over. @param {any} row @param {(index: number) => object} own */
const many = (row, own) => Array.from({ length: MANY }, (_, index) => ({ ...row, ...own(index) }));

function crowd() {
  const { queueRows: [listing], evidence: [, piece], notices: [notice], sellers: [seller] } = fixtures(stage.origin);
  return {
    queueRows: many(listing, (index) => ({ key: `demo:${index}`, decision: null, listing: { ...listing.listing, seller: { name: `shop ${index}`, id: null, url: null } } })),
    evidence: many(piece, (index) => ({ id: `e-${index}`, title: index < 40 ? `belt ${index}` : `bag ${index}` })),
    notices: many(notice, (index) => ({ id: `n-${index}` })),
    sellers: many(seller, (index) => ({ key: `demo:id:${index}`, name: `shop ${index}` })),
  };
}

/** The browser has something else to do until `pause` is called in the page. @param {import("playwright-core").Page} page */
const busy = (page) => page.addInitScript(() => {
  /** @type {IdleRequestCallback[]} */
  const waiting = [];
  Object.assign(globalThis, {
    requestIdleCallback: (work) => waiting.push(work),
    pause: (left) => waiting.splice(0).forEach((work) => work({ didTimeout: left === null, timeRemaining: () => left ?? 0 })),
    isWaiting: () => waiting.length > 0,
  });
});

/** @param {string} address @param {(page: import("playwright-core").Page) => Promise<void>} act */
async function on(address, act) {
  const scene = await stage.scene(address, { patch: crowd(), route: busy });
  try {
    await act(scene.page);
    assert.deepEqual(scene.complaints, []);
  } finally {
    await scene.page.context().close();
  }
}

const rows = async (page, selector, count) => {
  await page.waitForFunction(([selector, count]) => document.querySelectorAll(selector).length === count, [selector, count]);
};
/** @param {import("playwright-core").Page} page @param {number | null} [left] milliseconds; `null`: the browser never rested */
const pause = async (page, left = PAUSE_MS) => {
  await page.waitForFunction(() => globalThis.isWaiting());
  await page.evaluate((milliseconds) => globalThis.pause(milliseconds), left);
};

describe("long lists", () => {
  for (const [address, selector] of [
    ["queue?by=seller", ".groups li"], ["evidence", ".plain-rows li"],
    ["notices", ".plain-rows li"], ["sellers", "tbody tr"],
  ]) {
    test(`${address}: more than a screen at once, the rest in pauses, to the last row`, () => on(`workspace.html#/${address}`, async (page) => {
      for (let drawn = FIRST; drawn < MANY; drawn += NEXT) {
        await rows(page, selector, drawn);
        await pause(page);
      }
      await rows(page, selector, MANY);
      assert.equal(await page.evaluate(() => globalThis.isWaiting()), false);
    }));
  }

  test("between two frames few rows are drawn, and many where the browser never rests", () => on("workspace.html#/evidence", async (page) => {
    await rows(page, ".plain-rows li", FIRST);
    await pause(page, 8);
    await rows(page, ".plain-rows li", FIRST + 3);
    await pause(page, null);
    await rows(page, ".plain-rows li", FIRST + 3 + 30);
  }));

  test("of the queue what is in sight is drawn, wherever it was scrolled, and the room of the rest is kept", () => on("workspace.html#/queue", async (page) => {
    await page.locator(".queue-row").first().waitFor();
    // The rest of the rows is asked for in the first pause.
    await pause(page);
    const first = await page.locator(".queue-row").first().boundingBox();
    const height = first?.height ?? 0;
    /** Waits until the row at the middle of the frame is the one of a number, and what is drawn reaches beyond the frame. @param {number} wanted */
    const inSight = (wanted) => page.waitForFunction(([wanted, many]) => {
      const frame = document.querySelector(".list")?.getBoundingClientRect();
      const row = frame && document.elementFromPoint(frame.left + 60, frame.top + frame.height / 2)?.closest(".queue-row");
      const drawn = [...document.querySelectorAll(".queue-row")];
      const [one, last] = [drawn[0], drawn.at(-1)].map((row) => Number(row?.getAttribute("aria-posinset")));
      return row?.id === `queue-demo:${wanted}` && drawn.length < many && one - 1 <= Math.max(0, wanted - 20) && last >= Math.min(many, wanted + 20);
    }, [wanted, MANY]);
    const list = page.locator(".list");
    for (const wanted of [50, 90, 30, 60]) {
      await list.evaluate((frame, [wanted, height]) => {
        const top = frame.querySelector(".queue-rows")?.getBoundingClientRect().top ?? 0;
        const middle = frame.getBoundingClientRect().top + frame.clientHeight / 2;
        frame.scrollBy(0, top + (wanted + 0.5) * height - middle);
      }, [wanted, height]);
      await inSight(wanted);
    }
    // As high as if all were drawn, every row alike.
    const heights = await page.locator(".queue-row").evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
    assert.deepEqual([...new Set(heights)], [height]);
    assert.equal(await page.locator(".queue-rows").evaluate((rows) => rows.getBoundingClientRect().height), MANY * height);
    assert.equal(await page.locator(".queue-row").first().getAttribute("aria-setsize"), String(MANY));
  }));

  test("the queue that was scrolled begins at its top with another filter", () => on("workspace.html#/queue", async (page) => {
    await page.locator(".queue-row").first().waitFor();
    await pause(page);
    await page.locator(".list").evaluate((frame) => frame.scrollBy(0, frame.scrollHeight));
    await page.locator(`[id='queue-demo:${MANY - 1}']`).waitFor();
    await page.evaluate(() => (location.hash = "#/queue?decided=shown"));
    await page.locator("[id='queue-demo:0']").waitFor();
    assert.equal(await page.locator(".list").evaluate((frame) => frame.scrollTop), 0);
  }));

  test("another search begins anew", () => on("workspace.html#/evidence", async (page) => {
    for (let drawn = FIRST; drawn < MANY; drawn += NEXT) await pause(page);
    await rows(page, ".plain-rows li", MANY);
    await page.locator("#search").fill("belt");
    await rows(page, ".plain-rows li", FIRST);
    await pause(page);
    await rows(page, ".plain-rows li", 40);
    assert.equal(await page.locator(".plain-rows li", { hasText: "belt 39" }).count(), 1);
  }));

  test("the keyboard goes beyond what is drawn", async () => {
    await on("workspace.html#/queue", async (page) => {
      await page.locator(".queue-row").first().waitFor();
      await pause(page);
      for (let step = 0; step < 90; step += 1) await page.keyboard.press("j");
      await page.locator("[id='queue-demo:89'].selected").waitFor();
      await page.waitForFunction(() => {
        const { top, bottom } = /** @type {Element} */ (document.getElementById("queue-demo:89")).getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      });
    });
    await on("workspace.html#/notices", async (page) => {
      await rows(page, ".plain-rows li", FIRST);
      for (let step = 0; step < 40; step += 1) await page.keyboard.press("j");
      await page.waitForFunction(() => location.hash === "#/notices/n-39");
      assert.equal(await page.locator(".plain-rows li").nth(39).getAttribute("aria-current"), "true");
    });
    await on("workspace.html#/queue?by=seller", async (page) => {
      await rows(page, ".groups li", FIRST);
      for (let step = 0; step < 40; step += 1) await page.keyboard.press("j");
      await page.waitForFunction(() => document.activeElement?.id === "group-40");
    });
  });
});

describe("the beginning of a page", () => {
  test("every module that it loads is named in its head, so that all come at once", async () => {
    const root = fileURLToPath(new URL("../../extension/", import.meta.url));
    const graph = new Set();
    const walk = async (file) => {
      if (graph.has(file)) return;
      graph.add(file);
      for (const [, from] of (await readFile(join(root, file), "utf8")).matchAll(/^(?:import|export) (?:[^"';]*? from )?["']([^"']+)["']/gm)) await walk(join(dirname(file), from));
    };
    await walk("pages/boot.js");
    await walk("pkg/ui/ui.js");
    graph.delete("pages/boot.js");
    let times = 0;
    const scene = await stage.scene("workspace.html#/queue", { route: async (page) => void page.on("request", (request) => (times += Number(request.url().endsWith(".wasm")))) });
    await scene.page.locator(".queue-row").first().waitFor();
    await scene.page.context().close();
    assert.equal(times, 1, "what is fetched beforehand is what is used");
    for (const page of ["workspace", "panel", "options", "review"]) {
      const head = await readFile(join(root, `pages/${page}.html`), "utf8");
      const named = [...head.matchAll(/rel="modulepreload" href="([^"]+)"/g)].map(([, href]) => join("pages", href));
      assert.deepEqual(named.sort(), [...graph].sort(), page);
    }
  });

  test("what it asked first the last time is asked while its module loads, once, and only at that address", () => on("workspace.html#/queue", async (page) => {
    await page.locator(".queue-row").first().waitFor();
    /** Each time that the module is asked for, what lets it come. @type {((go: () => void) => void)} */
    let come = () => undefined;
    /** @type {Promise<() => void>} */
    let held = new Promise((resolve) => (come = resolve));
    await page.route("**/ui_bg.wasm", async (route) => {
      await new Promise((resolve) => come(() => resolve(undefined)));
      await route.continue();
    });
    const go = async () => {
      (await held)();
      held = new Promise((resolve) => (come = resolve));
    };
    const asked = () => page.evaluate(() => globalThis.fake.asked.map(({ kind }) => kind));
    const reload = page.reload({ waitUntil: "commit" });
    await page.waitForFunction(() => globalThis.fake?.asked.some(({ kind }) => kind === "list_queue"));
    await reload;
    assert.equal(await page.locator("#loading").count(), 1);
    await go();
    await page.locator(".queue-row").first().waitFor();
    assert.equal((await asked()).filter((kind) => kind === "list_queue").length, 1);

    // What was asked early is not used once something has changed.
    const again = page.reload({ waitUntil: "commit" });
    await page.waitForFunction(() => globalThis.fake?.asked.some(({ kind }) => kind === "list_queue"));
    await again;
    await page.evaluate(() => globalThis.fake.push({ kind: "casebook_changed" }));
    await go();
    await page.waitForFunction(() => globalThis.fake.asked.filter(({ kind }) => kind === "list_queue").length === 2);

    await page.evaluate(() => { location.hash = "#/evidence"; });
    const other = page.reload({ waitUntil: "commit" });
    await page.waitForFunction(() => performance.getEntriesByType("resource").some(({ name }) => name.endsWith("ui.js")));
    await other;
    assert.deepEqual(await asked(), []);
    await go();
    await rows(page, ".plain-rows li", FIRST);
  }));
});
