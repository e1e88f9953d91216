// What is drawn on a copy of a sealed picture, as a person does it: kept beside the package, told by the ledger, in the
// copy that is handed out, and never in the package. And a newer capture that takes an older one's place.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { COPY, captured, setUp } from "../e2e/walk.mjs";
import { entries } from "../harness/archive.mjs";
import { launch } from "../harness/browser.mjs";
import { touchstone } from "../harness/program.mjs";
import { until } from "../harness/until.mjs";

const run = promisify(execFile);
const SECOND = fileURLToPath(new URL("../../tools/verify_case.py", import.meta.url));

/** @type {import("../harness/browser.mjs").Browser} */
let browser;
let folder = "";
/** Evidence ids, the older first. @type {string[]} */
let packages = [];
/** @type {any} */
let row;
/** @type {Buffer} */
let sealed;

const sha256 = (bytes) => createHash("sha256").update(bytes).digest("hex");

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "touchstone-marks-"));
  browser = await launch();
  await setUp(browser);
  packages = [await captured(browser, COPY), await captured(browser, COPY)];
  row = (await browser.ask({ kind: "list_evidence" })).rows.find(({ id }) => id === packages[0]);
  sealed = await browser.readVault(row.file);
});

after(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

/** The ledger's entries about a package, newest first. @param {string} evidence */
const told = async (evidence) => (await browser.ask({ kind: "read_ledger", subject: evidence, limit: 50 })).entries;

/** Opens the board over a package's picture. @param {import("playwright-core").Page} page */
async function board(page) {
  await page.getByRole("button", { name: "Draw on a copy of the picture" }).click();
  const surface = page.locator("#drawing-picture");
  await surface.waitFor();
  return surface;
}

/** Drags over the board, in hundredths of its width and height. */
async function drag(page, surface, from, to) {
  await surface.scrollIntoViewIfNeeded();
  const box = await surface.boundingBox();
  const at = ([x, y]) => /** @type {[number, number]} */ ([box.x + (box.width * x) / 100, box.y + (box.height * y) / 100]);
  await page.mouse.move(...at(from));
  await page.mouse.down();
  await page.mouse.move(...at(to), { steps: 4 });
  await page.mouse.up();
}

/** Pixels of a PNG: width, height, and colours at places given in hundredths of the first `height` rows. */
async function pixels(bytes, places, height) {
  const inside = await browser.inside();
  return inside.evaluate(async ([base64, asked, rows]) => {
    const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], { type: "image/png" }));
    const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
    pen.drawImage(bitmap, 0, 0);
    const high = rows || bitmap.height;
    const colours = asked.map(([x, y]) => [...pen.getImageData(Math.round((bitmap.width * x) / 100), Math.round((high * y) / 100), 1, 1).data]);
    return { width: bitmap.width, height: bitmap.height, colours };
  }, /** @type {[string, number[][], number]} */ ([bytes.toString("base64"), places, height]));
}

test("the evidence page shows the sealed picture", async () => {
  const page = await browser.openWorkspace(`evidence/${packages[0]}`);
  const shown = page.locator("img.screenshot");
  await shown.waitFor();
  assert.ok(await shown.evaluate((image) => image.decode().then(() => image.naturalWidth)) > 100);
  await page.close();
});

