// The Firefox package in Firefox: installed, listings marked, side bar, captures that the command line verifies, alone,
// looked at before they are sealed and one after the other, and a background that was ended in between.
import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { entries } from "../harness/archive.mjs";
import { AURELLE, touchstone } from "../harness/program.mjs";
import { until } from "../harness/until.mjs";
import { respond } from "../site/server.mjs";
import { Firefox } from "./bidi.mjs";

const DIST = process.env.DIST ?? fileURLToPath(new URL("../../dist", import.meta.url));
const SEARCH = "https://s.taobao.com/search?q=aurelle";
const LAST = "681000000026";
const ITEM = "https://item.taobao.com/item.htm?id=681000000001";

/** @type {Firefox} */
let firefox;
/** @type {string} */
let id;
/** @type {string} a page of the extension, from which the desk is asked */
let inside;
/** @type {string[]} */
let refused;

before(async () => {
  firefox = await Firefox.start();
  refused = await firefox.serve(respond);
  id = await firefox.install(join(DIST, "touchstone-firefox.zip"));
  inside = await firefox.open(`${await firefox.originOf(id)}/pages/options.html`);
  const { settings } = await ask({ kind: "read_settings" });
  await ask({ kind: "save_settings", settings: { ...settings, language: "en", operator: { ...settings.operator, name: "Ina Example" }, set_up: true } });
  await ask({ kind: "save_brand", id: "", toml: await readFile(AURELLE, "utf8") });
});
after(() => firefox.close());

const ASK = `(request) => new Promise(async (resolve, reject) => {
  await browser.runtime.sendMessage({ kind: "ensure_desk" });
  const port = browser.runtime.connect({ name: "desk" });
  port.onMessage.addListener((message) => {
    if (message.id !== 1) return;
    port.disconnect();
    if (message.error) reject(new Error(message.error.code + ": " + message.error.message));
    else resolve(message.reply);
  });
  port.onDisconnect.addListener(() => reject(new Error("the desk went away")));
  port.postMessage({ id: 1, request });
})`;

/** @param {any} request a wire Request @returns {Promise<any>} */
const ask = (request) => firefox.run(inside, ASK, request);

/** The number of the tab that shows an address. @param {string} url @returns {Promise<number>} */
const tabOf = (url) => firefox.run(inside, "async (url) => (await browser.tabs.query({ url }))[0].id", url);

/** @param {number} tab @param {(state: any) => unknown} holds */
const tabState = (tab, holds) => until(() => ask({ kind: "tab_state", tab }), holds, "the page is read");

test("listings are marked on a page of results", async () => {
  const context = await firefox.open(SEARCH);
  const state = await tabState(await tabOf(SEARCH), ({ rows }) => rows.some((row) => row.listing.id === LAST));
  assert.notEqual(state.rows.find((row) => row.listing.id === "681000000001").verdict.band, "clear");
  const host = await until(
    () => firefox.run(context, "() => document.documentElement.lastElementChild.tagName"),
    (name) => name === "DIV",
    "the pills' host is on the page",
  );
  assert.equal(host, "DIV");
  assert.equal(await firefox.run(context, "() => document.documentElement.lastElementChild.shadowRoot"), null);
});

test("the side bar lists them", async () => {
  const tab = await tabOf(SEARCH);
  const panel = await firefox.open(`${await firefox.originOf(id)}/pages/panel.html?tab=${tab}`);
  const rows = await until(() => firefox.run(panel, "() => document.querySelectorAll('li.row').length"), (count) => count > 0, "rows are listed");
  assert.ok(rows > 0);
  await firefox.send("browsingContext.close", { context: panel });
});

