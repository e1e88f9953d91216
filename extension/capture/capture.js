// One click: what the tab shows now becomes a sealed package. The viewport shot and the page's contents are taken side
// by side within moments of the click; the desk writes, signs and stores. A capture that stops half-way stays visible
// as begun, never as a silent half.

import { askDesk } from "../desk/link.js";
import { asRecord, cover, toPng } from "./cover.js";
import { shoot, shootWhole } from "./shot.js";

/** The desk signs and stores within a second; when nothing is heard for this long it was ended. */
const SEAL_PATIENCE_MS = 60_000;

/** A picture that nobody asked for. @type {import("./shot.js").LongShot} */
const NONE = { parts: [], omissions: [], steps: [], covered: [] };

/**
 * @param {number} tab
 * @param {"listing" | "receipt" | "page"} purpose
 * @param {{ whole?: boolean }} [wish] `whole`: a picture of the whole page as well, which takes half a second a screen
 * @returns {Promise<{ evidence: string, name: string, sha256: string }>}
 */
export async function capture(tab, purpose, { whole = false } = {}) {
  const startedMs = Date.now();
  const { url } = await chrome.tabs.get(tab);
  if (!url) {
    throw { code: "E01", message: "this page may not be read yet: click the Touchstone icon on it, then capture" };
  }
  const { evidence, ledger_number: ledgerNumber } = await askDesk({ kind: "begin_capture", url, tab, purpose });
  try {
    await load(tab, whole);
    const [shot, page, settings] = await Promise.all([
      concealed(tab, () => shoot(tab)),
      readPage(tab),
      askDesk({ kind: "read_settings" }).then((reply) => reply.settings),
    ]);
    const mhtml = await saveMhtml(tab);
    const covered = await coverShot(shot, page);
    const zoom = await chrome.tabs.getZoom(tab);
    const { permissions } = await chrome.permissions.getAll();
    /** What is known so far, with a picture of the whole page or without. */
    const described = (long = NONE) => ({
      ...page.facts,
      covered: [...covered, ...long.covered],
      url,
      started_ms: startedMs,
      ended_ms: Date.now(),
      utc_offset_minutes: -new Date(startedMs).getTimezoneOffset(),
      browser: navigator.userAgent,
      tool: `Touchstone ${chrome.runtime.getManifest().version}`,
      permissions,
      zoom_percent: Math.round(zoom * 100),
      purpose,
      operator: settings.operator,
      ledger_number: ledgerNumber,
      steps: [...page.facts.steps, ...long.steps],
      omissions: [...(page.facts.omissions ?? []), ...shot.omissions, ...mhtml.omissions, ...long.omissions],
    });
    const parts = [...page.parts, ...shot.parts, ...mhtml.parts];
    if (!whole) return { evidence, ...(await seal(evidence, tab, described(), parts)) };
    keep(evidence, tab, described(), parts);
    const long = await concealed(tab, () => shootWhole(tab, (done, of) => tellProgress(tab, done, of)));
    return { evidence, ...(await seal(evidence, tab, described(long), [...parts, ...long.parts])) };
  } catch (error) {
    // What stopped the capture is what the person must hear, also where the desk has given it up itself.
    await askDesk({ kind: "abandon_capture", evidence, reason: error?.message ?? String(error) }).catch((second) => console.warn("abandon_capture", second));
    throw error;
  }
}

/** Puts our readers into the page; where they are already, nothing happens. */
function load(tab, whole) {
  const files = ["content/snapshot.js", "content/markup.js", "content/identity.js", "content/capture.js"];
  if (whole) files.push("content/fullpage.js");
  return chrome.scripting.executeScript({ target: { tabId: tab }, files });
}

/**
 * Works on the page without what we drew in it.
 * @template T @param {number} tab @param {() => Promise<T>} work @returns {Promise<T>}
 */
