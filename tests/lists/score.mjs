// Counts what the reader makes of every complaint list: `node tests/lists/score.mjs [SET [LAYOUT]]`.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import { touchstone } from "../fill/plan.mjs";

const here = dirname(fileURLToPath(import.meta.url));

/** The sets: `pages.mjs` of this folder, and of those in it. */
export const SETS = ["own", ...readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort()];

/** @param {string} name */
export const load = (name) => import(name === "own" ? "./pages.mjs" : `./${name}/pages.mjs`);

/** What the command line reads in the pages of a list. */
export function read({ HOME, pages }, layout, lang) {
  const folder = mkdtempSync(join(tmpdir(), "lists-"));
  try {
    const files = pages(layout, lang).map((html, at) => {
      const file = join(folder, `${at}.html`);
      writeFileSync(file, html);
      return file;
    });
    const arguments_ = ["outcome", "read", ...files, "--url", HOME[layout], "--json"];
    return JSON.parse(execFileSync(touchstone, arguments_, { encoding: "utf8", maxBuffer: 1 << 26 }));
  } catch (error) {
    // Nothing recognised ends with code 1 and says so in JSON.
    return JSON.parse(error.stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Counts of a list: standings right, not understood, wrong; complaints not read and invented; and of those that were
 * read, how many have all their listings and their day.
 */
export function count(told, truth) {
  const sum = { right: 0, unknown: 0, unread: 0, wrong: 0, invented: 0, listings: 0, day: 0, removed: 0 };
  const rows = new Map();
  for (const one of told) rows.set(one.number, [...(rows.get(one.number) ?? []), one]);
  for (const one of truth) {
    const [first, ...more] = rows.get(one.number) ?? [];
    rows.delete(one.number);
    sum.invented += more.length;
    if (!first) {
      sum.unread += 1;
      continue;
    }
    if (first.state === "unknown") sum.unknown += 1;
    else if (first.state === one.state) sum.right += 1;
    else sum.wrong += 1;
    sum.listings += Number([...first.listings].sort().join() === [...one.listings].sort().join());
    sum.day += Number(first.filed === one.day);
    if (first.removed) sum.removed += Number([...first.removed].sort().join() === [...(one.removed ?? [])].sort().join());
  }
  for (const left of rows.values()) sum.invented += left.length;
  return sum;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [, , wanted, only] = process.argv;
  for (const name of SETS.filter((set) => !wanted || wanted === set)) {
    const set = await load(name);
    const all = {};
    for (const layout of set.LAYOUTS.filter((one) => !only || one === only)) {
      // Some lists are in one language alone.
      for (const lang of set.LANG ? [set.LANG[layout]] : ["en", "zh"]) {
        const sum = count(read(set, layout, lang).complaints, set.complaints(layout, lang));
        for (const [key, number] of Object.entries(sum)) all[key] = (all[key] ?? 0) + number;
        console.log(`${name}/${layout} ${lang}`.padEnd(24), JSON.stringify(sum));
      }
    }
    console.log(name.padEnd(24), JSON.stringify(all));
  }
}
