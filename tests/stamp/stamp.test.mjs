// Packages are stamped by the authorities that are set, and by none otherwise: what is offline waits, what answers
// rubbish is refused, and what is kept is what `openssl` and both verifiers accept.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { COPY, setUp } from "../e2e/walk.mjs";
import { entries } from "../harness/archive.mjs";
import { Authority } from "../harness/authority.mjs";
import { launch } from "../harness/browser.mjs";
import { touchstone } from "../harness/program.mjs";
import { until } from "../harness/until.mjs";

const run = promisify(execFile);
const SECOND = fileURLToPath(new URL("../../tools/verify_evidence.py", import.meta.url));

/** @type {import("../harness/browser.mjs").Browser} */
let browser;
/** @type {Authority[]} */
let authorities = [];
let folder = "";

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "touchstone-stamp-"));
  authorities = await Promise.all([Authority.open("Stamps of rue Un"), Authority.open("Stamps of via Due", ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"])]);
  browser = await launch({ allowed: ["<all_urls>"] });
  await Authority.reach(browser.context);
  await setUp(browser);
});

after(async () => {
  await browser?.close();
  await Promise.all(authorities.map((authority) => authority.close()));
  await rm(folder, { recursive: true, force: true });
});

/** @param {string[]} addresses */
async function set(addresses) {
  const { settings } = await browser.ask({ kind: "read_settings" });
  await browser.ask({ kind: "save_settings", settings: { ...settings, timestamp_authorities: addresses } });
}

/** Captures a listing's page. @returns {Promise<{ evidence: string, name: string }>} */
async function capture() {
  const page = await browser.open(`https://item.taobao.com/item.htm?id=${COPY}`);
  const tab = await browser.tabOf(page);
  await browser.clickIcon(page);
  const { evidence, name } = await browser.must({ kind: "capture", tab });
  await page.close();
  return { evidence, name };
}

/** The acts about the time stamps of a package, oldest first. @param {string} evidence */
async function acts(evidence) {
  const { entries: told } = await browser.ask({ kind: "read_ledger", subject: evidence, limit: 50 });
  return told.reverse().filter(({ act }) => act.startsWith("stamp"));
}

/** @param {string} evidence @param {(told: any[]) => unknown} holds @param {string} what */
const toldOf = (evidence, holds, what) => until(() => acts(evidence), holds, what);

test("without an authority nobody is asked", async () => {
  const { evidence } = await capture();
  assert.deepEqual(await acts(evidence), []);
  assert.deepEqual(authorities.flatMap(({ queries }) => queries), []);
});

test("two authorities stamp a package, and whoever checks the stamps finds them right", async () => {
  await set(authorities.map(({ address }) => address));
  const { evidence, name } = await capture();
  const told = await toldOf(evidence, (all) => all.filter(({ act }) => act === "stamped").length === 2, "both have stamped");
  const bytes = await browser.readVault(name);
  const file = join(folder, name);
  await writeFile(file, bytes);
  const manifest = entries(bytes, name).get("datapackage.json") ?? Buffer.alloc(0);
  await writeFile(join(folder, "datapackage.json"), manifest);
  for (const { facts } of told.filter(({ act }) => act === "stamped")) {
    const authority = authorities.find(({ address }) => address === facts.authority);
    assert.ok(authority && facts.file.startsWith(`${name}.127.0.0.1-`) && !Number.isNaN(Date.parse(facts.time)));
    const stamp = join(folder, facts.file);
    await writeFile(stamp, await browser.readVault(facts.file));
    const { stdout } = await run("openssl", ["ts", "-verify", "-data", join(folder, "datapackage.json"), "-in", stamp, "-CAfile", authority.certificates]);
    assert.match(stdout, /Verification: OK/);
    const [{ type, cookie, bytes: query }] = authority.queries;
    assert.equal(type, "application/timestamp-query");
    assert.equal(cookie, undefined);
    assert.ok(query.includes(createHash("sha256").update(manifest).digest()) && query.length < 80, "the digest goes out, and nothing else");
  }
  const ours = await touchstone("verify", file);
  assert.equal(ours.code, 0, ours.output);
  assert.match(ours.output, /V20 passed.*Stamps of rue Un.*Stamps of via Due|V20 passed.*Stamps of via Due.*Stamps of rue Un/s);
  const second = JSON.parse((await run("python3", [SECOND, file, "--json"])).stdout);
  assert.equal(second.checks.find(({ code }) => code === "V20").outcome, "passed");
  const row = (await browser.ask({ kind: "list_evidence" })).rows.find(({ id }) => id === evidence);
  assert.equal(createHash("sha256").update(bytes).digest("hex"), row.sha256, "the package itself is untouched");
});

test("the workspace shows the stamps and verifies them with the package", async () => {
  const { rows } = await browser.ask({ kind: "list_evidence" });
  const page = await browser.openWorkspace(`evidence/${rows[0].id}`);
  await page.getByRole("heading", { name: "Time stamps" }).waitFor();
  await page.getByText("less than a minute after the capture").nth(1).waitFor();
  await page.getByRole("button", { name: "Verify", exact: true }).click();
  const check = page.locator(".checks li:has(code:text-is('V20'))");
  await check.waitFor();
  assert.equal(await check.getAttribute("class"), "passed", await check.innerText());
  await page.close();
});

test("an authority that cannot be reached is asked again, and the later time stands in the ledger", async () => {
  const [first, second] = authorities;
  await second.hide();
  const { evidence } = await capture();
  await toldOf(evidence, (all) => all.some(({ act, facts }) => act === "stamp_delayed" && facts.code === "TS01" && facts.authority === second.address), "the second is not reached");
  await toldOf(evidence, (all) => all.some(({ act, facts }) => act === "stamped" && facts.authority === first.address), "the first has stamped");
  const inside = await browser.inside();
  await until(() => inside.evaluate(async () => (await chrome.alarms.get("stamps"))?.periodInMinutes ?? 0), (minutes) => minutes === 30, "the alarm is set");
  // What waits outlives the desk.
  await browser.killDesk();
  await second.listen();
  await inside.evaluate(() => chrome.alarms.create("stamps", { when: Date.now() }));
  const told = await toldOf(evidence, (all) => all.filter(({ act }) => act === "stamped").length === 2, "the second has stamped");
  const { rows } = await browser.ask({ kind: "list_evidence" });
  const { at_ms: captured } = rows.find(({ id }) => id === evidence);
  const { time } = told.find(({ act, facts }) => act === "stamped" && facts.authority === second.address).facts;
  assert.ok(Date.parse(time) >= Math.floor(captured / 1000) * 1000);
  await until(() => inside.evaluate(async () => (await chrome.alarms.get("stamps")) ?? null), (alarm) => alarm === null, "no alarm is left");
});

test("an answer that is no time stamp of the package is refused with its code and asked for again", async () => {
  const [first] = authorities;
  await set([first.address]);
  for (const [manner, code] of [["rubbish", "TS04"], ["an error", "TS03"], ["without end", "TS04"], ["an old answer", "TS07"]]) {
    first.manner = /** @type {import("../harness/authority.mjs").Manner} */ (manner);
    const { evidence } = await capture();
    await toldOf(evidence, (all) => all.some(({ act, facts }) => act === "stamp_delayed" && facts.code === code), `${manner} is told as ${code}`);
    assert.ok(!(await acts(evidence)).some(({ act }) => act === "stamped"));
    first.manner = "well";
    assert.equal((await browser.must({ kind: "stamp", evidence })).waiting, 0);
    assert.equal((await acts(evidence)).at(-1).act, "stamped");
  }
});

test("a package that was sealed before there was an authority is stamped when the person asks", async () => {
  await set([]);
  const { evidence } = await capture();
  await set([authorities[0].address]);
  const page = await browser.openWorkspace(`evidence/${evidence}`);
  await page.getByText("not asked yet").waitFor();
  await page.getByRole("button", { name: "Ask for time stamps now" }).click();
  await page.getByText("after the capture").waitFor();
  await page.close();
});

test("an authority that is taken out before it answers is asked no more", async () => {
  const [first, second] = authorities;
  first.manner = "rubbish";
  await set([first.address, second.address]);
  const { evidence } = await capture();
  await toldOf(evidence, (all) => all.some(({ act }) => act === "stamp_delayed"), "it has answered rubbish");
  await set([second.address]);
  const before = first.queries.length;
  await browser.must({ kind: "stamp", evidence });
  assert.equal(first.queries.length, before);
  assert.ok((await acts(evidence)).some(({ act }) => act === "stamp_withdrawn"));
});
