// What a batch does next. A batch captures listings one after the other, each in the capture window; this file only
// reckons: time, chance and browser are arguments, so each answer is exact.

export const HOUR_MS = 3_600_000;

/** Listings of one batch at most. */
export const MOST_ITEMS = 200;

/** How often a listing is begun again after the extension was ended under it. */
const MOST_TRIES = 3;

/** Failures in a row after which somebody has to look. */
const FAILURES_IN_A_ROW = 3;

/** Milliseconds from the end of one listing to the next, least and most: a minute on the average. @type {[number, number]} */
export const PACE_MS = [40_000, 80_000];

/**
 * @typedef {{ least_ms: number, most_ms: number, an_hour: number }} Terms pace, and pages a host and hour
 * @typedef {"waiting" | "open" | "sealed" | "failed" | "left"} ItemState
 * @typedef {{ key: string, url: string, title: string, state: ItemState, evidence: string, note: string, tries: number, began_ms: number, passed: boolean }} Item
 *   `note`: what is missing, one a line, or why it failed; `passed`: the person said that its page is no challenge
 * @typedef {"" | "person" | "challenge" | "login" | "refused" | "window" | "hidden" | "restart" | "failing"} Why
 * @typedef {{ until_ms: number, why: "pace" | "cap", host: string }} Wait
 * @typedef {{ id: string, begun_ms: number, state: "running" | "paused" | "ended", why: Why, detail: string,
 *   place: { window: number, tab: number } | null, due_ms: number, wait: Wait | null, terms: Terms, items: Item[] }} Batch
 * @typedef {Record<string, number[]>} Visits when the pages of a host were opened
 * @typedef {{ key: string, url: string, title: string }} Listing
 * @typedef {{ step: "open", index: number } | { step: "wait", wait: Wait } | { step: "end" } | { step: "rest" }} Step
 */

/**
 * A batch of these listings; of those that were named twice, one.
 * @param {string} id @param {Listing[]} listings @param {Terms} terms @param {number} now @returns {Batch}
 */
export function begun(id, listings, terms, now) {
  return added({ id, begun_ms: now, state: "running", why: "", detail: "", place: null, due_ms: now, wait: null, terms, items: [] }, listings);
}

/** The batch with further listings, but those that it is still to capture. @param {Batch} batch @param {Listing[]} listings @returns {Batch} */
export function added(batch, listings) {
  const items = [...batch.items];
  for (const { key, url, title } of listings) {
    const known = items.some((item) => (item.key === key || item.url === url) && (item.state === "waiting" || item.state === "open"));
    if (known || !hostOf(url) || items.length >= MOST_ITEMS) continue;
    items.push({ key: String(key), url, title: String(title).slice(0, 200), state: "waiting", evidence: "", note: "", tries: 0, began_ms: 0, passed: false });
  }
  return { ...batch, items };
}

/** Whether something is left to do. @param {Batch | null | undefined} batch @returns {batch is Batch} */
export function isUnfinished(batch) {
  return batch?.state === "running" || batch?.state === "paused";
}

/**
 * What comes next. Listings of a host that has had its pages of the hour wait; those of others go first.
 * @param {Batch} batch @param {Visits} visits @param {number} now @returns {Step}
 */
export function next(batch, visits, now) {
  if (batch.state !== "running") return { step: "rest" };
  const waiting = standing(batch);
  if (!waiting.length) return { step: "end" };
  if (now < batch.due_ms) return { step: "wait", wait: { until_ms: batch.due_ms, why: "pace", host: "" } };
  /** @type {Wait | null} */
  let earliest = null;
  for (const index of waiting) {
    const host = hostOf(batch.items[index].url);
    const free = freeAt(visits[host] ?? [], batch.terms.an_hour, now);
    if (free <= now) return { step: "open", index };
    if (!earliest || free < earliest.until_ms) earliest = { until_ms: free, why: "cap", host };
  }
  return { step: "wait", wait: /** @type {Wait} */ (earliest) };
}

/** Listings that wait: the one at which the batch stopped last comes first. @param {Batch} batch @returns {number[]} */
export function standing({ items }) {
  const waiting = items.flatMap(({ state }, index) => (state === "waiting" ? [index] : []));
  return waiting.sort((a, b) => items[b].began_ms - items[a].began_ms || a - b);
}

