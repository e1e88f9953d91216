/**
 * Backups as the pages see them: the folder and its permission, which only a page may ask for, and the worker that does
 * the work. Texts cross as JSON; errors are `{code, message}`.
 */

import { drop, fetched } from "../desk/exchange.js";
import { changeRecord, named, onRecordChange, readRecord } from "./backup-record.js";
import { save } from "./browser.js";
import { ask, askWithParts } from "./desk-client.js";

/** One backup at a time, of all pages. */
const LOCK = "touchstone-backup";
const HOUR_MS = 3_600_000;
/** Age from which a backup is made anew by itself. */
const DUE_MS = 4 * HOUR_MS;
/** Pause after an attempt that failed. */
const AGAIN_MS = HOUR_MS / 2;
/** How often it is looked whether one is due. */
const LOOK_MS = 300_000;
/** After so long every file of the folder is read again and held against what was written. */
const CHECK_MS = 30 * 24 * HOUR_MS;

/** @type {Worker | null} */
let worker = null;
let sequence = 0;
/** @type {Map<number, { resolve: (value: any) => void, reject: (error: any) => void, tell: (done: number, of: number) => void }>} */
const waiting = new Map();

/** @type {FileSystemDirectoryHandle | null} chosen, not set up yet */
let chosen = null;

/** Folders of sets that the person gave to restore from, by name. @type {Map<string, [string, File][]>} */
let offered = new Map();

const silent = () => undefined;

/** Has something done by the worker. @param {string} act @param {any} [request] @param {(done: number, of: number) => void} [tell] @returns {Promise<any>} */
function have(act, request = {}, tell = silent) {
  if (!worker) {
    worker = new Worker(new URL("./backup-worker.js", import.meta.url), { type: "module", name: "touchstone backup" });
    worker.onmessage = ({ data: { id, value, error, progress, fatal } }) => {
      const call = waiting.get(id);
      if (!call) return;
      if (progress) {
        call.tell(progress[0], progress[1]);
        return;
      }
      waiting.delete(id);
      if (error) call.reject(error);
      else call.resolve(value);
      if (fatal) end("the module of backups broke down");
    };
    worker.onerror = (event) => end(event.message || "the worker could not be started");
  }
  return new Promise((resolve, reject) => {
    sequence += 1;
    waiting.set(sequence, { resolve, reject, tell });
    worker?.postMessage({ id: sequence, act, request });
  });
}

/** Ends the worker, and with it what an opened key and its passphrase took. @param {string} why */
function end(why) {
  worker?.terminate();
  worker = null;
  for (const { reject } of waiting.values()) reject({ code: "BK00", message: `${why}: try again` });
  waiting.clear();
}

/** The person is done with what they opened: the worker ends when nobody waits for it. */
export function rest() {
  offered = new Map();
  restWorker();
}

/** Ends the worker when nobody waits for it and nothing is opened in it. */
function restWorker() {
  if (waiting.size === 0 && offered.size === 0) end("");
}

/** @param {FileSystemDirectoryHandle | null} handle @returns {Promise<string>} */
async function permission(handle) {
  if (!handle) return "granted";
  return /** @type {any} */ (handle).queryPermission({ mode: "readwrite" });
}

/** How backups stand: JSON. @returns {Promise<string>} */
export async function backupState() {
  let record = await readRecord();
  if (!record.noticed_ms) {
    // From here the day is counted after which it is said that there is no backup.
    await changeRecord((kept) => (kept.noticed_ms ||= Date.now()));
    record = await readRecord();
  }
  const { noticed_ms, declined, set } = record;
  const folders = "showDirectoryPicker" in window;
  if (!set) return JSON.stringify({ noticed_ms, declined, folders, set: null });
  const { picked, folder, last, trouble } = set;
  return JSON.stringify({
    noticed_ms, declined, folders,
    set: { folder, within: picked?.name ?? "", download: !picked, permission: await permission(picked), last, trouble },
  });
}

/** @param {() => void} listen */
export function onBackupChange(listen) {
  onRecordChange(listen);
}

/** Lets the person choose a folder; its name, or nothing where they chose none. In a click only. @returns {Promise<string>} */
export async function chooseFolder() {
  try {
    chosen = await /** @type {any} */ (window).showDirectoryPicker({ id: "touchstone-backup", mode: "readwrite" });
    return chosen?.name ?? "";
  } catch (error) {
    if (error?.name === "AbortError") return "";
    throw named(error);
  }
}

/** @param {string} text @returns {Promise<string>} `weak`, `fair`, `strong` */
export function passphraseStrength(text) {
  return have("strength", { text });
}

/** @returns {Promise<string>} */
export function suggestPassphrase() {
  return have("suggest");
}

