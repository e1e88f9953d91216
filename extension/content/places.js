// Where what the window shows stands in the document, at the moment of a capture that is looked at before it is sealed:
// the person draws a rectangle over the picture, and what lay below it then is taken out of the markup as well. Loaded
// for such captures alone; nothing of it is in a package.
"use strict";

globalThis.touchstone ??= {};

(() => {
  if (touchstone.places) return;

  /** Elements looked at, and pieces of text noted, at most. */
  const ELEMENTS_MAX = 60_000;
  const PIECES_MAX = 40_000;

  /**
   * @typedef {[number, number, number, number]} Box in CSS pixels of the window
   * @typedef {{ from: number, to: number, box: Box }} Piece characters of a text that stand together, such as a word
   * @typedef {{ text: string, at: number, pieces: Piece[] }} Text `at`: where it begins in the markup
   * @typedef {{ name: string, value: string, at: [number, number], box: Box }} Thing a field or a picture; `at`: where its tag
   *   stands in the markup; `value`: what the field holds, or the picture's address
   * @typedef {{ texts: Text[], things: Thing[] }} Places
   */

  /** @param {DOMRect} rect @returns {Box | null} */
  function seen({ left, top, width, height }) {
    const inside = width > 0 && height > 0 && top < innerHeight && top + height > 0 && left < innerWidth && left + width > 0;
    return inside ? [left, top, width, height] : null;
  }

  /** Words, and single characters of scripts that have none. */
  const WORD = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\u3040-\u30ff]|[^\s\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\u3040-\u30ff]+/gu;

  /**
   * What can be seen now, by its nodes.
   * @param {(node: Node) => boolean} isOurs
   * @returns {Map<Node, Text | Thing>} to be handed to `touchstone.markup`, which writes the places in
   */
  function look(isOurs) {
    /** @type {Map<Node, Text | Thing>} */
    const noted = new Map();
    let elements = ELEMENTS_MAX;
    let pieces = PIECES_MAX;
    const range = document.createRange();

    /** @param {globalThis.Text} node */
    function text(node) {
      const value = node.nodeValue ?? "";
      if (!value.trim()) return;
      range.selectNodeContents(node);
      if (!seen(range.getBoundingClientRect())) return;
      /** @type {Piece[]} */
      const found = [];
      for (const { 0: word, index } of value.matchAll(WORD)) {
        if (pieces <= 0) break;
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        // A word that is broken over lines has a box on each.
        for (const rect of range.getClientRects()) {
          const box = seen(rect);
          if (!box) continue;
          pieces -= 1;
          found.push({ from: index, to: index + word.length, box });
        }
      }
      if (found.length) noted.set(node, { text: value, at: 0, pieces: found });
    }

    /** @param {Element} element */
    function thing(element) {
      const { localName } = element;
      const field = localName === "input" || localName === "textarea" || localName === "select";
      const box = seen(element.getBoundingClientRect());
      if (!box) return;
      if (field) {
        // Of a password nothing can be seen, and nothing is noted.
        const { type, value: held, selectedOptions } = /** @type {any} */ (element);
        const value = type === "password" ? "" : selectedOptions?.[0]?.text ?? held;
        if (value) noted.set(element, { name: localName, value, at: [0, 0], box });
        return;
      }
      const image = localName === "img" ? /** @type {HTMLImageElement} */ (element) : null;
      const drawn = image ? image.currentSrc || image.src : /url\("?([^")]+)"?\)/.exec(getComputedStyle(element).backgroundImage)?.[1];
      if (drawn) noted.set(element, { name: image ? "img" : "background", value: drawn, at: [0, 0], box });
    }

    /** @param {Document | ShadowRoot} root */
    function walk(root) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
        node instanceof Element && (isOurs(node) || /^(?:script|style|noscript|template)$/.test(node.localName)) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
      for (let node = walker.nextNode(); node && elements > 0; node = walker.nextNode()) {
        if (node.nodeType === Node.TEXT_NODE) {
          text(/** @type {globalThis.Text} */ (node));
          continue;
        }
        elements -= 1;
        const element = /** @type {HTMLElement} */ (node);
        thing(element);
        const shadow = element.localName.includes("-") || element.shadowRoot ? globalThis.chrome?.dom?.openOrClosedShadowRoot?.(element) ?? element.shadowRoot : null;
        if (shadow) walk(shadow);
      }
    }

    walk(document);
    return noted;
  }

  /** @param {Map<Node, Text | Thing>} noted @returns {Places} */
  function told(noted) {
    const all = [...noted.values()];
    return {
      texts: /** @type {Text[]} */ (all.filter((one) => "pieces" in one)),
      things: /** @type {Thing[]} */ (all.filter((one) => !("pieces" in one))),
    };
  }

  /**
   * What rules found, each place once: one that lies in another is shown with it, so that the person decides once.
   * @param {{ box: Box, finds: number[] }[]} found
   */
  function merged(found) {
    const within = (/** @type {Box} */ [x, y, width, height], /** @type {Box} */ [left, top, wide, high]) =>
      x >= left - 2 && y >= top - 2 && x + width <= left + wide + 2 && y + height <= top + high + 2;
    /** @type {{ box: Box, finds: number[] }[]} */
    const kept = [];
    for (const one of [...found].sort((a, b) => b.box[2] * b.box[3] - a.box[2] * a.box[3])) {
      const around = kept.find(({ box }) => within(one.box, box));
      if (around) around.finds = [...new Set([...around.finds, ...one.finds])];
      else kept.push({ ...one });
    }
    return kept.sort((a, b) => a.box[1] - b.box[1] || a.box[0] - b.box[0]);
  }

  touchstone.places = { look, told, merged };
})();
