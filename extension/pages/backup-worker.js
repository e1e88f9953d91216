/**
 * Makes and opens backups beside the page's thread, in a worker that ends with the work, so that what a passphrase costs
 * in memory is given back. One request at a time; what is asked and answered stands in `backup.js`.
 */

import load, { Digest, Key, Manifest, Memory, Sealer, archiveIndex, folderName, isPlace, makeKeys, manifestMostBytes, placesAt, strength, suggested } from "../pkg/backup/backup.js";
import { drop, fetched, leave } from "../desk/exchange.js";
import { Vault } from "../desk/vault.js";
import { changeRecord, readRecord } from "./backup-record.js";
import { Archive, Folder } from "./backup-target.js";

/** Bytes read and sealed at once. */
const PIECE = 1 << 20;
/** Files after which what was done is remembered, so that a device that is switched off does little of it again. */
const OFTEN = 25;
const IDENTITIES = ["identity.age", "files/identity.age"];
const READ_ME = "READ-ME.txt";
const vault = new Vault();
/** A case can be put together again from what is in the vault. */
const CASE = /^case-.*\.zip$/;

const TEXT = `Touchstone backup. / Touchstone 备份。

Everything here is sealed under the passphrase that was typed when the backup was set up.
To open it: Touchstone, workspace, Backup, "Restore"; or on the command line:
  touchstone backup open THIS-FOLDER --out NEW-FOLDER
Without Touchstone, with age (https://age-encryption.org), file by file:
  age -d -i identity.age 20261129T132100123Z.manifest.age    lists what belongs to a backup
  age -d -i identity.age 20261129T132100123Z.casebook.age > casebook.sqlite

此处所有文件均以设置备份时输入的口令加密。
恢复方法：Touchstone 工作台“备份”栏目中的“恢复”；或使用上面的命令行。
没有 Touchstone 时，可用 age（https://age-encryption.org）逐个文件解密。口令遗失则无法恢复。
`;

const loaded = load();
// Told with each request; this keeps it from being reported as unhandled as well.
loaded.catch(() => undefined);

/** @type {{ places: Map<string, Blob>, key: Key | null, manifest: any, versions: Map<string, any>, passed: string[] }} `manifest` of the chosen one of the `versions`, newest first */
const source = { places: new Map(), key: null, manifest: null, versions: new Map(), passed: [] };

/** @type {Record<string, (request: any, tell: (done: number, of: number) => void) => Promise<any>>} */
const acts = {
  strength: async ({ text }) => JSON.parse(strength(text)),
  suggest: async () => suggested(crypto.getRandomValues(new Uint8Array(20))),
  make: async ({ passphrase }) => {
    const [recipient, identity] = makeKeys(passphrase);
    return { recipient, identity, folder: folderName(Date.now(), crypto.getRandomValues(new Uint8Array(3))), memory: Memory.begun(recipient).kept() };
  },
  backUp,
  unlock,
  choose: async ({ place }) => choose(place),
  casebook: () => leaveCasebook(),
  restore: (_request, tell) => restore(tell),
};

self.onmessage = async ({ data: { id, act, request } }) => {
  try {
    await loaded;
    const value = await acts[act](request, (done, of) => postMessage({ id, progress: [done, of] }));
    postMessage({ id, value });
  } catch (error) {
    const fatal = error instanceof WebAssembly.RuntimeError;
    postMessage({ id, error: { code: error?.code ?? "BK00", message: error?.message ?? String(error) }, fatal });
  }
};

/** Pieces of a file. @param {Blob} file */
async function* pieces(file) {
  for (let at = 0; at < file.size; at += PIECE) yield new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer());
}

/** A file as it is sealed; its sum is handed over at the end. @param {AsyncIterable<Uint8Array<ArrayBuffer>>} open @param {string} recipient @param {(sum: string) => void} keep */
async function* sealed(open, recipient, keep) {
  const sealer = new Sealer(recipient);
  for await (const piece of open) {
    const out = sealer.push(piece);
    if (out.length) yield /** @type {Uint8Array<ArrayBuffer>} */ (out);
  }
  const [last, sum] = sealer.finish();
  keep(sum);
  yield last;
}

