// Asks the authorities that the person or the IT department has set for time stamps (RFC 3161). What goes out is the
// SHA-256 of a package's manifest, or of a checkpoint of the ledger, and a random number, nothing of its contents. What could not be asked waits in the
// vault and is asked again by an alarm; the desk checks each answer.

import { leave } from "./desk/exchange.js";
import { askDesk } from "./desk/link.js";

const ALARM = "stamps";
const PAUSE_MINUTES = 30;
const PATIENCE_MS = 20_000;
/** A time stamp is some kilobytes. */
const MOST_BYTES = 64 << 10;
/** Kept across a restart of the browser, which may forget alarms: something waits. */
const WAITING = "stampsWaiting";

/** The way to an authority. */
const UNREACHED = "TS01";
const NOT_ALLOWED = "TS02";
const BAD_STATUS = "TS03";
const NO_STAMP = "TS04";

/** @type {Promise<number> | null} */
let running = null;
/** Something was added while authorities were being asked. */
let again = false;

/**
 * Asks for every time stamp that waits. Several calls at once are one.
 * @returns {Promise<number>} how many still wait
 */
export function askAuthorities() {
  again = true;
  running ??= askUntilAllWereAsked().finally(() => (running = null));
  return running;
}

async function askUntilAllWereAsked() {
  let left = 0;
  while (again) {
    again = false;
    left = await askAll();
  }
  return left;
}

/** Asks for the time stamps of one package, also of one that was sealed before there was an authority. @param {string} evidence */
export async function stamp(evidence) {
  await askDesk({ kind: "queue_stamps", evidence });
  return { waiting: await askAuthorities() };
}

/** Starts what asks again. Called at the top level, so that no alarm is missed. */
export function startStamping() {
  chrome.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) remind();
  });
  chrome.runtime.onStartup.addListener(async () => {
    const { [WAITING]: waiting } = await chrome.storage.local.get(WAITING);
    if (waiting) remind();
  });
}

/** Asks without anybody who waits for it: what failed is in the ledger, or is asked by the next alarm. */
export function remind() {
  askAuthorities().catch((error) => console.warn("time stamps:", error?.code, error?.message));
}

async function askAll() {
  const { waiting } = await askDesk({ kind: "list_stamps" });
  /** @type {Map<string, any[]>} */
  const byAuthority = new Map();
  for (const one of waiting) byAuthority.set(one.authority, [...(byAuthority.get(one.authority) ?? []), one]);
  const left = await Promise.all([...byAuthority].map(([authority, queries]) => askOne(authority, queries)));
  const count = left.reduce((sum, one) => sum + one, 0);
  if (count) await chrome.alarms.create(ALARM, { periodInMinutes: PAUSE_MINUTES });
  else await chrome.alarms.clear(ALARM);
  await chrome.storage.local.set({ [WAITING]: count > 0 });
  return count;
}

/** One authority after another query; when it cannot be reached its other queries wait as well. @returns {Promise<number>} */
async function askOne(authority, queries) {
  let left = 0;
  for (const [place, { evidence, file, query }] of queries.entries()) {
    const { code, bytes } = await fetchStamp(authority, query);
    const parts = bytes ? [{ name: "answer", stored: await leave(bytes) }] : [];
    const { settled } = await askDesk({ kind: "answer_stamp", evidence, file, authority, code }, parts);
    if (!settled) left += 1;
    if (code === UNREACHED || code === NOT_ALLOWED) return left + queries.length - place - 1;
  }
  return left;
}

/** @param {string} authority @param {string} query base64 @returns {Promise<{ code: string, bytes?: Uint8Array<ArrayBuffer> }>} */
async function fetchStamp(authority, query) {
  const { protocol, hostname } = new URL(authority);
  if (!(await chrome.permissions.contains({ origins: [`${protocol}//${hostname}/*`] }))) return { code: NOT_ALLOWED };
  try {
    const response = await fetch(authority, {
      method: "POST",
      headers: { "content-type": "application/timestamp-query", accept: "application/timestamp-reply" },
      body: Uint8Array.from(atob(query), (c) => c.charCodeAt(0)),
      cache: "no-store",
      credentials: "omit",
      redirect: "error",
      referrerPolicy: "no-referrer",
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (!response.ok) return { code: BAD_STATUS };
    const bytes = await readAtMost(response, MOST_BYTES);
    return bytes ? { code: "", bytes } : { code: NO_STAMP };
  } catch (error) {
    console.info("time stamps:", authority, error?.message);
    return { code: UNREACHED };
  }
}

/** The body, or nothing where it is longer. @param {Response} response @param {number} most */
async function readAtMost(response, most) {
  if (!response.body) return new Uint8Array();
  const reader = response.body.getReader();
  const chunks = [];
  let length = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    length += read.value.length;
    if (length > most) {
      await reader.cancel();
      return null;
    }
    chunks.push(read.value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
