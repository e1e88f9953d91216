// Fills one complaint form with the packed extension, through the same code as the panel's button; submits nothing:
//   node tests/single/fill.mjs --url URL --notice NOTICE.json --form ID --report OUT.json
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { ExtendedBrowser } from "../pages-run/browser.mjs";

const { values } = parseArgs({
  options: { url: { type: "string" }, notice: { type: "string" }, form: { type: "string" }, report: { type: "string" } },
});
const contents = JSON.parse(await readFile(values.notice, "utf8"));
const browser = await ExtendedBrowser.open(path.resolve(process.env.DIST ?? "dist", "chrome"));
try {
  const drafted = await browser.ask({ kind: "compose_notice", listings: [], form: values.form });
  const notice = drafted.notice.id;
  const { findings } = await browser.ask({ kind: "update_notice", notice, contents, form: values.form });
  const { page, tab } = await browser.visit(values.url, null);
  // The person grants the portal by a click on the icon.
  await browser.click(page);
  const { fields, clicks } = await browser.command({ kind: "fill", tab, notice });
  await writeFile(values.report, JSON.stringify({ form: values.form, url: page.url(), findings, fields, clicks }, null, 2) + "\n");
  for (const { name, state, value } of fields) console.log(`${state}\t${name}\t${value}`);
} finally {
  await browser.close();
}
