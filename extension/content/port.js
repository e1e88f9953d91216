// Content script: the way to the desk. Connects when first needed, connects anew when the desk or the extension's
// background was ended, and goes silent for good when the extension itself was updated or removed.
"use strict";

globalThis.touchstone ??= {};

(() => {
  if (touchstone.desk) return;

  /** @type {chrome.runtime.Port | null} */
  let port = null;
  let sequence = 0;
  let gone = false;
  /** @type {Map<number, { request: any, attempt: number, resolve: (reply: any) => void, reject: (error: any) => void }>} */
  const waiting = new Map();
  /** @type {Set<(push: any) => void>} */
  const listeners = new Set();
  /** @type {Promise<void> | null} */
  let connecting = null;

  const ATTEMPTS = 3;

  async function connect() {
    // Wakes the background, which makes sure that the desk exists.
    await chrome.runtime.sendMessage({ kind: "ensure_desk" });
    const opened = chrome.runtime.connect({ name: "desk" });
    let heard = false;
    opened.onMessage.addListener((message) => {
      heard = true;
      receive(message);
    });
    opened.onDisconnect.addListener(() => {
      // Read, so that the browser does not report it: the next request connects anew.
      void chrome.runtime?.lastError;
      port = null;
      const entries = [...waiting.values()];
      waiting.clear();
      for (const entry of entries) retry(entry);
      // What the desk knew of this page has died with it: whoever told it tells it anew.
      if (heard && chrome.runtime?.id) for (const listener of listeners) listener({ kind: "restarted" });
    });
    port = opened;
  }

  function receive(message) {
    if (message.push) {
      for (const listener of listeners) listener(message.push);
      return;
    }
    const entry = waiting.get(message.id);
    if (!entry) return;
    waiting.delete(message.id);
    if (message.error) entry.reject(message.error);
    else entry.resolve(message.reply);
  }

  function retry(entry) {
    if (entry.attempt >= ATTEMPTS) entry.reject({ code: "C01", message: "the desk does not answer: reload the page" });
    else send({ ...entry, attempt: entry.attempt + 1 });
  }

  async function send(entry) {
    if (gone || !chrome.runtime?.id) {
      retire(entry);
      return;
    }
    const id = ++sequence;
    try {
      if (!port) await (connecting ??= connect().finally(() => (connecting = null)));
      waiting.set(id, entry);
      port?.postMessage({ id, request: entry.request });
    } catch (error) {
      waiting.delete(id);
      if (chrome.runtime?.id) retry(entry);
      else retire(entry);
    }
  }

  /** The extension was updated or removed under this page: its new version reads the page when it is loaded again. */
  function retire(entry) {
    gone = true;
    touchstone.paint?.clear();
    entry.reject({ code: "C02", message: "the extension was updated: reload the page" });
  }

  touchstone.desk = {
    /** @param {any} request a wire Request @returns {Promise<any>} the Reply */
    ask: (request) => new Promise((resolve, reject) => send({ request, attempt: 1, resolve, reject })),
    /** @param {(push: any) => void} listener */
    onPush: (listener) => listeners.add(listener),
    /** True once the extension was updated or removed under this page. */
    get gone() {
      return gone || !chrome.runtime?.id;
    },
  };
})();
