// A large stock for tests of whole days: the offers of the catalogue again and again, each with an id and a price of its
// own. The titles differ by a serial number, as those of sellers who list the same goods many times do.
import { TAOBAO } from "./catalogue.mjs";

/** @typedef {import("./catalogue.mjs").Offer} Offer */

const FIRST_ID = 683_000_000_000;
export const PER_PAGE = 25;

/** The offer of a number, from 0. @param {number} number @returns {Offer} */
export function stocked(number) {
  const model = TAOBAO[number % TAOBAO.length];
  const round = Math.floor(number / TAOBAO.length);
  const price = (Number(model.price) * (1 + (round % 7) / 100)).toFixed(2);
  return { ...model, id: String(FIRST_ID + number), title: `${model.title} ${String(number + 1).padStart(4, "0")}`, price };
}

/** The offers of a page, from 1. @param {number} page @returns {Offer[]} */
export function stockPage(page) {
  return Array.from({ length: PER_PAGE }, (_, index) => stocked((page - 1) * PER_PAGE + index));
}

/** The offer of an id. @param {string} id @returns {Offer | undefined} */
export function inStock(id) {
  const number = Number(id) - FIRST_ID;
  return Number.isInteger(number) && number >= 0 && number < 100_000 ? stocked(number) : undefined;
}
