/**
 * What this device keeps of its backups, in a database of the browser: only there can the handle of a folder be kept.
 * Nothing of it is needed to open a backup, and nothing of it opens one.
 *
 * @typedef {{ at_ms: number, files: number, bytes: number, backups: number, later: number }} Last
 * @typedef {{ code: string, message: string, at_ms: number }} Trouble
 * @typedef {object} BackupSet
 * @property {FileSystemDirectoryHandle | null} picked what the person chose; nothing where backups are downloads
 * @property {string} folder the set's folder within it
 * @property {string} recipient what files are sealed to
 * @property {Uint8Array<ArrayBuffer>} identity sealed under the passphrase
 * @property {string} memory JSON, the module's own
 * @property {Last | null} last the last backup that stands
 * @property {Trouble | null} trouble why the last attempt failed
 * @property {number} checked_ms when every file of the folder was last held against what was written
 * @typedef {{ noticed_ms: number, declined: boolean, set: BackupSet | null }} BackupRecord
 */

const DATABASE = "touchstone-backup";
const STORE = "backup";
const KEY = "record";

const changes = new BroadcastChannel(DATABASE);

/** @returns {Promise<IDBDatabase>} */
function open() {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  return asked(opening);
}

/** @template T @param {IDBRequest<T>} request @returns {Promise<T>} */
function asked(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** @returns {Promise<BackupRecord>} */
export async function readRecord() {
  const database = await open();
  try {
    const kept = await asked(database.transaction(STORE).objectStore(STORE).get(KEY));
    return kept ?? { noticed_ms: 0, declined: false, set: null };
  } finally {
    database.close();
  }
}

/**
 * Changes the record in one transaction, and tells every page.
 * @param {(record: BackupRecord) => void} change
 */
export async function changeRecord(change) {
  const database = await open();
  try {
    const transaction = database.transaction(STORE, "readwrite");
    const store = transaction.objectStore(STORE);
    const record = (await asked(store.get(KEY))) ?? { noticed_ms: 0, declined: false, set: null };
    change(record);
    const done = new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error);
    });
    store.put(record, KEY);
    await done;
  } finally {
    database.close();
  }
  changes.postMessage("changed");
}

/** Hears of changes that other pages and the worker made. @param {() => void} listen */
export function onRecordChange(listen) {
  changes.addEventListener("message", listen);
}

/** What the browser says of a folder, with a code and what to do. @param {any} error */
export function named(error) {
  if (error?.code && typeof error.code === "string") return error;
  const why = `${error?.name ?? "Error"}: ${error?.message ?? error}`;
  switch (error?.name) {
    case "NotAllowedError": case "SecurityError":
      return { code: "BK20", message: `the browser no longer lets Touchstone write into the folder (${why}): allow it again` };
    case "NotFoundError": case "TypeMismatchError":
      return { code: "BK21", message: `the folder is not there (${why}): connect its disk, or choose another folder` };
    case "QuotaExceededError":
      return { code: "BK22", message: `the disk of the folder is full (${why}): free some room` };
    default:
      return { code: "BK24", message: `the folder cannot be written (${why}): look whether its disk is there and writable` };
  }
}
