// A working day: hundreds of listings are seen, judged by keyboard alone, some kept; the casebook goes to a new device.
import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { launch } from "../harness/browser.mjs";
import { until } from "../harness/until.mjs";
import { PER_PAGE, inStock } from "../site/marketplace/stock.mjs";
import { checkConduct, setUp, tabState } from "./walk.mjs";

const SOAK = process.env.TOUCHSTONE_SOAK === "1";
const PAGES = 12;
const CAPTURED = 20;
/** How often the desk is broken in the middle of the work. */
const FAULTS = SOAK ? 100 : 6;
const EVERYTHING = { bands: ["likely", "refer", "clear"], undecided: false, marketplace: "", search: "" };

/** @typedef {import("../harness/browser.mjs").Browser} Browser */
/** @typedef {import("playwright-core").Page} Page */

/** What a reviewer would say. @param {string} key */
const judged = (key) => (inStock(key.replace(/^taobao:/, ""))?.truth === "fake" ? "confirmed" : "rejected");

/** The key by which a person says so. @param {string} key */
const keyFor = (key) => (judged(key) === "confirmed" ? "c" : "r");

/** Rows of the queue. @param {Browser} browser @param {object} [filter] */
async function queueOf(browser, filter = {}) {
  const { rows } = await browser.ask({ kind: "list_queue", filter: { ...EVERYTHING, ...filter }, offset: 0, limit: 1000 });
  return rows;
}

/** How many flagged listings wait. @param {Browser} browser @returns {Promise<number>} */
async function waiting(browser) {
  return (await browser.ask({ kind: "list_queue", filter: { ...EVERYTHING, bands: [], undecided: true }, offset: 0, limit: 1 })).total;
}

/** What was decided on a listing. @param {Browser} browser @param {string} key @returns {Promise<string | null>} */
async function decisionOn(browser, key) {
  return (await browser.ask({ kind: "open_case", listing: key })).row.decision;
}

/** Opens the pages of results, one after the other. @param {Browser} browser @returns {Promise<number>} listings seen */
async function browse(browser) {
  let seen = 0;
  for (let number = 1; number <= PAGES; number += 1) {
    const page = await browser.open(`https://s.taobao.com/search?q=stock&page=${number}`);
    const offered = ({ rows }) => rows.filter(({ listing }) => inStock(listing.id ?? "")).length;
    seen += offered(await tabState(browser, await browser.tabOf(page), (state) => offered(state) >= PER_PAGE, "the page is read"));
    await page.close();
  }
  return seen;
}

