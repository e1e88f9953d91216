// Fills one complaint form with the packed extension, through the same code as the panel's button; submits nothing:
//   node tests/single/fill.mjs --url URL --notice NOTICE.json --form ID --report OUT.json
import { readFile, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { parseArgs } from "node:util";
import { launch } from "../harness/browser.mjs";
import { respond } from "../site/server.mjs";
import { reachOutside } from "./outside.mjs";

const { values } = parseArgs({
  options: { url: { type: "string" }, notice: { type: "string" }, form: { type: "string" }, report: { type: "string" } },
});
const contents = JSON.parse(await readFile(values.notice, "utf8"));
const { parts, standIns } = await attached(contents, dirname(values.notice));
const browser = await launch();
try {
  const { notice, findings } = await browser.ask({ kind: "import_notice", contents, form: values.form }, parts);
  const page = await show(values.url);
  // The person grants the portal by a click on the icon.
  await browser.clickIcon(page);
  const { fields = [], clicks = [], error = null } = await browser.command({ kind: "fill", tab: await browser.tabOf(page), notice: notice.id });
  const report = { form: notice.form, url: page.url(), findings, stand_ins: standIns, fields, clicks, error };
  await writeFile(values.report, JSON.stringify(report, null, 2) + "\n");
  for (const { code, severity, message } of findings) console.log(`${code} ${severity}\t${message}`);
  for (const { name, state, value } of fields) console.log(`${state}\t${name}\t${value.replaceAll("\n", " ")}`);
  if (error) {
    console.log(`${error.code}: ${error.message}`);
    process.exitCode = 1;
  }
} finally {
  await browser.close();
}

/** Opens the form. The filler works on the portal's own origin only, so a page from elsewhere is shown there. @param {string} address */
async function show(address) {
  const given = new URL(address);
  const { rows } = await browser.ask({ kind: "list_forms" });
  const form = rows.find(({ id }) => id === values.form);
  const own = form.hosts.some((host) => given.origin === host.replace(/\/\*$/, ""));
  // The practice portal is answered by our own site.
  if (own && (await respond(address))) return browser.open(address);
  const real = given.protocol === "file:" ? "file://" : given.origin;
  const home = new URL(form.url).origin;
  // A form that is a letter has no page of its own.
  const shown = own || home === "null" ? given.origin : home;
  await reachOutside(browser, shown === real ? undefined : { shown, real });
  return browser.open(shown + given.pathname + given.search + given.hash);
}

/**
 * The files that a notice attaches, beside the notice or where their path says. One that is not there is told, and an
 * empty file of its name stands in for it: nothing is sent.
 */
async function attached({ evidence = [], test_buy: testBuy = null }, folder) {
  const names = [...evidence.map(({ file }) => file), ...(testBuy?.report ? [testBuy.report] : [])];
  const parts = [];
  const standIns = [];
  for (const name of new Set(names)) {
    const candidates = [resolve(folder, name), resolve(name)];
    const found = (await Promise.all(candidates.map((file) => readFile(file).catch(() => null)))).find(Boolean);
    if (!found) {
      standIns.push(name);
      console.log(`${name} is not there: an empty file of that name stands in for it`);
    }
    parts.push({ name, bytes: found ?? Buffer.from("stands in") });
  }
  return { parts, standIns };
}
