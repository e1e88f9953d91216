// Content script of a marketplace page: reads the page, sends facts, paints what comes back. It decides nothing and
// knows no marketplace.
"use strict";

(() => {
  if (touchstone.reader) return;

  /** Quiet time after a change of the page before it is read again, and the longest that changes may put it off. */
  const SETTLE_MS = 120;
  const PATIENCE_MS = 800;

  /** @type {{ snapshot: any, elements: Element[] } | null} */
  let current = null;
  let reading = false;
  let dirty = true;
  let timer = 0;
  let firstChange = 0;

  async function read() {
    clearTimeout(timer);
    firstChange = 0;
    if (reading || touchstone.desk.gone) return;
    reading = true;
    try {
      while (dirty) {
        dirty = false;
        const taken = await touchstone.snapshot(document);
        current = taken;
        show(await touchstone.desk.ask({ kind: "read_page", snapshot: taken.snapshot }), taken.elements);
      }
    } catch (error) {
      if (!touchstone.desk.gone) console.warn(`Touchstone ${error?.code ?? ""}: ${error?.message ?? error}`);
    } finally {
      reading = false;
    }
  }

  function show(verdicts, elements) {
    if (verdicts.quiet) touchstone.paint.clear();
    else {
      touchstone.paint.show(verdicts.rows, elements, {
        language: verdicts.language,
        onSelect: (key) => tell({ kind: "select", key }),
      });
    }
    tell({ kind: "badge", count: verdicts.rows.filter((row) => row.verdict.band !== "clear").length });
  }

  function tell(message) {
    chrome.runtime.sendMessage(message).catch((error) => {
      if (!touchstone.desk.gone) console.warn("Touchstone:", error.message);
    });
  }

  function changed() {
    dirty = true;
    if (touchstone.desk.gone) {
      observer.disconnect();
      return;
    }
    if (reading) return;
    const now = performance.now();
    firstChange ||= now;
    clearTimeout(timer);
    timer = setTimeout(read, now - firstChange > PATIENCE_MS ? 0 : SETTLE_MS);
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
  globalThis.navigation?.addEventListener("navigatesuccess", changed);
  addEventListener("pageshow", (event) => {
    if (event.persisted) changed();
  });

  touchstone.desk.onPush((push) => {
    if (push.kind === "tab_changed" || push.kind === "restarted") changed();
  });

  chrome.runtime.onMessage.addListener((message, sender, answer) => {
    if (sender.id !== chrome.runtime.id || sender.tab) return false;
    if (message.kind === "scroll_to") {
      const element = current?.elements[message.card];
      element?.scrollIntoView({ block: "center", behavior: "smooth" });
      if (element) touchstone.paint.flash(element);
      answer({ ok: Boolean(element) });
      return false;
    }
    if (message.kind === "read_now") {
      dirty = true;
      read().then(() => answer({ ok: true }));
      return true;
    }
    return false;
  });

  touchstone.reader = true;
  read();
})();
