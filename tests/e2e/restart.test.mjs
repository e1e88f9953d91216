// What a person does while the desk is being started anew: nothing of it is lost, and nothing is done twice.
import assert from "node:assert/strict";
import { test } from "node:test";
import { launch } from "../harness/browser.mjs";
import { until } from "../harness/until.mjs";
import { COPY, LAST, SEARCH, checkConduct, rowOf, setUp, tabState } from "./walk.mjs";

/** @typedef {import("../harness/browser.mjs").Browser} Browser */

/** @type {[string, (browser: Browser) => Promise<void>][]} */
const ENDS = [
  ["ended", (browser) => browser.killDesk()],
  ["broken", (browser) => browser.breakDesk()],
];

/** A page of results with the panel beside it. @param {Browser} browser */
async function besidePage(browser) {
  await setUp(browser);
  const search = await browser.open(SEARCH);
  const tab = await browser.tabOf(search);
  const state = await tabState(browser, tab, (now) => rowOf(now, LAST), "the page is read to its end");
  const panel = await browser.openPanel(search);
  await panel.locator(`[id="row-${rowOf(state, COPY).key}"]`).waitFor();
  return { tab, state, panel };
}

for (const [how, end] of ENDS) {
  test(`the row that is chosen stays chosen while the desk is ${how} and read to again`, async () => {
    const browser = await launch();
    try {
      const { tab, state, panel } = await besidePage(browser);
      await panel.locator(`[id="row-${rowOf(state, COPY).key}"]`).click();
      // Of more than one restart, each may come while the page is told again, and while the panel is asking.
      for (const quiet of [true, false, true]) {
        const { settings } = await browser.ask({ kind: "read_settings" });
        await browser.ask({ kind: "save_settings", settings: { ...settings, quiet } });
        await end(browser);
        await tabState(browser, tab, (now) => rowOf(now, LAST), "the fresh desk knows the page");
      }
      await panel.keyboard.press("c");
      await tabState(browser, tab, (now) => rowOf(now, COPY)?.decision === "confirmed", "the decision is recorded");
      checkConduct(browser);
    } finally {
      await browser.close();
    }
  });

  test(`a decision at the moment at which the desk is ${how} is recorded once`, async () => {
    const browser = await launch();
    try {
      const { tab, state, panel } = await besidePage(browser);
      const chosen = state.rows.filter(({ verdict }) => verdict.band !== "clear").slice(0, 6);
      assert.equal(chosen.length, 6);
      for (const { key } of chosen) {
        await panel.locator(`[id="row-${key}"]`).click();
        await Promise.all([panel.keyboard.press("r"), end(browser)]);
        await tabState(browser, tab, ({ rows }) => rows.find((row) => row.key === key)?.decision === "rejected", `the decision of ${key} is recorded`);
        const { entries } = await until(() => browser.ask({ kind: "read_ledger", subject: key, limit: 10 }), ({ entries: all }) => all.length > 0, "the ledger has it");
        assert.deepEqual(entries.map(({ act }) => act), ["reviewed"]);
      }
      checkConduct(browser);
    } finally {
      await browser.close();
    }
  });
}
