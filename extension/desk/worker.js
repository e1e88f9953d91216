// The desk: one worker, one WASM instance, the casebook's only user. Requests come from the host one after the other;
// captures come with their bytes on a BroadcastChannel, since extension messages are JSON.

import init, { Desk } from "../pkg/desk/desk.js";
import { bundleCase } from "./case.js";
import { drop, fetched, leave, tidy } from "./exchange.js";
import { Journal } from "./journal.js";
import { Stamps } from "./stamps.js";
import { Vault } from "./vault.js";
import { fingerprint, sign } from "./key.js";
import { isForRoom } from "../capture/fault.js";

const LOCK = "touchstone-casebook";
const FOLDER = "casebook";

/** A worker that was just ended may hold its files longer than its lock, on a busy machine for seconds. */
const OPEN_ATTEMPTS = 200;
const OPEN_PAUSE_MS = 50;

const vault = new Vault();
const captures = new BroadcastChannel("touchstone-capture");

/**
 * The back room: a module of its own for what is not needed while browsing, loaded when the desk first asks for it.
 * @type {import("../pkg/backroom/backroom.js").Backroom | null}
 */
let backroom = null;

/** The opening of the back room, once: two that load at once would take the memory from each other. @type {Promise<void> | null} */
let opening = null;

/** What the desk says of a request that needs the back room while that is closed. Nothing was stored. */
const CLOSED = "K23";

/** The open desk. The lock is held as long as this worker lives, so that no second desk opens the same file. */
const opened = new Promise((resolve, reject) => {
  navigator.locks.request(LOCK, async () => {
    try {
      const [knowledge] = await Promise.all([fetchKnowledge(), init()]);
      resolve(await open(knowledge));
      await new Promise(() => {});
    } catch (error) {
      reject(error);
    }
  });
});
// A failed start is told with every request; this keeps it from being reported as unhandled as well.
opened.catch(() => {});

/** Marketplaces, rules, lexicons and forms, as they ship with the extension. */
async function fetchKnowledge() {
  const response = await fetch(new URL("../pkg/knowledge.json", import.meta.url));
  return response.text();
}

/** @param {string} knowledge */
async function open(knowledge) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await Desk.open(FOLDER, knowledge, errand);
    } catch (error) {
      if (attempt === OPEN_ATTEMPTS || error?.code !== "D01") throw error;
      await new Promise((resolve) => setTimeout(resolve, OPEN_PAUSE_MS));
    }
  }
}

/** Does an errand for the desk, which waits for it. @param {string} text @param {[string, Uint8Array][]} parts */
function errand(text, parts) {
  try {
    return backroom?.run(text, parts);
  } catch (error) {
    // The desk is told, and would go on; a back room that panicked must not be used again, so both start anew.
    if (isFatal(error)) postMessage({ fatal: String(error) });
    throw error;
  }
}

/**
 * Has something done in the back room beside the desk.
 * @param {any} wanted an Errand @param {[string, Uint8Array][]} [parts]
 * @returns {Promise<[any, Uint8Array<ArrayBuffer>]>} its Outcome and the bytes beside it; a Refusal is thrown as `refusal`
 */
async function inBackroom(wanted, parts = []) {
  await openBackroom();
  const [text, bytes] = /** @type {NonNullable<typeof backroom>} */ (backroom).run(JSON.stringify(wanted), parts);
  const { Ok, Err } = JSON.parse(text);
  if (Err) throw { code: "K24", message: JSON.stringify(Err), refusal: Err };
  return [Ok, bytes];
}

/** What is being done with captures: one thing after the other with each. @type {Map<string, Promise<unknown>>} */
const turns = new Map();

/** Does something with a capture when nothing else is done with it. @template T @param {string} evidence @param {() => Promise<T>} work @returns {Promise<T>} */
function alone(evidence, work) {
  const before = turns.get(evidence) ?? Promise.resolve();
  const mine = before.then(work, work);
  turns.set(evidence, mine);
  const clear = () => {
    if (turns.get(evidence) === mine) turns.delete(evidence);
  };
  mine.then(clear, clear);
  return mine;
}

const stamps = new Stamps(vault, call, inBackroom);
const journal = new Journal(vault);

/** What the extension's own pages and router ask of the worker rather than of the clerk, by kind. */
const own = {
  ...stamps.requests,
  resume_capture: ({ evidence }) => alone(evidence, () => resume(evidence)),
  bundle_case: (request) => bundleCase(vault, call, inBackroom, stamps, request),
};

function openBackroom() {
  opening ??= loadBackroom().catch((error) => {
    opening = null;
    throw error;
  });
  return opening;
}

