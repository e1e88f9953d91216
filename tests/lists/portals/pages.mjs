// Complaint lists as eight portals of 2026 might render them, by an author who has not seen the reader nor its words.
// The truth is what a careful human reads from the page, its titles and labels for the blind included.

import { board } from "./board.mjs";
import { codes } from "./codes.mjs";
import { folds } from "./folds.mjs";
import { MARKET, TODAY, any, goods, minutes, past, plus, seeded, shop, whole } from "./kit.mjs";
import { lattice } from "./lattice.mjs";
import { months } from "./months.mjs";
import { spans } from "./spans.mjs";
import { tags } from "./tags.mjs";
import { trail } from "./trail.mjs";

const PORTALS = { spans, folds, lattice, trail, tags, months, board, codes };
export const LAYOUTS = Object.keys(PORTALS);
export const HOME = Object.fromEntries(LAYOUTS.map((name) => [name, PORTALS[name].home]));

// What is likely among fresh complaints, and among old ones.
const FRESH = { submitted: 9, information_asked: 4, counter_notice: 2, accepted: 4, rejected: 2, withdrawn: 1 };
const OLD = { submitted: 2, information_asked: 2, counter_notice: 3, accepted: 10, rejected: 5, withdrawn: 2 };
const draw = (next, weights) => any(next, Object.entries(weights).flatMap(([state, weight]) => Array(weight).fill(state)));

/**
 * @typedef {{ id: string, raw: string, url: string, title: string, gone?: boolean }} Item
 * @typedef {{ number: string, state: string, say: any, day: string, listings: string[], removed?: string[], items: Item[],
 *   seller: string, time: string, updated: string, due: string, at: number, chance: () => number }} Complaint
 */

/** @param {string} layout @param {string} lang @returns {Complaint[]} The newest first. */
export function complaints(layout, lang) {
  const { rows, markets, many = [1, 1, 1, 2, 2, 3], words, number, settle } = PORTALS[layout];
  const turn = {};
  return Array.from({ length: rows }, (_, at) => {
    const next = seeded(`portals/${layout}/${lang}/${at}`);
    const day = plus(TODAY, -Math.floor((at * 104) / rows));
    const state = draw(next, at * 3 < rows ? FRESH : OLD);
    const items = Array.from({ length: any(next, many) }, () => ({ ...MARKET[any(next, markets)](next), title: goods(next, lang) }));
    const choice = words[lang][state];
    turn[state] = (turn[state] ?? -1) + 1;
    const one = {
      number: number(rows - at, next, day, lang), state, say: choice[turn[state] % choice.length], day, listings: items.map(({ url }) => url), items, at,
      seller: shop(next, lang), time: minutes(next), updated: past(plus(day, whole(next, 0, 8))), due: plus(TODAY, whole(next, 1, 12)),
      chance: () => seeded(`portals/${layout}/${lang}/${at}/shown`),
    };
    settle?.(one, next, lang);
    return one;
  });
}

/** @param {string} layout @param {string} lang @returns {string[]} */
export function pages(layout, lang) {
  const { page, size, overlap = 0 } = PORTALS[layout];
  const all = complaints(layout, lang);
  const count = Math.ceil(all.length / size);
  return Array.from({ length: count }, (_, at) => page({ list: all.slice(Math.max(0, at * size - overlap), (at + 1) * size), all, at, count, lang }));
}
