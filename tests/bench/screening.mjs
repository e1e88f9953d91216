// Listings a second of the core in the browser's WebAssembly, over the corpus of the native benchmark:
//   node tests/bench/screening.mjs MODULE.wasm KNOWLEDGE.json NAME
// For every slice the best of some rounds, added up, as the native one does.
import { readFile } from "node:fs/promises";
import { launch } from "../harness/browser.mjs";

const [module, knowledge, name] = process.argv.slice(2);
const LISTINGS = 10_000;
const BRANDS = 100;

const browser = await launch();
try {
  const page = await browser.context.newPage();
  await page.goto("about:blank");
  const bytes = (await readFile(module)).toString("base64");
  const figures = await page.evaluate(
    async ({ bytes, knowledge, LISTINGS, BRANDS }) => {
      const SLICE = 500;
      const ROUNDS = 15;
      const binary = Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0));
      const { instance } = await WebAssembly.instantiate(binary, {});
      const { memory, place, prepare, screen } = /** @type {any} */ (instance.exports);
      const text = new TextEncoder().encode(knowledge);
      const at = place(text.length);
      new Uint8Array(memory.buffer, at, text.length).set(text);
      const count = prepare(BRANDS, LISTINGS);
      let total = 0;
      let flagged = 0;
      for (let from = 0; from < count; from += SLICE) {
        let best = Infinity;
        let found = 0;
        for (let round = 0; round < ROUNDS; round += 1) {
          const begun = performance.now();
          found = screen(from, SLICE);
          best = Math.min(best, performance.now() - begun);
        }
        total += best;
        flagged += found;
      }
      return { rate: (count / total) * 1000, flagged };
    },
    { bytes, knowledge: await readFile(knowledge, "utf8"), LISTINGS, BRANDS },
  );
  console.log(`screening in Chromium's WebAssembly, ${name}: ${figures.rate.toFixed(0)} listings/s (${figures.flagged} with reasons)`);
} finally {
  await browser.close();
}
