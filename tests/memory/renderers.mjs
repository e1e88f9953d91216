// Memory of the processes that draw pages, as the kernel counts it.
import { readFile } from "node:fs/promises";

/** Chromium's mark on processes of extensions, which are one for all tabs. */
const OF_EXTENSION = "--extension-process";

/**
 * Private memory of all processes that draw pages, without those of the extension.
 * @param {import("../harness/protocol.mjs").Protocol} protocol of the browser
 * @returns {Promise<number>} bytes
 */
export async function memoryOfPages(protocol) {
  const { processInfo } = await protocol.send("SystemInfo.getProcessInfo");
  let total = 0;
  for (const { id } of processInfo.filter(({ type }) => type === "renderer")) {
    const command = await readFile(`/proc/${id}/cmdline`, "utf8");
    if (!command.includes(OF_EXTENSION)) total += privateBytes(await readFile(`/proc/${id}/smaps_rollup`, "utf8"));
  }
  return total;
}

/** @param {string} rollup text of smaps_rollup @returns {number} bytes that the process alone has written */
export function privateBytes(rollup) {
  const kilobytes = /^Private_Dirty:\s+(\d+) kB$/m.exec(rollup)?.[1];
  if (kilobytes === undefined) throw new Error("smaps_rollup has no line Private_Dirty: the kernel is too old");
  return Number(kilobytes) * 1024;
}

/** @param {number[]} numbers an odd count @returns {number} */
export function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
