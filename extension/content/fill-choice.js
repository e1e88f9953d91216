// Filler: choices whose menu is drawn elsewhere in the document.
"use strict";

globalThis.touchstone ??= {};

(() => {
  const filler = (touchstone.filler ??= {});
  if (filler.choice) return;
  const { page, match, act } = filler;

  const OPEN_MS = 1500;
  /** Why nothing was chosen, where the choice is another one. */
  const NOTHING = match.NOTHING;
  const SCROLLS = 60;
  /** What a menu shows until its choices have come. */
  const LOADING = /^[^\p{L}\p{N}]*$|^(loading|please wait|searching|cargando|carregando|memuat)\W*$|^(加载中|正在加载|载入中|搜索中|请稍候)\W*$/iu;

  /** Elements with words of their own that are drawn now. */
  function drawn() {
    const found = new Set();
    for (const element of page.walk().elements) {
      if (/^(script|style|noscript|option)$/.test(element.localName)) continue;
      const words = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
      if ((words || element.getAttribute("role") === "option") && page.visible(element)) found.add(element);
    }
    return found;
  }

  /** The list that belongs to a combo box, when the page says so. */
  function named(unit) {
    for (const element of [unit.element, unit.inner].filter(Boolean)) {
      for (const id of `${element.getAttribute("aria-controls") ?? ""} ${element.getAttribute("aria-owns") ?? ""}`.split(/\s+/).filter(Boolean)) {
        const list = page.byId(element, id);
        if (list) return list;
      }
    }
    return null;
  }

  /** Options of an open menu: what has appeared since `before`, row by row. */
  function offered(unit, before) {
    const fresh = [...drawn()].filter((element) => !before.has(element) && !inValue(unit, element) && !filler.mark?.owns(element));
    const rows = new Map();
    const old = new Set();
    for (const element of before) for (let node = element; node && !old.has(node); node = page.parentOf(node)) old.add(node);
    for (const element of fresh) {
      const row = rowOf(unit, element, old);
      if (row && !rows.has(row)) rows.set(row, { text: page.textOf(row), element, row });
    }
    return [...rows.values()].filter((option) => option.text && option.text.length < 300 && !LOADING.test(option.text));
  }

  /** What the box shows as its value is no option. */
  function inValue(unit, element) {
    return page.contains(unit.element, element) && element.getAttribute("role") !== "option" && !element.closest?.("[role=listbox],[role=option]");
  }

  /** Whether each of the elements that are drawn begins below the one before. */
  function stacked(elements) {
    const tops = elements.filter(page.visible).map((element) => element.getBoundingClientRect().top);
    return tops.length > 1 && tops.slice(1).every((top, at) => top > tops[at] + 2);
  }

  /** The row of a menu in which words stand: never so large that the control itself lies in it, or what stood there before. */
  function rowOf(unit, element, old) {
    let best = element;
    for (let node = element, i = 0; node && i < 6; node = page.parentOf(node), i += 1) {
      if (old.has(node) || page.contains(node, unit.element)) break;
      if (/^(option|menuitem|menuitemradio|treeitem)$/.test(node.getAttribute?.("role") ?? "") || node.localName === "li") return node;
      if (/^(listbox|menu|dialog)$/.test(node.getAttribute?.("role") ?? "") || node.localName === "ul" || node === document.body) break;
      const parent = page.parentOf(node);
      const alike = parent ? [...parent.children].filter((child) => child.localName === node.localName && child.className?.split?.(" ")[0] === node.className?.split?.(" ")[0]) : [];
      if (alike.length > 1) best = node;
      // What is stacked are the rows; what stands side by side are the parts of one.
      if (alike.length > 1 && stacked(alike)) break;
    }
    return best;
  }

  /** Elements to press so that the menu opens, innermost first. */
  function handles(unit) {
    const found = [];
    if (unit.inner) found.push(unit.inner);
    found.push(unit.element);
    for (let node = page.parentOf(unit.element), i = 0; node && i < 3 && node !== page.parentOf(unit.box); node = page.parentOf(node), i += 1) found.push(node);
    return found.filter(page.visible);
  }

  const expanded = (unit) => [unit.element, unit.inner].some((element) => element?.getAttribute("aria-expanded") === "true");

  /**
   * Opens the menu and gives its options.
   * @returns {Promise<{ options: any[], before: Set<Element> } | null>}
   */
  async function open(unit) {
    const before = drawn();
    // A menu that no key closes stands open since it was looked into.
    const list = expanded(unit) ? named(unit) : null;
    if (list) {
      for (const element of before) if (page.contains(list, element)) before.delete(element);
      const standing = offered(unit, before);
      if (standing.length) return { options: standing, before };
    }
    for (const handle of handles(unit)) {
      if (expanded(unit) && named(unit)) break;
      act.press(handle);
      const options = await act.until(() => {
        const found = offered(unit, before);
        return found.length ? found : null;
      }, OPEN_MS / 2);
      if (options) {
        await act.settled(60, 900);
        return { options: offered(unit, before), before };
      }
    }
    const input = unit.inner ?? unit.element;
    act.key(input, "ArrowDown");
    const options = await act.until(() => {
      const found = offered(unit, before);
      return found.length ? found : null;
    }, OPEN_MS / 2);
    return options ? { options, before } : null;
  }

  /** How long a box that looks like any other may take to offer choices once one stands in it. */
  const OFFER_MS = 250;

  /** Whether a box that looks like any other is a list: choices appear as soon as one stands in it. */
  async function offers(unit) {
    const before = drawn();
    act.press(unit.element);
    const options = await act.until(() => {
      const found = offered(unit, before);
      return found.length > 1 ? found : null;
    }, OFFER_MS);
    if (options) await close(unit, { options });
    return Boolean(options);
  }

  /** What lies over a control and shows nothing, so that a press beside the menu closes it. */
  function coverOf(unit) {
    const control = handles(unit).at(0) ?? unit.element;
    // Only what is on the screen is found by its place.
    control.scrollIntoView?.({ block: "nearest", behavior: "instant" });
    const { left, top, width, height } = control.getBoundingClientRect();
    const over = document.elementFromPoint(left + width / 2, top + height / 2);
    const ours = !over || page.contains(unit.box, over) || page.contains(over, unit.element);
    return ours || page.textOf(over) || page.contains(over, document.body) ? null : over;
  }

  async function close(unit, { options }) {
    const gone = () => options.every(({ row }) => !row.isConnected || !page.visible(row));
    if (gone()) return;
    const input = unit.inner ?? unit.element;
    const cover = coverOf(unit);
    if (cover) {
      act.press(cover);
      if (await act.until(gone, 400)) return;
    }
    // A menu that fades out needs no help.
    if (!expanded(unit) && (await act.until(gone, 400))) return;
    act.key(input, "Escape");
    act.leave(input);
    if (await act.until(gone, 400)) return;
    // A menu of its own layer hears the key only where the keyboard stands.
    const [first] = options.filter(({ row }) => row.isConnected);
    if (first) act.key(first.row, "Escape");
    if (await act.until(gone, 400)) return;
    for (const type of ["pointerdown", "mousedown", "mouseup", "click"]) act.fire(document.body, type, {}, type.startsWith("pointer") ? PointerEvent : MouseEvent);
    await act.until(gone, 400);
  }

  /** Values that are typed at most into a box which offers something only then. */
  const TRIES = 3;

  /** A box that offers nothing before something is typed. It is emptied where nothing of it is meant. */
  async function typed(unit, values, others) {
    const input = [unit.inner, unit.element].find((element) => element?.localName === "input" && !element.readOnly);
    if (!input || input.value) return null;
    const before = drawn();
    for (const value of values.slice(0, TRIES)) {
      input.focus({ preventScroll: true });
      act.setValue(input, value);
      act.fire(input, "input", { inputType: "insertText", data: value }, InputEvent);
      act.key(input, "Unidentified");
      const found = await act.until(() => match.chooseOption(values, offered(unit, before), others).option, OPEN_MS);
      if (found) return { options: offered(unit, before), before };
    }
    act.setValue(input, "");
    act.fire(input, "input", { inputType: "deleteContentBackward" }, InputEvent);
    act.leave(input);
    return null;
  }

  /** Options that come only when asked for: by the search box, then by scrolling. */
  async function seek(unit, opened, values, others) {
    const choose = () => match.chooseOption(values, offered(unit, opened.before), others);
    const input = [unit.inner, unit.element].find((element) => element?.localName === "input" && !element.readOnly);
    if (input) {
      const earlier = JSON.stringify(offered(unit, opened.before).map((option) => option.text));
      // The page may know it by another name, or in another language.
      for (const value of values.slice(0, TRIES)) {
        act.setValue(input, value);
        act.fire(input, "input", { inputType: "insertText", data: value }, InputEvent);
        const found = await act.until(() => (choose().option ? choose() : null), 1200);
        if (found) return found;
      }
      act.setValue(input, "");
      act.fire(input, "input", { inputType: "deleteContentBackward" }, InputEvent);
      await act.until(() => JSON.stringify(offered(unit, opened.before).map((option) => option.text)) === earlier, 600);
    }
    const first = offered(unit, opened.before)[0]?.row;
    let scroller = first;
    while (scroller && scroller.scrollHeight <= scroller.clientHeight + 4) scroller = page.parentOf(scroller);
    if (!scroller || scroller === document.documentElement || scroller === document.body) return choose();
    scroller.scrollTop = 0;
    for (let i = 0; i < SCROLLS; i += 1) {
      const found = choose();
      if (found.option) return found;
      const at = scroller.scrollTop;
      scroller.scrollTop = at + scroller.clientHeight * 0.8;
      act.fire(scroller, "scroll", { bubbles: false });
      if (scroller.scrollTop === at) break;
      await act.settled(40, 300);
    }
    return choose();
  }

  /** What a list of several says instead of what they are; these stand beside it as tags. */
  const COUNTED = /^\d+ (\p{L}+ )?(selected|chosen)$|^已选(择|中)?\s*\d+\s*[项个]?$/iu;

  /** The value that a combo box shows: the nearest words around it that are not its label. */
  function shown(unit) {
    const input = [unit.inner, unit.element].find((element) => element?.localName === "input");
    if (input?.value && !COUNTED.test(input.value)) return input.value;
    if (unit.element.localName !== "input") {
      const own = page.textOf(unit.element);
      if (own) return own;
    }
    const labels = new Set(unit.labels.flatMap((label) => (label.source === "placeholder" ? [] : [label.text])));
    for (let node = page.parentOf(unit.inner ?? unit.element); node; node = page.parentOf(node)) {
      const words = page.pieces(node).map((piece) => piece.text).filter((text) => !labels.has(text));
      if (words.length) return words.join(" ");
      if (node === unit.box) break;
    }
    return "";
  }

  /**
   * Chooses one of `values`. Leaves the choice as it was when no option says any of them.
   * @param {any} unit @param {string[]} values
   * @param {((found: any, options: any[]) => boolean) | null} exact the label alone is not enough: what is offered must pass this
   * @param {string[]} [others] what the choices that are not meant are called
   * @param {boolean} [search] whether something may be typed to see more of the choices
   * @param {string} [whole] the text of which this is the first part, where one choice leads to another: province, city
   * @returns {Promise<{ text: string } | { why: string }>}
   */
  async function choose(unit, values, exact, others = [], search = !exact, whole = "") {
    const standing = shown(unit);
    if (standing && match.optionScore(values, standing) >= 0.9) return { text: standing };
    const opened = (await open(unit)) ?? (search ? await typed(unit, values, others) : null);
    if (!opened) return { why: "the choice does not open" };
    let found = match.chooseOption(values, opened.options, others);
    if (!found.option && search) found = await seek(unit, opened, values, others);
    // Countries share a code: the one that is meant by its name may stand further down.
    else if (search && DIAL.test(values[0]) && values.length > 1 && (found.score ?? 1) < NAMED) {
      const named = await seek(unit, opened, values.slice(1), others);
      found = named.option ? named : match.chooseOption(values, offered(unit, opened.before), others);
    }
    if (!found.option || (exact && !exact(found, opened.options))) {
      await close(unit, opened);
      return { why: found.why ?? NOTHING };
    }
    const { path, taken } = await descend(unit, values, found.option, others, whole);
    await close(unit, opened);
    const text = path.length > 1 && taken ? shown(unit) : path[0];
    return taken ? { text } : { why: `"${path.join(" / ")}" was pressed and the page does not show it` };
  }

  /** A country's dialling code alone; and how well an option says a value that names its country. */
  const DIAL = /^\+\d{1,4}$/;
  const NAMED = 0.9;

  /** Choices that lead to further ones, at most: a province, a city, a district, a street. */
  const LEVELS = 4;

  /** Where a reason's text goes from what it is about to what it says: "Improper use of copyright: picture theft". */
  const PARTED = /\s*[:：]\s*|\s+[-–—/]\s+|(?<=\p{Script=Han})[-–—](?=\p{Script=Han})/u;
  const later = (/** @type {string[]} */ texts) => [...texts, ...texts.flatMap((text) => text.split(PARTED).slice(1))];

  /** Presses an option, and those to which it leads, until the page shows what was chosen. */
  async function descend(unit, values, option, others, whole) {
    const path = [];
    /** What the page may show of each choice on the path. @type {string[][]} */
    const names = [];
    for (let next = option; next && path.length < LEVELS; ) {
      const { row, element, text } = next;
      path.push(text);
      // What explains a choice stands in the menu alone.
      const [{ text: title = text } = {}] = page.pieces(row);
      names.push([text, title]);
      const before = drawn();
      act.press(element);
      const says = (texts, floor) => match.optionScore(texts, shown(unit)) >= floor;
      const said = () => names.every((one) => says(one, path.length > 1 ? 0.5 : 0.68)) && (path.length > 1 || says(values, 0.5));
      /** What the option has brought while the menu stays open. */
      const deeper = () => (row.isConnected && page.visible(row) ? offered(unit, before).filter((one) => one.row !== row) : []);
      const came = await act.until(() => said() || deeper().length > 0, 1200);
      if (!came) return { path, taken: (await filler.dialog.agree(row, unit.element)) && Boolean(await act.until(said, 1200)) };
      if (said()) return { path, taken: true };
      await act.settled(60, 600);
      if (said()) return { path, taken: true };
      const further = deeper();
      const named = whole ? further.filter((one) => whole.includes(one.text)) : [];
      next = named.length === 1 ? named[0] : match.chooseOption(later(values), further, later(others)).option;
      // What came was no further choice where it goes again and the page shows what was chosen.
      if (!next) return { path, taken: Boolean(await act.until(() => said() && !deeper().length, 1200)) };
    }
    return { path, taken: false };
  }

  filler.choice = { choose, drawn, offers, shown, NOTHING };
})();
