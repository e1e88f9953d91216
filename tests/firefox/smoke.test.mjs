// The Firefox package in Firefox: installed, listings marked, side bar, a capture that the command line verifies, and a
// background that was ended in between.
import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
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

const READ_VAULT = `async (name) => {
  const vault = await (await navigator.storage.getDirectory()).getDirectoryHandle("vault");
  const bytes = new Uint8Array(await (await (await vault.getFileHandle(name)).getFile()).arrayBuffer());
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
