// Teach mode: what a form asks, and what the person puts into it by hand. Nothing on the page is touched, and nothing is
// kept; the words beside a control are read before anything stands in it, since some pages write the chosen value there.
"use strict";

globalThis.touchstone ??= {};

(() => {
  if (touchstone.teach) return;
  const { filler } = touchstone;
  const { page, held } = filler;

  /** Labels of a field at most, and from which weight on they are believed. */
  const LABELS_MAX = 4;
  const WEIGHT_MIN = 0.7;
  /** Quiet time after a change of the page before it is looked at again, in milliseconds. */
  const SETTLE_MS = 100;

  /** @type {Map<Element, any>} what was seen, in the order in which it came */
  const seen = new Map();
  /** @type {string[]} */
  const next = [];
  let step = 0;
  let pressed = "";
  let timer = 0;

  /** The words of a question without its number and its star. @param {string} text */
  const bare = (text) => page.tidy(text.replace(/^\s*[(（]?\d{1,2}[)）.．、:：]\s*/, "").replace(/[\s*＊:：]+$/, ""));

  function look() {
    const { units } = filler.scan();
    const fresh = units.filter((unit) => !seen.has(unit.element));
    // A step was taken when nothing of the last one is left.
    if (pressed && fresh.length && [...seen.values()].every(({ unit, step: at }) => at !== step || !unit.element.isConnected || !page.visible(unit.element))) {
      step += 1;
      next.push(pressed);
    }
    if (fresh.length) pressed = "";
    for (const unit of units) {
      const known = seen.get(unit.element);
      const record = known ?? { unit, step, value: "", ...asked(unit) };
      record.unit = unit;
      record.value = held(unit);
      seen.set(unit.element, record);
    }
  }

  /** What a control asks for. */
  function asked(unit) {
    const believed = unit.labels.filter(({ weight }) => weight >= WEIGHT_MIN).sort((a, b) => b.weight - a.weight);
    const labels = [...new Set(believed.map(({ text }) => bare(text)))].filter(Boolean).slice(0, LABELS_MAX);
    const { element } = unit;
    const required = element.required === true || element.getAttribute("aria-required") === "true" || believed.some(({ text }) => /[*＊]/.test(text));
    return { labels, required, max_length: element.maxLength > 0 ? element.maxLength : 0 };
  }

  function later() {
    clearTimeout(timer);
    timer = setTimeout(look, SETTLE_MS);
  }

  /** The button under an event, by its words. @param {Event} event */
  function press(event) {
    const path = /** @type {Element[]} */ (event.composedPath().filter((node) => node instanceof Element));
    const button = path.find((node) => node.localName === "button" || node.localName === "a" || node.getAttribute("role") === "button");
    // What stands on this step is read before it goes.
    look();
    if (button) pressed = page.textOf(button).slice(0, 60);
  }

  touchstone.teach = {
    /** Begins to watch, before the person fills anything. */
    begin() {
      look();
      for (const name of ["input", "change"]) document.addEventListener(name, later, true);
      document.addEventListener("click", press, true);
      new MutationObserver(later).observe(document, { childList: true, subtree: true });
    },
    /** What was asked and what the person put in, as `touchstone_core::notice::Observed`. */
    observe() {
      look();
      const fields = [...seen.values()].map(({ unit, labels, required, max_length, step: at, value }) => ({ labels, kind: unit.kind, value, required, max_length, step: at }));
      return { url: location.href, title: document.title, next, fields };
    },
  };
})();
