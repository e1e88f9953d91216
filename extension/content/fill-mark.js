// Filler: marks beside the fields, drawn in one overlay whose shadow root is closed, so that the page's own form is not
// touched.
"use strict";

globalThis.touchstone ??= {};

(() => {
  const filler = (touchstone.filler ??= {});
  if (filler.mark) return;

  const SIGNS = { done: ["✓", "#1a7f37"], check: ["?", "#9a6700"], missing: ["–", "#b42318"], person: ["✎", "#0b5cad"] };

  /** @type {HTMLElement | null} */
  let host = null;
  let rows = [];
  let frame = 0;
  /** @type {ShadowRoot | null} */
  let layer = null;

  function show(filled) {
    clear();
    rows = filled.filter((row) => row.unit && SIGNS[row.state]);
    host = document.createElement("div");
    host.style.cssText = "all:initial;position:fixed;inset:0;pointer-events:none;z-index:2147483646";
    layer = host.attachShadow({ mode: "closed" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("b{position:fixed;width:18px;height:18px;border-radius:9px;color:#fff;font:bold 12px/18px system-ui,sans-serif;text-align:center}");
    layer.adoptedStyleSheets = [sheet];
    for (const row of rows) {
      const [sign, colour] = SIGNS[row.state];
      const mark = document.createElement("b");
      mark.textContent = sign;
      mark.style.background = colour;
      mark.title = row.note || row.state;
      row.mark = mark;
      layer.append(mark);
    }
    document.documentElement.append(host);
    addEventListener("scroll", later, { capture: true, passive: true });
    addEventListener("resize", later, { passive: true });
    place();
  }

  function later() {
    frame ||= requestAnimationFrame(place);
  }

  function place() {
    frame = 0;
    move();
    // Where the window grew, the page scrolls back only once it is laid out anew, which the first pass has brought about.
    move();
  }

  function move() {
    // All is measured before anything is moved: a page that is laid out between two rows would part the marks.
    const measured = rows.map(({ unit, mark }) => {
      const target = unit.kind === "file" || unit.members.length > 1 ? unit.box : unit.element;
      return { unit, mark, rect: target.isConnected ? target.getBoundingClientRect() : null };
    });
    for (const { unit, mark, rect } of measured) {
      mark.hidden = !rect || rect.height === 0;
      if (rect) {
        // The words of a tick box stand after it; before it there is room.
        const beside = unit.kind === "checkbox" && rect.left >= 22 ? rect.left - 22 : rect.right + 4;
        mark.style.left = `${Math.max(0, Math.min(innerWidth - 20, beside))}px`;
        mark.style.top = `${rect.top + Math.min(rect.height, 32) / 2 - 9}px`;
      }
    }
  }

  function clear() {
    removeEventListener("scroll", later, { capture: true });
    removeEventListener("resize", later);
    if (frame) cancelAnimationFrame(frame);
    frame = 0;
    host?.remove();
    host = null;
    layer = null;
    rows = [];
  }

  filler.mark = { show, clear, owns: (element) => element === host || element.getRootNode() === layer };
})();
