// What can stop a capture, by codes that stay; docs/capture.md lists them, and the pages know them in both languages.

/** Nothing could be read of the page. */
const UNREADABLE = "E02";
/** The page went to another address, or was loaded anew, before it was read. */
const LEFT = "E04";
/** The tab was closed before its page was read. */
const CLOSED = "E05";
/** The browser shows an error of its own in place of the page. */
const ERROR_PAGE = "E06";

/** No room on the disk: for a file, for the casebook. What is kept then waits until there is some. */
const NO_ROOM = new Set(["W03", "B04"]);

/** @param {{ code?: unknown }} error */
export function isForRoom(error) {
  return typeof error?.code === "string" && NO_ROOM.has(error.code);
}

/** An address without what only names a place in the page; some pages keep their route there. @param {string} url */
function place(url) {
  const at = url.indexOf("#");
  return at < 0 || /^#[!/]/.test(url.slice(at)) ? url : url.slice(0, at);
}

/** @param {string | undefined} one @param {string} other */
export function isSamePage(one, other) {
  return one !== undefined && place(one) === place(other);
}

/** The page is not the one that was to be captured. */
export function left() {
  return { code: LEFT, message: "the page went to another address, or was loaded anew, before it was read: nothing of it was kept; capture again when it has come to rest" };
}

/**
 * Why a page could not be read, as the person is told; what has a code already stays.
 * @param {number} tab @param {string} url that was to be captured @param {any} error
 * @returns {Promise<{ code: string, message: string }>}
 */
export async function told(tab, url, error) {
  if (typeof error?.code === "string") return error;
  const words = error?.message ?? String(error);
  const now = await chrome.tabs.get(tab).catch(() => null);
  if (!now) return { code: CLOSED, message: "the tab was closed before its page was read: nothing of it was kept; open the page and capture again" };
  if (/error page/i.test(words)) {
    return { code: ERROR_PAGE, message: "the browser shows an error in place of the page, as it does when the network is cut: load the page again, then capture" };
  }
  if (!isSamePage(now.url, url) || /frame .*(removed|not found)|no frame/i.test(words)) return left();
  return { code: UNREADABLE, message: `the page gave nothing to capture (${words}): reload it and try again` };
}
