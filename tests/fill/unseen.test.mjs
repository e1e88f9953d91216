// The filler over portals that were written from documented labels before anybody looked at the words that it knows, each
// in a rendering of its own and with what only looks alike beside it.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { serveForms } from "./form/serve.mjs";
import { launch, open } from "./harness.mjs";
import { soak } from "./measure.mjs";
import { planned } from "./plan.mjs";
import { FILES, PORTALS, count } from "./unseen/truth.mjs";

/** What the test command fills; all of them take two minutes. */
const SAMPLE = ["vero", "walmart", "temu", "dsazh", "jd"];
/** Of the fields that the pages ask for, at least so many are right. */
const FLOOR = 0.95;

let browser;
let respond;

before(async () => {
  respond = await serveForms(FILES, join(dirname(fileURLToPath(import.meta.url)), "unseen"));
  browser = await launch();
});

after(() => browser?.close());

const names = soak ? Object.keys(PORTALS) : SAMPLE;

test(`portals that nobody has seen: ${soak ? "all" : "a sample,"} ${names.length} of ${Object.keys(PORTALS).length}`, async (t) => {
  const sum = { right: 0, wrong: 0, missing: 0 };
  const notes = [];
  const work = async (left) => {
    for (let name = left.shift(); name; name = left.shift()) {
      const { form, origin, notice } = PORTALS[name];
      const tab = await open(browser, `${origin}/practice/${name}`, respond);
      const { fields, clicks } = await tab.fill(planned(notice, form));
      const { values, submits } = await tab.state();
      const counted = count(name, values, fields);
      for (const key of Object.keys(sum)) sum[key] += counted[key];
      notes.push(...counted.notes.map((note) => [name, ...note].join(" | ")));
      assert.equal(submits, 0, `${name}: ${clicks.join(", ")}`);
      assert.deepEqual(tab.errors, []);
      await tab.close();
    }
  };
  const left = [...names];
  await Promise.all(Array.from({ length: 4 }, () => work(left)));
  const figure = `${sum.right} right, ${sum.wrong} wrong, ${sum.missing} missing`;
  if (soak) console.log(`soak: fields filled, portals that nobody has seen: ${figure}`);
  else t.diagnostic(figure);
  for (const note of notes) t.diagnostic(note);
  assert.equal(sum.wrong, 0, notes.join("\n"));
  assert.ok(sum.right >= FLOOR * (sum.right + sum.wrong + sum.missing), notes.join("\n"));
});
