// What a person waits for in the workspace of a casebook that has grown, in the packed extension:
//   node tests/bench/workspace.mjs [--rounds 11] FILE.sqlite…
// The files are those of `grown` (crate/casebook/examples); each stands in the browser's own casebook's place. Prints a
// table in Markdown; with `--profile` also what each question to the desk takes by itself.
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { launch } from "../harness/browser.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: "string", default: "11" }, profile: { type: "boolean", default: false } },
});
const ROUNDS = Number(values.rounds);

/** Rows that are scrolled through, at least, and how far the wheel turns with each of its steps. */
const SCROLLED_ROWS = 900;
const WHEEL_STEPS = 120;
/** Times that a list is scrolled, and beside it the same rows as a page without a script. */
const SCROLL_ROUNDS = 3;
const WHEEL_PIXELS = 160;

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Bytes of the header that the file pool puts before each of its files. */
const POOL_HEADER = 4096;

/** Puts a casebook in the place of the browser's own. @param {import("../harness/browser.mjs").Browser} browser @param {string} file */
async function install(browser, file) {
  const inside = await browser.inside();
  await browser.ask({ kind: "read_settings" });
  await inside.evaluate(() => {
    const input = document.createElement("input");
    input.type = "file";
    input.id = "casebook";
    document.documentElement.append(input);
  });
  await inside.locator("#casebook").setInputFiles(file);
  // The desk holds its files until it has ended.
  await browser.killDesk();
  const bytes = await inside.evaluate(async (header) => {
    const chosen = /** @type {HTMLInputElement} */ (document.getElementById("casebook")).files?.[0];
    if (!chosen) throw new Error("no file was chosen");
    const root = await navigator.storage.getDirectory();
    const folder = await (await root.getDirectoryHandle("casebook")).getDirectoryHandle(".opaque");
    for await (const handle of folder.values()) {
      const name = new TextDecoder().decode(await (await handle.getFile()).slice(0, header).arrayBuffer());
      if (!/^\/?casebook\.sqlite\0/.test(name)) continue;
      const stream = await handle.createWritable({ keepExistingData: true });
      await stream.truncate(header);
      await stream.seek(header);
      await chosen.stream().pipeTo(stream);
      return chosen.size;
    }
    throw new Error("the casebook's file is not in its folder");
  }, POOL_HEADER);
  const { record } = await browser.ask({ kind: "read_record" });
  // The number in the title of a listing far down the queue.
  const filter = { bands: [], undecided: true, marketplace: "", search: "" };
  const { rows } = await browser.ask({ kind: "list_queue", filter, offset: Math.floor((record.likely + record.refer) / 2), limit: 1 });
  const number = /\d{4}$/.exec(rows[0].listing.title)?.[0];
  if (!number) throw new Error(`no number in “${rows[0].listing.title}”`);
  return { bytes, listings: record.likely + record.refer, decisions: record.answered, number };
}

/** Runs in the page: does something and waits until the page shows what is looked for, and that is drawn. */
function installStopwatch() {
  globalThis.drawn = (selector, matches) =>
    new Promise((done) => {
      const look = () => {
        const found = document.querySelector(selector);
        if (!found || (matches && !new RegExp(matches, "u").test(found.id + " " + found.textContent))) return false;
        observer.disconnect();
        requestAnimationFrame(() => setTimeout(() => done(performance.now())));
        return true;
      };
      const observer = new MutationObserver(look);
      if (!look()) observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    });
  globalThis.timed = async (act, selector, matches) => {
    const begun = performance.now();
    act();
    return (await globalThis.drawn(selector, matches)) - begun;
  };
}

/** Sections, with what is drawn last of what the desk answers. */
const SECTIONS = [["record", ".meter"], ["sellers", "table.grid tbody tr"], ["notices", ".plain-rows li"], ["evidence", ".plain-rows li"], ["ledger", "table.ledger tbody tr"]];

const ROW = ".queue-rows .queue-row .facts";
const FIRST = ".queue-rows .queue-row:first-child";

/** @param {import("playwright-core").Page} page @param {string} route @param {string} selector @param {string} [matches] */
const goes = (page, route, selector, matches) =>
  page.evaluate(([to, what, says]) => globalThis.timed(() => (location.hash = `#/${to}`), what, says), [route, selector, matches ?? ""]);

/** @param {import("playwright-core").Page} page @param {string} words @param {string} matches */
const searches = (page, words, matches) =>
  page.evaluate(([typed, what, says]) => globalThis.timed(() => {
    const box = /** @type {HTMLInputElement} */ (document.getElementById("search"));
    box.value = typed;
    box.dispatchEvent(new Event("input", { bubbles: true }));
  }, what, says), [words, FIRST, matches]);

