// Complaint lists of ten portals, each as one team would build it and in one language: tables of Ant Design, Element Plus and
// @alifd/next, a list with tags, a grid of roles, a plain table, definitions, cards, two lines on a telephone, a row for each
// link. Written without a look at the reader or at the words it knows.

import { EN } from "./en.mjs";
import { cut, deal } from "./kit.mjs";
import { ZH } from "./zh.mjs";

const LISTS = { ...ZH, ...EN };
const DEALT = Object.fromEntries(Object.entries(LISTS).map(([name, list]) => [name, deal(list)]));
const of = (record, value) => Object.fromEntries(Object.entries(record).map(([name, one]) => [name, value(one)]));

export const LAYOUTS = Object.keys(LISTS);
export const HOME = of(LISTS, ({ home }) => home);
/** The one language of each. @type {Record<string, "en" | "zh">} */
export const LANG = of(LISTS, ({ lang }) => lang);

/** @param {string} layout */
export const complaints = (layout) => DEALT[layout].map(({ number, state, status, said, why, listings, removed, day, seller }) => ({ number, state, words: status, said, why, listings, removed, day, seller }));

/** The pages of a list. @param {string} layout @returns {string[]} */
export function pages(layout) {
  const { size, page } = LISTS[layout];
  const all = DEALT[layout];
  const lists = cut(all, size);
  return lists.map((list, at) => page(list, { at, of: lists.length, all: all.length, from: at * size + 1, to: at * size + list.length }));
}
