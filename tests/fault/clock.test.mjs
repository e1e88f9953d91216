// The device's clock jumps between the beginning and the end of a capture: the record says so, the time stated is the
// one that can be answered for, and the ledger's order does not follow the clock.
import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { touchstone } from "../harness/program.mjs";
import { until } from "../harness/until.mjs";
import { begun, intact, opened, rows, says, whole } from "./capture.mjs";
import { html, Site } from "./site.mjs";

const HOUR_MS = 3_600_000;

/** @type {import("../harness/browser.mjs").Browser} */
let browser;
/** @type {Site} */
let site;

before(async () => {
  // Four screens: while they are shot there is time for the clock to jump.
  site = await Site.open({ "/long": html('<p>A page of some screens</p><div style="height:3000px"></div>') });
  browser = await opened();
});

after(async () => {
  await browser?.close();
  await site?.close();
});

/** Sets the clock of whoever states times: the router and the desk. @param {number} ms */
async function setClock(ms) {
  for (const end of ["/service-worker.js", "/desk/worker.js"]) {
    const target = await browser.watch.target(end);
    await browser.inTarget(target, `(() => {
      globalThis.rightDate ??= Date;
      const Right = globalThis.rightDate;
      globalThis.Date = class extends Right {
        constructor(...given) { given.length ? super(...given) : super(Right.now() + ${ms}); }
        static now() { return Right.now() + ${ms}; }
      };
    })()`);
  }
}

/** Captures the long page, and sets the clock as soon as the capture has begun. @param {number} ms */
async function capturedWhileItJumps(ms) {
  await setClock(0);
  const page = await browser.open(`${site.address}/long`);
  const { answer } = await begun(browser, page, { whole: true });
  await until(() => rows(browser), (all) => all.at(-1)?.state === "begun", "it has begun");
  await setClock(ms);
  const found = await intact(browser, await answer);
  await page.close();
  const { entries } = await browser.ask({ kind: "read_ledger", subject: found.row.id, limit: 10 });
  return { ...found, told: entries.reverse() };
}

/** @param {any} record */
const times = ({ started, ended }) => ({ started: Date.parse(started), ended: Date.parse(ended) });

test("a clock that is set back by three hours makes the record say so, and turns neither capture nor ledger round", async () => {
  const { row, record, omissions, told } = await capturedWhileItJumps(-3 * HOUR_MS);
  says(omissions, /^time: the device's clock was set back by 3 h 0 min 0 s during the capture, it showed \S+Z at the end; the end is reckoned/);
  const { started, ended } = times(record);
  assert.ok(ended > started && ended - started < 60_000, `${record.started} to ${record.ended}`);
  assert.deepEqual(told.map(({ act }) => act), ["capture_begun", "sealed"]);
  const [first, second] = told;
  assert.equal(second.number, first.number + 1);
  assert.equal(second.previous, first.hash);
  assert.ok(second.at_ms < first.at_ms - 2 * HOUR_MS, "the ledger keeps what the clock showed");
  await whole(browser);

  const workspace = await browser.openWorkspace(`evidence/${row.id}`);
  const acts = workspace.locator(".timeline li");
  await acts.nth(1).waitFor();
  assert.match(await acts.nth(0).innerText(), /Capture begun/);
  assert.match(await acts.nth(1).innerText(), /Evidence sealed/);
  assert.match(await acts.nth(1).innerText(), /clock had been set back/);
  assert.doesNotMatch(await acts.nth(0).innerText(), /clock/);
  await workspace.close();

  // The case tells the same, and stands.
  const { file } = await browser.ask({ kind: "bundle_case", evidence: [row.id], title: "A clock", software: "test" });
  const folder = await mkdtemp(join(tmpdir(), "touchstone-clock-"));
  try {
    await writeFile(join(folder, file), await browser.readVault(file));
    const checked = await touchstone("verify", join(folder, file));
    assert.equal(checked.code, 0, checked.output);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test("a clock that jumps ahead by five hours makes the record say so, with the start by the clock before", async () => {
  const { record, omissions, told } = await capturedWhileItJumps(5 * HOUR_MS);
  says(omissions, /^time: the device's clock went ahead by 5 h 0 min 0 s more than the time that passed/);
  const { started, ended } = times(record);
  assert.ok(ended - started >= 5 * HOUR_MS && ended - started < 5 * HOUR_MS + 60_000, `${record.started} to ${record.ended}`);
  assert.deepEqual(told.map(({ act }) => act), ["capture_begun", "sealed"]);
  await whole(browser);
});

test("a clock that runs as it should is not spoken of", async () => {
  const { omissions } = await capturedWhileItJumps(0);
  assert.deepEqual(omissions.filter((omission) => omission.startsWith("time:")), []);
});