/** @param {Uint8Array<ArrayBuffer>} bytes */
async function* once(bytes) {
  yield bytes;
}

/** Files of the vault, by name, as they were written; and packages that are not whole. */
async function vaultFiles() {
  /** @type {Map<string, File>} */
  const files = new Map();
  /** @type {string[]} */
  const torn = [];
  for (const name of await vault.names()) {
    if (CASE.test(name)) continue;
    try {
      files.set(name, await vault.file(name));
    } catch (error) {
      if (error?.code !== "W08" && !isBusy(error)) throw error;
      torn.push(name);
    }
  }
  return { files, torn };
}

/** @param {Blob} file @returns {Promise<string>} SHA-256, hexadecimal */
async function digest(file) {
  const sum = new Digest();
  for await (const piece of pieces(file)) sum.push(piece);
  return sum.finish();
}

/** What the browser says of a file of the vault that is being written or was taken away meanwhile. @param {any} error */
const isBusy = (error) => ["NotReadableError", "NotFoundError"].includes(error?.name);

/**
 * Backs up. The casebook was written out before the vault is listed, so that every package that it knows is there.
 * @param {Wish} wish
 * @param {(done: number, of: number) => void} tell
 */
async function backUp(wish, tell) {
  const { set } = await readRecord();
  if (!set) throw { code: "BK25", message: "no backup is set up: set it up first" };
  if (set.picked) return write(set, await Folder.open(set.picked, set.folder), wish, tell);
  const archive = await leave(new Uint8Array());
  try {
    const exchange = await (await navigator.storage.getDirectory()).getDirectoryHandle("exchange");
    const access = await (await exchange.getFileHandle(archive)).createSyncAccessHandle();
    try {
      const target = new Archive(set.folder, access, Date.now());
      return { ...(await write(set, target, wish, tell)), archive, name: `${set.folder}.tar` };
    } finally {
      access.close();
    }
  } catch (error) {
    await drop(archive);
    throw error;
  }
}

/**
 * @typedef {{ casebook: string, settings: any, software: string, thorough: boolean }} Wish `casebook` in the exchange
 * @param {import("./backup-record.js").BackupSet} set @param {Folder | Archive} target @param {Wish} wish
 * @param {(done: number, of: number) => void} tell
 */
async function write(set, target, { casebook, settings, software, thorough }, tell) {
  const now = Date.now();
  const memory = set.picked ? Memory.read(set.memory) : Memory.begun(set.recipient);
  const remember = () => changeRecord((record) => {
    // Another set may have been set up meanwhile.
    if (record.set?.folder === set.folder && set.picked) record.set.memory = memory.kept();
  });
  const spoilt = thorough && target instanceof Folder ? await check(target, memory, tell) : 0;
  for (const place of IDENTITIES) await target.write(place, once(set.identity));
  await target.write(READ_ME, once(new TextEncoder().encode(TEXT)));

  const { files, torn } = await vaultFiles();
  const later = new Set(torn);
  const found = () => JSON.stringify([...files].filter(([name]) => !later.has(name)).map(([name, file]) => ({ name, bytes: file.size, modified_ms: file.lastModified })));
  const unknown = memory.unknown(found());
  for (const [place, name] of unknown.entries()) {
    tell(place, unknown.length);
    const file = /** @type {File} */ (files.get(name));
    try {
      memory.learn(JSON.stringify({ name, bytes: file.size, modified_ms: file.lastModified }), await digest(file));
    } catch (error) {
      if (!isBusy(error)) throw error;
      later.add(name);
    }
  }
  const wanted = JSON.parse(memory.unsealed(found(), JSON.stringify(await target.list())));
  for (const [done, file] of wanted.entries()) {
    tell(done, wanted.length);
    let sum = "";
    try {
      await target.write(file.place, sealed(pieces(/** @type {File} */ (files.get(file.name))), set.recipient, (told) => (sum = told)));
    } catch (error) {
      if (!isBusy(error)) throw error;
      later.add(file.name);
      continue;
    }
    if (!memory.sealed(JSON.stringify(file), sum)) {
      later.add(file.name);
      await target.remove(file.place);
    }
    if (done % OFTEN === OFTEN - 1) await remember();
  }
  tell(wanted.length, wanted.length);

  const at = memory.nextMs(now);
  const [casebookPlace, manifestPlace] = placesAt(at);
  let sum = "";
  await target.write(casebookPlace, sealed(pieces(await fetched(casebook)), set.recipient, (told) => (sum = told)));
  const manifest = memory.manifest(at, software, sum, found(), JSON.stringify(settings));
  // With this the backup stands; before it, the one before does.
  await target.write(manifestPlace, sealed(once(/** @type {any} */ (manifest)), set.recipient, () => undefined));
  const [count, bytes] = memory.stands(at, manifest);
  const last = { at_ms: now, files: count, bytes, backups: memory.backups(), later: later.size };
  await changeRecord((record) => {
    if (record.set?.folder !== set.folder) return;
    Object.assign(record.set, { last, trouble: null, ...(thorough && { checked_ms: now }), ...(set.picked && { memory: memory.kept() }) });
  });
  if (target instanceof Archive) target.finish();
  else {
    for (const place of memory.waste(JSON.stringify(await target.list()))) await target.remove(place);
    last.backups = memory.backups();
    await changeRecord((record) => {
      if (record.set?.folder === set.folder) Object.assign(record.set, { last, memory: memory.kept() });
    });
  }
  return { ...last, spoilt };
}

