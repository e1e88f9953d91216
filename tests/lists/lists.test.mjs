// Complaint lists that the reader was not made with: every complaint is read with its standing and its listings, and none
// is invented.

import assert from "node:assert/strict";
import { test } from "node:test";

import { SETS, count, load, read } from "./score.mjs";

/** Of this one the shop's own host stands in the addresses; the reader knows a product by its number. */
const BY_NUMBER = "groups";
const product = (url) => url.split("/product/").pop().split("/")[0];
/** Of this one some offers are named by their number and the name of a site alone. */
const NUMBERED = "inbox";
const asin = (url) => url.split("/dp/").pop();
/** Of TikTok's products the page shows the numbers alone. */
const number = (url) => url.split("/").pop();
/** These tell for each listing what became of it. */
const EACH = ["sober/ipp", "sober/shein", "sober/walmart", "foreign/folds", "foreign/merged", "fresh/groups", "fresh/notices", "fresh/lines", "teams/bundles"];
/**
 * Sets of which not everything is read, with how much of each list is. What is not read is said; nothing is read wrongly or
 * invented.
 * @type {Record<string, Record<string, [number, number]>>} English, Chinese
 */
const PARTLY = {
  // Not read: standings that are drawings alone, codes that a legend explains, what only a column's vague name tells.
  // Of two a word that may mean either of two standings stands before the conclusion; of one the goods are numbers alone.
  plain: { expand: [0, 29], definitions: [23, 0], antlist: [0, 24] },
  portals: { spans: [72, 72], folds: [58, 47], lattice: [84, 84], trail: [56, 57], tags: [100, 100], months: [48, 50], board: [46, 46], codes: [0, 0] },
};

for (const name of SETS) {
  const set = await load(name);
  for (const layout of set.LAYOUTS) {
    const of = { [BY_NUMBER]: product, [NUMBERED]: asin, tiktok: number }[layout] ?? ((url) => url);
    // Some lists are in one language alone.
    for (const lang of set.LANG ? [set.LANG[layout]] : ["en", "zh"]) {
      test(`${name}: ${layout}, ${lang}`, () => {
        const told = read(set, layout, lang).complaints;
        const truth = set.complaints(layout, lang);
        const floor = PARTLY[name]?.[layout]?.[lang === "en" ? 0 : 1];
        if (floor !== undefined) {
          const { right, wrong, invented } = count(told, truth);
          assert.deepEqual({ wrong, invented, fewer: right < floor }, { wrong: 0, invented: 0, fewer: false }, `${right} right`);
          return;
        }
        assert.deepEqual(
          told.map(({ number, state, listings, filed }) => ({ number, state, listings: listings.map(of), filed })),
          truth.map(({ number, state, listings, day }) => ({ number, state, listings: listings.map(of), filed: day })),
        );
        // Those that were removed are known by themselves.
        if (EACH.includes(`${name}/${layout}`)) {
          assert.deepEqual(told.map(({ removed = [] }) => removed.map(of)), truth.map(({ removed }) => removed.map(of)));
        }
      });
    }
  }
}
