// The whole thread on the packed extension, undisturbed and with something dying between any two steps.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { launch } from "../harness/browser.mjs";
import { checkConduct, walk } from "./walk.mjs";

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
      checkConduct(browser);
    } finally {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    }
  });
}
