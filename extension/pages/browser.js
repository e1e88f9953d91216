/**
 * What the pages need of the browser besides the desk: the current tab, commands to the service worker, permissions,
 * the vault's files, downloads. The Rust side imports these functions; texts cross as JSON.
 */

import { fetched, leave } from "../desk/exchange.js";
import { Vault } from "../desk/vault.js";
import { askWithParts, connect } from "./desk-client.js";

export { lookAtPicture, stopPictures } from "./pictures.js";

/**
 * Opens the link to the desk.
 * @param {(push: string) => void} onPush
 * @param {(state: string, why: string) => void} onState
 */
export function openLink(onPush, onState) {
  connect({ onPush: (push) => onPush(JSON.stringify(push)), onState });
}

/**
 * Asks the desk; both ways JSON. Rejects with `{code, message}`.
 * @param {string} request
 * @param {Array<{name: string, stored: string}>} parts
 * @returns {Promise<{reply: string, attachment?: {name: string, stored: string}}>}
 */
export async function askDesk(request, parts) {
  const { reply, attachment } = await askWithParts(JSON.parse(request), parts);
  return { reply: JSON.stringify(reply), attachment };
}

/**
 * Sends a command to the service worker and gives its answer. Rejects with `{code, message}`.
 * @param {string} command
 * @returns {Promise<object>}
 */
export async function command(command) {
  const answer = await chrome.runtime.sendMessage(JSON.parse(command));
  if (answer?.error) throw answer.error;
  if (!answer?.ok) throw { code: "no_answer", message: "" };
  return answer;
}

/**
 * Follows the tab that the panel stands beside. `?tab=N` in the page's address pins one.
 * @param {(tab: number, url: string) => void} onTab called at once and whenever the tab or its address changes
 */
export function followTab(onTab) {
  const pinned = Number(new URLSearchParams(location.search).get("tab")) || null;
  /** @type {number | undefined} */
  let current;
  const look = async () => {
    const tab = pinned
      ? await chrome.tabs.get(pinned)
      : (await chrome.tabs.query({ active: true, currentWindow: true }))[0];
    current = tab?.id;
    onTab(tab?.id ?? -1, tab?.url ?? "");
  };
  const lookAgain = () => look().catch(() => onTab(-1, ""));
  lookAgain();
  if (!pinned) chrome.tabs.onActivated.addListener(lookAgain);
  chrome.tabs.onUpdated.addListener((id, change) => {
    if (id === current && (change.url || change.status === "complete")) lookAgain();
  });
}

/**
 * Follows the batch of captures, which the service worker keeps in the extension's storage.
 * @param {(batch: string) => void} onBatch called at once and at each change, with JSON, `null` for none
 */
export function followBatch(onBatch) {
  const tell = (/** @type {unknown} */ batch) => onBatch(JSON.stringify(batch ?? null));
  chrome.storage?.onChanged.addListener((changes, area) => {
    if (area === "local" && changes.batch) tell(changes.batch.newValue);
  });
  chrome.storage?.local.get("batch").then(({ batch }) => tell(batch));
}

/**
 * Hears which listing the person chose by its pill in a page.
 * @param {(tab: number, key: string) => void} onSelect
 */
export function onSelect(onSelect) {
  chrome.runtime.onMessage.addListener((message, sender) => {
    if (sender.id === chrome.runtime.id && message?.to === "page" && message.kind === "select") {
      onSelect(message.tab, String(message.key));
    }
  });
}

/**
 * @param {string} url
 * @returns {Promise<void>}
 */
export async function openTab(url) {
  await chrome.tabs.create({ url });
}

/**
 * Shows a page of the extension, in the tab that has it open or in a new one.
 * @param {string} path beside this page, with its hash
 * @returns {Promise<void>}
 */
export async function openPage(path) {
  const url = new URL(path, location.href).href;
  const [page] = url.split("#");
  // Where the browser cannot tell our own open pages (Firefox), a further tab does no harm.
  const pages = (await chrome.runtime.getContexts?.({ contextTypes: ["TAB"] })) ?? [];
  const open = pages.find(({ documentUrl, tabId }) => documentUrl?.split("#")[0] === page && tabId >= 0);
  if (open) await chrome.tabs.update(open.tabId, { url, active: true });
  else await chrome.tabs.create({ url });
}

/** @param {string[]} origins @returns {Promise<boolean>} */
export function hasHosts(origins) {
  return chrome.permissions.contains({ origins });
}

/** Must be called while a click or key press is being handled. @param {string[]} origins @returns {Promise<boolean>} */
export async function requestHosts(origins) {
  try {
    return await chrome.permissions.request({ origins });
  } catch (error) {
    // The browser asks only in a click or key press; what is granted already need not be asked for.
    if (await hasHosts(origins)) return true;
    throw error;
  }
}

/** @param {string[]} origins @returns {Promise<boolean>} */
export function releaseHosts(origins) {
  return chrome.permissions.remove({ origins });
}

