// A case: made in the workspace and by the command line, found whole by both verifiers, and by neither when the custody
// log or the packages were tampered with.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { COPY, setUp, tabState } from "../e2e/walk.mjs";
import { readArchive } from "../harness/archive.mjs";
import { Authority } from "../harness/authority.mjs";
import { launch } from "../harness/browser.mjs";
import { touchstone } from "../harness/program.mjs";
import { until } from "../harness/until.mjs";

const run = promisify(execFile);
const SECOND = fileURLToPath(new URL("../../tools/verify_case.py", import.meta.url));

/** @type {import("../harness/browser.mjs").Browser} */
let browser;
/** @type {Authority} */
let authority;
let folder = "";
/** The captured packages. @type {{ evidence: string, name: string }[]} */
const captured = [];

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "touchstone-case-"));
  authority = await Authority.open("Stamps of the court");
  browser = await launch({ allowed: ["<all_urls>"] });
  await Authority.reach(browser.context);
  await setUp(browser);
  const { settings } = await browser.ask({ kind: "read_settings" });
  await browser.ask({ kind: "save_settings", settings: { ...settings, timestamp_authorities: [authority.address] } });
  for (let round = 0; round < 2; round += 1) {
    const page = await browser.open(`https://item.taobao.com/item.htm?id=${COPY}`);
    const tab = await browser.tabOf(page);
    await tabState(browser, tab, ({ rows }) => rows.length > 0, "the item is read");
    await browser.clickIcon(page);
    const { evidence, name } = await browser.must({ kind: "capture", tab });
    captured.push({ evidence, name });
    await page.close();
    await until(() => browser.ask({ kind: "read_ledger", subject: evidence, limit: 20 }), ({ entries }) => entries.some(({ act }) => act === "stamped"), "it is stamped");
  }
});

after(async () => {
  await browser?.close();
  await authority?.close();
  await rm(folder, { recursive: true, force: true });
});

/** What both verifiers say: outcome by code, which must be the same. @param {string} file */
async function verdicts(file) {
  const ours = await touchstone("verify", file, "--json");
  const theirs = await run("python3", [SECOND, file, "--json"]).catch((error) => error);
  const read = (text) => Object.fromEntries(JSON.parse(text).checks.map(({ code, outcome }) => [code, outcome]));
  assert.deepEqual(read(theirs.stdout), read(ours.output), "the verifiers agree");
  return { code: ours.code, checks: read(ours.output), text: ours.output };
}

/** @param {string} file @param {"passed" | "absent"} stamps what is said of time stamps of its checkpoint */
async function isWhole(file, stamps = "absent") {
  const { code, checks, text } = await verdicts(file);
  assert.equal(code, 0, text);
  const { C09, C10, ...others } = checks;
  assert.deepEqual([...new Set(Object.values(others))], ["passed"], text);
  assert.equal(C09, stamps, text);
  assert.equal(C10, "absent", "nothing was drawn");
}

