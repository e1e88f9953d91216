// Captures saved pages of a folder under their real host names with the packed extension, and has programs that are not
// ours judge each package:
//   node tests/foreign/saved.mjs DIR [--only WORD] [--out FOLDER]
// A page that is saved alone has lost its pictures: every picture that it asks for is answered with a drawn one, so that
// capture and replay have what a live page gives them.
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Authority } from "../harness/authority.mjs";
import { launch } from "../harness/browser.mjs";
import { savedPages } from "../pages-run/index.mjs";
import { PageReader } from "../pages-run/reader.mjs";
import { picture } from "../site/marketplace/picture.mjs";
import { JURY, complaint, exhibit, picturesOf, replay, sizeOf, stampedBy } from "./jury.mjs";

/** Colours of the drawn pictures, one for each address. */
const HUES = 360;
/** Addresses of pictures that were drawn. @type {Set<string>} */
const cached = new Set();

/**
 * @typedef {{ name: string, url: string, bytes: number, found: Record<string, string>, replayed: string, lines: number, shown: number, pictures: number, archived: number }} Judged
 *   `found`: by juror, empty where it accepts; `replayed`: empty where the page's text was seen, and as many pictures as
 *   it had shown before it was captured (`shown`); `url`, `pictures`: that were seen
 */

/**
 * @param {import("../pages-run/index.mjs").SavedPage[]} pages
 * @param {string} folder for packages and what is taken out of them
 * @param {(judged: Judged) => void} tell called after each page
 */
export async function judgeSaved(pages, folder, tell) {
  const authorities = await Promise.all([Authority.open("Stamps of rue Un"), Authority.open("Stamps of via Due", ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"])]);
  const browser = await launch({ allowed: ["<all_urls>", "pageCapture"] });
  try {
    const reader = new PageReader(browser, drawn);
    await reader.start();
    await Authority.reach(browser.context);
    await stampedBy(browser, authorities);
    for (const [number, saved] of pages.entries()) tell(await judge(browser, reader, authorities, saved, join(folder, String(number))));
  } finally {
    await browser.close();
    await Promise.all(authorities.map((authority) => authority.close()));
  }
}

async function judge(browser, reader, authorities, saved, folder) {
  const judged = { name: saved.name, url: "", bytes: 0, found: {}, replayed: "", lines: 0, shown: 0, pictures: 0, archived: 0 };
  const page = await reader.show(saved.url, await readFile(saved.file));
  try {
    const tab = await browser.tabOf(page);
    await browser.clickIcon(page);
    judged.shown = await picturesOf(page);
    const sealed = await exhibit(browser, tab, authorities, folder);
    judged.bytes = await sizeOf(sealed.file);
    for (const [name, ask] of Object.entries(JURY)) {
      judged.found[name] = await ask(sealed).then(() => "", complaint);
    }
    try {
      Object.assign(judged, await replay(sealed, judged.shown));
    } catch (error) {
      judged.replayed = complaint(error);
    }
  } catch (error) {
    judged.replayed = `not captured: ${error.message}`;
  } finally {
    await page.close();
  }
  return judged;
}

/**
 * The answer to what a saved page asks for. Requests that are answered here pass by the browser's cache: a picture that
 * was drawn is there for whoever asks the cache for it.
 * @param {import("playwright-core").Request} request
 */
function drawn(request) {
  const known = request.resourceType() === "image" || cached.has(request.url());
  if (!known) return null;
  cached.add(request.url());
  const hue = Array.from(request.url()).reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % HUES, 7);
  return { contentType: "image/png", headers: { "cache-control": "max-age=600" }, body: picture("bag", hue) };
}

/** Whether everybody accepts it. @param {Judged} judged */
export function stands({ found, replayed }) {
  return !replayed && Object.values(found).every((complaint) => !complaint);
}

async function main() {
  const options = /** @type {const} */ ({ only: { type: "string" }, out: { type: "string" } });
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  const pages = (await savedPages(positionals[0])).filter(({ name }) => !values.only || name.includes(values.only));
  const folder = values.out ? resolve(values.out) : await mkdtemp(join(tmpdir(), "touchstone-saved-"));
  /** @type {Judged[]} */
  const all = [];
  try {
    console.log([...Object.keys(JURY), "replay", "lines", "shown", "replayed", "archived", "bytes", "page"].join("\t"));
    await judgeSaved(pages, folder, (judged) => {
      all.push(judged);
      const said = Object.keys(JURY).map((name) => (name in judged.found ? (judged.found[name] ? "FAILED" : "ok") : "-"));
      console.log([...said, judged.replayed ? "FAILED" : "ok", judged.lines, judged.shown, judged.pictures, judged.archived, judged.bytes, judged.name].join("\t"));
      for (const [name, words] of Object.entries({ ...judged.found, replay: judged.replayed })) if (words) console.log(`    ${name}: ${words}`);
    });
  } finally {
    if (!values.out) await rm(folder, { recursive: true, force: true });
  }
  const pictured = all.filter(({ pictures }) => pictures > 0).length;
  console.log(`${all.length} pages captured and judged, ${all.filter(stands).length} accepted by all, ${pictured} replayed with pictures`);
  process.exitCode = all.length > 0 && all.every(stands) ? 0 : 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
