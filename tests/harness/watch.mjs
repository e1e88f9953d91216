// Watches every context of the extension: what it logs as an error, what it leaves uncaught, and what it asks of the
// network. Contexts come and go; each is attached to as soon as it exists.

/**
 * @typedef {{ id: string, type: string, url: string, session: string }} Target
 */

/** A document's workers are reached through it; its service worker is attached to by itself. */
const WORKERS = { autoAttach: true, waitForDebuggerOnStart: false, flatten: true, filter: [{ type: "worker" }, { exclude: true }] };

export class Watch {
  /** Errors of the extension, in its own words. @type {string[]} */
  faults = [];
  /** Addresses outside the extension that its own contexts asked for, but for pictures. @type {string[]} */
  requests = [];
  /** Pictures of listings that its pages show. @type {string[]} */
  pictures = [];
  /** Everything that is attached to, by session. @type {Map<string, Target>} */
  #targets = new Map();
  #protocol;
  #origin;
  #changed = new Set();

  /** @param {import("./protocol.mjs").Protocol} protocol @param {string} origin `chrome-extension://…` */
  constructor(protocol, origin) {
    this.#protocol = protocol;
    this.#origin = origin;
  }

  async start() {
    this.#protocol.listen((event) => this.#hear(event));
    await this.#protocol.send("Target.setDiscoverTargets", { discover: true });
    await this.#protocol.send("Target.setAutoAttach", { autoAttach: true, waitForDebuggerOnStart: false, flatten: true });
  }

  /** The extension's own contexts. @returns {Target[]} */
  get targets() {
    return [...this.#targets.values()].filter(({ url }) => url.startsWith(this.#origin));
  }

  /** The context whose address ends so, once there is one. @param {string} end @returns {Promise<Target>} */
  async target(end) {
    for (;;) {
      const found = this.targets.find((target) => target.url.endsWith(end));
      if (found) return found;
      await new Promise((changed) => this.#changed.add(changed));
    }
  }

  /** Resolves when a context is gone. @param {Target} target */
  async gone(target) {
    while (this.#targets.has(target.session)) await new Promise((changed) => this.#changed.add(changed));
  }

  #notify() {
    for (const changed of this.#changed) changed();
    this.#changed.clear();
  }

  #hear({ method, params, sessionId }) {
    switch (method) {
      case "Target.attachedToTarget":
        this.#attach(params.sessionId, params.targetInfo);
        break;
      case "Target.detachedFromTarget":
        this.#targets.delete(params.sessionId);
        this.#notify();
        break;
      case "Target.targetInfoChanged":
        for (const target of this.#targets.values()) if (target.id === params.targetInfo.targetId) target.url = params.targetInfo.url;
        this.#notify();
        break;
      case "Runtime.exceptionThrown":
        this.#exception(params.exceptionDetails, sessionId);
        break;
      case "Runtime.consoleAPICalled":
        if (params.type === "error" && this.#isOurs(params.stackTrace, sessionId)) this.faults.push(`console: ${words(params.args)}`);
        break;
      case "Network.requestWillBeSent":
        if (!this.#isOwn(sessionId) || !/^(https?|wss?):/.test(params.request.url)) break;
        (params.type === "Image" ? this.pictures : this.requests).push(params.request.url);
        break;
    }
  }

  async #attach(session, info) {
    this.#targets.set(session, { id: info.targetId, type: info.type, url: info.url, session });
    this.#notify();
    // A context may end while it is being attached to: there is nothing to watch in it then.
    const send = (method, params) => this.#protocol.send(method, params, session).catch(() => null);
    if (info.type !== "worker" && info.type !== "service_worker") await send("Target.setAutoAttach", WORKERS);
    await send("Runtime.enable");
    await send("Network.enable");
  }

  #exception(details, session) {
    if (!this.#isOurs(details.stackTrace, session) && !details.url?.startsWith(this.#origin)) return;
    this.faults.push(`uncaught: ${details.exception?.description ?? details.text}`);
  }

  #isOwn(session) {
    return this.#targets.get(session)?.url.startsWith(this.#origin) ?? false;
  }

  /** A page's console carries the words of our content scripts too; they are told by their source. */
  #isOurs(stack, session) {
    if (this.#isOwn(session)) return true;
    return stack?.callFrames.some((frame) => frame.url.startsWith(this.#origin)) ?? false;
  }
}

/** @param {any[]} values */
function words(values) {
  return values.map((value) => value.value ?? value.description ?? value.type).join(" ");
}
