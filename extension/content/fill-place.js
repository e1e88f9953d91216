// Filler: labels by where they are drawn. A person reads what stands above a box or left of it, however the page is built.
"use strict";

globalThis.touchstone ??= {};

(() => {
  const filler = (touchstone.filler ??= {});
  if (filler.place) return;
  const { parentOf, contains, common, visible, tidy, pieces } = filler.page;

  /** How far above or left of a control its label may stand, in CSS pixels. */
  const ABOVE = 48;
  const LEFT = 220;
  /** Room by which drawings overlap without meaning it. */
  const SLACK = 6;
  /** Characters of the page among which labels are looked for. */
  const MOST_TEXT = 60000;
  /** A label that is drawn so is trusted as much as one in the control's own box, nearly. */
  const WEIGHT = 0.9;
  /** What a heading right above it makes of words: a hint. */
  const HINT_WEIGHT = 0.7;
  /** How far above a hint its heading may end. */
  const HEAD_GAP = 24;

  function rectOf(node) {
    if (node.nodeType === 1) return node.getBoundingClientRect();
    const range = document.createRange();
    range.selectNodeContents(node);
    return range.getBoundingClientRect();
  }

  /** Where a control is drawn: itself, or what is drawn around it where it is hidden. */
  function anchor(unit) {
    let node = unit.members.length > 1 ? common(unit.members) : unit.element;
    while (node && node !== unit.box && !visible(node)) node = parentOf(node);
    return (node ?? unit.element).getBoundingClientRect();
  }

  /** Whether a text is drawn above a control, left of it, or upon it. */
  function heads(node, unit) {
    const text = rectOf(node);
    const control = anchor(unit);
    if (!text.height || !control.height) return false;
    const middle = (text.top + text.bottom) / 2;
    if (middle < control.top + SLACK || text.right <= control.left + SLACK) return true;
    // A label that floats lies in its box until something is typed.
    const upon = middle <= control.bottom && text.left >= control.left - SLACK && text.right <= control.right + SLACK;
    return upon && ["text", "textarea", "rich", "combo"].includes(unit.kind);
  }

  /** The text that is drawn nearest above or left of a control, with nothing between. */
  function nearest(unit, others, texts) {
    const control = anchor(unit);
    if (!control.height) return null;
    let best = null;
    for (const { text, node, rect } of texts) {
      if (contains(unit.box, node.parentElement) && unit.members.some((member) => contains(member, node.parentElement))) continue;
      const above = control.top - rect.bottom;
      const left = control.left - rect.right;
      let gap = null;
      if (above >= -SLACK && above < ABOVE && rect.left < control.left + 80 && rect.right > control.left - 40) gap = above;
      else if (left >= -SLACK && left < LEFT && rect.top < control.bottom && rect.bottom > control.top && rect.top < control.top + 40) gap = left;
      if (gap === null || (best && best.gap <= gap)) continue;
      const lane = { left: Math.min(rect.left, control.left), right: Math.max(rect.right, control.left + 20), top: Math.min(rect.top, control.top), bottom: Math.max(rect.bottom, control.top + 4) };
      const between = others.some((other) => other.left < lane.right && other.right > lane.left && other.top < lane.bottom - SLACK && other.bottom > lane.top + SLACK);
      if (!between) best = { gap, text, node, rect };
    }
    return best;
  }

  const bold = (node) => Number(getComputedStyle(node.parentElement).fontWeight) >= 600;

  /** The words in bold right above a hint, with no control between. */
  function headOf({ node, rect }, texts, others) {
    if (bold(node)) return null;
    const over = texts.filter((text) => {
      const gap = rect.top - text.rect.bottom;
      return gap >= -SLACK && gap < HEAD_GAP && Math.abs(text.rect.left - rect.left) < 40 && bold(text.node);
    });
    const head = over.sort((a, b) => b.rect.bottom - a.rect.bottom)[0];
    const between = (other) => head && other.top < rect.top - SLACK / 2 && other.bottom > head.rect.bottom + SLACK / 2 && other.left < rect.right && other.right > rect.left;
    return head && !others.some(between) ? head : null;
  }

  /**
   * Labels for controls that nothing in the document names.
   * @param {any[]} fresh controls to be named @param {any[]} found every control
   */
  function label(fresh, found) {
    const nameless = fresh.filter((unit) => !unit.labels.some((one) => one.weight >= 0.75 && one.source !== "placeholder" && one.source !== "name"));
    if (!nameless.length) return;
    const texts = pieces(document.body, undefined, MOST_TEXT)
      .filter(({ text, node }) => text.length < 160 && /[\p{L}\p{N}]/u.test(text) && !node.parentElement?.closest("button,a,option,[role=button],[role=option],[role=radio],[role=checkbox]"))
      .map(({ text, node }) => ({ text, node, rect: rectOf(node) }))
      .filter(({ rect }) => rect.height > 0);
    const rects = new Map(found.map((unit) => [unit, anchor(unit)]));
    /** A text is the label of the control that it is nearest to. @type {Map<any, { gap: number, unit: any, text: string, head: any }>} */
    const claims = new Map();
    for (const unit of nameless) {
      const others = [...rects].filter(([other, rect]) => other !== unit && !contains(other.element, unit.element) && rect.height > 0).map(([, rect]) => rect);
      // What another control is called, or offers, is not this one's.
      const theirs = new Set(found.filter((other) => other !== unit).flatMap((other) => other.labels.filter((one) => one.weight >= 0.9).map((one) => one.text)));
      const offers = found.filter((other) => other !== unit && other.members.length > 1).map((other) => common(other.members));
      // Nor is what stands in a box that holds another control alone.
      const boxes = found.filter((other) => other !== unit && other.box !== other.element && !contains(other.box, unit.element)).map((other) => other.box);
      const free = texts.filter(({ text, node }) => !theirs.has(text) && ![...offers, ...boxes].some((around) => contains(around, node.parentElement)));
      const seen = nearest(unit, others, free);
      if (seen && (claims.get(seen.node)?.gap ?? Infinity) > seen.gap) claims.set(seen.node, { ...seen, unit, head: headOf(seen, free, others) });
    }
    for (const { unit, text, head } of claims.values()) {
      if (head) unit.labels.push({ text: tidy(head.text), weight: WEIGHT, source: "drawn" });
      unit.labels.push({ text: tidy(text), weight: head ? HINT_WEIGHT : WEIGHT, source: "drawn" });
    }
  }

  filler.place = { heads, label };
})();
