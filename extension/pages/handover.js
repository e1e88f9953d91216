/**
 * Packages of the vault on their way to whoever is handed them: a report to print, a package without what does not
 * concern its recipient. The back room writes both; the vault's own bytes stay as they are.
 */

import { save, vaultFile, vaultNames } from "./browser.js";
import { backroom } from "./room.js";

/** @param {string} name in the vault */
async function bytesOf(name) {
  return new Uint8Array(await (await vaultFile(name)).arrayBuffer());
}

/** @param {Uint8Array} bytes @returns {Promise<string>} hexadecimal */
async function sha256(bytes) {
  const digest = await crypto.subtle.digest("SHA-256", /** @type {Uint8Array<ArrayBuffer>} */ (bytes));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * Writes and saves the report on packages.
 * @param {string} exhibits JSON `[{file, entries}]`, the entries those of the ledger about it
 * @param {([Blob, string] | null)[]} copies for each, a copy with marks and the line about it, to be shown for its picture
 * @param {string} name file name
 * @param {boolean} chinese
 * @returns {Promise<string>} SHA-256 of the report, hexadecimal
 */
export async function saveReport(exhibits, copies, name, chinese) {
  const [names, { Handover }] = await Promise.all([vaultNames(), backroom()]);
  const gathered = new Handover();
  try {
    for (const [place, { file, entries }] of JSON.parse(exhibits).entries()) {
      const stamps = names.filter((one) => one.startsWith(`${file}.`) && one.endsWith(".tsr"));
      const beside = await Promise.all(stamps.map(async (one) => [one, await bytesOf(one)]));
      gathered.add(file, await bytesOf(file), beside, JSON.stringify(entries));
      const [copy, line] = copies[place] ?? [];
      if (copy) gathered.copy(new Uint8Array(await copy.arrayBuffer()), line ?? "");
    }
    const software = `Touchstone ${chrome.runtime.getManifest().version}`;
    const bytes = new TextEncoder().encode(gathered.report(Date.now(), software, chinese));
    save(new Blob([bytes], { type: "text/html" }), name);
    return sha256(bytes);
  } finally {
    gathered.free();
  }
}

/**
 * Saves a package for a recipient.
 * @param {string} file name in the vault
 * @param {string} recipient `platform` or `court`
 * @param {string} name file name for the recipient
 * @returns {Promise<string>} SHA-256 of what was saved, hexadecimal
 */
export async function saveFor(file, recipient, name) {
  const [sealed, { Handover }] = await Promise.all([bytesOf(file), backroom()]);
  const bytes = Handover.disclose(sealed, recipient);
  save(new Blob([/** @type {any} */ (bytes)]), name);
  return sha256(bytes);
}
