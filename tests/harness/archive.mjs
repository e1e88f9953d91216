// A ZIP file read as it is packed: what the tests load is what people install.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, resolve, sep } from "node:path";
import { inflateRawSync } from "node:zlib";

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const STORED = 0;
const DEFLATED = 8;

/**
 * The files of an archive, by name.
 * @param {string} file
 * @returns {Promise<Map<string, Buffer>>}
 */
export async function readArchive(file) {
  return entries(await readFile(file), file);
}

/** @param {Buffer} bytes @param {string} file name for messages @returns {Map<string, Buffer>} */
export function entries(bytes, file) {
  let end = bytes.length - 22;
  while (end >= 0 && bytes.readUInt32LE(end) !== END) end -= 1;
  if (end < 0) throw new Error(`${file} is no ZIP file`);
  const files = new Map();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (bytes.readUInt32LE(at) !== ENTRY) throw new Error(`${file}: its directory breaks off`);
    const method = bytes.readUInt16LE(at + 10);
    const packed = bytes.readUInt32LE(at + 20);
    const nameLength = bytes.readUInt16LE(at + 28);
    const local = bytes.readUInt32LE(at + 42);
    const name = bytes.toString("utf8", at + 46, at + 46 + nameLength);
    const data = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const raw = bytes.subarray(data, data + packed);
    if (method !== STORED && method !== DEFLATED) throw new Error(`${file}: ${name} is packed by method ${method}`);
    if (!name.endsWith("/")) files.set(name, method === STORED ? raw : inflateRawSync(raw));
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return files;
}

/** Unpacks an archive into a folder. @param {string} file @param {string} folder */
export async function unpack(file, folder) {
  for (const [name, contents] of await readArchive(file)) {
    const target = resolve(join(folder, name));
    if (!target.startsWith(resolve(folder) + sep)) throw new Error(`${file}: ${name} leads out of the folder`);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, contents);
  }
}
