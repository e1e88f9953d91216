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

/**
 * Opens the port and keeps it open as long as the page lives.
 * @param {Listener} listeners
 */
export function connect(listeners) {
  listener = listeners;
  return open("connecting").catch(() => undefined);
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
    listener.onPush?.(message.push);
    return;
  }
  const call = calls.get(message.id);
  if (!call) return;
  calls.delete(message.id);
  if (message.error) call.reject(new DeskError(message.error.code, message.error.message));
  else call.resolve({ reply: message.reply, attachment: message.attachment });
}
