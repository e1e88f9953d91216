// Filler: what a document's structure calls a control from afar: the term of a description, the heading of a column, the
// question that several boxes of one line share, the heading of the part in which it stands.
"use strict";

globalThis.touchstone ??= {};

(() => {
  const filler = (touchstone.filler ??= {});
  if (filler.heading) return;
  const { parentOf, contains, tidy, pieces, textOf } = filler.page;

  /** Steps upwards in which a heading is looked for. */
  const STEPS = 12;
  /** Controls of one line at most: a prefix and a number, a form of address and a name. */
  const LINE_MAX = 3;

  function within(element, name) {
    for (let node = element, i = 0; node && i < STEPS; node = parentOf(node), i += 1) if (node.localName === name) return node;
    return null;
  }

  const holds = (element, own) => [...own].some((control) => contains(element, control));

  /** A list before a box is an office or a code: the question is the box's. */
  const leads = (other, unit) => other.localName === "select" && unit.kind === "text" && Boolean(other.compareDocumentPosition(unit.element) & Node.DOCUMENT_POSITION_FOLLOWING);

  /** Whether a control has a place to itself, or but for one such list. */
  function isAlone(unit, own, place) {
    const others = [...own].filter((other) => !unit.members.includes(other) && contains(place, other));
    return others.length === 0 || (others.length === 1 && leads(others[0], unit));
  }

  /** The term that a description belongs to, hints may stand between; and whether the control is alone there. */
  function term(unit, own) {
    const place = within(unit.element, "dd");
    for (let node = place?.previousElementSibling; node; node = node.previousElementSibling) {
      if (node.localName === "dt") return { text: textOf(node), alone: isAlone(unit, own, place) };
      if (holds(node, own)) break;
    }
    return null;
  }

  /** The heading of the column of a table. */
  function column(unit) {
    const cell = within(unit.element, "td");
    const table = cell && within(cell, "table");
    const row = cell?.parentElement;
    if (!table?.rows || !row || row.querySelector("th")) return "";
    const heads = [...table.rows].find((other) => other.cells.length > 1 && [...other.cells].every(({ localName }) => localName === "th"));
    if (!heads || heads === row || heads.cells.length !== row.cells.length) return "";
    return textOf(heads.cells[cell.cellIndex]);
  }

  /**
   * The heading before a cell, since a row may have several questions; and whether the control is alone there. Where no
   * heads stand over the columns, a cell of words alone is one, too.
   */
  function row(unit, own) {
    const cell = within(unit.element, "td");
    const before = cell?.previousElementSibling;
    const isHead = before?.localName === "th" || (before && !holds(before, own) && !column(unit));
    return isHead ? { text: textOf(before), alone: isAlone(unit, own, cell) } : null;
  }

  /** The question before a line of a few controls. @param {any} unit @param {any[]} found every control */
  function line(unit, found) {
    for (let node = parentOf(unit.box), i = 0; node && i < 3; node = parentOf(node), i += 1) {
      const inside = found.filter((other) => contains(node, other.element));
      if (inside.length > LINE_MAX) return "";
      const controls = new Set(inside.flatMap(({ members }) => members));
      let before = "";
      for (const { text, node: piece } of pieces(node, (part) => controls.has(part) || (part.localName === "label" && part.control && part.control !== unit.element))) {
        if (!(inside[0].element.compareDocumentPosition(piece) & Node.DOCUMENT_POSITION_PRECEDING)) break;
        before = before ? `${before} ${text}` : text;
      }
      if (/[\p{L}\p{N}]/u.test(before) && before.length < 80) return before;
    }
    return "";
  }

  const HEADING = /^(h[2-6]|legend)$/;

  /** A heading that stands before a control: itself, or alone in what stands there. */
  function headingIn(node) {
    if (node.nodeType !== 1) return null;
    if (HEADING.test(node.localName) || node.getAttribute("role") === "heading") return node;
    // Of a table's row the one cell that spans it.
    if (node.localName === "tr" && node.cells.length === 1 && node.cells[0].localName === "th") return node;
    const inner = [...node.querySelectorAll("h2,h3,h4,h5,h6,legend,[role=heading]")].at(-1);
    return inner ?? null;
  }

  /** The words of the heading under which a control stands; empty for a page without parts. */
  function part(unit) {
    let node = unit.box;
    for (let i = 0; node && i < STEPS * 2; i += 1) {
      for (let left = node.previousElementSibling; left; left = left.previousElementSibling) {
        const heading = headingIn(left);
        if (heading) return tidy(textOf(heading));
      }
      node = parentOf(node);
    }
    return "";
  }

  filler.heading = { term, column, row, line, part };
})();
