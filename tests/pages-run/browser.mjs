// Chromium with the extension, driven the way a person would: pages, the icon, our own buttons. Where a page is served
// from here, nothing goes out.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium } from "playwright-core";

/** Saved pages carry scripts that have lost their servers; without this they throw and redirect. */
const POLICY = "script-src 'none'";

/** The click brings the content scripts into the page; that has a beginning that nobody tells. */
const CLICK_PATIENCE_MS = 30_000;

export class ExtendedBrowser {
  /** @type {Buffer | null} */
  #body = null;
  /** @type {string[]} */
  #errors = [];

  /** @param {string} extension folder of the extension */
  static async open(extension) {
    const browser = new ExtendedBrowser();
    browser.profile = await mkdtemp(path.join(tmpdir(), "touchstone-pages-"));
    browser.context = await chromium.launchPersistentContext(browser.profile, {
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
      headless: false,
      chromiumSandbox: false,
      viewport: { width: 1366, height: 900 },
      ignoreDefaultArgs: ["--disable-extensions"],
      args: [
        "--headless=new",
        "--disable-background-networking",
        "--disable-dev-shm-usage",
        "--enable-unsafe-extension-debugging",
        `--disable-extensions-except=${extension}`,
        `--load-extension=${extension}`,
      ],
    });
    await browser.#start();
    return browser;
  }

  async #start() {
    await this.context.route(/^https?:/, (route) => this.#respond(route));
    this.worker = this.context.serviceWorkers()[0] ?? (await this.context.waitForEvent("serviceworker"));
    this.id = new URL(this.worker.url()).host;
    const [blank] = this.context.pages();
    this.app = blank ?? (await this.context.newPage());
    // A page of ours, from which the desk is asked.
    await this.app.goto(`chrome-extension://${this.id}/pages/options.html`);
    this.root = await this.context.browser().newBrowserCDPSession();
  }

  async #respond(route) {
    const asked = route.request();
    const main = asked.isNavigationRequest() && asked.frame() === asked.frame().page().mainFrame();
    if (!this.#body) return route.continue();
    if (!main) return route.abort();
    return route.fulfill({
      status: 200,
      // No charset: the page's own declaration decides, as it did when it was saved.
      headers: { "content-type": "text/html", "content-security-policy": POLICY },
      body: this.#body,
    });
  }

  /**
   * Asks the desk as a page of the extension.
   * @param {any} request a wire Request
   */
  async ask(request) {
    return this.app.evaluate(async (request) => {
      await chrome.runtime.sendMessage({ kind: "ensure_desk" });
      return new Promise((resolve, reject) => {
        const port = chrome.runtime.connect({ name: "desk" });
        port.onMessage.addListener((message) => {
          if (message.id !== 1) return;
          port.disconnect();
          if (message.error) reject(new Error(`${message.error.code}: ${message.error.message}`));
          else resolve(message.reply);
        });
        port.onDisconnect.addListener(() => reject(new Error("the desk was ended")));
        port.postMessage({ id: 1, request });
      });
    }, request);
  }

  /**
   * Tells the service worker what a button of ours would tell it.
   * @param {any} message
   */
  async command(message) {
    const answer = await this.app.evaluate((message) => chrome.runtime.sendMessage(message), message);
    if (answer?.error) throw new Error(`${answer.error.code}: ${answer.error.message}`);
    return answer;
  }

  /** A sealed package. @param {string} name */
  async vaultFile(name) {
    const base64 = await this.app.evaluate(async (name) => {
      const vault = await (await navigator.storage.getDirectory()).getDirectoryHandle("vault");
      const bytes = new Uint8Array(await (await (await vault.getFileHandle(name)).getFile()).arrayBuffer());
      let binary = "";
      for (let i = 0; i < bytes.length; i += 0x8000) binary += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
      return btoa(binary);
    }, name);
    return Buffer.from(base64, "base64");
  }