test("the workspace hands out all packages of a listing with their custody", async () => {
  const page = await browser.openWorkspace(`evidence/${captured[0].evidence}`);
  const isStamp = (download) => download.suggestedFilename().endsWith(".tsr");
  const [download, stamp] = await Promise.all([
    page.waitForEvent("download", (one) => !isStamp(one)),
    page.waitForEvent("download", isStamp),
    page.getByRole("button", { name: "Case file of 2 packages" }).click(),
  ]);
  const file = join(folder, download.suggestedFilename());
  await download.saveAs(file);
  await isWhole(file);
  assert.ok(stamp.suggestedFilename().startsWith(`${download.suggestedFilename()}.127.0.0.1-`), stamp.suggestedFilename());
  await stamp.saveAs(join(folder, stamp.suggestedFilename()));
  await isWhole(file, "passed");
  const checkpoint = join(folder, "checkpoint.txt");
  await writeFile(checkpoint, (await readArchive(file)).get("custody/checkpoint.txt") ?? "");
  const { stdout } = await run("openssl", ["ts", "-verify", "-data", checkpoint, "-in", join(folder, stamp.suggestedFilename()), "-CAfile", authority.certificates]);
  assert.match(stdout, /Verification: OK/);
  await run("python3", [SECOND, file, "--ca", authority.certificates]);
  const own = await browser.ask({ kind: "read_ledger", subject: captured[0].evidence, limit: 20 });
  const noted = own.entries.filter(({ facts }) => facts.checkpoint).map(({ facts }) => facts.stamp);
  const other = await browser.ask({ kind: "read_ledger", subject: captured[1].evidence, limit: 20 });
  noted.push(...other.entries.filter(({ facts }) => facts.checkpoint).map(({ facts }) => facts.stamp));
  assert.deepEqual(noted.toSorted(), ["asked", "stamped"], "the ledger tells of it");
  await page.close();
  const parts = await readArchive(file);
  for (const { evidence } of captured) {
    assert.ok(parts.has(`packages/${evidence}.wacz`));
    assert.ok([...parts.keys()].some((name) => name.startsWith(`packages/${evidence}.wacz.127.0.0.1-`) && name.endsWith(".tsr")));
  }
  const told = String(parts.get("custody/entries.txt"));
  for (const act of ["capture_begun", "sealed", "stamp_asked", "stamped"]) assert.ok(told.includes(`"${act}"`), `the log tells ${act}`);
  assert.ok(!told.includes("settings_saved"), "entries about nothing of the case are not shown");
  const { entries } = await browser.ask({ kind: "read_ledger", subject: captured[1].evidence, limit: 5 });
  assert.ok(entries.some(({ act }) => act === "exported"));
});

test("the workspace checks a case together with the time stamps beside it", async () => {
  const files = (await readdir(folder)).filter((name) => name.startsWith("case-")).map((name) => join(folder, name));
  assert.equal(files.length, 2, files.join(", "));
  const page = await browser.openWorkspace("evidence/verify");
  await page.locator("input[type=file]").setInputFiles(files);
  const check = page.locator(".checks li:has(code:text-is('C09'))");
  await check.waitFor();
  assert.equal(await check.getAttribute("class"), "passed", await check.innerText());
  await page.close();
});

test("a checkpoint whose authority is not reached waits, and its time stamp is saved from the package's page later", async () => {
  const { evidence } = captured[1];
  await authority.hide();
  const page = await browser.openWorkspace(`evidence/${evidence}`);
  const button = page.getByRole("button", { name: "Case file of 2 packages" });
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  await page.getByText("The time stamps of its checkpoint will come later").waitFor();
  const file = join(folder, "later.zip");
  await download.saveAs(file);
  await isWhole(file);
  await page.close();
  await authority.listen();
  assert.equal((await browser.must({ kind: "stamp", evidence })).waiting, 0);
  // Told at the first package of the case, which is the newest or the oldest.
  const told = await Promise.all(captured.map(async (one) => ({ ...one, entries: (await browser.ask({ kind: "read_ledger", subject: one.evidence, limit: 50 })).entries })));
  const at = told.find(({ entries }) => entries.some(({ facts }) => facts.stamp === "stamped"));
  assert.ok(at, "the ledger tells of the stamp");
  const stamps = at.entries.filter(({ facts }) => facts.stamp === "stamped").map(({ facts }) => facts.file);
  assert.equal(stamps.length, 2, stamps.join(", "));
  const own = await browser.openWorkspace(`evidence/${at.evidence}`);
  const [saved] = await Promise.all([own.waitForEvent("download"), own.locator(".checkpoints li", { hasText: stamps[0] }).getByRole("button").click()]);
  assert.match(saved.suggestedFilename(), /^case-.+\.zip\.127\.0\.0\.1-[0-9a-f]{8}\.tsr$/, "as verifiers look for it");
  await saved.saveAs(`${file}.later.tsr`);
  await isWhole(file, "passed");
  await own.close();
});

