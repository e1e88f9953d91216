// The router. Makes sure that the desk exists, turns what the person does in the browser (icon, shortcut, menu, panel)
// into captures and fills, and holds no state: it may be ended between any two events.

import { batch, startBatch } from "./batch/index.js";
import { capture } from "./capture/capture.js";
import { askDesk, ensureDesk, permitFill } from "./desk/link.js";
import { fill } from "./portal/fill.js";
import { openPanel, readOnDemand } from "./panel/panel.js";
import { applyPolicy } from "./policy.js";
import { remind, stamp, startStamping } from "./stamp.js";

const BADGE_COLOUR = "#b42318";

/** What may be asked of the router, by whom: `page` is our content script in a tab, `app` one of our own pages. */
const commands = {
  ensure_desk: { from: ["page", "app"], run: () => ensureDesk() },
  badge: { from: ["page"], run: ({ count }, tab) => badge(tab, count) },
  select: { from: ["page"], run: ({ key }, tab) => select(tab, key) },
  capture: { from: ["app"], run: ({ tab, whole, look }) => sealed(capture(tab, "listing", { whole: whole === true, look: look === true || undefined })) },
  receipt: { from: ["app"], run: ({ tab }) => sealed(capture(tab, "receipt")) },
  fill: { from: ["app"], run: ({ tab, notice, at }) => fill(tab, notice, at) },
  scroll_to: { from: ["app"], run: ({ tab, card }) => chrome.tabs.sendMessage(tab, { kind: "scroll_to", card }) },
  sealed: { from: ["app"], run: async () => remind() },
  stamp: { from: ["app"], run: ({ evidence }) => stamp(evidence) },
  batch: { from: ["app"], run: (wanted) => batch(wanted) },
  read_now: { from: ["app"], run: ({ tab }) => readOnDemand(tab) },
};

startStamping();
startBatch();

chrome.runtime.onMessage.addListener((message, sender, answer) => {
  const command = sender.id === chrome.runtime.id ? commands[message?.kind] : undefined;
  const from = (sender.url ?? "").startsWith(chrome.runtime.getURL("")) ? "app" : "page";
  // Some messages are for the desk's host or for a page, not for the router.
  if (message?.kind === "permit_fill" || message?.to === "page") return false;
  if (!command || !command.from.includes(from)) {
    answer({ error: { code: "S01", message: `refused: ${String(message?.kind).slice(0, 40)} is not known from this sender` } });
    return false;
  }
  Promise.resolve(command.run(message, sender.tab?.id)).then(
    (value) => answer({ ok: true, ...value }),
    (error) => answer({ error: asError(error) }),
  );
  return true;
});

chrome.action.onClicked.addListener((tab) => {
  // The panel must be opened in the click itself, before anything is awaited.
  openPanel(tab);
  readOnDemand(tab.id).catch((error) => console.warn("read on demand:", error));
});

chrome.commands.onCommand.addListener((name, tab) => {
  if (name === "capture" && tab?.id !== undefined) report(tab.id, sealed(capture(tab.id, "listing")));
  if (name === "quiet") report(tab?.id, toggleQuiet());
  if (name === "workspace") chrome.tabs.create({ url: chrome.runtime.getURL("pages/workspace.html") });
});

chrome.contextMenus.onClicked.addListener((item, tab) => {
  if (item.menuItemId === "capture" && tab?.id !== undefined) report(tab.id, sealed(capture(tab.id, "page")));
  if (item.menuItemId === "capture_whole" && tab?.id !== undefined) report(tab.id, sealed(capture(tab.id, "page", { whole: true })));
  if (item.menuItemId === "capture_look" && tab?.id !== undefined) report(tab.id, sealed(capture(tab.id, "page", { look: true })));
  if (item.menuItemId === "workspace") chrome.tabs.create({ url: chrome.runtime.getURL("pages/workspace.html") });
});

chrome.runtime.onInstalled.addListener(({ reason }) => {
  for (const id of ["capture", "capture_whole", "capture_look", "workspace"]) {
    chrome.contextMenus.create({ id, title: chrome.i18n.getMessage(`menu_${id}`), contexts: ["page", "link", "image", "selection"] });
  }
  if (reason === "install") chrome.tabs.create({ url: chrome.runtime.getURL("pages/workspace.html#/welcome") });
  applyPolicy().catch((error) => console.error("policy:", error));
});

chrome.storage.onChanged.addListener((_changes, area) => {
  if (area === "managed") applyPolicy().catch((error) => console.error("policy:", error));
});

function badge(tab, count) {
  const text = Number.isSafeInteger(count) && count > 0 ? String(Math.min(count, 999)) : "";
  return Promise.all([
    chrome.action.setBadgeBackgroundColor({ tabId: tab, color: BADGE_COLOUR }),
    chrome.action.setBadgeText({ tabId: tab, text }),
  ]).then(() => ({}));
}

/** A click on a pill shows that listing in the panel, when the panel is open. */
async function select(tab, key) {
  await chrome.runtime.sendMessage({ to: "page", kind: "select", tab, key }).catch(() => {
    // No page of ours is open: there is nothing to show it in.
  });
  return {};
}

async function toggleQuiet() {
  const { settings } = await askDesk({ kind: "read_settings" });
  await askDesk({ kind: "save_settings", settings: { ...settings, quiet: !settings.quiet } });
}

/**
 * A package that was just sealed is stamped, where authorities are set; nobody waits for them. One that waits for the
 * person's look is shown.
 * @template {{ evidence: string, look?: boolean }} T @param {Promise<T>} captured
 */
async function sealed(captured) {
  const done = await captured;
  if (done?.look) await chrome.tabs.create({ url: chrome.runtime.getURL(`pages/review.html#${done.evidence}`) });
  else remind();
  return done;
}

/** What was started without a page of ours to tell it in tells its failure on the badge. */
function report(tab, work) {
  work.catch(async (error) => {
    const { code, message } = asError(error);
    console.error({ code, message });
    if (tab === undefined) return;
    // The tab may be closed: there is no icon to tell it on then, and the evidence page has it.
    await chrome.action.setBadgeText({ tabId: tab, text: "!" }).catch(() => {});
    await chrome.action.setTitle({ tabId: tab, title: chrome.i18n.getMessage(`fault_${code}`) || message }).catch(() => {});
  });
}

function asError(error) {
  return { code: error?.code ?? "S00", message: error?.message ?? String(error) };
}
