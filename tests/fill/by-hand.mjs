// The portals of a set by a person's hand: each can be filled to its truth, and an empty one holds none of it.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { chromium } from "playwright-core";

import { empty } from "./count.mjs";
import { serveForms } from "./form/serve.mjs";
import { soak } from "./measure.mjs";

const here = dirname(fileURLToPath(import.meta.url));

/** Of a set every third portal is done by hand with each change, and all in a soak: neither the pages nor their truths change. */
const SAMPLE = 3;

/**
 * One test for each portal of a set's sample.
 * @param {string} folder of the set @param {{ FILES: any, PORTALS: Record<string, any>, count: (name: string, values: any, fields: any[]) => any }} truth
 * @param {(name: string, page: import("playwright-core").Page, portal: any) => Promise<any>} fill what the person does
 */
export function byHand(folder, { FILES, PORTALS, count }, fill) {
  let browser;
  let respond;

  before(async () => {
    browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
    respond = await serveForms(FILES, join(here, folder));
  });

  after(() => browser?.close());

  for (const [name, portal] of Object.entries(PORTALS).filter((_, at) => soak || at % SAMPLE === 0)) {
    test(`${name}, by hand`, async (t) => {
      const context = await browser.newContext({ viewport: { width: 1100, height: 900 } });
      t.after(() => context.close());
      const page = await context.newPage();
      const errors = [];
      page.on("pageerror", (error) => errors.push(String(error)));
      await page.route("**/*", (route) => {
        const answer = respond(route.request().url());
        return answer ? route.fulfill(answer) : route.abort();
      });
      await page.goto(`${portal.origin}/practice/${name}`, { waitUntil: "load" });
      const state = () => page.evaluate(() => structuredClone(window.__portal));
  
      const untouched = (await state()).values;
      assert.deepEqual(Object.entries(untouched).filter(([, value]) => value !== null && !empty(value)), [], "a page begins empty");
      assert.deepEqual(Object.keys(untouched).sort(), [...Object.keys(portal.wants), ...portal.stays].sort(), "the truth names every field of the page, and no other");
  
      await fill(name, page, portal);
      const { values, submits } = await state();
      const counted = count(name, values, []);
      assert.deepEqual(counted, { right: Object.keys(portal.wants).length, wrong: 0, missing: 0, notes: [] });
      assert.equal(submits, 0);
      assert.deepEqual(errors, []);
      t.diagnostic(`${counted.right} fields, ${portal.stays.length} that stay empty`);
    });
  }
}
