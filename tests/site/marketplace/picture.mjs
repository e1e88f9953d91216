// Product pictures, drawn: a silhouette in a colour of its own on a ground of its own, as a PNG file.
import { deflateSync } from "node:zlib";

const SIDE = 240;

/** Outlines in a square of 100 by 100. */
const OUTLINES = {
  shoe: [[[10, 62], [14, 40], [30, 38], [44, 52], [70, 58], [90, 66], [92, 74], [10, 74]], [[8, 76], [93, 76], [90, 82], [10, 82]]],
  bag: [[[22, 42], [78, 42], [86, 84], [14, 84]], [[34, 42], [34, 26], [44, 18], [56, 18], [66, 26], [66, 42], [61, 42], [61, 28], [54, 23], [46, 23], [39, 28], [39, 42]]],
  hoodie: [[[34, 22], [50, 30], [66, 22], [84, 36], [78, 62], [70, 60], [70, 86], [30, 86], [30, 60], [22, 62], [16, 36]]],
  charm: [[[50, 24], [72, 40], [72, 66], [50, 82], [28, 66], [28, 40]], [[46, 10], [54, 10], [54, 24], [46, 24]]],
};

/** @param {number[][]} outline */
function inside(outline, x, y) {
  let within = false;
  for (let i = 0, j = outline.length - 1; i < outline.length; j = i++) {
    const [xi, yi] = outline[i];
    const [xj, yj] = outline[j];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) within = !within;
  }
  return within;
}

/** @param {number} hue degrees @param {number} saturation @param {number} lightness both 0 to 1 */
function colour(hue, saturation, lightness) {
  const a = saturation * Math.min(lightness, 1 - lightness);
  return [0, 8, 4].map((n) => {
    const k = (n + hue / 30) % 12;
    return Math.round(255 * (lightness - a * Math.max(-1, Math.min(k - 3, 9 - k, 1))));
  });
}

/** @param {keyof typeof OUTLINES} form @param {number} hue @returns {Buffer} a PNG file */
export function picture(form, hue) {
  const ground = colour((hue + 180) % 360, 0.25, 0.92);
  const body = colour(hue, 0.55, 0.42);
  const stripe = colour(hue, 0.6, 0.62);
  const rows = Buffer.alloc(SIDE * (1 + SIDE * 3));
  for (let y = 0; y < SIDE; y += 1) {
    for (let x = 0; x < SIDE; x += 1) {
      const [u, v] = [(x / SIDE) * 100, (y / SIDE) * 100];
      const filled = OUTLINES[form].some((outline) => inside(outline, u, v));
      const pixel = !filled ? ground : Math.floor((u + v + hue) / 9) % 4 === 0 ? stripe : body;
      rows.set(pixel, y * (1 + SIDE * 3) + 1 + x * 3);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(SIDE, 0);
  header.writeUInt32BE(SIDE, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk("IHDR", header), chunk("IDAT", deflateSync(rows)), chunk("IEND", Buffer.alloc(0))]);
}

/** @param {string} kind @param {Buffer} data */
function chunk(kind, data) {
  const whole = Buffer.alloc(data.length + 12);
  whole.writeUInt32BE(data.length, 0);
  whole.write(kind, 4, "latin1");
  data.copy(whole, 8);
  whole.writeUInt32BE(checksum(whole.subarray(4, data.length + 8)), data.length + 8);
  return whole;
}

/** CRC-32 as PNG wants it. @param {Buffer} bytes */
function checksum(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
