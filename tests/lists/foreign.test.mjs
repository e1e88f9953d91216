// The complaint lists of `foreign` say what their truth tells: each is read by a person who knows its layout.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { chromium } from "playwright-core";

import { LAYOUTS, ROWS, complaints, pages } from "./foreign/pages.mjs";
import { READ } from "./foreign/person.mjs";
import { LISTS } from "./foreign/words.mjs";

let browser;

before(async () => {
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
});

after(() => browser?.close());

/** A day as it was meant, from any of the ways to write it. */
const dayOf = (text) => {
  const [, year, month, day] = /(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})/.exec(text) ?? [];
  const at = year ? Date.UTC(Number(year), Number(month) - 1, Number(day)) : Date.parse(`${text} UTC`);
  return new Date(at).toISOString().slice(0, 10);
};

for (const layout of LAYOUTS) {
  for (const lang of /** @type {const} */ (["en", "zh"])) {
    test(`${layout}, ${lang}, by hand`, async (t) => {
      const tab = await browser.newPage();
      t.after(() => tab.close());
      const told = [];
      for (const html of pages(layout, lang)) {
        await tab.setContent(html);
        told.push(...(await tab.evaluate(READ[layout])));
      }
      const truth = complaints(layout, lang);
      assert.equal(truth.length, ROWS);
      assert.equal(new Set(truth.map(({ number }) => number)).size, ROWS);
      assert.deepEqual(told.map((one) => ({ ...one, filed: dayOf(one.filed) })), truth.map(({ number, words, listings, day }) => ({ number, words, listings, filed: day })));
      // Every standing is there, and no words are used for two.
      assert.equal(new Set(truth.map(({ state }) => state)).size, 6);
      const states = new Map(truth.map(({ words, state }) => [words, state]));
      for (const { words, state } of truth) assert.equal(states.get(words), state);
      assert.equal(Object.keys(LISTS[layout].words[lang]).filter((key) => key !== "partly").length, 6);
    });
  }
}