test("a package leaves for a recipient and as a report, is noted on and held against a second capture, all of it in the ledger", async () => {
  const [first, second] = captured;
  const page = await browser.openWorkspace(`evidence/${first.evidence}`);
  const saved = async (button) => {
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: button, exact: true }).first().click()]);
    const file = join(folder, download.suggestedFilename());
    await download.saveAs(file);
    return file;
  };
  const platform = await saved("For a platform");
  assert.equal((await touchstone("verify", platform)).code, 0);
  assert.ok(!(await readArchive(platform)).has("evidence/operator.json"));
  const report = await saved("Report on 2 packages");
  await saved("Download");

  await page.getByRole("textbox", { name: "Note on this package" }).fill("the heel tab differs");
  await page.getByRole("button", { name: "Keep the note" }).click();
  await page.getByText("Noted in the ledger.").waitFor();
  await page.locator(".annotate input[type=file]").setInputFiles({ name: second.name, mimeType: "application/wacz", buffer: Buffer.from(await browser.readVault(second.name)) });
  await page.getByText("held against this package:").waitFor();
  await page.getByRole("button", { name: "Keep it in the ledger" }).click();
  await page.getByText("Kept in the ledger.").waitFor();
  await page.getByRole("button", { name: "Verify", exact: true }).click();
  await page.getByText(/^Intact: nothing was changed since it was signed by the key named in V10, no later than the time named in V20/).waitFor();

  const { entries } = await until(() => browser.ask({ kind: "read_ledger", subject: first.evidence, limit: 50 }), ({ entries }) => entries[0].act === "opened", "the reading is an entry");
  const acts = entries.map(({ act }) => act);
  for (const act of ["noted", "witnessed"]) assert.ok(acts.includes(act), `${acts} tell of ${act}`);
  const witnessed = entries.find(({ act }) => act === "witnessed").facts;
  // Both were captured by this device, so the second bears no witness; what they show is the same.
  assert.match(witnessed["W02 another device sealed the witness's package"], /^differs/);
  assert.equal(witnessed.witness, second.name);
  const handed = entries.filter(({ act }) => act === "exported").map(({ facts }) => facts.file);
  for (const name of [`${first.evidence}-platform.wacz`, `${first.evidence}-report.html`, first.name]) assert.ok(handed.includes(name), `${handed} hold ${name}`);
  await page.close();

  // The report as its reader sees it.
  const paper = await browser.context.newPage();
  await paper.setContent(await readFile(report, "utf8"));
  await paper.getByRole("heading", { name: /^Exhibit 2/ }).waitFor();
  assert.equal(await paper.locator("img").count(), 2);
  assert.ok(await paper.locator("img").first().evaluate((picture) => /** @type {HTMLImageElement} */ (picture).naturalWidth > 100));
  await paper.close();
});

test("a later case proves that the ledger was only added to since the earlier one", async () => {
  const reply = await browser.ask({ kind: "bundle_case", evidence: [captured[1].evidence], title: "Second", software: "Touchstone test" });
  const file = join(folder, "second.zip");
  await writeFile(file, await browser.readVault(reply.file));
  await isWhole(file);
  const earlier = String((await readArchive(file)).get("custody/earlier.txt")).trim().split("\n");
  assert.equal(earlier.length, 2);
});

test("the command line makes a case from an exported casebook", async () => {
  const casebook = join(folder, "casebook.sqlite");
  const { attachment } = await browser.askForBytes({ kind: "export_casebook" });
  await writeFile(casebook, attachment?.bytes ?? Buffer.alloc(0));
  const key = join(folder, "key.pem");
  await run("openssl", ["genpkey", "-algorithm", "ed25519", "-out", key]);
  const packages = [];
  for (const { name } of captured) {
    packages.push(join(folder, name));
    await writeFile(join(folder, name), await browser.readVault(name));
  }
  const file = join(folder, "program.zip");
  const { code, output } = await touchstone("case", ...packages, "--casebook", casebook, "--key", key, "--title", "案件", "--out", file);
  assert.equal(code, 0, output);
  await isWhole(file);
});

test("a case whose custody log was cut off or whose package was changed is found", async () => {
  const whole = await readFile(join(folder, "program.zip"));
  for (const [what, text] of [["the log", '"sealed"'], ["a package", "datapackage-digest.json"]]) {
    const changed = Buffer.from(whole);
    const at = changed.indexOf(text);
    changed[at + 2] ^= 1;
    const file = join(folder, "changed.zip");
    await writeFile(file, changed);
    const { code, text: said } = await verdicts(file);
    assert.equal(code, 1, `${what}: ${said}`);
  }
});
