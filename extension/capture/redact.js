// What the person decides before a capture is sealed, done to what was collected at the click: what lay below a rectangle
// that was drawn goes out of the markup where it stood, and is named, so that it is masked wherever else it stands; what
// the rules had found and the person took away stays readable.

/** @typedef {import("./cover.js").Box} Box */
/** @typedef {{ texts: { text: string, at: number, pieces: { from: number, to: number, box: Box }[] }[], things: { name: string, value: string, at: [number, number], box: Box }[] }} Places */
/** @typedef {{ box: Box, finds: number[] }} Found `finds`: which of the identities it shows */
/** @typedef {{ kind: string, text: string }} Identity */

/** What stands where something stood, as in `core::evidence::mask`. */
const MASKED = "MASKED";
/** Pixels by which a rectangle must reach over a word: one that only touches it is not about it. */
const REACH = 2;
/** Per cent of a picture that must lie below: a rectangle on a large picture is about a part of it. */
const PICTURE_SHARE = 60;
/** Characters of a text that are told as one, at most. */
const RUN_MAX = 200;

/** @param {Box} one @param {Box} other @returns {number} area that both have, or 0 where they only touch */
function shared([x, y, width, height], [left, top, wide, high]) {
  const across = Math.min(x + width, left + wide) - Math.max(x, left);
  const down = Math.min(y + height, top + high) - Math.max(y, top);
  return across > Math.min(REACH, wide / 2) && down > Math.min(REACH, high / 2) ? across * down : 0;
}

/** As `content/markup.js` writes texts. @param {string} text */
const inText = (text) => text.replace(/&/g, "&amp;").replace(/\u00a0/g, "&nbsp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** @param {string} text */
const mask = (text) => (/^\d+$/.test(text) ? "9".repeat(text.length) : MASKED);

/**
 * @param {string} dom markup in which the places are
 * @param {Places} places
 * @param {Box[]} drawn rectangles of the person, in CSS pixels of the window
 * @returns {{ dom: string, identities: Identity[], redactions: string[], omissions: string[] }}
 */
export function redact(dom, places, drawn) {
  /** @type {[number, number, string][]} */
  const cuts = [];
  /** @type {Map<string, Identity>} */
  const finds = new Map();
  const counts = { texts: 0, fields: 0, pictures: 0, parts: 0 };
  const below = (/** @type {Box} */ box) => drawn.some((one) => shared(one, box) > 0);
  const name = (/** @type {string} */ kind, /** @type {string} */ text) => {
    const tidy = text.replace(/\s+/g, " ").trim();
    if (tidy) finds.set(`${kind} ${tidy}`, { kind, text: tidy });
  };

  for (const { text, at, pieces } of places.texts) {
    for (const [from, to] of runs(text, pieces, below)) {
      const run = text.slice(from, to);
      const start = at + inText(text.slice(0, from)).length;
      cuts.push([start, start + inText(run).length, mask(run)]);
      for (let part = 0; part < run.length; part += RUN_MAX) name("hand", run.slice(part, part + RUN_MAX));
      counts.texts += 1;
    }
  }
  for (const { name: kind, value, at: [from, to], box } of places.things) {
    const share = Math.max(0, ...drawn.map((one) => (100 * shared(one, box)) / (box[2] * box[3])));
    if (share === 0) continue;
    if (kind === "img" || kind === "background") {
      if (share < PICTURE_SHARE) {
        counts.parts += 1;
        continue;
      }
      counts.pictures += 1;
      name("picture", value);
      if (kind === "img") cuts.push([from, to, withoutPicture(dom.slice(from, to))]);
    } else {
      counts.fields += 1;
      name("hand", value);
      cuts.push([from, to, dom.slice(from, to).replace(/ value="[^"]*"/, ` value="${MASKED}"`)]);
    }
  }

  const done = `${drawn.length} rectangles drawn by hand before sealing: ${counts.texts} texts, ${counts.fields} fields and ${counts.pictures} pictures below them not written`;
  const omissions = counts.parts ? [`${counts.parts} pictures lie partly below rectangles drawn by hand: covered in the picture of the page, their own files are whole`] : [];
  return { dom: cut(dom, cuts), identities: [...finds.values()], redactions: drawn.length ? [done] : [], omissions };
}

/** Characters below, words that follow each other as one. @param {string} text @param {Places["texts"][0]["pieces"]} pieces @param {(box: Box) => boolean} below @returns {[number, number][]} */
function runs(text, pieces, below) {
  /** @type {[number, number][]} */
  const found = [];
  for (const { from, to, box } of pieces) {
    if (!below(box)) continue;
    const last = found.at(-1);
    if (last && !text.slice(last[1], from).trim()) last[1] = Math.max(last[1], to);
    else found.push([from, to]);
  }
  return found;
}

/** A tag whose picture is gone. @param {string} tag */
function withoutPicture(tag) {
  return tag.replace(/ (src|srcset|data-touchstone-srcset)="[^"]*"/g, ' $1=""').replace(/ (alt|title)="[^"]*"/g, ` $1="${MASKED}"`);
}

/** @param {string} text @param {[number, number, string][]} cuts that do not overlap */
function cut(text, cuts) {
  let out = "";
  let at = 0;
  for (const [from, to, instead] of cuts.sort(([a], [b]) => a - b)) {
    if (from < at) continue;
    out += text.slice(at, from) + instead;
    at = to;
  }
  return out + text.slice(at);
}

/**
 * What stays of what the rules found, when rectangles were taken away: a find all of whose places are gone is none.
 * @param {Identity[]} identities @param {Found[]} found @param {Set<number>} away places in `found`
 * @returns {Identity[]}
 */
export function kept(identities, found, away) {
  return identities.filter((_, find) => {
    const shown = found.flatMap(({ finds }, place) => (finds.includes(find) ? [place] : []));
    return shown.length === 0 || shown.some((place) => !away.has(place));
  });
}
