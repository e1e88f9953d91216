/**
 * A capture that waits for the person's look before it is sealed: what was collected at the click lies in the vault; the
 * person's choice is done to it here, and the desk seals it.
 */

import { asRecord, cover, inPixels, toPng } from "../capture/cover.js";
import { kept, redact } from "../capture/redact.js";
import { Journal } from "../desk/journal.js";
import { Vault } from "../desk/vault.js";
import { ask } from "./desk-client.js";

/** @typedef {import("../capture/cover.js").Box} Box */
/** @typedef {{ part: string, picture: string, width: number, height: number, found: Box[] }} Sheet lengths in CSS pixels of the window */
/** @typedef {{ part: string, drawn: Box[], away: number[] }} Choice `away`: found rectangles that the person took away */

const WINDOW = "screenshot.png";
const WHOLE = "fullpage.png";

/** The desk seals within a second; when nothing is heard for this long it was ended. */
const PATIENCE_MS = 60_000;

const journal = new Journal(new Vault());

/** @param {string} evidence */
async function waiting(evidence) {
  const begun = await journal.read(evidence);
  if (!begun?.review) throw { code: "R01", message: "no capture waits here for your look: it was sealed or given up; capture again" };
  return begun;
}

/** @param {string} evidence @returns {Promise<boolean>} */
export async function isWaiting(evidence) {
  return Boolean((await journal.read(evidence))?.review);
}

/** @param {string} evidence @returns {Promise<{ title: string, url: string, sheets: Sheet[] }>} */
export async function open(evidence) {
  const { facts, parts, review } = await waiting(evidence);
  /** @type {Sheet[]} */
  const sheets = [];
  for (const [part, bytes] of parts) {
    if (part !== WINDOW && part !== WHOLE) continue;
    const blob = new Blob([bytes], { type: "image/png" });
    const { width, height } = await sizeOf(blob);
    const ratio = part === WINDOW ? facts.pixel_ratio_percent / 100 : 1;
    const found = part === WINDOW ? review.found.map(({ box }) => box) : [];
    sheets.push({ part, picture: URL.createObjectURL(blob), width: width / ratio, height: height / ratio, found });
  }
  return { title: facts.title, url: facts.url, sheets };
}

/** @param {Blob} blob */
async function sizeOf(blob) {
  const bitmap = await createImageBitmap(blob);
  const { width, height } = bitmap;
  bitmap.close();
  return { width, height };
}

/** @param {string} evidence @param {Choice[]} choices */
export async function seal(evidence, choices) {
  const { tab, facts, parts, review } = await waiting(evidence);
  const chosen = (/** @type {string} */ name) => choices.find(({ part }) => part === name) ?? { part: name, drawn: [], away: [] };
  const { drawn, away } = chosen(WINDOW);
  const gone = new Set(away);
  /** @type {Map<string, Uint8Array<ArrayBuffer>>} */
  const bytes = new Map(parts);
  const decided = { ...facts, covered: [...facts.covered], ended_ms: Date.now() };

  const dom = new TextDecoder().decode(bytes.get("dom.html"));
  const redacted = redact(dom, review.places, drawn);
  bytes.set("dom.html", new TextEncoder().encode(redacted.dom));
  decided.identities = [...kept(facts.identities, review.found, gone), ...redacted.identities];
  decided.redactions = [...facts.redactions, ...redacted.redactions];
  decided.omissions = [...facts.omissions, ...redacted.omissions];
  decided.steps = [...facts.steps, "the person looked at the picture, and at what covers it, before it was sealed"];
  if (gone.size) decided.redactions.push(`${gone.size} rectangles that rules had found were taken away by the person before sealing`);

  const ratio = facts.pixel_ratio_percent / 100;
  const found = /** @type {Box[]} */ (review.found.map(({ box }) => box));
  await covered(bytes, WINDOW, [...found.filter((_, index) => !gone.has(index)), ...drawn], ratio);
  const { width, height } = bytes.has(WINDOW) ? await sizeOf(new Blob([/** @type {Uint8Array<ArrayBuffer>} */ (bytes.get(WINDOW))])) : { width: 0, height: 0 };
  const record = (/** @type {Box[]} */ boxes) =>
    asRecord(WINDOW, /** @type {Box[]} */ (boxes.map((box) => inPixels(box, ratio, width, height)).filter(Boolean)));
  decided.covered.push(...record(found.filter((_, index) => !gone.has(index))));
  const byHand = { drawn: record(drawn), uncovered: record(found.filter((_, index) => gone.has(index))) };

  const long = chosen(WHOLE).drawn;
  if (bytes.has(WHOLE) && long.length) {
    const boxes = await covered(bytes, WHOLE, long, 1);
    byHand.drawn.push(...asRecord(WHOLE, boxes));
    decided.omissions.push(`${WHOLE}: what lies below rectangles drawn by hand on the picture of the whole page is covered there; in the page and its text it is masked only as far as rectangles on the picture of the window cover it`);
  }
  bytes.set("by_hand.json", new TextEncoder().encode(JSON.stringify(byHand)));
  await handOver(evidence, tab, decided, [...bytes]);
}

/** Covers boxes in a picture. @param {Map<string, Uint8Array<ArrayBuffer>>} bytes @param {string} part @param {Box[]} boxes @param {number} ratio @returns {Promise<Box[]>} in pixels */
async function covered(bytes, part, boxes, ratio) {
  const shot = bytes.get(part);
  if (!shot || !boxes.length) return [];
  const { canvas, covered: done } = await cover(shot, boxes, ratio);
  bytes.set(part, await toPng(canvas));
  return done;
}

/** @param {string} evidence @param {number} tab @param {any} facts @param {[string, Uint8Array<ArrayBuffer>][]} parts */
async function handOver(evidence, tab, facts, parts) {
  // An answer tells that a desk is there, which hears what it is given.
  await ask(/** @type {any} */ ({ kind: "read_settings" }));
  const channel = new BroadcastChannel("touchstone-capture");
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let patience;
  try {
    await new Promise((resolve, reject) => {
      patience = setTimeout(() => reject({ code: "E03", message: "the desk was ended while sealing: seal again" }), PATIENCE_MS);
      channel.onmessage = ({ data }) => {
        if (data.sealed === evidence) resolve(undefined);
        if (data.failed === evidence) reject(data.error);
      };
      channel.postMessage({ evidence, tab, facts, parts });
    });
  } finally {
    clearTimeout(patience);
    channel.close();
  }
  await chrome.runtime.sendMessage({ kind: "sealed" });
}
