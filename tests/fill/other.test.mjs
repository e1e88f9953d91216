// The filler over portals and renderings that it was not made with: every field counted by the page's own state. A wrong
// value is never allowed; right ones have a floor.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { WORDINGS } from "./form/questions.mjs";
import { OTHER_SOURCES, serveForms } from "./form/serve.mjs";
import { launch, open } from "./harness.mjs";
import { ORIGINS, count, planOf } from "./notices.mjs";
import { OTHERS } from "./other/questions.mjs";

/** Of the fields that the forms ask for, at least so many are right. */
const FLOOR = 0.95;
/** Pages filled at the same time. */
const AT_ONCE = 4;

const soak = process.env.TOUCHSTONE_SOAK === "1";
let browser;
let respond;

before(async () => {
  respond = await serveForms(OTHER_SOURCES, join(dirname(fileURLToPath(import.meta.url)), "other"));
  browser = await launch();
});

after(() => browser?.close());

for (const rendering of Object.keys(OTHER_SOURCES)) {
  const wordings = soak ? WORDINGS : ["en", "zh2"];
  test(`${rendering}: ${Object.keys(OTHERS).length} other portals in ${wordings.length} wordings`, async (t) => {
    const sum = { right: 0, wrong: 0, missing: 0 };
    const notes = [];
    const cases = Object.keys(OTHERS).flatMap((form) => wordings.map((wording) => [form, wording]));
    const work = async () => {
      for (let next = cases.shift(); next; next = cases.shift()) {
        const [form, wording] = next;
        const plan = planOf(form, false);
        const tab = await open(browser, `${ORIGINS[form]}/practice/${rendering}?form=${form}&wording=${wording}`, respond);
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
    const share = sum.right / (sum.right + sum.wrong + sum.missing);
    const figure = `${sum.right} right, ${sum.wrong} wrong, ${sum.missing} missing`;
    if (soak) console.log(`soak: fields filled, other portals, ${rendering}: ${figure}`);
    else t.diagnostic(figure);
    for (const note of notes) t.diagnostic(note);
    assert.equal(sum.wrong, 0, notes.join("\n"));
    assert.ok(share >= FLOOR, notes.join("\n"));
  });
}
