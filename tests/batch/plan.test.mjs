// What comes next in a batch: pace, the cap of a host and hour, a clock that is set back.
import assert from "node:assert/strict";
import { test } from "node:test";
import { added, begun, freeAt, HOUR_MS, hostOf, MOST_ITEMS, next, onTime, paced, retried, visited, withItem } from "../../extension/batch/plan.js";
import { listings } from "./world.mjs";

const TERMS = { least_ms: 40_000, most_ms: 80_000, an_hour: 3 };
const NOW = 1_700_000_000_000;

test("listings are taken in their order, each once", () => {
  const batch = begun("b", [...listings(3), ...listings(2)], TERMS, NOW);
  assert.equal(batch.items.length, 3);
  assert.deepEqual(next(batch, {}, NOW), { step: "open", index: 0 });
  assert.deepEqual(next(withItem(batch, 0, { state: "sealed" }), {}, NOW), { step: "open", index: 1 });
  assert.deepEqual(next({ ...batch, items: [] }, {}, NOW), { step: "end" });
});

test("what is no web address is not taken, and no more than a batch holds", () => {
  const strange = ["javascript:alert(1)", "file:///etc/passwd", "chrome://settings", "", "data:text/html,x"].map((url) => ({ key: url, url, title: "" }));
  assert.equal(begun("b", strange, TERMS, NOW).items.length, 0);
  assert.equal(begun("b", listings(MOST_ITEMS + 5), TERMS, NOW).items.length, MOST_ITEMS);
  assert.equal(hostOf("https://item.taobao.com/item.htm?id=1"), "item.taobao.com");
});

test("a listing that was captured may be captured again, one that waits is not taken twice", () => {
  const batch = withItem(begun("b", listings(2), TERMS, NOW), 0, { state: "sealed" });
  assert.deepEqual(added(batch, listings(2)).items.map(({ state }) => state), ["sealed", "waiting", "waiting"]);
});

test("the pause after a listing lies between its bounds, by chance", () => {
  const batch = begun("b", listings(2), TERMS, NOW);
  assert.equal(paced(batch, NOW, 0).due_ms, NOW + 40_000);
  assert.equal(paced(batch, NOW, 0.25).due_ms, NOW + 50_000);
  const waiting = paced(batch, NOW, 1);
  assert.deepEqual(next(waiting, {}, NOW), { step: "wait", wait: { until_ms: NOW + 80_000, why: "pace", host: "" } });
  assert.deepEqual(next(waiting, {}, NOW + 80_000), { step: "open", index: 0 });
});

test("a host that has had its pages of the hour waits until the first of them is an hour old; others go first", () => {
  const other = listings(1, "https://other.example/");
  const batch = begun("b", [...listings(1), ...other], TERMS, NOW);
  let visits = {};
  for (const minute of [1, 2, 3]) visits = visited(visits, "https://shop.example/x", NOW + minute * 60_000);
  const now = NOW + 4 * 60_000;
  assert.deepEqual(next(batch, visits, now), { step: "open", index: 1 });
  const alone = begun("b", listings(1), TERMS, NOW);
  const until_ms = NOW + 60_000 + HOUR_MS;
  assert.deepEqual(next(alone, visits, now), { step: "wait", wait: { until_ms, why: "cap", host: "shop.example" } });
  assert.deepEqual(next(alone, visits, until_ms), { step: "open", index: 0 });
});

test("in no hour does a host have more pages than its cap, whatever the pauses", () => {
  /** @type {Record<string, number[]>} */
  let visits = {};
  const times = [];
  let now = NOW;
  for (let page = 0; page < 500; page += 1) {
    now = Math.max(now + ((page * 7919) % 97) * 1_000, freeAt(visits["shop.example"] ?? [], 20, now));
    now = freeAt(visits["shop.example"] ?? [], 20, now);
    visits = visited(visits, "https://shop.example/x", now);
    times.push(now);
  }
  for (const [index, time] of times.entries()) assert.ok(index < 20 || time - times[index - 20] >= HOUR_MS);
  assert.ok(visits["shop.example"].length <= 20, "what no longer counts is forgotten");
});

test("a clock that is set back does not stop a batch for longer than its longest pause, and does not free a host", () => {
  const batch = { ...begun("b", listings(1), TERMS, NOW), due_ms: NOW };
  const back = NOW - 24 * HOUR_MS;
  const after = onTime(batch, back);
  assert.equal(after.due_ms, back + TERMS.most_ms);
  assert.deepEqual(onTime(after, back + 1_000), after);
  const visits = [1, 2, 3].reduce((all, minute) => visited(all, "https://shop.example/x", NOW + minute), {});
  assert.deepEqual(next(after, visits, back + TERMS.most_ms).step, "wait");
});

test("what failed and what was left is taken in hand again, what was sealed is not", () => {
  let batch = begun("b", listings(3), TERMS, NOW);
  batch = withItem(withItem(withItem(batch, 0, { state: "sealed" }), 1, { state: "failed", tries: 3 }), 2, { state: "left" });
  const again = retried({ ...batch, state: "ended" }, NOW);
  assert.deepEqual(again.items.map(({ state, tries }) => [state, tries]), [["sealed", 0], ["waiting", 0], ["waiting", 0]]);
  assert.equal(again.state, "running");
});
