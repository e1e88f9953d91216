// Opens every saved page of a folder under its real host name with the packed extension, and reports what it read:
//   node tests/pages-run/run.mjs DIR [--json OUT] [--only WORD] [--brand FILE.toml]
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { launch } from "../harness/browser.mjs";
import { savedPages } from "./index.mjs";
import { PageReader } from "./reader.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: "string" }, only: { type: "string" }, brand: { type: "string" } },
});
const [folder] = positionals;
const pages = (await savedPages(folder)).filter(({ name }) => !values.only || name.includes(values.only));
const browser = await launch();
const reader = new PageReader(browser);
const totals = { pages: 0, listings: 0, flagged: 0, errors: 0 };
try {
  await reader.start();
  if (values.brand) {
    await browser.ask({ kind: "save_brand", id: "", toml: await readFile(values.brand, "utf8") });
  }
  console.log(["listings", "flagged", "paint ms", "errors", "page"].join("\t"));
  for (const saved of pages) {
    const row = await open(saved);
    totals.pages += 1;
    totals.listings += row.listings;
    totals.flagged += row.flagged;
    totals.errors += row.errors.length;
    const note = row.clicked ? " (by a click on the icon)" : "";
    console.log([row.listings, row.flagged, row.paintMs ?? "-", row.errors.length, saved.name + note].join("\t"));
    for (const error of row.errors) console.log(`    ${error}`);
  }
} finally {
  await browser.close();
}
console.log(`${totals.pages} pages, ${totals.listings} listings, ${totals.flagged} flagged, ${totals.errors} errors`);
process.exitCode = totals.errors === 0 ? 0 : 1;

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
