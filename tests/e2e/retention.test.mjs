// How long things are kept: a hold, a removal at the person's word, a page for the seller who asks, an erasure.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { launch } from "../harness/browser.mjs";
import { until } from "../harness/until.mjs";
import { COPY, SEARCH, captured, checkConduct, rowOf, setUp, tabState } from "./walk.mjs";

const DAY_MS = 86_400_000;

/** @typedef {import("../harness/browser.mjs").Browser} Browser */

/** Moves the desk's clock on. @param {Browser} browser @param {number} days */
async function later(browser, days) {
  const desk = await browser.watch.target("/desk/worker.js");
  await browser.inTarget(desk, `{ const now = Date.now; Date.now = () => now() + ${days * DAY_MS}; }`);
}

/** @param {Browser} browser @returns {Promise<string[]>} files of the vault */
async function vault(browser) {
  const inside = await browser.inside();
  return inside.evaluate(async () => {
    const names = [];
    for await (const name of (await (await navigator.storage.getDirectory()).getDirectoryHandle("vault")).keys()) names.push(name);
    return names.sort();
  });
}

test("what is old goes at the person's word, what is on hold stays, and both are entries", async () => {
  const browser = await launch();
  try {
    await setUp(browser);
    const [free, held] = [await captured(browser, COPY), await captured(browser, COPY)];
    await later(browser, 40);

    const page = await browser.context.newPage();
    await page.clock.setFixedTime(Date.now() + 40 * DAY_MS);
    await page.goto(`${browser.origin}/pages/workspace.html#/evidence/${held}`);
    await page.getByPlaceholder("Reason of the hold").fill("matter 7");
    await page.getByRole("button", { name: "Put on hold" }).click();
    await page.getByText("On hold: it may not be removed").waitFor();

    await page.goto(`${browser.origin}/pages/workspace.html#/evidence/old`);
    await page.getByText("No number of days is set").waitFor();
    await page.locator("#retention-days").fill("30");
    await page.locator("#retention-days").blur();
    await page.locator(".old li").waitFor();
    assert.equal(await page.locator(".old li").count(), 1, "what is on hold is not offered");
    await page.getByRole("button", { name: "Remove 1 package" }).click();
    await page.getByText("1 package removed.").waitFor();
    assert.deepEqual((await vault(browser)).filter((name) => name.endsWith(".wacz")), [`${held}.wacz`]);

    const { rows } = await browser.ask({ kind: "list_evidence" });
    assert.deepEqual(rows.map(({ id, state, kept }) => [id, state, kept]).sort(), [[free, "removed", ""], [held, "sealed", "held"]].sort());
    const acts = async (subject) => (await browser.ask({ kind: "read_ledger", subject, limit: 20 })).entries.map(({ act }) => act);
    assert.equal((await acts(free))[0], "removed");
    assert.equal((await acts(held))[0], "held");
    const refused = await browser.ask({ kind: "record_custody", evidence: held, act: "removed", facts: {}, note: "" }).catch((error) => error);
    assert.match(String(refused.message ?? refused), /hold/);
    assert.ok((await vault(browser)).includes(`${held}.wacz`));
    checkConduct(browser);
  } finally {
    await browser.close();
  }
});

test("a seller is told what is kept, and is erased but for what a claim needs", async () => {
  const browser = await launch();
  try {
    await setUp(browser);
    const search = await browser.open(SEARCH);
    const state = await tabState(browser, await browser.tabOf(search), (now) => rowOf(now, COPY), "the page is read");
    const { key, listing } = rowOf(state, COPY);
    const name = listing.seller.name;
    await browser.ask({ kind: "decide", listings: [key], decision: "confirmed", note: "seen" });
    await search.close();

    const page = await browser.openWorkspace("sellers");
    const row = page.locator("tbody tr", { hasText: name }).first();
    const [download] = await Promise.all([page.waitForEvent("download"), row.getByRole("button", { name: "What is kept" }).click()]);
    const told = await readFile(await download.path(), "utf8");
    assert.ok(told.includes(name) && told.includes(listing.title.split(" ")[0]), "the page tells of the seller's listing");

    // On hold nothing of the seller can be erased, also without the page, until it is released with a reason.
    await row.getByRole("button", { name: "Hold …" }).click();
    await page.getByPlaceholder("Reason of the hold").fill("matter 8");
    await page.getByRole("button", { name: "Put on hold" }).click();
    await page.getByText("On hold: it may not be removed").waitFor();
    const erased = await browser.ask({ kind: "erase_listings", listings: [key] }).catch((error) => error);
    assert.match(String(erased.message ?? erased), /on hold/);
    await row.getByRole("button", { name: "Erase …" }).click();
    await page.getByText("Nothing can be erased").waitFor();
    await page.goto(`${browser.origin}/pages/workspace.html#/queue/${encodeURIComponent(key)}?decided=shown&bands=all`);
    await page.locator(".case details summary", { hasText: "Hold" }).click();
    await page.getByText("On hold with its listing or its seller.").waitFor();
    await page.getByRole("link", { name: "On hold" }).click();
    await page.locator(".holds li", { hasText: name }).getByPlaceholder("Reason of the release").fill("settled");
    await page.getByRole("button", { name: "Release the hold" }).click();
    await page.getByText("Nothing is on hold.").waitFor();
    await page.goto(`${browser.origin}/pages/workspace.html#/sellers`);

    await row.getByRole("button", { name: "Erase …" }).click();
    await page.getByRole("button", { name: /^Erase \d+ listings?$/ }).click();
    await page.getByText(/^\d+ listings? erased\.$/).waitFor();
    const { rows } = await until(() => browser.ask({ kind: "list_sellers" }), () => true, "sellers are listed");
    assert.ok(rows.every((seller) => seller.name !== name));
    const { row: kept } = await browser.ask({ kind: "open_case", listing: key });
    assert.deepEqual([kept.listing.title, kept.listing.seller ?? null, kept.decision], ["", null, "confirmed"]);
    assert.equal((await browser.ask({ kind: "check_ledger" })).fault, null);
    checkConduct(browser);
  } finally {
    await browser.close();
  }
});
