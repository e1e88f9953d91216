// What reading and painting a page costs its main thread, and how long a person waits for the marks:
//   node tests/bench/reading.mjs [--rounds 20]
// Prints a table in Markdown. The page itself is idle, so that every task in the trace is ours or the browser's own.
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { launch } from "../harness/browser.mjs";
import { AURELLE } from "../harness/program.mjs";
import { results } from "./cards.mjs";

const { values } = parseArgs({ options: { rounds: { type: "string", default: "20" } } });
const ROUNDS = Number(values.rounds);
const ADDRESS = "https://s.taobao.com/search?q=bench";

/** @param {number[]} numbers */
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const told = (numbers) => median(numbers).toFixed(1);

/**
 * One reading from the first look at the page to the last pill, as the page's main thread sees it.
 * @param {import("../harness/browser.mjs").Browser} browser @param {number} count cards
 */
async function round(browser, count) {
  const page = await browser.context.newPage();
  await page.route(ADDRESS, (route) => route.fulfill({ contentType: "text/html; charset=utf-8", headers: { "content-security-policy": "script-src 'none'" }, body: results(count) }));
  await page.goto(ADDRESS);
  const tab = await browser.tabOf(page);
  await browser.must({ kind: "read_now", tab });
  const session = await browser.context.newCDPSession(page);
  try {
    const phases = await browser.inContentScript(page, `(async () => {
      const begun = performance.now();
      const taken = await touchstone.snapshot(document);
      const read = performance.now();
      const answer = await touchstone.desk.ask({ kind: "read_page", snapshot: taken.text });
      const answered = performance.now();
      await touchstone.desk.ask({ kind: "read_again", url: document.URL });
      return { read: read - begun, ask: answered - read, again: performance.now() - answered, rows: answer.rows.length, nodes: taken.elements.length };
    })()`);
    if (phases.rows !== count) throw new Error(`${phases.rows} of ${count} cards were read`);
    const events = [];
    session.on("Tracing.dataCollected", ({ value }) => events.push(...value));
    const complete = new Promise((done) => session.once("Tracing.tracingComplete", done));
    await session.send("Tracing.start", { transferMode: "ReportEvents", traceConfig: { includedCategories: ["toplevel", "devtools.timeline", "disabled-by-default-devtools.timeline"] } });
    const start = await page.evaluate(() => performance.now());
    await browser.must({ kind: "read_now", tab });
    const waited = (await page.evaluate(() => performance.now())) - start;
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    await session.send("Tracing.end");
    await complete;
    const thread = busiest(events);
    const tasks = events.filter(({ name, ph, pid, tid }) => name === "RunTask" && ph === "X" && `${pid}/${tid}` === thread).map(({ dur }) => dur / 1000);
    return { ...phases, waited, longest: Math.max(...tasks), sum: tasks.reduce((a, b) => a + b, 0) };
  } finally {
    await session.detach();
    await page.close();
  }
}

/** The thread that ran the page's functions. @param {any[]} events */
function busiest(events) {
  const spent = new Map();
  for (const { name, ph, pid, tid, dur, args } of events) {
    if (ph !== "X" || name !== "FunctionCall" || !args?.data?.url?.includes("/content/")) continue;
    const thread = `${pid}/${tid}`;
    spent.set(thread, (spent.get(thread) ?? 0) + dur);
  }
  const [found] = [...spent].sort((a, b) => b[1] - a[1]);
  if (!found) throw new Error("the trace holds nothing of our content scripts");
  return found[0];
}

const browser = await launch();
try {
  await browser.ask({ kind: "save_brand", id: "", toml: await readFile(AURELLE, "utf8") });
  console.log("| cards | rows of the table | read ms | answer ms | answer again ms | marks after ms | main thread, sum ms | longest task ms |");
  console.log("|---:|---:|---:|---:|---:|---:|---:|---:|");
  for (const count of [60, 500]) {
    const rounds = [];
    for (let i = 0; i < ROUNDS; i += 1) rounds.push(await round(browser, count));
    const of = (key) => rounds.map((one) => one[key]);
    console.log(`| ${count} | ${rounds[0].nodes} | ${told(of("read"))} | ${told(of("ask"))} | ${told(of("again"))} | ${told(of("waited"))} | ${told(of("sum"))} | ${told(of("longest"))} |`);
  }
} finally {
  await browser.close();
}
