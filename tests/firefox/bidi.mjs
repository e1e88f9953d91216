// Firefox over WebDriver BiDi: no driver program is needed.
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { WebSocket } from "ws";

const FIREFOX = process.env.FIREFOX ?? "/usr/bin/firefox-esr";
const ANNOUNCED = /WebDriver BiDi listening on (ws:\/\/\S+)/;

export class Firefox {
  #process;
  #profile;
  #socket;
  #sequence = 0;
  /** @type {Map<number, { resolve: (value: any) => void, reject: (error: Error) => void }>} */
  #waiting = new Map();
  /** @type {Set<(event: { method: string, params: any }) => void>} */
  #listeners = new Set();

  /** Starts a Firefox of its own, without a window. @returns {Promise<Firefox>} */
  static async start() {
    const firefox = new Firefox();
    firefox.#profile = await mkdtemp(join(tmpdir(), "touchstone-firefox-"));
    const words = ["--headless", "--no-remote", "--profile", firefox.#profile, "--remote-debugging-port=0", "--remote-allow-system-access", "about:blank"];
    firefox.#process = spawn(FIREFOX, words, { stdio: ["ignore", "ignore", "pipe"], env: { ...process.env, MOZ_DISABLE_AUTO_SAFE_MODE: "1" } });
    try {
      const address = await firefox.#address();
      firefox.#socket = await connect(`${address}/session`);
      firefox.#socket.on("message", (data) => firefox.#receive(JSON.parse(String(data))));
      await firefox.send("session.new", { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
    } catch (error) {
      await firefox.close();
      throw error;
    }
    return firefox;
  }

  /** @returns {Promise<string>} */
  #address() {
    return new Promise((resolve, reject) => {
      let heard = "";
      this.#process.stderr.on("data", (data) => {
        heard += data;
        const found = ANNOUNCED.exec(heard);
        if (found) resolve(found[1]);
      });
      this.#process.once("error", reject);
      this.#process.once("exit", (code) => reject(new Error(`Firefox ended with ${code} before it listened:\n${heard}`)));
    });
  }

  /** @param {string} method @param {any} [params] @returns {Promise<any>} */
  send(method, params = {}) {
    const id = (this.#sequence += 1);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
  }

  /** @param {(event: { method: string, params: any }) => void} listener */
  listen(listener) {
    this.#listeners.add(listener);
  }

  #receive(message) {
    if (message.type === "event") {
      for (const listener of this.#listeners) listener(message);
      return;
    }
    const entry = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.type === "error") entry?.reject(new Error(`${message.error}: ${message.message}`));
    else entry?.resolve(message.result);
  }

  /**
   * Answers every request of web pages.
   * @param {(url: string) => Promise<import("../site/server.mjs").Answer | null>} respond
   * @returns {Promise<string[]>} addresses that were refused, filled as they come
   */
  async serve(respond) {
    /** @type {string[]} */
    const refused = [];
    this.listen(async ({ method, params }) => {
      if (method !== "network.beforeRequestSent" || !params.isBlocked) return;
      const { url, request } = params.request;
      const answer = await respond(url);
      if (!answer) {
        refused.push(url);
        await this.send("network.failRequest", { request });
        return;
      }
      const headers = Object.entries(answer.headers).map(([name, value]) => ({ name, value: { type: "string", value } }));
      const body = { type: "base64", value: Buffer.from(answer.body).toString("base64") };
      await this.send("network.provideResponse", { request, statusCode: answer.status, reasonPhrase: "OK", headers, body });
    });
    await this.send("session.subscribe", { events: ["network.beforeRequestSent"] });
    const patterns = ["http", "https"].map((protocol) => ({ type: "pattern", protocol }));
    await this.send("network.addIntercept", { phases: ["beforeRequestSent"], urlPatterns: patterns });
    return refused;
  }

  /** Installs an extension from its zip or folder. @param {string} path @returns {Promise<string>} its id */
  async install(path) {
    const kind = path.endsWith(".zip") || path.endsWith(".xpi") ? "archivePath" : "path";
    const { extension } = await this.send("webExtension.install", { extensionData: { type: kind, path } });
    return extension;
  }

  /** Opens an address in a new tab. @param {string} url @returns {Promise<string>} its browsing context */
  async open(url) {
    const { context } = await this.send("browsingContext.create", { type: "tab" });
    await this.send("browsingContext.navigate", { context, url, wait: "complete" });
    return context;
  }

  /**
   * Runs a function in a page.
   * @param {string} context
   * @param {string} source of a function
   * @param {...any} given
   * @returns {Promise<any>} what it gives, as JSON
   */
  async run(context, source, ...given) {
    const wrapped = `async (json) => JSON.stringify(await (${source})(...JSON.parse(json)) ?? null)`;
    const { result, exceptionDetails } = await this.send("script.callFunction", {
      functionDeclaration: wrapped,
      awaitPromise: true,
      target: { context },
      arguments: [{ type: "string", value: JSON.stringify(given) }],
    });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return JSON.parse(result.value);
  }

  /** Runs a function with the browser's own rights, in its window. @param {string} source @param {...any} given @returns {Promise<any>} */
  async runInBrowser(source, ...given) {
    const { contexts } = await this.send("browsingContext.getTree", { "moz:scope": "chrome", maxDepth: 0 });
    return this.run(contexts[0].context, source, ...given);
  }

  /** Where the files of an extension lie; the browser gives every profile another place. @param {string} id @returns {Promise<string>} */
  async originOf(id) {
    const host = await this.runInBrowser("(id) => WebExtensionPolicy.getByID(id).mozExtensionHostname", id);
    return `moz-extension://${host}`;
  }

  /** Clicks an extension's icon for the tab in front. @param {string} id */
  clickIcon(id) {
    return this.runInBrowser(
      `(id) => {
        const { extension } = WebExtensionPolicy.getByID(id);
        extension.apiManager.global.browserActionFor(extension).triggerAction(window);
      }`,
      id,
    );
  }

  /** Gives an extension sites, as a person does who is asked. @param {string} id @param {string[]} origins */
  grant(id, origins) {
    return this.runInBrowser(
      `async (id, origins) => {
        const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
        await ExtensionPermissions.add(id, { permissions: [], origins }, WebExtensionPolicy.getByID(id).extension);
      }`,
      id,
      origins,
    );
  }

  /** The side bar that is open, or an empty text. @returns {Promise<string>} */
  sideBar() {
    return this.runInBrowser('() => (SidebarController.isOpen ? SidebarController.currentID : "")');
  }

  /** Ends an extension's background, as the browser does when it idles. @param {string} id */
  endBackground(id) {
    return this.runInBrowser("(id) => WebExtensionPolicy.getByID(id).extension.terminateBackground({ ignoreDevToolsAttached: true })", id);
  }

  async close() {
    this.#socket?.close();
    if (this.#process.exitCode === null) {
      const ended = new Promise((resolve) => this.#process.once("exit", resolve));
      this.#process.kill();
      await ended;
    }
    await rm(this.#profile, { recursive: true, force: true });
  }
}

/** @param {string} url @returns {Promise<WebSocket>} */
function connect(url) {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(url, { perMessageDeflate: false, maxPayload: 256 * 1024 * 1024 });
    socket.once("open", () => resolve(socket));
    socket.once("error", reject);
  });
}