test("boxes, arrows, words and black places are drawn by mouse and keyboard, taken back, and kept beside the package", async () => {
  const page = await browser.openWorkspace(`evidence/${packages[0]}`);
  const surface = await board(page);
  const marks = () => page.locator(".drawing-board ol li").count();
  /** The keyboard goes to what was drawn with the next frame. @param {string} id */
  const stands = (id) => page.waitForFunction((wanted) => document.activeElement?.id === wanted, id);
  await drag(page, surface, [10, 10], [40, 30]);
  await until(marks, (count) => count === 1, "a box is drawn");
  await stands("mark-0");
  await surface.focus();
  await page.keyboard.press("x");
  await drag(page, surface, [50, 50], [70, 70]);
  await until(marks, (count) => count === 2, "a place is blacked out");
  await stands("mark-1");
  // The keyboard alone: another tool, a mark in the middle, moved, made longer, taken back and done again.
  await surface.focus();
  await page.keyboard.press("a");
  await page.keyboard.press("Enter");
  await until(marks, (count) => count === 3, "an arrow is added");
  await stands("mark-2");
  await page.locator("#mark-2").focus();
  const arrow = () => page.locator("#mark-2 .shaft").getAttribute("x1");
  const before = await arrow();
  await page.keyboard.press("ArrowRight");
  await until(arrow, (x) => Number(x) === Number(before) + 8, "it is moved");
  await page.keyboard.press("Delete");
  await until(marks, (count) => count === 2, "it is taken away");
  await stands("drawing-picture");
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await until(arrow, (x) => x === before, "it is back, where it was");
  await page.keyboard.press("Control+Shift+z");
  await until(arrow, (x) => Number(x) === Number(before) + 8, "and moved again");
  await page.keyboard.press("t");
  await drag(page, surface, [12, 34], [13, 35]);
  await stands("mark-words-3");
  await page.keyboard.type("wrong clasp 假扣");
  await until(() => page.locator(".drawing-board .word").textContent(), (words) => words === "wrong clasp 假扣", "words are written");
  await page.getByRole("button", { name: "Keep", exact: true }).click();
  await page.getByText("Kept beside the package").waitFor();
  await page.getByText("1 box, 1 arrow, 1 text, 1 place blacked out · Ina Example").waitFor();
  await page.close();

  const [{ act, facts }] = await told(packages[0]);
  assert.equal(act, "noted");
  assert.deepEqual([facts.original, facts.package_sha256, facts.drawn_by], ["screenshot.png", row.sha256, "Ina Example"]);
  const drawing = await browser.readVault(facts.drawing);
  assert.equal(sha256(drawing), facts.drawing_sha256, "the ledger binds the drawing");
  const kept = JSON.parse(String(drawing));
  const picture = entries(sealed, row.file).get("evidence/screenshot.png") ?? Buffer.alloc(0);
  assert.deepEqual([kept.format, kept.evidence, kept.package_sha256, kept.part_sha256], ["touchstone-annotation-1", packages[0], row.sha256, sha256(picture)]);
  assert.deepEqual(kept.marks.map(({ kind }) => kind), ["box", "blackout", "arrow", "text"]);
  assert.ok(sealed.equals(await browser.readVault(row.file)), "the package is untouched");
});

test("a case takes the drawing with it, beside the package, and both verifiers hold it against the custody log", async () => {
  const { file } = await browser.ask({ kind: "bundle_case", evidence: [packages[0]], title: "Drawn on", software: "test" });
  const bytes = await browser.readVault(file);
  const [{ facts }] = (await told(packages[0])).filter(({ facts: one }) => one.drawing);
  const drawing = entries(bytes, file).get(`packages/${facts.drawing}`);
  assert.equal(drawing && sha256(drawing), facts.drawing_sha256);
  const path = join(folder, file);
  const judged = async () => {
    const ours = await touchstone("verify", path, "--json");
    const theirs = await run("python3", [SECOND, path, "--json"]).catch((error) => error);
    return [ours.output, theirs.stdout].map((text) => JSON.parse(text).checks.find(({ code }) => code === "C10").outcome);
  };
  await writeFile(path, bytes);
  assert.deepEqual(await judged(), ["passed", "passed"]);
});

test("the copy that leaves holds the marks, hides what is blacked out, and says what it is", async () => {
  const page = await browser.openWorkspace(`evidence/${packages[0]}`);
  const saved = async (name) => {
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).first().click()]);
    const file = join(folder, download.suggestedFilename());
    await download.saveAs(file);
    return readFile(file);
  };
  const copy = await saved("Save the copy");
  const handed = await until(() => told(packages[0]), ([{ act }]) => act === "exported", "the copy was handed out");
  assert.equal(handed[0].facts.sha256, sha256(copy));
  const original = entries(sealed, row.file).get("evidence/screenshot.png") ?? Buffer.alloc(0);
  const places = [[52, 52], [60, 60], [68, 68], [90, 90], [5, 90]];
  const whole = await pixels(original, places, 0);
  const marked = await pixels(copy, places, whole.height);
  assert.deepEqual(marked.colours.slice(0, 3), Array(3).fill([0, 0, 0, 255]), "blacked out");
  assert.deepEqual(marked.colours.slice(3), whole.colours.slice(3), "the rest is as it was");
  // The hand drew on a scaled picture: its line stands within a pixel of the screen of where it was meant, and is found across.
  const across = Array.from({ length: 21 }, (_, step) => [25, 9 + step / 10]);
  const { colours: met } = await pixels(copy, across, whole.height);
  assert.ok(met.some(([red, green, blue]) => red > 150 && green < 80 && blue < 80), `the box's upper edge is drawn: ${met.join(" | ")}`);
  const { colours: plain } = await pixels(original, across, 0);
  assert.ok(!plain.some(([red, green, blue]) => red > 150 && green < 80 && blue < 80), "and was not there before");
  assert.ok(marked.width === whole.width && marked.height > whole.height, "a line stands below");

  const report = String(await saved("Report on 2 packages"));
  assert.ok(report.includes("Copy, not the evidence itself. Drawn on it: 1 box, 1 arrow, 1 text, 1 place blacked out, by Ina Example"));
  assert.ok(report.includes(sha256(original)) && report.includes(row.sha256), "with the hash of the original");
  const paper = await browser.context.newPage();
  await paper.setContent(report);
  await paper.locator("img").nth(1).waitFor();
  const shown = await paper.locator("img").evaluateAll((all) => all.map((image) => /** @type {HTMLImageElement} */ (image).src.split(",")[1]));
  const sums = shown.map((base64) => sha256(Buffer.from(base64, "base64")));
  assert.ok(sums.length === 2 && sums.includes(sha256(copy)) && sums.filter((sum) => sum === sha256(original)).length < 2, "the copy stands in place of the picture");
  await paper.close();
  await page.close();
});

