// The walk itself. Each stop does what a person would do, takes its pictures, and says what was found.
import { execFile } from "node:child_process";
import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { paintedPills, tabState } from "../e2e/walk.mjs";
import { until } from "../harness/until.mjs";
import { writeReport } from "./report.mjs";
import { SEARCH } from "./tour.mjs";

const run = promisify(execFile);

/** Every picture is taken in each of these. */
const LOOKS = [
  { language: "en", theme: "light" },
  { language: "en", theme: "dark" },
  { language: "zh", theme: "light" },
  { language: "zh", theme: "dark" },
];
/** The practice portal, whose account holds the brand's right. */
const PORTAL = `https://ipp.alibabagroup.com/?record=${encodeURIComponent("trademark|INVENTED-0000001|AURELLE|18, 25")}`;
const FORM = "ipp-taobao";
/** A day's first bite: listings that go into the notice. */
const LISTINGS = 3;

/**
 * Walks the main job and writes what it leaves into `out`.
 * @param {import("../harness/browser.mjs").Browser} browser
 * @param {string} out
 * @returns {Promise<number>} checks that failed
 */
export async function walk(browser, out) {
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  const stops = [];
  const stop = (title, text, pictures) => {
    stops.push({ title, text, pictures });
    console.log(`${stops.length}. ${title}: ${text}`);
  };

  const { verdicts, search } = await readSearch(browser);
  const flagged = verdicts.rows.filter(({ verdict }) => verdict.band !== "clear");
  const likely = verdicts.rows.filter(({ verdict }) => verdict.band === "likely");
  const searchPictures = await inEveryLook(browser, out, "search", search);
  stop("A search page is read", `${verdicts.rows.length} listings, ${flagged.length} flagged, ${likely.length} of them likely`, searchPictures);

  const panel = await browser.openPanel(search);
  await panel.setViewportSize({ width: 420, height: 900 });
  await panel.getByRole("button").first().waitFor();
  stop("The panel lists them by suspicion", "one row a listing, reasons on demand", await inEveryLook(browser, out, "panel", panel));
  await panel.close();

  const chosen = likely.slice(0, LISTINGS);
  const sealed = await capture(browser, chosen[0].listing.url, "capture");
  await writeFile(path.join(out, sealed.name), await browser.readVault(sealed.name));
  stop("One click seals the evidence", `${sealed.name}, sha256 ${sealed.sha256}`, []);

  const keys = chosen.map(({ key }) => key);
  await browser.ask({ kind: "decide", listings: keys, decision: "confirmed", note: "" });
  const queue = await browser.openWorkspace("queue");
  await queue.getByRole("button").first().waitFor();
  stop("A person reviews", `${keys.length} listings confirmed`, await inEveryLook(browser, out, "workspace", queue));
  await queue.close();

  const { filled, receipt, pictures } = await file(browser, out, keys);
  const done = filled.filter(({ state }) => state === "done").length;
  const text = `${done} of ${filled.length} fields filled and verified, the others left to the person; the portal's number is ${receipt}`;
  stop("The notice is filled, and a person submits", text, pictures);

  const { attachment } = await browser.askForBytes({ kind: "export_casebook" });
  await writeFile(path.join(out, "casebook.sqlite"), attachment.bytes);
  stop("The casebook is exported", `casebook.sqlite, ${attachment.bytes.length} bytes`, []);

  const checks = await check(browser, out, sealed.name);
  const products = [
    { name: sealed.name, what: "sealed evidence package of the first listing" },
    { name: "casebook.sqlite", what: "the casebook, as any SQLite tool opens it" },
  ];
  await writeReport(out, { stops, products, checks });
  for (const { name, passed, detail } of checks) console.log(`${passed ? "passed" : "FAILED"}: ${name} ${detail}`);
  console.log(`report: ${path.join(out, "report.html")}`);
  return checks.filter(({ passed }) => !passed).length;
}

