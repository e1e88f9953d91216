// Every filter and grouping of the queue in the browser's own SQLite, which is built without what the queue does not
// need: a statement that asks for more fails here and nowhere else.
import assert from "node:assert/strict";
import { test } from "node:test";
import { launch } from "../harness/browser.mjs";
import { COPY, LAST, SEARCH, checkConduct, rowOf, setUp, tabState } from "./walk.mjs";

test("every filter and grouping of the queue is answered in the browser", async () => {
  const browser = await launch();
  try {
    await setUp(browser);
    const search = await browser.open(SEARCH);
    const state = await tabState(browser, await browser.tabOf(search), (now) => rowOf(now, LAST), "the page is read to its end");
    const { key } = rowOf(state, COPY);
    // Nothing more comes in while answers are held against each other.
    await search.close();
    const base = { bands: [], undecided: false, second: false, marketplace: "", search: "", source: "", by: "", group: null };
    const listed = async (filter) => (await browser.ask({ kind: "list_queue", filter: { ...base, ...filter }, offset: 0, limit: 50 })).rows.map((row) => row.key);
    const flagged = await listed({});
    assert.ok(flagged.includes(key));
    assert.deepEqual(await listed({ marketplace: "taobao" }), flagged);
    assert.deepEqual(await listed({ marketplace: "ebay" }), []);
    assert.deepEqual(await listed({ source: "nobody" }), []);
    const bands = [await listed({ bands: ["likely"] }), await listed({ bands: ["refer"] })];
    assert.deepEqual(bands.flat(), flagged, "the likely ones come first");
    assert.deepEqual(await listed({ bands: ["clear", "likely"] }), bands[0]);
    for (const by of ["seller", "product", "rule", "image"]) {
      const { rows } = await browser.ask({ kind: "list_groups", filter: { ...base, by } });
      assert.equal(rows.reduce((sum, row) => sum + row.listings, 0), flagged.length, by);
      const members = await Promise.all(rows.map((row) => listed({ by, group: row.value })));
      assert.deepEqual(members.flat().sort(), flagged.toSorted(), by);
    }
    assert.ok((await listed({ search: "aurelle" })).length > 0);

    // What this device has confirmed it need not look at again.
    const { entries } = await browser.ask({ kind: "decide", listings: [key], decision: "confirmed", note: "" });
    assert.ok(!(await listed({ undecided: true })).includes(key));
    assert.deepEqual(await listed({ second: true }), []);
    await browser.ask({ kind: "undo", entries });
    assert.ok((await listed({ undecided: true })).includes(key));
    checkConduct(browser);
  } finally {
    await browser.close();
  }
});