async function loadBackroom() {
  const { default: load, Backroom } = await import("../pkg/backroom/backroom.js");
  const [knowledge] = await Promise.all([fetchKnowledge(), load()]);
  backroom = new Backroom(knowledge);
}

tidy().catch((error) => console.warn("exchange", error));

self.onmessage = async ({ data: { id, caller, request, parts: files, mark } }) => {
  try {
    const parts = await Promise.all((files ?? []).map(async ({ name, stored }) => [name, await bytesOf(await fetched(stored))]));
    const { reply, attachment } = await answer(caller, request, parts, mark);
    const file = attachment && { name: attachment[0], stored: await leave(attachment[1]) };
    postMessage({ id, reply, attachment: file });
  } catch (error) {
    fail(id, error);
    // A request that broke the desk is asked once more, and needs its files again.
    if (isFatal(error)) return;
  }
  for (const { stored } of files ?? []) await drop(stored);
};

/** @param {Blob} blob */
async function bytesOf(blob) {
  return new Uint8Array(await blob.arrayBuffer());
}

captures.onmessage = ({ data }) => {
  if (data.evidence) alone(data.evidence, () => take(data));
};

/** Takes what a capture has collected. Nobody waits: whoever sent it is told on the channel. */
async function take({ evidence, tab, facts, parts, partial, review }) {
  try {
    await journal.keep(evidence, { tab, facts, parts, review });
    if (review) {
      progress(tab, "look", evidence, "");
      captures.postMessage({ held: evidence });
    }
    // The person's look follows, or a picture of the whole page; should that not come, this much can be sealed.
    if (partial) return;
    const sealed = await seal(evidence, facts, parts);
    progress(tab, "sealed", evidence, "");
    captures.postMessage({ sealed: evidence, ...sealed });
  } catch (error) {
    if (isFatal(error)) {
      postMessage({ fatal: String(error) });
      return;
    }
    const fault = asFault(error, "W01");
    if (partial && !review) {
      // Kept for the case that the browser ends; all of it is handed over again, and may find room then.
      console.warn("journal", fault.code, fault.message);
      return;
    }
    const reason = `${fault.code}: ${fault.message}`;
    // For want of room nothing is given up: what lies in the vault is sealed once there is some.
    const isKept = isForRoom(fault) && (await journal.read(evidence)) !== null;
    if (!isKept) {
      // The casebook may have no room for the entry either: then the capture stays unfinished, to be discarded later.
      await answer({ role: "app" }, { kind: "abandon_capture", evidence, reason }, []).catch((second) => console.warn("abandon_capture", second));
    }
    progress(tab, isKept ? "kept" : "failed", evidence, reason);
    captures.postMessage({ failed: evidence, error: fault });
  }
}

/** Requests that need more than the clerk: a notice's own files lie in the vault, as packages do. */
async function answer(caller, request, parts, mark) {
  if (caller.role === "app" && Object.hasOwn(own, request.kind)) return own[request.kind](request, parts);
  if (request.kind === "read_attachment") {
    const id = /^evidence:([^/]+)\//.exec(request.file)?.[1];
    if (id) {
      const { reply } = await call({ kind: "list_evidence" });
      const row = reply.rows.find((candidate) => candidate.id === id);
      if (!row?.file) throw { code: "W02", message: `evidence ${id} is not sealed: capture it again` };
      parts = [["package.wacz", await vault.read(row.file)]];
    } else {
      // What is not there the clerk refuses by itself, and whom it must not be given to as well.
      const bytes = await vault.read(await vaultName(request.notice, request.file)).catch(() => null);
      parts = bytes ? [[request.file, bytes]] : [];
    }
  }
  if (request.kind === "abandon_capture") {
    const answered = await call(request, [], caller, mark);
    await journal.drop(request.evidence);
    // It may have ended between what its package shares and the package.
    await vault.tidy();
    return answered;
  }
  if (request.kind === "record_custody" && request.act === "removed") return remove(request, caller, mark);
  if (request.kind === "import_notice") {
    const answered = await call(request, [], caller, mark);
    const { id } = answered.reply.notice;
    for (const [file, bytes] of parts) await vault.write(await vaultName(id, file), bytes);
    return answered;
  }
  return call(request, parts, caller, mark);
}

/** Removes evidence: the entry first, which is refused where anything keeps it, then the files. Asked again with its mark, it goes on. */
async function remove(request, caller, mark) {
  const { rows } = (await call({ kind: "list_evidence" })).reply;
  const file = rows.find(({ id }) => id === request.evidence)?.file;
  const answered = await call(request, [], caller, mark);
  const belongs = (name) => file && (name === file || name.startsWith(`${file}.`));
  for (const name of (await vault.names()).filter(belongs)) await vault.remove(name);
  return answered;
}

