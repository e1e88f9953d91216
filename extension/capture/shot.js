// The page as the person sees it: what is in the window, and, where it is asked for, the whole page, put together from
// one shot for each screen.

import { asRecord, cover, toPng } from "./cover.js";
import { isSamePage } from "./fault.js";
import { Sheet } from "./sheet.js";

/** The browser's limit: two shots of a window in any second, and a little more, since its clock is not ours. */
const SHOTS = 2;
const WINDOW_MS = 1_020;
/** Refusals to be sat out in a row. */
const REFUSALS = 3;

/** When the last shots were made, oldest first. @type {number[]} */
const made = [];

/** @typedef {{ parts: [string, Uint8Array<ArrayBuffer>][], omissions: string[] }} Shot */
/** @typedef {Shot & { steps: string[], covered: object[] }} LongShot */

/** Firefox shoots a whole page in one call, up to this height. @type {((tab: number, how: object) => Promise<string>) | undefined} */
const captureTab = /** @type {any} */ (chrome.tabs).captureTab;
const AT_ONCE_MAX = 30_000;

/**
 * Shoots a tab. The browser shoots whatever tab is in front of the window, so a tab that is not, or does not stay in
 * front, or shows another page, is not shot. What could not be shot says so instead.
 * @param {number} tab @param {string} url of the page that is captured
 * @returns {Promise<Shot>}
 */
export async function shoot(tab, url) {
  try {
    return { parts: [["screenshot.png", await visible(tab, url)]], omissions: [] };
  } catch (error) {
    return { parts: [], omissions: [`screenshot.png: ${error.message}`] };
  }
}

/**
 * Shoots the whole page. The page is moved for it and put back; where that fails half-way, what was shot is kept and
 * what is missing is said.
 * @param {number} tab @param {string} url of the page that is captured
 * @param {(done: number, of: number) => void} progress called after each screen
 * @returns {Promise<LongShot>}
 */
export async function shootWhole(tab, url, progress) {
  if (captureTab) return shootAtOnce(tab);
  /** @type {string[]} */
  const omissions = [];
  /** @type {Sheet | null} */
  let sheet = null;
  try {
    const plan = await inPage(tab, "begin");
    omissions.push(...plan.omissions);
    sheet = new Sheet(plan);
    let missing = 0;
    let tall = 0;
    for (let index = 0; index < plan.offsets.length; index += 1) {
      const at = await inPage(tab, "go", index);
      missing += at.missing;
      if (at.shifted) tall = at.tall;
      const shot = await visible(tab, url);
      await sheet.add(shot, at.offset, index, plan.offsets.length, at.boxes);
      progress(index + 1, plan.offsets.length);
    }
    if (missing) omissions.push(`fullpage.png: ${missing} pictures did not come in time`);
    if (tall) {
      omissions.push(`fullpage.png: the page changed its height while it was shot, from ${plan.tall} to ${tall} pixels; only what the first height held was shot, and screens may not join`);
    }
    if (sheet.reduced > 1) omissions.push(`fullpage.png: too large for one picture, so drawn at 1/${sheet.reduced} of its size`);
    const how = `page scrolled through and shot in ${plan.offsets.length} screens, then put back`;
    const fixed = "what sticks or is fixed is shown once";
    return { parts: [["fullpage.png", await sheet.finish()]], omissions, steps: [how, fixed], covered: asRecord("fullpage.png", sheet.covered) };
  } catch (error) {
    const upTo = sheet?.shown ? await sheet.finish().catch(() => null) : null;
    omissions.push(`fullpage.png: ${upTo ? `only the first ${sheet?.shown} screens: ` : ""}${error.message}`);
    const covered = asRecord("fullpage.png", upTo && sheet ? sheet.covered : []);
    return { parts: upTo ? [["fullpage.png", upTo]] : [], omissions, steps: [], covered };
  } finally {
    await inPage(tab, "finish").catch(() => {
      // The tab was closed or left its page: there is nothing to put back.
    });
  }
}

/** @param {number} tab @returns {Promise<LongShot>} */
async function shootAtOnce(tab) {
  try {
    // The page is measured, and what is to be covered found, at its top, where coordinates are those of the page.
    const [{ result }] = await chrome.scripting.executeScript({
      target: { tabId: tab },
      func: () => ({
        size: [document.documentElement.clientWidth, document.documentElement.scrollHeight],
        boxes: globalThis.touchstone.identity.boxes().map((/** @type {number[]} */ [x, y, ...size]) => [x + scrollX, y + scrollY, ...size]),
      }),
    });
    const { size: [width, height], boxes } = result ?? { size: [0, 0], boxes: [] };
    const rect = { x: 0, y: 0, width, height: Math.min(height, AT_ONCE_MAX) };
    const address = await /** @type {NonNullable<typeof captureTab>} */ (captureTab)(tab, { rect, scale: 1 });
    const omissions = height > AT_ONCE_MAX ? [`fullpage.png: the page has ${height} pixels, the first ${AT_ONCE_MAX} are shown`] : [];
    const { canvas, covered } = await cover(fromAddress(address), boxes, 1);
    return { parts: [["fullpage.png", await toPng(canvas)]], omissions, steps: ["page shot as a whole by the browser"], covered: asRecord("fullpage.png", covered) };
  } catch (error) {
    return { parts: [], omissions: [`fullpage.png: ${error.message}`], steps: [], covered: [] };
  }
}

/**
 * @param {number} tab
 * @param {"begin" | "go" | "finish"} what
 * @param {...unknown} args
 */
async function inPage(tab, what, ...args) {
  const script = {
    target: { tabId: tab },
    func: (/** @type {string} */ name, /** @type {unknown[]} */ given) => globalThis.touchstone.fullpage[name](...given),
    args: /** @type {[string, unknown[]]} */ ([what, args]),
    injectImmediately: true,
  };
  const [found] = await chrome.scripting.executeScript(script).catch(async (error) => {
    await there(tab);
    throw error;
  });
  if (!found?.result && what !== "finish") throw new Error("the page left, or could not be moved");
  return found?.result;
}

/** The picture of a tab that is in front and shows a page, as PNG, within the browser's limit. @param {number} tab @param {string} url */
async function visible(tab, url) {
  for (let refusals = 0; ; refusals += 1) {
    const wait = made.length < SHOTS ? 0 : made[0] + WINDOW_MS - Date.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, Math.min(wait, WINDOW_MS)));
    const { windowId } = await inFront(tab, url);
    made.push(Date.now());
    if (made.length > SHOTS) made.shift();
    try {
      const address = await chrome.tabs.captureVisibleTab(windowId, { format: "png" });
      await inFront(tab, url);
      return fromAddress(address);
    } catch (error) {
      if (!/MAX_CAPTURE_VISIBLE_TAB/.test(error.message) || refusals === REFUSALS) throw error;
    }
  }
}

/** @param {number} tab */
function there(tab) {
  return chrome.tabs.get(tab).catch(() => {
    throw new Error("the tab was closed");
  });
}

/** @param {number} tab @param {string} url */
async function inFront(tab, url) {
  const now = await there(tab);
  if (!now.active) throw new Error("the tab was not in front of its window");
  if (!isSamePage(now.url, url)) throw new Error("the page went to another address");
  return now;
}

/** @param {string} address data: address */
function fromAddress(address) {
  return Uint8Array.from(atob(address.slice(address.indexOf(",") + 1)), (c) => c.charCodeAt(0));
}