/** Opens the workspace in a new tab and waits for its rows; the time runs from the beginning of the navigation. */
async function opens(browser) {
  const page = await browser.context.newPage();
  await page.addInitScript(installStopwatch);
  await page.goto(`${browser.origin}/pages/workspace.html#/queue`, { waitUntil: "commit" });
  const took = await page.evaluate((row) => globalThis.drawn(row), ROW);
  return { page, took };
}

/** Asks for rows until so many are there. */
async function grows(page) {
  const more = page.locator("button.fold");
  await page.waitForSelector(ROW);
  const shown = () => page.evaluate(() => {
    const last = Number(document.querySelector(".queue-row")?.getAttribute("aria-setsize"));
    const missing = Number((document.querySelector("button.fold")?.textContent ?? "0").replaceAll(/\D/gu, ""));
    return last - missing;
  });
  await page.waitForFunction(() => document.querySelector("button.fold") || Number(document.querySelector(".queue-row")?.getAttribute("aria-setsize")) <= 150);
  for (let rows = await shown(); rows < SCROLLED_ROWS && (await more.count()); rows = await shown()) {
    const text = await more.textContent();
    await more.click();
    await page.waitForFunction((before) => document.querySelector("button.fold")?.textContent !== before, text);
  }
  return shown();
}

/** Turns the wheel over a list: how many frames came late, and the longest wait for one. */
async function scrolls(page) {
  const box = await page.locator(".list").boundingBox();
  await page.mouse.move((box?.x ?? 0) + 200, (box?.y ?? 0) + 300);
  await page.evaluate(() => {
    const frames = (globalThis.frames_ = []);
    const note = (now) => { frames.push(now); globalThis.noting = requestAnimationFrame(note); };
    globalThis.noting = requestAnimationFrame(note);
  });
  for (let step = 0; step < WHEEL_STEPS; step += 1) await page.mouse.wheel(0, WHEEL_PIXELS);
  const gaps = await page.evaluate(() => {
    cancelAnimationFrame(globalThis.noting);
    return globalThis.frames_.slice(1).map((at, index) => at - globalThis.frames_[index]);
  });
  const scrolled = await page.evaluate(() => [...document.querySelectorAll("*")].reduce((most, one) => Math.max(most, one.scrollTop), 0));
  if (scrolled < WHEEL_PIXELS * 10) throw new Error(`the list was scrolled by ${scrolled} pixels only`);
  const frame = median(gaps);
  return { frames: gaps.length, late: gaps.filter((gap) => gap > 1.5 * frame).length, longest: Math.max(...gaps) };
}

/**
 * The same rows as a page without a script, all drawn: what this browser on this machine can do.
 * @param {import("../harness/browser.mjs").Browser} browser @param {import("playwright-core").Page} page @param {number} rows
 */
async function still(browser, page, rows) {
  const html = await page.evaluate((count) => {
    const copy = /** @type {Element} */ (document.documentElement.cloneNode(true));
    for (const element of copy.querySelectorAll("script, link:not([rel=stylesheet]), button.fold")) element.remove();
    const list = /** @type {HTMLElement} */ (copy.querySelector(".queue-rows"));
    list.removeAttribute("style");
    const drawn = [...list.children];
    for (let at = drawn.length; at < count; at += 1) list.append(drawn[at % drawn.length].cloneNode(true));
    return `<!doctype html>${copy.outerHTML}`;
  }, rows);
  const styles = await page.evaluate(() => Promise.all([...document.styleSheets].map(async ({ href }) => (href ? (await fetch(href)).text() : ""))));
  const plain = await browser.context.newPage();
  await plain.route("http://still.example/**", (route) => {
    const isPage = new URL(route.request().url()).pathname === "/";
    if (isPage) return route.fulfill({ contentType: "text/html", body: html.replaceAll(/<link[^>]*>/gu, "").replace("</head>", `<style>${styles.join("")}</style></head>`) });
    return route.abort();
  });
  await plain.goto("http://still.example/");
  await plain.waitForSelector(ROW);
  const scrolling = await scrolls(plain);
  await plain.close();
  return scrolling;
}

