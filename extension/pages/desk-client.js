/**
 * The pages' one way to the desk: a port, requests with numbers, answers, pushes. When the port breaks, the desk is
 * started again and what waits for an answer is asked again; of what has no mark, so that it might be done twice, the
 * person is told instead.
 *
 * @typedef {"connecting" | "ready" | "restarting" | "unreachable"} LinkState
 * @typedef {{ kind: string }} Request
 * @typedef {{ name: string, stored: string }} Part a file of the exchange
 * @typedef {{ reply: object, attachment?: Part }} Answer
 * @typedef {{ onPush?: (push: object) => void, onState?: (state: LinkState, why: string) => void }} Listener
 * @typedef {{ request: Request, parts?: Part[], mark?: string, resolve: (answer: Answer) => void, reject: (error: DeskError) => void }} Call
 */

import { isRepeatable, markOf } from "../desk/request.js";

/** How long to wait before each further attempt, in milliseconds; after the last the person is told. */
const PAUSES = [0, 100, 300, 1000, 3000];

/** An error with a stable code, as the desk gives it. */
export class DeskError extends Error {
  /** @param {string} code @param {string} message */
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}

/** @type {chrome.runtime.Port | null} */
let port = null;
/** @type {Promise<void> | null} */
let connecting = null;
/** @type {Map<number, Call>} */
const calls = new Map();
/** @type {Listener} */
let listener = {};
let lastNumber = 0;
/** What came before anybody listened. @type {object[]} */
const missed = [];

/** What the page has asked so far, as long as that is of use: what it asks first it will ask first again. @type {string[] | null} */
let asked = [];
/** Answers to what was asked before the page could. @type {Map<string, Promise<Answer>>} */
const early = new Map();

/**
 * Opens the port and keeps it open as long as the page lives.
 * @param {Listener} listeners
 */
export function connect(listeners) {
  listener = listeners;
  if (port) listener.onState?.("ready", "");
  for (const push of missed.splice(0)) listener.onPush?.(push);
  return open("connecting").catch(() => undefined);
}

/**
 * Asks what this page, at this address, asked first the last time, while the module that draws it is still loaded.
 * Whatever it asks in the same words is answered with that.
 * @param {string} page
 */
export function askEarly(page) {
  /** @type {{ at: string, asked: string[] } | null} */
  const last = JSON.parse(localStorage.getItem(`first-${page}`) ?? "null");
  if (last?.at !== location.hash) return;
  for (const text of last.asked) {
    const answer = send(JSON.parse(text), []);
    // The page asks again, and is told then.
    answer.catch(() => early.delete(text));
    early.set(text, answer);
  }
}

/**
 * Keeps what the page has asked so far for the next time. What was asked early and not wanted grows old and is dropped.
 * @param {string} page
 */
export function keepAsked(page) {
  early.clear();
  const first = JSON.stringify({ at: location.hash, asked });
  asked = null;
  // An address with a search in it is not kept.
  if (!location.hash.includes("?") && localStorage.getItem(`first-${page}`) !== first) localStorage.setItem(`first-${page}`, first);
}

/**
 * Asks the desk and gives the reply alone.
 * @param {Request} request
 * @returns {Promise<object>}
 */
export async function ask(request) {
  return (await askWithParts(request, [])).reply;
}

/**
 * Asks with bytes beside the request, and gives the bytes beside the reply too.
 * @param {Request} request
 * @param {Part[]} parts
 * @returns {Promise<Answer>}
 */
export async function askWithParts(request, parts) {
  const text = parts.length === 0 && markOf(request) === undefined ? JSON.stringify(request) : "";
  if (text) asked?.push(text);
  const answer = early.get(text);
  early.delete(text);
  return answer ?? send(request, parts);
}

/**
 * @param {Request} request
 * @param {Part[]} parts
 * @returns {Promise<Answer>}
 */
async function send(request, parts) {
  await open("connecting");
  return new Promise((resolve, reject) => {
    const call = { request, mark: markOf(request), resolve, reject, ...(parts.length > 0 && { parts }) };
    const id = ++lastNumber;
    calls.set(id, call);
    post(id, call);
  });
}

/** @param {number} id @param {Call} call */
function post(id, call) {
  try {
    port?.postMessage({ id, request: call.request, mark: call.mark, ...(call.parts && { parts: call.parts }) });
  } catch (error) {
    calls.delete(id);
    call.reject(new DeskError("message_refused", String(error)));
  }
}

/**
 * @param {LinkState} state
 * @returns {Promise<void>}
 */
function open(state) {
  if (port) return Promise.resolve();
  connecting ??= reach(state).finally(() => (connecting = null));
  return connecting;
}

/** @param {LinkState} state */
async function reach(state) {
  listener.onState?.(state, "");
  let why = "";
  for (const pause of PAUSES) {
    await new Promise((resume) => setTimeout(resume, pause));
    try {
      const answer = await chrome.runtime.sendMessage({ kind: "ensure_desk" });
      if (answer?.error) throw new DeskError(answer.error.code, answer.error.message);
      attach(chrome.runtime.connect({ name: "desk" }));
      listener.onState?.("ready", "");
      return;
    } catch (error) {
      why = error instanceof Error ? error.message : String(error);
    }
  }
  listener.onState?.("unreachable", why);
  const failed = new DeskError("desk_unreachable", why);
  for (const [id, call] of calls) {
    calls.delete(id);
    call.reject(failed);
  }
  throw failed;
}

/** @param {chrome.runtime.Port} opened */
function attach(opened) {
  port = opened;
  opened.onMessage.addListener(receive);
  opened.onDisconnect.addListener(() => {
    if (port !== opened) return;
    port = null;
    const why = chrome.runtime.lastError?.message ?? "the port was closed";
    for (const [id, call] of calls) {
      if (isRepeatable(call.request, call.mark)) continue;
      calls.delete(id);
      call.reject(new DeskError("desk_restarted", why));
    }
    open("restarting").then(() => calls.forEach((call, id) => post(id, call)), () => undefined);
  });
}

/** @param {any} message */
function receive(message) {
  if (message.push) {
    if (listener.onPush) {
      listener.onPush(message.push);
    } else {
      // What was asked early may be older than this, and whoever asks for it will not know.
      early.clear();
      missed.push(message.push);
    }
    return;
  }
  const call = calls.get(message.id);
  if (!call) return;
  calls.delete(message.id);
  if (message.error) call.reject(new DeskError(message.error.code, message.error.message));
  else call.resolve({ reply: message.reply, attachment: message.attachment });
}
