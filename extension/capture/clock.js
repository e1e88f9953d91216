// The time of a capture. The device's clock may be set anew, or the device may sleep, between beginning and end: how much
// time passed is counted apart from it, and where the two differ the record says so.

/** Milliseconds by which a clock that is kept right may be moved at once. */
const TOLERANCE_MS = 1_500;

/** @param {number} ms @returns {string} */
function spoken(ms) {
  const seconds = Math.round(ms / 1_000);
  return `${Math.floor(seconds / 3_600)} h ${Math.floor((seconds % 3_600) / 60)} min ${seconds % 60} s`;
}

/**
 * Starts to count.
 * @returns {{ startedMs: number, now: () => { endedMs: number, omissions: string[] } }} `endedMs`: by the clock, or, where
 *   that was set back, reckoned from the start and the time that passed
 */
export function startClock() {
  const startedMs = Date.now();
  const from = performance.now();
  return {
    startedMs,
    now() {
      const shown = Date.now();
      const reckoned = startedMs + Math.round(performance.now() - from);
      const jump = shown - reckoned;
      if (Math.abs(jump) < TOLERANCE_MS) return { endedMs: Math.max(shown, startedMs), omissions: [] };
      const clock = `it showed ${new Date(shown).toISOString()} at the end`;
      return jump < 0
        ? { endedMs: reckoned, omissions: [`time: the device's clock was set back by ${spoken(-jump)} during the capture, ${clock}; the end is reckoned from the start and the time that passed`] }
        : { endedMs: shown, omissions: [`time: the device's clock went ahead by ${spoken(jump)} more than the time that passed, ${clock}: it was set, or the device slept; the start is by the clock before`] };
    },
  };
}