async function measure(file) {
  const browser = await launch();
  try {
    const { bytes, listings, decisions, number } = await install(browser, file);
    /** @type {Record<string, number[]>} */
    const times = {};
    const note = (what, took) => (times[what] ??= []).push(took);
    for (let round = 0; round < ROUNDS; round += 1) {
      const { page, took } = await opens(browser);
      note("opening the workspace, to the first rows", took);
      // A filter and its opposite: what is waited for was not there before.
      note("filter: one marketplace", await goes(page, "queue?market=ebay", FIRST, "^queue-ebay"));
      note("filter: another, decided ones too", await goes(page, "queue?market=aliexpress&decided=shown", FIRST, "^queue-aliexpress"));
      note("filter: none", await goes(page, "queue", ".queue-rows .queue-row[id^='queue-taobao']"));
      note("grouped by seller", await goes(page, "queue?by=seller", ".groups li"));
      await goes(page, "queue", ROW);
      note("search: a Chinese word of two characters", await searches(page, "女包", "女包"));
      note("search: two words", await searches(page, "mirror belt", "belt"));
      note("search: a rare number", await searches(page, number, number));
      note("one listing", await page.evaluate((row) => globalThis.timed(() => /** @type {HTMLElement} */ (document.querySelector(row)).click(), ".detail .case, .detail h2"), FIRST));
      for (const [name, selector] of SECTIONS) {
        note(`the page of the ${name}`, await goes(page, name, `nav:has(a[href="#/${name}"][aria-current]) + main ${selector}`));
      }
      await page.close();
    }
    const scrolling = [];
    for (let round = 0; round < SCROLL_ROUNDS; round += 1) {
      const { page } = await opens(browser);
      const rows = await grows(page);
      scrolling.push({ rows, ours: await scrolls(page), peer: await still(browser, page, rows) });
      await page.close();
    }
    if (values.profile) await profile(browser);
    return { listings, decisions, bytes, times, scrolling };
  } finally {
    await browser.close();
  }
}

/** What single questions take, there and back, the answer's size beside it. */
async function profile(browser) {
  const filter = { bands: [], undecided: true, marketplace: "", search: "", by: "", group: null, source: "", second: false };
  const list = (change) => ({ kind: "list_queue", filter: { ...filter, ...change }, offset: 0, limit: 150 });
  const questions = {
    queue: list({}), market: list({ marketplace: "ebay" }), decided: list({ undecided: false }), search: list({ search: "女包" }), rare: list({ search: "4321" }),
    groups: { kind: "list_groups", filter: { ...filter, by: "seller" } },
    ...Object.fromEntries(["read_settings", "read_record", "list_patrols", "list_notices", "list_filings", "list_sellers", "list_evidence", "list_brands"].map((kind) => [kind, { kind }])),
    ledger: { kind: "read_ledger", subject: "", limit: 500 },
  };
  const inside = await browser.inside();
  for (const [name, question] of Object.entries(questions)) {
    const taken = await inside.evaluate(async (request) => {
      const { ask } = await import(chrome.runtime.getURL("pages/desk-client.js"));
      const took = [];
      let size = 0;
      for (let i = 0; i < 7; i += 1) {
        const begun = performance.now();
        size = JSON.stringify(await ask(request)).length;
        took.push(performance.now() - begun);
      }
      return { took, size };
    }, question);
    console.error(`${name}: ${median(taken.took).toFixed(0)} ms, ${taken.size} characters`);
  }
}

const found = [];
for (const file of positionals) found.push(await measure(file));
const row = (name, cell) => console.log(`| ${name} | ${found.map(cell).join(" | ")} |`);
row("listings in the queue", ({ listings }) => listings);
console.log(`|---|${found.map(() => "---:|").join("")}`);
row("decisions", ({ decisions }) => decisions);
row("bytes of the casebook's file", ({ bytes }) => bytes);
for (const what of Object.keys(found[0]?.times ?? {})) row(`${what}, ms`, ({ times }) => median(times[what]).toFixed(0));
const each = (scrolling, cell) => scrolling.map(cell).join("; ");
row("rows scrolled through", ({ scrolling }) => scrolling[0].rows);
row("frames while scrolling, those that came late, each time", ({ scrolling }) => each(scrolling, ({ ours }) => `${ours.frames}, ${ours.late}`));
row("the same rows as a page without a script", ({ scrolling }) => each(scrolling, ({ peer }) => `${peer.frames}, ${peer.late}`));
row("longest wait for a frame, ms", ({ scrolling }) => Math.max(...scrolling.map(({ ours }) => ours.longest)).toFixed(0));
row("and of that page", ({ scrolling }) => Math.max(...scrolling.map(({ peer }) => peer.longest)).toFixed(0));
