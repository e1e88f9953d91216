// The page with its pictures in one file, as the browser saves it.

import { isSamePage } from "./fault.js";

/** Addresses that an omission names; of more it says how many. */
const NAMED = 10;

/** @typedef {{ parts: [string, Uint8Array<ArrayBuffer>][], omissions: string[] }} Saved */

/** @param {string} reason @returns {Saved} */
const without = (reason) => ({ parts: [], omissions: [`page.mhtml: ${reason}`] });

/**
 * Saves the page, where the person allowed it. The first call of a session may fail although it succeeds right after,
 * so it is made twice.
 * @param {number} tab
 * @param {string} url of the page that is captured
 * @param {string[]} pictures addresses of those that it shows
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

/** The saved page is taken only if it is the page that was read; pictures that it lacks are named. @param {Uint8Array<ArrayBuffer>} bytes @param {string} url @param {string[]} pictures @returns {Saved} */
function looked(bytes, url, pictures) {
  const text = new TextDecoder("latin1").decode(bytes);
  const of = /^Snapshot-Content-Location: (.+?)\r?$/m.exec(text.slice(0, text.search(/\r?\n\r?\n/)))?.[1];
  if (!isSamePage(of, url)) return without("the page went to another address before it was saved");
  const held = new Set(Array.from(text.matchAll(/^Content-Location: (.+?)\r?$/gm), ([, address]) => address));
  const lacking = pictures.filter((address) => !held.has(address));
  const omissions = lacking.length ? [named(lacking, "pictures are shown of which the browser gave no bytes")] : [];
  return { parts: [["page.mhtml", bytes]], omissions };
}

/** @param {string[]} addresses @param {string} words */
function named(addresses, words) {
  const more = addresses.length > NAMED ? `, and ${addresses.length - NAMED} more` : "";
  return `${addresses.length} ${words}: ${addresses.slice(0, NAMED).join(" , ")}${more}`;
}
