// What captures have in common lies in the vault once: a page that is captured again adds its own text, not its pictures
// anew. A package that goes takes with it what no other has, and what is read is what was sealed, byte for byte.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { after, before, test } from "node:test";
import { begun, intact, opened, rows, shelf, vault, whole } from "../fault/capture.mjs";
import { html, picture, Site } from "../fault/site.mjs";

/** Sides of pictures of 195 and 110 kB; noise, so that their PNG files are no smaller. */
const [LARGE, SMALL] = [255, 191];

/** @type {import("../harness/browser.mjs").Browser} */
let browser;
/** @type {Site} */
let site;

before(async () => {
  site = await Site.open({
    "/one": html('<p>One</p><img src="/common.png">'),
    "/two": html('<p>Two</p><img src="/common.png"><img src="/own.png">'),
    "/common.png": picture(LARGE),
    "/own.png": picture(SMALL),
  });
  browser = await opened({ allowed: ["pageCapture"] });
  const { settings } = await browser.ask({ kind: "read_settings" });
  await browser.ask({ kind: "save_settings", settings: { ...settings, retention_days: 30 } });
});

after(async () => {
  await browser?.close();
  await site?.close();
});

/** A tab that is being closed is told from the next by its address. */
let opens = 0;

/** @param {string} path @returns {Promise<Awaited<ReturnType<typeof intact>>>} */
async function captured(path) {
  const page = await browser.open(`${site.address}${path}?${(opens += 1)}`);
  const { answer } = await begun(browser, page);
  const sealed = await intact(browser, await answer);
  await page.close();
  return sealed;
}

/** Removes a package that is over its time, which the desk's clock is moved on for. @param {string} evidence */
async function removed(evidence) {
  const desk = await browser.watch.target("/desk/worker.js");
  await browser.inTarget(desk, `{ const now = Date.now; Date.now = () => now() + ${40 * 86_400_000}; }`);
  await browser.ask({ kind: "record_custody", evidence, act: "removed", facts: {}, note: "over its time" });
}

const sum = (/** @type {Buffer | undefined} */ bytes) => createHash("sha256").update(bytes ?? "").digest("hex");

/** Bytes of the files of packages, and of what they share. */
async function sizes() {
  const inside = await browser.inside();
  const own = await inside.evaluate(async () => {
    let bytes = 0;
    for await (const [name, handle] of (await (await navigator.storage.getDirectory()).getDirectoryHandle("vault")).entries()) {
      if (name.endsWith(".wacz")) bytes += (await handle.getFile()).size;
    }
    return bytes;
  });
  const { lies } = await shelf(browser);
  return { own, shared: lies.reduce((all, { bytes }) => all + bytes, 0), files: lies.length };
}

test("a page that is captured again adds no picture to the vault", async () => {
  const first = await captured("/one");
  const before = await shelf(browser);
  const [large, shot] = [picture(LARGE), first.parts.get("evidence/screenshot.png")].map(sum);
  const shared = before.used[first.row.file];
  assert.ok(shared.includes(large), "the page's picture, by its own SHA-256, though the archive holds it in slices");
  assert.ok(shared.includes(shot), "the screenshot");
  const { own } = await sizes();
  assert.ok(own + before.lies.reduce((all, { bytes }) => all + bytes, 0) < first.bytes.length + 4096, "nothing lies there twice");

  const second = await captured("/one");
  const after = await sizes();
  assert.equal(after.files, before.lies.length, "the same page, looking the same");
  assert.ok(after.own - own < 64 << 10, `${after.own - own} bytes for a second capture of ${second.bytes.length}`);
});

test("pages that have a picture in common share it, and each goes with what is its own", async () => {
  const other = await captured("/two");
  const [own, common] = [picture(SMALL), picture(LARGE)].map(sum);
  const names = async () => (await shelf(browser)).lies.map(({ name }) => name);
  assert.ok((await names()).includes(own));

  const [first, second] = (await rows(browser)).filter(({ id }) => id !== other.row.id);
  await removed(other.row.id);
  assert.ok(!(await names()).includes(own), "no other package has it");
  assert.ok((await names()).includes(common));
  await whole(browser);
  await intact(browser, first);

  await removed(first.id);
  await whole(browser);
  await intact(browser, second);
  await removed(second.id);
  assert.deepEqual(await names(), []);
  assert.deepEqual(await vault(browser), []);
});

