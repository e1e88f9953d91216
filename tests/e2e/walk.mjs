// The main job, step by step, each as a person does it. `between` runs between any two steps.
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pills } from "../harness/pills.mjs";
import { AURELLE, touchstone } from "../harness/program.mjs";
import { until } from "../harness/until.mjs";
import { PICTURES } from "../site/marketplace/document.mjs";

export const SEARCH = "https://s.taobao.com/search?q=aurelle";
/** A model that the house never made. */
export const COPY = "681000000013";
export const HONEST = "681000000004";
/** The last on the page of results. */
export const LAST = "681000000026";
export const AUTHORISED = "681000000002";
export const PORTAL = `https://ipp.alibabagroup.com/?record=${encodeURIComponent("trademark|INVENTED-0000001|AURELLE|18, 25")}`;
const FILER = { name: "Ina Example", role: "owner", company: "Aurelle Atelier (invented)", email: "ip@aurelle.example", phone: "+49 30 5550100", address: "1 Invented Street, Example" };

/** @typedef {import("../harness/browser.mjs").Browser} Browser */

/** Tells the desk whom it works for. @param {Browser} browser */
export async function setUp(browser) {
  const { settings } = await browser.ask({ kind: "read_settings" });
  const operator = { ...settings.operator, name: "Ina Example", organisation: "Aurelle Atelier (invented)" };
  await browser.ask({ kind: "save_settings", settings: { ...settings, language: "en", operator, filer: { ...settings.filer, ...FILER }, set_up: true } });
  const { rows } = await browser.ask({ kind: "save_brand", id: "", toml: await readFile(AURELLE, "utf8") });
  assert.deepEqual(rows.map((row) => row.name), ["Aurelle"]);
}

/** What the desk knows of a tab. @param {Browser} browser @param {number} tab @param {(state: any) => unknown} holds @param {string} what */
export function tabState(browser, tab, holds, what) {
  return until(() => browser.ask({ kind: "tab_state", tab }), holds, what);
}

/** Captures an item, and gives the id of its evidence. @param {Browser} browser @param {string} id */
export async function captured(browser, id) {
  const page = await browser.open(`https://item.taobao.com/item.htm?id=${id}`);
  const tab = await browser.tabOf(page);
  await tabState(browser, tab, ({ rows }) => rows.length > 0, "the item is read");
  await browser.clickIcon(page);
  const { evidence } = await browser.must({ kind: "capture", tab });
  await page.close();
  return evidence;
}

/** The pills of a page once there are some. @param {import("playwright-core").Page} page @param {(found: any[]) => unknown} [holds] */
export function paintedPills(page, holds = (found) => found.length > 0) {
  return until(() => pills(page), holds, "pills are painted");
}

/** The row of a listing. */
export const rowOf = (state, id) => state.rows.find((row) => row.listing.id === id);

/**
 * The verdicts of the extension, held against those of the command line on the same snapshot, byte for byte.
 * @param {Browser} browser @param {import("playwright-core").Page} page @param {number} tab @param {string} folder
 */
export async function compareWithProgram(browser, page, tab, folder) {
  await browser.must({ kind: "read_now", tab });
  const snapshot = await browser.inContentScript(page, "touchstone.snapshot(document).then((taken) => taken.text)");
  const state = await browser.ask({ kind: "tab_state", tab });
  const file = join(folder, "snapshot.json");
  await writeFile(file, snapshot);
  const { code, output } = await touchstone("screen-page", "--brand", AURELLE, "--snapshot", file);
  assert.equal(code, 0, output);
  // The language is a setting of the person's casebook, not of the page.
  const told = { ...JSON.parse(output), language: state.language };
  for (const [i, row] of told.rows.entries()) assert.equal(JSON.stringify(state.rows[i]), JSON.stringify(row));
  assert.equal(JSON.stringify(state), JSON.stringify(told));
}

/**
 * The whole thread.
 * @param {Browser} browser
 * @param {string} folder for what is written to disk
 * @param {() => Promise<void>} between
 */
