// Complaint lists that the reader was not made with: every complaint is read with its standing and its listings, and none
// is invented.

import assert from "node:assert/strict";
import { test } from "node:test";

import { SETS, load, read } from "./score.mjs";

/** Of this one the shop's own host stands in the addresses; the reader knows a product by its number. */
const BY_NUMBER = "groups";
const product = (url) => url.split("/product/").pop().split("/")[0];
/** Of this one some offers are named by their number and the name of a site alone. */
const NUMBERED = "inbox";
const asin = (url) => url.split("/dp/").pop();
/** These tell for each listing what became of it. */
const EACH = ["folds", "merged", "groups", "notices", "lines", "bundles"];
/** Of this one the number stands in a column that is drawn apart: its rows are read with their listings and without it. */
const APART = "pinned";

for (const name of SETS) {
  const set = await load(name);
  for (const layout of set.LAYOUTS) {
    const of = { [BY_NUMBER]: product, [NUMBERED]: asin }[layout] ?? ((url) => url);
    for (const lang of ["en", "zh"]) {
      test(`${name}: ${layout}, ${lang}`, () => {
        const told = read(set, layout, lang).complaints;
        const truth = set.complaints(layout, lang);
        if (layout === APART) {
          const of = (rows) => rows.map(({ state, listings }) => ({ state, listings }));
          assert.deepEqual(of(told), of(truth));
          return;
        }
        assert.deepEqual(
          told.map(({ number, state, listings, filed }) => ({ number, state, listings: listings.map(of), filed })),
          truth.map(({ number, state, listings, day }) => ({ number, state, listings: listings.map(of), filed: day })),
        );
        // Those that were removed are known by themselves.
        if (EACH.includes(layout)) {
          assert.deepEqual(told.map(({ removed = [] }) => removed.map(of)), truth.map(({ removed }) => removed.map(of)));
        }
      });
    }
  }
}
