// The browser is killed at any moment of a capture. After the next start no sealed package is lost or half, and the
// ledger is whole.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { launch } from "../harness/browser.mjs";
import { COPY, setUp } from "../e2e/walk.mjs";

const ROUNDS = process.env.TOUCHSTONE_SOAK ? 50 : 2;
/** Moments reach this far beyond the time that the first capture took. */
const BEYOND = 1.3;
const ADDRESS = `https://item.taobao.com/item.htm?id=${COPY}`;

/** Moments from 0 to 1, spread evenly. */
const moments = Array.from({ length: ROUNDS }, (_, round) => ((round + 0.5) * 0.6180339887) % 1);

test("a browser that is killed while it captures loses nothing that was sealed", async () => {
  let browser = await launch();
  await setUp(browser);
  /** @type {Map<string, string>} evidence → digest, of packages that were told to be sealed */
  const told = new Map();
  /** Evidence that was unfinished after a start, and how it ended: sealed with what was kept, or given up. */
  const resumed = { sealed: 0, discarded: 0 };

  /** The page, opened and clicked. */
  async function prepared() {
    const page = await browser.open(ADDRESS);
    const tab = await browser.tabOf(page);
    await browser.withoutPanel();
    await browser.clickIcon(page);
    return tab;
  }

  /** @param {number} tab */
  async function capture(tab) {
    const { evidence, sha256 } = await browser.must({ kind: "capture", tab });
    told.set(evidence, sha256);
  }

  try {
    const first = await prepared();
    const begun = performance.now();
    await capture(first);
    const longest = (performance.now() - begun) * BEYOND;
    for (const share of moments) {
      const moment = share * longest;
      // A capture whose browser is gone has no answer: what came of it is read after the next start.
      const captured = capture(await prepared()).catch(() => {});
      await new Promise((passed) => setTimeout(passed, moment));
      const home = await browser.kill();
      await captured;
      browser = await launch({ home });
      const { rows } = await browser.ask({ kind: "list_evidence" });
      for (const [evidence, sha256] of told) {
        assert.equal(rows.find(({ id }) => id === evidence)?.sha256, sha256, `killed after ${moment} ms: ${evidence} is lost`);
      }
      for (const row of rows.filter(({ state }) => state === "sealed")) {
        const bytes = await browser.readVault(row.file);
        assert.equal(createHash("sha256").update(bytes).digest("hex"), row.sha256, `killed after ${moment} ms: ${row.id} is half`);
      }
      for (const row of rows.filter(({ state }) => state === "begun")) {
        if (await finished(browser, row)) resumed.sealed += 1;
        else resumed.discarded += 1;
      }
      assert.equal((await browser.ask({ kind: "check_ledger" })).fault, null, `killed after ${moment} ms`);
    }
  } finally {
    await browser.close();
  }
  console.log(`soak: browser killed at moments of a capture, nothing lost: ${ROUNDS} of ${ROUNDS}, ${told.size} sealed before, ${resumed.sealed} unfinished sealed afterwards, ${resumed.discarded} discarded`);
});

/** Seals what an unfinished capture had collected, or discards it. @param {import("../harness/browser.mjs").Browser} browser @param {any} row */
async function finished(browser, row) {
  const inside = await browser.inside();
  const fault = await inside.evaluate(async (evidence) => {
    const { askWithParts } = await import(chrome.runtime.getURL("pages/desk-client.js"));
    return askWithParts({ kind: "resume_capture", evidence }, []).then(() => null, (error) => error.code);
  }, row.id);
  const after = (await browser.ask({ kind: "list_evidence" })).rows.find(({ id }) => id === row.id);
  if (fault === null) {
    assert.equal(after.state, "sealed");
    const bytes = await browser.readVault(after.file);
    assert.equal(createHash("sha256").update(bytes).digest("hex"), after.sha256);
    return true;
  }
  assert.equal(fault, "W05", "nothing was kept of it");
  await browser.ask({ kind: "abandon_capture", evidence: row.id, reason: "given up by the test" });
  return false;
}
