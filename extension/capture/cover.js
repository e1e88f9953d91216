// Rectangles that tell who captures, covered in a shot before it goes anywhere.

const COLOUR = "#8a8f98";
/** Pixels around what is covered: letters reach a little over their box. */
const MARGIN = 2;

/** @typedef {[number, number, number, number]} Box x, y, width, height */

/**
 * A shot with boxes covered.
 * @param {Uint8Array<ArrayBuffer>} shot PNG
 * @param {Box[]} boxes in CSS pixels
 * @param {number} ratio device pixels in a CSS pixel
 * @returns {Promise<{ canvas: OffscreenCanvas, covered: Box[] }>} what was covered, in device pixels
 */
export async function cover(shot, boxes, ratio) {
  const picture = await createImageBitmap(new Blob([shot], { type: "image/png" }));
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  const pen = canvas.getContext("2d", { alpha: false });
  if (!pen) throw new Error("the browser gives no canvas of this size");
  pen.drawImage(picture, 0, 0);
  picture.close();
  pen.fillStyle = COLOUR;
  /** @type {Box[]} */
  const covered = [];
  for (const [left, top, wide, high] of boxes) {
    const x = Math.max(0, Math.floor(left * ratio) - MARGIN);
    const y = Math.max(0, Math.floor(top * ratio) - MARGIN);
    const width = Math.min(canvas.width, Math.ceil((left + wide) * ratio) + MARGIN) - x;
    const height = Math.min(canvas.height, Math.ceil((top + high) * ratio) + MARGIN) - y;
    if (width <= 0 || height <= 0) continue;
    pen.fillRect(x, y, width, height);
    covered.push([x, y, width, height]);
  }
  return { canvas, covered };
}

/** @param {OffscreenCanvas} canvas @returns {Promise<Uint8Array<ArrayBuffer>>} PNG */
export async function toPng(canvas) {
  const blob = await canvas.convertToBlob({ type: "image/png" });
  return new Uint8Array(await blob.arrayBuffer());
}

/** As the capture record lists it. @param {string} part @param {Box[]} covered */
export function asRecord(part, covered) {
  return covered.map(([x, y, width, height]) => ({ part, x, y, width, height }));
}
