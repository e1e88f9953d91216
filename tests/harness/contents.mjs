// What a package says: every text in it, unpacked and decoded, and what can be read in its pictures.
import { gunzipSync } from "node:zlib";
import { bare, readPicture } from "./reading.mjs";

/** @typedef {import("./browser.mjs").Browser} Browser */

/** Every text that a package holds, unpacked and decoded. @param {Map<string, Buffer>} parts @returns {[string, string][]} */
export function texts(parts) {
  return [...parts].flatMap(([name, bytes]) => {
    if (name.endsWith(".gz")) return [[name, gunzipSync(bytes).toString("utf8")]];
    if (name.endsWith(".png")) return [];
    const text = bytes.toString("utf8");
    if (!name.endsWith(".mhtml")) return [[name, text]];
    const bodies = text.split(/\r?\n--[^\r\n]+\r?\n/).map((part) => {
      const [head, ...rest] = part.split("\r\n\r\n");
      const inside = rest.join("\r\n\r\n");
      if (/encoding: base64/i.test(head)) return head + Buffer.from(inside, "base64").toString("utf8");
      const joined = inside.replace(/=\r?\n/g, "");
      return head + Buffer.from(joined.replace(/=([\dA-F]{2})/g, (_all, hex) => String.fromCharCode(parseInt(hex, 16))), "latin1").toString("utf8");
    });
    return [[name, text], [`${name}, decoded`, bodies.join("\n")]];
  });
}

/** A picture three times as large, so that small writing is read. @param {Browser} browser @param {Buffer} picture */
async function enlarged(browser, picture) {
  const inside = await browser.inside();
  const base64 = await inside.evaluate(async (given) => {
    const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(given), (c) => c.charCodeAt(0))], { type: "image/png" }));
    const canvas = new OffscreenCanvas(bitmap.width * 3, bitmap.height * 3);
    canvas.getContext("2d").drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: "image/png" })).arrayBuffer());
    let binary = "";
    for (let i = 0; i < bytes.length; i += 0x8000) binary += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
    return btoa(binary);
  }, picture.toString("base64"));
  return Buffer.from(base64, "base64");
}

/** Which of the texts can be read in a picture. @param {Browser} browser @param {Buffer} picture @param {string[]} secrets */
export async function legible(browser, picture, secrets) {
  const seen = bare(await readPicture(await enlarged(browser, picture)));
  return secrets.filter((secret) => seen.includes(bare(secret)));
}
