// Filler: a value goes into one control, as the kind of control wants it, and is read back.
"use strict";

globalThis.touchstone ??= {};

(() => {
  const filler = (touchstone.filler ??= {});
  if (filler.put) return;
  const { page, match, act, choice } = filler;

  /** How long the choices of a list may take to come after another one was made. */
  const APPEAR_MS = 1500;

  /** Elements with words that a calendar draws, at least: the days of a month. */
  const CALENDAR_MIN = 28;

  const lines = (text) => text.replace(/\r\n?/g, "\n");
  const same = (a, b) => lines(a).trim() === lines(b).trim();

  /** Whether a page has written a telephone number in its own way: other gaps, the country code elsewhere. */
  function phoned(held, wanted) {
    const [kept, all] = [held, wanted].map((text) => text.replace(/\D/g, ""));
    return /^[+\d\s()/.-]+$/.test(wanted) && kept.length >= 7 && all.endsWith(kept) && all.length - kept.length <= 3;
  }

  /** A page that wants a telephone number without gaps says so. */
  const DIGITS_ONLY = /\b(digits|numbers|n[uú]meros|apenas n[uú]meros|angka) (only|saja)\b|\bonly (digits|numbers)\b|\b(s[oó]lo|solamente|apenas|somente|hanya) (n[uú]meros|d[ií]gitos|angka)\b|(仅|只)(限|能|可)?(输入|填写?)?数字/i;
  const PHONE = /^\+?[\d\s()/.-]{6,}$/;
  /** A page may say that the country code does not go into this box. */
  const LOCAL_ONLY = /\b(without|excluding|exclude|omit|no|leave out)( the| your)? (country|dial(l)?ing|international) (code|prefix)\b|(不含|不包括|不带|无需|不要).{0,4}(区号|国家代码|国家码)|\bsin (el )?(prefijo|c[oó]digo de(l)? pa[ií]s)\b|\bsem (o )?(ddi|c[oó]digo do pa[ií]s)\b|\btanpa kode negara\b/i;
  /** How many figures a box wants: "11位手机号码", "10-digit number". */
  const FIGURES = /(\d{1,2})\s*位|\b(\d{1,2})[ -]digits?\b/i;
  const INTERNATIONAL = /^\+\d{1,3}[\s().-]+/;
  /** A country code that stands before a box and cannot be changed. */
  const FIXED = /^\+\s?(\d{1,3})(?!\d)/;

  /** Elements around a box in which its country code may be written. */
  const WRAPPED = 4;

  /** The country code that is drawn before a box: "+86" in the same frame. */
  function codeBefore({ element, box }) {
    for (let node = page.parentOf(element), i = 0; node && i < WRAPPED; node = page.parentOf(node), i += 1) {
      const text = page.textOf(node);
      if (text) return text.match(FIXED)?.[1];
      if (node === box) break;
    }
    return undefined;
  }

  /** A telephone number as the page wants it; any other text as it is. @param {any} unit @param {string} text */
  function numeral(unit, text) {
    if (unit.kind !== "text" || !PHONE.test(text)) return text;
    const around = page.textOf(unit.box);
    const code = codeBefore(unit) ?? around.match(FIXED)?.[1];
    const fixed = code && text.startsWith(`+${code}`) ? text.slice(code.length + 1).trim() : text;
    const local = LOCAL_ONLY.test(`${around} ${unit.element.placeholder ?? ""}`) ? fixed.replace(INTERNATIONAL, "") : fixed;
    const counted = FIGURES.exec(`${unit.element.placeholder ?? ""} ${around}`);
    const bare = text.replace(INTERNATIONAL, "").replace(/\D/g, "");
    if (counted && bare.length === Number(counted[1] ?? counted[2])) return bare;
    return DIGITS_ONLY.test(around) ? local.replace(/\D/g, "") : local;
  }

  /** What a control holds now. */
  function held(unit) {
    const { element } = unit;
    switch (unit.kind) {
      case "text":
      case "textarea":
      case "date":
        return element.value ?? "";
      case "rich":
        return element.innerText?.trim() ?? element.textContent ?? "";
      case "select":
        return element.selectedOptions?.[0] && element.value !== "" ? page.tidy(element.selectedOptions[0].label || element.selectedOptions[0].text) : "";
      case "combo":
        return choice.shown(unit);
      case "radio":
      case "checkbox":
        return unit.members.filter(checked).map((member) => filler.memberText(member, unit.members)).join(", ");
      case "file":
        return [...(element.files ?? [])].map((file) => file.name).join(", ");
    }
    return "";
  }

  const checked = (member) => member.checked === true || filler.card.chosen(member) || ["aria-checked", "aria-pressed", "aria-selected"].some((state) => member.getAttribute(state) === "true");

  /** What a person presses for a choice: itself, or what is drawn for it where the control is hidden. */
  function drawnFor(member, members) {
    if (page.visible(member)) return member;
    const tied = [...(member.labels ?? [])].find(page.visible);
    if (tied) return tied;
    for (let node = page.parentOf(member); node && !members.some((other) => other !== member && page.contains(node, other)); node = page.parentOf(node)) {
      if (page.visible(node) && page.textOf(node)) return node;
    }
    for (let next = member.nextElementSibling; next && !members.includes(next); next = next.nextElementSibling) {
      if (page.visible(next)) return next;
    }
    return member;
  }

  /** Presses a choice unless it is chosen already. @returns {Promise<boolean>} whether it is chosen then */
  async function pressed({ element }, members) {
    const drawn = drawnFor(element, members);
    if (!checked(element)) act.press(drawn);
    if (await act.until(() => checked(element), 600)) return true;
    const other = drawn === element ? element.labels?.[0] : element;
    if (other) act.press(other);
    return Boolean(await act.until(() => checked(element), 600));
  }

  /** Longest text that the control takes, by its attribute or by the counter beside it; 0 for no limit. */
  function longest(unit) {
    const attribute = unit.element.maxLength ?? -1;
    if (attribute > 0) return attribute;
    const counter = page.textOf(unit.box).match(/(?:^|\s)\d+\s*\/\s*(\d{2,6})(?:\s|$)/);
    return counter ? Number(counter[1]) : 0;
  }

  const put = {
    async text(unit, field, services) {
      const { element } = unit;
      const isDate = field.kind === "date";
      const value = isDate ? filler.part.written(unit, field.values[0]) : numeral(unit, field.values[0]);
      const is = (/** @type {string} */ now) => (isDate ? filler.part.isDay(now, field.values[0]) : same(now, value));
      const several = unit.kind === "text" && filler.list.linesFor(unit, field);
      if (several) return filler.list.put(unit, several, (box, line) => put.text(box, { ...field, values: [line] }, services));
      const limit = longest(unit);
      if (limit && value.length > limit) return { why: `${value.length} characters, the page takes ${limit}: shorten it` };
      const earlier = element.value;
      if (is(earlier)) return { value: earlier };
      const before = isDate ? choice.drawn() : null;
      act.type(element, value);
      // A calendar that has opened takes a day when one confirms it.
      const opened = before && [...choice.drawn()].filter((shown) => !before.has(shown)).length >= CALENDAR_MIN;
      if (unit.kind === "date" || opened || (match.links(field) && filler.list.wantsEnter(unit))) act.key(element, "Enter");
      await act.until(() => is(element.value), 300);
      act.leave(element);
      await act.settled(40, 400);
      if (is(element.value) || (!isDate && phoned(element.value, value))) return { value: element.value };
      // The page may have made a tag of it.
      if (match.links(field) && !element.value && filler.list.shows(unit.box, value)) return { value, kept: true };
      const kept = element.value;
      act.type(element, earlier);
      act.leave(element);
      return { why: `the page made "${kept.slice(0, 40)}" of it` };
    },
    async rich(unit, field) {
      act.write(unit.element, field.values[0]);
      await act.settled(40, 400);
      const now = held(unit);
      return same(now.replace(/\n{2,}/g, "\n"), field.values[0].replace(/\n{2,}/g, "\n")) ? { value: now } : { check: now, why: "the editor changed the text" };
    },
    async select(unit, field) {
      if (field.kind === "date") return put.day(unit, field);
      const { element } = unit;
      // The cities of a region come once it is chosen.
      if (field.part_of) await act.until(() => element.options.length > 1, APPEAR_MS);
      const options = [...element.options].filter((option) => !option.disabled).map((option) => ({ text: page.tidy(option.label || option.text), element: option }));
      const { option, why } = match.chooseOption(field.values, options, field.others);
      if (!option) return { why };
      const set = act.setter(element, "selectedIndex");
      element.focus({ preventScroll: true });
      set?.call(element, option.element.index);
      act.fire(element, "input");
      act.fire(element, "change");
      act.leave(element);
      return { value: option.text };
    },
    /** A day by three lists. */
    async day(unit, field) {
      const lists = filler.part.day(unit, field.values[0], filler.scan().units);
      if (!lists) return { why: "no list offers this day" };
      for (const { unit: list, option } of lists) await put.select(list, { kind: "select", values: [option.text], others: [] });
      return { value: field.values[0], more: lists.map((list) => list.unit).filter((list) => list.element !== unit.element), kept: true };
    },
    /** A day by boxes and lists. */
    async parts(unit, field, services) {
      const pieces = filler.part.named(unit, field.values[0], filler.scan().units);
      if (!pieces) return { why: "no list offers this day" };
      for (const { unit: box, values } of pieces) {
        const { value, why } = await put[box.kind](box, { name: field.name, kind: box.kind === "text" ? "text" : "select", values, others: [] }, services);
        if (value === undefined) return { why };
      }
      return { value: field.values[0], more: pieces.slice(1).map(({ unit: box }) => box), kept: true };
    },
    /** @param {any} unit @param {any} field @param {any} services @param {((found: any, options: any[]) => boolean) | null} [exact] @param {boolean} [search] */
    async combo(unit, field, services, exact = null, search = !exact) {
      const { text, why } = await choice.choose(unit, field.values, exact, field.others, search, field.whole);
      return text ? { value: text } : { why };
    },
    /** Lines that a list makes tags of as they are typed. */
    tags: (unit, field) => filler.list.typeTags(unit, field.values[0].split("\n")),
    /** Several of one list, one after the other. */
    async classes(unit, field, services) {
      const chosen = [];
      for (const number of match.classes(field)) {
        const values = [`Class ${number}`, `第${number}类`, `${number}类`, number];
        if (unit.kind === "select") {
          const options = [...unit.element.options].map((option) => ({ text: page.tidy(option.label || option.text), element: option }));
          const { option } = match.chooseOption(values, options);
          if (!option || (chosen.length && !unit.element.multiple)) continue;
          option.element.selected = true;
          act.fire(unit.element, "input");
          act.fire(unit.element, "change");
          chosen.push(option.text);
        } else if (unit.kind === "checkbox") {
          const { option } = match.chooseOption(values, unit.options);
          if (option && (await pressed(option, unit.members))) chosen.push(option.text);
        } else {
          const { text } = await choice.choose(unit, values, null);
          if (text) chosen.push(text);
        }
      }
      const value = chosen.join(", ");
      if (!value) return { why: match.NOTHING };
      const stays = unit.kind !== "combo" || chosen.every((text) => ` ${match.normal(choice.shown(unit))} `.includes(` ${match.normal(text)} `));
      return chosen.length === match.classes(field).length && stays ? { value } : { check: choice.shown(unit), why: "not every class could be chosen" };
    },
    /** One of what the account knows already: nothing but the very words. */
    async recorded(unit, field, services) {
      const exact = ({ score = 0 }) => score >= 0.95;
      if (unit.kind === "combo") return put.combo(unit, field, services, exact, true);
      const options = [...unit.element.options].map((option) => ({ text: page.tidy(option.label || option.text) }));
      return exact(match.chooseOption(field.values, options)) ? put.select(unit, field) : { why: match.NOTHING };
    },
    async radio(unit, field) {
      const asked = match.answer(field, unit);
      const { option, why } = match.chooseOption(asked, unit.options, asked === field.values ? field.others : []);
      if (!option) return { why };
      return (await pressed(option, unit.members)) ? { value: option.text } : { why: `"${option.text}" does not stay chosen` };
    },
    async file(unit, field, { attachment }) {
      const files = [];
      for (const name of field.values) {
        let answer;
        try {
          answer = await attachment(name);
        } catch (error) {
          return { why: `${name} cannot be read: ${error?.message ?? error}` };
        }
        const { name: shown, mime, base64 } = answer;
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        files.push(new File([bytes], shown, { type: mime }));
      }
      const refused = files.filter((file) => !accepts(unit.element.accept, file));
      if (refused.length) return { why: `the page takes no ${refused.map((file) => file.name).join(", ")}` };
      const chosen = unit.element.multiple ? files : files.slice(0, 1);
      act.putFiles(unit.element, chosen);
      // Upload lists empty the input and show the names instead.
      const names = chosen.map((file) => file.name);
      const shown = () => names.every((name) => page.textOf(unit.box).includes(name)) || held(unit) === names.join(", ");
      if (!(await act.until(shown, 2000))) return { why: "the page does not show the file" };
      if (chosen.length < files.length) return { check: names.join(", "), why: `one file only: ${files.length - 1} left out` };
      return { value: names.join(", ") };
    },
  };
  /** How a value goes into a control: what is text elsewhere may be one of a list here. */
  function way(control, field) {
    if (control.kind === "checkbox" && match.classes(field).length) return "classes";
    // A box in which one searches is a list once it is typed into.
    if (/^(select|radio)$/.test(field.kind) && match.seeks(field, control)) return "combo";
    if (!/^(select|combo)$/.test(control.kind)) return control.kind;
    if (control.kind === "combo" && match.links(field)) return "tags";
    return match.classes(field).length ? "classes" : match.recorded(field) ? "recorded" : control.kind;
  }

  /** A calendar that says it is a choice takes a day as it is typed. */
  function dated(unit) {
    const input = unit.kind === "combo" && [unit.inner, unit.element].find((element) => element?.localName === "input" && !element.readOnly);
    return input ? { ...unit, kind: "date", element: input } : unit;
  }

  put.textarea = put.text;
  put.date = put.text;
  put.checkbox = put.radio;

  function accepts(accept, file) {
    if (!accept) return true;
    return accept.split(",").some((part) => {
      const rule = part.trim().toLowerCase();
      if (rule.startsWith(".")) return file.name.toLowerCase().endsWith(rule);
      return rule.endsWith("/*") ? file.type.startsWith(rule.slice(0, -1)) : file.type === rule;
    });
  }

  /** Fills a control with a planned field. @param {any} unit @param {any} field @param {any} services */
  async function into(unit, field, services) {
    if (field.kind === "date" && unit.kind !== "select" && filler.part.nameOf(unit)) return put.parts(unit, field, services);
    const control = field.kind === "date" ? dated(unit) : unit;
    const listed = control.kind === "text" && (field.kind === "select" || match.classes(field).length) && !control.element.readOnly;
    if (!listed || !(await choice.offers(control))) return put[way(control, field)](control, field, services);
    const list = { ...control, kind: "combo" };
    return { ...(await put[way(list, field)](list, field, services)), kept: true };
  }

  Object.assign(filler, { put: { ...put, into }, held, lines, same });
})();
