// One click: what the tab shows now becomes a sealed package. The viewport shot and the page's contents are taken side
// by side within moments of the click; the desk writes, signs and stores. A capture that stops half-way stays visible
// as begun, never as a silent half.

import { askDesk, watchDesk } from "../desk/link.js";
import { startClock } from "./clock.js";
import { asRecord, cover, toPng } from "./cover.js";
import { isForRoom, isSamePage, left, told } from "./fault.js";
import { saveMhtml } from "./saved.js";
import { shoot, shootWhole } from "./shot.js";

/** The desk signs and stores within a second; when nothing is heard for this long it was ended. */
const SEAL_PATIENCE_MS = 60_000;

/** How often a package is handed to the desk, should that be ended under it. */
const SEAL_ATTEMPTS = 3;

/** The desk was ended while sealing. */
const ENDED = "E03";
/** Nothing of a capture was kept. */
const NOT_KEPT = "W05";

/** No picture, with the reason where one was asked for. @param {string[]} omissions @returns {import("./shot.js").LongShot} */
const none = (...omissions) => ({ parts: [], omissions, steps: [], covered: [] });

/**
 * @param {number} tab
 * @param {"listing" | "receipt" | "page"} purpose
 * @param {{ whole?: boolean, look?: boolean, begun?: (evidence: string) => Promise<void> }} [wish] `whole`: a picture of
 *   the whole page as well, which takes half a second a screen; `look`: the person looks before it is sealed, left out:
 *   as the settings say; `begun`: told the evidence's id before anything is collected
 * @returns {Promise<{ evidence: string, name: string, sha256: string, omissions: string[], look?: boolean }>} `look`: it
 *   waits for the person, and is not sealed
 */
export async function capture(tab, purpose, { whole = false, look, begun } = {}) {
  const clock = startClock();
  const { url } = await chrome.tabs.get(tab);
  if (!url) {
    throw { code: "E01", message: "this page may not be read yet: click the Touchstone icon on it, then capture" };
  }
  const asked = askDesk({ kind: "read_settings" });
  // Where the beginning fails nobody asks for the answer.
  asked.catch(() => {});
  const { evidence, ledger_number: ledgerNumber } = await askDesk({ kind: "begin_capture", url, tab, purpose });
  try {
    await begun?.(evidence);
    const { settings } = await asked;
    // A receipt is the person's own paper: it is sealed at once.
    const looks = purpose !== "receipt" && (look ?? "look_first" in settings.capturing);
    await load(tab, whole, looks);
    const [shot, page] = await Promise.all([pictured(tab, "screenshot.png", () => shoot(tab, url)), readPage(tab, url, looks)]);
    // From here on there is something to be sealed: what can no longer be had is said.
    const mhtml = await saveMhtml(tab, url, page.pictures);
    const covered = looks ? [] : await coverShot(shot, page);
    const meanwhile = await changes(tab, url, "the picture of the window");
    // The tab may be closed by now.
    const zoom = await chrome.tabs.getZoom(tab).catch(() => null);
    const { permissions } = await chrome.permissions.getAll();
    /** What is known so far, with a picture of the whole page or without. */
    const described = (long = none()) => {
      const { endedMs, omissions } = clock.now();
      return {
        ...page.facts,
        covered: [...covered, ...long.covered],
        url,
        started_ms: clock.startedMs,
        ended_ms: endedMs,
        utc_offset_minutes: -new Date(clock.startedMs).getTimezoneOffset(),
        browser: navigator.userAgent,
        tool: `Touchstone ${chrome.runtime.getManifest().version}`,
        permissions,
        zoom_percent: zoom && Math.round(zoom * 100),
        purpose,
        operator: settings.operator,
        ledger_number: ledgerNumber,
        shown_as: mhtml.shownAs,
        steps: [...page.facts.steps, ...long.steps, ...renamed(mhtml.shownAs.length)],
        omissions: [...(page.facts.omissions ?? []), ...shot.omissions, ...mhtml.omissions, ...meanwhile, ...long.omissions, ...omissions],
      };
    };
    const parts = [...page.parts, ...shot.parts, ...mhtml.parts];
    const shootLong = async () => {
      const long = await pictured(tab, "fullpage.png", () => shootWhole(tab, url, (done, of) => tellProgress(tab, done, of)));
      return { ...long, omissions: [...long.omissions, ...(await changes(tab, url, "the picture of the whole page"))] };
    };
    if (looks) {
      const long = whole ? await shootLong() : none();
      const facts = described(long);
      await hold(evidence, tab, facts, [...parts, ...long.parts], page.review);
      return { evidence, name: "", sha256: "", omissions: facts.omissions, look: true };
    }
    if (!whole) return await sealed(evidence, tab, described(), parts);
    keep(evidence, tab, described(), parts);
    const long = await shootLong();
    return await sealed(evidence, tab, described(long), [...parts, ...long.parts]);
  } catch (error) {
    const why = await told(tab, url, error);
    // For want of room the desk keeps what it was handed, and gives up by itself what it could not keep.
    if (isForRoom(why)) throw why;
    // What stopped the capture is what the person must hear, also where the desk has given it up itself.
    await askDesk({ kind: "abandon_capture", evidence, reason: `${why.code}: ${why.message}` }).catch((second) => console.warn("abandon_capture", second));
    throw why;
  }
}

/** @param {number} count of pictures that stand in the archive by another address than in the saved page */
function renamed(count) {
  return count ? [`archive: ${count} pictures of several sizes stand by the address of the size that was shown; page.mhtml names them by their src`] : [];
}

