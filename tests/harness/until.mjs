// Waiting for a condition: asked again and again until it holds, never for a length of time.
import { setTimeout as pause } from "node:timers/promises";

const PATIENCE_MS = 60_000;
const PACE_MS = 25;

/**
 * @template T
 * @param {() => Promise<T>} look
 * @param {(value: T) => unknown} holds
 * @param {string} what for the person who reads the failure
 * @returns {Promise<T>} the value for which it held
 */
export async function until(look, holds, what) {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const value = await look();
    if (holds(value)) return value;
    if (Date.now() > end) throw new Error(`waited in vain until ${what}; at last: ${JSON.stringify(value)?.slice(0, 800)}`);
    await pause(PACE_MS);
  }
}
