// What an idle tab of a marketplace costs: the memory of five such tabs with the extension, against the same without.
//   node tests/memory/run.mjs
// Prints a table for docs/benchmarks.md.
import { readFile } from "node:fs/promises";
import { launch } from "../harness/browser.mjs";
import { AURELLE } from "../harness/program.mjs";
import { median, memoryOfPages } from "./renderers.mjs";

const ROUNDS = 5;
const TABS = 5;
const PAGE = "https://s.taobao.com/search?q=aurelle";

const rounds = [];
for (let round = 0; round < ROUNDS; round += 1) {
  const bare = await measure(false);
  const loaded = await measure(true);
  rounds.push({ bare, loaded, each: (loaded - bare) / TABS });
}
const megabytes = (bytes) => (bytes / 1e6).toFixed(2);
const row = (what, figures) => `| ${what} | ${megabytes(median(figures))} | ${megabytes(Math.min(...figures))} – ${megabytes(Math.max(...figures))} |`;
console.log("| what | MB, median | MB, of all rounds |\n|---|---:|---:|");
console.log(row(`${TABS} tabs without the extension`, rounds.map(({ bare }) => bare)));
console.log(row(`${TABS} tabs with it`, rounds.map(({ loaded }) => loaded)));
console.log(row("more for each idle tab", rounds.map(({ each }) => each)));

/** @param {boolean} extension @returns {Promise<number>} bytes */
async function measure(extension) {
  const browser = await launch({ extension });
  try {
    if (extension) await browser.ask({ kind: "save_brand", id: "", toml: await readFile(AURELLE, "utf8") });
    const pages = [];
    for (let tab = 0; tab < TABS; tab += 1) pages.push(await browser.open(PAGE));
    for (const page of pages) {
      await page.bringToFront();
      // A tab is idle when all that it shows is read, screened and painted. Both runs ask in the same way, and not by
      // the browser's protocol for documents: a copy of the document would stay in the page's process.
      await page.waitForFunction(isPainted, extension);
    }
    for (const page of pages) await collectGarbage(browser, page);
    return await memoryOfPages(browser.protocol);
  } finally {
    await browser.close();
  }
}

/** Runs in the page: the host of the pills is the one DIV that is ever appended to the root element itself. */
function isPainted(expected) {
  return [...document.documentElement.children].some(({ nodeName }) => nodeName === "DIV") === expected;
}

/** What a page has let go of would be counted by chance. */
async function collectGarbage(browser, page) {
  const session = await browser.context.newCDPSession(page);
  await session.send("HeapProfiler.enable");
  await session.send("HeapProfiler.collectGarbage");
  await session.detach();
}
