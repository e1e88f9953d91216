// Filler: a datum that a form asks for in parts: given and family name, country code and number, street, city and
// postcode; a day by three lists. Which texts the parts have the plan says; here is only where they go.
"use strict";

globalThis.touchstone ??= {};

(() => {
  const filler = (touchstone.filler ??= {});
  if (filler.part) return;
  const { page, match } = filler;

  /** Controls of one line at most: a code and a number, a year, a month and a day. */
  const LINE_MAX = 4;
  /** A box for a country code has room for little else. */
  const CODE_MAX = 6;
  const CODE = /^\+?\s?\d{1,4}$/;
  /** What the box of an area's code is called that stands between the country's and the number. */
  const AREA_WORD = /区号|\barea\b|\bcity code\b|\bddd\b|c[oó]digo de [aá]rea/i;
  /** What a box for the country's code is called, however wide it is. */
  const COUNTRY_WORD = /\b(country|dial(l)?ing|calling|international) (code|prefix)\b|国家(\/地区|地区)?(代码|码|区号)|c[oó]digo de(l)? pa[ií]s/i;
  /** A number whose first figures are those of an area; a Chinese mobile number has none. */
  const AREA = /^\(?(\d{1,4})\)?[\s-]+(.*\d.*\d.*\d.*\d.*)$/;
  const MOBILE = { code: "+86", number: /^1[3-9]/ };
  /** What a list of codes is called where it stands right before the number. */
  const CODE_WORD = /^(code|prefix|dial code|c[oó]d(igo)?|prefijo|lada|ddi|kode|区号|代码)$/i;

  /** The controls that share a line with one, in their order. @param {any} unit @param {any[]} units */
  function line(unit, units) {
    let found = [unit];
    for (let node = page.parentOf(unit.element), i = 0; node && i < 5; node = page.parentOf(node), i += 1) {
      const inside = units.filter((other) => page.contains(node, other.element));
      if (inside.length > LINE_MAX) break;
      found = inside;
      if (inside.length > 1) break;
    }
    return found;
  }

  /** Whether a control takes a country code: by what it offers or shows, or by its room and its words. */
  function takesCode(unit, part) {
    const coded = (text) => /\+\s?\d{1,4}\b/.test(text);
    if (unit.kind === "select") return unit.options.filter(({ text }) => coded(text)).length > 1;
    // What a list shows before a choice is made may have been taken for its label.
    if (unit.kind === "combo") return [filler.choice.shown(unit), ...unit.labels.map(({ text }) => text)].some((text) => coded(text) || CODE.test(text) || CODE_WORD.test(text)) || match.asks(part, unit);
    if (unit.kind !== "text") return false;
    const { element } = unit;
    if ((COUNTRY_WORD.test(said(unit)) || match.asks({ ...part, kind: "text" }, unit)) && !AREA_WORD.test(said(unit))) return true;
    const short = [element.maxLength, element.getAttribute("size") === null ? 0 : element.size].some((room) => room > 0 && room <= CODE_MAX);
    return short && (CODE.test(element.placeholder ?? "") || page.textOf(unit.box).startsWith("+") || match.asks(part, unit) || /^[+\s]+$/.test(before(unit)));
  }

  /** What a box says of itself. */
  const said = ({ element, labels }) => [element.placeholder, element.title, ...labels.map(({ text }) => text)].join(" ");

  /** Boxes of one telephone number, in their order: the country's code, the area's, the number. @param {any} unit one of them */
  function three(unit, free, code) {
    const row = line(unit, free);
    const at = row.findIndex((one, index) => index > 0 && one.kind === "text" && AREA_WORD.test(said(one)) && row[index + 1]?.kind === "text");
    return at > 0 && row.slice(at - 1, at + 2).includes(unit) && takesCode(row[at - 1], code) ? { near: row[at - 1], area: row[at], number: row[at + 1] } : null;
  }

  /** The sign right before a box. */
  const before = ({ element: { previousSibling: left } }) => (left?.nodeType === 1 ? page.textOf(left) : left?.data ?? "");

  /** A country code and a number: the box of the number is that of the whole, the code's stands before it. */
  function phone(parts, free, whole) {
    const [code, local] = ["code", "local"].map((name) => parts.find((part) => part.name.endsWith(name)));
    if (!code || !local) return null;
    const figures = code.values[0] === "+1" && inFigures(local, free);
    if (figures) return figures;
    const asked = whole.unit ?? match.place(local, free, []).unit;
    // Where the number is called nothing but that, the box for the code beside it tells.
    const boxes = asked ? [free.find(({ element }) => element === asked.element)] : free.filter((unit) => unit.kind === "text");
    const threes = boxes.filter(Boolean).map((unit) => three(unit, free, code)).filter(Boolean);
    if (threes.length && threes.every(({ number }) => number === threes[0].number)) return inThree(threes[0], code, local);
    const pairs = boxes.filter((unit) => unit?.kind === "text").flatMap((number) => {
      const beside = line(number, free);
      const near = beside.slice(0, beside.indexOf(number)).reverse().find((unit) => takesCode(unit, code));
      return near ? [{ number, near }] : [];
    });
    const [pair] = pairs;
    const number = pair?.number ?? boxes[0];
    const unit = pair?.near ?? (asked && match.place(code, free.filter((one) => one !== number), []).unit);
    if (!unit || !number || (!asked && pairs.length > 1) || number.kind !== "text") return null;
    return [{ part: code, unit, label: unit.labels[0]?.text ?? "" }, { part: local, unit: number, label: number.labels[0]?.text ?? "" }];
  }

  /** Figures of an American number's parts: of the area, of the exchange, of the line. */
  const FIGURES = [3, 3, 4];

  /** An American number in a box for each of its parts, which have room for nothing else. @param {any} local @param {any[]} free */
  function inFigures(local, free) {
    const digits = local.values[0].replace(/\D/g, "");
    if (digits.length !== 10) return null;
    const fits = (boxes) => boxes.length === 3 && boxes.every((box, at) => box.kind === "text" && box.element.maxLength === FIGURES[at]);
    const rows = free.map((unit) => line(unit, free).slice(0, 3)).filter((boxes) => fits(boxes) && line(boxes[0], free).length === 3);
    const [boxes] = rows;
    if (!boxes || rows.some((other) => other[0] !== boxes[0])) return null;
    const texts = [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6)];
    return boxes.map((unit, at) => ({ part: { ...local, name: ["phone_area", "phone_exchange", "phone_line"][at], values: [texts[at]] }, unit, label: unit.labels[0]?.text ?? "" }));
  }

  /** A telephone number in three boxes; that of the area stays empty where the number has none. */
  function inThree({ near, area, number }, code, local) {
    const [whole] = local.values;
    const [, first, rest] = (code.values[0] === MOBILE.code && MOBILE.number.test(whole) ? null : AREA.exec(whole)) ?? [];
    const label = (unit) => unit.labels[0]?.text ?? "";
    const found = [{ part: code, unit: near, label: label(near) }];
    if (first) found.push({ part: { ...local, name: "phone_area", values: [first] }, unit: area, label: label(area) });
    found.push({ part: first ? { ...local, values: [rest] } : local, unit: number, label: label(number) });
    return found;
  }

  /**
   * Where the parts of a field go; null where the page asks for the whole.
   * @param {any[]} parts planned fields, each a part @param {any[]} free controls that no field has taken
   * @param {any} whole where the whole would go @param {any[]} rivals the other fields that are still to be placed
   * @returns {{ part: any, unit: any, label: string }[] | null}
   */
  function places(parts, free, whole, rivals) {
    if (parts.some(({ name }) => name.endsWith("_code"))) return phone(parts, free, whole);
    const found = parts.map((part) => ({ part, ...match.place(part, free, [...parts.filter((other) => other !== part), ...rivals]) })).filter(({ unit }) => unit);
    // A list of regions may be asked for as the address, with a box for the street beside it.
    const region = parts.find(({ name }) => name === "region");
    const lists = region && !found.some(({ part }) => part === region) && found.some(({ part }) => part.name === "street") ? free.filter((unit) => unit.kind === "combo" && match.asks({ ...region, kind: "select", labels: region.whole_labels }, unit)) : [];
    if (lists.length === 1) found.unshift({ part: region, unit: lists[0], label: lists[0].labels[0]?.text ?? "" });
    // Beside a city and a postcode what is called the address is the street.
    const street = parts.find(({ name }) => name === "street");
    const town = found.some(({ part }) => part.name === "city" || part.name === "postcode");
    const rest = whole.unit?.kind === "text" && town && found.length > 1 && found.every(({ part, unit }) => part !== street && unit !== whole.unit);
    if (street && rest) found.unshift({ part: street, unit: whole.unit, label: whole.label });
    // What is called the address beside a country alone takes all the rest of it.
    if (found.every(({ part }) => part.name === "street" || part.name === "country")) return null;
    // One alone may be something else: a city to search in, the country of a right.
    return found.length > 1 && new Set(found.map(({ unit }) => unit)).size === found.length ? found : null;
  }

  const NUMBERED = { year: /^(\d{4})\D{0,2}$/, month: /^(\d{1,2})\D{0,2}$/, day: /^(\d{1,2})\D{0,2}$/ };

  /** How a page says that it wants a day written, by the letters of day, month and year in some languages: `dd/mm/aaaa`, `TT.MM.JJJJ`. */
  const SHAPE = /(?<!\p{L})([dtjg]{1,2}|m{1,2}|[yaj]{4})([\s./-]{1,3})([dtjg]{1,2}|m{1,2}|[yaj]{4})([\s./-]{1,3})([dtjg]{1,2}|m{1,2}|[yaj]{4})(?!\p{L})/iu;

  /** A day as a box wants it written. @param {any} unit @param {string} value `YYYY-MM-DD` */
  function written(unit, value) {
    const date = value.match(/^(\d{4})-(\d{2})-(\d{2})$/);
    if (!date || unit.element.type === "date") return value;
    const said = [unit.element.placeholder, ...unit.labels.map(({ text }) => text), page.textOf(unit.box)].join(" ");
    const [, first, between, second, , third] = SHAPE.exec(said) ?? [];
    if (!first) return value;
    const part = (/** @type {string} */ letters) => (letters.length === 4 ? date[1] : /^m/i.test(letters) ? date[2] : date[3]);
    const parts = [first, second, third].map(part);
    return new Set([first, second, third].map((letters) => (letters.length === 4 ? "y" : /^m/i.test(letters) ? "m" : "d"))).size === 3 ? parts.join(between.trim() || " ") : value;
  }

  /** Whether what a box shows is a day: its year, and no number but its month and day. @param {string} shown @param {string} value `YYYY-MM-DD` */
  function isDay(shown, value) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return shown === value;
    if (shown === value.replaceAll("-", "")) return true;
    const [year, ...rest] = value.split("-").map(Number);
    const numbers = (shown.match(/\d+/g) ?? []).map(Number);
    const at = numbers.indexOf(year);
    if (at < 0) return false;
    const left = [...rest];
    const others = numbers.filter((_, index) => index !== at);
    return others.length > 0 && others.every((number) => left.includes(number) && left.splice(left.indexOf(number), 1).length === 1);
  }

  /** Languages of the portals whose months have names. */
  const LANGUAGES = ["en", "es", "pt", "de", "fr", "it", "id"];

  /** What a list may call a month. @param {number} month */
  function monthNames(month) {
    const at = new Date(2024, month - 1, 15);
    const names = LANGUAGES.flatMap((language) => ["long", "short"].map((/** @type {any} */ how) => new Intl.DateTimeFormat(language, { month: how }).format(at)));
    return [...new Set([...names, String(month), String(month).padStart(2, "0"), `${month}月`])];
  }

  const nameOf = (unit) => unit.labels.map(({ text }) => filler.words.dayPart(text)).find(Boolean);

  /**
   * Three controls of one line that are called day, month and year, not all of them lists; null where there are none, or
   * another of them is the first. @param {any} unit @param {string} value `YYYY-MM-DD` @param {any[]} units
   */
  function named(unit, value, units) {
    const date = value.match(/^(\d{4})-(\d{2})-(\d{2})$/);
    if (!date || !nameOf(unit)) return null;
    const boxes = line(unit, units).filter(nameOf);
    if (boxes.length !== 3 || boxes[0].element !== unit.element || new Set(boxes.map(nameOf)).size !== 3) return null;
    const [, year, month, day] = date;
    const typed = (part) => boxes.some((box) => nameOf(box) === part && box.kind === "text");
    const values = { year: [year], month: typed("month") ? [month] : monthNames(Number(month)), day: typed("day") ? [day] : [String(Number(day)), day] };
    return boxes.map((box) => ({ unit: box, values: values[nameOf(box)] }));
  }

  /** Three lists beside each other that offer the year, the month and the day. @param {any} unit the first @param {string} value `YYYY-MM-DD` @param {any[]} units */
  function day(unit, value, units) {
    const date = value.match(/^(\d{4})-(\d{2})-(\d{2})$/);
    if (!date) return null;
    const lists = line(unit, units).filter((one) => one.kind === "select");
    if (lists.length !== 3 || lists[0].element !== unit.element) return null;
    const wanted = ["year", "month", "day"].map((what, at) => ({ what, number: Number(date[at + 1]) }));
    const offers = (list, { what, number }) => list.options.find(({ text }) => Number(page.tidy(text).match(NUMBERED[what])?.[1]) === number);
    const most = (list) => Math.max(...list.options.map(({ text }) => Number(text.match(/\d+/)?.[0] ?? 0)));
    // Of the two that count in tens the longer one is the day.
    const [days, months] = lists.filter((list) => most(list) < 100).sort((a, b) => most(b) - most(a));
    const years = lists.find((list) => most(list) >= 1000);
    const chosen = [years, months, days].map((list, at) => list && offers(list, wanted[at]));
    return chosen.every(Boolean) ? [years, months, days].map((list, at) => ({ unit: list, option: chosen[at] })) : null;
  }

  filler.part = { places, day, named, nameOf, written, isDay };
})();
