/**
 * Listings that somebody else named, in a text or a table. They are read by the back room; nothing is recorded by
 * reading. The answer is JSON.
 */

import { backroom } from "./room.js";

/** @param {Uint8Array} bytes @returns {Promise<string>} */
async function read(bytes) {
  const { room, knowledge } = await backroom();
  return room.read_referrals(knowledge, bytes);
}

/** @param {File} file @returns {Promise<string>} */
export async function readReferralFile(file) {
  return read(new Uint8Array(await file.arrayBuffer()));
}

/** @param {string} text @returns {Promise<string>} */
export function readReferralText(text) {
  return read(new TextEncoder().encode(text));
}
