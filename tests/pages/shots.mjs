/** Screenshots of every page, light and dark, English and Chinese: `node tests/pages/shots.mjs DIRECTORY [NAME]`. */

import { mkdir } from "node:fs/promises";
import { join } from "node:path";

import { Stage } from "./stage.mjs";

const [directory, only = ""] = process.argv.slice(2);
if (!directory) throw new Error("name the directory for the pictures");
await mkdir(directory, { recursive: true });

const panel = { width: 400, height: 820 };
const stage = await Stage.open();
/** @type {Array<[string, string, object, ((scene: import("./stage.mjs").Scene) => Promise<void>)?]>} */
const scenes = [
  ["panel", "panel.html?tab=7", { ...panel, patch: { forms: [] } }, async ({ page }) => {
    await page.locator(".row").first().waitFor();
    await page.keyboard.press("j");
    await page.keyboard.press("o");
    await page.keyboard.press("j");
    await page.keyboard.press("c");
  }],
  ["panel-filling", "panel.html?tab=7", { ...panel, patch: { findings: [] } }],
  ["panel-set-up", "panel.html?tab=7", { ...panel, patch: { brands: [], page: null, forms: [] } }],
  ["panel-batch", "panel.html?tab=7", { ...panel, patch: { forms: [], batch: { id: "b", state: "paused", why: "challenge", items: [{ state: "sealed" }, { state: "sealed" }, { state: "waiting", title: "Haze Clearing crossbody bag, new with tags", began_ms: 3 }, { state: "waiting" }, { state: "failed", title: "Haze bag", note: "the page could not be reached" }] } } }, async ({ page }) => {
    await page.locator(".row").first().waitFor();
    await page.keyboard.press("a");
  }],
  ["panel-batch-ask", "panel.html?tab=7", { ...panel, patch: { forms: [] } }, async ({ page }) => {
    await page.locator(".row").first().waitFor();
    await page.keyboard.press("a");
    await page.keyboard.press("b");
    await page.locator(".batch-ask").waitFor();
  }],
  ["queue", "workspace.html#/queue/demo%3A7001", {}],
  ["queue-groups", "workspace.html#/queue?by=seller", {}, async ({ page }) => {
    await page.locator(".groups li").first().waitFor();
    await page.locator(".views summary").click();
  }],
  ["queue-bulk", "workspace.html#/queue", {}, async ({ page }) => {
    for (const row of [0, 1, 3]) await page.locator(".queue-row input").nth(row).check();
    await page.keyboard.press("?");
  }],
  ["patrols", "workspace.html#/patrols/p-1", {}],
  ["patrols-new", "workspace.html#/patrols/new", {}],
  ["patrols-empty", "workspace.html#/patrols", { patch: { patrols: [] } }],
  ["inbox", "workspace.html#/inbox", { height: 1000 }, async ({ page }) => {
    await page.getByRole("textbox").last().fill("Please look at https://item.taobao.com/item.htm?id=681000000013 (wrong clasp)\nand https://www.amazon.de/dp/B074NJMPYJ\nThank you, the hotline");
    await page.locator(".take-in .actions button").first().click();
    await page.locator(".take-in .complaints").waitFor();
  }],
  ["inbox-empty", "workspace.html#/inbox", { patch: { record: { sources: [] } } }],
  ["evidence", "workspace.html#/evidence/e-1", {}],
  ["evidence-drawing", "workspace.html#/evidence/e-1", { height: 1100 }, async ({ page }) => {
    await page.locator(".verdict-actions[title] button").first().click();
    await page.locator("#drawing-picture").focus();
    for (const key of ["b", "Enter"]) await page.keyboard.press(key);
    await page.locator("#mark-0").waitFor();
    await page.locator("#drawing-picture").focus();
    for (const key of ["t", "Enter"]) await page.keyboard.press(key);
    await page.locator("#mark-words-1").fill("wrong clasp 假扣");
    await page.locator(".drawing-board .word").waitFor();
  }],
  ["sellers", "workspace.html#/sellers", {}],
  ["notice", "workspace.html#/notices/n-1", {}],
  ["rights", "workspace.html#/rights", {}],
  ["record", "workspace.html#/record", { height: 1700 }],
  ["record-empty", "workspace.html#/record", { height: 1300, patch: { filings: [] } }],
  ["ledger", "workspace.html#/ledger", {}],
  ["settings", "workspace.html#/settings", {}],
  ["options", "options.html", { width: 820, height: 1400 }],
  ["options-import", "options.html", { width: 820, height: 1700 }, async ({ page }) => {
    await page.locator("section.brand header button").first().click();
    await page.locator("section.brand details summary").nth(0).click();
    await page.locator("section.brand details summary").nth(1).click();
    await page.locator("#catalogue").first().fill("Style,Product,RRP\nA1,Lumen Runner,190 USD\nA2,Dusk Sandal,95\n");
    await page.getByRole("button", { name: /^(Read the table|读取表格)$/ }).click();
    await page.locator(".table-sample").waitFor();
  }],
  ["evidence-old", "workspace.html#/evidence/old", {}, async ({ fake, page }) => {
    await fake((fake) => {
      fake.known.settings.retention_days = 1;
      fake.known.evidence.push({ ...fake.known.evidence[0], id: "e-4", listing: "demo:7004", kept: "notice", at_ms: 0 });
      fake.known.evidence[0].at_ms -= 3 * 86_400_000;
      fake.push({ kind: "casebook_changed" });
    });
    await page.locator(".old li").first().waitFor();
  }],
  ["sellers-erase", "workspace.html#/sellers", {}, async ({ page }) => {
    await page.getByRole("button", { name: /^(Erase …|抹除……)$/ }).first().click();
    await page.locator(".outcome .line button").first().waitFor();
  }],
  ["backup", "workspace.html#/backup", {}],
  ["backup-set-up", "workspace.html#/backup", {}, async ({ page }) => {
    await page.evaluate(() => { /** @type {any} */ (window).showDirectoryPicker = async () => (await navigator.storage.getDirectory()).getDirectoryHandle("Network drive", { create: true }); });
    await page.locator(".backup .primary").first().click();
    await page.locator("#backup-passphrase").fill("Lumen-dusk 47");
    await page.locator("#backup-passphrase-again").fill("Lumen-dusk 48");
  }],
  ["backup-old", "workspace.html#/backup", {}, async ({ page }) => {
    await page.evaluate(async () => {
      const { changeRecord } = await import("/pages/backup-record.js");
      const day = 86_400_000;
      const last = { at_ms: Date.now() - 2.2 * day, files: 412, bytes: 812_000_000, backups: 11, later: 2 };
      const trouble = { code: "BK21", message: "the folder is not there (NotFoundError): connect its disk, or choose another folder", at_ms: Date.now() };
      const picked = await (await navigator.storage.getDirectory()).getDirectoryHandle("Network drive", { create: true });
      await changeRecord((record) => (record.set = /** @type {any} */ ({ picked, folder: "touchstone-backup-20261129-a1b2c3", last, trouble, memory: "{}" })));
    });
    await page.locator(".backup-warning").waitFor();
  }],
  ["queue-empty", "workspace.html#/queue", { patch: { queueRows: [] } }],
];
for (const [name, address, how, act] of scenes) {
  if (only && !name.startsWith(only)) continue;
  for (const language of ["en", "zh"]) {
    for (const dark of [false, true]) {
      const scene = await stage.scene(address, { ...how, language, dark });
      await act?.(scene);
      await scene.page.waitForLoadState("networkidle");
      await scene.page.screenshot({ path: join(directory, `${name}-${language}-${dark ? "dark" : "light"}.png`) });
      await scene.page.context().close();
    }
  }
}
await stage.close();