async function concealed(tab, work) {
  const target = { tabId: tab };
  await chrome.scripting.executeScript({ target, func: () => globalThis.touchstone.conceal() });
  try {
    return await work();
  } finally {
    await chrome.scripting.executeScript({ target, func: () => globalThis.touchstone.reveal() }).catch(() => {
      // The tab was closed or left its page: nothing is concealed any more.
    });
  }
}

/** Covers in the shot what tells who captures; a shot in which that fails is not kept. */
async function coverShot(shot, { boxes, facts }) {
  if (!boxes.length || !shot.parts.length) return [];
  const part = shot.parts[0];
  try {
    const { canvas, covered } = await cover(part[1], boxes, facts.pixel_ratio_percent / 100);
    part[1] = await toPng(canvas);
    return asRecord(part[0], covered);
  } catch (error) {
    shot.parts.length = 0;
    shot.omissions.push(`screenshot.png: what tells who captures could not be covered (${error.message})`);
    return [];
  }
}

/** A long picture takes its time: how far it is stands on the icon. */
async function tellProgress(tab, done, of) {
  const text = done < of ? `${Math.floor((100 * done) / of)}%` : "";
  await chrome.action.setBadgeText({ tabId: tab, text }).catch(() => {
    // The tab was closed: there is no icon to write on.
  });
}

/** What the page holds: rendered DOM, visible text, facts, and the main response where the cache still has it. */
async function readPage(tab) {
  const [{ result }] = await chrome.scripting.executeScript({
    target: { tabId: tab },
    func: (wish) => globalThis.touchstone.capture(wish),
    args: [{ images: !chrome.pageCapture }],
  });
  if (!result) throw { code: "E02", message: "the page gave nothing to capture: reload it and try again" };
  const { facts, parts, boxes } = result;
  return { facts, boxes, parts: parts.map(({ name, text, base64 }) => [name, text === undefined ? fromBase64(base64) : encode(text)]) };
}

/**
 * The page with its pictures in one file, where the person allowed it. The first call of a session may fail although
 * it succeeds right after, so it is made twice.
 */
async function saveMhtml(tab) {
  if (!chrome.pageCapture) {
    return { parts: [], omissions: ["page.mhtml: the permission to save complete pages is not given"] };
  }
  let reason = "";
  for (let attempt = 1; attempt <= 2; attempt += 1) {
    try {
      const blob = await chrome.pageCapture.saveAsMHTML({ tabId: tab });
      if (blob) return { parts: [["page.mhtml", new Uint8Array(await blob.arrayBuffer())]], omissions: [] };
    } catch (error) {
      reason = error.message;
    }
  }
  return { parts: [], omissions: [`page.mhtml: ${reason || "the browser gave nothing"}`] };
}

/** Hands over what there is before the long picture, so that it can be sealed should the browser end meanwhile. */
function keep(evidence, tab, facts, parts) {
  const channel = new BroadcastChannel("touchstone-capture");
  channel.postMessage({ evidence, tab, facts, parts, partial: true });
  channel.close();
}

/** Hands facts and bytes to the desk and waits for its word. */
function seal(evidence, tab, facts, parts) {
  return new Promise((resolve, reject) => {
    const channel = new BroadcastChannel("touchstone-capture");
    const patience = setTimeout(() => finish(reject, { code: "E03", message: "the desk was ended while sealing: the capture is listed as unfinished, capture again" }), SEAL_PATIENCE_MS);
    const finish = (settle, value) => {
      clearTimeout(patience);
      channel.close();
      settle(value);
    };
    channel.onmessage = ({ data }) => {
      if (data.sealed === evidence) finish(resolve, { name: data.name, sha256: data.sha256 });
      if (data.failed === evidence) finish(reject, data.error);
    };
    channel.postMessage({ evidence, tab, facts, parts });
  });
}

function encode(text) {
  return new TextEncoder().encode(text);
}

function fromBase64(text) {
  return Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
}
