// Filling a portal's form: the scripts of the filler are brought into the tab only now, and only where the person
// granted the site, by its permission or by a click on the icon.

import { askDesk, permitFill } from "../desk/link.js";
import { FILL_SCRIPTS } from "./scripts.js";

/** How long a portal may take to show its form anew. */
const OPEN_MS = 30_000;

/** Waits until a tab has loaded what it was told to. */
function loading(tab) {
  return new Promise((resolve, reject) => {
    const patience = setTimeout(() => finish(reject, { code: "S04", message: "the portal does not show its form: open it and fill again" }), OPEN_MS);
    const finish = (settle, value) => {
      clearTimeout(patience);
      chrome.tabs.onUpdated.removeListener(changed);
      settle(value);
    };
    /** @param {number} id @param {{ status?: string }} change */
    const changed = (id, { status }) => {
      if (id === tab && status === "complete") finish(resolve);
    };
    chrome.tabs.onUpdated.addListener(changed);
  });
}

/** Shows an address in a tab, anew where it stands there already. */
async function show(tab, address) {
  const { url } = await chrome.tabs.get(tab);
  const same = url?.split("#")[0] === address.split("#")[0];
  // An address that differs in its hash alone would show the page as it stands.
  if (same && url !== address) await chrome.tabs.update(tab, { url: address });
  const loaded = loading(tab);
  if (same) await chrome.tabs.reload(tab);
  else await chrome.tabs.update(tab, { url: address });
  await loaded;
}

/**
 * Fills the form in `tab` from `notice`, the page itself first and then the frames in it for what is still missing;
 * `at` is where a fresh form is opened first. Never submits.
 */
export async function fill(tab, notice, at = "") {
  if (at) await show(tab, at);
  // The clerk learns which notice pages may be filled with now, and says what blocks it before anything is touched.
  await askDesk({ kind: "plan_notice", notice });
  let frames;
  try {
    frames = await chrome.scripting.executeScript({ target: { tabId: tab, allFrames: true }, files: FILL_SCRIPTS });
  } catch (error) {
    throw { code: "S03", message: `this page may not be filled yet: allow the site in the panel or click the icon (${error.message})` };
  }
  await permitFill(tab, notice);
  const rows = new Map();
  const clicks = [];
  let refusal = null;
  for (const frame of frames.map(({ frameId }) => frameId).sort((a, b) => a - b)) {
    const missing = rows.size ? [...rows.values()].filter(({ state, label }) => state === "missing" && !label).map(({ name }) => name) : null;
    if (missing?.length === 0) break;
    const answer = await chrome.tabs.sendMessage(tab, { kind: "fill_here", notice, only: missing }, { frameId: frame });
    if (answer?.error) {
      // What the page itself says counts; a frame without a form is nothing to tell of.
      refusal ??= answer.error;
      continue;
    }
    clicks.push(...answer.clicks);
    for (const row of answer.fields) if (!rows.has(row.name) || row.state !== "missing") rows.set(row.name, row);
  }
  if (!rows.size) throw refusal ?? { code: "F02", message: "this page shows no form" };
  const fields = [...rows.values()];
  await askDesk({ kind: "report_fill", notice, fields, clicks });
  return { fields, clicks };
}
