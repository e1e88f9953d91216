// Content script of a marketplace page: reads the page, sends facts, paints what comes back. It decides nothing and
// knows no marketplace.
"use strict";

(() => {
  if (touchstone.reader) return;

  /** Quiet time after a change of the page before it is read again, and the longest that changes may put it off. */
  const SETTLE_MS = 120;
  const PATIENCE_MS = 1000;

  /** @type {Map<number, Element>} the cards of the listings that were read last; the rest of a page is not held on to */
  let cards = new Map();
  /** The print of the table that was sent last. */
  let sent = "";
  /** The page may have changed since it was read last. */
  let changedSince = true;
  /** The answer is out of date although the page may be the same. */
  let stale = false;
  /** @type {any} the answer to it */
  let verdicts = null;
  /** @type {Promise<void> | null} */
  let reading = null;
  let again = false;
  let timer = 0;
  let firstChange = 0;
  let badge = 0;

  /** Reads the page and paints the answer; what has not changed is not asked again, unless `anew`. */
  function read(anew = false) {
    clearTimeout(timer);
    firstChange = 0;
    if (anew) stale = true;
    if (reading) {
      again = true;
      return reading;
    }
    reading = once().finally(() => {
      reading = null;
      if (again) {
        again = false;
        settle();
      }
    });
    return reading;
  }

  async function once() {
    try {
      const isSame = !changedSince && [...cards.values()].every((element) => element.isConnected);
      if (isSame && (!stale || (await askAgain()))) {
        paint();
        return;
      }
      changedSince = false;
      const taken = await touchstone.snapshot(document);
      if (taken.print !== sent || (stale && !(await askAgain()))) {
        // Word that comes while this is asked makes it stale again.
        stale = false;
        verdicts = await touchstone.desk.ask({ kind: "read_page", snapshot: taken.text });
        sent = taken.print;
      }
      // Painted even when the facts are the same: a re-rendered list has new elements.
      hold(taken.elements);
      paint();
    } catch (error) {
      stale = changedSince = true;
      if (!touchstone.desk.gone) console.warn(`Touchstone ${error?.code ?? ""}: ${error?.message ?? error}`);
    }
  }

  /**
   * A decision changes the answer and not the page: the desk is asked for what it read of it last.
   * @returns {Promise<boolean>} false where it has nothing of this page any more
   */
  async function askAgain() {
    stale = false;
    const answer = await touchstone.desk.ask({ kind: "read_again", url: document.URL });
    if (answer.page) verdicts = answer;
    else stale = true;
    return answer.page !== null;
  }

  /** @param {Element[]} elements */
  function hold(elements) {
    cards = new Map();
    for (const { listing } of verdicts.rows) {
      const element = elements[listing.card];
      if (element) cards.set(listing.card, element);
    }
  }

  function paint() {
    if (verdicts.quiet) touchstone.paint.clear();
    else {
      touchstone.paint.show(verdicts.rows, cards, {
        language: verdicts.language || (navigator.language.startsWith("zh") ? "zh" : "en"),
        onSelect: (key) => tell({ kind: "select", key }),
      });
    }
    const count = verdicts.rows.filter((row) => row.verdict.band !== "clear").length;
    if (count !== badge) tell({ kind: "badge", count });
    badge = count;
  }

  function tell(message) {
    chrome.runtime.sendMessage(message).catch((error) => {
      if (!touchstone.desk.gone) console.warn("Touchstone:", error.message);
    });
  }

  function changed() {
    if (touchstone.desk.gone) {
      observer.disconnect();
      return;
    }
    changedSince = true;
    settle();
  }

  /** Reads once the page has come to rest. */
  function settle() {
    if (reading) {
      again = true;
      return;
    }
    const now = performance.now();
    firstChange ||= now;
    clearTimeout(timer);
    timer = setTimeout(() => read(), Math.max(0, Math.min(SETTLE_MS, firstChange + PATIENCE_MS - now)));
  }

  const observer = new MutationObserver((records) => {
    // What we draw ourselves is no change of the page.
    if (!records.every((record) => touchstone.paint.owns(record))) changed();
  });
  observer.observe(document, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: ["href", "src", "data-href", "data-url", "alt", "title"],
  });
  addEventListener("popstate", changed);
  // A frame of the same origin is read with the page, once it has come; its arrival changes nothing else here.
  document.addEventListener("load", ({ target }) => target instanceof HTMLIFrameElement && changed(), true);
  globalThis.navigation?.addEventListener("navigatesuccess", changed);
  addEventListener("pageshow", (event) => {
    if (event.persisted) changed();
  });

  touchstone.desk.onPush((push) => {
    if (push.kind === "tab_changed" || push.kind === "restarted") read(true);
  });

  chrome.runtime.onMessage.addListener((message, sender, answer) => {
    if (sender.id !== chrome.runtime.id || sender.tab) return false;
    if (message.kind === "scroll_to") {
      const element = cards.get(message.card);
      element?.scrollIntoView({ block: "center", behavior: "smooth" });
      if (element) touchstone.paint.flash(element);
      answer({ ok: Boolean(element) });
      return false;
    }
    if (message.kind === "read_now") {
      changedSince = true;
      read(true).then(() => answer({ ok: true }));
      return true;
    }
    return false;
  });

  touchstone.reader = true;
  read();
})();