/** The listing that is open in the queue. @param {Page} queue */
const openKey = (queue) => decodeURIComponent(/^#\/queue\/([^?]*)/.exec(new URL(queue.url()).hash)?.[1] ?? "");

/** Opens the queue anew: what is decided is listed no longer. @param {Browser} browser @param {Page} queue */
async function reopen(browser, queue) {
  await queue.goto("about:blank");
  await queue.goto(`${browser.origin}/pages/workspace.html#/queue`);
  await queue.locator(".list li").first().waitFor();
}

/**
 * Judges every row of the queue by its key, breaking the desk now and then. A decision goes on to the next row by itself;
 * where it did not, or a row was left out, the list is opened anew.
 * @param {Browser} browser @param {Page} queue @param {(done: number) => Promise<void>} [trouble]
 */
async function triage(browser, queue, trouble = async () => {}) {
  await queue.locator(".list li").first().waitFor();
  for (let done = 0; (await waiting(browser)) > 0; ) {
    const key = openKey(queue);
    if (key && !(await decisionOn(browser, key))) {
      await trouble(done);
      await until(async () => {
        const decision = await decisionOn(browser, key);
        if (!decision && openKey(queue) === key) await queue.keyboard.press(keyFor(key));
        return decision;
      }, (decision) => decision === judged(key), `${key} is ${judged(key)}`);
      done += 1;
    } else if (key === (await queue.locator(".list li").last().getAttribute("id"))?.replace("queue-", "")) {
      await reopen(browser, queue);
    } else {
      await queue.keyboard.press("j");
      await until(async () => openKey(queue), (open) => open !== key, "the next listing is open");
    }
  }
}

/** What a casebook holds, as the pages ask for it. @param {Browser} browser */
async function contents(browser) {
  const { record } = await browser.ask({ kind: "read_record" });
  const { rows: evidence } = await browser.ask({ kind: "list_evidence" });
  const { rows: sellers } = await browser.ask({ kind: "list_sellers" });
  const { rows: brands } = await browser.ask({ kind: "list_brands" });
  return { queue: await queueOf(browser), record, evidence, sellers, brands };
}

test("a day's listings are judged by keyboard, undone, judged in bulk, and taken to a new device whole", async () => {
  const folder = await mkdtemp(join(tmpdir(), "touchstone-day-"));
  const browser = await launch();
  try {
    await setUp(browser);
    assert.equal(await browse(browser), PAGES * PER_PAGE);
    const flagged = (await queueOf(browser, { bands: [] })).map(({ key }) => key);
    assert.ok(flagged.length > PAGES * 8, `${flagged.length} flagged`);

    // By keyboard alone, from the first row to the last.
    const queue = await browser.openWorkspace("queue");
    await triage(browser, queue);
    for (const row of await queueOf(browser, { bands: [] })) assert.equal(row.decision, judged(row.key), row.key);

    // The last three are taken back and judged again, all at once.
    const before = (await browser.ask({ kind: "check_ledger" })).entries;
    for (let times = 1; times <= 3; times += 1) {
      await queue.keyboard.press("z");
      await until(() => waiting(browser), (count) => count === times, "an act is taken back");
    }
    await reopen(browser, queue);
    await until(() => queue.locator(".list li").count(), (rows) => rows === 3, "the three are listed again");
    const listed = await queue.locator(".list li").evaluateAll((rows) => rows.map((row) => row.id.replace("queue-", "")));
    for (const [index, key] of listed.entries()) {
      await until(async () => {
        if (openKey(queue) !== key) await queue.keyboard.press(index ? "j" : "k");
        return openKey(queue);
      }, (open) => open === key, `${key} is open`);
      await queue.keyboard.press("x");
      await until(() => queue.locator(".list li input:checked").count(), (ticked) => ticked === index + 1, "one more is ticked");
    }
    await queue.keyboard.press("u");
    await until(() => waiting(browser), (count) => count === 0, "all three are judged");
    assert.equal((await queueOf(browser)).filter(({ decision }) => decision === "unsure").length, 3);
    assert.ok((await browser.ask({ kind: "check_ledger" })).entries >= before + 6, "nothing was overwritten");

    // Twenty are kept.
    for (const key of flagged.slice(0, CAPTURED)) {
      const item = await browser.open(`https://item.taobao.com/item.htm?id=${key.replace("taobao:", "")}`);
      const tab = await browser.tabOf(item);
      await tabState(browser, tab, ({ rows }) => rows.length > 0, "the item is read");
      await browser.clickIcon(item);
      await browser.must({ kind: "capture", tab });
      await item.close();
    }
    const ours = await contents(browser);
    assert.deepEqual(ours.evidence.map(({ state }) => state), Array(CAPTURED).fill("sealed"));
    assert.equal(ours.record.evidence, CAPTURED);

    // The casebook leaves by the button and arrives at a new device by the button, after a look at what would come.
    const ledger = await browser.openWorkspace("ledger");
    const [saved] = await Promise.all([ledger.waitForEvent("download"), ledger.getByRole("button", { name: "Export casebook" }).click()]);
    const file = join(folder, saved.suggestedFilename());
    await saved.saveAs(file);
    const { entries } = await browser.ask({ kind: "check_ledger" });
    const other = await launch();
    try {
      const arrival = await other.openWorkspace("ledger");
      await arrival.locator("input[type=file]").setInputFiles(file);
      await arrival.getByText("Entries of the ledger").waitFor();
      assert.deepEqual(await queueOf(other), [], "a look changes nothing");
      await arrival.getByRole("button", { name: "Take in", exact: true }).click();
      await until(() => queueOf(other), (rows) => rows.length === ours.queue.length, "the casebook has arrived");
      assert.deepEqual(await contents(other), ours);
      assert.deepEqual(await other.ask({ kind: "check_ledger" }), { kind: "ledger_checked", entries: entries + 1, fault: null });
      checkConduct(other);
    } finally {
      await other.close();
    }
    checkConduct(browser);
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
});

test("a desk that breaks again and again under the work loses no decision", async () => {
  const browser = await launch();
  try {
    await setUp(browser);
    await browse(browser);
    const flagged = await queueOf(browser, { bands: [] });
    const queue = await browser.openWorkspace("queue");
    let faults = 0;
    const step = Math.max(1, Math.floor(flagged.length / FAULTS));
    await triage(browser, queue, async (done) => {
      if (done % step !== 0 || faults >= FAULTS) return;
      faults += 1;
      // Every second time in the very moment of a decision, which then may or may not have been recorded.
      const deciding = faults % 2 ? queue.keyboard.press(keyFor(openKey(queue))) : null;
      await Promise.all([deciding, browser.breakDesk()]);
    });
    assert.ok(faults >= Math.min(FAULTS, flagged.length), `${faults} faults`);
    for (const row of await queueOf(browser, { bands: [] })) assert.equal(row.decision, judged(row.key), row.key);
    const { entries, fault } = await browser.ask({ kind: "check_ledger" });
    assert.equal(fault, null);
    assert.ok(entries >= flagged.length, "every decision has its entry");
    console.log(`soak: desk broken under a day's work, no decision lost: ${faults} of ${faults}, ${flagged.length} decisions`);
  } finally {
    await browser.close();
  }
});
