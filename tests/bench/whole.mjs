// How long a picture of a whole page of 20,000 pixels takes, against what the browser's limit of two shots a second
// leaves, and what the browser's processes hold at most meanwhile:
//   node tests/bench/whole.mjs [--rounds 3]
// Prints a table in Markdown.
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { HOST, answer } from "../capture/pages.mjs";
import { entries } from "../harness/archive.mjs";
import { launch } from "../harness/browser.mjs";

const { values } = parseArgs({ options: { rounds: { type: "string", default: "3" } } });
/** Shots that the browser allows in a second. */
const SHOTS = 2;
const PACE_MS = 100;

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Memory that a process shares with nobody, in bytes; 0 for one that has ended. @param {number} id */
async function own(id) {
  const text = await readFile(`/proc/${id}/smaps_rollup`, "utf8").catch(() => "");
  return Number(/Private_Dirty:\s+(\d+)/.exec(text)?.[1] ?? 0) * 1024;
}

const browser = await launch({ allowed: ["pageCapture"] });
try {
  await browser.context.route(`${HOST}/**`, async (route) => {
    const found = answer(new URL(route.request().url()).pathname);
    await (found ? route.fulfill(found) : route.fulfill({ status: 404, body: "" }));
  });
  const page = await browser.open(`${HOST}/plain`);
  const tab = await browser.tabOf(page);
  await browser.withoutPanel();
  await browser.clickIcon(page);
  const memory = async () => {
    const { processInfo } = await browser.protocol.send("SystemInfo.getProcessInfo");
    const sizes = await Promise.all(processInfo.map(({ id }) => own(id)));
    return sizes.reduce((sum, size) => sum + size, 0);
  };
  const seconds = [];
  const floors = [];
  const peaks = [];
  let [height, screens] = [0, 0];
  for (let round = 0; round < Number(values.rounds); round += 1) {
    const before = await memory();
    let peak = before;
    let done = false;
    const watching = (async () => {
      while (!done) {
        peak = Math.max(peak, await memory());
        await new Promise((passed) => setTimeout(passed, PACE_MS));
      }
    })();
    const begun = performance.now();
    const { name } = await browser.must({ kind: "capture", tab, whole: true });
    seconds.push((performance.now() - begun) / 1_000);
    done = true;
    await watching;
    peaks.push(peak - before);
    const parts = entries(await browser.readVault(name), name);
    height = parts.get("evidence/fullpage.png")?.readUInt32BE(20) ?? 0;
    screens = Number(/in (\d+) screens/.exec(String(parts.get("evidence/capture.json")))?.[1]);
    // The shot of the window is one more; the first two of all wait for nobody.
    floors.push((screens + 1 - SHOTS) / SHOTS);
  }
  const [taken, floor] = [median(seconds), median(floors)];
  console.log("| what | figure |\n|---|---:|");
  console.log(`| height of the page, pixels | ${height.toLocaleString("en")} |`);
  console.log(`| screens | ${screens} |`);
  console.log(`| floor that two shots a second set, s | ${floor.toFixed(1)} |`);
  console.log(`| from the click to the sealed package, median s | ${taken.toFixed(1)} |`);
  console.log(`| ratio | ${(taken / floor).toFixed(2)} |`);
  console.log(`| private memory of all processes of the browser, more at most, MB | ${(Math.max(...peaks) / 1e6).toFixed(0)} |`);
} finally {
  await browser.close();
}
