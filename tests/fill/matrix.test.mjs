// The filler over practice forms of six component libraries, without hints and with them.

import { after, before, test } from "node:test";

import { FORMS } from "./form/questions.mjs";
import { SOURCES, serveForms } from "./form/serve.mjs";
import { launch } from "./harness.mjs";
import { cases, measure, share } from "./measure.mjs";

/** Of the fields that the forms ask for, at least so many are right; and fills of a sample. */
const PLAIN = { floor: 0.95, most: 4 };
const HINTED = { floor: 0.98, most: 1 };

let browser;
let respond;

before(async () => {
  respond = await serveForms();
  browser = await launch();
});

after(() => browser?.close());

const forms = Object.keys(FORMS);
for (const hints of [false, true]) {
  const { floor, most } = hints ? HINTED : PLAIN;
  for (const [at, rendering] of Object.keys(SOURCES).entries()) {
    const name = rendering + (hints ? ", with hints" : "");
    const taken = cases(forms, at, most);
    test(`${name}: ${share(taken.length, forms)}`, (t) => measure(t, browser, respond, { name, rendering, taken, hints, floor }));
  }
}
