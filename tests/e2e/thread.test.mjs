// The whole thread on the packed extension, undisturbed and with something dying between any two steps.
import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { launch } from "../harness/browser.mjs";
import { walk } from "./walk.mjs";

/** @type {[string, (browser: import("../harness/browser.mjs").Browser) => Promise<void>][]} */
const VARIANTS = [
  ["from the page of results to the receipt", async () => {}],
  ["with the service worker ended between any two steps", (browser) => browser.killServiceWorker()],
  ["with the desk ended between any two steps", (browser) => browser.killDesk()],
  ["with the desk breaking down between any two steps", (browser) => browser.breakDesk()],
];

for (const [name, between] of VARIANTS) {
  test(`the main job, ${name}`, async () => {
    const folder = await mkdtemp(join(tmpdir(), "touchstone-walk-"));
    const browser = await launch();
    try {
      await walk(browser, folder, () => between(browser));
      assert.deepEqual(browser.watch.faults, [], "the extension complained");
      assert.deepEqual(browser.watch.requests, [], "the extension asked something of the network");
      assert.deepEqual(browser.refused, [], "a page asked for something that is not ours");
    } finally {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    }
  });
}
