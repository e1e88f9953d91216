// The desk's host: owns the worker, takes connections from content scripts and pages, and starts the worker anew when
// it ends. Runs in Chrome's offscreen document and in Firefox's background page.
//
// Who asks is told by the browser's own word on the sender. Content scripts may ask little (the clerk refuses the
// rest), and what concerns a notice only while the person has that notice filled in that very tab.

import { ATTEMPTS, isRepeatable } from "./request.js";

const FILL_REQUESTS = new Set(["plan_notice", "read_attachment", "report_fill"]);

/** @typedef {{ role: "app" } | { role: "page", tab: number }} Caller */
/** @typedef {{ name: string, stored: string }} Part a file of the exchange, under the name that people know */
/** @typedef {{ caller: Caller, request: any, parts?: Part[], mark?: string }} Job */

/** @type {Worker | null} */
let worker = null;
let sequence = 0;
/** @type {Map<number, { job: Job, attempt: number, resolve: (value: any) => void, reject: (error: any) => void }>} */
const waiting = new Map();
/** @type {Set<{ port: chrome.runtime.Port, caller: Caller }>} */
const connections = new Set();
/** @type {Map<number, string>} tab → notice that the person has filled there */
const fills = new Map();

/** Starts to take connections. Called at the top level of the page, so that no connection is missed. */
export function startHost() {
  chrome.runtime.onConnect.addListener(connect);
  chrome.runtime.onMessage.addListener((message, sender, answer) => {
    if (sender.id !== chrome.runtime.id || sender.tab || message?.kind !== "permit_fill") return false;
    permitFill(message.tab, message.notice);
    answer({ ok: true });
    return false;
  });
}

/** The person has `notice` filled in `tab`: its content script may ask for the plan and its files. */
export function permitFill(tab, notice) {
  fills.set(tab, notice);
}

/**
 * Asks the desk.
 * @param {Caller} caller
 * @param {any} request a wire Request
 * @param {Part[]} [parts] files beside the request
 * @param {string} [mark] of an act that may be asked again
 * @returns {Promise<{ reply: any, attachment?: Part }>}
 */
export function ask(caller, request, parts, mark) {
  return new Promise((resolve, reject) => {
    send({ job: { caller, request, parts, mark }, attempt: 1, resolve, reject });
  });
}

/** @param {chrome.runtime.Port} port */
function connect(port) {
  if (port.name !== "desk" || port.sender?.id !== chrome.runtime.id) {
    port.disconnect();
    return;
  }
  const caller = callerOf(port.sender);
  if (!caller) {
    port.disconnect();
    return;
  }
  const connection = { port, caller };
  connections.add(connection);
  port.onDisconnect.addListener(() => {
    connections.delete(connection);
    if (caller.role !== "page") return;
    const stillThere = [...connections].some(({ caller: other }) => other.role === "page" && other.tab === caller.tab);
    if (!stillThere) ask(caller, { kind: "leave_page" }).catch((error) => console.warn("leave_page", error));
  });
  port.onMessage.addListener((message) => serve(connection, message));
}

/** @param {chrome.runtime.MessageSender} sender @returns {Caller | null} */
function callerOf(sender) {
  if ((sender.url ?? "").startsWith(chrome.runtime.getURL(""))) return { role: "app" };
  if (sender.tab?.id !== undefined) return { role: "page", tab: sender.tab.id };
  // Our own service worker connects without a tab and, in some browsers, without a URL.
  return sender.origin === undefined || sender.origin === location.origin ? { role: "app" } : null;
}

async function serve({ port, caller }, message) {
  const { id, request } = message ?? {};
  if (!Number.isSafeInteger(id) || typeof request?.kind !== "string") {
    port.postMessage({ id: id ?? null, error: { code: "H01", message: "unknown message: an id and a request are needed" } });
    return;
  }
  try {
    if (caller.role === "page" && FILL_REQUESTS.has(request.kind) && fills.get(caller.tab) !== request.notice) {
      throw { code: "H02", message: "this tab is not filling that notice: start from the panel" };
    }
    // Files and marks come from our own pages alone: a page of the web has none to give.
    const [parts, mark] = caller.role === "app" ? [message.parts ?? [], message.mark] : [[], undefined];
    const { reply: whole, attachment } = await ask(caller, request, parts, mark);
    const reply = caller.role === "page" && whole.kind === "verdicts" ? toPaint(whole) : whole;
    post(port, attachment ? { id, reply, attachment } : { id, reply });
  } catch (error) {
    post(port, { id, error: asError(error) });
  }
}

/**
 * What a page is told of itself: where nothing is painted, no more than where the listing stands. Its main thread takes
 * the answer apart, and its process keeps it.
 */
function toPaint(reply) {
  const isPainted = ({ verdict, decision }) => verdict.band !== "clear" || decision !== null;
  const placed = ({ key, listing: { card }, verdict: { band } }) => ({ key, listing: { card }, verdict: { band, reasons: [] }, decision: null });
  return { ...reply, rows: reply.rows.map((row) => (isPainted(row) ? row : placed(row))) };
}

function post(port, message) {
  try {
    port.postMessage(message);
  } catch (error) {
    // The page is gone: nobody waits for the answer any more.
    console.info("desk: answer for a closed page", error);
  }
}

function send(entry) {
  const id = ++sequence;
  waiting.set(id, entry);
  desk().postMessage({ id, ...entry.job });
}

function desk() {
  if (worker) return worker;
  worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module", name: "touchstone desk" });
  worker.onmessage = ({ data }) => receive(data);
  worker.onerror = (event) => restart(event.message || "the worker could not be started");
  return worker;
}

function receive(data) {
  if (data.fatal) {
    restart(data.fatal);
    return;
  }
  if (data.closed) {
    worker?.terminate();
    worker = null;
    return;
  }
  for (const push of data.pushes ?? []) tell(push);
  if (data.id === undefined) return;
  const entry = waiting.get(data.id);
  if (!entry) return;
  waiting.delete(data.id);
  if (data.error) entry.reject(data.error);
  else entry.resolve({ reply: data.reply, attachment: data.attachment });
}

/**
 * A panic poisons the instance: a fresh worker starts from the casebook, and what may be asked twice is asked once more.
 */
function restart(reason) {
  console.warn("desk: starting anew:", reason);
  worker?.terminate();
  worker = null;
  const entries = [...waiting.values()];
  waiting.clear();
  tell({ kind: "restarted", reason });
  for (const entry of entries) {
    if (entry.attempt >= ATTEMPTS || !isRepeatable(entry.job.request, entry.job.mark)) {
      entry.reject({ code: "H03", message: `the desk broke down under this request (${reason}): nothing stored was lost, look whether the act was recorded and try again` });
    } else {
      send({ ...entry, attempt: entry.attempt + 1 });
    }
  }
}

function tell(push) {
  for (const { port, caller } of connections) {
    const concerns = caller.role === "app" || push.kind === "restarted" || (push.kind === "tab_changed" && push.tab === caller.tab);
    if (concerns) post(port, { push });
  }
}

/** @returns {{ code: string, message: string }} */
function asError(error) {
  if (typeof error?.code === "string" && typeof error?.message === "string") {
    return { code: error.code, message: error.message };
  }
  return { code: "H00", message: String(error?.message ?? error) };
}
