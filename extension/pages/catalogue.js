/**
 * Price lists and lists of sellers on their way into a brand profile. They are read by the back room; nothing is stored
 * by reading. Texts cross as JSON.
 */

import { backroom } from "./room.js";

/** @param {Uint8Array} bytes @returns {Promise<string>} */
async function read(bytes) {
  const { room, knowledge } = await backroom();
  return room.read_catalogue(knowledge, bytes);
}

/** @param {File} file @returns {Promise<string>} */
export async function readCatalogueFile(file) {
  return read(new Uint8Array(await file.arrayBuffer()));
}

/** @param {string} text @returns {Promise<string>} */
export function readCatalogueText(text) {
  return read(new TextEncoder().encode(text));
}

/** What a table makes of a profile. @param {string} confirmed @param {string} profile @returns {Promise<string>} */
export async function takeCatalogue(confirmed, profile) {
  const { room, knowledge } = await backroom();
  return room.take_catalogue(knowledge, confirmed, profile);
}
