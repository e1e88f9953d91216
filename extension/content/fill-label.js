// Filler: the words beside each control, as a person reads them.
"use strict";

globalThis.touchstone ??= {};

(() => {
  const filler = (touchstone.filler ??= {});
  if (filler.scan) return;
  const { EMPTY, units, walk, parentOf, childrenOf, contains, common, passes, tidy, pieces, textOf, byId, isDisabled } = filler.page;
  const { heading } = filler;

  /** Words of which what stands on an upload field is made, in any order: no label either. */
  const UPLOADING = /\b(click|tap|press|please|choose|select|browse|upload|attach|add|drop|drag|and|or|to|a|an|the|your|some|it|them|into|in|on|from|this|area|zone|box|here|files?|documents?|images?|pictures?|photos?|computer|device|no|chosen|selected)\b|点击|按钮|拖拽|拖放|拖动|拖到|拖入|拖至|将|把|请|或者|或|选择|上传|添加|浏览|本地|文件|图片|附件|此处|这里|到|至|此|区域|未|任何|已/gi;
  /** What such words begin with where more follows. */
  const UPLOADS = /^(please )?(upload|attach|add|choose|select|browse)( (the|your|an?))?\s+|^请?(点击)?(上传|添加|选择)/i;
  const isUpload = (words) => !/[\p{L}\p{N}]/u.test(words.replace(UPLOADING, ""));

  /** @type {WeakMap<Element, any[]>} labels as first seen: later the chosen value stands among the words. */
  let frozen = new WeakMap();
  /** @type {WeakMap<Element, string>} headings of the parts in which controls stand. */
  const parts = new WeakMap();

  /**
   * The form's controls with the words beside them.
   * @param {Set<string>} shown values that the filler brought about; they are no labels
   */
  function scan(shown = new Set()) {
    const { elements, roots } = walk();
    const drawn = [...units(elements), ...filler.card.units(elements)];
    const found = main(drawn.filter((unit) => !filler.mark?.owns(unit.element)), elements);
    const holds = new Map();
    for (const unit of found) {
      const above = new Set();
      for (const member of unit.members) for (let node = member; node; node = parentOf(node)) above.add(node);
      for (const node of above) holds.set(node, (holds.get(node) ?? 0) + 1);
    }
    const own = new Set(found.flatMap((unit) => unit.members));
    for (const unit of found) {
      let box = common(unit.members);
      for (let up = parentOf(box); up && holds.get(up) === 1 && up !== document.body; up = parentOf(up)) box = up;
      unit.box = box;
      if (renamed(unit)) frozen.delete(unit.element);
      const known = frozen.get(unit.element);
      unit.labels = known ?? labels(unit, own, shown);
      unit.options = options(unit);
      unit.disabled = unit.members.every(isDisabled);
    }
    const fresh = found.filter((unit) => !frozen.has(unit.element));
    if (fresh.length) {
      filler.place.label(fresh, found);
      for (const unit of fresh) fallBack(unit, own, shown, found);
      follow(fresh, found);
      weigh(fresh, found);
      for (const unit of fresh) {
        // The words beside what is folded away are not drawn yet; a hidden upload may be found all the same.
        const home = parentOf(unit.element);
        if (unit.labels.length && (!home || passes(home))) frozen.set(unit.element, unit.labels);
        parts.set(unit.element, heading.part(unit));
      }
    }
    for (const unit of found) unit.part = parts.get(unit.element) ?? "";
    found.forEach((unit, at) => (unit.inAddress = found.slice(Math.max(0, at - ADDRESS_REACH), at + ADDRESS_REACH + 1).some((other) => other !== unit && isAddressPart(other))));
    for (const unit of fresh) qualify(unit, found);
    mark(found);
    return { units: found, roots, size: elements.length };
  }

  /** Whether a page that keeps its controls and draws other questions beside them has given this one another name. @param {any} unit */
  function renamed({ element, box, kind }) {
    const tied = element.labels?.[0];
    // An upload may have no words but those of its box.
    const [place, told] = kind === "file" && !(tied && textOf(tied)) ? [box, "box"] : [tied, "label"];
    const known = place && frozen.get(element)?.filter(({ source }) => source === told);
    if (!known?.length) return false;
    const now = textOf(place);
    return Boolean(now) && !known.some(({ text }) => now.includes(text) || text.includes(now));
  }

  /** Controls between a country and the other parts of an address, at most. */
  const ADDRESS_REACH = 2;
  const ADDRESS_PART = /^\W*((city|town|zip|post(al)?)\b|street|address line|ciudad|c[oó]digo postal|calle|cidade|cep\b|rua\b|kota\b|kode ?pos|邮编|邮政编码|城市|街道)/i;
  const isAddressPart = (unit) => unit.kind === "text" && unit.labels.some(({ text, weight }) => weight >= 0.75 && ADDRESS_PART.test(text));

  /** A label of one word leaves open of what: its heading says it. */
  const BARE = /^(name|number|no|type|kind|holder|owner|territory|country|place|date|certificate|title|reason|e-?mail|mail|phone|tel|address|company|firm|role|files?|documents?|links?|urls?|名称|编号|号码|类型|类别|种类|地区|国家|日期|证书|证号|原因|理由|文件|材料|姓名|电话|邮箱|公司|身份|链接|n[úu]mero|nomor)$/i;
  const SUBJECT_MAX = 24;

  /** What is called by nothing but "Title" or "Name" right before the number of a right is that right's. */
  const TITLED = /^(title|name|名称)$/i;
  const NUMBERED = /^(registration|certificate|patent|right) (number|no)\b|^(注册号|登记号|证书编号|证书号|专利号|权利编号)/i;
  const lone = (text) => text.replace(/[\s*＊:：.]+/g, " ").trim();

  function qualify(unit, found) {
    const next = found[found.indexOf(unit) + 1];
    const titled = unit.kind === "text" && unit.labels.find(({ text }) => TITLED.test(lone(text)));
    if (titled && next?.labels.some(({ text }) => NUMBERED.test(lone(text)))) {
      const named = { ...titled, text: /[\u4e00-\u9fff]/.test(titled.text) ? "权利名称" : "Name of the right" };
      unit.labels.splice(unit.labels.indexOf(titled), 1, named);
    }
    const subject = unit.part.replace(/^[\s\d一二三四五六七八九十.、:：)）]+/, "").trim();
    if (!subject || subject.length > SUBJECT_MAX) return;
    for (const { text, weight, source } of [...unit.labels]) {
      const word = text.replace(/[\s*＊:：.]+/g, (gap) => (/^\s+$/.test(gap) && /[a-z]/i.test(text) ? " " : "")).trim();
      const chinese = /[\u4e00-\u9fff]/.test(word);
      if (BARE.test(word)) unit.labels.push({ text: chinese ? `${subject}${word}` : `${subject} ${word.toLowerCase()}`, weight: weight * 0.95, source });
    }
  }

  /** A tick that brings a second person into a part: what follows there is that one's. */
  const SECOND = /\b(second(ary)?|alternat(e|ive)|additional|another|backup) (contact|person|e-?mail|address)|备用|其他联系人|第二联系人/i;

  /** Notes under which such tick each control of a part stands. @param {any[]} found */
  function mark(found) {
    let under = "";
    let part = "";
    for (const unit of found) {
      if (unit.part !== part) under = "";
      part = unit.part;
      if (unit.kind === "checkbox" && unit.members.length === 1) under = unit.labels.find(({ text }) => SECOND.test(text))?.text ?? under;
      unit.under = under;
    }
  }

  /** Controls that must be named behind themselves before a page is taken for one that names its controls so. */
  const FOLLOW_MIN = 3;
  const TYPED = /^(text|textarea|rich|date|select|combo|file)$/;

  /** A page that writes its questions after their controls: what stands before a control is then another one's. */
  function follow(fresh, found) {
    const typed = found.filter((unit) => TYPED.test(unit.kind));
    const behind = typed.filter((unit) => unit.labels.some(({ source }) => source === "after"));
    if (behind.length < FOLLOW_MIN || behind.length * 3 < typed.length * 2) return;
    // Where words of their own stand before most of them, what follows is help.
    if (behind.filter((unit) => unit.labels.some(({ source }) => source === "drawn")).length * 3 > behind.length) return;
    // Behind two controls, such as a code and a number, stands the question of the second.
    for (const unit of fresh.filter((one) => TYPED.test(one.kind) && !one.labels.length)) {
      const next = unit.box.nextElementSibling;
      if (next && !found.some(({ element }) => contains(next, element)) && textOf(next)) unit.labels = [{ text: textOf(next), weight: 0.93, source: "after" }];
    }
    for (const unit of fresh.filter((one) => behind.includes(one))) {
      unit.labels = unit.labels.filter(({ source }) => source !== "drawn" && source !== "preceding").map((label) => (label.source === "after" ? { ...label, weight: 0.93 } : label));
    }
  }

  /** Words that stand beside several controls, such as the heading of a part, name none of them where it has others. */
  function weigh(fresh, found) {
    const seen = new Map();
    for (const unit of found) for (const text of new Set(unit.labels.map((label) => label.text))) seen.set(text, (seen.get(text) ?? 0) + 1);
    for (const unit of fresh) {
      // What a line asks for in several boxes stays: a day in three lists, a code and a number.
      const own = unit.labels.filter((label) => (seen.get(label.text) ?? 0) < 2 || label.source === "group" || (/^(row|term|line)$/.test(label.source) && label.weight <= 0.8));
      // What follows a box is often said of its contents: "Found".
      if (own.some((label) => label.weight >= 0.7 && !/^(after|row|term|line)$/.test(label.source))) unit.labels = own;
    }
  }

  /** Controls that stand in one place at most beside the form: a log-in, a search, a newsletter. */
  const ASIDE_MAX = 4;
  const ASIDE = /^(header|nav|footer|aside)$/;
  const ASIDE_ROLE = /^(banner|navigation|search|contentinfo|complementary)$/;

  /** Whether a form is one of its own: it searches, logs in, takes an address alone, or has a button. A part of a page may be a form in name. */
  function sends(form) {
    if (form.querySelector("input[type=submit],input[type=image],input[type=search],input[type=password]")) return true;
    const controls = form.querySelectorAll("input,select,textarea");
    const alone = controls.length === 1 && controls[0].type === "email";
    return alone || [...form.querySelectorAll("button")].some((button) => !isUpload(textOf(button)));
  }

  /** What is pressed beside a box that takes an address for news. */
  const NEWS = /\b(subscribe|sign ?up|newsletter|notify me|join)\b|订阅|訂閱|\b(suscr|inscrev|inscr[ií]b|assin|abonn|iscriv|berlangganan)/i;
  /** How far around such a box its button stands, at most. */
  const NEWS_REACH = 4;

  /** Whether a box takes an address for news: it stands alone with a button that says so. */
  function takesNews(unit, found) {
    if (unit.kind !== "text") return false;
    for (let node = parentOf(unit.element), i = 0; node && i < NEWS_REACH; node = parentOf(node), i += 1) {
      if (found.some((other) => other !== unit && contains(node, other.element))) return false;
      const button = node.querySelector?.("button,[role=button],input[type=submit],input[type=button]");
      if (button) return NEWS.test(textOf(button) || button.value || "");
    }
    return false;
  }

  /** The controls of the form itself, without those of the page around it. */
  function main(all, elements) {
    const found = all.filter((unit) => !takesNews(unit, all));
    if (found.length <= ASIDE_MAX) return found;
    const places = new Map();
    const put = (place, unit) => places.set(place, (places.get(place) ?? new Set()).add(unit));
    for (const unit of found) {
      for (let node = parentOf(unit.element); node; node = parentOf(node)) {
        if ((node.localName === "form" && sends(node)) || ASIDE.test(node.localName) || ASIDE_ROLE.test(node.getAttribute?.("role") ?? "")) put(node, unit);
      }
    }
    // A log-in without a form of its own: what stands close to the password.
    for (const element of elements) {
      if (element.localName !== "input" || element.type !== "password") continue;
      for (let node = parentOf(element), i = 0; node && i < 6; node = parentOf(node), i += 1) {
        const inside = found.filter((unit) => contains(node, unit.element));
        if (inside.length > 2) break;
        for (const unit of inside) put(node, unit);
      }
    }
    const outside = new Set();
    for (const inside of places.values()) {
      // What holds a good part of all controls is the form, whatever it is called.
      if (inside.size <= ASIDE_MAX && inside.size * 2 < found.length) for (const unit of inside) outside.add(unit);
    }
    return found.length - outside.size >= 2 ? found.filter((unit) => !outside.has(unit)) : found;
  }

  /** What stands beside a control and names nothing: a country code, a currency, a count. */
  const SIGNS = /^[+\d\s()/.,:#*%€$£¥-]+$/;

  /** What takes a row away stands behind its box, and names it no more. */
  const TAKES_AWAY = /^(delete|remove|clear|×|✕|x|eliminar|quitar|borrar|remover|excluir|hapus|löschen|entfernen|supprimer|retirer|elimina|rimuovi|删除|移除|清除|清空)$/i;

  /** Words beside a control, each with the weight of the way it is tied to it. */
  function labels(unit, own, shown) {
    const { element } = unit;
    const found = [];
    const add = (text, weight, source) => {
      const words = tidy(text ?? "");
      if (!words || words.length > 240 || EMPTY.test(words) || SIGNS.test(words) || shown.has(words) || (unit.kind === "file" && isUpload(words))) return;
      if (!found.some((label) => label.text === words && label.weight >= weight)) found.push({ text: words, weight, source });
    };
    const grouped = unit.members.length > 1 || unit.kind === "radio";
    for (const holder of grouped ? [unit.home || common(unit.members), parentOf(common(unit.members))] : [element]) {
      if (!holder) continue;
      for (const id of (holder.getAttribute?.("aria-labelledby") ?? "").split(/\s+/).filter(Boolean)) {
        const named = byId(holder, id);
        if (named) add(textOf(named), 1, "labelledby");
      }
      // Libraries write "select" and the like there: worth little when one word.
      const aria = holder.getAttribute?.("aria-label");
      add(aria, /^(select|input|combobox|search)$/i.test(aria ?? "") ? 0.3 : 0.95, "aria");
    }
    if (grouped) {
      const legend = legendOf(unit);
      if (legend) add(textOf(legend), 1, "legend");
    }
    if (!grouped) {
      for (const label of element.labels ?? []) {
        const texts = pieces(label, (node) => own.has(node)).map((piece) => piece.text);
        add(texts.join(" "), 1, "label");
        // A hint may stand inside the label.
        if (texts.length > 1) add(texts[0], 0.95, "label");
      }
    }
    const term = heading.term(unit, own);
    if (term) add(term.text, term.alone ? 0.95 : 0.7, "term");
    add(heading.column(unit), 0.9, "column");
    const row = heading.row(unit, own);
    if (row) add(row.text, row.alone ? 0.92 : 0.7, "row");
    // A hidden upload is pressed by a button, which says of what: "Upload certificate".
    const pressed = unit.kind === "file" ? [element.previousElementSibling, element.nextElementSibling].find((near) => near?.localName === "button") : null;
    if (pressed && !isUpload(textOf(pressed))) add(textOf(pressed).replace(UPLOADS, ""), 0.9, "button");
    const { before: written, after: behind } = beside(unit);
    // A label may be written after its control and drawn over or above it.
    const above = unit.kind === "checkbox" && !grouped ? [] : behind.filter(({ node }) => filler.place.heads(node, unit));
    const before = [...written, ...above].map(({ text }) => text);
    const after = behind.filter((piece) => !above.includes(piece)).map(({ text }) => text);
    if (before.length) {
      add(before.join(" "), 0.95, "box");
      before.forEach((text, index) => add(text, index === before.length - 1 ? 0.93 : 0.9, "box"));
    }
    if (unit.kind === "checkbox") after.slice(0, 3).forEach((text) => add(text, 0.95, "after"));
    else if (!before.length && after.length && !TAKES_AWAY.test(after[0])) add(after[0], 0.7, "after");
    return found;
  }

  /** What a box is called of which there are many: "Product 1", "#2". */
  const COUNTED = /^[\p{L} ]{0,16}[#№]?\s?\d{1,3}$/u;

  /** Weaker names, for what the document ties to nothing. */
  function fallBack(unit, own, shown, all) {
    const { element, labels: found } = unit;
    const add = (text, weight, source) => {
      const words = tidy(text ?? "");
      if (words && words.length <= 240 && !EMPTY.test(words) && !shown.has(words)) found.push({ text: words, weight, source });
    };
    // What a box is called by one word may be a part of what the line asks for: "Phone", and in it "Number".
    if (!found.some((label) => label.weight >= 0.7 && !BARE.test(label.text))) add(heading.line(unit, all), 0.8, "line");
    // A day in parts, and boxes that are only numbered, are named by the group in which these stand.
    const counted = unit.kind === "text" && found.length > 0 && found.every(({ text }) => COUNTED.test(text));
    if (counted || found.some(({ text }) => filler.words.dayPart(text))) add(groupName(element), 0.92, "group");
    if (!found.some((label) => label.weight >= 0.7)) add(preceding(unit, own), 0.7, "preceding");
    // Where nothing in the document names the field, the words inside it do.
    const inside = ["placeholder", "aria-placeholder", "data-placeholder"].map((name) => element.getAttribute(name)).find(Boolean);
    const named = found.some((label) => label.weight >= 0.75 && label.source !== "drawn" && label.source !== "line");
    add(inside, named ? 0.6 : 0.9, "placeholder");
    // A list that opens may ask by what it shows before a choice is made, or by the name of what it opens.
    if (unit.kind === "combo" && element.localName !== "input") {
      const tied = found.some(({ source }) => /^(label|labelledby|aria|term|row)$/.test(source));
      add(textOf(element).replace(/[^\p{L}\p{N})）?？]+$/u, ""), tied ? 0.6 : 0.9, "placeholder");
      add(unit.box.querySelector?.("[role=listbox][aria-label]")?.getAttribute("aria-label"), tied ? 0.6 : 0.95, "aria");
    }
    // A list may ask in its first line, which is no choice.
    const first = unit.kind === "select" ? element.options[0] : null;
    if (first && first.value === "" && !named) add(first.label || first.text, 0.9, "placeholder");
    add(element.getAttribute("title"), 0.6, "title");
    add((element.getAttribute("name") ?? "").replace(/[_.\-[\]]+|(?<=[a-z])(?=[A-Z])/g, " "), 0.5, "name");
  }

  /** What the group says of itself in which a control stands. @param {any} element */
  function groupName(element) {
    const group = element.closest?.("fieldset,[role=group]");
    const legend = group && [...group.children].find((child) => child.localName === "legend");
    const named = legend ?? byId(group ?? element, group?.getAttribute("aria-labelledby") ?? "");
    return (named && textOf(named)) || group?.getAttribute("aria-label") || "";
  }

  /** The legend of the group of choices that holds this one alone. */
  function legendOf(unit) {
    for (let node = common(unit.members); node && contains(unit.box, node); node = parentOf(node)) {
      if (node.localName === "fieldset") return [...node.children].find((child) => child.localName === "legend") ?? null;
    }
    return null;
  }

  /** Words above a choice that shares its place with other things: up to the next of these. */
  function above(unit) {
    const before = [];
    for (let left = unit.members[0].previousSibling; left && before.length < 2; left = left.previousSibling) {
      if (left.nodeType === 1 && (left.localName === unit.element.localName && left.className === unit.element.className || left.querySelector("input,textarea,select,button"))) break;
      const text = left.nodeType === 3 ? tidy(left.data) : left.nodeType === 1 ? textOf(left) : "";
      if (text) before.unshift({ text, node: left });
      if (/^h\d$/.test(left.localName ?? "")) break;
    }
    return before;
  }

  /** Texts of the box before and after the control, without those inside the control's own choices. */
  function beside(unit) {
    if (unit.run) return { before: above(unit), after: [] };
    const inside = new Set(unit.members);
    const before = [];
    const after = [];
    let passed = false;
    let choices = null;
    if (unit.members.length > 1 || unit.kind === "radio") choices = common(unit.members);
    // What heads the columns of a table of which one row is chosen is no question.
    const rows = choices && unit.element.closest?.("tr,[role=row]");
    const visit = (node) => {
      if (rows && (/^(thead|th)$/.test(node.localName) || node.getAttribute?.("role") === "columnheader")) return;
      if (inside.has(node) || node === choices || node === unit.element) {
        passed = true;
        if (unit.members.length === 1 && unit.kind !== "radio") return;
        if (node === choices) return;
        return;
      }
      if (node.nodeType === 3) {
        const text = tidy(node.data);
        if (text) (passed ? after : before).push({ text, node });
        return;
      }
      if (node.nodeType !== 1 || /^(script|style|noscript|template|svg|select|textarea|button)$/.test(node.localName)) return;
      if (node.getAttribute("role") === "option" || node.getAttribute("role") === "listbox") return;
      if (!passes(node) && !contains(node, unit.element)) return;
      for (const child of childrenOf(node)) visit(child);
    };
    visit(unit.box);
    // The question may stand in the very element that holds the choices, before the first of them.
    if (choices && (choices === unit.box || !leads(unit.members))) {
      for (const node of childrenOf(choices)) {
        if (unit.members.some((member) => contains(node, member))) break;
        const text = node.nodeType === 3 ? tidy(node.data) : node.nodeType === 1 ? textOf(node) : "";
        if (text) before.push({ text, node });
      }
    }
    const clean = (texts) => texts.filter(({ text }) => /[\p{L}\p{N}]/u.test(text) && !/^\d+\s*\/\s*\d+$/.test(text));
    return { before: clean(before).slice(-4), after: clean(after) };
  }

  /** The nearest text before the box that no other control claims. */
  function preceding(unit, own) {
    let node = unit.box;
    for (let i = 0; i < 6 && node; i += 1) {
      let left = node.previousSibling;
      while (left) {
        if (left.nodeType === 1 && [...own].some((control) => contains(left, control))) return null;
        const text = left.nodeType === 3 ? tidy(left.data) : left.nodeType === 1 ? textOf(left) : "";
        if (text && text.length < 160) return text;
        left = left.previousSibling;
      }
      node = parentOf(node);
    }
    return null;
  }

  /** What a choice offers, as far as the page shows it without opening anything. */
  function options(unit) {
    if (unit.kind === "select") return [...unit.element.options].map((option) => ({ text: tidy(option.label || option.text), element: option }));
    if (unit.kind !== "radio" && unit.kind !== "checkbox") return null;
    return unit.members.map((member) => ({ text: memberText(member, unit.members), title: titleOf(member, unit.members), element: member }));
  }

  /** The first words of a choice that is drawn as a card: its name, without what explains it. */
  function titleOf(member, members) {
    const inside = pieces(member);
    if (inside.length > 1) return inside[0].text;
    const label = [...(member.labels ?? [])].map((tied) => pieces(tied)).find((texts) => texts.length > 1);
    if (label) return label[0].text;
    for (let node = parentOf(member); node && !members.some((other) => other !== member && contains(node, other)); node = parentOf(node)) {
      const texts = pieces(node);
      if (texts.length) return texts[0].text;
    }
    return undefined;
  }

  /** The words of one radio button or tick box. */
  function memberText(member, members) {
    const label = [...(member.labels ?? [])].map(textOf).find(Boolean);
    if (label) return label;
    const named = (member.getAttribute("aria-labelledby") ?? "").split(/\s+/).filter(Boolean);
    const spoken = named.map((id) => byId(member, id)).filter(Boolean).map(textOf).join(" ") || member.getAttribute("aria-label");
    if (spoken) return tidy(spoken);
    const inner = textOf(member);
    if (inner) return inner;
    for (let node = member; node; node = parentOf(node)) {
      if (members.some((other) => other !== member && contains(node, other))) break;
      const text = textOf(node);
      if (text) return text;
    }
    // The words stand as a bare sibling: after each of them, or before.
    return bareText(member, members, leads(members) ? "previousSibling" : "nextSibling") || tidy(member.value ?? "");
  }

  /** Words beside a choice up to the next one. @param {any} member @param {any[]} members @param {"nextSibling" | "previousSibling"} way */
  function bareText(member, members, way) {
    for (let next = member[way]; next; next = next[way]) {
      if (next.nodeType === 1 && members.some((other) => contains(next, other))) break;
      const text = next.nodeType === 3 ? tidy(next.data) : next.nodeType === 1 ? textOf(next) : "";
      if (text) return text;
    }
    return "";
  }

  /** Whether the words of these choices stand before them: none follows the last. */
  const leads = (members) => !bareText(members.at(-1), members, "nextSibling") && members.every((member) => bareText(member, members, "previousSibling"));

  filler.scan = scan;
  /** The next step of a wizard may show other questions beside the same controls. */
  filler.forget = () => {
    frozen = new WeakMap();
  };
  filler.memberText = memberText;
})();
