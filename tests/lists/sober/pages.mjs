// Lists of complaints as ten portals' teams would build them in 2026, by an author who has not seen the reader: five in
// Chinese, five in English, 22 to 40 complaints each over two to four pages. A list is in its portal's own language,
// whichever is asked for.
//
// `state` is one of the six standings of the other sets. `fate` is finer: what was upheld for some listings only is `partly`
// (state accepted), what was restored after the seller's counter-notice is `reinstated` (state counter_notice). `reason` is
// what the page says of a refusal, `code` the documented reason that it words (research/notices.json, `rejections`).
// `removed` is there where the page tells for each listing what became of it.

import { amazon } from "./amazon.mjs";
import { MARKET, TODAY, chance, clock, later, pick, seller, title } from "./common.mjs";
import { ebay } from "./ebay.mjs";
import { ipp } from "./ipp.mjs";
import { jd } from "./jd.mjs";
import { meli } from "./meli.mjs";
import { shein } from "./shein.mjs";
import { shopee } from "./shopee.mjs";
import { temu } from "./temu.mjs";
import { tiktok } from "./tiktok.mjs";
import { walmart } from "./walmart.mjs";

export const TEAMS = { ipp, jd, temu, tiktok, shein, amazon, ebay, shopee, walmart, meli };
export const LAYOUTS = Object.keys(TEAMS);
export const HOME = Object.fromEntries(Object.entries(TEAMS).map(([name, { home }]) => [name, home]));
/** The language of each list. */
export const LANG = Object.fromEntries(Object.entries(TEAMS).map(([name, { lang }]) => [name, lang]));

export const STATE = { review: "submitted", info: "information_asked", accepted: "accepted", partly: "accepted", rejected: "rejected", withdrawn: "withdrawn", counter: "counter_notice", reinstated: "counter_notice" };
// The newest first: a portal with work in hand, then what was decided.
const RECENT = ["review", "review", "info", "review", "accepted", "review", "rejected", "counter"];
const SETTLED = ["accepted", "rejected", "accepted", "partly", "accepted", "withdrawn", "rejected", "accepted", "reinstated", "accepted", "partly", "rejected", "info", "accepted", "counter", "rejected"];
const MANY = [1, 1, 1, 2, 2, 3, 4];

/**
 * @typedef {{ id: string, raw: string, url: string, on: string, title: string, seller: string, gone: boolean }} Item
 * @typedef {{ number: string, state: string, fate: string, words: string, reason: string, code: string, note: string,
 *   listings: string[], removed?: string[], day: string, updated: string, time: string, seller: string, items: Item[] }} Complaint
 */

/** The first listing that is on this site. */
function on(site, make) {
  let one = make();
  while (one.on !== site) one = make();
  return one;
}

/** @param {string} layout @returns {Complaint[]} */
export function complaints(layout) {
  const team = TEAMS[layout];
  const turn = {};
  const turns = (key, list) => list[(turn[key] = (turn[key] ?? -1) + 1) % list.length];
  const recent = Math.round(team.rows * 0.25);
  return Array.from({ length: team.rows }, (_, at) => {
    const next = chance(`${layout}, complaint ${at}`);
    const fate = at < recent ? RECENT[(at + team.rows) % RECENT.length] : SETTLED[(at * 3 + team.size) % SETTLED.length];
    const day = later(TODAY, -Math.floor((at * team.span) / team.rows) - 1);
    const after = later(day, 1 + Math.floor(next() * 8));
    const updated = fate === "review" ? day : after > TODAY ? TODAY : after;
    const market = pick(next, team.markets);
    const many = Math.max(pick(next, MANY), fate === "partly" ? 2 + Math.floor(next() * 3) : 1);
    // A complaint is against one seller of one site.
    const from = seller(next, team.lang);
    const site = MARKET[market](next).on;
    const items = Array.from({ length: many }, () => ({ ...on(site, () => MARKET[market](next)), title: title(next, team.lang), seller: from, gone: fate === "accepted" || fate === "counter" }));
    if (fate === "partly") {
      const gone = 1 + Math.floor(next() * (many - 1));
      const first = next() < 0.5;
      items.forEach((item, n) => { item.gone = first ? n < gone : n >= many - gone; });
    }
    const [code, reason] = fate === "rejected" || fate === "partly" ? turns("reason", team.reasons) : ["", ""];
    const one = { number: team.number(team.rows - at, next, day), state: STATE[fate], fate, reason, code, day, updated, time: clock(next), seller: from, items, listings: items.map(({ url }) => url) };
    const words = turns(fate, team.words[fate]);
    one.words = typeof words === "function" ? words(items.filter((item) => item.gone).length, many) : words;
    const note = team.notes?.[fate] ? turns(`note ${fate}`, team.notes[fate]) : "";
    one.note = typeof note === "function" ? note(one) : note;
    if (team.each) one.removed = items.filter((item) => item.gone).map(({ url }) => url);
    return one;
  });
}

/** The pages of a list. @param {string} layout @returns {string[]} */
export function pages(layout) {
  const team = TEAMS[layout];
  const all = complaints(layout);
  const count = Math.ceil(all.length / team.size);
  return Array.from({ length: count }, (_, at) => team.page({ list: all.slice(at * team.size, (at + 1) * team.size), all, at, count }));
}
