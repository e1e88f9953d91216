// The page with its pictures in one file, as the browser saves it.

import { isSamePage } from "./fault.js";

/** Addresses that an omission names; of more it says how many. */
const NAMED = 10;

/**
 * A picture that the page shows: its address, and the one by which the browser names it in a saved page, or "" where
 * another of that name is saved.
 * @typedef {{ shown: string, saved: string }} Picture
 * @typedef {{ parts: [string, Uint8Array<ArrayBuffer>][], shownAs: [string, string][], omissions: string[] }} Saved
 *   `shownAs`: files that the saved page names by another address than that of their bytes
 */

/** @param {string} reason @returns {Saved} */
const without = (reason) => ({ parts: [], shownAs: [], omissions: [`page.mhtml: ${reason}`] });

/**
 * Saves the page, where the person allowed it. The first call of a session may fail although it succeeds right after,
 * so it is made twice.
 * @param {number} tab
 * @param {string} url of the page that is captured
 * @param {Picture[]} pictures that it shows
 * @returns {Promise<Saved>}
 */
export async function saveMhtml(tab, url, pictures) {
  if (!chrome.pageCapture) return without("the permission to save complete pages is not given");
  let reason = "";
  for (let attempt = 1; attempt <= 2; attempt += 1) {
    try {
      const blob = await chrome.pageCapture.saveAsMHTML({ tabId: tab });
      if (blob) return looked(new Uint8Array(await blob.arrayBuffer()), url, pictures);
    } catch (error) {
      reason = error.message;
    }
  }
  return without(reason || "the browser gave nothing");
}

/** The saved page is taken only if it is the page that was read; pictures that it lacks are named. @param {Uint8Array<ArrayBuffer>} bytes @param {string} url @param {Picture[]} pictures @returns {Saved} */
function looked(bytes, url, pictures) {
  const text = new TextDecoder("latin1").decode(bytes);
  const of = /^Snapshot-Content-Location: (.+?)\r?$/m.exec(text.slice(0, text.search(/\r?\n\r?\n/)))?.[1];
  if (!isSamePage(of, url)) return without("the page went to another address before it was saved");
  const held = new Set(Array.from(text.matchAll(/^Content-Location: (.+?)\r?$/gm), ([, address]) => address));
  const [there, lacking] = [true, false].map((is) => pictures.filter(({ saved }) => held.has(saved) === is));
  const omissions = lacking.length ? [named(lacking.map(({ shown }) => shown), "pictures are shown of which the browser gave no bytes")] : [];
  const shownAs = there.filter(({ shown, saved }) => shown !== saved).map(({ shown, saved }) => /** @type {[string, string]} */ ([saved, shown]));
  return { parts: [["page.mhtml", bytes]], shownAs, omissions };
}

/** @param {string[]} addresses @param {string} words */
function named(addresses, words) {
  const more = addresses.length > NAMED ? `, and ${addresses.length - NAMED} more` : "";
  return `${addresses.length} ${words}: ${addresses.slice(0, NAMED).join(" , ")}${more}`;
}
