// Filler: the controls of a page, found through shadow roots. Knows no portal and no component library.
"use strict";

globalThis.touchstone ??= {};

(() => {
  const filler = (touchstone.filler ??= {});
  if (filler.page) return;

  /** Elements that are looked at in one scan; a page with more is not a form. */
  const MOST_ELEMENTS = 60000;
  /** Characters of text that are read beside a control. */
  const MOST_TEXT = 2000;
  const TYPED = new Set(["text", "email", "tel", "url", "number", "search", "date", "datetime-local", "month", "time", ""]);

  /** The shadow root of an element, closed or open. The browser refuses the question for what is no HTML element. @returns {any} */
  const shadowOf = (element) =>
    element instanceof HTMLElement ? element.shadowRoot ?? globalThis.chrome?.dom?.openOrClosedShadowRoot?.(element) ?? null : null;

  /** Parent as drawn: through slots and shadow roots. */
  function parentOf(node) {
    if (node.assignedSlot) return node.assignedSlot;
    if (node.parentElement) return node.parentElement;
    const root = node.getRootNode();
    return root instanceof ShadowRoot ? root.host : null;
  }

  /** Children as drawn. */
  function childrenOf(element) {
    const shadow = shadowOf(element);
    if (shadow) return shadow.childNodes;
    if (element.localName === "slot") {
      const assigned = element.assignedNodes();
      if (assigned.length) return assigned;
    }
    return element.childNodes;
  }

  function visible(element) {
    if (!element.checkVisibility?.({ visibilityProperty: true })) return false;
    const rect = element.getBoundingClientRect();
    return rect.width > 1 && rect.height > 1;
  }

  const tidy = (text) => text.replace(/[\u200b\u200c\u200d\ufeff]/g, "").replace(/\s+/g, " ").trim();

  /** Every element in drawing order, with every root met on the way. */
  function walk() {
    const elements = [];
    const roots = [document];
    const stack = [document.documentElement];
    while (stack.length && elements.length < MOST_ELEMENTS) {
      const element = stack.pop();
      elements.push(element);
      const shadow = shadowOf(element);
      if (shadow) roots.push(shadow);
      const children = childrenOf(element);
      for (let i = children.length - 1; i >= 0; i -= 1) if (children[i].nodeType === 1) stack.push(children[i]);
    }
    return { elements, roots };
  }

  /** Pieces of visible text below an element, in order, one a text node, without those inside `skip`. @param {any} element @param {(node: any) => boolean} [skip] */
  function pieces(element, skip = () => false) {
    const found = [];
    let length = 0;
    const visit = (node) => {
      if (length > MOST_TEXT) return;
      if (node.nodeType === 3) {
        const text = tidy(node.data);
        if (text) {
          found.push({ text, node });
          length += text.length;
        }
        return;
      }
      if (node.nodeType !== 1 || /^(script|style|noscript|template|svg|select|textarea|option)$/.test(node.localName)) return;
      if (skip(node)) return;
      if (node.checkVisibility && !node.checkVisibility({ visibilityProperty: true })) return;
      for (const child of childrenOf(node)) visit(child);
    };
    visit(element);
    return found;
  }

  const textOf = (element) => tidy(pieces(element).map((piece) => piece.text).join(" "));

  function kindOf(element) {
    const role = element.getAttribute("role");
    switch (element.localName) {
      case "textarea":
        return "textarea";
      case "select":
        return "select";
      case "input": {
        const type = element.getAttribute("type")?.toLowerCase() ?? "";
        if (type === "radio" || type === "checkbox" || type === "file") return type;
        if (!TYPED.has(type)) return null;
        if (role === "combobox" || element.getAttribute("aria-haspopup") === "listbox") return "combo";
        return type === "date" ? "date" : "text";
      }
    }
    if (role === "combobox" || (element.getAttribute("aria-haspopup") === "listbox" && role !== "option")) return "combo";
    if (role === "radio" || role === "checkbox") return role;
    if (role === "switch") return "checkbox";
    if (element.isContentEditable && !element.parentElement?.isContentEditable) return "rich";
    if (role === "textbox") return "rich";
    return null;
  }

  /** A control that a person can reach: drawn itself, or hidden behind something drawn just around it. */
  function reachable(element, kind) {
    if (kind === "file") return true;
    if (visible(element)) return true;
    let around = element;
    for (let i = 0; i < 3 && around; i += 1) {
      around = parentOf(around);
      if (around && /^(radio|checkbox|combo)$/.test(kind) && visible(around)) return true;
    }
    return false;
  }

  /** Ids resolve within the control's own root, and within the document. */
  function byId(element, id) {
    const root = element.getRootNode();
    return root.getElementById?.(id) ?? document.getElementById(id);
  }

  /** Single controls, then radio buttons and boxes joined to groups. */
  function units(elements) {
    const singles = [];
    const groups = new Map();
    for (const element of elements) {
      const kind = kindOf(element);
      if (!kind || !reachable(element, kind)) continue;
      // The inner input of a widget that is itself a control.
      const outer = singles.find((unit) => unit.kind === "combo" && contains(unit.element, element));
      if (outer) {
        outer.inner = element;
        continue;
      }
      if (kind === "radio") {
        const key = groupKey(element);
        const group = groups.get(key);
        if (group) group.members.push(element);
        else {
          const unit = { kind, element, members: [element] };
          groups.set(key, unit);
          singles.push(unit);
        }
      } else singles.push({ kind, element, members: [element] });
    }
    return joinBoxes(singles);
  }

  function contains(outer, inner) {
    for (let node = inner; node; node = parentOf(node)) if (node === outer) return true;
    return false;
  }

  function groupKey(element) {
    for (let node = parentOf(element); node; node = parentOf(node)) {
      if (node.getAttribute?.("role") === "radiogroup" || node.localName === "fieldset") return node;
    }
    if (element.name) return `${element.name}`;
    return parentOf(parentOf(element) ?? element) ?? element;
  }

  /** Tick boxes that share a parent and stand in a row, without another control between, are one choice. */
  function joinBoxes(singles) {
    const joined = [];
    for (const unit of singles) {
      const last = joined.at(-1);
      const home = unit.kind === "checkbox" && rowOf(unit.element);
      if (home && last?.kind === "checkbox" && last.home === home) last.members.push(unit.element);
      else joined.push({ ...unit, home });
    }
    return joined;
  }

  function rowOf(element) {
    for (let node = parentOf(element); node; node = parentOf(node)) {
      if (/group/.test(node.getAttribute?.("role") ?? "") || node.localName === "fieldset") return node;
      if (node.localName === "form") return null;
    }
    return null;
  }

  function isDisabled(element) {
    if (element.disabled || element.getAttribute("aria-disabled") === "true") return true;
    for (let node = element, i = 0; node && i < 4; node = parentOf(node), i += 1) {
      if (node.getAttribute?.("aria-disabled") === "true" || node.matches?.("fieldset:disabled")) return true;
    }
    return false;
  }

  /** Smallest element around all members. */
  function common(members) {
    let around = members[0];
    while (around && !members.every((member) => contains(around, member))) around = parentOf(around);
    return around ?? members[0];
  }

  filler.page = { units, walk, parentOf, childrenOf, contains, common, visible, tidy, pieces, textOf, byId, isDisabled };
})();
