// Complaint lists that the reader was not made with: every complaint is read with its standing and its listings, and none
// is invented.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";

import { touchstone } from "../fill/plan.mjs";
import { HOME, LAYOUTS, complaints, pages } from "./pages.mjs";

function read(layout, lang) {
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

for (const layout of LAYOUTS) {
  for (const lang of ["en", "zh"]) {
    test(`${layout}, ${lang}`, () => {
      const said = read(layout, lang);
      const told = said.complaints.map(({ number, state, listings, filed }) => ({ number, state, listings, filed }));
      const wanted = complaints(layout, lang).map(({ number, state, listings, day }) => ({ number, state, listings, filed: day }));
      assert.deepEqual(told, wanted);
    });
  }
}
