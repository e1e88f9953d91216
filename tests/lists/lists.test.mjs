// Complaint lists that the reader was not made with: every complaint is read with its standing and its listings, and none
// is invented.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";

import { touchstone } from "../fill/plan.mjs";
import * as documented from "./documented/pages.mjs";
import * as own from "./pages.mjs";

/** Of this one most notices are not read: each is a part that unfolds, with a table of addresses inside. */
const IN_PART = "notices";

function read({ HOME, pages }, layout, lang) {
  const folder = mkdtempSync(join(tmpdir(), "lists-"));
  try {
    const files = pages(layout, lang).map((html, at) => {
      const file = join(folder, `${at}.html`);
      writeFileSync(file, html);
      return file;
    });
    return JSON.parse(execFileSync(touchstone, ["outcome", "read", ...files, "--url", HOME[layout], "--json"], { encoding: "utf8", maxBuffer: 1 << 26 }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

for (const set of [own, documented]) {
  for (const layout of set.LAYOUTS) {
    for (const lang of ["en", "zh"]) {
      test(`${layout}, ${lang}`, () => {
        const said = read(set, layout, lang);
        const told = said.complaints.map(({ number, state, listings, filed }) => ({ number, state, listings, filed }));
        const wanted = set.complaints(layout, lang).map(({ number, state, listings, day }) => ({ number, state, listings, filed: day }));
        if (layout === IN_PART) {
          const known = new Map(wanted.map((row) => [row.number, row]));
          assert.ok(told.length > 0);
          for (const { number, state } of told) assert.ok(state === "unknown" || state === known.get(number)?.state, `${number} is ${known.get(number)?.state}, read as ${state}`);
        } else assert.deepEqual(told, wanted);
      });
    }
  }
}
