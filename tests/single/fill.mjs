// Fills one complaint form with the packed extension, through the same code as the panel's button; submits nothing:
//   node tests/single/fill.mjs --url URL --notice NOTICE.json --form ID --report OUT.json
import { readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { launch } from "../harness/browser.mjs";
import { whileSeen } from "./listing.mjs";
import { reachOutside } from "./outside.mjs";

const { values } = parseArgs({
  options: { url: { type: "string" }, notice: { type: "string" }, form: { type: "string" }, report: { type: "string" } },
});
const contents = JSON.parse(await readFile(values.notice, "utf8"));
const browser = await launch();
try {
  const drafted = await whileSeen(browser, contents.listings[0], (key) =>
    browser.ask({ kind: "compose_notice", listings: [key], form: values.form }),
  );
  const notice = drafted.notice.id;
  const { findings } = await browser.ask({ kind: "update_notice", notice, contents, form: values.form });
  // The filler works on the portal's own origin only, so a page from elsewhere is shown there.
  const { rows: forms } = await browser.ask({ kind: "list_forms" });
  const form = forms.find(({ id }) => id === values.form);
  const shown = new URL(form.url).origin;
  const given = new URL(values.url);
  const real = given.protocol === "file:" ? "file://" : given.origin;
  await reachOutside(browser, { shown, real });
  const page = await browser.open(shown + given.pathname + given.search + given.hash);
  const tab = await browser.tabOf(page);
  // The person grants the portal by a click on the icon.
  await browser.clickIcon(page);
  const { fields = [], clicks = [], error = null } = await browser.command({ kind: "fill", tab, notice });
  const report = { form: values.form, url: page.url(), findings, fields, clicks, error };
  await writeFile(values.report, JSON.stringify(report, null, 2) + "\n");
  for (const { name, state, value } of fields) console.log(`${state}\t${name}\t${value}`);
  if (error) {
    console.log(`${error.code}: ${error.message}`);
    process.exitCode = 1;
  }
} finally {
  await browser.close();
}
