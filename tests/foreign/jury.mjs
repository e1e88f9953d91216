// Programs that are not ours, asked about a package that the extension has sealed and stamped.
import { execFile } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { readArchive } from "../harness/archive.mjs";
import { until } from "../harness/until.mjs";

const run = promisify(execFile);
const PYTHON = process.env.PYTHON ?? fileURLToPath(new URL("../../target/py/bin/python", import.meta.url));
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * A package as a file, with its time stamps beside it.
 * @typedef {{ file: string, stamps: { file: string, certificates: string }[] }} Exhibit
 */

/** Has every package that is sealed from now on stamped by these authorities. */
export async function stampedBy(browser, authorities) {
  const { settings } = await browser.ask({ kind: "read_settings" });
  await browser.ask({ kind: "save_settings", settings: { ...settings, timestamp_authorities: authorities.map(({ address }) => address) } });
}

/**
 * Captures a tab and writes what was sealed, once every authority has stamped it.
 * @param {import("../harness/browser.mjs").Browser} browser @param {number} tab
 * @param {import("../harness/authority.mjs").Authority[]} authorities @param {string} folder
 * @param {{ whole?: boolean }} [wish]
 * @returns {Promise<Exhibit>}
 */
export async function exhibit(browser, tab, authorities, folder, { whole = false } = {}) {
  const { evidence, name } = await browser.must({ kind: "capture", tab, whole });
  const stamped = async () => (await browser.ask({ kind: "read_ledger", subject: evidence, limit: 50 })).entries.filter(({ act }) => act === "stamped");
  const told = await until(stamped, (all) => all.length === authorities.length, `${authorities.length} authorities have stamped ${name}`);
  await mkdir(folder, { recursive: true });
  const keep = async (stored) => {
    const file = join(folder, stored);
    await writeFile(file, await browser.readVault(stored));
    return file;
  };
  const stamps = [];
  for (const { facts } of told) {
    const authority = authorities.find(({ address }) => address === facts.authority);
    stamps.push({ file: await keep(facts.file), certificates: authority?.certificates ?? "" });
  }
  return { file: await keep(name), stamps };
}

/** `wacz validate`. @param {Exhibit} exhibit */
export async function waczValidate({ file }) {
  await run(join(dirname(PYTHON), "wacz"), ["validate", "-f", file]);
}

/** `warcio check` on each archive. @param {Exhibit} exhibit */
export async function warcioCheck({ file }) {
  const archives = [...(await readArchive(file))].filter(([name]) => name.endsWith(".warc.gz"));
  if (!archives.length) throw new Error("the package holds no archive");
  for (const [name, bytes] of archives) {
    const archive = `${file}.${basename(name)}`;
    await writeFile(archive, bytes);
    await run(join(dirname(PYTHON), "warcio"), ["check", archive]);
  }
}

/** `openssl ts -verify` of each stamp over the manifest. @param {Exhibit} exhibit */
export async function opensslVerify({ file, stamps }) {
  if (!stamps.length) throw new Error("nobody has stamped the package");
  const manifest = `${file}.datapackage.json`;
  await writeFile(manifest, (await readArchive(file)).get("datapackage.json") ?? "");
  for (const { file: stamp, certificates } of stamps) {
    const { stdout } = await run("openssl", ["ts", "-verify", "-data", manifest, "-in", stamp, "-CAfile", certificates]);
    if (!/Verification: OK/.test(stdout)) throw new Error(stdout);
  }
}

/** Our second verifier, which shares no code with the first: it must find the stamps, too. @param {Exhibit} exhibit */
export async function secondVerifier({ file }) {
  const { stdout } = await run(PYTHON, [here("../../tools/verify_evidence.py"), file, "--json"]);
  const stamps = JSON.parse(stdout).checks.find(({ code }) => code === "V20");
  if (stamps.outcome !== "passed") throw new Error(`V20 ${stamps.outcome}: ${stamps.detail}`);
}

/**
 * Pictures that an open page shows. What is not displayed the browser does not save.
 * @param {import("playwright-core").Page} page
 */
export function picturesOf(page) {
  return page.evaluate(() => Array.from(document.images).filter((image) => image.complete && image.naturalWidth > 0 && image.getClientRects().length > 0).length);
}

/**
 * ReplayWeb.page's engine, and what it shows: lines of the page's text, pictures.
 * @param {Exhibit} exhibit @param {number} pictures as many must be seen
 * @returns {Promise<{ url: string, lines: number, pictures: number, archived: number }>}
 */
export async function replay({ file }, pictures) {
  const { stdout } = await run(process.execPath, [here("replay.mjs"), file, `${file}.png`, String(pictures)]);
  return JSON.parse(stdout);
}

/** All of them, as they are called in a table. */
export const JURY = { "wacz validate": waczValidate, "warcio check": warcioCheck, "openssl ts": opensslVerify, "second verifier": secondVerifier };

/** What a program that failed had to say, in one line. @param {any} error */
export function complaint(error) {
  const said = [error?.stderr, error?.stdout, error?.message].find((text) => text?.trim()) ?? String(error);
  return said.trim().split("\n").at(-1).slice(0, 300);
}

/** @param {string} file */
export const sizeOf = async (file) => (await readFile(file)).length;