export async function walk(browser, folder, between) {
  await setUp(browser);
  await between();

  // A page of results is opened; suspicious listings are marked on it.
  const search = await browser.open(SEARCH);
  const found = await paintedPills(search);
  assert.ok(found.some((pill) => pill.label.includes("Lumen Gold Edition")), "the plain copy is marked");
  const tab = await browser.tabOf(search);
  const state = await tabState(browser, tab, (now) => rowOf(now, LAST), "the page is read to its end");
  assert.notEqual(rowOf(state, COPY).verdict.band, "clear");
  assert.ok(rowOf(state, COPY).verdict.reasons.length > 0);
  assert.equal(rowOf(state, HONEST).verdict.band, "clear");
  assert.equal(rowOf(state, AUTHORISED).verdict.band, "clear");
  await compareWithProgram(browser, search, tab, folder);
  await between();

  // The panel lists them with reasons; a decision there shows on the page.
  const key = rowOf(state, COPY).key;
  const panel = await browser.openPanel(search);
  const row = panel.locator(`[id="row-${key}"]`);
  await row.waitFor();
  assert.ok((await row.innerText()).includes(rowOf(state, COPY).verdict.reasons[0].title), "the row tells the strongest reason");
  await row.click();
  await between();
  await panel.keyboard.press("c");
  await tabState(browser, tab, (now) => rowOf(now, COPY)?.decision === "confirmed", "the decision is recorded");
  await panel.close();
  await search.bringToFront();
  await paintedPills(search, (now) => now.some((pill) => pill.kind === "decided"));
  await between();

  // The listing's own page is captured with one click.
  const item = await browser.open(`https://item.taobao.com/item.htm?id=${COPY}`);
  const itemTab = await browser.tabOf(item);
  await tabState(browser, itemTab, ({ rows }) => rows.length > 0, "the item is read");
  await browser.clickIcon(item);
  await between();
  const captured = await browser.must({ kind: "capture", tab: itemTab });
  const { rows: evidence } = await browser.ask({ kind: "list_evidence" });
  assert.deepEqual(evidence.map(({ id, state: s, listing }) => ({ id, state: s, listing })), [{ id: captured.evidence, state: "sealed", listing: key }]);
  await between();

  // The package leaves the vault and stands by itself.
  const file = join(folder, evidence[0].file);
  await writeFile(file, await browser.readVault(evidence[0].file));
  const verified = await touchstone("verify", file);
  assert.equal(verified.code, 0, verified.output);

  // A notice is drafted and the portal's form is filled from it.
  const composed = await browser.ask({ kind: "compose_notice", listings: [key], form: "" });
  const notice = composed.notice.id;
  await between();
  const portal = await browser.open(PORTAL);
  const portalTab = await browser.tabOf(portal);
  await browser.clickIcon(portal);
  const { fields } = await browser.must({ kind: "fill", tab: portalTab, notice });
  const published = () => portal.evaluate(() => window.__portal);
  const held = await published();
  assert.equal(held.submits, 0, "nothing was submitted");
  assert.equal(held.values.declaration, false, "declarations are the person's");
  assert.deepEqual(fields.filter(({ state: s }) => s === "missing"), []);
  const { plan } = await browser.ask({ kind: "plan_notice", notice });
  await checkPortal(held.values, plan, composed.notice.contents);
  await between();

  // The person makes the declaration, submits, and keeps the receipt.
  await portal.bringToFront();
  await portal.getByRole("checkbox").last().check();
  await portal.getByRole("button", { name: /^submit/i }).click();
  const receipt = await until(published, ({ receipt: r }) => r, "the portal has taken the notice");
  assert.equal(receipt.submits, 1);
  await browser.clickIcon(portal);
  const kept = await browser.must({ kind: "receipt", tab: portalTab, notice });
  await between();
  await browser.ask({ kind: "record_receipt", notice, number: receipt.receipt.number, evidence: kept.evidence });
  const { notice: filed } = await browser.ask({ kind: "open_notice", notice });
  assert.deepEqual({ state: filed.state, number: filed.number, receipt: filed.receipt }, { state: "submitted", number: receipt.receipt.number, receipt: kept.evidence });

  const checked = await browser.ask({ kind: "check_ledger" });
  assert.equal(checked.fault, null);
  return { file, key, notice };
}

/** Each field on the page, held against the notice. */
function checkPortal(values, plan, contents) {
  assert.equal(values.platform, "taobao");
  assert.equal(values.right_type, contents.right.type);
  assert.equal(values.right, contents.right.number);
  assert.equal(values.complaint_type, contents.complaint_type);
  assert.equal(values.reason, contents.reason);
  assert.deepEqual(values.listings.split("\n").filter(Boolean), contents.listings.map(({ url }) => url));
  assert.equal(values.explanation, contents.explanation);
  assert.equal(values.newsletter, false);
  assert.equal(values.evidence.length + values.test_buy_report.length, plan.fields?.filter?.(({ kind, unlisted }) => kind === "file" && !unlisted).length ?? contents.evidence.length);
}

/**
 * What must hold at the end of every test: no error of the extension, and nothing asked of anybody. Its pages show the
 * pictures of listings that the marketplace's page has shown, and no others.
 * @param {Browser} browser @param {string} [allowed] beginning of what the person had asked for
 */
export function checkConduct({ watch, refused }, allowed) {
  assert.deepEqual(watch.faults, [], "the extension complained");
  const requests = watch.requests.filter((url) => !allowed || !url.startsWith(allowed));
  assert.deepEqual(requests, [], "the extension asked something of the network");
  assert.deepEqual(watch.pictures.filter((url) => !url.startsWith(PICTURES)), [], "the extension asked for a foreign picture");
  assert.deepEqual(refused, [], "a page asked for something that is not ours");
}