/** Holds every sealed file against what was written; what differs is sealed again. @param {Folder} target @param {Memory} memory @param {(done: number, of: number) => void} tell */
async function check(target, memory, tell) {
  const sums = Object.entries(JSON.parse(memory.sums()));
  const there = new Set((await target.list()).map(({ name }) => name));
  let spoilt = 0;
  for (const [done, [place, { sealed_sha256: wanted }]] of sums.entries()) {
    tell(done, sums.length);
    if (!there.has(place) || (await digest(await target.read(place))) === wanted) continue;
    memory.spoilt(place);
    spoilt += 1;
  }
  return spoilt;
}

/** @param {Blob} file @returns {(at: number, most: number) => Uint8Array} */
function reader(file) {
  const sync = new FileReaderSync();
  return (at, most) => new Uint8Array(sync.readAsArrayBuffer(file.slice(at, at + most)));
}

/** Opens a small file of the set, whole. @param {Key} key @param {string} place @param {number} most */
function opened(key, place, most) {
  const opener = key.open(place, reader(/** @type {Blob} */ (source.places.get(place))));
  const out = [];
  let length = 0;
  for (let piece = opener.read(PIECE); piece.length; piece = opener.read(PIECE)) {
    length += piece.length;
    if (length > most) throw { code: "BK08", message: `the list of the backup is too long: ${place}` };
    out.push(piece);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of out) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/**
 * Opens a set, and says which backups it holds and what the newest would bring.
 * @param {{ files: [string, File][], passphrase: string }} request paths within the set; or one archive
 */
async function unlock({ files, passphrase }) {
  source.places = new Map();
  for (const [path, file] of files) {
    if (path.endsWith(".tar")) {
      for (const [place, offset, bytes] of JSON.parse(archiveIndex(file.size, reader(file)))) source.places.set(place, file.slice(offset, offset + bytes));
    } else if (isPlace(path) || IDENTITIES.includes(path)) source.places.set(path, file);
  }
  source.key = await keyOf(passphrase);
  source.passed = [];
  source.versions = new Map();
  const manifests = [...source.places.keys()].filter((place) => place.endsWith(".manifest.age")).sort().reverse();
  for (const place of manifests) {
    try {
      source.versions.set(place, Manifest.read(place, opened(source.key, place, manifestMostBytes())));
    } catch (error) {
      if (!error?.flaw && error?.code !== "BK08") throw error;
      source.passed.push(place);
    }
  }
  const [newest] = source.versions.keys();
  if (!newest) throw { code: "BK04", message: "none of the backups in this folder is whole: use another copy of it" };
  return choose(newest);
}

/** Takes one of the set's backups, and says what it would bring. @param {string} place of its manifest */
async function choose(place) {
  source.manifest = source.versions.get(place);
  if (!source.manifest) throw { code: "BK25", message: "no backup is open: open it again" };
  const { at_ms, software, files: listed, settings } = JSON.parse(source.manifest.json());
  const found = [...source.places].map(([name, blob]) => ({ name, bytes: blob.size }));
  const missing = JSON.parse(source.manifest.missing(JSON.stringify(found)));
  const { files: there } = await vaultFiles();
  const fresh = listed.filter(({ name }) => !there.has(name)).length;
  const versions = [...source.versions].map(([at, manifest]) => {
    const [files, bytes] = manifest.measured();
    return { place: at, at_ms: JSON.parse(manifest.json()).at_ms, files, bytes };
  });
  const bytes = source.manifest.measured()[1];
  return { place, versions, at_ms, software, files: listed.length, bytes, fresh, missing, passed: source.passed, settings };
}

/** @param {string} passphrase */
async function keyOf(passphrase) {
  /** @type {any} */
  let last = { code: "BK02", message: "no backup here: choose the folder whose name begins with touchstone-backup" };
  for (const place of IDENTITIES) {
    const file = source.places.get(place);
    if (!file) continue;
    try {
      return Key.unlock(place, new Uint8Array(await file.arrayBuffer()), passphrase);
    } catch (error) {
      // A copy that is sound says more than one that is not.
      if (last.code !== "BK01") last = error;
    }
  }
  throw last;
}

/** Pours an opened file into a file of the private file system, where it stands only once it is whole. @param {any} belonging @param {FileSystemDirectoryHandle} folder @param {string} name */
async function pour(belonging, folder, name) {
  const sealedFile = source.places.get(belonging.place);
  if (!sealedFile) throw { flaw: "missing" };
  const opener = /** @type {Key} */ (source.key).open(belonging.name, reader(sealedFile));
  const root = await navigator.storage.getDirectory();
  const aside = await root.getDirectoryHandle("restoring", { create: true });
  const handle = await aside.getFileHandle(name, { create: true });
  const access = await handle.createSyncAccessHandle();
  try {
    access.truncate(0);
    let at = 0;
    for (let piece = opener.read(PIECE); piece.length; piece = opener.read(PIECE)) {
      if (access.write(/** @type {any} */ (piece), { at }) !== piece.length) {
        throw { code: "W03", message: "disk full: free some room and restore again; what is restored already stays" };
      }
      at += piece.length;
    }
    opener.finish(JSON.stringify(belonging));
    access.flush();
  } catch (error) {
    access.close();
    await aside.removeEntry(name);
    throw error;
  }
  access.close();
  await /** @type {any} */ (handle).move(folder, name);
}

/** The casebook of the backup, as a file of the exchange. @returns {Promise<{ name: string, stored: string }>} */
async function leaveCasebook() {
  const { casebook } = JSON.parse(source.manifest.json());
  const stored = crypto.randomUUID();
  const exchange = await (await navigator.storage.getDirectory()).getDirectoryHandle("exchange", { create: true });
  try {
    await pour(casebook, exchange, stored);
  } catch (error) {
    if (error?.flaw === "missing") throw { code: "BK06", message: `${casebook.place} is missing: use another copy of the backup` };
    throw error;
  }
  return { name: casebook.name, stored };
}

/** Brings the files of the backup into the vault; what is there already stays. @param {(done: number, of: number) => void} tell */
async function restore(tell) {
  const { files } = JSON.parse(source.manifest.json());
  const folder = await vault.folder();
  const { files: there } = await vaultFiles();
  const faults = [];
  let restored = 0;
  for (const [done, belonging] of files.entries()) {
    tell(done, files.length);
    const { name, place, sha256 } = belonging;
    const known = there.get(name);
    if (known) {
      if ((await digest(known)) !== sha256) faults.push({ name, place, flaw: "differs" });
      continue;
    }
    try {
      await pour(belonging, folder, name);
      restored += 1;
    } catch (error) {
      if (!error?.flaw) throw error;
      faults.push({ name, place, flaw: error.flaw });
    }
  }
  return { restored, faults };
}
