// No room on the disk, or none that the browser gives: what was collected waits and is sealed once there is some, what
// was sealed before stays, and the person is told by a code.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { until } from "../harness/until.mjs";
import { begun, intact, opened, rows, says, vault, whole } from "./capture.mjs";
import { html, picture, Site } from "./site.mjs";

/** Side of a picture of 6 MB: 12 MB are collected of its page, and its package has 21. */
const LARGE = 1_420;

/** @type {import("../harness/browser.mjs").Browser} */
let browser;
/** @type {Site} */
let site;
/** Of a package that was sealed before there was no room. @type {any} */
let earlier;

before(async () => {
  site = await Site.open({
    "/small": html("<p>A small page</p>"),
    "/large": html('<p>A large page</p><img src="/large.png">'),
    "/large.png": picture(LARGE),
  });
  // With that permission only the disk itself sets a limit, which no test may fill.
  browser = await opened({ without: ["unlimitedStorage"] });
  const page = await browser.open(`${site.address}/small`);
  const { answer } = await begun(browser, page);
  earlier = (await intact(browser, await answer)).row;
  await page.close();
});

after(async () => {
  await browser?.close();
  await site?.close();
});

/** What the browser is told of room holds as long as this is open. @type {import("playwright-core").CDPSession | null} */
let limit = null;

/** Leaves the extension so many bytes of room; all that it wants without a number. @param {number} [bytes] */
async function room(bytes) {
  await limit?.detach();
  limit = null;
  if (bytes === undefined) return;
  const inside = await browser.inside();
  const usage = await inside.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
  limit = await browser.context.newCDPSession(inside);
  await limit.send("Storage.overrideQuotaForOrigin", { origin: browser.origin, quotaSize: usage + bytes });
}

test("a capture that finds room for what it collected, but not for its package, waits and is sealed when there is some", async () => {
  const page = await browser.open(`${site.address}/large`);
  await room(20 << 20);
  const { answer } = await begun(browser, page);
  const { error } = await answer;
  assert.equal(error?.code, "W03", JSON.stringify(await answer));
  const [, row] = await rows(browser);
  assert.equal(row.state, "begun", JSON.stringify(row));
  assert.deepEqual(await vault(browser), [`${row.id}.begun`, earlier.file].sort());
  await whole(browser);
  await intact(browser, earlier);

  const workspace = await browser.openWorkspace(`evidence/${row.id}`);
  await workspace.getByText("1 capture is unfinished").waitFor();
  await workspace.getByText("there was no room to seal it").waitFor();
  const seal = workspace.getByRole("button", { name: "Seal what there is" });
  await seal.click();
  await workspace.getByText("the disk is full").first().waitFor();
  assert.equal((await rows(browser))[1].state, "begun", "still without room, it still waits");
  await room();
  await seal.click();
  await until(() => rows(browser), ([, { state }]) => state === "sealed", "it is sealed");
  await workspace.close();
  const { omissions, parts } = await intact(browser, row);
  says(omissions, /for want of room/);
  assert.ok((parts.get("evidence/page.mhtml")?.length ?? 0) > 6 << 20, "with all that was collected");
  await whole(browser);
  await page.close();
});

test("a capture for which there is no room at all is told as such, in the panel and in Chinese too, and nothing else is lost", async () => {
  const { settings } = await browser.ask({ kind: "read_settings" });
  await browser.ask({ kind: "save_settings", settings: { ...settings, language: "zh" } });
  const page = await browser.open(`${site.address}/large`);
  const panel = await browser.openPanel(page);
  await room(1 << 20);
  const { answer } = await begun(browser, page);
  assert.equal((await answer).error?.code, "W03", JSON.stringify(await answer));
  await panel.bringToFront();
  await panel.getByText("磁盘已满，或浏览器不再提供空间").first().waitFor();
  const row = (await rows(browser)).at(-1);
  // Given up where the casebook has room for that entry; else unfinished, with nothing to be resumed.
  assert.ok(["abandoned", "begun"].includes(row.state), row.state);
  assert.deepEqual((await vault(browser)).filter((name) => name.startsWith(row.id)), [], "nothing half is left");
  await whole(browser);
  await intact(browser, earlier);
  await room();
  if (row.state === "begun") await browser.ask({ kind: "abandon_capture", evidence: row.id, reason: "by the test" });
  const again = await begun(browser, page);
  await intact(browser, await again.answer);
  await browser.ask({ kind: "save_settings", settings });
  await panel.close();
  await page.close();
});

test("a casebook for which there is no room says so by its code, loses nothing, and goes on when there is some", async () => {
  const { settings } = await browser.ask({ kind: "read_settings" });
  const save = (/** @type {string} */ organisation) => browser.ask({ kind: "save_settings", settings: { ...settings, operator: { ...settings.operator, organisation } } });
  await room(0);
  let code = "";
  // Pages that the file has already are filled first.
  for (let times = 0; times < 400 && !code; times += 1) {
    await save(`${times} ${"x".repeat(20_000 + times * 2_000)}`).catch((error) => {
      code = /\b([A-Z]\d\d)\b/.exec(error.message)?.[1] ?? error.message;
    });
  }
  assert.equal(code, "B04");
  await whole(browser);
  await intact(browser, earlier);
  await room();
  await save("Aurelle Atelier (invented)");
  assert.equal((await browser.ask({ kind: "read_settings" })).settings.operator.organisation, "Aurelle Atelier (invented)");
  await whole(browser);
});

test("a disk that takes only a part of what is written is a full one, for packages and for the casebook", async () => {
  const page = await browser.open(`${site.address}/small`);
  const { settings } = await browser.ask({ kind: "read_settings" });
  const desk = await browser.watch.target("/desk/worker.js");
  const inDesk = (/** @type {string} */ words) => browser.inTarget(desk, `{ const files = FileSystemSyncAccessHandle.prototype; ${words} }`);
  // So it does when other programs fill it: seen on a disk in memory.
  await inDesk("files.right = files.write; files.write = function (bytes, how) { return this.right(bytes.subarray(0, bytes.length >> 1), how); };");
  const { answer } = await begun(browser, page);
  const { error } = await answer;
  const saved = await browser.ask({ kind: "save_settings", settings }).then(() => "saved", (fault) => fault.message);
  await inDesk("files.write = files.right;");
  // Not even the entry that it has begun finds room.
  assert.equal(error?.code, "B04", JSON.stringify(error));
  assert.match(saved, /B04/);
  await whole(browser);
  await intact(browser, earlier);
  const again = await begun(browser, page);
  await intact(browser, await again.answer);
  await page.close();
});

test("where the browser refuses to keep storage for good, the workspace says so in both languages", async () => {
  const page = await browser.context.newPage();
  await page.addInitScript(() => {
    StorageManager.prototype.persisted = async () => false;
    StorageManager.prototype.persist = async () => false;
  });
  const { settings } = await browser.ask({ kind: "read_settings" });
  for (const [language, words] of [["en", "may throw it away"], ["zh", "浏览器可能清除数据"]]) {
    await browser.ask({ kind: "save_settings", settings: { ...settings, language } });
    await page.goto(`${browser.origin}/pages/workspace.html#/evidence`);
    await page.reload();
    await page.locator(".remark").getByText(words).first().waitFor();
  }
  await browser.ask({ kind: "save_settings", settings });
  await page.close();
});
