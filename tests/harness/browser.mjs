// A Chromium with the packed extension in it and our own sites around it.
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { serve } from "../site/server.mjs";
import { unpack } from "./archive.mjs";
import { ask } from "./desk.mjs";
import { Protocol } from "./protocol.mjs";
import { until } from "./until.mjs";
import { Watch } from "./watch.mjs";

const DIST = process.env.DIST ?? fileURLToPath(new URL("../../dist", import.meta.url));
const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";

/** The packed extension as people install it. */
export const ZIP = join(DIST, "touchstone-chrome.zip");

/**
 * Starts a browser of its own.
 * @param {{ headless?: boolean, lang?: string, theme?: "light" | "dark", zip?: string, display?: string, allowed?: string[], without?: string[], extension?: boolean, home?: string }} [how]
 *   `display`: of the X server, for a window; `allowed`: optional permissions that the person has given; `without`:
 *   permissions that it does not have; `extension`: false for a browser without it; `home`: of a browser that was killed, which is started again
 * @returns {Promise<Browser>}
 */
export async function launch({ headless = true, lang = "en-US", theme = "light", zip = ZIP, display, allowed = [], without = [], extension: loaded = true, home: again } = {}) {
  const home = again ?? (await mkdtemp(join(tmpdir(), "touchstone-")));
  const extension = join(home, "extension");
  const profile = join(home, "profile");
  /** @type {import("playwright-core").BrowserContext | undefined} */
  let context;
  try {
    if (!again) await unpack(zip, extension);
    if (!again && allowed.length + without.length) await allow(join(extension, "manifest.json"), allowed, without);
    context = await chromium.launchPersistentContext(profile, {
      executablePath: CHROMIUM,
      headless,
      env: display ? { ...process.env, DISPLAY: display } : process.env,
      chromiumSandbox: false,
      locale: lang,
      colorScheme: theme,
      timezoneId: "Asia/Shanghai",
      viewport: headless ? { width: 1280, height: 900 } : null,
      acceptDownloads: true,
      ignoreDefaultArgs: ["--disable-extensions"],
      args: [
        ...(headless ? ["--headless=new"] : []),
        ...(loaded ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
        `--lang=${lang}`,
        "--no-sandbox",
        "--disable-background-networking",
        "--enable-unsafe-extension-debugging",
        "--remote-debugging-port=0",
        // Whatever is not answered by our own sites does not leave the machine.
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
      ],
    });
    const refused = await serve(context);
    const worker = loaded && (context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker")));
    const [port, path] = (await readFile(join(profile, "DevToolsActivePort"), "utf8")).split("\n");
    const protocol = await Protocol.connect(`ws://127.0.0.1:${port}${path}`);
    const browser = new Browser({ home, context, protocol, refused, id: worker ? new URL(worker.url()).host : "" });
    if (!loaded) return browser;
    await browser.watch.start();
    if (!again) await browser.closeWelcome();
    return browser;
  } catch (error) {
    await context?.close();
    await rm(home, { recursive: true, force: true });
    throw error;
  }
}

/** A browser without a window has nobody to ask for an optional permission: what the person has given is required. @param {string} file @param {string[]} permissions @param {string[]} without */
async function allow(file, permissions, without) {
  const manifest = JSON.parse(await readFile(file, "utf8"));
  manifest.permissions = manifest.permissions.filter((name) => !without.includes(name));
  for (const [required, optional] of [["permissions", "optional_permissions"], ["host_permissions", "optional_host_permissions"]]) {
    manifest[required].push(...manifest[optional].filter((name) => permissions.includes(name)));
    manifest[optional] = manifest[optional].filter((name) => !permissions.includes(name));
  }
  await writeFile(file, JSON.stringify(manifest));
}

export class Browser {
  #home;
  /** @type {import("playwright-core").Page | null} a quiet page of the extension from which the desk is asked */
  #inside = null;

  constructor({ home, context, protocol, refused, id }) {
    this.#home = home;
    /** The browser's own protocol. */
    this.protocol = protocol;
    /** @type {import("playwright-core").BrowserContext} */
    this.context = context;
    /** Addresses that pages asked for and that are none of ours. @type {string[]} */
    this.refused = refused;
    this.id = id;
    this.origin = `chrome-extension://${id}`;
    this.watch = new Watch(protocol, this.origin);
  }

  /** An extension that is new says hello in a tab of its own. */
  async closeWelcome() {
    const isWelcome = (page) => page.url().startsWith(`${this.origin}/pages/workspace.html`);
    const welcome = this.context.pages().find(isWelcome) ?? (await this.context.waitForEvent("page", isWelcome));
    await welcome.close();
  }

  /** Opens an address in a new tab. @param {string} url */
  async open(url) {
    const page = await this.context.newPage();
    await page.goto(url);
    return page;
  }

  /** Asks the desk. @param {any} request @param {{ name: string, bytes: Buffer }[]} [parts] @returns {Promise<any>} the reply */
  async ask(request, parts) {
    return (await ask(await this.inside(), request, parts)).reply;
  }

  /** Asks the desk for something that comes with bytes. @param {any} request */
  async askForBytes(request) {
    return ask(await this.inside(), request);
  }

  /** Sends a command to the service worker, as a page of the extension does. @param {any} message @returns {Promise<any>} its answer */
  async command(message) {
    const page = await this.inside();
    return page.evaluate((sent) => chrome.runtime.sendMessage(sent), message);
  }

  /** The same, where anything but success is a failure of the test. @param {any} message @returns {Promise<any>} */
  async must(message) {
    const answer = await this.command(message);
    if (!answer?.ok) throw new Error(`${message.kind}: ${JSON.stringify(answer)}`);
    return answer;
  }

  /** A page of the extension that draws nothing and starts nothing. */
  async inside() {
    if (!this.#inside || this.#inside.isClosed()) {
      const front = this.context.pages().at(-1);
      this.#inside = await this.context.newPage();
      await this.#inside.goto(`${this.origin}/manifest.json`);
      await front?.bringToFront();
    }
    return this.#inside;
  }

  /** The browser's number of a page's tab. @param {import("playwright-core").Page} page @returns {Promise<number>} */
  async tabOf(page) {
    await page.bringToFront();
    const inside = await this.inside();
    return inside.evaluate(async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0].id);
  }

  /** Opens the panel of a page's tab, in a tab of its own. @param {import("playwright-core").Page} page */
  async openPanel(page) {
    const tab = await this.tabOf(page);
    const panel = await this.open(`${this.origin}/pages/panel.html?tab=${tab}`);
    return panel;
  }

  /** @param {string} route @returns {Promise<import("playwright-core").Page>} */
  openWorkspace(route) {
    return this.open(`${this.origin}/pages/workspace.html#/${route}`);
  }

  /**
   * Clicks the extension's icon while a page is in front: grants `activeTab`, runs what the icon runs.
   * @param {import("playwright-core").Page} page
   * @param {string} [address] that its tab tells, where the browser shows a page of its own in place of that
   */
  async clickIcon(page, address = page.url()) {
    await page.bringToFront();
    const tabs = async () => (await this.protocol.send("Target.getTargets", { filter: [{ type: "tab", exclude: false }] })).targetInfos;
    const shown = await until(tabs, (all) => all.some(({ url }) => url === address), `a tab shows ${address}`);
    const tab = shown.find(({ url }) => url === address);
    await this.protocol.send("Extensions.triggerAction", { id: this.id, targetId: tab.targetId });
  }

  /** Ends the service worker, as the browser does when it idles. */
  async killServiceWorker() {
    const session = await this.context.newCDPSession(await this.inside());
    try {
      const stopped = new Promise((resolve) => {
        session.on("ServiceWorker.workerVersionUpdated", ({ versions }) => {
          if (versions.every(({ runningStatus }) => runningStatus === "stopped")) resolve(undefined);
        });
      });
      await session.send("ServiceWorker.enable");
      await session.send("ServiceWorker.stopAllWorkers");
      await stopped;
    } finally {
      await session.detach();
    }
  }

  /** Ends the desk with everything that it holds in memory. */
  async killDesk() {
    const desk = this.watch.targets.find((target) => target.url.endsWith("/desk/offscreen.html"));
    if (!desk) throw new Error("no desk is running");
    await this.protocol.send("Target.closeTarget", { targetId: desk.id });
    await this.watch.gone(desk);
  }

  /** Lets the desk's instance die of a fault of its own, as a panic does. */
  async breakDesk() {
    const worker = await this.watch.target("/desk/worker.js");
    await this.protocol.send("Runtime.evaluate", { expression: 'postMessage({ fatal: "broken by the test" })' }, worker.session);
    await this.watch.gone(worker);
  }

  /** Keeps the panel shut: it takes its width from the page, which then is not as wide as the browser was told. */
  async withoutPanel() {
    const inside = await this.inside();
    await inside.evaluate(() => chrome.sidePanel.setOptions({ enabled: false }));
  }

  /** Evaluates in the isolated world of our content scripts. @param {import("playwright-core").Page} page @param {string} expression */
  async inContentScript(page, expression) {
    const session = await this.context.newCDPSession(page);
    try {
      /** @type {number | null} */
      let context = null;
      session.on("Runtime.executionContextCreated", (event) => {
        if (event.context.origin === this.origin) context = event.context.id;
      });
      await session.send("Runtime.enable");
      if (context === null) throw new Error("no content script runs in this page");
      const { result, exceptionDetails } = await session.send("Runtime.evaluate", { expression, contextId: context, awaitPromise: true, returnByValue: true });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    } finally {
      await session.detach();
    }
  }

  /** Evaluates in a context of the extension that is no tab. @param {import("./watch.mjs").Target} target @param {string} expression @returns {Promise<any>} */
  async inTarget(target, expression) {
    const { result, exceptionDetails } = await this.protocol.send("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true }, target.session);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /** A file of the vault, as it was written. @param {string} name @returns {Promise<Buffer>} */
  async readVault(name) {
    const inside = await this.inside();
    const base64 = await inside.evaluate(async (file) => {
      const { Vault } = await import(chrome.runtime.getURL("desk/vault.js"));
      const bytes = await new Vault().read(file);
      let binary = "";
      for (let i = 0; i < bytes.length; i += 0x8000) binary += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
      return btoa(binary);
    }, name);
    return Buffer.from(base64, "base64");
  }

  /** Ends the browser as a power cut would. @returns {Promise<string>} the home from which it can be started again */
  async kill() {
    const { processInfo } = await this.protocol.send("SystemInfo.getProcessInfo");
    const ended = new Promise((resolve) => this.context.once("close", resolve));
    process.kill(processInfo.find(({ type }) => type === "browser").id, "SIGKILL");
    await ended;
    return this.#home;
  }

  async close() {
    this.protocol.close();
    await this.context.close();
    // A browser whose window was closed by hand may still be writing its profile.
    await rm(this.#home, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
  }
}
