/**
 * Lists of complaints (the page that a tab shows, a file, a table that was pasted) and the number on a receipt. They
 * are read by the back room; nothing is recorded by reading. Texts cross as JSON.
 */

import { backroom } from "./room.js";

/** @param {string} asked @param {string} name @param {Uint8Array} bytes */
async function read(asked, name, bytes) {
  const { room, knowledge } = await backroom();
  return room.read_complaints(knowledge, asked, name, bytes);
}

/** What a tab shows, as facts; the script that reads the page is brought in only now. @param {number} tab */
async function facts(tab) {
  const target = { tabId: tab };
  await chrome.scripting.executeScript({ target, files: ["content/snapshot.js"] });
  const [{ result }] = await chrome.scripting.executeScript({
    target,
    func: async () => (await touchstone.snapshot(document)).text,
  });
  if (typeof result !== "string") throw { code: "page_unread", message: "" };
  return new TextEncoder().encode(result);
}

/** The list that a tab shows. @param {number} tab @param {string} asked @returns {Promise<string>} */
export async function readComplaintPage(tab, asked) {
  return read(asked, "page.json", await facts(tab));
}

/** The number that the portal's page gives the notice just submitted; empty where it names none. @param {number} tab */
export async function readReceipt(tab) {
  const { room, knowledge } = await backroom();
  return room.read_receipt(knowledge, await facts(tab)) ?? "";
}

/** @param {File} file @param {string} asked @returns {Promise<string>} */
export async function readComplaintFile(file, asked) {
  return read(asked, file.name, new Uint8Array(await file.arrayBuffer()));
}

/** @param {string} text @param {string} asked @returns {Promise<string>} */
export function readComplaintText(text, asked) {
  return read(asked, "pasted.txt", new TextEncoder().encode(text));
}
