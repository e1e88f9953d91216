import assert from "node:assert/strict";
import { test } from "node:test";
import { median, privateBytes } from "./renderers.mjs";

test("what a process alone has written is told from what it shares", () => {
  const rollup = "5581-7ffd ---p [rollup]\nRss:  900 kB\nPrivate_Clean:  7 kB\nPrivate_Dirty:      12 kB\n";
  assert.equal(privateBytes(rollup), 12 * 1024);
  assert.throws(() => privateBytes("Rss: 1 kB\n"), /Private_Dirty/);
});

test("the median is the middle one", () => {
  assert.equal(median([3, 1, 2]), 2);
});
