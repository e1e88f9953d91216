// A brand profile made of the very words of the pages, with a price that no listing comes near: with it every page has
// something to paint. What it flags means nothing.

/** Words a page at most. */
const WORDS = 3;
/** Shorter ones stand in other words. */
const LETTERS = 4;
const SHORT_SCRIPTS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const PRICE = "1000000";

/**
 * @param {string[][]} pages titles of each page
 * @returns {string} TOML
 */
export function exerciseProfile(pages) {
  const words = [...new Set(pages.flatMap(commonest))].sort();
  const quoted = words.map((word) => JSON.stringify(word));
  const marks = quoted.map((word) => `[[mark]]\ntext = ${word}\nkind = "word"\n`);
  return [
    'schema = 1\nname = "Exercise"\n',
    ...marks,
    `[[category]]\nname = "goods"\nwords = [${quoted.join(", ")}]\nreference_price = { amount = "${PRICE}", currency = "USD" }\n`,
  ].join("\n");
}

/** The words that most titles of a page have. @param {string[]} titles */
function commonest(titles) {
  const counts = new Map();
  for (const title of titles) {
    for (const word of new Set(wordsOf(title))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const ranked = [...counts].sort(([a, inA], [b, inB]) => inB - inA || (a < b ? -1 : 1));
  return ranked.slice(0, WORDS).map(([word]) => word);
}

/** @param {string} title @returns {string[]} */
function wordsOf(title) {
  const segments = new Intl.Segmenter("zh", { granularity: "word" }).segment(title.toLowerCase());
  return [...segments]
    .filter(({ segment, isWordLike }) => isWordLike && !/\d/.test(segment))
    .map(({ segment }) => segment)
    .filter((word) => [...word].length >= (SHORT_SCRIPTS.test(word) ? 2 : LETTERS));
}
