// What a pill looks like and says, and the reasons that it opens. Where it stands is paint.js's.
// A page's policy may forbid inline styles, so the sheet is constructed.
"use strict";

globalThis.touchstone ??= {};

(() => {
  if (touchstone.pill) return;

  /** Longest fact on a pill, in characters; the reasons show it whole. */
  const FACT_MAX = 48;
  /** Longest text shown with its marks, in UTF-16 units. */
  const TEXT_MAX = 400;

  const WORDS = {
    en: {
      likely: "Likely infringing",
      refer: "Needs a look",
      confirmed: "Confirmed",
      rejected: "Found in order",
      unsure: "Left open",
      reasons: (count) => (count === 1 ? "1 reason" : `${count} reasons`),
      hint: "A suspicion, not a finding. Click to open it in the panel.",
    },
    zh: {
      likely: "很可能侵权",
      refer: "需人工查看",
      confirmed: "已确认侵权",
      rejected: "已认定无误",
      unsure: "暂不认定",
      reasons: (count) => `${count} 条理由`,
      hint: "仅为疑点，并非定论。点击可在侧边栏中查看。",
    },
  };

  const SHEET = `
:host { all: initial !important; position: absolute !important; top: 0 !important; left: 0 !important; width: 0 !important; height: 0 !important; z-index: 2147483000 !important; font: 600 12px/20px system-ui, "PingFang SC", "Microsoft YaHei", sans-serif !important; }
.gauge, .pill, .ring { position: absolute; top: 0; left: 0; box-sizing: border-box; }
.gauge { width: 100px; visibility: hidden; }
.pill { appearance: none; display: flex; align-items: center; gap: 4px; height: 22px; max-width: 240px; margin: 0; padding: 0 8px; overflow: hidden; border: 1px solid #fff; border-radius: 11px; background: #4b5563; color: #fff; font: inherit; box-shadow: 0 1px 3px rgb(0 0 0 / 40%); white-space: nowrap; cursor: pointer; }
.away { visibility: hidden; }
.likely { background: #b42318; }
.refer { background: #fde68a; color: #422006; border-color: #92400e; }
.pill:focus-visible { outline: 3px solid #2563eb; outline-offset: 1px; }
.shape { flex: none; width: 9px; height: 9px; background: currentColor; forced-color-adjust: none; }
.likely .shape { clip-path: polygon(50% 0, 100% 100%, 0 100%); }
.refer .shape { border-radius: 50%; }
.decided .shape { clip-path: polygon(0 55%, 15% 40%, 38% 63%, 85% 8%, 100% 22%, 38% 92%); }
.fact { overflow: hidden; text-overflow: ellipsis; }
.count { flex: none; font-weight: 400; }
.compact { width: 24px; padding: 0; justify-content: center; }
.compact .fact, .compact .count { display: none; }
.reasons { box-sizing: border-box; position: fixed; top: 0; left: 0; width: max-content; max-width: min(360px, 92vw); max-height: 60vh; overflow: auto; padding: 12px 16px; border: 1px solid #d1d5db; border-radius: 8px; background: #fff; color: #111827; box-shadow: 0 8px 24px rgb(0 0 0 / 25%); font-weight: 400; overflow-wrap: anywhere; }
p, ul { margin: 0 0 8px; padding: 0; }
li { list-style: none; padding: 4px 0; }
.for { color: #166534; }
.word { font-weight: 600; }
.quote, .hint { color: #4b5563; }
.hint { font-size: 11px; margin: 0; }
mark { background: #fecaca; color: #7f1d1d; border-radius: 2px; }
.ring { border: 3px solid #2563eb; border-radius: 8px; pointer-events: none; animation: ring 1.6s ease-out forwards; }
@keyframes ring { 60% { opacity: 1; } to { opacity: 0; } }
@media (prefers-color-scheme: dark) {
  .reasons { background: #1f2937; color: #f9fafb; border-color: #4b5563; }
  .quote, .hint { color: #d1d5db; }
  .for { color: #86efac; }
  mark { background: #7f1d1d; color: #fee2e2; }
}
@media (prefers-contrast: more) {
  .pill { border: 2px solid #fff; background: #000; color: #fff; outline: 1px solid #000; }
  .refer { border-color: #000; background: #fff; color: #000; outline-color: #fff; }
  mark { outline: 1px solid; }
}
@media (forced-colors: active) {
  .pill { border: 2px solid CanvasText; }
  .shape { background: ButtonText; }
  .ring { border-color: Highlight; }
}
@media (prefers-reduced-motion: reduce) { .ring { animation-timing-function: step-end; } }`;

  const words = (language) => WORDS[language === "zh" ? "zh" : "en"];
  const titleOf = (reason, language) => (language === "zh" && reason.title_zh ? reason.title_zh : reason.title);
  const against = (row) => row.verdict.reasons.filter((reason) => reason.weight >= 0);

  /** Whether anything is drawn on a row's card. */
  const isDrawn = (row) => row.verdict.band !== "clear" || row.decision !== null;

  function shortened(text, max) {
    const characters = [...text];
    return characters.length <= max ? text : `${characters.slice(0, max - 1).join("").trimEnd()}…`;
  }

  function element(tag, name, text = "") {
    const made = document.createElement(tag);
    if (name) made.className = name;
    made.textContent = text;
    return made;
  }

  function headline(row, language) {
    return words(language)[row.decision ?? row.verdict.band];
  }

  function make(row, language) {
    const look = row.decision ? "decided" : row.verdict.band;
    const pill = /** @type {HTMLButtonElement} */ (element("button", `pill ${look}`));
    pill.type = "button";
    pill.lang = language === "zh" ? "zh-CN" : "en";
    const reasons = against(row);
    const strongest = reasons[0] && !row.decision ? titleOf(reasons[0], language) : headline(row, language);
    // Drawn, not written: a sign that the page's fonts lack would load another font in every tab.
    const shape = element("span", "shape");
    shape.ariaHidden = "true";
    const brief = (!row.decision && quoted(row.listing, reasons[0])) || strongest;
    const fact = element("span", "fact", shortened(brief, FACT_MAX));
    fact.dir = "auto";
    pill.append(shape, fact);
    const count = reasons.length ? words(language).reasons(reasons.length) : "";
    if (count) pill.append(element("span", "count", `· ${count}`));
    pill.ariaLabel = [headline(row, language), strongest, count, row.listing.title].filter(Boolean).join(". ");
    return pill;
  }

  /** A field's text, or nothing where it is none. */
  function textOf(listing, field) {
    const value = field === "seller" ? listing.seller?.name : listing[field];
    return typeof value === "string" ? value : "";
  }

  /** The very characters on which a reason rests: on a pill there is room for them, and none for a sentence. */
  function quoted(listing, reason) {
    const text = reason ? textOf(listing, reason.field) : "";
    const spans = text ? [...reason.spans].sort((a, b) => a.start_utf16 - b.start_utf16) : [];
    const words = spans.map(({ start_utf16: start, end_utf16: end }) => text.slice(start, end).trim()).filter(Boolean);
    return words.length ? `“${[...new Set(words)].join("” “")}”` : "";
  }

  /** A text with the very characters marked; spans may overlap and may lie. */
  function marked(text, spans) {
    const line = element("p", "quote");
    line.dir = "auto";
    const shown = text.slice(0, TEXT_MAX);
    let at = 0;
    for (const { start_utf16: start, end_utf16: end } of [...spans].sort((a, b) => a.start_utf16 - b.start_utf16)) {
      const from = Math.max(start, at);
      const to = Math.min(end, shown.length);
      if (from >= to) continue;
      line.append(shown.slice(at, from), element("mark", "", shown.slice(from, to)));
      at = to;
    }
    line.append(shown.slice(at) + (shown.length < text.length ? "…" : ""));
    return line;
  }

  function reasons(row, language) {
    const box = element("div", "reasons");
    box.role = "tooltip";
    box.id = "reasons";
    box.lang = language === "zh" ? "zh-CN" : "en";
    box.append(element("p", "word", headline(row, language)));
    const fields = new Map();
    for (const { field, spans } of row.verdict.reasons) fields.set(field, [...(fields.get(field) ?? []), ...spans]);
    for (const [field, spans] of fields) {
      const text = textOf(row.listing, field);
      if (text && spans.length) box.append(marked(text, spans));
    }
    const list = element("ul", "");
    for (const reason of row.verdict.reasons) {
      const item = element("li", reason.weight < 0 ? "for" : "", `${reason.weight < 0 ? "−" : "•"} ${titleOf(reason, language)}`);
      item.dir = "auto";
      list.append(item);
    }
    box.append(list, element("p", "hint", words(language).hint));
    return box;
  }

  touchstone.pill = { SHEET, element, isDrawn, make, reasons };
})();
