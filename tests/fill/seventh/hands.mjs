// Hands on a page, and what a person takes when a truth allows several ways.

import { first } from "./counted.mjs";

const paper = (name) => ({ name, mimeType: name.endsWith(".png") ? "image/png" : "application/pdf", buffer: Buffer.from(`bytes of ${name}`) });

/** @param {import("playwright-core").Page} page @param {{ notice: any, wants: Record<string, any> }} truth */
export function hands(page, { notice, wants }) {
  const say = (name) => String(first(wants[name]) ?? "");
  const on = (where) => (typeof where === "string" ? page.locator(where) : where).first();
  return {
    page,
    say,
    urls: notice.listings.map(({ url }) => url),
    sellers: notice.listings.map(({ seller }) => seller),
    click: (where, more) => on(where).click(more),
    /** Types a wanted value key by key. */
    type: (where, name) => on(where).pressSequentially(say(name)),
    /** Puts in a wanted value at once. */
    put: (where, name) => on(where).fill(say(name)),
    files: (where, name) => on(where).setInputFiles(first(wants[name]).map(paper)),
    choose: (where, name) => on(where).selectOption(say(name)),
    label: (words) => page.getByLabel(words, { exact: true }),
    words: (text, within = page) => within.getByText(text, { exact: true }),
    button: (name) => page.getByRole("button", { name, exact: true }),
  };
}
/** @typedef {ReturnType<typeof hands>} At */
