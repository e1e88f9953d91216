/**
 * Teach mode: a portal that no form file knows, filled once by hand beside the panel. The scripts that watch are brought
 * into the page only now; the form file is made by the back room, in this page. Texts cross as JSON.
 */

import { FILL_SCRIPTS } from "../portal/scripts.js";
import { asPart, save } from "./browser.js";
import { backroom } from "./room.js";

/** What looks at a form, without what fills it. */
const WATCH_SCRIPTS = [...FILL_SCRIPTS.filter((file) => file.startsWith("content/fill")), "content/teach.js"];

/** Begins to watch the page of a tab. @param {number} tab @returns {Promise<void>} */
export async function watchForm(tab) {
  const target = { tabId: tab };
  await chrome.scripting.executeScript({ target, files: WATCH_SCRIPTS });
  await chrome.scripting.executeScript({ target, func: () => touchstone.teach.begin() });
}

/** What the page asked for and what the person put in. @param {number} tab @returns {Promise<string>} */
export async function readForm(tab) {
  const [{ result }] = await chrome.scripting.executeScript({
    target: { tabId: tab },
    // A page that was loaded anew since has forgotten.
    func: () => (globalThis.touchstone?.teach ? JSON.stringify(touchstone.teach.observe()) : null),
  });
  if (typeof result !== "string") throw { code: "form_left", message: "" };
  return result;
}

/**
 * The form file that comes of it. @param {string} observed @param {string} notice @returns {Promise<string>}
 */
export async function learnForm(observed, notice) {
  const { room, knowledge } = await backroom();
  return room.teach(knowledge, observed, notice, new Date().toISOString().slice(0, 10));
}

/** The file as it goes beside a request. @param {string} name @param {string} toml */
export function formPart(name, toml) {
  return asPart(new File([toml], name));
}

/** @param {string} name @param {string} toml */
export function saveForm(name, toml) {
  save(new Blob([toml], { type: "application/toml" }), name);
}

/** @param {string} text @returns {Promise<void>} */
export function copy(text) {
  return navigator.clipboard.writeText(text);
}
