// Filling practice forms a few at once and counting every field by the page's own state. A wrong value is never allowed,
// submit is never pressed; right ones have a floor.

import assert from "node:assert/strict";

import { open } from "./harness.mjs";
import { ORIGINS, count, planOf } from "./notices.mjs";
import { WORDINGS } from "./question.mjs";

/** Pages filled at the same time: most of the time they are waited for. */
const AT_ONCE = 4;

/** All forms in all wordings take a quarter of an hour. */
export const soak = process.env.TOUCHSTONE_SOAK === "1";

/**
 * The cases of a rendering: all of them in a soak, else a sample that is the same each time. Each rendering begins at
 * another form and another wording, so that together they have every form in both languages.
 * @param {string[]} forms
 * @param {number} at place of the rendering among the others
 * @param {number} most of the sample
 * @returns {[string, string][]} form and wording
 */
export function cases(forms, at, most) {
  if (soak) return forms.flatMap((form) => WORDINGS.map((wording) => [form, wording]));
  return Array.from({ length: most }, (_, index) => [forms[(at * most + index) % forms.length], WORDINGS[(at + index) % WORDINGS.length]]);
}

/** What a test of these cases says of its part. @param {number} taken @param {string[]} forms */
export const share = (taken, forms) => (soak ? `all ${taken} fills` : `a sample, ${taken} of ${forms.length * WORDINGS.length} fills`);

/**
 * @param {import("node:test").TestContext} t
 * @param {import("playwright-core").Browser} browser
 * @param {(address: string) => any} respond
 * @param {{ name: string, rendering: string, taken: [string, string][], hints?: boolean, floor: number }} what
 */
export async function measure(t, browser, respond, { name, rendering, taken, hints = false, floor }) {
  const sum = { right: 0, wrong: 0, missing: 0 };
  const notes = [];
  const left = [...taken];
  const work = async () => {
    for (let next = left.shift(); next; next = left.shift()) {
      const [form, wording] = next;
      const plan = planOf(form, hints);
      const tab = await open(browser, `${ORIGINS[form]}/practice/${rendering}?form=${form}&wording=${wording}${hints ? "&hints" : ""}`, respond);
      const { fields, clicks } = await tab.fill(plan);
      const state = await tab.state();
      const counted = count(form, plan, state, fields);
      for (const key of Object.keys(sum)) sum[key] += counted[key];
      notes.push(...counted.notes.map((note) => [form, wording, ...note].join(" | ")));
      assert.equal(state.submits, 0, `${form} ${wording}: ${clicks.join(", ")}`);
      assert.deepEqual(tab.errors, []);
      await tab.close();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const figure = `${sum.right} right, ${sum.wrong} wrong, ${sum.missing} missing`;
  if (soak) console.log(`soak: fields filled, ${name}: ${figure}`);
  else t.diagnostic(`${taken.map((one) => one.join(" ")).join(", ")}: ${figure}`);
  for (const note of notes) t.diagnostic(note);
  assert.equal(sum.wrong, 0, notes.join("\n"));
  assert.ok(sum.right >= floor * (sum.right + sum.wrong + sum.missing), notes.join("\n"));
}
