/**
 * Pictures of sealed packages, and what is drawn on copies of them. Drawings lie beside the package in the vault, each
 * under a name of its own that tells its bytes: what was kept is never written over. The package is only read.
 */

import { save, vaultFile } from "./browser.js";

/** @typedef {{ at: [number, number], size: [number, number] }} Area */
/**
 * What the pages' module wants painted, see `crate/ui/src/annotation/mark.rs`; lengths in pixels of the picture.
 * @typedef {({ kind: "frame", line: number } & Area) | ({ kind: "fill" } & Area)
 *   | { kind: "arrow", from: [number, number], to: [number, number], head: [number, number][], line: number }
 *   | { kind: "word", at: [number, number], height: number, text: string }} Shape
 */

/** A drawing is some kilobytes. */
const MOST_BYTES = 1 << 20;
/** Colours of the marks, as in styles/drawing.css. */
const INK = "#d0021b";
const PAPER = "#ffffff";
const BLACK = "#000000";
const FONT = 'system-ui, "Noto Sans CJK SC", "Microsoft YaHei", sans-serif';
/** The line below a copy: height of its letters for each pixel of the picture's width, at least and at most. */
const LETTER = { share: 1 / 75, least: 11, most: 28 };
const LINE_HEIGHT = 1.4;

const END = 0x06054b50;
const ENTRY = 0x02014b50;
/** A ZIP container's end, with the longest comment. */
const END_BYTES = 22 + 0xffff;
const STORED = 0;

/** @param {Blob} blob @param {number} from @param {number} to */
async function view(blob, from, to) {
  return new DataView(await blob.slice(from, to).arrayBuffer());
}

/**
 * A part of a package, without reading the rest of it; nothing where it has none. Packages of ours hold every part as it
 * is, uncompressed.
 * @param {Blob} file @param {string} path
 * @returns {Promise<Blob | null>}
 */
export async function partOf(file, path) {
  const from = Math.max(0, file.size - END_BYTES);
  const tail = await view(file, from, file.size);
  let end = tail.byteLength - 22;
  while (end >= 0 && tail.getUint32(end, true) !== END) end -= 1;
  if (end < 0) throw { code: "A01", message: "the package is no ZIP container: verify it" };
  const [size, start] = [tail.getUint32(end + 12, true), tail.getUint32(end + 16, true)];
  const directory = await view(file, start, start + size);
  for (let at = 0; at + 46 <= directory.byteLength && directory.getUint32(at, true) === ENTRY; ) {
    const [packed, name] = [directory.getUint32(at + 20, true), directory.getUint16(at + 28, true)];
    const after = at + 46 + name;
    if (new TextDecoder().decode(new Uint8Array(directory.buffer, at + 46, name)) === path) {
      if (directory.getUint16(at + 10, true) !== STORED) throw { code: "A01", message: `${path} is compressed, which packages of ours are not: verify the package` };
      const local = directory.getUint32(at + 42, true);
      const head = await view(file, local, local + 30);
      const data = local + 30 + head.getUint16(26, true) + head.getUint16(28, true);
      return file.slice(data, data + packed);
    }
    at = after + directory.getUint16(at + 30, true) + directory.getUint16(at + 32, true);
  }
  return null;
}

