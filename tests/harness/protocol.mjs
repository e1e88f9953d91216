// The browser's own protocol beside Playwright's: it reaches what Playwright has no word for, namely the offscreen
// document, its worker, closed shadow roots and the click on the extension's icon.
import { WebSocket } from "ws";

export class Protocol {
  #socket;
  #sequence = 0;
  /** @type {Map<number, { resolve: (value: any) => void, reject: (error: Error) => void }>} */
  #waiting = new Map();
  /** @type {Set<(event: { method: string, params: any, sessionId?: string }) => void>} */
  #listeners = new Set();

  /** @param {WebSocket} socket */
  constructor(socket) {
    this.#socket = socket;
    socket.on("message", (data) => this.#receive(JSON.parse(String(data))));
    socket.on("close", () => {
      for (const { reject } of this.#waiting.values()) reject(new Error("the browser is closed"));
      this.#waiting.clear();
    });
  }

  /** @param {string} url @returns {Promise<Protocol>} */
  static connect(url) {
    return new Promise((resolve, reject) => {
      const socket = new WebSocket(url, { perMessageDeflate: false, maxPayload: 256 * 1024 * 1024 });
      socket.once("open", () => resolve(new Protocol(socket)));
      socket.once("error", reject);
    });
  }

  /** @param {string} method @param {object} [params] @param {string} [sessionId] @returns {Promise<any>} */
  send(method, params = {}, sessionId = undefined) {
    const id = (this.#sequence += 1);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject: (error) => reject(new Error(`${method}: ${error.message}`)) });
      this.#socket.send(JSON.stringify({ id, method, params, sessionId }));
    });
  }

  /** @param {(event: { method: string, params: any, sessionId?: string }) => void} listener @returns {() => void} ends it */
  listen(listener) {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close() {
    this.#socket.close();
  }

  #receive(message) {
    if (message.id === undefined) {
      for (const listener of this.#listeners) listener(message);
      return;
    }
    const entry = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.error) entry?.reject(message.error);
    else entry?.resolve(message.result);
  }
}
