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

  /** Whether what stands in an element can be seen: a slot and the like draw nothing of their own. */
  function passes(element) {
    if (!element.checkVisibility || element.checkVisibility({ visibilityProperty: true })) return true;
    return getComputedStyle(element).display === "contents";
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

  /** Pieces of visible text below an element, in order, one a text node, without those inside `skip`. @param {any} element @param {(node: any) => boolean} [skip] @param {number} [most] characters */
  function pieces(element, skip = () => false, most = MOST_TEXT) {
    const found = [];
    let length = 0;
    const visit = (node) => {
      if (length > most) return;
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
      if (!passes(node)) return;
      for (const child of childrenOf(node)) visit(child);
    };
    visit(element);
    return found;
  }

  const textOf = (element) => tidy(pieces(element).map((piece) => piece.text).join(" "));

  /** Texts of an empty choice, in no way a label. */
  const EMPTY = /^(--? ?)?(please )?(select|choose|pick)( an? [\w ]+| one| here| from.*)?[.… -]*$|^(none|any)$|^(--? ?)?请(选择|输入|填写|上传).{0,4}$|^选择$|^(por favor,? )?(selecciona(r|e)?|elige|elija|elegir|selecione|escolha|pilih)( (una?|uma?) \w+| salah satu)?[.… -]*$/i;

  /** A chip that can be switched on, alone or in a list that is always open. */
  function isChip(element) {
    if (element.hasAttribute("aria-pressed")) return true;
    if (element.getAttribute("role") !== "option") return false;
    const list = element.closest?.("[role=listbox]");
    // A list that another element opens is that one's menu.
    const opened = list?.id && list.getRootNode().querySelector(`[aria-controls~="${CSS.escape(list.id)}"],[aria-owns~="${CSS.escape(list.id)}"]`);
    return Boolean(list) && !opened && flows(list);
  }

  /** Whether an element takes its place in the page, unlike a menu that lies over it. */
  function flows(element) {
    for (let node = element, i = 0; node && i < 4; node = parentOf(node), i += 1) {
      if (/absolute|fixed/.test(getComputedStyle(node).position)) return false;
    }
    return true;
  }

  /** Boxes that were seen to be choices before one was made, and how they are built. */
  const bare = new WeakSet();
  /** @type {Set<string>} */
  const built = new Set();
  const buildOf = (element) => (element.classList?.[0] ? `${element.localName}.${element.classList[0]}` : "");

  /** What a button is called that opens the country codes of telephone numbers. */
  const CODES = /\b(calling|dial(l)?ing|country|phone) code\b|区号|c[oó]digo de(l)? pa[ií]s/i;

  /** What asks to choose and is no choice that somebody offers. */
  const ASKS = /^(--? ?)?(please )?(select|choose|pick)|请选择/i;
  const PRESSED = "a,button,label,summary,[role=button],[role=option],[role=menuitem],[role=tab],nav";

  /** Words that ask to choose, in what is pressed as a whole: the keyboard does not reach it, a hand does. */
  function isTapped(element, role) {
    if (role || !/^(div|span|p)$/.test(element.localName) || element.childElementCount > 3) return false;
    const words = textOf(element).replace(/[\p{S}\p{Co}›»]+/gu, "").trim();
    if (!ASKS.test(words) || !EMPTY.test(words) || getComputedStyle(element).cursor !== "pointer") return false;
    // The placeholder of a control that takes the press itself is none.
    let whole = element;
    for (let node = parentOf(whole); node && getComputedStyle(node).cursor === "pointer"; node = parentOf(node)) whole = node;
    return !element.closest(PRESSED) && !whole.querySelector("input,textarea,select,button,[tabindex],[role=combobox]");
  }

  /** A box that says nothing of itself but can be reached by key and asks to choose, or is built as one that does. */
  function isBareChoice(element, role) {
    if (bare.has(element)) return true;
    if (element.tabIndex !== 0) {
      if (!isTapped(element, role)) return false;
      bare.add(element);
      return true;
    }
    if ((role && role !== "button") || !/^(div|span|button)$/.test(element.localName)) return false;
    if (element.querySelector("input,textarea,select,button,[tabindex]")) return false;
    const opens = element.hasAttribute("aria-expanded") && CODES.test(element.getAttribute("aria-label") ?? "");
    const asks = opens || EMPTY.test(textOf(element).replace(/[\p{S}\p{Co}›»]+/gu, "").trim());
    const like = !element.hasAttribute("aria-expanded") && element.localName !== "button" && built.has(buildOf(element));
    if (asks && buildOf(element)) built.add(buildOf(element));
    if (asks || like) bare.add(element);
    return asks || like;
  }

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
        // What neither the keyboard reaches nor a reader hears holds the value of the widget beside it.
        if (element.tabIndex < 0 && element.getAttribute("aria-hidden") === "true") return null;
        if (role === "combobox" || element.getAttribute("aria-haspopup") === "listbox") return "combo";
        // What takes no typing is a choice: what is typed there by a script alone the page would never hear of.
        if (element.readOnly && type !== "date") return EMPTY.test(tidy(element.placeholder ?? "")) || (element.placeholder && !element.value) ? "combo" : null;
        return type === "date" ? "date" : "text";
      }
    }
    if (role === "combobox" || (element.getAttribute("aria-haspopup") === "listbox" && role !== "option")) return "combo";
    if (isChip(element)) return "chip";
    if (isBareChoice(element, role)) return "combo";
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
    // What is folded away with all around it is not there yet.
    const home = parentOf(element);
    if (home && !passes(home)) return false;
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
      if (kind === "radio" || kind === "chip") {
        const key = kind === "chip" ? element.closest("[role=listbox]") ?? parentOf(element) : groupKey(element);
        const group = groups.get(key);
        if (group) group.members.push(element);
        else {
          const unit = { kind: kind === "chip" ? "checkbox" : kind, element, members: [element] };
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
    // Native ones that share a name are one choice; several of them may stand in one part of the form.
    if (element.name && element.localName === "input" && namesakes(element).length > 1) return namesakes(element)[0];
    for (let node = parentOf(element); node; node = parentOf(node)) {
      if (node.getAttribute?.("role") === "radiogroup" || node.localName === "fieldset") return node;
    }
    if (element.name) return `${element.name}`;
    // One row of a table is chosen.
    const table = element.closest?.("table,[role=table],[role=grid]");
    if (table) return table;
    return parentOf(parentOf(element) ?? element) ?? element;
  }

  const namesakes = (element) => element.getRootNode().querySelectorAll(`input[type=radio][name="${CSS.escape(element.name)}"]`);

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

  /** Words of a tick box that is one of several, at most: what is longer is a statement of its own, surely where somebody speaks. */
  const CHOICE_MAX = 24;
  const LONG_MAX = 60;
  const SPEAKS = /\b(i|we|my|our|declare|confirm|agree|accept|consent|certify)\b|声明|承诺|保证|同意|确认|本人|我/i;

  function rowOf(element) {
    for (let node = parentOf(element), i = 0; node && i < 3; node = parentOf(node), i += 1) {
      const boxes = [...node.querySelectorAll("input[type=checkbox],[role=checkbox]")];
      if (boxes.length < 2) continue;
      // The page itself says of many that they are one choice, such as of all classes.
      const isOne = boxes.every((box) => box.name && box.name === boxes[0].name);
      if ((boxes.length > 12 && !isOne) || node.querySelector("textarea,select,input:not([type=checkbox])")) break;
      const most = boxes.length > 2 && !SPEAKS.test(textOf(node)) ? LONG_MAX : CHOICE_MAX;
      if (textOf(node).length <= most * boxes.length && boxes.every((box) => box !== node && textOf(besides(box, boxes)).length <= most)) return node;
      break;
    }
    for (let node = parentOf(element); node; node = parentOf(node)) {
      if (/group/.test(node.getAttribute?.("role") ?? "") || node.localName === "fieldset") return node;
      if (node.localName === "form") return null;
    }
    return null;
  }

  /** What is drawn for one box alone: around it, or after it. */
  function besides(box, boxes) {
    const around = parentOf(box);
    if (around && boxes.filter((other) => contains(around, other)).length === 1) return around;
    return box.nextElementSibling ?? box;
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

  /** What opens a part of the page that is folded away and holds controls, in the order of the page. */
  function folds() {
    const all = /** @type {any[]} */ (walk().elements);
    return all.filter((element) => {
      if (!visible(element)) return false;
      if (element.localName === "summary") return !element.parentElement?.open && holdsControls(element.parentElement);
      if (element.getAttribute("aria-expanded") !== "false" || element.hasAttribute("aria-haspopup") || element.getAttribute("role") === "combobox") return false;
      if (element.localName !== "button" && element.getAttribute("role") !== "button") return false;
      const part = byId(element, element.getAttribute("aria-controls") ?? "") ?? behind(element);
      // What is drawn only when it is opened cannot be looked into: another fold of its kind tells.
      return part ? holdsControls(part) : all.some((other) => other !== element && isOpenFold(other, element));
    });
  }

  /** How far around the head of a fold its contents lie. */
  const FOLD_REACH = 3;

  /** What follows the head of a fold, is not drawn and holds controls. */
  function behind(element) {
    for (let node = element, i = 0; node && i < FOLD_REACH; node = parentOf(node), i += 1) {
      const next = node.nextElementSibling;
      if (next) return !visible(next) && holdsControls(next) ? next : null;
    }
    return null;
  }

  /** Whether a fold of the same kind is open and holds controls. */
  function isOpenFold(other, element) {
    if (other.getAttribute("aria-expanded") !== "true" || other.localName !== element.localName || buildOf(other) !== buildOf(element)) return false;
    for (let node = parentOf(other), i = 0; node && i < FOLD_REACH && !contains(node, element); node = parentOf(node), i += 1) if (holdsControls(node)) return true;
    return false;
  }

  const CONTROL = "input:not([type=hidden]):not([type=search]),textarea,select,[contenteditable],[role=combobox],[role=radio]";

  /** Whether a control lies in a place, also by a slot or in the root of a component. */
  function holdsControls(place) {
    for (const open = place ? [place] : []; open.length; ) {
      const element = open.pop();
      if (element !== place && element.matches?.(CONTROL)) return true;
      open.push(...childrenOf(element));
    }
    return false;
  }

  filler.page = { EMPTY, folds, units, walk, parentOf, childrenOf, contains, common, visible, passes, tidy, pieces, textOf, byId, isDisabled };
})();
