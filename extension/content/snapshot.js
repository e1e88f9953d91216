// The page as a flat table of facts. The rules are those of crate/core/src/page/selection.rs, which flattens saved
// pages; a parity test compares both on the same document, so change them together.
"use strict";

globalThis.touchstone ??= {};

(() => {
  if (touchstone.snapshot) return;

  const SCHEMA = 1;
  const ROWS_MAX = 60_000;
  const UNITS_MAX = 12_000_000;
  const TEXT_MAX = 1_000;
  const SCRIPT_MAX = 4_000_000;
  const ADDRESS_MAX = 2_048;
  const ATTRIBUTE_MAX = 500;
  const DATA_MAX = 500;
  /** Rows between two looks at the clock. */
  const STRIDE = 64;
  /** Time on the page's main thread at a stretch. */
  const SLICE_MS = 8;

  const LEFT_OUT = new Set([
    "audio", "canvas", "embed", "iframe", "math", "noscript", "object", "source", "style", "svg", "template", "track",
    "video",
  ]);
  const ATTRIBUTES = new Set([
    "about", "alt", "aria-colindex", "aria-current", "aria-describedby", "aria-expanded", "aria-hidden", "aria-label",
    "aria-labelledby", "aria-rowindex", "aria-selected", "checked", "class", "colspan", "content", "datetime", "dir", "hidden", "href", "id", "itemid", "itemprop",
    "itemscope", "itemtype", "lang", "name", "onclick", "prefix", "property", "rel", "resource", "role", "rowspan",
    "selected", "src", "style", "title", "type", "typeof", "value", "vocab",
  ]);
  const ADDRESSES = new Set(["href", "content", "src"]);
  const DATA_WORDS = /price|__next_f|shopname|storename|companyname|sellernick/i;
  const NAME = /^[a-z0-9\-_:.]+$/;
  const IDENTIFIER = /^[0-9]{5,20}$/;
  const STYLE = /line-through|none|url\(/;
  /** White space that becomes one space. Few texts have any, and looking is cheaper than writing anew. */
  const BLANKS = /[\t\n\r\f]|  /;

  /**
   * `text` is the table as JSON: nobody between here and the desk takes it apart. `print` differs where it does.
   * @typedef {{ p?: number, t: string, x?: string, l?: string, a?: [string, string][] }} Row
   * @typedef {{ text: string, print: string, elements: Element[] }} Taken
   */

  /** @param {string} text @param {number} max */
  function cut(text, max) {
    if (text.length <= max) return text;
    const last = text.charCodeAt(max - 1);
    return text.slice(0, last >= 0xd800 && last < 0xdc00 ? max - 1 : max);
  }

  /** @param {string} raw */
  const keptText = (raw) => cut(BLANKS.test(raw) ? raw.replace(/[ \t\n\r\f]+/g, " ") : raw, TEXT_MAX);

  /** @param {string} name @param {string} value */
  function keptAttribute(name, value) {
    if (!NAME.test(name)) return null;
    if (name.startsWith("data-")) return value.length <= DATA_MAX ? value : null;
    if (!ATTRIBUTES.has(name)) return IDENTIFIER.test(value) ? value : null;
    if (ADDRESSES.has(name)) return value.startsWith("data:") ? null : cut(value, ADDRESS_MAX);
    if (name === "style" && !STYLE.test(value)) return null;
    return cut(value, ATTRIBUTE_MAX);
  }

  /** @param {Element} element @param {string} tag */
  function isLeftOut(element, tag) {
    if (LEFT_OUT.has(tag)) return true;
    if (tag === "link") {
      return (
        element.getAttribute("rel")?.toLowerCase() !== "canonical" &&
        !element.hasAttribute("itemprop") &&
        !element.hasAttribute("property")
      );
    }
    if (tag === "meta") return !element.hasAttribute("content");
    if (tag === "script") {
      if (/json/i.test(element.getAttribute("type") ?? "")) return false;
      return element.hasAttribute("src") || !DATA_WORDS.test(source(element));
    }
    return false;
  }

  /** @param {Element} script */
  function source(script) {
    let text = "";
    for (let node = script.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue;
    }
    return text;
  }

  /**
   * What is walked inside an element: its open shadow root, or a same-origin frame's body, before its own children.
   * @param {Element} element @param {string} tag @returns {ParentNode | null}
   */
  function inner(element, tag) {
    if (tag === "iframe") {
      try {
        return /** @type {HTMLIFrameElement} */ (element).contentDocument?.body ?? null;
      } catch {
        return null; // a frame of another origin: its own content script reads it
      }
    }
    return element.shadowRoot;
  }

  /**
   * The attributes that are kept, in name order. By name and not by `attributes`: for those the browser makes an object
   * each, which stays as long as the element.
   * @param {Element} element @returns {[string, string][]}
   */
  function attributesOf(element) {
    /** @type {[string, string][]} */
    const attributes = [];
    const names = element.getAttributeNames();
    if (names.length > 1) names.sort();
    for (const name of names) {
      const kept = keptAttribute(name, element.getAttribute(name) ?? "");
      if (kept !== null) attributes.push([name, kept]);
    }
    return attributes;
  }

  /**
   * Walks the page, yielding now and then so that the caller may rest.
   * @param {Document} document @param {Row[]} rows @param {Element[]} elements @returns {Generator<void, void, void>}
   */
  function* walk(document, rows, elements) {
    /** Elements being walked: the row, its last child's row, and where to go on after what is inside it. */
    const open = [];
    let spent = 0;
    let next = /** @type {Node | null} */ (document.documentElement);
    for (;;) {
      while (!next) {
        const done = open.pop();
        if (!done) return;
        next = done.after;
        if (done.light) open.push({ row: done.row, lastChild: done.lastChild, after: done.resume, light: false, resume: null });
      }
      const node = next;
      next = node.nextSibling;
      const parent = open.at(-1);
      const kind = node.nodeType;
      if (kind === Node.TEXT_NODE) {
        if (!parent) continue;
        const text = node.nodeValue ?? "";
        spent += text.length;
        if (parent.lastChild >= 0) rows[parent.lastChild].l = (rows[parent.lastChild].l ?? "") + text;
        else rows[parent.row].x = (rows[parent.row].x ?? "") + text;
        continue;
      }
      if (kind !== Node.ELEMENT_NODE) continue;
      const element = /** @type {Element} */ (node);
      const tag = element.localName;
      const within = inner(element, tag);
      if (isLeftOut(element, tag) && !(tag === "iframe" && within?.firstElementChild)) continue;
      if (rows.length >= ROWS_MAX || spent >= UNITS_MAX) return;
      /** @type {Row} */
      const row = { t: tag };
      if (parent) row.p = parent.row;
      const attributes = attributesOf(element);
      for (const [, value] of attributes) spent += value.length;
      if (attributes.length) row.a = attributes;
      const number = rows.push(row) - 1;
      elements.push(element);
      if (parent) parent.lastChild = number;
      if (tag === "script") {
        const text = cut(source(element), SCRIPT_MAX);
        if (text) row.x = text;
        spent += text.length;
      } else if (within) {
        // The shadow tree first, then the element's own children (`light`), both under this row.
        const own = tag === "iframe" ? null : element.firstChild;
        open.push({ row: number, lastChild: -1, after: own ?? next, light: own !== null, resume: next });
        next = within.firstChild;
      } else {
        const first = element.firstChild;
        if (first?.nodeType === Node.TEXT_NODE && !first.nextSibling) {
          // Most elements hold one text.
          row.x = first.nodeValue ?? "";
          spent += row.x.length;
        } else if (first) {
          open.push({ row: number, lastChild: -1, after: next, light: false, resume: null });
          next = first;
        }
      }
      if (rows.length % STRIDE === 0) yield;
    }
  }

  /**
   * Walks the page and writes its table down, which is let go of piece by piece.
   * @param {Document} document @param {Taken} taken @returns {Generator<void, void, void>}
   */
  function* take(document, taken) {
    /** @type {Row[]} */
    const rows = [];
    yield* walk(document, rows, taken.elements);
    let title = rows.find((row) => row.t === "title")?.x ?? "";
    title = keptText(title).replace(/^ +| +$/g, "");
    const lang = cut(document.documentElement?.getAttribute("lang") ?? "", ATTRIBUTE_MAX);
    const head = JSON.stringify({ schema: SCHEMA, url: document.location?.href ?? document.URL, title, lang, nodes: [] });
    const pieces = [];
    let print = 0;
    for (let at = 0; at < rows.length; at += STRIDE) {
      const some = rows.slice(at, at + STRIDE);
      for (const row of some) {
        if (row.x !== undefined && row.t !== "script") row.x = keptText(row.x);
        if (row.l !== undefined) row.l = keptText(row.l);
      }
      const piece = JSON.stringify(some).slice(1, -1);
      for (let i = 0; i < piece.length; i += 1) print = Math.imul(print ^ piece.charCodeAt(i), 0x01000193);
      pieces.push(piece);
      yield;
    }
    taken.text = `${head.slice(0, -2)}${pieces.join(",")}]}`;
    taken.print = `${head} ${taken.text.length} ${print}`;
  }

  /** Gives the page's own tasks their turn. */
  function rest() {
    if ("scheduler" in globalThis && "yield" in scheduler) return scheduler.yield();
    return new Promise((resolve) => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        channel.port1.close();
        resolve(undefined);
      };
      channel.port2.postMessage(null);
    });
  }

  /**
   * Takes the page in slices of at most 8 ms. `elements[i]` is the element of row i.
   * @param {Document} document @returns {Promise<Taken>}
   */
  async function snapshot(document) {
    const taken = { text: "", print: "", elements: [] };
    let start = performance.now();
    for (const _ of take(document, taken)) {
      if (performance.now() - start < SLICE_MS) continue;
      await rest();
      start = performance.now();
    }
    return taken;
  }

  /**
   * Takes the page at one moment, for evidence: nothing can change in between.
   * @param {Document} document @returns {Taken}
   */
  snapshot.now = (document) => {
    const taken = { text: "", print: "", elements: [] };
    for (const _ of take(document, taken)) continue;
    return taken;
  };

  touchstone.snapshot = snapshot;
})();