test("what was cut short while it was written is written anew, and what nothing uses goes with the capture that left it", async () => {
  const first = await captured("/one");
  const inside = await browser.inside();
  // As a power cut leaves them: one of the shared files half, and one that belongs to a package that was never written.
  const cut = (await shelf(browser)).used[first.row.file][0];
  await removed(first.row.id);
  await inside.evaluate(async (names) => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle("vault-shared");
    for (const name of names) {
      const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await stream.write("half");
      await stream.close();
    }
  }, [cut, "0".repeat(64)]);
  const again = await captured("/one");
  assert.ok((await shelf(browser)).lies.every(({ name, sha256 }) => name === sha256 || name === "0".repeat(64)));

  const { evidence } = await browser.ask({ kind: "begin_capture", url: `${site.address}/two`, tab: -1, purpose: "page" });
  await browser.ask({ kind: "abandon_capture", evidence, reason: "given up by the test" });
  await whole(browser);
  await intact(browser, again.row);
});

test("a package whose shared part is gone is told by a code, and does not keep others from being read", async () => {
  const [row] = (await rows(browser)).filter(({ state }) => state === "sealed");
  const inside = await browser.inside();
  await inside.evaluate(async (name) => {
    const root = await navigator.storage.getDirectory();
    await (await root.getDirectoryHandle("vault-shared")).removeEntry(name);
  }, (await shelf(browser)).used[row.file][0]);
  const fault = await inside.evaluate(async (file) => {
    const { Vault } = await import(chrome.runtime.getURL("desk/vault.js"));
    return new Vault().read(file).then(() => null, (/** @type {any} */ error) => error);
  }, row.file);
  assert.equal(fault?.code, "W08", JSON.stringify(fault));
  assert.match(fault.message, /backup/);
  // A new capture of the page brings the part back.
  await captured("/one");
  await intact(browser, row);
});

test("a package whose head is damaged is told by a code, and costs no other package anything", async () => {
  const [row] = (await rows(browser)).filter(({ state }) => state === "sealed");
  const inside = await browser.inside();
  const before = (await shelf(browser)).lies.map(({ name }) => name).sort();
  /** Replaces the first byte of the head's JSON. @param {string} byte @returns {Promise<string>} what was there */
  const replaced = (byte) => inside.evaluate(async ([file, value]) => {
    const handle = await (await (await navigator.storage.getDirectory()).getDirectoryHandle("vault")).getFileHandle(file);
    const was = await (await handle.getFile()).slice(12, 13).text();
    const stream = await handle.createWritable({ keepExistingData: true });
    await stream.write({ type: "write", position: 12, data: value });
    await stream.close();
    return was;
  }, [row.file, byte]);
  const was = await replaced("?");

  // A page of its own knows nothing of what the desk has read before.
  const { fault, left } = await inside.evaluate(async (file) => {
    const { Vault } = await import(chrome.runtime.getURL("desk/vault.js"));
    const fresh = new Vault();
    const fault = await fresh.read(file).then(() => null, (/** @type {any} */ error) => error);
    await fresh.tidy();
    const left = [];
    for await (const name of (await (await navigator.storage.getDirectory()).getDirectoryHandle("vault-shared")).keys()) left.push(name);
    return { fault, left: left.sort() };
  }, row.file);
  assert.equal(fault?.code, "W08", JSON.stringify(fault));
  assert.match(fault.message, /backup/);
  assert.deepEqual(left, before, "what the damaged package shares is not known, so nothing is taken away");
  const other = await captured("/two");
  await removed(other.row.id);
  assert.ok(!(await vault(browser)).includes(other.row.file));

  await replaced(was);
  await intact(browser, row);
  await whole(browser);
});