/** Puts our readers into the page; where they are already, nothing happens. */
function load(tab, whole, look) {
  const files = ["content/snapshot.js", "content/markup.js", "content/identity.js", "content/capture.js"];
  if (whole) files.push("content/fullpage.js");
  if (look) files.push("content/places.js");
  // Also into a page that is still loading: a server may never come to its end.
  return chrome.scripting.executeScript({ target: { tabId: tab }, files, injectImmediately: true });
}

/**
 * Takes a picture of the page without what we drew in it. Where the tab was closed or left its page meanwhile, the
 * picture is missing, and says why.
 * @param {number} tab @param {string} part @param {() => Promise<object>} work @returns {Promise<import("./shot.js").LongShot>}
 */
async function pictured(tab, part, work) {
  try {
    await inPage(tab, () => globalThis.touchstone.conceal());
    return { ...none(), ...(await work()) };
  } catch (error) {
    return none(`${part}: ${error?.message ?? error}`);
  } finally {
    await inPage(tab, () => globalThis.touchstone.reveal()).catch(() => {
      // Nothing is concealed any more.
    });
  }
}

/** What became of the page between its reading and a picture of it. @param {number} tab @param {string} url @param {string} picture @returns {Promise<string[]>} */
async function changes(tab, url, picture) {
  const said = await inPage(tab, () => globalThis.touchstone.changed()).catch(() => null);
  if (!said) return [`the tab was closed or left the page while ${picture} was taken: whether its text changed is not known`];
  if (!isSamePage(said.href, url)) return [`the page went to another address while ${picture} was taken`];
  return said.lines ? [`the page changed while ${picture} was taken: ${said.lines} lines of its text came or went since it was read`] : [];
}

/** @param {number} tab @param {(...given: any[]) => any} func @param {any[]} args */
async function inPage(tab, func, ...args) {
  const [found] = await chrome.scripting.executeScript({ target: { tabId: tab }, func, args, injectImmediately: true });
  return found?.result;
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
async function readPage(tab, url, look) {
  const result = await inPage(tab, (wish) => globalThis.touchstone.capture(wish), { images: !chrome.pageCapture, look });
  if (!result) throw new Error("it left while it was read");
  // The listing and the ledger's entry are about the address at the click.
  if (!isSamePage(result.href, url)) throw left();
  const { facts, parts, boxes, pictures, review } = result;
  return { facts, boxes, pictures, review, parts: parts.map(({ name, text, base64 }) => [name, text === undefined ? fromBase64(base64) : encode(text)]) };
}

/** Hands over what there is before the long picture, so that it can be sealed should the browser end meanwhile. */
function keep(evidence, tab, facts, parts) {
  const channel = new BroadcastChannel("touchstone-capture");
  channel.postMessage({ evidence, tab, facts, parts, partial: true });
  channel.close();
}

/** Leaves with the desk what a capture has collected until the person has looked at it. */
async function hold(evidence, tab, facts, parts, review) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await handOver({ evidence, tab, facts, parts, review, partial: true }, ({ held }) => held === evidence);
      return;
    } catch (error) {
      if (error?.code !== ENDED || attempt === SEAL_ATTEMPTS) throw error;
    }
  }
}

/**
 * Has a package sealed. Should the desk be ended under it, the next one goes on with what was kept, or is handed the
 * bytes anew.
 */
async function sealed(evidence, tab, facts, parts) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return { evidence, omissions: facts.omissions, ...(await seal(evidence, tab, facts, parts)) };
    } catch (error) {
      if (error?.code !== ENDED || attempt === SEAL_ATTEMPTS) throw error;
      const done = await resumed(evidence);
      if (done) return { evidence, omissions: facts.omissions, ...done };
    }
  }
}

/** Goes on with a capture whose bytes the desk has kept; nothing where it has not. @param {string} evidence */
async function resumed(evidence) {
  try {
    await askDesk({ kind: "resume_capture", evidence });
  } catch (error) {
    if (error?.code === NOT_KEPT) return null;
    throw error;
  }
  const { rows } = await askDesk({ kind: "list_evidence" });
  const row = rows.find(({ id }) => id === evidence);
  return { name: row.file, sha256: row.sha256 };
}

/** Hands facts and bytes to the desk to be sealed. */
async function seal(evidence, tab, facts, parts) {
  const { name, sha256 } = await handOver({ evidence, tab, facts, parts }, ({ sealed }) => sealed === evidence);
  return { name, sha256 };
}

/** Hands over what was collected and waits for the desk's word. @param {any} given @param {(said: any) => boolean} isDone @returns {Promise<any>} */
async function handOver(given, isDone) {
  // Held while the desk seals: where it is ended, this breaks or says so.
  const watch = await watchDesk();
  // A desk that was just started hears nothing before it has answered once.
  await askDesk({ kind: "read_settings" });
  const channel = new BroadcastChannel("touchstone-capture");
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let patience;
  try {
    return await new Promise((resolve, reject) => {
      const ended = () => reject({ code: ENDED, message: "the desk was ended while sealing: the capture is listed as unfinished, capture again" });
      patience = setTimeout(ended, SEAL_PATIENCE_MS);
      watch.onEnd(ended);
      channel.onmessage = ({ data }) => {
        if (isDone(data)) resolve(data);
        if (data.failed === given.evidence) reject(data.error);
      };
      channel.postMessage(given);
    });
  } finally {
    clearTimeout(patience);
    channel.close();
    watch.stop();
  }
}

function encode(text) {
  return new TextEncoder().encode(text);
}

function fromBase64(text) {
  return Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
}
