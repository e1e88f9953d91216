// Captures that something happens to, and what came of them.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { entries } from "../harness/archive.mjs";
import { launch } from "../harness/browser.mjs";
import { touchstone } from "../harness/program.mjs";
import { Site } from "./site.mjs";

/** @typedef {import("../harness/browser.mjs").Browser} Browser */

const run = promisify(execFile);
const SECOND = fileURLToPath(new URL("../../tools/verify_evidence.py", import.meta.url));

/** A browser that reaches the sites of these tests and saves complete pages. @param {{ allowed?: string[], without?: string[] }} [how] */
export async function opened({ allowed = ["pageCapture"], without = [] } = {}) {
  const browser = await launch({ allowed, without });
  await Site.reach(browser.context);
  const { settings } = await browser.ask({ kind: "read_settings" });
  await browser.ask({ kind: "save_settings", settings: { ...settings, language: "en", set_up: true } });
  await browser.withoutPanel();
  return browser;
}

/** Begins to capture an open page; nobody waits for it. @param {Browser} browser @param {import("playwright-core").Page} page @param {object} [wish] @param {string} [address] that the tab tells */
export async function begun(browser, page, wish = {}, address = page.url()) {
  const tab = await browser.tabOf(page);
  await browser.clickIcon(page, address);
  return { answer: browser.command({ kind: "capture", tab, ...wish }) };
}

/** The rows of evidence, oldest first. @param {Browser} browser @returns {Promise<any[]>} */
export async function rows(browser) {
  return (await browser.ask({ kind: "list_evidence" })).rows.reverse();
}

/** Names of the vault's files. @param {Browser} browser @returns {Promise<string[]>} */
export async function vault(browser) {
  const inside = await browser.inside();
  return inside.evaluate(async () => {
    const names = [];
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle("vault", { create: true });
    for await (const name of folder.keys()) names.push(name);
    return names.sort();
  });
}

/** What lies in the vault only once, by its SHA-256, and what the packages say that they share. @param {Browser} browser */
export async function shelf(browser) {
  const inside = await browser.inside();
  return inside.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const lies = [];
    for await (const [name, handle] of (await root.getDirectoryHandle("vault-shared", { create: true })).entries()) {
      const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", await (await handle.getFile()).arrayBuffer()));
      lies.push({ name, sha256: [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join(""), bytes: (await handle.getFile()).size });
    }
    /** @type {Record<string, string[]>} */
    const used = {};
    for await (const [name, handle] of (await root.getDirectoryHandle("vault", { create: true })).entries()) {
      const bytes = await (await handle.getFile()).arrayBuffer();
      if (new TextDecoder().decode(bytes.slice(0, 8)) !== "TSVAULT1") continue;
      used[name] = JSON.parse(new TextDecoder().decode(bytes.slice(12, 12 + new DataView(bytes).getUint32(8, true)))).shared;
    }
    return { lies, used };
  });
}

/**
 * A sealed package: both verifiers find it intact, and it is the one that the casebook knows.
 * @param {Browser} browser @param {any} answer of the command `capture`, or a row
 */
export async function intact(browser, answer) {
  const id = answer.evidence ?? answer.id;
  assert.ok(id, JSON.stringify(answer));
  const row = (await rows(browser)).find((one) => one.id === id);
  assert.equal(row.state, "sealed", JSON.stringify(row));
  const bytes = await browser.readVault(row.file);
  assert.equal(createHash("sha256").update(bytes).digest("hex"), row.sha256);
  const folder = await mkdtemp(join(tmpdir(), "touchstone-fault-"));
  try {
    const file = join(folder, row.file);
    await writeFile(file, bytes);
    const ours = await touchstone("verify", file);
    assert.equal(ours.code, 0, ours.output);
    await run("python3", [SECOND, file]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  const parts = entries(bytes, row.file);
  const record = JSON.parse(String(parts.get("evidence/capture.json")));
  // Requests that tests may answer pass by the browser's cache, from which the main response would come.
  const omissions = /** @type {string[]} */ (record.omissions).filter((omission) => !omission.startsWith("response.bin:"));
  return { row, bytes, parts, record, omissions };
}

/** The one omission that fits. @param {string[]} omissions @param {RegExp} words */
export function says(omissions, words) {
  const found = omissions.filter((omission) => words.test(omission));
  assert.equal(found.length, 1, `${words} in ${JSON.stringify(omissions)}`);
  return found[0];
}

/** What must hold after every fault: the ledger is whole, and nothing lies in the vault that belongs to nothing. @param {Browser} browser */
export async function whole(browser) {
  assert.equal((await browser.ask({ kind: "check_ledger" })).fault, null);
  const known = (await rows(browser)).flatMap(({ id, state, file }) => (state === "sealed" ? [file] : state === "begun" ? [`${id}.begun`, `${id}.begun-more`, file] : []));
  const isOfCase = (/** @type {string} */ name) => /^(case|checkpoint)-/.test(name);
  assert.deepEqual((await vault(browser)).filter((name) => !known.includes(name) && !isOfCase(name)), [], "a file of nothing");
  const { lies, used } = await shelf(browser);
  assert.deepEqual(lies.map(({ name }) => name).sort(), [...new Set(Object.values(used).flat())].sort(), "shared by nothing, or missing");
  assert.deepEqual(lies.filter(({ name, sha256 }) => name !== sha256), [], "not what its name says");
}

/**
 * Stops the desk at the first thing that it is asked next, and lets it go on.
 * @param {Browser} browser
 * @returns {Promise<{ stopped: Promise<void>, go: () => Promise<void> }>}
 */
export async function holdDesk(browser) {
  const { session } = await browser.watch.target("/desk/worker.js");
  const stopped = new Promise((resolve) => {
    const unheard = browser.protocol.listen(({ method, sessionId }) => {
      if (method !== "Debugger.paused" || sessionId !== session) return;
      unheard();
      resolve(undefined);
    });
  });
  await browser.protocol.send("Debugger.enable", {}, session);
  await browser.protocol.send("Debugger.pause", {}, session);
  return {
    stopped,
    async go() {
      await browser.protocol.send("Debugger.disable", {}, session);
    },
  };
}
