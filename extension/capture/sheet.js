// One long picture, put together from the shots of single screens.

import { cover, toPng } from "./cover.js";

/** Pixels of the picture at most: 320 MB while it is drawn. Larger ones are drawn at half the size, or a third, ... */
const PIXELS_MAX = 80_000_000;
/** Pixels of either side at most, by the browser. */
const SIDE_MAX = 65_535;

/**
 * @typedef {{ x: number, y: number, width: number, height: number }} Area
 * @typedef {{ width: number, height: number, ratio: number, area: Area, inner: boolean }} Size in device pixels, but
 *   `ratio`: device pixels in a CSS pixel
 */

export class Sheet {
  #size;
  #scale = 1;
  #canvas;
  #pen;
  /** Device pixels from the top that hold something. */
  #filled = 0;
  /** Screens that were added. */
  shown = 0;
  /** What was covered, in pixels of the picture. @type {import("./cover.js").Box[]} */
  covered = [];

  /** @param {Size} size */
  constructor(size) {
    this.#size = size;
    while (size.width * size.height * this.#scale ** 2 > PIXELS_MAX || size.height * this.#scale > SIDE_MAX) {
      this.#scale = 1 / (1 / this.#scale + 1);
    }
    this.#canvas = new OffscreenCanvas(Math.round(size.width * this.#scale), Math.round(size.height * this.#scale));
    const pen = this.#canvas.getContext("2d", { alpha: false });
    if (!pen) throw new Error("the browser gives no canvas of this size");
    this.#pen = pen;
    // Beside a scroller that is not as wide as the window there is nothing to show further down.
    pen.fillStyle = "#fff";
    pen.fillRect(0, 0, this.#canvas.width, this.#canvas.height);
  }

  /**
   * @param {Uint8Array<ArrayBuffer>} shot PNG
   * @param {number} offset where the page was scrolled to, in device pixels
   * @param {number} index number of the shot, from 0
   * @param {number} count shots in all
   * @param {import("./cover.js").Box[]} boxes what is to be covered, in CSS pixels of the window
   */
  async add(shot, offset, index, count, boxes) {
    const { width, area, inner, ratio } = this.#size;
    const { canvas: picture, covered } = await cover(shot, boxes, ratio);
    for (const box of covered) {
      const [x, y, wide, high] = box.map((length) => Math.round(length * this.#scale));
      this.covered.push([x, y + Math.round(offset * this.#scale), wide, high]);
    }
    const wide = Math.min(width, picture.width);
    const below = area.y + area.height;
    if (!inner) {
      this.#draw(picture, 0, 0, wide, Math.min(area.height, picture.height), 0, offset);
    } else {
      // The first shot shows what is around the scroller; of the others only the scroller is used, and of the last
      // what lies below it.
      if (index === 0) this.#draw(picture, 0, 0, wide, below, 0, 0);
      else this.#draw(picture, area.x, area.y, area.width, area.height, area.x, area.y + offset);
      if (index === count - 1 && picture.height > below) {
        this.#draw(picture, 0, below, wide, picture.height - below, 0, below + offset);
      }
    }
    this.shown = index + 1;
    this.#filled = index === count - 1 ? this.#size.height : below + offset;
  }

  #draw(picture, x, y, width, height, toX, toY) {
    const scale = this.#scale;
    this.#pen.drawImage(picture, x, y, width, height, toX * scale, toY * scale, width * scale, height * scale);
  }

  /** How much smaller the picture is than what was shot: 1, 2, 3, ... */
  get reduced() {
    return Math.round(1 / this.#scale);
  }

  /** The picture as PNG, as far as it was shot. @returns {Promise<Uint8Array<ArrayBuffer>>} */
  async finish() {
    let canvas = this.#canvas;
    const filled = Math.round(this.#filled * this.#scale);
    if (filled < canvas.height) {
      canvas = new OffscreenCanvas(canvas.width, filled);
      canvas.getContext("2d", { alpha: false })?.drawImage(this.#canvas, 0, 0);
    }
    return toPng(canvas);
  }
}
