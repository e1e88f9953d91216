// A question of a practice form, and what only looks like one.

/**
 * @typedef {object} Question
 * @property {string} name of the form file's field; of a decoy, one that no form file has
 * @property {"text" | "email" | "textarea" | "select" | "radio" | "checkbox" | "file" | "links" | "rich" | "drop" | "chips" | "date"} kind
 * @property {string[]} words in the order of `WORDINGS`
 * @property {string[][]} [options] value, English, Chinese, and what explains it in both
 * @property {boolean} [decoy]
 * @property {Record<string, string>} [when] shown only when these fields hold these values
 */

/** Two wordings close to what is documented of the real forms, and two as another portal could ask for the same. */
export const WORDINGS = ["en", "zh", "en2", "zh2"];

/** @returns {Question} */
export const q = (name, kind, en, zh, en2, zh2, more = {}) => ({ name, kind, words: [en, zh, en2, zh2], ...more });

/** A field that looks alike and belongs to somebody else. @returns {Question} */
export const decoy = (name, kind, en, zh, more = {}) => ({ name: `decoy_${name}`, kind, words: [en, zh, en, zh], decoy: true, ...more });
