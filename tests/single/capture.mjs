// Captures one page with the packed extension: node tests/single/capture.mjs --url URL --out FILE [--html FILE]
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { ExtendedBrowser } from "../pages-run/browser.mjs";

const { values } = parseArgs({ options: { url: { type: "string" }, out: { type: "string" }, html: { type: "string" } } });
const browser = await ExtendedBrowser.open(path.resolve(process.env.DIST ?? "dist", "chrome"));
try {
  const { page, tab } = await browser.visit(values.url, values.html ? await readFile(values.html) : null);
  // Chrome lets a tab be shot only after the person has clicked the icon on it.
  await browser.click(page);
  const { name, sha256 } = await browser.command({ kind: "capture", tab });
  await writeFile(values.out, await browser.vaultFile(name));
  console.log(`${values.out}: sha256 ${sha256}`);
} finally {
  await browser.close();
}
