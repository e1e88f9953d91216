// Filler: several lines where the page has one box for each, with a button that brings more.
"use strict";

globalThis.touchstone ??= {};

(() => {
  const filler = (touchstone.filler ??= {});
  if (filler.list) return;
  const { page, act } = filler;

  /** Boxes that are filled at most: more go by a file or by another form. */
  const MOST = 300;
  /** How long a box may take to appear after its button was pressed. */
  const APPEAR_MS = 1500;

  const MORE = /^[+＋\s]*(add( (another|more|one more|a|new))?( (link|url|listing|item|product|row|line|asin)s?)?|another( (link|url|listing|item))?|more( (links|urls|rows))?|(再|继续)?(添加|新增|增加)(一个|一行|一条|更多)?(商品|侵权)?(链接|网址|商品|行)?)?[+＋\s]*$/i;

  const plain = (unit) => unit.kind === "text" && ["text", "url", ""].includes(unit.element.getAttribute("type")?.toLowerCase() ?? "");

  /** A button that brings another box: it says so, and is no way to send the form. */
  function moreButton(around) {
    for (const element of within(around)) {
      if (element.localName !== "button" && element.getAttribute("role") !== "button" && element.localName !== "a") continue;
      const words = page.textOf(element) || element.getAttribute("aria-label") || "";
      if (words && MORE.test(page.tidy(words)) && page.visible(element) && !page.isDisabled(element) && !act.guarded(element)) return element;
    }
    return null;
  }

  function within(root) {
    const found = [];
    const visit = (node) => {
      if (node.nodeType !== 1) return;
      found.push(node);
      for (const child of page.childrenOf(node)) visit(child);
    };
    visit(root);
    return found;
  }

  /** The largest element around a box in which nothing but such boxes stands. */
  function home(unit) {
    const others = filler.scan().units.filter((other) => !plain(other) || other.element.type !== unit.element.type);
    let best = unit.element;
    for (let node = unit.element, i = 0; node && i < 8 && node !== document.body; node = page.parentOf(node), i += 1) {
      if (others.some((other) => page.contains(node, other.element))) break;
      // Boxes that a question of their own stands beside are no further lines.
      if (boxes(node).length > 1 && !moreButton(node) && !alike(boxes(node))) break;
      best = node;
      if (moreButton(node)) break;
    }
    return best;
  }

  const boxes = (around) => filler.scan().units.filter((unit) => plain(unit) && page.contains(around, unit.element));

  /** Boxes that are numbered, or have no words of their own. */
  function alike(units) {
    const bare = units.map((unit) => (unit.labels[0]?.text ?? "").replace(/\d+/g, "#"));
    return bare.slice(1).every((text) => !text || text === bare[1] || text === bare[0]);
  }

  /**
   * Puts each line into a box of its own.
   * @param {any} unit the first box @param {string[]} lines
   * @param {(box: any, line: string) => Promise<any>} put
   */
  async function putLines(unit, lines, put) {
    const around = home(unit);
    const filled = [];
    for (const line of lines.slice(0, MOST)) {
      const used = new Set(filled.map((box) => box.element));
      const next = () => (filled.length ? boxes(around).find((box) => !used.has(box.element) && !box.element.value && !box.disabled) : unit);
      let box = next();
      if (!box) {
        const button = moreButton(around);
        if (button) {
          act.press(button);
          await act.until(next, APPEAR_MS);
          box = next();
        }
      }
      if (!box) break;
      const result = await put(box, line);
      if (result.value === undefined) break;
      filled.push(box);
    }
    if (!filled.length) return { why: "the first line does not stay in its box" };
    const more = filled.slice(1);
    const value = filled.map((box) => box.element.value).join("\n");
    if (filled.length === lines.length) return { value, more };
    return { check: value, more, why: `${filled.length} of ${lines.length} lines: the page has no box for the others` };
  }

  filler.list = { put: putLines };
})();