test("the icon opens the side bar and grants the page for a capture, which the command line verifies", async () => {
  const folder = await mkdtemp(join(tmpdir(), "touchstone-firefox-package-"));
  try {
    const context = await firefox.open(ITEM);
    const tab = await tabOf(ITEM);
    await tabState(tab, ({ rows }) => rows.length > 0);
    await firefox.send("browsingContext.activate", { context });
    await firefox.clickIcon(id);
    await until(() => firefox.sideBar(), (open) => open.includes(id.replace(/[^a-z0-9_-]/gi, "_")), "the side bar is open");
    const answer = await firefox.run(inside, "(message) => browser.runtime.sendMessage(message)", { kind: "capture", tab });
    assert.equal(answer.ok, true, JSON.stringify(answer));
    const { rows } = await ask({ kind: "list_evidence" });
    assert.deepEqual(rows.map(({ state }) => state), ["sealed"]);
    assert.ok(!rows[0].omissions.some((omission) => omission.startsWith("screenshot")), rows[0].omissions.join("; "));
    const base64 = await firefox.run(inside, READ_VAULT, rows[0].file);
    const file = join(folder, rows[0].file);
    await writeFile(file, Buffer.from(base64, "base64"));
    const { code, output } = await touchstone("verify", file);
    assert.equal(code, 0, output);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

/** Reads sealed packages of the vault and has the command line verify them. @param {any[]} rows @returns {Promise<Map<string, Buffer>[]>} their parts */
async function verified(rows) {
  const folder = await mkdtemp(join(tmpdir(), "touchstone-firefox-package-"));
  try {
    const packages = [];
    for (const row of rows) {
      const bytes = Buffer.from(await firefox.run(inside, READ_VAULT, row.file), "base64");
      const file = join(folder, row.file);
      await writeFile(file, bytes);
      const { code, output } = await touchstone("verify", file);
      assert.equal(code, 0, output);
      packages.push(entries(bytes, row.file));
    }
    return packages;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

test("a capture waits for the person's look, and says what was covered by hand", async () => {
  const context = await firefox.open(ITEM);
  const tab = await firefox.run(inside, "async (url) => (await browser.tabs.query({ url })).at(-1).id", ITEM);
  await tabState(tab, ({ rows }) => rows.length > 0);
  await firefox.send("browsingContext.activate", { context });
  await firefox.clickIcon(id);
  const answer = await firefox.run(inside, "(message) => browser.runtime.sendMessage(message)", { kind: "capture", tab, look: true });
  assert.equal(answer.look, true, JSON.stringify(answer));
  const look = await firefox.open(`${await firefox.originOf(id)}/pages/review.html#${answer.evidence}`);
  await until(() => firefox.run(look, "() => document.querySelectorAll('svg image').length"), (count) => count > 0, "the picture is shown");
  const press = (words) => firefox.run(look, "(words) => [...document.querySelectorAll('button')].find((button) => button.textContent.trim() === words).click()", words);
  await press("Add a rectangle");
  await until(() => firefox.run(look, "() => document.querySelectorAll('svg rect.hand').length"), (count) => count === 1, "a rectangle is drawn");
  await press("Seal");
  const rowOf = async () => (await ask({ kind: "list_evidence" })).rows.find((row) => row.id === answer.evidence);
  const row = await until(rowOf, ({ state }) => state === "sealed", "it is sealed");
  const [parts] = await verified([row]);
  const record = JSON.parse(String(parts.get("evidence/capture.json")));
  assert.equal(record.covered.filter((one) => one.by_hand).length, 1, JSON.stringify(record.covered));
  await firefox.send("browsingContext.close", { context: look });
});

test("several listings are captured one after the other", async () => {
  const { settings } = await ask({ kind: "read_settings" });
  await ask({ kind: "save_settings", settings: { ...settings, capturing: { batch_per_hour: "100" } } });
  await firefox.grant(id, ["<all_urls>"]);
  const listings = ["681000000002", "681000000003"].map((item) => ({ key: `taobao:${item}`, url: `https://item.taobao.com/item.htm?id=${item}`, title: item }));
  const send = "(message) => browser.runtime.sendMessage(message)";
  const begun = await firefox.run(inside, send, { kind: "batch", act: "begin", listings, pace: [0, 0] });
  assert.equal(begun.ok, true, JSON.stringify(begun));
  const stored = () => firefox.run(inside, 'async () => (await browser.storage.local.get("batch")).batch ?? null');
  const batch = await until(stored, (found) => found?.state === "done" || found?.items.every(({ state }) => ["sealed", "failed"].includes(state)), "the batch is done");
  assert.deepEqual(batch.items.map(({ state }) => state), ["sealed", "sealed"], JSON.stringify(batch));
  const { rows } = await ask({ kind: "list_evidence" });
  const sealed = rows.filter((row) => listings.some(({ key }) => key === row.listing) && row.state === "sealed");
  assert.equal(sealed.length, 2, JSON.stringify(rows));
  for (const parts of await verified(sealed)) assert.ok(parts.has("evidence/screenshot.png"), [...parts.keys()].join(", "));
  await firefox.run(inside, send, { kind: "batch", act: "dismiss" });
});

/** Puts a package together as docs/evidence-format.md says. */
const READ_VAULT = `async (name) => {
  const root = await navigator.storage.getDirectory();
  const read = async (folder, file) => new Uint8Array(await (await (await (await root.getDirectoryHandle(folder)).getFileHandle(file)).getFile()).arrayBuffer());
  const own = await read("vault", name);
  const text = (from, to) => new TextDecoder().decode(own.subarray(from, to));
  if (text(0, 8) !== "TSVAULT1") throw new Error("its screenshot is not shared");
  let at = 12 + new DataView(own.buffer).getUint32(8, true);
  const { shared, spans } = JSON.parse(text(12, at));
  const contents = await Promise.all(shared.map((sum) => read("vault-shared", sum)));
  const parts = spans.map(([length, which, from]) => (which === undefined ? own.subarray(at, (at += length)) : contents[which].subarray(from, from + length)));
  const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
  let binary = "";
  for (let i = 0; i < bytes.length; i += 0x8000) binary += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return btoa(binary);
}`;

test("a background that the browser ended starts again with everything that was decided", async () => {
  const before = await ask({ kind: "read_record" });
  await firefox.endBackground(id);
  assert.deepEqual(await ask({ kind: "read_record" }), before);
  const tab = await tabOf(SEARCH);
  await tabState(tab, ({ rows }) => rows.some((row) => row.listing.id === LAST));
});

test("nothing was asked of anybody but our own sites", () => {
  assert.deepEqual(refused, []);
});
