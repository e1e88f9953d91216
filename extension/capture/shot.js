// The page as the person sees it: what is in the window, and, where it is asked for, the whole page, put together from
// one shot for each screen.

import { asRecord, cover, toPng } from "./cover.js";
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
 * front, is not shot. What could not be shot says so instead.
 * @param {number} tab
 * @returns {Promise<Shot>}
 */
export async function shoot(tab) {
  try {
    return { parts: [["screenshot.png", await visible(tab)]], omissions: [] };
  } catch (error) {
    return { parts: [], omissions: [`screenshot.png: ${error.message}`] };
  }
}

/**
 * Shoots the whole page. The page is moved for it and put back; where that fails half-way, what was shot is kept and
 * what is missing is said.
 * @param {number} tab
 * @param {(done: number, of: number) => void} progress called after each screen
 * @returns {Promise<LongShot>}
 */
export async function shootWhole(tab, progress) {
  if (captureTab) return shootAtOnce(tab);
  /** @type {string[]} */
  const omissions = [];
  /** @type {Sheet | null} */
  let sheet = null;
  try {
    const plan = await inPage(tab, "begin");
    omissions.push(...plan.omissions);
    sheet = new Sheet(plan);
    const { url } = await chrome.tabs.get(tab);
    let missing = 0;
    let shifted = false;
    for (let index = 0; index < plan.offsets.length; index += 1) {
      const at = await inPage(tab, "go", index);
      missing += at.missing;
      shifted ||= at.shifted;
      const shot = await visible(tab);
      if ((await chrome.tabs.get(tab)).url !== url) throw new Error("the page went to another address");
      await sheet.add(shot, at.offset, index, plan.offsets.length, at.boxes);
      progress(index + 1, plan.offsets.length);
    }
    if (missing) omissions.push(`fullpage.png: ${missing} pictures did not come in time`);
    if (shifted) omissions.push("fullpage.png: the page changed its height while it was shot; screens may not join");
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
  const [{ result }] = await chrome.scripting.executeScript({
    target: { tabId: tab },
    func: (/** @type {string} */ name, /** @type {unknown[]} */ given) => globalThis.touchstone.fullpage[name](...given),
    args: /** @type {[string, unknown[]]} */ ([what, args]),
  });
  if (!result && what !== "finish") throw new Error("the page left, or could not be moved");
  return result;
}

/** The picture of a tab that is in front, as PNG, within the browser's limit. @param {number} tab */
async function visible(tab) {
  for (let refusals = 0; ; refusals += 1) {
    const wait = made.length < SHOTS ? 0 : made[0] + WINDOW_MS - Date.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, Math.min(wait, WINDOW_MS)));
    const before = await chrome.tabs.get(tab);
    if (!before.active) throw new Error("the tab was not in front of its window");
    made.push(Date.now());
    if (made.length > SHOTS) made.shift();
    try {
      const address = await chrome.tabs.captureVisibleTab(before.windowId, { format: "png" });
      if (!(await chrome.tabs.get(tab)).active) throw new Error("the tab was not in front of its window");
      return fromAddress(address);
    } catch (error) {
      if (!/MAX_CAPTURE_VISIBLE_TAB/.test(error.message) || refusals === REFUSALS) throw error;
    }
  }
}

/** @param {string} address data: address */
function fromAddress(address) {
  return Uint8Array.from(atob(address.slice(address.indexOf(",") + 1)), (c) => c.charCodeAt(0));
}