/** @returns {Promise<string>} what is granted now, as JSON `{origins, permissions}` */
export async function grantedPermissions() {
  const { origins = [], permissions = [] } = await chrome.permissions.getAll();
  return JSON.stringify({ origins, permissions });
}

const vault = new Vault();

/**
 * A sealed package of the vault.
 * @param {string} name
 * @returns {Promise<File>}
 */
export async function vaultFile(name) {
  return vault.file(name);
}

/** Names of all files of the vault. @returns {Promise<string[]>} */
export async function vaultNames() {
  return vault.names();
}

/**
 * Whether something of an unfinished capture was kept. @param {string} evidence @param {string} file of its package, or ""
 * @returns {Promise<boolean>}
 */
export async function canResume(evidence, file) {
  for (const name of [file, `${evidence}.begun`].filter(Boolean)) {
    if (await vaultFile(name).then(() => true, () => false)) return true;
  }
  return false;
}

/** @param {string} evidence @returns {Promise<void>} */
export async function resumeCapture(evidence) {
  await askWithParts(/** @type {any} */ ({ kind: "resume_capture", evidence }), []);
}

/**
 * A capture that waits for the person's look.
 * @param {string} evidence
 * @returns {Promise<string>} JSON `{title, url, sheets: [{part, picture, width, height, found}]}`; lengths in CSS pixels
 */
export async function openReview(evidence) {
  const { open } = await import("./review.js");
  return JSON.stringify(await open(evidence));
}

/**
 * Seals such a capture. @param {string} evidence @param {string} choice JSON, a list of `{part, drawn, away}`
 * @returns {Promise<void>}
 */
export async function sealReview(evidence, choice) {
  const { seal } = await import("./review.js");
  await seal(evidence, JSON.parse(choice));
}

/** Whether an unfinished capture waits for the person's look. @param {string} evidence @returns {Promise<boolean>} */
export async function waitsForLook(evidence) {
  const { isWaiting } = await import("./review.js");
  return isWaiting(evidence);
}

/** Shows such a capture. @param {string} evidence @returns {Promise<void>} */
export async function showReview(evidence) {
  await openPage(`review.html#${evidence}`);
}

/**
 * Puts packages and what the ledger says of them into one file and saves it, and beside it the time stamps of its
 * checkpoint, where authorities are set.
 * @param {string[]} evidence @param {string} title
 * @returns {Promise<number>} how many authorities have not answered yet
 */
export async function exportCase(evidence, title) {
  const software = `Touchstone ${chrome.runtime.getManifest().version}`;
  const { reply } = await askWithParts(/** @type {any} */ ({ kind: "bundle_case", evidence, title, software }), []);
  const { file, checkpoint } = /** @type {any} */ (reply);
  await downloadFromVault(file);
  const asked = () => vaultNames().then((names) => names.filter((name) => name.startsWith(`${checkpoint}.`)));
  if (!(await asked()).length) return 0;
  await command(JSON.stringify({ kind: "stamp", evidence: evidence[0] }));
  const names = await asked();
  for (const name of names.filter((one) => one.endsWith(".tsr"))) save(await vaultFile(name), file + name.slice(checkpoint.length));
  return names.filter((name) => name.endsWith(".tsq")).length;
}

/**
 * What the browser keeps for the extension, and what it may; it is asked not to throw it away.
 * @returns {Promise<string>} JSON `{usage, quota, persisted}`, bytes
 */
export async function storageState() {
  const { usage = 0, quota = 0 } = await navigator.storage.estimate();
  const persisted = (await navigator.storage.persisted()) || (await navigator.storage.persist());
  return JSON.stringify({ usage, quota, persisted });
}

/** A time stamp of a case's checkpoint, as the vault calls it: it is saved under the name that lies beside the case. */
const CHECKPOINT_STAMP = /^checkpoint-(.+)~e[0-9a-f-]+\.txt\./;

/** @param {string} name @returns {Promise<void>} */
export async function downloadFromVault(name) {
  save(await vaultFile(name), name.replace(CHECKPOINT_STAMP, "$1.zip."));
}

/** @param {string} name @returns {Promise<{name: string, stored: string}>} */
export async function readFromVault(name) {
  return asPart(await vaultFile(name));
}

/**
 * A file that the person dropped or chose, for the desk.
 * @param {File} file
 * @returns {Promise<{name: string, stored: string}>}
 */
export async function asPart(file) {
  return { name: file.name, stored: await leave(file) };
}

/** Saves what the desk left beside an answer. @param {string} name @param {string} stored */
export async function download(name, stored) {
  save(await fetched(stored), name);
}

/** Saves a file as a download. @param {Blob} blob @param {string} name */
export function save(blob, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/**
 * Date and time in the person's zone.
 * @param {number} milliseconds
 * @param {string} language
 * @param {boolean} withTime
 */
export function localTime(milliseconds, language, withTime) {
  return new Intl.DateTimeFormat(language.startsWith("zh") ? "zh-CN" : "en-GB", {
    year: "numeric", month: "short", day: "numeric",
    ...(withTime && { hour: "2-digit", minute: "2-digit" }),
  }).format(milliseconds);
}