  /**
   * Opens an address.
   * @param {string} url
   * @param {Buffer | null} body what is served there; null: what the network has
   * @returns {Promise<{ page: import("playwright-core").Page, tab: number }>}
   */
  async visit(url, body) {
    this.#body = body;
    this.#errors = [];
    const page = await this.context.newPage();
    await this.#watch(page);
    await page.goto(url, { waitUntil: "load" });
    await page.bringToFront();
    const tab = await this.app.evaluate(async () => (await chrome.tabs.query({ active: true, currentWindow: true }))[0]?.id);
    if (tab === undefined) throw new Error("the browser does not tell the tab's number");
    return { page, tab };
  }

  /**
   * Opens a saved page, lets the extension read it, and tells what it read.
   * @param {string} url
   * @param {Buffer} body
   * @returns {Promise<{ verdicts: any, paintMs: number | null, granted: boolean, errors: string[] }>} `paintMs` counts from the
   *   end of DOMContentLoaded; null where nothing was painted
   */
  async read(url, body) {
    const { page, tab } = await this.visit(url, body);
    try {
      const granted = !(await this.#readNow(tab));
      if (granted) {
        await this.click(page);
        await this.#untilRead(tab);
      }
      const verdicts = await this.ask({ kind: "tab_state", tab });
      const paintMs = await page.evaluate(() => {
        const [navigation] = performance.getEntriesByType("navigation");
        const painted = globalThis.touchstonePainted;
        return painted === undefined ? null : Math.round(painted - navigation.domContentLoadedEventEnd);
      });
      return { verdicts, paintMs, granted, errors: [...this.#errors] };
    } finally {
      await page.close();
    }
  }

  /** Notes when the extension draws, and what it throws. */
  async #watch(page) {
    await page.addInitScript(() => {
      // The host of the pills is the one DIV that is ever appended to the root element itself.
      new MutationObserver((records, observer) => {
        const ours = records.some(
          ({ target, addedNodes }) => target === document.documentElement && [...addedNodes].some((node) => node.nodeName === "DIV"),
        );
        if (!ours) return;
        observer.disconnect();
        requestAnimationFrame(() => (globalThis.touchstonePainted = performance.now()));
      }).observe(document, { childList: true, subtree: true });
    });
    const session = await this.context.newCDPSession(page);
    await session.send("Runtime.enable");
    const ours = (trace) => (trace?.callFrames ?? []).some(({ url }) => url.startsWith("chrome-extension://"));
    session.on("Runtime.exceptionThrown", ({ exceptionDetails: details }) => {
      if (ours(details.stackTrace) || details.url?.startsWith("chrome-extension://")) {
        this.#errors.push(details.exception?.description ?? details.text);
      }
    });
    session.on("Runtime.consoleAPICalled", ({ type, args, stackTrace }) => {
      if ((type === "error" || type === "warning") && ours(stackTrace)) {
        this.#errors.push(args.map((arg) => arg.value ?? arg.description).join(" "));
      }
    });
  }

  /** Lets the content script read once more and waits for it; false where there is none. */
  async #readNow(tab) {
    return this.app.evaluate(async (tab) => {
      try {
        await chrome.tabs.sendMessage(tab, { kind: "read_now" });
        return true;
      } catch {
        return false;
      }
    }, tab);
  }

  async #untilRead(tab) {
    const end = Date.now() + CLICK_PATIENCE_MS;
    while (!(await this.#readNow(tab))) {
      if (Date.now() > end) throw new Error("the page was not read after a click on the icon");
    }
  }

  /** A click on the toolbar's icon, which grants the page for this visit. @param {import("playwright-core").Page} page */
  async click(page) {
    const { targetInfos } = await this.root.send("Target.getTargets", { filter: [{ type: "tab" }] });
    const target = targetInfos.find(({ url }) => url === page.url());
    if (!target) throw new Error(`no tab target for ${page.url()}`);
    await this.root.send("Extensions.triggerAction", { id: this.id, targetId: target.targetId });
  }

  async close() {
    await this.context.close();
    await rm(this.profile, { recursive: true, force: true });
  }
}
