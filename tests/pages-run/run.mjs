// Opens every saved page of a folder under its real host name with the packed extension, and reports what it read:
//   node tests/pages-run/run.mjs DIR [--json OUT] [--only WORD] [--brand FILE.toml ...] [--exercise]
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { launch } from "../harness/browser.mjs";
import { exerciseProfile } from "./exercise.mjs";
import { savedPages } from "./index.mjs";
import { PageReader } from "./reader.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: "string" },
    only: { type: "string" },
    brand: { type: "string", multiple: true, default: [] },
    exercise: { type: "boolean", default: false },
  },
});
const [folder] = positionals;
const pages = (await savedPages(folder)).filter(({ name }) => !values.only || name.includes(values.only));
const browser = await launch();
const reader = new PageReader(browser);
const totals = { pages: 0, listings: 0, flagged: 0, errors: 0 };
/** @type {number[]} */
const paints = [];
try {
  await reader.start();
  const profiles = await Promise.all(values.brand.map((file) => readFile(file, "utf8")));
  if (values.exercise) profiles.push(exerciseProfile(await titlesOfAll()));
  for (const toml of profiles) await browser.ask({ kind: "save_brand", id: "", toml });
  console.log(["listings", "flagged", "paint ms", "errors", "page"].join("\t"));
  for (const saved of pages) {
    const row = await open(saved);
    totals.pages += 1;
    totals.listings += row.listings;
    totals.flagged += row.flagged;
    totals.errors += row.errors.length;
    if (row.paintMs !== null) paints.push(row.paintMs);
    const note = row.clicked ? " (by a click on the icon)" : "";
    console.log([row.listings, row.flagged, row.paintMs ?? "-", row.errors.length, saved.name + note].join("\t"));
    for (const error of row.errors) console.log(`    ${error}`);
  }
} finally {
  await browser.close();
}
console.log(`${totals.pages} pages, ${totals.listings} listings, ${totals.flagged} flagged, ${totals.errors} errors`);
if (paints.length > 0) {
  const sorted = paints.toSorted((a, b) => a - b);
  console.log(`painted on ${paints.length} pages: median ${sorted[Math.floor(sorted.length / 2)]} ms, at most ${sorted.at(-1)} ms`);
}
process.exitCode = totals.errors === 0 ? 0 : 1;

/** Titles of each page, read once with no brand. */
async function titlesOfAll() {
  const titles = [];
  for (const saved of pages) {
    const { verdicts } = await reader.read(saved.url, await readFile(saved.file));
    titles.push(verdicts.rows.map(({ listing }) => listing.title));
  }
  return titles;
}

/** @param {import("./index.mjs").SavedPage} saved */
async function open(saved) {
  try {
    const { verdicts, paintMs, clicked, errors } = await reader.read(saved.url, await readFile(saved.file));
    const listings = verdicts.rows.map(({ listing }) => listing);
    if (values.json) {
      // The form of `touchstone extract`.
      const out = path.join(values.json, `${saved.name}.json`);
      await mkdir(path.dirname(out), { recursive: true });
      await writeFile(out, JSON.stringify({ schema: 1, page: verdicts.page, listings }) + "\n");
    }
    const flagged = verdicts.rows.filter(({ verdict }) => verdict.band !== "clear").length;
    return { listings: listings.length, flagged, paintMs, clicked, errors };
  } catch (error) {
    return { listings: 0, flagged: 0, paintMs: null, clicked: false, errors: [String(error?.message ?? error)] };
  }
}
