// The background's way to the desk: in Chrome by a port to the offscreen document, in Firefox by a call, since there
// the background page is the desk's host itself.

import { ask, permitFill as permitHere, startHost } from "./host.js";
import { ATTEMPTS, isRepeatable, markOf } from "./request.js";

const DOCUMENT = "desk/offscreen.html";

/** The port broke before the answer came. */
const ENDED = "S02";

/** Firefox has no offscreen documents; its background is a page, which may own a worker. */
const hasOffscreen = typeof chrome.offscreen !== "undefined";
if (!hasOffscreen) startHost();

/** @type {Promise<void> | null} */
let creating = null;

/** Makes sure that the desk's host exists. */
export async function ensureDesk() {
  if (!hasOffscreen) return {};
  const contexts = await chrome.runtime.getContexts({ contextTypes: [chrome.runtime.ContextType.OFFSCREEN_DOCUMENT] });
  if (contexts.length === 0) {
    creating ??= chrome.offscreen
      .createDocument({
        url: DOCUMENT,
        reasons: [chrome.offscreen.Reason.WORKERS],
        justification: "Owns the worker that screens listings and keeps the casebook.",
      })
      .finally(() => (creating = null));
  }
  // A document that is being made is listed before it listens.
  await creating;
  return {};
}

/**
 * Asks the desk as the extension itself. Where the desk is ended before it answers, what may be asked twice is.
 * @param {any} request a wire Request
 * @param {import("./host.js").Part[]} [parts] files of the exchange, beside the request
 * @returns {Promise<any>} the Reply
 */
export async function askDesk(request, parts = []) {
  const mark = markOf(request);
  if (!hasOffscreen) return (await ask({ role: "app" }, request, parts, mark)).reply;
  for (let attempt = 1; ; attempt += 1) {
    try {
      await ensureDesk();
      return await askOnce(request, parts, mark);
    } catch (error) {
      if (error?.code !== ENDED || attempt >= ATTEMPTS || !isRepeatable(request, mark)) throw error;
    }
  }
}

function askOnce(request, parts, mark) {
  return new Promise((resolve, reject) => {
    const port = chrome.runtime.connect({ name: "desk" });
    port.onMessage.addListener((message) => {
      if (message.id !== 1) return;
      port.disconnect();
      if (message.error) reject(message.error);
      else resolve(message.reply);
    });
    port.onDisconnect.addListener(() => {
      reject({ code: ENDED, message: chrome.runtime.lastError?.message ?? "the desk was ended: try again" });
    });
    port.postMessage({ id: 1, request, parts, mark });
  });
}

/**
 * Watches the desk until `stop`: `onEnd` is called once when it is ended or starts anew.
 * @returns {Promise<{ onEnd: (call: () => void) => void, stop: () => void }>}
 */
export async function watchDesk() {
  // In Firefox this page hosts the desk, and ends with it.
  if (!hasOffscreen) return { onEnd: () => {}, stop: () => {} };
  await ensureDesk();
  const port = chrome.runtime.connect({ name: "desk" });
  let isEnded = false;
  let call = () => {};
  const end = () => {
    // Read, so that the browser does not report it.
    void chrome.runtime.lastError;
    if (!isEnded) call();
    isEnded = true;
  };
  port.onDisconnect.addListener(end);
  port.onMessage.addListener(({ push }) => {
    if (push?.kind === "restarted") end();
  });
  return {
    onEnd: (given) => {
      call = given;
      if (isEnded) given();
    },
    stop: () => port.disconnect(),
  };
}

/** Lets the content script of a tab ask for the plan of one notice, which the person has filled there. */
export async function permitFill(tab, notice) {
  if (!hasOffscreen) {
    permitHere(tab, notice);
    return;
  }
  await ensureDesk();
  await chrome.runtime.sendMessage({ kind: "permit_fill", tab, notice });
}
