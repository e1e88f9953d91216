/**
 * Looks at pictures beside the page's thread: fetched without credentials, decoded by the browser, and handed to the
 * module as pixels. One at a time. The page ends this worker when a module fails, and starts another.
 */

import load, { look } from "../pkg/image/image.js";

/** Bytes of the largest picture that is fetched. */
const MAX_BYTES = 16 * 1024 * 1024;

/** Pixels of the largest picture that is decoded: what it takes is four bytes each. */
const MAX_PIXELS = 50_000_000;

/** Longest side of what is looked at: hashes forgive the reduction, and codes are looked for up to here. */
const SIDE = 2048;

const loaded = load();
// Told with each picture; this keeps it from being reported as unhandled as well.
loaded.catch(() => undefined);

self.onmessage = async ({ data: { url } }) => {
  try {
    await loaded.catch((error) => {
      throw { why: "module", fatal: true, cause: error };
    });
    const { pixels, width, height } = await decoded(await fetched(url));
    postMessage({ url, finding: look(url, pixels, width, height) });
  } catch (error) {
    const fatal = error?.fatal === true || error instanceof WebAssembly.RuntimeError;
    postMessage({ url, why: fatal ? "module" : (error?.why ?? "undecodable"), fatal });
  }
};

/** @param {string} url @returns {Promise<Blob>} */
async function fetched(url) {
  // A page may leave the scheme to itself.
  const address = url.startsWith("//") ? `https:${url}` : url;
  const request = { credentials: "omit", referrerPolicy: "no-referrer", cache: "force-cache" };
  const response = await fetch(address, /** @type {RequestInit} */ (request)).catch(() => null);
  if (!response?.ok || !response.body) throw { why: "unreachable" };
  if (Number(response.headers.get("content-length")) > MAX_BYTES) {
    await response.body.cancel();
    throw { why: "large" };
  }
  const chunks = [];
  let length = 0;
  for await (const chunk of /** @type {any} */ (response.body)) {
    length += chunk.length;
    // Leaving the loop gives the connection up.
    if (length > MAX_BYTES) throw { why: "large" };
    chunks.push(chunk);
  }
  return new Blob(chunks);
}

/** Pixels of a picture, upright, its longest side reduced. @param {Blob} blob */
async function decoded(blob) {
  const bitmap = await createImageBitmap(blob).catch(() => null);
  if (!bitmap) throw { why: "undecodable" };
  try {
    if (bitmap.width * bitmap.height > MAX_PIXELS) throw { why: "large" };
    const scale = Math.min(1, SIDE / Math.max(bitmap.width, bitmap.height));
    const [width, height] = [bitmap.width, bitmap.height].map((side) => Math.max(1, Math.round(side * scale)));
    const canvas = new OffscreenCanvas(width, height);
    const context = /** @type {OffscreenCanvasRenderingContext2D} */ (canvas.getContext("2d", { willReadFrequently: true }));
    context.imageSmoothingQuality = "high";
    context.drawImage(bitmap, 0, 0, width, height);
    return { pixels: new Uint8Array(context.getImageData(0, 0, width, height).data.buffer), width, height };
  } finally {
    bitmap.close();
  }
}
