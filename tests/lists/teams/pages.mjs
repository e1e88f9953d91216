// Lists of complaints as six front-end teams would build them, by an author who has not seen the reader: English and
// Chinese, a hundred complaints each over four pages. Every page has the furniture of a portal: menus, filters, figures,
// announcements and help that name standings, numbers and days of nothing in the list.

import { antd } from "./antd.mjs";
import { bundles } from "./bundles.mjs";
import { MARKET, PAGE, TODAY, chance, clock, later, pick, seller, title } from "./common.mjs";
import { drawer } from "./drawer.mjs";
import { inbox } from "./inbox.mjs";
import { ledger } from "./ledger.mjs";
import { steps } from "./steps.mjs";

const TEAMS = { ledger, antd, steps, inbox, bundles, drawer };
/** Complaints of a list. */
export const ROWS = 100;
export const LAYOUTS = Object.keys(TEAMS);
export const HOME = Object.fromEntries(Object.entries(TEAMS).map(([name, { home }]) => [name, home]));

const RECENT = ["submitted", "submitted", "submitted", "submitted", "information_asked", "information_asked", "counter_notice", "accepted", "accepted", "rejected", "withdrawn"];
const SETTLED = ["accepted", "accepted", "accepted", "accepted", "accepted", "rejected", "rejected", "counter_notice", "withdrawn", "information_asked", "submitted"];
const MANY = [1, 1, 1, 1, 2, 2, 3, 3, 4, 5];

/**
 * @typedef {{ id: string, raw: string, url: string, title: string, gone?: boolean, on?: Record<string, string>, tld?: string }} Item
 * @typedef {{ number: string, state: string, words: any, listings: string[], removed?: string[], day: string, seller: string,
 *   items: Item[], updated: string, time: string, at: number }} Complaint
 */

/** @param {string} layout @param {string} lang @returns {Complaint[]} */
export function complaints(layout, lang) {
  const team = TEAMS[layout];
  const turns = {};
  const all = Array.from({ length: ROWS }, (_, at) => {
    const next = chance(`${layout} ${lang} ${at}`);
    // The newest come first.
    const day = later(TODAY, -1 - Math.floor((at * 86) / ROWS));
    const state = pick(next, at < 30 ? RECENT : SETTLED);
    const market = pick(next, team.markets);
    const items = Array.from({ length: pick(next, MANY) }, () => ({ title: title(next, lang), ...MARKET[market](next) }));
    const passed = Math.floor(next() * 9);
    const updated = later(day, passed) > TODAY ? TODAY : later(day, passed);
    // Every word for a standing has its turn.
    turns[state] = (turns[state] ?? -1) + 1;
    const words = team.words[lang][state];
    const one = { number: team.number(ROWS - at, next, day), state, words: words[turns[state] % words.length], listings: items.map(({ url }) => url), day, seller: seller(next, lang), items, updated, time: clock(next), at };
    team.decide?.(one, next, lang);
    return one;
  });
  // A mailbox has the newest message first.
  return team.byUpdate ? all.sort((one, two) => two.updated.localeCompare(one.updated) || one.at - two.at) : all;
}

/** The pages of a list. @param {string} layout @param {string} lang @returns {string[]} */
export function pages(layout, lang) {
  const all = complaints(layout, lang);
  const count = Math.ceil(all.length / PAGE);
  return Array.from({ length: count }, (_, at) => TEAMS[layout].page({ list: all.slice(at * PAGE, (at + 1) * PAGE), all, at, count, lang }));
}
