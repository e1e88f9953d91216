// The report of a walk: one HTML file beside the pictures, readable without a network.
import { createHash } from "node:crypto";
import { readFile, stat, writeFile } from "node:fs/promises";
import path from "node:path";

/**
 * @typedef {{ title: string, text: string, pictures: string[] }} Stop one stop of the walk; pictures by file name
 * @typedef {{ name: string, what: string }} Product a file that the walk left, by file name
 * @typedef {{ name: string, passed: boolean, detail: string }} Check
 */

const STYLE = `
  :root { color-scheme: light dark; font: 15px/1.5 system-ui, "Noto Sans CJK SC", sans-serif; }
  body { max-width: 1100px; margin: 32px auto; padding: 0 16px; }
  figure { display: inline-block; width: min(100%, 525px); margin: 0 8px 16px 0; vertical-align: top; }
  img { width: 100%; border: 1px solid color-mix(in srgb, currentColor 25%, transparent); border-radius: 4px; }
  figcaption, code { font-size: 13px; }
  table { border-collapse: collapse; }
  th, td { text-align: start; padding: 4px 16px 4px 0; vertical-align: top; }
  code { word-break: break-all; }`;

/**
 * Writes report.html into `folder`.
 * @param {string} folder
 * @param {{ stops: Stop[], products: Product[], checks: Check[] }} walk
 */
export async function writeReport(folder, { stops, products, checks }) {
  const rows = await Promise.all(products.map((product) => productRow(folder, product)));
  const html = `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Touchstone: the main job, walked</title><style>${STYLE}</style>
<h1>The main job, walked</h1>
<p>Written by <code>cargo xtask demo --headless</code>. Marketplace, portal, brand and listings are our own invention.</p>
${stops.map(stopHtml).join("\n")}
<h2>What the walk left</h2>
<table><tr><th>file<th>what<th>bytes<th>SHA-256</tr>
${rows.join("\n")}
</table>
<h2>Checks</h2>
<table><tr><th>check<th>result<th>detail</tr>
${checks.map(({ name, passed, detail }) => `<tr><td>${escape(name)}<td>${passed ? "passed" : "FAILED"}<td>${escape(detail)}</tr>`).join("\n")}
</table>
`;
  await writeFile(path.join(folder, "report.html"), html);
}

/** @param {Stop} stop @param {number} index */
function stopHtml({ title, text, pictures }, index) {
  const figures = pictures.map((name) => {
    const file = escape(name);
    return `<figure><a href="${file}"><img src="${file}" alt="${file}" loading="lazy"></a><figcaption>${file}</figcaption></figure>`;
  });
  return `<h2>${index + 1}. ${escape(title)}</h2>\n<p>${escape(text)}</p>\n${figures.join("\n")}`;
}

/** @param {string} folder @param {Product} product */
async function productRow(folder, { name, what }) {
  const file = path.join(folder, name);
  const { size } = await stat(file);
  const digest = createHash("sha256").update(await readFile(file)).digest("hex");
  return `<tr><td><a href="${escape(name)}">${escape(name)}</a><td>${escape(what)}<td>${size}<td><code>${digest}</code></tr>`;
}

const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** @param {string} text */
function escape(text) {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character]);
}