/** Sets backups up, into the folder just chosen or, where there is none, as downloads. @param {string} passphrase */
export async function setUpBackup(passphrase) {
  const made = await have("make", { passphrase });
  await changeRecord((record) => {
    record.declined = false;
    record.set = { ...made, picked: chosen, last: null, trouble: null, checked_ms: Date.now() };
  });
  chosen = null;
}

/** Whether the person wants no backups, and no word of it. @param {boolean} declined */
export async function declineBackup(declined) {
  await changeRecord((record) => (record.declined = declined));
}

/** Backs up no more; what was written stays. */
export async function forgetBackup() {
  await changeRecord((record) => (record.set = null));
}

/** Asks for the folder again. In a click only. @returns {Promise<boolean>} */
export async function allowFolder() {
  const { set } = await readRecord();
  if (!set?.picked) return true;
  const answer = await /** @type {any} */ (set.picked).requestPermission({ mode: "readwrite" });
  return answer === "granted";
}

/**
 * Backs up now. JSON of what was done.
 * @param {boolean} thorough every file of the folder is read again as well
 * @param {(done: number, of: number) => void} tell
 * @returns {Promise<string>}
 */
export async function backUpNow(thorough, tell) {
  const done = await navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    if (!lock) throw { code: "BK23", message: "another page of Touchstone is backing up: wait until it is done" };
    try {
      const { set } = await readRecord();
      const isDue = Date.now() - (set?.checked_ms ?? 0) > CHECK_MS;
      const software = `Touchstone ${chrome.runtime.getManifest().version}`;
      const settings = /** @type {any} */ (await ask({ kind: "read_settings" })).settings;
      const { attachment } = await askWithParts({ kind: "export_casebook" }, []);
      if (!attachment) throw { code: "no_file", message: "" };
      try {
        return await have("backUp", { casebook: attachment.stored, settings, software, thorough: thorough || isDue }, tell);
      } finally {
        await drop(attachment.stored);
      }
    } catch (error) {
      const trouble = { code: error?.code ?? "BK00", message: error?.message ?? String(error), at_ms: Date.now() };
      await changeRecord((record) => record.set && (record.set.trouble = trouble));
      throw trouble;
    }
  });
  if (done.archive) save(await fetched(done.archive), done.name);
  return JSON.stringify(done);
}

/** Whether a backup may be made without the person, and is due. @param {number} now */
async function isDue(now) {
  const { set } = await readRecord();
  if (!set?.picked || (await permission(set.picked)) !== "granted") return false;
  if (set.trouble && now - set.trouble.at_ms < AGAIN_MS) return false;
  return !set.last || now - set.last.at_ms > DUE_MS;
}

/** Backs up by itself as long as the page is open. */
export function keepBackedUp() {
  const look = async () => {
    if (!(await isDue(Date.now()))) return;
    await backUpNow(false, silent);
    restWorker();
  };
  // What failed is in the record, from where every page tells it.
  const tryIt = () => look().catch((error) => console.info("backup:", error?.code, error?.message));
  tryIt();
  setInterval(tryIt, LOOK_MS);
}

/**
 * Takes what the person gave to restore from: a folder's files, or one file. JSON of the sets' names.
 * @param {FileList} files
 * @returns {string}
 */
export function offerBackup(files) {
  offered = new Map();
  for (const file of files) {
    const path = file.webkitRelativePath || file.name;
    if (path.endsWith(".tar")) {
      offered.set(path, [[path, file]]);
      continue;
    }
    const parts = path.split("/");
    const within = parts.at(-2) === "files" ? 2 : 1;
    const folder = parts.slice(0, -within).join("/");
    const known = offered.get(folder) ?? [];
    known.push([parts.slice(-within).join("/"), file]);
    offered.set(folder, known);
  }
  const isSet = (listed) => listed.some(([path]) => path === "identity.age" || path === "files/identity.age" || path.endsWith(".tar"));
  for (const [folder, listed] of offered) if (!isSet(listed)) offered.delete(folder);
  return JSON.stringify([...offered.keys()].sort().reverse());
}

/** Opens a set that was offered. JSON of its backups and what the newest would bring. @param {string} name @param {string} passphrase */
export async function unlockBackup(name, passphrase) {
  return JSON.stringify(await have("unlock", { files: offered.get(name) ?? [], passphrase }));
}

/** Takes another backup of the opened set. JSON of what it would bring. @param {string} place @returns {Promise<string>} */
export async function chooseBackup(place) {
  return JSON.stringify(await have("choose", { place }));
}

/** The casebook of the opened backup, for the desk. @returns {Promise<{ name: string, stored: string }>} */
export function backupCasebook() {
  return have("casebook");
}

/** Brings the files of the opened backup into the vault. JSON of what was done. @param {(done: number, of: number) => void} tell */
export async function restoreFiles(tell) {
  return JSON.stringify(await have("restore", {}, tell));
}
