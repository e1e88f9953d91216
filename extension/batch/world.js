// The browser as a batch needs it: storage, the capture window, alarms.

import { capture } from "../capture/capture.js";
import { isForRoom } from "../capture/fault.js";
import { askDesk } from "../desk/link.js";
import { readOnDemand } from "../panel/panel.js";
import { remind } from "../stamp.js";

/** @typedef {import("./batch.js").Place} Place */

/** Where the state lies: on this device, as the window and the tabs that it is about. */
const BATCH = "batch";
const VISITS = "batchVisits";
/** In the storage that ends with the browser: what was begun or resumed since. */
const HERE = "batchHere";

const ALARM = "batch";
/** The shortest time after which an alarm comes. */
const ALARM_MS = 30_000;
/** Up to so long a worker that is not idle lives: shorter waits need no alarm to be exact. */
const TIMER_MS = 25_000;
const AGAIN_MINUTES = 1;

/** Of the capture window, in pixels: a page is laid out as on a common screen. */
const SIZE = { width: 1280, height: 960 };
/** A page that has not come after this is taken as it is. */
const LOAD_PATIENCE_MS = 45_000;

/** What the desk says of a capture that the person wants to look at first. */
const WAITS_FOR_LOOK = "W07";
/** The same as it is told at the listing. */
const LOOK = "look";

/** @type {import("./batch.js").Store} */
export const store = {
  async read() {
    const [kept, session] = await Promise.all([chrome.storage.local.get([BATCH, VISITS]), chrome.storage.session.get(HERE)]);
    return /** @type {any} */ ({ batch: kept[BATCH] ?? null, visits: kept[VISITS] ?? {}, here: session[HERE] ?? "" });
  },
  async write({ batch, visits, here }) {
    if (here !== undefined) await chrome.storage.session.set({ [HERE]: here });
    if (batch === null) await chrome.storage.local.remove(BATCH);
    const kept = { ...(batch && { [BATCH]: batch }), ...(visits && { [VISITS]: visits }) };
    if (Object.keys(kept).length) await chrome.storage.local.set(kept);
  },
};

/** @type {import("./batch.js").Screen} */
export const screen = {
  async open() {
    const window = await chrome.windows.create({ url: "about:blank", type: "normal", focused: true, ...SIZE });
    const tab = window?.tabs?.[0]?.id;
    if (window?.id === undefined || tab === undefined) throw new Error("the browser opened no window");
    // What a window is told to show before it shows anything gets lost.
    await atRest(tab);
    return { window: window.id, tab };
  },
  async go({ tab }, url) {
    const ask = () => loaded(() => chrome.tabs.update(tab, { url, active: true }));
    try {
      await ask();
    } catch (error) {
      // The tab is still on its way to what was asked of it before this worker was ended.
      if (!REJECTED.test(error?.message ?? "")) throw error;
      await atRest(tab);
      await ask();
    }
  },
  async shows({ tab }) {
    const found = await chrome.tabs.get(tab).catch(() => null);
    return found && (found.url ?? "");
  },
  async isHidden({ window }) {
    return (await chrome.windows.get(window)).state === "minimized";
  },
  async settle(tab) {
    const target = { tabId: tab };
    await chrome.scripting.executeScript({ target, files: ["content/settle.js"] });
    const [{ result }] = await chrome.scripting.executeScript({ target, func: () => globalThis.touchstone.settle() });
    if (!result) throw new Error("the page left while it was looked at");
    return result;
  },
  async raise({ window, tab }) {
    // The window may be closed: then there is nothing to be brought to the front.
    await chrome.tabs.update(tab, { active: true }).catch(() => {});
    const found = await chrome.windows.get(window).catch(() => null);
    if (found?.state === "minimized") await chrome.windows.update(window, { state: "normal" });
    if (found) await chrome.windows.update(window, { focused: true });
  },
  async close({ tab }) {
    // Somebody may have closed it already.
    await chrome.tabs.remove(tab).catch(() => {});
  },
};

/** What the browser says where a tab takes no address yet. */
const REJECTED = /navigation rejected/i;

