// Filler: several lines where the page has one box for each, with a button that brings more.
"use strict";

globalThis.touchstone ??= {};

(() => {
  const filler = (touchstone.filler ??= {});
  if (filler.list) return;
  const { page, act } = filler;

  /** Boxes that are filled at most: more go by a file or by another form. */
  const MOST = 300;
  /** Boxes around a list, at most. */
  const WRAPPED = 10;
  /** Elements around a box up to its row, and choices beside it, at most. */
  const ROW_UP = 10;
  const CHOICES = 3;
  /** Boxes of one column begin within so many pixels. */
  const ALIGNED = 12;
  /** How long a box may take to appear after its button was pressed. */
  const APPEAR_MS = 1500;

  /** Words of a button that brings one box more, by language. */
  const MORE = /^(?:one )?(add|another|more|new|insert)( (another|more|one more|one|a|an|new|further|extra))?( ((infringing|product|item|listing|offer|web|reported) )?(urls?|links?|listings?|items?|products?|rows?|lines?|asins?|address(es)?|pages?|offers?|publications?|adverts?|ads?|locations?|entry|entries|fields?|boxes|contents?|codes?))?( more)?$/i;
  const MORE_ZH = /^(再|继续)?(添加|新增|增加|加)(一个|一行|一条|一项|更多|其他)?(侵权|被?投诉|被控|涉嫌|商品|产品|宝贝){0,3}(链接|网址|地址|商品|产品|宝贝|行|条|项)?$/;

  /** In Spanish, Portuguese, Indonesian, French and Italian; in German the verb comes last. */
  const MORE_OTHER = /^(agregar|añadir|adicionar|incluir|tambah(kan)?|ajouter|aggiungi)( (otr[oa]|outr[oa]|más|mais|un[oa]?|lagi|une?( autre)?|un altr[oa]|altr[oi]))?( (enlaces?|links?|urls?|publicaci(ón|ones)|productos?|produtos?|anúncios?|filas?|linhas?|baris|tautan|produk|liens?|annonces?|produits?|lignes?|inserzion[ei]|annunc(io|i)|prodott[oi]|righe|riga))?$|^((weitere[nrs]?|noch ein(en)?) )?(angebote?|links?|urls?|produkte?|zeilen?) hinzufügen$|^(weitere[nrs]? )?hinzufügen$/i;

  const one = (words) => MORE.test(words) || MORE_OTHER.test(words);

  function brings(words) {
    const said = words.replace(/[^\p{L}]+/gu, " ").trim();
    const han = said.replace(/[^\u4e00-\u9fff]/g, "");
    const latin = said.replace(/[\u4e00-\u9fff]+/g, " ").trim().replace(/\s+/g, " ");
    if (!han && !latin) return /^[+＋\s]+$/.test(words);
    // Two languages may say it one after the other.
    const both = [...latin.matchAll(/ /g)].some(({ index }) => one(latin.slice(0, index)) && one(latin.slice(index + 1)));
    return (!han || MORE_ZH.test(han)) && (!latin || one(latin) || both);
  }

  const plain = (unit) => unit.kind === "text" && ["text", "url", ""].includes(unit.element.getAttribute("type")?.toLowerCase() ?? "");

  /** A button that brings another box, in a place or right behind it: it says so, and is no way to send the form. */
  const nearButton = (around) => buttonIn(within(around)) ?? buttonIn(behind(around));

  /** The same of a list that lies in boxes of its own, as tables do, with the button behind these. */
  function moreButton(around) {
    const inside = buttonIn(within(around));
    if (inside) return inside;
    const others = filler.scan().units.filter(({ element }) => !page.contains(around, element));
    for (let node = around, i = 0; node && i < WRAPPED && !others.some(({ element }) => page.contains(node, element)); node = page.parentOf(node), i += 1) {
      const button = buttonIn(behind(node));
      if (button) return button;
    }
    return null;
  }

  /** What follows a place up to the next control. */
  function behind(around) {
    const controls = filler.scan().units.filter(({ element }) => !page.contains(around, element));
    const found = [];
    for (let next = around.nextElementSibling; next; next = next.nextElementSibling) {
      if (controls.some(({ element }) => page.contains(next, element))) break;
      found.push(...within(next));
    }
    return found;
  }

  function buttonIn(elements) {
    for (const element of elements) {
      const isInput = element.localName === "input" && element.type === "button";
      if (!isInput && element.localName !== "button" && element.getAttribute("role") !== "button" && element.localName !== "a") continue;
      const words = (isInput ? element.value : page.textOf(element)) || element.getAttribute("aria-label") || "";
      if (words && brings(page.tidy(words)) && page.visible(element) && !page.isDisabled(element) && !act.guarded(element)) return element;
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

  const isChoice = (unit) => ["select", "combo", "radio"].includes(unit.kind);

  /** The row of a line beside whose box there are choices alone, where a button behind it brings the next; null where there are none. */
  function lineOf(unit) {
    for (let node = page.parentOf(unit.element), i = 0; node && i < ROW_UP && node !== document.body; node = page.parentOf(node), i += 1) {
      const beside = filler.scan().units.filter((other) => other.element !== unit.element && page.contains(node, other.element));
      if (!beside.every(isChoice) || beside.length > CHOICES) return null;
      if (beside.length && page.parentOf(node) && (growsBehind(node) || rowsLike(node).length > 1)) return node;
    }
    return null;
  }

  /** Whether a button behind a row, or behind what holds nothing but the row, brings another. */
  function growsBehind(row) {
    const others = filler.scan().units.filter(({ element }) => !page.contains(row, element));
    for (let node = row; node && !others.some(({ element }) => page.contains(node, element)); node = page.parentOf(node)) if (buttonIn(behind(node))) return true;
    return false;
  }

  /** Elements beside one that are built as it is and begin at the same edge, as rows do; and it. */
  function rowsLike(node) {
    const begins = (element) => element.getBoundingClientRect().left;
    const built = [...page.childrenOf(page.parentOf(node))].filter((other) => other.localName === node.localName && other.className === node.className);
    return built.filter((other) => Math.abs(begins(other) - begins(node)) < ALIGNED);
  }

  /** Choices beside the box of a line, in their order. */
  function choicesBeside(unit) {
    const row = lineOf(unit);
    return row ? filler.scan().units.filter((other) => isChoice(other) && page.contains(row, other.element)) : [];
  }

  /** The largest element around a box in which nothing but such boxes stands. */
  function home(unit) {
    // Of a table each line is a row, whatever else stands in it.
    const table = unit.element.closest?.("tr,[role=row]")?.closest("table,[role=table],[role=grid]");
    if (table) return table;
    // So is each of the parts in which a line is asked for with more about it, where a button brings the next.
    const part = unit.element.closest?.("fieldset,[role=group]");
    if (part && boxes(part).length > 1 && page.parentOf(part) && nearButton(page.parentOf(part))) return page.parentOf(part);
    const line = lineOf(unit);
    if (line) return page.parentOf(line);
    const others = filler.scan().units.filter((other) => !plain(other) || other.element.type !== unit.element.type);
    let best = unit.element;
    for (let node = unit.element, i = 0; node && i < 8 && node !== document.body; node = page.parentOf(node), i += 1) {
      if (others.some((other) => page.contains(node, other.element))) break;
      // Boxes that a question of their own stands beside are no further lines; those of another column stay out of the way.
      const under = boxes(node).filter((box) => Math.abs(left(box) - left(unit)) < ALIGNED);
      if (boxes(node).length > 1 && !nearButton(node) && !alike(under.length > 1 ? under : boxes(node).slice(0, 1).concat(under))) break;
      best = node;
      if (nearButton(node)) break;
    }
    return best;
  }

  const boxes = (around) => filler.scan().units.filter((unit) => plain(unit) && page.contains(around, unit.element));

  /** The boxes in a place, and those that its button brings between the two. */
  function between(around, button) {
    const inside = boxes(around);
    if (!button || page.contains(around, button)) return inside;
    const after = (box, node) => node.compareDocumentPosition(box.element) & Node.DOCUMENT_POSITION_FOLLOWING;
    return boxes(page.parentOf(around)).filter((box) => page.contains(around, box.element) || (after(box, around) && !after(box, button)));
  }

  /** What a box for a further line may be called by itself. */
  const LINE = /^(https?:.*|((enter|paste|add|type)( an?| the| one| another)? )?(listing |item |product )?(urls?|links?|asin|web address|address)|(请?(输入|填写|粘贴)(一个|一条)?)?(侵权|投诉)?(商品|产品)?(链接|网址|链接地址))?\s*#?[\s:：*]*$/i;
  const bare = (unit) => ([...unit.labels].sort((a, b) => b.weight - a.weight)[0]?.text ?? "").replace(/\d+/g, "#");
  const left = (unit) => unit.element.getBoundingClientRect().left;

  /** Whether a box is for a further line: called as the first is, numbered, or by no words of its own. */
  const further = (first) => (unit) => LINE.test(bare(unit)) || says(unit, first);
  const letters = (text) => text.replace(/[^\p{L}#]/gu, "");
  /** Whether the words of one stand among those of another. */
  const says = (some, all) => letters(bare(some)).length > 0 && letters(bare(all)).includes(letters(bare(some)));

  const alike = (units) => units.every(further(units[0]));

  /** Boxes that are numbered as the first is: by their first name wherever they stand, by a lesser one below each other. */
  function numbered(first) {
    const all = filler.scan().units.filter(plain);
    const name = letters(bare(first));
    const alike = name.includes("#") ? all.filter((unit) => letters(bare(unit)) === name) : [];
    if (alike.length > 1) return alike;
    const names = (unit) => unit.labels.map(({ text }) => letters(text.replace(/\d+/g, "#"))).filter((one) => one.includes("#"));
    const own = new Set(names(first));
    const rows = all.filter((unit) => name && letters(bare(unit)) === name && Math.abs(left(unit) - left(first)) < ALIGNED);
    if (rows.length > 1) return rows;
    return own.size ? all.filter((unit) => Math.abs(left(unit) - left(first)) < ALIGNED && names(unit).some((one) => own.has(one))) : [];
  }

  /** The boxes for lines: of a table's rows those of the column in which the first stands. */
  function column(unit, all) {
    const others = all.filter((box) => box.element !== unit.element);
    const strange = others.some((box) => !further(unit)(box));
    return others.filter((box) => further(unit)(box) && (!strange || Math.abs(left(box) - left(unit)) < ALIGNED));
  }

  /** How far above a box its tags may stand. */
  const TAGS_UP = 6;

  /** Whether a line stands near a box. The text of an element is read up to a length, so the nearest are asked first. */
  function shows(box, line) {
    for (let node = box, i = 0; node && i < TAGS_UP; node = page.parentOf(node), i += 1) if (page.textOf(node).includes(line)) return true;
    return false;
  }

  /** Whether the page says that Enter ends a line of this box. */
  function wantsEnter(unit) {
    const around = page.parentOf(unit.box) ?? unit.box;
    return /\benter\b|回车/i.test(`${unit.element.placeholder ?? ""} ${page.textOf(around)}`);
  }

  /** The lines of a field for a box that takes one; null where it is no list. @param {any} unit @param {any} field @returns {string[] | null} */
  function linesFor(unit, field) {
    const [value] = field.values;
    // A box beside each listing asks for the seller of that one, named before or not: numbered, or as many as there are.
    const named = (/** @type {any} */ one) => one.labels[0]?.text ?? "";
    const alike = () => filler.scan().units.filter((one) => plain(one) && named(one) && named(one) === named(unit)).length;
    const each = field.name === "sellers" && (numbered(unit).length > 1 || alike() === field.values.at(-1)?.split("\n").length) ? field.values.at(-1) : value;
    return each.includes("\n") ? each.split("\n") : null;
  }

  /**
   * A box whose lines become tags: its button empties it and shows the line beside it. Null where the button brings
   * another box; the first line then stands in its own.
   */
  async function asTags(unit, lines, button, put) {
    const { element } = unit;
    const shown = [];
    for (const line of lines.slice(0, MOST)) {
      const result = await put(unit, line);
      if (result.value === undefined) break;
      const before = boxes(page.parentOf(page.parentOf(unit.box)) ?? unit.box).length;
      if (!button.isConnected || page.isDisabled(button)) break;
      act.press(button);
      const emptied = await act.until(() => !element.value && shows(unit.box, line), APPEAR_MS);
      if (!emptied) {
        // It brought a further box: that one is found like any other.
        if (!shown.length && (element.value || boxes(page.parentOf(page.parentOf(unit.box)) ?? unit.box).length > before)) return null;
        break;
      }
      shown.push(line);
    }
    if (!shown.length) return null;
    const value = shown.join("\n");
    return shown.length === lines.length ? { value, kept: true } : { check: value, kept: true, why: `${shown.length} of ${lines.length} lines became tags` };
  }

  /** What is typed into in a list that opens. @param {any} unit */
  const inputOf = (unit) => [unit.inner, unit.element].find((element) => element?.localName === "input" && !element.readOnly);

  /** A list that makes a tag of each line that is typed and ended by Enter. @param {any} unit @param {string[]} lines */
  async function typeTags(unit, lines) {
    const input = inputOf(unit);
    const shown = [];
    for (const line of lines.slice(0, MOST)) {
      act.type(input, line);
      act.key(input, "Enter");
      if (!(await act.until(() => !input.value && shows(unit.box, line), APPEAR_MS))) break;
      shown.push(line);
    }
    if (input.value) act.type(input, "");
    act.leave(input);
    const value = shown.join("\n");
    if (!shown.length) return { why: "the list takes nothing that is typed" };
    return shown.length === lines.length ? { value, kept: true } : { check: value, kept: true, why: `${shown.length} of ${lines.length} lines became tags` };
  }

  /**
   * Puts each line into a box of its own.
   * @param {any} unit the first box @param {string[]} lines
   * @param {(box: any, line: string) => Promise<any>} put
   */
  async function putLines(unit, lines, put) {
    let first = unit;
    let around = home(first);
    // Further boxes stand before it and would hide it from the first.
    let button = moreButton(around);
    /** A page that looks a line up may draw its row anew. */
    const anew = () => {
      // So may a page its button, with the row that it brought.
      const drawn = button && !button.isConnected;
      if (first.element.isConnected && !drawn) return;
      first = first.element.isConnected ? first : (filler.scan().units.find((other) => plain(other) && other.element.value === lines[0]) ?? first);
      around = home(first);
      button = button?.isConnected ? button : moreButton(around);
    };
    const rest = () => {
      anew();
      const line = lineOf(first);
      if (line) return rowsLike(line).flatMap(boxes).filter((box) => box.element !== first.element);
      const all = numbered(first);
      return all.length > 1 ? all.filter((box) => box.element !== first.element) : column(first, between(around, button?.isConnected ? button : null));
    };
    const filled = [];
    let tags = 0;
    if (button && numbered(unit).length < 2 && boxes(around).length < 2) {
      const taken = await asTags(unit, lines, button, put);
      if (taken) return taken;
    }
    for (const line of lines.slice(0, MOST)) {
      const used = new Set(filled.map((box) => box.element));
      const next = () => {
        anew();
        return filled.length ? rest().find((box) => !used.has(box.element) && !box.element.value && !box.disabled) : first;
      };
      let box = next();
      if (!box) {
        const more = button?.isConnected ? button : moreButton(around);
        if (more) {
          act.press(more);
          await act.until(next, APPEAR_MS);
          box = next();
        }
      }
      if (!box) break;
      const result = await put(box, line);
      if (result.value === undefined) break;
      // The box is empty again, and takes the next.
      if (result.kept) tags += 1;
      else filled.push(box);
    }
    if (tags && !filled.length) {
      const value = lines.slice(0, tags).join("\n");
      return tags === lines.length ? { value, kept: true } : { check: value, kept: true, why: `${tags} of ${lines.length} lines became tags` };
    }
    if (!filled.length) return { why: "the first line does not stay in its box" };
    const more = filled.slice(1);
    const value = lines.slice(0, filled.length).join("\n");
    // One of several, where the page has no place for the others, would be taken for all of them.
    if (filled.length === 1 && lines.length > 1) {
      act.type(filled[0].element, "");
      act.leave(filled[0].element);
      return { why: `the page has one box and no button for more: ${lines.length} lines` };
    }
    // Rows that were drawn anew are no longer the boxes that were filled.
    const kept = filled.some((box) => !box.element.isConnected);
    if (filled.length === lines.length) return { value, more, kept };
    return { check: value, more, kept, why: `${filled.length} of ${lines.length} lines: the page has no box for the others` };
  }

  filler.list = { put: putLines, choicesBeside, linesFor, shows, wantsEnter, inputOf, typeTags };
})();
