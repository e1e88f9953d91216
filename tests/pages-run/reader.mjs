// Saved pages in a browser with the packed extension: each is served under its address, read by the extension as any
// page is, and what was read is asked of the desk.

/** Saved pages carry scripts that have lost their servers; without this they throw and redirect. */
const POLICY = "script-src 'none'";
/** A click on the icon brings the content scripts into the page; nobody tells when that has begun. */
const CLICK_PATIENCE_MS = 30_000;

/**
 * @typedef {{ verdicts: any, paintMs: number | null, clicked: boolean, errors: string[] }} Reading what was read; `paintMs`
 *   counts from the end of DOMContentLoaded, null where nothing was painted; `clicked`: the icon was clicked first, since
 *   the site is not among the supported ones
 */

export class PageReader {
  /** @type {Buffer | null} */
  #body = null;
  #browser;
  #beside;

  /**
   * @param {import("../harness/browser.mjs").Browser} browser
   * @param {(request: import("playwright-core").Request) => Parameters<import("playwright-core").Route["fulfill"]>[0] | null} [beside]
   *   answers what a page asks for besides itself; left out: nothing is answered
   */
  constructor(browser, beside = () => null) {
    this.#browser = browser;
    this.#beside = beside;
  }

  /** Answers every request from here. */
  async start() {
    await this.#browser.context.route(/^https?:/, (route) => {
      const request = route.request();
      const main = request.isNavigationRequest() && !request.frame().parentFrame();
      if (!main || !this.#body) {
        const answer = this.#beside(request);
        return answer ? route.fulfill(answer) : route.abort();
      }
      const headers = { "content-type": `text/html${charset(this.#body)}`, "content-security-policy": POLICY };
      return route.fulfill({ status: 200, headers, body: this.#body });
    });
  }

  /**
   * @param {string} url
   * @param {Buffer} body
   * @returns {Promise<Reading>}
   */
  async read(url, body) {
    this.#body = body;
    const errors = /** @type {string[]} */ ([]);
    const faultsBefore = this.#browser.watch.faults.length;
    const page = await this.#browser.context.newPage();
    try {
      await this.#observe(page, errors);
      await page.goto(url, { waitUntil: "load" });
      const tab = await this.#browser.tabOf(page);
      const clicked = !(await this.#readNow(tab));
      if (clicked) {
        await this.#browser.clickIcon(page);
        await this.#untilRead(tab);
      }
      const verdicts = await this.#browser.ask({ kind: "tab_state", tab });
      const paintMs = await page.evaluate(paintedAfter);
      errors.push(...this.#browser.watch.faults.slice(faultsBefore));
      return { verdicts, paintMs, clicked, errors };
    } finally {
      await page.close();
    }
  }

  /**
   * Opens a page and leaves it open.
   * @param {string} url
   * @param {Buffer} body
   * @returns {Promise<import("playwright-core").Page>}
   */
  async show(url, body) {
    this.#body = body;
    const page = await this.#browser.context.newPage();
    await page.goto(url, { waitUntil: "load" });
    return page;
  }

  /** Notes when the extension draws, and what its content scripts complain of. */
  async #observe(page, errors) {
    await page.addInitScript(observePainting);
    const session = await page.context().newCDPSession(page);
    await session.send("Runtime.enable");
    session.on("Runtime.consoleAPICalled", ({ type, args, stackTrace }) => {
      const ours = stackTrace?.callFrames.some(({ url }) => url.startsWith(this.#browser.origin));
      if (ours && type === "warning") errors.push(args.map(({ value, description }) => value ?? description).join(" "));
    });
  }

  /** Lets the content script read once more and waits for it; false where there is none. */
  async #readNow(tab) {
    const inside = await this.#browser.inside();
    return inside.evaluate(async (tab) => {
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
}

/** Runs in the page: the host of the pills is the one DIV that is ever appended to the root element itself. */
function observePainting() {
  new MutationObserver((records, observer) => {
    const painted = records.some(
      ({ target, addedNodes }) => target === document.documentElement && [...addedNodes].some(({ nodeName }) => nodeName === "DIV"),
    );
    if (!painted) return;
    observer.disconnect();
    requestAnimationFrame(() => (globalThis.touchstonePainted = performance.now()));
  }).observe(document, { childList: true, subtree: true });
}

/** Runs in the page. @returns {number | null} milliseconds */
function paintedAfter() {
  const [navigation] = performance.getEntriesByType("navigation");
  const painted = globalThis.touchstonePainted;
  return painted === undefined ? null : Math.round(painted - navigation.domContentLoadedEventEnd);
}

/**
 * The header that the site would have sent is not saved with the page. What is UTF-8 to the last byte is that; else the
 * page's own declaration decides. The command line does the same.
 * @param {Buffer} body
 */
function charset(body) {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(body);
    return "; charset=utf-8";
  } catch {
    return "";
  }
}
