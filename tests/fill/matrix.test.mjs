// The filler over practice forms of six component libraries, in four wordings, without hints and with them: every field
// counted by the page's own state. A wrong value is never allowed; right ones have a floor.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { FORMS, WORDINGS } from "./form/questions.mjs";
import { SOURCES, serveForms } from "./form/serve.mjs";
import { launch, open } from "./harness.mjs";
import { ORIGINS, count, planOf } from "./notices.mjs";

/** Of the fields that the forms ask for, at least so many are right. */
const FLOOR = { plain: 0.95, hinted: 0.98 };

/** Pages filled at the same time. */
const AT_ONCE = 4;

let browser;
let respond;

before(async () => {
  respond = await serveForms();
  browser = await launch();
});

after(() => browser?.close());

/** All wordings take minutes; by default those that are not the documented ones. */
const soak = process.env.TOUCHSTONE_SOAK === "1";

for (const hints of [false, true]) {
  for (const rendering of Object.keys(SOURCES)) {
    const wordings = soak ? WORDINGS : WORDINGS.slice(hints ? 3 : 2);
    test(`${rendering}${hints ? ", with hints" : ""}: ${Object.keys(FORMS).length} forms in ${wordings.length} wordings`, async (t) => {
      const sum = { right: 0, wrong: 0, missing: 0 };
      const notes = [];
      // Most of the time is waiting for pages to settle: a few at once.
      const cases = Object.keys(FORMS).flatMap((form) => wordings.map((wording) => [form, wording]));
      const work = async () => {
        for (let next = cases.shift(); next; next = cases.shift()) {
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
      const share = sum.right / (sum.right + sum.wrong + sum.missing);
      const figure = `${sum.right} right, ${sum.wrong} wrong, ${sum.missing} missing`;
      if (soak) console.log(`soak: fields filled, ${rendering}${hints ? ", with hints" : ""}: ${figure}`);
      else t.diagnostic(figure);
      for (const note of notes) t.diagnostic(note);
      assert.equal(sum.wrong, 0, notes.join("\n"));
      assert.ok(share >= (hints ? FLOOR.hinted : FLOOR.plain), notes.join("\n"));
    });
  }
}