/** When a host may be opened again. @param {number[]} times @param {number} anHour @param {number} now */
export function freeAt(times, anHour, now) {
  const recent = withinTheHour(times, now);
  return recent.length < anHour ? now : recent[recent.length - anHour] + HOUR_MS;
}

/** Visits that still count, oldest first. One that the clock, set back meanwhile, puts into the future counts as just now. @param {number[]} times @param {number} now */
function withinTheHour(times, now) {
  return times.map((time) => Math.min(time, now)).filter((time) => now - time < HOUR_MS).sort((a, b) => a - b);
}

/** The visits with one more, without those that no longer count. @param {Visits} visits @param {string} url @param {number} now @returns {Visits} */
export function visited(visits, url, now) {
  const host = hostOf(url);
  const kept = Object.entries(visits).map(([name, times]) => /** @type {[string, number[]]} */ ([name, withinTheHour(times, now)]));
  const all = Object.fromEntries(kept.filter(([, times]) => times.length));
  return { ...all, [host]: [...(all[host] ?? []), now] };
}

/** The batch with one item changed. @param {Batch} batch @param {number} index @param {Partial<Item>} change @returns {Batch} */
export function withItem(batch, index, change) {
  return { ...batch, items: batch.items.map((item, at) => (at === index ? { ...item, ...change } : item)) };
}

/** The batch after a listing is done with; the next is due after a pause by chance. @param {Batch} batch @param {number} now @param {number} chance 0 to 1 @returns {Batch} */
export function paced(batch, now, chance) {
  const { least_ms, most_ms } = batch.terms;
  return { ...batch, due_ms: Math.round(now + least_ms + chance * (most_ms - least_ms)) };
}

/** The batch after the clock was set back: the next is due no later than the longest pause from now. @param {Batch} batch @param {number} now @returns {Batch} */
export function onTime(batch, now) {
  return { ...batch, due_ms: Math.min(batch.due_ms, now + batch.terms.most_ms) };
}

/** @param {Batch} batch @param {Why} why @param {string} [detail] @returns {Batch} */
export function paused(batch, why, detail = "") {
  return batch.state === "running" ? { ...batch, state: "paused", why, detail, wait: null } : batch;
}

/** @param {Batch} batch @returns {Batch} */
export function resumed(batch) {
  return isUnfinished(batch) ? { ...batch, state: "running", why: "", detail: "" } : batch;
}

/** The batch at its end; what was not captured is left. @param {Batch} batch @returns {Batch} */
export function ended(batch) {
  const items = batch.items.map((item) => (item.state === "waiting" ? { ...item, state: /** @type {const} */ ("left") } : item));
  // What is being captured is finished, and its window closed then.
  const place = items.some(({ state }) => state === "open") ? batch.place : null;
  return { ...batch, items, state: "ended", why: "", detail: "", wait: null, place };
}

/** The batch with what failed or was left in it once more. @param {Batch} batch @param {number} now @returns {Batch} */
export function retried(batch, now) {
  const again = { state: /** @type {const} */ ("waiting"), note: "", evidence: "", tries: 0, began_ms: 0 };
  const items = batch.items.map((item) => (item.state === "failed" || item.state === "left" ? { ...item, ...again } : item));
  return { ...batch, items, state: "running", why: "", detail: "", due_ms: Math.max(batch.due_ms, now) };
}

/**
 * What becomes of a listing under which the extension was ended.
 * @param {Item} item @param {string} sealed evidence that was sealed of it since, or "" @returns {Partial<Item>}
 */
export function recovered(item, sealed) {
  if (sealed) return { state: "sealed", evidence: sealed };
  const again = { evidence: "", state: /** @type {const} */ ("waiting") };
  return item.tries < MOST_TRIES ? again : { ...again, state: "failed", note: `ended ${item.tries} times while it was captured` };
}

/** Whether the last listings all failed. @param {Batch} batch */
export function isFailing(batch) {
  const done = batch.items.filter(({ state }) => state === "sealed" || state === "failed").sort((a, b) => a.began_ms - b.began_ms);
  const last = done.slice(-FAILURES_IN_A_ROW);
  return last.length === FAILURES_IN_A_ROW && last.every(({ state }) => state === "failed");
}

/** The host of a web address, or "". @param {string} url */
export function hostOf(url) {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  return parsed && /^https?:$/.test(parsed.protocol) ? parsed.hostname : "";
}