async function readSearch(browser) {
  const search = await browser.open(SEARCH);
  const tab = await browser.tabOf(search);
  await paintedPills(search);
  await browser.must({ kind: "read_now", tab });
  const verdicts = await tabState(browser, tab, ({ rows }) => rows.length > 0, "the page is read");
  return { verdicts, search };
}

/** Opens a page, clicks the icon, captures it as the panel's button does. */
async function capture(browser, url, kind) {
  const page = await browser.open(url);
  const tab = await browser.tabOf(page);
  await browser.clickIcon(page);
  const answer = await browser.must({ kind, tab });
  await page.close();
  return answer;
}

/** Composes, fills, and does the person's part: declares, submits, keeps the receipt. */
async function file(browser, out, keys) {
  const composed = await browser.ask({ kind: "compose_notice", listings: keys, form: FORM });
  const notice = composed.notice.id;
  const pictures = [];
  let filled = [];
  let portal;
  for (const language of ["en", "zh"]) {
    portal = await browser.open(`${PORTAL}&lang=${language}`);
    const tab = await browser.tabOf(portal);
    await browser.clickIcon(portal);
    ({ fields: filled } = await browser.must({ kind: "fill", tab, notice }));
    for (const theme of ["light", "dark"]) {
      const name = `portal-${language}-${theme}.png`;
      await portal.emulateMedia({ colorScheme: theme });
      await portal.screenshot({ path: path.join(out, name), fullPage: true });
      pictures.push(name);
    }
    if (language === "en") await portal.close();
  }
  // From here on everything is the person's.
  await portal.getByRole("checkbox").last().check();
  await portal.getByRole("button", { name: "提交投诉" }).click();
  const { receipt } = await until(() => portal.evaluate(() => globalThis.__portal), ({ receipt: r }) => r, "the portal has taken the notice");
  const { number } = receipt;
  const tab = await browser.tabOf(portal);
  await browser.clickIcon(portal);
  const kept = await browser.must({ kind: "receipt", tab, notice });
  await browser.ask({ kind: "record_receipt", notice, number, evidence: kept.evidence });
  return { filled, receipt: number, pictures };
}

/** One picture a language and theme. */
async function inEveryLook(browser, out, name, page) {
  const names = [];
  const { settings } = await browser.ask({ kind: "read_settings" });
  for (const { language, theme } of LOOKS) {
    await browser.ask({ kind: "save_settings", settings: { ...settings, language, theme } });
    await page.emulateMedia({ colorScheme: theme });
    await page.reload();
    await page.waitForLoadState("networkidle");
    const picture = `${name}-${language}-${theme}.png`;
    await page.bringToFront();
    await page.screenshot({ path: path.join(out, picture) });
    names.push(picture);
  }
  await browser.ask({ kind: "save_settings", settings });
  return names;
}

/** What others say about what the walk left. */
async function check(browser, out, name) {
  const touchstone = process.env.TOUCHSTONE ?? "target/debug/touchstone";
  const results = [
    await verdictOf("touchstone verify", touchstone, ["verify", path.join(out, name)]),
    await verdictOf("touchstone casebook check", touchstone, ["casebook", "check", path.join(out, "casebook.sqlite")]),
  ];
  if (process.env.PYTHON) {
    const wacz = path.join(path.dirname(process.env.PYTHON), "wacz");
    results.push(await verdictOf("wacz validate (not ours)", wacz, ["validate", "-f", path.join(out, name)]));
  }
  const faults = browser.watch.faults;
  results.push({ name: "no error in the extension", passed: faults.length === 0, detail: faults.join("; ") });
  return results;
}

async function verdictOf(name, program, given) {
  try {
    const { stdout } = await run(program, given);
    return { name, passed: true, detail: stdout.trim().split("\n").at(-1) ?? "" };
  } catch (error) {
    return { name, passed: false, detail: String(error.stdout || error.stderr || error.message).trim().slice(0, 500) };
  }
}
