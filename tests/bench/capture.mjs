// How long a person waits from the click to the sealed package of a listing's own page, with and without permission to
// save complete pages:
//   node tests/bench/capture.mjs [--rounds 20]
// Prints a table in Markdown.
import { parseArgs } from "node:util";
import { launch } from "../harness/browser.mjs";
import { COPY, setUp } from "../e2e/walk.mjs";

const { values } = parseArgs({ options: { rounds: { type: "string", default: "20" } } });
const ROUNDS = Number(values.rounds);
const ADDRESS = `https://item.taobao.com/item.htm?id=${COPY}`;
/** Chrome shoots a tab twice a second at most: rounds that come sooner would measure its patience. */
const APART_MS = 1_000;

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

console.log("| page saved by | median ms | least ms | most ms | bytes |\n|---|---:|---:|---:|---:|");
await measure("what the page shows", []);
await measure("what the page shows and MHTML", ["pageCapture"]);

/** @param {string} name @param {string[]} allowed */
async function measure(name, allowed) {
  const browser = await launch({ allowed });
  try {
    await setUp(browser);
    const page = await browser.open(ADDRESS);
    const tab = await browser.tabOf(page);
    await browser.withoutPanel();
    await browser.clickIcon(page);
    const times = [];
    let bytes = 0;
    // The first capture loads the back room; it is the person's first of the day and counted with the rest.
    for (let round = 0; round < ROUNDS; round += 1) {
      await new Promise((passed) => setTimeout(passed, APART_MS));
      const begun = performance.now();
      const sealed = await browser.must({ kind: "capture", tab });
      times.push(performance.now() - begun);
      bytes = (await browser.readVault(sealed.name)).length;
    }
    console.log(`| ${name} | ${median(times).toFixed(0)} | ${Math.min(...times).toFixed(0)} | ${Math.max(...times).toFixed(0)} | ${bytes} |`);
  } finally {
    await browser.close();
  }
}