/** Waits until a tab has loaded what it was opened with. @param {number} tab */
async function atRest(tab) {
  /** @type {(value?: unknown) => void} */
  let settled = () => {};
  const rest = new Promise((resolve) => (settled = resolve));
  const onUpdated = (/** @type {number} */ id, /** @type {{ status?: string }} */ { status }) => {
    if (id === tab && status === "complete") settled();
  };
  chrome.tabs.onUpdated.addListener(onUpdated);
  const patience = setTimeout(settled, LOAD_PATIENCE_MS);
  try {
    if ((await chrome.tabs.get(tab)).status !== "complete") await rest;
  } finally {
    clearTimeout(patience);
    chrome.tabs.onUpdated.removeListener(onUpdated);
  }
}

/**
 * Waits until the page that `go` has asked for is loaded, or its tab closed.
 * @param {() => Promise<chrome.tabs.Tab | undefined>} go
 */
async function loaded(go) {
  /** @type {Set<number>} */
  const begun = new Set();
  /** @type {Set<number>} */
  const over = new Set();
  let settled = () => {};
  const onUpdated = (/** @type {number} */ id, /** @type {{ status?: string }} */ { status }) => {
    if (status === "loading") begun.add(id);
    if (status === "complete" && begun.has(id)) over.add(id);
    settled();
  };
  const onRemoved = (/** @type {number} */ id) => {
    over.add(id);
    settled();
  };
  chrome.tabs.onUpdated.addListener(onUpdated);
  chrome.tabs.onRemoved.addListener(onRemoved);
  try {
    const tab = await go();
    const id = tab?.id ?? -1;
    await new Promise((resolve) => {
      const patience = setTimeout(resolve, LOAD_PATIENCE_MS);
      settled = () => {
        if (!over.has(id)) return;
        clearTimeout(patience);
        resolve(undefined);
      };
      settled();
    });
  } finally {
    chrome.tabs.onUpdated.removeListener(onUpdated);
    chrome.tabs.onRemoved.removeListener(onRemoved);
  }
}

/** @type {import("./batch.js").Camera} */
export const camera = {
  async capture(tab, { key }, begun) {
    // So that the desk knows which listing it is, also on a site that is not read by itself.
    await readOnDemand(tab);
    const { evidence, omissions, look } = await capture(tab, "listing", { begun });
    if (!look) remind();
    const { rows } = await askDesk({ kind: "list_evidence" });
    const row = rows.find(({ id }) => id === evidence);
    const elsewhere = row.listing === key ? [] : [`elsewhere ${row.url}`];
    const notes = omissions.filter((omission) => omission.startsWith("screenshot.png:"));
    return { evidence, notes: [...(look ? [LOOK] : []), ...elsewhere, ...notes] };
  },
  async recover({ key, url, began_ms, evidence }) {
    const isOf = (/** @type {any} */ row) => (evidence ? row.id === evidence : row.at_ms >= began_ms && row.purpose === "listing" && (row.listing === key || row.url === url));
    const rows = async () => (await askDesk({ kind: "list_evidence" })).rows.filter(isOf);
    for (const row of await rows()) {
      if (row.state !== "begun") continue;
      try {
        await askDesk({ kind: "resume_capture", evidence: row.id });
      } catch (error) {
        // It is collected, and waits for the person.
        if (error?.code === WAITS_FOR_LOOK) return row.id;
        // It is collected, and waits for room.
        if (isForRoom(error)) continue;
        const reason = `the batch was ended before the page was collected (${error?.message ?? error})`;
        await askDesk({ kind: "abandon_capture", evidence: row.id, reason });
      }
    }
    return (await rows()).find((/** @type {any} */ { state }) => state === "sealed")?.id ?? "";
  },
};

/** @param {() => void} wake @returns {import("./batch.js").Clock} */
export function clock(wake) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  chrome.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) wake();
  });
  return {
    now: () => Date.now(),
    chance: () => crypto.getRandomValues(new Uint32Array(1))[0] / 2 ** 32,
    async wake(at) {
      clearTimeout(timer);
      if (at === null) {
        await chrome.alarms.clear(ALARM);
        return;
      }
      const wait = at - Date.now();
      if (wait > 0 && wait <= TIMER_MS) timer = setTimeout(wake, wait);
      await chrome.alarms.create(ALARM, { when: Math.max(at, Date.now() + ALARM_MS), periodInMinutes: AGAIN_MINUTES });
    },
  };
}

/** What pages that stand in the way look like, as it ships with the extension. @returns {Promise<import("./barrier.js").Barrier[]>} */
export async function barriers() {
  const response = await fetch(chrome.runtime.getURL("pkg/barriers.json"));
  return response.json();
}
