// Rectangles that tell who captures, covered in a shot before it goes anywhere.

const COLOUR = "#8a8f98";
/** Pixels around what is covered: letters reach a little over their box. */
const MARGIN = 2;

/** @typedef {[number, number, number, number]} Box x, y, width, height */

/**
 * A box in device pixels with its margin, cut to the picture; nothing where none of it is in the picture.
 * @param {Box} box in CSS pixels @param {number} ratio @param {number} across width of the picture @param {number} down its height
 * @returns {Box | null}
 */
export function inPixels([left, top, wide, high], ratio, across, down) {
  const x = Math.max(0, Math.floor(left * ratio) - MARGIN);
  const y = Math.max(0, Math.floor(top * ratio) - MARGIN);
  const width = Math.min(across, Math.ceil((left + wide) * ratio) + MARGIN) - x;
  const height = Math.min(down, Math.ceil((top + high) * ratio) + MARGIN) - y;
  return width > 0 && height > 0 ? [x, y, width, height] : null;
}

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
  for (const box of boxes) {
    const pixels = inPixels(box, ratio, canvas.width, canvas.height);
    if (!pixels) continue;
    pen.fillRect(...pixels);
    covered.push(pixels);
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
  return covered.map(([x, y, width, height]) => ({ part, x: Math.round(x), y: Math.round(y), width: Math.round(width), height: Math.round(height) }));
}