test("a notice attaches the copy instead of the picture, and keeps the package", async () => {
  const listing = `taobao:${COPY}`;
  await browser.ask({ kind: "decide", listings: [listing], decision: "confirmed", note: "" });
  const { notice } = await browser.ask({ kind: "compose_notice", listings: [listing], form: "" });
  const pictured = notice.contents.evidence.map(({ file }) => file);
  const evidence = packages.find((id) => pictured.includes(`evidence:${id}/screenshot.png`)) ?? "";
  assert.ok(evidence, `a picture is attached: ${pictured}`);
  if (evidence !== packages[0]) {
    // The notice attaches the newer picture: that one is drawn on, too.
    const page = await browser.openWorkspace(`evidence/${evidence}`);
    await drag(page, await board(page), [10, 10], [40, 30]);
    await page.getByRole("button", { name: "Keep", exact: true }).click();
    await page.getByText("Kept beside the package").waitFor();
    await page.close();
  }
  const page = await browser.openWorkspace(`notices/${notice.id}`);
  await page.getByRole("button", { name: "Attach the copy with marks instead" }).click();
  await page.getByText("The copy with marks is attached.").waitFor();
  await page.close();
  const { notice: now } = await browser.ask({ kind: "open_notice", notice: notice.id });
  const [{ file }] = now.contents.evidence.filter(({ file }) => file.startsWith("marked:"));
  assert.ok(!now.contents.evidence.some((one) => one.file === `evidence:${evidence}/screenshot.png`));
  const attached = await browser.ask({ kind: "read_attachment", notice: notice.id, file });
  const [{ facts }] = await told(evidence);
  assert.deepEqual([facts.copy, facts.copy_sha256, facts.notice], [file, sha256(Buffer.from(attached.base64, "base64")), notice.id]);
  assert.match(attached.name, new RegExp(`^${evidence}-marked-\\d+\\.png$`));
  assert.equal(attached.mime, "image/png");
  assert.ok(file.includes(`evidence:${evidence}/`), "by its name the package is not removed while the notice is there");
});

test("a drawing that was changed in the vault is not used", async () => {
  const drawn = (await told(packages[0])).find(({ facts }) => facts.drawing);
  const inside = await browser.inside();
  await inside.evaluate(async (name) => {
    const vault = await (await navigator.storage.getDirectory()).getDirectoryHandle("vault");
    const handle = await vault.getFileHandle(name);
    const text = await (await handle.getFile()).text();
    const stream = await handle.createWritable();
    await stream.write(text.replace('"blackout"', '"box"'));
    await stream.close();
  }, drawn.facts.drawing);
  const page = await browser.openWorkspace(`evidence/${packages[0]}`);
  await page.getByRole("button", { name: "Save the copy" }).first().click();
  await page.getByText("was changed since it was kept").waitFor();
  await page.close();
});

test("a newer capture takes the place of an older one, with the reason at both, and neither changes", async () => {
  const page = await browser.openWorkspace(`evidence/${packages[0]}`);
  await page.getByRole("textbox", { name: "Why the newer one takes its place" }).fill("the price was cut off");
  await page.getByRole("button", { name: "It takes this one's place" }).click();
  const old = page.getByText("A newer capture took this one's place:");
  await old.waitFor();
  assert.match(await old.innerText(), /the price was cut off/);
  await page.getByRole("link", { name: packages[1] }).click();
  const newer = page.getByText("It takes the place of");
  await newer.waitFor();
  const said = await newer.innerText();
  assert.ok(said.includes(packages[0]) && said.includes("the price was cut off"), said);
  await page.close();
  const acts = (await told(packages[0])).filter(({ act }) => act === "superseded");
  assert.deepEqual(acts.map(({ facts }) => [facts.newer, facts.note]), [[packages[1], "the price was cut off"]]);
  assert.ok(sealed.equals(await browser.readVault(row.file)), "the package is untouched");
});