/** @param {BufferSource} bytes @returns {Promise<string>} hexadecimal */
async function sha256(bytes) {
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** @param {string} file of the vault @param {string} part @returns {Promise<Blob | null>} */
async function picture(file, part) {
  const found = await partOf(await vaultFile(file), `evidence/${part}`);
  return found && new Blob([await found.arrayBuffer()], { type: "image/png" });
}

/**
 * A picture of a package, to be shown.
 * @param {string} file name in the vault @param {string} part `screenshot.png` or `fullpage.png`
 * @returns {Promise<string>} JSON `{part, sha256, address, width, height}`, or "" where the package has none
 */
export async function openPicture(file, part) {
  const blob = await picture(file, part);
  if (!blob) return "";
  const bitmap = await createImageBitmap(blob);
  const { width, height } = bitmap;
  bitmap.close();
  return JSON.stringify({ part, sha256: await sha256(await blob.arrayBuffer()), address: URL.createObjectURL(blob), width, height });
}

/** The picture is shown no more. @param {string} address */
export function closePicture(address) {
  URL.revokeObjectURL(address);
}

/**
 * Keeps a drawing beside its package.
 * @param {string} file the package's name in the vault @param {string} text JSON
 * @returns {Promise<string>} JSON `{name, sha256}`
 */
export async function keepDrawing(file, text) {
  const bytes = new TextEncoder().encode(text);
  const sum = await sha256(bytes);
  const name = `${file}.marks-${sum.slice(0, 16)}.json`;
  await write(name, bytes);
  if ((await sha256(await (await vaultFile(name)).arrayBuffer())) !== sum) throw { code: "A02", message: "the drawing was not written whole: free some room and keep it again" };
  return JSON.stringify({ name, sha256: sum });
}

/** @param {string} name in the vault @param {BufferSource | Blob} bytes */
async function write(name, bytes) {
  const vault = await (await navigator.storage.getDirectory()).getDirectoryHandle("vault");
  const stream = await (await vault.getFileHandle(name, { create: true })).createWritable();
  await stream.write(bytes);
  // The file is there as a whole from here on, or not at all.
  await stream.close();
}

/**
 * A drawing that was kept, if it is the one that the ledger tells of.
 * @param {string} name @param {string} sum SHA-256, from the ledger
 * @returns {Promise<string>} JSON
 */
export async function readDrawing(name, sum) {
  const file = await vaultFile(name).catch(() => null);
  if (!file) throw { code: "A03", message: `${name} is not in the vault: bring it back from a backup` };
  if (file.size > MOST_BYTES || (await sha256(await file.arrayBuffer())) !== sum) throw { code: "A04", message: `${name} was changed since it was kept: it is not used` };
  return file.text();
}

/**
 * A copy of a package's picture with marks in it and a line below. What is blacked out is not in it.
 * @param {string} file name in the vault @param {string} part @param {string} sum SHA-256 of the picture
 * @param {string} shapes JSON of what is painted, see {@link Shape} @param {string} line
 * @returns {Promise<Blob>} PNG
 */
export async function copyOf(file, part, sum, shapes, line) {
  const original = await picture(file, part);
  if (!original || (await sha256(await original.arrayBuffer())) !== sum) throw { code: "A05", message: `${part} of ${file} is not the picture that was drawn on: verify the package` };
  const bitmap = await createImageBitmap(original);
  const { width, height } = bitmap;
  const letter = Math.min(LETTER.most, Math.max(LETTER.least, Math.round(width * LETTER.share)));
  const measure = pen(new OffscreenCanvas(1, 1));
  measure.font = `${letter}px ${FONT}`;
  const lines = broken(measure, line, width - 2 * letter);
  const canvas = new OffscreenCanvas(width, height + Math.ceil((lines.length + 1) * letter * LINE_HEIGHT));
  const on = pen(canvas);
  on.fillStyle = PAPER;
  on.fillRect(0, 0, canvas.width, canvas.height);
  on.drawImage(bitmap, 0, 0);
  bitmap.close();
  for (const shape of JSON.parse(shapes)) paint(on, shape);
  on.fillStyle = BLACK;
  on.font = `${letter}px ${FONT}`;
  for (const [row, words] of lines.entries()) on.fillText(words, letter, height + (row + 1.2) * letter * LINE_HEIGHT);
  return canvas.convertToBlob({ type: "image/png" });
}

/** @param {OffscreenCanvas} canvas */
function pen(canvas) {
  const context = canvas.getContext("2d");
  if (!context) throw { code: "A06", message: "the browser gave nothing to draw on: close other pages and try again" };
  return context;
}

/** @param {OffscreenCanvasRenderingContext2D} on @param {Shape} shape */
function paint(on, shape) {
  on.strokeStyle = INK;
  on.fillStyle = INK;
  switch (shape.kind) {
    case "frame":
      on.lineWidth = shape.line;
      on.strokeRect(...shape.at, ...shape.size);
      break;
    case "fill":
      on.fillStyle = BLACK;
      on.fillRect(...shape.at, ...shape.size);
      break;
    case "arrow":
      on.lineWidth = shape.line;
      on.beginPath();
      on.moveTo(...shape.from);
      on.lineTo(...shape.to);
      on.stroke();
      on.beginPath();
      for (const corner of shape.head) on.lineTo(...corner);
      on.fill();
      break;
    case "word":
      on.font = `600 ${shape.height}px ${FONT}`;
      on.lineWidth = shape.height / 5;
      on.lineJoin = "round";
      on.strokeStyle = PAPER;
      on.strokeText(shape.text, ...shape.at);
      on.fillText(shape.text, ...shape.at);
  }
}

/**
 * Lines of at most this width. Hashes and Chinese have no blanks: they break anywhere.
 * @param {OffscreenCanvasRenderingContext2D} on @param {string} text @param {number} width
 */
function broken(on, text, width) {
  const lines = [""];
  for (const piece of text.split(/(?<=\s)|(?=[\u2e80-\uffff])/u)) {
    const longer = lines[lines.length - 1] + piece;
    if (on.measureText(longer.trimEnd()).width <= width) {
      lines[lines.length - 1] = longer;
      continue;
    }
    lines.push("");
    for (const letter of piece) {
      if (on.measureText(lines[lines.length - 1] + letter).width > width) lines.push("");
      lines[lines.length - 1] += letter;
    }
  }
  return lines.map((words) => words.trimEnd()).filter(Boolean);
}

/**
 * Saves a copy as a download.
 * @param {Blob} copy @param {string} name
 * @returns {Promise<string>} its SHA-256
 */
export async function saveCopy(copy, name) {
  save(copy, name);
  return sha256(await copy.arrayBuffer());
}

/**
 * Leaves a copy where the desk finds a notice's own files.
 * @param {Blob} copy @param {string} notice @param {string} name as the notice attaches it
 * @returns {Promise<string>} its SHA-256
 */
export async function attachCopy(copy, notice, name) {
  await write(`attachment-${await sha256(new TextEncoder().encode(`${notice}\n${name}`))}`, copy);
  return sha256(await copy.arrayBuffer());
}