/** Under which a notice's own file lies in the vault: a file's name may hold what a file system does not take. */
async function vaultName(notice, file) {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(`${notice}\n${file}`));
  return `attachment-${[...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

/** Finishes a capture that was cut short: its package lies in the vault already, or what it collected does. */
async function resume(evidence) {
  const { rows } = (await call({ kind: "list_evidence" })).reply;
  // Whoever asks may have been ended while it was sealed here.
  if (rows.some(({ id, state }) => id === evidence && state === "sealed")) return { reply: { kind: "done" } };
  const row = rows.find(({ id, state }) => id === evidence && state === "begun");
  if (!row) throw { code: "W04", message: `evidence ${evidence} is not unfinished: refresh the list` };
  if (row.file && (await vault.names()).includes(row.file)) {
    const bytes = await vault.read(row.file).catch((error) => {
      // Not whole: it is written anew.
      if (error?.code === "W08") return new Uint8Array();
      throw error;
    });
    const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
    if ([...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("") === row.sha256) {
      await settle(evidence, row.file, row.manifest_sha256);
      return { reply: { kind: "done" } };
    }
  }
  const begun = await journal.read(evidence);
  if (!begun) throw { code: "W05", message: "nothing of this capture was kept: open its page and capture again" };
  if (begun.review) throw { code: "W07", message: "this capture waits for your look: open it on the evidence page" };
  const { facts, parts } = begun;
  const note = "the capture was cut short by the end of the browser, or for want of room; what it had collected by then was sealed later";
  await seal(evidence, { ...facts, omissions: [...(facts.omissions ?? []), note] }, parts);
  return { reply: { kind: "done" } };
}

/** Writes, signs, stores and records one package. */
async function seal(evidence, facts, parts) {
  const named = { ...facts, device_key: await fingerprint() };
  const { reply: toSign } = await call({ kind: "prepare_package", evidence, facts: named }, parts);
  const { signature, publicKey } = await sign(toSign.text);
  const { reply, attachment } = await call({ kind: "finish_package", evidence, signature, public_key: publicKey });
  const [name, bytes] = attachment;
  await vault.keep(name, bytes, JSON.parse(reply.shared));
  await settle(evidence, name, reply.manifest_sha256);
  return { name, sha256: reply.sha256, bytes: bytes.length };
}

/** A request as JSON. A page's table comes as JSON already: it may have megabytes, and only the desk takes it apart. */
function written(request) {
  if (request.kind !== "read_page" || typeof request.snapshot !== "string") return JSON.stringify(request);
  return `{"kind":"read_page","snapshot":${request.snapshot}}`;
}

/** A package lies in the vault: its time stamps are queued, it is recorded, and what it was made of is forgotten. */
async function settle(evidence, name, manifest) {
  const authorities = await stamps.queue(name, manifest);
  await call({ kind: "record_sealed", evidence, file: name });
  for (const authority of authorities) await stamps.record(evidence, authority, { state: "asked" });
  await journal.drop(evidence);
}

async function call(request, parts = [], caller = { role: "app" }, mark = "") {
  const desk = await opened;
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const text = written(request);
  const handle = () => desk.handle(JSON.stringify(caller), Date.now(), salt, mark, text, parts);
  let answer;
  try {
    answer = handle();
  } catch (error) {
    if (error?.code !== CLOSED) throw error;
    await openBackroom();
    answer = handle();
  }
  const pushes = JSON.parse(answer.pushes);
  if (pushes.length) postMessage({ pushes });
  return { reply: JSON.parse(answer.reply), attachment: answer.attachment };
}

function progress(tab, stage, evidence, message) {
  postMessage({ pushes: [{ kind: "capture_progress", tab, stage, evidence, message }] });
}

async function fail(id, error) {
  if (isFatal(error)) {
    postMessage({ fatal: String(error) });
    return;
  }
  postMessage({ id, error: asFault(error, "W00") });
  // A desk that could not be opened is of no use: the next request starts a fresh one.
  const broken = await opened.then(() => false, () => true);
  if (broken) postMessage({ closed: true });
}

/** What went wrong, by its code; the browser's own errors have numbers, which tell nothing. @param {any} error @param {string} otherwise code of what has none */
function asFault(error, otherwise) {
  const isFull = error?.name === "QuotaExceededError";
  const code = typeof error?.code === "string" ? error.code : isFull ? "W03" : otherwise;
  return { code, message: error?.message ?? String(error) };
}

/** After a panic the WASM instance must not be used again. */
function isFatal(error) {
  return error instanceof WebAssembly.RuntimeError;
}
