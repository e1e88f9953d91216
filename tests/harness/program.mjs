// The command line, as the tests hold the browser against it.
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const PROGRAM = process.env.TOUCHSTONE ?? fileURLToPath(new URL("../../target/debug/touchstone", import.meta.url));
const run = promisify(execFile);

/** The sample brand that ships with the sources. */
export const AURELLE = fileURLToPath(new URL("../../knowledge/brands/aurelle.toml", import.meta.url));

/**
 * Runs `touchstone`.
 * @param {...string} words
 * @returns {Promise<{ code: number, output: string }>} standard output; what it says on standard error is added when it fails
 */
export async function touchstone(...words) {
  try {
    const { stdout } = await run(PROGRAM, words, { maxBuffer: 64 * 1024 * 1024 });
    return { code: 0, output: stdout };
  } catch (error) {
    if (typeof error.code !== "number") throw error;
    return { code: error.code, output: `${error.stdout}${error.stderr}` };
  }
}
